/* The walk of one task over its elements. It goes row by row along the inner axis; a mask cuts
 * a row into spans of selected elements; a span goes to the loop in blocks, through buffers
 * where an operand needs them. */
#ifndef NDM_CALL_WALK_H
#define NDM_CALL_WALK_H

#include <stdatomic.h>

#include "call/plan.h"

/* What all tasks of a run share. */
typedef struct ndm_run {
    ndm_plan *plan;
    atomic_int first_fault; /* lowest task that met one */
    atomic_bool cancelled;
} ndm_run;

typedef struct ndm_walk {
    ndm_run *run;
    const ndm_plan *plan;
    ndm_task_state *state;
    int task;
    char *buffers;
    ndm_loop_ctx ctx;
    char *rows[NDM_MAXARGS + 1];
    ptrdiff_t shift[NDM_MAXARGS + 1]; /* into the cores, where tasks share one */
    ptrdiff_t coordinates[NDM_MAXDIMS];
    ptrdiff_t dimensions[NDM_MAXCOREDIMS + 1]; /* for the loop */
} ndm_walk;

/* The loop, or the one behind it where it declines. */
static inline int ndm_enter_loop(const ndm_plan *plan, char *const *args,
                                 const ptrdiff_t *dimensions, ndm_loop_ctx *ctx)
{
    const ndm_work *work = &plan->work;
    int fault = work->loop(args, dimensions, plan->loop_strides, ctx);
    if (fault == NDM_LOOP_DECLINED && work->fallback != NULL) {
        ctx->static_data = work->fallback_data;
        fault = work->fallback(args, dimensions, plan->loop_strides, ctx);
        ctx->static_data = work->static_data;
    }
    return fault;
}

/* Runs the loop on the elements from `first` to `end`, until it faults or the call is
 * cancelled; inputs that are the same for all of them are cast once, before. */
void ndm_walk_range(ndm_walk *w, ptrdiff_t first, ptrdiff_t end);

#endif
