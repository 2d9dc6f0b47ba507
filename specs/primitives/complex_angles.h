/* Sines, cosines and arctangents of numbers that are sums of two floats, as exact as
 * complex_pairs.h has the other functions, by tables as there. longdouble_angles.h is the same
 * for longdouble. Large angles: M. H. Payne and R. N. Hanek, "Radian reduction for
 * trigonometric functions", SIGNUM Newsletter 18 (1983). */
#ifndef NDM_PRIMITIVES_COMPLEX_ANGLES_H
#define NDM_PRIMITIVES_COMPLEX_ANGLES_H

#include "complex_pairs.h"

#include "complex_angles_constants.h"

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
