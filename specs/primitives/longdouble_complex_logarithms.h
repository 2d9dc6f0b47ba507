/* Logarithms. Written by tools/elementary/complex.py from complex_logarithms_float64.h. */
#ifndef NDM_PRIMITIVES_LONGDOUBLE_COMPLEX_LOGARITHMS_H
#define NDM_PRIMITIVES_LONGDOUBLE_COMPLEX_LOGARITHMS_H

#include "longdouble_complex_exponentials.h"

#if LDBL_MANT_DIG != DBL_MANT_DIG

/* large**2 + small**2 - 1; what of small is too small for its square is left out. */
static inline ndm_pair_longdouble ndm_norm_minus_one_longdouble(long double large,
                                                                long double small)
{
    const ndm_pair_longdouble p = ndm_two_product_longdouble(large, large);
    const ndm_pair_longdouble q = ndm_below_longdouble(small, 3 * LDBL_MANT_DIG)
                                      ? ndm_pair_of_longdouble(0)
                                      : ndm_two_product_longdouble(small, small);
    const ndm_pair_longdouble high = ndm_two_sum_longdouble(p.high, q.high);
    /* Exactly what is left, if that is little. */
    return ndm_pair_sum_longdouble(ndm_two_sum_longdouble(high.high - 1, high.low),
                                   ndm_two_sum_longdouble(p.low, q.low));
}

/* log(sqrt(large**2 + small**2)), large >= small >= 0, large > 0, both finite. */
static NDM_RARE NDM_UNUSED ndm_pair_longdouble ndm_log_modulus_longdouble(long double large,
                                                                          long double small)
{
    if (large > 0.5L && large < 2) {
        if (large == 1 && ndm_below_longdouble(small, 3 * LDBL_MANT_DIG)) {
            if (small == 0) {
                return ndm_pair_of_longdouble(0);
            }
            /* small**2 / 2 is all there is. */
            ndm_wide_longdouble half = ndm_wide_of_longdouble(small);
            half = ndm_wide_product_longdouble(half, half);
            half.exponent--;
            return ndm_pair_of_longdouble(
                ndm_tiny_longdouble(ndm_wide_rounded_longdouble(half)));
        }
        const ndm_pair_longdouble rest = ndm_norm_minus_one_longdouble(large, small);
        if (rest.high > -0.5L && rest.high < 1) {
            return ndm_pair_times_longdouble(ndm_log1p_pair_longdouble(rest), 0.5L);
        }
    }
    const ndm_wide_longdouble a = ndm_wide_of_longdouble(large),
                              b = ndm_wide_of_longdouble(small);
    const int apart = a.exponent - b.exponent;
    ndm_pair_longdouble square = ndm_two_product_longdouble(a.pair.high, a.pair.high);
    if (small != 0 && apart < LDBL_MANT_DIG + 10) {
        ndm_only_here();
        const long double other = b.pair.high * ndm_power_of_two_longdouble(-apart);
        square = ndm_pair_sum_longdouble(square, ndm_two_product_longdouble(other, other));
    }
    return ndm_pair_times_longdouble(ndm_log_pair_longdouble(square, 2 * a.exponent), 0.5L);
}

/* log(x + iy) * factor where x or y is not finite or both are 0.L */
static inline ndm_clongdouble ndm_log_special_clongdouble(ndm_clongdouble z,
                                                          ndm_pair_longdouble factor)
{
    long double re;
    if (z.re == 0 && z.im == 0) {
        re = ndm_pole_longdouble(true);
    } else if (ndm_is_infinite_longdouble(z.re) || ndm_is_infinite_longdouble(z.im)) {
        re = __builtin_infl();
    } else {
        re = z.re + z.im;
    }
    if (z.re != z.re || z.im != z.im) {
        return (ndm_clongdouble){re, z.re + z.im};
    }
    const ndm_pair_longdouble angle =
        ndm_pair_product_longdouble(ndm_arg_on_axis_longdouble(z.im, z.re), factor);
    return (ndm_clongdouble){re, __builtin_copysignl(ndm_rounded_longdouble(angle), z.im)};
}

/* The angle of (x, y) times the factor, rounded; x and y finite, not both 0.L */
static NDM_RARE NDM_UNUSED long double ndm_arg_by_longdouble(long double y, long double x,
                                                             ndm_pair_longdouble factor)
{
    ndm_pair_longdouble angle = ndm_pair_of_longdouble(0);
    if (x != 0 && y != 0) {
        angle = ndm_arg_pair_longdouble(y, x);
        if (angle.high == 0 && x > 0 && __builtin_fabsl(y) < __builtin_fabsl(x)) {
            ndm_wide_longdouble slope = ndm_wide_of_longdouble(y);
            const ndm_wide_longdouble base = ndm_wide_of_longdouble(x);
            slope.pair = ndm_pair_quotient_longdouble(slope.pair, base.pair);
            slope.exponent -= base.exponent;
            return ndm_inexact_product_longdouble(slope, (ndm_wide_longdouble){factor, 0});
        }
    }
    if (angle.high == 0) {
        angle = ndm_pair_absolute_longdouble(ndm_arg_on_axis_longdouble(y, x));
        const ndm_pair_longdouble product = ndm_pair_product_longdouble(angle, factor);
        return __builtin_copysignl(ndm_rounded_longdouble(product), y);
    }
    return ndm_rounded_longdouble(ndm_pair_product_longdouble(angle, factor));
}

static NDM_RARE NDM_UNUSED ndm_clongdouble ndm_log_by_clongdouble(ndm_clongdouble z,
                                                                  ndm_pair_longdouble factor)
{
    const long double a = __builtin_fabsl(z.re), b = __builtin_fabsl(z.im);
    if (!ndm_is_finite_clongdouble(z) || (a == 0 && b == 0)) {
        return ndm_log_special_clongdouble(z, factor);
    }
    const ndm_pair_longdouble re = ndm_log_modulus_longdouble(a < b ? b : a, a < b ? a : b);
    ndm_pair_longdouble product = re;
    if (factor.high != 1 && re.low != 0) {
        product = ndm_pair_product_longdouble(re, factor);
    } else if (factor.high != 1) {
        product.high *= factor.high; /* 0, or too small for a product's tail */
    }
    return (ndm_clongdouble){ndm_rounded_longdouble(product),
                             ndm_arg_by_longdouble(z.im, z.re, factor)};
}

static NDM_RARE NDM_UNUSED ndm_clongdouble ndm_log_clongdouble(ndm_clongdouble z)
{
    return ndm_log_by_clongdouble(z, ndm_pair_of_longdouble(1));
}

static NDM_RARE NDM_UNUSED ndm_clongdouble ndm_log2_clongdouble(ndm_clongdouble z)
{
    return ndm_log_by_clongdouble(z, ndm_log2e_longdouble);
}

static NDM_RARE NDM_UNUSED ndm_clongdouble ndm_log10_clongdouble(ndm_clongdouble z)
{
    return ndm_log_by_clongdouble(z, ndm_log10e_longdouble);
}

/* x + y**2 / 2, which log(|1 + z|) is of a tiny z; the square may be below all numbers. */
static NDM_RARE NDM_UNUSED long double ndm_log1p_tiny_longdouble(long double x, long double y)
{
    const int far = 3 * LDBL_MANT_DIG;
    ndm_wide_longdouble sum = ndm_wide_of_longdouble(x), half = ndm_wide_of_longdouble(y);
    half = ndm_wide_product_longdouble(half, half);
    half.exponent--;
    const int apart = half.exponent - sum.exponent;
    if (y == 0 || (x != 0 && apart < -far)) {
        return ndm_tiny_longdouble(x);
    }
    if (x != 0 && apart <= far) {
        ndm_only_here();
        sum.pair = ndm_pair_sum_longdouble(
            sum.pair, ndm_pair_times_longdouble(half.pair, ndm_power_of_two_longdouble(apart)));
        half = sum;
    }
    return ndm_tiny_longdouble(ndm_wide_rounded_longdouble(half));
}

/* log(|1 + z|) from |1 + z|**2 - 1 = 2 x + x**2 + y**2, of numbers below 2**100.L */
static inline long double ndm_log1p_modulus_longdouble(long double x, long double y)
{
    if (ndm_below_longdouble(y, LDBL_MAX_EXP / 2 - LDBL_MANT_DIG - 4) &&
        ndm_below_longdouble(x, LDBL_MAX_EXP / 4 * 3)) {
        return ndm_log1p_tiny_longdouble(x, y);
    }
    ndm_pair_longdouble sum = ndm_pair_of_longdouble(2 * x);
    if (!ndm_below_longdouble(x, 4 * LDBL_MANT_DIG)) {
        sum = ndm_pair_sum_longdouble(sum, ndm_two_product_longdouble(x, x));
    }
    if (!ndm_below_longdouble(y, LDBL_MAX_EXP / 2 - LDBL_MANT_DIG - 4)) {
        const ndm_pair_longdouble square = ndm_two_product_longdouble(y, y);
        /* Largest first, so that what cancels does so exactly. */
        const ndm_pair_longdouble high = ndm_two_sum_longdouble(sum.high, square.high);
        const ndm_pair_longdouble low = ndm_two_sum_longdouble(sum.low, square.low);
        sum = ndm_pair_sum_longdouble(high, low);
    }
    /* What is negligible might underflow. */
    if (ndm_exponent_longdouble(sum.low) <
        ndm_exponent_longdouble(sum.high) - 3 * LDBL_MANT_DIG) {
        sum.low = 0;
    }
    if (ndm_below_longdouble(sum.high, 4 * LDBL_MANT_DIG)) {
        return ndm_tiny_longdouble(0.5L * sum.high);
    }
    return 0.5L * ndm_rounded_longdouble(ndm_log1p_pair_longdouble(sum));
}

static NDM_RARE NDM_UNUSED ndm_clongdouble ndm_log1p_clongdouble(ndm_clongdouble z)
{
    const ndm_pair_longdouble one = {1, 0};
    const long double x = z.re, y = z.im;
    if (!ndm_is_finite_clongdouble(z)) {
        const long double base = ndm_is_infinite_longdouble(x) || x != x ? x : 1;
        return ndm_log_special_clongdouble((ndm_clongdouble){base, y}, one);
    }
    if (x == -1 && y == 0) {
        return (ndm_clongdouble){ndm_pole_longdouble(true), y};
    }
    const ndm_pair_longdouble base =
        ndm_two_sum_longdouble(1, ndm_below_longdouble(x, 4 * LDBL_MANT_DIG) ? 0 : x);
    const long double a = __builtin_fabsl(x), b = __builtin_fabsl(y);
    const long double far = 0x1p100L;
    long double re, im;
    if (a > far || b > far) {
        re = ndm_rounded_longdouble(ndm_log_modulus_longdouble(a < b ? b : a, a < b ? a : b));
    } else if (x == -1 && b < 0.5L) {
        re = ndm_rounded_longdouble(ndm_log_modulus_longdouble(b, 0));
    } else if (y == 0) {
        re = ndm_below_longdouble(x, LDBL_MANT_DIG + 4)
                 ? ndm_tiny_longdouble(x)
                 : ndm_rounded_longdouble(
                       x > -1 ? ndm_log1p_pair_longdouble(ndm_pair_of_longdouble(x))
                              : ndm_log_pair_longdouble(ndm_pair_negated_longdouble(base), 0));
    } else if (base.high > -0.5L && base.high < 0.5L && b < 0.5L) {
        /* Far from |1 + z| = 1, where the sum would cancel: 1 + x is exact here. */
        const long double c = __builtin_fabsl(base.high);
        re = base.low == 0 ? ndm_rounded_longdouble(
                                 ndm_log_modulus_longdouble(c < b ? b : c, c < b ? c : b))
                           : ndm_log1p_modulus_longdouble(x, y);
    } else {
        re = ndm_log1p_modulus_longdouble(x, y);
    }
    if (base.low == 0 || base.high == 0) {
        im = ndm_arg_by_longdouble(y, base.high, one);
    } else {
        const ndm_wide_longdouble slope = ndm_wide_of_longdouble(y);
        const int far_down = -3 * LDBL_MANT_DIG;
        im = y == 0 || slope.exponent < far_down || b > far || a > far
                 ? ndm_arg_by_longdouble(y, base.high, one)
                 : ndm_rounded_longdouble(
                       ndm_arctan2_pair_longdouble(ndm_pair_of_longdouble(y), base));
    }
    return (ndm_clongdouble){re, im};
}

#else

#include "complex_logarithms.h"

static inline ndm_clongdouble ndm_log_clongdouble(ndm_clongdouble z)
{
    const ndm_complex128 result =
        ndm_log_complex128((ndm_complex128){(double)z.re, (double)z.im});
    return (ndm_clongdouble){result.re, result.im};
}

static inline ndm_clongdouble ndm_log2_clongdouble(ndm_clongdouble z)
{
    const ndm_complex128 result =
        ndm_log2_complex128((ndm_complex128){(double)z.re, (double)z.im});
    return (ndm_clongdouble){result.re, result.im};
}

static inline ndm_clongdouble ndm_log10_clongdouble(ndm_clongdouble z)
{
    const ndm_complex128 result =
        ndm_log10_complex128((ndm_complex128){(double)z.re, (double)z.im});
    return (ndm_clongdouble){result.re, result.im};
}

static inline ndm_clongdouble ndm_log1p_clongdouble(ndm_clongdouble z)
{
    const ndm_complex128 result =
        ndm_log1p_complex128((ndm_complex128){(double)z.re, (double)z.im});
    return (ndm_clongdouble){result.re, result.im};
}

#endif
#endif
