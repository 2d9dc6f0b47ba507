/* From specs/ufuncs/logarithms.toml through templates/loops.c.j2; made by ndmillc. */
#include "ndmill/kernel/kernel.h"
#include "ndmill/kernel/dtypes_core.h"
#include "ndmill/kernel/blocks.h"
#include "logarithms_fast.h"

#ifndef NDM_SKIPPED

static NDM_ALWAYS_INLINE double log_float64(double x, uint32_t *raised)
{
    return ndm_log_float64(x, raised);
}

static inline int64_t unusual_log_float64(double x)
{
    return ndm_ordinary_log_float64(x);
}

static NDM_ALWAYS_INLINE double log_float64_fast(double x, uint32_t *raised)
{
    return ndm_log_float64_fast(x, raised);
}

static NDM_ALWAYS_INLINE double log_float64_fast_bare(double x, uint32_t *raised)
{
    return ndm_log_float64_fast_bare(x, raised);
}

static inline int64_t unusual_log_float64_fast(double x)
{
    return ndm_ordinary_log_float64_fast(x);
}

static NDM_ALWAYS_INLINE double log2_float64(double x, uint32_t *raised)
{
    return ndm_log2_float64(x, raised);
}

static inline int64_t unusual_log2_float64(double x)
{
    return ndm_ordinary_log2_float64(x);
}

static NDM_ALWAYS_INLINE double log2_float64_fast(double x, uint32_t *raised)
{
    return ndm_log2_float64_fast(x, raised);
}

static NDM_ALWAYS_INLINE double log2_float64_fast_bare(double x, uint32_t *raised)
{
    return ndm_log2_float64_fast_bare(x, raised);
}

static inline int64_t unusual_log2_float64_fast(double x)
{
    return ndm_ordinary_log2_float64_fast(x);
}

static NDM_ALWAYS_INLINE double log10_float64(double x, uint32_t *raised)
{
    return ndm_log10_float64(x, raised);
}

static inline int64_t unusual_log10_float64(double x)
{
    return ndm_ordinary_log10_float64(x);
}

static NDM_ALWAYS_INLINE double log10_float64_fast(double x, uint32_t *raised)
{
    return ndm_log10_float64_fast(x, raised);
}

static NDM_ALWAYS_INLINE double log10_float64_fast_bare(double x, uint32_t *raised)
{
    return ndm_log10_float64_fast_bare(x, raised);
}

static inline int64_t unusual_log10_float64_fast(double x)
{
    return ndm_ordinary_log10_float64_fast(x);
}

static NDM_ALWAYS_INLINE double log1p_float64(double x, uint32_t *raised)
{
    return ndm_log1p_float64(x, raised);
}

static inline int64_t unusual_log1p_float64(double x)
{
    return ndm_ordinary_log1p_float64(x);
}

static NDM_ALWAYS_INLINE double log1p_float64_fast(double x, uint32_t *raised)
{
    return ndm_log1p_float64_fast(x, raised);
}

static NDM_ALWAYS_INLINE double log1p_float64_fast_bare(double x, uint32_t *raised)
{
    return ndm_log1p_float64_fast_bare(x, raised);
}

static inline int64_t unusual_log1p_float64_fast(double x)
{
    return ndm_ordinary_log1p_float64_fast(x);
}

static int run_log_float64(char *const *args, const ptrdiff_t *dimensions,
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
                unusual |= unusual_log_float64(in_x[i]);
            }
            if (unusual < 0) {
                NDM_IVDEP
                for (ptrdiff_t i = start; i < end; i++) {
                    out_y[i] = log_float64(in_x[i], &raised);
                }
                continue;
            }
            ndm_numbers_float64 steps;
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                ndm_log_float64_first(&steps, i - start, in_x[i]);
            }
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                out_y[i] = ndm_log_float64_last(&steps, i - start, in_x[i]);
            }
        }
    }
    ndm_raise(raised);
    return 0;
}

static int loop_log_float64(char *const *args, const ptrdiff_t *dimensions,
                            const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    return ndm_run_whole(args, dimensions, strides, ctx, NDM_ITEMS_2(1, double, double),
        run_log_float64);
}

static int run_log_float64_fast(char *const *args, const ptrdiff_t *dimensions,
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
                unusual |= unusual_log_float64_fast(in_x[i]);
            }
            if (unusual < 0) {
                NDM_IVDEP
                for (ptrdiff_t i = start; i < end; i++) {
                    out_y[i] = log_float64_fast(in_x[i], &raised);
                }
                continue;
            }
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                out_y[i] = log_float64_fast_bare(in_x[i], &raised);
            }
        }
    }
    ndm_raise(raised);
    return 0;
}

static int loop_log_float64_fast(char *const *args, const ptrdiff_t *dimensions,
                                 const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    return ndm_run_whole(args, dimensions, strides, ctx, NDM_ITEMS_2(1, double, double),
        run_log_float64_fast);
}

static int run_log2_float64(char *const *args, const ptrdiff_t *dimensions,
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
                unusual |= unusual_log2_float64(in_x[i]);
            }
            if (unusual < 0) {
                NDM_IVDEP
                for (ptrdiff_t i = start; i < end; i++) {
                    out_y[i] = log2_float64(in_x[i], &raised);
                }
                continue;
            }
            ndm_numbers_float64 steps;
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                ndm_log_float64_first(&steps, i - start, in_x[i]);
            }
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                out_y[i] = ndm_log2_float64_last(&steps, i - start, in_x[i]);
            }
        }
    }
    ndm_raise(raised);
    return 0;
}

static int loop_log2_float64(char *const *args, const ptrdiff_t *dimensions,
                             const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    return ndm_run_whole(args, dimensions, strides, ctx, NDM_ITEMS_2(1, double, double),
        run_log2_float64);
}

static int run_log2_float64_fast(char *const *args, const ptrdiff_t *dimensions,
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
                unusual |= unusual_log2_float64_fast(in_x[i]);
            }
            if (unusual < 0) {
                NDM_IVDEP
                for (ptrdiff_t i = start; i < end; i++) {
                    out_y[i] = log2_float64_fast(in_x[i], &raised);
                }
                continue;
            }
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                out_y[i] = log2_float64_fast_bare(in_x[i], &raised);
            }
        }
    }
    ndm_raise(raised);
    return 0;
}

static int loop_log2_float64_fast(char *const *args, const ptrdiff_t *dimensions,
                                  const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    return ndm_run_whole(args, dimensions, strides, ctx, NDM_ITEMS_2(1, double, double),
        run_log2_float64_fast);
}

static int run_log10_float64(char *const *args, const ptrdiff_t *dimensions,
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
                unusual |= unusual_log10_float64(in_x[i]);
            }
            if (unusual < 0) {
                NDM_IVDEP
                for (ptrdiff_t i = start; i < end; i++) {
                    out_y[i] = log10_float64(in_x[i], &raised);
                }
                continue;
            }
            ndm_numbers_float64 steps;
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                ndm_log_float64_first(&steps, i - start, in_x[i]);
            }
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                out_y[i] = ndm_log10_float64_last(&steps, i - start, in_x[i]);
            }
        }
    }
    ndm_raise(raised);
    return 0;
}

static int loop_log10_float64(char *const *args, const ptrdiff_t *dimensions,
                              const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    return ndm_run_whole(args, dimensions, strides, ctx, NDM_ITEMS_2(1, double, double),
        run_log10_float64);
}

static int run_log10_float64_fast(char *const *args, const ptrdiff_t *dimensions,
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
                unusual |= unusual_log10_float64_fast(in_x[i]);
            }
            if (unusual < 0) {
                NDM_IVDEP
                for (ptrdiff_t i = start; i < end; i++) {
                    out_y[i] = log10_float64_fast(in_x[i], &raised);
                }
                continue;
            }
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                out_y[i] = log10_float64_fast_bare(in_x[i], &raised);
            }
        }
    }
    ndm_raise(raised);
    return 0;
}

static int loop_log10_float64_fast(char *const *args, const ptrdiff_t *dimensions,
                                   const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    return ndm_run_whole(args, dimensions, strides, ctx, NDM_ITEMS_2(1, double, double),
        run_log10_float64_fast);
}

static int run_log1p_float64(char *const *args, const ptrdiff_t *dimensions,
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
                unusual |= unusual_log1p_float64(in_x[i]);
            }
            if (unusual < 0) {
                NDM_IVDEP
                for (ptrdiff_t i = start; i < end; i++) {
                    out_y[i] = log1p_float64(in_x[i], &raised);
                }
                continue;
            }
            ndm_two_pairs_float64 steps;
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                ndm_log1p_float64_first(&steps, i - start, in_x[i]);
            }
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                out_y[i] = ndm_log1p_float64_last(&steps, i - start, in_x[i]);
            }
        }
    }
    ndm_raise(raised);
    return 0;
}

static int loop_log1p_float64(char *const *args, const ptrdiff_t *dimensions,
                              const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    return ndm_run_whole(args, dimensions, strides, ctx, NDM_ITEMS_2(1, double, double),
        run_log1p_float64);
}

static int run_log1p_float64_fast(char *const *args, const ptrdiff_t *dimensions,
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
                unusual |= unusual_log1p_float64_fast(in_x[i]);
            }
            if (unusual < 0) {
                NDM_IVDEP
                for (ptrdiff_t i = start; i < end; i++) {
                    out_y[i] = log1p_float64_fast(in_x[i], &raised);
                }
                continue;
            }
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                out_y[i] = log1p_float64_fast_bare(in_x[i], &raised);
            }
        }
    }
    ndm_raise(raised);
    return 0;
}

static int loop_log1p_float64_fast(char *const *args, const ptrdiff_t *dimensions,
                                   const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    return ndm_run_whole(args, dimensions, strides, ctx, NDM_ITEMS_2(1, double, double),
        run_log1p_float64_fast);
}

static const ndm_kernel kernels[] = {
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 0, (ndm_kernel_function)loop_log_float64},
    {NDM_FORM_STRIDED, NDM_TIER_FAST, 0, (ndm_kernel_function)loop_log_float64_fast},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 1, (ndm_kernel_function)loop_log2_float64},
    {NDM_FORM_STRIDED, NDM_TIER_FAST, 1, (ndm_kernel_function)loop_log2_float64_fast},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 2, (ndm_kernel_function)loop_log10_float64},
    {NDM_FORM_STRIDED, NDM_TIER_FAST, 2, (ndm_kernel_function)loop_log10_float64_fast},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 3, (ndm_kernel_function)loop_log1p_float64},
    {NDM_FORM_STRIDED, NDM_TIER_FAST, 3, (ndm_kernel_function)loop_log1p_float64_fast},
};
#endif
NDM_KERNEL_TABLE(loops_float64_logarithms, kernels);
