/* The error function of float64 for those who would rather have speed than the last bit: as in
 * error_functions_float64.h, but without sums of two floats, and with the polynomial in x**2 up
 * to 1, so that the rounding errors of erfc above count little.
 *
 * Measured against MPFR: at most 1.43 ULP. */
#ifndef NDM_PRIMITIVES_ERROR_FUNCTIONS_FAST_H
#define NDM_PRIMITIVES_ERROR_FUNCTIONS_FAST_H

#include "error_functions.h"

#define NDM_ERF_FAST_SPLIT 1.0

/* erfc(x) for 1 <= x <= 6.5, to some 2**-51. */
static NDM_ALWAYS_INLINE double ndm_erfc_fast(double x)
{
    const double v = 1 / (x + 2.5), u = v - 0.15625;
    double ratio = ndm_multiply_add(u, ndm_erfc_long_tail(u), NDM_ERFC_CURVE);
    ratio = ndm_multiply_add(u, ratio, NDM_ERFC_SLOPE);
    ratio = ndm_multiply_add(u, ratio, NDM_ERFC_LEAD);
    const ndm_reduced_float64 power = ndm_reduce_e(-(x * x));
    return ndm_scale_normal(ndm_exp_plain_of(power) * (ratio * v), power.shifted);
}

static NDM_ALWAYS_INLINE double ndm_erf_fast64(int64_t size)
{
    const int64_t small = ndm_mask64_negative(size - ndm_word64(NDM_ERF_FAST_SPLIT));
    const double x = ndm_float64_of(size & small);
    const double near = ndm_multiply_add(x, ndm_erf_fast_wide(x * x), x);
    const double far =
        1 - ndm_erfc_fast(ndm_float64_of(ndm_between64(size, NDM_ERF_FAST_SPLIT, NDM_ERF_ONE)));
    return ndm_float64_of(ndm_choose64(small, ndm_word64(near), ndm_word64(far)));
}

static NDM_ALWAYS_INLINE double ndm_erf_float64_fast_bare(double x)
{
    const int64_t word = ndm_word64(x);
    const double y = ndm_erf_fast64(word & INT64_MAX);
    return ndm_float64_of(ndm_word64(y) | (word & NDM_WORD64_SIGN));
}

static NDM_ALWAYS_INLINE double ndm_erf_float64_fast(double x)
{
    const int64_t word = ndm_word64(x), size = word & INT64_MAX;
    const int64_t tiny = ndm_mask64_negative(size - ndm_word64(NDM_ERF_TINY));
    const int64_t kept = ndm_mask64_negative(size - NDM_WORD64_INFINITY) & ~tiny;
    const double scaled = ndm_float64_of(size & tiny) * 0x1p190;
    const double multiple = NDM_ERF_LEAD * scaled * 0x1p-190;
    const double y = ndm_erf_fast64(size & kept);
    const int64_t chosen = ndm_choose64(tiny, ndm_word64(multiple), ndm_word64(y));
    return ndm_unless_special64(ndm_float64_of(chosen | (word & NDM_WORD64_SIGN)), x,
                                __builtin_copysign(1, x));
}

#endif
