/* Powers in two loops over a block: the reduction of the arguments, then the rest. */
#ifndef NDM_PRIMITIVES_EXPONENTIALS_STEPS_H
#define NDM_PRIMITIVES_EXPONENTIALS_STEPS_H

#include "exponentials_fast.h"

/* ---- exp ---- */

static NDM_ALWAYS_INLINE void ndm_exp_float32_first(ndm_pairs_float64 *made, ptrdiff_t i,
                                                    float x)
{
    const ndm_binary_exponent exponent = ndm_binary_exponent_of(x);
    ndm_keep_pair(made, i, (ndm_pair_float64){exponent.f, exponent.shifted});
}

static NDM_ALWAYS_INLINE float ndm_exp_float32_last(ndm_pairs_float64 *made, ptrdiff_t i,
                                                    float x)
{
    (void)x;
    const ndm_pair_float64 kept = ndm_kept_pair(made, i);
    return (float)ndm_power_of_exponent((ndm_binary_exponent){kept.high, kept.low});
}

/* ---- exp2 ---- */

static NDM_ALWAYS_INLINE void ndm_exp2_float32_first(ndm_pairs_float64 *made, ptrdiff_t i,
                                                     float x)
{
    ndm_keep_pair(made, i, ndm_exp2_rest(x));
}

static NDM_ALWAYS_INLINE float ndm_exp2_float32_last(ndm_pairs_float64 *made, ptrdiff_t i,
                                                     float x)
{
    (void)x;
    return (float)ndm_exp2_of_rest(ndm_kept_pair(made, i));
}

/* ---- exp10 ---- */

static NDM_ALWAYS_INLINE void ndm_exp10_float32_first(ndm_pairs_float64 *made, ptrdiff_t i,
                                                      float x)
{
    ndm_keep_pair(made, i, ndm_exp10_rest(x));
}

static NDM_ALWAYS_INLINE float ndm_exp10_float32_last(ndm_pairs_float64 *made, ptrdiff_t i,
                                                      float x)
{
    (void)x;
    return (float)ndm_exp_of_rest(ndm_kept_pair(made, i));
}

/* ---- expm1 ---- */

static NDM_ALWAYS_INLINE void ndm_expm1_float32_first(ndm_pairs_float64 *made, ptrdiff_t i,
                                                      float x)
{
    ndm_keep_pair(made, i, ndm_plain_rest(x));
}

static NDM_ALWAYS_INLINE float ndm_expm1_float32_last(ndm_pairs_float64 *made, ptrdiff_t i,
                                                      float x)
{
    return ndm_with_sign32((float)ndm_expm1_of_rest(ndm_kept_pair(made, i)), x);
}

/* ---- float64 ---- */

static NDM_ALWAYS_INLINE void ndm_expm1_float64_first(ndm_pairs_float64 *made, ptrdiff_t i,
                                                      double x)
{
    ndm_keep_reduced(made, i, ndm_reduce_e(x));
}

static NDM_ALWAYS_INLINE double ndm_expm1_float64_last(ndm_pairs_float64 *made, ptrdiff_t i,
                                                       double x)
{
    const ndm_pair_float64 sum = ndm_expm1_of_reduced(ndm_kept_reduced(made, i), 1);
    return ndm_with_sign64(sum.high + sum.low, x);
}

#endif
