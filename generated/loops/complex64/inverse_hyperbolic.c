/* From specs/ufuncs/inverse_hyperbolic.toml through templates/loops.c.j2; made by ndmillc. */
#include "ndmill/kernel/kernel.h"
#include "ndmill/kernel/dtypes_core.h"
#include "ndmill/kernel/blocks.h"
#include "complex_inverse.h"

#ifndef NDM_SKIPPED

static NDM_ALWAYS_INLINE ndm_complex64 arcsinh_complex64(ndm_complex64 x)
{
    return ndm_arcsinh_complex64(x);
}

static inline int32_t unusual_arcsinh_complex64(ndm_complex64 x)
{
    return ndm_ordinary_arcsinh_complex64(x);
}

static NDM_ALWAYS_INLINE ndm_complex64 arcsinh_complex64_bare(ndm_complex64 x)
{
    return ndm_arcsinh_complex64_bare(x);
}

static NDM_ALWAYS_INLINE ndm_complex64 arccosh_complex64(ndm_complex64 x)
{
    return ndm_arccosh_complex64(x);
}

static inline int32_t unusual_arccosh_complex64(ndm_complex64 x)
{
    return ndm_ordinary_arccosh_complex64(x);
}

static NDM_ALWAYS_INLINE ndm_complex64 arccosh_complex64_bare(ndm_complex64 x)
{
    return ndm_arccosh_complex64_bare(x);
}

static NDM_ALWAYS_INLINE ndm_complex64 arctanh_complex64(ndm_complex64 x)
{
    return ndm_arctanh_complex64(x);
}

static inline int32_t unusual_arctanh_complex64(ndm_complex64 x)
{
    return ndm_ordinary_arctanh_complex64(x);
}

static NDM_ALWAYS_INLINE ndm_complex64 arctanh_complex64_bare(ndm_complex64 x)
{
    return ndm_arctanh_complex64_bare(x);
}

static int run_arcsinh_complex64(char *const *args, const ptrdiff_t *dimensions,
                                 const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0] & -(ptrdiff_t)NDM_LANES, there = dimensions[1];
    (void)there, (void)strides, (void)ctx;

    {
        const ndm_complex64 *in_x = (const ndm_complex64 *)args[0];
        ndm_complex64 *out_y = (ndm_complex64 *)args[1];
        for (ptrdiff_t start = 0; start < count; start += NDM_BLOCK) {
            const ptrdiff_t end = ndm_block_end(start, count);
            int32_t unusual = 0;
            int32_t found[NDM_BLOCK];
            for (ptrdiff_t i = start; i < end; i++) {
                int32_t other = 0;
                other |= unusual_arcsinh_complex64(ndm_get_complex64(&in_x[i]));
                found[i - start] = other;
                unusual |= other;
            }
            const ndm_complex64 *from_x = in_x + start;
            ndm_complex64 kept_x[NDM_BLOCK];
            ndm_complex64 aside_y[NDM_BLOCK];
            uint16_t places[NDM_BLOCK];
            ptrdiff_t others = 0, usual = start;
            if (unusual < 0) {
                const ptrdiff_t last = end < there ? end : there;
                usual = start - 1;
                for (ptrdiff_t i = start; i < last; i++) {
                    if (found[i - start] < 0) {
                        int32_t other = 0;
                        other |= unusual_arcsinh_complex64(ndm_get_complex64(&in_x[i]));
                        if (other >= 0) {
                            __builtin_unreachable(); /* no second test, nor what is ordinary */
                        }
                        ndm_put_complex64(&aside_y[others],
                            arcsinh_complex64(ndm_get_complex64(&in_x[i])));
                        places[others++] = (uint16_t)(i - start);
                    } else {
                        usual = i;
                    }
                }
                ndm_hide_others(kept_x, from_x, sizeof(ndm_complex64), end - start, last -
                    start, usual - start, places, others);
                from_x = kept_x;
            }
            const ptrdiff_t stop = usual >= start ? end : start;
            NDM_IVDEP
            for (ptrdiff_t i = start; i < stop; i++) {
                ndm_put_complex64(&out_y[i], arcsinh_complex64_bare(ndm_get_complex64(&from_x[i
                    - start])));
            }
            if (others > 0) {
                ndm_put_others(out_y + start, aside_y, sizeof(ndm_complex64), places, others);
            }
        }
    }
    return 0;
}

static int loop_arcsinh_complex64(char *const *args, const ptrdiff_t *dimensions,
                                  const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    return ndm_run_whole(args, dimensions, strides, ctx, NDM_ITEMS_2(1, ndm_complex64,
        ndm_complex64), run_arcsinh_complex64);
}

static int run_arccosh_complex64(char *const *args, const ptrdiff_t *dimensions,
                                 const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0] & -(ptrdiff_t)NDM_LANES, there = dimensions[1];
    (void)there, (void)strides, (void)ctx;

    {
        const ndm_complex64 *in_x = (const ndm_complex64 *)args[0];
        ndm_complex64 *out_y = (ndm_complex64 *)args[1];
        for (ptrdiff_t start = 0; start < count; start += NDM_BLOCK) {
            const ptrdiff_t end = ndm_block_end(start, count);
            int32_t unusual = 0;
            int32_t found[NDM_BLOCK];
            for (ptrdiff_t i = start; i < end; i++) {
                int32_t other = 0;
                other |= unusual_arccosh_complex64(ndm_get_complex64(&in_x[i]));
                found[i - start] = other;
                unusual |= other;
            }
            const ndm_complex64 *from_x = in_x + start;
            ndm_complex64 kept_x[NDM_BLOCK];
            ndm_complex64 aside_y[NDM_BLOCK];
            uint16_t places[NDM_BLOCK];
            ptrdiff_t others = 0, usual = start;
            if (unusual < 0) {
                const ptrdiff_t last = end < there ? end : there;
                usual = start - 1;
                for (ptrdiff_t i = start; i < last; i++) {
                    if (found[i - start] < 0) {
                        int32_t other = 0;
                        other |= unusual_arccosh_complex64(ndm_get_complex64(&in_x[i]));
                        if (other >= 0) {
                            __builtin_unreachable(); /* no second test, nor what is ordinary */
                        }
                        ndm_put_complex64(&aside_y[others],
                            arccosh_complex64(ndm_get_complex64(&in_x[i])));
                        places[others++] = (uint16_t)(i - start);
                    } else {
                        usual = i;
                    }
                }
                ndm_hide_others(kept_x, from_x, sizeof(ndm_complex64), end - start, last -
                    start, usual - start, places, others);
                from_x = kept_x;
            }
            const ptrdiff_t stop = usual >= start ? end : start;
            NDM_IVDEP
            for (ptrdiff_t i = start; i < stop; i++) {
                ndm_put_complex64(&out_y[i], arccosh_complex64_bare(ndm_get_complex64(&from_x[i
                    - start])));
            }
            if (others > 0) {
                ndm_put_others(out_y + start, aside_y, sizeof(ndm_complex64), places, others);
            }
        }
    }
    return 0;
}

static int loop_arccosh_complex64(char *const *args, const ptrdiff_t *dimensions,
                                  const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    return ndm_run_whole(args, dimensions, strides, ctx, NDM_ITEMS_2(1, ndm_complex64,
        ndm_complex64), run_arccosh_complex64);
}

static int run_arctanh_complex64(char *const *args, const ptrdiff_t *dimensions,
                                 const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0] & -(ptrdiff_t)NDM_LANES, there = dimensions[1];
    (void)there, (void)strides, (void)ctx;

    {
        const ndm_complex64 *in_x = (const ndm_complex64 *)args[0];
        ndm_complex64 *out_y = (ndm_complex64 *)args[1];
        for (ptrdiff_t start = 0; start < count; start += NDM_BLOCK) {
            const ptrdiff_t end = ndm_block_end(start, count);
            int32_t unusual = 0;
            int32_t found[NDM_BLOCK];
            for (ptrdiff_t i = start; i < end; i++) {
                int32_t other = 0;
                other |= unusual_arctanh_complex64(ndm_get_complex64(&in_x[i]));
                found[i - start] = other;
                unusual |= other;
            }
            const ndm_complex64 *from_x = in_x + start;
            ndm_complex64 kept_x[NDM_BLOCK];
            ndm_complex64 aside_y[NDM_BLOCK];
            uint16_t places[NDM_BLOCK];
            ptrdiff_t others = 0, usual = start;
            if (unusual < 0) {
                const ptrdiff_t last = end < there ? end : there;
                usual = start - 1;
                for (ptrdiff_t i = start; i < last; i++) {
                    if (found[i - start] < 0) {
                        int32_t other = 0;
                        other |= unusual_arctanh_complex64(ndm_get_complex64(&in_x[i]));
                        if (other >= 0) {
                            __builtin_unreachable(); /* no second test, nor what is ordinary */
                        }
                        ndm_put_complex64(&aside_y[others],
                            arctanh_complex64(ndm_get_complex64(&in_x[i])));
                        places[others++] = (uint16_t)(i - start);
                    } else {
                        usual = i;
                    }
                }
                ndm_hide_others(kept_x, from_x, sizeof(ndm_complex64), end - start, last -
                    start, usual - start, places, others);
                from_x = kept_x;
            }
            const ptrdiff_t stop = usual >= start ? end : start;
            NDM_IVDEP
            for (ptrdiff_t i = start; i < stop; i++) {
                ndm_put_complex64(&out_y[i], arctanh_complex64_bare(ndm_get_complex64(&from_x[i
                    - start])));
            }
            if (others > 0) {
                ndm_put_others(out_y + start, aside_y, sizeof(ndm_complex64), places, others);
            }
        }
    }
    return 0;
}

static int loop_arctanh_complex64(char *const *args, const ptrdiff_t *dimensions,
                                  const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    return ndm_run_whole(args, dimensions, strides, ctx, NDM_ITEMS_2(1, ndm_complex64,
        ndm_complex64), run_arctanh_complex64);
}

static const ndm_kernel kernels[] = {
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 0, (ndm_kernel_function)loop_arcsinh_complex64},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 1, (ndm_kernel_function)loop_arccosh_complex64},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 2, (ndm_kernel_function)loop_arctanh_complex64},
};
#endif
NDM_KERNEL_TABLE(loops_complex64_inverse_hyperbolic, kernels);
