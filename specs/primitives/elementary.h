/* What elementary functions are made of: sums and products with their rounding errors, whole
 * numbers beside floats, powers of two, rounding to odd. Branch-free, so that loops vectorise.
 *
 * Sum and product with their errors: D. E. Knuth, The Art of Computer Programming 2, 4.2.2;
 * T. J. Dekker, Numer. Math. 18 (1971). Rounding to odd: S. Boldo and G. Melquiond, "Emulation
 * of a FMA and correctly rounded sums", IEEE Trans. Computers 57 (2008). */
#ifndef NDM_PRIMITIVES_ELEMENTARY_H
#define NDM_PRIMITIVES_ELEMENTARY_H

#include "ndmill/kernel/kernel.h"

#include "float_words.h"

/* A number as an unevaluated sum, |low| below high's last place. */
typedef struct ndm_pair_float64 {
    double high, low;
} ndm_pair_float64;

/* What one of several loops over a block leaves for the next: a number of each element, or two.
 */
typedef struct ndm_numbers_float64 {
    double number[NDM_BLOCK];
} ndm_numbers_float64;

typedef struct ndm_pairs_float64 {
    double high[NDM_BLOCK], low[NDM_BLOCK];
} ndm_pairs_float64;

static NDM_ALWAYS_INLINE void ndm_keep_pair(ndm_pairs_float64 *made, ptrdiff_t i,
                                            ndm_pair_float64 x)
{
    made->high[i] = x.high;
    made->low[i] = x.low;
}

static NDM_ALWAYS_INLINE ndm_pair_float64 ndm_kept_pair(const ndm_pairs_float64 *made,
                                                        ptrdiff_t i)
{
    return (ndm_pair_float64){made->high[i], made->low[i]};
}

typedef struct ndm_two_pairs_float64 {
    ndm_pairs_float64 first, second;
} ndm_two_pairs_float64;

/* a * b + c: rounded once on targets with fused multiply-add, twice on the others. These two
 * classes of machine may differ in the last bits of what it is used for. */
static inline double ndm_multiply_add(double a, double b, double c)
{
#if NDM_FUSED
    return __builtin_fma(a, b, c);
#else
    return a * b + c;
#endif
}

/* a + b exactly. */
static inline ndm_pair_float64 ndm_two_sum(double a, double b)
{
    const double sum = a + b;
    const double other = sum - a;
    return (ndm_pair_float64){sum, (a - (sum - other)) + (b - other)};
}

/* a + b exactly, for |a| >= |b| or a = 0. */
static inline ndm_pair_float64 ndm_fast_two_sum(double a, double b)
{
    const double sum = a + b;
    return (ndm_pair_float64){sum, b - (sum - a)};
}

/* The upper 26 bits of a number, rounded; x minus that has 26 too. */
static inline double ndm_upper_half(double x)
{
    const int64_t up = INT64_C(1) << 26;
    return ndm_float64_of((ndm_word64(x) + up) & ~(2 * up - 1));
}

/* a * b exactly, where nothing of it underflows. The same bits on all targets. */
static inline ndm_pair_float64 ndm_two_product(double a, double b)
{
    const double product = a * b;
#if NDM_FUSED
    return (ndm_pair_float64){product, __builtin_fma(a, b, -product)};
#else
    const double p = ndm_upper_half(a), q = ndm_upper_half(b);
    const double r = a - p, s = b - q;
    return (ndm_pair_float64){product, (((p * q - product) + p * s) + r * q) + r * s};
#endif
}

/* Added to a double below 2**51 in size and subtracted again, it leaves the nearest whole
 * number, halves to even; the low bits of the sum's word are that number's. */
#define NDM_ROUNDER 0x1.8p52

/* 2**n for the whole number n that stands in the low bits of the word of n + NDM_ROUNDER;
 * -1022 <= n <= 1023. */
static inline double ndm_power_of_rounded(double shifted)
{
    const uint64_t word = (uint64_t)ndm_word64(shifted);
    return ndm_float64_of((int64_t)((word + 1023) << 52));
}

/* A double as a float, rounded to odd: what is rounded once more, to 22 bits or fewer, is
 * rounded as if once. Of numbers below float's normal range too few bits are kept for that. */
static inline float ndm_odd_float32(double x)
{
    const int64_t low = (INT64_C(1) << 29) - 1;
    const int64_t word = ndm_word64(x);
    return (float)ndm_float64_of((word | ((word & low) + low)) & ~low);
}

#endif
