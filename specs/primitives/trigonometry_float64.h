/* Sine, cosine and tangent of doubles: angles in radians, of any size, reduced to angles within
 * pi/4 that are sums of two doubles. How: trigonometry_kernels.h. Huge angles: huge_angles.h.
 *
 * Measured by tests/elementary/measure.py: sine and cosine 0.70 ULP, tangent 0.82 (without
 * fused multiply-add 0.75 and 0.88). */
#ifndef NDM_PRIMITIVES_TRIGONOMETRY_FLOAT64_H
#define NDM_PRIMITIVES_TRIGONOMETRY_FLOAT64_H

#include "huge_angles.h"
#include "trigonometry_kernels.h"

/* Angles from here on are huge. */
#define NDM_HUGE_ANGLE_FLOAT64 ((INT64_C(1023) + (NDM_FUSED ? 30 : 20)) << 52)
/* Below this the square of an angle might underflow. */
#define NDM_TINY_ANGLE_FLOAT64 ((INT64_C(1023) - 300) << 52)

static NDM_ALWAYS_INLINE int64_t ndm_ordinary_cos_float64(double x)
{
    const int64_t size = ndm_word64(x) & INT64_MAX;
    return ((NDM_HUGE_ANGLE_FLOAT64 - 1 - size) & (size - NDM_WORD64_INFINITY)) |
           ((size - NDM_TINY_ANGLE_FLOAT64) & -size);
}

static NDM_ALWAYS_INLINE int64_t ndm_ordinary_sin_float64(double x)
{
    return ndm_ordinary_cos_float64(x);
}

static NDM_ALWAYS_INLINE int64_t ndm_ordinary_tan_float64(double x)
{
    return ndm_ordinary_cos_float64(x);
}

static NDM_ALWAYS_INLINE int64_t ndm_ordinary_sincos_float64(double x)
{
    return ndm_ordinary_cos_float64(x);
}

/* Of any number, huge and tiny ones too, sine and tangent of which are done apart. */
static NDM_ALWAYS_INLINE ndm_reduced_angle ndm_reduce_any_angle(double size)
{
    const int64_t word = ndm_word64(size);
    if (word < NDM_TINY_ANGLE_FLOAT64) {
        return (ndm_reduced_angle){0, 0, 0};
    }
    if (word >= NDM_HUGE_ANGLE_FLOAT64 && word < NDM_WORD64_INFINITY) {
        ndm_only_here();
        return ndm_reduce_huge_angle(size);
    }
    return ndm_reduce_angle(size);
}

static NDM_ALWAYS_INLINE bool ndm_is_tiny_angle(double x)
{
    return (ndm_word64(x) & INT64_MAX) < NDM_TINY_ANGLE_FLOAT64;
}

/* The sine or tangent of a tiny angle: itself, and underflow if it is subnormal. */
static NDM_ALWAYS_INLINE double ndm_tiny_angle(double x)
{
    const int64_t size = ndm_word64(x) & INT64_MAX;
    if (size == 0 || size >> 52 != 0) {
        return x;
    }
    ndm_only_here();
    return x - x * 0x1p-60;
}

static NDM_ALWAYS_INLINE double ndm_sin_float64_bare(double x)
{
    const ndm_pair_float64 sine = ndm_sine_of_reduced(ndm_reduce_angle(__builtin_fabs(x)));
    return ndm_flip_like(sine.high + sine.low, x);
}

static NDM_ALWAYS_INLINE double ndm_cos_float64_bare(double x)
{
    const ndm_reduced_angle angle = ndm_reduce_angle(__builtin_fabs(x));
    const ndm_pair_float64 cosine = ndm_sine_of_reduced(ndm_next_quarter(angle));
    return cosine.high + cosine.low;
}

static NDM_ALWAYS_INLINE double ndm_tan_float64_bare(double x)
{
    const ndm_reduced_angle angle = ndm_reduce_angle(__builtin_fabs(x));
    const ndm_pair_float64 tangent = ndm_tangent_of_reduced(angle, -1);
    return ndm_flip_like(ndm_flip_by_bit(tangent.high + tangent.low, angle.quarters, 0), x);
}

static NDM_ALWAYS_INLINE void ndm_sincos_float64_bare(double x, double *sine, double *cosine)
{
    const ndm_reduced_angle angle = ndm_reduce_angle(__builtin_fabs(x));
    const ndm_pair_float64 first = ndm_sine_of_reduced(angle);
    const ndm_pair_float64 second = ndm_sine_of_reduced(ndm_next_quarter(angle));
    *sine = ndm_flip_like(first.high + first.low, x);
    *cosine = second.high + second.low;
}

static NDM_RARE NDM_UNUSED double ndm_sin_float64(double x)
{
    if (ndm_is_tiny_angle(x)) {
        return ndm_tiny_angle(x);
    }
    const ndm_pair_float64 sine = ndm_sine_of_reduced(ndm_reduce_any_angle(__builtin_fabs(x)));
    return ndm_flip_like(sine.high + sine.low, x);
}

static NDM_RARE NDM_UNUSED double ndm_cos_float64(double x)
{
    const ndm_reduced_angle angle = ndm_reduce_any_angle(__builtin_fabs(x));
    const ndm_pair_float64 cosine = ndm_sine_of_reduced(ndm_next_quarter(angle));
    return cosine.high + cosine.low;
}

static NDM_RARE NDM_UNUSED double ndm_tan_float64(double x)
{
    if (ndm_is_tiny_angle(x)) {
        return ndm_tiny_angle(x);
    }
    const ndm_reduced_angle angle = ndm_reduce_any_angle(__builtin_fabs(x));
    const ndm_pair_float64 tangent = ndm_tangent_of_reduced(angle, -1);
    return ndm_flip_like(ndm_flip_by_bit(tangent.high + tangent.low, angle.quarters, 0), x);
}

static inline void ndm_sincos_float64(double x, double *sine, double *cosine)
{
    *sine = ndm_sin_float64(x);
    *cosine = ndm_cos_float64(x);
}

#endif
