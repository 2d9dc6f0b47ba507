/* Inverse trigonometric functions for the tier `fast`: float32 in single precision and without
 * fused multiply-add, its arctangents with one polynomial for quotients up to 1. In float64 the
 * arctangent without the error of its quotient and with one polynomial up to 1, arcsine and
 * arccosine without the rounding errors of roots. Arguments that are not ordinary get the
 * correct function's results.
 *
 * Measured: float32 arctan 1.58, arctan2 1.76, arcsin 1.27, arccos 1.16 ULP; float64 arctan
 * 1.4, the others 1.1. */
#ifndef NDM_PRIMITIVES_INVERSE_TRIGONOMETRY_FAST_H
#define NDM_PRIMITIVES_INVERSE_TRIGONOMETRY_FAST_H

#include "fast_constants.h"
#include "inverse_trigonometry_arcsin.h"
#include "inverse_trigonometry_float32.h"

/* x, or another value where the mask is ones. */
static NDM_ALWAYS_INLINE float ndm_unless_float32(int32_t mask, float other, float x)
{
    return ndm_float32_of(ndm_choose32(mask, ndm_word32(other), ndm_word32(x)));
}

static NDM_ALWAYS_INLINE double ndm_unless_float64(int64_t mask, double other, double x)
{
    return ndm_float64_of(ndm_choose64(mask, ndm_word64(other), ndm_word64(x)));
}

/* x, or 0 where the mask is zeroes. */
static NDM_ALWAYS_INLINE float ndm_where_float32(int32_t mask, float x)
{
    return ndm_float32_of(ndm_word32(x) & mask);
}

/* A number for each element, which the first of two loops makes for the second: their chains
 * are short. */
typedef struct ndm_made_floats32 {
    float made[NDM_BLOCK];
} ndm_made_floats32;

/* ---- single precision: the arctangent ---- */

/* (arctan(t) - t) / t**3 of z = t * t, up to 1. */
static NDM_ALWAYS_INLINE float ndm_arctan_wide32(float z)
{
    const float w = z * z;
    const float upper = (NDM_FAST_ARCTAN32_5 * z + NDM_FAST_ARCTAN32_4) +
                        w * (NDM_FAST_ARCTAN32_7 * z + NDM_FAST_ARCTAN32_6);
    return (NDM_FAST_ARCTAN32_1 * z + NDM_FAST_ARCTAN32_0) +
           w * ((NDM_FAST_ARCTAN32_3 * z + NDM_FAST_ARCTAN32_2) + w * upper);
}

/* Fourth powers of less might underflow. */
static NDM_ALWAYS_INLINE int32_t ndm_ordinary_arctan_float32_fast(float x)
{
    return ndm_within_float32(x, 30);
}

/* |x| or 1 / |x|. Chosen by words: of floats a compiler divides by |x| too, which may be 0. */
static NDM_ALWAYS_INLINE float ndm_arctan_quotient_fast32(float x)
{
    const int32_t size = ndm_word32(x) & INT32_MAX, one = NDM_WORD32_ONE;
    return ndm_float32_of(size < one ? size : one) / ndm_float32_of(size > one ? size : one);
}

/* arctan(t), or pi / 2 less that. */
static NDM_ALWAYS_INLINE float ndm_arctan_of_quotient_fast32(float t, float x)
{
    const int32_t steep = (NDM_WORD32_ONE - (ndm_word32(x) & INT32_MAX)) >> 31;
    const float curve = (t * (t * t)) * ndm_arctan_wide32(t * t);
    const float angle = t + (curve - ndm_where_float32(steep, NDM_HALF_PI_LOW_FAST));
    const float turned =
        ndm_where_float32(steep, NDM_HALF_PI_HIGH_FAST) + ndm_signed_as_float32(angle, steep);
    return ndm_float32_of(ndm_word32(turned) | (ndm_word32(x) & NDM_WORD32_SIGN));
}

static NDM_ALWAYS_INLINE float ndm_arctan_float32_fast_bare(float x)
{
    return ndm_arctan_of_quotient_fast32(ndm_arctan_quotient_fast32(x), x);
}

static NDM_ALWAYS_INLINE void ndm_arctan_float32_fast_first(ndm_made_floats32 *to, ptrdiff_t i,
                                                            float x)
{
    to->made[i] = ndm_arctan_quotient_fast32(x);
}

static NDM_ALWAYS_INLINE float ndm_arctan_float32_fast_last(ndm_made_floats32 *to, ptrdiff_t i,
                                                            float x)
{
    return ndm_arctan_of_quotient_fast32(to->made[i], x);
}

static NDM_ALWAYS_INLINE float ndm_arctan_float32_fast(float x)
{
    const int32_t rare = ndm_ordinary_arctan_float32_fast(x) >> 31;
    const float usual = ndm_arctan_float32_fast_bare(ndm_where_float32(~rare, x));
    return ndm_unless_float32(rare, ndm_arctan_float32(x), usual);
}

static NDM_ALWAYS_INLINE int32_t ndm_ordinary_arctan2_float32_fast(float y, float x)
{
    return ndm_within_float32(y, 32) | ndm_within_float32(x, 32);
}

/* The smaller size over the larger, of two zeroes 0. */
static NDM_ALWAYS_INLINE float ndm_arctan2_quotient_fast32(float y, float x)
{
    const int32_t a = ndm_word32(y) & INT32_MAX, b = ndm_word32(x) & INT32_MAX;
    const int32_t larger = a > b ? a : b, least = ndm_word32(0x1p-60f);
    return ndm_float32_of(a < b ? a : b) / ndm_float32_of(larger > least ? larger : least);
}

/* arctan(t), or pi or pi / 2 and more or less that. The square is a little too large, by what
 * does not matter, lest that of a small quotient underflow. */
static NDM_ALWAYS_INLINE float ndm_arctan2_of_quotient_fast32(float t, float y, float x)
{
    const int32_t steep = ((ndm_word32(x) & INT32_MAX) - (ndm_word32(y) & INT32_MAX)) >> 31;
    const float left = ndm_where_float32(ndm_word32(x) >> 31, 2);
    const float turns = ndm_unless_float32(steep, 1, left);
    const float base = t + 0x1p-30f, square = base * base;
    const float signed_t = ndm_signed_as_float32(t, steep ^ ndm_word32(x));
    const float curve = (signed_t * square) * ndm_arctan_wide32(square);
    const float angle = signed_t + (curve + turns * NDM_HALF_PI_LOW_FAST);
    return ndm_signed_as_float32(turns * NDM_HALF_PI_HIGH_FAST + angle, ndm_word32(y));
}

static NDM_ALWAYS_INLINE float ndm_arctan2_float32_fast_bare(float y, float x)
{
    return ndm_arctan2_of_quotient_fast32(ndm_arctan2_quotient_fast32(y, x), y, x);
}

static NDM_ALWAYS_INLINE void ndm_arctan2_float32_fast_first(ndm_made_floats32 *to, ptrdiff_t i,
                                                             float y, float x)
{
    to->made[i] = ndm_arctan2_quotient_fast32(y, x);
}

static NDM_ALWAYS_INLINE float ndm_arctan2_float32_fast_last(ndm_made_floats32 *to, ptrdiff_t i,
                                                             float y, float x)
{
    return ndm_arctan2_of_quotient_fast32(to->made[i], y, x);
}

static NDM_ALWAYS_INLINE float ndm_arctan2_float32_fast(float y, float x)
{
    const int32_t rare = ndm_ordinary_arctan2_float32_fast(y, x) >> 31;
    const float usual =
        ndm_arctan2_float32_fast_bare(ndm_where_float32(~rare, y), ndm_where_float32(~rare, x));
    return ndm_unless_float32(rare, ndm_arctan2_float32(y, x), usual);
}

/* ---- single precision: the arcsine ---- */

/* Ones where |x| > 1/2. */
static NDM_ALWAYS_INLINE int32_t ndm_beyond_half32(float x)
{
    return ndm_word32(0.5f - __builtin_fabsf(x)) >> 31;
}

/* Of |x| <= 1/2 the square, whose root is |x|; of larger ones (1 - |x|) / 2. */
static NDM_ALWAYS_INLINE float ndm_arcsin_square_fast32(float x)
{
    const float a = __builtin_fabsf(x);
    return ndm_unless_float32(ndm_beyond_half32(x), 0.5f - 0.5f * a, a * a);
}

static NDM_ALWAYS_INLINE void ndm_arcsin_float32_fast_first(ndm_made_floats32 *to, ptrdiff_t i,
                                                            float x)
{
    to->made[i] = ndm_arcsin_square_fast32(x);
}

/* high + low + factor * arcsin(sqrt(square)) */
static NDM_ALWAYS_INLINE float ndm_arcsin_sum_float32(float high, float low, float factor,
                                                      float square)
{
    const float s = factor * __builtin_sqrtf(square), fourth = square * square;
    const float upper =
        (NDM_ARCSIN_FAST_3 * square + NDM_ARCSIN_FAST_2) + NDM_ARCSIN_FAST_4 * fourth;
    const float terms = (NDM_ARCSIN_FAST_1 * square + NDM_ARCSIN_FAST_0) + fourth * upper;
    return (high + s) + (s * (square * terms) + low);
}

/* Negative outside [-1, 1] and below 2**-40. */
static NDM_ALWAYS_INLINE int32_t ndm_ordinary_arcsin_float32_fast(float x)
{
    const int32_t size = ndm_word32(x) & INT32_MAX;
    return (NDM_WORD32_ONE - size) | ((size - ((127 - 40) << 23)) & -size);
}

/* 1/64 is taken from the high part of pi / 2: what is left is below 1 where the result is, and
 * then exact. */
static NDM_ALWAYS_INLINE float ndm_arcsin_of_square_fast32(float square, float x)
{
    const int32_t beyond = ndm_beyond_half32(x);
    const float high = ndm_where_float32(beyond, NDM_HALF_PI_HIGH_FAST - 0x1p-6f);
    const float low = ndm_where_float32(beyond, NDM_HALF_PI_LOW_FAST + 0x1p-6f);
    const float factor = ndm_unless_float32(beyond, -2, 1);
    return ndm_signed_as_float32(ndm_arcsin_sum_float32(high, low, factor, square),
                                 ndm_word32(x));
}

static NDM_ALWAYS_INLINE float ndm_arcsin_float32_fast_bare(float x)
{
    return ndm_arcsin_of_square_fast32(ndm_arcsin_square_fast32(x), x);
}

static NDM_ALWAYS_INLINE float ndm_arcsin_float32_fast_last(ndm_made_floats32 *to, ptrdiff_t i,
                                                            float x)
{
    return ndm_arcsin_of_square_fast32(to->made[i], x);
}

static NDM_ALWAYS_INLINE float ndm_arcsin_float32_fast(float x)
{
    const int32_t rare = ndm_ordinary_arcsin_float32_fast(x) >> 31;
    const float usual = ndm_arcsin_float32_fast_bare(ndm_where_float32(~rare, x));
    return ndm_unless_float32(rare, ndm_arcsin_float32(x), usual);
}

static NDM_ALWAYS_INLINE int32_t ndm_ordinary_arccos_float32_fast(float x)
{
    return ndm_ordinary_arcsin_float32_fast(x);
}

static NDM_ALWAYS_INLINE float ndm_arccos_of_square_fast32(float square, float x)
{
    const int32_t beyond = ndm_beyond_half32(x);
    const float one = ndm_where_float32(beyond, 1);
    const float turns = 1 - ndm_signed_as_float32(one, ndm_word32(x));
    const float factor = ndm_signed_as_float32(1 + one, ~(ndm_word32(x) ^ beyond));
    return ndm_arcsin_sum_float32(turns * NDM_HALF_PI_HIGH_FAST, turns * NDM_HALF_PI_LOW_FAST,
                                  factor, square);
}

static NDM_ALWAYS_INLINE float ndm_arccos_float32_fast_bare(float x)
{
    return ndm_arccos_of_square_fast32(ndm_arcsin_square_fast32(x), x);
}

static NDM_ALWAYS_INLINE float ndm_arccos_float32_fast_last(ndm_made_floats32 *to, ptrdiff_t i,
                                                            float x)
{
    return ndm_arccos_of_square_fast32(to->made[i], x);
}

static NDM_ALWAYS_INLINE float ndm_arccos_float32_fast(float x)
{
    const int32_t rare = ndm_ordinary_arccos_float32_fast(x) >> 31;
    const float usual = ndm_arccos_float32_fast_bare(ndm_where_float32(~rare, x));
    return ndm_unless_float32(rare, ndm_arccos_float32(x), usual);
}

/* ---- double precision ---- */

/* Eighth powers of less might underflow. */
static NDM_ALWAYS_INLINE int64_t ndm_ordinary_arctan_float64_fast(double x)
{
    return ndm_within_float64(x, 60);
}

/* (arctan(t) - t) / t**3 of z = t * t, up to 1. */
static NDM_ALWAYS_INLINE double ndm_arctan_wide(double z)
{
    const double w = z * z, v = w * w;
    const double p0 = ndm_multiply_add(NDM_FAST_ARCTAN64_1, z, NDM_FAST_ARCTAN64_0);
    const double p2 = ndm_multiply_add(NDM_FAST_ARCTAN64_3, z, NDM_FAST_ARCTAN64_2);
    const double p4 = ndm_multiply_add(NDM_FAST_ARCTAN64_5, z, NDM_FAST_ARCTAN64_4);
    const double p6 = ndm_multiply_add(NDM_FAST_ARCTAN64_7, z, NDM_FAST_ARCTAN64_6);
    const double p8 = ndm_multiply_add(NDM_FAST_ARCTAN64_9, z, NDM_FAST_ARCTAN64_8);
    const double p10 = ndm_multiply_add(NDM_FAST_ARCTAN64_11, z, NDM_FAST_ARCTAN64_10);
    const double p12 = ndm_multiply_add(NDM_FAST_ARCTAN64_13, z, NDM_FAST_ARCTAN64_12);
    const double p14 = ndm_multiply_add(NDM_FAST_ARCTAN64_15, z, NDM_FAST_ARCTAN64_14);
    const double p16 = ndm_multiply_add(NDM_FAST_ARCTAN64_17, z, NDM_FAST_ARCTAN64_16);
    const double p18 = ndm_multiply_add(NDM_FAST_ARCTAN64_19, z, NDM_FAST_ARCTAN64_18);
    const double q0 = ndm_multiply_add(p2, w, p0), q4 = ndm_multiply_add(p6, w, p4);
    const double q8 = ndm_multiply_add(p10, w, p8), q12 = ndm_multiply_add(p14, w, p12);
    const double upper = ndm_multiply_add(ndm_multiply_add(p18, w, p16), v, q12);
    return ndm_multiply_add(ndm_multiply_add(upper, v, q8), v * v, ndm_multiply_add(q4, v, q0));
}

/* |x| or 1 / |x|. */
static NDM_ALWAYS_INLINE double ndm_arctan_quotient_fast64(double x)
{
    const double a = __builtin_fabs(x);
    const int64_t steep = ndm_mask64_negative(ndm_word64(1 - a));
    const int64_t size = ndm_word64(a), one = NDM_WORD64_ONE;
    const double divisor = ndm_float64_of(ndm_choose64(steep, size, one));
    return ndm_float64_of(ndm_choose64(steep, one, size)) / divisor;
}

/* By that, as in single precision. */
static NDM_ALWAYS_INLINE double ndm_arctan_of_quotient_fast64(double t, double x)
{
    const double z = t * t;
    const int64_t steep = ndm_mask64_negative(ndm_word64(1 - __builtin_fabs(x)));
    const double low = ndm_where(steep, -NDM_HALF_PI_LOW);
    const double angle = ndm_multiply_add(t * z, ndm_arctan_wide(z), low) + t;
    const double turned = ndm_where(steep, NDM_HALF_PI_HIGH) + ndm_signed_as(angle, steep);
    return ndm_float64_of(ndm_word64(turned) | (ndm_word64(x) & NDM_WORD64_SIGN));
}

static NDM_ALWAYS_INLINE double ndm_arctan_float64_fast_bare(double x)
{
    return ndm_arctan_of_quotient_fast64(ndm_arctan_quotient_fast64(x), x);
}

static NDM_ALWAYS_INLINE void ndm_arctan_float64_fast_first(ndm_numbers_float64 *made,
                                                            ptrdiff_t i, double x)
{
    made->number[i] = ndm_arctan_quotient_fast64(x);
}

static NDM_ALWAYS_INLINE double ndm_arctan_float64_fast_last(ndm_numbers_float64 *made,
                                                             ptrdiff_t i, double x)
{
    return ndm_arctan_of_quotient_fast64(made->number[i], x);
}

static NDM_ALWAYS_INLINE double ndm_arctan_float64_fast(double x)
{
    const int64_t rare = ndm_mask64_negative(ndm_ordinary_arctan_float64_fast(x));
    return ndm_unless_float64(rare, ndm_arctan_float64(x),
                              ndm_arctan_float64_fast_bare(ndm_where(~rare, x)));
}

static NDM_ALWAYS_INLINE double ndm_arcsin_float64_fast_bare(double x)
{
    const ndm_arcsin_parts parts = ndm_arcsin_reduced(x);
    return ndm_arcsin_of(x, parts, ndm_arcsin_curve(parts));
}

static NDM_ALWAYS_INLINE double ndm_arcsin_float64_fast(double x)
{
    const int64_t rare = ndm_mask64_negative(ndm_ordinary_arcsin_float64(x));
    return ndm_unless_float64(rare, ndm_arcsin_float64(x),
                              ndm_arcsin_float64_fast_bare(ndm_where(~rare, x)));
}

static NDM_ALWAYS_INLINE double ndm_arccos_float64_fast_bare(double x)
{
    const ndm_arcsin_parts parts = ndm_arcsin_reduced(x);
    return ndm_arccos_of(x, parts, ndm_arcsin_curve(parts), NDM_HALF_PI_LOW);
}

static NDM_ALWAYS_INLINE double ndm_arccos_float64_fast(double x)
{
    const int64_t rare = ndm_mask64_negative(ndm_ordinary_arccos_float64(x));
    return ndm_unless_float64(rare, ndm_arccos_float64(x),
                              ndm_arccos_float64_fast_bare(ndm_where(~rare, x)));
}

#endif
