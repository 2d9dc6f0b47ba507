/* The logistic function and its integrals in several loops over a block: the arguments'
 * reduction, e**-|x|, and what is made of that. */
#ifndef NDM_PRIMITIVES_LOGISTIC_STEPS_H
#define NDM_PRIMITIVES_LOGISTIC_STEPS_H

#include "logistic_fast.h"

/* ---- float32 ---- */

static NDM_ALWAYS_INLINE void ndm_logistic_float32_first(ndm_two_pairs_float64 *made,
                                                         ptrdiff_t i, float x)
{
    ndm_keep_pair(&made->first, i, ndm_plain_rest(ndm_minus_size32(x)));
}

static NDM_ALWAYS_INLINE void ndm_logistic_float32_power(ndm_two_pairs_float64 *made,
                                                         ptrdiff_t i, float x)
{
    (void)x;
    made->first.high[i] = ndm_exp_of_rest(ndm_kept_pair(&made->first, i));
}

static NDM_ALWAYS_INLINE float ndm_expit_float32_last(ndm_two_pairs_float64 *made, ptrdiff_t i,
                                                      float x)
{
    return ndm_expit_rounded(ndm_expit_of_power(made->first.high[i], x), x);
}

static NDM_ALWAYS_INLINE void ndm_softplus_float32_log(ndm_two_pairs_float64 *made, ptrdiff_t i,
                                                       float x)
{
    (void)x;
    const ndm_log1p_parts parts = ndm_log1p_parts_of(made->first.high[i]);
    made->first.high[i] = parts.f;
    ndm_keep_pair(&made->second, i, (ndm_pair_float64){parts.minus_k, parts.s});
}

static NDM_ALWAYS_INLINE float ndm_softplus_float32_last(ndm_two_pairs_float64 *made,
                                                         ptrdiff_t i, float x)
{
    const ndm_pair_float64 kept = ndm_kept_pair(&made->second, i);
    const double log =
        ndm_log_plain((ndm_log1p_parts){kept.high, made->first.high[i], kept.low});
    return ndm_softplus_rounded(ndm_softplus_above32(x) + log, x);
}

static NDM_ALWAYS_INLINE float ndm_log_expit_float32_last(ndm_two_pairs_float64 *made,
                                                          ptrdiff_t i, float x)
{
    return ndm_flipped_float(ndm_softplus_float32_last(made, i, ndm_flipped_float(x)));
}

/* ---- float64 ---- */

static NDM_ALWAYS_INLINE void ndm_logistic_float64_first(ndm_two_pairs_float64 *made,
                                                         ptrdiff_t i, double x)
{
    ndm_keep_reduced(&made->first, i, ndm_reduce_e(ndm_minus_size64(x)));
}

static NDM_ALWAYS_INLINE void ndm_expit_float64_power(ndm_two_pairs_float64 *made, ptrdiff_t i,
                                                      double x)
{
    (void)x;
    const ndm_reduced_float64 reduced = ndm_kept_reduced(&made->first, i);
    ndm_keep_pair(&made->first, i, ndm_expit_power(reduced));
    made->second.high[i] = reduced.shifted;
}

static NDM_ALWAYS_INLINE double ndm_expit_float64_last(ndm_two_pairs_float64 *made, ptrdiff_t i,
                                                       double x)
{
    return ndm_expit_of_pair(x, ndm_kept_pair(&made->first, i), made->second.high[i]);
}

static NDM_ALWAYS_INLINE void ndm_softplus_float64_power(ndm_two_pairs_float64 *made,
                                                         ptrdiff_t i, double x)
{
    (void)x;
    ndm_keep_pair(&made->first, i, ndm_softplus_power(ndm_kept_reduced(&made->first, i)));
}

static NDM_ALWAYS_INLINE void ndm_softplus_float64_log(ndm_two_pairs_float64 *made, ptrdiff_t i,
                                                       double x)
{
    (void)x;
    ndm_keep_pair(&made->second, i, ndm_softplus_log(ndm_kept_pair(&made->first, i)));
}

static NDM_ALWAYS_INLINE double ndm_softplus_float64_last(ndm_two_pairs_float64 *made,
                                                          ptrdiff_t i, double x)
{
    return ndm_softplus_with(ndm_softplus_ramp64(x), ndm_kept_pair(&made->first, i),
                             ndm_kept_pair(&made->second, i));
}

static NDM_ALWAYS_INLINE double ndm_log_expit_float64_last(ndm_two_pairs_float64 *made,
                                                           ptrdiff_t i, double x)
{
    return ndm_flipped_double(ndm_softplus_float64_last(made, i, ndm_flipped_double(x)));
}

#endif
