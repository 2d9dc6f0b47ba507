/* Broadcasting, and the outputs that a call allocates. */
#include <stdio.h>
#include <string.h>

#include "array/array.h"
#include "call/core.h"
#include "system/fail.h"

enum { TEXT_SIZE = 256 };

static void append_shape(char *text, size_t size, const ndm_view *view)
{
    size_t used = strlen(text);
    used += (size_t)snprintf(text + used, size - used, "%s(", used == 0 ? "" : " ");
    for (int i = 0; i < view->ndim && used < size; i++) {
        used += (size_t)snprintf(text + used, size - used, i == 0 ? "%td" : ", %td",
                                 view->shape[i]);
    }
    if (used < size) {
        snprintf(text + used, size - used, view->ndim == 1 ? ",)" : ")");
    }
}

/* The view of an operand; NULL for weak scalars and outputs to be allocated. */
static const ndm_view *view_of(const ndm_plan *plan, const ndm_view *const *inputs, int i)
{
    if (i == plan->nargs) {
        return plan->options.where;
    }
    if (i >= plan->work.nin) {
        return plan->options.out == NULL ? NULL : plan->options.out[i - plan->work.nin];
    }
    return inputs[i]->flags & NDM_VIEW_WEAK ? NULL : inputs[i];
}

static const char *core_hint(const ndm_plan *plan)
{
    return plan->core == NULL ? "" : " (core dimensions left out)";
}

static ndm_status fail_shapes(const ndm_plan *plan, const ndm_view *const *inputs,
                              ndm_error *error)
{
    char text[TEXT_SIZE] = "";
    for (int i = 0; i < plan->count; i++) {
        const ndm_view *view = view_of(plan, inputs, i);
        if (view != NULL && strlen(text) + 1 < sizeof text) {
            append_shape(text, sizeof text, view);
        }
    }
    return ndm_fail(error, NDM_ERROR_SHAPE, "'%s': operands of shapes %s%s do not broadcast",
                    plan->work.name, text, core_hint(plan));
}

static ndm_status fail_output_shape(const ndm_plan *plan, const ndm_view *out, int i,
                                    ndm_error *error)
{
    char given[TEXT_SIZE] = "", wanted[TEXT_SIZE] = "";
    ndm_view whole = {.ndim = plan->full_ndim, .shape = plan->full_shape};
    append_shape(given, sizeof given, out);
    append_shape(wanted, sizeof wanted, &whole);
    return ndm_fail(
        error, NDM_ERROR_SHAPE,
        "'%s': output %d of shape %s is not of the broadcast shape %s%s; an output is "
        "not broadcast",
        plan->work.name, i, given, wanted, core_hint(plan));
}

static ndm_status check_mask(const ndm_plan *plan, ndm_error *error)
{
    const ndm_view *where = plan->options.where;
    if (where == NULL) {
        return NDM_OK;
    }
    if (where->flags & NDM_VIEW_WEAK) {
        return ndm_fail(error, NDM_ERROR_TYPE,
                        "'%s': the mask is a weak scalar; it must be an "
                        "array",
                        plan->work.name);
    }
    int32_t wanted = plan->work.snapshot->roles[NDM_ROLE_BOOL];
    if (where->dtype.num != wanted) {
        ndm_dtype mask = ndm_snapshot_dtype(plan->work.snapshot, wanted);
        return ndm_fail(
            error, NDM_ERROR_CASTING, "'%s': the mask is of dtype %s, not %s", plan->work.name,
            where->dtype.cls == NULL ? "(none)" : where->dtype.cls->name, mask.cls->name);
    }
    return NDM_OK;
}

static ndm_status check_output(const ndm_plan *plan, const ndm_view *out, int i,
                               ndm_error *error)
{
    const char *name = plan->work.name;
    if (out->flags & NDM_VIEW_WEAK) {
        return ndm_fail(error, NDM_ERROR_VALUE, "'%s': output %d is a weak scalar", name, i);
    }
    if (!(out->flags & NDM_VIEW_WRITEABLE)) {
        return ndm_fail(error, NDM_ERROR_READONLY, "'%s': output %d is read-only", name, i);
    }
    if (!ndm_dtype_is_known(plan->work.snapshot, &out->dtype)) {
        return ndm_fail(error, NDM_ERROR_TYPE, "'%s': output %d has no dtype of this library",
                        name, i);
    }
    const ndm_dtype *from = &plan->work.logical[plan->work.nin + i];
    if (!ndm_snapshot_can_cast(plan->work.snapshot, from, &out->dtype, plan->work.casting)) {
        return ndm_fail(error, NDM_ERROR_CASTING,
                        "'%s': cannot cast output %d from %s to %s%s under casting rule '%s'",
                        name, i, from->cls->name,
                        out->dtype.order == NDM_SWAPPED ? "byte-swapped " : "",
                        out->dtype.cls->name, ndm_casting_name(plan->work.casting));
    }
    return NDM_OK;
}

static ndm_status check_views(const ndm_plan *plan, const ndm_view *const *inputs,
                              int *full_ndim, ndm_error *error)
{
    ndm_status status = check_mask(plan, error);
    for (int i = 0; status == NDM_OK && i < plan->count; i++) {
        const ndm_view *view = view_of(plan, inputs, i);
        if (view == NULL) {
            continue;
        }
        if (i >= plan->work.nin && i < plan->nargs && (view->flags & NDM_VIEW_WEAK)) {
            return check_output(plan, view, i - plan->work.nin, error);
        }
        status = ndm_view_check(view, error);
        if (status == NDM_OK && i >= plan->work.nin && i < plan->nargs) {
            status = check_output(plan, view, i - plan->work.nin, error);
        }
        *full_ndim = view->ndim > *full_ndim ? view->ndim : *full_ndim;
    }
    return status;
}

/* The length that all operands agree on along an axis; -1 if they do not. */
static ptrdiff_t common_length(const ndm_plan *plan, const ndm_view *const *inputs, int axis)
{
    ptrdiff_t length = 1;
    for (int i = 0; i < plan->count; i++) {
        const ndm_view *view = view_of(plan, inputs, i);
        int own = view == NULL ? -1 : axis - (plan->full_ndim - view->ndim);
        if (own < 0 || view->shape[own] == 1) {
            continue;
        }
        if (length != 1 && view->shape[own] != length) {
            return -1;
        }
        length = view->shape[own];
    }
    return length;
}

/* Strides of one operand over the broadcast shape: 0 along what it is repeated. */
static void spread_strides(ndm_plan *plan, int i, const ndm_view *view)
{
    ptrdiff_t packed = (ptrdiff_t)(view == NULL ? 0 : view->dtype.itemsize);
    for (int axis = plan->full_ndim - 1; axis >= 0; axis--) {
        ptrdiff_t stride = 0;
        int own = view == NULL ? -1 : axis - (plan->full_ndim - view->ndim);
        if (own >= 0 && view->shape[own] != 1) {
            stride = view->strides == NULL ? packed : view->strides[own];
            packed *= view->shape[own];
        }
        plan->full_strides[axis * plan->count + i] = stride;
    }
}

static ndm_status place_weak(ndm_plan *plan, int i, const ndm_view *view, ndm_error *error)
{
    ndm_operand *operand = &plan->operands[i];
    operand->dtype = plan->work.logical[i];
    operand->weak = operand->aligned = true;
    operand->data = ndm_plan_take(plan, 1, operand->dtype.itemsize);
    operand->temporary = ndm_plan_take(plan, 1, operand->dtype.itemsize);
    if (operand->data == NULL || operand->temporary == NULL) {
        return ndm_fail_memory(error);
    }
    const ndm_scalar *value =
        plan->work.weak != NULL ? &plan->work.weak[i] : (const ndm_scalar *)view->data;
    return ndm_item_from_scalar(&operand->dtype, value, operand->data, error);
}

static ndm_status place_operands(ndm_plan *plan, const ndm_view *const *inputs,
                                 ndm_error *error)
{
    plan->fortran = true;
    for (int i = 0; i < plan->count; i++) {
        const ndm_view *view = view_of(plan, inputs, i);
        ndm_operand *operand = &plan->operands[i];
        spread_strides(plan, i, view);
        if (view != NULL) {
            plan->fortran = plan->fortran && (plan->options.order != NDM_ORDER_A ||
                                              ndm_view_is_f_contiguous(view));
            operand->data = view->data;
            operand->dtype = view->dtype;
            operand->aligned = ndm_view_is_aligned(view);
        } else if (i < plan->work.nin) {
            ndm_status status = place_weak(plan, i, inputs[i], error);
            if (status != NDM_OK) {
                return status;
            }
        } else {
            operand->dtype = plan->work.logical[i];
            operand->aligned = operand->fresh = true;
        }
        operand->planned = operand->data;
    }
    return NDM_OK;
}

static ndm_status find_shape(ndm_plan *plan, const ndm_view *const *inputs, ndm_error *error)
{
    ptrdiff_t most = PTRDIFF_MAX;
    plan->size = 1;
    bool empty = false;
    for (int axis = 0; axis < plan->full_ndim; axis++) {
        ptrdiff_t length = common_length(plan, inputs, axis);
        if (length < 0) {
            return fail_shapes(plan, inputs, error);
        }
        plan->full_shape[axis] = length;
        empty = empty || length == 0;
    }
    for (int axis = 0; !empty && axis < plan->full_ndim; axis++) {
        if (plan->full_shape[axis] > most / plan->size) {
            return ndm_fail(error, NDM_ERROR_OVERFLOW,
                            "'%s': the broadcast shape has more elements than memory can hold",
                            plan->work.name);
        }
        plan->size *= plan->full_shape[axis];
    }
    plan->size = empty ? 0 : plan->size;
    return NDM_OK;
}

static bool has_full_shape(const ndm_plan *plan, const ndm_view *view)
{
    bool same = view->ndim == plan->full_ndim;
    for (int axis = 0; same && axis < view->ndim; axis++) {
        same = view->shape[axis] == plan->full_shape[axis];
    }
    return same;
}

static ndm_status check_output_shapes(const ndm_plan *plan, const ndm_view *const *inputs,
                                      ndm_error *error)
{
    for (int i = plan->work.nin; i < plan->nargs; i++) {
        const ndm_view *out = view_of(plan, inputs, i);
        if (out != NULL && !has_full_shape(plan, out)) {
            return fail_output_shape(plan, out, i - plan->work.nin, error);
        }
    }
    return NDM_OK;
}

ndm_status ndm_plan_broadcast(ndm_plan *plan, const ndm_view *const *inputs, ndm_error *error)
{
    plan->full_ndim = 0;
    ndm_status status = check_views(plan, inputs, &plan->full_ndim, error);
    if (status != NDM_OK) {
        return status;
    }
    size_t axes = (size_t)plan->full_ndim + 1, strides = axes * (size_t)plan->count;
    plan->full_shape = ndm_plan_take(plan, axes, sizeof *plan->full_shape);
    plan->full_strides = ndm_plan_take(plan, strides, sizeof *plan->full_strides);
    if (plan->full_shape == NULL || plan->full_strides == NULL) {
        return ndm_fail_memory(error);
    }
    status = find_shape(plan, inputs, error);
    if (status == NDM_OK) {
        status = check_output_shapes(plan, inputs, error);
    }
    return status == NDM_OK ? place_operands(plan, inputs, error) : status;
}

/* ---- outputs of the call's own ---------------------------------------------------- */

static void output_axes(const ndm_plan *plan, int *axes)
{
    int ndim = plan->full_ndim;
    ndm_order order = plan->options.order;
    if (order == NDM_ORDER_K) {
        ndm_sort_axes(plan, axes);
        return;
    }
    bool fortran = order == NDM_ORDER_F || (order == NDM_ORDER_A && plan->fortran);
    for (int i = 0; i < ndim; i++) {
        axes[i] = fortran ? ndim - 1 - i : i;
    }
}

ndm_status ndm_plan_allocate(ndm_plan *plan, ndm_error *error)
{
    int axes[NDM_MAXDIMS];
    bool sorted = false;
    for (int i = plan->work.nin; i < plan->nargs; i++) {
        ndm_operand *operand = &plan->operands[i];
        if (!operand->fresh) {
            continue;
        }
        if (!sorted) {
            output_axes(plan, axes);
            sorted = true;
        }
        ndm_array **result = &plan->results[i - plan->work.nin];
        ndm_status status =
            plan->core != NULL
                ? ndm_core_allocate(plan, i, axes, result, error)
                : ndm_empty_ordered(&operand->dtype, plan->full_ndim, plan->full_shape, axes,
                                    plan->options.allocator, result, error);
        if (status != NDM_OK) {
            return status;
        }
        operand->data = operand->planned = ndm_array_data(*result);
    }
    /* Not before all are there: the order of one must not follow another's. */
    for (int i = plan->work.nin; plan->core == NULL && i < plan->nargs; i++) {
        if (plan->operands[i].fresh) {
            spread_strides(plan, i, ndm_array_view(plan->results[i - plan->work.nin]));
        }
    }
    return NDM_OK;
}
