/* Elementary functions of numbers that are sums of two floats, for what must be known better
 * than a float can hold it: relative errors are below 2**-64 (of longdouble, 2**-75), unless a
 * comment says less. Not for vectors. longdouble_pairs.h is the same for longdouble.
 *
 * Arguments are reduced by tables (P. T. P. Tang, "Table-driven implementation of the
 * exponential function in IEEE floating-point arithmetic", ACM TOMS 15 (1989), and of the
 * logarithm, ACM TOMS 16 (1990)) until Taylor's series has few terms, all but the first of
 * which may be rounded. Large angles: M. H. Payne and R. N. Hanek, "Radian reduction for
 * trigonometric functions", SIGNUM Newsletter 18 (1983). Sums and products of pairs: T. J.
 * Dekker, Numer. Math. 18 (1971). */
#ifndef NDM_PRIMITIVES_COMPLEX_PAIRS_H
#define NDM_PRIMITIVES_COMPLEX_PAIRS_H

#include "complex_words.h"

#include "complex_angles_constants.h"
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

static NDM_RARE NDM_UNUSED ndm_pair_float64 ndm_pair_quotient_float64(ndm_pair_float64 a,
                                                                      ndm_pair_float64 b)
{
    const double quotient = a.high / b.high;
    const ndm_pair_float64 back = ndm_two_product(quotient, b.high);
    const double rest = ((a.high - back.high) - back.low) + (a.low - quotient * b.low);
    return ndm_fast_two_sum(quotient, rest / b.high);
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

/* ---- sine and cosine ---- */

/* |x| <= 0.8, x * x does not underflow. */
static NDM_RARE NDM_UNUSED void
ndm_sincos_pair_float64(ndm_pair_float64 x, ndm_pair_float64 *sine, ndm_pair_float64 *cosine)
{
    const bool negative = x.high < 0;
    const ndm_pair_float64 size = ndm_pair_absolute_float64(x);
    const int index = ndm_index_float64(size.high * 32 + 0.5);
    const ndm_pair_float64 d = ndm_two_sum(size.high - index * 0x1p-5, size.low);
    const double square = d.high * d.high;
    const int terms = NDM_PAIR_TERMS_FLOAT64(12) + 1;
    const double cube =
        d.high * square * ndm_series_float64(ndm_sine_terms_float64, terms, square);
    const double versine =
        square * ndm_series_float64(ndm_cosine_terms_float64, terms, square) - d.high * d.low;
    const ndm_pair_float64 rest =
        ndm_fast_two_sum(d.high, d.low + (cube - 0.5 * square * d.low));
    const ndm_pair_float64
        s = ndm_sine_table_float64[ndm_entry(index, sizeof ndm_sine_table_float64 /
                                                        sizeof *ndm_sine_table_float64)],
        c = ndm_cosine_table_float64[ndm_entry(index, sizeof ndm_cosine_table_float64 /
                                                          sizeof *ndm_cosine_table_float64)];
    const ndm_pair_float64 up = ndm_pair_sum_float64(s, ndm_pair_product_float64(c, rest));
    const ndm_pair_float64 down =
        ndm_pair_difference_float64(c, ndm_pair_product_float64(s, rest));
    const ndm_pair_float64 found =
        ndm_fast_two_sum(up.high, up.low + (s.high + s.low) * versine);
    *sine = negative ? ndm_pair_negated_float64(found) : found;
    *cosine = ndm_fast_two_sum(down.high, down.low + (c.high + c.low) * versine);
}

/* Words of 32 bits of |x|'s fraction, and of what is left of an angle. */
enum {
    NDM_ANGLE_DIGITS_FLOAT64 = (DBL_MANT_DIG + 31) / 32,
    NDM_ANGLE_REST_FLOAT64 = (2 * DBL_MANT_DIG + 80) / 32,
    NDM_ANGLE_WORDS_FLOAT64 = NDM_ANGLE_REST_FLOAT64 + NDM_ANGLE_DIGITS_FLOAT64 + 2,
    NDM_ANGLE_PRODUCT_FLOAT64 = NDM_ANGLE_WORDS_FLOAT64 + NDM_ANGLE_DIGITS_FLOAT64
};

/* 32 bits from bit `at` of a number whose words begin with the lowest. */
static inline uint32_t ndm_angle_bits_float64(const uint32_t *words, int at)
{
    const int first = at >> 5, shift = at & 31;
    const int most = NDM_ANGLE_PRODUCT_FLOAT64;
    const uint64_t low = first >= 0 && first < most ? words[first] : 0;
    const uint64_t high = first + 1 >= 0 && first + 1 < most ? words[first + 1] : 0;
    return (uint32_t)((high << 32 | low) >> shift);
}

/* |x| times a number below 1, given by the words of its bits: its nearest whole number modulo 4
 * is returned, what is left of it is *rest. |x| >= 1. */
static NDM_RARE NDM_UNUSED int ndm_angle_float64(double x, const uint32_t *words,
                                                 ndm_pair_float64 *rest)
{
    uint32_t digits[NDM_ANGLE_DIGITS_FLOAT64], product[NDM_ANGLE_PRODUCT_FLOAT64] = {0};
    double left = ndm_fraction_float64(x) * 0x1p31;
    for (int i = NDM_ANGLE_DIGITS_FLOAT64 - 1; i >= 0; i--) {
        digits[i] = (uint32_t)left;
        left = (left - digits[i]) * 0x1p32;
    }
    const int exponent = ndm_exponent_float64(x) - (32 * NDM_ANGLE_DIGITS_FLOAT64 - 1);
    const int skipped = exponent < 2 ? 0 : (exponent - 2) / 32;
    for (int i = 0; i < NDM_ANGLE_WORDS_FLOAT64; i++) {
        const uint64_t word = words[skipped + NDM_ANGLE_WORDS_FLOAT64 - 1 - i];
        uint64_t carry = 0;
        for (int k = 0; k < NDM_ANGLE_DIGITS_FLOAT64; k++) {
            carry += word * digits[k] + product[i + k];
            product[i + k] = (uint32_t)carry;
            carry >>= 32;
        }
        product[i + NDM_ANGLE_DIGITS_FLOAT64] = (uint32_t)carry;
    }
    const int point = 32 * (skipped + NDM_ANGLE_WORDS_FLOAT64) - exponent;
    const uint32_t whole = ndm_angle_bits_float64(product, point);
    const uint32_t negative = ndm_angle_bits_float64(product, point - 32) >> 31;
    ndm_pair_float64 sum = {0, 0};
    double scale = 1;
    for (int i = 1; i <= NDM_ANGLE_REST_FLOAT64; i++) {
        scale *= 0x1p-32;
        const uint32_t bits = ndm_angle_bits_float64(product, point - 32 * i) ^ (0 - negative);
        sum = ndm_pair_plus_float64(sum, bits * scale);
    }
    *rest = negative ? ndm_pair_negated_float64(sum) : sum;
    return (int)((whole + negative) & 3);
}

/* x = quadrant * pi / 2 + rest, |rest| <= pi / 4; the quadrant modulo 4 is returned. */
static NDM_RARE NDM_UNUSED int ndm_quadrant_float64(double x, ndm_pair_float64 *rest)
{
    if (__builtin_fabs(x) >= 0x1p20) {
        ndm_pair_float64 share;
        const int count = ndm_angle_float64(x, ndm_two_over_pi_words_float64, &share);
        const ndm_pair_float64 angle = ndm_pair_product_float64(share, ndm_half_pi_float64);
        *rest = x < 0 ? ndm_pair_negated_float64(angle) : angle;
        return (x < 0 ? -count : count) & 3;
    }
    const double rounder = 1.5 / DBL_EPSILON;
    const double count = (x / ndm_half_pi_float64.high + rounder) - rounder;
    const ndm_pair_float64 first = ndm_two_sum(x - count * ndm_quadrant_parts_float64[0],
                                               -count * ndm_quadrant_parts_float64[1]);
    const ndm_pair_float64 second =
        ndm_two_sum(first.high, -count * ndm_quadrant_parts_float64[2]);
    *rest = ndm_two_sum(second.high,
                        second.low + (first.low - count * ndm_quadrant_parts_float64[3]));
    return ndm_index_float64(count) & 3;
}

/* The sine and cosine of quadrant * pi / 2 + rest, given those of rest. */
static inline void ndm_turned_float64(int quadrant, ndm_pair_float64 *sine,
                                      ndm_pair_float64 *cosine)
{
    const ndm_pair_float64 s = *sine, c = *cosine;
    const ndm_pair_float64 new_s = quadrant & 1 ? c : s, new_c = quadrant & 1 ? s : c;
    *sine = quadrant & 2 ? ndm_pair_negated_float64(new_s) : new_s;
    *cosine = (quadrant + 1) & 2 ? ndm_pair_negated_float64(new_c) : new_c;
}

/* The same of the angle x, finite and not so small that its square underflows, or 0. */
static inline void ndm_sincos_of_float64(double x, ndm_pair_float64 *sine,
                                         ndm_pair_float64 *cosine)
{
    ndm_pair_float64 rest;
    const int quadrant = ndm_quadrant_float64(x, &rest);
    ndm_sincos_pair_float64(rest, sine, cosine);
    ndm_turned_float64(quadrant, sine, cosine);
}

/* The same of an angle that is a pair. */
static inline void ndm_sincos_of_pair_float64(ndm_pair_float64 x, ndm_pair_float64 *sine,
                                              ndm_pair_float64 *cosine)
{
    ndm_pair_float64 high, low = {x.low, 0};
    int quadrant = ndm_quadrant_float64(x.high, &high);
    if (__builtin_fabs(x.low) > 0.5) {
        quadrant += ndm_quadrant_float64(x.low, &low);
    }
    ndm_pair_float64 rest = ndm_pair_sum_float64(high, low);
    if (__builtin_fabs(rest.high) > 0.79) {
        const double up = rest.high < 0 ? -1 : 1;
        rest =
            ndm_pair_difference_float64(rest, ndm_pair_times_float64(ndm_half_pi_float64, up));
        quadrant += up < 0 ? 3 : 1;
    }
    ndm_sincos_pair_float64(rest, sine, cosine);
    ndm_turned_float64(quadrant & 3, sine, cosine);
}

/* ---- arctangent ---- */

/* The angle of the point (x, y), not both 0, where nothing underflows. */
static NDM_RARE NDM_UNUSED ndm_pair_float64 ndm_arctan2_pair_float64(ndm_pair_float64 y,
                                                                     ndm_pair_float64 x)
{
    ndm_only_here();
    const ndm_pair_float64 p = ndm_pair_absolute_float64(y), q = ndm_pair_absolute_float64(x);
    const bool steep = p.high > q.high;
    const ndm_pair_float64 small = steep ? q : p, large = steep ? p : q;
    const int index = ndm_index_float64(small.high / large.high * 64 + 0.5);
    const double c = index * 0x1p-6;
    const ndm_pair_float64 u = ndm_pair_quotient_float64(
        ndm_pair_difference_float64(small, ndm_pair_by_float64(large, c)),
        ndm_pair_sum_float64(large, ndm_pair_by_float64(small, c)));
    const double square = u.high * u.high;
    const double cube =
        u.high * square *
        ndm_series_float64(ndm_arctan_terms_float64, NDM_PAIR_TERMS_FLOAT64(14), square);
    ndm_pair_float64 angle = ndm_pair_sum_float64(
        ndm_arctan_table_float64[ndm_entry(index, sizeof ndm_arctan_table_float64 /
                                                      sizeof *ndm_arctan_table_float64)],
        ndm_fast_two_sum(u.high, u.low + cube));
    if (steep) {
        angle = ndm_pair_difference_float64(ndm_half_pi_float64, angle);
    }
    if (x.high < 0) {
        angle = ndm_pair_difference_float64(ndm_pi_float64, angle);
    }
    return ndm_negative_float64(y.high) ? ndm_pair_negated_float64(angle) : angle;
}

#endif
