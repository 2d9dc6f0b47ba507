/* reshape and ravel: a view where the strides allow it, else a copy. */
#include <string.h>

#include "array/array.h"
#include "system/fail.h"

/* Axes of length other than 1, fastest first. */
typedef struct packed_axes {
    int count;
    ptrdiff_t shape[NDM_MAXDIMS], strides[NDM_MAXDIMS];
    int axis[NDM_MAXDIMS];
} packed_axes;

static packed_axes pack(int ndim, const ptrdiff_t *shape, const ptrdiff_t *strides,
                        bool fortran)
{
    packed_axes result = {.count = 0};
    for (int k = 0; k < ndim; k++) {
        int i = fortran ? k : ndim - 1 - k;
        if (shape[i] != 1) {
            result.shape[result.count] = shape[i];
            result.strides[result.count] = strides != NULL ? strides[i] : 0;
            result.axis[result.count++] = i;
        }
    }
    return result;
}

/* Strides of `shape` on the memory of a view of the same, positive size; false if it takes a
 * copy. Groups of old axes whose lengths multiply to those of a group of new ones must step
 * through memory evenly. */
static bool view_strides(const ndm_view *view, int ndim, const ptrdiff_t *shape, bool fortran,
                         ptrdiff_t *strides)
{
    packed_axes old = pack(view->ndim, view->shape, view->strides, fortran);
    packed_axes new = pack(ndim, shape, NULL, fortran);
    for (int i = 0; i < ndim; i++) {
        strides[i] = (ptrdiff_t)view->dtype.itemsize;
    }
    int from = 0, to = 0;
    while (from < old.count && to < new.count) {
        size_t old_product = (size_t)old.shape[from], step = (size_t)old.strides[from++];
        size_t next = step * old_product, new_product = 1;
        while (new_product != old_product) {
            if (new_product < old_product && to < new.count) {
                strides[new.axis[to]] = (ptrdiff_t)step;
                step *= (size_t) new.shape[to];
                new_product *= (size_t) new.shape[to++];
            } else if (from < old.count && (size_t)old.strides[from] == next) {
                next *= (size_t)old.shape[from];
                old_product *= (size_t)old.shape[from++];
            } else {
                return false;
            }
        }
    }
    return true;
}

/* Copies `shape` to `to` with a length of -1 worked out. */
static ndm_status resolve_shape(const ndm_view *view, int ndim, const ptrdiff_t *shape,
                                ptrdiff_t *to, ndm_error *error)
{
    char text[NDM_SHAPE_TEXT_SIZE];
    ptrdiff_t size = ndm_view_size(view);
    int unknown = -1;
    for (int i = 0; i < ndim; i++) {
        to[i] = shape[i];
        if (shape[i] < -1 || (shape[i] == -1 && unknown >= 0)) {
            return ndm_fail(error, NDM_ERROR_VALUE,
                            shape[i] < -1 ? "reshape: negative length in %s"
                                          : "reshape: more than one length of -1 in %s",
                            ndm_shape_text(ndim, shape, text, sizeof text));
        }
        if (shape[i] == -1) {
            unknown = i;
            to[i] = 1;
        }
    }
    ptrdiff_t known = ndm_view_size(&(ndm_view){.ndim = ndim, .shape = to});
    if (unknown >= 0 && known > 0 && size % known == 0) {
        to[unknown] = size / known;
        known = size;
    } else if (unknown >= 0) {
        known = -1;
    }
    return known == size ? NDM_OK
                         : ndm_fail(error, NDM_ERROR_SHAPE,
                                    "reshape: an array of size %td does not have shape %s",
                                    size, ndm_shape_text(ndim, shape, text, sizeof text));
}

static bool chooses_fortran(const ndm_view *view, ndm_order order)
{
    return order == NDM_ORDER_F || (order == NDM_ORDER_A && ndm_view_is_f_contiguous(view) &&
                                    !ndm_view_is_c_contiguous(view));
}

/* `shape` has the array's size. */
static ndm_status reshape_known(ndm_array *array, int ndim, const ptrdiff_t *shape,
                                bool fortran, ndm_array **out, ndm_error *error)
{
    ptrdiff_t strides[NDM_MAXDIMS];
    const ndm_view *view = &array->view;
    int axes[NDM_MAXDIMS];
    for (int i = 0; i < ndim; i++) {
        axes[i] = fortran ? ndim - 1 - i : i;
    }
    ndm_array *source = array, *result;
    ndm_status status = NDM_OK;
    bool packed = ndm_view_size(view) == 0;
    if (!packed && !view_strides(view, ndim, shape, fortran, strides)) {
        status = ndm_astype(view, &view->dtype, NDM_CASTING_NO,
                            fortran ? NDM_ORDER_F : NDM_ORDER_C, &source, error);
        packed = true;
    }
    if (status != NDM_OK) {
        return status;
    }
    if (packed &&
        !ndm_packed_strides((ptrdiff_t)view->dtype.itemsize, ndim, shape, axes, strides)) {
        status = ndm_fail(error, NDM_ERROR_OVERFLOW, "reshape: the lengths are too large");
    }
    if (status == NDM_OK) {
        status = ndm_array_share(source, source->view.data, &view->dtype, ndim, &result, error);
    }
    if (source != array) {
        ndm_array_release(source);
    }
    if (status != NDM_OK) {
        return status;
    }
    if (ndim > 0) {
        memcpy(ndm_array_dims(result), shape, (size_t)ndim * sizeof shape[0]);
        memcpy(ndm_array_dims(result) + ndim, strides, (size_t)ndim * sizeof strides[0]);
    }
    *out = result;
    return NDM_OK;
}

ndm_status ndm_reshape(ndm_array *array, int ndim, const ptrdiff_t *shape, ndm_order order,
                       ndm_array **out, ndm_error *error)
{
    ptrdiff_t known[NDM_MAXDIMS];
    if (ndim < 0 || ndim > NDM_MAXDIMS) {
        return ndm_fail(error, NDM_ERROR_VALUE,
                        "reshape: an array has 0 to %d dimensions, not "
                        "%d",
                        NDM_MAXDIMS, ndim);
    }
    ndm_status status = resolve_shape(&array->view, ndim, shape, known, error);
    if (status != NDM_OK) {
        return status;
    }
    return reshape_known(array, ndim, known, chooses_fortran(&array->view, order), out, error);
}

ndm_status ndm_ravel(ndm_array *array, ndm_order order, ndm_array **out, ndm_error *error)
{
    const ptrdiff_t size = ndm_view_size(&array->view);
    if (order != NDM_ORDER_K) {
        return reshape_known(array, 1, &size, chooses_fortran(&array->view, order), out, error);
    }
    int axes[NDM_MAXDIMS];
    ndm_axes_by_stride(&array->view, axes);
    ndm_array *sorted;
    ndm_status status = ndm_transpose(array, axes, &sorted, error);
    if (status == NDM_OK) {
        status = reshape_known(sorted, 1, &size, false, out, error);
        ndm_array_release(sorted);
    }
    return status;
}
