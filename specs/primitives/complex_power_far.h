/* Powers of complex128 that may overflow or underflow, in vectors: as complex_power_ordinary.h,
 * but for the power of two, by which the parts are multiplied in two steps. What becomes
 * subnormal is rounded to odd before, so that it raises underflow. That rounds it twice if it
 * loses one bit: measured, as there, 1.3 ULP of a modulus next to the least normal number, 0.71
 * elsewhere.
 *
 * No power here is exact: where w is real, z were the 2**k-th power of a number for an exponent
 * with k digits behind the point, and powers of many digits are none of these z. */
#ifndef NDM_PRIMITIVES_COMPLEX_POWER_FAR_H
#define NDM_PRIMITIVES_COMPLEX_POWER_FAR_H

#include "complex_power_ordinary.h"
#include "real_power_exp.h"

#define NDM_POWER_FAR_EXPONENT 2048.0
#define NDM_POWER_FAR_LOG 8192.0
#define NDM_POWER_EXACT_PARTS 128.0 /* (1 + i)**128 = 2**64 is no z here */

/* Negative unless z and w are as there but for greater limits, w no real number of few digits.
 */
static NDM_ALWAYS_INLINE int64_t ndm_far_power_complex128(ndm_complex128 z, ndm_complex128 w)
{
    return ndm_power_fits_complex128(z, w, NDM_POWER_FAR_EXPONENT, NDM_POWER_FAR_LOG,
                                     NDM_POWER_EXACT_PARTS);
}

/* a * b as ndm_power_part rounds it, and what is missing. */
static NDM_ALWAYS_INLINE ndm_pair_float64 ndm_power_far_part(ndm_pair_float64 a,
                                                             ndm_pair_float64 b)
{
    const double high = ndm_power_part(a, b);
    const ndm_pair_float64 product = ndm_two_product(a.high, b.high);
    const double low = product.low + ndm_multiply_add(a.high, b.low, a.low * b.high);
    return (ndm_pair_float64){high, (product.high - high) + low};
}

/* The power of two as a product, of 2**exponent. */
typedef struct ndm_power_scale {
    int64_t exponent;
    double first, second;
} ndm_power_scale;

static NDM_ALWAYS_INLINE ndm_power_scale ndm_power_scale_of(int64_t steps)
{
    const uint64_t above = ((uint64_t)steps + (1 << 18)) >> 6 & 8191, half = above >> 1;
    return (ndm_power_scale){
        (int64_t)above - 4096,
        ndm_float64_of((int64_t)((half - (2048 - 1023)) << 52)),
        ndm_float64_of((int64_t)((above - half - (2048 - 1023)) << 52)),
    };
}

static NDM_ALWAYS_INLINE double ndm_power_far_scaled(ndm_pair_float64 part,
                                                     ndm_power_scale scale)
{
    const int64_t word = ndm_word64(part.high), size = word & INT64_MAX;
    const int64_t exponent = (int64_t)((uint64_t)size >> 52) + scale.exponent;
    const int64_t rest = ndm_word64(part.low);
    const int64_t inexact = (exponent - 1) & -(rest & INT64_MAX);
    const int64_t even = (word & 1) - 1, to_rest = ndm_mask64_negative(word ^ rest) | 1;
    const int64_t odd = word + (to_rest & even & ndm_mask64_negative(inexact));
    return ndm_float64_of(odd) * scale.first * scale.second;
}

static NDM_ALWAYS_INLINE ndm_complex128 ndm_far_power_complex128_bare(ndm_complex128 z,
                                                                      ndm_complex128 w)
{
    const ndm_power_exponent128 exponent = ndm_power_exponent_complex128(z, w);
    int64_t steps;
    const ndm_pair_float64 power =
        ndm_power_exp(ndm_power_clamped(exponent.size, 1400.0), &steps);
    const ndm_power_scale scale = ndm_power_scale_of(steps);
    const ndm_reduced_angle turn = ndm_power_reduced_angle(exponent.angle);
    const ndm_pair_float64 s = ndm_power_far_part(power, ndm_sine_of_pair(turn.high, turn.low));
    const ndm_pair_float64 c =
        ndm_power_far_part(power, ndm_cosine_of_pair(turn.high, turn.low));
    return ndm_power_by_quarters(ndm_power_far_scaled(c, scale), ndm_power_far_scaled(s, scale),
                                 turn.quarters, exponent.angle.high);
}

/* Of whole vectors; false, and nothing is done, unless all are such. The results may be in the
 * place of an argument. */
static NDM_NOINLINE NDM_UNUSED bool ndm_far_powers_complex128(const ndm_complex128 *z,
                                                              const ndm_complex128 *w,
                                                              ndm_complex128 *y,
                                                              ptrdiff_t count)
{
    const ptrdiff_t whole = count & -(ptrdiff_t)NDM_LANES;
    int64_t others = 0;
    for (ptrdiff_t i = 0; i < whole; i++) {
        others |= ndm_far_power_complex128(z[i], w[i]);
    }
    if (others < 0) {
        return false;
    }
    NDM_IVDEP
    for (ptrdiff_t i = 0; i < whole; i++) {
        const ndm_complex128 result = ndm_far_power_complex128_bare(z[i], w[i]);
        y[i].re = result.re;
        y[i].im = result.im;
    }
    return true;
}

#endif
