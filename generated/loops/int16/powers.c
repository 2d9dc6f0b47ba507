/* From specs/ufuncs/powers.toml through templates/loops.c.j2; made by ndmillc. */
#include "ndmill/kernel/kernel.h"
#include "ndmill/kernel/dtypes_core.h"
#include "ndmill/kernel/blocks.h"
#include "power.h"

#ifndef NDM_SKIPPED

static NDM_ALWAYS_INLINE int16_t power_int16(int16_t x1, int16_t x2)
{
    return ndm_ipow_int16(x1, x2);
}

static NDM_ALWAYS_INLINE int16_t power_int16_bare(int16_t x1, int16_t x2)
{
    return ndm_ipow_int16_bare(x1, x2);
}

static inline int32_t unusual_power_int16(int16_t x1, int16_t x2)
{
    return ndm_ordinary_power_int16(x1, x2);
}

static inline int refuses_power_int16(int16_t x2)
{
    return x2 < 0;
}

static int run_power_int16(char *const *args, const ptrdiff_t *dimensions,
                           const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const bool dense = strides[0] == (ptrdiff_t)sizeof(int16_t) && strides[1] ==
        (ptrdiff_t)sizeof(int16_t) && strides[2] == (ptrdiff_t)sizeof(int16_t);
    if (dense || count == 1) {
        const int16_t *in_x1 = (const int16_t *)args[0];
        const int16_t *in_x2 = (const int16_t *)args[1];
        int16_t *out_y = (int16_t *)args[2];
        for (ptrdiff_t start = 0; start < count; start += NDM_BLOCK) {
            const ptrdiff_t end = ndm_block_end(start, count);
            int32_t unusual = 0;
            for (ptrdiff_t i = start; i < end; i++) {
                unusual |= unusual_power_int16(in_x1[i], in_x2[i]);
            }
            if (unusual < 0) {
                NDM_IVDEP
                for (ptrdiff_t i = start; i < end; i++) {
                    out_y[i] = power_int16(in_x1[i], in_x2[i]);
                }
                continue;
            }
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                out_y[i] = power_int16_bare(in_x1[i], in_x2[i]);
            }
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_3(2, int16_t, int16_t,
            int16_t), run_power_int16);
    }
    return 0;
}

/* The fault code of the first element that is refused, its place in *index; 0 if there is none. */
static int check_power_int16(char *const *args, ptrdiff_t count, const ptrdiff_t *strides,
                             ptrdiff_t *index)
{
    const char *in_x2 = args[1];
    const ptrdiff_t step_x2 = strides[1];
    const ptrdiff_t tested = step_x2 == 0 ? 1 : count;
    int refused = 0;
    for (ptrdiff_t i = 0; i < tested; i++) {
        const int16_t value_x2 = *(const int16_t *)(in_x2 + i * step_x2);
        refused |= refuses_power_int16(value_x2);
    }
    for (ptrdiff_t i = 0; refused && i < tested; i++) {
        const int16_t value_x2 = *(const int16_t *)(in_x2 + i * step_x2);
        if (refuses_power_int16(value_x2)) {
            *index = i;
            return 1;
        }
    }
    return 0;
}

static int loop_power_int16(char *const *args, const ptrdiff_t *dimensions,
                            const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    for (ptrdiff_t start = 0; start < dimensions[0]; start += NDM_BLOCK) {
        const ptrdiff_t rest = dimensions[0] - start, count = rest < NDM_BLOCK ? rest : NDM_BLOCK;
        char *block[3];
        for (int i = 0; i < 3; i++) {
            block[i] = args[i] + start * strides[i];
        }
        const int fault = check_power_int16(block, count, strides, &ctx->fault_index);
        if (fault != 0) {
            ctx->fault_index += start;
            return fault;
        }
        run_power_int16(block, &count, strides, ctx);
    }
    return 0;
}

static const ndm_kernel kernels[] = {
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 0, (ndm_kernel_function)loop_power_int16},
};
#endif
NDM_KERNEL_TABLE(loops_int16_powers, kernels);
