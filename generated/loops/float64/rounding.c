/* From specs/ufuncs/rounding.toml through templates/loops.c.j2; made by ndmillc. */
#include "ndmill/kernel/kernel.h"
#include "ndmill/kernel/dtypes_core.h"
#include "rounding.h"

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
    return ndm_double_of_bits((ndm_bits_of_double(x1) & UINT64_C(9223372036854775807)) |
        (ndm_bits_of_double(x2) & UINT64_C(9223372036854775808)));
}

static inline double fabs_float64(double x)
{
    return ndm_double_of_bits(ndm_bits_of_double(x) & UINT64_C(9223372036854775807));
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
    (void)ctx;
    const ptrdiff_t step_x = strides[0];
    const ptrdiff_t step_y = strides[1];
    const bool dense_x = step_x == (ptrdiff_t)sizeof(double);
    const bool dense_y = step_y == (ptrdiff_t)sizeof(double);
    if (dense_x && dense_y) {
        const double *in_x = (const double *)args[0];
        double *out_y = (double *)args[1];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = floor_float64(in_x[i]);
        }
    } else {
        const char *in_x = args[0];
        char *out_y = args[1];
        for (ptrdiff_t i = 0; i < count; i++) {
            const double value_x = *(const double *)(in_x + i * step_x);
            *(double *)(out_y + i * step_y) = floor_float64(value_x);
        }
    }
    return 0;
}

static int loop_ceil_float64(char *const *args, const ptrdiff_t *dimensions,
                             const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    (void)ctx;
    const ptrdiff_t step_x = strides[0];
    const ptrdiff_t step_y = strides[1];
    const bool dense_x = step_x == (ptrdiff_t)sizeof(double);
    const bool dense_y = step_y == (ptrdiff_t)sizeof(double);
    if (dense_x && dense_y) {
        const double *in_x = (const double *)args[0];
        double *out_y = (double *)args[1];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = ceil_float64(in_x[i]);
        }
    } else {
        const char *in_x = args[0];
        char *out_y = args[1];
        for (ptrdiff_t i = 0; i < count; i++) {
            const double value_x = *(const double *)(in_x + i * step_x);
            *(double *)(out_y + i * step_y) = ceil_float64(value_x);
        }
    }
    return 0;
}

static int loop_trunc_float64(char *const *args, const ptrdiff_t *dimensions,
                              const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    (void)ctx;
    const ptrdiff_t step_x = strides[0];
    const ptrdiff_t step_y = strides[1];
    const bool dense_x = step_x == (ptrdiff_t)sizeof(double);
    const bool dense_y = step_y == (ptrdiff_t)sizeof(double);
    if (dense_x && dense_y) {
        const double *in_x = (const double *)args[0];
        double *out_y = (double *)args[1];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = trunc_float64(in_x[i]);
        }
    } else {
        const char *in_x = args[0];
        char *out_y = args[1];
        for (ptrdiff_t i = 0; i < count; i++) {
            const double value_x = *(const double *)(in_x + i * step_x);
            *(double *)(out_y + i * step_y) = trunc_float64(value_x);
        }
    }
    return 0;
}

static int loop_rint_float64(char *const *args, const ptrdiff_t *dimensions,
                             const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    (void)ctx;
    const ptrdiff_t step_x = strides[0];
    const ptrdiff_t step_y = strides[1];
    const bool dense_x = step_x == (ptrdiff_t)sizeof(double);
    const bool dense_y = step_y == (ptrdiff_t)sizeof(double);
    if (dense_x && dense_y) {
        const double *in_x = (const double *)args[0];
        double *out_y = (double *)args[1];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = rint_float64(in_x[i]);
        }
    } else {
        const char *in_x = args[0];
        char *out_y = args[1];
        for (ptrdiff_t i = 0; i < count; i++) {
            const double value_x = *(const double *)(in_x + i * step_x);
            *(double *)(out_y + i * step_y) = rint_float64(value_x);
        }
    }
    return 0;
}

static int loop_modf_float64(char *const *args, const ptrdiff_t *dimensions,
                             const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    (void)ctx;
    const ptrdiff_t step_x = strides[0];
    const ptrdiff_t step_fraction = strides[1];
    const ptrdiff_t step_whole = strides[2];
    const bool dense_x = step_x == (ptrdiff_t)sizeof(double);
    const bool dense_fraction = step_fraction == (ptrdiff_t)sizeof(double);
    const bool dense_whole = step_whole == (ptrdiff_t)sizeof(double);
    if (dense_x && dense_fraction && dense_whole) {
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
        const char *in_x = args[0];
        char *out_fraction = args[1];
        char *out_whole = args[2];
        for (ptrdiff_t i = 0; i < count; i++) {
            const double value_x = *(const double *)(in_x + i * step_x);
            double value_fraction;
            double value_whole;
            modf_float64(value_x, &value_fraction, &value_whole);
            *(double *)(out_fraction + i * step_fraction) = value_fraction;
            *(double *)(out_whole + i * step_whole) = value_whole;
        }
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
NDM_KERNEL_TABLE(loops_float64_rounding, kernels);
