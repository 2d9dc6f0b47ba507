/* From specs/ufuncs/extrema.toml through templates/loops.c.j2; made by ndmillc. */
#include "ndmill/kernel/kernel.h"
#include "ndmill/kernel/dtypes_core.h"
#include "ndmill/kernel/converted.h"

#ifndef NDM_SKIPPED

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

extern NDM_KERNEL_EXPORT const ndm_kernel_table NDM_TARGET_SYMBOL(ndm_k_loops_float32_extrema);

extern NDM_KERNEL_EXPORT const ndm_kernel_table NDM_TARGET_SYMBOL(ndm_k_casts_float16);
extern NDM_KERNEL_EXPORT const ndm_kernel_table ndm_k_casts_float16_generic;

static int loop_maximum_float16(char *const *args, const ptrdiff_t *dimensions,
                                const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const ndm_kernel *const wider = &NDM_TARGET_SYMBOL(ndm_k_loops_float32_extrema).kernels[0];
    const ndm_loop run = (ndm_loop)wider->function;
    float values_x1[NDM_BLOCK];
    float values_x2[NDM_BLOCK];
    float values_y[NDM_BLOCK];
    char *const values[] = {
        (char *)values_x1,
        (char *)values_x2,
        (char *)values_y,
    };
    const ptrdiff_t steps[] = {
        strides[0] == 0 ? 0 : (ptrdiff_t)sizeof(float),
        strides[1] == 0 ? 0 : (ptrdiff_t)sizeof(float),
        sizeof(float),
    };
    uint32_t raised = 0;
    for (ptrdiff_t start = 0; start < count; start += NDM_BLOCK) {
        const ptrdiff_t length = ndm_block_end(start, count) - start;
        const ptrdiff_t length_x1 = strides[0] == 0 ? 1 : length;
        ndm_cast_block(NDM_CAST_LOOP(ndm_k_casts_float16, 9), args[0] + start * strides[0],
            strides[0], (char *)values_x1, sizeof(float), length_x1, ctx);
        const ptrdiff_t length_x2 = strides[1] == 0 ? 1 : length;
        ndm_cast_block(NDM_CAST_LOOP(ndm_k_casts_float16, 9), args[1] + start * strides[1],
            strides[1], (char *)values_x2, sizeof(float), length_x2, ctx);
        run(values, &length, steps, ctx);
        scatter_float32_as_float16(values_y, length, args[2] + start * strides[2], strides[2],
            &raised);
    }
    return 0;
}

static int loop_minimum_float16(char *const *args, const ptrdiff_t *dimensions,
                                const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const ndm_kernel *const wider = &NDM_TARGET_SYMBOL(ndm_k_loops_float32_extrema).kernels[1];
    const ndm_loop run = (ndm_loop)wider->function;
    float values_x1[NDM_BLOCK];
    float values_x2[NDM_BLOCK];
    float values_y[NDM_BLOCK];
    char *const values[] = {
        (char *)values_x1,
        (char *)values_x2,
        (char *)values_y,
    };
    const ptrdiff_t steps[] = {
        strides[0] == 0 ? 0 : (ptrdiff_t)sizeof(float),
        strides[1] == 0 ? 0 : (ptrdiff_t)sizeof(float),
        sizeof(float),
    };
    uint32_t raised = 0;
    for (ptrdiff_t start = 0; start < count; start += NDM_BLOCK) {
        const ptrdiff_t length = ndm_block_end(start, count) - start;
        const ptrdiff_t length_x1 = strides[0] == 0 ? 1 : length;
        ndm_cast_block(NDM_CAST_LOOP(ndm_k_casts_float16, 9), args[0] + start * strides[0],
            strides[0], (char *)values_x1, sizeof(float), length_x1, ctx);
        const ptrdiff_t length_x2 = strides[1] == 0 ? 1 : length;
        ndm_cast_block(NDM_CAST_LOOP(ndm_k_casts_float16, 9), args[1] + start * strides[1],
            strides[1], (char *)values_x2, sizeof(float), length_x2, ctx);
        run(values, &length, steps, ctx);
        scatter_float32_as_float16(values_y, length, args[2] + start * strides[2], strides[2],
            &raised);
    }
    return 0;
}

static int loop_fmax_float16(char *const *args, const ptrdiff_t *dimensions,
                             const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const ndm_kernel *const wider = &NDM_TARGET_SYMBOL(ndm_k_loops_float32_extrema).kernels[2];
    const ndm_loop run = (ndm_loop)wider->function;
    float values_x1[NDM_BLOCK];
    float values_x2[NDM_BLOCK];
    float values_y[NDM_BLOCK];
    char *const values[] = {
        (char *)values_x1,
        (char *)values_x2,
        (char *)values_y,
    };
    const ptrdiff_t steps[] = {
        strides[0] == 0 ? 0 : (ptrdiff_t)sizeof(float),
        strides[1] == 0 ? 0 : (ptrdiff_t)sizeof(float),
        sizeof(float),
    };
    uint32_t raised = 0;
    for (ptrdiff_t start = 0; start < count; start += NDM_BLOCK) {
        const ptrdiff_t length = ndm_block_end(start, count) - start;
        const ptrdiff_t length_x1 = strides[0] == 0 ? 1 : length;
        ndm_cast_block(NDM_CAST_LOOP(ndm_k_casts_float16, 9), args[0] + start * strides[0],
            strides[0], (char *)values_x1, sizeof(float), length_x1, ctx);
        const ptrdiff_t length_x2 = strides[1] == 0 ? 1 : length;
        ndm_cast_block(NDM_CAST_LOOP(ndm_k_casts_float16, 9), args[1] + start * strides[1],
            strides[1], (char *)values_x2, sizeof(float), length_x2, ctx);
        run(values, &length, steps, ctx);
        scatter_float32_as_float16(values_y, length, args[2] + start * strides[2], strides[2],
            &raised);
    }
    return 0;
}

static int loop_fmin_float16(char *const *args, const ptrdiff_t *dimensions,
                             const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const ndm_kernel *const wider = &NDM_TARGET_SYMBOL(ndm_k_loops_float32_extrema).kernels[3];
    const ndm_loop run = (ndm_loop)wider->function;
    float values_x1[NDM_BLOCK];
    float values_x2[NDM_BLOCK];
    float values_y[NDM_BLOCK];
    char *const values[] = {
        (char *)values_x1,
        (char *)values_x2,
        (char *)values_y,
    };
    const ptrdiff_t steps[] = {
        strides[0] == 0 ? 0 : (ptrdiff_t)sizeof(float),
        strides[1] == 0 ? 0 : (ptrdiff_t)sizeof(float),
        sizeof(float),
    };
    uint32_t raised = 0;
    for (ptrdiff_t start = 0; start < count; start += NDM_BLOCK) {
        const ptrdiff_t length = ndm_block_end(start, count) - start;
        const ptrdiff_t length_x1 = strides[0] == 0 ? 1 : length;
        ndm_cast_block(NDM_CAST_LOOP(ndm_k_casts_float16, 9), args[0] + start * strides[0],
            strides[0], (char *)values_x1, sizeof(float), length_x1, ctx);
        const ptrdiff_t length_x2 = strides[1] == 0 ? 1 : length;
        ndm_cast_block(NDM_CAST_LOOP(ndm_k_casts_float16, 9), args[1] + start * strides[1],
            strides[1], (char *)values_x2, sizeof(float), length_x2, ctx);
        run(values, &length, steps, ctx);
        scatter_float32_as_float16(values_y, length, args[2] + start * strides[2], strides[2],
            &raised);
    }
    return 0;
}

static int loop_clip_float16(char *const *args, const ptrdiff_t *dimensions,
                             const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const ndm_kernel *const wider = &NDM_TARGET_SYMBOL(ndm_k_loops_float32_extrema).kernels[4];
    const ndm_loop run = (ndm_loop)wider->function;
    float values_x[NDM_BLOCK];
    float values_lo[NDM_BLOCK];
    float values_hi[NDM_BLOCK];
    float values_y[NDM_BLOCK];
    char *const values[] = {
        (char *)values_x,
        (char *)values_lo,
        (char *)values_hi,
        (char *)values_y,
    };
    const ptrdiff_t steps[] = {
        strides[0] == 0 ? 0 : (ptrdiff_t)sizeof(float),
        strides[1] == 0 ? 0 : (ptrdiff_t)sizeof(float),
        strides[2] == 0 ? 0 : (ptrdiff_t)sizeof(float),
        sizeof(float),
    };
    uint32_t raised = 0;
    for (ptrdiff_t start = 0; start < count; start += NDM_BLOCK) {
        const ptrdiff_t length = ndm_block_end(start, count) - start;
        const ptrdiff_t length_x = strides[0] == 0 ? 1 : length;
        ndm_cast_block(NDM_CAST_LOOP(ndm_k_casts_float16, 9), args[0] + start * strides[0],
            strides[0], (char *)values_x, sizeof(float), length_x, ctx);
        const ptrdiff_t length_lo = strides[1] == 0 ? 1 : length;
        ndm_cast_block(NDM_CAST_LOOP(ndm_k_casts_float16, 9), args[1] + start * strides[1],
            strides[1], (char *)values_lo, sizeof(float), length_lo, ctx);
        const ptrdiff_t length_hi = strides[2] == 0 ? 1 : length;
        ndm_cast_block(NDM_CAST_LOOP(ndm_k_casts_float16, 9), args[2] + start * strides[2],
            strides[2], (char *)values_hi, sizeof(float), length_hi, ctx);
        run(values, &length, steps, ctx);
        scatter_float32_as_float16(values_y, length, args[3] + start * strides[3], strides[3],
            &raised);
    }
    return 0;
}

static const ndm_kernel kernels[] = {
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 0, (ndm_kernel_function)loop_maximum_float16},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 1, (ndm_kernel_function)loop_minimum_float16},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 2, (ndm_kernel_function)loop_fmax_float16},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 3, (ndm_kernel_function)loop_fmin_float16},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 4, (ndm_kernel_function)loop_clip_float16},
};
#endif
NDM_KERNEL_TABLE(loops_float16_extrema, kernels);
