/* long double where its format shows: 80 bits of x87, IEEE binary128, or double. */
#ifndef NDMILL_KERNEL_LONGDOUBLE_H
#define NDMILL_KERNEL_LONGDOUBLE_H

#include <stdint.h>
#include <string.h>

#include "ndmill/kernel/bits.h"

/* x as a double by rounding to odd: an inexact result has its last bit set, so that rounding it
 * again to a format of at most 51 bits gives what rounding x would. */
static inline double ndm_longdouble_to_odd(long double x)
{
    const double nearest = (double)x;
    const long double exact = nearest;
    uint64_t bits;
    memcpy(&bits, &nearest, sizeof bits);
    if (exact != x && x == x) {
        ndm_only_here();
        const long double size = x < 0 ? -x : x;
        const long double found = exact < 0 ? -exact : exact;
        bits -= found > size; /* towards zero */
        bits |= 1;
    }
    double result;
    memcpy(&result, &bits, sizeof result);
    return result;
}

#endif
