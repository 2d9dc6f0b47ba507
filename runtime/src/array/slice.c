/* Views that select: slices, one index, diagonals, parts of complex numbers. */
#include <string.h>

#include "array/array.h"
#include "ndmill/module.h"
#include "system/fail.h"

/* The first index, the step and the number of indices that Python's slice has on an axis. */
static ptrdiff_t resolve_slice(const ndm_slice *slice, ptrdiff_t length, ptrdiff_t *first,
                               ptrdiff_t *step)
{
    *step = slice->step < -PTRDIFF_MAX ? -PTRDIFF_MAX : slice->step;
    const ptrdiff_t low = *step < 0 ? -1 : 0, high = *step < 0 ? length - 1 : length;
    ptrdiff_t bounds[2] = {*step < 0 ? high : low, *step < 0 ? low : high};
    const ptrdiff_t given[2] = {slice->start, slice->stop};
    const bool has[2] = {slice->has_start, slice->has_stop};
    for (int i = 0; i < 2; i++) {
        if (has[i]) {
            ptrdiff_t bound = given[i] < 0 ? given[i] + length : given[i];
            bounds[i] = bound < low ? low : bound > high ? high : bound;
        }
    }
    *first = bounds[0];
    ptrdiff_t distance = *step < 0 ? bounds[0] - bounds[1] : bounds[1] - bounds[0];
    ptrdiff_t stride = *step < 0 ? -*step : *step;
    return distance <= 0 ? 0 : (distance - 1) / stride + 1;
}

ndm_status ndm_slice_view(ndm_array *array, const ndm_slice *slices, int count, ndm_array **out,
                          ndm_error *error)
{
    const ndm_view *view = &array->view;
    if (count < 0 || count > view->ndim) {
        return ndm_fail(error, NDM_ERROR_INDEX, "%d slices for an array of %d dimensions",
                        count, view->ndim);
    }
    for (int i = 0; i < count; i++) {
        if (slices[i].step == 0) {
            return ndm_fail(error, NDM_ERROR_VALUE, "the slice step of axis %d is zero", i);
        }
    }
    ndm_array *result;
    ndm_status status =
        ndm_array_share(array, view->data, &view->dtype, view->ndim, &result, error);
    if (status != NDM_OK) {
        return status;
    }
    ptrdiff_t *shape = ndm_array_dims(result), *strides = shape + view->ndim;
    ptrdiff_t offset = 0;
    for (int i = 0; i < view->ndim; i++) {
        ptrdiff_t first = 0, step = 1;
        shape[i] = i < count ? resolve_slice(&slices[i], view->shape[i], &first, &step)
                             : view->shape[i];
        strides[i] = shape[i] > 1 ? view->strides[i] * step : view->strides[i];
        offset += shape[i] > 0 ? first * view->strides[i] : 0;
    }
    if (ndm_view_size(view) > 0) {
        result->view.data = (char *)view->data + offset;
    }
    *out = result;
    return NDM_OK;
}

/* A share of `array` without `axis`. */
static ndm_status drop_axis(ndm_array *array, int axis, ptrdiff_t offset, ndm_array **out,
                            ndm_error *error)
{
    const ndm_view *view = &array->view;
    ndm_array *result;
    ndm_status status = ndm_array_share(array, (char *)view->data + offset, &view->dtype,
                                        view->ndim - 1, &result, error);
    if (status != NDM_OK) {
        return status;
    }
    ptrdiff_t *dims = ndm_array_dims(result);
    for (int i = 0, k = 0; i < view->ndim; i++) {
        if (i != axis) {
            dims[k] = view->shape[i];
            dims[view->ndim - 1 + k++] = view->strides[i];
        }
    }
    *out = result;
    return NDM_OK;
}

ndm_status ndm_take_index(ndm_array *array, int axis, ptrdiff_t index, ndm_array **out,
                          ndm_error *error)
{
    const ndm_view *view = &array->view;
    ndm_status status = ndm_axis_check(&axis, view->ndim, "take_index", error);
    if (status != NDM_OK) {
        return status;
    }
    ptrdiff_t length = view->shape[axis];
    if (index < -length || index >= length) {
        return ndm_fail(error, NDM_ERROR_INDEX,
                        "index %td is out of bounds for axis %d with size %td", index, axis,
                        length);
    }
    index += index < 0 ? length : 0;
    ptrdiff_t offset = ndm_view_size(view) > 0 ? index * view->strides[axis] : 0;
    return drop_axis(array, axis, offset, out, error);
}

ndm_status ndm_diagonal(ndm_array *array, ptrdiff_t offset, int axis1, int axis2,
                        ndm_array **out, ndm_error *error)
{
    const ndm_view *view = &array->view;
    if (view->ndim < 2) {
        return ndm_fail(error, NDM_ERROR_SHAPE,
                        "diagonal: the array has %d dimensions; at least 2 are needed",
                        view->ndim);
    }
    ndm_status status = ndm_axis_check(&axis1, view->ndim, "diagonal", error);
    if (status == NDM_OK) {
        status = ndm_axis_check(&axis2, view->ndim, "diagonal", error);
    }
    if (status == NDM_OK && axis1 == axis2) {
        status = ndm_fail(error, NDM_ERROR_VALUE, "diagonal: both axes are %d", axis1);
    }
    ndm_array *result;
    if (status == NDM_OK) {
        status =
            ndm_array_share(array, view->data, &view->dtype, view->ndim - 1, &result, error);
    }
    if (status != NDM_OK) {
        return status;
    }
    ptrdiff_t *shape = ndm_array_dims(result), *strides = shape + view->ndim - 1;
    int k = 0;
    for (int i = 0; i < view->ndim; i++) {
        if (i != axis1 && i != axis2) {
            shape[k] = view->shape[i];
            strides[k++] = view->strides[i];
        }
    }
    const ptrdiff_t rows = view->shape[axis1], columns = view->shape[axis2];
    const bool inside = offset < columns && offset > -rows;
    const ptrdiff_t row = inside && offset < 0 ? -offset : 0;
    const ptrdiff_t column = inside && offset > 0 ? offset : 0;
    const ptrdiff_t down = rows - row, across = columns - column;
    shape[k] = inside ? (down < across ? down : across) : 0;
    strides[k] = shape[k] > 1 ? view->strides[axis1] + view->strides[axis2]
                              : (ptrdiff_t)view->dtype.itemsize;
    if (ndm_view_size(&result->view) > 0) {
        result->view.data =
            (char *)view->data + row * view->strides[axis1] + column * view->strides[axis2];
    }
    result->view.flags &= ~(uint32_t)NDM_VIEW_WRITEABLE;
    *out = result;
    return NDM_OK;
}

/* The dtype of the array's parts, in its byte order. */
static ndm_status part_dtype(const ndm_dtype *dtype, ndm_dtype *out, ndm_error *error)
{
    ndm_status status = ndm_dtype_find(dtype->cls->real, out, error);
    if (status == NDM_OK && dtype->order == NDM_SWAPPED) {
        *out = ndm_dtype_swapped(out);
    }
    return status;
}

static ndm_status take_part(ndm_array *array, int part, ndm_array **out, ndm_error *error)
{
    const ndm_view *view = &array->view;
    ndm_dtype dtype;
    ndm_status status = part_dtype(&view->dtype, &dtype, error);
    ndm_array *result;
    if (status == NDM_OK) {
        status = ndm_array_share(array, (char *)view->data + part * (ptrdiff_t)dtype.itemsize,
                                 &dtype, view->ndim, &result, error);
    }
    if (status != NDM_OK) {
        return status;
    }
    memcpy(ndm_array_dims(result), array->dims, 2 * (size_t)view->ndim * sizeof array->dims[0]);
    *out = result;
    return NDM_OK;
}

ndm_status ndm_array_real(ndm_array *array, ndm_array **out, ndm_error *error)
{
    if (array->view.dtype.cls->parts == 2) {
        return take_part(array, 0, out, error);
    }
    *out = ndm_array_retain(array);
    return NDM_OK;
}

ndm_status ndm_array_imag(ndm_array *array, ndm_array **out, ndm_error *error)
{
    const ndm_view *view = &array->view;
    if (view->dtype.cls->parts == 2) {
        return take_part(array, 1, out, error);
    }
    ndm_status status =
        ndm_zeros(&view->dtype, view->ndim, view->shape, NDM_ORDER_C, NULL, out, error);
    if (status == NDM_OK) {
        (*out)->view.flags &= ~(uint32_t)NDM_VIEW_WRITEABLE;
    }
    return status;
}
