#include "call/walk.h"

#include <string.h>

#include "call/core.h"
#include "system/fpenv.h"

/* ---- blocks ----------------------------------------------------------------------- */

static bool should_stop(ndm_walk *w)
{
    ndm_cancel *cancel = w->plan->options.cancel;
    if (cancel != NULL && __atomic_load_n(&cancel->requested, __ATOMIC_RELAXED) != 0) {
        atomic_store_explicit(&w->run->cancelled, true, memory_order_relaxed);
    }
    return atomic_load_explicit(&w->run->cancelled, memory_order_relaxed) ||
           atomic_load_explicit(&w->run->first_fault, memory_order_relaxed) < w->task;
}

/* For who watches the call. Tasks that share a core each walk all elements: the first tells. */
static void note_progress(const ndm_walk *w, ptrdiff_t count)
{
    ndm_cancel *cancel = w->plan->options.cancel;
    const ndm_core *core = w->plan->core;
    if (cancel != NULL && (core == NULL || core->split < 0 || w->task == 0)) {
        __atomic_fetch_add(&cancel->done, count, __ATOMIC_RELAXED);
    }
}

static void note_fault(ndm_walk *w, int code, ptrdiff_t index)
{
    w->state->fault = code;
    w->state->fault_index = index;
    int first = atomic_load_explicit(&w->run->first_fault, memory_order_relaxed);
    while (w->task < first &&
           !atomic_compare_exchange_weak_explicit(&w->run->first_fault, &first, w->task,
                                                  memory_order_relaxed, memory_order_relaxed)) {
    }
}

/* The flags of the casts around a quiet loop count, its own do not. */
static int call_loop(ndm_walk *w, char *const *args, ptrdiff_t count)
{
    const ndm_work *work = &w->plan->work;
    w->dimensions[0] = count;
    if (!(work->flags & NDM_LOOP_QUIET) || !w->plan->buffered) {
        return ndm_enter_loop(w->plan, args, w->dimensions, &w->ctx);
    }
    ndm_fpenv inner;
    ndm_fpenv_enter(&inner, w->plan->x87);
    int fault = ndm_enter_loop(w->plan, args, w->dimensions, &w->ctx);
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
static char *buffer_of(const ndm_walk *w, const ndm_operand *operand)
{
    return w->buffers == NULL ? NULL : w->buffers + operand->buffer;
}

static int run_block(ndm_walk *w, char *const *at, ptrdiff_t count)
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
static bool run_span(ndm_walk *w, char *const *start, ptrdiff_t count, ptrdiff_t index)
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

static bool run_selected(ndm_walk *w, char *const *start, ptrdiff_t count, ptrdiff_t index)
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

static void start_at(ndm_walk *w, ptrdiff_t index)
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
static void next_row(ndm_walk *w, ptrdiff_t back)
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

static void run_rows(ndm_walk *w, ptrdiff_t first, ptrdiff_t end)
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

/* ---- elements that stay the same ----------------------------------------------------- */

/* Whether a row, or a whole task, has a selected element at all. */
static bool selects_any(const ndm_walk *w, ptrdiff_t first, ptrdiff_t end)
{
    const ndm_plan *plan = w->plan;
    if (plan->count == plan->nargs) {
        return true;
    }
    ndm_walk scan = *w;
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

static void cast_constants(ndm_walk *w, ptrdiff_t first, ptrdiff_t end)
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

void ndm_walk_range(ndm_walk *w, ptrdiff_t first, ptrdiff_t end)
{
    cast_constants(w, first, end);
    run_rows(w, first, end);
}
