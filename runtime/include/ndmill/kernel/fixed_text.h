/* Fixed-point numbers as decimal text: exact, for every value is a finite decimal. */
#ifndef NDMILL_KERNEL_FIXED_TEXT_H
#define NDMILL_KERNEL_FIXED_TEXT_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "ndmill/kernel/fixed.h"

/* Writes the value and its NUL; returns the text's length, or one >= size where it did not fit.
 * A whole number ends in its point's digit: 2.0. */
static inline size_t ndm_fixed_text(ndm_fixed_format f, int64_t stored, char *buffer,
                                    size_t size)
{
    char text[64];
    size_t length = 0, digits = 0;
    const uint64_t magnitude = stored < 0 ? 0 - (uint64_t)stored : (uint64_t)stored;
    const uint64_t mask = ((uint64_t)1 << f.fraction) - 1;
    char whole[24];
    uint64_t rest = magnitude >> f.fraction;
    do {
        whole[digits++] = (char)('0' + rest % 10);
        rest /= 10;
    } while (rest != 0);
    if (stored < 0) {
        text[length++] = '-';
    }
    while (digits > 0) {
        text[length++] = whole[--digits];
    }
    text[length++] = '.';
    rest = magnitude & mask;
    do {
        rest *= 10;
        text[length++] = (char)('0' + (rest >> f.fraction));
        rest &= mask;
    } while (rest != 0);
    text[length] = '\0';
    if (length < size) {
        memcpy(buffer, text, length + 1);
    }
    return length;
}

#endif
