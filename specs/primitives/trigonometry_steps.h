/* Trigonometric functions in two loops over a block: the reduction of the angles, then the
 * rest. float32: of multiples of pi. */
#ifndef NDM_PRIMITIVES_TRIGONOMETRY_STEPS_H
#define NDM_PRIMITIVES_TRIGONOMETRY_STEPS_H

#include "trigonometry_tangent_fast.h"

typedef struct ndm_reduced_angles {
    double high[NDM_BLOCK], low[NDM_BLOCK];
    int64_t quarters[NDM_BLOCK];
} ndm_reduced_angles;

static NDM_ALWAYS_INLINE void ndm_keep_angle(ndm_reduced_angles *made, ptrdiff_t i,
                                             ndm_reduced_angle angle)
{
    made->high[i] = angle.high;
    made->low[i] = angle.low;
    made->quarters[i] = angle.quarters;
}

static NDM_ALWAYS_INLINE ndm_reduced_angle ndm_kept_angle(const ndm_reduced_angles *made,
                                                          ptrdiff_t i)
{
    return (ndm_reduced_angle){made->high[i], made->low[i], made->quarters[i]};
}

static NDM_ALWAYS_INLINE double ndm_sine_of_kept(const ndm_reduced_angles *made, ptrdiff_t i)
{
    const ndm_pair_float64 sine = ndm_sine_of_reduced(ndm_kept_angle(made, i));
    return sine.high + sine.low;
}

/* ---- angles in radians ---- */

static NDM_ALWAYS_INLINE void ndm_sin_float64_first(ndm_reduced_angles *made, ptrdiff_t i,
                                                    double x)
{
    ndm_keep_angle(made, i, ndm_reduce_angle(__builtin_fabs(x)));
}

static NDM_ALWAYS_INLINE double ndm_sin_float64_last(ndm_reduced_angles *made, ptrdiff_t i,
                                                     double x)
{
    return ndm_flip_like(ndm_sine_of_kept(made, i), x);
}

static NDM_ALWAYS_INLINE void ndm_cos_float64_first(ndm_reduced_angles *made, ptrdiff_t i,
                                                    double x)
{
    ndm_keep_angle(made, i, ndm_next_quarter(ndm_reduce_angle(__builtin_fabs(x))));
}

static NDM_ALWAYS_INLINE double ndm_cos_float64_last(ndm_reduced_angles *made, ptrdiff_t i,
                                                     double x)
{
    (void)x;
    return ndm_sine_of_kept(made, i);
}

static NDM_ALWAYS_INLINE double ndm_tan_float64_last(ndm_reduced_angles *made, ptrdiff_t i,
                                                     double x)
{
    const ndm_reduced_angle angle = ndm_kept_angle(made, i);
    const ndm_pair_float64 tangent = ndm_tangent_of_reduced(angle, -1);
    return ndm_flip_like(ndm_flip_by_bit(tangent.high + tangent.low, angle.quarters, 0), x);
}

/* ---- multiples of pi ---- */

static NDM_ALWAYS_INLINE void ndm_sinpi_float64_first(ndm_reduced_angles *made, ptrdiff_t i,
                                                      double x)
{
    ndm_keep_angle(made, i, ndm_angle_of_turns(__builtin_fabs(x)));
}

static NDM_ALWAYS_INLINE double ndm_sinpi_float64_last(ndm_reduced_angles *made, ptrdiff_t i,
                                                       double x)
{
    return ndm_flip_like(ndm_sine_of_kept(made, i) + 0.0, x);
}

static NDM_ALWAYS_INLINE void ndm_cospi_float64_first(ndm_reduced_angles *made, ptrdiff_t i,
                                                      double x)
{
    ndm_keep_angle(made, i, ndm_next_quarter(ndm_angle_of_turns(__builtin_fabs(x))));
}

static NDM_ALWAYS_INLINE double ndm_cospi_float64_last(ndm_reduced_angles *made, ptrdiff_t i,
                                                       double x)
{
    (void)x;
    return ndm_sine_of_kept(made, i) + 0.0;
}

static NDM_ALWAYS_INLINE double ndm_tanpi_float64_last(ndm_reduced_angles *made, ptrdiff_t i,
                                                       double x)
{
    return ndm_tanpi_of_angle(ndm_kept_angle(made, i), x);
}

static NDM_ALWAYS_INLINE void ndm_sinc_float64_first(ndm_reduced_angles *made, ptrdiff_t i,
                                                     double x)
{
    ndm_keep_angle(made, i, ndm_angle_of_turns(ndm_sinc_argument_float64(x)));
}

static NDM_ALWAYS_INLINE double ndm_sinc_float64_last(ndm_reduced_angles *made, ptrdiff_t i,
                                                      double x)
{
    return ndm_sinc_of_angle(ndm_kept_angle(made, i), ndm_sinc_argument_float64(x));
}

/* ---- the tier fast; sinpi and sinc in two loops where it is the other tier ---- */

static NDM_ALWAYS_INLINE void ndm_sin_float64_fast_first(ndm_reduced_angles *made, ptrdiff_t i,
                                                         double x)
{
    ndm_keep_angle(made, i, ndm_sin_reduce64(x));
}

static NDM_ALWAYS_INLINE double ndm_sin_float64_fast_last(ndm_reduced_angles *made, ptrdiff_t i,
                                                          double x)
{
    return ndm_flip_like(ndm_sine_of_angle64(ndm_kept_angle(made, i)), x);
}

static NDM_ALWAYS_INLINE void ndm_cos_float64_fast_first(ndm_reduced_angles *made, ptrdiff_t i,
                                                         double x)
{
    ndm_keep_angle(made, i, ndm_cos_reduce64(x));
}

static NDM_ALWAYS_INLINE double ndm_cos_float64_fast_last(ndm_reduced_angles *made, ptrdiff_t i,
                                                          double x)
{
    (void)x;
    return ndm_sine_of_angle64(ndm_kept_angle(made, i));
}

static NDM_ALWAYS_INLINE void ndm_tan_float64_fast_first(ndm_reduced_angles *made, ptrdiff_t i,
                                                         double x)
{
    ndm_keep_angle(made, i, ndm_tan_reduce64(x));
}

static NDM_ALWAYS_INLINE double ndm_tan_float64_fast_last(ndm_reduced_angles *made, ptrdiff_t i,
                                                          double x)
{
    return ndm_tan_of_reduced64(ndm_kept_angle(made, i), x);
}

static NDM_ALWAYS_INLINE void ndm_sinpi_float64_fast_first(ndm_reduced_angles *made,
                                                           ptrdiff_t i, double x)
{
    if (!NDM_FUSED) {
        ndm_sinpi_float64_first(made, i, x);
    }
}

static NDM_ALWAYS_INLINE double ndm_sinpi_float64_fast_last(ndm_reduced_angles *made,
                                                            ptrdiff_t i, double x)
{
    return NDM_FUSED ? ndm_sinpi_float64_fast_bare(x) : ndm_sinpi_float64_last(made, i, x);
}

static NDM_ALWAYS_INLINE void ndm_cospi_float64_fast_first(ndm_reduced_angles *made,
                                                           ptrdiff_t i, double x)
{
    ndm_keep_angle(made, i, ndm_cospi_reduce64(x));
}

static NDM_ALWAYS_INLINE double ndm_cospi_float64_fast_last(ndm_reduced_angles *made,
                                                            ptrdiff_t i, double x)
{
    (void)x;
    return ndm_sine_of_turns64(ndm_kept_angle(made, i)) + 0.0;
}

static NDM_ALWAYS_INLINE void ndm_sinc_float64_fast_first(ndm_reduced_angles *made, ptrdiff_t i,
                                                          double x)
{
    if (!NDM_FUSED) {
        ndm_sinc_float64_first(made, i, x);
    }
}

static NDM_ALWAYS_INLINE double ndm_sinc_float64_fast_last(ndm_reduced_angles *made,
                                                           ptrdiff_t i, double x)
{
    return NDM_FUSED ? ndm_sinc_float64_fast_bare(x) : ndm_sinc_float64_last(made, i, x);
}

/* ---- float32 ---- */

static NDM_ALWAYS_INLINE void ndm_sinpi_float32_first(ndm_pairs_float64 *made, ptrdiff_t i,
                                                      float x)
{
    ndm_keep_pair(made, i, ndm_sinpi_rest(x));
}

static NDM_ALWAYS_INLINE float ndm_sinpi_float32_last(ndm_pairs_float64 *made, ptrdiff_t i,
                                                      float x)
{
    return (float)ndm_sinpi_of_rest(ndm_kept_pair(made, i), x);
}

static NDM_ALWAYS_INLINE void ndm_cospi_float32_first(ndm_pairs_float64 *made, ptrdiff_t i,
                                                      float x)
{
    ndm_keep_pair(made, i, ndm_cospi_rest(x));
}

static NDM_ALWAYS_INLINE float ndm_cospi_float32_last(ndm_pairs_float64 *made, ptrdiff_t i,
                                                      float x)
{
    (void)x;
    return (float)ndm_cospi_of_rest(ndm_kept_pair(made, i));
}

static NDM_ALWAYS_INLINE void ndm_tanpi_float32_first(ndm_pairs_float64 *made, ptrdiff_t i,
                                                      float x)
{
    ndm_keep_pair(made, i, ndm_tanpi_rest(x));
}

static NDM_ALWAYS_INLINE float ndm_tanpi_float32_last(ndm_pairs_float64 *made, ptrdiff_t i,
                                                      float x)
{
    return (float)ndm_tanpi_of_rest(ndm_kept_pair(made, i), x);
}

static NDM_ALWAYS_INLINE void ndm_sinc_float32_first(ndm_pairs_float64 *made, ptrdiff_t i,
                                                     float x)
{
    ndm_keep_pair(made, i, ndm_sinpi_rest(ndm_sinc_argument_float32(x)));
}

static NDM_ALWAYS_INLINE float ndm_sinc_float32_last(ndm_pairs_float64 *made, ptrdiff_t i,
                                                     float x)
{
    return (float)ndm_sinc_of_rest(ndm_kept_pair(made, i), ndm_sinc_argument_float32(x));
}

#endif
