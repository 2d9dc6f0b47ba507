/* From specs/ufuncs/powers.toml through templates/loops.c.j2; made by ndmillc. */
#include "ndmill/kernel/kernel.h"
#include "ndmill/kernel/dtypes_core.h"
#include "ndmill/kernel/blocks.h"
#include "complex_power_whole.h"

#ifndef NDM_SKIPPED

static NDM_ALWAYS_INLINE ndm_complex64 power_complex64(ndm_complex64 x1, ndm_complex64 x2)
{
    return ndm_power_complex64(x1, x2);
}

static inline int32_t unusual_power_complex64(ndm_complex64 x1, ndm_complex64 x2)
{
    return ndm_ordinary_power_complex64(x1, x2);
}

static NDM_ALWAYS_INLINE ndm_complex64 power_complex64_bare(ndm_complex64 x1, ndm_complex64 x2)
{
    return ndm_power_complex64_bare(x1, x2);
}

static int run_power_complex64(char *const *args, const ptrdiff_t *dimensions,
                               const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0] & -(ptrdiff_t)NDM_LANES, there = dimensions[1];
    (void)there, (void)strides, (void)ctx;

    {
        const ndm_complex64 *in_x1 = (const ndm_complex64 *)args[0];
        const ndm_complex64 *in_x2 = (const ndm_complex64 *)args[1];
        ndm_complex64 *out_y = (ndm_complex64 *)args[2];
        for (ptrdiff_t start = 0; start < count; start += NDM_BLOCK) {
            const ptrdiff_t end = ndm_block_end(start, count);
            if (ndm_power_complex64_block(in_x1 + start, in_x2 + start, out_y + start, end -
                start)) {
                continue;
            }
            int32_t unusual = 0;
            int32_t found[NDM_BLOCK];
            for (ptrdiff_t i = start; i < end; i++) {
                int32_t other = 0;
                other |= unusual_power_complex64(ndm_get_complex64(&in_x1[i]),
                    ndm_get_complex64(&in_x2[i]));
                found[i - start] = other;
                unusual |= other;
            }
            const ndm_complex64 *from_x1 = in_x1 + start;
            const ndm_complex64 *from_x2 = in_x2 + start;
            ndm_complex64 kept_x1[NDM_BLOCK];
            ndm_complex64 kept_x2[NDM_BLOCK];
            ndm_complex64 aside_y[NDM_BLOCK];
            ndm_complex64 packed_x1[NDM_BLOCK];
            ndm_complex64 packed_x2[NDM_BLOCK];
            uint16_t places[NDM_BLOCK];
            ptrdiff_t others = 0, usual = start;
            if (unusual < 0) {
                const ptrdiff_t last = end < there ? end : there;
                usual = start - 1;
                for (ptrdiff_t i = start; i < last; i++) {
                    if (found[i - start] < 0) {
                        packed_x1[others] = from_x1[i - start];
                        packed_x2[others] = from_x2[i - start];
                        places[others++] = (uint16_t)(i - start);
                    } else {
                        usual = i;
                    }
                }
                const ptrdiff_t packed = (others + NDM_LANES - 1) & -(ptrdiff_t)NDM_LANES;
                for (ptrdiff_t i = others; i < packed; i++) {
                    packed_x1[i] = packed_x1[others - 1];
                    packed_x2[i] = packed_x2[others - 1];
                }
                const ptrdiff_t left_aside = others > 0 && ndm_power_complex64_block(packed_x1,
                    packed_x2, aside_y, packed) ? 0 : others;
                NDM_IVDEP
                for (ptrdiff_t i = 0; i < left_aside; i++) {
                    ndm_put_complex64(&aside_y[i],
                        power_complex64(ndm_get_complex64(&packed_x1[i]),
                        ndm_get_complex64(&packed_x2[i])));
                }
                ndm_hide_others(kept_x1, from_x1, sizeof(ndm_complex64), end - start, last -
                    start, usual - start, places, others);
                ndm_hide_others(kept_x2, from_x2, sizeof(ndm_complex64), end - start, last -
                    start, usual - start, places, others);
                from_x1 = kept_x1;
                from_x2 = kept_x2;
            }
            const ptrdiff_t stop = usual >= start ? end : start;
            NDM_IVDEP
            for (ptrdiff_t i = start; i < stop; i++) {
                ndm_put_complex64(&out_y[i], power_complex64_bare(ndm_get_complex64(&from_x1[i
                    - start]), ndm_get_complex64(&from_x2[i - start])));
            }
            if (others > 0) {
                ndm_put_others(out_y + start, aside_y, sizeof(ndm_complex64), places, others);
            }
        }
    }
    return 0;
}

static int loop_power_complex64(char *const *args, const ptrdiff_t *dimensions,
                                const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    return ndm_run_whole(args, dimensions, strides, ctx, NDM_ITEMS_3(2, ndm_complex64,
        ndm_complex64, ndm_complex64), run_power_complex64);
}

static const ndm_kernel kernels[] = {
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 0, (ndm_kernel_function)loop_power_complex64},
};
#endif
NDM_KERNEL_TABLE(loops_complex64_powers, kernels);
