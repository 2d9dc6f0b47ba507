/* From specs/ufuncs/inverse_hyperbolic.toml through templates/loops.c.j2; made by ndmillc. */
#include "ndmill/kernel/kernel.h"
#include "ndmill/kernel/dtypes_core.h"
#include "ndmill/kernel/blocks.h"
#include "inverse_hyperbolic_fast.h"

#ifndef NDM_SKIPPED

static NDM_ALWAYS_INLINE double arcsinh_float64(double x, uint32_t *raised)
{
    return ndm_arcsinh_float64(x, raised);
}

static inline int64_t unusual_arcsinh_float64(double x)
{
    return ndm_ordinary_arcsinh_float64(x);
}

static NDM_ALWAYS_INLINE double arccosh_float64(double x, uint32_t *raised)
{
    return ndm_arccosh_float64(x, raised);
}

static inline int64_t unusual_arccosh_float64(double x)
{
    return ndm_ordinary_arccosh_float64(x);
}

static NDM_ALWAYS_INLINE double arctanh_float64(double x, uint32_t *raised)
{
    return ndm_arctanh_float64(x, raised);
}

static inline int64_t unusual_arctanh_float64(double x)
{
    return ndm_ordinary_arctanh_float64(x);
}

static NDM_ALWAYS_INLINE double arctanh_float64_fast(double x, uint32_t *raised)
{
    return ndm_arctanh_float64_fast(x, raised);
}

static inline int64_t unusual_arctanh_float64_fast(double x)
{
    return ndm_ordinary_arctanh_float64_fast(x);
}

static int run_arcsinh_float64(char *const *args, const ptrdiff_t *dimensions,
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
                unusual |= unusual_arcsinh_float64(in_x[i]);
            }
            if (unusual < 0) {
                NDM_IVDEP
                for (ptrdiff_t i = start; i < end; i++) {
                    out_y[i] = arcsinh_float64(in_x[i], &raised);
                }
                continue;
            }
            ndm_two_pairs_float64 steps;
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                ndm_arcsinh_float64_first(&steps, i - start, in_x[i]);
            }
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                ndm_arcsinh_float64_split(&steps, i - start, in_x[i]);
            }
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                out_y[i] = ndm_arcsinh_float64_last(&steps, i - start, in_x[i]);
            }
        }
    }
    ndm_raise(raised);
    return 0;
}

static int loop_arcsinh_float64(char *const *args, const ptrdiff_t *dimensions,
                                const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    return ndm_run_whole(args, dimensions, strides, ctx, NDM_ITEMS_2(1, double, double),
        run_arcsinh_float64);
}

static int run_arccosh_float64(char *const *args, const ptrdiff_t *dimensions,
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
                unusual |= unusual_arccosh_float64(in_x[i]);
            }
            if (unusual < 0) {
                NDM_IVDEP
                for (ptrdiff_t i = start; i < end; i++) {
                    out_y[i] = arccosh_float64(in_x[i], &raised);
                }
                continue;
            }
            ndm_two_pairs_float64 steps;
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                ndm_arccosh_float64_first(&steps, i - start, in_x[i]);
            }
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                ndm_arcsinh_float64_split(&steps, i - start, in_x[i]);
            }
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                out_y[i] = ndm_arccosh_float64_last(&steps, i - start, in_x[i]);
            }
        }
    }
    ndm_raise(raised);
    return 0;
}

static int loop_arccosh_float64(char *const *args, const ptrdiff_t *dimensions,
                                const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    return ndm_run_whole(args, dimensions, strides, ctx, NDM_ITEMS_2(1, double, double),
        run_arccosh_float64);
}

static int run_arctanh_float64(char *const *args, const ptrdiff_t *dimensions,
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
                unusual |= unusual_arctanh_float64(in_x[i]);
            }
            if (unusual < 0) {
                NDM_IVDEP
                for (ptrdiff_t i = start; i < end; i++) {
                    out_y[i] = arctanh_float64(in_x[i], &raised);
                }
                continue;
            }
            ndm_two_pairs_float64 steps;
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                ndm_arctanh_float64_first(&steps, i - start, in_x[i]);
            }
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                out_y[i] = ndm_arctanh_float64_last(&steps, i - start, in_x[i]);
            }
        }
    }
    ndm_raise(raised);
    return 0;
}

static int loop_arctanh_float64(char *const *args, const ptrdiff_t *dimensions,
                                const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    return ndm_run_whole(args, dimensions, strides, ctx, NDM_ITEMS_2(1, double, double),
        run_arctanh_float64);
}

static int run_arctanh_float64_fast(char *const *args, const ptrdiff_t *dimensions,
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
                unusual |= unusual_arctanh_float64_fast(in_x[i]);
            }
            if (unusual < 0) {
                NDM_IVDEP
                for (ptrdiff_t i = start; i < end; i++) {
                    out_y[i] = arctanh_float64_fast(in_x[i], &raised);
                }
                continue;
            }
            ndm_pairs_float64 steps;
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                ndm_arctanh_float64_fast_first(&steps, i - start, in_x[i]);
            }
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                out_y[i] = ndm_arctanh_float64_fast_last(&steps, i - start, in_x[i]);
            }
        }
    }
    ndm_raise(raised);
    return 0;
}

static int loop_arctanh_float64_fast(char *const *args, const ptrdiff_t *dimensions,
                                     const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    return ndm_run_whole(args, dimensions, strides, ctx, NDM_ITEMS_2(1, double, double),
        run_arctanh_float64_fast);
}

static const ndm_kernel kernels[] = {
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 0, (ndm_kernel_function)loop_arcsinh_float64},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 1, (ndm_kernel_function)loop_arccosh_float64},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 2, (ndm_kernel_function)loop_arctanh_float64},
    {NDM_FORM_STRIDED, NDM_TIER_FAST, 2, (ndm_kernel_function)loop_arctanh_float64_fast},
};
#endif
NDM_KERNEL_TABLE(loops_float64_inverse_hyperbolic, kernels);
