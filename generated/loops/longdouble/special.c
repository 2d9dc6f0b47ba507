/* From specs/ufuncs/special.toml through templates/loops.c.j2; made by ndmillc. */
#include "ndmill/kernel/kernel.h"
#include "ndmill/kernel/dtypes_core.h"

#ifndef NDM_SKIPPED

static inline long double heaviside_longdouble(long double x1, long double x2)
{
    return x1 != x1 ? x1 : x1 == 0.0L ? x2 : x1 < 0.0L ? 0.0L : 1.0L;
}

static int loop_heaviside_longdouble(char *const *args, const ptrdiff_t *dimensions,
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
            *(long double *)(out_y + i * step_y) = heaviside_longdouble(value_x1, value_x2);
        }
    }
    return 0;
}

static const ndm_kernel kernels[] = {
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 0, (ndm_kernel_function)loop_heaviside_longdouble},
};
#endif
NDM_KERNEL_TABLE(loops_longdouble_special, kernels);
