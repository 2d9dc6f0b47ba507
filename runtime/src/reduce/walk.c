/* The walk over a reduction's results: units of neighbours, shared among threads. */
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>

#include "reduce/reduction.h"
#include "system/fail.h"
#include "system/fpenv.h"
#include "system/memory.h"
#include "system/parallel.h"

/* ns of work that pay for a thread, and about what an item costs. */
enum { THREAD_NS = 40000 };
#define ITEM_NS 0.3

typedef struct run {
    const ndm_reduction *reduction;
    ptrdiff_t columns, units, per_row; /* results of a unit; units; units of one row */
    int tasks;
    ndm_fold_task *each;
    uint32_t *flags;
    atomic_bool cancelled;
    atomic_int fault;
} run;

/* ---- one thread's memory ------------------------------------------------------------ */

enum { ALIGNMENT = 64 };

static size_t round_up(size_t bytes)
{
    return (bytes + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
}

/* Bytes of a task's memory; 0 if they are too many. */
static size_t task_bytes(const ndm_reduction *r, ptrdiff_t columns, ptrdiff_t cells)
{
    size_t total = ALIGNMENT, bytes;
    for (int f = 0; f < r->strict.fields; f++) {
        if (!ndm_size_multiply((size_t)cells, r->strict.sizes[f], &bytes) ||
            !ndm_size_add(total, bytes + ALIGNMENT, &total)) {
            return 0;
        }
    }
    for (int i = 0; i < r->strict.inputs; i++) {
        total += round_up(ndm_fold_buffer_bytes(r, i));
    }
    for (int i = 0; i < r->outputs; i++) {
        total += round_up((size_t)columns * r->out_sizes[i]);
    }
    return total;
}

static char *take(char **at, size_t bytes)
{
    char *taken = *at;
    *at += round_up(bytes);
    return taken;
}

static void place(ndm_fold_task *task, const ndm_reduction *r, char *memory, ptrdiff_t columns,
                  ptrdiff_t cells)
{
    char *at = memory + (ALIGNMENT - (uintptr_t)memory % ALIGNMENT) % ALIGNMENT;
    *task = (ndm_fold_task){.reduction = r, .next = columns, .cells = cells};
    for (int f = 0; f < r->strict.fields; f++) {
        task->state[f] = take(&at, (size_t)cells * r->strict.sizes[f]);
    }
    for (int i = 0; i < r->strict.inputs; i++) {
        task->buffers[i] = take(&at, ndm_fold_buffer_bytes(r, i));
    }
    for (int i = 0; i < r->outputs; i++) {
        task->results[i] = take(&at, (size_t)columns * r->out_sizes[i]);
    }
}

/* ---- units -------------------------------------------------------------------------- */

static const ndm_reduction_axis no_column = {.length = 1};

static void run_unit(ndm_fold_task *task, const run *state, ptrdiff_t unit)
{
    const ndm_reduction *r = state->reduction;
    const ndm_reduction_axis *column = r->kept > 0 ? &r->kept_axes[r->kept - 1] : &no_column;
    ndm_reduction_point at = r->origin;
    ptrdiff_t row = unit / state->per_row;
    const ptrdiff_t first = unit % state->per_row * state->columns;
    for (int k = r->kept - 2; k >= 0; k--) {
        const ndm_reduction_axis *axis = &r->kept_axes[k];
        ndm_point_move(r, &at, axis, row % axis->length);
        row /= axis->length;
    }
    ndm_point_move(r, &at, column, first);
    const ptrdiff_t left = column->length - first;
    const ptrdiff_t width = left < state->columns ? left : state->columns;
    ndm_fold_columns_of(task, &at, column, width, 0);
    if (task->fault == 0 && !task->cancelled) {
        ndm_reduction_store(task, &at, column, width, 0);
    }
}

static void run_task(void *argument, int index)
{
    run *state = argument;
    ndm_fold_task *task = &state->each[index];
    const ptrdiff_t begin =
        state->units / state->tasks * index +
        (index < state->units % state->tasks ? index : state->units % state->tasks);
    const ptrdiff_t end =
        begin + state->units / state->tasks + (index < state->units % state->tasks);
    ndm_fpenv saved;
    ndm_fpenv_enter(&saved, state->reduction->x87);
    for (ptrdiff_t unit = begin; unit < end; unit++) {
        if (atomic_load_explicit(&state->cancelled, memory_order_relaxed)) {
            break;
        }
        run_unit(task, state, unit);
        if (task->fault != 0) {
            atomic_store(&state->fault, task->fault);
            break;
        }
        if (task->cancelled) {
            atomic_store(&state->cancelled, true);
        }
    }
    state->flags[index] = ndm_fpenv_leave(&saved);
}

/* ---- all of it ---------------------------------------------------------------------- */

static double items_of(const ndm_reduction *r)
{
    double items = 1;
    for (int k = 0; k < r->kept; k++) {
        items *= (double)r->kept_axes[k].length;
    }
    for (int k = 0; k < r->folded; k++) {
        items *= (double)r->folded_axes[k].length;
    }
    return items;
}

static int count_tasks(const ndm_reduction *r, ptrdiff_t units)
{
    const int threads = ndm_parallel_threads(r->options->threads, r->options->pool);
    const double useful = items_of(r) * ITEM_NS / THREAD_NS;
    ptrdiff_t tasks = useful < threads ? (ptrdiff_t)useful : threads;
    tasks = tasks > 1 ? 4 * tasks : 1;
    return (int)(tasks < units ? tasks : units);
}

static void count_units(run *state)
{
    const ndm_reduction *r = state->reduction;
    const ptrdiff_t length = r->kept > 0 ? r->kept_axes[r->kept - 1].length : 1;
    ptrdiff_t columns = ndm_fold_columns(r);
    state->columns = columns < length ? columns : length;
    state->per_row = (length + state->columns - 1) / state->columns;
    state->units = state->per_row;
    for (int k = 0; k + 1 < r->kept; k++) {
        state->units *= r->kept_axes[k].length;
    }
}

static void run_tasks(run *state, uint32_t *flags, int *fault)
{
    if (state->tasks == 1) {
        run_task(state, 0);
    } else {
        ndm_parallel_for(state->reduction->options->pool, state->tasks, run_task, state);
    }
    for (int i = 0; i < state->tasks; i++) {
        *flags |= state->flags[i];
    }
    *fault = atomic_load(&state->fault);
}

ndm_status ndm_reduction_run(const ndm_reduction *r, uint32_t *flags, int *fault,
                             ndm_error *error)
{
    run state = {.reduction = r};
    *flags = 0;
    *fault = 0;
    atomic_init(&state.cancelled, false);
    atomic_init(&state.fault, 0);
    count_units(&state);
    state.tasks = count_tasks(r, state.units);
    const ptrdiff_t cells = ndm_fold_cells(r, state.columns);
    const size_t bytes = cells < 0 ? 0 : task_bytes(r, state.columns, cells);
    char *memory = bytes == 0 ? NULL : ndm_new_raw((size_t)state.tasks, bytes);
    state.each = ndm_new_raw((size_t)state.tasks, sizeof *state.each + sizeof *state.flags);
    if (memory == NULL || state.each == NULL) {
        free(memory);
        free(state.each);
        return ndm_fail_memory(error);
    }
    state.flags = (uint32_t *)(void *)(state.each + state.tasks);
    for (int i = 0; i < state.tasks; i++) {
        place(&state.each[i], r, memory + (size_t)i * bytes, state.columns, cells);
    }
    run_tasks(&state, flags, fault);
    free(memory);
    free(state.each);
    return atomic_load(&state.cancelled) ? NDM_ERROR_CANCELLED : NDM_OK;
}
