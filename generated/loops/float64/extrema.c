/* From specs/ufuncs/extrema.toml through templates/loops.c.j2; made by ndmillc. */
#include "ndmill/kernel/kernel.h"
#include "ndmill/kernel/dtypes_core.h"
#include "ndmill/kernel/blocks.h"
#include "extrema.h"

#ifndef NDM_SKIPPED

static inline double maximum_float64(double x1, double x2)
{
    return ndm_maximum_float64(x1, x2);
}

static inline double minimum_float64(double x1, double x2)
{
    return ndm_minimum_float64(x1, x2);
}

static inline double fmax_float64(double x1, double x2)
{
    return ndm_fmax_float64(x1, x2);
}

static inline double fmin_float64(double x1, double x2)
{
    return ndm_fmin_float64(x1, x2);
}

static inline double clip_float64(double x, double lo, double hi)
{
    const double floored = ndm_choose_double((x <= lo) | (lo != lo), lo, x);
    return ndm_choose_double((floored >= hi) | (hi != hi), hi, floored);
}

static int loop_maximum_float64(char *const *args, const ptrdiff_t *dimensions,
                                const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const bool dense = strides[0] == (ptrdiff_t)sizeof(double) && strides[1] ==
        (ptrdiff_t)sizeof(double) && strides[2] == (ptrdiff_t)sizeof(double);
    if (dense || count == 1) {
        const double *in_x1 = (const double *)args[0];
        const double *in_x2 = (const double *)args[1];
        double *out_y = (double *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = maximum_float64(in_x1[i], in_x2[i]);
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_3(2, double, double,
            double), loop_maximum_float64);
    }
    return 0;
}

static int loop_minimum_float64(char *const *args, const ptrdiff_t *dimensions,
                                const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const bool dense = strides[0] == (ptrdiff_t)sizeof(double) && strides[1] ==
        (ptrdiff_t)sizeof(double) && strides[2] == (ptrdiff_t)sizeof(double);
    if (dense || count == 1) {
        const double *in_x1 = (const double *)args[0];
        const double *in_x2 = (const double *)args[1];
        double *out_y = (double *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = minimum_float64(in_x1[i], in_x2[i]);
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_3(2, double, double,
            double), loop_minimum_float64);
    }
    return 0;
}

static int loop_fmax_float64(char *const *args, const ptrdiff_t *dimensions,
                             const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const bool dense = strides[0] == (ptrdiff_t)sizeof(double) && strides[1] ==
        (ptrdiff_t)sizeof(double) && strides[2] == (ptrdiff_t)sizeof(double);
    if (dense || count == 1) {
        const double *in_x1 = (const double *)args[0];
        const double *in_x2 = (const double *)args[1];
        double *out_y = (double *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = fmax_float64(in_x1[i], in_x2[i]);
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_3(2, double, double,
            double), loop_fmax_float64);
    }
    return 0;
}

static int loop_fmin_float64(char *const *args, const ptrdiff_t *dimensions,
                             const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const bool dense = strides[0] == (ptrdiff_t)sizeof(double) && strides[1] ==
        (ptrdiff_t)sizeof(double) && strides[2] == (ptrdiff_t)sizeof(double);
    if (dense || count == 1) {
        const double *in_x1 = (const double *)args[0];
        const double *in_x2 = (const double *)args[1];
        double *out_y = (double *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = fmin_float64(in_x1[i], in_x2[i]);
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_3(2, double, double,
            double), loop_fmin_float64);
    }
    return 0;
}

static int loop_clip_float64(char *const *args, const ptrdiff_t *dimensions,
                             const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const bool dense = strides[0] == (ptrdiff_t)sizeof(double) && strides[1] ==
        (ptrdiff_t)sizeof(double) && strides[2] == (ptrdiff_t)sizeof(double) && strides[3] ==
        (ptrdiff_t)sizeof(double);
    if (dense || count == 1) {
        const double *in_x = (const double *)args[0];
        const double *in_lo = (const double *)args[1];
        const double *in_hi = (const double *)args[2];
        double *out_y = (double *)args[3];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = clip_float64(in_x[i], in_lo[i], in_hi[i]);
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_4(3, double, double,
            double, double), loop_clip_float64);
    }
    return 0;
}

static const ndm_kernel kernels[] = {
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 0, (ndm_kernel_function)loop_maximum_float64},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 1, (ndm_kernel_function)loop_minimum_float64},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 2, (ndm_kernel_function)loop_fmax_float64},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 3, (ndm_kernel_function)loop_fmin_float64},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 4, (ndm_kernel_function)loop_clip_float64},
};
#endif
NDM_KERNEL_TABLE(loops_float64_extrema, kernels);
