/* The special cases of x**y, C's Annex F.10.4.4: told from bits, without branches. */
#ifndef NDM_PRIMITIVES_REAL_POWER_CASES_H
#define NDM_PRIMITIVES_REAL_POWER_CASES_H

#include "elementary.h"

/* A word that an index into a table comes from. Where there are no gathers, clang 14 computes
 * all that leads to an address without vectors, as far back as the basic block goes; a branch
 * that is never taken, and becomes a choice in vectors, ends it there. */
static NDM_ALWAYS_INLINE int64_t ndm_vector_index(int64_t word)
{
#if defined(__clang__) && !defined(__AVX512F__)
    if (__builtin_expect(word == INT64_MAX, 0)) {
        word = 0;
    }
#endif
    return word;
}

typedef struct ndm_power_cases {
    int64_t base, exponent; /* words to compute |x|**y from, 1 and harmless where special */
    int64_t special;        /* ones where `value` is the result */
    int64_t value;
    int64_t sign; /* of any result but a NaN */
    uint32_t raised;
} ndm_power_cases;

/* Of a number's size: ones where it is whole, and where it is odd. */
typedef struct ndm_parity {
    int64_t whole, odd;
} ndm_parity;

/* Infinities and NaNs count as even. */
static NDM_ALWAYS_INLINE ndm_parity ndm_parity_of(int64_t size)
{
    const int64_t limit = ndm_word64(0x1p53);
    const int64_t word = ndm_choose64(ndm_mask64_negative(limit - size), limit, size);
    const int64_t large = ndm_mask64_negative(ndm_word64(0x1p52) - 1 - word);
    const double shifted = ndm_float64_of(word) + 0x1p52;
    const int64_t same = ndm_mask64_zero(ndm_word64(shifted - 0x1p52) ^ word);
    const int64_t whole = large | same;
    const int64_t unit = ndm_choose64(large, word, ndm_word64(shifted)) & 1;
    return (ndm_parity){whole, whole & -unit};
}

/* Exponents beyond these sizes give what these give: an overflow or an underflow unless |x| =
 * 1, and 1. */
#define NDM_POWER_MOST_EXPONENT 0x1p300
#define NDM_POWER_LEAST_EXPONENT 0x1p-80

static NDM_ALWAYS_INLINE ndm_power_cases ndm_power_cases_of(double x, double y)
{
    const int64_t infinity = NDM_WORD64_INFINITY, one = NDM_WORD64_ONE;
    const int64_t xs = ndm_word64(x), ys = ndm_word64(y);
    const int64_t a = xs & INT64_MAX, b = ys & INT64_MAX;
    const int64_t x_nan = ndm_mask64_negative(infinity - a);
    const int64_t y_nan = ndm_mask64_negative(infinity - b);
    const int64_t x_zero = ndm_mask64_zero(a), y_zero = ndm_mask64_zero(b);
    const int64_t x_infinite = ndm_mask64_zero(a ^ infinity);
    const int64_t y_infinite = ndm_mask64_zero(b ^ infinity);
    const int64_t negative = ndm_mask64_negative(xs);
    const ndm_parity parity = ndm_parity_of(b);

    const int64_t nan = (x_nan & ~y_zero) | (y_nan & ~ndm_mask64_zero(xs ^ one));
    const int64_t plain = ~(x_nan | y_nan | y_zero);
    const int64_t invalid = negative & plain & ~parity.whole & ~x_zero & ~x_infinite;
    const int64_t extreme =
        (x_zero | x_infinite | y_infinite) & plain & ~ndm_mask64_zero(a ^ one);
    const int64_t grows = ~ndm_mask64_negative((a - one) ^ ys);
    const int64_t divide = x_zero & ndm_mask64_negative(ys) & plain & ~y_infinite;

    const int64_t large = ndm_mask64_negative(ndm_word64(NDM_POWER_MOST_EXPONENT) - b);
    const int64_t small = ndm_mask64_negative(b - ndm_word64(NDM_POWER_LEAST_EXPONENT));
    const int64_t size = ndm_choose64(large, ndm_word64(NDM_POWER_MOST_EXPONENT), b) & ~small;
    const int64_t quiet = INT64_C(1) << 51;
    const int64_t of_nan = ndm_choose64(x_nan, xs, ndm_choose64(y_nan, ys, infinity)) | quiet;

    ndm_power_cases cases;
    cases.special = nan | invalid | extreme;
    cases.value = ndm_choose64(nan | invalid, of_nan, infinity & grows);
    cases.base = ndm_choose64(cases.special | x_nan, one, a);
    cases.exponent = size | (ys & NDM_WORD64_SIGN);
    cases.sign = negative & parity.odd & ~nan & NDM_WORD64_SIGN;
    cases.raised = ((uint32_t)invalid & NDM_FP_INVALID) | ((uint32_t)divide & NDM_FP_DIVIDE);
    return cases;
}

#endif
