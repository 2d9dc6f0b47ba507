/* Hyperbolic functions.
 *
 * With x = n log(2) + r, sinh(x) and cosh(x) are C sinh(r) + S cosh(r) and
 * C cosh(r) + S sinh(r) for C = (2**n + 2**-n) / 2 and S = (2**n - 2**-n) / 2: nothing
 * cancels, nothing is divided. tanh(x) is E / (E + 2) for E = e**2x - 1. float32 is computed in
 * double, at most three units in the last place off, and rounded once; float64 sums the leading
 * terms with their errors.
 *
 * float32 is correctly rounded: wherever the double is within 8 units of halfway between two
 * floats, MPFR gives the same float. Measured by tests/elementary/measure.py: float64 0.72 ULP
 * for sinh, 0.62 for cosh, 0.55 for tanh. */
#ifndef NDM_PRIMITIVES_HYPERBOLIC_H
#define NDM_PRIMITIVES_HYPERBOLIC_H

#include "exponentials.h"

/* The result with the sign of x, but infinity for an infinity and a NaN for a NaN. */
static NDM_ALWAYS_INLINE float ndm_odd_finish32(float x, float result, int32_t infinite)
{
    const int32_t word = ndm_word32(x), size = word & INT32_MAX;
    const int32_t beyond = (NDM_WORD32_INFINITY - 1 - size) >> 31;
    const int32_t nan = (NDM_WORD32_INFINITY - size) >> 31;
    const int32_t value = ndm_choose32(nan, word | (INT32_C(1) << 22), infinite);
    return ndm_with_sign32(ndm_float32_of(ndm_choose32(beyond, value, ndm_word32(result))), x);
}

static NDM_ALWAYS_INLINE double ndm_odd_finish64(double x, double result, int64_t infinite)
{
    const int64_t word = ndm_word64(x), size = word & INT64_MAX;
    const int64_t beyond = ndm_mask64_negative(NDM_WORD64_INFINITY - 1 - size);
    const int64_t nan = ndm_mask64_negative(NDM_WORD64_INFINITY - size);
    const int64_t value = ndm_choose64(nan, word | (INT64_C(1) << 51), infinite);
    return ndm_with_sign64(ndm_float64_of(ndm_choose64(beyond, value, ndm_word64(result))), x);
}

static NDM_ALWAYS_INLINE float ndm_size32(float x)
{
    return ndm_float32_of(ndm_word32(x) & INT32_MAX);
}

static NDM_ALWAYS_INLINE double ndm_size64(double x)
{
    return ndm_float64_of(ndm_word64(x) & INT64_MAX);
}

/* ---- sinh and cosh of what is not negative ---- */

/* unit * 2**n / 2 and unit * 2**-n / 2; the latter is kept above 0 by taking n for 500 where
 * it is more, if the unit is a half. */
typedef struct ndm_two_powers {
    double up, down;
} ndm_two_powers;

static NDM_ALWAYS_INLINE ndm_two_powers ndm_both_powers(double shifted, double unit)
{
    if (unit == 1) {
        return (ndm_two_powers){
            ndm_power_of_rounded(shifted - 1),
            ndm_power_of_rounded((NDM_ROUNDER - shifted) + (NDM_ROUNDER - 1))};
    }
    const int64_t word = ndm_word64(shifted), most = ndm_word64(NDM_ROUNDER + 500);
    const double capped =
        ndm_float64_of(ndm_choose64(ndm_mask64_negative(most - word), most, word));
    return (ndm_two_powers){ndm_power_of_rounded(shifted - 2),
                            ndm_power_of_rounded((NDM_ROUNDER - capped) + (NDM_ROUNDER - 2))};
}

/* outer * cosh(r + low) + inner * sinh(r + low): sinh(x) with S and C, cosh(x) with C and S. */
static NDM_ALWAYS_INLINE double
ndm_hyperbolic_sum(ndm_pair_float64 outer, ndm_pair_float64 inner, ndm_reduced_float64 x)
{
    const double r = x.r, u = r * r, even = u * ndm_exp_fine_even(u);
    const double odd = r * (u * ndm_exp_odd(u)), square = outer.high * u;
    const ndm_pair_float64 product = ndm_two_product(inner.high, r);
    const ndm_pair_float64 sum = ndm_fast_two_sum(outer.high, product.high);
    const double cosh = ndm_multiply_add(u, 0.5 + even, 1);
    const double slope = ndm_multiply_add(outer.high, r + odd, inner.high * cosh);
    const double lows = ndm_multiply_add(inner.low, r, sum.low + (product.low + outer.low));
    const double errors = ndm_multiply_add(x.low, slope, lows);
    const double rest = ndm_multiply_add(inner.high, odd, errors);
    return sum.high + ndm_multiply_add(0.5, square, ndm_multiply_add(square, even, rest));
}

static NDM_ALWAYS_INLINE double ndm_sinh_of_reduced(ndm_reduced_float64 reduced, double unit)
{
    const ndm_two_powers powers = ndm_both_powers(reduced.shifted, unit);
    return ndm_hyperbolic_sum(ndm_fast_two_sum(powers.up, -powers.down),
                              ndm_fast_two_sum(powers.up, powers.down), reduced);
}

static NDM_ALWAYS_INLINE double ndm_cosh_of_reduced(ndm_reduced_float64 reduced, double unit)
{
    const ndm_two_powers powers = ndm_both_powers(reduced.shifted, unit);
    return ndm_hyperbolic_sum(ndm_fast_two_sum(powers.up, powers.down),
                              ndm_fast_two_sum(powers.up, -powers.down), reduced);
}

static NDM_ALWAYS_INLINE double ndm_sinh_scaled(double x, double unit)
{
    return ndm_sinh_of_reduced(ndm_reduce_e(x), unit);
}

static NDM_ALWAYS_INLINE double ndm_cosh_scaled(double x, double unit)
{
    return ndm_cosh_of_reduced(ndm_reduce_e(x), unit);
}

/* By ndm_plain_rest, about two units in the last place off. */
static NDM_ALWAYS_INLINE double ndm_sinh_of_rest(ndm_pair_float64 rest)
{
    const ndm_two_powers powers = ndm_both_powers(rest.low, 1);
    const double r = rest.high, u = r * r;
    const double odd = ndm_multiply_add(r, u * ndm_exp_odd(u), r);
    const double outer = powers.up - powers.down, inner = powers.up + powers.down;
    return ndm_multiply_add(inner, odd, ndm_multiply_add(outer, u * ndm_exp_even(u), outer));
}

static NDM_ALWAYS_INLINE double ndm_cosh_of_rest(ndm_pair_float64 rest)
{
    const ndm_two_powers powers = ndm_both_powers(rest.low, 1);
    const double r = rest.high, u = r * r;
    const double odd = ndm_multiply_add(r, u * ndm_exp_odd(u), r);
    const double outer = powers.up + powers.down, inner = powers.up - powers.down;
    return outer + ndm_multiply_add(inner, odd, outer * (u * ndm_exp_even(u)));
}

static NDM_ALWAYS_INLINE double ndm_sinh_plain(double x)
{
    return ndm_sinh_of_rest(ndm_plain_rest(x));
}

static NDM_ALWAYS_INLINE double ndm_cosh_plain(double x)
{
    return ndm_cosh_of_rest(ndm_plain_rest(x));
}

/* ---- sinh ---- */

/* One float has a sine so near to halfway between two floats that the nearest double is
 * halfway, and would go up. */
static NDM_ALWAYS_INLINE float ndm_sinh_rounded(double result, float x)
{
    const int32_t size = ndm_word32(x) & INT32_MAX;
    return ndm_float32_of(ndm_word32((float)result) - (size == ndm_word32(0x1.250bfep-11f)));
}

static NDM_ALWAYS_INLINE float ndm_sinh_float32_bare(float x)
{
    return ndm_with_sign32(ndm_sinh_rounded(ndm_sinh_plain(ndm_size32(x)), x), x);
}

static NDM_ALWAYS_INLINE float ndm_sinh_float32_odd_bare(float x)
{
    return ndm_with_sign32(ndm_odd_float32(ndm_sinh_plain(ndm_size32(x))), x);
}

static NDM_ALWAYS_INLINE double ndm_sinh_careful32(float x)
{
    return ndm_never_exact(ndm_sinh_plain(ndm_exp_operand32(ndm_size32(x), 90)), x);
}

static NDM_ALWAYS_INLINE float ndm_sinh_float32(float x)
{
    return ndm_odd_finish32(x, ndm_sinh_rounded(ndm_sinh_careful32(x), x), NDM_WORD32_INFINITY);
}

static NDM_ALWAYS_INLINE float ndm_sinh_float32_odd(float x)
{
    return ndm_odd_finish32(x, ndm_odd_float32(ndm_sinh_careful32(x)), NDM_WORD32_INFINITY);
}

static inline int32_t ndm_ordinary_sinh_float32(float x)
{
    return ndm_unless_within32(ndm_word32(x) & INT32_MAX, INT32_C(1) << 23, ndm_word32(88.0f));
}

static NDM_ALWAYS_INLINE double ndm_sinh_float64_bare(double x)
{
    return ndm_with_sign64(ndm_sinh_scaled(ndm_size64(x), 1), x);
}

static NDM_ALWAYS_INLINE double ndm_sinh_float64(double x)
{
    const double operand = ndm_exp_operand64(ndm_size64(x), NDM_EXP_LITTLE, 710.5);
    const double result = 2 * ndm_sinh_scaled(operand, 0.5);
    return ndm_odd_finish64(x, ndm_nearly_itself64(x, NDM_EXP_LITTLE, result),
                            NDM_WORD64_INFINITY);
}

static inline int64_t ndm_ordinary_sinh_float64(double x)
{
    return ndm_unless_within64(ndm_word64(x) & INT64_MAX, ndm_word64(NDM_EXP_LITTLE),
                               ndm_word64(600.0));
}

/* ---- cosh ---- */

static NDM_ALWAYS_INLINE float ndm_cosh_float32_bare(float x)
{
    return (float)ndm_cosh_plain(ndm_size32(x));
}

static NDM_ALWAYS_INLINE float ndm_cosh_float32_odd_bare(float x)
{
    return ndm_odd_float32(ndm_cosh_plain(ndm_size32(x)));
}

static NDM_ALWAYS_INLINE float ndm_cosh_float32(float x)
{
    const float size = ndm_size32(x);
    const double result = ndm_cosh_plain(ndm_exp_operand32(size, 90));
    return ndm_exp_finish32(size, (float)result);
}

static NDM_ALWAYS_INLINE float ndm_cosh_float32_odd(float x)
{
    const float size = ndm_size32(x);
    const double result = ndm_cosh_plain(ndm_exp_operand32(size, 90));
    return ndm_exp_finish32(size, ndm_odd_float32(result));
}

static inline int32_t ndm_ordinary_cosh_float32(float x)
{
    return ndm_word32(88.0f) - (ndm_word32(x) & INT32_MAX);
}

static NDM_ALWAYS_INLINE double ndm_cosh_float64_bare(double x)
{
    return ndm_cosh_scaled(ndm_size64(x), 1);
}

static NDM_ALWAYS_INLINE double ndm_cosh_float64(double x)
{
    const double operand = ndm_exp_operand64(ndm_size64(x), NDM_EXP_LITTLE, 710.5);
    return ndm_exp_finish64(ndm_size64(x), 2 * ndm_cosh_scaled(operand, 0.5));
}

static inline int64_t ndm_ordinary_cosh_float64(double x)
{
    return ndm_ordinary_sinh_float64(x);
}

/* ---- tanh ---- */

/* 2 x log2(e), of a float below 2**7 in size. */
static NDM_ALWAYS_INLINE ndm_binary_exponent ndm_binary_exponent_of_twice(double x)
{
    const double shifted = ndm_multiply_add(x, 2 * NDM_EXP_LOG2_OF_E, NDM_ROUNDER);
    const double n = shifted - NDM_ROUNDER;
#if NDM_FUSED
    const double f = __builtin_fma(x, 2 * NDM_EXP_LOG2_OF_E, -n);
#else
    const double f = (x * (2 * NDM_EXP_LOG2_OF_E_HIGH) - n) + x * (2 * NDM_EXP_LOG2_OF_E_LOW);
#endif
    return (ndm_binary_exponent){f, shifted};
}

/* (2**f - 1) / f */
static NDM_ALWAYS_INLINE double ndm_power_less_terms(double f)
{
    const double w = f * f;
    double sum = ndm_multiply_add(NDM_EXP_POWER_10, f, NDM_EXP_POWER_LESS_9);
    sum = ndm_multiply_add(NDM_EXP_POWER_LESS_11, w, sum);
    sum = ndm_multiply_add(sum, w, ndm_multiply_add(NDM_EXP_POWER_8, f, NDM_EXP_POWER_LESS_7));
    sum = ndm_multiply_add(sum, w, ndm_multiply_add(NDM_EXP_POWER_6, f, NDM_EXP_POWER_LESS_5));
    sum = ndm_multiply_add(sum, w, ndm_multiply_add(NDM_EXP_POWER_4, f, NDM_EXP_POWER_LESS_3));
    return ndm_multiply_add(sum, w, ndm_multiply_add(NDM_EXP_POWER_2, f, NDM_EXP_POWER_LESS_1));
}

static NDM_ALWAYS_INLINE double ndm_tanh_of_exponent(ndm_binary_exponent e)
{
    const double scale = ndm_power_of_rounded(e.shifted), times = scale * e.f;
    const double less = ndm_multiply_add(times, ndm_power_less_terms(e.f), scale - 1);
    return less / (less + 2);
}

/* Of a float from 0 to 64, at most three units in the last place off. */
static NDM_ALWAYS_INLINE double ndm_tanh_plain(double x)
{
    return ndm_tanh_of_exponent(ndm_binary_exponent_of_twice(x));
}

/* |x|, but at most 10, where the nearest float is 1. */
static NDM_ALWAYS_INLINE float ndm_tanh_operand32(float x)
{
    const int32_t size = ndm_word32(x) & INT32_MAX, most = ndm_word32(10.0f);
    return ndm_float32_of(size < most ? size : most);
}

static NDM_ALWAYS_INLINE void ndm_tanh_float32_first(ndm_pairs_float64 *made, ptrdiff_t i,
                                                     float x)
{
    const ndm_binary_exponent e = ndm_binary_exponent_of_twice(ndm_tanh_operand32(x));
    ndm_keep_pair(made, i, (ndm_pair_float64){e.f, e.shifted});
}

static NDM_ALWAYS_INLINE float ndm_tanh_float32_last(ndm_pairs_float64 *made, ptrdiff_t i,
                                                     float x)
{
    const ndm_pair_float64 kept = ndm_kept_pair(made, i);
    const double size = ndm_tanh_of_exponent((ndm_binary_exponent){kept.high, kept.low});
    return ndm_with_sign32((float)size, x);
}

static NDM_ALWAYS_INLINE float ndm_tanh_float32_bare(float x)
{
    return ndm_with_sign32((float)ndm_tanh_plain(ndm_tanh_operand32(x)), x);
}

static NDM_ALWAYS_INLINE float ndm_tanh_float32_odd_bare(float x)
{
    return ndm_with_sign32(ndm_odd_float32(ndm_tanh_plain(ndm_tanh_operand32(x))), x);
}

static NDM_ALWAYS_INLINE double ndm_tanh_careful32(float x)
{
    return ndm_never_exact(ndm_tanh_plain(ndm_tanh_operand32(x)), x);
}

static NDM_ALWAYS_INLINE float ndm_tanh_float32(float x)
{
    return ndm_odd_finish32(x, (float)ndm_tanh_careful32(x), NDM_WORD32_ONE);
}

static NDM_ALWAYS_INLINE float ndm_tanh_float32_odd(float x)
{
    return ndm_odd_finish32(x, ndm_odd_float32(ndm_tanh_careful32(x)), NDM_WORD32_ONE);
}

static inline int32_t ndm_ordinary_tanh_float32(float x)
{
    return ndm_unless_within32(ndm_word32(x) & INT32_MAX, INT32_C(1) << 23,
                               NDM_WORD32_INFINITY - 1);
}

/* Given e**2x - 1: the quotient and what is left of the division, for numbers that are sums. */
static NDM_ALWAYS_INLINE double ndm_tanh_of_power(ndm_pair_float64 power)
{
    const ndm_pair_float64 e = ndm_fast_two_sum(power.high, power.low);
    const ndm_pair_float64 divisor = ndm_two_sum(e.high, 2);
    const double inverse = 1 / divisor.high;
    const double quotient = e.high * inverse;
#if NDM_FUSED
    const double left = __builtin_fma(-quotient, divisor.high, e.high);
#else
    const ndm_pair_float64 back = ndm_two_product(quotient, divisor.high);
    const double left = (e.high - back.high) - back.low;
#endif
    const double low = ndm_multiply_add(-quotient, divisor.low + e.low, e.low);
    return ndm_multiply_add(left + low, inverse, quotient);
}

/* Of x >= 0. */
static NDM_ALWAYS_INLINE double ndm_tanh_core(double x)
{
    return ndm_tanh_of_power(ndm_expm1_of_reduced(ndm_reduce_e(x + x), 1));
}

static NDM_ALWAYS_INLINE double ndm_tanh_float64_bare(double x)
{
    return ndm_with_sign64(ndm_tanh_core(ndm_size64(x)), x);
}

static NDM_ALWAYS_INLINE double ndm_tanh_float64(double x)
{
    const double operand = ndm_exp_operand64(ndm_size64(x), NDM_EXP_LITTLE, 20);
    const double result = ndm_nearly_itself64(x, NDM_EXP_LITTLE, ndm_tanh_core(operand));
    return ndm_odd_finish64(x, result, NDM_WORD64_ONE);
}

static inline int64_t ndm_ordinary_tanh_float64(double x)
{
    return ndm_unless_within64(ndm_word64(x) & INT64_MAX, ndm_word64(NDM_EXP_LITTLE),
                               ndm_word64(300.0));
}

#endif
