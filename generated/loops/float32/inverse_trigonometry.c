/* From specs/ufuncs/inverse_trigonometry.toml through templates/loops.c.j2; made by ndmillc. */
#include "ndmill/kernel/kernel.h"
#include "ndmill/kernel/dtypes_core.h"
#include "ndmill/kernel/blocks.h"
#include "inverse_trigonometry.h"

#ifndef NDM_SKIPPED

static NDM_ALWAYS_INLINE float arctan_float32(float x)
{
    return ndm_arctan_float32(x);
}

static inline int32_t unusual_arctan_float32(float x)
{
    return ndm_ordinary_arctan_float32(x);
}

static NDM_ALWAYS_INLINE float arctan_float32_fast(float x)
{
    return ndm_arctan_float32_fast(x);
}

static inline int32_t unusual_arctan_float32_fast(float x)
{
    return ndm_ordinary_arctan_float32_fast(x);
}

static NDM_ALWAYS_INLINE float arctan_float32_odd(float x)
{
    return ndm_arctan_float32_odd(x);
}

static NDM_ALWAYS_INLINE float arctan_float32_odd_bare(float x)
{
    return ndm_arctan_float32_odd_bare(x);
}

static inline int32_t unusual_arctan_float32_odd(float x)
{
    return ndm_ordinary_arctan_float32(x);
}

static NDM_ALWAYS_INLINE float arctan2_float32(float x1, float x2)
{
    return ndm_arctan2_float32(x1, x2);
}

static NDM_ALWAYS_INLINE float arctan2_float32_bare(float x1, float x2)
{
    return ndm_arctan2_float32_bare(x1, x2);
}

static inline int32_t unusual_arctan2_float32(float x1, float x2)
{
    return ndm_ordinary_arctan2_float32(x1, x2);
}

static NDM_ALWAYS_INLINE float arctan2_float32_fast(float x1, float x2)
{
    return ndm_arctan2_float32_fast(x1, x2);
}

static inline int32_t unusual_arctan2_float32_fast(float x1, float x2)
{
    return ndm_ordinary_arctan2_float32_fast(x1, x2);
}

static NDM_ALWAYS_INLINE float arctan2_float32_odd(float x1, float x2)
{
    return ndm_arctan2_float32_odd(x1, x2);
}

static NDM_ALWAYS_INLINE float arctan2_float32_odd_bare(float x1, float x2)
{
    return ndm_arctan2_float32_odd_bare(x1, x2);
}

static inline int32_t unusual_arctan2_float32_odd(float x1, float x2)
{
    return ndm_ordinary_arctan2_float32(x1, x2);
}

static NDM_ALWAYS_INLINE float arcsin_float32(float x)
{
    return ndm_arcsin_float32(x);
}

static inline int32_t unusual_arcsin_float32(float x)
{
    return ndm_ordinary_arcsin_float32(x);
}

static NDM_ALWAYS_INLINE float arcsin_float32_fast(float x)
{
    return ndm_arcsin_float32_fast(x);
}

static inline int32_t unusual_arcsin_float32_fast(float x)
{
    return ndm_ordinary_arcsin_float32_fast(x);
}

static NDM_ALWAYS_INLINE float arcsin_float32_odd(float x)
{
    return ndm_arcsin_float32_odd(x);
}

static NDM_ALWAYS_INLINE float arcsin_float32_odd_bare(float x)
{
    return ndm_arcsin_float32_odd_bare(x);
}

static inline int32_t unusual_arcsin_float32_odd(float x)
{
    return ndm_ordinary_arcsin_float32(x);
}

static NDM_ALWAYS_INLINE float arccos_float32(float x)
{
    return ndm_arccos_float32(x);
}

static inline int32_t unusual_arccos_float32(float x)
{
    return ndm_ordinary_arccos_float32(x);
}

static NDM_ALWAYS_INLINE float arccos_float32_fast(float x)
{
    return ndm_arccos_float32_fast(x);
}

static inline int32_t unusual_arccos_float32_fast(float x)
{
    return ndm_ordinary_arccos_float32_fast(x);
}

static NDM_ALWAYS_INLINE float arccos_float32_odd(float x)
{
    return ndm_arccos_float32_odd(x);
}

static NDM_ALWAYS_INLINE float arccos_float32_odd_bare(float x)
{
    return ndm_arccos_float32_odd_bare(x);
}

static inline int32_t unusual_arccos_float32_odd(float x)
{
    return ndm_ordinary_arccos_float32(x);
}

static inline uint8_t signbit_float32(float x)
{
    return (ndm_bits_of_float(x) & UINT32_C(0x80000000)) != 0;
}

static inline float angle_float32(float x)
{
    return ndm_choose_float(x != x, x, ndm_choose_float(signbit_float32(x), 0x1.921fb6p+1f,
        0.0f));
}

static int run_arctan_float32(char *const *args, const ptrdiff_t *dimensions,
                              const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0] & -(ptrdiff_t)NDM_LANES, there = dimensions[1];
    (void)there, (void)strides, (void)ctx;

    {
        const float *in_x = (const float *)args[0];
        float *out_y = (float *)args[1];
        for (ptrdiff_t start = 0; start < count; start += NDM_BLOCK) {
            const ptrdiff_t end = ndm_block_end(start, count);
            int32_t unusual = 0;
            for (ptrdiff_t i = start; i < end; i++) {
                unusual |= unusual_arctan_float32(in_x[i]);
            }
            if (unusual < 0) {
                NDM_IVDEP
                for (ptrdiff_t i = start; i < end; i++) {
                    out_y[i] = arctan_float32(in_x[i]);
                }
                continue;
            }
            ndm_numbers_float64 steps;
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                ndm_arctan_float32_first(&steps, i - start, in_x[i]);
            }
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                out_y[i] = ndm_arctan_float32_last(&steps, i - start, in_x[i]);
            }
        }
    }
    return 0;
}

static int loop_arctan_float32(char *const *args, const ptrdiff_t *dimensions,
                               const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    return ndm_run_whole(args, dimensions, strides, ctx, NDM_ITEMS_2(1, float, float),
        run_arctan_float32);
}

static int run_arctan_float32_fast(char *const *args, const ptrdiff_t *dimensions,
                                   const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0] & -(ptrdiff_t)NDM_LANES, there = dimensions[1];
    (void)there, (void)strides, (void)ctx;

    {
        const float *in_x = (const float *)args[0];
        float *out_y = (float *)args[1];
        for (ptrdiff_t start = 0; start < count; start += NDM_BLOCK) {
            const ptrdiff_t end = ndm_block_end(start, count);
            int32_t unusual = 0;
            for (ptrdiff_t i = start; i < end; i++) {
                unusual |= unusual_arctan_float32_fast(in_x[i]);
            }
            if (unusual < 0) {
                NDM_IVDEP
                for (ptrdiff_t i = start; i < end; i++) {
                    out_y[i] = arctan_float32_fast(in_x[i]);
                }
                continue;
            }
            ndm_made_floats32 steps;
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                ndm_arctan_float32_fast_first(&steps, i - start, in_x[i]);
            }
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                out_y[i] = ndm_arctan_float32_fast_last(&steps, i - start, in_x[i]);
            }
        }
    }
    return 0;
}

static int loop_arctan_float32_fast(char *const *args, const ptrdiff_t *dimensions,
                                    const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    return ndm_run_whole(args, dimensions, strides, ctx, NDM_ITEMS_2(1, float, float),
        run_arctan_float32_fast);
}

static int run_arctan_float32_odd(char *const *args, const ptrdiff_t *dimensions,
                                  const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0] & -(ptrdiff_t)NDM_LANES, there = dimensions[1];
    (void)there, (void)strides, (void)ctx;

    {
        const float *in_x = (const float *)args[0];
        float *out_y = (float *)args[1];
        for (ptrdiff_t start = 0; start < count; start += NDM_BLOCK) {
            const ptrdiff_t end = ndm_block_end(start, count);
            int32_t unusual = 0;
            for (ptrdiff_t i = start; i < end; i++) {
                unusual |= unusual_arctan_float32_odd(in_x[i]);
            }
            if (unusual < 0) {
                NDM_IVDEP
                for (ptrdiff_t i = start; i < end; i++) {
                    out_y[i] = arctan_float32_odd(in_x[i]);
                }
                continue;
            }
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                out_y[i] = arctan_float32_odd_bare(in_x[i]);
            }
        }
    }
    return 0;
}

static int loop_arctan_float32_odd(char *const *args, const ptrdiff_t *dimensions,
                                   const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    return ndm_run_whole(args, dimensions, strides, ctx, NDM_ITEMS_2(1, float, float),
        run_arctan_float32_odd);
}

static int run_arctan2_float32(char *const *args, const ptrdiff_t *dimensions,
                               const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0] & -(ptrdiff_t)NDM_LANES, there = dimensions[1];
    (void)there, (void)strides, (void)ctx;

    {
        const float *in_x1 = (const float *)args[0];
        const float *in_x2 = (const float *)args[1];
        float *out_y = (float *)args[2];
        for (ptrdiff_t start = 0; start < count; start += NDM_BLOCK) {
            const ptrdiff_t end = ndm_block_end(start, count);
            int32_t unusual = 0;
            for (ptrdiff_t i = start; i < end; i++) {
                unusual |= unusual_arctan2_float32(in_x1[i], in_x2[i]);
            }
            if (unusual < 0) {
                NDM_IVDEP
                for (ptrdiff_t i = start; i < end; i++) {
                    out_y[i] = arctan2_float32(in_x1[i], in_x2[i]);
                }
                continue;
            }
            float kept[NDM_BLOCK];
            int32_t doubtful = 0;
            ndm_arctan_quotient made[NDM_BLOCK];
            for (ptrdiff_t i = start; i < end; i++) {
                made[i - start] = ndm_quotient_of_floats(in_x1[i], in_x2[i]);
            }
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                kept[i - start] = ndm_arctan2_float32_quick(made[i - start], in_x1[i],
                    in_x2[i]);
                doubtful |= ndm_doubt_arctan2_float32(made[i - start], in_x1[i], in_x2[i]);
            }
            if (doubtful >= 0) {
                for (ptrdiff_t i = start; i < end; i++) {
                    out_y[i] = kept[i - start];
                }
                continue;
            }
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                out_y[i] = arctan2_float32_bare(in_x1[i], in_x2[i]);
            }
        }
    }
    return 0;
}

static int loop_arctan2_float32(char *const *args, const ptrdiff_t *dimensions,
                                const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    return ndm_run_whole(args, dimensions, strides, ctx, NDM_ITEMS_3(2, float, float, float),
        run_arctan2_float32);
}

static int run_arctan2_float32_fast(char *const *args, const ptrdiff_t *dimensions,
                                    const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0] & -(ptrdiff_t)NDM_LANES, there = dimensions[1];
    (void)there, (void)strides, (void)ctx;

    {
        const float *in_x1 = (const float *)args[0];
        const float *in_x2 = (const float *)args[1];
        float *out_y = (float *)args[2];
        for (ptrdiff_t start = 0; start < count; start += NDM_BLOCK) {
            const ptrdiff_t end = ndm_block_end(start, count);
            int32_t unusual = 0;
            for (ptrdiff_t i = start; i < end; i++) {
                unusual |= unusual_arctan2_float32_fast(in_x1[i], in_x2[i]);
            }
            if (unusual < 0) {
                NDM_IVDEP
                for (ptrdiff_t i = start; i < end; i++) {
                    out_y[i] = arctan2_float32_fast(in_x1[i], in_x2[i]);
                }
                continue;
            }
            ndm_made_floats32 steps;
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                ndm_arctan2_float32_fast_first(&steps, i - start, in_x1[i], in_x2[i]);
            }
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                out_y[i] = ndm_arctan2_float32_fast_last(&steps, i - start, in_x1[i], in_x2[i]);
            }
        }
    }
    return 0;
}

static int loop_arctan2_float32_fast(char *const *args, const ptrdiff_t *dimensions,
                                     const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    return ndm_run_whole(args, dimensions, strides, ctx, NDM_ITEMS_3(2, float, float, float),
        run_arctan2_float32_fast);
}

static int run_arctan2_float32_odd(char *const *args, const ptrdiff_t *dimensions,
                                   const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0] & -(ptrdiff_t)NDM_LANES, there = dimensions[1];
    (void)there, (void)strides, (void)ctx;

    {
        const float *in_x1 = (const float *)args[0];
        const float *in_x2 = (const float *)args[1];
        float *out_y = (float *)args[2];
        for (ptrdiff_t start = 0; start < count; start += NDM_BLOCK) {
            const ptrdiff_t end = ndm_block_end(start, count);
            int32_t unusual = 0;
            for (ptrdiff_t i = start; i < end; i++) {
                unusual |= unusual_arctan2_float32_odd(in_x1[i], in_x2[i]);
            }
            if (unusual < 0) {
                NDM_IVDEP
                for (ptrdiff_t i = start; i < end; i++) {
                    out_y[i] = arctan2_float32_odd(in_x1[i], in_x2[i]);
                }
                continue;
            }
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                out_y[i] = arctan2_float32_odd_bare(in_x1[i], in_x2[i]);
            }
        }
    }
    return 0;
}

static int loop_arctan2_float32_odd(char *const *args, const ptrdiff_t *dimensions,
                                    const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    return ndm_run_whole(args, dimensions, strides, ctx, NDM_ITEMS_3(2, float, float, float),
        run_arctan2_float32_odd);
}

static int run_arcsin_float32(char *const *args, const ptrdiff_t *dimensions,
                              const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0] & -(ptrdiff_t)NDM_LANES, there = dimensions[1];
    (void)there, (void)strides, (void)ctx;

    {
        const float *in_x = (const float *)args[0];
        float *out_y = (float *)args[1];
        for (ptrdiff_t start = 0; start < count; start += NDM_BLOCK) {
            const ptrdiff_t end = ndm_block_end(start, count);
            int32_t unusual = 0;
            for (ptrdiff_t i = start; i < end; i++) {
                unusual |= unusual_arcsin_float32(in_x[i]);
            }
            if (unusual < 0) {
                NDM_IVDEP
                for (ptrdiff_t i = start; i < end; i++) {
                    out_y[i] = arcsin_float32(in_x[i]);
                }
                continue;
            }
            ndm_numbers_float64 steps;
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                ndm_arcsin_float32_first(&steps, i - start, in_x[i]);
            }
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                out_y[i] = ndm_arcsin_float32_last(&steps, i - start, in_x[i]);
            }
        }
    }
    return 0;
}

static int loop_arcsin_float32(char *const *args, const ptrdiff_t *dimensions,
                               const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    return ndm_run_whole(args, dimensions, strides, ctx, NDM_ITEMS_2(1, float, float),
        run_arcsin_float32);
}

static int run_arcsin_float32_fast(char *const *args, const ptrdiff_t *dimensions,
                                   const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0] & -(ptrdiff_t)NDM_LANES, there = dimensions[1];
    (void)there, (void)strides, (void)ctx;

    {
        const float *in_x = (const float *)args[0];
        float *out_y = (float *)args[1];
        for (ptrdiff_t start = 0; start < count; start += NDM_BLOCK) {
            const ptrdiff_t end = ndm_block_end(start, count);
            int32_t unusual = 0;
            for (ptrdiff_t i = start; i < end; i++) {
                unusual |= unusual_arcsin_float32_fast(in_x[i]);
            }
            if (unusual < 0) {
                NDM_IVDEP
                for (ptrdiff_t i = start; i < end; i++) {
                    out_y[i] = arcsin_float32_fast(in_x[i]);
                }
                continue;
            }
            ndm_made_floats32 steps;
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                ndm_arcsin_float32_fast_first(&steps, i - start, in_x[i]);
            }
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                out_y[i] = ndm_arcsin_float32_fast_last(&steps, i - start, in_x[i]);
            }
        }
    }
    return 0;
}

static int loop_arcsin_float32_fast(char *const *args, const ptrdiff_t *dimensions,
                                    const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    return ndm_run_whole(args, dimensions, strides, ctx, NDM_ITEMS_2(1, float, float),
        run_arcsin_float32_fast);
}

static int run_arcsin_float32_odd(char *const *args, const ptrdiff_t *dimensions,
                                  const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0] & -(ptrdiff_t)NDM_LANES, there = dimensions[1];
    (void)there, (void)strides, (void)ctx;

    {
        const float *in_x = (const float *)args[0];
        float *out_y = (float *)args[1];
        for (ptrdiff_t start = 0; start < count; start += NDM_BLOCK) {
            const ptrdiff_t end = ndm_block_end(start, count);
            int32_t unusual = 0;
            for (ptrdiff_t i = start; i < end; i++) {
                unusual |= unusual_arcsin_float32_odd(in_x[i]);
            }
            if (unusual < 0) {
                NDM_IVDEP
                for (ptrdiff_t i = start; i < end; i++) {
                    out_y[i] = arcsin_float32_odd(in_x[i]);
                }
                continue;
            }
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                out_y[i] = arcsin_float32_odd_bare(in_x[i]);
            }
        }
    }
    return 0;
}

static int loop_arcsin_float32_odd(char *const *args, const ptrdiff_t *dimensions,
                                   const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    return ndm_run_whole(args, dimensions, strides, ctx, NDM_ITEMS_2(1, float, float),
        run_arcsin_float32_odd);
}

static int run_arccos_float32(char *const *args, const ptrdiff_t *dimensions,
                              const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0] & -(ptrdiff_t)NDM_LANES, there = dimensions[1];
    (void)there, (void)strides, (void)ctx;

    {
        const float *in_x = (const float *)args[0];
        float *out_y = (float *)args[1];
        for (ptrdiff_t start = 0; start < count; start += NDM_BLOCK) {
            const ptrdiff_t end = ndm_block_end(start, count);
            int32_t unusual = 0;
            for (ptrdiff_t i = start; i < end; i++) {
                unusual |= unusual_arccos_float32(in_x[i]);
            }
            if (unusual < 0) {
                NDM_IVDEP
                for (ptrdiff_t i = start; i < end; i++) {
                    out_y[i] = arccos_float32(in_x[i]);
                }
                continue;
            }
            ndm_numbers_float64 steps;
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                ndm_arcsin_float32_first(&steps, i - start, in_x[i]);
            }
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                out_y[i] = ndm_arccos_float32_last(&steps, i - start, in_x[i]);
            }
        }
    }
    return 0;
}

static int loop_arccos_float32(char *const *args, const ptrdiff_t *dimensions,
                               const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    return ndm_run_whole(args, dimensions, strides, ctx, NDM_ITEMS_2(1, float, float),
        run_arccos_float32);
}

static int run_arccos_float32_fast(char *const *args, const ptrdiff_t *dimensions,
                                   const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0] & -(ptrdiff_t)NDM_LANES, there = dimensions[1];
    (void)there, (void)strides, (void)ctx;

    {
        const float *in_x = (const float *)args[0];
        float *out_y = (float *)args[1];
        for (ptrdiff_t start = 0; start < count; start += NDM_BLOCK) {
            const ptrdiff_t end = ndm_block_end(start, count);
            int32_t unusual = 0;
            for (ptrdiff_t i = start; i < end; i++) {
                unusual |= unusual_arccos_float32_fast(in_x[i]);
            }
            if (unusual < 0) {
                NDM_IVDEP
                for (ptrdiff_t i = start; i < end; i++) {
                    out_y[i] = arccos_float32_fast(in_x[i]);
                }
                continue;
            }
            ndm_made_floats32 steps;
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                ndm_arcsin_float32_fast_first(&steps, i - start, in_x[i]);
            }
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                out_y[i] = ndm_arccos_float32_fast_last(&steps, i - start, in_x[i]);
            }
        }
    }
    return 0;
}

static int loop_arccos_float32_fast(char *const *args, const ptrdiff_t *dimensions,
                                    const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    return ndm_run_whole(args, dimensions, strides, ctx, NDM_ITEMS_2(1, float, float),
        run_arccos_float32_fast);
}

static int run_arccos_float32_odd(char *const *args, const ptrdiff_t *dimensions,
                                  const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0] & -(ptrdiff_t)NDM_LANES, there = dimensions[1];
    (void)there, (void)strides, (void)ctx;

    {
        const float *in_x = (const float *)args[0];
        float *out_y = (float *)args[1];
        for (ptrdiff_t start = 0; start < count; start += NDM_BLOCK) {
            const ptrdiff_t end = ndm_block_end(start, count);
            int32_t unusual = 0;
            for (ptrdiff_t i = start; i < end; i++) {
                unusual |= unusual_arccos_float32_odd(in_x[i]);
            }
            if (unusual < 0) {
                NDM_IVDEP
                for (ptrdiff_t i = start; i < end; i++) {
                    out_y[i] = arccos_float32_odd(in_x[i]);
                }
                continue;
            }
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                out_y[i] = arccos_float32_odd_bare(in_x[i]);
            }
        }
    }
    return 0;
}

static int loop_arccos_float32_odd(char *const *args, const ptrdiff_t *dimensions,
                                   const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    return ndm_run_whole(args, dimensions, strides, ctx, NDM_ITEMS_2(1, float, float),
        run_arccos_float32_odd);
}

static int loop_angle_float32(char *const *args, const ptrdiff_t *dimensions,
                              const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const bool dense = strides[0] == (ptrdiff_t)sizeof(float) && strides[1] ==
        (ptrdiff_t)sizeof(float);
    if (dense || count == 1) {
        const float *in_x = (const float *)args[0];
        float *out_y = (float *)args[1];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = angle_float32(in_x[i]);
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_2(1, float, float),
            loop_angle_float32);
    }
    return 0;
}

static const ndm_kernel kernels[] = {
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 0, (ndm_kernel_function)loop_arctan_float32},
    {NDM_FORM_STRIDED, NDM_TIER_FAST, 0, (ndm_kernel_function)loop_arctan_float32_fast},
    {NDM_FORM_STRIDED, NDM_TIER_ODD, 0, (ndm_kernel_function)loop_arctan_float32_odd},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 1, (ndm_kernel_function)loop_arctan2_float32},
    {NDM_FORM_STRIDED, NDM_TIER_FAST, 1, (ndm_kernel_function)loop_arctan2_float32_fast},
    {NDM_FORM_STRIDED, NDM_TIER_ODD, 1, (ndm_kernel_function)loop_arctan2_float32_odd},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 2, (ndm_kernel_function)loop_arcsin_float32},
    {NDM_FORM_STRIDED, NDM_TIER_FAST, 2, (ndm_kernel_function)loop_arcsin_float32_fast},
    {NDM_FORM_STRIDED, NDM_TIER_ODD, 2, (ndm_kernel_function)loop_arcsin_float32_odd},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 3, (ndm_kernel_function)loop_arccos_float32},
    {NDM_FORM_STRIDED, NDM_TIER_FAST, 3, (ndm_kernel_function)loop_arccos_float32_fast},
    {NDM_FORM_STRIDED, NDM_TIER_ODD, 3, (ndm_kernel_function)loop_arccos_float32_odd},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 4, (ndm_kernel_function)loop_angle_float32},
};
#endif
NDM_KERNEL_TABLE(loops_float32_inverse_trigonometry, kernels);
