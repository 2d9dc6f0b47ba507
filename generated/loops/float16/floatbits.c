/* From specs/ufuncs/floatbits.toml through templates/loops.c.j2; made by ndmillc. */
#include "ndmill/kernel/kernel.h"
#include "ndmill/kernel/dtypes_core.h"
#include "floatbits.h"

static inline uint8_t isnan_float16(float x)
{
    return x != x;
}

static inline uint8_t signbit_float16(uint16_t x)
{
    return ((uint16_t)x & 32768) != 0;
}

static inline float ldexp_float16_intc(float x, int n)
{
    return ndm_scale_exponent_float32(x, n);
}

static inline float ldexp_float16_int64(float x, int64_t n)
{
    return ndm_scale_exponent_float32(x, n);
}

static inline void frexp_float16(float x, float *mantissa, int32_t *exponent)
{
    ndm_frexp_float32(x, mantissa, exponent);
}

static int loop_isnan_float16(char *const *args, const ptrdiff_t *dimensions,
                              const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    (void)ctx;
    const ptrdiff_t step_x = strides[0];
    const ptrdiff_t step_y = strides[1];
    const bool dense_x = step_x == (ptrdiff_t)sizeof(uint16_t);
    const bool dense_y = step_y == (ptrdiff_t)sizeof(uint8_t);
    if (dense_x && dense_y) {
        const uint16_t *in_x = (const uint16_t *)args[0];
        uint8_t *out_y = (uint8_t *)args[1];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = isnan_float16(ndm_load_float16(in_x[i]));
        }
    } else {
        const char *in_x = args[0];
        char *out_y = args[1];
        for (ptrdiff_t i = 0; i < count; i++) {
            const float value_x = ndm_load_float16(*(const uint16_t *)(in_x + i * step_x));
            *(uint8_t *)(out_y + i * step_y) = isnan_float16(value_x);
        }
    }
    return 0;
}

static int loop_signbit_float16(char *const *args, const ptrdiff_t *dimensions,
                                const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    (void)ctx;
    const ptrdiff_t step_x = strides[0];
    const ptrdiff_t step_y = strides[1];
    const bool dense_x = step_x == (ptrdiff_t)sizeof(uint16_t);
    const bool dense_y = step_y == (ptrdiff_t)sizeof(uint8_t);
    if (dense_x && dense_y) {
        const uint16_t *in_x = (const uint16_t *)args[0];
        uint8_t *out_y = (uint8_t *)args[1];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = signbit_float16(in_x[i]);
        }
    } else {
        const char *in_x = args[0];
        char *out_y = args[1];
        for (ptrdiff_t i = 0; i < count; i++) {
            const uint16_t value_x = *(const uint16_t *)(in_x + i * step_x);
            *(uint8_t *)(out_y + i * step_y) = signbit_float16(value_x);
        }
    }
    return 0;
}

static int loop_ldexp_float16_intc(char *const *args, const ptrdiff_t *dimensions,
                                   const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    (void)ctx;
    uint32_t raised = 0;
    const ptrdiff_t step_x = strides[0];
    const ptrdiff_t step_n = strides[1];
    const ptrdiff_t step_y = strides[2];
    const bool dense_x = step_x == (ptrdiff_t)sizeof(uint16_t);
    const bool dense_n = step_n == (ptrdiff_t)sizeof(int);
    const bool dense_y = step_y == (ptrdiff_t)sizeof(uint16_t);
    const bool single_x = step_x == 0 && count > 0;
    const bool single_n = step_n == 0 && count > 0;
    if (dense_x && dense_n && dense_y) {
        const uint16_t *in_x = (const uint16_t *)args[0];
        const int *in_n = (const int *)args[1];
        uint16_t *out_y = (uint16_t *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = ndm_store_float16(ldexp_float16_intc(ndm_load_float16(in_x[i]),
                in_n[i]), &raised);
        }
    } else if (single_x && dense_n && dense_y) {
        const float value_x = ndm_load_float16(*(const uint16_t *)args[0]);
        const int *in_n = (const int *)args[1];
        uint16_t *out_y = (uint16_t *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = ndm_store_float16(ldexp_float16_intc(value_x, in_n[i]), &raised);
        }
    } else if (dense_x && single_n && dense_y) {
        const uint16_t *in_x = (const uint16_t *)args[0];
        const int value_n = *(const int *)args[1];
        uint16_t *out_y = (uint16_t *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = ndm_store_float16(ldexp_float16_intc(ndm_load_float16(in_x[i]),
                value_n), &raised);
        }
    } else {
        const char *in_x = args[0];
        const char *in_n = args[1];
        char *out_y = args[2];
        for (ptrdiff_t i = 0; i < count; i++) {
            const float value_x = ndm_load_float16(*(const uint16_t *)(in_x + i * step_x));
            const int value_n = *(const int *)(in_n + i * step_n);
            *(uint16_t *)(out_y + i * step_y) = ndm_store_float16(ldexp_float16_intc(value_x,
                value_n), &raised);
        }
    }
    ndm_raise(raised);
    return 0;
}

static int loop_ldexp_float16_int64(char *const *args, const ptrdiff_t *dimensions,
                                    const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    (void)ctx;
    uint32_t raised = 0;
    const ptrdiff_t step_x = strides[0];
    const ptrdiff_t step_n = strides[1];
    const ptrdiff_t step_y = strides[2];
    const bool dense_x = step_x == (ptrdiff_t)sizeof(uint16_t);
    const bool dense_n = step_n == (ptrdiff_t)sizeof(int64_t);
    const bool dense_y = step_y == (ptrdiff_t)sizeof(uint16_t);
    const bool single_x = step_x == 0 && count > 0;
    const bool single_n = step_n == 0 && count > 0;
    if (dense_x && dense_n && dense_y) {
        const uint16_t *in_x = (const uint16_t *)args[0];
        const int64_t *in_n = (const int64_t *)args[1];
        uint16_t *out_y = (uint16_t *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = ndm_store_float16(ldexp_float16_int64(ndm_load_float16(in_x[i]),
                in_n[i]), &raised);
        }
    } else if (single_x && dense_n && dense_y) {
        const float value_x = ndm_load_float16(*(const uint16_t *)args[0]);
        const int64_t *in_n = (const int64_t *)args[1];
        uint16_t *out_y = (uint16_t *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = ndm_store_float16(ldexp_float16_int64(value_x, in_n[i]), &raised);
        }
    } else if (dense_x && single_n && dense_y) {
        const uint16_t *in_x = (const uint16_t *)args[0];
        const int64_t value_n = *(const int64_t *)args[1];
        uint16_t *out_y = (uint16_t *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = ndm_store_float16(ldexp_float16_int64(ndm_load_float16(in_x[i]),
                value_n), &raised);
        }
    } else {
        const char *in_x = args[0];
        const char *in_n = args[1];
        char *out_y = args[2];
        for (ptrdiff_t i = 0; i < count; i++) {
            const float value_x = ndm_load_float16(*(const uint16_t *)(in_x + i * step_x));
            const int64_t value_n = *(const int64_t *)(in_n + i * step_n);
            *(uint16_t *)(out_y + i * step_y) = ndm_store_float16(ldexp_float16_int64(value_x,
                value_n), &raised);
        }
    }
    ndm_raise(raised);
    return 0;
}

static int loop_frexp_float16(char *const *args, const ptrdiff_t *dimensions,
                              const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    (void)ctx;
    uint32_t raised = 0;
    const ptrdiff_t step_x = strides[0];
    const ptrdiff_t step_mantissa = strides[1];
    const ptrdiff_t step_exponent = strides[2];
    const bool dense_x = step_x == (ptrdiff_t)sizeof(uint16_t);
    const bool dense_mantissa = step_mantissa == (ptrdiff_t)sizeof(uint16_t);
    const bool dense_exponent = step_exponent == (ptrdiff_t)sizeof(int32_t);
    if (dense_x && dense_mantissa && dense_exponent) {
        const uint16_t *in_x = (const uint16_t *)args[0];
        uint16_t *out_mantissa = (uint16_t *)args[1];
        int32_t *out_exponent = (int32_t *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            float value_mantissa;
            int32_t value_exponent;
            frexp_float16(ndm_load_float16(in_x[i]), &value_mantissa, &value_exponent);
            out_mantissa[i] = ndm_store_float16(value_mantissa, &raised);
            out_exponent[i] = value_exponent;
        }
    } else {
        const char *in_x = args[0];
        char *out_mantissa = args[1];
        char *out_exponent = args[2];
        for (ptrdiff_t i = 0; i < count; i++) {
            const float value_x = ndm_load_float16(*(const uint16_t *)(in_x + i * step_x));
            float value_mantissa;
            int32_t value_exponent;
            frexp_float16(value_x, &value_mantissa, &value_exponent);
            *(uint16_t *)(out_mantissa + i * step_mantissa) = ndm_store_float16(value_mantissa,
                &raised);
            *(int32_t *)(out_exponent + i * step_exponent) = value_exponent;
        }
    }
    return 0;
}

static const ndm_kernel kernels[] = {
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 0, (ndm_kernel_function)loop_isnan_float16},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 1, (ndm_kernel_function)loop_signbit_float16},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 2, (ndm_kernel_function)loop_ldexp_float16_intc},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 3, (ndm_kernel_function)loop_ldexp_float16_int64},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 4, (ndm_kernel_function)loop_frexp_float16},
};
NDM_KERNEL_TABLE(loops_float16_floatbits, kernels);
