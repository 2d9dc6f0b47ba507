/* From specs/ufuncs/roots.toml through templates/loops.c.j2; made by ndmillc. */
#include "ndmill/kernel/kernel.h"
#include "ndmill/kernel/dtypes_core.h"
#include "ndmill/kernel/blocks.h"
#include "roots.h"

#ifndef NDM_SKIPPED

static inline ndm_complex128 sqrt_complex128(ndm_complex128 x)
{
    return ndm_sqrt_complex128(x);
}

static int loop_sqrt_complex128(char *const *args, const ptrdiff_t *dimensions,
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
            ndm_put_complex128(&out_y[i], sqrt_complex128(ndm_get_complex128(&in_x[i])));
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_2(1, ndm_complex128,
            ndm_complex128), loop_sqrt_complex128);
    }
    return 0;
}

static const ndm_kernel kernels[] = {
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 0, (ndm_kernel_function)loop_sqrt_complex128},
};
#endif
NDM_KERNEL_TABLE(loops_complex128_roots, kernels);
