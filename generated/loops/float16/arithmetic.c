/* From specs/ufuncs/arithmetic.toml through templates/loops.c.j2; made by ndmillc. */
#include "ndmill/kernel/kernel.h"
#include "ndmill/kernel/dtypes_core.h"
#include "ndmill/kernel/blocks.h"
#include "ndmill/kernel/converted.h"

#ifndef NDM_SKIPPED

static inline uint16_t fabs_float16(uint16_t x)
{
    return (uint16_t)((uint16_t)x & 0x7fff);
}

static inline uint16_t absolute_float16(uint16_t x)
{
    return fabs_float16(x);
}

static inline uint16_t negative_float16(uint16_t x)
{
    return (uint16_t)((uint16_t)x ^ 0x8000);
}

static inline uint16_t positive_float16(uint16_t x)
{
    return x;
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

extern NDM_KERNEL_EXPORT const ndm_kernel_table NDM_TARGET_SYMBOL(ndm_k_loops_float32_arithmetic);

extern NDM_KERNEL_EXPORT const ndm_kernel_table NDM_TARGET_SYMBOL(ndm_k_casts_float16);
extern NDM_KERNEL_EXPORT const ndm_kernel_table ndm_k_casts_float16_generic;

extern NDM_KERNEL_EXPORT const ndm_kernel_table NDM_TARGET_SYMBOL(ndm_k_casts_float32);
extern NDM_KERNEL_EXPORT const ndm_kernel_table ndm_k_casts_float32_generic;

static int loop_add_float16(char *const *args, const ptrdiff_t *dimensions,
                            const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const ndm_kernel *const wider = &NDM_TARGET_SYMBOL(ndm_k_loops_float32_arithmetic).kernels[0];
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
    for (ptrdiff_t start = 0; start < count; start += NDM_BLOCK) {
        const ptrdiff_t length = ndm_block_end(start, count) - start;
        const ptrdiff_t length_x1 = strides[0] == 0 ? 1 : length;
        ndm_cast_block(NDM_CAST_LOOP(ndm_k_casts_float16, 9), args[0] + start * strides[0],
            strides[0], (char *)values_x1, sizeof(float), length_x1, ctx);
        const ptrdiff_t length_x2 = strides[1] == 0 ? 1 : length;
        ndm_cast_block(NDM_CAST_LOOP(ndm_k_casts_float16, 9), args[1] + start * strides[1],
            strides[1], (char *)values_x2, sizeof(float), length_x2, ctx);
        run(values, &length, steps, ctx);
        ndm_cast_block(NDM_CAST_LOOP(ndm_k_casts_float32, 9), (char *)values_y, sizeof(float),
            args[2] + start * strides[2], strides[2], length, ctx);
    }
    return 0;
}

static int loop_subtract_float16(char *const *args, const ptrdiff_t *dimensions,
                                 const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const ndm_kernel *const wider = &NDM_TARGET_SYMBOL(ndm_k_loops_float32_arithmetic).kernels[1];
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
    for (ptrdiff_t start = 0; start < count; start += NDM_BLOCK) {
        const ptrdiff_t length = ndm_block_end(start, count) - start;
        const ptrdiff_t length_x1 = strides[0] == 0 ? 1 : length;
        ndm_cast_block(NDM_CAST_LOOP(ndm_k_casts_float16, 9), args[0] + start * strides[0],
            strides[0], (char *)values_x1, sizeof(float), length_x1, ctx);
        const ptrdiff_t length_x2 = strides[1] == 0 ? 1 : length;
        ndm_cast_block(NDM_CAST_LOOP(ndm_k_casts_float16, 9), args[1] + start * strides[1],
            strides[1], (char *)values_x2, sizeof(float), length_x2, ctx);
        run(values, &length, steps, ctx);
        ndm_cast_block(NDM_CAST_LOOP(ndm_k_casts_float32, 9), (char *)values_y, sizeof(float),
            args[2] + start * strides[2], strides[2], length, ctx);
    }
    return 0;
}

static int loop_multiply_float16(char *const *args, const ptrdiff_t *dimensions,
                                 const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const ndm_kernel *const wider = &NDM_TARGET_SYMBOL(ndm_k_loops_float32_arithmetic).kernels[2];
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
    for (ptrdiff_t start = 0; start < count; start += NDM_BLOCK) {
        const ptrdiff_t length = ndm_block_end(start, count) - start;
        const ptrdiff_t length_x1 = strides[0] == 0 ? 1 : length;
        ndm_cast_block(NDM_CAST_LOOP(ndm_k_casts_float16, 9), args[0] + start * strides[0],
            strides[0], (char *)values_x1, sizeof(float), length_x1, ctx);
        const ptrdiff_t length_x2 = strides[1] == 0 ? 1 : length;
        ndm_cast_block(NDM_CAST_LOOP(ndm_k_casts_float16, 9), args[1] + start * strides[1],
            strides[1], (char *)values_x2, sizeof(float), length_x2, ctx);
        run(values, &length, steps, ctx);
        ndm_cast_block(NDM_CAST_LOOP(ndm_k_casts_float32, 9), (char *)values_y, sizeof(float),
            args[2] + start * strides[2], strides[2], length, ctx);
    }
    return 0;
}

static int loop_divide_float16(char *const *args, const ptrdiff_t *dimensions,
                               const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const ndm_kernel *const wider = &NDM_TARGET_SYMBOL(ndm_k_loops_float32_arithmetic).kernels[3];
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
    for (ptrdiff_t start = 0; start < count; start += NDM_BLOCK) {
        const ptrdiff_t length = ndm_block_end(start, count) - start;
        const ptrdiff_t length_x1 = strides[0] == 0 ? 1 : length;
        ndm_cast_block(NDM_CAST_LOOP(ndm_k_casts_float16, 9), args[0] + start * strides[0],
            strides[0], (char *)values_x1, sizeof(float), length_x1, ctx);
        const ptrdiff_t length_x2 = strides[1] == 0 ? 1 : length;
        ndm_cast_block(NDM_CAST_LOOP(ndm_k_casts_float16, 9), args[1] + start * strides[1],
            strides[1], (char *)values_x2, sizeof(float), length_x2, ctx);
        run(values, &length, steps, ctx);
        ndm_cast_block(NDM_CAST_LOOP(ndm_k_casts_float32, 9), (char *)values_y, sizeof(float),
            args[2] + start * strides[2], strides[2], length, ctx);
    }
    return 0;
}

static int loop_floor_divide_float16(char *const *args, const ptrdiff_t *dimensions,
                                     const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const ndm_kernel *const wider = &NDM_TARGET_SYMBOL(ndm_k_loops_float32_arithmetic).kernels[4];
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
    for (ptrdiff_t start = 0; start < count; start += NDM_BLOCK) {
        const ptrdiff_t length = ndm_block_end(start, count) - start;
        const ptrdiff_t length_x1 = strides[0] == 0 ? 1 : length;
        ndm_cast_block(NDM_CAST_LOOP(ndm_k_casts_float16, 9), args[0] + start * strides[0],
            strides[0], (char *)values_x1, sizeof(float), length_x1, ctx);
        const ptrdiff_t length_x2 = strides[1] == 0 ? 1 : length;
        ndm_cast_block(NDM_CAST_LOOP(ndm_k_casts_float16, 9), args[1] + start * strides[1],
            strides[1], (char *)values_x2, sizeof(float), length_x2, ctx);
        run(values, &length, steps, ctx);
        ndm_cast_block(NDM_CAST_LOOP(ndm_k_casts_float32, 9), (char *)values_y, sizeof(float),
            args[2] + start * strides[2], strides[2], length, ctx);
    }
    return 0;
}

static int loop_divmod_float16(char *const *args, const ptrdiff_t *dimensions,
                               const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const ndm_kernel *const wider = &NDM_TARGET_SYMBOL(ndm_k_loops_float32_arithmetic).kernels[5];
    const ndm_loop run = (ndm_loop)wider->function;
    float values_x1[NDM_BLOCK];
    float values_x2[NDM_BLOCK];
    float values_q[NDM_BLOCK];
    float values_r[NDM_BLOCK];
    char *const values[] = {
        (char *)values_x1,
        (char *)values_x2,
        (char *)values_q,
        (char *)values_r,
    };
    const ptrdiff_t steps[] = {
        strides[0] == 0 ? 0 : (ptrdiff_t)sizeof(float),
        strides[1] == 0 ? 0 : (ptrdiff_t)sizeof(float),
        sizeof(float),
        sizeof(float),
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
        ndm_cast_block(NDM_CAST_LOOP(ndm_k_casts_float32, 9), (char *)values_q, sizeof(float),
            args[2] + start * strides[2], strides[2], length, ctx);
        ndm_cast_block(NDM_CAST_LOOP(ndm_k_casts_float32, 9), (char *)values_r, sizeof(float),
            args[3] + start * strides[3], strides[3], length, ctx);
    }
    return 0;
}

static int loop_remainder_float16(char *const *args, const ptrdiff_t *dimensions,
                                  const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const ndm_kernel *const wider = &NDM_TARGET_SYMBOL(ndm_k_loops_float32_arithmetic).kernels[6];
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
    for (ptrdiff_t start = 0; start < count; start += NDM_BLOCK) {
        const ptrdiff_t length = ndm_block_end(start, count) - start;
        const ptrdiff_t length_x1 = strides[0] == 0 ? 1 : length;
        ndm_cast_block(NDM_CAST_LOOP(ndm_k_casts_float16, 9), args[0] + start * strides[0],
            strides[0], (char *)values_x1, sizeof(float), length_x1, ctx);
        const ptrdiff_t length_x2 = strides[1] == 0 ? 1 : length;
        ndm_cast_block(NDM_CAST_LOOP(ndm_k_casts_float16, 9), args[1] + start * strides[1],
            strides[1], (char *)values_x2, sizeof(float), length_x2, ctx);
        run(values, &length, steps, ctx);
        ndm_cast_block(NDM_CAST_LOOP(ndm_k_casts_float32, 9), (char *)values_y, sizeof(float),
            args[2] + start * strides[2], strides[2], length, ctx);
    }
    return 0;
}

static int loop_fmod_float16(char *const *args, const ptrdiff_t *dimensions,
                             const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const ndm_kernel *const wider = &NDM_TARGET_SYMBOL(ndm_k_loops_float32_arithmetic).kernels[7];
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
    for (ptrdiff_t start = 0; start < count; start += NDM_BLOCK) {
        const ptrdiff_t length = ndm_block_end(start, count) - start;
        const ptrdiff_t length_x1 = strides[0] == 0 ? 1 : length;
        ndm_cast_block(NDM_CAST_LOOP(ndm_k_casts_float16, 9), args[0] + start * strides[0],
            strides[0], (char *)values_x1, sizeof(float), length_x1, ctx);
        const ptrdiff_t length_x2 = strides[1] == 0 ? 1 : length;
        ndm_cast_block(NDM_CAST_LOOP(ndm_k_casts_float16, 9), args[1] + start * strides[1],
            strides[1], (char *)values_x2, sizeof(float), length_x2, ctx);
        run(values, &length, steps, ctx);
        ndm_cast_block(NDM_CAST_LOOP(ndm_k_casts_float32, 9), (char *)values_y, sizeof(float),
            args[2] + start * strides[2], strides[2], length, ctx);
    }
    return 0;
}

static int loop_absolute_float16(char *const *args, const ptrdiff_t *dimensions,
                                 const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const bool dense = strides[0] == (ptrdiff_t)sizeof(uint16_t) && strides[1] ==
        (ptrdiff_t)sizeof(uint16_t);
    if (dense || count == 1) {
        const uint16_t *in_x = (const uint16_t *)args[0];
        uint16_t *out_y = (uint16_t *)args[1];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = absolute_float16(in_x[i]);
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_2(1, uint16_t,
            uint16_t), loop_absolute_float16);
    }
    return 0;
}

static int loop_fabs_float16(char *const *args, const ptrdiff_t *dimensions,
                             const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const bool dense = strides[0] == (ptrdiff_t)sizeof(uint16_t) && strides[1] ==
        (ptrdiff_t)sizeof(uint16_t);
    if (dense || count == 1) {
        const uint16_t *in_x = (const uint16_t *)args[0];
        uint16_t *out_y = (uint16_t *)args[1];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = fabs_float16(in_x[i]);
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_2(1, uint16_t,
            uint16_t), loop_fabs_float16);
    }
    return 0;
}

static int loop_negative_float16(char *const *args, const ptrdiff_t *dimensions,
                                 const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const bool dense = strides[0] == (ptrdiff_t)sizeof(uint16_t) && strides[1] ==
        (ptrdiff_t)sizeof(uint16_t);
    if (dense || count == 1) {
        const uint16_t *in_x = (const uint16_t *)args[0];
        uint16_t *out_y = (uint16_t *)args[1];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = negative_float16(in_x[i]);
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_2(1, uint16_t,
            uint16_t), loop_negative_float16);
    }
    return 0;
}

static int loop_positive_float16(char *const *args, const ptrdiff_t *dimensions,
                                 const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const bool dense = strides[0] == (ptrdiff_t)sizeof(uint16_t) && strides[1] ==
        (ptrdiff_t)sizeof(uint16_t);
    if (dense || count == 1) {
        const uint16_t *in_x = (const uint16_t *)args[0];
        uint16_t *out_y = (uint16_t *)args[1];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = positive_float16(in_x[i]);
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_2(1, uint16_t,
            uint16_t), loop_positive_float16);
    }
    return 0;
}

static int loop_sign_float16(char *const *args, const ptrdiff_t *dimensions,
                             const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const ndm_kernel *const wider = &NDM_TARGET_SYMBOL(ndm_k_loops_float32_arithmetic).kernels[12];
    const ndm_loop run = (ndm_loop)wider->function;
    float values_x[NDM_BLOCK];
    float values_y[NDM_BLOCK];
    char *const values[] = {
        (char *)values_x,
        (char *)values_y,
    };
    const ptrdiff_t steps[] = {
        strides[0] == 0 ? 0 : (ptrdiff_t)sizeof(float),
        sizeof(float),
    };
    uint32_t raised = 0;
    for (ptrdiff_t start = 0; start < count; start += NDM_BLOCK) {
        const ptrdiff_t length = ndm_block_end(start, count) - start;
        const ptrdiff_t length_x = strides[0] == 0 ? 1 : length;
        ndm_cast_block(NDM_CAST_LOOP(ndm_k_casts_float16, 9), args[0] + start * strides[0],
            strides[0], (char *)values_x, sizeof(float), length_x, ctx);
        run(values, &length, steps, ctx);
        scatter_float32_as_float16(values_y, length, args[1] + start * strides[1], strides[1],
            &raised);
    }
    return 0;
}

static int loop_reciprocal_float16(char *const *args, const ptrdiff_t *dimensions,
                                   const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const ndm_kernel *const wider = &NDM_TARGET_SYMBOL(ndm_k_loops_float32_arithmetic).kernels[13];
    const ndm_loop run = (ndm_loop)wider->function;
    float values_x[NDM_BLOCK];
    float values_y[NDM_BLOCK];
    char *const values[] = {
        (char *)values_x,
        (char *)values_y,
    };
    const ptrdiff_t steps[] = {
        strides[0] == 0 ? 0 : (ptrdiff_t)sizeof(float),
        sizeof(float),
    };
    for (ptrdiff_t start = 0; start < count; start += NDM_BLOCK) {
        const ptrdiff_t length = ndm_block_end(start, count) - start;
        const ptrdiff_t length_x = strides[0] == 0 ? 1 : length;
        ndm_cast_block(NDM_CAST_LOOP(ndm_k_casts_float16, 9), args[0] + start * strides[0],
            strides[0], (char *)values_x, sizeof(float), length_x, ctx);
        run(values, &length, steps, ctx);
        ndm_cast_block(NDM_CAST_LOOP(ndm_k_casts_float32, 9), (char *)values_y, sizeof(float),
            args[1] + start * strides[1], strides[1], length, ctx);
    }
    return 0;
}

static int loop_square_float16(char *const *args, const ptrdiff_t *dimensions,
                               const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const ndm_kernel *const wider = &NDM_TARGET_SYMBOL(ndm_k_loops_float32_arithmetic).kernels[14];
    const ndm_loop run = (ndm_loop)wider->function;
    float values_x[NDM_BLOCK];
    float values_y[NDM_BLOCK];
    char *const values[] = {
        (char *)values_x,
        (char *)values_y,
    };
    const ptrdiff_t steps[] = {
        strides[0] == 0 ? 0 : (ptrdiff_t)sizeof(float),
        sizeof(float),
    };
    for (ptrdiff_t start = 0; start < count; start += NDM_BLOCK) {
        const ptrdiff_t length = ndm_block_end(start, count) - start;
        const ptrdiff_t length_x = strides[0] == 0 ? 1 : length;
        ndm_cast_block(NDM_CAST_LOOP(ndm_k_casts_float16, 9), args[0] + start * strides[0],
            strides[0], (char *)values_x, sizeof(float), length_x, ctx);
        run(values, &length, steps, ctx);
        ndm_cast_block(NDM_CAST_LOOP(ndm_k_casts_float32, 9), (char *)values_y, sizeof(float),
            args[1] + start * strides[1], strides[1], length, ctx);
    }
    return 0;
}

static const ndm_kernel kernels[] = {
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 0, (ndm_kernel_function)loop_add_float16},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 1, (ndm_kernel_function)loop_subtract_float16},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 2, (ndm_kernel_function)loop_multiply_float16},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 3, (ndm_kernel_function)loop_divide_float16},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 4, (ndm_kernel_function)loop_floor_divide_float16},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 5, (ndm_kernel_function)loop_divmod_float16},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 6, (ndm_kernel_function)loop_remainder_float16},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 7, (ndm_kernel_function)loop_fmod_float16},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 8, (ndm_kernel_function)loop_absolute_float16},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 9, (ndm_kernel_function)loop_fabs_float16},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 10, (ndm_kernel_function)loop_negative_float16},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 11, (ndm_kernel_function)loop_positive_float16},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 12, (ndm_kernel_function)loop_sign_float16},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 13, (ndm_kernel_function)loop_reciprocal_float16},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 14, (ndm_kernel_function)loop_square_float16},
};
#endif
NDM_KERNEL_TABLE(loops_float16_arithmetic, kernels);
