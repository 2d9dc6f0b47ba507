/* From specs/ufuncs/special.toml through templates/loops.c.j2; made by ndmillc. */
#include "ndmill/kernel/kernel.h"
#include "ndmill/kernel/dtypes_core.h"
#include "ndmill/kernel/blocks.h"

#ifndef NDM_SKIPPED

static inline float heaviside_float32(float x1, float x2)
{
    return ndm_choose_float(x1 != x1, x1, ndm_choose_float(x1 == 0.0f, x2, ndm_choose_float(x1
        < 0.0f, 0.0f, 1.0f)));
}

static int loop_heaviside_float32(char *const *args, const ptrdiff_t *dimensions,
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
            out_y[i] = heaviside_float32(in_x1[i], in_x2[i]);
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_3(2, float, float,
            float), loop_heaviside_float32);
    }
    return 0;
}

static const ndm_kernel kernels[] = {
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 0, (ndm_kernel_function)loop_heaviside_float32},
};
#endif
NDM_KERNEL_TABLE(loops_float32_special, kernels);
