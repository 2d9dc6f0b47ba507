/* From specs/ufuncs/arithmetic.toml through templates/loops.c.j2; made by ndmillc. */
#include "ndmill/kernel/kernel.h"
#include "ndmill/kernel/dtypes_core.h"
#include "ndmill/kernel/blocks.h"
#include "division.h"
#include "remainders.h"

#ifndef NDM_SKIPPED

static inline double add_float64(double x1, double x2)
{
    return x1 + x2;
}

static inline double subtract_float64(double x1, double x2)
{
    return x1 - x2;
}

static inline double multiply_float64(double x1, double x2)
{
    return x1 * x2;
}

static inline double divide_float64(double x1, double x2)
{
    return x1 / x2;
}

static NDM_ALWAYS_INLINE double floor_divide_float64(double x1, double x2)
{
    return ndm_floor_divide_float64(x1, x2);
}

static NDM_ALWAYS_INLINE double floor_divide_float64_bare(double x1, double x2)
{
    return ndm_floor_divide_float64_bare(x1, x2);
}

static inline int64_t unusual_floor_divide_float64(double x1, double x2)
{
    return ndm_ordinary_quotient_float64(x1, x2);
}

static NDM_ALWAYS_INLINE void divmod_float64(double x1, double x2, double *q, double *r)
{
    ndm_floor_divmod_float64(x1, x2, q, r);
}

static NDM_ALWAYS_INLINE void divmod_float64_bare(double x1, double x2, double *q, double *r)
{
    ndm_floor_divmod_float64_bare(x1, x2, q, r);
}

static inline int64_t unusual_divmod_float64(double x1, double x2)
{
    return ndm_ordinary_quotient_float64(x1, x2);
}

static NDM_ALWAYS_INLINE double remainder_float64(double x1, double x2)
{
    return ndm_floor_remainder_float64(x1, x2);
}

static NDM_ALWAYS_INLINE double remainder_float64_bare(double x1, double x2)
{
    return ndm_floor_remainder_float64_bare(x1, x2);
}

static inline int64_t unusual_remainder_float64(double x1, double x2)
{
    return ndm_ordinary_quotient_float64(x1, x2);
}

static NDM_ALWAYS_INLINE double fmod_float64(double x1, double x2)
{
    return ndm_fmod_float64(x1, x2);
}

static NDM_ALWAYS_INLINE double fmod_float64_bare(double x1, double x2)
{
    return ndm_fmod_float64_bare(x1, x2);
}

static inline int64_t unusual_fmod_float64(double x1, double x2)
{
    return ndm_ordinary_quotient_float64(x1, x2);
}

static inline double fabs_float64(double x)
{
    return ndm_double_of_bits(ndm_bits_of_double(x) & UINT64_C(0x7fffffffffffffff));
}

static inline double absolute_float64(double x)
{
    return fabs_float64(x);
}

static inline double negative_float64(double x)
{
    return ndm_double_of_bits(ndm_bits_of_double(x) ^ UINT64_C(0x8000000000000000));
}

static inline double positive_float64(double x)
{
    return x;
}

static inline double sign_float64(double x)
{
    return ndm_choose_double(x != x, x, ndm_choose_double(x > 0.0, 1.0, ndm_choose_double(x <
        0.0, -1.0, 0.0)));
}

static inline double reciprocal_float64(double x)
{
    return 1.0 / x;
}

static inline double square_float64(double x)
{
    return x * x;
}

static int loop_add_float64(char *const *args, const ptrdiff_t *dimensions,
                            const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    (void)ctx;
    const ptrdiff_t step_x1 = strides[0];
    const ptrdiff_t step_x2 = strides[1];
    const ptrdiff_t step_y = strides[2];
    const bool dense_x1 = step_x1 == (ptrdiff_t)sizeof(double);
    const bool dense_x2 = step_x2 == (ptrdiff_t)sizeof(double);
    const bool dense_y = step_y == (ptrdiff_t)sizeof(double);
    const bool single_x1 = step_x1 == 0 && count > 0;
    const bool single_x2 = step_x2 == 0 && count > 0;
    if (dense_x1 && dense_x2 && dense_y) {
        const double *in_x1 = (const double *)args[0];
        const double *in_x2 = (const double *)args[1];
        double *out_y = (double *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = add_float64(in_x1[i], in_x2[i]);
        }
    } else if (single_x1 && dense_x2 && dense_y) {
        const double value_x1 = *(const double *)args[0];
        const double *in_x2 = (const double *)args[1];
        double *out_y = (double *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = add_float64(value_x1, in_x2[i]);
        }
    } else if (dense_x1 && single_x2 && dense_y) {
        const double *in_x1 = (const double *)args[0];
        const double value_x2 = *(const double *)args[1];
        double *out_y = (double *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = add_float64(in_x1[i], value_x2);
        }
    } else {
        const char *in_x1 = args[0];
        const char *in_x2 = args[1];
        char *out_y = args[2];
        for (ptrdiff_t i = 0; i < count; i++) {
            const double value_x1 = *(const double *)(in_x1 + i * step_x1);
            const double value_x2 = *(const double *)(in_x2 + i * step_x2);
            *(double *)(out_y + i * step_y) = add_float64(value_x1, value_x2);
        }
    }
    return 0;
}

static int loop_subtract_float64(char *const *args, const ptrdiff_t *dimensions,
                                 const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    (void)ctx;
    const ptrdiff_t step_x1 = strides[0];
    const ptrdiff_t step_x2 = strides[1];
    const ptrdiff_t step_y = strides[2];
    const bool dense_x1 = step_x1 == (ptrdiff_t)sizeof(double);
    const bool dense_x2 = step_x2 == (ptrdiff_t)sizeof(double);
    const bool dense_y = step_y == (ptrdiff_t)sizeof(double);
    const bool single_x1 = step_x1 == 0 && count > 0;
    const bool single_x2 = step_x2 == 0 && count > 0;
    if (dense_x1 && dense_x2 && dense_y) {
        const double *in_x1 = (const double *)args[0];
        const double *in_x2 = (const double *)args[1];
        double *out_y = (double *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = subtract_float64(in_x1[i], in_x2[i]);
        }
    } else if (single_x1 && dense_x2 && dense_y) {
        const double value_x1 = *(const double *)args[0];
        const double *in_x2 = (const double *)args[1];
        double *out_y = (double *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = subtract_float64(value_x1, in_x2[i]);
        }
    } else if (dense_x1 && single_x2 && dense_y) {
        const double *in_x1 = (const double *)args[0];
        const double value_x2 = *(const double *)args[1];
        double *out_y = (double *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = subtract_float64(in_x1[i], value_x2);
        }
    } else {
        const char *in_x1 = args[0];
        const char *in_x2 = args[1];
        char *out_y = args[2];
        for (ptrdiff_t i = 0; i < count; i++) {
            const double value_x1 = *(const double *)(in_x1 + i * step_x1);
            const double value_x2 = *(const double *)(in_x2 + i * step_x2);
            *(double *)(out_y + i * step_y) = subtract_float64(value_x1, value_x2);
        }
    }
    return 0;
}

static int loop_multiply_float64(char *const *args, const ptrdiff_t *dimensions,
                                 const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    (void)ctx;
    const ptrdiff_t step_x1 = strides[0];
    const ptrdiff_t step_x2 = strides[1];
    const ptrdiff_t step_y = strides[2];
    const bool dense_x1 = step_x1 == (ptrdiff_t)sizeof(double);
    const bool dense_x2 = step_x2 == (ptrdiff_t)sizeof(double);
    const bool dense_y = step_y == (ptrdiff_t)sizeof(double);
    const bool single_x1 = step_x1 == 0 && count > 0;
    const bool single_x2 = step_x2 == 0 && count > 0;
    if (dense_x1 && dense_x2 && dense_y) {
        const double *in_x1 = (const double *)args[0];
        const double *in_x2 = (const double *)args[1];
        double *out_y = (double *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = multiply_float64(in_x1[i], in_x2[i]);
        }
    } else if (single_x1 && dense_x2 && dense_y) {
        const double value_x1 = *(const double *)args[0];
        const double *in_x2 = (const double *)args[1];
        double *out_y = (double *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = multiply_float64(value_x1, in_x2[i]);
        }
    } else if (dense_x1 && single_x2 && dense_y) {
        const double *in_x1 = (const double *)args[0];
        const double value_x2 = *(const double *)args[1];
        double *out_y = (double *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = multiply_float64(in_x1[i], value_x2);
        }
    } else {
        const char *in_x1 = args[0];
        const char *in_x2 = args[1];
        char *out_y = args[2];
        for (ptrdiff_t i = 0; i < count; i++) {
            const double value_x1 = *(const double *)(in_x1 + i * step_x1);
            const double value_x2 = *(const double *)(in_x2 + i * step_x2);
            *(double *)(out_y + i * step_y) = multiply_float64(value_x1, value_x2);
        }
    }
    return 0;
}

static int loop_divide_float64(char *const *args, const ptrdiff_t *dimensions,
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
            out_y[i] = divide_float64(in_x1[i], in_x2[i]);
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_3(2, double, double,
            double), loop_divide_float64);
    }
    return 0;
}

static int loop_floor_divide_float64(char *const *args, const ptrdiff_t *dimensions,
                                     const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const bool dense = strides[0] == (ptrdiff_t)sizeof(double) && strides[1] ==
        (ptrdiff_t)sizeof(double) && strides[2] == (ptrdiff_t)sizeof(double);
    if (dense || count == 1) {
        const double *in_x1 = (const double *)args[0];
        const double *in_x2 = (const double *)args[1];
        double *out_y = (double *)args[2];
        for (ptrdiff_t start = 0; start < count; start += NDM_BLOCK) {
            const ptrdiff_t end = ndm_block_end(start, count);
            int64_t unusual = 0;
            for (ptrdiff_t i = start; i < end; i++) {
                unusual |= unusual_floor_divide_float64(in_x1[i], in_x2[i]);
            }
            if (unusual < 0) {
                NDM_IVDEP
                for (ptrdiff_t i = start; i < end; i++) {
                    out_y[i] = floor_divide_float64(in_x1[i], in_x2[i]);
                }
                continue;
            }
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                out_y[i] = floor_divide_float64_bare(in_x1[i], in_x2[i]);
            }
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_3(2, double, double,
            double), loop_floor_divide_float64);
    }
    return 0;
}

static int loop_divmod_float64(char *const *args, const ptrdiff_t *dimensions,
                               const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const bool dense = strides[0] == (ptrdiff_t)sizeof(double) && strides[1] ==
        (ptrdiff_t)sizeof(double) && strides[2] == (ptrdiff_t)sizeof(double) && strides[3] ==
        (ptrdiff_t)sizeof(double);
    if (dense || count == 1) {
        const double *in_x1 = (const double *)args[0];
        const double *in_x2 = (const double *)args[1];
        double *out_q = (double *)args[2];
        double *out_r = (double *)args[3];
        for (ptrdiff_t start = 0; start < count; start += NDM_BLOCK) {
            const ptrdiff_t end = ndm_block_end(start, count);
            int64_t unusual = 0;
            for (ptrdiff_t i = start; i < end; i++) {
                unusual |= unusual_divmod_float64(in_x1[i], in_x2[i]);
            }
            if (unusual < 0) {
                NDM_IVDEP
                for (ptrdiff_t i = start; i < end; i++) {
                    double value_q;
                    double value_r;
                    divmod_float64(in_x1[i], in_x2[i], &value_q, &value_r);
                    out_q[i] = value_q;
                    out_r[i] = value_r;
                }
                continue;
            }
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                double value_q;
                double value_r;
                divmod_float64_bare(in_x1[i], in_x2[i], &value_q, &value_r);
                out_q[i] = value_q;
                out_r[i] = value_r;
            }
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_4(2, double, double,
            double, double), loop_divmod_float64);
    }
    return 0;
}

static int loop_remainder_float64(char *const *args, const ptrdiff_t *dimensions,
                                  const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const bool dense = strides[0] == (ptrdiff_t)sizeof(double) && strides[1] ==
        (ptrdiff_t)sizeof(double) && strides[2] == (ptrdiff_t)sizeof(double);
    if (dense || count == 1) {
        const double *in_x1 = (const double *)args[0];
        const double *in_x2 = (const double *)args[1];
        double *out_y = (double *)args[2];
        for (ptrdiff_t start = 0; start < count; start += NDM_BLOCK) {
            const ptrdiff_t end = ndm_block_end(start, count);
            int64_t unusual = 0;
            for (ptrdiff_t i = start; i < end; i++) {
                unusual |= unusual_remainder_float64(in_x1[i], in_x2[i]);
            }
            if (unusual < 0) {
                NDM_IVDEP
                for (ptrdiff_t i = start; i < end; i++) {
                    out_y[i] = remainder_float64(in_x1[i], in_x2[i]);
                }
                continue;
            }
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                out_y[i] = remainder_float64_bare(in_x1[i], in_x2[i]);
            }
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_3(2, double, double,
            double), loop_remainder_float64);
    }
    return 0;
}

static int loop_fmod_float64(char *const *args, const ptrdiff_t *dimensions,
                             const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const bool dense = strides[0] == (ptrdiff_t)sizeof(double) && strides[1] ==
        (ptrdiff_t)sizeof(double) && strides[2] == (ptrdiff_t)sizeof(double);
    if (dense || count == 1) {
        const double *in_x1 = (const double *)args[0];
        const double *in_x2 = (const double *)args[1];
        double *out_y = (double *)args[2];
        for (ptrdiff_t start = 0; start < count; start += NDM_BLOCK) {
            const ptrdiff_t end = ndm_block_end(start, count);
            int64_t unusual = 0;
            for (ptrdiff_t i = start; i < end; i++) {
                unusual |= unusual_fmod_float64(in_x1[i], in_x2[i]);
            }
            if (unusual < 0) {
                NDM_IVDEP
                for (ptrdiff_t i = start; i < end; i++) {
                    out_y[i] = fmod_float64(in_x1[i], in_x2[i]);
                }
                continue;
            }
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                out_y[i] = fmod_float64_bare(in_x1[i], in_x2[i]);
            }
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_3(2, double, double,
            double), loop_fmod_float64);
    }
    return 0;
}

static int loop_absolute_float64(char *const *args, const ptrdiff_t *dimensions,
                                 const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const bool dense = strides[0] == (ptrdiff_t)sizeof(double) && strides[1] ==
        (ptrdiff_t)sizeof(double);
    if (dense || count == 1) {
        const double *in_x = (const double *)args[0];
        double *out_y = (double *)args[1];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = absolute_float64(in_x[i]);
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_2(1, double, double),
            loop_absolute_float64);
    }
    return 0;
}

static int loop_fabs_float64(char *const *args, const ptrdiff_t *dimensions,
                             const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const bool dense = strides[0] == (ptrdiff_t)sizeof(double) && strides[1] ==
        (ptrdiff_t)sizeof(double);
    if (dense || count == 1) {
        const double *in_x = (const double *)args[0];
        double *out_y = (double *)args[1];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = fabs_float64(in_x[i]);
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_2(1, double, double),
            loop_fabs_float64);
    }
    return 0;
}

static int loop_negative_float64(char *const *args, const ptrdiff_t *dimensions,
                                 const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const bool dense = strides[0] == (ptrdiff_t)sizeof(double) && strides[1] ==
        (ptrdiff_t)sizeof(double);
    if (dense || count == 1) {
        const double *in_x = (const double *)args[0];
        double *out_y = (double *)args[1];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = negative_float64(in_x[i]);
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_2(1, double, double),
            loop_negative_float64);
    }
    return 0;
}

static int loop_positive_float64(char *const *args, const ptrdiff_t *dimensions,
                                 const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const bool dense = strides[0] == (ptrdiff_t)sizeof(double) && strides[1] ==
        (ptrdiff_t)sizeof(double);
    if (dense || count == 1) {
        const double *in_x = (const double *)args[0];
        double *out_y = (double *)args[1];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = positive_float64(in_x[i]);
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_2(1, double, double),
            loop_positive_float64);
    }
    return 0;
}

static int loop_sign_float64(char *const *args, const ptrdiff_t *dimensions,
                             const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const bool dense = strides[0] == (ptrdiff_t)sizeof(double) && strides[1] ==
        (ptrdiff_t)sizeof(double);
    if (dense || count == 1) {
        const double *in_x = (const double *)args[0];
        double *out_y = (double *)args[1];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = sign_float64(in_x[i]);
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_2(1, double, double),
            loop_sign_float64);
    }
    return 0;
}

static int loop_reciprocal_float64(char *const *args, const ptrdiff_t *dimensions,
                                   const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const bool dense = strides[0] == (ptrdiff_t)sizeof(double) && strides[1] ==
        (ptrdiff_t)sizeof(double);
    if (dense || count == 1) {
        const double *in_x = (const double *)args[0];
        double *out_y = (double *)args[1];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = reciprocal_float64(in_x[i]);
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_2(1, double, double),
            loop_reciprocal_float64);
    }
    return 0;
}

static int loop_square_float64(char *const *args, const ptrdiff_t *dimensions,
                               const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const bool dense = strides[0] == (ptrdiff_t)sizeof(double) && strides[1] ==
        (ptrdiff_t)sizeof(double);
    if (dense || count == 1) {
        const double *in_x = (const double *)args[0];
        double *out_y = (double *)args[1];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = square_float64(in_x[i]);
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_2(1, double, double),
            loop_square_float64);
    }
    return 0;
}

/* Lanes that are few or not all there, one by one. */
static NDM_NOINLINE void rest_add_float64(double *into, const double *from, ptrdiff_t count)
{
    for (ptrdiff_t j = 0; j < count; j++) {
        ndm_only_here();
        into[j] = add_float64(into[j], from[j]);
    }
}

static void lanes_add_float64(const char *items, ptrdiff_t count, bool whole, char *state)
{
    enum { LANES = NDM_FOLD_LANES(sizeof(double)), BLOCK = LANES * NDM_FOLD_ROWS };
    double stack[NDM_FOLD_LEVELS + 1][LANES];
    ptrdiff_t top = 0, filled = LANES;
    const double *row = (const double *)items;
    for (ptrdiff_t block = 0, left = count / LANES; left > 0; block++) {
        const ptrdiff_t rows = left < NDM_FOLD_ROWS ? left : NDM_FOLD_ROWS;
        double lanes[LANES];
        NDM_UNROLL
        for (int j = 0; j < LANES; j++) {
            lanes[j] = row[j];
        }
        row += LANES;
        for (ptrdiff_t k = 1; k < rows; k++, row += LANES) {
            NDM_UNROLL
            for (int j = 0; j < LANES; j++) {
                lanes[j] = add_float64(lanes[j], row[j]);
            }
        }
        for (ptrdiff_t full = rows < NDM_FOLD_ROWS ? 0 : block; full & 1; full >>= 1) {
            top--;
            NDM_UNROLL
            for (int j = 0; j < LANES; j++) {
                lanes[j] = add_float64(stack[top][j], lanes[j]);
            }
        }
        NDM_UNROLL
        for (int j = 0; j < LANES; j++) {
            stack[top][j] = lanes[j];
        }
        top++;
        left -= rows;
    }
    ptrdiff_t width = LANES;
    while (width > count) {
        width /= 2;
    }
    const ptrdiff_t rest = count % LANES;
    if (rest > 0 && count % BLOCK > LANES) {
        rest_add_float64(stack[top - 1], row, rest);
    } else if (rest > 0) {
        filled = rest < width ? rest : width;
        for (ptrdiff_t j = 0; j < filled; j++) {
            ndm_only_here();
            stack[top][j] = row[j];
        }
        rest_add_float64(stack[top], row + filled, rest - filled);
        top++;
    }
    for (; top > 1; top--, filled = LANES) {
        rest_add_float64(stack[top - 2], stack[top - 1], filled);
    }
    for (ptrdiff_t half = width / 2; whole && half > 0; half /= 2) {
        rest_add_float64(stack[0], stack[0] + half, half);
    }
    if (whole) {
        memcpy(state, stack[0], sizeof *row);
    } else {
        memcpy(state, stack[0], sizeof stack[0]);
    }
}

static void pieces_add_float64(const char *items, ptrdiff_t room, const int64_t *cuts,
                               ptrdiff_t count, char *results, ptrdiff_t step)
{
    enum {
        LANES = NDM_FOLD_LANES(sizeof(double)),
        WORDS = sizeof(double) / sizeof(int64_t),
        BLOCK = LANES * NDM_FOLD_ROWS
    };
    const double padding = -0.0;
    int64_t none;
    memcpy(&none, &padding, sizeof none);
    for (ptrdiff_t i = 0; i < count; i++, results += step) {
        const ptrdiff_t length = cuts[i + 1] - cuts[i];
        const double *row = (const double *)items + cuts[i];
#if defined(__GNUC__)
        /* starts and steps are too irregular for the processor to foresee */
        __builtin_prefetch((const void *)((uintptr_t)row + 1024));
        __builtin_prefetch((const void *)((uintptr_t)row + 1088));
        __builtin_prefetch((const void *)((uintptr_t)row + 1152));
#endif
        if (length < 2) {
            memcpy(results, row, sizeof *row);
            continue;
        }
        if (length > BLOCK) {
            lanes_add_float64((const char *)row, length, true, results);
            continue;
        }
        double lanes[LANES], tail[LANES], copy[LANES];
        const ptrdiff_t rest = (length - 1) % LANES + 1;
        const double *last = row + length - rest;
        const char *from = (const char *)last;
        if (cuts[i] + length - rest + LANES > room) {
            from = memcpy(copy, last, (size_t)rest * sizeof *row);
        }
        const int64_t kept = (int64_t)(rest * WORDS);
        for (int64_t j = 0; j < LANES * WORDS; j++) {
            int64_t word;
            memcpy(&word, from + (size_t)j * sizeof word, sizeof word);
            word = ((word ^ none) & -(int64_t)(j < kept)) ^ none;
            memcpy((char *)tail + (size_t)j * sizeof word, &word, sizeof word);
        }
        for (int j = 0; j < LANES * WORDS; j++) {
            ((double *)lanes)[j] = padding;
        }
        for (; row < last; row += LANES) {
            NDM_UNROLL
            for (int j = 0; j < LANES; j++) {
                lanes[j] = add_float64(lanes[j], row[j]);
            }
        }
        for (int j = 0; j < LANES; j++) {
            lanes[j] = add_float64(lanes[j], tail[j]);
        }
        for (int j = 0; j < LANES / 2; j++) {
            lanes[j] = add_float64(lanes[j], lanes[LANES / 2 + j]);
        }
        for (int j = 0; j < LANES / 4; j++) {
            lanes[j] = add_float64(lanes[j], lanes[LANES / 4 + j]);
        }
        for (int j = 0; j < LANES / 8; j++) {
            lanes[j] = add_float64(lanes[j], lanes[LANES / 8 + j]);
        }
        for (int j = 0; j < LANES / 16; j++) {
            lanes[j] = add_float64(lanes[j], lanes[LANES / 16 + j]);
        }
        for (int j = 0; j < LANES / 32; j++) {
            lanes[j] = add_float64(lanes[j], lanes[LANES / 32 + j]);
        }
        memcpy(results, lanes, sizeof *row);
    }
}

/* Lanes that are few or not all there, one by one. */
static NDM_NOINLINE void rest_multiply_float64(double *into, const double *from,
                                               ptrdiff_t count)
{
    for (ptrdiff_t j = 0; j < count; j++) {
        ndm_only_here();
        into[j] = multiply_float64(into[j], from[j]);
    }
}

static void lanes_multiply_float64(const char *items, ptrdiff_t count, bool whole, char *state)
{
    enum { LANES = NDM_FOLD_LANES(sizeof(double)), BLOCK = LANES * NDM_FOLD_ROWS };
    double stack[NDM_FOLD_LEVELS + 1][LANES];
    ptrdiff_t top = 0, filled = LANES;
    const double *row = (const double *)items;
    for (ptrdiff_t block = 0, left = count / LANES; left > 0; block++) {
        const ptrdiff_t rows = left < NDM_FOLD_ROWS ? left : NDM_FOLD_ROWS;
        double lanes[LANES];
        NDM_UNROLL
        for (int j = 0; j < LANES; j++) {
            lanes[j] = row[j];
        }
        row += LANES;
        for (ptrdiff_t k = 1; k < rows; k++, row += LANES) {
            NDM_UNROLL
            for (int j = 0; j < LANES; j++) {
                lanes[j] = multiply_float64(lanes[j], row[j]);
            }
        }
        for (ptrdiff_t full = rows < NDM_FOLD_ROWS ? 0 : block; full & 1; full >>= 1) {
            top--;
            NDM_UNROLL
            for (int j = 0; j < LANES; j++) {
                lanes[j] = multiply_float64(stack[top][j], lanes[j]);
            }
        }
        NDM_UNROLL
        for (int j = 0; j < LANES; j++) {
            stack[top][j] = lanes[j];
        }
        top++;
        left -= rows;
    }
    ptrdiff_t width = LANES;
    while (width > count) {
        width /= 2;
    }
    const ptrdiff_t rest = count % LANES;
    if (rest > 0 && count % BLOCK > LANES) {
        rest_multiply_float64(stack[top - 1], row, rest);
    } else if (rest > 0) {
        filled = rest < width ? rest : width;
        for (ptrdiff_t j = 0; j < filled; j++) {
            ndm_only_here();
            stack[top][j] = row[j];
        }
        rest_multiply_float64(stack[top], row + filled, rest - filled);
        top++;
    }
    for (; top > 1; top--, filled = LANES) {
        rest_multiply_float64(stack[top - 2], stack[top - 1], filled);
    }
    for (ptrdiff_t half = width / 2; whole && half > 0; half /= 2) {
        rest_multiply_float64(stack[0], stack[0] + half, half);
    }
    if (whole) {
        memcpy(state, stack[0], sizeof *row);
    } else {
        memcpy(state, stack[0], sizeof stack[0]);
    }
}

static void pieces_multiply_float64(const char *items, ptrdiff_t room, const int64_t *cuts,
                                    ptrdiff_t count, char *results, ptrdiff_t step)
{
    enum {
        LANES = NDM_FOLD_LANES(sizeof(double)),
        WORDS = sizeof(double) / sizeof(int64_t),
        BLOCK = LANES * NDM_FOLD_ROWS
    };
    const double padding = 1;
    int64_t none;
    memcpy(&none, &padding, sizeof none);
    for (ptrdiff_t i = 0; i < count; i++, results += step) {
        const ptrdiff_t length = cuts[i + 1] - cuts[i];
        const double *row = (const double *)items + cuts[i];
#if defined(__GNUC__)
        /* starts and steps are too irregular for the processor to foresee */
        __builtin_prefetch((const void *)((uintptr_t)row + 1024));
        __builtin_prefetch((const void *)((uintptr_t)row + 1088));
        __builtin_prefetch((const void *)((uintptr_t)row + 1152));
#endif
        if (length < 2) {
            memcpy(results, row, sizeof *row);
            continue;
        }
        if (length > BLOCK) {
            lanes_multiply_float64((const char *)row, length, true, results);
            continue;
        }
        double lanes[LANES], tail[LANES], copy[LANES];
        const ptrdiff_t rest = (length - 1) % LANES + 1;
        const double *last = row + length - rest;
        const char *from = (const char *)last;
        if (cuts[i] + length - rest + LANES > room) {
            from = memcpy(copy, last, (size_t)rest * sizeof *row);
        }
        const int64_t kept = (int64_t)(rest * WORDS);
        for (int64_t j = 0; j < LANES * WORDS; j++) {
            int64_t word;
            memcpy(&word, from + (size_t)j * sizeof word, sizeof word);
            word = ((word ^ none) & -(int64_t)(j < kept)) ^ none;
            memcpy((char *)tail + (size_t)j * sizeof word, &word, sizeof word);
        }
        for (int j = 0; j < LANES * WORDS; j++) {
            ((double *)lanes)[j] = padding;
        }
        for (; row < last; row += LANES) {
            NDM_UNROLL
            for (int j = 0; j < LANES; j++) {
                lanes[j] = multiply_float64(lanes[j], row[j]);
            }
        }
        for (int j = 0; j < LANES; j++) {
            lanes[j] = multiply_float64(lanes[j], tail[j]);
        }
        for (int j = 0; j < LANES / 2; j++) {
            lanes[j] = multiply_float64(lanes[j], lanes[LANES / 2 + j]);
        }
        for (int j = 0; j < LANES / 4; j++) {
            lanes[j] = multiply_float64(lanes[j], lanes[LANES / 4 + j]);
        }
        for (int j = 0; j < LANES / 8; j++) {
            lanes[j] = multiply_float64(lanes[j], lanes[LANES / 8 + j]);
        }
        for (int j = 0; j < LANES / 16; j++) {
            lanes[j] = multiply_float64(lanes[j], lanes[LANES / 16 + j]);
        }
        for (int j = 0; j < LANES / 32; j++) {
            lanes[j] = multiply_float64(lanes[j], lanes[LANES / 32 + j]);
        }
        memcpy(results, lanes, sizeof *row);
    }
}

#if NDM_PIECES

static void pieces_subtract_float64(const char *items, ptrdiff_t room, const int64_t *cuts,
                                    ptrdiff_t count, char *results, ptrdiff_t step)
{
    (void)room;
    for (ptrdiff_t i = 0; i < count; i++, results += step) {
        const double *item = (const double *)items + cuts[i];
        const double *end = (const double *)items + cuts[i + 1];
        memcpy(results, item, sizeof *item);
        if (++item < end) {
            double value = item[-1];
#if defined(__GNUC__)
            /* where it begins decides whether the processor foresees how it ends */
            __asm__ volatile(".p2align 5");
#endif
            for (; item < end; item++) {
                ndm_only_here(); /* vectors would take longer to begin and end */
                value = subtract_float64(value, *item);
            }
            *(double *)results = value;
        }
    }
}

static void pieces_divide_float64(const char *items, ptrdiff_t room, const int64_t *cuts,
                                  ptrdiff_t count, char *results, ptrdiff_t step)
{
    (void)room;
    for (ptrdiff_t i = 0; i < count; i++, results += step) {
        const double *item = (const double *)items + cuts[i];
        const double *end = (const double *)items + cuts[i + 1];
        memcpy(results, item, sizeof *item);
        if (++item < end) {
            double value = item[-1];
#if defined(__GNUC__)
            /* where it begins decides whether the processor foresees how it ends */
            __asm__ volatile(".p2align 5");
#endif
            for (; item < end; item++) {
                ndm_only_here(); /* vectors would take longer to begin and end */
                value = divide_float64(value, *item);
            }
            *(double *)results = value;
        }
    }
}
#endif

#if NDM_FOLDS

static void fold_add_float64(char *state, ptrdiff_t state_step, const char *rows,
                             ptrdiff_t row_step, ptrdiff_t step, ptrdiff_t count,
                             ptrdiff_t width)
{
    if (width == 1 && state_step == 0) {
        double value = *(const double *)state;
        for (ptrdiff_t k = 0; k < count; k++) {
            value = add_float64(value, *(const double *)(rows + k * row_step));
        }
        *(double *)state = value;
        return;
    }
    ptrdiff_t k = 0;
    if (width == 1 && state_step == 1) { /* each row has one item, and a cell of its own */
        step = row_step;
        width = count;
        count = 1;
    }
    const bool dense = step == (ptrdiff_t)sizeof(double);
    for (; dense && state_step == 0 && k + 4 <= count; k += 4) {
        double *restrict cells = (double *)state;
        const double *first = (const double *)(rows + k * row_step);
        const double *second = (const double *)(rows + (k + 1) * row_step);
        const double *third = (const double *)(rows + (k + 2) * row_step);
        const double *fourth = (const double *)(rows + (k + 3) * row_step);
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < width; i++) {
            double value = cells[i];
            value = add_float64(value, first[i]);
            value = add_float64(value, second[i]);
            value = add_float64(value, third[i]);
            value = add_float64(value, fourth[i]);
            cells[i] = value;
        }
    }
    for (; dense && k < count; k++) {
        double *restrict cells = (double *)state + k * state_step;
        const double *items = (const double *)(rows + k * row_step);
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < width; i++) {
            cells[i] = add_float64(cells[i], items[i]);
        }
    }
    for (; k < count; k++) {
        double *cells = (double *)state + k * state_step;
        const char *row = rows + k * row_step;
        for (ptrdiff_t i = 0; i < width; i++) {
            cells[i] = add_float64(cells[i], *(const double *)(row + i * step));
        }
    }
}

static void scan_add_float64(char *state, const char *from, ptrdiff_t from_step, char *to,
                             ptrdiff_t to_step, ptrdiff_t count)
{
    double value = *(const double *)state;
    for (ptrdiff_t i = 0; i < count; i++) {
        value = add_float64(value, *(const double *)(from + i * from_step));
        *(double *)(to + i * to_step) = value;
    }
    *(double *)state = value;
}

static void indexed_add_float64(char *data, const ptrdiff_t *offsets, const char *from,
                                ptrdiff_t from_step, ptrdiff_t count)
{
    for (ptrdiff_t i = 0; i < count; i++) {
        double *place = (double *)(data + offsets[i]);
        *place = add_float64(*place, *(const double *)(from + i * from_step));
    }
}

static void fold_subtract_float64(char *state, ptrdiff_t state_step, const char *rows,
                                  ptrdiff_t row_step, ptrdiff_t step, ptrdiff_t count,
                                  ptrdiff_t width)
{
    if (width == 1 && state_step == 0) {
        double value = *(const double *)state;
        for (ptrdiff_t k = 0; k < count; k++) {
            value = subtract_float64(value, *(const double *)(rows + k * row_step));
        }
        *(double *)state = value;
        return;
    }
    ptrdiff_t k = 0;
    if (width == 1 && state_step == 1) { /* each row has one item, and a cell of its own */
        step = row_step;
        width = count;
        count = 1;
    }
    const bool dense = step == (ptrdiff_t)sizeof(double);
    for (; dense && k < count; k++) {
        double *restrict cells = (double *)state + k * state_step;
        const double *items = (const double *)(rows + k * row_step);
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < width; i++) {
            cells[i] = subtract_float64(cells[i], items[i]);
        }
    }
    for (; k < count; k++) {
        double *cells = (double *)state + k * state_step;
        const char *row = rows + k * row_step;
        for (ptrdiff_t i = 0; i < width; i++) {
            cells[i] = subtract_float64(cells[i], *(const double *)(row + i * step));
        }
    }
}

static void scan_subtract_float64(char *state, const char *from, ptrdiff_t from_step, char *to,
                                  ptrdiff_t to_step, ptrdiff_t count)
{
    double value = *(const double *)state;
    for (ptrdiff_t i = 0; i < count; i++) {
        value = subtract_float64(value, *(const double *)(from + i * from_step));
        *(double *)(to + i * to_step) = value;
    }
    *(double *)state = value;
}

static void indexed_subtract_float64(char *data, const ptrdiff_t *offsets, const char *from,
                                     ptrdiff_t from_step, ptrdiff_t count)
{
    for (ptrdiff_t i = 0; i < count; i++) {
        double *place = (double *)(data + offsets[i]);
        *place = subtract_float64(*place, *(const double *)(from + i * from_step));
    }
}

static void fold_multiply_float64(char *state, ptrdiff_t state_step, const char *rows,
                                  ptrdiff_t row_step, ptrdiff_t step, ptrdiff_t count,
                                  ptrdiff_t width)
{
    if (width == 1 && state_step == 0) {
        double value = *(const double *)state;
        for (ptrdiff_t k = 0; k < count; k++) {
            value = multiply_float64(value, *(const double *)(rows + k * row_step));
        }
        *(double *)state = value;
        return;
    }
    ptrdiff_t k = 0;
    if (width == 1 && state_step == 1) { /* each row has one item, and a cell of its own */
        step = row_step;
        width = count;
        count = 1;
    }
    const bool dense = step == (ptrdiff_t)sizeof(double);
    for (; dense && state_step == 0 && k + 4 <= count; k += 4) {
        double *restrict cells = (double *)state;
        const double *first = (const double *)(rows + k * row_step);
        const double *second = (const double *)(rows + (k + 1) * row_step);
        const double *third = (const double *)(rows + (k + 2) * row_step);
        const double *fourth = (const double *)(rows + (k + 3) * row_step);
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < width; i++) {
            double value = cells[i];
            value = multiply_float64(value, first[i]);
            value = multiply_float64(value, second[i]);
            value = multiply_float64(value, third[i]);
            value = multiply_float64(value, fourth[i]);
            cells[i] = value;
        }
    }
    for (; dense && k < count; k++) {
        double *restrict cells = (double *)state + k * state_step;
        const double *items = (const double *)(rows + k * row_step);
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < width; i++) {
            cells[i] = multiply_float64(cells[i], items[i]);
        }
    }
    for (; k < count; k++) {
        double *cells = (double *)state + k * state_step;
        const char *row = rows + k * row_step;
        for (ptrdiff_t i = 0; i < width; i++) {
            cells[i] = multiply_float64(cells[i], *(const double *)(row + i * step));
        }
    }
}

static void scan_multiply_float64(char *state, const char *from, ptrdiff_t from_step, char *to,
                                  ptrdiff_t to_step, ptrdiff_t count)
{
    double value = *(const double *)state;
    for (ptrdiff_t i = 0; i < count; i++) {
        value = multiply_float64(value, *(const double *)(from + i * from_step));
        *(double *)(to + i * to_step) = value;
    }
    *(double *)state = value;
}

static void indexed_multiply_float64(char *data, const ptrdiff_t *offsets, const char *from,
                                     ptrdiff_t from_step, ptrdiff_t count)
{
    for (ptrdiff_t i = 0; i < count; i++) {
        double *place = (double *)(data + offsets[i]);
        *place = multiply_float64(*place, *(const double *)(from + i * from_step));
    }
}

static void fold_divide_float64(char *state, ptrdiff_t state_step, const char *rows,
                                ptrdiff_t row_step, ptrdiff_t step, ptrdiff_t count,
                                ptrdiff_t width)
{
    if (width == 1 && state_step == 0) {
        double value = *(const double *)state;
        for (ptrdiff_t k = 0; k < count; k++) {
            value = divide_float64(value, *(const double *)(rows + k * row_step));
        }
        *(double *)state = value;
        return;
    }
    ptrdiff_t k = 0;
    if (width == 1 && state_step == 1) { /* each row has one item, and a cell of its own */
        step = row_step;
        width = count;
        count = 1;
    }
    const bool dense = step == (ptrdiff_t)sizeof(double);
    for (; dense && k < count; k++) {
        double *restrict cells = (double *)state + k * state_step;
        const double *items = (const double *)(rows + k * row_step);
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < width; i++) {
            cells[i] = divide_float64(cells[i], items[i]);
        }
    }
    for (; k < count; k++) {
        double *cells = (double *)state + k * state_step;
        const char *row = rows + k * row_step;
        for (ptrdiff_t i = 0; i < width; i++) {
            cells[i] = divide_float64(cells[i], *(const double *)(row + i * step));
        }
    }
}

static void scan_divide_float64(char *state, const char *from, ptrdiff_t from_step, char *to,
                                ptrdiff_t to_step, ptrdiff_t count)
{
    double value = *(const double *)state;
    for (ptrdiff_t i = 0; i < count; i++) {
        value = divide_float64(value, *(const double *)(from + i * from_step));
        *(double *)(to + i * to_step) = value;
    }
    *(double *)state = value;
}

static void indexed_divide_float64(char *data, const ptrdiff_t *offsets, const char *from,
                                   ptrdiff_t from_step, ptrdiff_t count)
{
    for (ptrdiff_t i = 0; i < count; i++) {
        double *place = (double *)(data + offsets[i]);
        *place = divide_float64(*place, *(const double *)(from + i * from_step));
    }
}
#endif

static const ndm_kernel kernels[] = {
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 0, (ndm_kernel_function)loop_add_float64},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 1, (ndm_kernel_function)loop_subtract_float64},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 2, (ndm_kernel_function)loop_multiply_float64},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 3, (ndm_kernel_function)loop_divide_float64},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 4, (ndm_kernel_function)loop_floor_divide_float64},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 5, (ndm_kernel_function)loop_divmod_float64},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 6, (ndm_kernel_function)loop_remainder_float64},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 7, (ndm_kernel_function)loop_fmod_float64},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 8, (ndm_kernel_function)loop_absolute_float64},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 9, (ndm_kernel_function)loop_fabs_float64},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 10, (ndm_kernel_function)loop_negative_float64},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 11, (ndm_kernel_function)loop_positive_float64},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 12, (ndm_kernel_function)loop_sign_float64},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 13, (ndm_kernel_function)loop_reciprocal_float64},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 14, (ndm_kernel_function)loop_square_float64},
    {NDM_FORM_LANES, NDM_TIER_CORRECT, 0, (ndm_kernel_function)lanes_add_float64},
    {NDM_FORM_PIECES, NDM_TIER_CORRECT, 0, (ndm_kernel_function)pieces_add_float64},
    {NDM_FORM_LANES, NDM_TIER_CORRECT, 2, (ndm_kernel_function)lanes_multiply_float64},
    {NDM_FORM_PIECES, NDM_TIER_CORRECT, 2, (ndm_kernel_function)pieces_multiply_float64},
#if NDM_PIECES
    {NDM_FORM_PIECES, NDM_TIER_CORRECT, 1, (ndm_kernel_function)pieces_subtract_float64},
    {NDM_FORM_PIECES, NDM_TIER_CORRECT, 3, (ndm_kernel_function)pieces_divide_float64},
#endif
#if NDM_FOLDS
    {NDM_FORM_FOLD, NDM_TIER_CORRECT, 0, (ndm_kernel_function)fold_add_float64},
    {NDM_FORM_SCAN, NDM_TIER_CORRECT, 0, (ndm_kernel_function)scan_add_float64},
    {NDM_FORM_INDEXED, NDM_TIER_CORRECT, 0, (ndm_kernel_function)indexed_add_float64},
    {NDM_FORM_FOLD, NDM_TIER_CORRECT, 1, (ndm_kernel_function)fold_subtract_float64},
    {NDM_FORM_SCAN, NDM_TIER_CORRECT, 1, (ndm_kernel_function)scan_subtract_float64},
    {NDM_FORM_INDEXED, NDM_TIER_CORRECT, 1, (ndm_kernel_function)indexed_subtract_float64},
    {NDM_FORM_FOLD, NDM_TIER_CORRECT, 2, (ndm_kernel_function)fold_multiply_float64},
    {NDM_FORM_SCAN, NDM_TIER_CORRECT, 2, (ndm_kernel_function)scan_multiply_float64},
    {NDM_FORM_INDEXED, NDM_TIER_CORRECT, 2, (ndm_kernel_function)indexed_multiply_float64},
    {NDM_FORM_FOLD, NDM_TIER_CORRECT, 3, (ndm_kernel_function)fold_divide_float64},
    {NDM_FORM_SCAN, NDM_TIER_CORRECT, 3, (ndm_kernel_function)scan_divide_float64},
    {NDM_FORM_INDEXED, NDM_TIER_CORRECT, 3, (ndm_kernel_function)indexed_divide_float64},
#endif
};
#endif
NDM_KERNEL_TABLE(loops_float64_arithmetic, kernels);
