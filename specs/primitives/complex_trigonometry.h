/* sinh, cosh, tanh, sin, cos and tan of complex numbers, with the special values of C's Annex
 * G.
 *
 * sinh(x + iy) is sinh(x) cos(y) + i cosh(x) sin(y), and so on; tanh(x + iy) is (sinh(x)
 * cosh(x)
 * + i sin(y) cos(y)) / (sinh(x)**2 + cos(y)**2), a sum in which nothing cancels. Ordinary
 * arguments are computed with the functions of float64, by arithmetic that vectorises,
 * complex64 in double; others by pairs of floats, one at a time
 * (complex_trigonometry_float64.h). */
#ifndef NDM_PRIMITIVES_COMPLEX_TRIGONOMETRY_H
#define NDM_PRIMITIVES_COMPLEX_TRIGONOMETRY_H

#include "complex_exponentials.h"
#include "complex_trigonometry_float64.h"
#include "hyperbolic.h"

/* With the sign of a zero. */
static NDM_ALWAYS_INLINE double ndm_sinh_signed_float64(double x)
{
    return ndm_with_sign64(ndm_sinh_plain(x), x);
}

/* ---- sinh ---- */

static NDM_ALWAYS_INLINE int64_t ndm_ordinary_sinh_complex128(ndm_complex128 z)
{
    return ndm_ordinary_turn_float64(z.re, z.im);
}

static NDM_ALWAYS_INLINE int32_t ndm_ordinary_sinh_complex64(ndm_complex64 z)
{
    return ndm_ordinary_turn_float32(z.re, z.im);
}

static NDM_ALWAYS_INLINE ndm_complex128 ndm_sinh_complex128_bare(ndm_complex128 z)
{
    const ndm_unit_float64 unit = ndm_unit_of_float64(z.im);
    return (ndm_complex128){ndm_sinh_float64_bare(z.re) * unit.cosine,
                            ndm_cosh_float64_bare(z.re) * unit.sine};
}

static NDM_ALWAYS_INLINE ndm_complex64 ndm_sinh_complex64_bare(ndm_complex64 z)
{
    return (ndm_complex64){
        (float)(ndm_sinh_signed_float64(z.re) * ndm_cos_core(z.im)),
        (float)(ndm_cosh_plain(z.re) * ndm_sin_core(z.im)),
    };
}

static NDM_RARE NDM_UNUSED ndm_complex128 ndm_sinh_complex128(ndm_complex128 z)
{
    return ndm_ordinary_sinh_complex128(z) < 0 ? ndm_sinh_any_complex128(z)
                                               : ndm_sinh_complex128_bare(z);
}

static NDM_RARE NDM_UNUSED ndm_complex64 ndm_sinh_complex64(ndm_complex64 z)
{
    return ndm_ordinary_sinh_complex64(z) < 0
               ? ndm_narrowed_complex64(ndm_sinh_any_complex128(ndm_widened_complex64(z)))
               : ndm_sinh_complex64_bare(z);
}

/* ---- cosh ---- */

static NDM_ALWAYS_INLINE int64_t ndm_ordinary_cosh_complex128(ndm_complex128 z)
{
    return ndm_ordinary_turn_float64(z.re, z.im);
}

static NDM_ALWAYS_INLINE int32_t ndm_ordinary_cosh_complex64(ndm_complex64 z)
{
    return ndm_ordinary_turn_float32(z.re, z.im);
}

static NDM_ALWAYS_INLINE ndm_complex128 ndm_cosh_complex128_bare(ndm_complex128 z)
{
    const ndm_unit_float64 unit = ndm_unit_of_float64(z.im);
    return (ndm_complex128){ndm_cosh_float64_bare(z.re) * unit.cosine,
                            ndm_sinh_float64_bare(z.re) * unit.sine};
}

static NDM_ALWAYS_INLINE ndm_complex64 ndm_cosh_complex64_bare(ndm_complex64 z)
{
    return (ndm_complex64){
        (float)(ndm_cosh_plain(z.re) * ndm_cos_core(z.im)),
        (float)(ndm_sinh_signed_float64(z.re) * ndm_sin_core(z.im)),
    };
}

static NDM_RARE NDM_UNUSED ndm_complex128 ndm_cosh_complex128(ndm_complex128 z)
{
    return ndm_ordinary_cosh_complex128(z) < 0 ? ndm_cosh_any_complex128(z)
                                               : ndm_cosh_complex128_bare(z);
}

static NDM_RARE NDM_UNUSED ndm_complex64 ndm_cosh_complex64(ndm_complex64 z)
{
    return ndm_ordinary_cosh_complex64(z) < 0
               ? ndm_narrowed_complex64(ndm_cosh_any_complex128(ndm_widened_complex64(z)))
               : ndm_cosh_complex64_bare(z);
}

/* ---- tanh ---- */

static NDM_ALWAYS_INLINE int64_t ndm_ordinary_tanh_complex128(ndm_complex128 z)
{
    return ndm_ordinary_turn_float64(z.re, z.im);
}

static NDM_ALWAYS_INLINE int32_t ndm_ordinary_tanh_complex64(ndm_complex64 z)
{
    return ndm_ordinary_turn_float32(z.re, z.im);
}

static NDM_ALWAYS_INLINE ndm_complex128 ndm_tanh_of_parts_complex128(double sinh, double cosh,
                                                                     double sine, double cosine)
{
    const double sum = ndm_multiply_add(sinh, sinh, cosine * cosine);
    return (ndm_complex128){(sinh * cosh) / sum, (sine * cosine) / sum};
}

static NDM_ALWAYS_INLINE ndm_complex128 ndm_tanh_complex128_bare(ndm_complex128 z)
{
    const ndm_unit_float64 unit = ndm_unit_of_float64(z.im);
    return ndm_tanh_of_parts_complex128(ndm_sinh_float64_bare(z.re),
                                        ndm_cosh_float64_bare(z.re), unit.sine, unit.cosine);
}

static NDM_ALWAYS_INLINE ndm_complex64 ndm_tanh_complex64_bare(ndm_complex64 z)
{
    return ndm_rounded_complex64(
        ndm_tanh_of_parts_complex128(ndm_sinh_signed_float64(z.re), ndm_cosh_plain(z.re),
                                     ndm_sin_core(z.im), ndm_cos_core(z.im)));
}

static NDM_RARE NDM_UNUSED ndm_complex128 ndm_tanh_complex128(ndm_complex128 z)
{
    return ndm_ordinary_tanh_complex128(z) < 0 ? ndm_tanh_any_complex128(z)
                                               : ndm_tanh_complex128_bare(z);
}

static NDM_RARE NDM_UNUSED ndm_complex64 ndm_tanh_complex64(ndm_complex64 z)
{
    return ndm_ordinary_tanh_complex64(z) < 0
               ? ndm_narrowed_complex64(ndm_tanh_any_complex128(ndm_widened_complex64(z)))
               : ndm_tanh_complex64_bare(z);
}

/* ---- sin ---- */

static NDM_ALWAYS_INLINE int64_t ndm_ordinary_sin_complex128(ndm_complex128 z)
{
    return ndm_ordinary_turn_float64(z.im, z.re);
}

static NDM_ALWAYS_INLINE int32_t ndm_ordinary_sin_complex64(ndm_complex64 z)
{
    return ndm_ordinary_turn_float32(z.im, z.re);
}

static NDM_ALWAYS_INLINE ndm_complex128 ndm_sin_complex128_bare(ndm_complex128 z)
{
    const ndm_complex128 turned = ndm_sinh_complex128_bare((ndm_complex128){z.im, z.re});
    return (ndm_complex128){turned.im, turned.re};
}

static NDM_ALWAYS_INLINE ndm_complex64 ndm_sin_complex64_bare(ndm_complex64 z)
{
    const ndm_complex64 turned = ndm_sinh_complex64_bare((ndm_complex64){z.im, z.re});
    return (ndm_complex64){turned.im, turned.re};
}

static NDM_RARE NDM_UNUSED ndm_complex128 ndm_sin_complex128(ndm_complex128 z)
{
    return ndm_ordinary_sin_complex128(z) < 0 ? ndm_sin_any_complex128(z)
                                              : ndm_sin_complex128_bare(z);
}

static NDM_RARE NDM_UNUSED ndm_complex64 ndm_sin_complex64(ndm_complex64 z)
{
    return ndm_ordinary_sin_complex64(z) < 0
               ? ndm_narrowed_complex64(ndm_sin_any_complex128(ndm_widened_complex64(z)))
               : ndm_sin_complex64_bare(z);
}

/* ---- cos ---- */

static NDM_ALWAYS_INLINE int64_t ndm_ordinary_cos_complex128(ndm_complex128 z)
{
    return ndm_ordinary_turn_float64(z.im, z.re);
}

static NDM_ALWAYS_INLINE int32_t ndm_ordinary_cos_complex64(ndm_complex64 z)
{
    return ndm_ordinary_turn_float32(z.im, z.re);
}

static NDM_ALWAYS_INLINE ndm_complex128 ndm_cos_complex128_bare(ndm_complex128 z)
{
    return ndm_cosh_complex128_bare((ndm_complex128){-z.im, z.re});
}

static NDM_ALWAYS_INLINE ndm_complex64 ndm_cos_complex64_bare(ndm_complex64 z)
{
    return ndm_cosh_complex64_bare((ndm_complex64){-z.im, z.re});
}

static NDM_RARE NDM_UNUSED ndm_complex128 ndm_cos_complex128(ndm_complex128 z)
{
    return ndm_ordinary_cos_complex128(z) < 0 ? ndm_cos_any_complex128(z)
                                              : ndm_cos_complex128_bare(z);
}

static NDM_RARE NDM_UNUSED ndm_complex64 ndm_cos_complex64(ndm_complex64 z)
{
    return ndm_ordinary_cos_complex64(z) < 0
               ? ndm_narrowed_complex64(ndm_cos_any_complex128(ndm_widened_complex64(z)))
               : ndm_cos_complex64_bare(z);
}

/* ---- tan ---- */

static NDM_ALWAYS_INLINE int64_t ndm_ordinary_tan_complex128(ndm_complex128 z)
{
    return ndm_ordinary_turn_float64(z.im, z.re);
}

static NDM_ALWAYS_INLINE int32_t ndm_ordinary_tan_complex64(ndm_complex64 z)
{
    return ndm_ordinary_turn_float32(z.im, z.re);
}

static NDM_ALWAYS_INLINE ndm_complex128 ndm_tan_complex128_bare(ndm_complex128 z)
{
    const ndm_complex128 turned = ndm_tanh_complex128_bare((ndm_complex128){z.im, z.re});
    return (ndm_complex128){turned.im, turned.re};
}

static NDM_ALWAYS_INLINE ndm_complex64 ndm_tan_complex64_bare(ndm_complex64 z)
{
    const ndm_complex64 turned = ndm_tanh_complex64_bare((ndm_complex64){z.im, z.re});
    return (ndm_complex64){turned.im, turned.re};
}

static NDM_RARE NDM_UNUSED ndm_complex128 ndm_tan_complex128(ndm_complex128 z)
{
    return ndm_ordinary_tan_complex128(z) < 0 ? ndm_tan_any_complex128(z)
                                              : ndm_tan_complex128_bare(z);
}

static NDM_RARE NDM_UNUSED ndm_complex64 ndm_tan_complex64(ndm_complex64 z)
{
    return ndm_ordinary_tan_complex64(z) < 0
               ? ndm_narrowed_complex64(ndm_tan_any_complex128(ndm_widened_complex64(z)))
               : ndm_tan_complex64_bare(z);
}

#endif
