/* From specs/ufuncs/arithmetic.toml through templates/loops.c.j2; made by ndmillc. */
#include "ndmill/kernel/kernel.h"
#include "ndmill/kernel/dtypes_core.h"
#include "ndmill/kernel/complex.h"
#include "extrema.h"
#include "floatbits.h"
#include "hypot.h"

#ifndef NDM_SKIPPED

NDM_COMPLEX_ARITHMETIC(clongdouble, long double, longdouble)

static inline ndm_clongdouble add_clongdouble(ndm_clongdouble x1, ndm_clongdouble x2)
{
    return ndm_add_clongdouble(x1, x2);
}

static inline ndm_clongdouble subtract_clongdouble(ndm_clongdouble x1, ndm_clongdouble x2)
{
    return ndm_sub_clongdouble(x1, x2);
}

static inline ndm_clongdouble multiply_clongdouble(ndm_clongdouble x1, ndm_clongdouble x2)
{
    return ndm_mul_clongdouble(x1, x2);
}

static inline ndm_clongdouble divide_clongdouble(ndm_clongdouble x1, ndm_clongdouble x2,
                                                 uint32_t hidden)
{
    return ndm_div_clongdouble(x1, x2, hidden);
}

static inline long double absolute_clongdouble(ndm_clongdouble x)
{
    return ndm_hypot_longdouble(x.re, x.im);
}

static inline ndm_clongdouble negative_clongdouble(ndm_clongdouble x)
{
    return ndm_neg_clongdouble(x);
}

static inline ndm_clongdouble positive_clongdouble(ndm_clongdouble x)
{
    return x;
}

static inline long double maximum_longdouble(long double x1, long double x2)
{
    return ((x1 != x1) | ndm_is_larger_longdouble(x1, x2)) ? x1 : x2;
}

static inline ndm_clongdouble sign_clongdouble(ndm_clongdouble x)
{
    const long double shrink = maximum_longdouble(ndm_fabs_longdouble(x.re),
        ndm_fabs_longdouble(x.im)) > LDBL_MAX / 4.0L ? 0.25L : 1.0L;
    const long double re = x.re * shrink;
    const long double im = x.im * shrink;
    const long double size = ndm_hypot_longdouble(re, im);
    const long double divisor = size == 0.0L ? 1.0L : size;
    const uint8_t re_infinite = ndm_fabs_longdouble(re) == __builtin_infl();
    const uint8_t im_infinite = ndm_fabs_longdouble(im) == __builtin_infl();
    const uint8_t flat = (size == 0.0L) | (size == __builtin_infl());
    const long double unit_re = re_infinite ? ndm_copysign_longdouble(1.0L, re) : flat ? 0.0L :
        re / divisor;
    const long double unit_im = im_infinite ? ndm_copysign_longdouble(1.0L, im) : flat ? 0.0L :
        im / divisor;
    const uint8_t both = re_infinite & im_infinite;
    return (ndm_clongdouble){both ? __builtin_nanl("") : unit_re, both ? __builtin_nanl("") :
        unit_im};
}

static inline ndm_clongdouble reciprocal_clongdouble(ndm_clongdouble x)
{
    const uint8_t by_real = ndm_quiet_less_equal_longdouble(ndm_fabs_longdouble(x.im),
        ndm_fabs_longdouble(x.re));
    const long double large = by_real ? x.re : x.im;
    const long double small = by_real ? x.im : x.re;
    const long double ratio = small / large;
    const long double size = large + small * ratio;
    return (ndm_clongdouble){(by_real ? 1.0L : ratio) / size, -(by_real ? ratio : 1.0L) / size};
}

static inline ndm_clongdouble square_clongdouble(ndm_clongdouble x)
{
    return ndm_mul_clongdouble(x, x);
}

static int loop_add_clongdouble(char *const *args, const ptrdiff_t *dimensions,
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
            *(ndm_clongdouble *)(out_y + i * step_y) = add_clongdouble(value_x1, value_x2);
        }
    }
    return 0;
}

static int loop_subtract_clongdouble(char *const *args, const ptrdiff_t *dimensions,
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
            *(ndm_clongdouble *)(out_y + i * step_y) = subtract_clongdouble(value_x1, value_x2);
        }
    }
    return 0;
}

static int loop_multiply_clongdouble(char *const *args, const ptrdiff_t *dimensions,
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
            *(ndm_clongdouble *)(out_y + i * step_y) = multiply_clongdouble(value_x1, value_x2);
        }
    }
    return 0;
}

static int loop_divide_clongdouble(char *const *args, const ptrdiff_t *dimensions,
                                   const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    (void)ctx;
    const uint32_t hidden = ndm_hidden_zero();
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
            *(ndm_clongdouble *)(out_y + i * step_y) = divide_clongdouble(value_x1, value_x2,
                hidden);
        }
    }
    return 0;
}

static int loop_absolute_clongdouble(char *const *args, const ptrdiff_t *dimensions,
                                     const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    (void)ctx;
    const ptrdiff_t step_x = strides[0];
    const ptrdiff_t step_y = strides[1];
    {
        const char *in_x = args[0];
        char *out_y = args[1];
        for (ptrdiff_t i = 0; i < count; i++) {
            const ndm_clongdouble value_x = *(const ndm_clongdouble *)(in_x + i * step_x);
            *(long double *)(out_y + i * step_y) = absolute_clongdouble(value_x);
        }
    }
    return 0;
}

static int loop_negative_clongdouble(char *const *args, const ptrdiff_t *dimensions,
                                     const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    (void)ctx;
    const ptrdiff_t step_x = strides[0];
    const ptrdiff_t step_y = strides[1];
    {
        const char *in_x = args[0];
        char *out_y = args[1];
        for (ptrdiff_t i = 0; i < count; i++) {
            const ndm_clongdouble value_x = *(const ndm_clongdouble *)(in_x + i * step_x);
            *(ndm_clongdouble *)(out_y + i * step_y) = negative_clongdouble(value_x);
        }
    }
    return 0;
}

static int loop_positive_clongdouble(char *const *args, const ptrdiff_t *dimensions,
                                     const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    (void)ctx;
    const ptrdiff_t step_x = strides[0];
    const ptrdiff_t step_y = strides[1];
    {
        const char *in_x = args[0];
        char *out_y = args[1];
        for (ptrdiff_t i = 0; i < count; i++) {
            const ndm_clongdouble value_x = *(const ndm_clongdouble *)(in_x + i * step_x);
            *(ndm_clongdouble *)(out_y + i * step_y) = positive_clongdouble(value_x);
        }
    }
    return 0;
}

static int loop_sign_clongdouble(char *const *args, const ptrdiff_t *dimensions,
                                 const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    (void)ctx;
    const ptrdiff_t step_x = strides[0];
    const ptrdiff_t step_y = strides[1];
    {
        const char *in_x = args[0];
        char *out_y = args[1];
        for (ptrdiff_t i = 0; i < count; i++) {
            const ndm_clongdouble value_x = *(const ndm_clongdouble *)(in_x + i * step_x);
            *(ndm_clongdouble *)(out_y + i * step_y) = sign_clongdouble(value_x);
        }
    }
    return 0;
}

static int loop_reciprocal_clongdouble(char *const *args, const ptrdiff_t *dimensions,
                                       const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    (void)ctx;
    const ptrdiff_t step_x = strides[0];
    const ptrdiff_t step_y = strides[1];
    {
        const char *in_x = args[0];
        char *out_y = args[1];
        for (ptrdiff_t i = 0; i < count; i++) {
            const ndm_clongdouble value_x = *(const ndm_clongdouble *)(in_x + i * step_x);
            *(ndm_clongdouble *)(out_y + i * step_y) = reciprocal_clongdouble(value_x);
        }
    }
    return 0;
}

static int loop_square_clongdouble(char *const *args, const ptrdiff_t *dimensions,
                                   const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    (void)ctx;
    const ptrdiff_t step_x = strides[0];
    const ptrdiff_t step_y = strides[1];
    {
        const char *in_x = args[0];
        char *out_y = args[1];
        for (ptrdiff_t i = 0; i < count; i++) {
            const ndm_clongdouble value_x = *(const ndm_clongdouble *)(in_x + i * step_x);
            *(ndm_clongdouble *)(out_y + i * step_y) = square_clongdouble(value_x);
        }
    }
    return 0;
}

#if NDM_PIECES

static void pieces_subtract_clongdouble(const char *items, ptrdiff_t room, const int64_t *cuts,
                                        ptrdiff_t count, char *results, ptrdiff_t step)
{
    (void)room;
    for (ptrdiff_t i = 0; i < count; i++, results += step) {
        const ndm_clongdouble *item = (const ndm_clongdouble *)items + cuts[i];
        const ndm_clongdouble *end = (const ndm_clongdouble *)items + cuts[i + 1];
        memcpy(results, item, sizeof *item);
        if (++item < end) {
            ndm_clongdouble value = item[-1];
#if defined(__GNUC__)
            /* where it begins decides whether the processor foresees how it ends */
            __asm__ volatile(".p2align 5");
#endif
            for (; item < end; item++) {
                ndm_only_here(); /* vectors would take longer to begin and end */
                value = subtract_clongdouble(value, *item);
            }
            *(ndm_clongdouble *)results = value;
        }
    }
}

static void pieces_divide_clongdouble(const char *items, ptrdiff_t room, const int64_t *cuts,
                                      ptrdiff_t count, char *results, ptrdiff_t step)
{
    const uint32_t hidden = ndm_hidden_zero();
    (void)room;
    for (ptrdiff_t i = 0; i < count; i++, results += step) {
        const ndm_clongdouble *item = (const ndm_clongdouble *)items + cuts[i];
        const ndm_clongdouble *end = (const ndm_clongdouble *)items + cuts[i + 1];
        memcpy(results, item, sizeof *item);
        if (++item < end) {
            ndm_clongdouble value = item[-1];
#if defined(__GNUC__)
            /* where it begins decides whether the processor foresees how it ends */
            __asm__ volatile(".p2align 5");
#endif
            for (; item < end; item++) {
                ndm_only_here(); /* vectors would take longer to begin and end */
                value = divide_clongdouble(value, *item, hidden);
            }
            *(ndm_clongdouble *)results = value;
        }
    }
}
#endif

#if NDM_FOLDS

static void fold_add_clongdouble(char *state, ptrdiff_t state_step, const char *rows,
                                 ptrdiff_t row_step, ptrdiff_t step, ptrdiff_t count,
                                 ptrdiff_t width)
{
    if (width == 1 && state_step == 0) {
        ndm_clongdouble value = *(const ndm_clongdouble *)state;
        for (ptrdiff_t k = 0; k < count; k++) {
            value = add_clongdouble(value, *(const ndm_clongdouble *)(rows + k * row_step));
        }
        *(ndm_clongdouble *)state = value;
        return;
    }
    ptrdiff_t k = 0;
    for (; k < count; k++) {
        ndm_clongdouble *cells = (ndm_clongdouble *)state + k * state_step;
        const char *row = rows + k * row_step;
        for (ptrdiff_t i = 0; i < width; i++) {
            cells[i] = add_clongdouble(cells[i], *(const ndm_clongdouble *)(row + i *
                step));
        }
    }
}

static void scan_add_clongdouble(char *state, const char *from, ptrdiff_t from_step, char *to,
                                 ptrdiff_t to_step, ptrdiff_t count)
{
    ndm_clongdouble value = *(const ndm_clongdouble *)state;
    for (ptrdiff_t i = 0; i < count; i++) {
        value = add_clongdouble(value, *(const ndm_clongdouble *)(from + i * from_step));
        *(ndm_clongdouble *)(to + i * to_step) = value;
    }
    *(ndm_clongdouble *)state = value;
}

static void indexed_add_clongdouble(char *data, const ptrdiff_t *offsets, const char *from,
                                    ptrdiff_t from_step, ptrdiff_t count)
{
    for (ptrdiff_t i = 0; i < count; i++) {
        ndm_clongdouble *place = (ndm_clongdouble *)(data + offsets[i]);
        *place = add_clongdouble(*place, *(const ndm_clongdouble *)(from + i * from_step));
    }
}

static void fold_subtract_clongdouble(char *state, ptrdiff_t state_step, const char *rows,
                                      ptrdiff_t row_step, ptrdiff_t step, ptrdiff_t count,
                                      ptrdiff_t width)
{
    if (width == 1 && state_step == 0) {
        ndm_clongdouble value = *(const ndm_clongdouble *)state;
        for (ptrdiff_t k = 0; k < count; k++) {
            value = subtract_clongdouble(value, *(const ndm_clongdouble *)(rows + k *
                row_step));
        }
        *(ndm_clongdouble *)state = value;
        return;
    }
    ptrdiff_t k = 0;
    for (; k < count; k++) {
        ndm_clongdouble *cells = (ndm_clongdouble *)state + k * state_step;
        const char *row = rows + k * row_step;
        for (ptrdiff_t i = 0; i < width; i++) {
            cells[i] = subtract_clongdouble(cells[i], *(const ndm_clongdouble *)(row + i *
                step));
        }
    }
}

static void scan_subtract_clongdouble(char *state, const char *from, ptrdiff_t from_step,
                                      char *to, ptrdiff_t to_step, ptrdiff_t count)
{
    ndm_clongdouble value = *(const ndm_clongdouble *)state;
    for (ptrdiff_t i = 0; i < count; i++) {
        value = subtract_clongdouble(value, *(const ndm_clongdouble *)(from + i * from_step));
        *(ndm_clongdouble *)(to + i * to_step) = value;
    }
    *(ndm_clongdouble *)state = value;
}

static void indexed_subtract_clongdouble(char *data, const ptrdiff_t *offsets,
                                         const char *from, ptrdiff_t from_step, ptrdiff_t count)
{
    for (ptrdiff_t i = 0; i < count; i++) {
        ndm_clongdouble *place = (ndm_clongdouble *)(data + offsets[i]);
        *place = subtract_clongdouble(*place, *(const ndm_clongdouble *)(from + i * from_step));
    }
}

static void fold_multiply_clongdouble(char *state, ptrdiff_t state_step, const char *rows,
                                      ptrdiff_t row_step, ptrdiff_t step, ptrdiff_t count,
                                      ptrdiff_t width)
{
    if (width == 1 && state_step == 0) {
        ndm_clongdouble value = *(const ndm_clongdouble *)state;
        for (ptrdiff_t k = 0; k < count; k++) {
            value = multiply_clongdouble(value, *(const ndm_clongdouble *)(rows + k *
                row_step));
        }
        *(ndm_clongdouble *)state = value;
        return;
    }
    ptrdiff_t k = 0;
    for (; k < count; k++) {
        ndm_clongdouble *cells = (ndm_clongdouble *)state + k * state_step;
        const char *row = rows + k * row_step;
        for (ptrdiff_t i = 0; i < width; i++) {
            cells[i] = multiply_clongdouble(cells[i], *(const ndm_clongdouble *)(row + i *
                step));
        }
    }
}

static void scan_multiply_clongdouble(char *state, const char *from, ptrdiff_t from_step,
                                      char *to, ptrdiff_t to_step, ptrdiff_t count)
{
    ndm_clongdouble value = *(const ndm_clongdouble *)state;
    for (ptrdiff_t i = 0; i < count; i++) {
        value = multiply_clongdouble(value, *(const ndm_clongdouble *)(from + i * from_step));
        *(ndm_clongdouble *)(to + i * to_step) = value;
    }
    *(ndm_clongdouble *)state = value;
}

static void indexed_multiply_clongdouble(char *data, const ptrdiff_t *offsets,
                                         const char *from, ptrdiff_t from_step, ptrdiff_t count)
{
    for (ptrdiff_t i = 0; i < count; i++) {
        ndm_clongdouble *place = (ndm_clongdouble *)(data + offsets[i]);
        *place = multiply_clongdouble(*place, *(const ndm_clongdouble *)(from + i * from_step));
    }
}

static void fold_divide_clongdouble(char *state, ptrdiff_t state_step, const char *rows,
                                    ptrdiff_t row_step, ptrdiff_t step, ptrdiff_t count,
                                    ptrdiff_t width)
{
    const uint32_t hidden = ndm_hidden_zero();
    if (width == 1 && state_step == 0) {
        ndm_clongdouble value = *(const ndm_clongdouble *)state;
        for (ptrdiff_t k = 0; k < count; k++) {
            value = divide_clongdouble(value, *(const ndm_clongdouble *)(rows + k * row_step),
                hidden);
        }
        *(ndm_clongdouble *)state = value;
        return;
    }
    ptrdiff_t k = 0;
    for (; k < count; k++) {
        ndm_clongdouble *cells = (ndm_clongdouble *)state + k * state_step;
        const char *row = rows + k * row_step;
        for (ptrdiff_t i = 0; i < width; i++) {
            cells[i] = divide_clongdouble(cells[i], *(const ndm_clongdouble *)(row + i *
                step), hidden);
        }
    }
}

static void scan_divide_clongdouble(char *state, const char *from, ptrdiff_t from_step,
                                    char *to, ptrdiff_t to_step, ptrdiff_t count)
{
    const uint32_t hidden = ndm_hidden_zero();
    ndm_clongdouble value = *(const ndm_clongdouble *)state;
    for (ptrdiff_t i = 0; i < count; i++) {
        value = divide_clongdouble(value, *(const ndm_clongdouble *)(from + i * from_step),
            hidden);
        *(ndm_clongdouble *)(to + i * to_step) = value;
    }
    *(ndm_clongdouble *)state = value;
}

static void indexed_divide_clongdouble(char *data, const ptrdiff_t *offsets, const char *from,
                                       ptrdiff_t from_step, ptrdiff_t count)
{
    const uint32_t hidden = ndm_hidden_zero();
    for (ptrdiff_t i = 0; i < count; i++) {
        ndm_clongdouble *place = (ndm_clongdouble *)(data + offsets[i]);
        *place = divide_clongdouble(*place, *(const ndm_clongdouble *)(from + i * from_step),
            hidden);
    }
}
#endif

static const ndm_kernel kernels[] = {
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 0, (ndm_kernel_function)loop_add_clongdouble},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 1, (ndm_kernel_function)loop_subtract_clongdouble},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 2, (ndm_kernel_function)loop_multiply_clongdouble},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 3, (ndm_kernel_function)loop_divide_clongdouble},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 4, (ndm_kernel_function)loop_absolute_clongdouble},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 5, (ndm_kernel_function)loop_negative_clongdouble},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 6, (ndm_kernel_function)loop_positive_clongdouble},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 7, (ndm_kernel_function)loop_sign_clongdouble},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 8, (ndm_kernel_function)loop_reciprocal_clongdouble},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 9, (ndm_kernel_function)loop_square_clongdouble},
#if NDM_PIECES
    {NDM_FORM_PIECES, NDM_TIER_CORRECT, 1, (ndm_kernel_function)pieces_subtract_clongdouble},
    {NDM_FORM_PIECES, NDM_TIER_CORRECT, 3, (ndm_kernel_function)pieces_divide_clongdouble},
#endif
#if NDM_FOLDS
    {NDM_FORM_FOLD, NDM_TIER_CORRECT, 0, (ndm_kernel_function)fold_add_clongdouble},
    {NDM_FORM_SCAN, NDM_TIER_CORRECT, 0, (ndm_kernel_function)scan_add_clongdouble},
    {NDM_FORM_INDEXED, NDM_TIER_CORRECT, 0, (ndm_kernel_function)indexed_add_clongdouble},
    {NDM_FORM_FOLD, NDM_TIER_CORRECT, 1, (ndm_kernel_function)fold_subtract_clongdouble},
    {NDM_FORM_SCAN, NDM_TIER_CORRECT, 1, (ndm_kernel_function)scan_subtract_clongdouble},
    {NDM_FORM_INDEXED, NDM_TIER_CORRECT, 1, (ndm_kernel_function)indexed_subtract_clongdouble},
    {NDM_FORM_FOLD, NDM_TIER_CORRECT, 2, (ndm_kernel_function)fold_multiply_clongdouble},
    {NDM_FORM_SCAN, NDM_TIER_CORRECT, 2, (ndm_kernel_function)scan_multiply_clongdouble},
    {NDM_FORM_INDEXED, NDM_TIER_CORRECT, 2, (ndm_kernel_function)indexed_multiply_clongdouble},
    {NDM_FORM_FOLD, NDM_TIER_CORRECT, 3, (ndm_kernel_function)fold_divide_clongdouble},
    {NDM_FORM_SCAN, NDM_TIER_CORRECT, 3, (ndm_kernel_function)scan_divide_clongdouble},
    {NDM_FORM_INDEXED, NDM_TIER_CORRECT, 3, (ndm_kernel_function)indexed_divide_clongdouble},
#endif
};
#endif
NDM_KERNEL_TABLE(loops_clongdouble_arithmetic, kernels);
