/* From specs/ufuncs/rounding.toml through templates/loops.c.j2; made by ndmillc. */
#include "ndmill/kernel/kernel.h"
#include "ndmill/kernel/dtypes_core.h"
#include "ndmill/kernel/blocks.h"
#include "rounding.h"

#ifndef NDM_SKIPPED

static inline double floor_float64(double x)
{
    return ndm_floor_float64(x);
}

static inline double ceil_float64(double x)
{
    return ndm_ceil_float64(x);
}

static inline double trunc_float64(double x)
{
    return ndm_trunc_float64(x);
}

static inline double rint_float64(double x)
{
    return ndm_rint_float64(x);
}

static inline double copysign_float64(double x1, double x2)
{
    return ndm_double_of_bits((ndm_bits_of_double(x1) & UINT64_C(0x7fffffffffffffff)) |
        (ndm_bits_of_double(x2) & UINT64_C(0x8000000000000000)));
}

static inline double fabs_float64(double x)
{
    return ndm_double_of_bits(ndm_bits_of_double(x) & UINT64_C(0x7fffffffffffffff));
}

static inline void modf_float64(double x, double *fraction, double *whole)
{
    const double rounded = ndm_trunc_float64(x);
    *whole = rounded;
    *fraction = copysign_float64(fabs_float64(x) == __builtin_inf() ? 0.0 : x - rounded, x);
}

static int loop_floor_float64(char *const *args, const ptrdiff_t *dimensions,
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
            out_y[i] = floor_float64(in_x[i]);
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_2(1, double, double),
            loop_floor_float64);
    }
    return 0;
}

static int loop_ceil_float64(char *const *args, const ptrdiff_t *dimensions,
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
            out_y[i] = ceil_float64(in_x[i]);
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_2(1, double, double),
            loop_ceil_float64);
    }
    return 0;
}

static int loop_trunc_float64(char *const *args, const ptrdiff_t *dimensions,
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
            out_y[i] = trunc_float64(in_x[i]);
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_2(1, double, double),
            loop_trunc_float64);
    }
    return 0;
}

static int loop_rint_float64(char *const *args, const ptrdiff_t *dimensions,
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
            out_y[i] = rint_float64(in_x[i]);
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_2(1, double, double),
            loop_rint_float64);
    }
    return 0;
}

static int loop_modf_float64(char *const *args, const ptrdiff_t *dimensions,
                             const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const bool dense = strides[0] == (ptrdiff_t)sizeof(double) && strides[1] ==
        (ptrdiff_t)sizeof(double) && strides[2] == (ptrdiff_t)sizeof(double);
    if (dense || count == 1) {
        const double *in_x = (const double *)args[0];
        double *out_fraction = (double *)args[1];
        double *out_whole = (double *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            double value_fraction;
            double value_whole;
            modf_float64(in_x[i], &value_fraction, &value_whole);
            out_fraction[i] = value_fraction;
            out_whole[i] = value_whole;
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_3(1, double, double,
            double), loop_modf_float64);
    }
    return 0;
}

static const ndm_kernel kernels[] = {
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 0, (ndm_kernel_function)loop_floor_float64},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 1, (ndm_kernel_function)loop_ceil_float64},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 2, (ndm_kernel_function)loop_trunc_float64},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 3, (ndm_kernel_function)loop_rint_float64},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 4, (ndm_kernel_function)loop_modf_float64},
};
#endif
NDM_KERNEL_TABLE(loops_float64_rounding, kernels);
