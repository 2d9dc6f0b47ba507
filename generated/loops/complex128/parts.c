/* From specs/ufuncs/parts.toml through templates/loops.c.j2; made by ndmillc. */
#include "ndmill/kernel/kernel.h"
#include "ndmill/kernel/dtypes_core.h"
#include "ndmill/kernel/blocks.h"

#ifndef NDM_SKIPPED

static inline ndm_complex128 conjugate_complex128(ndm_complex128 x)
{
    return (ndm_complex128){x.re, -x.im};
}

static inline double real_complex128(ndm_complex128 x)
{
    return x.re;
}

static inline double imag_complex128(ndm_complex128 x)
{
    return x.im;
}

static int loop_conjugate_complex128(char *const *args, const ptrdiff_t *dimensions,
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
            ndm_put_complex128(&out_y[i], conjugate_complex128(ndm_get_complex128(&in_x[i])));
        }
    } else {
        const char *in_x = args[0];
        char *out_y = args[1];
        for (ptrdiff_t i = 0; i < count; i++) {
            const ndm_complex128 value_x = *(const ndm_complex128 *)(in_x + i * step_x);
            *(ndm_complex128 *)(out_y + i * step_y) = conjugate_complex128(value_x);
        }
    }
    return 0;
}

static int loop_real_complex128(char *const *args, const ptrdiff_t *dimensions,
                                const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const bool dense = strides[0] == (ptrdiff_t)sizeof(ndm_complex128) && strides[1] ==
        (ptrdiff_t)sizeof(double);
    if (dense || count == 1) {
        const ndm_complex128 *in_x = (const ndm_complex128 *)args[0];
        double *out_y = (double *)args[1];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = real_complex128(ndm_get_complex128(&in_x[i]));
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_2(1, ndm_complex128,
            double), loop_real_complex128);
    }
    return 0;
}

static int loop_imag_complex128(char *const *args, const ptrdiff_t *dimensions,
                                const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const bool dense = strides[0] == (ptrdiff_t)sizeof(ndm_complex128) && strides[1] ==
        (ptrdiff_t)sizeof(double);
    if (dense || count == 1) {
        const ndm_complex128 *in_x = (const ndm_complex128 *)args[0];
        double *out_y = (double *)args[1];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = imag_complex128(ndm_get_complex128(&in_x[i]));
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_2(1, ndm_complex128,
            double), loop_imag_complex128);
    }
    return 0;
}

static const ndm_kernel kernels[] = {
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 0, (ndm_kernel_function)loop_conjugate_complex128},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 1, (ndm_kernel_function)loop_real_complex128},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 2, (ndm_kernel_function)loop_imag_complex128},
};
#endif
NDM_KERNEL_TABLE(loops_complex128_parts, kernels);
