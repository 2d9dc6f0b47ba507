/* Pairs of floats. Written by tools/elementary/complex.py from complex_pairs.h. */
#ifndef NDM_PRIMITIVES_LONGDOUBLE_PAIRS_H
#define NDM_PRIMITIVES_LONGDOUBLE_PAIRS_H

#include "longdouble_words.h"

#include "longdouble_pairs_constants.h"

#if LDBL_MANT_DIG != DBL_MANT_DIG

/* ---- arithmetic ---- */

static inline ndm_pair_longdouble ndm_pair_of_longdouble(long double x)
{
    return (ndm_pair_longdouble){x, 0};
}

static inline ndm_pair_longdouble ndm_pair_negated_longdouble(ndm_pair_longdouble a)
{
    return (ndm_pair_longdouble){-a.high, -a.low};
}

static inline ndm_pair_longdouble ndm_pair_times_longdouble(ndm_pair_longdouble a,
                                                            long double factor)
{
    return (ndm_pair_longdouble){a.high * factor, a.low * factor}; /* a power of two */
}

static inline ndm_pair_longdouble ndm_pair_sum_longdouble(ndm_pair_longdouble a,
                                                          ndm_pair_longdouble b)
{
    const ndm_pair_longdouble high = ndm_two_sum_longdouble(a.high, b.high);
    const ndm_pair_longdouble low = ndm_two_sum_longdouble(a.low, b.low);
    const ndm_pair_longdouble sum = ndm_fast_two_sum_longdouble(high.high, high.low + low.high);
    return ndm_fast_two_sum_longdouble(sum.high, sum.low + low.low);
}

static inline ndm_pair_longdouble ndm_pair_plus_longdouble(ndm_pair_longdouble a, long double b)
{
    const ndm_pair_longdouble sum = ndm_two_sum_longdouble(a.high, b);
    return ndm_fast_two_sum_longdouble(sum.high, sum.low + a.low);
}

static inline ndm_pair_longdouble ndm_pair_difference_longdouble(ndm_pair_longdouble a,
                                                                 ndm_pair_longdouble b)
{
    return ndm_pair_sum_longdouble(a, ndm_pair_negated_longdouble(b));
}

static inline ndm_pair_longdouble ndm_pair_product_longdouble(ndm_pair_longdouble a,
                                                              ndm_pair_longdouble b)
{
    const ndm_pair_longdouble product = ndm_two_product_longdouble(a.high, b.high);
    return ndm_fast_two_sum_longdouble(product.high,
                                       product.low + (a.high * b.low + a.low * b.high));
}

static inline ndm_pair_longdouble ndm_pair_by_longdouble(ndm_pair_longdouble a, long double b)
{
    const ndm_pair_longdouble product = ndm_two_product_longdouble(a.high, b);
    return ndm_fast_two_sum_longdouble(product.high, product.low + a.low * b);
}

static inline ndm_pair_longdouble ndm_pair_square_longdouble(ndm_pair_longdouble a)
{
    return ndm_pair_product_longdouble(a, a);
}

static NDM_ALWAYS_INLINE ndm_pair_longdouble ndm_pair_ratio_longdouble(ndm_pair_longdouble a,
                                                                       ndm_pair_longdouble b)
{
    const long double quotient = a.high / b.high;
    const ndm_pair_longdouble back = ndm_two_product_longdouble(quotient, b.high);
    const long double rest = ((a.high - back.high) - back.low) + (a.low - quotient * b.low);
    return ndm_fast_two_sum_longdouble(quotient, rest / b.high);
}

/* The same, kept out of line. */
static NDM_RARE NDM_UNUSED ndm_pair_longdouble
ndm_pair_quotient_longdouble(ndm_pair_longdouble a, ndm_pair_longdouble b)
{
    return ndm_pair_ratio_longdouble(a, b);
}

static NDM_RARE NDM_UNUSED ndm_pair_longdouble ndm_pair_root_longdouble(ndm_pair_longdouble a)
{
    const long double root = __builtin_sqrtl(a.high);
    const ndm_pair_longdouble back = ndm_two_product_longdouble(root, root);
    const long double rest = ((a.high - back.high) - back.low) + a.low;
    return ndm_fast_two_sum_longdouble(root, rest / (root + root));
}

static inline ndm_pair_longdouble ndm_pair_absolute_longdouble(ndm_pair_longdouble a)
{
    return a.high < 0 ? ndm_pair_negated_longdouble(a) : a;
}

static inline long double ndm_rounded_longdouble(ndm_pair_longdouble x)
{
    return x.high + x.low;
}

/* |x| < 2**-bits */
static inline bool ndm_below_longdouble(long double x, int bits)
{
    return __builtin_fabsl(x) < ndm_power_of_two_longdouble(-bits);
}

/* Powers of two beyond the normal range are taken in steps. */
static inline long double ndm_times_power_longdouble(long double x, int exponent)
{
    for (; exponent > LDBL_MAX_EXP - 1; exponent -= LDBL_MAX_EXP - 1) {
        x *= ndm_power_of_two_longdouble(LDBL_MAX_EXP - 1);
    }
    /* Down first to where nothing is lost, so that x is rounded once. */
    for (; exponent < LDBL_MIN_EXP - 1; exponent += LDBL_MAX_EXP - 2 - LDBL_MANT_DIG) {
        x *= ndm_power_of_two_longdouble(-(LDBL_MAX_EXP - 2 - LDBL_MANT_DIG));
    }
    return x * ndm_power_of_two_longdouble(exponent);
}

/* x * 2**exponent, rounded once below the normal range too. */
static NDM_RARE NDM_UNUSED long double ndm_pair_scaled_longdouble(ndm_pair_longdouble x,
                                                                  int exponent)
{
    const long double plain = ndm_times_power_longdouble(x.high + x.low, exponent);
    const int least = LDBL_MIN_EXP - 1; /* of normal numbers */
    if (exponent < least - 2 * LDBL_MANT_DIG || exponent > 0 ||
        __builtin_fabsl(plain) >= LDBL_MIN) {
        return plain;
    }
    ndm_only_here();
    /* The last place of unit + x is the result's. */
    const long double unit =
        __builtin_copysignl(ndm_power_of_two_longdouble(least - exponent), x.high);
    const ndm_pair_longdouble sum = ndm_two_sum_longdouble(unit, x.high);
    const long double whole = (sum.high + (sum.low + x.low)) - unit;
    return whole == 0 ? plain : ndm_times_power_longdouble(whole, exponent);
}

/* c[0] + c[1] x + ... */
static inline long double ndm_series_longdouble(const long double *c, int count, long double x)
{
    long double sum = c[count - 1];
    for (int i = count - 2; i >= 0; i--) {
        sum = sum * x + c[i];
    }
    return sum;
}

/* Terms that are left of a series whose argument is below 2**-bits. */
#define NDM_PAIR_TERMS_LONGDOUBLE(bits) ((LDBL_MANT_DIG + 3) / (bits) + 1)

/* ---- exponential function ---- */

/* x = (64 * exponent + index) * log(2) / 64 + rest; |x| < 2**15; returns exp(rest) - 1.L */
static inline ndm_pair_longdouble ndm_exp_rest_longdouble(ndm_pair_longdouble x, int *exponent,
                                                          int *index)
{
    if (ndm_below_longdouble(x.high, 4 * LDBL_MANT_DIG)) {
        *exponent = *index = 0;
        return ndm_pair_of_longdouble(x.high);
    }
    ndm_only_here();
    const long double rounder = 1.5L / LDBL_EPSILON;
    const long double count = (x.high * (64 * ndm_log2e_longdouble.high) + rounder) - rounder;
    const int whole = ndm_index_longdouble(count);
    const long double first = x.high - count * ndm_exp_step_longdouble[0];
    const ndm_pair_longdouble second =
        ndm_two_sum_longdouble(first, -count * ndm_exp_step_longdouble[1]);
    /* What is too small to count might underflow. */
    const long double low = second.low + (x.low - count * ndm_exp_step_longdouble[2]);
    const ndm_pair_longdouble r = ndm_fast_two_sum_longdouble(
        second.high, ndm_below_longdouble(low, 5 * LDBL_MANT_DIG) ? 0 : low);
    *exponent = whole >> 6;
    *index = whole & 63;
    if (ndm_below_longdouble(r.high, 4 * LDBL_MANT_DIG)) {
        return r;
    }
    const long double tail = r.high * r.high *
                             ndm_series_longdouble(ndm_exp_terms_longdouble,
                                                   NDM_PAIR_TERMS_LONGDOUBLE(8) + 1, r.high);
    return ndm_fast_two_sum_longdouble(r.high, r.low + (tail + r.high * r.low));
}

/* power * (1 + rest) */
static inline ndm_pair_longdouble ndm_exp_joined_longdouble(ndm_pair_longdouble power,
                                                            ndm_pair_longdouble rest)
{
    if (ndm_below_longdouble(rest.high, 4 * LDBL_MANT_DIG)) {
        return power;
    }
    return ndm_pair_sum_longdouble(power, ndm_pair_product_longdouble(power, rest));
}

/* exp(x) = result * 2**exponent; |x| < 2**15.L */
static NDM_RARE NDM_UNUSED ndm_pair_longdouble ndm_exp_pair_longdouble(ndm_pair_longdouble x,
                                                                       int *exponent)
{
    int index;
    const ndm_pair_longdouble rest = ndm_exp_rest_longdouble(x, exponent, &index);
    const ndm_pair_longdouble power = ndm_exp_table_longdouble[ndm_entry(
        index, sizeof ndm_exp_table_longdouble / sizeof *ndm_exp_table_longdouble)];
    return ndm_exp_joined_longdouble(power, rest);
}

/* exp(x) - 1, where 2**exponent is a normal number. */
static NDM_RARE NDM_UNUSED ndm_pair_longdouble ndm_expm1_pair_longdouble(ndm_pair_longdouble x)
{
    int exponent, index;
    const ndm_pair_longdouble rest = ndm_exp_rest_longdouble(x, &exponent, &index);
    if ((exponent | index) == 0) {
        return rest;
    }
    const ndm_pair_longdouble power = ndm_exp_table_longdouble[ndm_entry(
        index, sizeof ndm_exp_table_longdouble / sizeof *ndm_exp_table_longdouble)];
    const ndm_pair_longdouble scaled = ndm_exp_joined_longdouble(power, rest);
    return ndm_pair_sum_longdouble(
        ndm_pair_times_longdouble(scaled, ndm_power_of_two_longdouble(exponent)),
        ndm_pair_of_longdouble(-1));
}

/* exp(x), |x| < 2**15: a float at last. */
static inline long double ndm_exp_of_pair_longdouble(ndm_pair_longdouble x)
{
    int exponent;
    const ndm_pair_longdouble power = ndm_exp_pair_longdouble(x, &exponent);
    return ndm_pair_scaled_longdouble(power, exponent);
}

/* ---- logarithm ---- */

/* log(1 + z), |z| < 2**-7.L */
static inline ndm_pair_longdouble ndm_log1p_rest_longdouble(ndm_pair_longdouble z)
{
    const ndm_pair_longdouble square = ndm_two_product_longdouble(z.high, z.high);
    const long double cube =
        z.high * square.high *
        ndm_series_longdouble(ndm_log_terms_longdouble, NDM_PAIR_TERMS_LONGDOUBLE(7), z.high);
    const ndm_pair_longdouble sum = ndm_fast_two_sum_longdouble(z.high, -0.5L * square.high);
    return ndm_fast_two_sum_longdouble(
        sum.high, sum.low + ((z.low - z.high * z.low) + (cube - 0.5L * square.low)));
}

/* log(x * 2**exponent), x > 0 normal. */
static NDM_RARE NDM_UNUSED ndm_pair_longdouble ndm_log_pair_longdouble(ndm_pair_longdouble x,
                                                                       int exponent)
{
    ndm_only_here();
    const int size = ndm_exponent_longdouble(x.high);
    const long double fraction = ndm_fraction_longdouble(x.high);
    const bool upper = fraction > 1.40625L;
    const long double m = upper ? fraction * 0.5L : fraction;
    /* What is negligible might underflow. */
    const bool apart = ndm_exponent_longdouble(x.low) < size - 3 * LDBL_MANT_DIG;
    const long double low = apart ? 0 : ndm_times_power_longdouble(x.low, -size - upper);
    exponent += size + upper;
    const int index = ndm_index_longdouble(m * 256 + 0.5L - 180);
    const long double factor = ndm_log_factors_longdouble[ndm_entry(
        index, sizeof ndm_log_factors_longdouble / sizeof *ndm_log_factors_longdouble)];
    const long double head = ndm_upper_half_longdouble(m);
    const ndm_pair_longdouble product =
        ndm_two_sum_longdouble(head * factor - 1, (m - head) * factor);
    const ndm_pair_longdouble rest = ndm_log1p_rest_longdouble(
        ndm_fast_two_sum_longdouble(product.high, product.low + low * factor));
    const ndm_pair_longdouble table = ndm_pair_sum_longdouble(
        ndm_log_table_longdouble[ndm_entry(index, sizeof ndm_log_table_longdouble /
                                                      sizeof *ndm_log_table_longdouble)],
        rest);
    const ndm_pair_longdouble whole = ndm_fast_two_sum_longdouble(
        exponent * ndm_log_step_longdouble[0], exponent * ndm_log_step_longdouble[1]);
    return ndm_pair_sum_longdouble(whole, table);
}

/* log(1 + x), x > -1, where x * x does not underflow. */
static NDM_RARE NDM_UNUSED ndm_pair_longdouble ndm_log1p_pair_longdouble(ndm_pair_longdouble x)
{
    if (__builtin_fabsl(x.high) < 0x1p-8L) {
        return ndm_log1p_rest_longdouble(x);
    }
    return ndm_log_pair_longdouble(ndm_pair_plus_longdouble(x, 1), 0);
}

#endif
#endif
