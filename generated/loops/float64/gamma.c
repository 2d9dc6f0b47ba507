/* From specs/ufuncs/gamma.toml through templates/loops.c.j2; made by ndmillc. */
#include "ndmill/kernel/kernel.h"
#include "ndmill/kernel/dtypes_core.h"
#include "ndmill/kernel/blocks.h"
#include "gamma_logarithm.h"
#include "gamma_steps.h"

#ifndef NDM_SKIPPED

static NDM_ALWAYS_INLINE double gamma_float64(double x, uint32_t *raised)
{
    return ndm_gamma_float64(x, raised);
}

static inline int64_t unusual_gamma_float64(double x)
{
    return ndm_ordinary_gamma_float64(x);
}

static NDM_ALWAYS_INLINE double lgamma_float64(double x, uint32_t *raised)
{
    return ndm_lgamma_float64(x, raised);
}

static inline int64_t unusual_lgamma_float64(double x)
{
    return ndm_ordinary_lgamma_float64(x);
}

static NDM_ALWAYS_INLINE double lgamma_float64_bare(double x, uint32_t *raised)
{
    return ndm_lgamma_float64_bare(x, raised);
}

static int run_gamma_float64(char *const *args, const ptrdiff_t *dimensions,
                             const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0] & -(ptrdiff_t)NDM_LANES, there = dimensions[1];
    (void)there, (void)strides, (void)ctx;
    uint32_t raised = 0;

    {
        const double *in_x = (const double *)args[0];
        double *out_y = (double *)args[1];
        for (ptrdiff_t start = 0; start < count; start += NDM_BLOCK) {
            const ptrdiff_t end = ndm_block_end(start, count);
            int64_t unusual = 0;
            int64_t found[NDM_BLOCK];
            for (ptrdiff_t i = start; i < end; i++) {
                int64_t other = 0;
                other |= unusual_gamma_float64(in_x[i]);
                found[i - start] = other;
                unusual |= other;
            }
            const double *from_x = in_x + start;
            double kept_x[NDM_BLOCK];
            double aside_y[NDM_BLOCK];
            uint16_t places[NDM_BLOCK];
            ptrdiff_t others = 0, usual = start;
            if (unusual < 0) {
                const ptrdiff_t last = end < there ? end : there;
                usual = start - 1;
                for (ptrdiff_t i = start; i < last; i++) {
                    if (found[i - start] < 0) {
                        int64_t other = 0;
                        other |= unusual_gamma_float64(in_x[i]);
                        if (other >= 0) {
                            __builtin_unreachable(); /* no second test, nor what is ordinary */
                        }
                        aside_y[others] = gamma_float64(in_x[i], &raised);
                        places[others++] = (uint16_t)(i - start);
                    } else {
                        usual = i;
                    }
                }
                ndm_hide_others(kept_x, from_x, sizeof(double), end - start, last - start,
                    usual - start, places, others);
                from_x = kept_x;
            }
            const ptrdiff_t stop = usual >= start ? end : start;
            ndm_gamma_made steps;
            NDM_IVDEP
            for (ptrdiff_t i = start; i < stop; i++) {
                ndm_gamma_float64_first(&steps, i - start, from_x[i - start]);
            }
            NDM_IVDEP
            for (ptrdiff_t i = start; i < stop; i++) {
                ndm_gamma_float64_parts(&steps, i - start, from_x[i - start]);
            }
            NDM_IVDEP
            for (ptrdiff_t i = start; i < stop; i++) {
                ndm_gamma_float64_power(&steps, i - start, from_x[i - start]);
            }
            NDM_IVDEP
            for (ptrdiff_t i = start; i < stop; i++) {
                out_y[i] = ndm_gamma_float64_last(&steps, i - start, from_x[i - start]);
            }
            if (others > 0) {
                ndm_put_others(out_y + start, aside_y, sizeof(double), places, others);
            }
        }
    }
    ndm_raise(raised);
    return 0;
}

static int loop_gamma_float64(char *const *args, const ptrdiff_t *dimensions,
                              const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    return ndm_run_whole(args, dimensions, strides, ctx, NDM_ITEMS_2(1, double, double),
        run_gamma_float64);
}

static int run_lgamma_float64(char *const *args, const ptrdiff_t *dimensions,
                              const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0] & -(ptrdiff_t)NDM_LANES, there = dimensions[1];
    (void)there, (void)strides, (void)ctx;
    uint32_t raised = 0;

    {
        const double *in_x = (const double *)args[0];
        double *out_y = (double *)args[1];
        for (ptrdiff_t start = 0; start < count; start += NDM_BLOCK) {
            const ptrdiff_t end = ndm_block_end(start, count);
            int64_t unusual = 0;
            int64_t found[NDM_BLOCK];
            for (ptrdiff_t i = start; i < end; i++) {
                int64_t other = 0;
                other |= unusual_lgamma_float64(in_x[i]);
                found[i - start] = other;
                unusual |= other;
            }
            const double *from_x = in_x + start;
            double kept_x[NDM_BLOCK];
            double aside_y[NDM_BLOCK];
            uint16_t places[NDM_BLOCK];
            ptrdiff_t others = 0, usual = start;
            if (unusual < 0) {
                const ptrdiff_t last = end < there ? end : there;
                usual = start - 1;
                for (ptrdiff_t i = start; i < last; i++) {
                    if (found[i - start] < 0) {
                        int64_t other = 0;
                        other |= unusual_lgamma_float64(in_x[i]);
                        if (other >= 0) {
                            __builtin_unreachable(); /* no second test, nor what is ordinary */
                        }
                        aside_y[others] = lgamma_float64(in_x[i], &raised);
                        places[others++] = (uint16_t)(i - start);
                    } else {
                        usual = i;
                    }
                }
                ndm_hide_others(kept_x, from_x, sizeof(double), end - start, last - start,
                    usual - start, places, others);
                from_x = kept_x;
            }
            const ptrdiff_t stop = usual >= start ? end : start;
            NDM_IVDEP
            for (ptrdiff_t i = start; i < stop; i++) {
                out_y[i] = lgamma_float64_bare(from_x[i - start], &raised);
            }
            if (others > 0) {
                ndm_put_others(out_y + start, aside_y, sizeof(double), places, others);
            }
        }
    }
    ndm_raise(raised);
    return 0;
}

static int loop_lgamma_float64(char *const *args, const ptrdiff_t *dimensions,
                               const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    return ndm_run_whole(args, dimensions, strides, ctx, NDM_ITEMS_2(1, double, double),
        run_lgamma_float64);
}

static const ndm_kernel kernels[] = {
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 0, (ndm_kernel_function)loop_gamma_float64},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 1, (ndm_kernel_function)loop_lgamma_float64},
};
#endif
NDM_KERNEL_TABLE(loops_float64_gamma, kernels);
