/* Arguments of logarithms: which are ordinary, and what the others give. */
#ifndef NDM_PRIMITIVES_LOGARITHMS_CASES_H
#define NDM_PRIMITIVES_LOGARITHMS_CASES_H

#include "elementary.h"

_Static_assert(NDM_FP_DIVIDE == 1, "a mask plus this is the flag where the mask is zeroes");

#define NDM_WORD32_LEAST INT32_C(0x00800000) /* of normal numbers */
#define NDM_WORD32_NAN INT32_C(0x7fc00000)
#define NDM_WORD32_QUIET INT32_C(0x00400000)
#define NDM_WORD64_LEAST INT64_C(0x0010000000000000)
#define NDM_WORD64_NAN INT64_C(0x7ff8000000000000)
#define NDM_WORD64_QUIET INT64_C(0x0008000000000000)

/* Ones where word < 0. */
static NDM_ALWAYS_INLINE int32_t ndm_mask32_negative(int32_t word)
{
    return word >> 31;
}

/* Zeroes where word is 0, else ones; it is not negative. Neither `word - 1` nor ~ should stand
 * alone: for the vectors of -1 and of ~x gcc 12 takes an instruction that waits for the last
 * value of its register. */
static NDM_ALWAYS_INLINE int32_t ndm_mask32_nonzero(int32_t word)
{
    return (int32_t)((uint32_t)word + INT32_MAX) >> 31;
}

static NDM_ALWAYS_INLINE int64_t ndm_mask64_nonzero(int64_t word)
{
    return (int64_t)((uint64_t)word + INT64_MAX) >> 63;
}

static NDM_ALWAYS_INLINE int32_t ndm_mask32_zero(int32_t word)
{
    return ~ndm_mask32_nonzero(word);
}

/* An argument that the general method can take, 1 for those of which it is not wanted; for
 * these `special` is ones and `value` is the result's word. */
typedef struct ndm_case_float32 {
    float operand;
    int32_t special, value;
} ndm_case_float32;

/* scaled: the operand is 2**scaled times the argument. */
typedef struct ndm_case_float64 {
    double operand, scaled;
    int64_t special, value;
} ndm_case_float64;

static NDM_ALWAYS_INLINE float ndm_of_case_float32(ndm_case_float32 it, float result)
{
    return ndm_float32_of(ndm_choose32(it.special, it.value, ndm_word32(result)));
}

static NDM_ALWAYS_INLINE double ndm_of_case_float64(ndm_case_float64 it, double result)
{
    return ndm_float64_of(ndm_choose64(it.special, it.value, ndm_word64(result)));
}

/* ---- of log: positive and finite; -inf of 0, NaN of negative numbers ---- */

/* Negative unless x is positive, finite and not 2**-149. */
static NDM_ALWAYS_INLINE int32_t ndm_ordinary_positive_float32(float x)
{
    const uint32_t word = (uint32_t)ndm_word32(x);
    return (int32_t)(word | (word - 2) | (NDM_WORD32_INFINITY - 1 - word));
}

/* Negative unless x is positive, finite and normal. */
static NDM_ALWAYS_INLINE int32_t ndm_ordinary_positive_normal_float32(float x)
{
    const uint32_t word = (uint32_t)ndm_word32(x);
    return (int32_t)(word | (word - NDM_WORD32_LEAST) | (NDM_WORD32_INFINITY - 1 - word));
}

static NDM_ALWAYS_INLINE int64_t ndm_ordinary_positive_float64(double x)
{
    const uint64_t word = (uint64_t)ndm_word64(x);
    return (int64_t)(word | (word - NDM_WORD64_LEAST) | (NDM_WORD64_INFINITY - 1 - word));
}

static NDM_ALWAYS_INLINE ndm_case_float32 ndm_log_case_float32(float x, uint32_t *raised)
{
    const int32_t word = ndm_word32(x), size = word & INT32_MAX;
    const int32_t number = ndm_mask32_negative(size - (NDM_WORD32_INFINITY + 1));
    const int32_t nonzero = ndm_mask32_nonzero(size);
    const int32_t negative = (word >> 31) & number & nonzero;
    const int32_t special =
        negative | ~nonzero | ndm_mask32_negative(NDM_WORD32_INFINITY - 1 - size);
    const int32_t pole = NDM_WORD32_INFINITY | NDM_WORD32_SIGN;
    const int32_t other = ndm_choose32(nonzero, word | (~number & NDM_WORD32_QUIET), pole);
    *raised |= ((uint32_t)nonzero + NDM_FP_DIVIDE) | ((uint32_t)negative & NDM_FP_INVALID);
    return (ndm_case_float32){
        ndm_float32_of(ndm_choose32(special, NDM_WORD32_ONE, word)),
        special,
        ndm_choose32(negative, NDM_WORD32_NAN, other),
    };
}

static NDM_ALWAYS_INLINE ndm_case_float64 ndm_log_case_float64(double x, uint32_t *raised)
{
    const int64_t word = ndm_word64(x), size = word & INT64_MAX;
    const int64_t number = ndm_mask64_negative(size - (NDM_WORD64_INFINITY + 1));
    const int64_t nonzero = ndm_mask64_nonzero(size);
    const int64_t negative = ndm_mask64_negative(word) & number & nonzero;
    const int64_t special =
        negative | ~nonzero | ndm_mask64_negative(NDM_WORD64_INFINITY - 1 - size);
    const int64_t pole = NDM_WORD64_INFINITY | NDM_WORD64_SIGN;
    const int64_t other = ndm_choose64(nonzero, word | (~number & NDM_WORD64_QUIET), pole);
    *raised |= ((uint32_t)nonzero + NDM_FP_DIVIDE) | ((uint32_t)negative & NDM_FP_INVALID);
    const int64_t operand = ndm_choose64(special, NDM_WORD64_ONE, word);
    const int64_t tiny = ndm_mask64_negative(operand - NDM_WORD64_LEAST);
    return (ndm_case_float64){
        ndm_float64_of(operand) * ndm_float64_of(NDM_WORD64_ONE + (tiny & (INT64_C(54) << 52))),
        ndm_float64_of(ndm_word64(54.0) & tiny),
        special,
        ndm_choose64(negative, NDM_WORD64_NAN, other),
    };
}

#endif
