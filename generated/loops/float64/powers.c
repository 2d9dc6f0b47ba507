/* From specs/ufuncs/powers.toml through templates/loops.c.j2; made by ndmillc. */
#include "ndmill/kernel/kernel.h"
#include "ndmill/kernel/dtypes_core.h"
#include "ndmill/kernel/blocks.h"
#include "one_plus_power.h"
#include "one_plus_power_whole.h"
#include "real_power_fast.h"

#ifndef NDM_SKIPPED

static NDM_ALWAYS_INLINE double power_float64(double x1, double x2, uint32_t *raised)
{
    return ndm_power_float64(x1, x2, raised);
}

static inline int64_t unusual_power_float64(double x1, double x2)
{
    return ndm_ordinary_power_float64(x1, x2);
}

static NDM_ALWAYS_INLINE double power_float64_fast(double x1, double x2, uint32_t *raised)
{
    return ndm_power_float64_fast(x1, x2, raised);
}

static inline int64_t unusual_power_float64_fast(double x1, double x2)
{
    return ndm_ordinary_power_float64_fast(x1, x2);
}

static NDM_ALWAYS_INLINE double pow1p_float64(double x1, double x2, uint32_t *raised)
{
    return ndm_pow1p_float64(x1, x2, raised);
}

static inline int64_t unusual_pow1p_float64(double x1, double x2)
{
    return ndm_ordinary_pow1p_float64(x1, x2);
}

static NDM_ALWAYS_INLINE double compound_float64_int64(double x, int64_t n, uint32_t *raised)
{
    return ndm_compound_float64(x, n, raised);
}

static inline int64_t unusual_compound_float64_int64(double x, int64_t n)
{
    return ndm_ordinary_compound_float64(x, n);
}

static int run_power_float64(char *const *args, const ptrdiff_t *dimensions,
                             const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0] & -(ptrdiff_t)NDM_LANES, there = dimensions[1];
    (void)there, (void)strides, (void)ctx;
    uint32_t raised = 0;

    {
        const double *in_x1 = (const double *)args[0];
        const double *in_x2 = (const double *)args[1];
        double *out_y = (double *)args[2];
        for (ptrdiff_t start = 0; start < count; start += NDM_BLOCK) {
            const ptrdiff_t end = ndm_block_end(start, count);
            if (ndm_power_float64_block(in_x1 + start, in_x2 + start, out_y + start, end -
                start, &raised)) {
                continue;
            }
            int64_t unusual = 0;
            int64_t found[NDM_BLOCK];
            for (ptrdiff_t i = start; i < end; i++) {
                unusual |= ndm_usual_power_float64(in_x1[i], in_x2[i]);
            }
            if (unusual < 0) {
                unusual = 0;
                for (ptrdiff_t i = start; i < end; i++) {
                    int64_t other = 0;
                    other |= unusual_power_float64(in_x1[i], in_x2[i]);
                    found[i - start] = other;
                    unusual |= other;
                }
            }
            const double *from_x1 = in_x1 + start;
            const double *from_x2 = in_x2 + start;
            double kept_x1[NDM_BLOCK];
            double kept_x2[NDM_BLOCK];
            double aside_y[NDM_BLOCK];
            double packed_x1[NDM_BLOCK];
            double packed_x2[NDM_BLOCK];
            uint16_t places[NDM_BLOCK];
            ptrdiff_t others = 0, usual = start;
            if (unusual < 0) {
                const ptrdiff_t last = end < there ? end : there;
                usual = start - 1;
                for (ptrdiff_t i = start; i < last; i++) {
                    if (found[i - start] < 0) {
                        packed_x1[others] = from_x1[i - start];
                        packed_x2[others] = from_x2[i - start];
                        places[others++] = (uint16_t)(i - start);
                    } else {
                        usual = i;
                    }
                }
                const ptrdiff_t packed = (others + NDM_LANES - 1) & -(ptrdiff_t)NDM_LANES;
                for (ptrdiff_t i = others; i < packed; i++) {
                    packed_x1[i] = packed_x1[others - 1];
                    packed_x2[i] = packed_x2[others - 1];
                }
                const ptrdiff_t left_aside = others > 0 && ndm_power_float64_block(packed_x1,
                    packed_x2, aside_y, packed, &raised) ? 0 : packed;
                NDM_IVDEP
                for (ptrdiff_t i = 0; i < left_aside; i++) {
                    aside_y[i] = power_float64(packed_x1[i], packed_x2[i], &raised);
                }
                ndm_hide_others(kept_x1, from_x1, sizeof(double), end - start, last - start,
                    usual - start, places, others);
                ndm_hide_others(kept_x2, from_x2, sizeof(double), end - start, last - start,
                    usual - start, places, others);
                from_x1 = kept_x1;
                from_x2 = kept_x2;
            }
            const ptrdiff_t stop = usual >= start ? end : start;
            ndm_power_made64 steps;
            NDM_IVDEP
            for (ptrdiff_t i = start; i < stop; i++) {
                ndm_power_float64_first(&steps, i - start, from_x1[i - start], from_x2[i -
                    start]);
            }
            NDM_IVDEP
            for (ptrdiff_t i = start; i < stop; i++) {
                ndm_power_float64_next(&steps, i - start, from_x1[i - start], from_x2[i -
                    start]);
            }
            NDM_IVDEP
            for (ptrdiff_t i = start; i < stop; i++) {
                out_y[i] = ndm_power_float64_last(&steps, i - start, from_x1[i - start],
                    from_x2[i - start]);
            }
            if (others > 0) {
                ndm_put_others(out_y + start, aside_y, sizeof(double), places, others);
            }
        }
    }
    ndm_raise(raised);
    return 0;
}

static int loop_power_float64(char *const *args, const ptrdiff_t *dimensions,
                              const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    return ndm_run_whole(args, dimensions, strides, ctx, NDM_ITEMS_3(2, double, double,
        double), run_power_float64);
}

static int run_power_float64_fast(char *const *args, const ptrdiff_t *dimensions,
                                  const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0] & -(ptrdiff_t)NDM_LANES, there = dimensions[1];
    (void)there, (void)strides, (void)ctx;
    uint32_t raised = 0;

    {
        const double *in_x1 = (const double *)args[0];
        const double *in_x2 = (const double *)args[1];
        double *out_y = (double *)args[2];
        for (ptrdiff_t start = 0; start < count; start += NDM_BLOCK) {
            const ptrdiff_t end = ndm_block_end(start, count);
            if (ndm_power_float64_fast_block(in_x1 + start, in_x2 + start, out_y + start, end -
                start, &raised)) {
                continue;
            }
            int64_t unusual = 0;
            int64_t found[NDM_BLOCK];
            for (ptrdiff_t i = start; i < end; i++) {
                unusual |= ndm_usual_power_float64(in_x1[i], in_x2[i]);
            }
            if (unusual < 0) {
                unusual = 0;
                for (ptrdiff_t i = start; i < end; i++) {
                    int64_t other = 0;
                    other |= unusual_power_float64_fast(in_x1[i], in_x2[i]);
                    found[i - start] = other;
                    unusual |= other;
                }
            }
            const double *from_x1 = in_x1 + start;
            const double *from_x2 = in_x2 + start;
            double kept_x1[NDM_BLOCK];
            double kept_x2[NDM_BLOCK];
            double aside_y[NDM_BLOCK];
            double packed_x1[NDM_BLOCK];
            double packed_x2[NDM_BLOCK];
            uint16_t places[NDM_BLOCK];
            ptrdiff_t others = 0, usual = start;
            if (unusual < 0) {
                const ptrdiff_t last = end < there ? end : there;
                usual = start - 1;
                for (ptrdiff_t i = start; i < last; i++) {
                    if (found[i - start] < 0) {
                        packed_x1[others] = from_x1[i - start];
                        packed_x2[others] = from_x2[i - start];
                        places[others++] = (uint16_t)(i - start);
                    } else {
                        usual = i;
                    }
                }
                const ptrdiff_t packed = (others + NDM_LANES - 1) & -(ptrdiff_t)NDM_LANES;
                for (ptrdiff_t i = others; i < packed; i++) {
                    packed_x1[i] = packed_x1[others - 1];
                    packed_x2[i] = packed_x2[others - 1];
                }
                const ptrdiff_t left_aside = others > 0 &&
                    ndm_power_float64_fast_block(packed_x1, packed_x2, aside_y, packed,
                    &raised) ? 0 : packed;
                NDM_IVDEP
                for (ptrdiff_t i = 0; i < left_aside; i++) {
                    aside_y[i] = power_float64_fast(packed_x1[i], packed_x2[i], &raised);
                }
                ndm_hide_others(kept_x1, from_x1, sizeof(double), end - start, last - start,
                    usual - start, places, others);
                ndm_hide_others(kept_x2, from_x2, sizeof(double), end - start, last - start,
                    usual - start, places, others);
                from_x1 = kept_x1;
                from_x2 = kept_x2;
            }
            const ptrdiff_t stop = usual >= start ? end : start;
            ndm_power_made64 steps;
            NDM_IVDEP
            for (ptrdiff_t i = start; i < stop; i++) {
                ndm_power_float64_fast_first(&steps, i - start, from_x1[i - start], from_x2[i -
                    start]);
            }
            NDM_IVDEP
            for (ptrdiff_t i = start; i < stop; i++) {
                ndm_power_float64_fast_next(&steps, i - start, from_x1[i - start], from_x2[i -
                    start]);
            }
            NDM_IVDEP
            for (ptrdiff_t i = start; i < stop; i++) {
                out_y[i] = ndm_power_float64_fast_last(&steps, i - start, from_x1[i - start],
                    from_x2[i - start]);
            }
            if (others > 0) {
                ndm_put_others(out_y + start, aside_y, sizeof(double), places, others);
            }
        }
    }
    ndm_raise(raised);
    return 0;
}

static int loop_power_float64_fast(char *const *args, const ptrdiff_t *dimensions,
                                   const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    return ndm_run_whole(args, dimensions, strides, ctx, NDM_ITEMS_3(2, double, double,
        double), run_power_float64_fast);
}

static int run_pow1p_float64(char *const *args, const ptrdiff_t *dimensions,
                             const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0] & -(ptrdiff_t)NDM_LANES, there = dimensions[1];
    (void)there, (void)strides, (void)ctx;
    uint32_t raised = 0;

    {
        const double *in_x1 = (const double *)args[0];
        const double *in_x2 = (const double *)args[1];
        double *out_y = (double *)args[2];
        for (ptrdiff_t start = 0; start < count; start += NDM_BLOCK) {
            const ptrdiff_t end = ndm_block_end(start, count);
            int64_t unusual = 0;
            int64_t found[NDM_BLOCK];
            for (ptrdiff_t i = start; i < end; i++) {
                int64_t other = 0;
                other |= unusual_pow1p_float64(in_x1[i], in_x2[i]);
                found[i - start] = other;
                unusual |= other;
            }
            const double *from_x1 = in_x1 + start;
            const double *from_x2 = in_x2 + start;
            double kept_x1[NDM_BLOCK];
            double kept_x2[NDM_BLOCK];
            double aside_y[NDM_BLOCK];
            uint16_t places[NDM_BLOCK];
            ptrdiff_t others = 0, usual = start;
            if (unusual < 0) {
                const ptrdiff_t last = end < there ? end : there;
                usual = start - 1;
                for (ptrdiff_t i = start; i < last; i++) {
                    if (found[i - start] < 0) {
                        int64_t other = 0;
                        other |= unusual_pow1p_float64(in_x1[i], in_x2[i]);
                        if (other >= 0) {
                            __builtin_unreachable(); /* no second test, nor what is ordinary */
                        }
                        aside_y[others] = pow1p_float64(in_x1[i], in_x2[i], &raised);
                        places[others++] = (uint16_t)(i - start);
                    } else {
                        usual = i;
                    }
                }
                ndm_hide_others(kept_x1, from_x1, sizeof(double), end - start, last - start,
                    usual - start, places, others);
                ndm_hide_others(kept_x2, from_x2, sizeof(double), end - start, last - start,
                    usual - start, places, others);
                from_x1 = kept_x1;
                from_x2 = kept_x2;
            }
            const ptrdiff_t stop = usual >= start ? end : start;
            ndm_pairs_float64 steps;
            NDM_IVDEP
            for (ptrdiff_t i = start; i < stop; i++) {
                ndm_pow1p_float64_first(&steps, i - start, from_x1[i - start], from_x2[i -
                    start]);
            }
            NDM_IVDEP
            for (ptrdiff_t i = start; i < stop; i++) {
                out_y[i] = ndm_pow1p_float64_last(&steps, i - start, from_x1[i - start],
                    from_x2[i - start]);
            }
            if (others > 0) {
                ndm_put_others(out_y + start, aside_y, sizeof(double), places, others);
            }
        }
    }
    ndm_raise(raised);
    return 0;
}

static int loop_pow1p_float64(char *const *args, const ptrdiff_t *dimensions,
                              const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    return ndm_run_whole(args, dimensions, strides, ctx, NDM_ITEMS_3(2, double, double,
        double), run_pow1p_float64);
}

static int run_compound_float64_int64(char *const *args, const ptrdiff_t *dimensions,
                                      const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0] & -(ptrdiff_t)NDM_LANES, there = dimensions[1];
    (void)there, (void)strides, (void)ctx;
    uint32_t raised = 0;

    {
        const double *in_x = (const double *)args[0];
        const int64_t *in_n = (const int64_t *)args[1];
        double *out_y = (double *)args[2];
        for (ptrdiff_t start = 0; start < count; start += NDM_BLOCK) {
            const ptrdiff_t end = ndm_block_end(start, count);
            int64_t unusual = 0;
            int64_t found[NDM_BLOCK];
            for (ptrdiff_t i = start; i < end; i++) {
                int64_t other = 0;
                other |= unusual_compound_float64_int64(in_x[i], in_n[i]);
                found[i - start] = other;
                unusual |= other;
            }
            const double *from_x = in_x + start;
            const int64_t *from_n = in_n + start;
            double kept_x[NDM_BLOCK];
            int64_t kept_n[NDM_BLOCK];
            double aside_y[NDM_BLOCK];
            uint16_t places[NDM_BLOCK];
            ptrdiff_t others = 0, usual = start;
            if (unusual < 0) {
                const ptrdiff_t last = end < there ? end : there;
                usual = start - 1;
                for (ptrdiff_t i = start; i < last; i++) {
                    if (found[i - start] < 0) {
                        int64_t other = 0;
                        other |= unusual_compound_float64_int64(in_x[i], in_n[i]);
                        if (other >= 0) {
                            __builtin_unreachable(); /* no second test, nor what is ordinary */
                        }
                        aside_y[others] = compound_float64_int64(in_x[i], in_n[i], &raised);
                        places[others++] = (uint16_t)(i - start);
                    } else {
                        usual = i;
                    }
                }
                ndm_hide_others(kept_x, from_x, sizeof(double), end - start, last - start,
                    usual - start, places, others);
                ndm_hide_others(kept_n, from_n, sizeof(int64_t), end - start, last - start,
                    usual - start, places, others);
                from_x = kept_x;
                from_n = kept_n;
            }
            const ptrdiff_t stop = usual >= start ? end : start;
            ndm_pairs_float64 steps;
            NDM_IVDEP
            for (ptrdiff_t i = start; i < stop; i++) {
                ndm_compound_float64_first(&steps, i - start, from_x[i - start], from_n[i -
                    start]);
            }
            NDM_IVDEP
            for (ptrdiff_t i = start; i < stop; i++) {
                out_y[i] = ndm_compound_float64_last(&steps, i - start, from_x[i - start],
                    from_n[i - start]);
            }
            if (others > 0) {
                ndm_put_others(out_y + start, aside_y, sizeof(double), places, others);
            }
        }
    }
    ndm_raise(raised);
    return 0;
}

static int loop_compound_float64_int64(char *const *args, const ptrdiff_t *dimensions,
                                       const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    return ndm_run_whole(args, dimensions, strides, ctx, NDM_ITEMS_3(2, double, int64_t,
        double), run_compound_float64_int64);
}

static const ndm_kernel kernels[] = {
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 0, (ndm_kernel_function)loop_power_float64},
    {NDM_FORM_STRIDED, NDM_TIER_FAST, 0, (ndm_kernel_function)loop_power_float64_fast},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 1, (ndm_kernel_function)loop_power_float64},
    {NDM_FORM_STRIDED, NDM_TIER_FAST, 1, (ndm_kernel_function)loop_power_float64_fast},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 2, (ndm_kernel_function)loop_pow1p_float64},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 3, (ndm_kernel_function)loop_compound_float64_int64},
};
#endif
NDM_KERNEL_TABLE(loops_float64_powers, kernels);
