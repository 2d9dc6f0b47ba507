/* From specs/ufuncs/divisors.toml through templates/loops.c.j2; made by ndmillc. */
#include "ndmill/kernel/kernel.h"
#include "ndmill/kernel/dtypes_core.h"
#include "ndmill/kernel/blocks.h"
#include "divisors.h"

#ifndef NDM_SKIPPED

static inline uint64_t gcd_uint64(uint64_t x1, uint64_t x2)
{
    return ndm_greatest_divisor_uint64(x1, x2);
}

static inline uint64_t lcm_uint64(uint64_t x1, uint64_t x2, uint32_t *raised)
{
    const uint64_t divisor = ndm_greatest_divisor_uint64(x1, x2);
    return ndm_mul_uint64(ndm_floordiv_uint64(x1, divisor == 0 ? 1 : divisor, raised), x2);
}

static int loop_gcd_uint64(char *const *args, const ptrdiff_t *dimensions,
                           const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const bool dense = strides[0] == (ptrdiff_t)sizeof(uint64_t) && strides[1] ==
        (ptrdiff_t)sizeof(uint64_t) && strides[2] == (ptrdiff_t)sizeof(uint64_t);
    if (dense || count == 1) {
        const uint64_t *in_x1 = (const uint64_t *)args[0];
        const uint64_t *in_x2 = (const uint64_t *)args[1];
        uint64_t *out_y = (uint64_t *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = gcd_uint64(in_x1[i], in_x2[i]);
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_3(2, uint64_t,
            uint64_t, uint64_t), loop_gcd_uint64);
    }
    return 0;
}

static int loop_lcm_uint64(char *const *args, const ptrdiff_t *dimensions,
                           const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    uint32_t raised = 0;
    const bool dense = strides[0] == (ptrdiff_t)sizeof(uint64_t) && strides[1] ==
        (ptrdiff_t)sizeof(uint64_t) && strides[2] == (ptrdiff_t)sizeof(uint64_t);
    if (dense || count == 1) {
        const uint64_t *in_x1 = (const uint64_t *)args[0];
        const uint64_t *in_x2 = (const uint64_t *)args[1];
        uint64_t *out_y = (uint64_t *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = lcm_uint64(in_x1[i], in_x2[i], &raised);
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_3(2, uint64_t,
            uint64_t, uint64_t), loop_lcm_uint64);
    }
    return 0;
}

static const ndm_kernel kernels[] = {
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 0, (ndm_kernel_function)loop_gcd_uint64},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 1, (ndm_kernel_function)loop_lcm_uint64},
};
#endif
NDM_KERNEL_TABLE(loops_uint64_divisors, kernels);
