/* From specs/ufuncs/divisors.toml through templates/loops.c.j2; made by ndmillc. */
#include "ndmill/kernel/kernel.h"
#include "ndmill/kernel/dtypes_core.h"
#include "ndmill/kernel/blocks.h"
#include "divisors.h"

#ifndef NDM_SKIPPED

static inline uint32_t gcd_uint32(uint32_t x1, uint32_t x2)
{
    return ndm_greatest_divisor_uint32(x1, x2);
}

static inline uint32_t lcm_uint32(uint32_t x1, uint32_t x2, uint32_t *raised)
{
    const uint32_t divisor = ndm_greatest_divisor_uint32(x1, x2);
    return ndm_mul_uint32(ndm_floordiv_uint32(x1, divisor == 0 ? 1 : divisor, raised), x2);
}

static int loop_gcd_uint32(char *const *args, const ptrdiff_t *dimensions,
                           const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const bool dense = strides[0] == (ptrdiff_t)sizeof(uint32_t) && strides[1] ==
        (ptrdiff_t)sizeof(uint32_t) && strides[2] == (ptrdiff_t)sizeof(uint32_t);
    if (dense || count == 1) {
        const uint32_t *in_x1 = (const uint32_t *)args[0];
        const uint32_t *in_x2 = (const uint32_t *)args[1];
        uint32_t *out_y = (uint32_t *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = gcd_uint32(in_x1[i], in_x2[i]);
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_3(2, uint32_t,
            uint32_t, uint32_t), loop_gcd_uint32);
    }
    return 0;
}

static int loop_lcm_uint32(char *const *args, const ptrdiff_t *dimensions,
                           const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    uint32_t raised = 0;
    const bool dense = strides[0] == (ptrdiff_t)sizeof(uint32_t) && strides[1] ==
        (ptrdiff_t)sizeof(uint32_t) && strides[2] == (ptrdiff_t)sizeof(uint32_t);
    if (dense || count == 1) {
        const uint32_t *in_x1 = (const uint32_t *)args[0];
        const uint32_t *in_x2 = (const uint32_t *)args[1];
        uint32_t *out_y = (uint32_t *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = lcm_uint32(in_x1[i], in_x2[i], &raised);
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_3(2, uint32_t,
            uint32_t, uint32_t), loop_lcm_uint32);
    }
    return 0;
}

#if NDM_PIECES

static void pieces_gcd_uint32(const char *items, ptrdiff_t room, const int64_t *cuts,
                              ptrdiff_t count, char *results, ptrdiff_t step)
{
    (void)room;
    for (ptrdiff_t i = 0; i < count; i++, results += step) {
        const uint32_t *item = (const uint32_t *)items + cuts[i];
        const uint32_t *end = (const uint32_t *)items + cuts[i + 1];
        memcpy(results, item, sizeof *item);
        if (++item < end) {
            uint32_t value = item[-1];
#if defined(__GNUC__)
            /* where it begins decides whether the processor foresees how it ends */
            __asm__ volatile(".p2align 5");
#endif
            for (; item < end; item++) {
                ndm_only_here(); /* vectors would take longer to begin and end */
                value = gcd_uint32(value, *item);
            }
            *(uint32_t *)results = value;
        }
    }
}
#endif

#if NDM_FOLDS

static void fold_gcd_uint32(char *state, ptrdiff_t state_step, const char *rows,
                            ptrdiff_t row_step, ptrdiff_t step, ptrdiff_t count,
                            ptrdiff_t width)
{
    if (width == 1 && state_step == 0) {
        uint32_t value = *(const uint32_t *)state;
        for (ptrdiff_t k = 0; k < count; k++) {
            value = gcd_uint32(value, *(const uint32_t *)(rows + k * row_step));
        }
        *(uint32_t *)state = value;
        return;
    }
    ptrdiff_t k = 0;
    for (; k < count; k++) {
        uint32_t *cells = (uint32_t *)state + k * state_step;
        const char *row = rows + k * row_step;
        for (ptrdiff_t i = 0; i < width; i++) {
            cells[i] = gcd_uint32(cells[i], *(const uint32_t *)(row + i * step));
        }
    }
}

static void scan_gcd_uint32(char *state, const char *from, ptrdiff_t from_step, char *to,
                            ptrdiff_t to_step, ptrdiff_t count)
{
    uint32_t value = *(const uint32_t *)state;
    for (ptrdiff_t i = 0; i < count; i++) {
        value = gcd_uint32(value, *(const uint32_t *)(from + i * from_step));
        *(uint32_t *)(to + i * to_step) = value;
    }
    *(uint32_t *)state = value;
}

static void indexed_gcd_uint32(char *data, const ptrdiff_t *offsets, const char *from,
                               ptrdiff_t from_step, ptrdiff_t count)
{
    for (ptrdiff_t i = 0; i < count; i++) {
        uint32_t *place = (uint32_t *)(data + offsets[i]);
        *place = gcd_uint32(*place, *(const uint32_t *)(from + i * from_step));
    }
}
#endif

static const ndm_kernel kernels[] = {
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 0, (ndm_kernel_function)loop_gcd_uint32},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 1, (ndm_kernel_function)loop_lcm_uint32},
#if NDM_PIECES
    {NDM_FORM_PIECES, NDM_TIER_CORRECT, 0, (ndm_kernel_function)pieces_gcd_uint32},
#endif
#if NDM_FOLDS
    {NDM_FORM_FOLD, NDM_TIER_CORRECT, 0, (ndm_kernel_function)fold_gcd_uint32},
    {NDM_FORM_SCAN, NDM_TIER_CORRECT, 0, (ndm_kernel_function)scan_gcd_uint32},
    {NDM_FORM_INDEXED, NDM_TIER_CORRECT, 0, (ndm_kernel_function)indexed_gcd_uint32},
#endif
};
#endif
NDM_KERNEL_TABLE(loops_uint32_divisors, kernels);
