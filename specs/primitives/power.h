/* Integer powers, wrapping. One worker serves every width: the low bits of a product depend on
 * the low bits of its factors alone. */
#ifndef NDM_PRIMITIVES_POWER_H
#define NDM_PRIMITIVES_POWER_H

#include <stdint.h>

/* base**exponent modulo 2**64, by repeated squaring; three bits of the exponent at a time, so
 * that the common, small ones do not branch. */
static inline uint64_t ndm_ipow_wrapping(uint64_t base, uint64_t exponent)
{
    uint64_t result = 1;
    for (;;) {
        const uint64_t square = base * base, fourth = square * square;
        result *= exponent & 1 ? base : 1;
        result *= exponent & 2 ? square : 1;
        result *= exponent & 4 ? fourth : 1;
        exponent >>= 3;
        if (exponent == 0) {
            return result;
        }
        base = fourth * fourth;
    }
}

static inline int8_t ndm_ipow_int8(int8_t x, int8_t n)
{
    return (int8_t)ndm_ipow_wrapping((uint64_t)x, (uint8_t)n);
}

static inline uint8_t ndm_ipow_uint8(uint8_t x, uint8_t n)
{
    return (uint8_t)ndm_ipow_wrapping(x, n);
}

static inline int16_t ndm_ipow_int16(int16_t x, int16_t n)
{
    return (int16_t)ndm_ipow_wrapping((uint64_t)x, (uint16_t)n);
}

static inline uint16_t ndm_ipow_uint16(uint16_t x, uint16_t n)
{
    return (uint16_t)ndm_ipow_wrapping(x, n);
}

static inline int32_t ndm_ipow_int32(int32_t x, int32_t n)
{
    return (int32_t)ndm_ipow_wrapping((uint64_t)x, (uint32_t)n);
}

static inline uint32_t ndm_ipow_uint32(uint32_t x, uint32_t n)
{
    return (uint32_t)ndm_ipow_wrapping(x, n);
}

static inline int64_t ndm_ipow_int64(int64_t x, int64_t n)
{
    return (int64_t)ndm_ipow_wrapping((uint64_t)x, (uint64_t)n);
}

static inline uint64_t ndm_ipow_uint64(uint64_t x, uint64_t n)
{
    return (uint64_t)ndm_ipow_wrapping(x, n);
}

/* ---- small exponents: without a loop, in vectors --------------------------------------- */

/* Up to 7, or 15 where a product of vectors is one instruction. An amalgamation reads this for
 * each target. */
#undef NDM_SMALL_EXPONENT64
#ifdef __AVX512DQ__
#define NDM_SMALL_EXPONENT64 15
#else
#define NDM_SMALL_EXPONENT64 7
#endif

/* word: a signed type at least as wide, whose sign tells of an exponent above `most`. */
#define NDM_SMALL_POWER(name, type, unsigned_type, product, word, most)                        \
    static inline word ndm_ordinary_power_##name(type x, type n)                               \
    {                                                                                          \
        (void)x;                                                                               \
        return (word)(n | (most - (word)n));                                                   \
    }                                                                                          \
    /* x where bit `place` of n is set, else 1. */                                             \
    static inline unsigned_type ndm_factor_##name(unsigned_type x, unsigned_type n, int place) \
    {                                                                                          \
        const unsigned_type chosen = (unsigned_type)(0 - (product)((n >> place) & 1));         \
        return (unsigned_type)(((x ^ 1) & chosen) ^ 1);                                        \
    }                                                                                          \
    static inline type ndm_ipow_##name##_bare(type x, type n)                                  \
    {                                                                                          \
        const unsigned_type base = (unsigned_type)x, exponent = (unsigned_type)n;              \
        const unsigned_type square = (unsigned_type)((product)base * base);                    \
        const unsigned_type fourth = (unsigned_type)((product)square * square);                \
        const unsigned_type low =                                                              \
            (unsigned_type)((product)ndm_factor_##name(base, exponent, 0) *                    \
                            ndm_factor_##name(square, exponent, 1));                           \
        const unsigned_type eighth = (unsigned_type)((product)fourth * fourth);                \
        const unsigned_type last = most > 7 ? ndm_factor_##name(eighth, exponent, 3) : 1;      \
        const unsigned_type high =                                                             \
            (unsigned_type)((product)ndm_factor_##name(fourth, exponent, 2) * last);           \
        return (type)((product)low * high);                                                    \
    }

NDM_SMALL_POWER(int8, int8_t, uint8_t, uint32_t, int32_t, 15)
NDM_SMALL_POWER(uint8, uint8_t, uint8_t, uint32_t, int32_t, 15)
NDM_SMALL_POWER(int16, int16_t, uint16_t, uint32_t, int32_t, 15)
NDM_SMALL_POWER(uint16, uint16_t, uint16_t, uint32_t, int32_t, 15)
NDM_SMALL_POWER(int32, int32_t, uint32_t, uint32_t, int32_t, 15)
NDM_SMALL_POWER(uint32, uint32_t, uint32_t, uint32_t, int32_t, 15)
NDM_SMALL_POWER(int64, int64_t, uint64_t, uint64_t, int64_t, NDM_SMALL_EXPONENT64)
NDM_SMALL_POWER(uint64, uint64_t, uint64_t, uint64_t, int64_t, NDM_SMALL_EXPONENT64)

#endif
