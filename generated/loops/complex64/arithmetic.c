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
};
#endif
NDM_KERNEL_TABLE(loops_complex64_arithmetic, kernels);
