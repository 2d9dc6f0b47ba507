/* Items on their way to a tree: piece after piece, cast and masked in buffers. */
#include <string.h>

#include "reduce/blend.h"
#include "reduce/fold.h"

/* Items between two looks at whether to stop, and bytes of them. */
enum { LONG_PIECE = 1 << 16, LONG_BYTES = 1 << 19 };
/* Items of the first piece where a result may be known early, and how much larger each is than
 * that before. */
enum { FIRST_PIECE = 128, GROWTH = 4 };

void ndm_fold_tell(const ndm_fold_task *task, ptrdiff_t items)
{
    ndm_cancel *cancel = task->reduction->options->cancel;
    if (cancel != NULL) {
        __atomic_fetch_add(&cancel->done, items, __ATOMIC_RELAXED);
    }
}

bool ndm_fold_should_stop(ndm_fold_task *task)
{
    const ndm_cancel *cancel = task->reduction->options->cancel;
    if (cancel != NULL && __atomic_load_n(&cancel->requested, __ATOMIC_RELAXED) != 0) {
        task->cancelled = true;
    }
    return task->cancelled || task->fault != 0;
}

ndm_reduction_rows ndm_fold_rows(const ndm_reduction *r, const ndm_reduction_point *at,
                                 const ndm_reduction_axis *axis,
                                 const ndm_reduction_axis *column, ptrdiff_t width)
{
    return (ndm_reduction_rows){.size = sizeof(ndm_reduction_rows),
                                .items = at->in,
                                .row_steps = axis->in,
                                .steps = column->in,
                                .width = width,
                                .mask = r->neutral != NULL ? NULL : at->mask,
                                .mask_row_step = axis->mask,
                                .mask_step = column->mask,
                                .index = at->index,
                                .index_row_step = axis->index,
                                .index_step = column->index,
                                .passes = at->pass,
                                .pass_steps = column->pass,
                                .params = r->params};
}

/* Whether rows of `width` items follow one another without a gap. */
static bool continues(const ndm_reduction *r, const ndm_reduction_axis *axis,
                      const ndm_reduction_axis *column, ptrdiff_t width)
{
    bool all = axis->mask == width * column->mask;
    for (int k = 0; k < r->strict.inputs; k++) {
        all = all && axis->in[k] == width * column->in[k];
    }
    return all;
}

/* Loads items side by side. Those that the mask leaves out give way to the neutral one, which
 * needs no copy before where bytes are all that moves. */
static void load(const ndm_reduction *r, int input, const char *from, ptrdiff_t step,
                 const uint8_t *mask, ptrdiff_t mask_step, ptrdiff_t count, char *to)
{
    const size_t size = r->sizes[input];
    ndm_items items = {from, step, size};
    if (r->neutral == NULL || !ndm_route_copies(&r->routes[input])) {
        ndm_route_run(&r->routes[input], from, step, to, (ptrdiff_t)size, count);
        items = (ndm_items){to, (ptrdiff_t)size, size};
    }
    if (r->neutral != NULL) {
        ndm_blend(items, mask, mask_step, count, r->neutral, to);
    }
}

/* Copies `count` rows of `width` items to the task's buffers, dense. */
static void buffer_rows(ndm_fold_task *task, const ndm_reduction_point *at,
                        const ndm_reduction_axis *axis, const ndm_reduction_axis *column,
                        ptrdiff_t count, ptrdiff_t width)
{
    const ndm_reduction *r = task->reduction;
    const bool single = width == 1 || continues(r, axis, column, width);
    const ptrdiff_t rows = single ? 1 : count, items = single ? count * width : width;
    const ndm_reduction_axis *along = width == 1 ? axis : column;
    for (int i = 0; i < r->strict.inputs; i++) {
        const ptrdiff_t size = (ptrdiff_t)r->sizes[i];
        if (rows > items && r->neutral == NULL) { /* long columns, one after the other */
            for (ptrdiff_t k = 0; k < items; k++) {
                ndm_route_run(&r->routes[i], at->in[i] + k * along->in[i], axis->in[i],
                              task->buffers[i] + k * size, items * size, rows);
            }
            continue;
        }
        for (ptrdiff_t k = 0; k < rows; k++) {
            const uint8_t *mask = at->mask != NULL ? at->mask + k * axis->mask : NULL;
            load(r, i, at->in[i] + k * axis->in[i], along->in[i], mask, along->mask, items,
                 task->buffers[i] + k * items * size);
        }
    }
}

const char *ndm_fold_load(ndm_fold_task *task, const ndm_reduction_point *at,
                          const ndm_reduction_axis *axis, ptrdiff_t count)
{
    buffer_rows(task, at, axis, axis, count, 1);
    return task->buffers[0];
}

/* Gives the tree `count` items from a point on, through the buffers. */
static void take_buffered(ndm_fold_task *task, ndm_tree *tree, const ndm_reduction_point *at,
                          const ndm_reduction_axis *axis, const ndm_reduction_axis *column,
                          ptrdiff_t count)
{
    const ndm_reduction *r = task->reduction;
    const char *items[NDM_MAXREDUCED];
    ptrdiff_t row_steps[NDM_MAXREDUCED], steps[NDM_MAXREDUCED];
    buffer_rows(task, at, axis, column, count, tree->width);
    for (int i = 0; i < r->strict.inputs; i++) {
        items[i] = task->buffers[i];
        steps[i] = (ptrdiff_t)r->sizes[i];
        row_steps[i] = tree->width * steps[i];
    }
    ndm_reduction_rows rows = ndm_fold_rows(r, at, axis, column, tree->width);
    rows.items = items;
    rows.row_steps = row_steps;
    rows.steps = steps;
    ndm_tree_take(tree, &rows, count);
}

/* Items of a piece: of results side by side, whole rows of lanes. */
static ptrdiff_t piece_items(const ndm_reduction *r, const ndm_tree *tree, bool buffered)
{
    if (!buffered) {
        return tree->algebra->choose == NULL ? LONG_PIECE : LONG_BYTES / (ptrdiff_t)r->sizes[0];
    }
    if (tree->width == 1) {
        return ndm_fold_piece(r);
    }
    const ptrdiff_t items = (ptrdiff_t)(ndm_fold_buffer_bytes(r, 0) / r->sizes[0]);
    const ptrdiff_t rows = items / tree->width, lanes = tree->lanes;
    return rows > lanes ? rows / lanes * lanes : rows < 1 ? 1 : rows;
}

/* Strided items are copied for kernels that are fast with contiguous ones: those of one result
 * for lanes, and those of rows where places are known. */
static bool needs_copies(const ndm_fold_task *task, const ndm_tree *tree,
                         const ndm_reduction_axis *axis, const ndm_reduction_axis *column)
{
    const ndm_reduction *r = task->reduction;
    if (r->buffered || task->buffers[0] == NULL) {
        return r->buffered;
    }
    if (ndm_fold_takes_places(r)) {
        return (tree->width == 1 ? axis : column)->in[0] != (ptrdiff_t)r->sizes[0];
    }
    return tree->width == 1 && axis->in[0] != (ptrdiff_t)r->sizes[0] &&
           axis->length >= NDM_SHORT_AXIS;
}

void ndm_fold_take(ndm_fold_task *task, ndm_tree *tree, const ndm_reduction_point *at,
                   const ndm_reduction_axis *axis, const ndm_reduction_axis *column,
                   ptrdiff_t count)
{
    const ndm_reduction *r = task->reduction;
    const bool buffered = needs_copies(task, tree, axis, column);
    const ptrdiff_t most = piece_items(r, tree, buffered);
    ptrdiff_t next = tree->algebra->absorbing != NULL && tree->width == 1 ? FIRST_PIECE : most;
    ndm_reduction_point point = *at;
    for (; count > 0 && !ndm_fold_should_stop(task); next *= GROWTH) {
        next = next < most ? next : most;
        const ptrdiff_t items = next < count ? next : count;
        if (buffered) {
            take_buffered(task, tree, &point, axis, column, items);
        } else {
            ndm_reduction_rows rows = ndm_fold_rows(r, &point, axis, column, tree->width);
            ndm_tree_take(tree, &rows, items);
        }
        task->fault = tree->fault;
        ndm_fold_tell(task, items * tree->width);
        count -= items;
        if (count > 0) {
            ndm_point_move(r, &point, axis, items);
            if (ndm_tree_is_absorbed(tree)) {
                break;
            }
        }
    }
}
