/* From specs/ufuncs/powers.toml through templates/loops.c.j2; made by ndmillc. */
#include "ndmill/kernel/kernel.h"
#include "ndmill/kernel/dtypes_core.h"
#include "longdouble_logarithms.h"

#ifndef NDM_SKIPPED

static inline long double power_longdouble(long double x1, long double x2)
{
    return ndm_power_longdouble(x1, x2);
}

static inline long double pow1p_longdouble(long double x1, long double x2)
{
    return ndm_pow1p_longdouble(x1, x2);
}

static inline long double compound_longdouble_int64(long double x, int64_t n)
{
    return ndm_compound_longdouble(x, n);
}

static int loop_power_longdouble(char *const *args, const ptrdiff_t *dimensions,
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
            *(long double *)(out_y + i * step_y) = power_longdouble(value_x1, value_x2);
        }
    }
    return 0;
}

static int loop_pow1p_longdouble(char *const *args, const ptrdiff_t *dimensions,
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
            *(long double *)(out_y + i * step_y) = pow1p_longdouble(value_x1, value_x2);
        }
    }
    return 0;
}

static int loop_compound_longdouble_int64(char *const *args, const ptrdiff_t *dimensions,
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
            *(long double *)(out_y + i * step_y) = compound_longdouble_int64(value_x, value_n);
        }
    }
    return 0;
}

static const ndm_kernel kernels[] = {
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 0, (ndm_kernel_function)loop_power_longdouble},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 1, (ndm_kernel_function)loop_power_longdouble},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 2, (ndm_kernel_function)loop_pow1p_longdouble},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 3, (ndm_kernel_function)loop_compound_longdouble_int64},
};
#endif
NDM_KERNEL_TABLE(loops_longdouble_powers, kernels);
