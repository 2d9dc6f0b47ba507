/* From specs/ufuncs/other_roots.toml through templates/loops.c.j2; made by ndmillc. */
#include "ndmill/kernel/kernel.h"
#include "ndmill/kernel/dtypes_core.h"
#include "ndmill/kernel/blocks.h"
#include "other_roots_fast.h"

#ifndef NDM_SKIPPED

static NDM_ALWAYS_INLINE double cbrt_float64(double x)
{
    return ndm_cbrt_float64(x);
}

static NDM_ALWAYS_INLINE double cbrt_float64_bare(double x)
{
    return ndm_cbrt_float64_bare(x);
}

static inline int64_t unusual_cbrt_float64(double x)
{
    return ndm_ordinary_cbrt_float64(x);
}

static NDM_ALWAYS_INLINE double cbrt_float64_fast(double x)
{
    return ndm_cbrt_float64_fast(x);
}

static inline int64_t unusual_cbrt_float64_fast(double x)
{
    return ndm_ordinary_cbrt_float64(x);
}

static NDM_ALWAYS_INLINE double rsqrt_float64(double x)
{
    return ndm_rsqrt_float64(x);
}

static NDM_ALWAYS_INLINE double rsqrt_float64_bare(double x)
{
    return ndm_rsqrt_float64_bare(x);
}

static inline int64_t unusual_rsqrt_float64(double x)
{
    return ndm_ordinary_rsqrt_float64(x);
}

static inline double rsqrt_float64_fast(double x)
{
    return ndm_rsqrt_float64_fast(x);
}

static NDM_ALWAYS_INLINE double hypot_float64(double x1, double x2)
{
    return ndm_hypot_float64(x1, x2);
}

static NDM_ALWAYS_INLINE double hypot_float64_bare(double x1, double x2)
{
    return ndm_hypot_float64_bare(x1, x2);
}

static inline int64_t unusual_hypot_float64(double x1, double x2)
{
    return ndm_ordinary_hypot_float64(x1, x2);
}

static NDM_ALWAYS_INLINE double hypot_float64_fast(double x1, double x2)
{
    return ndm_hypot_float64_fast(x1, x2);
}

static NDM_ALWAYS_INLINE double hypot_float64_fast_bare(double x1, double x2)
{
    return ndm_hypot_float64_fast_bare(x1, x2);
}

static inline int64_t unusual_hypot_float64_fast(double x1, double x2)
{
    return ndm_ordinary_hypot_float64(x1, x2);
}

static int run_cbrt_float64(char *const *args, const ptrdiff_t *dimensions,
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
                unusual |= unusual_cbrt_float64(in_x[i]);
            }
            if (unusual < 0) {
                NDM_IVDEP
                for (ptrdiff_t i = start; i < end; i++) {
                    out_y[i] = cbrt_float64(in_x[i]);
                }
                continue;
            }
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                out_y[i] = cbrt_float64_bare(in_x[i]);
            }
        }
    }
    return 0;
}

static int loop_cbrt_float64(char *const *args, const ptrdiff_t *dimensions,
                             const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    return ndm_run_whole(args, dimensions, strides, ctx, NDM_ITEMS_2(1, double, double),
        run_cbrt_float64);
}

static int run_cbrt_float64_fast(char *const *args, const ptrdiff_t *dimensions,
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
                unusual |= unusual_cbrt_float64_fast(in_x[i]);
            }
            if (unusual < 0) {
                NDM_IVDEP
                for (ptrdiff_t i = start; i < end; i++) {
                    out_y[i] = cbrt_float64_fast(in_x[i]);
                }
                continue;
            }
            ndm_pairs_float64 steps;
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                ndm_cbrt_float64_fast_first(&steps, i - start, in_x[i]);
            }
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                out_y[i] = ndm_cbrt_float64_fast_last(&steps, i - start, in_x[i]);
            }
        }
    }
    return 0;
}

static int loop_cbrt_float64_fast(char *const *args, const ptrdiff_t *dimensions,
                                  const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    return ndm_run_whole(args, dimensions, strides, ctx, NDM_ITEMS_2(1, double, double),
        run_cbrt_float64_fast);
}

static int run_rsqrt_float64(char *const *args, const ptrdiff_t *dimensions,
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
                unusual |= unusual_rsqrt_float64(in_x[i]);
            }
            if (unusual < 0) {
                NDM_IVDEP
                for (ptrdiff_t i = start; i < end; i++) {
                    out_y[i] = rsqrt_float64(in_x[i]);
                }
                continue;
            }
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                out_y[i] = rsqrt_float64_bare(in_x[i]);
            }
        }
    }
    return 0;
}

static int loop_rsqrt_float64(char *const *args, const ptrdiff_t *dimensions,
                              const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    return ndm_run_whole(args, dimensions, strides, ctx, NDM_ITEMS_2(1, double, double),
        run_rsqrt_float64);
}

static int loop_rsqrt_float64_fast(char *const *args, const ptrdiff_t *dimensions,
                                   const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const bool dense = strides[0] == (ptrdiff_t)sizeof(double) && strides[1] ==
        (ptrdiff_t)sizeof(double);
    if (dense || count == 1) {
        const double *in_x = (const double *)args[0];
        double *out_y = (double *)args[1];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = rsqrt_float64_fast(in_x[i]);
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_2(1, double, double),
            loop_rsqrt_float64_fast);
    }
    return 0;
}

static int run_hypot_float64(char *const *args, const ptrdiff_t *dimensions,
                             const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0] & -(ptrdiff_t)NDM_LANES, there = dimensions[1];
    (void)there, (void)strides, (void)ctx;

    {
        const double *in_x1 = (const double *)args[0];
        const double *in_x2 = (const double *)args[1];
        double *out_y = (double *)args[2];
        for (ptrdiff_t start = 0; start < count; start += NDM_BLOCK) {
            const ptrdiff_t end = ndm_block_end(start, count);
            int64_t unusual = 0;
            for (ptrdiff_t i = start; i < end; i++) {
                unusual |= unusual_hypot_float64(in_x1[i], in_x2[i]);
            }
            if (unusual < 0) {
                NDM_IVDEP
                for (ptrdiff_t i = start; i < end; i++) {
                    out_y[i] = hypot_float64(in_x1[i], in_x2[i]);
                }
                continue;
            }
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                out_y[i] = hypot_float64_bare(in_x1[i], in_x2[i]);
            }
        }
    }
    return 0;
}

static int loop_hypot_float64(char *const *args, const ptrdiff_t *dimensions,
                              const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    return ndm_run_whole(args, dimensions, strides, ctx, NDM_ITEMS_3(2, double, double,
        double), run_hypot_float64);
}

static int run_hypot_float64_fast(char *const *args, const ptrdiff_t *dimensions,
                                  const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0] & -(ptrdiff_t)NDM_LANES, there = dimensions[1];
    (void)there, (void)strides, (void)ctx;

    {
        const double *in_x1 = (const double *)args[0];
        const double *in_x2 = (const double *)args[1];
        double *out_y = (double *)args[2];
        for (ptrdiff_t start = 0; start < count; start += NDM_BLOCK) {
            const ptrdiff_t end = ndm_block_end(start, count);
            int64_t unusual = 0;
            for (ptrdiff_t i = start; i < end; i++) {
                unusual |= unusual_hypot_float64_fast(in_x1[i], in_x2[i]);
            }
            if (unusual < 0) {
                NDM_IVDEP
                for (ptrdiff_t i = start; i < end; i++) {
                    out_y[i] = hypot_float64_fast(in_x1[i], in_x2[i]);
                }
                continue;
            }
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                out_y[i] = hypot_float64_fast_bare(in_x1[i], in_x2[i]);
            }
        }
    }
    return 0;
}

static int loop_hypot_float64_fast(char *const *args, const ptrdiff_t *dimensions,
                                   const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    return ndm_run_whole(args, dimensions, strides, ctx, NDM_ITEMS_3(2, double, double,
        double), run_hypot_float64_fast);
}

#if NDM_FOLDS

static void fold_hypot_float64(char *state, ptrdiff_t state_step, const char *rows,
                               ptrdiff_t row_step, ptrdiff_t step, ptrdiff_t count,
                               ptrdiff_t width)
{
    if (width == 1 && state_step == 0) {
        double value = *(const double *)state;
        for (ptrdiff_t k = 0; k < count; k++) {
            value = hypot_float64(value, *(const double *)(rows + k * row_step));
        }
        *(double *)state = value;
        return;
    }
    ptrdiff_t k = 0;
    for (; k < count; k++) {
        double *cells = (double *)state + k * state_step;
        const char *row = rows + k * row_step;
        for (ptrdiff_t i = 0; i < width; i++) {
            cells[i] = hypot_float64(cells[i], *(const double *)(row + i * step));
        }
    }
}

static void scan_hypot_float64(char *state, const char *from, ptrdiff_t from_step, char *to,
                               ptrdiff_t to_step, ptrdiff_t count)
{
    double value = *(const double *)state;
    for (ptrdiff_t i = 0; i < count; i++) {
        value = hypot_float64(value, *(const double *)(from + i * from_step));
        *(double *)(to + i * to_step) = value;
    }
    *(double *)state = value;
}

static void indexed_hypot_float64(char *data, const ptrdiff_t *offsets, const char *from,
                                  ptrdiff_t from_step, ptrdiff_t count)
{
    for (ptrdiff_t i = 0; i < count; i++) {
        double *place = (double *)(data + offsets[i]);
        *place = hypot_float64(*place, *(const double *)(from + i * from_step));
    }
}
#endif

static const ndm_kernel kernels[] = {
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 0, (ndm_kernel_function)loop_cbrt_float64},
    {NDM_FORM_STRIDED, NDM_TIER_FAST, 0, (ndm_kernel_function)loop_cbrt_float64_fast},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 1, (ndm_kernel_function)loop_rsqrt_float64},
    {NDM_FORM_STRIDED, NDM_TIER_FAST, 1, (ndm_kernel_function)loop_rsqrt_float64_fast},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 2, (ndm_kernel_function)loop_hypot_float64},
    {NDM_FORM_STRIDED, NDM_TIER_FAST, 2, (ndm_kernel_function)loop_hypot_float64_fast},
#if NDM_FOLDS
    {NDM_FORM_FOLD, NDM_TIER_CORRECT, 2, (ndm_kernel_function)fold_hypot_float64},
    {NDM_FORM_SCAN, NDM_TIER_CORRECT, 2, (ndm_kernel_function)scan_hypot_float64},
    {NDM_FORM_INDEXED, NDM_TIER_CORRECT, 2, (ndm_kernel_function)indexed_hypot_float64},
#endif
};
#endif
NDM_KERNEL_TABLE(loops_float64_other_roots, kernels);
