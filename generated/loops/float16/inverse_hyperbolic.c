/* From specs/ufuncs/inverse_hyperbolic.toml through templates/loops.c.j2; made by ndmillc. */
#include "ndmill/kernel/kernel.h"
#include "ndmill/kernel/dtypes_core.h"

#ifndef NDM_SKIPPED

NDM_NOINLINE static void gather_float16_as_float32(const char *from, ptrdiff_t step,
                                                   ptrdiff_t count, float *restrict to)
{
    if (step == (ptrdiff_t)sizeof(uint16_t)) {
        const uint16_t *items = (const uint16_t *)from;
        for (ptrdiff_t i = 0; i < count; i++) {
            to[i] = ndm_load_float16(items[i]);
        }
    } else {
        for (ptrdiff_t i = 0; i < count; i++) {
            to[i] = ndm_load_float16(*(const uint16_t *)(from + i * step));
        }
    }
}

NDM_NOINLINE static void scatter_float32_as_float16(const float *restrict from,
                                                    ptrdiff_t count, char *to, ptrdiff_t step,
                                                    uint32_t *raised)
{
    uint32_t found = 0;
    if (step == (ptrdiff_t)sizeof(uint16_t)) {
        uint16_t *restrict items = (uint16_t *)to;
        for (ptrdiff_t i = 0; i < count; i++) {
            items[i] = ndm_store_float16(from[i], &found);
        }
    } else {
        for (ptrdiff_t i = 0; i < count; i++) {
            *(uint16_t *)(to + i * step) = ndm_store_float16(from[i], &found);
        }
    }
    *raised |= found;
}

extern NDM_KERNEL_EXPORT const ndm_kernel_table NDM_TARGET_SYMBOL(ndm_k_loops_float32_inverse_hyperbolic);

static int loop_arcsinh_float16(char *const *args, const ptrdiff_t *dimensions,
                                const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const ndm_kernel *const wider = &NDM_TARGET_SYMBOL(ndm_k_loops_float32_inverse_hyperbolic).kernels[2];
    const ndm_loop run = (ndm_loop)wider->function;
    float values_x[NDM_BLOCK];
    float values_y[NDM_BLOCK];
    char *const values[] = {
        (char *)values_x,
        (char *)values_y,
    };
    static const ptrdiff_t steps[] = {
        sizeof(float),
        sizeof(float),
    };
    uint32_t raised = 0;
    for (ptrdiff_t start = 0; start < count; start += NDM_BLOCK) {
        const ptrdiff_t length = ndm_block_end(start, count) - start;
        gather_float16_as_float32(args[0] + start * strides[0], strides[0], length, values_x);
        run(values, &length, steps, ctx);
        scatter_float32_as_float16(values_y, length, args[1] + start * strides[1], strides[1],
            &raised);
    }
    ndm_raise(raised);
    return 0;
}

static int loop_arcsinh_float16_fast(char *const *args, const ptrdiff_t *dimensions,
                                     const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const ndm_kernel *const wider = &NDM_TARGET_SYMBOL(ndm_k_loops_float32_inverse_hyperbolic).kernels[1];
    const ndm_loop run = (ndm_loop)wider->function;
    float values_x[NDM_BLOCK];
    float values_y[NDM_BLOCK];
    char *const values[] = {
        (char *)values_x,
        (char *)values_y,
    };
    static const ptrdiff_t steps[] = {
        sizeof(float),
        sizeof(float),
    };
    uint32_t raised = 0;
    for (ptrdiff_t start = 0; start < count; start += NDM_BLOCK) {
        const ptrdiff_t length = ndm_block_end(start, count) - start;
        gather_float16_as_float32(args[0] + start * strides[0], strides[0], length, values_x);
        run(values, &length, steps, ctx);
        scatter_float32_as_float16(values_y, length, args[1] + start * strides[1], strides[1],
            &raised);
    }
    ndm_raise(raised);
    return 0;
}

static int loop_arccosh_float16(char *const *args, const ptrdiff_t *dimensions,
                                const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const ndm_kernel *const wider = &NDM_TARGET_SYMBOL(ndm_k_loops_float32_inverse_hyperbolic).kernels[5];
    const ndm_loop run = (ndm_loop)wider->function;
    float values_x[NDM_BLOCK];
    float values_y[NDM_BLOCK];
    char *const values[] = {
        (char *)values_x,
        (char *)values_y,
    };
    static const ptrdiff_t steps[] = {
        sizeof(float),
        sizeof(float),
    };
    uint32_t raised = 0;
    for (ptrdiff_t start = 0; start < count; start += NDM_BLOCK) {
        const ptrdiff_t length = ndm_block_end(start, count) - start;
        gather_float16_as_float32(args[0] + start * strides[0], strides[0], length, values_x);
        run(values, &length, steps, ctx);
        scatter_float32_as_float16(values_y, length, args[1] + start * strides[1], strides[1],
            &raised);
    }
    ndm_raise(raised);
    return 0;
}

static int loop_arccosh_float16_fast(char *const *args, const ptrdiff_t *dimensions,
                                     const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const ndm_kernel *const wider = &NDM_TARGET_SYMBOL(ndm_k_loops_float32_inverse_hyperbolic).kernels[4];
    const ndm_loop run = (ndm_loop)wider->function;
    float values_x[NDM_BLOCK];
    float values_y[NDM_BLOCK];
    char *const values[] = {
        (char *)values_x,
        (char *)values_y,
    };
    static const ptrdiff_t steps[] = {
        sizeof(float),
        sizeof(float),
    };
    uint32_t raised = 0;
    for (ptrdiff_t start = 0; start < count; start += NDM_BLOCK) {
        const ptrdiff_t length = ndm_block_end(start, count) - start;
        gather_float16_as_float32(args[0] + start * strides[0], strides[0], length, values_x);
        run(values, &length, steps, ctx);
        scatter_float32_as_float16(values_y, length, args[1] + start * strides[1], strides[1],
            &raised);
    }
    ndm_raise(raised);
    return 0;
}

static int loop_arctanh_float16(char *const *args, const ptrdiff_t *dimensions,
                                const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const ndm_kernel *const wider = &NDM_TARGET_SYMBOL(ndm_k_loops_float32_inverse_hyperbolic).kernels[8];
    const ndm_loop run = (ndm_loop)wider->function;
    float values_x[NDM_BLOCK];
    float values_y[NDM_BLOCK];
    char *const values[] = {
        (char *)values_x,
        (char *)values_y,
    };
    static const ptrdiff_t steps[] = {
        sizeof(float),
        sizeof(float),
    };
    uint32_t raised = 0;
    for (ptrdiff_t start = 0; start < count; start += NDM_BLOCK) {
        const ptrdiff_t length = ndm_block_end(start, count) - start;
        gather_float16_as_float32(args[0] + start * strides[0], strides[0], length, values_x);
        run(values, &length, steps, ctx);
        scatter_float32_as_float16(values_y, length, args[1] + start * strides[1], strides[1],
            &raised);
    }
    ndm_raise(raised);
    return 0;
}

static int loop_arctanh_float16_fast(char *const *args, const ptrdiff_t *dimensions,
                                     const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const ndm_kernel *const wider = &NDM_TARGET_SYMBOL(ndm_k_loops_float32_inverse_hyperbolic).kernels[7];
    const ndm_loop run = (ndm_loop)wider->function;
    float values_x[NDM_BLOCK];
    float values_y[NDM_BLOCK];
    char *const values[] = {
        (char *)values_x,
        (char *)values_y,
    };
    static const ptrdiff_t steps[] = {
        sizeof(float),
        sizeof(float),
    };
    uint32_t raised = 0;
    for (ptrdiff_t start = 0; start < count; start += NDM_BLOCK) {
        const ptrdiff_t length = ndm_block_end(start, count) - start;
        gather_float16_as_float32(args[0] + start * strides[0], strides[0], length, values_x);
        run(values, &length, steps, ctx);
        scatter_float32_as_float16(values_y, length, args[1] + start * strides[1], strides[1],
            &raised);
    }
    ndm_raise(raised);
    return 0;
}

static const ndm_kernel kernels[] = {
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 0, (ndm_kernel_function)loop_arcsinh_float16},
    {NDM_FORM_STRIDED, NDM_TIER_FAST, 0, (ndm_kernel_function)loop_arcsinh_float16_fast},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 1, (ndm_kernel_function)loop_arccosh_float16},
    {NDM_FORM_STRIDED, NDM_TIER_FAST, 1, (ndm_kernel_function)loop_arccosh_float16_fast},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 2, (ndm_kernel_function)loop_arctanh_float16},
    {NDM_FORM_STRIDED, NDM_TIER_FAST, 2, (ndm_kernel_function)loop_arctanh_float16_fast},
};
#endif
NDM_KERNEL_TABLE(loops_float16_inverse_hyperbolic, kernels);
