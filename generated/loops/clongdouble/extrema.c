/* From specs/ufuncs/extrema.toml through templates/loops.c.j2; made by ndmillc. */
#include "ndmill/kernel/kernel.h"
#include "ndmill/kernel/dtypes_core.h"

#ifndef NDM_SKIPPED

static inline uint8_t isnan_clongdouble(ndm_clongdouble x)
{
    return (x.re != x.re) | (x.im != x.im);
}

static inline uint8_t greater_equal_clongdouble(ndm_clongdouble x1, ndm_clongdouble x2)
{
    const uint8_t ordered = (x1.im == x1.im) & (x2.im == x2.im);
    return (ordered & (x1.re > x2.re)) | ((x1.re == x2.re) & (x1.im >= x2.im));
}

static inline ndm_clongdouble maximum_clongdouble(ndm_clongdouble x1, ndm_clongdouble x2)
{
    return (isnan_clongdouble(x1) | greater_equal_clongdouble(x1, x2)) ? x1 : x2;
}

static inline uint8_t less_equal_clongdouble(ndm_clongdouble x1, ndm_clongdouble x2)
{
    const uint8_t ordered = (x1.im == x1.im) & (x2.im == x2.im);
    return (ordered & (x1.re < x2.re)) | ((x1.re == x2.re) & (x1.im <= x2.im));
}

static inline ndm_clongdouble minimum_clongdouble(ndm_clongdouble x1, ndm_clongdouble x2)
{
    return (isnan_clongdouble(x1) | less_equal_clongdouble(x1, x2)) ? x1 : x2;
}

static inline ndm_clongdouble fmax_clongdouble(ndm_clongdouble x1, ndm_clongdouble x2)
{
    return (isnan_clongdouble(x2) | greater_equal_clongdouble(x1, x2)) ? x1 : x2;
}

static inline ndm_clongdouble fmin_clongdouble(ndm_clongdouble x1, ndm_clongdouble x2)
{
    return (isnan_clongdouble(x2) | less_equal_clongdouble(x1, x2)) ? x1 : x2;
}

static inline ndm_clongdouble clip_clongdouble(ndm_clongdouble x, ndm_clongdouble lo,
                                               ndm_clongdouble hi)
{
    const uint8_t above = x.re == lo.re ? x.im > lo.im : x.re > lo.re;
    const ndm_clongdouble floored = (isnan_clongdouble(x) | above) ? x : lo;
    const uint8_t below = floored.re == hi.re ? floored.im < hi.im : floored.re < hi.re;
    return (isnan_clongdouble(floored) | below) ? floored : hi;
}

static int loop_maximum_clongdouble(char *const *args, const ptrdiff_t *dimensions,
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
            const ndm_clongdouble value_x1 = *(const ndm_clongdouble *)(in_x1 + i * step_x1);
            const ndm_clongdouble value_x2 = *(const ndm_clongdouble *)(in_x2 + i * step_x2);
            *(ndm_clongdouble *)(out_y + i * step_y) = maximum_clongdouble(value_x1, value_x2);
        }
    }
    return 0;
}

static int loop_minimum_clongdouble(char *const *args, const ptrdiff_t *dimensions,
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
            const ndm_clongdouble value_x1 = *(const ndm_clongdouble *)(in_x1 + i * step_x1);
            const ndm_clongdouble value_x2 = *(const ndm_clongdouble *)(in_x2 + i * step_x2);
            *(ndm_clongdouble *)(out_y + i * step_y) = minimum_clongdouble(value_x1, value_x2);
        }
    }
    return 0;
}

static int loop_fmax_clongdouble(char *const *args, const ptrdiff_t *dimensions,
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
            const ndm_clongdouble value_x1 = *(const ndm_clongdouble *)(in_x1 + i * step_x1);
            const ndm_clongdouble value_x2 = *(const ndm_clongdouble *)(in_x2 + i * step_x2);
            *(ndm_clongdouble *)(out_y + i * step_y) = fmax_clongdouble(value_x1, value_x2);
        }
    }
    return 0;
}

static int loop_fmin_clongdouble(char *const *args, const ptrdiff_t *dimensions,
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
            const ndm_clongdouble value_x1 = *(const ndm_clongdouble *)(in_x1 + i * step_x1);
            const ndm_clongdouble value_x2 = *(const ndm_clongdouble *)(in_x2 + i * step_x2);
            *(ndm_clongdouble *)(out_y + i * step_y) = fmin_clongdouble(value_x1, value_x2);
        }
    }
    return 0;
}

static int loop_clip_clongdouble(char *const *args, const ptrdiff_t *dimensions,
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
            const ndm_clongdouble value_x = *(const ndm_clongdouble *)(in_x + i * step_x);
            const ndm_clongdouble value_lo = *(const ndm_clongdouble *)(in_lo + i * step_lo);
            const ndm_clongdouble value_hi = *(const ndm_clongdouble *)(in_hi + i * step_hi);
            *(ndm_clongdouble *)(out_y + i * step_y) = clip_clongdouble(value_x, value_lo,
                value_hi);
        }
    }
    return 0;
}

#if NDM_FOLDS

static void fold_maximum_clongdouble(char *state, ptrdiff_t state_step, const char *rows,
                                     ptrdiff_t row_step, ptrdiff_t step, ptrdiff_t count,
                                     ptrdiff_t width)
{
    if (width == 1 && state_step == 0) {
        ndm_clongdouble value = *(const ndm_clongdouble *)state;
        for (ptrdiff_t k = 0; k < count; k++) {
            value = maximum_clongdouble(value, *(const ndm_clongdouble *)(rows + k * row_step));
        }
        *(ndm_clongdouble *)state = value;
        return;
    }
    ptrdiff_t k = 0;
    for (; k < count; k++) {
        ndm_clongdouble *cells = (ndm_clongdouble *)state + k * state_step;
        const char *row = rows + k * row_step;
        for (ptrdiff_t i = 0; i < width; i++) {
            cells[i] = maximum_clongdouble(cells[i], *(const ndm_clongdouble *)(row + i *
                step));
        }
    }
}

static void scan_maximum_clongdouble(char *state, const char *from, ptrdiff_t from_step,
                                     char *to, ptrdiff_t to_step, ptrdiff_t count)
{
    ndm_clongdouble value = *(const ndm_clongdouble *)state;
    for (ptrdiff_t i = 0; i < count; i++) {
        value = maximum_clongdouble(value, *(const ndm_clongdouble *)(from + i * from_step));
        *(ndm_clongdouble *)(to + i * to_step) = value;
    }
    *(ndm_clongdouble *)state = value;
}

static void indexed_maximum_clongdouble(char *data, const ptrdiff_t *offsets, const char *from,
                                        ptrdiff_t from_step, ptrdiff_t count)
{
    for (ptrdiff_t i = 0; i < count; i++) {
        ndm_clongdouble *place = (ndm_clongdouble *)(data + offsets[i]);
        *place = maximum_clongdouble(*place, *(const ndm_clongdouble *)(from + i * from_step));
    }
}

static void fold_minimum_clongdouble(char *state, ptrdiff_t state_step, const char *rows,
                                     ptrdiff_t row_step, ptrdiff_t step, ptrdiff_t count,
                                     ptrdiff_t width)
{
    if (width == 1 && state_step == 0) {
        ndm_clongdouble value = *(const ndm_clongdouble *)state;
        for (ptrdiff_t k = 0; k < count; k++) {
            value = minimum_clongdouble(value, *(const ndm_clongdouble *)(rows + k * row_step));
        }
        *(ndm_clongdouble *)state = value;
        return;
    }
    ptrdiff_t k = 0;
    for (; k < count; k++) {
        ndm_clongdouble *cells = (ndm_clongdouble *)state + k * state_step;
        const char *row = rows + k * row_step;
        for (ptrdiff_t i = 0; i < width; i++) {
            cells[i] = minimum_clongdouble(cells[i], *(const ndm_clongdouble *)(row + i *
                step));
        }
    }
}

static void scan_minimum_clongdouble(char *state, const char *from, ptrdiff_t from_step,
                                     char *to, ptrdiff_t to_step, ptrdiff_t count)
{
    ndm_clongdouble value = *(const ndm_clongdouble *)state;
    for (ptrdiff_t i = 0; i < count; i++) {
        value = minimum_clongdouble(value, *(const ndm_clongdouble *)(from + i * from_step));
        *(ndm_clongdouble *)(to + i * to_step) = value;
    }
    *(ndm_clongdouble *)state = value;
}

static void indexed_minimum_clongdouble(char *data, const ptrdiff_t *offsets, const char *from,
                                        ptrdiff_t from_step, ptrdiff_t count)
{
    for (ptrdiff_t i = 0; i < count; i++) {
        ndm_clongdouble *place = (ndm_clongdouble *)(data + offsets[i]);
        *place = minimum_clongdouble(*place, *(const ndm_clongdouble *)(from + i * from_step));
    }
}

static void fold_fmax_clongdouble(char *state, ptrdiff_t state_step, const char *rows,
                                  ptrdiff_t row_step, ptrdiff_t step, ptrdiff_t count,
                                  ptrdiff_t width)
{
    if (width == 1 && state_step == 0) {
        ndm_clongdouble value = *(const ndm_clongdouble *)state;
        for (ptrdiff_t k = 0; k < count; k++) {
            value = fmax_clongdouble(value, *(const ndm_clongdouble *)(rows + k * row_step));
        }
        *(ndm_clongdouble *)state = value;
        return;
    }
    ptrdiff_t k = 0;
    for (; k < count; k++) {
        ndm_clongdouble *cells = (ndm_clongdouble *)state + k * state_step;
        const char *row = rows + k * row_step;
        for (ptrdiff_t i = 0; i < width; i++) {
            cells[i] = fmax_clongdouble(cells[i], *(const ndm_clongdouble *)(row + i *
                step));
        }
    }
}

static void scan_fmax_clongdouble(char *state, const char *from, ptrdiff_t from_step, char *to,
                                  ptrdiff_t to_step, ptrdiff_t count)
{
    ndm_clongdouble value = *(const ndm_clongdouble *)state;
    for (ptrdiff_t i = 0; i < count; i++) {
        value = fmax_clongdouble(value, *(const ndm_clongdouble *)(from + i * from_step));
        *(ndm_clongdouble *)(to + i * to_step) = value;
    }
    *(ndm_clongdouble *)state = value;
}

static void indexed_fmax_clongdouble(char *data, const ptrdiff_t *offsets, const char *from,
                                     ptrdiff_t from_step, ptrdiff_t count)
{
    for (ptrdiff_t i = 0; i < count; i++) {
        ndm_clongdouble *place = (ndm_clongdouble *)(data + offsets[i]);
        *place = fmax_clongdouble(*place, *(const ndm_clongdouble *)(from + i * from_step));
    }
}

static void fold_fmin_clongdouble(char *state, ptrdiff_t state_step, const char *rows,
                                  ptrdiff_t row_step, ptrdiff_t step, ptrdiff_t count,
                                  ptrdiff_t width)
{
    if (width == 1 && state_step == 0) {
        ndm_clongdouble value = *(const ndm_clongdouble *)state;
        for (ptrdiff_t k = 0; k < count; k++) {
            value = fmin_clongdouble(value, *(const ndm_clongdouble *)(rows + k * row_step));
        }
        *(ndm_clongdouble *)state = value;
        return;
    }
    ptrdiff_t k = 0;
    for (; k < count; k++) {
        ndm_clongdouble *cells = (ndm_clongdouble *)state + k * state_step;
        const char *row = rows + k * row_step;
        for (ptrdiff_t i = 0; i < width; i++) {
            cells[i] = fmin_clongdouble(cells[i], *(const ndm_clongdouble *)(row + i *
                step));
        }
    }
}

static void scan_fmin_clongdouble(char *state, const char *from, ptrdiff_t from_step, char *to,
                                  ptrdiff_t to_step, ptrdiff_t count)
{
    ndm_clongdouble value = *(const ndm_clongdouble *)state;
    for (ptrdiff_t i = 0; i < count; i++) {
        value = fmin_clongdouble(value, *(const ndm_clongdouble *)(from + i * from_step));
        *(ndm_clongdouble *)(to + i * to_step) = value;
    }
    *(ndm_clongdouble *)state = value;
}

static void indexed_fmin_clongdouble(char *data, const ptrdiff_t *offsets, const char *from,
                                     ptrdiff_t from_step, ptrdiff_t count)
{
    for (ptrdiff_t i = 0; i < count; i++) {
        ndm_clongdouble *place = (ndm_clongdouble *)(data + offsets[i]);
        *place = fmin_clongdouble(*place, *(const ndm_clongdouble *)(from + i * from_step));
    }
}
#endif

static const ndm_kernel kernels[] = {
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 0, (ndm_kernel_function)loop_maximum_clongdouble},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 1, (ndm_kernel_function)loop_minimum_clongdouble},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 2, (ndm_kernel_function)loop_fmax_clongdouble},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 3, (ndm_kernel_function)loop_fmin_clongdouble},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 4, (ndm_kernel_function)loop_clip_clongdouble},
#if NDM_FOLDS
    {NDM_FORM_FOLD, NDM_TIER_CORRECT, 0, (ndm_kernel_function)fold_maximum_clongdouble},
    {NDM_FORM_SCAN, NDM_TIER_CORRECT, 0, (ndm_kernel_function)scan_maximum_clongdouble},
    {NDM_FORM_INDEXED, NDM_TIER_CORRECT, 0, (ndm_kernel_function)indexed_maximum_clongdouble},
    {NDM_FORM_FOLD, NDM_TIER_CORRECT, 1, (ndm_kernel_function)fold_minimum_clongdouble},
    {NDM_FORM_SCAN, NDM_TIER_CORRECT, 1, (ndm_kernel_function)scan_minimum_clongdouble},
    {NDM_FORM_INDEXED, NDM_TIER_CORRECT, 1, (ndm_kernel_function)indexed_minimum_clongdouble},
    {NDM_FORM_FOLD, NDM_TIER_CORRECT, 2, (ndm_kernel_function)fold_fmax_clongdouble},
    {NDM_FORM_SCAN, NDM_TIER_CORRECT, 2, (ndm_kernel_function)scan_fmax_clongdouble},
    {NDM_FORM_INDEXED, NDM_TIER_CORRECT, 2, (ndm_kernel_function)indexed_fmax_clongdouble},
    {NDM_FORM_FOLD, NDM_TIER_CORRECT, 3, (ndm_kernel_function)fold_fmin_clongdouble},
    {NDM_FORM_SCAN, NDM_TIER_CORRECT, 3, (ndm_kernel_function)scan_fmin_clongdouble},
    {NDM_FORM_INDEXED, NDM_TIER_CORRECT, 3, (ndm_kernel_function)indexed_fmin_clongdouble},
#endif
};
#endif
NDM_KERNEL_TABLE(loops_clongdouble_extrema, kernels);
