/* Cube roots, reciprocal roots, error functions, gamma functions and the Bessel function I0 for
 * longdouble, by way of pairs.
 *
 * The complementary error function is a sum by the trapezoidal rule (C. Chiarella and A.
 * Reichel, "On the evaluation of integrals related to the error function", Math. Comp. 22
 * (1968)), with the pole's share taken off (F. Matta and A. Reichel, Math. Comp. 25 (1971));
 * near 0 the error function's series of positive terms. The gamma function is Stirling's
 * series, its argument raised by products; below a half by reflection. The logarithm of it near
 * 1 and 2 is a series of zeta's values.
 *
 * Measured against MPFR: see tests/elementary. */
#ifndef NDM_PRIMITIVES_LONGDOUBLE_SPECIAL_H
#define NDM_PRIMITIVES_LONGDOUBLE_SPECIAL_H

#include "longdouble_as_double.h"
#include "longdouble_logarithms.h"
#include "longdouble_special_constants.h"
#include "longdouble_trigonometry.h"

#if LDBL_MANT_DIG != DBL_MANT_DIG

/* ---- roots ---- */

static inline long double ndm_cbrt_longdouble(long double x)
{
    if (x == 0 || !ndm_is_finite_longdouble(x)) {
        return x + x;
    }
    const ndm_wide_longdouble size = ndm_wide_of_longdouble(__builtin_fabsl(x));
    const int third = (size.exponent + 49152) / 3 - 16384;
    const ndm_pair_longdouble three = {3, 0};
    const ndm_pair_longdouble log =
        ndm_log_pair_longdouble(size.pair, size.exponent - 3 * third);
    const long double root = ndm_times_power_longdouble(
        ndm_exp_of_pair_longdouble(ndm_pair_quotient_longdouble(log, three)), third);
    return x < 0 ? -root : root;
}

static inline long double ndm_rsqrt_longdouble(long double x)
{
    if (x != x) {
        return x + x;
    }
    ndm_only_here();
    if (x == 0) {
        return ndm_pole_longdouble(ndm_negative_longdouble(x));
    }
    if (x < 0) {
        return ndm_invalid_longdouble();
    }
    if (!ndm_is_finite_longdouble(x)) {
        return 0;
    }
    ndm_wide_longdouble size = ndm_wide_of_longdouble(x);
    if (size.exponent & 1) {
        size.pair.high *= 2;
        size.exponent--;
    }
    const ndm_pair_longdouble one = {1, 0};
    const long double root = ndm_rounded_longdouble(
        ndm_pair_quotient_longdouble(one, ndm_pair_root_longdouble(size.pair)));
    return ndm_times_power_longdouble(root, -size.exponent / 2);
}

/* ---- error functions ---- */

/* x * 2 / sqrt(pi) * exp(-x**2) * (1 + 2 x**2 / 3 + (2 x**2)**2 / (3 * 5) + ...), x < 1 */
static inline ndm_pair_longdouble ndm_erf_pair_longdouble(long double x)
{
    const ndm_pair_longdouble square = ndm_two_product_longdouble(x, x);
    const ndm_pair_longdouble twice = ndm_pair_times_longdouble(square, 2);
    ndm_pair_longdouble sum = {1, 0}, term = {1, 0};
    for (int n = 3; term.high > ndm_power_of_two_longdouble(-LDBL_MANT_DIG - 12); n += 2) {
        term = ndm_pair_quotient_longdouble(ndm_pair_product_longdouble(term, twice),
                                            ndm_pair_of_longdouble(n));
        sum = ndm_pair_sum_longdouble(sum, term);
    }
    int exponent;
    const ndm_pair_longdouble power =
        ndm_exp_pair_longdouble(ndm_pair_negated_longdouble(square), &exponent);
    sum = ndm_pair_product_longdouble(
        sum, ndm_pair_product_longdouble(power, ndm_two_over_root_pi_longdouble));
    sum = ndm_pair_times_longdouble(sum, ndm_power_of_two_longdouble(exponent));
    return ndm_pair_by_longdouble(sum, x);
}

/* erfc(x) = result * 2**exponent, x >= 1/2: h x / pi * exp(-x**2) * (1 / x**2 + 2 * sum of
 * exp(-(k h)**2) / ((k h)**2 + x**2)), less 2 / (exp(2 pi x / h) - 1) */
static inline ndm_pair_longdouble ndm_erfc_pair_longdouble(long double x, int *exponent)
{
    const ndm_pair_longdouble square = ndm_two_product_longdouble(x, x), one = {1, 0};
    ndm_pair_longdouble sum = {0, 0};
    for (int k = NDM_ERFC_TERMS; k > 0; k--) {
        const long double step = k * NDM_ERFC_STEP;
        sum = ndm_pair_sum_longdouble(
            sum, ndm_pair_quotient_longdouble(ndm_erfc_terms_longdouble[k - 1],
                                              ndm_pair_plus_longdouble(square, step * step)));
    }
    sum = ndm_pair_sum_longdouble(ndm_pair_times_longdouble(sum, 2),
                                  ndm_pair_quotient_longdouble(one, square));
    sum =
        ndm_pair_by_longdouble(ndm_pair_product_longdouble(sum, ndm_erfc_factor_longdouble), x);
    const ndm_pair_longdouble power =
        ndm_exp_pair_longdouble(ndm_pair_negated_longdouble(square), exponent);
    sum = ndm_pair_product_longdouble(sum, power);
    if (x < NDM_ERFC_POLE) {
        const ndm_pair_longdouble grown =
            ndm_expm1_pair_longdouble(ndm_pair_by_longdouble(ndm_erfc_rate_longdouble, x));
        const ndm_pair_longdouble share =
            ndm_pair_quotient_longdouble(ndm_pair_of_longdouble(2), grown);
        sum = ndm_pair_difference_longdouble(
            sum, ndm_pair_times_longdouble(share, ndm_power_of_two_longdouble(-*exponent)));
    }
    return sum;
}

static inline long double ndm_erf_longdouble(long double x)
{
    const long double size = __builtin_fabsl(x);
    if (x != x) {
        return x + x;
    }
    ndm_only_here();
    if (size > LDBL_MANT_DIG / 10 + 3) {
        return __builtin_copysignl(1, x);
    }
    if (ndm_below_longdouble(x, LDBL_MANT_DIG / 2 + 3)) {
        if (x == 0) {
            return x;
        }
        const ndm_wide_longdouble factor = {ndm_two_over_root_pi_longdouble, 0};
        return ndm_inexact_product_longdouble(ndm_wide_of_longdouble(x), factor);
    }
    if (size < 0.75L) {
        return ndm_rounded_longdouble(ndm_erf_pair_longdouble(x));
    }
    int exponent;
    const ndm_pair_longdouble other = ndm_erfc_pair_longdouble(size, &exponent);
    const ndm_pair_longdouble rest =
        ndm_pair_times_longdouble(other, -ndm_power_of_two_longdouble(exponent));
    return __builtin_copysignl(ndm_rounded_longdouble(ndm_pair_plus_longdouble(rest, 1)), x);
}

static inline long double ndm_erfc_longdouble(long double x)
{
    if (x != x) {
        return x + x;
    }
    ndm_only_here();
    if (x > 120) {
        return ndm_is_finite_longdouble(x) ? ndm_exp_longdouble(x > 12000 ? -x : -12000) : 0;
    }
    if (x < -(LDBL_MANT_DIG / 10 + 3)) {
        return 2;
    }
    if (ndm_below_longdouble(x, LDBL_MANT_DIG + 4)) {
        return 1 - x;
    }
    if (x < 0.5L && x > -0.75L) {
        return ndm_rounded_longdouble(ndm_pair_plus_longdouble(
            ndm_pair_negated_longdouble(ndm_erf_pair_longdouble(x)), 1));
    }
    int exponent;
    const ndm_pair_longdouble found = ndm_erfc_pair_longdouble(__builtin_fabsl(x), &exponent);
    if (x < 0) {
        return ndm_rounded_longdouble(ndm_pair_plus_longdouble(
            ndm_pair_times_longdouble(found, -ndm_power_of_two_longdouble(exponent)), 2));
    }
    return ndm_tiny_longdouble(ndm_pair_scaled_longdouble(found, exponent));
}

/* ---- gamma functions ---- */

/* log(gamma(x)) - (x - 1/2) log(x) + x = log(2 pi) / 2 + 1 / (12 x) - ..., x >= NDM_STIRLING */
static inline ndm_pair_longdouble ndm_stirling_longdouble(ndm_pair_longdouble x)
{
    const ndm_pair_longdouble one = {1, 0};
    const ndm_pair_longdouble inverse = ndm_pair_quotient_longdouble(one, x);
    const ndm_pair_longdouble square = ndm_pair_square_longdouble(inverse);
    ndm_pair_longdouble sum = ndm_stirling_terms_longdouble[NDM_STIRLING_TERMS - 1];
    for (int n = NDM_STIRLING_TERMS - 2; n >= 0; n--) {
        sum = ndm_pair_sum_longdouble(ndm_pair_product_longdouble(sum, square),
                                      ndm_stirling_terms_longdouble[n]);
    }
    return ndm_pair_sum_longdouble(ndm_pair_product_longdouble(sum, inverse),
                                   ndm_half_log_2pi_longdouble);
}

/* log(gamma(x)), x >= NDM_STIRLING and not so large that x * x overflows. */
static inline ndm_pair_longdouble ndm_lgamma_large_longdouble(ndm_pair_longdouble x)
{
    const ndm_pair_longdouble log = ndm_log_pair_longdouble(x, 0);
    const ndm_pair_longdouble product =
        ndm_pair_product_longdouble(ndm_pair_plus_longdouble(x, -0.5L), log);
    return ndm_pair_sum_longdouble(ndm_pair_difference_longdouble(product, x),
                                   ndm_stirling_longdouble(x));
}

/* x (x + 1) ... until x >= NDM_STIRLING, where x is left; 1 if it is. */
static inline ndm_pair_longdouble ndm_rising_longdouble(ndm_pair_longdouble *x)
{
    ndm_pair_longdouble product = {1, 0};
    while (x->high < NDM_STIRLING) {
        product = ndm_pair_product_longdouble(product, *x);
        *x = ndm_pair_plus_longdouble(*x, 1);
    }
    return product;
}

/* The whole number below x / 2, for |x| < 2**digits. */
static inline long double ndm_half_floor_longdouble(long double x)
{
    const long double rounder = 1 / LDBL_EPSILON, half = 0.5L * x;
    const long double size = __builtin_fabsl(half);
    const long double near =
        size < rounder ? __builtin_copysignl((size + rounder) - rounder, x) : half;
    return near > half ? near - 1 : near;
}

/* gamma(x) = result * 2**exponent, 1/4 < x < 1800 */
static inline ndm_pair_longdouble ndm_gamma_pair_longdouble(ndm_pair_longdouble x,
                                                            int *exponent)
{
    const ndm_pair_longdouble product = ndm_rising_longdouble(&x);
    const ndm_pair_longdouble power =
        ndm_exp_pair_longdouble(ndm_lgamma_large_longdouble(x), exponent);
    return ndm_pair_quotient_longdouble(power, product);
}

static inline long double ndm_gamma_longdouble(long double x)
{
    const long double size = __builtin_fabsl(x);
    if (!ndm_is_finite_longdouble(x)) {
        return x != x ? x + x : ndm_negative_longdouble(x) ? ndm_invalid_longdouble() : x;
    }
    if (x == 0) {
        return ndm_pole_longdouble(ndm_negative_longdouble(x));
    }
    const int parity = ndm_parity_longdouble(x);
    if (x < 0 && parity != 0) {
        return ndm_invalid_longdouble();
    }
    if (ndm_below_longdouble(x, LDBL_MANT_DIG + 4)) {
        ndm_only_here();
        return 1 / x;
    }
    int exponent;
    if (x > 1800) {
        return x * ndm_power_of_two_longdouble(16383);
    }
    if (x >= 0.5L) {
        const ndm_pair_longdouble found =
            ndm_gamma_pair_longdouble(ndm_pair_of_longdouble(x), &exponent);
        return ndm_pair_scaled_longdouble(found, exponent);
    }
    /* pi / (sin(pi x) gamma(1 - x)) */
    ndm_pair_longdouble sine, cosine;
    if (size > 2000) {
        ndm_only_here();
        const long double floor = x - 2 * ndm_half_floor_longdouble(x); /* within 0 .. 2 */
        const long double none = ndm_power_of_two_longdouble(-16382);
        return (floor < 1 ? none : -none) / size;
    }
    ndm_sincospi_pair_longdouble(x, &sine, &cosine);
    const ndm_pair_longdouble other =
        ndm_gamma_pair_longdouble(ndm_two_sum_longdouble(1, -x), &exponent);
    const ndm_pair_longdouble result = ndm_pair_quotient_longdouble(
        ndm_pi_longdouble, ndm_pair_product_longdouble(sine, other));
    return ndm_tiny_longdouble(ndm_pair_scaled_longdouble(result, -exponent));
}

/* log(gamma(1 + t)) = -gamma t + sum of zeta(k) (-t)**k / k, |t| <= 1/4; `factor` is
 * log(gamma)'s quotient by t. */
static inline ndm_pair_longdouble ndm_lgamma_near_one_longdouble(ndm_pair_longdouble t)
{
    ndm_pair_longdouble sum = ndm_zeta_terms_longdouble[NDM_ZETA_TERMS - 1];
    for (int n = NDM_ZETA_TERMS - 2; n >= 0; n--) {
        sum = ndm_pair_sum_longdouble(ndm_pair_product_longdouble(sum, t),
                                      ndm_zeta_terms_longdouble[n]);
    }
    return ndm_pair_product_longdouble(sum, t);
}

/* log(gamma(x)), x > 0 and not tiny. */
static inline ndm_pair_longdouble ndm_lgamma_pair_longdouble(ndm_pair_longdouble x)
{
    if (x.high > 0.75L && x.high < 1.25L) {
        return ndm_lgamma_near_one_longdouble(ndm_pair_plus_longdouble(x, -1));
    }
    if (x.high > 1.75L && x.high < 2.25L) { /* log(1 + t) + log(gamma(1 + t)) */
        const ndm_pair_longdouble t = ndm_pair_plus_longdouble(x, -2);
        return ndm_pair_sum_longdouble(ndm_log1p_pair_longdouble(t),
                                       ndm_lgamma_near_one_longdouble(t));
    }
    const ndm_pair_longdouble product = ndm_rising_longdouble(&x);
    return ndm_pair_difference_longdouble(ndm_lgamma_large_longdouble(x),
                                          ndm_log_pair_longdouble(product, 0));
}

/* The logarithm of gamma's modulus. Near its zeroes between negative whole numbers the error is
 * that of numbers near 1. */
static inline long double ndm_lgamma_longdouble(long double x)
{
    if (!ndm_is_finite_longdouble(x)) {
        return x != x ? x + x : __builtin_infl();
    }
    if (x == 0 || (x < 0 && ndm_parity_longdouble(x) != 0)) {
        return ndm_pole_longdouble(false);
    }
    if (ndm_below_longdouble(x, LDBL_MANT_DIG + 8)) {
        return -ndm_rounded_longdouble(ndm_log_of_longdouble(__builtin_fabsl(x)));
    }
    if (x == 1 || x == 2) {
        return 0;
    }
    if (x > ndm_power_of_two_longdouble(100)) { /* x (log(x) - 1) */
        const ndm_pair_longdouble log = ndm_pair_plus_longdouble(ndm_log_of_longdouble(x), -1);
        return ndm_times_pair_longdouble(x, log);
    }
    if (x > 0) {
        return ndm_rounded_longdouble(ndm_lgamma_pair_longdouble(ndm_pair_of_longdouble(x)));
    }
    /* log(pi / |sin(pi x)|) - log(gamma(1 - x)) */
    ndm_pair_longdouble sine, cosine;
    ndm_sincospi_pair_longdouble(x, &sine, &cosine);
    const ndm_pair_longdouble share =
        ndm_pair_quotient_longdouble(ndm_pi_longdouble, ndm_pair_absolute_longdouble(sine));
    return ndm_rounded_longdouble(ndm_pair_difference_longdouble(
        ndm_log_pair_longdouble(share, 0),
        ndm_lgamma_pair_longdouble(ndm_two_sum_longdouble(1, -x))));
}

/* ---- Bessel ---- */

/* The series of (x / 2)**(2 k) / k!**2; for large x, exp(x) / sqrt(2 pi x) times 1 + 1 / (8 x)
 * + 9 / (2 (8 x)**2) + ... */
static inline long double ndm_i0_longdouble(long double x)
{
    const long double size = __builtin_fabsl(x);
    const ndm_pair_longdouble one = {1, 0};
    ndm_pair_longdouble sum = {1, 0}, term = {1, 0};
    if (!ndm_is_finite_longdouble(x)) {
        return x != x ? x + x : size;
    }
    if (ndm_below_longdouble(x, LDBL_MANT_DIG / 2 + 3)) {
        return 1;
    }
    const long double least = ndm_power_of_two_longdouble(-LDBL_MANT_DIG - 14);
    if (size < LDBL_MANT_DIG / 2 + 8) {
        const ndm_pair_longdouble quarter =
            ndm_pair_times_longdouble(ndm_two_product_longdouble(x, x), 0.25L);
        for (int k = 1; term.high > sum.high * least; k++) {
            term = ndm_pair_quotient_longdouble(ndm_pair_product_longdouble(term, quarter),
                                                ndm_pair_of_longdouble((long double)k * k));
            sum = ndm_pair_sum_longdouble(sum, term);
        }
        return ndm_rounded_longdouble(sum);
    }
    const long double cut = ndm_within_longdouble(size, 12000);
    const ndm_pair_longdouble eighth =
        ndm_pair_quotient_longdouble(one, ndm_pair_of_longdouble(8 * cut));
    for (int k = 1; term.high > least && k < 200; k++) {
        const long double odd = 2 * k - 1;
        term = ndm_pair_product_longdouble(
            term, ndm_pair_quotient_longdouble(ndm_pair_by_longdouble(eighth, odd * odd),
                                               ndm_pair_of_longdouble(k)));
        sum = ndm_pair_sum_longdouble(sum, term);
    }
    int exponent;
    const ndm_pair_longdouble power =
        ndm_exp_pair_longdouble(ndm_pair_of_longdouble(cut), &exponent);
    const ndm_pair_longdouble root = ndm_pair_root_longdouble(
        ndm_pair_by_longdouble(ndm_pair_times_longdouble(ndm_pi_longdouble, 2), cut));
    const ndm_pair_longdouble result =
        ndm_pair_quotient_longdouble(ndm_pair_product_longdouble(power, sum), root);
    return ndm_pair_scaled_longdouble(result, exponent);
}

#endif
#endif
