/* Numbers as text, whatever the host's locale. */
#ifndef NDM_SYSTEM_NUMBER_H
#define NDM_SYSTEM_NUMBER_H

#include <stdbool.h>
#include <stddef.h>

/* Writes a double with 17 significant digits, as "%.17g" (plus: "%+.17g") does in the C locale,
 * with its NUL; returns the whole length, which is >= size where it did not fit. */
size_t ndm_double_text(double value, bool plus, char *buffer, size_t size);

#endif
