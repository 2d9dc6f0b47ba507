/* Inverse trigonometric functions in two loops over a block: the arctangent's quotient, the
 * square of the arcsine's root, then the rest. */
#ifndef NDM_PRIMITIVES_INVERSE_TRIGONOMETRY_STEPS_H
#define NDM_PRIMITIVES_INVERSE_TRIGONOMETRY_STEPS_H

#include "inverse_trigonometry_arcsin.h"
#include "inverse_trigonometry_arctan.h"
#include "inverse_trigonometry_float32.h"

/* ---- arctangents ---- */

static NDM_ALWAYS_INLINE void ndm_arctan_float32_first(ndm_numbers_float64 *made, ptrdiff_t i,
                                                       float x)
{
    made->number[i] = ndm_arctan_quotient_of(x);
}

static NDM_ALWAYS_INLINE float ndm_arctan_float32_last(ndm_numbers_float64 *made, ptrdiff_t i,
                                                       float x)
{
    return ndm_signed_as_float32((float)ndm_arctan_of_quotient(made->number[i]), ndm_word32(x));
}

static NDM_ALWAYS_INLINE void ndm_arctan_float64_first(ndm_pairs_float64 *made, ptrdiff_t i,
                                                       double x)
{
    ndm_keep_pair(made, i, ndm_arctan_tangent_of(x));
}

static NDM_ALWAYS_INLINE double ndm_arctan_float64_last(ndm_pairs_float64 *made, ptrdiff_t i,
                                                        double x)
{
    return ndm_arctan_float64_of(ndm_kept_pair(made, i), x);
}

static NDM_ALWAYS_INLINE void ndm_arctan2_float64_first(ndm_pairs_float64 *made, ptrdiff_t i,
                                                        double y, double x)
{
    const ndm_octant octant = ndm_octant_of(y, x);
    ndm_keep_pair(made, i, ndm_arctan_tangent(octant.small, octant.large));
}

static NDM_ALWAYS_INLINE double ndm_arctan2_float64_last(ndm_pairs_float64 *made, ptrdiff_t i,
                                                         double y, double x)
{
    const ndm_octant octant = ndm_octant_of(y, x);
    const ndm_pair_float64 sum =
        ndm_arctan_of_tangent(ndm_kept_pair(made, i), octant.small, octant.large, octant.turns);
    return ndm_signed_as(sum.high + sum.low, octant.sign);
}

/* ---- arcsine and arccosine ---- */

static NDM_ALWAYS_INLINE void ndm_arcsin_float32_first(ndm_numbers_float64 *made, ptrdiff_t i,
                                                       float x)
{
    made->number[i] = ndm_arcsin_square(x);
}

static NDM_ALWAYS_INLINE float ndm_arcsin_float32_last(ndm_numbers_float64 *made, ptrdiff_t i,
                                                       float x)
{
    return ndm_signed_as_float32((float)ndm_arcsin_of_square(x, made->number[i]),
                                 ndm_word32(x));
}

static NDM_ALWAYS_INLINE float ndm_arccos_float32_last(ndm_numbers_float64 *made, ptrdiff_t i,
                                                       float x)
{
    return (float)ndm_arccos_of_square(x, made->number[i]);
}

static NDM_ALWAYS_INLINE void ndm_arcsin_float64_first(ndm_numbers_float64 *made, ptrdiff_t i,
                                                       double x)
{
    made->number[i] = ndm_arcsin_square(x);
}

static NDM_ALWAYS_INLINE double ndm_arcsin_float64_last(ndm_numbers_float64 *made, ptrdiff_t i,
                                                        double x)
{
    const ndm_arcsin_parts parts = ndm_arcsin_parts_of_square(x, made->number[i]);
    return ndm_arcsin_of(x, parts, ndm_arcsin_curve_float64(parts));
}

static NDM_ALWAYS_INLINE double ndm_arccos_float64_last(ndm_numbers_float64 *made, ptrdiff_t i,
                                                        double x)
{
    const ndm_arcsin_parts parts = ndm_arcsin_parts_of_square(x, made->number[i]);
    return ndm_arccos_of(x, parts, ndm_arcsin_curve_float64(parts), NDM_HALF_PI_LOW);
}

static NDM_ALWAYS_INLINE double ndm_arcsin_float64_fast_last(ndm_numbers_float64 *made,
                                                             ptrdiff_t i, double x)
{
    const ndm_arcsin_parts parts = ndm_arcsin_parts_of_square(x, made->number[i]);
    return ndm_arcsin_of(x, parts, ndm_arcsin_curve(parts));
}

static NDM_ALWAYS_INLINE double ndm_arccos_float64_fast_last(ndm_numbers_float64 *made,
                                                             ptrdiff_t i, double x)
{
    const ndm_arcsin_parts parts = ndm_arcsin_parts_of_square(x, made->number[i]);
    return ndm_arccos_of(x, parts, ndm_arcsin_curve(parts), NDM_HALF_PI_LOW);
}

#endif
