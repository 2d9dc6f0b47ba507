/* Hyperbolic functions for those who would rather have speed than the last bit, by the methods
 * of hyperbolic.h: float64 with leading terms that are rounded, float32 in float32's own
 * arithmetic without fused multiply-add, where cosh has a quotient for the smaller power and
 * tanh is a polynomial below 0.55.
 *
 * Measured: float32 1.98 ULP for sinh, 1.22 for cosh, 1.38 for tanh; float64 1.45, 1.46,
 * 1.50. */
#ifndef NDM_PRIMITIVES_HYPERBOLIC_FAST_H
#define NDM_PRIMITIVES_HYPERBOLIC_FAST_H

#include "exponentials_fast.h"
#include "fast_constants.h"
#include "hyperbolic.h"

/* ---- float32 ---- */

/* unit * e**x = power + more, unit = 1/2 or 1/4. */
typedef struct ndm_growth_float32 {
    float power, more;
} ndm_growth_float32;

static NDM_ALWAYS_INLINE ndm_growth_float32 ndm_growth_of32(float x, float unit)
{
    const ndm_reduced_float32 reduced = ndm_reduce_e32(x);
    const float power = ndm_power_of_rounded32(reduced.shifted - (unit == 0.5f ? 1 : 2));
    const float tail = ndm_exp_tail32(reduced.r + reduced.low);
    return (ndm_growth_float32){power, power * (reduced.r + (tail + reduced.low))};
}

/* sinh(x) times 2 unit. 2**-n does not matter from n = 60 on. */
static NDM_ALWAYS_INLINE float ndm_sinh_of32(float x, float unit)
{
    const ndm_reduced_float32 reduced = ndm_reduce_e32(x);
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
static NDM_ALWAYS_INLINE float ndm_cosh_of32(float x, float unit)
{
    const ndm_growth_float32 growth = ndm_growth_of32(x, unit);
    const int32_t sum = ndm_word32(growth.power + growth.more), most = ndm_word32(0x1p60f);
    const float divisor = ndm_float32_of(sum < most ? sum : most);
    return growth.power + (growth.more + (unit * unit) / divisor);
}

static NDM_ALWAYS_INLINE float ndm_sinh_float32_fast_bare(float x)
{
    return ndm_with_sign32(ndm_sinh_of32(ndm_size32(x), 0.5f), x);
}

static NDM_ALWAYS_INLINE float ndm_sinh_float32_fast(float x)
{
    const float result = 2 * ndm_sinh_of32(ndm_fast_operand32(ndm_size32(x), 89.5f), 0.25f);
    return ndm_odd_finish32(x, ndm_nearly_itself32(x, result), NDM_WORD32_INFINITY);
}

static inline int32_t ndm_ordinary_sinh_float32_fast(float x)
{
    return ndm_fast_ordinary32(x, 88);
}

static NDM_ALWAYS_INLINE float ndm_cosh_float32_fast_bare(float x)
{
    return ndm_cosh_of32(ndm_size32(x), 0.5f);
}

static NDM_ALWAYS_INLINE float ndm_cosh_float32_fast(float x)
{
    const float size = ndm_size32(x);
    return ndm_exp_finish32(size, 2 * ndm_cosh_of32(ndm_fast_operand32(size, 89.5f), 0.25f));
}

static inline int32_t ndm_ordinary_cosh_float32_fast(float x)
{
    return ndm_fast_ordinary32(x, 88);
}

/* A polynomial below 0.55, else 1 - 2 / (e**2x + 1). What is wrong with n times a rounded
 * log(2) / 2 does not matter where it is not exact. */
static NDM_ALWAYS_INLINE float ndm_tanh_of32(float x)
{
    const float shifted = x * NDM_FAST_TANH32_STEPS + NDM_ROUNDER32;
    const float r = x - (shifted - NDM_ROUNDER32) * NDM_FAST_TANH32_STEP, square = r * r;
    const float upper =
        (NDM_FAST_EXP2R32_4 + NDM_FAST_EXP2R32_5 * r) + square * NDM_FAST_EXP2R32_6;
    const float rest = (NDM_FAST_EXP2R32_2 + NDM_FAST_EXP2R32_3 * r) + square * upper;
    const float power = ndm_power_of_rounded32(shifted);
    const float far = 1 - 2 / ((power + 1) + power * ((r + r) + square * rest));

    const float u = x * x;
    float p = NDM_FAST_TANH32_3 + u * NDM_FAST_TANH32_4;
    p = NDM_FAST_TANH32_1 + u * (NDM_FAST_TANH32_2 + u * p);
    const float near = x + (x * u) * (NDM_FAST_TANH32_0 + u * p);
    const int32_t below = (ndm_word32(x) - ndm_word32(0.55f)) >> 31;
    return ndm_float32_of(ndm_choose32(below, ndm_word32(near), ndm_word32(far)));
}

static NDM_ALWAYS_INLINE float ndm_tanh_float32_fast_bare(float x)
{
    return ndm_with_sign32(ndm_tanh_of32(ndm_tanh_operand32(ndm_size32(x))), x);
}

static NDM_ALWAYS_INLINE float ndm_tanh_float32_fast(float x)
{
    const float result = ndm_tanh_of32(ndm_fast_operand32(ndm_size32(x), 10));
    return ndm_odd_finish32(x, ndm_nearly_itself32(x, result), NDM_WORD32_ONE);
}

static inline int32_t ndm_ordinary_tanh_float32_fast(float x)
{
    return ndm_unless_within32(ndm_word32(x) & INT32_MAX, ndm_word32(NDM_EXP_LITTLE32),
                               NDM_WORD32_INFINITY - 1);
}

/* ---- float64 ---- */

static NDM_ALWAYS_INLINE double ndm_hyperbolic_of64(double x, double unit, double sign)
{
    const ndm_reduced_float64 reduced = ndm_reduce_e(x);
    const ndm_two_powers powers = ndm_both_powers(reduced.shifted, unit);
    const double r = reduced.r + reduced.low, u = r * r;
    const double odd = ndm_multiply_add(r, u * ndm_exp_odd(u), reduced.low);
    const double outer = powers.up + sign * powers.down, inner = powers.up - sign * powers.down;
    const double rest = ndm_multiply_add(inner, odd, outer * (u * ndm_exp_even(u)));
    return ndm_multiply_add(inner, reduced.r, outer) + rest;
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

static NDM_ALWAYS_INLINE double ndm_tanh_of64(double x)
{
    const ndm_pair_float64 e = ndm_expm1_sum64(x + x, 1);
    const double power = e.high + e.low, left = e.low - (power - e.high);
    const double divisor = power + 2, quotient = power / divisor, other = 1 - quotient;
    const double rest = ndm_multiply_add(-quotient, power - (divisor - 2), left);
    return ndm_multiply_add(0.5 * rest, other * other, quotient);
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
