/* Powers of complex128: small whole exponents by products, others by exp(w log(z)) in pairs, so
 * that each has little more than half an ULP of error in the modulus while |w log(z)| is below
 * 2**20. Beyond, the angle is known to 2**-85 |w log(z)|. Special values as NumPy has them.
 * longdouble_complex_power.h is the same for clongdouble. */
#ifndef NDM_PRIMITIVES_COMPLEX_POWER_FLOAT64_H
#define NDM_PRIMITIVES_COMPLEX_POWER_FLOAT64_H

#include "complex_logarithms_float64.h"

typedef struct ndm_complex_pair_float64 {
    ndm_pair_float64 re, im;
} ndm_complex_pair_float64;

static inline ndm_complex_pair_float64 ndm_complex_product_float64(ndm_complex_pair_float64 a,
                                                                   ndm_complex_pair_float64 b)
{
    return (ndm_complex_pair_float64){
        ndm_pair_difference_float64(ndm_pair_product_float64(a.re, b.re),
                                    ndm_pair_product_float64(a.im, b.im)),
        ndm_pair_sum_float64(ndm_pair_product_float64(a.re, b.im),
                             ndm_pair_product_float64(a.im, b.re)),
    };
}

#define NDM_SMALL_POWER_FLOAT64 100

/* The exponent of the largest parts of numbers to the power n and, negated, of the least: of
 * negative powers the norm must not overflow either, nor what its parts lack underflow. */
static inline int ndm_products_limit_float64(int n)
{
    return n < 0 ? (DBL_MAX_EXP - 6 * DBL_MANT_DIG) / (-2 * n)
                 : (DBL_MAX_EXP - 5 * DBL_MANT_DIG) / (1 + n);
}

static inline bool ndm_takes_products_float64(double part, int n)
{
    const int limit = ndm_products_limit_float64(n);
    const double size = __builtin_fabs(part);
    return size == 0 || (size < ndm_power_of_two(limit) && size > ndm_power_of_two(-limit));
}

/* Whether z**w is to be a product: w small and whole, and nothing of it overflows or
 * underflows. z is not 0. */
static inline bool ndm_is_whole_power_complex128(ndm_complex128 z, ndm_complex128 w)
{
    if (w.im != 0 || !(__builtin_fabs(w.re) <= NDM_SMALL_POWER_FLOAT64)) {
        return false;
    }
    const int n = ndm_index_float64(w.re);
    return w.re == n && ndm_takes_products_float64(z.re, n) &&
           ndm_takes_products_float64(z.im, n);
}

/* By repeated squaring. */
static NDM_NOINLINE NDM_UNUSED ndm_complex128 ndm_whole_power_complex128(ndm_complex128 z,
                                                                         int n)
{
    ndm_complex_pair_float64 square = {ndm_pair_of_float64(z.re), ndm_pair_of_float64(z.im)};
    ndm_complex_pair_float64 power = {{1, 0}, {0, 0}};
    bool first = true;
    for (int left = n < 0 ? -n : n; left > 0; left >>= 1) {
        if (left & 1) {
            power = first ? square : ndm_complex_product_float64(power, square);
            first = false;
        }
        if (left > 1) {
            square = ndm_complex_product_float64(square, square);
        }
    }
    if (n < 0) {
        const ndm_pair_float64 norm = ndm_pair_sum_float64(ndm_pair_square_float64(power.re),
                                                           ndm_pair_square_float64(power.im));
        power.re = ndm_pair_quotient_float64(power.re, norm);
        power.im = ndm_pair_quotient_float64(ndm_pair_negated_float64(power.im), norm);
    }
    return (ndm_complex128){ndm_rounded_float64(power.re), ndm_rounded_float64(power.im)};
}

/* The parts of a logarithm may be so small that only a large exponent makes them count. */
typedef struct ndm_complex_wide_float64 {
    ndm_wide_float64 re, im;
} ndm_complex_wide_float64;

/* log(x + iy); finite, not 0. */
static inline ndm_complex_wide_float64 ndm_wide_log_float64(double x, double y)
{
    const double a = __builtin_fabs(x), b = __builtin_fabs(y);
    const double large = a < b ? b : a, small = a < b ? a : b;
    ndm_complex_wide_float64 result = {{{0, 0}, 0}, {{0, 0}, 0}};
    if (large == 1 && ndm_below_float64(small, 3 * DBL_MANT_DIG)) {
        result.re = ndm_wide_of_float64(small); /* small**2 / 2 is all there is */
        result.re = ndm_wide_product_float64(result.re, result.re);
        result.re.exponent--;
    } else {
        result.re.pair = ndm_log_modulus_float64(large, small);
    }
    if (x != 0 && y != 0) {
        result.im.pair = ndm_arg_pair_float64(y, x);
    }
    if (result.im.pair.high == 0) {
        result.im.pair = ndm_arg_on_axis_float64(y, x);
        if (result.im.pair.high != 0) {
            const bool below = ndm_negative_float64(y);
            result.im.pair = below ? ndm_pair_negated_float64(result.im.pair) : result.im.pair;
        } else if (y == 0) {
            result.im.pair.high = y;
        } else {
            const ndm_wide_float64 p = ndm_wide_of_float64(y), q = ndm_wide_of_float64(x);
            result.im.pair = ndm_pair_quotient_float64(p.pair, q.pair); /* the slope */
            result.im.exponent = p.exponent - q.exponent;
        }
    }
    return result;
}

/* The exponent of a's value, which is not 0. */
static inline int ndm_wide_size_float64(ndm_wide_float64 a)
{
    return a.exponent + ndm_exponent_float64(a.pair.high);
}

static NDM_RARE NDM_UNUSED ndm_wide_float64 ndm_wide_sum_float64(ndm_wide_float64 a,
                                                                 ndm_wide_float64 b)
{
    if (a.pair.high == 0 && b.pair.high == 0) {
        return (ndm_wide_float64){{a.pair.high + b.pair.high, 0}, 0}; /* -0 of two of these */
    }
    if (a.pair.high == 0 || b.pair.high == 0) {
        return a.pair.high == 0 ? b : a;
    }
    const bool other = ndm_wide_size_float64(a) < ndm_wide_size_float64(b);
    const ndm_wide_float64 large = other ? b : a, small = other ? a : b;
    if (ndm_wide_size_float64(large) - ndm_wide_size_float64(small) > 4 * DBL_MANT_DIG) {
        return large;
    }
    ndm_only_here();
    const double scale = ndm_power_of_two(small.exponent - large.exponent);
    return (ndm_wide_float64){
        ndm_pair_sum_float64(large.pair, ndm_pair_times_float64(small.pair, scale)),
        large.exponent};
}

/* a * b + c * d */
static inline ndm_wide_float64 ndm_wide_dot_float64(ndm_wide_float64 a, double b,
                                                    ndm_wide_float64 c, double d)
{
    return ndm_wide_sum_float64(ndm_wide_product_float64(a, ndm_wide_of_float64(b)),
                                ndm_wide_product_float64(c, ndm_wide_of_float64(d)));
}

/* exp(a) */
static NDM_RARE NDM_UNUSED ndm_wide_float64 ndm_exp_of_wide_float64(ndm_wide_float64 a)
{
    const double limit = ndm_exponential_limit_float64();
    ndm_wide_float64 power = {{1, 0}, 0};
    if (a.pair.high == 0 || ndm_wide_size_float64(a) < -2 * DBL_MANT_DIG) {
        return power;
    }
    ndm_only_here();
    ndm_pair_float64 x = {a.pair.high < 0 ? -limit : limit, 0};
    if (ndm_wide_size_float64(a) < 15) {
        const double scale = ndm_power_of_two(a.exponent);
        const double high = a.pair.high * scale;
        x = __builtin_fabs(high) > limit ? x : ndm_pair_times_float64(a.pair, scale);
    }
    power.pair = ndm_exp_pair_float64(x, &power.exponent);
    return power;
}

/* An angle beyond all digits is taken for a smaller one. */
static NDM_RARE NDM_UNUSED void
ndm_sincos_of_wide_float64(ndm_wide_float64 a, ndm_wide_float64 *sine, ndm_wide_float64 *cosine)
{
    *sine = a;
    *cosine = (ndm_wide_float64){{1, 0}, 0};
    if (a.pair.high == 0 || ndm_wide_size_float64(a) < -DBL_MANT_DIG) {
        return;
    }
    ndm_only_here();
    const int most = DBL_MAX_EXP / 2, exponent = a.exponent < most ? a.exponent : most;
    const ndm_pair_float64 angle = ndm_pair_times_float64(a.pair, ndm_power_of_two(exponent));
    sine->exponent = 0;
    ndm_sincos_of_pair_float64(angle, &sine->pair, &cosine->pair);
}

/* a * b, rounded: below the normal range it raises underflow but where the product might be
 * exact, for all that its error tells. */
static NDM_RARE NDM_UNUSED double ndm_power_product_float64(ndm_wide_float64 a,
                                                            ndm_wide_float64 b)
{
    const ndm_wide_float64 product = ndm_wide_product_float64(a, b);
    const double result = ndm_wide_rounded_float64(product);
    const double rest = product.pair.low * ndm_power_of_two(DBL_MANT_DIG + 7);
    return __builtin_fabs(rest) > __builtin_fabs(product.pair.high) ? ndm_tiny_float64(result)
                                                                    : result;
}

/* exp(w log(z)), z finite and not 0, w finite. */
static inline ndm_complex128 ndm_power_by_log_complex128(ndm_complex128 z, ndm_complex128 w)
{
    const ndm_complex_wide_float64 log = ndm_wide_log_float64(z.re, z.im);
    const ndm_wide_float64 opposite = {ndm_pair_negated_float64(log.im.pair), log.im.exponent};
    const ndm_wide_float64 power =
        ndm_exp_of_wide_float64(ndm_wide_dot_float64(log.re, w.re, opposite, w.im));
    ndm_wide_float64 sine, cosine;
    ndm_sincos_of_wide_float64(ndm_wide_dot_float64(log.re, w.im, log.im, w.re), &sine,
                               &cosine);
    return (ndm_complex128){ndm_power_product_float64(power, cosine),
                            ndm_power_product_float64(power, sine)};
}

/* The same where z or w is not finite, z not 0: neither is w log(z). */
static inline ndm_complex128 ndm_power_special_complex128(ndm_complex128 z, ndm_complex128 w)
{
    ndm_complex128 log;
    if (ndm_is_finite_complex128(z)) {
        const ndm_complex_wide_float64 wide = ndm_wide_log_float64(z.re, z.im);
        log.re = ndm_wide_rounded_float64(wide.re);
        log.im = ndm_wide_rounded_float64(wide.im);
    } else {
        log = ndm_log_special_complex128(z, ndm_pair_of_float64(1));
    }
    /* The sign of a NaN, which machines choose, would be that of a zero. */
    const double angle = w.re * log.im + w.im * log.re;
    return ndm_exp_special_complex128(
        (ndm_complex128){w.re * log.re + ndm_flipped_double(w.im * log.im),
                         angle == angle ? angle : __builtin_fabs(angle)},
        0);
}

/* What is no product. */
static NDM_RARE NDM_UNUSED ndm_complex128 ndm_power_elsewhere_complex128(ndm_complex128 z,
                                                                         ndm_complex128 w)
{
    if (w.re == 0 && w.im == 0) {
        return (ndm_complex128){1, 0};
    }
    if (z.re == 0 && z.im == 0) {
        if (w.re > 0) {
            return (ndm_complex128){0, 0};
        }
        const double nan = ndm_invalid_float64();
        return (ndm_complex128){nan, nan};
    }
    if (w.im == 0 && w.re == 1) {
        return z;
    }
    return ndm_is_finite_complex128(z) && ndm_is_finite_complex128(w)
               ? ndm_power_by_log_complex128(z, w)
               : ndm_power_special_complex128(z, w);
}

/* Of complex128 complex_power.h tells products by bits. */
static inline ndm_complex128 ndm_power_any_complex128(ndm_complex128 z, ndm_complex128 w)
{
    if (ndm_is_finite_complex128(z) && ndm_is_finite_complex128(w) && w.re != 0 && w.re != 1 &&
        (z.re != 0 || z.im != 0) && ndm_is_whole_power_complex128(z, w)) {
        return ndm_whole_power_complex128(z, ndm_index_float64(w.re));
    }
    return ndm_power_elsewhere_complex128(z, w);
}

#endif
