/* Square roots: of floats, correctly rounded by the machine; of complex numbers, the principal
 * root with the special values and signed zeroes of C's Annex G.
 *
 * With a = |re| and t = sqrt((hypot(a, im) + a) / 2), u = |im| / (2 t), the root is (t, u) in
 * the right half plane and (u, t) in the left one, its imaginary part signed as im is.
 * complex64 goes through double. complex128 and clongdouble scale by a power of two and carry
 * the modulus and t as a sum of two floats, so that t has about half an ULP of error and u, a
 * quotient by the rounded t, at most one and a half.
 *
 * Measured by tests/numpy/accuracy.py, for each part: complex64 0.5000 ULP, complex128 1.48,
 * clongdouble 1.41. */
#ifndef NDM_PRIMITIVES_ROOTS_H
#define NDM_PRIMITIVES_ROOTS_H

#include "ndmill/kernel/dtypes_core.h"

#include "hypot.h"

static inline float ndm_sqrt_float32(float x)
{
    return __builtin_sqrtf(x);
}

static inline double ndm_sqrt_float64(double x)
{
    return __builtin_sqrt(x);
}

static inline long double ndm_sqrt_longdouble(long double x)
{
    return __builtin_sqrtl(x);
}

static inline ndm_complex64 ndm_sqrt_complex64(ndm_complex64 z)
{
    const int32_t re = ndm_word32(z.re), im = ndm_word32(z.im);
    const int32_t re_size = re & INT32_MAX, im_size = im & INT32_MAX;
    const int32_t re_infinite = -(re_size == NDM_WORD32_INFINITY);
    const int32_t im_infinite = -(im_size == NDM_WORD32_INFINITY);
    const int32_t zero = -((re_size | im_size) == 0);
    /* An infinite part makes the modulus infinite whatever the other is. Neither infinity by
     * infinity nor zero by zero may be computed for the quotient, or invalid is raised. */
    const double a = ndm_float32_of(re_size & ~im_infinite);
    const double b = ndm_float32_of(im_size & ~im_infinite);
    const double c = ndm_float32_of(im_size & ~(re_infinite & ~im_infinite));
    const double t = __builtin_sqrt((__builtin_sqrt(a * a + c * c) + a) * 0.5);
    const double quotient = b / (t + t + ndm_float32_of(NDM_WORD32_ONE & zero));
    const int32_t large = ndm_word32((float)t);
    const int32_t small = ndm_word32((float)quotient) | (NDM_WORD32_INFINITY & im_infinite);
    const int32_t left = re >> 31;
    return (ndm_complex64){
        ndm_float32_of(ndm_choose32(left, small, large)),
        ndm_float32_of(ndm_choose32(left, large, small) | (im & NDM_WORD32_SIGN)),
    };
}

static inline ndm_complex128 ndm_sqrt_complex128(ndm_complex128 z)
{
    const int64_t re = ndm_word64(z.re), im = ndm_word64(z.im);
    const int64_t re_size = re & INT64_MAX, im_size = im & INT64_MAX;
    const ndm_modulus_parts parts = ndm_modulus_prepare(z.re, z.im);
    const int64_t special = parts.special;
    const double scale = ndm_power_of_two(parts.scale);
    const double unscale = ndm_power_of_two(-(parts.scale >> 1));

    const ndm_pair_float64 modulus = ndm_modulus_float64(ndm_float64_of(parts.large) * scale,
                                                         ndm_float64_of(parts.small) * scale);
    const double a = ndm_float64_of(parts.first) * scale;
    const double sum = modulus.high + a;
    const double tail = ((modulus.high - sum) + a) + modulus.low;
    const ndm_pair_float64 root = ndm_sqrt_pair_float64(sum * 0.5, tail * 0.5);
    const double t = root.high + root.low;

    /* A part scaled down might underflow where the quotient does not. */
    const int64_t down = ndm_mask64_negative(parts.scale);
    const int64_t scaled = ndm_mask64_negative(parts.scale | -parts.scale);
    const double b = ndm_float64_of(im_size & ~special) * ndm_power_of_two(parts.scale & ~down);
    const double u = b / (t + t) * ndm_power_of_two(scaled & -350);

    const int64_t re_infinite = ndm_mask64_zero(re_size ^ NDM_WORD64_INFINITY);
    const int64_t im_infinite = ndm_mask64_zero(im_size ^ NDM_WORD64_INFINITY);
    const int64_t im_nan = ndm_mask64_negative(NDM_WORD64_INFINITY - im_size);
    const int64_t beside =
        ndm_choose64(re_infinite & ~im_infinite, im_size & im_nan, parts.value);
    const int64_t large = ndm_choose64(special, parts.value, ndm_word64(t * unscale));
    const int64_t small = ndm_choose64(special, beside, ndm_word64(u));
    const int64_t left = ndm_mask64_negative(re);
    return (ndm_complex128){
        ndm_float64_of(ndm_choose64(left, small, large)),
        ndm_float64_of(ndm_choose64(left, large, small) | (im & NDM_WORD64_SIGN)),
    };
}

#if LDBL_MANT_DIG == DBL_MANT_DIG

static inline ndm_clongdouble ndm_sqrt_clongdouble(ndm_clongdouble z)
{
    const ndm_complex128 root = ndm_sqrt_complex128((ndm_complex128){z.re, z.im});
    return (ndm_clongdouble){root.re, root.im};
}

#else

/* The parts t and u of the root of a number with an infinity, a NaN or two zeroes. */
static inline void ndm_sqrt_special_longdouble(long double a, long double b, long double *t,
                                               long double *u)
{
    if (ndm_is_infinite_longdouble(b)) {
        *t = *u = b;
    } else if (ndm_is_infinite_longdouble(a)) {
        *t = a;
        *u = b != b ? b : 0;
    } else {
        *t = *u = a + b;
    }
}

static inline void ndm_sqrt_parts_longdouble(long double a, long double b, long double *t,
                                             long double *u)
{
    const bool swapped = a < b;
    const long double large = swapped ? b : a, small = swapped ? a : b;
    const long double scale = ndm_modulus_scale_longdouble(large);
    const long double unscale = scale == 1 ? 1 : scale > 1 ? 0x1p-5000L : 0x1p5000L;
    const bool negligible = swapped && ndm_negligible_longdouble(a, large, scale);
    const long double share = negligible ? 0 : a * scale;

    const ndm_pair_longdouble modulus = ndm_modulus_longdouble(large, small, scale);
    const long double sum = modulus.high + share;
    const long double tail = ((modulus.high - sum) + share) + modulus.low;
    const ndm_pair_longdouble root = ndm_sqrt_pair_longdouble(sum / 2, tail / 2);
    const long double rounded = root.high + root.low;
    *t = rounded * unscale;
    /* A part scaled down might underflow where the quotient does not. */
    long double part = b;
    if (scale > 1) {
        ndm_only_here();
        part = b * scale;
    }
    *u = part / (rounded + rounded);
    if (scale != 1) {
        ndm_only_here();
        *u *= 0x1p-5000L;
    }
    /* The root's other part is so large then that this one is never exact. */
    if (b != 0 && *u < LDBL_MIN) {
        ndm_raise(NDM_FP_UNDERFLOW);
    }
}

static inline ndm_clongdouble ndm_sqrt_clongdouble(ndm_clongdouble z)
{
    const long double a = __builtin_fabsl(z.re), b = __builtin_fabsl(z.im);
    long double t, u;
    if (ndm_is_finite_longdouble(a) && ndm_is_finite_longdouble(b) && (a != 0 || b != 0)) {
        ndm_sqrt_parts_longdouble(a, b, &t, &u);
    } else {
        ndm_sqrt_special_longdouble(a, b, &t, &u);
    }
    const bool left = __builtin_signbit(z.re) != 0;
    return (ndm_clongdouble){left ? u : t, __builtin_copysignl(left ? t : u, z.im)};
}

#endif
#endif
