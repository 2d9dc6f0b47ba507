/* From specs/ufuncs/special.toml through templates/loops.c.j2; made by ndmillc. */
#include "ndmill/kernel/kernel.h"
#include "ndmill/kernel/dtypes_core.h"
#include "ndmill/kernel/blocks.h"

#ifndef NDM_SKIPPED

static inline double heaviside_float64(double x1, double x2)
{
    return ndm_choose_double(x1 != x1, x1, ndm_choose_double(x1 == 0.0, x2,
        ndm_choose_double(x1 < 0.0, 0.0, 1.0)));
}

static int loop_heaviside_float64(char *const *args, const ptrdiff_t *dimensions,
                                  const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const bool dense = strides[0] == (ptrdiff_t)sizeof(double) && strides[1] ==
        (ptrdiff_t)sizeof(double) && strides[2] == (ptrdiff_t)sizeof(double);
    if (dense || count == 1) {
        const double *in_x1 = (const double *)args[0];
        const double *in_x2 = (const double *)args[1];
        double *out_y = (double *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = heaviside_float64(in_x1[i], in_x2[i]);
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_3(2, double, double,
            double), loop_heaviside_float64);
    }
    return 0;
}

static const ndm_kernel kernels[] = {
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 0, (ndm_kernel_function)loop_heaviside_float64},
};
#endif
NDM_KERNEL_TABLE(loops_float64_special, kernels);
