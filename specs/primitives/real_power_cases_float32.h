/* The special cases of x**y in float32, in words of 32 bits: half the vectors that those of
 * doubles take. */
#ifndef NDM_PRIMITIVES_REAL_POWER_CASES_FLOAT32_H
#define NDM_PRIMITIVES_REAL_POWER_CASES_FLOAT32_H

#include "logarithms_cases.h"
#include "real_power_cases.h"

/* As ndm_power_cases; base and exponent are numbers. */
typedef struct ndm_power_cases_float32 {
    float base, exponent;
    int32_t special, value, sign;
    uint32_t raised;
} ndm_power_cases_float32;

typedef struct ndm_parity32 {
    int32_t whole, odd;
} ndm_parity32;

/* As ndm_parity_of. */
static NDM_ALWAYS_INLINE ndm_parity32 ndm_parity32_of(int32_t size)
{
    const int32_t limit = ndm_word32(0x1p24f);
    const int32_t word = size < limit ? size : limit;
    const int32_t large = ndm_mask32_negative(ndm_word32(0x1p23f) - 1 - word);
    const float shifted = ndm_float32_of(word) + 0x1p23f;
    const int32_t same = ndm_mask32_zero(ndm_word32(shifted - 0x1p23f) ^ word);
    const int32_t whole = large | same;
    const int32_t unit = ndm_choose32(large, word, ndm_word32(shifted)) & 1;
    return (ndm_parity32){whole, whole & -unit};
}

/* Ones where it is a NaN that signals, given its size: no operation of floats meets it. */
static NDM_ALWAYS_INLINE int32_t ndm_signals32(int32_t size)
{
    return ndm_mask32_negative((NDM_WORD32_INFINITY - size) &
                               (size - (NDM_WORD32_INFINITY | NDM_WORD32_QUIET)));
}

static NDM_ALWAYS_INLINE ndm_power_cases_float32 ndm_power_cases_of_float32(float x, float y)
{
    const int32_t infinity = NDM_WORD32_INFINITY, one = NDM_WORD32_ONE;
    const int32_t xs = ndm_word32(x), ys = ndm_word32(y);
    const int32_t a = xs & INT32_MAX, b = ys & INT32_MAX;
    const int32_t x_nan = ndm_mask32_negative(infinity - a);
    const int32_t y_nan = ndm_mask32_negative(infinity - b);
    const int32_t x_zero = ndm_mask32_zero(a), y_zero = ndm_mask32_zero(b);
    const int32_t x_infinite = ndm_mask32_zero(a ^ infinity);
    const int32_t y_infinite = ndm_mask32_zero(b ^ infinity);
    const int32_t negative = ndm_mask32_negative(xs), unit = ndm_mask32_zero(a ^ one);
    const ndm_parity32 parity = ndm_parity32_of(b);

    const int32_t nan = (x_nan & ~y_zero) | (y_nan & ~(unit & ~negative));
    const int32_t plain = ~(x_nan | y_nan | y_zero);
    const int32_t invalid = negative & plain & ~parity.whole & ~x_zero & ~x_infinite;
    const int32_t extreme = (x_zero | x_infinite | y_infinite) & plain & ~unit;
    const int32_t grows = ~ndm_mask32_negative((a - one) ^ ys);
    const int32_t divide = x_zero & ndm_mask32_negative(ys) & plain & ~y_infinite;

    const int32_t small = ndm_mask32_negative(b - ndm_word32(NDM_POWER_LEAST_EXPONENT));
    const int32_t of_nan =
        ndm_choose32(x_nan, xs, ndm_choose32(y_nan, ys, infinity)) | NDM_WORD32_QUIET;
    const int32_t special = nan | invalid | extreme;
    const int32_t signalling = ndm_signals32(a) | ndm_signals32(b);
    return (ndm_power_cases_float32){
        ndm_float32_of(ndm_choose32(special | x_nan, one, a)),
        ndm_float32_of(ys & ~(small | y_nan | y_infinite)),
        special,
        ndm_choose32(nan | invalid, of_nan, infinity & grows),
        negative & parity.odd & ~nan & INT32_MIN,
        ((uint32_t)(invalid | signalling) & NDM_FP_INVALID) |
            ((uint32_t)divide & NDM_FP_DIVIDE),
    };
}

/* The power given its size where it is no special case. */
static NDM_ALWAYS_INLINE float ndm_power_in_case_float32(ndm_power_cases_float32 cases,
                                                         float size)
{
    const int32_t word = ndm_choose32(cases.special, cases.value, ndm_word32(size));
    return ndm_float32_of(word | cases.sign);
}

#endif
