/* The arcsine and the arccosine.
 *
 * For |x| <= 1/2, arcsin(x) = x + x**3 p(x**2); above, pi / 2 - 2 arcsin(sqrt((1 - |x|) / 2)),
 * where 1 - |x| is exact: chapter 11 of W. J. Cody and W. Waite, Software Manual for the
 * Elementary Functions (1980). In float64 the root comes with its rounding error: the residue
 * times half a reciprocal of the root, of which five bits are enough. The square root raises
 * invalid for |x| > 1.
 *
 * Measured: float64, 6e6 random arguments in each range, 0.66 ULP. */
#ifndef NDM_PRIMITIVES_INVERSE_TRIGONOMETRY_ARCSIN_H
#define NDM_PRIMITIVES_INVERSE_TRIGONOMETRY_ARCSIN_H

#include "hypot.h"
#include "inverse_trigonometry_arctan.h"

/* (arcsin(t) / t - 1) / t**2 for square = t**2, |t| <= 1/2. */
static NDM_ALWAYS_INLINE double ndm_arcsin_terms(double square)
{
    const double s = square * square;
    double even = ndm_multiply_add(NDM_ARCSIN_12, s, NDM_ARCSIN_10);
    double odd = ndm_multiply_add(NDM_ARCSIN_11, s, NDM_ARCSIN_9);
    even = ndm_multiply_add(even, s, NDM_ARCSIN_8);
    odd = ndm_multiply_add(odd, s, NDM_ARCSIN_7);
    even = ndm_multiply_add(even, s, NDM_ARCSIN_6);
    odd = ndm_multiply_add(odd, s, NDM_ARCSIN_5);
    even = ndm_multiply_add(even, s, NDM_ARCSIN_4);
    odd = ndm_multiply_add(odd, s, NDM_ARCSIN_3);
    even = ndm_multiply_add(even, s, NDM_ARCSIN_2);
    odd = ndm_multiply_add(odd, s, NDM_ARCSIN_1);
    even = ndm_multiply_add(even, s, NDM_ARCSIN_0);
    return ndm_multiply_add(odd, square, even);
}

/* sqrt(x) - root for root = sqrt(x) rounded, to about 1.5 %. */
static NDM_ALWAYS_INLINE double ndm_root_rest(double x, double root)
{
    const double divisor = root + 0x1p-100; /* of 0 there is no reciprocal */
    const double guess = ndm_float64_of(NDM_RECIPROCAL_WORD - ndm_word64(divisor));
    const double twice = ndm_root_residue_float64(x, root) * guess;
    return ndm_multiply_add(-0.5 * twice, divisor * guess, twice);
}

/* What is left when |x| above a half has been taken to below: |x| = s or, where `beyond` is
 * ones, sqrt((1 - |x|) / 2) = s. */
typedef struct ndm_arcsin_parts {
    int64_t beyond;
    double s, square;
} ndm_arcsin_parts;

static NDM_ALWAYS_INLINE int64_t ndm_arcsin_beyond(double x)
{
    return ndm_mask64_negative(ndm_word64(0.5 - __builtin_fabs(x)));
}

static NDM_ALWAYS_INLINE double ndm_arcsin_square(double x)
{
    const double a = __builtin_fabs(x), within = a * a, above = 0.5 - 0.5 * a;
    return ndm_float64_of(
        ndm_choose64(ndm_arcsin_beyond(x), ndm_word64(above), ndm_word64(within)));
}

static NDM_ALWAYS_INLINE ndm_arcsin_parts ndm_arcsin_parts_of_square(double x, double square)
{
    const int64_t beyond = ndm_arcsin_beyond(x);
    const double root = __builtin_sqrt(square), a = __builtin_fabs(x);
    const double s = ndm_float64_of(ndm_choose64(beyond, ndm_word64(root), ndm_word64(a)));
    return (ndm_arcsin_parts){beyond, s, square};
}

static NDM_ALWAYS_INLINE ndm_arcsin_parts ndm_arcsin_reduced(double x)
{
    return ndm_arcsin_parts_of_square(x, ndm_arcsin_square(x));
}

/* s**3 p(s**2), and in float64 the rest of s. */
static NDM_ALWAYS_INLINE double ndm_arcsin_curve(ndm_arcsin_parts parts)
{
    return parts.s * (parts.square * ndm_arcsin_terms(parts.square));
}

static NDM_ALWAYS_INLINE double ndm_arcsin_curve_float64(ndm_arcsin_parts parts)
{
    return ndm_where(parts.beyond, ndm_root_rest(parts.square, parts.s)) +
           ndm_arcsin_curve(parts);
}

/* turns * pi / 2 + factor * (s + curve), factor a power of two; `low` is turns times what pi /
 * 2 is above NDM_HALF_PI_HIGH. */
static NDM_ALWAYS_INLINE double ndm_arcsin_sum(double turns, double low, double factor,
                                               double s, double curve)
{
    const ndm_pair_float64 sum = ndm_fast_two_sum(turns * NDM_HALF_PI_HIGH, factor * s);
    return sum.high + (sum.low + ndm_multiply_add(factor, curve, low));
}

static NDM_ALWAYS_INLINE double ndm_arcsin_of(double x, ndm_arcsin_parts parts, double curve)
{
    const double turns = ndm_where(parts.beyond, 1), low = turns * NDM_HALF_PI_LOW;
    const double size = ndm_arcsin_sum(turns, low, 1 - 3 * turns, parts.s, curve);
    return ndm_signed_as(size, ndm_word64(x));
}

/* pi / 2 - arcsin(|x|) signed as x is; where beyond, 2 arcsin(s), taken from pi for x < 0. */
static NDM_ALWAYS_INLINE double ndm_arccos_of(double x, ndm_arcsin_parts parts, double curve,
                                              double half_pi_low)
{
    const double one = ndm_where(parts.beyond, 1);
    const double turns = 1 - ndm_signed_as(one, ndm_word64(x));
    const double factor = ndm_signed_as(1 + one, ~(ndm_word64(x) ^ parts.beyond));
    return ndm_arcsin_sum(turns, turns * half_pi_low, factor, parts.s, curve);
}

/* ---- arcsine ---- */

/* Negative outside [-1, 1] and for what is so small that a power of it might underflow. */
static NDM_ALWAYS_INLINE int64_t ndm_ordinary_arcsin_float64(double x)
{
    const int64_t size = ndm_word64(x) & INT64_MAX, least = (INT64_C(1023) - 250) << 52;
    return (NDM_WORD64_ONE - size) | ((size - least) & -size);
}

static NDM_ALWAYS_INLINE double ndm_arcsin_float64_bare(double x)
{
    const ndm_arcsin_parts parts = ndm_arcsin_reduced(x);
    return ndm_arcsin_of(x, parts, ndm_arcsin_curve_float64(parts));
}

/* Ones for NaNs and for |x| < 2**-250. */
static NDM_ALWAYS_INLINE int64_t ndm_cosine_itself(double x)
{
    const int64_t size = ndm_word64(x) & INT64_MAX, least = (INT64_C(1023) - 250) << 52;
    return ndm_mask64_negative((size - least) | (NDM_WORD64_INFINITY - size));
}

/* x, or 2 where |x| > 1, or 0 for NaNs and tiny numbers. */
static NDM_ALWAYS_INLINE double ndm_cosine_float64(double x)
{
    const int64_t word = ndm_word64(x), two = INT64_C(1) << 62;
    const int64_t outside = ndm_mask64_negative(NDM_WORD64_ONE - (word & INT64_MAX));
    return ndm_float64_of(ndm_choose64(outside, two, word) & ~ndm_cosine_itself(x));
}

static NDM_ALWAYS_INLINE double ndm_arcsin_float64(double x)
{
    return ndm_odd_function_value(x, ndm_arcsin_float64_bare(ndm_cosine_float64(x)),
                                  ndm_cosine_itself(x));
}

/* ---- arccosine ---- */

static NDM_ALWAYS_INLINE int64_t ndm_ordinary_arccos_float64(double x)
{
    return ndm_ordinary_arcsin_float64(x);
}

static NDM_ALWAYS_INLINE double ndm_arccos_float64_bare(double x)
{
    const ndm_arcsin_parts parts = ndm_arcsin_reduced(x);
    return ndm_arccos_of(x, parts, ndm_arcsin_curve_float64(parts), NDM_HALF_PI_LOW);
}

static NDM_ALWAYS_INLINE double ndm_arccos_float64(double x)
{
    const int64_t word = ndm_word64(x);
    const int64_t nan = ndm_mask64_negative(NDM_WORD64_INFINITY - (word & INT64_MAX));
    return ndm_arccos_float64_bare(ndm_cosine_float64(x)) + ndm_float64_of(word & nan);
}

#endif
