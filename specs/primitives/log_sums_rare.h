/* 2**n (e**x + e**y - 1), or with 2 instead of e, where even 128 bits do not do: in fixed point
 * of 192 bits. The powers may cancel in their first 110 bits, as there are that many pairs of
 * numbers.
 *
 * n is as in log_sums_digits.h, and
 * (1 - e**-z) / z = 1 - z / 2 (1 - z / 3 (1 - z / 4 (...))). */
#ifndef NDM_PRIMITIVES_LOG_SUMS_RARE_H
#define NDM_PRIMITIVES_LOG_SUMS_RARE_H

#include "exponentials_constants.h"
#include "log_sums_cases.h"

enum { NDM_FIXED_WORDS = 7 };

/* The whole part, then 32 bits each. */
typedef struct ndm_fixed {
    uint32_t words[NDM_FIXED_WORDS];
} ndm_fixed;

static const ndm_fixed ndm_fixed_one = {{1, 0, 0, 0, 0, 0, 0}};
static const ndm_fixed ndm_fixed_log_2 = {
    {0, 0xb17217f7, 0xd1cf79ab, 0xc9e3b398, 0x03f2f6af, 0x40f34326, 0x7298b62d}};

/* 0 <= x < 2**32, cut off. */
static inline ndm_fixed ndm_fixed_of(double x)
{
    ndm_fixed result;
    for (int i = 0; i < NDM_FIXED_WORDS; i++) {
        result.words[i] = (uint32_t)x;
        x = (x - result.words[i]) * 0x1p32;
    }
    return result;
}

/* Modulo 2**32. Not inlined: clang 14 with -O3 then gets the loop of ndm_fixed_decay wrong. */
static NDM_NOINLINE NDM_UNUSED ndm_fixed ndm_fixed_difference(ndm_fixed a, ndm_fixed b)
{
    int64_t carry = 0;
    for (int i = NDM_FIXED_WORDS - 1; i >= 0; i--) {
        carry += (int64_t)a.words[i] - (int64_t)b.words[i];
        a.words[i] = (uint32_t)carry;
        carry >>= 32;
    }
    return a;
}

/* a * b, given that it is below 2**32. One word more than is kept is summed. */
static NDM_RARE NDM_UNUSED ndm_fixed ndm_fixed_product(ndm_fixed a, ndm_fixed b)
{
    uint64_t sums[NDM_FIXED_WORDS + 1] = {0};
    for (int i = 0; i < NDM_FIXED_WORDS; i++) {
        for (int j = 0; j < NDM_FIXED_WORDS && i + j <= NDM_FIXED_WORDS; j++) {
            const uint64_t product = (uint64_t)a.words[i] * b.words[j];
            sums[i + j] += (uint32_t)product;
            if (i + j > 0) {
                sums[i + j - 1] += product >> 32;
            }
        }
    }
    for (int i = NDM_FIXED_WORDS; i > 0; i--) {
        sums[i - 1] += sums[i] >> 32;
    }
    ndm_fixed result = {{0}};
    for (int i = 0; i < NDM_FIXED_WORDS; i++) {
        result.words[i] = (uint32_t)sums[i];
    }
    return result;
}

static inline ndm_fixed ndm_fixed_quotient(ndm_fixed a, uint32_t divisor)
{
    uint64_t rest = 0;
    for (int i = 0; i < NDM_FIXED_WORDS; i++) {
        const uint64_t both = rest << 32 | a.words[i];
        a.words[i] = (uint32_t)(both / divisor);
        rest = both % divisor;
    }
    return a;
}

/* (1 - e**-z) / z for 0 <= z < 1.5 */
static inline ndm_fixed ndm_fixed_decay(ndm_fixed z)
{
    const bool large = z.words[0] != 0 || z.words[1] >> 28 != 0;
    ndm_fixed sum = ndm_fixed_one;
    for (uint32_t i = large ? 52 : 28; i > 1; i--) {
        sum = ndm_fixed_difference(ndm_fixed_one,
                                   ndm_fixed_quotient(ndm_fixed_product(z, sum), i));
    }
    return sum;
}

/* A number of this sign, in two parts. */
static inline ndm_pair_float64 ndm_fixed_as_pair(ndm_fixed x)
{
    double sign = 1;
    if (x.words[0] >> 31) {
        const ndm_fixed zero = {{0}};
        x = ndm_fixed_difference(zero, x);
        sign = -1;
    }
    ndm_pair_float64 sum = {0, 0};
    double unit = sign;
    for (int i = 0; i < NDM_FIXED_WORDS; i++) {
        const ndm_pair_float64 more = ndm_fast_two_sum(sum.high, x.words[i] * unit);
        sum.high = more.high;
        sum.low += more.low;
        unit *= 0x1p-32;
    }
    return sum;
}

/* x = -least, y = -most. */
static NDM_RARE NDM_UNUSED ndm_pair_float64 ndm_fixed_powers_less_one(ndm_power_base base,
                                                                      double least, double most,
                                                                      int n)
{
    const double scale = ndm_power_of_two(n / 2);
    ndm_fixed rest = ndm_fixed_of(base == NDM_BASE_2 ? most - n : most);
    ndm_fixed z = ndm_fixed_of(least);
    ndm_fixed scaled = ndm_fixed_of(least * scale * ndm_power_of_two(n - n / 2));
    if (base == NDM_BASE_2) {
        rest = ndm_fixed_product(rest, ndm_fixed_log_2);
        z = ndm_fixed_product(z, ndm_fixed_log_2);
        scaled = ndm_fixed_product(scaled, ndm_fixed_log_2);
    } else {
        const ndm_fixed whole = {{(uint32_t)n}};
        rest = ndm_fixed_difference(rest, ndm_fixed_product(whole, ndm_fixed_log_2));
    }
    const ndm_fixed lost = ndm_fixed_product(rest, ndm_fixed_decay(rest));
    const ndm_fixed power = ndm_fixed_difference(ndm_fixed_one, lost);
    return ndm_fixed_as_pair(
        ndm_fixed_difference(power, ndm_fixed_product(scaled, ndm_fixed_decay(z))));
}

#endif
