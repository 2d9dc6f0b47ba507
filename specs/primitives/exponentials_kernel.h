/* What the exponential and hyperbolic functions share: x = n log(2) + r with |r| at most half
 * of log(2), exp(r) as cosh(r) + sinh(r), and products with 2**n.
 *
 * The reduction takes log(2) as a sum of 42 bits, whose product with n is exact, and a rest
 * (W. J. Cody and W. Waite, Software Manual for the Elementary Functions, 1980). An even and an
 * odd polynomial make two chains that a machine works on at once, and serve the hyperbolic
 * functions too. The leading terms are summed with their rounding errors. */
#ifndef NDM_PRIMITIVES_EXPONENTIALS_KERNEL_H
#define NDM_PRIMITIVES_EXPONENTIALS_KERNEL_H

#include "elementary.h"
#include "exponentials_constants.h"

/* ---- arguments ---- */

/* r + low + n log(2), with n + NDM_ROUNDER in `shifted`; r exact, low small beside it. */
typedef struct ndm_reduced_float64 {
    double r, low, shifted;
} ndm_reduced_float64;

/* Of e**x, for |x| < 2**10. */
static NDM_ALWAYS_INLINE ndm_reduced_float64 ndm_reduce_e(double x)
{
    const double shifted = ndm_multiply_add(x, NDM_EXP_LOG2_OF_E, NDM_ROUNDER);
    const double n = shifted - NDM_ROUNDER;
    const double r = ndm_multiply_add(n, -NDM_EXP_LN2_HIGH, x);
    return (ndm_reduced_float64){r, n * -NDM_EXP_LN2_LOW, shifted};
}

/* Of 2**x: x = n + f exactly, and f log(2) as a sum. */
static NDM_ALWAYS_INLINE ndm_reduced_float64 ndm_reduce_2(double x)
{
    const double shifted = x + NDM_ROUNDER;
    const double f = x - (shifted - NDM_ROUNDER);
    const ndm_pair_float64 r = ndm_two_product(f, NDM_EXP_LOG_OF_2);
    return (ndm_reduced_float64){r.high, ndm_multiply_add(f, NDM_EXP_LOG_OF_2_TAIL, r.low),
                                 shifted};
}

/* Of 10**x: x = n log10(2) + f, and f log(10) as a sum. */
static NDM_ALWAYS_INLINE ndm_reduced_float64 ndm_reduce_10(double x)
{
    const double shifted = ndm_multiply_add(x, NDM_EXP_LOG2_OF_10, NDM_ROUNDER);
    const double n = shifted - NDM_ROUNDER;
    const double f = ndm_multiply_add(n, -NDM_EXP_LOG10_OF_2_HIGH, x);
    const ndm_pair_float64 r = ndm_two_product(f, NDM_EXP_LOG_OF_10);
    const double rest = ndm_multiply_add(f, NDM_EXP_LOG_OF_10_TAIL, r.low);
    const double low = n * (-NDM_EXP_LOG10_OF_2_LOW * NDM_EXP_LOG_OF_10);
    return (ndm_reduced_float64){r.high, low + rest, shifted};
}

/* ---- polynomials, of r and u = r * r ---- */

/* (cosh(r) - 1) / u */
static NDM_ALWAYS_INLINE double ndm_exp_even(double u)
{
    double p = NDM_EXP_COSH_10;
    p = ndm_multiply_add(p, u, NDM_EXP_COSH_8);
    p = ndm_multiply_add(p, u, NDM_EXP_COSH_6);
    p = ndm_multiply_add(p, u, NDM_EXP_COSH_4);
    return ndm_multiply_add(p, u, 0.5);
}

/* (cosh(r) - 1 - u / 2) / (u * u), to some bits more. */
static NDM_ALWAYS_INLINE double ndm_exp_fine_even(double u)
{
    double p = NDM_EXP_FINE_COSH_12;
    p = ndm_multiply_add(p, u, NDM_EXP_FINE_COSH_10);
    p = ndm_multiply_add(p, u, NDM_EXP_FINE_COSH_8);
    p = ndm_multiply_add(p, u, NDM_EXP_FINE_COSH_6);
    return ndm_multiply_add(p, u, NDM_EXP_FINE_COSH_4);
}

/* (sinh(r) - r) / (r * u) */
static NDM_ALWAYS_INLINE double ndm_exp_odd(double u)
{
    double p = NDM_EXP_SINH_11;
    p = ndm_multiply_add(p, u, NDM_EXP_SINH_9);
    p = ndm_multiply_add(p, u, NDM_EXP_SINH_7);
    p = ndm_multiply_add(p, u, NDM_EXP_SINH_5);
    return ndm_multiply_add(p, u, NDM_EXP_SINH_3);
}

/* exp(r) - 1 - r */
static NDM_ALWAYS_INLINE double ndm_exp_tail(double r)
{
    const double u = r * r;
    return u * ndm_multiply_add(r, ndm_exp_odd(u), ndm_exp_even(u));
}

static NDM_ALWAYS_INLINE double ndm_exp_fine_tail(double r)
{
    const double u = r * r;
    const double even = ndm_multiply_add(ndm_exp_fine_even(u), u, 0.5);
    return u * ndm_multiply_add(r, ndm_exp_odd(u), even);
}

/* ---- exp(r + low) for a reduced argument ---- */

/* For floats: r + low rounded, and n + NDM_ROUNDER. */
static NDM_ALWAYS_INLINE ndm_pair_float64 ndm_plain_rest(double x)
{
    const ndm_reduced_float64 reduced = ndm_reduce_e(x);
    return (ndm_pair_float64){reduced.r + reduced.low, reduced.shifted};
}

/* With about one unit in the last place of error. */
static NDM_ALWAYS_INLINE double ndm_exp_near(double r)
{
    return 1 + (r + ndm_exp_tail(r));
}

/* low is rounded off. */
static NDM_ALWAYS_INLINE double ndm_exp_plain_of(ndm_reduced_float64 x)
{
    return ndm_exp_near(x.r + x.low);
}

/* Of a reduced argument all that is not soon computed again. */
static NDM_ALWAYS_INLINE void ndm_keep_reduced(ndm_pairs_float64 *made, ptrdiff_t i,
                                               ndm_reduced_float64 x)
{
    ndm_keep_pair(made, i, (ndm_pair_float64){x.r, x.shifted});
}

/* One that ndm_reduce_e has made. */
static NDM_ALWAYS_INLINE ndm_reduced_float64 ndm_kept_reduced(const ndm_pairs_float64 *made,
                                                              ptrdiff_t i)
{
    const ndm_pair_float64 kept = ndm_kept_pair(made, i);
    return (ndm_reduced_float64){kept.high, (kept.low - NDM_ROUNDER) * -NDM_EXP_LN2_LOW,
                                 kept.low};
}

/* As a sum that is off by a tenth of high's unit; not normalised. */
static NDM_ALWAYS_INLINE ndm_pair_float64 ndm_exp_sum_of(ndm_reduced_float64 x)
{
    const double tail = ndm_exp_fine_tail(x.r);
    const ndm_pair_float64 sum = ndm_fast_two_sum(1, x.r);
    const double low = ndm_multiply_add(x.low, sum.high + tail, sum.low);
    return (ndm_pair_float64){sum.high, tail + low};
}

/* As a sum, to 2**-58. */
static NDM_ALWAYS_INLINE ndm_pair_float64 ndm_exp_pair_of(ndm_reduced_float64 x)
{
    const double r = x.r;
    const ndm_pair_float64 square = ndm_two_product(r, r);
    const double u = square.high;
    const double cubic = u * ndm_multiply_add(u, ndm_exp_fine_even(u), r * ndm_exp_odd(u));
    const ndm_pair_float64 first = ndm_fast_two_sum(1, r);
    const ndm_pair_float64 second = ndm_fast_two_sum(first.high, 0.5 * u);
    const double errors = ndm_multiply_add(0.5, square.low, first.low + second.low);
    const double low = ndm_multiply_add(x.low, second.high + cubic, errors);
    return ndm_fast_two_sum(second.high, cubic + low);
}

/* ---- for floats: e**x as 2**(n + f), with f for log2(e) times the rest ---- */

typedef struct ndm_binary_exponent {
    double f, shifted; /* shifted: n + NDM_ROUNDER */
} ndm_binary_exponent;

/* x log2(e), of a float below 2**8 in size. */
static NDM_ALWAYS_INLINE ndm_binary_exponent ndm_binary_exponent_of(double x)
{
    const double shifted = ndm_multiply_add(x, NDM_EXP_LOG2_OF_E, NDM_ROUNDER);
    const double n = shifted - NDM_ROUNDER;
#if NDM_FUSED
    const double f = __builtin_fma(x, NDM_EXP_LOG2_OF_E, -n);
#else
    const double f = (x * NDM_EXP_LOG2_OF_E_HIGH - n) + x * NDM_EXP_LOG2_OF_E_LOW;
#endif
    return (ndm_binary_exponent){f, shifted};
}

/* (2**f + 2**-f - 2) / (2 w) and (2**f - 2**-f) / (2 f), of w = f * f. */
static NDM_ALWAYS_INLINE double ndm_power_even(double w)
{
    double p = ndm_multiply_add(NDM_EXP_POWER_10, w, NDM_EXP_POWER_8);
    p = ndm_multiply_add(p, w, NDM_EXP_POWER_6);
    p = ndm_multiply_add(p, w, NDM_EXP_POWER_4);
    return ndm_multiply_add(p, w, NDM_EXP_POWER_2);
}

static NDM_ALWAYS_INLINE double ndm_power_odd(double w)
{
    double p = ndm_multiply_add(NDM_EXP_POWER_9, w, NDM_EXP_POWER_7);
    p = ndm_multiply_add(p, w, NDM_EXP_POWER_5);
    p = ndm_multiply_add(p, w, NDM_EXP_POWER_3);
    return ndm_multiply_add(p, w, NDM_EXP_POWER_1);
}

/* ---- times 2**n, n + NDM_ROUNDER being in `shifted` ---- */

/* x * 2**n where x and the result are normal. */
static NDM_ALWAYS_INLINE double ndm_scale_normal(double x, double shifted)
{
    const uint64_t exponent = (uint64_t)ndm_word64(shifted) << 52;
    return ndm_float64_of((int64_t)((uint64_t)ndm_word64(x) + exponent));
}

/* 2**(n + f), about a unit in the last place off, for normal results. */
static NDM_ALWAYS_INLINE double ndm_power_of_exponent(ndm_binary_exponent e)
{
    const double w = e.f * e.f, even = ndm_multiply_add(ndm_power_even(w), w, 1);
    return ndm_scale_normal(ndm_multiply_add(ndm_power_odd(w), e.f, even), e.shifted);
}

/* (x.high + x.low) * 2**n rounded once, with the flags of overflow and underflow; |n| < 1200,
 * 1/2 <= x.high < 2.
 *
 * Below the normal range the sum is rounded by adding it to a number whose last place is that
 * of the result; as words, sum and number then differ by the result. */
static NDM_ALWAYS_INLINE double ndm_scale_pair(ndm_pair_float64 x, double shifted)
{
    const int64_t whole = ndm_word64(shifted) - ndm_word64(NDM_ROUNDER);
    const int64_t over = ndm_mask64_negative(1024 - whole);
    const int64_t n = ndm_choose64(over, 1024, whole);
    const int64_t place = (int64_t)((uint64_t)n << 52) + ndm_word64(x.high);
    const int64_t tiny = ndm_mask64_negative(place - (INT64_C(1) << 52));

    const int64_t anchor = (int64_t)((uint64_t)(1 - n) << 52) & tiny;
    const double high = ndm_float64_of(anchor) + x.high;
    const double rest = (x.high - (high - ndm_float64_of(anchor))) + x.low;
    const double sum = high + rest;
    /* Raises underflow where the sum is not exact; 0. */
    const double lost = (rest - (sum - high)) * ndm_float64_of(tiny & ndm_word64(0x1p-600));
    const double nothing = lost * 0x1p-600;

    const double normal = ndm_float64_of(ndm_choose64(tiny, NDM_WORD64_ONE, ndm_word64(sum)));
    const int64_t positive = ndm_mask64_negative(-n);
    const double first = ndm_power_of_two((n + positive) & ~tiny);
    const double second = ndm_power_of_two(ndm_choose64(over, 1023, -positive));
    const int64_t scaled = ndm_word64(normal * first * second);
    const int64_t small = ndm_word64(sum) - anchor;
    return ndm_float64_of(ndm_choose64(tiny, small, scaled)) + nothing;
}

/* ---- which arguments are ordinary ---- */

/* Negative unless the size of a float, as a word, is 0 or between least and most. */
static inline int64_t ndm_unless_within64(int64_t size, int64_t least, int64_t most)
{
    return (most - size) | ((size - least) & (0 - size));
}

static inline int32_t ndm_unless_within32(int32_t size, int32_t least, int32_t most)
{
    return (most - size) | ((size - least) & (0 - size));
}

#endif
