/* Trigonometric functions and their inverses for longdouble, by way of pairs.
 *
 * Measured against MPFR: see tests/elementary. */
#ifndef NDM_PRIMITIVES_LONGDOUBLE_TRIGONOMETRY_H
#define NDM_PRIMITIVES_LONGDOUBLE_TRIGONOMETRY_H

#include "longdouble_as_double.h"
#include "longdouble_exponentials.h"
#include "longdouble_wide.h"

#if LDBL_MANT_DIG != DBL_MANT_DIG

static inline long double ndm_no_angle_longdouble(long double x)
{
    return x != x ? x + x : ndm_invalid_longdouble();
}

static inline long double ndm_sin_longdouble(long double x)
{
    if (!ndm_is_finite_longdouble(x)) {
        return ndm_no_angle_longdouble(x);
    }
    if (ndm_below_longdouble(x, LDBL_MANT_DIG / 2 + 3)) {
        return ndm_tiny_longdouble(x);
    }
    ndm_pair_longdouble sine, cosine;
    ndm_sincos_of_longdouble(x, &sine, &cosine);
    return ndm_rounded_longdouble(sine);
}

static inline long double ndm_cos_longdouble(long double x)
{
    if (!ndm_is_finite_longdouble(x)) {
        return ndm_no_angle_longdouble(x);
    }
    if (ndm_below_longdouble(x, LDBL_MANT_DIG / 2 + 3)) {
        return 1;
    }
    ndm_pair_longdouble sine, cosine;
    ndm_sincos_of_longdouble(x, &sine, &cosine);
    return ndm_rounded_longdouble(cosine);
}

static inline long double ndm_tan_longdouble(long double x)
{
    if (!ndm_is_finite_longdouble(x)) {
        return ndm_no_angle_longdouble(x);
    }
    if (ndm_below_longdouble(x, LDBL_MANT_DIG / 2 + 3)) {
        return ndm_tiny_longdouble(x);
    }
    ndm_pair_longdouble sine, cosine;
    ndm_sincos_of_longdouble(x, &sine, &cosine);
    return ndm_rounded_longdouble(ndm_pair_quotient_longdouble(sine, cosine));
}

static inline void ndm_sincos_longdouble(long double x, long double *sine, long double *cosine)
{
    if (!ndm_is_finite_longdouble(x)) {
        *sine = *cosine = ndm_no_angle_longdouble(x);
        return;
    }
    if (ndm_below_longdouble(x, LDBL_MANT_DIG / 2 + 3)) {
        *sine = ndm_tiny_longdouble(x);
        *cosine = 1;
        return;
    }
    ndm_pair_longdouble s, c;
    ndm_sincos_of_longdouble(x, &s, &c);
    *sine = ndm_rounded_longdouble(s);
    *cosine = ndm_rounded_longdouble(c);
}

/* ---- of multiples of pi ---- */

/* x = quadrant / 2 + rest exactly, |rest| <= 1/4; the quadrant modulo 4 is returned. */
static inline int ndm_half_turns_longdouble(long double x, long double *rest)
{
    const long double rounder = 1.5L / LDBL_EPSILON;
    const long double size = __builtin_fabsl(x);
    if (size >= 2 / LDBL_EPSILON) {
        *rest = 0;
        return 0;
    }
    /* x minus the nearest multiple of 2. */
    const long double half = 0.5L * size;
    const long double turns = (half + 1 / LDBL_EPSILON) - 1 / LDBL_EPSILON;
    const long double r = size - 2 * turns;
    const long double count = (2 * r + rounder) - rounder;
    *rest = x < 0 ? -(r - 0.5L * count) : r - 0.5L * count;
    return (x < 0 ? -(int)count : (int)count) & 3;
}

/* sin(pi x) and cos(pi x); |x| is so large that its square times 10 does not underflow. */
static inline void ndm_sincospi_pair_longdouble(long double x, ndm_pair_longdouble *sine,
                                                ndm_pair_longdouble *cosine)
{
    long double rest;
    const int quadrant = ndm_half_turns_longdouble(x, &rest);
    ndm_sincos_pair_longdouble(ndm_pair_by_longdouble(ndm_pi_longdouble, rest), sine, cosine);
    ndm_turned_longdouble(quadrant, sine, cosine);
}

/* pi x for a small x, rounded once where the result is normal. */
static inline long double ndm_times_pi_longdouble(long double x)
{
    const long double up = ndm_power_of_two_longdouble(4 * LDBL_MANT_DIG);
    const ndm_pair_longdouble product = ndm_pair_by_longdouble(ndm_pi_longdouble, x * up);
    return ndm_rounded_longdouble(product) * ndm_power_of_two_longdouble(-4 * LDBL_MANT_DIG);
}

static inline long double ndm_sinpi_longdouble(long double x)
{
    if (!ndm_is_finite_longdouble(x)) {
        return ndm_no_angle_longdouble(x);
    }
    if (ndm_below_longdouble(x, LDBL_MANT_DIG / 2 + 5)) {
        return x == 0 ? x : ndm_times_pi_longdouble(x);
    }
    ndm_pair_longdouble sine, cosine;
    ndm_sincospi_pair_longdouble(x, &sine, &cosine);
    return sine.high == 0 ? __builtin_copysignl(0, x) : ndm_rounded_longdouble(sine);
}

static inline long double ndm_cospi_longdouble(long double x)
{
    if (!ndm_is_finite_longdouble(x)) {
        return ndm_no_angle_longdouble(x);
    }
    if (ndm_below_longdouble(x, LDBL_MANT_DIG / 2 + 5)) {
        return 1;
    }
    ndm_pair_longdouble sine, cosine;
    ndm_sincospi_pair_longdouble(x, &sine, &cosine);
    return cosine.high == 0 ? 0 : ndm_rounded_longdouble(cosine);
}

static inline long double ndm_tanpi_longdouble(long double x)
{
    if (!ndm_is_finite_longdouble(x)) {
        return ndm_no_angle_longdouble(x);
    }
    if (ndm_below_longdouble(x, LDBL_MANT_DIG / 2 + 5)) {
        return x == 0 ? x : ndm_times_pi_longdouble(x);
    }
    ndm_pair_longdouble sine, cosine;
    ndm_sincospi_pair_longdouble(x, &sine, &cosine);
    if (cosine.high == 0) {
        return ndm_pole_longdouble(sine.high < 0);
    }
    if (sine.high == 0) {
        return __builtin_copysignl(0, x) * cosine.high;
    }
    return ndm_rounded_longdouble(ndm_pair_quotient_longdouble(sine, cosine));
}

/* sin(pi x) / (pi x) */
static inline long double ndm_sinc_longdouble(long double x)
{
    if (!ndm_is_finite_longdouble(x)) {
        return x != x ? x + x : 0;
    }
    if (ndm_below_longdouble(x, LDBL_MANT_DIG / 2 + 5)) {
        return 1;
    }
    ndm_pair_longdouble sine, cosine;
    ndm_sincospi_pair_longdouble(x, &sine, &cosine);
    if (sine.high == 0) {
        return 0;
    }
    /* A large x is scaled, lest pi x overflow. */
    const int size = ndm_exponent_longdouble(x);
    const ndm_pair_longdouble angle =
        ndm_pair_by_longdouble(ndm_pi_longdouble, ndm_fraction_longdouble(x));
    const long double quotient =
        ndm_rounded_longdouble(ndm_pair_quotient_longdouble(sine, angle));
    return ndm_times_power_longdouble(x < 0 ? -quotient : quotient, -size);
}

/* ---- inverses ---- */

static inline ndm_pair_longdouble ndm_other_leg_longdouble(long double x)
{
    return ndm_pair_root_longdouble(ndm_pair_product_longdouble(ndm_two_sum_longdouble(1, -x),
                                                                ndm_two_sum_longdouble(1, x)));
}

static inline long double ndm_arcsin_longdouble(long double x)
{
    const long double size = __builtin_fabsl(x);
    if (x != x) {
        return x + x;
    }
    ndm_only_here();
    if (size > 1) {
        return ndm_invalid_longdouble();
    }
    if (ndm_below_longdouble(x, LDBL_MANT_DIG / 2 + 3)) {
        return ndm_tiny_longdouble(x);
    }
    if (size == 1) {
        const long double result = ndm_rounded_longdouble(ndm_half_pi_longdouble);
        return x < 0 ? -result : result;
    }
    return ndm_rounded_longdouble(
        ndm_arctan2_pair_longdouble(ndm_pair_of_longdouble(x), ndm_other_leg_longdouble(x)));
}

static inline long double ndm_arccos_longdouble(long double x)
{
    const long double size = __builtin_fabsl(x);
    if (x != x) {
        return x + x;
    }
    ndm_only_here();
    if (size > 1) {
        return ndm_invalid_longdouble();
    }
    if (size == 1) {
        return x > 0 ? 0 : ndm_rounded_longdouble(ndm_pi_longdouble);
    }
    if (ndm_below_longdouble(x, LDBL_MANT_DIG + 8)) {
        return ndm_rounded_longdouble(ndm_half_pi_longdouble);
    }
    return ndm_rounded_longdouble(
        ndm_arctan2_pair_longdouble(ndm_other_leg_longdouble(x), ndm_pair_of_longdouble(x)));
}

static inline long double ndm_arctan_longdouble(long double x)
{
    if (x != x) {
        return x + x;
    }
    if (ndm_below_longdouble(x, LDBL_MANT_DIG / 2 + 3)) {
        return ndm_tiny_longdouble(x);
    }
    if (__builtin_fabsl(x) > ndm_power_of_two_longdouble(LDBL_MANT_DIG + 8)) {
        return __builtin_copysignl(ndm_rounded_longdouble(ndm_half_pi_longdouble), x);
    }
    const ndm_pair_longdouble one = {1, 0};
    return ndm_rounded_longdouble(ndm_arctan2_pair_longdouble(ndm_pair_of_longdouble(x), one));
}

static inline long double ndm_arctan2_longdouble(long double y, long double x)
{
    return ndm_arg_longdouble(y, x);
}

#endif
#endif
