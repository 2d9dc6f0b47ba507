/* From specs/ufuncs/other_roots.toml through templates/loops.c.j2; made by ndmillc. */
#include "ndmill/kernel/kernel.h"
#include "ndmill/kernel/dtypes_core.h"
#include "ndmill/kernel/blocks.h"
#include "other_roots_fast.h"

#ifndef NDM_SKIPPED

static NDM_ALWAYS_INLINE float cbrt_float32(float x)
{
    return ndm_cbrt_float32(x);
}

static inline int32_t unusual_cbrt_float32(float x)
{
    return ndm_ordinary_cbrt_float32(x);
}

static NDM_ALWAYS_INLINE float cbrt_float32_fast(float x)
{
    return ndm_cbrt_float32_fast(x);
}

static inline int32_t unusual_cbrt_float32_fast(float x)
{
    return ndm_ordinary_cbrt_float32_fast(x);
}

static NDM_ALWAYS_INLINE float cbrt_float32_odd(float x)
{
    return ndm_cbrt_float32_odd(x);
}

static NDM_ALWAYS_INLINE float cbrt_float32_odd_bare(float x)
{
    return ndm_cbrt_float32_odd_bare(x);
}

static inline int32_t unusual_cbrt_float32_odd(float x)
{
    return ndm_ordinary_cbrt_float32(x);
}

static NDM_ALWAYS_INLINE float rsqrt_float32(float x)
{
    return ndm_rsqrt_float32(x);
}

static NDM_ALWAYS_INLINE float rsqrt_float32_bare(float x)
{
    return ndm_rsqrt_float32_bare(x);
}

static inline int32_t unusual_rsqrt_float32(float x)
{
    return ndm_ordinary_rsqrt_float32(x);
}

static inline float rsqrt_float32_fast(float x)
{
    return ndm_rsqrt_float32_fast(x);
}

static NDM_ALWAYS_INLINE float rsqrt_float32_odd(float x)
{
    return ndm_rsqrt_float32_odd(x);
}

static NDM_ALWAYS_INLINE float rsqrt_float32_odd_bare(float x)
{
    return ndm_rsqrt_float32_odd_bare(x);
}

static inline int32_t unusual_rsqrt_float32_odd(float x)
{
    return ndm_ordinary_rsqrt_float32(x);
}

static NDM_ALWAYS_INLINE float hypot_float32(float x1, float x2)
{
    return ndm_hypot_float32(x1, x2);
}

static NDM_ALWAYS_INLINE float hypot_float32_bare(float x1, float x2)
{
    return ndm_hypot_float32_bare(x1, x2);
}

static inline int32_t unusual_hypot_float32(float x1, float x2)
{
    return ndm_ordinary_hypot_float32(x1, x2);
}

static NDM_ALWAYS_INLINE float hypot_float32_fast(float x1, float x2)
{
    return ndm_hypot_float32_fast(x1, x2);
}

static NDM_ALWAYS_INLINE float hypot_float32_fast_bare(float x1, float x2)
{
    return ndm_hypot_float32_fast_bare(x1, x2);
}

static inline int32_t unusual_hypot_float32_fast(float x1, float x2)
{
    return ndm_ordinary_hypot_float32_fast(x1, x2);
}

static NDM_ALWAYS_INLINE float hypot_float32_odd(float x1, float x2)
{
    return ndm_hypot_float32_odd(x1, x2);
}

static NDM_ALWAYS_INLINE float hypot_float32_odd_bare(float x1, float x2)
{
    return ndm_hypot_float32_odd_bare(x1, x2);
}

static inline int32_t unusual_hypot_float32_odd(float x1, float x2)
{
    return ndm_ordinary_hypot_float32(x1, x2);
}

static int run_cbrt_float32(char *const *args, const ptrdiff_t *dimensions,
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
                unusual |= unusual_cbrt_float32(in_x[i]);
            }
            if (unusual < 0) {
                NDM_IVDEP
                for (ptrdiff_t i = start; i < end; i++) {
                    out_y[i] = cbrt_float32(in_x[i]);
                }
                continue;
            }
            ndm_inverse_roots32 steps;
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                ndm_cbrt_float32_first(&steps, i - start, in_x[i]);
            }
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                out_y[i] = ndm_cbrt_float32_last(&steps, i - start, in_x[i]);
            }
        }
    }
    return 0;
}

static int loop_cbrt_float32(char *const *args, const ptrdiff_t *dimensions,
                             const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    return ndm_run_whole(args, dimensions, strides, ctx, NDM_ITEMS_2(1, float, float),
        run_cbrt_float32);
}

static int run_cbrt_float32_fast(char *const *args, const ptrdiff_t *dimensions,
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
                unusual |= unusual_cbrt_float32_fast(in_x[i]);
            }
            if (unusual < 0) {
                NDM_IVDEP
                for (ptrdiff_t i = start; i < end; i++) {
                    out_y[i] = cbrt_float32_fast(in_x[i]);
                }
                continue;
            }
            ndm_fast_roots32 steps;
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                ndm_cbrt_float32_fast_first(&steps, i - start, in_x[i]);
            }
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                out_y[i] = ndm_cbrt_float32_fast_last(&steps, i - start, in_x[i]);
            }
        }
    }
    return 0;
}

static int loop_cbrt_float32_fast(char *const *args, const ptrdiff_t *dimensions,
                                  const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    return ndm_run_whole(args, dimensions, strides, ctx, NDM_ITEMS_2(1, float, float),
        run_cbrt_float32_fast);
}

static int run_cbrt_float32_odd(char *const *args, const ptrdiff_t *dimensions,
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
                unusual |= unusual_cbrt_float32_odd(in_x[i]);
            }
            if (unusual < 0) {
                NDM_IVDEP
                for (ptrdiff_t i = start; i < end; i++) {
                    out_y[i] = cbrt_float32_odd(in_x[i]);
                }
                continue;
            }
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                out_y[i] = cbrt_float32_odd_bare(in_x[i]);
            }
        }
    }
    return 0;
}

static int loop_cbrt_float32_odd(char *const *args, const ptrdiff_t *dimensions,
                                 const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    return ndm_run_whole(args, dimensions, strides, ctx, NDM_ITEMS_2(1, float, float),
        run_cbrt_float32_odd);
}

static int run_rsqrt_float32(char *const *args, const ptrdiff_t *dimensions,
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
                unusual |= unusual_rsqrt_float32(in_x[i]);
            }
            if (unusual < 0) {
                NDM_IVDEP
                for (ptrdiff_t i = start; i < end; i++) {
                    out_y[i] = rsqrt_float32(in_x[i]);
                }
                continue;
            }
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                out_y[i] = rsqrt_float32_bare(in_x[i]);
            }
        }
    }
    return 0;
}

static int loop_rsqrt_float32(char *const *args, const ptrdiff_t *dimensions,
                              const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    return ndm_run_whole(args, dimensions, strides, ctx, NDM_ITEMS_2(1, float, float),
        run_rsqrt_float32);
}

static int loop_rsqrt_float32_fast(char *const *args, const ptrdiff_t *dimensions,
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
            out_y[i] = rsqrt_float32_fast(in_x[i]);
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_2(1, float, float),
            loop_rsqrt_float32_fast);
    }
    return 0;
}

static int run_rsqrt_float32_odd(char *const *args, const ptrdiff_t *dimensions,
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
                unusual |= unusual_rsqrt_float32_odd(in_x[i]);
            }
            if (unusual < 0) {
                NDM_IVDEP
                for (ptrdiff_t i = start; i < end; i++) {
                    out_y[i] = rsqrt_float32_odd(in_x[i]);
                }
                continue;
            }
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                out_y[i] = rsqrt_float32_odd_bare(in_x[i]);
            }
        }
    }
    return 0;
}

static int loop_rsqrt_float32_odd(char *const *args, const ptrdiff_t *dimensions,
                                  const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    return ndm_run_whole(args, dimensions, strides, ctx, NDM_ITEMS_2(1, float, float),
        run_rsqrt_float32_odd);
}

static int run_hypot_float32(char *const *args, const ptrdiff_t *dimensions,
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
                unusual |= unusual_hypot_float32(in_x1[i], in_x2[i]);
            }
            if (unusual < 0) {
                NDM_IVDEP
                for (ptrdiff_t i = start; i < end; i++) {
                    out_y[i] = hypot_float32(in_x1[i], in_x2[i]);
                }
                continue;
            }
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                out_y[i] = hypot_float32_bare(in_x1[i], in_x2[i]);
            }
        }
    }
    return 0;
}

static int loop_hypot_float32(char *const *args, const ptrdiff_t *dimensions,
                              const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    return ndm_run_whole(args, dimensions, strides, ctx, NDM_ITEMS_3(2, float, float, float),
        run_hypot_float32);
}

static int run_hypot_float32_fast(char *const *args, const ptrdiff_t *dimensions,
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
                unusual |= unusual_hypot_float32_fast(in_x1[i], in_x2[i]);
            }
            if (unusual < 0) {
                NDM_IVDEP
                for (ptrdiff_t i = start; i < end; i++) {
                    out_y[i] = hypot_float32_fast(in_x1[i], in_x2[i]);
                }
                continue;
            }
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                out_y[i] = hypot_float32_fast_bare(in_x1[i], in_x2[i]);
            }
        }
    }
    return 0;
}

static int loop_hypot_float32_fast(char *const *args, const ptrdiff_t *dimensions,
                                   const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    return ndm_run_whole(args, dimensions, strides, ctx, NDM_ITEMS_3(2, float, float, float),
        run_hypot_float32_fast);
}

static int run_hypot_float32_odd(char *const *args, const ptrdiff_t *dimensions,
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
                unusual |= unusual_hypot_float32_odd(in_x1[i], in_x2[i]);
            }
            if (unusual < 0) {
                NDM_IVDEP
                for (ptrdiff_t i = start; i < end; i++) {
                    out_y[i] = hypot_float32_odd(in_x1[i], in_x2[i]);
                }
                continue;
            }
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                out_y[i] = hypot_float32_odd_bare(in_x1[i], in_x2[i]);
            }
        }
    }
    return 0;
}

static int loop_hypot_float32_odd(char *const *args, const ptrdiff_t *dimensions,
                                  const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    return ndm_run_whole(args, dimensions, strides, ctx, NDM_ITEMS_3(2, float, float, float),
        run_hypot_float32_odd);
}

#if NDM_FOLDS

static void fold_hypot_float32(char *state, ptrdiff_t state_step, const char *rows,
                               ptrdiff_t row_step, ptrdiff_t step, ptrdiff_t count,
                               ptrdiff_t width)
{
    if (width == 1 && state_step == 0) {
        float value = *(const float *)state;
        for (ptrdiff_t k = 0; k < count; k++) {
            value = hypot_float32(value, *(const float *)(rows + k * row_step));
        }
        *(float *)state = value;
        return;
    }
    ptrdiff_t k = 0;
    for (; k < count; k++) {
        float *cells = (float *)state + k * state_step;
        const char *row = rows + k * row_step;
        for (ptrdiff_t i = 0; i < width; i++) {
            cells[i] = hypot_float32(cells[i], *(const float *)(row + i * step));
        }
    }
}

static void scan_hypot_float32(char *state, const char *from, ptrdiff_t from_step, char *to,
                               ptrdiff_t to_step, ptrdiff_t count)
{
    float value = *(const float *)state;
    for (ptrdiff_t i = 0; i < count; i++) {
        value = hypot_float32(value, *(const float *)(from + i * from_step));
        *(float *)(to + i * to_step) = value;
    }
    *(float *)state = value;
}

static void indexed_hypot_float32(char *data, const ptrdiff_t *offsets, const char *from,
                                  ptrdiff_t from_step, ptrdiff_t count)
{
    for (ptrdiff_t i = 0; i < count; i++) {
        float *place = (float *)(data + offsets[i]);
        *place = hypot_float32(*place, *(const float *)(from + i * from_step));
    }
}
#endif

static const ndm_kernel kernels[] = {
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 0, (ndm_kernel_function)loop_cbrt_float32},
    {NDM_FORM_STRIDED, NDM_TIER_FAST, 0, (ndm_kernel_function)loop_cbrt_float32_fast},
    {NDM_FORM_STRIDED, NDM_TIER_ODD, 0, (ndm_kernel_function)loop_cbrt_float32_odd},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 1, (ndm_kernel_function)loop_rsqrt_float32},
    {NDM_FORM_STRIDED, NDM_TIER_FAST, 1, (ndm_kernel_function)loop_rsqrt_float32_fast},
    {NDM_FORM_STRIDED, NDM_TIER_ODD, 1, (ndm_kernel_function)loop_rsqrt_float32_odd},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 2, (ndm_kernel_function)loop_hypot_float32},
    {NDM_FORM_STRIDED, NDM_TIER_FAST, 2, (ndm_kernel_function)loop_hypot_float32_fast},
    {NDM_FORM_STRIDED, NDM_TIER_ODD, 2, (ndm_kernel_function)loop_hypot_float32_odd},
#if NDM_FOLDS
    {NDM_FORM_FOLD, NDM_TIER_CORRECT, 2, (ndm_kernel_function)fold_hypot_float32},
    {NDM_FORM_SCAN, NDM_TIER_CORRECT, 2, (ndm_kernel_function)scan_hypot_float32},
    {NDM_FORM_INDEXED, NDM_TIER_CORRECT, 2, (ndm_kernel_function)indexed_hypot_float32},
#endif
};
#endif
NDM_KERNEL_TABLE(loops_float32_other_roots, kernels);
