/* From specs/ufuncs/divisors.toml through templates/loops.c.j2; made by ndmillc. */
#include "ndmill/kernel/kernel.h"
#include "ndmill/kernel/dtypes_core.h"
#include "ndmill/kernel/blocks.h"
#include "divisors.h"

#ifndef NDM_SKIPPED

static inline int64_t absolute_int64(int64_t x)
{
    return x < 0 ? ndm_neg_int64(x) : x;
}

static inline int64_t gcd_int64(int64_t x1, int64_t x2)
{
    return (int64_t)ndm_greatest_divisor_uint64((uint64_t)absolute_int64(x1),
        (uint64_t)absolute_int64(x2));
}

static inline uint64_t lcm_uint64(uint64_t x1, uint64_t x2, uint32_t *raised)
{
    const uint64_t divisor = ndm_greatest_divisor_uint64(x1, x2);
    return ndm_mul_uint64(ndm_floordiv_uint64(x1, divisor == 0 ? 1 : divisor, raised), x2);
}

static inline int64_t lcm_int64(int64_t x1, int64_t x2, uint32_t *raised)
{
    return (int64_t)lcm_uint64((uint64_t)absolute_int64(x1), (uint64_t)absolute_int64(x2),
        raised);
}

static int loop_gcd_int64(char *const *args, const ptrdiff_t *dimensions,
                          const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const bool dense = strides[0] == (ptrdiff_t)sizeof(int64_t) && strides[1] ==
        (ptrdiff_t)sizeof(int64_t) && strides[2] == (ptrdiff_t)sizeof(int64_t);
    if (dense || count == 1) {
        const int64_t *in_x1 = (const int64_t *)args[0];
        const int64_t *in_x2 = (const int64_t *)args[1];
        int64_t *out_y = (int64_t *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = gcd_int64(in_x1[i], in_x2[i]);
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_3(2, int64_t, int64_t,
            int64_t), loop_gcd_int64);
    }
    return 0;
}

static int loop_lcm_int64(char *const *args, const ptrdiff_t *dimensions,
                          const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    uint32_t raised = 0;
    const bool dense = strides[0] == (ptrdiff_t)sizeof(int64_t) && strides[1] ==
        (ptrdiff_t)sizeof(int64_t) && strides[2] == (ptrdiff_t)sizeof(int64_t);
    if (dense || count == 1) {
        const int64_t *in_x1 = (const int64_t *)args[0];
        const int64_t *in_x2 = (const int64_t *)args[1];
        int64_t *out_y = (int64_t *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = lcm_int64(in_x1[i], in_x2[i], &raised);
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_3(2, int64_t, int64_t,
            int64_t), loop_lcm_int64);
    }
    return 0;
}

#if NDM_PIECES

static void pieces_gcd_int64(const char *items, ptrdiff_t room, const int64_t *cuts,
                             ptrdiff_t count, char *results, ptrdiff_t step)
{
    (void)room;
    for (ptrdiff_t i = 0; i < count; i++, results += step) {
        const int64_t *item = (const int64_t *)items + cuts[i];
        const int64_t *end = (const int64_t *)items + cuts[i + 1];
        memcpy(results, item, sizeof *item);
        if (++item < end) {
            int64_t value = item[-1];
#if defined(__GNUC__)
            /* where it begins decides whether the processor foresees how it ends */
            __asm__ volatile(".p2align 5");
#endif
            for (; item < end; item++) {
                ndm_only_here(); /* vectors would take longer to begin and end */
                value = gcd_int64(value, *item);
            }
            *(int64_t *)results = value;
        }
    }
}
#endif

#if NDM_FOLDS

static void fold_gcd_int64(char *state, ptrdiff_t state_step, const char *rows,
                           ptrdiff_t row_step, ptrdiff_t step, ptrdiff_t count, ptrdiff_t width)
{
    if (width == 1 && state_step == 0) {
        int64_t value = *(const int64_t *)state;
        for (ptrdiff_t k = 0; k < count; k++) {
            value = gcd_int64(value, *(const int64_t *)(rows + k * row_step));
        }
        *(int64_t *)state = value;
        return;
    }
    ptrdiff_t k = 0;
    for (; k < count; k++) {
        int64_t *cells = (int64_t *)state + k * state_step;
        const char *row = rows + k * row_step;
        for (ptrdiff_t i = 0; i < width; i++) {
            cells[i] = gcd_int64(cells[i], *(const int64_t *)(row + i * step));
        }
    }
}

static void scan_gcd_int64(char *state, const char *from, ptrdiff_t from_step, char *to,
                           ptrdiff_t to_step, ptrdiff_t count)
{
    int64_t value = *(const int64_t *)state;
    for (ptrdiff_t i = 0; i < count; i++) {
        value = gcd_int64(value, *(const int64_t *)(from + i * from_step));
        *(int64_t *)(to + i * to_step) = value;
    }
    *(int64_t *)state = value;
}

static void indexed_gcd_int64(char *data, const ptrdiff_t *offsets, const char *from,
                              ptrdiff_t from_step, ptrdiff_t count)
{
    for (ptrdiff_t i = 0; i < count; i++) {
        int64_t *place = (int64_t *)(data + offsets[i]);
        *place = gcd_int64(*place, *(const int64_t *)(from + i * from_step));
    }
}
#endif

static const ndm_kernel kernels[] = {
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 0, (ndm_kernel_function)loop_gcd_int64},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 1, (ndm_kernel_function)loop_lcm_int64},
#if NDM_PIECES
    {NDM_FORM_PIECES, NDM_TIER_CORRECT, 0, (ndm_kernel_function)pieces_gcd_int64},
#endif
#if NDM_FOLDS
    {NDM_FORM_FOLD, NDM_TIER_CORRECT, 0, (ndm_kernel_function)fold_gcd_int64},
    {NDM_FORM_SCAN, NDM_TIER_CORRECT, 0, (ndm_kernel_function)scan_gcd_int64},
    {NDM_FORM_INDEXED, NDM_TIER_CORRECT, 0, (ndm_kernel_function)indexed_gcd_int64},
#endif
};
#endif
NDM_KERNEL_TABLE(loops_int64_divisors, kernels);
