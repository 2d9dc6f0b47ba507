/* The tangent of the tier fast: less multiples of a quarter turn, whose parts have so few bits
 * that all products with whole numbers are exact; then the tangent of a small angle as one
 * polynomial, or, after an odd number of quarter turns, 1 over that.
 *
 * float32 without fused multiply-add on any target; float64 with it, and where there is none
 * both tiers are the same. Measured by tests/elementary/measure.py: 1.93 and 1.78 ULP. */
#ifndef NDM_PRIMITIVES_TRIGONOMETRY_TANGENT_FAST_H
#define NDM_PRIMITIVES_TRIGONOMETRY_TANGENT_FAST_H

#include "fast_constants.h"
#include "trigonometry_fast.h"

/* Fourth powers of less might underflow. */
#define NDM_FAST_TAN_LEAST32 ((INT32_C(127) - 28) << 23)
#define NDM_FAST_TAN_LEAST64 ((INT64_C(1023) - 100) << 52)

static NDM_ALWAYS_INLINE int32_t ndm_ordinary_tan_float32_fast(float x)
{
    const int32_t size = ndm_word32(x) & INT32_MAX;
    return (((INT32_C(127) + 8) << 23) - 1 - size) | ((size - NDM_FAST_TAN_LEAST32) & -size);
}

/* r + low and n quarter turns, with n + NDM_ROUNDER_FLOAT32 in `shifted`. */
typedef struct ndm_fast_angle32 {
    float r, low, shifted;
} ndm_fast_angle32;

static NDM_ALWAYS_INLINE ndm_fast_angle32 ndm_tan_reduce32(float x)
{
    const float size = __builtin_fabsf(x);
    const float shifted = size * (float)(2 * NDM_INVERSE_PI) + NDM_ROUNDER_FLOAT32;
    const float k = shifted - NDM_ROUNDER_FLOAT32;
    const float high = size - k * NDM_FAST_HALF_PI32_0;
    const float product = k * NDM_FAST_HALF_PI32_1, r = high - product;
    const float low = ((high - r) - product) - k * NDM_FAST_HALF_PI32_2;
    return (ndm_fast_angle32){r, low, shifted};
}

/* t is the tangent of that, and 1 / t after an odd number of quarter turns. */
static NDM_ALWAYS_INLINE float ndm_tan_of_reduced32(ndm_fast_angle32 reduced, float x)
{
    const float r = reduced.r, low = reduced.low, z = r * r, w = z * z;
    const float upper = (NDM_FAST_TAN32_3 * z + NDM_FAST_TAN32_2) +
                        w * (NDM_FAST_TAN32_5 * z + NDM_FAST_TAN32_4);
    const float p = (NDM_FAST_TAN32_1 * z + NDM_FAST_TAN32_0) + w * upper;
    const float t = r + ((r * z) * p + (low + low * z));
    const int32_t odd = -(ndm_word32(reduced.shifted) & 1);
    const int32_t change = (ndm_word32(t) ^ NDM_WORD32_ONE) & odd;
    const float n = ndm_float32_of(ndm_word32(t) ^ change);
    const float d = ndm_float32_of(NDM_WORD32_ONE ^ change);
    const int32_t sign = (ndm_word32(x) ^ odd) & NDM_WORD32_SIGN;
    return ndm_float32_of(ndm_word32(n / d) ^ sign);
}

static NDM_ALWAYS_INLINE float ndm_tan_float32_fast_bare(float x)
{
    return ndm_tan_of_reduced32(ndm_tan_reduce32(x), x);
}

/* The same in two loops, whose chains are short. */
typedef struct ndm_fast_angles32 {
    float r[NDM_BLOCK], low[NDM_BLOCK], shifted[NDM_BLOCK];
} ndm_fast_angles32;

static NDM_ALWAYS_INLINE void ndm_tan_float32_fast_first(ndm_fast_angles32 *made, ptrdiff_t i,
                                                         float x)
{
    const ndm_fast_angle32 reduced = ndm_tan_reduce32(x);
    made->r[i] = reduced.r;
    made->low[i] = reduced.low;
    made->shifted[i] = reduced.shifted;
}

static NDM_ALWAYS_INLINE float ndm_tan_float32_fast_last(ndm_fast_angles32 *made, ptrdiff_t i,
                                                         float x)
{
    return ndm_tan_of_reduced32((ndm_fast_angle32){made->r[i], made->low[i], made->shifted[i]},
                                x);
}

static NDM_ALWAYS_INLINE float ndm_tan_float32_fast(float x)
{
    const int32_t rare = ndm_ordinary_tan_float32_fast(x) >> 31;
    const float usual = ndm_tan_float32_fast_bare(ndm_float32_of(ndm_word32(x) & ~rare));
    return ndm_float32_of(
        ndm_choose32(rare, ndm_word32(ndm_tan_float32(x)), ndm_word32(usual)));
}

/* ---- float64: so with fused multiply-add only ---- */

#if NDM_FUSED

static NDM_ALWAYS_INLINE double ndm_tan_terms(double z)
{
    const double w = z * z, v = w * w;
    const double p0 = ndm_multiply_add(NDM_FAST_TAN_1, z, NDM_FAST_TAN_0);
    const double p2 = ndm_multiply_add(NDM_FAST_TAN_3, z, NDM_FAST_TAN_2);
    const double p4 = ndm_multiply_add(NDM_FAST_TAN_5, z, NDM_FAST_TAN_4);
    const double p6 = ndm_multiply_add(NDM_FAST_TAN_7, z, NDM_FAST_TAN_6);
    const double p8 = ndm_multiply_add(NDM_FAST_TAN_9, z, NDM_FAST_TAN_8);
    const double p10 = ndm_multiply_add(NDM_FAST_TAN_11, z, NDM_FAST_TAN_10);
    const double p12 = ndm_multiply_add(NDM_FAST_TAN_13, z, NDM_FAST_TAN_12);
    const double upper = ndm_multiply_add(v, p12, ndm_multiply_add(w, p10, p8));
    const double middle = ndm_multiply_add(w, p6, p4), lower = ndm_multiply_add(w, p2, p0);
    return ndm_multiply_add(v, ndm_multiply_add(v, upper, middle), lower);
}

static NDM_ALWAYS_INLINE ndm_reduced_angle ndm_tan_reduce64(double x)
{
    const double size = __builtin_fabs(x);
    const double shifted = ndm_multiply_add(size, 2 * NDM_INVERSE_PI, NDM_ROUNDER);
    const double k = shifted - NDM_ROUNDER;
    const double high = ndm_multiply_add(-k, NDM_FAST_HALF_PI_0, size);
    const double product = k * NDM_FAST_HALF_PI_1, first = high - product;
    const double rest = ndm_multiply_add(-k, NDM_FAST_HALF_PI_2, (high - first) - product);
    const ndm_pair_float64 sum = ndm_fast_two_sum(first, rest);
    return (ndm_reduced_angle){sum.high, sum.low, ndm_word64(shifted)};
}

static NDM_ALWAYS_INLINE double ndm_tan_of_reduced64(ndm_reduced_angle angle, double x)
{
    const double r = angle.high, low = angle.low, z = r * r;
    const double t =
        r + ndm_multiply_add(r * z, ndm_tan_terms(z), ndm_multiply_add(low, z, low));
    const int64_t odd = -(angle.quarters & 1);
    const int64_t change = (ndm_word64(t) ^ NDM_WORD64_ONE) & odd;
    const double n = ndm_float64_of(ndm_word64(t) ^ change);
    const double d = ndm_float64_of(NDM_WORD64_ONE ^ change);
    const int64_t sign = (ndm_word64(x) ^ odd) & NDM_WORD64_SIGN;
    return ndm_float64_of(ndm_word64(n / d) ^ sign);
}

static NDM_ALWAYS_INLINE double ndm_tan_float64_fast_bare(double x)
{
    return ndm_tan_of_reduced64(ndm_tan_reduce64(x), x);
}

#else

static NDM_ALWAYS_INLINE ndm_reduced_angle ndm_tan_reduce64(double x)
{
    return ndm_reduce_angle(__builtin_fabs(x));
}

static NDM_ALWAYS_INLINE double ndm_tan_of_reduced64(ndm_reduced_angle angle, double x)
{
    const ndm_pair_float64 tangent = ndm_tangent_of_reduced(angle, -1);
    return ndm_flip_like(ndm_flip_by_bit(tangent.high + tangent.low, angle.quarters, 0), x);
}

static NDM_ALWAYS_INLINE double ndm_tan_float64_fast_bare(double x)
{
    return ndm_tan_float64_bare(x);
}

#endif

/* As ndm_ordinary_tan_float64, below 2**20. */
static NDM_ALWAYS_INLINE int64_t ndm_ordinary_tan_float64_fast(double x)
{
    if (!NDM_FUSED) {
        return ndm_ordinary_tan_float64(x);
    }
    const int64_t size = ndm_word64(x) & INT64_MAX;
    return (((INT64_C(1023) + 20) << 52) - 1 - size) | ((size - NDM_FAST_TAN_LEAST64) & -size);
}

static inline double ndm_tan_float64_fast(double x)
{
    if (!NDM_FUSED) {
        return ndm_tan_float64(x);
    }
    if (ndm_ordinary_tan_float64_fast(x) < 0) {
        ndm_only_here();
        return ndm_tan_float64(x);
    }
    ndm_only_here();
    return ndm_tan_float64_fast_bare(x);
}

#endif
