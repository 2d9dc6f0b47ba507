/* The C types of module core's dtypes, and how small formats are loaded and stored.
 * Through templates/dtypes.h.j2; made by ndmillc. */
#ifndef NDM_DTYPES_CORE_H
#define NDM_DTYPES_CORE_H

#include <stdint.h>

#include "ndmill/kernel/small_float.h"

typedef uint8_t ndm_bool;
typedef int8_t ndm_int8;
typedef uint8_t ndm_uint8;
typedef int16_t ndm_int16;
typedef uint16_t ndm_uint16;
typedef int32_t ndm_int32;
typedef uint32_t ndm_uint32;
typedef int64_t ndm_int64;
typedef uint64_t ndm_uint64;
typedef uint16_t ndm_float16;
typedef float ndm_float32;
typedef double ndm_float64;
typedef long double ndm_longdouble;
typedef signed char ndm_byte;
typedef unsigned char ndm_ubyte;
typedef short ndm_short;
typedef unsigned short ndm_ushort;
typedef int ndm_intc;
typedef unsigned int ndm_uintc;
typedef long ndm_long;
typedef unsigned long ndm_ulong;
typedef long long ndm_longlong;
typedef unsigned long long ndm_ulonglong;
typedef intptr_t ndm_intp;
typedef uintptr_t ndm_uintp;

typedef struct ndm_complex64 {
    ndm_float32 re, im;
} ndm_complex64;

static inline ndm_complex64 ndm_get_complex64(const ndm_complex64 *from)
{
    return (ndm_complex64){from->re, from->im};
}

static inline void ndm_put_complex64(ndm_complex64 *to, ndm_complex64 value)
{
    to->re = value.re;
    to->im = value.im;
}

typedef struct ndm_complex128 {
    ndm_float64 re, im;
} ndm_complex128;

static inline ndm_complex128 ndm_get_complex128(const ndm_complex128 *from)
{
    return (ndm_complex128){from->re, from->im};
}

static inline void ndm_put_complex128(ndm_complex128 *to, ndm_complex128 value)
{
    to->re = value.re;
    to->im = value.im;
}

typedef struct ndm_clongdouble {
    ndm_longdouble re, im;
} ndm_clongdouble;

static inline ndm_clongdouble ndm_get_clongdouble(const ndm_clongdouble *from)
{
    return (ndm_clongdouble){from->re, from->im};
}

static inline void ndm_put_clongdouble(ndm_clongdouble *to, ndm_clongdouble value)
{
    to->re = value.re;
    to->im = value.im;
}

static inline ndm_small_format ndm_format_float16(void)
{
    return (ndm_small_format){
        .mantissa = 10,
        .bias = 15,
        .sign_shift = 16,
        .sign = 0x8000,
        .mask = 0x7fff,
        .max = 0x7bff,
        .infinity = 0x7c00,
        .overflow = 0x7c00,
        .nan = 0x7e00,
        .nan_kind = NDM_NAN_IEEE,
        .has_infinity = true,
        .has_zero = true,
    };
}

static inline float ndm_load_float16(ndm_float16 stored)
{
    return ndm_small_load(ndm_format_float16(), stored);
}

static inline ndm_float16 ndm_store_float16(
    float value, uint32_t *raised)
{
    const ndm_small_format format = ndm_format_float16();
    return (ndm_float16)ndm_small_store(format, value, raised);
}

static inline ndm_float16 ndm_store_double_float16(
    double value, uint32_t *raised)
{
    const ndm_small_format format = ndm_format_float16();
    return (ndm_float16)ndm_small_store_double(format, value, raised);
}

#endif
