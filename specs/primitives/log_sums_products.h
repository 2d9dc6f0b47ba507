/* xlogy(x, y) = x log(y) and xlog1py(x, y) = x log(1 + y), which are 0 where x is 0 and y is no
 * NaN. The logarithm is a pair, so that the product is rounded once; products of floats are
 * tried in double, which decides nearly all.
 *
 * Measured by tests/elementary/measure.py: float64 at most 0.57 ULP. */
#ifndef NDM_PRIMITIVES_LOG_SUMS_PRODUCTS_H
#define NDM_PRIMITIVES_LOG_SUMS_PRODUCTS_H

#include "log_sums_product_cases.h"
#include "logarithms_near_one.h"
#include "rounded_sums.h"

/* ---- products ---- */

/* x times a pair, as a pair, with the sign of their product where it is 0. */
static NDM_ALWAYS_INLINE ndm_pair_float64 ndm_times_pair(double x, ndm_pair_float64 y)
{
    const ndm_pair_float64 product = ndm_two_product(x, y.high);
    const ndm_pair_float64 result =
        ndm_fast_two_sum(product.high, ndm_multiply_add(x, y.low, product.low));
    const int64_t sign = ndm_word64(product.high) & NDM_WORD64_SIGN;
    return (ndm_pair_float64){ndm_float64_of(ndm_word64(result.high) | sign), result.low};
}

static NDM_ALWAYS_INLINE double ndm_times_pair_rounded(double x, ndm_pair_float64 y)
{
    return ndm_times_pair(x, y).high;
}

/* The product, but 0 where x is 0. */
static NDM_ALWAYS_INLINE float ndm_zero_times_float32(float x, float product)
{
    const int32_t nonzero = ndm_mask32_nonzero(ndm_word32(x) & INT32_MAX);
    return ndm_float32_of(ndm_word32(product) & nonzero);
}

static NDM_ALWAYS_INLINE double ndm_zero_times_float64(double x, double product)
{
    const int64_t zero = ndm_mask64_zero(ndm_word64(x) & INT64_MAX);
    return ndm_float64_of(ndm_word64(product) & ~zero);
}

/* Where it is special, its value. */
static NDM_ALWAYS_INLINE float ndm_of_product_float32(ndm_product_float32 it, float result)
{
    return ndm_float32_of(ndm_choose32(it.special, it.value, ndm_word32(result)));
}

/* A sum of two numbers times 2**exponent; it is never exact unless it is 0. Below the normal
 * range the sum is rounded by adding a number whose last place is that of the result. */
static NDM_ALWAYS_INLINE double ndm_of_product_float64(ndm_product_float64 it,
                                                       ndm_pair_float64 sum, uint32_t *raised)
{
    const int64_t word = ndm_word64(sum.high), size = word & INT64_MAX;
    const int64_t place = (int64_t)((uint64_t)it.exponent << 52);
    const int64_t exponent = (int64_t)((uint64_t)size >> 52) + it.exponent;
    const int64_t below = ndm_mask64_negative((exponent - 1) & (0 - size)) & ~it.special;
    const double large =
        ndm_float64_of(((NDM_WORD64_LEAST - place) | (word & NDM_WORD64_SIGN)) & below);
    const double first = large + sum.high;
    const double rest = sum.high - (first - large);
    const double rounded = (first + (rest + sum.low)) - large;
    const int64_t half = it.exponent >> 1;
    const double result =
        rounded * ndm_power_of_two(half) * ndm_power_of_two(it.exponent - half);
    *raised |= (uint32_t)below & NDM_FP_UNDERFLOW;
    return ndm_float64_of(
        ndm_choose64(it.special, it.value, ndm_word64(result) | (word & NDM_WORD64_SIGN)));
}

/* ---- xlogy ---- */

static NDM_ALWAYS_INLINE double ndm_xlogy_float32_sum(double x, double y)
{
    return ndm_odd_sum(ndm_times_pair(x, ndm_log_base_e(ndm_log_parts_of(y, 0))));
}

/* Off by 0.6 ULP, as is its product with a float. */
typedef double ndm_quick_logarithm;

static NDM_ALWAYS_INLINE ndm_quick_logarithm ndm_xlogy_quick_logarithm(float x, float y)
{
    (void)x;
    return ndm_log_core(y);
}

static NDM_ALWAYS_INLINE double ndm_xlogy_float32_core(double x, double y)
{
    return x * ndm_log_core(y);
}

static NDM_ALWAYS_INLINE float ndm_xlogy_float32_quick(ndm_quick_logarithm log, float x,
                                                       float y)
{
    (void)y;
    return ndm_zero_times_float32(x, (float)(x * log));
}

static NDM_ALWAYS_INLINE int32_t ndm_doubt_xlogy_float32(ndm_quick_logarithm log, float x,
                                                         float y)
{
    (void)y;
    return ndm_doubt_as_float32(x * log);
}

static NDM_ALWAYS_INLINE float ndm_xlogy_float32_bare(float x, float y, uint32_t *raised)
{
    (void)raised;
    return ndm_zero_times_float32(x, (float)ndm_xlogy_float32_sum(x, y));
}

static NDM_ALWAYS_INLINE float ndm_xlogy_float32_odd_bare(float x, float y, uint32_t *raised)
{
    (void)raised;
    return ndm_zero_times_float32(x, ndm_odd_float32(ndm_xlogy_float32_core(x, y)));
}

static NDM_ALWAYS_INLINE float ndm_xlogy_float32(float x, float y, uint32_t *raised)
{
    const ndm_product_float32 it = ndm_xlogy_case_float32(x, y, raised);
    const float result = (float)ndm_xlogy_float32_sum(it.x, it.y);
    return ndm_of_product_float32(it, result);
}

static NDM_ALWAYS_INLINE float ndm_xlogy_float32_odd(float x, float y, uint32_t *raised)
{
    const ndm_product_float32 it = ndm_xlogy_case_float32(x, y, raised);
    const float result = ndm_odd_float32(ndm_xlogy_float32_core(it.x, it.y));
    return ndm_of_product_float32(it, result);
}

static NDM_ALWAYS_INLINE void ndm_xlogy_float64_first(ndm_numbers_float64 *made, ptrdiff_t i,
                                                      double x, double y)
{
    (void)x;
    ndm_log_float64_first(made, i, y);
}

static NDM_ALWAYS_INLINE double ndm_xlogy_float64_last(ndm_numbers_float64 *made, ptrdiff_t i,
                                                       double x, double y)
{
    const ndm_pair_float64 log = ndm_log_base_e(ndm_log_kept_parts(made, i, y));
    return ndm_zero_times_float64(x, ndm_times_pair_rounded(x, log));
}

static NDM_ALWAYS_INLINE double ndm_xlogy_float64_bare(double x, double y, uint32_t *raised)
{
    (void)raised;
    return ndm_zero_times_float64(
        x, ndm_times_pair_rounded(x, ndm_log_base_e(ndm_log_parts_of(y, 0))));
}

static NDM_ALWAYS_INLINE double ndm_xlogy_float64(double x, double y, uint32_t *raised)
{
    const ndm_product_float64 it = ndm_xlogy_case_float64(x, y, raised);
    const ndm_pair_float64 result =
        ndm_times_pair(it.x, ndm_log_base_e(ndm_log_parts_of(it.y, it.less)));
    return ndm_of_product_float64(it, result, raised);
}

/* ---- xlog1py ---- */

/* A product that is not exact unless it is 0, with its last bit set: rounding it to a float
 * then is not exact either. */
static NDM_ALWAYS_INLINE double ndm_inexact(double product)
{
    const uint64_t word = (uint64_t)ndm_word64(product);
    return ndm_float64_of((int64_t)(word | ((0 - (word & INT64_MAX)) >> 63)));
}

static NDM_ALWAYS_INLINE double ndm_xlog1py_float32_sum(double x, double y)
{
    const double sum = ndm_odd_sum(ndm_times_pair(x, ndm_log1p_sum(y, 0)));
    const int64_t sign = (ndm_word64(x) ^ ndm_word64(y)) & NDM_WORD64_SIGN;
    return ndm_float64_of(ndm_word64(sum) | sign); /* of 0 too */
}

/* As xlogy; a tiny y is its own logarithm. */
static NDM_ALWAYS_INLINE double ndm_xlog1py_float32_core(double x, double y)
{
    return ndm_inexact(x * ndm_log1p_core(y));
}

static NDM_ALWAYS_INLINE ndm_quick_logarithm ndm_xlog1py_quick_logarithm(float x, float y)
{
    (void)x;
    return ndm_log1p_core(y);
}

static NDM_ALWAYS_INLINE float ndm_xlog1py_float32_quick(ndm_quick_logarithm log, float x,
                                                         float y)
{
    (void)y;
    return ndm_zero_times_float32(x, (float)ndm_inexact(x * log));
}

static NDM_ALWAYS_INLINE int32_t ndm_doubt_xlog1py_float32(ndm_quick_logarithm log, float x,
                                                           float y)
{
    (void)y;
    return ndm_doubt_as_float32(ndm_inexact(x * log));
}

static NDM_ALWAYS_INLINE float ndm_xlog1py_float32_bare(float x, float y, uint32_t *raised)
{
    (void)raised;
    return ndm_zero_times_float32(x, (float)ndm_xlog1py_float32_sum(x, y));
}

static NDM_ALWAYS_INLINE float ndm_xlog1py_float32_odd_bare(float x, float y, uint32_t *raised)
{
    (void)raised;
    return ndm_zero_times_float32(x, ndm_odd_float32(ndm_xlog1py_float32_core(x, y)));
}

static NDM_ALWAYS_INLINE float ndm_xlog1py_float32(float x, float y, uint32_t *raised)
{
    const ndm_product_float32 it = ndm_xlog1py_case_float32(x, y, raised);
    const float result = (float)ndm_xlog1py_float32_sum(it.x, it.y);
    return ndm_of_product_float32(it, result);
}

static NDM_ALWAYS_INLINE float ndm_xlog1py_float32_odd(float x, float y, uint32_t *raised)
{
    const ndm_product_float32 it = ndm_xlog1py_case_float32(x, y, raised);
    const float result = ndm_odd_float32(ndm_xlog1py_float32_core(it.x, it.y));
    return ndm_of_product_float32(it, result);
}

static NDM_ALWAYS_INLINE void ndm_xlog1py_float64_first(ndm_two_pairs_float64 *made,
                                                        ptrdiff_t i, double x, double y)
{
    (void)x;
    ndm_log1p_float64_first(made, i, y);
}

static NDM_ALWAYS_INLINE double ndm_xlog1py_float64_last(ndm_two_pairs_float64 *made,
                                                         ptrdiff_t i, double x, double y)
{
    (void)y;
    const ndm_pair_float64 log = ndm_log1p_of_sum(ndm_log_kept_sum(made, i), 0);
    return ndm_zero_times_float64(x, ndm_times_pair_rounded(x, log));
}

static NDM_ALWAYS_INLINE double ndm_xlog1py_float64_bare(double x, double y, uint32_t *raised)
{
    (void)raised;
    return ndm_zero_times_float64(x, ndm_times_pair_rounded(x, ndm_log1p_sum(y, 0)));
}

static NDM_ALWAYS_INLINE double ndm_xlog1py_float64(double x, double y, uint32_t *raised)
{
    const ndm_product_float64 it = ndm_xlog1py_case_float64(x, y, raised);
    ndm_pair_float64 logarithm = ndm_log1p_sum(it.y, it.less);
    logarithm.high = ndm_float64_of(
        ndm_choose64(it.tiny, ndm_word64(it.logarithm), ndm_word64(logarithm.high)));
    logarithm.low = ndm_float64_of(ndm_word64(logarithm.low) & ~it.tiny);
    const ndm_pair_float64 result = ndm_times_pair(it.x, logarithm);
    return ndm_of_product_float64(it, result, raised);
}

#endif
