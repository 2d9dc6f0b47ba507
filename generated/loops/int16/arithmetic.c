/* From specs/ufuncs/arithmetic.toml through templates/loops.c.j2; made by ndmillc. */
#include "ndmill/kernel/kernel.h"
#include "ndmill/kernel/dtypes_core.h"
#include "ndmill/kernel/blocks.h"
#include "division.h"
#include "remainders.h"

#ifndef NDM_SKIPPED

static inline int16_t add_int16(int16_t x1, int16_t x2)
{
    return ndm_add_int16(x1, x2);
}

static inline int16_t subtract_int16(int16_t x1, int16_t x2)
{
    return ndm_sub_int16(x1, x2);
}

static inline int16_t multiply_int16(int16_t x1, int16_t x2)
{
    return ndm_mul_int16(x1, x2);
}

static inline int16_t floor_divide_int16(int16_t x1, int16_t x2, uint32_t *raised)
{
    return ndm_floor_divide_int16(x1, x2, raised);
}

static inline int16_t floor_divide_int16_by_x2(int16_t x1, int16_t x2,
                                               const ndm_divider_int16 *prepared,
                                               uint32_t *raised)
{
    (void)x2;
    return ndm_floor_divide_int16_by(x1, prepared, raised);
}

static inline void divmod_int16(int16_t x1, int16_t x2, int16_t *q, int16_t *r,
                                uint32_t *raised)
{
    ndm_floor_divmod_int16(x1, x2, q, r, raised);
}

static inline void divmod_int16_by_x2(int16_t x1, int16_t x2, int16_t *q, int16_t *r,
                                      const ndm_divider_int16 *prepared, uint32_t *raised)
{
    (void)x2;
    ndm_floor_divmod_int16_by(x1, prepared, q, r, raised);
}

static inline int16_t remainder_int16(int16_t x1, int16_t x2, uint32_t *raised)
{
    return ndm_floor_remainder_int16(x1, x2, raised);
}

static inline int16_t remainder_int16_by_x2(int16_t x1, int16_t x2,
                                            const ndm_divider_int16 *prepared, uint32_t *raised)
{
    (void)x2;
    return ndm_floor_remainder_int16_by(x1, prepared, raised);
}

static inline int16_t fmod_int16(int16_t x1, int16_t x2, uint32_t *raised)
{
    return ndm_fmod_int16(x1, x2, raised);
}

static inline int16_t fmod_int16_by_x2(int16_t x1, int16_t x2,
                                       const ndm_divider_int16 *prepared, uint32_t *raised)
{
    (void)x2;
    return ndm_fmod_int16_by(x1, prepared, raised);
}

static inline int16_t absolute_int16(int16_t x)
{
    return x < 0 ? ndm_neg_int16(x) : x;
}

static inline int16_t negative_int16(int16_t x)
{
    return ndm_neg_int16(x);
}

static inline int16_t positive_int16(int16_t x)
{
    return x;
}

static inline int16_t sign_int16(int16_t x)
{
    return ndm_sub_int16((int16_t)(x > 0), (int16_t)(x < 0));
}

static inline int16_t reciprocal_int16(int16_t x, uint32_t *raised)
{
    const int16_t y = ((x == 1) | (x == -1)) ? x : 0;
    *raised |= x == 0 ? NDM_FP_DIVIDE : 0u;
    return y;
}

static inline int16_t square_int16(int16_t x)
{
    return ndm_mul_int16(x, x);
}

static int loop_add_int16(char *const *args, const ptrdiff_t *dimensions,
                          const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const bool dense = strides[0] == (ptrdiff_t)sizeof(int16_t) && strides[1] ==
        (ptrdiff_t)sizeof(int16_t) && strides[2] == (ptrdiff_t)sizeof(int16_t);
    if (dense || count == 1) {
        const int16_t *in_x1 = (const int16_t *)args[0];
        const int16_t *in_x2 = (const int16_t *)args[1];
        int16_t *out_y = (int16_t *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = add_int16(in_x1[i], in_x2[i]);
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_3(2, int16_t, int16_t,
            int16_t), loop_add_int16);
    }
    return 0;
}

static int loop_subtract_int16(char *const *args, const ptrdiff_t *dimensions,
                               const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const bool dense = strides[0] == (ptrdiff_t)sizeof(int16_t) && strides[1] ==
        (ptrdiff_t)sizeof(int16_t) && strides[2] == (ptrdiff_t)sizeof(int16_t);
    if (dense || count == 1) {
        const int16_t *in_x1 = (const int16_t *)args[0];
        const int16_t *in_x2 = (const int16_t *)args[1];
        int16_t *out_y = (int16_t *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = subtract_int16(in_x1[i], in_x2[i]);
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_3(2, int16_t, int16_t,
            int16_t), loop_subtract_int16);
    }
    return 0;
}

static int loop_multiply_int16(char *const *args, const ptrdiff_t *dimensions,
                               const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const bool dense = strides[0] == (ptrdiff_t)sizeof(int16_t) && strides[1] ==
        (ptrdiff_t)sizeof(int16_t) && strides[2] == (ptrdiff_t)sizeof(int16_t);
    if (dense || count == 1) {
        const int16_t *in_x1 = (const int16_t *)args[0];
        const int16_t *in_x2 = (const int16_t *)args[1];
        int16_t *out_y = (int16_t *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = multiply_int16(in_x1[i], in_x2[i]);
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_3(2, int16_t, int16_t,
            int16_t), loop_multiply_int16);
    }
    return 0;
}

static int loop_floor_divide_int16(char *const *args, const ptrdiff_t *dimensions,
                                   const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    uint32_t raised = 0;
    const ptrdiff_t step_x1 = strides[0];
    const ptrdiff_t step_x2 = strides[1];
    const ptrdiff_t step_y = strides[2];
    const bool dense_x1 = step_x1 == (ptrdiff_t)sizeof(int16_t);
    const bool dense_x2 = step_x2 == (ptrdiff_t)sizeof(int16_t);
    const bool dense_y = step_y == (ptrdiff_t)sizeof(int16_t);
    const bool single_x2 = step_x2 == 0 && count > 0;
    if (dense_x1 && dense_x2 && dense_y) {
        const int16_t *in_x1 = (const int16_t *)args[0];
        const int16_t *in_x2 = (const int16_t *)args[1];
        int16_t *out_y = (int16_t *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = floor_divide_int16(in_x1[i], in_x2[i], &raised);
        }
    } else if (dense_x1 && single_x2 && dense_y) {
        const int16_t *in_x1 = (const int16_t *)args[0];
        const int16_t value_x2 = *(const int16_t *)args[1];
        int16_t *out_y = (int16_t *)args[2];
        const ndm_divider_int16 prepared = ndm_divider_of_int16(value_x2);
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = floor_divide_int16_by_x2(in_x1[i], value_x2, &prepared, &raised);
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_3(2, int16_t, int16_t,
            int16_t) | NDM_SINGLE(1), loop_floor_divide_int16);
    }
    ndm_raise(raised);
    return 0;
}

static int loop_divmod_int16(char *const *args, const ptrdiff_t *dimensions,
                             const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    uint32_t raised = 0;
    const ptrdiff_t step_x1 = strides[0];
    const ptrdiff_t step_x2 = strides[1];
    const ptrdiff_t step_q = strides[2];
    const ptrdiff_t step_r = strides[3];
    const bool dense_x1 = step_x1 == (ptrdiff_t)sizeof(int16_t);
    const bool dense_x2 = step_x2 == (ptrdiff_t)sizeof(int16_t);
    const bool dense_q = step_q == (ptrdiff_t)sizeof(int16_t);
    const bool dense_r = step_r == (ptrdiff_t)sizeof(int16_t);
    const bool single_x2 = step_x2 == 0 && count > 0;
    if (dense_x1 && dense_x2 && dense_q && dense_r) {
        const int16_t *in_x1 = (const int16_t *)args[0];
        const int16_t *in_x2 = (const int16_t *)args[1];
        int16_t *out_q = (int16_t *)args[2];
        int16_t *out_r = (int16_t *)args[3];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            int16_t value_q;
            int16_t value_r;
            divmod_int16(in_x1[i], in_x2[i], &value_q, &value_r, &raised);
            out_q[i] = value_q;
            out_r[i] = value_r;
        }
    } else if (dense_x1 && single_x2 && dense_q && dense_r) {
        const int16_t *in_x1 = (const int16_t *)args[0];
        const int16_t value_x2 = *(const int16_t *)args[1];
        int16_t *out_q = (int16_t *)args[2];
        int16_t *out_r = (int16_t *)args[3];
        const ndm_divider_int16 prepared = ndm_divider_of_int16(value_x2);
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            int16_t value_q;
            int16_t value_r;
            divmod_int16_by_x2(in_x1[i], value_x2, &value_q, &value_r, &prepared, &raised);
            out_q[i] = value_q;
            out_r[i] = value_r;
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_4(2, int16_t, int16_t,
            int16_t, int16_t) | NDM_SINGLE(1), loop_divmod_int16);
    }
    ndm_raise(raised);
    return 0;
}

static int loop_remainder_int16(char *const *args, const ptrdiff_t *dimensions,
                                const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    uint32_t raised = 0;
    const ptrdiff_t step_x1 = strides[0];
    const ptrdiff_t step_x2 = strides[1];
    const ptrdiff_t step_y = strides[2];
    const bool dense_x1 = step_x1 == (ptrdiff_t)sizeof(int16_t);
    const bool dense_x2 = step_x2 == (ptrdiff_t)sizeof(int16_t);
    const bool dense_y = step_y == (ptrdiff_t)sizeof(int16_t);
    const bool single_x2 = step_x2 == 0 && count > 0;
    if (dense_x1 && dense_x2 && dense_y) {
        const int16_t *in_x1 = (const int16_t *)args[0];
        const int16_t *in_x2 = (const int16_t *)args[1];
        int16_t *out_y = (int16_t *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = remainder_int16(in_x1[i], in_x2[i], &raised);
        }
    } else if (dense_x1 && single_x2 && dense_y) {
        const int16_t *in_x1 = (const int16_t *)args[0];
        const int16_t value_x2 = *(const int16_t *)args[1];
        int16_t *out_y = (int16_t *)args[2];
        const ndm_divider_int16 prepared = ndm_divider_of_int16(value_x2);
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = remainder_int16_by_x2(in_x1[i], value_x2, &prepared, &raised);
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_3(2, int16_t, int16_t,
            int16_t) | NDM_SINGLE(1), loop_remainder_int16);
    }
    ndm_raise(raised);
    return 0;
}

static int loop_fmod_int16(char *const *args, const ptrdiff_t *dimensions,
                           const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    uint32_t raised = 0;
    const ptrdiff_t step_x1 = strides[0];
    const ptrdiff_t step_x2 = strides[1];
    const ptrdiff_t step_y = strides[2];
    const bool dense_x1 = step_x1 == (ptrdiff_t)sizeof(int16_t);
    const bool dense_x2 = step_x2 == (ptrdiff_t)sizeof(int16_t);
    const bool dense_y = step_y == (ptrdiff_t)sizeof(int16_t);
    const bool single_x2 = step_x2 == 0 && count > 0;
    if (dense_x1 && dense_x2 && dense_y) {
        const int16_t *in_x1 = (const int16_t *)args[0];
        const int16_t *in_x2 = (const int16_t *)args[1];
        int16_t *out_y = (int16_t *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = fmod_int16(in_x1[i], in_x2[i], &raised);
        }
    } else if (dense_x1 && single_x2 && dense_y) {
        const int16_t *in_x1 = (const int16_t *)args[0];
        const int16_t value_x2 = *(const int16_t *)args[1];
        int16_t *out_y = (int16_t *)args[2];
        const ndm_divider_int16 prepared = ndm_divider_of_int16(value_x2);
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = fmod_int16_by_x2(in_x1[i], value_x2, &prepared, &raised);
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_3(2, int16_t, int16_t,
            int16_t) | NDM_SINGLE(1), loop_fmod_int16);
    }
    ndm_raise(raised);
    return 0;
}

static int loop_absolute_int16(char *const *args, const ptrdiff_t *dimensions,
                               const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const bool dense = strides[0] == (ptrdiff_t)sizeof(int16_t) && strides[1] ==
        (ptrdiff_t)sizeof(int16_t);
    if (dense || count == 1) {
        const int16_t *in_x = (const int16_t *)args[0];
        int16_t *out_y = (int16_t *)args[1];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = absolute_int16(in_x[i]);
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_2(1, int16_t, int16_t),
            loop_absolute_int16);
    }
    return 0;
}

static int loop_negative_int16(char *const *args, const ptrdiff_t *dimensions,
                               const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const bool dense = strides[0] == (ptrdiff_t)sizeof(int16_t) && strides[1] ==
        (ptrdiff_t)sizeof(int16_t);
    if (dense || count == 1) {
        const int16_t *in_x = (const int16_t *)args[0];
        int16_t *out_y = (int16_t *)args[1];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = negative_int16(in_x[i]);
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_2(1, int16_t, int16_t),
            loop_negative_int16);
    }
    return 0;
}

static int loop_positive_int16(char *const *args, const ptrdiff_t *dimensions,
                               const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const bool dense = strides[0] == (ptrdiff_t)sizeof(int16_t) && strides[1] ==
        (ptrdiff_t)sizeof(int16_t);
    if (dense || count == 1) {
        const int16_t *in_x = (const int16_t *)args[0];
        int16_t *out_y = (int16_t *)args[1];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = positive_int16(in_x[i]);
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_2(1, int16_t, int16_t),
            loop_positive_int16);
    }
    return 0;
}

static int loop_sign_int16(char *const *args, const ptrdiff_t *dimensions,
                           const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const bool dense = strides[0] == (ptrdiff_t)sizeof(int16_t) && strides[1] ==
        (ptrdiff_t)sizeof(int16_t);
    if (dense || count == 1) {
        const int16_t *in_x = (const int16_t *)args[0];
        int16_t *out_y = (int16_t *)args[1];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = sign_int16(in_x[i]);
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_2(1, int16_t, int16_t),
            loop_sign_int16);
    }
    return 0;
}

static int loop_reciprocal_int16(char *const *args, const ptrdiff_t *dimensions,
                                 const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    uint32_t raised = 0;
    const bool dense = strides[0] == (ptrdiff_t)sizeof(int16_t) && strides[1] ==
        (ptrdiff_t)sizeof(int16_t);
    if (dense || count == 1) {
        const int16_t *in_x = (const int16_t *)args[0];
        int16_t *out_y = (int16_t *)args[1];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = reciprocal_int16(in_x[i], &raised);
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_2(1, int16_t, int16_t),
            loop_reciprocal_int16);
    }
    ndm_raise(raised);
    return 0;
}

static int loop_square_int16(char *const *args, const ptrdiff_t *dimensions,
                             const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const bool dense = strides[0] == (ptrdiff_t)sizeof(int16_t) && strides[1] ==
        (ptrdiff_t)sizeof(int16_t);
    if (dense || count == 1) {
        const int16_t *in_x = (const int16_t *)args[0];
        int16_t *out_y = (int16_t *)args[1];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = square_int16(in_x[i]);
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_2(1, int16_t, int16_t),
            loop_square_int16);
    }
    return 0;
}

#if NDM_PIECES || NDM_ROWS

static void pieces_subtract_int16(const char *items, ptrdiff_t room, const int64_t *cuts,
                                  ptrdiff_t count, char *results, ptrdiff_t step)
{
    (void)room;
    for (ptrdiff_t i = 0; i < count; i++, results += step) {
        const int16_t *item = (const int16_t *)items + cuts[i];
        const int16_t *end = (const int16_t *)items + cuts[i + 1];
        memcpy(results, item, sizeof *item);
        if (++item < end) {
            int16_t value = item[-1];
            for (; item < end; item++) {
                value = subtract_int16(value, *item);
            }
            *(int16_t *)results = value;
        }
    }
}
#endif

#if NDM_FOLDS

static void indexed_add_int16(char *data, const ptrdiff_t *offsets, const char *from,
                              ptrdiff_t from_step, ptrdiff_t count)
{
    for (ptrdiff_t i = 0; i < count; i++) {
        int16_t *place = (int16_t *)(data + offsets[i]);
        *place = add_int16(*place, *(const int16_t *)(from + i * from_step));
    }
}

static void fold_subtract_int16(char *state, ptrdiff_t state_step, const char *rows,
                                ptrdiff_t row_step, ptrdiff_t step, ptrdiff_t count,
                                ptrdiff_t width)
{
    if (width == 1 && state_step == 0) {
        int16_t value = *(const int16_t *)state;
        for (ptrdiff_t k = 0; k < count; k++) {
            value = subtract_int16(value, *(const int16_t *)(rows + k * row_step));
        }
        *(int16_t *)state = value;
        return;
    }
    ptrdiff_t k = 0;
    if (width == 1 && state_step == 1) { /* each row has one item, and a cell of its own */
        step = row_step;
        width = count;
        count = 1;
    }
    const bool dense = step == (ptrdiff_t)sizeof(int16_t);
    for (; dense && k < count; k++) {
        int16_t *restrict cells = (int16_t *)state + k * state_step;
        const int16_t *items = (const int16_t *)(rows + k * row_step);
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < width; i++) {
            cells[i] = subtract_int16(cells[i], items[i]);
        }
    }
    for (; k < count; k++) {
        int16_t *cells = (int16_t *)state + k * state_step;
        const char *row = rows + k * row_step;
        for (ptrdiff_t i = 0; i < width; i++) {
            cells[i] = subtract_int16(cells[i], *(const int16_t *)(row + i * step));
        }
    }
}

static void scan_subtract_int16(char *state, const char *from, ptrdiff_t from_step, char *to,
                                ptrdiff_t to_step, ptrdiff_t count)
{
    int16_t value = *(const int16_t *)state;
    for (ptrdiff_t i = 0; i < count; i++) {
        value = subtract_int16(value, *(const int16_t *)(from + i * from_step));
        *(int16_t *)(to + i * to_step) = value;
    }
    *(int16_t *)state = value;
}

static void indexed_subtract_int16(char *data, const ptrdiff_t *offsets, const char *from,
                                   ptrdiff_t from_step, ptrdiff_t count)
{
    for (ptrdiff_t i = 0; i < count; i++) {
        int16_t *place = (int16_t *)(data + offsets[i]);
        *place = subtract_int16(*place, *(const int16_t *)(from + i * from_step));
    }
}

static void indexed_multiply_int16(char *data, const ptrdiff_t *offsets, const char *from,
                                   ptrdiff_t from_step, ptrdiff_t count)
{
    for (ptrdiff_t i = 0; i < count; i++) {
        int16_t *place = (int16_t *)(data + offsets[i]);
        *place = multiply_int16(*place, *(const int16_t *)(from + i * from_step));
    }
}
#endif

static const ndm_kernel kernels[] = {
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 0, (ndm_kernel_function)loop_add_int16},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 1, (ndm_kernel_function)loop_subtract_int16},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 2, (ndm_kernel_function)loop_multiply_int16},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 3, (ndm_kernel_function)loop_floor_divide_int16},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 4, (ndm_kernel_function)loop_divmod_int16},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 5, (ndm_kernel_function)loop_remainder_int16},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 6, (ndm_kernel_function)loop_fmod_int16},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 7, (ndm_kernel_function)loop_absolute_int16},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 8, (ndm_kernel_function)loop_negative_int16},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 9, (ndm_kernel_function)loop_positive_int16},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 10, (ndm_kernel_function)loop_sign_int16},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 11, (ndm_kernel_function)loop_reciprocal_int16},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 12, (ndm_kernel_function)loop_square_int16},
#if NDM_PIECES || NDM_ROWS
    {NDM_FORM_PIECES, NDM_TIER_CORRECT, 1, (ndm_kernel_function)pieces_subtract_int16},
#endif
#if NDM_FOLDS
    {NDM_FORM_INDEXED, NDM_TIER_CORRECT, 0, (ndm_kernel_function)indexed_add_int16},
    {NDM_FORM_FOLD, NDM_TIER_CORRECT, 1, (ndm_kernel_function)fold_subtract_int16},
    {NDM_FORM_SCAN, NDM_TIER_CORRECT, 1, (ndm_kernel_function)scan_subtract_int16},
    {NDM_FORM_INDEXED, NDM_TIER_CORRECT, 1, (ndm_kernel_function)indexed_subtract_int16},
    {NDM_FORM_INDEXED, NDM_TIER_CORRECT, 2, (ndm_kernel_function)indexed_multiply_int16},
#endif
};
#endif
NDM_KERNEL_TABLE(loops_int16_arithmetic, kernels);
