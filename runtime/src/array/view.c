/* Views: checks, contiguity, sizes, strides, addresses. */
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include "array/array.h"
#include "ndmill/module.h"
#include "system/fail.h"
#include "system/memory.h"

ndm_view ndm_view_weak(const ndm_scalar *value)
{
    return (ndm_view){.data = (void *)(uintptr_t)value, .flags = NDM_VIEW_WEAK};
}

ptrdiff_t ndm_view_size(const ndm_view *view)
{
    if (view->flags & NDM_VIEW_WEAK) {
        return 1;
    }
    size_t size = 1;
    bool empty = false, fits = true;
    for (int i = 0; i < view->ndim; i++) {
        if (view->shape[i] < 0) {
            return -1;
        }
        empty = empty || view->shape[i] == 0;
        fits = fits && ndm_size_multiply(size, (size_t)view->shape[i], &size) &&
               size <= PTRDIFF_MAX;
    }
    return empty ? 0 : fits ? (ptrdiff_t)size : -1;
}

/* Whether the elements lie without gaps, the axes in memory from `last` in steps of -`step`. */
static bool is_contiguous(const ndm_view *view, int last, int step)
{
    ptrdiff_t size = ndm_view_size(view);
    if (size <= 0) {
        return size == 0;
    }
    ptrdiff_t expected = (ptrdiff_t)view->dtype.itemsize;
    for (int k = 0, i = last; k < view->ndim; k++, i -= step) {
        if (view->shape[i] != 1) {
            if (view->strides[i] != expected) {
                return false;
            }
            size_t next;
            if (!ndm_size_multiply((size_t)expected, (size_t)view->shape[i], &next) ||
                next > PTRDIFF_MAX) {
                return false;
            }
            expected = (ptrdiff_t)next;
        }
    }
    return true;
}

bool ndm_view_is_c_contiguous(const ndm_view *view)
{
    return (view->flags & NDM_VIEW_WEAK) || view->strides == NULL ||
           is_contiguous(view, view->ndim - 1, 1);
}

bool ndm_view_is_f_contiguous(const ndm_view *view)
{
    if (view->flags & NDM_VIEW_WEAK) {
        return true;
    }
    if (view->strides != NULL) {
        return is_contiguous(view, 0, -1);
    }
    int longer = 0;
    bool empty = false;
    for (int i = 0; i < view->ndim; i++) {
        longer += view->shape[i] > 1;
        empty = empty || view->shape[i] == 0;
    }
    return longer <= 1 || empty;
}

bool ndm_view_is_aligned(const ndm_view *view)
{
    if (view->flags & NDM_VIEW_WEAK) {
        return true;
    }
    uintptr_t alignment = view->dtype.cls->alignment;
    uintptr_t bits = (uintptr_t)view->data;
    for (int i = 0; view->strides != NULL && i < view->ndim; i++) {
        if (view->shape[i] > 1) {
            bits |= (uintptr_t)view->strides[i];
        }
    }
    return (bits & (alignment - 1)) == 0;
}

bool ndm_packed_strides(ptrdiff_t itemsize, int ndim, const ptrdiff_t *shape, const int *axes,
                        ptrdiff_t *strides)
{
    size_t step = (size_t)itemsize;
    for (int k = ndim - 1; k >= 0; k--) {
        int axis = axes != NULL ? axes[k] : k;
        strides[axis] = (ptrdiff_t)step;
        if (shape[axis] > 1 &&
            (!ndm_size_multiply(step, (size_t)shape[axis], &step) || step > PTRDIFF_MAX)) {
            return false;
        }
    }
    return true;
}

void ndm_view_strides(const ndm_view *view, ptrdiff_t *strides)
{
    if (view->strides == NULL) {
        (void)ndm_packed_strides((ptrdiff_t)view->dtype.itemsize, view->ndim, view->shape, NULL,
                                 strides);
    } else if (view->ndim > 0) {
        memcpy(strides, view->strides, (size_t)view->ndim * sizeof strides[0]);
    }
}

void ndm_axes_by_stride(const ndm_view *view, int *axes)
{
    ptrdiff_t strides[NDM_MAXDIMS];
    ndm_view_strides(view, strides);
    for (int i = 0; i < view->ndim; i++) {
        size_t step = strides[i] < 0 ? 0 - (size_t)strides[i] : (size_t)strides[i];
        int at = i;
        for (; at > 0; at--) {
            ptrdiff_t before = strides[axes[at - 1]];
            if ((before < 0 ? 0 - (size_t)before : (size_t)before) >= step) {
                break;
            }
            axes[at] = axes[at - 1];
        }
        axes[at] = i;
    }
}

bool ndm_shape_equal(int ndim, const ptrdiff_t *a, const ptrdiff_t *b)
{
    for (int i = 0; i < ndim; i++) {
        if (a[i] != b[i]) {
            return false;
        }
    }
    return true;
}

const char *ndm_shape_text(int ndim, const ptrdiff_t *shape, char *buffer, size_t size)
{
    size_t used = (size_t)snprintf(buffer, size, "(");
    for (int i = 0; i < ndim; i++) {
        char item[32];
        int length = snprintf(item, sizeof item, i > 0 ? ", %td" : "%td", shape[i]);
        if (used + (size_t)length + sizeof ", ...)" > size) {
            (void)snprintf(buffer + used, size - used, ", ...)");
            return buffer;
        }
        memcpy(buffer + used, item, (size_t)length + 1);
        used += (size_t)length;
    }
    (void)snprintf(buffer + used, size - used, ndim == 1 ? ",)" : ")");
    return buffer;
}

ndm_status ndm_axis_check(int *axis, int ndim, const char *function, ndm_error *error)
{
    if (*axis < -ndim || *axis >= ndim) {
        return ndm_fail(error, NDM_ERROR_INDEX,
                        "%s: axis %d is out of bounds for an array of %d dimensions", function,
                        *axis, ndim);
    }
    *axis += *axis < 0 ? ndim : 0;
    return NDM_OK;
}

bool ndm_index_next(int ndim, const ptrdiff_t *shape, ptrdiff_t *index)
{
    for (int i = ndim - 1; i >= 0; i--) {
        if (++index[i] < shape[i]) {
            return true;
        }
        index[i] = 0;
    }
    return false;
}

char *ndm_view_at(const ndm_view *view, const ptrdiff_t *strides, const ptrdiff_t *index)
{
    ptrdiff_t offset = 0;
    for (int i = 0; i < view->ndim; i++) {
        offset += index[i] * strides[i];
    }
    return (char *)view->data + offset;
}

/* Adds the bytes that one axis spans to *extent; false on overflow. */
static bool add_span(size_t *extent, ptrdiff_t length, ptrdiff_t stride)
{
    size_t step = stride < 0 ? 0 - (size_t)stride : (size_t)stride, span;
    return length <= 1 || (ndm_size_multiply(step, (size_t)length - 1, &span) &&
                           ndm_size_add(*extent, span, extent) && *extent <= PTRDIFF_MAX);
}

static ndm_status check_extent(const ndm_view *view, ndm_error *error)
{
    size_t extent = view->dtype.itemsize;
    ptrdiff_t packed[NDM_MAXDIMS];
    bool fits =
        view->strides != NULL || ndm_packed_strides((ptrdiff_t)view->dtype.itemsize, view->ndim,
                                                    view->shape, NULL, packed);
    const ptrdiff_t *strides = view->strides != NULL ? view->strides : packed;
    for (int i = 0; fits && i < view->ndim; i++) {
        fits = add_span(&extent, view->shape[i], strides[i]);
    }
    if (!fits) {
        char text[NDM_SHAPE_TEXT_SIZE];
        return ndm_fail(error, NDM_ERROR_OVERFLOW,
                        "a view of shape %s spans more bytes than memory has",
                        ndm_shape_text(view->ndim, view->shape, text, sizeof text));
    }
    return NDM_OK;
}

ndm_status ndm_view_check(const ndm_view *view, ndm_error *error)
{
    if (view == NULL) {
        return ndm_fail(error, NDM_ERROR_VALUE, "a view is NULL");
    }
    if (view->flags & NDM_VIEW_WEAK) {
        return view->data != NULL
                   ? NDM_OK
                   : ndm_fail(error, NDM_ERROR_VALUE, "a weak scalar's data is NULL");
    }
    if (view->dtype.cls == NULL) {
        return ndm_fail(error, NDM_ERROR_VALUE, "a view's dtype is unset");
    }
    if (view->ndim < 0 || view->ndim > NDM_MAXDIMS) {
        return ndm_fail(error, NDM_ERROR_VALUE, "a view has 0 to %d dimensions, not %d",
                        NDM_MAXDIMS, view->ndim);
    }
    if (view->ndim > 0 && view->shape == NULL) {
        return ndm_fail(error, NDM_ERROR_VALUE, "a view of %d dimensions has no shape",
                        view->ndim);
    }
    for (int i = 0; i < view->ndim; i++) {
        if (view->shape[i] < 0) {
            return ndm_fail(error, NDM_ERROR_VALUE, "negative length %td on axis %d of a view",
                            view->shape[i], i);
        }
    }
    ptrdiff_t size = ndm_view_size(view);
    if (size < 0) {
        char text[NDM_SHAPE_TEXT_SIZE];
        return ndm_fail(error, NDM_ERROR_OVERFLOW, "a view of shape %s has too many elements",
                        ndm_shape_text(view->ndim, view->shape, text, sizeof text));
    }
    if (view->data == NULL && size > 0) {
        return ndm_fail(error, NDM_ERROR_VALUE, "a view of %td elements has no data", size);
    }
    return size > 0 ? check_extent(view, error) : NDM_OK;
}
