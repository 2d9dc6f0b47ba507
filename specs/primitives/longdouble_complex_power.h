/* Powers. Written by tools/elementary/complex.py from complex_power_float64.h. */
#ifndef NDM_PRIMITIVES_LONGDOUBLE_COMPLEX_POWER_H
#define NDM_PRIMITIVES_LONGDOUBLE_COMPLEX_POWER_H

#include "longdouble_complex_logarithms.h"

#if LDBL_MANT_DIG != DBL_MANT_DIG

typedef struct ndm_complex_pair_longdouble {
    ndm_pair_longdouble re, im;
} ndm_complex_pair_longdouble;

static inline ndm_complex_pair_longdouble
ndm_complex_product_longdouble(ndm_complex_pair_longdouble a, ndm_complex_pair_longdouble b)
{
    return (ndm_complex_pair_longdouble){
        ndm_pair_difference_longdouble(ndm_pair_product_longdouble(a.re, b.re),
                                       ndm_pair_product_longdouble(a.im, b.im)),
        ndm_pair_sum_longdouble(ndm_pair_product_longdouble(a.re, b.im),
                                ndm_pair_product_longdouble(a.im, b.re)),
    };
}

#define NDM_SMALL_POWER_LONGDOUBLE 100

/* The exponent of the largest parts of numbers to the power n and, negated, of the least: of
 * negative powers the norm must not overflow either, nor what its parts lack underflow. */
static inline int ndm_products_limit_longdouble(int n)
{
    return n < 0 ? (LDBL_MAX_EXP - 6 * LDBL_MANT_DIG) / (-2 * n)
                 : (LDBL_MAX_EXP - 5 * LDBL_MANT_DIG) / (1 + n);
}

static inline bool ndm_takes_products_longdouble(long double part, int n)
{
    const int limit = ndm_products_limit_longdouble(n);
    const long double size = __builtin_fabsl(part);
    return size == 0 || (size < ndm_power_of_two_longdouble(limit) &&
                         size > ndm_power_of_two_longdouble(-limit));
}

/* Whether z**w is to be a product: w small and whole, and nothing of it overflows or
 * underflows. z is not 0.L */
static inline bool ndm_is_whole_power_clongdouble(ndm_clongdouble z, ndm_clongdouble w)
{
    if (w.im != 0 || !(__builtin_fabsl(w.re) <= NDM_SMALL_POWER_LONGDOUBLE)) {
        return false;
    }
    const int n = ndm_index_longdouble(w.re);
    return w.re == n && ndm_takes_products_longdouble(z.re, n) &&
           ndm_takes_products_longdouble(z.im, n);
}

/* By repeated squaring. */
static NDM_NOINLINE NDM_UNUSED ndm_clongdouble ndm_whole_power_clongdouble(ndm_clongdouble z,
                                                                           int n)
{
    ndm_complex_pair_longdouble square = {ndm_pair_of_longdouble(z.re),
                                          ndm_pair_of_longdouble(z.im)};
    ndm_complex_pair_longdouble power = {{1, 0}, {0, 0}};
    bool first = true;
    for (int left = n < 0 ? -n : n; left > 0; left >>= 1) {
        if (left & 1) {
            power = first ? square : ndm_complex_product_longdouble(power, square);
            first = false;
        }
        if (left > 1) {
            square = ndm_complex_product_longdouble(square, square);
        }
    }
    if (n < 0) {
        const ndm_pair_longdouble norm = ndm_pair_sum_longdouble(
            ndm_pair_square_longdouble(power.re), ndm_pair_square_longdouble(power.im));
        power.re = ndm_pair_quotient_longdouble(power.re, norm);
        power.im = ndm_pair_quotient_longdouble(ndm_pair_negated_longdouble(power.im), norm);
    }
    return (ndm_clongdouble){ndm_rounded_longdouble(power.re),
                             ndm_rounded_longdouble(power.im)};
}

/* The parts of a logarithm may be so small that only a large exponent makes them count. */
typedef struct ndm_complex_wide_longdouble {
    ndm_wide_longdouble re, im;
} ndm_complex_wide_longdouble;

/* log(x + iy); finite, not 0.L */
static inline ndm_complex_wide_longdouble ndm_wide_log_longdouble(long double x, long double y)
{
    const long double a = __builtin_fabsl(x), b = __builtin_fabsl(y);
    const long double large = a < b ? b : a, small = a < b ? a : b;
    ndm_complex_wide_longdouble result = {{{0, 0}, 0}, {{0, 0}, 0}};
    if (large == 1 && ndm_below_longdouble(small, 3 * LDBL_MANT_DIG)) {
        result.re = ndm_wide_of_longdouble(small); /* small**2 / 2 is all there is */
        result.re = ndm_wide_product_longdouble(result.re, result.re);
        result.re.exponent--;
    } else {
        result.re.pair = ndm_log_modulus_longdouble(large, small);
    }
    if (x != 0 && y != 0) {
        result.im.pair = ndm_arg_pair_longdouble(y, x);
    }
    if (result.im.pair.high == 0) {
        result.im.pair = ndm_arg_on_axis_longdouble(y, x);
        if (result.im.pair.high != 0) {
            const bool below = ndm_negative_longdouble(y);
            result.im.pair =
                below ? ndm_pair_negated_longdouble(result.im.pair) : result.im.pair;
        } else if (y == 0) {
            result.im.pair.high = y;
        } else {
            const ndm_wide_longdouble p = ndm_wide_of_longdouble(y),
                                      q = ndm_wide_of_longdouble(x);
            result.im.pair = ndm_pair_quotient_longdouble(p.pair, q.pair); /* the slope */
            result.im.exponent = p.exponent - q.exponent;
        }
    }
    return result;
}

/* The exponent of a's value, which is not 0.L */
static inline int ndm_wide_size_longdouble(ndm_wide_longdouble a)
{
    return a.exponent + ndm_exponent_longdouble(a.pair.high);
}

static NDM_RARE NDM_UNUSED ndm_wide_longdouble ndm_wide_sum_longdouble(ndm_wide_longdouble a,
                                                                       ndm_wide_longdouble b)
{
    if (a.pair.high == 0 && b.pair.high == 0) {
        return (ndm_wide_longdouble){{a.pair.high + b.pair.high, 0},
                                     0}; /* -0 of two of these */
    }
    if (a.pair.high == 0 || b.pair.high == 0) {
        return a.pair.high == 0 ? b : a;
    }
    const bool other = ndm_wide_size_longdouble(a) < ndm_wide_size_longdouble(b);
    const ndm_wide_longdouble large = other ? b : a, small = other ? a : b;
    if (ndm_wide_size_longdouble(large) - ndm_wide_size_longdouble(small) > 4 * LDBL_MANT_DIG) {
        return large;
    }
    ndm_only_here();
    const long double scale = ndm_power_of_two_longdouble(small.exponent - large.exponent);
    return (ndm_wide_longdouble){
        ndm_pair_sum_longdouble(large.pair, ndm_pair_times_longdouble(small.pair, scale)),
        large.exponent};
}

/* a * b + c * d */
static inline ndm_wide_longdouble ndm_wide_dot_longdouble(ndm_wide_longdouble a, long double b,
                                                          ndm_wide_longdouble c, long double d)
{
    return ndm_wide_sum_longdouble(ndm_wide_product_longdouble(a, ndm_wide_of_longdouble(b)),
                                   ndm_wide_product_longdouble(c, ndm_wide_of_longdouble(d)));
}

/* exp(a) */
static NDM_RARE NDM_UNUSED ndm_wide_longdouble ndm_exp_of_wide_longdouble(ndm_wide_longdouble a)
{
    const long double limit = ndm_exponential_limit_longdouble();
    ndm_wide_longdouble power = {{1, 0}, 0};
    if (a.pair.high == 0 || ndm_wide_size_longdouble(a) < -2 * LDBL_MANT_DIG) {
        return power;
    }
    ndm_only_here();
    ndm_pair_longdouble x = {a.pair.high < 0 ? -limit : limit, 0};
    if (ndm_wide_size_longdouble(a) < 15) {
        const long double scale = ndm_power_of_two_longdouble(a.exponent);
        const long double high = a.pair.high * scale;
        x = __builtin_fabsl(high) > limit ? x : ndm_pair_times_longdouble(a.pair, scale);
    }
    power.pair = ndm_exp_pair_longdouble(x, &power.exponent);
    return power;
}

/* An angle beyond all digits is taken for a smaller one. */
static NDM_RARE NDM_UNUSED void ndm_sincos_of_wide_longdouble(ndm_wide_longdouble a,
                                                              ndm_wide_longdouble *sine,
                                                              ndm_wide_longdouble *cosine)
{
    *sine = a;
    *cosine = (ndm_wide_longdouble){{1, 0}, 0};
    if (a.pair.high == 0 || ndm_wide_size_longdouble(a) < -LDBL_MANT_DIG) {
        return;
    }
    ndm_only_here();
    const int most = LDBL_MAX_EXP / 2, exponent = a.exponent < most ? a.exponent : most;
    const ndm_pair_longdouble angle =
        ndm_pair_times_longdouble(a.pair, ndm_power_of_two_longdouble(exponent));
    sine->exponent = 0;
    ndm_sincos_of_pair_longdouble(angle, &sine->pair, &cosine->pair);
}

/* a * b, rounded: below the normal range it raises underflow but where the product might be
 * exact, for all that its error tells. */
static NDM_RARE NDM_UNUSED long double ndm_power_product_longdouble(ndm_wide_longdouble a,
                                                                    ndm_wide_longdouble b)
{
    const ndm_wide_longdouble product = ndm_wide_product_longdouble(a, b);
    const long double result = ndm_wide_rounded_longdouble(product);
    const long double rest = product.pair.low * ndm_power_of_two_longdouble(LDBL_MANT_DIG + 7);
    return __builtin_fabsl(rest) > __builtin_fabsl(product.pair.high)
               ? ndm_tiny_longdouble(result)
               : result;
}

/* exp(w log(z)), z finite and not 0, w finite. */
static inline ndm_clongdouble ndm_power_by_log_clongdouble(ndm_clongdouble z, ndm_clongdouble w)
{
    const ndm_complex_wide_longdouble log = ndm_wide_log_longdouble(z.re, z.im);
    const ndm_wide_longdouble opposite = {ndm_pair_negated_longdouble(log.im.pair),
                                          log.im.exponent};
    const ndm_wide_longdouble power =
        ndm_exp_of_wide_longdouble(ndm_wide_dot_longdouble(log.re, w.re, opposite, w.im));
    ndm_wide_longdouble sine, cosine;
    ndm_sincos_of_wide_longdouble(ndm_wide_dot_longdouble(log.re, w.im, log.im, w.re), &sine,
                                  &cosine);
    return (ndm_clongdouble){ndm_power_product_longdouble(power, cosine),
                             ndm_power_product_longdouble(power, sine)};
}

/* The same where z or w is not finite, z not 0: neither is w log(z). */
static inline ndm_clongdouble ndm_power_special_clongdouble(ndm_clongdouble z,
                                                            ndm_clongdouble w)
{
    ndm_clongdouble log;
    if (ndm_is_finite_clongdouble(z)) {
        const ndm_complex_wide_longdouble wide = ndm_wide_log_longdouble(z.re, z.im);
        log.re = ndm_wide_rounded_longdouble(wide.re);
        log.im = ndm_wide_rounded_longdouble(wide.im);
    } else {
        log = ndm_log_special_clongdouble(z, ndm_pair_of_longdouble(1));
    }
    /* The sign of a NaN, which machines choose, would be that of a zero. */
    const long double angle = w.re * log.im + w.im * log.re;
    return ndm_exp_special_clongdouble(
        (ndm_clongdouble){w.re * log.re + ndm_flipped_longdouble(w.im * log.im),
                          angle == angle ? angle : __builtin_fabsl(angle)},
        0);
}

/* What is no product. */
static NDM_RARE NDM_UNUSED ndm_clongdouble ndm_power_elsewhere_clongdouble(ndm_clongdouble z,
                                                                           ndm_clongdouble w)
{
    if (w.re == 0 && w.im == 0) {
        return (ndm_clongdouble){1, 0};
    }
    if (z.re == 0 && z.im == 0) {
        if (w.re > 0) {
            return (ndm_clongdouble){0, 0};
        }
        const long double nan = ndm_invalid_longdouble();
        return (ndm_clongdouble){nan, nan};
    }
    if (w.im == 0 && w.re == 1) {
        return z;
    }
    return ndm_is_finite_clongdouble(z) && ndm_is_finite_clongdouble(w)
               ? ndm_power_by_log_clongdouble(z, w)
               : ndm_power_special_clongdouble(z, w);
}

/* Of clongdouble complex_power.h tells products by bits. */
static inline ndm_clongdouble ndm_power_clongdouble(ndm_clongdouble z, ndm_clongdouble w)
{
    if (ndm_is_finite_clongdouble(z) && ndm_is_finite_clongdouble(w) && w.re != 0 &&
        w.re != 1 && (z.re != 0 || z.im != 0) && ndm_is_whole_power_clongdouble(z, w)) {
        return ndm_whole_power_clongdouble(z, ndm_index_longdouble(w.re));
    }
    return ndm_power_elsewhere_clongdouble(z, w);
}

#else

#include "complex_power.h"

static inline ndm_clongdouble ndm_power_clongdouble(ndm_clongdouble z, ndm_clongdouble w)
{
    const ndm_complex128 result =
        ndm_power_complex128((ndm_complex128){(double)z.re, (double)z.im},
                             (ndm_complex128){(double)w.re, (double)w.im});
    return (ndm_clongdouble){result.re, result.im};
}

#endif
#endif
