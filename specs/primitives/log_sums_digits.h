/* 2**n (e**x + e**y - 1), or with 2 instead of e, for negative x and y with which that nearly
 * cancels, in integers of 128 bits: the same on all machines.
 *
 * n is the whole part of -log2(e**y), so that small powers keep their bits. With f = 1 - e**-r
 * for r = -y - n log(2), what is wanted is 1 - f - 2**n (1 - e**x). Both are found from
 * 1 - e**-z = b + v - b v for z = i / 64 + t, b = 1 - e**(-i / 64) from a table and
 * v = 1 - e**-t = t - t k, k = t / 2! - t**2 / 3! + ... */
#ifndef NDM_PRIMITIVES_LOG_SUMS_DIGITS_H
#define NDM_PRIMITIVES_LOG_SUMS_DIGITS_H

#include "dividers.h"
#include "exponentials_constants.h"
#include "log_sums_cases.h"
#include "log_sums_constants.h"

#define NDM_COUNT_OF(array) ((int)(sizeof(array) / sizeof((array)[0])))

/* ---- integers of 128 bits; sums are modulo 2**128 ---- */

static inline ndm_long_digits ndm_digits_sum(ndm_long_digits a, ndm_long_digits b)
{
    const uint64_t low = a.low + b.low;
    return (ndm_long_digits){a.high + b.high + (low < a.low), low};
}

static inline ndm_long_digits ndm_digits_difference(ndm_long_digits a, ndm_long_digits b)
{
    return (ndm_long_digits){a.high - b.high - (a.low < b.low), a.low - b.low};
}

/* a * b / 2**128, at most 2 too small. */
static inline ndm_long_digits ndm_digits_product(ndm_long_digits a, ndm_long_digits b)
{
    const ndm_long_digits upper = {ndm_high_product(a.high, b.high), a.high * b.high};
    const ndm_long_digits first = {0, ndm_high_product(a.high, b.low)};
    const ndm_long_digits second = {0, ndm_high_product(a.low, b.high)};
    return ndm_digits_sum(ndm_digits_sum(upper, first), second);
}

/* x / 2**n, cut off, for n >= 0. */
static inline ndm_long_digits ndm_digits_down(ndm_long_digits x, int n)
{
    if (n >= 64) {
        return (ndm_long_digits){0, n < 128 ? x.high >> (n - 64) : 0};
    }
    return (ndm_long_digits){x.high >> n, x.low >> n | x.high << 1 << (63 - n)};
}

/* x * 2**n for 0 <= n < 64. */
static inline ndm_long_digits ndm_digits_up(ndm_long_digits x, int n)
{
    return (ndm_long_digits){x.high << n | x.low >> 1 >> (63 - n), x.low << n};
}

/* ---- powers; digits are in units of 2**-128, or of 2**-126 where the name says `wide` ---- */

/* The k of two numbers t, below 1/64, at once: each waits for its own products. */
static inline void ndm_lost_factors(const ndm_long_digits t[2], ndm_long_digits k[2])
{
    const int last = NDM_COUNT_OF(ndm_lost_last_terms) - 1;
    uint64_t a = ndm_lost_last_terms[last], b = a;
    for (int i = last - 1; i >= 0; i--) {
        a = ndm_lost_last_terms[i] - ndm_high_product(t[0].high, a);
        b = ndm_lost_last_terms[i] - ndm_high_product(t[1].high, b);
    }
    ndm_long_digits first = {a >> NDM_LOST_SHIFT, a << (64 - NDM_LOST_SHIFT)};
    ndm_long_digits second = {b >> NDM_LOST_SHIFT, b << (64 - NDM_LOST_SHIFT)};
    for (int i = NDM_COUNT_OF(ndm_lost_terms) - 1; i >= 0; i--) {
        first = ndm_digits_difference(ndm_lost_terms[i], ndm_digits_product(t[0], first));
        second = ndm_digits_difference(ndm_lost_terms[i], ndm_digits_product(t[1], second));
    }
    k[0] = ndm_digits_product(t[0], first);
    k[1] = ndm_digits_product(t[1], second);
}

/* r for the n of y = -size. */
static inline ndm_long_digits ndm_exponent_rest(ndm_power_base base, double size, int n)
{
    const double whole = base == NDM_BASE_2 ? (double)n : (double)ndm_truncated(size);
    const ndm_long_digits fraction = {(uint64_t)ndm_truncated((size - whole) * 0x1p62) << 2, 0};
    const ndm_long_digits log_2 = {ndm_log_2_words[0], ndm_log_2_words[1]};
    if (base == NDM_BASE_2) {
        return ndm_digits_product(fraction, log_2);
    }
    const uint64_t factor = (uint64_t)n;
    const ndm_long_digits lower = {0, ndm_high_product(factor, ndm_log_2_words[2])};
    const ndm_long_digits middle = {ndm_high_product(factor, ndm_log_2_words[1]),
                                    factor * ndm_log_2_words[1]};
    const ndm_long_digits upper = {factor * ndm_log_2_words[0], 0};
    return ndm_digits_difference(fraction,
                                 ndm_digits_sum(ndm_digits_sum(upper, middle), lower));
}

/* 2**n z for x = -size. */
static inline ndm_long_digits ndm_exponent_wide(ndm_power_base base, double size, int n)
{
    const double scaled = size * ndm_power_of_two(n / 2) * ndm_power_of_two(n - n / 2 + 61);
    const ndm_long_digits wide = {(uint64_t)ndm_truncated(scaled) << 1, 0};
    const ndm_long_digits log_2 = {ndm_log_2_words[0], ndm_log_2_words[1]};
    return base == NDM_BASE_2 ? ndm_digits_product(wide, log_2) : wide;
}

/* 1 - e**-z, of its b, t and k: where t and `upper`, which is b, are scaled, so is this. */
static inline ndm_long_digits ndm_lost(ndm_long_digits b, ndm_long_digits upper,
                                       ndm_long_digits t, ndm_long_digits k)
{
    const ndm_long_digits v = ndm_digits_difference(t, ndm_digits_product(t, k));
    return ndm_digits_sum(upper, ndm_digits_difference(v, ndm_digits_product(b, v)));
}

/* What is wanted, in units of 2**-126, its uppermost bit being its sign; off by 6 of them at
 * most (measured). x = -least, y = -most. Of what ndm_may_cancel lets through, 2**n z is below
 * 2 and z below 1. */
static NDM_ALWAYS_INLINE ndm_long_digits ndm_powers_less_one(ndm_power_base base, double least,
                                                             double most, int *exponent)
{
    const double turns = base == NDM_BASE_2 ? most : most * NDM_EXP_LOG2_OF_E - 0x1p-20;
    const int n = (int)ndm_truncated(turns);
    const ndm_long_digits rest = ndm_exponent_rest(base, most, n);
    const int rest_entry = ndm_entry((int)(rest.high >> 58), NDM_COUNT_OF(ndm_lost_table));
    ndm_long_digits wide = ndm_exponent_wide(base, least, n);
    /* z is below 2**(1 - n). */
    const int entry =
        n < 8 ? ndm_entry((int)(wide.high >> (56 + n)), NDM_COUNT_OF(ndm_lost_table)) : 0;
    wide.high -= (uint64_t)entry << (n < 8 ? 56 + n : 0);

    const ndm_long_digits t[2] = {
        {rest.high & (UINT64_MAX >> 6), rest.low},
        n < 2 ? ndm_digits_up(wide, 2 - n) : ndm_digits_down(wide, n - 2),
    };
    ndm_long_digits k[2];
    ndm_lost_factors(t, k);
    *exponent = n;

    const ndm_long_digits rest_b = ndm_lost_table[rest_entry], b = ndm_lost_table[entry];
    const int up = n < 8 ? n : 8;
    const ndm_long_digits b_wide =
        up < 2 ? ndm_digits_down(b, 2 - up) : ndm_digits_up(b, up - 2);
    const ndm_long_digits rest_lost = ndm_lost(rest_b, rest_b, t[0], k[0]);
    const ndm_long_digits lost = ndm_lost(b, b_wide, wide, k[1]);
    const ndm_long_digits one = {UINT64_C(1) << 62, 0};
    return ndm_digits_difference(ndm_digits_difference(one, ndm_digits_down(rest_lost, 2)),
                                 lost);
}

/* A number with a sign, in units of 2**-126, in two parts, to 2**-64. */
static inline ndm_pair_float64 ndm_digits_as_pair(ndm_long_digits x)
{
    const uint64_t flip = 0 - (x.high >> 63);
    x = ndm_digits_difference((ndm_long_digits){x.high ^ flip, x.low ^ flip},
                              (ndm_long_digits){flip, flip});
    int zeroes = 0;
    if (x.high == 0) {
        x = (ndm_long_digits){x.low, 0};
        zeroes = 64;
    }
    const int more = __builtin_clzll(x.high | 1);
    const uint64_t upper = ndm_digits_up(x, more).high;
    const double sign = flip == 0 ? 0x1p-62 : -0x1p-62;
    const double unit = sign * ndm_power_of_two(-zeroes - more);
    return (ndm_pair_float64){(double)(int64_t)(upper >> 11) * (unit * 0x1p11),
                              (double)(int64_t)(upper & 2047) * unit};
}

#endif
