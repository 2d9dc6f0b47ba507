/* Cube roots, reciprocal square roots and moduli for the tier `fast`: in single precision,
 * without fused multiply-add; in float64 cube roots by the same way, of the others the
 * machine's root and quotient alone, where they are quicker. Arguments that are not ordinary
 * get the correct function's results.
 *
 * Measured: cbrt 1.44 ULP in float32, 1.4 in float64; rsqrt 1.5, hypot 1.16 in both. */
#ifndef NDM_PRIMITIVES_OTHER_ROOTS_FAST_H
#define NDM_PRIMITIVES_OTHER_ROOTS_FAST_H

#include "fast_constants.h"
#include "hypot.h"
#include "other_roots.h"

/* ---- the cube root ---- */

/* Negative unless x is normal or 0. */
static NDM_ALWAYS_INLINE int32_t ndm_ordinary_cbrt_float32_fast(float x)
{
    const int32_t size = ndm_word32(x) & INT32_MAX;
    return (NDM_WORD32_INFINITY - 1 - size) | ((size - INT32_C(0x00800000)) & -size);
}

typedef struct ndm_fast_root32 {
    float c, e;
} ndm_fast_root32;

/* c = x y**2 and e = 1 - c y, for a y near 1 / cbrt(x): one from a third of the word, of 12
 * bits, so that its square is exact. */
static NDM_ALWAYS_INLINE ndm_fast_root32 ndm_cbrt_near32(float x)
{
    const int32_t size = ndm_word32(x) & INT32_MAX;
    const int32_t guess = (int32_t)(NDM_FAST_CBRT32_START - (float)size * (1.0f / 3));
    const float y = ndm_float32_of(guess & ~INT32_C(0xfff));
    const float c = ndm_float32_of(size) * (y * y);
    return (ndm_fast_root32){c, 1 - c * y};
}

/* The root: c (1 - e)**(-2/3). */
static NDM_ALWAYS_INLINE float ndm_cbrt_of32(ndm_fast_root32 near, float x)
{
    const float c = near.c, e = near.e, square = e * e;
    const float upper =
        (NDM_FAST_CBRT32_3 * e + NDM_FAST_CBRT32_2) + NDM_FAST_CBRT32_4 * square;
    const float p = (NDM_FAST_CBRT32_1 * e + NDM_FAST_CBRT32_0) + square * upper;
    const int32_t root = ndm_word32(c + (c * e) * p);
    return ndm_float32_of(root | (ndm_word32(x) & NDM_WORD32_SIGN));
}

static NDM_ALWAYS_INLINE float ndm_cbrt_float32_fast_bare(float x)
{
    return ndm_cbrt_of32(ndm_cbrt_near32(x), x);
}

/* The same in two loops, whose chains are short. */
typedef struct ndm_fast_roots32 {
    float c[NDM_BLOCK], e[NDM_BLOCK];
} ndm_fast_roots32;

static NDM_ALWAYS_INLINE void ndm_cbrt_float32_fast_first(ndm_fast_roots32 *made, ptrdiff_t i,
                                                          float x)
{
    const ndm_fast_root32 near = ndm_cbrt_near32(x);
    made->c[i] = near.c;
    made->e[i] = near.e;
}

static NDM_ALWAYS_INLINE float ndm_cbrt_float32_fast_last(ndm_fast_roots32 *made, ptrdiff_t i,
                                                          float x)
{
    return ndm_cbrt_of32((ndm_fast_root32){made->c[i], made->e[i]}, x);
}

static NDM_ALWAYS_INLINE float ndm_cbrt_float32_fast(float x)
{
    const int32_t rare = ndm_ordinary_cbrt_float32_fast(x) >> 31;
    const float usual = ndm_cbrt_float32_fast_bare(ndm_float32_of(ndm_word32(x) & ~rare));
    return ndm_float32_of(
        ndm_choose32(rare, ndm_word32(ndm_cbrt_float32(x)), ndm_word32(usual)));
}

/* The same in float64, with a polynomial for all of e and a y of 26 bits. The word's upper 52
 * bits are counted in a double. */
static NDM_ALWAYS_INLINE ndm_pair_float64 ndm_cbrt_near64(double x)
{
    const int64_t size = ndm_word64(x) & INT64_MAX;
    const double count = ndm_float64_of(size >> 11 | ndm_word64(0x1p52)) - 0x1p52;
    const double guess = (NDM_FAST_CBRT64_START + 0x1p52) - count * (1.0 / 3);
    const int64_t kept = INT64_MAX & ~((INT64_C(1) << 27) - 1);
    const double y = ndm_float64_of((int64_t)((uint64_t)ndm_word64(guess) << 11) & kept);
    const double c = ndm_float64_of(size) * (y * y);
    return (ndm_pair_float64){c, ndm_multiply_add(-c, y, 1)};
}

static NDM_ALWAYS_INLINE double ndm_cbrt_of64(ndm_pair_float64 near, double x)
{
    const double c = near.high, e = near.low;
    const double square = e * e, fourth = square * square;
    const double p0 = ndm_multiply_add(NDM_FAST_CBRT64_1, e, NDM_FAST_CBRT64_0);
    const double p2 = ndm_multiply_add(NDM_FAST_CBRT64_3, e, NDM_FAST_CBRT64_2);
    const double p4 = ndm_multiply_add(NDM_FAST_CBRT64_5, e, NDM_FAST_CBRT64_4);
    const double p6 = ndm_multiply_add(NDM_FAST_CBRT64_7, e, NDM_FAST_CBRT64_6);
    const double p8 = ndm_multiply_add(NDM_FAST_CBRT64_9, e, NDM_FAST_CBRT64_8);
    const double p10 = ndm_multiply_add(NDM_FAST_CBRT64_11, e, NDM_FAST_CBRT64_10);
    const double lower = ndm_multiply_add(p2, square, p0);
    const double middle = ndm_multiply_add(p6, square, p4);
    const double upper = ndm_multiply_add(p10, square, p8);
    const double p = ndm_multiply_add(ndm_multiply_add(upper, fourth, middle), fourth, lower);
    const double root = ndm_multiply_add(c * e, p, c);
    return ndm_float64_of(ndm_word64(root) | (ndm_word64(x) & NDM_WORD64_SIGN));
}

static NDM_ALWAYS_INLINE double ndm_cbrt_float64_fast_bare(double x)
{
    return ndm_cbrt_of64(ndm_cbrt_near64(x), x);
}

static NDM_ALWAYS_INLINE void ndm_cbrt_float64_fast_first(ndm_pairs_float64 *made, ptrdiff_t i,
                                                          double x)
{
    ndm_keep_pair(made, i, ndm_cbrt_near64(x));
}

static NDM_ALWAYS_INLINE double ndm_cbrt_float64_fast_last(ndm_pairs_float64 *made, ptrdiff_t i,
                                                           double x)
{
    return ndm_cbrt_of64(ndm_kept_pair(made, i), x);
}

static NDM_ALWAYS_INLINE double ndm_cbrt_float64_fast(double x)
{
    const int64_t rare = ndm_mask64_negative(ndm_ordinary_cbrt_float64(x));
    const double usual = ndm_cbrt_float64_fast_bare(ndm_float64_of(ndm_word64(x) & ~rare));
    return ndm_float64_of(
        ndm_choose64(rare, ndm_word64(ndm_cbrt_float64(x)), ndm_word64(usual)));
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
