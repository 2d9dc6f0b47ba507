/* From specs/ufuncs/log_sums.toml through templates/loops.c.j2; made by ndmillc. */
#include "ndmill/kernel/kernel.h"
#include "ndmill/kernel/dtypes_core.h"
#include "ndmill/kernel/blocks.h"
#include "log_sums_logit.h"
#include "log_sums_products.h"
#include "log_sums_steps.h"

#ifndef NDM_SKIPPED

static NDM_ALWAYS_INLINE double logaddexp_float64(double x1, double x2, uint32_t *raised)
{
    return ndm_logaddexp_float64(x1, x2, raised);
}

static inline int64_t unusual_logaddexp_float64(double x1, double x2)
{
    return ndm_ordinary_logaddexp_float64(x1, x2);
}

static NDM_ALWAYS_INLINE double logaddexp2_float64(double x1, double x2, uint32_t *raised)
{
    return ndm_logaddexp2_float64(x1, x2, raised);
}

static inline int64_t unusual_logaddexp2_float64(double x1, double x2)
{
    return ndm_ordinary_logaddexp2_float64(x1, x2);
}

static NDM_ALWAYS_INLINE double logit_float64(double x, uint32_t *raised)
{
    return ndm_logit_float64(x, raised);
}

static inline int64_t unusual_logit_float64(double x)
{
    return ndm_ordinary_logit_float64(x);
}

static NDM_ALWAYS_INLINE double xlogy_float64(double x, double y, uint32_t *raised)
{
    return ndm_xlogy_float64(x, y, raised);
}

static inline int64_t unusual_xlogy_float64(double x, double y)
{
    return ndm_ordinary_xlogy_float64(x, y);
}

static NDM_ALWAYS_INLINE double xlog1py_float64(double x, double y, uint32_t *raised)
{
    return ndm_xlog1py_float64(x, y, raised);
}

static inline int64_t unusual_xlog1py_float64(double x, double y)
{
    return ndm_ordinary_xlog1py_float64(x, y);
}

static int run_logaddexp_float64(char *const *args, const ptrdiff_t *dimensions,
                                 const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0] & -(ptrdiff_t)NDM_LANES, there = dimensions[1];
    (void)there, (void)strides, (void)ctx;
    uint32_t raised = 0;

    {
        const double *in_x1 = (const double *)args[0];
        const double *in_x2 = (const double *)args[1];
        double *out_y = (double *)args[2];
        for (ptrdiff_t start = 0; start < count; start += NDM_BLOCK) {
            const ptrdiff_t end = ndm_block_end(start, count);
            int64_t unusual = 0;
            int64_t found[NDM_BLOCK];
            for (ptrdiff_t i = start; i < end; i++) {
                int64_t other = 0;
                other |= unusual_logaddexp_float64(in_x1[i], in_x2[i]);
                found[i - start] = other;
                unusual |= other;
            }
            const double *from_x1 = in_x1 + start;
            const double *from_x2 = in_x2 + start;
            double kept_x1[NDM_BLOCK];
            double kept_x2[NDM_BLOCK];
            double aside_y[NDM_BLOCK];
            uint16_t places[NDM_BLOCK];
            ptrdiff_t others = 0, usual = start;
            if (unusual < 0) {
                const ptrdiff_t last = end < there ? end : there;
                usual = start - 1;
                for (ptrdiff_t i = start; i < last; i++) {
                    if (found[i - start] < 0) {
                        int64_t other = 0;
                        other |= unusual_logaddexp_float64(in_x1[i], in_x2[i]);
                        if (other >= 0) {
                            __builtin_unreachable(); /* no second test, nor what is ordinary */
                        }
                        aside_y[others] = logaddexp_float64(in_x1[i], in_x2[i], &raised);
                        places[others++] = (uint16_t)(i - start);
                    } else {
                        usual = i;
                    }
                }
                ndm_hide_others(kept_x1, from_x1, sizeof(double), end - start, last - start,
                    usual - start, places, others);
                ndm_hide_others(kept_x2, from_x2, sizeof(double), end - start, last - start,
                    usual - start, places, others);
                from_x1 = kept_x1;
                from_x2 = kept_x2;
            }
            const ptrdiff_t stop = usual >= start ? end : start;
            ndm_log_sums_made steps;
            NDM_IVDEP
            for (ptrdiff_t i = start; i < stop; i++) {
                ndm_logaddexp_float64_first(&steps, i - start, from_x1[i - start], from_x2[i -
                    start]);
            }
            NDM_IVDEP
            for (ptrdiff_t i = start; i < stop; i++) {
                ndm_logaddexp_float64_power(&steps, i - start, from_x1[i - start], from_x2[i -
                    start]);
            }
            NDM_IVDEP
            for (ptrdiff_t i = start; i < stop; i++) {
                ndm_logaddexp_float64_sum(&steps, i - start, from_x1[i - start], from_x2[i -
                    start]);
            }
            NDM_IVDEP
            for (ptrdiff_t i = start; i < stop; i++) {
                out_y[i] = ndm_logaddexp_float64_last(&steps, i - start, from_x1[i - start],
                    from_x2[i - start]);
            }
            if (others > 0) {
                ndm_put_others(out_y + start, aside_y, sizeof(double), places, others);
            }
        }
    }
    ndm_raise(raised);
    return 0;
}

static int loop_logaddexp_float64(char *const *args, const ptrdiff_t *dimensions,
                                  const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    return ndm_run_whole(args, dimensions, strides, ctx, NDM_ITEMS_3(2, double, double,
        double), run_logaddexp_float64);
}

static int run_logaddexp2_float64(char *const *args, const ptrdiff_t *dimensions,
                                  const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0] & -(ptrdiff_t)NDM_LANES, there = dimensions[1];
    (void)there, (void)strides, (void)ctx;
    uint32_t raised = 0;

    {
        const double *in_x1 = (const double *)args[0];
        const double *in_x2 = (const double *)args[1];
        double *out_y = (double *)args[2];
        for (ptrdiff_t start = 0; start < count; start += NDM_BLOCK) {
            const ptrdiff_t end = ndm_block_end(start, count);
            int64_t unusual = 0;
            int64_t found[NDM_BLOCK];
            for (ptrdiff_t i = start; i < end; i++) {
                int64_t other = 0;
                other |= unusual_logaddexp2_float64(in_x1[i], in_x2[i]);
                found[i - start] = other;
                unusual |= other;
            }
            const double *from_x1 = in_x1 + start;
            const double *from_x2 = in_x2 + start;
            double kept_x1[NDM_BLOCK];
            double kept_x2[NDM_BLOCK];
            double aside_y[NDM_BLOCK];
            uint16_t places[NDM_BLOCK];
            ptrdiff_t others = 0, usual = start;
            if (unusual < 0) {
                const ptrdiff_t last = end < there ? end : there;
                usual = start - 1;
                for (ptrdiff_t i = start; i < last; i++) {
                    if (found[i - start] < 0) {
                        int64_t other = 0;
                        other |= unusual_logaddexp2_float64(in_x1[i], in_x2[i]);
                        if (other >= 0) {
                            __builtin_unreachable(); /* no second test, nor what is ordinary */
                        }
                        aside_y[others] = logaddexp2_float64(in_x1[i], in_x2[i], &raised);
                        places[others++] = (uint16_t)(i - start);
                    } else {
                        usual = i;
                    }
                }
                ndm_hide_others(kept_x1, from_x1, sizeof(double), end - start, last - start,
                    usual - start, places, others);
                ndm_hide_others(kept_x2, from_x2, sizeof(double), end - start, last - start,
                    usual - start, places, others);
                from_x1 = kept_x1;
                from_x2 = kept_x2;
            }
            const ptrdiff_t stop = usual >= start ? end : start;
            ndm_log_sums_made steps;
            NDM_IVDEP
            for (ptrdiff_t i = start; i < stop; i++) {
                ndm_logaddexp2_float64_first(&steps, i - start, from_x1[i - start], from_x2[i -
                    start]);
            }
            NDM_IVDEP
            for (ptrdiff_t i = start; i < stop; i++) {
                ndm_logaddexp_float64_power(&steps, i - start, from_x1[i - start], from_x2[i -
                    start]);
            }
            NDM_IVDEP
            for (ptrdiff_t i = start; i < stop; i++) {
                ndm_logaddexp_float64_sum(&steps, i - start, from_x1[i - start], from_x2[i -
                    start]);
            }
            NDM_IVDEP
            for (ptrdiff_t i = start; i < stop; i++) {
                out_y[i] = ndm_logaddexp2_float64_last(&steps, i - start, from_x1[i - start],
                    from_x2[i - start]);
            }
            if (others > 0) {
                ndm_put_others(out_y + start, aside_y, sizeof(double), places, others);
            }
        }
    }
    ndm_raise(raised);
    return 0;
}

static int loop_logaddexp2_float64(char *const *args, const ptrdiff_t *dimensions,
                                   const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    return ndm_run_whole(args, dimensions, strides, ctx, NDM_ITEMS_3(2, double, double,
        double), run_logaddexp2_float64);
}

static int run_logit_float64(char *const *args, const ptrdiff_t *dimensions,
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
            for (ptrdiff_t i = start; i < end; i++) {
                unusual |= unusual_logit_float64(in_x[i]);
            }
            if (unusual < 0) {
                NDM_IVDEP
                for (ptrdiff_t i = start; i < end; i++) {
                    out_y[i] = logit_float64(in_x[i], &raised);
                }
                continue;
            }
            ndm_two_pairs_float64 steps;
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                ndm_logit_float64_first(&steps, i - start, in_x[i]);
            }
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                out_y[i] = ndm_logit_float64_last(&steps, i - start, in_x[i]);
            }
        }
    }
    ndm_raise(raised);
    return 0;
}

static int loop_logit_float64(char *const *args, const ptrdiff_t *dimensions,
                              const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    return ndm_run_whole(args, dimensions, strides, ctx, NDM_ITEMS_2(1, double, double),
        run_logit_float64);
}

static int run_xlogy_float64(char *const *args, const ptrdiff_t *dimensions,
                             const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0] & -(ptrdiff_t)NDM_LANES, there = dimensions[1];
    (void)there, (void)strides, (void)ctx;
    uint32_t raised = 0;

    {
        const double *in_x = (const double *)args[0];
        const double *in_y = (const double *)args[1];
        double *out_z = (double *)args[2];
        for (ptrdiff_t start = 0; start < count; start += NDM_BLOCK) {
            const ptrdiff_t end = ndm_block_end(start, count);
            int64_t unusual = 0;
            int64_t found[NDM_BLOCK];
            for (ptrdiff_t i = start; i < end; i++) {
                unusual |= ndm_usual_xlogy_float64(in_x[i], in_y[i]);
            }
            if (unusual < 0) {
                unusual = 0;
                for (ptrdiff_t i = start; i < end; i++) {
                    int64_t other = 0;
                    other |= unusual_xlogy_float64(in_x[i], in_y[i]);
                    found[i - start] = other;
                    unusual |= other;
                }
            }
            const double *from_x = in_x + start;
            const double *from_y = in_y + start;
            double kept_x[NDM_BLOCK];
            double kept_y[NDM_BLOCK];
            double aside_z[NDM_BLOCK];
            double packed_x[NDM_BLOCK];
            double packed_y[NDM_BLOCK];
            uint16_t places[NDM_BLOCK];
            ptrdiff_t others = 0, usual = start;
            if (unusual < 0) {
                const ptrdiff_t last = end < there ? end : there;
                usual = start - 1;
                for (ptrdiff_t i = start; i < last; i++) {
                    if (found[i - start] < 0) {
                        packed_x[others] = from_x[i - start];
                        packed_y[others] = from_y[i - start];
                        places[others++] = (uint16_t)(i - start);
                    } else {
                        usual = i;
                    }
                }
                const ptrdiff_t packed = (others + NDM_LANES - 1) & -(ptrdiff_t)NDM_LANES;
                for (ptrdiff_t i = others; i < packed; i++) {
                    packed_x[i] = packed_x[others - 1];
                    packed_y[i] = packed_y[others - 1];
                }
                NDM_IVDEP
                for (ptrdiff_t i = 0; i < packed; i++) {
                    aside_z[i] = xlogy_float64(packed_x[i], packed_y[i], &raised);
                }
                ndm_hide_others(kept_x, from_x, sizeof(double), end - start, last - start,
                    usual - start, places, others);
                ndm_hide_others(kept_y, from_y, sizeof(double), end - start, last - start,
                    usual - start, places, others);
                from_x = kept_x;
                from_y = kept_y;
            }
            const ptrdiff_t stop = usual >= start ? end : start;
            ndm_numbers_float64 steps;
            NDM_IVDEP
            for (ptrdiff_t i = start; i < stop; i++) {
                ndm_xlogy_float64_first(&steps, i - start, from_x[i - start], from_y[i -
                    start]);
            }
            NDM_IVDEP
            for (ptrdiff_t i = start; i < stop; i++) {
                out_z[i] = ndm_xlogy_float64_last(&steps, i - start, from_x[i - start],
                    from_y[i - start]);
            }
            if (others > 0) {
                ndm_put_others(out_z + start, aside_z, sizeof(double), places, others);
            }
        }
    }
    ndm_raise(raised);
    return 0;
}

static int loop_xlogy_float64(char *const *args, const ptrdiff_t *dimensions,
                              const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    return ndm_run_whole(args, dimensions, strides, ctx, NDM_ITEMS_3(2, double, double,
        double), run_xlogy_float64);
}

static int run_xlog1py_float64(char *const *args, const ptrdiff_t *dimensions,
                               const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0] & -(ptrdiff_t)NDM_LANES, there = dimensions[1];
    (void)there, (void)strides, (void)ctx;
    uint32_t raised = 0;

    {
        const double *in_x = (const double *)args[0];
        const double *in_y = (const double *)args[1];
        double *out_z = (double *)args[2];
        for (ptrdiff_t start = 0; start < count; start += NDM_BLOCK) {
            const ptrdiff_t end = ndm_block_end(start, count);
            int64_t unusual = 0;
            int64_t found[NDM_BLOCK];
            for (ptrdiff_t i = start; i < end; i++) {
                unusual |= ndm_usual_xlog1py_float64(in_x[i], in_y[i]);
            }
            if (unusual < 0) {
                unusual = 0;
                for (ptrdiff_t i = start; i < end; i++) {
                    int64_t other = 0;
                    other |= unusual_xlog1py_float64(in_x[i], in_y[i]);
                    found[i - start] = other;
                    unusual |= other;
                }
            }
            const double *from_x = in_x + start;
            const double *from_y = in_y + start;
            double kept_x[NDM_BLOCK];
            double kept_y[NDM_BLOCK];
            double aside_z[NDM_BLOCK];
            double packed_x[NDM_BLOCK];
            double packed_y[NDM_BLOCK];
            uint16_t places[NDM_BLOCK];
            ptrdiff_t others = 0, usual = start;
            if (unusual < 0) {
                const ptrdiff_t last = end < there ? end : there;
                usual = start - 1;
                for (ptrdiff_t i = start; i < last; i++) {
                    if (found[i - start] < 0) {
                        packed_x[others] = from_x[i - start];
                        packed_y[others] = from_y[i - start];
                        places[others++] = (uint16_t)(i - start);
                    } else {
                        usual = i;
                    }
                }
                const ptrdiff_t packed = (others + NDM_LANES - 1) & -(ptrdiff_t)NDM_LANES;
                for (ptrdiff_t i = others; i < packed; i++) {
                    packed_x[i] = packed_x[others - 1];
                    packed_y[i] = packed_y[others - 1];
                }
                NDM_IVDEP
                for (ptrdiff_t i = 0; i < packed; i++) {
                    aside_z[i] = xlog1py_float64(packed_x[i], packed_y[i], &raised);
                }
                ndm_hide_others(kept_x, from_x, sizeof(double), end - start, last - start,
                    usual - start, places, others);
                ndm_hide_others(kept_y, from_y, sizeof(double), end - start, last - start,
                    usual - start, places, others);
                from_x = kept_x;
                from_y = kept_y;
            }
            const ptrdiff_t stop = usual >= start ? end : start;
            ndm_two_pairs_float64 steps;
            NDM_IVDEP
            for (ptrdiff_t i = start; i < stop; i++) {
                ndm_xlog1py_float64_first(&steps, i - start, from_x[i - start], from_y[i -
                    start]);
            }
            NDM_IVDEP
            for (ptrdiff_t i = start; i < stop; i++) {
                out_z[i] = ndm_xlog1py_float64_last(&steps, i - start, from_x[i - start],
                    from_y[i - start]);
            }
            if (others > 0) {
                ndm_put_others(out_z + start, aside_z, sizeof(double), places, others);
            }
        }
    }
    ndm_raise(raised);
    return 0;
}

static int loop_xlog1py_float64(char *const *args, const ptrdiff_t *dimensions,
                                const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    return ndm_run_whole(args, dimensions, strides, ctx, NDM_ITEMS_3(2, double, double,
        double), run_xlog1py_float64);
}

static const ndm_kernel kernels[] = {
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 0, (ndm_kernel_function)loop_logaddexp_float64},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 1, (ndm_kernel_function)loop_logaddexp2_float64},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 2, (ndm_kernel_function)loop_logit_float64},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 3, (ndm_kernel_function)loop_xlogy_float64},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 4, (ndm_kernel_function)loop_xlog1py_float64},
};
#endif
NDM_KERNEL_TABLE(loops_float64_log_sums, kernels);
