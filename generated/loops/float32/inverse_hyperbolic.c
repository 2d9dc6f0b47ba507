/* From specs/ufuncs/inverse_hyperbolic.toml through templates/loops.c.j2; made by ndmillc. */
#include "ndmill/kernel/kernel.h"
#include "ndmill/kernel/dtypes_core.h"
#include "ndmill/kernel/blocks.h"
#include "inverse_hyperbolic_fast.h"

#ifndef NDM_SKIPPED

static NDM_ALWAYS_INLINE float arcsinh_float32(float x, uint32_t *raised)
{
    return ndm_arcsinh_float32(x, raised);
}

static inline int32_t unusual_arcsinh_float32(float x)
{
    return ndm_ordinary_arcsinh_float32(x);
}

static NDM_ALWAYS_INLINE float arcsinh_float32_fast(float x, uint32_t *raised)
{
    return ndm_arcsinh_float32_fast(x, raised);
}

static inline int32_t unusual_arcsinh_float32_fast(float x)
{
    return ndm_ordinary_arcsinh_float32_fast(x);
}

static NDM_ALWAYS_INLINE float arcsinh_float32_odd(float x, uint32_t *raised)
{
    return ndm_arcsinh_float32_odd(x, raised);
}

static NDM_ALWAYS_INLINE float arcsinh_float32_odd_bare(float x, uint32_t *raised)
{
    return ndm_arcsinh_float32_odd_bare(x, raised);
}

static inline int32_t unusual_arcsinh_float32_odd(float x)
{
    return ndm_ordinary_arcsinh_float32(x);
}

static NDM_ALWAYS_INLINE float arccosh_float32(float x, uint32_t *raised)
{
    return ndm_arccosh_float32(x, raised);
}

static inline int32_t unusual_arccosh_float32(float x)
{
    return ndm_ordinary_arccosh_float32(x);
}

static NDM_ALWAYS_INLINE float arccosh_float32_fast(float x, uint32_t *raised)
{
    return ndm_arccosh_float32_fast(x, raised);
}

static inline int32_t unusual_arccosh_float32_fast(float x)
{
    return ndm_ordinary_arccosh_float32_fast(x);
}

static NDM_ALWAYS_INLINE float arccosh_float32_odd(float x, uint32_t *raised)
{
    return ndm_arccosh_float32_odd(x, raised);
}

static NDM_ALWAYS_INLINE float arccosh_float32_odd_bare(float x, uint32_t *raised)
{
    return ndm_arccosh_float32_odd_bare(x, raised);
}

static inline int32_t unusual_arccosh_float32_odd(float x)
{
    return ndm_ordinary_arccosh_float32(x);
}

static NDM_ALWAYS_INLINE float arctanh_float32(float x, uint32_t *raised)
{
    return ndm_arctanh_float32(x, raised);
}

static inline int32_t unusual_arctanh_float32(float x)
{
    return ndm_ordinary_arctanh_float32(x);
}

static NDM_ALWAYS_INLINE float arctanh_float32_fast(float x, uint32_t *raised)
{
    return ndm_arctanh_float32_fast(x, raised);
}

static NDM_ALWAYS_INLINE float arctanh_float32_fast_bare(float x, uint32_t *raised)
{
    return ndm_arctanh_float32_fast_bare(x, raised);
}

static inline int32_t unusual_arctanh_float32_fast(float x)
{
    return ndm_ordinary_arctanh_float32_fast(x);
}

static NDM_ALWAYS_INLINE float arctanh_float32_odd(float x, uint32_t *raised)
{
    return ndm_arctanh_float32_odd(x, raised);
}

static NDM_ALWAYS_INLINE float arctanh_float32_odd_bare(float x, uint32_t *raised)
{
    return ndm_arctanh_float32_odd_bare(x, raised);
}

static inline int32_t unusual_arctanh_float32_odd(float x)
{
    return ndm_ordinary_arctanh_float32(x);
}

static int run_arcsinh_float32(char *const *args, const ptrdiff_t *dimensions,
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
            for (ptrdiff_t i = start; i < end; i++) {
                unusual |= unusual_arcsinh_float32(in_x[i]);
            }
            if (unusual < 0) {
                NDM_IVDEP
                for (ptrdiff_t i = start; i < end; i++) {
                    out_y[i] = arcsinh_float32(in_x[i], &raised);
                }
                continue;
            }
            ndm_pairs_float64 steps;
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                ndm_arcsinh_float32_first(&steps, i - start, in_x[i]);
            }
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                out_y[i] = ndm_arcsinh_float32_last(&steps, i - start, in_x[i]);
            }
        }
    }
    ndm_raise(raised);
    return 0;
}

static int loop_arcsinh_float32(char *const *args, const ptrdiff_t *dimensions,
                                const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    return ndm_run_whole(args, dimensions, strides, ctx, NDM_ITEMS_2(1, float, float),
        run_arcsinh_float32);
}

static int run_arcsinh_float32_fast(char *const *args, const ptrdiff_t *dimensions,
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
            for (ptrdiff_t i = start; i < end; i++) {
                unusual |= unusual_arcsinh_float32_fast(in_x[i]);
            }
            if (unusual < 0) {
                NDM_IVDEP
                for (ptrdiff_t i = start; i < end; i++) {
                    out_y[i] = arcsinh_float32_fast(in_x[i], &raised);
                }
                continue;
            }
            ndm_fast_logarithms32 steps;
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                ndm_arcsinh_float32_fast_sum(&steps, i - start, in_x[i]);
            }
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                ndm_arcsinh_float32_fast_split(&steps, i - start, in_x[i]);
            }
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                out_y[i] = ndm_arcsinh_float32_fast_last(&steps, i - start, in_x[i]);
            }
        }
    }
    ndm_raise(raised);
    return 0;
}

static int loop_arcsinh_float32_fast(char *const *args, const ptrdiff_t *dimensions,
                                     const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    return ndm_run_whole(args, dimensions, strides, ctx, NDM_ITEMS_2(1, float, float),
        run_arcsinh_float32_fast);
}

static int run_arcsinh_float32_odd(char *const *args, const ptrdiff_t *dimensions,
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
            for (ptrdiff_t i = start; i < end; i++) {
                unusual |= unusual_arcsinh_float32_odd(in_x[i]);
            }
            if (unusual < 0) {
                NDM_IVDEP
                for (ptrdiff_t i = start; i < end; i++) {
                    out_y[i] = arcsinh_float32_odd(in_x[i], &raised);
                }
                continue;
            }
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                out_y[i] = arcsinh_float32_odd_bare(in_x[i], &raised);
            }
        }
    }
    ndm_raise(raised);
    return 0;
}

static int loop_arcsinh_float32_odd(char *const *args, const ptrdiff_t *dimensions,
                                    const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    return ndm_run_whole(args, dimensions, strides, ctx, NDM_ITEMS_2(1, float, float),
        run_arcsinh_float32_odd);
}

static int run_arccosh_float32(char *const *args, const ptrdiff_t *dimensions,
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
            for (ptrdiff_t i = start; i < end; i++) {
                unusual |= unusual_arccosh_float32(in_x[i]);
            }
            if (unusual < 0) {
                NDM_IVDEP
                for (ptrdiff_t i = start; i < end; i++) {
                    out_y[i] = arccosh_float32(in_x[i], &raised);
                }
                continue;
            }
            ndm_pairs_float64 steps;
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                ndm_arccosh_float32_first(&steps, i - start, in_x[i]);
            }
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                out_y[i] = ndm_arccosh_float32_last(&steps, i - start, in_x[i]);
            }
        }
    }
    ndm_raise(raised);
    return 0;
}

static int loop_arccosh_float32(char *const *args, const ptrdiff_t *dimensions,
                                const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    return ndm_run_whole(args, dimensions, strides, ctx, NDM_ITEMS_2(1, float, float),
        run_arccosh_float32);
}

static int run_arccosh_float32_fast(char *const *args, const ptrdiff_t *dimensions,
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
            for (ptrdiff_t i = start; i < end; i++) {
                unusual |= unusual_arccosh_float32_fast(in_x[i]);
            }
            if (unusual < 0) {
                NDM_IVDEP
                for (ptrdiff_t i = start; i < end; i++) {
                    out_y[i] = arccosh_float32_fast(in_x[i], &raised);
                }
                continue;
            }
            ndm_fast_logarithms32 steps;
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                ndm_arccosh_float32_fast_sum(&steps, i - start, in_x[i]);
            }
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                out_y[i] = ndm_arccosh_float32_fast_last(&steps, i - start, in_x[i]);
            }
        }
    }
    ndm_raise(raised);
    return 0;
}

static int loop_arccosh_float32_fast(char *const *args, const ptrdiff_t *dimensions,
                                     const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    return ndm_run_whole(args, dimensions, strides, ctx, NDM_ITEMS_2(1, float, float),
        run_arccosh_float32_fast);
}

static int run_arccosh_float32_odd(char *const *args, const ptrdiff_t *dimensions,
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
            for (ptrdiff_t i = start; i < end; i++) {
                unusual |= unusual_arccosh_float32_odd(in_x[i]);
            }
            if (unusual < 0) {
                NDM_IVDEP
                for (ptrdiff_t i = start; i < end; i++) {
                    out_y[i] = arccosh_float32_odd(in_x[i], &raised);
                }
                continue;
            }
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                out_y[i] = arccosh_float32_odd_bare(in_x[i], &raised);
            }
        }
    }
    ndm_raise(raised);
    return 0;
}

static int loop_arccosh_float32_odd(char *const *args, const ptrdiff_t *dimensions,
                                    const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    return ndm_run_whole(args, dimensions, strides, ctx, NDM_ITEMS_2(1, float, float),
        run_arccosh_float32_odd);
}

static int run_arctanh_float32(char *const *args, const ptrdiff_t *dimensions,
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
            for (ptrdiff_t i = start; i < end; i++) {
                unusual |= unusual_arctanh_float32(in_x[i]);
            }
            if (unusual < 0) {
                NDM_IVDEP
                for (ptrdiff_t i = start; i < end; i++) {
                    out_y[i] = arctanh_float32(in_x[i], &raised);
                }
                continue;
            }
            ndm_pairs_float64 steps;
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                ndm_arctanh_float32_first(&steps, i - start, in_x[i]);
            }
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                out_y[i] = ndm_arctanh_float32_last(&steps, i - start, in_x[i]);
            }
        }
    }
    ndm_raise(raised);
    return 0;
}

static int loop_arctanh_float32(char *const *args, const ptrdiff_t *dimensions,
                                const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    return ndm_run_whole(args, dimensions, strides, ctx, NDM_ITEMS_2(1, float, float),
        run_arctanh_float32);
}

static int run_arctanh_float32_fast(char *const *args, const ptrdiff_t *dimensions,
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
            for (ptrdiff_t i = start; i < end; i++) {
                unusual |= unusual_arctanh_float32_fast(in_x[i]);
            }
            if (unusual < 0) {
                NDM_IVDEP
                for (ptrdiff_t i = start; i < end; i++) {
                    out_y[i] = arctanh_float32_fast(in_x[i], &raised);
                }
                continue;
            }
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                out_y[i] = arctanh_float32_fast_bare(in_x[i], &raised);
            }
        }
    }
    ndm_raise(raised);
    return 0;
}

static int loop_arctanh_float32_fast(char *const *args, const ptrdiff_t *dimensions,
                                     const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    return ndm_run_whole(args, dimensions, strides, ctx, NDM_ITEMS_2(1, float, float),
        run_arctanh_float32_fast);
}

static int run_arctanh_float32_odd(char *const *args, const ptrdiff_t *dimensions,
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
            for (ptrdiff_t i = start; i < end; i++) {
                unusual |= unusual_arctanh_float32_odd(in_x[i]);
            }
            if (unusual < 0) {
                NDM_IVDEP
                for (ptrdiff_t i = start; i < end; i++) {
                    out_y[i] = arctanh_float32_odd(in_x[i], &raised);
                }
                continue;
            }
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                out_y[i] = arctanh_float32_odd_bare(in_x[i], &raised);
            }
        }
    }
    ndm_raise(raised);
    return 0;
}

static int loop_arctanh_float32_odd(char *const *args, const ptrdiff_t *dimensions,
                                    const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    return ndm_run_whole(args, dimensions, strides, ctx, NDM_ITEMS_2(1, float, float),
        run_arctanh_float32_odd);
}

static const ndm_kernel kernels[] = {
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 0, (ndm_kernel_function)loop_arcsinh_float32},
    {NDM_FORM_STRIDED, NDM_TIER_FAST, 0, (ndm_kernel_function)loop_arcsinh_float32_fast},
    {NDM_FORM_STRIDED, NDM_TIER_ODD, 0, (ndm_kernel_function)loop_arcsinh_float32_odd},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 1, (ndm_kernel_function)loop_arccosh_float32},
    {NDM_FORM_STRIDED, NDM_TIER_FAST, 1, (ndm_kernel_function)loop_arccosh_float32_fast},
    {NDM_FORM_STRIDED, NDM_TIER_ODD, 1, (ndm_kernel_function)loop_arccosh_float32_odd},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 2, (ndm_kernel_function)loop_arctanh_float32},
    {NDM_FORM_STRIDED, NDM_TIER_FAST, 2, (ndm_kernel_function)loop_arctanh_float32_fast},
    {NDM_FORM_STRIDED, NDM_TIER_ODD, 2, (ndm_kernel_function)loop_arctanh_float32_odd},
};
#endif
NDM_KERNEL_TABLE(loops_float32_inverse_hyperbolic, kernels);
