/* From specs/ufuncs/inverse_trigonometry.toml through templates/loops.c.j2; made by ndmillc. */
#include "ndmill/kernel/kernel.h"
#include "ndmill/kernel/dtypes_core.h"
#include "ndmill/kernel/converted.h"

#ifndef NDM_SKIPPED

NDM_NOINLINE static bool is_doubtful_float16(const float *values, ptrdiff_t count)
{
    int32_t nearly = 0;
    for (ptrdiff_t i = 0; i < count; i++) {
        nearly |= ndm_small_nearly_doubt(ndm_format_float16(), values[i]);
    }
    if (nearly >= 0) {
        return false;
    }
    int32_t doubtful = 0;
    for (ptrdiff_t i = 0; i < count; i++) {
        doubtful |= ndm_small_doubt(ndm_format_float16(), values[i]);
    }
    return doubtful < 0;
}

NDM_NOINLINE static void mend_float16(const ndm_right_result *right, int rows, const float *x,
    float *y, ptrdiff_t count)
{
    for (ptrdiff_t at = 0, next; at < count; at = next) {
        next = count - at < NDM_PIECE ? count : at + NDM_PIECE;
        int32_t doubtful = 0;
        for (ptrdiff_t i = at; i < next; i++) {
            doubtful |= ndm_small_normal_doubt(ndm_format_float16(), y[i]);
        }
        if (doubtful < 0) {
            ndm_put_right(right, rows, x + at, y + at, next - at);
        }
    }
}

extern NDM_KERNEL_EXPORT const ndm_kernel_table NDM_TARGET_SYMBOL(ndm_k_loops_float32_inverse_trigonometry);

extern NDM_KERNEL_EXPORT const ndm_kernel_table NDM_TARGET_SYMBOL(ndm_k_casts_float16);
extern NDM_KERNEL_EXPORT const ndm_kernel_table ndm_k_casts_float16_generic;

extern NDM_KERNEL_EXPORT const ndm_kernel_table NDM_TARGET_SYMBOL(ndm_k_casts_float32);
extern NDM_KERNEL_EXPORT const ndm_kernel_table ndm_k_casts_float32_generic;

static int loop_arctan_float16(char *const *args, const ptrdiff_t *dimensions,
                               const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const ndm_kernel *const wider = &NDM_TARGET_SYMBOL(ndm_k_loops_float32_inverse_trigonometry).kernels[1];
    const ndm_loop run = (ndm_loop)wider->function;
    float values_x[NDM_BLOCK];
    float values_y[NDM_BLOCK];
    char *const values[] = {
        (char *)values_x,
        (char *)values_y,
    };
    const ptrdiff_t steps[] = {
        sizeof(float),
        sizeof(float),
    };
    static const ndm_right_result right_y[] = {
        {0x1.d14p-6f, 0x1.d14p-6f},
        {0x1.ad4p-3f, 0x1.a74p-3f},
        {0x1.9b8p+2f, 0x1.6acp+0f},
        {-0x1.d14p-6f, -0x1.d14p-6f},
        {-0x1.ad4p-3f, -0x1.a74p-3f},
        {-0x1.9b8p+2f, -0x1.6acp+0f},
    };
    for (ptrdiff_t start = 0; start < count; start += NDM_BLOCK) {
        const ptrdiff_t length = ndm_block_end(start, count) - start;
        ndm_cast_block(NDM_CAST_LOOP(ndm_k_casts_float16, 9), args[0] + start * strides[0],
            strides[0], (char *)values_x, sizeof(float), length, ctx);
        run(values, &length, steps, ctx);
        mend_float16(right_y, 6, values_x, values_y, length);
        ndm_cast_block(NDM_CAST_LOOP(ndm_k_casts_float32, 9), (char *)values_y, sizeof(float),
            args[1] + start * strides[1], strides[1], length, ctx);
    }
    return 0;
}

static int loop_arctan2_float16(char *const *args, const ptrdiff_t *dimensions,
                                const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const ndm_kernel *const wider = &NDM_TARGET_SYMBOL(ndm_k_loops_float32_inverse_trigonometry).kernels[5];
    const ndm_loop run = (ndm_loop)wider->function;
    const ndm_kernel *const first = &NDM_TARGET_SYMBOL(ndm_k_loops_float32_inverse_trigonometry).kernels[4];
    const ndm_loop quick = (ndm_loop)first->function;
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
        quick(values, &length, steps, ctx);
        for (ptrdiff_t at = 0, next; at < length; at = next) {
            next = length - at < NDM_PIECE ? length : at + NDM_PIECE;
            if (is_doubtful_float16(values_y + at, next - at)) {
                ndm_run_piece(run, values, steps, 3, at, next - at, ctx);
            }
        }
        ndm_cast_block(NDM_CAST_LOOP(ndm_k_casts_float32, 9), (char *)values_y, sizeof(float),
            args[2] + start * strides[2], strides[2], length, ctx);
    }
    return 0;
}

static int loop_arctan2_float16_fast(char *const *args, const ptrdiff_t *dimensions,
                                     const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const ndm_kernel *const wider = &NDM_TARGET_SYMBOL(ndm_k_loops_float32_inverse_trigonometry).kernels[4];
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

static int loop_arcsin_float16(char *const *args, const ptrdiff_t *dimensions,
                               const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const ndm_kernel *const wider = &NDM_TARGET_SYMBOL(ndm_k_loops_float32_inverse_trigonometry).kernels[7];
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

static int loop_arccos_float16(char *const *args, const ptrdiff_t *dimensions,
                               const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const ndm_kernel *const wider = &NDM_TARGET_SYMBOL(ndm_k_loops_float32_inverse_trigonometry).kernels[10];
    const ndm_loop run = (ndm_loop)wider->function;
    float values_x[NDM_BLOCK];
    float values_y[NDM_BLOCK];
    char *const values[] = {
        (char *)values_x,
        (char *)values_y,
    };
    const ptrdiff_t steps[] = {
        sizeof(float),
        sizeof(float),
    };
    static const ndm_right_result right_y[] = {
        {-0x1.2cp-18f, 0x1.924p+0f},
        {-0x1.2bcp-4f, 0x1.a4cp+0f},
    };
    for (ptrdiff_t start = 0; start < count; start += NDM_BLOCK) {
        const ptrdiff_t length = ndm_block_end(start, count) - start;
        ndm_cast_block(NDM_CAST_LOOP(ndm_k_casts_float16, 9), args[0] + start * strides[0],
            strides[0], (char *)values_x, sizeof(float), length, ctx);
        run(values, &length, steps, ctx);
        mend_float16(right_y, 2, values_x, values_y, length);
        ndm_cast_block(NDM_CAST_LOOP(ndm_k_casts_float32, 9), (char *)values_y, sizeof(float),
            args[1] + start * strides[1], strides[1], length, ctx);
    }
    return 0;
}

static int loop_angle_float16(char *const *args, const ptrdiff_t *dimensions,
                              const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const ndm_kernel *const wider = &NDM_TARGET_SYMBOL(ndm_k_loops_float32_inverse_trigonometry).kernels[12];
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
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 0, (ndm_kernel_function)loop_arctan_float16},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 1, (ndm_kernel_function)loop_arctan2_float16},
    {NDM_FORM_STRIDED, NDM_TIER_FAST, 1, (ndm_kernel_function)loop_arctan2_float16_fast},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 2, (ndm_kernel_function)loop_arcsin_float16},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 3, (ndm_kernel_function)loop_arccos_float16},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 4, (ndm_kernel_function)loop_angle_float16},
};
#endif
NDM_KERNEL_TABLE(loops_float16_inverse_trigonometry, kernels);
