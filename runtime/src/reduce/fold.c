/* Folding along axes, one after the other.
 *
 * An axis folds for many results at once: side by side where these lie closer in memory than
 * its items, so that rows are read as they lie; else each result by itself. The next axis folds
 * what the first gave. None of this changes a result: all ways build the same tree. */
#include "reduce/reduction.h"

#include <string.h>

/* Bytes of the lanes of all results that fold side by side, and of a buffer. */
enum { TILE_BYTES = 16384, LEAST_TILE = 16, MOST_TILE = 4096, PIECE_BYTES = 8192 };
enum { BUFFER_BYTES = 32768 };
/* Items from which on a result folds faster by itself than beside others that lie far apart. */
enum { SHORT_AXIS = 64 };
/* Results of a unit of work, and states that wait for the next axis. */
enum { UNIT_COLUMNS = 1024, CHUNK_STATES = 1024 };
/* Items between two looks at whether to stop. */
enum { LONG_PIECE = 1 << 16 };

static ptrdiff_t least(ptrdiff_t a, ptrdiff_t b)
{
    return a < b ? a : b;
}

static ptrdiff_t magnitude(ptrdiff_t step)
{
    return step < 0 ? -step : step;
}

void ndm_point_move(const ndm_reduction *r, ndm_reduction_point *point,
                    const ndm_reduction_axis *axis, ptrdiff_t count)
{
    for (int i = 0; i < r->strict.inputs; i++) {
        point->in[i] += count * axis->in[i];
    }
    if (point->mask != NULL) {
        point->mask += count * axis->mask;
    }
    if (r->strict.declared != NULL) {
        for (uint32_t p = 0; p < r->strict.declared->pass_count; p++) {
            point->pass[p] += count * axis->pass[p];
        }
    }
    if (point->count != NULL) {
        point->count += count * axis->count;
    }
    for (int i = 0; i < r->outputs; i++) {
        point->out[i] += count * axis->out[i];
    }
    point->index += count * axis->index;
}

static ndm_reduction_point moved(const ndm_reduction *r, const ndm_reduction_point *from,
                                 const ndm_reduction_axis *axis, ptrdiff_t count)
{
    ndm_reduction_point point = *from;
    ndm_point_move(r, &point, axis, count);
    return point;
}

/* ---- room -------------------------------------------------------------------------- */

/* Results of a tile, folded along an axis of so many items. */
static ptrdiff_t tile_of(const ndm_algebra *a, ptrdiff_t length)
{
    ptrdiff_t bytes = (ptrdiff_t)ndm_algebra_bytes(a) * ndm_tree_lanes(a, length);
    ptrdiff_t tile = TILE_BYTES / bytes;
    return tile < LEAST_TILE ? LEAST_TILE : tile > MOST_TILE ? MOST_TILE : tile;
}

ptrdiff_t ndm_fold_columns(const ndm_reduction *r)
{
    if (r->folded <= 1) {
        return UNIT_COLUMNS;
    }
    return tile_of(&r->strict, r->folded_axes[r->folded - 1].length);
}

/* Cells of the first axis' trees: of one result, or of a tile. */
static ptrdiff_t first_cells(const ndm_reduction *r, ptrdiff_t columns)
{
    const ptrdiff_t length = r->folded_axes[0].length;
    const ptrdiff_t one = ndm_tree_cells(&r->strict, length);
    const ptrdiff_t tile = least(columns, tile_of(&r->loose, length));
    const ptrdiff_t many = ndm_tree_cells(&r->loose, length) * tile;
    return one > many ? one : many;
}

/* Results of the axes before the last of so many that wait for it. */
static ptrdiff_t chunk_of(const ndm_reduction *r, int axes)
{
    const ptrdiff_t length = r->folded_axes[axes - 1].length;
    return least(length, axes == 2 ? CHUNK_STATES
                                   : tile_of(&r->strict, r->folded_axes[axes - 2].length));
}

ptrdiff_t ndm_fold_cells(const ndm_reduction *r, ptrdiff_t columns)
{
    ptrdiff_t cells = columns;
    for (int m = r->folded; m > 1; m--) {
        const ptrdiff_t length = r->folded_axes[m - 1].length;
        cells += ndm_tree_cells(&r->strict, length) * columns;
        columns = columns == 1 ? chunk_of(r, m) : columns;
        cells += columns;
    }
    return cells + (r->folded > 0 ? first_cells(r, columns) : 0);
}

/* Items of a piece of a result that folds by itself: whole blocks. */
static ptrdiff_t piece_of(const ndm_reduction *r)
{
    const ndm_algebra *a = &r->strict;
    const ptrdiff_t block = a->rows == PTRDIFF_MAX ? 1 : a->lanes * a->rows;
    const ptrdiff_t blocks = PIECE_BYTES / (block * (ptrdiff_t)r->sizes[0]);
    return blocks < 1 ? block : blocks * block;
}

size_t ndm_fold_buffer_bytes(const ndm_reduction *r, int input)
{
    ptrdiff_t items = piece_of(r), size = (ptrdiff_t)r->sizes[input];
    if (r->folded > 0) {
        const ptrdiff_t tile = tile_of(&r->loose, r->folded_axes[0].length);
        items = items > tile ? items : tile;
    }
    return (size_t)(items * size > BUFFER_BYTES ? items * size : BUFFER_BYTES);
}

/* ---- pieces ------------------------------------------------------------------------ */

static bool should_stop(ndm_fold_task *task)
{
    const ndm_cancel *cancel = task->reduction->options->cancel;
    if (cancel != NULL && __atomic_load_n(&cancel->requested, __ATOMIC_RELAXED) != 0) {
        task->cancelled = true;
    }
    return task->cancelled || task->fault != 0;
}

/* Rows for a tree, from a point on; `steps` arrays are the axes' own. */
static ndm_reduction_rows rows_at(const ndm_reduction *r, const ndm_reduction_point *at,
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

#define BLEND(word)                                                                            \
    for (ptrdiff_t i = 0; i < count; i++) {                                                    \
        word item, other;                                                                      \
        memcpy(&item, items + i * (ptrdiff_t)sizeof item, sizeof item);                        \
        memcpy(&other, neutral, sizeof other);                                                 \
        item = mask[i * step] != 0 ? item : other;                                             \
        memcpy(items + i * (ptrdiff_t)sizeof item, &item, sizeof item);                        \
    }                                                                                          \
    return

/* Puts the neutral item in the place of those that the mask leaves out. */
static void blend(char *items, size_t size, const uint8_t *mask, ptrdiff_t step,
                  ptrdiff_t count, const char *neutral)
{
    switch (size) {
    case 1:
        BLEND(uint8_t);
    case 2:
        BLEND(uint16_t);
    case 4:
        BLEND(uint32_t);
    case 8:
        BLEND(uint64_t);
    default:
        for (ptrdiff_t i = 0; i < count; i++) {
            if (mask[i * step] == 0) {
                memcpy(items + i * (ptrdiff_t)size, neutral, size);
            }
        }
    }
}

/* Copies `count` rows of `width` items to the task's buffers, dense, and points the rows there.
 */
static void buffer_rows(ndm_fold_task *task, const ndm_reduction_point *at,
                        const ndm_reduction_axis *axis, const ndm_reduction_axis *column,
                        ptrdiff_t count, ptrdiff_t width)
{
    const ndm_reduction *r = task->reduction;
    const ptrdiff_t rows = width == 1 ? 1 : count, items = width == 1 ? count : width;
    const ndm_reduction_axis *along = width == 1 ? axis : column;
    for (int i = 0; i < r->strict.inputs; i++) {
        const ptrdiff_t size = (ptrdiff_t)r->sizes[i];
        for (ptrdiff_t k = 0; k < rows; k++) {
            char *to = task->buffers[i] + k * items * size;
            ndm_route_run(&r->routes[i], at->in[i] + k * axis->in[i], along->in[i], to, size,
                          items);
            if (r->neutral != NULL) {
                blend(to, (size_t)size, at->mask + k * axis->mask, along->mask, items,
                      r->neutral);
            }
        }
    }
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
    ndm_reduction_rows rows = rows_at(r, at, axis, column, tree->width);
    rows.items = items;
    rows.row_steps = row_steps;
    rows.steps = steps;
    ndm_tree_take(tree, &rows, count);
}

/* All items of an axis, in pieces of `piece` at most. */
static void take_axis(ndm_fold_task *task, ndm_tree *tree, const ndm_reduction_point *at,
                      const ndm_reduction_axis *axis, const ndm_reduction_axis *column,
                      ptrdiff_t piece, bool buffered)
{
    const ndm_reduction *r = task->reduction;
    ndm_reduction_point point = *at;
    for (ptrdiff_t done = 0; done < axis->length && !should_stop(task);) {
        const ptrdiff_t count = least(piece, axis->length - done);
        if (buffered) {
            take_buffered(task, tree, &point, axis, column, count);
        } else {
            ndm_reduction_rows rows = rows_at(r, &point, axis, column, tree->width);
            ndm_tree_take(tree, &rows, count);
        }
        task->fault = tree->fault;
        done += count;
        if (done < axis->length) {
            ndm_point_move(r, &point, axis, count);
            if (ndm_tree_is_absorbed(tree)) {
                break;
            }
        }
    }
}

/* ---- the first axis ---------------------------------------------------------------- */

/* A fold in order begins with the initial value. */
static void begin(ndm_fold_task *task, ndm_tree *tree)
{
    const ndm_reduction *r = task->reduction;
    if (r->initial != NULL && tree->algebra->in_order) {
        for (ptrdiff_t i = 0; i < tree->width; i++) {
            memcpy(tree->state[0] + (tree->cell + i) * (ptrdiff_t)r->sizes[0], r->initial,
                   r->sizes[0]);
        }
        tree->at = 1;
    }
}

static void end(ndm_fold_task *task, ndm_tree *tree, ptrdiff_t cell)
{
    ndm_tree_end(tree);
    task->fault = task->fault != 0 ? task->fault : tree->fault;
    ndm_algebra_copy(tree->algebra, task->state, cell, tree->cell, tree->width);
}

static const ndm_reduction_axis none = {.length = 1};

/* state = f(state, item), if the mask selects it. */
static void join_selected(ndm_fold_task *task, const ndm_reduction_point *at, ptrdiff_t cell)
{
    const ndm_reduction *r = task->reduction;
    const char *items[1] = {task->buffers[0]};
    if (*at->mask == 0) {
        return;
    }
    ndm_route_run(&r->routes[0], at->in[0], 0, task->buffers[0], 0, 1);
    ndm_reduction_rows rows = rows_at(r, at, &none, &none, 1);
    rows.items = items;
    rows.mask = NULL;
    rows.count = 1;
    rows.state = task->state;
    rows.cell = cell;
    task->fault = ndm_algebra_join(&r->strict, &rows);
}

static void join_all_selected(ndm_fold_task *task, int axes, const ndm_reduction_point *at,
                              ptrdiff_t cell)
{
    const ndm_reduction *r = task->reduction;
    if (axes == 0) {
        join_selected(task, at, cell);
        return;
    }
    const ndm_reduction_axis *axis = &r->folded_axes[axes - 1];
    for (ptrdiff_t i = 0; i < axis->length && !should_stop(task); i++) {
        const ndm_reduction_point point = moved(r, at, axis, i);
        join_all_selected(task, axes - 1, &point, cell);
    }
}

/* Item after item from the initial value on, where a mask has no neutral element. */
static void fold_selected(ndm_fold_task *task, const ndm_reduction_point *at,
                          const ndm_reduction_axis *column, ptrdiff_t width, ptrdiff_t cell)
{
    const ndm_reduction *r = task->reduction;
    for (ptrdiff_t i = 0; i < width; i++) {
        const ndm_reduction_point point = moved(r, at, column, i);
        memcpy(task->state[0] + (cell + i) * (ptrdiff_t)r->sizes[0], r->initial, r->sizes[0]);
        join_all_selected(task, r->folded, &point, cell + i);
    }
}

static void fold_one(ndm_fold_task *task, const ndm_reduction_point *at, ptrdiff_t cell)
{
    const ndm_reduction *r = task->reduction;
    const ndm_reduction_axis *axis = &r->folded_axes[0];
    const bool strided = r->strict.tree != NULL && axis->in[0] != (ptrdiff_t)r->sizes[0] &&
                         axis->length >= SHORT_AXIS;
    const bool buffered = r->buffered || strided;
    ndm_tree tree;
    ndm_tree_begin(&tree, &r->strict, axis->length, 1, task->state, task->next);
    begin(task, &tree);
    take_axis(task, &tree, at, axis, axis, buffered ? piece_of(r) : LONG_PIECE, buffered);
    end(task, &tree, cell);
}

static void fold_tile(ndm_fold_task *task, const ndm_reduction_point *at,
                      const ndm_reduction_axis *column, ptrdiff_t width, ptrdiff_t cell)
{
    const ndm_reduction *r = task->reduction;
    const ndm_reduction_axis *axis = &r->folded_axes[0];
    ndm_tree tree;
    ndm_tree_begin(&tree, &r->loose, axis->length, width, task->state, task->next);
    begin(task, &tree);
    ptrdiff_t rows = LONG_PIECE;
    if (r->buffered) {
        rows = (ptrdiff_t)(ndm_fold_buffer_bytes(r, 0) / r->sizes[0]) / width;
        rows = rows > tree.lanes ? rows / tree.lanes * tree.lanes : rows;
    }
    take_axis(task, &tree, at, axis, column, rows < 1 ? 1 : rows, r->buffered);
    end(task, &tree, cell);
}

/* Whether results fold faster one after the other. */
static bool by_result(const ndm_reduction *r, const ndm_reduction_axis *column)
{
    const ndm_reduction_axis *axis = &r->folded_axes[0];
    return r->selects_in_order ||
           (axis->length >= SHORT_AXIS && magnitude(axis->in[0]) < magnitude(column->in[0]));
}

static void fold_first(ndm_fold_task *task, const ndm_reduction_point *at,
                       const ndm_reduction_axis *column, ptrdiff_t width, ptrdiff_t cell)
{
    const ndm_reduction *r = task->reduction;
    if (width == 1) {
        fold_one(task, at, cell);
        return;
    }
    ptrdiff_t tile = by_result(r, column) ? 1 : tile_of(&r->loose, r->folded_axes[0].length);
    for (ptrdiff_t done = 0; done < width && !should_stop(task); done += tile) {
        ndm_reduction_point point = moved(r, at, column, done);
        tile = least(tile, width - done);
        if (tile == 1) {
            fold_one(task, &point, cell + done);
        } else {
            fold_tile(task, &point, column, tile, cell + done);
        }
    }
}

/* ---- the others -------------------------------------------------------------------- */

/* No axis at all: each result is its item. */
static void lift(ndm_fold_task *task, const ndm_reduction_point *at,
                 const ndm_reduction_axis *column, ptrdiff_t width, ptrdiff_t cell)
{
    const ndm_reduction *r = task->reduction;
    const ptrdiff_t most = (ptrdiff_t)(ndm_fold_buffer_bytes(r, 0) / r->sizes[0]);
    for (ptrdiff_t done = 0; done < width && !should_stop(task); done += most) {
        ndm_tree tree;
        const ndm_reduction_point point = moved(r, at, column, done);
        ndm_tree_begin(&tree, &r->strict, 1, least(most, width - done), task->state,
                       cell + done);
        begin(task, &tree);
        take_axis(task, &tree, &point, &none, column, 1, r->buffered);
    }
}

/* No item at all: neutral states. */
static void lift_none(ndm_fold_task *task, const ndm_reduction_point *at, ptrdiff_t width,
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
        ndm_reduction_rows rows = rows_at(r, at, &none, &none, 1);
        rows.items = items;
        rows.count = 1;
        rows.mask = &nothing;
        rows.state = task->state;
        rows.cell = cell + i;
        task->fault = ndm_algebra_lift(&r->strict, &rows);
    }
}

static void fold_axes(ndm_fold_task *task, int axes, const ndm_reduction_point *at,
                      const ndm_reduction_axis *column, ptrdiff_t width, ptrdiff_t cell);

/* The last of several axes, for one result: what the others give along it, in chunks. */
static void fold_chunks(ndm_fold_task *task, int axes, const ndm_reduction_point *at,
                        ndm_tree *tree)
{
    const ndm_reduction *r = task->reduction;
    const ndm_reduction_axis *axis = &r->folded_axes[axes - 1];
    const ptrdiff_t chunk = chunk_of(r, axes), states = task->next;
    task->next += chunk;
    for (ptrdiff_t done = 0; done < axis->length && !should_stop(task); done += chunk) {
        const ptrdiff_t count = least(chunk, axis->length - done);
        const ndm_reduction_point point = moved(r, at, axis, done);
        fold_axes(task, axes - 1, &point, axis, count, states);
        ndm_tree_take_states(tree, states, count);
    }
    task->next = states;
}

/* The same for several results: row after row. */
static void fold_states(ndm_fold_task *task, int axes, const ndm_reduction_point *at,
                        const ndm_reduction_axis *column, ndm_tree *tree)
{
    const ndm_reduction *r = task->reduction;
    const ndm_reduction_axis *axis = &r->folded_axes[axes - 1];
    const ptrdiff_t states = task->next;
    task->next += tree->width;
    for (ptrdiff_t i = 0; i < axis->length && !should_stop(task); i++) {
        const ndm_reduction_point point = moved(r, at, axis, i);
        fold_axes(task, axes - 1, &point, column, tree->width, states);
        ndm_tree_take_states(tree, states, 1);
    }
    task->next = states;
}

static void fold_axes(ndm_fold_task *task, int axes, const ndm_reduction_point *at,
                      const ndm_reduction_axis *column, ptrdiff_t width, ptrdiff_t cell)
{
    const ndm_reduction *r = task->reduction;
    if (axes == 0) {
        lift(task, at, column, width, cell);
        return;
    }
    if (axes == 1) {
        fold_first(task, at, column, width, cell);
        return;
    }
    const ptrdiff_t length = r->folded_axes[axes - 1].length, before = task->next;
    ndm_tree tree;
    ndm_tree_begin(&tree, &r->strict, length, width, task->state, before);
    task->next += ndm_tree_cells(&r->strict, length) * width;
    if (width == 1) {
        fold_chunks(task, axes, at, &tree);
    } else {
        fold_states(task, axes, at, column, &tree);
    }
    end(task, &tree, cell);
    task->next = before;
}

void ndm_fold_columns_of(ndm_fold_task *task, const ndm_reduction_point *at,
                         const ndm_reduction_axis *column, ptrdiff_t width, ptrdiff_t cell)
{
    const ndm_reduction *r = task->reduction;
    if (r->folded_count == 0) {
        lift_none(task, at, width, cell);
    } else if (r->selects_in_order) {
        fold_selected(task, at, column, width, cell);
    } else {
        fold_axes(task, r->folded, at, column, width, cell);
    }
}

/* ---- masks ------------------------------------------------------------------------- */

static bool selects_none(const ndm_reduction *r, const uint8_t *mask, int axes)
{
    if (axes == 0) {
        return *mask == 0;
    }
    const ndm_reduction_axis *axis = &r->folded_axes[axes - 1];
    for (ptrdiff_t i = 0; i < axis->length; i++) {
        if (!selects_none(r, mask + i * axis->mask, axes - 1)) {
            return false;
        }
    }
    return true;
}

bool ndm_reduction_selects_none(const ndm_reduction *r, const ndm_reduction_point *at)
{
    return selects_none(r, at->mask, r->folded);
}
