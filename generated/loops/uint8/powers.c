/* From specs/ufuncs/powers.toml through templates/loops.c.j2; made by ndmillc. */
#include "ndmill/kernel/kernel.h"
#include "ndmill/kernel/dtypes_core.h"
#include "ndmill/kernel/blocks.h"
#include "power.h"

#ifndef NDM_SKIPPED

static NDM_ALWAYS_INLINE uint8_t power_uint8(uint8_t x1, uint8_t x2)
{
    return ndm_ipow_uint8(x1, x2);
}

static NDM_ALWAYS_INLINE uint8_t power_uint8_bare(uint8_t x1, uint8_t x2)
{
    return ndm_ipow_uint8_bare(x1, x2);
}

static inline int32_t unusual_power_uint8(uint8_t x1, uint8_t x2)
{
    return ndm_ordinary_power_uint8(x1, x2);
}

static int loop_power_uint8(char *const *args, const ptrdiff_t *dimensions,
                            const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const bool dense = strides[0] == (ptrdiff_t)sizeof(uint8_t) && strides[1] ==
        (ptrdiff_t)sizeof(uint8_t) && strides[2] == (ptrdiff_t)sizeof(uint8_t);
    if (dense || count == 1) {
        const uint8_t *in_x1 = (const uint8_t *)args[0];
        const uint8_t *in_x2 = (const uint8_t *)args[1];
        uint8_t *out_y = (uint8_t *)args[2];
        for (ptrdiff_t start = 0; start < count; start += NDM_BLOCK) {
            const ptrdiff_t end = ndm_block_end(start, count);
            int32_t unusual = 0;
            for (ptrdiff_t i = start; i < end; i++) {
                unusual |= unusual_power_uint8(in_x1[i], in_x2[i]);
            }
            if (unusual < 0) {
                NDM_IVDEP
                for (ptrdiff_t i = start; i < end; i++) {
                    out_y[i] = power_uint8(in_x1[i], in_x2[i]);
                }
                continue;
            }
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                out_y[i] = power_uint8_bare(in_x1[i], in_x2[i]);
            }
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_3(2, uint8_t, uint8_t,
            uint8_t), loop_power_uint8);
    }
    return 0;
}

static const ndm_kernel kernels[] = {
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 0, (ndm_kernel_function)loop_power_uint8},
};
#endif
NDM_KERNEL_TABLE(loops_uint8_powers, kernels);
