/* The tier `fast` of trigonometric functions: at most 2 ULP, special values and flags as in the
 * other tier, to which all but ordinary arguments go.
 *
 * float64: the polynomials from which floats are rounded are good to less than 2 ULP, with
 * reductions that are exact enough for doubles; not without fused multiply-add, where there is
 * but the other tier. float32: the same method in floats, without fused multiply-add on any
 * target, so that all give the same bits; |x| < 2**14.
 *
 * Measured by tests/elementary/measure.py: float64 1.94 ULP, float32 sin 1.59, cos 1.83. */
#ifndef NDM_PRIMITIVES_TRIGONOMETRY_FAST_H
#define NDM_PRIMITIVES_TRIGONOMETRY_FAST_H

#include "inverse_trigonometry_constants.h"
#include "trigonometry_float32.h"
#include "trigonometry_float64.h"
#include "trigonometry_pi.h"

#define NDM_FAST_ANGLE_FLOAT32 ((INT32_C(127) + 14) << 23)
/* Added to a float below 2**22 in size and subtracted again, it leaves a whole number. */
#define NDM_ROUNDER_FLOAT32 0x1.8p23f
/* Squares of floats below this might underflow. */
#define NDM_TINY_ANGLE_FLOAT32 ((INT32_C(127) - 40) << 23)

/* ---- float64 ---- */

#if NDM_FUSED

/* size - k * pi, for k a multiple of a half. */
static NDM_ALWAYS_INLINE double ndm_less_pis_float64(double size, double k)
{
    const double high = ndm_multiply_add(-k, ndm_pi_longer[0], size);
    return ndm_multiply_add(-k, ndm_pi_longer[2], ndm_multiply_add(-k, ndm_pi_longer[1], high));
}

/* As ndm_sine_to_half_turn, with what the cube was rounded by. */
static NDM_ALWAYS_INLINE double ndm_sine_fast(double r)
{
    const double square = r * r, cube = r * square;
    const double left = ndm_multiply_add(r, square, -cube);
    const double terms = ndm_eight_terms(ndm_sine_to_half, square);
    return r + ndm_multiply_add(cube, terms, left * terms);
}

/* What is left of angles, and after how many half turns; of multiples of pi in these. */
static NDM_ALWAYS_INLINE ndm_reduced_angle ndm_sin_reduce64(double x)
{
    const double size = __builtin_fabs(x);
    const double shifted = ndm_multiply_add(size, NDM_INVERSE_PI, NDM_ROUNDER);
    const double r = ndm_less_pis_float64(size, shifted - NDM_ROUNDER);
    return (ndm_reduced_angle){r, 0, ndm_word64(shifted)};
}

static NDM_ALWAYS_INLINE ndm_reduced_angle ndm_cos_reduce64(double x)
{
    const double size = __builtin_fabs(x);
    const double shifted = ndm_multiply_add(size, NDM_INVERSE_PI, 0.5) + NDM_ROUNDER;
    const double r = ndm_less_pis_float64(size, (shifted - NDM_ROUNDER) - 0.5);
    return (ndm_reduced_angle){r, 0, ndm_word64(shifted)};
}

static NDM_ALWAYS_INLINE ndm_reduced_angle ndm_sinpi_reduce64(double x)
{
    const double size = __builtin_fabs(x), shifted = size + NDM_ROUNDER;
    return (ndm_reduced_angle){size - (shifted - NDM_ROUNDER), 0, ndm_word64(shifted)};
}

static NDM_ALWAYS_INLINE ndm_reduced_angle ndm_cospi_reduce64(double x)
{
    const double turned = __builtin_fabs(x) - 0.5, shifted = turned + NDM_ROUNDER;
    return (ndm_reduced_angle){(shifted - NDM_ROUNDER) - turned, 0, ndm_word64(shifted)};
}

static NDM_ALWAYS_INLINE double ndm_sine_of_angle64(ndm_reduced_angle angle)
{
    return ndm_flip_by_bit(ndm_sine_fast(angle.high), angle.quarters, 0);
}

/* A rounding error of the angle counts for less than one in the polynomial's first term. */
static NDM_ALWAYS_INLINE double ndm_sine_of_turns64(ndm_reduced_angle angle)
{
    const double r = angle.high;
    const double sine = ndm_sine_fast(ndm_multiply_add(r, ndm_pi[0], r * ndm_pi[1]));
    return ndm_flip_by_bit(sine, angle.quarters, 0);
}

/* As ndm_sinc_core, with what the sine was rounded by, over roughly x. */
static NDM_ALWAYS_INLINE double ndm_sinc_float64_fast_bare(double x)
{
    const double size = ndm_sinc_argument_float64(x), shifted = size + NDM_ROUNDER;
    const double r = size - (shifted - NDM_ROUNDER), square = r * r, cube = r * square;
    const ndm_pair_float64 sine =
        ndm_fast_two_sum(r, cube * ndm_eight_terms(ndm_sinc_to_half, square));
    const double inverse = ndm_float64_of(NDM_RECIPROCAL_WORD - ndm_word64(size));
    const double quotient = ndm_multiply_add(sine.low, inverse, sine.high / size);
    return ndm_flip_by_bit(quotient, ndm_word64(shifted), 0) + 0.0;
}

#else

static NDM_ALWAYS_INLINE ndm_reduced_angle ndm_sin_reduce64(double x)
{
    return ndm_reduce_angle(__builtin_fabs(x));
}

static NDM_ALWAYS_INLINE ndm_reduced_angle ndm_cos_reduce64(double x)
{
    return ndm_next_quarter(ndm_reduce_angle(__builtin_fabs(x)));
}

static NDM_ALWAYS_INLINE ndm_reduced_angle ndm_sinpi_reduce64(double x)
{
    return ndm_angle_of_turns(__builtin_fabs(x));
}

static NDM_ALWAYS_INLINE ndm_reduced_angle ndm_cospi_reduce64(double x)
{
    return ndm_next_quarter(ndm_angle_of_turns(__builtin_fabs(x)));
}

static NDM_ALWAYS_INLINE double ndm_sine_of_angle64(ndm_reduced_angle angle)
{
    const ndm_pair_float64 sine = ndm_sine_of_reduced(angle);
    return sine.high + sine.low;
}

static NDM_ALWAYS_INLINE double ndm_sine_of_turns64(ndm_reduced_angle angle)
{
    return ndm_sine_of_angle64(angle);
}

static NDM_ALWAYS_INLINE double ndm_sinc_float64_fast_bare(double x)
{
    return ndm_sinc_float64_bare(x);
}

#endif

static NDM_ALWAYS_INLINE double ndm_sin_float64_fast_bare(double x)
{
    return ndm_flip_like(ndm_sine_of_angle64(ndm_sin_reduce64(x)), x);
}

static NDM_ALWAYS_INLINE double ndm_cos_float64_fast_bare(double x)
{
    return ndm_sine_of_angle64(ndm_cos_reduce64(x));
}

static NDM_ALWAYS_INLINE void ndm_sincos_float64_fast_bare(double x, double *sine,
                                                           double *cosine)
{
    if (!NDM_FUSED) {
        ndm_sincos_float64_bare(x, sine, cosine);
        return;
    }
    *sine = ndm_sin_float64_fast_bare(x);
    *cosine = ndm_cos_float64_fast_bare(x);
}

static NDM_ALWAYS_INLINE double ndm_sinpi_float64_fast_bare(double x)
{
    return ndm_flip_like(ndm_sine_of_turns64(ndm_sinpi_reduce64(x)) + 0.0, x);
}

static NDM_ALWAYS_INLINE double ndm_cospi_float64_fast_bare(double x)
{
    return ndm_sine_of_turns64(ndm_cospi_reduce64(x)) + 0.0;
}

static inline double ndm_sin_float64_fast(double x)
{
    if (!NDM_FUSED) {
        return ndm_sin_float64(x);
    }
    if (ndm_ordinary_sin_float64(x) < 0) {
        ndm_only_here();
        return ndm_sin_float64(x);
    }
    ndm_only_here();
    return ndm_sin_float64_fast_bare(x);
}

static inline double ndm_cos_float64_fast(double x)
{
    if (!NDM_FUSED) {
        return ndm_cos_float64(x);
    }
    if (ndm_ordinary_cos_float64(x) < 0) {
        ndm_only_here();
        return ndm_cos_float64(x);
    }
    ndm_only_here();
    return ndm_cos_float64_fast_bare(x);
}

static inline void ndm_sincos_float64_fast(double x, double *sine, double *cosine)
{
    *sine = ndm_sin_float64_fast(x);
    *cosine = ndm_cos_float64_fast(x);
}

static NDM_ALWAYS_INLINE double ndm_sinpi_float64_fast(double x)
{
    if (!NDM_FUSED) {
        return ndm_sinpi_float64(x);
    }
    if (ndm_ordinary_sinpi_float64(x) < 0) {
        ndm_only_here();
        return ndm_sinpi_float64(x);
    }
    ndm_only_here();
    return ndm_sinpi_float64_fast_bare(x);
}

static NDM_ALWAYS_INLINE double ndm_cospi_float64_fast(double x)
{
    if (!NDM_FUSED) {
        return ndm_cospi_float64(x);
    }
    if (ndm_ordinary_cospi_float64(x) < 0) {
        ndm_only_here();
        return ndm_cospi_float64(x);
    }
    ndm_only_here();
    return ndm_cospi_float64_fast_bare(x);
}

static NDM_ALWAYS_INLINE double ndm_sinc_float64_fast(double x)
{
    if (!NDM_FUSED) {
        return ndm_sinc_float64(x);
    }
    if (ndm_ordinary_sinc_float64(x) < 0) {
        ndm_only_here();
        return ndm_sinc_float64(x);
    }
    ndm_only_here();
    return ndm_sinc_float64_fast_bare(x);
}

/* ---- float32 ---- */

static NDM_ALWAYS_INLINE int32_t ndm_ordinary_cos_float32_fast(float x)
{
    const int32_t size = ndm_word32(x) & INT32_MAX;
    return ((NDM_FAST_ANGLE_FLOAT32 - 1 - size) & (size - NDM_WORD32_INFINITY)) |
           ((size - NDM_TINY_ANGLE_FLOAT32) & -size);
}

static NDM_ALWAYS_INLINE int32_t ndm_ordinary_sin_float32_fast(float x)
{
    return ndm_ordinary_cos_float32_fast(x);
}

static NDM_ALWAYS_INLINE int32_t ndm_ordinary_sincos_float32_fast(float x)
{
    return ndm_ordinary_cos_float32_fast(x);
}

/* size - k * pi, for k a multiple of a half below 2**13. */
static NDM_ALWAYS_INLINE float ndm_less_pis_float32(float size, float k)
{
    const float high = (size - k * ndm_pi_float32[0]) - k * ndm_pi_float32[1];
    const float product = k * ndm_pi_float32[2];
    const float middle = high - product;
    const float low = k * ndm_pi_float32[3] - ((high - middle) - product);
    return (middle - low) - k * ndm_pi_float32[4];
}

static NDM_ALWAYS_INLINE float ndm_flip_float32(float x, float shifted, int32_t sign)
{
    const uint32_t bit = (uint32_t)ndm_word32(shifted) << 31;
    return ndm_float32_of(ndm_word32(x) ^ (int32_t)bit ^ (sign & NDM_WORD32_SIGN));
}

/* sin(r + more r) - r - more r, for a constant so small that its square does not count. The
 * cube's coefficient is split in an eighth, which multiplies exactly, and a small rest: next to
 * a quarter turn the roundings of one product would reach 2 ULP. */
static NDM_ALWAYS_INLINE float ndm_sine_terms_float32(float r, float more)
{
    const float *terms = ndm_sine_to_half_float32;
    const float square = r * r, cube = r * square;
    const float third = terms[0] + 0.125f - more / 2, fifth = terms[1] + more / 24;
    const float small = ((terms[3] * square + terms[2]) * square + fifth) * square + third;
    return cube * small - cube * 0.125f;
}

static NDM_ALWAYS_INLINE float ndm_sine_to_half_turn_float32(float r)
{
    return r + ndm_sine_terms_float32(r, 0);
}

/* sin(pi r) */
static NDM_ALWAYS_INLINE float ndm_sine_of_turned_float32(float r)
{
    const float near_pi = (float)ndm_pi[0];
    const float more = (float)(ndm_pi[0] / (double)near_pi - 1);
    const float angle = r * near_pi;
    return angle + (ndm_sine_terms_float32(angle, more) + angle * more);
}

static NDM_ALWAYS_INLINE float ndm_sin_float32_fast_bare(float x)
{
    const float size = __builtin_fabsf(x);
    const float shifted = size * (float)NDM_INVERSE_PI + NDM_ROUNDER_FLOAT32;
    const float r = ndm_less_pis_float32(size, shifted - NDM_ROUNDER_FLOAT32);
    return ndm_flip_float32(ndm_sine_to_half_turn_float32(r), shifted, ndm_word32(x));
}

static NDM_ALWAYS_INLINE float ndm_cos_float32_fast_bare(float x)
{
    const float size = __builtin_fabsf(x);
    const float shifted = (size * (float)NDM_INVERSE_PI + 0.5f) + NDM_ROUNDER_FLOAT32;
    const float r = ndm_less_pis_float32(size, (shifted - NDM_ROUNDER_FLOAT32) - 0.5f);
    return ndm_flip_float32(ndm_sine_to_half_turn_float32(r), shifted, 0);
}

static NDM_ALWAYS_INLINE void ndm_sincos_float32_fast_bare(float x, float *sine, float *cosine)
{
    *sine = ndm_sin_float32_fast_bare(x);
    *cosine = ndm_cos_float32_fast_bare(x);
}

static inline float ndm_sin_float32_fast(float x)
{
    if (ndm_ordinary_sin_float32_fast(x) < 0) {
        ndm_only_here();
        return ndm_sin_float32(x);
    }
    ndm_only_here();
    return ndm_sin_float32_fast_bare(x);
}

static inline float ndm_cos_float32_fast(float x)
{
    if (ndm_ordinary_cos_float32_fast(x) < 0) {
        ndm_only_here();
        return ndm_cos_float32(x);
    }
    ndm_only_here();
    return ndm_cos_float32_fast_bare(x);
}

static inline void ndm_sincos_float32_fast(float x, float *sine, float *cosine)
{
    *sine = ndm_sin_float32_fast(x);
    *cosine = ndm_cos_float32_fast(x);
}

/* Where a whole number can be taken off, and nothing underflows. */
static NDM_ALWAYS_INLINE int32_t ndm_ordinary_sinpi_float32_fast(float x)
{
    const int32_t size = ndm_word32(x) & INT32_MAX;
    const int32_t many = (INT32_C(127) + 22) << 23;
    return ((many - 1 - size) & (size - NDM_WORD32_INFINITY)) |
           ((size - NDM_TINY_ANGLE_FLOAT32) & -size);
}

static NDM_ALWAYS_INLINE int32_t ndm_ordinary_cospi_float32_fast(float x)
{
    return ndm_ordinary_sinpi_float32_fast(x);
}

static NDM_ALWAYS_INLINE float ndm_sinpi_float32_fast_bare(float x)
{
    const float size = __builtin_fabsf(x);
    const float shifted = size + NDM_ROUNDER_FLOAT32;
    const float sine = ndm_sine_of_turned_float32(size - (shifted - NDM_ROUNDER_FLOAT32));
    const float signless = ndm_flip_float32(sine, shifted, 0) + 0.0f;
    return ndm_float32_of(ndm_word32(signless) ^ (ndm_word32(x) & NDM_WORD32_SIGN));
}

static NDM_ALWAYS_INLINE float ndm_cospi_float32_fast_bare(float x)
{
    const float turned = __builtin_fabsf(x) - 0.5f;
    const float shifted = turned + NDM_ROUNDER_FLOAT32;
    const float sine = ndm_sine_of_turned_float32((shifted - NDM_ROUNDER_FLOAT32) - turned);
    return ndm_flip_float32(sine, shifted, 0) + 0.0f;
}

static NDM_ALWAYS_INLINE float ndm_sinpi_float32_fast(float x)
{
    const int32_t rare = ndm_ordinary_sinpi_float32_fast(x) >> 31;
    const float usual = ndm_sinpi_float32_fast_bare(ndm_float32_of(ndm_word32(x) & ~rare));
    return ndm_float32_of(
        ndm_choose32(rare, ndm_word32(ndm_sinpi_float32(x)), ndm_word32(usual)));
}

static NDM_ALWAYS_INLINE float ndm_cospi_float32_fast(float x)
{
    const int32_t rare = ndm_ordinary_cospi_float32_fast(x) >> 31;
    const float usual = ndm_cospi_float32_fast_bare(ndm_float32_of(ndm_word32(x) & ~rare));
    return ndm_float32_of(
        ndm_choose32(rare, ndm_word32(ndm_cospi_float32(x)), ndm_word32(usual)));
}

#endif
