/* From specs/ufuncs/parts.toml through templates/loops.c.j2; made by ndmillc. */
#include "ndmill/kernel/kernel.h"
#include "ndmill/kernel/dtypes_core.h"

static inline int32_t conjugate_int32(int32_t x)
{
    return x;
}

static int loop_conjugate_int32(char *const *args, const ptrdiff_t *dimensions,
                                const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    (void)ctx;
    const ptrdiff_t step_x = strides[0];
    const ptrdiff_t step_y = strides[1];
    const bool dense_x = step_x == (ptrdiff_t)sizeof(int32_t);
    const bool dense_y = step_y == (ptrdiff_t)sizeof(int32_t);
    if (dense_x && dense_y) {
        const int32_t *in_x = (const int32_t *)args[0];
        int32_t *out_y = (int32_t *)args[1];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = conjugate_int32(in_x[i]);
        }
    } else {
        const char *in_x = args[0];
        char *out_y = args[1];
        for (ptrdiff_t i = 0; i < count; i++) {
            const int32_t value_x = *(const int32_t *)(in_x + i * step_x);
            *(int32_t *)(out_y + i * step_y) = conjugate_int32(value_x);
        }
    }
    return 0;
}

static const ndm_kernel kernels[] = {
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 0, (ndm_kernel_function)loop_conjugate_int32},
};
NDM_KERNEL_TABLE(loops_int32_parts, kernels);
