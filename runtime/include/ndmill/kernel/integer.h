/* Integer arithmetic that is defined for all operands: results wrap at the type's width, and
 * what C leaves undefined has a value. Every type has the same functions,
 * ndm_<operation>_<type>:
 *
 *     add sub mul neg     wrap
 *     lshift rshift       a count below 0 or not below the width: 0 (rshift of signed: the
 * sign) floordiv mod        round towards minus infinity; the remainder has the divisor's sign
 *     tdiv tmod           round towards zero; the remainder has the dividend's sign
 *
 * Division by zero gives 0 and reports divide; the smallest value by -1 gives itself and
 * reports overflow (a remainder: 0, and nothing). Reports are ORed into *raised as NDM_FP_*
 * bits. */
#ifndef NDMILL_KERNEL_INTEGER_H
#define NDMILL_KERNEL_INTEGER_H

#include <limits.h>
#include <stdbool.h>
#include <stdint.h>

#include "ndmill/ufunc.h"

/* wide: an unsigned type that C does not promote to int. */
#define NDM_INTEGER_WRAPPING(name, type, wide)                                                 \
    static inline type ndm_invert_##name(type x)                                               \
    {                                                                                          \
        return (type)~x;                                                                       \
    }                                                                                          \
    static inline type ndm_add_##name(type x, type y)                                          \
    {                                                                                          \
        return (type)((wide)x + (wide)y);                                                      \
    }                                                                                          \
    static inline type ndm_sub_##name(type x, type y)                                          \
    {                                                                                          \
        return (type)((wide)x - (wide)y);                                                      \
    }                                                                                          \
    static inline type ndm_mul_##name(type x, type y)                                          \
    {                                                                                          \
        return (type)((wide)x * (wide)y);                                                      \
    }                                                                                          \
    static inline type ndm_neg_##name(type x)                                                  \
    {                                                                                          \
        return (type)(0 - (wide)x);                                                            \
    }

#define NDM_INTEGER_SIGNED(name, type, wide, smallest)                                         \
    NDM_INTEGER_WRAPPING(name, type, wide)                                                     \
    static inline type ndm_lshift_##name(type x, type count)                                   \
    {                                                                                          \
        const type width = (type)(sizeof(type) * CHAR_BIT);                                    \
        const bool inside = (count >= 0) & (count < width);                                    \
        return inside ? (type)((wide)x << (count & (width - 1))) : (type)0;                    \
    }                                                                                          \
    static inline type ndm_rshift_##name(type x, type count)                                   \
    {                                                                                          \
        const type width = (type)(sizeof(type) * CHAR_BIT);                                    \
        const bool inside = (count >= 0) & (count < width);                                    \
        return (type)(x >> (inside ? count : width - 1));                                      \
    }                                                                                          \
    /* A divisor that C can divide by; what is amiss with the given one is reported. */        \
    static inline type ndm_divisor_##name(type x, type y, uint32_t *raised)                    \
    {                                                                                          \
        const bool zero = y == 0, wraps = (x == (smallest)) & (y == -1);                       \
        *raised |= (zero ? NDM_FP_DIVIDE : 0u) | (wraps ? NDM_FP_OVERFLOW : 0u);               \
        return (zero | wraps) ? 1 : y;                                                         \
    }                                                                                          \
    static inline type ndm_tdiv_##name(type x, type y, uint32_t *raised)                       \
    {                                                                                          \
        const type quotient = (type)(x / ndm_divisor_##name(x, y, raised));                    \
        return y == 0 ? 0 : quotient;                                                          \
    }                                                                                          \
    static inline type ndm_tmod_##name(type x, type y, uint32_t *raised)                       \
    {                                                                                          \
        const bool special = (y == 0) | (y == -1);                                             \
        *raised |= y == 0 ? NDM_FP_DIVIDE : 0u;                                                \
        return (type)(x % (special ? 1 : y));                                                  \
    }                                                                                          \
    static inline type ndm_floordiv_##name(type x, type y, uint32_t *raised)                   \
    {                                                                                          \
        const type divisor = ndm_divisor_##name(x, y, raised);                                 \
        const type quotient = (type)(x / divisor), rest = (type)(x % divisor);                 \
        const bool below = (rest != 0) & ((rest ^ divisor) < 0);                               \
        return y == 0 ? 0 : (type)(quotient - below);                                          \
    }                                                                                          \
    static inline type ndm_mod_##name(type x, type y, uint32_t *raised)                        \
    {                                                                                          \
        const type rest = ndm_tmod_##name(x, y, raised);                                       \
        const bool below = (rest != 0) & ((rest ^ y) < 0);                                     \
        return (type)(below ? rest + y : rest);                                                \
    }

#define NDM_INTEGER_UNSIGNED(name, type, wide)                                                 \
    NDM_INTEGER_WRAPPING(name, type, wide)                                                     \
    static inline type ndm_lshift_##name(type x, type count)                                   \
    {                                                                                          \
        const type width = (type)(sizeof(type) * CHAR_BIT);                                    \
        return count < width ? (type)((wide)x << (count & (width - 1))) : (type)0;             \
    }                                                                                          \
    static inline type ndm_rshift_##name(type x, type count)                                   \
    {                                                                                          \
        const type width = (type)(sizeof(type) * CHAR_BIT);                                    \
        return count < width ? (type)(x >> (count & (width - 1))) : (type)0;                   \
    }                                                                                          \
    static inline type ndm_tdiv_##name(type x, type y, uint32_t *raised)                       \
    {                                                                                          \
        const type quotient = (type)(x / (y == 0 ? 1 : y));                                    \
        *raised |= y == 0 ? NDM_FP_DIVIDE : 0u;                                                \
        return y == 0 ? 0 : quotient;                                                          \
    }                                                                                          \
    static inline type ndm_tmod_##name(type x, type y, uint32_t *raised)                       \
    {                                                                                          \
        *raised |= y == 0 ? NDM_FP_DIVIDE : 0u;                                                \
        return (type)(x % (y == 0 ? 1 : y));                                                   \
    }                                                                                          \
    static inline type ndm_floordiv_##name(type x, type y, uint32_t *raised)                   \
    {                                                                                          \
        return ndm_tdiv_##name(x, y, raised);                                                  \
    }                                                                                          \
    static inline type ndm_mod_##name(type x, type y, uint32_t *raised)                        \
    {                                                                                          \
        return ndm_tmod_##name(x, y, raised);                                                  \
    }

NDM_INTEGER_SIGNED(int8, int8_t, uint32_t, INT8_MIN)
NDM_INTEGER_SIGNED(int16, int16_t, uint32_t, INT16_MIN)
NDM_INTEGER_SIGNED(int32, int32_t, uint32_t, INT32_MIN)
NDM_INTEGER_SIGNED(int64, int64_t, uint64_t, INT64_MIN)
NDM_INTEGER_UNSIGNED(uint8, uint8_t, uint32_t)
NDM_INTEGER_UNSIGNED(uint16, uint16_t, uint32_t)
NDM_INTEGER_UNSIGNED(uint32, uint32_t, uint32_t)
NDM_INTEGER_UNSIGNED(uint64, uint64_t, uint64_t)

/* A count of another type as one of any type: 64 is past every width. */
static inline int8_t ndm_count_of_signed(int64_t count)
{
    return (int8_t)(((count < 0) | (count > 64)) ? 64 : count);
}

static inline int8_t ndm_count_of_unsigned(uint64_t count)
{
    return (int8_t)(count > 64 ? 64 : count);
}

/* What a float became as an integer of 64 bits, saturated to a narrower type's range; invalid
 * is reported where that changes it. */
static inline int64_t ndm_narrow_signed(int64_t x, int64_t low, int64_t high, uint32_t *raised)
{
    *raised |= ((x < low) | (x > high)) ? NDM_FP_INVALID : 0u;
    return x < low ? low : x > high ? high : x;
}

static inline uint64_t ndm_narrow_unsigned(uint64_t x, uint64_t high, uint32_t *raised)
{
    *raised |= x > high ? NDM_FP_INVALID : 0u;
    return x > high ? high : x;
}

#endif
