/* From specs/ufuncs/extrema.toml through templates/loops.c.j2; made by ndmillc. */
#include "ndmill/kernel/kernel.h"
#include "ndmill/kernel/dtypes_core.h"
#include "ndmill/kernel/blocks.h"

#ifndef NDM_SKIPPED

static inline uint32_t maximum_uint32(uint32_t x1, uint32_t x2)
{
    return x1 > x2 ? x1 : x2;
}

static inline uint32_t minimum_uint32(uint32_t x1, uint32_t x2)
{
    return x1 < x2 ? x1 : x2;
}

static inline uint32_t clip_uint32(uint32_t x, uint32_t lo, uint32_t hi)
{
    const uint32_t floored = x > lo ? x : lo;
    return floored < hi ? floored : hi;
}

static int loop_maximum_uint32(char *const *args, const ptrdiff_t *dimensions,
                               const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const bool dense = strides[0] == (ptrdiff_t)sizeof(uint32_t) && strides[1] ==
        (ptrdiff_t)sizeof(uint32_t) && strides[2] == (ptrdiff_t)sizeof(uint32_t);
    if (dense || count == 1) {
        const uint32_t *in_x1 = (const uint32_t *)args[0];
        const uint32_t *in_x2 = (const uint32_t *)args[1];
        uint32_t *out_y = (uint32_t *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = maximum_uint32(in_x1[i], in_x2[i]);
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_3(2, uint32_t,
            uint32_t, uint32_t), loop_maximum_uint32);
    }
    return 0;
}

static int loop_minimum_uint32(char *const *args, const ptrdiff_t *dimensions,
                               const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const bool dense = strides[0] == (ptrdiff_t)sizeof(uint32_t) && strides[1] ==
        (ptrdiff_t)sizeof(uint32_t) && strides[2] == (ptrdiff_t)sizeof(uint32_t);
    if (dense || count == 1) {
        const uint32_t *in_x1 = (const uint32_t *)args[0];
        const uint32_t *in_x2 = (const uint32_t *)args[1];
        uint32_t *out_y = (uint32_t *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = minimum_uint32(in_x1[i], in_x2[i]);
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_3(2, uint32_t,
            uint32_t, uint32_t), loop_minimum_uint32);
    }
    return 0;
}

static int loop_clip_uint32(char *const *args, const ptrdiff_t *dimensions,
                            const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const bool dense = strides[0] == (ptrdiff_t)sizeof(uint32_t) && strides[1] ==
        (ptrdiff_t)sizeof(uint32_t) && strides[2] == (ptrdiff_t)sizeof(uint32_t) && strides[3]
        == (ptrdiff_t)sizeof(uint32_t);
    if (dense || count == 1) {
        const uint32_t *in_x = (const uint32_t *)args[0];
        const uint32_t *in_lo = (const uint32_t *)args[1];
        const uint32_t *in_hi = (const uint32_t *)args[2];
        uint32_t *out_y = (uint32_t *)args[3];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = clip_uint32(in_x[i], in_lo[i], in_hi[i]);
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_4(3, uint32_t,
            uint32_t, uint32_t, uint32_t), loop_clip_uint32);
    }
    return 0;
}

static const ndm_kernel kernels[] = {
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 0, (ndm_kernel_function)loop_maximum_uint32},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 1, (ndm_kernel_function)loop_minimum_uint32},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 2, (ndm_kernel_function)loop_maximum_uint32},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 3, (ndm_kernel_function)loop_minimum_uint32},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 4, (ndm_kernel_function)loop_clip_uint32},
};
#endif
NDM_KERNEL_TABLE(loops_uint32_extrema, kernels);
