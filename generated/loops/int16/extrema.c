/* From specs/ufuncs/extrema.toml through templates/loops.c.j2; made by ndmillc. */
#include "ndmill/kernel/kernel.h"
#include "ndmill/kernel/dtypes_core.h"
#include "ndmill/kernel/blocks.h"

#ifndef NDM_SKIPPED

static inline int16_t maximum_int16(int16_t x1, int16_t x2)
{
    return x1 > x2 ? x1 : x2;
}

static inline int16_t minimum_int16(int16_t x1, int16_t x2)
{
    return x1 < x2 ? x1 : x2;
}

static inline int16_t clip_int16(int16_t x, int16_t lo, int16_t hi)
{
    const int16_t floored = x > lo ? x : lo;
    return floored < hi ? floored : hi;
}

static int loop_maximum_int16(char *const *args, const ptrdiff_t *dimensions,
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
            out_y[i] = maximum_int16(in_x1[i], in_x2[i]);
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_3(2, int16_t, int16_t,
            int16_t), loop_maximum_int16);
    }
    return 0;
}

static int loop_minimum_int16(char *const *args, const ptrdiff_t *dimensions,
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
            out_y[i] = minimum_int16(in_x1[i], in_x2[i]);
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_3(2, int16_t, int16_t,
            int16_t), loop_minimum_int16);
    }
    return 0;
}

static int loop_clip_int16(char *const *args, const ptrdiff_t *dimensions,
                           const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const bool dense = strides[0] == (ptrdiff_t)sizeof(int16_t) && strides[1] ==
        (ptrdiff_t)sizeof(int16_t) && strides[2] == (ptrdiff_t)sizeof(int16_t) && strides[3] ==
        (ptrdiff_t)sizeof(int16_t);
    if (dense || count == 1) {
        const int16_t *in_x = (const int16_t *)args[0];
        const int16_t *in_lo = (const int16_t *)args[1];
        const int16_t *in_hi = (const int16_t *)args[2];
        int16_t *out_y = (int16_t *)args[3];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = clip_int16(in_x[i], in_lo[i], in_hi[i]);
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_4(3, int16_t, int16_t,
            int16_t, int16_t), loop_clip_int16);
    }
    return 0;
}

#if NDM_PIECES

static void pieces_maximum_int16(const char *items, ptrdiff_t room, const int64_t *cuts,
                                 ptrdiff_t count, char *results, ptrdiff_t step)
{
    (void)room;
    enum { WIDE = sizeof(int16_t) > 4 ? 4 : 16 / sizeof(int16_t) };
    for (ptrdiff_t i = 0; i < count; i++, results += step) {
        const int16_t *item = (const int16_t *)items + cuts[i];
        const int16_t *end = (const int16_t *)items + cuts[i + 1];
        memcpy(results, item, sizeof *item);
        if (end - item >= WIDE) { /* the last row overlaps the one before: nothing is chosen from the same twice */
            int16_t lanes[WIDE];
            memcpy(lanes, item, sizeof lanes);
            do {
                item += WIDE;
                const int16_t *row = end - item < WIDE ? end - WIDE : item;
                for (int j = 0; j < WIDE; j++) {
                    lanes[j] = maximum_int16(lanes[j], row[j]);
                }
            } while (end - item > WIDE);
            NDM_UNROLL_ROWS
            for (int half = WIDE / 2; half > 0; half /= 2) {
                for (int j = 0; j < half; j++) {
                    lanes[j] = maximum_int16(lanes[j], lanes[half + j]);
                }
            }
            memcpy(results, lanes, sizeof *lanes);
            continue;
        }
        if (++item < end) {
            int16_t value = item[-1];
#if defined(__GNUC__)
            /* where it begins decides whether the processor foresees how it ends */
            __asm__ volatile(".p2align 5");
#endif
            for (; item < end; item++) {
                ndm_only_here(); /* vectors would take longer to begin and end */
                value = maximum_int16(value, *item);
            }
            *(int16_t *)results = value;
        }
    }
}

static void pieces_minimum_int16(const char *items, ptrdiff_t room, const int64_t *cuts,
                                 ptrdiff_t count, char *results, ptrdiff_t step)
{
    (void)room;
    enum { WIDE = sizeof(int16_t) > 4 ? 4 : 16 / sizeof(int16_t) };
    for (ptrdiff_t i = 0; i < count; i++, results += step) {
        const int16_t *item = (const int16_t *)items + cuts[i];
        const int16_t *end = (const int16_t *)items + cuts[i + 1];
        memcpy(results, item, sizeof *item);
        if (end - item >= WIDE) { /* the last row overlaps the one before: nothing is chosen from the same twice */
            int16_t lanes[WIDE];
            memcpy(lanes, item, sizeof lanes);
            do {
                item += WIDE;
                const int16_t *row = end - item < WIDE ? end - WIDE : item;
                for (int j = 0; j < WIDE; j++) {
                    lanes[j] = minimum_int16(lanes[j], row[j]);
                }
            } while (end - item > WIDE);
            NDM_UNROLL_ROWS
            for (int half = WIDE / 2; half > 0; half /= 2) {
                for (int j = 0; j < half; j++) {
                    lanes[j] = minimum_int16(lanes[j], lanes[half + j]);
                }
            }
            memcpy(results, lanes, sizeof *lanes);
            continue;
        }
        if (++item < end) {
            int16_t value = item[-1];
#if defined(__GNUC__)
            /* where it begins decides whether the processor foresees how it ends */
            __asm__ volatile(".p2align 5");
#endif
            for (; item < end; item++) {
                ndm_only_here(); /* vectors would take longer to begin and end */
                value = minimum_int16(value, *item);
            }
            *(int16_t *)results = value;
        }
    }
}
#endif

#if NDM_ROWS

static void row_maximum_int16(const char *items, ptrdiff_t count, char *result)
{
    enum { LANES = NDM_ROW_LANES(sizeof(int16_t)), GROUP = 4 * LANES };
    const int16_t *row = (const int16_t *)items, *const end = row + count;
    int16_t lanes[LANES];
    if (count < LANES) {
        int16_t value = *row;
        while (++row < end) {
            ndm_only_here();
            value = maximum_int16(value, *row);
        }
        *(int16_t *)result = value;
        return;
    }
    for (int j = 0; j < LANES; j++) {
        lanes[j] = row[j];
    }
    if ((uintptr_t)row % sizeof *row == 0) { /* no row is in two lines of the cache */
        row = (const int16_t *)(((uintptr_t)row + sizeof lanes) & -(uintptr_t)sizeof lanes);
    } else {
        row += LANES;
    }
    if (end - row >= GROUP) {
        int16_t group[GROUP];
        for (int j = 0; j < GROUP; j++) {
            group[j] = row[j];
        }
        row += GROUP;
        NDM_ROLLED
        for (; end - row >= GROUP; row += GROUP) {
            NDM_IVDEP
            NDM_UNROLL_ROWS
            for (int j = 0; j < GROUP; j++) {
                group[j] = maximum_int16(group[j], row[j]);
            }
        }
        for (int j = 0; j < LANES; j++) {
            lanes[j] = maximum_int16(lanes[j], maximum_int16(maximum_int16(group[j],
                group[LANES + j]), maximum_int16(group[2 * LANES + j], group[3 * LANES + j])));
        }
    }
    NDM_ROLLED
    for (; end - row >= LANES; row += LANES) {
        NDM_IVDEP
        for (int j = 0; j < LANES; j++) {
            lanes[j] = maximum_int16(lanes[j], row[j]);
        }
    }
    if (row < end) { /* the last row overlaps the one before: nothing is chosen from the same twice */
        row = end - LANES;
        NDM_IVDEP
        for (int j = 0; j < LANES; j++) {
            lanes[j] = maximum_int16(lanes[j], row[j]);
        }
    }
    for (int j = 0; 2 * 32 <= LANES && j < 32; j++) {
        lanes[j] = maximum_int16(lanes[j], lanes[32 + j]);
    }
    for (int j = 0; 2 * 16 <= LANES && j < 16; j++) {
        lanes[j] = maximum_int16(lanes[j], lanes[16 + j]);
    }
    for (int j = 0; 2 * 8 <= LANES && j < 8; j++) {
        lanes[j] = maximum_int16(lanes[j], lanes[8 + j]);
    }
    for (int j = 0; 2 * 4 <= LANES && j < 4; j++) {
        lanes[j] = maximum_int16(lanes[j], lanes[4 + j]);
    }
    for (int j = 0; 2 * 2 <= LANES && j < 2; j++) {
        lanes[j] = maximum_int16(lanes[j], lanes[2 + j]);
    }
    for (int j = 0; 2 * 1 <= LANES && j < 1; j++) {
        lanes[j] = maximum_int16(lanes[j], lanes[1 + j]);
    }
    memcpy(result, lanes, sizeof *lanes);
}

static void row_minimum_int16(const char *items, ptrdiff_t count, char *result)
{
    enum { LANES = NDM_ROW_LANES(sizeof(int16_t)), GROUP = 4 * LANES };
    const int16_t *row = (const int16_t *)items, *const end = row + count;
    int16_t lanes[LANES];
    if (count < LANES) {
        int16_t value = *row;
        while (++row < end) {
            ndm_only_here();
            value = minimum_int16(value, *row);
        }
        *(int16_t *)result = value;
        return;
    }
    for (int j = 0; j < LANES; j++) {
        lanes[j] = row[j];
    }
    if ((uintptr_t)row % sizeof *row == 0) { /* no row is in two lines of the cache */
        row = (const int16_t *)(((uintptr_t)row + sizeof lanes) & -(uintptr_t)sizeof lanes);
    } else {
        row += LANES;
    }
    if (end - row >= GROUP) {
        int16_t group[GROUP];
        for (int j = 0; j < GROUP; j++) {
            group[j] = row[j];
        }
        row += GROUP;
        NDM_ROLLED
        for (; end - row >= GROUP; row += GROUP) {
            NDM_IVDEP
            NDM_UNROLL_ROWS
            for (int j = 0; j < GROUP; j++) {
                group[j] = minimum_int16(group[j], row[j]);
            }
        }
        for (int j = 0; j < LANES; j++) {
            lanes[j] = minimum_int16(lanes[j], minimum_int16(minimum_int16(group[j],
                group[LANES + j]), minimum_int16(group[2 * LANES + j], group[3 * LANES + j])));
        }
    }
    NDM_ROLLED
    for (; end - row >= LANES; row += LANES) {
        NDM_IVDEP
        for (int j = 0; j < LANES; j++) {
            lanes[j] = minimum_int16(lanes[j], row[j]);
        }
    }
    if (row < end) { /* the last row overlaps the one before: nothing is chosen from the same twice */
        row = end - LANES;
        NDM_IVDEP
        for (int j = 0; j < LANES; j++) {
            lanes[j] = minimum_int16(lanes[j], row[j]);
        }
    }
    for (int j = 0; 2 * 32 <= LANES && j < 32; j++) {
        lanes[j] = minimum_int16(lanes[j], lanes[32 + j]);
    }
    for (int j = 0; 2 * 16 <= LANES && j < 16; j++) {
        lanes[j] = minimum_int16(lanes[j], lanes[16 + j]);
    }
    for (int j = 0; 2 * 8 <= LANES && j < 8; j++) {
        lanes[j] = minimum_int16(lanes[j], lanes[8 + j]);
    }
    for (int j = 0; 2 * 4 <= LANES && j < 4; j++) {
        lanes[j] = minimum_int16(lanes[j], lanes[4 + j]);
    }
    for (int j = 0; 2 * 2 <= LANES && j < 2; j++) {
        lanes[j] = minimum_int16(lanes[j], lanes[2 + j]);
    }
    for (int j = 0; 2 * 1 <= LANES && j < 1; j++) {
        lanes[j] = minimum_int16(lanes[j], lanes[1 + j]);
    }
    memcpy(result, lanes, sizeof *lanes);
}
#endif

#if NDM_FOLDS

static void fold_maximum_int16(char *state, ptrdiff_t state_step, const char *rows,
                               ptrdiff_t row_step, ptrdiff_t step, ptrdiff_t count,
                               ptrdiff_t width)
{
    if (width == 1 && state_step == 0) {
        int16_t value = *(const int16_t *)state;
        for (ptrdiff_t k = 0; k < count; k++) {
            value = maximum_int16(value, *(const int16_t *)(rows + k * row_step));
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
    for (; dense && state_step == 0 && k + 4 <= count; k += 4) {
        int16_t *restrict cells = (int16_t *)state;
        const int16_t *first = (const int16_t *)(rows + k * row_step);
        const int16_t *second = (const int16_t *)(rows + (k + 1) * row_step);
        const int16_t *third = (const int16_t *)(rows + (k + 2) * row_step);
        const int16_t *fourth = (const int16_t *)(rows + (k + 3) * row_step);
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < width; i++) {
            int16_t value = cells[i];
            value = maximum_int16(value, maximum_int16(maximum_int16(first[i], second[i]),
                maximum_int16(third[i], fourth[i])));
            cells[i] = value;
        }
    }
    for (; dense && k < count; k++) {
        int16_t *restrict cells = (int16_t *)state + k * state_step;
        const int16_t *items = (const int16_t *)(rows + k * row_step);
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < width; i++) {
            cells[i] = maximum_int16(cells[i], items[i]);
        }
    }
    for (; k < count; k++) {
        int16_t *cells = (int16_t *)state + k * state_step;
        const char *row = rows + k * row_step;
        for (ptrdiff_t i = 0; i < width; i++) {
            cells[i] = maximum_int16(cells[i], *(const int16_t *)(row + i * step));
        }
    }
}

static void scan_maximum_int16(char *state, const char *from, ptrdiff_t from_step, char *to,
                               ptrdiff_t to_step, ptrdiff_t count)
{
    int16_t value = *(const int16_t *)state;
    for (ptrdiff_t i = 0; i < count; i++) {
        value = maximum_int16(value, *(const int16_t *)(from + i * from_step));
        *(int16_t *)(to + i * to_step) = value;
    }
    *(int16_t *)state = value;
}

static void indexed_maximum_int16(char *data, const ptrdiff_t *offsets, const char *from,
                                  ptrdiff_t from_step, ptrdiff_t count)
{
    for (ptrdiff_t i = 0; i < count; i++) {
        int16_t *place = (int16_t *)(data + offsets[i]);
        *place = maximum_int16(*place, *(const int16_t *)(from + i * from_step));
    }
}

static void fold_minimum_int16(char *state, ptrdiff_t state_step, const char *rows,
                               ptrdiff_t row_step, ptrdiff_t step, ptrdiff_t count,
                               ptrdiff_t width)
{
    if (width == 1 && state_step == 0) {
        int16_t value = *(const int16_t *)state;
        for (ptrdiff_t k = 0; k < count; k++) {
            value = minimum_int16(value, *(const int16_t *)(rows + k * row_step));
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
    for (; dense && state_step == 0 && k + 4 <= count; k += 4) {
        int16_t *restrict cells = (int16_t *)state;
        const int16_t *first = (const int16_t *)(rows + k * row_step);
        const int16_t *second = (const int16_t *)(rows + (k + 1) * row_step);
        const int16_t *third = (const int16_t *)(rows + (k + 2) * row_step);
        const int16_t *fourth = (const int16_t *)(rows + (k + 3) * row_step);
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < width; i++) {
            int16_t value = cells[i];
            value = minimum_int16(value, minimum_int16(minimum_int16(first[i], second[i]),
                minimum_int16(third[i], fourth[i])));
            cells[i] = value;
        }
    }
    for (; dense && k < count; k++) {
        int16_t *restrict cells = (int16_t *)state + k * state_step;
        const int16_t *items = (const int16_t *)(rows + k * row_step);
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < width; i++) {
            cells[i] = minimum_int16(cells[i], items[i]);
        }
    }
    for (; k < count; k++) {
        int16_t *cells = (int16_t *)state + k * state_step;
        const char *row = rows + k * row_step;
        for (ptrdiff_t i = 0; i < width; i++) {
            cells[i] = minimum_int16(cells[i], *(const int16_t *)(row + i * step));
        }
    }
}

static void scan_minimum_int16(char *state, const char *from, ptrdiff_t from_step, char *to,
                               ptrdiff_t to_step, ptrdiff_t count)
{
    int16_t value = *(const int16_t *)state;
    for (ptrdiff_t i = 0; i < count; i++) {
        value = minimum_int16(value, *(const int16_t *)(from + i * from_step));
        *(int16_t *)(to + i * to_step) = value;
    }
    *(int16_t *)state = value;
}

static void indexed_minimum_int16(char *data, const ptrdiff_t *offsets, const char *from,
                                  ptrdiff_t from_step, ptrdiff_t count)
{
    for (ptrdiff_t i = 0; i < count; i++) {
        int16_t *place = (int16_t *)(data + offsets[i]);
        *place = minimum_int16(*place, *(const int16_t *)(from + i * from_step));
    }
}
#endif

static const ndm_kernel kernels[] = {
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 0, (ndm_kernel_function)loop_maximum_int16},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 1, (ndm_kernel_function)loop_minimum_int16},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 2, (ndm_kernel_function)loop_maximum_int16},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 3, (ndm_kernel_function)loop_minimum_int16},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 4, (ndm_kernel_function)loop_clip_int16},
#if NDM_PIECES
    {NDM_FORM_PIECES, NDM_TIER_CORRECT, 0, (ndm_kernel_function)pieces_maximum_int16},
    {NDM_FORM_PIECES, NDM_TIER_CORRECT, 1, (ndm_kernel_function)pieces_minimum_int16},
    {NDM_FORM_PIECES, NDM_TIER_CORRECT, 2, (ndm_kernel_function)pieces_maximum_int16},
    {NDM_FORM_PIECES, NDM_TIER_CORRECT, 3, (ndm_kernel_function)pieces_minimum_int16},
#endif
#if NDM_ROWS
    {NDM_FORM_ROW, NDM_TIER_CORRECT, 0, (ndm_kernel_function)row_maximum_int16},
    {NDM_FORM_ROW, NDM_TIER_CORRECT, 1, (ndm_kernel_function)row_minimum_int16},
    {NDM_FORM_ROW, NDM_TIER_CORRECT, 2, (ndm_kernel_function)row_maximum_int16},
    {NDM_FORM_ROW, NDM_TIER_CORRECT, 3, (ndm_kernel_function)row_minimum_int16},
#endif
#if NDM_FOLDS
    {NDM_FORM_FOLD, NDM_TIER_CORRECT, 0, (ndm_kernel_function)fold_maximum_int16},
    {NDM_FORM_SCAN, NDM_TIER_CORRECT, 0, (ndm_kernel_function)scan_maximum_int16},
    {NDM_FORM_INDEXED, NDM_TIER_CORRECT, 0, (ndm_kernel_function)indexed_maximum_int16},
    {NDM_FORM_FOLD, NDM_TIER_CORRECT, 1, (ndm_kernel_function)fold_minimum_int16},
    {NDM_FORM_SCAN, NDM_TIER_CORRECT, 1, (ndm_kernel_function)scan_minimum_int16},
    {NDM_FORM_INDEXED, NDM_TIER_CORRECT, 1, (ndm_kernel_function)indexed_minimum_int16},
    {NDM_FORM_FOLD, NDM_TIER_CORRECT, 2, (ndm_kernel_function)fold_maximum_int16},
    {NDM_FORM_SCAN, NDM_TIER_CORRECT, 2, (ndm_kernel_function)scan_maximum_int16},
    {NDM_FORM_INDEXED, NDM_TIER_CORRECT, 2, (ndm_kernel_function)indexed_maximum_int16},
    {NDM_FORM_FOLD, NDM_TIER_CORRECT, 3, (ndm_kernel_function)fold_minimum_int16},
    {NDM_FORM_SCAN, NDM_TIER_CORRECT, 3, (ndm_kernel_function)scan_minimum_int16},
    {NDM_FORM_INDEXED, NDM_TIER_CORRECT, 3, (ndm_kernel_function)indexed_minimum_int16},
#endif
};
#endif
NDM_KERNEL_TABLE(loops_int16_extrema, kernels);
