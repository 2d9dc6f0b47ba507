/* From specs/ufuncs/extrema.toml through templates/loops.c.j2; made by ndmillc. */
#include "ndmill/kernel/kernel.h"
#include "ndmill/kernel/dtypes_core.h"

static inline uint8_t signbit_float32(float x)
{
    return (ndm_bits_of_float(x) & UINT32_C(2147483648)) != 0;
}

static inline float maximum_float16(float x1, float x2)
{
    return ((x1 != x1) | (x1 > x2) | ((x1 == x2) & signbit_float32(x2))) ? x1 : x2;
}

static inline float minimum_float16(float x1, float x2)
{
    return ((x1 != x1) | (x1 < x2) | ((x1 == x2) & signbit_float32(x1))) ? x1 : x2;
}

static inline float fmax_float16(float x1, float x2)
{
    return ((x2 != x2) | (x1 > x2) | ((x1 == x2) & signbit_float32(x2))) ? x1 : x2;
}

static inline float fmin_float16(float x1, float x2)
{
    return ((x2 != x2) | (x1 < x2) | ((x1 == x2) & signbit_float32(x1))) ? x1 : x2;
}

static inline float clip_float16(float x, float lo, float hi)
{
    const float floored = ndm_choose_float((x <= lo) | (lo != lo), lo, x);
    return ndm_choose_float((floored >= hi) | (hi != hi), hi, floored);
}

static int loop_maximum_float16(char *const *args, const ptrdiff_t *dimensions,
                                const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    (void)ctx;
    uint32_t raised = 0;
    const ptrdiff_t step_x1 = strides[0];
    const ptrdiff_t step_x2 = strides[1];
    const ptrdiff_t step_y = strides[2];
    const bool dense_x1 = step_x1 == (ptrdiff_t)sizeof(uint16_t);
    const bool dense_x2 = step_x2 == (ptrdiff_t)sizeof(uint16_t);
    const bool dense_y = step_y == (ptrdiff_t)sizeof(uint16_t);
    const bool single_x1 = step_x1 == 0 && count > 0;
    const bool single_x2 = step_x2 == 0 && count > 0;
    if (dense_x1 && dense_x2 && dense_y) {
        const uint16_t *in_x1 = (const uint16_t *)args[0];
        const uint16_t *in_x2 = (const uint16_t *)args[1];
        uint16_t *out_y = (uint16_t *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = ndm_store_float16(maximum_float16(ndm_load_float16(in_x1[i]),
                ndm_load_float16(in_x2[i])), &raised);
        }
    } else if (single_x1 && dense_x2 && dense_y) {
        const float value_x1 = ndm_load_float16(*(const uint16_t *)args[0]);
        const uint16_t *in_x2 = (const uint16_t *)args[1];
        uint16_t *out_y = (uint16_t *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = ndm_store_float16(maximum_float16(value_x1, ndm_load_float16(in_x2[i])),
                &raised);
        }
    } else if (dense_x1 && single_x2 && dense_y) {
        const uint16_t *in_x1 = (const uint16_t *)args[0];
        const float value_x2 = ndm_load_float16(*(const uint16_t *)args[1]);
        uint16_t *out_y = (uint16_t *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = ndm_store_float16(maximum_float16(ndm_load_float16(in_x1[i]), value_x2),
                &raised);
        }
    } else {
        const char *in_x1 = args[0];
        const char *in_x2 = args[1];
        char *out_y = args[2];
        for (ptrdiff_t i = 0; i < count; i++) {
            const float value_x1 = ndm_load_float16(*(const uint16_t *)(in_x1 + i * step_x1));
            const float value_x2 = ndm_load_float16(*(const uint16_t *)(in_x2 + i * step_x2));
            *(uint16_t *)(out_y + i * step_y) = ndm_store_float16(maximum_float16(value_x1,
                value_x2), &raised);
        }
    }
    return 0;
}

static int loop_minimum_float16(char *const *args, const ptrdiff_t *dimensions,
                                const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    (void)ctx;
    uint32_t raised = 0;
    const ptrdiff_t step_x1 = strides[0];
    const ptrdiff_t step_x2 = strides[1];
    const ptrdiff_t step_y = strides[2];
    const bool dense_x1 = step_x1 == (ptrdiff_t)sizeof(uint16_t);
    const bool dense_x2 = step_x2 == (ptrdiff_t)sizeof(uint16_t);
    const bool dense_y = step_y == (ptrdiff_t)sizeof(uint16_t);
    const bool single_x1 = step_x1 == 0 && count > 0;
    const bool single_x2 = step_x2 == 0 && count > 0;
    if (dense_x1 && dense_x2 && dense_y) {
        const uint16_t *in_x1 = (const uint16_t *)args[0];
        const uint16_t *in_x2 = (const uint16_t *)args[1];
        uint16_t *out_y = (uint16_t *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = ndm_store_float16(minimum_float16(ndm_load_float16(in_x1[i]),
                ndm_load_float16(in_x2[i])), &raised);
        }
    } else if (single_x1 && dense_x2 && dense_y) {
        const float value_x1 = ndm_load_float16(*(const uint16_t *)args[0]);
        const uint16_t *in_x2 = (const uint16_t *)args[1];
        uint16_t *out_y = (uint16_t *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = ndm_store_float16(minimum_float16(value_x1, ndm_load_float16(in_x2[i])),
                &raised);
        }
    } else if (dense_x1 && single_x2 && dense_y) {
        const uint16_t *in_x1 = (const uint16_t *)args[0];
        const float value_x2 = ndm_load_float16(*(const uint16_t *)args[1]);
        uint16_t *out_y = (uint16_t *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = ndm_store_float16(minimum_float16(ndm_load_float16(in_x1[i]), value_x2),
                &raised);
        }
    } else {
        const char *in_x1 = args[0];
        const char *in_x2 = args[1];
        char *out_y = args[2];
        for (ptrdiff_t i = 0; i < count; i++) {
            const float value_x1 = ndm_load_float16(*(const uint16_t *)(in_x1 + i * step_x1));
            const float value_x2 = ndm_load_float16(*(const uint16_t *)(in_x2 + i * step_x2));
            *(uint16_t *)(out_y + i * step_y) = ndm_store_float16(minimum_float16(value_x1,
                value_x2), &raised);
        }
    }
    return 0;
}

static int loop_fmax_float16(char *const *args, const ptrdiff_t *dimensions,
                             const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    (void)ctx;
    uint32_t raised = 0;
    const ptrdiff_t step_x1 = strides[0];
    const ptrdiff_t step_x2 = strides[1];
    const ptrdiff_t step_y = strides[2];
    const bool dense_x1 = step_x1 == (ptrdiff_t)sizeof(uint16_t);
    const bool dense_x2 = step_x2 == (ptrdiff_t)sizeof(uint16_t);
    const bool dense_y = step_y == (ptrdiff_t)sizeof(uint16_t);
    const bool single_x1 = step_x1 == 0 && count > 0;
    const bool single_x2 = step_x2 == 0 && count > 0;
    if (dense_x1 && dense_x2 && dense_y) {
        const uint16_t *in_x1 = (const uint16_t *)args[0];
        const uint16_t *in_x2 = (const uint16_t *)args[1];
        uint16_t *out_y = (uint16_t *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = ndm_store_float16(fmax_float16(ndm_load_float16(in_x1[i]),
                ndm_load_float16(in_x2[i])), &raised);
        }
    } else if (single_x1 && dense_x2 && dense_y) {
        const float value_x1 = ndm_load_float16(*(const uint16_t *)args[0]);
        const uint16_t *in_x2 = (const uint16_t *)args[1];
        uint16_t *out_y = (uint16_t *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = ndm_store_float16(fmax_float16(value_x1, ndm_load_float16(in_x2[i])),
                &raised);
        }
    } else if (dense_x1 && single_x2 && dense_y) {
        const uint16_t *in_x1 = (const uint16_t *)args[0];
        const float value_x2 = ndm_load_float16(*(const uint16_t *)args[1]);
        uint16_t *out_y = (uint16_t *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = ndm_store_float16(fmax_float16(ndm_load_float16(in_x1[i]), value_x2),
                &raised);
        }
    } else {
        const char *in_x1 = args[0];
        const char *in_x2 = args[1];
        char *out_y = args[2];
        for (ptrdiff_t i = 0; i < count; i++) {
            const float value_x1 = ndm_load_float16(*(const uint16_t *)(in_x1 + i * step_x1));
            const float value_x2 = ndm_load_float16(*(const uint16_t *)(in_x2 + i * step_x2));
            *(uint16_t *)(out_y + i * step_y) = ndm_store_float16(fmax_float16(value_x1,
                value_x2), &raised);
        }
    }
    return 0;
}

static int loop_fmin_float16(char *const *args, const ptrdiff_t *dimensions,
                             const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    (void)ctx;
    uint32_t raised = 0;
    const ptrdiff_t step_x1 = strides[0];
    const ptrdiff_t step_x2 = strides[1];
    const ptrdiff_t step_y = strides[2];
    const bool dense_x1 = step_x1 == (ptrdiff_t)sizeof(uint16_t);
    const bool dense_x2 = step_x2 == (ptrdiff_t)sizeof(uint16_t);
    const bool dense_y = step_y == (ptrdiff_t)sizeof(uint16_t);
    const bool single_x1 = step_x1 == 0 && count > 0;
    const bool single_x2 = step_x2 == 0 && count > 0;
    if (dense_x1 && dense_x2 && dense_y) {
        const uint16_t *in_x1 = (const uint16_t *)args[0];
        const uint16_t *in_x2 = (const uint16_t *)args[1];
        uint16_t *out_y = (uint16_t *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = ndm_store_float16(fmin_float16(ndm_load_float16(in_x1[i]),
                ndm_load_float16(in_x2[i])), &raised);
        }
    } else if (single_x1 && dense_x2 && dense_y) {
        const float value_x1 = ndm_load_float16(*(const uint16_t *)args[0]);
        const uint16_t *in_x2 = (const uint16_t *)args[1];
        uint16_t *out_y = (uint16_t *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = ndm_store_float16(fmin_float16(value_x1, ndm_load_float16(in_x2[i])),
                &raised);
        }
    } else if (dense_x1 && single_x2 && dense_y) {
        const uint16_t *in_x1 = (const uint16_t *)args[0];
        const float value_x2 = ndm_load_float16(*(const uint16_t *)args[1]);
        uint16_t *out_y = (uint16_t *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = ndm_store_float16(fmin_float16(ndm_load_float16(in_x1[i]), value_x2),
                &raised);
        }
    } else {
        const char *in_x1 = args[0];
        const char *in_x2 = args[1];
        char *out_y = args[2];
        for (ptrdiff_t i = 0; i < count; i++) {
            const float value_x1 = ndm_load_float16(*(const uint16_t *)(in_x1 + i * step_x1));
            const float value_x2 = ndm_load_float16(*(const uint16_t *)(in_x2 + i * step_x2));
            *(uint16_t *)(out_y + i * step_y) = ndm_store_float16(fmin_float16(value_x1,
                value_x2), &raised);
        }
    }
    return 0;
}

static int loop_clip_float16(char *const *args, const ptrdiff_t *dimensions,
                             const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    (void)ctx;
    uint32_t raised = 0;
    const ptrdiff_t step_x = strides[0];
    const ptrdiff_t step_lo = strides[1];
    const ptrdiff_t step_hi = strides[2];
    const ptrdiff_t step_y = strides[3];
    const bool dense_x = step_x == (ptrdiff_t)sizeof(uint16_t);
    const bool dense_lo = step_lo == (ptrdiff_t)sizeof(uint16_t);
    const bool dense_hi = step_hi == (ptrdiff_t)sizeof(uint16_t);
    const bool dense_y = step_y == (ptrdiff_t)sizeof(uint16_t);
    if (dense_x && dense_lo && dense_hi && dense_y) {
        const uint16_t *in_x = (const uint16_t *)args[0];
        const uint16_t *in_lo = (const uint16_t *)args[1];
        const uint16_t *in_hi = (const uint16_t *)args[2];
        uint16_t *out_y = (uint16_t *)args[3];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = ndm_store_float16(clip_float16(ndm_load_float16(in_x[i]),
                ndm_load_float16(in_lo[i]), ndm_load_float16(in_hi[i])), &raised);
        }
    } else {
        const char *in_x = args[0];
        const char *in_lo = args[1];
        const char *in_hi = args[2];
        char *out_y = args[3];
        for (ptrdiff_t i = 0; i < count; i++) {
            const float value_x = ndm_load_float16(*(const uint16_t *)(in_x + i * step_x));
            const float value_lo = ndm_load_float16(*(const uint16_t *)(in_lo + i * step_lo));
            const float value_hi = ndm_load_float16(*(const uint16_t *)(in_hi + i * step_hi));
            *(uint16_t *)(out_y + i * step_y) = ndm_store_float16(clip_float16(value_x,
                value_lo, value_hi), &raised);
        }
    }
    return 0;
}

static const ndm_kernel kernels[] = {
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 0, (ndm_kernel_function)loop_maximum_float16},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 1, (ndm_kernel_function)loop_minimum_float16},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 2, (ndm_kernel_function)loop_fmax_float16},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 3, (ndm_kernel_function)loop_fmin_float16},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 4, (ndm_kernel_function)loop_clip_float16},
};
NDM_KERNEL_TABLE(loops_float16_extrema, kernels);
