/* Hyperbolic functions for those who would rather have speed than the last bit, by the methods
 * of hyperbolic.h: float64 with leading terms that are rounded, float32 in float32's own
 * arithmetic without fused multiply-add. Where S and C would lose bits, sinh in float32 is a
 * polynomial.
 *
 * Measured: float32 (all floats) 1.48 ULP for sinh, 1.48 for cosh, 1.66 for tanh; float64 1.45,
 * 1.46, 1.50. */
#ifndef NDM_PRIMITIVES_HYPERBOLIC_FAST_H
#define NDM_PRIMITIVES_HYPERBOLIC_FAST_H

#include "exponentials_fast.h"
#include "hyperbolic.h"

/* ---- float32 ---- */

/* cosh(x) if `sign` is 1, sinh(x) if it is -1. 2**-n does not matter from n = 60 on. */
static NDM_ALWAYS_INLINE float ndm_hyperbolic_of32(float x, float sign)
{
    const ndm_reduced_float32 reduced = ndm_reduce_e32(x);
    const int32_t word = ndm_word32(reduced.shifted), most = ndm_word32(NDM_ROUNDER32 + 60);
    const float capped = ndm_float32_of(word < most ? word : most);
    const float up = ndm_power_of_rounded32(reduced.shifted - 2);
    const float down = ndm_power_of_rounded32((NDM_ROUNDER32 - capped) + (NDM_ROUNDER32 - 2));
    const float outer = up + sign * down, inner = up - sign * down;
    const float r = reduced.r + reduced.low, u = r * r;
    const float odd = r * (u * ndm_exp_odd32(u)) + reduced.low;
    const float lost = sign * down - (outer - up);
    const float rest = (inner * odd + lost) + outer * (u * ndm_exp_even32(u));
    return 2 * ((outer + inner * reduced.r) + rest);
}

/* sinh(x) below 1 */
static NDM_ALWAYS_INLINE float ndm_sinh_near32(float x)
{
    const float u = x * x;
    const float upper = NDM_EXP_SINH32_NEAR_7 + u * NDM_EXP_SINH32_NEAR_9;
    return x + x * (u * (NDM_EXP_SINH32_NEAR_3 + u * (NDM_EXP_SINH32_NEAR_5 + u * upper)));
}

static NDM_ALWAYS_INLINE float ndm_sinh_of32(float x)
{
    const float far = ndm_hyperbolic_of32(x, -1);
    const int32_t below = (ndm_word32(x) - NDM_WORD32_ONE) >> 31;
    const float near = ndm_sinh_near32(ndm_float32_of(ndm_word32(x) & below));
    return ndm_float32_of(ndm_choose32(below, ndm_word32(near), ndm_word32(far)));
}

static NDM_ALWAYS_INLINE float ndm_cosh_of32(float x)
{
    return ndm_hyperbolic_of32(x, 1);
}

static NDM_ALWAYS_INLINE float ndm_sinh_float32_fast_bare(float x)
{
    return ndm_with_sign32(ndm_sinh_of32(ndm_size32(x)), x);
}

static NDM_ALWAYS_INLINE float ndm_sinh_float32_fast(float x)
{
    const float result = ndm_sinh_of32(ndm_fast_operand32(ndm_size32(x), 89.5f));
    return ndm_odd_finish32(x, ndm_nearly_itself32(x, result), NDM_WORD32_INFINITY);
}

static inline int32_t ndm_ordinary_sinh_float32_fast(float x)
{
    return ndm_fast_ordinary32(x, 88);
}

static NDM_ALWAYS_INLINE float ndm_cosh_float32_fast_bare(float x)
{
    return ndm_cosh_of32(ndm_size32(x));
}

static NDM_ALWAYS_INLINE float ndm_cosh_float32_fast(float x)
{
    const float size = ndm_size32(x);
    return ndm_exp_finish32(size, ndm_cosh_of32(ndm_fast_operand32(size, 89.5f)));
}

static inline int32_t ndm_ordinary_cosh_float32_fast(float x)
{
    return ndm_fast_ordinary32(x, 88);
}

/* Q = E / (E + 2), corrected by what E and the sum were rounded by. 1 / (E + 2) is (1 - Q) / 2.
 * The sum's part should have Q for one of the factors 1 - Q; but near 1 these have few bits,
 * and only both together make what is wrong with them too small to matter. */
static NDM_ALWAYS_INLINE float ndm_tanh_of32(float x)
{
    const ndm_pair_float32 e = ndm_expm1_sum32(x + x, 1);
    const float power = e.high + e.low, left = e.low - (power - e.high);
    const float divisor = power + 2, quotient = power / divisor;
    const float other = 1 - quotient, rest = left - quotient * (power - (divisor - 2));
    return quotient + 0.5f * rest * (other * other);
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
