/* The outputs that a generalized ufunc's call allocates: their cores where the options want
 * them. */
#include "array/array.h"
#include "call/core.h"
#include "system/fail.h"

/* Where the walk's axes are in a new output: those that its core leaves. */
static ndm_status place_axes(const ndm_plan *plan, int i, int ndim, int *outer,
                             ndm_error *error)
{
    ndm_core_operand *operand = &plan->core->operands[i];
    for (int k = 0; k < operand->ndim; k++) {
        ndm_status status = ndm_axis_check(&operand->axes[k], ndim, plan->work.name, error);
        if (status != NDM_OK) {
            return status;
        }
    }
    int count = 0;
    for (int axis = 0; axis < ndim; axis++) {
        if (!ndm_core_has_axis(operand, axis)) {
            if (count == plan->full_ndim) {
                return ndm_fail(error, NDM_ERROR_VALUE,
                                "'%s': an axis of output %d is given twice", plan->work.name,
                                i - plan->work.nin);
            }
            outer[count++] = axis;
        }
    }
    return NDM_OK;
}

ndm_status ndm_core_allocate(ndm_plan *plan, int i, const int *order, ndm_array **out,
                             ndm_error *error)
{
    ndm_core_operand *operand = &plan->core->operands[i];
    int ndim = plan->full_ndim + operand->ndim;
    int outer[NDM_MAXDIMS], axes[NDM_MAXDIMS];
    ptrdiff_t shape[NDM_MAXDIMS];
    if (ndim > NDM_MAXDIMS) {
        return ndm_fail(error, NDM_ERROR_VALUE, "'%s': output %d would have %d dimensions",
                        plan->work.name, i - plan->work.nin, ndim);
    }
    ndm_status status = place_axes(plan, i, ndim, outer, error);
    if (status != NDM_OK) {
        return status;
    }
    bool fortran = plan->options.order == NDM_ORDER_F ||
                   (plan->options.order == NDM_ORDER_A && plan->fortran);
    for (int k = 0; k < plan->full_ndim; k++) {
        shape[outer[k]] = plan->full_shape[k];
        axes[k + (fortran ? operand->ndim : 0)] = outer[order[k]];
    }
    for (int k = 0; k < operand->ndim; k++) {
        shape[operand->axes[k]] = operand->shape[k];
        axes[fortran ? operand->ndim - 1 - k : plan->full_ndim + k] = operand->axes[k];
    }
    status = ndm_empty_ordered(&plan->operands[i].dtype, ndim, shape, axes,
                               plan->options.allocator, out, error);
    if (status != NDM_OK) {
        return status;
    }
    const ptrdiff_t *strides = ndm_array_view(*out)->strides;
    for (int k = 0; k < plan->full_ndim; k++) {
        plan->full_strides[k * plan->count + i] =
            plan->full_shape[k] == 1 ? 0 : strides[outer[k]];
    }
    for (int k = 0; k < operand->ndim; k++) {
        operand->strides[k] = operand->shape[k] == 1 ? 0 : strides[operand->axes[k]];
    }
    return NDM_OK;
}
