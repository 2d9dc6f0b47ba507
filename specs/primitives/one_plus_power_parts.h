/* The parts of (1 + x)**y: 1 + x as an exact sum of two floats, its logarithm, its special
 * cases. What is added to real_power_log.h: of s + e = 1 + x, rounded sum and error, the
 * quotient z / c - 1 of s gets e / (2**k c) added, its own error goes into the logarithm's low
 * part. */
#ifndef NDM_PRIMITIVES_ONE_PLUS_POWER_PARTS_H
#define NDM_PRIMITIVES_ONE_PLUS_POWER_PARTS_H

#include "real_power_exp.h"
#include "real_power_log.h"

/* log(s.high + s.low) for a normal s.high > 0 and s.low below its last place, 0 or not tiny. */
static NDM_ALWAYS_INLINE ndm_pair_float64 ndm_power_log_of_sum(ndm_pair_float64 s)
{
    const ndm_power_reduced x = ndm_power_reduce(ndm_word64(s.high));
    /* 2**-k, or 0 where s.low is negligible. */
    const int64_t biased =
        1023 + (ndm_word64(0x1p52 + 2048) - ndm_word64(x.exponent + (0x1p52 + 2048)));
    const double down = ndm_float64_of((biased & ~ndm_mask64_negative(biased)) << 52);
    const double more = s.low * down * ndm_power_inverse[x.cell];
    const ndm_pair_float64 r = ndm_two_sum(ndm_power_quotient(x.z, x.cell), more);
    const double rest = ndm_multiply_add(-r.low, r.high, r.low);
    return ndm_power_log_from(x, r.high, ndm_power_log_low(x) + rest);
}

/* (1 + x)**y made ready: special cases, and a harmless |1 + x| where there is one. */
typedef struct ndm_one_plus {
    ndm_power_cases cases;
    ndm_pair_float64 sum;
} ndm_one_plus;

static NDM_ALWAYS_INLINE ndm_one_plus ndm_one_plus_prepare(double x, double y)
{
    const int64_t word = ndm_word64(x), size = word & INT64_MAX;
    const int64_t finite = ndm_mask64_negative(size - NDM_WORD64_INFINITY);
    const ndm_pair_float64 sum = ndm_two_sum(1, ndm_float64_of(word & finite));
    /* 1 + x may round to 1, which is a special case: take one beside it. */
    const int64_t s = ndm_word64(sum.high);
    const int64_t hidden = ndm_mask64_zero(s ^ NDM_WORD64_ONE) & ~ndm_mask64_zero(size);
    const int64_t beside = s + (hidden & (ndm_mask64_negative(word) | 1));
    ndm_one_plus one_plus;
    one_plus.cases = ndm_power_cases_of(ndm_float64_of(ndm_choose64(finite, beside, word)), y);
    const int64_t harmless = one_plus.cases.special | ~finite;
    const int64_t high = ndm_choose64(harmless, NDM_WORD64_ONE, s & INT64_MAX);
    const int64_t low = (ndm_word64(sum.low) ^ (s & NDM_WORD64_SIGN)) & ~harmless;
    one_plus.sum = (ndm_pair_float64){ndm_float64_of(high), ndm_float64_of(low)};
    return one_plus;
}

#endif
