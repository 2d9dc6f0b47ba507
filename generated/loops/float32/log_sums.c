/* From specs/ufuncs/log_sums.toml through templates/loops.c.j2; made by ndmillc. */
#include "ndmill/kernel/kernel.h"
#include "ndmill/kernel/dtypes_core.h"
#include "ndmill/kernel/blocks.h"
#include "log_sums_logit.h"
#include "log_sums_products.h"
#include "log_sums_steps.h"

#ifndef NDM_SKIPPED

static NDM_ALWAYS_INLINE float logaddexp_float32(float x1, float x2, uint32_t *raised)
{
    return ndm_logaddexp_float32(x1, x2, raised);
}

static NDM_ALWAYS_INLINE float logaddexp_float32_bare(float x1, float x2, uint32_t *raised)
{
    return ndm_logaddexp_float32_bare(x1, x2, raised);
}

static inline int32_t unusual_logaddexp_float32(float x1, float x2)
{
    return ndm_ordinary_logaddexp_float32(x1, x2);
}

static NDM_ALWAYS_INLINE float logaddexp_float32_odd(float x1, float x2, uint32_t *raised)
{
    return ndm_logaddexp_float32_odd(x1, x2, raised);
}

static NDM_ALWAYS_INLINE float logaddexp_float32_odd_bare(float x1, float x2, uint32_t *raised)
{
    return ndm_logaddexp_float32_odd_bare(x1, x2, raised);
}

static inline int32_t unusual_logaddexp_float32_odd(float x1, float x2)
{
    return ndm_ordinary_logaddexp_float32(x1, x2);
}

static NDM_ALWAYS_INLINE float logaddexp2_float32(float x1, float x2, uint32_t *raised)
{
    return ndm_logaddexp2_float32(x1, x2, raised);
}

static NDM_ALWAYS_INLINE float logaddexp2_float32_bare(float x1, float x2, uint32_t *raised)
{
    return ndm_logaddexp2_float32_bare(x1, x2, raised);
}

static inline int32_t unusual_logaddexp2_float32(float x1, float x2)
{
    return ndm_ordinary_logaddexp2_float32(x1, x2);
}

static NDM_ALWAYS_INLINE float logaddexp2_float32_odd(float x1, float x2, uint32_t *raised)
{
    return ndm_logaddexp2_float32_odd(x1, x2, raised);
}

static NDM_ALWAYS_INLINE float logaddexp2_float32_odd_bare(float x1, float x2, uint32_t *raised)
{
    return ndm_logaddexp2_float32_odd_bare(x1, x2, raised);
}

static inline int32_t unusual_logaddexp2_float32_odd(float x1, float x2)
{
    return ndm_ordinary_logaddexp2_float32(x1, x2);
}

static NDM_ALWAYS_INLINE float logit_float32(float x, uint32_t *raised)
{
    return ndm_logit_float32(x, raised);
}

static inline int32_t unusual_logit_float32(float x)
{
    return ndm_ordinary_logit_float32(x);
}

static NDM_ALWAYS_INLINE float logit_float32_odd(float x, uint32_t *raised)
{
    return ndm_logit_float32_odd(x, raised);
}

static NDM_ALWAYS_INLINE float logit_float32_odd_bare(float x, uint32_t *raised)
{
    return ndm_logit_float32_odd_bare(x, raised);
}

static inline int32_t unusual_logit_float32_odd(float x)
{
    return ndm_ordinary_logit_float32(x);
}

static NDM_ALWAYS_INLINE float xlogy_float32(float x, float y, uint32_t *raised)
{
    return ndm_xlogy_float32(x, y, raised);
}

static NDM_ALWAYS_INLINE float xlogy_float32_bare(float x, float y, uint32_t *raised)
{
    return ndm_xlogy_float32_bare(x, y, raised);
}

static inline int32_t unusual_xlogy_float32(float x, float y)
{
    return ndm_ordinary_xlogy_float32(x, y);
}

static NDM_ALWAYS_INLINE float xlogy_float32_odd(float x, float y, uint32_t *raised)
{
    return ndm_xlogy_float32_odd(x, y, raised);
}

static NDM_ALWAYS_INLINE float xlogy_float32_odd_bare(float x, float y, uint32_t *raised)
{
    return ndm_xlogy_float32_odd_bare(x, y, raised);
}

static inline int32_t unusual_xlogy_float32_odd(float x, float y)
{
    return ndm_ordinary_xlogy_float32(x, y);
}

static NDM_ALWAYS_INLINE float xlog1py_float32(float x, float y, uint32_t *raised)
{
    return ndm_xlog1py_float32(x, y, raised);
}

static NDM_ALWAYS_INLINE float xlog1py_float32_bare(float x, float y, uint32_t *raised)
{
    return ndm_xlog1py_float32_bare(x, y, raised);
}

static inline int32_t unusual_xlog1py_float32(float x, float y)
{
    return ndm_ordinary_xlog1py_float32(x, y);
}

static NDM_ALWAYS_INLINE float xlog1py_float32_odd(float x, float y, uint32_t *raised)
{
    return ndm_xlog1py_float32_odd(x, y, raised);
}

static NDM_ALWAYS_INLINE float xlog1py_float32_odd_bare(float x, float y, uint32_t *raised)
{
    return ndm_xlog1py_float32_odd_bare(x, y, raised);
}

static inline int32_t unusual_xlog1py_float32_odd(float x, float y)
{
    return ndm_ordinary_xlog1py_float32(x, y);
}

static int run_logaddexp_float32(char *const *args, const ptrdiff_t *dimensions,
                                 const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0] & -(ptrdiff_t)NDM_LANES, there = dimensions[1];
    (void)there, (void)strides, (void)ctx;
    uint32_t raised = 0;

    {
        const float *in_x1 = (const float *)args[0];
        const float *in_x2 = (const float *)args[1];
        float *out_y = (float *)args[2];
        for (ptrdiff_t start = 0; start < count; start += NDM_BLOCK) {
            const ptrdiff_t end = ndm_block_end(start, count);
            int32_t unusual = 0;
            for (ptrdiff_t i = start; i < end; i++) {
                unusual |= unusual_logaddexp_float32(in_x1[i], in_x2[i]);
            }
            if (unusual < 0) {
                NDM_IVDEP
                for (ptrdiff_t i = start; i < end; i++) {
                    out_y[i] = logaddexp_float32(in_x1[i], in_x2[i], &raised);
                }
                continue;
            }
            float kept[NDM_BLOCK];
            int32_t doubtful = 0;
            ndm_quick_power_of_distance made[NDM_BLOCK];
            for (ptrdiff_t i = start; i < end; i++) {
                made[i - start] = ndm_logaddexp_quick_power(in_x1[i], in_x2[i]);
            }
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                kept[i - start] = ndm_logaddexp_float32_quick(made[i - start], in_x1[i],
                    in_x2[i]);
                doubtful |= ndm_doubt_logaddexp_float32(made[i - start], in_x1[i], in_x2[i]);
            }
            if (doubtful >= 0) {
                for (ptrdiff_t i = start; i < end; i++) {
                    out_y[i] = kept[i - start];
                }
                continue;
            }
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                out_y[i] = logaddexp_float32_bare(in_x1[i], in_x2[i], &raised);
            }
        }
    }
    ndm_raise(raised);
    return 0;
}

static int loop_logaddexp_float32(char *const *args, const ptrdiff_t *dimensions,
                                  const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    return ndm_run_whole(args, dimensions, strides, ctx, NDM_ITEMS_3(2, float, float, float),
        run_logaddexp_float32);
}

static int run_logaddexp_float32_odd(char *const *args, const ptrdiff_t *dimensions,
                                     const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0] & -(ptrdiff_t)NDM_LANES, there = dimensions[1];
    (void)there, (void)strides, (void)ctx;
    uint32_t raised = 0;

    {
        const float *in_x1 = (const float *)args[0];
        const float *in_x2 = (const float *)args[1];
        float *out_y = (float *)args[2];
        for (ptrdiff_t start = 0; start < count; start += NDM_BLOCK) {
            const ptrdiff_t end = ndm_block_end(start, count);
            int32_t unusual = 0;
            for (ptrdiff_t i = start; i < end; i++) {
                unusual |= unusual_logaddexp_float32_odd(in_x1[i], in_x2[i]);
            }
            if (unusual < 0) {
                NDM_IVDEP
                for (ptrdiff_t i = start; i < end; i++) {
                    out_y[i] = logaddexp_float32_odd(in_x1[i], in_x2[i], &raised);
                }
                continue;
            }
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                out_y[i] = logaddexp_float32_odd_bare(in_x1[i], in_x2[i], &raised);
            }
        }
    }
    ndm_raise(raised);
    return 0;
}

static int loop_logaddexp_float32_odd(char *const *args, const ptrdiff_t *dimensions,
                                      const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    return ndm_run_whole(args, dimensions, strides, ctx, NDM_ITEMS_3(2, float, float, float),
        run_logaddexp_float32_odd);
}

static int run_logaddexp2_float32(char *const *args, const ptrdiff_t *dimensions,
                                  const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0] & -(ptrdiff_t)NDM_LANES, there = dimensions[1];
    (void)there, (void)strides, (void)ctx;
    uint32_t raised = 0;

    {
        const float *in_x1 = (const float *)args[0];
        const float *in_x2 = (const float *)args[1];
        float *out_y = (float *)args[2];
        for (ptrdiff_t start = 0; start < count; start += NDM_BLOCK) {
            const ptrdiff_t end = ndm_block_end(start, count);
            int32_t unusual = 0;
            for (ptrdiff_t i = start; i < end; i++) {
                unusual |= unusual_logaddexp2_float32(in_x1[i], in_x2[i]);
            }
            if (unusual < 0) {
                NDM_IVDEP
                for (ptrdiff_t i = start; i < end; i++) {
                    out_y[i] = logaddexp2_float32(in_x1[i], in_x2[i], &raised);
                }
                continue;
            }
            float kept[NDM_BLOCK];
            int32_t doubtful = 0;
            ndm_quick_power_of_distance made[NDM_BLOCK];
            for (ptrdiff_t i = start; i < end; i++) {
                made[i - start] = ndm_logaddexp2_quick_power(in_x1[i], in_x2[i]);
            }
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                kept[i - start] = ndm_logaddexp2_float32_quick(made[i - start], in_x1[i],
                    in_x2[i]);
                doubtful |= ndm_doubt_logaddexp2_float32(made[i - start], in_x1[i], in_x2[i]);
            }
            if (doubtful >= 0) {
                for (ptrdiff_t i = start; i < end; i++) {
                    out_y[i] = kept[i - start];
                }
                continue;
            }
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                out_y[i] = logaddexp2_float32_bare(in_x1[i], in_x2[i], &raised);
            }
        }
    }
    ndm_raise(raised);
    return 0;
}

static int loop_logaddexp2_float32(char *const *args, const ptrdiff_t *dimensions,
                                   const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    return ndm_run_whole(args, dimensions, strides, ctx, NDM_ITEMS_3(2, float, float, float),
        run_logaddexp2_float32);
}

static int run_logaddexp2_float32_odd(char *const *args, const ptrdiff_t *dimensions,
                                      const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0] & -(ptrdiff_t)NDM_LANES, there = dimensions[1];
    (void)there, (void)strides, (void)ctx;
    uint32_t raised = 0;

    {
        const float *in_x1 = (const float *)args[0];
        const float *in_x2 = (const float *)args[1];
        float *out_y = (float *)args[2];
        for (ptrdiff_t start = 0; start < count; start += NDM_BLOCK) {
            const ptrdiff_t end = ndm_block_end(start, count);
            int32_t unusual = 0;
            for (ptrdiff_t i = start; i < end; i++) {
                unusual |= unusual_logaddexp2_float32_odd(in_x1[i], in_x2[i]);
            }
            if (unusual < 0) {
                NDM_IVDEP
                for (ptrdiff_t i = start; i < end; i++) {
                    out_y[i] = logaddexp2_float32_odd(in_x1[i], in_x2[i], &raised);
                }
                continue;
            }
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                out_y[i] = logaddexp2_float32_odd_bare(in_x1[i], in_x2[i], &raised);
            }
        }
    }
    ndm_raise(raised);
    return 0;
}

static int loop_logaddexp2_float32_odd(char *const *args, const ptrdiff_t *dimensions,
                                       const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    return ndm_run_whole(args, dimensions, strides, ctx, NDM_ITEMS_3(2, float, float, float),
        run_logaddexp2_float32_odd);
}

static int run_logit_float32(char *const *args, const ptrdiff_t *dimensions,
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
                unusual |= unusual_logit_float32(in_x[i]);
            }
            if (unusual < 0) {
                NDM_IVDEP
                for (ptrdiff_t i = start; i < end; i++) {
                    out_y[i] = logit_float32(in_x[i], &raised);
                }
                continue;
            }
            ndm_pairs_float64 steps;
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                ndm_logit_float32_first(&steps, i - start, in_x[i]);
            }
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                out_y[i] = ndm_logit_float32_last(&steps, i - start, in_x[i]);
            }
        }
    }
    ndm_raise(raised);
    return 0;
}

static int loop_logit_float32(char *const *args, const ptrdiff_t *dimensions,
                              const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    return ndm_run_whole(args, dimensions, strides, ctx, NDM_ITEMS_2(1, float, float),
        run_logit_float32);
}

static int run_logit_float32_odd(char *const *args, const ptrdiff_t *dimensions,
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
                unusual |= unusual_logit_float32_odd(in_x[i]);
            }
            if (unusual < 0) {
                NDM_IVDEP
                for (ptrdiff_t i = start; i < end; i++) {
                    out_y[i] = logit_float32_odd(in_x[i], &raised);
                }
                continue;
            }
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                out_y[i] = logit_float32_odd_bare(in_x[i], &raised);
            }
        }
    }
    ndm_raise(raised);
    return 0;
}

static int loop_logit_float32_odd(char *const *args, const ptrdiff_t *dimensions,
                                  const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    return ndm_run_whole(args, dimensions, strides, ctx, NDM_ITEMS_2(1, float, float),
        run_logit_float32_odd);
}

static int run_xlogy_float32(char *const *args, const ptrdiff_t *dimensions,
                             const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0] & -(ptrdiff_t)NDM_LANES, there = dimensions[1];
    (void)there, (void)strides, (void)ctx;
    uint32_t raised = 0;

    {
        const float *in_x = (const float *)args[0];
        const float *in_y = (const float *)args[1];
        float *out_z = (float *)args[2];
        for (ptrdiff_t start = 0; start < count; start += NDM_BLOCK) {
            const ptrdiff_t end = ndm_block_end(start, count);
            int32_t unusual = 0;
            for (ptrdiff_t i = start; i < end; i++) {
                unusual |= ndm_usual_xlogy_float32(in_x[i], in_y[i]);
            }
            if (unusual < 0) {
                unusual = 0;
                for (ptrdiff_t i = start; i < end; i++) {
                    unusual |= unusual_xlogy_float32(in_x[i], in_y[i]);
                }
            }
            if (unusual < 0) {
                NDM_IVDEP
                for (ptrdiff_t i = start; i < end; i++) {
                    out_z[i] = xlogy_float32(in_x[i], in_y[i], &raised);
                }
                continue;
            }
            float kept[NDM_BLOCK];
            int32_t doubtful = 0;
            ndm_quick_logarithm made[NDM_BLOCK];
            for (ptrdiff_t i = start; i < end; i++) {
                made[i - start] = ndm_xlogy_quick_logarithm(in_x[i], in_y[i]);
            }
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                kept[i - start] = ndm_xlogy_float32_quick(made[i - start], in_x[i], in_y[i]);
                doubtful |= ndm_doubt_xlogy_float32(made[i - start], in_x[i], in_y[i]);
            }
            if (doubtful >= 0) {
                for (ptrdiff_t i = start; i < end; i++) {
                    out_z[i] = kept[i - start];
                }
                continue;
            }
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                out_z[i] = xlogy_float32_bare(in_x[i], in_y[i], &raised);
            }
        }
    }
    ndm_raise(raised);
    return 0;
}

static int loop_xlogy_float32(char *const *args, const ptrdiff_t *dimensions,
                              const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    return ndm_run_whole(args, dimensions, strides, ctx, NDM_ITEMS_3(2, float, float, float),
        run_xlogy_float32);
}

static int run_xlogy_float32_odd(char *const *args, const ptrdiff_t *dimensions,
                                 const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0] & -(ptrdiff_t)NDM_LANES, there = dimensions[1];
    (void)there, (void)strides, (void)ctx;
    uint32_t raised = 0;

    {
        const float *in_x = (const float *)args[0];
        const float *in_y = (const float *)args[1];
        float *out_z = (float *)args[2];
        for (ptrdiff_t start = 0; start < count; start += NDM_BLOCK) {
            const ptrdiff_t end = ndm_block_end(start, count);
            int32_t unusual = 0;
            for (ptrdiff_t i = start; i < end; i++) {
                unusual |= ndm_usual_xlogy_float32(in_x[i], in_y[i]);
            }
            if (unusual < 0) {
                unusual = 0;
                for (ptrdiff_t i = start; i < end; i++) {
                    unusual |= unusual_xlogy_float32_odd(in_x[i], in_y[i]);
                }
            }
            if (unusual < 0) {
                NDM_IVDEP
                for (ptrdiff_t i = start; i < end; i++) {
                    out_z[i] = xlogy_float32_odd(in_x[i], in_y[i], &raised);
                }
                continue;
            }
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                out_z[i] = xlogy_float32_odd_bare(in_x[i], in_y[i], &raised);
            }
        }
    }
    ndm_raise(raised);
    return 0;
}

static int loop_xlogy_float32_odd(char *const *args, const ptrdiff_t *dimensions,
                                  const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    return ndm_run_whole(args, dimensions, strides, ctx, NDM_ITEMS_3(2, float, float, float),
        run_xlogy_float32_odd);
}

static int run_xlog1py_float32(char *const *args, const ptrdiff_t *dimensions,
                               const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0] & -(ptrdiff_t)NDM_LANES, there = dimensions[1];
    (void)there, (void)strides, (void)ctx;
    uint32_t raised = 0;

    {
        const float *in_x = (const float *)args[0];
        const float *in_y = (const float *)args[1];
        float *out_z = (float *)args[2];
        for (ptrdiff_t start = 0; start < count; start += NDM_BLOCK) {
            const ptrdiff_t end = ndm_block_end(start, count);
            int32_t unusual = 0;
            for (ptrdiff_t i = start; i < end; i++) {
                unusual |= ndm_usual_xlog1py_float32(in_x[i], in_y[i]);
            }
            if (unusual < 0) {
                unusual = 0;
                for (ptrdiff_t i = start; i < end; i++) {
                    unusual |= unusual_xlog1py_float32(in_x[i], in_y[i]);
                }
            }
            if (unusual < 0) {
                NDM_IVDEP
                for (ptrdiff_t i = start; i < end; i++) {
                    out_z[i] = xlog1py_float32(in_x[i], in_y[i], &raised);
                }
                continue;
            }
            float kept[NDM_BLOCK];
            int32_t doubtful = 0;
            ndm_quick_logarithm made[NDM_BLOCK];
            for (ptrdiff_t i = start; i < end; i++) {
                made[i - start] = ndm_xlog1py_quick_logarithm(in_x[i], in_y[i]);
            }
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                kept[i - start] = ndm_xlog1py_float32_quick(made[i - start], in_x[i], in_y[i]);
                doubtful |= ndm_doubt_xlog1py_float32(made[i - start], in_x[i], in_y[i]);
            }
            if (doubtful >= 0) {
                for (ptrdiff_t i = start; i < end; i++) {
                    out_z[i] = kept[i - start];
                }
                continue;
            }
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                out_z[i] = xlog1py_float32_bare(in_x[i], in_y[i], &raised);
            }
        }
    }
    ndm_raise(raised);
    return 0;
}

static int loop_xlog1py_float32(char *const *args, const ptrdiff_t *dimensions,
                                const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    return ndm_run_whole(args, dimensions, strides, ctx, NDM_ITEMS_3(2, float, float, float),
        run_xlog1py_float32);
}

static int run_xlog1py_float32_odd(char *const *args, const ptrdiff_t *dimensions,
                                   const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0] & -(ptrdiff_t)NDM_LANES, there = dimensions[1];
    (void)there, (void)strides, (void)ctx;
    uint32_t raised = 0;

    {
        const float *in_x = (const float *)args[0];
        const float *in_y = (const float *)args[1];
        float *out_z = (float *)args[2];
        for (ptrdiff_t start = 0; start < count; start += NDM_BLOCK) {
            const ptrdiff_t end = ndm_block_end(start, count);
            int32_t unusual = 0;
            for (ptrdiff_t i = start; i < end; i++) {
                unusual |= ndm_usual_xlog1py_float32(in_x[i], in_y[i]);
            }
            if (unusual < 0) {
                unusual = 0;
                for (ptrdiff_t i = start; i < end; i++) {
                    unusual |= unusual_xlog1py_float32_odd(in_x[i], in_y[i]);
                }
            }
            if (unusual < 0) {
                NDM_IVDEP
                for (ptrdiff_t i = start; i < end; i++) {
                    out_z[i] = xlog1py_float32_odd(in_x[i], in_y[i], &raised);
                }
                continue;
            }
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                out_z[i] = xlog1py_float32_odd_bare(in_x[i], in_y[i], &raised);
            }
        }
    }
    ndm_raise(raised);
    return 0;
}

static int loop_xlog1py_float32_odd(char *const *args, const ptrdiff_t *dimensions,
                                    const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    return ndm_run_whole(args, dimensions, strides, ctx, NDM_ITEMS_3(2, float, float, float),
        run_xlog1py_float32_odd);
}

static const ndm_kernel kernels[] = {
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 0, (ndm_kernel_function)loop_logaddexp_float32},
    {NDM_FORM_STRIDED, NDM_TIER_ODD, 0, (ndm_kernel_function)loop_logaddexp_float32_odd},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 1, (ndm_kernel_function)loop_logaddexp2_float32},
    {NDM_FORM_STRIDED, NDM_TIER_ODD, 1, (ndm_kernel_function)loop_logaddexp2_float32_odd},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 2, (ndm_kernel_function)loop_logit_float32},
    {NDM_FORM_STRIDED, NDM_TIER_ODD, 2, (ndm_kernel_function)loop_logit_float32_odd},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 3, (ndm_kernel_function)loop_xlogy_float32},
    {NDM_FORM_STRIDED, NDM_TIER_ODD, 3, (ndm_kernel_function)loop_xlogy_float32_odd},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 4, (ndm_kernel_function)loop_xlog1py_float32},
    {NDM_FORM_STRIDED, NDM_TIER_ODD, 4, (ndm_kernel_function)loop_xlog1py_float32_odd},
};
#endif
NDM_KERNEL_TABLE(loops_float32_log_sums, kernels);
