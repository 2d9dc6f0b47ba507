/* From specs/ufuncs/log_sums.toml through templates/loops.c.j2; made by ndmillc. */
#include "ndmill/kernel/kernel.h"
#include "ndmill/kernel/dtypes_core.h"
#include "longdouble_exponentials.h"
#include "longdouble_logarithms.h"

#ifndef NDM_SKIPPED

static inline long double logaddexp_longdouble(long double x1, long double x2)
{
    return ndm_logaddexp_longdouble(x1, x2);
}

static inline long double logaddexp2_longdouble(long double x1, long double x2)
{
    return ndm_logaddexp2_longdouble(x1, x2);
}

static inline long double logit_longdouble(long double x)
{
    return ndm_logit_longdouble(x);
}

static inline long double xlogy_longdouble(long double x, long double y)
{
    return ndm_xlogy_longdouble(x, y);
}

static inline long double xlog1py_longdouble(long double x, long double y)
{
    return ndm_xlog1py_longdouble(x, y);
}

static int loop_logaddexp_longdouble(char *const *args, const ptrdiff_t *dimensions,
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
            *(long double *)(out_y + i * step_y) = logaddexp_longdouble(value_x1, value_x2);
        }
    }
    return 0;
}

static int loop_logaddexp2_longdouble(char *const *args, const ptrdiff_t *dimensions,
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
            *(long double *)(out_y + i * step_y) = logaddexp2_longdouble(value_x1, value_x2);
        }
    }
    return 0;
}

static int loop_logit_longdouble(char *const *args, const ptrdiff_t *dimensions,
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
            *(long double *)(out_y + i * step_y) = logit_longdouble(value_x);
        }
    }
    return 0;
}

static int loop_xlogy_longdouble(char *const *args, const ptrdiff_t *dimensions,
                                 const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    (void)ctx;
    const ptrdiff_t step_x = strides[0];
    const ptrdiff_t step_y = strides[1];
    const ptrdiff_t step_z = strides[2];
    {
        const char *in_x = args[0];
        const char *in_y = args[1];
        char *out_z = args[2];
        for (ptrdiff_t i = 0; i < count; i++) {
            const long double value_x = *(const long double *)(in_x + i * step_x);
            const long double value_y = *(const long double *)(in_y + i * step_y);
            *(long double *)(out_z + i * step_z) = xlogy_longdouble(value_x, value_y);
        }
    }
    return 0;
}

static int loop_xlog1py_longdouble(char *const *args, const ptrdiff_t *dimensions,
                                   const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    (void)ctx;
    const ptrdiff_t step_x = strides[0];
    const ptrdiff_t step_y = strides[1];
    const ptrdiff_t step_z = strides[2];
    {
        const char *in_x = args[0];
        const char *in_y = args[1];
        char *out_z = args[2];
        for (ptrdiff_t i = 0; i < count; i++) {
            const long double value_x = *(const long double *)(in_x + i * step_x);
            const long double value_y = *(const long double *)(in_y + i * step_y);
            *(long double *)(out_z + i * step_z) = xlog1py_longdouble(value_x, value_y);
        }
    }
    return 0;
}

static const ndm_kernel kernels[] = {
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 0, (ndm_kernel_function)loop_logaddexp_longdouble},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 1, (ndm_kernel_function)loop_logaddexp2_longdouble},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 2, (ndm_kernel_function)loop_logit_longdouble},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 3, (ndm_kernel_function)loop_xlogy_longdouble},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 4, (ndm_kernel_function)loop_xlog1py_longdouble},
};
#endif
NDM_KERNEL_TABLE(loops_longdouble_log_sums, kernels);
