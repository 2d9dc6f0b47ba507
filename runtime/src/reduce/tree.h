/* The tree of one axis, for `width` results side by side: docs/reductions.md draws it.
 *
 * Items along the axis are taken in order, in pieces. Item k of a block belongs to lane k mod
 * lanes; a lane folds its items in order; blocks combine pairwise, lane by lane, in a binary
 * counter; at the end the lanes fold by halves. How items come in pieces changes nothing. */
#ifndef NDM_REDUCE_TREE_H
#define NDM_REDUCE_TREE_H

#include "reduce/algebra.h"

typedef struct ndm_tree {
    const ndm_algebra *algebra;
    char *const *state; /* arrays of the fields, shared with others */
    ptrdiff_t cell;     /* the tree's first cell there */
    ptrdiff_t width, lanes;
    ptrdiff_t block;  /* items along the axis: lanes * rows, PTRDIFF_MAX for one block */
    ptrdiff_t at;     /* items of the block that is begun */
    ptrdiff_t blocks; /* whole blocks taken */
    int top;          /* levels of the counter in use */
    bool settled;     /* no item that is to come changes anything */
    int fault;        /* of the first kernel that failed, 0 */
} ndm_tree;

/* The lanes of an axis of so many items, and the cells that its tree needs for one result. */
ptrdiff_t ndm_tree_lanes(const ndm_algebra *algebra, ptrdiff_t length);
ptrdiff_t ndm_tree_cells(const ndm_algebra *algebra, ptrdiff_t length);

/* Begins the tree of an axis of `length` > 0 items at state cells [cell, cell + width *
 * ndm_tree_cells). */
void ndm_tree_begin(ndm_tree *tree, const ndm_algebra *algebra, ptrdiff_t length,
                    ptrdiff_t width, char *const *state, ptrdiff_t cell);

/* Takes `count` items along the axis, each a row of `width`: rows->items is the first row and
 * rows->row_steps lead to the next; state and cell in *rows are the tree's to set. */
void ndm_tree_take(ndm_tree *tree, ndm_reduction_rows *rows, ptrdiff_t count);
/* Takes `count` items that are states: cells from `from` on, `width` for each. */
void ndm_tree_take_states(ndm_tree *tree, ptrdiff_t from, ptrdiff_t count);
/* Takes what another tree of this axis made of 2**level whole blocks, up to its lanes, in cells
 * of its own state; level -1: of items in any number, where their order does not matter. Only
 * between blocks. */
void ndm_tree_take_part(ndm_tree *tree, char *const *state, ptrdiff_t from, int level);

/* Ends it: the results are in the tree's first `width` cells. */
void ndm_tree_end(ndm_tree *tree);
/* Ends it up to the lanes, which are in its first lanes * width cells. */
void ndm_tree_end_lanes(ndm_tree *tree);

/* Whether the result is known whatever follows. */
bool ndm_tree_is_absorbed(const ndm_tree *tree);

#endif
