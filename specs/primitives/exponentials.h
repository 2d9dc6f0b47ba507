/* Powers of e, 2 and 10.
 *
 * float32 is computed in double, at most two units in the last place off, and rounded once.
 * float64 sums the leading terms with their errors, and the careful form rounds results below
 * the normal range once.
 *
 * float32 is correctly rounded: wherever the double is within 8 units of halfway between two
 * floats, MPFR gives the same float. Measured by tests/elementary/measure.py: float64 0.67 ULP
 * for exp, 0.65 for exp2 and exp10, 0.59 for expm1. */
#ifndef NDM_PRIMITIVES_EXPONENTIALS_H
#define NDM_PRIMITIVES_EXPONENTIALS_H

#include "exponentials_cases.h"

/* ---- for other functions ---- */

/* e**x to 0.6 ULP, for |x| <= 708 that is no tiny number but 0. */
static NDM_ALWAYS_INLINE double ndm_exp_core(double x)
{
    const ndm_reduced_float64 reduced = ndm_reduce_e(x);
    const ndm_pair_float64 sum = ndm_exp_sum_of(reduced);
    return ndm_scale_normal(sum.high + sum.low, reduced.shifted);
}

/* The reduced argument of exp(high + low), for |high| < 2**10 and |low| < 2**-30. */
static NDM_ALWAYS_INLINE ndm_reduced_float64 ndm_reduce_pair(double high, double low)
{
    ndm_reduced_float64 reduced = ndm_reduce_e(high);
    reduced.low += low;
    return reduced;
}

/* exp(high + low), rounded from an error of 2**-58, for |high| <= 708. */
static NDM_ALWAYS_INLINE double ndm_exp_pair(double high, double low)
{
    const ndm_reduced_float64 reduced = ndm_reduce_pair(high, low);
    return ndm_scale_normal(ndm_exp_pair_of(reduced).high, reduced.shifted);
}

/* The same as a sum, for -660 <= high <= 708. */
static NDM_ALWAYS_INLINE ndm_pair_float64 ndm_exp_pair_of_reduced(ndm_reduced_float64 reduced)
{
    const ndm_pair_float64 sum = ndm_exp_pair_of(reduced);
    const double scale = ndm_power_of_rounded(reduced.shifted);
    return (ndm_pair_float64){sum.high * scale, sum.low * scale};
}

static NDM_ALWAYS_INLINE ndm_pair_float64 ndm_exp_as_pair(double high, double low)
{
    return ndm_exp_pair_of_reduced(ndm_reduce_pair(high, low));
}

/* exp(high + low) * 2**exponent rounded once, with the flags of overflow and underflow, for
 * |high| <= 760 and a whole number of at most 90 as exponent. */
static NDM_ALWAYS_INLINE double ndm_exp_pair_scaled(double high, double low, double exponent)
{
    const ndm_reduced_float64 reduced = ndm_reduce_pair(high, low);
    return ndm_scale_pair(ndm_exp_pair_of(reduced), reduced.shifted + exponent);
}

/* ---- e**x ---- */

/* By ndm_plain_rest or its like. */
static NDM_ALWAYS_INLINE double ndm_exp_of_rest(ndm_pair_float64 rest)
{
    return ndm_scale_normal(ndm_exp_near(rest.high), rest.low);
}

static NDM_ALWAYS_INLINE double ndm_exp_plain(double x)
{
    return ndm_exp_of_rest(ndm_plain_rest(x));
}

static NDM_ALWAYS_INLINE double ndm_exp_of_float(double x)
{
    return ndm_power_of_exponent(ndm_binary_exponent_of(x));
}

static NDM_ALWAYS_INLINE float ndm_exp_float32_bare(float x)
{
    return (float)ndm_exp_of_float(x);
}

static NDM_ALWAYS_INLINE float ndm_exp_float32_odd_bare(float x)
{
    return ndm_odd_float32(ndm_exp_of_float(x));
}

static NDM_ALWAYS_INLINE float ndm_exp_float32(float x)
{
    return ndm_exp_finish32(x, (float)ndm_exp_of_float(ndm_exp_operand32(x, 104)));
}

static NDM_ALWAYS_INLINE float ndm_exp_float32_odd(float x)
{
    return ndm_exp_finish32(x, ndm_odd_float32(ndm_exp_of_float(ndm_exp_operand32(x, 104))));
}

static inline int32_t ndm_ordinary_exp_float32(float x)
{
    return ndm_word32(87.0f) - (ndm_word32(x) & INT32_MAX);
}

static NDM_ALWAYS_INLINE double ndm_exp_float64_bare(double x)
{
    return ndm_exp_core(x);
}

static NDM_ALWAYS_INLINE double ndm_exp_float64(double x)
{
    const double operand = ndm_exp_operand64(x, NDM_EXP_LITTLE, 760);
    const ndm_reduced_float64 reduced = ndm_reduce_e(operand);
    return ndm_exp_finish64(x, ndm_scale_pair(ndm_exp_sum_of(reduced), reduced.shifted));
}

static inline int64_t ndm_ordinary_exp_float64(double x)
{
    return ndm_unless_within64(ndm_word64(x) & INT64_MAX, ndm_word64(NDM_EXP_LITTLE),
                               ndm_word64(708.0));
}

/* ---- 2**x ---- */

/* Two floats have powers so near to halfway between floats that the nearest double is halfway;
 * both are above it, and have a bit in r that is none where r is 0. */
static NDM_ALWAYS_INLINE double ndm_exp2_of_rest(ndm_pair_float64 rest)
{
    return ndm_float64_of(ndm_word64(ndm_exp_of_rest(rest)) |
                          (ndm_word64(rest.high) >> 13 & 1));
}

/* As ndm_plain_rest. */
static NDM_ALWAYS_INLINE ndm_pair_float64 ndm_exp2_rest(double x)
{
    const double shifted = x + NDM_ROUNDER;
    return (ndm_pair_float64){(x - (shifted - NDM_ROUNDER)) * NDM_EXP_LOG_OF_2, shifted};
}

static NDM_ALWAYS_INLINE double ndm_exp2_plain(double x)
{
    return ndm_exp2_of_rest(ndm_exp2_rest(x));
}

static NDM_ALWAYS_INLINE float ndm_exp2_float32_bare(float x)
{
    return (float)ndm_exp2_plain(x);
}

static NDM_ALWAYS_INLINE float ndm_exp2_float32_odd_bare(float x)
{
    return ndm_odd_float32(ndm_exp2_plain(x));
}

static NDM_ALWAYS_INLINE float ndm_exp2_float32(float x)
{
    return ndm_exp_finish32(x, (float)ndm_exp2_plain(ndm_exp_operand32(x, 151)));
}

static NDM_ALWAYS_INLINE float ndm_exp2_float32_odd(float x)
{
    return ndm_exp_finish32(x, ndm_odd_float32(ndm_exp2_plain(ndm_exp_operand32(x, 151))));
}

static inline int32_t ndm_ordinary_exp2_float32(float x)
{
    return ndm_word32(126.0f) - (ndm_word32(x) & INT32_MAX);
}

static NDM_ALWAYS_INLINE double ndm_exp2_float64_bare(double x)
{
    const ndm_reduced_float64 reduced = ndm_reduce_2(x);
    const ndm_pair_float64 sum = ndm_exp_sum_of(reduced);
    return ndm_scale_normal(sum.high + sum.low, reduced.shifted);
}

static NDM_ALWAYS_INLINE double ndm_exp2_float64(double x)
{
    const double operand = ndm_exp_operand64(x, NDM_EXP_LITTLE, 1100);
    const ndm_reduced_float64 reduced = ndm_reduce_2(operand);
    return ndm_exp_finish64(x, ndm_scale_pair(ndm_exp_sum_of(reduced), reduced.shifted));
}

static inline int64_t ndm_ordinary_exp2_float64(double x)
{
    return ndm_unless_within64(ndm_word64(x) & INT64_MAX, ndm_word64(NDM_EXP_LITTLE),
                               ndm_word64(1021.0));
}

/* ---- 10**x ---- */

static NDM_ALWAYS_INLINE ndm_pair_float64 ndm_exp10_rest(double x)
{
    const double shifted = ndm_multiply_add(x, NDM_EXP_LOG2_OF_10, NDM_ROUNDER);
    const double n = shifted - NDM_ROUNDER;
    const double f = ndm_multiply_add(n, -NDM_EXP_LOG10_OF_2_HIGH, x);
    const double low = n * (-NDM_EXP_LOG10_OF_2_LOW * NDM_EXP_LOG_OF_10);
    return (ndm_pair_float64){ndm_multiply_add(f, NDM_EXP_LOG_OF_10, low), shifted};
}

static NDM_ALWAYS_INLINE double ndm_exp10_plain(double x)
{
    return ndm_exp_of_rest(ndm_exp10_rest(x));
}

static NDM_ALWAYS_INLINE float ndm_exp10_float32_bare(float x)
{
    return (float)ndm_exp10_plain(x);
}

static NDM_ALWAYS_INLINE float ndm_exp10_float32_odd_bare(float x)
{
    return ndm_odd_float32(ndm_exp10_plain(x));
}

static NDM_ALWAYS_INLINE float ndm_exp10_float32(float x)
{
    return ndm_exp_finish32(x, (float)ndm_exp10_plain(ndm_exp_operand32(x, 46)));
}

static NDM_ALWAYS_INLINE float ndm_exp10_float32_odd(float x)
{
    return ndm_exp_finish32(x, ndm_odd_float32(ndm_exp10_plain(ndm_exp_operand32(x, 46))));
}

static inline int32_t ndm_ordinary_exp10_float32(float x)
{
    return ndm_word32(37.0f) - (ndm_word32(x) & INT32_MAX);
}

static NDM_ALWAYS_INLINE double ndm_exp10_float64_bare(double x)
{
    const ndm_reduced_float64 reduced = ndm_reduce_10(x);
    const ndm_pair_float64 sum = ndm_exp_sum_of(reduced);
    return ndm_scale_normal(sum.high + sum.low, reduced.shifted);
}

static NDM_ALWAYS_INLINE double ndm_exp10_float64(double x)
{
    const double operand = ndm_exp_operand64(x, NDM_EXP_LITTLE, 340);
    const ndm_reduced_float64 reduced = ndm_reduce_10(operand);
    return ndm_exp_finish64(x, ndm_scale_pair(ndm_exp_sum_of(reduced), reduced.shifted));
}

static inline int64_t ndm_ordinary_exp10_float64(double x)
{
    return ndm_unless_within64(ndm_word64(x) & INT64_MAX, ndm_word64(NDM_EXP_LITTLE),
                               ndm_word64(307.0));
}

/* ---- e**x - 1 ---- */

/* In double, about one unit in the last place off; 0 where x is 0, of either sign. */
static NDM_ALWAYS_INLINE double ndm_expm1_of_rest(ndm_pair_float64 rest)
{
    const double r = rest.high, scale = ndm_power_of_rounded(rest.low);
    return ndm_multiply_add(scale, r + ndm_exp_tail(r), scale - 1);
}

static NDM_ALWAYS_INLINE double ndm_expm1_plain(double x)
{
    return ndm_expm1_of_rest(ndm_plain_rest(x));
}

static NDM_ALWAYS_INLINE float ndm_with_sign32(float size, float signed_as)
{
    return ndm_float32_of(ndm_word32(size) | (ndm_word32(signed_as) & NDM_WORD32_SIGN));
}

static NDM_ALWAYS_INLINE double ndm_with_sign64(double size, double signed_as)
{
    return ndm_float64_of(ndm_word64(size) | (ndm_word64(signed_as) & NDM_WORD64_SIGN));
}

/* For functions that are nearly x where x is small: makes the result of a float below the
 * normal range inexact, as it is, so that its conversion raises underflow. */
static NDM_ALWAYS_INLINE double ndm_never_exact(double result, float x)
{
    const int32_t size = ndm_word32(x) & INT32_MAX;
    const int32_t below = (size - (INT32_C(1) << 23)) & (0 - size);
    return ndm_float64_of(ndm_word64(result) | ((uint32_t)below >> 31));
}

static NDM_ALWAYS_INLINE float ndm_expm1_float32_bare(float x)
{
    return ndm_with_sign32((float)ndm_expm1_plain(x), x);
}

static NDM_ALWAYS_INLINE float ndm_expm1_float32_odd_bare(float x)
{
    return ndm_with_sign32(ndm_odd_float32(ndm_expm1_plain(x)), x);
}

/* The result, but -1 or infinity for an infinite x and a NaN for a NaN. */
static NDM_ALWAYS_INLINE float ndm_expm1_finish32(float x, float result)
{
    const int32_t word = ndm_word32(x), size = word & INT32_MAX;
    const int32_t beyond = (NDM_WORD32_INFINITY - 1 - size) >> 31;
    const int32_t nan = (NDM_WORD32_INFINITY - size) >> 31;
    const int32_t infinite = ndm_choose32(word >> 31, NDM_WORD32_ONE, NDM_WORD32_INFINITY);
    const int32_t value = ndm_choose32(nan, word | (INT32_C(1) << 22), infinite);
    return ndm_with_sign32(ndm_float32_of(ndm_choose32(beyond, value, ndm_word32(result))), x);
}

static NDM_ALWAYS_INLINE double ndm_expm1_careful32(float x)
{
    return ndm_never_exact(ndm_expm1_plain(ndm_exp_operand32(x, 104)), x);
}

static NDM_ALWAYS_INLINE float ndm_expm1_float32(float x)
{
    return ndm_expm1_finish32(x, (float)ndm_expm1_careful32(x));
}

static NDM_ALWAYS_INLINE float ndm_expm1_float32_odd(float x)
{
    return ndm_expm1_finish32(x, ndm_odd_float32(ndm_expm1_careful32(x)));
}

static inline int32_t ndm_ordinary_expm1_float32(float x)
{
    return ndm_unless_within32(ndm_word32(x) & INT32_MAX, INT32_C(1) << 23, ndm_word32(87.0f));
}

/* (e**x - 1) * unit as a sum, for a unit of 1 or 1/2: the leading terms with their errors. */
static NDM_ALWAYS_INLINE ndm_pair_float64 ndm_expm1_of_reduced(ndm_reduced_float64 reduced,
                                                               double unit)
{
    const double scale = ndm_power_of_rounded(reduced.shifted - (unit == 1 ? 0 : 1));
    const double r = reduced.r;
    const ndm_pair_float64 square = ndm_two_product(r, r);
    const double u = square.high, half = 0.5 * u;
    const double cubic = u * ndm_multiply_add(u, ndm_exp_fine_even(u), r * ndm_exp_odd(u));
    const ndm_pair_float64 first = ndm_two_sum(scale, -unit);
    const ndm_pair_float64 second = ndm_fast_two_sum(first.high, scale * r);
    const ndm_pair_float64 third = ndm_fast_two_sum(second.high, scale * half);
    const double rest = ndm_multiply_add(0.5, square.low, cubic);
    const double low = ndm_multiply_add(reduced.low, 1 + (r + (half + cubic)), rest);
    const double errors = first.low + second.low + third.low;
    return (ndm_pair_float64){third.high, ndm_multiply_add(scale, low, errors)};
}

static NDM_ALWAYS_INLINE double ndm_expm1_scaled(double x, double unit)
{
    const ndm_pair_float64 sum = ndm_expm1_of_reduced(ndm_reduce_e(x), unit);
    return sum.high + sum.low;
}

static NDM_ALWAYS_INLINE double ndm_expm1_float64_bare(double x)
{
    return ndm_with_sign64(ndm_expm1_scaled(x, 1), x);
}

/* Small x: itself, less than half a unit off; as x**2 would underflow. */
static NDM_ALWAYS_INLINE double ndm_nearly_itself64(double x, double least, double result)
{
    const int64_t size = ndm_word64(x) & INT64_MAX;
    const int64_t little = ndm_mask64_negative(size - ndm_word64(least));
    const int64_t subnormal = ndm_mask64_negative((size - (INT64_C(1) << 52)) & (0 - size));
    const double tiny = ndm_float64_of(ndm_word64(0x1p-600) & subnormal);
    const int64_t chosen = ndm_choose64(little, size, ndm_word64(result) & INT64_MAX);
    return ndm_with_sign64(ndm_float64_of(chosen) + tiny * tiny, x);
}

/* Of less than -60 the nearest double is -1. */
static NDM_ALWAYS_INLINE double ndm_expm1_operand64(double x)
{
    const int64_t negative = ndm_mask64_negative(ndm_word64(x));
    const int64_t most = ndm_choose64(negative, ndm_word64(60.0), ndm_word64(710.0));
    return ndm_exp_operand64(x, NDM_EXP_LITTLE, ndm_float64_of(most));
}

static NDM_ALWAYS_INLINE double ndm_expm1_finish64(double x, double result)
{
    const int64_t word = ndm_word64(x), size = word & INT64_MAX;
    const int64_t negative = ndm_mask64_negative(word);
    const int64_t beyond = ndm_mask64_negative(NDM_WORD64_INFINITY - 1 - size);
    const int64_t nan = ndm_mask64_negative(NDM_WORD64_INFINITY - size);
    const int64_t infinite = ndm_choose64(negative, ndm_word64(-1.0), NDM_WORD64_INFINITY);
    const int64_t value = ndm_choose64(nan, word | (INT64_C(1) << 51), infinite);
    const double itself = ndm_nearly_itself64(x, NDM_EXP_LITTLE, result);
    return ndm_float64_of(ndm_choose64(beyond, value, ndm_word64(itself)));
}

static NDM_ALWAYS_INLINE double ndm_expm1_float64(double x)
{
    const double operand = ndm_expm1_operand64(x);
    return ndm_expm1_finish64(x, 2 * ndm_expm1_scaled(operand, 0.5));
}

static inline int64_t ndm_ordinary_expm1_float64(double x)
{
    return ndm_unless_within64(ndm_word64(x) & INT64_MAX, ndm_word64(NDM_EXP_LITTLE),
                               ndm_word64(600.0));
}

#endif
