/* From specs/ufuncs/gamma.toml through templates/loops.c.j2; made by ndmillc. */
#include "ndmill/kernel/kernel.h"
#include "ndmill/kernel/dtypes_core.h"
#include "ndmill/kernel/blocks.h"
#include "gamma_logarithm.h"
#include "gamma_steps.h"

#ifndef NDM_SKIPPED

static NDM_ALWAYS_INLINE float gamma_float32(float x, uint32_t *raised)
{
    return ndm_gamma_float32(x, raised);
}

static inline int32_t unusual_gamma_float32(float x)
{
    return ndm_ordinary_gamma_float32(x);
}

static NDM_ALWAYS_INLINE float gamma_float32_odd(float x, uint32_t *raised)
{
    return ndm_gamma_float32_odd(x, raised);
}

static inline int32_t unusual_gamma_float32_odd(float x)
{
    return ndm_ordinary_gamma_float32(x);
}

static NDM_ALWAYS_INLINE float gamma_float32_odd_bare(float x, uint32_t *raised)
{
    return ndm_gamma_float32_odd_bare(x, raised);
}

static NDM_ALWAYS_INLINE float lgamma_float32(float x, uint32_t *raised)
{
    return ndm_lgamma_float32(x, raised);
}

static inline int32_t unusual_lgamma_float32(float x)
{
    return ndm_ordinary_lgamma_float32(x);
}

static NDM_ALWAYS_INLINE float lgamma_float32_bare(float x, uint32_t *raised)
{
    return ndm_lgamma_float32_bare(x, raised);
}

static NDM_ALWAYS_INLINE float lgamma_float32_odd(float x, uint32_t *raised)
{
    return ndm_lgamma_float32_odd(x, raised);
}

static inline int32_t unusual_lgamma_float32_odd(float x)
{
    return ndm_ordinary_lgamma_float32(x);
}

static NDM_ALWAYS_INLINE float lgamma_float32_odd_bare(float x, uint32_t *raised)
{
    return ndm_lgamma_float32_odd_bare(x, raised);
}

static int run_gamma_float32(char *const *args, const ptrdiff_t *dimensions,
                             const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0] & -(ptrdiff_t)NDM_LANES, there = dimensions[1];
    (void)there, (void)strides, (void)ctx;
    uint32_t raised = 0;

    {
        const float *in_x = (const float *)args[0];
        float *out_y = (float *)args[1];
        for (ptrdiff_t start = 0; start < count; start += NDM_BLOCK) {
            const ptrdiff_t end = ndm_block_end(start, count);
            int32_t unusual = 0;
            int32_t found[NDM_BLOCK];
            for (ptrdiff_t i = start; i < end; i++) {
                int32_t other = 0;
                other |= unusual_gamma_float32(in_x[i]);
                found[i - start] = other;
                unusual |= other;
            }
            const float *from_x = in_x + start;
            float kept_x[NDM_BLOCK];
            float aside_y[NDM_BLOCK];
            uint16_t places[NDM_BLOCK];
            ptrdiff_t others = 0, usual = start;
            if (unusual < 0) {
                const ptrdiff_t last = end < there ? end : there;
                usual = start - 1;
                for (ptrdiff_t i = start; i < last; i++) {
                    if (found[i - start] < 0) {
                        int32_t other = 0;
                        other |= unusual_gamma_float32(in_x[i]);
                        if (other >= 0) {
                            __builtin_unreachable(); /* no second test, nor what is ordinary */
                        }
                        aside_y[others] = gamma_float32(in_x[i], &raised);
                        places[others++] = (uint16_t)(i - start);
                    } else {
                        usual = i;
                    }
                }
                ndm_hide_others(kept_x, from_x, sizeof(float), end - start, last - start, usual
                    - start, places, others);
                from_x = kept_x;
            }
            const ptrdiff_t stop = usual >= start ? end : start;
            ndm_two_pairs_float64 steps;
            NDM_IVDEP
            for (ptrdiff_t i = start; i < stop; i++) {
                ndm_gamma_float32_first(&steps, i - start, from_x[i - start]);
            }
            NDM_IVDEP
            for (ptrdiff_t i = start; i < stop; i++) {
                ndm_gamma_float32_ratio(&steps, i - start, from_x[i - start]);
            }
            NDM_IVDEP
            for (ptrdiff_t i = start; i < stop; i++) {
                out_y[i] = ndm_gamma_float32_last(&steps, i - start, from_x[i - start]);
            }
            if (others > 0) {
                ndm_put_others(out_y + start, aside_y, sizeof(float), places, others);
            }
        }
    }
    ndm_raise(raised);
    return 0;
}

static int loop_gamma_float32(char *const *args, const ptrdiff_t *dimensions,
                              const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    return ndm_run_whole(args, dimensions, strides, ctx, NDM_ITEMS_2(1, float, float),
        run_gamma_float32);
}

static int run_gamma_float32_odd(char *const *args, const ptrdiff_t *dimensions,
                                 const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0] & -(ptrdiff_t)NDM_LANES, there = dimensions[1];
    (void)there, (void)strides, (void)ctx;
    uint32_t raised = 0;

    {
        const float *in_x = (const float *)args[0];
        float *out_y = (float *)args[1];
        for (ptrdiff_t start = 0; start < count; start += NDM_BLOCK) {
            const ptrdiff_t end = ndm_block_end(start, count);
            int32_t unusual = 0;
            int32_t found[NDM_BLOCK];
            for (ptrdiff_t i = start; i < end; i++) {
                int32_t other = 0;
                other |= unusual_gamma_float32_odd(in_x[i]);
                found[i - start] = other;
                unusual |= other;
            }
            const float *from_x = in_x + start;
            float kept_x[NDM_BLOCK];
            float aside_y[NDM_BLOCK];
            uint16_t places[NDM_BLOCK];
            ptrdiff_t others = 0, usual = start;
            if (unusual < 0) {
                const ptrdiff_t last = end < there ? end : there;
                usual = start - 1;
                for (ptrdiff_t i = start; i < last; i++) {
                    if (found[i - start] < 0) {
                        int32_t other = 0;
                        other |= unusual_gamma_float32_odd(in_x[i]);
                        if (other >= 0) {
                            __builtin_unreachable(); /* no second test, nor what is ordinary */
                        }
                        aside_y[others] = gamma_float32_odd(in_x[i], &raised);
                        places[others++] = (uint16_t)(i - start);
                    } else {
                        usual = i;
                    }
                }
                ndm_hide_others(kept_x, from_x, sizeof(float), end - start, last - start, usual
                    - start, places, others);
                from_x = kept_x;
            }
            const ptrdiff_t stop = usual >= start ? end : start;
            NDM_IVDEP
            for (ptrdiff_t i = start; i < stop; i++) {
                out_y[i] = gamma_float32_odd_bare(from_x[i - start], &raised);
            }
            if (others > 0) {
                ndm_put_others(out_y + start, aside_y, sizeof(float), places, others);
            }
        }
    }
    ndm_raise(raised);
    return 0;
}

static int loop_gamma_float32_odd(char *const *args, const ptrdiff_t *dimensions,
                                  const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    return ndm_run_whole(args, dimensions, strides, ctx, NDM_ITEMS_2(1, float, float),
        run_gamma_float32_odd);
}

static int run_lgamma_float32(char *const *args, const ptrdiff_t *dimensions,
                              const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0] & -(ptrdiff_t)NDM_LANES, there = dimensions[1];
    (void)there, (void)strides, (void)ctx;
    uint32_t raised = 0;

    {
        const float *in_x = (const float *)args[0];
        float *out_y = (float *)args[1];
        for (ptrdiff_t start = 0; start < count; start += NDM_BLOCK) {
            const ptrdiff_t end = ndm_block_end(start, count);
            int32_t unusual = 0;
            int32_t found[NDM_BLOCK];
            for (ptrdiff_t i = start; i < end; i++) {
                int32_t other = 0;
                other |= unusual_lgamma_float32(in_x[i]);
                found[i - start] = other;
                unusual |= other;
            }
            const float *from_x = in_x + start;
            float kept_x[NDM_BLOCK];
            float aside_y[NDM_BLOCK];
            uint16_t places[NDM_BLOCK];
            ptrdiff_t others = 0, usual = start;
            if (unusual < 0) {
                const ptrdiff_t last = end < there ? end : there;
                usual = start - 1;
                for (ptrdiff_t i = start; i < last; i++) {
                    if (found[i - start] < 0) {
                        int32_t other = 0;
                        other |= unusual_lgamma_float32(in_x[i]);
                        if (other >= 0) {
                            __builtin_unreachable(); /* no second test, nor what is ordinary */
                        }
                        aside_y[others] = lgamma_float32(in_x[i], &raised);
                        places[others++] = (uint16_t)(i - start);
                    } else {
                        usual = i;
                    }
                }
                ndm_hide_others(kept_x, from_x, sizeof(float), end - start, last - start, usual
                    - start, places, others);
                from_x = kept_x;
            }
            const ptrdiff_t stop = usual >= start ? end : start;
            NDM_IVDEP
            for (ptrdiff_t i = start; i < stop; i++) {
                out_y[i] = lgamma_float32_bare(from_x[i - start], &raised);
            }
            if (others > 0) {
                ndm_put_others(out_y + start, aside_y, sizeof(float), places, others);
            }
        }
    }
    ndm_raise(raised);
    return 0;
}

static int loop_lgamma_float32(char *const *args, const ptrdiff_t *dimensions,
                               const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    return ndm_run_whole(args, dimensions, strides, ctx, NDM_ITEMS_2(1, float, float),
        run_lgamma_float32);
}

static int run_lgamma_float32_odd(char *const *args, const ptrdiff_t *dimensions,
                                  const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0] & -(ptrdiff_t)NDM_LANES, there = dimensions[1];
    (void)there, (void)strides, (void)ctx;
    uint32_t raised = 0;

    {
        const float *in_x = (const float *)args[0];
        float *out_y = (float *)args[1];
        for (ptrdiff_t start = 0; start < count; start += NDM_BLOCK) {
            const ptrdiff_t end = ndm_block_end(start, count);
            int32_t unusual = 0;
            int32_t found[NDM_BLOCK];
            for (ptrdiff_t i = start; i < end; i++) {
                int32_t other = 0;
                other |= unusual_lgamma_float32_odd(in_x[i]);
                found[i - start] = other;
                unusual |= other;
            }
            const float *from_x = in_x + start;
            float kept_x[NDM_BLOCK];
            float aside_y[NDM_BLOCK];
            uint16_t places[NDM_BLOCK];
            ptrdiff_t others = 0, usual = start;
            if (unusual < 0) {
                const ptrdiff_t last = end < there ? end : there;
                usual = start - 1;
                for (ptrdiff_t i = start; i < last; i++) {
                    if (found[i - start] < 0) {
                        int32_t other = 0;
                        other |= unusual_lgamma_float32_odd(in_x[i]);
                        if (other >= 0) {
                            __builtin_unreachable(); /* no second test, nor what is ordinary */
                        }
                        aside_y[others] = lgamma_float32_odd(in_x[i], &raised);
                        places[others++] = (uint16_t)(i - start);
                    } else {
                        usual = i;
                    }
                }
                ndm_hide_others(kept_x, from_x, sizeof(float), end - start, last - start, usual
                    - start, places, others);
                from_x = kept_x;
            }
            const ptrdiff_t stop = usual >= start ? end : start;
            NDM_IVDEP
            for (ptrdiff_t i = start; i < stop; i++) {
                out_y[i] = lgamma_float32_odd_bare(from_x[i - start], &raised);
            }
            if (others > 0) {
                ndm_put_others(out_y + start, aside_y, sizeof(float), places, others);
            }
        }
    }
    ndm_raise(raised);
    return 0;
}

static int loop_lgamma_float32_odd(char *const *args, const ptrdiff_t *dimensions,
                                   const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    return ndm_run_whole(args, dimensions, strides, ctx, NDM_ITEMS_2(1, float, float),
        run_lgamma_float32_odd);
}

static const ndm_kernel kernels[] = {
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 0, (ndm_kernel_function)loop_gamma_float32},
    {NDM_FORM_STRIDED, NDM_TIER_ODD, 0, (ndm_kernel_function)loop_gamma_float32_odd},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 1, (ndm_kernel_function)loop_lgamma_float32},
    {NDM_FORM_STRIDED, NDM_TIER_ODD, 1, (ndm_kernel_function)loop_lgamma_float32_odd},
};
#endif
NDM_KERNEL_TABLE(loops_float32_gamma, kernels);
