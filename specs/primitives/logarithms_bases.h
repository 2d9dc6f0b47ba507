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

static NDM_ALWAYS_INLINE int64_t ndm_ordinary_log2_float64(double x)
{
    return ndm_ordinary_positive_float64(x);
}

static NDM_ALWAYS_INLINE double ndm_log2_parts(ndm_log_parts parts)
{
    return ndm_log_rounded(ndm_log_base_2(parts));
}

static NDM_ALWAYS_INLINE double ndm_log2_float64_last(ndm_numbers_float64 *made, ptrdiff_t i,
                                                      double x)
{
    return ndm_log2_parts(ndm_log_kept_parts(made, i, x));
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

static NDM_ALWAYS_INLINE int64_t ndm_ordinary_log10_float64(double x)
{
    return ndm_ordinary_positive_float64(x);
}

static NDM_ALWAYS_INLINE double ndm_log10_parts(ndm_log_parts parts)
{
    return ndm_log_rounded(ndm_log_base_10(parts));
}

static NDM_ALWAYS_INLINE double ndm_log10_float64_last(ndm_numbers_float64 *made, ptrdiff_t i,
                                                       double x)
{
    return ndm_log10_parts(ndm_log_kept_parts(made, i, x));
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
