/* From specs/ufuncs/comparison.toml through templates/loops.c.j2; made by ndmillc. */
#include "ndmill/kernel/kernel.h"
#include "ndmill/kernel/dtypes_core.h"
#include "ndmill/kernel/complex.h"
#include "hypot.h"

#ifndef NDM_SKIPPED

NDM_COMPLEX_ARITHMETIC(clongdouble, long double, longdouble)

static inline uint8_t less_clongdouble(ndm_clongdouble x1, ndm_clongdouble x2)
{
    const uint8_t ordered = (x1.im == x1.im) & (x2.im == x2.im);
    return (ordered & (x1.re < x2.re)) | ((x1.re == x2.re) & (x1.im < x2.im));
}

static inline uint8_t greater_equal_clongdouble(ndm_clongdouble x1, ndm_clongdouble x2)
{
    const uint8_t ordered = (x1.im == x1.im) & (x2.im == x2.im);
    return (ordered & (x1.re > x2.re)) | ((x1.re == x2.re) & (x1.im >= x2.im));
}

static inline uint8_t isclose_clongdouble_clongdouble_longdouble_longdouble(ndm_clongdouble x1,
                                                                            ndm_clongdouble x2,
                                                                            long double rtol,
                                                                            long double atol)
{
    const long double size = ndm_hypot_longdouble(x2.re, x2.im);
    const long double distance = ndm_hypot_longdouble(x1.re - x2.re, x1.im - x2.im);
    return ndm_eq_clongdouble(x1, x2) | ((size < __builtin_infl()) & (distance <= atol + rtol *
        size));
}

static inline uint8_t greater_clongdouble(ndm_clongdouble x1, ndm_clongdouble x2)
{
    const uint8_t ordered = (x1.im == x1.im) & (x2.im == x2.im);
    return (ordered & (x1.re > x2.re)) | ((x1.re == x2.re) & (x1.im > x2.im));
}

static inline uint8_t less_equal_clongdouble(ndm_clongdouble x1, ndm_clongdouble x2)
{
    const uint8_t ordered = (x1.im == x1.im) & (x2.im == x2.im);
    return (ordered & (x1.re < x2.re)) | ((x1.re == x2.re) & (x1.im <= x2.im));
}

static inline uint8_t equal_clongdouble(ndm_clongdouble x1, ndm_clongdouble x2)
{
    return ndm_eq_clongdouble(x1, x2);
}

static inline uint8_t not_equal_clongdouble(ndm_clongdouble x1, ndm_clongdouble x2)
{
    return !ndm_eq_clongdouble(x1, x2);
}

static int loop_less_clongdouble(char *const *args, const ptrdiff_t *dimensions,
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
            const ndm_clongdouble value_x1 = *(const ndm_clongdouble *)(in_x1 + i * step_x1);
            const ndm_clongdouble value_x2 = *(const ndm_clongdouble *)(in_x2 + i * step_x2);
            *(uint8_t *)(out_y + i * step_y) = less_clongdouble(value_x1, value_x2);
        }
    }
    return 0;
}

static int loop_greater_equal_clongdouble(char *const *args, const ptrdiff_t *dimensions,
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
            const ndm_clongdouble value_x1 = *(const ndm_clongdouble *)(in_x1 + i * step_x1);
            const ndm_clongdouble value_x2 = *(const ndm_clongdouble *)(in_x2 + i * step_x2);
            *(uint8_t *)(out_y + i * step_y) = greater_equal_clongdouble(value_x1, value_x2);
        }
    }
    return 0;
}

static int loop_isclose_clongdouble_clongdouble_longdouble_longdouble(char *const *args,
                                                                      const ptrdiff_t *dimensions, const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    (void)ctx;
    const ptrdiff_t step_x1 = strides[0];
    const ptrdiff_t step_x2 = strides[1];
    const ptrdiff_t step_rtol = strides[2];
    const ptrdiff_t step_atol = strides[3];
    const ptrdiff_t step_y = strides[4];
    {
        const char *in_x1 = args[0];
        const char *in_x2 = args[1];
        const char *in_rtol = args[2];
        const char *in_atol = args[3];
        char *out_y = args[4];
        for (ptrdiff_t i = 0; i < count; i++) {
            const ndm_clongdouble value_x1 = *(const ndm_clongdouble *)(in_x1 + i * step_x1);
            const ndm_clongdouble value_x2 = *(const ndm_clongdouble *)(in_x2 + i * step_x2);
            const long double value_rtol = *(const long double *)(in_rtol + i * step_rtol);
            const long double value_atol = *(const long double *)(in_atol + i * step_atol);
            *(uint8_t *)(out_y + i * step_y) =
                isclose_clongdouble_clongdouble_longdouble_longdouble(value_x1, value_x2,
                value_rtol, value_atol);
        }
    }
    return 0;
}

static int loop_greater_clongdouble(char *const *args, const ptrdiff_t *dimensions,
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
            const ndm_clongdouble value_x1 = *(const ndm_clongdouble *)(in_x1 + i * step_x1);
            const ndm_clongdouble value_x2 = *(const ndm_clongdouble *)(in_x2 + i * step_x2);
            *(uint8_t *)(out_y + i * step_y) = greater_clongdouble(value_x1, value_x2);
        }
    }
    return 0;
}

static int loop_less_equal_clongdouble(char *const *args, const ptrdiff_t *dimensions,
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
            const ndm_clongdouble value_x1 = *(const ndm_clongdouble *)(in_x1 + i * step_x1);
            const ndm_clongdouble value_x2 = *(const ndm_clongdouble *)(in_x2 + i * step_x2);
            *(uint8_t *)(out_y + i * step_y) = less_equal_clongdouble(value_x1, value_x2);
        }
    }
    return 0;
}

static int loop_equal_clongdouble(char *const *args, const ptrdiff_t *dimensions,
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
            const ndm_clongdouble value_x1 = *(const ndm_clongdouble *)(in_x1 + i * step_x1);
            const ndm_clongdouble value_x2 = *(const ndm_clongdouble *)(in_x2 + i * step_x2);
            *(uint8_t *)(out_y + i * step_y) = equal_clongdouble(value_x1, value_x2);
        }
    }
    return 0;
}

static int loop_not_equal_clongdouble(char *const *args, const ptrdiff_t *dimensions,
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
            const ndm_clongdouble value_x1 = *(const ndm_clongdouble *)(in_x1 + i * step_x1);
            const ndm_clongdouble value_x2 = *(const ndm_clongdouble *)(in_x2 + i * step_x2);
            *(uint8_t *)(out_y + i * step_y) = not_equal_clongdouble(value_x1, value_x2);
        }
    }
    return 0;
}

static const ndm_kernel kernels[] = {
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 0, (ndm_kernel_function)loop_less_clongdouble},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 1, (ndm_kernel_function)loop_greater_equal_clongdouble},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 2, (ndm_kernel_function)loop_isclose_clongdouble_clongdouble_longdouble_longdouble},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 3, (ndm_kernel_function)loop_greater_clongdouble},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 4, (ndm_kernel_function)loop_less_equal_clongdouble},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 5, (ndm_kernel_function)loop_equal_clongdouble},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 6, (ndm_kernel_function)loop_not_equal_clongdouble},
};
#endif
NDM_KERNEL_TABLE(loops_clongdouble_comparison, kernels);
