/* The logarithm and its kin, and powers, for longdouble, by way of pairs: their logarithms have
 * some 16 bits more than the format, so that powers have little more than half an ULP of error.
 *
 * Measured against MPFR: see tests/elementary. */
#ifndef NDM_PRIMITIVES_LONGDOUBLE_LOGARITHMS_H
#define NDM_PRIMITIVES_LONGDOUBLE_LOGARITHMS_H

#include "longdouble_as_double.h"
#include "longdouble_exponentials.h"
#include "longdouble_wide.h"

#if LDBL_MANT_DIG != DBL_MANT_DIG

/* log(x), x > 0 and finite. */
static inline ndm_pair_longdouble ndm_log_of_longdouble(long double x)
{
    int exponent;
    const long double normal = ndm_normal_longdouble(x, &exponent);
    return ndm_log_pair_longdouble(ndm_pair_of_longdouble(normal), exponent);
}

/* What log(x) is unless 0 < x < infinity. */
static inline long double ndm_log_special_longdouble(long double x)
{
    if (x != x) {
        return x + x;
    }
    ndm_only_here();
    if (x == 0) {
        return ndm_pole_longdouble(true);
    }
    if (x < 0) {
        return ndm_invalid_longdouble();
    }
    return x + x;
}

static inline bool ndm_has_log_longdouble(long double x)
{
    if (!ndm_is_finite_longdouble(x)) {
        return false;
    }
    ndm_only_here();
    return x > 0;
}

static inline long double ndm_log_longdouble(long double x)
{
    if (!ndm_has_log_longdouble(x)) {
        return ndm_log_special_longdouble(x);
    }
    return ndm_rounded_longdouble(ndm_log_of_longdouble(x));
}

static inline long double ndm_log2_longdouble(long double x)
{
    if (!ndm_has_log_longdouble(x)) {
        return ndm_log_special_longdouble(x);
    }
    return ndm_rounded_longdouble(
        ndm_pair_product_longdouble(ndm_log_of_longdouble(x), ndm_log2e_longdouble));
}

static inline long double ndm_log10_longdouble(long double x)
{
    if (!ndm_has_log_longdouble(x)) {
        return ndm_log_special_longdouble(x);
    }
    return ndm_rounded_longdouble(
        ndm_pair_product_longdouble(ndm_log_of_longdouble(x), ndm_log10e_longdouble));
}

/* What log(1 + x) is unless -1 < x < infinity. */
static inline long double ndm_log1p_special_longdouble(long double x)
{
    if (x != x) {
        return x + x;
    }
    ndm_only_here();
    if (x == -1) {
        return ndm_pole_longdouble(true);
    }
    if (x < 0) {
        return ndm_invalid_longdouble();
    }
    return x + x;
}

static inline bool ndm_has_log1p_longdouble(long double x)
{
    if (!ndm_is_finite_longdouble(x)) {
        return false;
    }
    ndm_only_here();
    return x > -1;
}

static inline long double ndm_log1p_longdouble(long double x)
{
    if (!ndm_has_log1p_longdouble(x)) {
        return ndm_log1p_special_longdouble(x);
    }
    if (ndm_below_longdouble(x, LDBL_MANT_DIG + 4)) {
        return ndm_tiny_longdouble(x);
    }
    return ndm_rounded_longdouble(ndm_log1p_pair_longdouble(ndm_pair_of_longdouble(x)));
}

/* ---- inverse hyperbolic functions ---- */

/* sign(x) * log(1 + |x| + x**2 / (1 + sqrt(1 + x**2))) */
static inline long double ndm_arcsinh_longdouble(long double x)
{
    if (!ndm_is_finite_longdouble(x)) {
        return x + x;
    }
    if (ndm_below_longdouble(x, LDBL_MANT_DIG / 2 + 3)) {
        return ndm_tiny_longdouble(x);
    }
    const long double size = __builtin_fabsl(x);
    ndm_pair_longdouble result;
    if (size > ndm_power_of_two_longdouble(LDBL_MANT_DIG + 2)) {
        result = ndm_log_pair_longdouble(ndm_pair_of_longdouble(size), 1);
    } else {
        const ndm_pair_longdouble square = ndm_two_product_longdouble(size, size);
        const ndm_pair_longdouble root =
            ndm_pair_root_longdouble(ndm_pair_plus_longdouble(square, 1));
        const ndm_pair_longdouble rest =
            ndm_pair_quotient_longdouble(square, ndm_pair_plus_longdouble(root, 1));
        result = ndm_log1p_pair_longdouble(ndm_pair_plus_longdouble(rest, size));
    }
    return __builtin_copysignl(ndm_rounded_longdouble(result), x);
}

/* log(1 + t + sqrt(t (t + 2))) with t = x - 1 */
static inline long double ndm_arccosh_longdouble(long double x)
{
    if (x != x) {
        return x + x;
    }
    ndm_only_here();
    if (!ndm_is_finite_longdouble(x) || x <= 1) {
        return x == 1 ? 0 : x < 1 ? ndm_invalid_longdouble() : x;
    }
    if (x > ndm_power_of_two_longdouble(LDBL_MANT_DIG + 2)) {
        return ndm_rounded_longdouble(ndm_log_pair_longdouble(ndm_pair_of_longdouble(x), 1));
    }
    const ndm_pair_longdouble t = ndm_two_sum_longdouble(x, -1);
    const ndm_pair_longdouble root =
        ndm_pair_root_longdouble(ndm_pair_product_longdouble(t, ndm_two_sum_longdouble(x, 1)));
    return ndm_rounded_longdouble(ndm_log1p_pair_longdouble(ndm_pair_sum_longdouble(t, root)));
}

/* log(1 + 2 x / (1 - x)) / 2 */
static inline long double ndm_arctanh_longdouble(long double x)
{
    const long double size = __builtin_fabsl(x);
    if (x != x) {
        return x + x;
    }
    ndm_only_here();
    if (size >= 1) {
        return size == 1 ? ndm_pole_longdouble(x < 0) : ndm_invalid_longdouble();
    }
    if (ndm_below_longdouble(x, LDBL_MANT_DIG / 2 + 3)) {
        return ndm_tiny_longdouble(x);
    }
    const ndm_pair_longdouble share = ndm_pair_quotient_longdouble(
        ndm_pair_of_longdouble(2 * size), ndm_two_sum_longdouble(1, -size));
    const long double result = ndm_rounded_longdouble(ndm_log1p_pair_longdouble(share));
    return __builtin_copysignl(0.5L * result, x);
}

/* ---- of statistics ---- */

/* log(x / (1 - x)) */
static inline long double ndm_logit_longdouble(long double x)
{
    if (x != x) {
        return x + x;
    }
    ndm_only_here();
    if (x <= 0 || x >= 1) {
        return x == 0 || x == 1 ? ndm_pole_longdouble(x == 0) : ndm_invalid_longdouble();
    }
    int exponent;
    const ndm_pair_longdouble rest = ndm_two_sum_longdouble(1, -x);
    if (x > 0.25L && x < 0.75L) {
        return ndm_rounded_longdouble(ndm_log1p_pair_longdouble(
            ndm_pair_quotient_longdouble(ndm_pair_of_longdouble(2 * x - 1), rest)));
    }
    const long double normal = ndm_normal_longdouble(x, &exponent);
    exponent += ndm_exponent_longdouble(normal);
    const ndm_pair_longdouble share = ndm_pair_quotient_longdouble(
        ndm_pair_of_longdouble(ndm_fraction_longdouble(normal)), rest);
    return ndm_rounded_longdouble(ndm_log_pair_longdouble(share, exponent));
}

/* x * y for finite x, not 0, rounded once. */
static inline long double ndm_times_pair_longdouble(long double x, ndm_pair_longdouble y)
{
    int exponent;
    const long double normal = ndm_normal_longdouble(x, &exponent);
    exponent += ndm_exponent_longdouble(normal);
    const ndm_pair_longdouble product =
        ndm_pair_by_longdouble(y, ndm_fraction_longdouble(normal));
    const long double result = ndm_pair_scaled_longdouble(product, exponent);
    return x < 0 ? -result : result;
}

/* x log(y), 0 where x is 0 and y is no NaN */
static inline long double ndm_xlogy_longdouble(long double x, long double y)
{
    if (x != x) {
        ndm_only_here();
        return x + y;
    }
    ndm_only_here();
    if (x == 0 && y == y) {
        return 0;
    }
    if (!ndm_is_finite_longdouble(x) || !ndm_has_log_longdouble(y)) {
        /* An infinity times one is no pole. */
        const bool exact = y == 0 && !ndm_is_finite_longdouble(x);
        return x * (exact ? -__builtin_infl() : ndm_log_longdouble(y));
    }
    return ndm_times_pair_longdouble(x, ndm_log_of_longdouble(y));
}

/* x log(1 + y), 0 where x is 0 and y is no NaN */
static inline long double ndm_xlog1py_longdouble(long double x, long double y)
{
    if (x != x) {
        ndm_only_here();
        return x + y;
    }
    ndm_only_here();
    if (x == 0 && y == y) {
        return 0;
    }
    if (!ndm_is_finite_longdouble(x) || !ndm_has_log1p_longdouble(y)) {
        const bool exact = y == -1 && !ndm_is_finite_longdouble(x);
        return x * (exact ? -__builtin_infl() : ndm_log1p_longdouble(y));
    }
    if (ndm_below_longdouble(y, LDBL_MANT_DIG + 14)) {
        return x * y;
    }
    return ndm_times_pair_longdouble(x, ndm_log1p_pair_longdouble(ndm_pair_of_longdouble(y)));
}

/* ---- powers ---- */

/* 0 if y is no whole number, 1 if it is odd, 2 if even. */
static inline int ndm_parity_longdouble(long double y)
{
    const long double size = __builtin_fabsl(y), unit = 1 / LDBL_EPSILON; /* 2**(digits - 1) */
    if (size >= 2 * unit) {
        return 2;
    }
    const long double rounder = size < unit ? unit : 0;
    const long double whole = (size + rounder) - rounder;
    if (whole != size) {
        return 0;
    }
    const long double half = 0.5L * size;
    const long double part = (half + unit) - unit;
    return half < unit && part != half ? 1 : 2;
}

/* exp(y * log), overflowing and underflowing as a power does. */
static inline long double ndm_power_of_log_longdouble(ndm_pair_longdouble logarithm,
                                                      long double y)
{
    if (logarithm.high == 0 || y == 0) {
        return 1;
    }
    /* By fractions and exponents, so that nothing else overflows or underflows. */
    const ndm_wide_longdouble part = ndm_wide_of_longdouble(logarithm.high);
    const ndm_wide_longdouble factor = ndm_wide_of_longdouble(y);
    const int size = part.exponent + factor.exponent;
    if (size < -LDBL_MANT_DIG - 14) {
        return 1;
    }
    const ndm_pair_longdouble normal = {
        part.pair.high, ndm_times_power_longdouble(logarithm.low, -part.exponent)};
    const ndm_pair_longdouble product =
        ndm_pair_times_longdouble(ndm_pair_product_longdouble(normal, factor.pair),
                                  ndm_power_of_two_longdouble(size < 14 ? size : 14));
    if (__builtin_fabsl(product.high) > 12000) {
        return ndm_exp_longdouble(product.high);
    }
    int exponent;
    const ndm_pair_longdouble power = ndm_exp_pair_longdouble(product, &exponent);
    const long double nearest = ndm_rounded_longdouble(power);
    const long double result = ndm_pair_scaled_longdouble(power, exponent);
    const long double error = (power.high - nearest) + power.low;
    /* Powers that are exact underflow only if they are rounded once more. */
    const bool exact = ndm_below_longdouble(error, LDBL_MANT_DIG + 8);
    return exact ? result : ndm_tiny_longdouble(result);
}

/* x**y where x or y is not finite, or x is 0. */
static inline long double ndm_power_special_longdouble(long double x, long double y)
{
    if (y == 0 || x == 1) {
        return 1;
    }
    if (x != x || y != y) {
        ndm_only_here();
        return x + y;
    }
    if (ndm_is_infinite_longdouble(y)) {
        const long double size = __builtin_fabsl(x);
        if (size == 1) {
            return 1;
        }
        return (size > 1) == (y > 0) ? __builtin_infl() : 0;
    }
    const bool odd = ndm_parity_longdouble(y) == 1;
    const bool negative = odd && ndm_negative_longdouble(x);
    if (x == 0 && y < 0) {
        return ndm_pole_longdouble(negative);
    }
    const long double size = x == 0 || y < 0 ? 0 : __builtin_infl();
    return negative ? -size : size;
}

static inline long double ndm_power_longdouble(long double x, long double y)
{
    if (!ndm_is_finite_longdouble(x) || !ndm_is_finite_longdouble(y) || x == 0) {
        return ndm_power_special_longdouble(x, y);
    }
    const int parity = x < 0 ? ndm_parity_longdouble(y) : 2;
    if (parity == 0) {
        return ndm_invalid_longdouble();
    }
    const long double size =
        ndm_power_of_log_longdouble(ndm_log_of_longdouble(__builtin_fabsl(x)), y);
    return parity == 1 ? -size : size;
}

/* (1 + x)**y. */
static inline long double ndm_pow1p_longdouble(long double x, long double y)
{
    if (!ndm_is_finite_longdouble(x) || x == -1) {
        return ndm_power_special_longdouble(1 + x, y);
    }
    if (!ndm_is_finite_longdouble(y)) {
        ndm_only_here();
        /* 1 + x, or a number on the same side of 1 or -1: it might be rounded to these. */
        const bool exact = x == 0 || x == -2;
        const long double beside = x > 0 ? 2 : x < -2 ? -2 : 0.5L;
        return ndm_power_special_longdouble(exact ? 1 + x : beside, y);
    }
    const int parity = x < -1 ? ndm_parity_longdouble(y) : 2;
    if (parity == 0) {
        return ndm_invalid_longdouble();
    }
    ndm_pair_longdouble logarithm = {x, 0};
    if (!ndm_below_longdouble(x, LDBL_MANT_DIG + 14)) {
        const ndm_pair_longdouble base = ndm_pair_of_longdouble(x);
        logarithm =
            x < -1 ? ndm_log_pair_longdouble(
                         ndm_pair_absolute_longdouble(ndm_pair_plus_longdouble(base, 1)), 0)
                   : ndm_log1p_pair_longdouble(base);
    }
    const long double size = ndm_power_of_log_longdouble(logarithm, y);
    return parity == 1 ? -size : size;
}

/* (1 + x)**n as C23's compoundn: NaN for x < -1, also for n = 0. */
static inline long double ndm_compound_longdouble(long double x, int64_t n)
{
    if (x != x) {
        return n == 0 ? 1 : x + x;
    }
    ndm_only_here();
    return x < -1 ? ndm_invalid_longdouble() : ndm_pow1p_longdouble(x, (long double)n);
}

#endif
#endif
