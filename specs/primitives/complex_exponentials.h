/* exp, exp2 and expm1 of complex numbers: powers times the sine and cosine of the imaginary
 * part, with the special values of C's Annex G.
 *
 * Ordinary arguments are computed with the functions of float64, by arithmetic that vectorises,
 * complex64 in double; others by pairs of floats, one at a time
 * (complex_exponentials_float64.h). expm1's real part is expm1(x) cos(y) - 2 sin(y / 2)**2; the
 * angle y log(2) of exp2 is taken in two parts. */
#ifndef NDM_PRIMITIVES_COMPLEX_EXPONENTIALS_H
#define NDM_PRIMITIVES_COMPLEX_EXPONENTIALS_H

#include "complex_exponentials_float64.h"
#include "complex_narrow.h"
#include "exponentials.h"
#include "trigonometry_float32.h"

/* Negative unless x is 0 or its size is normal and at most `most`. */
static NDM_ALWAYS_INLINE int64_t ndm_ordinary_complex_part_float64(double x, double most)
{
    const int64_t size = ndm_word64(x) & INT64_MAX;
    return (ndm_word64(most) - size) | ((size - ndm_word64(0x1p-240)) & -size);
}

/* Of an exponent and an angle. Products of their functions are normal then. */
static NDM_ALWAYS_INLINE int64_t ndm_ordinary_turn_float64(double x, double angle)
{
    return ndm_ordinary_complex_part_float64(x, 200) |
           ndm_ordinary_complex_part_float64(angle, 0x1p19);
}

static NDM_ALWAYS_INLINE int32_t ndm_ordinary_turn_float32(float x, float angle)
{
    return ndm_ordinary_complex_part_float32(x, 200) |
           ndm_ordinary_complex_part_float32(angle, 0x1p19f);
}

typedef struct ndm_unit_float64 {
    double sine, cosine;
} ndm_unit_float64;

/* What ndm_sincos_float64_bare gives, as loops of vectors can have it. */
static NDM_ALWAYS_INLINE ndm_unit_float64 ndm_unit_of_float64(double x)
{
    const ndm_reduced_angle angle = ndm_reduce_angle(__builtin_fabs(x));
    const ndm_pair_float64 s = ndm_sine_of_reduced(angle);
    const ndm_pair_float64 c = ndm_sine_of_reduced(ndm_next_quarter(angle));
    return (ndm_unit_float64){ndm_flip_like(s.high + s.low, x), c.high + c.low};
}

/* ---- exp ---- */

static NDM_ALWAYS_INLINE int64_t ndm_ordinary_exp_complex128(ndm_complex128 z)
{
    return ndm_ordinary_turn_float64(z.re, z.im);
}

static NDM_ALWAYS_INLINE ndm_complex128 ndm_exp_complex128_bare(ndm_complex128 z)
{
    const double power = ndm_exp_core(z.re);
    const ndm_unit_float64 unit = ndm_unit_of_float64(z.im);
    return (ndm_complex128){power * unit.cosine, power * unit.sine};
}

static NDM_RARE NDM_UNUSED ndm_complex128 ndm_exp_complex128(ndm_complex128 z)
{
    return ndm_ordinary_exp_complex128(z) < 0 ? ndm_exp_any_complex128(z)
                                              : ndm_exp_complex128_bare(z);
}

static NDM_ALWAYS_INLINE int32_t ndm_ordinary_exp_complex64(ndm_complex64 z)
{
    return ndm_ordinary_turn_float32(z.re, z.im);
}

static NDM_ALWAYS_INLINE ndm_complex64 ndm_exp_complex64_bare(ndm_complex64 z)
{
    const double power = ndm_exp_plain(z.re);
    return (ndm_complex64){(float)(power * ndm_cos_core(z.im)),
                           (float)(power * ndm_sin_core(z.im))};
}

static NDM_RARE NDM_UNUSED ndm_complex64 ndm_exp_complex64(ndm_complex64 z)
{
    return ndm_ordinary_exp_complex64(z) < 0
               ? ndm_narrowed_complex64(ndm_exp_any_complex128(ndm_widened_complex64(z)))
               : ndm_exp_complex64_bare(z);
}

/* ---- exp2 ---- */

static NDM_ALWAYS_INLINE int64_t ndm_ordinary_exp2_complex128(ndm_complex128 z)
{
    return ndm_ordinary_turn_float64(z.re, z.im);
}

static NDM_ALWAYS_INLINE ndm_complex128 ndm_exp2_complex128_bare(ndm_complex128 z)
{
    const double power = ndm_exp2_float64_bare(z.re);
    const ndm_pair_float64 product = ndm_two_product(z.im, ndm_ln2_float64.high);
    const double low = ndm_multiply_add(z.im, ndm_ln2_float64.low, product.low);
    const ndm_unit_float64 unit = ndm_unit_of_float64(product.high);
    const double s = unit.sine, c = unit.cosine;
    const int64_t sine = ndm_word64(ndm_multiply_add(low, c, s));
    const int64_t zero = ndm_mask64_zero(sine) & NDM_WORD64_SIGN; /* with its sign */
    return (ndm_complex128){power * ndm_multiply_add(-low, s, c),
                            power * ndm_float64_of(sine | (ndm_word64(z.im) & zero))};
}

static NDM_RARE NDM_UNUSED ndm_complex128 ndm_exp2_complex128(ndm_complex128 z)
{
    return ndm_ordinary_exp2_complex128(z) < 0 ? ndm_exp2_any_complex128(z)
                                               : ndm_exp2_complex128_bare(z);
}

static NDM_ALWAYS_INLINE int32_t ndm_ordinary_exp2_complex64(ndm_complex64 z)
{
    return ndm_ordinary_turn_float32(z.re, z.im);
}

static NDM_ALWAYS_INLINE ndm_complex64 ndm_exp2_complex64_bare(ndm_complex64 z)
{
    const double power = ndm_exp2_plain(z.re);
    const double angle = z.im * ndm_ln2_float64.high;
    return (ndm_complex64){(float)(power * ndm_cos_core(angle)),
                           (float)(power * ndm_sin_core(angle))};
}

/* A power of two may be exact below the normal range. */
static NDM_RARE NDM_UNUSED ndm_complex64 ndm_exp2_complex64(ndm_complex64 z)
{
    if (ndm_ordinary_exp2_complex64(z) >= 0) {
        return ndm_exp2_complex64_bare(z);
    }
    const ndm_complex128 wide = ndm_exp2_any_complex128(ndm_widened_complex64(z));
    return (ndm_complex64){(float)wide.re, ndm_narrowed_float64(wide.im)};
}

/* ---- expm1 ---- */

static NDM_ALWAYS_INLINE int64_t ndm_ordinary_expm1_complex128(ndm_complex128 z)
{
    return ndm_ordinary_turn_float64(z.re, z.im);
}

static NDM_ALWAYS_INLINE ndm_complex128 ndm_expm1_complex128_bare(ndm_complex128 z)
{
    const double power = ndm_exp_core(z.re), grown = ndm_expm1_float64_bare(z.re);
    const ndm_unit_float64 half = ndm_unit_of_float64(0.5 * z.im);
    const double s = half.sine, c = half.cosine;
    const double versine = 2 * s * s;
    return (ndm_complex128){ndm_multiply_add(grown, 1 - versine, -versine),
                            2 * power * (s * c)};
}

static NDM_RARE NDM_UNUSED ndm_complex128 ndm_expm1_complex128(ndm_complex128 z)
{
    return ndm_ordinary_expm1_complex128(z) < 0 ? ndm_expm1_any_complex128(z)
                                                : ndm_expm1_complex128_bare(z);
}

static NDM_ALWAYS_INLINE int32_t ndm_ordinary_expm1_complex64(ndm_complex64 z)
{
    return ndm_ordinary_turn_float32(z.re, z.im);
}

static NDM_ALWAYS_INLINE ndm_complex64 ndm_expm1_complex64_bare(ndm_complex64 z)
{
    const double grown = ndm_with_sign64(ndm_expm1_plain(z.re), z.re), y = z.im;
    const double s = ndm_sin_core(0.5 * y), versine = 2 * s * s;
    return (ndm_complex64){
        (float)(grown * (1 - versine) - versine),
        (float)(ndm_exp_plain(z.re) * ndm_sin_core(y)),
    };
}

static NDM_RARE NDM_UNUSED ndm_complex64 ndm_expm1_complex64(ndm_complex64 z)
{
    return ndm_ordinary_expm1_complex64(z) < 0
               ? ndm_narrowed_complex64(ndm_expm1_any_complex128(ndm_widened_complex64(z)))
               : ndm_expm1_complex64_bare(z);
}

#endif
