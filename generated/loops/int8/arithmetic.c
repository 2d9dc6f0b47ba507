/* From specs/ufuncs/arithmetic.toml through templates/loops.c.j2; made by ndmillc. */
#include "ndmill/kernel/kernel.h"
#include "ndmill/kernel/dtypes_core.h"
#include "ndmill/kernel/blocks.h"
#include "division.h"
#include "power.h"
#include "remainders.h"

#ifndef NDM_SKIPPED

static inline int8_t add_int8(int8_t x1, int8_t x2)
{
    return ndm_add_int8(x1, x2);
}

static inline int8_t subtract_int8(int8_t x1, int8_t x2)
{
    return ndm_sub_int8(x1, x2);
}

static inline int8_t multiply_int8(int8_t x1, int8_t x2)
{
    return ndm_mul_int8(x1, x2);
}

static inline int8_t floor_divide_int8(int8_t x1, int8_t x2, uint32_t *raised)
{
    return ndm_floor_divide_int8(x1, x2, raised);
}

static inline int8_t floor_divide_int8_by_x2(int8_t x1, int8_t x2,
                                             const ndm_divider_int8 *prepared, uint32_t *raised)
{
    (void)x2;
    return ndm_floor_divide_int8_by(x1, prepared, raised);
}

static inline void divmod_int8(int8_t x1, int8_t x2, int8_t *q, int8_t *r, uint32_t *raised)
{
    ndm_floor_divmod_int8(x1, x2, q, r, raised);
}

static inline void divmod_int8_by_x2(int8_t x1, int8_t x2, int8_t *q, int8_t *r,
                                     const ndm_divider_int8 *prepared, uint32_t *raised)
{
    (void)x2;
    ndm_floor_divmod_int8_by(x1, prepared, q, r, raised);
}

static inline int8_t remainder_int8(int8_t x1, int8_t x2, uint32_t *raised)
{
    return ndm_floor_remainder_int8(x1, x2, raised);
}

static inline int8_t remainder_int8_by_x2(int8_t x1, int8_t x2,
                                          const ndm_divider_int8 *prepared, uint32_t *raised)
{
    (void)x2;
    return ndm_floor_remainder_int8_by(x1, prepared, raised);
}

static inline int8_t fmod_int8(int8_t x1, int8_t x2, uint32_t *raised)
{
    return ndm_fmod_int8(x1, x2, raised);
}

static inline int8_t fmod_int8_by_x2(int8_t x1, int8_t x2, const ndm_divider_int8 *prepared,
                                     uint32_t *raised)
{
    (void)x2;
    return ndm_fmod_int8_by(x1, prepared, raised);
}

static NDM_ALWAYS_INLINE int8_t power_int8(int8_t x1, int8_t x2)
{
    return ndm_ipow_int8(x1, x2);
}

static NDM_ALWAYS_INLINE int8_t power_int8_bare(int8_t x1, int8_t x2)
{
    return ndm_ipow_int8_bare(x1, x2);
}

static inline int32_t unusual_power_int8(int8_t x1, int8_t x2)
{
    return ndm_ordinary_power_int8(x1, x2);
}

static inline int refuses_power_int8(int8_t x2)
{
    return x2 < 0;
}

static inline int8_t absolute_int8(int8_t x)
{
    return x < 0 ? ndm_neg_int8(x) : x;
}

static inline int8_t negative_int8(int8_t x)
{
    return ndm_neg_int8(x);
}

static inline int8_t positive_int8(int8_t x)
{
    return x;
}

static inline int8_t sign_int8(int8_t x)
{
    return ndm_sub_int8((int8_t)(x > 0), (int8_t)(x < 0));
}

static inline int8_t reciprocal_int8(int8_t x, uint32_t *raised)
{
    const int8_t y = ((x == 1) | (x == -1)) ? x : 0;
    *raised |= x == 0 ? NDM_FP_DIVIDE : 0u;
    return y;
}

static inline int8_t square_int8(int8_t x)
{
    return ndm_mul_int8(x, x);
}

static int loop_add_int8(char *const *args, const ptrdiff_t *dimensions,
                         const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const bool dense = strides[0] == (ptrdiff_t)sizeof(int8_t) && strides[1] ==
        (ptrdiff_t)sizeof(int8_t) && strides[2] == (ptrdiff_t)sizeof(int8_t);
    if (dense || count == 1) {
        const int8_t *in_x1 = (const int8_t *)args[0];
        const int8_t *in_x2 = (const int8_t *)args[1];
        int8_t *out_y = (int8_t *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = add_int8(in_x1[i], in_x2[i]);
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_3(2, int8_t, int8_t,
            int8_t), loop_add_int8);
    }
    return 0;
}

static int loop_subtract_int8(char *const *args, const ptrdiff_t *dimensions,
                              const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const bool dense = strides[0] == (ptrdiff_t)sizeof(int8_t) && strides[1] ==
        (ptrdiff_t)sizeof(int8_t) && strides[2] == (ptrdiff_t)sizeof(int8_t);
    if (dense || count == 1) {
        const int8_t *in_x1 = (const int8_t *)args[0];
        const int8_t *in_x2 = (const int8_t *)args[1];
        int8_t *out_y = (int8_t *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = subtract_int8(in_x1[i], in_x2[i]);
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_3(2, int8_t, int8_t,
            int8_t), loop_subtract_int8);
    }
    return 0;
}

static int loop_multiply_int8(char *const *args, const ptrdiff_t *dimensions,
                              const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const bool dense = strides[0] == (ptrdiff_t)sizeof(int8_t) && strides[1] ==
        (ptrdiff_t)sizeof(int8_t) && strides[2] == (ptrdiff_t)sizeof(int8_t);
    if (dense || count == 1) {
        const int8_t *in_x1 = (const int8_t *)args[0];
        const int8_t *in_x2 = (const int8_t *)args[1];
        int8_t *out_y = (int8_t *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = multiply_int8(in_x1[i], in_x2[i]);
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_3(2, int8_t, int8_t,
            int8_t), loop_multiply_int8);
    }
    return 0;
}

static int loop_floor_divide_int8(char *const *args, const ptrdiff_t *dimensions,
                                  const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    uint32_t raised = 0;
    const ptrdiff_t step_x1 = strides[0];
    const ptrdiff_t step_x2 = strides[1];
    const ptrdiff_t step_y = strides[2];
    const bool dense_x1 = step_x1 == (ptrdiff_t)sizeof(int8_t);
    const bool dense_x2 = step_x2 == (ptrdiff_t)sizeof(int8_t);
    const bool dense_y = step_y == (ptrdiff_t)sizeof(int8_t);
    const bool single_x2 = step_x2 == 0 && count > 0;
    if (dense_x1 && dense_x2 && dense_y) {
        const int8_t *in_x1 = (const int8_t *)args[0];
        const int8_t *in_x2 = (const int8_t *)args[1];
        int8_t *out_y = (int8_t *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = floor_divide_int8(in_x1[i], in_x2[i], &raised);
        }
    } else if (dense_x1 && single_x2 && dense_y) {
        const int8_t *in_x1 = (const int8_t *)args[0];
        const int8_t value_x2 = *(const int8_t *)args[1];
        int8_t *out_y = (int8_t *)args[2];
        const ndm_divider_int8 prepared = ndm_divider_of_int8(value_x2);
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = floor_divide_int8_by_x2(in_x1[i], value_x2, &prepared, &raised);
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_3(2, int8_t, int8_t,
            int8_t) | NDM_SINGLE(1), loop_floor_divide_int8);
    }
    ndm_raise(raised);
    return 0;
}

static int loop_divmod_int8(char *const *args, const ptrdiff_t *dimensions,
                            const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    uint32_t raised = 0;
    const ptrdiff_t step_x1 = strides[0];
    const ptrdiff_t step_x2 = strides[1];
    const ptrdiff_t step_q = strides[2];
    const ptrdiff_t step_r = strides[3];
    const bool dense_x1 = step_x1 == (ptrdiff_t)sizeof(int8_t);
    const bool dense_x2 = step_x2 == (ptrdiff_t)sizeof(int8_t);
    const bool dense_q = step_q == (ptrdiff_t)sizeof(int8_t);
    const bool dense_r = step_r == (ptrdiff_t)sizeof(int8_t);
    const bool single_x2 = step_x2 == 0 && count > 0;
    if (dense_x1 && dense_x2 && dense_q && dense_r) {
        const int8_t *in_x1 = (const int8_t *)args[0];
        const int8_t *in_x2 = (const int8_t *)args[1];
        int8_t *out_q = (int8_t *)args[2];
        int8_t *out_r = (int8_t *)args[3];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            int8_t value_q;
            int8_t value_r;
            divmod_int8(in_x1[i], in_x2[i], &value_q, &value_r, &raised);
            out_q[i] = value_q;
            out_r[i] = value_r;
        }
    } else if (dense_x1 && single_x2 && dense_q && dense_r) {
        const int8_t *in_x1 = (const int8_t *)args[0];
        const int8_t value_x2 = *(const int8_t *)args[1];
        int8_t *out_q = (int8_t *)args[2];
        int8_t *out_r = (int8_t *)args[3];
        const ndm_divider_int8 prepared = ndm_divider_of_int8(value_x2);
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            int8_t value_q;
            int8_t value_r;
            divmod_int8_by_x2(in_x1[i], value_x2, &value_q, &value_r, &prepared, &raised);
            out_q[i] = value_q;
            out_r[i] = value_r;
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_4(2, int8_t, int8_t,
            int8_t, int8_t) | NDM_SINGLE(1), loop_divmod_int8);
    }
    ndm_raise(raised);
    return 0;
}

static int loop_remainder_int8(char *const *args, const ptrdiff_t *dimensions,
                               const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    uint32_t raised = 0;
    const ptrdiff_t step_x1 = strides[0];
    const ptrdiff_t step_x2 = strides[1];
    const ptrdiff_t step_y = strides[2];
    const bool dense_x1 = step_x1 == (ptrdiff_t)sizeof(int8_t);
    const bool dense_x2 = step_x2 == (ptrdiff_t)sizeof(int8_t);
    const bool dense_y = step_y == (ptrdiff_t)sizeof(int8_t);
    const bool single_x2 = step_x2 == 0 && count > 0;
    if (dense_x1 && dense_x2 && dense_y) {
        const int8_t *in_x1 = (const int8_t *)args[0];
        const int8_t *in_x2 = (const int8_t *)args[1];
        int8_t *out_y = (int8_t *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = remainder_int8(in_x1[i], in_x2[i], &raised);
        }
    } else if (dense_x1 && single_x2 && dense_y) {
        const int8_t *in_x1 = (const int8_t *)args[0];
        const int8_t value_x2 = *(const int8_t *)args[1];
        int8_t *out_y = (int8_t *)args[2];
        const ndm_divider_int8 prepared = ndm_divider_of_int8(value_x2);
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = remainder_int8_by_x2(in_x1[i], value_x2, &prepared, &raised);
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_3(2, int8_t, int8_t,
            int8_t) | NDM_SINGLE(1), loop_remainder_int8);
    }
    ndm_raise(raised);
    return 0;
}

static int loop_fmod_int8(char *const *args, const ptrdiff_t *dimensions,
                          const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    uint32_t raised = 0;
    const ptrdiff_t step_x1 = strides[0];
    const ptrdiff_t step_x2 = strides[1];
    const ptrdiff_t step_y = strides[2];
    const bool dense_x1 = step_x1 == (ptrdiff_t)sizeof(int8_t);
    const bool dense_x2 = step_x2 == (ptrdiff_t)sizeof(int8_t);
    const bool dense_y = step_y == (ptrdiff_t)sizeof(int8_t);
    const bool single_x2 = step_x2 == 0 && count > 0;
    if (dense_x1 && dense_x2 && dense_y) {
        const int8_t *in_x1 = (const int8_t *)args[0];
        const int8_t *in_x2 = (const int8_t *)args[1];
        int8_t *out_y = (int8_t *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = fmod_int8(in_x1[i], in_x2[i], &raised);
        }
    } else if (dense_x1 && single_x2 && dense_y) {
        const int8_t *in_x1 = (const int8_t *)args[0];
        const int8_t value_x2 = *(const int8_t *)args[1];
        int8_t *out_y = (int8_t *)args[2];
        const ndm_divider_int8 prepared = ndm_divider_of_int8(value_x2);
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = fmod_int8_by_x2(in_x1[i], value_x2, &prepared, &raised);
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_3(2, int8_t, int8_t,
            int8_t) | NDM_SINGLE(1), loop_fmod_int8);
    }
    ndm_raise(raised);
    return 0;
}

static int run_power_int8(char *const *args, const ptrdiff_t *dimensions,
                          const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const bool dense = strides[0] == (ptrdiff_t)sizeof(int8_t) && strides[1] ==
        (ptrdiff_t)sizeof(int8_t) && strides[2] == (ptrdiff_t)sizeof(int8_t);
    if (dense || count == 1) {
        const int8_t *in_x1 = (const int8_t *)args[0];
        const int8_t *in_x2 = (const int8_t *)args[1];
        int8_t *out_y = (int8_t *)args[2];
        for (ptrdiff_t start = 0; start < count; start += NDM_BLOCK) {
            const ptrdiff_t end = ndm_block_end(start, count);
            int32_t unusual = 0;
            for (ptrdiff_t i = start; i < end; i++) {
                unusual |= unusual_power_int8(in_x1[i], in_x2[i]);
            }
            if (unusual < 0) {
                NDM_IVDEP
                for (ptrdiff_t i = start; i < end; i++) {
                    out_y[i] = power_int8(in_x1[i], in_x2[i]);
                }
                continue;
            }
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                out_y[i] = power_int8_bare(in_x1[i], in_x2[i]);
            }
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_3(2, int8_t, int8_t,
            int8_t), run_power_int8);
    }
    return 0;
}

/* The fault code of the first element that is refused, its place in *index; 0 if there is none. */
static int check_power_int8(char *const *args, ptrdiff_t count, const ptrdiff_t *strides,
                            ptrdiff_t *index)
{
    const char *in_x2 = args[1];
    const ptrdiff_t step_x2 = strides[1];
    const ptrdiff_t tested = step_x2 == 0 ? 1 : count;
    int refused = 0;
    for (ptrdiff_t i = 0; i < tested; i++) {
        const int8_t value_x2 = *(const int8_t *)(in_x2 + i * step_x2);
        refused |= refuses_power_int8(value_x2);
    }
    for (ptrdiff_t i = 0; refused && i < tested; i++) {
        const int8_t value_x2 = *(const int8_t *)(in_x2 + i * step_x2);
        if (refuses_power_int8(value_x2)) {
            *index = i;
            return 1;
        }
    }
    return 0;
}

static int loop_power_int8(char *const *args, const ptrdiff_t *dimensions,
                           const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    for (ptrdiff_t start = 0; start < dimensions[0]; start += NDM_BLOCK) {
        const ptrdiff_t rest = dimensions[0] - start, count = rest < NDM_BLOCK ? rest : NDM_BLOCK;
        char *block[3];
        for (int i = 0; i < 3; i++) {
            block[i] = args[i] + start * strides[i];
        }
        const int fault = check_power_int8(block, count, strides, &ctx->fault_index);
        if (fault != 0) {
            ctx->fault_index += start;
            return fault;
        }
        run_power_int8(block, &count, strides, ctx);
    }
    return 0;
}

static int loop_absolute_int8(char *const *args, const ptrdiff_t *dimensions,
                              const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const bool dense = strides[0] == (ptrdiff_t)sizeof(int8_t) && strides[1] ==
        (ptrdiff_t)sizeof(int8_t);
    if (dense || count == 1) {
        const int8_t *in_x = (const int8_t *)args[0];
        int8_t *out_y = (int8_t *)args[1];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = absolute_int8(in_x[i]);
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_2(1, int8_t, int8_t),
            loop_absolute_int8);
    }
    return 0;
}

static int loop_negative_int8(char *const *args, const ptrdiff_t *dimensions,
                              const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const bool dense = strides[0] == (ptrdiff_t)sizeof(int8_t) && strides[1] ==
        (ptrdiff_t)sizeof(int8_t);
    if (dense || count == 1) {
        const int8_t *in_x = (const int8_t *)args[0];
        int8_t *out_y = (int8_t *)args[1];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = negative_int8(in_x[i]);
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_2(1, int8_t, int8_t),
            loop_negative_int8);
    }
    return 0;
}

static int loop_positive_int8(char *const *args, const ptrdiff_t *dimensions,
                              const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const bool dense = strides[0] == (ptrdiff_t)sizeof(int8_t) && strides[1] ==
        (ptrdiff_t)sizeof(int8_t);
    if (dense || count == 1) {
        const int8_t *in_x = (const int8_t *)args[0];
        int8_t *out_y = (int8_t *)args[1];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = positive_int8(in_x[i]);
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_2(1, int8_t, int8_t),
            loop_positive_int8);
    }
    return 0;
}

static int loop_sign_int8(char *const *args, const ptrdiff_t *dimensions,
                          const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const bool dense = strides[0] == (ptrdiff_t)sizeof(int8_t) && strides[1] ==
        (ptrdiff_t)sizeof(int8_t);
    if (dense || count == 1) {
        const int8_t *in_x = (const int8_t *)args[0];
        int8_t *out_y = (int8_t *)args[1];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = sign_int8(in_x[i]);
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_2(1, int8_t, int8_t),
            loop_sign_int8);
    }
    return 0;
}

static int loop_reciprocal_int8(char *const *args, const ptrdiff_t *dimensions,
                                const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    uint32_t raised = 0;
    const bool dense = strides[0] == (ptrdiff_t)sizeof(int8_t) && strides[1] ==
        (ptrdiff_t)sizeof(int8_t);
    if (dense || count == 1) {
        const int8_t *in_x = (const int8_t *)args[0];
        int8_t *out_y = (int8_t *)args[1];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = reciprocal_int8(in_x[i], &raised);
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_2(1, int8_t, int8_t),
            loop_reciprocal_int8);
    }
    ndm_raise(raised);
    return 0;
}

static int loop_square_int8(char *const *args, const ptrdiff_t *dimensions,
                            const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const bool dense = strides[0] == (ptrdiff_t)sizeof(int8_t) && strides[1] ==
        (ptrdiff_t)sizeof(int8_t);
    if (dense || count == 1) {
        const int8_t *in_x = (const int8_t *)args[0];
        int8_t *out_y = (int8_t *)args[1];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = square_int8(in_x[i]);
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_2(1, int8_t, int8_t),
            loop_square_int8);
    }
    return 0;
}

static const ndm_kernel kernels[] = {
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 0, (ndm_kernel_function)loop_add_int8},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 1, (ndm_kernel_function)loop_subtract_int8},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 2, (ndm_kernel_function)loop_multiply_int8},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 3, (ndm_kernel_function)loop_floor_divide_int8},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 4, (ndm_kernel_function)loop_divmod_int8},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 5, (ndm_kernel_function)loop_remainder_int8},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 6, (ndm_kernel_function)loop_fmod_int8},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 7, (ndm_kernel_function)loop_power_int8},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 8, (ndm_kernel_function)loop_absolute_int8},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 9, (ndm_kernel_function)loop_negative_int8},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 10, (ndm_kernel_function)loop_positive_int8},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 11, (ndm_kernel_function)loop_sign_int8},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 12, (ndm_kernel_function)loop_reciprocal_int8},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 13, (ndm_kernel_function)loop_square_int8},
};
#endif
NDM_KERNEL_TABLE(loops_int8_arithmetic, kernels);
