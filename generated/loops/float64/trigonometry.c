/* From specs/ufuncs/trigonometry.toml through templates/loops.c.j2; made by ndmillc. */
#include "ndmill/kernel/kernel.h"
#include "ndmill/kernel/dtypes_core.h"
#include "ndmill/kernel/blocks.h"
#include "trigonometry_fast.h"
#include "trigonometry_steps.h"

#ifndef NDM_SKIPPED

static NDM_ALWAYS_INLINE double sin_float64(double x)
{
    return ndm_sin_float64(x);
}

static inline int64_t unusual_sin_float64(double x)
{
    return ndm_ordinary_sin_float64(x);
}

static NDM_ALWAYS_INLINE double sin_float64_fast(double x)
{
    return ndm_sin_float64_fast(x);
}

static inline int64_t unusual_sin_float64_fast(double x)
{
    return ndm_ordinary_sin_float64(x);
}

static NDM_ALWAYS_INLINE double cos_float64(double x)
{
    return ndm_cos_float64(x);
}

static inline int64_t unusual_cos_float64(double x)
{
    return ndm_ordinary_cos_float64(x);
}

static NDM_ALWAYS_INLINE double cos_float64_fast(double x)
{
    return ndm_cos_float64_fast(x);
}

static inline int64_t unusual_cos_float64_fast(double x)
{
    return ndm_ordinary_cos_float64(x);
}

static NDM_ALWAYS_INLINE double tan_float64(double x)
{
    return ndm_tan_float64(x);
}

static inline int64_t unusual_tan_float64(double x)
{
    return ndm_ordinary_tan_float64(x);
}

static NDM_ALWAYS_INLINE double tan_float64_fast(double x)
{
    return ndm_tan_float64_fast(x);
}

static inline int64_t unusual_tan_float64_fast(double x)
{
    return ndm_ordinary_tan_float64_fast(x);
}

static NDM_ALWAYS_INLINE void sincos_float64(double x, double *sine, double *cosine)
{
    ndm_sincos_float64(x, sine, cosine);
}

static inline int64_t unusual_sincos_float64(double x)
{
    return ndm_ordinary_sincos_float64(x);
}

static NDM_ALWAYS_INLINE void sincos_float64_bare(double x, double *sine, double *cosine)
{
    ndm_sincos_float64_bare(x, sine, cosine);
}

static NDM_ALWAYS_INLINE void sincos_float64_fast(double x, double *sine, double *cosine)
{
    ndm_sincos_float64_fast(x, sine, cosine);
}

static inline int64_t unusual_sincos_float64_fast(double x)
{
    return ndm_ordinary_sincos_float64(x);
}

static NDM_ALWAYS_INLINE void sincos_float64_fast_bare(double x, double *sine, double *cosine)
{
    ndm_sincos_float64_fast_bare(x, sine, cosine);
}

static NDM_ALWAYS_INLINE double sinpi_float64(double x)
{
    return ndm_sinpi_float64(x);
}

static inline int64_t unusual_sinpi_float64(double x)
{
    return ndm_ordinary_sinpi_float64(x);
}

static NDM_ALWAYS_INLINE double sinpi_float64_fast(double x)
{
    return ndm_sinpi_float64_fast(x);
}

static inline int64_t unusual_sinpi_float64_fast(double x)
{
    return ndm_ordinary_sinpi_float64(x);
}

static NDM_ALWAYS_INLINE double cospi_float64(double x)
{
    return ndm_cospi_float64(x);
}

static inline int64_t unusual_cospi_float64(double x)
{
    return ndm_ordinary_cospi_float64(x);
}

static NDM_ALWAYS_INLINE double cospi_float64_fast(double x)
{
    return ndm_cospi_float64_fast(x);
}

static inline int64_t unusual_cospi_float64_fast(double x)
{
    return ndm_ordinary_cospi_float64(x);
}

static NDM_ALWAYS_INLINE double tanpi_float64(double x)
{
    return ndm_tanpi_float64(x);
}

static inline int64_t unusual_tanpi_float64(double x)
{
    return ndm_ordinary_tanpi_float64(x);
}

static NDM_ALWAYS_INLINE double sinc_float64(double x)
{
    return ndm_sinc_float64(x);
}

static inline int64_t unusual_sinc_float64(double x)
{
    return ndm_ordinary_sinc_float64(x);
}

static NDM_ALWAYS_INLINE double sinc_float64_fast(double x)
{
    return ndm_sinc_float64_fast(x);
}

static inline int64_t unusual_sinc_float64_fast(double x)
{
    return ndm_ordinary_sinc_float64(x);
}

static int run_sin_float64(char *const *args, const ptrdiff_t *dimensions,
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
            int64_t found[NDM_BLOCK];
            for (ptrdiff_t i = start; i < end; i++) {
                int64_t other = 0;
                other |= unusual_sin_float64(in_x[i]);
                found[i - start] = other;
                unusual |= other;
            }
            const double *from_x = in_x + start;
            double kept_x[NDM_BLOCK];
            double aside_y[NDM_BLOCK];
            uint16_t places[NDM_BLOCK];
            ptrdiff_t others = 0, usual = start;
            if (unusual < 0) {
                const ptrdiff_t last = end < there ? end : there;
                usual = start - 1;
                for (ptrdiff_t i = start; i < last; i++) {
                    if (found[i - start] < 0) {
                        int64_t other = 0;
                        other |= unusual_sin_float64(in_x[i]);
                        if (other >= 0) {
                            __builtin_unreachable(); /* no second test, nor what is ordinary */
                        }
                        aside_y[others] = sin_float64(in_x[i]);
                        places[others++] = (uint16_t)(i - start);
                    } else {
                        usual = i;
                    }
                }
                ndm_hide_others(kept_x, from_x, sizeof(double), end - start, last - start,
                    usual - start, places, others);
                from_x = kept_x;
            }
            const ptrdiff_t stop = usual >= start ? end : start;
            ndm_reduced_angles steps;
            NDM_IVDEP
            for (ptrdiff_t i = start; i < stop; i++) {
                ndm_sin_float64_first(&steps, i - start, from_x[i - start]);
            }
            NDM_IVDEP
            for (ptrdiff_t i = start; i < stop; i++) {
                out_y[i] = ndm_sin_float64_last(&steps, i - start, from_x[i - start]);
            }
            if (others > 0) {
                ndm_put_others(out_y + start, aside_y, sizeof(double), places, others);
            }
        }
    }
    return 0;
}

static int loop_sin_float64(char *const *args, const ptrdiff_t *dimensions,
                            const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    return ndm_run_whole(args, dimensions, strides, ctx, NDM_ITEMS_2(1, double, double),
        run_sin_float64);
}

static int run_sin_float64_fast(char *const *args, const ptrdiff_t *dimensions,
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
            int64_t found[NDM_BLOCK];
            for (ptrdiff_t i = start; i < end; i++) {
                int64_t other = 0;
                other |= unusual_sin_float64_fast(in_x[i]);
                found[i - start] = other;
                unusual |= other;
            }
            const double *from_x = in_x + start;
            double kept_x[NDM_BLOCK];
            double aside_y[NDM_BLOCK];
            uint16_t places[NDM_BLOCK];
            ptrdiff_t others = 0, usual = start;
            if (unusual < 0) {
                const ptrdiff_t last = end < there ? end : there;
                usual = start - 1;
                for (ptrdiff_t i = start; i < last; i++) {
                    if (found[i - start] < 0) {
                        int64_t other = 0;
                        other |= unusual_sin_float64_fast(in_x[i]);
                        if (other >= 0) {
                            __builtin_unreachable(); /* no second test, nor what is ordinary */
                        }
                        aside_y[others] = sin_float64_fast(in_x[i]);
                        places[others++] = (uint16_t)(i - start);
                    } else {
                        usual = i;
                    }
                }
                ndm_hide_others(kept_x, from_x, sizeof(double), end - start, last - start,
                    usual - start, places, others);
                from_x = kept_x;
            }
            const ptrdiff_t stop = usual >= start ? end : start;
            ndm_reduced_angles steps;
            NDM_IVDEP
            for (ptrdiff_t i = start; i < stop; i++) {
                ndm_sin_float64_fast_first(&steps, i - start, from_x[i - start]);
            }
            NDM_IVDEP
            for (ptrdiff_t i = start; i < stop; i++) {
                out_y[i] = ndm_sin_float64_fast_last(&steps, i - start, from_x[i - start]);
            }
            if (others > 0) {
                ndm_put_others(out_y + start, aside_y, sizeof(double), places, others);
            }
        }
    }
    return 0;
}

static int loop_sin_float64_fast(char *const *args, const ptrdiff_t *dimensions,
                                 const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    return ndm_run_whole(args, dimensions, strides, ctx, NDM_ITEMS_2(1, double, double),
        run_sin_float64_fast);
}

static int run_cos_float64(char *const *args, const ptrdiff_t *dimensions,
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
            int64_t found[NDM_BLOCK];
            for (ptrdiff_t i = start; i < end; i++) {
                int64_t other = 0;
                other |= unusual_cos_float64(in_x[i]);
                found[i - start] = other;
                unusual |= other;
            }
            const double *from_x = in_x + start;
            double kept_x[NDM_BLOCK];
            double aside_y[NDM_BLOCK];
            uint16_t places[NDM_BLOCK];
            ptrdiff_t others = 0, usual = start;
            if (unusual < 0) {
                const ptrdiff_t last = end < there ? end : there;
                usual = start - 1;
                for (ptrdiff_t i = start; i < last; i++) {
                    if (found[i - start] < 0) {
                        int64_t other = 0;
                        other |= unusual_cos_float64(in_x[i]);
                        if (other >= 0) {
                            __builtin_unreachable(); /* no second test, nor what is ordinary */
                        }
                        aside_y[others] = cos_float64(in_x[i]);
                        places[others++] = (uint16_t)(i - start);
                    } else {
                        usual = i;
                    }
                }
                ndm_hide_others(kept_x, from_x, sizeof(double), end - start, last - start,
                    usual - start, places, others);
                from_x = kept_x;
            }
            const ptrdiff_t stop = usual >= start ? end : start;
            ndm_reduced_angles steps;
            NDM_IVDEP
            for (ptrdiff_t i = start; i < stop; i++) {
                ndm_cos_float64_first(&steps, i - start, from_x[i - start]);
            }
            NDM_IVDEP
            for (ptrdiff_t i = start; i < stop; i++) {
                out_y[i] = ndm_cos_float64_last(&steps, i - start, from_x[i - start]);
            }
            if (others > 0) {
                ndm_put_others(out_y + start, aside_y, sizeof(double), places, others);
            }
        }
    }
    return 0;
}

static int loop_cos_float64(char *const *args, const ptrdiff_t *dimensions,
                            const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    return ndm_run_whole(args, dimensions, strides, ctx, NDM_ITEMS_2(1, double, double),
        run_cos_float64);
}

static int run_cos_float64_fast(char *const *args, const ptrdiff_t *dimensions,
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
            int64_t found[NDM_BLOCK];
            for (ptrdiff_t i = start; i < end; i++) {
                int64_t other = 0;
                other |= unusual_cos_float64_fast(in_x[i]);
                found[i - start] = other;
                unusual |= other;
            }
            const double *from_x = in_x + start;
            double kept_x[NDM_BLOCK];
            double aside_y[NDM_BLOCK];
            uint16_t places[NDM_BLOCK];
            ptrdiff_t others = 0, usual = start;
            if (unusual < 0) {
                const ptrdiff_t last = end < there ? end : there;
                usual = start - 1;
                for (ptrdiff_t i = start; i < last; i++) {
                    if (found[i - start] < 0) {
                        int64_t other = 0;
                        other |= unusual_cos_float64_fast(in_x[i]);
                        if (other >= 0) {
                            __builtin_unreachable(); /* no second test, nor what is ordinary */
                        }
                        aside_y[others] = cos_float64_fast(in_x[i]);
                        places[others++] = (uint16_t)(i - start);
                    } else {
                        usual = i;
                    }
                }
                ndm_hide_others(kept_x, from_x, sizeof(double), end - start, last - start,
                    usual - start, places, others);
                from_x = kept_x;
            }
            const ptrdiff_t stop = usual >= start ? end : start;
            ndm_reduced_angles steps;
            NDM_IVDEP
            for (ptrdiff_t i = start; i < stop; i++) {
                ndm_cos_float64_fast_first(&steps, i - start, from_x[i - start]);
            }
            NDM_IVDEP
            for (ptrdiff_t i = start; i < stop; i++) {
                out_y[i] = ndm_cos_float64_fast_last(&steps, i - start, from_x[i - start]);
            }
            if (others > 0) {
                ndm_put_others(out_y + start, aside_y, sizeof(double), places, others);
            }
        }
    }
    return 0;
}

static int loop_cos_float64_fast(char *const *args, const ptrdiff_t *dimensions,
                                 const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    return ndm_run_whole(args, dimensions, strides, ctx, NDM_ITEMS_2(1, double, double),
        run_cos_float64_fast);
}

static int run_tan_float64(char *const *args, const ptrdiff_t *dimensions,
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
            int64_t found[NDM_BLOCK];
            for (ptrdiff_t i = start; i < end; i++) {
                int64_t other = 0;
                other |= unusual_tan_float64(in_x[i]);
                found[i - start] = other;
                unusual |= other;
            }
            const double *from_x = in_x + start;
            double kept_x[NDM_BLOCK];
            double aside_y[NDM_BLOCK];
            uint16_t places[NDM_BLOCK];
            ptrdiff_t others = 0, usual = start;
            if (unusual < 0) {
                const ptrdiff_t last = end < there ? end : there;
                usual = start - 1;
                for (ptrdiff_t i = start; i < last; i++) {
                    if (found[i - start] < 0) {
                        int64_t other = 0;
                        other |= unusual_tan_float64(in_x[i]);
                        if (other >= 0) {
                            __builtin_unreachable(); /* no second test, nor what is ordinary */
                        }
                        aside_y[others] = tan_float64(in_x[i]);
                        places[others++] = (uint16_t)(i - start);
                    } else {
                        usual = i;
                    }
                }
                ndm_hide_others(kept_x, from_x, sizeof(double), end - start, last - start,
                    usual - start, places, others);
                from_x = kept_x;
            }
            const ptrdiff_t stop = usual >= start ? end : start;
            ndm_reduced_angles steps;
            NDM_IVDEP
            for (ptrdiff_t i = start; i < stop; i++) {
                ndm_sin_float64_first(&steps, i - start, from_x[i - start]);
            }
            NDM_IVDEP
            for (ptrdiff_t i = start; i < stop; i++) {
                out_y[i] = ndm_tan_float64_last(&steps, i - start, from_x[i - start]);
            }
            if (others > 0) {
                ndm_put_others(out_y + start, aside_y, sizeof(double), places, others);
            }
        }
    }
    return 0;
}

static int loop_tan_float64(char *const *args, const ptrdiff_t *dimensions,
                            const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    return ndm_run_whole(args, dimensions, strides, ctx, NDM_ITEMS_2(1, double, double),
        run_tan_float64);
}

static int run_tan_float64_fast(char *const *args, const ptrdiff_t *dimensions,
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
            int64_t found[NDM_BLOCK];
            for (ptrdiff_t i = start; i < end; i++) {
                int64_t other = 0;
                other |= unusual_tan_float64_fast(in_x[i]);
                found[i - start] = other;
                unusual |= other;
            }
            const double *from_x = in_x + start;
            double kept_x[NDM_BLOCK];
            double aside_y[NDM_BLOCK];
            uint16_t places[NDM_BLOCK];
            ptrdiff_t others = 0, usual = start;
            if (unusual < 0) {
                const ptrdiff_t last = end < there ? end : there;
                usual = start - 1;
                for (ptrdiff_t i = start; i < last; i++) {
                    if (found[i - start] < 0) {
                        int64_t other = 0;
                        other |= unusual_tan_float64_fast(in_x[i]);
                        if (other >= 0) {
                            __builtin_unreachable(); /* no second test, nor what is ordinary */
                        }
                        aside_y[others] = tan_float64_fast(in_x[i]);
                        places[others++] = (uint16_t)(i - start);
                    } else {
                        usual = i;
                    }
                }
                ndm_hide_others(kept_x, from_x, sizeof(double), end - start, last - start,
                    usual - start, places, others);
                from_x = kept_x;
            }
            const ptrdiff_t stop = usual >= start ? end : start;
            ndm_reduced_angles steps;
            NDM_IVDEP
            for (ptrdiff_t i = start; i < stop; i++) {
                ndm_tan_float64_fast_first(&steps, i - start, from_x[i - start]);
            }
            NDM_IVDEP
            for (ptrdiff_t i = start; i < stop; i++) {
                out_y[i] = ndm_tan_float64_fast_last(&steps, i - start, from_x[i - start]);
            }
            if (others > 0) {
                ndm_put_others(out_y + start, aside_y, sizeof(double), places, others);
            }
        }
    }
    return 0;
}

static int loop_tan_float64_fast(char *const *args, const ptrdiff_t *dimensions,
                                 const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    return ndm_run_whole(args, dimensions, strides, ctx, NDM_ITEMS_2(1, double, double),
        run_tan_float64_fast);
}

static int run_sincos_float64(char *const *args, const ptrdiff_t *dimensions,
                              const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0] & -(ptrdiff_t)NDM_LANES, there = dimensions[1];
    (void)there, (void)strides, (void)ctx;

    {
        const double *in_x = (const double *)args[0];
        double *out_sine = (double *)args[1];
        double *out_cosine = (double *)args[2];
        for (ptrdiff_t start = 0; start < count; start += NDM_BLOCK) {
            const ptrdiff_t end = ndm_block_end(start, count);
            int64_t unusual = 0;
            int64_t found[NDM_BLOCK];
            for (ptrdiff_t i = start; i < end; i++) {
                int64_t other = 0;
                other |= unusual_sincos_float64(in_x[i]);
                found[i - start] = other;
                unusual |= other;
            }
            const double *from_x = in_x + start;
            double kept_x[NDM_BLOCK];
            double aside_sine[NDM_BLOCK];
            double aside_cosine[NDM_BLOCK];
            uint16_t places[NDM_BLOCK];
            ptrdiff_t others = 0, usual = start;
            if (unusual < 0) {
                const ptrdiff_t last = end < there ? end : there;
                usual = start - 1;
                for (ptrdiff_t i = start; i < last; i++) {
                    if (found[i - start] < 0) {
                        int64_t other = 0;
                        other |= unusual_sincos_float64(in_x[i]);
                        if (other >= 0) {
                            __builtin_unreachable(); /* no second test, nor what is ordinary */
                        }
                        double value_sine;
                        double value_cosine;
                        sincos_float64(in_x[i], &value_sine, &value_cosine);
                        aside_sine[others] = value_sine;
                        aside_cosine[others] = value_cosine;
                        places[others++] = (uint16_t)(i - start);
                    } else {
                        usual = i;
                    }
                }
                ndm_hide_others(kept_x, from_x, sizeof(double), end - start, last - start,
                    usual - start, places, others);
                from_x = kept_x;
            }
            const ptrdiff_t stop = usual >= start ? end : start;
            NDM_IVDEP
            for (ptrdiff_t i = start; i < stop; i++) {
                double value_sine;
                double value_cosine;
                sincos_float64_bare(from_x[i - start], &value_sine, &value_cosine);
                out_sine[i] = value_sine;
                out_cosine[i] = value_cosine;
            }
            if (others > 0) {
                ndm_put_others(out_sine + start, aside_sine, sizeof(double), places, others);
                ndm_put_others(out_cosine + start, aside_cosine, sizeof(double), places,
                    others);
            }
        }
    }
    return 0;
}

static int loop_sincos_float64(char *const *args, const ptrdiff_t *dimensions,
                               const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    return ndm_run_whole(args, dimensions, strides, ctx, NDM_ITEMS_3(1, double, double,
        double), run_sincos_float64);
}

static int run_sincos_float64_fast(char *const *args, const ptrdiff_t *dimensions,
                                   const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0] & -(ptrdiff_t)NDM_LANES, there = dimensions[1];
    (void)there, (void)strides, (void)ctx;

    {
        const double *in_x = (const double *)args[0];
        double *out_sine = (double *)args[1];
        double *out_cosine = (double *)args[2];
        for (ptrdiff_t start = 0; start < count; start += NDM_BLOCK) {
            const ptrdiff_t end = ndm_block_end(start, count);
            int64_t unusual = 0;
            int64_t found[NDM_BLOCK];
            for (ptrdiff_t i = start; i < end; i++) {
                int64_t other = 0;
                other |= unusual_sincos_float64_fast(in_x[i]);
                found[i - start] = other;
                unusual |= other;
            }
            const double *from_x = in_x + start;
            double kept_x[NDM_BLOCK];
            double aside_sine[NDM_BLOCK];
            double aside_cosine[NDM_BLOCK];
            uint16_t places[NDM_BLOCK];
            ptrdiff_t others = 0, usual = start;
            if (unusual < 0) {
                const ptrdiff_t last = end < there ? end : there;
                usual = start - 1;
                for (ptrdiff_t i = start; i < last; i++) {
                    if (found[i - start] < 0) {
                        int64_t other = 0;
                        other |= unusual_sincos_float64_fast(in_x[i]);
                        if (other >= 0) {
                            __builtin_unreachable(); /* no second test, nor what is ordinary */
                        }
                        double value_sine;
                        double value_cosine;
                        sincos_float64_fast(in_x[i], &value_sine, &value_cosine);
                        aside_sine[others] = value_sine;
                        aside_cosine[others] = value_cosine;
                        places[others++] = (uint16_t)(i - start);
                    } else {
                        usual = i;
                    }
                }
                ndm_hide_others(kept_x, from_x, sizeof(double), end - start, last - start,
                    usual - start, places, others);
                from_x = kept_x;
            }
            const ptrdiff_t stop = usual >= start ? end : start;
            NDM_IVDEP
            for (ptrdiff_t i = start; i < stop; i++) {
                double value_sine;
                double value_cosine;
                sincos_float64_fast_bare(from_x[i - start], &value_sine, &value_cosine);
                out_sine[i] = value_sine;
                out_cosine[i] = value_cosine;
            }
            if (others > 0) {
                ndm_put_others(out_sine + start, aside_sine, sizeof(double), places, others);
                ndm_put_others(out_cosine + start, aside_cosine, sizeof(double), places,
                    others);
            }
        }
    }
    return 0;
}

static int loop_sincos_float64_fast(char *const *args, const ptrdiff_t *dimensions,
                                    const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    return ndm_run_whole(args, dimensions, strides, ctx, NDM_ITEMS_3(1, double, double,
        double), run_sincos_float64_fast);
}

static int run_sinpi_float64(char *const *args, const ptrdiff_t *dimensions,
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
                unusual |= unusual_sinpi_float64(in_x[i]);
            }
            if (unusual < 0) {
                NDM_IVDEP
                for (ptrdiff_t i = start; i < end; i++) {
                    out_y[i] = sinpi_float64(in_x[i]);
                }
                continue;
            }
            ndm_reduced_angles steps;
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                ndm_sinpi_float64_first(&steps, i - start, in_x[i]);
            }
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                out_y[i] = ndm_sinpi_float64_last(&steps, i - start, in_x[i]);
            }
        }
    }
    return 0;
}

static int loop_sinpi_float64(char *const *args, const ptrdiff_t *dimensions,
                              const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    return ndm_run_whole(args, dimensions, strides, ctx, NDM_ITEMS_2(1, double, double),
        run_sinpi_float64);
}

static int run_sinpi_float64_fast(char *const *args, const ptrdiff_t *dimensions,
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
                unusual |= unusual_sinpi_float64_fast(in_x[i]);
            }
            if (unusual < 0) {
                NDM_IVDEP
                for (ptrdiff_t i = start; i < end; i++) {
                    out_y[i] = sinpi_float64_fast(in_x[i]);
                }
                continue;
            }
            ndm_reduced_angles steps;
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                ndm_sinpi_float64_fast_first(&steps, i - start, in_x[i]);
            }
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                out_y[i] = ndm_sinpi_float64_fast_last(&steps, i - start, in_x[i]);
            }
        }
    }
    return 0;
}

static int loop_sinpi_float64_fast(char *const *args, const ptrdiff_t *dimensions,
                                   const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    return ndm_run_whole(args, dimensions, strides, ctx, NDM_ITEMS_2(1, double, double),
        run_sinpi_float64_fast);
}

static int run_cospi_float64(char *const *args, const ptrdiff_t *dimensions,
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
                unusual |= unusual_cospi_float64(in_x[i]);
            }
            if (unusual < 0) {
                NDM_IVDEP
                for (ptrdiff_t i = start; i < end; i++) {
                    out_y[i] = cospi_float64(in_x[i]);
                }
                continue;
            }
            ndm_reduced_angles steps;
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                ndm_cospi_float64_first(&steps, i - start, in_x[i]);
            }
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                out_y[i] = ndm_cospi_float64_last(&steps, i - start, in_x[i]);
            }
        }
    }
    return 0;
}

static int loop_cospi_float64(char *const *args, const ptrdiff_t *dimensions,
                              const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    return ndm_run_whole(args, dimensions, strides, ctx, NDM_ITEMS_2(1, double, double),
        run_cospi_float64);
}

static int run_cospi_float64_fast(char *const *args, const ptrdiff_t *dimensions,
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
                unusual |= unusual_cospi_float64_fast(in_x[i]);
            }
            if (unusual < 0) {
                NDM_IVDEP
                for (ptrdiff_t i = start; i < end; i++) {
                    out_y[i] = cospi_float64_fast(in_x[i]);
                }
                continue;
            }
            ndm_reduced_angles steps;
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                ndm_cospi_float64_fast_first(&steps, i - start, in_x[i]);
            }
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                out_y[i] = ndm_cospi_float64_fast_last(&steps, i - start, in_x[i]);
            }
        }
    }
    return 0;
}

static int loop_cospi_float64_fast(char *const *args, const ptrdiff_t *dimensions,
                                   const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    return ndm_run_whole(args, dimensions, strides, ctx, NDM_ITEMS_2(1, double, double),
        run_cospi_float64_fast);
}

static int run_tanpi_float64(char *const *args, const ptrdiff_t *dimensions,
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
                unusual |= unusual_tanpi_float64(in_x[i]);
            }
            if (unusual < 0) {
                NDM_IVDEP
                for (ptrdiff_t i = start; i < end; i++) {
                    out_y[i] = tanpi_float64(in_x[i]);
                }
                continue;
            }
            ndm_reduced_angles steps;
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                ndm_sinpi_float64_first(&steps, i - start, in_x[i]);
            }
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                out_y[i] = ndm_tanpi_float64_last(&steps, i - start, in_x[i]);
            }
        }
    }
    return 0;
}

static int loop_tanpi_float64(char *const *args, const ptrdiff_t *dimensions,
                              const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    return ndm_run_whole(args, dimensions, strides, ctx, NDM_ITEMS_2(1, double, double),
        run_tanpi_float64);
}

static int run_sinc_float64(char *const *args, const ptrdiff_t *dimensions,
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
                unusual |= unusual_sinc_float64(in_x[i]);
            }
            if (unusual < 0) {
                NDM_IVDEP
                for (ptrdiff_t i = start; i < end; i++) {
                    out_y[i] = sinc_float64(in_x[i]);
                }
                continue;
            }
            ndm_reduced_angles steps;
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                ndm_sinc_float64_first(&steps, i - start, in_x[i]);
            }
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                out_y[i] = ndm_sinc_float64_last(&steps, i - start, in_x[i]);
            }
        }
    }
    return 0;
}

static int loop_sinc_float64(char *const *args, const ptrdiff_t *dimensions,
                             const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    return ndm_run_whole(args, dimensions, strides, ctx, NDM_ITEMS_2(1, double, double),
        run_sinc_float64);
}

static int run_sinc_float64_fast(char *const *args, const ptrdiff_t *dimensions,
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
                unusual |= unusual_sinc_float64_fast(in_x[i]);
            }
            if (unusual < 0) {
                NDM_IVDEP
                for (ptrdiff_t i = start; i < end; i++) {
                    out_y[i] = sinc_float64_fast(in_x[i]);
                }
                continue;
            }
            ndm_reduced_angles steps;
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                ndm_sinc_float64_fast_first(&steps, i - start, in_x[i]);
            }
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                out_y[i] = ndm_sinc_float64_fast_last(&steps, i - start, in_x[i]);
            }
        }
    }
    return 0;
}

static int loop_sinc_float64_fast(char *const *args, const ptrdiff_t *dimensions,
                                  const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    return ndm_run_whole(args, dimensions, strides, ctx, NDM_ITEMS_2(1, double, double),
        run_sinc_float64_fast);
}

static const ndm_kernel kernels[] = {
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 0, (ndm_kernel_function)loop_sin_float64},
    {NDM_FORM_STRIDED, NDM_TIER_FAST, 0, (ndm_kernel_function)loop_sin_float64_fast},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 1, (ndm_kernel_function)loop_cos_float64},
    {NDM_FORM_STRIDED, NDM_TIER_FAST, 1, (ndm_kernel_function)loop_cos_float64_fast},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 2, (ndm_kernel_function)loop_tan_float64},
    {NDM_FORM_STRIDED, NDM_TIER_FAST, 2, (ndm_kernel_function)loop_tan_float64_fast},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 3, (ndm_kernel_function)loop_sincos_float64},
    {NDM_FORM_STRIDED, NDM_TIER_FAST, 3, (ndm_kernel_function)loop_sincos_float64_fast},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 4, (ndm_kernel_function)loop_sinpi_float64},
    {NDM_FORM_STRIDED, NDM_TIER_FAST, 4, (ndm_kernel_function)loop_sinpi_float64_fast},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 5, (ndm_kernel_function)loop_cospi_float64},
    {NDM_FORM_STRIDED, NDM_TIER_FAST, 5, (ndm_kernel_function)loop_cospi_float64_fast},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 6, (ndm_kernel_function)loop_tanpi_float64},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 7, (ndm_kernel_function)loop_sinc_float64},
    {NDM_FORM_STRIDED, NDM_TIER_FAST, 7, (ndm_kernel_function)loop_sinc_float64_fast},
};
#endif
NDM_KERNEL_TABLE(loops_float64_trigonometry, kernels);
