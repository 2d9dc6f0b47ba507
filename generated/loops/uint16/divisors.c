/* From specs/ufuncs/divisors.toml through templates/loops.c.j2; made by ndmillc. */
#include "ndmill/kernel/kernel.h"
#include "ndmill/kernel/dtypes_core.h"
#include "ndmill/kernel/blocks.h"
#include "divisors.h"

#ifndef NDM_SKIPPED

static inline uint16_t gcd_uint16(uint16_t x1, uint16_t x2)
{
    return ndm_greatest_divisor_uint16(x1, x2);
}

static inline uint16_t lcm_uint16(uint16_t x1, uint16_t x2, uint32_t *raised)
{
    const uint16_t divisor = ndm_greatest_divisor_uint16(x1, x2);
    return ndm_mul_uint16(ndm_floordiv_uint16(x1, divisor == 0 ? 1 : divisor, raised), x2);
}

static int loop_gcd_uint16(char *const *args, const ptrdiff_t *dimensions,
                           const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const bool dense = strides[0] == (ptrdiff_t)sizeof(uint16_t) && strides[1] ==
        (ptrdiff_t)sizeof(uint16_t) && strides[2] == (ptrdiff_t)sizeof(uint16_t);
    if (dense || count == 1) {
        const uint16_t *in_x1 = (const uint16_t *)args[0];
        const uint16_t *in_x2 = (const uint16_t *)args[1];
        uint16_t *out_y = (uint16_t *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = gcd_uint16(in_x1[i], in_x2[i]);
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_3(2, uint16_t,
            uint16_t, uint16_t), loop_gcd_uint16);
    }
    return 0;
}

static int loop_lcm_uint16(char *const *args, const ptrdiff_t *dimensions,
                           const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    uint32_t raised = 0;
    const bool dense = strides[0] == (ptrdiff_t)sizeof(uint16_t) && strides[1] ==
        (ptrdiff_t)sizeof(uint16_t) && strides[2] == (ptrdiff_t)sizeof(uint16_t);
    if (dense || count == 1) {
        const uint16_t *in_x1 = (const uint16_t *)args[0];
        const uint16_t *in_x2 = (const uint16_t *)args[1];
        uint16_t *out_y = (uint16_t *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = lcm_uint16(in_x1[i], in_x2[i], &raised);
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_3(2, uint16_t,
            uint16_t, uint16_t), loop_lcm_uint16);
    }
    return 0;
}

#if NDM_PIECES

static void pieces_gcd_uint16(const char *items, ptrdiff_t room, const int64_t *cuts,
                              ptrdiff_t count, char *results, ptrdiff_t step)
{
    (void)room;
    for (ptrdiff_t i = 0; i < count; i++, results += step) {
        const uint16_t *item = (const uint16_t *)items + cuts[i];
        const uint16_t *end = (const uint16_t *)items + cuts[i + 1];
        memcpy(results, item, sizeof *item);
        if (++item < end) {
            uint16_t value = item[-1];
#if defined(__GNUC__)
            /* where it begins decides whether the processor foresees how it ends */
            __asm__ volatile(".p2align 5");
#endif
            for (; item < end; item++) {
                ndm_only_here(); /* vectors would take longer to begin and end */
                value = gcd_uint16(value, *item);
            }
            *(uint16_t *)results = value;
        }
    }
}
#endif

#if NDM_FOLDS

static void fold_gcd_uint16(char *state, ptrdiff_t state_step, const char *rows,
                            ptrdiff_t row_step, ptrdiff_t step, ptrdiff_t count,
                            ptrdiff_t width)
{
    if (width == 1 && state_step == 0) {
        uint16_t value = *(const uint16_t *)state;
        for (ptrdiff_t k = 0; k < count; k++) {
            value = gcd_uint16(value, *(const uint16_t *)(rows + k * row_step));
        }
        *(uint16_t *)state = value;
        return;
    }
    ptrdiff_t k = 0;
    for (; k < count; k++) {
        uint16_t *cells = (uint16_t *)state + k * state_step;
        const char *row = rows + k * row_step;
        for (ptrdiff_t i = 0; i < width; i++) {
            cells[i] = gcd_uint16(cells[i], *(const uint16_t *)(row + i * step));
        }
    }
}

static void scan_gcd_uint16(char *state, const char *from, ptrdiff_t from_step, char *to,
                            ptrdiff_t to_step, ptrdiff_t count)
{
    uint16_t value = *(const uint16_t *)state;
    for (ptrdiff_t i = 0; i < count; i++) {
        value = gcd_uint16(value, *(const uint16_t *)(from + i * from_step));
        *(uint16_t *)(to + i * to_step) = value;
    }
    *(uint16_t *)state = value;
}

static void indexed_gcd_uint16(char *data, const ptrdiff_t *offsets, const char *from,
                               ptrdiff_t from_step, ptrdiff_t count)
{
    for (ptrdiff_t i = 0; i < count; i++) {
        uint16_t *place = (uint16_t *)(data + offsets[i]);
        *place = gcd_uint16(*place, *(const uint16_t *)(from + i * from_step));
    }
}
#endif

static const ndm_kernel kernels[] = {
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 0, (ndm_kernel_function)loop_gcd_uint16},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 1, (ndm_kernel_function)loop_lcm_uint16},
#if NDM_PIECES
    {NDM_FORM_PIECES, NDM_TIER_CORRECT, 0, (ndm_kernel_function)pieces_gcd_uint16},
#endif
#if NDM_FOLDS
    {NDM_FORM_FOLD, NDM_TIER_CORRECT, 0, (ndm_kernel_function)fold_gcd_uint16},
    {NDM_FORM_SCAN, NDM_TIER_CORRECT, 0, (ndm_kernel_function)scan_gcd_uint16},
    {NDM_FORM_INDEXED, NDM_TIER_CORRECT, 0, (ndm_kernel_function)indexed_gcd_uint16},
#endif
};
#endif
NDM_KERNEL_TABLE(loops_uint16_divisors, kernels);
