/* Division of ordinary floats, without branches: the same quotients and remainders as those of
 * division.h and remainders.h where `ndm_ordinary_quotient` is not negative, that is where the
 * quotient is so small that it is exact as a whole number, and nothing overflows, underflows or
 * is invalid.
 *
 * float32: below 2**21. In double a quotient of two floats that is not whole is further from a
 * whole number than its rounding moves it (it differs from the whole number n by at least
 * n * 2**-24), and n * y has 21 + 24 bits, so truncation and remainder are exact.
 *
 * float64: below 2**50. n is the quotient rounded to the nearest whole number, so n * y lies
 * between x / 2 and 2 * x, or n is 0. The product is taken exactly as a rounded one and its
 * tail (T. J. Dekker, Numer. Math. 18, 1971; n has 50 bits, no partial product more than 53);
 * the rounded one taken from x leaves no error (P. H. Sterbenz, Floating-Point Computation,
 * 1974), nor does the tail, for x - n * y is a multiple of the last place of the smaller of x
 * and y and no larger than y. A remainder of the other sign than wanted is moved by y, exactly.
 *
 * The careful functions compute the quotient again as (x - remainder) / y, rounded, and then
 * move it to the nearest whole number. Its error is at most 2 + 1/2 units in the last place of
 * a number below 2**21 or 2**50: less than half. So they find n, or n - 1, too. */
#ifndef NDM_PRIMITIVES_ORDINARY_DIVISION_H
#define NDM_PRIMITIVES_ORDINARY_DIVISION_H

#include "float_words.h"

/* ---- float32 ----------------------------------------------------------------------- */

static inline int32_t ndm_ordinary_quotient_float32(float x, float y)
{
    const uint32_t exponent = UINT32_C(1) << 23; /* the unit of exponents in a word */
    const uint32_t infinity = (uint32_t)NDM_WORD32_INFINITY;
    const uint32_t a = (uint32_t)ndm_word32(x) & INT32_MAX;
    const uint32_t b = (uint32_t)ndm_word32(y) & INT32_MAX;
    return (int32_t)((b - exponent) | (infinity - 1 - 20 * exponent - b) |
                     (b + 20 * exponent - a));
}

/* The quotient truncated and what remains. */
static inline int32_t ndm_truncated_quotient_float32(float x, float y, float *rest)
{
    const double dividend = x, divisor = y;
    const int32_t whole = (int32_t)(dividend / divisor);
    *rest = (float)(dividend - (double)whole * divisor);
    return whole;
}

/* All ones where the remainder has another sign than `other`. */
static inline int32_t ndm_opposite_float32(int32_t rest, int32_t other)
{
    return ((0 - (rest & INT32_MAX)) & (rest ^ other)) >> 31;
}

static inline void ndm_floor_divmod_float32_bare(float x, float y, float *q, float *r)
{
    float rest;
    const int32_t whole = ndm_truncated_quotient_float32(x, y, &rest);
    const int32_t dividend = ndm_word32(x), divisor = ndm_word32(y);
    const int32_t below = ndm_opposite_float32(ndm_word32(rest), divisor);
    const int32_t quotient = ndm_word32((float)(whole + below));
    const int32_t moved = ndm_word32(rest + ndm_float32_of(divisor & below));
    *q = ndm_float32_of(quotient | ((dividend ^ divisor) & NDM_WORD32_SIGN));
    *r = ndm_float32_of((moved & INT32_MAX) | (divisor & NDM_WORD32_SIGN));
}

static inline float ndm_floor_divide_float32_bare(float x, float y)
{
    float quotient, remainder;
    ndm_floor_divmod_float32_bare(x, y, &quotient, &remainder);
    return quotient;
}

static inline float ndm_floor_remainder_float32_bare(float x, float y)
{
    float quotient, remainder;
    ndm_floor_divmod_float32_bare(x, y, &quotient, &remainder);
    return remainder;
}

static inline float ndm_fmod_float32_bare(float x, float y)
{
    float rest;
    ndm_truncated_quotient_float32(x, y, &rest);
    return ndm_float32_of((ndm_word32(rest) & INT32_MAX) | (ndm_word32(x) & NDM_WORD32_SIGN));
}

/* ---- float64 ----------------------------------------------------------------------- */

/* |y| within 2**-400 and 2**400 and x no smaller than 2**-500, if not 0: their quotient neither
 * overflows nor underflows. */
static inline int64_t ndm_ordinary_quotient_float64(double x, double y)
{
    const uint64_t exponent = UINT64_C(1) << 52;
    const uint64_t a = (uint64_t)ndm_word64(x) & INT64_MAX;
    const uint64_t b = (uint64_t)ndm_word64(y) & INT64_MAX;
    return (int64_t)((b - (1023 - 400) * exponent) | ((1023 + 400) * exponent - b) |
                     (b + 49 * exponent - a) | ((a - (1023 - 500) * exponent) & (0 - a)));
}

/* The quotient rounded to the nearest whole number and what remains, of either sign. */
static inline double ndm_nearest_quotient_float64(double x, double y, double *rest)
{
    const int64_t head = ~INT64_C(0x7ffffff);
    const double whole = (x / y + 0x1.8p52) - 0x1.8p52;
    const double whole_head = ndm_float64_of(ndm_word64(whole) & head);
    const double y_head = ndm_float64_of(ndm_word64(y) & head);
    const double whole_rest = whole - whole_head, y_rest = y - y_head;
    const double product = whole * y;
    const double heads = (whole_head * y_head - product) + whole_head * y_rest;
    const double tail = (heads + whole_rest * y_head) + whole_rest * y_rest;
    *rest = (x - product) - tail;
    return whole;
}

static inline int64_t ndm_opposite_float64(int64_t rest, int64_t other)
{
    return ndm_mask64_negative((0 - (rest & INT64_MAX)) & (rest ^ other));
}

static inline void ndm_floor_divmod_float64_bare(double x, double y, double *q, double *r)
{
    double rest;
    const double whole = ndm_nearest_quotient_float64(x, y, &rest);
    const int64_t dividend = ndm_word64(x), divisor = ndm_word64(y);
    const int64_t below = ndm_opposite_float64(ndm_word64(rest), divisor);
    const int64_t quotient = ndm_word64(whole - ndm_float64_of(NDM_WORD64_ONE & below));
    const int64_t moved = ndm_word64(rest + ndm_float64_of(divisor & below));
    *q = ndm_float64_of(quotient | ((dividend ^ divisor) & NDM_WORD64_SIGN));
    *r = ndm_float64_of((moved & INT64_MAX) | (divisor & NDM_WORD64_SIGN));
}

static inline double ndm_floor_divide_float64_bare(double x, double y)
{
    double quotient, remainder;
    ndm_floor_divmod_float64_bare(x, y, &quotient, &remainder);
    return quotient;
}

static inline double ndm_floor_remainder_float64_bare(double x, double y)
{
    double quotient, remainder;
    ndm_floor_divmod_float64_bare(x, y, &quotient, &remainder);
    return remainder;
}

static inline double ndm_fmod_float64_bare(double x, double y)
{
    double rest;
    ndm_nearest_quotient_float64(x, y, &rest);
    const int64_t dividend = ndm_word64(x), sign = dividend & NDM_WORD64_SIGN;
    const int64_t beyond = ndm_opposite_float64(ndm_word64(rest), dividend);
    const int64_t size = ndm_word64(y) & INT64_MAX;
    const int64_t moved = ndm_word64(rest + ndm_float64_of((size | sign) & beyond));
    return ndm_float64_of((moved & INT64_MAX) | sign);
}

#endif
