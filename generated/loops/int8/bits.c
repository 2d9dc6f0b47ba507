/* From specs/ufuncs/bits.toml through templates/loops.c.j2; made by ndmillc. */
#include "ndmill/kernel/kernel.h"
#include "ndmill/kernel/dtypes_core.h"
#include "ndmill/kernel/blocks.h"
#include "count_bits.h"

#ifndef NDM_SKIPPED

static inline int8_t left_shift_int8(int8_t x1, int8_t x2)
{
    return ndm_lshift_int8(x1, x2);
}

static inline int8_t right_shift_int8(int8_t x1, int8_t x2)
{
    return ndm_rshift_int8(x1, x2);
}

static inline int8_t bitwise_and_int8(int8_t x1, int8_t x2)
{
    return x1 & x2;
}

static inline int8_t bitwise_or_int8(int8_t x1, int8_t x2)
{
    return x1 | x2;
}

static inline int8_t bitwise_xor_int8(int8_t x1, int8_t x2)
{
    return x1 ^ x2;
}

static inline int8_t invert_int8(int8_t x)
{
    return ndm_invert_int8(x);
}

static inline int8_t absolute_int8(int8_t x)
{
    return x < 0 ? ndm_neg_int8(x) : x;
}

static inline uint8_t bitwise_count_int8(int8_t x)
{
    return ndm_count_bits_uint8((uint8_t)absolute_int8(x));
}

static int loop_left_shift_int8(char *const *args, const ptrdiff_t *dimensions,
                                const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
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
            out_y[i] = left_shift_int8(in_x1[i], in_x2[i]);
        }
    } else if (dense_x1 && single_x2 && dense_y) {
        const int8_t *in_x1 = (const int8_t *)args[0];
        const int8_t value_x2 = *(const int8_t *)args[1];
        int8_t *out_y = (int8_t *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = left_shift_int8(in_x1[i], value_x2);
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_3(2, int8_t, int8_t,
            int8_t) | NDM_SINGLE(1), loop_left_shift_int8);
    }
    return 0;
}

static int loop_right_shift_int8(char *const *args, const ptrdiff_t *dimensions,
                                 const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
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
            out_y[i] = right_shift_int8(in_x1[i], in_x2[i]);
        }
    } else if (dense_x1 && single_x2 && dense_y) {
        const int8_t *in_x1 = (const int8_t *)args[0];
        const int8_t value_x2 = *(const int8_t *)args[1];
        int8_t *out_y = (int8_t *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = right_shift_int8(in_x1[i], value_x2);
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_3(2, int8_t, int8_t,
            int8_t) | NDM_SINGLE(1), loop_right_shift_int8);
    }
    return 0;
}

static int loop_bitwise_and_int8(char *const *args, const ptrdiff_t *dimensions,
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
            out_y[i] = bitwise_and_int8(in_x1[i], in_x2[i]);
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_3(2, int8_t, int8_t,
            int8_t), loop_bitwise_and_int8);
    }
    return 0;
}

static int loop_bitwise_or_int8(char *const *args, const ptrdiff_t *dimensions,
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
            out_y[i] = bitwise_or_int8(in_x1[i], in_x2[i]);
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_3(2, int8_t, int8_t,
            int8_t), loop_bitwise_or_int8);
    }
    return 0;
}

static int loop_bitwise_xor_int8(char *const *args, const ptrdiff_t *dimensions,
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
            out_y[i] = bitwise_xor_int8(in_x1[i], in_x2[i]);
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_3(2, int8_t, int8_t,
            int8_t), loop_bitwise_xor_int8);
    }
    return 0;
}

static int loop_invert_int8(char *const *args, const ptrdiff_t *dimensions,
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
            out_y[i] = invert_int8(in_x[i]);
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_2(1, int8_t, int8_t),
            loop_invert_int8);
    }
    return 0;
}

static int loop_bitwise_count_int8(char *const *args, const ptrdiff_t *dimensions,
                                   const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const bool dense = strides[0] == (ptrdiff_t)sizeof(int8_t) && strides[1] ==
        (ptrdiff_t)sizeof(uint8_t);
    if (dense || count == 1) {
        const int8_t *in_x = (const int8_t *)args[0];
        uint8_t *out_y = (uint8_t *)args[1];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = bitwise_count_int8(in_x[i]);
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_2(1, int8_t, uint8_t),
            loop_bitwise_count_int8);
    }
    return 0;
}

static void lanes_bitwise_and_int8(const char *items, ptrdiff_t blocks, char *state)
{
    enum { LANES = NDM_FOLD_LANES(sizeof(int8_t)) };
    int8_t stack[NDM_FOLD_LEVELS][LANES];
    int top = 0;
    const int8_t *row = (const int8_t *)items;
    for (ptrdiff_t block = 0; block < blocks; block++) {
        int8_t lanes[LANES];
        NDM_UNROLL
        for (int j = 0; j < LANES; j++) {
            lanes[j] = row[j];
        }
        row += LANES;
        for (int k = 1; k < NDM_FOLD_ROWS; k++, row += LANES) {
            NDM_UNROLL
            for (int j = 0; j < LANES; j++) {
                lanes[j] = bitwise_and_int8(lanes[j], row[j]);
            }
        }
        for (ptrdiff_t full = block; full & 1; full >>= 1) {
            top--;
            NDM_UNROLL
            for (int j = 0; j < LANES; j++) {
                lanes[j] = bitwise_and_int8(stack[top][j], lanes[j]);
            }
        }
        NDM_UNROLL
        for (int j = 0; j < LANES; j++) {
            stack[top][j] = lanes[j];
        }
        top++;
    }
    for (int j = 0; j < LANES; j++) {
        ((int8_t *)state)[j] = stack[0][j];
    }
}

static void fold_bitwise_and_int8(char *state, ptrdiff_t state_step, const char *rows,
                                  ptrdiff_t row_step, ptrdiff_t step, ptrdiff_t count,
                                  ptrdiff_t width)
{
    ptrdiff_t k = 0;
    if (width == 1 && state_step == 0) {
        int8_t value = *(const int8_t *)state;
        for (; k < count; k++) {
            value = bitwise_and_int8(value, *(const int8_t *)(rows + k * row_step));
        }
        *(int8_t *)state = value;
    }
    if (width == 1 && state_step == 1) { /* each row has one item, and a cell of its own */
        step = row_step;
        width = count;
        count = 1;
    }
    const bool dense = step == (ptrdiff_t)sizeof(int8_t);
    for (; dense && state_step == 0 && k + 4 <= count; k += 4) {
        int8_t *restrict cells = (int8_t *)state;
        const int8_t *first = (const int8_t *)(rows + k * row_step);
        const int8_t *second = (const int8_t *)(rows + (k + 1) * row_step);
        const int8_t *third = (const int8_t *)(rows + (k + 2) * row_step);
        const int8_t *fourth = (const int8_t *)(rows + (k + 3) * row_step);
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < width; i++) {
            int8_t value = cells[i];
            value = bitwise_and_int8(value, first[i]);
            value = bitwise_and_int8(value, second[i]);
            value = bitwise_and_int8(value, third[i]);
            value = bitwise_and_int8(value, fourth[i]);
            cells[i] = value;
        }
    }
    for (; dense && k < count; k++) {
        int8_t *restrict cells = (int8_t *)state + k * state_step;
        const int8_t *items = (const int8_t *)(rows + k * row_step);
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < width; i++) {
            cells[i] = bitwise_and_int8(cells[i], items[i]);
        }
    }
    for (; k < count; k++) {
        int8_t *cells = (int8_t *)state + k * state_step;
        const char *row = rows + k * row_step;
        for (ptrdiff_t i = 0; i < width; i++) {
            cells[i] = bitwise_and_int8(cells[i], *(const int8_t *)(row + i * step));
        }
    }
}

static void scan_bitwise_and_int8(char *state, const char *from, ptrdiff_t from_step, char *to,
                                  ptrdiff_t to_step, ptrdiff_t count)
{
    int8_t value = *(const int8_t *)state;
    for (ptrdiff_t i = 0; i < count; i++) {
        value = bitwise_and_int8(value, *(const int8_t *)(from + i * from_step));
        *(int8_t *)(to + i * to_step) = value;
    }
    *(int8_t *)state = value;
}

static void indexed_bitwise_and_int8(char *data, const ptrdiff_t *offsets, const char *from,
                                     ptrdiff_t from_step, ptrdiff_t count)
{
    for (ptrdiff_t i = 0; i < count; i++) {
        int8_t *place = (int8_t *)(data + offsets[i]);
        *place = bitwise_and_int8(*place, *(const int8_t *)(from + i * from_step));
    }
}

static void lanes_bitwise_or_int8(const char *items, ptrdiff_t blocks, char *state)
{
    enum { LANES = NDM_FOLD_LANES(sizeof(int8_t)) };
    int8_t stack[NDM_FOLD_LEVELS][LANES];
    int top = 0;
    const int8_t *row = (const int8_t *)items;
    for (ptrdiff_t block = 0; block < blocks; block++) {
        int8_t lanes[LANES];
        NDM_UNROLL
        for (int j = 0; j < LANES; j++) {
            lanes[j] = row[j];
        }
        row += LANES;
        for (int k = 1; k < NDM_FOLD_ROWS; k++, row += LANES) {
            NDM_UNROLL
            for (int j = 0; j < LANES; j++) {
                lanes[j] = bitwise_or_int8(lanes[j], row[j]);
            }
        }
        for (ptrdiff_t full = block; full & 1; full >>= 1) {
            top--;
            NDM_UNROLL
            for (int j = 0; j < LANES; j++) {
                lanes[j] = bitwise_or_int8(stack[top][j], lanes[j]);
            }
        }
        NDM_UNROLL
        for (int j = 0; j < LANES; j++) {
            stack[top][j] = lanes[j];
        }
        top++;
    }
    for (int j = 0; j < LANES; j++) {
        ((int8_t *)state)[j] = stack[0][j];
    }
}

static void fold_bitwise_or_int8(char *state, ptrdiff_t state_step, const char *rows,
                                 ptrdiff_t row_step, ptrdiff_t step, ptrdiff_t count,
                                 ptrdiff_t width)
{
    ptrdiff_t k = 0;
    if (width == 1 && state_step == 0) {
        int8_t value = *(const int8_t *)state;
        for (; k < count; k++) {
            value = bitwise_or_int8(value, *(const int8_t *)(rows + k * row_step));
        }
        *(int8_t *)state = value;
    }
    if (width == 1 && state_step == 1) { /* each row has one item, and a cell of its own */
        step = row_step;
        width = count;
        count = 1;
    }
    const bool dense = step == (ptrdiff_t)sizeof(int8_t);
    for (; dense && state_step == 0 && k + 4 <= count; k += 4) {
        int8_t *restrict cells = (int8_t *)state;
        const int8_t *first = (const int8_t *)(rows + k * row_step);
        const int8_t *second = (const int8_t *)(rows + (k + 1) * row_step);
        const int8_t *third = (const int8_t *)(rows + (k + 2) * row_step);
        const int8_t *fourth = (const int8_t *)(rows + (k + 3) * row_step);
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < width; i++) {
            int8_t value = cells[i];
            value = bitwise_or_int8(value, first[i]);
            value = bitwise_or_int8(value, second[i]);
            value = bitwise_or_int8(value, third[i]);
            value = bitwise_or_int8(value, fourth[i]);
            cells[i] = value;
        }
    }
    for (; dense && k < count; k++) {
        int8_t *restrict cells = (int8_t *)state + k * state_step;
        const int8_t *items = (const int8_t *)(rows + k * row_step);
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < width; i++) {
            cells[i] = bitwise_or_int8(cells[i], items[i]);
        }
    }
    for (; k < count; k++) {
        int8_t *cells = (int8_t *)state + k * state_step;
        const char *row = rows + k * row_step;
        for (ptrdiff_t i = 0; i < width; i++) {
            cells[i] = bitwise_or_int8(cells[i], *(const int8_t *)(row + i * step));
        }
    }
}

static void scan_bitwise_or_int8(char *state, const char *from, ptrdiff_t from_step, char *to,
                                 ptrdiff_t to_step, ptrdiff_t count)
{
    int8_t value = *(const int8_t *)state;
    for (ptrdiff_t i = 0; i < count; i++) {
        value = bitwise_or_int8(value, *(const int8_t *)(from + i * from_step));
        *(int8_t *)(to + i * to_step) = value;
    }
    *(int8_t *)state = value;
}

static void indexed_bitwise_or_int8(char *data, const ptrdiff_t *offsets, const char *from,
                                    ptrdiff_t from_step, ptrdiff_t count)
{
    for (ptrdiff_t i = 0; i < count; i++) {
        int8_t *place = (int8_t *)(data + offsets[i]);
        *place = bitwise_or_int8(*place, *(const int8_t *)(from + i * from_step));
    }
}

static void lanes_bitwise_xor_int8(const char *items, ptrdiff_t blocks, char *state)
{
    enum { LANES = NDM_FOLD_LANES(sizeof(int8_t)) };
    int8_t stack[NDM_FOLD_LEVELS][LANES];
    int top = 0;
    const int8_t *row = (const int8_t *)items;
    for (ptrdiff_t block = 0; block < blocks; block++) {
        int8_t lanes[LANES];
        NDM_UNROLL
        for (int j = 0; j < LANES; j++) {
            lanes[j] = row[j];
        }
        row += LANES;
        for (int k = 1; k < NDM_FOLD_ROWS; k++, row += LANES) {
            NDM_UNROLL
            for (int j = 0; j < LANES; j++) {
                lanes[j] = bitwise_xor_int8(lanes[j], row[j]);
            }
        }
        for (ptrdiff_t full = block; full & 1; full >>= 1) {
            top--;
            NDM_UNROLL
            for (int j = 0; j < LANES; j++) {
                lanes[j] = bitwise_xor_int8(stack[top][j], lanes[j]);
            }
        }
        NDM_UNROLL
        for (int j = 0; j < LANES; j++) {
            stack[top][j] = lanes[j];
        }
        top++;
    }
    for (int j = 0; j < LANES; j++) {
        ((int8_t *)state)[j] = stack[0][j];
    }
}

static void fold_bitwise_xor_int8(char *state, ptrdiff_t state_step, const char *rows,
                                  ptrdiff_t row_step, ptrdiff_t step, ptrdiff_t count,
                                  ptrdiff_t width)
{
    ptrdiff_t k = 0;
    if (width == 1 && state_step == 0) {
        int8_t value = *(const int8_t *)state;
        for (; k < count; k++) {
            value = bitwise_xor_int8(value, *(const int8_t *)(rows + k * row_step));
        }
        *(int8_t *)state = value;
    }
    if (width == 1 && state_step == 1) { /* each row has one item, and a cell of its own */
        step = row_step;
        width = count;
        count = 1;
    }
    const bool dense = step == (ptrdiff_t)sizeof(int8_t);
    for (; dense && state_step == 0 && k + 4 <= count; k += 4) {
        int8_t *restrict cells = (int8_t *)state;
        const int8_t *first = (const int8_t *)(rows + k * row_step);
        const int8_t *second = (const int8_t *)(rows + (k + 1) * row_step);
        const int8_t *third = (const int8_t *)(rows + (k + 2) * row_step);
        const int8_t *fourth = (const int8_t *)(rows + (k + 3) * row_step);
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < width; i++) {
            int8_t value = cells[i];
            value = bitwise_xor_int8(value, first[i]);
            value = bitwise_xor_int8(value, second[i]);
            value = bitwise_xor_int8(value, third[i]);
            value = bitwise_xor_int8(value, fourth[i]);
            cells[i] = value;
        }
    }
    for (; dense && k < count; k++) {
        int8_t *restrict cells = (int8_t *)state + k * state_step;
        const int8_t *items = (const int8_t *)(rows + k * row_step);
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < width; i++) {
            cells[i] = bitwise_xor_int8(cells[i], items[i]);
        }
    }
    for (; k < count; k++) {
        int8_t *cells = (int8_t *)state + k * state_step;
        const char *row = rows + k * row_step;
        for (ptrdiff_t i = 0; i < width; i++) {
            cells[i] = bitwise_xor_int8(cells[i], *(const int8_t *)(row + i * step));
        }
    }
}

static void scan_bitwise_xor_int8(char *state, const char *from, ptrdiff_t from_step, char *to,
                                  ptrdiff_t to_step, ptrdiff_t count)
{
    int8_t value = *(const int8_t *)state;
    for (ptrdiff_t i = 0; i < count; i++) {
        value = bitwise_xor_int8(value, *(const int8_t *)(from + i * from_step));
        *(int8_t *)(to + i * to_step) = value;
    }
    *(int8_t *)state = value;
}

static void indexed_bitwise_xor_int8(char *data, const ptrdiff_t *offsets, const char *from,
                                     ptrdiff_t from_step, ptrdiff_t count)
{
    for (ptrdiff_t i = 0; i < count; i++) {
        int8_t *place = (int8_t *)(data + offsets[i]);
        *place = bitwise_xor_int8(*place, *(const int8_t *)(from + i * from_step));
    }
}

static const ndm_kernel kernels[] = {
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 0, (ndm_kernel_function)loop_left_shift_int8},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 1, (ndm_kernel_function)loop_right_shift_int8},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 2, (ndm_kernel_function)loop_bitwise_and_int8},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 3, (ndm_kernel_function)loop_bitwise_or_int8},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 4, (ndm_kernel_function)loop_bitwise_xor_int8},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 5, (ndm_kernel_function)loop_invert_int8},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 6, (ndm_kernel_function)loop_bitwise_count_int8},
    {NDM_FORM_LANES, NDM_TIER_CORRECT, 2, (ndm_kernel_function)lanes_bitwise_and_int8},
    {NDM_FORM_FOLD, NDM_TIER_CORRECT, 2, (ndm_kernel_function)fold_bitwise_and_int8},
    {NDM_FORM_SCAN, NDM_TIER_CORRECT, 2, (ndm_kernel_function)scan_bitwise_and_int8},
    {NDM_FORM_INDEXED, NDM_TIER_CORRECT, 2, (ndm_kernel_function)indexed_bitwise_and_int8},
    {NDM_FORM_LANES, NDM_TIER_CORRECT, 3, (ndm_kernel_function)lanes_bitwise_or_int8},
    {NDM_FORM_FOLD, NDM_TIER_CORRECT, 3, (ndm_kernel_function)fold_bitwise_or_int8},
    {NDM_FORM_SCAN, NDM_TIER_CORRECT, 3, (ndm_kernel_function)scan_bitwise_or_int8},
    {NDM_FORM_INDEXED, NDM_TIER_CORRECT, 3, (ndm_kernel_function)indexed_bitwise_or_int8},
    {NDM_FORM_LANES, NDM_TIER_CORRECT, 4, (ndm_kernel_function)lanes_bitwise_xor_int8},
    {NDM_FORM_FOLD, NDM_TIER_CORRECT, 4, (ndm_kernel_function)fold_bitwise_xor_int8},
    {NDM_FORM_SCAN, NDM_TIER_CORRECT, 4, (ndm_kernel_function)scan_bitwise_xor_int8},
    {NDM_FORM_INDEXED, NDM_TIER_CORRECT, 4, (ndm_kernel_function)indexed_bitwise_xor_int8},
};
#endif
NDM_KERNEL_TABLE(loops_int8_bits, kernels);
