/* log1p(x) = log(1 + x), accurate for small x: 1 + x is a sum of two numbers, exactly. In
 * float32 2**-k (1 + x) - 1 is exact in double where its error could matter.
 *
 * Measured by tests/elementary/measure.py: float32 correctly rounded for all arguments, float64
 * 0.54 ULP. */
#ifndef NDM_PRIMITIVES_LOGARITHMS_NEAR_ONE_H
#define NDM_PRIMITIVES_LOGARITHMS_NEAR_ONE_H

#include "logarithms.h"

/* 1 + x = 2**k (1 + f), for f between sqrt(1/2) - 1 and sqrt(2) - 1; s = f / (2 + f). f is
 * found, and -k taken in place of k, so that -0 stays what it is. */
typedef struct ndm_log1p_parts {
    double minus_k, f, s;
} ndm_log1p_parts;

/* -k, where k + 1023 is the exponent; +0 for 0. */
static NDM_ALWAYS_INLINE double ndm_log_minus_whole(uint64_t exponent)
{
    return (0x1p52 + 1023) - ndm_float64_of((int64_t)(exponent | UINT64_C(0x4330000000000000)));
}

static NDM_ALWAYS_INLINE ndm_log1p_parts ndm_log1p_parts_of(double x)
{
    const ndm_mantissa_float64 split = ndm_log_split(1 + x);
    const double scale = ndm_log_scale(split.exponent);
    const double f = ndm_multiply_add(x, scale, -(1 - scale));
    return (ndm_log1p_parts){ndm_log_minus_whole(split.exponent), f, f / (2 + f)};
}

/* k log(2) + log(1 + f), rounded to odd. */
static NDM_ALWAYS_INLINE double ndm_log_plain(ndm_log1p_parts x)
{
    const double half = 0.5 * x.f * x.f;
    const double z = x.s * x.s;
    const double rest = x.s * ndm_multiply_add(z, ndm_log_near(z), half);
    const ndm_pair_float64 first = ndm_fast_two_sum(x.f, -half);
    const ndm_pair_float64 second = ndm_fast_two_sum(x.minus_k * -NDM_LOG_LN2_HIGH, first.high);
    const double low = rest + ndm_multiply_add(x.minus_k, -NDM_LOG_LN2_LOW, first.low);
    return ndm_log_odd_sum(second.high, second.low + low, x.f);
}

/* ---- arguments: above -1; -inf of -1, NaN below, tiny numbers themselves ---- */

#define NDM_LOG1P_LEAST_FLOAT64 ((INT64_C(1023) - 60) << 52)
#define NDM_LOG1P_MOST_FLOAT64 ((INT64_C(1023) + 1000) << 52)

static NDM_ALWAYS_INLINE int32_t ndm_ordinary_log1p_float32(float x)
{
    const uint32_t word = (uint32_t)ndm_word32(x), size = word & INT32_MAX;
    return (int32_t)((NDM_WORD32_INFINITY - 1 - size) |
                     ((size - NDM_WORD32_LEAST) & (0 - size)) |
                     ((NDM_WORD32_ONE - 1 - size) & word));
}

static NDM_ALWAYS_INLINE int64_t ndm_ordinary_log1p_float64(double x)
{
    const uint64_t word = (uint64_t)ndm_word64(x), size = word & INT64_MAX;
    return (int64_t)((NDM_LOG1P_MOST_FLOAT64 - size) |
                     ((size - NDM_LOG1P_LEAST_FLOAT64) & (0 - size)) |
                     ((NDM_WORD64_ONE - 1 - size) & word));
}

static NDM_ALWAYS_INLINE ndm_case_float32 ndm_log1p_case_float32(float x, uint32_t *raised)
{
    const int32_t word = ndm_word32(x), size = word & INT32_MAX;
    const int32_t nan = ndm_mask32_negative(NDM_WORD32_INFINITY - size);
    const int32_t below = (word >> 31) & ndm_mask32_negative(NDM_WORD32_ONE - 1 - size);
    const int32_t pole = below & ndm_mask32_zero(size ^ NDM_WORD32_ONE);
    const int32_t invalid = below & ~pole & ~nan;
    const int32_t tiny = ndm_mask32_negative(size - NDM_WORD32_LEAST);
    const int32_t special = below | tiny | ndm_mask32_negative(NDM_WORD32_INFINITY - 1 - size);
    const int32_t other = ndm_choose32(pole, NDM_WORD32_INFINITY | NDM_WORD32_SIGN,
                                       word | (nan & NDM_WORD32_QUIET));
    *raised |= ((uint32_t)pole & NDM_FP_DIVIDE) | ((uint32_t)invalid & NDM_FP_INVALID) |
               ((uint32_t)(tiny & ~ndm_mask32_zero(size)) & NDM_FP_UNDERFLOW);
    return (ndm_case_float32){
        ndm_float32_of(ndm_choose32(special, NDM_WORD32_ONE, word)),
        special,
        ndm_choose32(invalid, NDM_WORD32_NAN, other),
    };
}

static NDM_ALWAYS_INLINE ndm_case_float64 ndm_log1p_case_float64(double x, uint32_t *raised)
{
    const int64_t word = ndm_word64(x), size = word & INT64_MAX;
    const int64_t nan = ndm_mask64_negative(NDM_WORD64_INFINITY - size);
    const int64_t below = ndm_mask64_negative(word & ~(size - NDM_WORD64_ONE));
    const int64_t pole = ndm_mask64_zero(word ^ (NDM_WORD64_ONE | NDM_WORD64_SIGN));
    const int64_t invalid = below & ~pole & ~nan;
    const int64_t tiny = ndm_mask64_negative(size - NDM_LOG1P_LEAST_FLOAT64);
    const int64_t large = ndm_mask64_negative(NDM_LOG1P_MOST_FLOAT64 - size);
    const int64_t special = below | tiny | ndm_mask64_negative(NDM_WORD64_INFINITY - 1 - size);
    const int64_t other = ndm_choose64(pole, NDM_WORD64_INFINITY | NDM_WORD64_SIGN,
                                       word | (nan & NDM_WORD64_QUIET));
    const int64_t subnormal = ndm_mask64_negative((size - NDM_WORD64_LEAST) & (0 - size));
    *raised |= ((uint32_t)pole & NDM_FP_DIVIDE) | ((uint32_t)invalid & NDM_FP_INVALID) |
               ((uint32_t)subnormal & NDM_FP_UNDERFLOW);
    const int64_t down = large & ~special;
    return (ndm_case_float64){
        ndm_float64_of(ndm_choose64(special, NDM_WORD64_ONE, word) -
                       (down & (INT64_C(64) << 52))),
        ndm_float64_of(ndm_word64(-64.0) & down),
        special,
        ndm_choose64(invalid, NDM_WORD64_NAN, other),
    };
}

/* ---- float32 ---- */

/* For other functions, rounded to odd. */
static NDM_ALWAYS_INLINE double ndm_log1p_float32_core(double x)
{
    return ndm_log_plain(ndm_log1p_parts_of(x));
}

/* As ndm_log_of_quotient, of -k. */
static NDM_ALWAYS_INLINE double ndm_log1p_of_quotient(double minus_k, double s)
{
    const double log = ndm_log_series(s);
#if NDM_FUSED
    return __builtin_fma(minus_k, -NDM_LOG_LN2, log);
#else
    return (log - minus_k * NDM_LOG_LN2_LOW) - minus_k * NDM_LOG_LN2_HIGH;
#endif
}

/* About two units in the last place off, as log of floats is. */
static NDM_ALWAYS_INLINE double ndm_log1p_of_float(double x)
{
    const ndm_log1p_parts parts = ndm_log1p_parts_of(x);
    return ndm_log1p_of_quotient(parts.minus_k, parts.s);
}

/* These lie so near to halfway between two floats that the double is on the wrong side. */
static NDM_ALWAYS_INLINE float ndm_log1p_rounded_float32(double log, float x)
{
    const int32_t word = ndm_word32(x);
    const int32_t up = (word == ndm_word32(0x1.b7fd86p-4f)) |
                       (word == ndm_word32(0x1.b121a6p+76f)) |
                       (word == ndm_word32(0x1.6351d8p+95f));
    const int32_t down =
        (word == ndm_word32(0x1.bdb59cp-18f)) | (word == ndm_word32(0x1.0f1fd6p+3f)) |
        (word == ndm_word32(-0x1.7ffffap-21f)) | (word == ndm_word32(-0x1.1fffcap-17f)) |
        (word == ndm_word32(-0x1.dfff6ap-17f));
    return ndm_float32_of(ndm_word32((float)log) + (up - down));
}

static NDM_ALWAYS_INLINE void ndm_log1p_float32_first(ndm_pairs_float64 *made, ptrdiff_t i,
                                                      float x)
{
    const ndm_log1p_parts parts = ndm_log1p_parts_of(x);
    ndm_keep_pair(made, i, (ndm_pair_float64){parts.minus_k, parts.s});
}

static NDM_ALWAYS_INLINE float ndm_log1p_float32_last(ndm_pairs_float64 *made, ptrdiff_t i,
                                                      float x)
{
    const ndm_pair_float64 kept = ndm_kept_pair(made, i);
    return ndm_log1p_rounded_float32(ndm_log1p_of_quotient(kept.high, kept.low), x);
}

static NDM_ALWAYS_INLINE float ndm_log1p_float32_bare(float x, uint32_t *raised)
{
    (void)raised;
    return ndm_log1p_rounded_float32(ndm_log1p_of_float(x), x);
}

static NDM_ALWAYS_INLINE float ndm_log1p_float32_odd_bare(float x, uint32_t *raised)
{
    (void)raised;
    return ndm_odd_float32(ndm_log1p_of_float(x));
}

static NDM_ALWAYS_INLINE float ndm_log1p_float32(float x, uint32_t *raised)
{
    const ndm_case_float32 it = ndm_log1p_case_float32(x, raised);
    return ndm_of_case_float32(it,
                               ndm_log1p_rounded_float32(ndm_log1p_of_float(it.operand), x));
}

static NDM_ALWAYS_INLINE float ndm_log1p_float32_odd(float x, uint32_t *raised)
{
    const ndm_case_float32 it = ndm_log1p_case_float32(x, raised);
    return ndm_of_case_float32(it, ndm_odd_float32(ndm_log1p_of_float(it.operand)));
}

/* ---- float64 ---- */

/* 1 + x, with -k in place of k. */
static NDM_ALWAYS_INLINE ndm_log_sum ndm_log1p_split_sum(double x)
{
    const double high = 1 + x, other = high - 1;
    ndm_log_sum sum = ndm_log_split_sum(high, (x - other) - ((high - other) - 1));
    sum.k = ndm_log_minus_whole(ndm_log_split(high).exponent);
    return sum;
}

/* `less` is subtracted from the exponent of the result. */
static NDM_ALWAYS_INLINE ndm_pair_float64 ndm_log1p_of_sum(ndm_log_sum x, double less)
{
    const ndm_log_parts parts = ndm_log_parts_of_split_sum(x, -less);
    const ndm_pair_float64 sum = ndm_fast_two_sum(parts.k * -NDM_LOG_LN2_HIGH, 2 * parts.head);
    const double low = ndm_multiply_add(parts.k, -NDM_LOG_LN2_LOW, parts.tail);
    return (ndm_pair_float64){sum.high, sum.low + low};
}

/* Of a number that is ordinary. */
static NDM_ALWAYS_INLINE ndm_pair_float64 ndm_log1p_sum(double x, double less)
{
    return ndm_log1p_of_sum(ndm_log1p_split_sum(x), less);
}

static NDM_ALWAYS_INLINE double ndm_log1p_core(double x)
{
    return ndm_log_rounded(ndm_log1p_sum(x, 0));
}

static NDM_ALWAYS_INLINE void ndm_log1p_float64_first(ndm_two_pairs_float64 *made, ptrdiff_t i,
                                                      double x)
{
    ndm_log_keep_sum(made, i, ndm_log1p_split_sum(x));
}

static NDM_ALWAYS_INLINE double ndm_log1p_float64_last(ndm_two_pairs_float64 *made, ptrdiff_t i,
                                                       double x)
{
    (void)x;
    return ndm_log_rounded(ndm_log1p_of_sum(ndm_log_kept_sum(made, i), 0));
}

static NDM_ALWAYS_INLINE double ndm_log1p_float64_bare(double x, uint32_t *raised)
{
    (void)raised;
    return ndm_log1p_core(x);
}

static NDM_ALWAYS_INLINE double ndm_log1p_float64(double x, uint32_t *raised)
{
    const ndm_case_float64 it = ndm_log1p_case_float64(x, raised);
    return ndm_of_case_float64(it, ndm_log_rounded(ndm_log1p_sum(it.operand, it.scaled)));
}

#endif
