/* exp, exp2 and expm1 of complex128, for any argument, with the special values of C's Annex G
 * (cexp; exp2 and expm1 follow it). Each part has little more than half an ULP of error; of
 * expm1's real part, where it is a difference, of the modulus.
 * longdouble_complex_exponentials.h is the same for clongdouble. */
#ifndef NDM_PRIMITIVES_COMPLEX_EXPONENTIALS_FLOAT64_H
#define NDM_PRIMITIVES_COMPLEX_EXPONENTIALS_FLOAT64_H

#include "ndmill/kernel/dtypes_core.h"

#include "complex_wide.h"

/* exp(x + iy) - shift of an infinite x and an angle with this sine and cosine. */
static inline ndm_complex128 ndm_exp_of_infinity_complex128(double x, double shift,
                                                            ndm_wide_float64 sine,
                                                            ndm_wide_float64 cosine)
{
    const bool grows = !ndm_negative_float64(x);
    const double size = grows ? x : 0;
    const double re = __builtin_copysign(size, cosine.pair.high);
    const double im = __builtin_copysign(size, sine.pair.high);
    return (ndm_complex128){grows || shift == 0 ? re : 0 - shift, im};
}

/* exp(x + iy) - shift where x or y is not finite. */
static inline ndm_complex128 ndm_exp_special_complex128(ndm_complex128 z, double shift)
{
    const double x = z.re, y = z.im;
    if (y == 0) {
        const double re = x != x ? x + x : ndm_negative_float64(x) ? 0 - shift : x;
        return (ndm_complex128){re, y};
    }
    if (ndm_is_infinite_float64(x)) {
        if (ndm_is_finite_float64(y)) {
            ndm_wide_float64 sine, cosine;
            ndm_wide_sincos_float64(y, &sine, &cosine);
            return ndm_exp_of_infinity_complex128(x, shift, sine, cosine);
        }
        if (ndm_negative_float64(x)) {
            return (ndm_complex128){0 - shift, __builtin_copysign(0, y)};
        }
        return (ndm_complex128){x, y != y ? y + y : ndm_invalid_float64()};
    }
    if (x == x && y == y) {
        const double nan = ndm_invalid_float64();
        return (ndm_complex128){nan, nan};
    }
    ndm_only_here();
    return (ndm_complex128){x + y, x + y};
}

static inline bool ndm_is_finite_complex128(ndm_complex128 z)
{
    return ndm_is_finite_float64(z.re) && ndm_is_finite_float64(z.im);
}

static NDM_RARE NDM_UNUSED ndm_complex128 ndm_exp_any_complex128(ndm_complex128 z)
{
    if (!ndm_is_finite_complex128(z)) {
        return ndm_exp_special_complex128(z, 0);
    }
    ndm_wide_float64 sine, cosine;
    const ndm_wide_float64 power = ndm_wide_exp_float64(z.re);
    ndm_wide_sincos_float64(z.im, &sine, &cosine);
    return (ndm_complex128){ndm_inexact_product_float64(power, cosine),
                            ndm_inexact_product_float64(power, sine)};
}

/* The sine and cosine of x log(2), x finite. */
static inline void ndm_wide_sincos_ln2_float64(double x, ndm_wide_float64 *sine,
                                               ndm_wide_float64 *cosine)
{
    ndm_pair_float64 angle;
    int quadrant = 0;
    if (ndm_below_float64(x, DBL_MANT_DIG)) {
        *sine = ndm_wide_of_float64(x);
        sine->pair = ndm_pair_product_float64(sine->pair, ndm_ln2_float64);
        if (x == 0) {
            sine->pair.high = x;
        }
        *cosine = (ndm_wide_float64){{1, 0}, 0};
        return;
    }
    if (__builtin_fabs(x) < 1) {
        angle = ndm_pair_by_float64(ndm_ln2_float64, x);
    } else {
        ndm_pair_float64 share;
        const int count = ndm_angle_float64(x, ndm_ln2_over_half_pi_words_float64, &share);
        angle = ndm_pair_product_float64(share, ndm_half_pi_float64);
        angle = x < 0 ? ndm_pair_negated_float64(angle) : angle;
        quadrant = (x < 0 ? -count : count) & 3;
    }
    sine->exponent = cosine->exponent = 0;
    ndm_sincos_pair_float64(angle, &sine->pair, &cosine->pair);
    ndm_turned_float64(quadrant, &sine->pair, &cosine->pair);
}

/* 2**x, x finite. */
static inline ndm_wide_float64 ndm_wide_exp2_float64(double x)
{
    ndm_wide_float64 power;
    const double rounder = 1.5 / DBL_EPSILON, limit = 2.1 * DBL_MAX_EXP;
    const double size = __builtin_fabs(x);
    double cut = size > limit ? __builtin_copysign(limit, x) : x;
    if (ndm_below_float64(x, 4 * DBL_MANT_DIG)) {
        cut = 0; /* its product's tail might underflow */
    }
    const double whole = (cut + rounder) - rounder;
    power.pair = ndm_exp_pair_float64(ndm_pair_by_float64(ndm_ln2_float64, cut - whole),
                                      &power.exponent);
    power.exponent += ndm_index_float64(whole);
    return power;
}

static NDM_RARE NDM_UNUSED ndm_complex128 ndm_exp2_any_complex128(ndm_complex128 z)
{
    const bool infinite = ndm_is_infinite_float64(z.re) && ndm_is_finite_float64(z.im);
    if (!ndm_is_finite_complex128(z) && (!infinite || z.im == 0)) {
        return ndm_exp_special_complex128(z, 0);
    }
    ndm_wide_float64 sine, cosine;
    ndm_wide_sincos_ln2_float64(z.im, &sine, &cosine);
    if (infinite) {
        return ndm_exp_of_infinity_complex128(z.re, 0, sine, cosine);
    }
    const ndm_wide_float64 power = ndm_wide_exp2_float64(z.re);
    return (ndm_complex128){ndm_rounded_product_float64(power, cosine),
                            ndm_inexact_product_float64(power, sine)};
}

/* exp(x) - 1 as a wide pair, x finite and not so large that 1 does not count. */
static inline ndm_wide_float64 ndm_wide_expm1_float64(double x)
{
    if (ndm_below_float64(x, 2 * DBL_MANT_DIG)) {
        return ndm_wide_of_float64(x);
    }
    const double least = -3 * DBL_MANT_DIG;
    return (ndm_wide_float64){
        ndm_expm1_pair_float64(ndm_pair_of_float64(x < least ? least : x)), 0};
}

/* exp(x) cos(y) - 1 = expm1(x) - exp(x) (1 - cos(y)), 1 - cos(y) = 2 sin(y/2)**2 */
static NDM_RARE NDM_UNUSED ndm_complex128 ndm_expm1_any_complex128(ndm_complex128 z)
{
    if (!ndm_is_finite_complex128(z)) {
        return ndm_exp_special_complex128(z, 1);
    }
    const double x = z.re, y = z.im;
    ndm_wide_float64 sine, cosine;
    const ndm_wide_float64 power = ndm_wide_exp_float64(x);
    ndm_wide_sincos_float64(y, &sine, &cosine);
    const double im = ndm_inexact_product_float64(power, sine);
    if (x > 2 * DBL_MANT_DIG) {
        return (ndm_complex128){ndm_inexact_product_float64(power, cosine), im};
    }
    const ndm_wide_float64 grown = ndm_wide_expm1_float64(x);
    if (y == 0) {
        return (ndm_complex128){ndm_tiny_float64(ndm_wide_rounded_float64(grown)), y};
    }
    /* Half of a subnormal y might not be exact; such a sine does not count. */
    ndm_wide_float64 half = {{0, 0}, 0}, other;
    if (!ndm_below_float64(y, 3 * DBL_MANT_DIG)) {
        ndm_wide_sincos_float64(0.5 * y, &half, &other);
    }
    const ndm_pair_float64 s = ndm_pair_of_wide_float64(half);
    const ndm_pair_float64 versine = ndm_pair_times_float64(ndm_pair_square_float64(s), 2);
    const ndm_pair_float64 e = ndm_pair_of_wide_float64(power);
    const ndm_pair_float64 lost = ndm_pair_product_float64(e, versine);
    if (lost.high == 0 || grown.exponent < -9 * DBL_MANT_DIG) {
        const double re = lost.high == 0 ? ndm_wide_rounded_float64(grown) : -lost.high;
        return (ndm_complex128){lost.high == 0 ? ndm_tiny_float64(re) : re, im};
    }
    const ndm_pair_float64 g =
        ndm_pair_times_float64(grown.pair, ndm_power_of_two(grown.exponent));
    return (ndm_complex128){ndm_rounded_float64(ndm_pair_difference_float64(g, lost)), im};
}

#endif
