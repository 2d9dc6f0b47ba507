/* Signs and exponents of floats, taken from their bits. Without branches, but for longdouble,
 * whose bits differ between machines: there the C library's exact functions serve. */
#ifndef NDM_PRIMITIVES_FLOATBITS_H
#define NDM_PRIMITIVES_FLOATBITS_H

#include "float_words.h"

/* ---- sign -------------------------------------------------------------------------- */

static inline long double ndm_fabs_longdouble(long double x)
{
    return __builtin_fabsl(x);
}

static inline uint8_t ndm_signbit_longdouble(long double x)
{
    return __builtin_signbit(x) != 0;
}

static inline long double ndm_copysign_longdouble(long double x, long double y)
{
    return __builtin_copysignl(x, y);
}

/* ---- neighbours -------------------------------------------------------------------- */

/* The C library's raises overflow and underflow as C demands. */
static inline long double ndm_next_after_longdouble(long double x, long double y)
{
    return __builtin_nextafterl(x, y);
}

/* Below the smallest normal's successor all spacings are the smallest subnormal. Above, adding
 * between 3/4 and 3/2 of a unit gives the next number: in the range where such a part of the
 * number is normal, to which small ones are scaled. Nothing looks at bits, for they would go
 * through memory. */
static inline long double ndm_unit_in_last_place_longdouble(long double x)
{
    if (x != x) {
        return x;
    }
    ndm_only_here();
    const long double size = __builtin_fabsl(x);
    if (size > LDBL_MAX) {
        return __builtin_nanl("");
    }
    if (size < 2 * LDBL_MIN) {
        return x < 0 ? -LDBL_TRUE_MIN : LDBL_TRUE_MIN;
    }
    ndm_only_here();
    const bool small = size < 2 * LDBL_MIN / LDBL_EPSILON;
    const long double scaled = small ? size / LDBL_EPSILON / LDBL_EPSILON : size;
    const long double found = (scaled + scaled * (LDBL_EPSILON * 0.75L)) - scaled;
    const long double unit = small ? found * LDBL_EPSILON * LDBL_EPSILON : found;
    return x < 0 ? -unit : unit;
}

/* ---- exponent ---------------------------------------------------------------------- */

/* x = significand * 2**exponent with 1 <= significand < 2, but for the sign; 1 and 0 where x is
 * special: 0, inf or nan. */
typedef struct ndm_split_float32 {
    int32_t significand; /* bits */
    int32_t exponent;
    bool special;
} ndm_split_float32;

static inline ndm_split_float32 ndm_split32(float x)
{
    const int32_t fraction = INT32_C(0x007fffff), one = INT32_C(0x3f800000);
    const int32_t size = ndm_word32(x) & INT32_MAX;
    const bool special = (size == 0) | (size >= NDM_WORD32_INFINITY);
    const bool subnormal = size <= fraction;
    /* A subnormal's bits as a whole number, which is normal. */
    const int32_t whole =
        ndm_word32(ndm_float32_of((size & fraction) | INT32_C(0x4b000000)) - 0x1p23f);
    const int32_t word = subnormal ? whole : size;
    ndm_split_float32 split;
    split.significand = special ? one : (word & fraction) | one;
    split.exponent = special ? 0 : (word >> 23) - (subnormal ? 149 + 127 : 127);
    split.special = special;
    return split;
}

static inline void ndm_frexp_float32(float x, float *mantissa, int32_t *exponent)
{
    const ndm_split_float32 split = ndm_split32(x);
    const int32_t half = split.significand - (INT32_C(1) << 23);
    *exponent = split.special ? 0 : (split.exponent + 1);
    *mantissa = split.special ? x : ndm_float32_of(half | (ndm_word32(x) & NDM_WORD32_SIGN));
}

/* Two factors, the first of which is exact: one rounding, and the flags that it raises. */
static inline float ndm_scale_exponent_float32(float x, int64_t n)
{
    const ndm_split_float32 split = ndm_split32(x);
    const int32_t step = (int32_t)(n < -1000 ? -1000 : n > 1000 ? 1000 : n);
    const int32_t sum = (split.exponent + step) & -(int32_t)!split.special;
    const int32_t exponent = sum < -200 ? -200 : sum > 200 ? 200 : sum;
    const int32_t first = exponent >> 1, second = exponent - first;
    const float significand =
        ndm_float32_of(split.significand | (ndm_word32(x) & NDM_WORD32_SIGN));
    const float scaled = significand * ndm_float32_of((first + 127) << 23);
    const float result = scaled * ndm_float32_of((second + 127) << 23);
    return split.special ? x : result;
}

typedef struct ndm_split_float64 {
    int64_t significand;
    int64_t exponent;
    bool special;
} ndm_split_float64;

static inline ndm_split_float64 ndm_split64(double x)
{
    const int64_t fraction = INT64_C(0x000fffffffffffff), one = INT64_C(0x3ff0000000000000);
    const int64_t size = ndm_word64(x) & INT64_MAX;
    const bool special = (size == 0) | (size >= NDM_WORD64_INFINITY);
    const bool subnormal = size <= fraction;
    const int64_t whole =
        ndm_word64(ndm_float64_of((size & fraction) | INT64_C(0x4330000000000000)) - 0x1p52);
    const int64_t word = subnormal ? whole : size;
    ndm_split_float64 split;
    split.significand = special ? one : (word & fraction) | one;
    split.exponent = special ? 0 : (word >> 52) - (subnormal ? 1074 + 1023 : 1023);
    split.special = special;
    return split;
}

static inline void ndm_frexp_float64(double x, double *mantissa, int32_t *exponent)
{
    const ndm_split_float64 split = ndm_split64(x);
    const int64_t half = split.significand - (INT64_C(1) << 52);
    *exponent = split.special ? 0 : (int32_t)(split.exponent + 1);
    *mantissa = split.special ? x : ndm_float64_of(half | (ndm_word64(x) & NDM_WORD64_SIGN));
}

static inline double ndm_scale_exponent_float64(double x, int64_t n)
{
    const ndm_split_float64 split = ndm_split64(x);
    const int64_t step = (n < -5000 ? -5000 : n > 5000 ? 5000 : n);
    const int64_t sum = (split.exponent + step) & -(int64_t)!split.special;
    const int64_t exponent = sum < -1200 ? -1200 : sum > 1200 ? 1200 : sum;
    const int64_t first = exponent >> 1, second = exponent - first;
    const double significand =
        ndm_float64_of(split.significand | (ndm_word64(x) & NDM_WORD64_SIGN));
    const double scaled = significand * ndm_float64_of((first + 1023) << 52);
    const double result = scaled * ndm_float64_of((second + 1023) << 52);
    return split.special ? x : result;
}

/* 2**n is a normal number: then it is one product, rounded once whatever x is. */
static inline int64_t ndm_ordinary_exponent_float32(float x, int64_t n)
{
    (void)x;
    return (int64_t)(((uint64_t)n + 126) | (127 - (uint64_t)n));
}

static inline float ndm_scale_exponent_float32_bare(float x, int64_t n)
{
#if defined(__clang__) && !defined(__AVX__)
    /* With two of four lanes in use, clang multiplies what is in the others, and it shows. */
    return (float)((double)x * ndm_power_of_two(n));
#else
    return x * ndm_float32_of(((int32_t)n + 127) << 23);
#endif
}

static inline int64_t ndm_ordinary_exponent_float64(double x, int64_t n)
{
    (void)x;
    return (int64_t)(((uint64_t)n + 1022) | (1023 - (uint64_t)n));
}

static inline double ndm_scale_exponent_float64_bare(double x, int64_t n)
{
    return x * ndm_power_of_two(n);
}

static inline void ndm_frexp_longdouble(long double x, long double *mantissa, int32_t *exponent)
{
    int found = 0;
    *mantissa = __builtin_frexpl(x, &found);
    *exponent = ndm_is_finite_longdouble(x) ? found : 0;
}

/* scalbnl, because ldexpl sets errno. */
static inline long double ndm_scale_exponent_longdouble(long double x, int64_t n)
{
    const int64_t limit = 100000;
    return __builtin_scalbnl(x, (int)(n < -limit ? -limit : n > limit ? limit : n));
}

#endif
