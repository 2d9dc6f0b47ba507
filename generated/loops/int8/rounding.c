/* From specs/ufuncs/rounding.toml through templates/loops.c.j2; made by ndmillc. */
#include "ndmill/kernel/kernel.h"
#include "ndmill/kernel/dtypes_core.h"

static inline int8_t floor_int8(int8_t x)
{
    return x;
}

static inline int8_t ceil_int8(int8_t x)
{
    return x;
}

static inline int8_t trunc_int8(int8_t x)
{
    return x;
}

static int loop_floor_int8(char *const *args, const ptrdiff_t *dimensions,
                           const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    (void)ctx;
    const ptrdiff_t step_x = strides[0];
    const ptrdiff_t step_y = strides[1];
    const bool dense_x = step_x == (ptrdiff_t)sizeof(int8_t);
    const bool dense_y = step_y == (ptrdiff_t)sizeof(int8_t);
    if (dense_x && dense_y) {
        const int8_t *in_x = (const int8_t *)args[0];
        int8_t *out_y = (int8_t *)args[1];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = floor_int8(in_x[i]);
        }
    } else {
        const char *in_x = args[0];
        char *out_y = args[1];
        for (ptrdiff_t i = 0; i < count; i++) {
            const int8_t value_x = *(const int8_t *)(in_x + i * step_x);
            *(int8_t *)(out_y + i * step_y) = floor_int8(value_x);
        }
    }
    return 0;
}

static int loop_ceil_int8(char *const *args, const ptrdiff_t *dimensions,
                          const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    (void)ctx;
    const ptrdiff_t step_x = strides[0];
    const ptrdiff_t step_y = strides[1];
    const bool dense_x = step_x == (ptrdiff_t)sizeof(int8_t);
    const bool dense_y = step_y == (ptrdiff_t)sizeof(int8_t);
    if (dense_x && dense_y) {
        const int8_t *in_x = (const int8_t *)args[0];
        int8_t *out_y = (int8_t *)args[1];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = ceil_int8(in_x[i]);
        }
    } else {
        const char *in_x = args[0];
        char *out_y = args[1];
        for (ptrdiff_t i = 0; i < count; i++) {
            const int8_t value_x = *(const int8_t *)(in_x + i * step_x);
            *(int8_t *)(out_y + i * step_y) = ceil_int8(value_x);
        }
    }
    return 0;
}

static int loop_trunc_int8(char *const *args, const ptrdiff_t *dimensions,
                           const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    (void)ctx;
    const ptrdiff_t step_x = strides[0];
    const ptrdiff_t step_y = strides[1];
    const bool dense_x = step_x == (ptrdiff_t)sizeof(int8_t);
    const bool dense_y = step_y == (ptrdiff_t)sizeof(int8_t);
    if (dense_x && dense_y) {
        const int8_t *in_x = (const int8_t *)args[0];
        int8_t *out_y = (int8_t *)args[1];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = trunc_int8(in_x[i]);
        }
    } else {
        const char *in_x = args[0];
        char *out_y = args[1];
        for (ptrdiff_t i = 0; i < count; i++) {
            const int8_t value_x = *(const int8_t *)(in_x + i * step_x);
            *(int8_t *)(out_y + i * step_y) = trunc_int8(value_x);
        }
    }
    return 0;
}

static const ndm_kernel kernels[] = {
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 0, (ndm_kernel_function)loop_floor_int8},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 1, (ndm_kernel_function)loop_ceil_int8},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 2, (ndm_kernel_function)loop_trunc_int8},
};
NDM_KERNEL_TABLE(loops_int8_rounding, kernels);
