/* From specs/ufuncs/arithmetic.toml through templates/loops.c.j2; made by ndmillc. */
#include "ndmill/kernel/kernel.h"
#include "ndmill/kernel/dtypes_core.h"
#include "ndmill/kernel/blocks.h"
#include "division.h"
#include "remainders.h"

#ifndef NDM_SKIPPED

static inline float add_float32(float x1, float x2)
{
    return x1 + x2;
}

static inline float subtract_float32(float x1, float x2)
{
    return x1 - x2;
}

static inline float multiply_float32(float x1, float x2)
{
    return x1 * x2;
}

static inline float divide_float32(float x1, float x2)
{
    return x1 / x2;
}

static NDM_ALWAYS_INLINE float floor_divide_float32(float x1, float x2)
{
    return ndm_floor_divide_float32(x1, x2);
}

static NDM_ALWAYS_INLINE float floor_divide_float32_bare(float x1, float x2)
{
    return ndm_floor_divide_float32_bare(x1, x2);
}

static inline int32_t unusual_floor_divide_float32(float x1, float x2)
{
    return ndm_ordinary_quotient_float32(x1, x2);
}

static NDM_ALWAYS_INLINE void divmod_float32(float x1, float x2, float *q, float *r)
{
    ndm_floor_divmod_float32(x1, x2, q, r);
}

static NDM_ALWAYS_INLINE void divmod_float32_bare(float x1, float x2, float *q, float *r)
{
    ndm_floor_divmod_float32_bare(x1, x2, q, r);
}

static inline int32_t unusual_divmod_float32(float x1, float x2)
{
    return ndm_ordinary_quotient_float32(x1, x2);
}

static NDM_ALWAYS_INLINE float remainder_float32(float x1, float x2)
{
    return ndm_floor_remainder_float32(x1, x2);
}

static NDM_ALWAYS_INLINE float remainder_float32_bare(float x1, float x2)
{
    return ndm_floor_remainder_float32_bare(x1, x2);
}

static inline int32_t unusual_remainder_float32(float x1, float x2)
{
    return ndm_ordinary_quotient_float32(x1, x2);
}

static NDM_ALWAYS_INLINE float fmod_float32(float x1, float x2)
{
    return ndm_fmod_float32(x1, x2);
}

static NDM_ALWAYS_INLINE float fmod_float32_bare(float x1, float x2)
{
    return ndm_fmod_float32_bare(x1, x2);
}

static inline int32_t unusual_fmod_float32(float x1, float x2)
{
    return ndm_ordinary_quotient_float32(x1, x2);
}

static inline float fabs_float32(float x)
{
    return ndm_float_of_bits(ndm_bits_of_float(x) & 0x7fffffff);
}

static inline float absolute_float32(float x)
{
    return fabs_float32(x);
}

static inline float negative_float32(float x)
{
    return ndm_float_of_bits(ndm_bits_of_float(x) ^ UINT32_C(0x80000000));
}

static inline float positive_float32(float x)
{
    return x;
}

static inline float sign_float32(float x)
{
    return ndm_choose_float(x != x, x, ndm_choose_float(x > 0.0f, 1.0f, ndm_choose_float(x <
        0.0f, -1.0f, 0.0f)));
}

static inline float reciprocal_float32(float x)
{
    return 1.0f / x;
}

static inline float square_float32(float x)
{
    return x * x;
}

static int loop_add_float32(char *const *args, const ptrdiff_t *dimensions,
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
            out_y[i] = add_float32(in_x1[i], in_x2[i]);
        }
    } else if (single_x1 && dense_x2 && dense_y) {
        const float value_x1 = *(const float *)args[0];
        const float *in_x2 = (const float *)args[1];
        float *out_y = (float *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = add_float32(value_x1, in_x2[i]);
        }
    } else if (dense_x1 && single_x2 && dense_y) {
        const float *in_x1 = (const float *)args[0];
        const float value_x2 = *(const float *)args[1];
        float *out_y = (float *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = add_float32(in_x1[i], value_x2);
        }
    } else {
        const char *in_x1 = args[0];
        const char *in_x2 = args[1];
        char *out_y = args[2];
        for (ptrdiff_t i = 0; i < count; i++) {
            const float value_x1 = *(const float *)(in_x1 + i * step_x1);
            const float value_x2 = *(const float *)(in_x2 + i * step_x2);
            *(float *)(out_y + i * step_y) = add_float32(value_x1, value_x2);
        }
    }
    return 0;
}

static int loop_subtract_float32(char *const *args, const ptrdiff_t *dimensions,
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
            out_y[i] = subtract_float32(in_x1[i], in_x2[i]);
        }
    } else if (single_x1 && dense_x2 && dense_y) {
        const float value_x1 = *(const float *)args[0];
        const float *in_x2 = (const float *)args[1];
        float *out_y = (float *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = subtract_float32(value_x1, in_x2[i]);
        }
    } else if (dense_x1 && single_x2 && dense_y) {
        const float *in_x1 = (const float *)args[0];
        const float value_x2 = *(const float *)args[1];
        float *out_y = (float *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = subtract_float32(in_x1[i], value_x2);
        }
    } else {
        const char *in_x1 = args[0];
        const char *in_x2 = args[1];
        char *out_y = args[2];
        for (ptrdiff_t i = 0; i < count; i++) {
            const float value_x1 = *(const float *)(in_x1 + i * step_x1);
            const float value_x2 = *(const float *)(in_x2 + i * step_x2);
            *(float *)(out_y + i * step_y) = subtract_float32(value_x1, value_x2);
        }
    }
    return 0;
}

static int loop_multiply_float32(char *const *args, const ptrdiff_t *dimensions,
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
            out_y[i] = multiply_float32(in_x1[i], in_x2[i]);
        }
    } else if (single_x1 && dense_x2 && dense_y) {
        const float value_x1 = *(const float *)args[0];
        const float *in_x2 = (const float *)args[1];
        float *out_y = (float *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = multiply_float32(value_x1, in_x2[i]);
        }
    } else if (dense_x1 && single_x2 && dense_y) {
        const float *in_x1 = (const float *)args[0];
        const float value_x2 = *(const float *)args[1];
        float *out_y = (float *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = multiply_float32(in_x1[i], value_x2);
        }
    } else {
        const char *in_x1 = args[0];
        const char *in_x2 = args[1];
        char *out_y = args[2];
        for (ptrdiff_t i = 0; i < count; i++) {
            const float value_x1 = *(const float *)(in_x1 + i * step_x1);
            const float value_x2 = *(const float *)(in_x2 + i * step_x2);
            *(float *)(out_y + i * step_y) = multiply_float32(value_x1, value_x2);
        }
    }
    return 0;
}

static int loop_divide_float32(char *const *args, const ptrdiff_t *dimensions,
                               const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const bool dense = strides[0] == (ptrdiff_t)sizeof(float) && strides[1] ==
        (ptrdiff_t)sizeof(float) && strides[2] == (ptrdiff_t)sizeof(float);
    if (dense || count == 1) {
        const float *in_x1 = (const float *)args[0];
        const float *in_x2 = (const float *)args[1];
        float *out_y = (float *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = divide_float32(in_x1[i], in_x2[i]);
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_3(2, float, float,
            float), loop_divide_float32);
    }
    return 0;
}

static int loop_floor_divide_float32(char *const *args, const ptrdiff_t *dimensions,
                                     const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const bool dense = strides[0] == (ptrdiff_t)sizeof(float) && strides[1] ==
        (ptrdiff_t)sizeof(float) && strides[2] == (ptrdiff_t)sizeof(float);
    if (dense || count == 1) {
        const float *in_x1 = (const float *)args[0];
        const float *in_x2 = (const float *)args[1];
        float *out_y = (float *)args[2];
        for (ptrdiff_t start = 0; start < count; start += NDM_BLOCK) {
            const ptrdiff_t end = ndm_block_end(start, count);
            int32_t unusual = 0;
            for (ptrdiff_t i = start; i < end; i++) {
                unusual |= unusual_floor_divide_float32(in_x1[i], in_x2[i]);
            }
            if (unusual < 0) {
                NDM_IVDEP
                for (ptrdiff_t i = start; i < end; i++) {
                    out_y[i] = floor_divide_float32(in_x1[i], in_x2[i]);
                }
                continue;
            }
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                out_y[i] = floor_divide_float32_bare(in_x1[i], in_x2[i]);
            }
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_3(2, float, float,
            float), loop_floor_divide_float32);
    }
    return 0;
}

static int loop_divmod_float32(char *const *args, const ptrdiff_t *dimensions,
                               const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const bool dense = strides[0] == (ptrdiff_t)sizeof(float) && strides[1] ==
        (ptrdiff_t)sizeof(float) && strides[2] == (ptrdiff_t)sizeof(float) && strides[3] ==
        (ptrdiff_t)sizeof(float);
    if (dense || count == 1) {
        const float *in_x1 = (const float *)args[0];
        const float *in_x2 = (const float *)args[1];
        float *out_q = (float *)args[2];
        float *out_r = (float *)args[3];
        for (ptrdiff_t start = 0; start < count; start += NDM_BLOCK) {
            const ptrdiff_t end = ndm_block_end(start, count);
            int32_t unusual = 0;
            for (ptrdiff_t i = start; i < end; i++) {
                unusual |= unusual_divmod_float32(in_x1[i], in_x2[i]);
            }
            if (unusual < 0) {
                NDM_IVDEP
                for (ptrdiff_t i = start; i < end; i++) {
                    float value_q;
                    float value_r;
                    divmod_float32(in_x1[i], in_x2[i], &value_q, &value_r);
                    out_q[i] = value_q;
                    out_r[i] = value_r;
                }
                continue;
            }
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                float value_q;
                float value_r;
                divmod_float32_bare(in_x1[i], in_x2[i], &value_q, &value_r);
                out_q[i] = value_q;
                out_r[i] = value_r;
            }
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_4(2, float, float,
            float, float), loop_divmod_float32);
    }
    return 0;
}

static int loop_remainder_float32(char *const *args, const ptrdiff_t *dimensions,
                                  const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const bool dense = strides[0] == (ptrdiff_t)sizeof(float) && strides[1] ==
        (ptrdiff_t)sizeof(float) && strides[2] == (ptrdiff_t)sizeof(float);
    if (dense || count == 1) {
        const float *in_x1 = (const float *)args[0];
        const float *in_x2 = (const float *)args[1];
        float *out_y = (float *)args[2];
        for (ptrdiff_t start = 0; start < count; start += NDM_BLOCK) {
            const ptrdiff_t end = ndm_block_end(start, count);
            int32_t unusual = 0;
            for (ptrdiff_t i = start; i < end; i++) {
                unusual |= unusual_remainder_float32(in_x1[i], in_x2[i]);
            }
            if (unusual < 0) {
                NDM_IVDEP
                for (ptrdiff_t i = start; i < end; i++) {
                    out_y[i] = remainder_float32(in_x1[i], in_x2[i]);
                }
                continue;
            }
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                out_y[i] = remainder_float32_bare(in_x1[i], in_x2[i]);
            }
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_3(2, float, float,
            float), loop_remainder_float32);
    }
    return 0;
}

static int loop_fmod_float32(char *const *args, const ptrdiff_t *dimensions,
                             const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const bool dense = strides[0] == (ptrdiff_t)sizeof(float) && strides[1] ==
        (ptrdiff_t)sizeof(float) && strides[2] == (ptrdiff_t)sizeof(float);
    if (dense || count == 1) {
        const float *in_x1 = (const float *)args[0];
        const float *in_x2 = (const float *)args[1];
        float *out_y = (float *)args[2];
        for (ptrdiff_t start = 0; start < count; start += NDM_BLOCK) {
            const ptrdiff_t end = ndm_block_end(start, count);
            int32_t unusual = 0;
            for (ptrdiff_t i = start; i < end; i++) {
                unusual |= unusual_fmod_float32(in_x1[i], in_x2[i]);
            }
            if (unusual < 0) {
                NDM_IVDEP
                for (ptrdiff_t i = start; i < end; i++) {
                    out_y[i] = fmod_float32(in_x1[i], in_x2[i]);
                }
                continue;
            }
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                out_y[i] = fmod_float32_bare(in_x1[i], in_x2[i]);
            }
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_3(2, float, float,
            float), loop_fmod_float32);
    }
    return 0;
}

static int loop_absolute_float32(char *const *args, const ptrdiff_t *dimensions,
                                 const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const bool dense = strides[0] == (ptrdiff_t)sizeof(float) && strides[1] ==
        (ptrdiff_t)sizeof(float);
    if (dense || count == 1) {
        const float *in_x = (const float *)args[0];
        float *out_y = (float *)args[1];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = absolute_float32(in_x[i]);
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_2(1, float, float),
            loop_absolute_float32);
    }
    return 0;
}

static int loop_fabs_float32(char *const *args, const ptrdiff_t *dimensions,
                             const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const bool dense = strides[0] == (ptrdiff_t)sizeof(float) && strides[1] ==
        (ptrdiff_t)sizeof(float);
    if (dense || count == 1) {
        const float *in_x = (const float *)args[0];
        float *out_y = (float *)args[1];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = fabs_float32(in_x[i]);
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_2(1, float, float),
            loop_fabs_float32);
    }
    return 0;
}

static int loop_negative_float32(char *const *args, const ptrdiff_t *dimensions,
                                 const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const bool dense = strides[0] == (ptrdiff_t)sizeof(float) && strides[1] ==
        (ptrdiff_t)sizeof(float);
    if (dense || count == 1) {
        const float *in_x = (const float *)args[0];
        float *out_y = (float *)args[1];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = negative_float32(in_x[i]);
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_2(1, float, float),
            loop_negative_float32);
    }
    return 0;
}

static int loop_positive_float32(char *const *args, const ptrdiff_t *dimensions,
                                 const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const bool dense = strides[0] == (ptrdiff_t)sizeof(float) && strides[1] ==
        (ptrdiff_t)sizeof(float);
    if (dense || count == 1) {
        const float *in_x = (const float *)args[0];
        float *out_y = (float *)args[1];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = positive_float32(in_x[i]);
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_2(1, float, float),
            loop_positive_float32);
    }
    return 0;
}

static int loop_sign_float32(char *const *args, const ptrdiff_t *dimensions,
                             const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const bool dense = strides[0] == (ptrdiff_t)sizeof(float) && strides[1] ==
        (ptrdiff_t)sizeof(float);
    if (dense || count == 1) {
        const float *in_x = (const float *)args[0];
        float *out_y = (float *)args[1];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = sign_float32(in_x[i]);
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_2(1, float, float),
            loop_sign_float32);
    }
    return 0;
}

static int loop_reciprocal_float32(char *const *args, const ptrdiff_t *dimensions,
                                   const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const bool dense = strides[0] == (ptrdiff_t)sizeof(float) && strides[1] ==
        (ptrdiff_t)sizeof(float);
    if (dense || count == 1) {
        const float *in_x = (const float *)args[0];
        float *out_y = (float *)args[1];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = reciprocal_float32(in_x[i]);
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_2(1, float, float),
            loop_reciprocal_float32);
    }
    return 0;
}

static int loop_square_float32(char *const *args, const ptrdiff_t *dimensions,
                               const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const bool dense = strides[0] == (ptrdiff_t)sizeof(float) && strides[1] ==
        (ptrdiff_t)sizeof(float);
    if (dense || count == 1) {
        const float *in_x = (const float *)args[0];
        float *out_y = (float *)args[1];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = square_float32(in_x[i]);
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_2(1, float, float),
            loop_square_float32);
    }
    return 0;
}

static const ndm_kernel kernels[] = {
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 0, (ndm_kernel_function)loop_add_float32},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 1, (ndm_kernel_function)loop_subtract_float32},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 2, (ndm_kernel_function)loop_multiply_float32},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 3, (ndm_kernel_function)loop_divide_float32},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 4, (ndm_kernel_function)loop_floor_divide_float32},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 5, (ndm_kernel_function)loop_divmod_float32},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 6, (ndm_kernel_function)loop_remainder_float32},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 7, (ndm_kernel_function)loop_fmod_float32},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 8, (ndm_kernel_function)loop_absolute_float32},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 9, (ndm_kernel_function)loop_fabs_float32},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 10, (ndm_kernel_function)loop_negative_float32},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 11, (ndm_kernel_function)loop_positive_float32},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 12, (ndm_kernel_function)loop_sign_float32},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 13, (ndm_kernel_function)loop_reciprocal_float32},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 14, (ndm_kernel_function)loop_square_float32},
};
#endif
NDM_KERNEL_TABLE(loops_float32_arithmetic, kernels);
