/* From specs/ufuncs/arithmetic.toml through templates/loops.c.j2; made by ndmillc. */
#include "ndmill/kernel/kernel.h"
#include "ndmill/kernel/dtypes_core.h"
#include "ndmill/kernel/complex.h"
#include "hypot.h"

NDM_COMPLEX_ARITHMETIC(clongdouble, long double, longdouble)

static inline ndm_clongdouble add_clongdouble(ndm_clongdouble x1, ndm_clongdouble x2)
{
    return ndm_add_clongdouble(x1, x2);
}

static inline ndm_clongdouble multiply_clongdouble(ndm_clongdouble x1, ndm_clongdouble x2)
{
    return ndm_mul_clongdouble(x1, x2);
}

static inline long double absolute_clongdouble(ndm_clongdouble x)
{
    return ndm_hypot_longdouble(x.re, x.im);
}

static int loop_add_clongdouble(char *const *args, const ptrdiff_t *dimensions,
                                const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    (void)ctx;
    const ptrdiff_t step_x1 = strides[0];
    const ptrdiff_t step_x2 = strides[1];
    const ptrdiff_t step_y = strides[2];
    const bool dense_x1 = step_x1 == (ptrdiff_t)sizeof(ndm_clongdouble);
    const bool dense_x2 = step_x2 == (ptrdiff_t)sizeof(ndm_clongdouble);
    const bool dense_y = step_y == (ptrdiff_t)sizeof(ndm_clongdouble);
    const bool single_x1 = step_x1 == 0 && count > 0;
    const bool single_x2 = step_x2 == 0 && count > 0;
    if (dense_x1 && dense_x2 && dense_y) {
        const ndm_clongdouble *in_x1 = (const ndm_clongdouble *)args[0];
        const ndm_clongdouble *in_x2 = (const ndm_clongdouble *)args[1];
        ndm_clongdouble *out_y = (ndm_clongdouble *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = add_clongdouble(in_x1[i], in_x2[i]);
        }
    } else if (single_x1 && dense_x2 && dense_y) {
        const ndm_clongdouble value_x1 = *(const ndm_clongdouble *)args[0];
        const ndm_clongdouble *in_x2 = (const ndm_clongdouble *)args[1];
        ndm_clongdouble *out_y = (ndm_clongdouble *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = add_clongdouble(value_x1, in_x2[i]);
        }
    } else if (dense_x1 && single_x2 && dense_y) {
        const ndm_clongdouble *in_x1 = (const ndm_clongdouble *)args[0];
        const ndm_clongdouble value_x2 = *(const ndm_clongdouble *)args[1];
        ndm_clongdouble *out_y = (ndm_clongdouble *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = add_clongdouble(in_x1[i], value_x2);
        }
    } else {
        const char *in_x1 = args[0];
        const char *in_x2 = args[1];
        char *out_y = args[2];
        for (ptrdiff_t i = 0; i < count; i++) {
            const ndm_clongdouble value_x1 = *(const ndm_clongdouble *)(in_x1 + i * step_x1);
            const ndm_clongdouble value_x2 = *(const ndm_clongdouble *)(in_x2 + i * step_x2);
            *(ndm_clongdouble *)(out_y + i * step_y) = add_clongdouble(value_x1, value_x2);
        }
    }
    return 0;
}

static int loop_multiply_clongdouble(char *const *args, const ptrdiff_t *dimensions,
                                     const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    (void)ctx;
    const ptrdiff_t step_x1 = strides[0];
    const ptrdiff_t step_x2 = strides[1];
    const ptrdiff_t step_y = strides[2];
    const bool dense_x1 = step_x1 == (ptrdiff_t)sizeof(ndm_clongdouble);
    const bool dense_x2 = step_x2 == (ptrdiff_t)sizeof(ndm_clongdouble);
    const bool dense_y = step_y == (ptrdiff_t)sizeof(ndm_clongdouble);
    const bool single_x1 = step_x1 == 0 && count > 0;
    const bool single_x2 = step_x2 == 0 && count > 0;
    if (dense_x1 && dense_x2 && dense_y) {
        const ndm_clongdouble *in_x1 = (const ndm_clongdouble *)args[0];
        const ndm_clongdouble *in_x2 = (const ndm_clongdouble *)args[1];
        ndm_clongdouble *out_y = (ndm_clongdouble *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = multiply_clongdouble(in_x1[i], in_x2[i]);
        }
    } else if (single_x1 && dense_x2 && dense_y) {
        const ndm_clongdouble value_x1 = *(const ndm_clongdouble *)args[0];
        const ndm_clongdouble *in_x2 = (const ndm_clongdouble *)args[1];
        ndm_clongdouble *out_y = (ndm_clongdouble *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = multiply_clongdouble(value_x1, in_x2[i]);
        }
    } else if (dense_x1 && single_x2 && dense_y) {
        const ndm_clongdouble *in_x1 = (const ndm_clongdouble *)args[0];
        const ndm_clongdouble value_x2 = *(const ndm_clongdouble *)args[1];
        ndm_clongdouble *out_y = (ndm_clongdouble *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = multiply_clongdouble(in_x1[i], value_x2);
        }
    } else {
        const char *in_x1 = args[0];
        const char *in_x2 = args[1];
        char *out_y = args[2];
        for (ptrdiff_t i = 0; i < count; i++) {
            const ndm_clongdouble value_x1 = *(const ndm_clongdouble *)(in_x1 + i * step_x1);
            const ndm_clongdouble value_x2 = *(const ndm_clongdouble *)(in_x2 + i * step_x2);
            *(ndm_clongdouble *)(out_y + i * step_y) = multiply_clongdouble(value_x1, value_x2);
        }
    }
    return 0;
}

static int loop_absolute_clongdouble(char *const *args, const ptrdiff_t *dimensions,
                                     const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    (void)ctx;
    const ptrdiff_t step_x = strides[0];
    const ptrdiff_t step_y = strides[1];
    const bool dense_x = step_x == (ptrdiff_t)sizeof(ndm_clongdouble);
    const bool dense_y = step_y == (ptrdiff_t)sizeof(long double);
    if (dense_x && dense_y) {
        const ndm_clongdouble *in_x = (const ndm_clongdouble *)args[0];
        long double *out_y = (long double *)args[1];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = absolute_clongdouble(in_x[i]);
        }
    } else {
        const char *in_x = args[0];
        char *out_y = args[1];
        for (ptrdiff_t i = 0; i < count; i++) {
            const ndm_clongdouble value_x = *(const ndm_clongdouble *)(in_x + i * step_x);
            *(long double *)(out_y + i * step_y) = absolute_clongdouble(value_x);
        }
    }
    return 0;
}

static const ndm_kernel kernels[] = {
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 0, (ndm_kernel_function)loop_add_clongdouble},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 1, (ndm_kernel_function)loop_multiply_clongdouble},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 2, (ndm_kernel_function)loop_absolute_clongdouble},
};
NDM_KERNEL_TABLE(loops_clongdouble_arithmetic, kernels);
