/* Floor division of floats, as Python's divmod and NumPy have it: an exact remainder by
 * truncation, moved to the divisor's sign, and a quotient computed from it, rounded to the
 * nearest whole number. */
#ifndef NDM_PRIMITIVES_DIVISION_H
#define NDM_PRIMITIVES_DIVISION_H

#include "float_words.h"
#include "integer_division.h"
#include "ordinary_division.h"

/* x rounded to the nearest whole number, halves down. */
static inline float ndm_snap_float32(float x)
{
    const float size = __builtin_fabsf(x), limit = 0x1p23f;
    if (size >= limit) {
        return x;
    }
    const float whole = __builtin_copysignf((size + limit) - limit, x);
    return whole - x == 0.5f ? whole - 1 : whole;
}

/* The remainder by truncation, exact, for finite x and a y that is neither 0 nor NaN. While the
 * quotient has fewer than 29 bits, all of this is exact in double. */
static inline float ndm_remainder_float32(float x, float y)
{
    if ((ndm_word32(x) & INT32_MAX) < (ndm_word32(y) & INT32_MAX)) {
        return x;
    }
    ndm_only_here();
    const double dividend = x, divisor = y;
    const double quotient = dividend / divisor;
    if (__builtin_fabs(quotient) < 0x1p29) {
        ndm_only_here();
        const double remainder = dividend - (double)ndm_truncated(quotient) * divisor;
        return __builtin_copysignf((float)remainder, x);
    }
    return __builtin_fmodf(x, y);
}

/* Quotient and remainder for finite x and a y that is neither 0 nor NaN. */
static inline float ndm_floor_parts_float32(float x, float y, float *remainder)
{
    const float truncated = ndm_remainder_float32(x, y);
    const float quotient = (x - truncated) / y;
    const bool opposite = (ndm_word32(truncated) ^ ndm_word32(y)) < 0;
    if (truncated != 0 && opposite) {
        ndm_only_here();
        *remainder = truncated + y;
        return ndm_snap_float32(quotient - 1);
    }
    *remainder = truncated != 0 ? truncated : __builtin_copysignf(0, y);
    if (quotient == 0) {
        return opposite ? -0.0f : 0.0f;
    }
    return ndm_snap_float32(quotient);
}

static inline void ndm_floor_divmod_float32(float x, float y, float *q, float *r)
{
    if (x != x || y != y) {
        ndm_only_here();
        *q = *r = x + y;
    } else if (y == 0) {
        ndm_only_here();
        *q = x / y;
        *r = (x - x) / y;
    } else if (__builtin_fabsf(x) == __builtin_inff()) {
        ndm_only_here();
        *q = *r = x - x;
    } else {
        ndm_only_here();
        *q = ndm_floor_parts_float32(x, y, r);
    }
}

static inline float ndm_floor_divide_float32(float x, float y)
{
    float remainder;
    if (x != x || y != y) {
        ndm_only_here();
        return x + y;
    }
    if (y == 0) {
        ndm_only_here();
        return x / y;
    }
    if (__builtin_fabsf(x) == __builtin_inff()) {
        ndm_only_here();
        return x - x;
    }
    ndm_only_here();
    return ndm_floor_parts_float32(x, y, &remainder);
}

static inline double ndm_snap_float64(double x)
{
    const double size = __builtin_fabs(x), limit = 0x1p52;
    if (size >= limit) {
        return x;
    }
    const double whole = __builtin_copysign((size + limit) - limit, x);
    return whole - x == 0.5 ? whole - 1 : whole;
}

/* As above. The product is taken exactly, as a rounded one and its tail, by the method of
 * Dekker (Numer. Math. 18, 1971); a quotient that was rounded up is mended afterwards. */
static inline double ndm_remainder_float64(double x, double y)
{
    const int64_t size = ndm_word64(y) & INT64_MAX, large = ndm_word64(x) & INT64_MAX;
    const int64_t exponent = INT64_C(1) << 52; /* the unit of exponents in a word */
    if (large < size) {
        return x;
    }
    if (size < (1023 - 900) * exponent || size > (1023 + 900) * exponent) {
        return __builtin_fmod(x, y);
    }
    ndm_only_here();
    if (large >= size + 51 * exponent) {
        return __builtin_fmod(x, y);
    }
    ndm_only_here();
    const int64_t head = ~INT64_C(0x7ffffff);
    const double whole = (double)ndm_truncated(x / y);
    const double whole_head = ndm_float64_of(ndm_word64(whole) & head);
    const double y_head = ndm_float64_of(ndm_word64(y) & head);
    const double whole_rest = whole - whole_head, y_rest = y - y_head;
    const double product = whole * y;
    const double heads = (whole_head * y_head - product) + whole_head * y_rest;
    const double tail = (heads + whole_rest * y_head) + whole_rest * y_rest;
    const double remainder = (x - product) - tail;
    const bool beyond = remainder != 0 && (remainder < 0) != (x < 0);
    return __builtin_copysign(beyond ? remainder + __builtin_copysign(y, x) : remainder, x);
}

static inline double ndm_floor_parts_float64(double x, double y, double *remainder)
{
    const double truncated = ndm_remainder_float64(x, y);
    const double quotient = (x - truncated) / y;
    const bool opposite = (ndm_word64(truncated) ^ ndm_word64(y)) < 0;
    if (truncated != 0 && opposite) {
        ndm_only_here();
        *remainder = truncated + y;
        return ndm_snap_float64(quotient - 1);
    }
    *remainder = truncated != 0 ? truncated : __builtin_copysign(0, y);
    if (quotient == 0) {
        return opposite ? -0.0 : 0.0;
    }
    return ndm_snap_float64(quotient);
}

static inline void ndm_floor_divmod_float64(double x, double y, double *q, double *r)
{
    if (x != x || y != y) {
        ndm_only_here();
        *q = *r = x + y;
    } else if (y == 0) {
        ndm_only_here();
        *q = x / y;
        *r = (x - x) / y;
    } else if (__builtin_fabs(x) == __builtin_inf()) {
        ndm_only_here();
        *q = *r = x - x;
    } else {
        ndm_only_here();
        *q = ndm_floor_parts_float64(x, y, r);
    }
}

static inline double ndm_floor_divide_float64(double x, double y)
{
    double remainder;
    if (x != x || y != y) {
        ndm_only_here();
        return x + y;
    }
    if (y == 0) {
        ndm_only_here();
        return x / y;
    }
    if (__builtin_fabs(x) == __builtin_inf()) {
        ndm_only_here();
        return x - x;
    }
    ndm_only_here();
    return ndm_floor_parts_float64(x, y, &remainder);
}

/* ---- longdouble -------------------------------------------------------------------- */

/* No copysign and signbit: they go through memory, see ndm_beyond_longdouble. x is not 0. */
static inline long double ndm_snap_longdouble(long double x)
{
    const long double limit = 1 / LDBL_EPSILON;
    if (__builtin_fabsl(x) >= limit) {
        return x;
    }
    const long double shift = x < 0 ? -limit : limit;
    const long double whole = (x + shift) - shift;
    return whole - x == 0.5L ? whole - 1 : whole;
}

/* Truncation's remainder. fmodl is exact, and raises invalid by zero and of infinity, nothing
 * else; but it takes its time also where there is nothing to do. */
static inline long double ndm_remainder_longdouble(long double x, long double y)
{
    if (__builtin_expect((x != x) | (y != y), 0)) {
        ndm_only_here();
        return x + y;
    }
    ndm_only_here();
    return __builtin_fabsl(x) < __builtin_fabsl(y) ? x : __builtin_fmodl(x, y);
}

/* Given its result, which is no NaN, and y not 0: the floor quotient and remainder. */
static inline long double ndm_floor_parts_longdouble(long double x, long double y,
                                                     long double truncated,
                                                     long double *remainder)
{
    if (truncated == 0) {
        *remainder = y < 0 ? -0.0L : 0.0L;
        return x == 0 ? x / y : ndm_snap_longdouble(x / y);
    }
    const bool opposite = (truncated < 0) != (y < 0);
    if (truncated == x) {
        *remainder = x + (opposite ? y : 0);
        return opposite ? -1.0L : 0.0L;
    }
    const long double whole = (x - truncated) / y - opposite;
    *remainder = truncated + (opposite ? y : 0);
    return whole == 0 ? 0.0L : ndm_snap_longdouble(whole);
}

static inline void ndm_floor_divmod_longdouble(long double x, long double y, long double *q,
                                               long double *r)
{
    const long double truncated = ndm_remainder_longdouble(x, y);
    if (truncated != truncated) {
        ndm_only_here();
        *q = y == 0 ? x / y : truncated;
        *r = truncated;
    } else {
        ndm_only_here();
        *q = ndm_floor_parts_longdouble(x, y, truncated, r);
    }
}

static inline long double ndm_floor_divide_longdouble(long double x, long double y)
{
    long double remainder;
    if (y == 0) {
        ndm_only_here();
        return x / y;
    }
    const long double truncated = ndm_remainder_longdouble(x, y);
    if (truncated != truncated) {
        return truncated;
    }
    ndm_only_here();
    return ndm_floor_parts_longdouble(x, y, truncated, &remainder);
}

#endif
