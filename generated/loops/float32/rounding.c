/* From specs/ufuncs/rounding.toml through templates/loops.c.j2; made by ndmillc. */
#include "ndmill/kernel/kernel.h"
#include "ndmill/kernel/dtypes_core.h"
#include "rounding.h"

static inline float floor_float32(float x)
{
    return ndm_floor_float32(x);
}

static inline float ceil_float32(float x)
{
    return ndm_ceil_float32(x);
}

static inline float trunc_float32(float x)
{
    return ndm_trunc_float32(x);
}

static inline float rint_float32(float x)
{
    return ndm_rint_float32(x);
}

static inline float copysign_float32(float x1, float x2)
{
    return ndm_float_of_bits((ndm_bits_of_float(x1) & 2147483647) | (ndm_bits_of_float(x2) &
        UINT32_C(2147483648)));
}

static inline float fabs_float32(float x)
{
    return ndm_float_of_bits(ndm_bits_of_float(x) & 2147483647);
}

static inline void modf_float32(float x, float *fraction, float *whole)
{
    const float rounded = ndm_trunc_float32(x);
    *whole = rounded;
    *fraction = copysign_float32(fabs_float32(x) == __builtin_inff() ? 0.0f : x - rounded, x);
}

static int loop_floor_float32(char *const *args, const ptrdiff_t *dimensions,
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
            out_y[i] = floor_float32(in_x[i]);
        }
    } else {
        const char *in_x = args[0];
        char *out_y = args[1];
        for (ptrdiff_t i = 0; i < count; i++) {
            const float value_x = *(const float *)(in_x + i * step_x);
            *(float *)(out_y + i * step_y) = floor_float32(value_x);
        }
    }
    return 0;
}

static int loop_ceil_float32(char *const *args, const ptrdiff_t *dimensions,
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
            out_y[i] = ceil_float32(in_x[i]);
        }
    } else {
        const char *in_x = args[0];
        char *out_y = args[1];
        for (ptrdiff_t i = 0; i < count; i++) {
            const float value_x = *(const float *)(in_x + i * step_x);
            *(float *)(out_y + i * step_y) = ceil_float32(value_x);
        }
    }
    return 0;
}

static int loop_trunc_float32(char *const *args, const ptrdiff_t *dimensions,
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
            out_y[i] = trunc_float32(in_x[i]);
        }
    } else {
        const char *in_x = args[0];
        char *out_y = args[1];
        for (ptrdiff_t i = 0; i < count; i++) {
            const float value_x = *(const float *)(in_x + i * step_x);
            *(float *)(out_y + i * step_y) = trunc_float32(value_x);
        }
    }
    return 0;
}

static int loop_rint_float32(char *const *args, const ptrdiff_t *dimensions,
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
            out_y[i] = rint_float32(in_x[i]);
        }
    } else {
        const char *in_x = args[0];
        char *out_y = args[1];
        for (ptrdiff_t i = 0; i < count; i++) {
            const float value_x = *(const float *)(in_x + i * step_x);
            *(float *)(out_y + i * step_y) = rint_float32(value_x);
        }
    }
    return 0;
}

static int loop_modf_float32(char *const *args, const ptrdiff_t *dimensions,
                             const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    (void)ctx;
    const ptrdiff_t step_x = strides[0];
    const ptrdiff_t step_fraction = strides[1];
    const ptrdiff_t step_whole = strides[2];
    const bool dense_x = step_x == (ptrdiff_t)sizeof(float);
    const bool dense_fraction = step_fraction == (ptrdiff_t)sizeof(float);
    const bool dense_whole = step_whole == (ptrdiff_t)sizeof(float);
    if (dense_x && dense_fraction && dense_whole) {
        const float *in_x = (const float *)args[0];
        float *out_fraction = (float *)args[1];
        float *out_whole = (float *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            float value_fraction;
            float value_whole;
            modf_float32(in_x[i], &value_fraction, &value_whole);
            out_fraction[i] = value_fraction;
            out_whole[i] = value_whole;
        }
    } else {
        const char *in_x = args[0];
        char *out_fraction = args[1];
        char *out_whole = args[2];
        for (ptrdiff_t i = 0; i < count; i++) {
            const float value_x = *(const float *)(in_x + i * step_x);
            float value_fraction;
            float value_whole;
            modf_float32(value_x, &value_fraction, &value_whole);
            *(float *)(out_fraction + i * step_fraction) = value_fraction;
            *(float *)(out_whole + i * step_whole) = value_whole;
        }
    }
    return 0;
}

static const ndm_kernel kernels[] = {
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 0, (ndm_kernel_function)loop_floor_float32},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 1, (ndm_kernel_function)loop_ceil_float32},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 2, (ndm_kernel_function)loop_trunc_float32},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 3, (ndm_kernel_function)loop_rint_float32},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 4, (ndm_kernel_function)loop_modf_float32},
};
NDM_KERNEL_TABLE(loops_float32_rounding, kernels);
