/* From specs/ufuncs/floatbits.toml through templates/loops.c.j2; made by ndmillc. */
#include "ndmill/kernel/kernel.h"
#include "ndmill/kernel/dtypes_core.h"
#include "ndmill/kernel/blocks.h"
#include "ndmill/kernel/converted.h"

#ifndef NDM_SKIPPED

static inline uint8_t signbit_float16(uint16_t x)
{
    return ((uint16_t)x & 0x8000) != 0;
}

static inline uint8_t isfinite_float16(uint16_t x)
{
    return ((uint16_t)x & 0x7fff) < (uint16_t)0x7c00;
}

static inline uint8_t isinf_float16(uint16_t x)
{
    return ((uint16_t)x & 0x7fff) == (uint16_t)0x7c00;
}

static inline uint16_t copysign_float16(uint16_t x1, uint16_t x2)
{
    return (uint16_t)(((uint16_t)x1 & 0x7fff) | ((uint16_t)x2 & 0x8000));
}

static inline uint16_t nextafter_float16(uint16_t x1, uint16_t x2, uint32_t *raised)
{
    const uint16_t minus = 32768;
    const uint16_t top = (uint16_t)0x7c00;
    const uint16_t code = (uint16_t)x1;
    const uint16_t goal = (uint16_t)x2;
    const uint16_t size = code & ndm_invert_uint16(minus);
    const uint16_t goal_size = goal & ndm_invert_uint16(minus);
    const uint8_t nan1 = size > top;
    const uint8_t nan2 = goal_size > top;
    const uint8_t equal_ = (code == goal) | ((size | goal_size) == 0);
    const uint8_t inward = (((code ^ goal) & minus) != 0) | (goal_size < size);
    const uint16_t step = inward ? ndm_sub_uint16(code, 1) : ndm_add_uint16(code, 1);
    const uint16_t after = size == 0 ? (goal & minus) | 1 : step;
    const uint16_t landed = after;
    const uint8_t moved = !(nan1 | nan2 | equal_);
    const uint16_t y = (uint16_t)(moved ? landed : nan1 ? code : goal);
    *raised |= (moved & ((landed & ndm_invert_uint16(minus)) == top)) ? NDM_FP_OVERFLOW : 0u;
    *raised |= (moved & ((landed & ndm_invert_uint16(minus)) < (uint16_t)0x400)) ?
        NDM_FP_UNDERFLOW : 0u;
    return y;
}

static inline uint16_t maximum_uint16(uint16_t x1, uint16_t x2)
{
    return x1 > x2 ? x1 : x2;
}

static inline uint16_t spacing_float16(uint16_t x, uint32_t *raised)
{
    const uint16_t minus = 32768;
    const uint16_t beyond = (uint16_t)0x7c00;
    const uint16_t code = (uint16_t)x;
    const uint16_t size = code & ndm_invert_uint16(minus);
    const uint8_t finite = size <= (uint16_t)0x7bff;
    const uint8_t largest = size == (uint16_t)0x7bff;
    const uint16_t one_ = (uint16_t)0x400;
    const uint16_t exponent = maximum_uint16(size & ndm_invert_uint16(ndm_sub_uint16(one_, 1)),
        one_);
    const uint16_t digits = ndm_mul_uint16(one_, 10);
    const uint16_t half = ndm_floordiv_uint16(one_, 2, raised);
    const uint16_t subnormal = ndm_rshift_uint16(half,
        ndm_sub_uint16(ndm_floordiv_uint16(digits, one_, raised), ndm_floordiv_uint16(exponent,
        one_, raised)));
    const uint16_t above = exponent > digits ? ndm_sub_uint16(exponent, digits) : subnormal;
    const uint16_t unit = above;
    const uint16_t sign_ = size != 0 ? code & minus : 0;
    const uint16_t finite_unit = largest ? beyond : unit | sign_;
    const uint16_t signed_unit = finite_unit | sign_;
    const uint16_t y = (uint16_t)(finite ? signed_unit : (uint16_t)0x7e00);
    *raised |= largest ? NDM_FP_OVERFLOW : 0u;
    return y;
}

static inline void gather_intc(const char *from, ptrdiff_t step, ptrdiff_t count,
                               int *restrict to)
{
    if (step == (ptrdiff_t)sizeof(int)) {
        const int *items = (const int *)from;
        for (ptrdiff_t i = 0; i < count; i++) {
            to[i] = items[i];
        }
    } else {
        for (ptrdiff_t i = 0; i < count; i++) {
            to[i] = *(const int *)(from + i * step);
        }
    }
}

static inline void gather_int64(const char *from, ptrdiff_t step, ptrdiff_t count,
                                int64_t *restrict to)
{
    if (step == (ptrdiff_t)sizeof(int64_t)) {
        const int64_t *items = (const int64_t *)from;
        for (ptrdiff_t i = 0; i < count; i++) {
            to[i] = items[i];
        }
    } else {
        for (ptrdiff_t i = 0; i < count; i++) {
            to[i] = *(const int64_t *)(from + i * step);
        }
    }
}

static inline void scatter_bool(const uint8_t *restrict from, ptrdiff_t count, char *to,
                                ptrdiff_t step)
{
    if (step == (ptrdiff_t)sizeof(uint8_t)) {
        uint8_t *restrict items = (uint8_t *)to;
        for (ptrdiff_t i = 0; i < count; i++) {
            items[i] = from[i];
        }
    } else {
        for (ptrdiff_t i = 0; i < count; i++) {
            *(uint8_t *)(to + i * step) = from[i];
        }
    }
}

NDM_NOINLINE static void scatter_float32_as_float16(const float *restrict from,
                                                    ptrdiff_t count, char *to, ptrdiff_t step,
                                                    uint32_t *raised)
{
    uint32_t found = 0;
    if (step == (ptrdiff_t)sizeof(uint16_t)) {
        uint16_t *restrict items = (uint16_t *)to;
        for (ptrdiff_t i = 0; i < count; i++) {
            items[i] = ndm_store_float16(from[i], &found);
        }
    } else {
        for (ptrdiff_t i = 0; i < count; i++) {
            *(uint16_t *)(to + i * step) = ndm_store_float16(from[i], &found);
        }
    }
    *raised |= found;
}

static inline void scatter_int32(const int32_t *restrict from, ptrdiff_t count, char *to,
                                 ptrdiff_t step)
{
    if (step == (ptrdiff_t)sizeof(int32_t)) {
        int32_t *restrict items = (int32_t *)to;
        for (ptrdiff_t i = 0; i < count; i++) {
            items[i] = from[i];
        }
    } else {
        for (ptrdiff_t i = 0; i < count; i++) {
            *(int32_t *)(to + i * step) = from[i];
        }
    }
}

extern NDM_KERNEL_EXPORT const ndm_kernel_table NDM_TARGET_SYMBOL(ndm_k_loops_float32_floatbits);

extern NDM_KERNEL_EXPORT const ndm_kernel_table NDM_TARGET_SYMBOL(ndm_k_casts_float16);
extern NDM_KERNEL_EXPORT const ndm_kernel_table ndm_k_casts_float16_generic;

extern NDM_KERNEL_EXPORT const ndm_kernel_table NDM_TARGET_SYMBOL(ndm_k_casts_float32);
extern NDM_KERNEL_EXPORT const ndm_kernel_table ndm_k_casts_float32_generic;

static int loop_isnan_float16(char *const *args, const ptrdiff_t *dimensions,
                              const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const ndm_kernel *const wider = &NDM_TARGET_SYMBOL(ndm_k_loops_float32_floatbits).kernels[0];
    const ndm_loop run = (ndm_loop)wider->function;
    float values_x[NDM_BLOCK];
    uint8_t values_y[NDM_BLOCK];
    char *const values[] = {
        (char *)values_x,
        (char *)values_y,
    };
    const ptrdiff_t steps[] = {
        strides[0] == 0 ? 0 : (ptrdiff_t)sizeof(float),
        sizeof(uint8_t),
    };
    for (ptrdiff_t start = 0; start < count; start += NDM_BLOCK) {
        const ptrdiff_t length = ndm_block_end(start, count) - start;
        const ptrdiff_t length_x = strides[0] == 0 ? 1 : length;
        ndm_cast_block(NDM_CAST_LOOP(ndm_k_casts_float16, 9), args[0] + start * strides[0],
            strides[0], (char *)values_x, sizeof(float), length_x, ctx);
        run(values, &length, steps, ctx);
        scatter_bool(values_y, length, args[1] + start * strides[1], strides[1]);
    }
    return 0;
}

static int loop_signbit_float16(char *const *args, const ptrdiff_t *dimensions,
                                const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const bool dense = strides[0] == (ptrdiff_t)sizeof(uint16_t) && strides[1] ==
        (ptrdiff_t)sizeof(uint8_t);
    if (dense || count == 1) {
        const uint16_t *in_x = (const uint16_t *)args[0];
        uint8_t *out_y = (uint8_t *)args[1];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = signbit_float16(in_x[i]);
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_2(1, uint16_t,
            uint8_t), loop_signbit_float16);
    }
    return 0;
}

static int loop_ldexp_float16_intc(char *const *args, const ptrdiff_t *dimensions,
                                   const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const ndm_kernel *const wider = &NDM_TARGET_SYMBOL(ndm_k_loops_float32_floatbits).kernels[2];
    const ndm_loop run = (ndm_loop)wider->function;
    float values_x[NDM_BLOCK];
    int values_n[NDM_BLOCK];
    float values_y[NDM_BLOCK];
    char *const values[] = {
        (char *)values_x,
        (char *)values_n,
        (char *)values_y,
    };
    const ptrdiff_t steps[] = {
        strides[0] == 0 ? 0 : (ptrdiff_t)sizeof(float),
        strides[1] == 0 ? 0 : (ptrdiff_t)sizeof(int),
        sizeof(float),
    };
    for (ptrdiff_t start = 0; start < count; start += NDM_BLOCK) {
        const ptrdiff_t length = ndm_block_end(start, count) - start;
        const ptrdiff_t length_x = strides[0] == 0 ? 1 : length;
        ndm_cast_block(NDM_CAST_LOOP(ndm_k_casts_float16, 9), args[0] + start * strides[0],
            strides[0], (char *)values_x, sizeof(float), length_x, ctx);
        const ptrdiff_t length_n = strides[1] == 0 ? 1 : length;
        gather_intc(args[1] + start * strides[1], strides[1], length_n, values_n);
        run(values, &length, steps, ctx);
        ndm_cast_block(NDM_CAST_LOOP(ndm_k_casts_float32, 9), (char *)values_y, sizeof(float),
            args[2] + start * strides[2], strides[2], length, ctx);
    }
    return 0;
}

static int loop_ldexp_float16_int64(char *const *args, const ptrdiff_t *dimensions,
                                    const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const ndm_kernel *const wider = &NDM_TARGET_SYMBOL(ndm_k_loops_float32_floatbits).kernels[3];
    const ndm_loop run = (ndm_loop)wider->function;
    float values_x[NDM_BLOCK];
    int64_t values_n[NDM_BLOCK];
    float values_y[NDM_BLOCK];
    char *const values[] = {
        (char *)values_x,
        (char *)values_n,
        (char *)values_y,
    };
    const ptrdiff_t steps[] = {
        strides[0] == 0 ? 0 : (ptrdiff_t)sizeof(float),
        strides[1] == 0 ? 0 : (ptrdiff_t)sizeof(int64_t),
        sizeof(float),
    };
    for (ptrdiff_t start = 0; start < count; start += NDM_BLOCK) {
        const ptrdiff_t length = ndm_block_end(start, count) - start;
        const ptrdiff_t length_x = strides[0] == 0 ? 1 : length;
        ndm_cast_block(NDM_CAST_LOOP(ndm_k_casts_float16, 9), args[0] + start * strides[0],
            strides[0], (char *)values_x, sizeof(float), length_x, ctx);
        const ptrdiff_t length_n = strides[1] == 0 ? 1 : length;
        gather_int64(args[1] + start * strides[1], strides[1], length_n, values_n);
        run(values, &length, steps, ctx);
        ndm_cast_block(NDM_CAST_LOOP(ndm_k_casts_float32, 9), (char *)values_y, sizeof(float),
            args[2] + start * strides[2], strides[2], length, ctx);
    }
    return 0;
}

static int loop_frexp_float16(char *const *args, const ptrdiff_t *dimensions,
                              const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const ndm_kernel *const wider = &NDM_TARGET_SYMBOL(ndm_k_loops_float32_floatbits).kernels[4];
    const ndm_loop run = (ndm_loop)wider->function;
    float values_x[NDM_BLOCK];
    float values_mantissa[NDM_BLOCK];
    int32_t values_exponent[NDM_BLOCK];
    char *const values[] = {
        (char *)values_x,
        (char *)values_mantissa,
        (char *)values_exponent,
    };
    const ptrdiff_t steps[] = {
        strides[0] == 0 ? 0 : (ptrdiff_t)sizeof(float),
        sizeof(float),
        sizeof(int32_t),
    };
    uint32_t raised = 0;
    for (ptrdiff_t start = 0; start < count; start += NDM_BLOCK) {
        const ptrdiff_t length = ndm_block_end(start, count) - start;
        const ptrdiff_t length_x = strides[0] == 0 ? 1 : length;
        ndm_cast_block(NDM_CAST_LOOP(ndm_k_casts_float16, 9), args[0] + start * strides[0],
            strides[0], (char *)values_x, sizeof(float), length_x, ctx);
        run(values, &length, steps, ctx);
        scatter_float32_as_float16(values_mantissa, length, args[1] + start * strides[1],
            strides[1], &raised);
        scatter_int32(values_exponent, length, args[2] + start * strides[2], strides[2]);
    }
    return 0;
}

static int loop_isfinite_float16(char *const *args, const ptrdiff_t *dimensions,
                                 const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const bool dense = strides[0] == (ptrdiff_t)sizeof(uint16_t) && strides[1] ==
        (ptrdiff_t)sizeof(uint8_t);
    if (dense || count == 1) {
        const uint16_t *in_x = (const uint16_t *)args[0];
        uint8_t *out_y = (uint8_t *)args[1];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = isfinite_float16(in_x[i]);
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_2(1, uint16_t,
            uint8_t), loop_isfinite_float16);
    }
    return 0;
}

static int loop_isinf_float16(char *const *args, const ptrdiff_t *dimensions,
                              const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const bool dense = strides[0] == (ptrdiff_t)sizeof(uint16_t) && strides[1] ==
        (ptrdiff_t)sizeof(uint8_t);
    if (dense || count == 1) {
        const uint16_t *in_x = (const uint16_t *)args[0];
        uint8_t *out_y = (uint8_t *)args[1];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = isinf_float16(in_x[i]);
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_2(1, uint16_t,
            uint8_t), loop_isinf_float16);
    }
    return 0;
}

static int loop_copysign_float16(char *const *args, const ptrdiff_t *dimensions,
                                 const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const bool dense = strides[0] == (ptrdiff_t)sizeof(uint16_t) && strides[1] ==
        (ptrdiff_t)sizeof(uint16_t) && strides[2] == (ptrdiff_t)sizeof(uint16_t);
    if (dense || count == 1) {
        const uint16_t *in_x1 = (const uint16_t *)args[0];
        const uint16_t *in_x2 = (const uint16_t *)args[1];
        uint16_t *out_y = (uint16_t *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = copysign_float16(in_x1[i], in_x2[i]);
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_3(2, uint16_t,
            uint16_t, uint16_t), loop_copysign_float16);
    }
    return 0;
}

static int loop_nextafter_float16(char *const *args, const ptrdiff_t *dimensions,
                                  const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    uint32_t raised = 0;
    const bool dense = strides[0] == (ptrdiff_t)sizeof(uint16_t) && strides[1] ==
        (ptrdiff_t)sizeof(uint16_t) && strides[2] == (ptrdiff_t)sizeof(uint16_t);
    if (dense || count == 1) {
        const uint16_t *in_x1 = (const uint16_t *)args[0];
        const uint16_t *in_x2 = (const uint16_t *)args[1];
        uint16_t *out_y = (uint16_t *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = nextafter_float16(in_x1[i], in_x2[i], &raised);
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_3(2, uint16_t,
            uint16_t, uint16_t), loop_nextafter_float16);
    }
    ndm_raise(raised);
    return 0;
}

static int loop_spacing_float16(char *const *args, const ptrdiff_t *dimensions,
                                const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    uint32_t raised = 0;
    const bool dense = strides[0] == (ptrdiff_t)sizeof(uint16_t) && strides[1] ==
        (ptrdiff_t)sizeof(uint16_t);
    if (dense || count == 1) {
        const uint16_t *in_x = (const uint16_t *)args[0];
        uint16_t *out_y = (uint16_t *)args[1];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = spacing_float16(in_x[i], &raised);
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_2(1, uint16_t,
            uint16_t), loop_spacing_float16);
    }
    ndm_raise(raised);
    return 0;
}

static const ndm_kernel kernels[] = {
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 0, (ndm_kernel_function)loop_isnan_float16},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 1, (ndm_kernel_function)loop_signbit_float16},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 2, (ndm_kernel_function)loop_ldexp_float16_intc},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 3, (ndm_kernel_function)loop_ldexp_float16_int64},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 4, (ndm_kernel_function)loop_frexp_float16},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 5, (ndm_kernel_function)loop_isfinite_float16},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 6, (ndm_kernel_function)loop_isinf_float16},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 7, (ndm_kernel_function)loop_copysign_float16},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 8, (ndm_kernel_function)loop_nextafter_float16},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 9, (ndm_kernel_function)loop_spacing_float16},
};
#endif
NDM_KERNEL_TABLE(loops_float16_floatbits, kernels);
