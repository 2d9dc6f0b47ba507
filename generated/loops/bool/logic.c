/* From specs/ufuncs/logic.toml through templates/loops.c.j2; made by ndmillc. */
#include "ndmill/kernel/kernel.h"
#include "ndmill/kernel/dtypes_core.h"

static inline uint8_t logical_and_bool(uint8_t x1, uint8_t x2)
{
    return x1 & x2;
}

static inline uint8_t logical_or_bool(uint8_t x1, uint8_t x2)
{
    return x1 | x2;
}

static inline uint8_t logical_xor_bool(uint8_t x1, uint8_t x2)
{
    return x1 != x2;
}

static inline uint8_t logical_not_bool(uint8_t x)
{
    return !x;
}

static int loop_logical_and_bool(char *const *args, const ptrdiff_t *dimensions,
                                 const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    (void)ctx;
    const ptrdiff_t step_x1 = strides[0];
    const ptrdiff_t step_x2 = strides[1];
    const ptrdiff_t step_y = strides[2];
    const bool dense_x1 = step_x1 == (ptrdiff_t)sizeof(uint8_t);
    const bool dense_x2 = step_x2 == (ptrdiff_t)sizeof(uint8_t);
    const bool dense_y = step_y == (ptrdiff_t)sizeof(uint8_t);
    const bool single_x1 = step_x1 == 0 && count > 0;
    const bool single_x2 = step_x2 == 0 && count > 0;
    if (dense_x1 && dense_x2 && dense_y) {
        const uint8_t *in_x1 = (const uint8_t *)args[0];
        const uint8_t *in_x2 = (const uint8_t *)args[1];
        uint8_t *out_y = (uint8_t *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = logical_and_bool(in_x1[i] != 0, in_x2[i] != 0);
        }
    } else if (single_x1 && dense_x2 && dense_y) {
        const uint8_t value_x1 = *(const uint8_t *)args[0] != 0;
        const uint8_t *in_x2 = (const uint8_t *)args[1];
        uint8_t *out_y = (uint8_t *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = logical_and_bool(value_x1, in_x2[i] != 0);
        }
    } else if (dense_x1 && single_x2 && dense_y) {
        const uint8_t *in_x1 = (const uint8_t *)args[0];
        const uint8_t value_x2 = *(const uint8_t *)args[1] != 0;
        uint8_t *out_y = (uint8_t *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = logical_and_bool(in_x1[i] != 0, value_x2);
        }
    } else {
        const char *in_x1 = args[0];
        const char *in_x2 = args[1];
        char *out_y = args[2];
        for (ptrdiff_t i = 0; i < count; i++) {
            const uint8_t value_x1 = *(const uint8_t *)(in_x1 + i * step_x1) != 0;
            const uint8_t value_x2 = *(const uint8_t *)(in_x2 + i * step_x2) != 0;
            *(uint8_t *)(out_y + i * step_y) = logical_and_bool(value_x1, value_x2);
        }
    }
    return 0;
}

static int loop_logical_or_bool(char *const *args, const ptrdiff_t *dimensions,
                                const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    (void)ctx;
    const ptrdiff_t step_x1 = strides[0];
    const ptrdiff_t step_x2 = strides[1];
    const ptrdiff_t step_y = strides[2];
    const bool dense_x1 = step_x1 == (ptrdiff_t)sizeof(uint8_t);
    const bool dense_x2 = step_x2 == (ptrdiff_t)sizeof(uint8_t);
    const bool dense_y = step_y == (ptrdiff_t)sizeof(uint8_t);
    const bool single_x1 = step_x1 == 0 && count > 0;
    const bool single_x2 = step_x2 == 0 && count > 0;
    if (dense_x1 && dense_x2 && dense_y) {
        const uint8_t *in_x1 = (const uint8_t *)args[0];
        const uint8_t *in_x2 = (const uint8_t *)args[1];
        uint8_t *out_y = (uint8_t *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = logical_or_bool(in_x1[i] != 0, in_x2[i] != 0);
        }
    } else if (single_x1 && dense_x2 && dense_y) {
        const uint8_t value_x1 = *(const uint8_t *)args[0] != 0;
        const uint8_t *in_x2 = (const uint8_t *)args[1];
        uint8_t *out_y = (uint8_t *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = logical_or_bool(value_x1, in_x2[i] != 0);
        }
    } else if (dense_x1 && single_x2 && dense_y) {
        const uint8_t *in_x1 = (const uint8_t *)args[0];
        const uint8_t value_x2 = *(const uint8_t *)args[1] != 0;
        uint8_t *out_y = (uint8_t *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = logical_or_bool(in_x1[i] != 0, value_x2);
        }
    } else {
        const char *in_x1 = args[0];
        const char *in_x2 = args[1];
        char *out_y = args[2];
        for (ptrdiff_t i = 0; i < count; i++) {
            const uint8_t value_x1 = *(const uint8_t *)(in_x1 + i * step_x1) != 0;
            const uint8_t value_x2 = *(const uint8_t *)(in_x2 + i * step_x2) != 0;
            *(uint8_t *)(out_y + i * step_y) = logical_or_bool(value_x1, value_x2);
        }
    }
    return 0;
}

static int loop_logical_xor_bool(char *const *args, const ptrdiff_t *dimensions,
                                 const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    (void)ctx;
    const ptrdiff_t step_x1 = strides[0];
    const ptrdiff_t step_x2 = strides[1];
    const ptrdiff_t step_y = strides[2];
    const bool dense_x1 = step_x1 == (ptrdiff_t)sizeof(uint8_t);
    const bool dense_x2 = step_x2 == (ptrdiff_t)sizeof(uint8_t);
    const bool dense_y = step_y == (ptrdiff_t)sizeof(uint8_t);
    const bool single_x1 = step_x1 == 0 && count > 0;
    const bool single_x2 = step_x2 == 0 && count > 0;
    if (dense_x1 && dense_x2 && dense_y) {
        const uint8_t *in_x1 = (const uint8_t *)args[0];
        const uint8_t *in_x2 = (const uint8_t *)args[1];
        uint8_t *out_y = (uint8_t *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = logical_xor_bool(in_x1[i] != 0, in_x2[i] != 0);
        }
    } else if (single_x1 && dense_x2 && dense_y) {
        const uint8_t value_x1 = *(const uint8_t *)args[0] != 0;
        const uint8_t *in_x2 = (const uint8_t *)args[1];
        uint8_t *out_y = (uint8_t *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = logical_xor_bool(value_x1, in_x2[i] != 0);
        }
    } else if (dense_x1 && single_x2 && dense_y) {
        const uint8_t *in_x1 = (const uint8_t *)args[0];
        const uint8_t value_x2 = *(const uint8_t *)args[1] != 0;
        uint8_t *out_y = (uint8_t *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = logical_xor_bool(in_x1[i] != 0, value_x2);
        }
    } else {
        const char *in_x1 = args[0];
        const char *in_x2 = args[1];
        char *out_y = args[2];
        for (ptrdiff_t i = 0; i < count; i++) {
            const uint8_t value_x1 = *(const uint8_t *)(in_x1 + i * step_x1) != 0;
            const uint8_t value_x2 = *(const uint8_t *)(in_x2 + i * step_x2) != 0;
            *(uint8_t *)(out_y + i * step_y) = logical_xor_bool(value_x1, value_x2);
        }
    }
    return 0;
}

static int loop_logical_not_bool(char *const *args, const ptrdiff_t *dimensions,
                                 const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    (void)ctx;
    const ptrdiff_t step_x = strides[0];
    const ptrdiff_t step_y = strides[1];
    const bool dense_x = step_x == (ptrdiff_t)sizeof(uint8_t);
    const bool dense_y = step_y == (ptrdiff_t)sizeof(uint8_t);
    if (dense_x && dense_y) {
        const uint8_t *in_x = (const uint8_t *)args[0];
        uint8_t *out_y = (uint8_t *)args[1];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = logical_not_bool(in_x[i] != 0);
        }
    } else {
        const char *in_x = args[0];
        char *out_y = args[1];
        for (ptrdiff_t i = 0; i < count; i++) {
            const uint8_t value_x = *(const uint8_t *)(in_x + i * step_x) != 0;
            *(uint8_t *)(out_y + i * step_y) = logical_not_bool(value_x);
        }
    }
    return 0;
}

static const ndm_kernel kernels[] = {
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 0, (ndm_kernel_function)loop_logical_and_bool},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 1, (ndm_kernel_function)loop_logical_or_bool},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 2, (ndm_kernel_function)loop_logical_xor_bool},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 3, (ndm_kernel_function)loop_logical_not_bool},
};
NDM_KERNEL_TABLE(loops_bool_logic, kernels);
