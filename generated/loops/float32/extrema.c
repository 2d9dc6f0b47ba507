/* From specs/ufuncs/extrema.toml through templates/loops.c.j2; made by ndmillc. */
#include "ndmill/kernel/kernel.h"
#include "ndmill/kernel/dtypes_core.h"
#include "ndmill/kernel/blocks.h"
#include "extrema.h"

#ifndef NDM_SKIPPED

static inline float maximum_float32(float x1, float x2)
{
    return ndm_maximum_float32(x1, x2);
}

static inline float minimum_float32(float x1, float x2)
{
    return ndm_minimum_float32(x1, x2);
}

static inline float fmax_float32(float x1, float x2)
{
    return ndm_fmax_float32(x1, x2);
}

static inline float fmin_float32(float x1, float x2)
{
    return ndm_fmin_float32(x1, x2);
}

static inline float clip_float32(float x, float lo, float hi)
{
    const float floored = ndm_choose_float((x <= lo) | (lo != lo), lo, x);
    return ndm_choose_float((floored >= hi) | (hi != hi), hi, floored);
}

static int loop_maximum_float32(char *const *args, const ptrdiff_t *dimensions,
                                const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const bool dense = strides[0] == (ptrdiff_t)sizeof(float) && strides[1] ==
        (ptrdiff_t)sizeof(float) && strides[2] == (ptrdiff_t)sizeof(float);
    if (dense || count == 1) {
        const float *in_x1 = (const float *)args[0];
        const float *in_x2 = (const float *)args[1];
        float *out_y = (float *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = maximum_float32(in_x1[i], in_x2[i]);
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_3(2, float, float,
            float), loop_maximum_float32);
    }
    return 0;
}

static int loop_minimum_float32(char *const *args, const ptrdiff_t *dimensions,
                                const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const bool dense = strides[0] == (ptrdiff_t)sizeof(float) && strides[1] ==
        (ptrdiff_t)sizeof(float) && strides[2] == (ptrdiff_t)sizeof(float);
    if (dense || count == 1) {
        const float *in_x1 = (const float *)args[0];
        const float *in_x2 = (const float *)args[1];
        float *out_y = (float *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = minimum_float32(in_x1[i], in_x2[i]);
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_3(2, float, float,
            float), loop_minimum_float32);
    }
    return 0;
}

static int loop_fmax_float32(char *const *args, const ptrdiff_t *dimensions,
                             const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const bool dense = strides[0] == (ptrdiff_t)sizeof(float) && strides[1] ==
        (ptrdiff_t)sizeof(float) && strides[2] == (ptrdiff_t)sizeof(float);
    if (dense || count == 1) {
        const float *in_x1 = (const float *)args[0];
        const float *in_x2 = (const float *)args[1];
        float *out_y = (float *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = fmax_float32(in_x1[i], in_x2[i]);
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_3(2, float, float,
            float), loop_fmax_float32);
    }
    return 0;
}

static int loop_fmin_float32(char *const *args, const ptrdiff_t *dimensions,
                             const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const bool dense = strides[0] == (ptrdiff_t)sizeof(float) && strides[1] ==
        (ptrdiff_t)sizeof(float) && strides[2] == (ptrdiff_t)sizeof(float);
    if (dense || count == 1) {
        const float *in_x1 = (const float *)args[0];
        const float *in_x2 = (const float *)args[1];
        float *out_y = (float *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = fmin_float32(in_x1[i], in_x2[i]);
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_3(2, float, float,
            float), loop_fmin_float32);
    }
    return 0;
}

static int loop_clip_float32(char *const *args, const ptrdiff_t *dimensions,
                             const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const bool dense = strides[0] == (ptrdiff_t)sizeof(float) && strides[1] ==
        (ptrdiff_t)sizeof(float) && strides[2] == (ptrdiff_t)sizeof(float) && strides[3] ==
        (ptrdiff_t)sizeof(float);
    if (dense || count == 1) {
        const float *in_x = (const float *)args[0];
        const float *in_lo = (const float *)args[1];
        const float *in_hi = (const float *)args[2];
        float *out_y = (float *)args[3];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = clip_float32(in_x[i], in_lo[i], in_hi[i]);
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_4(3, float, float,
            float, float), loop_clip_float32);
    }
    return 0;
}

static const ndm_kernel kernels[] = {
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 0, (ndm_kernel_function)loop_maximum_float32},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 1, (ndm_kernel_function)loop_minimum_float32},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 2, (ndm_kernel_function)loop_fmax_float32},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 3, (ndm_kernel_function)loop_fmin_float32},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 4, (ndm_kernel_function)loop_clip_float32},
};
#endif
NDM_KERNEL_TABLE(loops_float32_extrema, kernels);
