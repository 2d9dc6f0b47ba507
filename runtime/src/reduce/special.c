/* Results that are no tree's: of no axis, of no item, of selected items in order. */
#include <string.h>

#include "reduce/fold.h"

const ndm_reduction_axis ndm_no_axis = {.length = 1};

static ptrdiff_t least(ptrdiff_t a, ptrdiff_t b)
{
    return a < b ? a : b;
}

static ndm_reduction_point moved(const ndm_reduction *r, const ndm_reduction_point *from,
                                 const ndm_reduction_axis *axis, ptrdiff_t count)
{
    ndm_reduction_point point = *from;
    ndm_point_move(r, &point, axis, count);
    return point;
}

void ndm_fold_begin(const ndm_reduction *r, ndm_tree *tree)
{
    if (r->initial != NULL && tree->algebra->in_order) {
        for (ptrdiff_t i = 0; i < tree->width; i++) {
            memcpy(tree->state[0] + (tree->cell + i) * (ptrdiff_t)r->sizes[0], r->initial,
                   r->sizes[0]);
        }
        tree->at = 1;
    }
}

void ndm_fold_lift(ndm_fold_task *task, const ndm_reduction_point *at,
                   const ndm_reduction_axis *column, ptrdiff_t width, ptrdiff_t cell)
{
    const ndm_reduction *r = task->reduction;
    const ptrdiff_t most = (ptrdiff_t)(ndm_fold_buffer_bytes(r, 0) / r->sizes[0]);
    for (ptrdiff_t done = 0; done < width && !ndm_fold_should_stop(task); done += most) {
        ndm_tree tree;
        const ndm_reduction_point point = moved(r, at, column, done);
        ndm_tree_begin(&tree, &r->strict, 1, least(most, width - done), task->state,
                       cell + done);
        ndm_fold_begin(r, &tree);
        ndm_fold_take(task, &tree, &point, &ndm_no_axis, column, 1);
    }
}

void ndm_fold_none(ndm_fold_task *task, const ndm_reduction_point *at, ptrdiff_t width,
                   ptrdiff_t cell)
{
    const ndm_reduction *r = task->reduction;
    static const uint8_t nothing = 0;
    const char *items[NDM_MAXREDUCED];
    for (int i = 0; i < r->strict.inputs; i++) {
        memset(task->buffers[i], 0, r->sizes[i]);
        items[i] = task->buffers[i];
    }
    for (ptrdiff_t i = 0; i < width; i++) {
        ndm_reduction_rows rows = ndm_fold_rows(r, at, &ndm_no_axis, &ndm_no_axis, 1);
        rows.items = items;
        rows.count = 1;
        rows.mask = &nothing;
        rows.state = task->state;
        rows.cell = cell + i;
        task->fault = ndm_algebra_lift(&r->strict, &rows);
    }
}
