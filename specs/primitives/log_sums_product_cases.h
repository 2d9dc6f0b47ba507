/* Arguments of xlogy and xlog1py: which are ordinary, and what the others give. */
#ifndef NDM_PRIMITIVES_LOG_SUMS_PRODUCT_CASES_H
#define NDM_PRIMITIVES_LOG_SUMS_PRODUCT_CASES_H

#include "logarithms_near_one.h"

/* Arguments that the general method can take; where `special` is ones they are not wanted, and
 * `value` is the result's word. */
typedef struct ndm_product_float32 {
    float x, y;
    int32_t special, value;
} ndm_product_float32;

/* The result is that of x and y times 2**exponent. `less` is subtracted from the exponent of y.
 * Where `tiny` is ones, `logarithm` is that of y. */
typedef struct ndm_product_float64 {
    double x, y, less, logarithm;
    int64_t exponent, tiny, special, value;
} ndm_product_float64;

/* A number between 1 and 2 in size, 0 for 0, and its exponent; x finite. */
typedef struct ndm_scaled_float64 {
    double mantissa;
    int64_t exponent;
} ndm_scaled_float64;

static NDM_ALWAYS_INLINE ndm_scaled_float64 ndm_scaled_of(double x)
{
    const int64_t subnormal =
        ndm_mask64_negative((ndm_word64(x) & INT64_MAX) - NDM_WORD64_LEAST);
    const int64_t word =
        ndm_word64(x * ndm_float64_of(NDM_WORD64_ONE + (subnormal & (INT64_C(100) << 52))));
    const int64_t size = word & INT64_MAX;
    const int64_t zero = ndm_mask64_zero(size);
    const int64_t exponent = (int64_t)((uint64_t)size >> 52) - 1023;
    const int64_t mantissa = word - (int64_t)((uint64_t)(exponent & ~zero) << 52);
    return (ndm_scaled_float64){ndm_float64_of(mantissa),
                                (exponent - (subnormal & 100)) & ~zero};
}

/* ---- x ---- */

/* Negative unless x is finite. */
static NDM_ALWAYS_INLINE int32_t ndm_ordinary_factor_float32(float x)
{
    return NDM_WORD32_INFINITY - 1 - (ndm_word32(x) & INT32_MAX);
}

/* Negative unless x is 0 or between 2**-600 and 2**600. */
static NDM_ALWAYS_INLINE int64_t ndm_ordinary_factor_float64(double x)
{
    const uint64_t least = (INT64_C(1023) - 600) << 52, most = (INT64_C(1023) + 600) << 52;
    const uint64_t size = (uint64_t)ndm_word64(x) & INT64_MAX;
    return (int64_t)((most - size) | ((size - least) & (0 - size)));
}

/* Negative unless y is positive, finite and, of doubles, normal. */
static NDM_ALWAYS_INLINE int32_t ndm_usual_xlogy_float32(float x, float y)
{
    return ndm_ordinary_factor_float32(x) | ndm_ordinary_positive_float32(y);
}

static NDM_ALWAYS_INLINE int64_t ndm_usual_xlogy_float64(double x, double y)
{
    return ndm_ordinary_factor_float64(x) | ndm_ordinary_positive_float64(y);
}

/* Not for two zeroes either. */
static NDM_ALWAYS_INLINE int32_t ndm_ordinary_xlogy_float32(float x, float y)
{
    const uint32_t word = (uint32_t)ndm_word32(y), size = (uint32_t)ndm_word32(x) & INT32_MAX;
    return ndm_ordinary_factor_float32(x) |
           (int32_t)(word | ((word - 2) & (0 - (word | size))) |
                     (NDM_WORD32_INFINITY - 1 - word));
}

static NDM_ALWAYS_INLINE int64_t ndm_ordinary_xlogy_float64(double x, double y)
{
    const uint64_t word = (uint64_t)ndm_word64(y), size = (uint64_t)ndm_word64(x) & INT64_MAX;
    return ndm_ordinary_factor_float64(x) |
           (int64_t)(word | ((word - NDM_WORD64_LEAST) & (0 - (word | size))) |
                     (NDM_WORD64_INFINITY - 1 - word));
}

static NDM_ALWAYS_INLINE int32_t ndm_usual_xlog1py_float32(float x, float y)
{
    return ndm_ordinary_factor_float32(x) | ndm_ordinary_log1p_float32(y);
}

static NDM_ALWAYS_INLINE int64_t ndm_usual_xlog1py_float64(double x, double y)
{
    return ndm_ordinary_factor_float64(x) | ndm_ordinary_log1p_float64(y);
}

/* Not for -1 where x is 0 either. */
static NDM_ALWAYS_INLINE int32_t ndm_ordinary_xlog1py_float32(float x, float y)
{
    const uint32_t word = (uint32_t)ndm_word32(y), size = word & INT32_MAX;
    const uint32_t factor = (uint32_t)ndm_word32(x) & INT32_MAX;
    return ndm_ordinary_factor_float32(x) |
           (int32_t)((NDM_WORD32_INFINITY - 1 - size) |
                     ((size - NDM_WORD32_LEAST) & (0 - size)) |
                     ((NDM_WORD32_ONE - 1 - size) & word &
                      (0 - ((size - NDM_WORD32_ONE) | factor))));
}

static NDM_ALWAYS_INLINE int64_t ndm_ordinary_xlog1py_float64(double x, double y)
{
    const uint64_t word = (uint64_t)ndm_word64(y), size = word & INT64_MAX;
    const uint64_t factor = (uint64_t)ndm_word64(x) & INT64_MAX;
    return ndm_ordinary_factor_float64(x) |
           (int64_t)((NDM_LOG1P_MOST_FLOAT64 - size) |
                     ((size - NDM_LOG1P_LEAST_FLOAT64) & (0 - size)) |
                     ((NDM_WORD64_ONE - 1 - size) & word &
                      (0 - ((size - NDM_WORD64_ONE) | factor))));
}

/* ---- x times a logarithm that is an infinity, or NaN, or 0, or whose x is ---- */

/* logarithm: a word with the logarithm's sign, or that of infinity, of 0, or of a NaN where it
 * is one of these; `pole`: ones where an infinite logarithm comes of a finite y, `invalid`:
 * where there is none. */
static NDM_ALWAYS_INLINE ndm_product_float32 ndm_product_case_float32(
    float x, float y, int32_t logarithm, int32_t pole, int32_t invalid, uint32_t *raised)
{
    const int32_t a = ndm_word32(x), a_size = a & INT32_MAX, size = logarithm & INT32_MAX;
    const int32_t a_nan = ndm_mask32_negative(NDM_WORD32_INFINITY - a_size),
                  nan = ndm_mask32_negative(NDM_WORD32_INFINITY - size);
    const int32_t either_nan = a_nan | (nan & ~invalid);
    const int32_t zero = ndm_mask32_zero(a_size) & ~either_nan;
    const int32_t infinite = ndm_mask32_zero(a_size ^ NDM_WORD32_INFINITY) |
                             ndm_mask32_zero(size ^ NDM_WORD32_INFINITY);
    const int32_t wrong = (invalid | (infinite & ndm_mask32_zero(size))) & ~zero & ~either_nan;
    const int32_t special = either_nan | zero | wrong | infinite | invalid;
    const int32_t sign = (a ^ logarithm) & NDM_WORD32_SIGN;
    const int32_t passed = ndm_choose32(a_nan, a, logarithm) | NDM_WORD32_QUIET;
    const int32_t result = ndm_choose32(either_nan, passed, NDM_WORD32_INFINITY | sign);
    *raised |= ((uint32_t)wrong & NDM_FP_INVALID) |
               ((uint32_t)(pole & ~zero & ~either_nan &
                           ndm_mask32_negative(a_size - NDM_WORD32_INFINITY)) &
                NDM_FP_DIVIDE);
    return (ndm_product_float32){
        ndm_float32_of(ndm_choose32(special, NDM_WORD32_ONE, a)),
        ndm_float32_of(ndm_choose32(special, NDM_WORD32_ONE, ndm_word32(y))),
        special,
        ndm_choose32(wrong, NDM_WORD32_NAN, result) & ~zero,
    };
}

/* The same for float64. */
static NDM_ALWAYS_INLINE ndm_product_float64 ndm_product_case_float64(
    double x, int64_t logarithm, int64_t pole, int64_t invalid, uint32_t *raised)
{
    const int64_t a = ndm_word64(x), a_size = a & INT64_MAX, size = logarithm & INT64_MAX;
    const int64_t a_nan = ndm_mask64_negative(NDM_WORD64_INFINITY - a_size);
    const int64_t nan = ndm_mask64_negative(NDM_WORD64_INFINITY - size);
    const int64_t either_nan = a_nan | (nan & ~invalid);
    const int64_t zero = ndm_mask64_zero(a_size) & ~either_nan;
    const int64_t a_infinite = ndm_mask64_zero(a_size ^ NDM_WORD64_INFINITY);
    const int64_t infinite = a_infinite | ndm_mask64_zero(size ^ NDM_WORD64_INFINITY);
    const int64_t wrong = (invalid | (infinite & ndm_mask64_zero(size))) & ~zero & ~either_nan;
    const int64_t special = either_nan | zero | wrong | infinite | invalid;
    const int64_t sign = (a ^ logarithm) & NDM_WORD64_SIGN;
    const int64_t passed = ndm_choose64(a_nan, a, logarithm) | NDM_WORD64_QUIET;
    const int64_t result = ndm_choose64(either_nan, passed, NDM_WORD64_INFINITY | sign);
    *raised |= ((uint32_t)wrong & NDM_FP_INVALID) |
               ((uint32_t)(pole & ~zero & ~either_nan & ~a_infinite) & NDM_FP_DIVIDE);

    const ndm_scaled_float64 scaled =
        ndm_scaled_of(ndm_float64_of(ndm_choose64(special, NDM_WORD64_ONE, a)));
    return (ndm_product_float64){
        scaled.mantissa, 1, 0,       0,
        scaled.exponent, 0, special, ndm_choose64(wrong, NDM_WORD64_NAN, result) & ~zero,
    };
}

/* ---- y ---- */

static NDM_ALWAYS_INLINE ndm_product_float32 ndm_xlogy_case_float32(float x, float y,
                                                                    uint32_t *raised)
{
    const int32_t word = ndm_word32(y), size = word & INT32_MAX;
    const int32_t nan = ndm_mask32_negative(NDM_WORD32_INFINITY - size),
                  zero = ndm_mask32_zero(size);
    const int32_t invalid = (word >> 31) & ~nan & ~zero;
    const int32_t below = (word | ndm_mask32_negative(size - NDM_WORD32_ONE)) & NDM_WORD32_SIGN;
    /* NaNs and infinity stand for themselves, 1 for 0, 0 for -infinity. */
    const int32_t finite =
        ndm_choose32(ndm_mask32_negative(size - NDM_WORD32_INFINITY),
                     -(word != NDM_WORD32_ONE) & (NDM_WORD32_ONE | below), word);
    const int32_t logarithm = ndm_choose32(zero, NDM_WORD32_INFINITY | NDM_WORD32_SIGN,
                                           ndm_choose32(invalid, NDM_WORD32_NAN, finite));
    return ndm_product_case_float32(x, y, logarithm, zero, invalid, raised);
}

static NDM_ALWAYS_INLINE ndm_product_float64 ndm_xlogy_case_float64(double x, double y,
                                                                    uint32_t *raised)
{
    const int64_t word = ndm_word64(y), size = word & INT64_MAX;
    const int64_t nan = ndm_mask64_negative(NDM_WORD64_INFINITY - size);
    const int64_t zero = ndm_mask64_zero(size);
    const int64_t invalid = ndm_mask64_negative(word) & ~nan & ~zero;
    const int64_t below =
        (ndm_mask64_negative(word) | ndm_mask64_negative(size - NDM_WORD64_ONE)) &
        NDM_WORD64_SIGN;
    const int64_t finite =
        ndm_choose64(ndm_mask64_negative(size - NDM_WORD64_INFINITY),
                     ~ndm_mask64_zero(word ^ NDM_WORD64_ONE) & (NDM_WORD64_ONE | below), word);
    const int64_t logarithm = ndm_choose64(zero, NDM_WORD64_INFINITY | NDM_WORD64_SIGN,
                                           ndm_choose64(invalid, NDM_WORD64_NAN, finite));
    ndm_product_float64 it = ndm_product_case_float64(x, logarithm, zero, invalid, raised);
    const int64_t tiny = ndm_mask64_negative(size - NDM_WORD64_LEAST) & ~it.special;
    it.y = ndm_float64_of(ndm_choose64(it.special, NDM_WORD64_ONE, word)) *
           ndm_float64_of(NDM_WORD64_ONE + (tiny & (INT64_C(54) << 52)));
    it.less = ndm_float64_of(ndm_word64(54.0) & tiny);
    return it;
}

static NDM_ALWAYS_INLINE ndm_product_float32 ndm_xlog1py_case_float32(float x, float y,
                                                                      uint32_t *raised)
{
    const int32_t word = ndm_word32(y), size = word & INT32_MAX;
    const int32_t nan = ndm_mask32_negative(NDM_WORD32_INFINITY - size);
    const int32_t below = (word >> 31) & ndm_mask32_negative(NDM_WORD32_ONE - 1 - size) & ~nan;
    const int32_t pole = below & ndm_mask32_zero(size ^ NDM_WORD32_ONE),
                  invalid = below & ~pole;
    const int32_t logarithm = ndm_choose32(pole, NDM_WORD32_INFINITY | NDM_WORD32_SIGN,
                                           ndm_choose32(invalid, NDM_WORD32_NAN, word));
    return ndm_product_case_float32(x, y, logarithm, pole, invalid, raised);
}

static NDM_ALWAYS_INLINE ndm_product_float64 ndm_xlog1py_case_float64(double x, double y,
                                                                      uint32_t *raised)
{
    const int64_t word = ndm_word64(y), size = word & INT64_MAX;
    const int64_t nan = ndm_mask64_negative(NDM_WORD64_INFINITY - size);
    const int64_t below = ndm_mask64_negative(word & ~(size - NDM_WORD64_ONE)) & ~nan;
    const int64_t pole = below & ndm_mask64_zero(size ^ NDM_WORD64_ONE);
    const int64_t invalid = below & ~pole;
    const int64_t logarithm = ndm_choose64(pole, NDM_WORD64_INFINITY | NDM_WORD64_SIGN,
                                           ndm_choose64(invalid, NDM_WORD64_NAN, word));
    ndm_product_float64 it = ndm_product_case_float64(x, logarithm, pole, invalid, raised);
    const int64_t tiny = ndm_mask64_negative(size - NDM_LOG1P_LEAST_FLOAT64);
    const int64_t large = ndm_mask64_negative(NDM_LOG1P_MOST_FLOAT64 - size) & ~it.special;
    const int64_t operand = ndm_choose64(it.special, NDM_WORD64_ONE, word & ~tiny);
    it.y = ndm_float64_of(operand - (large & (INT64_C(64) << 52)));
    it.less = ndm_float64_of(ndm_word64(-64.0) & large);
    const ndm_scaled_float64 scaled = ndm_scaled_of(ndm_float64_of(word & tiny & ~it.special));
    it.logarithm = scaled.mantissa;
    it.tiny = tiny;
    const int64_t sum = it.exponent + scaled.exponent, least = -1100;
    it.exponent = ndm_choose64(ndm_mask64_negative(sum - least), least, sum);
    return it;
}

#endif
