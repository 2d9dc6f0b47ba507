/* Results of the items that a mask selects, in order, where nothing could stand for the others.
 *
 * What is selected is packed in a buffer, and then joins at once: the items of one result, or
 * those of a row of results beside their states. Where a cast may raise a flag only selected
 * items are cast, one by one. */
#include <string.h>

#include "reduce/fold.h"

static ptrdiff_t least(ptrdiff_t a, ptrdiff_t b)
{
    return a < b ? a : b;
}

/* ---- packing ------------------------------------------------------------------------- */

#define PACK(type)                                                                             \
    {                                                                                          \
        for (ptrdiff_t k = 0; k < count; k++, items += sizeof(type)) {                         \
            type item;                                                                         \
            memcpy(&item, items, sizeof item);                                                 \
            memcpy(to, &item, sizeof item);                                                    \
            to += mask[k * step] != 0 ? sizeof item : 0;                                       \
        }                                                                                      \
        break;                                                                                 \
    }

typedef struct pair {
    uint64_t words[2];
} pair;

/* The items that the mask selects, one after the other; their number. `to` may be `items`. */
static ptrdiff_t pack(const char *items, ptrdiff_t size, const uint8_t *mask, ptrdiff_t step,
                      ptrdiff_t count, char *to)
{
    const char *const first = to;
    switch (size) {
    case 8:
        PACK(uint64_t)
    case 16:
        PACK(pair)
    default:
        for (ptrdiff_t k = 0; k < count; k++, items += size) {
            memmove(to, items, (size_t)size);
            to += mask[k * step] != 0 ? size : 0;
        }
    }
    return (to - first) / size;
}

/* Puts packed items back in their places. */
static void unpack(const char *from, ptrdiff_t size, const uint8_t *mask, ptrdiff_t step,
                   ptrdiff_t count, char *items)
{
    for (ptrdiff_t k = 0; k < count; k++, items += size) {
        if (mask[k * step] != 0) {
            if (size == sizeof(pair)) {
                memcpy(items, from, sizeof(pair));
            } else {
                memcpy(items, from, (size_t)size);
            }
            from += size;
        }
    }
}

/* ---- joining ------------------------------------------------------------------------- */

/* state = f(state, item) for `count` rows of `width` dense items. */
static void join(ndm_fold_task *task, const char *items, ptrdiff_t count, ptrdiff_t width,
                 char *state)
{
    const ndm_algebra *a = &task->reduction->strict;
    const ptrdiff_t size = (ptrdiff_t)a->sizes[0], row = width * size;
    const ndm_reduction_rows rows = {.size = sizeof rows,
                                     .items = &items,
                                     .row_steps = &row,
                                     .steps = &size,
                                     .count = count,
                                     .width = width,
                                     .state = &state};
    if (count > 0 && width > 0) {
        task->fault = ndm_algebra_join(a, &rows);
    }
}

/* The items of one result along an axis. */
static void join_axis(ndm_fold_task *task, const ndm_reduction_point *at,
                      const ndm_reduction_axis *axis, char *state)
{
    const ndm_reduction *r = task->reduction;
    const ptrdiff_t size = (ptrdiff_t)r->sizes[0];
    const bool single = ndm_route_raises(&r->routes[0]);
    const ptrdiff_t most = single ? 1 : (ptrdiff_t)ndm_fold_buffer_bytes(r, 0) / size;
    char *items = task->buffers[0];
    for (ptrdiff_t done = 0; done < axis->length && !ndm_fold_should_stop(task); done += most) {
        const ptrdiff_t count = least(most, axis->length - done);
        const uint8_t *mask = at->mask + done * axis->mask;
        if (!single || *mask != 0) {
            ndm_route_run(&r->routes[0], at->in[0] + done * axis->in[0], axis->in[0], items,
                          size, count);
            join(task, items, pack(items, size, mask, axis->mask, count, items), 1, state);
        }
    }
}

/* Row after row of a tile's results. */
static void join_columns(ndm_fold_task *task, const ndm_reduction_point *at,
                         const ndm_reduction_axis *axis, const ndm_reduction_axis *column,
                         ptrdiff_t width, char *state)
{
    const ndm_reduction *r = task->reduction;
    const ptrdiff_t size = (ptrdiff_t)r->sizes[0];
    char *items = task->buffers[0], *packed = items + width * size;
    for (ptrdiff_t i = 0; i < axis->length && !ndm_fold_should_stop(task); i++) {
        const uint8_t *mask = at->mask + i * axis->mask;
        ndm_route_run(&r->routes[0], at->in[0] + i * axis->in[0], column->in[0], items, size,
                      width);
        const ptrdiff_t count = pack(items, size, mask, column->mask, width, items);
        (void)pack(state, size, mask, column->mask, width, packed);
        join(task, items, 1, count, packed);
        unpack(packed, size, mask, column->mask, width, state);
    }
}

/* Along the first so many axes that fold; `width` 1: of one result. */
static void join_axes(ndm_fold_task *task, int axes, const ndm_reduction_point *at,
                      const ndm_reduction_axis *column, ptrdiff_t width, char *state)
{
    const ndm_reduction *r = task->reduction;
    const ndm_reduction_axis *axis = axes == 0 ? &ndm_no_axis : &r->folded_axes[axes - 1];
    if (axes <= 1 && width == 1) {
        join_axis(task, at, axis, state);
        return;
    }
    if (axes <= 1) {
        join_columns(task, at, axis, column, width, state);
        return;
    }
    for (ptrdiff_t i = 0; i < axis->length && !ndm_fold_should_stop(task); i++) {
        ndm_reduction_point point = *at;
        ndm_point_move(r, &point, axis, i);
        join_axes(task, axes - 1, &point, column, width, state);
    }
}

void ndm_fold_selected(ndm_fold_task *task, const ndm_reduction_point *at,
                       const ndm_reduction_axis *column, ptrdiff_t width, ptrdiff_t cell)
{
    const ndm_reduction *r = task->reduction;
    const ptrdiff_t size = (ptrdiff_t)r->sizes[0];
    const bool alone =
        ndm_route_raises(&r->routes[0]) || (r->folded > 0 && ndm_fold_by_result(r, column));
    const ptrdiff_t room = (ptrdiff_t)ndm_fold_buffer_bytes(r, 0) / (2 * size);
    const ptrdiff_t most = alone ? 1 : room;
    char *state = task->state[0] + cell * size;
    for (ptrdiff_t i = 0; i < width; i++) {
        memcpy(state + i * size, r->initial, (size_t)size);
    }
    for (ptrdiff_t done = 0; done < width; done += most) {
        ndm_reduction_point point = *at;
        ndm_point_move(r, &point, column, done);
        join_axes(task, r->folded, &point, column, least(most, width - done),
                  state + done * size);
    }
}
