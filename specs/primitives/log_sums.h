/* logaddexp(x, y) = log(e**x + e**y) and logaddexp2, the same for powers of 2: the greater one
 * plus log(1 + e**-d) for their distance d. Distance, power and logarithm are pairs, so that
 * the sum is right to about 2**-56 of the logarithm. Where a negative x nearly cancels that,
 * float64 goes to log_sums_cancelled.h.
 *
 * Measured by tests/elementary/measure.py and against MPFR beside the arguments that cancel:
 * float32 no argument found that is not correctly rounded, float64 0.78 ULP. */
#ifndef NDM_PRIMITIVES_LOG_SUMS_H
#define NDM_PRIMITIVES_LOG_SUMS_H

#include "exponentials.h"
#include "log_sums_cancelled.h"
#include "log_sums_cases.h"
#include "log_sums_quick.h"
#include "logarithms_near_one.h"

/* The sum, high + low, of the greater argument and a logarithm. */
typedef struct ndm_sum_parts {
    double high, low;
    ndm_pair_float64 exponent; /* minus the arguments' distance, as an exponent of e */
} ndm_sum_parts;

/* The least exponent of e for which powers are pairs of normal numbers. */
#define NDM_LEAST_EXPONENT (-640.0)
/* Below this log(1 + p) is p - p**2 / 2, to 2**-61. */
#define NDM_LITTLE_POWER 0x1p-30

/* A pair, or `least` where it is below that; least < 0. */
static NDM_ALWAYS_INLINE ndm_pair_float64 ndm_not_below(ndm_pair_float64 x, double least)
{
    const int64_t word = ndm_word64(x.high), size = word & INT64_MAX;
    const int64_t limit = ndm_word64(least) & INT64_MAX;
    const int64_t below = ndm_mask64_negative(word) & ndm_mask64_negative(limit - size);
    return (ndm_pair_float64){
        ndm_float64_of(ndm_choose64(below, ndm_word64(least), word)),
        ndm_float64_of(ndm_word64(x.low) & ~below),
    };
}

/* Minus the arguments' distance, as an exponent of e. */
static NDM_ALWAYS_INLINE ndm_pair_float64 ndm_minus_distance(ndm_power_base base, double x,
                                                             double y)
{
    ndm_pair_float64 d = ndm_two_sum(x > y ? y : x, -(x > y ? x : y));
    if (base == NDM_BASE_2) {
        const ndm_pair_float64 limited = ndm_not_below(d, -2000);
        d = ndm_two_product(limited.high, NDM_EXP_LOG_OF_2);
        d.low += ndm_multiply_add(limited.high, NDM_EXP_LOG_OF_2_TAIL,
                                  limited.low * NDM_EXP_LOG_OF_2);
    }
    return d;
}

static NDM_ALWAYS_INLINE ndm_reduced_float64 ndm_reduced_distance(ndm_pair_float64 d)
{
    const ndm_pair_float64 exponent = ndm_not_below(d, NDM_LEAST_EXPONENT);
    return ndm_reduce_pair(exponent.high, exponent.low);
}

static NDM_ALWAYS_INLINE ndm_pair_float64 ndm_power_of_distance(ndm_pair_float64 d)
{
    return ndm_exp_pair_of_reduced(ndm_reduced_distance(d));
}

/* A power, or 0 where its logarithm is no sum with 1. */
static NDM_ALWAYS_INLINE ndm_pair_float64 ndm_little_power(ndm_pair_float64 power)
{
    const int64_t little =
        ndm_mask64_negative(ndm_word64(power.high) - ndm_word64(NDM_LITTLE_POWER));
    return (ndm_pair_float64){ndm_float64_of(ndm_word64(power.high) & little),
                              ndm_float64_of(ndm_word64(power.low) & little)};
}

/* 1 + power, or 1 where that is little, for its logarithm. */
static NDM_ALWAYS_INLINE ndm_log_sum ndm_one_and_power(ndm_pair_float64 power)
{
    const ndm_pair_float64 rest = ndm_little_power(power);
    /* Not with ~little, for which gcc has AVX-512 read what an iteration before has left. */
    const double used = ndm_float64_of(ndm_word64(power.high) ^ ndm_word64(rest.high));
    const double used_low = ndm_float64_of(ndm_word64(power.low) ^ ndm_word64(rest.low));
    const ndm_pair_float64 total = ndm_fast_two_sum(1, used);
    return ndm_log_split_sum(total.high, total.low + used_low);
}

/* greater + log(1 + power), given the sum with 1. */
static NDM_ALWAYS_INLINE ndm_pair_float64 ndm_sum_with_logarithm(ndm_power_base base,
                                                                 ndm_log_sum one,
                                                                 ndm_pair_float64 power,
                                                                 double greater)
{
    const ndm_log_parts parts = ndm_log_parts_of_split_sum(one, 0);
    const ndm_pair_float64 logarithm =
        base == NDM_BASE_2 ? ndm_log_base_2(parts) : ndm_log_base_e(parts);

    ndm_pair_float64 rest = ndm_little_power(power);
    /* The square's factor is 0 where it might underflow. */
    const double factor = (NDM_LITTLE_POWER + rest.high) - NDM_LITTLE_POWER;
    rest.low = ndm_multiply_add(rest.high, -0.5 * factor, rest.low);
    if (base == NDM_BASE_2) {
        const double low_part =
            ndm_multiply_add(rest.high, NDM_LOG_LOG2_OF_E_TAIL, rest.low * NDM_LOG_LOG2_OF_E);
        rest = ndm_two_product(rest.high, NDM_LOG_LOG2_OF_E);
        rest.low += low_part;
    }
    const ndm_pair_float64 sum = ndm_two_sum(greater, logarithm.high + rest.high);
    return (ndm_pair_float64){sum.high, sum.low + (logarithm.low + rest.low)};
}

static NDM_ALWAYS_INLINE ndm_pair_float64 ndm_sum_with_power(ndm_power_base base,
                                                             ndm_pair_float64 power,
                                                             double greater)
{
    return ndm_sum_with_logarithm(base, ndm_one_and_power(power), power, greater);
}

/* `greater`: the greater one of x and y, which may have been 0 for a tiny one. */
static NDM_ALWAYS_INLINE ndm_sum_parts ndm_sum_of_powers(ndm_power_base base, double x,
                                                         double y, double greater)
{
    const ndm_pair_float64 d = ndm_minus_distance(base, x, y);
    const ndm_pair_float64 sum = ndm_sum_with_power(base, ndm_power_of_distance(d), greater);
    return (ndm_sum_parts){sum.high, sum.low, d};
}

/* Rounded to odd, so that rounding it to a float is rounding once; exact where it is. */
static NDM_ALWAYS_INLINE double ndm_sum_of_powers_odd(ndm_sum_parts x)
{
    const ndm_pair_float64 sum = ndm_fast_two_sum(x.high, x.low);
    const uint64_t word = (uint64_t)ndm_word64(sum.high);
    const uint64_t error = (uint64_t)ndm_word64(sum.low);
    const uint64_t inexact = (0 - (error & INT64_MAX)) >> 63;
    const uint64_t inwards = ((error ^ word) >> 63) & ~word & inexact;
    return ndm_float64_of((int64_t)((word - inwards) | inexact));
}

/* For any arguments. Where the greater one is so small that a power below the normal range
 * counts, both are lifted by 2**200 and their sum is put back. */
static NDM_ALWAYS_INLINE double ndm_sum_of_powers_careful(ndm_power_base base, double x,
                                                          double y, uint32_t *raised)
{
    const ndm_exponents_float64 it = ndm_exponents_case_float64(x, y);
    const ndm_sum_parts sum = ndm_sum_of_powers(base, it.x, it.y, it.greater);
    const int64_t size = ndm_word64(it.greater) & INT64_MAX;
    const int64_t distance = ndm_word64(sum.exponent.high) & INT64_MAX;
    const int64_t wanted = ndm_mask64_negative(ndm_word64(600.0) - distance) &
                           ndm_mask64_negative(size - ndm_word64(0x1p-800)) & ~it.special;
    const double small = ndm_float64_of(ndm_word64(it.greater) & wanted) * 0x1p200;
    const ndm_pair_float64 lifted =
        ndm_two_sum(ndm_float64_of(ndm_word64(sum.exponent.high) & wanted),
                    base == NDM_BASE_2 ? NDM_LOG_LIFT_2 : NDM_LOG_LIFT_E);
    const double tail = base == NDM_BASE_2 ? NDM_LOG_LIFT_2_TAIL : NDM_LOG_LIFT_E_TAIL;
    const double low =
        lifted.low + (ndm_float64_of(ndm_word64(sum.exponent.low) & wanted) + tail);
    const ndm_pair_float64 exponent =
        ndm_not_below((ndm_pair_float64){lifted.high, low}, NDM_LEAST_EXPONENT);
    const ndm_pair_float64 power = ndm_exp_as_pair(exponent.high, exponent.low);
    const ndm_pair_float64 both = ndm_two_sum(small, power.high);
    const ndm_pair_float64 total = ndm_fast_two_sum(both.high, both.low + power.low);
    /* Below the normal range the sum is rounded by adding a number whose last place is that of
     * the result. */
    const int64_t word = ndm_word64(total.high);
    const int64_t below =
        ndm_mask64_negative((word & INT64_MAX) - ndm_word64(0x1p-822)) & wanted;
    const double large =
        ndm_float64_of((ndm_word64(0x1p-822) | (word & NDM_WORD64_SIGN)) & below);
    const double first = large + total.high;
    const double rest = total.high - (first - large);
    const double lowest = ((first + (rest + total.low)) - large) *
                          ndm_float64_of(NDM_WORD64_ONE - (wanted & (INT64_C(200) << 52)));
    *raised |= (uint32_t)below & NDM_FP_UNDERFLOW;
    const int64_t result =
        ndm_choose64(wanted, ndm_word64(lowest) | (word & below & NDM_WORD64_SIGN),
                     ndm_word64(sum.high + sum.low));
    return ndm_float64_of(ndm_choose64(it.special, it.value, result));
}

/* ---- logaddexp ---- */

static NDM_ALWAYS_INLINE double ndm_logaddexp_float32_core(double x, double y)
{
    return ndm_sum_of_powers_odd(ndm_sum_of_powers(NDM_BASE_E, x, y, x > y ? x : y));
}

static NDM_ALWAYS_INLINE int32_t ndm_ordinary_logaddexp_float32(float x, float y)
{
    return ndm_ordinary_summands_float32(x, y);
}

static NDM_ALWAYS_INLINE float ndm_logaddexp_float32_bare(float x, float y, uint32_t *raised)
{
    (void)raised;
    return (float)ndm_logaddexp_float32_core(x, y);
}

static NDM_ALWAYS_INLINE float ndm_logaddexp_float32_odd_bare(float x, float y,
                                                              uint32_t *raised)
{
    (void)raised;
    return ndm_odd_float32(ndm_logaddexp_float32_core(x, y));
}

static NDM_ALWAYS_INLINE float ndm_logaddexp_float32(float x, float y, uint32_t *raised)
{
    (void)raised;
    const ndm_exponents_float32 it = ndm_exponents_case_float32(x, y);
    const float result = (float)ndm_logaddexp_float32_core(it.x, it.y);
    return ndm_float32_of(ndm_choose32(it.special, it.value, ndm_word32(result)));
}

static NDM_ALWAYS_INLINE float ndm_logaddexp_float32_odd(float x, float y, uint32_t *raised)
{
    (void)raised;
    const ndm_exponents_float32 it = ndm_exponents_case_float32(x, y);
    const float result = ndm_odd_float32(ndm_logaddexp_float32_core(it.x, it.y));
    return ndm_float32_of(ndm_choose32(it.special, it.value, ndm_word32(result)));
}

static NDM_ALWAYS_INLINE int64_t ndm_ordinary_logaddexp_float64(double x, double y)
{
    return ndm_ordinary_summands_float64(x, y) | ndm_may_cancel(NDM_BASE_E, x, y);
}

static NDM_ALWAYS_INLINE double ndm_logaddexp_float64_bare(double x, double y, uint32_t *raised)
{
    (void)raised;
    const ndm_pair_float64 power = ndm_power_of_distance(ndm_minus_distance(NDM_BASE_E, x, y));
    const ndm_pair_float64 sum = ndm_sum_with_power(NDM_BASE_E, power, x > y ? x : y);
    return sum.high + sum.low;
}

static NDM_NOINLINE double ndm_logaddexp_unusual(double x, double y, uint32_t *raised)
{
    if (ndm_may_cancel(NDM_BASE_E, x, y) < 0) {
        ndm_only_here();
        return ndm_cancelled_sum(NDM_BASE_E, x, y, raised);
    }
    ndm_only_here();
    return ndm_sum_of_powers_careful(NDM_BASE_E, x, y, raised);
}

static NDM_ALWAYS_INLINE double ndm_logaddexp_float64(double x, double y, uint32_t *raised)
{
    if (ndm_ordinary_logaddexp_float64(x, y) < 0) {
        ndm_only_here();
        return ndm_logaddexp_unusual(x, y, raised);
    }
    ndm_only_here();
    return ndm_logaddexp_float64_bare(x, y, raised);
}

/* ---- logaddexp2 ---- */

static NDM_ALWAYS_INLINE double ndm_logaddexp2_float32_core(double x, double y)
{
    return ndm_sum_of_powers_odd(ndm_sum_of_powers(NDM_BASE_2, x, y, x > y ? x : y));
}

static NDM_ALWAYS_INLINE int32_t ndm_ordinary_logaddexp2_float32(float x, float y)
{
    return ndm_ordinary_summands_float32(x, y);
}

static NDM_ALWAYS_INLINE float ndm_logaddexp2_float32_bare(float x, float y, uint32_t *raised)
{
    (void)raised;
    return (float)ndm_logaddexp2_float32_core(x, y);
}

static NDM_ALWAYS_INLINE float ndm_logaddexp2_float32_odd_bare(float x, float y,
                                                               uint32_t *raised)
{
    (void)raised;
    return ndm_odd_float32(ndm_logaddexp2_float32_core(x, y));
}

static NDM_ALWAYS_INLINE float ndm_logaddexp2_float32(float x, float y, uint32_t *raised)
{
    (void)raised;
    const ndm_exponents_float32 it = ndm_exponents_case_float32(x, y);
    const float result = (float)ndm_logaddexp2_float32_core(it.x, it.y);
    return ndm_float32_of(ndm_choose32(it.special, it.value, ndm_word32(result)));
}

static NDM_ALWAYS_INLINE float ndm_logaddexp2_float32_odd(float x, float y, uint32_t *raised)
{
    (void)raised;
    const ndm_exponents_float32 it = ndm_exponents_case_float32(x, y);
    const float result = ndm_odd_float32(ndm_logaddexp2_float32_core(it.x, it.y));
    return ndm_float32_of(ndm_choose32(it.special, it.value, ndm_word32(result)));
}

static NDM_ALWAYS_INLINE int64_t ndm_ordinary_logaddexp2_float64(double x, double y)
{
    return ndm_ordinary_summands_float64(x, y) | ndm_may_cancel(NDM_BASE_2, x, y);
}

static NDM_ALWAYS_INLINE double ndm_logaddexp2_float64_bare(double x, double y,
                                                            uint32_t *raised)
{
    (void)raised;
    const ndm_pair_float64 power = ndm_power_of_distance(ndm_minus_distance(NDM_BASE_2, x, y));
    const ndm_pair_float64 sum = ndm_sum_with_power(NDM_BASE_2, power, x > y ? x : y);
    return sum.high + sum.low;
}

static NDM_NOINLINE double ndm_logaddexp2_unusual(double x, double y, uint32_t *raised)
{
    if (ndm_may_cancel(NDM_BASE_2, x, y) < 0) {
        ndm_only_here();
        return ndm_cancelled_sum(NDM_BASE_2, x, y, raised);
    }
    ndm_only_here();
    return ndm_sum_of_powers_careful(NDM_BASE_2, x, y, raised);
}

static NDM_ALWAYS_INLINE double ndm_logaddexp2_float64(double x, double y, uint32_t *raised)
{
    if (ndm_ordinary_logaddexp2_float64(x, y) < 0) {
        ndm_only_here();
        return ndm_logaddexp2_unusual(x, y, raised);
    }
    ndm_only_here();
    return ndm_logaddexp2_float64_bare(x, y, raised);
}

#endif
