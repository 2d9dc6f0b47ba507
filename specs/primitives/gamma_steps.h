/* The gamma function in several loops over a block: the logarithm, what is made of it, the
 * power, the product. */
#ifndef NDM_PRIMITIVES_GAMMA_STEPS_H
#define NDM_PRIMITIVES_GAMMA_STEPS_H

#include "gamma.h"

/* ---- float32 ---- */

/* first: the exponent, then what is left of it; second: the reciprocal and the ratio. */
static NDM_ALWAYS_INLINE void ndm_gamma_float32_first(ndm_two_pairs_float64 *made, ptrdiff_t i,
                                                      float x)
{
    made->first.high[i] = ndm_gamma_exponent(x);
    made->second.high[i] = ndm_gamma_inverse(x);
}

static NDM_ALWAYS_INLINE void ndm_gamma_float32_ratio(ndm_two_pairs_float64 *made, ptrdiff_t i,
                                                      float x)
{
    ndm_keep_pair(&made->first, i, ndm_plain_rest(made->first.high[i]));
    made->second.low[i] = ndm_gamma_short_ratio(x * made->second.high[i] - NDM_GAMMA_MIDDLE);
}

static NDM_ALWAYS_INLINE float ndm_gamma_float32_last(ndm_two_pairs_float64 *made, ptrdiff_t i,
                                                      float x)
{
    const ndm_pair_float64 kept = ndm_kept_pair(&made->second, i);
    const double next = ndm_gamma_product(ndm_kept_pair(&made->first, i), kept.low);
    return (float)(next * ((x + 1.5) * kept.high));
}

/* ---- float64 ---- */

typedef struct ndm_gamma_made {
    ndm_pairs_float64 power, ratio; /* power: before, the logarithm and the exponent */
    double shifted[NDM_BLOCK];
} ndm_gamma_made;

static NDM_ALWAYS_INLINE void ndm_gamma_float64_first(ndm_gamma_made *made, ptrdiff_t i,
                                                      double x)
{
    ndm_keep_pair(&made->power, i, ndm_gamma_log(x));
}

static NDM_ALWAYS_INLINE void ndm_gamma_float64_parts(ndm_gamma_made *made, ptrdiff_t i,
                                                      double x)
{
    const ndm_gamma_parts parts = ndm_gamma_parts_with(x, ndm_kept_pair(&made->power, i));
    ndm_keep_pair(&made->power, i, parts.exponent);
    ndm_keep_pair(&made->ratio, i, parts.ratio);
}

static NDM_ALWAYS_INLINE void ndm_gamma_float64_power(ndm_gamma_made *made, ptrdiff_t i,
                                                      double x)
{
    (void)x;
    const ndm_pair_float64 exponent = ndm_kept_pair(&made->power, i);
    const ndm_reduced_float64 power = ndm_reduce_pair(exponent.high, exponent.low);
    ndm_keep_pair(&made->power, i, ndm_exp_pair_of(power));
    made->shifted[i] = power.shifted;
}

static NDM_ALWAYS_INLINE double ndm_gamma_float64_last(ndm_gamma_made *made, ptrdiff_t i,
                                                       double x)
{
    return ndm_gamma_of_power(x, ndm_kept_pair(&made->power, i), ndm_kept_pair(&made->ratio, i),
                              made->shifted[i]);
}

#endif
