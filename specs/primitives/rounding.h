/* Floats rounded to whole numbers, with the argument's sign also where the result is zero.
 *
 * Where the machine has an instruction for it, compilers make that of the C library's
 * functions. Elsewhere adding the first number above which all are whole, and subtracting it
 * again, rounds to nearest, in vectors too; one more comparison makes the other directions of
 * it. */
#ifndef NDM_PRIMITIVES_ROUNDING_H
#define NDM_PRIMITIVES_ROUNDING_H

#include "float_words.h"

#if defined(__SSE4_1__) || defined(__aarch64__)

static inline float ndm_floor_float32(float x)
{
    return __builtin_floorf(x);
}

static inline double ndm_floor_float64(double x)
{
    return __builtin_floor(x);
}

static inline float ndm_ceil_float32(float x)
{
    return __builtin_ceilf(x);
}

static inline double ndm_ceil_float64(double x)
{
    return __builtin_ceil(x);
}

static inline float ndm_trunc_float32(float x)
{
    return __builtin_truncf(x);
}

static inline double ndm_trunc_float64(double x)
{
    return __builtin_trunc(x);
}

static inline float ndm_rint_float32(float x)
{
    return __builtin_rintf(x);
}

static inline double ndm_rint_float64(double x)
{
    return __builtin_rint(x);
}

#else

static inline float ndm_rint_float32(float x)
{
    const int32_t sign = ndm_word32(x) & NDM_WORD32_SIGN;
    const float size = __builtin_fabsf(x), limit = 0x1p23f;
    const float whole = (size + limit) - limit;
    return ndm_float32_of(ndm_word32(size < limit ? whole : size) | sign);
}

/* `whole` with the sign of x. */
static inline float ndm_signed_whole_float32(float whole, float x)
{
    return ndm_float32_of((ndm_word32(whole) & INT32_MAX) | (ndm_word32(x) & NDM_WORD32_SIGN));
}

static inline float ndm_floor_float32(float x)
{
    const float near = ndm_rint_float32(x);
    return ndm_signed_whole_float32(near - (near > x ? 1 : 0), x);
}

static inline float ndm_ceil_float32(float x)
{
    const float near = ndm_rint_float32(x);
    return ndm_signed_whole_float32(near + (near < x ? 1 : 0), x);
}

static inline float ndm_trunc_float32(float x)
{
    const float size = __builtin_fabsf(x), near = ndm_rint_float32(size);
    return ndm_signed_whole_float32(near - (near > size ? 1 : 0), x);
}

static inline double ndm_rint_float64(double x)
{
    const int64_t sign = ndm_word64(x) & NDM_WORD64_SIGN;
    const double size = __builtin_fabs(x), limit = 0x1p52;
    const double whole = (size + limit) - limit;
    return ndm_float64_of(ndm_word64(size < limit ? whole : size) | sign);
}

/* `whole` with the sign of x. */
static inline double ndm_signed_whole_float64(double whole, double x)
{
    return ndm_float64_of((ndm_word64(whole) & INT64_MAX) | (ndm_word64(x) & NDM_WORD64_SIGN));
}

static inline double ndm_floor_float64(double x)
{
    const double near = ndm_rint_float64(x);
    return ndm_signed_whole_float64(near - (near > x ? 1 : 0), x);
}

static inline double ndm_ceil_float64(double x)
{
    const double near = ndm_rint_float64(x);
    return ndm_signed_whole_float64(near + (near < x ? 1 : 0), x);
}

static inline double ndm_trunc_float64(double x)
{
    const double size = __builtin_fabs(x), near = ndm_rint_float64(size);
    return ndm_signed_whole_float64(near - (near > size ? 1 : 0), x);
}

#endif

static inline long double ndm_floor_longdouble(long double x)
{
    return __builtin_floorl(x);
}

static inline long double ndm_ceil_longdouble(long double x)
{
    return __builtin_ceill(x);
}

static inline long double ndm_trunc_longdouble(long double x)
{
    return __builtin_truncl(x);
}

static inline long double ndm_rint_longdouble(long double x)
{
    return __builtin_rintl(x);
}

#endif
