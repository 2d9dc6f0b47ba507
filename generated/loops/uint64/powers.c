/* From specs/ufuncs/powers.toml through templates/loops.c.j2; made by ndmillc. */
#include "ndmill/kernel/kernel.h"
#include "ndmill/kernel/dtypes_core.h"
#include "ndmill/kernel/blocks.h"
#include "power.h"

#ifndef NDM_SKIPPED

static NDM_ALWAYS_INLINE uint64_t power_uint64(uint64_t x1, uint64_t x2)
{
    return ndm_ipow_uint64(x1, x2);
}

static NDM_ALWAYS_INLINE uint64_t power_uint64_bare(uint64_t x1, uint64_t x2)
{
    return ndm_ipow_uint64_bare(x1, x2);
}

static inline int64_t unusual_power_uint64(uint64_t x1, uint64_t x2)
{
    return ndm_ordinary_power_uint64(x1, x2);
}

static int loop_power_uint64(char *const *args, const ptrdiff_t *dimensions,
                             const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const bool dense = strides[0] == (ptrdiff_t)sizeof(uint64_t) && strides[1] ==
        (ptrdiff_t)sizeof(uint64_t) && strides[2] == (ptrdiff_t)sizeof(uint64_t);
    if (dense || count == 1) {
        const uint64_t *in_x1 = (const uint64_t *)args[0];
        const uint64_t *in_x2 = (const uint64_t *)args[1];
        uint64_t *out_y = (uint64_t *)args[2];
        for (ptrdiff_t start = 0; start < count; start += NDM_BLOCK) {
            const ptrdiff_t end = ndm_block_end(start, count);
            int64_t unusual = 0;
            for (ptrdiff_t i = start; i < end; i++) {
                unusual |= unusual_power_uint64(in_x1[i], in_x2[i]);
            }
            if (unusual < 0) {
                NDM_IVDEP
                for (ptrdiff_t i = start; i < end; i++) {
                    out_y[i] = power_uint64(in_x1[i], in_x2[i]);
                }
                continue;
            }
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                out_y[i] = power_uint64_bare(in_x1[i], in_x2[i]);
            }
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_3(2, uint64_t,
            uint64_t, uint64_t), loop_power_uint64);
    }
    return 0;
}

static const ndm_kernel kernels[] = {
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 0, (ndm_kernel_function)loop_power_uint64},
};
#endif
NDM_KERNEL_TABLE(loops_uint64_powers, kernels);
