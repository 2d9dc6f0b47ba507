/* The type that is measured: its words, and its unit in the last place. */
#ifndef NDM_TESTS_ELEMENTARY_NUMBER_H
#define NDM_TESTS_ELEMENTARY_NUMBER_H

#include <float.h>
#include <math.h>
#include <mpfr.h>
#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#include "subject.h"

#if defined(SUBJECT_FLOAT32) || defined(SUBJECT_FLOAT16)
typedef uint32_t word;
enum { DIGITS = 24, LEAST = -126 };
#define GET mpfr_get_flt
#define PUT mpfr_set_flt
#elif defined(SUBJECT_LONGDOUBLE)
typedef unsigned __int128 word;
enum { DIGITS = LDBL_MANT_DIG, LEAST = LDBL_MIN_EXP - 1 };
#define GET mpfr_get_ld
#define PUT mpfr_set_ld
#else
typedef uint64_t word;
enum { DIGITS = 53, LEAST = -1022 };
#define GET mpfr_get_d
#define PUT mpfr_set_d
#endif

static inline word bits_of(number x)
{
    word w = 0;
    memcpy(&w, &x, DIGITS == 64 ? 10 : sizeof x);
    return w;
}

static inline number number_of(word w)
{
    number x;
    memcpy(&x, &w, sizeof x);
    return x;
}

static inline bool same(number a, number b)
{
    return (a != a && b != b) || bits_of(a) == bits_of(b);
}

/* The power of two whose multiple a number of this size is, 0 < size < infinity. */
static inline int last_place(long double size)
{
#if LDBL_MANT_DIG == 64
    uint16_t top;
    memcpy(&top, (const char *)&size + 8, sizeof top);
    const int exponent = (top & 0x7fff) - 16383;
#else
    const int exponent = ilogbl(size);
#endif
    return (exponent < LEAST ? LEAST : exponent) - (DIGITS - 1);
}

/* 2**exponent */
static inline long double power_of_two(int exponent)
{
#if LDBL_MANT_DIG == 64
    long double result = 1;
    const uint16_t top = (uint16_t)(16383 + exponent);
    memcpy((char *)&result + 8, &top, sizeof top);
    return result;
#else
    return ldexpl(1, exponent);
#endif
}

#endif
