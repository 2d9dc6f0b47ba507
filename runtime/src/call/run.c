/* The walk over a plan: tasks, rows, selected spans, blocks.
 *
 * A task is a range of elements in the order of the walk. It goes row by row along the inner
 * axis; a mask cuts a row into spans of selected elements; a span goes to the loop in blocks,
 * through buffers where an operand needs them. */
#include <stdatomic.h>
#include <string.h>

#include "call/core.h"
#include "system/fail.h"
#include "system/fpenv.h"
#include "system/parallel.h"

/* What all tasks of a run share. */
typedef struct run_state {
    ndm_plan *plan;
    atomic_int first_fault; /* lowest task that met one */
    atomic_bool cancelled;
} run_state;

typedef struct walk {
    run_state *run;
    const ndm_plan *plan;
    ndm_task_state *state;
    int task;
    char *buffers;
    ndm_loop_ctx ctx;
    char *rows[NDM_MAXARGS + 1];
    ptrdiff_t shift[NDM_MAXARGS + 1]; /* into the cores, where tasks share one */
    ptrdiff_t coordinates[NDM_MAXDIMS];
    ptrdiff_t dimensions[NDM_MAXCOREDIMS + 1]; /* for the loop */
} walk;

/* ---- blocks ----------------------------------------------------------------------- */

static bool should_stop(walk *w)
{
    ndm_cancel *cancel = w->plan->options.cancel;
    if (cancel != NULL && __atomic_load_n(&cancel->requested, __ATOMIC_RELAXED) != 0) {
        atomic_store_explicit(&w->run->cancelled, true, memory_order_relaxed);
    }
    return atomic_load_explicit(&w->run->cancelled, memory_order_relaxed) ||
           atomic_load_explicit(&w->run->first_fault, memory_order_relaxed) < w->task;
}

/* For who watches the call. Tasks that share a core each walk all elements: the first tells. */
static void note_progress(const walk *w, ptrdiff_t count)
{
    ndm_cancel *cancel = w->plan->options.cancel;
    const ndm_core *core = w->plan->core;
    if (cancel != NULL && (core == NULL || core->split < 0 || w->task == 0)) {
        __atomic_fetch_add(&cancel->done, count, __ATOMIC_RELAXED);
    }
}

static void note_fault(walk *w, int code, ptrdiff_t index)
{
    w->state->fault = code;
    w->state->fault_index = index;
    int first = atomic_load_explicit(&w->run->first_fault, memory_order_relaxed);
    while (w->task < first &&
           !atomic_compare_exchange_weak_explicit(&w->run->first_fault, &first, w->task,
                                                  memory_order_relaxed, memory_order_relaxed)) {
    }
}

/* The loop, or the one behind it where it declines. */
static int enter_loop(const ndm_plan *plan, char *const *args, const ptrdiff_t *dimensions,
                      ndm_loop_ctx *ctx)
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

/* The flags of the casts around a quiet loop count, its own do not. */
static int call_loop(walk *w, char *const *args, ptrdiff_t count)
{
    const ndm_work *work = &w->plan->work;
    w->dimensions[0] = count;
    if (!(work->flags & NDM_LOOP_QUIET) || !w->plan->buffered) {
        return enter_loop(w->plan, args, w->dimensions, &w->ctx);
    }
    ndm_fpenv inner;
    ndm_fpenv_enter(&inner, w->plan->x87);
    int fault = enter_loop(w->plan, args, w->dimensions, &w->ctx);
    ndm_fpenv_leave(&inner);
    return fault;
}

/* An input's elements into its buffer, an output's out of it. */
static void load_operand(const ndm_plan *plan, int i, const char *from, ptrdiff_t step,
                         char *buffer, ptrdiff_t stride, ptrdiff_t count)
{
    if (plan->core != NULL) {
        ndm_core_load(plan, i, from, step, buffer, count);
    } else {
        ndm_route_run(plan->operands[i].route, from, step, buffer, stride, count);
    }
}

static void store_operand(const ndm_plan *plan, int i, const char *buffer, ptrdiff_t stride,
                          char *to, ptrdiff_t step, ptrdiff_t count)
{
    if (plan->core != NULL) {
        ndm_core_store(plan, i, buffer, to, step, count);
    } else {
        ndm_route_run(plan->operands[i].route, buffer, stride, to, step, count);
    }
}

/* NULL where there are none: of empty cores alone. */
static char *buffer_of(const walk *w, const ndm_operand *operand)
{
    return w->buffers == NULL ? NULL : w->buffers + operand->buffer;
}

static int run_block(walk *w, char *const *at, ptrdiff_t count)
{
    const ndm_plan *plan = w->plan;
    const ptrdiff_t *inner = plan->strides + (plan->ndim - 1) * plan->count;
    int nin = plan->work.nin;
    char *args[NDM_MAXARGS];
    for (int i = 0; i < plan->nargs; i++) {
        const ndm_operand *operand = &plan->operands[i];
        args[i] = operand->buffered ? buffer_of(w, operand) : at[i];
        if (i < nin && operand->buffered && !operand->constant) {
            load_operand(plan, i, at[i], inner[i], args[i], plan->loop_strides[i],
                         plan->loop_strides[i] == 0 ? 1 : count);
        }
    }
    int fault = call_loop(w, args, count);
    for (int i = nin; fault == 0 && i < plan->nargs; i++) {
        const ndm_operand *operand = &plan->operands[i];
        if (operand->buffered) {
            store_operand(plan, i, args[i], plan->loop_strides[i], at[i], inner[i], count);
        }
    }
    return fault;
}

/* `index`: of the span's first element in the walk. False: stop. */
static bool run_span(walk *w, char *const *start, ptrdiff_t count, ptrdiff_t index)
{
    const ndm_plan *plan = w->plan;
    const ptrdiff_t *inner = plan->strides + (plan->ndim - 1) * plan->count;
    char *at[NDM_MAXARGS];
    memcpy(at, start, (size_t)plan->nargs * sizeof *at);
    for (ptrdiff_t done = 0; done < count;) {
        if (should_stop(w)) {
            return false;
        }
        ptrdiff_t block = count - done < plan->block ? count - done : plan->block;
        int fault = plan->buffered ? run_block(w, at, block) : call_loop(w, at, block);
        if (fault != 0) {
            note_fault(w, fault, index + done + w->ctx.fault_index);
            return false;
        }
        done += block;
        note_progress(w, block);
        for (int i = 0; done < count && i < plan->nargs; i++) {
            at[i] += inner[i] * block;
        }
    }
    return true;
}

/* ---- rows ------------------------------------------------------------------------- */

static bool run_selected(walk *w, char *const *start, ptrdiff_t count, ptrdiff_t index)
{
    const ndm_plan *plan = w->plan;
    const ptrdiff_t *inner = plan->strides + (plan->ndim - 1) * plan->count;
    const char *mask = start[plan->nargs];
    ptrdiff_t step = inner[plan->nargs];
    for (ptrdiff_t i = 0; i < count;) {
        const ptrdiff_t skipped = i;
        while (i < count && mask[i * step] == 0) {
            i++;
        }
        note_progress(w, i - skipped);
        ptrdiff_t end = i;
        while (end < count && mask[end * step] != 0) {
            end++;
        }
        char *at[NDM_MAXARGS];
        for (int k = 0; i < end && k < plan->nargs; k++) {
            at[k] = start[k] + inner[k] * i;
        }
        if (i < end && !run_span(w, at, end - i, index + i)) {
            return false;
        }
        i = end;
    }
    return true;
}

static void start_at(walk *w, ptrdiff_t index)
{
    const ndm_plan *plan = w->plan;
    for (int i = 0; i < plan->count; i++) {
        w->rows[i] = plan->operands[i].data + w->shift[i];
    }
    for (int axis = plan->ndim - 1; axis >= 0; axis--) {
        ptrdiff_t at = index % plan->shape[axis];
        index /= plan->shape[axis];
        w->coordinates[axis] = at;
        for (int i = 0; i < plan->count; i++) {
            w->rows[i] += plan->strides[axis * plan->count + i] * at;
        }
    }
}

/* To the start of the next row, from a place `back` elements along this one. */
static void next_row(walk *w, ptrdiff_t back)
{
    const ndm_plan *plan = w->plan;
    int axis = plan->ndim - 1;
    for (int i = 0; i < plan->count; i++) {
        w->rows[i] -= plan->strides[axis * plan->count + i] * back;
    }
    w->coordinates[axis] = 0;
    for (axis--; axis >= 0; axis--) {
        const ptrdiff_t *strides = plan->strides + axis * plan->count;
        bool wraps = ++w->coordinates[axis] == plan->shape[axis];
        for (int i = 0; i < plan->count; i++) {
            w->rows[i] += wraps ? -strides[i] * (plan->shape[axis] - 1) : strides[i];
        }
        if (!wraps) {
            return;
        }
        w->coordinates[axis] = 0;
    }
}

static void run_range(walk *w, ptrdiff_t first, ptrdiff_t end)
{
    const ndm_plan *plan = w->plan;
    bool masked = plan->count > plan->nargs;
    ptrdiff_t length = plan->shape[plan->ndim - 1];
    start_at(w, first);
    for (ptrdiff_t index = first; index < end;) {
        ptrdiff_t column = w->coordinates[plan->ndim - 1];
        ptrdiff_t count = length - column < end - index ? length - column : end - index;
        if (masked ? !run_selected(w, w->rows, count, index)
                   : !run_span(w, w->rows, count, index)) {
            return;
        }
        index += count;
        if (index < end) {
            next_row(w, column);
        }
    }
}

/* ---- tasks ------------------------------------------------------------------------ */

/* Whether a row, or a whole task, has a selected element at all. */
static bool selects_any(const walk *w, ptrdiff_t first, ptrdiff_t end)
{
    const ndm_plan *plan = w->plan;
    if (plan->count == plan->nargs) {
        return true;
    }
    walk scan = *w;
    ptrdiff_t length = plan->shape[plan->ndim - 1];
    ptrdiff_t step = plan->strides[(plan->ndim - 1) * plan->count + plan->nargs];
    start_at(&scan, first);
    for (ptrdiff_t index = first; index < end;) {
        ptrdiff_t column = scan.coordinates[plan->ndim - 1];
        ptrdiff_t count = length - column < end - index ? length - column : end - index;
        for (ptrdiff_t i = 0; i < count; i++) {
            if (scan.rows[plan->nargs][i * step] != 0) {
                return true;
            }
        }
        index += count;
        if (index < end) {
            next_row(&scan, column);
        }
    }
    return false;
}

static void cast_constants(walk *w, ptrdiff_t first, ptrdiff_t end)
{
    const ndm_plan *plan = w->plan;
    bool known = false;
    for (int i = 0; i < plan->work.nin; i++) {
        const ndm_operand *operand = &plan->operands[i];
        if (!operand->constant) {
            continue;
        }
        if (!known && !selects_any(w, first, end)) {
            return;
        }
        known = true;
        load_operand(plan, i, operand->data, 0, buffer_of(w, operand), 0, 1);
    }
}

/* The elements that are a task's; of a shared core, all elements and a part of each. */
static void take_share(walk *w, int index, ptrdiff_t *first, ptrdiff_t *end)
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
    run_state *run = argument;
    ndm_plan *plan = run->plan;
    walk w;
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
    cast_constants(&w, first, end);
    run_range(&w, first, end);
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

static ndm_status finish(ndm_plan *plan, run_state *run, ndm_error *error)
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
    int fault = enter_loop(plan, args, dimensions, &ctx);
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
    run_state run;
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
