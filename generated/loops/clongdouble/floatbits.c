/* From specs/ufuncs/floatbits.toml through templates/loops.c.j2; made by ndmillc. */
#include "ndmill/kernel/kernel.h"
#include "ndmill/kernel/dtypes_core.h"
#include "floatbits.h"

#ifndef NDM_SKIPPED

static inline uint8_t isnan_clongdouble(ndm_clongdouble x)
{
    return (x.re != x.re) | (x.im != x.im);
}

static inline uint8_t isfinite_longdouble(long double x)
{
    return ndm_fabs_longdouble(x) < __builtin_infl();
}

static inline uint8_t isfinite_clongdouble(ndm_clongdouble x)
{
    return isfinite_longdouble(x.re) & isfinite_longdouble(x.im);
}

static inline uint8_t isinf_longdouble(long double x)
{
    return ndm_fabs_longdouble(x) == __builtin_infl();
}

static inline uint8_t isinf_clongdouble(ndm_clongdouble x)
{
    return isinf_longdouble(x.re) | isinf_longdouble(x.im);
}

static int loop_isnan_clongdouble(char *const *args, const ptrdiff_t *dimensions,
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
            *(uint8_t *)(out_y + i * step_y) = isnan_clongdouble(value_x);
        }
    }
    return 0;
}

static int loop_isfinite_clongdouble(char *const *args, const ptrdiff_t *dimensions,
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
            *(uint8_t *)(out_y + i * step_y) = isfinite_clongdouble(value_x);
        }
    }
    return 0;
}

static int loop_isinf_clongdouble(char *const *args, const ptrdiff_t *dimensions,
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
            *(uint8_t *)(out_y + i * step_y) = isinf_clongdouble(value_x);
        }
    }
    return 0;
}

static const ndm_kernel kernels[] = {
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 0, (ndm_kernel_function)loop_isnan_clongdouble},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 1, (ndm_kernel_function)loop_isfinite_clongdouble},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 2, (ndm_kernel_function)loop_isinf_clongdouble},
};
#endif
NDM_KERNEL_TABLE(loops_clongdouble_floatbits, kernels);
