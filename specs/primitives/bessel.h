/* The modified Bessel function of the first kind and order 0.
 *
 * Near zero it is a polynomial in x**2 / 4, all of whose coefficients are positive and the
 * first two of which are 1; far from it, exp(x) / sqrt(x) times a polynomial in 1 / x, as with
 * J. M. Blair, "Rational Chebyshev Approximations for the Modified Bessel Functions I0(x) and
 * I1(x)", Math. Comp. 28 (1974). In float64 the errors of x**2 would grow between 2.5 and 8:
 * there it is exp(x) times a polynomial in x; the factors are sums of two floats.
 *
 * Measured against MPFR: float32 10 of all floats, each way, are not the nearest, by 0.5001
 * ULP; float64 1.9 ULP. */
#ifndef NDM_PRIMITIVES_BESSEL_H
#define NDM_PRIMITIVES_BESSEL_H

#include "bessel_constants.h"
#include "elementary.h"
#include "exponentials_kernel.h"
#include "special_pairs.h"

#define NDM_I0_NEAR 2.5 /* a series up to here, in float64 */
#define NDM_I0_FAR_FROM 8.0

/* ---- float32 ---- */

/* I0(x) for x = 0 and 2**-400 <= x <= 93, the square of which is exact. */
static NDM_ALWAYS_INLINE double ndm_i0_core(double x)
{
    const int64_t word = ndm_word64(x), split = ndm_word64(NDM_I0_FAR_FROM);
    const int64_t large = ndm_mask64_negative(split - word);
    const double small = ndm_float64_of(ndm_choose64(large, split, word));
    const double other = ndm_float64_of(ndm_choose64(large, word, split));

    const double t = 0.25 * small * small;
    const double near = ndm_multiply_add(t, ndm_i0_short_near(t), 1);

    const double v = 1 / other;
    const double tail = __builtin_sqrt(v) * ndm_i0_short_far(ndm_multiply_add(16, v, -1));
    const ndm_reduced_float64 power = ndm_reduce_e(other);
    const double far = ndm_scale_normal(ndm_exp_plain_of(power) * tail, power.shifted);
    return ndm_float64_of(ndm_choose64(large, ndm_word64(far), ndm_word64(near)));
}

static inline double ndm_i0_size(float x)
{
    return ndm_float32_of(ndm_word32(x) & INT32_MAX);
}

/* The size, not beyond 93; of an infinity or a NaN, 0. */
static inline double ndm_i0_argument(float x)
{
    const int32_t size = ndm_word32(x) & INT32_MAX;
    const int32_t finite = (size - NDM_WORD32_INFINITY) >> 31;
    return ndm_float32_of(ndm_least32(size, ndm_word32(93.0f)) & finite);
}

static inline int32_t ndm_ordinary_i0_float32(float x)
{
    return ndm_word32(91.5f) - (ndm_word32(x) & INT32_MAX);
}

static inline float ndm_i0_float32_bare(float x)
{
    return (float)ndm_i0_core(ndm_i0_size(x));
}

static inline float ndm_i0_float32_odd_bare(float x)
{
    return ndm_odd_float32(ndm_i0_core(ndm_i0_size(x)));
}

static inline float ndm_i0_float32(float x)
{
    const float y = (float)ndm_i0_core(ndm_i0_argument(x));
    return ndm_unless_special32(y, x, ndm_float32_of(NDM_WORD32_INFINITY));
}

static inline float ndm_i0_float32_odd(float x)
{
    const float y = ndm_odd_float32(ndm_i0_core(ndm_i0_argument(x)));
    return ndm_unless_special32(y, x, ndm_float32_of(NDM_WORD32_INFINITY));
}

/* ---- float64 ---- */

#define NDM_I0_TINY 0x1p-200 /* powers of its square underflow */

/* 1 / sqrt(x) as a sum, given 1 / x rounded: one step of Newton's method. */
static inline ndm_pair_float64 ndm_i0_inverse_root(double x, double reciprocal)
{
    const double root = __builtin_sqrt(reciprocal);
    const ndm_pair_float64 square = ndm_two_product(root, root);
    const ndm_pair_float64 one = ndm_two_product(square.high, x);
    const double rest = ((1 - one.high) - one.low) - square.low * x;
    return (ndm_pair_float64){root, 0.5 * root * rest};
}

/* I0(x) * exp(-x) for x >= 2.5. */
static NDM_ALWAYS_INLINE ndm_pair_float64 ndm_i0_scaled(double x)
{
    const int64_t word = ndm_word64(x), split = ndm_word64(NDM_I0_FAR_FROM);
    const int64_t far = ndm_mask64_negative(split - word);
    const double other = ndm_float64_of(ndm_choose64(far, split, word));
    const double v = 1 / x, u = ndm_multiply_add(16, v, -1), w = (other - 5.25) * (4.0 / 11);
    const ndm_pair_float64 middle = ndm_fast_two_sum(
        NDM_I0_MIDDLE, ndm_multiply_add(w, ndm_i0_middle(w), NDM_I0_MIDDLE_LOW));
    const ndm_pair_float64 tail =
        ndm_fast_two_sum(NDM_I0_FAR, ndm_multiply_add(u, ndm_i0_far(u), NDM_I0_FAR_LOW));
    const ndm_pair_float64 scaled = ndm_pair_product(tail, ndm_i0_inverse_root(x, v));
    return (ndm_pair_float64){
        ndm_float64_of(ndm_choose64(far, ndm_word64(scaled.high), ndm_word64(middle.high))),
        ndm_float64_of(ndm_choose64(far, ndm_word64(scaled.low), ndm_word64(middle.low)))};
}

/* I0(x) for x = 0 and 2**-200 <= x <= 716. */
static NDM_ALWAYS_INLINE double ndm_i0_of_size(int64_t size)
{
    const int64_t split = ndm_word64(NDM_I0_NEAR);
    const int64_t large = ndm_mask64_negative(split - size);
    const double small = ndm_float64_of(ndm_choose64(large, split, size));
    const double other = ndm_float64_of(ndm_choose64(large, size, split));

    const ndm_pair_float64 square = ndm_two_product(small, small);
    const double t = 0.25 * square.high, curve = t * ndm_i0_near(t);
    const ndm_pair_float64 line = ndm_two_sum(1, t);
    const double low = ndm_multiply_add(0.25 * square.low, 1 + (curve + curve), line.low);
    const double near = line.high + ndm_multiply_add(t, curve, low);

    const ndm_pair_float64 scaled = ndm_i0_scaled(other);
    const ndm_reduced_float64 reduced = ndm_reduce_e(other);
    const ndm_pair_float64 power = ndm_exp_sum_of(reduced);
    const ndm_pair_float64 product = ndm_two_product(power.high, scaled.high);
    const double rest = ndm_multiply_add(power.high, scaled.low, product.low);
    const double far = product.high + ndm_multiply_add(power.low, scaled.high, rest);
    /* In two steps: 2**n may be beyond the range where the result is not. */
    const double y = far * ndm_power_of_rounded(reduced.shifted - 16) * 0x1p16;
    return ndm_float64_of(ndm_choose64(large, ndm_word64(y), ndm_word64(near)));
}

static inline int64_t ndm_ordinary_i0_float64(double x)
{
    return ndm_unless_within64(ndm_word64(x) & INT64_MAX, ndm_word64(NDM_I0_TINY),
                               ndm_word64(713.0));
}

static NDM_ALWAYS_INLINE double ndm_i0_float64_bare(double x)
{
    return ndm_i0_of_size(ndm_word64(x) & INT64_MAX);
}

static NDM_ALWAYS_INLINE double ndm_i0_float64(double x)
{
    const int64_t size = ndm_word64(x) & INT64_MAX, most = ndm_word64(716.0);
    const int64_t large = ndm_mask64_negative(most - size);
    const int64_t kept = ndm_mask64_negative(ndm_word64(NDM_I0_TINY) - 1 - size) &
                         ndm_mask64_negative(size - NDM_WORD64_INFINITY);
    const double y = ndm_i0_of_size(ndm_choose64(large, most, size) & kept);
    return ndm_unless_special64(y, x, ndm_float64_of(NDM_WORD64_INFINITY));
}

#endif
