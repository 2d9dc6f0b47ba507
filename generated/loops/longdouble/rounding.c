/* From specs/ufuncs/rounding.toml through templates/loops.c.j2; made by ndmillc. */
#include "ndmill/kernel/kernel.h"
#include "ndmill/kernel/dtypes_core.h"
#include "floatbits.h"
#include "rounding.h"

#ifndef NDM_SKIPPED

static inline long double floor_longdouble(long double x)
{
    return ndm_floor_longdouble(x);
}

static inline long double ceil_longdouble(long double x)
{
    return ndm_ceil_longdouble(x);
}

static inline long double trunc_longdouble(long double x)
{
    return ndm_trunc_longdouble(x);
}

static inline long double rint_longdouble(long double x)
{
    return ndm_rint_longdouble(x);
}

static inline void modf_longdouble(long double x, long double *fraction, long double *whole)
{
    const long double rounded = ndm_trunc_longdouble(x);
    *whole = rounded;
    *fraction = ndm_copysign_longdouble(ndm_fabs_longdouble(x) == __builtin_infl() ? 0.0L : x -
        rounded, x);
}

static int loop_floor_longdouble(char *const *args, const ptrdiff_t *dimensions,
                                 const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    (void)ctx;
    const ptrdiff_t step_x = strides[0];
    const ptrdiff_t step_y = strides[1];
    {
        const char *in_x = args[0];
        char *out_y = args[1];
        for (ptrdiff_t i = 0; i < count; i++) {
            const long double value_x = *(const long double *)(in_x + i * step_x);
            *(long double *)(out_y + i * step_y) = floor_longdouble(value_x);
        }
    }
    return 0;
}

static int loop_ceil_longdouble(char *const *args, const ptrdiff_t *dimensions,
                                const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    (void)ctx;
    const ptrdiff_t step_x = strides[0];
    const ptrdiff_t step_y = strides[1];
    {
        const char *in_x = args[0];
        char *out_y = args[1];
        for (ptrdiff_t i = 0; i < count; i++) {
            const long double value_x = *(const long double *)(in_x + i * step_x);
            *(long double *)(out_y + i * step_y) = ceil_longdouble(value_x);
        }
    }
    return 0;
}

static int loop_trunc_longdouble(char *const *args, const ptrdiff_t *dimensions,
                                 const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    (void)ctx;
    const ptrdiff_t step_x = strides[0];
    const ptrdiff_t step_y = strides[1];
    {
        const char *in_x = args[0];
        char *out_y = args[1];
        for (ptrdiff_t i = 0; i < count; i++) {
            const long double value_x = *(const long double *)(in_x + i * step_x);
            *(long double *)(out_y + i * step_y) = trunc_longdouble(value_x);
        }
    }
    return 0;
}

static int loop_rint_longdouble(char *const *args, const ptrdiff_t *dimensions,
                                const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    (void)ctx;
    const ptrdiff_t step_x = strides[0];
    const ptrdiff_t step_y = strides[1];
    {
        const char *in_x = args[0];
        char *out_y = args[1];
        for (ptrdiff_t i = 0; i < count; i++) {
            const long double value_x = *(const long double *)(in_x + i * step_x);
            *(long double *)(out_y + i * step_y) = rint_longdouble(value_x);
        }
    }
    return 0;
}

static int loop_modf_longdouble(char *const *args, const ptrdiff_t *dimensions,
                                const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    (void)ctx;
    const ptrdiff_t step_x = strides[0];
    const ptrdiff_t step_fraction = strides[1];
    const ptrdiff_t step_whole = strides[2];
    {
        const char *in_x = args[0];
        char *out_fraction = args[1];
        char *out_whole = args[2];
        for (ptrdiff_t i = 0; i < count; i++) {
            const long double value_x = *(const long double *)(in_x + i * step_x);
            long double value_fraction;
            long double value_whole;
            modf_longdouble(value_x, &value_fraction, &value_whole);
            *(long double *)(out_fraction + i * step_fraction) = value_fraction;
            *(long double *)(out_whole + i * step_whole) = value_whole;
        }
    }
    return 0;
}

static const ndm_kernel kernels[] = {
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 0, (ndm_kernel_function)loop_floor_longdouble},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 1, (ndm_kernel_function)loop_ceil_longdouble},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 2, (ndm_kernel_function)loop_trunc_longdouble},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 3, (ndm_kernel_function)loop_rint_longdouble},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 4, (ndm_kernel_function)loop_modf_longdouble},
};
#endif
NDM_KERNEL_TABLE(loops_longdouble_rounding, kernels);
