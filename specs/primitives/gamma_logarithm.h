/* log(|gamma(x)|).
 *
 * Below 3 it is (x - 1) (x - 2) times a polynomial in (x - 1.5) / (x + 1.5), which keeps its
 * bits near the zeroes; below 3/4 the same of x + 1, less log(x). From 3 on Stirling's series,
 * as a polynomial in 1 / x**2. Of a negative number, log(pi / |sin(pi x)|) - lgamma(1 - x);
 * near a zero, where these cancel, Taylor's series about the zero. float64 sums all this with
 * its rounding errors.
 *
 * As in C, poles give +inf and raise divide, infinities give +inf. Measured against MPFR:
 * float32 at most 0.501 ULP, float64 1.8 ULP, near the zeroes too. */
#ifndef NDM_PRIMITIVES_GAMMA_LOGARITHM_H
#define NDM_PRIMITIVES_GAMMA_LOGARITHM_H

#include "gamma.h"
#include "gamma_zeros_constants.h"

#define NDM_LGAMMA_SHIFT 0.75 /* x + 1 is taken below */
#define NDM_LGAMMA_STIRLING 3.0

/* ---- the ranges ---- */

/* coefficient * log(x) + the rest: from above zero. */
typedef struct ndm_lgamma_ranges {
    int64_t small, large; /* below 3/4, from 3 on */
    double first;         /* x - 1, or x where small, 2 at most */
    double other;         /* x, 3 at least */
} ndm_lgamma_ranges;

static NDM_ALWAYS_INLINE ndm_lgamma_ranges ndm_lgamma_ranges_of(double x)
{
    const int64_t word = ndm_word64(x), limit = ndm_word64(NDM_LGAMMA_STIRLING);
    const int64_t small = ndm_mask64_negative(word - ndm_word64(NDM_LGAMMA_SHIFT));
    const int64_t large = ~ndm_mask64_negative(word - limit);
    const double least = ndm_float64_of(ndm_choose64(large, limit, word));
    return (ndm_lgamma_ranges){
        small,
        large,
        least - ndm_float64_of(~small & NDM_WORD64_ONE),
        ndm_float64_of(ndm_choose64(large, word, limit)),
    };
}

/* ---- float32 ---- */

/* lgamma(x) of a positive number to about 2**-44, but near the zeroes only of a float. */
static NDM_ALWAYS_INLINE double ndm_lgamma_core(double x)
{
    const ndm_lgamma_ranges range = ndm_lgamma_ranges_of(x);
    const double p = range.first;
    const double near = p * (p - 1) * ndm_lgamma_short_near((p - 0.5) / (p + 2.5));
    const double v = 1 / range.other;
    const double far = ndm_multiply_add(v, ndm_lgamma_short_rest(v * v),
                                        NDM_LGAMMA_HALF_LOG_2PI - range.other);
    const double coefficient = ndm_float64_of(ndm_choose64(
        range.large, ndm_word64(range.other - 0.5), range.small & ndm_word64(-1.0)));
    const double rest =
        ndm_float64_of(ndm_choose64(range.large, ndm_word64(far), ndm_word64(near)));
    return ndm_multiply_add(coefficient, ndm_log_core(x), rest);
}

/* The zero near which x is, or none. */
static inline const ndm_lgamma_zero *ndm_lgamma_zero_near(double x)
{
    for (int i = 0; i < NDM_LGAMMA_ZEROS && x > -17; i++) {
        const ndm_lgamma_zero *zero = &ndm_lgamma_zeros[i];
        if (__builtin_fabs(x - zero->high) < zero->reach) {
            return zero;
        }
    }
    return NULL;
}

static inline double ndm_lgamma_near_zero(double x, const ndm_lgamma_zero *zero)
{
    const ndm_pair_float64 d = ndm_two_sum(x - zero->high, -zero->low);
    double sum = zero->terms[NDM_LGAMMA_ZERO_TERMS - 2];
    for (int i = NDM_LGAMMA_ZERO_TERMS - 3; i >= 0; i--) {
        sum = ndm_multiply_add(sum, d.high, zero->terms[i]);
    }
    const ndm_pair_float64 line = ndm_two_product(d.high, zero->slope);
    const double low = ndm_multiply_add(d.low, zero->slope, line.low);
    const double curve = ndm_multiply_add(sum, d.high, zero->slope_low);
    return line.high + ndm_multiply_add(curve, d.high, low);
}

static inline double ndm_lgamma_of_negative(double size)
{
    const ndm_lgamma_zero *zero = ndm_lgamma_zero_near(-size);
    if (zero != NULL) {
        return ndm_lgamma_near_zero(-size, zero);
    }
    const double shifted = size + NDM_ROUNDER;
    const double sine = ndm_sine_of_half_turn(size - (shifted - NDM_ROUNDER));
    const double ratio = NDM_GAMMA_PI / __builtin_fabs(sine);
    return ndm_log_core(ratio) - ndm_lgamma_core(1 + size);
}

/* Of what is not regular. */
static inline double ndm_lgamma_at(ndm_gamma_kind kind, double x, uint32_t *raised)
{
    const int64_t size = ndm_word64(x) & INT64_MAX;
    if (size > NDM_WORD64_INFINITY) {
        return x + x;
    }
    if (kind == NDM_GAMMA_ZERO || size != NDM_WORD64_INFINITY) {
        *raised |= NDM_FP_DIVIDE;
    }
    return ndm_float64_of(NDM_WORD64_INFINITY);
}

static NDM_RARE double ndm_lgamma_short_total(double x, uint32_t *raised)
{
    const ndm_gamma_kind kind = ndm_gamma_kind_of(x);
    if (kind != NDM_GAMMA_REGULAR) {
        return ndm_lgamma_at(kind, x, raised);
    }
    return x < 0 ? ndm_lgamma_of_negative(-x) : ndm_lgamma_core(x);
}

/* Positive normal numbers up to 2**121, which does not overflow. */
static inline int32_t ndm_ordinary_lgamma_float32(float x)
{
    const uint32_t word = (uint32_t)ndm_word32(x);
    const uint32_t least = (uint32_t)ndm_word32(0x1p-126f);
    const uint32_t most = (uint32_t)ndm_word32(0x1p121f);
    return (int32_t)((most - word) | (word - least) | word);
}

static inline float ndm_lgamma_float32_bare(float x, uint32_t *raised)
{
    (void)raised;
    return (float)ndm_lgamma_core(x);
}

static inline float ndm_lgamma_float32_odd_bare(float x, uint32_t *raised)
{
    (void)raised;
    return ndm_odd_float32(ndm_lgamma_core(x));
}

static inline float ndm_lgamma_float32(float x, uint32_t *raised)
{
    return (float)ndm_lgamma_short_total(x, raised);
}

static inline float ndm_lgamma_float32_odd(float x, uint32_t *raised)
{
    return ndm_odd_float32(ndm_lgamma_short_total(x, raised));
}

/* ---- float64 ---- */

/* (w - 1) (w - 2) times the polynomial, for first = w - 1. */
static NDM_ALWAYS_INLINE ndm_pair_float64 ndm_lgamma_near_pair(double first)
{
    const double u = (first - 0.5) / (first + 2.5);
    const ndm_pair_float64 ratio = ndm_fast_two_sum(
        NDM_LGAMMA_NEAR, ndm_multiply_add(u, ndm_lgamma_near(u), NDM_LGAMMA_NEAR_LOW));
    const ndm_pair_float64 second = ndm_two_sum(first, -1);
    const ndm_pair_float64 product = ndm_two_product(first, second.high);
    const double low = ndm_multiply_add(first, second.low, product.low);
    return ndm_pair_product((ndm_pair_float64){product.high, low}, ratio);
}

/* What Stirling's series has beside (x - 1/2) log(x) - x, for x >= 3. */
static NDM_ALWAYS_INLINE ndm_pair_float64 ndm_lgamma_far_pair(double x)
{
    const ndm_pair_float64 v = ndm_pair_reciprocal((ndm_pair_float64){x, 0});
    const double y = v.high * v.high;
    const ndm_pair_float64 product = ndm_two_product(v.high, NDM_LGAMMA_REST);
    const double small = ndm_multiply_add(y, ndm_lgamma_rest(y), NDM_LGAMMA_REST_LOW) * v.high;
    const double low = small + ndm_multiply_add(v.low, NDM_LGAMMA_REST, product.low);
    const ndm_pair_float64 sum = ndm_fast_two_sum(NDM_LGAMMA_HALF_LOG_2PI, product.high);
    return (ndm_pair_float64){sum.high, sum.low + (low + NDM_LGAMMA_HALF_LOG_2PI_LOW)};
}

/* lgamma(x) as a sum, for x > 0 with its logarithm. */
static NDM_ALWAYS_INLINE ndm_pair_float64 ndm_lgamma_pair(double x, ndm_pair_float64 log)
{
    const ndm_lgamma_ranges range = ndm_lgamma_ranges_of(x);
    const ndm_pair_float64 near = ndm_lgamma_near_pair(range.first);
    const ndm_pair_float64 far = ndm_lgamma_far_pair(range.other);
    const ndm_pair_float64 rest = ndm_choose_pair(range.large, far, near);
    const double whole = ndm_float64_of(ndm_word64(range.other) & range.large);

    const ndm_pair_float64 factor = ndm_two_sum(range.other, -0.5);
    const ndm_pair_float64 coefficient =
        ndm_choose_pair(range.large, factor,
                        (ndm_pair_float64){ndm_float64_of(range.small & ndm_word64(-1.0)), 0});
    const ndm_pair_float64 product = ndm_two_product(coefficient.high, log.high);
    const double low = ndm_multiply_add(
        coefficient.high, log.low, ndm_multiply_add(coefficient.low, log.high, product.low));
    const ndm_pair_float64 sum = ndm_two_sum(product.high, -whole);
    const ndm_pair_float64 total = ndm_two_sum(sum.high, rest.high);
    return (ndm_pair_float64){total.high, total.low + ((sum.low + low) + rest.low)};
}

static inline int64_t ndm_ordinary_lgamma_float64(double x)
{
    const uint64_t word = (uint64_t)ndm_word64(x);
    const uint64_t least = (uint64_t)ndm_word64(0x1p-400);
    const uint64_t most = (uint64_t)ndm_word64(0x1p900);
    return (int64_t)((most - word) | (word - least) | word);
}

static NDM_ALWAYS_INLINE double ndm_lgamma_float64_bare(double x, uint32_t *raised)
{
    (void)raised;
    const ndm_pair_float64 y = ndm_lgamma_pair(x, ndm_log_as_pair(x));
    return y.high + y.low;
}

/* log(pi) - log(|sin(pi x)|) - lgamma(1 + x) for x >= 2**-60 */
static inline double ndm_lgamma_of_minus(double size)
{
    const ndm_lgamma_zero *zero = ndm_lgamma_zero_near(-size);
    if (zero != NULL) {
        return ndm_lgamma_near_zero(-size, zero);
    }
    const ndm_pair_float64 sine = ndm_gamma_sine(size);
    const ndm_pair_float64 log = ndm_log_as_pair(__builtin_fabs(sine.high));
    const ndm_pair_float64 next = ndm_two_sum(size, 1);
    const ndm_pair_float64 log_next = ndm_log_as_pair(next.high);
    const ndm_pair_float64 gamma = ndm_lgamma_pair(next.high, log_next);
    /* lgamma's derivative is about log(x) - 1 / (2 x). */
    const double slope = log_next.high - 0.5 / next.high;

    const ndm_pair_float64 first = ndm_two_sum(NDM_LGAMMA_LOG_PI, -log.high);
    const ndm_pair_float64 sum = ndm_two_sum(first.high, -gamma.high);
    const double low = (NDM_LGAMMA_LOG_PI_LOW - log.low) - (gamma.low + slope * next.low);
    return sum.high + (sum.low + (first.low + (low - sine.low / sine.high)));
}

/* Of numbers so large that only x (log(x) - 1) counts. */
static inline double ndm_lgamma_of_huge(double x)
{
    const ndm_pair_float64 log = ndm_log_as_pair(x);
    const ndm_pair_float64 product = ndm_two_product(x * 0x1p-100, log.high - 1);
    const double sum = product.high + ndm_multiply_add(x * 0x1p-100, log.low, product.low);
    return sum * 0x1p100;
}

/* -log(x) */
static inline double ndm_lgamma_of_tiny(double x)
{
    const ndm_pair_float64 log = ndm_log_as_pair(x * 0x1p100);
    const ndm_pair_float64 shift = ndm_two_product(100, NDM_LGAMMA_LOG_2);
    const ndm_pair_float64 sum = ndm_two_sum(shift.high, -log.high);
    return sum.high + (sum.low + (shift.low + (100 * NDM_LGAMMA_LOG_2_LOW - log.low)));
}

static NDM_RARE double ndm_lgamma_total(double x, uint32_t *raised)
{
    const ndm_gamma_kind kind = ndm_gamma_kind_of(x);
    if (kind != NDM_GAMMA_REGULAR) {
        return ndm_lgamma_at(kind, x, raised);
    }
    const double size = __builtin_fabs(x);
    if (ndm_ordinary_lgamma_float64(x) >= 0) {
        return ndm_lgamma_float64_bare(x, raised);
    }
    if (size < 0x1p-60) {
        return ndm_lgamma_of_tiny(size);
    }
    return x < 0 ? ndm_lgamma_of_minus(size) : ndm_lgamma_of_huge(x);
}

static inline double ndm_lgamma_float64(double x, uint32_t *raised)
{
    return ndm_lgamma_total(x, raised);
}

#endif
