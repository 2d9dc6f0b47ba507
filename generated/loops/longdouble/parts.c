/* From specs/ufuncs/parts.toml through templates/loops.c.j2; made by ndmillc. */
#include "ndmill/kernel/kernel.h"
#include "ndmill/kernel/dtypes_core.h"

#ifndef NDM_SKIPPED

static inline long double conjugate_longdouble(long double x)
{
    return x;
}

static inline long double imag_longdouble(long double x)
{
    (void)x;
    return 0.0L;
}

static int loop_conjugate_longdouble(char *const *args, const ptrdiff_t *dimensions,
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
            *(long double *)(out_y + i * step_y) = conjugate_longdouble(value_x);
        }
    }
    return 0;
}

static int loop_imag_longdouble(char *const *args, const ptrdiff_t *dimensions,
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
            *(long double *)(out_y + i * step_y) = imag_longdouble(value_x);
        }
    }
    return 0;
}

static const ndm_kernel kernels[] = {
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 0, (ndm_kernel_function)loop_conjugate_longdouble},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 1, (ndm_kernel_function)loop_conjugate_longdouble},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 2, (ndm_kernel_function)loop_imag_longdouble},
};
#endif
NDM_KERNEL_TABLE(loops_longdouble_parts, kernels);
