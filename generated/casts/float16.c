/* Casts from float16. Through templates/casts.c.j2; made by ndmillc. */
#include "ndmill/kernel/kernel.h"
#include "ndmill/kernel/blocks.h"
#include "ndmill/kernel/casts_core.h"
#include "ndmill/kernel/halves.h"

#ifndef NDM_SKIPPED

static int cast_float16_bool(char *const *args, const ptrdiff_t *dimensions,
        const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const ptrdiff_t from_size = sizeof(ndm_float16);
    const ptrdiff_t to_size = sizeof(ndm_bool);
    uint32_t raised = 0;
    if (count == 1 || (strides[0] == from_size && strides[1] == to_size)) {
        const ndm_float16 *const x = (const ndm_float16 *)args[0];
        ndm_bool *const y = (ndm_bool *)args[1];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            y[i] = ndm_cast_float16_bool(x[i], &raised);
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx,
                              NDM_ITEMS_2(1, ndm_float16, ndm_bool),
                              cast_float16_bool);
    }
    return 0;
}

static int cast_float16_int8(char *const *args, const ptrdiff_t *dimensions,
        const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const ptrdiff_t from_size = sizeof(ndm_float16);
    const ptrdiff_t to_size = sizeof(ndm_int8);
    uint32_t raised = 0;
    if (count == 1 || (strides[0] == from_size && strides[1] == to_size)) {
        const ndm_float16 *const x = (const ndm_float16 *)args[0];
        ndm_int8 *const y = (ndm_int8 *)args[1];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            y[i] = ndm_cast_float16_int8(x[i], &raised);
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx,
                              NDM_ITEMS_2(1, ndm_float16, ndm_int8),
                              cast_float16_int8);
    }
    ndm_raise(raised);
    return 0;
}

static int cast_float16_uint8(char *const *args, const ptrdiff_t *dimensions,
        const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const ptrdiff_t from_size = sizeof(ndm_float16);
    const ptrdiff_t to_size = sizeof(ndm_uint8);
    uint32_t raised = 0;
    if (count == 1 || (strides[0] == from_size && strides[1] == to_size)) {
        const ndm_float16 *const x = (const ndm_float16 *)args[0];
        ndm_uint8 *const y = (ndm_uint8 *)args[1];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            y[i] = ndm_cast_float16_uint8(x[i], &raised);
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx,
                              NDM_ITEMS_2(1, ndm_float16, ndm_uint8),
                              cast_float16_uint8);
    }
    ndm_raise(raised);
    return 0;
}

static int cast_float16_int16(char *const *args, const ptrdiff_t *dimensions,
        const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const ptrdiff_t from_size = sizeof(ndm_float16);
    const ptrdiff_t to_size = sizeof(ndm_int16);
    uint32_t raised = 0;
    if (count == 1 || (strides[0] == from_size && strides[1] == to_size)) {
        const ndm_float16 *const x = (const ndm_float16 *)args[0];
        ndm_int16 *const y = (ndm_int16 *)args[1];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            y[i] = ndm_cast_float16_int16(x[i], &raised);
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx,
                              NDM_ITEMS_2(1, ndm_float16, ndm_int16),
                              cast_float16_int16);
    }
    ndm_raise(raised);
    return 0;
}

static int cast_float16_uint16(char *const *args, const ptrdiff_t *dimensions,
        const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const ptrdiff_t from_size = sizeof(ndm_float16);
    const ptrdiff_t to_size = sizeof(ndm_uint16);
    uint32_t raised = 0;
    if (count == 1 || (strides[0] == from_size && strides[1] == to_size)) {
        const ndm_float16 *const x = (const ndm_float16 *)args[0];
        ndm_uint16 *const y = (ndm_uint16 *)args[1];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            y[i] = ndm_cast_float16_uint16(x[i], &raised);
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx,
                              NDM_ITEMS_2(1, ndm_float16, ndm_uint16),
                              cast_float16_uint16);
    }
    ndm_raise(raised);
    return 0;
}

static int cast_float16_int32(char *const *args, const ptrdiff_t *dimensions,
        const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const ptrdiff_t from_size = sizeof(ndm_float16);
    const ptrdiff_t to_size = sizeof(ndm_int32);
    uint32_t raised = 0;
    if (count == 1 || (strides[0] == from_size && strides[1] == to_size)) {
        const ndm_float16 *const x = (const ndm_float16 *)args[0];
        ndm_int32 *const y = (ndm_int32 *)args[1];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            y[i] = ndm_cast_float16_int32(x[i], &raised);
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx,
                              NDM_ITEMS_2(1, ndm_float16, ndm_int32),
                              cast_float16_int32);
    }
    ndm_raise(raised);
    return 0;
}

static int cast_float16_uint32(char *const *args, const ptrdiff_t *dimensions,
        const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const ptrdiff_t from_size = sizeof(ndm_float16);
    const ptrdiff_t to_size = sizeof(ndm_uint32);
    uint32_t raised = 0;
    if (count == 1 || (strides[0] == from_size && strides[1] == to_size)) {
        const ndm_float16 *const x = (const ndm_float16 *)args[0];
        ndm_uint32 *const y = (ndm_uint32 *)args[1];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            y[i] = ndm_cast_float16_uint32(x[i], &raised);
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx,
                              NDM_ITEMS_2(1, ndm_float16, ndm_uint32),
                              cast_float16_uint32);
    }
    ndm_raise(raised);
    return 0;
}

static int cast_float16_int64(char *const *args, const ptrdiff_t *dimensions,
        const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const ptrdiff_t from_size = sizeof(ndm_float16);
    const ptrdiff_t to_size = sizeof(ndm_int64);
    uint32_t raised = 0;
    if (count == 1 || (strides[0] == from_size && strides[1] == to_size)) {
        const ndm_float16 *const x = (const ndm_float16 *)args[0];
        ndm_int64 *const y = (ndm_int64 *)args[1];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            y[i] = ndm_cast_float16_int64(x[i], &raised);
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx,
                              NDM_ITEMS_2(1, ndm_float16, ndm_int64),
                              cast_float16_int64);
    }
    ndm_raise(raised);
    return 0;
}

static int cast_float16_uint64(char *const *args, const ptrdiff_t *dimensions,
        const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const ptrdiff_t from_size = sizeof(ndm_float16);
    const ptrdiff_t to_size = sizeof(ndm_uint64);
    uint32_t raised = 0;
    if (count == 1 || (strides[0] == from_size && strides[1] == to_size)) {
        const ndm_float16 *const x = (const ndm_float16 *)args[0];
        ndm_uint64 *const y = (ndm_uint64 *)args[1];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            y[i] = ndm_cast_float16_uint64(x[i], &raised);
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx,
                              NDM_ITEMS_2(1, ndm_float16, ndm_uint64),
                              cast_float16_uint64);
    }
    ndm_raise(raised);
    return 0;
}

static int cast_float16_float32(char *const *args, const ptrdiff_t *dimensions,
        const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const ptrdiff_t from_size = sizeof(ndm_float16);
    const ptrdiff_t to_size = sizeof(ndm_float32);
    if (count == 1 || (strides[0] == from_size && strides[1] == to_size)) {
        const ndm_float16 *const x = (const ndm_float16 *)args[0];
        ndm_float32 *const y = (ndm_float32 *)args[1];
        ndm_widen_halves(x, count, y);
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx,
                              NDM_ITEMS_2(1, ndm_float16, ndm_float32),
                              cast_float16_float32);
    }
    return 0;
}

static int cast_float16_float64(char *const *args, const ptrdiff_t *dimensions,
        const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const ptrdiff_t from_size = sizeof(ndm_float16);
    const ptrdiff_t to_size = sizeof(ndm_float64);
    uint32_t raised = 0;
    if (count == 1 || (strides[0] == from_size && strides[1] == to_size)) {
        const ndm_float16 *const x = (const ndm_float16 *)args[0];
        ndm_float64 *const y = (ndm_float64 *)args[1];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            y[i] = ndm_cast_float16_float64(x[i], &raised);
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx,
                              NDM_ITEMS_2(1, ndm_float16, ndm_float64),
                              cast_float16_float64);
    }
    return 0;
}

static int cast_float16_longdouble(char *const *args, const ptrdiff_t *dimensions,
        const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const ptrdiff_t from_size = sizeof(ndm_float16);
    const ptrdiff_t to_size = sizeof(ndm_longdouble);
    uint32_t raised = 0;
    if (count == 1 || (strides[0] == from_size && strides[1] == to_size)) {
        const ndm_float16 *const x = (const ndm_float16 *)args[0];
        ndm_longdouble *const y = (ndm_longdouble *)args[1];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            y[i] = ndm_cast_float16_longdouble(x[i], &raised);
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx,
                              NDM_ITEMS_2(1, ndm_float16, ndm_longdouble),
                              cast_float16_longdouble);
    }
    return 0;
}

static int cast_float16_complex64(char *const *args, const ptrdiff_t *dimensions,
        const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const ptrdiff_t from_size = sizeof(ndm_float16);
    const ptrdiff_t to_size = sizeof(ndm_complex64);
    uint32_t raised = 0;
    if (count == 1 || (strides[0] == from_size && strides[1] == to_size)) {
        const ndm_float16 *const x = (const ndm_float16 *)args[0];
        ndm_complex64 *const y = (ndm_complex64 *)args[1];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            y[i] = ndm_cast_float16_complex64(x[i], &raised);
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx,
                              NDM_ITEMS_2(1, ndm_float16, ndm_complex64),
                              cast_float16_complex64);
    }
    return 0;
}

static int cast_float16_complex128(char *const *args, const ptrdiff_t *dimensions,
        const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const ptrdiff_t from_size = sizeof(ndm_float16);
    const ptrdiff_t to_size = sizeof(ndm_complex128);
    uint32_t raised = 0;
    if (count == 1 || (strides[0] == from_size && strides[1] == to_size)) {
        const ndm_float16 *const x = (const ndm_float16 *)args[0];
        ndm_complex128 *const y = (ndm_complex128 *)args[1];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            y[i] = ndm_cast_float16_complex128(x[i], &raised);
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx,
                              NDM_ITEMS_2(1, ndm_float16, ndm_complex128),
                              cast_float16_complex128);
    }
    return 0;
}

static int cast_float16_clongdouble(char *const *args, const ptrdiff_t *dimensions,
        const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const ptrdiff_t from_size = sizeof(ndm_float16);
    const ptrdiff_t to_size = sizeof(ndm_clongdouble);
    uint32_t raised = 0;
    if (count == 1 || (strides[0] == from_size && strides[1] == to_size)) {
        const ndm_float16 *const x = (const ndm_float16 *)args[0];
        ndm_clongdouble *const y = (ndm_clongdouble *)args[1];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            y[i] = ndm_cast_float16_clongdouble(x[i], &raised);
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx,
                              NDM_ITEMS_2(1, ndm_float16, ndm_clongdouble),
                              cast_float16_clongdouble);
    }
    return 0;
}

static const ndm_kernel kernels[] = {
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 0, (ndm_kernel_function)cast_float16_bool},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 1, (ndm_kernel_function)cast_float16_int8},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 2, (ndm_kernel_function)cast_float16_uint8},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 3, (ndm_kernel_function)cast_float16_int16},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 4, (ndm_kernel_function)cast_float16_uint16},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 5, (ndm_kernel_function)cast_float16_int32},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 6, (ndm_kernel_function)cast_float16_uint32},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 7, (ndm_kernel_function)cast_float16_int64},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 8, (ndm_kernel_function)cast_float16_uint64},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 9, (ndm_kernel_function)cast_float16_float32},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 10, (ndm_kernel_function)cast_float16_float64},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 11, (ndm_kernel_function)cast_float16_longdouble},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 12, (ndm_kernel_function)cast_float16_complex64},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 13, (ndm_kernel_function)cast_float16_complex128},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 14, (ndm_kernel_function)cast_float16_clongdouble},
};
#endif
NDM_KERNEL_TABLE(casts_float16, kernels);
