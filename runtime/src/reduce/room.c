/* How much room folding takes: cells of trees, and buffers. */
#include "reduce/fold.h"

/* Bytes of the lanes of all results that fold side by side, of a piece and of a buffer, which
 * is a piece where any grouping gives the same bits. */
enum {
    TILE_BYTES = 131072,
    LEAST_TILE = 16,
    MOST_TILE = 4096,
    PIECE_BYTES = 8192,
    BUFFER_BYTES = 32768
};
/* Results of a unit of work, and states that wait for the next axis. */
enum { UNIT_COLUMNS = 1024, CHUNK_STATES = 1024 };

static ptrdiff_t least(ptrdiff_t a, ptrdiff_t b)
{
    return a < b ? a : b;
}

ptrdiff_t ndm_fold_tile(const ndm_algebra *a, ptrdiff_t length)
{
    ptrdiff_t bytes = (ptrdiff_t)ndm_algebra_bytes(a) * ndm_tree_lanes(a, length);
    const ptrdiff_t tile = TILE_BYTES / bytes, most = MOST_TILE * (bytes < 4 ? 4 / bytes : 1);
    return tile < LEAST_TILE ? LEAST_TILE : tile > most ? most : tile;
}

ptrdiff_t ndm_fold_columns(const ndm_reduction *r)
{
    if (r->folded == 0) {
        return UNIT_COLUMNS;
    }
    return ndm_fold_tile(r->folded == 1 ? &r->loose : &r->strict,
                         r->folded_axes[r->folded - 1].length);
}

/* Cells of the first axis' trees: of one result, or of a tile. */
static ptrdiff_t first_cells(const ndm_reduction *r, ptrdiff_t columns)
{
    const ptrdiff_t length = r->folded_axes[0].length;
    const ptrdiff_t one = ndm_tree_cells(&r->strict, length);
    const ptrdiff_t tile = least(columns, ndm_fold_tile(&r->loose, length));
    const ptrdiff_t many = ndm_tree_cells(&r->loose, length) * tile;
    return one > many ? one : many;
}

ptrdiff_t ndm_fold_chunk(const ndm_reduction *r, int axes)
{
    const ptrdiff_t length = r->folded_axes[axes - 1].length;
    return least(length, axes == 2
                             ? CHUNK_STATES
                             : ndm_fold_tile(&r->strict, r->folded_axes[axes - 2].length));
}

ptrdiff_t ndm_fold_cells(const ndm_reduction *r, ptrdiff_t columns)
{
    ptrdiff_t cells = columns;
    for (int m = r->folded; m > 1; m--) {
        const ptrdiff_t length = r->folded_axes[m - 1].length;
        cells += ndm_tree_cells(&r->strict, length) * columns;
        columns = columns == 1 ? ndm_fold_chunk(r, m) : columns;
        cells += columns;
    }
    return cells + (r->folded > 0 ? first_cells(r, columns) : 0);
}

ptrdiff_t ndm_fold_piece(const ndm_reduction *r)
{
    const ndm_algebra *a = &r->strict;
    const ptrdiff_t block = a->rows == PTRDIFF_MAX ? a->lanes : a->lanes * a->rows;
    const ptrdiff_t bytes = a->wide ? BUFFER_BYTES : PIECE_BYTES;
    const ptrdiff_t blocks = bytes / (block * (ptrdiff_t)r->sizes[0]);
    return blocks < 1 ? block : blocks * block;
}

bool ndm_fold_takes_places(const ndm_reduction *r)
{
    return r->strict.places;
}

/* Whether the first axis folds rows of results. */
static bool folds_beside(const ndm_reduction *r)
{
    return r->kept > 0 && !ndm_fold_by_result(r, &r->kept_axes[r->kept - 1]);
}

/* Whether rows of neighbours, or else the items of a result, lie apart in memory. */
static bool takes_strided(const ndm_reduction *r)
{
    const ndm_reduction_axis *axis = &r->folded_axes[0];
    const ptrdiff_t size = (ptrdiff_t)r->sizes[0];
    const bool beside = folds_beside(r);
    if (beside && r->kept_axes[r->kept - 1].in[0] == size) {
        return false;
    }
    return axis->in[0] != size || beside;
}

bool ndm_fold_needs_buffers(const ndm_reduction *r)
{
    if (r->buffered || r->folded_count == 0) {
        return true;
    }
    if (r->folded == 0) {
        return false;
    }
    if (ndm_fold_takes_places(r)) {
        return takes_strided(r);
    }
    return (r->strict.tree != NULL || r->strict.row != NULL) &&
           r->folded_axes[0].in[0] != (ptrdiff_t)r->sizes[0] &&
           !(r->folded == 1 && folds_beside(r));
}

size_t ndm_fold_buffer_bytes(const ndm_reduction *r, int input)
{
    ptrdiff_t items = ndm_fold_piece(r), size = (ptrdiff_t)r->sizes[input];
    if (r->folded > 0) {
        const ptrdiff_t tile = ndm_fold_tile(&r->loose, r->folded_axes[0].length);
        items = items > tile ? items : tile;
    }
    return (size_t)(items * size > BUFFER_BYTES ? items * size : BUFFER_BYTES);
}
