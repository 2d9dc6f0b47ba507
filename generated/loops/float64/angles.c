/* From specs/ufuncs/angles.toml through templates/loops.c.j2; made by ndmillc. */
#include "ndmill/kernel/kernel.h"
#include "ndmill/kernel/dtypes_core.h"

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
    (void)ctx;
    const ptrdiff_t step_x = strides[0];
    const ptrdiff_t step_y = strides[1];
    const bool dense_x = step_x == (ptrdiff_t)sizeof(double);
    const bool dense_y = step_y == (ptrdiff_t)sizeof(double);
    if (dense_x && dense_y) {
        const double *in_x = (const double *)args[0];
        double *out_y = (double *)args[1];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = deg2rad_float64(in_x[i]);
        }
    } else {
        const char *in_x = args[0];
        char *out_y = args[1];
        for (ptrdiff_t i = 0; i < count; i++) {
            const double value_x = *(const double *)(in_x + i * step_x);
            *(double *)(out_y + i * step_y) = deg2rad_float64(value_x);
        }
    }
    return 0;
}

static int loop_rad2deg_float64(char *const *args, const ptrdiff_t *dimensions,
                                const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    (void)ctx;
    const ptrdiff_t step_x = strides[0];
    const ptrdiff_t step_y = strides[1];
    const bool dense_x = step_x == (ptrdiff_t)sizeof(double);
    const bool dense_y = step_y == (ptrdiff_t)sizeof(double);
    if (dense_x && dense_y) {
        const double *in_x = (const double *)args[0];
        double *out_y = (double *)args[1];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = rad2deg_float64(in_x[i]);
        }
    } else {
        const char *in_x = args[0];
        char *out_y = args[1];
        for (ptrdiff_t i = 0; i < count; i++) {
            const double value_x = *(const double *)(in_x + i * step_x);
            *(double *)(out_y + i * step_y) = rad2deg_float64(value_x);
        }
    }
    return 0;
}

static const ndm_kernel kernels[] = {
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 0, (ndm_kernel_function)loop_deg2rad_float64},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 1, (ndm_kernel_function)loop_rad2deg_float64},
};
NDM_KERNEL_TABLE(loops_float64_angles, kernels);
