/* From specs/ufuncs/angles.toml through templates/loops.c.j2; made by ndmillc. */
#include "ndmill/kernel/kernel.h"
#include "ndmill/kernel/dtypes_core.h"
#include "ndmill/kernel/blocks.h"

#ifndef NDM_SKIPPED

static inline double deg2rad_float64(double x)
{
    return x * (0x1.921fb54442d18p+1 / 180.0);
}

static inline double rad2deg_float64(double x)
{
    return x * (180.0 / 0x1.921fb54442d18p+1);
}

static int loop_deg2rad_float64(char *const *args, const ptrdiff_t *dimensions,
                                const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const bool dense = strides[0] == (ptrdiff_t)sizeof(double) && strides[1] ==
        (ptrdiff_t)sizeof(double);
    if (dense || count == 1) {
        const double *in_x = (const double *)args[0];
        double *out_y = (double *)args[1];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = deg2rad_float64(in_x[i]);
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_2(1, double, double),
            loop_deg2rad_float64);
    }
    return 0;
}

static int loop_rad2deg_float64(char *const *args, const ptrdiff_t *dimensions,
                                const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const bool dense = strides[0] == (ptrdiff_t)sizeof(double) && strides[1] ==
        (ptrdiff_t)sizeof(double);
    if (dense || count == 1) {
        const double *in_x = (const double *)args[0];
        double *out_y = (double *)args[1];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = rad2deg_float64(in_x[i]);
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_2(1, double, double),
            loop_rad2deg_float64);
    }
    return 0;
}

static const ndm_kernel kernels[] = {
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 0, (ndm_kernel_function)loop_deg2rad_float64},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 1, (ndm_kernel_function)loop_rad2deg_float64},
};
#endif
NDM_KERNEL_TABLE(loops_float64_angles, kernels);
