/* From specs/ufuncs/logarithms.toml through templates/loops.c.j2; made by ndmillc. */
#include "ndmill/kernel/kernel.h"
#include "ndmill/kernel/dtypes_core.h"
#include "ndmill/kernel/blocks.h"
#include "logarithms_fast.h"

#ifndef NDM_SKIPPED

static NDM_ALWAYS_INLINE float log_float32(float x, uint32_t *raised)
{
    return ndm_log_float32(x, raised);
}

static inline int32_t unusual_log_float32(float x)
{
    return ndm_ordinary_log_float32(x);
}

static NDM_ALWAYS_INLINE float log_float32_fast(float x, uint32_t *raised)
{
    return ndm_log_float32_fast(x, raised);
}

static inline int32_t unusual_log_float32_fast(float x)
{
    return ndm_ordinary_log_float32_fast(x);
}

static NDM_ALWAYS_INLINE float log_float32_odd(float x, uint32_t *raised)
{
    return ndm_log_float32_odd(x, raised);
}

static NDM_ALWAYS_INLINE float log_float32_odd_bare(float x, uint32_t *raised)
{
    return ndm_log_float32_odd_bare(x, raised);
}

static inline int32_t unusual_log_float32_odd(float x)
{
    return ndm_ordinary_log_float32(x);
}

static NDM_ALWAYS_INLINE float log2_float32(float x, uint32_t *raised)
{
    return ndm_log2_float32(x, raised);
}

static inline int32_t unusual_log2_float32(float x)
{
    return ndm_ordinary_log2_float32(x);
}

static NDM_ALWAYS_INLINE float log2_float32_fast(float x, uint32_t *raised)
{
    return ndm_log2_float32_fast(x, raised);
}

static inline int32_t unusual_log2_float32_fast(float x)
{
    return ndm_ordinary_log2_float32_fast(x);
}

static NDM_ALWAYS_INLINE float log2_float32_odd(float x, uint32_t *raised)
{
    return ndm_log2_float32_odd(x, raised);
}

static NDM_ALWAYS_INLINE float log2_float32_odd_bare(float x, uint32_t *raised)
{
    return ndm_log2_float32_odd_bare(x, raised);
}

static inline int32_t unusual_log2_float32_odd(float x)
{
    return ndm_ordinary_log2_float32(x);
}

static NDM_ALWAYS_INLINE float log10_float32(float x, uint32_t *raised)
{
    return ndm_log10_float32(x, raised);
}

static inline int32_t unusual_log10_float32(float x)
{
    return ndm_ordinary_log10_float32(x);
}

static NDM_ALWAYS_INLINE float log10_float32_fast(float x, uint32_t *raised)
{
    return ndm_log10_float32_fast(x, raised);
}

static inline int32_t unusual_log10_float32_fast(float x)
{
    return ndm_ordinary_log10_float32_fast(x);
}

static NDM_ALWAYS_INLINE float log10_float32_odd(float x, uint32_t *raised)
{
    return ndm_log10_float32_odd(x, raised);
}

static NDM_ALWAYS_INLINE float log10_float32_odd_bare(float x, uint32_t *raised)
{
    return ndm_log10_float32_odd_bare(x, raised);
}

static inline int32_t unusual_log10_float32_odd(float x)
{
    return ndm_ordinary_log10_float32(x);
}

static NDM_ALWAYS_INLINE float log1p_float32(float x, uint32_t *raised)
{
    return ndm_log1p_float32(x, raised);
}

static inline int32_t unusual_log1p_float32(float x)
{
    return ndm_ordinary_log1p_float32(x);
}

static NDM_ALWAYS_INLINE float log1p_float32_fast(float x, uint32_t *raised)
{
    return ndm_log1p_float32_fast(x, raised);
}

static inline int32_t unusual_log1p_float32_fast(float x)
{
    return ndm_ordinary_log1p_float32_fast(x);
}

static NDM_ALWAYS_INLINE float log1p_float32_odd(float x, uint32_t *raised)
{
    return ndm_log1p_float32_odd(x, raised);
}

static NDM_ALWAYS_INLINE float log1p_float32_odd_bare(float x, uint32_t *raised)
{
    return ndm_log1p_float32_odd_bare(x, raised);
}

static inline int32_t unusual_log1p_float32_odd(float x)
{
    return ndm_ordinary_log1p_float32(x);
}

static int run_log_float32(char *const *args, const ptrdiff_t *dimensions,
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
                unusual |= unusual_log_float32(in_x[i]);
            }
            if (unusual < 0) {
                NDM_IVDEP
                for (ptrdiff_t i = start; i < end; i++) {
                    out_y[i] = log_float32(in_x[i], &raised);
                }
                continue;
            }
            ndm_pairs_float64 steps;
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                ndm_log_float32_first(&steps, i - start, in_x[i]);
            }
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                out_y[i] = ndm_log_float32_last(&steps, i - start, in_x[i]);
            }
        }
    }
    ndm_raise(raised);
    return 0;
}

static int loop_log_float32(char *const *args, const ptrdiff_t *dimensions,
                            const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    return ndm_run_whole(args, dimensions, strides, ctx, NDM_ITEMS_2(1, float, float),
        run_log_float32);
}

static int run_log_float32_fast(char *const *args, const ptrdiff_t *dimensions,
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
            ndm_fast_parts32 steps;
            for (ptrdiff_t i = start; i < end; i++) {
                unusual |= unusual_log_float32_fast(in_x[i]);
                ndm_log_float32_fast_split(&steps, i - start, in_x[i]);
            }
            if (unusual < 0) {
                NDM_IVDEP
                for (ptrdiff_t i = start; i < end; i++) {
                    out_y[i] = log_float32_fast(in_x[i], &raised);
                }
                continue;
            }
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                out_y[i] = ndm_log_float32_fast_last(&steps, i - start, in_x[i]);
            }
        }
    }
    ndm_raise(raised);
    return 0;
}

static int loop_log_float32_fast(char *const *args, const ptrdiff_t *dimensions,
                                 const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    return ndm_run_whole(args, dimensions, strides, ctx, NDM_ITEMS_2(1, float, float),
        run_log_float32_fast);
}

static int run_log_float32_odd(char *const *args, const ptrdiff_t *dimensions,
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
                unusual |= unusual_log_float32_odd(in_x[i]);
            }
            if (unusual < 0) {
                NDM_IVDEP
                for (ptrdiff_t i = start; i < end; i++) {
                    out_y[i] = log_float32_odd(in_x[i], &raised);
                }
                continue;
            }
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                out_y[i] = log_float32_odd_bare(in_x[i], &raised);
            }
        }
    }
    ndm_raise(raised);
    return 0;
}

static int loop_log_float32_odd(char *const *args, const ptrdiff_t *dimensions,
                                const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    return ndm_run_whole(args, dimensions, strides, ctx, NDM_ITEMS_2(1, float, float),
        run_log_float32_odd);
}

static int run_log2_float32(char *const *args, const ptrdiff_t *dimensions,
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
                unusual |= unusual_log2_float32(in_x[i]);
            }
            if (unusual < 0) {
                NDM_IVDEP
                for (ptrdiff_t i = start; i < end; i++) {
                    out_y[i] = log2_float32(in_x[i], &raised);
                }
                continue;
            }
            ndm_pairs_float64 steps;
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                ndm_log_float32_first(&steps, i - start, in_x[i]);
            }
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                out_y[i] = ndm_log2_float32_last(&steps, i - start, in_x[i]);
            }
        }
    }
    ndm_raise(raised);
    return 0;
}

static int loop_log2_float32(char *const *args, const ptrdiff_t *dimensions,
                             const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    return ndm_run_whole(args, dimensions, strides, ctx, NDM_ITEMS_2(1, float, float),
        run_log2_float32);
}

static int run_log2_float32_fast(char *const *args, const ptrdiff_t *dimensions,
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
            ndm_fast_parts32 steps;
            for (ptrdiff_t i = start; i < end; i++) {
                unusual |= unusual_log2_float32_fast(in_x[i]);
                ndm_log_float32_fast_split(&steps, i - start, in_x[i]);
            }
            if (unusual < 0) {
                NDM_IVDEP
                for (ptrdiff_t i = start; i < end; i++) {
                    out_y[i] = log2_float32_fast(in_x[i], &raised);
                }
                continue;
            }
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                out_y[i] = ndm_log2_float32_fast_last(&steps, i - start, in_x[i]);
            }
        }
    }
    ndm_raise(raised);
    return 0;
}

static int loop_log2_float32_fast(char *const *args, const ptrdiff_t *dimensions,
                                  const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    return ndm_run_whole(args, dimensions, strides, ctx, NDM_ITEMS_2(1, float, float),
        run_log2_float32_fast);
}

static int run_log2_float32_odd(char *const *args, const ptrdiff_t *dimensions,
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
                unusual |= unusual_log2_float32_odd(in_x[i]);
            }
            if (unusual < 0) {
                NDM_IVDEP
                for (ptrdiff_t i = start; i < end; i++) {
                    out_y[i] = log2_float32_odd(in_x[i], &raised);
                }
                continue;
            }
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                out_y[i] = log2_float32_odd_bare(in_x[i], &raised);
            }
        }
    }
    ndm_raise(raised);
    return 0;
}

static int loop_log2_float32_odd(char *const *args, const ptrdiff_t *dimensions,
                                 const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    return ndm_run_whole(args, dimensions, strides, ctx, NDM_ITEMS_2(1, float, float),
        run_log2_float32_odd);
}

static int run_log10_float32(char *const *args, const ptrdiff_t *dimensions,
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
                unusual |= unusual_log10_float32(in_x[i]);
            }
            if (unusual < 0) {
                NDM_IVDEP
                for (ptrdiff_t i = start; i < end; i++) {
                    out_y[i] = log10_float32(in_x[i], &raised);
                }
                continue;
            }
            ndm_pairs_float64 steps;
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                ndm_log_float32_first(&steps, i - start, in_x[i]);
            }
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                out_y[i] = ndm_log10_float32_last(&steps, i - start, in_x[i]);
            }
        }
    }
    ndm_raise(raised);
    return 0;
}

static int loop_log10_float32(char *const *args, const ptrdiff_t *dimensions,
                              const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    return ndm_run_whole(args, dimensions, strides, ctx, NDM_ITEMS_2(1, float, float),
        run_log10_float32);
}

static int run_log10_float32_fast(char *const *args, const ptrdiff_t *dimensions,
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
            ndm_fast_parts32 steps;
            for (ptrdiff_t i = start; i < end; i++) {
                unusual |= unusual_log10_float32_fast(in_x[i]);
                ndm_log_float32_fast_split(&steps, i - start, in_x[i]);
            }
            if (unusual < 0) {
                NDM_IVDEP
                for (ptrdiff_t i = start; i < end; i++) {
                    out_y[i] = log10_float32_fast(in_x[i], &raised);
                }
                continue;
            }
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                out_y[i] = ndm_log10_float32_fast_last(&steps, i - start, in_x[i]);
            }
        }
    }
    ndm_raise(raised);
    return 0;
}

static int loop_log10_float32_fast(char *const *args, const ptrdiff_t *dimensions,
                                   const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    return ndm_run_whole(args, dimensions, strides, ctx, NDM_ITEMS_2(1, float, float),
        run_log10_float32_fast);
}

static int run_log10_float32_odd(char *const *args, const ptrdiff_t *dimensions,
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
                unusual |= unusual_log10_float32_odd(in_x[i]);
            }
            if (unusual < 0) {
                NDM_IVDEP
                for (ptrdiff_t i = start; i < end; i++) {
                    out_y[i] = log10_float32_odd(in_x[i], &raised);
                }
                continue;
            }
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                out_y[i] = log10_float32_odd_bare(in_x[i], &raised);
            }
        }
    }
    ndm_raise(raised);
    return 0;
}

static int loop_log10_float32_odd(char *const *args, const ptrdiff_t *dimensions,
                                  const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    return ndm_run_whole(args, dimensions, strides, ctx, NDM_ITEMS_2(1, float, float),
        run_log10_float32_odd);
}

static int run_log1p_float32(char *const *args, const ptrdiff_t *dimensions,
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
                unusual |= unusual_log1p_float32(in_x[i]);
            }
            if (unusual < 0) {
                NDM_IVDEP
                for (ptrdiff_t i = start; i < end; i++) {
                    out_y[i] = log1p_float32(in_x[i], &raised);
                }
                continue;
            }
            ndm_pairs_float64 steps;
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                ndm_log1p_float32_first(&steps, i - start, in_x[i]);
            }
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                out_y[i] = ndm_log1p_float32_last(&steps, i - start, in_x[i]);
            }
        }
    }
    ndm_raise(raised);
    return 0;
}

static int loop_log1p_float32(char *const *args, const ptrdiff_t *dimensions,
                              const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    return ndm_run_whole(args, dimensions, strides, ctx, NDM_ITEMS_2(1, float, float),
        run_log1p_float32);
}

static int run_log1p_float32_fast(char *const *args, const ptrdiff_t *dimensions,
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
                unusual |= unusual_log1p_float32_fast(in_x[i]);
            }
            if (unusual < 0) {
                NDM_IVDEP
                for (ptrdiff_t i = start; i < end; i++) {
                    out_y[i] = log1p_float32_fast(in_x[i], &raised);
                }
                continue;
            }
            ndm_fast_parts32 steps;
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                ndm_log1p_float32_fast_split(&steps, i - start, in_x[i]);
            }
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                out_y[i] = ndm_log1p_float32_fast_last(&steps, i - start, in_x[i]);
            }
        }
    }
    ndm_raise(raised);
    return 0;
}

static int loop_log1p_float32_fast(char *const *args, const ptrdiff_t *dimensions,
                                   const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    return ndm_run_whole(args, dimensions, strides, ctx, NDM_ITEMS_2(1, float, float),
        run_log1p_float32_fast);
}

static int run_log1p_float32_odd(char *const *args, const ptrdiff_t *dimensions,
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
                unusual |= unusual_log1p_float32_odd(in_x[i]);
            }
            if (unusual < 0) {
                NDM_IVDEP
                for (ptrdiff_t i = start; i < end; i++) {
                    out_y[i] = log1p_float32_odd(in_x[i], &raised);
                }
                continue;
            }
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                out_y[i] = log1p_float32_odd_bare(in_x[i], &raised);
            }
        }
    }
    ndm_raise(raised);
    return 0;
}

static int loop_log1p_float32_odd(char *const *args, const ptrdiff_t *dimensions,
                                  const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    return ndm_run_whole(args, dimensions, strides, ctx, NDM_ITEMS_2(1, float, float),
        run_log1p_float32_odd);
}

static const ndm_kernel kernels[] = {
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 0, (ndm_kernel_function)loop_log_float32},
    {NDM_FORM_STRIDED, NDM_TIER_FAST, 0, (ndm_kernel_function)loop_log_float32_fast},
    {NDM_FORM_STRIDED, NDM_TIER_ODD, 0, (ndm_kernel_function)loop_log_float32_odd},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 1, (ndm_kernel_function)loop_log2_float32},
    {NDM_FORM_STRIDED, NDM_TIER_FAST, 1, (ndm_kernel_function)loop_log2_float32_fast},
    {NDM_FORM_STRIDED, NDM_TIER_ODD, 1, (ndm_kernel_function)loop_log2_float32_odd},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 2, (ndm_kernel_function)loop_log10_float32},
    {NDM_FORM_STRIDED, NDM_TIER_FAST, 2, (ndm_kernel_function)loop_log10_float32_fast},
    {NDM_FORM_STRIDED, NDM_TIER_ODD, 2, (ndm_kernel_function)loop_log10_float32_odd},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 3, (ndm_kernel_function)loop_log1p_float32},
    {NDM_FORM_STRIDED, NDM_TIER_FAST, 3, (ndm_kernel_function)loop_log1p_float32_fast},
    {NDM_FORM_STRIDED, NDM_TIER_ODD, 3, (ndm_kernel_function)loop_log1p_float32_odd},
};
#endif
NDM_KERNEL_TABLE(loops_float32_logarithms, kernels);
