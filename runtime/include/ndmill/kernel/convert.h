/* Conversions between C's number types: total, and the same on every target.
 *
 * Generated casts are made of these. All have the one form
 *
 *     static inline TO ndm_cast_FROM_TO(FROM x, uint32_t *raised)
 *
 * with both sides as stored; flags that the arithmetic does not raise by itself are ORed into
 * *raised (NDM_FP_*). A float outside an integer's range saturates and raises invalid; a NaN
 * gives 0 and raises invalid. Integers are rounded once to any float. */
#ifndef NDMILL_KERNEL_CONVERT_H
#define NDMILL_KERNEL_CONVERT_H

#include <float.h>
#include <stdbool.h>
#include <stdint.h>

#include "ndmill/kernel/compare.h"
#include "ndmill/ufunc.h"

/* Values above `under` and below `over` truncate into [low, high]. `step` is a signed type that
 * holds them all: the conversion that machines have. `order` maps what is compared: a float's
 * bits, for clang compares the other part of a complex number along with it. */
#define NDM_AS_IS(x) (x)
#define NDM_DEFINE_FLOAT_TO_INTEGER(name, from, order, to, step, under, over, low, high)       \
    static inline to name(from x, uint32_t *raised)                                            \
    {                                                                                          \
        const bool number = x == x;                                                            \
        const bool below = number & (order(x) <= order(under));                                \
        const bool above = number & (order(x) >= order(over));                                 \
        const bool inside = number & !below & !above;                                          \
        const to value = (to)(step)(inside ? x : 0);                                           \
        *raised |= !inside * NDM_FP_INVALID;                                                   \
        return above ? (high) : below ? (low) : value;                                         \
    }

/* The upper half of uint64's range goes through the lower one. */
#define NDM_DEFINE_FLOAT_TO_UINT64(name, from, order)                                          \
    static inline uint64_t name(from x, uint32_t *raised)                                      \
    {                                                                                          \
        const from half = (from)0x1p63;                                                        \
        const bool number = x == x, above = number & (order(x) >= order(2 * half));            \
        const bool inside = number & !above & (order(x) > order((from)-1));                    \
        const from safe = inside ? x : 0;                                                      \
        const bool upper = safe >= half;                                                       \
        const uint64_t value = (uint64_t)(int64_t)(upper ? safe - half : safe);                \
        *raised |= !inside * NDM_FP_INVALID;                                                   \
        return above ? UINT64_MAX : value + ((uint64_t)upper << 63);                           \
    }

NDM_DEFINE_FLOAT_TO_INTEGER(ndm_float_to_int8, float, ndm_order_of_float, int8_t, int32_t,
                            -129.0f, 0x1p7f, INT8_MIN, INT8_MAX)
NDM_DEFINE_FLOAT_TO_INTEGER(ndm_float_to_uint8, float, ndm_order_of_float, uint8_t, int32_t,
                            -1.0f, 0x1p8f, 0, UINT8_MAX)
NDM_DEFINE_FLOAT_TO_INTEGER(ndm_float_to_int16, float, ndm_order_of_float, int16_t, int32_t,
                            -32769.0f, 0x1p15f, INT16_MIN, INT16_MAX)
NDM_DEFINE_FLOAT_TO_INTEGER(ndm_float_to_uint16, float, ndm_order_of_float, uint16_t, int32_t,
                            -1.0f, 0x1p16f, 0, UINT16_MAX)
NDM_DEFINE_FLOAT_TO_INTEGER(ndm_float_to_int32, float, ndm_order_of_float, int32_t, int32_t,
                            -0x1.000002p31f, 0x1p31f, INT32_MIN, INT32_MAX)
NDM_DEFINE_FLOAT_TO_INTEGER(ndm_float_to_uint32, float, ndm_order_of_float, uint32_t, int64_t,
                            -1.0f, 0x1p32f, 0, UINT32_MAX)
NDM_DEFINE_FLOAT_TO_INTEGER(ndm_float_to_int64, float, ndm_order_of_float, int64_t, int64_t,
                            -0x1.000002p63f, 0x1p63f, INT64_MIN, INT64_MAX)
NDM_DEFINE_FLOAT_TO_UINT64(ndm_float_to_uint64, float, ndm_order_of_float)

NDM_DEFINE_FLOAT_TO_INTEGER(ndm_double_to_int8, double, NDM_AS_IS, int8_t, int32_t, -129.0,
                            0x1p7, INT8_MIN, INT8_MAX)
NDM_DEFINE_FLOAT_TO_INTEGER(ndm_double_to_uint8, double, NDM_AS_IS, uint8_t, int32_t, -1.0,
                            0x1p8, 0, UINT8_MAX)
NDM_DEFINE_FLOAT_TO_INTEGER(ndm_double_to_int16, double, NDM_AS_IS, int16_t, int32_t, -32769.0,
                            0x1p15, INT16_MIN, INT16_MAX)
NDM_DEFINE_FLOAT_TO_INTEGER(ndm_double_to_uint16, double, NDM_AS_IS, uint16_t, int32_t, -1.0,
                            0x1p16, 0, UINT16_MAX)
NDM_DEFINE_FLOAT_TO_INTEGER(ndm_double_to_int32, double, NDM_AS_IS, int32_t, int32_t,
                            -0x1.00000002p31, 0x1p31, INT32_MIN, INT32_MAX)
NDM_DEFINE_FLOAT_TO_INTEGER(ndm_double_to_uint32, double, NDM_AS_IS, uint32_t, int64_t, -1.0,
                            0x1p32, 0, UINT32_MAX)
NDM_DEFINE_FLOAT_TO_INTEGER(ndm_double_to_int64, double, NDM_AS_IS, int64_t, int64_t,
                            -0x1.0000000000001p63, 0x1p63, INT64_MIN, INT64_MAX)
NDM_DEFINE_FLOAT_TO_UINT64(ndm_double_to_uint64, double, NDM_AS_IS)

NDM_DEFINE_FLOAT_TO_INTEGER(ndm_longdouble_to_int8, long double, NDM_AS_IS, int8_t, int32_t,
                            -129.0L, 0x1p7L, INT8_MIN, INT8_MAX)
NDM_DEFINE_FLOAT_TO_INTEGER(ndm_longdouble_to_uint8, long double, NDM_AS_IS, uint8_t, int32_t,
                            -1.0L, 0x1p8L, 0, UINT8_MAX)
NDM_DEFINE_FLOAT_TO_INTEGER(ndm_longdouble_to_int16, long double, NDM_AS_IS, int16_t, int32_t,
                            -32769.0L, 0x1p15L, INT16_MIN, INT16_MAX)
NDM_DEFINE_FLOAT_TO_INTEGER(ndm_longdouble_to_uint16, long double, NDM_AS_IS, uint16_t, int32_t,
                            -1.0L, 0x1p16L, 0, UINT16_MAX)
NDM_DEFINE_FLOAT_TO_INTEGER(ndm_longdouble_to_int32, long double, NDM_AS_IS, int32_t, int32_t,
                            -0x1.00000002p31L, 0x1p31L, INT32_MIN, INT32_MAX)
NDM_DEFINE_FLOAT_TO_INTEGER(ndm_longdouble_to_uint32, long double, NDM_AS_IS, uint32_t, int64_t,
                            -1.0L, 0x1p32L, 0, UINT32_MAX)
/* The largest long double that does not truncate into the range. */
#define NDM_LONGDOUBLE_INT64_UNDER                                                             \
    (LDBL_MANT_DIG >= 64 ? -0x1p63L - 1 : -0x1p63L * (1 + LDBL_EPSILON))
NDM_DEFINE_FLOAT_TO_INTEGER(ndm_longdouble_to_int64, long double, NDM_AS_IS, int64_t, int64_t,
                            NDM_LONGDOUBLE_INT64_UNDER, 0x1p63L, INT64_MIN, INT64_MAX)
NDM_DEFINE_FLOAT_TO_UINT64(ndm_longdouble_to_uint64, long double, NDM_AS_IS)

/* A 64-bit integer as a double by rounding to odd: exact, or with its last bit set, so that
 * rounding it again to a format of at most 51 bits gives what rounding x would. */
static inline double ndm_uint64_to_odd(uint64_t x)
{
    const uint64_t rest = x & 0x7ff;
    const uint64_t odd = (x ^ rest) | (rest != 0 ? 0x800 : 0);
    return (double)(x >> 53 != 0 ? odd : x);
}

static inline double ndm_int64_to_odd(int64_t x)
{
    const double size = ndm_uint64_to_odd(x < 0 ? 0 - (uint64_t)x : (uint64_t)x);
    return x < 0 ? -size : size;
}

#endif
