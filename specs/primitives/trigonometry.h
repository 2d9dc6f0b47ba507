/* Sine, cosine and tangent of angles in radians, of any size.
 *
 * float32: the nearest multiple of pi is taken off in double, with sines of angles within pi/2
 * by one odd polynomial of degree 17; the cosine is the sine of an angle a quarter further; the
 * tangent is a quotient of sine and cosine of angles within pi/4. Rounded once, at the end.
 * Inputs whose double comes within 64 ULP of the middle of two floats are few; coefficients
 * were chosen so that these round right, with and without fused multiply-add.
 *
 * float64: trigonometry_kernels.h. Huge angles: huge_angles.h.
 *
 * Measured by tests/elementary/measure.py: float32 correctly rounded; float64 sine and cosine
 * 0.70 ULP, tangent 0.82 (without fused multiply-add 0.75 and 0.88). */
#ifndef NDM_PRIMITIVES_TRIGONOMETRY_H
#define NDM_PRIMITIVES_TRIGONOMETRY_H

#include "huge_angles.h"
#include "trigonometry_kernels.h"

/* Angles from here on are huge. */
#define NDM_HUGE_ANGLE_FLOAT32 ((INT32_C(127) + (NDM_FUSED ? 30 : 20)) << 23)
#define NDM_HUGE_ANGLE_FLOAT64 ((INT64_C(1023) + (NDM_FUSED ? 30 : 20)) << 52)
/* Below this the square of an angle might underflow. */
#define NDM_TINY_ANGLE_FLOAT64 ((INT64_C(1023) - 300) << 52)
#define NDM_SUBNORMAL_FLOAT32 (INT32_C(1) << 23)

/* ---- float32 ---- */

/* Negative for huge angles but infinity, whose NaN and flag arithmetic gives. */
static NDM_ALWAYS_INLINE int32_t ndm_ordinary_cos_float32(float x)
{
    const int32_t size = ndm_word32(x) & INT32_MAX;
    return (NDM_HUGE_ANGLE_FLOAT32 - 1 - size) & (size - NDM_WORD32_INFINITY);
}

/* For subnormal numbers too: the result underflows. */
static NDM_ALWAYS_INLINE int32_t ndm_ordinary_sin_float32(float x)
{
    const int32_t size = ndm_word32(x) & INT32_MAX;
    return ndm_ordinary_cos_float32(x) | ((size - NDM_SUBNORMAL_FLOAT32) & -size);
}

/* The sine of a float that is not huge. */
static NDM_ALWAYS_INLINE double ndm_sin_core(double x)
{
    const double size = __builtin_fabs(x);
    const double shifted = ndm_multiply_add(size, NDM_INVERSE_PI, NDM_ROUNDER);
    const double sine = ndm_sine_to_half_turn(ndm_less_pis(size, shifted - NDM_ROUNDER));
    return ndm_flip_like(ndm_flip_by_bit(sine, ndm_word64(shifted), 0), x);
}

/* The cosine of a float that is not huge: (-1)**n times the sine of x - (n - 1/2) pi. */
static NDM_ALWAYS_INLINE double ndm_cos_core(double x)
{
    const double size = __builtin_fabs(x);
    const double shifted = ndm_multiply_add(size, NDM_INVERSE_PI, 0.5) + NDM_ROUNDER;
    const double k = (shifted - NDM_ROUNDER) - 0.5;
    return ndm_flip_by_bit(ndm_sine_to_half_turn(ndm_less_pis(size, k)), ndm_word64(shifted),
                           0);
}

/* Sine and cosine for results that are only rounded to float: those of an angle within a
 * quarter turn, with its sign turned where the sine's is. The sine is a product with that, as
 * the sign of a zero is right then. */
static NDM_ALWAYS_INLINE double ndm_sin_turned(float x)
{
    const double shifted = ndm_multiply_add(x, NDM_INVERSE_PI, NDM_ROUNDER);
    const double r = ndm_less_pis(x, shifted - NDM_ROUNDER);
    return ndm_flip_by_bit(r, ndm_word64(shifted), 0);
}

static NDM_ALWAYS_INLINE double ndm_sin_of_turned(double turned)
{
    const double square = turned * turned;
    return turned * ndm_multiply_add(square, ndm_sine_to_half_by_twos(square), 1);
}

static NDM_ALWAYS_INLINE double ndm_cos_turned(float x)
{
    const double shifted = ndm_multiply_add(x, NDM_INVERSE_PI, 0.5) + NDM_ROUNDER;
    const double r = ndm_less_pis(x, (shifted - NDM_ROUNDER) - 0.5);
    return ndm_flip_by_bit(r, ndm_word64(shifted), 0);
}

static NDM_ALWAYS_INLINE double ndm_cos_of_turned(double turned)
{
    const double square = turned * turned;
    return ndm_multiply_add(turned * square, ndm_sine_to_half_by_twos(square), turned);
}

/* A float that is not huge as what is left of it and, plus NDM_ROUNDER, so many quarter turns.
 */
static NDM_ALWAYS_INLINE ndm_pair_float64 ndm_tan_reduced(float x)
{
    const double size = __builtin_fabsf(x);
    const double shifted = ndm_multiply_add(size, NDM_INVERSE_HALF_PI, NDM_ROUNDER);
    return (ndm_pair_float64){ndm_less_pis(size, 0.5 * (shifted - NDM_ROUNDER)), shifted};
}

static NDM_ALWAYS_INLINE double ndm_tan_of_reduced(ndm_pair_float64 reduced, float x)
{
    const int64_t quarters = ndm_word64(reduced.low);
    const double tangent = ndm_tangent_of_rest(reduced.high, quarters);
    return ndm_flip_like(ndm_flip_by_bit(tangent, quarters, 0), x);
}

static NDM_ALWAYS_INLINE double ndm_tan_core(float x)
{
    return ndm_tan_of_reduced(ndm_tan_reduced(x), x);
}

/* What the first of two loops leaves for the second. */
typedef struct ndm_turned_angles {
    double angle[NDM_BLOCK];
} ndm_turned_angles;

static NDM_ALWAYS_INLINE float ndm_sin_float32_bare(float x)
{
    return (float)ndm_sin_of_turned(ndm_sin_turned(x));
}

static NDM_ALWAYS_INLINE void ndm_sin_float32_first(ndm_turned_angles *made, ptrdiff_t i,
                                                    float x)
{
    made->angle[i] = ndm_sin_turned(x);
}

static NDM_ALWAYS_INLINE float ndm_sin_float32_last(ndm_turned_angles *made, ptrdiff_t i,
                                                    float x)
{
    (void)x;
    return (float)ndm_sin_of_turned(made->angle[i]);
}

static NDM_ALWAYS_INLINE float ndm_sin_float32_odd_bare(float x)
{
    return ndm_odd_float32(ndm_sin_of_turned(ndm_sin_turned(x)));
}

static NDM_ALWAYS_INLINE float ndm_cos_float32_bare(float x)
{
    return (float)ndm_cos_of_turned(ndm_cos_turned(x));
}

static NDM_ALWAYS_INLINE void ndm_cos_float32_first(ndm_turned_angles *made, ptrdiff_t i,
                                                    float x)
{
    made->angle[i] = ndm_cos_turned(x);
}

static NDM_ALWAYS_INLINE float ndm_cos_float32_last(ndm_turned_angles *made, ptrdiff_t i,
                                                    float x)
{
    (void)x;
    return (float)ndm_cos_of_turned(made->angle[i]);
}

static NDM_ALWAYS_INLINE float ndm_cos_float32_odd_bare(float x)
{
    return ndm_odd_float32(ndm_cos_of_turned(ndm_cos_turned(x)));
}

static NDM_ALWAYS_INLINE void ndm_tan_float32_first(ndm_pairs_float64 *made, ptrdiff_t i,
                                                    float x)
{
    ndm_keep_pair(made, i, ndm_tan_reduced(x));
}

static NDM_ALWAYS_INLINE float ndm_tan_float32_last(ndm_pairs_float64 *made, ptrdiff_t i,
                                                    float x)
{
    return (float)ndm_tan_of_reduced(ndm_kept_pair(made, i), x);
}

static NDM_ALWAYS_INLINE float ndm_tan_float32_bare(float x)
{
    return (float)ndm_tan_core(x);
}

static NDM_ALWAYS_INLINE float ndm_tan_float32_odd_bare(float x)
{
    return ndm_odd_float32(ndm_tan_core(x));
}

/* Functions of any float, ready to be rounded to float: of huge angles rounded to odd, which
 * keeps what decides. */
static NDM_RARE NDM_UNUSED double ndm_sin_any_float(float x)
{
    if (ndm_ordinary_cos_float32(x) < 0) {
        ndm_only_here();
        const ndm_reduced_angle angle = ndm_reduce_huge_angle(__builtin_fabs((double)x));
        return ndm_flip_like(ndm_odd_sum(ndm_sine_of_reduced(angle)), x);
    }
    return ndm_sin_core(x);
}

static NDM_RARE NDM_UNUSED double ndm_cos_any_float(float x)
{
    if (ndm_ordinary_cos_float32(x) < 0) {
        ndm_only_here();
        const ndm_reduced_angle angle = ndm_reduce_huge_angle(__builtin_fabs((double)x));
        return ndm_odd_sum(ndm_sine_of_reduced(ndm_next_quarter(angle)));
    }
    return ndm_cos_core(x);
}

static NDM_RARE NDM_UNUSED double ndm_tan_any_float(float x)
{
    if (ndm_ordinary_cos_float32(x) < 0) {
        ndm_only_here();
        const ndm_reduced_angle angle = ndm_reduce_huge_angle(__builtin_fabs((double)x));
        const double tangent = ndm_odd_sum(ndm_tangent_of_reduced(angle, -1));
        return ndm_flip_like(ndm_flip_by_bit(tangent, angle.quarters, 0), x);
    }
    return ndm_tan_core(x);
}

/* What a sine or tangent in double is of subnormal x, with a last bit that shows that it is not
 * x: rounded to float, it underflows. */
static inline double ndm_beside_subnormal(double result, float x)
{
    const int32_t size = ndm_word32(x) & INT32_MAX;
    return ndm_float64_of(ndm_word64(result) ^ ((size < NDM_SUBNORMAL_FLOAT32) & (size != 0)));
}

static inline float ndm_sin_float32(float x)
{
    return (float)ndm_beside_subnormal(ndm_sin_any_float(x), x);
}

static inline float ndm_sin_float32_odd(float x)
{
    return ndm_odd_float32(ndm_sin_any_float(x));
}

static inline float ndm_cos_float32(float x)
{
    return (float)ndm_cos_any_float(x);
}

static inline float ndm_cos_float32_odd(float x)
{
    return ndm_odd_float32(ndm_cos_any_float(x));
}

static NDM_ALWAYS_INLINE int32_t ndm_ordinary_tan_float32(float x)
{
    return ndm_ordinary_sin_float32(x);
}

static inline float ndm_tan_float32(float x)
{
    return (float)ndm_beside_subnormal(ndm_tan_any_float(x), x);
}

static inline float ndm_tan_float32_odd(float x)
{
    return ndm_odd_float32(ndm_tan_any_float(x));
}

static NDM_ALWAYS_INLINE int32_t ndm_ordinary_sincos_float32(float x)
{
    return ndm_ordinary_sin_float32(x);
}

static inline void ndm_sincos_float32(float x, float *sine, float *cosine)
{
    *sine = ndm_sin_float32(x);
    *cosine = ndm_cos_float32(x);
}

static NDM_ALWAYS_INLINE void ndm_sincos_float32_bare(float x, float *sine, float *cosine)
{
    *sine = ndm_sin_float32_bare(x);
    *cosine = ndm_cos_float32_bare(x);
}

static inline void ndm_sincos_float32_odd(float x, float *sine, float *cosine)
{
    *sine = ndm_sin_float32_odd(x);
    *cosine = ndm_cos_float32_odd(x);
}

static NDM_ALWAYS_INLINE void ndm_sincos_float32_odd_bare(float x, float *sine, float *cosine)
{
    *sine = ndm_sin_float32_odd_bare(x);
    *cosine = ndm_cos_float32_odd_bare(x);
}

/* ---- float64 ---- */

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

/* Sine and cosine as sums of two doubles with an error of some 2**-55, of any finite number; a
 * NaN, and invalid, of an infinity. */
static inline void ndm_sincos_as_pairs(double x, ndm_pair_float64 *sine,
                                       ndm_pair_float64 *cosine)
{
    const ndm_reduced_angle angle = ndm_reduce_any_angle(__builtin_fabs(x));
    const ndm_pair_float64 first = ndm_sine_of_reduced(angle);
    const ndm_pair_float64 second = ndm_sine_of_reduced(ndm_next_quarter(angle));
    *cosine = ndm_fast_two_sum(second.high, second.low);
    if (ndm_is_tiny_angle(x)) {
        *sine = (ndm_pair_float64){ndm_tiny_angle(x), 0};
        return;
    }
    const ndm_pair_float64 sum = ndm_fast_two_sum(first.high, first.low);
    *sine = (ndm_pair_float64){ndm_flip_like(sum.high, x), ndm_flip_like(sum.low, x)};
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
