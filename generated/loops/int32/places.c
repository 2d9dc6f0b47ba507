/* From specs/reductions/places.toml through templates/loops.c.j2; made by ndmillc. */
#include "ndmill/kernel/kernel.h"
#include "ndmill/kernel/dtypes_core.h"
#include "ndmill/kernel/places.h"

#ifndef NDM_SKIPPED

static inline void lift_argmax_int32(int32_t x, int64_t index, int32_t *v, int64_t *at)
{
    *v = x;
    *at = index;
}

static inline void combine_argmax_int32(int32_t a_v, int64_t a_at, int32_t b_v, int64_t b_at,
                                        int32_t *v, int64_t *at)
{
    const uint8_t taken = (b_v > a_v) | ((b_v == a_v) & (b_at < a_at));
    *v = taken ? b_v : a_v;
    *at = taken ? b_at : a_at;
}

static inline int64_t finish_argmax_int32(int64_t at)
{
    return at;
}

static inline void later_combine_argmax_int32(int32_t a_v, int32_t a_at, int32_t b_v,
                                              int32_t b_at, int32_t *v, int32_t *at)
{
    const uint8_t taken = b_v > a_v;
    *v = taken ? b_v : a_v;
    *at = taken ? b_at : a_at;
}

static inline void lift_argmin_int32(int32_t x, int64_t index, int32_t *v, int64_t *at)
{
    *v = x;
    *at = index;
}

static inline void combine_argmin_int32(int32_t a_v, int64_t a_at, int32_t b_v, int64_t b_at,
                                        int32_t *v, int64_t *at)
{
    const uint8_t taken = (b_v < a_v) | ((b_v == a_v) & (b_at < a_at));
    *v = taken ? b_v : a_v;
    *at = taken ? b_at : a_at;
}

static inline int64_t finish_argmin_int32(int64_t at)
{
    return at;
}

static inline void later_combine_argmin_int32(int32_t a_v, int32_t a_at, int32_t b_v,
                                              int32_t b_at, int32_t *v, int32_t *at)
{
    const uint8_t taken = b_v < a_v;
    *v = taken ? b_v : a_v;
    *at = taken ? b_at : a_at;
}

static void form_lift_argmax_int32(const ndm_reduction_rows *rows)
{
    const ptrdiff_t width = rows->width;
    const ptrdiff_t step_x = rows->steps[0];
    const ptrdiff_t row_step_x = rows->row_steps[0];
    const bool dense = step_x == (ptrdiff_t)sizeof(int32_t);
    const ptrdiff_t index_step = rows->index_step;
    const ptrdiff_t index_row_step = rows->index_row_step;
    for (ptrdiff_t k = 0; k < rows->count; k++) {
        const char *const row_x = rows->items[0] + k * row_step_x;
        int32_t *const state_v = (int32_t *)rows->state[0] + rows->cell + k * rows->cell_step;
        int64_t *const state_at = (int64_t *)rows->state[1] + rows->cell + k * rows->cell_step;
        const int64_t first = rows->index + k * index_row_step;
        if (dense) {
            const int32_t *const in_x = (const int32_t *)row_x;
            NDM_IVDEP
            for (ptrdiff_t i = 0; i < width; i++) {
                int32_t lifted_v;
                int64_t lifted_at;
                lift_argmax_int32(in_x[i], first + i * index_step, &lifted_v, &lifted_at);
                state_v[i] = lifted_v;
                state_at[i] = lifted_at;
            }
        } else {

            for (ptrdiff_t i = 0; i < width; i++) {
                ndm_only_here();
                const int32_t value_x = *(const int32_t *)(row_x + i * step_x);
                int32_t lifted_v;
                int64_t lifted_at;
                lift_argmax_int32(value_x, first + i * index_step, &lifted_v, &lifted_at);
                state_v[i] = lifted_v;
                state_at[i] = lifted_at;
            }
        }
    }
}

static void form_join_argmax_int32(const ndm_reduction_rows *rows)
{
    const ptrdiff_t width = rows->width;
    const ptrdiff_t step_x = rows->steps[0];
    const ptrdiff_t row_step_x = rows->row_steps[0];
    const bool dense = step_x == (ptrdiff_t)sizeof(int32_t);
    const ptrdiff_t index_step = rows->index_step;
    const ptrdiff_t index_row_step = rows->index_row_step;
    if (dense && rows->cell_step == 0) {
        enum { TILE = 2048 / sizeof(int32_t), ROWS = 32767 };
        for (ptrdiff_t begin = 0; begin < width; begin += TILE) {
            const ptrdiff_t tile = width - begin < TILE ? width - begin : TILE;
            int32_t *const state_v = (int32_t *)rows->state[0] + rows->cell + begin;
            int64_t *const state_at = (int64_t *)rows->state[1] + rows->cell + begin;
            for (ptrdiff_t done = 0; done < rows->count; done += ROWS) {
                const ptrdiff_t left = rows->count - done, count = left < ROWS ? left : ROWS;
                int32_t row_of[TILE];
                memset(row_of, 0, (size_t)tile * sizeof *row_of);
                for (ptrdiff_t row = 0; row < count; row++) {
                    const int32_t number = (int32_t)(row + 1);
                    const int32_t *const in_x = (const int32_t *)(rows->items[0] + (done + row)
                        * row_step_x) + begin;
                    NDM_IVDEP
                    for (ptrdiff_t i = 0; i < tile; i++) {
                        int32_t lifted_v;
                        int64_t lifted_at;
                        lift_argmax_int32(in_x[i], 0, &lifted_v, &lifted_at);
                        int32_t next_v;
                        int32_t next_at;
                        later_combine_argmax_int32(state_v[i], row_of[i], lifted_v, number,
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
        int32_t *const state_v = (int32_t *)rows->state[0] + rows->cell + k * rows->cell_step;
        int64_t *const state_at = (int64_t *)rows->state[1] + rows->cell + k * rows->cell_step;
        const int64_t first = rows->index + k * index_row_step;
        {

            for (ptrdiff_t i = 0; i < width; i++) {
                ndm_only_here();
                const int32_t value_x = *(const int32_t *)(row_x + i * step_x);
                int32_t lifted_v;
                int64_t lifted_at;
                lift_argmax_int32(value_x, first + i * index_step, &lifted_v, &lifted_at);
                int32_t next_v;
                int64_t next_at;
                combine_argmax_int32(state_v[i], state_at[i], lifted_v, lifted_at, &next_v,
                    &next_at);
                state_v[i] = next_v;
                state_at[i] = next_at;
            }
        }
    }
}

static void form_combine_argmax_int32(char *const *state, ptrdiff_t into, ptrdiff_t from,
                                      ptrdiff_t width)
{
    int32_t *const state_v = (int32_t *)state[0] + into;
    const int32_t *const other_v = (const int32_t *)state[0] + from;
    int64_t *const state_at = (int64_t *)state[1] + into;
    const int64_t *const other_at = (const int64_t *)state[1] + from;
    NDM_IVDEP
    for (ptrdiff_t i = 0; i < width; i++) {
        ndm_only_here();
        int32_t next_v;
        int64_t next_at;
        combine_argmax_int32(state_v[i], state_at[i], other_v[i], other_at[i], &next_v,
            &next_at);
        state_v[i] = next_v;
        state_at[i] = next_at;
    }
}

static void form_finish_argmax_int32(const ndm_reduction_results *results)
{
    const ptrdiff_t width = results->width;
    const int64_t *const state_at = (const int64_t *)results->state[1] + results->cell;
    for (ptrdiff_t i = 0; i < width; i++) {
        *(int64_t *)(results->outputs[0] + i * results->steps[0]) =
            finish_argmax_int32(state_at[i]);
    }
}

static inline int32_t taken_argmax_int32(int32_t a, int32_t b, int32_t *value)
{
    int32_t taken;
    later_combine_argmax_int32(a, 0, b, 1, value, &taken);
    return taken;
}

static ptrdiff_t form_places_argmax_int32(int what, char *values, const char *items,
                                          ptrdiff_t count, ptrdiff_t step)
{
    enum { LANES = NDM_PLACES_BYTES / sizeof(int32_t), ROWS = 4 };
    int32_t *const value = (int32_t *)values;
    const int32_t *const item = (const int32_t *)items;
    int32_t next;
    switch (what) {
    case NDM_PLACES_LANES:
        return LANES;
    case NDM_PLACES_FOLD: {
        const int32_t *from = item;
        ptrdiff_t k = 1;
        do {
            const int32_t *in[ROWS] = {item + (k < count ? k : k - 1) * step};
            for (int row = 1; row < ROWS; row++) {
                in[row] = in[row - 1] + (k + row < count ? step : 0);
            }
            NDM_IVDEP
            for (ptrdiff_t i = 0; i < (step & -LANES); i++) {
                int32_t own = from[i];
                NDM_UNROLL_ROWS
                for (int row = 0; row < ROWS; row++) {
                    int32_t chosen;
                    (void)taken_argmax_int32(own, in[row][i], &chosen);
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
        while (i < count && taken_argmax_int32(item[i * step], *value, &next) != 0) {
            i++;
        }
        return i;
    }
    case NDM_PLACES_SCAN: {
        ptrdiff_t place = 0, i = 0;
        int32_t own = item[i * step];
        for (i = 1; i < count; i++) {
            if (taken_argmax_int32(own, item[i * step], &next) != 0) {
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

static void form_lift_argmin_int32(const ndm_reduction_rows *rows)
{
    const ptrdiff_t width = rows->width;
    const ptrdiff_t step_x = rows->steps[0];
    const ptrdiff_t row_step_x = rows->row_steps[0];
    const bool dense = step_x == (ptrdiff_t)sizeof(int32_t);
    const ptrdiff_t index_step = rows->index_step;
    const ptrdiff_t index_row_step = rows->index_row_step;
    for (ptrdiff_t k = 0; k < rows->count; k++) {
        const char *const row_x = rows->items[0] + k * row_step_x;
        int32_t *const state_v = (int32_t *)rows->state[0] + rows->cell + k * rows->cell_step;
        int64_t *const state_at = (int64_t *)rows->state[1] + rows->cell + k * rows->cell_step;
        const int64_t first = rows->index + k * index_row_step;
        if (dense) {
            const int32_t *const in_x = (const int32_t *)row_x;
            NDM_IVDEP
            for (ptrdiff_t i = 0; i < width; i++) {
                int32_t lifted_v;
                int64_t lifted_at;
                lift_argmin_int32(in_x[i], first + i * index_step, &lifted_v, &lifted_at);
                state_v[i] = lifted_v;
                state_at[i] = lifted_at;
            }
        } else {

            for (ptrdiff_t i = 0; i < width; i++) {
                ndm_only_here();
                const int32_t value_x = *(const int32_t *)(row_x + i * step_x);
                int32_t lifted_v;
                int64_t lifted_at;
                lift_argmin_int32(value_x, first + i * index_step, &lifted_v, &lifted_at);
                state_v[i] = lifted_v;
                state_at[i] = lifted_at;
            }
        }
    }
}

static void form_join_argmin_int32(const ndm_reduction_rows *rows)
{
    const ptrdiff_t width = rows->width;
    const ptrdiff_t step_x = rows->steps[0];
    const ptrdiff_t row_step_x = rows->row_steps[0];
    const bool dense = step_x == (ptrdiff_t)sizeof(int32_t);
    const ptrdiff_t index_step = rows->index_step;
    const ptrdiff_t index_row_step = rows->index_row_step;
    if (dense && rows->cell_step == 0) {
        enum { TILE = 2048 / sizeof(int32_t), ROWS = 32767 };
        for (ptrdiff_t begin = 0; begin < width; begin += TILE) {
            const ptrdiff_t tile = width - begin < TILE ? width - begin : TILE;
            int32_t *const state_v = (int32_t *)rows->state[0] + rows->cell + begin;
            int64_t *const state_at = (int64_t *)rows->state[1] + rows->cell + begin;
            for (ptrdiff_t done = 0; done < rows->count; done += ROWS) {
                const ptrdiff_t left = rows->count - done, count = left < ROWS ? left : ROWS;
                int32_t row_of[TILE];
                memset(row_of, 0, (size_t)tile * sizeof *row_of);
                for (ptrdiff_t row = 0; row < count; row++) {
                    const int32_t number = (int32_t)(row + 1);
                    const int32_t *const in_x = (const int32_t *)(rows->items[0] + (done + row)
                        * row_step_x) + begin;
                    NDM_IVDEP
                    for (ptrdiff_t i = 0; i < tile; i++) {
                        int32_t lifted_v;
                        int64_t lifted_at;
                        lift_argmin_int32(in_x[i], 0, &lifted_v, &lifted_at);
                        int32_t next_v;
                        int32_t next_at;
                        later_combine_argmin_int32(state_v[i], row_of[i], lifted_v, number,
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
        int32_t *const state_v = (int32_t *)rows->state[0] + rows->cell + k * rows->cell_step;
        int64_t *const state_at = (int64_t *)rows->state[1] + rows->cell + k * rows->cell_step;
        const int64_t first = rows->index + k * index_row_step;
        {

            for (ptrdiff_t i = 0; i < width; i++) {
                ndm_only_here();
                const int32_t value_x = *(const int32_t *)(row_x + i * step_x);
                int32_t lifted_v;
                int64_t lifted_at;
                lift_argmin_int32(value_x, first + i * index_step, &lifted_v, &lifted_at);
                int32_t next_v;
                int64_t next_at;
                combine_argmin_int32(state_v[i], state_at[i], lifted_v, lifted_at, &next_v,
                    &next_at);
                state_v[i] = next_v;
                state_at[i] = next_at;
            }
        }
    }
}

static void form_combine_argmin_int32(char *const *state, ptrdiff_t into, ptrdiff_t from,
                                      ptrdiff_t width)
{
    int32_t *const state_v = (int32_t *)state[0] + into;
    const int32_t *const other_v = (const int32_t *)state[0] + from;
    int64_t *const state_at = (int64_t *)state[1] + into;
    const int64_t *const other_at = (const int64_t *)state[1] + from;
    NDM_IVDEP
    for (ptrdiff_t i = 0; i < width; i++) {
        ndm_only_here();
        int32_t next_v;
        int64_t next_at;
        combine_argmin_int32(state_v[i], state_at[i], other_v[i], other_at[i], &next_v,
            &next_at);
        state_v[i] = next_v;
        state_at[i] = next_at;
    }
}

static void form_finish_argmin_int32(const ndm_reduction_results *results)
{
    const ptrdiff_t width = results->width;
    const int64_t *const state_at = (const int64_t *)results->state[1] + results->cell;
    for (ptrdiff_t i = 0; i < width; i++) {
        *(int64_t *)(results->outputs[0] + i * results->steps[0]) =
            finish_argmin_int32(state_at[i]);
    }
}

static inline int32_t taken_argmin_int32(int32_t a, int32_t b, int32_t *value)
{
    int32_t taken;
    later_combine_argmin_int32(a, 0, b, 1, value, &taken);
    return taken;
}

static ptrdiff_t form_places_argmin_int32(int what, char *values, const char *items,
                                          ptrdiff_t count, ptrdiff_t step)
{
    enum { LANES = NDM_PLACES_BYTES / sizeof(int32_t), ROWS = 4 };
    int32_t *const value = (int32_t *)values;
    const int32_t *const item = (const int32_t *)items;
    int32_t next;
    switch (what) {
    case NDM_PLACES_LANES:
        return LANES;
    case NDM_PLACES_FOLD: {
        const int32_t *from = item;
        ptrdiff_t k = 1;
        do {
            const int32_t *in[ROWS] = {item + (k < count ? k : k - 1) * step};
            for (int row = 1; row < ROWS; row++) {
                in[row] = in[row - 1] + (k + row < count ? step : 0);
            }
            NDM_IVDEP
            for (ptrdiff_t i = 0; i < (step & -LANES); i++) {
                int32_t own = from[i];
                NDM_UNROLL_ROWS
                for (int row = 0; row < ROWS; row++) {
                    int32_t chosen;
                    (void)taken_argmin_int32(own, in[row][i], &chosen);
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
        while (i < count && taken_argmin_int32(item[i * step], *value, &next) != 0) {
            i++;
        }
        return i;
    }
    case NDM_PLACES_SCAN: {
        ptrdiff_t place = 0, i = 0;
        int32_t own = item[i * step];
        for (i = 1; i < count; i++) {
            if (taken_argmin_int32(own, item[i * step], &next) != 0) {
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
    {NDM_FORM_LIFT, NDM_TIER_CORRECT, 0, (ndm_kernel_function)form_lift_argmax_int32},
    {NDM_FORM_JOIN, NDM_TIER_CORRECT, 0, (ndm_kernel_function)form_join_argmax_int32},
    {NDM_FORM_COMBINE, NDM_TIER_CORRECT, 0, (ndm_kernel_function)form_combine_argmax_int32},
    {NDM_FORM_FINISH, NDM_TIER_CORRECT, 0, (ndm_kernel_function)form_finish_argmax_int32},
    {NDM_FORM_PLACES, NDM_TIER_CORRECT, 0, (ndm_kernel_function)form_places_argmax_int32},
    {NDM_FORM_LIFT, NDM_TIER_CORRECT, 1, (ndm_kernel_function)form_lift_argmin_int32},
    {NDM_FORM_JOIN, NDM_TIER_CORRECT, 1, (ndm_kernel_function)form_join_argmin_int32},
    {NDM_FORM_COMBINE, NDM_TIER_CORRECT, 1, (ndm_kernel_function)form_combine_argmin_int32},
    {NDM_FORM_FINISH, NDM_TIER_CORRECT, 1, (ndm_kernel_function)form_finish_argmin_int32},
    {NDM_FORM_PLACES, NDM_TIER_CORRECT, 1, (ndm_kernel_function)form_places_argmin_int32},
};
#endif
NDM_KERNEL_TABLE(loops_int32_places, kernels);
