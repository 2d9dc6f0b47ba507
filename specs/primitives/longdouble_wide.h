/* Pairs of floats with an exponent. Written by tools/elementary/complex.py from complex_wide.h.
 */
#ifndef NDM_PRIMITIVES_LONGDOUBLE_WIDE_H
#define NDM_PRIMITIVES_LONGDOUBLE_WIDE_H

#include "longdouble_angles.h"

#if LDBL_MANT_DIG != DBL_MANT_DIG

/* pair * 2**exponent */
typedef struct ndm_wide_longdouble {
    ndm_pair_longdouble pair;
    int exponent;
} ndm_wide_longdouble;

/* x is finite. */
static inline ndm_wide_longdouble ndm_wide_of_longdouble(long double x)
{
    if (x == 0) {
        return (ndm_wide_longdouble){{x, 0}, 0};
    }
    int exponent;
    const long double normal = ndm_normal_longdouble(x, &exponent);
    exponent += ndm_exponent_longdouble(normal);
    const long double part = ndm_fraction_longdouble(normal);
    return (ndm_wide_longdouble){{x < 0 ? -part : part, 0}, exponent};
}

static inline ndm_wide_longdouble ndm_wide_product_longdouble(ndm_wide_longdouble a,
                                                              ndm_wide_longdouble b)
{
    if (a.pair.high == 0 || b.pair.high == 0) {
        return (ndm_wide_longdouble){{a.pair.high * b.pair.high, 0}, 0}; /* keeps the sign */
    }
    return (ndm_wide_longdouble){ndm_pair_product_longdouble(a.pair, b.pair),
                                 a.exponent + b.exponent};
}

static inline long double ndm_wide_rounded_longdouble(ndm_wide_longdouble a)
{
    if (a.pair.high == 0) {
        return a.pair.high;
    }
    return ndm_pair_scaled_longdouble(a.pair, a.exponent);
}

static inline long double ndm_rounded_product_longdouble(ndm_wide_longdouble a,
                                                         ndm_wide_longdouble b)
{
    return ndm_wide_rounded_longdouble(ndm_wide_product_longdouble(a, b));
}

/* Of a result that is never exact but as 0.L */
static inline long double ndm_inexact_product_longdouble(ndm_wide_longdouble a,
                                                         ndm_wide_longdouble b)
{
    return ndm_tiny_longdouble(ndm_rounded_product_longdouble(a, b));
}

/* As a pair without an exponent, 0 where it is far below 1: that is, where a square of it would
 * not count beside the least square of a cosine. */
static inline ndm_pair_longdouble ndm_pair_of_wide_longdouble(ndm_wide_longdouble a)
{
    if (a.exponent < -5 * LDBL_MANT_DIG) {
        return ndm_pair_of_longdouble(0);
    }
    ndm_only_here();
    return ndm_pair_times_longdouble(a.pair, ndm_power_of_two_longdouble(a.exponent));
}

/* x is finite. */
static NDM_RARE NDM_UNUSED void ndm_wide_sincos_longdouble(long double x,
                                                           ndm_wide_longdouble *sine,
                                                           ndm_wide_longdouble *cosine)
{
    if (ndm_below_longdouble(x, LDBL_MANT_DIG)) {
        *sine = ndm_wide_of_longdouble(x);
        *cosine = (ndm_wide_longdouble){{1, 0}, 0};
        return;
    }
    sine->exponent = cosine->exponent = 0;
    ndm_sincos_of_longdouble(x, &sine->pair, &cosine->pair);
}

/* The greatest |x| for which exp(x) * y can be other than 0 or infinite, and more. */
static inline long double ndm_exponential_limit_longdouble(void)
{
    return 1.45L * LDBL_MAX_EXP;
}

static inline long double ndm_exponential_argument_longdouble(long double x)
{
    const long double limit = ndm_exponential_limit_longdouble();
    return x > limit ? limit : x < -limit ? -limit : x;
}

/* exp(x), x not a NaN. */
static inline ndm_wide_longdouble ndm_wide_exp_longdouble(long double x)
{
    if (ndm_below_longdouble(x, 2 * LDBL_MANT_DIG)) {
        return (ndm_wide_longdouble){{1, 0}, 0};
    }
    ndm_wide_longdouble power;
    power.pair = ndm_exp_pair_longdouble(
        ndm_pair_of_longdouble(ndm_exponential_argument_longdouble(x)), &power.exponent);
    return power;
}

/* x is finite. */
static NDM_RARE NDM_UNUSED void ndm_wide_hyperbolic_longdouble(long double x,
                                                               ndm_wide_longdouble *sine,
                                                               ndm_wide_longdouble *cosine)
{
    const long double size = __builtin_fabsl(x);
    if (ndm_below_longdouble(x, LDBL_MANT_DIG)) {
        *sine = ndm_wide_of_longdouble(x);
        *cosine = (ndm_wide_longdouble){{1, 0}, 0};
        return;
    }
    if (size < LDBL_MANT_DIG) {
        const ndm_pair_longdouble u = ndm_expm1_pair_longdouble(ndm_pair_of_longdouble(size));
        const ndm_pair_longdouble power = ndm_pair_plus_longdouble(u, 1);
        const ndm_pair_longdouble inverse =
            ndm_pair_quotient_longdouble(ndm_pair_of_longdouble(1), power);
        const ndm_pair_longdouble s =
            ndm_pair_sum_longdouble(u, ndm_pair_product_longdouble(u, inverse));
        *sine = (ndm_wide_longdouble){s, -1};
        *cosine = (ndm_wide_longdouble){ndm_pair_sum_longdouble(power, inverse), -1};
    } else {
        *sine = ndm_wide_exp_longdouble(size);
        sine->exponent--;
        *cosine = *sine;
    }
    if (x < 0) {
        sine->pair = ndm_pair_negated_longdouble(sine->pair);
    }
}

/* ---- angles ---- */

/* The angle of a point of finite numbers, neither 0, unless the slope is so steep or flat that
 * one of them does not count: then 0 is returned. */
static inline ndm_pair_longdouble ndm_arg_pair_longdouble(long double y, long double x)
{
    const int far = 3 * LDBL_MANT_DIG;
    const ndm_wide_longdouble a = ndm_wide_of_longdouble(y), b = ndm_wide_of_longdouble(x);
    const int slope = a.exponent - b.exponent;
    if (slope > far || slope < -far) {
        return ndm_pair_of_longdouble(0);
    }
    ndm_only_here();
    return ndm_arctan2_pair_longdouble(
        ndm_pair_times_longdouble(a.pair, ndm_power_of_two_longdouble(slope)), b.pair);
}

/* The same for the other points: infinite, on an axis, or nearly so. */
static inline ndm_pair_longdouble ndm_arg_on_axis_longdouble(long double y, long double x)
{
    const bool far_x = ndm_is_infinite_longdouble(x), far_y = ndm_is_infinite_longdouble(y);
    if (far_x && far_y) {
        return ndm_negative_longdouble(x) ? ndm_three_quarters_pi_longdouble
                                          : ndm_quarter_pi_longdouble;
    }
    if (far_y || (!far_x && __builtin_fabsl(y) > __builtin_fabsl(x))) {
        return ndm_half_pi_longdouble;
    }
    return ndm_negative_longdouble(x) ? ndm_pi_longdouble : ndm_pair_of_longdouble(0);
}

/* The angle of (x, y) for any floats, rounded: arctan2(y, x). */
static NDM_RARE NDM_UNUSED long double ndm_arg_longdouble(long double y, long double x)
{
    if (x != x || y != y) {
        ndm_only_here();
        return x + y;
    }
    if (ndm_is_finite_longdouble(x) && ndm_is_finite_longdouble(y) && x != 0 && y != 0) {
        const ndm_pair_longdouble angle = ndm_arg_pair_longdouble(y, x);
        if (angle.high != 0) {
            return ndm_rounded_longdouble(angle); /* never so small as to underflow */
        }
        if (__builtin_fabsl(y) < __builtin_fabsl(x) && x > 0) {
            ndm_only_here();
            return ndm_tiny_longdouble(y / x);
        }
    }
    return __builtin_copysignl(ndm_rounded_longdouble(ndm_arg_on_axis_longdouble(y, x)), y);
}

#endif
#endif
