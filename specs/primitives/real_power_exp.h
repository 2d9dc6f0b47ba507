/* exp of a sum of two floats, the last part of x**y: a table of 2**(i / 128) and a polynomial.
 * The result comes in parts, as there are several ways to round it. */
#ifndef NDM_PRIMITIVES_REAL_POWER_EXP_H
#define NDM_PRIMITIVES_REAL_POWER_EXP_H

#include "real_power_cases.h"
#include "real_power_constants.h"

/* A power as scale * (1 + more): the scale's exponent is that of 2**(n / 128), where n are the
 * low bits of `steps`. */
typedef struct ndm_power_parts {
    int64_t steps, word; /* the word of the scale, in [1, 2), of n mod 128 */
    double more;
} ndm_power_parts;

/* exp(e.high + e.low), |e.high| <= 1400. */
static NDM_ALWAYS_INLINE ndm_power_parts ndm_power_exp_of(ndm_pair_float64 e)
{
    const double shifted = ndm_multiply_add(e.high + e.low, NDM_POWER_PARTS, NDM_ROUNDER);
    const double n = shifted - NDM_ROUNDER;
    const double f = ndm_multiply_add(n, -NDM_POWER_LN2_PART, e.high) +
                     ndm_multiply_add(n, -NDM_POWER_LN2_PART_LOW, e.low);
    const int64_t steps = ndm_vector_index(ndm_word64(shifted)), index = steps & 127;
    const double square = f * f;
    return (ndm_power_parts){
        steps,
        ndm_power_exp2_words[index] + (index << 45),
        ndm_multiply_add(square, ndm_power_exp_poly(f, square), f + ndm_power_exp2_low[index]),
    };
}

/* Without the power of two. */
static NDM_ALWAYS_INLINE double ndm_power_mantissa(ndm_power_parts power)
{
    const double scale = ndm_float64_of(power.word);
    return ndm_multiply_add(scale, power.more, scale);
}

/* The word times a power of two, for results in the normal range. */
static NDM_ALWAYS_INLINE int64_t ndm_power_scaled(int64_t word, int64_t steps)
{
    return (int64_t)((uint64_t)word + ((uint64_t)(steps & ~INT64_C(127)) << 45));
}

/* For results in the normal range. */
static NDM_ALWAYS_INLINE double ndm_power_of_parts(ndm_power_parts power)
{
    const double scale = ndm_float64_of(ndm_power_scaled(power.word, power.steps));
    return ndm_multiply_add(scale, power.more, scale);
}

/* The word of the result in double, rounded to odd; what lies within 2**-58 of a double,
 * relatively, counts as that double. For results in double's normal range. */
static NDM_ALWAYS_INLINE int64_t ndm_power_odd_word(ndm_power_parts power)
{
    const double scale = ndm_float64_of(power.word);
    const ndm_pair_float64 sum = ndm_fast_two_sum(scale, scale * power.more);
    /* The rest in multiples of 2**-57: if not 0, then from there to 2**-53, and bit 61 is set
     * in the words of all these. */
    const int64_t rest = ndm_word64((sum.low + 0x1.8p-5) - 0x1.8p-5);
    const int64_t word = (ndm_word64(sum.high) + (rest >> 63)) | ((rest >> 61) & 1);
    return ndm_power_scaled(word, power.steps);
}

/* Where |e| is so large that its exponential is infinite or 0, a smaller one that does too. */
static NDM_ALWAYS_INLINE ndm_pair_float64 ndm_power_clamped(ndm_pair_float64 e, double most)
{
    const int64_t limit = ndm_word64(most), word = ndm_word64(e.high);
    const int64_t beyond = ndm_mask64_negative(limit - (word & INT64_MAX));
    return (ndm_pair_float64){
        ndm_float64_of(ndm_choose64(beyond, limit | (word & NDM_WORD64_SIGN), word)),
        ndm_float64_of(ndm_word64(e.low) & ~beyond),
    };
}

#endif
