/* Hyperbolic functions in several loops over a block: the reduction of the arguments, then the
 * rest, which for tanh of float64 is a power and a quotient. */
#ifndef NDM_PRIMITIVES_HYPERBOLIC_STEPS_H
#define NDM_PRIMITIVES_HYPERBOLIC_STEPS_H

#include "hyperbolic_fast.h"

static NDM_ALWAYS_INLINE void ndm_hyperbolic_float32_first(ndm_pairs_float64 *made, ptrdiff_t i,
                                                           float x)
{
    ndm_keep_pair(made, i, ndm_plain_rest(ndm_size32(x)));
}

static NDM_ALWAYS_INLINE void ndm_hyperbolic_float64_first(ndm_pairs_float64 *made, ptrdiff_t i,
                                                           double x)
{
    ndm_keep_reduced(made, i, ndm_reduce_e(ndm_size64(x)));
}

static NDM_ALWAYS_INLINE float ndm_sinh_float32_last(ndm_pairs_float64 *made, ptrdiff_t i,
                                                     float x)
{
    const double size = ndm_sinh_of_rest(ndm_kept_pair(made, i));
    return ndm_with_sign32(ndm_sinh_rounded(size, x), x);
}

static NDM_ALWAYS_INLINE float ndm_cosh_float32_last(ndm_pairs_float64 *made, ptrdiff_t i,
                                                     float x)
{
    (void)x;
    return (float)ndm_cosh_of_rest(ndm_kept_pair(made, i));
}

static NDM_ALWAYS_INLINE double ndm_sinh_float64_last(ndm_pairs_float64 *made, ptrdiff_t i,
                                                      double x)
{
    return ndm_with_sign64(ndm_sinh_of_reduced(ndm_kept_reduced(made, i), 1), x);
}

static NDM_ALWAYS_INLINE double ndm_cosh_float64_last(ndm_pairs_float64 *made, ptrdiff_t i,
                                                      double x)
{
    (void)x;
    return ndm_cosh_of_reduced(ndm_kept_reduced(made, i), 1);
}

static NDM_ALWAYS_INLINE double ndm_sinh_float64_fast_last(ndm_pairs_float64 *made, ptrdiff_t i,
                                                           double x)
{
    const double size = ndm_hyperbolic_of_reduced64(ndm_kept_reduced(made, i), 1, -1);
    return ndm_with_sign64(size, x);
}

static NDM_ALWAYS_INLINE void ndm_tanh_float64_first(ndm_pairs_float64 *made, ptrdiff_t i,
                                                     double x)
{
    const double size = ndm_size64(x);
    ndm_keep_reduced(made, i, ndm_reduce_e(size + size));
}

static NDM_ALWAYS_INLINE void ndm_tanh_float64_power(ndm_pairs_float64 *made, ptrdiff_t i,
                                                     double x)
{
    (void)x;
    ndm_keep_pair(made, i, ndm_expm1_of_reduced(ndm_kept_reduced(made, i), 1));
}

static NDM_ALWAYS_INLINE double ndm_tanh_float64_last(ndm_pairs_float64 *made, ptrdiff_t i,
                                                      double x)
{
    return ndm_with_sign64(ndm_tanh_of_power(ndm_kept_pair(made, i)), x);
}

#endif
