/* New arrays: empty, zeros, ones, full, eye, copies, wrapped memory. */
#include <string.h>

#include "array/array.h"
#include "dtype/cast.h"
#include "system/fail.h"

static ndm_status make(const ndm_dtype *dtype, int ndim, const ptrdiff_t *shape,
                       ndm_order order, bool zero, const ndm_allocator *allocator,
                       ndm_array **out, ndm_error *error)
{
    int axes[NDM_MAXDIMS];
    for (int i = 0; i < ndim && i < NDM_MAXDIMS; i++) {
        axes[i] = ndim - 1 - i;
    }
    return ndm_array_allocate(dtype, ndim, shape, order == NDM_ORDER_F ? axes : NULL, zero,
                              allocator, out, error);
}

/* Copies the first item, which is set, over all others of a packed array. */
static void spread(ndm_array *array)
{
    ptrdiff_t itemsize = (ptrdiff_t)array->view.dtype.itemsize;
    ptrdiff_t size = ndm_array_size(array);
    char *data = array->view.data;
    if (size > 1) {
        ndm_copy_swap(data, 0, data + itemsize, itemsize, size - 1, (size_t)itemsize, 0);
    }
}

/* Writes a native item in the array's byte order over the whole array. */
static void fill_item(ndm_array *array, const void *item)
{
    const ndm_dtype *dtype = &array->view.dtype;
    ndm_copy_swap(item, 0, array->view.data, 0, 1, dtype->itemsize,
                  dtype->order == NDM_SWAPPED ? dtype->cls->swap : 0);
    spread(array);
}

static bool is_zero_bytes(const unsigned char *item, size_t size)
{
    for (size_t i = 0; i < size; i++) {
        if (item[i] != 0) {
            return false;
        }
    }
    return true;
}

ndm_status ndm_empty(const ndm_dtype *dtype, int ndim, const ptrdiff_t *shape, ndm_order order,
                     const ndm_allocator *allocator, ndm_array **out, ndm_error *error)
{
    return make(dtype, ndim, shape, order, false, allocator, out, error);
}

ndm_status ndm_zeros(const ndm_dtype *dtype, int ndim, const ptrdiff_t *shape, ndm_order order,
                     const ndm_allocator *allocator, ndm_array **out, ndm_error *error)
{
    ndm_status status = make(dtype, ndim, shape, order, true, allocator, out, error);
    if (status == NDM_OK && dtype->cls->zero != NULL &&
        !is_zero_bytes(dtype->cls->zero, dtype->itemsize)) {
        fill_item(*out, dtype->cls->zero);
    }
    return status;
}

ndm_status ndm_ones(const ndm_dtype *dtype, int ndim, const ptrdiff_t *shape, ndm_order order,
                    const ndm_allocator *allocator, ndm_array **out, ndm_error *error)
{
    if (dtype != NULL && dtype->cls != NULL && dtype->cls->one == NULL) {
        return ndm_fail(error, NDM_ERROR_TYPE, "dtype %s has no one", dtype->cls->name);
    }
    ndm_status status = make(dtype, ndim, shape, order, false, allocator, out, error);
    if (status == NDM_OK) {
        fill_item(*out, dtype->cls->one);
    }
    return status;
}

ndm_status ndm_full(const ndm_dtype *dtype, int ndim, const ptrdiff_t *shape,
                    const ndm_scalar *value, ndm_order order, const ndm_allocator *allocator,
                    ndm_array **out, ndm_error *error)
{
    ndm_array *array;
    ndm_status status = make(dtype, ndim, shape, order, false, allocator, &array, error);
    if (status != NDM_OK) {
        return status;
    }
    status = ndm_item_from_scalar(dtype, value, array->view.data, error);
    if (status != NDM_OK) {
        ndm_array_release(array);
        return status;
    }
    spread(array);
    *out = array;
    return NDM_OK;
}

ndm_status ndm_from_scalar(const ndm_scalar *value, const ndm_dtype *dtype, ndm_array **out,
                           ndm_error *error)
{
    ndm_dtype fallback;
    if (dtype == NULL) {
        ndm_status status = ndm_result_type(NULL, 0, value, 1, &fallback, error);
        if (status != NDM_OK) {
            return status;
        }
        dtype = &fallback;
    }
    return ndm_full(dtype, 0, NULL, value, NDM_ORDER_C, NULL, out, error);
}

ndm_status ndm_eye(ptrdiff_t rows, ptrdiff_t columns, ptrdiff_t k, const ndm_dtype *dtype,
                   ndm_array **out, ndm_error *error)
{
    if (dtype != NULL && dtype->cls != NULL && dtype->cls->one == NULL) {
        return ndm_fail(error, NDM_ERROR_TYPE, "dtype %s has no one", dtype->cls->name);
    }
    const ptrdiff_t shape[2] = {rows, columns};
    ndm_status status = ndm_zeros(dtype, 2, shape, NDM_ORDER_C, NULL, out, error);
    if (status != NDM_OK || k >= columns || k <= -rows) {
        return status;
    }
    ptrdiff_t itemsize = (ptrdiff_t)dtype->itemsize;
    ptrdiff_t row = k < 0 ? -k : 0, column = k > 0 ? k : 0;
    ptrdiff_t down = rows - row, across = columns - column;
    char *first = (char *)ndm_array_data(*out) + (row * columns + column) * itemsize;
    ndm_copy_swap(dtype->cls->one, 0, first, (columns + 1) * itemsize,
                  down < across ? down : across, dtype->itemsize,
                  dtype->order == NDM_SWAPPED ? dtype->cls->swap : 0);
    return NDM_OK;
}

/* An array of `dtype` with the view's shape, laid out by `order`. */
static ndm_status empty_like(const ndm_view *view, const ndm_dtype *dtype, ndm_order order,
                             ndm_array **out, ndm_error *error)
{
    if (order == NDM_ORDER_A) {
        order = ndm_view_is_f_contiguous(view) && !ndm_view_is_c_contiguous(view) ? NDM_ORDER_F
                                                                                  : NDM_ORDER_C;
    }
    if (order != NDM_ORDER_K) {
        return ndm_empty(dtype, view->ndim, view->shape, order, NULL, out, error);
    }
    int axes[NDM_MAXDIMS];
    ndm_axes_by_stride(view, axes);
    return ndm_empty_ordered(dtype, view->ndim, view->shape, axes, NULL, out, error);
}

static ndm_status convert(const ndm_view *view, const ndm_dtype *dtype, ndm_order order,
                          ndm_array **out, ndm_error *error)
{
    ndm_array *array;
    ndm_status status = empty_like(view, dtype, order, &array, error);
    if (status != NDM_OK) {
        return status;
    }
    status = ndm_copyto(&array->view, view, NDM_CASTING_UNSAFE, NULL, error);
    if (status != NDM_OK) {
        ndm_array_release(array);
        return status;
    }
    *out = array;
    return NDM_OK;
}

ndm_status ndm_copy(const ndm_view *view, ndm_order order, ndm_array **out, ndm_error *error)
{
    ndm_status status = ndm_view_check(view, error);
    if (status != NDM_OK) {
        return status;
    }
    if (view->flags & NDM_VIEW_WEAK) {
        return ndm_from_scalar(view->data, NULL, out, error);
    }
    ndm_dtype native = ndm_dtype_native(&view->dtype);
    return convert(view, &native, order, out, error);
}

ndm_status ndm_astype(const ndm_view *view, const ndm_dtype *dtype, ndm_casting casting,
                      ndm_order order, ndm_array **out, ndm_error *error)
{
    ndm_status status = ndm_view_check(view, error);
    if (status != NDM_OK) {
        return status;
    }
    if (dtype == NULL || dtype->cls == NULL) {
        return ndm_fail(error, NDM_ERROR_VALUE, "astype: the dtype is unset");
    }
    if (view->flags & NDM_VIEW_WEAK) {
        ndm_array *array;
        status = ndm_from_scalar(view->data, NULL, &array, error);
        if (status == NDM_OK) {
            status = ndm_astype(&array->view, dtype, casting, order, out, error);
            ndm_array_release(array);
        }
        return status;
    }
    if (!ndm_can_cast(&view->dtype, dtype, casting)) {
        return ndm_fail(error, NDM_ERROR_CASTING,
                        "astype: cannot cast from %s to %s under casting rule '%s'",
                        view->dtype.cls->name, dtype->cls->name, ndm_casting_name(casting));
    }
    return convert(view, dtype, order, out, error);
}

ndm_status ndm_from_memory(const ndm_view *view, void (*release)(void *context, void *data),
                           void *context, ndm_array **out, ndm_error *error)
{
    ndm_status status = ndm_view_check(view, error);
    if (status == NDM_OK && (view->flags & NDM_VIEW_WEAK)) {
        status = ndm_fail(error, NDM_ERROR_VALUE, "a weak scalar is no memory to wrap");
    }
    ndm_array *array;
    if (status == NDM_OK) {
        status = ndm_array_header(&view->dtype, view->ndim, &array, error);
    }
    if (status != NDM_OK) {
        return status;
    }
    array->view.data = array->memory = view->data;
    array->view.flags = view->flags & NDM_VIEW_WRITEABLE;
    array->release = release;
    array->context = context;
    if (view->ndim > 0) {
        memcpy(array->dims, view->shape, (size_t)view->ndim * sizeof view->shape[0]);
    }
    ndm_view_strides(view, array->dims + view->ndim);
    *out = array;
    return NDM_OK;
}
