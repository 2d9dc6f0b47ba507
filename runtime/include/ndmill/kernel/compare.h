/* Comparisons that C's operators do not give: of floats without raising invalid for a NaN, and
 * of signed with unsigned integers by value. Each gives 0 or 1.
 *
 * Compilers may turn x < y on floats into vector instructions that raise invalid for a NaN, so
 * float and double are compared as integers: bits with their sign taken apart order as values
 * do. == and != never raise for quiet NaNs and need no help. */
#ifndef NDMILL_KERNEL_COMPARE_H
#define NDMILL_KERNEL_COMPARE_H

#include <stdint.h>

#include "ndmill/kernel/bits.h"

/* ---- floats, quietly ----------------------------------------------------------------- */

/* An integer that orders as x does; -0.0 and +0.0 give the same. */
static inline int32_t ndm_order_of_float(float x)
{
    const int32_t bits = (int32_t)ndm_bits_of_float(x), sign = bits >> 31;
    return ((bits & INT32_MAX) ^ sign) - sign;
}

static inline int64_t ndm_order_of_double(double x)
{
    const int64_t bits = (int64_t)ndm_bits_of_double(x), sign = bits >> 63;
    return ((bits & INT64_MAX) ^ sign) - sign;
}

static inline int ndm_quiet_less_float(float x, float y)
{
    return (ndm_order_of_float(x) < ndm_order_of_float(y)) & (x == x) & (y == y);
}

static inline int ndm_quiet_less_equal_float(float x, float y)
{
    return (ndm_order_of_float(x) <= ndm_order_of_float(y)) & (x == x) & (y == y);
}

static inline int ndm_quiet_less_double(double x, double y)
{
    return (ndm_order_of_double(x) < ndm_order_of_double(y)) & (x == x) & (y == y);
}

static inline int ndm_quiet_less_equal_double(double x, double y)
{
    return (ndm_order_of_double(x) <= ndm_order_of_double(y)) & (x == x) & (y == y);
}

static inline int ndm_quiet_less_longdouble(long double x, long double y)
{
    return __builtin_isless(x, y);
}

static inline int ndm_quiet_less_equal_longdouble(long double x, long double y)
{
    return __builtin_islessequal(x, y);
}

/* ---- integers of unlike signs, exactly ------------------------------------------------ */

static inline int ndm_less_signed_unsigned(int64_t x, uint64_t y)
{
    return (x < 0) | ((uint64_t)x < y);
}

static inline int ndm_less_equal_signed_unsigned(int64_t x, uint64_t y)
{
    return (x < 0) | ((uint64_t)x <= y);
}

static inline int ndm_equal_signed_unsigned(int64_t x, uint64_t y)
{
    return (x >= 0) & ((uint64_t)x == y);
}

#endif
