/* dtypes: values that name a class and its parameters, promotion and the casting rules. */
#ifndef NDMILL_DTYPE_H
#define NDMILL_DTYPE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "ndmill/error.h"

#ifdef __cplusplus
extern "C" {
#endif

typedef struct ndm_dtype_class ndm_dtype_class; /* module.h */

/* Byte order of an instance relative to this machine. */
enum { NDM_NATIVE = 0, NDM_SWAPPED = 1 };

/* A dtype instance: a plain value, copied freely, never freed. `cls` and `param` live as
 * long as the process. A zeroed ndm_dtype (cls NULL) means "unspecified" in options. */
typedef struct ndm_dtype {
    const ndm_dtype_class *cls;
    const void *param; /* interned parameters, NULL for dtypes without any */
    uint32_t itemsize; /* bytes */
    int32_t num;       /* index in the registry */
    uint8_t order;     /* NDM_NATIVE or NDM_SWAPPED */
    uint8_t unit;      /* parameter of datetime-like dtypes, 0 otherwise */
} ndm_dtype;

typedef enum ndm_casting {
    NDM_CASTING_SAME_KIND = 0, /* the default, as in NumPy's ufuncs */
    NDM_CASTING_NO,
    NDM_CASTING_EQUIV,
    NDM_CASTING_SAFE,
    NDM_CASTING_UNSAFE
} ndm_casting;

/* A value outside any array. Integers keep sign and magnitude apart, so every value of
 * every 64-bit integer dtype fits; NDM_SCALAR_HUGE is an integer beyond that. */
typedef enum ndm_scalar_kind {
    NDM_SCALAR_BOOL = 0,
    NDM_SCALAR_INT,
    NDM_SCALAR_FLOAT,
    NDM_SCALAR_COMPLEX,
    NDM_SCALAR_HUGE
} ndm_scalar_kind;

typedef struct ndm_scalar {
    uint8_t kind;       /* ndm_scalar_kind */
    uint8_t negative;   /* INT and HUGE: the value is -magnitude */
    uint64_t magnitude; /* BOOL: 0 or 1; INT: the absolute value */
    double real;        /* FLOAT and COMPLEX; HUGE: the nearest double */
    double imag;        /* COMPLEX */
} ndm_scalar;

NDM_API ndm_scalar ndm_scalar_bool(bool value);
NDM_API ndm_scalar ndm_scalar_int(int64_t value);
NDM_API ndm_scalar ndm_scalar_uint(uint64_t value);
NDM_API ndm_scalar ndm_scalar_float(double value);
NDM_API ndm_scalar ndm_scalar_complex(double real, double imag);

/* Reads Python's literal forms: 3, -7, 2.5, 1e-3, inf, nan, 1+2j, 2j, true, false.
 * NDM_ERROR_FORMAT for anything else. Locale-independent. Thread-safe. */
NDM_API ndm_status ndm_scalar_parse(const char *text, ndm_scalar *out, ndm_error *error);

/* Finds a dtype: a name (float32), a C name of NumPy's (intc, longlong), a type character
 * (f), or an array-protocol string with or without byte order (<f4, >i8, |b1).
 * NDM_ERROR_NOT_FOUND with a suggestion otherwise. Thread-safe. */
NDM_API ndm_status ndm_dtype_find(const char *name, ndm_dtype *out, ndm_error *error);

/* The class's name, such as "float32"; static. */
NDM_API const char *ndm_dtype_name(const ndm_dtype *dtype);
/* Writes the array-protocol string, such as "<f4", with its NUL, into buffer (24 bytes do). */
NDM_API ndm_status ndm_dtype_descr(const ndm_dtype *dtype, char *buffer, size_t size,
                                   ndm_error *error);
/* The same dtype in the other byte order; in native order. */
NDM_API ndm_dtype ndm_dtype_swapped(const ndm_dtype *dtype);
NDM_API ndm_dtype ndm_dtype_native(const ndm_dtype *dtype);
/* Same class, parameters and byte order. */
NDM_API bool ndm_dtype_equal(const ndm_dtype *a, const ndm_dtype *b);

/* The dtypes known so far: writes at most `capacity` of them to `out` (may be NULL), in the
 * order of registration, and returns how many there are. Thread-safe. */
NDM_API size_t ndm_dtype_list(ndm_dtype *out, size_t capacity);

/* Whether `from` may be cast to `to` under `casting`, as numpy.can_cast. Thread-safe. */
NDM_API bool ndm_can_cast(const ndm_dtype *from, const ndm_dtype *to, ndm_casting casting);

/* The dtype to which both can be promoted, as numpy.promote_types; always in native order.
 * NDM_ERROR_TYPE where there is none, naming both. Thread-safe. */
NDM_API ndm_status ndm_promote_types(const ndm_dtype *a, const ndm_dtype *b, ndm_dtype *out,
                                     ndm_error *error);

/* The result dtype of a set of dtypes and of weak scalars (NEP 50), as numpy.result_type.
 * At least one of the two must be non-empty. The result does not depend on their order.
 * NDM_ERROR_TYPE where the set has no join. Thread-safe. */
NDM_API ndm_status ndm_result_type(const ndm_dtype *dtypes, size_t dtype_count,
                                   const ndm_scalar *weak, size_t weak_count, ndm_dtype *out,
                                   ndm_error *error);

/* Names of casting rules: "no", "equiv", "safe", "same_kind", "unsafe". */
NDM_API ndm_status ndm_casting_parse(const char *text, ndm_casting *out, ndm_error *error);
NDM_API const char *ndm_casting_name(ndm_casting casting);

#ifdef __cplusplus
}
#endif
#endif
