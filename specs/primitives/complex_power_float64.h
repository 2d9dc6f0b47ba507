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

/* z**n by repeated squaring; parts of z are 0 or have at most this exponent in size. */
#define NDM_SMALL_POWER_FLOAT64 100

static inline bool ndm_takes_products_float64(double part, int n)
{
    const int limit = (DBL_MAX_EXP - 5 * DBL_MANT_DIG) / (n < 0 ? 1 - n : 1 + n);
    const double size = __builtin_fabs(part);
    return size == 0 || (size < ndm_power_of_two(limit) && size > ndm_power_of_two(-limit));
}

static inline ndm_complex128 ndm_whole_power_complex128(ndm_complex128 z, int n)
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

/* log(x + iy) as pairs; finite, not 0. */
static inline ndm_complex_pair_float64 ndm_log_pairs_float64(double x, double y)
{
    const double a = __builtin_fabs(x), b = __builtin_fabs(y);
    ndm_complex_pair_float64 result;
    result.re = ndm_log_modulus_float64(a < b ? b : a, a < b ? a : b);
    result.im = ndm_pair_of_float64(0);
    if (x != 0 && y != 0) {
        result.im = ndm_arg_pair_float64(y, x);
    }
    if (result.im.high == 0) {
        result.im = ndm_arg_on_axis_float64(y, x);
        if (result.im.high == 0) {
            /* Its slope, as far as that is normal: only a large exponent makes it count. */
            const ndm_wide_float64 p = ndm_wide_of_float64(y), q = ndm_wide_of_float64(x);
            const int slope = p.exponent - q.exponent;
            if (y != 0 && slope > 4 - DBL_MAX_EXP) {
                ndm_only_here();
                ndm_pair_float64 share = ndm_pair_quotient_float64(p.pair, q.pair);
                share.low = slope < 4 * DBL_MANT_DIG - DBL_MAX_EXP ? 0 : share.low;
                result.im = ndm_pair_times_float64(share, ndm_power_of_two(slope));
            }
        } else if (ndm_negative_float64(y)) {
            result.im = ndm_pair_negated_float64(result.im);
        }
    }
    return result;
}

/* a * b, rounded where it is far below 1 and cut where it is far above. */
static NDM_RARE NDM_UNUSED ndm_pair_float64 ndm_pair_by_any_float64(ndm_pair_float64 a,
                                                                    double b)
{
    if (a.high == 0 || b == 0) {
        return ndm_pair_of_float64(0);
    }
    const ndm_wide_float64 p = ndm_wide_of_float64(a.high), q = ndm_wide_of_float64(b);
    const int exponent = p.exponent + q.exponent, most = DBL_MAX_EXP / 2;
    if (exponent < -5 * DBL_MANT_DIG) {
        ndm_only_here();
        const double tiny = p.pair.high * q.pair.high;
        return ndm_pair_of_float64(
            exponent < 4 - DBL_MAX_EXP ? 0 : tiny * ndm_power_of_two(exponent));
    }
    ndm_only_here();
    const ndm_pair_float64 part = {p.pair.high, ndm_times_power_float64(a.low, -p.exponent)};
    return ndm_pair_times_float64(ndm_pair_product_float64(part, q.pair),
                                  ndm_power_of_two(exponent < most ? exponent : most));
}

/* a * b + c * d */
static inline ndm_pair_float64 ndm_pair_dot_float64(ndm_pair_float64 a, double b,
                                                    ndm_pair_float64 c, double d)
{
    return ndm_pair_sum_float64(ndm_pair_by_any_float64(a, b), ndm_pair_by_any_float64(c, d));
}

/* exp(w log(z)), z finite and not 0, w finite. */
static inline ndm_complex128 ndm_power_by_log_complex128(ndm_complex128 z, ndm_complex128 w)
{
    const double c = w.re, d = w.im;
    const ndm_complex_pair_float64 log = ndm_log_pairs_float64(z.re, z.im);
    const ndm_pair_float64 size =
        ndm_pair_dot_float64(log.re, c, ndm_pair_negated_float64(log.im), d);
    const ndm_pair_float64 angle = ndm_pair_dot_float64(log.re, d, log.im, c);
    const double limit = ndm_exponential_limit_float64();
    ndm_wide_float64 power, sine, cosine;
    power.pair = ndm_exp_pair_float64(size.high > limit    ? ndm_pair_of_float64(limit)
                                      : size.high < -limit ? ndm_pair_of_float64(-limit)
                                                           : size,
                                      &power.exponent);
    if (ndm_below_float64(angle.high, DBL_MANT_DIG)) {
        sine = ndm_wide_of_float64(angle.high);
        if (angle.high == 0) { /* the sign that w log(z) has */
            const bool negative = ndm_negative_float64(log.im.high) != ndm_negative_float64(c);
            const bool other = ndm_negative_float64(log.re.high) != ndm_negative_float64(d);
            sine.pair.high = negative && other ? -0.0 : 0;
        } else {
            sine.pair = ndm_pair_by_float64(ndm_pair_of_float64(sine.pair.high), 1);
        }
        cosine = (ndm_wide_float64){{1, 0}, 0};
    } else {
        sine.exponent = cosine.exponent = 0;
        ndm_sincos_of_pair_float64(angle, &sine.pair, &cosine.pair);
    }
    return (ndm_complex128){ndm_rounded_product_float64(power, cosine),
                            ndm_rounded_product_float64(power, sine)};
}

static NDM_RARE NDM_UNUSED ndm_complex128 ndm_power_any_complex128(ndm_complex128 z,
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
    if (!ndm_is_finite_complex128(z) || !ndm_is_finite_complex128(w)) {
        const ndm_complex128 log = ndm_log_any_complex128(z);
        return ndm_exp_any_complex128(
            (ndm_complex128){w.re * log.re - w.im * log.im, w.re * log.im + w.im * log.re});
    }
    if (w.im == 0 && __builtin_fabs(w.re) <= NDM_SMALL_POWER_FLOAT64) {
        const int n = ndm_index_float64(w.re);
        if (w.re == n && ndm_takes_products_float64(z.re, n) &&
            ndm_takes_products_float64(z.im, n)) {
            return ndm_whole_power_complex128(z, n);
        }
    }
    return ndm_power_by_log_complex128(z, w);
}

#endif
