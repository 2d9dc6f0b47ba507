/* Special arguments of the exponential functions: what the arithmetic is done with instead, and
 * what is put in place of its result. By bit patterns, so that no flag is raised. */
#ifndef NDM_PRIMITIVES_EXPONENTIALS_CASES_H
#define NDM_PRIMITIVES_EXPONENTIALS_CASES_H

#include "exponentials_kernel.h"

/* Below this an argument's powers are left out, as their squares might underflow. */
#define NDM_EXP_LITTLE 0x1p-400

/* An argument within `most`, 0 where its size is below `least` or it is infinite or NaN. */
static NDM_ALWAYS_INLINE double ndm_exp_operand64(double x, double least, double most)
{
    const int64_t word = ndm_word64(x), size = word & INT64_MAX;
    const int64_t beyond = ndm_mask64_negative(NDM_WORD64_INFINITY - 1 - size);
    const int64_t little = ndm_mask64_negative(size - ndm_word64(least));
    const int64_t large = ndm_mask64_negative(ndm_word64(most) - size);
    const int64_t within = ndm_choose64(large, ndm_word64(most), size) & ~(beyond | little);
    return ndm_float64_of(within | (word & NDM_WORD64_SIGN));
}

/* The result, but 0 or infinity for an infinite x and a NaN for a NaN. */
static NDM_ALWAYS_INLINE double ndm_exp_finish64(double x, double result)
{
    const int64_t word = ndm_word64(x), size = word & INT64_MAX;
    const int64_t beyond = ndm_mask64_negative(NDM_WORD64_INFINITY - 1 - size);
    const int64_t nan = ndm_mask64_negative(NDM_WORD64_INFINITY - size);
    const int64_t infinite = NDM_WORD64_INFINITY & ~ndm_mask64_negative(word);
    const int64_t value = ndm_choose64(nan, word | (INT64_C(1) << 51), infinite);
    return ndm_float64_of(ndm_choose64(beyond, value, ndm_word64(result)));
}

static NDM_ALWAYS_INLINE float ndm_exp_operand32(float x, float most)
{
    const int32_t word = ndm_word32(x), size = word & INT32_MAX, limit = ndm_word32(most);
    const int32_t beyond = (NDM_WORD32_INFINITY - 1 - size) >> 31;
    const int32_t within = (size < limit ? size : limit) & ~beyond;
    return ndm_float32_of(within | (word & NDM_WORD32_SIGN));
}

static NDM_ALWAYS_INLINE float ndm_exp_finish32(float x, float result)
{
    const int32_t word = ndm_word32(x), size = word & INT32_MAX;
    const int32_t beyond = (NDM_WORD32_INFINITY - 1 - size) >> 31;
    const int32_t nan = (NDM_WORD32_INFINITY - size) >> 31;
    const int32_t infinite = NDM_WORD32_INFINITY & ~(word >> 31);
    const int32_t value = ndm_choose32(nan, word | (INT32_C(1) << 22), infinite);
    return ndm_float32_of(ndm_choose32(beyond, value, ndm_word32(result)));
}

#endif
