/* (1 + x)**n for integers n, as C23's compoundn: the same as pow1p, but that n may have 63
 * bits, and that x < -1 is a domain error. */
#ifndef NDM_PRIMITIVES_ONE_PLUS_POWER_WHOLE_H
#define NDM_PRIMITIVES_ONE_PLUS_POWER_WHOLE_H

#include "one_plus_power.h"

/* n exactly, without a conversion of 64 bits. */
static NDM_ALWAYS_INLINE ndm_pair_float64 ndm_pair_of_int64(int64_t n)
{
    const uint64_t word = (uint64_t)n ^ UINT64_C(1) << 63;
    const uint64_t offset = (uint64_t)ndm_word64(0x1p52);
    const double upper = ndm_float64_of((int64_t)(offset | word >> 32)) - (0x1p52 + 0x1p31);
    const double lower = ndm_float64_of((int64_t)(offset | (word & UINT32_MAX))) - 0x1p52;
    return ndm_fast_two_sum(upper * 0x1p32, lower);
}

/* As ndm_power_times, for y of two floats. */
static NDM_ALWAYS_INLINE ndm_pair_float64 ndm_power_times_pair(ndm_pair_float64 y,
                                                               ndm_pair_float64 log)
{
    const ndm_pair_float64 e = ndm_power_times(y.high, log);
    return (ndm_pair_float64){e.high, ndm_multiply_add(y.low, log.high, e.low)};
}

static NDM_ALWAYS_INLINE ndm_one_plus ndm_compound_prepare(double x, double n)
{
    const int64_t word = ndm_word64(x), size = word & INT64_MAX;
    const int64_t below =
        ndm_mask64_negative(word) & ndm_mask64_negative(NDM_WORD64_ONE - size);
    const int64_t invalid = below & ~ndm_mask64_negative(NDM_WORD64_INFINITY - size);
    ndm_one_plus one_plus = ndm_one_plus_prepare(ndm_float64_of(word & ~invalid), n);
    ndm_power_cases *cases = &one_plus.cases;
    cases->value = ndm_choose64(invalid, NDM_WORD64_INFINITY | INT64_C(1) << 51, cases->value);
    cases->special |= invalid;
    cases->sign &= ~below;
    cases->raised = (cases->raised & ~(uint32_t)invalid) | ((uint32_t)invalid & NDM_FP_INVALID);
    return one_plus;
}

/* ---- float64 ---- */

static NDM_RARE NDM_UNUSED double ndm_compound_float64(double x, int64_t n, uint32_t *raised)
{
    const ndm_pair_float64 y = ndm_pair_of_int64(n);
    /* A tiny x is none to the power of 2**63 at most. */
    const int64_t size = ndm_word64(x) & INT64_MAX;
    const int64_t tiny = ndm_mask64_negative(size - ndm_word64(NDM_ONE_PLUS_LEAST));
    const ndm_one_plus one_plus =
        ndm_compound_prepare(ndm_float64_of(ndm_word64(x) & ~tiny), y.high);
    const ndm_power_cases cases = one_plus.cases;
    const ndm_pair_float64 e = ndm_power_times_pair(y, ndm_power_log_of_sum(one_plus.sum));
    int64_t small, exact;
    const double result = ndm_power_anywhere(ndm_word64(one_plus.sum.high), ndm_word64(y.high),
                                             e, &small, &exact);
    const int64_t whole = ndm_mask64_zero(ndm_word64(one_plus.sum.low) & INT64_MAX);
    *raised |= cases.raised | ((uint32_t)(small & ~(exact & whole)) & NDM_FP_UNDERFLOW);
    const int64_t found = ndm_choose64(cases.special, cases.value, ndm_word64(result));
    return ndm_float64_of(found | cases.sign);
}

static inline int64_t ndm_ordinary_compound_float64(double x, int64_t n)
{
    return ndm_word64(1 + x) | ndm_ordinary_one_plus_float64(x) |
           ndm_ordinary_size_float64(1 + x, ndm_pair_of_int64(n).high);
}

static NDM_ALWAYS_INLINE ndm_pair_float64 ndm_compound_exponent(double x, int64_t n)
{
    const ndm_pair_float64 log = ndm_power_log_of_sum(ndm_two_sum(1, x));
    return ndm_power_times_pair(ndm_pair_of_int64(n), log);
}

static NDM_ALWAYS_INLINE double ndm_compound_float64_bare(double x, int64_t n, uint32_t *raised)
{
    (void)raised;
    return ndm_power_of_parts(ndm_power_exp_of(ndm_compound_exponent(x, n)));
}

static NDM_ALWAYS_INLINE void ndm_compound_float64_first(ndm_pairs_float64 *made, ptrdiff_t i,
                                                         double x, int64_t n)
{
    ndm_keep_pair(made, i, ndm_compound_exponent(x, n));
}

static NDM_ALWAYS_INLINE double ndm_compound_float64_last(ndm_pairs_float64 *made, ptrdiff_t i,
                                                          double x, int64_t n)
{
    (void)x, (void)n;
    return ndm_power_of_parts(ndm_power_exp_of(ndm_kept_pair(made, i)));
}

/* ---- float32 ---- */

static NDM_ALWAYS_INLINE double ndm_compound_core(float x, int64_t n)
{
    return ndm_one_plus_of_exponent(ndm_compound_exponent(x, n));
}

static NDM_ALWAYS_INLINE void ndm_compound_float32_first(ndm_pairs_float64 *made, ptrdiff_t i,
                                                         float x, int64_t n)
{
    ndm_keep_pair(made, i, ndm_compound_exponent(x, n));
}

static NDM_ALWAYS_INLINE float ndm_compound_float32_last(ndm_pairs_float64 *made, ptrdiff_t i,
                                                         float x, int64_t n)
{
    (void)x, (void)n;
    return (float)ndm_one_plus_of_exponent(ndm_kept_pair(made, i));
}

static NDM_RARE NDM_UNUSED double ndm_compound_careful(float x, int64_t n, uint32_t *raised)
{
    const ndm_pair_float64 y = ndm_pair_of_int64(n);
    const ndm_one_plus one_plus = ndm_compound_prepare(x, y.high);
    *raised |= one_plus.cases.raised;
    return ndm_one_plus_finish(one_plus.cases,
                               ndm_power_times_pair(y, ndm_power_log_of_sum(one_plus.sum)));
}

/* In the low 32 bits too, for the sake of an n that has no more. */
static inline int64_t ndm_ordinary_compound_float32(float x, int64_t n)
{
    const double sum = 1 + (double)x;
    return ndm_mask64_negative(ndm_word64(sum) |
                               ndm_ordinary_size_float64(sum, ndm_pair_of_int64(n).high));
}

static NDM_ALWAYS_INLINE float ndm_compound_float32_bare(float x, int64_t n, uint32_t *raised)
{
    (void)raised;
    return (float)ndm_compound_core(x, n);
}

static NDM_ALWAYS_INLINE float ndm_compound_float32_odd_bare(float x, int64_t n,
                                                             uint32_t *raised)
{
    (void)raised;
    return ndm_odd_float32(ndm_compound_core(x, n));
}

static NDM_ALWAYS_INLINE float ndm_compound_float32(float x, int64_t n, uint32_t *raised)
{
    return (float)ndm_compound_careful(x, n, raised);
}

static NDM_ALWAYS_INLINE float ndm_compound_float32_odd(float x, int64_t n, uint32_t *raised)
{
    return ndm_odd_float32(ndm_compound_careful(x, n, raised));
}

#endif
