/* From specs/ufuncs/logic.toml through templates/loops.c.j2; made by ndmillc. */
#include "ndmill/kernel/kernel.h"
#include "ndmill/kernel/dtypes_core.h"
#include "ndmill/kernel/blocks.h"
#include "ndmill/kernel/complex.h"

#ifndef NDM_SKIPPED

NDM_COMPLEX_ARITHMETIC(complex64, float, float)

static inline uint8_t logical_and_complex64(ndm_complex64 x1, ndm_complex64 x2)
{
    return !ndm_eq_complex64(x1, (ndm_complex64){0, 0}) & !ndm_eq_complex64(x2,
        (ndm_complex64){0, 0});
}

static inline uint8_t logical_or_complex64(ndm_complex64 x1, ndm_complex64 x2)
{
    return !ndm_eq_complex64(x1, (ndm_complex64){0, 0}) | !ndm_eq_complex64(x2,
        (ndm_complex64){0, 0});
}

static inline uint8_t logical_xor_complex64(ndm_complex64 x1, ndm_complex64 x2)
{
    return (!ndm_eq_complex64(x1, (ndm_complex64){0, 0})) != !ndm_eq_complex64(x2,
        (ndm_complex64){0, 0});
}

static inline uint8_t logical_not_complex64(ndm_complex64 x)
{
    return !!ndm_eq_complex64(x, (ndm_complex64){0, 0});
}

static int loop_logical_and_complex64(char *const *args, const ptrdiff_t *dimensions,
                                      const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const bool dense = strides[0] == (ptrdiff_t)sizeof(ndm_complex64) && strides[1] ==
        (ptrdiff_t)sizeof(ndm_complex64) && strides[2] == (ptrdiff_t)sizeof(uint8_t);
    if (dense || count == 1) {
        const ndm_complex64 *in_x1 = (const ndm_complex64 *)args[0];
        const ndm_complex64 *in_x2 = (const ndm_complex64 *)args[1];
        uint8_t *out_y = (uint8_t *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = logical_and_complex64(ndm_get_complex64(&in_x1[i]),
                ndm_get_complex64(&in_x2[i]));
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_3(2, ndm_complex64,
            ndm_complex64, uint8_t), loop_logical_and_complex64);
    }
    return 0;
}

static int loop_logical_or_complex64(char *const *args, const ptrdiff_t *dimensions,
                                     const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const bool dense = strides[0] == (ptrdiff_t)sizeof(ndm_complex64) && strides[1] ==
        (ptrdiff_t)sizeof(ndm_complex64) && strides[2] == (ptrdiff_t)sizeof(uint8_t);
    if (dense || count == 1) {
        const ndm_complex64 *in_x1 = (const ndm_complex64 *)args[0];
        const ndm_complex64 *in_x2 = (const ndm_complex64 *)args[1];
        uint8_t *out_y = (uint8_t *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = logical_or_complex64(ndm_get_complex64(&in_x1[i]),
                ndm_get_complex64(&in_x2[i]));
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_3(2, ndm_complex64,
            ndm_complex64, uint8_t), loop_logical_or_complex64);
    }
    return 0;
}

static int loop_logical_xor_complex64(char *const *args, const ptrdiff_t *dimensions,
                                      const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const bool dense = strides[0] == (ptrdiff_t)sizeof(ndm_complex64) && strides[1] ==
        (ptrdiff_t)sizeof(ndm_complex64) && strides[2] == (ptrdiff_t)sizeof(uint8_t);
    if (dense || count == 1) {
        const ndm_complex64 *in_x1 = (const ndm_complex64 *)args[0];
        const ndm_complex64 *in_x2 = (const ndm_complex64 *)args[1];
        uint8_t *out_y = (uint8_t *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = logical_xor_complex64(ndm_get_complex64(&in_x1[i]),
                ndm_get_complex64(&in_x2[i]));
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_3(2, ndm_complex64,
            ndm_complex64, uint8_t), loop_logical_xor_complex64);
    }
    return 0;
}

static int loop_logical_not_complex64(char *const *args, const ptrdiff_t *dimensions,
                                      const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const bool dense = strides[0] == (ptrdiff_t)sizeof(ndm_complex64) && strides[1] ==
        (ptrdiff_t)sizeof(uint8_t);
    if (dense || count == 1) {
        const ndm_complex64 *in_x = (const ndm_complex64 *)args[0];
        uint8_t *out_y = (uint8_t *)args[1];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = logical_not_complex64(ndm_get_complex64(&in_x[i]));
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_2(1, ndm_complex64,
            uint8_t), loop_logical_not_complex64);
    }
    return 0;
}

static const ndm_kernel kernels[] = {
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 0, (ndm_kernel_function)loop_logical_and_complex64},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 1, (ndm_kernel_function)loop_logical_or_complex64},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 2, (ndm_kernel_function)loop_logical_xor_complex64},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 3, (ndm_kernel_function)loop_logical_not_complex64},
};
#endif
NDM_KERNEL_TABLE(loops_complex64_logic, kernels);
