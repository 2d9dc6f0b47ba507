/* Sine, cosine and tangent of floats: angles in radians, of any size.
 *
 * The nearest multiple of pi is taken off in double, with sines of angles within pi/2 by one
 * odd polynomial of degree 17; the cosine is the sine of an angle a quarter further; the
 * tangent is a quotient of sine and cosine of angles within pi/4. Rounded once, at the end.
 * Inputs whose double comes within 64 ULP of the middle of two floats are few; coefficients
 * were chosen so that these round right, with and without fused multiply-add. Huge angles:
 * huge_angles.h.
 *
 * Measured by tests/elementary/measure.py: correctly rounded. */
#ifndef NDM_PRIMITIVES_TRIGONOMETRY_FLOAT32_H
#define NDM_PRIMITIVES_TRIGONOMETRY_FLOAT32_H

#include "huge_angles.h"
#include "trigonometry_kernels.h"

/* Angles from here on are huge. */
#define NDM_HUGE_ANGLE_FLOAT32 ((INT32_C(127) + (NDM_FUSED ? 30 : 20)) << 23)
#define NDM_SUBNORMAL_FLOAT32 (INT32_C(1) << 23)

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
        return ndm_flip_like(ndm_sum_to_odd(ndm_sine_of_reduced(angle)), x);
    }
    return ndm_sin_core(x);
}

static NDM_RARE NDM_UNUSED double ndm_cos_any_float(float x)
{
    if (ndm_ordinary_cos_float32(x) < 0) {
        ndm_only_here();
        const ndm_reduced_angle angle = ndm_reduce_huge_angle(__builtin_fabs((double)x));
        return ndm_sum_to_odd(ndm_sine_of_reduced(ndm_next_quarter(angle)));
    }
    return ndm_cos_core(x);
}

static NDM_RARE NDM_UNUSED double ndm_tan_any_float(float x)
{
    if (ndm_ordinary_cos_float32(x) < 0) {
        ndm_only_here();
        const ndm_reduced_angle angle = ndm_reduce_huge_angle(__builtin_fabs((double)x));
        const double tangent = ndm_sum_to_odd(ndm_tangent_of_reduced(angle, -1));
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

#endif
