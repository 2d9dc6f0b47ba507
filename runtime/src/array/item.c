/* One element: read, written. */
#include "array/array.h"
#include "dtype/cast.h"
#include "system/fail.h"

static ndm_status locate(const ndm_view *view, const ptrdiff_t *index, char **out,
                         ndm_error *error)
{
    ndm_status status = ndm_view_check(view, error);
    if (status != NDM_OK) {
        return status;
    }
    ptrdiff_t strides[NDM_MAXDIMS], at[NDM_MAXDIMS];
    ndm_view_strides(view, strides);
    for (int i = 0; i < view->ndim; i++) {
        ptrdiff_t length = view->shape[i];
        if (index[i] < -length || index[i] >= length) {
            return ndm_fail(error, NDM_ERROR_INDEX,
                            "index %td is out of bounds for axis %d with size %td", index[i], i,
                            length);
        }
        at[i] = index[i] + (index[i] < 0 ? length : 0);
    }
    *out = ndm_view_at(view, strides, at);
    return NDM_OK;
}

ndm_status ndm_get_item(const ndm_view *view, const ptrdiff_t *index, ndm_scalar *out,
                        ndm_error *error)
{
    if (view != NULL && (view->flags & NDM_VIEW_WEAK) && view->data != NULL) {
        *out = *(const ndm_scalar *)view->data;
        return NDM_OK;
    }
    char *item;
    ndm_status status = locate(view, index, &item, error);
    if (status == NDM_OK) {
        ndm_item_to_scalar(&view->dtype, item, out);
    }
    return status;
}

ndm_status ndm_set_item(const ndm_view *view, const ptrdiff_t *index, const ndm_scalar *value,
                        ndm_error *error)
{
    char *item;
    ndm_status status = locate(view, index, &item, error);
    if (status != NDM_OK) {
        return status;
    }
    if ((view->flags & NDM_VIEW_WEAK) || !(view->flags & NDM_VIEW_WRITEABLE)) {
        return ndm_fail(error, NDM_ERROR_READONLY, "the array is read-only");
    }
    return ndm_item_from_scalar(&view->dtype, value, item, error);
}
