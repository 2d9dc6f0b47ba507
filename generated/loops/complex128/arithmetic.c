/* From specs/ufuncs/arithmetic.toml through templates/loops.c.j2; made by ndmillc. */
#include "ndmill/kernel/kernel.h"
#include "ndmill/kernel/dtypes_core.h"
#include "ndmill/kernel/blocks.h"
#include "ndmill/kernel/complex.h"
#include "extrema.h"
#include "other_roots_fast.h"

#ifndef NDM_SKIPPED

NDM_COMPLEX_ARITHMETIC(complex128, double, double)

static inline ndm_complex128 add_complex128(ndm_complex128 x1, ndm_complex128 x2)
{
    return ndm_add_complex128(x1, x2);
}

static inline ndm_complex128 subtract_complex128(ndm_complex128 x1, ndm_complex128 x2)
{
    return ndm_sub_complex128(x1, x2);
}

static inline ndm_complex128 multiply_complex128(ndm_complex128 x1, ndm_complex128 x2)
{
    return ndm_mul_complex128(x1, x2);
}

static inline ndm_complex128 divide_complex128(ndm_complex128 x1, ndm_complex128 x2,
                                               uint32_t hidden)
{
    return ndm_div_complex128(x1, x2, hidden);
}

static NDM_ALWAYS_INLINE double absolute_complex128(ndm_complex128 x)
{
    return ndm_hypot_float64(x.re, x.im);
}

static NDM_ALWAYS_INLINE double absolute_complex128_bare(ndm_complex128 x)
{
    return ndm_hypot_float64_bare(x.re, x.im);
}

static inline int64_t unusual_absolute_complex128(ndm_complex128 x)
{
    return ndm_ordinary_hypot_float64(x.re, x.im);
}

static NDM_ALWAYS_INLINE double absolute_complex128_fast(ndm_complex128 x)
{
    return ndm_hypot_float64_fast(x.re, x.im);
}

static NDM_ALWAYS_INLINE double absolute_complex128_fast_bare(ndm_complex128 x)
{
    return ndm_hypot_float64_fast_bare(x.re, x.im);
}

static inline int64_t unusual_absolute_complex128_fast(ndm_complex128 x)
{
    return ndm_ordinary_hypot_float64(x.re, x.im);
}

static inline ndm_complex128 negative_complex128(ndm_complex128 x)
{
    return ndm_neg_complex128(x);
}

static inline ndm_complex128 positive_complex128(ndm_complex128 x)
{
    return x;
}

static inline double fabs_float64(double x)
{
    return ndm_double_of_bits(ndm_bits_of_double(x) & UINT64_C(0x7fffffffffffffff));
}

static inline double copysign_float64(double x1, double x2)
{
    return ndm_double_of_bits((ndm_bits_of_double(x1) & UINT64_C(0x7fffffffffffffff)) |
        (ndm_bits_of_double(x2) & UINT64_C(0x8000000000000000)));
}

static NDM_ALWAYS_INLINE ndm_complex128 sign_complex128(ndm_complex128 x)
{
    const double shrink = ndm_choose_double(ndm_maximum_float64(fabs_float64(x.re),
        fabs_float64(x.im)) > DBL_MAX / 4.0, 0.25, 1.0);
    const double re = x.re * shrink;
    const double im = x.im * shrink;
    const double size = ndm_hypot_float64(re, im);
    const double divisor = ndm_choose_double(size == 0.0, 1.0, size);
    const uint8_t re_infinite = fabs_float64(re) == __builtin_inf();
    const uint8_t im_infinite = fabs_float64(im) == __builtin_inf();
    const uint8_t flat = (size == 0.0) | (size == __builtin_inf());
    const double unit_re = ndm_choose_double(re_infinite, copysign_float64(1.0, re),
        ndm_choose_double(flat, 0.0, re / divisor));
    const double unit_im = ndm_choose_double(im_infinite, copysign_float64(1.0, im),
        ndm_choose_double(flat, 0.0, im / divisor));
    const uint8_t both = re_infinite & im_infinite;
    return (ndm_complex128){ndm_choose_double(both, __builtin_nan(""), unit_re),
        ndm_choose_double(both, __builtin_nan(""), unit_im)};
}

static NDM_ALWAYS_INLINE ndm_complex128 sign_complex128_bare(ndm_complex128 x)
{
    const double shrink = ndm_choose_double(ndm_maximum_float64(fabs_float64(x.re),
        fabs_float64(x.im)) > DBL_MAX / 4.0, 0.25, 1.0);
    const double re = x.re * shrink;
    const double im = x.im * shrink;
    const double size = ndm_hypot_float64_bare(re, im);
    const double divisor = ndm_choose_double(size == 0.0, 1.0, size);
    const uint8_t re_infinite = fabs_float64(re) == __builtin_inf();
    const uint8_t im_infinite = fabs_float64(im) == __builtin_inf();
    const uint8_t flat = (size == 0.0) | (size == __builtin_inf());
    const double unit_re = ndm_choose_double(re_infinite, copysign_float64(1.0, re),
        ndm_choose_double(flat, 0.0, re / divisor));
    const double unit_im = ndm_choose_double(im_infinite, copysign_float64(1.0, im),
        ndm_choose_double(flat, 0.0, im / divisor));
    const uint8_t both = re_infinite & im_infinite;
    return (ndm_complex128){ndm_choose_double(both, __builtin_nan(""), unit_re),
        ndm_choose_double(both, __builtin_nan(""), unit_im)};
}

static inline int64_t unusual_sign_complex128(ndm_complex128 x)
{
    const double shrink = ndm_choose_double(ndm_maximum_float64(fabs_float64(x.re),
        fabs_float64(x.im)) > DBL_MAX / 4.0, 0.25, 1.0);
    const double re = x.re * shrink;
    const double im = x.im * shrink;
    return ndm_ordinary_hypot_float64(re, im);
}

static NDM_ALWAYS_INLINE ndm_complex128 sign_complex128_fast(ndm_complex128 x)
{
    const double shrink = ndm_choose_double(ndm_maximum_float64(fabs_float64(x.re),
        fabs_float64(x.im)) > DBL_MAX / 4.0, 0.25, 1.0);
    const double re = x.re * shrink;
    const double im = x.im * shrink;
    const double size = ndm_hypot_float64_fast(re, im);
    const double divisor = ndm_choose_double(size == 0.0, 1.0, size);
    const uint8_t re_infinite = fabs_float64(re) == __builtin_inf();
    const uint8_t im_infinite = fabs_float64(im) == __builtin_inf();
    const uint8_t flat = (size == 0.0) | (size == __builtin_inf());
    const double unit_re = ndm_choose_double(re_infinite, copysign_float64(1.0, re),
        ndm_choose_double(flat, 0.0, re / divisor));
    const double unit_im = ndm_choose_double(im_infinite, copysign_float64(1.0, im),
        ndm_choose_double(flat, 0.0, im / divisor));
    const uint8_t both = re_infinite & im_infinite;
    return (ndm_complex128){ndm_choose_double(both, __builtin_nan(""), unit_re),
        ndm_choose_double(both, __builtin_nan(""), unit_im)};
}

static NDM_ALWAYS_INLINE ndm_complex128 sign_complex128_fast_bare(ndm_complex128 x)
{
    const double shrink = ndm_choose_double(ndm_maximum_float64(fabs_float64(x.re),
        fabs_float64(x.im)) > DBL_MAX / 4.0, 0.25, 1.0);
    const double re = x.re * shrink;
    const double im = x.im * shrink;
    const double size = ndm_hypot_float64_fast_bare(re, im);
    const double divisor = ndm_choose_double(size == 0.0, 1.0, size);
    const uint8_t re_infinite = fabs_float64(re) == __builtin_inf();
    const uint8_t im_infinite = fabs_float64(im) == __builtin_inf();
    const uint8_t flat = (size == 0.0) | (size == __builtin_inf());
    const double unit_re = ndm_choose_double(re_infinite, copysign_float64(1.0, re),
        ndm_choose_double(flat, 0.0, re / divisor));
    const double unit_im = ndm_choose_double(im_infinite, copysign_float64(1.0, im),
        ndm_choose_double(flat, 0.0, im / divisor));
    const uint8_t both = re_infinite & im_infinite;
    return (ndm_complex128){ndm_choose_double(both, __builtin_nan(""), unit_re),
        ndm_choose_double(both, __builtin_nan(""), unit_im)};
}

static inline int64_t unusual_sign_complex128_fast(ndm_complex128 x)
{
    const double shrink = ndm_choose_double(ndm_maximum_float64(fabs_float64(x.re),
        fabs_float64(x.im)) > DBL_MAX / 4.0, 0.25, 1.0);
    const double re = x.re * shrink;
    const double im = x.im * shrink;
    return ndm_ordinary_hypot_float64(re, im);
}

static inline ndm_complex128 reciprocal_complex128(ndm_complex128 x)
{
    const uint8_t by_real = ndm_quiet_less_equal_double(fabs_float64(x.im), fabs_float64(x.re));
    const double large = ndm_choose_double(by_real, x.re, x.im);
    const double small = ndm_choose_double(by_real, x.im, x.re);
    const double ratio = small / large;
    const double size = large + small * ratio;
    return (ndm_complex128){ndm_choose_double(by_real, 1.0, ratio) / size,
        -ndm_choose_double(by_real, ratio, 1.0) / size};
}

static inline ndm_complex128 square_complex128(ndm_complex128 x)
{
    return ndm_mul_complex128(x, x);
}

static int loop_add_complex128(char *const *args, const ptrdiff_t *dimensions,
                               const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    (void)ctx;
    const ptrdiff_t step_x1 = strides[0];
    const ptrdiff_t step_x2 = strides[1];
    const ptrdiff_t step_y = strides[2];
    const bool dense_x1 = step_x1 == (ptrdiff_t)sizeof(ndm_complex128);
    const bool dense_x2 = step_x2 == (ptrdiff_t)sizeof(ndm_complex128);
    const bool dense_y = step_y == (ptrdiff_t)sizeof(ndm_complex128);
    const bool single_x1 = step_x1 == 0 && count > 0;
    const bool single_x2 = step_x2 == 0 && count > 0;
    if (dense_x1 && dense_x2 && dense_y) {
        const ndm_complex128 *in_x1 = (const ndm_complex128 *)args[0];
        const ndm_complex128 *in_x2 = (const ndm_complex128 *)args[1];
        ndm_complex128 *out_y = (ndm_complex128 *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            ndm_put_complex128(&out_y[i], add_complex128(ndm_get_complex128(&in_x1[i]),
                ndm_get_complex128(&in_x2[i])));
        }
    } else if (single_x1 && dense_x2 && dense_y) {
        const ndm_complex128 value_x1 = *(const ndm_complex128 *)args[0];
        const ndm_complex128 *in_x2 = (const ndm_complex128 *)args[1];
        ndm_complex128 *out_y = (ndm_complex128 *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            ndm_put_complex128(&out_y[i], add_complex128(value_x1,
                ndm_get_complex128(&in_x2[i])));
        }
    } else if (dense_x1 && single_x2 && dense_y) {
        const ndm_complex128 *in_x1 = (const ndm_complex128 *)args[0];
        const ndm_complex128 value_x2 = *(const ndm_complex128 *)args[1];
        ndm_complex128 *out_y = (ndm_complex128 *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            ndm_put_complex128(&out_y[i], add_complex128(ndm_get_complex128(&in_x1[i]),
                value_x2));
        }
    } else {
        const char *in_x1 = args[0];
        const char *in_x2 = args[1];
        char *out_y = args[2];
        for (ptrdiff_t i = 0; i < count; i++) {
            const ndm_complex128 value_x1 = *(const ndm_complex128 *)(in_x1 + i * step_x1);
            const ndm_complex128 value_x2 = *(const ndm_complex128 *)(in_x2 + i * step_x2);
            *(ndm_complex128 *)(out_y + i * step_y) = add_complex128(value_x1, value_x2);
        }
    }
    return 0;
}

static int loop_subtract_complex128(char *const *args, const ptrdiff_t *dimensions,
                                    const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    (void)ctx;
    const ptrdiff_t step_x1 = strides[0];
    const ptrdiff_t step_x2 = strides[1];
    const ptrdiff_t step_y = strides[2];
    const bool dense_x1 = step_x1 == (ptrdiff_t)sizeof(ndm_complex128);
    const bool dense_x2 = step_x2 == (ptrdiff_t)sizeof(ndm_complex128);
    const bool dense_y = step_y == (ptrdiff_t)sizeof(ndm_complex128);
    const bool single_x1 = step_x1 == 0 && count > 0;
    const bool single_x2 = step_x2 == 0 && count > 0;
    if (dense_x1 && dense_x2 && dense_y) {
        const ndm_complex128 *in_x1 = (const ndm_complex128 *)args[0];
        const ndm_complex128 *in_x2 = (const ndm_complex128 *)args[1];
        ndm_complex128 *out_y = (ndm_complex128 *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            ndm_put_complex128(&out_y[i], subtract_complex128(ndm_get_complex128(&in_x1[i]),
                ndm_get_complex128(&in_x2[i])));
        }
    } else if (single_x1 && dense_x2 && dense_y) {
        const ndm_complex128 value_x1 = *(const ndm_complex128 *)args[0];
        const ndm_complex128 *in_x2 = (const ndm_complex128 *)args[1];
        ndm_complex128 *out_y = (ndm_complex128 *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            ndm_put_complex128(&out_y[i], subtract_complex128(value_x1,
                ndm_get_complex128(&in_x2[i])));
        }
    } else if (dense_x1 && single_x2 && dense_y) {
        const ndm_complex128 *in_x1 = (const ndm_complex128 *)args[0];
        const ndm_complex128 value_x2 = *(const ndm_complex128 *)args[1];
        ndm_complex128 *out_y = (ndm_complex128 *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            ndm_put_complex128(&out_y[i], subtract_complex128(ndm_get_complex128(&in_x1[i]),
                value_x2));
        }
    } else {
        const char *in_x1 = args[0];
        const char *in_x2 = args[1];
        char *out_y = args[2];
        for (ptrdiff_t i = 0; i < count; i++) {
            const ndm_complex128 value_x1 = *(const ndm_complex128 *)(in_x1 + i * step_x1);
            const ndm_complex128 value_x2 = *(const ndm_complex128 *)(in_x2 + i * step_x2);
            *(ndm_complex128 *)(out_y + i * step_y) = subtract_complex128(value_x1, value_x2);
        }
    }
    return 0;
}

static int loop_multiply_complex128(char *const *args, const ptrdiff_t *dimensions,
                                    const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    (void)ctx;
    const ptrdiff_t step_x1 = strides[0];
    const ptrdiff_t step_x2 = strides[1];
    const ptrdiff_t step_y = strides[2];
    const bool dense_x1 = step_x1 == (ptrdiff_t)sizeof(ndm_complex128);
    const bool dense_x2 = step_x2 == (ptrdiff_t)sizeof(ndm_complex128);
    const bool dense_y = step_y == (ptrdiff_t)sizeof(ndm_complex128);
    const bool single_x1 = step_x1 == 0 && count > 0;
    const bool single_x2 = step_x2 == 0 && count > 0;
    if (dense_x1 && dense_x2 && dense_y) {
        const ndm_complex128 *in_x1 = (const ndm_complex128 *)args[0];
        const ndm_complex128 *in_x2 = (const ndm_complex128 *)args[1];
        ndm_complex128 *out_y = (ndm_complex128 *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            ndm_put_complex128(&out_y[i], multiply_complex128(ndm_get_complex128(&in_x1[i]),
                ndm_get_complex128(&in_x2[i])));
        }
    } else if (single_x1 && dense_x2 && dense_y) {
        const ndm_complex128 value_x1 = *(const ndm_complex128 *)args[0];
        const ndm_complex128 *in_x2 = (const ndm_complex128 *)args[1];
        ndm_complex128 *out_y = (ndm_complex128 *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            ndm_put_complex128(&out_y[i], multiply_complex128(value_x1,
                ndm_get_complex128(&in_x2[i])));
        }
    } else if (dense_x1 && single_x2 && dense_y) {
        const ndm_complex128 *in_x1 = (const ndm_complex128 *)args[0];
        const ndm_complex128 value_x2 = *(const ndm_complex128 *)args[1];
        ndm_complex128 *out_y = (ndm_complex128 *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            ndm_put_complex128(&out_y[i], multiply_complex128(ndm_get_complex128(&in_x1[i]),
                value_x2));
        }
    } else {
        const char *in_x1 = args[0];
        const char *in_x2 = args[1];
        char *out_y = args[2];
        for (ptrdiff_t i = 0; i < count; i++) {
            const ndm_complex128 value_x1 = *(const ndm_complex128 *)(in_x1 + i * step_x1);
            const ndm_complex128 value_x2 = *(const ndm_complex128 *)(in_x2 + i * step_x2);
            *(ndm_complex128 *)(out_y + i * step_y) = multiply_complex128(value_x1, value_x2);
        }
    }
    return 0;
}

static int loop_divide_complex128(char *const *args, const ptrdiff_t *dimensions,
                                  const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const uint32_t hidden = ndm_hidden_zero();
    const bool dense = strides[0] == (ptrdiff_t)sizeof(ndm_complex128) && strides[1] ==
        (ptrdiff_t)sizeof(ndm_complex128) && strides[2] == (ptrdiff_t)sizeof(ndm_complex128);
    if (dense || count == 1) {
        const ndm_complex128 *in_x1 = (const ndm_complex128 *)args[0];
        const ndm_complex128 *in_x2 = (const ndm_complex128 *)args[1];
        ndm_complex128 *out_y = (ndm_complex128 *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            ndm_put_complex128(&out_y[i], divide_complex128(ndm_get_complex128(&in_x1[i]),
                ndm_get_complex128(&in_x2[i]), hidden));
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_3(2, ndm_complex128,
            ndm_complex128, ndm_complex128), loop_divide_complex128);
    }
    return 0;
}

static int run_absolute_complex128(char *const *args, const ptrdiff_t *dimensions,
                                   const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0] & -(ptrdiff_t)NDM_LANES, there = dimensions[1];
    (void)there, (void)strides, (void)ctx;

    {
        const ndm_complex128 *in_x = (const ndm_complex128 *)args[0];
        double *out_y = (double *)args[1];
        for (ptrdiff_t start = 0; start < count; start += NDM_BLOCK) {
            const ptrdiff_t end = ndm_block_end(start, count);
            int64_t unusual = 0;
            for (ptrdiff_t i = start; i < end; i++) {
                unusual |= unusual_absolute_complex128(ndm_get_complex128(&in_x[i]));
            }
            if (unusual < 0) {
                NDM_IVDEP
                for (ptrdiff_t i = start; i < end; i++) {
                    out_y[i] = absolute_complex128(ndm_get_complex128(&in_x[i]));
                }
                continue;
            }
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                out_y[i] = absolute_complex128_bare(ndm_get_complex128(&in_x[i]));
            }
        }
    }
    return 0;
}

static int loop_absolute_complex128(char *const *args, const ptrdiff_t *dimensions,
                                    const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    return ndm_run_whole(args, dimensions, strides, ctx, NDM_ITEMS_2(1, ndm_complex128,
        double), run_absolute_complex128);
}

static int run_absolute_complex128_fast(char *const *args, const ptrdiff_t *dimensions,
                                        const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0] & -(ptrdiff_t)NDM_LANES, there = dimensions[1];
    (void)there, (void)strides, (void)ctx;

    {
        const ndm_complex128 *in_x = (const ndm_complex128 *)args[0];
        double *out_y = (double *)args[1];
        for (ptrdiff_t start = 0; start < count; start += NDM_BLOCK) {
            const ptrdiff_t end = ndm_block_end(start, count);
            int64_t unusual = 0;
            for (ptrdiff_t i = start; i < end; i++) {
                unusual |= unusual_absolute_complex128_fast(ndm_get_complex128(&in_x[i]));
            }
            if (unusual < 0) {
                NDM_IVDEP
                for (ptrdiff_t i = start; i < end; i++) {
                    out_y[i] = absolute_complex128_fast(ndm_get_complex128(&in_x[i]));
                }
                continue;
            }
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                out_y[i] = absolute_complex128_fast_bare(ndm_get_complex128(&in_x[i]));
            }
        }
    }
    return 0;
}

static int loop_absolute_complex128_fast(char *const *args, const ptrdiff_t *dimensions,
                                         const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    return ndm_run_whole(args, dimensions, strides, ctx, NDM_ITEMS_2(1, ndm_complex128,
        double), run_absolute_complex128_fast);
}

static int loop_negative_complex128(char *const *args, const ptrdiff_t *dimensions,
                                    const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    (void)ctx;
    const ptrdiff_t step_x = strides[0];
    const ptrdiff_t step_y = strides[1];
    const bool dense_x = step_x == (ptrdiff_t)sizeof(ndm_complex128);
    const bool dense_y = step_y == (ptrdiff_t)sizeof(ndm_complex128);
    if (dense_x && dense_y) {
        const ndm_complex128 *in_x = (const ndm_complex128 *)args[0];
        ndm_complex128 *out_y = (ndm_complex128 *)args[1];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            ndm_put_complex128(&out_y[i], negative_complex128(ndm_get_complex128(&in_x[i])));
        }
    } else {
        const char *in_x = args[0];
        char *out_y = args[1];
        for (ptrdiff_t i = 0; i < count; i++) {
            const ndm_complex128 value_x = *(const ndm_complex128 *)(in_x + i * step_x);
            *(ndm_complex128 *)(out_y + i * step_y) = negative_complex128(value_x);
        }
    }
    return 0;
}

static int loop_positive_complex128(char *const *args, const ptrdiff_t *dimensions,
                                    const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    (void)ctx;
    const ptrdiff_t step_x = strides[0];
    const ptrdiff_t step_y = strides[1];
    const bool dense_x = step_x == (ptrdiff_t)sizeof(ndm_complex128);
    const bool dense_y = step_y == (ptrdiff_t)sizeof(ndm_complex128);
    if (dense_x && dense_y) {
        const ndm_complex128 *in_x = (const ndm_complex128 *)args[0];
        ndm_complex128 *out_y = (ndm_complex128 *)args[1];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            ndm_put_complex128(&out_y[i], positive_complex128(ndm_get_complex128(&in_x[i])));
        }
    } else {
        const char *in_x = args[0];
        char *out_y = args[1];
        for (ptrdiff_t i = 0; i < count; i++) {
            const ndm_complex128 value_x = *(const ndm_complex128 *)(in_x + i * step_x);
            *(ndm_complex128 *)(out_y + i * step_y) = positive_complex128(value_x);
        }
    }
    return 0;
}

static int run_sign_complex128(char *const *args, const ptrdiff_t *dimensions,
                               const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0] & -(ptrdiff_t)NDM_LANES, there = dimensions[1];
    (void)there, (void)strides, (void)ctx;

    {
        const ndm_complex128 *in_x = (const ndm_complex128 *)args[0];
        ndm_complex128 *out_y = (ndm_complex128 *)args[1];
        for (ptrdiff_t start = 0; start < count; start += NDM_BLOCK) {
            const ptrdiff_t end = ndm_block_end(start, count);
            int64_t unusual = 0;
            for (ptrdiff_t i = start; i < end; i++) {
                unusual |= unusual_sign_complex128(ndm_get_complex128(&in_x[i]));
            }
            if (unusual < 0) {
                NDM_IVDEP
                for (ptrdiff_t i = start; i < end; i++) {
                    ndm_put_complex128(&out_y[i],
                        sign_complex128(ndm_get_complex128(&in_x[i])));
                }
                continue;
            }
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                ndm_put_complex128(&out_y[i],
                    sign_complex128_bare(ndm_get_complex128(&in_x[i])));
            }
        }
    }
    return 0;
}

static int loop_sign_complex128(char *const *args, const ptrdiff_t *dimensions,
                                const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    return ndm_run_whole(args, dimensions, strides, ctx, NDM_ITEMS_2(1, ndm_complex128,
        ndm_complex128), run_sign_complex128);
}

static int run_sign_complex128_fast(char *const *args, const ptrdiff_t *dimensions,
                                    const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0] & -(ptrdiff_t)NDM_LANES, there = dimensions[1];
    (void)there, (void)strides, (void)ctx;

    {
        const ndm_complex128 *in_x = (const ndm_complex128 *)args[0];
        ndm_complex128 *out_y = (ndm_complex128 *)args[1];
        for (ptrdiff_t start = 0; start < count; start += NDM_BLOCK) {
            const ptrdiff_t end = ndm_block_end(start, count);
            int64_t unusual = 0;
            for (ptrdiff_t i = start; i < end; i++) {
                unusual |= unusual_sign_complex128_fast(ndm_get_complex128(&in_x[i]));
            }
            if (unusual < 0) {
                NDM_IVDEP
                for (ptrdiff_t i = start; i < end; i++) {
                    ndm_put_complex128(&out_y[i],
                        sign_complex128_fast(ndm_get_complex128(&in_x[i])));
                }
                continue;
            }
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                ndm_put_complex128(&out_y[i],
                    sign_complex128_fast_bare(ndm_get_complex128(&in_x[i])));
            }
        }
    }
    return 0;
}

static int loop_sign_complex128_fast(char *const *args, const ptrdiff_t *dimensions,
                                     const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    return ndm_run_whole(args, dimensions, strides, ctx, NDM_ITEMS_2(1, ndm_complex128,
        ndm_complex128), run_sign_complex128_fast);
}

static int loop_reciprocal_complex128(char *const *args, const ptrdiff_t *dimensions,
                                      const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const bool dense = strides[0] == (ptrdiff_t)sizeof(ndm_complex128) && strides[1] ==
        (ptrdiff_t)sizeof(ndm_complex128);
    if (dense || count == 1) {
        const ndm_complex128 *in_x = (const ndm_complex128 *)args[0];
        ndm_complex128 *out_y = (ndm_complex128 *)args[1];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            ndm_put_complex128(&out_y[i], reciprocal_complex128(ndm_get_complex128(&in_x[i])));
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_2(1, ndm_complex128,
            ndm_complex128), loop_reciprocal_complex128);
    }
    return 0;
}

static int loop_square_complex128(char *const *args, const ptrdiff_t *dimensions,
                                  const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    (void)ctx;
    const ptrdiff_t step_x = strides[0];
    const ptrdiff_t step_y = strides[1];
    const bool dense_x = step_x == (ptrdiff_t)sizeof(ndm_complex128);
    const bool dense_y = step_y == (ptrdiff_t)sizeof(ndm_complex128);
    if (dense_x && dense_y) {
        const ndm_complex128 *in_x = (const ndm_complex128 *)args[0];
        ndm_complex128 *out_y = (ndm_complex128 *)args[1];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            ndm_put_complex128(&out_y[i], square_complex128(ndm_get_complex128(&in_x[i])));
        }
    } else {
        const char *in_x = args[0];
        char *out_y = args[1];
        for (ptrdiff_t i = 0; i < count; i++) {
            const ndm_complex128 value_x = *(const ndm_complex128 *)(in_x + i * step_x);
            *(ndm_complex128 *)(out_y + i * step_y) = square_complex128(value_x);
        }
    }
    return 0;
}

/* Lanes that are few or not all there, one by one. */
static NDM_NOINLINE void rest_add_complex128(ndm_complex128 *into, const ndm_complex128 *from,
                                             ptrdiff_t count)
{
    for (ptrdiff_t j = 0; j < count; j++) {
        ndm_only_here();
        ndm_put_complex128(&into[j], add_complex128(ndm_get_complex128(&into[j]),
            ndm_get_complex128(&from[j])));
    }
}

static void lanes_add_complex128(const char *items, ptrdiff_t count, bool whole, char *state)
{
    enum { LANES = NDM_FOLD_LANES(sizeof(ndm_complex128)), BLOCK = LANES * NDM_FOLD_ROWS };
    ndm_complex128 stack[NDM_FOLD_LEVELS + 1][LANES];
    ptrdiff_t top = 0, filled = LANES;
    const ndm_complex128 *row = (const ndm_complex128 *)items;
    for (ptrdiff_t block = 0, left = count / LANES; left > 0; block++) {
        const ptrdiff_t rows = left < NDM_FOLD_ROWS ? left : NDM_FOLD_ROWS;
        ndm_complex128 lanes[LANES];
        NDM_UNROLL
        for (int j = 0; j < LANES; j++) {
            lanes[j] = ndm_get_complex128(&row[j]);
        }
        row += LANES;
        for (ptrdiff_t k = 1; k < rows; k++, row += LANES) {
            NDM_UNROLL
            for (int j = 0; j < LANES; j++) {
                ndm_put_complex128(&lanes[j], add_complex128(ndm_get_complex128(&lanes[j]),
                    ndm_get_complex128(&row[j])));
            }
        }
        for (ptrdiff_t full = rows < NDM_FOLD_ROWS ? 0 : block; full & 1; full >>= 1) {
            top--;
            NDM_UNROLL
            for (int j = 0; j < LANES; j++) {
                ndm_put_complex128(&lanes[j],
                    add_complex128(ndm_get_complex128(&stack[top][j]),
                    ndm_get_complex128(&lanes[j])));
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
        rest_add_complex128(stack[top - 1], row, rest);
    } else if (rest > 0) {
        filled = rest < width ? rest : width;
        for (ptrdiff_t j = 0; j < filled; j++) {
            ndm_only_here();
            stack[top][j] = row[j];
        }
        rest_add_complex128(stack[top], row + filled, rest - filled);
        top++;
    }
    for (; top > 1; top--, filled = LANES) {
        rest_add_complex128(stack[top - 2], stack[top - 1], filled);
    }
    for (ptrdiff_t half = width / 2; whole && half > 0; half /= 2) {
        rest_add_complex128(stack[0], stack[0] + half, half);
    }
    if (whole) {
        memcpy(state, stack[0], sizeof *row);
    } else {
        memcpy(state, stack[0], sizeof stack[0]);
    }
}

static void pieces_add_complex128(const char *items, ptrdiff_t room, const int64_t *cuts,
                                  ptrdiff_t count, char *results, ptrdiff_t step)
{
    enum {
        LANES = NDM_FOLD_LANES(sizeof(ndm_complex128)),
        WORDS = sizeof(ndm_complex128) / sizeof(int64_t),
        BLOCK = LANES * NDM_FOLD_ROWS
    };
    const double padding = -0.0;
    int64_t none;
    memcpy(&none, &padding, sizeof none);
    for (ptrdiff_t i = 0; i < count; i++, results += step) {
        const ptrdiff_t length = cuts[i + 1] - cuts[i];
        const ndm_complex128 *row = (const ndm_complex128 *)items + cuts[i];
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
            lanes_add_complex128((const char *)row, length, true, results);
            continue;
        }
        ndm_complex128 lanes[LANES], tail[LANES], copy[LANES];
        const ptrdiff_t rest = (length - 1) % LANES + 1;
        const ndm_complex128 *last = row + length - rest;
        const char *from = (const char *)last;
        if (cuts[i] + length - rest + LANES > room) {
            from = memcpy(copy, last, (size_t)rest * sizeof *row);
        }
        const int64_t kept = (int64_t)(rest * WORDS);
        for (int64_t j = 0; j < LANES * WORDS; j++) {
            int64_t word;
            memcpy(&word, from + (size_t)j * sizeof word, sizeof word);
            word = ((word ^ none) & -(int64_t)(j < kept)) ^ none;
            memcpy((char *)tail + (size_t)j * sizeof word, &word, sizeof word);
        }
        for (int j = 0; j < LANES * WORDS; j++) {
            ((double *)lanes)[j] = padding;
        }
        for (; row < last; row += LANES) {
            NDM_UNROLL
            for (int j = 0; j < LANES; j++) {
                ndm_put_complex128(&lanes[j], add_complex128(ndm_get_complex128(&lanes[j]),
                    ndm_get_complex128(&row[j])));
            }
        }
        for (int j = 0; j < LANES; j++) {
            ndm_put_complex128(&lanes[j], add_complex128(ndm_get_complex128(&lanes[j]),
                ndm_get_complex128(&tail[j])));
        }
        for (int j = 0; j < LANES / 2; j++) {
            ndm_put_complex128(&lanes[j], add_complex128(ndm_get_complex128(&lanes[j]),
                ndm_get_complex128(&lanes[LANES / 2 + j])));
        }
        for (int j = 0; j < LANES / 4; j++) {
            ndm_put_complex128(&lanes[j], add_complex128(ndm_get_complex128(&lanes[j]),
                ndm_get_complex128(&lanes[LANES / 4 + j])));
        }
        for (int j = 0; j < LANES / 8; j++) {
            ndm_put_complex128(&lanes[j], add_complex128(ndm_get_complex128(&lanes[j]),
                ndm_get_complex128(&lanes[LANES / 8 + j])));
        }
        for (int j = 0; j < LANES / 16; j++) {
            ndm_put_complex128(&lanes[j], add_complex128(ndm_get_complex128(&lanes[j]),
                ndm_get_complex128(&lanes[LANES / 16 + j])));
        }
        for (int j = 0; j < LANES / 32; j++) {
            ndm_put_complex128(&lanes[j], add_complex128(ndm_get_complex128(&lanes[j]),
                ndm_get_complex128(&lanes[LANES / 32 + j])));
        }
        memcpy(results, lanes, sizeof *row);
    }
}

/* Lanes that are few or not all there, one by one. */
static NDM_NOINLINE void rest_multiply_complex128(ndm_complex128 *into,
                                                  const ndm_complex128 *from, ptrdiff_t count)
{
    for (ptrdiff_t j = 0; j < count; j++) {
        ndm_only_here();
        ndm_put_complex128(&into[j], multiply_complex128(ndm_get_complex128(&into[j]),
            ndm_get_complex128(&from[j])));
    }
}

static void lanes_multiply_complex128(const char *items, ptrdiff_t count, bool whole,
                                      char *state)
{
    enum { LANES = NDM_FOLD_LANES(sizeof(ndm_complex128)), BLOCK = LANES * NDM_FOLD_ROWS };
    ndm_complex128 stack[NDM_FOLD_LEVELS + 1][LANES];
    ptrdiff_t top = 0, filled = LANES;
    const ndm_complex128 *row = (const ndm_complex128 *)items;
    for (ptrdiff_t block = 0, left = count / LANES; left > 0; block++) {
        const ptrdiff_t rows = left < NDM_FOLD_ROWS ? left : NDM_FOLD_ROWS;
        ndm_complex128 lanes[LANES];
        for (int j = 0; j < LANES; j++) {
            lanes[j] = ndm_get_complex128(&row[j]);
        }
        row += LANES;
        for (ptrdiff_t k = 1; k < rows; k++, row += LANES) {
            for (int j = 0; j < LANES; j++) {
                ndm_put_complex128(&lanes[j],
                    multiply_complex128(ndm_get_complex128(&lanes[j]),
                    ndm_get_complex128(&row[j])));
            }
        }
        for (ptrdiff_t full = rows < NDM_FOLD_ROWS ? 0 : block; full & 1; full >>= 1) {
            top--;
            for (int j = 0; j < LANES; j++) {
                ndm_put_complex128(&lanes[j],
                    multiply_complex128(ndm_get_complex128(&stack[top][j]),
                    ndm_get_complex128(&lanes[j])));
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
        rest_multiply_complex128(stack[top - 1], row, rest);
    } else if (rest > 0) {
        filled = rest < width ? rest : width;
        for (ptrdiff_t j = 0; j < filled; j++) {
            ndm_only_here();
            stack[top][j] = row[j];
        }
        rest_multiply_complex128(stack[top], row + filled, rest - filled);
        top++;
    }
    for (; top > 1; top--, filled = LANES) {
        rest_multiply_complex128(stack[top - 2], stack[top - 1], filled);
    }
    for (ptrdiff_t half = width / 2; whole && half > 0; half /= 2) {
        rest_multiply_complex128(stack[0], stack[0] + half, half);
    }
    if (whole) {
        memcpy(state, stack[0], sizeof *row);
    } else {
        memcpy(state, stack[0], sizeof stack[0]);
    }
}

#if NDM_PIECES

static void pieces_subtract_complex128(const char *items, ptrdiff_t room, const int64_t *cuts,
                                       ptrdiff_t count, char *results, ptrdiff_t step)
{
    (void)room;
    for (ptrdiff_t i = 0; i < count; i++, results += step) {
        const ndm_complex128 *item = (const ndm_complex128 *)items + cuts[i];
        const ndm_complex128 *end = (const ndm_complex128 *)items + cuts[i + 1];
        memcpy(results, item, sizeof *item);
        if (++item < end) {
            ndm_complex128 value = ndm_get_complex128(&item[-1]);
#if defined(__GNUC__)
            /* where it begins decides whether the processor foresees how it ends */
            __asm__ volatile(".p2align 5");
#endif
            for (; item < end; item++) {
                ndm_only_here(); /* vectors would take longer to begin and end */
                value = subtract_complex128(value, *item);
            }
            *(ndm_complex128 *)results = value;
        }
    }
}

static void pieces_divide_complex128(const char *items, ptrdiff_t room, const int64_t *cuts,
                                     ptrdiff_t count, char *results, ptrdiff_t step)
{
    const uint32_t hidden = ndm_hidden_zero();
    (void)room;
    for (ptrdiff_t i = 0; i < count; i++, results += step) {
        const ndm_complex128 *item = (const ndm_complex128 *)items + cuts[i];
        const ndm_complex128 *end = (const ndm_complex128 *)items + cuts[i + 1];
        memcpy(results, item, sizeof *item);
        if (++item < end) {
            ndm_complex128 value = ndm_get_complex128(&item[-1]);
#if defined(__GNUC__)
            /* where it begins decides whether the processor foresees how it ends */
            __asm__ volatile(".p2align 5");
#endif
            for (; item < end; item++) {
                ndm_only_here(); /* vectors would take longer to begin and end */
                value = divide_complex128(value, *item, hidden);
            }
            *(ndm_complex128 *)results = value;
        }
    }
}
#endif

#if NDM_FOLDS

static void fold_add_complex128(char *state, ptrdiff_t state_step, const char *rows,
                                ptrdiff_t row_step, ptrdiff_t step, ptrdiff_t count,
                                ptrdiff_t width)
{
    if (width == 1 && state_step == 0) {
        ndm_complex128 value = *(const ndm_complex128 *)state;
        for (ptrdiff_t k = 0; k < count; k++) {
            value = add_complex128(value, *(const ndm_complex128 *)(rows + k * row_step));
        }
        *(ndm_complex128 *)state = value;
        return;
    }
    ptrdiff_t k = 0;
    if (width == 1 && state_step == 1) { /* each row has one item, and a cell of its own */
        step = row_step;
        width = count;
        count = 1;
    }
    const bool dense = step == (ptrdiff_t)sizeof(ndm_complex128);
    for (; dense && state_step == 0 && k + 4 <= count; k += 4) {
        ndm_complex128 *restrict cells = (ndm_complex128 *)state;
        const ndm_complex128 *first = (const ndm_complex128 *)(rows + k * row_step);
        const ndm_complex128 *second = (const ndm_complex128 *)(rows + (k + 1) * row_step);
        const ndm_complex128 *third = (const ndm_complex128 *)(rows + (k + 2) * row_step);
        const ndm_complex128 *fourth = (const ndm_complex128 *)(rows + (k + 3) * row_step);
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < width; i++) {
            ndm_complex128 value = ndm_get_complex128(&cells[i]);
            value = add_complex128(value, ndm_get_complex128(&first[i]));
            value = add_complex128(value, ndm_get_complex128(&second[i]));
            value = add_complex128(value, ndm_get_complex128(&third[i]));
            value = add_complex128(value, ndm_get_complex128(&fourth[i]));
            ndm_put_complex128(&cells[i], value);
        }
    }
    for (; dense && k < count; k++) {
        ndm_complex128 *restrict cells = (ndm_complex128 *)state + k * state_step;
        const ndm_complex128 *items = (const ndm_complex128 *)(rows + k * row_step);
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < width; i++) {
            ndm_put_complex128(&cells[i], add_complex128(ndm_get_complex128(&cells[i]),
                ndm_get_complex128(&items[i])));
        }
    }
    for (; k < count; k++) {
        ndm_complex128 *cells = (ndm_complex128 *)state + k * state_step;
        const char *row = rows + k * row_step;
        for (ptrdiff_t i = 0; i < width; i++) {
            ndm_put_complex128(&cells[i], add_complex128(ndm_get_complex128(&cells[i]),
                *(const ndm_complex128 *)(row + i * step)));
        }
    }
}

static void scan_add_complex128(char *state, const char *from, ptrdiff_t from_step, char *to,
                                ptrdiff_t to_step, ptrdiff_t count)
{
    ndm_complex128 value = *(const ndm_complex128 *)state;
    for (ptrdiff_t i = 0; i < count; i++) {
        value = add_complex128(value, *(const ndm_complex128 *)(from + i * from_step));
        *(ndm_complex128 *)(to + i * to_step) = value;
    }
    *(ndm_complex128 *)state = value;
}

static void indexed_add_complex128(char *data, const ptrdiff_t *offsets, const char *from,
                                   ptrdiff_t from_step, ptrdiff_t count)
{
    for (ptrdiff_t i = 0; i < count; i++) {
        ndm_complex128 *place = (ndm_complex128 *)(data + offsets[i]);
        *place = add_complex128(ndm_get_complex128(&*place), *(const ndm_complex128 *)(from + i
            * from_step));
    }
}

static void fold_subtract_complex128(char *state, ptrdiff_t state_step, const char *rows,
                                     ptrdiff_t row_step, ptrdiff_t step, ptrdiff_t count,
                                     ptrdiff_t width)
{
    if (width == 1 && state_step == 0) {
        ndm_complex128 value = *(const ndm_complex128 *)state;
        for (ptrdiff_t k = 0; k < count; k++) {
            value = subtract_complex128(value, *(const ndm_complex128 *)(rows + k * row_step));
        }
        *(ndm_complex128 *)state = value;
        return;
    }
    ptrdiff_t k = 0;
    for (; k < count; k++) {
        ndm_complex128 *cells = (ndm_complex128 *)state + k * state_step;
        const char *row = rows + k * row_step;
        for (ptrdiff_t i = 0; i < width; i++) {
            ndm_put_complex128(&cells[i],
                subtract_complex128(ndm_get_complex128(&cells[i]), *(const ndm_complex128
                *)(row + i * step)));
        }
    }
}

static void scan_subtract_complex128(char *state, const char *from, ptrdiff_t from_step,
                                     char *to, ptrdiff_t to_step, ptrdiff_t count)
{
    ndm_complex128 value = *(const ndm_complex128 *)state;
    for (ptrdiff_t i = 0; i < count; i++) {
        value = subtract_complex128(value, *(const ndm_complex128 *)(from + i * from_step));
        *(ndm_complex128 *)(to + i * to_step) = value;
    }
    *(ndm_complex128 *)state = value;
}

static void indexed_subtract_complex128(char *data, const ptrdiff_t *offsets, const char *from,
                                        ptrdiff_t from_step, ptrdiff_t count)
{
    for (ptrdiff_t i = 0; i < count; i++) {
        ndm_complex128 *place = (ndm_complex128 *)(data + offsets[i]);
        *place = subtract_complex128(ndm_get_complex128(&*place), *(const ndm_complex128
            *)(from + i * from_step));
    }
}

static void fold_multiply_complex128(char *state, ptrdiff_t state_step, const char *rows,
                                     ptrdiff_t row_step, ptrdiff_t step, ptrdiff_t count,
                                     ptrdiff_t width)
{
    if (width == 1 && state_step == 0) {
        ndm_complex128 value = *(const ndm_complex128 *)state;
        for (ptrdiff_t k = 0; k < count; k++) {
            value = multiply_complex128(value, *(const ndm_complex128 *)(rows + k * row_step));
        }
        *(ndm_complex128 *)state = value;
        return;
    }
    ptrdiff_t k = 0;
    if (width == 1 && state_step == 1) { /* each row has one item, and a cell of its own */
        step = row_step;
        width = count;
        count = 1;
    }
    const bool dense = step == (ptrdiff_t)sizeof(ndm_complex128);
    for (; dense && state_step == 0 && k + 4 <= count; k += 4) {
        ndm_complex128 *restrict cells = (ndm_complex128 *)state;
        const ndm_complex128 *first = (const ndm_complex128 *)(rows + k * row_step);
        const ndm_complex128 *second = (const ndm_complex128 *)(rows + (k + 1) * row_step);
        const ndm_complex128 *third = (const ndm_complex128 *)(rows + (k + 2) * row_step);
        const ndm_complex128 *fourth = (const ndm_complex128 *)(rows + (k + 3) * row_step);
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < width; i++) {
            ndm_complex128 value = ndm_get_complex128(&cells[i]);
            value = multiply_complex128(value, ndm_get_complex128(&first[i]));
            value = multiply_complex128(value, ndm_get_complex128(&second[i]));
            value = multiply_complex128(value, ndm_get_complex128(&third[i]));
            value = multiply_complex128(value, ndm_get_complex128(&fourth[i]));
            ndm_put_complex128(&cells[i], value);
        }
    }
    for (; dense && k < count; k++) {
        ndm_complex128 *restrict cells = (ndm_complex128 *)state + k * state_step;
        const ndm_complex128 *items = (const ndm_complex128 *)(rows + k * row_step);
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < width; i++) {
            ndm_put_complex128(&cells[i],
                multiply_complex128(ndm_get_complex128(&cells[i]),
                ndm_get_complex128(&items[i])));
        }
    }
    for (; k < count; k++) {
        ndm_complex128 *cells = (ndm_complex128 *)state + k * state_step;
        const char *row = rows + k * row_step;
        for (ptrdiff_t i = 0; i < width; i++) {
            ndm_put_complex128(&cells[i],
                multiply_complex128(ndm_get_complex128(&cells[i]), *(const ndm_complex128
                *)(row + i * step)));
        }
    }
}

static void scan_multiply_complex128(char *state, const char *from, ptrdiff_t from_step,
                                     char *to, ptrdiff_t to_step, ptrdiff_t count)
{
    ndm_complex128 value = *(const ndm_complex128 *)state;
    for (ptrdiff_t i = 0; i < count; i++) {
        value = multiply_complex128(value, *(const ndm_complex128 *)(from + i * from_step));
        *(ndm_complex128 *)(to + i * to_step) = value;
    }
    *(ndm_complex128 *)state = value;
}

static void indexed_multiply_complex128(char *data, const ptrdiff_t *offsets, const char *from,
                                        ptrdiff_t from_step, ptrdiff_t count)
{
    for (ptrdiff_t i = 0; i < count; i++) {
        ndm_complex128 *place = (ndm_complex128 *)(data + offsets[i]);
        *place = multiply_complex128(ndm_get_complex128(&*place), *(const ndm_complex128
            *)(from + i * from_step));
    }
}

static void fold_divide_complex128(char *state, ptrdiff_t state_step, const char *rows,
                                   ptrdiff_t row_step, ptrdiff_t step, ptrdiff_t count,
                                   ptrdiff_t width)
{
    const uint32_t hidden = ndm_hidden_zero();
    if (width == 1 && state_step == 0) {
        ndm_complex128 value = *(const ndm_complex128 *)state;
        for (ptrdiff_t k = 0; k < count; k++) {
            value = divide_complex128(value, *(const ndm_complex128 *)(rows + k * row_step),
                hidden);
        }
        *(ndm_complex128 *)state = value;
        return;
    }
    ptrdiff_t k = 0;
    for (; k < count; k++) {
        ndm_complex128 *cells = (ndm_complex128 *)state + k * state_step;
        const char *row = rows + k * row_step;
        for (ptrdiff_t i = 0; i < width; i++) {
            ndm_put_complex128(&cells[i], divide_complex128(ndm_get_complex128(&cells[i]),
                *(const ndm_complex128 *)(row + i * step), hidden));
        }
    }
}

static void scan_divide_complex128(char *state, const char *from, ptrdiff_t from_step,
                                   char *to, ptrdiff_t to_step, ptrdiff_t count)
{
    const uint32_t hidden = ndm_hidden_zero();
    ndm_complex128 value = *(const ndm_complex128 *)state;
    for (ptrdiff_t i = 0; i < count; i++) {
        value = divide_complex128(value, *(const ndm_complex128 *)(from + i * from_step),
            hidden);
        *(ndm_complex128 *)(to + i * to_step) = value;
    }
    *(ndm_complex128 *)state = value;
}

static void indexed_divide_complex128(char *data, const ptrdiff_t *offsets, const char *from,
                                      ptrdiff_t from_step, ptrdiff_t count)
{
    const uint32_t hidden = ndm_hidden_zero();
    for (ptrdiff_t i = 0; i < count; i++) {
        ndm_complex128 *place = (ndm_complex128 *)(data + offsets[i]);
        *place = divide_complex128(ndm_get_complex128(&*place), *(const ndm_complex128 *)(from
            + i * from_step), hidden);
    }
}
#endif

static const ndm_kernel kernels[] = {
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 0, (ndm_kernel_function)loop_add_complex128},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 1, (ndm_kernel_function)loop_subtract_complex128},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 2, (ndm_kernel_function)loop_multiply_complex128},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 3, (ndm_kernel_function)loop_divide_complex128},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 4, (ndm_kernel_function)loop_absolute_complex128},
    {NDM_FORM_STRIDED, NDM_TIER_FAST, 4, (ndm_kernel_function)loop_absolute_complex128_fast},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 5, (ndm_kernel_function)loop_negative_complex128},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 6, (ndm_kernel_function)loop_positive_complex128},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 7, (ndm_kernel_function)loop_sign_complex128},
    {NDM_FORM_STRIDED, NDM_TIER_FAST, 7, (ndm_kernel_function)loop_sign_complex128_fast},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 8, (ndm_kernel_function)loop_reciprocal_complex128},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 9, (ndm_kernel_function)loop_square_complex128},
    {NDM_FORM_LANES, NDM_TIER_CORRECT, 0, (ndm_kernel_function)lanes_add_complex128},
    {NDM_FORM_PIECES, NDM_TIER_CORRECT, 0, (ndm_kernel_function)pieces_add_complex128},
    {NDM_FORM_LANES, NDM_TIER_CORRECT, 2, (ndm_kernel_function)lanes_multiply_complex128},
#if NDM_PIECES
    {NDM_FORM_PIECES, NDM_TIER_CORRECT, 1, (ndm_kernel_function)pieces_subtract_complex128},
    {NDM_FORM_PIECES, NDM_TIER_CORRECT, 3, (ndm_kernel_function)pieces_divide_complex128},
#endif
#if NDM_FOLDS
    {NDM_FORM_FOLD, NDM_TIER_CORRECT, 0, (ndm_kernel_function)fold_add_complex128},
    {NDM_FORM_SCAN, NDM_TIER_CORRECT, 0, (ndm_kernel_function)scan_add_complex128},
    {NDM_FORM_INDEXED, NDM_TIER_CORRECT, 0, (ndm_kernel_function)indexed_add_complex128},
    {NDM_FORM_FOLD, NDM_TIER_CORRECT, 1, (ndm_kernel_function)fold_subtract_complex128},
    {NDM_FORM_SCAN, NDM_TIER_CORRECT, 1, (ndm_kernel_function)scan_subtract_complex128},
    {NDM_FORM_INDEXED, NDM_TIER_CORRECT, 1, (ndm_kernel_function)indexed_subtract_complex128},
    {NDM_FORM_FOLD, NDM_TIER_CORRECT, 2, (ndm_kernel_function)fold_multiply_complex128},
    {NDM_FORM_SCAN, NDM_TIER_CORRECT, 2, (ndm_kernel_function)scan_multiply_complex128},
    {NDM_FORM_INDEXED, NDM_TIER_CORRECT, 2, (ndm_kernel_function)indexed_multiply_complex128},
    {NDM_FORM_FOLD, NDM_TIER_CORRECT, 3, (ndm_kernel_function)fold_divide_complex128},
    {NDM_FORM_SCAN, NDM_TIER_CORRECT, 3, (ndm_kernel_function)scan_divide_complex128},
    {NDM_FORM_INDEXED, NDM_TIER_CORRECT, 3, (ndm_kernel_function)indexed_divide_complex128},
#endif
};
#endif
NDM_KERNEL_TABLE(loops_complex128_arithmetic, kernels);
