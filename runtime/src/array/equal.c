/* Whether two arrays have the same shape and equal elements. */
#include "array/array.h"
#include "dtype/cast.h"
#include "system/fail.h"

typedef struct comparison {
    const ndm_view *a, *b;
    ptrdiff_t a_strides[NDM_MAXDIMS], b_strides[NDM_MAXDIMS];
    bool equal_nan;
} comparison;

/* A pair of items of any real or complex dtypes whose values scalars hold exactly. */
static bool equal_scalars(const comparison *with, const char *a, const char *b)
{
    ndm_scalar x, y;
    ndm_item_to_scalar(&with->a->dtype, a, &x);
    ndm_item_to_scalar(&with->b->dtype, b, &y);
    return x.magnitude == y.magnitude && (x.magnitude == 0 || x.negative == y.negative);
}

static bool equal_items(const comparison *with, const char *a, const char *b)
{
    const ndm_dtype_class *cls = with->a->dtype.cls;
    int order = cls->compare(a, b);
    return order == 0 || (order == 2 && with->equal_nan && cls->compare(a, a) == 2 &&
                          cls->compare(b, b) == 2);
}

static bool all_equal(comparison *with,
                      bool (*equal)(const comparison *with, const char *a, const char *b))
{
    ptrdiff_t index[NDM_MAXDIMS] = {0};
    ndm_view_strides(with->a, with->a_strides);
    ndm_view_strides(with->b, with->b_strides);
    if (ndm_view_size(with->a) == 0) {
        return true;
    }
    do {
        if (!equal(with, ndm_view_at(with->a, with->a_strides, index),
                   ndm_view_at(with->b, with->b_strides, index))) {
            return false;
        }
    } while (ndm_index_next(with->a->ndim, with->a->shape, index));
    return true;
}

static bool is_integer(const ndm_dtype *dtype)
{
    ndm_scalar zero = {.kind = NDM_SCALAR_FLOAT};
    if (dtype->cls->zero != NULL) {
        dtype->cls->to_scalar(dtype->cls->zero, &zero);
    }
    return zero.kind == NDM_SCALAR_BOOL || zero.kind == NDM_SCALAR_INT;
}

/* *view as an aligned, native array of `dtype`: itself, or a copy in *made. */
static ndm_status bring(const ndm_view **view, const ndm_dtype *dtype, ndm_array **made,
                        ndm_error *error)
{
    if (ndm_dtype_equal(&(*view)->dtype, dtype) && ndm_view_is_aligned(*view)) {
        return NDM_OK;
    }
    ndm_status status = ndm_astype(*view, dtype, NDM_CASTING_UNSAFE, NDM_ORDER_C, made, error);
    if (status == NDM_OK) {
        *view = ndm_array_view(*made);
    }
    return status;
}

/* Of views that are not weak. */
static ndm_status compare_views(const ndm_view *a, const ndm_view *b, bool equal_nan, bool *out,
                                ndm_error *error)
{
    if (a->ndim != b->ndim || !ndm_shape_equal(a->ndim, a->shape, b->shape)) {
        *out = false;
        return NDM_OK;
    }
    comparison with = {.a = a, .b = b, .equal_nan = equal_nan};
    if (is_integer(&a->dtype) && is_integer(&b->dtype)) {
        *out = all_equal(&with, equal_scalars);
        return NDM_OK;
    }
    ndm_dtype join;
    ndm_status status = ndm_promote_types(&a->dtype, &b->dtype, &join, error);
    ndm_array *made[2] = {NULL, NULL};
    if (status == NDM_OK) {
        status = bring(&with.a, &join, &made[0], error);
    }
    if (status == NDM_OK) {
        status = bring(&with.b, &join, &made[1], error);
    }
    if (status == NDM_OK) {
        *out = all_equal(&with, equal_items);
    }
    ndm_array_release(made[0]);
    ndm_array_release(made[1]);
    return status;
}

ndm_status ndm_array_equal(const ndm_view *a, const ndm_view *b, bool equal_nan, bool *out,
                           ndm_error *error)
{
    const ndm_view *views[2] = {a, b};
    ndm_array *made[2] = {NULL, NULL};
    ndm_status status = NDM_OK;
    for (int i = 0; status == NDM_OK && i < 2; i++) {
        status = ndm_view_check(views[i], error);
        if (status == NDM_OK && (views[i]->flags & NDM_VIEW_WEAK)) {
            status = ndm_from_scalar(views[i]->data, NULL, &made[i], error);
            views[i] = status == NDM_OK ? ndm_array_view(made[i]) : NULL;
        }
    }
    if (status == NDM_OK) {
        status = compare_views(views[0], views[1], equal_nan, out, error);
    }
    ndm_array_release(made[0]);
    ndm_array_release(made[1]);
    return status;
}
