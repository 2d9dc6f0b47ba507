/* From specs/reductions/places.toml through templates/loops.c.j2; made by ndmillc. */
#include "ndmill/kernel/kernel.h"
#include "ndmill/kernel/dtypes_core.h"
#include "ndmill/kernel/places.h"

#ifndef NDM_SKIPPED

static inline void lift_argmax_int8(int8_t x, int64_t index, int8_t *v, int64_t *at)
{
    *v = x;
    *at = index;
}

static inline void combine_argmax_int8(int8_t a_v, int64_t a_at, int8_t b_v, int64_t b_at,
                                       int8_t *v, int64_t *at)
{
    const uint8_t taken = (b_v > a_v) | ((b_v == a_v) & (b_at < a_at));
    *v = taken ? b_v : a_v;
    *at = taken ? b_at : a_at;
}

static inline int64_t finish_argmax_int8(int64_t at)
{
    return at;
}

static inline void later_combine_argmax_int8(int8_t a_v, int8_t a_at, int8_t b_v, int8_t b_at,
                                             int8_t *v, int8_t *at)
{
    const uint8_t taken = b_v > a_v;
    *v = taken ? b_v : a_v;
    *at = taken ? b_at : a_at;
}

static inline void lift_argmin_int8(int8_t x, int64_t index, int8_t *v, int64_t *at)
{
    *v = x;
    *at = index;
}

static inline void combine_argmin_int8(int8_t a_v, int64_t a_at, int8_t b_v, int64_t b_at,
                                       int8_t *v, int64_t *at)
{
    const uint8_t taken = (b_v < a_v) | ((b_v == a_v) & (b_at < a_at));
    *v = taken ? b_v : a_v;
    *at = taken ? b_at : a_at;
}

static inline int64_t finish_argmin_int8(int64_t at)
{
    return at;
}

static inline void later_combine_argmin_int8(int8_t a_v, int8_t a_at, int8_t b_v, int8_t b_at,
                                             int8_t *v, int8_t *at)
{
    const uint8_t taken = b_v < a_v;
    *v = taken ? b_v : a_v;
    *at = taken ? b_at : a_at;
}

#if NDM_FOLDS

static void form_lift_argmax_int8(const ndm_reduction_rows *rows)
{
    const ptrdiff_t width = rows->width;
    const ptrdiff_t step_x = rows->steps[0];
    const ptrdiff_t row_step_x = rows->row_steps[0];
    const bool dense = step_x == (ptrdiff_t)sizeof(int8_t);
    const ptrdiff_t index_step = rows->index_step;
    const ptrdiff_t index_row_step = rows->index_row_step;
    for (ptrdiff_t k = 0; k < rows->count; k++) {
        const char *const row_x = rows->items[0] + k * row_step_x;
        int8_t *const state_v = (int8_t *)rows->state[0] + rows->cell + k * rows->cell_step;
        int64_t *const state_at = (int64_t *)rows->state[1] + rows->cell + k * rows->cell_step;
        const int64_t first = rows->index + k * index_row_step;
        if (dense) {
            const int8_t *const in_x = (const int8_t *)row_x;
            NDM_IVDEP
            for (ptrdiff_t i = 0; i < width; i++) {
                ndm_only_here();
                int8_t lifted_v;
                int64_t lifted_at;
                lift_argmax_int8(in_x[i], first + i * index_step, &lifted_v, &lifted_at);
                state_v[i] = lifted_v;
                state_at[i] = lifted_at;
            }
        } else {

            for (ptrdiff_t i = 0; i < width; i++) {
                ndm_only_here();
                const int8_t value_x = *(const int8_t *)(row_x + i * step_x);
                int8_t lifted_v;
                int64_t lifted_at;
                lift_argmax_int8(value_x, first + i * index_step, &lifted_v, &lifted_at);
                state_v[i] = lifted_v;
                state_at[i] = lifted_at;
            }
        }
    }
}

static void form_join_argmax_int8(const ndm_reduction_rows *rows)
{
    const ptrdiff_t width = rows->width;
    const ptrdiff_t step_x = rows->steps[0];
    const ptrdiff_t row_step_x = rows->row_steps[0];
    const bool dense = step_x == (ptrdiff_t)sizeof(int8_t);
    const ptrdiff_t index_step = rows->index_step;
    const ptrdiff_t index_row_step = rows->index_row_step;
    if (dense && rows->cell_step == 0) {
        enum { TILE = 2048 / sizeof(int8_t), ROWS = 127 };
        for (ptrdiff_t begin = 0; begin < width; begin += TILE) {
            const ptrdiff_t tile = width - begin < TILE ? width - begin : TILE;
            int8_t *const state_v = (int8_t *)rows->state[0] + rows->cell + begin;
            int64_t *const state_at = (int64_t *)rows->state[1] + rows->cell + begin;
            for (ptrdiff_t done = 0; done < rows->count; done += ROWS) {
                const ptrdiff_t left = rows->count - done, count = left < ROWS ? left : ROWS;
                int8_t row_of[TILE];
                memset(row_of, 0, (size_t)tile * sizeof *row_of);
                for (ptrdiff_t row = 0; row < count; row++) {
                    const int8_t number = (int8_t)(row + 1);
                    const int8_t *const in_x = (const int8_t *)(rows->items[0] + (done + row) *
                        row_step_x) + begin;
                    NDM_IVDEP
                    for (ptrdiff_t i = 0; i < tile; i++) {
                        int8_t lifted_v;
                        int64_t lifted_at;
                        lift_argmax_int8(in_x[i], 0, &lifted_v, &lifted_at);
                        int8_t next_v;
                        int8_t next_at;
                        later_combine_argmax_int8(state_v[i], row_of[i], lifted_v, number,
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
        int8_t *const state_v = (int8_t *)rows->state[0] + rows->cell + k * rows->cell_step;
        int64_t *const state_at = (int64_t *)rows->state[1] + rows->cell + k * rows->cell_step;
        const int64_t first = rows->index + k * index_row_step;
        {

            for (ptrdiff_t i = 0; i < width; i++) {
                ndm_only_here();
                const int8_t value_x = *(const int8_t *)(row_x + i * step_x);
                int8_t lifted_v;
                int64_t lifted_at;
                lift_argmax_int8(value_x, first + i * index_step, &lifted_v, &lifted_at);
                int8_t next_v;
                int64_t next_at;
                combine_argmax_int8(state_v[i], state_at[i], lifted_v, lifted_at, &next_v,
                    &next_at);
                state_v[i] = next_v;
                state_at[i] = next_at;
            }
        }
    }
}

static void form_combine_argmax_int8(char *const *state, ptrdiff_t into, ptrdiff_t from,
                                     ptrdiff_t width)
{
    int8_t *const state_v = (int8_t *)state[0] + into;
    const int8_t *const other_v = (const int8_t *)state[0] + from;
    int64_t *const state_at = (int64_t *)state[1] + into;
    const int64_t *const other_at = (const int64_t *)state[1] + from;
    NDM_IVDEP
    for (ptrdiff_t i = 0; i < width; i++) {
        ndm_only_here();
        int8_t next_v;
        int64_t next_at;
        combine_argmax_int8(state_v[i], state_at[i], other_v[i], other_at[i], &next_v,
            &next_at);
        state_v[i] = next_v;
        state_at[i] = next_at;
    }
}

static void form_finish_argmax_int8(const ndm_reduction_results *results)
{
    const ptrdiff_t width = results->width;
    const int64_t *const state_at = (const int64_t *)results->state[1] + results->cell;
    char *const put_y = results->outputs[0];
    const ptrdiff_t step_y = results->steps[0];
    for (ptrdiff_t i = 0; i < width; i++) {
        *(int64_t *)(put_y + i * step_y) = finish_argmax_int8(state_at[i]);
    }
}
#endif

static inline int8_t taken_argmax_int8(int8_t a, int8_t b)
{
    int8_t value;
    int8_t taken;
    later_combine_argmax_int8(a, 0, b, 1, &value, &taken);
    return taken;
}

static NDM_ONE_COPY ptrdiff_t scan_argmax_int8(const int8_t *item, ptrdiff_t count,
                                               ptrdiff_t step, int8_t *value)
{
    int8_t own = *value;
    ptrdiff_t place = -1;
    for (ptrdiff_t i = 0; i < count; i++) {
        const int8_t next = item[i * step];
        if (taken_argmax_int8(own, next) != 0) {
            ndm_only_here();
            place = i;
            own = next;
        }
    }
    *value = own;
    return place;
}

static inline int8_t better_argmax_int8(int8_t a, int8_t b)
{
    int8_t value;
    int8_t taken;
    later_combine_argmax_int8(a, 0, b, 1, &value, &taken);
    return value;
}

static inline int8_t stream_argmax_int8(int8_t *value, const int8_t *item, ptrdiff_t count,
                                        ptrdiff_t step)
{
    enum { LANES = NDM_PLACES_BYTES / sizeof *value };
    const int8_t best = *value, *const end = item + count;
    int8_t first[LANES], second[LANES];
    int8_t found = 0;
    for (int j = 0; j < LANES; j++) {
        first[j] = item[j];
        second[j] = item[step + j];
    }
    NDM_ROLLED
    for (item += (count - 1) % (2 * step) + 1; item < end; item += 2 * step) {
        NDM_PLACES_AHEAD(item);
        NDM_IVDEP
        for (int j = 0; j < LANES; j++) {
            const int8_t next = item[j], further = item[step + j];
            first[j] = better_argmax_int8(first[j], next);
            second[j] = better_argmax_int8(second[j], further);
        }
    }
    for (int j = 0; j < LANES; j++) {
        const int8_t own = better_argmax_int8(first[j], second[j]);
        value[j] = own;
        found |= taken_argmax_int8(best, value[j]) != 0 ? NDM_PLACES_BETTER : 0;
    }
    return found;
}
#if NDM_ROWS

static inline int8_t lanes_argmax_int8(const int8_t *item, ptrdiff_t count, int8_t *values,
                                       int8_t *places)
{
    enum { LANES = NDM_PLACES_LANE_BYTES / sizeof *item, MOST = NDM_PLACES_MOST_ROWS(sizeof *item) };
    const int8_t *const end = item + count;
    int8_t own[LANES], other[LANES];
    int8_t own_row[LANES], other_row[LANES], row = 0;
    for (int j = 0; j < LANES; j++) {
        own[j] = item[j];
        other[j] = item[LANES + j];
        own_row[j] = 0;
        other_row[j] = 0;
    }
    NDM_ROLLED
    for (item += (count - 1) % (2 * LANES) + 1; item < end; item += 2 * LANES) {
        row += 2;
        NDM_PLACES_AHEAD(item);
        NDM_IVDEP
        for (int j = 0; j < LANES; j++) {
            const int8_t next = item[j], further = item[LANES + j];
            const int8_t best = better_argmax_int8(own[j], next);
            const int8_t further_best = better_argmax_int8(other[j], further);
            own_row[j] = taken_argmax_int8(own[j], best) != 0 ? row : own_row[j];
            other_row[j] = taken_argmax_int8(other[j], further_best) != 0 ? row : other_row[j];
            own[j] = best;
            other[j] = further_best;
        }
    }
    NDM_IVDEP
    for (int j = 0; j < LANES; j++) {
        const int8_t value = better_argmax_int8(own[j], other[j]);
        const int8_t first = taken_argmax_int8(own[j], value) != 0 ? MOST : own_row[j];
        const int8_t second = taken_argmax_int8(other[j], value) != 0 ? MOST : other_row[j] + 1;
        values[j] = value;
        places[j] = first < second ? first : second;
    }
    return 0;
}

static inline ptrdiff_t settle_argmax_int8(const int8_t *item, ptrdiff_t count, int8_t *values,
                                           int8_t *places)
{
    enum { LANES = NDM_PLACES_LANE_BYTES / sizeof *item, MOST = NDM_PLACES_MOST_ROWS(sizeof *item) };
    int8_t all[LANES];
    int8_t row = MOST, place = LANES;
    memcpy(all, values, sizeof all);
    NDM_UNROLL_ROWS
    for (int half = LANES / 2; half > 0; half /= 2) {
        for (int j = 0; j < half; j++) {
            all[j] = better_argmax_int8(all[j], all[j + half]);
        }
    }
    const int8_t own = all[0];
    for (int j = 0; j < LANES; j++) {
        const int8_t as_good = taken_argmax_int8(values[j], own) != 0 ? MOST : places[j];
        row = as_good < row ? as_good : row;
    }
    const ptrdiff_t further = (count - 1) % (2 * LANES) + 1 - 2 * LANES;
    const ptrdiff_t start = (ptrdiff_t)row * LANES + (row < 2 ? 0 : further);
    for (int j = 0; j < LANES; j++) {
        const int8_t as_good = taken_argmax_int8(item[start + j], own) != 0 ? LANES : j;
        place = as_good < place ? as_good : place;
    }
    values[0] = item[start + place];
    return start + place;
}
#endif

static ptrdiff_t form_places_argmax_int8(int what, char *values, const char *items,
                                         ptrdiff_t count, ptrdiff_t step,
                                         const ndm_reduction_rows *rows)
{
    int8_t *value = (int8_t *)values;
    const int8_t *item = (const int8_t *)items;
    switch (what) {
    case NDM_PLACES_LANES:
        return NDM_PLACES_BYTES / sizeof *item;
#if NDM_ROWS
    case NDM_PLACES_MOST:
        return taken_argmax_int8(0, 0) == 0 ? NDM_PLACES_MOST_ROWS(sizeof *item) * (NDM_PLACES_LANE_BYTES / sizeof *item) : 0;
    case NDM_PLACES_SPREAD:
        return lanes_argmax_int8(item, count, value, (int8_t *)(values + NDM_PLACES_BYTES));
    case NDM_PLACES_SETTLE: {
        const ptrdiff_t chosen = settle_argmax_int8(item, count, value, (int8_t *)(values + NDM_PLACES_BYTES));
        ((int8_t *)rows->state[0])[rows->cell] = *value;
        ((int64_t *)rows->state[1])[rows->cell] = rows->index + chosen * rows->index_step;
        return 0;
    }
#endif
    case NDM_PLACES_STREAM:
        return stream_argmax_int8(value, item, count, step);
    case NDM_PLACES_JOIN: {
        enum { LANES = NDM_PLACES_BYTES / sizeof *item, FEW = 4 };
        NDM_UNROLL_ROWS
        for (int half = LANES / 2; half >= FEW; half /= 2) {
            NDM_IVDEP
            for (int i = 0; i < half; i++) {
                value[i] = better_argmax_int8(value[i], value[i + half]);
            }
        }
        return scan_argmax_int8(value + 1, FEW - 1, 1, value);
    }
    case NDM_PLACES_FIND: {
        enum { LANES = NDM_PLACES_BYTES / sizeof *item };
        const int8_t own = *value;
        ptrdiff_t i = 0, most = 4 * LANES;
        for (; step == 1 && most >= LANES; most -= 3 * LANES) {
            for (; i + most <= count; i += most) {
                int8_t found = 0;
                for (ptrdiff_t j = 0; j < (most & -LANES); j++) {
                    found |= taken_argmax_int8(item[i + j], own) == 0 ? 1 : 0;
                }
                if (found != 0) {
                    break;
                }
            }
        }
        while (i < count && taken_argmax_int8(item[i * step], own) != 0) {
            i++;
        }
        return i;
    }
    case NDM_PLACES_SCAN:
        *value = item[0];
        return scan_argmax_int8(item + step, count - 1, step, value) + 1;
    case NDM_PLACES_LAST:
        return 0;
    case NDM_PLACES_CHOOSE: {
        const ptrdiff_t width = rows->width, row_step = rows->row_steps[0];
        const ptrdiff_t cell_step = rows->cell_step;
        const int64_t index_step = rows->index_step, index_row_step = rows->index_row_step;
        int8_t *state = (int8_t *)rows->state[0] + rows->cell;
        int64_t *place = (int64_t *)rows->state[1] + rows->cell;
        int64_t first = rows->index;
        const char *row = rows->items[0];
        ptrdiff_t left = rows->count;
        for (; left > 0; left--) {
            item = (const int8_t *)row;
            int8_t own = item[0];
            ptrdiff_t chosen = 0;
            for (ptrdiff_t i = 1; i < width; i++) {
                ndm_only_here();
                const int8_t next = item[i];
                const bool taken = NDM_PLACES_EITHER(taken_argmax_int8(own, next) != 0);
                chosen = taken ? i : chosen;
                own = better_argmax_int8(own, next);
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

static void form_lift_argmin_int8(const ndm_reduction_rows *rows)
{
    const ptrdiff_t width = rows->width;
    const ptrdiff_t step_x = rows->steps[0];
    const ptrdiff_t row_step_x = rows->row_steps[0];
    const bool dense = step_x == (ptrdiff_t)sizeof(int8_t);
    const ptrdiff_t index_step = rows->index_step;
    const ptrdiff_t index_row_step = rows->index_row_step;
    for (ptrdiff_t k = 0; k < rows->count; k++) {
        const char *const row_x = rows->items[0] + k * row_step_x;
        int8_t *const state_v = (int8_t *)rows->state[0] + rows->cell + k * rows->cell_step;
        int64_t *const state_at = (int64_t *)rows->state[1] + rows->cell + k * rows->cell_step;
        const int64_t first = rows->index + k * index_row_step;
        if (dense) {
            const int8_t *const in_x = (const int8_t *)row_x;
            NDM_IVDEP
            for (ptrdiff_t i = 0; i < width; i++) {
                ndm_only_here();
                int8_t lifted_v;
                int64_t lifted_at;
                lift_argmin_int8(in_x[i], first + i * index_step, &lifted_v, &lifted_at);
                state_v[i] = lifted_v;
                state_at[i] = lifted_at;
            }
        } else {

            for (ptrdiff_t i = 0; i < width; i++) {
                ndm_only_here();
                const int8_t value_x = *(const int8_t *)(row_x + i * step_x);
                int8_t lifted_v;
                int64_t lifted_at;
                lift_argmin_int8(value_x, first + i * index_step, &lifted_v, &lifted_at);
                state_v[i] = lifted_v;
                state_at[i] = lifted_at;
            }
        }
    }
}

static void form_join_argmin_int8(const ndm_reduction_rows *rows)
{
    const ptrdiff_t width = rows->width;
    const ptrdiff_t step_x = rows->steps[0];
    const ptrdiff_t row_step_x = rows->row_steps[0];
    const bool dense = step_x == (ptrdiff_t)sizeof(int8_t);
    const ptrdiff_t index_step = rows->index_step;
    const ptrdiff_t index_row_step = rows->index_row_step;
    if (dense && rows->cell_step == 0) {
        enum { TILE = 2048 / sizeof(int8_t), ROWS = 127 };
        for (ptrdiff_t begin = 0; begin < width; begin += TILE) {
            const ptrdiff_t tile = width - begin < TILE ? width - begin : TILE;
            int8_t *const state_v = (int8_t *)rows->state[0] + rows->cell + begin;
            int64_t *const state_at = (int64_t *)rows->state[1] + rows->cell + begin;
            for (ptrdiff_t done = 0; done < rows->count; done += ROWS) {
                const ptrdiff_t left = rows->count - done, count = left < ROWS ? left : ROWS;
                int8_t row_of[TILE];
                memset(row_of, 0, (size_t)tile * sizeof *row_of);
                for (ptrdiff_t row = 0; row < count; row++) {
                    const int8_t number = (int8_t)(row + 1);
                    const int8_t *const in_x = (const int8_t *)(rows->items[0] + (done + row) *
                        row_step_x) + begin;
                    NDM_IVDEP
                    for (ptrdiff_t i = 0; i < tile; i++) {
                        int8_t lifted_v;
                        int64_t lifted_at;
                        lift_argmin_int8(in_x[i], 0, &lifted_v, &lifted_at);
                        int8_t next_v;
                        int8_t next_at;
                        later_combine_argmin_int8(state_v[i], row_of[i], lifted_v, number,
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
        int8_t *const state_v = (int8_t *)rows->state[0] + rows->cell + k * rows->cell_step;
        int64_t *const state_at = (int64_t *)rows->state[1] + rows->cell + k * rows->cell_step;
        const int64_t first = rows->index + k * index_row_step;
        {

            for (ptrdiff_t i = 0; i < width; i++) {
                ndm_only_here();
                const int8_t value_x = *(const int8_t *)(row_x + i * step_x);
                int8_t lifted_v;
                int64_t lifted_at;
                lift_argmin_int8(value_x, first + i * index_step, &lifted_v, &lifted_at);
                int8_t next_v;
                int64_t next_at;
                combine_argmin_int8(state_v[i], state_at[i], lifted_v, lifted_at, &next_v,
                    &next_at);
                state_v[i] = next_v;
                state_at[i] = next_at;
            }
        }
    }
}

static void form_combine_argmin_int8(char *const *state, ptrdiff_t into, ptrdiff_t from,
                                     ptrdiff_t width)
{
    int8_t *const state_v = (int8_t *)state[0] + into;
    const int8_t *const other_v = (const int8_t *)state[0] + from;
    int64_t *const state_at = (int64_t *)state[1] + into;
    const int64_t *const other_at = (const int64_t *)state[1] + from;
    NDM_IVDEP
    for (ptrdiff_t i = 0; i < width; i++) {
        ndm_only_here();
        int8_t next_v;
        int64_t next_at;
        combine_argmin_int8(state_v[i], state_at[i], other_v[i], other_at[i], &next_v,
            &next_at);
        state_v[i] = next_v;
        state_at[i] = next_at;
    }
}

static void form_finish_argmin_int8(const ndm_reduction_results *results)
{
    const ptrdiff_t width = results->width;
    const int64_t *const state_at = (const int64_t *)results->state[1] + results->cell;
    char *const put_y = results->outputs[0];
    const ptrdiff_t step_y = results->steps[0];
    for (ptrdiff_t i = 0; i < width; i++) {
        *(int64_t *)(put_y + i * step_y) = finish_argmin_int8(state_at[i]);
    }
}
#endif

static inline int8_t taken_argmin_int8(int8_t a, int8_t b)
{
    int8_t value;
    int8_t taken;
    later_combine_argmin_int8(a, 0, b, 1, &value, &taken);
    return taken;
}

static NDM_ONE_COPY ptrdiff_t scan_argmin_int8(const int8_t *item, ptrdiff_t count,
                                               ptrdiff_t step, int8_t *value)
{
    int8_t own = *value;
    ptrdiff_t place = -1;
    for (ptrdiff_t i = 0; i < count; i++) {
        const int8_t next = item[i * step];
        if (taken_argmin_int8(own, next) != 0) {
            ndm_only_here();
            place = i;
            own = next;
        }
    }
    *value = own;
    return place;
}

static inline int8_t better_argmin_int8(int8_t a, int8_t b)
{
    int8_t value;
    int8_t taken;
    later_combine_argmin_int8(a, 0, b, 1, &value, &taken);
    return value;
}

static inline int8_t stream_argmin_int8(int8_t *value, const int8_t *item, ptrdiff_t count,
                                        ptrdiff_t step)
{
    enum { LANES = NDM_PLACES_BYTES / sizeof *value };
    const int8_t best = *value, *const end = item + count;
    int8_t first[LANES], second[LANES];
    int8_t found = 0;
    for (int j = 0; j < LANES; j++) {
        first[j] = item[j];
        second[j] = item[step + j];
    }
    NDM_ROLLED
    for (item += (count - 1) % (2 * step) + 1; item < end; item += 2 * step) {
        NDM_PLACES_AHEAD(item);
        NDM_IVDEP
        for (int j = 0; j < LANES; j++) {
            const int8_t next = item[j], further = item[step + j];
            first[j] = better_argmin_int8(first[j], next);
            second[j] = better_argmin_int8(second[j], further);
        }
    }
    for (int j = 0; j < LANES; j++) {
        const int8_t own = better_argmin_int8(first[j], second[j]);
        value[j] = own;
        found |= taken_argmin_int8(best, value[j]) != 0 ? NDM_PLACES_BETTER : 0;
    }
    return found;
}
#if NDM_ROWS

static inline int8_t lanes_argmin_int8(const int8_t *item, ptrdiff_t count, int8_t *values,
                                       int8_t *places)
{
    enum { LANES = NDM_PLACES_LANE_BYTES / sizeof *item, MOST = NDM_PLACES_MOST_ROWS(sizeof *item) };
    const int8_t *const end = item + count;
    int8_t own[LANES], other[LANES];
    int8_t own_row[LANES], other_row[LANES], row = 0;
    for (int j = 0; j < LANES; j++) {
        own[j] = item[j];
        other[j] = item[LANES + j];
        own_row[j] = 0;
        other_row[j] = 0;
    }
    NDM_ROLLED
    for (item += (count - 1) % (2 * LANES) + 1; item < end; item += 2 * LANES) {
        row += 2;
        NDM_PLACES_AHEAD(item);
        NDM_IVDEP
        for (int j = 0; j < LANES; j++) {
            const int8_t next = item[j], further = item[LANES + j];
            const int8_t best = better_argmin_int8(own[j], next);
            const int8_t further_best = better_argmin_int8(other[j], further);
            own_row[j] = taken_argmin_int8(own[j], best) != 0 ? row : own_row[j];
            other_row[j] = taken_argmin_int8(other[j], further_best) != 0 ? row : other_row[j];
            own[j] = best;
            other[j] = further_best;
        }
    }
    NDM_IVDEP
    for (int j = 0; j < LANES; j++) {
        const int8_t value = better_argmin_int8(own[j], other[j]);
        const int8_t first = taken_argmin_int8(own[j], value) != 0 ? MOST : own_row[j];
        const int8_t second = taken_argmin_int8(other[j], value) != 0 ? MOST : other_row[j] + 1;
        values[j] = value;
        places[j] = first < second ? first : second;
    }
    return 0;
}

static inline ptrdiff_t settle_argmin_int8(const int8_t *item, ptrdiff_t count, int8_t *values,
                                           int8_t *places)
{
    enum { LANES = NDM_PLACES_LANE_BYTES / sizeof *item, MOST = NDM_PLACES_MOST_ROWS(sizeof *item) };
    int8_t all[LANES];
    int8_t row = MOST, place = LANES;
    memcpy(all, values, sizeof all);
    NDM_UNROLL_ROWS
    for (int half = LANES / 2; half > 0; half /= 2) {
        for (int j = 0; j < half; j++) {
            all[j] = better_argmin_int8(all[j], all[j + half]);
        }
    }
    const int8_t own = all[0];
    for (int j = 0; j < LANES; j++) {
        const int8_t as_good = taken_argmin_int8(values[j], own) != 0 ? MOST : places[j];
        row = as_good < row ? as_good : row;
    }
    const ptrdiff_t further = (count - 1) % (2 * LANES) + 1 - 2 * LANES;
    const ptrdiff_t start = (ptrdiff_t)row * LANES + (row < 2 ? 0 : further);
    for (int j = 0; j < LANES; j++) {
        const int8_t as_good = taken_argmin_int8(item[start + j], own) != 0 ? LANES : j;
        place = as_good < place ? as_good : place;
    }
    values[0] = item[start + place];
    return start + place;
}
#endif

static ptrdiff_t form_places_argmin_int8(int what, char *values, const char *items,
                                         ptrdiff_t count, ptrdiff_t step,
                                         const ndm_reduction_rows *rows)
{
    int8_t *value = (int8_t *)values;
    const int8_t *item = (const int8_t *)items;
    switch (what) {
    case NDM_PLACES_LANES:
        return NDM_PLACES_BYTES / sizeof *item;
#if NDM_ROWS
    case NDM_PLACES_MOST:
        return taken_argmin_int8(0, 0) == 0 ? NDM_PLACES_MOST_ROWS(sizeof *item) * (NDM_PLACES_LANE_BYTES / sizeof *item) : 0;
    case NDM_PLACES_SPREAD:
        return lanes_argmin_int8(item, count, value, (int8_t *)(values + NDM_PLACES_BYTES));
    case NDM_PLACES_SETTLE: {
        const ptrdiff_t chosen = settle_argmin_int8(item, count, value, (int8_t *)(values + NDM_PLACES_BYTES));
        ((int8_t *)rows->state[0])[rows->cell] = *value;
        ((int64_t *)rows->state[1])[rows->cell] = rows->index + chosen * rows->index_step;
        return 0;
    }
#endif
    case NDM_PLACES_STREAM:
        return stream_argmin_int8(value, item, count, step);
    case NDM_PLACES_JOIN: {
        enum { LANES = NDM_PLACES_BYTES / sizeof *item, FEW = 4 };
        NDM_UNROLL_ROWS
        for (int half = LANES / 2; half >= FEW; half /= 2) {
            NDM_IVDEP
            for (int i = 0; i < half; i++) {
                value[i] = better_argmin_int8(value[i], value[i + half]);
            }
        }
        return scan_argmin_int8(value + 1, FEW - 1, 1, value);
    }
    case NDM_PLACES_FIND: {
        enum { LANES = NDM_PLACES_BYTES / sizeof *item };
        const int8_t own = *value;
        ptrdiff_t i = 0, most = 4 * LANES;
        for (; step == 1 && most >= LANES; most -= 3 * LANES) {
            for (; i + most <= count; i += most) {
                int8_t found = 0;
                for (ptrdiff_t j = 0; j < (most & -LANES); j++) {
                    found |= taken_argmin_int8(item[i + j], own) == 0 ? 1 : 0;
                }
                if (found != 0) {
                    break;
                }
            }
        }
        while (i < count && taken_argmin_int8(item[i * step], own) != 0) {
            i++;
        }
        return i;
    }
    case NDM_PLACES_SCAN:
        *value = item[0];
        return scan_argmin_int8(item + step, count - 1, step, value) + 1;
    case NDM_PLACES_LAST:
        return 0;
    case NDM_PLACES_CHOOSE: {
        const ptrdiff_t width = rows->width, row_step = rows->row_steps[0];
        const ptrdiff_t cell_step = rows->cell_step;
        const int64_t index_step = rows->index_step, index_row_step = rows->index_row_step;
        int8_t *state = (int8_t *)rows->state[0] + rows->cell;
        int64_t *place = (int64_t *)rows->state[1] + rows->cell;
        int64_t first = rows->index;
        const char *row = rows->items[0];
        ptrdiff_t left = rows->count;
        for (; left > 0; left--) {
            item = (const int8_t *)row;
            int8_t own = item[0];
            ptrdiff_t chosen = 0;
            for (ptrdiff_t i = 1; i < width; i++) {
                ndm_only_here();
                const int8_t next = item[i];
                const bool taken = NDM_PLACES_EITHER(taken_argmin_int8(own, next) != 0);
                chosen = taken ? i : chosen;
                own = better_argmin_int8(own, next);
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
    {NDM_FORM_LIFT, NDM_TIER_CORRECT, 0, (ndm_kernel_function)form_lift_argmax_int8},
    {NDM_FORM_JOIN, NDM_TIER_CORRECT, 0, (ndm_kernel_function)form_join_argmax_int8},
    {NDM_FORM_COMBINE, NDM_TIER_CORRECT, 0, (ndm_kernel_function)form_combine_argmax_int8},
    {NDM_FORM_FINISH, NDM_TIER_CORRECT, 0, (ndm_kernel_function)form_finish_argmax_int8},
#endif
    {NDM_FORM_PLACES, NDM_TIER_CORRECT, 0, (ndm_kernel_function)form_places_argmax_int8},
#if NDM_FOLDS
    {NDM_FORM_LIFT, NDM_TIER_CORRECT, 1, (ndm_kernel_function)form_lift_argmin_int8},
    {NDM_FORM_JOIN, NDM_TIER_CORRECT, 1, (ndm_kernel_function)form_join_argmin_int8},
    {NDM_FORM_COMBINE, NDM_TIER_CORRECT, 1, (ndm_kernel_function)form_combine_argmin_int8},
    {NDM_FORM_FINISH, NDM_TIER_CORRECT, 1, (ndm_kernel_function)form_finish_argmin_int8},
#endif
    {NDM_FORM_PLACES, NDM_TIER_CORRECT, 1, (ndm_kernel_function)form_places_argmin_int8},
};
#endif
NDM_KERNEL_TABLE(loops_int8_places, kernels);
