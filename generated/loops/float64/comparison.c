/* From specs/ufuncs/comparison.toml through templates/loops.c.j2; made by ndmillc. */
#include "ndmill/kernel/kernel.h"
#include "ndmill/kernel/dtypes_core.h"
#include "ndmill/kernel/blocks.h"

#ifndef NDM_SKIPPED

static inline uint8_t less_float64(double x1, double x2)
{
    return x1 < x2;
}

static inline uint8_t greater_equal_float64(double x1, double x2)
{
    return x1 >= x2;
}

static inline double fabs_float64(double x)
{
    return ndm_double_of_bits(ndm_bits_of_double(x) & UINT64_C(0x7fffffffffffffff));
}

static inline uint8_t isclose_float64(double x1, double x2, double rtol, double atol)
{
    const double size = fabs_float64(x2);
    return (x1 == x2) | ((size < __builtin_inf()) & (fabs_float64(x1 - x2) <= atol + rtol *
        size));
}

static inline uint8_t greater_float64(double x1, double x2)
{
    return x1 > x2;
}

static inline uint8_t less_equal_float64(double x1, double x2)
{
    return x1 <= x2;
}

static inline uint8_t equal_float64(double x1, double x2)
{
    return x1 == x2;
}

static inline uint8_t not_equal_float64(double x1, double x2)
{
    return x1 != x2;
}

static int loop_less_float64(char *const *args, const ptrdiff_t *dimensions,
                             const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const bool dense = strides[0] == (ptrdiff_t)sizeof(double) && strides[1] ==
        (ptrdiff_t)sizeof(double) && strides[2] == (ptrdiff_t)sizeof(uint8_t);
    if (dense || count == 1) {
        const double *in_x1 = (const double *)args[0];
        const double *in_x2 = (const double *)args[1];
        uint8_t *out_y = (uint8_t *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = less_float64(in_x1[i], in_x2[i]);
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_3(2, double, double,
            uint8_t), loop_less_float64);
    }
    return 0;
}

static int loop_greater_equal_float64(char *const *args, const ptrdiff_t *dimensions,
                                      const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const bool dense = strides[0] == (ptrdiff_t)sizeof(double) && strides[1] ==
        (ptrdiff_t)sizeof(double) && strides[2] == (ptrdiff_t)sizeof(uint8_t);
    if (dense || count == 1) {
        const double *in_x1 = (const double *)args[0];
        const double *in_x2 = (const double *)args[1];
        uint8_t *out_y = (uint8_t *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = greater_equal_float64(in_x1[i], in_x2[i]);
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_3(2, double, double,
            uint8_t), loop_greater_equal_float64);
    }
    return 0;
}

static int loop_isclose_float64(char *const *args, const ptrdiff_t *dimensions,
                                const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const bool dense = strides[0] == (ptrdiff_t)sizeof(double) && strides[1] ==
        (ptrdiff_t)sizeof(double) && strides[2] == (ptrdiff_t)sizeof(double) && strides[3] ==
        (ptrdiff_t)sizeof(double) && strides[4] == (ptrdiff_t)sizeof(uint8_t);
    if (dense || count == 1) {
        const double *in_x1 = (const double *)args[0];
        const double *in_x2 = (const double *)args[1];
        const double *in_rtol = (const double *)args[2];
        const double *in_atol = (const double *)args[3];
        uint8_t *out_y = (uint8_t *)args[4];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = isclose_float64(in_x1[i], in_x2[i], in_rtol[i], in_atol[i]);
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_5(4, double, double,
            double, double, uint8_t), loop_isclose_float64);
    }
    return 0;
}

static int loop_greater_float64(char *const *args, const ptrdiff_t *dimensions,
                                const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const bool dense = strides[0] == (ptrdiff_t)sizeof(double) && strides[1] ==
        (ptrdiff_t)sizeof(double) && strides[2] == (ptrdiff_t)sizeof(uint8_t);
    if (dense || count == 1) {
        const double *in_x1 = (const double *)args[0];
        const double *in_x2 = (const double *)args[1];
        uint8_t *out_y = (uint8_t *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = greater_float64(in_x1[i], in_x2[i]);
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_3(2, double, double,
            uint8_t), loop_greater_float64);
    }
    return 0;
}

static int loop_less_equal_float64(char *const *args, const ptrdiff_t *dimensions,
                                   const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const bool dense = strides[0] == (ptrdiff_t)sizeof(double) && strides[1] ==
        (ptrdiff_t)sizeof(double) && strides[2] == (ptrdiff_t)sizeof(uint8_t);
    if (dense || count == 1) {
        const double *in_x1 = (const double *)args[0];
        const double *in_x2 = (const double *)args[1];
        uint8_t *out_y = (uint8_t *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = less_equal_float64(in_x1[i], in_x2[i]);
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_3(2, double, double,
            uint8_t), loop_less_equal_float64);
    }
    return 0;
}

static int loop_equal_float64(char *const *args, const ptrdiff_t *dimensions,
                              const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const bool dense = strides[0] == (ptrdiff_t)sizeof(double) && strides[1] ==
        (ptrdiff_t)sizeof(double) && strides[2] == (ptrdiff_t)sizeof(uint8_t);
    if (dense || count == 1) {
        const double *in_x1 = (const double *)args[0];
        const double *in_x2 = (const double *)args[1];
        uint8_t *out_y = (uint8_t *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = equal_float64(in_x1[i], in_x2[i]);
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_3(2, double, double,
            uint8_t), loop_equal_float64);
    }
    return 0;
}

static int loop_not_equal_float64(char *const *args, const ptrdiff_t *dimensions,
                                  const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const bool dense = strides[0] == (ptrdiff_t)sizeof(double) && strides[1] ==
        (ptrdiff_t)sizeof(double) && strides[2] == (ptrdiff_t)sizeof(uint8_t);
    if (dense || count == 1) {
        const double *in_x1 = (const double *)args[0];
        const double *in_x2 = (const double *)args[1];
        uint8_t *out_y = (uint8_t *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = not_equal_float64(in_x1[i], in_x2[i]);
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_3(2, double, double,
            uint8_t), loop_not_equal_float64);
    }
    return 0;
}

static const ndm_kernel kernels[] = {
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 0, (ndm_kernel_function)loop_less_float64},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 1, (ndm_kernel_function)loop_greater_equal_float64},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 2, (ndm_kernel_function)loop_isclose_float64},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 3, (ndm_kernel_function)loop_greater_float64},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 4, (ndm_kernel_function)loop_less_equal_float64},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 5, (ndm_kernel_function)loop_equal_float64},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 6, (ndm_kernel_function)loop_not_equal_float64},
};
#endif
NDM_KERNEL_TABLE(loops_float64_comparison, kernels);
