/* From specs/ufuncs/logic.toml through templates/loops.c.j2; made by ndmillc. */
#include "ndmill/kernel/kernel.h"
#include "ndmill/kernel/dtypes_core.h"
#include "ndmill/kernel/blocks.h"

#ifndef NDM_SKIPPED

static inline uint8_t logical_and_uint64(uint64_t x1, uint64_t x2)
{
    return (x1 != 0) & (x2 != 0);
}

static inline uint8_t logical_or_uint64(uint64_t x1, uint64_t x2)
{
    return (x1 != 0) | (x2 != 0);
}

static inline uint8_t logical_xor_uint64(uint64_t x1, uint64_t x2)
{
    return (x1 != 0) != (x2 != 0);
}

static inline uint8_t logical_not_uint64(uint64_t x)
{
    return !(x != 0);
}

static int loop_logical_and_uint64(char *const *args, const ptrdiff_t *dimensions,
                                   const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const bool dense = strides[0] == (ptrdiff_t)sizeof(uint64_t) && strides[1] ==
        (ptrdiff_t)sizeof(uint64_t) && strides[2] == (ptrdiff_t)sizeof(uint8_t);
    if (dense || count == 1) {
        const uint64_t *in_x1 = (const uint64_t *)args[0];
        const uint64_t *in_x2 = (const uint64_t *)args[1];
        uint8_t *out_y = (uint8_t *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = logical_and_uint64(in_x1[i], in_x2[i]);
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_3(2, uint64_t,
            uint64_t, uint8_t), loop_logical_and_uint64);
    }
    return 0;
}

static int loop_logical_or_uint64(char *const *args, const ptrdiff_t *dimensions,
                                  const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const bool dense = strides[0] == (ptrdiff_t)sizeof(uint64_t) && strides[1] ==
        (ptrdiff_t)sizeof(uint64_t) && strides[2] == (ptrdiff_t)sizeof(uint8_t);
    if (dense || count == 1) {
        const uint64_t *in_x1 = (const uint64_t *)args[0];
        const uint64_t *in_x2 = (const uint64_t *)args[1];
        uint8_t *out_y = (uint8_t *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = logical_or_uint64(in_x1[i], in_x2[i]);
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_3(2, uint64_t,
            uint64_t, uint8_t), loop_logical_or_uint64);
    }
    return 0;
}

static int loop_logical_xor_uint64(char *const *args, const ptrdiff_t *dimensions,
                                   const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const bool dense = strides[0] == (ptrdiff_t)sizeof(uint64_t) && strides[1] ==
        (ptrdiff_t)sizeof(uint64_t) && strides[2] == (ptrdiff_t)sizeof(uint8_t);
    if (dense || count == 1) {
        const uint64_t *in_x1 = (const uint64_t *)args[0];
        const uint64_t *in_x2 = (const uint64_t *)args[1];
        uint8_t *out_y = (uint8_t *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = logical_xor_uint64(in_x1[i], in_x2[i]);
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_3(2, uint64_t,
            uint64_t, uint8_t), loop_logical_xor_uint64);
    }
    return 0;
}

static int loop_logical_not_uint64(char *const *args, const ptrdiff_t *dimensions,
                                   const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const bool dense = strides[0] == (ptrdiff_t)sizeof(uint64_t) && strides[1] ==
        (ptrdiff_t)sizeof(uint8_t);
    if (dense || count == 1) {
        const uint64_t *in_x = (const uint64_t *)args[0];
        uint8_t *out_y = (uint8_t *)args[1];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = logical_not_uint64(in_x[i]);
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_2(1, uint64_t,
            uint8_t), loop_logical_not_uint64);
    }
    return 0;
}

static const ndm_kernel kernels[] = {
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 0, (ndm_kernel_function)loop_logical_and_uint64},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 1, (ndm_kernel_function)loop_logical_or_uint64},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 2, (ndm_kernel_function)loop_logical_xor_uint64},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 3, (ndm_kernel_function)loop_logical_not_uint64},
};
#endif
NDM_KERNEL_TABLE(loops_uint64_logic, kernels);
