/* From specs/ufuncs/floatbits.toml through templates/loops.c.j2; made by ndmillc. */
#include "ndmill/kernel/kernel.h"
#include "ndmill/kernel/dtypes_core.h"
#include "ndmill/kernel/blocks.h"

#ifndef NDM_SKIPPED

static inline uint8_t isnan_complex64(ndm_complex64 x)
{
    return (x.re != x.re) | (x.im != x.im);
}

static inline uint8_t isfinite_float32(float x)
{
    return (ndm_bits_of_float(x) & 0x7fffffff) < ndm_bits_of_float(__builtin_inff());
}

static inline uint8_t isfinite_complex64(ndm_complex64 x)
{
    return isfinite_float32(x.re) & isfinite_float32(x.im);
}

static inline uint8_t isinf_float32(float x)
{
    return (ndm_bits_of_float(x) & 0x7fffffff) == ndm_bits_of_float(__builtin_inff());
}

static inline uint8_t isinf_complex64(ndm_complex64 x)
{
    return isinf_float32(x.re) | isinf_float32(x.im);
}

static int loop_isnan_complex64(char *const *args, const ptrdiff_t *dimensions,
                                const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const bool dense = strides[0] == (ptrdiff_t)sizeof(ndm_complex64) && strides[1] ==
        (ptrdiff_t)sizeof(uint8_t);
    if (dense || count == 1) {
        const ndm_complex64 *in_x = (const ndm_complex64 *)args[0];
        uint8_t *out_y = (uint8_t *)args[1];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = isnan_complex64(ndm_get_complex64(&in_x[i]));
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_2(1, ndm_complex64,
            uint8_t), loop_isnan_complex64);
    }
    return 0;
}

static int loop_isfinite_complex64(char *const *args, const ptrdiff_t *dimensions,
                                   const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const bool dense = strides[0] == (ptrdiff_t)sizeof(ndm_complex64) && strides[1] ==
        (ptrdiff_t)sizeof(uint8_t);
    if (dense || count == 1) {
        const ndm_complex64 *in_x = (const ndm_complex64 *)args[0];
        uint8_t *out_y = (uint8_t *)args[1];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = isfinite_complex64(ndm_get_complex64(&in_x[i]));
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_2(1, ndm_complex64,
            uint8_t), loop_isfinite_complex64);
    }
    return 0;
}

static int loop_isinf_complex64(char *const *args, const ptrdiff_t *dimensions,
                                const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const bool dense = strides[0] == (ptrdiff_t)sizeof(ndm_complex64) && strides[1] ==
        (ptrdiff_t)sizeof(uint8_t);
    if (dense || count == 1) {
        const ndm_complex64 *in_x = (const ndm_complex64 *)args[0];
        uint8_t *out_y = (uint8_t *)args[1];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = isinf_complex64(ndm_get_complex64(&in_x[i]));
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_2(1, ndm_complex64,
            uint8_t), loop_isinf_complex64);
    }
    return 0;
}

static const ndm_kernel kernels[] = {
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 0, (ndm_kernel_function)loop_isnan_complex64},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 1, (ndm_kernel_function)loop_isfinite_complex64},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 2, (ndm_kernel_function)loop_isinf_complex64},
};
#endif
NDM_KERNEL_TABLE(loops_complex64_floatbits, kernels);
