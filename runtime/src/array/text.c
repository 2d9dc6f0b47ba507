/* Text that grows as it is written. */
#include "array/text.h"

#include <stdlib.h>
#include <string.h>

#include "system/memory.h"

void ndm_text_append(ndm_text *to, const char *from, size_t length)
{
    size_t needed;
    if (to->failed || !ndm_size_add(to->length, length, &needed) ||
        !ndm_size_add(needed, 1, &needed)) {
        to->failed = true;
        return;
    }
    if (needed > to->capacity) {
        size_t capacity;
        char *data = ndm_size_multiply(needed, 2, &capacity) ? ndm_new_raw(capacity, 1) : NULL;
        if (data == NULL) {
            to->failed = true;
            return;
        }
        if (to->length > 0) {
            memcpy(data, to->data, to->length);
        }
        free(to->data);
        to->data = data;
        to->capacity = capacity;
    }
    if (length > 0) {
        memcpy(to->data + to->length, from, length);
    }
    to->length += length;
    to->data[to->length] = '\0';
}

void ndm_text_repeat(ndm_text *to, char c, ptrdiff_t count)
{
    for (; count > 0; count--) {
        ndm_text_append(to, &c, 1);
    }
}
