/* From specs/ufuncs/logistic.toml through templates/loops.c.j2; made by ndmillc. */
#include "ndmill/kernel/kernel.h"
#include "ndmill/kernel/dtypes_core.h"
#include "ndmill/kernel/blocks.h"
#include "logistic_steps.h"

#ifndef NDM_SKIPPED

static NDM_ALWAYS_INLINE double expit_float64(double x)
{
    return ndm_expit_float64(x);
}

static inline int64_t unusual_expit_float64(double x)
{
    return ndm_ordinary_expit_float64(x);
}

static NDM_ALWAYS_INLINE double softplus_float64(double x)
{
    return ndm_softplus_float64(x);
}

static inline int64_t unusual_softplus_float64(double x)
{
    return ndm_ordinary_softplus_float64(x);
}

static NDM_ALWAYS_INLINE double log_expit_float64(double x)
{
    return ndm_log_expit_float64(x);
}

static inline int64_t unusual_log_expit_float64(double x)
{
    return ndm_ordinary_log_expit_float64(x);
}

static int run_expit_float64(char *const *args, const ptrdiff_t *dimensions,
                             const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0] & -(ptrdiff_t)NDM_LANES, there = dimensions[1];
    (void)there, (void)strides, (void)ctx;

    {
        const double *in_x = (const double *)args[0];
        double *out_y = (double *)args[1];
        for (ptrdiff_t start = 0; start < count; start += NDM_BLOCK) {
            const ptrdiff_t end = ndm_block_end(start, count);
            int64_t unusual = 0;
            int64_t found[NDM_BLOCK];
            for (ptrdiff_t i = start; i < end; i++) {
                int64_t other = 0;
                other |= unusual_expit_float64(in_x[i]);
                found[i - start] = other;
                unusual |= other;
            }
            const double *from_x = in_x + start;
            double kept_x[NDM_BLOCK];
            double aside_y[NDM_BLOCK];
            double packed_x[NDM_BLOCK];
            uint16_t places[NDM_BLOCK];
            ptrdiff_t others = 0, usual = start;
            if (unusual < 0) {
                const ptrdiff_t last = end < there ? end : there;
                usual = start - 1;
                for (ptrdiff_t i = start; i < last; i++) {
                    if (found[i - start] < 0) {
                        packed_x[others] = from_x[i - start];
                        places[others++] = (uint16_t)(i - start);
                    } else {
                        usual = i;
                    }
                }
                const ptrdiff_t packed = (others + NDM_LANES - 1) & -(ptrdiff_t)NDM_LANES;
                for (ptrdiff_t i = others; i < packed; i++) {
                    packed_x[i] = packed_x[others - 1];
                }
                NDM_IVDEP
                for (ptrdiff_t i = 0; i < packed; i++) {
                    aside_y[i] = expit_float64(packed_x[i]);
                }
                ndm_hide_others(kept_x, from_x, sizeof(double), end - start, last - start,
                    usual - start, places, others);
                from_x = kept_x;
            }
            const ptrdiff_t stop = usual >= start ? end : start;
            ndm_two_pairs_float64 steps;
            NDM_IVDEP
            for (ptrdiff_t i = start; i < stop; i++) {
                ndm_logistic_float64_first(&steps, i - start, from_x[i - start]);
            }
            NDM_IVDEP
            for (ptrdiff_t i = start; i < stop; i++) {
                ndm_expit_float64_power(&steps, i - start, from_x[i - start]);
            }
            NDM_IVDEP
            for (ptrdiff_t i = start; i < stop; i++) {
                out_y[i] = ndm_expit_float64_last(&steps, i - start, from_x[i - start]);
            }
            if (others > 0) {
                ndm_put_others(out_y + start, aside_y, sizeof(double), places, others);
            }
        }
    }
    return 0;
}

static int loop_expit_float64(char *const *args, const ptrdiff_t *dimensions,
                              const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    return ndm_run_whole(args, dimensions, strides, ctx, NDM_ITEMS_2(1, double, double),
        run_expit_float64);
}

static int run_softplus_float64(char *const *args, const ptrdiff_t *dimensions,
                                const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0] & -(ptrdiff_t)NDM_LANES, there = dimensions[1];
    (void)there, (void)strides, (void)ctx;

    {
        const double *in_x = (const double *)args[0];
        double *out_y = (double *)args[1];
        for (ptrdiff_t start = 0; start < count; start += NDM_BLOCK) {
            const ptrdiff_t end = ndm_block_end(start, count);
            int64_t unusual = 0;
            for (ptrdiff_t i = start; i < end; i++) {
                unusual |= unusual_softplus_float64(in_x[i]);
            }
            if (unusual < 0) {
                NDM_IVDEP
                for (ptrdiff_t i = start; i < end; i++) {
                    out_y[i] = softplus_float64(in_x[i]);
                }
                continue;
            }
            ndm_two_pairs_float64 steps;
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                ndm_logistic_float64_first(&steps, i - start, in_x[i]);
            }
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                ndm_softplus_float64_power(&steps, i - start, in_x[i]);
            }
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                ndm_softplus_float64_log(&steps, i - start, in_x[i]);
            }
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                out_y[i] = ndm_softplus_float64_last(&steps, i - start, in_x[i]);
            }
        }
    }
    return 0;
}

static int loop_softplus_float64(char *const *args, const ptrdiff_t *dimensions,
                                 const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    return ndm_run_whole(args, dimensions, strides, ctx, NDM_ITEMS_2(1, double, double),
        run_softplus_float64);
}

static int run_log_expit_float64(char *const *args, const ptrdiff_t *dimensions,
                                 const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0] & -(ptrdiff_t)NDM_LANES, there = dimensions[1];
    (void)there, (void)strides, (void)ctx;

    {
        const double *in_x = (const double *)args[0];
        double *out_y = (double *)args[1];
        for (ptrdiff_t start = 0; start < count; start += NDM_BLOCK) {
            const ptrdiff_t end = ndm_block_end(start, count);
            int64_t unusual = 0;
            for (ptrdiff_t i = start; i < end; i++) {
                unusual |= unusual_log_expit_float64(in_x[i]);
            }
            if (unusual < 0) {
                NDM_IVDEP
                for (ptrdiff_t i = start; i < end; i++) {
                    out_y[i] = log_expit_float64(in_x[i]);
                }
                continue;
            }
            ndm_two_pairs_float64 steps;
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                ndm_logistic_float64_first(&steps, i - start, in_x[i]);
            }
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                ndm_softplus_float64_power(&steps, i - start, in_x[i]);
            }
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                ndm_softplus_float64_log(&steps, i - start, in_x[i]);
            }
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                out_y[i] = ndm_log_expit_float64_last(&steps, i - start, in_x[i]);
            }
        }
    }
    return 0;
}

static int loop_log_expit_float64(char *const *args, const ptrdiff_t *dimensions,
                                  const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    return ndm_run_whole(args, dimensions, strides, ctx, NDM_ITEMS_2(1, double, double),
        run_log_expit_float64);
}

static const ndm_kernel kernels[] = {
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 0, (ndm_kernel_function)loop_expit_float64},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 1, (ndm_kernel_function)loop_softplus_float64},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 2, (ndm_kernel_function)loop_log_expit_float64},
};
#endif
NDM_KERNEL_TABLE(loops_float64_logistic, kernels);
