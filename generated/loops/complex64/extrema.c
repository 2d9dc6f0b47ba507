/* From specs/ufuncs/extrema.toml through templates/loops.c.j2; made by ndmillc. */
#include "ndmill/kernel/kernel.h"
#include "ndmill/kernel/dtypes_core.h"
#include "ndmill/kernel/blocks.h"
#include "ndmill/kernel/complex.h"

#ifndef NDM_SKIPPED

NDM_COMPLEX_ARITHMETIC(complex64, float, float)

static inline uint8_t isnan_complex64(ndm_complex64 x)
{
    return (x.re != x.re) | (x.im != x.im);
}

static inline uint8_t greater_equal_complex64(ndm_complex64 x1, ndm_complex64 x2)
{
    const uint8_t ordered = (x1.im == x1.im) & (x2.im == x2.im);
    return (ordered & (x1.re > x2.re)) | ((x1.re == x2.re) & (x1.im >= x2.im));
}

static inline ndm_complex64 maximum_complex64(ndm_complex64 x1, ndm_complex64 x2)
{
    return ndm_choose_complex64(isnan_complex64(x1) | greater_equal_complex64(x1, x2), x1, x2);
}

static inline uint8_t less_equal_complex64(ndm_complex64 x1, ndm_complex64 x2)
{
    const uint8_t ordered = (x1.im == x1.im) & (x2.im == x2.im);
    return (ordered & (x1.re < x2.re)) | ((x1.re == x2.re) & (x1.im <= x2.im));
}

static inline ndm_complex64 minimum_complex64(ndm_complex64 x1, ndm_complex64 x2)
{
    return ndm_choose_complex64(isnan_complex64(x1) | less_equal_complex64(x1, x2), x1, x2);
}

static inline ndm_complex64 fmax_complex64(ndm_complex64 x1, ndm_complex64 x2)
{
    return ndm_choose_complex64(isnan_complex64(x2) | greater_equal_complex64(x1, x2), x1, x2);
}

static inline ndm_complex64 fmin_complex64(ndm_complex64 x1, ndm_complex64 x2)
{
    return ndm_choose_complex64(isnan_complex64(x2) | less_equal_complex64(x1, x2), x1, x2);
}

static inline ndm_complex64 clip_complex64(ndm_complex64 x, ndm_complex64 lo, ndm_complex64 hi)
{
    const uint8_t above = x.re == lo.re ? x.im > lo.im : x.re > lo.re;
    const ndm_complex64 floored = ndm_choose_complex64(isnan_complex64(x) | above, x, lo);
    const uint8_t below = floored.re == hi.re ? floored.im < hi.im : floored.re < hi.re;
    return ndm_choose_complex64(isnan_complex64(floored) | below, floored, hi);
}

static int loop_maximum_complex64(char *const *args, const ptrdiff_t *dimensions,
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
            ndm_put_complex64(&out_y[i], maximum_complex64(ndm_get_complex64(&in_x1[i]),
                ndm_get_complex64(&in_x2[i])));
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_3(2, ndm_complex64,
            ndm_complex64, ndm_complex64), loop_maximum_complex64);
    }
    return 0;
}

static int loop_minimum_complex64(char *const *args, const ptrdiff_t *dimensions,
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
            ndm_put_complex64(&out_y[i], minimum_complex64(ndm_get_complex64(&in_x1[i]),
                ndm_get_complex64(&in_x2[i])));
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_3(2, ndm_complex64,
            ndm_complex64, ndm_complex64), loop_minimum_complex64);
    }
    return 0;
}

static int loop_fmax_complex64(char *const *args, const ptrdiff_t *dimensions,
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
            ndm_put_complex64(&out_y[i], fmax_complex64(ndm_get_complex64(&in_x1[i]),
                ndm_get_complex64(&in_x2[i])));
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_3(2, ndm_complex64,
            ndm_complex64, ndm_complex64), loop_fmax_complex64);
    }
    return 0;
}

static int loop_fmin_complex64(char *const *args, const ptrdiff_t *dimensions,
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
            ndm_put_complex64(&out_y[i], fmin_complex64(ndm_get_complex64(&in_x1[i]),
                ndm_get_complex64(&in_x2[i])));
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_3(2, ndm_complex64,
            ndm_complex64, ndm_complex64), loop_fmin_complex64);
    }
    return 0;
}

static int loop_clip_complex64(char *const *args, const ptrdiff_t *dimensions,
                               const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const bool dense = strides[0] == (ptrdiff_t)sizeof(ndm_complex64) && strides[1] ==
        (ptrdiff_t)sizeof(ndm_complex64) && strides[2] == (ptrdiff_t)sizeof(ndm_complex64) &&
        strides[3] == (ptrdiff_t)sizeof(ndm_complex64);
    if (dense || count == 1) {
        const ndm_complex64 *in_x = (const ndm_complex64 *)args[0];
        const ndm_complex64 *in_lo = (const ndm_complex64 *)args[1];
        const ndm_complex64 *in_hi = (const ndm_complex64 *)args[2];
        ndm_complex64 *out_y = (ndm_complex64 *)args[3];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            ndm_put_complex64(&out_y[i], clip_complex64(ndm_get_complex64(&in_x[i]),
                ndm_get_complex64(&in_lo[i]), ndm_get_complex64(&in_hi[i])));
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_4(3, ndm_complex64,
            ndm_complex64, ndm_complex64, ndm_complex64), loop_clip_complex64);
    }
    return 0;
}

static const ndm_kernel kernels[] = {
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 0, (ndm_kernel_function)loop_maximum_complex64},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 1, (ndm_kernel_function)loop_minimum_complex64},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 2, (ndm_kernel_function)loop_fmax_complex64},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 3, (ndm_kernel_function)loop_fmin_complex64},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 4, (ndm_kernel_function)loop_clip_complex64},
};
#endif
NDM_KERNEL_TABLE(loops_complex64_extrema, kernels);
