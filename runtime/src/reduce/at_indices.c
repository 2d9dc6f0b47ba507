/* Indices of ndm_at: read, broadcast together, checked; and the axes that have none. */
#include <string.h>

#include "array/array.h"
#include "reduce/arguments.h"
#include "reduce/at.h"
#include "system/fail.h"
#include "system/memory.h"

/* ---- arrays of indices ----------------------------------------------------------- */

static bool has_kind(const ndm_dtype *dtype, const char *kind)
{
    for (const char *const *k = dtype->cls->kinds; *k != NULL; k++) {
        if (strcmp(*k, kind) == 0) {
            return true;
        }
    }
    return false;
}

static ndm_status check_dtype(const ndm_at_job *job, const ndm_view *view, int which,
                              ndm_error *error)
{
    const char *name = job->ufunc->record->name;
    if (!ndm_dtype_is_known(job->resolution.snapshot, &view->dtype)) {
        return ndm_fail(error, NDM_ERROR_TYPE,
                        "'%s': at: index %d has no dtype of this library", name, which);
    }
    if (view->dtype.num == job->resolution.snapshot->roles[NDM_ROLE_BOOL]) {
        return ndm_fail(error, NDM_ERROR_TYPE,
                        "'%s': at: index %d is of dtype %s; a mask is to be given as the "
                        "places of its items that are true",
                        name, which, view->dtype.cls->name);
    }
    if (!has_kind(&view->dtype, "integer")) {
        return ndm_fail(error, NDM_ERROR_TYPE,
                        "'%s': at: index %d is of dtype %s, not of integers", name, which,
                        view->dtype.cls->name);
    }
    return NDM_OK;
}

/* A weak integer becomes an array of one. */
static ndm_status read_index(ndm_at_job *job, const ndm_view *given, int which,
                             ndm_error *error)
{
    ndm_at_index *index = &job->indices[which];
    ndm_status status = NDM_OK;
    if (given == NULL) {
        return ndm_fail(error, NDM_ERROR_VALUE, "'%s': at: index %d is missing",
                        job->ufunc->record->name, which);
    }
    index->view = *given;
    if (given->flags & NDM_VIEW_WEAK) {
        status = ndm_method_copy(&index->view, &index->copy, error);
    } else {
        status = ndm_view_check(given, error);
    }
    if (status == NDM_OK) {
        status = check_dtype(job, &index->view, which, error);
    }
    if (status == NDM_OK && index->copy == NULL && ndm_view_size(given) > 0 &&
        ndm_view_size(&job->a) > 0 && ndm_method_shares(&job->a, given, false)) {
        status = ndm_method_copy(&index->view, &index->copy, error);
    }
    return status;
}

static ndm_status prepare_index(ndm_at_job *job, int which, const ptrdiff_t *a_steps,
                                ndm_error *error)
{
    const ndm_snapshot *snapshot = job->resolution.snapshot;
    const ndm_dtype own = ndm_snapshot_dtype(snapshot, snapshot->roles[NDM_ROLE_INDEX]);
    ndm_at_index *index = &job->indices[which];
    const bool aligned = ndm_view_is_aligned(&index->view);
    index->length = job->a.shape[which];
    index->is_unsigned = has_kind(&index->view.dtype, "unsignedinteger");
    index->low = index->is_unsigned ? 0 : index->length;
    index->step = a_steps[which];
    index->at = index->view.data;
    index->casts =
        index->view.dtype.num != own.num || index->view.dtype.order != NDM_NATIVE || !aligned;
    return ndm_route_make(snapshot, &index->view.dtype, aligned, &own, &own, true,
                          &index->route, error);
}

/* ---- shapes ---------------------------------------------------------------------- */

static ndm_status fail_shapes(const ndm_at_job *job, const ndm_view *view, const char *what,
                              int ndim, const ptrdiff_t *shape, ndm_error *error)
{
    char own[NDM_SHAPE_TEXT_SIZE], whole[NDM_SHAPE_TEXT_SIZE];
    return ndm_fail(error, NDM_ERROR_SHAPE, "'%s': at: %s of shape %s does not broadcast to %s",
                    job->ufunc->record->name, what,
                    ndm_shape_text(view->ndim, view->shape, own, sizeof own),
                    ndm_shape_text(ndim, shape, whole, sizeof whole));
}

/* Strides of a view over a shape, 0 where it is repeated; false if it does not broadcast. */
static bool spread(const ndm_view *view, int ndim, const ptrdiff_t *shape, ptrdiff_t *steps)
{
    ptrdiff_t own[NDM_MAXDIMS];
    const int missing = ndim - view->ndim;
    ndm_view_strides(view, own);
    for (int d = 0; d < ndim; d++) {
        steps[d] = d < missing || view->shape[d - missing] == 1 ? 0 : own[d - missing];
        if (d >= missing && view->shape[d - missing] != shape[d] &&
            view->shape[d - missing] != 1) {
            return false;
        }
    }
    return missing >= 0;
}

static ndm_status broadcast_indices(ndm_at_job *job, ndm_error *error)
{
    job->ndim = 0;
    for (int k = 0; k < job->index_count; k++) {
        const int ndim = job->indices[k].view.ndim;
        job->ndim = ndim > job->ndim ? ndim : job->ndim;
    }
    for (int d = 0; d < job->ndim; d++) {
        job->shape[d] = 1;
        for (int k = 0; k < job->index_count; k++) {
            const ndm_view *view = &job->indices[k].view;
            const int own = d - (job->ndim - view->ndim);
            const ptrdiff_t length = own < 0 ? 1 : view->shape[own];
            job->shape[d] = length != 1 ? length : job->shape[d];
        }
    }
    for (int k = 0; k < job->index_count; k++) {
        ndm_at_index *index = &job->indices[k];
        if (!spread(&index->view, job->ndim, job->shape, index->steps)) {
            return fail_shapes(job, &index->view, "an index", job->ndim, job->shape, error);
        }
    }
    job->count = ndm_view_size(&(ndm_view){.ndim = job->ndim, .shape = job->shape});
    return job->count >= 0
               ? NDM_OK
               : ndm_fail(error, NDM_ERROR_OVERFLOW, "'%s': at: too many indices to count",
                          job->ufunc->record->name);
}

/* The second operand along indices and along the other axes. */
static ndm_status broadcast_b(ndm_at_job *job, const ptrdiff_t *a_steps, ndm_error *error)
{
    ptrdiff_t shape[2 * NDM_MAXDIMS], steps[2 * NDM_MAXDIMS] = {0};
    const int inner = job->a.ndim - job->index_count, ndim = job->ndim + inner;
    memcpy(shape, job->shape, (size_t)job->ndim * sizeof *shape);
    for (int d = 0; d < inner; d++) {
        shape[job->ndim + d] = job->a.shape[job->index_count + d];
    }
    if (job->nin == 2 && !spread(&job->b, ndim, shape, steps)) {
        return fail_shapes(job, &job->b, "the second operand", ndim, shape, error);
    }
    memcpy(job->b_steps, steps, (size_t)job->ndim * sizeof *steps);
    job->inner = 0;
    job->inner_count = 1;
    for (int d = 0; d < inner; d++) {
        const ptrdiff_t length = shape[job->ndim + d];
        const ndm_at_axis axis = {length, a_steps[job->index_count + d], steps[job->ndim + d]};
        ndm_at_axis *last = job->inner > 0 ? &job->axes[job->inner - 1] : NULL;
        job->inner_count *= length;
        if (last != NULL && last->a == length * axis.a && last->b == length * axis.b) {
            *last = (ndm_at_axis){last->length * length, axis.a, axis.b};
        } else if (length != 1) {
            job->axes[job->inner++] = axis;
        }
    }
    return NDM_OK;
}

/* Axes of the indices that all operands go on along become one. */
static void join_axes(ndm_at_job *job)
{
    int kept = 0;
    for (int d = 1; d < job->ndim; d++) {
        const ptrdiff_t length = job->shape[d];
        bool joins = job->b_steps[kept] == length * job->b_steps[d];
        for (int k = 0; k < job->index_count; k++) {
            const ptrdiff_t *steps = job->indices[k].steps;
            joins = joins && steps[kept] == length * steps[d];
        }
        const ptrdiff_t before = joins ? job->shape[kept] : 1;
        kept += !joins;
        job->shape[kept] = before * length;
        job->b_steps[kept] = job->b_steps[d];
        for (int k = 0; k < job->index_count; k++) {
            job->indices[k].steps[kept] = job->indices[k].steps[d];
        }
    }
    job->ndim = job->ndim == 0 ? 0 : kept + 1;
}

ndm_status ndm_at_lay_out(ndm_at_job *job, const ndm_view *const *indices, ndm_error *error)
{
    ptrdiff_t a_steps[NDM_MAXDIMS];
    const int count = job->index_count;
    if (count < 0 || count > job->a.ndim) {
        return ndm_fail(error, NDM_ERROR_INDEX,
                        "'%s': at: too many indices: the array is %d-dimensional, but %d were "
                        "given",
                        job->ufunc->record->name, job->a.ndim, count);
    }
    job->indices = ndm_new((size_t)count + 1, sizeof *job->indices);
    if (job->indices == NULL) {
        return ndm_fail_memory(error);
    }
    ndm_view_strides(&job->a, a_steps);
    ndm_status status = NDM_OK;
    for (int k = 0; status == NDM_OK && k < count; k++) {
        status = read_index(job, indices == NULL ? NULL : indices[k], k, error);
    }
    if (status == NDM_OK) {
        status = broadcast_indices(job, error);
    }
    for (int k = 0; status == NDM_OK && k < count; k++) {
        status = prepare_index(job, k, a_steps, error);
    }
    if (status == NDM_OK) {
        status = broadcast_b(job, a_steps, error);
    }
    if (status == NDM_OK) {
        join_axes(job);
    }
    return status;
}
