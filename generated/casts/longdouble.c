/* Casts from longdouble. Through templates/casts.c.j2; made by ndmillc. */
#include "ndmill/kernel/kernel.h"
#include "ndmill/kernel/casts_core.h"

static int cast_longdouble_bool(char *const *args, const ptrdiff_t *dimensions,
        const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const char *const from = args[0];
    char *const to = args[1];
    const ptrdiff_t count = dimensions[0], step = strides[0], to_step = strides[1];
    const ptrdiff_t from_size = sizeof(ndm_longdouble);
    const ptrdiff_t to_size = sizeof(ndm_bool);
    uint32_t raised = 0;
    (void)ctx;
    if (step == from_size && to_step == to_size) {
        const ndm_longdouble *const x = (const ndm_longdouble *)from;
        ndm_bool *const y = (ndm_bool *)to;
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            y[i] = ndm_cast_longdouble_bool(x[i], &raised);
        }
    } else if (step == 0 && count > 0) {
        const ndm_bool value =
            ndm_cast_longdouble_bool(*(const ndm_longdouble *)from, &raised);
        for (ptrdiff_t i = 0; i < count; i++) {
            *(ndm_bool *)(to + i * to_step) = value;
        }
    } else {
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            *(ndm_bool *)(to + i * to_step) =
                ndm_cast_longdouble_bool(*(const ndm_longdouble *)(from + i * step), &raised);
        }
    }
    return 0;
}

static int cast_longdouble_int8(char *const *args, const ptrdiff_t *dimensions,
        const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const char *const from = args[0];
    char *const to = args[1];
    const ptrdiff_t count = dimensions[0], step = strides[0], to_step = strides[1];
    const ptrdiff_t from_size = sizeof(ndm_longdouble);
    const ptrdiff_t to_size = sizeof(ndm_int8);
    uint32_t raised = 0;
    (void)ctx;
    if (step == from_size && to_step == to_size) {
        const ndm_longdouble *const x = (const ndm_longdouble *)from;
        ndm_int8 *const y = (ndm_int8 *)to;
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            y[i] = ndm_cast_longdouble_int8(x[i], &raised);
        }
    } else if (step == 0 && count > 0) {
        const ndm_int8 value =
            ndm_cast_longdouble_int8(*(const ndm_longdouble *)from, &raised);
        for (ptrdiff_t i = 0; i < count; i++) {
            *(ndm_int8 *)(to + i * to_step) = value;
        }
    } else {
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            *(ndm_int8 *)(to + i * to_step) =
                ndm_cast_longdouble_int8(*(const ndm_longdouble *)(from + i * step), &raised);
        }
    }
    ndm_raise(raised);
    return 0;
}

static int cast_longdouble_uint8(char *const *args, const ptrdiff_t *dimensions,
        const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const char *const from = args[0];
    char *const to = args[1];
    const ptrdiff_t count = dimensions[0], step = strides[0], to_step = strides[1];
    const ptrdiff_t from_size = sizeof(ndm_longdouble);
    const ptrdiff_t to_size = sizeof(ndm_uint8);
    uint32_t raised = 0;
    (void)ctx;
    if (step == from_size && to_step == to_size) {
        const ndm_longdouble *const x = (const ndm_longdouble *)from;
        ndm_uint8 *const y = (ndm_uint8 *)to;
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            y[i] = ndm_cast_longdouble_uint8(x[i], &raised);
        }
    } else if (step == 0 && count > 0) {
        const ndm_uint8 value =
            ndm_cast_longdouble_uint8(*(const ndm_longdouble *)from, &raised);
        for (ptrdiff_t i = 0; i < count; i++) {
            *(ndm_uint8 *)(to + i * to_step) = value;
        }
    } else {
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            *(ndm_uint8 *)(to + i * to_step) =
                ndm_cast_longdouble_uint8(*(const ndm_longdouble *)(from + i * step), &raised);
        }
    }
    ndm_raise(raised);
    return 0;
}

static int cast_longdouble_int16(char *const *args, const ptrdiff_t *dimensions,
        const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const char *const from = args[0];
    char *const to = args[1];
    const ptrdiff_t count = dimensions[0], step = strides[0], to_step = strides[1];
    const ptrdiff_t from_size = sizeof(ndm_longdouble);
    const ptrdiff_t to_size = sizeof(ndm_int16);
    uint32_t raised = 0;
    (void)ctx;
    if (step == from_size && to_step == to_size) {
        const ndm_longdouble *const x = (const ndm_longdouble *)from;
        ndm_int16 *const y = (ndm_int16 *)to;
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            y[i] = ndm_cast_longdouble_int16(x[i], &raised);
        }
    } else if (step == 0 && count > 0) {
        const ndm_int16 value =
            ndm_cast_longdouble_int16(*(const ndm_longdouble *)from, &raised);
        for (ptrdiff_t i = 0; i < count; i++) {
            *(ndm_int16 *)(to + i * to_step) = value;
        }
    } else {
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            *(ndm_int16 *)(to + i * to_step) =
                ndm_cast_longdouble_int16(*(const ndm_longdouble *)(from + i * step), &raised);
        }
    }
    ndm_raise(raised);
    return 0;
}

static int cast_longdouble_uint16(char *const *args, const ptrdiff_t *dimensions,
        const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const char *const from = args[0];
    char *const to = args[1];
    const ptrdiff_t count = dimensions[0], step = strides[0], to_step = strides[1];
    const ptrdiff_t from_size = sizeof(ndm_longdouble);
    const ptrdiff_t to_size = sizeof(ndm_uint16);
    uint32_t raised = 0;
    (void)ctx;
    if (step == from_size && to_step == to_size) {
        const ndm_longdouble *const x = (const ndm_longdouble *)from;
        ndm_uint16 *const y = (ndm_uint16 *)to;
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            y[i] = ndm_cast_longdouble_uint16(x[i], &raised);
        }
    } else if (step == 0 && count > 0) {
        const ndm_uint16 value =
            ndm_cast_longdouble_uint16(*(const ndm_longdouble *)from, &raised);
        for (ptrdiff_t i = 0; i < count; i++) {
            *(ndm_uint16 *)(to + i * to_step) = value;
        }
    } else {
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            *(ndm_uint16 *)(to + i * to_step) =
                ndm_cast_longdouble_uint16(*(const ndm_longdouble *)(from + i * step), &raised);
        }
    }
    ndm_raise(raised);
    return 0;
}

static int cast_longdouble_int32(char *const *args, const ptrdiff_t *dimensions,
        const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const char *const from = args[0];
    char *const to = args[1];
    const ptrdiff_t count = dimensions[0], step = strides[0], to_step = strides[1];
    const ptrdiff_t from_size = sizeof(ndm_longdouble);
    const ptrdiff_t to_size = sizeof(ndm_int32);
    uint32_t raised = 0;
    (void)ctx;
    if (step == from_size && to_step == to_size) {
        const ndm_longdouble *const x = (const ndm_longdouble *)from;
        ndm_int32 *const y = (ndm_int32 *)to;
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            y[i] = ndm_cast_longdouble_int32(x[i], &raised);
        }
    } else if (step == 0 && count > 0) {
        const ndm_int32 value =
            ndm_cast_longdouble_int32(*(const ndm_longdouble *)from, &raised);
        for (ptrdiff_t i = 0; i < count; i++) {
            *(ndm_int32 *)(to + i * to_step) = value;
        }
    } else {
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            *(ndm_int32 *)(to + i * to_step) =
                ndm_cast_longdouble_int32(*(const ndm_longdouble *)(from + i * step), &raised);
        }
    }
    ndm_raise(raised);
    return 0;
}

static int cast_longdouble_uint32(char *const *args, const ptrdiff_t *dimensions,
        const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const char *const from = args[0];
    char *const to = args[1];
    const ptrdiff_t count = dimensions[0], step = strides[0], to_step = strides[1];
    const ptrdiff_t from_size = sizeof(ndm_longdouble);
    const ptrdiff_t to_size = sizeof(ndm_uint32);
    uint32_t raised = 0;
    (void)ctx;
    if (step == from_size && to_step == to_size) {
        const ndm_longdouble *const x = (const ndm_longdouble *)from;
        ndm_uint32 *const y = (ndm_uint32 *)to;
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            y[i] = ndm_cast_longdouble_uint32(x[i], &raised);
        }
    } else if (step == 0 && count > 0) {
        const ndm_uint32 value =
            ndm_cast_longdouble_uint32(*(const ndm_longdouble *)from, &raised);
        for (ptrdiff_t i = 0; i < count; i++) {
            *(ndm_uint32 *)(to + i * to_step) = value;
        }
    } else {
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            *(ndm_uint32 *)(to + i * to_step) =
                ndm_cast_longdouble_uint32(*(const ndm_longdouble *)(from + i * step), &raised);
        }
    }
    ndm_raise(raised);
    return 0;
}

static int cast_longdouble_int64(char *const *args, const ptrdiff_t *dimensions,
        const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const char *const from = args[0];
    char *const to = args[1];
    const ptrdiff_t count = dimensions[0], step = strides[0], to_step = strides[1];
    const ptrdiff_t from_size = sizeof(ndm_longdouble);
    const ptrdiff_t to_size = sizeof(ndm_int64);
    uint32_t raised = 0;
    (void)ctx;
    if (step == from_size && to_step == to_size) {
        const ndm_longdouble *const x = (const ndm_longdouble *)from;
        ndm_int64 *const y = (ndm_int64 *)to;
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            y[i] = ndm_cast_longdouble_int64(x[i], &raised);
        }
    } else if (step == 0 && count > 0) {
        const ndm_int64 value =
            ndm_cast_longdouble_int64(*(const ndm_longdouble *)from, &raised);
        for (ptrdiff_t i = 0; i < count; i++) {
            *(ndm_int64 *)(to + i * to_step) = value;
        }
    } else {
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            *(ndm_int64 *)(to + i * to_step) =
                ndm_cast_longdouble_int64(*(const ndm_longdouble *)(from + i * step), &raised);
        }
    }
    ndm_raise(raised);
    return 0;
}

static int cast_longdouble_uint64(char *const *args, const ptrdiff_t *dimensions,
        const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const char *const from = args[0];
    char *const to = args[1];
    const ptrdiff_t count = dimensions[0], step = strides[0], to_step = strides[1];
    const ptrdiff_t from_size = sizeof(ndm_longdouble);
    const ptrdiff_t to_size = sizeof(ndm_uint64);
    uint32_t raised = 0;
    (void)ctx;
    if (step == from_size && to_step == to_size) {
        const ndm_longdouble *const x = (const ndm_longdouble *)from;
        ndm_uint64 *const y = (ndm_uint64 *)to;
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            y[i] = ndm_cast_longdouble_uint64(x[i], &raised);
        }
    } else if (step == 0 && count > 0) {
        const ndm_uint64 value =
            ndm_cast_longdouble_uint64(*(const ndm_longdouble *)from, &raised);
        for (ptrdiff_t i = 0; i < count; i++) {
            *(ndm_uint64 *)(to + i * to_step) = value;
        }
    } else {
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            *(ndm_uint64 *)(to + i * to_step) =
                ndm_cast_longdouble_uint64(*(const ndm_longdouble *)(from + i * step), &raised);
        }
    }
    ndm_raise(raised);
    return 0;
}

static int cast_longdouble_float16(char *const *args, const ptrdiff_t *dimensions,
        const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const char *const from = args[0];
    char *const to = args[1];
    const ptrdiff_t count = dimensions[0], step = strides[0], to_step = strides[1];
    const ptrdiff_t from_size = sizeof(ndm_longdouble);
    const ptrdiff_t to_size = sizeof(ndm_float16);
    uint32_t raised = 0;
    (void)ctx;
    if (step == from_size && to_step == to_size) {
        const ndm_longdouble *const x = (const ndm_longdouble *)from;
        ndm_float16 *const y = (ndm_float16 *)to;
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            y[i] = ndm_cast_longdouble_float16(x[i], &raised);
        }
    } else if (step == 0 && count > 0) {
        const ndm_float16 value =
            ndm_cast_longdouble_float16(*(const ndm_longdouble *)from, &raised);
        for (ptrdiff_t i = 0; i < count; i++) {
            *(ndm_float16 *)(to + i * to_step) = value;
        }
    } else {
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            *(ndm_float16 *)(to + i * to_step) =
                ndm_cast_longdouble_float16(*(const ndm_longdouble *)(from + i * step), &raised);
        }
    }
    ndm_raise(raised);
    return 0;
}

static int cast_longdouble_float32(char *const *args, const ptrdiff_t *dimensions,
        const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const char *const from = args[0];
    char *const to = args[1];
    const ptrdiff_t count = dimensions[0], step = strides[0], to_step = strides[1];
    const ptrdiff_t from_size = sizeof(ndm_longdouble);
    const ptrdiff_t to_size = sizeof(ndm_float32);
    uint32_t raised = 0;
    (void)ctx;
    if (step == from_size && to_step == to_size) {
        const ndm_longdouble *const x = (const ndm_longdouble *)from;
        ndm_float32 *const y = (ndm_float32 *)to;
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            y[i] = ndm_cast_longdouble_float32(x[i], &raised);
        }
    } else if (step == 0 && count > 0) {
        const ndm_float32 value =
            ndm_cast_longdouble_float32(*(const ndm_longdouble *)from, &raised);
        for (ptrdiff_t i = 0; i < count; i++) {
            *(ndm_float32 *)(to + i * to_step) = value;
        }
    } else {
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            *(ndm_float32 *)(to + i * to_step) =
                ndm_cast_longdouble_float32(*(const ndm_longdouble *)(from + i * step), &raised);
        }
    }
    return 0;
}

static int cast_longdouble_float64(char *const *args, const ptrdiff_t *dimensions,
        const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const char *const from = args[0];
    char *const to = args[1];
    const ptrdiff_t count = dimensions[0], step = strides[0], to_step = strides[1];
    const ptrdiff_t from_size = sizeof(ndm_longdouble);
    const ptrdiff_t to_size = sizeof(ndm_float64);
    uint32_t raised = 0;
    (void)ctx;
    if (step == from_size && to_step == to_size) {
        const ndm_longdouble *const x = (const ndm_longdouble *)from;
        ndm_float64 *const y = (ndm_float64 *)to;
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            y[i] = ndm_cast_longdouble_float64(x[i], &raised);
        }
    } else if (step == 0 && count > 0) {
        const ndm_float64 value =
            ndm_cast_longdouble_float64(*(const ndm_longdouble *)from, &raised);
        for (ptrdiff_t i = 0; i < count; i++) {
            *(ndm_float64 *)(to + i * to_step) = value;
        }
    } else {
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            *(ndm_float64 *)(to + i * to_step) =
                ndm_cast_longdouble_float64(*(const ndm_longdouble *)(from + i * step), &raised);
        }
    }
    return 0;
}

static int cast_longdouble_complex64(char *const *args, const ptrdiff_t *dimensions,
        const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const char *const from = args[0];
    char *const to = args[1];
    const ptrdiff_t count = dimensions[0], step = strides[0], to_step = strides[1];
    const ptrdiff_t from_size = sizeof(ndm_longdouble);
    const ptrdiff_t to_size = sizeof(ndm_complex64);
    uint32_t raised = 0;
    (void)ctx;
    if (step == from_size && to_step == to_size) {
        const ndm_longdouble *const x = (const ndm_longdouble *)from;
        ndm_complex64 *const y = (ndm_complex64 *)to;
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            y[i] = ndm_cast_longdouble_complex64(x[i], &raised);
        }
    } else if (step == 0 && count > 0) {
        const ndm_complex64 value =
            ndm_cast_longdouble_complex64(*(const ndm_longdouble *)from, &raised);
        for (ptrdiff_t i = 0; i < count; i++) {
            *(ndm_complex64 *)(to + i * to_step) = value;
        }
    } else {
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            *(ndm_complex64 *)(to + i * to_step) =
                ndm_cast_longdouble_complex64(*(const ndm_longdouble *)(from + i * step), &raised);
        }
    }
    return 0;
}

static int cast_longdouble_complex128(char *const *args, const ptrdiff_t *dimensions,
        const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const char *const from = args[0];
    char *const to = args[1];
    const ptrdiff_t count = dimensions[0], step = strides[0], to_step = strides[1];
    const ptrdiff_t from_size = sizeof(ndm_longdouble);
    const ptrdiff_t to_size = sizeof(ndm_complex128);
    uint32_t raised = 0;
    (void)ctx;
    if (step == from_size && to_step == to_size) {
        const ndm_longdouble *const x = (const ndm_longdouble *)from;
        ndm_complex128 *const y = (ndm_complex128 *)to;
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            y[i] = ndm_cast_longdouble_complex128(x[i], &raised);
        }
    } else if (step == 0 && count > 0) {
        const ndm_complex128 value =
            ndm_cast_longdouble_complex128(*(const ndm_longdouble *)from, &raised);
        for (ptrdiff_t i = 0; i < count; i++) {
            *(ndm_complex128 *)(to + i * to_step) = value;
        }
    } else {
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            *(ndm_complex128 *)(to + i * to_step) =
                ndm_cast_longdouble_complex128(*(const ndm_longdouble *)(from + i * step), &raised);
        }
    }
    return 0;
}

static int cast_longdouble_clongdouble(char *const *args, const ptrdiff_t *dimensions,
        const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const char *const from = args[0];
    char *const to = args[1];
    const ptrdiff_t count = dimensions[0], step = strides[0], to_step = strides[1];
    const ptrdiff_t from_size = sizeof(ndm_longdouble);
    const ptrdiff_t to_size = sizeof(ndm_clongdouble);
    uint32_t raised = 0;
    (void)ctx;
    if (step == from_size && to_step == to_size) {
        const ndm_longdouble *const x = (const ndm_longdouble *)from;
        ndm_clongdouble *const y = (ndm_clongdouble *)to;
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            y[i] = ndm_cast_longdouble_clongdouble(x[i], &raised);
        }
    } else if (step == 0 && count > 0) {
        const ndm_clongdouble value =
            ndm_cast_longdouble_clongdouble(*(const ndm_longdouble *)from, &raised);
        for (ptrdiff_t i = 0; i < count; i++) {
            *(ndm_clongdouble *)(to + i * to_step) = value;
        }
    } else {
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            *(ndm_clongdouble *)(to + i * to_step) =
                ndm_cast_longdouble_clongdouble(*(const ndm_longdouble *)(from + i * step), &raised);
        }
    }
    return 0;
}

static const ndm_kernel kernels[] = {
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 0, (ndm_kernel_function)cast_longdouble_bool},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 1, (ndm_kernel_function)cast_longdouble_int8},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 2, (ndm_kernel_function)cast_longdouble_uint8},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 3, (ndm_kernel_function)cast_longdouble_int16},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 4, (ndm_kernel_function)cast_longdouble_uint16},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 5, (ndm_kernel_function)cast_longdouble_int32},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 6, (ndm_kernel_function)cast_longdouble_uint32},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 7, (ndm_kernel_function)cast_longdouble_int64},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 8, (ndm_kernel_function)cast_longdouble_uint64},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 9, (ndm_kernel_function)cast_longdouble_float16},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 10, (ndm_kernel_function)cast_longdouble_float32},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 11, (ndm_kernel_function)cast_longdouble_float64},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 12, (ndm_kernel_function)cast_longdouble_complex64},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 13, (ndm_kernel_function)cast_longdouble_complex128},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 14, (ndm_kernel_function)cast_longdouble_clongdouble},
};
NDM_KERNEL_TABLE(casts_longdouble, kernels);
