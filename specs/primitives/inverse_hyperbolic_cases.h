/* Arguments of the inverse hyperbolic functions: which are ordinary, and what the others give.
 */
#ifndef NDM_PRIMITIVES_INVERSE_HYPERBOLIC_CASES_H
#define NDM_PRIMITIVES_INVERSE_HYPERBOLIC_CASES_H

#include "hypot.h"
#include "logarithms_cases.h"

/* ---- arctanh: infinite at 1 and -1, NaN beyond, tiny numbers themselves ---- */

#define NDM_ARCTANH_LEAST_FLOAT64 ((INT64_C(1023) - 60) << 52)

/* Negative unless x is 0 or a normal number between -1 and 1. */
static NDM_ALWAYS_INLINE int32_t ndm_ordinary_arctanh_float32(float x)
{
    const uint32_t size = (uint32_t)ndm_word32(x) & INT32_MAX;
    return (int32_t)((NDM_WORD32_ONE - 1 - size) | ((size - NDM_WORD32_LEAST) & (0 - size)));
}

static NDM_ALWAYS_INLINE int64_t ndm_ordinary_arctanh_float64(double x)
{
    const uint64_t size = (uint64_t)ndm_word64(x) & INT64_MAX;
    return (int64_t)((NDM_WORD64_ONE - 1 - size) |
                     ((size - NDM_ARCTANH_LEAST_FLOAT64) & (0 - size)));
}

static NDM_ALWAYS_INLINE ndm_case_float32 ndm_arctanh_case_float32(float x, uint32_t *raised)
{
    const int32_t word = ndm_word32(x), size = word & INT32_MAX;
    const int32_t nan = ndm_mask32_negative(NDM_WORD32_INFINITY - size);
    const int32_t pole = ndm_mask32_zero(size ^ NDM_WORD32_ONE);
    const int32_t invalid = ndm_mask32_negative(NDM_WORD32_ONE - size) & ~nan;
    const int32_t tiny = ndm_mask32_negative(size - NDM_WORD32_LEAST);
    const int32_t special = invalid | nan | pole | tiny;
    const int32_t other = ndm_choose32(pole, NDM_WORD32_INFINITY | (word & NDM_WORD32_SIGN),
                                       word | (nan & NDM_WORD32_QUIET));
    *raised |= ((uint32_t)pole & NDM_FP_DIVIDE) | ((uint32_t)invalid & NDM_FP_INVALID) |
               ((uint32_t)(tiny & ~ndm_mask32_zero(size)) & NDM_FP_UNDERFLOW);
    return (ndm_case_float32){
        ndm_float32_of(ndm_choose32(special, 0, word)),
        special,
        ndm_choose32(invalid, NDM_WORD32_NAN, other),
    };
}

static NDM_ALWAYS_INLINE ndm_case_float64 ndm_arctanh_case_float64(double x, uint32_t *raised)
{
    const int64_t word = ndm_word64(x), size = word & INT64_MAX;
    const int64_t nan = ndm_mask64_negative(NDM_WORD64_INFINITY - size);
    const int64_t pole = ndm_mask64_zero(size ^ NDM_WORD64_ONE);
    const int64_t invalid = ndm_mask64_negative(NDM_WORD64_ONE - size) & ~nan;
    const int64_t tiny = ndm_mask64_negative(size - NDM_ARCTANH_LEAST_FLOAT64);
    const int64_t special = invalid | nan | pole | tiny;
    const int64_t other = ndm_choose64(pole, NDM_WORD64_INFINITY | (word & NDM_WORD64_SIGN),
                                       word | (nan & NDM_WORD64_QUIET));
    const int64_t subnormal = ndm_mask64_negative((size - NDM_WORD64_LEAST) & (0 - size));
    *raised |= ((uint32_t)pole & NDM_FP_DIVIDE) | ((uint32_t)invalid & NDM_FP_INVALID) |
               ((uint32_t)subnormal & NDM_FP_UNDERFLOW);
    return (ndm_case_float64){
        ndm_float64_of(word & ~special),
        0,
        special,
        ndm_choose64(invalid, NDM_WORD64_NAN, other),
    };
}

/* ---- arcsinh and arccosh ---- */

/* one: 0 where the argument is so large that 1 does not count beside its square, and is scaled
 * lest that overflow; else 1. */
typedef struct ndm_large_case_float64 {
    double operand, scaled, one;
    int64_t special, value;
} ndm_large_case_float64;

#define NDM_ARCSINH_MOST_FLOAT64 ((INT64_C(1023) + 500) << 52)
/* Below 2**-27 arcsinh(x) is x to 0.53 ULP. */
#define NDM_ARCSINH_LEAST_FLOAT64 ((INT64_C(1023) - 27) << 52)

static NDM_ALWAYS_INLINE double ndm_of_large_case_float64(ndm_large_case_float64 it,
                                                          double result)
{
    return ndm_float64_of(ndm_choose64(it.special, it.value, ndm_word64(result)));
}

/* Of a word that is special or not, and its size. */
static NDM_ALWAYS_INLINE ndm_large_case_float64 ndm_large_case(int64_t word, int64_t special,
                                                               int64_t value)
{
    const int64_t size = word & INT64_MAX;
    const int64_t large = ndm_mask64_negative(NDM_ARCSINH_MOST_FLOAT64 - size) & ~special;
    const int64_t operand = ndm_choose64(special, NDM_WORD64_ONE, word);
    return (ndm_large_case_float64){
        ndm_float64_of(operand - (large & (INT64_C(600) << 52))),
        ndm_float64_of(ndm_word64(-600.0) & large),
        ndm_float64_of(NDM_WORD64_ONE & ~large),
        special,
        value,
    };
}

/* Negative unless x is 0 or normal and finite. */
static NDM_ALWAYS_INLINE int32_t ndm_ordinary_arcsinh_float32(float x)
{
    const uint32_t size = (uint32_t)ndm_word32(x) & INT32_MAX;
    return (int32_t)((NDM_WORD32_INFINITY - 1 - size) |
                     ((size - NDM_WORD32_LEAST) & (0 - size)));
}

static NDM_ALWAYS_INLINE int64_t ndm_ordinary_arcsinh_float64(double x)
{
    const uint64_t size = (uint64_t)ndm_word64(x) & INT64_MAX;
    return (int64_t)((NDM_ARCSINH_MOST_FLOAT64 - size) |
                     ((size - NDM_ARCSINH_LEAST_FLOAT64) & (0 - size)));
}

static NDM_ALWAYS_INLINE ndm_case_float32 ndm_arcsinh_case_float32(float x, uint32_t *raised)
{
    const int32_t word = ndm_word32(x), size = word & INT32_MAX;
    const int32_t nan = ndm_mask32_negative(NDM_WORD32_INFINITY - size);
    const int32_t tiny = ndm_mask32_negative(size - NDM_WORD32_LEAST);
    const int32_t special = tiny | ndm_mask32_negative(NDM_WORD32_INFINITY - 1 - size);
    *raised |= (uint32_t)(tiny & ~ndm_mask32_zero(size)) & NDM_FP_UNDERFLOW;
    return (ndm_case_float32){
        ndm_float32_of(ndm_choose32(special, 0, word)),
        special,
        word | (nan & NDM_WORD32_QUIET),
    };
}

static NDM_ALWAYS_INLINE ndm_large_case_float64 ndm_arcsinh_case_float64(double x,
                                                                         uint32_t *raised)
{
    const int64_t word = ndm_word64(x), size = word & INT64_MAX;
    const int64_t nan = ndm_mask64_negative(NDM_WORD64_INFINITY - size);
    const int64_t tiny = ndm_mask64_negative(size - NDM_ARCSINH_LEAST_FLOAT64);
    const int64_t subnormal = ndm_mask64_negative((size - NDM_WORD64_LEAST) & (0 - size));
    *raised |= (uint32_t)subnormal & NDM_FP_UNDERFLOW;
    return ndm_large_case(word, tiny | ndm_mask64_negative(NDM_WORD64_INFINITY - 1 - size),
                          word | (nan & NDM_WORD64_QUIET));
}

/* Negative unless x is finite and not below 1. */
static NDM_ALWAYS_INLINE int32_t ndm_ordinary_arccosh_float32(float x)
{
    const uint32_t word = (uint32_t)ndm_word32(x);
    return (int32_t)(word | (word - NDM_WORD32_ONE) | (NDM_WORD32_INFINITY - 1 - word));
}

static NDM_ALWAYS_INLINE int64_t ndm_ordinary_arccosh_float64(double x)
{
    const uint64_t word = (uint64_t)ndm_word64(x);
    return (int64_t)(word | (word - NDM_WORD64_ONE) | (NDM_ARCSINH_MOST_FLOAT64 - word));
}

static NDM_ALWAYS_INLINE ndm_case_float32 ndm_arccosh_case_float32(float x, uint32_t *raised)
{
    const int32_t word = ndm_word32(x), size = word & INT32_MAX;
    const int32_t nan = ndm_mask32_negative(NDM_WORD32_INFINITY - size);
    const int32_t invalid = ((word >> 31) | ndm_mask32_negative(size - NDM_WORD32_ONE)) & ~nan;
    const int32_t special = invalid | ndm_mask32_negative(NDM_WORD32_INFINITY - 1 - size);
    *raised |= (uint32_t)invalid & NDM_FP_INVALID;
    return (ndm_case_float32){
        ndm_float32_of(ndm_choose32(special, NDM_WORD32_ONE, word)),
        special,
        ndm_choose32(invalid, NDM_WORD32_NAN, word | (nan & NDM_WORD32_QUIET)),
    };
}

static NDM_ALWAYS_INLINE ndm_large_case_float64 ndm_arccosh_case_float64(double x,
                                                                         uint32_t *raised)
{
    const int64_t word = ndm_word64(x), size = word & INT64_MAX;
    const int64_t nan = ndm_mask64_negative(NDM_WORD64_INFINITY - size);
    const int64_t below =
        ndm_mask64_negative(word) | ndm_mask64_negative(size - NDM_WORD64_ONE);
    const int64_t invalid = below & ~nan;
    *raised |= (uint32_t)invalid & NDM_FP_INVALID;
    return ndm_large_case(
        word, invalid | ndm_mask64_negative(NDM_WORD64_INFINITY - 1 - size),
        ndm_choose64(invalid, NDM_WORD64_NAN, word | (nan & NDM_WORD64_QUIET)));
}

#endif
