/* Pairs with an exponent of their own, so that products neither overflow nor underflow before
 * they are rounded at last; sines, cosines, exponentials of this kind; angles of points.
 * longdouble_wide.h is the same for longdouble. */
#ifndef NDM_PRIMITIVES_COMPLEX_WIDE_H
#define NDM_PRIMITIVES_COMPLEX_WIDE_H

#include "complex_angles.h"

/* pair * 2**exponent */
typedef struct ndm_wide_float64 {
    ndm_pair_float64 pair;
    int exponent;
} ndm_wide_float64;

/* x is finite. */
static inline ndm_wide_float64 ndm_wide_of_float64(double x)
{
    if (x == 0) {
        return (ndm_wide_float64){{x, 0}, 0};
    }
    int exponent;
    const double normal = ndm_normal_float64(x, &exponent);
    exponent += ndm_exponent_float64(normal);
    const double part = ndm_fraction_float64(normal);
    return (ndm_wide_float64){{x < 0 ? -part : part, 0}, exponent};
}

static inline ndm_wide_float64 ndm_wide_product_float64(ndm_wide_float64 a, ndm_wide_float64 b)
{
    if (a.pair.high == 0 || b.pair.high == 0) {
        return (ndm_wide_float64){{a.pair.high * b.pair.high, 0}, 0}; /* keeps the sign */
    }
    return (ndm_wide_float64){ndm_pair_product_float64(a.pair, b.pair),
                              a.exponent + b.exponent};
}

static inline double ndm_wide_rounded_float64(ndm_wide_float64 a)
{
    if (a.pair.high == 0) {
        return a.pair.high;
    }
    return ndm_pair_scaled_float64(a.pair, a.exponent);
}

static inline double ndm_rounded_product_float64(ndm_wide_float64 a, ndm_wide_float64 b)
{
    return ndm_wide_rounded_float64(ndm_wide_product_float64(a, b));
}

/* Of a result that is never exact but as 0. */
static inline double ndm_inexact_product_float64(ndm_wide_float64 a, ndm_wide_float64 b)
{
    return ndm_tiny_float64(ndm_rounded_product_float64(a, b));
}

/* As a pair without an exponent, 0 where it is far below 1: that is, where a square of it would
 * not count beside the least square of a cosine. */
static inline ndm_pair_float64 ndm_pair_of_wide_float64(ndm_wide_float64 a)
{
    if (a.exponent < -5 * DBL_MANT_DIG) {
        return ndm_pair_of_float64(0);
    }
    ndm_only_here();
    return ndm_pair_times_float64(a.pair, ndm_power_of_two(a.exponent));
}

/* x is finite. */
static NDM_RARE NDM_UNUSED void ndm_wide_sincos_float64(double x, ndm_wide_float64 *sine,
                                                        ndm_wide_float64 *cosine)
{
    if (ndm_below_float64(x, DBL_MANT_DIG)) {
        *sine = ndm_wide_of_float64(x);
        *cosine = (ndm_wide_float64){{1, 0}, 0};
        return;
    }
    sine->exponent = cosine->exponent = 0;
    ndm_sincos_of_float64(x, &sine->pair, &cosine->pair);
}

/* The greatest |x| for which exp(x) * y can be other than 0 or infinite, and more. */
static inline double ndm_exponential_limit_float64(void)
{
    return 1.45 * DBL_MAX_EXP;
}

static inline double ndm_exponential_argument_float64(double x)
{
    const double limit = ndm_exponential_limit_float64();
    return x > limit ? limit : x < -limit ? -limit : x;
}

/* exp(x), x not a NaN. */
static inline ndm_wide_float64 ndm_wide_exp_float64(double x)
{
    if (ndm_below_float64(x, 2 * DBL_MANT_DIG)) {
        return (ndm_wide_float64){{1, 0}, 0};
    }
    ndm_wide_float64 power;
    power.pair = ndm_exp_pair_float64(ndm_pair_of_float64(ndm_exponential_argument_float64(x)),
                                      &power.exponent);
    return power;
}

/* x is finite. */
static NDM_RARE NDM_UNUSED void ndm_wide_hyperbolic_float64(double x, ndm_wide_float64 *sine,
                                                            ndm_wide_float64 *cosine)
{
    const double size = __builtin_fabs(x);
    if (ndm_below_float64(x, DBL_MANT_DIG)) {
        *sine = ndm_wide_of_float64(x);
        *cosine = (ndm_wide_float64){{1, 0}, 0};
        return;
    }
    if (size < DBL_MANT_DIG) {
        const ndm_pair_float64 u = ndm_expm1_pair_float64(ndm_pair_of_float64(size));
        const ndm_pair_float64 power = ndm_pair_plus_float64(u, 1);
        const ndm_pair_float64 inverse =
            ndm_pair_quotient_float64(ndm_pair_of_float64(1), power);
        const ndm_pair_float64 s =
            ndm_pair_sum_float64(u, ndm_pair_product_float64(u, inverse));
        *sine = (ndm_wide_float64){s, -1};
        *cosine = (ndm_wide_float64){ndm_pair_sum_float64(power, inverse), -1};
    } else {
        *sine = ndm_wide_exp_float64(size);
        sine->exponent--;
        *cosine = *sine;
    }
    if (x < 0) {
        sine->pair = ndm_pair_negated_float64(sine->pair);
    }
}

/* ---- angles ---- */

/* The angle of a point of finite numbers, neither 0, unless the slope is so steep or flat that
 * one of them does not count: then 0 is returned. */
static inline ndm_pair_float64 ndm_arg_pair_float64(double y, double x)
{
    const int far = 3 * DBL_MANT_DIG;
    const ndm_wide_float64 a = ndm_wide_of_float64(y), b = ndm_wide_of_float64(x);
    const int slope = a.exponent - b.exponent;
    if (slope > far || slope < -far) {
        return ndm_pair_of_float64(0);
    }
    ndm_only_here();
    return ndm_arctan2_pair_float64(ndm_pair_times_float64(a.pair, ndm_power_of_two(slope)),
                                    b.pair);
}

/* The same for the other points: infinite, on an axis, or nearly so. */
static inline ndm_pair_float64 ndm_arg_on_axis_float64(double y, double x)
{
    const bool far_x = ndm_is_infinite_float64(x), far_y = ndm_is_infinite_float64(y);
    if (far_x && far_y) {
        return ndm_negative_float64(x) ? ndm_three_quarters_pi_float64 : ndm_quarter_pi_float64;
    }
    if (far_y || (!far_x && __builtin_fabs(y) > __builtin_fabs(x))) {
        return ndm_half_pi_float64;
    }
    return ndm_negative_float64(x) ? ndm_pi_float64 : ndm_pair_of_float64(0);
}

/* The angle of (x, y) for any floats, rounded: arctan2(y, x). */
static NDM_RARE NDM_UNUSED double ndm_arg_float64(double y, double x)
{
    if (x != x || y != y) {
        ndm_only_here();
        return x + y;
    }
    if (ndm_is_finite_float64(x) && ndm_is_finite_float64(y) && x != 0 && y != 0) {
        const ndm_pair_float64 angle = ndm_arg_pair_float64(y, x);
        if (angle.high != 0) {
            return ndm_rounded_float64(angle); /* never so small as to underflow */
        }
        if (__builtin_fabs(y) < __builtin_fabs(x) && x > 0) {
            ndm_only_here();
            return ndm_tiny_float64(y / x);
        }
    }
    return __builtin_copysign(ndm_rounded_float64(ndm_arg_on_axis_float64(y, x)), y);
}

#endif
