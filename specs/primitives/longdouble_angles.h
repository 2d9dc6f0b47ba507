/* Sines, cosines and arctangents of pairs. Written by tools/elementary/complex.py from
 * complex_angles.h. */
#ifndef NDM_PRIMITIVES_LONGDOUBLE_ANGLES_H
#define NDM_PRIMITIVES_LONGDOUBLE_ANGLES_H

#include "longdouble_pairs.h"

#include "longdouble_angles_constants.h"

#if LDBL_MANT_DIG != DBL_MANT_DIG

/* ---- sine and cosine ---- */

/* |x| <= 0.8L, x * x does not underflow. */
static NDM_RARE NDM_UNUSED void ndm_sincos_pair_longdouble(ndm_pair_longdouble x,
                                                           ndm_pair_longdouble *sine,
                                                           ndm_pair_longdouble *cosine)
{
    const bool negative = x.high < 0;
    const ndm_pair_longdouble size = ndm_pair_absolute_longdouble(x);
    const int index = ndm_index_longdouble(size.high * 32 + 0.5L);
    const ndm_pair_longdouble d = ndm_two_sum_longdouble(size.high - index * 0x1p-5L, size.low);
    const long double square = d.high * d.high;
    const int terms = NDM_PAIR_TERMS_LONGDOUBLE(12) + 1;
    const long double cube =
        d.high * square * ndm_series_longdouble(ndm_sine_terms_longdouble, terms, square);
    const long double versine =
        square * ndm_series_longdouble(ndm_cosine_terms_longdouble, terms, square) -
        d.high * d.low;
    const ndm_pair_longdouble rest =
        ndm_fast_two_sum_longdouble(d.high, d.low + (cube - 0.5L * square * d.low));
    const ndm_pair_longdouble
        s = ndm_sine_table_longdouble[ndm_entry(index, sizeof ndm_sine_table_longdouble /
                                                           sizeof *ndm_sine_table_longdouble)],
        c = ndm_cosine_table_longdouble[ndm_entry(
            index, sizeof ndm_cosine_table_longdouble / sizeof *ndm_cosine_table_longdouble)];
    const ndm_pair_longdouble up =
        ndm_pair_sum_longdouble(s, ndm_pair_product_longdouble(c, rest));
    const ndm_pair_longdouble down =
        ndm_pair_difference_longdouble(c, ndm_pair_product_longdouble(s, rest));
    const ndm_pair_longdouble found =
        ndm_fast_two_sum_longdouble(up.high, up.low + (s.high + s.low) * versine);
    *sine = negative ? ndm_pair_negated_longdouble(found) : found;
    *cosine = ndm_fast_two_sum_longdouble(down.high, down.low + (c.high + c.low) * versine);
}

/* Words of 32 bits of |x|'s fraction, and of what is left of an angle. */
enum {
    NDM_ANGLE_DIGITS_LONGDOUBLE = (LDBL_MANT_DIG + 31) / 32,
    NDM_ANGLE_REST_LONGDOUBLE = (2 * LDBL_MANT_DIG + 80) / 32,
    NDM_ANGLE_WORDS_LONGDOUBLE = NDM_ANGLE_REST_LONGDOUBLE + NDM_ANGLE_DIGITS_LONGDOUBLE + 2,
    NDM_ANGLE_PRODUCT_LONGDOUBLE = NDM_ANGLE_WORDS_LONGDOUBLE + NDM_ANGLE_DIGITS_LONGDOUBLE
};

/* 32 bits from bit `at` of a number whose words begin with the lowest. */
static inline uint32_t ndm_angle_bits_longdouble(const uint32_t *words, int at)
{
    const int first = at >> 5, shift = at & 31;
    const int most = NDM_ANGLE_PRODUCT_LONGDOUBLE;
    const uint64_t low = first >= 0 && first < most ? words[first] : 0;
    const uint64_t high = first + 1 >= 0 && first + 1 < most ? words[first + 1] : 0;
    return (uint32_t)((high << 32 | low) >> shift);
}

/* |x| times a number below 1, given by the words of its bits: its nearest whole number modulo 4
 * is returned, what is left of it is *rest. |x| >= 1.L */
static NDM_RARE NDM_UNUSED int ndm_angle_longdouble(long double x, const uint32_t *words,
                                                    ndm_pair_longdouble *rest)
{
    uint32_t digits[NDM_ANGLE_DIGITS_LONGDOUBLE], product[NDM_ANGLE_PRODUCT_LONGDOUBLE] = {0};
    long double left = ndm_fraction_longdouble(x) * 0x1p31L;
    for (int i = NDM_ANGLE_DIGITS_LONGDOUBLE - 1; i >= 0; i--) {
        digits[i] = (uint32_t)left;
        left = (left - digits[i]) * 0x1p32L;
    }
    const int exponent = ndm_exponent_longdouble(x) - (32 * NDM_ANGLE_DIGITS_LONGDOUBLE - 1);
    const int skipped = exponent < 2 ? 0 : (exponent - 2) / 32;
    for (int i = 0; i < NDM_ANGLE_WORDS_LONGDOUBLE; i++) {
        const uint64_t word = words[skipped + NDM_ANGLE_WORDS_LONGDOUBLE - 1 - i];
        uint64_t carry = 0;
        for (int k = 0; k < NDM_ANGLE_DIGITS_LONGDOUBLE; k++) {
            carry += word * digits[k] + product[i + k];
            product[i + k] = (uint32_t)carry;
            carry >>= 32;
        }
        product[i + NDM_ANGLE_DIGITS_LONGDOUBLE] = (uint32_t)carry;
    }
    const int point = 32 * (skipped + NDM_ANGLE_WORDS_LONGDOUBLE) - exponent;
    const uint32_t whole = ndm_angle_bits_longdouble(product, point);
    const uint32_t negative = ndm_angle_bits_longdouble(product, point - 32) >> 31;
    ndm_pair_longdouble sum = {0, 0};
    long double scale = 1;
    for (int i = 1; i <= NDM_ANGLE_REST_LONGDOUBLE; i++) {
        scale *= 0x1p-32L;
        const uint32_t bits =
            ndm_angle_bits_longdouble(product, point - 32 * i) ^ (0 - negative);
        sum = ndm_pair_plus_longdouble(sum, bits * scale);
    }
    *rest = negative ? ndm_pair_negated_longdouble(sum) : sum;
    return (int)((whole + negative) & 3);
}

/* x = quadrant * pi / 2 + rest, |rest| <= pi / 4; the quadrant modulo 4 is returned. */
static NDM_RARE NDM_UNUSED int ndm_quadrant_longdouble(long double x, ndm_pair_longdouble *rest)
{
    if (__builtin_fabsl(x) >= 0x1p20L) {
        ndm_pair_longdouble share;
        const int count = ndm_angle_longdouble(x, ndm_two_over_pi_words_longdouble, &share);
        const ndm_pair_longdouble angle =
            ndm_pair_product_longdouble(share, ndm_half_pi_longdouble);
        *rest = x < 0 ? ndm_pair_negated_longdouble(angle) : angle;
        return (x < 0 ? -count : count) & 3;
    }
    const long double rounder = 1.5L / LDBL_EPSILON;
    const long double count = (x / ndm_half_pi_longdouble.high + rounder) - rounder;
    const ndm_pair_longdouble first =
        ndm_two_sum_longdouble(x - count * ndm_quadrant_parts_longdouble[0],
                               -count * ndm_quadrant_parts_longdouble[1]);
    const ndm_pair_longdouble second =
        ndm_two_sum_longdouble(first.high, -count * ndm_quadrant_parts_longdouble[2]);
    *rest = ndm_two_sum_longdouble(
        second.high, second.low + (first.low - count * ndm_quadrant_parts_longdouble[3]));
    return ndm_index_longdouble(count) & 3;
}

/* The sine and cosine of quadrant * pi / 2 + rest, given those of rest. */
static inline void ndm_turned_longdouble(int quadrant, ndm_pair_longdouble *sine,
                                         ndm_pair_longdouble *cosine)
{
    const ndm_pair_longdouble s = *sine, c = *cosine;
    const ndm_pair_longdouble new_s = quadrant & 1 ? c : s, new_c = quadrant & 1 ? s : c;
    *sine = quadrant & 2 ? ndm_pair_negated_longdouble(new_s) : new_s;
    *cosine = (quadrant + 1) & 2 ? ndm_pair_negated_longdouble(new_c) : new_c;
}

/* The same of the angle x, finite and not so small that its square underflows, or 0.L */
static inline void ndm_sincos_of_longdouble(long double x, ndm_pair_longdouble *sine,
                                            ndm_pair_longdouble *cosine)
{
    ndm_pair_longdouble rest;
    const int quadrant = ndm_quadrant_longdouble(x, &rest);
    ndm_sincos_pair_longdouble(rest, sine, cosine);
    ndm_turned_longdouble(quadrant, sine, cosine);
}

/* The same of an angle that is a pair. */
static inline void ndm_sincos_of_pair_longdouble(ndm_pair_longdouble x,
                                                 ndm_pair_longdouble *sine,
                                                 ndm_pair_longdouble *cosine)
{
    ndm_pair_longdouble high, low = {x.low, 0};
    int quadrant = ndm_quadrant_longdouble(x.high, &high);
    if (__builtin_fabsl(x.low) > 0.5L) {
        quadrant += ndm_quadrant_longdouble(x.low, &low);
    }
    ndm_pair_longdouble rest = ndm_pair_sum_longdouble(high, low);
    if (__builtin_fabsl(rest.high) > 0.79L) {
        const long double up = rest.high < 0 ? -1 : 1;
        rest = ndm_pair_difference_longdouble(
            rest, ndm_pair_times_longdouble(ndm_half_pi_longdouble, up));
        quadrant += up < 0 ? 3 : 1;
    }
    ndm_sincos_pair_longdouble(rest, sine, cosine);
    ndm_turned_longdouble(quadrant & 3, sine, cosine);
}

/* ---- arctangent ---- */

/* The angle of the point (x, y), not both 0, where nothing underflows. */
static NDM_RARE NDM_UNUSED ndm_pair_longdouble
ndm_arctan2_pair_longdouble(ndm_pair_longdouble y, ndm_pair_longdouble x)
{
    ndm_only_here();
    const ndm_pair_longdouble p = ndm_pair_absolute_longdouble(y),
                              q = ndm_pair_absolute_longdouble(x);
    const bool steep = p.high > q.high;
    const ndm_pair_longdouble small = steep ? q : p, large = steep ? p : q;
    const int index = ndm_index_longdouble(small.high / large.high * 64 + 0.5L);
    const long double c = index * 0x1p-6L;
    const ndm_pair_longdouble u = ndm_pair_quotient_longdouble(
        ndm_pair_difference_longdouble(small, ndm_pair_by_longdouble(large, c)),
        ndm_pair_sum_longdouble(large, ndm_pair_by_longdouble(small, c)));
    const long double square = u.high * u.high;
    const long double cube = u.high * square *
                             ndm_series_longdouble(ndm_arctan_terms_longdouble,
                                                   NDM_PAIR_TERMS_LONGDOUBLE(14), square);
    ndm_pair_longdouble angle = ndm_pair_sum_longdouble(
        ndm_arctan_table_longdouble[ndm_entry(index, sizeof ndm_arctan_table_longdouble /
                                                         sizeof *ndm_arctan_table_longdouble)],
        ndm_fast_two_sum_longdouble(u.high, u.low + cube));
    if (steep) {
        angle = ndm_pair_difference_longdouble(ndm_half_pi_longdouble, angle);
    }
    if (x.high < 0) {
        angle = ndm_pair_difference_longdouble(ndm_pi_longdouble, angle);
    }
    return ndm_negative_longdouble(y.high) ? ndm_pair_negated_longdouble(angle) : angle;
}

#endif
#endif
