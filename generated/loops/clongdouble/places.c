/* From specs/reductions/places.toml through templates/loops.c.j2; made by ndmillc. */
#include "ndmill/kernel/kernel.h"
#include "ndmill/kernel/dtypes_core.h"
#include "ndmill/kernel/complex.h"

#ifndef NDM_SKIPPED

NDM_COMPLEX_ARITHMETIC(clongdouble, long double, longdouble)

static inline void lift_argmax_clongdouble(ndm_clongdouble x, int64_t index,
                                           ndm_clongdouble *v, int64_t *at)
{
    *v = x;
    *at = index;
}

static inline uint8_t isnan_clongdouble(ndm_clongdouble x)
{
    return (x.re != x.re) | (x.im != x.im);
}

static inline uint8_t greater_clongdouble(ndm_clongdouble x1, ndm_clongdouble x2)
{
    const uint8_t ordered = (x1.im == x1.im) & (x2.im == x2.im);
    return (ordered & (x1.re > x2.re)) | ((x1.re == x2.re) & (x1.im > x2.im));
}

static inline void combine_argmax_clongdouble(ndm_clongdouble a_v, int64_t a_at,
                                              ndm_clongdouble b_v, int64_t b_at,
                                              ndm_clongdouble *v, int64_t *at)
{
    const uint8_t nans = isnan_clongdouble(a_v) & isnan_clongdouble(b_v);
    const uint8_t larger = greater_clongdouble(b_v, a_v) | (isnan_clongdouble(b_v) &
        !isnan_clongdouble(a_v));
    const uint8_t taken = larger | ((ndm_eq_clongdouble(b_v, a_v) | nans) & (b_at < a_at));
    *v = taken ? b_v : a_v;
    *at = taken ? b_at : a_at;
}

static inline int64_t finish_argmax_clongdouble(int64_t at)
{
    return at;
}

static inline void lift_argmin_clongdouble(ndm_clongdouble x, int64_t index,
                                           ndm_clongdouble *v, int64_t *at)
{
    *v = x;
    *at = index;
}

static inline uint8_t less_clongdouble(ndm_clongdouble x1, ndm_clongdouble x2)
{
    const uint8_t ordered = (x1.im == x1.im) & (x2.im == x2.im);
    return (ordered & (x1.re < x2.re)) | ((x1.re == x2.re) & (x1.im < x2.im));
}

static inline void combine_argmin_clongdouble(ndm_clongdouble a_v, int64_t a_at,
                                              ndm_clongdouble b_v, int64_t b_at,
                                              ndm_clongdouble *v, int64_t *at)
{
    const uint8_t nans = isnan_clongdouble(a_v) & isnan_clongdouble(b_v);
    const uint8_t smaller = less_clongdouble(b_v, a_v) | (isnan_clongdouble(b_v) &
        !isnan_clongdouble(a_v));
    const uint8_t taken = smaller | ((ndm_eq_clongdouble(b_v, a_v) | nans) & (b_at < a_at));
    *v = taken ? b_v : a_v;
    *at = taken ? b_at : a_at;
}

static inline int64_t finish_argmin_clongdouble(int64_t at)
{
    return at;
}

static void form_lift_argmax_clongdouble(const ndm_reduction_rows *rows)
{
    const ptrdiff_t width = rows->width;
    const ptrdiff_t step_x = rows->steps[0];
    const ptrdiff_t row_step_x = rows->row_steps[0];
    const bool dense = step_x == (ptrdiff_t)sizeof(ndm_clongdouble);
    const ptrdiff_t index_step = rows->index_step;
    const ptrdiff_t index_row_step = rows->index_row_step;
    for (ptrdiff_t k = 0; k < rows->count; k++) {
        const char *const row_x = rows->items[0] + k * row_step_x;
        ndm_clongdouble *const state_v = (ndm_clongdouble *)rows->state[0] + rows->cell + k *
            rows->cell_step;
        int64_t *const state_at = (int64_t *)rows->state[1] + rows->cell + k * rows->cell_step;
        const int64_t first = rows->index + k * index_row_step;
        if (dense) {
            const ndm_clongdouble *const in_x = (const ndm_clongdouble *)row_x;
            NDM_IVDEP
            for (ptrdiff_t i = 0; i < width; i++) {
                ndm_clongdouble lifted_v;
                int64_t lifted_at;
                lift_argmax_clongdouble(in_x[i], first + i * index_step, &lifted_v, &lifted_at);
                state_v[i] = lifted_v;
                state_at[i] = lifted_at;
            }
        } else {

            for (ptrdiff_t i = 0; i < width; i++) {
                const ndm_clongdouble value_x = *(const ndm_clongdouble *)(row_x + i * step_x);
                ndm_clongdouble lifted_v;
                int64_t lifted_at;
                lift_argmax_clongdouble(value_x, first + i * index_step, &lifted_v, &lifted_at);
                state_v[i] = lifted_v;
                state_at[i] = lifted_at;
            }
        }
    }
}

static void form_join_argmax_clongdouble(const ndm_reduction_rows *rows)
{
    const ptrdiff_t width = rows->width;
    const ptrdiff_t step_x = rows->steps[0];
    const ptrdiff_t row_step_x = rows->row_steps[0];
    const bool dense = step_x == (ptrdiff_t)sizeof(ndm_clongdouble);
    const ptrdiff_t index_step = rows->index_step;
    const ptrdiff_t index_row_step = rows->index_row_step;
    for (ptrdiff_t k = 0; k < rows->count; k++) {
        const char *const row_x = rows->items[0] + k * row_step_x;
        ndm_clongdouble *const state_v = (ndm_clongdouble *)rows->state[0] + rows->cell + k *
            rows->cell_step;
        int64_t *const state_at = (int64_t *)rows->state[1] + rows->cell + k * rows->cell_step;
        const int64_t first = rows->index + k * index_row_step;
        if (dense) {
            const ndm_clongdouble *const in_x = (const ndm_clongdouble *)row_x;
            NDM_IVDEP
            for (ptrdiff_t i = 0; i < width; i++) {
                ndm_clongdouble lifted_v;
                int64_t lifted_at;
                lift_argmax_clongdouble(in_x[i], first + i * index_step, &lifted_v, &lifted_at);
                ndm_clongdouble next_v;
                int64_t next_at;
                combine_argmax_clongdouble(state_v[i], state_at[i], lifted_v, lifted_at,
                    &next_v, &next_at);
                state_v[i] = next_v;
                state_at[i] = next_at;
            }
        } else {

            for (ptrdiff_t i = 0; i < width; i++) {
                const ndm_clongdouble value_x = *(const ndm_clongdouble *)(row_x + i * step_x);
                ndm_clongdouble lifted_v;
                int64_t lifted_at;
                lift_argmax_clongdouble(value_x, first + i * index_step, &lifted_v, &lifted_at);
                ndm_clongdouble next_v;
                int64_t next_at;
                combine_argmax_clongdouble(state_v[i], state_at[i], lifted_v, lifted_at,
                    &next_v, &next_at);
                state_v[i] = next_v;
                state_at[i] = next_at;
            }
        }
    }
}

static void form_combine_argmax_clongdouble(char *const *state, ptrdiff_t into, ptrdiff_t from,
                                            ptrdiff_t width)
{
    ndm_clongdouble *const state_v = (ndm_clongdouble *)state[0] + into;
    const ndm_clongdouble *const other_v = (const ndm_clongdouble *)state[0] + from;
    int64_t *const state_at = (int64_t *)state[1] + into;
    const int64_t *const other_at = (const int64_t *)state[1] + from;
    NDM_IVDEP
    for (ptrdiff_t i = 0; i < width; i++) {
        ndm_clongdouble next_v;
        int64_t next_at;
        combine_argmax_clongdouble(state_v[i], state_at[i], other_v[i], other_at[i], &next_v,
            &next_at);
        state_v[i] = next_v;
        state_at[i] = next_at;
    }
}

static void form_finish_argmax_clongdouble(const ndm_reduction_results *results)
{
    const ptrdiff_t width = results->width;
    const int64_t *const state_at = (const int64_t *)results->state[1] + results->cell;
    for (ptrdiff_t i = 0; i < width; i++) {
        *(int64_t *)(results->outputs[0] + i * results->steps[0]) =
            finish_argmax_clongdouble(state_at[i]);
    }
}

static void form_lift_argmin_clongdouble(const ndm_reduction_rows *rows)
{
    const ptrdiff_t width = rows->width;
    const ptrdiff_t step_x = rows->steps[0];
    const ptrdiff_t row_step_x = rows->row_steps[0];
    const bool dense = step_x == (ptrdiff_t)sizeof(ndm_clongdouble);
    const ptrdiff_t index_step = rows->index_step;
    const ptrdiff_t index_row_step = rows->index_row_step;
    for (ptrdiff_t k = 0; k < rows->count; k++) {
        const char *const row_x = rows->items[0] + k * row_step_x;
        ndm_clongdouble *const state_v = (ndm_clongdouble *)rows->state[0] + rows->cell + k *
            rows->cell_step;
        int64_t *const state_at = (int64_t *)rows->state[1] + rows->cell + k * rows->cell_step;
        const int64_t first = rows->index + k * index_row_step;
        if (dense) {
            const ndm_clongdouble *const in_x = (const ndm_clongdouble *)row_x;
            NDM_IVDEP
            for (ptrdiff_t i = 0; i < width; i++) {
                ndm_clongdouble lifted_v;
                int64_t lifted_at;
                lift_argmin_clongdouble(in_x[i], first + i * index_step, &lifted_v, &lifted_at);
                state_v[i] = lifted_v;
                state_at[i] = lifted_at;
            }
        } else {

            for (ptrdiff_t i = 0; i < width; i++) {
                const ndm_clongdouble value_x = *(const ndm_clongdouble *)(row_x + i * step_x);
                ndm_clongdouble lifted_v;
                int64_t lifted_at;
                lift_argmin_clongdouble(value_x, first + i * index_step, &lifted_v, &lifted_at);
                state_v[i] = lifted_v;
                state_at[i] = lifted_at;
            }
        }
    }
}

static void form_join_argmin_clongdouble(const ndm_reduction_rows *rows)
{
    const ptrdiff_t width = rows->width;
    const ptrdiff_t step_x = rows->steps[0];
    const ptrdiff_t row_step_x = rows->row_steps[0];
    const bool dense = step_x == (ptrdiff_t)sizeof(ndm_clongdouble);
    const ptrdiff_t index_step = rows->index_step;
    const ptrdiff_t index_row_step = rows->index_row_step;
    for (ptrdiff_t k = 0; k < rows->count; k++) {
        const char *const row_x = rows->items[0] + k * row_step_x;
        ndm_clongdouble *const state_v = (ndm_clongdouble *)rows->state[0] + rows->cell + k *
            rows->cell_step;
        int64_t *const state_at = (int64_t *)rows->state[1] + rows->cell + k * rows->cell_step;
        const int64_t first = rows->index + k * index_row_step;
        if (dense) {
            const ndm_clongdouble *const in_x = (const ndm_clongdouble *)row_x;
            NDM_IVDEP
            for (ptrdiff_t i = 0; i < width; i++) {
                ndm_clongdouble lifted_v;
                int64_t lifted_at;
                lift_argmin_clongdouble(in_x[i], first + i * index_step, &lifted_v, &lifted_at);
                ndm_clongdouble next_v;
                int64_t next_at;
                combine_argmin_clongdouble(state_v[i], state_at[i], lifted_v, lifted_at,
                    &next_v, &next_at);
                state_v[i] = next_v;
                state_at[i] = next_at;
            }
        } else {

            for (ptrdiff_t i = 0; i < width; i++) {
                const ndm_clongdouble value_x = *(const ndm_clongdouble *)(row_x + i * step_x);
                ndm_clongdouble lifted_v;
                int64_t lifted_at;
                lift_argmin_clongdouble(value_x, first + i * index_step, &lifted_v, &lifted_at);
                ndm_clongdouble next_v;
                int64_t next_at;
                combine_argmin_clongdouble(state_v[i], state_at[i], lifted_v, lifted_at,
                    &next_v, &next_at);
                state_v[i] = next_v;
                state_at[i] = next_at;
            }
        }
    }
}

static void form_combine_argmin_clongdouble(char *const *state, ptrdiff_t into, ptrdiff_t from,
                                            ptrdiff_t width)
{
    ndm_clongdouble *const state_v = (ndm_clongdouble *)state[0] + into;
    const ndm_clongdouble *const other_v = (const ndm_clongdouble *)state[0] + from;
    int64_t *const state_at = (int64_t *)state[1] + into;
    const int64_t *const other_at = (const int64_t *)state[1] + from;
    NDM_IVDEP
    for (ptrdiff_t i = 0; i < width; i++) {
        ndm_clongdouble next_v;
        int64_t next_at;
        combine_argmin_clongdouble(state_v[i], state_at[i], other_v[i], other_at[i], &next_v,
            &next_at);
        state_v[i] = next_v;
        state_at[i] = next_at;
    }
}

static void form_finish_argmin_clongdouble(const ndm_reduction_results *results)
{
    const ptrdiff_t width = results->width;
    const int64_t *const state_at = (const int64_t *)results->state[1] + results->cell;
    for (ptrdiff_t i = 0; i < width; i++) {
        *(int64_t *)(results->outputs[0] + i * results->steps[0]) =
            finish_argmin_clongdouble(state_at[i]);
    }
}

static const ndm_kernel kernels[] = {
    {NDM_FORM_LIFT, NDM_TIER_CORRECT, 0, (ndm_kernel_function)form_lift_argmax_clongdouble},
    {NDM_FORM_JOIN, NDM_TIER_CORRECT, 0, (ndm_kernel_function)form_join_argmax_clongdouble},
    {NDM_FORM_COMBINE, NDM_TIER_CORRECT, 0, (ndm_kernel_function)form_combine_argmax_clongdouble},
    {NDM_FORM_FINISH, NDM_TIER_CORRECT, 0, (ndm_kernel_function)form_finish_argmax_clongdouble},
    {NDM_FORM_LIFT, NDM_TIER_CORRECT, 1, (ndm_kernel_function)form_lift_argmin_clongdouble},
    {NDM_FORM_JOIN, NDM_TIER_CORRECT, 1, (ndm_kernel_function)form_join_argmin_clongdouble},
    {NDM_FORM_COMBINE, NDM_TIER_CORRECT, 1, (ndm_kernel_function)form_combine_argmin_clongdouble},
    {NDM_FORM_FINISH, NDM_TIER_CORRECT, 1, (ndm_kernel_function)form_finish_argmin_clongdouble},
};
#endif
NDM_KERNEL_TABLE(loops_clongdouble_places, kernels);
