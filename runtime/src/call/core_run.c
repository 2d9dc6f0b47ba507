/* What a generalized ufunc's run needs beside the walk: strides of the core, cores carried to
 * and from buffers, one core shared by several tasks. */
#include <string.h>

#include "call/core.h"

enum { SPLIT_MULTIPLE = 16 }; /* of items that a task takes of a shared dimension */

void ndm_core_loop_strides(ndm_plan *plan)
{
    const ndm_core *core = plan->core;
    ptrdiff_t *next = plan->loop_strides + plan->nargs;
    const uint8_t *dims = core->record->core_axes;
    for (int i = 0; i < plan->nargs; i++) {
        const ndm_core_operand *operand = &core->operands[i];
        const ptrdiff_t *strides =
            plan->operands[i].buffered ? operand->packed : operand->strides;
        for (int k = 0; k < core->record->core_ndims[i]; k++) {
            *next++ = core->dropped[*dims++] ? 0 : *strides++;
        }
    }
}

/* ---- buffers ---------------------------------------------------------------------- */

typedef struct side {
    char *at;
    const ptrdiff_t *strides;
} side;

/* One core, row by row along its last axis. */
static void move_core(const ndm_route *route, const ndm_core_operand *core, side from, side to)
{
    int ndim = core->ndim, inner = ndim - 1;
    ptrdiff_t index[NDM_MAXCOREDIMS] = {0};
    if (ndim == 0) {
        ndm_route_run(route, from.at, 0, to.at, 0, 1);
        return;
    }
    for (;;) {
        ndm_route_run(route, from.at, from.strides[inner], to.at, to.strides[inner],
                      core->shape[inner]);
        int axis = inner - 1;
        for (; axis >= 0; axis--) {
            from.at += from.strides[axis];
            to.at += to.strides[axis];
            if (++index[axis] < core->shape[axis]) {
                break;
            }
            from.at -= from.strides[axis] * core->shape[axis];
            to.at -= to.strides[axis] * core->shape[axis];
            index[axis] = 0;
        }
        if (axis < 0) {
            return;
        }
    }
}

void ndm_core_load(const ndm_plan *plan, int i, const char *memory, ptrdiff_t step,
                   char *buffer, ptrdiff_t count)
{
    const ndm_core_operand *core = &plan->core->operands[i];
    ptrdiff_t bytes = core->items * (ptrdiff_t)plan->dtypes[i].itemsize;
    for (ptrdiff_t k = 0; core->items != 0 && k < count; k++) {
        side from = {(char *)memory + k * step, core->strides};
        side to = {buffer + k * bytes, core->packed};
        move_core(plan->operands[i].route, core, from, to);
    }
}

void ndm_core_store(const ndm_plan *plan, int i, const char *buffer, char *memory,
                    ptrdiff_t step, ptrdiff_t count)
{
    const ndm_core_operand *core = &plan->core->operands[i];
    ptrdiff_t bytes = core->items * (ptrdiff_t)plan->dtypes[i].itemsize;
    for (ptrdiff_t k = 0; core->items != 0 && k < count; k++) {
        side from = {(char *)buffer + k * bytes, core->packed};
        side to = {memory + k * step, core->strides};
        move_core(plan->operands[i].route, core, from, to);
    }
}

/* ---- one core for several tasks --------------------------------------------------- */

/* The longest core dimension of the outputs, if all of them have it. */
static int find_split(const ndm_plan *plan)
{
    const ndm_core *core = plan->core;
    int best = -1;
    for (uint32_t d = 0; d < core->record->core_dim_count; d++) {
        const uint8_t *dims = core->record->core_axes;
        int holders = 0;
        for (int i = 0; i < plan->nargs; i++) {
            bool has = memchr(dims, (int)d, core->record->core_ndims[i]) != NULL;
            holders += has && i >= plan->work.nin;
            dims += core->record->core_ndims[i];
        }
        if (holders == plan->work.nout && (best < 0 || core->sizes[d] > core->sizes[best])) {
            best = (int)d;
        }
    }
    return best;
}

void ndm_core_split(ndm_plan *plan, ptrdiff_t most)
{
    ndm_core *core = plan->core;
    int split = find_split(plan);
    if (!(plan->work.flags & NDM_LOOP_SPLITS) || plan->buffered || split < 0) {
        return;
    }
    ptrdiff_t size = core->sizes[split];
    ptrdiff_t share = (size - 1) / most + 1;
    share = (share - 1) / SPLIT_MULTIPLE * SPLIT_MULTIPLE + SPLIT_MULTIPLE;
    if (size <= share) {
        return;
    }
    core->split = split;
    plan->task_size = share;
    plan->tasks = (int)((size - 1) / share + 1);
}

ptrdiff_t ndm_core_shift(const ndm_plan *plan, int i, ptrdiff_t start)
{
    const ndm_core *core = plan->core;
    const uint8_t *dims = core->record->core_axes;
    const ptrdiff_t *strides = plan->loop_strides + plan->nargs;
    for (int k = 0; k < i; k++) {
        dims += core->record->core_ndims[k];
        strides += core->record->core_ndims[k];
    }
    ptrdiff_t shift = 0;
    for (int k = 0; k < core->record->core_ndims[i]; k++) {
        shift += dims[k] == core->split ? strides[k] * start : 0;
    }
    return shift;
}
