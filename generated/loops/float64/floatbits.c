/* From specs/ufuncs/floatbits.toml through templates/loops.c.j2; made by ndmillc. */
#include "ndmill/kernel/kernel.h"
#include "ndmill/kernel/dtypes_core.h"
#include "floatbits.h"

static inline uint8_t isnan_float64(double x)
{
    return x != x;
}

static inline uint8_t signbit_float64(double x)
{
    return (ndm_bits_of_double(x) & UINT64_C(9223372036854775808)) != 0;
}

static inline double ldexp_float64_intc(double x, int n)
{
    return ndm_scale_exponent_float64(x, n);
}

static inline double ldexp_float64_int64(double x, int64_t n)
{
    return ndm_scale_exponent_float64(x, n);
}

static inline void frexp_float64(double x, double *mantissa, int32_t *exponent)
{
    ndm_frexp_float64(x, mantissa, exponent);
}

static int loop_isnan_float64(char *const *args, const ptrdiff_t *dimensions,
                              const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    (void)ctx;
    const ptrdiff_t step_x = strides[0];
    const ptrdiff_t step_y = strides[1];
    const bool dense_x = step_x == (ptrdiff_t)sizeof(double);
    const bool dense_y = step_y == (ptrdiff_t)sizeof(uint8_t);
    if (dense_x && dense_y) {
        const double *in_x = (const double *)args[0];
        uint8_t *out_y = (uint8_t *)args[1];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = isnan_float64(in_x[i]);
        }
    } else {
        const char *in_x = args[0];
        char *out_y = args[1];
        for (ptrdiff_t i = 0; i < count; i++) {
            const double value_x = *(const double *)(in_x + i * step_x);
            *(uint8_t *)(out_y + i * step_y) = isnan_float64(value_x);
        }
    }
    return 0;
}

static int loop_signbit_float64(char *const *args, const ptrdiff_t *dimensions,
                                const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    (void)ctx;
    const ptrdiff_t step_x = strides[0];
    const ptrdiff_t step_y = strides[1];
    const bool dense_x = step_x == (ptrdiff_t)sizeof(double);
    const bool dense_y = step_y == (ptrdiff_t)sizeof(uint8_t);
    if (dense_x && dense_y) {
        const double *in_x = (const double *)args[0];
        uint8_t *out_y = (uint8_t *)args[1];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = signbit_float64(in_x[i]);
        }
    } else {
        const char *in_x = args[0];
        char *out_y = args[1];
        for (ptrdiff_t i = 0; i < count; i++) {
            const double value_x = *(const double *)(in_x + i * step_x);
            *(uint8_t *)(out_y + i * step_y) = signbit_float64(value_x);
        }
    }
    return 0;
}

static int loop_ldexp_float64_intc(char *const *args, const ptrdiff_t *dimensions,
                                   const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    (void)ctx;
    const ptrdiff_t step_x = strides[0];
    const ptrdiff_t step_n = strides[1];
    const ptrdiff_t step_y = strides[2];
    const bool dense_x = step_x == (ptrdiff_t)sizeof(double);
    const bool dense_n = step_n == (ptrdiff_t)sizeof(int);
    const bool dense_y = step_y == (ptrdiff_t)sizeof(double);
    const bool single_x = step_x == 0 && count > 0;
    const bool single_n = step_n == 0 && count > 0;
    if (dense_x && dense_n && dense_y) {
        const double *in_x = (const double *)args[0];
        const int *in_n = (const int *)args[1];
        double *out_y = (double *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = ldexp_float64_intc(in_x[i], in_n[i]);
        }
    } else if (single_x && dense_n && dense_y) {
        const double value_x = *(const double *)args[0];
        const int *in_n = (const int *)args[1];
        double *out_y = (double *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = ldexp_float64_intc(value_x, in_n[i]);
        }
    } else if (dense_x && single_n && dense_y) {
        const double *in_x = (const double *)args[0];
        const int value_n = *(const int *)args[1];
        double *out_y = (double *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = ldexp_float64_intc(in_x[i], value_n);
        }
    } else {
        const char *in_x = args[0];
        const char *in_n = args[1];
        char *out_y = args[2];
        for (ptrdiff_t i = 0; i < count; i++) {
            const double value_x = *(const double *)(in_x + i * step_x);
            const int value_n = *(const int *)(in_n + i * step_n);
            *(double *)(out_y + i * step_y) = ldexp_float64_intc(value_x, value_n);
        }
    }
    return 0;
}

static int loop_ldexp_float64_int64(char *const *args, const ptrdiff_t *dimensions,
                                    const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    (void)ctx;
    const ptrdiff_t step_x = strides[0];
    const ptrdiff_t step_n = strides[1];
    const ptrdiff_t step_y = strides[2];
    const bool dense_x = step_x == (ptrdiff_t)sizeof(double);
    const bool dense_n = step_n == (ptrdiff_t)sizeof(int64_t);
    const bool dense_y = step_y == (ptrdiff_t)sizeof(double);
    const bool single_x = step_x == 0 && count > 0;
    const bool single_n = step_n == 0 && count > 0;
    if (dense_x && dense_n && dense_y) {
        const double *in_x = (const double *)args[0];
        const int64_t *in_n = (const int64_t *)args[1];
        double *out_y = (double *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = ldexp_float64_int64(in_x[i], in_n[i]);
        }
    } else if (single_x && dense_n && dense_y) {
        const double value_x = *(const double *)args[0];
        const int64_t *in_n = (const int64_t *)args[1];
        double *out_y = (double *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = ldexp_float64_int64(value_x, in_n[i]);
        }
    } else if (dense_x && single_n && dense_y) {
        const double *in_x = (const double *)args[0];
        const int64_t value_n = *(const int64_t *)args[1];
        double *out_y = (double *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = ldexp_float64_int64(in_x[i], value_n);
        }
    } else {
        const char *in_x = args[0];
        const char *in_n = args[1];
        char *out_y = args[2];
        for (ptrdiff_t i = 0; i < count; i++) {
            const double value_x = *(const double *)(in_x + i * step_x);
            const int64_t value_n = *(const int64_t *)(in_n + i * step_n);
            *(double *)(out_y + i * step_y) = ldexp_float64_int64(value_x, value_n);
        }
    }
    return 0;
}

static int loop_frexp_float64(char *const *args, const ptrdiff_t *dimensions,
                              const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    (void)ctx;
    const ptrdiff_t step_x = strides[0];
    const ptrdiff_t step_mantissa = strides[1];
    const ptrdiff_t step_exponent = strides[2];
    const bool dense_x = step_x == (ptrdiff_t)sizeof(double);
    const bool dense_mantissa = step_mantissa == (ptrdiff_t)sizeof(double);
    const bool dense_exponent = step_exponent == (ptrdiff_t)sizeof(int32_t);
    if (dense_x && dense_mantissa && dense_exponent) {
        const double *in_x = (const double *)args[0];
        double *out_mantissa = (double *)args[1];
        int32_t *out_exponent = (int32_t *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            double value_mantissa;
            int32_t value_exponent;
            frexp_float64(in_x[i], &value_mantissa, &value_exponent);
            out_mantissa[i] = value_mantissa;
            out_exponent[i] = value_exponent;
        }
    } else {
        const char *in_x = args[0];
        char *out_mantissa = args[1];
        char *out_exponent = args[2];
        for (ptrdiff_t i = 0; i < count; i++) {
            const double value_x = *(const double *)(in_x + i * step_x);
            double value_mantissa;
            int32_t value_exponent;
            frexp_float64(value_x, &value_mantissa, &value_exponent);
            *(double *)(out_mantissa + i * step_mantissa) = value_mantissa;
            *(int32_t *)(out_exponent + i * step_exponent) = value_exponent;
        }
    }
    return 0;
}

static const ndm_kernel kernels[] = {
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 0, (ndm_kernel_function)loop_isnan_float64},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 1, (ndm_kernel_function)loop_signbit_float64},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 2, (ndm_kernel_function)loop_ldexp_float64_intc},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 3, (ndm_kernel_function)loop_ldexp_float64_int64},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 4, (ndm_kernel_function)loop_frexp_float64},
};
NDM_KERNEL_TABLE(loops_float64_floatbits, kernels);
