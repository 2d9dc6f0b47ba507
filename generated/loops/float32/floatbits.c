/* From specs/ufuncs/floatbits.toml through templates/loops.c.j2; made by ndmillc. */
#include "ndmill/kernel/kernel.h"
#include "ndmill/kernel/dtypes_core.h"
#include "ndmill/kernel/blocks.h"
#include "floatbits.h"

#ifndef NDM_SKIPPED

static inline uint8_t isnan_float32(float x)
{
    return x != x;
}

static inline uint8_t signbit_float32(float x)
{
    return (ndm_bits_of_float(x) & UINT32_C(0x80000000)) != 0;
}

static NDM_ALWAYS_INLINE float ldexp_float32_intc(float x, int n)
{
    return ndm_scale_exponent_float32(x, n);
}

static NDM_ALWAYS_INLINE float ldexp_float32_intc_bare(float x, int n)
{
    return ndm_scale_exponent_float32_bare(x, n);
}

static inline int32_t unusual_ldexp_float32_intc(float x, int n)
{
    return ndm_ordinary_exponent_float32(x, n);
}

static NDM_ALWAYS_INLINE float ldexp_float32_int64(float x, int64_t n)
{
    return ndm_scale_exponent_float32(x, n);
}

static NDM_ALWAYS_INLINE float ldexp_float32_int64_bare(float x, int64_t n)
{
    return ndm_scale_exponent_float32_bare(x, n);
}

static inline int64_t unusual_ldexp_float32_int64(float x, int64_t n)
{
    return ndm_ordinary_exponent_float32(x, n);
}

static inline void frexp_float32(float x, float *mantissa, int32_t *exponent)
{
    ndm_frexp_float32(x, mantissa, exponent);
}

static inline uint8_t isfinite_float32(float x)
{
    return (ndm_bits_of_float(x) & 0x7fffffff) < ndm_bits_of_float(__builtin_inff());
}

static inline uint8_t isinf_float32(float x)
{
    return (ndm_bits_of_float(x) & 0x7fffffff) == ndm_bits_of_float(__builtin_inff());
}

static inline float copysign_float32(float x1, float x2)
{
    return ndm_float_of_bits((ndm_bits_of_float(x1) & 0x7fffffff) | (ndm_bits_of_float(x2) &
        UINT32_C(0x80000000)));
}

static inline float nextafter_float32(float x1, float x2, uint32_t *raised)
{
    const uint32_t minus = UINT32_C(2147483648);
    const uint32_t top = ndm_bits_of_float(__builtin_inff());
    const uint32_t code = ndm_bits_of_float(x1);
    const uint32_t goal = ndm_bits_of_float(x2);
    const uint32_t size = code & ndm_invert_uint32(minus);
    const uint32_t goal_size = goal & ndm_invert_uint32(minus);
    const uint8_t nan1 = size > top;
    const uint8_t nan2 = goal_size > top;
    const uint8_t equal_ = (code == goal) | ((size | goal_size) == 0);
    const uint8_t inward = (((code ^ goal) & minus) != 0) | (goal_size < size);
    const uint32_t step = inward ? ndm_sub_uint32(code, 1) : ndm_add_uint32(code, 1);
    const uint32_t after = size == 0 ? (goal & minus) | 1 : step;
    const uint32_t landed = after;
    const uint8_t moved = !(nan1 | nan2 | equal_);
    const float y = ndm_float_of_bits(moved ? landed : nan1 ? code : goal);
    *raised |= (moved & ((landed & ndm_invert_uint32(minus)) == top)) ? NDM_FP_OVERFLOW : 0u;
    *raised |= (moved & ((landed & ndm_invert_uint32(minus)) < ndm_bits_of_float(FLT_MIN))) ?
        NDM_FP_UNDERFLOW : 0u;
    return y;
}

static inline uint32_t maximum_uint32(uint32_t x1, uint32_t x2)
{
    return x1 > x2 ? x1 : x2;
}

static inline float spacing_float32(float x, uint32_t *raised)
{
    const uint32_t minus = UINT32_C(2147483648);
    const uint32_t beyond = ndm_bits_of_float(__builtin_inff());
    const uint32_t code = ndm_bits_of_float(x);
    const uint32_t size = code & ndm_invert_uint32(minus);
    const uint8_t finite = size <= ndm_bits_of_float(FLT_MAX);
    const uint8_t largest = size == ndm_bits_of_float(FLT_MAX);
    const uint32_t one_ = ndm_bits_of_float(FLT_MIN);
    const uint32_t exponent = maximum_uint32(size & ndm_invert_uint32(ndm_sub_uint32(one_, 1)),
        one_);
    const uint32_t digits = ndm_mul_uint32(one_, 23);
    const uint32_t half = ndm_floordiv_uint32(one_, 2, raised);
    const uint32_t subnormal = ndm_rshift_uint32(half,
        ndm_sub_uint32(ndm_floordiv_uint32(digits, one_, raised), ndm_floordiv_uint32(exponent,
        one_, raised)));
    const uint32_t above = exponent > digits ? ndm_sub_uint32(exponent, digits) : subnormal;
    const uint32_t unit = above;
    const uint32_t sign_ = size != 0 ? code & minus : 0;
    const uint32_t finite_unit = largest ? beyond : unit | sign_;
    const uint32_t signed_unit = finite_unit | sign_;
    const float y = ndm_float_of_bits(finite ? signed_unit :
        ndm_bits_of_float(__builtin_nanf("")));
    *raised |= largest ? NDM_FP_OVERFLOW : 0u;
    return y;
}

static int loop_isnan_float32(char *const *args, const ptrdiff_t *dimensions,
                              const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const bool dense = strides[0] == (ptrdiff_t)sizeof(float) && strides[1] ==
        (ptrdiff_t)sizeof(uint8_t);
    if (dense || count == 1) {
        const float *in_x = (const float *)args[0];
        uint8_t *out_y = (uint8_t *)args[1];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = isnan_float32(in_x[i]);
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_2(1, float, uint8_t),
            loop_isnan_float32);
    }
    return 0;
}

static int loop_signbit_float32(char *const *args, const ptrdiff_t *dimensions,
                                const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const bool dense = strides[0] == (ptrdiff_t)sizeof(float) && strides[1] ==
        (ptrdiff_t)sizeof(uint8_t);
    if (dense || count == 1) {
        const float *in_x = (const float *)args[0];
        uint8_t *out_y = (uint8_t *)args[1];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = signbit_float32(in_x[i]);
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_2(1, float, uint8_t),
            loop_signbit_float32);
    }
    return 0;
}

static int run_ldexp_float32_intc(char *const *args, const ptrdiff_t *dimensions,
                                  const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0] & -(ptrdiff_t)NDM_LANES, there = dimensions[1];
    (void)there, (void)strides, (void)ctx;

    {
        const float *in_x = (const float *)args[0];
        const int *in_n = (const int *)args[1];
        float *out_y = (float *)args[2];
        for (ptrdiff_t start = 0; start < count; start += NDM_BLOCK) {
            const ptrdiff_t end = ndm_block_end(start, count);
            int32_t unusual = 0;
            for (ptrdiff_t i = start; i < end; i++) {
                unusual |= unusual_ldexp_float32_intc(in_x[i], in_n[i]);
            }
            if (unusual < 0) {
                NDM_IVDEP
                for (ptrdiff_t i = start; i < end; i++) {
                    out_y[i] = ldexp_float32_intc(in_x[i], in_n[i]);
                }
                continue;
            }
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                out_y[i] = ldexp_float32_intc_bare(in_x[i], in_n[i]);
            }
        }
    }
    return 0;
}

static int loop_ldexp_float32_intc(char *const *args, const ptrdiff_t *dimensions,
                                   const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    return ndm_run_whole(args, dimensions, strides, ctx, NDM_ITEMS_3(2, float, int, float),
        run_ldexp_float32_intc);
}

static int run_ldexp_float32_int64(char *const *args, const ptrdiff_t *dimensions,
                                   const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0] & -(ptrdiff_t)NDM_LANES, there = dimensions[1];
    (void)there, (void)strides, (void)ctx;

    {
        const float *in_x = (const float *)args[0];
        const int64_t *in_n = (const int64_t *)args[1];
        float *out_y = (float *)args[2];
        for (ptrdiff_t start = 0; start < count; start += NDM_BLOCK) {
            const ptrdiff_t end = ndm_block_end(start, count);
            int64_t unusual = 0;
            for (ptrdiff_t i = start; i < end; i++) {
                unusual |= unusual_ldexp_float32_int64(in_x[i], in_n[i]);
            }
            if (unusual < 0) {
                NDM_IVDEP
                for (ptrdiff_t i = start; i < end; i++) {
                    out_y[i] = ldexp_float32_int64(in_x[i], in_n[i]);
                }
                continue;
            }
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                out_y[i] = ldexp_float32_int64_bare(in_x[i], in_n[i]);
            }
        }
    }
    return 0;
}

static int loop_ldexp_float32_int64(char *const *args, const ptrdiff_t *dimensions,
                                    const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    return ndm_run_whole(args, dimensions, strides, ctx, NDM_ITEMS_3(2, float, int64_t, float),
        run_ldexp_float32_int64);
}

static int loop_frexp_float32(char *const *args, const ptrdiff_t *dimensions,
                              const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const bool dense = strides[0] == (ptrdiff_t)sizeof(float) && strides[1] ==
        (ptrdiff_t)sizeof(float) && strides[2] == (ptrdiff_t)sizeof(int32_t);
    if (dense || count == 1) {
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
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_3(1, float, float,
            int32_t), loop_frexp_float32);
    }
    return 0;
}

static int loop_isfinite_float32(char *const *args, const ptrdiff_t *dimensions,
                                 const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const bool dense = strides[0] == (ptrdiff_t)sizeof(float) && strides[1] ==
        (ptrdiff_t)sizeof(uint8_t);
    if (dense || count == 1) {
        const float *in_x = (const float *)args[0];
        uint8_t *out_y = (uint8_t *)args[1];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = isfinite_float32(in_x[i]);
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_2(1, float, uint8_t),
            loop_isfinite_float32);
    }
    return 0;
}

static int loop_isinf_float32(char *const *args, const ptrdiff_t *dimensions,
                              const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const bool dense = strides[0] == (ptrdiff_t)sizeof(float) && strides[1] ==
        (ptrdiff_t)sizeof(uint8_t);
    if (dense || count == 1) {
        const float *in_x = (const float *)args[0];
        uint8_t *out_y = (uint8_t *)args[1];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = isinf_float32(in_x[i]);
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_2(1, float, uint8_t),
            loop_isinf_float32);
    }
    return 0;
}

static int loop_copysign_float32(char *const *args, const ptrdiff_t *dimensions,
                                 const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const bool dense = strides[0] == (ptrdiff_t)sizeof(float) && strides[1] ==
        (ptrdiff_t)sizeof(float) && strides[2] == (ptrdiff_t)sizeof(float);
    if (dense || count == 1) {
        const float *in_x1 = (const float *)args[0];
        const float *in_x2 = (const float *)args[1];
        float *out_y = (float *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = copysign_float32(in_x1[i], in_x2[i]);
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_3(2, float, float,
            float), loop_copysign_float32);
    }
    return 0;
}

static int loop_nextafter_float32(char *const *args, const ptrdiff_t *dimensions,
                                  const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    uint32_t raised = 0;
    const bool dense = strides[0] == (ptrdiff_t)sizeof(float) && strides[1] ==
        (ptrdiff_t)sizeof(float) && strides[2] == (ptrdiff_t)sizeof(float);
    if (dense || count == 1) {
        const float *in_x1 = (const float *)args[0];
        const float *in_x2 = (const float *)args[1];
        float *out_y = (float *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = nextafter_float32(in_x1[i], in_x2[i], &raised);
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_3(2, float, float,
            float), loop_nextafter_float32);
    }
    ndm_raise(raised);
    return 0;
}

static int loop_spacing_float32(char *const *args, const ptrdiff_t *dimensions,
                                const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    uint32_t raised = 0;
    const bool dense = strides[0] == (ptrdiff_t)sizeof(float) && strides[1] ==
        (ptrdiff_t)sizeof(float);
    if (dense || count == 1) {
        const float *in_x = (const float *)args[0];
        float *out_y = (float *)args[1];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = spacing_float32(in_x[i], &raised);
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_2(1, float, float),
            loop_spacing_float32);
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
#endif
NDM_KERNEL_TABLE(loops_float32_floatbits, kernels);
