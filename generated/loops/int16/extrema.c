/* From specs/ufuncs/extrema.toml through templates/loops.c.j2; made by ndmillc. */
#include "ndmill/kernel/kernel.h"
#include "ndmill/kernel/dtypes_core.h"
#include "ndmill/kernel/blocks.h"

#ifndef NDM_SKIPPED

static inline int16_t maximum_int16(int16_t x1, int16_t x2)
{
    return x1 > x2 ? x1 : x2;
}

static inline int16_t minimum_int16(int16_t x1, int16_t x2)
{
    return x1 < x2 ? x1 : x2;
}

static inline int16_t clip_int16(int16_t x, int16_t lo, int16_t hi)
{
    const int16_t floored = x > lo ? x : lo;
    return floored < hi ? floored : hi;
}

static int loop_maximum_int16(char *const *args, const ptrdiff_t *dimensions,
                              const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const bool dense = strides[0] == (ptrdiff_t)sizeof(int16_t) && strides[1] ==
        (ptrdiff_t)sizeof(int16_t) && strides[2] == (ptrdiff_t)sizeof(int16_t);
    if (dense || count == 1) {
        const int16_t *in_x1 = (const int16_t *)args[0];
        const int16_t *in_x2 = (const int16_t *)args[1];
        int16_t *out_y = (int16_t *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = maximum_int16(in_x1[i], in_x2[i]);
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_3(2, int16_t, int16_t,
            int16_t), loop_maximum_int16);
    }
    return 0;
}

static int loop_minimum_int16(char *const *args, const ptrdiff_t *dimensions,
                              const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const bool dense = strides[0] == (ptrdiff_t)sizeof(int16_t) && strides[1] ==
        (ptrdiff_t)sizeof(int16_t) && strides[2] == (ptrdiff_t)sizeof(int16_t);
    if (dense || count == 1) {
        const int16_t *in_x1 = (const int16_t *)args[0];
        const int16_t *in_x2 = (const int16_t *)args[1];
        int16_t *out_y = (int16_t *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = minimum_int16(in_x1[i], in_x2[i]);
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_3(2, int16_t, int16_t,
            int16_t), loop_minimum_int16);
    }
    return 0;
}

static int loop_clip_int16(char *const *args, const ptrdiff_t *dimensions,
                           const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const bool dense = strides[0] == (ptrdiff_t)sizeof(int16_t) && strides[1] ==
        (ptrdiff_t)sizeof(int16_t) && strides[2] == (ptrdiff_t)sizeof(int16_t) && strides[3] ==
        (ptrdiff_t)sizeof(int16_t);
    if (dense || count == 1) {
        const int16_t *in_x = (const int16_t *)args[0];
        const int16_t *in_lo = (const int16_t *)args[1];
        const int16_t *in_hi = (const int16_t *)args[2];
        int16_t *out_y = (int16_t *)args[3];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = clip_int16(in_x[i], in_lo[i], in_hi[i]);
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_4(3, int16_t, int16_t,
            int16_t, int16_t), loop_clip_int16);
    }
    return 0;
}

static const ndm_kernel kernels[] = {
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 0, (ndm_kernel_function)loop_maximum_int16},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 1, (ndm_kernel_function)loop_minimum_int16},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 2, (ndm_kernel_function)loop_maximum_int16},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 3, (ndm_kernel_function)loop_minimum_int16},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 4, (ndm_kernel_function)loop_clip_int16},
};
#endif
NDM_KERNEL_TABLE(loops_int16_extrema, kernels);
