/* From specs/ufuncs/extrema.toml through templates/loops.c.j2; made by ndmillc. */
#include "ndmill/kernel/kernel.h"
#include "ndmill/kernel/dtypes_core.h"
#include "ndmill/kernel/blocks.h"

#ifndef NDM_SKIPPED

static inline uint8_t maximum_bool(uint8_t x1, uint8_t x2)
{
    return x1 > x2 ? x1 : x2;
}

static inline uint8_t minimum_bool(uint8_t x1, uint8_t x2)
{
    return x1 < x2 ? x1 : x2;
}

static inline uint8_t clip_bool(uint8_t x, uint8_t lo, uint8_t hi)
{
    const uint8_t floored = x > lo ? x : lo;
    return floored < hi ? floored : hi;
}

static int loop_maximum_bool(char *const *args, const ptrdiff_t *dimensions,
                             const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const bool dense = strides[0] == (ptrdiff_t)sizeof(uint8_t) && strides[1] ==
        (ptrdiff_t)sizeof(uint8_t) && strides[2] == (ptrdiff_t)sizeof(uint8_t);
    if (dense || count == 1) {
        const uint8_t *in_x1 = (const uint8_t *)args[0];
        const uint8_t *in_x2 = (const uint8_t *)args[1];
        uint8_t *out_y = (uint8_t *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = maximum_bool(in_x1[i] != 0, in_x2[i] != 0);
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_3(2, uint8_t, uint8_t,
            uint8_t), loop_maximum_bool);
    }
    return 0;
}

static int loop_minimum_bool(char *const *args, const ptrdiff_t *dimensions,
                             const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const bool dense = strides[0] == (ptrdiff_t)sizeof(uint8_t) && strides[1] ==
        (ptrdiff_t)sizeof(uint8_t) && strides[2] == (ptrdiff_t)sizeof(uint8_t);
    if (dense || count == 1) {
        const uint8_t *in_x1 = (const uint8_t *)args[0];
        const uint8_t *in_x2 = (const uint8_t *)args[1];
        uint8_t *out_y = (uint8_t *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = minimum_bool(in_x1[i] != 0, in_x2[i] != 0);
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_3(2, uint8_t, uint8_t,
            uint8_t), loop_minimum_bool);
    }
    return 0;
}

static int loop_clip_bool(char *const *args, const ptrdiff_t *dimensions,
                          const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const bool dense = strides[0] == (ptrdiff_t)sizeof(uint8_t) && strides[1] ==
        (ptrdiff_t)sizeof(uint8_t) && strides[2] == (ptrdiff_t)sizeof(uint8_t) && strides[3] ==
        (ptrdiff_t)sizeof(uint8_t);
    if (dense || count == 1) {
        const uint8_t *in_x = (const uint8_t *)args[0];
        const uint8_t *in_lo = (const uint8_t *)args[1];
        const uint8_t *in_hi = (const uint8_t *)args[2];
        uint8_t *out_y = (uint8_t *)args[3];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = clip_bool(in_x[i] != 0, in_lo[i] != 0, in_hi[i] != 0);
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_4(3, uint8_t, uint8_t,
            uint8_t, uint8_t), loop_clip_bool);
    }
    return 0;
}

#if NDM_PIECES

static void pieces_maximum_bool(const char *items, ptrdiff_t room, const int64_t *cuts,
                                ptrdiff_t count, char *results, ptrdiff_t step)
{
    (void)room;
    enum { WIDE = sizeof(uint8_t) > 4 ? 4 : 16 / sizeof(uint8_t) };
    for (ptrdiff_t i = 0; i < count; i++, results += step) {
        const uint8_t *item = (const uint8_t *)items + cuts[i];
        const uint8_t *end = (const uint8_t *)items + cuts[i + 1];
        memcpy(results, item, sizeof *item);
        if (end - item >= WIDE) { /* the last row overlaps the one before: nothing is chosen from the same twice */
            uint8_t lanes[WIDE];
            memcpy(lanes, item, sizeof lanes);
            do {
                item += WIDE;
                const uint8_t *row = end - item < WIDE ? end - WIDE : item;
                for (int j = 0; j < WIDE; j++) {
                    lanes[j] = maximum_bool(lanes[j] != 0, row[j] != 0);
                }
            } while (end - item > WIDE);
            NDM_UNROLL_ROWS
            for (int half = WIDE / 2; half > 0; half /= 2) {
                for (int j = 0; j < half; j++) {
                    lanes[j] = maximum_bool(lanes[j] != 0, lanes[half + j] != 0);
                }
            }
            memcpy(results, lanes, sizeof *lanes);
            continue;
        }
        if (++item < end) {
            uint8_t value = item[-1] != 0;
#if defined(__GNUC__)
            /* where it begins decides whether the processor foresees how it ends */
            __asm__ volatile(".p2align 5");
#endif
            for (; item < end; item++) {
                ndm_only_here(); /* vectors would take longer to begin and end */
                value = maximum_bool(value, *item != 0);
            }
            *(uint8_t *)results = value;
        }
    }
}

static void pieces_minimum_bool(const char *items, ptrdiff_t room, const int64_t *cuts,
                                ptrdiff_t count, char *results, ptrdiff_t step)
{
    (void)room;
    enum { WIDE = sizeof(uint8_t) > 4 ? 4 : 16 / sizeof(uint8_t) };
    for (ptrdiff_t i = 0; i < count; i++, results += step) {
        const uint8_t *item = (const uint8_t *)items + cuts[i];
        const uint8_t *end = (const uint8_t *)items + cuts[i + 1];
        memcpy(results, item, sizeof *item);
        if (end - item >= WIDE) { /* the last row overlaps the one before: nothing is chosen from the same twice */
            uint8_t lanes[WIDE];
            memcpy(lanes, item, sizeof lanes);
            do {
                item += WIDE;
                const uint8_t *row = end - item < WIDE ? end - WIDE : item;
                for (int j = 0; j < WIDE; j++) {
                    lanes[j] = minimum_bool(lanes[j] != 0, row[j] != 0);
                }
            } while (end - item > WIDE);
            NDM_UNROLL_ROWS
            for (int half = WIDE / 2; half > 0; half /= 2) {
                for (int j = 0; j < half; j++) {
                    lanes[j] = minimum_bool(lanes[j] != 0, lanes[half + j] != 0);
                }
            }
            memcpy(results, lanes, sizeof *lanes);
            continue;
        }
        if (++item < end) {
            uint8_t value = item[-1] != 0;
#if defined(__GNUC__)
            /* where it begins decides whether the processor foresees how it ends */
            __asm__ volatile(".p2align 5");
#endif
            for (; item < end; item++) {
                ndm_only_here(); /* vectors would take longer to begin and end */
                value = minimum_bool(value, *item != 0);
            }
            *(uint8_t *)results = value;
        }
    }
}
#endif

#if NDM_ROWS

static void row_maximum_bool(const char *items, ptrdiff_t count, char *result)
{
    enum { LANES = NDM_ROW_LANES(sizeof(uint8_t)), GROUP = 4 * LANES };
    const uint8_t *row = (const uint8_t *)items, *const end = row + count;
    uint8_t lanes[LANES];
    if (count < LANES) {
        uint8_t value = *row != 0;
        while (++row < end) {
            ndm_only_here();
            value = maximum_bool(value, *row != 0);
        }
        *(uint8_t *)result = value;
        return;
    }
    for (int j = 0; j < LANES; j++) {
        lanes[j] = row[j] != 0;
    }
    if ((uintptr_t)row % sizeof *row == 0) { /* no row is in two lines of the cache */
        row = (const uint8_t *)(((uintptr_t)row + sizeof lanes) & -(uintptr_t)sizeof lanes);
    } else {
        row += LANES;
    }
    if (end - row >= GROUP) {
        uint8_t group[GROUP];
        for (int j = 0; j < GROUP; j++) {
            group[j] = row[j] != 0;
        }
        row += GROUP;
        NDM_ROLLED
        for (; end - row >= GROUP; row += GROUP) {
            NDM_IVDEP
            NDM_UNROLL_ROWS
            for (int j = 0; j < GROUP; j++) {
                group[j] = maximum_bool(group[j], row[j] != 0);
            }
        }
        for (int j = 0; j < LANES; j++) {
            lanes[j] = maximum_bool(lanes[j], maximum_bool(maximum_bool(group[j], group[LANES +
                j]), maximum_bool(group[2 * LANES + j], group[3 * LANES + j])));
        }
    }
    NDM_ROLLED
    for (; end - row >= LANES; row += LANES) {
        NDM_IVDEP
        for (int j = 0; j < LANES; j++) {
            lanes[j] = maximum_bool(lanes[j], row[j] != 0);
        }
    }
    if (row < end) { /* the last row overlaps the one before: nothing is chosen from the same twice */
        row = end - LANES;
        NDM_IVDEP
        for (int j = 0; j < LANES; j++) {
            lanes[j] = maximum_bool(lanes[j], row[j] != 0);
        }
    }
    for (int j = 0; 2 * 32 <= LANES && j < 32; j++) {
        lanes[j] = maximum_bool(lanes[j], lanes[32 + j]);
    }
    for (int j = 0; 2 * 16 <= LANES && j < 16; j++) {
        lanes[j] = maximum_bool(lanes[j], lanes[16 + j]);
    }
    for (int j = 0; 2 * 8 <= LANES && j < 8; j++) {
        lanes[j] = maximum_bool(lanes[j], lanes[8 + j]);
    }
    for (int j = 0; 2 * 4 <= LANES && j < 4; j++) {
        lanes[j] = maximum_bool(lanes[j], lanes[4 + j]);
    }
    for (int j = 0; 2 * 2 <= LANES && j < 2; j++) {
        lanes[j] = maximum_bool(lanes[j], lanes[2 + j]);
    }
    for (int j = 0; 2 * 1 <= LANES && j < 1; j++) {
        lanes[j] = maximum_bool(lanes[j], lanes[1 + j]);
    }
    memcpy(result, lanes, sizeof *lanes);
}

static void row_minimum_bool(const char *items, ptrdiff_t count, char *result)
{
    enum { LANES = NDM_ROW_LANES(sizeof(uint8_t)), GROUP = 4 * LANES };
    const uint8_t *row = (const uint8_t *)items, *const end = row + count;
    uint8_t lanes[LANES];
    if (count < LANES) {
        uint8_t value = *row != 0;
        while (++row < end) {
            ndm_only_here();
            value = minimum_bool(value, *row != 0);
        }
        *(uint8_t *)result = value;
        return;
    }
    for (int j = 0; j < LANES; j++) {
        lanes[j] = row[j] != 0;
    }
    if ((uintptr_t)row % sizeof *row == 0) { /* no row is in two lines of the cache */
        row = (const uint8_t *)(((uintptr_t)row + sizeof lanes) & -(uintptr_t)sizeof lanes);
    } else {
        row += LANES;
    }
    if (end - row >= GROUP) {
        uint8_t group[GROUP];
        for (int j = 0; j < GROUP; j++) {
            group[j] = row[j] != 0;
        }
        row += GROUP;
        NDM_ROLLED
        for (; end - row >= GROUP; row += GROUP) {
            NDM_IVDEP
            NDM_UNROLL_ROWS
            for (int j = 0; j < GROUP; j++) {
                group[j] = minimum_bool(group[j], row[j] != 0);
            }
        }
        for (int j = 0; j < LANES; j++) {
            lanes[j] = minimum_bool(lanes[j], minimum_bool(minimum_bool(group[j], group[LANES +
                j]), minimum_bool(group[2 * LANES + j], group[3 * LANES + j])));
        }
    }
    NDM_ROLLED
    for (; end - row >= LANES; row += LANES) {
        NDM_IVDEP
        for (int j = 0; j < LANES; j++) {
            lanes[j] = minimum_bool(lanes[j], row[j] != 0);
        }
    }
    if (row < end) { /* the last row overlaps the one before: nothing is chosen from the same twice */
        row = end - LANES;
        NDM_IVDEP
        for (int j = 0; j < LANES; j++) {
            lanes[j] = minimum_bool(lanes[j], row[j] != 0);
        }
    }
    for (int j = 0; 2 * 32 <= LANES && j < 32; j++) {
        lanes[j] = minimum_bool(lanes[j], lanes[32 + j]);
    }
    for (int j = 0; 2 * 16 <= LANES && j < 16; j++) {
        lanes[j] = minimum_bool(lanes[j], lanes[16 + j]);
    }
    for (int j = 0; 2 * 8 <= LANES && j < 8; j++) {
        lanes[j] = minimum_bool(lanes[j], lanes[8 + j]);
    }
    for (int j = 0; 2 * 4 <= LANES && j < 4; j++) {
        lanes[j] = minimum_bool(lanes[j], lanes[4 + j]);
    }
    for (int j = 0; 2 * 2 <= LANES && j < 2; j++) {
        lanes[j] = minimum_bool(lanes[j], lanes[2 + j]);
    }
    for (int j = 0; 2 * 1 <= LANES && j < 1; j++) {
        lanes[j] = minimum_bool(lanes[j], lanes[1 + j]);
    }
    memcpy(result, lanes, sizeof *lanes);
}
#endif

#if NDM_FOLDS

static void fold_maximum_bool(char *state, ptrdiff_t state_step, const char *rows,
                              ptrdiff_t row_step, ptrdiff_t step, ptrdiff_t count,
                              ptrdiff_t width)
{
    if (width == 1 && state_step == 0) {
        uint8_t value = *(const uint8_t *)state != 0;
        for (ptrdiff_t k = 0; k < count; k++) {
            value = maximum_bool(value, *(const uint8_t *)(rows + k * row_step) != 0);
        }
        *(uint8_t *)state = value;
        return;
    }
    ptrdiff_t k = 0;
    if (width == 1 && state_step == 1) { /* each row has one item, and a cell of its own */
        step = row_step;
        width = count;
        count = 1;
    }
    const bool dense = step == (ptrdiff_t)sizeof(uint8_t);
    for (; dense && state_step == 0 && k + 4 <= count; k += 4) {
        uint8_t *restrict cells = (uint8_t *)state;
        const uint8_t *first = (const uint8_t *)(rows + k * row_step);
        const uint8_t *second = (const uint8_t *)(rows + (k + 1) * row_step);
        const uint8_t *third = (const uint8_t *)(rows + (k + 2) * row_step);
        const uint8_t *fourth = (const uint8_t *)(rows + (k + 3) * row_step);
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < width; i++) {
            uint8_t value = cells[i] != 0;
            value = maximum_bool(value, maximum_bool(maximum_bool(first[i] != 0, second[i]
                != 0), maximum_bool(third[i] != 0, fourth[i] != 0)));
            cells[i] = value;
        }
    }
    for (; dense && k < count; k++) {
        uint8_t *restrict cells = (uint8_t *)state + k * state_step;
        const uint8_t *items = (const uint8_t *)(rows + k * row_step);
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < width; i++) {
            cells[i] = maximum_bool(cells[i] != 0, items[i] != 0);
        }
    }
    for (; k < count; k++) {
        uint8_t *cells = (uint8_t *)state + k * state_step;
        const char *row = rows + k * row_step;
        for (ptrdiff_t i = 0; i < width; i++) {
            cells[i] = maximum_bool(cells[i] != 0, *(const uint8_t *)(row + i * step) != 0);
        }
    }
}

static void scan_maximum_bool(char *state, const char *from, ptrdiff_t from_step, char *to,
                              ptrdiff_t to_step, ptrdiff_t count)
{
    uint8_t value = *(const uint8_t *)state != 0;
    for (ptrdiff_t i = 0; i < count; i++) {
        value = maximum_bool(value, *(const uint8_t *)(from + i * from_step) != 0);
        *(uint8_t *)(to + i * to_step) = value;
    }
    *(uint8_t *)state = value;
}

static void indexed_maximum_bool(char *data, const ptrdiff_t *offsets, const char *from,
                                 ptrdiff_t from_step, ptrdiff_t count)
{
    for (ptrdiff_t i = 0; i < count; i++) {
        uint8_t *place = (uint8_t *)(data + offsets[i]);
        *place = maximum_bool(*place != 0, *(const uint8_t *)(from + i * from_step) != 0);
    }
}

static void fold_minimum_bool(char *state, ptrdiff_t state_step, const char *rows,
                              ptrdiff_t row_step, ptrdiff_t step, ptrdiff_t count,
                              ptrdiff_t width)
{
    if (width == 1 && state_step == 0) {
        uint8_t value = *(const uint8_t *)state != 0;
        for (ptrdiff_t k = 0; k < count; k++) {
            value = minimum_bool(value, *(const uint8_t *)(rows + k * row_step) != 0);
        }
        *(uint8_t *)state = value;
        return;
    }
    ptrdiff_t k = 0;
    if (width == 1 && state_step == 1) { /* each row has one item, and a cell of its own */
        step = row_step;
        width = count;
        count = 1;
    }
    const bool dense = step == (ptrdiff_t)sizeof(uint8_t);
    for (; dense && state_step == 0 && k + 4 <= count; k += 4) {
        uint8_t *restrict cells = (uint8_t *)state;
        const uint8_t *first = (const uint8_t *)(rows + k * row_step);
        const uint8_t *second = (const uint8_t *)(rows + (k + 1) * row_step);
        const uint8_t *third = (const uint8_t *)(rows + (k + 2) * row_step);
        const uint8_t *fourth = (const uint8_t *)(rows + (k + 3) * row_step);
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < width; i++) {
            uint8_t value = cells[i] != 0;
            value = minimum_bool(value, minimum_bool(minimum_bool(first[i] != 0, second[i]
                != 0), minimum_bool(third[i] != 0, fourth[i] != 0)));
            cells[i] = value;
        }
    }
    for (; dense && k < count; k++) {
        uint8_t *restrict cells = (uint8_t *)state + k * state_step;
        const uint8_t *items = (const uint8_t *)(rows + k * row_step);
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < width; i++) {
            cells[i] = minimum_bool(cells[i] != 0, items[i] != 0);
        }
    }
    for (; k < count; k++) {
        uint8_t *cells = (uint8_t *)state + k * state_step;
        const char *row = rows + k * row_step;
        for (ptrdiff_t i = 0; i < width; i++) {
            cells[i] = minimum_bool(cells[i] != 0, *(const uint8_t *)(row + i * step) != 0);
        }
    }
}

static void scan_minimum_bool(char *state, const char *from, ptrdiff_t from_step, char *to,
                              ptrdiff_t to_step, ptrdiff_t count)
{
    uint8_t value = *(const uint8_t *)state != 0;
    for (ptrdiff_t i = 0; i < count; i++) {
        value = minimum_bool(value, *(const uint8_t *)(from + i * from_step) != 0);
        *(uint8_t *)(to + i * to_step) = value;
    }
    *(uint8_t *)state = value;
}

static void indexed_minimum_bool(char *data, const ptrdiff_t *offsets, const char *from,
                                 ptrdiff_t from_step, ptrdiff_t count)
{
    for (ptrdiff_t i = 0; i < count; i++) {
        uint8_t *place = (uint8_t *)(data + offsets[i]);
        *place = minimum_bool(*place != 0, *(const uint8_t *)(from + i * from_step) != 0);
    }
}
#endif

static const ndm_kernel kernels[] = {
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 0, (ndm_kernel_function)loop_maximum_bool},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 1, (ndm_kernel_function)loop_minimum_bool},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 2, (ndm_kernel_function)loop_maximum_bool},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 3, (ndm_kernel_function)loop_minimum_bool},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 4, (ndm_kernel_function)loop_clip_bool},
#if NDM_PIECES
    {NDM_FORM_PIECES, NDM_TIER_CORRECT, 0, (ndm_kernel_function)pieces_maximum_bool},
    {NDM_FORM_PIECES, NDM_TIER_CORRECT, 1, (ndm_kernel_function)pieces_minimum_bool},
    {NDM_FORM_PIECES, NDM_TIER_CORRECT, 2, (ndm_kernel_function)pieces_maximum_bool},
    {NDM_FORM_PIECES, NDM_TIER_CORRECT, 3, (ndm_kernel_function)pieces_minimum_bool},
#endif
#if NDM_ROWS
    {NDM_FORM_ROW, NDM_TIER_CORRECT, 0, (ndm_kernel_function)row_maximum_bool},
    {NDM_FORM_ROW, NDM_TIER_CORRECT, 1, (ndm_kernel_function)row_minimum_bool},
    {NDM_FORM_ROW, NDM_TIER_CORRECT, 2, (ndm_kernel_function)row_maximum_bool},
    {NDM_FORM_ROW, NDM_TIER_CORRECT, 3, (ndm_kernel_function)row_minimum_bool},
#endif
#if NDM_FOLDS
    {NDM_FORM_FOLD, NDM_TIER_CORRECT, 0, (ndm_kernel_function)fold_maximum_bool},
    {NDM_FORM_SCAN, NDM_TIER_CORRECT, 0, (ndm_kernel_function)scan_maximum_bool},
    {NDM_FORM_INDEXED, NDM_TIER_CORRECT, 0, (ndm_kernel_function)indexed_maximum_bool},
    {NDM_FORM_FOLD, NDM_TIER_CORRECT, 1, (ndm_kernel_function)fold_minimum_bool},
    {NDM_FORM_SCAN, NDM_TIER_CORRECT, 1, (ndm_kernel_function)scan_minimum_bool},
    {NDM_FORM_INDEXED, NDM_TIER_CORRECT, 1, (ndm_kernel_function)indexed_minimum_bool},
    {NDM_FORM_FOLD, NDM_TIER_CORRECT, 2, (ndm_kernel_function)fold_maximum_bool},
    {NDM_FORM_SCAN, NDM_TIER_CORRECT, 2, (ndm_kernel_function)scan_maximum_bool},
    {NDM_FORM_INDEXED, NDM_TIER_CORRECT, 2, (ndm_kernel_function)indexed_maximum_bool},
    {NDM_FORM_FOLD, NDM_TIER_CORRECT, 3, (ndm_kernel_function)fold_minimum_bool},
    {NDM_FORM_SCAN, NDM_TIER_CORRECT, 3, (ndm_kernel_function)scan_minimum_bool},
    {NDM_FORM_INDEXED, NDM_TIER_CORRECT, 3, (ndm_kernel_function)indexed_minimum_bool},
#endif
};
#endif
NDM_KERNEL_TABLE(loops_bool_extrema, kernels);
