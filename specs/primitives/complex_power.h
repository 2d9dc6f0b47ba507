/* Powers of complex numbers: exp(w log(z)), small whole exponents by products, special values
 * as NumPy has them. By arithmetic that vectorises if z and w are ordinary: w small and no
 * whole number (complex_power_ordinary.h; complex64 in double, where w log(z) loses nothing);
 * else one at a time: by pairs of floats (complex_power_float64.h), products of complex64 in
 * double. complex_power_whole.h has blocks with whole exponents. */
#ifndef NDM_PRIMITIVES_COMPLEX_POWER_H
#define NDM_PRIMITIVES_COMPLEX_POWER_H

#include "complex_exponentials.h"
#include "complex_logarithms.h"
#include "complex_power_far.h"
#include "complex_power_float64.h"
#include "complex_power_ordinary.h"
#include "complex_power_products.h"

static NDM_RARE NDM_UNUSED ndm_complex128 ndm_power_unusual_complex128(ndm_complex128 z,
                                                                       ndm_complex128 w)
{
    if (ndm_is_finite_complex128(z) && ndm_is_finite_complex128(w)) {
        return ndm_power_elsewhere_complex128(z, w);
    }
    /* Products of infinities and zeroes on the way mean nothing. */
    const uint64_t flags = ndm_flags_now();
    __asm__ volatile("" : "+m"(z), "+m"(w));
    ndm_complex128 result = ndm_power_elsewhere_complex128(z, w);
    __asm__ volatile("" : "+m"(result));
    ndm_flags_back(flags);
    return result;
}

/* By the vectors of blocks, to whose bits. False if z and w are none for these. */
static inline bool ndm_is_far_power_complex128(ndm_complex128 z, ndm_complex128 w,
                                               ndm_complex128 *y)
{
    ndm_complex128 many_z[NDM_LANES], many_w[NDM_LANES], results[NDM_LANES];
    if (ndm_far_power_complex128(z, w) < 0) {
        return false;
    }
    for (int i = 0; i < NDM_LANES; i++) {
        many_z[i] = z;
        many_w[i] = w;
    }
    const bool far = ndm_far_powers_complex128(many_z, many_w, results, NDM_LANES);
    *y = results[0];
    return far;
}

/* Powers that are products, but for those of zero and to 0 and 1; told from bits, since NaNs
 * must raise nothing. They are frequent. */
static inline bool ndm_is_product_complex128(ndm_complex128 z, ndm_complex128 w)
{
    const int64_t size = ndm_word64(w.re) & INT64_MAX;
    const int64_t a = ndm_word64(z.re) & INT64_MAX, b = ndm_word64(z.im) & INT64_MAX;
    return (ndm_word64(w.im) & INT64_MAX) == 0 && size >= ndm_word64(1.0) &&
           size <= ndm_word64(NDM_SMALL_POWER_FLOAT64) && ndm_word64(w.re) != ndm_word64(1.0) &&
           (a | b) != 0 && a < NDM_WORD64_INFINITY && b < NDM_WORD64_INFINITY &&
           ndm_is_whole_power_complex128(z, w);
}

static NDM_NOINLINE NDM_UNUSED ndm_complex128 ndm_power_complex128(ndm_complex128 z,
                                                                   ndm_complex128 w)
{
    if (ndm_ordinary_power_complex128(z, w) >= 0) {
        return ndm_power_complex128_bare(z, w);
    }
    ndm_complex128 far;
    if (ndm_is_far_power_complex128(z, w, &far)) {
        return far;
    }
    return ndm_is_product_complex128(z, w) ? ndm_raised_complex128(z, ndm_index_float64(w.re))
                                           : ndm_power_unusual_complex128(z, w);
}

/* Negative unless z is within 2**60, w within 1024, |w log(z)| within 700, so that a double
 * holds the power, and w no real whole number. */
static NDM_ALWAYS_INLINE int32_t ndm_ordinary_power_complex64(ndm_complex64 z, ndm_complex64 w)
{
    const float rounder = 0x1.8p23F;
    const int32_t within = ndm_ordinary_complex_part_float32(w.re, 1024) |
                           ndm_ordinary_complex_part_float32(w.im, 1024);
    const int32_t held = ~(within >> 31) & INT32_MAX; /* lest flags be raised */
    const float c = ndm_float32_of(ndm_word32(w.re) & held);
    const float d = ndm_float32_of(ndm_word32(w.im) & held);
    const float whole = (c + rounder) - rounder;
    const int32_t broken = ndm_word32(c - whole) | ndm_word32(d);

    const int32_t a = ndm_word32(z.re) & INT32_MAX, b = ndm_word32(z.im) & INT32_MAX;
    const float exponent = (float)(((a > b ? a : b) >> 23) - 127);
    const float most = 0.7F * __builtin_fabsf(exponent) + 3.2F; /* of |log|z|| and pi */
    return ndm_ordinary_point_float32(z.re, z.im) | within | ((broken & INT32_MAX) - 1) |
           ndm_word32(700 - (c + d) * most);
}

static NDM_ALWAYS_INLINE ndm_complex64 ndm_power_complex64_bare(ndm_complex64 z,
                                                                ndm_complex64 w)
{
    const double re = ndm_log_modulus_of_floats(z.re, z.im);
    const double im = ndm_arctan2_near(z.im, z.re);
    const double size = w.re * re - w.im * im, angle = w.re * im + w.im * re;
    const double power = ndm_exp_plain(size);
    return (ndm_complex64){(float)(power * ndm_cos_core(angle)),
                           (float)(power * ndm_sin_core(angle))};
}

/* To 0 and 1 no number is looked at, lest it raise a flag. */
static NDM_RARE NDM_UNUSED ndm_complex64 ndm_power_complex64(ndm_complex64 z, ndm_complex64 w)
{
    if (ndm_ordinary_power_complex64(z, w) >= 0) {
        return ndm_power_complex64_bare(z, w);
    }
    const int32_t re = ndm_word32(w.re), no_im = (ndm_word32(w.im) & INT32_MAX) == 0;
    if (no_im && (re & INT32_MAX) == 0) {
        return (ndm_complex64){1, 0};
    }
    if (no_im && re == NDM_WORD32_ONE) {
        const bool zero = ((ndm_word32(z.re) | ndm_word32(z.im)) & INT32_MAX) == 0;
        return zero ? (ndm_complex64){0, 0} : z;
    }
    const ndm_complex128 base = ndm_widened_complex64(z), exponent = ndm_widened_complex64(w);
    return ndm_is_product_complex128(base, exponent)
               ? ndm_whole_power_complex64(z, ndm_index_float64(exponent.re))
               : ndm_rounded_complex64(ndm_power_elsewhere_complex128(base, exponent));
}

#endif
