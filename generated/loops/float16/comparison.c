/* From specs/ufuncs/comparison.toml through templates/loops.c.j2; made by ndmillc. */
#include "ndmill/kernel/kernel.h"
#include "ndmill/kernel/dtypes_core.h"
#include "ndmill/kernel/blocks.h"

#ifndef NDM_SKIPPED

static inline uint8_t less_float16(float x1, float x2)
{
    return x1 < x2;
}

static inline uint8_t greater_equal_float16(float x1, float x2)
{
    return x1 >= x2;
}

static inline float fabs_float32(float x)
{
    return ndm_float_of_bits(ndm_bits_of_float(x) & 0x7fffffff);
}

static inline uint8_t isclose_float16(float x1, float x2, float rtol, float atol)
{
    const float size = fabs_float32(x2);
    return (x1 == x2) | ((size < __builtin_inff()) & (fabs_float32(x1 - x2) <= atol + rtol *
        size));
}

static inline uint8_t greater_float16(float x1, float x2)
{
    return x1 > x2;
}

static inline uint8_t less_equal_float16(float x1, float x2)
{
    return x1 <= x2;
}

static inline uint8_t equal_float16(float x1, float x2)
{
    return x1 == x2;
}

static inline uint8_t not_equal_float16(float x1, float x2)
{
    return x1 != x2;
}

static int loop_less_float16(char *const *args, const ptrdiff_t *dimensions,
                             const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const bool dense = strides[0] == (ptrdiff_t)sizeof(uint16_t) && strides[1] ==
        (ptrdiff_t)sizeof(uint16_t) && strides[2] == (ptrdiff_t)sizeof(uint8_t);
    if (dense || count == 1) {
        const uint16_t *in_x1 = (const uint16_t *)args[0];
        const uint16_t *in_x2 = (const uint16_t *)args[1];
        uint8_t *out_y = (uint8_t *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = less_float16(ndm_load_float16(in_x1[i]), ndm_load_float16(in_x2[i]));
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_3(2, uint16_t,
            uint16_t, uint8_t), loop_less_float16);
    }
    return 0;
}

static int loop_greater_equal_float16(char *const *args, const ptrdiff_t *dimensions,
                                      const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const bool dense = strides[0] == (ptrdiff_t)sizeof(uint16_t) && strides[1] ==
        (ptrdiff_t)sizeof(uint16_t) && strides[2] == (ptrdiff_t)sizeof(uint8_t);
    if (dense || count == 1) {
        const uint16_t *in_x1 = (const uint16_t *)args[0];
        const uint16_t *in_x2 = (const uint16_t *)args[1];
        uint8_t *out_y = (uint8_t *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = greater_equal_float16(ndm_load_float16(in_x1[i]),
                ndm_load_float16(in_x2[i]));
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_3(2, uint16_t,
            uint16_t, uint8_t), loop_greater_equal_float16);
    }
    return 0;
}

static int loop_isclose_float16(char *const *args, const ptrdiff_t *dimensions,
                                const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const bool dense = strides[0] == (ptrdiff_t)sizeof(uint16_t) && strides[1] ==
        (ptrdiff_t)sizeof(uint16_t) && strides[2] == (ptrdiff_t)sizeof(uint16_t) && strides[3]
        == (ptrdiff_t)sizeof(uint16_t) && strides[4] == (ptrdiff_t)sizeof(uint8_t);
    if (dense || count == 1) {
        const uint16_t *in_x1 = (const uint16_t *)args[0];
        const uint16_t *in_x2 = (const uint16_t *)args[1];
        const uint16_t *in_rtol = (const uint16_t *)args[2];
        const uint16_t *in_atol = (const uint16_t *)args[3];
        uint8_t *out_y = (uint8_t *)args[4];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = isclose_float16(ndm_load_float16(in_x1[i]), ndm_load_float16(in_x2[i]),
                ndm_load_float16(in_rtol[i]), ndm_load_float16(in_atol[i]));
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_5(4, uint16_t,
            uint16_t, uint16_t, uint16_t, uint8_t), loop_isclose_float16);
    }
    return 0;
}

static int loop_greater_float16(char *const *args, const ptrdiff_t *dimensions,
                                const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const bool dense = strides[0] == (ptrdiff_t)sizeof(uint16_t) && strides[1] ==
        (ptrdiff_t)sizeof(uint16_t) && strides[2] == (ptrdiff_t)sizeof(uint8_t);
    if (dense || count == 1) {
        const uint16_t *in_x1 = (const uint16_t *)args[0];
        const uint16_t *in_x2 = (const uint16_t *)args[1];
        uint8_t *out_y = (uint8_t *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = greater_float16(ndm_load_float16(in_x1[i]), ndm_load_float16(in_x2[i]));
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_3(2, uint16_t,
            uint16_t, uint8_t), loop_greater_float16);
    }
    return 0;
}

static int loop_less_equal_float16(char *const *args, const ptrdiff_t *dimensions,
                                   const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const bool dense = strides[0] == (ptrdiff_t)sizeof(uint16_t) && strides[1] ==
        (ptrdiff_t)sizeof(uint16_t) && strides[2] == (ptrdiff_t)sizeof(uint8_t);
    if (dense || count == 1) {
        const uint16_t *in_x1 = (const uint16_t *)args[0];
        const uint16_t *in_x2 = (const uint16_t *)args[1];
        uint8_t *out_y = (uint8_t *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = less_equal_float16(ndm_load_float16(in_x1[i]),
                ndm_load_float16(in_x2[i]));
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_3(2, uint16_t,
            uint16_t, uint8_t), loop_less_equal_float16);
    }
    return 0;
}

static int loop_equal_float16(char *const *args, const ptrdiff_t *dimensions,
                              const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const bool dense = strides[0] == (ptrdiff_t)sizeof(uint16_t) && strides[1] ==
        (ptrdiff_t)sizeof(uint16_t) && strides[2] == (ptrdiff_t)sizeof(uint8_t);
    if (dense || count == 1) {
        const uint16_t *in_x1 = (const uint16_t *)args[0];
        const uint16_t *in_x2 = (const uint16_t *)args[1];
        uint8_t *out_y = (uint8_t *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = equal_float16(ndm_load_float16(in_x1[i]), ndm_load_float16(in_x2[i]));
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_3(2, uint16_t,
            uint16_t, uint8_t), loop_equal_float16);
    }
    return 0;
}

static int loop_not_equal_float16(char *const *args, const ptrdiff_t *dimensions,
                                  const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const bool dense = strides[0] == (ptrdiff_t)sizeof(uint16_t) && strides[1] ==
        (ptrdiff_t)sizeof(uint16_t) && strides[2] == (ptrdiff_t)sizeof(uint8_t);
    if (dense || count == 1) {
        const uint16_t *in_x1 = (const uint16_t *)args[0];
        const uint16_t *in_x2 = (const uint16_t *)args[1];
        uint8_t *out_y = (uint8_t *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = not_equal_float16(ndm_load_float16(in_x1[i]),
                ndm_load_float16(in_x2[i]));
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_3(2, uint16_t,
            uint16_t, uint8_t), loop_not_equal_float16);
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
