/* What comes of states: initial values join them, and they are rounded and stored. */
#include <string.h>

#include "reduce/reduction.h"
#include "system/fpenv.h"

/* state = f(initial, state) */
static void join_initial(ndm_fold_task *task, ptrdiff_t width, char *state)
{
    const ndm_reduction *r = task->reduction;
    const ndm_algebra *a = &r->strict;
    const ptrdiff_t size = (ptrdiff_t)a->sizes[0];
    char *const args[3] = {(char *)(uintptr_t)r->initial, state, state};
    const ptrdiff_t strides[3] = {0, size, size};
    ndm_loop_ctx ctx = {.size = sizeof ctx,
                        .static_data = a->record->static_data,
                        .dtypes = (const ndm_dtype[]){a->dtype, a->dtype, a->dtype},
                        .threads = 1};
    ndm_fpenv inner;
    if (a->quiet) {
        ndm_fpenv_enter(&inner, a->x87);
    }
    task->fault = a->loop(args, &width, strides, &ctx);
    if (a->quiet) {
        (void)ndm_fpenv_leave(&inner);
    }
}

static void store_states(ndm_fold_task *task, const ndm_reduction_point *at,
                         const ndm_reduction_axis *column, ptrdiff_t width, ptrdiff_t cell)
{
    const ndm_reduction *r = task->reduction;
    const ptrdiff_t size = (ptrdiff_t)r->sizes[0];
    char *state = task->place != NULL ? task->place : task->state[0] + cell * size;
    if (r->initial != NULL && !r->strict.in_order && !r->selects_in_order) {
        join_initial(task, width, state);
    }
    if (task->place == NULL) {
        ndm_route_run(&r->out_routes[0], state, size, at->out[0], column->out[0], width);
    }
}

/* Of a declared reduction, through buffers of its outputs' dtypes. */
static void store_finished(ndm_fold_task *task, const ndm_reduction_point *at,
                           const ndm_reduction_axis *column, ptrdiff_t width, ptrdiff_t cell)
{
    const ndm_reduction *r = task->reduction;
    ptrdiff_t steps[NDM_MAXREDUCED];
    for (int i = 0; i < r->outputs; i++) {
        steps[i] = (ptrdiff_t)r->out_sizes[i];
    }
    const ndm_reduction_results results = {.size = sizeof results,
                                           .state = task->state,
                                           .cell = cell,
                                           .width = width,
                                           .counts =
                                               at->count != NULL ? at->count : &r->folded_count,
                                           .count_step = at->count != NULL ? column->count : 0,
                                           .passes = at->pass,
                                           .pass_steps = column->pass,
                                           .params = r->params,
                                           .outputs = task->results,
                                           .steps = steps};
    r->finish(&results);
    for (int i = 0; i < r->outputs; i++) {
        ndm_route_run(&r->out_routes[i], task->results[i], steps[i], at->out[i], column->out[i],
                      width);
    }
}

void ndm_reduction_store(ndm_fold_task *task, const ndm_reduction_point *at,
                         const ndm_reduction_axis *column, ptrdiff_t width, ptrdiff_t cell)
{
    if (task->reduction->finish == NULL) {
        store_states(task, at, column, width, cell);
    } else {
        store_finished(task, at, column, width, cell);
    }
}
