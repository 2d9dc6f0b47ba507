/* The error function and its complement, for float64.
 *
 * Below 1/2 erf(x) is x times a polynomial in x**2; above, erfc(x) is exp(-x**2) times a
 * polynomial in 1 / (x + 2.5) over x + 2.5, as for float32. Both as sums of two floats, so that
 * 1 - erf(x), 1 - erfc(x) and 2 - erfc(-x) are as good; x**2 is exact too, lest its rounding
 * error, times up to 745, spoil the exponential. A result below the normal range is
 * rounded once.
 *
 * Measured against MPFR: erf 0.69 ULP, erfc 0.75. */
#ifndef NDM_PRIMITIVES_ERROR_FUNCTIONS_FLOAT64_H
#define NDM_PRIMITIVES_ERROR_FUNCTIONS_FLOAT64_H

#include "elementary.h"
#include "error_functions_constants.h"
#include "exponentials_kernel.h"
#include "special_pairs.h"

#define NDM_ERF_TINY 0x1p-200 /* powers of its square underflow */
#define NDM_ERF_SPLIT 0.5     /* erf below, erfc above */
#define NDM_ERF_ONE 6.5       /* erf is 1 here, erfc of the negative is 2 */
#define NDM_ERFC_ZERO 27.5
#define NDM_ERFC_DEEP 25.0 /* erfc's low part is normal up to here */

/* The word of a size that is kept between two sizes. */
static inline int64_t ndm_between64(int64_t size, double least, double most)
{
    const int64_t a = ndm_word64(least), b = ndm_word64(most);
    const int64_t high = ndm_choose64(ndm_mask64_negative(b - size), b, size);
    return ndm_choose64(ndm_mask64_negative(high - a), a, high);
}

/* erf(x) for 0 <= x <= 1/2, t being x * x; t may be 0 where x is small. */
static NDM_ALWAYS_INLINE ndm_pair_float64 ndm_erf_small(double x, double t)
{
    const ndm_pair_float64 ratio =
        ndm_fast_two_sum(NDM_ERF_LEAD, ndm_multiply_add(t, ndm_erf_near(t), NDM_ERF_LEAD_LOW));
    const ndm_pair_float64 y = ndm_two_product(x, ratio.high);
    return (ndm_pair_float64){y.high, ndm_multiply_add(x, ratio.low, y.low)};
}

/* exp(x**2) * erfc(x) for 1/2 <= x <= 27.5, in three steps: v = 1 / (x + 2.5), most of a
 * polynomial in v - 5 / 32, and the rest. */
static NDM_ALWAYS_INLINE ndm_pair_float64 ndm_erfc_inverse64(double x)
{
    return ndm_pair_reciprocal(ndm_two_sum(x, 2.5));
}

static NDM_ALWAYS_INLINE double ndm_erfc_terms(double v)
{
    const double u = v - 0.15625;
    return u * ndm_erfc_long_tail(u);
}

static NDM_ALWAYS_INLINE ndm_pair_float64 ndm_erfc_ratio(ndm_pair_float64 v, double terms)
{
    ndm_pair_float64 u = ndm_two_sum(v.high, -0.15625);
    u.low += v.low;
    const ndm_pair_float64 curve = ndm_fast_two_sum(NDM_ERFC_CURVE, terms);
    const ndm_pair_float64 slope =
        ndm_horner_step(curve, u, (ndm_pair_float64){NDM_ERFC_SLOPE, NDM_ERFC_SLOPE_LOW});
    const ndm_pair_float64 lead =
        ndm_horner_step(slope, u, (ndm_pair_float64){NDM_ERFC_LEAD, NDM_ERFC_LEAD_LOW});
    return ndm_pair_product(lead, v);
}

/* erfc(x) = value * 2**n for 1/2 <= x <= 27.5; n + NDM_ROUNDER is in `shifted`. */
typedef struct ndm_erfc_parts {
    ndm_pair_float64 value;
    double shifted;
} ndm_erfc_parts;

/* exp(-x**2) as such parts. */
static NDM_ALWAYS_INLINE ndm_erfc_parts ndm_erfc_power(double x)
{
    const ndm_pair_float64 square = ndm_two_product(x, x);
    ndm_reduced_float64 power = ndm_reduce_e(-square.high);
    power.low -= square.low;
    return (ndm_erfc_parts){ndm_exp_pair_of(power), power.shifted};
}

static NDM_ALWAYS_INLINE ndm_erfc_parts ndm_erfc_large(double x)
{
    const ndm_pair_float64 v = ndm_erfc_inverse64(x);
    const ndm_pair_float64 ratio = ndm_erfc_ratio(v, ndm_erfc_terms(v.high));
    const ndm_erfc_parts power = ndm_erfc_power(x);
    return (ndm_erfc_parts){ndm_pair_product(power.value, ratio), power.shifted};
}

/* ---- erf ---- */

static inline double ndm_erf_size(int64_t word)
{
    return ndm_float64_of(ndm_between64(word & INT64_MAX, NDM_ERF_SPLIT, NDM_ERF_ONE));
}

/* erf(x) for a size below 1/2, of others 0; its square counts as 0 where `tiny` is ones. */
static NDM_ALWAYS_INLINE double ndm_erf_near_part(int64_t size, int64_t tiny)
{
    const int64_t small = ndm_mask64_negative(size - ndm_word64(NDM_ERF_SPLIT));
    const double root = ndm_float64_of(size & small & ~tiny);
    const ndm_pair_float64 near = ndm_erf_small(ndm_float64_of(size & small), root * root);
    return near.high + near.low;
}

/* The word of the result for a positive x, either `near` or made of `far`. */
static NDM_ALWAYS_INLINE int64_t ndm_erf_of_size(int64_t size, double near, ndm_erfc_parts far)
{
    const int64_t small = ndm_mask64_negative(size - ndm_word64(NDM_ERF_SPLIT));
    const double power = -ndm_power_of_rounded(far.shifted);
    const ndm_pair_float64 rest = ndm_fast_two_sum(1, far.value.high * power);
    const double high = rest.high + ndm_multiply_add(far.value.low, power, rest.low);
    return ndm_choose64(small, ndm_word64(near), ndm_word64(high));
}

static inline int64_t ndm_ordinary_erf_float64(double x)
{
    const int64_t size = ndm_word64(x) & INT64_MAX;
    return ndm_unless_within64(size, ndm_word64(NDM_ERF_TINY), NDM_WORD64_INFINITY);
}

static NDM_ALWAYS_INLINE double ndm_erf_of_parts(double x, ndm_erfc_parts far)
{
    const int64_t word = ndm_word64(x), size = word & INT64_MAX;
    const int64_t y = ndm_erf_of_size(size, ndm_erf_near_part(size, 0), far);
    return ndm_float64_of(y | (word & NDM_WORD64_SIGN));
}

static NDM_ALWAYS_INLINE double ndm_erf_float64_bare(double x)
{
    return ndm_erf_of_parts(x, ndm_erfc_large(ndm_erf_size(ndm_word64(x))));
}

static NDM_ALWAYS_INLINE double ndm_erf_float64(double x)
{
    const int64_t word = ndm_word64(x), size = word & INT64_MAX;
    const int64_t tiny = ndm_mask64_negative(size - ndm_word64(NDM_ERF_TINY));
    const double up = ndm_float64_of(ndm_choose64(tiny, ndm_word64(0x1p190), NDM_WORD64_ONE));
    const double down =
        ndm_float64_of(ndm_choose64(tiny, ndm_word64(0x1p-190), NDM_WORD64_ONE));
    const int64_t finite = ndm_mask64_negative(size - NDM_WORD64_INFINITY);
    const int64_t kept = ndm_word64(ndm_float64_of(size & finite) * up);
    const double near = ndm_erf_near_part(kept, tiny) * down;
    const int64_t y = ndm_erf_of_size(kept, near, ndm_erfc_large(ndm_erf_size(kept)));
    return ndm_unless_special64(ndm_float64_of(y | (word & NDM_WORD64_SIGN)), x,
                                __builtin_copysign(1, x));
}

/* ---- erfc ---- */

/* base - y for the three ranges: 1 - erf(x), 2 - erfc(-x), and where base is 0, erfc(x). */
static NDM_ALWAYS_INLINE double ndm_erfc_sum(int64_t word, ndm_erfc_parts far, double power)
{
    const int64_t size = word & INT64_MAX, sign = word & NDM_WORD64_SIGN;
    const int64_t small = ndm_mask64_negative(size - ndm_word64(NDM_ERF_SPLIT));
    const int64_t negative = ndm_mask64_negative(word);
    const double root = ndm_float64_of(size & small);
    const ndm_pair_float64 near = ndm_erf_small(root, root * root);
    const int64_t flip = sign ^ (small & NDM_WORD64_SIGN);
    const double base =
        ndm_float64_of(ndm_choose64(small, NDM_WORD64_ONE, negative & ndm_word64(2.0)));
    const double high = ndm_float64_of(
        ndm_choose64(small, ndm_word64(near.high), ndm_word64(far.value.high * power)) ^ flip);
    const double low = ndm_float64_of(
        ndm_choose64(small, ndm_word64(near.low), ndm_word64(far.value.low * power)) ^ flip);
    const ndm_pair_float64 sum = ndm_two_sum(base, high);
    return sum.high + (sum.low + low);
}

/* Negative numbers count as -6.5 at least. */
static inline double ndm_erfc_size(int64_t word)
{
    const double most = ndm_float64_of(ndm_choose64(
        ndm_mask64_negative(word), ndm_word64(NDM_ERF_ONE), ndm_word64(NDM_ERFC_ZERO)));
    return ndm_float64_of(ndm_between64(word & INT64_MAX, NDM_ERF_SPLIT, most));
}

static inline int64_t ndm_ordinary_erfc_float64(double x)
{
    const int64_t size = ndm_word64(x) & INT64_MAX;
    return ndm_unless_within64(size, ndm_word64(NDM_ERF_TINY), ndm_word64(NDM_ERFC_DEEP));
}

static NDM_ALWAYS_INLINE double ndm_erfc_float64_bare(double x)
{
    const int64_t word = ndm_word64(x);
    const ndm_erfc_parts far = ndm_erfc_large(ndm_erfc_size(word));
    return ndm_erfc_sum(word, far, ndm_power_of_rounded(far.shifted));
}

/* A tiny number counts as 0, an infinity or a NaN as 1. */
static NDM_ALWAYS_INLINE double ndm_erfc_float64(double x)
{
    const int64_t given = ndm_word64(x), size = given & INT64_MAX;
    const int64_t special = ndm_mask64_negative(NDM_WORD64_INFINITY - 1 - size);
    const int64_t tiny = ndm_mask64_negative(size - ndm_word64(NDM_ERF_TINY));
    const int64_t word = ndm_choose64(special, NDM_WORD64_ONE, given & ~tiny);
    const ndm_erfc_parts far = ndm_erfc_large(ndm_erfc_size(word));
    const int64_t deep = ndm_mask64_negative(ndm_word64(NDM_ERFC_DEEP) - size) &
                         ~ndm_mask64_negative(word) & ~special;
    const double shifted =
        ndm_float64_of(ndm_choose64(deep, ndm_word64(NDM_ROUNDER), ndm_word64(far.shifted)));
    const double sum = ndm_erfc_sum(word, far, ndm_power_of_rounded(shifted));
    const double least = ndm_scale_pair(far.value, far.shifted);
    const double y = ndm_float64_of(ndm_choose64(deep, ndm_word64(least), ndm_word64(sum)));
    return ndm_unless_special64(y, x,
                                ndm_float64_of(ndm_mask64_negative(given) & ndm_word64(2.0)));
}

#endif
