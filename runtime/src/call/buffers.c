/* Which operands go through buffers, how many elements at a time, and into how many tasks the
 * walk is cut. Buffers together stay within the first-level cache, whatever the operands' size.
 */
#include "call/core.h"
#include "system/fail.h"
#include "system/memory.h"
#include "system/parallel.h"

enum {
    BUFFER_BYTES = 16384, /* of all buffers of a task */
    BUFFER_ALIGNMENT = 64,
    CANCEL_NS = 50000,  /* a call that can be cancelled looks this often */
    TASK_NS = 50000,    /* least work for a thread; twice that for the second one */
    TASK_MULTIPLE = 256 /* tasks start at multiples of so many elements */
};

/* A buffered operand costs about this much more an element. */
static const double cast_ns = 0.5;

static bool needs_route(const ndm_plan *plan, int i)
{
    const ndm_operand *operand = &plan->operands[i];
    return !plan->work.raw && (operand->dtype.num != plan->dtypes[i].num ||
                               operand->dtype.itemsize != plan->dtypes[i].itemsize ||
                               operand->dtype.order != NDM_NATIVE || !operand->aligned);
}

/* Bytes of one element in a buffer; a core is one. */
static size_t item_bytes(const ndm_plan *plan, int i)
{
    size_t items = plan->core == NULL ? 1 : (size_t)plan->core->operands[i].items;
    return items * plan->dtypes[i].itemsize;
}

/* ns for one element, without what buffers cost. */
static double element_cost(const ndm_plan *plan)
{
    return plan->core == NULL ? plan->work.cost : plan->work.cost * plan->core->work;
}

static bool is_constant(const ndm_plan *plan, int i)
{
    for (int axis = 0; axis < plan->ndim; axis++) {
        if (plan->strides[axis * plan->count + i] != 0) {
            return false;
        }
    }
    return true;
}

static ndm_status make_route(ndm_plan *plan, int i, ndm_error *error)
{
    ndm_operand *operand = &plan->operands[i];
    const ndm_dtype *loop = &plan->dtypes[i], *logical = &plan->work.logical[i];
    ndm_route *route = ndm_plan_take(plan, 1, sizeof *route);
    if (route == NULL) {
        return ndm_fail_memory(error);
    }
    bool input = i < plan->work.nin;
    ndm_status status =
        input ? ndm_route_make(plan->work.snapshot, &operand->dtype, operand->aligned, logical,
                               loop, true, route, error)
              : ndm_route_make(plan->work.snapshot, loop, true, logical, &operand->dtype,
                               operand->aligned, route, error);
    operand->route = route;
    operand->buffered = true;
    operand->constant = input && is_constant(plan, i);
    plan->buffered = true;
    plan->x87 = plan->x87 || ndm_route_x87(route);
    return status;
}

static ndm_status make_routes(ndm_plan *plan, ndm_error *error)
{
    const ptrdiff_t *inner = plan->strides + (plan->ndim - 1) * plan->count;
    plan->buffered = false;
    for (int i = 0; i < plan->nargs; i++) {
        plan->loop_strides[i] = inner[i];
        plan->x87 = plan->x87 || (plan->operands[i].dtype.cls->flags & NDM_DTYPE_X87);
        if (!needs_route(plan, i)) {
            continue;
        }
        ndm_status status = make_route(plan, i, error);
        if (status != NDM_OK) {
            return status;
        }
        /* A value that the inner axis repeats is cast once a block. */
        bool repeated = i < plan->work.nin && inner[i] == 0;
        plan->loop_strides[i] = repeated ? 0 : (ptrdiff_t)item_bytes(plan, i);
    }
    return NDM_OK;
}

static ptrdiff_t block_size(const ndm_plan *plan)
{
    size_t item = 0;
    for (int i = 0; i < plan->nargs; i++) {
        item += plan->operands[i].buffered ? item_bytes(plan, i) : 0;
    }
    ptrdiff_t inner = plan->shape[plan->ndim - 1], block = 1;
    ptrdiff_t most =
        plan->buffered ? BUFFER_BYTES / (ptrdiff_t)(item == 0 ? 1 : item) : PTRDIFF_MAX;
    if (plan->options.cancel != NULL) {
        double cost = element_cost(plan) < 0.1 ? 0.1 : element_cost(plan);
        double least = plan->core == NULL ? 512 : 1;
        double between = CANCEL_NS / cost < least ? least : CANCEL_NS / cost;
        most = (double)most > between ? (ptrdiff_t)between : most;
    }
    if (most >= inner) {
        return inner;
    }
    while (block <= most / 2) {
        block *= 2;
    }
    return block;
}

static ndm_status take_buffers(ndm_plan *plan, ndm_error *error)
{
    size_t bytes = 0;
    for (int i = 0; i < plan->nargs; i++) {
        ndm_operand *operand = &plan->operands[i];
        if (!operand->buffered) {
            continue;
        }
        size_t items = plan->loop_strides[i] == 0 ? 1 : (size_t)plan->block, own;
        operand->buffer = bytes;
        if (!ndm_size_multiply(items, item_bytes(plan, i), &own) ||
            !ndm_size_add(bytes, own + BUFFER_ALIGNMENT - 1, &bytes)) {
            return ndm_fail_memory(error);
        }
        bytes -= bytes % BUFFER_ALIGNMENT;
    }
    plan->buffer_bytes = bytes;
    plan->buffers = bytes == 0 ? NULL : ndm_plan_take(plan, (size_t)plan->tasks, bytes);
    return bytes != 0 && plan->buffers == NULL ? ndm_fail_memory(error) : NDM_OK;
}

static void count_tasks(ndm_plan *plan)
{
    double cost = element_cost(plan);
    for (int i = 0; i < plan->nargs; i++) {
        double items = plan->core == NULL ? 1 : (double)plan->core->operands[i].items;
        cost += plan->operands[i].buffered ? cast_ns * items : 0;
    }
    double total = cost * (double)plan->size;
    plan->tasks = plan->loop_threads = 1;
    plan->task_size = plan->size;
    if (total < 2.0 * TASK_NS) {
        return;
    }
    int threads = ndm_parallel_threads(plan->options.threads, plan->options.pool);
    double most = total / TASK_NS;
    ptrdiff_t tasks = most < threads ? (ptrdiff_t)most : threads;
    if (tasks > 1 && plan->core != NULL && plan->size < tasks) {
        ndm_core_split(plan, tasks);
        bool own = plan->tasks == 1 && !ndm_parallel_uses_pool(plan->options.pool);
        plan->loop_threads = own ? threads : 1;
    } else if (tasks > 1) {
        ptrdiff_t multiple = plan->core == NULL ? TASK_MULTIPLE : 1;
        ptrdiff_t share = (plan->size - 1) / tasks + 1;
        share = share > PTRDIFF_MAX - multiple ? share
                                               : (share - 1) / multiple * multiple + multiple;
        plan->task_size = share;
        plan->tasks = (int)((plan->size - 1) / share + 1);
    }
}

static bool is_single(const ndm_plan *plan)
{
    bool single = plan->tasks == 1 && plan->ndim == 1 && plan->count == plan->nargs &&
                  !plan->buffered && plan->options.cancel == NULL;
    for (int i = 0; i < plan->work.nin; i++) {
        single = single && plan->operands[i].copy == NULL;
    }
    return single;
}

ndm_status ndm_plan_buffer(ndm_plan *plan, ndm_error *error)
{
    ndm_status status = make_routes(plan, error);
    if (status != NDM_OK) {
        return status;
    }
    if (plan->core != NULL) {
        ndm_core_loop_strides(plan);
    }
    count_tasks(plan);
    plan->block = block_size(plan);
    plan->single = is_single(plan);
    plan->states = ndm_plan_take(plan, (size_t)plan->tasks, sizeof *plan->states);
    return plan->states == NULL ? ndm_fail_memory(error) : take_buffers(plan, error);
}
