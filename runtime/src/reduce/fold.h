/* Parts of folding: how much room it takes, items in pieces, and what is not a tree. */
#ifndef NDM_REDUCE_FOLD_H
#define NDM_REDUCE_FOLD_H

#include "reduce/reduction.h"

/* Items from which on a result folds faster by itself than beside others that lie far apart. */
enum { NDM_SHORT_AXIS = 64 };

/* An axis of one item. */
extern const ndm_reduction_axis ndm_no_axis;

/* Results that fold side by side along an axis of so many items. */
ptrdiff_t ndm_fold_tile(const ndm_algebra *algebra, ptrdiff_t length);
/* Results of the axes before the last of so many that wait for it, where it has one result. */
ptrdiff_t ndm_fold_chunk(const ndm_reduction *reduction, int axes);
/* Items of a piece of a result that folds by itself: whole blocks. */
ptrdiff_t ndm_fold_piece(const ndm_reduction *reduction);

/* Whether it is of places, in any order: its kernels take contiguous rows together. */
bool ndm_fold_takes_places(const ndm_reduction *reduction);

/* Whether results along a column fold faster one after the other. */
bool ndm_fold_by_result(const ndm_reduction *reduction, const ndm_reduction_axis *column);
/* Adds to what the call tells of its progress. */
void ndm_fold_tell(const ndm_fold_task *task, ptrdiff_t items);
/* Whether the run is cancelled or has failed. */
bool ndm_fold_should_stop(ndm_fold_task *task);

/* Rows for a kernel from a point on; their state is not set. */
ndm_reduction_rows ndm_fold_rows(const ndm_reduction *reduction, const ndm_reduction_point *at,
                                 const ndm_reduction_axis *axis,
                                 const ndm_reduction_axis *column, ptrdiff_t width);
/* The first input's items along an axis, contiguous in the task's buffer. */
const char *ndm_fold_load(ndm_fold_task *task, const ndm_reduction_point *at,
                          const ndm_reduction_axis *axis, ptrdiff_t count);
/* Gives a tree `count` items along an axis, from a point on, in pieces and through buffers
 * where these are needed. */
void ndm_fold_take(ndm_fold_task *task, ndm_tree *tree, const ndm_reduction_point *at,
                   const ndm_reduction_axis *axis, const ndm_reduction_axis *column,
                   ptrdiff_t count);
/* A fold in order begins with the initial value. */
void ndm_fold_begin(const ndm_reduction *reduction, ndm_tree *tree);

/* Results of no axis, of no item, and of items that a mask selects where it has no neutral
 * element: `width` cells from `cell` on. */
void ndm_fold_lift(ndm_fold_task *task, const ndm_reduction_point *at,
                   const ndm_reduction_axis *column, ptrdiff_t width, ptrdiff_t cell);
void ndm_fold_none(ndm_fold_task *task, const ndm_reduction_point *at, ptrdiff_t width,
                   ptrdiff_t cell);
void ndm_fold_selected(ndm_fold_task *task, const ndm_reduction_point *at,
                       const ndm_reduction_axis *column, ptrdiff_t width, ptrdiff_t cell);

#endif
