/* The order of long doubles that extrema take: +0.0 above -0.0. */
#ifndef NDM_PRIMITIVES_EXTREMA_H
#define NDM_PRIMITIVES_EXTREMA_H

#include <stdbool.h>
#include <stdint.h>

#include "ndmill/kernel/bits.h"

/* The sign goes through memory, and so is looked at only where it decides. */
static inline uint8_t ndm_is_larger_longdouble(long double x, long double y)
{
    bool larger = x > y;
    if (__builtin_expect(x == y, 0)) {
        ndm_only_here();
        larger = __builtin_signbit(y) != 0;
    }
    return larger;
}

#endif
