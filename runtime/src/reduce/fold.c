/* Folding along axes, one after the other.
 *
 * An axis folds for many results at once: side by side where these lie closer in memory than
 * its items, so that rows are read as they lie; else each result by itself. The next axis folds
 * what the first gave. None of this changes a result: all ways build the same tree. */
#include <string.h>

#include "reduce/choose.h"
#include "reduce/fold.h"

/* Bytes of a row worth being folded by itself. */
enum { WIDE_ROW_BYTES = 256 };
/* Results side by side for which rows are too short where places are known. */
enum { FEW_COLUMNS = 8 };
/* Items of a result that are searched without a look at whether to stop. */
enum { MOST_CHOICES = 65536 };

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

static void end(ndm_fold_task *task, ndm_tree *tree, ptrdiff_t cell)
{
    ndm_tree_end(tree);
    task->fault = task->fault != 0 ? task->fault : tree->fault;
    ndm_algebra_copy(tree->algebra, task->state, cell, tree->cell, tree->width);
}

static bool is_contiguous(const ndm_reduction *r)
{
    return !r->buffered && r->folded_axes[0].in[0] == (ptrdiff_t)r->sizes[0];
}

bool ndm_fold_by_result(const ndm_reduction *r, const ndm_reduction_axis *column)
{
    const ndm_reduction_axis *axis = &r->folded_axes[0];
    const ptrdiff_t bytes = axis->length * (ptrdiff_t)r->sizes[0];
    if (r->strict.choose != NULL && is_contiguous(r)) {
        return ndm_choose_pays(&r->strict, axis->length);
    }
    if (r->strict.places && !ndm_choose_takes(&r->strict, column->length) &&
        column->length < FEW_COLUMNS) {
        return axis->length >= NDM_SHORT_AXIS;
    }
    return axis->length >= NDM_SHORT_AXIS && (!r->strict.wide || bytes >= WIDE_ROW_BYTES) &&
           magnitude(axis->in[0]) < magnitude(column->in[0]);
}

/* The tree of the last of so many axes: the first folds side by side in the loose way. */
static const ndm_algebra *algebra_of(const ndm_reduction *r, int axes, ptrdiff_t width)
{
    return axes == 1 && width > 1 ? &r->loose : &r->strict;
}

static void fold_axes(ndm_fold_task *task, int axes, const ndm_reduction_point *at,
                      const ndm_reduction_axis *column, ptrdiff_t width, ptrdiff_t cell);

/* What the axes before give along the last of several, for one result, in chunks. */
static void take_chunks(ndm_fold_task *task, int axes, const ndm_reduction_point *at,
                        ndm_tree *tree, ptrdiff_t count)
{
    const ndm_reduction *r = task->reduction;
    const ndm_reduction_axis *axis = &r->folded_axes[axes - 1];
    const ptrdiff_t chunk = ndm_fold_chunk(r, axes), states = task->next;
    task->next += chunk;
    for (ptrdiff_t done = 0; done < count && !ndm_fold_should_stop(task); done += chunk) {
        const ptrdiff_t items = least(chunk, count - done);
        const ndm_reduction_point point = moved(r, at, axis, done);
        fold_axes(task, axes - 1, &point, axis, items, states);
        ndm_tree_take_states(tree, states, items);
    }
    task->next = states;
}

/* The same for several results: row after row. */
static void take_rows(ndm_fold_task *task, int axes, const ndm_reduction_point *at,
                      const ndm_reduction_axis *column, ndm_tree *tree, ptrdiff_t count)
{
    const ndm_reduction *r = task->reduction;
    const ndm_reduction_axis *axis = &r->folded_axes[axes - 1];
    const ptrdiff_t states = task->next;
    task->next += tree->width;
    for (ptrdiff_t i = 0; i < count && !ndm_fold_should_stop(task); i++) {
        const ndm_reduction_point point = moved(r, at, axis, i);
        fold_axes(task, axes - 1, &point, column, tree->width, states);
        ndm_tree_take_states(tree, states, 1);
    }
    task->next = states;
}

/* `count` items along the last of so many axes, from a point on. */
static void take(ndm_fold_task *task, int axes, const ndm_reduction_point *at,
                 const ndm_reduction_axis *column, ndm_tree *tree, ptrdiff_t count)
{
    const ndm_reduction_axis *axis = &task->reduction->folded_axes[axes - 1];
    if (axes == 1) {
        ndm_fold_take(task, tree, at, axis, tree->width > 1 ? column : axis, count);
    } else if (tree->width == 1) {
        take_chunks(task, axes, at, tree, count);
    } else {
        take_rows(task, axes, at, column, tree, count);
    }
}

static ptrdiff_t begin(ndm_fold_task *task, int axes, ptrdiff_t width, ndm_tree *tree)
{
    const ndm_reduction *r = task->reduction;
    const ndm_algebra *algebra = algebra_of(r, axes, width);
    const ptrdiff_t length = r->folded_axes[axes - 1].length, before = task->next;
    ndm_tree_begin(tree, algebra, length, width, task->state, before);
    task->next += ndm_tree_cells(algebra, length) * width;
    return before;
}

/* Whether a kernel takes all items of a result at once: few enough, contiguous or in a buffer.
 */
static bool is_short(const ndm_fold_task *task)
{
    const ndm_reduction *r = task->reduction;
    const ptrdiff_t length = r->folded_axes[0].length;
    if (!ndm_algebra_has_whole(&r->strict, length)) {
        return false;
    }
    return is_contiguous(r) || (task->buffers[0] != NULL &&
                                (size_t)length * r->sizes[0] <= ndm_fold_buffer_bytes(r, 0));
}

/* The items of result i, in the buffer; false if the first ones of a long axis tell the result,
 * so that the others need not be cast. */
static bool load_short(ndm_fold_task *task, const ndm_reduction_point *at,
                       const ndm_reduction_axis *column, ptrdiff_t i)
{
    const ndm_reduction *r = task->reduction;
    const ndm_reduction_axis *axis = &r->folded_axes[0];
    const ptrdiff_t size = (ptrdiff_t)r->sizes[0], step = axis->in[0], length = axis->length;
    if (r->neutral != NULL) {
        const ndm_reduction_point point = moved(r, at, column, i);
        (void)ndm_fold_load(task, &point, axis, length);
        return true;
    }
    const bool looks = r->strict.absorbing != NULL && size == 1 &&
                       length >= 2 * NDM_FIRST_LOOK && !ndm_route_raises(&r->routes[0]);
    const ptrdiff_t first = looks ? NDM_FIRST_LOOK : length;
    const char *from = at->in[0] + i * column->in[0];
    char *items = task->buffers[0];
    ndm_route_run(&r->routes[0], from, step, items, size, first);
    if (looks && ndm_algebra_absorbs(&r->strict, items, first)) {
        return false;
    }
    if (first < length) {
        ndm_route_run(&r->routes[0], from + first * step, step, items + first * size, size,
                      length - first);
    }
    return true;
}

/* So many results, one after the other. */
static void fold_shorts(ndm_fold_task *task, const ndm_reduction_point *at,
                        const ndm_reduction_axis *column, ptrdiff_t width, ptrdiff_t cell)
{
    const ndm_reduction *r = task->reduction;
    const ndm_reduction_axis *axis = &r->folded_axes[0];
    const ndm_algebra *a = &r->strict;
    const ptrdiff_t length = axis->length, size = (ptrdiff_t)a->sizes[0];
    const bool contiguous = is_contiguous(r);
    char *scratch = task->state[0] + task->next * size;
    char *results = task->state[0] + cell * size;
    ndm_fpenv inner;
    if (contiguous) {
        ndm_algebra_enter(a, &inner);
        for (ptrdiff_t i = 0; i < width; i++) {
            ndm_algebra_whole(a, at->in[0] + i * column->in[0], length, scratch,
                              results + i * size);
        }
        ndm_algebra_leave(a, &inner);
    }
    for (ptrdiff_t i = 0; !contiguous && i < width; i++) {
        if (load_short(task, at, column, i)) {
            ndm_algebra_enter(a, &inner);
            ndm_algebra_whole(a, task->buffers[0], length, scratch, results + i * size);
            ndm_algebra_leave(a, &inner);
        } else {
            memcpy(results + i * size, a->absorbing, (size_t)size);
        }
    }
    ndm_fold_tell(task, length * width);
}

/* Whether each result is chosen among contiguous items by itself. */
static bool is_chosen(const ndm_reduction *r)
{
    const ptrdiff_t length = r->folded_axes[0].length;
    return is_contiguous(r) && length <= MOST_CHOICES && ndm_choose_pays(&r->strict, length);
}

static void fold_choices(ndm_fold_task *task, const ndm_reduction_point *at,
                         const ndm_reduction_axis *column, ptrdiff_t width, ptrdiff_t cell)
{
    const ndm_reduction *r = task->reduction;
    const ndm_reduction_axis *axis = &r->folded_axes[0];
    (void)ndm_choose(&r->strict, &(ndm_choices){.items = at->in[0],
                                                .count = axis->length,
                                                .columns = 1,
                                                .results = width,
                                                .step = column->in[0],
                                                .index = at->index,
                                                .index_step = axis->index,
                                                .result_index = column->index,
                                                .state = task->state,
                                                .cell = cell});
    ndm_fold_tell(task, axis->length * width);
}

/* Whether the tree of rows of results has but their cells: nothing waits beside them. */
static bool needs_one_cell(const ndm_algebra *loose)
{
    return loose->declared == NULL && loose->exact && loose->lanes == 1 &&
           loose->rows == PTRDIFF_MAX;
}

static char *place_of(const ndm_fold_task *task, ptrdiff_t cell)
{
    return (task->place != NULL ? task->place : task->state[0]) +
           cell * (ptrdiff_t)task->reduction->strict.sizes[0];
}

static void fold_tree(ndm_fold_task *task, int axes, const ndm_reduction_point *at,
                      const ndm_reduction_axis *column, ptrdiff_t width, ptrdiff_t cell)
{
    ndm_tree tree;
    if (axes == 1 && width == 1 && is_short(task)) {
        fold_shorts(task, at, column, 1, cell);
        return;
    }
    const ptrdiff_t before = begin(task, axes, width, &tree);
    char *const place[1] = {place_of(task, cell)};
    const bool in_place = axes == 1 && width > 1 && needs_one_cell(&task->reduction->loose);
    if (in_place) {
        tree.state = place;
        tree.cell = 0;
    }
    ndm_fold_begin(task->reduction, &tree);
    take(task, axes, at, column, &tree, task->reduction->folded_axes[axes - 1].length);
    if (in_place) {
        ndm_tree_end(&tree);
        task->fault = task->fault != 0 ? task->fault : tree.fault;
    } else {
        end(task, &tree, cell);
    }
    task->next = before;
}

static void fold_axes(ndm_fold_task *task, int axes, const ndm_reduction_point *at,
                      const ndm_reduction_axis *column, ptrdiff_t width, ptrdiff_t cell)
{
    const ndm_reduction *r = task->reduction;
    if (axes > 1 || width == 1) {
        fold_tree(task, axes, at, column, width, cell);
        return;
    }
    if (is_chosen(r)) {
        fold_choices(task, at, column, width, cell);
        return;
    }
    if (ndm_fold_by_result(r, column) && is_short(task)) {
        fold_shorts(task, at, column, width, cell);
        return;
    }
    const ptrdiff_t tile = ndm_fold_tile(&r->loose, r->folded_axes[0].length);
    const ptrdiff_t most = ndm_fold_by_result(r, column) ? 1 : tile;
    for (ptrdiff_t done = 0; done < width && !ndm_fold_should_stop(task); done += most) {
        const ndm_reduction_point point = moved(r, at, column, done);
        fold_tree(task, 1, &point, column, least(most, width - done), cell + done);
    }
}

void ndm_fold_columns_of(ndm_fold_task *task, const ndm_reduction_point *at,
                         const ndm_reduction_axis *column, ptrdiff_t width, ptrdiff_t cell)
{
    const ndm_reduction *r = task->reduction;
    if (r->folded_count == 0) {
        ndm_fold_none(task, at, width, cell);
    } else if (r->selects_in_order) {
        ndm_fold_selected(task, at, column, width, cell);
    } else if (r->folded == 0) {
        ndm_fold_lift(task, at, column, width, cell);
    } else {
        fold_axes(task, r->folded, at, column, width, cell);
    }
}

/* ---- parts of one tree --------------------------------------------------------------- */

int ndm_fold_parts(const ndm_reduction *r, ptrdiff_t width, int most, int *level)
{
    const ndm_reduction_axis *axis = &r->folded_axes[r->folded - 1];
    const ndm_algebra *a = algebra_of(r, r->folded, width);
    *level = -1;
    if (r->strict.in_order || axis->length < 2 * most) {
        return 0;
    }
    if (a->rows == PTRDIFF_MAX) {
        return axis->length / most >= ndm_tree_lanes(a, axis->length) ? most : 0;
    }
    const ptrdiff_t blocks = axis->length / (ndm_tree_lanes(a, axis->length) * a->rows);
    if (blocks < most) {
        return 0;
    }
    for (*level = 0; blocks >> (*level + 1) >= most; ++*level) {
    }
    return (int)(blocks >> *level);
}

ptrdiff_t ndm_fold_part_items(const ndm_reduction *r, ptrdiff_t width, int parts, int level)
{
    const ptrdiff_t length = r->folded_axes[r->folded - 1].length;
    const ndm_algebra *a = algebra_of(r, r->folded, width);
    return level < 0 ? length / parts : (ndm_tree_lanes(a, length) * a->rows) << level;
}

void ndm_fold_part(ndm_fold_task *task, const ndm_reduction_point *at,
                   const ndm_reduction_axis *column, ptrdiff_t width, ptrdiff_t start,
                   ptrdiff_t count)
{
    const ndm_reduction *r = task->reduction;
    const ndm_reduction_point point = moved(r, at, &r->folded_axes[r->folded - 1], start);
    ndm_tree tree;
    const ptrdiff_t before = begin(task, r->folded, width, &tree);
    take(task, r->folded, &point, column, &tree, count);
    ndm_tree_end_lanes(&tree);
    task->fault = task->fault != 0 ? task->fault : tree.fault;
    task->next = before;
}

void ndm_fold_join_parts(ndm_fold_task *task, const ndm_reduction_point *at,
                         const ndm_reduction_axis *column, ptrdiff_t width, int parts,
                         int level, ndm_fold_task *each)
{
    const ndm_reduction *r = task->reduction;
    const ndm_reduction_axis *axis = &r->folded_axes[r->folded - 1];
    const ptrdiff_t items = ndm_fold_part_items(r, width, parts, level) * parts;
    const ndm_reduction_point point = moved(r, at, axis, items);
    ndm_tree tree;
    const ptrdiff_t before = begin(task, r->folded, width, &tree);
    for (int i = 0; i < parts; i++) {
        ndm_tree_take_part(&tree, each[i].state, each[i].next, level);
    }
    take(task, r->folded, &point, column, &tree, axis->length - items);
    end(task, &tree, 0);
    task->next = before;
}
