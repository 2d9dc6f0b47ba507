/* log, log2, log10 and log1p of complex128, for any argument, with the special values and
 * branch cuts of C's clog. Each part has little more than half an ULP of error: the modulus'
 * logarithm is that of 1 + (x**2 - 1 + y**2) where the modulus is near 1, squares and sum taken
 * exactly. longdouble_complex_logarithms.h is the same for clongdouble. */
#ifndef NDM_PRIMITIVES_COMPLEX_LOGARITHMS_FLOAT64_H
#define NDM_PRIMITIVES_COMPLEX_LOGARITHMS_FLOAT64_H

#include "complex_exponentials_float64.h"

/* large**2 + small**2 - 1; what of small is too small for its square is left out. */
static inline ndm_pair_float64 ndm_norm_minus_one_float64(double large, double small)
{
    const ndm_pair_float64 p = ndm_two_product(large, large);
    const ndm_pair_float64 q = ndm_below_float64(small, 3 * DBL_MANT_DIG)
                                   ? ndm_pair_of_float64(0)
                                   : ndm_two_product(small, small);
    const ndm_pair_float64 high = ndm_two_sum(p.high, q.high);
    /* Exactly what is left, if that is little. */
    return ndm_pair_sum_float64(ndm_two_sum(high.high - 1, high.low),
                                ndm_two_sum(p.low, q.low));
}

/* log(sqrt(large**2 + small**2)), large >= small >= 0, large > 0, both finite. */
static NDM_RARE NDM_UNUSED ndm_pair_float64 ndm_log_modulus_float64(double large, double small)
{
    if (large > 0.5 && large < 2) {
        if (large == 1 && ndm_below_float64(small, 3 * DBL_MANT_DIG)) {
            if (small == 0) {
                return ndm_pair_of_float64(0);
            }
            /* small**2 / 2 is all there is. */
            ndm_wide_float64 half = ndm_wide_of_float64(small);
            half = ndm_wide_product_float64(half, half);
            half.exponent--;
            return ndm_pair_of_float64(ndm_tiny_float64(ndm_wide_rounded_float64(half)));
        }
        const ndm_pair_float64 rest = ndm_norm_minus_one_float64(large, small);
        if (rest.high > -0.5 && rest.high < 1) {
            return ndm_pair_times_float64(ndm_log1p_pair_float64(rest), 0.5);
        }
    }
    const ndm_wide_float64 a = ndm_wide_of_float64(large), b = ndm_wide_of_float64(small);
    const int apart = a.exponent - b.exponent;
    ndm_pair_float64 square = ndm_two_product(a.pair.high, a.pair.high);
    if (small != 0 && apart < DBL_MANT_DIG + 10) {
        ndm_only_here();
        const double other = b.pair.high * ndm_power_of_two(-apart);
        square = ndm_pair_sum_float64(square, ndm_two_product(other, other));
    }
    return ndm_pair_times_float64(ndm_log_pair_float64(square, 2 * a.exponent), 0.5);
}

/* log(x + iy) * factor where x or y is not finite or both are 0. */
static inline ndm_complex128 ndm_log_special_complex128(ndm_complex128 z,
                                                        ndm_pair_float64 factor)
{
    double re;
    if (z.re == 0 && z.im == 0) {
        re = ndm_pole_float64(true);
    } else if (ndm_is_infinite_float64(z.re) || ndm_is_infinite_float64(z.im)) {
        re = __builtin_inf();
    } else {
        re = z.re + z.im;
    }
    if (z.re != z.re || z.im != z.im) {
        return (ndm_complex128){re, z.re + z.im};
    }
    const ndm_pair_float64 angle =
        ndm_pair_product_float64(ndm_arg_on_axis_float64(z.im, z.re), factor);
    return (ndm_complex128){re, __builtin_copysign(ndm_rounded_float64(angle), z.im)};
}

/* The angle of (x, y) times the factor, rounded; x and y finite, not both 0. */
static NDM_RARE NDM_UNUSED double ndm_arg_by_float64(double y, double x,
                                                     ndm_pair_float64 factor)
{
    ndm_pair_float64 angle = ndm_pair_of_float64(0);
    if (x != 0 && y != 0) {
        angle = ndm_arg_pair_float64(y, x);
        if (angle.high == 0 && x > 0 && __builtin_fabs(y) < __builtin_fabs(x)) {
            ndm_wide_float64 slope = ndm_wide_of_float64(y);
            const ndm_wide_float64 base = ndm_wide_of_float64(x);
            slope.pair = ndm_pair_quotient_float64(slope.pair, base.pair);
            slope.exponent -= base.exponent;
            return ndm_inexact_product_float64(slope, (ndm_wide_float64){factor, 0});
        }
    }
    if (angle.high == 0) {
        angle = ndm_pair_absolute_float64(ndm_arg_on_axis_float64(y, x));
        const ndm_pair_float64 product = ndm_pair_product_float64(angle, factor);
        return __builtin_copysign(ndm_rounded_float64(product), y);
    }
    return ndm_rounded_float64(ndm_pair_product_float64(angle, factor));
}

static NDM_RARE NDM_UNUSED ndm_complex128 ndm_log_by_complex128(ndm_complex128 z,
                                                                ndm_pair_float64 factor)
{
    const double a = __builtin_fabs(z.re), b = __builtin_fabs(z.im);
    if (!ndm_is_finite_complex128(z) || (a == 0 && b == 0)) {
        return ndm_log_special_complex128(z, factor);
    }
    const ndm_pair_float64 re = ndm_log_modulus_float64(a < b ? b : a, a < b ? a : b);
    ndm_pair_float64 product = re;
    if (factor.high != 1 && re.low != 0) {
        product = ndm_pair_product_float64(re, factor);
    } else if (factor.high != 1) {
        product.high *= factor.high; /* 0, or too small for a product's tail */
    }
    return (ndm_complex128){ndm_rounded_float64(product),
                            ndm_arg_by_float64(z.im, z.re, factor)};
}

static NDM_RARE NDM_UNUSED ndm_complex128 ndm_log_any_complex128(ndm_complex128 z)
{
    return ndm_log_by_complex128(z, ndm_pair_of_float64(1));
}

static NDM_RARE NDM_UNUSED ndm_complex128 ndm_log2_any_complex128(ndm_complex128 z)
{
    return ndm_log_by_complex128(z, ndm_log2e_float64);
}

static NDM_RARE NDM_UNUSED ndm_complex128 ndm_log10_any_complex128(ndm_complex128 z)
{
    return ndm_log_by_complex128(z, ndm_log10e_float64);
}

/* x + y**2 / 2, which log(|1 + z|) is of a tiny z; the square may be below all numbers. */
static NDM_RARE NDM_UNUSED double ndm_log1p_tiny_float64(double x, double y)
{
    const int far = 3 * DBL_MANT_DIG;
    ndm_wide_float64 sum = ndm_wide_of_float64(x), half = ndm_wide_of_float64(y);
    half = ndm_wide_product_float64(half, half);
    half.exponent--;
    const int apart = half.exponent - sum.exponent;
    if (y == 0 || (x != 0 && apart < -far)) {
        return ndm_tiny_float64(x);
    }
    if (x != 0 && apart <= far) {
        ndm_only_here();
        sum.pair = ndm_pair_sum_float64(
            sum.pair, ndm_pair_times_float64(half.pair, ndm_power_of_two(apart)));
        half = sum;
    }
    return ndm_tiny_float64(ndm_wide_rounded_float64(half));
}

/* log(|1 + z|) from |1 + z|**2 - 1 = 2 x + x**2 + y**2, of numbers below 2**100. */
static inline double ndm_log1p_modulus_float64(double x, double y)
{
    if (ndm_below_float64(y, DBL_MAX_EXP / 2 - DBL_MANT_DIG - 4) &&
        ndm_below_float64(x, DBL_MAX_EXP / 4 * 3)) {
        return ndm_log1p_tiny_float64(x, y);
    }
    ndm_pair_float64 sum = ndm_pair_of_float64(2 * x);
    if (!ndm_below_float64(x, 4 * DBL_MANT_DIG)) {
        sum = ndm_pair_sum_float64(sum, ndm_two_product(x, x));
    }
    if (!ndm_below_float64(y, DBL_MAX_EXP / 2 - DBL_MANT_DIG - 4)) {
        const ndm_pair_float64 square = ndm_two_product(y, y);
        /* Largest first, so that what cancels does so exactly. */
        const ndm_pair_float64 high = ndm_two_sum(sum.high, square.high);
        const ndm_pair_float64 low = ndm_two_sum(sum.low, square.low);
        sum = ndm_pair_sum_float64(high, low);
    }
    /* What is negligible might underflow. */
    if (ndm_exponent_float64(sum.low) < ndm_exponent_float64(sum.high) - 3 * DBL_MANT_DIG) {
        sum.low = 0;
    }
    if (ndm_below_float64(sum.high, 4 * DBL_MANT_DIG)) {
        return ndm_tiny_float64(0.5 * sum.high);
    }
    return 0.5 * ndm_rounded_float64(ndm_log1p_pair_float64(sum));
}

static NDM_RARE NDM_UNUSED ndm_complex128 ndm_log1p_any_complex128(ndm_complex128 z)
{
    const ndm_pair_float64 one = {1, 0};
    const double x = z.re, y = z.im;
    if (!ndm_is_finite_complex128(z)) {
        const double base = ndm_is_infinite_float64(x) || x != x ? x : 1;
        return ndm_log_special_complex128((ndm_complex128){base, y}, one);
    }
    if (x == -1 && y == 0) {
        return (ndm_complex128){ndm_pole_float64(true), y};
    }
    const ndm_pair_float64 base =
        ndm_two_sum(1, ndm_below_float64(x, 4 * DBL_MANT_DIG) ? 0 : x);
    const double a = __builtin_fabs(x), b = __builtin_fabs(y);
    const double far = 0x1p100;
    double re, im;
    if (a > far || b > far) {
        re = ndm_rounded_float64(ndm_log_modulus_float64(a < b ? b : a, a < b ? a : b));
    } else if (x == -1 && b < 0.5) {
        re = ndm_rounded_float64(ndm_log_modulus_float64(b, 0));
    } else if (y == 0) {
        re = ndm_below_float64(x, DBL_MANT_DIG + 4)
                 ? ndm_tiny_float64(x)
                 : ndm_rounded_float64(
                       x > -1 ? ndm_log1p_pair_float64(ndm_pair_of_float64(x))
                              : ndm_log_pair_float64(ndm_pair_negated_float64(base), 0));
    } else if (base.high > -0.5 && base.high < 0.5 && b < 0.5) {
        /* Far from |1 + z| = 1, where the sum would cancel: 1 + x is exact here. */
        const double c = __builtin_fabs(base.high);
        re = base.low == 0
                 ? ndm_rounded_float64(ndm_log_modulus_float64(c < b ? b : c, c < b ? c : b))
                 : ndm_log1p_modulus_float64(x, y);
    } else {
        re = ndm_log1p_modulus_float64(x, y);
    }
    if (base.low == 0 || base.high == 0) {
        im = ndm_arg_by_float64(y, base.high, one);
    } else {
        const ndm_wide_float64 slope = ndm_wide_of_float64(y);
        const int far_down = -3 * DBL_MANT_DIG;
        im = y == 0 || slope.exponent < far_down || b > far || a > far
                 ? ndm_arg_by_float64(y, base.high, one)
                 : ndm_rounded_float64(ndm_arctan2_pair_float64(ndm_pair_of_float64(y), base));
    }
    return (ndm_complex128){re, im};
}

#endif
