/* From specs/ufuncs/extrema.toml through templates/loops.c.j2; made by ndmillc. */
#include "ndmill/kernel/kernel.h"
#include "ndmill/kernel/dtypes_core.h"
#include "ndmill/kernel/blocks.h"
#include "ndmill/kernel/complex.h"

#ifndef NDM_SKIPPED

NDM_COMPLEX_ARITHMETIC(complex64, float, float)

static inline uint8_t isnan_complex64(ndm_complex64 x)
{
    return (x.re != x.re) | (x.im != x.im);
}

static inline uint8_t greater_equal_complex64(ndm_complex64 x1, ndm_complex64 x2)
{
    const uint8_t ordered = (x1.im == x1.im) & (x2.im == x2.im);
    return (ordered & (x1.re > x2.re)) | ((x1.re == x2.re) & (x1.im >= x2.im));
}

static inline ndm_complex64 maximum_complex64(ndm_complex64 x1, ndm_complex64 x2)
{
    return ndm_choose_complex64(isnan_complex64(x1) | greater_equal_complex64(x1, x2), x1, x2);
}

static inline uint8_t less_equal_complex64(ndm_complex64 x1, ndm_complex64 x2)
{
    const uint8_t ordered = (x1.im == x1.im) & (x2.im == x2.im);
    return (ordered & (x1.re < x2.re)) | ((x1.re == x2.re) & (x1.im <= x2.im));
}

static inline ndm_complex64 minimum_complex64(ndm_complex64 x1, ndm_complex64 x2)
{
    return ndm_choose_complex64(isnan_complex64(x1) | less_equal_complex64(x1, x2), x1, x2);
}

static inline ndm_complex64 fmax_complex64(ndm_complex64 x1, ndm_complex64 x2)
{
    return ndm_choose_complex64(isnan_complex64(x2) | greater_equal_complex64(x1, x2), x1, x2);
}

static inline ndm_complex64 fmin_complex64(ndm_complex64 x1, ndm_complex64 x2)
{
    return ndm_choose_complex64(isnan_complex64(x2) | less_equal_complex64(x1, x2), x1, x2);
}

static inline ndm_complex64 clip_complex64(ndm_complex64 x, ndm_complex64 lo, ndm_complex64 hi)
{
    const uint8_t above = x.re == lo.re ? x.im > lo.im : x.re > lo.re;
    const ndm_complex64 floored = ndm_choose_complex64(isnan_complex64(x) | above, x, lo);
    const uint8_t below = floored.re == hi.re ? floored.im < hi.im : floored.re < hi.re;
    return ndm_choose_complex64(isnan_complex64(floored) | below, floored, hi);
}

static int loop_maximum_complex64(char *const *args, const ptrdiff_t *dimensions,
                                  const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const bool dense = strides[0] == (ptrdiff_t)sizeof(ndm_complex64) && strides[1] ==
        (ptrdiff_t)sizeof(ndm_complex64) && strides[2] == (ptrdiff_t)sizeof(ndm_complex64);
    if (dense || count == 1) {
        const ndm_complex64 *in_x1 = (const ndm_complex64 *)args[0];
        const ndm_complex64 *in_x2 = (const ndm_complex64 *)args[1];
        ndm_complex64 *out_y = (ndm_complex64 *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            ndm_put_complex64(&out_y[i], maximum_complex64(ndm_get_complex64(&in_x1[i]),
                ndm_get_complex64(&in_x2[i])));
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_3(2, ndm_complex64,
            ndm_complex64, ndm_complex64), loop_maximum_complex64);
    }
    return 0;
}

static int loop_minimum_complex64(char *const *args, const ptrdiff_t *dimensions,
                                  const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const bool dense = strides[0] == (ptrdiff_t)sizeof(ndm_complex64) && strides[1] ==
        (ptrdiff_t)sizeof(ndm_complex64) && strides[2] == (ptrdiff_t)sizeof(ndm_complex64);
    if (dense || count == 1) {
        const ndm_complex64 *in_x1 = (const ndm_complex64 *)args[0];
        const ndm_complex64 *in_x2 = (const ndm_complex64 *)args[1];
        ndm_complex64 *out_y = (ndm_complex64 *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            ndm_put_complex64(&out_y[i], minimum_complex64(ndm_get_complex64(&in_x1[i]),
                ndm_get_complex64(&in_x2[i])));
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_3(2, ndm_complex64,
            ndm_complex64, ndm_complex64), loop_minimum_complex64);
    }
    return 0;
}

static int loop_fmax_complex64(char *const *args, const ptrdiff_t *dimensions,
                               const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const bool dense = strides[0] == (ptrdiff_t)sizeof(ndm_complex64) && strides[1] ==
        (ptrdiff_t)sizeof(ndm_complex64) && strides[2] == (ptrdiff_t)sizeof(ndm_complex64);
    if (dense || count == 1) {
        const ndm_complex64 *in_x1 = (const ndm_complex64 *)args[0];
        const ndm_complex64 *in_x2 = (const ndm_complex64 *)args[1];
        ndm_complex64 *out_y = (ndm_complex64 *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            ndm_put_complex64(&out_y[i], fmax_complex64(ndm_get_complex64(&in_x1[i]),
                ndm_get_complex64(&in_x2[i])));
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_3(2, ndm_complex64,
            ndm_complex64, ndm_complex64), loop_fmax_complex64);
    }
    return 0;
}

static int loop_fmin_complex64(char *const *args, const ptrdiff_t *dimensions,
                               const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const bool dense = strides[0] == (ptrdiff_t)sizeof(ndm_complex64) && strides[1] ==
        (ptrdiff_t)sizeof(ndm_complex64) && strides[2] == (ptrdiff_t)sizeof(ndm_complex64);
    if (dense || count == 1) {
        const ndm_complex64 *in_x1 = (const ndm_complex64 *)args[0];
        const ndm_complex64 *in_x2 = (const ndm_complex64 *)args[1];
        ndm_complex64 *out_y = (ndm_complex64 *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            ndm_put_complex64(&out_y[i], fmin_complex64(ndm_get_complex64(&in_x1[i]),
                ndm_get_complex64(&in_x2[i])));
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_3(2, ndm_complex64,
            ndm_complex64, ndm_complex64), loop_fmin_complex64);
    }
    return 0;
}

static int loop_clip_complex64(char *const *args, const ptrdiff_t *dimensions,
                               const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const bool dense = strides[0] == (ptrdiff_t)sizeof(ndm_complex64) && strides[1] ==
        (ptrdiff_t)sizeof(ndm_complex64) && strides[2] == (ptrdiff_t)sizeof(ndm_complex64) &&
        strides[3] == (ptrdiff_t)sizeof(ndm_complex64);
    if (dense || count == 1) {
        const ndm_complex64 *in_x = (const ndm_complex64 *)args[0];
        const ndm_complex64 *in_lo = (const ndm_complex64 *)args[1];
        const ndm_complex64 *in_hi = (const ndm_complex64 *)args[2];
        ndm_complex64 *out_y = (ndm_complex64 *)args[3];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            ndm_put_complex64(&out_y[i], clip_complex64(ndm_get_complex64(&in_x[i]),
                ndm_get_complex64(&in_lo[i]), ndm_get_complex64(&in_hi[i])));
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_4(3, ndm_complex64,
            ndm_complex64, ndm_complex64, ndm_complex64), loop_clip_complex64);
    }
    return 0;
}

/* Lanes that are few or not all there, one by one. */
static NDM_NOINLINE void rest_maximum_complex64(ndm_complex64 *into, const ndm_complex64 *from,
                                                ptrdiff_t count)
{
    for (ptrdiff_t j = 0; j < count; j++) {
        ndm_only_here();
        ndm_put_complex64(&into[j], maximum_complex64(ndm_get_complex64(&into[j]),
            ndm_get_complex64(&from[j])));
    }
}

static void lanes_maximum_complex64(const char *items, ptrdiff_t count, bool whole, char *state)
{
    enum { LANES = NDM_FOLD_LANES(sizeof(ndm_complex64)), BLOCK = LANES * NDM_FOLD_ROWS };
    ndm_complex64 stack[NDM_FOLD_LEVELS + 1][LANES];
    ptrdiff_t top = 0, filled = LANES;
    const ndm_complex64 *row = (const ndm_complex64 *)items;
    for (ptrdiff_t block = 0, left = count / LANES; left > 0; block++) {
        const ptrdiff_t rows = left < NDM_FOLD_ROWS ? left : NDM_FOLD_ROWS;
        ndm_complex64 lanes[LANES];
        for (int j = 0; j < LANES; j++) {
            lanes[j] = ndm_get_complex64(&row[j]);
        }
        row += LANES;
        for (ptrdiff_t k = 1; k < rows; k++, row += LANES) {
            for (int j = 0; j < LANES; j++) {
                ndm_put_complex64(&lanes[j], maximum_complex64(ndm_get_complex64(&lanes[j]),
                    ndm_get_complex64(&row[j])));
            }
        }
        for (ptrdiff_t full = rows < NDM_FOLD_ROWS ? 0 : block; full & 1; full >>= 1) {
            top--;
            for (int j = 0; j < LANES; j++) {
                ndm_put_complex64(&lanes[j],
                    maximum_complex64(ndm_get_complex64(&stack[top][j]),
                    ndm_get_complex64(&lanes[j])));
            }
        }
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
        rest_maximum_complex64(stack[top - 1], row, rest);
    } else if (rest > 0) {
        filled = rest < width ? rest : width;
        for (ptrdiff_t j = 0; j < filled; j++) {
            ndm_only_here();
            stack[top][j] = row[j];
        }
        rest_maximum_complex64(stack[top], row + filled, rest - filled);
        top++;
    }
    for (; top > 1; top--, filled = LANES) {
        rest_maximum_complex64(stack[top - 2], stack[top - 1], filled);
    }
    if (whole && width == LANES) {
        for (int j = 0; j < LANES / 2; j++) {
            ndm_put_complex64(&stack[0][j], maximum_complex64(ndm_get_complex64(&stack[0][j]),
                ndm_get_complex64(&stack[0][LANES / 2 + j])));
        }
        for (int j = 0; j < LANES / 4; j++) {
            ndm_put_complex64(&stack[0][j], maximum_complex64(ndm_get_complex64(&stack[0][j]),
                ndm_get_complex64(&stack[0][LANES / 4 + j])));
        }
        width = LANES / 4;
    }
    for (ptrdiff_t half = width / 2; whole && half > 0; half /= 2) {
        rest_maximum_complex64(stack[0], stack[0] + half, half);
    }
    if (whole) {
        memcpy(state, stack[0], sizeof *row);
    } else {
        memcpy(state, stack[0], sizeof stack[0]);
    }
}

/* Lanes that are few or not all there, one by one. */
static NDM_NOINLINE void rest_minimum_complex64(ndm_complex64 *into, const ndm_complex64 *from,
                                                ptrdiff_t count)
{
    for (ptrdiff_t j = 0; j < count; j++) {
        ndm_only_here();
        ndm_put_complex64(&into[j], minimum_complex64(ndm_get_complex64(&into[j]),
            ndm_get_complex64(&from[j])));
    }
}

static void lanes_minimum_complex64(const char *items, ptrdiff_t count, bool whole, char *state)
{
    enum { LANES = NDM_FOLD_LANES(sizeof(ndm_complex64)), BLOCK = LANES * NDM_FOLD_ROWS };
    ndm_complex64 stack[NDM_FOLD_LEVELS + 1][LANES];
    ptrdiff_t top = 0, filled = LANES;
    const ndm_complex64 *row = (const ndm_complex64 *)items;
    for (ptrdiff_t block = 0, left = count / LANES; left > 0; block++) {
        const ptrdiff_t rows = left < NDM_FOLD_ROWS ? left : NDM_FOLD_ROWS;
        ndm_complex64 lanes[LANES];
        for (int j = 0; j < LANES; j++) {
            lanes[j] = ndm_get_complex64(&row[j]);
        }
        row += LANES;
        for (ptrdiff_t k = 1; k < rows; k++, row += LANES) {
            for (int j = 0; j < LANES; j++) {
                ndm_put_complex64(&lanes[j], minimum_complex64(ndm_get_complex64(&lanes[j]),
                    ndm_get_complex64(&row[j])));
            }
        }
        for (ptrdiff_t full = rows < NDM_FOLD_ROWS ? 0 : block; full & 1; full >>= 1) {
            top--;
            for (int j = 0; j < LANES; j++) {
                ndm_put_complex64(&lanes[j],
                    minimum_complex64(ndm_get_complex64(&stack[top][j]),
                    ndm_get_complex64(&lanes[j])));
            }
        }
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
        rest_minimum_complex64(stack[top - 1], row, rest);
    } else if (rest > 0) {
        filled = rest < width ? rest : width;
        for (ptrdiff_t j = 0; j < filled; j++) {
            ndm_only_here();
            stack[top][j] = row[j];
        }
        rest_minimum_complex64(stack[top], row + filled, rest - filled);
        top++;
    }
    for (; top > 1; top--, filled = LANES) {
        rest_minimum_complex64(stack[top - 2], stack[top - 1], filled);
    }
    if (whole && width == LANES) {
        for (int j = 0; j < LANES / 2; j++) {
            ndm_put_complex64(&stack[0][j], minimum_complex64(ndm_get_complex64(&stack[0][j]),
                ndm_get_complex64(&stack[0][LANES / 2 + j])));
        }
        for (int j = 0; j < LANES / 4; j++) {
            ndm_put_complex64(&stack[0][j], minimum_complex64(ndm_get_complex64(&stack[0][j]),
                ndm_get_complex64(&stack[0][LANES / 4 + j])));
        }
        width = LANES / 4;
    }
    for (ptrdiff_t half = width / 2; whole && half > 0; half /= 2) {
        rest_minimum_complex64(stack[0], stack[0] + half, half);
    }
    if (whole) {
        memcpy(state, stack[0], sizeof *row);
    } else {
        memcpy(state, stack[0], sizeof stack[0]);
    }
}

/* Lanes that are few or not all there, one by one. */
static NDM_NOINLINE void rest_fmax_complex64(ndm_complex64 *into, const ndm_complex64 *from,
                                             ptrdiff_t count)
{
    for (ptrdiff_t j = 0; j < count; j++) {
        ndm_only_here();
        ndm_put_complex64(&into[j], fmax_complex64(ndm_get_complex64(&into[j]),
            ndm_get_complex64(&from[j])));
    }
}

static void lanes_fmax_complex64(const char *items, ptrdiff_t count, bool whole, char *state)
{
    enum { LANES = NDM_FOLD_LANES(sizeof(ndm_complex64)), BLOCK = LANES * NDM_FOLD_ROWS };
    ndm_complex64 stack[NDM_FOLD_LEVELS + 1][LANES];
    ptrdiff_t top = 0, filled = LANES;
    const ndm_complex64 *row = (const ndm_complex64 *)items;
    for (ptrdiff_t block = 0, left = count / LANES; left > 0; block++) {
        const ptrdiff_t rows = left < NDM_FOLD_ROWS ? left : NDM_FOLD_ROWS;
        ndm_complex64 lanes[LANES];
        for (int j = 0; j < LANES; j++) {
            lanes[j] = ndm_get_complex64(&row[j]);
        }
        row += LANES;
        for (ptrdiff_t k = 1; k < rows; k++, row += LANES) {
            for (int j = 0; j < LANES; j++) {
                ndm_put_complex64(&lanes[j], fmax_complex64(ndm_get_complex64(&lanes[j]),
                    ndm_get_complex64(&row[j])));
            }
        }
        for (ptrdiff_t full = rows < NDM_FOLD_ROWS ? 0 : block; full & 1; full >>= 1) {
            top--;
            for (int j = 0; j < LANES; j++) {
                ndm_put_complex64(&lanes[j], fmax_complex64(ndm_get_complex64(&stack[top][j]),
                    ndm_get_complex64(&lanes[j])));
            }
        }
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
        rest_fmax_complex64(stack[top - 1], row, rest);
    } else if (rest > 0) {
        filled = rest < width ? rest : width;
        for (ptrdiff_t j = 0; j < filled; j++) {
            ndm_only_here();
            stack[top][j] = row[j];
        }
        rest_fmax_complex64(stack[top], row + filled, rest - filled);
        top++;
    }
    for (; top > 1; top--, filled = LANES) {
        rest_fmax_complex64(stack[top - 2], stack[top - 1], filled);
    }
    if (whole && width == LANES) {
        for (int j = 0; j < LANES / 2; j++) {
            ndm_put_complex64(&stack[0][j], fmax_complex64(ndm_get_complex64(&stack[0][j]),
                ndm_get_complex64(&stack[0][LANES / 2 + j])));
        }
        for (int j = 0; j < LANES / 4; j++) {
            ndm_put_complex64(&stack[0][j], fmax_complex64(ndm_get_complex64(&stack[0][j]),
                ndm_get_complex64(&stack[0][LANES / 4 + j])));
        }
        width = LANES / 4;
    }
    for (ptrdiff_t half = width / 2; whole && half > 0; half /= 2) {
        rest_fmax_complex64(stack[0], stack[0] + half, half);
    }
    if (whole) {
        memcpy(state, stack[0], sizeof *row);
    } else {
        memcpy(state, stack[0], sizeof stack[0]);
    }
}

/* Lanes that are few or not all there, one by one. */
static NDM_NOINLINE void rest_fmin_complex64(ndm_complex64 *into, const ndm_complex64 *from,
                                             ptrdiff_t count)
{
    for (ptrdiff_t j = 0; j < count; j++) {
        ndm_only_here();
        ndm_put_complex64(&into[j], fmin_complex64(ndm_get_complex64(&into[j]),
            ndm_get_complex64(&from[j])));
    }
}

static void lanes_fmin_complex64(const char *items, ptrdiff_t count, bool whole, char *state)
{
    enum { LANES = NDM_FOLD_LANES(sizeof(ndm_complex64)), BLOCK = LANES * NDM_FOLD_ROWS };
    ndm_complex64 stack[NDM_FOLD_LEVELS + 1][LANES];
    ptrdiff_t top = 0, filled = LANES;
    const ndm_complex64 *row = (const ndm_complex64 *)items;
    for (ptrdiff_t block = 0, left = count / LANES; left > 0; block++) {
        const ptrdiff_t rows = left < NDM_FOLD_ROWS ? left : NDM_FOLD_ROWS;
        ndm_complex64 lanes[LANES];
        for (int j = 0; j < LANES; j++) {
            lanes[j] = ndm_get_complex64(&row[j]);
        }
        row += LANES;
        for (ptrdiff_t k = 1; k < rows; k++, row += LANES) {
            for (int j = 0; j < LANES; j++) {
                ndm_put_complex64(&lanes[j], fmin_complex64(ndm_get_complex64(&lanes[j]),
                    ndm_get_complex64(&row[j])));
            }
        }
        for (ptrdiff_t full = rows < NDM_FOLD_ROWS ? 0 : block; full & 1; full >>= 1) {
            top--;
            for (int j = 0; j < LANES; j++) {
                ndm_put_complex64(&lanes[j], fmin_complex64(ndm_get_complex64(&stack[top][j]),
                    ndm_get_complex64(&lanes[j])));
            }
        }
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
        rest_fmin_complex64(stack[top - 1], row, rest);
    } else if (rest > 0) {
        filled = rest < width ? rest : width;
        for (ptrdiff_t j = 0; j < filled; j++) {
            ndm_only_here();
            stack[top][j] = row[j];
        }
        rest_fmin_complex64(stack[top], row + filled, rest - filled);
        top++;
    }
    for (; top > 1; top--, filled = LANES) {
        rest_fmin_complex64(stack[top - 2], stack[top - 1], filled);
    }
    if (whole && width == LANES) {
        for (int j = 0; j < LANES / 2; j++) {
            ndm_put_complex64(&stack[0][j], fmin_complex64(ndm_get_complex64(&stack[0][j]),
                ndm_get_complex64(&stack[0][LANES / 2 + j])));
        }
        for (int j = 0; j < LANES / 4; j++) {
            ndm_put_complex64(&stack[0][j], fmin_complex64(ndm_get_complex64(&stack[0][j]),
                ndm_get_complex64(&stack[0][LANES / 4 + j])));
        }
        width = LANES / 4;
    }
    for (ptrdiff_t half = width / 2; whole && half > 0; half /= 2) {
        rest_fmin_complex64(stack[0], stack[0] + half, half);
    }
    if (whole) {
        memcpy(state, stack[0], sizeof *row);
    } else {
        memcpy(state, stack[0], sizeof stack[0]);
    }
}

#if NDM_FOLDS

static void fold_maximum_complex64(char *state, ptrdiff_t state_step, const char *rows,
                                   ptrdiff_t row_step, ptrdiff_t step, ptrdiff_t count,
                                   ptrdiff_t width)
{
    if (width == 1 && state_step == 0) {
        ndm_complex64 value = *(const ndm_complex64 *)state;
        for (ptrdiff_t k = 0; k < count; k++) {
            value = maximum_complex64(value, *(const ndm_complex64 *)(rows + k * row_step));
        }
        *(ndm_complex64 *)state = value;
        return;
    }
    ptrdiff_t k = 0;
    if (width == 1 && state_step == 1) { /* each row has one item, and a cell of its own */
        step = row_step;
        width = count;
        count = 1;
    }
    const bool dense = step == (ptrdiff_t)sizeof(ndm_complex64);
    for (; dense && k < count; k++) {
        ndm_complex64 *restrict cells = (ndm_complex64 *)state + k * state_step;
        const ndm_complex64 *items = (const ndm_complex64 *)(rows + k * row_step);
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < width; i++) {
            ndm_put_complex64(&cells[i], maximum_complex64(ndm_get_complex64(&cells[i]),
                ndm_get_complex64(&items[i])));
        }
    }
    for (; k < count; k++) {
        ndm_complex64 *cells = (ndm_complex64 *)state + k * state_step;
        const char *row = rows + k * row_step;
        for (ptrdiff_t i = 0; i < width; i++) {
            ndm_put_complex64(&cells[i], maximum_complex64(ndm_get_complex64(&cells[i]),
                *(const ndm_complex64 *)(row + i * step)));
        }
    }
}

static void scan_maximum_complex64(char *state, const char *from, ptrdiff_t from_step,
                                   char *to, ptrdiff_t to_step, ptrdiff_t count)
{
    ndm_complex64 value = *(const ndm_complex64 *)state;
    for (ptrdiff_t i = 0; i < count; i++) {
        value = maximum_complex64(value, *(const ndm_complex64 *)(from + i * from_step));
        *(ndm_complex64 *)(to + i * to_step) = value;
    }
    *(ndm_complex64 *)state = value;
}

static void indexed_maximum_complex64(char *data, const ptrdiff_t *offsets, const char *from,
                                      ptrdiff_t from_step, ptrdiff_t count)
{
    for (ptrdiff_t i = 0; i < count; i++) {
        ndm_complex64 *place = (ndm_complex64 *)(data + offsets[i]);
        *place = maximum_complex64(ndm_get_complex64(&*place), *(const ndm_complex64 *)(from +
            i * from_step));
    }
}

static void fold_minimum_complex64(char *state, ptrdiff_t state_step, const char *rows,
                                   ptrdiff_t row_step, ptrdiff_t step, ptrdiff_t count,
                                   ptrdiff_t width)
{
    if (width == 1 && state_step == 0) {
        ndm_complex64 value = *(const ndm_complex64 *)state;
        for (ptrdiff_t k = 0; k < count; k++) {
            value = minimum_complex64(value, *(const ndm_complex64 *)(rows + k * row_step));
        }
        *(ndm_complex64 *)state = value;
        return;
    }
    ptrdiff_t k = 0;
    if (width == 1 && state_step == 1) { /* each row has one item, and a cell of its own */
        step = row_step;
        width = count;
        count = 1;
    }
    const bool dense = step == (ptrdiff_t)sizeof(ndm_complex64);
    for (; dense && k < count; k++) {
        ndm_complex64 *restrict cells = (ndm_complex64 *)state + k * state_step;
        const ndm_complex64 *items = (const ndm_complex64 *)(rows + k * row_step);
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < width; i++) {
            ndm_put_complex64(&cells[i], minimum_complex64(ndm_get_complex64(&cells[i]),
                ndm_get_complex64(&items[i])));
        }
    }
    for (; k < count; k++) {
        ndm_complex64 *cells = (ndm_complex64 *)state + k * state_step;
        const char *row = rows + k * row_step;
        for (ptrdiff_t i = 0; i < width; i++) {
            ndm_put_complex64(&cells[i], minimum_complex64(ndm_get_complex64(&cells[i]),
                *(const ndm_complex64 *)(row + i * step)));
        }
    }
}

static void scan_minimum_complex64(char *state, const char *from, ptrdiff_t from_step,
                                   char *to, ptrdiff_t to_step, ptrdiff_t count)
{
    ndm_complex64 value = *(const ndm_complex64 *)state;
    for (ptrdiff_t i = 0; i < count; i++) {
        value = minimum_complex64(value, *(const ndm_complex64 *)(from + i * from_step));
        *(ndm_complex64 *)(to + i * to_step) = value;
    }
    *(ndm_complex64 *)state = value;
}

static void indexed_minimum_complex64(char *data, const ptrdiff_t *offsets, const char *from,
                                      ptrdiff_t from_step, ptrdiff_t count)
{
    for (ptrdiff_t i = 0; i < count; i++) {
        ndm_complex64 *place = (ndm_complex64 *)(data + offsets[i]);
        *place = minimum_complex64(ndm_get_complex64(&*place), *(const ndm_complex64 *)(from +
            i * from_step));
    }
}

static void fold_fmax_complex64(char *state, ptrdiff_t state_step, const char *rows,
                                ptrdiff_t row_step, ptrdiff_t step, ptrdiff_t count,
                                ptrdiff_t width)
{
    if (width == 1 && state_step == 0) {
        ndm_complex64 value = *(const ndm_complex64 *)state;
        for (ptrdiff_t k = 0; k < count; k++) {
            value = fmax_complex64(value, *(const ndm_complex64 *)(rows + k * row_step));
        }
        *(ndm_complex64 *)state = value;
        return;
    }
    ptrdiff_t k = 0;
    if (width == 1 && state_step == 1) { /* each row has one item, and a cell of its own */
        step = row_step;
        width = count;
        count = 1;
    }
    const bool dense = step == (ptrdiff_t)sizeof(ndm_complex64);
    for (; dense && k < count; k++) {
        ndm_complex64 *restrict cells = (ndm_complex64 *)state + k * state_step;
        const ndm_complex64 *items = (const ndm_complex64 *)(rows + k * row_step);
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < width; i++) {
            ndm_put_complex64(&cells[i], fmax_complex64(ndm_get_complex64(&cells[i]),
                ndm_get_complex64(&items[i])));
        }
    }
    for (; k < count; k++) {
        ndm_complex64 *cells = (ndm_complex64 *)state + k * state_step;
        const char *row = rows + k * row_step;
        for (ptrdiff_t i = 0; i < width; i++) {
            ndm_put_complex64(&cells[i], fmax_complex64(ndm_get_complex64(&cells[i]),
                *(const ndm_complex64 *)(row + i * step)));
        }
    }
}

static void scan_fmax_complex64(char *state, const char *from, ptrdiff_t from_step, char *to,
                                ptrdiff_t to_step, ptrdiff_t count)
{
    ndm_complex64 value = *(const ndm_complex64 *)state;
    for (ptrdiff_t i = 0; i < count; i++) {
        value = fmax_complex64(value, *(const ndm_complex64 *)(from + i * from_step));
        *(ndm_complex64 *)(to + i * to_step) = value;
    }
    *(ndm_complex64 *)state = value;
}

static void indexed_fmax_complex64(char *data, const ptrdiff_t *offsets, const char *from,
                                   ptrdiff_t from_step, ptrdiff_t count)
{
    for (ptrdiff_t i = 0; i < count; i++) {
        ndm_complex64 *place = (ndm_complex64 *)(data + offsets[i]);
        *place = fmax_complex64(ndm_get_complex64(&*place), *(const ndm_complex64 *)(from + i *
            from_step));
    }
}

static void fold_fmin_complex64(char *state, ptrdiff_t state_step, const char *rows,
                                ptrdiff_t row_step, ptrdiff_t step, ptrdiff_t count,
                                ptrdiff_t width)
{
    if (width == 1 && state_step == 0) {
        ndm_complex64 value = *(const ndm_complex64 *)state;
        for (ptrdiff_t k = 0; k < count; k++) {
            value = fmin_complex64(value, *(const ndm_complex64 *)(rows + k * row_step));
        }
        *(ndm_complex64 *)state = value;
        return;
    }
    ptrdiff_t k = 0;
    if (width == 1 && state_step == 1) { /* each row has one item, and a cell of its own */
        step = row_step;
        width = count;
        count = 1;
    }
    const bool dense = step == (ptrdiff_t)sizeof(ndm_complex64);
    for (; dense && k < count; k++) {
        ndm_complex64 *restrict cells = (ndm_complex64 *)state + k * state_step;
        const ndm_complex64 *items = (const ndm_complex64 *)(rows + k * row_step);
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < width; i++) {
            ndm_put_complex64(&cells[i], fmin_complex64(ndm_get_complex64(&cells[i]),
                ndm_get_complex64(&items[i])));
        }
    }
    for (; k < count; k++) {
        ndm_complex64 *cells = (ndm_complex64 *)state + k * state_step;
        const char *row = rows + k * row_step;
        for (ptrdiff_t i = 0; i < width; i++) {
            ndm_put_complex64(&cells[i], fmin_complex64(ndm_get_complex64(&cells[i]),
                *(const ndm_complex64 *)(row + i * step)));
        }
    }
}

static void scan_fmin_complex64(char *state, const char *from, ptrdiff_t from_step, char *to,
                                ptrdiff_t to_step, ptrdiff_t count)
{
    ndm_complex64 value = *(const ndm_complex64 *)state;
    for (ptrdiff_t i = 0; i < count; i++) {
        value = fmin_complex64(value, *(const ndm_complex64 *)(from + i * from_step));
        *(ndm_complex64 *)(to + i * to_step) = value;
    }
    *(ndm_complex64 *)state = value;
}

static void indexed_fmin_complex64(char *data, const ptrdiff_t *offsets, const char *from,
                                   ptrdiff_t from_step, ptrdiff_t count)
{
    for (ptrdiff_t i = 0; i < count; i++) {
        ndm_complex64 *place = (ndm_complex64 *)(data + offsets[i]);
        *place = fmin_complex64(ndm_get_complex64(&*place), *(const ndm_complex64 *)(from + i *
            from_step));
    }
}
#endif

static const ndm_kernel kernels[] = {
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 0, (ndm_kernel_function)loop_maximum_complex64},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 1, (ndm_kernel_function)loop_minimum_complex64},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 2, (ndm_kernel_function)loop_fmax_complex64},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 3, (ndm_kernel_function)loop_fmin_complex64},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 4, (ndm_kernel_function)loop_clip_complex64},
    {NDM_FORM_LANES, NDM_TIER_CORRECT, 0, (ndm_kernel_function)lanes_maximum_complex64},
    {NDM_FORM_LANES, NDM_TIER_CORRECT, 1, (ndm_kernel_function)lanes_minimum_complex64},
    {NDM_FORM_LANES, NDM_TIER_CORRECT, 2, (ndm_kernel_function)lanes_fmax_complex64},
    {NDM_FORM_LANES, NDM_TIER_CORRECT, 3, (ndm_kernel_function)lanes_fmin_complex64},
#if NDM_FOLDS
    {NDM_FORM_FOLD, NDM_TIER_CORRECT, 0, (ndm_kernel_function)fold_maximum_complex64},
    {NDM_FORM_SCAN, NDM_TIER_CORRECT, 0, (ndm_kernel_function)scan_maximum_complex64},
    {NDM_FORM_INDEXED, NDM_TIER_CORRECT, 0, (ndm_kernel_function)indexed_maximum_complex64},
    {NDM_FORM_FOLD, NDM_TIER_CORRECT, 1, (ndm_kernel_function)fold_minimum_complex64},
    {NDM_FORM_SCAN, NDM_TIER_CORRECT, 1, (ndm_kernel_function)scan_minimum_complex64},
    {NDM_FORM_INDEXED, NDM_TIER_CORRECT, 1, (ndm_kernel_function)indexed_minimum_complex64},
    {NDM_FORM_FOLD, NDM_TIER_CORRECT, 2, (ndm_kernel_function)fold_fmax_complex64},
    {NDM_FORM_SCAN, NDM_TIER_CORRECT, 2, (ndm_kernel_function)scan_fmax_complex64},
    {NDM_FORM_INDEXED, NDM_TIER_CORRECT, 2, (ndm_kernel_function)indexed_fmax_complex64},
    {NDM_FORM_FOLD, NDM_TIER_CORRECT, 3, (ndm_kernel_function)fold_fmin_complex64},
    {NDM_FORM_SCAN, NDM_TIER_CORRECT, 3, (ndm_kernel_function)scan_fmin_complex64},
    {NDM_FORM_INDEXED, NDM_TIER_CORRECT, 3, (ndm_kernel_function)indexed_fmin_complex64},
#endif
};
#endif
NDM_KERNEL_TABLE(loops_complex64_extrema, kernels);
