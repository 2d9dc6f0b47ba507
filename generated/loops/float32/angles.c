/* From specs/ufuncs/angles.toml through templates/loops.c.j2; made by ndmillc. */
#include "ndmill/kernel/kernel.h"
#include "ndmill/kernel/dtypes_core.h"

static inline float deg2rad_float32(float x)
{
    return x * (0x1.921fb6p+1f / 180.0f);
}

static inline float rad2deg_float32(float x)
{
    return x * (180.0f / 0x1.921fb6p+1f);
}

static int loop_deg2rad_float32(char *const *args, const ptrdiff_t *dimensions,
                                const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    (void)ctx;
    const ptrdiff_t step_x = strides[0];
    const ptrdiff_t step_y = strides[1];
    const bool dense_x = step_x == (ptrdiff_t)sizeof(float);
    const bool dense_y = step_y == (ptrdiff_t)sizeof(float);
    if (dense_x && dense_y) {
        const float *in_x = (const float *)args[0];
        float *out_y = (float *)args[1];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = deg2rad_float32(in_x[i]);
        }
    } else {
        const char *in_x = args[0];
        char *out_y = args[1];
        for (ptrdiff_t i = 0; i < count; i++) {
            const float value_x = *(const float *)(in_x + i * step_x);
            *(float *)(out_y + i * step_y) = deg2rad_float32(value_x);
        }
    }
    return 0;
}

static int loop_rad2deg_float32(char *const *args, const ptrdiff_t *dimensions,
                                const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    (void)ctx;
    const ptrdiff_t step_x = strides[0];
    const ptrdiff_t step_y = strides[1];
    const bool dense_x = step_x == (ptrdiff_t)sizeof(float);
    const bool dense_y = step_y == (ptrdiff_t)sizeof(float);
    if (dense_x && dense_y) {
        const float *in_x = (const float *)args[0];
        float *out_y = (float *)args[1];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = rad2deg_float32(in_x[i]);
        }
    } else {
        const char *in_x = args[0];
        char *out_y = args[1];
        for (ptrdiff_t i = 0; i < count; i++) {
            const float value_x = *(const float *)(in_x + i * step_x);
            *(float *)(out_y + i * step_y) = rad2deg_float32(value_x);
        }
    }
    return 0;
}

static const ndm_kernel kernels[] = {
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 0, (ndm_kernel_function)loop_deg2rad_float32},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 1, (ndm_kernel_function)loop_rad2deg_float32},
};
NDM_KERNEL_TABLE(loops_float32_angles, kernels);
