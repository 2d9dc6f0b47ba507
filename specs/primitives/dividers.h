/* Floor division of many integers by one, with what is costly done once: then it takes a
 * multiplication and shifts, after T. Granlund and P. L. Montgomery, "Division by Invariant
 * Integers using Multiplication" (PLDI 1994), figure 4.1, for every dividend and divisor. 8
 * bits use 16, for which vectors have products.
 *
 * Signed: the divisor's sign is moved to the dividend, and a negative quotient -n / d, rounded
 * down, is the complement of (n - 1) / d. The smallest number has no negative; taken without
 * sign it is its own. */
#ifndef NDM_PRIMITIVES_DIVIDERS_H
#define NDM_PRIMITIVES_DIVIDERS_H

#include <limits.h>
#include <stdbool.h>
#include <stdint.h>

#include "ndmill/ufunc.h"

/* The least power of two, as an exponent, not below a positive number. */
static inline int ndm_ceiling_exponent(uint32_t x)
{
    return x <= 1 ? 0 : 32 - __builtin_clz(x - 1);
}

/* bits: of the numbers that are divided; product: an unsigned type for products of two. */
#define NDM_DIVIDER(bits, product)                                                             \
    typedef struct ndm_divider##bits {                                                         \
        uint##bits##_t reciprocal; /* floor(2**bits * (2**l - d) / d) + 1, l the least with */ \
        uint8_t first, second;     /* 2**l not below the divisor d; shifts */                  \
    } ndm_divider##bits;                                                                       \
    /* Of a divisor of 0: quotients without meaning. */                                        \
    static inline ndm_divider##bits ndm_divider_of_size##bits(uint##bits##_t divisor)          \
    {                                                                                          \
        const uint##bits##_t size = divisor == 0 ? 1 : divisor;                                \
        const int exponent = ndm_ceiling_exponent(size);                                       \
        const product above = ((product)1 << exponent) - size;                                 \
        return (ndm_divider##bits){                                                            \
            (uint##bits##_t)((above << bits) / size + 1),                                      \
            (uint8_t)(exponent > 0),                                                           \
            (uint8_t)(exponent > 0 ? exponent - 1 : 0),                                        \
        };                                                                                     \
    }                                                                                          \
    static inline uint##bits##_t ndm_quotient##bits(uint##bits##_t x,                          \
                                                    const ndm_divider##bits *by)               \
    {                                                                                          \
        const uint##bits##_t high = (uint##bits##_t)(((product)x * by->reciprocal) >> bits);   \
        const uint##bits##_t rest = (uint##bits##_t)(x - high);                                \
        return (uint##bits##_t)((uint##bits##_t)(high + (rest >> by->first)) >> by->second);   \
    }

NDM_DIVIDER(16, uint32_t)
NDM_DIVIDER(32, uint64_t)

typedef struct ndm_divider64 {
    uint64_t reciprocal;
    uint8_t first, second;
} ndm_divider64;

static inline uint64_t ndm_high_product(uint64_t x, uint64_t y)
{
#ifdef __SIZEOF_INT128__
    return (uint64_t)((__extension__(unsigned __int128) x * y) >> 64);
#else
    const uint64_t low = UINT32_MAX;
    const uint64_t first = (x >> 32) * (y & low) + (((x & low) * (y & low)) >> 32);
    const uint64_t second = (x & low) * (y >> 32) + (first & low);
    return (x >> 32) * (y >> 32) + (first >> 32) + (second >> 32);
#endif
}

/* A digit of 32 bits of (2**32 * rest) / divisor, for rest < divisor and 2**63 <= divisor:
 * guessed from the divisor's upper half, it is at most two too large (D. E. Knuth, The Art of
 * Computer Programming 2, 4.3.1). *rest becomes what remains. */
static inline uint64_t ndm_quotient_digit(uint64_t *rest, uint64_t divisor)
{
    const uint64_t upper = divisor >> 32, lower = divisor & UINT32_MAX;
    uint64_t digit = *rest / upper, left = *rest % upper;
    while (left <= UINT32_MAX && (digit > UINT32_MAX || digit * lower > left << 32)) {
        digit--;
        left += upper;
    }
    *rest = (*rest << 32) - digit * divisor;
    return digit;
}

static inline ndm_divider64 ndm_divider_of_size64(uint64_t divisor)
{
    const bool power = (divisor & (divisor - 1)) == 0; /* or 0 */
    const int exponent = divisor <= 1 ? 0 : 64 - __builtin_clzll(divisor - 1);
    uint64_t reciprocal = 1;
    if (!power) {
        const uint64_t scaled = divisor << (64 - exponent);
        uint64_t rest = 0 - scaled;
        reciprocal += ndm_quotient_digit(&rest, scaled) << 32;
        reciprocal += ndm_quotient_digit(&rest, scaled);
    }
    return (ndm_divider64){reciprocal, (uint8_t)(exponent > 0),
                           (uint8_t)(exponent > 0 ? exponent - 1 : 0)};
}

static inline uint64_t ndm_quotient64(uint64_t x, const ndm_divider64 *by)
{
    const uint64_t high = ndm_high_product(x, by->reciprocal);
    return (high + ((x - high) >> by->first)) >> by->second;
}

/* What is prepared, and division by it: q and r as integer_division.h and remainders.h have
 * them. width: of the divider. */
#define NDM_UNSIGNED_BY(name, type, width)                                                     \
    typedef struct ndm_divider_##name {                                                        \
        ndm_divider##width by;                                                                 \
        type divisor;                                                                          \
        type kept; /* ones unless the divisor is 0 */                                          \
        uint32_t raised;                                                                       \
    } ndm_divider_##name;                                                                      \
    static inline ndm_divider_##name ndm_divider_of_##name(type divisor)                       \
    {                                                                                          \
        const ndm_divider##width by = ndm_divider_of_size##width(divisor);                     \
        const bool zero = divisor == 0;                                                        \
        return (ndm_divider_##name){by, divisor, (type)(zero - 1), zero ? NDM_FP_DIVIDE : 0u}; \
    }                                                                                          \
    static inline type ndm_floor_divide_##name##_by(type x, const ndm_divider_##name *y,       \
                                                    uint32_t *raised)                          \
    {                                                                                          \
        *raised |= y->raised;                                                                  \
        return (type)(ndm_quotient##width(x, &y->by) & y->kept);                               \
    }                                                                                          \
    static inline void ndm_floor_divmod_##name##_by(type x, const ndm_divider_##name *y,       \
                                                    type *q, type *r, uint32_t *raised)        \
    {                                                                                          \
        *q = ndm_floor_divide_##name##_by(x, y, raised);                                       \
        *r = (type)((x - *q * y->divisor) & y->kept);                                          \
    }                                                                                          \
    static inline type ndm_floor_remainder_##name##_by(type x, const ndm_divider_##name *y,    \
                                                       uint32_t *raised)                       \
    {                                                                                          \
        type quotient, remainder;                                                              \
        ndm_floor_divmod_##name##_by(x, y, &quotient, &remainder, raised);                     \
        return remainder;                                                                      \
    }                                                                                          \
    static inline type ndm_fmod_##name##_by(type x, const ndm_divider_##name *y,               \
                                            uint32_t *raised)                                  \
    {                                                                                          \
        return ndm_floor_remainder_##name##_by(x, y, raised);                                  \
    }

#define NDM_SIGNED_BY(name, type, unsigned_type, width, least)                                 \
    typedef struct ndm_divider_##name {                                                        \
        ndm_divider##width by;                                                                 \
        unsigned_type divisor;                                                                 \
        unsigned_type negative; /* ones where the divisor is */                                \
        unsigned_type kept;     /* ones unless it is 0 */                                      \
        uint32_t raised;                                                                       \
        bool wraps; /* it is -1 */                                                             \
    } ndm_divider_##name;                                                                      \
    static inline ndm_divider_##name ndm_divider_of_##name(type divisor)                       \
    {                                                                                          \
        const unsigned_type given = (unsigned_type)divisor;                                    \
        const unsigned_type size = divisor < 0 ? (unsigned_type)(0u - given) : given;          \
        const bool zero = divisor == 0;                                                        \
        return (ndm_divider_##name){                                                           \
            ndm_divider_of_size##width(size),   given,                                         \
            (unsigned_type)(0 - (divisor < 0)), (unsigned_type)(zero - 1),                     \
            zero ? NDM_FP_DIVIDE : 0u,          divisor == -1,                                 \
        };                                                                                     \
    }                                                                                          \
    static inline type ndm_signed_quotient_##name(type x, const ndm_divider_##name *y)         \
    {                                                                                          \
        const unsigned_type given = (unsigned_type)x, negative = y->negative;                  \
        const unsigned_type moved = (unsigned_type)((given ^ negative) - negative);            \
        const type both = (type)(moved & (unsigned_type) ~(given & negative));                 \
        const unsigned_type below = (unsigned_type)(both >> (sizeof(type) * CHAR_BIT - 1));    \
        const unsigned_type size = moved ^ below;                                              \
        const unsigned_type quotient = (unsigned_type)ndm_quotient##width(size, &y->by);       \
        return (type)((quotient ^ below) & y->kept);                                           \
    }                                                                                          \
    static inline type ndm_signed_rest_##name(type x, type quotient,                           \
                                              const ndm_divider_##name *y)                     \
    {                                                                                          \
        const uint64_t product = (uint64_t)(unsigned_type)quotient * y->divisor;               \
        return (type)((unsigned_type)((unsigned_type)x - (unsigned_type)product) & y->kept);   \
    }                                                                                          \
    static inline type ndm_floor_divide_##name##_by(type x, const ndm_divider_##name *y,       \
                                                    uint32_t *raised)                          \
    {                                                                                          \
        const bool smallest = x == (least);                                                    \
        *raised |= y->raised | ((smallest & y->wraps) ? NDM_FP_OVERFLOW : 0u);                 \
        return ndm_signed_quotient_##name(x, y);                                               \
    }                                                                                          \
    static inline void ndm_floor_divmod_##name##_by(type x, const ndm_divider_##name *y,       \
                                                    type *q, type *r, uint32_t *raised)        \
    {                                                                                          \
        *q = ndm_floor_divide_##name##_by(x, y, raised);                                       \
        *r = ndm_signed_rest_##name(x, *q, y);                                                 \
    }                                                                                          \
    static inline type ndm_floor_remainder_##name##_by(type x, const ndm_divider_##name *y,    \
                                                       uint32_t *raised)                       \
    {                                                                                          \
        *raised |= y->raised;                                                                  \
        return ndm_signed_rest_##name(x, ndm_signed_quotient_##name(x, y), y);                 \
    }                                                                                          \
    static inline type ndm_fmod_##name##_by(type x, const ndm_divider_##name *y,               \
                                            uint32_t *raised)                                  \
    {                                                                                          \
        const type rest = ndm_floor_remainder_##name##_by(x, y, raised);                       \
        const bool opposite = (rest != 0) & ((rest ^ x) < 0);                                  \
        return (type)(opposite ? (unsigned_type)rest - y->divisor : (unsigned_type)rest);      \
    }

NDM_UNSIGNED_BY(uint8, uint8_t, 16)
NDM_UNSIGNED_BY(uint16, uint16_t, 16)
NDM_UNSIGNED_BY(uint32, uint32_t, 32)
NDM_UNSIGNED_BY(uint64, uint64_t, 64)
NDM_SIGNED_BY(int8, int8_t, uint8_t, 16, INT8_MIN)
NDM_SIGNED_BY(int16, int16_t, uint16_t, 16, INT16_MIN)
NDM_SIGNED_BY(int32, int32_t, uint32_t, 32, INT32_MIN)
NDM_SIGNED_BY(int64, int64_t, uint64_t, 64, INT64_MIN)

#endif
