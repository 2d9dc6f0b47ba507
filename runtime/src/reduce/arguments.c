/* Arguments, outputs and ends of methods: see arguments.h. */
#include "reduce/arguments.h"

#include "array/array.h"
#include "call/overlap.h"
#include "call/plan.h"
#include "system/fail.h"

/* ---- arguments ------------------------------------------------------------------- */

ndm_status ndm_method_options(const ndm_ufunc *ufunc, const ndm_options *given,
                              ndm_options *out, ndm_error *error)
{
    if (ufunc == NULL) {
        return ndm_fail(error, NDM_ERROR_VALUE, "no ufunc is given");
    }
    ndm_options_read(given, out);
    if ((unsigned)out->casting > NDM_CASTING_UNSAFE || (unsigned)out->fp_mode > NDM_FP_FAIL ||
        out->threads < 0) {
        return ndm_fail(
            error, NDM_ERROR_VALUE,
            "'%s': unknown casting rule, fp_mode or number of threads in the options",
            ufunc->record->name);
    }
    return NDM_OK;
}

static ndm_status check_axis(const char *name, const ndm_ufunc *ufunc, int ndim, int *axis,
                             ndm_error *error)
{
    if (*axis < -ndim || *axis >= ndim) {
        return ndm_fail(error, NDM_ERROR_INDEX,
                        "'%s': %s: axis %d is out of bounds for an array of dimension %d",
                        ufunc->record->name, name, *axis, ndim);
    }
    *axis += *axis < 0 ? ndim : 0;
    return NDM_OK;
}

ndm_status ndm_method_begin(const char *name, const ndm_ufunc *ufunc, const ndm_view *input,
                            int *axis, const ndm_options *given, ndm_options *options,
                            ndm_method *method, ndm_error *error)
{
    ndm_status status = ndm_method_options(ufunc, given, options, error);
    if (status != NDM_OK) {
        return status;
    }
    if (input == NULL) {
        return ndm_fail(error, NDM_ERROR_VALUE, "'%s': %s: the input is missing",
                        ufunc->record->name, name);
    }
    const bool weak = (input->flags & NDM_VIEW_WEAK) != 0;
    status = weak ? NDM_OK : ndm_view_check(input, error);
    if (status != NDM_OK) {
        return status;
    }
    if (weak || input->ndim == 0) {
        return ndm_fail(error, NDM_ERROR_TYPE, "'%s': cannot %s on a scalar",
                        ufunc->record->name, name);
    }
    status = ndm_method_resolve(name, ufunc, &input->dtype, options, method, error);
    return status == NDM_OK ? check_axis(name, ufunc, input->ndim, axis, error) : status;
}

/* ---- outputs --------------------------------------------------------------------- */

static ndm_status check_shape(const ndm_method *method, const ndm_view *out, int ndim,
                              const ptrdiff_t *shape, ndm_error *error)
{
    char given[NDM_SHAPE_TEXT_SIZE], wanted[NDM_SHAPE_TEXT_SIZE];
    if (out->ndim == ndim && ndm_shape_equal(ndim, out->shape, shape)) {
        return NDM_OK;
    }
    return ndm_fail(error, NDM_ERROR_SHAPE,
                    "'%s': %s: the output is of shape %s, and must be of shape %s",
                    method->ufunc->record->name, method->name,
                    ndm_shape_text(out->ndim, out->shape, given, sizeof given),
                    ndm_shape_text(ndim, shape, wanted, sizeof wanted));
}

static ndm_status check_given(const ndm_method *method, const ndm_options *options,
                              const ndm_view *out, int ndim, const ptrdiff_t *shape,
                              ndm_error *error)
{
    const char *ufunc = method->ufunc->record->name, *name = method->name;
    if (out->flags & NDM_VIEW_WEAK) {
        return ndm_fail(error, NDM_ERROR_VALUE, "'%s': %s: the output is a weak scalar", ufunc,
                        name);
    }
    ndm_status status = ndm_view_check(out, error);
    if (status != NDM_OK) {
        return status;
    }
    if (!(out->flags & NDM_VIEW_WRITEABLE)) {
        return ndm_fail(error, NDM_ERROR_READONLY, "'%s': %s: the output is read-only", ufunc,
                        name);
    }
    if (!ndm_dtype_is_known(method->snapshot, &out->dtype)) {
        return ndm_fail(error, NDM_ERROR_TYPE,
                        "'%s': %s: the output has no dtype of this library", ufunc, name);
    }
    if (!ndm_snapshot_can_cast(method->snapshot, &method->logical, &out->dtype,
                               options->casting)) {
        return ndm_fail(
            error, NDM_ERROR_CASTING,
            "'%s': %s: cannot cast the output from %s to %s under casting rule '%s'", ufunc,
            name, method->logical.cls->name, out->dtype.cls->name,
            ndm_casting_name(options->casting));
    }
    status = check_shape(method, out, ndim, shape, error);
    if (status == NDM_OK && ndm_view_size(out) > 0 && ndm_method_shares_itself(out)) {
        return ndm_fail(error, NDM_ERROR_OVERLAP,
                        "'%s': %s: elements of the output overlap each other", ufunc, name);
    }
    return status;
}

/* The axes of `like` as they lie in memory; C order where items lie above each other. */
static const int *axes_like(const ndm_view *like, int *axes)
{
    for (int d = 0; like->strides != NULL && d < like->ndim; d++) {
        if (like->strides[d] == 0 && like->shape[d] > 1) {
            return NULL;
        }
    }
    ndm_axes_by_stride(like, axes);
    return axes;
}

ndm_status ndm_method_output(const ndm_method *method, const ndm_options *options,
                             const ndm_view *like, const ptrdiff_t *shape, bool to_return,
                             ndm_view *out, ndm_array **made, ndm_error *error)
{
    const ndm_view *given = options->out == NULL ? NULL : options->out[0];
    *made = NULL;
    if (given != NULL) {
        *out = *given;
        return check_given(method, options, given, like->ndim, shape, error);
    }
    if (!to_return) {
        return ndm_fail(error, NDM_ERROR_VALUE,
                        "'%s': %s: the output is not given and has no place in the results",
                        method->ufunc->record->name, method->name);
    }
    int axes[NDM_MAXDIMS];
    ndm_status status =
        ndm_empty_ordered(&method->logical, like->ndim, shape, axes_like(like, axes),
                          options->allocator, made, error);
    if (status == NDM_OK) {
        *out = *ndm_array_view(*made);
    }
    return status;
}

/* ---- overlap --------------------------------------------------------------------- */

/* Views of one array beside another: as many axes, of length 1 where there are none. */
typedef struct padded {
    ptrdiff_t shape[NDM_MAXDIMS], strides[NDM_MAXDIMS];
} padded;

static ndm_extent extent_of(const ndm_view *view, int ndim, padded *axes)
{
    ndm_view_strides(view, axes->strides);
    for (int d = 0; d < ndim; d++) {
        axes->shape[d] = d < view->ndim ? view->shape[d] : 1;
        axes->strides[d] = d < view->ndim ? axes->strides[d] : 0;
    }
    return (ndm_extent){view->data, ndim, axes->shape, axes->strides, view->dtype.itemsize};
}

bool ndm_method_shares(const ndm_view *a, const ndm_view *b, bool same_is_safe)
{
    padded axes_a, axes_b;
    const int ndim = a->ndim > b->ndim ? a->ndim : b->ndim;
    const ndm_extent first = extent_of(a, ndim, &axes_a), second = extent_of(b, ndim, &axes_b);
    const ndm_sharing sharing = ndm_extents_share(&first, &second);
    return sharing == NDM_SHARED || (sharing == NDM_IDENTICAL && !same_is_safe);
}

bool ndm_method_shares_itself(const ndm_view *view)
{
    padded axes;
    const ndm_extent extent = extent_of(view, view->ndim, &axes);
    return ndm_extent_shares_itself(&extent);
}

bool ndm_method_needs_cast(const ndm_dtype *loop, const ndm_view *view)
{
    return view->dtype.num != loop->num || view->dtype.order != NDM_NATIVE ||
           !ndm_view_is_aligned(view);
}

ndm_status ndm_method_copy(ndm_view *view, ndm_array **copy, ndm_error *error)
{
    ndm_status status = ndm_copy(view, NDM_ORDER_K, copy, error);
    if (status == NDM_OK) {
        *view = *ndm_array_view(*copy);
    }
    return status;
}

/* ---- ends ------------------------------------------------------------------------ */

ndm_status ndm_method_end(const char *name, const ndm_ufunc *ufunc, const ndm_options *options,
                          uint32_t flags, bool cancelled, ndm_error *error)
{
    if (options->fp_flags != NULL) {
        *options->fp_flags = flags;
    }
    if (cancelled) {
        return ndm_fail(error, NDM_ERROR_CANCELLED, "'%s': %s was cancelled",
                        ufunc->record->name, name);
    }
    const ndm_work work = {.name = ufunc->record->name, .ufunc = ufunc};
    return flags == 0 ? NDM_OK : ndm_report_flags(&work, options, flags, error);
}

bool ndm_method_stops(const ndm_options *options, ptrdiff_t done)
{
    ndm_cancel *cancel = options->cancel;
    if (cancel == NULL) {
        return false;
    }
    __atomic_fetch_add(&cancel->done, done, __ATOMIC_RELAXED);
    return __atomic_load_n(&cancel->requested, __ATOMIC_RELAXED) != 0;
}
