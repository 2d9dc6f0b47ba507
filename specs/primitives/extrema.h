/* The larger and the smaller of two floats, +0.0 counting as larger than -0.0, and what many of
 * them fold with while there is no NaN, and no zero whose sign could be another.
 *
 * x > y ? x : y and y > x ? y : x are one instruction each. Of equal numbers, two zeroes among
 * them, and with a NaN, they are y and x; so the bits of both, taken together, are those of the
 * larger number or, of zeroes, of the wanted one. */
#ifndef NDM_PRIMITIVES_EXTREMA_H
#define NDM_PRIMITIVES_EXTREMA_H

#include <stdbool.h>
#include <stdint.h>

#include "ndmill/kernel/bits.h"

#define NDM_EXTREMA(name, type, word)                                                          \
    static inline type ndm_maximum_##name(type x, type y)                                      \
    {                                                                                          \
        const uint##word##_t a = ndm_bits_of_##type(x > y ? x : y);                            \
        const uint##word##_t b = ndm_bits_of_##type(y > x ? y : x);                            \
        return ndm_##type##_of_bits(__builtin_isunordered(x, y) ? a | b : a & b);              \
    }                                                                                          \
    /* The bits of a number and a NaN, or of two, make a NaN. */                               \
    static inline type ndm_minimum_##name(type x, type y)                                      \
    {                                                                                          \
        const uint##word##_t a = ndm_bits_of_##type(x < y ? x : y);                            \
        const uint##word##_t b = ndm_bits_of_##type(y < x ? y : x);                            \
        return ndm_##type##_of_bits(a | b);                                                    \
    }                                                                                          \
    /* Ones for a NaN; chosen as floats, for which old machines have vectors. */               \
    static inline uint##word##_t ndm_nan_mask_##name(type x)                                   \
    {                                                                                          \
        return ndm_bits_of_##type(x != x ? ndm_##type##_of_bits(UINT##word##_MAX) : 0);        \
    }                                                                                          \
    /* With a NaN, a is y and b is x; with two, both are NaN. */                               \
    static inline type ndm_fmax_##name(type x, type y)                                         \
    {                                                                                          \
        const uint##word##_t a = ndm_bits_of_##type(x > y ? x : y);                            \
        const uint##word##_t b = ndm_bits_of_##type(y > x ? y : x);                            \
        const uint##word##_t x_nan = ndm_nan_mask_##name(x), y_nan = ndm_nan_mask_##name(y);   \
        return ndm_##type##_of_bits((a & b) | (a & x_nan) | (b & y_nan));                      \
    }                                                                                          \
    static inline type ndm_fmin_##name(type x, type y)                                         \
    {                                                                                          \
        const uint##word##_t a = ndm_bits_of_##type(x < y ? x : y);                            \
        const uint##word##_t b = ndm_bits_of_##type(y < x ? y : x);                            \
        const uint##word##_t x_nan = ndm_nan_mask_##name(x);                                   \
        const uint##word##_t y_nan = ndm_nan_mask_##name(y);                                   \
        return ndm_##type##_of_bits((a & ~(y_nan & ~x_nan)) | (b & ~x_nan));                   \
    }                                                                                          \
    /* One instruction; a state that is a NaN, or a zero beside another, stays. */             \
    static inline type ndm_larger_##name(type state, type item)                                \
    {                                                                                          \
        return item > state ? item : state;                                                    \
    }                                                                                          \
    static inline type ndm_smaller_##name(type state, type item)                               \
    {                                                                                          \
        return item < state ? item : state;                                                    \
    }                                                                                          \
    static inline int##word##_t ndm_has_nan_##name(type x, type y)                             \
    {                                                                                          \
        return __builtin_isunordered(x, y) ? -1 : 0;                                           \
    }                                                                                          \
    /* Negative for the zero that another beats; then for a NaN too. */                        \
    static inline int##word##_t ndm_may_be_more_##name(type x)                                 \
    {                                                                                          \
        return ndm_bits_of_##type(x) == UINT##word##_C(1) << (word - 1) ? -1 : 0;              \
    }                                                                                          \
    static inline int##word##_t ndm_may_be_more_number_##name(type x)                          \
    {                                                                                          \
        return ndm_may_be_more_##name(x) | ndm_has_nan_##name(x, x);                           \
    }                                                                                          \
    static inline int##word##_t ndm_may_be_less_number_##name(type x)                          \
    {                                                                                          \
        return (ndm_bits_of_##type(x) == 0 ? -1 : 0) | ndm_has_nan_##name(x, x);               \
    }

NDM_EXTREMA(float32, float, 32)
NDM_EXTREMA(float64, double, 64)

/* Of long doubles: +0.0 above -0.0. The sign goes through memory, and so is looked at only
 * where it decides. */
static inline uint8_t ndm_is_larger_longdouble(long double x, long double y)
{
    bool larger = x > y;
    if (__builtin_expect(x == y, 0)) {
        ndm_only_here();
        larger = __builtin_signbit(y) != 0;
    }
    return larger;
}

#endif
