/* logit(x) = log(x / (1 - x)), the inverse of expit; 1 - x is a pair, so that nothing cancels
 * near 1/2 nor near 1.
 *
 * Measured by tests/elementary/measure.py: float32 correctly rounded for all arguments, float64
 * 0.55 ULP. */
#ifndef NDM_PRIMITIVES_LOG_SUMS_LOGIT_H
#define NDM_PRIMITIVES_LOG_SUMS_LOGIT_H

#include "logarithms.h"

/* ---- arguments: between 0 and 1, infinite at these, NaN beyond ---- */

static NDM_ALWAYS_INLINE int32_t ndm_ordinary_logit_float32(float x)
{
    const uint32_t word = (uint32_t)ndm_word32(x);
    return (int32_t)(word | (word - 2) | (NDM_WORD32_ONE - 1 - word));
}

static NDM_ALWAYS_INLINE int64_t ndm_ordinary_logit_float64(double x)
{
    const uint64_t word = (uint64_t)ndm_word64(x);
    return (int64_t)(word | (word - NDM_WORD64_LEAST) | (NDM_WORD64_ONE - 1 - word));
}

static NDM_ALWAYS_INLINE ndm_case_float32 ndm_logit_case_float32(float x, uint32_t *raised)
{
    const int32_t word = ndm_word32(x), size = word & INT32_MAX, sign = word >> 31;
    const int32_t number = ndm_mask32_negative(size - (NDM_WORD32_INFINITY + 1));
    const int32_t nonzero = ndm_mask32_nonzero(size);
    const int32_t regular = nonzero & (ndm_mask32_nonzero(size ^ NDM_WORD32_ONE) | sign);
    const int32_t invalid =
        (sign | ndm_mask32_negative(NDM_WORD32_ONE - size)) & number & nonzero;
    const int32_t special = ~regular | invalid | ~number;
    const int32_t infinite = NDM_WORD32_INFINITY | (~nonzero & NDM_WORD32_SIGN);
    const int32_t other = ndm_choose32(regular, word | (~number & NDM_WORD32_QUIET), infinite);
    *raised |= ((uint32_t)regular + NDM_FP_DIVIDE) | ((uint32_t)invalid & NDM_FP_INVALID);
    return (ndm_case_float32){
        ndm_float32_of(ndm_choose32(special, ndm_word32(0.5f), word)),
        special,
        ndm_choose32(invalid, NDM_WORD32_NAN, other),
    };
}

static NDM_ALWAYS_INLINE ndm_case_float64 ndm_logit_case_float64(double x, uint32_t *raised)
{
    const int64_t word = ndm_word64(x), size = word & INT64_MAX;
    const int64_t nan = ndm_mask64_negative(NDM_WORD64_INFINITY - size);
    const int64_t zero = ndm_mask64_zero(size), one = ndm_mask64_zero(word ^ NDM_WORD64_ONE);
    const int64_t pole = zero | one;
    const int64_t beyond = ndm_mask64_negative(word | (NDM_WORD64_ONE - size));
    const int64_t invalid = beyond & ~nan & ~zero;
    const int64_t tiny = ndm_mask64_negative(size - NDM_WORD64_LEAST);
    const int64_t special = pole | invalid | nan;
    const int64_t infinite = NDM_WORD64_INFINITY | (zero & NDM_WORD64_SIGN);
    const int64_t other = ndm_choose64(pole, infinite, word | (nan & NDM_WORD64_QUIET));
    *raised |= ((uint32_t)pole & NDM_FP_DIVIDE) | ((uint32_t)invalid & NDM_FP_INVALID);
    const int64_t up = tiny & ~special;
    return (ndm_case_float64){
        ndm_float64_of(ndm_choose64(special, ndm_word64(0.5), word)) *
            ndm_float64_of(NDM_WORD64_ONE + (up & (INT64_C(54) << 52))),
        ndm_float64_of(ndm_word64(54.0) & up),
        special,
        ndm_choose64(invalid, NDM_WORD64_NAN, other),
    };
}

/* ---- float32 ---- */

/* k, and what the logarithm of x / (1 - x) / 2**k is a series of. */
static NDM_ALWAYS_INLINE ndm_pair_float64 ndm_logit_quotient(double x)
{
    const double q = 1 - x;
    const uint64_t half = UINT64_C(1) << 51, bias = UINT64_C(1023) << 52;
    const uint64_t distance = (uint64_t)ndm_word64(x) - (uint64_t)ndm_word64(q);
    const uint64_t exponent = (distance + (half + bias)) >> 52;
    const double p = x * ndm_log_scale(exponent), k = ndm_log_whole(exponent);
    return (ndm_pair_float64){k, (p - q) / (p + q)};
}

static NDM_ALWAYS_INLINE double ndm_logit_of_quotient(ndm_pair_float64 quotient)
{
    const double k = quotient.high, s = quotient.low, z = s * s;
    const double low = ndm_multiply_add(s * z, ndm_log_wide(z), k * NDM_LOG_LN2_LOW);
    return ndm_log_odd_sum(k * NDM_LOG_LN2_HIGH, 2 * s + low, s);
}

static NDM_ALWAYS_INLINE double ndm_logit_float32_core(double x)
{
    return ndm_logit_of_quotient(ndm_logit_quotient(x));
}

static NDM_ALWAYS_INLINE void ndm_logit_float32_first(ndm_pairs_float64 *made, ptrdiff_t i,
                                                      float x)
{
    ndm_keep_pair(made, i, ndm_logit_quotient(x));
}

static NDM_ALWAYS_INLINE float ndm_logit_float32_last(ndm_pairs_float64 *made, ptrdiff_t i,
                                                      float x)
{
    (void)x;
    return (float)ndm_logit_of_quotient(ndm_kept_pair(made, i));
}

static NDM_ALWAYS_INLINE float ndm_logit_float32_bare(float x, uint32_t *raised)
{
    (void)raised;
    return (float)ndm_logit_float32_core(x);
}

static NDM_ALWAYS_INLINE float ndm_logit_float32_odd_bare(float x, uint32_t *raised)
{
    (void)raised;
    return ndm_odd_float32(ndm_logit_float32_core(x));
}

static NDM_ALWAYS_INLINE float ndm_logit_float32(float x, uint32_t *raised)
{
    const ndm_case_float32 it = ndm_logit_case_float32(x, raised);
    return ndm_of_case_float32(it, (float)ndm_logit_float32_core(it.operand));
}

static NDM_ALWAYS_INLINE float ndm_logit_float32_odd(float x, uint32_t *raised)
{
    const ndm_case_float32 it = ndm_logit_case_float32(x, raised);
    return ndm_of_case_float32(it, ndm_odd_float32(ndm_logit_float32_core(it.operand)));
}

/* ---- float64 ---- */

static NDM_ALWAYS_INLINE ndm_log_ratio ndm_logit_ratio(double x)
{
    /* Where x is tiny, 1 - x is 1; its lower part should not underflow in products. */
    const double part = x > 0x1p-200 ? x : 0x1p-200;
    return ndm_log_split_quotient((ndm_pair_float64){x, 0}, ndm_fast_two_sum(1, -part));
}

static NDM_ALWAYS_INLINE double ndm_logit_of_ratio(ndm_log_ratio ratio, double less)
{
    return ndm_log_rounded(ndm_log_base_e(ndm_log_parts_of_ratio(ratio, less)));
}

static NDM_ALWAYS_INLINE double ndm_logit_reduced(double x, double less)
{
    return ndm_logit_of_ratio(ndm_logit_ratio(x), less);
}

static NDM_ALWAYS_INLINE void ndm_logit_float64_first(ndm_two_pairs_float64 *made, ptrdiff_t i,
                                                      double x)
{
    ndm_log_keep_ratio(made, i, ndm_logit_ratio(x));
}

static NDM_ALWAYS_INLINE double ndm_logit_float64_last(ndm_two_pairs_float64 *made, ptrdiff_t i,
                                                       double x)
{
    (void)x;
    return ndm_logit_of_ratio(ndm_log_kept_ratio(made, i), 0);
}

static NDM_ALWAYS_INLINE double ndm_logit_float64_bare(double x, uint32_t *raised)
{
    (void)raised;
    return ndm_logit_reduced(x, 0);
}

static NDM_ALWAYS_INLINE double ndm_logit_float64(double x, uint32_t *raised)
{
    const ndm_case_float64 it = ndm_logit_case_float64(x, raised);
    return ndm_of_case_float64(it, ndm_logit_reduced(it.operand, it.scaled));
}

#endif
