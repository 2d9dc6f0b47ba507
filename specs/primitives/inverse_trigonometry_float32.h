/* Inverse trigonometric functions of floats, in double.
 *
 * The arctangent is that of a quotient of at most 1, for which one polynomial does; it is taken
 * from pi / 2 or pi where that is called for. The arcsine and the arccosine are reduced as in
 * inverse_trigonometry_arcsin.h. Leading terms are sums of two numbers, rounded once, which
 * leaves about an ULP of double. Few operations in short chains: what limits vector code here
 * is how many of them wait for others.
 *
 * Measured, with and without fused multiply-add: arctan, arcsin and arccos correctly rounded
 * (all floats, compared with MPFR); arctan2 too, which is a sum of two numbers where the double
 * is in doubt. */
#ifndef NDM_PRIMITIVES_INVERSE_TRIGONOMETRY_FLOAT32_H
#define NDM_PRIMITIVES_INVERSE_TRIGONOMETRY_FLOAT32_H

#include "inverse_trigonometry_arcsin.h"
#include "inverse_trigonometry_arctan.h"
#include "rounded_sums.h"

/* With the signs of both. */
static NDM_ALWAYS_INLINE float ndm_signed_as_float32(float size, int32_t word)
{
    return ndm_float32_of(ndm_word32(size) ^ (word & NDM_WORD32_SIGN));
}

/* ---- arctangent ---- */

/* (arctan(t) / t - 1) / t**2 of square = t * t, |t| <= 1. */
static NDM_ALWAYS_INLINE double ndm_arctan_unit_terms(double square)
{
    const double w = square * square;
    double sum = ndm_multiply_add(NDM_ARCTAN_UNIT_17, square, NDM_ARCTAN_UNIT_16);
    sum = ndm_multiply_add(sum, w,
                           ndm_multiply_add(NDM_ARCTAN_UNIT_15, square, NDM_ARCTAN_UNIT_14));
    sum = ndm_multiply_add(sum, w,
                           ndm_multiply_add(NDM_ARCTAN_UNIT_13, square, NDM_ARCTAN_UNIT_12));
    sum = ndm_multiply_add(sum, w,
                           ndm_multiply_add(NDM_ARCTAN_UNIT_11, square, NDM_ARCTAN_UNIT_10));
    sum = ndm_multiply_add(sum, w,
                           ndm_multiply_add(NDM_ARCTAN_UNIT_9, square, NDM_ARCTAN_UNIT_8));
    sum = ndm_multiply_add(sum, w,
                           ndm_multiply_add(NDM_ARCTAN_UNIT_7, square, NDM_ARCTAN_UNIT_6));
    sum = ndm_multiply_add(sum, w,
                           ndm_multiply_add(NDM_ARCTAN_UNIT_5, square, NDM_ARCTAN_UNIT_4));
    sum = ndm_multiply_add(sum, w,
                           ndm_multiply_add(NDM_ARCTAN_UNIT_3, square, NDM_ARCTAN_UNIT_2));
    return ndm_multiply_add(sum, w,
                            ndm_multiply_add(NDM_ARCTAN_UNIT_1, square, NDM_ARCTAN_UNIT_0));
}

/* base + arctan(t), for |t| <= 1. The square is a little too large, by what does not matter,
 * lest a power of it underflow. */
static NDM_ALWAYS_INLINE double ndm_arctan_unit(double t, double base)
{
    const double square = ndm_multiply_add(t, t, 0x1p-200);
    return ndm_multiply_add(t * square, ndm_arctan_unit_terms(square), base + t);
}

/* Negative for NaNs and what is below the normal range. */
static NDM_ALWAYS_INLINE int32_t ndm_ordinary_arctan_float32(float x)
{
    const int32_t size = ndm_word32(x) & INT32_MAX;
    return (NDM_WORD32_INFINITY - size) | ((size - INT32_C(0x00800000)) & -size);
}

/* |x|, or -1 / |x| where that is steep. */
typedef double ndm_arctan_quotient;

static NDM_ALWAYS_INLINE ndm_arctan_quotient ndm_arctan_quotient_of(float x)
{
    const int32_t size = ndm_word32(x) & INT32_MAX, one = NDM_WORD32_ONE;
    const int32_t steep = (one - size) >> 31;
    const double small = ndm_float32_of((size < one ? size : one) | (steep & NDM_WORD32_SIGN));
    return small / ndm_float32_of(size > one ? size : one);
}

/* The size of the result. */
static NDM_ALWAYS_INLINE double ndm_arctan_of_quotient(ndm_arctan_quotient t)
{
    const int64_t steep = ndm_mask64_negative(ndm_word64(t));
    return ndm_arctan_unit(t, ndm_where(steep, NDM_HALF_PI_HIGH));
}

static NDM_ALWAYS_INLINE double ndm_arctan_of_float(float x)
{
    return ndm_arctan_of_quotient(ndm_arctan_quotient_of(x));
}

static NDM_ALWAYS_INLINE float ndm_arctan_float32_bare(float x)
{
    return ndm_signed_as_float32((float)ndm_arctan_of_float(x), ndm_word32(x));
}

static NDM_ALWAYS_INLINE float ndm_arctan_float32_odd_bare(float x)
{
    return ndm_signed_as_float32(ndm_odd_float32(ndm_arctan_of_float(x)), ndm_word32(x));
}

/* What, taken off a result, passes a NaN on and raises underflow where x is not normal, and
 * changes nothing else. */
static NDM_ALWAYS_INLINE float ndm_unusual_part_float32(float x)
{
    const int32_t word = ndm_word32(x);
    const int32_t unusual = ndm_ordinary_arctan_float32(x) >> 31;
    return ndm_float32_of(word & unusual) * 0x1p-30f;
}

static NDM_ALWAYS_INLINE float ndm_without_nan_float32(float x)
{
    const int32_t word = ndm_word32(x);
    return ndm_float32_of(word & ~((NDM_WORD32_INFINITY - (word & INT32_MAX)) >> 31));
}

static NDM_ALWAYS_INLINE float ndm_arctan_float32(float x)
{
    return ndm_arctan_float32_bare(ndm_without_nan_float32(x)) - ndm_unusual_part_float32(x);
}

static NDM_ALWAYS_INLINE float ndm_arctan_float32_odd(float x)
{
    return ndm_arctan_float32_odd_bare(ndm_without_nan_float32(x)) -
           ndm_unusual_part_float32(x);
}

/* ---- two arguments ---- */

static NDM_ALWAYS_INLINE int32_t ndm_ordinary_arctan2_float32(float y, float x)
{
    return ndm_within_float32(y, 60) | ndm_within_float32(x, 60);
}

/* The angle's size is that of the quotient, taken from pi / 2 where steep, and all that from pi
 * on the left. */
static NDM_ALWAYS_INLINE ndm_arctan_quotient ndm_quotient_of_floats(float y, float x)
{
    const int32_t a = ndm_word32(y) & INT32_MAX, b = ndm_word32(x) & INT32_MAX;
    const int32_t order = b - a, least = ndm_word32(0x1p-100f); /* lest two zeroes be divided */
    const int32_t larger = a > b ? a : b;
    const double small =
        ndm_float32_of((a < b ? a : b) | ((order ^ ndm_word32(x)) & NDM_WORD32_SIGN));
    return small / ndm_float32_of(larger > least ? larger : least);
}

static NDM_ALWAYS_INLINE double ndm_angle_of_quotient(ndm_arctan_quotient t, float y, float x)
{
    const int32_t a = ndm_word32(y) & INT32_MAX, b = ndm_word32(x) & INT32_MAX;
    const int32_t steep = (b - a) >> 31, left = ndm_word32(x) >> 31;
    const int32_t one = NDM_WORD32_ONE, two = ndm_word32(2.0f);
    const double halves = ndm_float32_of(ndm_choose32(steep, one, left & two));
    return ndm_arctan_unit(t, halves * NDM_HALF_PI_HIGH);
}

static NDM_ALWAYS_INLINE double ndm_angle_of_floats(float y, float x)
{
    return ndm_angle_of_quotient(ndm_quotient_of_floats(y, x), y, x);
}

static NDM_ALWAYS_INLINE float ndm_arctan2_float32_quick(ndm_arctan_quotient t, float y,
                                                         float x)
{
    return ndm_signed_as_float32((float)ndm_angle_of_quotient(t, y, x), ndm_word32(y));
}

static NDM_ALWAYS_INLINE int32_t ndm_doubt_arctan2_float32(ndm_arctan_quotient t, float y,
                                                           float x)
{
    return ndm_doubt_as_float32(ndm_angle_of_quotient(t, y, x));
}

static NDM_ALWAYS_INLINE float ndm_arctan2_float32_bare(float y, float x)
{
    return (float)ndm_odd_sum(ndm_arctan2_as_pair(y, x));
}

static NDM_ALWAYS_INLINE float ndm_arctan2_float32_odd_bare(float y, float x)
{
    return ndm_signed_as_float32(ndm_odd_float32(ndm_angle_of_floats(y, x)), ndm_word32(y));
}

/* An infinite part counts as 1 beside a finite one of 0. */
static NDM_ALWAYS_INLINE float ndm_finite_part_float32(float x, int32_t infinite, int32_t nan)
{
    const int32_t word = ndm_word32(x);
    const int32_t itself = (NDM_WORD32_INFINITY - 1 - (word & INT32_MAX)) >> 31;
    const int32_t part = ndm_choose32(infinite, NDM_WORD32_ONE & itself, word & INT32_MAX);
    return ndm_float32_of((part & ~nan) | (word & NDM_WORD32_SIGN));
}

/* x, or 2**-240 times another size if that is larger; 0 as it is. */
static NDM_ALWAYS_INLINE double ndm_not_far_below(double x, double other)
{
    const double size = ndm_at_least(__builtin_fabs(x), __builtin_fabs(other) * 0x1p-240);
    const int64_t word = ndm_word64(x);
    return ndm_signed_as(ndm_where(-(word & INT64_MAX) >> 63, size), word);
}

/* As ndm_angle_of_floats, with the same bits, of numbers beyond floats; signed. */
static NDM_ALWAYS_INLINE double ndm_angle_of_sizes(double y, double x)
{
    const ndm_octant octant = ndm_octant_of(y, x);
    const double small = ndm_signed_as(octant.small, octant.sign ^ ndm_word64(y));
    const double base = __builtin_fabs(octant.turns) * NDM_QUARTER_PI_HIGH;
    return ndm_signed_as(ndm_arctan_unit(small / octant.large, base), ndm_word64(y));
}

/* Arguments of which the angle can be computed, and NaN where one of the given is, else 0. */
typedef struct ndm_arctan2_floats {
    double y, x;
    float none;
} ndm_arctan2_floats;

static NDM_ALWAYS_INLINE ndm_arctan2_floats ndm_arctan2_usual(float y, float x)
{
    const int32_t a = ndm_word32(y) & INT32_MAX, b = ndm_word32(x) & INT32_MAX;
    const int32_t above = NDM_WORD32_INFINITY;
    const int32_t nan = ((above - a) | (above - b)) >> 31;
    const int32_t infinite = ((above - 1 - a) | (above - 1 - b)) >> 31;
    const double p = ndm_finite_part_float32(y, infinite, nan);
    const double q = ndm_finite_part_float32(x, infinite, nan);
    const float none =
        ndm_float32_of(ndm_word32(y) & nan) + ndm_float32_of(ndm_word32(x) & nan);
    return (ndm_arctan2_floats){ndm_not_far_below(p, q), ndm_not_far_below(q, p), none};
}

static NDM_ALWAYS_INLINE float ndm_arctan2_float32(float y, float x)
{
    const ndm_arctan2_floats it = ndm_arctan2_usual(y, x);
    return (float)(ndm_odd_sum(ndm_arctan2_as_pair(it.y, it.x)) - it.none);
}

/* One below the quotient where that is small, for it may lie in the middle between two floats
 * below the normal range. */
static NDM_ALWAYS_INLINE float ndm_arctan2_float32_odd(float y, float x)
{
    const ndm_arctan2_floats it = ndm_arctan2_usual(y, x);
    const int64_t word = ndm_word64(ndm_angle_of_sizes(it.y, it.x)), size = word & INT64_MAX;
    const int64_t small = ((size - ((INT64_C(1023) - 100) << 52)) & -size) >> 63;
    return ndm_odd_float32(ndm_float64_of(word + small) - it.none);
}

/* ---- arcsine ---- */

/* (arcsin(t) / t - 1) / t**2 of square = t * t, |t| <= 1/2. */
static NDM_ALWAYS_INLINE double ndm_arcsin_short_terms(double square)
{
    const double w = square * square;
    double sum = ndm_multiply_add(NDM_ARCSIN_SHORT_11, square, NDM_ARCSIN_SHORT_10);
    sum = ndm_multiply_add(sum, w,
                           ndm_multiply_add(NDM_ARCSIN_SHORT_9, square, NDM_ARCSIN_SHORT_8));
    sum = ndm_multiply_add(sum, w,
                           ndm_multiply_add(NDM_ARCSIN_SHORT_7, square, NDM_ARCSIN_SHORT_6));
    sum = ndm_multiply_add(sum, w,
                           ndm_multiply_add(NDM_ARCSIN_SHORT_5, square, NDM_ARCSIN_SHORT_4));
    sum = ndm_multiply_add(sum, w,
                           ndm_multiply_add(NDM_ARCSIN_SHORT_3, square, NDM_ARCSIN_SHORT_2));
    return ndm_multiply_add(sum, w,
                            ndm_multiply_add(NDM_ARCSIN_SHORT_1, square, NDM_ARCSIN_SHORT_0));
}

/* |x| or, where that is above a half, sqrt((1 - |x|) / 2), and its square. */
typedef struct ndm_arcsin_root {
    int64_t beyond;
    double root, square;
} ndm_arcsin_root;

/* The root of an exact square is exact. */
static NDM_ALWAYS_INLINE ndm_arcsin_root ndm_arcsin_root_of(double x, double square)
{
    return (ndm_arcsin_root){ndm_arcsin_beyond(x), __builtin_sqrt(square), square};
}

/* The size of the result; x must be a float. */
static NDM_ALWAYS_INLINE double ndm_arcsin_of_square(double x, double square)
{
    const ndm_arcsin_root it = ndm_arcsin_root_of(x, square);
    const double s =
        ndm_float64_of(ndm_choose64(it.beyond, ndm_word64(-2 * it.root), ndm_word64(it.root)));
    const double first = ndm_where(it.beyond, NDM_HALF_PI_HIGH) + s;
    return ndm_multiply_add(s * it.square, ndm_arcsin_short_terms(it.square), first);
}

static NDM_ALWAYS_INLINE double ndm_arcsin_of_float(double x)
{
    return ndm_arcsin_of_square(x, ndm_arcsin_square(x));
}

static NDM_ALWAYS_INLINE int32_t ndm_ordinary_arcsin_float32(float x)
{
    const int32_t size = ndm_word32(x) & INT32_MAX;
    return (NDM_WORD32_ONE - size) | ((size - INT32_C(0x00800000)) & -size);
}

static NDM_ALWAYS_INLINE float ndm_arcsin_float32_bare(float x)
{
    return ndm_signed_as_float32((float)ndm_arcsin_of_float(x), ndm_word32(x));
}

static NDM_ALWAYS_INLINE float ndm_arcsin_float32_odd_bare(float x)
{
    return ndm_signed_as_float32(ndm_odd_float32(ndm_arcsin_of_float(x)), ndm_word32(x));
}

/* x, or 2 where |x| > 1, or 0 for a NaN. */
static NDM_ALWAYS_INLINE float ndm_cosine_float32(float x)
{
    const int32_t word = ndm_word32(x), size = word & INT32_MAX, two = INT32_C(0x40000000);
    const int32_t outside = (NDM_WORD32_ONE - size) >> 31;
    const int32_t nan = (NDM_WORD32_INFINITY - size) >> 31;
    return ndm_float32_of(ndm_choose32(outside, two, word) & ~nan);
}

static NDM_ALWAYS_INLINE float ndm_arcsin_float32(float x)
{
    return ndm_arcsin_float32_bare(ndm_cosine_float32(x)) - ndm_unusual_part_float32(x);
}

static NDM_ALWAYS_INLINE float ndm_arcsin_float32_odd(float x)
{
    return ndm_arcsin_float32_odd_bare(ndm_cosine_float32(x)) - ndm_unusual_part_float32(x);
}

/* ---- arccosine ---- */

/* pi / 2 - arcsin(|x|) signed as x is; where beyond, 2 arcsin(s), taken from pi for x < 0. */
static NDM_ALWAYS_INLINE double ndm_arccos_of_square(double x, double square)
{
    const ndm_arcsin_root it = ndm_arcsin_root_of(x, square);
    const int64_t left = ndm_mask64_negative(ndm_word64(x)) & it.beyond;
    const double size = it.root + ndm_where(it.beyond, it.root);
    const double s = ndm_signed_as(size, ~(ndm_word64(x) ^ it.beyond));
    const int64_t base =
        (ndm_word64(NDM_HALF_PI_HIGH) & ~it.beyond) | (ndm_word64(2 * NDM_HALF_PI_HIGH) & left);
    const double curve = ndm_multiply_add(s * it.square, ndm_arcsin_short_terms(it.square),
                                          ndm_where(~it.beyond, NDM_HALF_PI_LOW_NUDGED));
    return (ndm_float64_of(base) + s) + curve;
}

static NDM_ALWAYS_INLINE double ndm_arccos_of_float(double x)
{
    return ndm_arccos_of_square(x, ndm_arcsin_square(x));
}

static NDM_ALWAYS_INLINE int32_t ndm_ordinary_arccos_float32(float x)
{
    return NDM_WORD32_ONE - (ndm_word32(x) & INT32_MAX);
}

static NDM_ALWAYS_INLINE float ndm_arccos_float32_bare(float x)
{
    return (float)ndm_arccos_of_float(x);
}

static NDM_ALWAYS_INLINE float ndm_arccos_float32_odd_bare(float x)
{
    return ndm_odd_float32(ndm_arccos_of_float(x));
}

static NDM_ALWAYS_INLINE float ndm_nan_or_zero_float32(float x)
{
    const int32_t word = ndm_word32(x);
    return ndm_float32_of(word & ((NDM_WORD32_INFINITY - (word & INT32_MAX)) >> 31));
}

static NDM_ALWAYS_INLINE float ndm_arccos_float32(float x)
{
    return ndm_arccos_float32_bare(ndm_cosine_float32(x)) + ndm_nan_or_zero_float32(x);
}

static NDM_ALWAYS_INLINE float ndm_arccos_float32_odd(float x)
{
    return ndm_arccos_float32_odd_bare(ndm_cosine_float32(x)) + ndm_nan_or_zero_float32(x);
}

#endif
