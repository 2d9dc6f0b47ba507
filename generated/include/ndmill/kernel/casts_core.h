/* Conversions of single elements, for every cast that module core brings.
 * Through templates/casts.h.j2; made by ndmillc. */
#ifndef NDM_CASTS_CORE_H
#define NDM_CASTS_CORE_H

#include "ndmill/kernel/convert.h"
#include "ndmill/kernel/dtypes_core.h"
#include "ndmill/kernel/longdouble.h"

static inline ndm_int8 ndm_cast_bool_int8(
    ndm_bool x, uint32_t *raised)
{
    (void)raised;
    return (int8_t)(x != 0);
}

static inline ndm_uint8 ndm_cast_bool_uint8(
    ndm_bool x, uint32_t *raised)
{
    (void)raised;
    return (uint8_t)(x != 0);
}

static inline ndm_int16 ndm_cast_bool_int16(
    ndm_bool x, uint32_t *raised)
{
    (void)raised;
    return (int16_t)(x != 0);
}

static inline ndm_uint16 ndm_cast_bool_uint16(
    ndm_bool x, uint32_t *raised)
{
    (void)raised;
    return (uint16_t)(x != 0);
}

static inline ndm_int32 ndm_cast_bool_int32(
    ndm_bool x, uint32_t *raised)
{
    (void)raised;
    return (int32_t)(x != 0);
}

static inline ndm_uint32 ndm_cast_bool_uint32(
    ndm_bool x, uint32_t *raised)
{
    (void)raised;
    return (uint32_t)(x != 0);
}

static inline ndm_int64 ndm_cast_bool_int64(
    ndm_bool x, uint32_t *raised)
{
    (void)raised;
    return (int64_t)(x != 0);
}

static inline ndm_uint64 ndm_cast_bool_uint64(
    ndm_bool x, uint32_t *raised)
{
    (void)raised;
    return (uint64_t)(x != 0);
}

static inline ndm_float16 ndm_cast_bool_float16(
    ndm_bool x, uint32_t *raised)
{
    return ndm_store_float16((float)(x != 0), raised);
}

static inline ndm_float32 ndm_cast_bool_float32(
    ndm_bool x, uint32_t *raised)
{
    (void)raised;
    return (float)(x != 0);
}

static inline ndm_float64 ndm_cast_bool_float64(
    ndm_bool x, uint32_t *raised)
{
    (void)raised;
    return (double)(x != 0);
}

static inline ndm_longdouble ndm_cast_bool_longdouble(
    ndm_bool x, uint32_t *raised)
{
    (void)raised;
    return (long double)(x != 0);
}

static inline ndm_complex64 ndm_cast_bool_complex64(
    ndm_bool x, uint32_t *raised)
{
    (void)raised;
    return (ndm_complex64){(float)(x != 0), 0};
}

static inline ndm_complex128 ndm_cast_bool_complex128(
    ndm_bool x, uint32_t *raised)
{
    (void)raised;
    return (ndm_complex128){(double)(x != 0), 0};
}

static inline ndm_clongdouble ndm_cast_bool_clongdouble(
    ndm_bool x, uint32_t *raised)
{
    (void)raised;
    return (ndm_clongdouble){(long double)(x != 0), 0};
}

static inline ndm_bool ndm_cast_int8_bool(
    ndm_int8 x, uint32_t *raised)
{
    (void)raised;
    return x != 0;
}

static inline ndm_uint8 ndm_cast_int8_uint8(
    ndm_int8 x, uint32_t *raised)
{
    (void)raised;
    return (uint8_t)x;
}

static inline ndm_int16 ndm_cast_int8_int16(
    ndm_int8 x, uint32_t *raised)
{
    (void)raised;
    return (int16_t)x;
}

static inline ndm_uint16 ndm_cast_int8_uint16(
    ndm_int8 x, uint32_t *raised)
{
    (void)raised;
    return (uint16_t)x;
}

static inline ndm_int32 ndm_cast_int8_int32(
    ndm_int8 x, uint32_t *raised)
{
    (void)raised;
    return (int32_t)x;
}

static inline ndm_uint32 ndm_cast_int8_uint32(
    ndm_int8 x, uint32_t *raised)
{
    (void)raised;
    return (uint32_t)x;
}

static inline ndm_int64 ndm_cast_int8_int64(
    ndm_int8 x, uint32_t *raised)
{
    (void)raised;
    return (int64_t)x;
}

static inline ndm_uint64 ndm_cast_int8_uint64(
    ndm_int8 x, uint32_t *raised)
{
    (void)raised;
    return (uint64_t)x;
}

static inline ndm_float16 ndm_cast_int8_float16(
    ndm_int8 x, uint32_t *raised)
{
    return ndm_store_float16((float)x, raised);
}

static inline ndm_float32 ndm_cast_int8_float32(
    ndm_int8 x, uint32_t *raised)
{
    (void)raised;
    return (float)x;
}

static inline ndm_float64 ndm_cast_int8_float64(
    ndm_int8 x, uint32_t *raised)
{
    (void)raised;
    return (double)x;
}

static inline ndm_longdouble ndm_cast_int8_longdouble(
    ndm_int8 x, uint32_t *raised)
{
    (void)raised;
    return (long double)x;
}

static inline ndm_complex64 ndm_cast_int8_complex64(
    ndm_int8 x, uint32_t *raised)
{
    (void)raised;
    return (ndm_complex64){(float)x, 0};
}

static inline ndm_complex128 ndm_cast_int8_complex128(
    ndm_int8 x, uint32_t *raised)
{
    (void)raised;
    return (ndm_complex128){(double)x, 0};
}

static inline ndm_clongdouble ndm_cast_int8_clongdouble(
    ndm_int8 x, uint32_t *raised)
{
    (void)raised;
    return (ndm_clongdouble){(long double)x, 0};
}

static inline ndm_bool ndm_cast_uint8_bool(
    ndm_uint8 x, uint32_t *raised)
{
    (void)raised;
    return x != 0;
}

static inline ndm_int8 ndm_cast_uint8_int8(
    ndm_uint8 x, uint32_t *raised)
{
    (void)raised;
    return (int8_t)x;
}

static inline ndm_int16 ndm_cast_uint8_int16(
    ndm_uint8 x, uint32_t *raised)
{
    (void)raised;
    return (int16_t)x;
}

static inline ndm_uint16 ndm_cast_uint8_uint16(
    ndm_uint8 x, uint32_t *raised)
{
    (void)raised;
    return (uint16_t)x;
}

static inline ndm_int32 ndm_cast_uint8_int32(
    ndm_uint8 x, uint32_t *raised)
{
    (void)raised;
    return (int32_t)x;
}

static inline ndm_uint32 ndm_cast_uint8_uint32(
    ndm_uint8 x, uint32_t *raised)
{
    (void)raised;
    return (uint32_t)x;
}

static inline ndm_int64 ndm_cast_uint8_int64(
    ndm_uint8 x, uint32_t *raised)
{
    (void)raised;
    return (int64_t)x;
}

static inline ndm_uint64 ndm_cast_uint8_uint64(
    ndm_uint8 x, uint32_t *raised)
{
    (void)raised;
    return (uint64_t)x;
}

static inline ndm_float16 ndm_cast_uint8_float16(
    ndm_uint8 x, uint32_t *raised)
{
    return ndm_store_float16((float)x, raised);
}

static inline ndm_float32 ndm_cast_uint8_float32(
    ndm_uint8 x, uint32_t *raised)
{
    (void)raised;
    return (float)x;
}

static inline ndm_float64 ndm_cast_uint8_float64(
    ndm_uint8 x, uint32_t *raised)
{
    (void)raised;
    return (double)x;
}

static inline ndm_longdouble ndm_cast_uint8_longdouble(
    ndm_uint8 x, uint32_t *raised)
{
    (void)raised;
    return (long double)x;
}

static inline ndm_complex64 ndm_cast_uint8_complex64(
    ndm_uint8 x, uint32_t *raised)
{
    (void)raised;
    return (ndm_complex64){(float)x, 0};
}

static inline ndm_complex128 ndm_cast_uint8_complex128(
    ndm_uint8 x, uint32_t *raised)
{
    (void)raised;
    return (ndm_complex128){(double)x, 0};
}

static inline ndm_clongdouble ndm_cast_uint8_clongdouble(
    ndm_uint8 x, uint32_t *raised)
{
    (void)raised;
    return (ndm_clongdouble){(long double)x, 0};
}

static inline ndm_bool ndm_cast_int16_bool(
    ndm_int16 x, uint32_t *raised)
{
    (void)raised;
    return x != 0;
}

static inline ndm_int8 ndm_cast_int16_int8(
    ndm_int16 x, uint32_t *raised)
{
    (void)raised;
    return (int8_t)x;
}

static inline ndm_uint8 ndm_cast_int16_uint8(
    ndm_int16 x, uint32_t *raised)
{
    (void)raised;
    return (uint8_t)x;
}

static inline ndm_uint16 ndm_cast_int16_uint16(
    ndm_int16 x, uint32_t *raised)
{
    (void)raised;
    return (uint16_t)x;
}

static inline ndm_int32 ndm_cast_int16_int32(
    ndm_int16 x, uint32_t *raised)
{
    (void)raised;
    return (int32_t)x;
}

static inline ndm_uint32 ndm_cast_int16_uint32(
    ndm_int16 x, uint32_t *raised)
{
    (void)raised;
    return (uint32_t)x;
}

static inline ndm_int64 ndm_cast_int16_int64(
    ndm_int16 x, uint32_t *raised)
{
    (void)raised;
    return (int64_t)x;
}

static inline ndm_uint64 ndm_cast_int16_uint64(
    ndm_int16 x, uint32_t *raised)
{
    (void)raised;
    return (uint64_t)x;
}

static inline ndm_float16 ndm_cast_int16_float16(
    ndm_int16 x, uint32_t *raised)
{
    return ndm_store_float16((float)x, raised);
}

static inline ndm_float32 ndm_cast_int16_float32(
    ndm_int16 x, uint32_t *raised)
{
    (void)raised;
    return (float)x;
}

static inline ndm_float64 ndm_cast_int16_float64(
    ndm_int16 x, uint32_t *raised)
{
    (void)raised;
    return (double)x;
}

static inline ndm_longdouble ndm_cast_int16_longdouble(
    ndm_int16 x, uint32_t *raised)
{
    (void)raised;
    return (long double)x;
}

static inline ndm_complex64 ndm_cast_int16_complex64(
    ndm_int16 x, uint32_t *raised)
{
    (void)raised;
    return (ndm_complex64){(float)x, 0};
}

static inline ndm_complex128 ndm_cast_int16_complex128(
    ndm_int16 x, uint32_t *raised)
{
    (void)raised;
    return (ndm_complex128){(double)x, 0};
}

static inline ndm_clongdouble ndm_cast_int16_clongdouble(
    ndm_int16 x, uint32_t *raised)
{
    (void)raised;
    return (ndm_clongdouble){(long double)x, 0};
}

static inline ndm_bool ndm_cast_uint16_bool(
    ndm_uint16 x, uint32_t *raised)
{
    (void)raised;
    return x != 0;
}

static inline ndm_int8 ndm_cast_uint16_int8(
    ndm_uint16 x, uint32_t *raised)
{
    (void)raised;
    return (int8_t)x;
}

static inline ndm_uint8 ndm_cast_uint16_uint8(
    ndm_uint16 x, uint32_t *raised)
{
    (void)raised;
    return (uint8_t)x;
}

static inline ndm_int16 ndm_cast_uint16_int16(
    ndm_uint16 x, uint32_t *raised)
{
    (void)raised;
    return (int16_t)x;
}

static inline ndm_int32 ndm_cast_uint16_int32(
    ndm_uint16 x, uint32_t *raised)
{
    (void)raised;
    return (int32_t)x;
}

static inline ndm_uint32 ndm_cast_uint16_uint32(
    ndm_uint16 x, uint32_t *raised)
{
    (void)raised;
    return (uint32_t)x;
}

static inline ndm_int64 ndm_cast_uint16_int64(
    ndm_uint16 x, uint32_t *raised)
{
    (void)raised;
    return (int64_t)x;
}

static inline ndm_uint64 ndm_cast_uint16_uint64(
    ndm_uint16 x, uint32_t *raised)
{
    (void)raised;
    return (uint64_t)x;
}

static inline ndm_float16 ndm_cast_uint16_float16(
    ndm_uint16 x, uint32_t *raised)
{
    return ndm_store_float16((float)x, raised);
}

static inline ndm_float32 ndm_cast_uint16_float32(
    ndm_uint16 x, uint32_t *raised)
{
    (void)raised;
    return (float)x;
}

static inline ndm_float64 ndm_cast_uint16_float64(
    ndm_uint16 x, uint32_t *raised)
{
    (void)raised;
    return (double)x;
}

static inline ndm_longdouble ndm_cast_uint16_longdouble(
    ndm_uint16 x, uint32_t *raised)
{
    (void)raised;
    return (long double)x;
}

static inline ndm_complex64 ndm_cast_uint16_complex64(
    ndm_uint16 x, uint32_t *raised)
{
    (void)raised;
    return (ndm_complex64){(float)x, 0};
}

static inline ndm_complex128 ndm_cast_uint16_complex128(
    ndm_uint16 x, uint32_t *raised)
{
    (void)raised;
    return (ndm_complex128){(double)x, 0};
}

static inline ndm_clongdouble ndm_cast_uint16_clongdouble(
    ndm_uint16 x, uint32_t *raised)
{
    (void)raised;
    return (ndm_clongdouble){(long double)x, 0};
}

static inline ndm_bool ndm_cast_int32_bool(
    ndm_int32 x, uint32_t *raised)
{
    (void)raised;
    return x != 0;
}

static inline ndm_int8 ndm_cast_int32_int8(
    ndm_int32 x, uint32_t *raised)
{
    (void)raised;
    return (int8_t)x;
}

static inline ndm_uint8 ndm_cast_int32_uint8(
    ndm_int32 x, uint32_t *raised)
{
    (void)raised;
    return (uint8_t)x;
}

static inline ndm_int16 ndm_cast_int32_int16(
    ndm_int32 x, uint32_t *raised)
{
    (void)raised;
    return (int16_t)x;
}

static inline ndm_uint16 ndm_cast_int32_uint16(
    ndm_int32 x, uint32_t *raised)
{
    (void)raised;
    return (uint16_t)x;
}

static inline ndm_uint32 ndm_cast_int32_uint32(
    ndm_int32 x, uint32_t *raised)
{
    (void)raised;
    return (uint32_t)x;
}

static inline ndm_int64 ndm_cast_int32_int64(
    ndm_int32 x, uint32_t *raised)
{
    (void)raised;
    return (int64_t)x;
}

static inline ndm_uint64 ndm_cast_int32_uint64(
    ndm_int32 x, uint32_t *raised)
{
    (void)raised;
    return (uint64_t)x;
}

static inline ndm_float16 ndm_cast_int32_float16(
    ndm_int32 x, uint32_t *raised)
{
    return ndm_store_double_float16(x, raised);
}

static inline ndm_float32 ndm_cast_int32_float32(
    ndm_int32 x, uint32_t *raised)
{
    (void)raised;
    return (float)x;
}

static inline ndm_float64 ndm_cast_int32_float64(
    ndm_int32 x, uint32_t *raised)
{
    (void)raised;
    return (double)x;
}

static inline ndm_longdouble ndm_cast_int32_longdouble(
    ndm_int32 x, uint32_t *raised)
{
    (void)raised;
    return (long double)x;
}

static inline ndm_complex64 ndm_cast_int32_complex64(
    ndm_int32 x, uint32_t *raised)
{
    (void)raised;
    return (ndm_complex64){(float)x, 0};
}

static inline ndm_complex128 ndm_cast_int32_complex128(
    ndm_int32 x, uint32_t *raised)
{
    (void)raised;
    return (ndm_complex128){(double)x, 0};
}

static inline ndm_clongdouble ndm_cast_int32_clongdouble(
    ndm_int32 x, uint32_t *raised)
{
    (void)raised;
    return (ndm_clongdouble){(long double)x, 0};
}

static inline ndm_bool ndm_cast_uint32_bool(
    ndm_uint32 x, uint32_t *raised)
{
    (void)raised;
    return x != 0;
}

static inline ndm_int8 ndm_cast_uint32_int8(
    ndm_uint32 x, uint32_t *raised)
{
    (void)raised;
    return (int8_t)x;
}

static inline ndm_uint8 ndm_cast_uint32_uint8(
    ndm_uint32 x, uint32_t *raised)
{
    (void)raised;
    return (uint8_t)x;
}

static inline ndm_int16 ndm_cast_uint32_int16(
    ndm_uint32 x, uint32_t *raised)
{
    (void)raised;
    return (int16_t)x;
}

static inline ndm_uint16 ndm_cast_uint32_uint16(
    ndm_uint32 x, uint32_t *raised)
{
    (void)raised;
    return (uint16_t)x;
}

static inline ndm_int32 ndm_cast_uint32_int32(
    ndm_uint32 x, uint32_t *raised)
{
    (void)raised;
    return (int32_t)x;
}

static inline ndm_int64 ndm_cast_uint32_int64(
    ndm_uint32 x, uint32_t *raised)
{
    (void)raised;
    return (int64_t)x;
}

static inline ndm_uint64 ndm_cast_uint32_uint64(
    ndm_uint32 x, uint32_t *raised)
{
    (void)raised;
    return (uint64_t)x;
}

static inline ndm_float16 ndm_cast_uint32_float16(
    ndm_uint32 x, uint32_t *raised)
{
    return ndm_store_double_float16(x, raised);
}

static inline ndm_float32 ndm_cast_uint32_float32(
    ndm_uint32 x, uint32_t *raised)
{
    (void)raised;
    return (float)x;
}

static inline ndm_float64 ndm_cast_uint32_float64(
    ndm_uint32 x, uint32_t *raised)
{
    (void)raised;
    return (double)x;
}

static inline ndm_longdouble ndm_cast_uint32_longdouble(
    ndm_uint32 x, uint32_t *raised)
{
    (void)raised;
    return (long double)x;
}

static inline ndm_complex64 ndm_cast_uint32_complex64(
    ndm_uint32 x, uint32_t *raised)
{
    (void)raised;
    return (ndm_complex64){(float)x, 0};
}

static inline ndm_complex128 ndm_cast_uint32_complex128(
    ndm_uint32 x, uint32_t *raised)
{
    (void)raised;
    return (ndm_complex128){(double)x, 0};
}

static inline ndm_clongdouble ndm_cast_uint32_clongdouble(
    ndm_uint32 x, uint32_t *raised)
{
    (void)raised;
    return (ndm_clongdouble){(long double)x, 0};
}

static inline ndm_bool ndm_cast_int64_bool(
    ndm_int64 x, uint32_t *raised)
{
    (void)raised;
    return x != 0;
}

static inline ndm_int8 ndm_cast_int64_int8(
    ndm_int64 x, uint32_t *raised)
{
    (void)raised;
    return (int8_t)x;
}

static inline ndm_uint8 ndm_cast_int64_uint8(
    ndm_int64 x, uint32_t *raised)
{
    (void)raised;
    return (uint8_t)x;
}

static inline ndm_int16 ndm_cast_int64_int16(
    ndm_int64 x, uint32_t *raised)
{
    (void)raised;
    return (int16_t)x;
}

static inline ndm_uint16 ndm_cast_int64_uint16(
    ndm_int64 x, uint32_t *raised)
{
    (void)raised;
    return (uint16_t)x;
}

static inline ndm_int32 ndm_cast_int64_int32(
    ndm_int64 x, uint32_t *raised)
{
    (void)raised;
    return (int32_t)x;
}

static inline ndm_uint32 ndm_cast_int64_uint32(
    ndm_int64 x, uint32_t *raised)
{
    (void)raised;
    return (uint32_t)x;
}

static inline ndm_uint64 ndm_cast_int64_uint64(
    ndm_int64 x, uint32_t *raised)
{
    (void)raised;
    return (uint64_t)x;
}

static inline ndm_float16 ndm_cast_int64_float16(
    ndm_int64 x, uint32_t *raised)
{
    return ndm_store_double_float16(ndm_int64_to_odd(x), raised);
}

static inline ndm_float32 ndm_cast_int64_float32(
    ndm_int64 x, uint32_t *raised)
{
    (void)raised;
    return (float)x;
}

static inline ndm_float64 ndm_cast_int64_float64(
    ndm_int64 x, uint32_t *raised)
{
    (void)raised;
    return (double)x;
}

static inline ndm_longdouble ndm_cast_int64_longdouble(
    ndm_int64 x, uint32_t *raised)
{
    (void)raised;
    return (long double)x;
}

static inline ndm_complex64 ndm_cast_int64_complex64(
    ndm_int64 x, uint32_t *raised)
{
    (void)raised;
    return (ndm_complex64){(float)x, 0};
}

static inline ndm_complex128 ndm_cast_int64_complex128(
    ndm_int64 x, uint32_t *raised)
{
    (void)raised;
    return (ndm_complex128){(double)x, 0};
}

static inline ndm_clongdouble ndm_cast_int64_clongdouble(
    ndm_int64 x, uint32_t *raised)
{
    (void)raised;
    return (ndm_clongdouble){(long double)x, 0};
}

static inline ndm_bool ndm_cast_uint64_bool(
    ndm_uint64 x, uint32_t *raised)
{
    (void)raised;
    return x != 0;
}

static inline ndm_int8 ndm_cast_uint64_int8(
    ndm_uint64 x, uint32_t *raised)
{
    (void)raised;
    return (int8_t)x;
}

static inline ndm_uint8 ndm_cast_uint64_uint8(
    ndm_uint64 x, uint32_t *raised)
{
    (void)raised;
    return (uint8_t)x;
}

static inline ndm_int16 ndm_cast_uint64_int16(
    ndm_uint64 x, uint32_t *raised)
{
    (void)raised;
    return (int16_t)x;
}

static inline ndm_uint16 ndm_cast_uint64_uint16(
    ndm_uint64 x, uint32_t *raised)
{
    (void)raised;
    return (uint16_t)x;
}

static inline ndm_int32 ndm_cast_uint64_int32(
    ndm_uint64 x, uint32_t *raised)
{
    (void)raised;
    return (int32_t)x;
}

static inline ndm_uint32 ndm_cast_uint64_uint32(
    ndm_uint64 x, uint32_t *raised)
{
    (void)raised;
    return (uint32_t)x;
}

static inline ndm_int64 ndm_cast_uint64_int64(
    ndm_uint64 x, uint32_t *raised)
{
    (void)raised;
    return (int64_t)x;
}

static inline ndm_float16 ndm_cast_uint64_float16(
    ndm_uint64 x, uint32_t *raised)
{
    return ndm_store_double_float16(ndm_uint64_to_odd(x), raised);
}

static inline ndm_float32 ndm_cast_uint64_float32(
    ndm_uint64 x, uint32_t *raised)
{
    (void)raised;
    return (float)x;
}

static inline ndm_float64 ndm_cast_uint64_float64(
    ndm_uint64 x, uint32_t *raised)
{
    (void)raised;
    return (double)x;
}

static inline ndm_longdouble ndm_cast_uint64_longdouble(
    ndm_uint64 x, uint32_t *raised)
{
    (void)raised;
    return (long double)x;
}

static inline ndm_complex64 ndm_cast_uint64_complex64(
    ndm_uint64 x, uint32_t *raised)
{
    (void)raised;
    return (ndm_complex64){(float)x, 0};
}

static inline ndm_complex128 ndm_cast_uint64_complex128(
    ndm_uint64 x, uint32_t *raised)
{
    (void)raised;
    return (ndm_complex128){(double)x, 0};
}

static inline ndm_clongdouble ndm_cast_uint64_clongdouble(
    ndm_uint64 x, uint32_t *raised)
{
    (void)raised;
    return (ndm_clongdouble){(long double)x, 0};
}

static inline ndm_bool ndm_cast_float16_bool(
    ndm_float16 x, uint32_t *raised)
{
    (void)raised;
    return ndm_load_float16(x) != 0;
}

static inline ndm_int8 ndm_cast_float16_int8(
    ndm_float16 x, uint32_t *raised)
{
    return ndm_float_to_int8(ndm_load_float16(x), raised);
}

static inline ndm_uint8 ndm_cast_float16_uint8(
    ndm_float16 x, uint32_t *raised)
{
    return ndm_float_to_uint8(ndm_load_float16(x), raised);
}

static inline ndm_int16 ndm_cast_float16_int16(
    ndm_float16 x, uint32_t *raised)
{
    return ndm_float_to_int16(ndm_load_float16(x), raised);
}

static inline ndm_uint16 ndm_cast_float16_uint16(
    ndm_float16 x, uint32_t *raised)
{
    return ndm_float_to_uint16(ndm_load_float16(x), raised);
}

static inline ndm_int32 ndm_cast_float16_int32(
    ndm_float16 x, uint32_t *raised)
{
    return ndm_float_to_int32(ndm_load_float16(x), raised);
}

static inline ndm_uint32 ndm_cast_float16_uint32(
    ndm_float16 x, uint32_t *raised)
{
    return ndm_float_to_uint32(ndm_load_float16(x), raised);
}

static inline ndm_int64 ndm_cast_float16_int64(
    ndm_float16 x, uint32_t *raised)
{
    return ndm_float_to_int64(ndm_load_float16(x), raised);
}

static inline ndm_uint64 ndm_cast_float16_uint64(
    ndm_float16 x, uint32_t *raised)
{
    return ndm_float_to_uint64(ndm_load_float16(x), raised);
}

static inline ndm_float32 ndm_cast_float16_float32(
    ndm_float16 x, uint32_t *raised)
{
    (void)raised;
    return ndm_load_float16(x);
}

static inline ndm_float64 ndm_cast_float16_float64(
    ndm_float16 x, uint32_t *raised)
{
    (void)raised;
    return (double)ndm_load_float16(x);
}

static inline ndm_longdouble ndm_cast_float16_longdouble(
    ndm_float16 x, uint32_t *raised)
{
    (void)raised;
    return (long double)ndm_load_float16(x);
}

static inline ndm_complex64 ndm_cast_float16_complex64(
    ndm_float16 x, uint32_t *raised)
{
    (void)raised;
    return (ndm_complex64){ndm_load_float16(x), 0};
}

static inline ndm_complex128 ndm_cast_float16_complex128(
    ndm_float16 x, uint32_t *raised)
{
    (void)raised;
    return (ndm_complex128){(double)ndm_load_float16(x), 0};
}

static inline ndm_clongdouble ndm_cast_float16_clongdouble(
    ndm_float16 x, uint32_t *raised)
{
    (void)raised;
    return (ndm_clongdouble){(long double)ndm_load_float16(x), 0};
}

static inline ndm_bool ndm_cast_float32_bool(
    ndm_float32 x, uint32_t *raised)
{
    (void)raised;
    return x != 0;
}

static inline ndm_int8 ndm_cast_float32_int8(
    ndm_float32 x, uint32_t *raised)
{
    return ndm_float_to_int8(x, raised);
}

static inline ndm_uint8 ndm_cast_float32_uint8(
    ndm_float32 x, uint32_t *raised)
{
    return ndm_float_to_uint8(x, raised);
}

static inline ndm_int16 ndm_cast_float32_int16(
    ndm_float32 x, uint32_t *raised)
{
    return ndm_float_to_int16(x, raised);
}

static inline ndm_uint16 ndm_cast_float32_uint16(
    ndm_float32 x, uint32_t *raised)
{
    return ndm_float_to_uint16(x, raised);
}

static inline ndm_int32 ndm_cast_float32_int32(
    ndm_float32 x, uint32_t *raised)
{
    return ndm_float_to_int32(x, raised);
}

static inline ndm_uint32 ndm_cast_float32_uint32(
    ndm_float32 x, uint32_t *raised)
{
    return ndm_float_to_uint32(x, raised);
}

static inline ndm_int64 ndm_cast_float32_int64(
    ndm_float32 x, uint32_t *raised)
{
    return ndm_float_to_int64(x, raised);
}

static inline ndm_uint64 ndm_cast_float32_uint64(
    ndm_float32 x, uint32_t *raised)
{
    return ndm_float_to_uint64(x, raised);
}

static inline ndm_float16 ndm_cast_float32_float16(
    ndm_float32 x, uint32_t *raised)
{
    return ndm_store_float16(x, raised);
}

static inline ndm_float64 ndm_cast_float32_float64(
    ndm_float32 x, uint32_t *raised)
{
    (void)raised;
    return (double)x;
}

static inline ndm_longdouble ndm_cast_float32_longdouble(
    ndm_float32 x, uint32_t *raised)
{
    (void)raised;
    return (long double)x;
}

static inline ndm_complex64 ndm_cast_float32_complex64(
    ndm_float32 x, uint32_t *raised)
{
    (void)raised;
    return (ndm_complex64){x, 0};
}

static inline ndm_complex128 ndm_cast_float32_complex128(
    ndm_float32 x, uint32_t *raised)
{
    (void)raised;
    return (ndm_complex128){(double)x, 0};
}

static inline ndm_clongdouble ndm_cast_float32_clongdouble(
    ndm_float32 x, uint32_t *raised)
{
    (void)raised;
    return (ndm_clongdouble){(long double)x, 0};
}

static inline ndm_bool ndm_cast_float64_bool(
    ndm_float64 x, uint32_t *raised)
{
    (void)raised;
    return x != 0;
}

static inline ndm_int8 ndm_cast_float64_int8(
    ndm_float64 x, uint32_t *raised)
{
    return ndm_double_to_int8(x, raised);
}

static inline ndm_uint8 ndm_cast_float64_uint8(
    ndm_float64 x, uint32_t *raised)
{
    return ndm_double_to_uint8(x, raised);
}

static inline ndm_int16 ndm_cast_float64_int16(
    ndm_float64 x, uint32_t *raised)
{
    return ndm_double_to_int16(x, raised);
}

static inline ndm_uint16 ndm_cast_float64_uint16(
    ndm_float64 x, uint32_t *raised)
{
    return ndm_double_to_uint16(x, raised);
}

static inline ndm_int32 ndm_cast_float64_int32(
    ndm_float64 x, uint32_t *raised)
{
    return ndm_double_to_int32(x, raised);
}

static inline ndm_uint32 ndm_cast_float64_uint32(
    ndm_float64 x, uint32_t *raised)
{
    return ndm_double_to_uint32(x, raised);
}

static inline ndm_int64 ndm_cast_float64_int64(
    ndm_float64 x, uint32_t *raised)
{
    return ndm_double_to_int64(x, raised);
}

static inline ndm_uint64 ndm_cast_float64_uint64(
    ndm_float64 x, uint32_t *raised)
{
    return ndm_double_to_uint64(x, raised);
}

static inline ndm_float16 ndm_cast_float64_float16(
    ndm_float64 x, uint32_t *raised)
{
    return ndm_store_double_float16(x, raised);
}

static inline ndm_float32 ndm_cast_float64_float32(
    ndm_float64 x, uint32_t *raised)
{
    (void)raised;
    return (float)x;
}

static inline ndm_longdouble ndm_cast_float64_longdouble(
    ndm_float64 x, uint32_t *raised)
{
    (void)raised;
    return (long double)x;
}

static inline ndm_complex64 ndm_cast_float64_complex64(
    ndm_float64 x, uint32_t *raised)
{
    (void)raised;
    return (ndm_complex64){(float)x, 0};
}

static inline ndm_complex128 ndm_cast_float64_complex128(
    ndm_float64 x, uint32_t *raised)
{
    (void)raised;
    return (ndm_complex128){x, 0};
}

static inline ndm_clongdouble ndm_cast_float64_clongdouble(
    ndm_float64 x, uint32_t *raised)
{
    (void)raised;
    return (ndm_clongdouble){(long double)x, 0};
}

static inline ndm_bool ndm_cast_longdouble_bool(
    ndm_longdouble x, uint32_t *raised)
{
    (void)raised;
    return x != 0;
}

static inline ndm_int8 ndm_cast_longdouble_int8(
    ndm_longdouble x, uint32_t *raised)
{
    return ndm_longdouble_to_int8(x, raised);
}

static inline ndm_uint8 ndm_cast_longdouble_uint8(
    ndm_longdouble x, uint32_t *raised)
{
    return ndm_longdouble_to_uint8(x, raised);
}

static inline ndm_int16 ndm_cast_longdouble_int16(
    ndm_longdouble x, uint32_t *raised)
{
    return ndm_longdouble_to_int16(x, raised);
}

static inline ndm_uint16 ndm_cast_longdouble_uint16(
    ndm_longdouble x, uint32_t *raised)
{
    return ndm_longdouble_to_uint16(x, raised);
}

static inline ndm_int32 ndm_cast_longdouble_int32(
    ndm_longdouble x, uint32_t *raised)
{
    return ndm_longdouble_to_int32(x, raised);
}

static inline ndm_uint32 ndm_cast_longdouble_uint32(
    ndm_longdouble x, uint32_t *raised)
{
    return ndm_longdouble_to_uint32(x, raised);
}

static inline ndm_int64 ndm_cast_longdouble_int64(
    ndm_longdouble x, uint32_t *raised)
{
    return ndm_longdouble_to_int64(x, raised);
}

static inline ndm_uint64 ndm_cast_longdouble_uint64(
    ndm_longdouble x, uint32_t *raised)
{
    return ndm_longdouble_to_uint64(x, raised);
}

static inline ndm_float16 ndm_cast_longdouble_float16(
    ndm_longdouble x, uint32_t *raised)
{
    return ndm_store_double_float16(ndm_longdouble_to_odd(x), raised);
}

static inline ndm_float32 ndm_cast_longdouble_float32(
    ndm_longdouble x, uint32_t *raised)
{
    (void)raised;
    return (float)x;
}

static inline ndm_float64 ndm_cast_longdouble_float64(
    ndm_longdouble x, uint32_t *raised)
{
    (void)raised;
    return (double)x;
}

static inline ndm_complex64 ndm_cast_longdouble_complex64(
    ndm_longdouble x, uint32_t *raised)
{
    (void)raised;
    return (ndm_complex64){(float)x, 0};
}

static inline ndm_complex128 ndm_cast_longdouble_complex128(
    ndm_longdouble x, uint32_t *raised)
{
    (void)raised;
    return (ndm_complex128){(double)x, 0};
}

static inline ndm_clongdouble ndm_cast_longdouble_clongdouble(
    ndm_longdouble x, uint32_t *raised)
{
    (void)raised;
    return (ndm_clongdouble){x, 0};
}

static inline ndm_bool ndm_cast_complex64_bool(
    ndm_complex64 x, uint32_t *raised)
{
    (void)raised;
    return (x.re != 0) | (x.im != 0);
}

static inline ndm_int8 ndm_cast_complex64_int8(
    ndm_complex64 x, uint32_t *raised)
{
    return ndm_float_to_int8(x.re, raised);
}

static inline ndm_uint8 ndm_cast_complex64_uint8(
    ndm_complex64 x, uint32_t *raised)
{
    return ndm_float_to_uint8(x.re, raised);
}

static inline ndm_int16 ndm_cast_complex64_int16(
    ndm_complex64 x, uint32_t *raised)
{
    return ndm_float_to_int16(x.re, raised);
}

static inline ndm_uint16 ndm_cast_complex64_uint16(
    ndm_complex64 x, uint32_t *raised)
{
    return ndm_float_to_uint16(x.re, raised);
}

static inline ndm_int32 ndm_cast_complex64_int32(
    ndm_complex64 x, uint32_t *raised)
{
    return ndm_float_to_int32(x.re, raised);
}

static inline ndm_uint32 ndm_cast_complex64_uint32(
    ndm_complex64 x, uint32_t *raised)
{
    return ndm_float_to_uint32(x.re, raised);
}

static inline ndm_int64 ndm_cast_complex64_int64(
    ndm_complex64 x, uint32_t *raised)
{
    return ndm_float_to_int64(x.re, raised);
}

static inline ndm_uint64 ndm_cast_complex64_uint64(
    ndm_complex64 x, uint32_t *raised)
{
    return ndm_float_to_uint64(x.re, raised);
}

static inline ndm_float16 ndm_cast_complex64_float16(
    ndm_complex64 x, uint32_t *raised)
{
    return ndm_store_float16(x.re, raised);
}

static inline ndm_float32 ndm_cast_complex64_float32(
    ndm_complex64 x, uint32_t *raised)
{
    (void)raised;
    return x.re;
}

static inline ndm_float64 ndm_cast_complex64_float64(
    ndm_complex64 x, uint32_t *raised)
{
    (void)raised;
    return (double)x.re;
}

static inline ndm_longdouble ndm_cast_complex64_longdouble(
    ndm_complex64 x, uint32_t *raised)
{
    (void)raised;
    return (long double)x.re;
}

static inline ndm_complex128 ndm_cast_complex64_complex128(
    ndm_complex64 x, uint32_t *raised)
{
    (void)raised;
    return (ndm_complex128){(double)x.re, (double)x.im};
}

static inline ndm_clongdouble ndm_cast_complex64_clongdouble(
    ndm_complex64 x, uint32_t *raised)
{
    (void)raised;
    return (ndm_clongdouble){(long double)x.re, (long double)x.im};
}

static inline ndm_bool ndm_cast_complex128_bool(
    ndm_complex128 x, uint32_t *raised)
{
    (void)raised;
    return (x.re != 0) | (x.im != 0);
}

static inline ndm_int8 ndm_cast_complex128_int8(
    ndm_complex128 x, uint32_t *raised)
{
    return ndm_double_to_int8(x.re, raised);
}

static inline ndm_uint8 ndm_cast_complex128_uint8(
    ndm_complex128 x, uint32_t *raised)
{
    return ndm_double_to_uint8(x.re, raised);
}

static inline ndm_int16 ndm_cast_complex128_int16(
    ndm_complex128 x, uint32_t *raised)
{
    return ndm_double_to_int16(x.re, raised);
}

static inline ndm_uint16 ndm_cast_complex128_uint16(
    ndm_complex128 x, uint32_t *raised)
{
    return ndm_double_to_uint16(x.re, raised);
}

static inline ndm_int32 ndm_cast_complex128_int32(
    ndm_complex128 x, uint32_t *raised)
{
    return ndm_double_to_int32(x.re, raised);
}

static inline ndm_uint32 ndm_cast_complex128_uint32(
    ndm_complex128 x, uint32_t *raised)
{
    return ndm_double_to_uint32(x.re, raised);
}

static inline ndm_int64 ndm_cast_complex128_int64(
    ndm_complex128 x, uint32_t *raised)
{
    return ndm_double_to_int64(x.re, raised);
}

static inline ndm_uint64 ndm_cast_complex128_uint64(
    ndm_complex128 x, uint32_t *raised)
{
    return ndm_double_to_uint64(x.re, raised);
}

static inline ndm_float16 ndm_cast_complex128_float16(
    ndm_complex128 x, uint32_t *raised)
{
    return ndm_store_double_float16(x.re, raised);
}

static inline ndm_float32 ndm_cast_complex128_float32(
    ndm_complex128 x, uint32_t *raised)
{
    (void)raised;
    return (float)x.re;
}

static inline ndm_float64 ndm_cast_complex128_float64(
    ndm_complex128 x, uint32_t *raised)
{
    (void)raised;
    return x.re;
}

static inline ndm_longdouble ndm_cast_complex128_longdouble(
    ndm_complex128 x, uint32_t *raised)
{
    (void)raised;
    return (long double)x.re;
}

static inline ndm_complex64 ndm_cast_complex128_complex64(
    ndm_complex128 x, uint32_t *raised)
{
    (void)raised;
    return (ndm_complex64){(float)x.re, (float)x.im};
}

static inline ndm_clongdouble ndm_cast_complex128_clongdouble(
    ndm_complex128 x, uint32_t *raised)
{
    (void)raised;
    return (ndm_clongdouble){(long double)x.re, (long double)x.im};
}

static inline ndm_bool ndm_cast_clongdouble_bool(
    ndm_clongdouble x, uint32_t *raised)
{
    (void)raised;
    return (x.re != 0) | (x.im != 0);
}

static inline ndm_int8 ndm_cast_clongdouble_int8(
    ndm_clongdouble x, uint32_t *raised)
{
    return ndm_longdouble_to_int8(x.re, raised);
}

static inline ndm_uint8 ndm_cast_clongdouble_uint8(
    ndm_clongdouble x, uint32_t *raised)
{
    return ndm_longdouble_to_uint8(x.re, raised);
}

static inline ndm_int16 ndm_cast_clongdouble_int16(
    ndm_clongdouble x, uint32_t *raised)
{
    return ndm_longdouble_to_int16(x.re, raised);
}

static inline ndm_uint16 ndm_cast_clongdouble_uint16(
    ndm_clongdouble x, uint32_t *raised)
{
    return ndm_longdouble_to_uint16(x.re, raised);
}

static inline ndm_int32 ndm_cast_clongdouble_int32(
    ndm_clongdouble x, uint32_t *raised)
{
    return ndm_longdouble_to_int32(x.re, raised);
}

static inline ndm_uint32 ndm_cast_clongdouble_uint32(
    ndm_clongdouble x, uint32_t *raised)
{
    return ndm_longdouble_to_uint32(x.re, raised);
}

static inline ndm_int64 ndm_cast_clongdouble_int64(
    ndm_clongdouble x, uint32_t *raised)
{
    return ndm_longdouble_to_int64(x.re, raised);
}

static inline ndm_uint64 ndm_cast_clongdouble_uint64(
    ndm_clongdouble x, uint32_t *raised)
{
    return ndm_longdouble_to_uint64(x.re, raised);
}

static inline ndm_float16 ndm_cast_clongdouble_float16(
    ndm_clongdouble x, uint32_t *raised)
{
    return ndm_store_double_float16(ndm_longdouble_to_odd(x.re), raised);
}

static inline ndm_float32 ndm_cast_clongdouble_float32(
    ndm_clongdouble x, uint32_t *raised)
{
    (void)raised;
    return (float)x.re;
}

static inline ndm_float64 ndm_cast_clongdouble_float64(
    ndm_clongdouble x, uint32_t *raised)
{
    (void)raised;
    return (double)x.re;
}

static inline ndm_longdouble ndm_cast_clongdouble_longdouble(
    ndm_clongdouble x, uint32_t *raised)
{
    (void)raised;
    return x.re;
}

static inline ndm_complex64 ndm_cast_clongdouble_complex64(
    ndm_clongdouble x, uint32_t *raised)
{
    (void)raised;
    return (ndm_complex64){(float)x.re, (float)x.im};
}

static inline ndm_complex128 ndm_cast_clongdouble_complex128(
    ndm_clongdouble x, uint32_t *raised)
{
    (void)raised;
    return (ndm_complex128){(double)x.re, (double)x.im};
}

#endif
