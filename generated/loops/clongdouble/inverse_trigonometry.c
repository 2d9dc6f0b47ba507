/* From specs/ufuncs/inverse_trigonometry.toml through templates/loops.c.j2; made by ndmillc. */
#include "ndmill/kernel/kernel.h"
#include "ndmill/kernel/dtypes_core.h"
#include "longdouble_complex_inverse.h"
#include "longdouble_trigonometry.h"

#ifndef NDM_SKIPPED

static inline ndm_clongdouble arctan_clongdouble(ndm_clongdouble x)
{
    return ndm_arctan_clongdouble(x);
}

static inline ndm_clongdouble arcsin_clongdouble(ndm_clongdouble x)
{
    return ndm_arcsin_clongdouble(x);
}

static inline ndm_clongdouble arccos_clongdouble(ndm_clongdouble x)
{
    return ndm_arccos_clongdouble(x);
}

static inline long double angle_clongdouble(ndm_clongdouble x)
{
    return ndm_arctan2_longdouble(x.im, x.re);
}

static int loop_arctan_clongdouble(char *const *args, const ptrdiff_t *dimensions,
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
            *(ndm_clongdouble *)(out_y + i * step_y) = arctan_clongdouble(value_x);
        }
    }
    return 0;
}

static int loop_arcsin_clongdouble(char *const *args, const ptrdiff_t *dimensions,
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
            *(ndm_clongdouble *)(out_y + i * step_y) = arcsin_clongdouble(value_x);
        }
    }
    return 0;
}

static int loop_arccos_clongdouble(char *const *args, const ptrdiff_t *dimensions,
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
            *(ndm_clongdouble *)(out_y + i * step_y) = arccos_clongdouble(value_x);
        }
    }
    return 0;
}

static int loop_angle_clongdouble(char *const *args, const ptrdiff_t *dimensions,
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
            *(long double *)(out_y + i * step_y) = angle_clongdouble(value_x);
        }
    }
    return 0;
}

static const ndm_kernel kernels[] = {
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 0, (ndm_kernel_function)loop_arctan_clongdouble},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 1, (ndm_kernel_function)loop_arcsin_clongdouble},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 2, (ndm_kernel_function)loop_arccos_clongdouble},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 3, (ndm_kernel_function)loop_angle_clongdouble},
};
#endif
NDM_KERNEL_TABLE(loops_clongdouble_inverse_trigonometry, kernels);
