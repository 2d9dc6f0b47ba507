/* From specs/ufuncs/extrema.toml through templates/loops.c.j2; made by ndmillc. */
#include "ndmill/kernel/kernel.h"
#include "ndmill/kernel/dtypes_core.h"
#include "extrema.h"

#ifndef NDM_SKIPPED

static inline long double maximum_longdouble(long double x1, long double x2)
{
    return ((x1 != x1) | ndm_is_larger_longdouble(x1, x2)) ? x1 : x2;
}

static inline long double minimum_longdouble(long double x1, long double x2)
{
    return ((x1 != x1) | ndm_is_larger_longdouble(x2, x1)) ? x1 : x2;
}

static inline long double fmax_longdouble(long double x1, long double x2)
{
    return ((x2 != x2) | ndm_is_larger_longdouble(x1, x2)) ? x1 : x2;
}

static inline long double fmin_longdouble(long double x1, long double x2)
{
    return ((x2 != x2) | ndm_is_larger_longdouble(x2, x1)) ? x1 : x2;
}

static inline long double clip_longdouble(long double x, long double lo, long double hi)
{
    const long double floored = ((x <= lo) | (lo != lo)) ? lo : x;
    return ((floored >= hi) | (hi != hi)) ? hi : floored;
}

static int loop_maximum_longdouble(char *const *args, const ptrdiff_t *dimensions,
                                   const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    (void)ctx;
    const ptrdiff_t step_x1 = strides[0];
    const ptrdiff_t step_x2 = strides[1];
    const ptrdiff_t step_y = strides[2];
    {
        const char *in_x1 = args[0];
        const char *in_x2 = args[1];
        char *out_y = args[2];
        for (ptrdiff_t i = 0; i < count; i++) {
            const long double value_x1 = *(const long double *)(in_x1 + i * step_x1);
            const long double value_x2 = *(const long double *)(in_x2 + i * step_x2);
            *(long double *)(out_y + i * step_y) = maximum_longdouble(value_x1, value_x2);
        }
    }
    return 0;
}

static int loop_minimum_longdouble(char *const *args, const ptrdiff_t *dimensions,
                                   const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    (void)ctx;
    const ptrdiff_t step_x1 = strides[0];
    const ptrdiff_t step_x2 = strides[1];
    const ptrdiff_t step_y = strides[2];
    {
        const char *in_x1 = args[0];
        const char *in_x2 = args[1];
        char *out_y = args[2];
        for (ptrdiff_t i = 0; i < count; i++) {
            const long double value_x1 = *(const long double *)(in_x1 + i * step_x1);
            const long double value_x2 = *(const long double *)(in_x2 + i * step_x2);
            *(long double *)(out_y + i * step_y) = minimum_longdouble(value_x1, value_x2);
        }
    }
    return 0;
}

static int loop_fmax_longdouble(char *const *args, const ptrdiff_t *dimensions,
                                const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    (void)ctx;
    const ptrdiff_t step_x1 = strides[0];
    const ptrdiff_t step_x2 = strides[1];
    const ptrdiff_t step_y = strides[2];
    {
        const char *in_x1 = args[0];
        const char *in_x2 = args[1];
        char *out_y = args[2];
        for (ptrdiff_t i = 0; i < count; i++) {
            const long double value_x1 = *(const long double *)(in_x1 + i * step_x1);
            const long double value_x2 = *(const long double *)(in_x2 + i * step_x2);
            *(long double *)(out_y + i * step_y) = fmax_longdouble(value_x1, value_x2);
        }
    }
    return 0;
}

static int loop_fmin_longdouble(char *const *args, const ptrdiff_t *dimensions,
                                const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    (void)ctx;
    const ptrdiff_t step_x1 = strides[0];
    const ptrdiff_t step_x2 = strides[1];
    const ptrdiff_t step_y = strides[2];
    {
        const char *in_x1 = args[0];
        const char *in_x2 = args[1];
        char *out_y = args[2];
        for (ptrdiff_t i = 0; i < count; i++) {
            const long double value_x1 = *(const long double *)(in_x1 + i * step_x1);
            const long double value_x2 = *(const long double *)(in_x2 + i * step_x2);
            *(long double *)(out_y + i * step_y) = fmin_longdouble(value_x1, value_x2);
        }
    }
    return 0;
}

static int loop_clip_longdouble(char *const *args, const ptrdiff_t *dimensions,
                                const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    (void)ctx;
    const ptrdiff_t step_x = strides[0];
    const ptrdiff_t step_lo = strides[1];
    const ptrdiff_t step_hi = strides[2];
    const ptrdiff_t step_y = strides[3];
    {
        const char *in_x = args[0];
        const char *in_lo = args[1];
        const char *in_hi = args[2];
        char *out_y = args[3];
        for (ptrdiff_t i = 0; i < count; i++) {
            const long double value_x = *(const long double *)(in_x + i * step_x);
            const long double value_lo = *(const long double *)(in_lo + i * step_lo);
            const long double value_hi = *(const long double *)(in_hi + i * step_hi);
            *(long double *)(out_y + i * step_y) = clip_longdouble(value_x, value_lo, value_hi);
        }
    }
    return 0;
}

#if NDM_PIECES

static void pieces_maximum_longdouble(const char *items, ptrdiff_t room, const int64_t *cuts,
                                      ptrdiff_t count, char *results, ptrdiff_t step)
{
    (void)room;
    for (ptrdiff_t i = 0; i < count; i++, results += step) {
        const long double *item = (const long double *)items + cuts[i];
        const long double *end = (const long double *)items + cuts[i + 1];
        memcpy(results, item, sizeof *item);
        if (++item < end) {
            long double value = item[-1];
#if defined(__GNUC__)
            /* where it begins decides whether the processor foresees how it ends */
            __asm__ volatile(".p2align 5");
#endif
            for (; item < end; item++) {
                ndm_only_here(); /* vectors would take longer to begin and end */
                value = maximum_longdouble(value, *item);
            }
            *(long double *)results = value;
        }
    }
}

static void pieces_minimum_longdouble(const char *items, ptrdiff_t room, const int64_t *cuts,
                                      ptrdiff_t count, char *results, ptrdiff_t step)
{
    (void)room;
    for (ptrdiff_t i = 0; i < count; i++, results += step) {
        const long double *item = (const long double *)items + cuts[i];
        const long double *end = (const long double *)items + cuts[i + 1];
        memcpy(results, item, sizeof *item);
        if (++item < end) {
            long double value = item[-1];
#if defined(__GNUC__)
            /* where it begins decides whether the processor foresees how it ends */
            __asm__ volatile(".p2align 5");
#endif
            for (; item < end; item++) {
                ndm_only_here(); /* vectors would take longer to begin and end */
                value = minimum_longdouble(value, *item);
            }
            *(long double *)results = value;
        }
    }
}

static void pieces_fmax_longdouble(const char *items, ptrdiff_t room, const int64_t *cuts,
                                   ptrdiff_t count, char *results, ptrdiff_t step)
{
    (void)room;
    for (ptrdiff_t i = 0; i < count; i++, results += step) {
        const long double *item = (const long double *)items + cuts[i];
        const long double *end = (const long double *)items + cuts[i + 1];
        memcpy(results, item, sizeof *item);
        if (++item < end) {
            long double value = item[-1];
#if defined(__GNUC__)
            /* where it begins decides whether the processor foresees how it ends */
            __asm__ volatile(".p2align 5");
#endif
            for (; item < end; item++) {
                ndm_only_here(); /* vectors would take longer to begin and end */
                value = fmax_longdouble(value, *item);
            }
            *(long double *)results = value;
        }
    }
}

static void pieces_fmin_longdouble(const char *items, ptrdiff_t room, const int64_t *cuts,
                                   ptrdiff_t count, char *results, ptrdiff_t step)
{
    (void)room;
    for (ptrdiff_t i = 0; i < count; i++, results += step) {
        const long double *item = (const long double *)items + cuts[i];
        const long double *end = (const long double *)items + cuts[i + 1];
        memcpy(results, item, sizeof *item);
        if (++item < end) {
            long double value = item[-1];
#if defined(__GNUC__)
            /* where it begins decides whether the processor foresees how it ends */
            __asm__ volatile(".p2align 5");
#endif
            for (; item < end; item++) {
                ndm_only_here(); /* vectors would take longer to begin and end */
                value = fmin_longdouble(value, *item);
            }
            *(long double *)results = value;
        }
    }
}
#endif

#if NDM_FOLDS

static void fold_maximum_longdouble(char *state, ptrdiff_t state_step, const char *rows,
                                    ptrdiff_t row_step, ptrdiff_t step, ptrdiff_t count,
                                    ptrdiff_t width)
{
    if (width == 1 && state_step == 0) {
        long double value = *(const long double *)state;
        for (ptrdiff_t k = 0; k < count; k++) {
            value = maximum_longdouble(value, *(const long double *)(rows + k * row_step));
        }
        *(long double *)state = value;
        return;
    }
    ptrdiff_t k = 0;
    for (; k < count; k++) {
        long double *cells = (long double *)state + k * state_step;
        const char *row = rows + k * row_step;
        for (ptrdiff_t i = 0; i < width; i++) {
            cells[i] = maximum_longdouble(cells[i], *(const long double *)(row + i * step));
        }
    }
}

static void scan_maximum_longdouble(char *state, const char *from, ptrdiff_t from_step,
                                    char *to, ptrdiff_t to_step, ptrdiff_t count)
{
    long double value = *(const long double *)state;
    for (ptrdiff_t i = 0; i < count; i++) {
        value = maximum_longdouble(value, *(const long double *)(from + i * from_step));
        *(long double *)(to + i * to_step) = value;
    }
    *(long double *)state = value;
}

static void indexed_maximum_longdouble(char *data, const ptrdiff_t *offsets, const char *from,
                                       ptrdiff_t from_step, ptrdiff_t count)
{
    for (ptrdiff_t i = 0; i < count; i++) {
        long double *place = (long double *)(data + offsets[i]);
        *place = maximum_longdouble(*place, *(const long double *)(from + i * from_step));
    }
}

static void fold_minimum_longdouble(char *state, ptrdiff_t state_step, const char *rows,
                                    ptrdiff_t row_step, ptrdiff_t step, ptrdiff_t count,
                                    ptrdiff_t width)
{
    if (width == 1 && state_step == 0) {
        long double value = *(const long double *)state;
        for (ptrdiff_t k = 0; k < count; k++) {
            value = minimum_longdouble(value, *(const long double *)(rows + k * row_step));
        }
        *(long double *)state = value;
        return;
    }
    ptrdiff_t k = 0;
    for (; k < count; k++) {
        long double *cells = (long double *)state + k * state_step;
        const char *row = rows + k * row_step;
        for (ptrdiff_t i = 0; i < width; i++) {
            cells[i] = minimum_longdouble(cells[i], *(const long double *)(row + i * step));
        }
    }
}

static void scan_minimum_longdouble(char *state, const char *from, ptrdiff_t from_step,
                                    char *to, ptrdiff_t to_step, ptrdiff_t count)
{
    long double value = *(const long double *)state;
    for (ptrdiff_t i = 0; i < count; i++) {
        value = minimum_longdouble(value, *(const long double *)(from + i * from_step));
        *(long double *)(to + i * to_step) = value;
    }
    *(long double *)state = value;
}

static void indexed_minimum_longdouble(char *data, const ptrdiff_t *offsets, const char *from,
                                       ptrdiff_t from_step, ptrdiff_t count)
{
    for (ptrdiff_t i = 0; i < count; i++) {
        long double *place = (long double *)(data + offsets[i]);
        *place = minimum_longdouble(*place, *(const long double *)(from + i * from_step));
    }
}

static void fold_fmax_longdouble(char *state, ptrdiff_t state_step, const char *rows,
                                 ptrdiff_t row_step, ptrdiff_t step, ptrdiff_t count,
                                 ptrdiff_t width)
{
    if (width == 1 && state_step == 0) {
        long double value = *(const long double *)state;
        for (ptrdiff_t k = 0; k < count; k++) {
            value = fmax_longdouble(value, *(const long double *)(rows + k * row_step));
        }
        *(long double *)state = value;
        return;
    }
    ptrdiff_t k = 0;
    for (; k < count; k++) {
        long double *cells = (long double *)state + k * state_step;
        const char *row = rows + k * row_step;
        for (ptrdiff_t i = 0; i < width; i++) {
            cells[i] = fmax_longdouble(cells[i], *(const long double *)(row + i * step));
        }
    }
}

static void scan_fmax_longdouble(char *state, const char *from, ptrdiff_t from_step, char *to,
                                 ptrdiff_t to_step, ptrdiff_t count)
{
    long double value = *(const long double *)state;
    for (ptrdiff_t i = 0; i < count; i++) {
        value = fmax_longdouble(value, *(const long double *)(from + i * from_step));
        *(long double *)(to + i * to_step) = value;
    }
    *(long double *)state = value;
}

static void indexed_fmax_longdouble(char *data, const ptrdiff_t *offsets, const char *from,
                                    ptrdiff_t from_step, ptrdiff_t count)
{
    for (ptrdiff_t i = 0; i < count; i++) {
        long double *place = (long double *)(data + offsets[i]);
        *place = fmax_longdouble(*place, *(const long double *)(from + i * from_step));
    }
}

static void fold_fmin_longdouble(char *state, ptrdiff_t state_step, const char *rows,
                                 ptrdiff_t row_step, ptrdiff_t step, ptrdiff_t count,
                                 ptrdiff_t width)
{
    if (width == 1 && state_step == 0) {
        long double value = *(const long double *)state;
        for (ptrdiff_t k = 0; k < count; k++) {
            value = fmin_longdouble(value, *(const long double *)(rows + k * row_step));
        }
        *(long double *)state = value;
        return;
    }
    ptrdiff_t k = 0;
    for (; k < count; k++) {
        long double *cells = (long double *)state + k * state_step;
        const char *row = rows + k * row_step;
        for (ptrdiff_t i = 0; i < width; i++) {
            cells[i] = fmin_longdouble(cells[i], *(const long double *)(row + i * step));
        }
    }
}

static void scan_fmin_longdouble(char *state, const char *from, ptrdiff_t from_step, char *to,
                                 ptrdiff_t to_step, ptrdiff_t count)
{
    long double value = *(const long double *)state;
    for (ptrdiff_t i = 0; i < count; i++) {
        value = fmin_longdouble(value, *(const long double *)(from + i * from_step));
        *(long double *)(to + i * to_step) = value;
    }
    *(long double *)state = value;
}

static void indexed_fmin_longdouble(char *data, const ptrdiff_t *offsets, const char *from,
                                    ptrdiff_t from_step, ptrdiff_t count)
{
    for (ptrdiff_t i = 0; i < count; i++) {
        long double *place = (long double *)(data + offsets[i]);
        *place = fmin_longdouble(*place, *(const long double *)(from + i * from_step));
    }
}
#endif

static const ndm_kernel kernels[] = {
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 0, (ndm_kernel_function)loop_maximum_longdouble},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 1, (ndm_kernel_function)loop_minimum_longdouble},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 2, (ndm_kernel_function)loop_fmax_longdouble},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 3, (ndm_kernel_function)loop_fmin_longdouble},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 4, (ndm_kernel_function)loop_clip_longdouble},
#if NDM_PIECES
    {NDM_FORM_PIECES, NDM_TIER_CORRECT, 0, (ndm_kernel_function)pieces_maximum_longdouble},
    {NDM_FORM_PIECES, NDM_TIER_CORRECT, 1, (ndm_kernel_function)pieces_minimum_longdouble},
    {NDM_FORM_PIECES, NDM_TIER_CORRECT, 2, (ndm_kernel_function)pieces_fmax_longdouble},
    {NDM_FORM_PIECES, NDM_TIER_CORRECT, 3, (ndm_kernel_function)pieces_fmin_longdouble},
#endif
#if NDM_FOLDS
    {NDM_FORM_FOLD, NDM_TIER_CORRECT, 0, (ndm_kernel_function)fold_maximum_longdouble},
    {NDM_FORM_SCAN, NDM_TIER_CORRECT, 0, (ndm_kernel_function)scan_maximum_longdouble},
    {NDM_FORM_INDEXED, NDM_TIER_CORRECT, 0, (ndm_kernel_function)indexed_maximum_longdouble},
    {NDM_FORM_FOLD, NDM_TIER_CORRECT, 1, (ndm_kernel_function)fold_minimum_longdouble},
    {NDM_FORM_SCAN, NDM_TIER_CORRECT, 1, (ndm_kernel_function)scan_minimum_longdouble},
    {NDM_FORM_INDEXED, NDM_TIER_CORRECT, 1, (ndm_kernel_function)indexed_minimum_longdouble},
    {NDM_FORM_FOLD, NDM_TIER_CORRECT, 2, (ndm_kernel_function)fold_fmax_longdouble},
    {NDM_FORM_SCAN, NDM_TIER_CORRECT, 2, (ndm_kernel_function)scan_fmax_longdouble},
    {NDM_FORM_INDEXED, NDM_TIER_CORRECT, 2, (ndm_kernel_function)indexed_fmax_longdouble},
    {NDM_FORM_FOLD, NDM_TIER_CORRECT, 3, (ndm_kernel_function)fold_fmin_longdouble},
    {NDM_FORM_SCAN, NDM_TIER_CORRECT, 3, (ndm_kernel_function)scan_fmin_longdouble},
    {NDM_FORM_INDEXED, NDM_TIER_CORRECT, 3, (ndm_kernel_function)indexed_fmin_longdouble},
#endif
};
#endif
NDM_KERNEL_TABLE(loops_longdouble_extrema, kernels);
