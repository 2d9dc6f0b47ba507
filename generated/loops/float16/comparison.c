/* From specs/ufuncs/comparison.toml through templates/loops.c.j2; made by ndmillc. */
#include "ndmill/kernel/kernel.h"
#include "ndmill/kernel/dtypes_core.h"
#include "ndmill/kernel/converted.h"

#ifndef NDM_SKIPPED

static inline void scatter_bool(const uint8_t *restrict from, ptrdiff_t count, char *to,
                                ptrdiff_t step)
{
    if (step == (ptrdiff_t)sizeof(uint8_t)) {
        uint8_t *restrict items = (uint8_t *)to;
        for (ptrdiff_t i = 0; i < count; i++) {
            items[i] = from[i];
        }
    } else {
        for (ptrdiff_t i = 0; i < count; i++) {
            *(uint8_t *)(to + i * step) = from[i];
        }
    }
}

extern NDM_KERNEL_EXPORT const ndm_kernel_table NDM_TARGET_SYMBOL(ndm_k_loops_float32_comparison);

extern NDM_KERNEL_EXPORT const ndm_kernel_table NDM_TARGET_SYMBOL(ndm_k_casts_float16);
extern NDM_KERNEL_EXPORT const ndm_kernel_table ndm_k_casts_float16_generic;

static int loop_less_float16(char *const *args, const ptrdiff_t *dimensions,
                             const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const ndm_kernel *const wider = &NDM_TARGET_SYMBOL(ndm_k_loops_float32_comparison).kernels[0];
    const ndm_loop run = (ndm_loop)wider->function;
    float values_x1[NDM_BLOCK];
    float values_x2[NDM_BLOCK];
    uint8_t values_y[NDM_BLOCK];
    char *const values[] = {
        (char *)values_x1,
        (char *)values_x2,
        (char *)values_y,
    };
    const ptrdiff_t steps[] = {
        strides[0] == 0 ? 0 : (ptrdiff_t)sizeof(float),
        strides[1] == 0 ? 0 : (ptrdiff_t)sizeof(float),
        sizeof(uint8_t),
    };
    for (ptrdiff_t start = 0; start < count; start += NDM_BLOCK) {
        const ptrdiff_t length = ndm_block_end(start, count) - start;
        const ptrdiff_t length_x1 = strides[0] == 0 ? 1 : length;
        ndm_cast_block(NDM_CAST_LOOP(ndm_k_casts_float16, 9), args[0] + start * strides[0],
            strides[0], (char *)values_x1, sizeof(float), length_x1, ctx);
        const ptrdiff_t length_x2 = strides[1] == 0 ? 1 : length;
        ndm_cast_block(NDM_CAST_LOOP(ndm_k_casts_float16, 9), args[1] + start * strides[1],
            strides[1], (char *)values_x2, sizeof(float), length_x2, ctx);
        run(values, &length, steps, ctx);
        scatter_bool(values_y, length, args[2] + start * strides[2], strides[2]);
    }
    return 0;
}

static int loop_greater_equal_float16(char *const *args, const ptrdiff_t *dimensions,
                                      const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const ndm_kernel *const wider = &NDM_TARGET_SYMBOL(ndm_k_loops_float32_comparison).kernels[1];
    const ndm_loop run = (ndm_loop)wider->function;
    float values_x1[NDM_BLOCK];
    float values_x2[NDM_BLOCK];
    uint8_t values_y[NDM_BLOCK];
    char *const values[] = {
        (char *)values_x1,
        (char *)values_x2,
        (char *)values_y,
    };
    const ptrdiff_t steps[] = {
        strides[0] == 0 ? 0 : (ptrdiff_t)sizeof(float),
        strides[1] == 0 ? 0 : (ptrdiff_t)sizeof(float),
        sizeof(uint8_t),
    };
    for (ptrdiff_t start = 0; start < count; start += NDM_BLOCK) {
        const ptrdiff_t length = ndm_block_end(start, count) - start;
        const ptrdiff_t length_x1 = strides[0] == 0 ? 1 : length;
        ndm_cast_block(NDM_CAST_LOOP(ndm_k_casts_float16, 9), args[0] + start * strides[0],
            strides[0], (char *)values_x1, sizeof(float), length_x1, ctx);
        const ptrdiff_t length_x2 = strides[1] == 0 ? 1 : length;
        ndm_cast_block(NDM_CAST_LOOP(ndm_k_casts_float16, 9), args[1] + start * strides[1],
            strides[1], (char *)values_x2, sizeof(float), length_x2, ctx);
        run(values, &length, steps, ctx);
        scatter_bool(values_y, length, args[2] + start * strides[2], strides[2]);
    }
    return 0;
}

static int loop_isclose_float16(char *const *args, const ptrdiff_t *dimensions,
                                const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const ndm_kernel *const wider = &NDM_TARGET_SYMBOL(ndm_k_loops_float32_comparison).kernels[2];
    const ndm_loop run = (ndm_loop)wider->function;
    float values_x1[NDM_BLOCK];
    float values_x2[NDM_BLOCK];
    float values_rtol[NDM_BLOCK];
    float values_atol[NDM_BLOCK];
    uint8_t values_y[NDM_BLOCK];
    char *const values[] = {
        (char *)values_x1,
        (char *)values_x2,
        (char *)values_rtol,
        (char *)values_atol,
        (char *)values_y,
    };
    const ptrdiff_t steps[] = {
        strides[0] == 0 ? 0 : (ptrdiff_t)sizeof(float),
        strides[1] == 0 ? 0 : (ptrdiff_t)sizeof(float),
        strides[2] == 0 ? 0 : (ptrdiff_t)sizeof(float),
        strides[3] == 0 ? 0 : (ptrdiff_t)sizeof(float),
        sizeof(uint8_t),
    };
    for (ptrdiff_t start = 0; start < count; start += NDM_BLOCK) {
        const ptrdiff_t length = ndm_block_end(start, count) - start;
        const ptrdiff_t length_x1 = strides[0] == 0 ? 1 : length;
        ndm_cast_block(NDM_CAST_LOOP(ndm_k_casts_float16, 9), args[0] + start * strides[0],
            strides[0], (char *)values_x1, sizeof(float), length_x1, ctx);
        const ptrdiff_t length_x2 = strides[1] == 0 ? 1 : length;
        ndm_cast_block(NDM_CAST_LOOP(ndm_k_casts_float16, 9), args[1] + start * strides[1],
            strides[1], (char *)values_x2, sizeof(float), length_x2, ctx);
        const ptrdiff_t length_rtol = strides[2] == 0 ? 1 : length;
        ndm_cast_block(NDM_CAST_LOOP(ndm_k_casts_float16, 9), args[2] + start * strides[2],
            strides[2], (char *)values_rtol, sizeof(float), length_rtol, ctx);
        const ptrdiff_t length_atol = strides[3] == 0 ? 1 : length;
        ndm_cast_block(NDM_CAST_LOOP(ndm_k_casts_float16, 9), args[3] + start * strides[3],
            strides[3], (char *)values_atol, sizeof(float), length_atol, ctx);
        run(values, &length, steps, ctx);
        scatter_bool(values_y, length, args[4] + start * strides[4], strides[4]);
    }
    return 0;
}

static int loop_greater_float16(char *const *args, const ptrdiff_t *dimensions,
                                const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const ndm_kernel *const wider = &NDM_TARGET_SYMBOL(ndm_k_loops_float32_comparison).kernels[3];
    const ndm_loop run = (ndm_loop)wider->function;
    float values_x1[NDM_BLOCK];
    float values_x2[NDM_BLOCK];
    uint8_t values_y[NDM_BLOCK];
    char *const values[] = {
        (char *)values_x1,
        (char *)values_x2,
        (char *)values_y,
    };
    const ptrdiff_t steps[] = {
        strides[0] == 0 ? 0 : (ptrdiff_t)sizeof(float),
        strides[1] == 0 ? 0 : (ptrdiff_t)sizeof(float),
        sizeof(uint8_t),
    };
    for (ptrdiff_t start = 0; start < count; start += NDM_BLOCK) {
        const ptrdiff_t length = ndm_block_end(start, count) - start;
        const ptrdiff_t length_x1 = strides[0] == 0 ? 1 : length;
        ndm_cast_block(NDM_CAST_LOOP(ndm_k_casts_float16, 9), args[0] + start * strides[0],
            strides[0], (char *)values_x1, sizeof(float), length_x1, ctx);
        const ptrdiff_t length_x2 = strides[1] == 0 ? 1 : length;
        ndm_cast_block(NDM_CAST_LOOP(ndm_k_casts_float16, 9), args[1] + start * strides[1],
            strides[1], (char *)values_x2, sizeof(float), length_x2, ctx);
        run(values, &length, steps, ctx);
        scatter_bool(values_y, length, args[2] + start * strides[2], strides[2]);
    }
    return 0;
}

static int loop_less_equal_float16(char *const *args, const ptrdiff_t *dimensions,
                                   const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const ndm_kernel *const wider = &NDM_TARGET_SYMBOL(ndm_k_loops_float32_comparison).kernels[4];
    const ndm_loop run = (ndm_loop)wider->function;
    float values_x1[NDM_BLOCK];
    float values_x2[NDM_BLOCK];
    uint8_t values_y[NDM_BLOCK];
    char *const values[] = {
        (char *)values_x1,
        (char *)values_x2,
        (char *)values_y,
    };
    const ptrdiff_t steps[] = {
        strides[0] == 0 ? 0 : (ptrdiff_t)sizeof(float),
        strides[1] == 0 ? 0 : (ptrdiff_t)sizeof(float),
        sizeof(uint8_t),
    };
    for (ptrdiff_t start = 0; start < count; start += NDM_BLOCK) {
        const ptrdiff_t length = ndm_block_end(start, count) - start;
        const ptrdiff_t length_x1 = strides[0] == 0 ? 1 : length;
        ndm_cast_block(NDM_CAST_LOOP(ndm_k_casts_float16, 9), args[0] + start * strides[0],
            strides[0], (char *)values_x1, sizeof(float), length_x1, ctx);
        const ptrdiff_t length_x2 = strides[1] == 0 ? 1 : length;
        ndm_cast_block(NDM_CAST_LOOP(ndm_k_casts_float16, 9), args[1] + start * strides[1],
            strides[1], (char *)values_x2, sizeof(float), length_x2, ctx);
        run(values, &length, steps, ctx);
        scatter_bool(values_y, length, args[2] + start * strides[2], strides[2]);
    }
    return 0;
}

static int loop_equal_float16(char *const *args, const ptrdiff_t *dimensions,
                              const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const ndm_kernel *const wider = &NDM_TARGET_SYMBOL(ndm_k_loops_float32_comparison).kernels[5];
    const ndm_loop run = (ndm_loop)wider->function;
    float values_x1[NDM_BLOCK];
    float values_x2[NDM_BLOCK];
    uint8_t values_y[NDM_BLOCK];
    char *const values[] = {
        (char *)values_x1,
        (char *)values_x2,
        (char *)values_y,
    };
    const ptrdiff_t steps[] = {
        strides[0] == 0 ? 0 : (ptrdiff_t)sizeof(float),
        strides[1] == 0 ? 0 : (ptrdiff_t)sizeof(float),
        sizeof(uint8_t),
    };
    for (ptrdiff_t start = 0; start < count; start += NDM_BLOCK) {
        const ptrdiff_t length = ndm_block_end(start, count) - start;
        const ptrdiff_t length_x1 = strides[0] == 0 ? 1 : length;
        ndm_cast_block(NDM_CAST_LOOP(ndm_k_casts_float16, 9), args[0] + start * strides[0],
            strides[0], (char *)values_x1, sizeof(float), length_x1, ctx);
        const ptrdiff_t length_x2 = strides[1] == 0 ? 1 : length;
        ndm_cast_block(NDM_CAST_LOOP(ndm_k_casts_float16, 9), args[1] + start * strides[1],
            strides[1], (char *)values_x2, sizeof(float), length_x2, ctx);
        run(values, &length, steps, ctx);
        scatter_bool(values_y, length, args[2] + start * strides[2], strides[2]);
    }
    return 0;
}

static int loop_not_equal_float16(char *const *args, const ptrdiff_t *dimensions,
                                  const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const ndm_kernel *const wider = &NDM_TARGET_SYMBOL(ndm_k_loops_float32_comparison).kernels[6];
    const ndm_loop run = (ndm_loop)wider->function;
    float values_x1[NDM_BLOCK];
    float values_x2[NDM_BLOCK];
    uint8_t values_y[NDM_BLOCK];
    char *const values[] = {
        (char *)values_x1,
        (char *)values_x2,
        (char *)values_y,
    };
    const ptrdiff_t steps[] = {
        strides[0] == 0 ? 0 : (ptrdiff_t)sizeof(float),
        strides[1] == 0 ? 0 : (ptrdiff_t)sizeof(float),
        sizeof(uint8_t),
    };
    for (ptrdiff_t start = 0; start < count; start += NDM_BLOCK) {
        const ptrdiff_t length = ndm_block_end(start, count) - start;
        const ptrdiff_t length_x1 = strides[0] == 0 ? 1 : length;
        ndm_cast_block(NDM_CAST_LOOP(ndm_k_casts_float16, 9), args[0] + start * strides[0],
            strides[0], (char *)values_x1, sizeof(float), length_x1, ctx);
        const ptrdiff_t length_x2 = strides[1] == 0 ? 1 : length;
        ndm_cast_block(NDM_CAST_LOOP(ndm_k_casts_float16, 9), args[1] + start * strides[1],
            strides[1], (char *)values_x2, sizeof(float), length_x2, ctx);
        run(values, &length, steps, ctx);
        scatter_bool(values_y, length, args[2] + start * strides[2], strides[2]);
    }
    return 0;
}

static const ndm_kernel kernels[] = {
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 0, (ndm_kernel_function)loop_less_float16},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 1, (ndm_kernel_function)loop_greater_equal_float16},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 2, (ndm_kernel_function)loop_isclose_float16},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 3, (ndm_kernel_function)loop_greater_float16},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 4, (ndm_kernel_function)loop_less_equal_float16},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 5, (ndm_kernel_function)loop_equal_float16},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 6, (ndm_kernel_function)loop_not_equal_float16},
};
#endif
NDM_KERNEL_TABLE(loops_float16_comparison, kernels);
