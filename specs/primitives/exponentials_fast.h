/* Powers of e, 2 and 10 for those who would rather have speed than the last bit: float64 with
 * leading terms that are rounded, float32 in float32's own arithmetic, and this without fused
 * multiply-add, so that all machines give the same. The reductions are those of
 * exponentials_kernel.h.
 *
 * Measured: float32 (all floats) 1.43 ULP for exp, 1.48 for exp2, 1.46 for exp10, 1.51 for
 * expm1; float64 0.93, 1.09, 1.31, 1.21. */
#ifndef NDM_PRIMITIVES_EXPONENTIALS_FAST_H
#define NDM_PRIMITIVES_EXPONENTIALS_FAST_H

#include "exponentials.h"

/* ---- float32: arguments, polynomials, powers of two ---- */

/* Added to a float below 2**22 in size, it leaves the nearest whole number. */
#define NDM_ROUNDER32 0x1.8p23f
#define NDM_EXP_LITTLE32 0x1p-40f

/* r + low + n log(2), with n + NDM_ROUNDER32 in `shifted`. */
typedef struct ndm_reduced_float32 {
    float r, low, shifted;
} ndm_reduced_float32;

static NDM_ALWAYS_INLINE ndm_reduced_float32 ndm_reduce_e32(float x)
{
    const float shifted = x * NDM_EXP_LOG2_OF_E32 + NDM_ROUNDER32;
    const float n = shifted - NDM_ROUNDER32;
    return (ndm_reduced_float32){x - n * NDM_EXP_LN2_HIGH32, n * -NDM_EXP_LN2_LOW32, shifted};
}

/* The same for a block, which the first of two loops makes for the second: their chains are
 * short. */
typedef struct ndm_reduced_block32 {
    float r[NDM_BLOCK], low[NDM_BLOCK], shifted[NDM_BLOCK];
} ndm_reduced_block32;

static NDM_ALWAYS_INLINE void ndm_keep_reduced32(ndm_reduced_block32 *made, ptrdiff_t i,
                                                 ndm_reduced_float32 x)
{
    made->r[i] = x.r;
    made->low[i] = x.low;
    made->shifted[i] = x.shifted;
}

static NDM_ALWAYS_INLINE ndm_reduced_float32 ndm_kept_reduced32(ndm_reduced_block32 *made,
                                                                ptrdiff_t i)
{
    return (ndm_reduced_float32){made->r[i], made->low[i], made->shifted[i]};
}

/* (cosh(r) - 1) / u and (sinh(r) - r) / (r * u), of u = r * r */
static NDM_ALWAYS_INLINE float ndm_exp_even32(float u)
{
    return 0.5f + u * (NDM_EXP_COSH32_4 + u * NDM_EXP_COSH32_6);
}

static NDM_ALWAYS_INLINE float ndm_exp_odd32(float u)
{
    return NDM_EXP_SINH32_3 + u * NDM_EXP_SINH32_5;
}

/* exp(r) - 1 - r */
static NDM_ALWAYS_INLINE float ndm_exp_tail32(float r)
{
    const float u = r * r;
    return u * (ndm_exp_even32(u) + r * ndm_exp_odd32(u));
}

static NDM_ALWAYS_INLINE float ndm_power_of_rounded32(float shifted)
{
    return ndm_float32_of((int32_t)(((uint32_t)ndm_word32(shifted) + 127) << 23));
}

static NDM_ALWAYS_INLINE float ndm_scale_normal32(float x, float shifted)
{
    return ndm_float32_of(
        (int32_t)((uint32_t)ndm_word32(x) + ((uint32_t)ndm_word32(shifted) << 23)));
}

/* x * 2**n for results outside the normal range too, with flags: what is below gets a last bit
 * first, unless x is 1, so that it is not exact. 1/2 < x < 2, |n| < 240. */
static NDM_ALWAYS_INLINE float ndm_scale32(float x, float shifted)
{
    const int32_t word = ndm_word32(x), n = ndm_word32(shifted) - ndm_word32(NDM_ROUNDER32);
    const uint32_t place = (uint32_t)word + ((uint32_t)n << 23);
    const uint32_t tiny = place - (UINT32_C(1) << 23);
    const int32_t half = n >> 1;
    const float first = ndm_float32_of((int32_t)((uint32_t)(half + 127) << 23));
    const float second = ndm_float32_of((int32_t)((uint32_t)(n - half + 127) << 23));
    const uint32_t distance = (uint32_t)(word ^ NDM_WORD32_ONE);
    const uint32_t unequal = distance | (0 - distance);
    return ndm_float32_of(word | (int32_t)((tiny & unequal) >> 31)) * first * second;
}

/* An argument within `most`, 0 where it is little, infinite or NaN. */
static NDM_ALWAYS_INLINE float ndm_fast_operand32(float x, float most)
{
    const int32_t little = ((ndm_word32(x) & INT32_MAX) - ndm_word32(NDM_EXP_LITTLE32)) >> 31;
    const float within = ndm_exp_operand32(x, most);
    return ndm_float32_of(ndm_word32(within) & ~(little & INT32_MAX));
}

static inline int32_t ndm_fast_ordinary32(float x, float most)
{
    return ndm_unless_within32(ndm_word32(x) & INT32_MAX, ndm_word32(NDM_EXP_LITTLE32),
                               ndm_word32(most));
}

/* ---- e**x ---- */

static NDM_ALWAYS_INLINE float ndm_exp_of32(ndm_reduced_float32 x)
{
    return 1 + (x.r + (ndm_exp_tail32(x.r + x.low) + x.low));
}

static NDM_ALWAYS_INLINE float ndm_exp_float32_fast_bare(float x)
{
    const ndm_reduced_float32 reduced = ndm_reduce_e32(x);
    return ndm_scale_normal32(ndm_exp_of32(reduced), reduced.shifted);
}

static NDM_ALWAYS_INLINE float ndm_exp_float32_fast(float x)
{
    const ndm_reduced_float32 reduced = ndm_reduce_e32(ndm_fast_operand32(x, 104));
    return ndm_exp_finish32(x, ndm_scale32(ndm_exp_of32(reduced), reduced.shifted));
}

static inline int32_t ndm_ordinary_exp_float32_fast(float x)
{
    return ndm_fast_ordinary32(x, 87);
}

/* exp(r + low) - 1 */
static NDM_ALWAYS_INLINE double ndm_exp_fast_rest(ndm_reduced_float64 x)
{
    return x.r + (ndm_exp_tail(x.r + x.low) + x.low);
}

static NDM_ALWAYS_INLINE double ndm_exp_float64_fast_bare(double x)
{
    const ndm_reduced_float64 reduced = ndm_reduce_e(x);
    return ndm_scale_normal(1 + ndm_exp_fast_rest(reduced), reduced.shifted);
}

/* The same times 2**n where that is below the normal range. */
static NDM_ALWAYS_INLINE double ndm_exp_fast_scaled(ndm_reduced_float64 x)
{
    return ndm_scale_pair(ndm_fast_two_sum(1, ndm_exp_fast_rest(x)), x.shifted);
}

static NDM_ALWAYS_INLINE double ndm_exp_float64_fast(double x)
{
    const double operand = ndm_exp_operand64(x, NDM_EXP_LITTLE, 760);
    return ndm_exp_finish64(x, ndm_exp_fast_scaled(ndm_reduce_e(operand)));
}

static inline int64_t ndm_ordinary_exp_float64_fast(double x)
{
    return ndm_ordinary_exp_float64(x);
}

/* ---- 2**x ---- */

static NDM_ALWAYS_INLINE ndm_reduced_float32 ndm_reduce_2_32(float x)
{
    const float shifted = x + NDM_ROUNDER32;
    return (ndm_reduced_float32){(x - (shifted - NDM_ROUNDER32)) * NDM_EXP_LOG_OF_2_32, 0,
                                 shifted};
}

static NDM_ALWAYS_INLINE float ndm_exp2_float32_fast_bare(float x)
{
    const ndm_reduced_float32 reduced = ndm_reduce_2_32(x);
    return ndm_scale_normal32(ndm_exp_of32(reduced), reduced.shifted);
}

static NDM_ALWAYS_INLINE float ndm_exp2_float32_fast(float x)
{
    const ndm_reduced_float32 reduced = ndm_reduce_2_32(ndm_fast_operand32(x, 151));
    return ndm_exp_finish32(x, ndm_scale32(ndm_exp_of32(reduced), reduced.shifted));
}

static inline int32_t ndm_ordinary_exp2_float32_fast(float x)
{
    return ndm_fast_ordinary32(x, 125);
}

static NDM_ALWAYS_INLINE ndm_reduced_float64 ndm_reduce_2_plain(double x)
{
    const double shifted = x + NDM_ROUNDER;
    const double r = (x - (shifted - NDM_ROUNDER)) * NDM_EXP_LOG_OF_2;
    return (ndm_reduced_float64){r, 0, shifted};
}

static NDM_ALWAYS_INLINE double ndm_exp2_float64_fast_bare(double x)
{
    const ndm_reduced_float64 reduced = ndm_reduce_2_plain(x);
    return ndm_scale_normal(1 + ndm_exp_fast_rest(reduced), reduced.shifted);
}

static NDM_ALWAYS_INLINE double ndm_exp2_float64_fast(double x)
{
    const double operand = ndm_exp_operand64(x, NDM_EXP_LITTLE, 1100);
    return ndm_exp_finish64(x, ndm_exp_fast_scaled(ndm_reduce_2_plain(operand)));
}

static inline int64_t ndm_ordinary_exp2_float64_fast(double x)
{
    return ndm_ordinary_exp2_float64(x);
}

/* ---- 10**x ---- */

static NDM_ALWAYS_INLINE ndm_reduced_float32 ndm_reduce_10_32(float x)
{
    const float shifted = x * NDM_EXP_LOG2_OF_10_32 + NDM_ROUNDER32;
    const float n = shifted - NDM_ROUNDER32;
    const float f = x - n * NDM_EXP_LOG10_OF_2_HIGH32;
    const float low = n * (-NDM_EXP_LOG10_OF_2_LOW32 * NDM_EXP_LOG_OF_10_32);
    return (ndm_reduced_float32){f * NDM_EXP_LOG_OF_10_32, low, shifted};
}

static NDM_ALWAYS_INLINE float ndm_exp10_float32_fast_bare(float x)
{
    const ndm_reduced_float32 reduced = ndm_reduce_10_32(x);
    return ndm_scale_normal32(ndm_exp_of32(reduced), reduced.shifted);
}

static NDM_ALWAYS_INLINE float ndm_exp10_float32_fast(float x)
{
    const ndm_reduced_float32 reduced = ndm_reduce_10_32(ndm_fast_operand32(x, 46));
    return ndm_exp_finish32(x, ndm_scale32(ndm_exp_of32(reduced), reduced.shifted));
}

static inline int32_t ndm_ordinary_exp10_float32_fast(float x)
{
    return ndm_fast_ordinary32(x, 37);
}

static NDM_ALWAYS_INLINE ndm_reduced_float64 ndm_reduce_10_plain(double x)
{
    const double shifted = ndm_multiply_add(x, NDM_EXP_LOG2_OF_10, NDM_ROUNDER);
    const double n = shifted - NDM_ROUNDER;
    const double f = ndm_multiply_add(n, -NDM_EXP_LOG10_OF_2_HIGH, x);
    const double low = n * (-NDM_EXP_LOG10_OF_2_LOW * NDM_EXP_LOG_OF_10);
    return (ndm_reduced_float64){f * NDM_EXP_LOG_OF_10, low, shifted};
}

static NDM_ALWAYS_INLINE double ndm_exp10_float64_fast_bare(double x)
{
    const ndm_reduced_float64 reduced = ndm_reduce_10_plain(x);
    return ndm_scale_normal(1 + ndm_exp_fast_rest(reduced), reduced.shifted);
}

static NDM_ALWAYS_INLINE double ndm_exp10_float64_fast(double x)
{
    const double operand = ndm_exp_operand64(x, NDM_EXP_LITTLE, 340);
    return ndm_exp_finish64(x, ndm_exp_fast_scaled(ndm_reduce_10_plain(operand)));
}

static inline int64_t ndm_ordinary_exp10_float64_fast(double x)
{
    return ndm_ordinary_exp10_float64(x);
}

/* ---- e**x - 1 ---- */

typedef struct ndm_pair_float32 {
    float high, low;
} ndm_pair_float32;

/* (e**x - 1) * unit, where unit is 1 or 1/2. */
static NDM_ALWAYS_INLINE ndm_pair_float32 ndm_expm1_sum32(ndm_reduced_float32 reduced,
                                                          float unit)
{
    const float scale = ndm_power_of_rounded32(reduced.shifted - (unit == 1 ? 0 : 1));
    const float tail = ndm_exp_tail32(reduced.r + reduced.low);
    return (ndm_pair_float32){(scale - unit) + scale * reduced.r, scale * (tail + reduced.low)};
}

static NDM_ALWAYS_INLINE float ndm_expm1_of32(ndm_reduced_float32 reduced, float unit)
{
    const ndm_pair_float32 sum = ndm_expm1_sum32(reduced, unit);
    return sum.high + sum.low;
}

/* Of less than -20 the nearest float is -1. */
static NDM_ALWAYS_INLINE float ndm_expm1_operand32(float x)
{
    const int32_t word = ndm_word32(x), size = word & INT32_MAX;
    const int32_t most = ndm_choose32(word >> 31, ndm_word32(20.0f), ndm_word32(89.0f));
    return ndm_float32_of((size < most ? size : most) | (word & NDM_WORD32_SIGN));
}

static NDM_ALWAYS_INLINE float ndm_expm1_float32_fast_bare(float x)
{
    const ndm_reduced_float32 reduced = ndm_reduce_e32(ndm_expm1_operand32(x));
    return ndm_with_sign32(ndm_expm1_of32(reduced, 1), x);
}

static NDM_ALWAYS_INLINE void ndm_expm1_float32_fast_first(ndm_reduced_block32 *made,
                                                           ptrdiff_t i, float x)
{
    ndm_keep_reduced32(made, i, ndm_reduce_e32(ndm_expm1_operand32(x)));
}

static NDM_ALWAYS_INLINE float ndm_expm1_float32_fast_last(ndm_reduced_block32 *made,
                                                           ptrdiff_t i, float x)
{
    return ndm_with_sign32(ndm_expm1_of32(ndm_kept_reduced32(made, i), 1), x);
}

/* Small x: itself; where that is below the normal range, underflow. */
static NDM_ALWAYS_INLINE float ndm_nearly_itself32(float x, float result)
{
    const int32_t size = ndm_word32(x) & INT32_MAX;
    const int32_t little = (size - ndm_word32(NDM_EXP_LITTLE32)) >> 31;
    const int32_t subnormal = ((size - (INT32_C(1) << 23)) & (0 - size)) >> 31;
    const float tiny = ndm_float32_of(ndm_word32(0x1p-80f) & subnormal);
    const int32_t chosen = ndm_choose32(little, size, ndm_word32(result) & INT32_MAX);
    return ndm_with_sign32(ndm_float32_of(chosen) + tiny * tiny, x);
}

static NDM_ALWAYS_INLINE float ndm_expm1_float32_fast(float x)
{
    const float operand = ndm_expm1_operand32(ndm_fast_operand32(x, 104));
    const float result = 2 * ndm_expm1_of32(ndm_reduce_e32(operand), 0.5f);
    return ndm_expm1_finish32(x, ndm_nearly_itself32(x, result));
}

static inline int32_t ndm_ordinary_expm1_float32_fast(float x)
{
    return ndm_fast_ordinary32(x, 87);
}

static NDM_ALWAYS_INLINE ndm_pair_float64 ndm_expm1_sum64(double x, double unit)
{
    const ndm_reduced_float64 reduced = ndm_reduce_e(x);
    const double scale = ndm_power_of_rounded(reduced.shifted - (unit == 1 ? 0 : 1));
    const double tail = ndm_exp_tail(reduced.r + reduced.low);
    const double head = ndm_multiply_add(scale, reduced.r, scale - unit);
    return (ndm_pair_float64){head, scale * (tail + reduced.low)};
}

static NDM_ALWAYS_INLINE double ndm_expm1_of64(double x, double unit)
{
    const ndm_pair_float64 sum = ndm_expm1_sum64(x, unit);
    return sum.high + sum.low;
}

static NDM_ALWAYS_INLINE double ndm_expm1_float64_fast_bare(double x)
{
    return ndm_with_sign64(ndm_expm1_of64(x, 1), x);
}

static NDM_ALWAYS_INLINE double ndm_expm1_float64_fast(double x)
{
    const double operand = ndm_expm1_operand64(x);
    return ndm_expm1_finish64(x, 2 * ndm_expm1_of64(operand, 0.5));
}

static inline int64_t ndm_ordinary_expm1_float64_fast(double x)
{
    return ndm_ordinary_expm1_float64(x);
}

#endif
