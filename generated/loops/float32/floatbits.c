/* From specs/ufuncs/floatbits.toml through templates/loops.c.j2; made by ndmillc. */
#include "ndmill/kernel/kernel.h"
#include "ndmill/kernel/dtypes_core.h"
#include "floatbits.h"

static inline uint8_t isnan_float32(float x)
{
    return x != x;
}

static inline uint8_t signbit_float32(float x)
{
    return (ndm_bits_of_float(x) & UINT32_C(2147483648)) != 0;
}

static inline float ldexp_float32_intc(float x, int n)
{
    return ndm_scale_exponent_float32(x, n);
}

static inline float ldexp_float32_int64(float x, int64_t n)
{
    return ndm_scale_exponent_float32(x, n);
}

static inline void frexp_float32(float x, float *mantissa, int32_t *exponent)
{
    ndm_frexp_float32(x, mantissa, exponent);
}

static inline uint8_t isfinite_float32(float x)
{
    return (ndm_bits_of_float(x) & 2147483647) < ndm_bits_of_float(__builtin_inff());
}

static inline uint8_t isinf_float32(float x)
{
    return (ndm_bits_of_float(x) & 2147483647) == ndm_bits_of_float(__builtin_inff());
}

static inline float copysign_float32(float x1, float x2)
{
    return ndm_float_of_bits((ndm_bits_of_float(x1) & 2147483647) | (ndm_bits_of_float(x2) &
        UINT32_C(2147483648)));
}

static inline float nextafter_float32(float x1, float x2, uint32_t *raised)
{
    const uint32_t code = ndm_bits_of_float(x1);
    const uint32_t goal = ndm_bits_of_float(x2);
    const uint32_t size = code & 2147483647;
    const uint32_t goal_size = goal & 2147483647;
    const uint8_t nan1 = size > ndm_bits_of_float(__builtin_inff());
    const uint8_t nan2 = goal_size > ndm_bits_of_float(__builtin_inff());
    const uint8_t equal_ = (code == goal) | ((size | goal_size) == 0);
    const uint8_t inward = (((code ^ goal) & UINT32_C(2147483648)) != 0) | (goal_size < size);
    const uint32_t step = inward ? ndm_sub_uint32(code, 1) : ndm_add_uint32(code, 1);
    const uint32_t after = size == 0 ? (goal & UINT32_C(2147483648)) | 1 : step;
    const uint8_t moved = !(nan1 | nan2 | equal_);
    const float y = ndm_float_of_bits(moved ? after : nan1 ? code : goal);
    *raised |= (moved & ((after & 2147483647) == ndm_bits_of_float(__builtin_inff()))) ?
        NDM_FP_OVERFLOW : 0u;
    *raised |= (moved & ((after & 2147483647) < ndm_bits_of_float(FLT_MIN))) ? NDM_FP_UNDERFLOW
        : 0u;
    return y;
}

static inline uint32_t maximum_uint32(uint32_t x1, uint32_t x2)
{
    return x1 > x2 ? x1 : x2;
}

static inline float spacing_float32(float x, uint32_t *raised)
{
    const uint32_t code = ndm_bits_of_float(x);
    const uint32_t size = code & 2147483647;
    const uint8_t finite = size < ndm_bits_of_float(__builtin_inff());
    const uint8_t largest = size == ndm_bits_of_float(FLT_MAX);
    const uint32_t exponent = maximum_uint32(size & ndm_bits_of_float(__builtin_inff()),
        ndm_bits_of_float(FLT_MIN));
    const uint32_t digits = ndm_sub_uint32(ndm_bits_of_float(1.0f),
        ndm_bits_of_float(FLT_EPSILON));
    const uint32_t normal = ndm_sub_uint32(exponent, digits);
    const uint32_t half = ndm_floordiv_uint32(ndm_bits_of_float(FLT_MIN), 2, raised);
    const uint32_t subnormal = ndm_rshift_uint32(half,
        ndm_sub_uint32(ndm_floordiv_uint32(digits, ndm_bits_of_float(FLT_MIN), raised),
        ndm_floordiv_uint32(exponent, ndm_bits_of_float(FLT_MIN), raised)));
    const uint32_t unit = exponent > digits ? normal : subnormal;
    const uint32_t sign_ = size != 0 ? code & UINT32_C(2147483648) : 0;
    const uint32_t finite_unit = largest ? ndm_bits_of_float(__builtin_inff()) : unit;
    const float y = ndm_float_of_bits(finite ? finite_unit | sign_ :
        ndm_bits_of_float(__builtin_nanf("")));
    *raised |= largest ? NDM_FP_OVERFLOW : 0u;
    return y;
}

static int loop_isnan_float32(char *const *args, const ptrdiff_t *dimensions,
                              const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    (void)ctx;
    const ptrdiff_t step_x = strides[0];
    const ptrdiff_t step_y = strides[1];
    const bool dense_x = step_x == (ptrdiff_t)sizeof(float);
    const bool dense_y = step_y == (ptrdiff_t)sizeof(uint8_t);
    if (dense_x && dense_y) {
        const float *in_x = (const float *)args[0];
        uint8_t *out_y = (uint8_t *)args[1];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = isnan_float32(in_x[i]);
        }
    } else {
        const char *in_x = args[0];
        char *out_y = args[1];
        for (ptrdiff_t i = 0; i < count; i++) {
            const float value_x = *(const float *)(in_x + i * step_x);
            *(uint8_t *)(out_y + i * step_y) = isnan_float32(value_x);
        }
    }
    return 0;
}

static int loop_signbit_float32(char *const *args, const ptrdiff_t *dimensions,
                                const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    (void)ctx;
    const ptrdiff_t step_x = strides[0];
    const ptrdiff_t step_y = strides[1];
    const bool dense_x = step_x == (ptrdiff_t)sizeof(float);
    const bool dense_y = step_y == (ptrdiff_t)sizeof(uint8_t);
    if (dense_x && dense_y) {
        const float *in_x = (const float *)args[0];
        uint8_t *out_y = (uint8_t *)args[1];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = signbit_float32(in_x[i]);
        }
    } else {
        const char *in_x = args[0];
        char *out_y = args[1];
        for (ptrdiff_t i = 0; i < count; i++) {
            const float value_x = *(const float *)(in_x + i * step_x);
            *(uint8_t *)(out_y + i * step_y) = signbit_float32(value_x);
        }
    }
    return 0;
}

static int loop_ldexp_float32_intc(char *const *args, const ptrdiff_t *dimensions,
                                   const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    (void)ctx;
    const ptrdiff_t step_x = strides[0];
    const ptrdiff_t step_n = strides[1];
    const ptrdiff_t step_y = strides[2];
    const bool dense_x = step_x == (ptrdiff_t)sizeof(float);
    const bool dense_n = step_n == (ptrdiff_t)sizeof(int);
    const bool dense_y = step_y == (ptrdiff_t)sizeof(float);
    const bool single_x = step_x == 0 && count > 0;
    const bool single_n = step_n == 0 && count > 0;
    if (dense_x && dense_n && dense_y) {
        const float *in_x = (const float *)args[0];
        const int *in_n = (const int *)args[1];
        float *out_y = (float *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = ldexp_float32_intc(in_x[i], in_n[i]);
        }
    } else if (single_x && dense_n && dense_y) {
        const float value_x = *(const float *)args[0];
        const int *in_n = (const int *)args[1];
        float *out_y = (float *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = ldexp_float32_intc(value_x, in_n[i]);
        }
    } else if (dense_x && single_n && dense_y) {
        const float *in_x = (const float *)args[0];
        const int value_n = *(const int *)args[1];
        float *out_y = (float *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = ldexp_float32_intc(in_x[i], value_n);
        }
    } else {
        const char *in_x = args[0];
        const char *in_n = args[1];
        char *out_y = args[2];
        for (ptrdiff_t i = 0; i < count; i++) {
            const float value_x = *(const float *)(in_x + i * step_x);
            const int value_n = *(const int *)(in_n + i * step_n);
            *(float *)(out_y + i * step_y) = ldexp_float32_intc(value_x, value_n);
        }
    }
    return 0;
}

static int loop_ldexp_float32_int64(char *const *args, const ptrdiff_t *dimensions,
                                    const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    (void)ctx;
    const ptrdiff_t step_x = strides[0];
    const ptrdiff_t step_n = strides[1];
    const ptrdiff_t step_y = strides[2];
    const bool dense_x = step_x == (ptrdiff_t)sizeof(float);
    const bool dense_n = step_n == (ptrdiff_t)sizeof(int64_t);
    const bool dense_y = step_y == (ptrdiff_t)sizeof(float);
    const bool single_x = step_x == 0 && count > 0;
    const bool single_n = step_n == 0 && count > 0;
    if (dense_x && dense_n && dense_y) {
        const float *in_x = (const float *)args[0];
        const int64_t *in_n = (const int64_t *)args[1];
        float *out_y = (float *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = ldexp_float32_int64(in_x[i], in_n[i]);
        }
    } else if (single_x && dense_n && dense_y) {
        const float value_x = *(const float *)args[0];
        const int64_t *in_n = (const int64_t *)args[1];
        float *out_y = (float *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = ldexp_float32_int64(value_x, in_n[i]);
        }
    } else if (dense_x && single_n && dense_y) {
        const float *in_x = (const float *)args[0];
        const int64_t value_n = *(const int64_t *)args[1];
        float *out_y = (float *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = ldexp_float32_int64(in_x[i], value_n);
        }
    } else {
        const char *in_x = args[0];
        const char *in_n = args[1];
        char *out_y = args[2];
        for (ptrdiff_t i = 0; i < count; i++) {
            const float value_x = *(const float *)(in_x + i * step_x);
            const int64_t value_n = *(const int64_t *)(in_n + i * step_n);
            *(float *)(out_y + i * step_y) = ldexp_float32_int64(value_x, value_n);
        }
    }
    return 0;
}

static int loop_frexp_float32(char *const *args, const ptrdiff_t *dimensions,
                              const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    (void)ctx;
    const ptrdiff_t step_x = strides[0];
    const ptrdiff_t step_mantissa = strides[1];
    const ptrdiff_t step_exponent = strides[2];
    const bool dense_x = step_x == (ptrdiff_t)sizeof(float);
    const bool dense_mantissa = step_mantissa == (ptrdiff_t)sizeof(float);
    const bool dense_exponent = step_exponent == (ptrdiff_t)sizeof(int32_t);
    if (dense_x && dense_mantissa && dense_exponent) {
        const float *in_x = (const float *)args[0];
        float *out_mantissa = (float *)args[1];
        int32_t *out_exponent = (int32_t *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            float value_mantissa;
            int32_t value_exponent;
            frexp_float32(in_x[i], &value_mantissa, &value_exponent);
            out_mantissa[i] = value_mantissa;
            out_exponent[i] = value_exponent;
        }
    } else {
        const char *in_x = args[0];
        char *out_mantissa = args[1];
        char *out_exponent = args[2];
        for (ptrdiff_t i = 0; i < count; i++) {
            const float value_x = *(const float *)(in_x + i * step_x);
            float value_mantissa;
            int32_t value_exponent;
            frexp_float32(value_x, &value_mantissa, &value_exponent);
            *(float *)(out_mantissa + i * step_mantissa) = value_mantissa;
            *(int32_t *)(out_exponent + i * step_exponent) = value_exponent;
        }
    }
    return 0;
}

static int loop_isfinite_float32(char *const *args, const ptrdiff_t *dimensions,
                                 const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    (void)ctx;
    const ptrdiff_t step_x = strides[0];
    const ptrdiff_t step_y = strides[1];
    const bool dense_x = step_x == (ptrdiff_t)sizeof(float);
    const bool dense_y = step_y == (ptrdiff_t)sizeof(uint8_t);
    if (dense_x && dense_y) {
        const float *in_x = (const float *)args[0];
        uint8_t *out_y = (uint8_t *)args[1];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = isfinite_float32(in_x[i]);
        }
    } else {
        const char *in_x = args[0];
        char *out_y = args[1];
        for (ptrdiff_t i = 0; i < count; i++) {
            const float value_x = *(const float *)(in_x + i * step_x);
            *(uint8_t *)(out_y + i * step_y) = isfinite_float32(value_x);
        }
    }
    return 0;
}

static int loop_isinf_float32(char *const *args, const ptrdiff_t *dimensions,
                              const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    (void)ctx;
    const ptrdiff_t step_x = strides[0];
    const ptrdiff_t step_y = strides[1];
    const bool dense_x = step_x == (ptrdiff_t)sizeof(float);
    const bool dense_y = step_y == (ptrdiff_t)sizeof(uint8_t);
    if (dense_x && dense_y) {
        const float *in_x = (const float *)args[0];
        uint8_t *out_y = (uint8_t *)args[1];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = isinf_float32(in_x[i]);
        }
    } else {
        const char *in_x = args[0];
        char *out_y = args[1];
        for (ptrdiff_t i = 0; i < count; i++) {
            const float value_x = *(const float *)(in_x + i * step_x);
            *(uint8_t *)(out_y + i * step_y) = isinf_float32(value_x);
        }
    }
    return 0;
}

static int loop_copysign_float32(char *const *args, const ptrdiff_t *dimensions,
                                 const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    (void)ctx;
    const ptrdiff_t step_x1 = strides[0];
    const ptrdiff_t step_x2 = strides[1];
    const ptrdiff_t step_y = strides[2];
    const bool dense_x1 = step_x1 == (ptrdiff_t)sizeof(float);
    const bool dense_x2 = step_x2 == (ptrdiff_t)sizeof(float);
    const bool dense_y = step_y == (ptrdiff_t)sizeof(float);
    const bool single_x1 = step_x1 == 0 && count > 0;
    const bool single_x2 = step_x2 == 0 && count > 0;
    if (dense_x1 && dense_x2 && dense_y) {
        const float *in_x1 = (const float *)args[0];
        const float *in_x2 = (const float *)args[1];
        float *out_y = (float *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = copysign_float32(in_x1[i], in_x2[i]);
        }
    } else if (single_x1 && dense_x2 && dense_y) {
        const float value_x1 = *(const float *)args[0];
        const float *in_x2 = (const float *)args[1];
        float *out_y = (float *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = copysign_float32(value_x1, in_x2[i]);
        }
    } else if (dense_x1 && single_x2 && dense_y) {
        const float *in_x1 = (const float *)args[0];
        const float value_x2 = *(const float *)args[1];
        float *out_y = (float *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = copysign_float32(in_x1[i], value_x2);
        }
    } else {
        const char *in_x1 = args[0];
        const char *in_x2 = args[1];
        char *out_y = args[2];
        for (ptrdiff_t i = 0; i < count; i++) {
            const float value_x1 = *(const float *)(in_x1 + i * step_x1);
            const float value_x2 = *(const float *)(in_x2 + i * step_x2);
            *(float *)(out_y + i * step_y) = copysign_float32(value_x1, value_x2);
        }
    }
    return 0;
}

static int loop_nextafter_float32(char *const *args, const ptrdiff_t *dimensions,
                                  const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    (void)ctx;
    uint32_t raised = 0;
    const ptrdiff_t step_x1 = strides[0];
    const ptrdiff_t step_x2 = strides[1];
    const ptrdiff_t step_y = strides[2];
    const bool dense_x1 = step_x1 == (ptrdiff_t)sizeof(float);
    const bool dense_x2 = step_x2 == (ptrdiff_t)sizeof(float);
    const bool dense_y = step_y == (ptrdiff_t)sizeof(float);
    const bool single_x1 = step_x1 == 0 && count > 0;
    const bool single_x2 = step_x2 == 0 && count > 0;
    if (dense_x1 && dense_x2 && dense_y) {
        const float *in_x1 = (const float *)args[0];
        const float *in_x2 = (const float *)args[1];
        float *out_y = (float *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = nextafter_float32(in_x1[i], in_x2[i], &raised);
        }
    } else if (single_x1 && dense_x2 && dense_y) {
        const float value_x1 = *(const float *)args[0];
        const float *in_x2 = (const float *)args[1];
        float *out_y = (float *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = nextafter_float32(value_x1, in_x2[i], &raised);
        }
    } else if (dense_x1 && single_x2 && dense_y) {
        const float *in_x1 = (const float *)args[0];
        const float value_x2 = *(const float *)args[1];
        float *out_y = (float *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = nextafter_float32(in_x1[i], value_x2, &raised);
        }
    } else {
        const char *in_x1 = args[0];
        const char *in_x2 = args[1];
        char *out_y = args[2];
        for (ptrdiff_t i = 0; i < count; i++) {
            const float value_x1 = *(const float *)(in_x1 + i * step_x1);
            const float value_x2 = *(const float *)(in_x2 + i * step_x2);
            *(float *)(out_y + i * step_y) = nextafter_float32(value_x1, value_x2, &raised);
        }
    }
    ndm_raise(raised);
    return 0;
}

static int loop_spacing_float32(char *const *args, const ptrdiff_t *dimensions,
                                const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    (void)ctx;
    uint32_t raised = 0;
    const ptrdiff_t step_x = strides[0];
    const ptrdiff_t step_y = strides[1];
    const bool dense_x = step_x == (ptrdiff_t)sizeof(float);
    const bool dense_y = step_y == (ptrdiff_t)sizeof(float);
    if (dense_x && dense_y) {
        const float *in_x = (const float *)args[0];
        float *out_y = (float *)args[1];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = spacing_float32(in_x[i], &raised);
        }
    } else {
        const char *in_x = args[0];
        char *out_y = args[1];
        for (ptrdiff_t i = 0; i < count; i++) {
            const float value_x = *(const float *)(in_x + i * step_x);
            *(float *)(out_y + i * step_y) = spacing_float32(value_x, &raised);
        }
    }
    ndm_raise(raised);
    return 0;
}

static const ndm_kernel kernels[] = {
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 0, (ndm_kernel_function)loop_isnan_float32},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 1, (ndm_kernel_function)loop_signbit_float32},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 2, (ndm_kernel_function)loop_ldexp_float32_intc},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 3, (ndm_kernel_function)loop_ldexp_float32_int64},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 4, (ndm_kernel_function)loop_frexp_float32},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 5, (ndm_kernel_function)loop_isfinite_float32},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 6, (ndm_kernel_function)loop_isinf_float32},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 7, (ndm_kernel_function)loop_copysign_float32},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 8, (ndm_kernel_function)loop_nextafter_float32},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 9, (ndm_kernel_function)loop_spacing_float32},
};
NDM_KERNEL_TABLE(loops_float32_floatbits, kernels);
