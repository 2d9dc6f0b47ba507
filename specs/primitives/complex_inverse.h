/* The inverse trigonometric and hyperbolic functions of complex numbers, with the special
 * values and branch cuts of C's Annex G.
 *
 * T. E. Hull, T. F. Fairgrieve and P. T. P. Tang, "Implementing the complex arcsine and
 * arccosine functions using exception handling", ACM TOMS 23 (1997), and W. Kahan, "Branch cuts
 * for complex elementary functions" (1987), by arithmetic that vectorises where arguments are
 * ordinary, complex64 in double; others by pairs of floats, one at a time
 * (complex_inverse_float64.h). */
#ifndef NDM_PRIMITIVES_COMPLEX_INVERSE_H
#define NDM_PRIMITIVES_COMPLEX_INVERSE_H

#include "complex_inverse_float64.h"
#include "complex_logarithms.h"

/* Negative unless both parts are 0 or between 2**-100 and 2**100 in size. */
static NDM_ALWAYS_INLINE int64_t ndm_ordinary_parts_float64(double x, double y)
{
    return ndm_within_float64(x, 100) | ndm_within_float64(y, 100);
}

static NDM_ALWAYS_INLINE int32_t ndm_ordinary_parts_float32(float x, float y)
{
    return ndm_within_float32(x, 60) | ndm_within_float32(y, 60);
}

/* Of arcsin(x + iy), x, y >= 0: its imaginary part, and the leg beside x of the angle that is
 * its real part. With r and s the distances from -1 and 1, a = (r + s) / 2: a - 1 and a - x are
 * sums of y**2 / (r + 1 + x) and either s - |1 - x| = y**2 / (s + |1 - x|) or s + |1 - x|. */
typedef struct ndm_arcsine_float64 {
    double height, leg;
} ndm_arcsine_float64;

static NDM_ALWAYS_INLINE ndm_arcsine_float64 ndm_arcsine_of_float64(double x, double y)
{
    const double sum = x + 1, gap = __builtin_fabs(x - 1), square = y * y;
    const double r = __builtin_sqrt(ndm_multiply_add(sum, sum, square));
    const double s = __builtin_sqrt(ndm_multiply_add(gap, gap, square));
    const double together = s + gap;
    const double first = square / (r + sum);
    const double share = square / (together + 0x1p-700); /* not 0 / 0 */
    const int64_t outside = ndm_mask64_negative(ndm_word64(1 - x));
    const double flat = 0.5 * (first + share), open = 0.5 * (first + together);
    const double above =
        ndm_float64_of(ndm_choose64(outside, ndm_word64(open), ndm_word64(flat)));
    const double before =
        ndm_float64_of(ndm_choose64(outside, ndm_word64(flat), ndm_word64(open)));
    const double a = 0.5 * (r + s);
    return (ndm_arcsine_float64){
        ndm_log1p_core(above + __builtin_sqrt(above * (a + 1))),
        __builtin_sqrt(before * (a + x)),
    };
}

static NDM_ALWAYS_INLINE ndm_complex128 ndm_arcsine_complex128(double x, double y, bool arccos)
{
    const ndm_arcsine_float64 parts =
        ndm_arcsine_of_float64(__builtin_fabs(x), __builtin_fabs(y));
    return (ndm_complex128){
        arccos ? ndm_arctan2_core(parts.leg, x) : ndm_arctan2_core(x, parts.leg),
        __builtin_copysign(parts.height, y),
    };
}

/* arctanh(x + iy): log(1 + 4 x / ((1 - x)**2 + y**2)) / 4 and the angle of ((1 - x) (1 + x) -
 * y**2, 2 y) / 2. */
static NDM_ALWAYS_INLINE ndm_complex128 ndm_arctanh_parts_complex128(double x, double y)
{
    const double size = __builtin_fabs(x), square = y * y;
    const double gap = 1 - size, sum = 1 + size;
    const double share = 4 * size / ndm_multiply_add(gap, gap, square);
    return (ndm_complex128){
        __builtin_copysign(0.25 * ndm_log1p_core(share), x),
        0.5 * ndm_arctan2_core(y + y, ndm_multiply_add(gap, sum, -square)),
    };
}

/* ---- arcsin ---- */

static NDM_ALWAYS_INLINE int64_t ndm_ordinary_arcsin_complex128(ndm_complex128 z)
{
    return ndm_ordinary_parts_float64(z.re, z.im);
}

static NDM_ALWAYS_INLINE int32_t ndm_ordinary_arcsin_complex64(ndm_complex64 z)
{
    return ndm_ordinary_parts_float32(z.re, z.im);
}

static NDM_ALWAYS_INLINE ndm_complex128 ndm_arcsin_complex128_bare(ndm_complex128 z)
{
    return ndm_arcsine_complex128(z.re, z.im, false);
}

static NDM_ALWAYS_INLINE ndm_complex64 ndm_arcsin_complex64_bare(ndm_complex64 z)
{
    return ndm_rounded_complex64(ndm_arcsin_complex128_bare(ndm_widened_complex64(z)));
}

static NDM_RARE NDM_UNUSED ndm_complex128 ndm_arcsin_complex128(ndm_complex128 z)
{
    return ndm_ordinary_arcsin_complex128(z) < 0 ? ndm_arcsin_any_complex128(z)
                                                 : ndm_arcsin_complex128_bare(z);
}

static NDM_RARE NDM_UNUSED ndm_complex64 ndm_arcsin_complex64(ndm_complex64 z)
{
    return ndm_ordinary_arcsin_complex64(z) < 0
               ? ndm_narrowed_complex64(ndm_arcsin_any_complex128(ndm_widened_complex64(z)))
               : ndm_arcsin_complex64_bare(z);
}

/* ---- arccos ---- */

static NDM_ALWAYS_INLINE int64_t ndm_ordinary_arccos_complex128(ndm_complex128 z)
{
    return ndm_ordinary_parts_float64(z.re, z.im);
}

static NDM_ALWAYS_INLINE int32_t ndm_ordinary_arccos_complex64(ndm_complex64 z)
{
    return ndm_ordinary_parts_float32(z.re, z.im);
}

static NDM_ALWAYS_INLINE ndm_complex128 ndm_arccos_complex128_bare(ndm_complex128 z)
{
    const ndm_complex128 found = ndm_arcsine_complex128(z.re, z.im, true);
    return (ndm_complex128){found.re, -found.im};
}

static NDM_ALWAYS_INLINE ndm_complex64 ndm_arccos_complex64_bare(ndm_complex64 z)
{
    return ndm_rounded_complex64(ndm_arccos_complex128_bare(ndm_widened_complex64(z)));
}

static NDM_RARE NDM_UNUSED ndm_complex128 ndm_arccos_complex128(ndm_complex128 z)
{
    return ndm_ordinary_arccos_complex128(z) < 0 ? ndm_arccos_any_complex128(z)
                                                 : ndm_arccos_complex128_bare(z);
}

static NDM_RARE NDM_UNUSED ndm_complex64 ndm_arccos_complex64(ndm_complex64 z)
{
    return ndm_ordinary_arccos_complex64(z) < 0
               ? ndm_narrowed_complex64(ndm_arccos_any_complex128(ndm_widened_complex64(z)))
               : ndm_arccos_complex64_bare(z);
}

/* ---- arcsinh ---- */

static NDM_ALWAYS_INLINE int64_t ndm_ordinary_arcsinh_complex128(ndm_complex128 z)
{
    return ndm_ordinary_parts_float64(z.re, z.im);
}

static NDM_ALWAYS_INLINE int32_t ndm_ordinary_arcsinh_complex64(ndm_complex64 z)
{
    return ndm_ordinary_parts_float32(z.re, z.im);
}

static NDM_ALWAYS_INLINE ndm_complex128 ndm_arcsinh_complex128_bare(ndm_complex128 z)
{
    const ndm_complex128 turned = ndm_arcsine_complex128(z.im, z.re, false);
    return (ndm_complex128){turned.im, turned.re};
}

static NDM_ALWAYS_INLINE ndm_complex64 ndm_arcsinh_complex64_bare(ndm_complex64 z)
{
    return ndm_rounded_complex64(ndm_arcsinh_complex128_bare(ndm_widened_complex64(z)));
}

static NDM_RARE NDM_UNUSED ndm_complex128 ndm_arcsinh_complex128(ndm_complex128 z)
{
    return ndm_ordinary_arcsinh_complex128(z) < 0 ? ndm_arcsinh_any_complex128(z)
                                                  : ndm_arcsinh_complex128_bare(z);
}

static NDM_RARE NDM_UNUSED ndm_complex64 ndm_arcsinh_complex64(ndm_complex64 z)
{
    return ndm_ordinary_arcsinh_complex64(z) < 0
               ? ndm_narrowed_complex64(ndm_arcsinh_any_complex128(ndm_widened_complex64(z)))
               : ndm_arcsinh_complex64_bare(z);
}

/* ---- arccosh ---- */

static NDM_ALWAYS_INLINE int64_t ndm_ordinary_arccosh_complex128(ndm_complex128 z)
{
    return ndm_ordinary_parts_float64(z.re, z.im);
}

static NDM_ALWAYS_INLINE int32_t ndm_ordinary_arccosh_complex64(ndm_complex64 z)
{
    return ndm_ordinary_parts_float32(z.re, z.im);
}

static NDM_ALWAYS_INLINE ndm_complex128 ndm_arccosh_complex128_bare(ndm_complex128 z)
{
    const ndm_complex128 found = ndm_arcsine_complex128(z.re, z.im, true);
    return (ndm_complex128){__builtin_fabs(found.im), __builtin_copysign(found.re, z.im)};
}

static NDM_ALWAYS_INLINE ndm_complex64 ndm_arccosh_complex64_bare(ndm_complex64 z)
{
    return ndm_rounded_complex64(ndm_arccosh_complex128_bare(ndm_widened_complex64(z)));
}

static NDM_RARE NDM_UNUSED ndm_complex128 ndm_arccosh_complex128(ndm_complex128 z)
{
    return ndm_ordinary_arccosh_complex128(z) < 0 ? ndm_arccosh_any_complex128(z)
                                                  : ndm_arccosh_complex128_bare(z);
}

static NDM_RARE NDM_UNUSED ndm_complex64 ndm_arccosh_complex64(ndm_complex64 z)
{
    return ndm_ordinary_arccosh_complex64(z) < 0
               ? ndm_narrowed_complex64(ndm_arccosh_any_complex128(ndm_widened_complex64(z)))
               : ndm_arccosh_complex64_bare(z);
}

/* Negative unless powers of the angle's slope, near 2**-225 at least, are normal; and for the
 * poles. */
static NDM_ALWAYS_INLINE int64_t ndm_ordinary_arctanh_parts_float64(double x, double y)
{
    const int64_t one = (ndm_word64(x) & INT64_MAX) ^ NDM_WORD64_ONE;
    const int64_t pole = one | (ndm_word64(y) & INT64_MAX);
    return ndm_within_float64(x, 75) | ndm_within_float64(y, 75) | (pole - 1);
}

static NDM_ALWAYS_INLINE int32_t ndm_ordinary_arctanh_parts_float32(float x, float y)
{
    const int32_t one = (ndm_word32(x) & INT32_MAX) ^ NDM_WORD32_ONE;
    const int32_t pole = one | (ndm_word32(y) & INT32_MAX);
    return ndm_ordinary_parts_float32(x, y) | (pole - 1);
}

/* ---- arctanh ---- */

static NDM_ALWAYS_INLINE int64_t ndm_ordinary_arctanh_complex128(ndm_complex128 z)
{
    return ndm_ordinary_arctanh_parts_float64(z.re, z.im);
}

static NDM_ALWAYS_INLINE int32_t ndm_ordinary_arctanh_complex64(ndm_complex64 z)
{
    return ndm_ordinary_arctanh_parts_float32(z.re, z.im);
}

static NDM_ALWAYS_INLINE ndm_complex128 ndm_arctanh_complex128_bare(ndm_complex128 z)
{
    return ndm_arctanh_parts_complex128(z.re, z.im);
}

static NDM_ALWAYS_INLINE ndm_complex64 ndm_arctanh_complex64_bare(ndm_complex64 z)
{
    return ndm_rounded_complex64(ndm_arctanh_complex128_bare(ndm_widened_complex64(z)));
}

static NDM_RARE NDM_UNUSED ndm_complex128 ndm_arctanh_complex128(ndm_complex128 z)
{
    return ndm_ordinary_arctanh_complex128(z) < 0 ? ndm_arctanh_any_complex128(z)
                                                  : ndm_arctanh_complex128_bare(z);
}

static NDM_RARE NDM_UNUSED ndm_complex64 ndm_arctanh_complex64(ndm_complex64 z)
{
    return ndm_ordinary_arctanh_complex64(z) < 0
               ? ndm_narrowed_complex64(ndm_arctanh_any_complex128(ndm_widened_complex64(z)))
               : ndm_arctanh_complex64_bare(z);
}

/* ---- arctan ---- */

static NDM_ALWAYS_INLINE int64_t ndm_ordinary_arctan_complex128(ndm_complex128 z)
{
    return ndm_ordinary_arctanh_parts_float64(z.im, z.re);
}

static NDM_ALWAYS_INLINE int32_t ndm_ordinary_arctan_complex64(ndm_complex64 z)
{
    return ndm_ordinary_arctanh_parts_float32(z.im, z.re);
}

static NDM_ALWAYS_INLINE ndm_complex128 ndm_arctan_complex128_bare(ndm_complex128 z)
{
    const ndm_complex128 turned = ndm_arctanh_parts_complex128(z.im, z.re);
    return (ndm_complex128){turned.im, turned.re};
}

static NDM_ALWAYS_INLINE ndm_complex64 ndm_arctan_complex64_bare(ndm_complex64 z)
{
    return ndm_rounded_complex64(ndm_arctan_complex128_bare(ndm_widened_complex64(z)));
}

static NDM_RARE NDM_UNUSED ndm_complex128 ndm_arctan_complex128(ndm_complex128 z)
{
    return ndm_ordinary_arctan_complex128(z) < 0 ? ndm_arctan_any_complex128(z)
                                                 : ndm_arctan_complex128_bare(z);
}

static NDM_RARE NDM_UNUSED ndm_complex64 ndm_arctan_complex64(ndm_complex64 z)
{
    return ndm_ordinary_arctan_complex64(z) < 0
               ? ndm_narrowed_complex64(ndm_arctan_any_complex128(ndm_widened_complex64(z)))
               : ndm_arctan_complex64_bare(z);
}

#endif
