/* Hyperbolic functions for those who would rather have speed than the last bit, by the methods
 * of hyperbolic.h: float64 with leading terms that are rounded, float32 in float32's own
 * arithmetic without fused multiply-add, where cosh has a quotient for the smaller power.
 *
 * Measured: float32 1.98 ULP for sinh, 1.22 for cosh, 1.92 for tanh; float64 1.45, 1.46,
 * 1.50. */
#ifndef NDM_PRIMITIVES_HYPERBOLIC_FAST_H
#define NDM_PRIMITIVES_HYPERBOLIC_FAST_H

#include "exponentials_fast.h"
#include "fast_constants.h"
#include "hyperbolic.h"

/* ---- float32 ---- */

/* Of |x|. */
static NDM_ALWAYS_INLINE void ndm_hyperbolic_fast_first32(ndm_reduced_block32 *made,
                                                          ptrdiff_t i, float x)
{
    ndm_keep_reduced32(made, i, ndm_reduce_e32(ndm_size32(x)));
}

/* unit * e**x = power + more, unit = 1/2 or 1/4. */
typedef struct ndm_growth_float32 {
    float power, more;
} ndm_growth_float32;

static NDM_ALWAYS_INLINE ndm_growth_float32 ndm_growth_of32(ndm_reduced_float32 reduced,
                                                            float unit)
{
    const float power = ndm_power_of_rounded32(reduced.shifted - (unit == 0.5f ? 1 : 2));
    const float tail = ndm_exp_tail32(reduced.r + reduced.low);
    return (ndm_growth_float32){power, power * (reduced.r + (tail + reduced.low))};
}

/* sinh(x) times 2 unit. 2**-n does not matter from n = 60 on. */
static NDM_ALWAYS_INLINE float ndm_sinh_of32(ndm_reduced_float32 reduced, float unit)
{
    const float most = NDM_ROUNDER32 + 60;
    const float capped = reduced.shifted < most ? reduced.shifted : most;
    const float up = ndm_power_of_rounded32(reduced.shifted - (unit == 0.5f ? 1 : 2));
    const float down =
        ndm_float32_of(ndm_word32(unit) - (int32_t)((uint32_t)ndm_word32(capped) << 23));
    const float outer = up - down, inner = up + down;
    const float r = reduced.r + reduced.low, u = r * r;
    const float odd = reduced.r + ((r * u) * ndm_exp_odd32(u) + reduced.low);
    return outer + (inner * odd + (outer * u) * ndm_exp_even32(u));
}

/* The divisor is capped, lest the quotient underflow: by words, for of floats a compiler
 * divides by the sum too. */
static NDM_ALWAYS_INLINE float ndm_cosh_of32(ndm_reduced_float32 x, float unit)
{
    const ndm_growth_float32 growth = ndm_growth_of32(x, unit);
    const int32_t sum = ndm_word32(growth.power + growth.more), most = ndm_word32(0x1p60f);
    const float divisor = ndm_float32_of(sum < most ? sum : most);
    return growth.power + (growth.more + (unit * unit) / divisor);
}

static NDM_ALWAYS_INLINE float ndm_sinh_float32_fast_bare(float x)
{
    return ndm_with_sign32(ndm_sinh_of32(ndm_reduce_e32(ndm_size32(x)), 0.5f), x);
}

static NDM_ALWAYS_INLINE float ndm_sinh_float32_fast_last(ndm_reduced_block32 *made,
                                                          ptrdiff_t i, float x)
{
    return ndm_with_sign32(ndm_sinh_of32(ndm_kept_reduced32(made, i), 0.5f), x);
}

static NDM_ALWAYS_INLINE float ndm_sinh_float32_fast(float x)
{
    const float operand = ndm_fast_operand32(ndm_size32(x), 89.5f);
    const float result = 2 * ndm_sinh_of32(ndm_reduce_e32(operand), 0.25f);
    return ndm_odd_finish32(x, ndm_nearly_itself32(x, result), NDM_WORD32_INFINITY);
}

static inline int32_t ndm_ordinary_sinh_float32_fast(float x)
{
    return ndm_fast_ordinary32(x, 88);
}

static NDM_ALWAYS_INLINE float ndm_cosh_float32_fast_bare(float x)
{
    return ndm_cosh_of32(ndm_reduce_e32(ndm_size32(x)), 0.5f);
}

static NDM_ALWAYS_INLINE float ndm_cosh_float32_fast_last(ndm_reduced_block32 *made,
                                                          ptrdiff_t i, float x)
{
    (void)x;
    return ndm_cosh_of32(ndm_kept_reduced32(made, i), 0.5f);
}

static NDM_ALWAYS_INLINE float ndm_cosh_float32_fast(float x)
{
    const float size = ndm_size32(x), operand = ndm_fast_operand32(size, 89.5f);
    return ndm_exp_finish32(size, 2 * ndm_cosh_of32(ndm_reduce_e32(operand), 0.25f));
}

static inline int32_t ndm_ordinary_cosh_float32_fast(float x)
{
    return ndm_fast_ordinary32(x, 88);
}

/* The word of this less n has that of 2**-n / 2 as its lowest nine bits. */
#define NDM_TANH_ROUNDER32 (NDM_ROUNDER32 + 126)

/* r + n log(2) / 2, with NDM_TANH_ROUNDER32 - n in `shifted`. What is wrong with n times a
 * rounded log(2) / 2 does not matter. */
typedef struct ndm_fast_growth32 {
    float r, shifted;
} ndm_fast_growth32;

/* Takes all x; of subnormal ones alone it may raise underflow, as the result does. */
static NDM_ALWAYS_INLINE ndm_fast_growth32 ndm_tanh_reduce32(float x)
{
    const float size = ndm_tanh_operand32(x);
    const float shifted = NDM_TANH_ROUNDER32 - size * NDM_FAST_TANH32_STEPS;
    return (ndm_fast_growth32){size + (shifted - NDM_TANH_ROUNDER32) * NDM_FAST_TANH32_STEP,
                               shifted};
}

/* With w = 2**-n and r coth(r) = 1 + b, e**2r is (1 + b + r) / (1 + b - r), and the result
 * (1 + b + r - w (1 + b - r)) / (1 + b + r + w (1 + b - r)). Half of that numerator is
 * (c + r) + c (b - r) for c = (1 - w) / 2, where c + r is exact as far as it matters, and r if
 * n is 0. */
static NDM_ALWAYS_INLINE float ndm_tanh_of_growth32(ndm_fast_growth32 x)
{
    const float half = ndm_float32_of((int32_t)((uint32_t)ndm_word32(x.shifted) << 23));
    const float r = x.r, square = r * r, c = 0.5f - half, w = half + half;
    const float s = square * (NDM_FAST_TANH32_0 + NDM_FAST_TANH32_1 * square) - r;
    const float numerator = (c + r) + c * s;
    return numerator / ((numerator + w * s) + w);
}

static NDM_ALWAYS_INLINE float ndm_tanh_float32_fast_bare(float x)
{
    return ndm_with_sign32(ndm_tanh_of_growth32(ndm_tanh_reduce32(x)), x);
}

/* The same in loops for a block each: their chains are short. */
typedef struct ndm_fast_growths32 {
    float r[NDM_BLOCK], shifted[NDM_BLOCK];
} ndm_fast_growths32;

static NDM_ALWAYS_INLINE void ndm_tanh_float32_fast_reduce(ndm_fast_growths32 *made,
                                                           ptrdiff_t i, float x)
{
    const ndm_fast_growth32 growth = ndm_tanh_reduce32(x);
    made->r[i] = growth.r;
    made->shifted[i] = growth.shifted;
}

static NDM_ALWAYS_INLINE float ndm_tanh_float32_fast_last(ndm_fast_growths32 *made, ptrdiff_t i,
                                                          float x)
{
    const ndm_fast_growth32 growth = {made->r[i], made->shifted[i]};
    return ndm_with_sign32(ndm_tanh_of_growth32(growth), x);
}

static NDM_ALWAYS_INLINE float ndm_tanh_float32_fast(float x)
{
    const float operand = ndm_fast_operand32(ndm_size32(x), 10);
    const float result = ndm_tanh_of_growth32(ndm_tanh_reduce32(operand));
    return ndm_odd_finish32(x, ndm_nearly_itself32(x, result), NDM_WORD32_ONE);
}

static inline int32_t ndm_ordinary_tanh_float32_fast(float x)
{
    return ndm_unless_within32(ndm_word32(x) & INT32_MAX, ndm_word32(NDM_EXP_LITTLE32),
                               NDM_WORD32_INFINITY - 1);
}

/* ---- float64 ---- */

static NDM_ALWAYS_INLINE double ndm_hyperbolic_of_reduced64(ndm_reduced_float64 reduced,
                                                            double unit, double sign)
{
    const ndm_two_powers powers = ndm_both_powers(reduced.shifted, unit);
    const double r = reduced.r + reduced.low, u = r * r;
    const double odd = ndm_multiply_add(r, u * ndm_exp_odd(u), reduced.low);
    const double outer = powers.up + sign * powers.down, inner = powers.up - sign * powers.down;
    const double rest = ndm_multiply_add(inner, odd, outer * (u * ndm_exp_even(u)));
    return ndm_multiply_add(inner, reduced.r, outer) + rest;
}

static NDM_ALWAYS_INLINE double ndm_hyperbolic_of64(double x, double unit, double sign)
{
    return ndm_hyperbolic_of_reduced64(ndm_reduce_e(x), unit, sign);
}

static NDM_ALWAYS_INLINE double ndm_sinh_float64_fast_bare(double x)
{
    return ndm_with_sign64(ndm_hyperbolic_of64(ndm_size64(x), 1, -1), x);
}

static NDM_ALWAYS_INLINE double ndm_sinh_float64_fast(double x)
{
    const double operand = ndm_exp_operand64(ndm_size64(x), NDM_EXP_LITTLE, 710.5);
    const double result = 2 * ndm_hyperbolic_of64(operand, 0.5, -1);
    return ndm_odd_finish64(x, ndm_nearly_itself64(x, NDM_EXP_LITTLE, result),
                            NDM_WORD64_INFINITY);
}

static inline int64_t ndm_ordinary_sinh_float64_fast(double x)
{
    return ndm_ordinary_sinh_float64(x);
}

static NDM_ALWAYS_INLINE double ndm_cosh_float64_fast_bare(double x)
{
    return ndm_hyperbolic_of64(ndm_size64(x), 1, 1);
}

static NDM_ALWAYS_INLINE double ndm_cosh_float64_fast(double x)
{
    const double operand = ndm_exp_operand64(ndm_size64(x), NDM_EXP_LITTLE, 710.5);
    return ndm_exp_finish64(ndm_size64(x), 2 * ndm_hyperbolic_of64(operand, 0.5, 1));
}

static inline int64_t ndm_ordinary_cosh_float64_fast(double x)
{
    return ndm_ordinary_cosh_float64(x);
}

/* Of e**2x - 1. */
static NDM_ALWAYS_INLINE double ndm_tanh_of_power64(ndm_pair_float64 e)
{
    const double power = e.high + e.low, left = e.low - (power - e.high);
    const double divisor = power + 2, quotient = power / divisor, other = 1 - quotient;
    const double rest = ndm_multiply_add(-quotient, power - (divisor - 2), left);
    return ndm_multiply_add(0.5 * rest, other * other, quotient);
}

static NDM_ALWAYS_INLINE double ndm_tanh_of64(double x)
{
    return ndm_tanh_of_power64(ndm_expm1_sum64(x + x, 1));
}

static NDM_ALWAYS_INLINE void ndm_tanh_float64_fast_first(ndm_pairs_float64 *made, ptrdiff_t i,
                                                          double x)
{
    const double size = ndm_size64(x);
    ndm_keep_pair(made, i, ndm_expm1_sum64(size + size, 1));
}

static NDM_ALWAYS_INLINE double ndm_tanh_float64_fast_last(ndm_pairs_float64 *made, ptrdiff_t i,
                                                           double x)
{
    return ndm_with_sign64(ndm_tanh_of_power64(ndm_kept_pair(made, i)), x);
}

static NDM_ALWAYS_INLINE double ndm_tanh_float64_fast_bare(double x)
{
    return ndm_with_sign64(ndm_tanh_of64(ndm_size64(x)), x);
}

static NDM_ALWAYS_INLINE double ndm_tanh_float64_fast(double x)
{
    const double operand = ndm_exp_operand64(ndm_size64(x), NDM_EXP_LITTLE, 20);
    const double result = ndm_nearly_itself64(x, NDM_EXP_LITTLE, ndm_tanh_of64(operand));
    return ndm_odd_finish64(x, result, NDM_WORD64_ONE);
}

static inline int64_t ndm_ordinary_tanh_float64_fast(double x)
{
    return ndm_ordinary_tanh_float64(x);
}

#endif
