/* Runs a plan: its tasks, each a range of elements of the walk, and what they say. */
#include <string.h>

#include "call/core.h"
#include "call/walk.h"
#include "system/fail.h"
#include "system/fpenv.h"
#include "system/parallel.h"

/* The elements that are a task's; of a shared core, all elements and a part of each. */
static void take_share(ndm_walk *w, int index, ptrdiff_t *first, ptrdiff_t *end)
{
    const ndm_plan *plan = w->plan;
    const ndm_core *core = plan->core;
    bool shared = core != NULL && core->split >= 0;
    ptrdiff_t whole = shared ? core->sizes[core->split] : plan->size;
    *first = index * plan->task_size;
    *end = whole - *first > plan->task_size ? *first + plan->task_size : whole;
    memset(w->shift, 0, (size_t)plan->count * sizeof *w->shift);
    if (core != NULL) {
        memcpy(w->dimensions + 1, core->sizes,
               core->record->core_dim_count * sizeof *core->sizes);
    }
    if (shared) {
        for (int i = 0; i < plan->nargs; i++) {
            w->shift[i] = ndm_core_shift(plan, i, *first);
        }
        w->dimensions[1 + core->split] = *end - *first;
        *first = 0;
        *end = plan->size;
    }
}

static void run_task(void *argument, int index)
{
    ndm_run *run = argument;
    ndm_plan *plan = run->plan;
    ndm_walk w;
    w.run = run;
    w.plan = plan;
    w.state = &plan->states[index];
    w.task = index;
    w.buffers =
        plan->buffers == NULL ? NULL : plan->buffers + (size_t)index * plan->buffer_bytes;
    w.ctx = (ndm_loop_ctx){.size = sizeof w.ctx,
                           .static_data = plan->work.static_data,
                           .aux = plan->work.aux,
                           .dtypes = plan->dtypes,
                           .threads = plan->loop_threads};
    ptrdiff_t first, end;
    take_share(&w, index, &first, &end);
    w.state->fault = 0;
    ndm_fpenv saved;
    ndm_fpenv_enter(&saved, plan->x87);
    ndm_walk_range(&w, first, end);
    w.state->flags = ndm_fpenv_leave(&saved);
}

/* The flags that count, noted where the options say. */
static uint32_t settle_flags(const ndm_plan *plan, uint32_t flags)
{
    if ((plan->work.flags & NDM_LOOP_QUIET) && !plan->buffered) {
        flags = 0;
    }
    if (plan->options.fp_flags != NULL) {
        *plan->options.fp_flags = flags;
    }
    return flags;
}

static ndm_status finish(ndm_plan *plan, ndm_run *run, ndm_error *error)
{
    uint32_t flags = 0;
    for (int i = 0; i < plan->tasks; i++) {
        flags |= plan->states[i].flags;
    }
    flags = settle_flags(plan, flags);
    if (atomic_load(&run->cancelled)) {
        return ndm_fail(error, NDM_ERROR_CANCELLED, "'%s' was cancelled", plan->work.name);
    }
    int first = atomic_load(&run->first_fault);
    if (first < plan->tasks) {
        const ndm_task_state *state = &plan->states[first];
        return ndm_plan_fault(plan, state->fault, state->fault_index, error);
    }
    return flags == 0 ? NDM_OK : ndm_report_flags(&plan->work, &plan->options, flags, error);
}

/* A plan that is one call of its loop on operands as they lie. */
static ndm_status run_single(ndm_plan *plan, ndm_error *error)
{
    char *args[NDM_MAXARGS];
    ptrdiff_t dimensions[NDM_MAXCOREDIMS + 1];
    for (int i = 0; i < plan->nargs; i++) {
        args[i] = plan->operands[i].data;
    }
    dimensions[0] = plan->size;
    if (plan->core != NULL) {
        memcpy(dimensions + 1, plan->core->sizes,
               plan->core->record->core_dim_count * sizeof *dimensions);
    }
    ndm_loop_ctx ctx = {.size = sizeof ctx,
                        .static_data = plan->work.static_data,
                        .aux = plan->work.aux,
                        .dtypes = plan->dtypes,
                        .threads = plan->loop_threads};
    ndm_fpenv saved;
    ndm_fpenv_enter(&saved, plan->x87);
    int fault = ndm_enter_loop(plan, args, dimensions, &ctx);
    uint32_t flags = settle_flags(plan, ndm_fpenv_leave(&saved));
    if (fault != 0) {
        return ndm_plan_fault(plan, fault, ctx.fault_index, error);
    }
    return flags == 0 ? NDM_OK : ndm_report_flags(&plan->work, &plan->options, flags, error);
}

ndm_status ndm_plan_execute(ndm_plan *plan, ndm_error *error)
{
    if (plan->single) {
        return run_single(plan, error);
    }
    for (int i = 0; plan->size != 0 && i < plan->work.nin; i++) {
        if (plan->operands[i].copy != NULL) {
            ndm_status status = ndm_plan_execute(plan->operands[i].copy, error);
            if (status != NDM_OK) {
                return status;
            }
        }
    }
    ndm_cancel *cancel = plan->options.cancel;
    if (cancel != NULL) {
        __atomic_store_n(&cancel->done, 0, __ATOMIC_RELAXED);
        __atomic_store_n(&cancel->total, plan->size, __ATOMIC_RELAXED);
    }
    ndm_run run;
    run.plan = plan;
    atomic_init(&run.first_fault, plan->tasks);
    atomic_init(&run.cancelled, false);
    if (plan->tasks == 1) {
        run_task(&run, 0);
    } else if (plan->tasks > 1) {
        ndm_parallel_for(plan->options.pool, plan->tasks, run_task, &run);
    }
    return finish(plan, &run, error);
}
