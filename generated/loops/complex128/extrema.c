/* From specs/ufuncs/extrema.toml through templates/loops.c.j2; made by ndmillc. */
#include "ndmill/kernel/kernel.h"
#include "ndmill/kernel/dtypes_core.h"
#include "ndmill/kernel/blocks.h"
#include "ndmill/kernel/complex.h"

#ifndef NDM_SKIPPED

NDM_COMPLEX_ARITHMETIC(complex128, double, double)

static inline uint8_t isnan_complex128(ndm_complex128 x)
{
    return (x.re != x.re) | (x.im != x.im);
}

static inline uint8_t greater_equal_complex128(ndm_complex128 x1, ndm_complex128 x2)
{
    const uint8_t ordered = (x1.im == x1.im) & (x2.im == x2.im);
    return (ordered & (x1.re > x2.re)) | ((x1.re == x2.re) & (x1.im >= x2.im));
}

static inline ndm_complex128 maximum_complex128(ndm_complex128 x1, ndm_complex128 x2)
{
    return ndm_choose_complex128(isnan_complex128(x1) | greater_equal_complex128(x1, x2), x1,
        x2);
}

static inline uint8_t less_equal_complex128(ndm_complex128 x1, ndm_complex128 x2)
{
    const uint8_t ordered = (x1.im == x1.im) & (x2.im == x2.im);
    return (ordered & (x1.re < x2.re)) | ((x1.re == x2.re) & (x1.im <= x2.im));
}

static inline ndm_complex128 minimum_complex128(ndm_complex128 x1, ndm_complex128 x2)
{
    return ndm_choose_complex128(isnan_complex128(x1) | less_equal_complex128(x1, x2), x1, x2);
}

static inline ndm_complex128 fmax_complex128(ndm_complex128 x1, ndm_complex128 x2)
{
    return ndm_choose_complex128(isnan_complex128(x2) | greater_equal_complex128(x1, x2), x1,
        x2);
}

static inline ndm_complex128 fmin_complex128(ndm_complex128 x1, ndm_complex128 x2)
{
    return ndm_choose_complex128(isnan_complex128(x2) | less_equal_complex128(x1, x2), x1, x2);
}

static inline ndm_complex128 clip_complex128(ndm_complex128 x, ndm_complex128 lo,
                                             ndm_complex128 hi)
{
    const uint8_t above = x.re == lo.re ? x.im > lo.im : x.re > lo.re;
    const ndm_complex128 floored = ndm_choose_complex128(isnan_complex128(x) | above, x, lo);
    const uint8_t below = floored.re == hi.re ? floored.im < hi.im : floored.re < hi.re;
    return ndm_choose_complex128(isnan_complex128(floored) | below, floored, hi);
}

static int loop_maximum_complex128(char *const *args, const ptrdiff_t *dimensions,
                                   const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const bool dense = strides[0] == (ptrdiff_t)sizeof(ndm_complex128) && strides[1] ==
        (ptrdiff_t)sizeof(ndm_complex128) && strides[2] == (ptrdiff_t)sizeof(ndm_complex128);
    if (dense || count == 1) {
        const ndm_complex128 *in_x1 = (const ndm_complex128 *)args[0];
        const ndm_complex128 *in_x2 = (const ndm_complex128 *)args[1];
        ndm_complex128 *out_y = (ndm_complex128 *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            ndm_put_complex128(&out_y[i], maximum_complex128(ndm_get_complex128(&in_x1[i]),
                ndm_get_complex128(&in_x2[i])));
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_3(2, ndm_complex128,
            ndm_complex128, ndm_complex128), loop_maximum_complex128);
    }
    return 0;
}

static int loop_minimum_complex128(char *const *args, const ptrdiff_t *dimensions,
                                   const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const bool dense = strides[0] == (ptrdiff_t)sizeof(ndm_complex128) && strides[1] ==
        (ptrdiff_t)sizeof(ndm_complex128) && strides[2] == (ptrdiff_t)sizeof(ndm_complex128);
    if (dense || count == 1) {
        const ndm_complex128 *in_x1 = (const ndm_complex128 *)args[0];
        const ndm_complex128 *in_x2 = (const ndm_complex128 *)args[1];
        ndm_complex128 *out_y = (ndm_complex128 *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            ndm_put_complex128(&out_y[i], minimum_complex128(ndm_get_complex128(&in_x1[i]),
                ndm_get_complex128(&in_x2[i])));
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_3(2, ndm_complex128,
            ndm_complex128, ndm_complex128), loop_minimum_complex128);
    }
    return 0;
}

static int loop_fmax_complex128(char *const *args, const ptrdiff_t *dimensions,
                                const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const bool dense = strides[0] == (ptrdiff_t)sizeof(ndm_complex128) && strides[1] ==
        (ptrdiff_t)sizeof(ndm_complex128) && strides[2] == (ptrdiff_t)sizeof(ndm_complex128);
    if (dense || count == 1) {
        const ndm_complex128 *in_x1 = (const ndm_complex128 *)args[0];
        const ndm_complex128 *in_x2 = (const ndm_complex128 *)args[1];
        ndm_complex128 *out_y = (ndm_complex128 *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            ndm_put_complex128(&out_y[i], fmax_complex128(ndm_get_complex128(&in_x1[i]),
                ndm_get_complex128(&in_x2[i])));
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_3(2, ndm_complex128,
            ndm_complex128, ndm_complex128), loop_fmax_complex128);
    }
    return 0;
}

static int loop_fmin_complex128(char *const *args, const ptrdiff_t *dimensions,
                                const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const bool dense = strides[0] == (ptrdiff_t)sizeof(ndm_complex128) && strides[1] ==
        (ptrdiff_t)sizeof(ndm_complex128) && strides[2] == (ptrdiff_t)sizeof(ndm_complex128);
    if (dense || count == 1) {
        const ndm_complex128 *in_x1 = (const ndm_complex128 *)args[0];
        const ndm_complex128 *in_x2 = (const ndm_complex128 *)args[1];
        ndm_complex128 *out_y = (ndm_complex128 *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            ndm_put_complex128(&out_y[i], fmin_complex128(ndm_get_complex128(&in_x1[i]),
                ndm_get_complex128(&in_x2[i])));
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_3(2, ndm_complex128,
            ndm_complex128, ndm_complex128), loop_fmin_complex128);
    }
    return 0;
}

static int loop_clip_complex128(char *const *args, const ptrdiff_t *dimensions,
                                const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const bool dense = strides[0] == (ptrdiff_t)sizeof(ndm_complex128) && strides[1] ==
        (ptrdiff_t)sizeof(ndm_complex128) && strides[2] == (ptrdiff_t)sizeof(ndm_complex128) &&
        strides[3] == (ptrdiff_t)sizeof(ndm_complex128);
    if (dense || count == 1) {
        const ndm_complex128 *in_x = (const ndm_complex128 *)args[0];
        const ndm_complex128 *in_lo = (const ndm_complex128 *)args[1];
        const ndm_complex128 *in_hi = (const ndm_complex128 *)args[2];
        ndm_complex128 *out_y = (ndm_complex128 *)args[3];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            ndm_put_complex128(&out_y[i], clip_complex128(ndm_get_complex128(&in_x[i]),
                ndm_get_complex128(&in_lo[i]), ndm_get_complex128(&in_hi[i])));
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_4(3, ndm_complex128,
            ndm_complex128, ndm_complex128, ndm_complex128), loop_clip_complex128);
    }
    return 0;
}

static const ndm_kernel kernels[] = {
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 0, (ndm_kernel_function)loop_maximum_complex128},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 1, (ndm_kernel_function)loop_minimum_complex128},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 2, (ndm_kernel_function)loop_fmax_complex128},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 3, (ndm_kernel_function)loop_fmin_complex128},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 4, (ndm_kernel_function)loop_clip_complex128},
};
#endif
NDM_KERNEL_TABLE(loops_complex128_extrema, kernels);
