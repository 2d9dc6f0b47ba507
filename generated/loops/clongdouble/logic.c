/* From specs/ufuncs/logic.toml through templates/loops.c.j2; made by ndmillc. */
#include "ndmill/kernel/kernel.h"
#include "ndmill/kernel/dtypes_core.h"
#include "ndmill/kernel/complex.h"

#ifndef NDM_SKIPPED

NDM_COMPLEX_ARITHMETIC(clongdouble, long double, longdouble)

static inline uint8_t logical_and_clongdouble(ndm_clongdouble x1, ndm_clongdouble x2)
{
    return !ndm_eq_clongdouble(x1, (ndm_clongdouble){0, 0}) & !ndm_eq_clongdouble(x2,
        (ndm_clongdouble){0, 0});
}

static inline uint8_t logical_or_clongdouble(ndm_clongdouble x1, ndm_clongdouble x2)
{
    return !ndm_eq_clongdouble(x1, (ndm_clongdouble){0, 0}) | !ndm_eq_clongdouble(x2,
        (ndm_clongdouble){0, 0});
}

static inline uint8_t logical_xor_clongdouble(ndm_clongdouble x1, ndm_clongdouble x2)
{
    return (!ndm_eq_clongdouble(x1, (ndm_clongdouble){0, 0})) != !ndm_eq_clongdouble(x2,
        (ndm_clongdouble){0, 0});
}

static inline uint8_t logical_not_clongdouble(ndm_clongdouble x)
{
    return !!ndm_eq_clongdouble(x, (ndm_clongdouble){0, 0});
}

static int loop_logical_and_clongdouble(char *const *args, const ptrdiff_t *dimensions,
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
            *(uint8_t *)(out_y + i * step_y) = logical_and_clongdouble(value_x1, value_x2);
        }
    }
    return 0;
}

static int loop_logical_or_clongdouble(char *const *args, const ptrdiff_t *dimensions,
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
            *(uint8_t *)(out_y + i * step_y) = logical_or_clongdouble(value_x1, value_x2);
        }
    }
    return 0;
}

static int loop_logical_xor_clongdouble(char *const *args, const ptrdiff_t *dimensions,
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
            *(uint8_t *)(out_y + i * step_y) = logical_xor_clongdouble(value_x1, value_x2);
        }
    }
    return 0;
}

static int loop_logical_not_clongdouble(char *const *args, const ptrdiff_t *dimensions,
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
            *(uint8_t *)(out_y + i * step_y) = logical_not_clongdouble(value_x);
        }
    }
    return 0;
}

static const ndm_kernel kernels[] = {
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 0, (ndm_kernel_function)loop_logical_and_clongdouble},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 1, (ndm_kernel_function)loop_logical_or_clongdouble},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 2, (ndm_kernel_function)loop_logical_xor_clongdouble},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 3, (ndm_kernel_function)loop_logical_not_clongdouble},
};
#endif
NDM_KERNEL_TABLE(loops_clongdouble_logic, kernels);
