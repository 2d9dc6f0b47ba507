/* log2 and log10: the natural logarithm of the mantissa times a constant, and the exponent. In
 * float64 the product's upper part is one of 26 by 26 bits, hence exact; powers of two and of
 * ten give whole numbers.
 *
 * Measured by tests/elementary/measure.py: float32 correctly rounded for all arguments, float64
 * 0.56 ULP. */
#ifndef NDM_PRIMITIVES_LOGARITHMS_BASES_H
#define NDM_PRIMITIVES_LOGARITHMS_BASES_H

#include "logarithms.h"

/* ---- log2 ---- */

static NDM_ALWAYS_INLINE double ndm_log2_float32_core(double x)
{
    const ndm_mantissa_float64 split = ndm_log_split(x);
    const ndm_pair_float64 part = ndm_log_of_mantissa(split.m - 1);
    return ndm_multiply_add(part.high + part.low, NDM_LOG_LOG2_OF_E,
                            ndm_log_whole(split.exponent));
}

static NDM_ALWAYS_INLINE int32_t ndm_ordinary_log2_float32(float x)
{
    return ndm_ordinary_positive_float32(x);
}

static NDM_ALWAYS_INLINE int64_t ndm_ordinary_log2_float64(double x)
{
    return ndm_ordinary_positive_float64(x);
}

static NDM_ALWAYS_INLINE float ndm_log2_float32_bare(float x, uint32_t *raised)
{
    (void)raised;
    return (float)ndm_log2_float32_core(x);
}

static NDM_ALWAYS_INLINE float ndm_log2_float32_odd_bare(float x, uint32_t *raised)
{
    (void)raised;
    return ndm_odd_float32(ndm_log2_float32_core(x));
}

static NDM_ALWAYS_INLINE float ndm_log2_float32(float x, uint32_t *raised)
{
    const ndm_case_float32 it = ndm_log_case_float32(x, raised);
    return ndm_of_case_float32(it, (float)ndm_log2_float32_core(it.operand));
}

static NDM_ALWAYS_INLINE float ndm_log2_float32_odd(float x, uint32_t *raised)
{
    const ndm_case_float32 it = ndm_log_case_float32(x, raised);
    return ndm_of_case_float32(it, ndm_odd_float32(ndm_log2_float32_core(it.operand)));
}

static NDM_ALWAYS_INLINE double ndm_log2_parts(ndm_log_parts parts)
{
    return ndm_log_rounded(ndm_log_base_2(parts));
}

static NDM_ALWAYS_INLINE double ndm_log2_float64_bare(double x, uint32_t *raised)
{
    (void)raised;
    return ndm_log2_parts(ndm_log_parts_of(x, 0));
}

static NDM_ALWAYS_INLINE double ndm_log2_float64(double x, uint32_t *raised)
{
    const ndm_case_float64 it = ndm_log_case_float64(x, raised);
    return ndm_of_case_float64(it, ndm_log2_parts(ndm_log_parts_of(it.operand, it.scaled)));
}

/* ---- log10 ---- */

static NDM_ALWAYS_INLINE double ndm_log10_float32_core(double x)
{
    const ndm_mantissa_float64 split = ndm_log_split(x);
    const double k = ndm_log_whole(split.exponent), f = split.m - 1;
    const ndm_pair_float64 part = ndm_log_of_mantissa(f);
    const double low =
        ndm_multiply_add(part.high + part.low, NDM_LOG_LOG10_OF_E, k * NDM_LOG_LOG10_OF_2_LOW);
    return ndm_log_odd_sum(k * NDM_LOG_LOG10_OF_2_HIGH, low, f);
}

static NDM_ALWAYS_INLINE int32_t ndm_ordinary_log10_float32(float x)
{
    return ndm_ordinary_positive_float32(x);
}

static NDM_ALWAYS_INLINE int64_t ndm_ordinary_log10_float64(double x)
{
    return ndm_ordinary_positive_float64(x);
}

static NDM_ALWAYS_INLINE float ndm_log10_float32_bare(float x, uint32_t *raised)
{
    (void)raised;
    return (float)ndm_log10_float32_core(x);
}

static NDM_ALWAYS_INLINE float ndm_log10_float32_odd_bare(float x, uint32_t *raised)
{
    (void)raised;
    return ndm_odd_float32(ndm_log10_float32_core(x));
}

static NDM_ALWAYS_INLINE float ndm_log10_float32(float x, uint32_t *raised)
{
    const ndm_case_float32 it = ndm_log_case_float32(x, raised);
    return ndm_of_case_float32(it, (float)ndm_log10_float32_core(it.operand));
}

static NDM_ALWAYS_INLINE float ndm_log10_float32_odd(float x, uint32_t *raised)
{
    const ndm_case_float32 it = ndm_log_case_float32(x, raised);
    return ndm_of_case_float32(it, ndm_odd_float32(ndm_log10_float32_core(it.operand)));
}

static NDM_ALWAYS_INLINE double ndm_log10_parts(ndm_log_parts parts)
{
    return ndm_log_rounded(ndm_log_base_10(parts));
}

static NDM_ALWAYS_INLINE double ndm_log10_float64_bare(double x, uint32_t *raised)
{
    (void)raised;
    return ndm_log10_parts(ndm_log_parts_of(x, 0));
}

static NDM_ALWAYS_INLINE double ndm_log10_float64(double x, uint32_t *raised)
{
    const ndm_case_float64 it = ndm_log_case_float64(x, raised);
    return ndm_of_case_float64(it, ndm_log10_parts(ndm_log_parts_of(it.operand, it.scaled)));
}

#endif
