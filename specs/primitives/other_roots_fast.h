/* Cube roots, reciprocal square roots and moduli for the tier `fast`: in single precision,
 * without fused multiply-add; in float64 the machine's root and quotient alone, where they are
 * quicker.
 * Arguments that are not ordinary get the correct function's results.
 *
 * Measured: float32 cbrt 0.95 ULP; rsqrt 1.5, hypot 1.16 in both. */
#ifndef NDM_PRIMITIVES_OTHER_ROOTS_FAST_H
#define NDM_PRIMITIVES_OTHER_ROOTS_FAST_H

#include "hypot.h"
#include "other_roots.h"

/* ---- the cube root ---- */

/* Negative unless x is normal or 0. */
static NDM_ALWAYS_INLINE int32_t ndm_ordinary_cbrt_float32_fast(float x)
{
    const int32_t size = ndm_word32(x) & INT32_MAX;
    return (NDM_WORD32_INFINITY - 1 - size) | ((size - INT32_C(0x00800000)) & -size);
}

/* As in double precision, but with the exponent two more: 129 is a multiple of 3. */
static NDM_ALWAYS_INLINE float ndm_cbrt_float32_fast_bare(float x)
{
    const uint32_t word = (uint32_t)ndm_word32(x) & INT32_MAX;
    const float biased = ndm_float32_of((int32_t)(word >> 23 | UINT32_C(0x4b000000))) - 0x1p23f;
    const float shifted = (biased + 1) * (1.0f / 3) + 0x1.8p23f;
    const uint32_t third = (uint32_t)ndm_word32(shifted);
    const float r = (biased + 2) - 3 * (shifted - 0x1.8p23f);
    const float m = ndm_float32_of((int32_t)((word & 0x7fffff) | NDM_WORD32_ONE));

    float y = NDM_CBRT_FAST_3 * m + NDM_CBRT_FAST_2;
    y = y * m + NDM_CBRT_FAST_1;
    y = y * m + NDM_CBRT_FAST_0;
    const float miss = 1 - (y * y) * (y * m);
    y = y + y * miss * (1.0f / 3);

    const float scale =
        (NDM_CBRT_SCALE_FAST_2 * r + NDM_CBRT_SCALE_FAST_1) * r + NDM_CBRT_SCALE_FAST_0;
    const float slope =
        (NDM_CBRT_SLOPE_FAST_2 * r + NDM_CBRT_SLOPE_FAST_1) * r + NDM_CBRT_SLOPE_FAST_0;
    const float a = ndm_float32_of((int32_t)(word + ((129 - 3 * third) << 23)));
    const float c = (y * y) * (m * scale);
    const float root = c + (a - (c * c) * c) * ((y * y) * slope);
    const float power = ndm_float32_of((int32_t)((third + (127 - 43)) << 23));
    const int32_t sign = ndm_word32(x) & NDM_WORD32_SIGN, some = -(int32_t)word >> 31;
    return ndm_float32_of((ndm_word32(root * power) & some) | sign);
}

static NDM_ALWAYS_INLINE float ndm_cbrt_float32_fast(float x)
{
    const int32_t rare = ndm_ordinary_cbrt_float32_fast(x) >> 31;
    const float usual = ndm_cbrt_float32_fast_bare(ndm_float32_of(ndm_word32(x) & ~rare));
    return ndm_float32_of(
        ndm_choose32(rare, ndm_word32(ndm_cbrt_float32(x)), ndm_word32(usual)));
}

/* ---- the reciprocal square root: right for all arguments, flags too ---- */

static NDM_ALWAYS_INLINE float ndm_rsqrt_float32_fast(float x)
{
    return 1 / __builtin_sqrtf(x);
}

static NDM_ALWAYS_INLINE double ndm_rsqrt_float64_fast(double x)
{
    return 1 / __builtin_sqrt(x);
}

/* ---- the modulus ---- */

/* Negative unless the sizes are 0 or between 2**-50 and 2**60. */
static NDM_ALWAYS_INLINE int32_t ndm_ordinary_part_float32_fast(float x)
{
    const int32_t size = ndm_word32(x) & INT32_MAX;
    return (((127 + 60) << 23) - size) | ((size - ((127 - 50) << 23)) & -size);
}

static NDM_ALWAYS_INLINE int32_t ndm_ordinary_hypot_float32_fast(float x, float y)
{
    return ndm_ordinary_part_float32_fast(x) | ndm_ordinary_part_float32_fast(y);
}

static NDM_ALWAYS_INLINE float ndm_hypot_float32_fast_bare(float x, float y)
{
    return __builtin_sqrtf(x * x + y * y);
}

static NDM_ALWAYS_INLINE float ndm_hypot_float32_fast(float x, float y)
{
    const int32_t rare = ndm_ordinary_hypot_float32_fast(x, y) >> 31;
    const float usual = ndm_hypot_float32_fast_bare(ndm_float32_of(ndm_word32(x) & ~rare),
                                                    ndm_float32_of(ndm_word32(y) & ~rare));
    return ndm_float32_of(
        ndm_choose32(rare, ndm_word32(ndm_hypot_float32(x, y)), ndm_word32(usual)));
}

static NDM_ALWAYS_INLINE double ndm_hypot_float64_fast_bare(double x, double y)
{
    return __builtin_sqrt(x * x + y * y);
}

static NDM_ALWAYS_INLINE double ndm_hypot_float64_fast(double x, double y)
{
    const int64_t rare = ndm_mask64_negative(ndm_ordinary_hypot_float64(x, y));
    const double usual = ndm_hypot_float64_fast_bare(ndm_float64_of(ndm_word64(x) & ~rare),
                                                     ndm_float64_of(ndm_word64(y) & ~rare));
    return ndm_float64_of(
        ndm_choose64(rare, ndm_word64(ndm_hypot_float64(x, y)), ndm_word64(usual)));
}

#endif
