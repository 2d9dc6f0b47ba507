/* From specs/ufuncs/floatbits.toml through templates/loops.c.j2; made by ndmillc. */
#include "ndmill/kernel/kernel.h"
#include "ndmill/kernel/dtypes_core.h"
#include "ndmill/kernel/blocks.h"
#include "floatbits.h"

#ifndef NDM_SKIPPED

static inline uint8_t isnan_float64(double x)
{
    return x != x;
}

static inline uint8_t signbit_float64(double x)
{
    return (ndm_bits_of_double(x) & UINT64_C(0x8000000000000000)) != 0;
}

static NDM_ALWAYS_INLINE double ldexp_float64_intc(double x, int n)
{
    return ndm_scale_exponent_float64(x, n);
}

static NDM_ALWAYS_INLINE double ldexp_float64_intc_bare(double x, int n)
{
    return ndm_scale_exponent_float64_bare(x, n);
}

static inline int64_t unusual_ldexp_float64_intc(double x, int n)
{
    return ndm_ordinary_exponent_float64(x, n);
}

static NDM_ALWAYS_INLINE double ldexp_float64_int64(double x, int64_t n)
{
    return ndm_scale_exponent_float64(x, n);
}

static NDM_ALWAYS_INLINE double ldexp_float64_int64_bare(double x, int64_t n)
{
    return ndm_scale_exponent_float64_bare(x, n);
}

static inline int64_t unusual_ldexp_float64_int64(double x, int64_t n)
{
    return ndm_ordinary_exponent_float64(x, n);
}

static inline void frexp_float64(double x, double *mantissa, int32_t *exponent)
{
    ndm_frexp_float64(x, mantissa, exponent);
}

static inline uint8_t isfinite_float64(double x)
{
    return (ndm_bits_of_double(x) & UINT64_C(0x7fffffffffffffff)) <
        ndm_bits_of_double(__builtin_inf());
}

static inline uint8_t isinf_float64(double x)
{
    return (ndm_bits_of_double(x) & UINT64_C(0x7fffffffffffffff)) ==
        ndm_bits_of_double(__builtin_inf());
}

static inline double copysign_float64(double x1, double x2)
{
    return ndm_double_of_bits((ndm_bits_of_double(x1) & UINT64_C(0x7fffffffffffffff)) |
        (ndm_bits_of_double(x2) & UINT64_C(0x8000000000000000)));
}

static inline double nextafter_float64(double x1, double x2, uint32_t *raised)
{
    const uint64_t minus = UINT64_C(9223372036854775808);
    const uint64_t top = ndm_bits_of_double(__builtin_inf());
    const uint64_t code = ndm_bits_of_double(x1);
    const uint64_t goal = ndm_bits_of_double(x2);
    const uint64_t size = code & ndm_invert_uint64(minus);
    const uint64_t goal_size = goal & ndm_invert_uint64(minus);
    const uint8_t nan1 = size > top;
    const uint8_t nan2 = goal_size > top;
    const uint8_t equal_ = (code == goal) | ((size | goal_size) == 0);
    const uint8_t inward = (((code ^ goal) & minus) != 0) | (goal_size < size);
    const uint64_t step = inward ? ndm_sub_uint64(code, 1) : ndm_add_uint64(code, 1);
    const uint64_t after = size == 0 ? (goal & minus) | 1 : step;
    const uint64_t landed = after;
    const uint8_t moved = !(nan1 | nan2 | equal_);
    const double y = ndm_double_of_bits(moved ? landed : nan1 ? code : goal);
    *raised |= (moved & ((landed & ndm_invert_uint64(minus)) == top)) ? NDM_FP_OVERFLOW : 0u;
    *raised |= (moved & ((landed & ndm_invert_uint64(minus)) < ndm_bits_of_double(DBL_MIN))) ?
        NDM_FP_UNDERFLOW : 0u;
    return y;
}

static inline uint64_t maximum_uint64(uint64_t x1, uint64_t x2)
{
    return x1 > x2 ? x1 : x2;
}

static inline double spacing_float64(double x, uint32_t *raised)
{
    const uint64_t minus = UINT64_C(9223372036854775808);
    const uint64_t beyond = ndm_bits_of_double(__builtin_inf());
    const uint64_t code = ndm_bits_of_double(x);
    const uint64_t size = code & ndm_invert_uint64(minus);
    const uint8_t finite = size <= ndm_bits_of_double(DBL_MAX);
    const uint8_t largest = size == ndm_bits_of_double(DBL_MAX);
    const uint64_t one_ = ndm_bits_of_double(DBL_MIN);
    const uint64_t exponent = maximum_uint64(size & ndm_invert_uint64(ndm_sub_uint64(one_, 1)),
        one_);
    const uint64_t digits = ndm_mul_uint64(one_, 52);
    const uint64_t half = ndm_floordiv_uint64(one_, 2, raised);
    const uint64_t subnormal = ndm_rshift_uint64(half,
        ndm_sub_uint64(ndm_floordiv_uint64(digits, one_, raised), ndm_floordiv_uint64(exponent,
        one_, raised)));
    const uint64_t above = exponent > digits ? ndm_sub_uint64(exponent, digits) : subnormal;
    const uint64_t unit = above;
    const uint64_t sign_ = size != 0 ? code & minus : 0;
    const uint64_t finite_unit = largest ? beyond : unit | sign_;
    const uint64_t signed_unit = finite_unit | sign_;
    const double y = ndm_double_of_bits(finite ? signed_unit :
        ndm_bits_of_double(__builtin_nan("")));
    *raised |= largest ? NDM_FP_OVERFLOW : 0u;
    return y;
}

static int loop_isnan_float64(char *const *args, const ptrdiff_t *dimensions,
                              const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const bool dense = strides[0] == (ptrdiff_t)sizeof(double) && strides[1] ==
        (ptrdiff_t)sizeof(uint8_t);
    if (dense || count == 1) {
        const double *in_x = (const double *)args[0];
        uint8_t *out_y = (uint8_t *)args[1];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = isnan_float64(in_x[i]);
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_2(1, double, uint8_t),
            loop_isnan_float64);
    }
    return 0;
}

static int loop_signbit_float64(char *const *args, const ptrdiff_t *dimensions,
                                const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const bool dense = strides[0] == (ptrdiff_t)sizeof(double) && strides[1] ==
        (ptrdiff_t)sizeof(uint8_t);
    if (dense || count == 1) {
        const double *in_x = (const double *)args[0];
        uint8_t *out_y = (uint8_t *)args[1];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = signbit_float64(in_x[i]);
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_2(1, double, uint8_t),
            loop_signbit_float64);
    }
    return 0;
}

static int run_ldexp_float64_intc(char *const *args, const ptrdiff_t *dimensions,
                                  const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0] & -(ptrdiff_t)NDM_LANES, there = dimensions[1];
    (void)there, (void)strides, (void)ctx;

    {
        const double *in_x = (const double *)args[0];
        const int *in_n = (const int *)args[1];
        double *out_y = (double *)args[2];
        for (ptrdiff_t start = 0; start < count; start += NDM_BLOCK) {
            const ptrdiff_t end = ndm_block_end(start, count);
            int64_t unusual = 0;
            for (ptrdiff_t i = start; i < end; i++) {
                unusual |= unusual_ldexp_float64_intc(in_x[i], in_n[i]);
            }
            if (unusual < 0) {
                NDM_IVDEP
                for (ptrdiff_t i = start; i < end; i++) {
                    out_y[i] = ldexp_float64_intc(in_x[i], in_n[i]);
                }
                continue;
            }
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                out_y[i] = ldexp_float64_intc_bare(in_x[i], in_n[i]);
            }
        }
    }
    return 0;
}

static int loop_ldexp_float64_intc(char *const *args, const ptrdiff_t *dimensions,
                                   const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    return ndm_run_whole(args, dimensions, strides, ctx, NDM_ITEMS_3(2, double, int, double),
        run_ldexp_float64_intc);
}

static int run_ldexp_float64_int64(char *const *args, const ptrdiff_t *dimensions,
                                   const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0] & -(ptrdiff_t)NDM_LANES, there = dimensions[1];
    (void)there, (void)strides, (void)ctx;

    {
        const double *in_x = (const double *)args[0];
        const int64_t *in_n = (const int64_t *)args[1];
        double *out_y = (double *)args[2];
        for (ptrdiff_t start = 0; start < count; start += NDM_BLOCK) {
            const ptrdiff_t end = ndm_block_end(start, count);
            int64_t unusual = 0;
            for (ptrdiff_t i = start; i < end; i++) {
                unusual |= unusual_ldexp_float64_int64(in_x[i], in_n[i]);
            }
            if (unusual < 0) {
                NDM_IVDEP
                for (ptrdiff_t i = start; i < end; i++) {
                    out_y[i] = ldexp_float64_int64(in_x[i], in_n[i]);
                }
                continue;
            }
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                out_y[i] = ldexp_float64_int64_bare(in_x[i], in_n[i]);
            }
        }
    }
    return 0;
}

static int loop_ldexp_float64_int64(char *const *args, const ptrdiff_t *dimensions,
                                    const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    return ndm_run_whole(args, dimensions, strides, ctx, NDM_ITEMS_3(2, double, int64_t,
        double), run_ldexp_float64_int64);
}

static int loop_frexp_float64(char *const *args, const ptrdiff_t *dimensions,
                              const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const bool dense = strides[0] == (ptrdiff_t)sizeof(double) && strides[1] ==
        (ptrdiff_t)sizeof(double) && strides[2] == (ptrdiff_t)sizeof(int32_t);
    if (dense || count == 1) {
        const double *in_x = (const double *)args[0];
        double *out_mantissa = (double *)args[1];
        int32_t *out_exponent = (int32_t *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            double value_mantissa;
            int32_t value_exponent;
            frexp_float64(in_x[i], &value_mantissa, &value_exponent);
            out_mantissa[i] = value_mantissa;
            out_exponent[i] = value_exponent;
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_3(1, double, double,
            int32_t), loop_frexp_float64);
    }
    return 0;
}

static int loop_isfinite_float64(char *const *args, const ptrdiff_t *dimensions,
                                 const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const bool dense = strides[0] == (ptrdiff_t)sizeof(double) && strides[1] ==
        (ptrdiff_t)sizeof(uint8_t);
    if (dense || count == 1) {
        const double *in_x = (const double *)args[0];
        uint8_t *out_y = (uint8_t *)args[1];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = isfinite_float64(in_x[i]);
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_2(1, double, uint8_t),
            loop_isfinite_float64);
    }
    return 0;
}

static int loop_isinf_float64(char *const *args, const ptrdiff_t *dimensions,
                              const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const bool dense = strides[0] == (ptrdiff_t)sizeof(double) && strides[1] ==
        (ptrdiff_t)sizeof(uint8_t);
    if (dense || count == 1) {
        const double *in_x = (const double *)args[0];
        uint8_t *out_y = (uint8_t *)args[1];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = isinf_float64(in_x[i]);
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_2(1, double, uint8_t),
            loop_isinf_float64);
    }
    return 0;
}

static int loop_copysign_float64(char *const *args, const ptrdiff_t *dimensions,
                                 const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const bool dense = strides[0] == (ptrdiff_t)sizeof(double) && strides[1] ==
        (ptrdiff_t)sizeof(double) && strides[2] == (ptrdiff_t)sizeof(double);
    if (dense || count == 1) {
        const double *in_x1 = (const double *)args[0];
        const double *in_x2 = (const double *)args[1];
        double *out_y = (double *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = copysign_float64(in_x1[i], in_x2[i]);
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_3(2, double, double,
            double), loop_copysign_float64);
    }
    return 0;
}

static int loop_nextafter_float64(char *const *args, const ptrdiff_t *dimensions,
                                  const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    uint32_t raised = 0;
    const bool dense = strides[0] == (ptrdiff_t)sizeof(double) && strides[1] ==
        (ptrdiff_t)sizeof(double) && strides[2] == (ptrdiff_t)sizeof(double);
    if (dense || count == 1) {
        const double *in_x1 = (const double *)args[0];
        const double *in_x2 = (const double *)args[1];
        double *out_y = (double *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = nextafter_float64(in_x1[i], in_x2[i], &raised);
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_3(2, double, double,
            double), loop_nextafter_float64);
    }
    ndm_raise(raised);
    return 0;
}

static int loop_spacing_float64(char *const *args, const ptrdiff_t *dimensions,
                                const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    uint32_t raised = 0;
    const bool dense = strides[0] == (ptrdiff_t)sizeof(double) && strides[1] ==
        (ptrdiff_t)sizeof(double);
    if (dense || count == 1) {
        const double *in_x = (const double *)args[0];
        double *out_y = (double *)args[1];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = spacing_float64(in_x[i], &raised);
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_2(1, double, double),
            loop_spacing_float64);
    }
    ndm_raise(raised);
    return 0;
}

static const ndm_kernel kernels[] = {
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 0, (ndm_kernel_function)loop_isnan_float64},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 1, (ndm_kernel_function)loop_signbit_float64},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 2, (ndm_kernel_function)loop_ldexp_float64_intc},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 3, (ndm_kernel_function)loop_ldexp_float64_int64},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 4, (ndm_kernel_function)loop_frexp_float64},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 5, (ndm_kernel_function)loop_isfinite_float64},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 6, (ndm_kernel_function)loop_isinf_float64},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 7, (ndm_kernel_function)loop_copysign_float64},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 8, (ndm_kernel_function)loop_nextafter_float64},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 9, (ndm_kernel_function)loop_spacing_float64},
};
#endif
NDM_KERNEL_TABLE(loops_float64_floatbits, kernels);
