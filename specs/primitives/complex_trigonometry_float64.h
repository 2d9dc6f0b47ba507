/* sinh, cosh, tanh, sin, cos and tan of complex128, for any argument, with the special values
 * of C's Annex G. Each part has little more than half an ULP of error.
 * longdouble_complex_trigonometry.h is the same for clongdouble. */
#ifndef NDM_PRIMITIVES_COMPLEX_TRIGONOMETRY_FLOAT64_H
#define NDM_PRIMITIVES_COMPLEX_TRIGONOMETRY_FLOAT64_H

#include "complex_exponentials_float64.h"

/* The signs that sin(y) and cos(y) have, for finite y, as numbers 1 and -1. */
static inline void ndm_sincos_signs_float64(double y, double *sine, double *cosine)
{
    ndm_wide_float64 s, c;
    ndm_wide_sincos_float64(y, &s, &c);
    *sine = __builtin_copysign(1, s.pair.high);
    *cosine = __builtin_copysign(1, c.pair.high);
}

/* sinh or cosh of x + iy where x or y is not finite: `along` is the part that does not vanish
 * with x, `across` the other. For sinh, along is the imaginary part. */
static inline void ndm_hyperbolic_special_float64(double x, double y, bool sinh, double *re,
                                                  double *im)
{
    if (ndm_is_infinite_float64(x)) {
        const double size = sinh ? x : __builtin_fabs(x);
        if (y == 0) {
            *re = size;
            *im = sinh || x > 0 ? y : -y;
        } else if (ndm_is_finite_float64(y)) {
            double sine, cosine;
            ndm_sincos_signs_float64(y, &sine, &cosine);
            *re = size * cosine;
            *im = (sinh ? __builtin_fabs(x) : x) * sine;
        } else {
            *re = __builtin_fabs(x); /* of either sign, as is a zero below */
            *im = y != y ? y + y : ndm_invalid_float64();
        }
        return;
    }
    if (x == 0) { /* y is not finite */
        const double nan = y != y ? y + y : ndm_invalid_float64();
        *re = sinh ? x : nan;
        *im = sinh ? nan : 0;
        return;
    }
    if (y == 0) { /* x is a NaN */
        *re = x + x;
        *im = y;
        return;
    }
    if (x == x && y == y) {
        *re = *im = ndm_invalid_float64();
        return;
    }
    ndm_only_here();
    *re = *im = x + y;
}

static NDM_RARE NDM_UNUSED ndm_complex128 ndm_sinh_any_complex128(ndm_complex128 z)
{
    if (!ndm_is_finite_complex128(z)) {
        ndm_complex128 result;
        ndm_hyperbolic_special_float64(z.re, z.im, true, &result.re, &result.im);
        return result;
    }
    ndm_wide_float64 sine, cosine, sinh, cosh;
    ndm_wide_hyperbolic_float64(z.re, &sinh, &cosh);
    ndm_wide_sincos_float64(z.im, &sine, &cosine);
    return (ndm_complex128){ndm_inexact_product_float64(sinh, cosine),
                            ndm_inexact_product_float64(cosh, sine)};
}

static NDM_RARE NDM_UNUSED ndm_complex128 ndm_cosh_any_complex128(ndm_complex128 z)
{
    if (!ndm_is_finite_complex128(z)) {
        ndm_complex128 result;
        ndm_hyperbolic_special_float64(z.re, z.im, false, &result.re, &result.im);
        return result;
    }
    ndm_wide_float64 sine, cosine, sinh, cosh;
    ndm_wide_hyperbolic_float64(z.re, &sinh, &cosh);
    ndm_wide_sincos_float64(z.im, &sine, &cosine);
    return (ndm_complex128){ndm_inexact_product_float64(cosh, cosine),
                            ndm_inexact_product_float64(sinh, sine)};
}

static inline ndm_complex128 ndm_tanh_special_complex128(double x, double y)
{
    if (ndm_is_infinite_float64(x)) {
        double sine = __builtin_copysign(1, y), cosine = 1;
        if (ndm_is_finite_float64(y)) {
            ndm_sincos_signs_float64(y, &sine, &cosine);
        }
        return (ndm_complex128){__builtin_copysign(1, x), 0 * (sine * cosine)};
    }
    if (x != x) {
        ndm_only_here();
        return (ndm_complex128){x + x, y == 0 ? y : x + y};
    }
    const double nan = y != y ? y + y : ndm_invalid_float64();
    return (ndm_complex128){x == 0 ? x : nan, nan};
}

/* (sinh(x) cosh(x) + i sin(y) cos(y)) / (sinh(x)**2 + cos(y)**2) */
static NDM_RARE NDM_UNUSED ndm_complex128 ndm_tanh_any_complex128(ndm_complex128 z)
{
    if (!ndm_is_finite_complex128(z)) {
        return ndm_tanh_special_complex128(z.re, z.im);
    }
    ndm_wide_float64 sine, cosine, sinh, cosh;
    ndm_wide_sincos_float64(z.im, &sine, &cosine);
    if (__builtin_fabs(z.re) >= DBL_MANT_DIG) {
        /* 4 sin(y) cos(y) exp(-2 |x|) */
        ndm_wide_float64 power = ndm_wide_exp_float64(-__builtin_fabs(z.re));
        power = ndm_wide_product_float64(power, power);
        power.exponent += 2;
        const ndm_wide_float64 product = ndm_wide_product_float64(sine, cosine);
        return (ndm_complex128){__builtin_copysign(1, z.re),
                                ndm_inexact_product_float64(power, product)};
    }
    ndm_wide_hyperbolic_float64(z.re, &sinh, &cosh);
    const ndm_pair_float64 s = ndm_pair_of_wide_float64(sinh);
    const ndm_pair_float64 sum =
        ndm_pair_sum_float64(ndm_pair_square_float64(s), ndm_pair_square_float64(cosine.pair));
    const ndm_wide_float64 inverse = {ndm_pair_quotient_float64(ndm_pair_of_float64(1), sum),
                                      0};
    const ndm_wide_float64 re = ndm_wide_product_float64(sinh, cosh);
    const ndm_wide_float64 im = ndm_wide_product_float64(sine, cosine);
    return (ndm_complex128){ndm_inexact_product_float64(re, inverse),
                            ndm_inexact_product_float64(im, inverse)};
}

/* sin(z) = -i sinh(iz), cos(z) = cosh(iz), tan(z) = -i tanh(iz) */
static NDM_RARE NDM_UNUSED ndm_complex128 ndm_sin_any_complex128(ndm_complex128 z)
{
    const ndm_complex128 turned = ndm_sinh_any_complex128((ndm_complex128){z.im, z.re});
    return (ndm_complex128){turned.im, turned.re};
}

static NDM_RARE NDM_UNUSED ndm_complex128 ndm_cos_any_complex128(ndm_complex128 z)
{
    return ndm_cosh_any_complex128((ndm_complex128){-z.im, z.re});
}

static NDM_RARE NDM_UNUSED ndm_complex128 ndm_tan_any_complex128(ndm_complex128 z)
{
    const ndm_complex128 turned = ndm_tanh_any_complex128((ndm_complex128){z.im, z.re});
    return (ndm_complex128){turned.im, turned.re};
}

#endif
