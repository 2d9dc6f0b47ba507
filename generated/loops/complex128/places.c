/* From specs/reductions/places.toml through templates/loops.c.j2; made by ndmillc. */
#include "ndmill/kernel/kernel.h"
#include "ndmill/kernel/dtypes_core.h"
#include "ndmill/kernel/complex.h"
#include "ndmill/kernel/places.h"

#ifndef NDM_SKIPPED

NDM_COMPLEX_ARITHMETIC(complex128, double, double)

static inline void lift_argmax_complex128(ndm_complex128 x, int64_t index, ndm_complex128 *v,
                                          int64_t *at)
{
    *v = x;
    *at = index;
}

static inline uint8_t isnan_complex128(ndm_complex128 x)
{
    return (x.re != x.re) | (x.im != x.im);
}

static inline uint8_t greater_complex128(ndm_complex128 x1, ndm_complex128 x2)
{
    const uint8_t ordered = (x1.im == x1.im) & (x2.im == x2.im);
    return (ordered & (x1.re > x2.re)) | ((x1.re == x2.re) & (x1.im > x2.im));
}

static inline void combine_argmax_complex128(ndm_complex128 a_v, int64_t a_at,
                                             ndm_complex128 b_v, int64_t b_at,
                                             ndm_complex128 *v, int64_t *at)
{
    const uint8_t nans = isnan_complex128(a_v) & isnan_complex128(b_v);
    const uint8_t larger = greater_complex128(b_v, a_v) | (isnan_complex128(b_v) &
        !isnan_complex128(a_v));
    const uint8_t taken = larger | ((ndm_eq_complex128(b_v, a_v) | nans) & (b_at < a_at));
    *v = ndm_choose_complex128(taken, b_v, a_v);
    *at = taken ? b_at : a_at;
}

static inline int64_t finish_argmax_complex128(int64_t at)
{
    return at;
}

static inline void later_combine_argmax_complex128(ndm_complex128 a_v, int64_t a_at,
                                                   ndm_complex128 b_v, int64_t b_at,
                                                   ndm_complex128 *v, int64_t *at)
{
    const uint8_t larger = greater_complex128(b_v, a_v) | (isnan_complex128(b_v) &
        !isnan_complex128(a_v));
    const uint8_t taken = larger;
    *v = ndm_choose_complex128(taken, b_v, a_v);
    *at = taken ? b_at : a_at;
}

static inline uint8_t ordinary_greater_complex128(ndm_complex128 x1, ndm_complex128 x2)
{
    const uint8_t ordered = 1;
    return (ordered & (x1.re > x2.re)) | ((x1.re == x2.re) & (x1.im > x2.im));
}

static inline void ordinary_later_combine_argmax_complex128(ndm_complex128 a_v, int64_t a_at,
                                                            ndm_complex128 b_v, int64_t b_at,
                                                            ndm_complex128 *v, int64_t *at)
{
    const uint8_t larger = ordinary_greater_complex128(b_v, a_v);
    const uint8_t taken = larger;
    *v = ndm_choose_complex128(taken, b_v, a_v);
    *at = taken ? b_at : a_at;
}

static inline void lift_argmin_complex128(ndm_complex128 x, int64_t index, ndm_complex128 *v,
                                          int64_t *at)
{
    *v = x;
    *at = index;
}

static inline uint8_t less_complex128(ndm_complex128 x1, ndm_complex128 x2)
{
    const uint8_t ordered = (x1.im == x1.im) & (x2.im == x2.im);
    return (ordered & (x1.re < x2.re)) | ((x1.re == x2.re) & (x1.im < x2.im));
}

static inline void combine_argmin_complex128(ndm_complex128 a_v, int64_t a_at,
                                             ndm_complex128 b_v, int64_t b_at,
                                             ndm_complex128 *v, int64_t *at)
{
    const uint8_t nans = isnan_complex128(a_v) & isnan_complex128(b_v);
    const uint8_t smaller = less_complex128(b_v, a_v) | (isnan_complex128(b_v) &
        !isnan_complex128(a_v));
    const uint8_t taken = smaller | ((ndm_eq_complex128(b_v, a_v) | nans) & (b_at < a_at));
    *v = ndm_choose_complex128(taken, b_v, a_v);
    *at = taken ? b_at : a_at;
}

static inline int64_t finish_argmin_complex128(int64_t at)
{
    return at;
}

static inline void later_combine_argmin_complex128(ndm_complex128 a_v, int64_t a_at,
                                                   ndm_complex128 b_v, int64_t b_at,
                                                   ndm_complex128 *v, int64_t *at)
{
    const uint8_t smaller = less_complex128(b_v, a_v) | (isnan_complex128(b_v) &
        !isnan_complex128(a_v));
    const uint8_t taken = smaller;
    *v = ndm_choose_complex128(taken, b_v, a_v);
    *at = taken ? b_at : a_at;
}

static inline uint8_t ordinary_less_complex128(ndm_complex128 x1, ndm_complex128 x2)
{
    const uint8_t ordered = 1;
    return (ordered & (x1.re < x2.re)) | ((x1.re == x2.re) & (x1.im < x2.im));
}

static inline void ordinary_later_combine_argmin_complex128(ndm_complex128 a_v, int64_t a_at,
                                                            ndm_complex128 b_v, int64_t b_at,
                                                            ndm_complex128 *v, int64_t *at)
{
    const uint8_t smaller = ordinary_less_complex128(b_v, a_v);
    const uint8_t taken = smaller;
    *v = ndm_choose_complex128(taken, b_v, a_v);
    *at = taken ? b_at : a_at;
}

#if NDM_FOLDS

static void form_lift_argmax_complex128(const ndm_reduction_rows *rows)
{
    const ptrdiff_t width = rows->width;
    const ptrdiff_t step_x = rows->steps[0];
    const ptrdiff_t row_step_x = rows->row_steps[0];
    const bool dense = step_x == (ptrdiff_t)sizeof(ndm_complex128);
    const ptrdiff_t index_step = rows->index_step;
    const ptrdiff_t index_row_step = rows->index_row_step;
    for (ptrdiff_t k = 0; k < rows->count; k++) {
        const char *const row_x = rows->items[0] + k * row_step_x;
        ndm_complex128 *const state_v = (ndm_complex128 *)rows->state[0] + rows->cell + k *
            rows->cell_step;
        int64_t *const state_at = (int64_t *)rows->state[1] + rows->cell + k * rows->cell_step;
        const int64_t first = rows->index + k * index_row_step;
        if (dense) {
            const ndm_complex128 *const in_x = (const ndm_complex128 *)row_x;
            NDM_IVDEP
            for (ptrdiff_t i = 0; i < width; i++) {
                ndm_complex128 lifted_v;
                int64_t lifted_at;
                lift_argmax_complex128(ndm_get_complex128(&in_x[i]), first + i * index_step,
                    &lifted_v, &lifted_at);
                state_v[i] = lifted_v;
                state_at[i] = lifted_at;
            }
        } else {

            for (ptrdiff_t i = 0; i < width; i++) {
                ndm_only_here();
                const ndm_complex128 value_x = *(const ndm_complex128 *)(row_x + i * step_x);
                ndm_complex128 lifted_v;
                int64_t lifted_at;
                lift_argmax_complex128(value_x, first + i * index_step, &lifted_v, &lifted_at);
                state_v[i] = lifted_v;
                state_at[i] = lifted_at;
            }
        }
    }
}

static void form_join_argmax_complex128(const ndm_reduction_rows *rows)
{
    const ptrdiff_t width = rows->width;
    const ptrdiff_t step_x = rows->steps[0];
    const ptrdiff_t row_step_x = rows->row_steps[0];
    const bool dense = step_x == (ptrdiff_t)sizeof(ndm_complex128);
    const ptrdiff_t index_step = rows->index_step;
    const ptrdiff_t index_row_step = rows->index_row_step;
    for (ptrdiff_t k = 0; k < rows->count; k++) {
        const char *const row_x = rows->items[0] + k * row_step_x;
        ndm_complex128 *const state_v = (ndm_complex128 *)rows->state[0] + rows->cell + k *
            rows->cell_step;
        int64_t *const state_at = (int64_t *)rows->state[1] + rows->cell + k * rows->cell_step;
        const int64_t first = rows->index + k * index_row_step;
        if (dense) {
            const ndm_complex128 *const in_x = (const ndm_complex128 *)row_x;
            NDM_IVDEP
            for (ptrdiff_t i = 0; i < width; i++) {
                ndm_complex128 lifted_v;
                int64_t lifted_at;
                lift_argmax_complex128(ndm_get_complex128(&in_x[i]), first + i * index_step,
                    &lifted_v, &lifted_at);
                ndm_complex128 next_v;
                int64_t next_at;
                combine_argmax_complex128(state_v[i], state_at[i], lifted_v, lifted_at,
                    &next_v, &next_at);
                state_v[i] = next_v;
                state_at[i] = next_at;
            }
        } else {

            for (ptrdiff_t i = 0; i < width; i++) {
                ndm_only_here();
                const ndm_complex128 value_x = *(const ndm_complex128 *)(row_x + i * step_x);
                ndm_complex128 lifted_v;
                int64_t lifted_at;
                lift_argmax_complex128(value_x, first + i * index_step, &lifted_v, &lifted_at);
                ndm_complex128 next_v;
                int64_t next_at;
                combine_argmax_complex128(state_v[i], state_at[i], lifted_v, lifted_at,
                    &next_v, &next_at);
                state_v[i] = next_v;
                state_at[i] = next_at;
            }
        }
    }
}

static void form_combine_argmax_complex128(char *const *state, ptrdiff_t into, ptrdiff_t from,
                                           ptrdiff_t width)
{
    ndm_complex128 *const state_v = (ndm_complex128 *)state[0] + into;
    const ndm_complex128 *const other_v = (const ndm_complex128 *)state[0] + from;
    int64_t *const state_at = (int64_t *)state[1] + into;
    const int64_t *const other_at = (const int64_t *)state[1] + from;
    NDM_IVDEP
    for (ptrdiff_t i = 0; i < width; i++) {
        ndm_only_here();
        ndm_complex128 next_v;
        int64_t next_at;
        combine_argmax_complex128(state_v[i], state_at[i], other_v[i], other_at[i], &next_v,
            &next_at);
        state_v[i] = next_v;
        state_at[i] = next_at;
    }
}

static void form_finish_argmax_complex128(const ndm_reduction_results *results)
{
    const ptrdiff_t width = results->width;
    const int64_t *const state_at = (const int64_t *)results->state[1] + results->cell;
    char *const put_y = results->outputs[0];
    const ptrdiff_t step_y = results->steps[0];
    for (ptrdiff_t i = 0; i < width; i++) {
        *(int64_t *)(put_y + i * step_y) = finish_argmax_complex128(state_at[i]);
    }
}
#endif

static inline int64_t taken_argmax_complex128(ndm_complex128 a, ndm_complex128 b)
{
    ndm_complex128 value;
    int64_t taken;
    later_combine_argmax_complex128(a, 0, b, 1, &value, &taken);
    return taken;
}

static inline int64_t plain_argmax_complex128(ndm_complex128 a, ndm_complex128 b)
{
    ndm_complex128 value;
    int64_t taken;
    ordinary_later_combine_argmax_complex128(a, 0, b, 1, &value, &taken);
    return taken;
}

static NDM_ONE_COPY ptrdiff_t scan_argmax_complex128(const ndm_complex128 *item,
                                                     ptrdiff_t count, ptrdiff_t step,
                                                     ndm_complex128 *value)
{
    ndm_complex128 own = *value;
    ptrdiff_t place = -1;
    for (ptrdiff_t i = 0; i < count; i++) {
        const ndm_complex128 next = item[i * step];
        if (taken_argmax_complex128(own, next) != 0) {
            ndm_only_here();
            place = i;
            own = next;
        }
    }
    *value = own;
    return place;
}
#if NDM_ROWS

static NDM_ONE_COPY ptrdiff_t few_argmax_complex128(const ndm_reduction_rows *rows,
                                                    ndm_complex128 *state, int64_t *place)
{
    enum { ROWS = NDM_PLACES_PAIRS };
    const ptrdiff_t count = rows->count & -ROWS, width = rows->width;
    const ptrdiff_t row_step = rows->row_steps[0], cell_step = rows->cell_step;
    const int64_t index_step = rows->index_step, index_row_step = rows->index_row_step;
    const char *row = rows->items[0];
    int64_t first = rows->index;
    ptrdiff_t k = 0;
    for (; k < count; k += ROWS, row += ROWS * row_step) {
        double own_re[ROWS], own_im[ROWS];
        int64_t chosen[ROWS], unusual[ROWS], any = 0;
        for (int r = 0; r < ROWS; r++) {
            const ndm_complex128 *item = (const ndm_complex128 *)(row + r * row_step);
            own_re[r] = item->re;
            own_im[r] = item->im;
            chosen[r] = 0;
            unusual[r] = 0;
        }
        for (ptrdiff_t i = 0; i < width; i++) {
            ndm_only_here();
            NDM_IVDEP
            for (int r = 0; r < ROWS; r++) {
                const ndm_complex128 *item = (const ndm_complex128 *)(row + r * row_step);
                const ndm_complex128 own = {own_re[r], own_im[r]}, next = item[i];
                const bool taken = plain_argmax_complex128(own, next) != 0;
                own_re[r] = taken ? next.re : own.re;
                own_im[r] = taken ? next.im : own.im;
                chosen[r] = taken ? (int64_t)i : chosen[r];
                unusual[r] |= NDM_PLACES_NAN(next.re, next.im);
            }
        }
        for (int r = 0; r < ROWS; r++) {
            any |= unusual[r];
        }
        if (any != 0) {
            break;
        }
        NDM_UNROLL_ROWS
        for (int r = 0; r < ROWS; r++) {
            state->re = own_re[r];
            state->im = own_im[r];
            *place = first + chosen[r] * index_step;
            state += cell_step;
            place += cell_step;
            first += index_row_step;
        }
    }
    return k;
}
#endif

static ptrdiff_t form_places_argmax_complex128(int what, char *values, const char *items,
                                               ptrdiff_t count, ptrdiff_t step,
                                               const ndm_reduction_rows *rows)
{
    ndm_complex128 *value = (ndm_complex128 *)values;
    const ndm_complex128 *item = (const ndm_complex128 *)items;
    switch (what) {
    case NDM_PLACES_TEST: {
        const ndm_complex128 own = *value;
        ptrdiff_t i = 0;
        for (; i + NDM_PLACES_FEW <= count; i += NDM_PLACES_FEW) {
            int64_t found = 0;
            for (int j = 0; j < NDM_PLACES_FEW; j++) {
                const ndm_complex128 next = item[i + j];
                found |= plain_argmax_complex128(own, next) | (NDM_PLACES_NAN(next.re, next.im) ? 1 : 0);
            }
            if (found != 0) {
                break;
            }
        }
        return i;
    }
    case NDM_PLACES_SCAN:
        *value = item[0];
        return scan_argmax_complex128(item + step, count - 1, step, value) + 1;
    case NDM_PLACES_LAST:
        return 0;
    case NDM_PLACES_CHOOSE: {
        const ptrdiff_t width = rows->width, row_step = rows->row_steps[0];
        const ptrdiff_t cell_step = rows->cell_step;
        const int64_t index_step = rows->index_step, index_row_step = rows->index_row_step;
        ndm_complex128 *state = (ndm_complex128 *)rows->state[0] + rows->cell;
        int64_t *place = (int64_t *)rows->state[1] + rows->cell;
        int64_t first = rows->index;
        const char *row = rows->items[0];
        ptrdiff_t left = rows->count;
#if NDM_ROWS
        if (left >= NDM_PLACES_PAIRS) {
            const ptrdiff_t done = few_argmax_complex128(rows, state, place);
            left -= done;
            state += done * cell_step;
            place += done * cell_step;
            first += done * index_row_step;
            row += done * row_step;
        }
#endif
        for (; left > 0; left--) {
            item = (const ndm_complex128 *)row;
            ndm_complex128 own = item[0];
            ptrdiff_t chosen = 0;
            bool unusual = NDM_PLACES_NAN(own.re, own.im);
            for (ptrdiff_t i = 1; i < width; i++) {
                ndm_only_here();
                const ndm_complex128 next = item[i];
                const bool taken = NDM_PLACES_EITHER(plain_argmax_complex128(item[chosen], next) != 0);
                chosen = taken ? i : chosen;
                unusual |= NDM_PLACES_NAN(next.re, next.im);
            }
            own = item[chosen];
            if (unusual) {
                own = item[0];
                chosen = scan_argmax_complex128(item + 1, width - 1, 1, &own) + 1;
            }
            *state = own;
            *place = first + chosen * index_step;
            state += cell_step;
            place += cell_step;
            first += index_row_step;
            row += row_step;
        }
        return 0;
    }
    default:
        return 0;
    }
}

#if NDM_FOLDS

static void form_lift_argmin_complex128(const ndm_reduction_rows *rows)
{
    const ptrdiff_t width = rows->width;
    const ptrdiff_t step_x = rows->steps[0];
    const ptrdiff_t row_step_x = rows->row_steps[0];
    const bool dense = step_x == (ptrdiff_t)sizeof(ndm_complex128);
    const ptrdiff_t index_step = rows->index_step;
    const ptrdiff_t index_row_step = rows->index_row_step;
    for (ptrdiff_t k = 0; k < rows->count; k++) {
        const char *const row_x = rows->items[0] + k * row_step_x;
        ndm_complex128 *const state_v = (ndm_complex128 *)rows->state[0] + rows->cell + k *
            rows->cell_step;
        int64_t *const state_at = (int64_t *)rows->state[1] + rows->cell + k * rows->cell_step;
        const int64_t first = rows->index + k * index_row_step;
        if (dense) {
            const ndm_complex128 *const in_x = (const ndm_complex128 *)row_x;
            NDM_IVDEP
            for (ptrdiff_t i = 0; i < width; i++) {
                ndm_complex128 lifted_v;
                int64_t lifted_at;
                lift_argmin_complex128(ndm_get_complex128(&in_x[i]), first + i * index_step,
                    &lifted_v, &lifted_at);
                state_v[i] = lifted_v;
                state_at[i] = lifted_at;
            }
        } else {

            for (ptrdiff_t i = 0; i < width; i++) {
                ndm_only_here();
                const ndm_complex128 value_x = *(const ndm_complex128 *)(row_x + i * step_x);
                ndm_complex128 lifted_v;
                int64_t lifted_at;
                lift_argmin_complex128(value_x, first + i * index_step, &lifted_v, &lifted_at);
                state_v[i] = lifted_v;
                state_at[i] = lifted_at;
            }
        }
    }
}

static void form_join_argmin_complex128(const ndm_reduction_rows *rows)
{
    const ptrdiff_t width = rows->width;
    const ptrdiff_t step_x = rows->steps[0];
    const ptrdiff_t row_step_x = rows->row_steps[0];
    const bool dense = step_x == (ptrdiff_t)sizeof(ndm_complex128);
    const ptrdiff_t index_step = rows->index_step;
    const ptrdiff_t index_row_step = rows->index_row_step;
    for (ptrdiff_t k = 0; k < rows->count; k++) {
        const char *const row_x = rows->items[0] + k * row_step_x;
        ndm_complex128 *const state_v = (ndm_complex128 *)rows->state[0] + rows->cell + k *
            rows->cell_step;
        int64_t *const state_at = (int64_t *)rows->state[1] + rows->cell + k * rows->cell_step;
        const int64_t first = rows->index + k * index_row_step;
        if (dense) {
            const ndm_complex128 *const in_x = (const ndm_complex128 *)row_x;
            NDM_IVDEP
            for (ptrdiff_t i = 0; i < width; i++) {
                ndm_complex128 lifted_v;
                int64_t lifted_at;
                lift_argmin_complex128(ndm_get_complex128(&in_x[i]), first + i * index_step,
                    &lifted_v, &lifted_at);
                ndm_complex128 next_v;
                int64_t next_at;
                combine_argmin_complex128(state_v[i], state_at[i], lifted_v, lifted_at,
                    &next_v, &next_at);
                state_v[i] = next_v;
                state_at[i] = next_at;
            }
        } else {

            for (ptrdiff_t i = 0; i < width; i++) {
                ndm_only_here();
                const ndm_complex128 value_x = *(const ndm_complex128 *)(row_x + i * step_x);
                ndm_complex128 lifted_v;
                int64_t lifted_at;
                lift_argmin_complex128(value_x, first + i * index_step, &lifted_v, &lifted_at);
                ndm_complex128 next_v;
                int64_t next_at;
                combine_argmin_complex128(state_v[i], state_at[i], lifted_v, lifted_at,
                    &next_v, &next_at);
                state_v[i] = next_v;
                state_at[i] = next_at;
            }
        }
    }
}

static void form_combine_argmin_complex128(char *const *state, ptrdiff_t into, ptrdiff_t from,
                                           ptrdiff_t width)
{
    ndm_complex128 *const state_v = (ndm_complex128 *)state[0] + into;
    const ndm_complex128 *const other_v = (const ndm_complex128 *)state[0] + from;
    int64_t *const state_at = (int64_t *)state[1] + into;
    const int64_t *const other_at = (const int64_t *)state[1] + from;
    NDM_IVDEP
    for (ptrdiff_t i = 0; i < width; i++) {
        ndm_only_here();
        ndm_complex128 next_v;
        int64_t next_at;
        combine_argmin_complex128(state_v[i], state_at[i], other_v[i], other_at[i], &next_v,
            &next_at);
        state_v[i] = next_v;
        state_at[i] = next_at;
    }
}

static void form_finish_argmin_complex128(const ndm_reduction_results *results)
{
    const ptrdiff_t width = results->width;
    const int64_t *const state_at = (const int64_t *)results->state[1] + results->cell;
    char *const put_y = results->outputs[0];
    const ptrdiff_t step_y = results->steps[0];
    for (ptrdiff_t i = 0; i < width; i++) {
        *(int64_t *)(put_y + i * step_y) = finish_argmin_complex128(state_at[i]);
    }
}
#endif

static inline int64_t taken_argmin_complex128(ndm_complex128 a, ndm_complex128 b)
{
    ndm_complex128 value;
    int64_t taken;
    later_combine_argmin_complex128(a, 0, b, 1, &value, &taken);
    return taken;
}

static inline int64_t plain_argmin_complex128(ndm_complex128 a, ndm_complex128 b)
{
    ndm_complex128 value;
    int64_t taken;
    ordinary_later_combine_argmin_complex128(a, 0, b, 1, &value, &taken);
    return taken;
}

static NDM_ONE_COPY ptrdiff_t scan_argmin_complex128(const ndm_complex128 *item,
                                                     ptrdiff_t count, ptrdiff_t step,
                                                     ndm_complex128 *value)
{
    ndm_complex128 own = *value;
    ptrdiff_t place = -1;
    for (ptrdiff_t i = 0; i < count; i++) {
        const ndm_complex128 next = item[i * step];
        if (taken_argmin_complex128(own, next) != 0) {
            ndm_only_here();
            place = i;
            own = next;
        }
    }
    *value = own;
    return place;
}
#if NDM_ROWS

static NDM_ONE_COPY ptrdiff_t few_argmin_complex128(const ndm_reduction_rows *rows,
                                                    ndm_complex128 *state, int64_t *place)
{
    enum { ROWS = NDM_PLACES_PAIRS };
    const ptrdiff_t count = rows->count & -ROWS, width = rows->width;
    const ptrdiff_t row_step = rows->row_steps[0], cell_step = rows->cell_step;
    const int64_t index_step = rows->index_step, index_row_step = rows->index_row_step;
    const char *row = rows->items[0];
    int64_t first = rows->index;
    ptrdiff_t k = 0;
    for (; k < count; k += ROWS, row += ROWS * row_step) {
        double own_re[ROWS], own_im[ROWS];
        int64_t chosen[ROWS], unusual[ROWS], any = 0;
        for (int r = 0; r < ROWS; r++) {
            const ndm_complex128 *item = (const ndm_complex128 *)(row + r * row_step);
            own_re[r] = item->re;
            own_im[r] = item->im;
            chosen[r] = 0;
            unusual[r] = 0;
        }
        for (ptrdiff_t i = 0; i < width; i++) {
            ndm_only_here();
            NDM_IVDEP
            for (int r = 0; r < ROWS; r++) {
                const ndm_complex128 *item = (const ndm_complex128 *)(row + r * row_step);
                const ndm_complex128 own = {own_re[r], own_im[r]}, next = item[i];
                const bool taken = plain_argmin_complex128(own, next) != 0;
                own_re[r] = taken ? next.re : own.re;
                own_im[r] = taken ? next.im : own.im;
                chosen[r] = taken ? (int64_t)i : chosen[r];
                unusual[r] |= NDM_PLACES_NAN(next.re, next.im);
            }
        }
        for (int r = 0; r < ROWS; r++) {
            any |= unusual[r];
        }
        if (any != 0) {
            break;
        }
        NDM_UNROLL_ROWS
        for (int r = 0; r < ROWS; r++) {
            state->re = own_re[r];
            state->im = own_im[r];
            *place = first + chosen[r] * index_step;
            state += cell_step;
            place += cell_step;
            first += index_row_step;
        }
    }
    return k;
}
#endif

static ptrdiff_t form_places_argmin_complex128(int what, char *values, const char *items,
                                               ptrdiff_t count, ptrdiff_t step,
                                               const ndm_reduction_rows *rows)
{
    ndm_complex128 *value = (ndm_complex128 *)values;
    const ndm_complex128 *item = (const ndm_complex128 *)items;
    switch (what) {
    case NDM_PLACES_TEST: {
        const ndm_complex128 own = *value;
        ptrdiff_t i = 0;
        for (; i + NDM_PLACES_FEW <= count; i += NDM_PLACES_FEW) {
            int64_t found = 0;
            for (int j = 0; j < NDM_PLACES_FEW; j++) {
                const ndm_complex128 next = item[i + j];
                found |= plain_argmin_complex128(own, next) | (NDM_PLACES_NAN(next.re, next.im) ? 1 : 0);
            }
            if (found != 0) {
                break;
            }
        }
        return i;
    }
    case NDM_PLACES_SCAN:
        *value = item[0];
        return scan_argmin_complex128(item + step, count - 1, step, value) + 1;
    case NDM_PLACES_LAST:
        return 0;
    case NDM_PLACES_CHOOSE: {
        const ptrdiff_t width = rows->width, row_step = rows->row_steps[0];
        const ptrdiff_t cell_step = rows->cell_step;
        const int64_t index_step = rows->index_step, index_row_step = rows->index_row_step;
        ndm_complex128 *state = (ndm_complex128 *)rows->state[0] + rows->cell;
        int64_t *place = (int64_t *)rows->state[1] + rows->cell;
        int64_t first = rows->index;
        const char *row = rows->items[0];
        ptrdiff_t left = rows->count;
#if NDM_ROWS
        if (left >= NDM_PLACES_PAIRS) {
            const ptrdiff_t done = few_argmin_complex128(rows, state, place);
            left -= done;
            state += done * cell_step;
            place += done * cell_step;
            first += done * index_row_step;
            row += done * row_step;
        }
#endif
        for (; left > 0; left--) {
            item = (const ndm_complex128 *)row;
            ndm_complex128 own = item[0];
            ptrdiff_t chosen = 0;
            bool unusual = NDM_PLACES_NAN(own.re, own.im);
            for (ptrdiff_t i = 1; i < width; i++) {
                ndm_only_here();
                const ndm_complex128 next = item[i];
                const bool taken = NDM_PLACES_EITHER(plain_argmin_complex128(item[chosen], next) != 0);
                chosen = taken ? i : chosen;
                unusual |= NDM_PLACES_NAN(next.re, next.im);
            }
            own = item[chosen];
            if (unusual) {
                own = item[0];
                chosen = scan_argmin_complex128(item + 1, width - 1, 1, &own) + 1;
            }
            *state = own;
            *place = first + chosen * index_step;
            state += cell_step;
            place += cell_step;
            first += index_row_step;
            row += row_step;
        }
        return 0;
    }
    default:
        return 0;
    }
}

static const ndm_kernel kernels[] = {
#if NDM_FOLDS
    {NDM_FORM_LIFT, NDM_TIER_CORRECT, 0, (ndm_kernel_function)form_lift_argmax_complex128},
    {NDM_FORM_JOIN, NDM_TIER_CORRECT, 0, (ndm_kernel_function)form_join_argmax_complex128},
    {NDM_FORM_COMBINE, NDM_TIER_CORRECT, 0, (ndm_kernel_function)form_combine_argmax_complex128},
    {NDM_FORM_FINISH, NDM_TIER_CORRECT, 0, (ndm_kernel_function)form_finish_argmax_complex128},
#endif
    {NDM_FORM_PLACES, NDM_TIER_CORRECT, 0, (ndm_kernel_function)form_places_argmax_complex128},
#if NDM_FOLDS
    {NDM_FORM_LIFT, NDM_TIER_CORRECT, 1, (ndm_kernel_function)form_lift_argmin_complex128},
    {NDM_FORM_JOIN, NDM_TIER_CORRECT, 1, (ndm_kernel_function)form_join_argmin_complex128},
    {NDM_FORM_COMBINE, NDM_TIER_CORRECT, 1, (ndm_kernel_function)form_combine_argmin_complex128},
    {NDM_FORM_FINISH, NDM_TIER_CORRECT, 1, (ndm_kernel_function)form_finish_argmin_complex128},
#endif
    {NDM_FORM_PLACES, NDM_TIER_CORRECT, 1, (ndm_kernel_function)form_places_argmin_complex128},
};
#endif
NDM_KERNEL_TABLE(loops_complex128_places, kernels);
