/* From specs/ufuncs/extrema.toml through templates/loops.c.j2; made by ndmillc. */
#include "ndmill/kernel/kernel.h"
#include "ndmill/kernel/dtypes_core.h"

static inline uint16_t maximum_uint16(uint16_t x1, uint16_t x2)
{
    return x1 > x2 ? x1 : x2;
}

static inline uint16_t minimum_uint16(uint16_t x1, uint16_t x2)
{
    return x1 < x2 ? x1 : x2;
}

static inline uint16_t fmax_uint16(uint16_t x1, uint16_t x2)
{
    return x1 > x2 ? x1 : x2;
}

static inline uint16_t fmin_uint16(uint16_t x1, uint16_t x2)
{
    return x1 < x2 ? x1 : x2;
}

static inline uint16_t clip_uint16(uint16_t x, uint16_t lo, uint16_t hi)
{
    const uint16_t floored = x > lo ? x : lo;
    return floored < hi ? floored : hi;
}

static int loop_maximum_uint16(char *const *args, const ptrdiff_t *dimensions,
                               const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    (void)ctx;
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
            out_y[i] = maximum_uint16(in_x1[i], in_x2[i]);
        }
    } else if (single_x1 && dense_x2 && dense_y) {
        const uint16_t value_x1 = *(const uint16_t *)args[0];
        const uint16_t *in_x2 = (const uint16_t *)args[1];
        uint16_t *out_y = (uint16_t *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = maximum_uint16(value_x1, in_x2[i]);
        }
    } else if (dense_x1 && single_x2 && dense_y) {
        const uint16_t *in_x1 = (const uint16_t *)args[0];
        const uint16_t value_x2 = *(const uint16_t *)args[1];
        uint16_t *out_y = (uint16_t *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = maximum_uint16(in_x1[i], value_x2);
        }
    } else {
        const char *in_x1 = args[0];
        const char *in_x2 = args[1];
        char *out_y = args[2];
        for (ptrdiff_t i = 0; i < count; i++) {
            const uint16_t value_x1 = *(const uint16_t *)(in_x1 + i * step_x1);
            const uint16_t value_x2 = *(const uint16_t *)(in_x2 + i * step_x2);
            *(uint16_t *)(out_y + i * step_y) = maximum_uint16(value_x1, value_x2);
        }
    }
    return 0;
}

static int loop_minimum_uint16(char *const *args, const ptrdiff_t *dimensions,
                               const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    (void)ctx;
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
            out_y[i] = minimum_uint16(in_x1[i], in_x2[i]);
        }
    } else if (single_x1 && dense_x2 && dense_y) {
        const uint16_t value_x1 = *(const uint16_t *)args[0];
        const uint16_t *in_x2 = (const uint16_t *)args[1];
        uint16_t *out_y = (uint16_t *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = minimum_uint16(value_x1, in_x2[i]);
        }
    } else if (dense_x1 && single_x2 && dense_y) {
        const uint16_t *in_x1 = (const uint16_t *)args[0];
        const uint16_t value_x2 = *(const uint16_t *)args[1];
        uint16_t *out_y = (uint16_t *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = minimum_uint16(in_x1[i], value_x2);
        }
    } else {
        const char *in_x1 = args[0];
        const char *in_x2 = args[1];
        char *out_y = args[2];
        for (ptrdiff_t i = 0; i < count; i++) {
            const uint16_t value_x1 = *(const uint16_t *)(in_x1 + i * step_x1);
            const uint16_t value_x2 = *(const uint16_t *)(in_x2 + i * step_x2);
            *(uint16_t *)(out_y + i * step_y) = minimum_uint16(value_x1, value_x2);
        }
    }
    return 0;
}

static int loop_fmax_uint16(char *const *args, const ptrdiff_t *dimensions,
                            const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    (void)ctx;
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
            out_y[i] = fmax_uint16(in_x1[i], in_x2[i]);
        }
    } else if (single_x1 && dense_x2 && dense_y) {
        const uint16_t value_x1 = *(const uint16_t *)args[0];
        const uint16_t *in_x2 = (const uint16_t *)args[1];
        uint16_t *out_y = (uint16_t *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = fmax_uint16(value_x1, in_x2[i]);
        }
    } else if (dense_x1 && single_x2 && dense_y) {
        const uint16_t *in_x1 = (const uint16_t *)args[0];
        const uint16_t value_x2 = *(const uint16_t *)args[1];
        uint16_t *out_y = (uint16_t *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = fmax_uint16(in_x1[i], value_x2);
        }
    } else {
        const char *in_x1 = args[0];
        const char *in_x2 = args[1];
        char *out_y = args[2];
        for (ptrdiff_t i = 0; i < count; i++) {
            const uint16_t value_x1 = *(const uint16_t *)(in_x1 + i * step_x1);
            const uint16_t value_x2 = *(const uint16_t *)(in_x2 + i * step_x2);
            *(uint16_t *)(out_y + i * step_y) = fmax_uint16(value_x1, value_x2);
        }
    }
    return 0;
}

static int loop_fmin_uint16(char *const *args, const ptrdiff_t *dimensions,
                            const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    (void)ctx;
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
            out_y[i] = fmin_uint16(in_x1[i], in_x2[i]);
        }
    } else if (single_x1 && dense_x2 && dense_y) {
        const uint16_t value_x1 = *(const uint16_t *)args[0];
        const uint16_t *in_x2 = (const uint16_t *)args[1];
        uint16_t *out_y = (uint16_t *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = fmin_uint16(value_x1, in_x2[i]);
        }
    } else if (dense_x1 && single_x2 && dense_y) {
        const uint16_t *in_x1 = (const uint16_t *)args[0];
        const uint16_t value_x2 = *(const uint16_t *)args[1];
        uint16_t *out_y = (uint16_t *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = fmin_uint16(in_x1[i], value_x2);
        }
    } else {
        const char *in_x1 = args[0];
        const char *in_x2 = args[1];
        char *out_y = args[2];
        for (ptrdiff_t i = 0; i < count; i++) {
            const uint16_t value_x1 = *(const uint16_t *)(in_x1 + i * step_x1);
            const uint16_t value_x2 = *(const uint16_t *)(in_x2 + i * step_x2);
            *(uint16_t *)(out_y + i * step_y) = fmin_uint16(value_x1, value_x2);
        }
    }
    return 0;
}

static int loop_clip_uint16(char *const *args, const ptrdiff_t *dimensions,
                            const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    (void)ctx;
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
            out_y[i] = clip_uint16(in_x[i], in_lo[i], in_hi[i]);
        }
    } else {
        const char *in_x = args[0];
        const char *in_lo = args[1];
        const char *in_hi = args[2];
        char *out_y = args[3];
        for (ptrdiff_t i = 0; i < count; i++) {
            const uint16_t value_x = *(const uint16_t *)(in_x + i * step_x);
            const uint16_t value_lo = *(const uint16_t *)(in_lo + i * step_lo);
            const uint16_t value_hi = *(const uint16_t *)(in_hi + i * step_hi);
            *(uint16_t *)(out_y + i * step_y) = clip_uint16(value_x, value_lo, value_hi);
        }
    }
    return 0;
}

static const ndm_kernel kernels[] = {
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 0, (ndm_kernel_function)loop_maximum_uint16},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 1, (ndm_kernel_function)loop_minimum_uint16},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 2, (ndm_kernel_function)loop_fmax_uint16},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 3, (ndm_kernel_function)loop_fmin_uint16},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 4, (ndm_kernel_function)loop_clip_uint16},
};
NDM_KERNEL_TABLE(loops_uint16_extrema, kernels);
