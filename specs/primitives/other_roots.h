/* The cube root and the reciprocal square root.
 *
 * The cube root of m * 2**(3 q + r), 1 <= m < 2, is 2**q times that of a = m * 2**r. A
 * polynomial gives m**(-1/3), a step of third order without division makes that good to 40
 * bits, and with it comes the root c. In float64 the residue a - c**3 is taken with the errors
 * of its products, and a last step leaves hardly more than the error of rounding. In float32
 * x**(-1/3) is computed in float, begun with a third of the number's word, and the last step is
 * taken in double.
 *
 * The reciprocal square root is the machine's quotient by the machine's root, mended by the
 * residue 1 - x y**2: in float32 from single precision, for which double is exact enough; in
 * float64 with the errors of its products. P. Markstein, IA-64 and Elementary Functions (2000),
 * describes such last steps.
 *
 * Measured: float32 correctly rounded, with and without fused multiply-add
 * (all floats for which the double is within 16 ULP of the middle between two floats, compared
 * with MPFR); float64, 6e6 random arguments in each range, 0.5001 ULP. */
#ifndef NDM_PRIMITIVES_OTHER_ROOTS_H
#define NDM_PRIMITIVES_OTHER_ROOTS_H

#include "elementary.h"
#include "other_roots_constants.h"

/* ---- the cube root ---- */

/* Of |x| = m * 2**(3 q + r): c is nearly the cube root of a = m * 2**r, slope nearly
 * 1 / (3 c**2). */
typedef struct ndm_cbrt_parts {
    double a, c, slope, power; /* power: 2**q */
} ndm_cbrt_parts;

/* x is normal; of 0 the root is some number. */
static NDM_ALWAYS_INLINE ndm_cbrt_parts ndm_cbrt_begin(double x)
{
    const uint64_t word = (uint64_t)ndm_word64(x) & INT64_MAX;
    const double biased =
        ndm_float64_of((int64_t)(word >> 52 | UINT64_C(0x433) << 52)) - 0x1p52;
    const double shifted = (biased - 1) * (1.0 / 3) + NDM_ROUNDER;
    const uint64_t third = (uint64_t)ndm_word64(shifted);
    const double r = biased - 3 * (shifted - NDM_ROUNDER);
    const uint64_t one = NDM_WORD64_ONE;
    const double m = ndm_float64_of((int64_t)((word & ((UINT64_C(1) << 52) - 1)) | one));

    double y = ndm_multiply_add(NDM_CBRT_4, m, NDM_CBRT_3);
    y = ndm_multiply_add(y, m, NDM_CBRT_2);
    y = ndm_multiply_add(y, m, NDM_CBRT_1);
    y = ndm_multiply_add(y, m, NDM_CBRT_0);
    const double miss = ndm_multiply_add(-(y * y), y * m, 1);
    y = ndm_multiply_add(y * miss, ndm_multiply_add(2.0 / 9, miss, 1.0 / 3), y);

    const double scale = ndm_multiply_add(
        ndm_multiply_add(NDM_CBRT_SCALE_2, r, NDM_CBRT_SCALE_1), r, NDM_CBRT_SCALE_0);
    const double slope = ndm_multiply_add(
        ndm_multiply_add(NDM_CBRT_SLOPE_2, r, NDM_CBRT_SLOPE_1), r, NDM_CBRT_SLOPE_0);
    ndm_cbrt_parts parts;
    parts.a = ndm_float64_of((int64_t)(word + ((1023 - 3 * third) << 52)));
    parts.c = (y * y) * (m * scale);
    parts.slope = (y * y) * slope;
    parts.power = ndm_float64_of((int64_t)((third + (1023 - 341)) << 52));
    return parts;
}

/* The root, signed as x is, and 0 of 0. */
static NDM_ALWAYS_INLINE double ndm_cbrt_end(double x, ndm_cbrt_parts parts, double residue)
{
    const double root = ndm_multiply_add(residue, parts.slope, parts.c) * parts.power;
    const int64_t word = ndm_word64(x), some = -(word & INT64_MAX) >> 63;
    return ndm_float64_of((ndm_word64(root) & some) | (word & NDM_WORD64_SIGN));
}

/* ---- for floats: x**(-1/3) in float, from a third of its word, and a step in double ---- */

static NDM_ALWAYS_INLINE float ndm_multiply_add_float32(float a, float b, float c)
{
#if NDM_FUSED
    return __builtin_fmaf(a, b, c);
#else
    return a * b + c;
#endif
}

/* size**(-1/3) to about 2**-19, for a normal number; something finite for 0. */
static NDM_ALWAYS_INLINE float ndm_inverse_cbrt_float32(float size)
{
    const float third = (float)ndm_word32(size) * (1.0f / 3);
    const float y = ndm_float32_of(NDM_CBRT_WORD - (int32_t)third);
    const float miss = ndm_multiply_add_float32(-(y * y), y * size, 1);
    float p = ndm_multiply_add_float32(NDM_CBRT_MISS_2, miss, NDM_CBRT_MISS_1);
    p = ndm_multiply_add_float32(p, miss, NDM_CBRT_MISS_0);
    return ndm_multiply_add_float32(y * miss, p, y);
}

/* x y**2 (1 - h)**(-2/3) for h = 1 - x y**3, which is small. */
static NDM_ALWAYS_INLINE double ndm_cbrt_of_inverse(float size, double y)
{
    const double square = y * y, c = size * square;
    const double h = ndm_multiply_add(-square, size * y, 1);
    return ndm_multiply_add(c * h, ndm_multiply_add(5.0 / 9, h, 2.0 / 3), c);
}

static NDM_ALWAYS_INLINE double ndm_cbrt_size(float size)
{
    return ndm_cbrt_of_inverse(size, ndm_inverse_cbrt_float32(size));
}

static NDM_ALWAYS_INLINE float ndm_cbrt_with_sign(float root, float x)
{
    return ndm_float32_of(ndm_word32(root) | (ndm_word32(x) & NDM_WORD32_SIGN));
}

/* Negative unless x is normal or 0. */
static NDM_ALWAYS_INLINE int32_t ndm_ordinary_cbrt_float32(float x)
{
    const int32_t size = ndm_word32(x) & INT32_MAX;
    return (NDM_WORD32_INFINITY - 1 - size) | ((size - (INT32_C(1) << 23)) & -size);
}

/* What the first of two loops leaves for the second. */
typedef struct ndm_inverse_roots32 {
    float inverse[NDM_BLOCK];
} ndm_inverse_roots32;

static NDM_ALWAYS_INLINE void ndm_cbrt_float32_first(ndm_inverse_roots32 *made, ptrdiff_t i,
                                                     float x)
{
    made->inverse[i] = ndm_inverse_cbrt_float32(__builtin_fabsf(x));
}

static NDM_ALWAYS_INLINE float ndm_cbrt_float32_last(ndm_inverse_roots32 *made, ptrdiff_t i,
                                                     float x)
{
    const double size = ndm_cbrt_of_inverse(__builtin_fabsf(x), made->inverse[i]);
    return ndm_cbrt_with_sign((float)size, x);
}

static NDM_ALWAYS_INLINE float ndm_cbrt_float32_bare(float x)
{
    return ndm_cbrt_with_sign((float)ndm_cbrt_size(__builtin_fabsf(x)), x);
}

static NDM_ALWAYS_INLINE float ndm_cbrt_float32_odd_bare(float x)
{
    return ndm_cbrt_with_sign(ndm_odd_float32(ndm_cbrt_size(__builtin_fabsf(x))), x);
}

/* -x where it is an infinity or a NaN, else 0. */
static NDM_ALWAYS_INLINE float ndm_not_finite_float32(float x)
{
    const int32_t word = ndm_word32(-x);
    return ndm_float32_of(word & ((NDM_WORD32_INFINITY - 1 - (word & INT32_MAX)) >> 31));
}

/* Of any number's size, 0 counting for what is not finite. */
static NDM_ALWAYS_INLINE double ndm_cbrt_careful32(float x)
{
    const int32_t word = ndm_word32(x) & INT32_MAX;
    const int32_t beyond = (NDM_WORD32_INFINITY - 1 - word) >> 31;
    const int32_t small = (word - (INT32_C(1) << 23)) >> 31;
    const float up = ndm_float32_of(NDM_WORD32_ONE + (small & INT32_C(24) << 23));
    const float down = ndm_float32_of(NDM_WORD32_ONE - (small & INT32_C(8) << 23));
    return ndm_cbrt_size(ndm_float32_of(word & ~beyond) * up) * down;
}

static NDM_ALWAYS_INLINE float ndm_cbrt_float32(float x)
{
    const float root = (float)ndm_cbrt_careful32(x);
    return ndm_cbrt_with_sign(root, x) - ndm_not_finite_float32(x);
}

static NDM_ALWAYS_INLINE float ndm_cbrt_float32_odd(float x)
{
    const float root = ndm_odd_float32(ndm_cbrt_careful32(x));
    return ndm_cbrt_with_sign(root, x) - ndm_not_finite_float32(x);
}

/* ---- in float64 ---- */

/* Negative unless x is normal or 0. */
static NDM_ALWAYS_INLINE int64_t ndm_ordinary_cbrt_float64(double x)
{
    const int64_t size = ndm_word64(x) & INT64_MAX;
    return (NDM_WORD64_INFINITY - 1 - size) | ((size - (INT64_C(1) << 52)) & -size);
}

static NDM_ALWAYS_INLINE double ndm_cbrt_float64_bare(double x)
{
    const ndm_cbrt_parts parts = ndm_cbrt_begin(x);
    const double c = parts.c;
    const ndm_pair_float64 square = ndm_two_product(c, c);
#if NDM_FUSED
    const double residue = __builtin_fma(-square.high, c, parts.a);
#else
    const ndm_pair_float64 cube = ndm_two_product(square.high, c);
    const double residue = (parts.a - cube.high) - cube.low;
#endif
    return ndm_cbrt_end(x, parts, ndm_multiply_add(-square.low, c, residue));
}

/* A subnormal number is scaled up by 2**54. */
static NDM_ALWAYS_INLINE double ndm_cbrt_float64(double x)
{
    const int64_t word = ndm_word64(x), size = word & INT64_MAX;
    const int64_t beyond = ndm_mask64_negative(NDM_WORD64_INFINITY - 1 - size);
    const int64_t low = ndm_mask64_negative(size - (INT64_C(1) << 52));
    const double up = ndm_power_of_two(low & 54), down = ndm_power_of_two(low & -18);
    const double root = ndm_cbrt_float64_bare(ndm_float64_of(word & ~beyond) * up) * down;
    const double itself = ndm_float64_of(word & beyond);
    return ndm_float64_of(ndm_choose64(beyond, ndm_word64(itself + itself), ndm_word64(root)));
}

/* ---- the reciprocal square root ---- */

/* Given y near 1 / sqrt(x), for floats. */
static NDM_ALWAYS_INLINE double ndm_rsqrt_mended(double x, double y)
{
    const double miss = ndm_multiply_add(-(y * y), x, 1);
    return ndm_multiply_add(y * miss, ndm_multiply_add(0.375, miss, 0.5), y);
}

static NDM_ALWAYS_INLINE double ndm_rsqrt_core(float x)
{
    return ndm_rsqrt_mended(x, 1 / __builtin_sqrtf(x));
}

static NDM_ALWAYS_INLINE int32_t ndm_ordinary_rsqrt_float32(float x)
{
    const int32_t word = ndm_word32(x);
    return word | ((word & INT32_MAX) - 2) | (NDM_WORD32_INFINITY - 1 - (word & INT32_MAX));
}

static NDM_ALWAYS_INLINE float ndm_rsqrt_float32_bare(float x)
{
    return (float)ndm_rsqrt_core(x);
}

static NDM_ALWAYS_INLINE float ndm_rsqrt_float32_odd_bare(float x)
{
    return ndm_odd_float32(ndm_rsqrt_core(x));
}

/* Infinities, NaNs and their flags come from the machine's quotient. */
static NDM_ALWAYS_INLINE double ndm_rsqrt_total(float x, float *quotient, int32_t *special)
{
    const int32_t mask = ndm_ordinary_rsqrt_float32(x) >> 31;
    *quotient = 1 / __builtin_sqrtf(x);
    *special = mask;
    return ndm_rsqrt_mended(
        ndm_float32_of(ndm_choose32(mask, NDM_WORD32_ONE, ndm_word32(x))),
        ndm_float32_of(ndm_choose32(mask, NDM_WORD32_ONE, ndm_word32(*quotient))));
}

static NDM_ALWAYS_INLINE float ndm_rsqrt_float32(float x)
{
    float quotient;
    int32_t special;
    const float root = (float)ndm_rsqrt_total(x, &quotient, &special);
    return ndm_float32_of(ndm_choose32(special, ndm_word32(quotient), ndm_word32(root)));
}

static NDM_ALWAYS_INLINE float ndm_rsqrt_float32_odd(float x)
{
    float quotient;
    int32_t special;
    const float root = ndm_odd_float32(ndm_rsqrt_total(x, &quotient, &special));
    return ndm_float32_of(ndm_choose32(special, ndm_word32(quotient), ndm_word32(root)));
}

/* Negative unless x is between 2**-900 and 2**900. */
static NDM_ALWAYS_INLINE int64_t ndm_ordinary_rsqrt_float64(double x)
{
    const int64_t word = ndm_word64(x), size = word & INT64_MAX;
    return word | (size - ((INT64_C(1023) - 900) << 52)) |
           (((INT64_C(1023) + 900) << 52) - size);
}

/* Given y near 1 / sqrt(x). */
static NDM_ALWAYS_INLINE double ndm_rsqrt_mended_float64(double x, double y)
{
    const ndm_pair_float64 square = ndm_two_product(y, y);
#if NDM_FUSED
    const double miss = __builtin_fma(-square.high, x, 1);
#else
    const ndm_pair_float64 product = ndm_two_product(square.high, x);
    const double miss = (1 - product.high) - product.low;
#endif
    return ndm_multiply_add(0.5 * y, ndm_multiply_add(-square.low, x, miss), y);
}

static NDM_ALWAYS_INLINE double ndm_rsqrt_float64_bare(double x)
{
    return ndm_rsqrt_mended_float64(x, 1 / __builtin_sqrt(x));
}

/* Very large and very small numbers are scaled by 2**-200 or 2**200. Infinities, NaNs and their
 * flags come from the machine's quotient. */
static NDM_ALWAYS_INLINE double ndm_rsqrt_float64(double x)
{
    const int64_t word = ndm_word64(x), size = word & INT64_MAX;
    const int64_t special = (word | (size - 1) | (NDM_WORD64_INFINITY - 1 - size)) >> 63;
    const int64_t up = (size - ((INT64_C(1023) - 800) << 52)) >> 63;
    const int64_t down = (((INT64_C(1023) + 800) << 52) - size) >> 63;
    const double scaled = x * ndm_power_of_two((up & 200) | (down & -200));
    const double quotient = 1 / __builtin_sqrt(scaled);
    const double root = ndm_rsqrt_mended_float64(
        ndm_float64_of(ndm_choose64(special, NDM_WORD64_ONE, ndm_word64(scaled))),
        ndm_float64_of(ndm_choose64(special, NDM_WORD64_ONE, ndm_word64(quotient))));
    const double result = root * ndm_power_of_two((up & 100) | (down & -100));
    return ndm_float64_of(ndm_choose64(special, ndm_word64(quotient), ndm_word64(result)));
}

#endif
