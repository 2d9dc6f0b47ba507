/* From specs/ufuncs/other_roots.toml through templates/loops.c.j2; made by ndmillc. */
#include "ndmill/kernel/kernel.h"
#include "ndmill/kernel/dtypes_core.h"
#include "hypot.h"
#include "longdouble_special.h"

#ifndef NDM_SKIPPED

static inline long double cbrt_longdouble(long double x)
{
    return ndm_cbrt_longdouble(x);
}

static inline long double rsqrt_longdouble(long double x)
{
    return ndm_rsqrt_longdouble(x);
}

static inline long double hypot_longdouble(long double x1, long double x2)
{
    return ndm_hypot_longdouble(x1, x2);
}

static int loop_cbrt_longdouble(char *const *args, const ptrdiff_t *dimensions,
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
            *(long double *)(out_y + i * step_y) = cbrt_longdouble(value_x);
        }
    }
    return 0;
}

static int loop_rsqrt_longdouble(char *const *args, const ptrdiff_t *dimensions,
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
            *(long double *)(out_y + i * step_y) = rsqrt_longdouble(value_x);
        }
    }
    return 0;
}

static int loop_hypot_longdouble(char *const *args, const ptrdiff_t *dimensions,
                                 const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    (void)ctx;
    const ptrdiff_t step_x1 = strides[0];
    const ptrdiff_t step_x2 = strides[1];
    const ptrdiff_t step_y = strides[2];
    {
        const char *in_x1 = args[0];
        const char *in_x2 = args[1];
        char *out_y = args[2];
        for (ptrdiff_t i = 0; i < count; i++) {
            const long double value_x1 = *(const long double *)(in_x1 + i * step_x1);
            const long double value_x2 = *(const long double *)(in_x2 + i * step_x2);
            *(long double *)(out_y + i * step_y) = hypot_longdouble(value_x1, value_x2);
        }
    }
    return 0;
}

#if NDM_FOLDS

static void fold_hypot_longdouble(char *state, ptrdiff_t state_step, const char *rows,
                                  ptrdiff_t row_step, ptrdiff_t step, ptrdiff_t count,
                                  ptrdiff_t width)
{
    if (width == 1 && state_step == 0) {
        long double value = *(const long double *)state;
        for (ptrdiff_t k = 0; k < count; k++) {
            value = hypot_longdouble(value, *(const long double *)(rows + k * row_step));
        }
        *(long double *)state = value;
        return;
    }
    ptrdiff_t k = 0;
    for (; k < count; k++) {
        long double *cells = (long double *)state + k * state_step;
        const char *row = rows + k * row_step;
        for (ptrdiff_t i = 0; i < width; i++) {
            cells[i] = hypot_longdouble(cells[i], *(const long double *)(row + i * step));
        }
    }
}

static void scan_hypot_longdouble(char *state, const char *from, ptrdiff_t from_step, char *to,
                                  ptrdiff_t to_step, ptrdiff_t count)
{
    long double value = *(const long double *)state;
    for (ptrdiff_t i = 0; i < count; i++) {
        value = hypot_longdouble(value, *(const long double *)(from + i * from_step));
        *(long double *)(to + i * to_step) = value;
    }
    *(long double *)state = value;
}

static void indexed_hypot_longdouble(char *data, const ptrdiff_t *offsets, const char *from,
                                     ptrdiff_t from_step, ptrdiff_t count)
{
    for (ptrdiff_t i = 0; i < count; i++) {
        long double *place = (long double *)(data + offsets[i]);
        *place = hypot_longdouble(*place, *(const long double *)(from + i * from_step));
    }
}
#endif

static const ndm_kernel kernels[] = {
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 0, (ndm_kernel_function)loop_cbrt_longdouble},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 1, (ndm_kernel_function)loop_rsqrt_longdouble},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 2, (ndm_kernel_function)loop_hypot_longdouble},
#if NDM_FOLDS
    {NDM_FORM_FOLD, NDM_TIER_CORRECT, 2, (ndm_kernel_function)fold_hypot_longdouble},
    {NDM_FORM_SCAN, NDM_TIER_CORRECT, 2, (ndm_kernel_function)scan_hypot_longdouble},
    {NDM_FORM_INDEXED, NDM_TIER_CORRECT, 2, (ndm_kernel_function)indexed_hypot_longdouble},
#endif
};
#endif
NDM_KERNEL_TABLE(loops_longdouble_other_roots, kernels);
