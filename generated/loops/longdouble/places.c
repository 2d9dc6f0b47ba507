/* From specs/reductions/places.toml through templates/loops.c.j2; made by ndmillc. */
#include "ndmill/kernel/kernel.h"
#include "ndmill/kernel/dtypes_core.h"

#ifndef NDM_SKIPPED

static inline void lift_argmax_longdouble(long double x, int64_t index, long double *v,
                                          int64_t *at)
{
    *v = x;
    *at = index;
}

static inline uint8_t isnan_longdouble(long double x)
{
    return x != x;
}

static inline void combine_argmax_longdouble(long double a_v, int64_t a_at, long double b_v,
                                             int64_t b_at, long double *v, int64_t *at)
{
    const uint8_t nans = isnan_longdouble(a_v) & isnan_longdouble(b_v);
    const uint8_t larger = !isnan_longdouble(a_v) & !(b_v <= a_v);
    const uint8_t taken = larger | (((b_v == a_v) | nans) & (b_at < a_at));
    *v = taken ? b_v : a_v;
    *at = taken ? b_at : a_at;
}

static inline int64_t finish_argmax_longdouble(int64_t at)
{
    return at;
}

static inline void lift_argmin_longdouble(long double x, int64_t index, long double *v,
                                          int64_t *at)
{
    *v = x;
    *at = index;
}

static inline void combine_argmin_longdouble(long double a_v, int64_t a_at, long double b_v,
                                             int64_t b_at, long double *v, int64_t *at)
{
    const uint8_t nans = isnan_longdouble(a_v) & isnan_longdouble(b_v);
    const uint8_t smaller = !isnan_longdouble(a_v) & !(b_v >= a_v);
    const uint8_t taken = smaller | (((b_v == a_v) | nans) & (b_at < a_at));
    *v = taken ? b_v : a_v;
    *at = taken ? b_at : a_at;
}

static inline int64_t finish_argmin_longdouble(int64_t at)
{
    return at;
}

static void form_lift_argmax_longdouble(const ndm_reduction_rows *rows)
{
    const ptrdiff_t width = rows->width;
    const ptrdiff_t step_x = rows->steps[0];
    const ptrdiff_t row_step_x = rows->row_steps[0];
    const bool dense = step_x == (ptrdiff_t)sizeof(long double);
    const ptrdiff_t index_step = rows->index_step;
    const ptrdiff_t index_row_step = rows->index_row_step;
    for (ptrdiff_t k = 0; k < rows->count; k++) {
        const char *const row_x = rows->items[0] + k * row_step_x;
        long double *const state_v = (long double *)rows->state[0] + rows->cell + k *
            rows->cell_step;
        int64_t *const state_at = (int64_t *)rows->state[1] + rows->cell + k * rows->cell_step;
        const int64_t first = rows->index + k * index_row_step;
        if (dense) {
            const long double *const in_x = (const long double *)row_x;
            NDM_IVDEP
            for (ptrdiff_t i = 0; i < width; i++) {
                long double lifted_v;
                int64_t lifted_at;
                lift_argmax_longdouble(in_x[i], first + i * index_step, &lifted_v, &lifted_at);
                state_v[i] = lifted_v;
                state_at[i] = lifted_at;
            }
        } else {

            for (ptrdiff_t i = 0; i < width; i++) {
                const long double value_x = *(const long double *)(row_x + i * step_x);
                long double lifted_v;
                int64_t lifted_at;
                lift_argmax_longdouble(value_x, first + i * index_step, &lifted_v, &lifted_at);
                state_v[i] = lifted_v;
                state_at[i] = lifted_at;
            }
        }
    }
}

static void form_join_argmax_longdouble(const ndm_reduction_rows *rows)
{
    const ptrdiff_t width = rows->width;
    const ptrdiff_t step_x = rows->steps[0];
    const ptrdiff_t row_step_x = rows->row_steps[0];
    const bool dense = step_x == (ptrdiff_t)sizeof(long double);
    const ptrdiff_t index_step = rows->index_step;
    const ptrdiff_t index_row_step = rows->index_row_step;
    for (ptrdiff_t k = 0; k < rows->count; k++) {
        const char *const row_x = rows->items[0] + k * row_step_x;
        long double *const state_v = (long double *)rows->state[0] + rows->cell + k *
            rows->cell_step;
        int64_t *const state_at = (int64_t *)rows->state[1] + rows->cell + k * rows->cell_step;
        const int64_t first = rows->index + k * index_row_step;
        if (dense) {
            const long double *const in_x = (const long double *)row_x;
            NDM_IVDEP
            for (ptrdiff_t i = 0; i < width; i++) {
                long double lifted_v;
                int64_t lifted_at;
                lift_argmax_longdouble(in_x[i], first + i * index_step, &lifted_v, &lifted_at);
                long double next_v;
                int64_t next_at;
                combine_argmax_longdouble(state_v[i], state_at[i], lifted_v, lifted_at,
                    &next_v, &next_at);
                state_v[i] = next_v;
                state_at[i] = next_at;
            }
        } else {

            for (ptrdiff_t i = 0; i < width; i++) {
                const long double value_x = *(const long double *)(row_x + i * step_x);
                long double lifted_v;
                int64_t lifted_at;
                lift_argmax_longdouble(value_x, first + i * index_step, &lifted_v, &lifted_at);
                long double next_v;
                int64_t next_at;
                combine_argmax_longdouble(state_v[i], state_at[i], lifted_v, lifted_at,
                    &next_v, &next_at);
                state_v[i] = next_v;
                state_at[i] = next_at;
            }
        }
    }
}

static void form_combine_argmax_longdouble(char *const *state, ptrdiff_t into, ptrdiff_t from,
                                           ptrdiff_t width)
{
    long double *const state_v = (long double *)state[0] + into;
    const long double *const other_v = (const long double *)state[0] + from;
    int64_t *const state_at = (int64_t *)state[1] + into;
    const int64_t *const other_at = (const int64_t *)state[1] + from;
    NDM_IVDEP
    for (ptrdiff_t i = 0; i < width; i++) {
        long double next_v;
        int64_t next_at;
        combine_argmax_longdouble(state_v[i], state_at[i], other_v[i], other_at[i], &next_v,
            &next_at);
        state_v[i] = next_v;
        state_at[i] = next_at;
    }
}

static void form_finish_argmax_longdouble(const ndm_reduction_results *results)
{
    const ptrdiff_t width = results->width;
    const int64_t *const state_at = (const int64_t *)results->state[1] + results->cell;
    for (ptrdiff_t i = 0; i < width; i++) {
        *(int64_t *)(results->outputs[0] + i * results->steps[0]) =
            finish_argmax_longdouble(state_at[i]);
    }
}

static void form_lift_argmin_longdouble(const ndm_reduction_rows *rows)
{
    const ptrdiff_t width = rows->width;
    const ptrdiff_t step_x = rows->steps[0];
    const ptrdiff_t row_step_x = rows->row_steps[0];
    const bool dense = step_x == (ptrdiff_t)sizeof(long double);
    const ptrdiff_t index_step = rows->index_step;
    const ptrdiff_t index_row_step = rows->index_row_step;
    for (ptrdiff_t k = 0; k < rows->count; k++) {
        const char *const row_x = rows->items[0] + k * row_step_x;
        long double *const state_v = (long double *)rows->state[0] + rows->cell + k *
            rows->cell_step;
        int64_t *const state_at = (int64_t *)rows->state[1] + rows->cell + k * rows->cell_step;
        const int64_t first = rows->index + k * index_row_step;
        if (dense) {
            const long double *const in_x = (const long double *)row_x;
            NDM_IVDEP
            for (ptrdiff_t i = 0; i < width; i++) {
                long double lifted_v;
                int64_t lifted_at;
                lift_argmin_longdouble(in_x[i], first + i * index_step, &lifted_v, &lifted_at);
                state_v[i] = lifted_v;
                state_at[i] = lifted_at;
            }
        } else {

            for (ptrdiff_t i = 0; i < width; i++) {
                const long double value_x = *(const long double *)(row_x + i * step_x);
                long double lifted_v;
                int64_t lifted_at;
                lift_argmin_longdouble(value_x, first + i * index_step, &lifted_v, &lifted_at);
                state_v[i] = lifted_v;
                state_at[i] = lifted_at;
            }
        }
    }
}

static void form_join_argmin_longdouble(const ndm_reduction_rows *rows)
{
    const ptrdiff_t width = rows->width;
    const ptrdiff_t step_x = rows->steps[0];
    const ptrdiff_t row_step_x = rows->row_steps[0];
    const bool dense = step_x == (ptrdiff_t)sizeof(long double);
    const ptrdiff_t index_step = rows->index_step;
    const ptrdiff_t index_row_step = rows->index_row_step;
    for (ptrdiff_t k = 0; k < rows->count; k++) {
        const char *const row_x = rows->items[0] + k * row_step_x;
        long double *const state_v = (long double *)rows->state[0] + rows->cell + k *
            rows->cell_step;
        int64_t *const state_at = (int64_t *)rows->state[1] + rows->cell + k * rows->cell_step;
        const int64_t first = rows->index + k * index_row_step;
        if (dense) {
            const long double *const in_x = (const long double *)row_x;
            NDM_IVDEP
            for (ptrdiff_t i = 0; i < width; i++) {
                long double lifted_v;
                int64_t lifted_at;
                lift_argmin_longdouble(in_x[i], first + i * index_step, &lifted_v, &lifted_at);
                long double next_v;
                int64_t next_at;
                combine_argmin_longdouble(state_v[i], state_at[i], lifted_v, lifted_at,
                    &next_v, &next_at);
                state_v[i] = next_v;
                state_at[i] = next_at;
            }
        } else {

            for (ptrdiff_t i = 0; i < width; i++) {
                const long double value_x = *(const long double *)(row_x + i * step_x);
                long double lifted_v;
                int64_t lifted_at;
                lift_argmin_longdouble(value_x, first + i * index_step, &lifted_v, &lifted_at);
                long double next_v;
                int64_t next_at;
                combine_argmin_longdouble(state_v[i], state_at[i], lifted_v, lifted_at,
                    &next_v, &next_at);
                state_v[i] = next_v;
                state_at[i] = next_at;
            }
        }
    }
}

static void form_combine_argmin_longdouble(char *const *state, ptrdiff_t into, ptrdiff_t from,
                                           ptrdiff_t width)
{
    long double *const state_v = (long double *)state[0] + into;
    const long double *const other_v = (const long double *)state[0] + from;
    int64_t *const state_at = (int64_t *)state[1] + into;
    const int64_t *const other_at = (const int64_t *)state[1] + from;
    NDM_IVDEP
    for (ptrdiff_t i = 0; i < width; i++) {
        long double next_v;
        int64_t next_at;
        combine_argmin_longdouble(state_v[i], state_at[i], other_v[i], other_at[i], &next_v,
            &next_at);
        state_v[i] = next_v;
        state_at[i] = next_at;
    }
}

static void form_finish_argmin_longdouble(const ndm_reduction_results *results)
{
    const ptrdiff_t width = results->width;
    const int64_t *const state_at = (const int64_t *)results->state[1] + results->cell;
    for (ptrdiff_t i = 0; i < width; i++) {
        *(int64_t *)(results->outputs[0] + i * results->steps[0]) =
            finish_argmin_longdouble(state_at[i]);
    }
}

static const ndm_kernel kernels[] = {
    {NDM_FORM_LIFT, NDM_TIER_CORRECT, 0, (ndm_kernel_function)form_lift_argmax_longdouble},
    {NDM_FORM_JOIN, NDM_TIER_CORRECT, 0, (ndm_kernel_function)form_join_argmax_longdouble},
    {NDM_FORM_COMBINE, NDM_TIER_CORRECT, 0, (ndm_kernel_function)form_combine_argmax_longdouble},
    {NDM_FORM_FINISH, NDM_TIER_CORRECT, 0, (ndm_kernel_function)form_finish_argmax_longdouble},
    {NDM_FORM_LIFT, NDM_TIER_CORRECT, 1, (ndm_kernel_function)form_lift_argmin_longdouble},
    {NDM_FORM_JOIN, NDM_TIER_CORRECT, 1, (ndm_kernel_function)form_join_argmin_longdouble},
    {NDM_FORM_COMBINE, NDM_TIER_CORRECT, 1, (ndm_kernel_function)form_combine_argmin_longdouble},
    {NDM_FORM_FINISH, NDM_TIER_CORRECT, 1, (ndm_kernel_function)form_finish_argmin_longdouble},
};
#endif
NDM_KERNEL_TABLE(loops_longdouble_places, kernels);
