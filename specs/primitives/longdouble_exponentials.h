/* The exponential function and its kin for longdouble, by way of pairs, so that a result has
 * hardly more than half an ULP of error. Arguments beyond the range are cut off where the
 * result overflows or underflows in any case, so that scaling raises the flags.
 *
 * Measured against MPFR: see tests/elementary. */
#ifndef NDM_PRIMITIVES_LONGDOUBLE_EXPONENTIALS_H
#define NDM_PRIMITIVES_LONGDOUBLE_EXPONENTIALS_H

#include "longdouble_as_double.h"
#include "longdouble_pairs.h"

#if LDBL_MANT_DIG != DBL_MANT_DIG

/* Beyond this exp(-2 x) does not count beside 1. */
#define NDM_FAR_LONGDOUBLE ((long double)(LDBL_MANT_DIG / 2))

static inline long double ndm_within_longdouble(long double x, long double limit)
{
    return x > limit ? limit : x < -limit ? -limit : x;
}

/* What exp(x) is of an infinity or a NaN. */
static inline long double ndm_exp_special_longdouble(long double x)
{
    return x != x ? x + x : ndm_negative_longdouble(x) ? 0 : x;
}

static inline long double ndm_exp_longdouble(long double x)
{
    if (!ndm_is_finite_longdouble(x)) {
        return ndm_exp_special_longdouble(x);
    }
    if (ndm_below_longdouble(x, LDBL_MANT_DIG + 4)) {
        return 1 + x;
    }
    x = ndm_within_longdouble(x, 12000);
    return ndm_tiny_longdouble(ndm_exp_of_pair_longdouble(ndm_pair_of_longdouble(x)));
}

/* 2**x, |x| < 2**15, to be multiplied by 2**exponent. */
static inline ndm_pair_longdouble ndm_exp2_pair_longdouble(ndm_pair_longdouble x, int *exponent)
{
    if (ndm_below_longdouble(x.high, 4 * LDBL_MANT_DIG)) {
        *exponent = 0;
        return ndm_pair_of_longdouble(1);
    }
    ndm_only_here();
    const long double rounder = 1.5L / LDBL_EPSILON;
    const long double whole = (x.high + rounder) - rounder;
    /* What is too small to count might underflow. */
    const long double low = ndm_below_longdouble(x.low, 5 * LDBL_MANT_DIG) ? 0 : x.low;
    const ndm_pair_longdouble rest = ndm_two_sum_longdouble(x.high - whole, low);
    if (rest.high == 0) {
        *exponent = (int)whole;
        return ndm_pair_of_longdouble(1);
    }
    const ndm_pair_longdouble power = ndm_exp_pair_longdouble(
        ndm_pair_product_longdouble(ndm_ln2_longdouble, rest), exponent);
    *exponent += (int)whole;
    return power;
}

static inline long double ndm_exp2_longdouble(long double x)
{
    if (!ndm_is_finite_longdouble(x)) {
        return ndm_exp_special_longdouble(x);
    }
    if (ndm_below_longdouble(x, LDBL_MANT_DIG + 4)) {
        return 1 + x;
    }
    int exponent;
    x = ndm_within_longdouble(x, 17000);
    const ndm_pair_longdouble power =
        ndm_exp2_pair_longdouble(ndm_pair_of_longdouble(x), &exponent);
    const long double result = ndm_pair_scaled_longdouble(power, exponent);
    const long double rounder = 1.5L / LDBL_EPSILON;
    return (x + rounder) - rounder == x ? result : ndm_tiny_longdouble(result);
}

static inline long double ndm_exp10_longdouble(long double x)
{
    if (!ndm_is_finite_longdouble(x)) {
        return ndm_exp_special_longdouble(x);
    }
    if (ndm_below_longdouble(x, LDBL_MANT_DIG + 4)) {
        return 1 + x;
    }
    x = ndm_within_longdouble(x, 5100);
    return ndm_tiny_longdouble(
        ndm_exp_of_pair_longdouble(ndm_pair_by_longdouble(ndm_ln10_longdouble, x)));
}

static inline long double ndm_expm1_longdouble(long double x)
{
    if (!ndm_is_finite_longdouble(x)) {
        return x != x ? x + x : ndm_negative_longdouble(x) ? -1 : x;
    }
    if (ndm_below_longdouble(x, LDBL_MANT_DIG + 4)) {
        return ndm_tiny_longdouble(x);
    }
    if (x > 4 * NDM_FAR_LONGDOUBLE) {
        return ndm_exp_longdouble(x);
    }
    x = ndm_within_longdouble(x, 4 * NDM_FAR_LONGDOUBLE);
    return ndm_rounded_longdouble(ndm_expm1_pair_longdouble(ndm_pair_of_longdouble(x)));
}

/* ---- hyperbolic functions ---- */

/* exp(|x|) / 2, where exp(-|x|) does not count. */
static inline long double ndm_half_exp_longdouble(long double x)
{
    int exponent;
    const long double size = ndm_within_longdouble(__builtin_fabsl(x), 12000);
    const ndm_pair_longdouble power =
        ndm_exp_pair_longdouble(ndm_pair_of_longdouble(size), &exponent);
    return ndm_pair_scaled_longdouble(power, exponent - 1);
}

/* sinh(x), |x| < NDM_FAR_LONGDOUBLE, from u = exp(|x|) - 1: (u + u / (u + 1)) / 2. */
static inline ndm_pair_longdouble ndm_sinh_pair_longdouble(long double x)
{
    const ndm_pair_longdouble u =
        ndm_expm1_pair_longdouble(ndm_pair_of_longdouble(__builtin_fabsl(x)));
    const ndm_pair_longdouble share =
        ndm_pair_quotient_longdouble(u, ndm_pair_plus_longdouble(u, 1));
    return ndm_pair_times_longdouble(ndm_pair_sum_longdouble(u, share), x < 0 ? -0.5L : 0.5L);
}

static inline ndm_pair_longdouble ndm_cosh_pair_longdouble(long double x)
{
    int exponent;
    const ndm_pair_longdouble part =
        ndm_exp_pair_longdouble(ndm_pair_of_longdouble(__builtin_fabsl(x)), &exponent);
    const ndm_pair_longdouble power =
        ndm_pair_times_longdouble(part, ndm_power_of_two_longdouble(exponent));
    const ndm_pair_longdouble one = {1, 0};
    return ndm_pair_times_longdouble(
        ndm_pair_sum_longdouble(power, ndm_pair_quotient_longdouble(one, power)), 0.5L);
}

static inline long double ndm_sinh_longdouble(long double x)
{
    if (!ndm_is_finite_longdouble(x)) {
        return x + x;
    }
    if (ndm_below_longdouble(x, LDBL_MANT_DIG / 2 + 3)) {
        return ndm_tiny_longdouble(x);
    }
    if (__builtin_fabsl(x) < NDM_FAR_LONGDOUBLE) {
        return ndm_rounded_longdouble(ndm_sinh_pair_longdouble(x));
    }
    return __builtin_copysignl(ndm_half_exp_longdouble(x), x);
}

static inline long double ndm_cosh_longdouble(long double x)
{
    if (!ndm_is_finite_longdouble(x)) {
        return __builtin_fabsl(x + x);
    }
    if (ndm_below_longdouble(x, LDBL_MANT_DIG / 2 + 3)) {
        return 1;
    }
    if (__builtin_fabsl(x) < NDM_FAR_LONGDOUBLE) {
        return ndm_rounded_longdouble(ndm_cosh_pair_longdouble(x));
    }
    return ndm_half_exp_longdouble(x);
}

/* u / (u + 2) with u = exp(2 x) - 1. */
static inline ndm_pair_longdouble ndm_tanh_pair_longdouble(long double x)
{
    const long double size = ndm_within_longdouble(__builtin_fabsl(x), 2 * NDM_FAR_LONGDOUBLE);
    const ndm_pair_longdouble u = ndm_expm1_pair_longdouble(ndm_pair_of_longdouble(2 * size));
    const ndm_pair_longdouble result =
        ndm_pair_quotient_longdouble(u, ndm_pair_plus_longdouble(u, 2));
    return x < 0 ? ndm_pair_negated_longdouble(result) : result;
}

static inline long double ndm_tanh_longdouble(long double x)
{
    if (!ndm_is_finite_longdouble(x)) {
        return x != x ? x + x : __builtin_copysignl(1, x);
    }
    if (ndm_below_longdouble(x, LDBL_MANT_DIG / 2 + 3)) {
        return ndm_tiny_longdouble(x);
    }
    return ndm_rounded_longdouble(ndm_tanh_pair_longdouble(x));
}

/* ---- of statistics ---- */

/* 1 / (1 + exp(-x)) */
static inline long double ndm_expit_longdouble(long double x)
{
    if (!ndm_is_finite_longdouble(x)) {
        return x != x ? x + x : ndm_negative_longdouble(x) ? 0 : 1;
    }
    if (x < -2 * NDM_FAR_LONGDOUBLE) {
        return ndm_exp_longdouble(x);
    }
    int exponent;
    const long double cut = ndm_within_longdouble(x, 4 * NDM_FAR_LONGDOUBLE);
    const ndm_pair_longdouble part =
        ndm_exp_pair_longdouble(ndm_pair_of_longdouble(-cut), &exponent);
    const ndm_pair_longdouble power =
        ndm_pair_times_longdouble(part, ndm_power_of_two_longdouble(exponent));
    const ndm_pair_longdouble one = {1, 0};
    return ndm_rounded_longdouble(
        ndm_pair_quotient_longdouble(one, ndm_pair_plus_longdouble(power, 1)));
}

/* log(1 + exp(-x)), 0 <= x.high <= 4 * NDM_FAR_LONGDOUBLE */
static inline ndm_pair_longdouble ndm_softplus_pair_longdouble(ndm_pair_longdouble x)
{
    int exponent;
    const ndm_pair_longdouble part =
        ndm_exp_pair_longdouble(ndm_pair_negated_longdouble(x), &exponent);
    return ndm_log1p_pair_longdouble(
        ndm_pair_times_longdouble(part, ndm_power_of_two_longdouble(exponent)));
}

/* log(1 + exp(x)) */
static inline long double ndm_softplus_longdouble(long double x)
{
    if (!ndm_is_finite_longdouble(x)) {
        return ndm_exp_special_longdouble(x);
    }
    if (x < -2 * NDM_FAR_LONGDOUBLE) {
        return ndm_exp_longdouble(x);
    }
    if (x > 4 * NDM_FAR_LONGDOUBLE) {
        return x;
    }
    const ndm_pair_longdouble rest =
        ndm_softplus_pair_longdouble(ndm_pair_of_longdouble(__builtin_fabsl(x)));
    return ndm_rounded_longdouble(x > 0 ? ndm_pair_plus_longdouble(rest, x) : rest);
}

static inline long double ndm_log_expit_longdouble(long double x)
{
    return -ndm_softplus_longdouble(-x);
}

/* Of two numbers, not both finite: infinity if either is, NaN if either is. */
static inline long double ndm_logaddexp_special_longdouble(long double x, long double y)
{
    if (x != x || y != y) {
        ndm_only_here();
        return x + y;
    }
    return x > y ? x : y;
}

/* log(exp(x) + exp(y)) = x + log(1 + exp(y - x)). Where x is nearly minus the other term, as
 * near x = y = -log(2), the error is one ULP of these. */
static inline long double ndm_logaddexp_longdouble(long double x, long double y)
{
    if (!ndm_is_finite_longdouble(x) || !ndm_is_finite_longdouble(y)) {
        return ndm_logaddexp_special_longdouble(x, y);
    }
    const long double large = x > y ? x : y, small = x > y ? y : x;
    if (large - 12500 > small) {
        return large;
    }
    const ndm_pair_longdouble apart = ndm_two_sum_longdouble(large, -small);
    if (apart.high > 4 * NDM_FAR_LONGDOUBLE) {
        if (!ndm_below_longdouble(large, LDBL_MANT_DIG + 1)) {
            return large;
        }
        return large + ndm_exp_of_pair_longdouble(ndm_pair_negated_longdouble(apart));
    }
    return ndm_rounded_longdouble(
        ndm_pair_plus_longdouble(ndm_softplus_pair_longdouble(apart), large));
}

/* log2(2**x + 2**y) */
static inline long double ndm_logaddexp2_longdouble(long double x, long double y)
{
    if (!ndm_is_finite_longdouble(x) || !ndm_is_finite_longdouble(y)) {
        return ndm_logaddexp_special_longdouble(x, y);
    }
    const long double large = x > y ? x : y, small = x > y ? y : x;
    if (large - 17000 > small) {
        return large;
    }
    int exponent;
    const ndm_pair_longdouble apart = ndm_two_sum_longdouble(large, -small);
    if (apart.high > 6 * NDM_FAR_LONGDOUBLE) {
        if (!ndm_below_longdouble(large, LDBL_MANT_DIG + 1)) {
            return large;
        }
        const ndm_pair_longdouble power = ndm_pair_product_longdouble(
            ndm_log2e_longdouble,
            ndm_exp2_pair_longdouble(ndm_pair_negated_longdouble(apart), &exponent));
        return large + ndm_pair_scaled_longdouble(power, exponent);
    }
    const ndm_pair_longdouble power =
        ndm_exp2_pair_longdouble(ndm_pair_negated_longdouble(apart), &exponent);
    const ndm_pair_longdouble rest = ndm_log1p_pair_longdouble(
        ndm_pair_times_longdouble(power, ndm_power_of_two_longdouble(exponent)));
    return ndm_rounded_longdouble(ndm_pair_plus_longdouble(
        ndm_pair_product_longdouble(rest, ndm_log2e_longdouble), large));
}

#endif
#endif
