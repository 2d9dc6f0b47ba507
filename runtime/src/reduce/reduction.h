/* A reduction made ready: operands over the axes that are kept and those that are folded. */
#ifndef NDM_REDUCE_REDUCTION_H
#define NDM_REDUCE_REDUCTION_H

#include "call/route.h"
#include "reduce/tree.h"

/* The most inputs, outputs and passes of a reduction, each. */
enum { NDM_MAXREDUCED = 4 };

/* An axis, with the steps of all that lies along it, in bytes; `index` in items. */
typedef struct ndm_reduction_axis {
    ptrdiff_t length;
    ptrdiff_t in[NDM_MAXREDUCED], mask, pass[NDM_MAXREDUCED], index;
    ptrdiff_t out[NDM_MAXREDUCED], count;
} ndm_reduction_axis;

/* Where one is along all axes. */
typedef struct ndm_reduction_point {
    const char *in[NDM_MAXREDUCED];
    const uint8_t *mask; /* NULL: none */
    const char *pass[NDM_MAXREDUCED];
    const ptrdiff_t *count; /* items that the mask selects, where a finish wants them */
    ptrdiff_t index;
    char *out[NDM_MAXREDUCED];
} ndm_reduction_point;

typedef struct ndm_reduction {
    /* Two algebras of the same kernels: `loose` folds in order where any grouping gives the
     * same bits, so that a wide row needs one lane. */
    ndm_algebra strict, loose;
    ndm_reduction_point origin;
    int kept, folded;
    int outputs;
    uint32_t sizes[NDM_MAXREDUCED]; /* bytes of the loop's items, by input */
    ndm_route routes[NDM_MAXREDUCED], out_routes[NDM_MAXREDUCED];
    bool buffered;         /* inputs are cast, or masked items replaced, in buffers */
    const char *neutral;   /* what replaces them; NULL: the kernels read the mask */
    const char *initial;   /* joins each result; NULL: none */
    bool selects_in_order; /* a mask without a neutral element: item after item */
    const double *params;
    ndm_reduction_finish finish; /* of a declared reduction; NULL: states are the results */
    uint32_t out_sizes[NDM_MAXREDUCED];
    ptrdiff_t folded_count; /* items of each result, without a mask */
    const ndm_options *options;
    bool x87;
    bool silent; /* flags are dropped */
    /* the axes come last: only those in use are set */
    ndm_reduction_axis kept_axes[NDM_MAXDIMS];   /* the last is the nearest in memory */
    ndm_reduction_axis folded_axes[NDM_MAXDIMS]; /* in the order in which they fold */
} ndm_reduction;

/* What one thread folds with. */
typedef struct ndm_fold_task {
    const ndm_reduction *reduction;
    char *state[NDM_MAXFIELDS];
    ptrdiff_t next; /* the first free cell */
    char *buffers[NDM_MAXREDUCED];
    char *results[NDM_MAXREDUCED]; /* of a unit, before they are cast */
    char *place; /* where a unit's results fold that need no cells; NULL: in cells */
    int fault;
    bool cancelled;
} ndm_fold_task;

/* The most results side by side, of a single unit of work. */
ptrdiff_t ndm_fold_columns(const ndm_reduction *reduction);
/* Cells that a task needs, its results included. */
ptrdiff_t ndm_fold_cells(const ndm_reduction *reduction, ptrdiff_t columns);
/* Whether a task needs buffers, one for each input, and their bytes. */
bool ndm_fold_needs_buffers(const ndm_reduction *reduction);
size_t ndm_fold_buffer_bytes(const ndm_reduction *reduction, int input);

/* Folds `width` results from a point on, along `column` (NULL: one result), into as many cells
 * from `cell` on. */
void ndm_fold_columns_of(ndm_fold_task *task, const ndm_reduction_point *at,
                         const ndm_reduction_axis *column, ptrdiff_t width, ptrdiff_t cell);

/* Parts of the tree of the last folded axis, for threads to share where there is one unit of
 * work: at least `most` of them, each of 2***level blocks (*level -1: of any items); 0 if it
 * has none. */
int ndm_fold_parts(const ndm_reduction *reduction, ptrdiff_t width, int most, int *level);
ptrdiff_t ndm_fold_part_items(const ndm_reduction *reduction, ptrdiff_t width, int parts,
                              int level);
/* Folds `count` items from `start` on, up to the lanes, into cells from task->next on. */
void ndm_fold_part(ndm_fold_task *task, const ndm_reduction_point *at,
                   const ndm_reduction_axis *column, ptrdiff_t width, ptrdiff_t start,
                   ptrdiff_t count);
/* Joins all parts, and the items after them, to results in cells from 0 on. */
void ndm_fold_join_parts(ndm_fold_task *task, const ndm_reduction_point *at,
                         const ndm_reduction_axis *column, ptrdiff_t width, int parts,
                         int level, ndm_fold_task *each);

/* Goes `count` items along an axis. */
void ndm_point_move(const ndm_reduction *reduction, ndm_reduction_point *point,
                    const ndm_reduction_axis *axis, ptrdiff_t count);

/* Makes results of `width` cells, and stores them from a point on. */
void ndm_reduction_store(ndm_fold_task *task, const ndm_reduction_point *at,
                         const ndm_reduction_axis *column, ptrdiff_t width, ptrdiff_t cell);

/* Runs it all. flags: what it raised. *fault gets 0 or a fault code. */
ndm_status ndm_reduction_run(const ndm_reduction *reduction, uint32_t *flags, int *fault,
                             ndm_error *error);

#endif
