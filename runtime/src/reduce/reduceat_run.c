/* The walk of ndm_reduceat: piece after piece, each a tree of its own as ndm_reduce's. A piece
 * of one item is that item. */
#include <stdlib.h>
#include <string.h>

#include "reduce/arguments.h"
#include "reduce/reduceat.h"
#include "reduce/tree.h"
#include "system/fail.h"
#include "system/fpenv.h"
#include "system/memory.h"

/* Items between two looks at whether to stop. */
enum { LONG_PIECE = 1 << 16 };

typedef struct walk {
    const ndm_reduceat_job *job;
    const ndm_algebra *algebra;
    ptrdiff_t width; /* results side by side */
    ptrdiff_t x_next, y_next;
    ptrdiff_t results, items; /* since the last look at whether to stop */
    int fault;
    bool cancelled;
    ndm_reduceat_room room;
} walk;

static bool should_stop(walk *w, ptrdiff_t results, ptrdiff_t items)
{
    w->results += results;
    w->items += items;
    if (w->fault == 0 && w->items >= LONG_PIECE) {
        w->cancelled = ndm_method_stops(w->job->options, w->results);
        w->results = w->items = 0;
    }
    return w->cancelled || w->fault != 0;
}

/* ---- one piece ------------------------------------------------------------------- */

/* Single items go through the loop's dtype, but not through the loop. */
static void copy_items(walk *w, const char *x, char *y)
{
    const ndm_reduceat_job *job = w->job;
    const ptrdiff_t size = (ptrdiff_t)w->algebra->sizes[0], most = NDM_REDUCEAT_BYTES / size;
    for (ptrdiff_t done = 0; done < w->width; done += most) {
        const ptrdiff_t left = w->width - done, count = left < most ? left : most;
        ndm_route_run(&job->in, x + done * w->x_next, w->x_next, w->room.items, size, count);
        ndm_route_run(&job->out, w->room.items, size, y + done * w->y_next, w->y_next, count);
    }
}

/* Strided items of one result are copied for the kernel that takes rows. */
static bool copies(const walk *w)
{
    const ndm_algebra *a = w->algebra;
    return w->job->casts_in ||
           (a->row != NULL && w->width == 1 && w->job->along.x_step != (ptrdiff_t)a->sizes[0]);
}

/* Items of the axis that a tree takes at a time. */
static ptrdiff_t most_items(const walk *w)
{
    const ptrdiff_t row = w->width * (ptrdiff_t)w->algebra->sizes[0];
    return copies(w) ? NDM_REDUCEAT_BYTES / row : LONG_PIECE / w->width + 1;
}

/* `count` rows of the axis into the buffer, dense. */
static void load_rows(walk *w, const char *x, ptrdiff_t count)
{
    const ndm_reduceat_job *job = w->job;
    const ptrdiff_t size = (ptrdiff_t)w->algebra->sizes[0], step = job->along.x_step;
    if (w->width == 1) {
        ndm_route_run(&job->in, x, step, w->room.items, size, count);
        return;
    }
    for (ptrdiff_t k = 0; k < count; k++) {
        ndm_route_run(&job->in, x + k * step, w->x_next, w->room.items + k * w->width * size,
                      size, w->width);
    }
}

static void fold_items(walk *w, const char *x, char *y, ptrdiff_t length)
{
    const ndm_reduceat_job *job = w->job;
    const ptrdiff_t size = (ptrdiff_t)w->algebra->sizes[0], most = most_items(w);
    char *const state[1] = {w->room.states};
    ndm_tree tree;
    ndm_tree_begin(&tree, w->algebra, length, w->width, state, 0);
    for (ptrdiff_t done = 0; done < length; done += most) {
        const ptrdiff_t left = length - done, count = left < most ? left : most;
        const char *items[1] = {x + done * job->along.x_step};
        ptrdiff_t row_step = job->along.x_step, step = w->x_next;
        if (copies(w)) {
            load_rows(w, items[0], count);
            items[0] = w->room.items;
            row_step = w->width * size;
            step = size;
        }
        ndm_reduction_rows rows = {.size = sizeof rows,
                                   .items = items,
                                   .row_steps = &row_step,
                                   .steps = &step,
                                   .width = w->width};
        ndm_tree_take(&tree, &rows, count);
        if (should_stop(w, 0, count * w->width)) {
            return;
        }
    }
    ndm_tree_end(&tree);
    w->fault = tree.fault;
    if (w->fault == 0) {
        ndm_route_run(&job->out, w->room.states, size, y, w->y_next, w->width);
    }
}

/* All pieces, of `width` results side by side. */
static void run_column(walk *w, const char *x, char *y)
{
    const ndm_reduceat_job *job = w->job;
    for (ptrdiff_t i = 0, count, items; i < job->count; i += count) {
        count = w->width > 1 ? 0 : ndm_reduceat_batch(job, i, x, y, &w->room, &items);
        if (count > 0) {
            if (should_stop(w, count, items)) {
                return;
            }
            continue;
        }
        count = 1;
        const ptrdiff_t length = ndm_reduceat_length(job, i);
        const char *from = x + (ptrdiff_t)job->cuts[i] * job->along.x_step;
        char *to = y + i * job->along.y_step;
        if (length == 1) {
            copy_items(w, from, to);
        } else {
            fold_items(w, from, to, length);
        }
        if (should_stop(w, w->width, length == 1 ? w->width : 0)) {
            return;
        }
    }
}

/* ---- all of it ------------------------------------------------------------------- */

/* Along the other axes from `axis` on. */
static void run_axes(walk *w, int axis, const char *x, char *y)
{
    const ndm_axis_layout *along = &w->job->along;
    const bool wide = w->job->columns > 1;
    if (axis == along->ndim) {
        run_column(w, x, y);
        return;
    }
    const bool last = wide && axis + 1 == along->ndim;
    const ptrdiff_t by = last ? w->job->columns : 1;
    for (ptrdiff_t i = 0; i < along->shape[axis] && !should_stop(w, 0, 0); i += by) {
        const char *from = x + i * along->x_steps[axis];
        char *to = y + i * along->y_steps[axis];
        if (last) {
            const ptrdiff_t left = along->shape[axis] - i;
            w->width = left < by ? left : by;
            w->x_next = along->x_steps[axis];
            w->y_next = along->y_steps[axis];
            run_column(w, from, to);
        } else {
            run_axes(w, axis + 1, from, to);
        }
    }
}

ndm_status ndm_reduceat_run(const ndm_reduceat_job *job, uint32_t *flags, int *fault,
                            bool *cancelled, ndm_error *error)
{
    walk w;
    w.job = job;
    w.algebra = job->columns > 1 ? &job->wide : &job->algebra;
    w.width = 1;
    w.x_next = w.y_next = (ptrdiff_t)job->algebra.sizes[0];
    w.results = w.items = 0;
    w.fault = 0;
    /* No piece needs more than the longest one. */
    const ptrdiff_t cells = ndm_tree_cells(w.algebra, job->longest) * job->columns;
    char *memory = ndm_new_raw((size_t)cells + 64, job->algebra.sizes[0]);
    if (memory == NULL) {
        return ndm_fail_memory(error);
    }
    w.room.states = memory + (64 - (uintptr_t)memory % 64) % 64;
    ndm_fpenv saved;
    w.cancelled = ndm_method_stops(job->options, 0);
    ndm_fpenv_enter(&saved,
                    job->algebra.x87 || ndm_route_x87(&job->in) || ndm_route_x87(&job->out));
    if (!w.cancelled) {
        run_axes(&w, 0, job->along.x, job->along.y);
    }
    *flags = ndm_fpenv_leave(&saved);
    *flags = job->silent ? 0 : *flags;
    (void)ndm_method_stops(job->options, w.results);
    *fault = w.fault;
    *cancelled = w.cancelled;
    free(memory);
    return NDM_OK;
}
