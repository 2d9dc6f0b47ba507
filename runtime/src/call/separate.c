/* Overlap: results are as if inputs were copied first, and only those are that are not proved
 * disjoint from every output or identical to it. An identical one is safe, whatever its dtype:
 * an element, or a block of them in buffers, is read whole before it is written, and nothing
 * else is read from where it stood. */
#include <stdlib.h>
#include <string.h>

#include "call/core.h"
#include "call/overlap.h"
#include "system/fail.h"
#include "system/memory.h"

/* Room for the shape and strides of an extent. */
typedef struct extent_axes {
    ptrdiff_t shape[NDM_MAXDIMS], strides[NDM_MAXDIMS];
} extent_axes;

/* An operand's extent, its core included; all operands' extents have one ndim. Axes along which
 * it is repeated do not count. */
static ndm_extent extent_of(const ndm_plan *plan, int i, extent_axes *axes)
{
    int ndim = plan->full_ndim;
    for (int axis = 0; axis < ndim; axis++) {
        axes->shape[axis] = plan->full_shape[axis];
        axes->strides[axis] = plan->full_strides[axis * plan->count + i];
    }
    for (int k = 0; k < ndm_core_most_axes(plan); k++, ndim++) {
        const ndm_core_operand *core = &plan->core->operands[i];
        axes->shape[ndim] = k < core->ndim ? core->shape[k] : 1;
        axes->strides[ndim] = k < core->ndim ? core->strides[k] : 0;
    }
    return (ndm_extent){plan->operands[i].data, ndim, axes->shape, axes->strides,
                        plan->operands[i].dtype.itemsize};
}

/* A core is read again after some of it is written: the same memory is shared memory. */
static ndm_sharing sharing(const ndm_plan *plan, int i, int j)
{
    extent_axes axes_i, axes_j;
    if (ndm_core_is_empty(plan, i) || ndm_core_is_empty(plan, j)) {
        return NDM_DISJOINT;
    }
    ndm_extent a = extent_of(plan, i, &axes_i), b = extent_of(plan, j, &axes_j);
    ndm_sharing found = ndm_extents_share(&a, &b);
    return found == NDM_IDENTICAL && plan->core != NULL ? NDM_SHARED : found;
}

static bool is_given_output(const ndm_plan *plan, int i)
{
    return i >= plan->work.nin && i < plan->nargs && !plan->operands[i].fresh;
}

static ndm_status check_outputs(const ndm_plan *plan, ndm_error *error)
{
    const char *name = plan->work.name;
    int nin = plan->work.nin;
    for (int i = nin; i < plan->nargs; i++) {
        if (!is_given_output(plan, i)) {
            continue;
        }
        extent_axes axes;
        ndm_extent extent = extent_of(plan, i, &axes);
        if (!ndm_core_is_empty(plan, i) && ndm_extent_shares_itself(&extent)) {
            return ndm_fail(error, NDM_ERROR_OVERLAP,
                            "'%s': elements of output %d overlap each other", name, i - nin);
        }
        for (int j = i + 1; j < plan->count; j++) {
            bool mask = j == plan->nargs;
            if ((!mask && !is_given_output(plan, j)) || sharing(plan, i, j) == NDM_DISJOINT) {
                continue;
            }
            return mask ? ndm_fail(error, NDM_ERROR_OVERLAP,
                                   "'%s': output %d overlaps the mask", name, i - nin)
                        : ndm_fail(error, NDM_ERROR_OVERLAP, "'%s': outputs %d and %d overlap",
                                   name, i - nin, j - nin);
        }
    }
    return NDM_OK;
}

static ptrdiff_t magnitude(ptrdiff_t stride)
{
    return stride < 0 ? -stride : stride;
}

/* Packs an operand's own elements, in the order they have in memory. Returns how many there
 * are.
 */
static ptrdiff_t pack(const ndm_extent *source, ptrdiff_t *shape, ptrdiff_t *packed)
{
    int axes[NDM_MAXDIMS];
    for (int k = 0; k < source->ndim; k++) {
        int at = k;
        while (at > 0 &&
               magnitude(source->strides[axes[at - 1]]) > magnitude(source->strides[k])) {
            axes[at] = axes[at - 1];
            at--;
        }
        axes[at] = k;
    }
    ptrdiff_t count = 1;
    for (int k = 0; k < source->ndim; k++) {
        int axis = axes[k];
        shape[axis] = source->strides[axis] == 0 ? 1 : source->shape[axis];
        packed[axis] = source->strides[axis] == 0 ? 0 : count * (ptrdiff_t)source->itemsize;
        count *= shape[axis];
    }
    return count;
}

static ndm_status plan_copy(ndm_plan *plan, ndm_operand *operand, const ndm_view *from,
                            const ndm_view *to, ndm_error *error)
{
    ndm_route *route = ndm_plan_take(plan, 1, sizeof *route);
    ndm_plan *copy = ndm_plan_new();
    if (route == NULL || copy == NULL) {
        free(copy);
        return ndm_fail_memory(error);
    }
    ndm_options options = {.size = sizeof options,
                           .threads = plan->options.threads,
                           .pool = plan->options.pool,
                           .cancel = plan->options.cancel,
                           .out = (const ndm_view *const[]){to}};
    ndm_work work;
    ndm_status status = ndm_work_move(plan->work.snapshot, from, to, route, &work, error);
    if (status == NDM_OK) {
        const ndm_dtype dtypes[2] = {from->dtype, to->dtype};
        work.name = plan->work.name;
        work.dtypes = work.logical = dtypes;
        status = ndm_plan_build(copy, &work, (const ndm_view *const[]){from}, &options, error);
    }
    if (status != NDM_OK) {
        free(copy);
        return status;
    }
    operand->copy = copy;
    return NDM_OK;
}

static ndm_status give_temporary(ndm_plan *plan, int i, ndm_error *error)
{
    extent_axes axes;
    ptrdiff_t shape[NDM_MAXDIMS], packed[NDM_MAXDIMS];
    ndm_operand *operand = &plan->operands[i];
    ndm_extent source = extent_of(plan, i, &axes);
    ptrdiff_t count = pack(&source, shape, packed);
    operand->temporary = ndm_plan_take(plan, (size_t)count, source.itemsize);
    if (operand->temporary == NULL) {
        return ndm_fail_memory(error);
    }
    ndm_view from = {operand->data, operand->dtype, source.ndim, shape, axes.strides, 0};
    ndm_view to = {operand->temporary, operand->dtype, source.ndim, shape, packed,
                   NDM_VIEW_WRITEABLE};
    ndm_status status = plan_copy(plan, operand, &from, &to, error);
    if (status != NDM_OK) {
        return status;
    }
    for (int axis = 0; axis < plan->full_ndim; axis++) {
        plan->full_strides[axis * plan->count + i] = packed[axis];
    }
    for (int k = 0; plan->core != NULL && k < plan->core->operands[i].ndim; k++) {
        plan->core->operands[i].strides[k] = packed[plan->full_ndim + k];
    }
    operand->data = operand->planned = operand->temporary;
    operand->aligned = ndm_view_is_aligned(&to);
    return NDM_OK;
}

ndm_status ndm_plan_separate(ndm_plan *plan, ndm_error *error)
{
    ndm_status status = check_outputs(plan, error);
    for (int i = 0; status == NDM_OK && i < plan->work.nin; i++) {
        for (int j = plan->work.nin; !plan->operands[i].weak && j < plan->nargs; j++) {
            if (is_given_output(plan, j) && sharing(plan, i, j) == NDM_SHARED) {
                status = give_temporary(plan, i, error);
                break;
            }
        }
    }
    return status;
}
