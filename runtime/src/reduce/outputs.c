/* The results of a reduction: given arrays are checked, the others made. */
#include "call/overlap.h"
#include "reduce/job.h"
#include "system/fail.h"

static ndm_status fail_shape(const ndm_reduce_job *job, const ndm_view *out, int i,
                             ndm_error *error)
{
    char given[NDM_SHAPE_TEXT_SIZE], wanted[NDM_SHAPE_TEXT_SIZE];
    ndm_shape_text(out->ndim, out->shape, given, sizeof given);
    ndm_shape_text(job->result_ndim, job->result_shape, wanted, sizeof wanted);
    return ndm_fail(error, NDM_ERROR_SHAPE, "'%s': output %d of shape %s is not of shape %s",
                    job->name, i, given, wanted);
}

static ndm_extent extent_of(const ndm_view *view, ptrdiff_t *strides)
{
    ndm_view_strides(view, strides);
    return (ndm_extent){view->data, view->ndim, view->shape, strides, view->dtype.itemsize};
}

/* Views of fewer axes get more, of length 1. */
static bool shares(const ndm_view *a, const ndm_view *b)
{
    ptrdiff_t shapes[2][NDM_MAXDIMS], strides[2][NDM_MAXDIMS], own[NDM_MAXDIMS];
    const ndm_view *views[2] = {a, b};
    const int ndim = a->ndim > b->ndim ? a->ndim : b->ndim;
    if (ndm_view_size(a) == 0 || ndm_view_size(b) == 0) {
        return false;
    }
    for (int v = 0; v < 2; v++) {
        const int missing = ndim - views[v]->ndim;
        ndm_view_strides(views[v], own);
        for (int d = 0; d < ndim; d++) {
            shapes[v][d] = d < missing ? 1 : views[v]->shape[d - missing];
            strides[v][d] = d < missing ? 0 : own[d - missing];
        }
    }
    const ndm_extent x = {a->data, ndim, shapes[0], strides[0], a->dtype.itemsize};
    const ndm_extent y = {b->data, ndim, shapes[1], strides[1], b->dtype.itemsize};
    return ndm_extents_share(&x, &y) != NDM_DISJOINT;
}

static ndm_status check_given(const ndm_reduce_job *job, const ndm_view *out, int i,
                              ndm_error *error)
{
    ptrdiff_t strides[NDM_MAXDIMS];
    if (out->flags & NDM_VIEW_WEAK) {
        return ndm_fail(error, NDM_ERROR_VALUE, "'%s': output %d is a weak scalar", job->name,
                        i);
    }
    ndm_status status = ndm_view_check(out, error);
    if (status != NDM_OK) {
        return status;
    }
    if (!(out->flags & NDM_VIEW_WRITEABLE)) {
        return ndm_fail(error, NDM_ERROR_READONLY, "'%s': output %d is read-only", job->name,
                        i);
    }
    if (!ndm_dtype_is_known(job->snapshot, &out->dtype)) {
        return ndm_fail(error, NDM_ERROR_TYPE, "'%s': output %d has no dtype of this library",
                        job->name, i);
    }
    const ndm_dtype *from = &job->logical[job->nin + i];
    if (!ndm_snapshot_can_cast(job->snapshot, from, &out->dtype, job->options.casting)) {
        return ndm_fail(error, NDM_ERROR_CASTING,
                        "'%s': cannot cast output %d from %s to %s under casting rule '%s'",
                        job->name, i, from->cls->name, out->dtype.cls->name,
                        ndm_casting_name(job->options.casting));
    }
    if (out->ndim != job->result_ndim ||
        !ndm_shape_equal(out->ndim, out->shape, job->result_shape)) {
        return fail_shape(job, out, i, error);
    }
    const ndm_extent extent = extent_of(out, strides);
    if (ndm_view_size(out) > 0 && ndm_extent_shares_itself(&extent)) {
        return ndm_fail(error, NDM_ERROR_OVERLAP,
                        "'%s': elements of output %d overlap each other", job->name, i);
    }
    return NDM_OK;
}

/* Kept axes lie as those of the first input do. */
static ndm_status make_output(const ndm_reduce_job *job, const ndm_dtype *dtype,
                              const ndm_allocator *allocator, ndm_array **out, ndm_error *error)
{
    const ndm_order order = job->ndim == job->inputs[0]->ndim &&
                                    ndm_view_is_f_contiguous(job->inputs[0]) &&
                                    !ndm_view_is_c_contiguous(job->inputs[0])
                                ? NDM_ORDER_F
                                : NDM_ORDER_C;
    return ndm_empty(dtype, job->result_ndim, job->result_shape, order, allocator, out, error);
}

static ndm_status take_given(ndm_reduce_job *job, const ndm_view *out, int i, ndm_error *error)
{
    ndm_status status = check_given(job, out, i, error);
    if (status != NDM_OK) {
        return status;
    }
    bool overlaps = job->options.where != NULL && shares(out, job->options.where);
    for (int k = 0; k < job->nin; k++) {
        overlaps = overlaps || shares(out, job->inputs[k]);
    }
    for (int k = 0; k < i; k++) {
        if (job->options.out[k] != NULL && shares(out, job->options.out[k])) {
            return ndm_fail(error, NDM_ERROR_OVERLAP, "'%s': outputs %d and %d overlap",
                            job->name, k, i);
        }
    }
    job->out[i] = out;
    if (overlaps) {
        status = make_output(job, &out->dtype, NULL, &job->apart[i], error);
        job->out[i] = status == NDM_OK ? ndm_array_view(job->apart[i]) : NULL;
    }
    return status;
}

ndm_status ndm_reduce_outputs(ndm_reduce_job *job, bool has_results, ndm_error *error)
{
    ndm_status status = NDM_OK;
    for (int i = 0; status == NDM_OK && i < job->nout; i++) {
        const ndm_view *given = job->options.out != NULL ? job->options.out[i] : NULL;
        if (given == NULL && !has_results) {
            return ndm_fail(error, NDM_ERROR_VALUE,
                            "'%s': output %d is not given and has no place in the results",
                            job->name, i);
        }
        if (given != NULL) {
            status = take_given(job, given, i, error);
            continue;
        }
        status = make_output(job, &job->logical[job->nin + i], job->options.allocator,
                             &job->made[i], error);
        if (status == NDM_OK) {
            job->out[i] = ndm_array_view(job->made[i]);
        }
    }
    return status;
}
