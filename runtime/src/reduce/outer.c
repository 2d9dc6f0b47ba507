/* ndm_outer: a call whose inputs have axes of length 1 where the others have theirs. */
#include <stdlib.h>

#include "array/array.h"
#include "ndmill/module.h"
#include "ndmill/reduce.h"
#include "dtype/registry.h"
#include "system/fail.h"
#include "system/memory.h"

/* An input with as many axes of length 1 behind its own as those after it have. */
typedef struct widened {
    ndm_view view;
    ptrdiff_t shape[NDM_MAXDIMS], strides[NDM_MAXDIMS];
} widened;

static ndm_status check_ufunc(const ndm_ufunc *ufunc, ndm_error *error)
{
    if (ufunc == NULL) {
        return ndm_fail(error, NDM_ERROR_VALUE, "no ufunc is given");
    }
    const ndm_ufunc_record *record = ufunc->record;
    if (record->core_dim_count > 0) {
        return ndm_fail(error, NDM_ERROR_TYPE,
                        "'%s': outer is not defined for a ufunc with the signature %s",
                        record->name, record->signature);
    }
    if (record->flags & NDM_UFUNC_REDUCTION) {
        return ndm_fail(error, NDM_ERROR_TYPE, "'%s' is a reduction, which has no outer",
                        record->name);
    }
    if (record->nin < 2) {
        return ndm_fail(error, NDM_ERROR_TYPE,
                        "'%s': outer is only for ufuncs of two inputs or more", record->name);
    }
    return NDM_OK;
}

static int axes_of(const ndm_view *view)
{
    return view->flags & NDM_VIEW_WEAK ? 0 : view->ndim;
}

static ndm_status check_inputs(const ndm_ufunc *ufunc, const ndm_view *const *inputs, int *ndim,
                               ndm_error *error)
{
    *ndim = 0;
    for (uint32_t i = 0; i < ufunc->record->nin; i++) {
        if (inputs == NULL || inputs[i] == NULL) {
            return ndm_fail(error, NDM_ERROR_VALUE, "'%s': outer: input %u is missing",
                            ufunc->record->name, i);
        }
        ndm_status status =
            inputs[i]->flags & NDM_VIEW_WEAK ? NDM_OK : ndm_view_check(inputs[i], error);
        if (status != NDM_OK) {
            return status;
        }
        *ndim += axes_of(inputs[i]);
    }
    if (*ndim > NDM_MAXDIMS) {
        return ndm_fail(error, NDM_ERROR_VALUE,
                        "'%s': outer: the result would have %d axes, and %d are the most",
                        ufunc->record->name, *ndim, NDM_MAXDIMS);
    }
    return NDM_OK;
}

/* `after`: axes that follow. */
static void widen(const ndm_view *view, int after, widened *out)
{
    ndm_view_strides(view, out->strides);
    for (int d = 0; d < view->ndim + after; d++) {
        out->shape[d] = d < view->ndim ? view->shape[d] : 1;
        out->strides[d] = d < view->ndim ? out->strides[d] : 0;
    }
    out->view = *view;
    out->view.ndim = view->ndim + after;
    out->view.shape = out->shape;
    out->view.strides = out->strides;
}

ndm_status ndm_outer(const ndm_ufunc *ufunc, const ndm_view *const *inputs, ndm_array **results,
                     const ndm_options *options, ndm_error *error)
{
    int after;
    const ndm_view *views[NDM_MAXARGS];
    ndm_status status = check_ufunc(ufunc, error);
    if (status == NDM_OK) {
        status = check_inputs(ufunc, inputs, &after, error);
    }
    if (status != NDM_OK) {
        return status;
    }
    const uint32_t nin = ufunc->record->nin;
    widened *wide = ndm_new_raw(nin, sizeof *wide);
    if (wide == NULL) {
        return ndm_fail_memory(error);
    }
    for (uint32_t i = 0; i < nin; i++) {
        after -= axes_of(inputs[i]);
        views[i] = inputs[i];
        if (!(inputs[i]->flags & NDM_VIEW_WEAK)) {
            widen(inputs[i], after, &wide[i]);
            views[i] = &wide[i].view;
        }
    }
    status = ndm_call(ufunc, views, results, options, error);
    free(wide);
    return status;
}
