/* From specs/ufuncs/comparison.toml through templates/loops.c.j2; made by ndmillc. */
#include "ndmill/kernel/kernel.h"
#include "ndmill/kernel/dtypes_core.h"
#include "ndmill/kernel/blocks.h"
#include "ndmill/kernel/complex.h"
#include "other_roots_fast.h"

#ifndef NDM_SKIPPED

NDM_COMPLEX_ARITHMETIC(complex128, double, double)

static inline uint8_t less_complex128(ndm_complex128 x1, ndm_complex128 x2)
{
    const uint8_t ordered = (x1.im == x1.im) & (x2.im == x2.im);
    return (ordered & (x1.re < x2.re)) | ((x1.re == x2.re) & (x1.im < x2.im));
}

static inline uint8_t greater_equal_complex128(ndm_complex128 x1, ndm_complex128 x2)
{
    const uint8_t ordered = (x1.im == x1.im) & (x2.im == x2.im);
    return (ordered & (x1.re > x2.re)) | ((x1.re == x2.re) & (x1.im >= x2.im));
}

static NDM_NOINLINE uint8_t isclose_complex128_complex128_float64_float64(ndm_complex128 x1,
                                                                          ndm_complex128 x2,
                                                                          double rtol,
                                                                          double atol)
{
    const double size = ndm_hypot_float64(x2.re, x2.im);
    const double distance = ndm_hypot_float64(x1.re - x2.re, x1.im - x2.im);
    return ndm_eq_complex128(x1, x2) | ((size < __builtin_inf()) & (distance <= atol + rtol *
        size));
}

static inline int64_t unusual_isclose_complex128_complex128_float64_float64(ndm_complex128 x1,
                                                                            ndm_complex128 x2,
                                                                            double rtol,
                                                                            double atol)
{
    (void)rtol;
    (void)atol;
    return ndm_ordinary_hypot_float64(x2.re, x2.im) | ndm_ordinary_hypot_float64(x1.re - x2.re,
        x1.im - x2.im);
}

static NDM_ALWAYS_INLINE uint8_t isclose_complex128_complex128_float64_float64_bare(ndm_complex128 x1, ndm_complex128 x2, double rtol, double atol)
{
    const double size = ndm_hypot_float64_bare(x2.re, x2.im);
    const double distance = ndm_hypot_float64_bare(x1.re - x2.re, x1.im - x2.im);
    return ndm_eq_complex128(x1, x2) | ((size < __builtin_inf()) & (distance <= atol + rtol *
        size));
}

static NDM_NOINLINE uint8_t isclose_complex128_complex128_float64_float64_fast(ndm_complex128 x1, ndm_complex128 x2, double rtol, double atol)
{
    const double size = ndm_hypot_float64_fast(x2.re, x2.im);
    const double distance = ndm_hypot_float64_fast(x1.re - x2.re, x1.im - x2.im);
    return ndm_eq_complex128(x1, x2) | ((size < __builtin_inf()) & (distance <= atol + rtol *
        size));
}

static inline int64_t unusual_isclose_complex128_complex128_float64_float64_fast(ndm_complex128 x1, ndm_complex128 x2, double rtol, double atol)
{
    (void)rtol;
    (void)atol;
    return ndm_ordinary_hypot_float64(x2.re, x2.im) | ndm_ordinary_hypot_float64(x1.re - x2.re,
        x1.im - x2.im);
}

static NDM_ALWAYS_INLINE uint8_t isclose_complex128_complex128_float64_float64_fast_bare(ndm_complex128 x1, ndm_complex128 x2, double rtol, double atol)
{
    const double size = ndm_hypot_float64_fast_bare(x2.re, x2.im);
    const double distance = ndm_hypot_float64_fast_bare(x1.re - x2.re, x1.im - x2.im);
    return ndm_eq_complex128(x1, x2) | ((size < __builtin_inf()) & (distance <= atol + rtol *
        size));
}

static inline uint8_t greater_complex128(ndm_complex128 x1, ndm_complex128 x2)
{
    const uint8_t ordered = (x1.im == x1.im) & (x2.im == x2.im);
    return (ordered & (x1.re > x2.re)) | ((x1.re == x2.re) & (x1.im > x2.im));
}

static inline uint8_t less_equal_complex128(ndm_complex128 x1, ndm_complex128 x2)
{
    const uint8_t ordered = (x1.im == x1.im) & (x2.im == x2.im);
    return (ordered & (x1.re < x2.re)) | ((x1.re == x2.re) & (x1.im <= x2.im));
}

static inline uint8_t equal_complex128(ndm_complex128 x1, ndm_complex128 x2)
{
    return ndm_eq_complex128(x1, x2);
}

static inline uint8_t not_equal_complex128(ndm_complex128 x1, ndm_complex128 x2)
{
    return !ndm_eq_complex128(x1, x2);
}

static int loop_less_complex128(char *const *args, const ptrdiff_t *dimensions,
                                const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const bool dense = strides[0] == (ptrdiff_t)sizeof(ndm_complex128) && strides[1] ==
        (ptrdiff_t)sizeof(ndm_complex128) && strides[2] == (ptrdiff_t)sizeof(uint8_t);
    if (dense || count == 1) {
        const ndm_complex128 *in_x1 = (const ndm_complex128 *)args[0];
        const ndm_complex128 *in_x2 = (const ndm_complex128 *)args[1];
        uint8_t *out_y = (uint8_t *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = less_complex128(ndm_get_complex128(&in_x1[i]),
                ndm_get_complex128(&in_x2[i]));
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_3(2, ndm_complex128,
            ndm_complex128, uint8_t), loop_less_complex128);
    }
    return 0;
}

static int loop_greater_equal_complex128(char *const *args, const ptrdiff_t *dimensions,
                                         const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const bool dense = strides[0] == (ptrdiff_t)sizeof(ndm_complex128) && strides[1] ==
        (ptrdiff_t)sizeof(ndm_complex128) && strides[2] == (ptrdiff_t)sizeof(uint8_t);
    if (dense || count == 1) {
        const ndm_complex128 *in_x1 = (const ndm_complex128 *)args[0];
        const ndm_complex128 *in_x2 = (const ndm_complex128 *)args[1];
        uint8_t *out_y = (uint8_t *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = greater_equal_complex128(ndm_get_complex128(&in_x1[i]),
                ndm_get_complex128(&in_x2[i]));
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_3(2, ndm_complex128,
            ndm_complex128, uint8_t), loop_greater_equal_complex128);
    }
    return 0;
}

static int run_isclose_complex128_complex128_float64_float64(char *const *args,
                                                             const ptrdiff_t *dimensions,
                                                             const ptrdiff_t *strides,
                                                             ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0] & -(ptrdiff_t)NDM_LANES, there = dimensions[1];
    (void)there, (void)strides, (void)ctx;

    {
        const ndm_complex128 *in_x1 = (const ndm_complex128 *)args[0];
        const ndm_complex128 *in_x2 = (const ndm_complex128 *)args[1];
        const double *in_rtol = (const double *)args[2];
        const double *in_atol = (const double *)args[3];
        uint8_t *out_y = (uint8_t *)args[4];
        for (ptrdiff_t start = 0; start < count; start += NDM_BLOCK) {
            const ptrdiff_t end = ndm_block_end(start, count);
            int64_t unusual = 0;
            int64_t found[NDM_BLOCK];
            for (ptrdiff_t i = start; i < end; i++) {
                int64_t other = 0;
                other |=
                    unusual_isclose_complex128_complex128_float64_float64(ndm_get_complex128(&in_x1[i]), ndm_get_complex128(&in_x2[i]), in_rtol[i], in_atol[i]);
                found[i - start] = other;
                unusual |= other;
            }
            const ndm_complex128 *from_x1 = in_x1 + start;
            const ndm_complex128 *from_x2 = in_x2 + start;
            const double *from_rtol = in_rtol + start;
            const double *from_atol = in_atol + start;
            ndm_complex128 kept_x1[NDM_BLOCK];
            ndm_complex128 kept_x2[NDM_BLOCK];
            double kept_rtol[NDM_BLOCK];
            double kept_atol[NDM_BLOCK];
            uint8_t aside_y[NDM_BLOCK];
            uint16_t places[NDM_BLOCK];
            ptrdiff_t others = 0, usual = start;
            if (unusual < 0) {
                const ptrdiff_t last = end < there ? end : there;
                usual = start - 1;
                for (ptrdiff_t i = start; i < last; i++) {
                    if (found[i - start] < 0) {
                        int64_t other = 0;
                        other |=
                            unusual_isclose_complex128_complex128_float64_float64(ndm_get_complex128(&in_x1[i]), ndm_get_complex128(&in_x2[i]), in_rtol[i], in_atol[i]);
                        if (other >= 0) {
                            __builtin_unreachable(); /* no second test, nor what is ordinary */
                        }
                        aside_y[others] =
                            isclose_complex128_complex128_float64_float64(ndm_get_complex128(&in_x1[i]), ndm_get_complex128(&in_x2[i]), in_rtol[i], in_atol[i]);
                        places[others++] = (uint16_t)(i - start);
                    } else {
                        usual = i;
                    }
                }
                ndm_hide_others(kept_x1, from_x1, sizeof(ndm_complex128), end - start, last -
                    start, usual - start, places, others);
                ndm_hide_others(kept_x2, from_x2, sizeof(ndm_complex128), end - start, last -
                    start, usual - start, places, others);
                ndm_hide_others(kept_rtol, from_rtol, sizeof(double), end - start, last -
                    start, usual - start, places, others);
                ndm_hide_others(kept_atol, from_atol, sizeof(double), end - start, last -
                    start, usual - start, places, others);
                from_x1 = kept_x1;
                from_x2 = kept_x2;
                from_rtol = kept_rtol;
                from_atol = kept_atol;
            }
            const ptrdiff_t stop = usual >= start ? end : start;
            NDM_IVDEP
            for (ptrdiff_t i = start; i < stop; i++) {
                out_y[i] =
                    isclose_complex128_complex128_float64_float64_bare(ndm_get_complex128(&from_x1[i - start]), ndm_get_complex128(&from_x2[i - start]), from_rtol[i - start], from_atol[i - start]);
            }
            if (others > 0) {
                ndm_put_others(out_y + start, aside_y, sizeof(uint8_t), places, others);
            }
        }
    }
    return 0;
}

static int loop_isclose_complex128_complex128_float64_float64(char *const *args,
                                                              const ptrdiff_t *dimensions,
                                                              const ptrdiff_t *strides,
                                                              ndm_loop_ctx *ctx)
{
    return ndm_run_whole(args, dimensions, strides, ctx, NDM_ITEMS_5(4, ndm_complex128,
        ndm_complex128, double, double, uint8_t),
        run_isclose_complex128_complex128_float64_float64);
}

static int run_isclose_complex128_complex128_float64_float64_fast(char *const *args,
                                                                  const ptrdiff_t *dimensions,
                                                                  const ptrdiff_t *strides,
                                                                  ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0] & -(ptrdiff_t)NDM_LANES, there = dimensions[1];
    (void)there, (void)strides, (void)ctx;

    {
        const ndm_complex128 *in_x1 = (const ndm_complex128 *)args[0];
        const ndm_complex128 *in_x2 = (const ndm_complex128 *)args[1];
        const double *in_rtol = (const double *)args[2];
        const double *in_atol = (const double *)args[3];
        uint8_t *out_y = (uint8_t *)args[4];
        for (ptrdiff_t start = 0; start < count; start += NDM_BLOCK) {
            const ptrdiff_t end = ndm_block_end(start, count);
            int64_t unusual = 0;
            int64_t found[NDM_BLOCK];
            for (ptrdiff_t i = start; i < end; i++) {
                int64_t other = 0;
                other |=
                    unusual_isclose_complex128_complex128_float64_float64_fast(ndm_get_complex128(&in_x1[i]), ndm_get_complex128(&in_x2[i]), in_rtol[i], in_atol[i]);
                found[i - start] = other;
                unusual |= other;
            }
            const ndm_complex128 *from_x1 = in_x1 + start;
            const ndm_complex128 *from_x2 = in_x2 + start;
            const double *from_rtol = in_rtol + start;
            const double *from_atol = in_atol + start;
            ndm_complex128 kept_x1[NDM_BLOCK];
            ndm_complex128 kept_x2[NDM_BLOCK];
            double kept_rtol[NDM_BLOCK];
            double kept_atol[NDM_BLOCK];
            uint8_t aside_y[NDM_BLOCK];
            uint16_t places[NDM_BLOCK];
            ptrdiff_t others = 0, usual = start;
            if (unusual < 0) {
                const ptrdiff_t last = end < there ? end : there;
                usual = start - 1;
                for (ptrdiff_t i = start; i < last; i++) {
                    if (found[i - start] < 0) {
                        int64_t other = 0;
                        other |=
                            unusual_isclose_complex128_complex128_float64_float64_fast(ndm_get_complex128(&in_x1[i]), ndm_get_complex128(&in_x2[i]), in_rtol[i], in_atol[i]);
                        if (other >= 0) {
                            __builtin_unreachable(); /* no second test, nor what is ordinary */
                        }
                        aside_y[others] =
                            isclose_complex128_complex128_float64_float64_fast(ndm_get_complex128(&in_x1[i]), ndm_get_complex128(&in_x2[i]), in_rtol[i], in_atol[i]);
                        places[others++] = (uint16_t)(i - start);
                    } else {
                        usual = i;
                    }
                }
                ndm_hide_others(kept_x1, from_x1, sizeof(ndm_complex128), end - start, last -
                    start, usual - start, places, others);
                ndm_hide_others(kept_x2, from_x2, sizeof(ndm_complex128), end - start, last -
                    start, usual - start, places, others);
                ndm_hide_others(kept_rtol, from_rtol, sizeof(double), end - start, last -
                    start, usual - start, places, others);
                ndm_hide_others(kept_atol, from_atol, sizeof(double), end - start, last -
                    start, usual - start, places, others);
                from_x1 = kept_x1;
                from_x2 = kept_x2;
                from_rtol = kept_rtol;
                from_atol = kept_atol;
            }
            const ptrdiff_t stop = usual >= start ? end : start;
            NDM_IVDEP
            for (ptrdiff_t i = start; i < stop; i++) {
                out_y[i] =
                    isclose_complex128_complex128_float64_float64_fast_bare(ndm_get_complex128(&from_x1[i - start]), ndm_get_complex128(&from_x2[i - start]), from_rtol[i - start], from_atol[i - start]);
            }
            if (others > 0) {
                ndm_put_others(out_y + start, aside_y, sizeof(uint8_t), places, others);
            }
        }
    }
    return 0;
}

static int loop_isclose_complex128_complex128_float64_float64_fast(char *const *args,
                                                                   const ptrdiff_t *dimensions,
                                                                   const ptrdiff_t *strides,
                                                                   ndm_loop_ctx *ctx)
{
    return ndm_run_whole(args, dimensions, strides, ctx, NDM_ITEMS_5(4, ndm_complex128,
        ndm_complex128, double, double, uint8_t),
        run_isclose_complex128_complex128_float64_float64_fast);
}

static int loop_greater_complex128(char *const *args, const ptrdiff_t *dimensions,
                                   const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const bool dense = strides[0] == (ptrdiff_t)sizeof(ndm_complex128) && strides[1] ==
        (ptrdiff_t)sizeof(ndm_complex128) && strides[2] == (ptrdiff_t)sizeof(uint8_t);
    if (dense || count == 1) {
        const ndm_complex128 *in_x1 = (const ndm_complex128 *)args[0];
        const ndm_complex128 *in_x2 = (const ndm_complex128 *)args[1];
        uint8_t *out_y = (uint8_t *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = greater_complex128(ndm_get_complex128(&in_x1[i]),
                ndm_get_complex128(&in_x2[i]));
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_3(2, ndm_complex128,
            ndm_complex128, uint8_t), loop_greater_complex128);
    }
    return 0;
}

static int loop_less_equal_complex128(char *const *args, const ptrdiff_t *dimensions,
                                      const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const bool dense = strides[0] == (ptrdiff_t)sizeof(ndm_complex128) && strides[1] ==
        (ptrdiff_t)sizeof(ndm_complex128) && strides[2] == (ptrdiff_t)sizeof(uint8_t);
    if (dense || count == 1) {
        const ndm_complex128 *in_x1 = (const ndm_complex128 *)args[0];
        const ndm_complex128 *in_x2 = (const ndm_complex128 *)args[1];
        uint8_t *out_y = (uint8_t *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = less_equal_complex128(ndm_get_complex128(&in_x1[i]),
                ndm_get_complex128(&in_x2[i]));
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_3(2, ndm_complex128,
            ndm_complex128, uint8_t), loop_less_equal_complex128);
    }
    return 0;
}

static int loop_equal_complex128(char *const *args, const ptrdiff_t *dimensions,
                                 const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const bool dense = strides[0] == (ptrdiff_t)sizeof(ndm_complex128) && strides[1] ==
        (ptrdiff_t)sizeof(ndm_complex128) && strides[2] == (ptrdiff_t)sizeof(uint8_t);
    if (dense || count == 1) {
        const ndm_complex128 *in_x1 = (const ndm_complex128 *)args[0];
        const ndm_complex128 *in_x2 = (const ndm_complex128 *)args[1];
        uint8_t *out_y = (uint8_t *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = equal_complex128(ndm_get_complex128(&in_x1[i]),
                ndm_get_complex128(&in_x2[i]));
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_3(2, ndm_complex128,
            ndm_complex128, uint8_t), loop_equal_complex128);
    }
    return 0;
}

static int loop_not_equal_complex128(char *const *args, const ptrdiff_t *dimensions,
                                     const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const bool dense = strides[0] == (ptrdiff_t)sizeof(ndm_complex128) && strides[1] ==
        (ptrdiff_t)sizeof(ndm_complex128) && strides[2] == (ptrdiff_t)sizeof(uint8_t);
    if (dense || count == 1) {
        const ndm_complex128 *in_x1 = (const ndm_complex128 *)args[0];
        const ndm_complex128 *in_x2 = (const ndm_complex128 *)args[1];
        uint8_t *out_y = (uint8_t *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = not_equal_complex128(ndm_get_complex128(&in_x1[i]),
                ndm_get_complex128(&in_x2[i]));
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_3(2, ndm_complex128,
            ndm_complex128, uint8_t), loop_not_equal_complex128);
    }
    return 0;
}

static const ndm_kernel kernels[] = {
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 0, (ndm_kernel_function)loop_less_complex128},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 1, (ndm_kernel_function)loop_greater_equal_complex128},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 2, (ndm_kernel_function)loop_isclose_complex128_complex128_float64_float64},
    {NDM_FORM_STRIDED, NDM_TIER_FAST, 2, (ndm_kernel_function)loop_isclose_complex128_complex128_float64_float64_fast},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 3, (ndm_kernel_function)loop_greater_complex128},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 4, (ndm_kernel_function)loop_less_equal_complex128},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 5, (ndm_kernel_function)loop_equal_complex128},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 6, (ndm_kernel_function)loop_not_equal_complex128},
};
#endif
NDM_KERNEL_TABLE(loops_complex128_comparison, kernels);
