/* From specs/ufuncs/powers.toml through templates/loops.c.j2; made by ndmillc. */
#include "ndmill/kernel/kernel.h"
#include "ndmill/kernel/dtypes_core.h"
#include "longdouble_complex_power.h"

#ifndef NDM_SKIPPED

static inline ndm_clongdouble power_clongdouble(ndm_clongdouble x1, ndm_clongdouble x2)
{
    return ndm_power_clongdouble(x1, x2);
}

static int loop_power_clongdouble(char *const *args, const ptrdiff_t *dimensions,
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
            *(ndm_clongdouble *)(out_y + i * step_y) = power_clongdouble(value_x1, value_x2);
        }
    }
    return 0;
}

static const ndm_kernel kernels[] = {
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 0, (ndm_kernel_function)loop_power_clongdouble},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 1, (ndm_kernel_function)loop_power_clongdouble},
};
#endif
NDM_KERNEL_TABLE(loops_clongdouble_powers, kernels);
