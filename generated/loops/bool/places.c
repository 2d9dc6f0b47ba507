/* From specs/reductions/places.toml through templates/loops.c.j2; made by ndmillc. */
#include "ndmill/kernel/kernel.h"
#include "ndmill/kernel/dtypes_core.h"
#include "ndmill/kernel/places.h"

#ifndef NDM_SKIPPED

static inline void lift_argmax_bool(uint8_t x, int64_t index, uint8_t *v, int64_t *at)
{
    *v = x;
    *at = index;
}

static inline void combine_argmax_bool(uint8_t a_v, int64_t a_at, uint8_t b_v, int64_t b_at,
                                       uint8_t *v, int64_t *at)
{
    const uint8_t taken = (b_v > a_v) | ((b_v == a_v) & (b_at < a_at));
    *v = taken ? b_v : a_v;
    *at = taken ? b_at : a_at;
}

static inline int64_t finish_argmax_bool(int64_t at)
{
    return at;
}

static inline void later_combine_argmax_bool(uint8_t a_v, int8_t a_at, uint8_t b_v,
                                             int8_t b_at, uint8_t *v, int8_t *at)
{
    const uint8_t taken = b_v > a_v;
    *v = taken ? b_v : a_v;
    *at = taken ? b_at : a_at;
}

static inline void lift_argmin_bool(uint8_t x, int64_t index, uint8_t *v, int64_t *at)
{
    *v = x;
    *at = index;
}

static inline void combine_argmin_bool(uint8_t a_v, int64_t a_at, uint8_t b_v, int64_t b_at,
                                       uint8_t *v, int64_t *at)
{
    const uint8_t taken = (b_v < a_v) | ((b_v == a_v) & (b_at < a_at));
    *v = taken ? b_v : a_v;
    *at = taken ? b_at : a_at;
}

static inline int64_t finish_argmin_bool(int64_t at)
{
    return at;
}

static inline void later_combine_argmin_bool(uint8_t a_v, int8_t a_at, uint8_t b_v,
                                             int8_t b_at, uint8_t *v, int8_t *at)
{
    const uint8_t taken = b_v < a_v;
    *v = taken ? b_v : a_v;
    *at = taken ? b_at : a_at;
}

#if NDM_FOLDS

static void form_lift_argmax_bool(const ndm_reduction_rows *rows)
{
    const ptrdiff_t width = rows->width;
    const ptrdiff_t step_x = rows->steps[0];
    const ptrdiff_t row_step_x = rows->row_steps[0];
    const bool dense = step_x == (ptrdiff_t)sizeof(uint8_t);
    const ptrdiff_t index_step = rows->index_step;
    const ptrdiff_t index_row_step = rows->index_row_step;
    for (ptrdiff_t k = 0; k < rows->count; k++) {
        const char *const row_x = rows->items[0] + k * row_step_x;
        uint8_t *const state_v = (uint8_t *)rows->state[0] + rows->cell + k * rows->cell_step;
        int64_t *const state_at = (int64_t *)rows->state[1] + rows->cell + k * rows->cell_step;
        const int64_t first = rows->index + k * index_row_step;
        if (dense) {
            const uint8_t *const in_x = (const uint8_t *)row_x;
            NDM_IVDEP
            for (ptrdiff_t i = 0; i < width; i++) {
                ndm_only_here();
                uint8_t lifted_v;
                int64_t lifted_at;
                lift_argmax_bool(in_x[i] != 0, first + i * index_step, &lifted_v, &lifted_at);
                state_v[i] = lifted_v;
                state_at[i] = lifted_at;
            }
        } else {

            for (ptrdiff_t i = 0; i < width; i++) {
                ndm_only_here();
                const uint8_t value_x = *(const uint8_t *)(row_x + i * step_x) != 0;
                uint8_t lifted_v;
                int64_t lifted_at;
                lift_argmax_bool(value_x, first + i * index_step, &lifted_v, &lifted_at);
                state_v[i] = lifted_v;
                state_at[i] = lifted_at;
            }
        }
    }
}

static void form_join_argmax_bool(const ndm_reduction_rows *rows)
{
    const ptrdiff_t width = rows->width;
    const ptrdiff_t step_x = rows->steps[0];
    const ptrdiff_t row_step_x = rows->row_steps[0];
    const bool dense = step_x == (ptrdiff_t)sizeof(uint8_t);
    const ptrdiff_t index_step = rows->index_step;
    const ptrdiff_t index_row_step = rows->index_row_step;
    if (dense && rows->cell_step == 0) {
        enum { TILE = 2048 / sizeof(int8_t), ROWS = 127 };
        for (ptrdiff_t begin = 0; begin < width; begin += TILE) {
            const ptrdiff_t tile = width - begin < TILE ? width - begin : TILE;
            uint8_t *const state_v = (uint8_t *)rows->state[0] + rows->cell + begin;
            int64_t *const state_at = (int64_t *)rows->state[1] + rows->cell + begin;
            for (ptrdiff_t done = 0; done < rows->count; done += ROWS) {
                const ptrdiff_t left = rows->count - done, count = left < ROWS ? left : ROWS;
                int8_t row_of[TILE];
                memset(row_of, 0, (size_t)tile * sizeof *row_of);
                for (ptrdiff_t row = 0; row < count; row++) {
                    const int8_t number = (int8_t)(row + 1);
                    const uint8_t *const in_x = (const uint8_t *)(rows->items[0] + (done + row)
                        * row_step_x) + begin;
                    NDM_IVDEP
                    for (ptrdiff_t i = 0; i < tile; i++) {
                        uint8_t lifted_v;
                        int64_t lifted_at;
                        lift_argmax_bool(in_x[i] != 0, 0, &lifted_v, &lifted_at);
                        uint8_t next_v;
                        int8_t next_at;
                        later_combine_argmax_bool(state_v[i], row_of[i], lifted_v, number,
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
        uint8_t *const state_v = (uint8_t *)rows->state[0] + rows->cell + k * rows->cell_step;
        int64_t *const state_at = (int64_t *)rows->state[1] + rows->cell + k * rows->cell_step;
        const int64_t first = rows->index + k * index_row_step;
        {

            for (ptrdiff_t i = 0; i < width; i++) {
                ndm_only_here();
                const uint8_t value_x = *(const uint8_t *)(row_x + i * step_x) != 0;
                uint8_t lifted_v;
                int64_t lifted_at;
                lift_argmax_bool(value_x, first + i * index_step, &lifted_v, &lifted_at);
                uint8_t next_v;
                int64_t next_at;
                combine_argmax_bool(state_v[i], state_at[i], lifted_v, lifted_at, &next_v,
                    &next_at);
                state_v[i] = next_v;
                state_at[i] = next_at;
            }
        }
    }
}

static void form_combine_argmax_bool(char *const *state, ptrdiff_t into, ptrdiff_t from,
                                     ptrdiff_t width)
{
    uint8_t *const state_v = (uint8_t *)state[0] + into;
    const uint8_t *const other_v = (const uint8_t *)state[0] + from;
    int64_t *const state_at = (int64_t *)state[1] + into;
    const int64_t *const other_at = (const int64_t *)state[1] + from;
    NDM_IVDEP
    for (ptrdiff_t i = 0; i < width; i++) {
        ndm_only_here();
        uint8_t next_v;
        int64_t next_at;
        combine_argmax_bool(state_v[i], state_at[i], other_v[i], other_at[i], &next_v,
            &next_at);
        state_v[i] = next_v;
        state_at[i] = next_at;
    }
}

static void form_finish_argmax_bool(const ndm_reduction_results *results)
{
    const ptrdiff_t width = results->width;
    const int64_t *const state_at = (const int64_t *)results->state[1] + results->cell;
    char *const put_y = results->outputs[0];
    const ptrdiff_t step_y = results->steps[0];
    for (ptrdiff_t i = 0; i < width; i++) {
        *(int64_t *)(put_y + i * step_y) = finish_argmax_bool(state_at[i]);
    }
}
#endif

static inline int8_t taken_argmax_bool(uint8_t a, uint8_t b)
{
    uint8_t value;
    int8_t taken;
    later_combine_argmax_bool(a, 0, b, 1, &value, &taken);
    return taken;
}

static NDM_ONE_COPY ptrdiff_t scan_argmax_bool(const uint8_t *item, ptrdiff_t count,
                                               ptrdiff_t step, uint8_t *value)
{
    uint8_t own = *value;
    ptrdiff_t place = -1;
    for (ptrdiff_t i = 0; i < count; i++) {
        const uint8_t next = item[i * step] != 0;
        if (taken_argmax_bool(own, next) != 0) {
            ndm_only_here();
            place = i;
            own = next;
        }
    }
    *value = own;
    return place;
}

static inline uint8_t better_argmax_bool(uint8_t a, uint8_t b)
{
    uint8_t value;
    int8_t taken;
    later_combine_argmax_bool(a, 0, b, 1, &value, &taken);
    return value;
}

static inline int8_t stream_argmax_bool(uint8_t *value, const uint8_t *item, ptrdiff_t count,
                                        ptrdiff_t step)
{
    enum { LANES = NDM_PLACES_BYTES / sizeof *value };
    const uint8_t best = *value, *const end = item + count;
    uint8_t first[LANES], second[LANES];
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
            const uint8_t next = item[j], further = item[step + j];
            first[j] = better_argmax_bool(first[j], next);
            second[j] = better_argmax_bool(second[j], further);
        }
    }
    for (int j = 0; j < LANES; j++) {
        const uint8_t own = better_argmax_bool(first[j], second[j]);
        value[j] = own != 0;
        found |= taken_argmax_bool(best, value[j]) != 0 ? NDM_PLACES_BETTER : 0;
    }
    return found;
}
#if NDM_ROWS

static NDM_ONE_COPY ptrdiff_t few_argmax_bool(const ndm_reduction_rows *rows, uint8_t *state,
                                              int64_t *place)
{
    enum { LANES = NDM_PLACES_FEW / 2 };
    const ptrdiff_t width = rows->width, last = width - LANES;
    const ptrdiff_t row_step = rows->row_steps[0], cell_step = rows->cell_step;
    const int64_t index_step = rows->index_step, index_row_step = rows->index_row_step;
    const char *row = rows->items[0];
    int64_t first = rows->index;
    ptrdiff_t k = 0;
    for (; k < rows->count; k++) {
        const uint8_t *item = (const uint8_t *)row, *end = item + last;
        const uint8_t best = taken_argmax_bool(0, 1) != 0;
        uint8_t early[LANES], late[LANES];
        for (int j = 0; j < LANES; j++) {
            early[j] = taken_argmax_bool(item[j] != 0, best) == 0;
            late[j] = taken_argmax_bool(end[j] != 0, best) == 0;
        }
        const int one = ndm_places_first(early), other = ndm_places_first(late);
        const ptrdiff_t found = one < LANES ? one : last + other, chosen = found < width ? found : 0;
        *state = item[chosen] != 0;
        *place = first + chosen * index_step;
        state += cell_step;
        place += cell_step;
        first += index_row_step;
        row += row_step;
    }
    return k;
}
#endif

static ptrdiff_t form_places_argmax_bool(int what, char *values, const char *items,
                                         ptrdiff_t count, ptrdiff_t step,
                                         const ndm_reduction_rows *rows)
{
    uint8_t *value = (uint8_t *)values;
    const uint8_t *item = (const uint8_t *)items;
    switch (what) {
    case NDM_PLACES_LANES:
        return NDM_PLACES_BYTES / sizeof *item;
    case NDM_PLACES_FIRST:
        *value = taken_argmax_bool(0, 1) != 0;
        return (taken_argmax_bool(*value, 0) | taken_argmax_bool(*value, 1)) == 0;
    case NDM_PLACES_STREAM:
        return stream_argmax_bool(value, item, count, step);
    case NDM_PLACES_JOIN: {
        enum { LANES = NDM_PLACES_BYTES / sizeof *item, FEW = 4 };
        NDM_UNROLL_ROWS
        for (int half = LANES / 2; half >= FEW; half /= 2) {
            NDM_IVDEP
            for (int i = 0; i < half; i++) {
                value[i] = better_argmax_bool(value[i], value[i + half]);
            }
        }
        return scan_argmax_bool(value + 1, FEW - 1, 1, value);
    }
    case NDM_PLACES_FIND: {
        enum { LANES = NDM_PLACES_BYTES / sizeof *item };
        const uint8_t own = *value;
        ptrdiff_t i = 0, most = 4 * LANES;
        if (step == 1 && taken_argmax_bool(0, own) != 0 && taken_argmax_bool(1, own) == 0) {
            for (; i + 4 * LANES <= count; i += 4 * LANES) {
                uint64_t found = 0;
                for (int j = 0; j < LANES; j += (int)sizeof found) {
                    uint64_t words[4];
                    for (int row = 0; row < 4; row++) {
                        memcpy(&words[row], item + i + row * LANES + j, sizeof found);
                    }
                    found |= (words[0] | words[1]) | (words[2] | words[3]);
                }
                if (found != 0) {
                    break;
                }
            }
            most = LANES;
        }
        for (; step == 1 && most >= LANES; most -= 3 * LANES) {
            for (; i + most <= count; i += most) {
                int8_t found = 0;
                for (ptrdiff_t j = 0; j < (most & -LANES); j++) {
                    found |= taken_argmax_bool(item[i + j] != 0, own) == 0 ? 1 : 0;
                }
                if (found != 0) {
                    break;
                }
            }
        }
        for (; step == 1 && i + 8 <= count; i += 8) {
            uint8_t as_good[8];
            for (int j = 0; j < 8; j++) {
                as_good[j] = taken_argmax_bool(item[i + j] != 0, own) == 0;
            }
            const int first = ndm_places_first(as_good);
            if (first < 8) {
                return i + first;
            }
        }
        while (i < count && taken_argmax_bool(item[i * step] != 0, own) != 0) {
            i++;
        }
        return i;
    }
    case NDM_PLACES_SCAN:
        *value = item[0] != 0;
        return scan_argmax_bool(item + step, count - 1, step, value) + 1;
    case NDM_PLACES_LAST:
        return (taken_argmax_bool(*value, 0) | taken_argmax_bool(*value, 1)) == 0;
    case NDM_PLACES_CHOOSE: {
        const ptrdiff_t width = rows->width, row_step = rows->row_steps[0];
        const ptrdiff_t cell_step = rows->cell_step;
        const int64_t index_step = rows->index_step, index_row_step = rows->index_row_step;
        uint8_t *state = (uint8_t *)rows->state[0] + rows->cell;
        int64_t *place = (int64_t *)rows->state[1] + rows->cell;
        int64_t first = rows->index;
        const char *row = rows->items[0];
        ptrdiff_t left = rows->count;
#if NDM_ROWS
        if (taken_argmax_bool(0, 0) == 0 && width >= NDM_PLACES_FEW / 2 && width <= NDM_PLACES_FEW) {
            const ptrdiff_t done = few_argmax_bool(rows, state, place);
            left -= done;
            state += done * cell_step;
            place += done * cell_step;
            first += done * index_row_step;
            row += done * row_step;
        }
#endif
        for (; left > 0; left--) {
            item = (const uint8_t *)row;
            uint8_t own = item[0] != 0;
            ptrdiff_t chosen = 0;
            for (ptrdiff_t i = 1; i < width; i++) {
                ndm_only_here();
                const uint8_t next = item[i] != 0;
                const bool taken = NDM_PLACES_EITHER(taken_argmax_bool(own, next) != 0);
                chosen = taken ? i : chosen;
                own = better_argmax_bool(own, next);
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

static void form_lift_argmin_bool(const ndm_reduction_rows *rows)
{
    const ptrdiff_t width = rows->width;
    const ptrdiff_t step_x = rows->steps[0];
    const ptrdiff_t row_step_x = rows->row_steps[0];
    const bool dense = step_x == (ptrdiff_t)sizeof(uint8_t);
    const ptrdiff_t index_step = rows->index_step;
    const ptrdiff_t index_row_step = rows->index_row_step;
    for (ptrdiff_t k = 0; k < rows->count; k++) {
        const char *const row_x = rows->items[0] + k * row_step_x;
        uint8_t *const state_v = (uint8_t *)rows->state[0] + rows->cell + k * rows->cell_step;
        int64_t *const state_at = (int64_t *)rows->state[1] + rows->cell + k * rows->cell_step;
        const int64_t first = rows->index + k * index_row_step;
        if (dense) {
            const uint8_t *const in_x = (const uint8_t *)row_x;
            NDM_IVDEP
            for (ptrdiff_t i = 0; i < width; i++) {
                ndm_only_here();
                uint8_t lifted_v;
                int64_t lifted_at;
                lift_argmin_bool(in_x[i] != 0, first + i * index_step, &lifted_v, &lifted_at);
                state_v[i] = lifted_v;
                state_at[i] = lifted_at;
            }
        } else {

            for (ptrdiff_t i = 0; i < width; i++) {
                ndm_only_here();
                const uint8_t value_x = *(const uint8_t *)(row_x + i * step_x) != 0;
                uint8_t lifted_v;
                int64_t lifted_at;
                lift_argmin_bool(value_x, first + i * index_step, &lifted_v, &lifted_at);
                state_v[i] = lifted_v;
                state_at[i] = lifted_at;
            }
        }
    }
}

static void form_join_argmin_bool(const ndm_reduction_rows *rows)
{
    const ptrdiff_t width = rows->width;
    const ptrdiff_t step_x = rows->steps[0];
    const ptrdiff_t row_step_x = rows->row_steps[0];
    const bool dense = step_x == (ptrdiff_t)sizeof(uint8_t);
    const ptrdiff_t index_step = rows->index_step;
    const ptrdiff_t index_row_step = rows->index_row_step;
    if (dense && rows->cell_step == 0) {
        enum { TILE = 2048 / sizeof(int8_t), ROWS = 127 };
        for (ptrdiff_t begin = 0; begin < width; begin += TILE) {
            const ptrdiff_t tile = width - begin < TILE ? width - begin : TILE;
            uint8_t *const state_v = (uint8_t *)rows->state[0] + rows->cell + begin;
            int64_t *const state_at = (int64_t *)rows->state[1] + rows->cell + begin;
            for (ptrdiff_t done = 0; done < rows->count; done += ROWS) {
                const ptrdiff_t left = rows->count - done, count = left < ROWS ? left : ROWS;
                int8_t row_of[TILE];
                memset(row_of, 0, (size_t)tile * sizeof *row_of);
                for (ptrdiff_t row = 0; row < count; row++) {
                    const int8_t number = (int8_t)(row + 1);
                    const uint8_t *const in_x = (const uint8_t *)(rows->items[0] + (done + row)
                        * row_step_x) + begin;
                    NDM_IVDEP
                    for (ptrdiff_t i = 0; i < tile; i++) {
                        uint8_t lifted_v;
                        int64_t lifted_at;
                        lift_argmin_bool(in_x[i] != 0, 0, &lifted_v, &lifted_at);
                        uint8_t next_v;
                        int8_t next_at;
                        later_combine_argmin_bool(state_v[i], row_of[i], lifted_v, number,
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
        uint8_t *const state_v = (uint8_t *)rows->state[0] + rows->cell + k * rows->cell_step;
        int64_t *const state_at = (int64_t *)rows->state[1] + rows->cell + k * rows->cell_step;
        const int64_t first = rows->index + k * index_row_step;
        {

            for (ptrdiff_t i = 0; i < width; i++) {
                ndm_only_here();
                const uint8_t value_x = *(const uint8_t *)(row_x + i * step_x) != 0;
                uint8_t lifted_v;
                int64_t lifted_at;
                lift_argmin_bool(value_x, first + i * index_step, &lifted_v, &lifted_at);
                uint8_t next_v;
                int64_t next_at;
                combine_argmin_bool(state_v[i], state_at[i], lifted_v, lifted_at, &next_v,
                    &next_at);
                state_v[i] = next_v;
                state_at[i] = next_at;
            }
        }
    }
}

static void form_combine_argmin_bool(char *const *state, ptrdiff_t into, ptrdiff_t from,
                                     ptrdiff_t width)
{
    uint8_t *const state_v = (uint8_t *)state[0] + into;
    const uint8_t *const other_v = (const uint8_t *)state[0] + from;
    int64_t *const state_at = (int64_t *)state[1] + into;
    const int64_t *const other_at = (const int64_t *)state[1] + from;
    NDM_IVDEP
    for (ptrdiff_t i = 0; i < width; i++) {
        ndm_only_here();
        uint8_t next_v;
        int64_t next_at;
        combine_argmin_bool(state_v[i], state_at[i], other_v[i], other_at[i], &next_v,
            &next_at);
        state_v[i] = next_v;
        state_at[i] = next_at;
    }
}

static void form_finish_argmin_bool(const ndm_reduction_results *results)
{
    const ptrdiff_t width = results->width;
    const int64_t *const state_at = (const int64_t *)results->state[1] + results->cell;
    char *const put_y = results->outputs[0];
    const ptrdiff_t step_y = results->steps[0];
    for (ptrdiff_t i = 0; i < width; i++) {
        *(int64_t *)(put_y + i * step_y) = finish_argmin_bool(state_at[i]);
    }
}
#endif

static inline int8_t taken_argmin_bool(uint8_t a, uint8_t b)
{
    uint8_t value;
    int8_t taken;
    later_combine_argmin_bool(a, 0, b, 1, &value, &taken);
    return taken;
}

static NDM_ONE_COPY ptrdiff_t scan_argmin_bool(const uint8_t *item, ptrdiff_t count,
                                               ptrdiff_t step, uint8_t *value)
{
    uint8_t own = *value;
    ptrdiff_t place = -1;
    for (ptrdiff_t i = 0; i < count; i++) {
        const uint8_t next = item[i * step] != 0;
        if (taken_argmin_bool(own, next) != 0) {
            ndm_only_here();
            place = i;
            own = next;
        }
    }
    *value = own;
    return place;
}

static inline uint8_t better_argmin_bool(uint8_t a, uint8_t b)
{
    uint8_t value;
    int8_t taken;
    later_combine_argmin_bool(a, 0, b, 1, &value, &taken);
    return value;
}

static inline int8_t stream_argmin_bool(uint8_t *value, const uint8_t *item, ptrdiff_t count,
                                        ptrdiff_t step)
{
    enum { LANES = NDM_PLACES_BYTES / sizeof *value };
    const uint8_t best = *value, *const end = item + count;
    uint8_t first[LANES], second[LANES];
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
            const uint8_t next = item[j], further = item[step + j];
            first[j] = better_argmin_bool(first[j], next);
            second[j] = better_argmin_bool(second[j], further);
        }
    }
    for (int j = 0; j < LANES; j++) {
        const uint8_t own = better_argmin_bool(first[j], second[j]);
        value[j] = own != 0;
        found |= taken_argmin_bool(best, value[j]) != 0 ? NDM_PLACES_BETTER : 0;
    }
    return found;
}
#if NDM_ROWS

static NDM_ONE_COPY ptrdiff_t few_argmin_bool(const ndm_reduction_rows *rows, uint8_t *state,
                                              int64_t *place)
{
    enum { LANES = NDM_PLACES_FEW / 2 };
    const ptrdiff_t width = rows->width, last = width - LANES;
    const ptrdiff_t row_step = rows->row_steps[0], cell_step = rows->cell_step;
    const int64_t index_step = rows->index_step, index_row_step = rows->index_row_step;
    const char *row = rows->items[0];
    int64_t first = rows->index;
    ptrdiff_t k = 0;
    for (; k < rows->count; k++) {
        const uint8_t *item = (const uint8_t *)row, *end = item + last;
        const uint8_t best = taken_argmin_bool(0, 1) != 0;
        uint8_t early[LANES], late[LANES];
        for (int j = 0; j < LANES; j++) {
            early[j] = taken_argmin_bool(item[j] != 0, best) == 0;
            late[j] = taken_argmin_bool(end[j] != 0, best) == 0;
        }
        const int one = ndm_places_first(early), other = ndm_places_first(late);
        const ptrdiff_t found = one < LANES ? one : last + other, chosen = found < width ? found : 0;
        *state = item[chosen] != 0;
        *place = first + chosen * index_step;
        state += cell_step;
        place += cell_step;
        first += index_row_step;
        row += row_step;
    }
    return k;
}
#endif

static ptrdiff_t form_places_argmin_bool(int what, char *values, const char *items,
                                         ptrdiff_t count, ptrdiff_t step,
                                         const ndm_reduction_rows *rows)
{
    uint8_t *value = (uint8_t *)values;
    const uint8_t *item = (const uint8_t *)items;
    switch (what) {
    case NDM_PLACES_LANES:
        return NDM_PLACES_BYTES / sizeof *item;
    case NDM_PLACES_FIRST:
        *value = taken_argmin_bool(0, 1) != 0;
        return (taken_argmin_bool(*value, 0) | taken_argmin_bool(*value, 1)) == 0;
    case NDM_PLACES_STREAM:
        return stream_argmin_bool(value, item, count, step);
    case NDM_PLACES_JOIN: {
        enum { LANES = NDM_PLACES_BYTES / sizeof *item, FEW = 4 };
        NDM_UNROLL_ROWS
        for (int half = LANES / 2; half >= FEW; half /= 2) {
            NDM_IVDEP
            for (int i = 0; i < half; i++) {
                value[i] = better_argmin_bool(value[i], value[i + half]);
            }
        }
        return scan_argmin_bool(value + 1, FEW - 1, 1, value);
    }
    case NDM_PLACES_FIND: {
        enum { LANES = NDM_PLACES_BYTES / sizeof *item };
        const uint8_t own = *value;
        ptrdiff_t i = 0, most = 4 * LANES;
        if (step == 1 && taken_argmin_bool(0, own) != 0 && taken_argmin_bool(1, own) == 0) {
            for (; i + 4 * LANES <= count; i += 4 * LANES) {
                uint64_t found = 0;
                for (int j = 0; j < LANES; j += (int)sizeof found) {
                    uint64_t words[4];
                    for (int row = 0; row < 4; row++) {
                        memcpy(&words[row], item + i + row * LANES + j, sizeof found);
                    }
                    found |= (words[0] | words[1]) | (words[2] | words[3]);
                }
                if (found != 0) {
                    break;
                }
            }
            most = LANES;
        }
        for (; step == 1 && most >= LANES; most -= 3 * LANES) {
            for (; i + most <= count; i += most) {
                int8_t found = 0;
                for (ptrdiff_t j = 0; j < (most & -LANES); j++) {
                    found |= taken_argmin_bool(item[i + j] != 0, own) == 0 ? 1 : 0;
                }
                if (found != 0) {
                    break;
                }
            }
        }
        for (; step == 1 && i + 8 <= count; i += 8) {
            uint8_t as_good[8];
            for (int j = 0; j < 8; j++) {
                as_good[j] = taken_argmin_bool(item[i + j] != 0, own) == 0;
            }
            const int first = ndm_places_first(as_good);
            if (first < 8) {
                return i + first;
            }
        }
        while (i < count && taken_argmin_bool(item[i * step] != 0, own) != 0) {
            i++;
        }
        return i;
    }
    case NDM_PLACES_SCAN:
        *value = item[0] != 0;
        return scan_argmin_bool(item + step, count - 1, step, value) + 1;
    case NDM_PLACES_LAST:
        return (taken_argmin_bool(*value, 0) | taken_argmin_bool(*value, 1)) == 0;
    case NDM_PLACES_CHOOSE: {
        const ptrdiff_t width = rows->width, row_step = rows->row_steps[0];
        const ptrdiff_t cell_step = rows->cell_step;
        const int64_t index_step = rows->index_step, index_row_step = rows->index_row_step;
        uint8_t *state = (uint8_t *)rows->state[0] + rows->cell;
        int64_t *place = (int64_t *)rows->state[1] + rows->cell;
        int64_t first = rows->index;
        const char *row = rows->items[0];
        ptrdiff_t left = rows->count;
#if NDM_ROWS
        if (taken_argmin_bool(0, 0) == 0 && width >= NDM_PLACES_FEW / 2 && width <= NDM_PLACES_FEW) {
            const ptrdiff_t done = few_argmin_bool(rows, state, place);
            left -= done;
            state += done * cell_step;
            place += done * cell_step;
            first += done * index_row_step;
            row += done * row_step;
        }
#endif
        for (; left > 0; left--) {
            item = (const uint8_t *)row;
            uint8_t own = item[0] != 0;
            ptrdiff_t chosen = 0;
            for (ptrdiff_t i = 1; i < width; i++) {
                ndm_only_here();
                const uint8_t next = item[i] != 0;
                const bool taken = NDM_PLACES_EITHER(taken_argmin_bool(own, next) != 0);
                chosen = taken ? i : chosen;
                own = better_argmin_bool(own, next);
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
    {NDM_FORM_LIFT, NDM_TIER_CORRECT, 0, (ndm_kernel_function)form_lift_argmax_bool},
    {NDM_FORM_JOIN, NDM_TIER_CORRECT, 0, (ndm_kernel_function)form_join_argmax_bool},
    {NDM_FORM_COMBINE, NDM_TIER_CORRECT, 0, (ndm_kernel_function)form_combine_argmax_bool},
    {NDM_FORM_FINISH, NDM_TIER_CORRECT, 0, (ndm_kernel_function)form_finish_argmax_bool},
#endif
    {NDM_FORM_PLACES, NDM_TIER_CORRECT, 0, (ndm_kernel_function)form_places_argmax_bool},
#if NDM_FOLDS
    {NDM_FORM_LIFT, NDM_TIER_CORRECT, 1, (ndm_kernel_function)form_lift_argmin_bool},
    {NDM_FORM_JOIN, NDM_TIER_CORRECT, 1, (ndm_kernel_function)form_join_argmin_bool},
    {NDM_FORM_COMBINE, NDM_TIER_CORRECT, 1, (ndm_kernel_function)form_combine_argmin_bool},
    {NDM_FORM_FINISH, NDM_TIER_CORRECT, 1, (ndm_kernel_function)form_finish_argmin_bool},
#endif
    {NDM_FORM_PLACES, NDM_TIER_CORRECT, 1, (ndm_kernel_function)form_places_argmin_bool},
};
#endif
NDM_KERNEL_TABLE(loops_bool_places, kernels);
