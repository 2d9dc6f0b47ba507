/* From specs/ufuncs/rounding.toml through templates/loops.c.j2; made by ndmillc. */
#include "ndmill/kernel/kernel.h"
#include "ndmill/kernel/dtypes_core.h"
#include "ndmill/kernel/blocks.h"
#include "rounding.h"

#ifndef NDM_SKIPPED

static inline float floor_float16(float x)
{
    return ndm_floor_float32(x);
}

static inline float ceil_float16(float x)
{
    return ndm_ceil_float32(x);
}

static inline float trunc_float16(float x)
{
    return ndm_trunc_float32(x);
}

static inline float rint_float16(float x)
{
    return ndm_rint_float32(x);
}

static inline float copysign_float32(float x1, float x2)
{
    return ndm_float_of_bits((ndm_bits_of_float(x1) & 0x7fffffff) | (ndm_bits_of_float(x2) &
        UINT32_C(0x80000000)));
}

static inline float fabs_float32(float x)
{
    return ndm_float_of_bits(ndm_bits_of_float(x) & 0x7fffffff);
}

static inline void modf_float16(float x, float *fraction, float *whole)
{
    const float rounded = ndm_trunc_float32(x);
    *whole = rounded;
    *fraction = copysign_float32(fabs_float32(x) == __builtin_inff() ? 0.0f : x - rounded, x);
}

static int loop_floor_float16(char *const *args, const ptrdiff_t *dimensions,
                              const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    uint32_t raised = 0;
    const bool dense = strides[0] == (ptrdiff_t)sizeof(uint16_t) && strides[1] ==
        (ptrdiff_t)sizeof(uint16_t);
    if (dense || count == 1) {
        const uint16_t *in_x = (const uint16_t *)args[0];
        uint16_t *out_y = (uint16_t *)args[1];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = ndm_store_float16(floor_float16(ndm_load_float16(in_x[i])), &raised);
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_2(1, uint16_t,
            uint16_t), loop_floor_float16);
    }
    return 0;
}

static int loop_ceil_float16(char *const *args, const ptrdiff_t *dimensions,
                             const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    uint32_t raised = 0;
    const bool dense = strides[0] == (ptrdiff_t)sizeof(uint16_t) && strides[1] ==
        (ptrdiff_t)sizeof(uint16_t);
    if (dense || count == 1) {
        const uint16_t *in_x = (const uint16_t *)args[0];
        uint16_t *out_y = (uint16_t *)args[1];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = ndm_store_float16(ceil_float16(ndm_load_float16(in_x[i])), &raised);
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_2(1, uint16_t,
            uint16_t), loop_ceil_float16);
    }
    return 0;
}

static int loop_trunc_float16(char *const *args, const ptrdiff_t *dimensions,
                              const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    uint32_t raised = 0;
    const bool dense = strides[0] == (ptrdiff_t)sizeof(uint16_t) && strides[1] ==
        (ptrdiff_t)sizeof(uint16_t);
    if (dense || count == 1) {
        const uint16_t *in_x = (const uint16_t *)args[0];
        uint16_t *out_y = (uint16_t *)args[1];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = ndm_store_float16(trunc_float16(ndm_load_float16(in_x[i])), &raised);
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_2(1, uint16_t,
            uint16_t), loop_trunc_float16);
    }
    return 0;
}

static int loop_rint_float16(char *const *args, const ptrdiff_t *dimensions,
                             const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    uint32_t raised = 0;
    const bool dense = strides[0] == (ptrdiff_t)sizeof(uint16_t) && strides[1] ==
        (ptrdiff_t)sizeof(uint16_t);
    if (dense || count == 1) {
        const uint16_t *in_x = (const uint16_t *)args[0];
        uint16_t *out_y = (uint16_t *)args[1];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = ndm_store_float16(rint_float16(ndm_load_float16(in_x[i])), &raised);
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_2(1, uint16_t,
            uint16_t), loop_rint_float16);
    }
    return 0;
}

static int loop_modf_float16(char *const *args, const ptrdiff_t *dimensions,
                             const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    uint32_t raised = 0;
    const bool dense = strides[0] == (ptrdiff_t)sizeof(uint16_t) && strides[1] ==
        (ptrdiff_t)sizeof(uint16_t) && strides[2] == (ptrdiff_t)sizeof(uint16_t);
    if (dense || count == 1) {
        const uint16_t *in_x = (const uint16_t *)args[0];
        uint16_t *out_fraction = (uint16_t *)args[1];
        uint16_t *out_whole = (uint16_t *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            float value_fraction;
            float value_whole;
            modf_float16(ndm_load_float16(in_x[i]), &value_fraction, &value_whole);
            out_fraction[i] = ndm_store_float16(value_fraction, &raised);
            out_whole[i] = ndm_store_float16(value_whole, &raised);
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_3(1, uint16_t,
            uint16_t, uint16_t), loop_modf_float16);
    }
    return 0;
}

static const ndm_kernel kernels[] = {
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 0, (ndm_kernel_function)loop_floor_float16},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 1, (ndm_kernel_function)loop_ceil_float16},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 2, (ndm_kernel_function)loop_trunc_float16},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 3, (ndm_kernel_function)loop_rint_float16},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 4, (ndm_kernel_function)loop_modf_float16},
};
#endif
NDM_KERNEL_TABLE(loops_float16_rounding, kernels);
