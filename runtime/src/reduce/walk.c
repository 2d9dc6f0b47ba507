/* The walk over a reduction's results: units of neighbours, shared among threads. */
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>

#include "reduce/fold.h"
#include "system/fail.h"
#include "system/fpenv.h"
#include "system/memory.h"
#include "system/parallel.h"

/* ns of work that pay for a thread, and about what an item costs. */
enum { THREAD_NS = 40000, LEAST_COLUMNS = 64 };
#define ITEM_NS 0.3

typedef struct run {
    const ndm_reduction *reduction;
    ptrdiff_t columns, units, per_row; /* results of a unit; units; units of one row */
    int tasks;
    int parts, level;    /* of the tree of a single unit; 0: the units are shared */
    ndm_fold_task *each; /* and one more for what joins the parts */
    uint32_t *flags;
    atomic_bool cancelled;
    atomic_int fault;
} run;

/* ---- one thread's memory ------------------------------------------------------------ */

enum { ALIGNMENT = 64, SMALL_BYTES = 8192 };

static size_t round_up(size_t bytes)
{
    return (bytes + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
}

/* Bytes of a task's memory: tiles keep them few. */
static size_t task_bytes(const ndm_reduction *r, ptrdiff_t columns, ptrdiff_t cells)
{
    size_t total = ALIGNMENT;
    for (int f = 0; f < r->strict.fields; f++) {
        total += round_up((size_t)cells * r->strict.sizes[f]);
    }
    for (int i = 0; ndm_fold_needs_buffers(r) && i < r->strict.inputs; i++) {
        total += round_up(ndm_fold_buffer_bytes(r, i));
    }
    for (int i = 0; r->finish != NULL && i < r->outputs; i++) {
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
    *task = (ndm_fold_task){.reduction = r, .next = columns};
    for (int f = 0; f < r->strict.fields; f++) {
        task->state[f] = take(&at, (size_t)cells * r->strict.sizes[f]);
    }
    for (int i = 0; ndm_fold_needs_buffers(r) && i < r->strict.inputs; i++) {
        task->buffers[i] = take(&at, ndm_fold_buffer_bytes(r, i));
    }
    for (int i = 0; r->finish != NULL && i < r->outputs; i++) {
        task->results[i] = take(&at, (size_t)columns * r->out_sizes[i]);
    }
}

/* ---- units -------------------------------------------------------------------------- */

static const ndm_reduction_axis no_column = {.length = 1};

static const ndm_reduction_axis *column_of(const ndm_reduction *r)
{
    return r->kept > 0 ? &r->kept_axes[r->kept - 1] : &no_column;
}

/* Where a unit begins, and how many results it has. */
static ptrdiff_t find_unit(const run *state, ptrdiff_t unit, ndm_reduction_point *at)
{
    const ndm_reduction *r = state->reduction;
    const ndm_reduction_axis *column = column_of(r);
    ptrdiff_t row = unit / state->per_row;
    const ptrdiff_t first = unit % state->per_row * state->columns;
    *at = r->origin;
    for (int k = r->kept - 2; k >= 0; k--) {
        const ndm_reduction_axis *axis = &r->kept_axes[k];
        ndm_point_move(r, at, axis, row % axis->length);
        row /= axis->length;
    }
    ndm_point_move(r, at, column, first);
    const ptrdiff_t left = column->length - first;
    return left < state->columns ? left : state->columns;
}

/* Whether results fold where they are to be: side by side, one item each, of the loop's dtype.
 */
static bool folds_in_place(const ndm_reduction *r)
{
    const ndm_transfer *store = &r->out_routes[0].step[0];
    return r->finish == NULL && r->folded == 1 && r->folded_count > 0 && r->strict.exact &&
           !r->selects_in_order && r->kept > 0 && r->out_routes[0].steps == 1 &&
           store->cast == NULL && !store->pack &&
           column_of(r)->out[0] == (ptrdiff_t)r->strict.sizes[0] &&
           !ndm_fold_by_result(r, column_of(r));
}

static void run_units(run *state, ndm_fold_task *task, int index)
{
    const ptrdiff_t each = state->units / state->tasks, rest = state->units % state->tasks;
    const ptrdiff_t begin = each * index + (index < rest ? index : rest);
    const ptrdiff_t end = begin + each + (index < rest);
    const bool in_place = folds_in_place(state->reduction);
    for (ptrdiff_t unit = begin; unit < end && task->fault == 0; unit++) {
        if (atomic_load_explicit(&state->cancelled, memory_order_relaxed)) {
            return;
        }
        ndm_reduction_point at;
        const ptrdiff_t width = find_unit(state, unit, &at);
        task->place = in_place && width > 1 ? at.out[0] : NULL;
        ndm_fold_columns_of(task, &at, column_of(state->reduction), width, 0);
        if (task->fault == 0 && !task->cancelled) {
            ndm_reduction_store(task, &at, column_of(state->reduction), width, 0);
        }
        if (task->cancelled) {
            atomic_store(&state->cancelled, true);
        }
    }
}

/* One part of a single unit's tree. */
static void run_part(run *state, ndm_fold_task *task, int index)
{
    const ndm_reduction *r = state->reduction;
    ndm_reduction_point at;
    const ptrdiff_t width = find_unit(state, 0, &at);
    const ptrdiff_t items = ndm_fold_part_items(r, width, state->parts, state->level);
    ndm_fold_part(task, &at, column_of(r), width, items * index, items);
    if (task->cancelled) {
        atomic_store(&state->cancelled, true);
    }
}

static void run_task(void *argument, int index)
{
    run *state = argument;
    ndm_fold_task *task = &state->each[index];
    ndm_fpenv saved;
    ndm_fpenv_enter(&saved, state->reduction->x87);
    if (state->parts > 0) {
        run_part(state, task, index);
    } else {
        run_units(state, task, index);
    }
    if (task->fault != 0) {
        atomic_store(&state->fault, task->fault);
    }
    state->flags[index] = ndm_fpenv_leave(&saved);
}

/* The parts and what comes after them, in one more task's memory. */
static void join_parts(run *state, uint32_t *flags)
{
    const ndm_reduction *r = state->reduction;
    ndm_fold_task *task = &state->each[state->parts];
    ndm_reduction_point at;
    ndm_fpenv saved;
    const ptrdiff_t width = find_unit(state, 0, &at);
    ndm_fpenv_enter(&saved, r->x87);
    ndm_fold_join_parts(task, &at, column_of(r), width, state->parts, state->level,
                        state->each);
    if (task->fault == 0 && !task->cancelled) {
        ndm_reduction_store(task, &at, column_of(r), width, 0);
    }
    atomic_store(&state->fault, task->fault);
    if (task->cancelled) {
        atomic_store(&state->cancelled, true);
    }
    *flags |= ndm_fpenv_leave(&saved);
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

/* Results of a unit: fewer where there are threads for more units, as long as a row of them is
 * worth reading. */
static void count_units(run *state, int threads)
{
    const ndm_reduction *r = state->reduction;
    const ptrdiff_t length = column_of(r)->length;
    ptrdiff_t columns = ndm_fold_columns(r);
    columns = columns < length ? columns : length;
    ptrdiff_t rows = 1;
    for (int k = 0; k + 1 < r->kept; k++) {
        rows *= r->kept_axes[k].length;
    }
    const ptrdiff_t wanted = 4 * (ptrdiff_t)threads;
    if (threads > 1 && rows * ((length + columns - 1) / columns) < wanted) {
        const ptrdiff_t fewer = (length + wanted - 1) / wanted;
        const bool near = column_of(r)->in[0] == (ptrdiff_t)r->sizes[0];
        columns = !near || fewer >= LEAST_COLUMNS ? fewer : columns;
    }
    state->columns = columns;
    state->per_row = (length + columns - 1) / columns;
    state->units = state->per_row * rows;
}

static void share(run *state)
{
    const ndm_reduction *r = state->reduction;
    const double useful = items_of(r) * ITEM_NS / THREAD_NS;
    int threads = ndm_parallel_threads(r->options->threads, r->options->pool);
    threads = useful < threads ? (int)useful : threads;
    threads = threads > 1 ? threads : 1;
    count_units(state, threads);
    state->tasks = threads == 1 ? 1 : 4 * threads;
    if (threads > 1 && state->units == 1 && !r->selects_in_order) {
        state->parts = ndm_fold_parts(r, state->columns, state->tasks, &state->level);
    }
    if (state->parts > 0) {
        state->tasks = state->parts;
    } else if (state->tasks > state->units) {
        state->tasks = (int)state->units;
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
    if (state->parts > 0 && atomic_load(&state->fault) == 0 &&
        !atomic_load(&state->cancelled)) {
        join_parts(state, flags);
    }
    *flags = state->reduction->silent ? 0 : *flags;
    *fault = atomic_load(&state->fault);
}

static void begin_progress(run *state)
{
    ndm_cancel *cancel = state->reduction->options->cancel;
    if (cancel == NULL) {
        return;
    }
    __atomic_store_n(&cancel->done, 0, __ATOMIC_RELAXED);
    __atomic_store_n(&cancel->total, (ptrdiff_t)items_of(state->reduction), __ATOMIC_RELAXED);
    if (__atomic_load_n(&cancel->requested, __ATOMIC_RELAXED) != 0) {
        atomic_store(&state->cancelled, true);
    }
}

/* One task with little memory needs none from malloc. */
static void run_small(run *state, ptrdiff_t cells, uint32_t *flags, int *fault)
{
    _Alignas(ALIGNMENT) char memory[SMALL_BYTES];
    ndm_fold_task task;
    uint32_t raised = 0;
    state->each = &task;
    state->flags = &raised;
    place(&task, state->reduction, memory, state->columns, cells);
    run_tasks(state, flags, fault);
}

static ndm_status run_large(run *state, ptrdiff_t cells, size_t bytes, uint32_t *flags,
                            int *fault, ndm_error *error)
{
    const size_t tasks = (size_t)state->tasks + (state->parts > 0);
    char *memory = ndm_new_raw(tasks, bytes);
    state->each = ndm_new_raw(tasks, sizeof *state->each + sizeof *state->flags);
    if (memory == NULL || state->each == NULL) {
        free(memory);
        free(state->each);
        return ndm_fail_memory(error);
    }
    state->flags = (uint32_t *)(void *)(state->each + tasks);
    for (size_t i = 0; i < tasks; i++) {
        place(&state->each[i], state->reduction, memory + i * bytes, state->columns, cells);
    }
    run_tasks(state, flags, fault);
    free(memory);
    free(state->each);
    return NDM_OK;
}

ndm_status ndm_reduction_run(const ndm_reduction *r, uint32_t *flags, int *fault,
                             ndm_error *error)
{
    run state = {.reduction = r};
    ndm_status status = NDM_OK;
    *flags = 0;
    *fault = 0;
    atomic_init(&state.cancelled, false);
    atomic_init(&state.fault, 0);
    share(&state);
    begin_progress(&state);
    const ptrdiff_t cells = ndm_fold_cells(r, state.columns);
    const size_t bytes = task_bytes(r, state.columns, cells);
    if (state.tasks == 1 && bytes <= SMALL_BYTES) {
        run_small(&state, cells, flags, fault);
    } else {
        status = run_large(&state, cells, bytes, flags, fault, error);
    }
    if (status == NDM_OK && atomic_load(&state.cancelled)) {
        return NDM_ERROR_CANCELLED;
    }
    if (r->options->cancel != NULL) {
        __atomic_store_n(&r->options->cancel->done, r->options->cancel->total,
                         __ATOMIC_RELAXED);
    }
    return status;
}
