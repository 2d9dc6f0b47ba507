/* From specs/ufuncs/floatbits.toml through templates/loops.c.j2; made by ndmillc. */
#include "ndmill/kernel/kernel.h"
#include "ndmill/kernel/dtypes_core.h"
#include "floatbits.h"

#ifndef NDM_SKIPPED

static inline uint8_t isnan_longdouble(long double x)
{
    return x != x;
}

static inline uint8_t signbit_longdouble(long double x)
{
    return ndm_signbit_longdouble(x);
}

static inline long double ldexp_longdouble_intc(long double x, int n)
{
    return ndm_scale_exponent_longdouble(x, n);
}

static inline long double ldexp_longdouble_int64(long double x, int64_t n)
{
    return ndm_scale_exponent_longdouble(x, n);
}

static inline void frexp_longdouble(long double x, long double *mantissa, int32_t *exponent)
{
    ndm_frexp_longdouble(x, mantissa, exponent);
}

static inline uint8_t isfinite_longdouble(long double x)
{
    return ndm_fabs_longdouble(x) < __builtin_infl();
}

static inline uint8_t isinf_longdouble(long double x)
{
    return ndm_fabs_longdouble(x) == __builtin_infl();
}

static inline long double copysign_longdouble(long double x1, long double x2)
{
    return ndm_copysign_longdouble(x1, x2);
}

static inline long double nextafter_longdouble(long double x1, long double x2)
{
    return ndm_next_after_longdouble(x1, x2);
}

static inline long double spacing_longdouble(long double x)
{
    return ndm_unit_in_last_place_longdouble(x);
}

static int loop_isnan_longdouble(char *const *args, const ptrdiff_t *dimensions,
                                 const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    (void)ctx;
    const ptrdiff_t step_x = strides[0];
    const ptrdiff_t step_y = strides[1];
    {
        const char *in_x = args[0];
        char *out_y = args[1];
        for (ptrdiff_t i = 0; i < count; i++) {
            const long double value_x = *(const long double *)(in_x + i * step_x);
            *(uint8_t *)(out_y + i * step_y) = isnan_longdouble(value_x);
        }
    }
    return 0;
}

static int loop_signbit_longdouble(char *const *args, const ptrdiff_t *dimensions,
                                   const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    (void)ctx;
    const ptrdiff_t step_x = strides[0];
    const ptrdiff_t step_y = strides[1];
    {
        const char *in_x = args[0];
        char *out_y = args[1];
        for (ptrdiff_t i = 0; i < count; i++) {
            const long double value_x = *(const long double *)(in_x + i * step_x);
            *(uint8_t *)(out_y + i * step_y) = signbit_longdouble(value_x);
        }
    }
    return 0;
}

static int loop_ldexp_longdouble_intc(char *const *args, const ptrdiff_t *dimensions,
                                      const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    (void)ctx;
    const ptrdiff_t step_x = strides[0];
    const ptrdiff_t step_n = strides[1];
    const ptrdiff_t step_y = strides[2];
    {
        const char *in_x = args[0];
        const char *in_n = args[1];
        char *out_y = args[2];
        for (ptrdiff_t i = 0; i < count; i++) {
            const long double value_x = *(const long double *)(in_x + i * step_x);
            const int value_n = *(const int *)(in_n + i * step_n);
            *(long double *)(out_y + i * step_y) = ldexp_longdouble_intc(value_x, value_n);
        }
    }
    return 0;
}

static int loop_ldexp_longdouble_int64(char *const *args, const ptrdiff_t *dimensions,
                                       const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    (void)ctx;
    const ptrdiff_t step_x = strides[0];
    const ptrdiff_t step_n = strides[1];
    const ptrdiff_t step_y = strides[2];
    {
        const char *in_x = args[0];
        const char *in_n = args[1];
        char *out_y = args[2];
        for (ptrdiff_t i = 0; i < count; i++) {
            const long double value_x = *(const long double *)(in_x + i * step_x);
            const int64_t value_n = *(const int64_t *)(in_n + i * step_n);
            *(long double *)(out_y + i * step_y) = ldexp_longdouble_int64(value_x, value_n);
        }
    }
    return 0;
}

static int loop_frexp_longdouble(char *const *args, const ptrdiff_t *dimensions,
                                 const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    (void)ctx;
    const ptrdiff_t step_x = strides[0];
    const ptrdiff_t step_mantissa = strides[1];
    const ptrdiff_t step_exponent = strides[2];
    {
        const char *in_x = args[0];
        char *out_mantissa = args[1];
        char *out_exponent = args[2];
        for (ptrdiff_t i = 0; i < count; i++) {
            const long double value_x = *(const long double *)(in_x + i * step_x);
            long double value_mantissa;
            int32_t value_exponent;
            frexp_longdouble(value_x, &value_mantissa, &value_exponent);
            *(long double *)(out_mantissa + i * step_mantissa) = value_mantissa;
            *(int32_t *)(out_exponent + i * step_exponent) = value_exponent;
        }
    }
    return 0;
}

static int loop_isfinite_longdouble(char *const *args, const ptrdiff_t *dimensions,
                                    const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    (void)ctx;
    const ptrdiff_t step_x = strides[0];
    const ptrdiff_t step_y = strides[1];
    {
        const char *in_x = args[0];
        char *out_y = args[1];
        for (ptrdiff_t i = 0; i < count; i++) {
            const long double value_x = *(const long double *)(in_x + i * step_x);
            *(uint8_t *)(out_y + i * step_y) = isfinite_longdouble(value_x);
        }
    }
    return 0;
}

static int loop_isinf_longdouble(char *const *args, const ptrdiff_t *dimensions,
                                 const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    (void)ctx;
    const ptrdiff_t step_x = strides[0];
    const ptrdiff_t step_y = strides[1];
    {
        const char *in_x = args[0];
        char *out_y = args[1];
        for (ptrdiff_t i = 0; i < count; i++) {
            const long double value_x = *(const long double *)(in_x + i * step_x);
            *(uint8_t *)(out_y + i * step_y) = isinf_longdouble(value_x);
        }
    }
    return 0;
}

static int loop_copysign_longdouble(char *const *args, const ptrdiff_t *dimensions,
                                    const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    (void)ctx;
    const ptrdiff_t step_x1 = strides[0];
    const ptrdiff_t step_x2 = strides[1];
    const ptrdiff_t step_y = strides[2];
    {
        const char *in_x1 = args[0];
        const char *in_x2 = args[1];
        char *out_y = args[2];
        for (ptrdiff_t i = 0; i < count; i++) {
            const long double value_x1 = *(const long double *)(in_x1 + i * step_x1);
            const long double value_x2 = *(const long double *)(in_x2 + i * step_x2);
            *(long double *)(out_y + i * step_y) = copysign_longdouble(value_x1, value_x2);
        }
    }
    return 0;
}

static int loop_nextafter_longdouble(char *const *args, const ptrdiff_t *dimensions,
                                     const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    (void)ctx;
    const ptrdiff_t step_x1 = strides[0];
    const ptrdiff_t step_x2 = strides[1];
    const ptrdiff_t step_y = strides[2];
    {
        const char *in_x1 = args[0];
        const char *in_x2 = args[1];
        char *out_y = args[2];
        for (ptrdiff_t i = 0; i < count; i++) {
            const long double value_x1 = *(const long double *)(in_x1 + i * step_x1);
            const long double value_x2 = *(const long double *)(in_x2 + i * step_x2);
            *(long double *)(out_y + i * step_y) = nextafter_longdouble(value_x1, value_x2);
        }
    }
    return 0;
}

static int loop_spacing_longdouble(char *const *args, const ptrdiff_t *dimensions,
                                   const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    (void)ctx;
    const ptrdiff_t step_x = strides[0];
    const ptrdiff_t step_y = strides[1];
    {
        const char *in_x = args[0];
        char *out_y = args[1];
        for (ptrdiff_t i = 0; i < count; i++) {
            const long double value_x = *(const long double *)(in_x + i * step_x);
            *(long double *)(out_y + i * step_y) = spacing_longdouble(value_x);
        }
    }
    return 0;
}

static const ndm_kernel kernels[] = {
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 0, (ndm_kernel_function)loop_isnan_longdouble},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 1, (ndm_kernel_function)loop_signbit_longdouble},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 2, (ndm_kernel_function)loop_ldexp_longdouble_intc},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 3, (ndm_kernel_function)loop_ldexp_longdouble_int64},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 4, (ndm_kernel_function)loop_frexp_longdouble},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 5, (ndm_kernel_function)loop_isfinite_longdouble},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 6, (ndm_kernel_function)loop_isinf_longdouble},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 7, (ndm_kernel_function)loop_copysign_longdouble},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 8, (ndm_kernel_function)loop_nextafter_longdouble},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 9, (ndm_kernel_function)loop_spacing_longdouble},
};
#endif
NDM_KERNEL_TABLE(loops_longdouble_floatbits, kernels);
