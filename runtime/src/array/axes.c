/* Views that rearrange axes: transpose, swapaxes, broadcast_to, squeeze, expand_dims. */
#include <string.h>

#include "array/array.h"
#include "system/fail.h"

/* Axis k of the result is axis axes[k] of the array; -1 for a new axis of length 1. */
static ndm_status pick_axes(ndm_array *array, int ndim, const int *axes, ndm_array **out,
                            ndm_error *error)
{
    const ndm_view *view = &array->view;
    ndm_array *result;
    ndm_status status = ndm_array_share(array, view->data, &view->dtype, ndim, &result, error);
    if (status != NDM_OK) {
        return status;
    }
    ptrdiff_t *shape = ndm_array_dims(result), *strides = shape + ndim;
    for (int k = 0; k < ndim; k++) {
        shape[k] = axes[k] < 0 ? 1 : view->shape[axes[k]];
        strides[k] = axes[k] < 0 ? (ptrdiff_t)view->dtype.itemsize : view->strides[axes[k]];
    }
    *out = result;
    return NDM_OK;
}

/* Copies `count` axes into `to`, brought into range; a repeated one is an error. */
static ndm_status read_axes(const char *function, const int *axes, int count, int ndim, int *to,
                            ndm_error *error)
{
    bool seen[NDM_MAXDIMS] = {false};
    for (int i = 0; i < count; i++) {
        to[i] = axes[i];
        ndm_status status = ndm_axis_check(&to[i], ndim, function, error);
        if (status != NDM_OK) {
            return status;
        }
        if (seen[to[i]]) {
            return ndm_fail(error, NDM_ERROR_VALUE, "%s: axis %d is given twice", function,
                            to[i]);
        }
        seen[to[i]] = true;
    }
    return NDM_OK;
}

ndm_status ndm_transpose(ndm_array *array, const int *axes, ndm_array **out, ndm_error *error)
{
    int ndim = array->view.ndim, order[NDM_MAXDIMS];
    for (int i = 0; i < ndim; i++) {
        order[i] = ndim - 1 - i;
    }
    if (axes != NULL) {
        ndm_status status = read_axes("transpose", axes, ndim, ndim, order, error);
        if (status != NDM_OK) {
            return status;
        }
    }
    return pick_axes(array, ndim, order, out, error);
}

ndm_status ndm_swapaxes(ndm_array *array, int axis1, int axis2, ndm_array **out,
                        ndm_error *error)
{
    int ndim = array->view.ndim, order[NDM_MAXDIMS];
    ndm_status status = ndm_axis_check(&axis1, ndim, "swapaxes", error);
    if (status == NDM_OK) {
        status = ndm_axis_check(&axis2, ndim, "swapaxes", error);
    }
    if (status != NDM_OK) {
        return status;
    }
    for (int i = 0; i < ndim; i++) {
        order[i] = i == axis1 ? axis2 : i == axis2 ? axis1 : i;
    }
    return pick_axes(array, ndim, order, out, error);
}

ndm_status ndm_squeeze(ndm_array *array, const int *axes, int count, ndm_array **out,
                       ndm_error *error)
{
    const ndm_view *view = &array->view;
    bool drop[NDM_MAXDIMS] = {false};
    int order[NDM_MAXDIMS], left = 0;
    if (axes == NULL) {
        for (int i = 0; i < view->ndim; i++) {
            drop[i] = view->shape[i] == 1;
        }
    } else {
        if (count < 0 || count > view->ndim) {
            return ndm_fail(error, NDM_ERROR_VALUE,
                            "squeeze: %d axes for an array of %d dimensions", count,
                            view->ndim);
        }
        ndm_status status = read_axes("squeeze", axes, count, view->ndim, order, error);
        if (status != NDM_OK) {
            return status;
        }
        for (int i = 0; i < count; i++) {
            if (view->shape[order[i]] != 1) {
                return ndm_fail(error, NDM_ERROR_SHAPE,
                                "squeeze: axis %d has length %td, not 1", order[i],
                                view->shape[order[i]]);
            }
            drop[order[i]] = true;
        }
    }
    for (int i = 0; i < view->ndim; i++) {
        if (!drop[i]) {
            order[left++] = i;
        }
    }
    return pick_axes(array, left, order, out, error);
}

ndm_status ndm_expand_dims(ndm_array *array, int axis, ndm_array **out, ndm_error *error)
{
    int ndim = array->view.ndim + 1, order[NDM_MAXDIMS + 1];
    if (ndim > NDM_MAXDIMS) {
        return ndm_fail(error, NDM_ERROR_VALUE,
                        "expand_dims: the array has %d dimensions "
                        "already",
                        NDM_MAXDIMS);
    }
    ndm_status status = ndm_axis_check(&axis, ndim, "expand_dims", error);
    if (status != NDM_OK) {
        return status;
    }
    for (int i = 0; i < ndim; i++) {
        order[i] = i < axis ? i : i == axis ? -1 : i - 1;
    }
    return pick_axes(array, ndim, order, out, error);
}

static ndm_status broadcast_error(const ndm_view *view, int ndim, const ptrdiff_t *shape,
                                  ndm_error *error)
{
    char from[NDM_SHAPE_TEXT_SIZE], to[NDM_SHAPE_TEXT_SIZE];
    return ndm_fail(error, NDM_ERROR_SHAPE, "broadcast_to: shape %s does not broadcast to %s",
                    ndm_shape_text(view->ndim, view->shape, from, sizeof from),
                    ndm_shape_text(ndim, shape, to, sizeof to));
}

ndm_status ndm_broadcast_to(ndm_array *array, int ndim, const ptrdiff_t *shape, ndm_array **out,
                            ndm_error *error)
{
    const ndm_view *view = &array->view;
    ndm_array *result;
    ndm_status status = ndm_array_share(array, view->data, &view->dtype, ndim, &result, error);
    if (status != NDM_OK) {
        return status;
    }
    ptrdiff_t *dims = ndm_array_dims(result);
    const int added = ndim - view->ndim;
    for (int i = 0; status == NDM_OK && i < ndim; i++) {
        dims[i] = shape[i];
        dims[ndim + i] = 0;
        if (shape[i] < 0) {
            status = ndm_fail(error, NDM_ERROR_VALUE,
                              "broadcast_to: negative length %td on axis %d", shape[i], i);
        } else if (i >= added && view->shape[i - added] == shape[i]) {
            dims[ndim + i] = view->strides[i - added];
        } else if (i >= added && view->shape[i - added] != 1) {
            status = broadcast_error(view, ndim, shape, error);
        }
    }
    if (status == NDM_OK && added < 0) {
        status = broadcast_error(view, ndim, shape, error);
    }
    if (status == NDM_OK && ndm_view_size(&result->view) < 0) {
        status = ndm_fail(error, NDM_ERROR_OVERFLOW, "broadcast_to: too many elements");
    }
    if (status != NDM_OK) {
        ndm_array_release(result);
        return status;
    }
    result->view.flags &= ~(uint32_t)NDM_VIEW_WRITEABLE;
    *out = result;
    return NDM_OK;
}
