/* Reading the operands of a generalized ufunc: which axes are the core, and how long they are.
 */
#include "call/core.h"

#include <string.h>

#include "array/array.h"
#include "system/fail.h"

bool ndm_is_generalized(const ndm_ufunc *ufunc)
{
    return ufunc != NULL && ufunc->record->core_dim_count != 0;
}

/* ---- what is given ---------------------------------------------------------------- */

static const ndm_view *view_of(const ndm_plan *plan, const ndm_view *const *inputs, int i)
{
    if (i < plan->work.nin) {
        return inputs[i];
    }
    return plan->options.out == NULL ? NULL : plan->options.out[i - plan->work.nin];
}

static const char *role_of(const ndm_plan *plan, int i)
{
    return i < plan->work.nin ? "input" : "output";
}

static int place_of(const ndm_plan *plan, int i)
{
    return i < plan->work.nin ? i : i - plan->work.nin;
}

/* The core dimensions of operand i, as the signature has them. */
static const uint8_t *dims_of(const ndm_core *core, int i)
{
    const uint8_t *dims = core->record->core_axes;
    for (int k = 0; k < i; k++) {
        dims += core->record->core_ndims[k];
    }
    return dims;
}

static int count_axes(const ndm_core *core, int i)
{
    const uint8_t *dims = dims_of(core, i);
    int count = 0;
    for (int k = 0; k < core->record->core_ndims[i]; k++) {
        count += !core->dropped[dims[k]];
    }
    return count;
}

static int ndim_of(const ndm_view *view)
{
    return view->flags & NDM_VIEW_WEAK ? 0 : view->ndim;
}

/* An operand of too few dimensions drops its optional ones, from all operands. */
static ndm_status drop_dims(ndm_plan *plan, const ndm_view *const *inputs, ndm_error *error)
{
    ndm_core *core = plan->core;
    for (int i = 0; i < plan->nargs; i++) {
        const ndm_view *view = view_of(plan, inputs, i);
        const uint8_t *dims = dims_of(core, i);
        for (int k = 0; view != NULL && k < core->record->core_ndims[i]; k++) {
            if (ndim_of(view) < count_axes(core, i) &&
                core->record->core_dims[dims[k]].optional) {
                core->dropped[dims[k]] = true;
            }
        }
    }
    for (int i = 0; i < plan->nargs; i++) {
        const ndm_view *view = view_of(plan, inputs, i);
        if (view != NULL && ndim_of(view) < count_axes(core, i)) {
            return ndm_fail(
                error, NDM_ERROR_SHAPE,
                "'%s': %s %d has %d dimensions; its core in the signature %s needs %d",
                plan->work.name, role_of(plan, i), place_of(plan, i), ndim_of(view),
                core->record->signature, count_axes(core, i));
        }
    }
    return NDM_OK;
}

/* ---- axes ------------------------------------------------------------------------- */

static ndm_status read_axes(ndm_plan *plan, int i, const ndm_view *view, ndm_error *error)
{
    ndm_core_operand *operand = &plan->core->operands[i];
    const int *given = plan->options.axes == NULL ? NULL : plan->options.axes[i];
    for (int k = 0; k < operand->ndim; k++) {
        operand->axes[k] = given == NULL ? k - operand->ndim : given[k];
        if (view == NULL) {
            continue;
        }
        ndm_status status =
            ndm_axis_check(&operand->axes[k], view->ndim, plan->work.name, error);
        for (int other = 0; status == NDM_OK && other < k; other++) {
            if (operand->axes[other] == operand->axes[k]) {
                return ndm_fail(error, NDM_ERROR_VALUE, "'%s': axis %d of %s %d is given twice",
                                plan->work.name, operand->axes[k], role_of(plan, i),
                                place_of(plan, i));
            }
        }
        if (status != NDM_OK) {
            return status;
        }
    }
    return NDM_OK;
}

static ndm_status take_operand(ndm_plan *plan, int i, ndm_error *error)
{
    ndm_core_operand *operand = &plan->core->operands[i];
    operand->ndim = count_axes(plan->core, i);
    size_t room = (size_t)operand->ndim;
    operand->shape = ndm_plan_take(plan, 4 * room + 1, sizeof *operand->shape);
    if (operand->shape == NULL) {
        return ndm_fail_memory(error);
    }
    operand->strides = operand->shape + room;
    operand->packed = operand->strides + room;
    operand->axes = (int *)(operand->packed + room);
    return NDM_OK;
}

bool ndm_core_has_axis(const ndm_core_operand *operand, int axis)
{
    for (int k = 0; k < operand->ndim; k++) {
        if (operand->axes[k] == axis) {
            return true;
        }
    }
    return false;
}

/* ---- sizes ------------------------------------------------------------------------ */

static ndm_status read_sizes(ndm_plan *plan, int i, const ndm_view *view, ndm_error *error)
{
    ndm_core *core = plan->core;
    const uint8_t *dims = dims_of(core, i);
    ndm_core_operand *operand = &core->operands[i];
    for (int k = 0, axis = 0; k < core->record->core_ndims[i]; k++) {
        if (core->dropped[dims[k]]) {
            continue;
        }
        ptrdiff_t *size = &core->sizes[dims[k]];
        ptrdiff_t length = view->shape[operand->axes[axis++]];
        *size = *size < 0 ? length : *size;
        if (*size != length) {
            return ndm_fail(error, NDM_ERROR_SHAPE,
                            "'%s': core dimension %s of the signature %s is %td, but %s %d has "
                            "%td on axis %d",
                            plan->work.name, core->record->core_dims[dims[k]].name,
                            core->record->signature, *size, role_of(plan, i), place_of(plan, i),
                            length, operand->axes[axis - 1]);
        }
    }
    return NDM_OK;
}

static ndm_status check_sizes(ndm_plan *plan, ndm_error *error)
{
    ndm_core *core = plan->core;
    core->work = 1;
    for (uint32_t d = 0; d < core->record->core_dim_count; d++) {
        if (core->sizes[d] < 0) {
            return ndm_fail(error, NDM_ERROR_SHAPE,
                            "'%s': no operand says how long core dimension %s of the signature "
                            "%s is",
                            plan->work.name, core->record->core_dims[d].name,
                            core->record->signature);
        }
        core->work *= core->sizes[d] > 0 ? (double)core->sizes[d] : 1;
    }
    return NDM_OK;
}

/* Shapes of the cores, and how they lie in a buffer. */
static ndm_status lay_out(ndm_plan *plan, int i, ndm_error *error)
{
    ndm_core *core = plan->core;
    ndm_core_operand *operand = &core->operands[i];
    const uint8_t *dims = dims_of(core, i);
    ptrdiff_t itemsize = (ptrdiff_t)plan->dtypes[i].itemsize;
    operand->items = 1;
    for (int k = 0, axis = 0; k < core->record->core_ndims[i]; k++) {
        if (!core->dropped[dims[k]]) {
            operand->shape[axis++] = core->sizes[dims[k]];
        }
    }
    for (int axis = 0; axis < operand->ndim; axis++) {
        ptrdiff_t length = operand->shape[axis];
        if (length != 0 && operand->items > PTRDIFF_MAX / itemsize / length) {
            return ndm_fail(error, NDM_ERROR_OVERFLOW,
                            "'%s': the core of %s %d has more elements than memory can hold",
                            plan->work.name, role_of(plan, i), place_of(plan, i));
        }
        operand->items *= length;
    }
    return ndm_packed_strides(itemsize, operand->ndim, operand->shape, NULL, operand->packed)
               ? NDM_OK
               : ndm_fail_memory(error);
}

/* ---- the axes before the core ----------------------------------------------------- */

static ndm_status cut_view(ndm_plan *plan, int i, const ndm_view *view, const ndm_view **out,
                           ndm_error *error)
{
    static char nothing; /* stands for the memory of an empty operand */
    ndm_core_operand *operand = &plan->core->operands[i];
    size_t room = (size_t)(view->ndim - operand->ndim);
    ndm_view *outer = ndm_plan_take(plan, 1, sizeof *outer + 2 * room * sizeof(ptrdiff_t));
    ptrdiff_t full[NDM_MAXDIMS];
    if (outer == NULL) {
        return ndm_fail_memory(error);
    }
    ptrdiff_t *shape = (ptrdiff_t *)(outer + 1), *strides = shape + room;
    ndm_view_strides(view, full);
    *outer = *view;
    outer->shape = shape;
    outer->strides = strides;
    outer->ndim = 0;
    outer->data = view->data == NULL ? &nothing : view->data;
    for (int axis = 0; axis < view->ndim; axis++) {
        if (!ndm_core_has_axis(operand, axis)) {
            shape[outer->ndim] = view->shape[axis];
            strides[outer->ndim++] = full[axis];
        }
    }
    for (int k = 0; k < operand->ndim; k++) {
        operand->strides[k] = operand->shape[k] == 1 ? 0 : full[operand->axes[k]];
    }
    if (outer->ndim + ndm_core_most_axes(plan) > NDM_MAXDIMS) {
        return ndm_fail(error, NDM_ERROR_VALUE, "'%s': more than %d dimensions",
                        plan->work.name, NDM_MAXDIMS);
    }
    *out = outer;
    return NDM_OK;
}

static ndm_status cut_views(ndm_plan *plan, const ndm_view *const **inputs, ndm_error *error)
{
    size_t nargs = (size_t)plan->nargs;
    const ndm_view **cut = ndm_plan_take(plan, nargs, sizeof *cut);
    if (cut == NULL) {
        return ndm_fail_memory(error);
    }
    ndm_status status = NDM_OK;
    for (int i = 0; status == NDM_OK && i < plan->nargs; i++) {
        const ndm_view *view = view_of(plan, *inputs, i);
        cut[i] = view;
        if (view != NULL && !(view->flags & NDM_VIEW_WEAK)) {
            status = cut_view(plan, i, view, &cut[i], error);
        }
    }
    *inputs = cut;
    plan->options.out = cut + plan->work.nin;
    return status;
}

/* ---- all of it -------------------------------------------------------------------- */

static ndm_status take_core(ndm_plan *plan, ndm_error *error)
{
    const ndm_ufunc_record *record = plan->work.ufunc->record;
    ndm_core *core = ndm_plan_take(plan, 1, sizeof *core);
    size_t dims = record->core_dim_count;
    if (core == NULL) {
        return ndm_fail_memory(error);
    }
    memset(core, 0, sizeof *core);
    core->record = record;
    core->split = -1;
    core->sizes = ndm_plan_take(plan, dims, sizeof *core->sizes + sizeof *core->dropped);
    core->operands = ndm_plan_take(plan, (size_t)plan->nargs, sizeof *core->operands);
    if (core->sizes == NULL || core->operands == NULL) {
        return ndm_fail_memory(error);
    }
    core->dropped = (bool *)(core->sizes + dims);
    memset(core->dropped, 0, dims * sizeof *core->dropped);
    plan->core = core;
    return NDM_OK;
}

static ndm_status check_given(const ndm_plan *plan, const ndm_view *const *inputs,
                              ndm_error *error)
{
    if (plan->options.where != NULL) {
        return ndm_fail(error, NDM_ERROR_VALUE,
                        "'%s' works on whole cores, %s, and takes no mask", plan->work.name,
                        plan->core->record->signature);
    }
    ndm_status status = NDM_OK;
    for (int i = 0; status == NDM_OK && i < plan->nargs; i++) {
        const ndm_view *view = view_of(plan, inputs, i);
        if (view != NULL && i >= plan->work.nin && (view->flags & NDM_VIEW_WEAK)) {
            return ndm_fail(error, NDM_ERROR_VALUE, "'%s': output %d is a weak scalar",
                            plan->work.name, i - plan->work.nin);
        }
        status = view == NULL ? NDM_OK : ndm_view_check(view, error);
    }
    return status;
}

ndm_status ndm_core_make(ndm_plan *plan, const ndm_view *const **inputs, ndm_error *error)
{
    ndm_status status = take_core(plan, error);
    if (status == NDM_OK) {
        status = check_given(plan, *inputs, error);
    }
    if (status == NDM_OK) {
        status = drop_dims(plan, *inputs, error);
    }
    for (uint32_t d = 0; status == NDM_OK && d < plan->core->record->core_dim_count; d++) {
        plan->core->sizes[d] =
            plan->core->dropped[d] ? 1 : plan->core->record->core_dims[d].size;
    }
    for (int i = 0; status == NDM_OK && i < plan->nargs; i++) {
        const ndm_view *view = view_of(plan, *inputs, i);
        status = take_operand(plan, i, error);
        if (status == NDM_OK) {
            status = read_axes(plan, i, view, error);
        }
        if (status == NDM_OK && view != NULL) {
            status = read_sizes(plan, i, view, error);
        }
    }
    if (status == NDM_OK) {
        status = check_sizes(plan, error);
    }
    for (int i = 0; status == NDM_OK && i < plan->nargs; i++) {
        status = lay_out(plan, i, error);
    }
    return status == NDM_OK ? cut_views(plan, inputs, error) : status;
}

void ndm_core_align(ndm_plan *plan)
{
    for (int i = 0; i < plan->nargs; i++) {
        ndm_operand *operand = &plan->operands[i];
        const ndm_core_operand *core = &plan->core->operands[i];
        for (int k = 0; !operand->fresh && k < core->ndim; k++) {
            ptrdiff_t alignment = (ptrdiff_t)operand->dtype.cls->alignment;
            operand->aligned = operand->aligned && core->strides[k] % alignment == 0;
        }
    }
}

bool ndm_core_is_empty(const ndm_plan *plan, int i)
{
    return plan->core != NULL && plan->core->operands[i].items == 0;
}

int ndm_core_most_axes(const ndm_plan *plan)
{
    int most = 0;
    for (int i = 0; plan->core != NULL && i < plan->nargs; i++) {
        int own = plan->core->operands[i].ndim;
        most = own > most ? own : most;
    }
    return most;
}
