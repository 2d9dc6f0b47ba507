/* Sine and cosine in double of angles within a quarter turn, of which all trigonometric
 * functions are made, and the angles' reduction.
 *
 * For float64: |angle| <= pi/4 as a sum of two doubles; the first term of the series, x or
 * 1 - x**2 / 2 with the error of its rounding, stands apart, so that the sum of both parts is
 * rounded with an error of about 0.6 ULP. For float32: |angle| <= pi/2, one odd polynomial.
 *
 * Reduction by parts of pi/2: W. J. Cody and W. Waite, Software Manual for the Elementary
 * Functions (1980). With fused multiply-add the whole first part counts, since a rounded
 * product never appears; without it parts are so short that their products are exact. */
#ifndef NDM_PRIMITIVES_TRIGONOMETRY_KERNELS_H
#define NDM_PRIMITIVES_TRIGONOMETRY_KERNELS_H

#include "elementary.h"
#include "trigonometry_constants.h"

/* high + low + quarters * pi/2, with |high| not above pi/4 but for a rounding error. Of
 * quarters, which may be anything, the last two bits count. */
typedef struct ndm_reduced_angle {
    double high, low;
    int64_t quarters;
} ndm_reduced_angle;

/* Of 0 <= size < 2**20 (2**30 with fused multiply-add), an infinity (a NaN and invalid), a NaN.
 * FastTwoSum is right although |r| may be below |p|: r is a multiple of p's last place. */
static NDM_ALWAYS_INLINE ndm_reduced_angle ndm_reduce_angle(double size)
{
    const double shifted = ndm_multiply_add(size, NDM_INVERSE_HALF_PI, NDM_ROUNDER);
    const double k = shifted - NDM_ROUNDER;
#if NDM_FUSED
    const double r = __builtin_fma(-k, ndm_half_pi[0], size);
    const ndm_pair_float64 p = ndm_two_product(k, ndm_half_pi[1]);
    const ndm_pair_float64 high = ndm_fast_two_sum(r, -p.high);
    const double low = high.low - __builtin_fma(k, ndm_half_pi[2], p.low);
#else
    const double r = size - k * ndm_half_pi_short[0];
    const ndm_pair_float64 sum = ndm_fast_two_sum(r, -(k * ndm_half_pi_short[1]));
    const ndm_pair_float64 high = ndm_fast_two_sum(sum.high, -(k * ndm_half_pi_short[2]));
    const double low = (high.low + sum.low) - k * ndm_half_pi_short[3];
#endif
    return (ndm_reduced_angle){high.high, low, ndm_word64(shifted)};
}

/* Polynomials with terms up to x**5, x**6 and x**7. The constant term comes last, lest its last
 * place be lost twice. */
static NDM_ALWAYS_INLINE double ndm_six_terms(const double terms[6], double x)
{
    const double square = x * x;
    const double first = ndm_multiply_add(x, terms[2], terms[1]);
    const double second = ndm_multiply_add(x, terms[4], terms[3]);
    const double upper = ndm_multiply_add(square, terms[5], second);
    return ndm_multiply_add(x, ndm_multiply_add(square, upper, first), terms[0]);
}

static NDM_ALWAYS_INLINE double ndm_seven_terms(const double terms[7], double x)
{
    const double square = x * x;
    const double first = ndm_multiply_add(x, terms[2], terms[1]);
    const double second = ndm_multiply_add(x, terms[4], terms[3]);
    const double third = ndm_multiply_add(x, terms[6], terms[5]);
    const double upper = ndm_multiply_add(square, third, second);
    return ndm_multiply_add(x, ndm_multiply_add(square, upper, first), terms[0]);
}

static NDM_ALWAYS_INLINE double ndm_eight_terms(const double terms[8], double x)
{
    const double square = x * x;
    const double first = ndm_multiply_add(x, terms[2], terms[1]);
    const double second = ndm_multiply_add(x, terms[4], terms[3]);
    const double third = ndm_multiply_add(x, terms[6], terms[5]);
    const double upper =
        ndm_multiply_add(square, ndm_multiply_add(square, terms[7], third), second);
    return ndm_multiply_add(x, ndm_multiply_add(square, upper, first), terms[0]);
}

/* The sum of the parts is the sine; the low one may be a tenth of the high one. The square's
 * own error counts for a tenth of an ULP. */
static NDM_ALWAYS_INLINE ndm_pair_float64 ndm_sine_of_pair(double high, double low)
{
    const ndm_pair_float64 square = ndm_two_product(high, high);
    const double terms = high * ndm_seven_terms(ndm_sine_to_quarter, square.high);
    const double rest = ndm_multiply_add(-0.5 * square.high, low, low);
    const double tail = ndm_multiply_add(square.low, terms, rest);
    return (ndm_pair_float64){high, ndm_multiply_add(square.high, terms, tail)};
}

static NDM_ALWAYS_INLINE ndm_pair_float64 ndm_cosine_of_pair(double high, double low)
{
    const ndm_pair_float64 square = ndm_two_product(high, high);
    const ndm_pair_float64 start = ndm_fast_two_sum(1.0, -0.5 * square.high);
    const double angle = ndm_multiply_add(high, low, 0.5 * square.low);
    const double terms = ndm_six_terms(ndm_cosine_to_quarter, square.high);
    const double tail = ndm_multiply_add(square.high * square.high, terms, start.low - angle);
    return (ndm_pair_float64){start.high, tail};
}

static NDM_ALWAYS_INLINE double ndm_choose_float64(int64_t mask, double a, double b)
{
    return ndm_float64_of(ndm_choose64(mask, ndm_word64(a), ndm_word64(b)));
}

static NDM_ALWAYS_INLINE ndm_pair_float64 ndm_choose_pair(int64_t mask, ndm_pair_float64 a,
                                                          ndm_pair_float64 b)
{
    return (ndm_pair_float64){ndm_choose_float64(mask, a.high, b.high),
                              ndm_choose_float64(mask, a.low, b.low)};
}

/* Ones where an angle is an odd number of quarters and a rest. */
static NDM_ALWAYS_INLINE int64_t ndm_mask_odd(int64_t quarters)
{
    return (int64_t)(0 - ((uint64_t)quarters & 1));
}

/* x with its sign changed where the bit of `number` that has this place is 1. */
static NDM_ALWAYS_INLINE double ndm_flip_by_bit(double x, int64_t number, int place)
{
    const uint64_t sign = (uint64_t)number << (63 - place) & (uint64_t)NDM_WORD64_SIGN;
    return ndm_float64_of(ndm_word64(x) ^ (int64_t)sign);
}

static NDM_ALWAYS_INLINE double ndm_flip_like(double x, double other)
{
    return ndm_float64_of(ndm_word64(x) ^ (ndm_word64(other) & NDM_WORD64_SIGN));
}

/* The sine of a reduced angle; the cosine is that of one with one more quarter. */
static NDM_ALWAYS_INLINE ndm_pair_float64 ndm_sine_of_reduced(ndm_reduced_angle angle)
{
    const ndm_pair_float64 sine = ndm_sine_of_pair(angle.high, angle.low);
    const ndm_pair_float64 cosine = ndm_cosine_of_pair(angle.high, angle.low);
    const ndm_pair_float64 chosen = ndm_choose_pair(ndm_mask_odd(angle.quarters), cosine, sine);
    return (ndm_pair_float64){ndm_flip_by_bit(chosen.high, angle.quarters, 1),
                              ndm_flip_by_bit(chosen.low, angle.quarters, 1)};
}

static NDM_ALWAYS_INLINE ndm_reduced_angle ndm_next_quarter(ndm_reduced_angle angle)
{
    return (ndm_reduced_angle){angle.high, angle.low, angle.quarters + 1};
}

/* n / d: the sum of the parts has an error of some 2**-100 beside those of n and d. |low| is
 * below high's last place in both. `finite` is ones, or zeroes where d is 0 and the sum is to
 * be infinite. */
static NDM_ALWAYS_INLINE ndm_pair_float64 ndm_quotient_of_pairs(ndm_pair_float64 n,
                                                                ndm_pair_float64 d,
                                                                int64_t finite)
{
    const double inverse = 1.0 / d.high;
    const double q = ndm_float64_of(ndm_word64(n.high * inverse) & finite);
#if NDM_FUSED
    const double residue = __builtin_fma(-q, d.high, n.high);
#else
    const ndm_pair_float64 p = ndm_two_product(q, d.high);
    const double residue = (n.high - p.high) - p.low;
#endif
    return (ndm_pair_float64){q, (residue + (n.low - q * d.low)) * inverse};
}

/* Sine over cosine of a rest of an angle, or its inverse for an odd number of quarters; the
 * sign of the latter is left to be changed. */
static NDM_ALWAYS_INLINE ndm_pair_float64 ndm_tangent_of_reduced(ndm_reduced_angle angle,
                                                                 int64_t finite)
{
    const ndm_pair_float64 sine = ndm_sine_of_pair(angle.high, angle.low);
    const ndm_pair_float64 cosine = ndm_cosine_of_pair(angle.high, angle.low);
    const int64_t odd = ndm_mask_odd(angle.quarters);
    const ndm_pair_float64 n = ndm_choose_pair(odd, cosine, sine);
    const ndm_pair_float64 d = ndm_choose_pair(odd, sine, cosine);
    return ndm_quotient_of_pairs(ndm_fast_two_sum(n.high, n.low),
                                 ndm_fast_two_sum(d.high, d.low), finite);
}

/* The tangent of r, |r| <= pi/4, or its inverse for an odd number of quarters. */
static NDM_ALWAYS_INLINE double ndm_tangent_of_rest(double r, int64_t quarters)
{
    const double square = r * r;
    const double sine =
        ndm_multiply_add(r * square, ndm_seven_terms(ndm_sine_to_quarter, square), r);
    const double cosine =
        ndm_multiply_add(square * square, ndm_six_terms(ndm_cosine_to_quarter, square),
                         ndm_multiply_add(square, -0.5, 1.0));
    const int64_t odd = ndm_mask_odd(quarters);
    return ndm_choose_float64(odd, cosine, sine) / ndm_choose_float64(odd, sine, cosine);
}

/* A sum rounded to odd in double: rounded once more, to a float, it is as if rounded once. */
static NDM_ALWAYS_INLINE double ndm_sum_to_odd(ndm_pair_float64 sum)
{
    const ndm_pair_float64 near = ndm_fast_two_sum(sum.high, sum.low);
    const int64_t word = ndm_word64(near.high), rest = ndm_word64(near.low);
    const int64_t inexact = -(int64_t)((rest & INT64_MAX) != 0);
    const int64_t beyond = ndm_mask64_negative(word ^ rest);
    return ndm_float64_of((word + (inexact & beyond)) | (inexact & 1));
}

/* ---- float32 ---- */

/* x - k * pi, for k a multiple of a half. */
static NDM_ALWAYS_INLINE double ndm_less_pis(double x, double k)
{
#if NDM_FUSED
    return __builtin_fma(-k, ndm_pi[1], __builtin_fma(-k, ndm_pi[0], x));
#else
    return ((x - k * ndm_pi_short[0]) - k * ndm_pi_short[1]) - k * ndm_pi_short[2];
#endif
}

static NDM_ALWAYS_INLINE double ndm_sine_to_half_turn(double r)
{
    const double square = r * r;
    return ndm_multiply_add(r * square, ndm_eight_terms(ndm_sine_to_half, square), r);
}

/* The series of ndm_sine_to_half by twos, which takes less time in vectors. */
static NDM_ALWAYS_INLINE double ndm_sine_to_half_by_twos(double x)
{
    const double *const terms = ndm_sine_to_half;
    const double square = x * x;
    double sum = ndm_multiply_add(x, terms[7], terms[6]);
    sum = ndm_multiply_add(sum, square, ndm_multiply_add(x, terms[5], terms[4]));
    sum = ndm_multiply_add(sum, square, ndm_multiply_add(x, terms[3], terms[2]));
    return ndm_multiply_add(sum, square, ndm_multiply_add(x, terms[1], terms[0]));
}

#endif
