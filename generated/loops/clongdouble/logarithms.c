/* From specs/ufuncs/logarithms.toml through templates/loops.c.j2; made by ndmillc. */
#include "ndmill/kernel/kernel.h"
#include "ndmill/kernel/dtypes_core.h"
#include "longdouble_complex_logarithms.h"

#ifndef NDM_SKIPPED

static inline ndm_clongdouble log_clongdouble(ndm_clongdouble x)
{
    return ndm_log_clongdouble(x);
}

static inline ndm_clongdouble log2_clongdouble(ndm_clongdouble x)
{
    return ndm_log2_clongdouble(x);
}

static inline ndm_clongdouble log10_clongdouble(ndm_clongdouble x)
{
    return ndm_log10_clongdouble(x);
}

static inline ndm_clongdouble log1p_clongdouble(ndm_clongdouble x)
{
    return ndm_log1p_clongdouble(x);
}

static int loop_log_clongdouble(char *const *args, const ptrdiff_t *dimensions,
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
            const ndm_clongdouble value_x = *(const ndm_clongdouble *)(in_x + i * step_x);
            *(ndm_clongdouble *)(out_y + i * step_y) = log_clongdouble(value_x);
        }
    }
    return 0;
}

static int loop_log2_clongdouble(char *const *args, const ptrdiff_t *dimensions,
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
            const ndm_clongdouble value_x = *(const ndm_clongdouble *)(in_x + i * step_x);
            *(ndm_clongdouble *)(out_y + i * step_y) = log2_clongdouble(value_x);
        }
    }
    return 0;
}

static int loop_log10_clongdouble(char *const *args, const ptrdiff_t *dimensions,
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
            const ndm_clongdouble value_x = *(const ndm_clongdouble *)(in_x + i * step_x);
            *(ndm_clongdouble *)(out_y + i * step_y) = log10_clongdouble(value_x);
        }
    }
    return 0;
}

static int loop_log1p_clongdouble(char *const *args, const ptrdiff_t *dimensions,
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
            const ndm_clongdouble value_x = *(const ndm_clongdouble *)(in_x + i * step_x);
            *(ndm_clongdouble *)(out_y + i * step_y) = log1p_clongdouble(value_x);
        }
    }
    return 0;
}

static const ndm_kernel kernels[] = {
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 0, (ndm_kernel_function)loop_log_clongdouble},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 1, (ndm_kernel_function)loop_log2_clongdouble},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 2, (ndm_kernel_function)loop_log10_clongdouble},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 3, (ndm_kernel_function)loop_log1p_clongdouble},
};
#endif
NDM_KERNEL_TABLE(loops_clongdouble_logarithms, kernels);
