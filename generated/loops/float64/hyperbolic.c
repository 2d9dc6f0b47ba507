/* From specs/ufuncs/hyperbolic.toml through templates/loops.c.j2; made by ndmillc. */
#include "ndmill/kernel/kernel.h"
#include "ndmill/kernel/dtypes_core.h"
#include "ndmill/kernel/blocks.h"
#include "hyperbolic_steps.h"

#ifndef NDM_SKIPPED

static NDM_ALWAYS_INLINE double sinh_float64(double x)
{
    return ndm_sinh_float64(x);
}

static inline int64_t unusual_sinh_float64(double x)
{
    return ndm_ordinary_sinh_float64(x);
}

static NDM_ALWAYS_INLINE double sinh_float64_fast(double x)
{
    return ndm_sinh_float64_fast(x);
}

static inline int64_t unusual_sinh_float64_fast(double x)
{
    return ndm_ordinary_sinh_float64_fast(x);
}

static NDM_ALWAYS_INLINE double cosh_float64(double x)
{
    return ndm_cosh_float64(x);
}

static inline int64_t unusual_cosh_float64(double x)
{
    return ndm_ordinary_cosh_float64(x);
}

static NDM_ALWAYS_INLINE double cosh_float64_fast(double x)
{
    return ndm_cosh_float64_fast(x);
}

static NDM_ALWAYS_INLINE double cosh_float64_fast_bare(double x)
{
    return ndm_cosh_float64_fast_bare(x);
}

static inline int64_t unusual_cosh_float64_fast(double x)
{
    return ndm_ordinary_cosh_float64_fast(x);
}

static NDM_ALWAYS_INLINE double tanh_float64(double x)
{
    return ndm_tanh_float64(x);
}

static inline int64_t unusual_tanh_float64(double x)
{
    return ndm_ordinary_tanh_float64(x);
}

static NDM_ALWAYS_INLINE double tanh_float64_fast(double x)
{
    return ndm_tanh_float64_fast(x);
}

static inline int64_t unusual_tanh_float64_fast(double x)
{
    return ndm_ordinary_tanh_float64_fast(x);
}

static int run_sinh_float64(char *const *args, const ptrdiff_t *dimensions,
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
                unusual |= unusual_sinh_float64(in_x[i]);
            }
            if (unusual < 0) {
                NDM_IVDEP
                for (ptrdiff_t i = start; i < end; i++) {
                    out_y[i] = sinh_float64(in_x[i]);
                }
                continue;
            }
            ndm_pairs_float64 steps;
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                ndm_hyperbolic_float64_first(&steps, i - start, in_x[i]);
            }
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                out_y[i] = ndm_sinh_float64_last(&steps, i - start, in_x[i]);
            }
        }
    }
    return 0;
}

static int loop_sinh_float64(char *const *args, const ptrdiff_t *dimensions,
                             const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    return ndm_run_whole(args, dimensions, strides, ctx, NDM_ITEMS_2(1, double, double),
        run_sinh_float64);
}

static int run_sinh_float64_fast(char *const *args, const ptrdiff_t *dimensions,
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
                unusual |= unusual_sinh_float64_fast(in_x[i]);
            }
            if (unusual < 0) {
                NDM_IVDEP
                for (ptrdiff_t i = start; i < end; i++) {
                    out_y[i] = sinh_float64_fast(in_x[i]);
                }
                continue;
            }
            ndm_pairs_float64 steps;
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                ndm_hyperbolic_float64_first(&steps, i - start, in_x[i]);
            }
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                out_y[i] = ndm_sinh_float64_fast_last(&steps, i - start, in_x[i]);
            }
        }
    }
    return 0;
}

static int loop_sinh_float64_fast(char *const *args, const ptrdiff_t *dimensions,
                                  const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    return ndm_run_whole(args, dimensions, strides, ctx, NDM_ITEMS_2(1, double, double),
        run_sinh_float64_fast);
}

static int run_cosh_float64(char *const *args, const ptrdiff_t *dimensions,
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
                unusual |= unusual_cosh_float64(in_x[i]);
            }
            if (unusual < 0) {
                NDM_IVDEP
                for (ptrdiff_t i = start; i < end; i++) {
                    out_y[i] = cosh_float64(in_x[i]);
                }
                continue;
            }
            ndm_pairs_float64 steps;
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                ndm_hyperbolic_float64_first(&steps, i - start, in_x[i]);
            }
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                out_y[i] = ndm_cosh_float64_last(&steps, i - start, in_x[i]);
            }
        }
    }
    return 0;
}

static int loop_cosh_float64(char *const *args, const ptrdiff_t *dimensions,
                             const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    return ndm_run_whole(args, dimensions, strides, ctx, NDM_ITEMS_2(1, double, double),
        run_cosh_float64);
}

static int run_cosh_float64_fast(char *const *args, const ptrdiff_t *dimensions,
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
                unusual |= unusual_cosh_float64_fast(in_x[i]);
            }
            if (unusual < 0) {
                NDM_IVDEP
                for (ptrdiff_t i = start; i < end; i++) {
                    out_y[i] = cosh_float64_fast(in_x[i]);
                }
                continue;
            }
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                out_y[i] = cosh_float64_fast_bare(in_x[i]);
            }
        }
    }
    return 0;
}

static int loop_cosh_float64_fast(char *const *args, const ptrdiff_t *dimensions,
                                  const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    return ndm_run_whole(args, dimensions, strides, ctx, NDM_ITEMS_2(1, double, double),
        run_cosh_float64_fast);
}

static int run_tanh_float64(char *const *args, const ptrdiff_t *dimensions,
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
                unusual |= unusual_tanh_float64(in_x[i]);
            }
            if (unusual < 0) {
                NDM_IVDEP
                for (ptrdiff_t i = start; i < end; i++) {
                    out_y[i] = tanh_float64(in_x[i]);
                }
                continue;
            }
            ndm_pairs_float64 steps;
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                ndm_tanh_float64_first(&steps, i - start, in_x[i]);
            }
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                ndm_tanh_float64_power(&steps, i - start, in_x[i]);
            }
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                out_y[i] = ndm_tanh_float64_last(&steps, i - start, in_x[i]);
            }
        }
    }
    return 0;
}

static int loop_tanh_float64(char *const *args, const ptrdiff_t *dimensions,
                             const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    return ndm_run_whole(args, dimensions, strides, ctx, NDM_ITEMS_2(1, double, double),
        run_tanh_float64);
}

static int run_tanh_float64_fast(char *const *args, const ptrdiff_t *dimensions,
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
                unusual |= unusual_tanh_float64_fast(in_x[i]);
            }
            if (unusual < 0) {
                NDM_IVDEP
                for (ptrdiff_t i = start; i < end; i++) {
                    out_y[i] = tanh_float64_fast(in_x[i]);
                }
                continue;
            }
            ndm_pairs_float64 steps;
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                ndm_tanh_float64_fast_first(&steps, i - start, in_x[i]);
            }
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                out_y[i] = ndm_tanh_float64_fast_last(&steps, i - start, in_x[i]);
            }
        }
    }
    return 0;
}

static int loop_tanh_float64_fast(char *const *args, const ptrdiff_t *dimensions,
                                  const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    return ndm_run_whole(args, dimensions, strides, ctx, NDM_ITEMS_2(1, double, double),
        run_tanh_float64_fast);
}

static const ndm_kernel kernels[] = {
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 0, (ndm_kernel_function)loop_sinh_float64},
    {NDM_FORM_STRIDED, NDM_TIER_FAST, 0, (ndm_kernel_function)loop_sinh_float64_fast},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 1, (ndm_kernel_function)loop_cosh_float64},
    {NDM_FORM_STRIDED, NDM_TIER_FAST, 1, (ndm_kernel_function)loop_cosh_float64_fast},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 2, (ndm_kernel_function)loop_tanh_float64},
    {NDM_FORM_STRIDED, NDM_TIER_FAST, 2, (ndm_kernel_function)loop_tanh_float64_fast},
};
#endif
NDM_KERNEL_TABLE(loops_float64_hyperbolic, kernels);
