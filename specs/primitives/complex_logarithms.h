/* log, log2, log10 and log1p of complex numbers, with the special values and branch cuts of C's
 * clog.
 *
 * The modulus' logarithm is half that of x**2 + y**2, which is kept as a sum of two floats
 * whose distance from 1 counts (of log1p, (1 + x)**2 + y**2); ordinary arguments by arithmetic
 * that vectorises, complex64 in double; others by pairs of floats, one at a time
 * (complex_logarithms_float64.h). */
#ifndef NDM_PRIMITIVES_COMPLEX_LOGARITHMS_H
#define NDM_PRIMITIVES_COMPLEX_LOGARITHMS_H

#include "complex_logarithms_float64.h"
#include "complex_narrow.h"
#include "inverse_trigonometry_arctan.h"
#include "logarithms_bases.h"
#include "logarithms_near_one.h"

/* (high + low)**2 + y**2, normalized. */
static NDM_ALWAYS_INLINE ndm_pair_float64 ndm_norm_of_float64(double high, double low, double y)
{
    const ndm_pair_float64 p = ndm_two_product(high, high), q = ndm_two_product(y, y);
    const ndm_pair_float64 sum = ndm_two_sum(p.high, q.high);
    const double rest = ndm_multiply_add(2 * high, low, p.low) + q.low;
    return ndm_fast_two_sum(sum.high, sum.low + rest);
}

static NDM_ALWAYS_INLINE ndm_log_parts ndm_log_norm_float64(double high, double low, double y)
{
    const ndm_pair_float64 norm = ndm_norm_of_float64(high, low, y);
    return ndm_log_parts_of_sum(norm.high, norm.low, 0);
}

/* Negative unless both parts are 0 or between 2**-100 and 2**100 in size, and not both 0. */
static NDM_ALWAYS_INLINE int64_t ndm_ordinary_point_float64(double x, double y)
{
    const int64_t both = (ndm_word64(x) | ndm_word64(y)) & INT64_MAX;
    return ndm_within_float64(x, 100) | ndm_within_float64(y, 100) | (both - 1);
}

static NDM_ALWAYS_INLINE int32_t ndm_ordinary_point_float32(float x, float y)
{
    const int32_t both = (ndm_word32(x) | ndm_word32(y)) & INT32_MAX;
    return ndm_within_float32(x, 60) | ndm_within_float32(y, 60) | (both - 1);
}

/* log(sqrt(x**2 + y**2)), of floats, to about an ULP of double: where the squares' sum is near
 * 1, from (x**2 - 1) + y**2, which is rounded once. */
static NDM_ALWAYS_INLINE double ndm_log_modulus_of_floats(double x, double y)
{
    const double a = __builtin_fabs(x), b = __builtin_fabs(y);
    const double large = a > b ? a : b, small = a > b ? b : a;
    const double norm = large * large + small * small;
    const double rest = (large - 1) * (large + 1) + small * small;
    const int64_t size = ndm_word64(norm);
    const int64_t near =
        ndm_mask64_negative((ndm_word64(0.5) - size) & (size - ndm_word64(2.0)));
    const double low = ndm_where(near, rest - (norm - 1));
    return 0.5 * (ndm_log_core(norm) + low);
}

/* ---- log ---- */

static NDM_ALWAYS_INLINE int64_t ndm_ordinary_log_complex128(ndm_complex128 z)
{
    return ndm_ordinary_point_float64(z.re, z.im);
}

static NDM_ALWAYS_INLINE int32_t ndm_ordinary_log_complex64(ndm_complex64 z)
{
    return ndm_ordinary_point_float32(z.re, z.im);
}

static NDM_ALWAYS_INLINE ndm_complex128 ndm_log_complex128_bare(ndm_complex128 z)
{
    const ndm_pair_float64 twice = ndm_log_base_e(ndm_log_norm_float64(z.re, 0, z.im));
    return (ndm_complex128){0.5 * ndm_log_rounded(twice), ndm_arctan2_core(z.im, z.re)};
}

static NDM_ALWAYS_INLINE ndm_complex64 ndm_log_complex64_bare(ndm_complex64 z)
{
    return (ndm_complex64){(float)(ndm_log_modulus_of_floats(z.re, z.im)),
                           (float)(ndm_arctan2_near(z.im, z.re))};
}

static NDM_RARE NDM_UNUSED ndm_complex128 ndm_log_complex128(ndm_complex128 z)
{
    return ndm_ordinary_log_complex128(z) < 0 ? ndm_log_any_complex128(z)
                                              : ndm_log_complex128_bare(z);
}

static NDM_RARE NDM_UNUSED ndm_complex64 ndm_log_complex64(ndm_complex64 z)
{
    return ndm_ordinary_log_complex64(z) < 0
               ? ndm_narrowed_complex64(ndm_log_any_complex128(ndm_widened_complex64(z)))
               : ndm_log_complex64_bare(z);
}

/* ---- log2 ---- */

static NDM_ALWAYS_INLINE int64_t ndm_ordinary_log2_complex128(ndm_complex128 z)
{
    return ndm_ordinary_point_float64(z.re, z.im);
}

static NDM_ALWAYS_INLINE int32_t ndm_ordinary_log2_complex64(ndm_complex64 z)
{
    return ndm_ordinary_point_float32(z.re, z.im);
}

static NDM_ALWAYS_INLINE ndm_complex128 ndm_log2_complex128_bare(ndm_complex128 z)
{
    const ndm_pair_float64 twice = ndm_log_base_2(ndm_log_norm_float64(z.re, 0, z.im));
    return (ndm_complex128){0.5 * ndm_log_rounded(twice),
                            ndm_arctan2_core(z.im, z.re) * ndm_log2e_float64.high};
}

static NDM_ALWAYS_INLINE ndm_complex64 ndm_log2_complex64_bare(ndm_complex64 z)
{
    return (ndm_complex64){
        (float)(ndm_log_modulus_of_floats(z.re, z.im) * ndm_log2e_float64.high),
        (float)(ndm_arctan2_near(z.im, z.re) * ndm_log2e_float64.high)};
}

static NDM_RARE NDM_UNUSED ndm_complex128 ndm_log2_complex128(ndm_complex128 z)
{
    return ndm_ordinary_log2_complex128(z) < 0 ? ndm_log2_any_complex128(z)
                                               : ndm_log2_complex128_bare(z);
}

static NDM_RARE NDM_UNUSED ndm_complex64 ndm_log2_complex64(ndm_complex64 z)
{
    return ndm_ordinary_log2_complex64(z) < 0
               ? ndm_narrowed_complex64(ndm_log2_any_complex128(ndm_widened_complex64(z)))
               : ndm_log2_complex64_bare(z);
}

/* ---- log10 ---- */

static NDM_ALWAYS_INLINE int64_t ndm_ordinary_log10_complex128(ndm_complex128 z)
{
    return ndm_ordinary_point_float64(z.re, z.im);
}

static NDM_ALWAYS_INLINE int32_t ndm_ordinary_log10_complex64(ndm_complex64 z)
{
    return ndm_ordinary_point_float32(z.re, z.im);
}

static NDM_ALWAYS_INLINE ndm_complex128 ndm_log10_complex128_bare(ndm_complex128 z)
{
    const ndm_pair_float64 twice = ndm_log_base_10(ndm_log_norm_float64(z.re, 0, z.im));
    return (ndm_complex128){0.5 * ndm_log_rounded(twice),
                            ndm_arctan2_core(z.im, z.re) * ndm_log10e_float64.high};
}

static NDM_ALWAYS_INLINE ndm_complex64 ndm_log10_complex64_bare(ndm_complex64 z)
{
    return (ndm_complex64){
        (float)(ndm_log_modulus_of_floats(z.re, z.im) * ndm_log10e_float64.high),
        (float)(ndm_arctan2_near(z.im, z.re) * ndm_log10e_float64.high)};
}

static NDM_RARE NDM_UNUSED ndm_complex128 ndm_log10_complex128(ndm_complex128 z)
{
    return ndm_ordinary_log10_complex128(z) < 0 ? ndm_log10_any_complex128(z)
                                                : ndm_log10_complex128_bare(z);
}

static NDM_RARE NDM_UNUSED ndm_complex64 ndm_log10_complex64(ndm_complex64 z)
{
    return ndm_ordinary_log10_complex64(z) < 0
               ? ndm_narrowed_complex64(ndm_log10_any_complex128(ndm_widened_complex64(z)))
               : ndm_log10_complex64_bare(z);
}

/* ---- log1p ---- */

/* Negative where ndm_ordinary_point is but for 0, and for -1. */
static NDM_ALWAYS_INLINE int64_t ndm_ordinary_log1p_complex128(ndm_complex128 z)
{
    const uint64_t pole =
        (uint64_t)((ndm_word64(z.re) ^ ndm_word64(-1.0)) | (ndm_word64(z.im) & INT64_MAX));
    return ndm_within_float64(z.re, 100) | ndm_within_float64(z.im, 100) |
           (int64_t)((pole - 1) & ~pole);
}

static NDM_ALWAYS_INLINE int32_t ndm_ordinary_log1p_complex64(ndm_complex64 z)
{
    const uint32_t pole =
        (uint32_t)((ndm_word32(z.re) ^ ndm_word32(-1.0F)) | (ndm_word32(z.im) & INT32_MAX));
    return ndm_within_float32(z.re, 60) | ndm_within_float32(z.im, 60) |
           (int32_t)((pole - 1) & ~pole);
}

static NDM_ALWAYS_INLINE ndm_complex128 ndm_log1p_complex128_bare(ndm_complex128 z)
{
    const ndm_pair_float64 base = ndm_two_sum(1, z.re);
    const ndm_pair_float64 twice =
        ndm_log_base_e(ndm_log_norm_float64(base.high, base.low, z.im));
    return (ndm_complex128){0.5 * ndm_log_rounded(twice), ndm_arctan2_core(z.im, base.high)};
}

static NDM_ALWAYS_INLINE ndm_complex64 ndm_log1p_complex64_bare(ndm_complex64 z)
{
    return ndm_rounded_complex64(ndm_log1p_complex128_bare(ndm_widened_complex64(z)));
}

static NDM_RARE NDM_UNUSED ndm_complex128 ndm_log1p_complex128(ndm_complex128 z)
{
    return ndm_ordinary_log1p_complex128(z) < 0 ? ndm_log1p_any_complex128(z)
                                                : ndm_log1p_complex128_bare(z);
}

static NDM_RARE NDM_UNUSED ndm_complex64 ndm_log1p_complex64(ndm_complex64 z)
{
    return ndm_ordinary_log1p_complex64(z) < 0
               ? ndm_narrowed_complex64(ndm_log1p_any_complex128(ndm_widened_complex64(z)))
               : ndm_log1p_complex64_bare(z);
}

#endif
