/* The life of an array: header, memory, references. */
#include <stdlib.h>
#include <string.h>

#include "array/array.h"
#include "system/fail.h"
#include "system/memory.h"

static ndm_status check_rank(int ndim, ndm_error *error)
{
    if (ndim < 0 || ndim > NDM_MAXDIMS) {
        return ndm_fail(error, NDM_ERROR_VALUE, "an array has 0 to %d dimensions, not %d",
                        NDM_MAXDIMS, ndim);
    }
    return NDM_OK;
}

ndm_status ndm_array_header(const ndm_dtype *dtype, int ndim, ndm_array **out, ndm_error *error)
{
    if (dtype == NULL || dtype->cls == NULL) {
        return ndm_fail(error, NDM_ERROR_VALUE, "an array needs a dtype; this one is unset");
    }
    ndm_status status = check_rank(ndim, error);
    if (status != NDM_OK) {
        return status;
    }
    ndm_array *array = ndm_new(1, sizeof *array + 2 * (size_t)ndim * sizeof array->dims[0]);
    if (array == NULL) {
        return ndm_fail_memory(error);
    }
    atomic_init(&array->references, 1);
    array->view = (ndm_view){.dtype = *dtype,
                             .ndim = ndim,
                             .shape = array->dims,
                             .strides = array->dims + ndim,
                             .flags = NDM_VIEW_WRITEABLE};
    *out = array;
    return NDM_OK;
}

ptrdiff_t *ndm_array_dims(ndm_array *array)
{
    return array->dims;
}

ndm_status ndm_array_share(ndm_array *array, void *data, const ndm_dtype *dtype, int ndim,
                           ndm_array **out, ndm_error *error)
{
    ndm_array *view = NULL;
    ndm_status status = ndm_array_header(dtype, ndim, &view, error);
    if (status != NDM_OK) {
        return status;
    }
    view->view.data = data;
    view->view.flags = array->view.flags;
    view->base = ndm_array_retain(array->base != NULL ? array->base : array);
    *out = view;
    return NDM_OK;
}

/* Bytes of the whole array; lengths 0 count as 1, so that its strides fit too. */
static ndm_status measure(const ndm_dtype *dtype, int ndim, const ptrdiff_t *shape,
                          size_t *bytes, ndm_error *error)
{
    size_t total = dtype->itemsize;
    bool empty = false;
    char text[NDM_SHAPE_TEXT_SIZE];
    for (int i = 0; i < ndim; i++) {
        if (shape[i] < 0) {
            return ndm_fail(error, NDM_ERROR_VALUE,
                            "negative length %td on axis %d of shape %s", shape[i], i,
                            ndm_shape_text(ndim, shape, text, sizeof text));
        }
        empty = empty || shape[i] == 0;
        if (shape[i] > 1 &&
            (!ndm_size_multiply(total, (size_t)shape[i], &total) || total > PTRDIFF_MAX)) {
            return ndm_fail(error, NDM_ERROR_OVERFLOW,
                            "an array of shape %s and %u bytes an item is too large",
                            ndm_shape_text(ndim, shape, text, sizeof text),
                            (unsigned)dtype->itemsize);
        }
    }
    *bytes = empty ? 0 : total;
    return NDM_OK;
}

ndm_status ndm_array_allocate(const ndm_dtype *dtype, int ndim, const ptrdiff_t *shape,
                              const int *axes, bool zero, const ndm_allocator *allocator,
                              ndm_array **out, ndm_error *error)
{
    ndm_array *array;
    ndm_status status = ndm_array_header(dtype, ndim, &array, error);
    if (status != NDM_OK) {
        return status;
    }
    size_t bytes = 0;
    status = measure(dtype, ndim, shape, &bytes, error);
    if (status != NDM_OK) {
        free(array);
        return status;
    }
    if (ndim > 0) {
        memcpy(array->dims, shape, (size_t)ndim * sizeof shape[0]);
    }
    (void)ndm_packed_strides((ptrdiff_t)dtype->itemsize, ndim, shape, axes, array->dims + ndim);
    array->allocator = allocator != NULL ? allocator : &ndm_default_allocator;
    array->bytes = bytes > 0 ? bytes : dtype->itemsize > 0 ? dtype->itemsize : 1;
    array->memory = array->allocator->allocate(array->allocator->context, array->bytes,
                                               NDM_DATA_ALIGNMENT, zero);
    if (array->memory == NULL) {
        size_t wanted = array->bytes;
        free(array);
        return ndm_fail(error, NDM_ERROR_MEMORY, "out of memory: an array of %zu bytes",
                        wanted);
    }
    array->view.data = array->memory;
    *out = array;
    return NDM_OK;
}

ndm_status ndm_empty_ordered(const ndm_dtype *dtype, int ndim, const ptrdiff_t *shape,
                             const int *axes, const ndm_allocator *allocator, ndm_array **out,
                             ndm_error *error)
{
    return ndm_array_allocate(dtype, ndim, shape, axes, false, allocator, out, error);
}

ndm_array *ndm_array_retain(ndm_array *array)
{
    if (array != NULL) {
        atomic_fetch_add_explicit(&array->references, 1, memory_order_relaxed);
    }
    return array;
}

void ndm_array_release(ndm_array *array)
{
    while (array != NULL &&
           atomic_fetch_sub_explicit(&array->references, 1, memory_order_acq_rel) == 1) {
        ndm_array *base = array->base;
        if (array->allocator != NULL) {
            array->allocator->release(array->allocator->context, array->memory, array->bytes);
        } else if (array->release != NULL) {
            array->release(array->context, array->memory);
        }
        free(array);
        array = base;
    }
}

const ndm_view *ndm_array_view(const ndm_array *array)
{
    return &array->view;
}

void *ndm_array_data(const ndm_array *array)
{
    return array->view.data;
}

int ndm_array_ndim(const ndm_array *array)
{
    return array->view.ndim;
}

const ptrdiff_t *ndm_array_shape(const ndm_array *array)
{
    return array->view.shape;
}

const ptrdiff_t *ndm_array_strides(const ndm_array *array)
{
    return array->view.strides;
}

ndm_dtype ndm_array_dtype(const ndm_array *array)
{
    return array->view.dtype;
}

ptrdiff_t ndm_array_size(const ndm_array *array)
{
    return ndm_view_size(&array->view);
}

ndm_array *ndm_array_base(const ndm_array *array)
{
    return array->base;
}

void ndm_free(void *memory)
{
    free(memory);
}
