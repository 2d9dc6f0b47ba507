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

/* z**n by repeated squaring; parts of z are 0 or have at most this exponent in size. */
#define NDM_SMALL_POWER_LONGDOUBLE 100

static inline bool ndm_takes_products_longdouble(long double part, int n)
{
    const int limit = (LDBL_MAX_EXP - 5 * LDBL_MANT_DIG) / (n < 0 ? 1 - n : 1 + n);
    const long double size = __builtin_fabsl(part);
    return size == 0 || (size < ndm_power_of_two_longdouble(limit) &&
                         size > ndm_power_of_two_longdouble(-limit));
}

static inline ndm_clongdouble ndm_whole_power_clongdouble(ndm_clongdouble z, int n)
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

/* log(x + iy) as pairs; finite, not 0.L */
static inline ndm_complex_pair_longdouble ndm_log_pairs_longdouble(long double x, long double y)
{
    const long double a = __builtin_fabsl(x), b = __builtin_fabsl(y);
    ndm_complex_pair_longdouble result;
    result.re = ndm_log_modulus_longdouble(a < b ? b : a, a < b ? a : b);
    result.im = ndm_pair_of_longdouble(0);
    if (x != 0 && y != 0) {
        result.im = ndm_arg_pair_longdouble(y, x);
    }
    if (result.im.high == 0) {
        result.im = ndm_arg_on_axis_longdouble(y, x);
        if (result.im.high == 0) {
            /* Its slope, as far as that is normal: only a large exponent makes it count. */
            const ndm_wide_longdouble p = ndm_wide_of_longdouble(y),
                                      q = ndm_wide_of_longdouble(x);
            const int slope = p.exponent - q.exponent;
            if (y != 0 && slope > 4 - LDBL_MAX_EXP) {
                ndm_only_here();
                ndm_pair_longdouble share = ndm_pair_quotient_longdouble(p.pair, q.pair);
                share.low = slope < 4 * LDBL_MANT_DIG - LDBL_MAX_EXP ? 0 : share.low;
                result.im =
                    ndm_pair_times_longdouble(share, ndm_power_of_two_longdouble(slope));
            }
        } else if (ndm_negative_longdouble(y)) {
            result.im = ndm_pair_negated_longdouble(result.im);
        }
    }
    return result;
}

/* a * b, rounded where it is far below 1 and cut where it is far above. */
static NDM_RARE NDM_UNUSED ndm_pair_longdouble ndm_pair_by_any_longdouble(ndm_pair_longdouble a,
                                                                          long double b)
{
    if (a.high == 0 || b == 0) {
        return ndm_pair_of_longdouble(0);
    }
    const ndm_wide_longdouble p = ndm_wide_of_longdouble(a.high), q = ndm_wide_of_longdouble(b);
    const int exponent = p.exponent + q.exponent, most = LDBL_MAX_EXP / 2;
    if (exponent < -5 * LDBL_MANT_DIG) {
        ndm_only_here();
        const long double tiny = p.pair.high * q.pair.high;
        return ndm_pair_of_longdouble(
            exponent < 4 - LDBL_MAX_EXP ? 0 : tiny * ndm_power_of_two_longdouble(exponent));
    }
    ndm_only_here();
    const ndm_pair_longdouble part = {p.pair.high,
                                      ndm_times_power_longdouble(a.low, -p.exponent)};
    return ndm_pair_times_longdouble(
        ndm_pair_product_longdouble(part, q.pair),
        ndm_power_of_two_longdouble(exponent < most ? exponent : most));
}

/* a * b + c * d */
static inline ndm_pair_longdouble ndm_pair_dot_longdouble(ndm_pair_longdouble a, long double b,
                                                          ndm_pair_longdouble c, long double d)
{
    return ndm_pair_sum_longdouble(ndm_pair_by_any_longdouble(a, b),
                                   ndm_pair_by_any_longdouble(c, d));
}

/* exp(w log(z)), z finite and not 0, w finite. */
static inline ndm_clongdouble ndm_power_by_log_clongdouble(ndm_clongdouble z, ndm_clongdouble w)
{
    const long double c = w.re, d = w.im;
    const ndm_complex_pair_longdouble log = ndm_log_pairs_longdouble(z.re, z.im);
    const ndm_pair_longdouble size =
        ndm_pair_dot_longdouble(log.re, c, ndm_pair_negated_longdouble(log.im), d);
    const ndm_pair_longdouble angle = ndm_pair_dot_longdouble(log.re, d, log.im, c);
    const long double limit = ndm_exponential_limit_longdouble();
    ndm_wide_longdouble power, sine, cosine;
    power.pair = ndm_exp_pair_longdouble(size.high > limit    ? ndm_pair_of_longdouble(limit)
                                         : size.high < -limit ? ndm_pair_of_longdouble(-limit)
                                                              : size,
                                         &power.exponent);
    if (ndm_below_longdouble(angle.high, LDBL_MANT_DIG)) {
        sine = ndm_wide_of_longdouble(angle.high);
        if (angle.high == 0) { /* the sign that w log(z) has */
            const bool negative =
                ndm_negative_longdouble(log.im.high) != ndm_negative_longdouble(c);
            const bool other =
                ndm_negative_longdouble(log.re.high) != ndm_negative_longdouble(d);
            sine.pair.high = negative && other ? -0.0L : 0;
        } else {
            sine.pair = ndm_pair_by_longdouble(ndm_pair_of_longdouble(sine.pair.high), 1);
        }
        cosine = (ndm_wide_longdouble){{1, 0}, 0};
    } else {
        sine.exponent = cosine.exponent = 0;
        ndm_sincos_of_pair_longdouble(angle, &sine.pair, &cosine.pair);
    }
    return (ndm_clongdouble){ndm_rounded_product_longdouble(power, cosine),
                             ndm_rounded_product_longdouble(power, sine)};
}

static NDM_RARE NDM_UNUSED ndm_clongdouble ndm_power_clongdouble(ndm_clongdouble z,
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
    if (!ndm_is_finite_clongdouble(z) || !ndm_is_finite_clongdouble(w)) {
        const ndm_clongdouble log = ndm_log_clongdouble(z);
        return ndm_exp_clongdouble(
            (ndm_clongdouble){w.re * log.re - w.im * log.im, w.re * log.im + w.im * log.re});
    }
    if (w.im == 0 && __builtin_fabsl(w.re) <= NDM_SMALL_POWER_LONGDOUBLE) {
        const int n = ndm_index_longdouble(w.re);
        if (w.re == n && ndm_takes_products_longdouble(z.re, n) &&
            ndm_takes_products_longdouble(z.im, n)) {
            return ndm_whole_power_clongdouble(z, n);
        }
    }
    return ndm_power_by_log_clongdouble(z, w);
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
