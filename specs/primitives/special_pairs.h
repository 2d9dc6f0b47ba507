/* What the error, gamma and Bessel functions share: products, quotients and polynomials of sums
 * of two floats, and results for infinities and NaNs. */
#ifndef NDM_PRIMITIVES_SPECIAL_PAIRS_H
#define NDM_PRIMITIVES_SPECIAL_PAIRS_H

#include "elementary.h"

/* ---- sums of two floats ---- */

/* a * b to about 2**-104. */
static inline ndm_pair_float64 ndm_pair_product(ndm_pair_float64 a, ndm_pair_float64 b)
{
    const ndm_pair_float64 product = ndm_two_product(a.high, b.high);
    const double cross = ndm_multiply_add(a.high, b.low, a.low * b.high);
    return ndm_fast_two_sum(product.high, product.low + cross);
}

/* 1 / x of a sum. */
static inline ndm_pair_float64 ndm_pair_reciprocal(ndm_pair_float64 x)
{
    const double v = 1 / x.high;
    const ndm_pair_float64 one = ndm_two_product(v, x.high);
    const double rest = ((1 - one.high) - one.low) - v * x.low;
    return (ndm_pair_float64){v, v * rest};
}

/* lead + u * x. */
static inline ndm_pair_float64 ndm_horner_step(ndm_pair_float64 x, ndm_pair_float64 u,
                                               ndm_pair_float64 lead)
{
    const ndm_pair_float64 rise = ndm_two_product(u.high, x.high);
    const double low =
        ndm_multiply_add(u.high, x.low, ndm_multiply_add(u.low, x.high, rise.low));
    const ndm_pair_float64 sum = ndm_fast_two_sum(lead.high, rise.high);
    return (ndm_pair_float64){sum.high, sum.low + (low + lead.low)};
}

/* ---- infinities and NaNs ---- */

static inline int32_t ndm_least32(int32_t a, int32_t b)
{
    return a < b ? a : b;
}

/* y, or special where the word of a size is no finite number's: there a NaN stays what it is.
 */
static inline float ndm_unless_special32(float y, float x, float special)
{
    const int32_t word = ndm_word32(x), size = word & INT32_MAX;
    const int32_t nan = (NDM_WORD32_INFINITY - size) >> 31;
    const int32_t infinite = ((NDM_WORD32_INFINITY - 1 - size) >> 31) & ~nan;
    const int32_t chosen = ndm_choose32(infinite, ndm_word32(special), ndm_word32(y));
    return ndm_float32_of(ndm_choose32(nan, word | INT32_C(0x400000), chosen));
}

/* What to give where x is infinite, and NaN where it is one. */
static inline double ndm_unless_special64(double y, double x, double special)
{
    const int64_t word = ndm_word64(x), size = word & INT64_MAX;
    const int64_t nan = ndm_mask64_negative(NDM_WORD64_INFINITY - size);
    const int64_t infinite = ndm_mask64_negative(NDM_WORD64_INFINITY - 1 - size) & ~nan;
    const int64_t chosen = ndm_choose64(infinite, ndm_word64(special), ndm_word64(y));
    return ndm_float64_of(ndm_choose64(nan, word | INT64_C(0x8000000000000), chosen));
}

#endif
