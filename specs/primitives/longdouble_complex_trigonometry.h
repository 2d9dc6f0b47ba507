/* Trigonometric and hyperbolic functions. Written by tools/elementary/complex.py from
 * complex_trigonometry_float64.h. */
#ifndef NDM_PRIMITIVES_LONGDOUBLE_COMPLEX_TRIGONOMETRY_H
#define NDM_PRIMITIVES_LONGDOUBLE_COMPLEX_TRIGONOMETRY_H

#include "longdouble_complex_exponentials.h"

#if LDBL_MANT_DIG != DBL_MANT_DIG

/* The signs that sin(y) and cos(y) have, for finite y, as numbers 1 and -1.L */
static inline void ndm_sincos_signs_longdouble(long double y, long double *sine,
                                               long double *cosine)
{
    ndm_wide_longdouble s, c;
    ndm_wide_sincos_longdouble(y, &s, &c);
    *sine = __builtin_copysignl(1, s.pair.high);
    *cosine = __builtin_copysignl(1, c.pair.high);
}

/* sinh or cosh of x + iy where x or y is not finite: `along` is the part that does not vanish
 * with x, `across` the other. For sinh, along is the imaginary part. */
static inline void ndm_hyperbolic_special_longdouble(long double x, long double y, bool sinh,
                                                     long double *re, long double *im)
{
    if (ndm_is_infinite_longdouble(x)) {
        const long double size = sinh ? x : __builtin_fabsl(x);
        if (y == 0) {
            *re = size;
            *im = sinh || x > 0 ? y : -y;
        } else if (ndm_is_finite_longdouble(y)) {
            long double sine, cosine;
            ndm_sincos_signs_longdouble(y, &sine, &cosine);
            *re = size * cosine;
            *im = (sinh ? __builtin_fabsl(x) : x) * sine;
        } else {
            *re = __builtin_fabsl(x); /* of either sign, as is a zero below */
            *im = y != y ? y + y : ndm_invalid_longdouble();
        }
        return;
    }
    if (x == 0) { /* y is not finite */
        const long double nan = y != y ? y + y : ndm_invalid_longdouble();
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
        *re = *im = ndm_invalid_longdouble();
        return;
    }
    ndm_only_here();
    *re = *im = x + y;
}

static NDM_RARE NDM_UNUSED ndm_clongdouble ndm_sinh_clongdouble(ndm_clongdouble z)
{
    if (!ndm_is_finite_clongdouble(z)) {
        ndm_clongdouble result;
        ndm_hyperbolic_special_longdouble(z.re, z.im, true, &result.re, &result.im);
        return result;
    }
    ndm_wide_longdouble sine, cosine, sinh, cosh;
    ndm_wide_hyperbolic_longdouble(z.re, &sinh, &cosh);
    ndm_wide_sincos_longdouble(z.im, &sine, &cosine);
    return (ndm_clongdouble){ndm_inexact_product_longdouble(sinh, cosine),
                             ndm_inexact_product_longdouble(cosh, sine)};
}

static NDM_RARE NDM_UNUSED ndm_clongdouble ndm_cosh_clongdouble(ndm_clongdouble z)
{
    if (!ndm_is_finite_clongdouble(z)) {
        ndm_clongdouble result;
        ndm_hyperbolic_special_longdouble(z.re, z.im, false, &result.re, &result.im);
        return result;
    }
    ndm_wide_longdouble sine, cosine, sinh, cosh;
    ndm_wide_hyperbolic_longdouble(z.re, &sinh, &cosh);
    ndm_wide_sincos_longdouble(z.im, &sine, &cosine);
    return (ndm_clongdouble){ndm_inexact_product_longdouble(cosh, cosine),
                             ndm_inexact_product_longdouble(sinh, sine)};
}

static inline ndm_clongdouble ndm_tanh_special_clongdouble(long double x, long double y)
{
    if (ndm_is_infinite_longdouble(x)) {
        long double sine = __builtin_copysignl(1, y), cosine = 1;
        if (ndm_is_finite_longdouble(y)) {
            ndm_sincos_signs_longdouble(y, &sine, &cosine);
        }
        return (ndm_clongdouble){__builtin_copysignl(1, x), 0 * (sine * cosine)};
    }
    if (x != x) {
        ndm_only_here();
        return (ndm_clongdouble){x + x, y == 0 ? y : x + y};
    }
    const long double nan = y != y ? y + y : ndm_invalid_longdouble();
    return (ndm_clongdouble){x == 0 ? x : nan, nan};
}

/* (sinh(x) cosh(x) + i sin(y) cos(y)) / (sinh(x)**2 + cos(y)**2) */
static NDM_RARE NDM_UNUSED ndm_clongdouble ndm_tanh_clongdouble(ndm_clongdouble z)
{
    if (!ndm_is_finite_clongdouble(z)) {
        return ndm_tanh_special_clongdouble(z.re, z.im);
    }
    ndm_wide_longdouble sine, cosine, sinh, cosh;
    ndm_wide_sincos_longdouble(z.im, &sine, &cosine);
    if (__builtin_fabsl(z.re) >= LDBL_MANT_DIG) {
        /* 4 sin(y) cos(y) exp(-2 |x|) */
        ndm_wide_longdouble power = ndm_wide_exp_longdouble(-__builtin_fabsl(z.re));
        power = ndm_wide_product_longdouble(power, power);
        power.exponent += 2;
        const ndm_wide_longdouble product = ndm_wide_product_longdouble(sine, cosine);
        return (ndm_clongdouble){__builtin_copysignl(1, z.re),
                                 ndm_inexact_product_longdouble(power, product)};
    }
    ndm_wide_hyperbolic_longdouble(z.re, &sinh, &cosh);
    const ndm_pair_longdouble s = ndm_pair_of_wide_longdouble(sinh);
    const ndm_pair_longdouble sum = ndm_pair_sum_longdouble(
        ndm_pair_square_longdouble(s), ndm_pair_square_longdouble(cosine.pair));
    const ndm_wide_longdouble inverse = {
        ndm_pair_quotient_longdouble(ndm_pair_of_longdouble(1), sum), 0};
    const ndm_wide_longdouble re = ndm_wide_product_longdouble(sinh, cosh);
    const ndm_wide_longdouble im = ndm_wide_product_longdouble(sine, cosine);
    return (ndm_clongdouble){ndm_inexact_product_longdouble(re, inverse),
                             ndm_inexact_product_longdouble(im, inverse)};
}

/* sin(z) = -i sinh(iz), cos(z) = cosh(iz), tan(z) = -i tanh(iz) */
static NDM_RARE NDM_UNUSED ndm_clongdouble ndm_sin_clongdouble(ndm_clongdouble z)
{
    const ndm_clongdouble turned = ndm_sinh_clongdouble((ndm_clongdouble){z.im, z.re});
    return (ndm_clongdouble){turned.im, turned.re};
}

static NDM_RARE NDM_UNUSED ndm_clongdouble ndm_cos_clongdouble(ndm_clongdouble z)
{
    return ndm_cosh_clongdouble((ndm_clongdouble){-z.im, z.re});
}

static NDM_RARE NDM_UNUSED ndm_clongdouble ndm_tan_clongdouble(ndm_clongdouble z)
{
    const ndm_clongdouble turned = ndm_tanh_clongdouble((ndm_clongdouble){z.im, z.re});
    return (ndm_clongdouble){turned.im, turned.re};
}

#else

#include "complex_trigonometry.h"

static inline ndm_clongdouble ndm_sinh_clongdouble(ndm_clongdouble z)
{
    const ndm_complex128 result =
        ndm_sinh_complex128((ndm_complex128){(double)z.re, (double)z.im});
    return (ndm_clongdouble){result.re, result.im};
}

static inline ndm_clongdouble ndm_cosh_clongdouble(ndm_clongdouble z)
{
    const ndm_complex128 result =
        ndm_cosh_complex128((ndm_complex128){(double)z.re, (double)z.im});
    return (ndm_clongdouble){result.re, result.im};
}

static inline ndm_clongdouble ndm_tanh_clongdouble(ndm_clongdouble z)
{
    const ndm_complex128 result =
        ndm_tanh_complex128((ndm_complex128){(double)z.re, (double)z.im});
    return (ndm_clongdouble){result.re, result.im};
}

static inline ndm_clongdouble ndm_sin_clongdouble(ndm_clongdouble z)
{
    const ndm_complex128 result =
        ndm_sin_complex128((ndm_complex128){(double)z.re, (double)z.im});
    return (ndm_clongdouble){result.re, result.im};
}

static inline ndm_clongdouble ndm_cos_clongdouble(ndm_clongdouble z)
{
    const ndm_complex128 result =
        ndm_cos_complex128((ndm_complex128){(double)z.re, (double)z.im});
    return (ndm_clongdouble){result.re, result.im};
}

static inline ndm_clongdouble ndm_tan_clongdouble(ndm_clongdouble z)
{
    const ndm_complex128 result =
        ndm_tan_complex128((ndm_complex128){(double)z.re, (double)z.im});
    return (ndm_clongdouble){result.re, result.im};
}

#endif
#endif
