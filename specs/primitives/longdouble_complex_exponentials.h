/* Exponentials. Written by tools/elementary/complex.py from complex_exponentials_float64.h. */
#ifndef NDM_PRIMITIVES_LONGDOUBLE_COMPLEX_EXPONENTIALS_H
#define NDM_PRIMITIVES_LONGDOUBLE_COMPLEX_EXPONENTIALS_H

#include "ndmill/kernel/dtypes_core.h"

#include "longdouble_wide.h"

#if LDBL_MANT_DIG != DBL_MANT_DIG

/* exp(x + iy) - shift of an infinite x and an angle with this sine and cosine. */
static inline ndm_clongdouble ndm_exp_of_infinity_clongdouble(long double x, long double shift,
                                                              ndm_wide_longdouble sine,
                                                              ndm_wide_longdouble cosine)
{
    const bool grows = !ndm_negative_longdouble(x);
    const long double size = grows ? x : 0;
    const long double re = __builtin_copysignl(size, cosine.pair.high);
    const long double im = __builtin_copysignl(size, sine.pair.high);
    return (ndm_clongdouble){grows || shift == 0 ? re : 0 - shift, im};
}

/* exp(x + iy) - shift where x or y is not finite. */
static inline ndm_clongdouble ndm_exp_special_clongdouble(ndm_clongdouble z, long double shift)
{
    const long double x = z.re, y = z.im;
    if (y == 0) {
        const long double re = x != x ? x + x : ndm_negative_longdouble(x) ? 0 - shift : x;
        return (ndm_clongdouble){re, y};
    }
    if (ndm_is_infinite_longdouble(x)) {
        if (ndm_is_finite_longdouble(y)) {
            ndm_wide_longdouble sine, cosine;
            ndm_wide_sincos_longdouble(y, &sine, &cosine);
            return ndm_exp_of_infinity_clongdouble(x, shift, sine, cosine);
        }
        if (ndm_negative_longdouble(x)) {
            return (ndm_clongdouble){0 - shift, __builtin_copysignl(0, y)};
        }
        return (ndm_clongdouble){x, y != y ? y + y : ndm_invalid_longdouble()};
    }
    if (x == x && y == y) {
        const long double nan = ndm_invalid_longdouble();
        return (ndm_clongdouble){nan, nan};
    }
    ndm_only_here();
    return (ndm_clongdouble){x + y, x + y};
}

static inline bool ndm_is_finite_clongdouble(ndm_clongdouble z)
{
    return ndm_is_finite_longdouble(z.re) && ndm_is_finite_longdouble(z.im);
}

static NDM_RARE NDM_UNUSED ndm_clongdouble ndm_exp_clongdouble(ndm_clongdouble z)
{
    if (!ndm_is_finite_clongdouble(z)) {
        return ndm_exp_special_clongdouble(z, 0);
    }
    ndm_wide_longdouble sine, cosine;
    const ndm_wide_longdouble power = ndm_wide_exp_longdouble(z.re);
    ndm_wide_sincos_longdouble(z.im, &sine, &cosine);
    return (ndm_clongdouble){ndm_inexact_product_longdouble(power, cosine),
                             ndm_inexact_product_longdouble(power, sine)};
}

/* The sine and cosine of x log(2), x finite. */
static inline void ndm_wide_sincos_ln2_longdouble(long double x, ndm_wide_longdouble *sine,
                                                  ndm_wide_longdouble *cosine)
{
    ndm_pair_longdouble angle;
    int quadrant = 0;
    if (ndm_below_longdouble(x, LDBL_MANT_DIG)) {
        *sine = ndm_wide_of_longdouble(x);
        sine->pair = ndm_pair_product_longdouble(sine->pair, ndm_ln2_longdouble);
        if (x == 0) {
            sine->pair.high = x;
        }
        *cosine = (ndm_wide_longdouble){{1, 0}, 0};
        return;
    }
    if (__builtin_fabsl(x) < 1) {
        angle = ndm_pair_by_longdouble(ndm_ln2_longdouble, x);
    } else {
        ndm_pair_longdouble share;
        const int count =
            ndm_angle_longdouble(x, ndm_ln2_over_half_pi_words_longdouble, &share);
        angle = ndm_pair_product_longdouble(share, ndm_half_pi_longdouble);
        angle = x < 0 ? ndm_pair_negated_longdouble(angle) : angle;
        quadrant = (x < 0 ? -count : count) & 3;
    }
    sine->exponent = cosine->exponent = 0;
    ndm_sincos_pair_longdouble(angle, &sine->pair, &cosine->pair);
    ndm_turned_longdouble(quadrant, &sine->pair, &cosine->pair);
}

/* 2**x, x finite. */
static inline ndm_wide_longdouble ndm_wide_exp2_longdouble(long double x)
{
    ndm_wide_longdouble power;
    const long double rounder = 1.5L / LDBL_EPSILON, limit = 2.1L * LDBL_MAX_EXP;
    const long double size = __builtin_fabsl(x);
    long double cut = size > limit ? __builtin_copysignl(limit, x) : x;
    if (ndm_below_longdouble(x, 4 * LDBL_MANT_DIG)) {
        cut = 0; /* its product's tail might underflow */
    }
    const long double whole = (cut + rounder) - rounder;
    power.pair = ndm_exp_pair_longdouble(
        ndm_pair_by_longdouble(ndm_ln2_longdouble, cut - whole), &power.exponent);
    power.exponent += ndm_index_longdouble(whole);
    return power;
}

static NDM_RARE NDM_UNUSED ndm_clongdouble ndm_exp2_clongdouble(ndm_clongdouble z)
{
    const bool infinite = ndm_is_infinite_longdouble(z.re) && ndm_is_finite_longdouble(z.im);
    if (!ndm_is_finite_clongdouble(z) && (!infinite || z.im == 0)) {
        return ndm_exp_special_clongdouble(z, 0);
    }
    ndm_wide_longdouble sine, cosine;
    ndm_wide_sincos_ln2_longdouble(z.im, &sine, &cosine);
    if (infinite) {
        return ndm_exp_of_infinity_clongdouble(z.re, 0, sine, cosine);
    }
    const ndm_wide_longdouble power = ndm_wide_exp2_longdouble(z.re);
    return (ndm_clongdouble){ndm_rounded_product_longdouble(power, cosine),
                             ndm_inexact_product_longdouble(power, sine)};
}

/* exp(x) - 1 as a wide pair, x finite and not so large that 1 does not count. */
static inline ndm_wide_longdouble ndm_wide_expm1_longdouble(long double x)
{
    if (ndm_below_longdouble(x, 2 * LDBL_MANT_DIG)) {
        return ndm_wide_of_longdouble(x);
    }
    const long double least = -3 * LDBL_MANT_DIG;
    return (ndm_wide_longdouble){
        ndm_expm1_pair_longdouble(ndm_pair_of_longdouble(x < least ? least : x)), 0};
}

/* exp(x) cos(y) - 1 = expm1(x) - exp(x) (1 - cos(y)), 1 - cos(y) = 2 sin(y/2)**2 */
static NDM_RARE NDM_UNUSED ndm_clongdouble ndm_expm1_clongdouble(ndm_clongdouble z)
{
    if (!ndm_is_finite_clongdouble(z)) {
        return ndm_exp_special_clongdouble(z, 1);
    }
    const long double x = z.re, y = z.im;
    ndm_wide_longdouble sine, cosine;
    const ndm_wide_longdouble power = ndm_wide_exp_longdouble(x);
    ndm_wide_sincos_longdouble(y, &sine, &cosine);
    const long double im = ndm_inexact_product_longdouble(power, sine);
    if (x > 2 * LDBL_MANT_DIG) {
        return (ndm_clongdouble){ndm_inexact_product_longdouble(power, cosine), im};
    }
    const ndm_wide_longdouble grown = ndm_wide_expm1_longdouble(x);
    if (y == 0) {
        return (ndm_clongdouble){ndm_tiny_longdouble(ndm_wide_rounded_longdouble(grown)), y};
    }
    /* Half of a subnormal y might not be exact; such a sine does not count. */
    ndm_wide_longdouble half = {{0, 0}, 0}, other;
    if (!ndm_below_longdouble(y, 3 * LDBL_MANT_DIG)) {
        ndm_wide_sincos_longdouble(0.5L * y, &half, &other);
    }
    const ndm_pair_longdouble s = ndm_pair_of_wide_longdouble(half);
    const ndm_pair_longdouble versine =
        ndm_pair_times_longdouble(ndm_pair_square_longdouble(s), 2);
    const ndm_pair_longdouble e = ndm_pair_of_wide_longdouble(power);
    const ndm_pair_longdouble lost = ndm_pair_product_longdouble(e, versine);
    if (lost.high == 0 || grown.exponent < -9 * LDBL_MANT_DIG) {
        const long double re = lost.high == 0 ? ndm_wide_rounded_longdouble(grown) : -lost.high;
        return (ndm_clongdouble){lost.high == 0 ? ndm_tiny_longdouble(re) : re, im};
    }
    const ndm_pair_longdouble g =
        ndm_pair_times_longdouble(grown.pair, ndm_power_of_two_longdouble(grown.exponent));
    return (ndm_clongdouble){ndm_rounded_longdouble(ndm_pair_difference_longdouble(g, lost)),
                             im};
}

#else

#include "complex_exponentials.h"

static inline ndm_clongdouble ndm_exp_clongdouble(ndm_clongdouble z)
{
    const ndm_complex128 result =
        ndm_exp_complex128((ndm_complex128){(double)z.re, (double)z.im});
    return (ndm_clongdouble){result.re, result.im};
}

static inline ndm_clongdouble ndm_exp2_clongdouble(ndm_clongdouble z)
{
    const ndm_complex128 result =
        ndm_exp2_complex128((ndm_complex128){(double)z.re, (double)z.im});
    return (ndm_clongdouble){result.re, result.im};
}

static inline ndm_clongdouble ndm_expm1_clongdouble(ndm_clongdouble z)
{
    const ndm_complex128 result =
        ndm_expm1_complex128((ndm_complex128){(double)z.re, (double)z.im});
    return (ndm_clongdouble){result.re, result.im};
}

#endif
#endif
