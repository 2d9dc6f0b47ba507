/* ndm_at: what it is asked for. */
#include <stdlib.h>
#include <string.h>

#include "array/array.h"
#include "call/weak.h"
#include "reduce/arguments.h"
#include "reduce/at.h"
#include "system/fail.h"
#include "system/memory.h"

/* ---- the ufunc and the arrays ---------------------------------------------------- */

static ndm_status check_ufunc(const ndm_ufunc *ufunc, bool has_b, ndm_error *error)
{
    const ndm_ufunc_record *record = ufunc->record;
    if (record->core_dim_count > 0) {
        return ndm_fail(error, NDM_ERROR_TYPE,
                        "'%s': at is not defined for a ufunc with the signature %s",
                        record->name, record->signature);
    }
    if (record->flags & NDM_UFUNC_REDUCTION) {
        return ndm_fail(error, NDM_ERROR_TYPE, "'%s' is a reduction, which has no at",
                        record->name);
    }
    if (record->nin > 2 || record->nout != 1) {
        return ndm_fail(error, NDM_ERROR_TYPE,
                        "'%s': at is only for ufuncs of one or two inputs and one output",
                        record->name);
    }
    if (has_b != (record->nin == 2)) {
        return ndm_fail(error, NDM_ERROR_VALUE, "'%s': at: a second operand is %s",
                        record->name,
                        has_b ? "given to a ufunc of one input" : "needed and not given");
    }
    return NDM_OK;
}

static ndm_status check_arrays(const ndm_at_job *job, const ndm_view *a, const ndm_view *b,
                               ndm_error *error)
{
    const char *name = job->ufunc->record->name;
    if (a == NULL || (a->flags & NDM_VIEW_WEAK)) {
        return ndm_fail(error, NDM_ERROR_VALUE, "'%s': at: the array to change is %s", name,
                        a == NULL ? "missing" : "a weak scalar");
    }
    ndm_status status = ndm_view_check(a, error);
    if (status == NDM_OK && b != NULL && !(b->flags & NDM_VIEW_WEAK)) {
        status = ndm_view_check(b, error);
    }
    if (status == NDM_OK && !(a->flags & NDM_VIEW_WRITEABLE)) {
        status = ndm_fail(error, NDM_ERROR_READONLY, "'%s': at: the array is read-only", name);
    }
    if (status == NDM_OK && ndm_view_size(a) > 0 && ndm_method_shares_itself(a)) {
        status = ndm_fail(error, NDM_ERROR_OVERLAP,
                          "'%s': at: elements of the array overlap each other", name);
    }
    return status;
}

/* ---- the loop -------------------------------------------------------------------- */

static ndm_status find_loop(ndm_at_job *job, const ndm_view *b, ndm_error *error)
{
    const ndm_view *const inputs[2] = {&job->a, b};
    const ndm_snapshot *snapshot;
    ndm_request request;
    ndm_status status = ndm_snapshot_get(&snapshot, error);
    if (status == NDM_OK) {
        status = ndm_request_make(snapshot, job->ufunc, inputs, &job->options, &request, error);
    }
    if (status == NDM_OK) {
        status = ndm_resolve_request(&request, inputs, &job->resolution, error);
    }
    return status;
}

/* A weak scalar as an item of what it is taken as. */
static ndm_status place_weak(ndm_at_job *job, const ndm_view *b, ndm_error *error)
{
    const ndm_view *const inputs[2] = {&job->a, b};
    const ndm_resolution *found = &job->resolution;
    const ndm_scalar *value = (const ndm_scalar *)b->data;
    ndm_scalar exact[2];
    job->b = (ndm_view){.data = job->b_item, .dtype = ndm_resolution_logical(found, 1)};
    if (found->unfit != NULL) {
        ndm_weak_exact(inputs, 2, found, exact);
        value = &exact[1];
    } else {
        job->b.dtype = ndm_resolution_weak(found, 1, value->kind);
    }
    return ndm_item_from_scalar(&job->b.dtype, value, job->b_item, error);
}

static ndm_status check_result(const ndm_at_job *job, const ndm_dtype *from, ndm_error *error)
{
    if (ndm_snapshot_can_cast(job->resolution.snapshot, from, &job->a.dtype,
                              job->options.casting)) {
        return NDM_OK;
    }
    return ndm_fail(error, NDM_ERROR_CASTING,
                    "'%s': at: cannot cast the results from %s to %s under casting rule '%s'",
                    job->ufunc->record->name, from->cls->name, job->a.dtype.cls->name,
                    ndm_casting_name(job->options.casting));
}

static ndm_status make_routes(ndm_at_job *job, ndm_error *error)
{
    const ndm_resolution *found = &job->resolution;
    const ndm_snapshot *snapshot = found->snapshot;
    const bool aligned = ndm_view_is_aligned(&job->a);
    ndm_dtype logical[3];
    for (int i = 0; i <= job->nin; i++) {
        job->dtypes[i] = ndm_resolution_dtype(found, i);
        logical[i] = ndm_resolution_logical(found, i);
    }
    job->casts_a = ndm_method_needs_cast(&job->dtypes[0], &job->a);
    job->casts_result = ndm_method_needs_cast(&job->dtypes[job->nin], &job->a);
    ndm_status status = check_result(job, &logical[job->nin], error);
    if (status == NDM_OK) {
        status = ndm_route_make(snapshot, &job->a.dtype, aligned, &logical[0], &job->dtypes[0],
                                true, &job->load_a, error);
    }
    if (status == NDM_OK) {
        status = ndm_route_make(snapshot, &job->dtypes[job->nin], true, &logical[job->nin],
                                &job->a.dtype, aligned, &job->store, error);
    }
    if (status == NDM_OK && job->nin == 2) {
        job->casts_b = ndm_method_needs_cast(&job->dtypes[1], &job->b);
        status = ndm_route_make(snapshot, &job->b.dtype, ndm_view_is_aligned(&job->b),
                                &logical[1], &job->dtypes[1], true, &job->load_b, error);
    }
    return status;
}

static bool uses_x87(const ndm_at_job *job)
{
    const ndm_route *const routes[] = {&job->load_a, &job->store, &job->load_b};
    bool uses = (job->resolution.loop->record->flags & NDM_LOOP_X87) != 0;
    for (int i = 0; i <= job->nin; i++) {
        uses = ndm_route_x87(routes[i]) || uses;
    }
    return uses;
}

ndm_status ndm_at_resolve(ndm_at_job *job, const ndm_view *a, const ndm_view *b,
                          ndm_error *error)
{
    job->nin = (int)job->ufunc->record->nin;
    job->casts_b = false;
    job->a = *a;
    ndm_status status = find_loop(job, b, error);
    if (status == NDM_OK && b != NULL && (b->flags & NDM_VIEW_WEAK)) {
        status = place_weak(job, b, error);
    } else if (status == NDM_OK && b != NULL) {
        job->b = *b;
        if (ndm_view_size(a) > 0 && ndm_view_size(b) > 0 && ndm_method_shares(a, b, false)) {
            status = ndm_method_copy(&job->b, &job->b_copy, error);
        }
    }
    if (status == NDM_OK) {
        status = make_routes(job, error);
    }
    if (status != NDM_OK) {
        return status;
    }
    const ndm_loop_entry *loop = job->resolution.loop;
    job->quiet = (loop->record->flags & NDM_LOOP_QUIET) != 0;
    job->x87 = uses_x87(job);
    /* a loop that has the form gives the dtype it takes */
    job->indexed = loop->forms != NULL && !job->casts_a ? loop->forms->indexed : NULL;
    return NDM_OK;
}

/* ---- the call -------------------------------------------------------------------- */

static void start_progress(const ndm_at_job *job)
{
    ndm_cancel *cancel = job->options.cancel;
    if (cancel != NULL) {
        __atomic_store_n(&cancel->done, 0, __ATOMIC_RELAXED);
        __atomic_store_n(&cancel->total, job->count * job->inner_count, __ATOMIC_RELAXED);
    }
}

static ndm_status run(ndm_at_job *job, ndm_error *error)
{
    const ndm_method method = {.name = "at", .ufunc = job->ufunc, .loop = job->resolution.loop};
    uint32_t flags = 0;
    int fault = 0;
    bool cancelled = false;
    start_progress(job);
    if (job->count > 0 && job->inner_count > 0) {
        ndm_at_run(job, &flags, &fault, &cancelled);
    }
    ndm_status status =
        ndm_method_end("at", job->ufunc, &job->options, flags, cancelled, error);
    return fault != 0 ? ndm_method_fault(&method, fault, error) : status;
}

ndm_status ndm_at(const ndm_ufunc *ufunc, const ndm_view *a, const ndm_view *const *indices,
                  int index_count, const ndm_view *b, const ndm_options *options,
                  ndm_error *error)
{
    ndm_at_job job;
    job.ufunc = ufunc;
    job.b_copy = NULL;
    job.indices = NULL;
    job.index_count = index_count;
    ndm_status status = ndm_method_options(ufunc, options, &job.options, error);
    if (status == NDM_OK) {
        status = check_ufunc(ufunc, b != NULL, error);
    }
    if (status == NDM_OK) {
        status = check_arrays(&job, a, b, error);
    }
    if (status == NDM_OK) {
        status = ndm_at_resolve(&job, a, b, error);
    }
    if (status == NDM_OK) {
        status = ndm_at_lay_out(&job, indices, error);
    }
    if (status == NDM_OK) {
        status = ndm_at_check(&job, error);
    }
    if (status == NDM_OK) {
        status = run(&job, error);
    }
    for (int k = 0; job.indices != NULL && k < index_count; k++) {
        ndm_array_release(job.indices[k].copy);
    }
    free(job.indices);
    ndm_array_release(job.b_copy);
    return status;
}
