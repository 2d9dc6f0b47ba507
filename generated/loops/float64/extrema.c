/* From specs/ufuncs/extrema.toml through templates/loops.c.j2; made by ndmillc. */
#include "ndmill/kernel/kernel.h"
#include "ndmill/kernel/dtypes_core.h"

static inline uint8_t signbit_float64(double x)
{
    return (ndm_bits_of_double(x) & UINT64_C(9223372036854775808)) != 0;
}

static inline double maximum_float64(double x1, double x2)
{
    return ((x1 != x1) | (x1 > x2) | ((x1 == x2) & signbit_float64(x2))) ? x1 : x2;
}

static inline double minimum_float64(double x1, double x2)
{
    return ((x1 != x1) | (x1 < x2) | ((x1 == x2) & signbit_float64(x1))) ? x1 : x2;
}

static inline double fmax_float64(double x1, double x2)
{
    return ((x2 != x2) | (x1 > x2) | ((x1 == x2) & signbit_float64(x2))) ? x1 : x2;
}

static inline double fmin_float64(double x1, double x2)
{
    return ((x2 != x2) | (x1 < x2) | ((x1 == x2) & signbit_float64(x1))) ? x1 : x2;
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
    (void)ctx;
    const ptrdiff_t step_x1 = strides[0];
    const ptrdiff_t step_x2 = strides[1];
    const ptrdiff_t step_y = strides[2];
    const bool dense_x1 = step_x1 == (ptrdiff_t)sizeof(double);
    const bool dense_x2 = step_x2 == (ptrdiff_t)sizeof(double);
    const bool dense_y = step_y == (ptrdiff_t)sizeof(double);
    const bool single_x1 = step_x1 == 0 && count > 0;
    const bool single_x2 = step_x2 == 0 && count > 0;
    if (dense_x1 && dense_x2 && dense_y) {
        const double *in_x1 = (const double *)args[0];
        const double *in_x2 = (const double *)args[1];
        double *out_y = (double *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = maximum_float64(in_x1[i], in_x2[i]);
        }
    } else if (single_x1 && dense_x2 && dense_y) {
        const double value_x1 = *(const double *)args[0];
        const double *in_x2 = (const double *)args[1];
        double *out_y = (double *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = maximum_float64(value_x1, in_x2[i]);
        }
    } else if (dense_x1 && single_x2 && dense_y) {
        const double *in_x1 = (const double *)args[0];
        const double value_x2 = *(const double *)args[1];
        double *out_y = (double *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = maximum_float64(in_x1[i], value_x2);
        }
    } else {
        const char *in_x1 = args[0];
        const char *in_x2 = args[1];
        char *out_y = args[2];
        for (ptrdiff_t i = 0; i < count; i++) {
            const double value_x1 = *(const double *)(in_x1 + i * step_x1);
            const double value_x2 = *(const double *)(in_x2 + i * step_x2);
            *(double *)(out_y + i * step_y) = maximum_float64(value_x1, value_x2);
        }
    }
    return 0;
}

static int loop_minimum_float64(char *const *args, const ptrdiff_t *dimensions,
                                const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    (void)ctx;
    const ptrdiff_t step_x1 = strides[0];
    const ptrdiff_t step_x2 = strides[1];
    const ptrdiff_t step_y = strides[2];
    const bool dense_x1 = step_x1 == (ptrdiff_t)sizeof(double);
    const bool dense_x2 = step_x2 == (ptrdiff_t)sizeof(double);
    const bool dense_y = step_y == (ptrdiff_t)sizeof(double);
    const bool single_x1 = step_x1 == 0 && count > 0;
    const bool single_x2 = step_x2 == 0 && count > 0;
    if (dense_x1 && dense_x2 && dense_y) {
        const double *in_x1 = (const double *)args[0];
        const double *in_x2 = (const double *)args[1];
        double *out_y = (double *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = minimum_float64(in_x1[i], in_x2[i]);
        }
    } else if (single_x1 && dense_x2 && dense_y) {
        const double value_x1 = *(const double *)args[0];
        const double *in_x2 = (const double *)args[1];
        double *out_y = (double *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = minimum_float64(value_x1, in_x2[i]);
        }
    } else if (dense_x1 && single_x2 && dense_y) {
        const double *in_x1 = (const double *)args[0];
        const double value_x2 = *(const double *)args[1];
        double *out_y = (double *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = minimum_float64(in_x1[i], value_x2);
        }
    } else {
        const char *in_x1 = args[0];
        const char *in_x2 = args[1];
        char *out_y = args[2];
        for (ptrdiff_t i = 0; i < count; i++) {
            const double value_x1 = *(const double *)(in_x1 + i * step_x1);
            const double value_x2 = *(const double *)(in_x2 + i * step_x2);
            *(double *)(out_y + i * step_y) = minimum_float64(value_x1, value_x2);
        }
    }
    return 0;
}

static int loop_fmax_float64(char *const *args, const ptrdiff_t *dimensions,
                             const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    (void)ctx;
    const ptrdiff_t step_x1 = strides[0];
    const ptrdiff_t step_x2 = strides[1];
    const ptrdiff_t step_y = strides[2];
    const bool dense_x1 = step_x1 == (ptrdiff_t)sizeof(double);
    const bool dense_x2 = step_x2 == (ptrdiff_t)sizeof(double);
    const bool dense_y = step_y == (ptrdiff_t)sizeof(double);
    const bool single_x1 = step_x1 == 0 && count > 0;
    const bool single_x2 = step_x2 == 0 && count > 0;
    if (dense_x1 && dense_x2 && dense_y) {
        const double *in_x1 = (const double *)args[0];
        const double *in_x2 = (const double *)args[1];
        double *out_y = (double *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = fmax_float64(in_x1[i], in_x2[i]);
        }
    } else if (single_x1 && dense_x2 && dense_y) {
        const double value_x1 = *(const double *)args[0];
        const double *in_x2 = (const double *)args[1];
        double *out_y = (double *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = fmax_float64(value_x1, in_x2[i]);
        }
    } else if (dense_x1 && single_x2 && dense_y) {
        const double *in_x1 = (const double *)args[0];
        const double value_x2 = *(const double *)args[1];
        double *out_y = (double *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = fmax_float64(in_x1[i], value_x2);
        }
    } else {
        const char *in_x1 = args[0];
        const char *in_x2 = args[1];
        char *out_y = args[2];
        for (ptrdiff_t i = 0; i < count; i++) {
            const double value_x1 = *(const double *)(in_x1 + i * step_x1);
            const double value_x2 = *(const double *)(in_x2 + i * step_x2);
            *(double *)(out_y + i * step_y) = fmax_float64(value_x1, value_x2);
        }
    }
    return 0;
}

static int loop_fmin_float64(char *const *args, const ptrdiff_t *dimensions,
                             const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    (void)ctx;
    const ptrdiff_t step_x1 = strides[0];
    const ptrdiff_t step_x2 = strides[1];
    const ptrdiff_t step_y = strides[2];
    const bool dense_x1 = step_x1 == (ptrdiff_t)sizeof(double);
    const bool dense_x2 = step_x2 == (ptrdiff_t)sizeof(double);
    const bool dense_y = step_y == (ptrdiff_t)sizeof(double);
    const bool single_x1 = step_x1 == 0 && count > 0;
    const bool single_x2 = step_x2 == 0 && count > 0;
    if (dense_x1 && dense_x2 && dense_y) {
        const double *in_x1 = (const double *)args[0];
        const double *in_x2 = (const double *)args[1];
        double *out_y = (double *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = fmin_float64(in_x1[i], in_x2[i]);
        }
    } else if (single_x1 && dense_x2 && dense_y) {
        const double value_x1 = *(const double *)args[0];
        const double *in_x2 = (const double *)args[1];
        double *out_y = (double *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = fmin_float64(value_x1, in_x2[i]);
        }
    } else if (dense_x1 && single_x2 && dense_y) {
        const double *in_x1 = (const double *)args[0];
        const double value_x2 = *(const double *)args[1];
        double *out_y = (double *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = fmin_float64(in_x1[i], value_x2);
        }
    } else {
        const char *in_x1 = args[0];
        const char *in_x2 = args[1];
        char *out_y = args[2];
        for (ptrdiff_t i = 0; i < count; i++) {
            const double value_x1 = *(const double *)(in_x1 + i * step_x1);
            const double value_x2 = *(const double *)(in_x2 + i * step_x2);
            *(double *)(out_y + i * step_y) = fmin_float64(value_x1, value_x2);
        }
    }
    return 0;
}

static int loop_clip_float64(char *const *args, const ptrdiff_t *dimensions,
                             const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    (void)ctx;
    const ptrdiff_t step_x = strides[0];
    const ptrdiff_t step_lo = strides[1];
    const ptrdiff_t step_hi = strides[2];
    const ptrdiff_t step_y = strides[3];
    const bool dense_x = step_x == (ptrdiff_t)sizeof(double);
    const bool dense_lo = step_lo == (ptrdiff_t)sizeof(double);
    const bool dense_hi = step_hi == (ptrdiff_t)sizeof(double);
    const bool dense_y = step_y == (ptrdiff_t)sizeof(double);
    if (dense_x && dense_lo && dense_hi && dense_y) {
        const double *in_x = (const double *)args[0];
        const double *in_lo = (const double *)args[1];
        const double *in_hi = (const double *)args[2];
        double *out_y = (double *)args[3];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = clip_float64(in_x[i], in_lo[i], in_hi[i]);
        }
    } else {
        const char *in_x = args[0];
        const char *in_lo = args[1];
        const char *in_hi = args[2];
        char *out_y = args[3];
        for (ptrdiff_t i = 0; i < count; i++) {
            const double value_x = *(const double *)(in_x + i * step_x);
            const double value_lo = *(const double *)(in_lo + i * step_lo);
            const double value_hi = *(const double *)(in_hi + i * step_hi);
            *(double *)(out_y + i * step_y) = clip_float64(value_x, value_lo, value_hi);
        }
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
NDM_KERNEL_TABLE(loops_float64_extrema, kernels);
