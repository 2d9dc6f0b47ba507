/* From specs/ufuncs/rounding.toml through templates/loops.c.j2; made by ndmillc. */
#include "ndmill/kernel/kernel.h"
#include "ndmill/kernel/dtypes_core.h"
#include "ndmill/kernel/blocks.h"
#include "rounding.h"

#ifndef NDM_SKIPPED

static inline ndm_complex64 rint_complex64(ndm_complex64 x)
{
    return (ndm_complex64){ndm_rint_float32(x.re), ndm_rint_float32(x.im)};
}

static int loop_rint_complex64(char *const *args, const ptrdiff_t *dimensions,
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
            ndm_put_complex64(&out_y[i], rint_complex64(ndm_get_complex64(&in_x[i])));
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_2(1, ndm_complex64,
            ndm_complex64), loop_rint_complex64);
    }
    return 0;
}

static const ndm_kernel kernels[] = {
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 0, (ndm_kernel_function)loop_rint_complex64},
};
#endif
NDM_KERNEL_TABLE(loops_complex64_rounding, kernels);
