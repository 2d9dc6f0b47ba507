/* The gamma function.
 *
 * gamma(x + 1) = exp((x + 1/2) log(x + 3/2) - (x + 3/2)) times a function without much slope,
 * of which a polynomial in 1 / (x + 3/2) is enough from 0 on: C. Lanczos' form ("A Precision
 * Approximation of the Gamma Function", SIAM J. Numer. Anal. B 1, 1964) with another such
 * function. gamma(x) is that over x, and gamma(-x) = -pi / (sin(pi x) gamma(x + 1)). float64
 * takes logarithm, product and exponential as sums of two floats.
 *
 * As in C, a pole at a negative whole number gives NaN and raises invalid, zero an infinity of
 * its sign and divide. Measured against MPFR: float32 at most 0.501 ULP, float64 1.4 ULP. */
#ifndef NDM_PRIMITIVES_GAMMA_H
#define NDM_PRIMITIVES_GAMMA_H

#include "elementary.h"
#include "exponentials.h"
#include "gamma_constants.h"
#include "logarithms.h"
#include "special_pairs.h"
#include "trigonometry_pi.h"

#define NDM_GAMMA_MIDDLE 0.375 /* of the polynomials' variable */

/* ---- what is at 0, infinities, NaNs and poles ---- */

typedef enum ndm_gamma_kind {
    NDM_GAMMA_REGULAR,
    NDM_GAMMA_POLE, /* negative whole numbers and -inf */
    NDM_GAMMA_ZERO,
    NDM_GAMMA_AS_IT_IS, /* inf and NaN */
} ndm_gamma_kind;

static inline ndm_gamma_kind ndm_gamma_kind_of(double x)
{
    const int64_t word = ndm_word64(x), size = word & INT64_MAX;
    if (size == 0) {
        return NDM_GAMMA_ZERO;
    }
    if (size > NDM_WORD64_INFINITY || word == NDM_WORD64_INFINITY) {
        return NDM_GAMMA_AS_IT_IS;
    }
    const bool whole = word < 0 && (x <= -0x1p52 || (x - 0x1p52) + 0x1p52 == x);
    return whole ? NDM_GAMMA_POLE : NDM_GAMMA_REGULAR;
}

/* gamma of what is not regular. */
static inline double ndm_gamma_at(ndm_gamma_kind kind, double x, uint32_t *raised)
{
    if (kind == NDM_GAMMA_AS_IT_IS) {
        return x + x;
    }
    *raised |= kind == NDM_GAMMA_POLE ? NDM_FP_INVALID : NDM_FP_DIVIDE;
    const int64_t sign = ndm_word64(x) & NDM_WORD64_SIGN;
    return ndm_float64_of(kind == NDM_GAMMA_POLE ? INT64_C(0x7ff8000000000000)
                                                 : NDM_WORD64_INFINITY | sign);
}

/* Said, not computed: a compiler may fold what is computed of a constant. */
static inline double ndm_gamma_overflow(uint32_t *raised)
{
    *raised |= NDM_FP_OVERFLOW;
    return ndm_float64_of(NDM_WORD64_INFINITY);
}

/* ---- float32 ---- */

/* gamma(x + 1) for 0 <= x <= 60 is ratio * exp(exponent), to about 2**-45; v = 1 / (x + 3/2).
 */
static NDM_ALWAYS_INLINE double ndm_gamma_exponent(double x)
{
    const double s = x + 1.5;
    return ndm_multiply_add(x + 0.5, ndm_log_core(s), -s);
}

/* By ndm_plain_rest of the exponent. */
static NDM_ALWAYS_INLINE double ndm_gamma_product(ndm_pair_float64 rest, double ratio)
{
    return ndm_scale_normal(ndm_exp_near(rest.high) * ratio, rest.low);
}

static NDM_ALWAYS_INLINE double ndm_gamma_next(double x, double v)
{
    return ndm_gamma_product(ndm_plain_rest(ndm_gamma_exponent(x)),
                             ndm_gamma_short_ratio(v - NDM_GAMMA_MIDDLE));
}

/* 1 / (x (x + 3/2)) */
static NDM_ALWAYS_INLINE double ndm_gamma_inverse(double x)
{
    return 1 / (x * (x + 1.5));
}

/* gamma(x) of a positive float up to 60. */
static NDM_ALWAYS_INLINE double ndm_gamma_core(double x)
{
    const double both = ndm_gamma_inverse(x);
    return ndm_gamma_next(x, x * both) * ((x + 1.5) * both);
}

static inline double ndm_gamma_of_negative(double size)
{
    const double shifted = size + NDM_ROUNDER;
    const double half = ndm_sine_of_half_turn(size - (shifted - NDM_ROUNDER));
    const double sine = ndm_flip_by_bit(half, ndm_word64(shifted), 0);
    const double near = size < 60 ? size : 60;
    return -NDM_GAMMA_PI / (sine * ndm_gamma_next(near, 1 / (near + 1.5)));
}

static NDM_RARE double ndm_gamma_short_total(double x, uint32_t *raised)
{
    const ndm_gamma_kind kind = ndm_gamma_kind_of(x);
    if (kind != NDM_GAMMA_REGULAR) {
        return ndm_gamma_at(kind, x, raised);
    }
    if (x >= 36) {
        return ndm_gamma_overflow(raised);
    }
    return x < 0 ? ndm_gamma_of_negative(-x) : ndm_gamma_core(x);
}

/* Up to where it overflows, below 2**-125 too. */
static inline int32_t ndm_ordinary_gamma_float32(float x)
{
    const uint32_t word = (uint32_t)ndm_word32(x);
    const uint32_t least = (uint32_t)ndm_word32(0x1p-125f);
    const uint32_t most = (uint32_t)ndm_word32(35.0f);
    return (int32_t)((most - word) | (word - least) | word);
}

static inline float ndm_gamma_float32_bare(float x, uint32_t *raised)
{
    (void)raised;
    return (float)ndm_gamma_core(x);
}

static inline float ndm_gamma_float32_odd_bare(float x, uint32_t *raised)
{
    (void)raised;
    return ndm_odd_float32(ndm_gamma_core(x));
}

static inline float ndm_gamma_float32(float x, uint32_t *raised)
{
    return (float)ndm_gamma_short_total(x, raised);
}

static inline float ndm_gamma_float32_odd(float x, uint32_t *raised)
{
    return ndm_odd_float32(ndm_gamma_short_total(x, raised));
}

/* ---- float64 ---- */

/* Below it gamma(x) is 1 / x. */
#define NDM_GAMMA_LEAST 0x1p-100

/* ratio * exp(exponent) = gamma(x + 1) */
typedef struct ndm_gamma_parts {
    ndm_pair_float64 exponent, ratio;
} ndm_gamma_parts;

/* For 0 <= x <= 190. */
static NDM_ALWAYS_INLINE ndm_gamma_parts ndm_gamma_parts_with(double x, ndm_pair_float64 log)
{
    const ndm_pair_float64 s = ndm_two_sum(x, 1.5), t = ndm_two_sum(x, 0.5);
    const double v = 1 / s.high;
    const double log_low = ndm_multiply_add(s.low, v, log.low);
    const ndm_pair_float64 product = ndm_two_product(t.high, log.high);
    const double low =
        ndm_multiply_add(t.high, log_low, ndm_multiply_add(t.low, log.high, product.low));
    const ndm_pair_float64 sum = ndm_two_sum(product.high, -s.high);
    const double u = v - NDM_GAMMA_MIDDLE;
    return (ndm_gamma_parts){
        ndm_fast_two_sum(sum.high, sum.low + (low - s.low)),
        ndm_fast_two_sum(NDM_GAMMA_RATIO,
                         ndm_multiply_add(u, ndm_gamma_ratio(u), NDM_GAMMA_RATIO_LOW)),
    };
}

/* The logarithm of x + 3/2, nearly. */
static NDM_ALWAYS_INLINE ndm_pair_float64 ndm_gamma_log(double x)
{
    return ndm_log_as_pair(x + 1.5);
}

static NDM_ALWAYS_INLINE ndm_gamma_parts ndm_gamma_parts_of(double x)
{
    return ndm_gamma_parts_with(x, ndm_gamma_log(x));
}

/* gamma(x) for 2**-100 <= x <= 172. In two steps: 2**n may be beyond the range where the
 * result is not. */
static NDM_ALWAYS_INLINE double ndm_gamma_of_power(double x, ndm_pair_float64 power,
                                                   ndm_pair_float64 ratio, double shifted)
{
    const ndm_pair_float64 next = ndm_pair_product(power, ratio);
    const ndm_pair_float64 y = ndm_quotient_of_pairs(next, (ndm_pair_float64){x, 0}, -1);
    return (y.high + y.low) * ndm_power_of_rounded(shifted - 16) * 0x1p16;
}

static NDM_ALWAYS_INLINE double ndm_gamma_of_positive(double x)
{
    const ndm_gamma_parts parts = ndm_gamma_parts_of(x);
    const ndm_reduced_float64 power = ndm_reduce_pair(parts.exponent.high, parts.exponent.low);
    return ndm_gamma_of_power(x, ndm_exp_pair_of(power), parts.ratio, power.shifted);
}

static inline int64_t ndm_ordinary_gamma_float64(double x)
{
    const uint64_t word = (uint64_t)ndm_word64(x);
    const uint64_t least = (uint64_t)ndm_word64(NDM_GAMMA_LEAST);
    const uint64_t most = (uint64_t)ndm_word64(171.5);
    return (int64_t)((most - word) | (word - least) | word);
}

static NDM_ALWAYS_INLINE double ndm_gamma_float64_bare(double x, uint32_t *raised)
{
    (void)raised;
    return ndm_gamma_of_positive(x);
}

/* sin(pi x) for 2**-300 <= x < 2**51, to 2**-58: from sine and cosine of half the angle, of
 * which less is rounded. */
static inline ndm_pair_float64 ndm_gamma_sine(double x)
{
    const double rest = ndm_within_turns(x);
    const ndm_reduced_angle angle = ndm_angle_of_turns(__builtin_fabs(rest));
    const ndm_pair_float64 s = ndm_sine_of_pair(0.5 * angle.high, 0.5 * angle.low);
    const ndm_pair_float64 c = ndm_cosine_of_pair(0.5 * angle.high, 0.5 * angle.low);
    const ndm_pair_float64 sine = ndm_fast_two_sum(s.high, s.low);
    const bool odd = (angle.quarters & 1) != 0;
    const ndm_pair_float64 half =
        ndm_pair_product(sine, odd ? sine : ndm_fast_two_sum(c.high, c.low));
    const ndm_pair_float64 left = ndm_fast_two_sum(1, -2 * half.high);
    const ndm_pair_float64 cosine = ndm_fast_two_sum(left.high, left.low - 2 * half.low);
    const double sign = ndm_flip_like(ndm_flip_by_bit(1, angle.quarters, 1), rest);
    return odd ? (ndm_pair_float64){sign * cosine.high, sign * cosine.low}
               : (ndm_pair_float64){2 * sign * half.high, 2 * sign * half.low};
}

/* gamma(-x) = -pi exp(-exponent) / (sin(pi x) ratio) */
static inline double ndm_gamma_of_minus(double x)
{
    const ndm_gamma_parts parts = ndm_gamma_parts_of(x < 190 ? x : 190);
    const ndm_reduced_float64 power =
        ndm_reduce_pair(-parts.exponent.high, -parts.exponent.low);
    const ndm_pair_float64 n = ndm_pair_product(
        ndm_exp_pair_of(power), (ndm_pair_float64){NDM_GAMMA_PI, NDM_GAMMA_PI_LOW});
    const ndm_pair_float64 d = ndm_pair_product(parts.ratio, ndm_gamma_sine(x));
    const ndm_pair_float64 y = ndm_quotient_of_pairs(n, d, -1);
    const int64_t exponent = ((ndm_word64(y.high) & INT64_MAX) >> 52) - 1023;
    const double scale = ndm_flip_like(ndm_power_of_two(-exponent), y.high);
    const ndm_pair_float64 size = {y.high * scale, y.low * scale};
    return ndm_flip_like(ndm_scale_pair(size, power.shifted + (double)exponent), -y.high);
}

static NDM_RARE double ndm_gamma_total(double x, uint32_t *raised)
{
    const ndm_gamma_kind kind = ndm_gamma_kind_of(x);
    if (kind != NDM_GAMMA_REGULAR) {
        return ndm_gamma_at(kind, x, raised);
    }
    const double size = __builtin_fabs(x);
    if (size < NDM_GAMMA_LEAST) {
        return 1 / x;
    }
    if (x >= 172) {
        return ndm_gamma_overflow(raised);
    }
    return x < 0 ? ndm_gamma_of_minus(size) : ndm_gamma_of_positive(x);
}

static inline double ndm_gamma_float64(double x, uint32_t *raised)
{
    return ndm_gamma_total(x, raised);
}

#endif
