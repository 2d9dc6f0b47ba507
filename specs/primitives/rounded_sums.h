/* Results for floats that double cannot decide: sums of two doubles, and which doubles call for
 * them. */
#ifndef NDM_PRIMITIVES_ROUNDED_SUMS_H
#define NDM_PRIMITIVES_ROUNDED_SUMS_H

#include "elementary.h"

/* A sum whose low part is 0 where it is exact alone, rounded to odd (elementary.h): to a float
 * then as the sum would be. What a float without bounds rounds to 2**-126 is that, lest
 * processors that look for tiny results before they round raise underflow, and others not. */
static NDM_ALWAYS_INLINE double ndm_odd_sum(ndm_pair_float64 sum)
{
    const int64_t high = ndm_word64(sum.high), low = ndm_word64(sum.low);
    const int64_t even = ndm_mask64_zero(high & 1), exact = ndm_mask64_zero(low & INT64_MAX);
    const int64_t step = ((high ^ low) >> 63) | 1;
    const int64_t word = high + (step & even & ~exact);
    const int64_t missing = ndm_word64(0x1p-126) - (word & INT64_MAX);
    const int64_t near = ndm_mask64_negative((missing - (INT64_C(1) << 28)) & (0 - missing));
    return ndm_float64_of(word + (missing & near));
}

/* Negative where a double lies within 8 units of halfway between two floats, or below the
 * normal ones and is not 0. */
static NDM_ALWAYS_INLINE int32_t ndm_doubt_as_float32(double x)
{
    const int64_t word = ndm_word64(x), size = word & INT64_MAX;
    const int64_t small = (size - ndm_word64(0x1p-126)) & ~(size - 1);
    const uint32_t most = 8 << 3;
    const uint32_t above = ((uint32_t)word << 3) - (UINT32_C(0x80000000) - most);
    return (int32_t)((above - 2 * most) & ~above) | (int32_t)(small >> 32);
}

#endif
