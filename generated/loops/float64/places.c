/* From specs/reductions/places.toml through templates/loops.c.j2; made by ndmillc. */
#include "ndmill/kernel/kernel.h"
#include "ndmill/kernel/dtypes_core.h"
#include "ndmill/kernel/places.h"

#ifndef NDM_SKIPPED

static inline void lift_argmax_float64(double x, int64_t index, double *v, int64_t *at)
{
    *v = x;
    *at = index;
}

static inline uint8_t isnan_float64(double x)
{
    return x != x;
}

static inline void combine_argmax_float64(double a_v, int64_t a_at, double b_v, int64_t b_at,
                                          double *v, int64_t *at)
{
    const uint8_t nans = isnan_float64(a_v) & isnan_float64(b_v);
    const uint8_t larger = !isnan_float64(a_v) & !(b_v <= a_v);
    const uint8_t taken = larger | (((b_v == a_v) | nans) & (b_at < a_at));
    *v = ndm_choose_double(taken, b_v, a_v);
    *at = taken ? b_at : a_at;
}

static inline int64_t finish_argmax_float64(int64_t at)
{
    return at;
}

static inline void later_combine_argmax_float64(double a_v, int64_t a_at, double b_v,
                                                int64_t b_at, double *v, int64_t *at)
{
    const uint8_t larger = !isnan_float64(a_v) & !(b_v <= a_v);
    const uint8_t taken = larger;
    *v = ndm_choose_double(taken, b_v, a_v);
    *at = taken ? b_at : a_at;
}

static inline void lift_argmin_float64(double x, int64_t index, double *v, int64_t *at)
{
    *v = x;
    *at = index;
}

static inline void combine_argmin_float64(double a_v, int64_t a_at, double b_v, int64_t b_at,
                                          double *v, int64_t *at)
{
    const uint8_t nans = isnan_float64(a_v) & isnan_float64(b_v);
    const uint8_t smaller = !isnan_float64(a_v) & !(b_v >= a_v);
    const uint8_t taken = smaller | (((b_v == a_v) | nans) & (b_at < a_at));
    *v = ndm_choose_double(taken, b_v, a_v);
    *at = taken ? b_at : a_at;
}

static inline int64_t finish_argmin_float64(int64_t at)
{
    return at;
}

static inline void later_combine_argmin_float64(double a_v, int64_t a_at, double b_v,
                                                int64_t b_at, double *v, int64_t *at)
{
    const uint8_t smaller = !isnan_float64(a_v) & !(b_v >= a_v);
    const uint8_t taken = smaller;
    *v = ndm_choose_double(taken, b_v, a_v);
    *at = taken ? b_at : a_at;
}

static void form_lift_argmax_float64(const ndm_reduction_rows *rows)
{
    const ptrdiff_t width = rows->width;
    const ptrdiff_t step_x = rows->steps[0];
    const ptrdiff_t row_step_x = rows->row_steps[0];
    const bool dense = step_x == (ptrdiff_t)sizeof(double);
    const ptrdiff_t index_step = rows->index_step;
    const ptrdiff_t index_row_step = rows->index_row_step;
    for (ptrdiff_t k = 0; k < rows->count; k++) {
        const char *const row_x = rows->items[0] + k * row_step_x;
        double *const state_v = (double *)rows->state[0] + rows->cell + k * rows->cell_step;
        int64_t *const state_at = (int64_t *)rows->state[1] + rows->cell + k * rows->cell_step;
        const int64_t first = rows->index + k * index_row_step;
        if (dense) {
            const double *const in_x = (const double *)row_x;
            NDM_IVDEP
            for (ptrdiff_t i = 0; i < width; i++) {
                double lifted_v;
                int64_t lifted_at;
                lift_argmax_float64(in_x[i], first + i * index_step, &lifted_v, &lifted_at);
                state_v[i] = lifted_v;
                state_at[i] = lifted_at;
            }
        } else {

            for (ptrdiff_t i = 0; i < width; i++) {
                ndm_only_here();
                const double value_x = *(const double *)(row_x + i * step_x);
                double lifted_v;
                int64_t lifted_at;
                lift_argmax_float64(value_x, first + i * index_step, &lifted_v, &lifted_at);
                state_v[i] = lifted_v;
                state_at[i] = lifted_at;
            }
        }
    }
}

static void form_join_argmax_float64(const ndm_reduction_rows *rows)
{
    const ptrdiff_t width = rows->width;
    const ptrdiff_t step_x = rows->steps[0];
    const ptrdiff_t row_step_x = rows->row_steps[0];
    const bool dense = step_x == (ptrdiff_t)sizeof(double);
    const ptrdiff_t index_step = rows->index_step;
    const ptrdiff_t index_row_step = rows->index_row_step;
    if (dense && rows->cell_step == 0) {
        enum { TILE = 2048 / sizeof(int64_t), ROWS = 32767 };
        for (ptrdiff_t begin = 0; begin < width; begin += TILE) {
            const ptrdiff_t tile = width - begin < TILE ? width - begin : TILE;
            double *const state_v = (double *)rows->state[0] + rows->cell + begin;
            int64_t *const state_at = (int64_t *)rows->state[1] + rows->cell + begin;
            for (ptrdiff_t done = 0; done < rows->count; done += ROWS) {
                const ptrdiff_t left = rows->count - done, count = left < ROWS ? left : ROWS;
                int64_t row_of[TILE];
                memset(row_of, 0, (size_t)tile * sizeof *row_of);
                for (ptrdiff_t row = 0; row < count; row++) {
                    const int64_t number = (int64_t)(row + 1);
                    const double *const in_x = (const double *)(rows->items[0] + (done + row) *
                        row_step_x) + begin;
                    NDM_IVDEP
                    for (ptrdiff_t i = 0; i < tile; i++) {
                        double lifted_v;
                        int64_t lifted_at;
                        lift_argmax_float64(in_x[i], 0, &lifted_v, &lifted_at);
                        double next_v;
                        int64_t next_at;
                        later_combine_argmax_float64(state_v[i], row_of[i], lifted_v, number,
                            &next_v, &next_at);
                        state_v[i] = next_v;
                        row_of[i] = next_at;
                        (void)lifted_at;
                    }
                }
                const int64_t before =
                    rows->index + (done - 1) * index_row_step + begin * index_step;
                NDM_IVDEP
                for (ptrdiff_t i = 0; i < tile; i++) {
                    const int64_t place = before + row_of[i] * index_row_step + i * index_step;
                    const bool taken = row_of[i] != 0;
                    state_at[i] = taken ? place : state_at[i];
                }
            }
        }
        return;
    }
    for (ptrdiff_t k = 0; k < rows->count; k++) {
        const char *const row_x = rows->items[0] + k * row_step_x;
        double *const state_v = (double *)rows->state[0] + rows->cell + k * rows->cell_step;
        int64_t *const state_at = (int64_t *)rows->state[1] + rows->cell + k * rows->cell_step;
        const int64_t first = rows->index + k * index_row_step;
        {

            for (ptrdiff_t i = 0; i < width; i++) {
                ndm_only_here();
                const double value_x = *(const double *)(row_x + i * step_x);
                double lifted_v;
                int64_t lifted_at;
                lift_argmax_float64(value_x, first + i * index_step, &lifted_v, &lifted_at);
                double next_v;
                int64_t next_at;
                combine_argmax_float64(state_v[i], state_at[i], lifted_v, lifted_at, &next_v,
                    &next_at);
                state_v[i] = next_v;
                state_at[i] = next_at;
            }
        }
    }
}

static void form_combine_argmax_float64(char *const *state, ptrdiff_t into, ptrdiff_t from,
                                        ptrdiff_t width)
{
    double *const state_v = (double *)state[0] + into;
    const double *const other_v = (const double *)state[0] + from;
    int64_t *const state_at = (int64_t *)state[1] + into;
    const int64_t *const other_at = (const int64_t *)state[1] + from;
    NDM_IVDEP
    for (ptrdiff_t i = 0; i < width; i++) {
        ndm_only_here();
        double next_v;
        int64_t next_at;
        combine_argmax_float64(state_v[i], state_at[i], other_v[i], other_at[i], &next_v,
            &next_at);
        state_v[i] = next_v;
        state_at[i] = next_at;
    }
}

static void form_finish_argmax_float64(const ndm_reduction_results *results)
{
    const ptrdiff_t width = results->width;
    const int64_t *const state_at = (const int64_t *)results->state[1] + results->cell;
    for (ptrdiff_t i = 0; i < width; i++) {
        *(int64_t *)(results->outputs[0] + i * results->steps[0]) =
            finish_argmax_float64(state_at[i]);
    }
}

static inline int64_t taken_argmax_float64(double a, double b, double *value)
{
    int64_t taken;
    later_combine_argmax_float64(a, 0, b, 1, value, &taken);
    return taken;
}

static ptrdiff_t form_places_argmax_float64(int what, char *values, const char *items,
                                            ptrdiff_t count, ptrdiff_t step)
{
    enum { LANES = NDM_PLACES_BYTES / sizeof(double), ROWS = 4 };
    double *const value = (double *)values;
    const double *const item = (const double *)items;
    double next;
    switch (what) {
    case NDM_PLACES_LANES:
        return LANES;
    case NDM_PLACES_FOLD: {
        const double *from = item;
        ptrdiff_t k = 1;
        do {
            const double *in[ROWS] = {item + (k < count ? k : k - 1) * step};
            for (int row = 1; row < ROWS; row++) {
                in[row] = in[row - 1] + (k + row < count ? step : 0);
            }
            NDM_IVDEP
            for (ptrdiff_t i = 0; i < (step & -LANES); i++) {
                double own = from[i];
                NDM_UNROLL_ROWS
                for (int row = 0; row < ROWS; row++) {
                    double chosen;
                    (void)taken_argmax_float64(own, in[row][i], &chosen);
                    own = chosen;
                }
                value[i] = own;
            }
            from = value;
            k += ROWS;
        } while (k < count);
        return 0;
    }
    case NDM_PLACES_FIND: {
        ptrdiff_t i = 0;
        while (i < count && taken_argmax_float64(item[i * step], *value, &next) != 0) {
            i++;
        }
        return i;
    }
    case NDM_PLACES_SCAN: {
        ptrdiff_t place = 0, i = 0;
        double own = item[i * step];
        for (i = 1; i < count; i++) {
            if (taken_argmax_float64(own, item[i * step], &next) != 0) {
                ndm_only_here();
                place = i;
                own = next;
            }
        }
        *value = own;
        return place;
    }
    case NDM_PLACES_LAST:
        return 0;
    default:
        return 0;
    }
}

static void form_lift_argmin_float64(const ndm_reduction_rows *rows)
{
    const ptrdiff_t width = rows->width;
    const ptrdiff_t step_x = rows->steps[0];
    const ptrdiff_t row_step_x = rows->row_steps[0];
    const bool dense = step_x == (ptrdiff_t)sizeof(double);
    const ptrdiff_t index_step = rows->index_step;
    const ptrdiff_t index_row_step = rows->index_row_step;
    for (ptrdiff_t k = 0; k < rows->count; k++) {
        const char *const row_x = rows->items[0] + k * row_step_x;
        double *const state_v = (double *)rows->state[0] + rows->cell + k * rows->cell_step;
        int64_t *const state_at = (int64_t *)rows->state[1] + rows->cell + k * rows->cell_step;
        const int64_t first = rows->index + k * index_row_step;
        if (dense) {
            const double *const in_x = (const double *)row_x;
            NDM_IVDEP
            for (ptrdiff_t i = 0; i < width; i++) {
                double lifted_v;
                int64_t lifted_at;
                lift_argmin_float64(in_x[i], first + i * index_step, &lifted_v, &lifted_at);
                state_v[i] = lifted_v;
                state_at[i] = lifted_at;
            }
        } else {

            for (ptrdiff_t i = 0; i < width; i++) {
                ndm_only_here();
                const double value_x = *(const double *)(row_x + i * step_x);
                double lifted_v;
                int64_t lifted_at;
                lift_argmin_float64(value_x, first + i * index_step, &lifted_v, &lifted_at);
                state_v[i] = lifted_v;
                state_at[i] = lifted_at;
            }
        }
    }
}

static void form_join_argmin_float64(const ndm_reduction_rows *rows)
{
    const ptrdiff_t width = rows->width;
    const ptrdiff_t step_x = rows->steps[0];
    const ptrdiff_t row_step_x = rows->row_steps[0];
    const bool dense = step_x == (ptrdiff_t)sizeof(double);
    const ptrdiff_t index_step = rows->index_step;
    const ptrdiff_t index_row_step = rows->index_row_step;
    if (dense && rows->cell_step == 0) {
        enum { TILE = 2048 / sizeof(int64_t), ROWS = 32767 };
        for (ptrdiff_t begin = 0; begin < width; begin += TILE) {
            const ptrdiff_t tile = width - begin < TILE ? width - begin : TILE;
            double *const state_v = (double *)rows->state[0] + rows->cell + begin;
            int64_t *const state_at = (int64_t *)rows->state[1] + rows->cell + begin;
            for (ptrdiff_t done = 0; done < rows->count; done += ROWS) {
                const ptrdiff_t left = rows->count - done, count = left < ROWS ? left : ROWS;
                int64_t row_of[TILE];
                memset(row_of, 0, (size_t)tile * sizeof *row_of);
                for (ptrdiff_t row = 0; row < count; row++) {
                    const int64_t number = (int64_t)(row + 1);
                    const double *const in_x = (const double *)(rows->items[0] + (done + row) *
                        row_step_x) + begin;
                    NDM_IVDEP
                    for (ptrdiff_t i = 0; i < tile; i++) {
                        double lifted_v;
                        int64_t lifted_at;
                        lift_argmin_float64(in_x[i], 0, &lifted_v, &lifted_at);
                        double next_v;
                        int64_t next_at;
                        later_combine_argmin_float64(state_v[i], row_of[i], lifted_v, number,
                            &next_v, &next_at);
                        state_v[i] = next_v;
                        row_of[i] = next_at;
                        (void)lifted_at;
                    }
                }
                const int64_t before =
                    rows->index + (done - 1) * index_row_step + begin * index_step;
                NDM_IVDEP
                for (ptrdiff_t i = 0; i < tile; i++) {
                    const int64_t place = before + row_of[i] * index_row_step + i * index_step;
                    const bool taken = row_of[i] != 0;
                    state_at[i] = taken ? place : state_at[i];
                }
            }
        }
        return;
    }
    for (ptrdiff_t k = 0; k < rows->count; k++) {
        const char *const row_x = rows->items[0] + k * row_step_x;
        double *const state_v = (double *)rows->state[0] + rows->cell + k * rows->cell_step;
        int64_t *const state_at = (int64_t *)rows->state[1] + rows->cell + k * rows->cell_step;
        const int64_t first = rows->index + k * index_row_step;
        {

            for (ptrdiff_t i = 0; i < width; i++) {
                ndm_only_here();
                const double value_x = *(const double *)(row_x + i * step_x);
                double lifted_v;
                int64_t lifted_at;
                lift_argmin_float64(value_x, first + i * index_step, &lifted_v, &lifted_at);
                double next_v;
                int64_t next_at;
                combine_argmin_float64(state_v[i], state_at[i], lifted_v, lifted_at, &next_v,
                    &next_at);
                state_v[i] = next_v;
                state_at[i] = next_at;
            }
        }
    }
}

static void form_combine_argmin_float64(char *const *state, ptrdiff_t into, ptrdiff_t from,
                                        ptrdiff_t width)
{
    double *const state_v = (double *)state[0] + into;
    const double *const other_v = (const double *)state[0] + from;
    int64_t *const state_at = (int64_t *)state[1] + into;
    const int64_t *const other_at = (const int64_t *)state[1] + from;
    NDM_IVDEP
    for (ptrdiff_t i = 0; i < width; i++) {
        ndm_only_here();
        double next_v;
        int64_t next_at;
        combine_argmin_float64(state_v[i], state_at[i], other_v[i], other_at[i], &next_v,
            &next_at);
        state_v[i] = next_v;
        state_at[i] = next_at;
    }
}

static void form_finish_argmin_float64(const ndm_reduction_results *results)
{
    const ptrdiff_t width = results->width;
    const int64_t *const state_at = (const int64_t *)results->state[1] + results->cell;
    for (ptrdiff_t i = 0; i < width; i++) {
        *(int64_t *)(results->outputs[0] + i * results->steps[0]) =
            finish_argmin_float64(state_at[i]);
    }
}

static inline int64_t taken_argmin_float64(double a, double b, double *value)
{
    int64_t taken;
    later_combine_argmin_float64(a, 0, b, 1, value, &taken);
    return taken;
}

static ptrdiff_t form_places_argmin_float64(int what, char *values, const char *items,
                                            ptrdiff_t count, ptrdiff_t step)
{
    enum { LANES = NDM_PLACES_BYTES / sizeof(double), ROWS = 4 };
    double *const value = (double *)values;
    const double *const item = (const double *)items;
    double next;
    switch (what) {
    case NDM_PLACES_LANES:
        return LANES;
    case NDM_PLACES_FOLD: {
        const double *from = item;
        ptrdiff_t k = 1;
        do {
            const double *in[ROWS] = {item + (k < count ? k : k - 1) * step};
            for (int row = 1; row < ROWS; row++) {
                in[row] = in[row - 1] + (k + row < count ? step : 0);
            }
            NDM_IVDEP
            for (ptrdiff_t i = 0; i < (step & -LANES); i++) {
                double own = from[i];
                NDM_UNROLL_ROWS
                for (int row = 0; row < ROWS; row++) {
                    double chosen;
                    (void)taken_argmin_float64(own, in[row][i], &chosen);
                    own = chosen;
                }
                value[i] = own;
            }
            from = value;
            k += ROWS;
        } while (k < count);
        return 0;
    }
    case NDM_PLACES_FIND: {
        ptrdiff_t i = 0;
        while (i < count && taken_argmin_float64(item[i * step], *value, &next) != 0) {
            i++;
        }
        return i;
    }
    case NDM_PLACES_SCAN: {
        ptrdiff_t place = 0, i = 0;
        double own = item[i * step];
        for (i = 1; i < count; i++) {
            if (taken_argmin_float64(own, item[i * step], &next) != 0) {
                ndm_only_here();
                place = i;
                own = next;
            }
        }
        *value = own;
        return place;
    }
    case NDM_PLACES_LAST:
        return 0;
    default:
        return 0;
    }
}

static const ndm_kernel kernels[] = {
    {NDM_FORM_LIFT, NDM_TIER_CORRECT, 0, (ndm_kernel_function)form_lift_argmax_float64},
    {NDM_FORM_JOIN, NDM_TIER_CORRECT, 0, (ndm_kernel_function)form_join_argmax_float64},
    {NDM_FORM_COMBINE, NDM_TIER_CORRECT, 0, (ndm_kernel_function)form_combine_argmax_float64},
    {NDM_FORM_FINISH, NDM_TIER_CORRECT, 0, (ndm_kernel_function)form_finish_argmax_float64},
    {NDM_FORM_PLACES, NDM_TIER_CORRECT, 0, (ndm_kernel_function)form_places_argmax_float64},
    {NDM_FORM_LIFT, NDM_TIER_CORRECT, 1, (ndm_kernel_function)form_lift_argmin_float64},
    {NDM_FORM_JOIN, NDM_TIER_CORRECT, 1, (ndm_kernel_function)form_join_argmin_float64},
    {NDM_FORM_COMBINE, NDM_TIER_CORRECT, 1, (ndm_kernel_function)form_combine_argmin_float64},
    {NDM_FORM_FINISH, NDM_TIER_CORRECT, 1, (ndm_kernel_function)form_finish_argmin_float64},
    {NDM_FORM_PLACES, NDM_TIER_CORRECT, 1, (ndm_kernel_function)form_places_argmin_float64},
};
#endif
NDM_KERNEL_TABLE(loops_float64_places, kernels);
