/* long double apart from its size: exponent, fraction, powers of two, and sums and products
 * with their errors; of 80 bits and of 128, nothing where it is double. T. J. Dekker, Numer.
 * Math. 18 (1971). */
#ifndef NDM_PRIMITIVES_LONGDOUBLE_WORDS_H
#define NDM_PRIMITIVES_LONGDOUBLE_WORDS_H

#include "ndmill/kernel/complex.h"

#include "hypot.h"

#if LDBL_MANT_DIG != DBL_MANT_DIG

/* Where sign and exponent stand in memory. */
static inline int ndm_top_of_longdouble(void)
{
    return LDBL_MANT_DIG == 64 ? 8 : __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__ ? 0 : 14;
}

/* Of a normal number, x = +-f * 2**exponent with 1 <= f < 2. */
static inline int ndm_exponent_longdouble(long double x)
{
    uint16_t top;
    memcpy(&top, (const char *)&x + ndm_top_of_longdouble(), sizeof top);
    return (top & 0x7fff) - 16383;
}

/* |f|. */
static inline long double ndm_fraction_longdouble(long double x)
{
    const uint16_t top = 16383;
    memcpy((char *)&x + ndm_top_of_longdouble(), &top, sizeof top);
    return x;
}

static inline bool ndm_negative_longdouble(long double x)
{
    return __builtin_signbit(x) != 0;
}

/* 2**exponent, for exponents of normal numbers. */
static inline long double ndm_power_of_two_longdouble(int64_t exponent)
{
    const uint16_t top = (uint16_t)(exponent + 16383);
    long double x = 1;
    memcpy((char *)&x + ndm_top_of_longdouble(), &top, sizeof top);
    return x;
}

/* NaN, raising invalid. By a division a compiler might raise it before any test. */
static inline long double ndm_invalid_longdouble(void)
{
    ndm_raise(NDM_FP_INVALID);
    return __builtin_nanl("");
}

/* An infinity, raising divide by zero. */
static inline long double ndm_pole_longdouble(bool negative)
{
    ndm_raise(NDM_FP_DIVIDE);
    return negative ? -__builtin_infl() : __builtin_infl();
}

/* x as the rounded value of a function that begins with x: subnormal ones raise underflow. */
static inline long double ndm_tiny_longdouble(long double x)
{
    if (x != 0 && __builtin_fabsl(x) < LDBL_MIN) {
        ndm_only_here();
        return x - x * x;
    }
    return x;
}

/* x = result * 2**exponent, a normal number; x finite, not 0. */
static inline long double ndm_normal_longdouble(long double x, int *exponent)
{
    *exponent = 0;
    if (__builtin_fabsl(x) < LDBL_MIN) {
        ndm_only_here();
        x *= ndm_power_of_two_longdouble(LDBL_MANT_DIG);
        *exponent = -LDBL_MANT_DIG;
    }
    return x;
}

/* A number without its fraction, |x| < 2**31. */
static inline int ndm_index_longdouble(long double x)
{
    return (int)x;
}

/* a + b exactly. */
static inline ndm_pair_longdouble ndm_two_sum_longdouble(long double a, long double b)
{
    const long double sum = a + b;
    const long double other = sum - a;
    return (ndm_pair_longdouble){sum, (a - (sum - other)) + (b - other)};
}

/* a + b exactly, for |a| >= |b| or a = 0. */
static inline ndm_pair_longdouble ndm_fast_two_sum_longdouble(long double a, long double b)
{
    const long double sum = a + b;
    return (ndm_pair_longdouble){sum, b - (sum - a)};
}

/* The upper half of x's bits, rounded; x minus that has as many, with its sign. */
static inline long double ndm_upper_half_longdouble(long double x)
{
    const long double shifted = x * (1 + (long double)(UINT64_C(1) << (LDBL_MANT_DIG + 1) / 2));
    return shifted - (shifted - x);
}

/* a * b exactly, where nothing of it underflows. */
static inline ndm_pair_longdouble ndm_two_product_longdouble(long double a, long double b)
{
    const long double product = a * b;
    const long double p = ndm_upper_half_longdouble(a), q = ndm_upper_half_longdouble(b);
    const long double r = a - p, s = b - q;
    return (ndm_pair_longdouble){product, (((p * q - product) + p * s) + r * q) + r * s};
}

#endif
#endif
