/* The logistic function expit(x) = 1 / (1 + e**-x) and the integrals of it:
 * softplus(x) = log(1 + e**x), log_expit(x) = -softplus(-x).
 *
 * With t = e**-|x|, which is at most 1, expit is 1 / (1 + t) or t / (1 + t), and softplus is
 * max(x, 0) + log(1 + t). float32 is computed in double, at most four units in the last place
 * off, and rounded once; float64 carries t, 1 + t and its logarithm as sums, and rounds results
 * below the normal range once.
 *
 * float32 is correctly rounded: wherever the double is within 8 units of halfway between two
 * floats, MPFR gives the same float. Measured by tests/elementary/measure.py: float64 0.66 ULP.
 */
#ifndef NDM_PRIMITIVES_LOGISTIC_H
#define NDM_PRIMITIVES_LOGISTIC_H

#include "exponentials.h"
#include "logarithms_near_one.h"

static NDM_ALWAYS_INLINE float ndm_minus_size32(float x)
{
    return ndm_float32_of(ndm_word32(x) | NDM_WORD32_SIGN);
}

static NDM_ALWAYS_INLINE double ndm_minus_size64(double x)
{
    return ndm_float64_of(ndm_word64(x) | NDM_WORD64_SIGN);
}

/* ---- expit ---- */

/* Of a float, as double; within about four units in the last place. Of small x with few bits,
 * 1/2 + x / 4 may be halfway between floats, and the result nearer to 1/2: so two units are
 * added in its direction. */
static NDM_ALWAYS_INLINE double ndm_expit_of_power(double t, float x)
{
    const int64_t negative = ndm_mask64_negative(ndm_word64(x));
    const int64_t above = ndm_choose64(negative, ndm_word64(t), NDM_WORD64_ONE);
    const double result = ndm_float64_of(above) / (1 + t);
    return ndm_float64_of(ndm_word64(result) + ((negative & 4) - 2));
}

static NDM_ALWAYS_INLINE double ndm_expit_plain(float x)
{
    return ndm_expit_of_power(ndm_exp_plain(ndm_minus_size32(x)), x);
}

/* One float is nearer to halfway than the error of that. */
static NDM_ALWAYS_INLINE float ndm_expit_rounded(double result, float x)
{
    return ndm_float32_of(ndm_word32((float)result) -
                          (ndm_word32(x) == ndm_word32(-0x1.2082e0p-3f)));
}

/* The result, but 0 or 1 for an infinite x and a NaN for a NaN. */
static NDM_ALWAYS_INLINE float ndm_expit_finish32(float x, float result)
{
    const int32_t word = ndm_word32(x), size = word & INT32_MAX;
    const int32_t beyond = (NDM_WORD32_INFINITY - 1 - size) >> 31;
    const int32_t nan = (NDM_WORD32_INFINITY - size) >> 31;
    const int32_t value =
        ndm_choose32(nan, word | (INT32_C(1) << 22), NDM_WORD32_ONE & ~(word >> 31));
    return ndm_float32_of(ndm_choose32(beyond, value, ndm_word32(result)));
}

static NDM_ALWAYS_INLINE float ndm_expit_float32_bare(float x)
{
    return ndm_expit_rounded(ndm_expit_plain(x), x);
}

static NDM_ALWAYS_INLINE float ndm_expit_float32_odd_bare(float x)
{
    return ndm_odd_float32(ndm_expit_plain(x));
}

static NDM_ALWAYS_INLINE float ndm_expit_float32(float x)
{
    return ndm_expit_finish32(x,
                              ndm_expit_rounded(ndm_expit_plain(ndm_exp_operand32(x, 110)), x));
}

static NDM_ALWAYS_INLINE float ndm_expit_float32_odd(float x)
{
    return ndm_expit_finish32(x, ndm_odd_float32(ndm_expit_plain(ndm_exp_operand32(x, 110))));
}

static inline int32_t ndm_ordinary_expit_float32(float x)
{
    return ndm_word32(87.0f) - (ndm_word32(x) & INT32_MAX);
}

/* expit(x) / 2**n for negative x, expit(x) for others: of t = (power.high + power.low) * 2**n,
 * where `scale` is 2**n or, if that is too small to matter, another small number. */
static NDM_ALWAYS_INLINE ndm_pair_float64 ndm_expit_pair(double x, ndm_pair_float64 power,
                                                         double scale)
{
    const int64_t negative = ndm_mask64_negative(ndm_word64(x));
    const double t = power.high * scale;
    const ndm_pair_float64 sum = ndm_fast_two_sum(1, t);
    const double rest = ndm_multiply_add(power.low, scale, sum.low);
    const int64_t head = ndm_choose64(negative, ndm_word64(power.high), NDM_WORD64_ONE);
    const double high = ndm_float64_of(head);
    const double low = ndm_float64_of(ndm_word64(power.low) & negative);
    const double inverse = 1 / sum.high, quotient = high * inverse;
#if NDM_FUSED
    const double left = __builtin_fma(-quotient, sum.high, high);
#else
    const ndm_pair_float64 back = ndm_two_product(quotient, sum.high);
    const double left = (high - back.high) - back.low;
#endif
    const double more = (left + ndm_multiply_add(-quotient, rest, low)) * inverse;
    return (ndm_pair_float64){quotient, more};
}

/* exp(r + low) of a reduced argument, to about 2**-56. */
static NDM_ALWAYS_INLINE ndm_pair_float64 ndm_expit_power(ndm_reduced_float64 reduced)
{
    const ndm_pair_float64 sum = ndm_exp_sum_of(reduced);
    return ndm_fast_two_sum(sum.high, sum.low);
}

static NDM_ALWAYS_INLINE double ndm_expit_of_pair(double x, ndm_pair_float64 power,
                                                  double shifted)
{
    const ndm_pair_float64 result = ndm_expit_pair(x, power, ndm_power_of_rounded(shifted));
    const int64_t negative = ndm_mask64_negative(ndm_word64(x));
    const int64_t place = ndm_word64(shifted) & negative;
    return ndm_scale_normal(result.high + result.low, ndm_float64_of(place));
}

static NDM_ALWAYS_INLINE double ndm_expit_float64_bare(double x)
{
    const ndm_reduced_float64 reduced = ndm_reduce_e(ndm_minus_size64(x));
    return ndm_expit_of_pair(x, ndm_expit_power(reduced), reduced.shifted);
}

/* The result, but 0 or 1 for an infinite x and a NaN for a NaN. */
static NDM_ALWAYS_INLINE double ndm_expit_finish64(double x, double result)
{
    const int64_t word = ndm_word64(x), size = word & INT64_MAX;
    const int64_t beyond = ndm_mask64_negative(NDM_WORD64_INFINITY - 1 - size);
    const int64_t nan = ndm_mask64_negative(NDM_WORD64_INFINITY - size);
    const int64_t value = ndm_choose64(nan, word | (INT64_C(1) << 51),
                                       NDM_WORD64_ONE & ~ndm_mask64_negative(word));
    return ndm_float64_of(ndm_choose64(beyond, value, ndm_word64(result)));
}

static NDM_ALWAYS_INLINE double ndm_expit_float64(double x)
{
    const int64_t negative = ndm_mask64_negative(ndm_word64(x));
    const double operand = ndm_exp_operand64(ndm_minus_size64(x), NDM_EXP_LITTLE, 760);
    const ndm_reduced_float64 reduced = ndm_reduce_e(operand);
    const ndm_pair_float64 power = ndm_expit_power(reduced);
    const int64_t shifted = ndm_word64(reduced.shifted), least = ndm_word64(NDM_ROUNDER - 200);
    const int64_t capped = ndm_choose64(ndm_mask64_negative(shifted - least), least, shifted);
    const double scale = ndm_power_of_rounded(ndm_float64_of(capped));
    const ndm_pair_float64 parts = ndm_expit_pair(x, power, scale);
    const ndm_pair_float64 pair = ndm_fast_two_sum(parts.high, parts.low);
    const int64_t place = ndm_choose64(negative, shifted, ndm_word64(NDM_ROUNDER));
    const double result = ndm_scale_pair(pair, ndm_float64_of(place));
    return ndm_expit_finish64(x, result);
}

static inline int64_t ndm_ordinary_expit_float64(double x)
{
    return ndm_unless_within64(ndm_word64(x) & INT64_MAX, ndm_word64(NDM_EXP_LITTLE),
                               ndm_word64(600.0));
}

/* ---- softplus ---- */

/* max(x, 0); 0 for an infinity or NaN. */
static NDM_ALWAYS_INLINE float ndm_softplus_ramp32(float x)
{
    const int32_t word = ndm_word32(x);
    const int32_t beyond = (NDM_WORD32_INFINITY - 1 - (word & INT32_MAX)) >> 31;
    return ndm_float32_of(word & ~(word >> 31) & ~beyond);
}

/* `ramp` + log(1 + e**-|x|), of floats; within about two units in the last place. */
static NDM_ALWAYS_INLINE double ndm_softplus_sum(float ramp, float x)
{
    return ramp + ndm_log1p_float32_core(ndm_exp_plain(ndm_minus_size32(x)));
}

/* max(x, 0) of a finite number. */
static NDM_ALWAYS_INLINE float ndm_softplus_above32(float x)
{
    const int32_t word = ndm_word32(x);
    return ndm_float32_of(word & ~(word >> 31));
}

static NDM_ALWAYS_INLINE double ndm_softplus_plain(float x)
{
    return ndm_softplus_sum(ndm_softplus_above32(x), x);
}

static NDM_ALWAYS_INLINE double ndm_softplus_careful32(float x)
{
    return ndm_softplus_sum(ndm_softplus_ramp32(x), ndm_exp_operand32(x, 110));
}

/* One float has its result so near to halfway between two floats that the nearest double is
 * halfway. */
static NDM_ALWAYS_INLINE float ndm_softplus_rounded(double result, float x)
{
    const int32_t word = ndm_word32((float)result), right = ndm_word32(0x1.63017ap-1f);
    return ndm_float32_of(ndm_word32(x) == ndm_word32(0x1.d483ap-12f) ? right : word);
}

static NDM_ALWAYS_INLINE float ndm_softplus_float32_bare(float x)
{
    return ndm_softplus_rounded(ndm_softplus_plain(x), x);
}

static NDM_ALWAYS_INLINE float ndm_softplus_float32_odd_bare(float x)
{
    return ndm_odd_float32(ndm_softplus_plain(x));
}

static NDM_ALWAYS_INLINE float ndm_softplus_float32(float x)
{
    return ndm_exp_finish32(x, ndm_softplus_rounded(ndm_softplus_careful32(x), x));
}

static NDM_ALWAYS_INLINE float ndm_softplus_float32_odd(float x)
{
    return ndm_exp_finish32(x, ndm_odd_float32(ndm_softplus_careful32(x)));
}

static inline int32_t ndm_ordinary_softplus_float32(float x)
{
    return ndm_word32(87.0f) - (ndm_word32(x) & INT32_MAX);
}

/* log(1 + t) of a sum t. */
static NDM_ALWAYS_INLINE ndm_pair_float64 ndm_softplus_log(ndm_pair_float64 t)
{
    const ndm_pair_float64 sum = ndm_fast_two_sum(1, t.high);
    return ndm_log_base_e(ndm_log_parts_of_sum(sum.high, sum.low + t.low, 0));
}

/* ramp + log(1 + t), given that logarithm. Where t is small its lower part would be lost beside
 * 1: there the logarithm is t - t**2 / 2. */
static NDM_ALWAYS_INLINE double ndm_softplus_with(double ramp, ndm_pair_float64 t,
                                                  ndm_pair_float64 log)
{
    const int64_t small = ndm_mask64_negative(ndm_word64(t.high) - ndm_word64(0x1p-32));
    const double square = ndm_multiply_add(t.high * t.high, -0.5, t.low);
    const double high =
        ndm_float64_of(ndm_choose64(small, ndm_word64(t.high), ndm_word64(log.high)));
    const double low =
        ndm_float64_of(ndm_choose64(small, ndm_word64(square), ndm_word64(log.low)));
    const ndm_pair_float64 result = ndm_two_sum(ramp, high);
    return result.high + (result.low + low);
}

static NDM_ALWAYS_INLINE double ndm_softplus_of(double ramp, ndm_pair_float64 t)
{
    return ndm_softplus_with(ramp, t, ndm_softplus_log(t));
}

static NDM_ALWAYS_INLINE double ndm_softplus_ramp64(double x)
{
    return ndm_float64_of(ndm_word64(x) & ~ndm_mask64_negative(ndm_word64(x)));
}

/* e**x of a reduced x. */
static NDM_ALWAYS_INLINE ndm_pair_float64 ndm_softplus_power(ndm_reduced_float64 reduced)
{
    const ndm_pair_float64 power = ndm_expit_power(reduced);
    const double scale = ndm_power_of_rounded(reduced.shifted);
    return (ndm_pair_float64){power.high * scale, power.low * scale};
}

static NDM_ALWAYS_INLINE double ndm_softplus_float64_bare(double x)
{
    return ndm_softplus_of(ndm_softplus_ramp64(x),
                           ndm_softplus_power(ndm_reduce_e(ndm_minus_size64(x))));
}

/* Below -150 it is e**x. */
static NDM_ALWAYS_INLINE double ndm_softplus_float64(double x)
{
    const int64_t word = ndm_word64(x), size = word & INT64_MAX;
    const int64_t beyond = ndm_mask64_negative(NDM_WORD64_INFINITY - 1 - size);
    const int64_t low =
        ndm_mask64_negative(word) & ndm_mask64_negative(ndm_word64(150.0) - size);
    const double operand = ndm_exp_operand64(ndm_minus_size64(x), NDM_EXP_LITTLE, 760);
    const ndm_reduced_float64 reduced = ndm_reduce_e(operand);
    const ndm_pair_float64 power = ndm_expit_power(reduced);
    const int64_t shifted = ndm_word64(reduced.shifted), least = ndm_word64(NDM_ROUNDER - 220);
    const int64_t capped = ndm_choose64(ndm_mask64_negative(shifted - least), least, shifted);
    const double scale = ndm_power_of_rounded(ndm_float64_of(capped));
    const int64_t ramp = word & ~ndm_mask64_negative(word) & ~beyond;
    const double above = ndm_softplus_of(
        ndm_float64_of(ramp), (ndm_pair_float64){power.high * scale, power.low * scale});
    const int64_t place = ndm_choose64(low, shifted, ndm_word64(NDM_ROUNDER));
    const double below = ndm_scale_pair(power, ndm_float64_of(place));
    const int64_t result = ndm_choose64(low, ndm_word64(below), ndm_word64(above));
    return ndm_exp_finish64(x, ndm_float64_of(result));
}

static inline int64_t ndm_ordinary_softplus_float64(double x)
{
    return ndm_unless_within64(ndm_word64(x) & INT64_MAX, ndm_word64(NDM_EXP_LITTLE),
                               ndm_word64(150.0));
}

/* ---- log_expit ---- */

static NDM_ALWAYS_INLINE float ndm_log_expit_float32_bare(float x)
{
    return ndm_flipped_float(ndm_softplus_float32_bare(ndm_flipped_float(x)));
}

static NDM_ALWAYS_INLINE float ndm_log_expit_float32_odd_bare(float x)
{
    return ndm_flipped_float(ndm_softplus_float32_odd_bare(ndm_flipped_float(x)));
}

static NDM_ALWAYS_INLINE float ndm_log_expit_float32(float x)
{
    return ndm_flipped_float(ndm_softplus_float32(ndm_flipped_float(x)));
}

static NDM_ALWAYS_INLINE float ndm_log_expit_float32_odd(float x)
{
    return ndm_flipped_float(ndm_softplus_float32_odd(ndm_flipped_float(x)));
}

static inline int32_t ndm_ordinary_log_expit_float32(float x)
{
    return ndm_ordinary_softplus_float32(x);
}

static NDM_ALWAYS_INLINE double ndm_log_expit_float64_bare(double x)
{
    return ndm_flipped_double(ndm_softplus_float64_bare(ndm_flipped_double(x)));
}

static NDM_ALWAYS_INLINE double ndm_log_expit_float64(double x)
{
    return ndm_flipped_double(ndm_softplus_float64(ndm_flipped_double(x)));
}

static inline int64_t ndm_ordinary_log_expit_float64(double x)
{
    return ndm_ordinary_softplus_float64(x);
}

#endif
