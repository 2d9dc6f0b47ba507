/* x**y of the tier fast in float32: y log2(x) in double, two to the power of its whole part and
 * of the rest in float, all without fused multiply-add and without tables. Measured: 1.23 ULP.
 * float64 has no tier of its own: what it could leave out is a tenth of the time. */
#ifndef NDM_PRIMITIVES_REAL_POWER_FAST_H
#define NDM_PRIMITIVES_REAL_POWER_FAST_H

#include "fast_constants.h"
#include "real_power_float32.h"

#define NDM_FAST_ROOT_HALF 0x1.6a09e6p-1 /* a float */

/* k + log2(1 + f), for f between sqrt(1/2) - 1 and sqrt(2) - 1. */
static NDM_ALWAYS_INLINE double ndm_power_log2_fast(double k, double f)
{
    const double s = f / (2 + f), z = s * s, w = z * z;
    const double p = (NDM_FAST_LOG2_0 + NDM_FAST_LOG2_1 * z) +
                     w * ((NDM_FAST_LOG2_2 + NDM_FAST_LOG2_3 * z) + w * NDM_FAST_LOG2_4);
    return k + s * p;
}

/* 2**e, |e| <= 1000. */
static NDM_ALWAYS_INLINE double ndm_power_exp2_fast(double e)
{
    const double shifted = e + NDM_ROUNDER;
    const float f = (float)((e - (shifted - NDM_ROUNDER)) + 0x1p-60); /* no tiny one */
    float p = NDM_FAST_EXP2_32_5 * f + NDM_FAST_EXP2_32_4;
    p = p * f + NDM_FAST_EXP2_32_3;
    p = p * f + NDM_FAST_EXP2_32_2;
    p = p * f + NDM_FAST_EXP2_32_1;
    p = p * f + NDM_FAST_EXP2_32_0;
    const double part = 1 + f * p;
    return ndm_float64_of(
        (int64_t)((uint64_t)ndm_word64(part) + ((uint64_t)ndm_word64(shifted) << 52)));
}

/* As ndm_ordinary_power_float32, but for subnormal x and for y log2(x) of 125 or more. */
static NDM_ALWAYS_INLINE int32_t ndm_ordinary_power_float32_fast(float x, float y)
{
    const int32_t limit = ndm_word32(0x1.3p29f);
    const int32_t a = ndm_word32(ndm_power_base_float32(x)) & INT32_MAX;
    const float log = __builtin_fabsf((float)(a - NDM_WORD32_ONE)) + 1;
    return ndm_ordinary_power_float32(x, y) | (a - INT32_C(0x00800000)) |
           (limit - (ndm_word32(log) - NDM_WORD32_ONE) - (ndm_word32(y) & INT32_MAX));
}

static NDM_ALWAYS_INLINE float ndm_power_float32_fast_bare(float x, float y, uint32_t *raised)
{
    (void)raised;
    const int32_t root_half = ndm_word32((float)NDM_FAST_ROOT_HALF);
    const int32_t word = ndm_word32(ndm_power_base_float32(x)) + (NDM_WORD32_ONE - root_half);
    const float m = ndm_float32_of((word & INT32_C(0x7fffff)) + root_half);
    const double log = ndm_power_log2_fast((word >> 23) - 127, m - 1);
    return ndm_power_signed_float32((float)ndm_power_exp2_fast(y * log), x, y);
}

static NDM_ALWAYS_INLINE float ndm_power_float32_fast(float x, float y, uint32_t *raised)
{
    const ndm_power_cases cases = ndm_power_cases_of(x, y);
    const int64_t root_half = ndm_word64(NDM_FAST_ROOT_HALF);
    const int64_t word = cases.base + (NDM_WORD64_ONE - root_half);
    const double m = ndm_float64_of((word & ((INT64_C(1) << 52) - 1)) + root_half);
    const double k = ndm_float64_of((word >> 52) | ndm_word64(0x1p52)) - (0x1p52 + 1023);
    const double e = ndm_float64_of(cases.exponent) * ndm_power_log2_fast(k, m - 1);
    const int64_t limit = ndm_word64(300.0), size = ndm_word64(e) & INT64_MAX;
    const int64_t clamped = ndm_choose64(ndm_mask64_negative(limit - size), limit, size) |
                            (ndm_word64(e) & NDM_WORD64_SIGN);
    const int64_t power = ndm_word64(ndm_power_exp2_fast(ndm_float64_of(clamped)));
    const uint64_t digits = (uint64_t)power << 12, inexact = (digits | (0 - digits)) >> 63;
    const int64_t small = ndm_mask64_negative(power - ndm_word64(0x1p-126));
    const int64_t odd =
        power | ((int64_t)inexact & small); /* lest a subnormal float be exact */
    *raised |= cases.raised;
    return (float)ndm_float64_of(ndm_choose64(cases.special, cases.value, odd) | cases.sign);
}

#endif
