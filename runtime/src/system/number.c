/* snprintf with the locale's decimal point, of whatever bytes, made a dot. */
#include "system/number.h"

#include <stdio.h>
#include <string.h>

size_t ndm_double_text(double value, bool plus, char *buffer, size_t size)
{
    char text[64];
    size_t length = 0;
    bool point = false;
    (void)snprintf(text, sizeof text, plus ? "%+.17g" : "%.17g", value);
    for (const char *from = text; *from != '\0'; from++) {
        bool plain = strchr("+-0123456789einfa", *from) != NULL;
        if (plain || !point) {
            text[length++] = plain ? *from : '.';
        }
        point = !plain;
    }
    if (size > 0) {
        size_t copied = length < size ? length : size - 1;
        memcpy(buffer, text, copied);
        buffer[copied] = '\0';
    }
    return length;
}
