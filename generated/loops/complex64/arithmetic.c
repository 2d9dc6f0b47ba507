/* From specs/ufuncs/arithmetic.toml through templates/loops.c.j2; made by ndmillc. */
#include "ndmill/kernel/kernel.h"
#include "ndmill/kernel/dtypes_core.h"
#include "ndmill/kernel/blocks.h"
#include "ndmill/kernel/complex.h"
#include "extrema.h"
#include "other_roots_fast.h"

#ifndef NDM_SKIPPED

NDM_COMPLEX_ARITHMETIC(complex64, float, float)

static inline ndm_complex64 add_complex64(ndm_complex64 x1, ndm_complex64 x2)
{
    return ndm_add_complex64(x1, x2);
}

static inline ndm_complex64 subtract_complex64(ndm_complex64 x1, ndm_complex64 x2)
{
    return ndm_sub_complex64(x1, x2);
}

static inline ndm_complex64 multiply_complex64(ndm_complex64 x1, ndm_complex64 x2)
{
    return ndm_mul_complex64(x1, x2);
}

static inline ndm_complex64 divide_complex64(ndm_complex64 x1, ndm_complex64 x2,
                                             uint32_t hidden)
{
    return ndm_div_complex64(x1, x2, hidden);
}

static NDM_ALWAYS_INLINE float absolute_complex64(ndm_complex64 x)
{
    return ndm_hypot_float32(x.re, x.im);
}

static NDM_ALWAYS_INLINE float absolute_complex64_bare(ndm_complex64 x)
{
    return ndm_hypot_float32_bare(x.re, x.im);
}

static inline int32_t unusual_absolute_complex64(ndm_complex64 x)
{
    return ndm_ordinary_hypot_float32(x.re, x.im);
}

static NDM_ALWAYS_INLINE float absolute_complex64_fast(ndm_complex64 x)
{
    return ndm_hypot_float32_fast(x.re, x.im);
}

static NDM_ALWAYS_INLINE float absolute_complex64_fast_bare(ndm_complex64 x)
{
    return ndm_hypot_float32_fast_bare(x.re, x.im);
}

static inline int32_t unusual_absolute_complex64_fast(ndm_complex64 x)
{
    return ndm_ordinary_hypot_float32_fast(x.re, x.im);
}

static inline ndm_complex64 negative_complex64(ndm_complex64 x)
{
    return ndm_neg_complex64(x);
}

static inline ndm_complex64 positive_complex64(ndm_complex64 x)
{
    return x;
}

static inline float fabs_float32(float x)
{
    return ndm_float_of_bits(ndm_bits_of_float(x) & 0x7fffffff);
}

static inline float copysign_float32(float x1, float x2)
{
    return ndm_float_of_bits((ndm_bits_of_float(x1) & 0x7fffffff) | (ndm_bits_of_float(x2) &
        UINT32_C(0x80000000)));
}

static NDM_ALWAYS_INLINE ndm_complex64 sign_complex64(ndm_complex64 x)
{
    const float shrink = ndm_choose_float(ndm_maximum_float32(fabs_float32(x.re),
        fabs_float32(x.im)) > FLT_MAX / 4.0f, 0.25f, 1.0f);
    const float re = x.re * shrink;
    const float im = x.im * shrink;
    const float size = ndm_hypot_float32(re, im);
    const float divisor = ndm_choose_float(size == 0.0f, 1.0f, size);
    const uint8_t re_infinite = fabs_float32(re) == __builtin_inff();
    const uint8_t im_infinite = fabs_float32(im) == __builtin_inff();
    const uint8_t flat = (size == 0.0f) | (size == __builtin_inff());
    const float unit_re = ndm_choose_float(re_infinite, copysign_float32(1.0f, re),
        ndm_choose_float(flat, 0.0f, re / divisor));
    const float unit_im = ndm_choose_float(im_infinite, copysign_float32(1.0f, im),
        ndm_choose_float(flat, 0.0f, im / divisor));
    const uint8_t both = re_infinite & im_infinite;
    return (ndm_complex64){ndm_choose_float(both, __builtin_nanf(""), unit_re),
        ndm_choose_float(both, __builtin_nanf(""), unit_im)};
}

static NDM_ALWAYS_INLINE ndm_complex64 sign_complex64_bare(ndm_complex64 x)
{
    const float shrink = ndm_choose_float(ndm_maximum_float32(fabs_float32(x.re),
        fabs_float32(x.im)) > FLT_MAX / 4.0f, 0.25f, 1.0f);
    const float re = x.re * shrink;
    const float im = x.im * shrink;
    const float size = ndm_hypot_float32_bare(re, im);
    const float divisor = ndm_choose_float(size == 0.0f, 1.0f, size);
    const uint8_t re_infinite = fabs_float32(re) == __builtin_inff();
    const uint8_t im_infinite = fabs_float32(im) == __builtin_inff();
    const uint8_t flat = (size == 0.0f) | (size == __builtin_inff());
    const float unit_re = ndm_choose_float(re_infinite, copysign_float32(1.0f, re),
        ndm_choose_float(flat, 0.0f, re / divisor));
    const float unit_im = ndm_choose_float(im_infinite, copysign_float32(1.0f, im),
        ndm_choose_float(flat, 0.0f, im / divisor));
    const uint8_t both = re_infinite & im_infinite;
    return (ndm_complex64){ndm_choose_float(both, __builtin_nanf(""), unit_re),
        ndm_choose_float(both, __builtin_nanf(""), unit_im)};
}

static inline int32_t unusual_sign_complex64(ndm_complex64 x)
{
    const float shrink = ndm_choose_float(ndm_maximum_float32(fabs_float32(x.re),
        fabs_float32(x.im)) > FLT_MAX / 4.0f, 0.25f, 1.0f);
    const float re = x.re * shrink;
    const float im = x.im * shrink;
    return ndm_ordinary_hypot_float32(re, im);
}

static NDM_ALWAYS_INLINE ndm_complex64 sign_complex64_fast(ndm_complex64 x)
{
    const float shrink = ndm_choose_float(ndm_maximum_float32(fabs_float32(x.re),
        fabs_float32(x.im)) > FLT_MAX / 4.0f, 0.25f, 1.0f);
    const float re = x.re * shrink;
    const float im = x.im * shrink;
    const float size = ndm_hypot_float32_fast(re, im);
    const float divisor = ndm_choose_float(size == 0.0f, 1.0f, size);
    const uint8_t re_infinite = fabs_float32(re) == __builtin_inff();
    const uint8_t im_infinite = fabs_float32(im) == __builtin_inff();
    const uint8_t flat = (size == 0.0f) | (size == __builtin_inff());
    const float unit_re = ndm_choose_float(re_infinite, copysign_float32(1.0f, re),
        ndm_choose_float(flat, 0.0f, re / divisor));
    const float unit_im = ndm_choose_float(im_infinite, copysign_float32(1.0f, im),
        ndm_choose_float(flat, 0.0f, im / divisor));
    const uint8_t both = re_infinite & im_infinite;
    return (ndm_complex64){ndm_choose_float(both, __builtin_nanf(""), unit_re),
        ndm_choose_float(both, __builtin_nanf(""), unit_im)};
}

static NDM_ALWAYS_INLINE ndm_complex64 sign_complex64_fast_bare(ndm_complex64 x)
{
    const float shrink = ndm_choose_float(ndm_maximum_float32(fabs_float32(x.re),
        fabs_float32(x.im)) > FLT_MAX / 4.0f, 0.25f, 1.0f);
    const float re = x.re * shrink;
    const float im = x.im * shrink;
    const float size = ndm_hypot_float32_fast_bare(re, im);
    const float divisor = ndm_choose_float(size == 0.0f, 1.0f, size);
    const uint8_t re_infinite = fabs_float32(re) == __builtin_inff();
    const uint8_t im_infinite = fabs_float32(im) == __builtin_inff();
    const uint8_t flat = (size == 0.0f) | (size == __builtin_inff());
    const float unit_re = ndm_choose_float(re_infinite, copysign_float32(1.0f, re),
        ndm_choose_float(flat, 0.0f, re / divisor));
    const float unit_im = ndm_choose_float(im_infinite, copysign_float32(1.0f, im),
        ndm_choose_float(flat, 0.0f, im / divisor));
    const uint8_t both = re_infinite & im_infinite;
    return (ndm_complex64){ndm_choose_float(both, __builtin_nanf(""), unit_re),
        ndm_choose_float(both, __builtin_nanf(""), unit_im)};
}

static inline int32_t unusual_sign_complex64_fast(ndm_complex64 x)
{
    const float shrink = ndm_choose_float(ndm_maximum_float32(fabs_float32(x.re),
        fabs_float32(x.im)) > FLT_MAX / 4.0f, 0.25f, 1.0f);
    const float re = x.re * shrink;
    const float im = x.im * shrink;
    return ndm_ordinary_hypot_float32_fast(re, im);
}

static inline ndm_complex64 reciprocal_complex64(ndm_complex64 x)
{
    const uint8_t by_real = ndm_quiet_less_equal_float(fabs_float32(x.im), fabs_float32(x.re));
    const float large = ndm_choose_float(by_real, x.re, x.im);
    const float small = ndm_choose_float(by_real, x.im, x.re);
    const float ratio = small / large;
    const float size = large + small * ratio;
    return (ndm_complex64){ndm_choose_float(by_real, 1.0f, ratio) / size,
        -ndm_choose_float(by_real, ratio, 1.0f) / size};
}

static inline ndm_complex64 square_complex64(ndm_complex64 x)
{
    return ndm_mul_complex64(x, x);
}

static int loop_add_complex64(char *const *args, const ptrdiff_t *dimensions,
                              const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    (void)ctx;
    const ptrdiff_t step_x1 = strides[0];
    const ptrdiff_t step_x2 = strides[1];
    const ptrdiff_t step_y = strides[2];
    const bool dense_x1 = step_x1 == (ptrdiff_t)sizeof(ndm_complex64);
    const bool dense_x2 = step_x2 == (ptrdiff_t)sizeof(ndm_complex64);
    const bool dense_y = step_y == (ptrdiff_t)sizeof(ndm_complex64);
    const bool single_x1 = step_x1 == 0 && count > 0;
    const bool single_x2 = step_x2 == 0 && count > 0;
    if (dense_x1 && dense_x2 && dense_y) {
        const ndm_complex64 *in_x1 = (const ndm_complex64 *)args[0];
        const ndm_complex64 *in_x2 = (const ndm_complex64 *)args[1];
        ndm_complex64 *out_y = (ndm_complex64 *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            ndm_put_complex64(&out_y[i], add_complex64(ndm_get_complex64(&in_x1[i]),
                ndm_get_complex64(&in_x2[i])));
        }
    } else if (single_x1 && dense_x2 && dense_y) {
        const ndm_complex64 value_x1 = *(const ndm_complex64 *)args[0];
        const ndm_complex64 *in_x2 = (const ndm_complex64 *)args[1];
        ndm_complex64 *out_y = (ndm_complex64 *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            ndm_put_complex64(&out_y[i], add_complex64(value_x1, ndm_get_complex64(&in_x2[i])));
        }
    } else if (dense_x1 && single_x2 && dense_y) {
        const ndm_complex64 *in_x1 = (const ndm_complex64 *)args[0];
        const ndm_complex64 value_x2 = *(const ndm_complex64 *)args[1];
        ndm_complex64 *out_y = (ndm_complex64 *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            ndm_put_complex64(&out_y[i], add_complex64(ndm_get_complex64(&in_x1[i]), value_x2));
        }
    } else {
        const char *in_x1 = args[0];
        const char *in_x2 = args[1];
        char *out_y = args[2];
        for (ptrdiff_t i = 0; i < count; i++) {
            const ndm_complex64 value_x1 = *(const ndm_complex64 *)(in_x1 + i * step_x1);
            const ndm_complex64 value_x2 = *(const ndm_complex64 *)(in_x2 + i * step_x2);
            *(ndm_complex64 *)(out_y + i * step_y) = add_complex64(value_x1, value_x2);
        }
    }
    return 0;
}

static int loop_subtract_complex64(char *const *args, const ptrdiff_t *dimensions,
                                   const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    (void)ctx;
    const ptrdiff_t step_x1 = strides[0];
    const ptrdiff_t step_x2 = strides[1];
    const ptrdiff_t step_y = strides[2];
    const bool dense_x1 = step_x1 == (ptrdiff_t)sizeof(ndm_complex64);
    const bool dense_x2 = step_x2 == (ptrdiff_t)sizeof(ndm_complex64);
    const bool dense_y = step_y == (ptrdiff_t)sizeof(ndm_complex64);
    const bool single_x1 = step_x1 == 0 && count > 0;
    const bool single_x2 = step_x2 == 0 && count > 0;
    if (dense_x1 && dense_x2 && dense_y) {
        const ndm_complex64 *in_x1 = (const ndm_complex64 *)args[0];
        const ndm_complex64 *in_x2 = (const ndm_complex64 *)args[1];
        ndm_complex64 *out_y = (ndm_complex64 *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            ndm_put_complex64(&out_y[i], subtract_complex64(ndm_get_complex64(&in_x1[i]),
                ndm_get_complex64(&in_x2[i])));
        }
    } else if (single_x1 && dense_x2 && dense_y) {
        const ndm_complex64 value_x1 = *(const ndm_complex64 *)args[0];
        const ndm_complex64 *in_x2 = (const ndm_complex64 *)args[1];
        ndm_complex64 *out_y = (ndm_complex64 *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            ndm_put_complex64(&out_y[i], subtract_complex64(value_x1,
                ndm_get_complex64(&in_x2[i])));
        }
    } else if (dense_x1 && single_x2 && dense_y) {
        const ndm_complex64 *in_x1 = (const ndm_complex64 *)args[0];
        const ndm_complex64 value_x2 = *(const ndm_complex64 *)args[1];
        ndm_complex64 *out_y = (ndm_complex64 *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            ndm_put_complex64(&out_y[i], subtract_complex64(ndm_get_complex64(&in_x1[i]),
                value_x2));
        }
    } else {
        const char *in_x1 = args[0];
        const char *in_x2 = args[1];
        char *out_y = args[2];
        for (ptrdiff_t i = 0; i < count; i++) {
            const ndm_complex64 value_x1 = *(const ndm_complex64 *)(in_x1 + i * step_x1);
            const ndm_complex64 value_x2 = *(const ndm_complex64 *)(in_x2 + i * step_x2);
            *(ndm_complex64 *)(out_y + i * step_y) = subtract_complex64(value_x1, value_x2);
        }
    }
    return 0;
}

static int loop_multiply_complex64(char *const *args, const ptrdiff_t *dimensions,
                                   const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const bool dense = strides[0] == (ptrdiff_t)sizeof(ndm_complex64) && strides[1] ==
        (ptrdiff_t)sizeof(ndm_complex64) && strides[2] == (ptrdiff_t)sizeof(ndm_complex64);
    if (dense || count == 1) {
        const ndm_complex64 *in_x1 = (const ndm_complex64 *)args[0];
        const ndm_complex64 *in_x2 = (const ndm_complex64 *)args[1];
        ndm_complex64 *out_y = (ndm_complex64 *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            ndm_put_complex64(&out_y[i], multiply_complex64(ndm_get_complex64(&in_x1[i]),
                ndm_get_complex64(&in_x2[i])));
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_3(2, ndm_complex64,
            ndm_complex64, ndm_complex64), loop_multiply_complex64);
    }
    return 0;
}

static int loop_divide_complex64(char *const *args, const ptrdiff_t *dimensions,
                                 const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const uint32_t hidden = ndm_hidden_zero();
    const bool dense = strides[0] == (ptrdiff_t)sizeof(ndm_complex64) && strides[1] ==
        (ptrdiff_t)sizeof(ndm_complex64) && strides[2] == (ptrdiff_t)sizeof(ndm_complex64);
    if (dense || count == 1) {
        const ndm_complex64 *in_x1 = (const ndm_complex64 *)args[0];
        const ndm_complex64 *in_x2 = (const ndm_complex64 *)args[1];
        ndm_complex64 *out_y = (ndm_complex64 *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            ndm_put_complex64(&out_y[i], divide_complex64(ndm_get_complex64(&in_x1[i]),
                ndm_get_complex64(&in_x2[i]), hidden));
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_3(2, ndm_complex64,
            ndm_complex64, ndm_complex64), loop_divide_complex64);
    }
    return 0;
}

static int run_absolute_complex64(char *const *args, const ptrdiff_t *dimensions,
                                  const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0] & -(ptrdiff_t)NDM_LANES, there = dimensions[1];
    (void)there, (void)strides, (void)ctx;

    {
        const ndm_complex64 *in_x = (const ndm_complex64 *)args[0];
        float *out_y = (float *)args[1];
        for (ptrdiff_t start = 0; start < count; start += NDM_BLOCK) {
            const ptrdiff_t end = ndm_block_end(start, count);
            int32_t unusual = 0;
            for (ptrdiff_t i = start; i < end; i++) {
                unusual |= unusual_absolute_complex64(ndm_get_complex64(&in_x[i]));
            }
            if (unusual < 0) {
                NDM_IVDEP
                for (ptrdiff_t i = start; i < end; i++) {
                    out_y[i] = absolute_complex64(ndm_get_complex64(&in_x[i]));
                }
                continue;
            }
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                out_y[i] = absolute_complex64_bare(ndm_get_complex64(&in_x[i]));
            }
        }
    }
    return 0;
}

static int loop_absolute_complex64(char *const *args, const ptrdiff_t *dimensions,
                                   const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    return ndm_run_whole(args, dimensions, strides, ctx, NDM_ITEMS_2(1, ndm_complex64, float),
        run_absolute_complex64);
}

static int run_absolute_complex64_fast(char *const *args, const ptrdiff_t *dimensions,
                                       const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0] & -(ptrdiff_t)NDM_LANES, there = dimensions[1];
    (void)there, (void)strides, (void)ctx;

    {
        const ndm_complex64 *in_x = (const ndm_complex64 *)args[0];
        float *out_y = (float *)args[1];
        for (ptrdiff_t start = 0; start < count; start += NDM_BLOCK) {
            const ptrdiff_t end = ndm_block_end(start, count);
            int32_t unusual = 0;
            for (ptrdiff_t i = start; i < end; i++) {
                unusual |= unusual_absolute_complex64_fast(ndm_get_complex64(&in_x[i]));
            }
            if (unusual < 0) {
                NDM_IVDEP
                for (ptrdiff_t i = start; i < end; i++) {
                    out_y[i] = absolute_complex64_fast(ndm_get_complex64(&in_x[i]));
                }
                continue;
            }
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                out_y[i] = absolute_complex64_fast_bare(ndm_get_complex64(&in_x[i]));
            }
        }
    }
    return 0;
}

static int loop_absolute_complex64_fast(char *const *args, const ptrdiff_t *dimensions,
                                        const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    return ndm_run_whole(args, dimensions, strides, ctx, NDM_ITEMS_2(1, ndm_complex64, float),
        run_absolute_complex64_fast);
}

static int loop_negative_complex64(char *const *args, const ptrdiff_t *dimensions,
                                   const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const bool dense = strides[0] == (ptrdiff_t)sizeof(ndm_complex64) && strides[1] ==
        (ptrdiff_t)sizeof(ndm_complex64);
    if (dense || count == 1) {
        const ndm_complex64 *in_x = (const ndm_complex64 *)args[0];
        ndm_complex64 *out_y = (ndm_complex64 *)args[1];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            ndm_put_complex64(&out_y[i], negative_complex64(ndm_get_complex64(&in_x[i])));
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_2(1, ndm_complex64,
            ndm_complex64), loop_negative_complex64);
    }
    return 0;
}

static int loop_positive_complex64(char *const *args, const ptrdiff_t *dimensions,
                                   const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const bool dense = strides[0] == (ptrdiff_t)sizeof(ndm_complex64) && strides[1] ==
        (ptrdiff_t)sizeof(ndm_complex64);
    if (dense || count == 1) {
        const ndm_complex64 *in_x = (const ndm_complex64 *)args[0];
        ndm_complex64 *out_y = (ndm_complex64 *)args[1];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            ndm_put_complex64(&out_y[i], positive_complex64(ndm_get_complex64(&in_x[i])));
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_2(1, ndm_complex64,
            ndm_complex64), loop_positive_complex64);
    }
    return 0;
}

static int run_sign_complex64(char *const *args, const ptrdiff_t *dimensions,
                              const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0] & -(ptrdiff_t)NDM_LANES, there = dimensions[1];
    (void)there, (void)strides, (void)ctx;

    {
        const ndm_complex64 *in_x = (const ndm_complex64 *)args[0];
        ndm_complex64 *out_y = (ndm_complex64 *)args[1];
        for (ptrdiff_t start = 0; start < count; start += NDM_BLOCK) {
            const ptrdiff_t end = ndm_block_end(start, count);
            int32_t unusual = 0;
            for (ptrdiff_t i = start; i < end; i++) {
                unusual |= unusual_sign_complex64(ndm_get_complex64(&in_x[i]));
            }
            if (unusual < 0) {
                NDM_IVDEP
                for (ptrdiff_t i = start; i < end; i++) {
                    ndm_put_complex64(&out_y[i], sign_complex64(ndm_get_complex64(&in_x[i])));
                }
                continue;
            }
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                ndm_put_complex64(&out_y[i], sign_complex64_bare(ndm_get_complex64(&in_x[i])));
            }
        }
    }
    return 0;
}

static int loop_sign_complex64(char *const *args, const ptrdiff_t *dimensions,
                               const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    return ndm_run_whole(args, dimensions, strides, ctx, NDM_ITEMS_2(1, ndm_complex64,
        ndm_complex64), run_sign_complex64);
}

static int run_sign_complex64_fast(char *const *args, const ptrdiff_t *dimensions,
                                   const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0] & -(ptrdiff_t)NDM_LANES, there = dimensions[1];
    (void)there, (void)strides, (void)ctx;

    {
        const ndm_complex64 *in_x = (const ndm_complex64 *)args[0];
        ndm_complex64 *out_y = (ndm_complex64 *)args[1];
        for (ptrdiff_t start = 0; start < count; start += NDM_BLOCK) {
            const ptrdiff_t end = ndm_block_end(start, count);
            int32_t unusual = 0;
            for (ptrdiff_t i = start; i < end; i++) {
                unusual |= unusual_sign_complex64_fast(ndm_get_complex64(&in_x[i]));
            }
            if (unusual < 0) {
                NDM_IVDEP
                for (ptrdiff_t i = start; i < end; i++) {
                    ndm_put_complex64(&out_y[i],
                        sign_complex64_fast(ndm_get_complex64(&in_x[i])));
                }
                continue;
            }
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                ndm_put_complex64(&out_y[i],
                    sign_complex64_fast_bare(ndm_get_complex64(&in_x[i])));
            }
        }
    }
    return 0;
}

static int loop_sign_complex64_fast(char *const *args, const ptrdiff_t *dimensions,
                                    const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    return ndm_run_whole(args, dimensions, strides, ctx, NDM_ITEMS_2(1, ndm_complex64,
        ndm_complex64), run_sign_complex64_fast);
}

static int loop_reciprocal_complex64(char *const *args, const ptrdiff_t *dimensions,
                                     const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const bool dense = strides[0] == (ptrdiff_t)sizeof(ndm_complex64) && strides[1] ==
        (ptrdiff_t)sizeof(ndm_complex64);
    if (dense || count == 1) {
        const ndm_complex64 *in_x = (const ndm_complex64 *)args[0];
        ndm_complex64 *out_y = (ndm_complex64 *)args[1];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            ndm_put_complex64(&out_y[i], reciprocal_complex64(ndm_get_complex64(&in_x[i])));
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_2(1, ndm_complex64,
            ndm_complex64), loop_reciprocal_complex64);
    }
    return 0;
}

static int loop_square_complex64(char *const *args, const ptrdiff_t *dimensions,
                                 const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const bool dense = strides[0] == (ptrdiff_t)sizeof(ndm_complex64) && strides[1] ==
        (ptrdiff_t)sizeof(ndm_complex64);
    if (dense || count == 1) {
        const ndm_complex64 *in_x = (const ndm_complex64 *)args[0];
        ndm_complex64 *out_y = (ndm_complex64 *)args[1];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            ndm_put_complex64(&out_y[i], square_complex64(ndm_get_complex64(&in_x[i])));
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_2(1, ndm_complex64,
            ndm_complex64), loop_square_complex64);
    }
    return 0;
}

/* Lanes that are few or not all there, one by one. */
static NDM_NOINLINE void rest_add_complex64(ndm_complex64 *into, const ndm_complex64 *from,
                                            ptrdiff_t count)
{
    for (ptrdiff_t j = 0; j < count; j++) {
        ndm_only_here();
        ndm_put_complex64(&into[j], add_complex64(ndm_get_complex64(&into[j]),
            ndm_get_complex64(&from[j])));
    }
}

static void lanes_add_complex64(const char *items, ptrdiff_t count, bool whole, char *state)
{
    enum { LANES = NDM_FOLD_LANES(sizeof(ndm_complex64)), BLOCK = LANES * NDM_FOLD_ROWS };
    ndm_complex64 stack[NDM_FOLD_LEVELS + 1][LANES];
    ptrdiff_t top = 0, filled = LANES;
    const ndm_complex64 *row = (const ndm_complex64 *)items;
    for (ptrdiff_t block = 0, left = count / LANES; left > 0; block++) {
        const ptrdiff_t rows = left < NDM_FOLD_ROWS ? left : NDM_FOLD_ROWS;
        ndm_complex64 lanes[LANES];
        NDM_UNROLL
        for (int j = 0; j < LANES; j++) {
            lanes[j] = ndm_get_complex64(&row[j]);
        }
        row += LANES;
        for (ptrdiff_t k = 1; k < rows; k++, row += LANES) {
            NDM_UNROLL
            for (int j = 0; j < LANES; j++) {
                ndm_put_complex64(&lanes[j], add_complex64(ndm_get_complex64(&lanes[j]),
                    ndm_get_complex64(&row[j])));
            }
        }
        for (ptrdiff_t full = rows < NDM_FOLD_ROWS ? 0 : block; full & 1; full >>= 1) {
            top--;
            NDM_UNROLL
            for (int j = 0; j < LANES; j++) {
                ndm_put_complex64(&lanes[j], add_complex64(ndm_get_complex64(&stack[top][j]),
                    ndm_get_complex64(&lanes[j])));
            }
        }
        NDM_UNROLL
        for (int j = 0; j < LANES; j++) {
            stack[top][j] = lanes[j];
        }
        top++;
        left -= rows;
    }
    ptrdiff_t width = LANES;
    while (width > count) {
        width /= 2;
    }
    const ptrdiff_t rest = count % LANES;
    if (rest > 0 && count % BLOCK > LANES) {
        rest_add_complex64(stack[top - 1], row, rest);
    } else if (rest > 0) {
        filled = rest < width ? rest : width;
        for (ptrdiff_t j = 0; j < filled; j++) {
            ndm_only_here();
            stack[top][j] = row[j];
        }
        rest_add_complex64(stack[top], row + filled, rest - filled);
        top++;
    }
    for (; top > 1; top--, filled = LANES) {
        rest_add_complex64(stack[top - 2], stack[top - 1], filled);
    }
    for (ptrdiff_t half = width / 2; whole && half > 0; half /= 2) {
        rest_add_complex64(stack[0], stack[0] + half, half);
    }
    if (whole) {
        memcpy(state, stack[0], sizeof *row);
    } else {
        memcpy(state, stack[0], sizeof stack[0]);
    }
}

static void pieces_add_complex64(const char *items, ptrdiff_t room, const int64_t *cuts,
                                 ptrdiff_t count, char *results, ptrdiff_t step)
{
    enum {
        LANES = NDM_FOLD_LANES(sizeof(ndm_complex64)),
        WORDS = sizeof(ndm_complex64) / sizeof(int32_t),
        BLOCK = LANES * NDM_FOLD_ROWS
    };
    const float padding = -0.0;
    int32_t none;
    memcpy(&none, &padding, sizeof none);
    for (ptrdiff_t i = 0; i < count; i++, results += step) {
        const ptrdiff_t length = cuts[i + 1] - cuts[i];
        const ndm_complex64 *row = (const ndm_complex64 *)items + cuts[i];
#if defined(__GNUC__)
        /* starts and steps are too irregular for the processor to foresee */
        __builtin_prefetch((const void *)((uintptr_t)row + 1024));
        __builtin_prefetch((const void *)((uintptr_t)row + 1088));
        __builtin_prefetch((const void *)((uintptr_t)row + 1152));
#endif
        if (length < 2) {
            memcpy(results, row, sizeof *row);
            continue;
        }
        if (length > BLOCK) {
            lanes_add_complex64((const char *)row, length, true, results);
            continue;
        }
        ndm_complex64 lanes[LANES], tail[LANES], copy[LANES];
        const ptrdiff_t rest = (length - 1) % LANES + 1;
        const ndm_complex64 *last = row + length - rest;
        const char *from = (const char *)last;
        if (cuts[i] + length - rest + LANES > room) {
            from = memcpy(copy, last, (size_t)rest * sizeof *row);
        }
        const int32_t kept = (int32_t)(rest * WORDS);
        for (int32_t j = 0; j < LANES * WORDS; j++) {
            int32_t word;
            memcpy(&word, from + (size_t)j * sizeof word, sizeof word);
            word = ((word ^ none) & -(int32_t)(j < kept)) ^ none;
            memcpy((char *)tail + (size_t)j * sizeof word, &word, sizeof word);
        }
        for (int j = 0; j < LANES * WORDS; j++) {
            ((float *)lanes)[j] = padding;
        }
        for (; row < last; row += LANES) {
            NDM_UNROLL
            for (int j = 0; j < LANES; j++) {
                ndm_put_complex64(&lanes[j], add_complex64(ndm_get_complex64(&lanes[j]),
                    ndm_get_complex64(&row[j])));
            }
        }
        for (int j = 0; j < LANES; j++) {
            ndm_put_complex64(&lanes[j], add_complex64(ndm_get_complex64(&lanes[j]),
                ndm_get_complex64(&tail[j])));
        }
        for (int j = 0; j < LANES / 2; j++) {
            ndm_put_complex64(&lanes[j], add_complex64(ndm_get_complex64(&lanes[j]),
                ndm_get_complex64(&lanes[LANES / 2 + j])));
        }
        for (int j = 0; j < LANES / 4; j++) {
            ndm_put_complex64(&lanes[j], add_complex64(ndm_get_complex64(&lanes[j]),
                ndm_get_complex64(&lanes[LANES / 4 + j])));
        }
        for (int j = 0; j < LANES / 8; j++) {
            ndm_put_complex64(&lanes[j], add_complex64(ndm_get_complex64(&lanes[j]),
                ndm_get_complex64(&lanes[LANES / 8 + j])));
        }
        for (int j = 0; j < LANES / 16; j++) {
            ndm_put_complex64(&lanes[j], add_complex64(ndm_get_complex64(&lanes[j]),
                ndm_get_complex64(&lanes[LANES / 16 + j])));
        }
        for (int j = 0; j < LANES / 32; j++) {
            ndm_put_complex64(&lanes[j], add_complex64(ndm_get_complex64(&lanes[j]),
                ndm_get_complex64(&lanes[LANES / 32 + j])));
        }
        memcpy(results, lanes, sizeof *row);
    }
}

/* Lanes that are few or not all there, one by one. */
static NDM_NOINLINE void rest_multiply_complex64(ndm_complex64 *into,
                                                 const ndm_complex64 *from, ptrdiff_t count)
{
    for (ptrdiff_t j = 0; j < count; j++) {
        ndm_only_here();
        ndm_put_complex64(&into[j], multiply_complex64(ndm_get_complex64(&into[j]),
            ndm_get_complex64(&from[j])));
    }
}

static void lanes_multiply_complex64(const char *items, ptrdiff_t count, bool whole,
                                     char *state)
{
    enum { LANES = NDM_FOLD_LANES(sizeof(ndm_complex64)), BLOCK = LANES * NDM_FOLD_ROWS };
    ndm_complex64 stack[NDM_FOLD_LEVELS + 1][LANES];
    ptrdiff_t top = 0, filled = LANES;
    const ndm_complex64 *row = (const ndm_complex64 *)items;
    for (ptrdiff_t block = 0, left = count / LANES; left > 0; block++) {
        const ptrdiff_t rows = left < NDM_FOLD_ROWS ? left : NDM_FOLD_ROWS;
        ndm_complex64 lanes[LANES];
        for (int j = 0; j < LANES; j++) {
            lanes[j] = ndm_get_complex64(&row[j]);
        }
        row += LANES;
        for (ptrdiff_t k = 1; k < rows; k++, row += LANES) {
            for (int j = 0; j < LANES; j++) {
                ndm_put_complex64(&lanes[j], multiply_complex64(ndm_get_complex64(&lanes[j]),
                    ndm_get_complex64(&row[j])));
            }
        }
        for (ptrdiff_t full = rows < NDM_FOLD_ROWS ? 0 : block; full & 1; full >>= 1) {
            top--;
            for (int j = 0; j < LANES; j++) {
                ndm_put_complex64(&lanes[j],
                    multiply_complex64(ndm_get_complex64(&stack[top][j]),
                    ndm_get_complex64(&lanes[j])));
            }
        }
        for (int j = 0; j < LANES; j++) {
            stack[top][j] = lanes[j];
        }
        top++;
        left -= rows;
    }
    ptrdiff_t width = LANES;
    while (width > count) {
        width /= 2;
    }
    const ptrdiff_t rest = count % LANES;
    if (rest > 0 && count % BLOCK > LANES) {
        rest_multiply_complex64(stack[top - 1], row, rest);
    } else if (rest > 0) {
        filled = rest < width ? rest : width;
        for (ptrdiff_t j = 0; j < filled; j++) {
            ndm_only_here();
            stack[top][j] = row[j];
        }
        rest_multiply_complex64(stack[top], row + filled, rest - filled);
        top++;
    }
    for (; top > 1; top--, filled = LANES) {
        rest_multiply_complex64(stack[top - 2], stack[top - 1], filled);
    }
    for (ptrdiff_t half = width / 2; whole && half > 0; half /= 2) {
        rest_multiply_complex64(stack[0], stack[0] + half, half);
    }
    if (whole) {
        memcpy(state, stack[0], sizeof *row);
    } else {
        memcpy(state, stack[0], sizeof stack[0]);
    }
}

#if NDM_PIECES

static void pieces_subtract_complex64(const char *items, ptrdiff_t room, const int64_t *cuts,
                                      ptrdiff_t count, char *results, ptrdiff_t step)
{
    (void)room;
    for (ptrdiff_t i = 0; i < count; i++, results += step) {
        const ndm_complex64 *item = (const ndm_complex64 *)items + cuts[i];
        const ndm_complex64 *end = (const ndm_complex64 *)items + cuts[i + 1];
        memcpy(results, item, sizeof *item);
        if (++item < end) {
            ndm_complex64 value = ndm_get_complex64(&item[-1]);
#if defined(__GNUC__)
            /* where it begins decides whether the processor foresees how it ends */
            __asm__ volatile(".p2align 5");
#endif
            for (; item < end; item++) {
                ndm_only_here(); /* vectors would take longer to begin and end */
                value = subtract_complex64(value, *item);
            }
            *(ndm_complex64 *)results = value;
        }
    }
}

static void pieces_divide_complex64(const char *items, ptrdiff_t room, const int64_t *cuts,
                                    ptrdiff_t count, char *results, ptrdiff_t step)
{
    const uint32_t hidden = ndm_hidden_zero();
    (void)room;
    for (ptrdiff_t i = 0; i < count; i++, results += step) {
        const ndm_complex64 *item = (const ndm_complex64 *)items + cuts[i];
        const ndm_complex64 *end = (const ndm_complex64 *)items + cuts[i + 1];
        memcpy(results, item, sizeof *item);
        if (++item < end) {
            ndm_complex64 value = ndm_get_complex64(&item[-1]);
#if defined(__GNUC__)
            /* where it begins decides whether the processor foresees how it ends */
            __asm__ volatile(".p2align 5");
#endif
            for (; item < end; item++) {
                ndm_only_here(); /* vectors would take longer to begin and end */
                value = divide_complex64(value, *item, hidden);
            }
            *(ndm_complex64 *)results = value;
        }
    }
}
#endif

#if NDM_FOLDS

static void fold_add_complex64(char *state, ptrdiff_t state_step, const char *rows,
                               ptrdiff_t row_step, ptrdiff_t step, ptrdiff_t count,
                               ptrdiff_t width)
{
    if (width == 1 && state_step == 0) {
        ndm_complex64 value = *(const ndm_complex64 *)state;
        for (ptrdiff_t k = 0; k < count; k++) {
            value = add_complex64(value, *(const ndm_complex64 *)(rows + k * row_step));
        }
        *(ndm_complex64 *)state = value;
        return;
    }
    ptrdiff_t k = 0;
    if (width == 1 && state_step == 1) { /* each row has one item, and a cell of its own */
        step = row_step;
        width = count;
        count = 1;
    }
    const bool dense = step == (ptrdiff_t)sizeof(ndm_complex64);
    for (; dense && state_step == 0 && k + 4 <= count; k += 4) {
        ndm_complex64 *restrict cells = (ndm_complex64 *)state;
        const ndm_complex64 *first = (const ndm_complex64 *)(rows + k * row_step);
        const ndm_complex64 *second = (const ndm_complex64 *)(rows + (k + 1) * row_step);
        const ndm_complex64 *third = (const ndm_complex64 *)(rows + (k + 2) * row_step);
        const ndm_complex64 *fourth = (const ndm_complex64 *)(rows + (k + 3) * row_step);
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < width; i++) {
            ndm_complex64 value = ndm_get_complex64(&cells[i]);
            value = add_complex64(value, ndm_get_complex64(&first[i]));
            value = add_complex64(value, ndm_get_complex64(&second[i]));
            value = add_complex64(value, ndm_get_complex64(&third[i]));
            value = add_complex64(value, ndm_get_complex64(&fourth[i]));
            ndm_put_complex64(&cells[i], value);
        }
    }
    for (; dense && k < count; k++) {
        ndm_complex64 *restrict cells = (ndm_complex64 *)state + k * state_step;
        const ndm_complex64 *items = (const ndm_complex64 *)(rows + k * row_step);
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < width; i++) {
            ndm_put_complex64(&cells[i], add_complex64(ndm_get_complex64(&cells[i]),
                ndm_get_complex64(&items[i])));
        }
    }
    for (; k < count; k++) {
        ndm_complex64 *cells = (ndm_complex64 *)state + k * state_step;
        const char *row = rows + k * row_step;
        for (ptrdiff_t i = 0; i < width; i++) {
            ndm_put_complex64(&cells[i], add_complex64(ndm_get_complex64(&cells[i]),
                *(const ndm_complex64 *)(row + i * step)));
        }
    }
}

static void scan_add_complex64(char *state, const char *from, ptrdiff_t from_step, char *to,
                               ptrdiff_t to_step, ptrdiff_t count)
{
    ndm_complex64 value = *(const ndm_complex64 *)state;
    for (ptrdiff_t i = 0; i < count; i++) {
        value = add_complex64(value, *(const ndm_complex64 *)(from + i * from_step));
        *(ndm_complex64 *)(to + i * to_step) = value;
    }
    *(ndm_complex64 *)state = value;
}

static void indexed_add_complex64(char *data, const ptrdiff_t *offsets, const char *from,
                                  ptrdiff_t from_step, ptrdiff_t count)
{
    for (ptrdiff_t i = 0; i < count; i++) {
        ndm_complex64 *place = (ndm_complex64 *)(data + offsets[i]);
        *place = add_complex64(ndm_get_complex64(&*place), *(const ndm_complex64 *)(from + i *
            from_step));
    }
}

static void fold_subtract_complex64(char *state, ptrdiff_t state_step, const char *rows,
                                    ptrdiff_t row_step, ptrdiff_t step, ptrdiff_t count,
                                    ptrdiff_t width)
{
    if (width == 1 && state_step == 0) {
        ndm_complex64 value = *(const ndm_complex64 *)state;
        for (ptrdiff_t k = 0; k < count; k++) {
            value = subtract_complex64(value, *(const ndm_complex64 *)(rows + k * row_step));
        }
        *(ndm_complex64 *)state = value;
        return;
    }
    ptrdiff_t k = 0;
    for (; k < count; k++) {
        ndm_complex64 *cells = (ndm_complex64 *)state + k * state_step;
        const char *row = rows + k * row_step;
        for (ptrdiff_t i = 0; i < width; i++) {
            ndm_put_complex64(&cells[i], subtract_complex64(ndm_get_complex64(&cells[i]),
                *(const ndm_complex64 *)(row + i * step)));
        }
    }
}

static void scan_subtract_complex64(char *state, const char *from, ptrdiff_t from_step,
                                    char *to, ptrdiff_t to_step, ptrdiff_t count)
{
    ndm_complex64 value = *(const ndm_complex64 *)state;
    for (ptrdiff_t i = 0; i < count; i++) {
        value = subtract_complex64(value, *(const ndm_complex64 *)(from + i * from_step));
        *(ndm_complex64 *)(to + i * to_step) = value;
    }
    *(ndm_complex64 *)state = value;
}

static void indexed_subtract_complex64(char *data, const ptrdiff_t *offsets, const char *from,
                                       ptrdiff_t from_step, ptrdiff_t count)
{
    for (ptrdiff_t i = 0; i < count; i++) {
        ndm_complex64 *place = (ndm_complex64 *)(data + offsets[i]);
        *place = subtract_complex64(ndm_get_complex64(&*place), *(const ndm_complex64 *)(from +
            i * from_step));
    }
}

static void fold_multiply_complex64(char *state, ptrdiff_t state_step, const char *rows,
                                    ptrdiff_t row_step, ptrdiff_t step, ptrdiff_t count,
                                    ptrdiff_t width)
{
    if (width == 1 && state_step == 0) {
        ndm_complex64 value = *(const ndm_complex64 *)state;
        for (ptrdiff_t k = 0; k < count; k++) {
            value = multiply_complex64(value, *(const ndm_complex64 *)(rows + k * row_step));
        }
        *(ndm_complex64 *)state = value;
        return;
    }
    ptrdiff_t k = 0;
    if (width == 1 && state_step == 1) { /* each row has one item, and a cell of its own */
        step = row_step;
        width = count;
        count = 1;
    }
    const bool dense = step == (ptrdiff_t)sizeof(ndm_complex64);
    for (; dense && state_step == 0 && k + 4 <= count; k += 4) {
        ndm_complex64 *restrict cells = (ndm_complex64 *)state;
        const ndm_complex64 *first = (const ndm_complex64 *)(rows + k * row_step);
        const ndm_complex64 *second = (const ndm_complex64 *)(rows + (k + 1) * row_step);
        const ndm_complex64 *third = (const ndm_complex64 *)(rows + (k + 2) * row_step);
        const ndm_complex64 *fourth = (const ndm_complex64 *)(rows + (k + 3) * row_step);
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < width; i++) {
            ndm_complex64 value = ndm_get_complex64(&cells[i]);
            value = multiply_complex64(value, ndm_get_complex64(&first[i]));
            value = multiply_complex64(value, ndm_get_complex64(&second[i]));
            value = multiply_complex64(value, ndm_get_complex64(&third[i]));
            value = multiply_complex64(value, ndm_get_complex64(&fourth[i]));
            ndm_put_complex64(&cells[i], value);
        }
    }
    for (; dense && k < count; k++) {
        ndm_complex64 *restrict cells = (ndm_complex64 *)state + k * state_step;
        const ndm_complex64 *items = (const ndm_complex64 *)(rows + k * row_step);
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < width; i++) {
            ndm_put_complex64(&cells[i], multiply_complex64(ndm_get_complex64(&cells[i]),
                ndm_get_complex64(&items[i])));
        }
    }
    for (; k < count; k++) {
        ndm_complex64 *cells = (ndm_complex64 *)state + k * state_step;
        const char *row = rows + k * row_step;
        for (ptrdiff_t i = 0; i < width; i++) {
            ndm_put_complex64(&cells[i], multiply_complex64(ndm_get_complex64(&cells[i]),
                *(const ndm_complex64 *)(row + i * step)));
        }
    }
}

static void scan_multiply_complex64(char *state, const char *from, ptrdiff_t from_step,
                                    char *to, ptrdiff_t to_step, ptrdiff_t count)
{
    ndm_complex64 value = *(const ndm_complex64 *)state;
    for (ptrdiff_t i = 0; i < count; i++) {
        value = multiply_complex64(value, *(const ndm_complex64 *)(from + i * from_step));
        *(ndm_complex64 *)(to + i * to_step) = value;
    }
    *(ndm_complex64 *)state = value;
}

static void indexed_multiply_complex64(char *data, const ptrdiff_t *offsets, const char *from,
                                       ptrdiff_t from_step, ptrdiff_t count)
{
    for (ptrdiff_t i = 0; i < count; i++) {
        ndm_complex64 *place = (ndm_complex64 *)(data + offsets[i]);
        *place = multiply_complex64(ndm_get_complex64(&*place), *(const ndm_complex64 *)(from +
            i * from_step));
    }
}

static void fold_divide_complex64(char *state, ptrdiff_t state_step, const char *rows,
                                  ptrdiff_t row_step, ptrdiff_t step, ptrdiff_t count,
                                  ptrdiff_t width)
{
    const uint32_t hidden = ndm_hidden_zero();
    if (width == 1 && state_step == 0) {
        ndm_complex64 value = *(const ndm_complex64 *)state;
        for (ptrdiff_t k = 0; k < count; k++) {
            value = divide_complex64(value, *(const ndm_complex64 *)(rows + k * row_step),
                hidden);
        }
        *(ndm_complex64 *)state = value;
        return;
    }
    ptrdiff_t k = 0;
    for (; k < count; k++) {
        ndm_complex64 *cells = (ndm_complex64 *)state + k * state_step;
        const char *row = rows + k * row_step;
        for (ptrdiff_t i = 0; i < width; i++) {
            ndm_put_complex64(&cells[i], divide_complex64(ndm_get_complex64(&cells[i]),
                *(const ndm_complex64 *)(row + i * step), hidden));
        }
    }
}

static void scan_divide_complex64(char *state, const char *from, ptrdiff_t from_step, char *to,
                                  ptrdiff_t to_step, ptrdiff_t count)
{
    const uint32_t hidden = ndm_hidden_zero();
    ndm_complex64 value = *(const ndm_complex64 *)state;
    for (ptrdiff_t i = 0; i < count; i++) {
        value = divide_complex64(value, *(const ndm_complex64 *)(from + i * from_step), hidden);
        *(ndm_complex64 *)(to + i * to_step) = value;
    }
    *(ndm_complex64 *)state = value;
}

static void indexed_divide_complex64(char *data, const ptrdiff_t *offsets, const char *from,
                                     ptrdiff_t from_step, ptrdiff_t count)
{
    const uint32_t hidden = ndm_hidden_zero();
    for (ptrdiff_t i = 0; i < count; i++) {
        ndm_complex64 *place = (ndm_complex64 *)(data + offsets[i]);
        *place = divide_complex64(ndm_get_complex64(&*place), *(const ndm_complex64 *)(from + i
            * from_step), hidden);
    }
}
#endif

static const ndm_kernel kernels[] = {
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 0, (ndm_kernel_function)loop_add_complex64},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 1, (ndm_kernel_function)loop_subtract_complex64},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 2, (ndm_kernel_function)loop_multiply_complex64},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 3, (ndm_kernel_function)loop_divide_complex64},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 4, (ndm_kernel_function)loop_absolute_complex64},
    {NDM_FORM_STRIDED, NDM_TIER_FAST, 4, (ndm_kernel_function)loop_absolute_complex64_fast},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 5, (ndm_kernel_function)loop_negative_complex64},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 6, (ndm_kernel_function)loop_positive_complex64},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 7, (ndm_kernel_function)loop_sign_complex64},
    {NDM_FORM_STRIDED, NDM_TIER_FAST, 7, (ndm_kernel_function)loop_sign_complex64_fast},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 8, (ndm_kernel_function)loop_reciprocal_complex64},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 9, (ndm_kernel_function)loop_square_complex64},
    {NDM_FORM_LANES, NDM_TIER_CORRECT, 0, (ndm_kernel_function)lanes_add_complex64},
    {NDM_FORM_PIECES, NDM_TIER_CORRECT, 0, (ndm_kernel_function)pieces_add_complex64},
    {NDM_FORM_LANES, NDM_TIER_CORRECT, 2, (ndm_kernel_function)lanes_multiply_complex64},
#if NDM_PIECES
    {NDM_FORM_PIECES, NDM_TIER_CORRECT, 1, (ndm_kernel_function)pieces_subtract_complex64},
    {NDM_FORM_PIECES, NDM_TIER_CORRECT, 3, (ndm_kernel_function)pieces_divide_complex64},
#endif
#if NDM_FOLDS
    {NDM_FORM_FOLD, NDM_TIER_CORRECT, 0, (ndm_kernel_function)fold_add_complex64},
    {NDM_FORM_SCAN, NDM_TIER_CORRECT, 0, (ndm_kernel_function)scan_add_complex64},
    {NDM_FORM_INDEXED, NDM_TIER_CORRECT, 0, (ndm_kernel_function)indexed_add_complex64},
    {NDM_FORM_FOLD, NDM_TIER_CORRECT, 1, (ndm_kernel_function)fold_subtract_complex64},
    {NDM_FORM_SCAN, NDM_TIER_CORRECT, 1, (ndm_kernel_function)scan_subtract_complex64},
    {NDM_FORM_INDEXED, NDM_TIER_CORRECT, 1, (ndm_kernel_function)indexed_subtract_complex64},
    {NDM_FORM_FOLD, NDM_TIER_CORRECT, 2, (ndm_kernel_function)fold_multiply_complex64},
    {NDM_FORM_SCAN, NDM_TIER_CORRECT, 2, (ndm_kernel_function)scan_multiply_complex64},
    {NDM_FORM_INDEXED, NDM_TIER_CORRECT, 2, (ndm_kernel_function)indexed_multiply_complex64},
    {NDM_FORM_FOLD, NDM_TIER_CORRECT, 3, (ndm_kernel_function)fold_divide_complex64},
    {NDM_FORM_SCAN, NDM_TIER_CORRECT, 3, (ndm_kernel_function)scan_divide_complex64},
    {NDM_FORM_INDEXED, NDM_TIER_CORRECT, 3, (ndm_kernel_function)indexed_divide_complex64},
#endif
};
#endif
NDM_KERNEL_TABLE(loops_complex64_arithmetic, kernels);
