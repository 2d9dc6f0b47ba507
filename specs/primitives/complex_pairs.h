/* Numbers that are sums of two floats, their exponentials and logarithms, for what must be
 * known better than a float can hold it: relative errors are below 2**-64 (of longdouble,
 * 2**-75), unless a comment says less. Not for vectors. longdouble_pairs.h is the same for
 * longdouble.
 *
 * Arguments are reduced by tables (P. T. P. Tang, "Table-driven implementation of the
 * exponential function in IEEE floating-point arithmetic", ACM TOMS 15 (1989), and of the
 * logarithm, ACM TOMS 16 (1990)) until Taylor's series has few terms, all but the first of
 * which may be rounded. Sums and products of pairs: T. J. Dekker, Numer. Math. 18 (1971). */
#ifndef NDM_PRIMITIVES_COMPLEX_PAIRS_H
#define NDM_PRIMITIVES_COMPLEX_PAIRS_H

#include "complex_words.h"

#include "complex_pairs_constants.h"

/* ---- arithmetic ---- */

static inline ndm_pair_float64 ndm_pair_of_float64(double x)
{
    return (ndm_pair_float64){x, 0};
}

static inline ndm_pair_float64 ndm_pair_negated_float64(ndm_pair_float64 a)
{
    return (ndm_pair_float64){-a.high, -a.low};
}

static inline ndm_pair_float64 ndm_pair_times_float64(ndm_pair_float64 a, double factor)
{
    return (ndm_pair_float64){a.high * factor, a.low * factor}; /* a power of two */
}

static inline ndm_pair_float64 ndm_pair_sum_float64(ndm_pair_float64 a, ndm_pair_float64 b)
{
    const ndm_pair_float64 high = ndm_two_sum(a.high, b.high);
    const ndm_pair_float64 low = ndm_two_sum(a.low, b.low);
    const ndm_pair_float64 sum = ndm_fast_two_sum(high.high, high.low + low.high);
    return ndm_fast_two_sum(sum.high, sum.low + low.low);
}

static inline ndm_pair_float64 ndm_pair_plus_float64(ndm_pair_float64 a, double b)
{
    const ndm_pair_float64 sum = ndm_two_sum(a.high, b);
    return ndm_fast_two_sum(sum.high, sum.low + a.low);
}

static inline ndm_pair_float64 ndm_pair_difference_float64(ndm_pair_float64 a,
                                                           ndm_pair_float64 b)
{
    return ndm_pair_sum_float64(a, ndm_pair_negated_float64(b));
}

static inline ndm_pair_float64 ndm_pair_product_float64(ndm_pair_float64 a, ndm_pair_float64 b)
{
    const ndm_pair_float64 product = ndm_two_product(a.high, b.high);
    return ndm_fast_two_sum(product.high, product.low + (a.high * b.low + a.low * b.high));
}

static inline ndm_pair_float64 ndm_pair_by_float64(ndm_pair_float64 a, double b)
{
    const ndm_pair_float64 product = ndm_two_product(a.high, b);
    return ndm_fast_two_sum(product.high, product.low + a.low * b);
}

static inline ndm_pair_float64 ndm_pair_square_float64(ndm_pair_float64 a)
{
    return ndm_pair_product_float64(a, a);
}

static NDM_ALWAYS_INLINE ndm_pair_float64 ndm_pair_ratio_float64(ndm_pair_float64 a,
                                                                 ndm_pair_float64 b)
{
    const double quotient = a.high / b.high;
    const ndm_pair_float64 back = ndm_two_product(quotient, b.high);
    const double rest = ((a.high - back.high) - back.low) + (a.low - quotient * b.low);
    return ndm_fast_two_sum(quotient, rest / b.high);
}

/* The same, kept out of line. */
static NDM_RARE NDM_UNUSED ndm_pair_float64 ndm_pair_quotient_float64(ndm_pair_float64 a,
                                                                      ndm_pair_float64 b)
{
    return ndm_pair_ratio_float64(a, b);
}

static NDM_RARE NDM_UNUSED ndm_pair_float64 ndm_pair_root_float64(ndm_pair_float64 a)
{
    const double root = __builtin_sqrt(a.high);
    const ndm_pair_float64 back = ndm_two_product(root, root);
    const double rest = ((a.high - back.high) - back.low) + a.low;
    return ndm_fast_two_sum(root, rest / (root + root));
}

static inline ndm_pair_float64 ndm_pair_absolute_float64(ndm_pair_float64 a)
{
    return a.high < 0 ? ndm_pair_negated_float64(a) : a;
}

static inline double ndm_rounded_float64(ndm_pair_float64 x)
{
    return x.high + x.low;
}

/* |x| < 2**-bits */
static inline bool ndm_below_float64(double x, int bits)
{
    return __builtin_fabs(x) < ndm_power_of_two(-bits);
}

/* Powers of two beyond the normal range are taken in steps. */
static inline double ndm_times_power_float64(double x, int exponent)
{
    for (; exponent > DBL_MAX_EXP - 1; exponent -= DBL_MAX_EXP - 1) {
        x *= ndm_power_of_two(DBL_MAX_EXP - 1);
    }
    /* Down first to where nothing is lost, so that x is rounded once. */
    for (; exponent < DBL_MIN_EXP - 1; exponent += DBL_MAX_EXP - 2 - DBL_MANT_DIG) {
        x *= ndm_power_of_two(-(DBL_MAX_EXP - 2 - DBL_MANT_DIG));
    }
    return x * ndm_power_of_two(exponent);
}

/* x * 2**exponent, rounded once below the normal range too. */
static NDM_RARE NDM_UNUSED double ndm_pair_scaled_float64(ndm_pair_float64 x, int exponent)
{
    const double plain = ndm_times_power_float64(x.high + x.low, exponent);
    const int least = DBL_MIN_EXP - 1; /* of normal numbers */
    if (exponent < least - 2 * DBL_MANT_DIG || exponent > 0 ||
        __builtin_fabs(plain) >= DBL_MIN) {
        return plain;
    }
    ndm_only_here();
    /* The last place of unit + x is the result's. */
    const double unit = __builtin_copysign(ndm_power_of_two(least - exponent), x.high);
    const ndm_pair_float64 sum = ndm_two_sum(unit, x.high);
    const double whole = (sum.high + (sum.low + x.low)) - unit;
    return whole == 0 ? plain : ndm_times_power_float64(whole, exponent);
}

/* c[0] + c[1] x + ... */
static inline double ndm_series_float64(const double *c, int count, double x)
{
    double sum = c[count - 1];
    for (int i = count - 2; i >= 0; i--) {
        sum = sum * x + c[i];
    }
    return sum;
}

/* Terms that are left of a series whose argument is below 2**-bits. */
#define NDM_PAIR_TERMS_FLOAT64(bits) ((DBL_MANT_DIG + 3) / (bits) + 1)

/* ---- exponential function ---- */

/* x = (64 * exponent + index) * log(2) / 64 + rest; |x| < 2**15; returns exp(rest) - 1. */
static inline ndm_pair_float64 ndm_exp_rest_float64(ndm_pair_float64 x, int *exponent,
                                                    int *index)
{
    if (ndm_below_float64(x.high, 4 * DBL_MANT_DIG)) {
        *exponent = *index = 0;
        return ndm_pair_of_float64(x.high);
    }
    ndm_only_here();
    const double rounder = 1.5 / DBL_EPSILON;
    const double count = (x.high * (64 * ndm_log2e_float64.high) + rounder) - rounder;
    const int whole = ndm_index_float64(count);
    const double first = x.high - count * ndm_exp_step_float64[0];
    const ndm_pair_float64 second = ndm_two_sum(first, -count * ndm_exp_step_float64[1]);
    /* What is too small to count might underflow. */
    const double low = second.low + (x.low - count * ndm_exp_step_float64[2]);
    const ndm_pair_float64 r =
        ndm_fast_two_sum(second.high, ndm_below_float64(low, 5 * DBL_MANT_DIG) ? 0 : low);
    *exponent = whole >> 6;
    *index = whole & 63;
    if (ndm_below_float64(r.high, 4 * DBL_MANT_DIG)) {
        return r;
    }
    const double tail =
        r.high * r.high *
        ndm_series_float64(ndm_exp_terms_float64, NDM_PAIR_TERMS_FLOAT64(8) + 1, r.high);
    return ndm_fast_two_sum(r.high, r.low + (tail + r.high * r.low));
}

/* power * (1 + rest) */
static inline ndm_pair_float64 ndm_exp_joined_float64(ndm_pair_float64 power,
                                                      ndm_pair_float64 rest)
{
    if (ndm_below_float64(rest.high, 4 * DBL_MANT_DIG)) {
        return power;
    }
    return ndm_pair_sum_float64(power, ndm_pair_product_float64(power, rest));
}

/* exp(x) = result * 2**exponent; |x| < 2**15. */
static NDM_RARE NDM_UNUSED ndm_pair_float64 ndm_exp_pair_float64(ndm_pair_float64 x,
                                                                 int *exponent)
{
    int index;
    const ndm_pair_float64 rest = ndm_exp_rest_float64(x, exponent, &index);
    const ndm_pair_float64 power = ndm_exp_table_float64[ndm_entry(
        index, sizeof ndm_exp_table_float64 / sizeof *ndm_exp_table_float64)];
    return ndm_exp_joined_float64(power, rest);
}

/* exp(x) - 1, where 2**exponent is a normal number. */
static NDM_RARE NDM_UNUSED ndm_pair_float64 ndm_expm1_pair_float64(ndm_pair_float64 x)
{
    int exponent, index;
    const ndm_pair_float64 rest = ndm_exp_rest_float64(x, &exponent, &index);
    if ((exponent | index) == 0) {
        return rest;
    }
    const ndm_pair_float64 power = ndm_exp_table_float64[ndm_entry(
        index, sizeof ndm_exp_table_float64 / sizeof *ndm_exp_table_float64)];
    const ndm_pair_float64 scaled = ndm_exp_joined_float64(power, rest);
    return ndm_pair_sum_float64(ndm_pair_times_float64(scaled, ndm_power_of_two(exponent)),
                                ndm_pair_of_float64(-1));
}

/* exp(x), |x| < 2**15: a float at last. */
static inline double ndm_exp_of_pair_float64(ndm_pair_float64 x)
{
    int exponent;
    const ndm_pair_float64 power = ndm_exp_pair_float64(x, &exponent);
    return ndm_pair_scaled_float64(power, exponent);
}

/* ---- logarithm ---- */

/* log(1 + z), |z| < 2**-7. */
static inline ndm_pair_float64 ndm_log1p_rest_float64(ndm_pair_float64 z)
{
    const ndm_pair_float64 square = ndm_two_product(z.high, z.high);
    const double cube =
        z.high * square.high *
        ndm_series_float64(ndm_log_terms_float64, NDM_PAIR_TERMS_FLOAT64(7), z.high);
    const ndm_pair_float64 sum = ndm_fast_two_sum(z.high, -0.5 * square.high);
    return ndm_fast_two_sum(sum.high,
                            sum.low + ((z.low - z.high * z.low) + (cube - 0.5 * square.low)));
}

/* log(x * 2**exponent), x > 0 normal. */
static NDM_RARE NDM_UNUSED ndm_pair_float64 ndm_log_pair_float64(ndm_pair_float64 x,
                                                                 int exponent)
{
    ndm_only_here();
    const int size = ndm_exponent_float64(x.high);
    const double fraction = ndm_fraction_float64(x.high);
    const bool upper = fraction > 1.40625;
    const double m = upper ? fraction * 0.5 : fraction;
    /* What is negligible might underflow. */
    const bool apart = ndm_exponent_float64(x.low) < size - 3 * DBL_MANT_DIG;
    const double low = apart ? 0 : ndm_times_power_float64(x.low, -size - upper);
    exponent += size + upper;
    const int index = ndm_index_float64(m * 256 + 0.5 - 180);
    const double factor = ndm_log_factors_float64[ndm_entry(
        index, sizeof ndm_log_factors_float64 / sizeof *ndm_log_factors_float64)];
    const double head = ndm_upper_half(m);
    const ndm_pair_float64 product = ndm_two_sum(head * factor - 1, (m - head) * factor);
    const ndm_pair_float64 rest =
        ndm_log1p_rest_float64(ndm_fast_two_sum(product.high, product.low + low * factor));
    const ndm_pair_float64 table = ndm_pair_sum_float64(
        ndm_log_table_float64[ndm_entry(index, sizeof ndm_log_table_float64 /
                                                   sizeof *ndm_log_table_float64)],
        rest);
    const ndm_pair_float64 whole = ndm_fast_two_sum(exponent * ndm_log_step_float64[0],
                                                    exponent * ndm_log_step_float64[1]);
    return ndm_pair_sum_float64(whole, table);
}

/* log(1 + x), x > -1, where x * x does not underflow. */
static NDM_RARE NDM_UNUSED ndm_pair_float64 ndm_log1p_pair_float64(ndm_pair_float64 x)
{
    if (__builtin_fabs(x.high) < 0x1p-8) {
        return ndm_log1p_rest_float64(x);
    }
    return ndm_log_pair_float64(ndm_pair_plus_float64(x, 1), 0);
}

#endif
