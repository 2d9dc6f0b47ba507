/* States: see algebra.h. */
#include "reduce/algebra.h"

#include <string.h>

#include "dtype/cast.h"

/* ---- a ufunc's, one item a state --------------------------------------------------- */

static char *cell_at(const ndm_algebra *a, char *const *state, ptrdiff_t cell)
{
    return state[0] + cell * (ptrdiff_t)a->sizes[0];
}

static void lift_items(const ndm_algebra *a, const ndm_reduction_rows *r)
{
    const ptrdiff_t size = (ptrdiff_t)a->sizes[0], row = r->width * size;
    char *to = cell_at(a, r->state, r->cell);
    if (r->steps[0] == size && r->count == 1) {
        memcpy(to, r->items[0], (size_t)row);
        return;
    }
    for (ptrdiff_t k = 0; k < r->count; k++) {
        ndm_copy_swap(r->items[0] + k * r->row_steps[0], r->steps[0],
                      to + k * r->cell_step * size, size, r->width, (size_t)size, 0);
    }
}

/* The strided loop, a call for each row, or for each item where all join one cell. */
static int join_by_loop(const ndm_algebra *a, const ndm_reduction_rows *r)
{
    const ptrdiff_t size = (ptrdiff_t)a->sizes[0];
    const ptrdiff_t strides[3] = {size, r->steps[0], size};
    ndm_loop_ctx ctx = {.size = sizeof ctx,
                        .static_data = a->record->static_data,
                        .dtypes = (const ndm_dtype[]){a->dtype, a->dtype, a->dtype},
                        .threads = 1};
    char *to = cell_at(a, r->state, r->cell);
    int fault = 0;
    for (ptrdiff_t k = 0; fault == 0 && k < r->count; k++) {
        char *cell = to + k * r->cell_step * size;
        char *const args[3] = {cell, (char *)(uintptr_t)(r->items[0] + k * r->row_steps[0]),
                               cell};
        fault = a->loop(args, &r->width, strides, &ctx);
    }
    return fault;
}

static int start(const ndm_algebra *a, const ndm_reduction_rows *r)
{
    const ptrdiff_t strides[3] = {r->steps[0], r->steps[0], (ptrdiff_t)a->sizes[0]};
    char *first = (char *)(uintptr_t)r->items[0];
    char *const args[3] = {first, first + r->row_steps[0], cell_at(a, r->state, r->cell)};
    ndm_loop_ctx ctx = {.size = sizeof ctx,
                        .static_data = a->record->static_data,
                        .dtypes = (const ndm_dtype[]){a->dtype, a->dtype, a->dtype},
                        .threads = 1};
    return a->loop(args, &r->width, strides, &ctx);
}

static int join_items(const ndm_algebra *a, const ndm_reduction_rows *r)
{
    if (a->fold == NULL) {
        return join_by_loop(a, r);
    }
    a->fold(cell_at(a, r->state, r->cell), r->cell_step, r->items[0], r->row_steps[0],
            r->steps[0], r->count, r->width);
    return 0;
}

/* ---- both -------------------------------------------------------------------------- */

int ndm_algebra_lift(const ndm_algebra *a, const ndm_reduction_rows *rows)
{
    if (a->declared == NULL) {
        lift_items(a, rows);
    } else {
        a->lift(rows);
    }
    return 0;
}

static int join_rows(const ndm_algebra *a, const ndm_reduction_rows *rows)
{
    if (a->declared == NULL) {
        return join_items(a, rows);
    }
    a->join(rows);
    return 0;
}

/* A quiet kernel may raise what counts for nothing, beside casts whose flags count. */
int ndm_algebra_join(const ndm_algebra *a, const ndm_reduction_rows *rows)
{
    ndm_fpenv inner;
    if (!a->quiet) {
        return join_rows(a, rows);
    }
    ndm_fpenv_enter(&inner, a->x87);
    int fault = join_rows(a, rows);
    (void)ndm_fpenv_leave(&inner);
    return fault;
}

int ndm_algebra_start(const ndm_algebra *a, const ndm_reduction_rows *rows)
{
    ndm_fpenv inner;
    if (!a->quiet) {
        return start(a, rows);
    }
    ndm_fpenv_enter(&inner, a->x87);
    int fault = start(a, rows);
    (void)ndm_fpenv_leave(&inner);
    return fault;
}

static int combine_cells(const ndm_algebra *a, char *const *state, ptrdiff_t into,
                         ptrdiff_t from, ptrdiff_t width)
{
    const ptrdiff_t size = (ptrdiff_t)a->sizes[0];
    if (a->declared != NULL) {
        a->combine(state, into, from, width);
        return 0;
    }
    if (a->fold != NULL) {
        a->fold(cell_at(a, state, into), 0, cell_at(a, state, from), 0, size, 1, width);
        return 0;
    }
    const char *const items[1] = {cell_at(a, state, from)};
    const ndm_reduction_rows rows = {.items = items,
                                     .row_steps = (const ptrdiff_t[]){0},
                                     .steps = (const ptrdiff_t[]){size},
                                     .count = 1,
                                     .width = width,
                                     .state = state,
                                     .cell = into};
    return join_items(a, &rows);
}

int ndm_algebra_combine(const ndm_algebra *a, char *const *state, ptrdiff_t into,
                        ptrdiff_t from, ptrdiff_t width)
{
    ndm_fpenv inner;
    if (!a->quiet) {
        return combine_cells(a, state, into, from, width);
    }
    ndm_fpenv_enter(&inner, a->x87);
    int fault = combine_cells(a, state, into, from, width);
    (void)ndm_fpenv_leave(&inner);
    return fault;
}

void ndm_algebra_tree(const ndm_algebra *a, const char *items, ptrdiff_t count, bool whole,
                      char *state)
{
    ndm_fpenv inner;
    if (!a->quiet) {
        a->tree(items, count, whole, state);
        return;
    }
    ndm_fpenv_enter(&inner, a->x87);
    a->tree(items, count, whole, state);
    (void)ndm_fpenv_leave(&inner);
}

void ndm_algebra_row(const ndm_algebra *a, const char *items, ptrdiff_t count, char *result)
{
    ndm_fpenv inner;
    ndm_algebra_enter(a, &inner);
    a->row(items, count, result);
    ndm_algebra_leave(a, &inner);
}

/* ---- whole axes of contiguous items ------------------------------------------------ */

void ndm_algebra_enter(const ndm_algebra *a, ndm_fpenv *inner)
{
    if (a->quiet) {
        ndm_fpenv_enter(inner, a->x87);
    }
}

void ndm_algebra_leave(const ndm_algebra *a, const ndm_fpenv *inner)
{
    if (a->quiet) {
        (void)ndm_fpenv_leave(inner);
    }
}

/* At least this many rows, if there are as many items; items of a row that is folded at once,
 * and one by one; lanes that then fold one by one. */
enum { ROWS = 8, LONG_ROW = 16384, SHORT_ROW = 128, FEW_LANES = 8 };

bool ndm_algebra_has_whole(const ndm_algebra *a, ptrdiff_t count)
{
    return a->wide ? (a->fold != NULL || a->row != NULL) && count <= LONG_ROW
                   : a->tree != NULL && count <= a->lanes * a->rows * NDM_FOLD_BLOCKS;
}

ptrdiff_t ndm_algebra_piece(const ndm_algebra *a)
{
    if (a->pieces == NULL) {
        return 0;
    }
    if (a->in_order) {
        return PTRDIFF_MAX;
    }
    return a->tree == NULL ? SHORT_ROW : a->lanes * a->rows * NDM_FOLD_BLOCKS;
}

static void copy_item(char *to, const char *from, size_t size)
{
    if (size == 8) {
        memcpy(to, from, 8);
    } else {
        memcpy(to, from, size);
    }
}

/* Of bytes, which are found fast. */
bool ndm_algebra_absorbs(const ndm_algebra *a, const char *items, ptrdiff_t count)
{
    return a->absorbing != NULL && a->sizes[0] == 1 &&
           memchr(items, *(const unsigned char *)a->absorbing,
                  (size_t)(count < NDM_FIRST_LOOK ? count : NDM_FIRST_LOOK)) != NULL;
}

/* In any order. */
static void fold_row(const ndm_algebra *a, const char *items, ptrdiff_t count, char *scratch,
                     char *result)
{
    const ptrdiff_t size = (ptrdiff_t)a->sizes[0];
    ptrdiff_t lanes = 1;
    while (2 * lanes <= a->lanes && 2 * lanes * ROWS <= count) {
        lanes *= 2;
    }
    if (lanes == 1) {
        copy_item(result, items, a->sizes[0]);
        a->fold(result, 0, items + size, size, size, count - 1, 1);
        return;
    }
    const ptrdiff_t rows = count / lanes, rest = count % lanes, row = lanes * size;
    memcpy(scratch, items, (size_t)row);
    a->fold(scratch, 0, items + row, row, size, rows - 1, lanes);
    if (rest > 0) {
        a->fold(scratch, 0, items + rows * row, row, size, 1, rest);
    }
    while (lanes > FEW_LANES) {
        lanes /= 2;
        a->fold(scratch, 0, scratch + lanes * size, 0, size, 1, lanes);
    }
    a->fold(scratch, 0, scratch + size, size, size, lanes - 1, 1);
    copy_item(result, scratch, a->sizes[0]);
}

void ndm_algebra_whole(const ndm_algebra *a, const char *items, ptrdiff_t count, char *scratch,
                       char *result)
{
    if (ndm_algebra_absorbs(a, items, count)) {
        *result = *(const char *)a->absorbing;
    } else if (a->row != NULL) {
        a->row(items, count, result);
    } else if (a->wide) {
        fold_row(a, items, count, scratch, result);
    } else {
        a->tree(items, count, true, result);
    }
}

void ndm_algebra_copy(const ndm_algebra *a, char *const *state, ptrdiff_t into, ptrdiff_t from,
                      ptrdiff_t width)
{
    for (int f = 0; f < a->fields; f++) {
        const ptrdiff_t size = (ptrdiff_t)a->sizes[f];
        memcpy(state[f] + into * size, state[f] + from * size, (size_t)(width * size));
    }
}

size_t ndm_algebra_bytes(const ndm_algebra *a)
{
    size_t bytes = 0;
    for (int f = 0; f < a->fields; f++) {
        bytes += a->sizes[f];
    }
    return bytes;
}
