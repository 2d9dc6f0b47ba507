/* From specs/ufuncs/roots.toml through templates/loops.c.j2; made by ndmillc. */
#include "ndmill/kernel/kernel.h"
#include "ndmill/kernel/dtypes_core.h"
#include "ndmill/kernel/blocks.h"
#include "roots.h"

#ifndef NDM_SKIPPED

static inline float sqrt_float16(float x)
{
    return ndm_sqrt_float32(x);
}

static int loop_sqrt_float16(char *const *args, const ptrdiff_t *dimensions,
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
            out_y[i] = ndm_store_float16(sqrt_float16(ndm_load_float16(in_x[i])), &raised);
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_2(1, uint16_t,
            uint16_t), loop_sqrt_float16);
    }
    ndm_raise(raised);
    return 0;
}

static const ndm_kernel kernels[] = {
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 0, (ndm_kernel_function)loop_sqrt_float16},
};
#endif
NDM_KERNEL_TABLE(loops_float16_roots, kernels);
