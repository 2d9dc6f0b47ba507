/* From specs/ufuncs/special.toml through templates/loops.c.j2; made by ndmillc. */
#include "ndmill/kernel/kernel.h"
#include "ndmill/kernel/dtypes_core.h"

static inline float heaviside_float32(float x1, float x2)
{
    return ndm_choose_float(x1 != x1, x1, ndm_choose_float(x1 == 0.0f, x2, ndm_choose_float(x1
        < 0.0f, 0.0f, 1.0f)));
}

static int loop_heaviside_float32(char *const *args, const ptrdiff_t *dimensions,
                                  const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    (void)ctx;
    const ptrdiff_t step_x1 = strides[0];
    const ptrdiff_t step_x2 = strides[1];
    const ptrdiff_t step_y = strides[2];
    const bool dense_x1 = step_x1 == (ptrdiff_t)sizeof(float);
    const bool dense_x2 = step_x2 == (ptrdiff_t)sizeof(float);
    const bool dense_y = step_y == (ptrdiff_t)sizeof(float);
    const bool single_x1 = step_x1 == 0 && count > 0;
    const bool single_x2 = step_x2 == 0 && count > 0;
    if (dense_x1 && dense_x2 && dense_y) {
        const float *in_x1 = (const float *)args[0];
        const float *in_x2 = (const float *)args[1];
        float *out_y = (float *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = heaviside_float32(in_x1[i], in_x2[i]);
        }
    } else if (single_x1 && dense_x2 && dense_y) {
        const float value_x1 = *(const float *)args[0];
        const float *in_x2 = (const float *)args[1];
        float *out_y = (float *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = heaviside_float32(value_x1, in_x2[i]);
        }
    } else if (dense_x1 && single_x2 && dense_y) {
        const float *in_x1 = (const float *)args[0];
        const float value_x2 = *(const float *)args[1];
        float *out_y = (float *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = heaviside_float32(in_x1[i], value_x2);
        }
    } else {
        const char *in_x1 = args[0];
        const char *in_x2 = args[1];
        char *out_y = args[2];
        for (ptrdiff_t i = 0; i < count; i++) {
            const float value_x1 = *(const float *)(in_x1 + i * step_x1);
            const float value_x2 = *(const float *)(in_x2 + i * step_x2);
            *(float *)(out_y + i * step_y) = heaviside_float32(value_x1, value_x2);
        }
    }
    return 0;
}

static const ndm_kernel kernels[] = {
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 0, (ndm_kernel_function)loop_heaviside_float32},
};
NDM_KERNEL_TABLE(loops_float32_special, kernels);
