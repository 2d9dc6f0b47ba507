/* From specs/ufuncs/arithmetic.toml through templates/loops.c.j2; made by ndmillc. */
#include "ndmill/kernel/kernel.h"
#include "ndmill/kernel/dtypes_core.h"
#include "ndmill/kernel/blocks.h"

#ifndef NDM_SKIPPED

static inline uint8_t add_bool(uint8_t x1, uint8_t x2)
{
    return x1 | x2;
}

static inline uint8_t multiply_bool(uint8_t x1, uint8_t x2)
{
    return x1 & x2;
}

static inline uint8_t absolute_bool(uint8_t x)
{
    return x;
}

static int loop_add_bool(char *const *args, const ptrdiff_t *dimensions,
                         const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const bool dense = strides[0] == (ptrdiff_t)sizeof(uint8_t) && strides[1] ==
        (ptrdiff_t)sizeof(uint8_t) && strides[2] == (ptrdiff_t)sizeof(uint8_t);
    if (dense || count == 1) {
        const uint8_t *in_x1 = (const uint8_t *)args[0];
        const uint8_t *in_x2 = (const uint8_t *)args[1];
        uint8_t *out_y = (uint8_t *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = add_bool(in_x1[i] != 0, in_x2[i] != 0);
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_3(2, uint8_t, uint8_t,
            uint8_t), loop_add_bool);
    }
    return 0;
}

static int loop_multiply_bool(char *const *args, const ptrdiff_t *dimensions,
                              const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const bool dense = strides[0] == (ptrdiff_t)sizeof(uint8_t) && strides[1] ==
        (ptrdiff_t)sizeof(uint8_t) && strides[2] == (ptrdiff_t)sizeof(uint8_t);
    if (dense || count == 1) {
        const uint8_t *in_x1 = (const uint8_t *)args[0];
        const uint8_t *in_x2 = (const uint8_t *)args[1];
        uint8_t *out_y = (uint8_t *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = multiply_bool(in_x1[i] != 0, in_x2[i] != 0);
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_3(2, uint8_t, uint8_t,
            uint8_t), loop_multiply_bool);
    }
    return 0;
}

static int loop_absolute_bool(char *const *args, const ptrdiff_t *dimensions,
                              const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const bool dense = strides[0] == (ptrdiff_t)sizeof(uint8_t) && strides[1] ==
        (ptrdiff_t)sizeof(uint8_t);
    if (dense || count == 1) {
        const uint8_t *in_x = (const uint8_t *)args[0];
        uint8_t *out_y = (uint8_t *)args[1];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = absolute_bool(in_x[i] != 0);
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_2(1, uint8_t, uint8_t),
            loop_absolute_bool);
    }
    return 0;
}

#if NDM_FOLDS

static void indexed_add_bool(char *data, const ptrdiff_t *offsets, const char *from,
                             ptrdiff_t from_step, ptrdiff_t count)
{
    for (ptrdiff_t i = 0; i < count; i++) {
        uint8_t *place = (uint8_t *)(data + offsets[i]);
        *place = add_bool(*place != 0, *(const uint8_t *)(from + i * from_step) != 0);
    }
}

static void indexed_multiply_bool(char *data, const ptrdiff_t *offsets, const char *from,
                                  ptrdiff_t from_step, ptrdiff_t count)
{
    for (ptrdiff_t i = 0; i < count; i++) {
        uint8_t *place = (uint8_t *)(data + offsets[i]);
        *place = multiply_bool(*place != 0, *(const uint8_t *)(from + i * from_step) != 0);
    }
}
#endif

static const ndm_kernel kernels[] = {
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 0, (ndm_kernel_function)loop_add_bool},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 1, (ndm_kernel_function)loop_multiply_bool},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 2, (ndm_kernel_function)loop_absolute_bool},
#if NDM_FOLDS
    {NDM_FORM_INDEXED, NDM_TIER_CORRECT, 0, (ndm_kernel_function)indexed_add_bool},
    {NDM_FORM_INDEXED, NDM_TIER_CORRECT, 1, (ndm_kernel_function)indexed_multiply_bool},
#endif
};
#endif
NDM_KERNEL_TABLE(loops_bool_arithmetic, kernels);
