/* From specs/ufuncs/exponentials.toml through templates/loops.c.j2; made by ndmillc. */
#include "ndmill/kernel/kernel.h"
#include "ndmill/kernel/dtypes_core.h"
#include "ndmill/kernel/blocks.h"
#include "exponentials_steps.h"

#ifndef NDM_SKIPPED

static NDM_ALWAYS_INLINE double exp_float64(double x)
{
    return ndm_exp_float64(x);
}

static NDM_ALWAYS_INLINE double exp_float64_bare(double x)
{
    return ndm_exp_float64_bare(x);
}

static inline int64_t unusual_exp_float64(double x)
{
    return ndm_ordinary_exp_float64(x);
}

static NDM_ALWAYS_INLINE double exp_float64_fast(double x)
{
    return ndm_exp_float64_fast(x);
}

static NDM_ALWAYS_INLINE double exp_float64_fast_bare(double x)
{
    return ndm_exp_float64_fast_bare(x);
}

static inline int64_t unusual_exp_float64_fast(double x)
{
    return ndm_ordinary_exp_float64_fast(x);
}

static NDM_ALWAYS_INLINE double exp2_float64(double x)
{
    return ndm_exp2_float64(x);
}

static NDM_ALWAYS_INLINE double exp2_float64_bare(double x)
{
    return ndm_exp2_float64_bare(x);
}

static inline int64_t unusual_exp2_float64(double x)
{
    return ndm_ordinary_exp2_float64(x);
}

static NDM_ALWAYS_INLINE double exp2_float64_fast(double x)
{
    return ndm_exp2_float64_fast(x);
}

static NDM_ALWAYS_INLINE double exp2_float64_fast_bare(double x)
{
    return ndm_exp2_float64_fast_bare(x);
}

static inline int64_t unusual_exp2_float64_fast(double x)
{
    return ndm_ordinary_exp2_float64_fast(x);
}

static NDM_ALWAYS_INLINE double exp10_float64(double x)
{
    return ndm_exp10_float64(x);
}

static NDM_ALWAYS_INLINE double exp10_float64_bare(double x)
{
    return ndm_exp10_float64_bare(x);
}

static inline int64_t unusual_exp10_float64(double x)
{
    return ndm_ordinary_exp10_float64(x);
}

static NDM_ALWAYS_INLINE double exp10_float64_fast(double x)
{
    return ndm_exp10_float64_fast(x);
}

static NDM_ALWAYS_INLINE double exp10_float64_fast_bare(double x)
{
    return ndm_exp10_float64_fast_bare(x);
}

static inline int64_t unusual_exp10_float64_fast(double x)
{
    return ndm_ordinary_exp10_float64_fast(x);
}

static NDM_ALWAYS_INLINE double expm1_float64(double x)
{
    return ndm_expm1_float64(x);
}

static inline int64_t unusual_expm1_float64(double x)
{
    return ndm_ordinary_expm1_float64(x);
}

static NDM_ALWAYS_INLINE double expm1_float64_fast(double x)
{
    return ndm_expm1_float64_fast(x);
}

static NDM_ALWAYS_INLINE double expm1_float64_fast_bare(double x)
{
    return ndm_expm1_float64_fast_bare(x);
}

static inline int64_t unusual_expm1_float64_fast(double x)
{
    return ndm_ordinary_expm1_float64_fast(x);
}

static int run_exp_float64(char *const *args, const ptrdiff_t *dimensions,
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
                unusual |= unusual_exp_float64(in_x[i]);
            }
            if (unusual < 0) {
                NDM_IVDEP
                for (ptrdiff_t i = start; i < end; i++) {
                    out_y[i] = exp_float64(in_x[i]);
                }
                continue;
            }
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                out_y[i] = exp_float64_bare(in_x[i]);
            }
        }
    }
    return 0;
}

static int loop_exp_float64(char *const *args, const ptrdiff_t *dimensions,
                            const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    return ndm_run_whole(args, dimensions, strides, ctx, NDM_ITEMS_2(1, double, double),
        run_exp_float64);
}

static int run_exp_float64_fast(char *const *args, const ptrdiff_t *dimensions,
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
                unusual |= unusual_exp_float64_fast(in_x[i]);
            }
            if (unusual < 0) {
                NDM_IVDEP
                for (ptrdiff_t i = start; i < end; i++) {
                    out_y[i] = exp_float64_fast(in_x[i]);
                }
                continue;
            }
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                out_y[i] = exp_float64_fast_bare(in_x[i]);
            }
        }
    }
    return 0;
}

static int loop_exp_float64_fast(char *const *args, const ptrdiff_t *dimensions,
                                 const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    return ndm_run_whole(args, dimensions, strides, ctx, NDM_ITEMS_2(1, double, double),
        run_exp_float64_fast);
}

static int run_exp2_float64(char *const *args, const ptrdiff_t *dimensions,
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
                unusual |= unusual_exp2_float64(in_x[i]);
            }
            if (unusual < 0) {
                NDM_IVDEP
                for (ptrdiff_t i = start; i < end; i++) {
                    out_y[i] = exp2_float64(in_x[i]);
                }
                continue;
            }
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                out_y[i] = exp2_float64_bare(in_x[i]);
            }
        }
    }
    return 0;
}

static int loop_exp2_float64(char *const *args, const ptrdiff_t *dimensions,
                             const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    return ndm_run_whole(args, dimensions, strides, ctx, NDM_ITEMS_2(1, double, double),
        run_exp2_float64);
}

static int run_exp2_float64_fast(char *const *args, const ptrdiff_t *dimensions,
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
                unusual |= unusual_exp2_float64_fast(in_x[i]);
            }
            if (unusual < 0) {
                NDM_IVDEP
                for (ptrdiff_t i = start; i < end; i++) {
                    out_y[i] = exp2_float64_fast(in_x[i]);
                }
                continue;
            }
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                out_y[i] = exp2_float64_fast_bare(in_x[i]);
            }
        }
    }
    return 0;
}

static int loop_exp2_float64_fast(char *const *args, const ptrdiff_t *dimensions,
                                  const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    return ndm_run_whole(args, dimensions, strides, ctx, NDM_ITEMS_2(1, double, double),
        run_exp2_float64_fast);
}

static int run_exp10_float64(char *const *args, const ptrdiff_t *dimensions,
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
                unusual |= unusual_exp10_float64(in_x[i]);
            }
            if (unusual < 0) {
                NDM_IVDEP
                for (ptrdiff_t i = start; i < end; i++) {
                    out_y[i] = exp10_float64(in_x[i]);
                }
                continue;
            }
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                out_y[i] = exp10_float64_bare(in_x[i]);
            }
        }
    }
    return 0;
}

static int loop_exp10_float64(char *const *args, const ptrdiff_t *dimensions,
                              const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    return ndm_run_whole(args, dimensions, strides, ctx, NDM_ITEMS_2(1, double, double),
        run_exp10_float64);
}

static int run_exp10_float64_fast(char *const *args, const ptrdiff_t *dimensions,
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
                unusual |= unusual_exp10_float64_fast(in_x[i]);
            }
            if (unusual < 0) {
                NDM_IVDEP
                for (ptrdiff_t i = start; i < end; i++) {
                    out_y[i] = exp10_float64_fast(in_x[i]);
                }
                continue;
            }
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                out_y[i] = exp10_float64_fast_bare(in_x[i]);
            }
        }
    }
    return 0;
}

static int loop_exp10_float64_fast(char *const *args, const ptrdiff_t *dimensions,
                                   const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    return ndm_run_whole(args, dimensions, strides, ctx, NDM_ITEMS_2(1, double, double),
        run_exp10_float64_fast);
}

static int run_expm1_float64(char *const *args, const ptrdiff_t *dimensions,
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
                unusual |= unusual_expm1_float64(in_x[i]);
            }
            if (unusual < 0) {
                NDM_IVDEP
                for (ptrdiff_t i = start; i < end; i++) {
                    out_y[i] = expm1_float64(in_x[i]);
                }
                continue;
            }
            ndm_pairs_float64 steps;
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                ndm_expm1_float64_first(&steps, i - start, in_x[i]);
            }
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                out_y[i] = ndm_expm1_float64_last(&steps, i - start, in_x[i]);
            }
        }
    }
    return 0;
}

static int loop_expm1_float64(char *const *args, const ptrdiff_t *dimensions,
                              const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    return ndm_run_whole(args, dimensions, strides, ctx, NDM_ITEMS_2(1, double, double),
        run_expm1_float64);
}

static int run_expm1_float64_fast(char *const *args, const ptrdiff_t *dimensions,
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
                unusual |= unusual_expm1_float64_fast(in_x[i]);
            }
            if (unusual < 0) {
                NDM_IVDEP
                for (ptrdiff_t i = start; i < end; i++) {
                    out_y[i] = expm1_float64_fast(in_x[i]);
                }
                continue;
            }
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                out_y[i] = expm1_float64_fast_bare(in_x[i]);
            }
        }
    }
    return 0;
}

static int loop_expm1_float64_fast(char *const *args, const ptrdiff_t *dimensions,
                                   const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    return ndm_run_whole(args, dimensions, strides, ctx, NDM_ITEMS_2(1, double, double),
        run_expm1_float64_fast);
}

static const ndm_kernel kernels[] = {
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 0, (ndm_kernel_function)loop_exp_float64},
    {NDM_FORM_STRIDED, NDM_TIER_FAST, 0, (ndm_kernel_function)loop_exp_float64_fast},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 1, (ndm_kernel_function)loop_exp2_float64},
    {NDM_FORM_STRIDED, NDM_TIER_FAST, 1, (ndm_kernel_function)loop_exp2_float64_fast},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 2, (ndm_kernel_function)loop_exp10_float64},
    {NDM_FORM_STRIDED, NDM_TIER_FAST, 2, (ndm_kernel_function)loop_exp10_float64_fast},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 3, (ndm_kernel_function)loop_expm1_float64},
    {NDM_FORM_STRIDED, NDM_TIER_FAST, 3, (ndm_kernel_function)loop_expm1_float64_fast},
};
#endif
NDM_KERNEL_TABLE(loops_float64_exponentials, kernels);
