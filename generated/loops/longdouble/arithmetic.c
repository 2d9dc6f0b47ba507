/* From specs/ufuncs/arithmetic.toml through templates/loops.c.j2; made by ndmillc. */
#include "ndmill/kernel/kernel.h"
#include "ndmill/kernel/dtypes_core.h"
#include "division.h"
#include "floatbits.h"
#include "remainders.h"

#ifndef NDM_SKIPPED

static inline long double add_longdouble(long double x1, long double x2)
{
    return x1 + x2;
}

static inline long double subtract_longdouble(long double x1, long double x2)
{
    return x1 - x2;
}

static inline long double multiply_longdouble(long double x1, long double x2)
{
    return x1 * x2;
}

static inline long double divide_longdouble(long double x1, long double x2)
{
    return x1 / x2;
}

static inline long double floor_divide_longdouble(long double x1, long double x2)
{
    return ndm_floor_divide_longdouble(x1, x2);
}

static inline void divmod_longdouble(long double x1, long double x2, long double *q,
                                     long double *r)
{
    ndm_floor_divmod_longdouble(x1, x2, q, r);
}

static inline long double remainder_longdouble(long double x1, long double x2)
{
    return ndm_floor_remainder_longdouble(x1, x2);
}

static inline long double fmod_longdouble(long double x1, long double x2)
{
    return ndm_fmod_longdouble(x1, x2);
}

static inline long double absolute_longdouble(long double x)
{
    return ndm_fabs_longdouble(x);
}

static inline long double negative_longdouble(long double x)
{
    return -x;
}

static inline long double positive_longdouble(long double x)
{
    return x;
}

static inline long double sign_longdouble(long double x)
{
    return x != x ? x : x > 0.0L ? 1.0L : x < 0.0L ? -1.0L : 0.0L;
}

static inline long double reciprocal_longdouble(long double x)
{
    return 1.0L / x;
}

static inline long double square_longdouble(long double x)
{
    return x * x;
}

static int loop_add_longdouble(char *const *args, const ptrdiff_t *dimensions,
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
            *(long double *)(out_y + i * step_y) = add_longdouble(value_x1, value_x2);
        }
    }
    return 0;
}

static int loop_subtract_longdouble(char *const *args, const ptrdiff_t *dimensions,
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
            *(long double *)(out_y + i * step_y) = subtract_longdouble(value_x1, value_x2);
        }
    }
    return 0;
}

static int loop_multiply_longdouble(char *const *args, const ptrdiff_t *dimensions,
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
            *(long double *)(out_y + i * step_y) = multiply_longdouble(value_x1, value_x2);
        }
    }
    return 0;
}

static int loop_divide_longdouble(char *const *args, const ptrdiff_t *dimensions,
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
            *(long double *)(out_y + i * step_y) = divide_longdouble(value_x1, value_x2);
        }
    }
    return 0;
}

static int loop_floor_divide_longdouble(char *const *args, const ptrdiff_t *dimensions,
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
            *(long double *)(out_y + i * step_y) = floor_divide_longdouble(value_x1, value_x2);
        }
    }
    return 0;
}

static int loop_divmod_longdouble(char *const *args, const ptrdiff_t *dimensions,
                                  const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    (void)ctx;
    const ptrdiff_t step_x1 = strides[0];
    const ptrdiff_t step_x2 = strides[1];
    const ptrdiff_t step_q = strides[2];
    const ptrdiff_t step_r = strides[3];
    {
        const char *in_x1 = args[0];
        const char *in_x2 = args[1];
        char *out_q = args[2];
        char *out_r = args[3];
        for (ptrdiff_t i = 0; i < count; i++) {
            const long double value_x1 = *(const long double *)(in_x1 + i * step_x1);
            const long double value_x2 = *(const long double *)(in_x2 + i * step_x2);
            long double value_q;
            long double value_r;
            divmod_longdouble(value_x1, value_x2, &value_q, &value_r);
            *(long double *)(out_q + i * step_q) = value_q;
            *(long double *)(out_r + i * step_r) = value_r;
        }
    }
    return 0;
}

static int loop_remainder_longdouble(char *const *args, const ptrdiff_t *dimensions,
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
            *(long double *)(out_y + i * step_y) = remainder_longdouble(value_x1, value_x2);
        }
    }
    return 0;
}

static int loop_fmod_longdouble(char *const *args, const ptrdiff_t *dimensions,
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
            *(long double *)(out_y + i * step_y) = fmod_longdouble(value_x1, value_x2);
        }
    }
    return 0;
}

static int loop_absolute_longdouble(char *const *args, const ptrdiff_t *dimensions,
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
            const long double value_x = *(const long double *)(in_x + i * step_x);
            *(long double *)(out_y + i * step_y) = absolute_longdouble(value_x);
        }
    }
    return 0;
}

static int loop_negative_longdouble(char *const *args, const ptrdiff_t *dimensions,
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
            const long double value_x = *(const long double *)(in_x + i * step_x);
            *(long double *)(out_y + i * step_y) = negative_longdouble(value_x);
        }
    }
    return 0;
}

static int loop_positive_longdouble(char *const *args, const ptrdiff_t *dimensions,
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
            const long double value_x = *(const long double *)(in_x + i * step_x);
            *(long double *)(out_y + i * step_y) = positive_longdouble(value_x);
        }
    }
    return 0;
}

static int loop_sign_longdouble(char *const *args, const ptrdiff_t *dimensions,
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
            const long double value_x = *(const long double *)(in_x + i * step_x);
            *(long double *)(out_y + i * step_y) = sign_longdouble(value_x);
        }
    }
    return 0;
}

static int loop_reciprocal_longdouble(char *const *args, const ptrdiff_t *dimensions,
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
            const long double value_x = *(const long double *)(in_x + i * step_x);
            *(long double *)(out_y + i * step_y) = reciprocal_longdouble(value_x);
        }
    }
    return 0;
}

static int loop_square_longdouble(char *const *args, const ptrdiff_t *dimensions,
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
            const long double value_x = *(const long double *)(in_x + i * step_x);
            *(long double *)(out_y + i * step_y) = square_longdouble(value_x);
        }
    }
    return 0;
}

#if NDM_PIECES

static void pieces_subtract_longdouble(const char *items, ptrdiff_t room, const int64_t *cuts,
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
                value = subtract_longdouble(value, *item);
            }
            *(long double *)results = value;
        }
    }
}

static void pieces_divide_longdouble(const char *items, ptrdiff_t room, const int64_t *cuts,
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
                value = divide_longdouble(value, *item);
            }
            *(long double *)results = value;
        }
    }
}
#endif

#if NDM_FOLDS

static void fold_add_longdouble(char *state, ptrdiff_t state_step, const char *rows,
                                ptrdiff_t row_step, ptrdiff_t step, ptrdiff_t count,
                                ptrdiff_t width)
{
    if (width == 1 && state_step == 0) {
        long double value = *(const long double *)state;
        for (ptrdiff_t k = 0; k < count; k++) {
            value = add_longdouble(value, *(const long double *)(rows + k * row_step));
        }
        *(long double *)state = value;
        return;
    }
    ptrdiff_t k = 0;
    for (; k < count; k++) {
        long double *cells = (long double *)state + k * state_step;
        const char *row = rows + k * row_step;
        for (ptrdiff_t i = 0; i < width; i++) {
            cells[i] = add_longdouble(cells[i], *(const long double *)(row + i * step));
        }
    }
}

static void scan_add_longdouble(char *state, const char *from, ptrdiff_t from_step, char *to,
                                ptrdiff_t to_step, ptrdiff_t count)
{
    long double value = *(const long double *)state;
    for (ptrdiff_t i = 0; i < count; i++) {
        value = add_longdouble(value, *(const long double *)(from + i * from_step));
        *(long double *)(to + i * to_step) = value;
    }
    *(long double *)state = value;
}

static void indexed_add_longdouble(char *data, const ptrdiff_t *offsets, const char *from,
                                   ptrdiff_t from_step, ptrdiff_t count)
{
    for (ptrdiff_t i = 0; i < count; i++) {
        long double *place = (long double *)(data + offsets[i]);
        *place = add_longdouble(*place, *(const long double *)(from + i * from_step));
    }
}

static void fold_subtract_longdouble(char *state, ptrdiff_t state_step, const char *rows,
                                     ptrdiff_t row_step, ptrdiff_t step, ptrdiff_t count,
                                     ptrdiff_t width)
{
    if (width == 1 && state_step == 0) {
        long double value = *(const long double *)state;
        for (ptrdiff_t k = 0; k < count; k++) {
            value = subtract_longdouble(value, *(const long double *)(rows + k * row_step));
        }
        *(long double *)state = value;
        return;
    }
    ptrdiff_t k = 0;
    for (; k < count; k++) {
        long double *cells = (long double *)state + k * state_step;
        const char *row = rows + k * row_step;
        for (ptrdiff_t i = 0; i < width; i++) {
            cells[i] = subtract_longdouble(cells[i], *(const long double *)(row + i *
                step));
        }
    }
}

static void scan_subtract_longdouble(char *state, const char *from, ptrdiff_t from_step,
                                     char *to, ptrdiff_t to_step, ptrdiff_t count)
{
    long double value = *(const long double *)state;
    for (ptrdiff_t i = 0; i < count; i++) {
        value = subtract_longdouble(value, *(const long double *)(from + i * from_step));
        *(long double *)(to + i * to_step) = value;
    }
    *(long double *)state = value;
}

static void indexed_subtract_longdouble(char *data, const ptrdiff_t *offsets, const char *from,
                                        ptrdiff_t from_step, ptrdiff_t count)
{
    for (ptrdiff_t i = 0; i < count; i++) {
        long double *place = (long double *)(data + offsets[i]);
        *place = subtract_longdouble(*place, *(const long double *)(from + i * from_step));
    }
}

static void fold_multiply_longdouble(char *state, ptrdiff_t state_step, const char *rows,
                                     ptrdiff_t row_step, ptrdiff_t step, ptrdiff_t count,
                                     ptrdiff_t width)
{
    if (width == 1 && state_step == 0) {
        long double value = *(const long double *)state;
        for (ptrdiff_t k = 0; k < count; k++) {
            value = multiply_longdouble(value, *(const long double *)(rows + k * row_step));
        }
        *(long double *)state = value;
        return;
    }
    ptrdiff_t k = 0;
    for (; k < count; k++) {
        long double *cells = (long double *)state + k * state_step;
        const char *row = rows + k * row_step;
        for (ptrdiff_t i = 0; i < width; i++) {
            cells[i] = multiply_longdouble(cells[i], *(const long double *)(row + i *
                step));
        }
    }
}

static void scan_multiply_longdouble(char *state, const char *from, ptrdiff_t from_step,
                                     char *to, ptrdiff_t to_step, ptrdiff_t count)
{
    long double value = *(const long double *)state;
    for (ptrdiff_t i = 0; i < count; i++) {
        value = multiply_longdouble(value, *(const long double *)(from + i * from_step));
        *(long double *)(to + i * to_step) = value;
    }
    *(long double *)state = value;
}

static void indexed_multiply_longdouble(char *data, const ptrdiff_t *offsets, const char *from,
                                        ptrdiff_t from_step, ptrdiff_t count)
{
    for (ptrdiff_t i = 0; i < count; i++) {
        long double *place = (long double *)(data + offsets[i]);
        *place = multiply_longdouble(*place, *(const long double *)(from + i * from_step));
    }
}

static void fold_divide_longdouble(char *state, ptrdiff_t state_step, const char *rows,
                                   ptrdiff_t row_step, ptrdiff_t step, ptrdiff_t count,
                                   ptrdiff_t width)
{
    if (width == 1 && state_step == 0) {
        long double value = *(const long double *)state;
        for (ptrdiff_t k = 0; k < count; k++) {
            value = divide_longdouble(value, *(const long double *)(rows + k * row_step));
        }
        *(long double *)state = value;
        return;
    }
    ptrdiff_t k = 0;
    for (; k < count; k++) {
        long double *cells = (long double *)state + k * state_step;
        const char *row = rows + k * row_step;
        for (ptrdiff_t i = 0; i < width; i++) {
            cells[i] = divide_longdouble(cells[i], *(const long double *)(row + i * step));
        }
    }
}

static void scan_divide_longdouble(char *state, const char *from, ptrdiff_t from_step,
                                   char *to, ptrdiff_t to_step, ptrdiff_t count)
{
    long double value = *(const long double *)state;
    for (ptrdiff_t i = 0; i < count; i++) {
        value = divide_longdouble(value, *(const long double *)(from + i * from_step));
        *(long double *)(to + i * to_step) = value;
    }
    *(long double *)state = value;
}

static void indexed_divide_longdouble(char *data, const ptrdiff_t *offsets, const char *from,
                                      ptrdiff_t from_step, ptrdiff_t count)
{
    for (ptrdiff_t i = 0; i < count; i++) {
        long double *place = (long double *)(data + offsets[i]);
        *place = divide_longdouble(*place, *(const long double *)(from + i * from_step));
    }
}
#endif

static const ndm_kernel kernels[] = {
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 0, (ndm_kernel_function)loop_add_longdouble},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 1, (ndm_kernel_function)loop_subtract_longdouble},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 2, (ndm_kernel_function)loop_multiply_longdouble},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 3, (ndm_kernel_function)loop_divide_longdouble},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 4, (ndm_kernel_function)loop_floor_divide_longdouble},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 5, (ndm_kernel_function)loop_divmod_longdouble},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 6, (ndm_kernel_function)loop_remainder_longdouble},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 7, (ndm_kernel_function)loop_fmod_longdouble},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 8, (ndm_kernel_function)loop_absolute_longdouble},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 9, (ndm_kernel_function)loop_absolute_longdouble},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 10, (ndm_kernel_function)loop_negative_longdouble},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 11, (ndm_kernel_function)loop_positive_longdouble},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 12, (ndm_kernel_function)loop_sign_longdouble},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 13, (ndm_kernel_function)loop_reciprocal_longdouble},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 14, (ndm_kernel_function)loop_square_longdouble},
#if NDM_PIECES
    {NDM_FORM_PIECES, NDM_TIER_CORRECT, 1, (ndm_kernel_function)pieces_subtract_longdouble},
    {NDM_FORM_PIECES, NDM_TIER_CORRECT, 3, (ndm_kernel_function)pieces_divide_longdouble},
#endif
#if NDM_FOLDS
    {NDM_FORM_FOLD, NDM_TIER_CORRECT, 0, (ndm_kernel_function)fold_add_longdouble},
    {NDM_FORM_SCAN, NDM_TIER_CORRECT, 0, (ndm_kernel_function)scan_add_longdouble},
    {NDM_FORM_INDEXED, NDM_TIER_CORRECT, 0, (ndm_kernel_function)indexed_add_longdouble},
    {NDM_FORM_FOLD, NDM_TIER_CORRECT, 1, (ndm_kernel_function)fold_subtract_longdouble},
    {NDM_FORM_SCAN, NDM_TIER_CORRECT, 1, (ndm_kernel_function)scan_subtract_longdouble},
    {NDM_FORM_INDEXED, NDM_TIER_CORRECT, 1, (ndm_kernel_function)indexed_subtract_longdouble},
    {NDM_FORM_FOLD, NDM_TIER_CORRECT, 2, (ndm_kernel_function)fold_multiply_longdouble},
    {NDM_FORM_SCAN, NDM_TIER_CORRECT, 2, (ndm_kernel_function)scan_multiply_longdouble},
    {NDM_FORM_INDEXED, NDM_TIER_CORRECT, 2, (ndm_kernel_function)indexed_multiply_longdouble},
    {NDM_FORM_FOLD, NDM_TIER_CORRECT, 3, (ndm_kernel_function)fold_divide_longdouble},
    {NDM_FORM_SCAN, NDM_TIER_CORRECT, 3, (ndm_kernel_function)scan_divide_longdouble},
    {NDM_FORM_INDEXED, NDM_TIER_CORRECT, 3, (ndm_kernel_function)indexed_divide_longdouble},
#endif
};
#endif
NDM_KERNEL_TABLE(loops_longdouble_arithmetic, kernels);
