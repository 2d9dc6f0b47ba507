/* From specs/ufuncs/extrema.toml through templates/loops.c.j2; made by ndmillc. */
#include "ndmill/kernel/kernel.h"
#include "ndmill/kernel/dtypes_core.h"
#include "ndmill/kernel/blocks.h"
#include "extrema.h"

#ifndef NDM_SKIPPED

static inline float maximum_float32(float x1, float x2)
{
    return ndm_maximum_float32(x1, x2);
}

static inline float minimum_float32(float x1, float x2)
{
    return ndm_minimum_float32(x1, x2);
}

static inline float fmax_float32(float x1, float x2)
{
    return ndm_fmax_float32(x1, x2);
}

static inline float fmin_float32(float x1, float x2)
{
    return ndm_fmin_float32(x1, x2);
}

static inline float clip_float32(float x, float lo, float hi)
{
    const float floored = ndm_choose_float((x <= lo) | (lo != lo), lo, x);
    return ndm_choose_float((floored >= hi) | (hi != hi), hi, floored);
}

static int loop_maximum_float32(char *const *args, const ptrdiff_t *dimensions,
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
            out_y[i] = maximum_float32(in_x1[i], in_x2[i]);
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_3(2, float, float,
            float), loop_maximum_float32);
    }
    return 0;
}

static int loop_minimum_float32(char *const *args, const ptrdiff_t *dimensions,
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
            out_y[i] = minimum_float32(in_x1[i], in_x2[i]);
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_3(2, float, float,
            float), loop_minimum_float32);
    }
    return 0;
}

static int loop_fmax_float32(char *const *args, const ptrdiff_t *dimensions,
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
            out_y[i] = fmax_float32(in_x1[i], in_x2[i]);
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_3(2, float, float,
            float), loop_fmax_float32);
    }
    return 0;
}

static int loop_fmin_float32(char *const *args, const ptrdiff_t *dimensions,
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
            out_y[i] = fmin_float32(in_x1[i], in_x2[i]);
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_3(2, float, float,
            float), loop_fmin_float32);
    }
    return 0;
}

static int loop_clip_float32(char *const *args, const ptrdiff_t *dimensions,
                             const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const bool dense = strides[0] == (ptrdiff_t)sizeof(float) && strides[1] ==
        (ptrdiff_t)sizeof(float) && strides[2] == (ptrdiff_t)sizeof(float) && strides[3] ==
        (ptrdiff_t)sizeof(float);
    if (dense || count == 1) {
        const float *in_x = (const float *)args[0];
        const float *in_lo = (const float *)args[1];
        const float *in_hi = (const float *)args[2];
        float *out_y = (float *)args[3];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = clip_float32(in_x[i], in_lo[i], in_hi[i]);
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_4(3, float, float,
            float, float), loop_clip_float32);
    }
    return 0;
}

#if NDM_PIECES

static void pieces_maximum_float32(const char *items, ptrdiff_t room, const int64_t *cuts,
                                   ptrdiff_t count, char *results, ptrdiff_t step)
{
    (void)room;
    enum { WIDE = sizeof(float) > 4 ? 4 : 16 / sizeof(float) };
    for (ptrdiff_t i = 0; i < count; i++, results += step) {
        const float *item = (const float *)items + cuts[i];
        const float *end = (const float *)items + cuts[i + 1];
        memcpy(results, item, sizeof *item);
        if (end - item >= WIDE) { /* the last row overlaps the one before: nothing is chosen from the same twice */
            float lanes[WIDE];
            memcpy(lanes, item, sizeof lanes);
            do {
                item += WIDE;
                const float *row = end - item < WIDE ? end - WIDE : item;
                for (int j = 0; j < WIDE; j++) {
                    lanes[j] = maximum_float32(lanes[j], row[j]);
                }
            } while (end - item > WIDE);
            NDM_UNROLL_ROWS
            for (int half = WIDE / 2; half > 0; half /= 2) {
                for (int j = 0; j < half; j++) {
                    lanes[j] = maximum_float32(lanes[j], lanes[half + j]);
                }
            }
            memcpy(results, lanes, sizeof *lanes);
            continue;
        }
        if (++item < end) {
            float value = item[-1];
#if defined(__GNUC__)
            /* where it begins decides whether the processor foresees how it ends */
            __asm__ volatile(".p2align 5");
#endif
            for (; item < end; item++) {
                ndm_only_here(); /* vectors would take longer to begin and end */
                value = maximum_float32(value, *item);
            }
            *(float *)results = value;
        }
    }
}

static void pieces_minimum_float32(const char *items, ptrdiff_t room, const int64_t *cuts,
                                   ptrdiff_t count, char *results, ptrdiff_t step)
{
    (void)room;
    enum { WIDE = sizeof(float) > 4 ? 4 : 16 / sizeof(float) };
    for (ptrdiff_t i = 0; i < count; i++, results += step) {
        const float *item = (const float *)items + cuts[i];
        const float *end = (const float *)items + cuts[i + 1];
        memcpy(results, item, sizeof *item);
        if (end - item >= WIDE) { /* the last row overlaps the one before: nothing is chosen from the same twice */
            float lanes[WIDE];
            memcpy(lanes, item, sizeof lanes);
            do {
                item += WIDE;
                const float *row = end - item < WIDE ? end - WIDE : item;
                for (int j = 0; j < WIDE; j++) {
                    lanes[j] = minimum_float32(lanes[j], row[j]);
                }
            } while (end - item > WIDE);
            NDM_UNROLL_ROWS
            for (int half = WIDE / 2; half > 0; half /= 2) {
                for (int j = 0; j < half; j++) {
                    lanes[j] = minimum_float32(lanes[j], lanes[half + j]);
                }
            }
            memcpy(results, lanes, sizeof *lanes);
            continue;
        }
        if (++item < end) {
            float value = item[-1];
#if defined(__GNUC__)
            /* where it begins decides whether the processor foresees how it ends */
            __asm__ volatile(".p2align 5");
#endif
            for (; item < end; item++) {
                ndm_only_here(); /* vectors would take longer to begin and end */
                value = minimum_float32(value, *item);
            }
            *(float *)results = value;
        }
    }
}

static void pieces_fmax_float32(const char *items, ptrdiff_t room, const int64_t *cuts,
                                ptrdiff_t count, char *results, ptrdiff_t step)
{
    (void)room;
    enum { WIDE = sizeof(float) > 4 ? 4 : 16 / sizeof(float) };
    for (ptrdiff_t i = 0; i < count; i++, results += step) {
        const float *item = (const float *)items + cuts[i];
        const float *end = (const float *)items + cuts[i + 1];
        memcpy(results, item, sizeof *item);
        if (end - item >= WIDE) { /* the last row overlaps the one before: nothing is chosen from the same twice */
            float lanes[WIDE];
            memcpy(lanes, item, sizeof lanes);
            do {
                item += WIDE;
                const float *row = end - item < WIDE ? end - WIDE : item;
                for (int j = 0; j < WIDE; j++) {
                    lanes[j] = fmax_float32(lanes[j], row[j]);
                }
            } while (end - item > WIDE);
            NDM_UNROLL_ROWS
            for (int half = WIDE / 2; half > 0; half /= 2) {
                for (int j = 0; j < half; j++) {
                    lanes[j] = fmax_float32(lanes[j], lanes[half + j]);
                }
            }
            memcpy(results, lanes, sizeof *lanes);
            continue;
        }
        if (++item < end) {
            float value = item[-1];
#if defined(__GNUC__)
            /* where it begins decides whether the processor foresees how it ends */
            __asm__ volatile(".p2align 5");
#endif
            for (; item < end; item++) {
                ndm_only_here(); /* vectors would take longer to begin and end */
                value = fmax_float32(value, *item);
            }
            *(float *)results = value;
        }
    }
}

static void pieces_fmin_float32(const char *items, ptrdiff_t room, const int64_t *cuts,
                                ptrdiff_t count, char *results, ptrdiff_t step)
{
    (void)room;
    enum { WIDE = sizeof(float) > 4 ? 4 : 16 / sizeof(float) };
    for (ptrdiff_t i = 0; i < count; i++, results += step) {
        const float *item = (const float *)items + cuts[i];
        const float *end = (const float *)items + cuts[i + 1];
        memcpy(results, item, sizeof *item);
        if (end - item >= WIDE) { /* the last row overlaps the one before: nothing is chosen from the same twice */
            float lanes[WIDE];
            memcpy(lanes, item, sizeof lanes);
            do {
                item += WIDE;
                const float *row = end - item < WIDE ? end - WIDE : item;
                for (int j = 0; j < WIDE; j++) {
                    lanes[j] = fmin_float32(lanes[j], row[j]);
                }
            } while (end - item > WIDE);
            NDM_UNROLL_ROWS
            for (int half = WIDE / 2; half > 0; half /= 2) {
                for (int j = 0; j < half; j++) {
                    lanes[j] = fmin_float32(lanes[j], lanes[half + j]);
                }
            }
            memcpy(results, lanes, sizeof *lanes);
            continue;
        }
        if (++item < end) {
            float value = item[-1];
#if defined(__GNUC__)
            /* where it begins decides whether the processor foresees how it ends */
            __asm__ volatile(".p2align 5");
#endif
            for (; item < end; item++) {
                ndm_only_here(); /* vectors would take longer to begin and end */
                value = fmin_float32(value, *item);
            }
            *(float *)results = value;
        }
    }
}
#endif

#if NDM_ROWS

static void row_maximum_float32(const char *items, ptrdiff_t count, char *result)
{
    enum { LANES = NDM_ROW_LANES(sizeof(float)), GROUP = 8 * LANES };
    const float *row = (const float *)items, *const end = row + count;
    float lanes[LANES];
    if (count < LANES) {
        float value = *row;
        while (++row < end) {
            ndm_only_here();
            value = maximum_float32(value, *row);
        }
        *(float *)result = value;
        return;
    }
    for (int j = 0; j < LANES; j++) {
        lanes[j] = row[j];
    }
    if ((uintptr_t)row % sizeof *row == 0) { /* no row is in two lines of the cache */
        row = (const float *)(((uintptr_t)row + sizeof lanes) & -(uintptr_t)sizeof lanes);
    } else {
        row += LANES;
    }
    while (row < end) {
        const ptrdiff_t left = (end - row) / LANES, groups = left / 8 * 8;
        const ptrdiff_t bare = groups < NDM_BARE_ROWS ? groups : NDM_BARE_ROWS;
        row = left > 0 ? row : end - LANES; /* the last row overlaps the one before */
        const float *const stop = left == 0 ? end : row + (bare > 0 ? bare : left) * LANES;
        if (bare > 0) {
            const float *at = row;
            float cells[LANES];
            int32_t doubts[LANES], doubtful = 0;
            for (int j = 0; j < LANES; j++) {
                cells[j] = lanes[j];
                doubts[j] = 0;
            }
            NDM_ROLLED
            for (; at < stop; at += GROUP) {
                NDM_IVDEP
                for (int j = 0; j < LANES; j++) {
                    doubts[j] |= ndm_has_nan_float32(at[j], at[LANES + j]);
                    doubts[j] |= ndm_has_nan_float32(at[2 * LANES + j], at[3 * LANES + j]);
                    doubts[j] |= ndm_has_nan_float32(at[4 * LANES + j], at[5 * LANES + j]);
                    doubts[j] |= ndm_has_nan_float32(at[6 * LANES + j], at[7 * LANES + j]);
                    float value = cells[j];
                    value = ndm_larger_float32(value,
                        ndm_larger_float32(ndm_larger_float32(ndm_larger_float32(at[j],
                        at[LANES + j]), ndm_larger_float32(at[2 * LANES + j], at[3 * LANES +
                        j])), ndm_larger_float32(ndm_larger_float32(at[4 * LANES + j], at[5 *
                        LANES + j]), ndm_larger_float32(at[6 * LANES + j], at[7 * LANES +
                        j]))));
                    cells[j] = value;
                }
            }
            for (int j = 0; j < LANES; j++) {
                doubtful |= doubts[j] | ndm_may_be_more_float32(cells[j]);
            }
            if (doubtful >= 0) {
                memcpy(lanes, cells, sizeof lanes);
                row = stop;
            }
        }
        NDM_ROLLED
        for (; row < stop; row += LANES) {
            NDM_IVDEP
            for (int j = 0; j < LANES; j++) {
                lanes[j] = maximum_float32(lanes[j], row[j]);
            }
        }
    }
    for (int j = 0; 2 * 32 <= LANES && j < 32; j++) {
        lanes[j] = maximum_float32(lanes[j], lanes[32 + j]);
    }
    for (int j = 0; 2 * 16 <= LANES && j < 16; j++) {
        lanes[j] = maximum_float32(lanes[j], lanes[16 + j]);
    }
    for (int j = 0; 2 * 8 <= LANES && j < 8; j++) {
        lanes[j] = maximum_float32(lanes[j], lanes[8 + j]);
    }
    for (int j = 0; 2 * 4 <= LANES && j < 4; j++) {
        lanes[j] = maximum_float32(lanes[j], lanes[4 + j]);
    }
    for (int j = 0; 2 * 2 <= LANES && j < 2; j++) {
        lanes[j] = maximum_float32(lanes[j], lanes[2 + j]);
    }
    for (int j = 0; 2 * 1 <= LANES && j < 1; j++) {
        lanes[j] = maximum_float32(lanes[j], lanes[1 + j]);
    }
    memcpy(result, lanes, sizeof *lanes);
}

static void row_minimum_float32(const char *items, ptrdiff_t count, char *result)
{
    enum { LANES = NDM_ROW_LANES(sizeof(float)), GROUP = 4 * LANES };
    const float *row = (const float *)items, *const end = row + count;
    float lanes[LANES];
    if (count < LANES) {
        float value = *row;
        while (++row < end) {
            ndm_only_here();
            value = minimum_float32(value, *row);
        }
        *(float *)result = value;
        return;
    }
    for (int j = 0; j < LANES; j++) {
        lanes[j] = row[j];
    }
    if ((uintptr_t)row % sizeof *row == 0) { /* no row is in two lines of the cache */
        row = (const float *)(((uintptr_t)row + sizeof lanes) & -(uintptr_t)sizeof lanes);
    } else {
        row += LANES;
    }
    if (end - row >= GROUP) {
        float group[GROUP];
        for (int j = 0; j < GROUP; j++) {
            group[j] = row[j];
        }
        row += GROUP;
        NDM_ROLLED
        for (; end - row >= GROUP; row += GROUP) {
            NDM_IVDEP
            NDM_UNROLL_ROWS
            for (int j = 0; j < GROUP; j++) {
                group[j] = minimum_float32(group[j], row[j]);
            }
        }
        for (int j = 0; j < LANES; j++) {
            lanes[j] = minimum_float32(lanes[j], minimum_float32(minimum_float32(group[j],
                group[LANES + j]), minimum_float32(group[2 * LANES + j], group[3 * LANES +
                j])));
        }
    }
    NDM_ROLLED
    for (; end - row >= LANES; row += LANES) {
        NDM_IVDEP
        for (int j = 0; j < LANES; j++) {
            lanes[j] = minimum_float32(lanes[j], row[j]);
        }
    }
    if (row < end) { /* the last row overlaps the one before: nothing is chosen from the same twice */
        row = end - LANES;
        NDM_IVDEP
        for (int j = 0; j < LANES; j++) {
            lanes[j] = minimum_float32(lanes[j], row[j]);
        }
    }
    for (int j = 0; 2 * 32 <= LANES && j < 32; j++) {
        lanes[j] = minimum_float32(lanes[j], lanes[32 + j]);
    }
    for (int j = 0; 2 * 16 <= LANES && j < 16; j++) {
        lanes[j] = minimum_float32(lanes[j], lanes[16 + j]);
    }
    for (int j = 0; 2 * 8 <= LANES && j < 8; j++) {
        lanes[j] = minimum_float32(lanes[j], lanes[8 + j]);
    }
    for (int j = 0; 2 * 4 <= LANES && j < 4; j++) {
        lanes[j] = minimum_float32(lanes[j], lanes[4 + j]);
    }
    for (int j = 0; 2 * 2 <= LANES && j < 2; j++) {
        lanes[j] = minimum_float32(lanes[j], lanes[2 + j]);
    }
    for (int j = 0; 2 * 1 <= LANES && j < 1; j++) {
        lanes[j] = minimum_float32(lanes[j], lanes[1 + j]);
    }
    memcpy(result, lanes, sizeof *lanes);
}

static void row_fmax_float32(const char *items, ptrdiff_t count, char *result)
{
    enum { LANES = NDM_ROW_LANES(sizeof(float)), GROUP = 8 * LANES };
    const float *row = (const float *)items, *const end = row + count;
    float lanes[LANES];
    if (count < LANES) {
        float value = *row;
        while (++row < end) {
            ndm_only_here();
            value = fmax_float32(value, *row);
        }
        *(float *)result = value;
        return;
    }
    for (int j = 0; j < LANES; j++) {
        lanes[j] = row[j];
    }
    if ((uintptr_t)row % sizeof *row == 0) { /* no row is in two lines of the cache */
        row = (const float *)(((uintptr_t)row + sizeof lanes) & -(uintptr_t)sizeof lanes);
    } else {
        row += LANES;
    }
    while (row < end) {
        const ptrdiff_t left = (end - row) / LANES, groups = left / 8 * 8;
        const ptrdiff_t bare = groups < NDM_BARE_ROWS ? groups : NDM_BARE_ROWS;
        row = left > 0 ? row : end - LANES; /* the last row overlaps the one before */
        const float *const stop = left == 0 ? end : row + (bare > 0 ? bare : left) * LANES;
        if (bare > 0) {
            const float *at = row;
            float cells[LANES];
            int32_t doubts[LANES], doubtful = 0;
            for (int j = 0; j < LANES; j++) {
                cells[j] = lanes[j];
                doubts[j] = 0;
            }
            NDM_ROLLED
            for (; at < stop; at += GROUP) {
                NDM_IVDEP
                for (int j = 0; j < LANES; j++) {
                    float value = cells[j];
                    value = ndm_larger_float32(value, at[j]);
                    value = ndm_larger_float32(value, at[LANES + j]);
                    value = ndm_larger_float32(value, at[2 * LANES + j]);
                    value = ndm_larger_float32(value, at[3 * LANES + j]);
                    value = ndm_larger_float32(value, at[4 * LANES + j]);
                    value = ndm_larger_float32(value, at[5 * LANES + j]);
                    value = ndm_larger_float32(value, at[6 * LANES + j]);
                    value = ndm_larger_float32(value, at[7 * LANES + j]);
                    cells[j] = value;
                }
            }
            for (int j = 0; j < LANES; j++) {
                doubtful |= doubts[j] | ndm_may_be_more_number_float32(cells[j]);
            }
            if (doubtful >= 0) {
                memcpy(lanes, cells, sizeof lanes);
                row = stop;
            }
        }
        NDM_ROLLED
        for (; row < stop; row += LANES) {
            NDM_IVDEP
            for (int j = 0; j < LANES; j++) {
                lanes[j] = fmax_float32(lanes[j], row[j]);
            }
        }
    }
    for (int j = 0; 2 * 32 <= LANES && j < 32; j++) {
        lanes[j] = fmax_float32(lanes[j], lanes[32 + j]);
    }
    for (int j = 0; 2 * 16 <= LANES && j < 16; j++) {
        lanes[j] = fmax_float32(lanes[j], lanes[16 + j]);
    }
    for (int j = 0; 2 * 8 <= LANES && j < 8; j++) {
        lanes[j] = fmax_float32(lanes[j], lanes[8 + j]);
    }
    for (int j = 0; 2 * 4 <= LANES && j < 4; j++) {
        lanes[j] = fmax_float32(lanes[j], lanes[4 + j]);
    }
    for (int j = 0; 2 * 2 <= LANES && j < 2; j++) {
        lanes[j] = fmax_float32(lanes[j], lanes[2 + j]);
    }
    for (int j = 0; 2 * 1 <= LANES && j < 1; j++) {
        lanes[j] = fmax_float32(lanes[j], lanes[1 + j]);
    }
    memcpy(result, lanes, sizeof *lanes);
}

static void row_fmin_float32(const char *items, ptrdiff_t count, char *result)
{
    enum { LANES = NDM_ROW_LANES(sizeof(float)), GROUP = 8 * LANES };
    const float *row = (const float *)items, *const end = row + count;
    float lanes[LANES];
    if (count < LANES) {
        float value = *row;
        while (++row < end) {
            ndm_only_here();
            value = fmin_float32(value, *row);
        }
        *(float *)result = value;
        return;
    }
    for (int j = 0; j < LANES; j++) {
        lanes[j] = row[j];
    }
    if ((uintptr_t)row % sizeof *row == 0) { /* no row is in two lines of the cache */
        row = (const float *)(((uintptr_t)row + sizeof lanes) & -(uintptr_t)sizeof lanes);
    } else {
        row += LANES;
    }
    while (row < end) {
        const ptrdiff_t left = (end - row) / LANES, groups = left / 8 * 8;
        const ptrdiff_t bare = groups < NDM_BARE_ROWS ? groups : NDM_BARE_ROWS;
        row = left > 0 ? row : end - LANES; /* the last row overlaps the one before */
        const float *const stop = left == 0 ? end : row + (bare > 0 ? bare : left) * LANES;
        if (bare > 0) {
            const float *at = row;
            float cells[LANES];
            int32_t doubts[LANES], doubtful = 0;
            for (int j = 0; j < LANES; j++) {
                cells[j] = lanes[j];
                doubts[j] = 0;
            }
            NDM_ROLLED
            for (; at < stop; at += GROUP) {
                NDM_IVDEP
                for (int j = 0; j < LANES; j++) {
                    float value = cells[j];
                    value = ndm_smaller_float32(value, at[j]);
                    value = ndm_smaller_float32(value, at[LANES + j]);
                    value = ndm_smaller_float32(value, at[2 * LANES + j]);
                    value = ndm_smaller_float32(value, at[3 * LANES + j]);
                    value = ndm_smaller_float32(value, at[4 * LANES + j]);
                    value = ndm_smaller_float32(value, at[5 * LANES + j]);
                    value = ndm_smaller_float32(value, at[6 * LANES + j]);
                    value = ndm_smaller_float32(value, at[7 * LANES + j]);
                    cells[j] = value;
                }
            }
            for (int j = 0; j < LANES; j++) {
                doubtful |= doubts[j] | ndm_may_be_less_number_float32(cells[j]);
            }
            if (doubtful >= 0) {
                memcpy(lanes, cells, sizeof lanes);
                row = stop;
            }
        }
        NDM_ROLLED
        for (; row < stop; row += LANES) {
            NDM_IVDEP
            for (int j = 0; j < LANES; j++) {
                lanes[j] = fmin_float32(lanes[j], row[j]);
            }
        }
    }
    for (int j = 0; 2 * 32 <= LANES && j < 32; j++) {
        lanes[j] = fmin_float32(lanes[j], lanes[32 + j]);
    }
    for (int j = 0; 2 * 16 <= LANES && j < 16; j++) {
        lanes[j] = fmin_float32(lanes[j], lanes[16 + j]);
    }
    for (int j = 0; 2 * 8 <= LANES && j < 8; j++) {
        lanes[j] = fmin_float32(lanes[j], lanes[8 + j]);
    }
    for (int j = 0; 2 * 4 <= LANES && j < 4; j++) {
        lanes[j] = fmin_float32(lanes[j], lanes[4 + j]);
    }
    for (int j = 0; 2 * 2 <= LANES && j < 2; j++) {
        lanes[j] = fmin_float32(lanes[j], lanes[2 + j]);
    }
    for (int j = 0; 2 * 1 <= LANES && j < 1; j++) {
        lanes[j] = fmin_float32(lanes[j], lanes[1 + j]);
    }
    memcpy(result, lanes, sizeof *lanes);
}
#endif

#if NDM_FOLDS

/* Takes rows together without a look at each item, and tests them. The rows taken; 0 if some
 * item or cell is unusual: then the cells are as before. */
static ptrdiff_t bare_maximum_float32(float *restrict cells, const char *rows,
                                      ptrdiff_t row_step, ptrdiff_t count, ptrdiff_t width)
{
    float kept[NDM_BARE_BYTES / sizeof(float)];
    int32_t doubtful = 0;
    ptrdiff_t k = 0;
    memcpy(kept, cells, (size_t)width * sizeof *cells);
    for (; k < NDM_BARE_ROWS && k + 4 <= count; k += 4) {
        const float *first = (const float *)(rows + k * row_step);
        const float *second = (const float *)(rows + (k + 1) * row_step);
        const float *third = (const float *)(rows + (k + 2) * row_step);
        const float *fourth = (const float *)(rows + (k + 3) * row_step);
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < width; i++) {
            float value = cells[i];
            value = ndm_larger_float32(value, ndm_larger_float32(ndm_larger_float32(first[i],
                second[i]), ndm_larger_float32(third[i], fourth[i])));
            doubtful |= ndm_has_nan_float32(first[i], second[i]);
            doubtful |= ndm_has_nan_float32(third[i], fourth[i]);
            cells[i] = value;
        }
    }
    for (ptrdiff_t i = 0; i < width; i++) {
        doubtful |= ndm_may_be_more_float32(cells[i]);
    }
    if (doubtful < 0) {
        memcpy(cells, kept, (size_t)width * sizeof *cells);
        return 0;
    }
    return k;
}

static void fold_maximum_float32(char *state, ptrdiff_t state_step, const char *rows,
                                 ptrdiff_t row_step, ptrdiff_t step, ptrdiff_t count,
                                 ptrdiff_t width)
{
    if (width == 1 && state_step == 0) {
        float value = *(const float *)state;
        for (ptrdiff_t k = 0; k < count; k++) {
            value = maximum_float32(value, *(const float *)(rows + k * row_step));
        }
        *(float *)state = value;
        return;
    }
    ptrdiff_t k = 0;
    if (width == 1 && state_step == 1) { /* each row has one item, and a cell of its own */
        step = row_step;
        width = count;
        count = 1;
    }
    const bool dense = k < count && step == (ptrdiff_t)sizeof(float);
    const bool tries = state_step == 0 && count >= 2 * 4 && count * width >= NDM_BARE_LEAST;
    const ptrdiff_t most = tries ? NDM_BARE_BYTES / (ptrdiff_t)sizeof(float) : width;
    for (ptrdiff_t j = 0; dense && j < width; j += most) {
        const ptrdiff_t span = width - j < most ? width - j : most;
        float *at = (float *)state + j;
        const char *from = rows + j * step;
        ptrdiff_t pause = tries ? NDM_BARE_ROWS : count;
        for (k = 0; k < count; pause *= 2) {
            ptrdiff_t taken = tries;
            for (; taken > 0 && k + 4 <= count; k += taken) {
                taken = bare_maximum_float32(at, from + k * row_step, row_step, count - k, span);
            }
            const ptrdiff_t end = count - k < pause ? count : k + pause;
            for (; k < end; k++) {
                float *restrict cells = at + k * state_step;
                const float *items = (const float *)(from + k * row_step);
                NDM_IVDEP
                for (ptrdiff_t i = 0; i < span; i++) {
                    cells[i] = maximum_float32(cells[i], items[i]);
                }
            }
        }
    }
    for (; k < count; k++) {
        float *cells = (float *)state + k * state_step;
        const char *row = rows + k * row_step;
        for (ptrdiff_t i = 0; i < width; i++) {
            cells[i] = maximum_float32(cells[i], *(const float *)(row + i * step));
        }
    }
}

static void scan_maximum_float32(char *state, const char *from, ptrdiff_t from_step, char *to,
                                 ptrdiff_t to_step, ptrdiff_t count)
{
    float value = *(const float *)state;
    for (ptrdiff_t i = 0; i < count; i++) {
        value = maximum_float32(value, *(const float *)(from + i * from_step));
        *(float *)(to + i * to_step) = value;
    }
    *(float *)state = value;
}

static void indexed_maximum_float32(char *data, const ptrdiff_t *offsets, const char *from,
                                    ptrdiff_t from_step, ptrdiff_t count)
{
    for (ptrdiff_t i = 0; i < count; i++) {
        float *place = (float *)(data + offsets[i]);
        *place = maximum_float32(*place, *(const float *)(from + i * from_step));
    }
}

static void fold_minimum_float32(char *state, ptrdiff_t state_step, const char *rows,
                                 ptrdiff_t row_step, ptrdiff_t step, ptrdiff_t count,
                                 ptrdiff_t width)
{
    if (width == 1 && state_step == 0) {
        float value = *(const float *)state;
        for (ptrdiff_t k = 0; k < count; k++) {
            value = minimum_float32(value, *(const float *)(rows + k * row_step));
        }
        *(float *)state = value;
        return;
    }
    ptrdiff_t k = 0;
    if (width == 1 && state_step == 1) { /* each row has one item, and a cell of its own */
        step = row_step;
        width = count;
        count = 1;
    }
    const bool dense = step == (ptrdiff_t)sizeof(float);
    for (; dense && state_step == 0 && k + 4 <= count; k += 4) {
        float *restrict cells = (float *)state;
        const float *first = (const float *)(rows + k * row_step);
        const float *second = (const float *)(rows + (k + 1) * row_step);
        const float *third = (const float *)(rows + (k + 2) * row_step);
        const float *fourth = (const float *)(rows + (k + 3) * row_step);
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < width; i++) {
            float value = cells[i];
            value = minimum_float32(value, minimum_float32(minimum_float32(first[i],
                second[i]), minimum_float32(third[i], fourth[i])));
            cells[i] = value;
        }
    }
    for (; dense && k < count; k++) {
        float *restrict cells = (float *)state + k * state_step;
        const float *items = (const float *)(rows + k * row_step);
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < width; i++) {
            cells[i] = minimum_float32(cells[i], items[i]);
        }
    }
    for (; k < count; k++) {
        float *cells = (float *)state + k * state_step;
        const char *row = rows + k * row_step;
        for (ptrdiff_t i = 0; i < width; i++) {
            cells[i] = minimum_float32(cells[i], *(const float *)(row + i * step));
        }
    }
}

static void scan_minimum_float32(char *state, const char *from, ptrdiff_t from_step, char *to,
                                 ptrdiff_t to_step, ptrdiff_t count)
{
    float value = *(const float *)state;
    for (ptrdiff_t i = 0; i < count; i++) {
        value = minimum_float32(value, *(const float *)(from + i * from_step));
        *(float *)(to + i * to_step) = value;
    }
    *(float *)state = value;
}

static void indexed_minimum_float32(char *data, const ptrdiff_t *offsets, const char *from,
                                    ptrdiff_t from_step, ptrdiff_t count)
{
    for (ptrdiff_t i = 0; i < count; i++) {
        float *place = (float *)(data + offsets[i]);
        *place = minimum_float32(*place, *(const float *)(from + i * from_step));
    }
}

/* Takes rows together without a look at each item, and tests them. The rows taken; 0 if some
 * item or cell is unusual: then the cells are as before. */
static ptrdiff_t bare_fmax_float32(float *restrict cells, const char *rows, ptrdiff_t row_step,
                                   ptrdiff_t count, ptrdiff_t width)
{
    float kept[NDM_BARE_BYTES / sizeof(float)];
    int32_t doubtful = 0;
    ptrdiff_t k = 0;
    memcpy(kept, cells, (size_t)width * sizeof *cells);
    for (; k < NDM_BARE_ROWS && k + 4 <= count; k += 4) {
        const float *first = (const float *)(rows + k * row_step);
        const float *second = (const float *)(rows + (k + 1) * row_step);
        const float *third = (const float *)(rows + (k + 2) * row_step);
        const float *fourth = (const float *)(rows + (k + 3) * row_step);
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < width; i++) {
            float value = cells[i];
            value = ndm_larger_float32(value, first[i]);
            value = ndm_larger_float32(value, second[i]);
            value = ndm_larger_float32(value, third[i]);
            value = ndm_larger_float32(value, fourth[i]);
            cells[i] = value;
        }
    }
    for (ptrdiff_t i = 0; i < width; i++) {
        doubtful |= ndm_may_be_more_number_float32(cells[i]);
    }
    if (doubtful < 0) {
        memcpy(cells, kept, (size_t)width * sizeof *cells);
        return 0;
    }
    return k;
}

static void fold_fmax_float32(char *state, ptrdiff_t state_step, const char *rows,
                              ptrdiff_t row_step, ptrdiff_t step, ptrdiff_t count,
                              ptrdiff_t width)
{
    if (width == 1 && state_step == 0) {
        float value = *(const float *)state;
        for (ptrdiff_t k = 0; k < count; k++) {
            value = fmax_float32(value, *(const float *)(rows + k * row_step));
        }
        *(float *)state = value;
        return;
    }
    ptrdiff_t k = 0;
    if (width == 1 && state_step == 1) { /* each row has one item, and a cell of its own */
        step = row_step;
        width = count;
        count = 1;
    }
    const bool dense = k < count && step == (ptrdiff_t)sizeof(float);
    const bool tries = state_step == 0 && count >= 2 * 4 && count * width >= NDM_BARE_LEAST;
    const ptrdiff_t most = tries ? NDM_BARE_BYTES / (ptrdiff_t)sizeof(float) : width;
    for (ptrdiff_t j = 0; dense && j < width; j += most) {
        const ptrdiff_t span = width - j < most ? width - j : most;
        float *at = (float *)state + j;
        const char *from = rows + j * step;
        ptrdiff_t pause = tries ? NDM_BARE_ROWS : count;
        for (k = 0; k < count; pause *= 2) {
            ptrdiff_t taken = tries;
            for (; taken > 0 && k + 4 <= count; k += taken) {
                taken = bare_fmax_float32(at, from + k * row_step, row_step, count - k, span);
            }
            const ptrdiff_t end = count - k < pause ? count : k + pause;
            for (; k < end; k++) {
                float *restrict cells = at + k * state_step;
                const float *items = (const float *)(from + k * row_step);
                NDM_IVDEP
                for (ptrdiff_t i = 0; i < span; i++) {
                    cells[i] = fmax_float32(cells[i], items[i]);
                }
            }
        }
    }
    for (; k < count; k++) {
        float *cells = (float *)state + k * state_step;
        const char *row = rows + k * row_step;
        for (ptrdiff_t i = 0; i < width; i++) {
            cells[i] = fmax_float32(cells[i], *(const float *)(row + i * step));
        }
    }
}

static void scan_fmax_float32(char *state, const char *from, ptrdiff_t from_step, char *to,
                              ptrdiff_t to_step, ptrdiff_t count)
{
    float value = *(const float *)state;
    for (ptrdiff_t i = 0; i < count; i++) {
        value = fmax_float32(value, *(const float *)(from + i * from_step));
        *(float *)(to + i * to_step) = value;
    }
    *(float *)state = value;
}

static void indexed_fmax_float32(char *data, const ptrdiff_t *offsets, const char *from,
                                 ptrdiff_t from_step, ptrdiff_t count)
{
    for (ptrdiff_t i = 0; i < count; i++) {
        float *place = (float *)(data + offsets[i]);
        *place = fmax_float32(*place, *(const float *)(from + i * from_step));
    }
}

/* Takes rows together without a look at each item, and tests them. The rows taken; 0 if some
 * item or cell is unusual: then the cells are as before. */
static ptrdiff_t bare_fmin_float32(float *restrict cells, const char *rows, ptrdiff_t row_step,
                                   ptrdiff_t count, ptrdiff_t width)
{
    float kept[NDM_BARE_BYTES / sizeof(float)];
    int32_t doubtful = 0;
    ptrdiff_t k = 0;
    memcpy(kept, cells, (size_t)width * sizeof *cells);
    for (; k < NDM_BARE_ROWS && k + 4 <= count; k += 4) {
        const float *first = (const float *)(rows + k * row_step);
        const float *second = (const float *)(rows + (k + 1) * row_step);
        const float *third = (const float *)(rows + (k + 2) * row_step);
        const float *fourth = (const float *)(rows + (k + 3) * row_step);
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < width; i++) {
            float value = cells[i];
            value = ndm_smaller_float32(value, first[i]);
            value = ndm_smaller_float32(value, second[i]);
            value = ndm_smaller_float32(value, third[i]);
            value = ndm_smaller_float32(value, fourth[i]);
            cells[i] = value;
        }
    }
    for (ptrdiff_t i = 0; i < width; i++) {
        doubtful |= ndm_may_be_less_number_float32(cells[i]);
    }
    if (doubtful < 0) {
        memcpy(cells, kept, (size_t)width * sizeof *cells);
        return 0;
    }
    return k;
}

static void fold_fmin_float32(char *state, ptrdiff_t state_step, const char *rows,
                              ptrdiff_t row_step, ptrdiff_t step, ptrdiff_t count,
                              ptrdiff_t width)
{
    if (width == 1 && state_step == 0) {
        float value = *(const float *)state;
        for (ptrdiff_t k = 0; k < count; k++) {
            value = fmin_float32(value, *(const float *)(rows + k * row_step));
        }
        *(float *)state = value;
        return;
    }
    ptrdiff_t k = 0;
    if (width == 1 && state_step == 1) { /* each row has one item, and a cell of its own */
        step = row_step;
        width = count;
        count = 1;
    }
    const bool dense = k < count && step == (ptrdiff_t)sizeof(float);
    const bool tries = state_step == 0 && count >= 2 * 4 && count * width >= NDM_BARE_LEAST;
    const ptrdiff_t most = tries ? NDM_BARE_BYTES / (ptrdiff_t)sizeof(float) : width;
    for (ptrdiff_t j = 0; dense && j < width; j += most) {
        const ptrdiff_t span = width - j < most ? width - j : most;
        float *at = (float *)state + j;
        const char *from = rows + j * step;
        ptrdiff_t pause = tries ? NDM_BARE_ROWS : count;
        for (k = 0; k < count; pause *= 2) {
            ptrdiff_t taken = tries;
            for (; taken > 0 && k + 4 <= count; k += taken) {
                taken = bare_fmin_float32(at, from + k * row_step, row_step, count - k, span);
            }
            const ptrdiff_t end = count - k < pause ? count : k + pause;
            for (; k < end; k++) {
                float *restrict cells = at + k * state_step;
                const float *items = (const float *)(from + k * row_step);
                NDM_IVDEP
                for (ptrdiff_t i = 0; i < span; i++) {
                    cells[i] = fmin_float32(cells[i], items[i]);
                }
            }
        }
    }
    for (; k < count; k++) {
        float *cells = (float *)state + k * state_step;
        const char *row = rows + k * row_step;
        for (ptrdiff_t i = 0; i < width; i++) {
            cells[i] = fmin_float32(cells[i], *(const float *)(row + i * step));
        }
    }
}

static void scan_fmin_float32(char *state, const char *from, ptrdiff_t from_step, char *to,
                              ptrdiff_t to_step, ptrdiff_t count)
{
    float value = *(const float *)state;
    for (ptrdiff_t i = 0; i < count; i++) {
        value = fmin_float32(value, *(const float *)(from + i * from_step));
        *(float *)(to + i * to_step) = value;
    }
    *(float *)state = value;
}

static void indexed_fmin_float32(char *data, const ptrdiff_t *offsets, const char *from,
                                 ptrdiff_t from_step, ptrdiff_t count)
{
    for (ptrdiff_t i = 0; i < count; i++) {
        float *place = (float *)(data + offsets[i]);
        *place = fmin_float32(*place, *(const float *)(from + i * from_step));
    }
}
#endif

static const ndm_kernel kernels[] = {
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 0, (ndm_kernel_function)loop_maximum_float32},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 1, (ndm_kernel_function)loop_minimum_float32},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 2, (ndm_kernel_function)loop_fmax_float32},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 3, (ndm_kernel_function)loop_fmin_float32},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 4, (ndm_kernel_function)loop_clip_float32},
#if NDM_PIECES
    {NDM_FORM_PIECES, NDM_TIER_CORRECT, 0, (ndm_kernel_function)pieces_maximum_float32},
    {NDM_FORM_PIECES, NDM_TIER_CORRECT, 1, (ndm_kernel_function)pieces_minimum_float32},
    {NDM_FORM_PIECES, NDM_TIER_CORRECT, 2, (ndm_kernel_function)pieces_fmax_float32},
    {NDM_FORM_PIECES, NDM_TIER_CORRECT, 3, (ndm_kernel_function)pieces_fmin_float32},
#endif
#if NDM_ROWS
    {NDM_FORM_ROW, NDM_TIER_CORRECT, 0, (ndm_kernel_function)row_maximum_float32},
    {NDM_FORM_ROW, NDM_TIER_CORRECT, 1, (ndm_kernel_function)row_minimum_float32},
    {NDM_FORM_ROW, NDM_TIER_CORRECT, 2, (ndm_kernel_function)row_fmax_float32},
    {NDM_FORM_ROW, NDM_TIER_CORRECT, 3, (ndm_kernel_function)row_fmin_float32},
#endif
#if NDM_FOLDS
    {NDM_FORM_FOLD, NDM_TIER_CORRECT, 0, (ndm_kernel_function)fold_maximum_float32},
    {NDM_FORM_SCAN, NDM_TIER_CORRECT, 0, (ndm_kernel_function)scan_maximum_float32},
    {NDM_FORM_INDEXED, NDM_TIER_CORRECT, 0, (ndm_kernel_function)indexed_maximum_float32},
    {NDM_FORM_FOLD, NDM_TIER_CORRECT, 1, (ndm_kernel_function)fold_minimum_float32},
    {NDM_FORM_SCAN, NDM_TIER_CORRECT, 1, (ndm_kernel_function)scan_minimum_float32},
    {NDM_FORM_INDEXED, NDM_TIER_CORRECT, 1, (ndm_kernel_function)indexed_minimum_float32},
    {NDM_FORM_FOLD, NDM_TIER_CORRECT, 2, (ndm_kernel_function)fold_fmax_float32},
    {NDM_FORM_SCAN, NDM_TIER_CORRECT, 2, (ndm_kernel_function)scan_fmax_float32},
    {NDM_FORM_INDEXED, NDM_TIER_CORRECT, 2, (ndm_kernel_function)indexed_fmax_float32},
    {NDM_FORM_FOLD, NDM_TIER_CORRECT, 3, (ndm_kernel_function)fold_fmin_float32},
    {NDM_FORM_SCAN, NDM_TIER_CORRECT, 3, (ndm_kernel_function)scan_fmin_float32},
    {NDM_FORM_INDEXED, NDM_TIER_CORRECT, 3, (ndm_kernel_function)indexed_fmin_float32},
#endif
};
#endif
NDM_KERNEL_TABLE(loops_float32_extrema, kernels);
