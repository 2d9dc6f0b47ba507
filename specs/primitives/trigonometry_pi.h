/* Sine, cosine and tangent of multiples of pi, and sinc(x) = sin(pi x) / (pi x). Special values
 * as in C23, Annex F: whole numbers and halves are exact, sinpi of a whole number has the sign
 * of x, a cosine of 0 is +0, and tanpi(n + 1/2) is +inf for even n and -inf for odd n, and
 * raises divide.
 *
 * Since fmod(x, 2) is exact, only pi times the rest is rounded. float32: one odd polynomial on
 * |x| <= 1/2 in double, in which pi is the sum of 16 bits and the rest, so that the first
 * product is exact; rounded once. float64: pi times |x| <= 1/4 as a sum of two doubles, then
 * trigonometry_kernels.h. No branches, so that loops vectorise for all arguments.
 *
 * Measured by tests/elementary/measure.py: float32 correctly rounded; float64 sinpi and cospi
 * 0.72 ULP, tanpi 0.81, sinc 0.76 (without fused multiply-add 0.77, 0.88 and 0.79). */
#ifndef NDM_PRIMITIVES_TRIGONOMETRY_PI_H
#define NDM_PRIMITIVES_TRIGONOMETRY_PI_H

#include "trigonometry_kernels.h"

/* Floats from here on are even numbers. */
#define NDM_EVEN_FLOAT32 ((INT32_C(127) + 24) << 23)
#define NDM_EVEN_FLOAT64 ((INT64_C(1023) + 53) << 52)
/* From here on twice a number and the rounder have no place for a half. */
#define NDM_MANY_TURNS_FLOAT64 ((INT64_C(1023) + 50) << 52)
/* Below this the rounding error of pi times a number might underflow. */
#define NDM_TINY_TURN_FLOAT64 ((INT64_C(1023) - 300) << 52)
/* sinc of what is below is 1. */
#define NDM_FLAT_SINC_FLOAT32 ((INT32_C(127) - 14) << 23)
#define NDM_FLAT_SINC_FLOAT64 ((INT64_C(1023) - 30) << 52)

/* ---- float32 ---- */

/* Negative for numbers that are certainly even. */
static NDM_ALWAYS_INLINE int32_t ndm_ordinary_sinpi_float32(float x)
{
    const int32_t size = ndm_word32(x) & INT32_MAX;
    return (NDM_EVEN_FLOAT32 - 1 - size) & (size - NDM_WORD32_INFINITY);
}

static NDM_ALWAYS_INLINE int32_t ndm_ordinary_cospi_float32(float x)
{
    return ndm_ordinary_sinpi_float32(x);
}

static NDM_ALWAYS_INLINE int32_t ndm_ordinary_tanpi_float32(float x)
{
    return ndm_ordinary_sinpi_float32(x);
}

/* An infinity has no sine, but sinc is 0 there. */
static NDM_ALWAYS_INLINE int32_t ndm_ordinary_sinc_float32(float x)
{
    const int32_t size = ndm_word32(x) & INT32_MAX;
    return (NDM_EVEN_FLOAT32 - 1 - size) & (size - 1 - NDM_WORD32_INFINITY);
}

/* x, or 0 of the same sign where it is no ordinary argument. */
static NDM_ALWAYS_INLINE float ndm_without_turns(float x, int32_t ordinary)
{
    return ndm_float32_of(ndm_word32(x) & (~(ordinary >> 31) | NDM_WORD32_SIGN));
}

/* sin(pi r) for |r| <= 1/2. */
static NDM_ALWAYS_INLINE double ndm_sine_of_half_turn(double r)
{
    const double square = r * r;
    const double terms = ndm_eight_terms(ndm_sinpi_to_half, square);
    const double rest = ndm_multiply_add(square, terms, ndm_pi_split[1]);
    return ndm_multiply_add(r, ndm_pi_split[0], r * rest);
}

/* Of a float below 2**24 in size, as what follows: less a whole number, and that plus
 * NDM_ROUNDER. */
static NDM_ALWAYS_INLINE ndm_pair_float64 ndm_sinpi_rest(double x)
{
    const double size = __builtin_fabs(x);
    const double shifted = size + NDM_ROUNDER;
    return (ndm_pair_float64){size - (shifted - NDM_ROUNDER), shifted};
}

static NDM_ALWAYS_INLINE double ndm_sinpi_of_rest(ndm_pair_float64 rest, double x)
{
    const double sine = ndm_sine_of_half_turn(rest.high);
    return ndm_flip_like(ndm_flip_by_bit(sine, ndm_word64(rest.low), 0) + 0.0, x);
}

static NDM_ALWAYS_INLINE double ndm_sinpi_core(double x)
{
    return ndm_sinpi_of_rest(ndm_sinpi_rest(x), x);
}

/* (-1)**(n + 1) times the sine of pi times x - 1/2 - n. */
static NDM_ALWAYS_INLINE ndm_pair_float64 ndm_cospi_rest(double x)
{
    const double turned = __builtin_fabs(x) - 0.5;
    const double shifted = turned + NDM_ROUNDER;
    return (ndm_pair_float64){(shifted - NDM_ROUNDER) - turned, shifted};
}

static NDM_ALWAYS_INLINE double ndm_cospi_of_rest(ndm_pair_float64 rest)
{
    const double sine = ndm_sine_of_half_turn(rest.high);
    return ndm_flip_by_bit(sine, ndm_word64(rest.low), 0) + 0.0;
}

static NDM_ALWAYS_INLINE double ndm_cospi_core(double x)
{
    return ndm_cospi_of_rest(ndm_cospi_rest(x));
}

/* For tangents of x: the sign, in bit 0, of one that was made of size alone. Zeroes and
 * infinities have their sign from the quarters in pairs. */
static NDM_ALWAYS_INLINE int64_t ndm_tangent_sign(int64_t quarters, double rest)
{
    const uint64_t word = (uint64_t)quarters;
    return ndm_choose64(ndm_mask64_zero(ndm_word64(rest)), (int64_t)(word >> 1), quarters);
}

/* pi times the rest, and the quarter turns. */
static NDM_ALWAYS_INLINE ndm_pair_float64 ndm_tanpi_rest(double x)
{
    const double size = __builtin_fabs(x);
    const double shifted = size + size + NDM_ROUNDER;
    const double rest = size - 0.5 * (shifted - NDM_ROUNDER);
    return (ndm_pair_float64){ndm_multiply_add(rest, ndm_pi_split[0], rest * ndm_pi_split[1]),
                              shifted};
}

static NDM_ALWAYS_INLINE double ndm_tanpi_of_rest(ndm_pair_float64 rest, double x)
{
    const int64_t quarters = ndm_word64(rest.low);
    const double tangent = ndm_tangent_of_rest(rest.high, quarters);
    const int64_t sign = ndm_tangent_sign(quarters, rest.high);
    return ndm_flip_like(ndm_flip_by_bit(tangent, sign, 0), x);
}

static NDM_ALWAYS_INLINE double ndm_tanpi_core(double x)
{
    return ndm_tanpi_of_rest(ndm_tanpi_rest(x), x);
}

/* sin(pi x) / (pi y) by ndm_sinpi_rest of x. */
static NDM_ALWAYS_INLINE double ndm_sinc_of_rest(ndm_pair_float64 rest, double y)
{
    const double r = rest.high, square = r * r;
    const double sine =
        ndm_multiply_add(r * square, ndm_eight_terms(ndm_sinc_to_half, square), r);
    const double quotient = sine / __builtin_fabs(y);
    return ndm_flip_by_bit(quotient, ndm_word64(rest.low), 0) + 0.0;
}

/* y is x, unless x was replaced by a whole number. */
static NDM_ALWAYS_INLINE double ndm_sinc_core(double x, double y)
{
    return ndm_sinc_of_rest(ndm_sinpi_rest(x), y);
}

/* |x|, or what has the same sinc, and does not divide by 0. */
static NDM_ALWAYS_INLINE float ndm_sinc_argument_float32(float x)
{
    const int32_t size = ndm_word32(x) & INT32_MAX;
    const int32_t flat = (size - NDM_FLAT_SINC_FLOAT32) >> 31;
    return ndm_float32_of(ndm_choose32(flat, NDM_FLAT_SINC_FLOAT32, size));
}

static NDM_ALWAYS_INLINE float ndm_sinpi_float32_bare(float x)
{
    return (float)ndm_sinpi_core(x);
}

static NDM_ALWAYS_INLINE float ndm_sinpi_float32(float x)
{
    return (float)ndm_sinpi_core(ndm_without_turns(x, ndm_ordinary_sinpi_float32(x)));
}

static NDM_ALWAYS_INLINE float ndm_sinpi_float32_odd_bare(float x)
{
    return ndm_odd_float32(ndm_sinpi_core(x));
}

static NDM_ALWAYS_INLINE float ndm_sinpi_float32_odd(float x)
{
    return ndm_odd_float32(ndm_sinpi_core(ndm_without_turns(x, ndm_ordinary_sinpi_float32(x))));
}

static NDM_ALWAYS_INLINE float ndm_cospi_float32_bare(float x)
{
    return (float)ndm_cospi_core(x);
}

static NDM_ALWAYS_INLINE float ndm_cospi_float32(float x)
{
    return (float)ndm_cospi_core(ndm_without_turns(x, ndm_ordinary_sinpi_float32(x)));
}

static NDM_ALWAYS_INLINE float ndm_cospi_float32_odd_bare(float x)
{
    return ndm_odd_float32(ndm_cospi_core(x));
}

static NDM_ALWAYS_INLINE float ndm_cospi_float32_odd(float x)
{
    return ndm_odd_float32(ndm_cospi_core(ndm_without_turns(x, ndm_ordinary_sinpi_float32(x))));
}

static NDM_ALWAYS_INLINE float ndm_tanpi_float32_bare(float x)
{
    return (float)ndm_tanpi_core(x);
}

static NDM_ALWAYS_INLINE float ndm_tanpi_float32(float x)
{
    return (float)ndm_tanpi_core(ndm_without_turns(x, ndm_ordinary_sinpi_float32(x)));
}

static NDM_ALWAYS_INLINE float ndm_tanpi_float32_odd_bare(float x)
{
    return ndm_odd_float32(ndm_tanpi_core(x));
}

static NDM_ALWAYS_INLINE float ndm_tanpi_float32_odd(float x)
{
    return ndm_odd_float32(ndm_tanpi_core(ndm_without_turns(x, ndm_ordinary_sinpi_float32(x))));
}

static NDM_ALWAYS_INLINE float ndm_sinc_float32_bare(float x)
{
    const float size = ndm_sinc_argument_float32(x);
    return (float)ndm_sinc_core(size, size);
}

static NDM_ALWAYS_INLINE float ndm_sinc_float32(float x)
{
    const float size = ndm_sinc_argument_float32(x);
    const float within = ndm_without_turns(size, ndm_ordinary_sinc_float32(x));
    return (float)ndm_sinc_core(within, size);
}

static NDM_ALWAYS_INLINE float ndm_sinc_float32_odd_bare(float x)
{
    const float size = ndm_sinc_argument_float32(x);
    return ndm_odd_float32(ndm_sinc_core(size, size));
}

static NDM_ALWAYS_INLINE float ndm_sinc_float32_odd(float x)
{
    const float size = ndm_sinc_argument_float32(x);
    const float within = ndm_without_turns(size, ndm_ordinary_sinc_float32(x));
    return ndm_odd_float32(ndm_sinc_core(within, size));
}

/* ---- float64 ---- */

static NDM_ALWAYS_INLINE int64_t ndm_ordinary_sinpi_float64(double x)
{
    const int64_t size = ndm_word64(x) & INT64_MAX;
    return ((NDM_MANY_TURNS_FLOAT64 - 1 - size) & (size - NDM_WORD64_INFINITY)) |
           ((size - NDM_TINY_TURN_FLOAT64) & -size);
}

static NDM_ALWAYS_INLINE int64_t ndm_ordinary_cospi_float64(double x)
{
    return ndm_ordinary_sinpi_float64(x);
}

static NDM_ALWAYS_INLINE int64_t ndm_ordinary_tanpi_float64(double x)
{
    return ndm_ordinary_sinpi_float64(x);
}

static NDM_ALWAYS_INLINE int64_t ndm_ordinary_sinc_float64(double x)
{
    const int64_t size = ndm_word64(x) & INT64_MAX;
    return (NDM_MANY_TURNS_FLOAT64 - 1 - size) & (size - 1 - NDM_WORD64_INFINITY);
}

/* A number less the nearest multiple of 2 or, of large ones, 4: up to 2 in size. Tiny numbers
 * become 0. */
static NDM_ALWAYS_INLINE double ndm_within_turns(double x)
{
    const int64_t word = ndm_word64(x), size = word & INT64_MAX;
    const int64_t even = ~((NDM_EVEN_FLOAT64 - 1 - size) & (size - NDM_WORD64_INFINITY)) >> 63;
    const int64_t tiny = ndm_mask64_negative(size - NDM_TINY_TURN_FLOAT64);
    const double kept = ndm_float64_of(word & even & ~tiny);
    const double rounder = 2 * NDM_ROUNDER;
    return kept - ((kept + rounder) - rounder);
}

/* pi times a number of at least 0, below 2**50. */
static NDM_ALWAYS_INLINE ndm_reduced_angle ndm_angle_of_turns(double size)
{
    const double shifted = size + size + NDM_ROUNDER;
    const double rest = size - 0.5 * (shifted - NDM_ROUNDER);
    const ndm_pair_float64 angle = ndm_two_product(rest, ndm_pi[0]);
    return (ndm_reduced_angle){angle.high, ndm_multiply_add(rest, ndm_pi[1], angle.low),
                               ndm_word64(shifted)};
}

/* The result, or pi x of tiny x, where it underflows if it is subnormal. */
static NDM_ALWAYS_INLINE double ndm_or_tiny_turn(double result, double x)
{
    const int64_t word = ndm_word64(x), size = word & INT64_MAX;
    const int64_t tiny = ndm_mask64_negative(size - NDM_TINY_TURN_FLOAT64);
    const double scaled = ndm_float64_of(word & tiny) * 0x1p400;
    const ndm_pair_float64 angle = ndm_two_product(scaled, ndm_pi[0]);
    const double sum = angle.high + ndm_multiply_add(scaled, ndm_pi[1], angle.low);
    const int64_t zero = ndm_mask64_zero(size);
    return ndm_choose_float64(tiny & ~zero, sum * 0x1p-400, result);
}

static NDM_ALWAYS_INLINE double ndm_sinpi_float64_bare(double x)
{
    const ndm_pair_float64 sine = ndm_sine_of_reduced(ndm_angle_of_turns(__builtin_fabs(x)));
    return ndm_flip_like((sine.high + sine.low) + 0.0, x);
}

static NDM_ALWAYS_INLINE double ndm_cospi_float64_bare(double x)
{
    const ndm_reduced_angle angle = ndm_angle_of_turns(__builtin_fabs(x));
    const ndm_pair_float64 cosine = ndm_sine_of_reduced(ndm_next_quarter(angle));
    return (cosine.high + cosine.low) + 0.0;
}

static NDM_ALWAYS_INLINE double ndm_tanpi_of_angle(ndm_reduced_angle angle, double x)
{
    const int64_t pole = ndm_mask64_zero(ndm_word64(angle.high)) & ndm_mask_odd(angle.quarters);
    const ndm_pair_float64 tangent = ndm_tangent_of_reduced(angle, ~pole);
    const int64_t sign = ndm_tangent_sign(angle.quarters, angle.high);
    return ndm_flip_like(ndm_flip_by_bit(tangent.high + tangent.low, sign, 0), x);
}

static NDM_ALWAYS_INLINE double ndm_tanpi_float64_bare(double x)
{
    return ndm_tanpi_of_angle(ndm_angle_of_turns(__builtin_fabs(x)), x);
}

static NDM_ALWAYS_INLINE double ndm_sinpi_float64(double x)
{
    const double rest = ndm_within_turns(__builtin_fabs(x));
    const ndm_pair_float64 sine = ndm_sine_of_reduced(ndm_angle_of_turns(__builtin_fabs(rest)));
    const double result = ndm_flip_like(sine.high + sine.low, rest) + 0.0;
    return ndm_or_tiny_turn(ndm_flip_like(result, x), x);
}

static NDM_ALWAYS_INLINE double ndm_cospi_float64(double x)
{
    return ndm_cospi_float64_bare(ndm_within_turns(__builtin_fabs(x)));
}

static NDM_ALWAYS_INLINE double ndm_tanpi_float64(double x)
{
    const double rest = ndm_within_turns(__builtin_fabs(x));
    const double tangent = ndm_tanpi_float64_bare(__builtin_fabs(rest));
    const int64_t zero = ndm_mask64_zero(ndm_word64(tangent) & INT64_MAX); /* no period of 2 */
    const double result =
        ndm_float64_of(ndm_word64(tangent) ^ (ndm_word64(rest) & NDM_WORD64_SIGN & ~zero));
    return ndm_or_tiny_turn(ndm_flip_like(result, x), x);
}

/* sin(angle) / (pi y) */
static NDM_ALWAYS_INLINE double ndm_sinc_of_angle(ndm_reduced_angle angle, double y)
{
    const ndm_pair_float64 sine = ndm_sine_of_reduced(angle);
    const ndm_pair_float64 divisor = ndm_two_product(y, ndm_pi[0]);
    const double low = ndm_multiply_add(y, ndm_pi[1], divisor.low);
    const ndm_pair_float64 quotient = ndm_quotient_of_pairs(
        ndm_fast_two_sum(sine.high, sine.low), (ndm_pair_float64){divisor.high, low}, -1);
    return (quotient.high + quotient.low) + 0.0;
}

/* |x|, or what has the same sinc: neither 0 nor so large that pi times it overflows. */
static NDM_ALWAYS_INLINE double ndm_sinc_argument_float64(double x)
{
    const int64_t size = ndm_word64(x) & INT64_MAX;
    const int64_t flat = ndm_mask64_negative(size - NDM_FLAT_SINC_FLOAT64);
    const int64_t even =
        ((NDM_EVEN_FLOAT64 - 1 - size) & (size - 1 - NDM_WORD64_INFINITY)) >> 63;
    const int64_t within = ndm_choose64(flat, NDM_FLAT_SINC_FLOAT64, size);
    return ndm_float64_of(ndm_choose64(even, NDM_EVEN_FLOAT64, within));
}

static NDM_ALWAYS_INLINE double ndm_sinc_float64_bare(double x)
{
    const double size = ndm_sinc_argument_float64(x);
    return ndm_sinc_of_angle(ndm_angle_of_turns(size), size);
}

static NDM_ALWAYS_INLINE double ndm_sinc_float64(double x)
{
    const double size = ndm_sinc_argument_float64(x);
    const double rest = ndm_within_turns(size);
    const ndm_reduced_angle angle = ndm_angle_of_turns(__builtin_fabs(rest));
    return ndm_flip_like(ndm_sinc_of_angle(angle, size), rest) + 0.0;
}

#endif
