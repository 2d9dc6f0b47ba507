/* logaddexp and logaddexp2 of float64 in four loops over a block: the distance of the
 * arguments, its power, the sum of that and 1, and the logarithm. */
#ifndef NDM_PRIMITIVES_LOG_SUMS_STEPS_H
#define NDM_PRIMITIVES_LOG_SUMS_STEPS_H

#include "log_sums.h"

/* power: before, the reduced distance, of which a part is with the sum. */
typedef struct ndm_log_sums_made {
    ndm_pairs_float64 power;
    ndm_two_pairs_float64 sum;
} ndm_log_sums_made;

static NDM_ALWAYS_INLINE void ndm_keep_distance(ndm_log_sums_made *made, ptrdiff_t i,
                                                ndm_pair_float64 d)
{
    const ndm_reduced_float64 reduced = ndm_reduced_distance(d);
    ndm_keep_pair(&made->power, i, (ndm_pair_float64){reduced.r, reduced.low});
    made->sum.first.high[i] = reduced.shifted;
}

/* The second and the third loop of both. */
static NDM_ALWAYS_INLINE void ndm_logaddexp_float64_power(ndm_log_sums_made *made, ptrdiff_t i,
                                                          double x, double y)
{
    (void)x, (void)y;
    const ndm_pair_float64 kept = ndm_kept_pair(&made->power, i);
    const ndm_reduced_float64 reduced = {kept.high, kept.low, made->sum.first.high[i]};
    ndm_keep_pair(&made->power, i, ndm_exp_pair_of_reduced(reduced));
}

static NDM_ALWAYS_INLINE void ndm_logaddexp_float64_sum(ndm_log_sums_made *made, ptrdiff_t i,
                                                        double x, double y)
{
    (void)x, (void)y;
    ndm_log_keep_sum(&made->sum, i, ndm_one_and_power(ndm_kept_pair(&made->power, i)));
}

static NDM_ALWAYS_INLINE double ndm_kept_sum_of_powers(ndm_power_base base,
                                                       const ndm_log_sums_made *made,
                                                       ptrdiff_t i, double greater)
{
    const ndm_pair_float64 sum = ndm_sum_with_logarithm(
        base, ndm_log_kept_sum(&made->sum, i), ndm_kept_pair(&made->power, i), greater);
    return sum.high + sum.low;
}

/* ---- logaddexp ---- */

static NDM_ALWAYS_INLINE void ndm_logaddexp_float64_first(ndm_log_sums_made *made, ptrdiff_t i,
                                                          double x, double y)
{
    ndm_keep_distance(made, i, ndm_minus_distance(NDM_BASE_E, x, y));
}

static NDM_ALWAYS_INLINE double ndm_logaddexp_float64_last(ndm_log_sums_made *made, ptrdiff_t i,
                                                           double x, double y)
{
    return ndm_kept_sum_of_powers(NDM_BASE_E, made, i, x > y ? x : y);
}

/* ---- logaddexp2 ---- */

static NDM_ALWAYS_INLINE void ndm_logaddexp2_float64_first(ndm_log_sums_made *made, ptrdiff_t i,
                                                           double x, double y)
{
    ndm_keep_distance(made, i, ndm_minus_distance(NDM_BASE_2, x, y));
}

static NDM_ALWAYS_INLINE double ndm_logaddexp2_float64_last(ndm_log_sums_made *made,
                                                            ptrdiff_t i, double x, double y)
{
    return ndm_kept_sum_of_powers(NDM_BASE_2, made, i, x > y ? x : y);
}

#endif
