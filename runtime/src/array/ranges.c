/* Evenly spaced values: arange and linspace. */
#include <math.h>
#include <stdint.h>

#include "array/array.h"
#include "dtype/cast.h"
#include "system/fail.h"

static bool is_integer(const ndm_scalar *value)
{
    return value->kind == NDM_SCALAR_BOOL || value->kind == NDM_SCALAR_INT;
}

static double as_double(const ndm_scalar *value)
{
    if (!is_integer(value)) {
        return value->real;
    }
    return value->negative ? -(double)value->magnitude : (double)value->magnitude;
}

/* a + b, or a - b; false where it is beyond 64 bits. */
static bool add_integers(const ndm_scalar *a, const ndm_scalar *b, bool subtract,
                         ndm_scalar *out)
{
    bool a_negative = a->negative && a->magnitude > 0;
    bool b_negative = (b->negative != 0) != subtract;
    *out = (ndm_scalar){.kind = NDM_SCALAR_INT};
    if (a_negative == b_negative) {
        out->magnitude = a->magnitude + b->magnitude;
        out->negative = a_negative;
        return out->magnitude >= a->magnitude;
    }
    bool larger = a->magnitude >= b->magnitude;
    out->magnitude = larger ? a->magnitude - b->magnitude : b->magnitude - a->magnitude;
    out->negative = (larger ? a_negative : b_negative) && out->magnitude > 0;
    return true;
}

static ndm_status too_long(ndm_error *error)
{
    return ndm_fail(error, NDM_ERROR_OVERFLOW, "arange: too many values");
}

/* ceil((stop - start) / step), exact for integers. */
static ndm_status range_length(const ndm_scalar *start, const ndm_scalar *stop,
                               const ndm_scalar *step, ptrdiff_t *out, ndm_error *error)
{
    const bool exact = is_integer(start) && is_integer(stop) && is_integer(step);
    if (exact ? step->magnitude == 0 : as_double(step) == 0) {
        return ndm_fail(error, NDM_ERROR_VALUE, "arange: the step is zero");
    }
    if (exact) {
        ndm_scalar distance;
        if (!add_integers(stop, start, true, &distance)) {
            return too_long(error);
        }
        uint64_t count =
            distance.magnitude / step->magnitude + (distance.magnitude % step->magnitude != 0);
        if (distance.magnitude == 0 || (distance.negative != 0) != (step->negative != 0)) {
            count = 0;
        }
        if (count > PTRDIFF_MAX) {
            return too_long(error);
        }
        *out = (ptrdiff_t)count;
        return NDM_OK;
    }
    double count = ceil((as_double(stop) - as_double(start)) / as_double(step));
    if (isnan(count)) {
        return ndm_fail(error, NDM_ERROR_VALUE, "arange: the number of values is not a number");
    }
    if (count >= (double)PTRDIFF_MAX) {
        return too_long(error);
    }
    *out = count > 0 ? (ptrdiff_t)count : 0;
    return NDM_OK;
}

/* Sets the first two items; the class fills in the others. */
static ndm_status set_range(ndm_array *array, const ndm_scalar *start, const ndm_scalar *step,
                            ndm_error *error)
{
    const ndm_dtype *dtype = &array->view.dtype;
    ptrdiff_t count = array->view.shape[0];
    char *items = array->view.data;
    ndm_status status = NDM_OK;
    if (count > 0) {
        status = ndm_item_from_scalar(dtype, start, items, error);
    }
    if (status != NDM_OK || count < 2) {
        return status;
    }
    ndm_scalar second;
    if (!is_integer(start) || !is_integer(step)) {
        second = ndm_scalar_float(as_double(start) + as_double(step));
    } else if (!add_integers(start, step, false, &second)) {
        return too_long(error);
    }
    status = ndm_item_from_scalar(dtype, &second, items + dtype->itemsize, error);
    if (status != NDM_OK || count == 2) {
        return status;
    }
    if (dtype->cls->fill == NULL || dtype->cls->role == NDM_ROLE_BOOL) {
        return ndm_fail(error, NDM_ERROR_TYPE,
                        "arange: dtype %s has no steps beyond two values", dtype->cls->name);
    }
    dtype->cls->fill(items, count);
    return NDM_OK;
}

ndm_status ndm_arange(const ndm_scalar *start, const ndm_scalar *stop, const ndm_scalar *step,
                      const ndm_dtype *dtype, ndm_array **out, ndm_error *error)
{
    const ndm_scalar values[3] = {start != NULL ? *start : ndm_scalar_int(0), *stop,
                                  step != NULL ? *step : ndm_scalar_int(1)};
    for (int i = 0; i < 3; i++) {
        if (values[i].kind == NDM_SCALAR_COMPLEX) {
            return ndm_fail(error, NDM_ERROR_TYPE, "arange: complex numbers have no order");
        }
    }
    ndm_dtype type;
    ptrdiff_t count;
    ndm_status status = range_length(&values[0], &values[1], &values[2], &count, error);
    if (status == NDM_OK && dtype == NULL) {
        status = ndm_result_type(NULL, 0, values, 3, &type, error);
        dtype = &type;
    }
    ndm_array *array;
    if (status == NDM_OK) {
        ndm_dtype native = ndm_dtype_native(dtype);
        status = ndm_empty(&native, 1, &count, NDM_ORDER_C, NULL, &array, error);
    }
    if (status != NDM_OK) {
        return status;
    }
    status = set_range(array, &values[0], &values[2], error);
    if (status != NDM_OK) {
        ndm_array_release(array);
        return status;
    }
    if (dtype->order == NDM_SWAPPED) {
        ptrdiff_t itemsize = (ptrdiff_t)dtype->itemsize;
        ndm_copy_swap(array->view.data, itemsize, array->view.data, itemsize, count,
                      dtype->itemsize, dtype->cls->swap);
        array->view.dtype = *dtype;
    }
    *out = array;
    return NDM_OK;
}

/* Whether values of the dtype are whole numbers. */
static bool holds_integers(const ndm_dtype *dtype)
{
    if (dtype->cls->zero == NULL) {
        return false;
    }
    ndm_scalar zero;
    dtype->cls->to_scalar(dtype->cls->zero, &zero);
    return zero.kind == NDM_SCALAR_INT;
}

/* Value i of a linspace with `parts` steps; NumPy's operations in NumPy's order. */
static double linspace_value(double start, double stop, ptrdiff_t i, ptrdiff_t parts)
{
    double delta = stop - start;
    double step = parts > 0 ? delta / (double)parts : 0;
    double offset;
    if (parts <= 0) {
        offset = (double)i * delta;
    } else if (step == 0) {
        offset = (double)i / (double)parts;
        offset *= delta;
    } else {
        offset = (double)i * step;
    }
    return start + offset;
}

ndm_status ndm_linspace(double start, double stop, ptrdiff_t num, bool endpoint,
                        const ndm_dtype *dtype, ndm_array **out, ndm_error *error)
{
    if (num < 0) {
        return ndm_fail(error, NDM_ERROR_VALUE,
                        "linspace: %td values; the number must be at least 0", num);
    }
    ndm_dtype type;
    ndm_status status = NDM_OK;
    if (dtype == NULL) {
        const ndm_scalar weak = ndm_scalar_float(start);
        status = ndm_result_type(NULL, 0, &weak, 1, &type, error);
        dtype = &type;
    }
    ndm_array *array;
    if (status == NDM_OK) {
        status = ndm_empty(dtype, 1, &num, NDM_ORDER_C, NULL, &array, error);
    }
    if (status != NDM_OK) {
        return status;
    }
    const bool whole = holds_integers(dtype);
    char *items = array->view.data;
    for (ptrdiff_t i = 0; status == NDM_OK && i < num; i++) {
        double value = endpoint && num > 1 && i == num - 1
                           ? stop
                           : linspace_value(start, stop, i, endpoint ? num - 1 : num);
        const ndm_scalar scalar = ndm_scalar_float(whole ? floor(value) : value);
        status =
            ndm_item_from_scalar(dtype, &scalar, items + i * (ptrdiff_t)dtype->itemsize, error);
    }
    if (status != NDM_OK) {
        ndm_array_release(array);
        return status;
    }
    *out = array;
    return NDM_OK;
}
