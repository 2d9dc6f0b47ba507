/* Text that grows as it is written. */
#ifndef NDM_ARRAY_TEXT_H
#define NDM_ARRAY_TEXT_H

#include <stdbool.h>
#include <stddef.h>

/* From malloc, and ended by a NUL unless it is empty. failed: memory ran out, and nothing more
 * is added. */
typedef struct ndm_text {
    char *data;
    size_t length, capacity;
    bool failed;
} ndm_text;

void ndm_text_append(ndm_text *to, const char *from, size_t length);
void ndm_text_repeat(ndm_text *to, char c, ptrdiff_t count);

#endif
