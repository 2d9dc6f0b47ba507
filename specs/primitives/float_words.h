/* Floats as integers and back, and branch-free choices between integers: masks are all ones or
 * all zeroes. Comparing bit patterns instead of floats raises no flag for a NaN and vectorises
 * on targets without 64-bit compares. */
#ifndef NDM_PRIMITIVES_FLOAT_WORDS_H
#define NDM_PRIMITIVES_FLOAT_WORDS_H

#include <float.h>
#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#include "ndmill/kernel/bits.h"

#define NDM_WORD32_SIGN (INT32_MIN)
#define NDM_WORD32_INFINITY INT32_C(0x7f800000)
#define NDM_WORD32_ONE INT32_C(0x3f800000)
#define NDM_WORD64_SIGN (INT64_MIN)
#define NDM_WORD64_INFINITY INT64_C(0x7ff0000000000000)
#define NDM_WORD64_ONE INT64_C(0x3ff0000000000000)

static inline int32_t ndm_word32(float x)
{
    int32_t word;
    memcpy(&word, &x, sizeof word);
    return word;
}

static inline float ndm_float32_of(int32_t word)
{
    float x;
    memcpy(&x, &word, sizeof x);
    return x;
}

static inline int64_t ndm_word64(double x)
{
    int64_t word;
    memcpy(&word, &x, sizeof word);
    return word;
}

static inline double ndm_float64_of(int64_t word)
{
    double x;
    memcpy(&x, &word, sizeof x);
    return x;
}

/* Ones where word < 0. */
static inline int64_t ndm_mask64_negative(int64_t word)
{
    return word >> 63;
}

/* Ones where word == 0. */
static inline int64_t ndm_mask64_zero(int64_t word)
{
    return ~((word | (int64_t)(0 - (uint64_t)word)) >> 63);
}

/* a where the mask is ones, b where it is zeroes. */
static inline int64_t ndm_choose64(int64_t mask, int64_t a, int64_t b)
{
    return (a & mask) | (b & ~mask);
}

static inline int32_t ndm_choose32(int32_t mask, int32_t a, int32_t b)
{
    return (a & mask) | (b & ~mask);
}

/* 2**exponent, for exponents of normal doubles. */
static inline double ndm_power_of_two(int64_t exponent)
{
    return ndm_float64_of((int64_t)((uint64_t)(exponent + 1023) << 52));
}

/* An index into a table of so many entries; 0 for what is none, which only an x87 pattern that
 * is no number can give. */
static inline int ndm_entry(int index, size_t count)
{
    return (size_t)index < count ? index : 0;
}

/* Of long double only the exponent is read: on x87 gcc turns isinf and x == infinity into a
 * comparison that raises invalid for a NaN. */
static inline bool ndm_is_finite_longdouble(long double x)
{
#if LDBL_MANT_DIG == DBL_MANT_DIG
    return (ndm_word64((double)x) & INT64_MAX) < NDM_WORD64_INFINITY;
#else
    uint16_t top; /* sign and exponent of an 80-bit or 128-bit format */
    const int offset = LDBL_MANT_DIG == 64                      ? 8
                       : __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__ ? 0
                                                                : 14;
    memcpy(&top, (const char *)&x + offset, sizeof top);
#if LDBL_MANT_DIG == 64
    /* Since the 387 a leading bit that is missing makes it no number. */
    uint64_t digits;
    memcpy(&digits, &x, sizeof digits);
    if ((top & 0x7fff) != 0 && digits >> 63 == 0) {
        return false;
    }
#endif
    return (top & 0x7fff) != 0x7fff;
#endif
}

/* Of a number that is no NaN, tested before. Its bits would have to go through memory, which
 * costs more than what is done with it. */
static inline bool ndm_beyond_longdouble(long double x)
{
    return __builtin_fabsl(x) > LDBL_MAX;
}

static inline bool ndm_is_infinite_longdouble(long double x)
{
    if (x != x) {
        ndm_only_here();
        return false;
    }
    return ndm_beyond_longdouble(x);
}

#endif
