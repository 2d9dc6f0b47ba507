/* From specs/ufuncs/extrema.toml through templates/loops.c.j2; made by ndmillc. */
#include "ndmill/kernel/kernel.h"
#include "ndmill/kernel/dtypes_core.h"
#include "ndmill/kernel/blocks.h"

#ifndef NDM_SKIPPED

static inline uint64_t maximum_uint64(uint64_t x1, uint64_t x2)
{
    return x1 > x2 ? x1 : x2;
}

static inline uint64_t minimum_uint64(uint64_t x1, uint64_t x2)
{
    return x1 < x2 ? x1 : x2;
}

static inline uint64_t clip_uint64(uint64_t x, uint64_t lo, uint64_t hi)
{
    const uint64_t floored = x > lo ? x : lo;
    return floored < hi ? floored : hi;
}

static int loop_maximum_uint64(char *const *args, const ptrdiff_t *dimensions,
                               const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const bool dense = strides[0] == (ptrdiff_t)sizeof(uint64_t) && strides[1] ==
        (ptrdiff_t)sizeof(uint64_t) && strides[2] == (ptrdiff_t)sizeof(uint64_t);
    if (dense || count == 1) {
        const uint64_t *in_x1 = (const uint64_t *)args[0];
        const uint64_t *in_x2 = (const uint64_t *)args[1];
        uint64_t *out_y = (uint64_t *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = maximum_uint64(in_x1[i], in_x2[i]);
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_3(2, uint64_t,
            uint64_t, uint64_t), loop_maximum_uint64);
    }
    return 0;
}

static int loop_minimum_uint64(char *const *args, const ptrdiff_t *dimensions,
                               const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const bool dense = strides[0] == (ptrdiff_t)sizeof(uint64_t) && strides[1] ==
        (ptrdiff_t)sizeof(uint64_t) && strides[2] == (ptrdiff_t)sizeof(uint64_t);
    if (dense || count == 1) {
        const uint64_t *in_x1 = (const uint64_t *)args[0];
        const uint64_t *in_x2 = (const uint64_t *)args[1];
        uint64_t *out_y = (uint64_t *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = minimum_uint64(in_x1[i], in_x2[i]);
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_3(2, uint64_t,
            uint64_t, uint64_t), loop_minimum_uint64);
    }
    return 0;
}

static int loop_clip_uint64(char *const *args, const ptrdiff_t *dimensions,
                            const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const bool dense = strides[0] == (ptrdiff_t)sizeof(uint64_t) && strides[1] ==
        (ptrdiff_t)sizeof(uint64_t) && strides[2] == (ptrdiff_t)sizeof(uint64_t) && strides[3]
        == (ptrdiff_t)sizeof(uint64_t);
    if (dense || count == 1) {
        const uint64_t *in_x = (const uint64_t *)args[0];
        const uint64_t *in_lo = (const uint64_t *)args[1];
        const uint64_t *in_hi = (const uint64_t *)args[2];
        uint64_t *out_y = (uint64_t *)args[3];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = clip_uint64(in_x[i], in_lo[i], in_hi[i]);
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_4(3, uint64_t,
            uint64_t, uint64_t, uint64_t), loop_clip_uint64);
    }
    return 0;
}

#if NDM_PIECES

static void pieces_maximum_uint64(const char *items, ptrdiff_t room, const int64_t *cuts,
                                  ptrdiff_t count, char *results, ptrdiff_t step)
{
    (void)room;
    enum { WIDE = sizeof(uint64_t) > 4 ? 4 : 16 / sizeof(uint64_t) };
    for (ptrdiff_t i = 0; i < count; i++, results += step) {
        const uint64_t *item = (const uint64_t *)items + cuts[i];
        const uint64_t *end = (const uint64_t *)items + cuts[i + 1];
        memcpy(results, item, sizeof *item);
        if (end - item >= WIDE) { /* the last row overlaps the one before: nothing is chosen from the same twice */
            uint64_t lanes[WIDE];
            memcpy(lanes, item, sizeof lanes);
            do {
                item += WIDE;
                const uint64_t *row = end - item < WIDE ? end - WIDE : item;
                for (int j = 0; j < WIDE; j++) {
                    lanes[j] = maximum_uint64(lanes[j], row[j]);
                }
            } while (end - item > WIDE);
            NDM_UNROLL_ROWS
            for (int half = WIDE / 2; half > 0; half /= 2) {
                for (int j = 0; j < half; j++) {
                    lanes[j] = maximum_uint64(lanes[j], lanes[half + j]);
                }
            }
            memcpy(results, lanes, sizeof *lanes);
            continue;
        }
        if (++item < end) {
            uint64_t value = item[-1];
#if defined(__GNUC__)
            /* where it begins decides whether the processor foresees how it ends */
            __asm__ volatile(".p2align 5");
#endif
            for (; item < end; item++) {
                ndm_only_here(); /* vectors would take longer to begin and end */
                value = maximum_uint64(value, *item);
            }
            *(uint64_t *)results = value;
        }
    }
}

static void pieces_minimum_uint64(const char *items, ptrdiff_t room, const int64_t *cuts,
                                  ptrdiff_t count, char *results, ptrdiff_t step)
{
    (void)room;
    enum { WIDE = sizeof(uint64_t) > 4 ? 4 : 16 / sizeof(uint64_t) };
    for (ptrdiff_t i = 0; i < count; i++, results += step) {
        const uint64_t *item = (const uint64_t *)items + cuts[i];
        const uint64_t *end = (const uint64_t *)items + cuts[i + 1];
        memcpy(results, item, sizeof *item);
        if (end - item >= WIDE) { /* the last row overlaps the one before: nothing is chosen from the same twice */
            uint64_t lanes[WIDE];
            memcpy(lanes, item, sizeof lanes);
            do {
                item += WIDE;
                const uint64_t *row = end - item < WIDE ? end - WIDE : item;
                for (int j = 0; j < WIDE; j++) {
                    lanes[j] = minimum_uint64(lanes[j], row[j]);
                }
            } while (end - item > WIDE);
            NDM_UNROLL_ROWS
            for (int half = WIDE / 2; half > 0; half /= 2) {
                for (int j = 0; j < half; j++) {
                    lanes[j] = minimum_uint64(lanes[j], lanes[half + j]);
                }
            }
            memcpy(results, lanes, sizeof *lanes);
            continue;
        }
        if (++item < end) {
            uint64_t value = item[-1];
#if defined(__GNUC__)
            /* where it begins decides whether the processor foresees how it ends */
            __asm__ volatile(".p2align 5");
#endif
            for (; item < end; item++) {
                ndm_only_here(); /* vectors would take longer to begin and end */
                value = minimum_uint64(value, *item);
            }
            *(uint64_t *)results = value;
        }
    }
}
#endif

#if NDM_ROWS

static void row_maximum_uint64(const char *items, ptrdiff_t count, char *result)
{
    enum { LANES = NDM_ROW_LANES(sizeof(uint64_t)), GROUP = 4 * LANES };
    const uint64_t *row = (const uint64_t *)items, *const end = row + count;
    uint64_t lanes[LANES];
    if (count < LANES) {
        uint64_t value = *row;
        while (++row < end) {
            ndm_only_here();
            value = maximum_uint64(value, *row);
        }
        *(uint64_t *)result = value;
        return;
    }
    for (int j = 0; j < LANES; j++) {
        lanes[j] = row[j];
    }
    if ((uintptr_t)row % sizeof *row == 0) { /* no row is in two lines of the cache */
        row = (const uint64_t *)(((uintptr_t)row + sizeof lanes) & -(uintptr_t)sizeof lanes);
    } else {
        row += LANES;
    }
    if (end - row >= GROUP) {
        uint64_t group[GROUP];
        for (int j = 0; j < GROUP; j++) {
            group[j] = row[j];
        }
        row += GROUP;
        NDM_ROLLED
        for (; end - row >= GROUP; row += GROUP) {
            NDM_IVDEP
            NDM_UNROLL_ROWS
            for (int j = 0; j < GROUP; j++) {
                group[j] = maximum_uint64(group[j], row[j]);
            }
        }
        for (int j = 0; j < LANES; j++) {
            lanes[j] = maximum_uint64(lanes[j], maximum_uint64(maximum_uint64(group[j],
                group[LANES + j]), maximum_uint64(group[2 * LANES + j], group[3 * LANES + j])));
        }
    }
    NDM_ROLLED
    for (; end - row >= LANES; row += LANES) {
        NDM_IVDEP
        for (int j = 0; j < LANES; j++) {
            lanes[j] = maximum_uint64(lanes[j], row[j]);
        }
    }
    if (row < end) { /* the last row overlaps the one before: nothing is chosen from the same twice */
        row = end - LANES;
        NDM_IVDEP
        for (int j = 0; j < LANES; j++) {
            lanes[j] = maximum_uint64(lanes[j], row[j]);
        }
    }
    for (int j = 0; 2 * 32 <= LANES && j < 32; j++) {
        lanes[j] = maximum_uint64(lanes[j], lanes[32 + j]);
    }
    for (int j = 0; 2 * 16 <= LANES && j < 16; j++) {
        lanes[j] = maximum_uint64(lanes[j], lanes[16 + j]);
    }
    for (int j = 0; 2 * 8 <= LANES && j < 8; j++) {
        lanes[j] = maximum_uint64(lanes[j], lanes[8 + j]);
    }
    for (int j = 0; 2 * 4 <= LANES && j < 4; j++) {
        lanes[j] = maximum_uint64(lanes[j], lanes[4 + j]);
    }
    for (int j = 0; 2 * 2 <= LANES && j < 2; j++) {
        lanes[j] = maximum_uint64(lanes[j], lanes[2 + j]);
    }
    for (int j = 0; 2 * 1 <= LANES && j < 1; j++) {
        lanes[j] = maximum_uint64(lanes[j], lanes[1 + j]);
    }
    memcpy(result, lanes, sizeof *lanes);
}

static void row_minimum_uint64(const char *items, ptrdiff_t count, char *result)
{
    enum { LANES = NDM_ROW_LANES(sizeof(uint64_t)), GROUP = 4 * LANES };
    const uint64_t *row = (const uint64_t *)items, *const end = row + count;
    uint64_t lanes[LANES];
    if (count < LANES) {
        uint64_t value = *row;
        while (++row < end) {
            ndm_only_here();
            value = minimum_uint64(value, *row);
        }
        *(uint64_t *)result = value;
        return;
    }
    for (int j = 0; j < LANES; j++) {
        lanes[j] = row[j];
    }
    if ((uintptr_t)row % sizeof *row == 0) { /* no row is in two lines of the cache */
        row = (const uint64_t *)(((uintptr_t)row + sizeof lanes) & -(uintptr_t)sizeof lanes);
    } else {
        row += LANES;
    }
    if (end - row >= GROUP) {
        uint64_t group[GROUP];
        for (int j = 0; j < GROUP; j++) {
            group[j] = row[j];
        }
        row += GROUP;
        NDM_ROLLED
        for (; end - row >= GROUP; row += GROUP) {
            NDM_IVDEP
            NDM_UNROLL_ROWS
            for (int j = 0; j < GROUP; j++) {
                group[j] = minimum_uint64(group[j], row[j]);
            }
        }
        for (int j = 0; j < LANES; j++) {
            lanes[j] = minimum_uint64(lanes[j], minimum_uint64(minimum_uint64(group[j],
                group[LANES + j]), minimum_uint64(group[2 * LANES + j], group[3 * LANES + j])));
        }
    }
    NDM_ROLLED
    for (; end - row >= LANES; row += LANES) {
        NDM_IVDEP
        for (int j = 0; j < LANES; j++) {
            lanes[j] = minimum_uint64(lanes[j], row[j]);
        }
    }
    if (row < end) { /* the last row overlaps the one before: nothing is chosen from the same twice */
        row = end - LANES;
        NDM_IVDEP
        for (int j = 0; j < LANES; j++) {
            lanes[j] = minimum_uint64(lanes[j], row[j]);
        }
    }
    for (int j = 0; 2 * 32 <= LANES && j < 32; j++) {
        lanes[j] = minimum_uint64(lanes[j], lanes[32 + j]);
    }
    for (int j = 0; 2 * 16 <= LANES && j < 16; j++) {
        lanes[j] = minimum_uint64(lanes[j], lanes[16 + j]);
    }
    for (int j = 0; 2 * 8 <= LANES && j < 8; j++) {
        lanes[j] = minimum_uint64(lanes[j], lanes[8 + j]);
    }
    for (int j = 0; 2 * 4 <= LANES && j < 4; j++) {
        lanes[j] = minimum_uint64(lanes[j], lanes[4 + j]);
    }
    for (int j = 0; 2 * 2 <= LANES && j < 2; j++) {
        lanes[j] = minimum_uint64(lanes[j], lanes[2 + j]);
    }
    for (int j = 0; 2 * 1 <= LANES && j < 1; j++) {
        lanes[j] = minimum_uint64(lanes[j], lanes[1 + j]);
    }
    memcpy(result, lanes, sizeof *lanes);
}
#endif

#if NDM_FOLDS

static void fold_maximum_uint64(char *state, ptrdiff_t state_step, const char *rows,
                                ptrdiff_t row_step, ptrdiff_t step, ptrdiff_t count,
                                ptrdiff_t width)
{
    if (width == 1 && state_step == 0) {
        uint64_t value = *(const uint64_t *)state;
        for (ptrdiff_t k = 0; k < count; k++) {
            value = maximum_uint64(value, *(const uint64_t *)(rows + k * row_step));
        }
        *(uint64_t *)state = value;
        return;
    }
    ptrdiff_t k = 0;
    if (width == 1 && state_step == 1) { /* each row has one item, and a cell of its own */
        step = row_step;
        width = count;
        count = 1;
    }
    const bool dense = step == (ptrdiff_t)sizeof(uint64_t);
    for (; dense && state_step == 0 && k + 4 <= count; k += 4) {
        uint64_t *restrict cells = (uint64_t *)state;
        const uint64_t *first = (const uint64_t *)(rows + k * row_step);
        const uint64_t *second = (const uint64_t *)(rows + (k + 1) * row_step);
        const uint64_t *third = (const uint64_t *)(rows + (k + 2) * row_step);
        const uint64_t *fourth = (const uint64_t *)(rows + (k + 3) * row_step);
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < width; i++) {
            uint64_t value = cells[i];
            value = maximum_uint64(value, maximum_uint64(maximum_uint64(first[i],
                second[i]), maximum_uint64(third[i], fourth[i])));
            cells[i] = value;
        }
    }
    for (; dense && k < count; k++) {
        uint64_t *restrict cells = (uint64_t *)state + k * state_step;
        const uint64_t *items = (const uint64_t *)(rows + k * row_step);
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < width; i++) {
            cells[i] = maximum_uint64(cells[i], items[i]);
        }
    }
    for (; k < count; k++) {
        uint64_t *cells = (uint64_t *)state + k * state_step;
        const char *row = rows + k * row_step;
        for (ptrdiff_t i = 0; i < width; i++) {
            cells[i] = maximum_uint64(cells[i], *(const uint64_t *)(row + i * step));
        }
    }
}

static void scan_maximum_uint64(char *state, const char *from, ptrdiff_t from_step, char *to,
                                ptrdiff_t to_step, ptrdiff_t count)
{
    uint64_t value = *(const uint64_t *)state;
    for (ptrdiff_t i = 0; i < count; i++) {
        value = maximum_uint64(value, *(const uint64_t *)(from + i * from_step));
        *(uint64_t *)(to + i * to_step) = value;
    }
    *(uint64_t *)state = value;
}

static void indexed_maximum_uint64(char *data, const ptrdiff_t *offsets, const char *from,
                                   ptrdiff_t from_step, ptrdiff_t count)
{
    for (ptrdiff_t i = 0; i < count; i++) {
        uint64_t *place = (uint64_t *)(data + offsets[i]);
        *place = maximum_uint64(*place, *(const uint64_t *)(from + i * from_step));
    }
}

static void fold_minimum_uint64(char *state, ptrdiff_t state_step, const char *rows,
                                ptrdiff_t row_step, ptrdiff_t step, ptrdiff_t count,
                                ptrdiff_t width)
{
    if (width == 1 && state_step == 0) {
        uint64_t value = *(const uint64_t *)state;
        for (ptrdiff_t k = 0; k < count; k++) {
            value = minimum_uint64(value, *(const uint64_t *)(rows + k * row_step));
        }
        *(uint64_t *)state = value;
        return;
    }
    ptrdiff_t k = 0;
    if (width == 1 && state_step == 1) { /* each row has one item, and a cell of its own */
        step = row_step;
        width = count;
        count = 1;
    }
    const bool dense = step == (ptrdiff_t)sizeof(uint64_t);
    for (; dense && state_step == 0 && k + 4 <= count; k += 4) {
        uint64_t *restrict cells = (uint64_t *)state;
        const uint64_t *first = (const uint64_t *)(rows + k * row_step);
        const uint64_t *second = (const uint64_t *)(rows + (k + 1) * row_step);
        const uint64_t *third = (const uint64_t *)(rows + (k + 2) * row_step);
        const uint64_t *fourth = (const uint64_t *)(rows + (k + 3) * row_step);
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < width; i++) {
            uint64_t value = cells[i];
            value = minimum_uint64(value, minimum_uint64(minimum_uint64(first[i],
                second[i]), minimum_uint64(third[i], fourth[i])));
            cells[i] = value;
        }
    }
    for (; dense && k < count; k++) {
        uint64_t *restrict cells = (uint64_t *)state + k * state_step;
        const uint64_t *items = (const uint64_t *)(rows + k * row_step);
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < width; i++) {
            cells[i] = minimum_uint64(cells[i], items[i]);
        }
    }
    for (; k < count; k++) {
        uint64_t *cells = (uint64_t *)state + k * state_step;
        const char *row = rows + k * row_step;
        for (ptrdiff_t i = 0; i < width; i++) {
            cells[i] = minimum_uint64(cells[i], *(const uint64_t *)(row + i * step));
        }
    }
}

static void scan_minimum_uint64(char *state, const char *from, ptrdiff_t from_step, char *to,
                                ptrdiff_t to_step, ptrdiff_t count)
{
    uint64_t value = *(const uint64_t *)state;
    for (ptrdiff_t i = 0; i < count; i++) {
        value = minimum_uint64(value, *(const uint64_t *)(from + i * from_step));
        *(uint64_t *)(to + i * to_step) = value;
    }
    *(uint64_t *)state = value;
}

static void indexed_minimum_uint64(char *data, const ptrdiff_t *offsets, const char *from,
                                   ptrdiff_t from_step, ptrdiff_t count)
{
    for (ptrdiff_t i = 0; i < count; i++) {
        uint64_t *place = (uint64_t *)(data + offsets[i]);
        *place = minimum_uint64(*place, *(const uint64_t *)(from + i * from_step));
    }
}
#endif

static const ndm_kernel kernels[] = {
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 0, (ndm_kernel_function)loop_maximum_uint64},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 1, (ndm_kernel_function)loop_minimum_uint64},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 2, (ndm_kernel_function)loop_maximum_uint64},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 3, (ndm_kernel_function)loop_minimum_uint64},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 4, (ndm_kernel_function)loop_clip_uint64},
#if NDM_PIECES
    {NDM_FORM_PIECES, NDM_TIER_CORRECT, 0, (ndm_kernel_function)pieces_maximum_uint64},
    {NDM_FORM_PIECES, NDM_TIER_CORRECT, 1, (ndm_kernel_function)pieces_minimum_uint64},
    {NDM_FORM_PIECES, NDM_TIER_CORRECT, 2, (ndm_kernel_function)pieces_maximum_uint64},
    {NDM_FORM_PIECES, NDM_TIER_CORRECT, 3, (ndm_kernel_function)pieces_minimum_uint64},
#endif
#if NDM_ROWS
    {NDM_FORM_ROW, NDM_TIER_CORRECT, 0, (ndm_kernel_function)row_maximum_uint64},
    {NDM_FORM_ROW, NDM_TIER_CORRECT, 1, (ndm_kernel_function)row_minimum_uint64},
    {NDM_FORM_ROW, NDM_TIER_CORRECT, 2, (ndm_kernel_function)row_maximum_uint64},
    {NDM_FORM_ROW, NDM_TIER_CORRECT, 3, (ndm_kernel_function)row_minimum_uint64},
#endif
#if NDM_FOLDS
    {NDM_FORM_FOLD, NDM_TIER_CORRECT, 0, (ndm_kernel_function)fold_maximum_uint64},
    {NDM_FORM_SCAN, NDM_TIER_CORRECT, 0, (ndm_kernel_function)scan_maximum_uint64},
    {NDM_FORM_INDEXED, NDM_TIER_CORRECT, 0, (ndm_kernel_function)indexed_maximum_uint64},
    {NDM_FORM_FOLD, NDM_TIER_CORRECT, 1, (ndm_kernel_function)fold_minimum_uint64},
    {NDM_FORM_SCAN, NDM_TIER_CORRECT, 1, (ndm_kernel_function)scan_minimum_uint64},
    {NDM_FORM_INDEXED, NDM_TIER_CORRECT, 1, (ndm_kernel_function)indexed_minimum_uint64},
    {NDM_FORM_FOLD, NDM_TIER_CORRECT, 2, (ndm_kernel_function)fold_maximum_uint64},
    {NDM_FORM_SCAN, NDM_TIER_CORRECT, 2, (ndm_kernel_function)scan_maximum_uint64},
    {NDM_FORM_INDEXED, NDM_TIER_CORRECT, 2, (ndm_kernel_function)indexed_maximum_uint64},
    {NDM_FORM_FOLD, NDM_TIER_CORRECT, 3, (ndm_kernel_function)fold_minimum_uint64},
    {NDM_FORM_SCAN, NDM_TIER_CORRECT, 3, (ndm_kernel_function)scan_minimum_uint64},
    {NDM_FORM_INDEXED, NDM_TIER_CORRECT, 3, (ndm_kernel_function)indexed_minimum_uint64},
#endif
};
#endif
NDM_KERNEL_TABLE(loops_uint64_extrema, kernels);
