/* From specs/ufuncs/floatbits.toml through templates/loops.c.j2; made by ndmillc. */
#include "ndmill/kernel/kernel.h"
#include "ndmill/kernel/dtypes_core.h"
#include "ndmill/kernel/blocks.h"

#ifndef NDM_SKIPPED

static inline uint8_t isnan_int8(int8_t x)
{
    (void)x;
    return 0;
}

static inline uint8_t isfinite_int8(int8_t x)
{
    (void)x;
    return 1;
}

static int loop_isnan_int8(char *const *args, const ptrdiff_t *dimensions,
                           const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const bool dense = strides[0] == (ptrdiff_t)sizeof(int8_t) && strides[1] ==
        (ptrdiff_t)sizeof(uint8_t);
    if (dense || count == 1) {
        const int8_t *in_x = (const int8_t *)args[0];
        uint8_t *out_y = (uint8_t *)args[1];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = isnan_int8(in_x[i]);
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_2(1, int8_t, uint8_t),
            loop_isnan_int8);
    }
    return 0;
}

static int loop_isfinite_int8(char *const *args, const ptrdiff_t *dimensions,
                              const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const bool dense = strides[0] == (ptrdiff_t)sizeof(int8_t) && strides[1] ==
        (ptrdiff_t)sizeof(uint8_t);
    if (dense || count == 1) {
        const int8_t *in_x = (const int8_t *)args[0];
        uint8_t *out_y = (uint8_t *)args[1];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = isfinite_int8(in_x[i]);
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_2(1, int8_t, uint8_t),
            loop_isfinite_int8);
    }
    return 0;
}

static const ndm_kernel kernels[] = {
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 0, (ndm_kernel_function)loop_isnan_int8},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 1, (ndm_kernel_function)loop_isfinite_int8},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 2, (ndm_kernel_function)loop_isnan_int8},
};
#endif
NDM_KERNEL_TABLE(loops_int8_floatbits, kernels);
