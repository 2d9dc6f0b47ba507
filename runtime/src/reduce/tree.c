/* Trees: see tree.h. */
#include "reduce/tree.h"

#include <string.h>

#include "reduce/choose.h"

/* ---- its shape --------------------------------------------------------------------- */

/* Rows that a wide tree has at least, where its axis is long enough. */
enum { WIDE_ROWS = 16 };

ptrdiff_t ndm_tree_lanes(const ndm_algebra *algebra, ptrdiff_t length)
{
    ptrdiff_t lanes = 1;
    if (algebra->row != NULL) { /* whose lanes are its own */
        return 1;
    }
    if (algebra->wide) {
        length /= WIDE_ROWS / 2; /* fewer lanes fold sooner */
    }
    while (lanes < algebra->lanes && 2 * lanes < length) {
        lanes *= 2;
    }
    return lanes;
}

static ptrdiff_t block_of(const ndm_algebra *algebra, ptrdiff_t lanes)
{
    return algebra->rows == PTRDIFF_MAX ? PTRDIFF_MAX : lanes * algebra->rows;
}

ptrdiff_t ndm_tree_cells(const ndm_algebra *algebra, ptrdiff_t length)
{
    const ptrdiff_t lanes = ndm_tree_lanes(algebra, length);
    ptrdiff_t levels = 2; /* one of them for what comes from elsewhere */
    for (ptrdiff_t blocks = length / block_of(algebra, lanes); blocks > 0; blocks /= 2) {
        levels++;
    }
    return lanes * levels;
}

void ndm_tree_begin(ndm_tree *tree, const ndm_algebra *algebra, ptrdiff_t length,
                    ptrdiff_t width, char *const *state, ptrdiff_t cell)
{
    *tree = (ndm_tree){.algebra = algebra,
                       .state = state,
                       .cell = cell,
                       .width = width,
                       .lanes = ndm_tree_lanes(algebra, length)};
    tree->block = block_of(algebra, tree->lanes);
}

static ptrdiff_t level_cell(const ndm_tree *t, int level)
{
    return t->cell + level * t->lanes * t->width;
}

/* ---- the counter ------------------------------------------------------------------- */

static void combine(ndm_tree *t, ptrdiff_t into, ptrdiff_t from, ptrdiff_t cells)
{
    if (t->fault == 0) {
        t->fault = ndm_algebra_combine(t->algebra, t->state, into, from, cells);
    }
}

/* The top level holds the lanes of 2**level whole blocks. */
static void push(ndm_tree *t, int level)
{
    const ptrdiff_t taken = (ptrdiff_t)1 << level;
    for (; (t->blocks >> level) & 1; level++) {
        t->top--;
        combine(t, level_cell(t, t->top), level_cell(t, t->top + 1), t->lanes * t->width);
    }
    t->top++;
    t->blocks += taken;
    t->at = 0;
}

static void advance(ndm_tree *t, ptrdiff_t items)
{
    t->at += items;
    if (t->at == t->block) {
        push(t, 0);
    }
}

/* ---- items ------------------------------------------------------------------------- */

/* How a piece's items become rows of one kernel call. */
typedef struct cut {
    ptrdiff_t start;     /* the first item */
    ptrdiff_t rows, per; /* rows, and items from one to the next */
    ptrdiff_t span;      /* items that make a row */
    ptrdiff_t lane, lane_step;
} cut;

typedef int (*kernel)(const ndm_algebra *algebra, const ndm_reduction_rows *rows);

static void feed(ndm_tree *t, const ndm_reduction_rows *piece, cut c, kernel run)
{
    const char *items[NDM_MAXARGS];
    ptrdiff_t row_steps[NDM_MAXARGS], steps[NDM_MAXARGS];
    const bool single = t->width == 1;
    for (int i = 0; i < t->algebra->inputs; i++) {
        items[i] = piece->items[i] + c.start * piece->row_steps[i];
        row_steps[i] = c.per * piece->row_steps[i];
        steps[i] = single ? piece->row_steps[i] : piece->steps[i];
    }
    ndm_reduction_rows rows = *piece;
    rows.size = sizeof rows;
    rows.items = items;
    rows.row_steps = row_steps;
    rows.steps = steps;
    rows.count = c.rows;
    rows.width = c.span * t->width;
    if (piece->mask != NULL) {
        rows.mask = piece->mask + c.start * piece->mask_row_step;
        rows.mask_row_step = c.per * piece->mask_row_step;
        rows.mask_step = single ? piece->mask_row_step : piece->mask_step;
    }
    rows.index = piece->index + c.start * piece->index_row_step;
    rows.index_row_step = c.per * piece->index_row_step;
    rows.index_step = single ? piece->index_row_step : piece->index_step;
    rows.state = t->state;
    rows.cell = level_cell(t, t->top) + c.lane * t->width;
    rows.cell_step = c.lane_step * t->width;
    t->fault = run(t->algebra, &rows);
}

/* Whether the items of several lanes are one row to a kernel: each column of its own lanes
 * follows the one before in memory, and nothing depends on the column. */
static bool is_flat(const ndm_tree *t, const ndm_reduction_rows *piece)
{
    if (t->width == 1) {
        return true;
    }
    for (int i = 0; i < t->algebra->inputs; i++) {
        if (piece->row_steps[i] != t->width * piece->steps[i]) {
            return false;
        }
    }
    const ndm_reduction_record *declared = t->algebra->declared;
    return (piece->mask == NULL || piece->mask_row_step == t->width * piece->mask_step) &&
           (declared == NULL || (!declared->indexed && declared->pass_count == 0));
}

/* Whole blocks of contiguous items, by the kernel for these; returns the items taken. */
static ptrdiff_t take_blocks(ndm_tree *t, const ndm_reduction_rows *piece, ptrdiff_t start,
                             ptrdiff_t count)
{
    const ndm_algebra *a = t->algebra;
    if (a->tree == NULL || t->width != 1 || t->at != 0 || t->lanes != a->lanes ||
        piece->row_steps[0] != (ptrdiff_t)a->sizes[0] || count < t->block) {
        return 0;
    }
    int level = 0;
    while (((t->blocks >> level) & 1) == 0 && (1 << level) < NDM_FOLD_BLOCKS &&
           count / t->block >= (ptrdiff_t)2 << level) {
        level++;
    }
    char *lanes = t->state[0] + level_cell(t, t->top) * (ptrdiff_t)a->sizes[0];
    ndm_algebra_tree(a, piece->items[0] + start * piece->row_steps[0], t->block << level, false,
                     lanes);
    push(t, level);
    return t->block << level;
}

/* Items whose lanes are one row; returns those taken. */
static ptrdiff_t take_flat(ndm_tree *t, const ndm_reduction_rows *piece, ptrdiff_t start,
                           ptrdiff_t count)
{
    const ptrdiff_t lane = t->at % t->lanes, left = t->block - t->at;
    count = count < left ? count : left;
    if (t->at < t->lanes || lane != 0 || count < t->lanes) {
        const ptrdiff_t free = t->lanes - lane;
        const ptrdiff_t span = count < free ? count : free;
        feed(t, piece, (cut){start, 1, span, span, lane, 0},
             t->at < t->lanes ? ndm_algebra_lift : ndm_algebra_join);
        return span;
    }
    const ptrdiff_t rows = count / t->lanes;
    feed(t, piece, (cut){start, rows, t->lanes, t->lanes, 0, 0}, ndm_algebra_join);
    return rows * t->lanes;
}

/* Items that are each a row; returns those taken. */
static ptrdiff_t take_rows(ndm_tree *t, const ndm_reduction_rows *piece, ptrdiff_t start,
                           ptrdiff_t count)
{
    const ptrdiff_t lane = t->at % t->lanes, left = t->block - t->at;
    const bool lift = t->at < t->lanes;
    ptrdiff_t most = t->lanes == 1 && !lift ? left : t->lanes - lane;
    most = most < count ? most : count;
    feed(t, piece, (cut){start, most, 1, 1, lane, t->lanes == 1 ? 0 : 1},
         lift ? ndm_algebra_lift : ndm_algebra_join);
    return most;
}

/* From the beginning of a block on, lane after lane: each lane's rows join it several at a
 * time. Returns the items taken. */
static ptrdiff_t take_lanes(ndm_tree *t, const ndm_reduction_rows *piece, ptrdiff_t start,
                            ptrdiff_t count)
{
    const ptrdiff_t h = t->lanes;
    const bool ufunc = t->algebra->declared == NULL;
    count = count < t->block ? count : t->block;
    for (ptrdiff_t j = 0; j < h && t->fault == 0; j++) {
        const ptrdiff_t rows = (count - j + h - 1) / h, first = ufunc && rows > 1 ? 2 : 1;
        feed(t, piece, (cut){start + j, first, h, 1, j, 0},
             first == 2 ? ndm_algebra_start : ndm_algebra_lift);
        if (rows > first && t->fault == 0) {
            feed(t, piece, (cut){start + j + first * h, rows - first, h, 1, j, 0},
                 ndm_algebra_join);
        }
    }
    return count;
}

/* Contiguous items of one result, by the kernel for rows. */
static void take_row(ndm_tree *t, const char *items, ptrdiff_t count)
{
    const ptrdiff_t to = t->cell + (t->at > 0);
    ndm_algebra_row(t->algebra, items, count,
                    t->state[0] + to * (ptrdiff_t)t->algebra->sizes[0]);
    if (t->at > 0) {
        combine(t, t->cell, to, 1);
    }
    t->at += count;
}

/* Items that a kernel chooses among. */
static bool take_choices(ndm_tree *t, const ndm_reduction_rows *piece, ptrdiff_t count)
{
    const ndm_algebra *a = t->algebra;
    const ptrdiff_t size = (ptrdiff_t)a->item_size, width = t->width;
    if (!ndm_choose_takes(a, width) || piece->row_steps[0] != width * size ||
        (width > 1 && piece->steps[0] != size)) {
        return false;
    }
    const ptrdiff_t to = t->cell + (t->at > 0 ? width : 0);
    t->settled |= ndm_choose(a, &(ndm_choices){.items = piece->items[0],
                                               .count = count,
                                               .columns = width,
                                               .results = 1,
                                               .index = piece->index,
                                               .index_step = piece->index_row_step,
                                               .column_index = piece->index_step,
                                               .state = t->state,
                                               .cell = to});
    if (t->at > 0) {
        combine(t, t->cell, to, width);
    }
    t->at += count;
    return true;
}

void ndm_tree_take(ndm_tree *t, ndm_reduction_rows *piece, ptrdiff_t count)
{
    if (take_choices(t, piece, count)) {
        return;
    }
    if (t->algebra->row != NULL && t->width == 1 &&
        piece->row_steps[0] == (ptrdiff_t)t->algebra->sizes[0]) {
        take_row(t, piece->items[0], count);
        return;
    }
    const bool flat = is_flat(t, piece);
    for (ptrdiff_t done = 0; done < count && t->fault == 0;) {
        ptrdiff_t taken = take_blocks(t, piece, done, count - done);
        if (taken == 0) {
            const ptrdiff_t left = count - done;
            const bool by_lanes = t->at == 0 && left > t->lanes;
            taken = flat       ? take_flat(t, piece, done, left)
                    : by_lanes ? take_lanes(t, piece, done, left)
                               : take_rows(t, piece, done, left);
            advance(t, taken);
        }
        done += taken;
    }
}

/* ---- states ------------------------------------------------------------------------ */

void ndm_tree_take_states(ndm_tree *t, ptrdiff_t from, ptrdiff_t count)
{
    if (t->algebra->row != NULL && t->width == 1) {
        take_row(t, t->state[0] + from * (ptrdiff_t)t->algebra->sizes[0], count);
        return;
    }
    while (count > 0 && t->fault == 0) {
        const ptrdiff_t lane = t->at % t->lanes, free = t->lanes - lane;
        const ptrdiff_t span = count < free ? count : free;
        const ptrdiff_t to = level_cell(t, t->top) + lane * t->width;
        if (t->at < t->lanes) {
            ndm_algebra_copy(t->algebra, t->state, to, from, span * t->width);
        } else {
            combine(t, to, from, span * t->width);
        }
        advance(t, span);
        from += span * t->width;
        count -= span;
    }
}

void ndm_tree_take_part(ndm_tree *t, char *const *state, ptrdiff_t from, int level)
{
    const ndm_algebra *a = t->algebra;
    const ptrdiff_t top = level_cell(t, t->top), cells = t->lanes * t->width;
    const ptrdiff_t to = level < 0 && t->at > 0 ? top + cells : top;
    for (int f = 0; f < a->fields; f++) {
        const ptrdiff_t size = (ptrdiff_t)a->sizes[f];
        memcpy(t->state[f] + to * size, state[f] + from * size, (size_t)(cells * size));
    }
    if (level >= 0) {
        push(t, level);
        return;
    }
    if (t->at > 0) {
        combine(t, top, to, cells);
    }
    t->at = t->lanes;
}

/* ---- its end ----------------------------------------------------------------------- */

void ndm_tree_end_lanes(ndm_tree *t)
{
    int level = t->at > 0 ? t->top : t->top - 1;
    ptrdiff_t lanes = t->at > 0 && t->at < t->lanes ? t->at : t->lanes;
    for (; level > 0; level--) {
        combine(t, level_cell(t, level - 1), level_cell(t, level), lanes * t->width);
        lanes = t->lanes;
    }
}

void ndm_tree_end(ndm_tree *t)
{
    ndm_tree_end_lanes(t);
    for (ptrdiff_t half = t->lanes / 2; half > 0; half /= 2) {
        combine(t, t->cell, t->cell + half * t->width, half * t->width);
    }
}

bool ndm_tree_is_absorbed(const ndm_tree *t)
{
    const void *absorbing = t->algebra->absorbing;
    const bool begun = t->at >= t->lanes;
    if (t->settled) {
        return true;
    }
    if (absorbing == NULL || t->width != 1 || (t->top == 0 && !begun)) {
        return false;
    }
    const size_t size = t->algebra->sizes[0];
    const ptrdiff_t first = level_cell(t, begun ? t->top : t->top - 1);
    const char *lanes = t->state[0] + first * (ptrdiff_t)size;
    if (size == 1) {
        return memchr(lanes, *(const unsigned char *)absorbing, (size_t)t->lanes) != NULL;
    }
    for (ptrdiff_t j = 0; j < t->lanes; j++) {
        if (memcmp(lanes + j * (ptrdiff_t)size, absorbing, size) == 0) {
            return true;
        }
    }
    return false;
}
