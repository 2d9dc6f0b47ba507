/* ndm_reduce: resolve, lay out, fold, hand over. */
#include <stdlib.h>
#include <string.h>

#include "call/plan.h"
#include "reduce/counts.h"
#include "reduce/job.h"
#include "reduce/running.h"
#include "reduce/short.h"
#include "system/fail.h"
#include "system/fpenv.h"
#include "system/memory.h"

/* ---- identity and initial value ------------------------------------------------------ */

static ndm_status read_initial(ndm_reduce_job *job, ndm_error *error)
{
    const ndm_view *view = job->given.initial;
    ndm_dtype from = job->method.logical;
    _Alignas(64) char item[NDM_MAXITEMSIZE];
    const char *source = item;
    bool aligned = true;
    if (view == NULL) {
        return NDM_OK;
    }
    if (view->flags & NDM_VIEW_WEAK) {
        ndm_status status =
            ndm_item_from_scalar(&from, (const ndm_scalar *)view->data, item, error);
        if (status != NDM_OK) {
            return status;
        }
    } else {
        ndm_status status = ndm_view_check(view, error);
        if (status != NDM_OK) {
            return status;
        }
        if (view->ndim != 0) {
            return ndm_fail(error, NDM_ERROR_SHAPE,
                            "'%s': the initial value has %d axes; it must have none", job->name,
                            view->ndim);
        }
        from = view->dtype;
        source = view->data;
        aligned = ndm_view_is_aligned(view);
    }
    ndm_route route;
    ndm_status status = ndm_method_route(&job->method, &from, aligned, true, &route, error);
    if (status == NDM_OK) {
        ndm_route_run(&route, source, 0, job->initial_item, 0, 1);
        job->initial = job->initial_item;
    }
    return status;
}

/* f(initial, initial) == initial: it may stand for items that a mask leaves out. */
static bool is_idempotent(const ndm_reduce_job *job)
{
    _Alignas(64) char result[NDM_MAXITEMSIZE];
    char *initial = (char *)(uintptr_t)job->initial;
    char *const args[3] = {initial, initial, result};
    const ptrdiff_t one = 1, strides[3] = {0, 0, 0};
    const ndm_dtype dtypes[3] = {job->method.dtype, job->method.dtype, job->method.dtype};
    ndm_loop_ctx ctx = {.size = sizeof ctx,
                        .static_data = job->loop->record->static_data,
                        .dtypes = dtypes,
                        .threads = 1};
    return job->loop->correct.function(args, &one, strides, &ctx) == 0 &&
           memcmp(result, initial, job->method.dtype.itemsize) == 0;
}

/* Its casts raise nothing that counts. */
static ndm_status take_initial(ndm_reduce_job *job, ndm_error *error)
{
    ndm_fpenv saved;
    job->pads_with_initial = false;
    ndm_fpenv_enter(&saved, true);
    ndm_status status = read_initial(job, error);
    if (status == NDM_OK && job->initial != NULL && job->options.where != NULL &&
        (job->loop->record->flags & NDM_LOOP_EXACT) != 0) {
        job->pads_with_initial = is_idempotent(job);
    }
    (void)ndm_fpenv_leave(&saved);
    return status;
}

/* Whether there are results, each of no items. */
static bool folds_nothing(const ndm_reduce_job *job)
{
    for (int d = 0; d < job->result_ndim; d++) {
        if (job->result_shape[d] == 0) {
            return false;
        }
    }
    return job->folded_count == 0;
}

/* The first axis that folds and has no items. */
static int empty_axis(const ndm_reduce_job *job)
{
    int axis = 0;
    while (!job->folds[axis] || job->shape[axis] != 0) {
        axis++;
    }
    return axis;
}

static ndm_status check_identity(ndm_reduce_job *job, ndm_error *error)
{
    char shape[NDM_SHAPE_TEXT_SIZE];
    ndm_status status = take_initial(job, error);
    if (status != NDM_OK || job->initial != NULL || job->identity != NULL) {
        return status;
    }
    if (job->options.where != NULL) {
        return ndm_fail(error, NDM_ERROR_VALUE,
                        "'%s' has no identity: a reduction with a mask needs an initial value",
                        job->name);
    }
    if (folds_nothing(job)) {
        return ndm_fail(error, NDM_ERROR_VALUE,
                        "'%s' has no identity: it cannot reduce an array of shape %s along "
                        "axis %d, whose length is 0",
                        job->name, ndm_shape_text(job->ndim, job->shape, shape, sizeof shape),
                        empty_axis(job));
    }
    return NDM_OK;
}

static ndm_status check_empty(ndm_reduce_job *job, ndm_error *error)
{
    char shape[NDM_SHAPE_TEXT_SIZE];
    if (job->declared == NULL) {
        return check_identity(job, error);
    }
    if (job->declared->empty != NULL && folds_nothing(job)) {
        return ndm_fail(error, NDM_ERROR_VALUE, "'%s': %s (shape %s, axis %d)", job->name,
                        job->declared->empty,
                        ndm_shape_text(job->ndim, job->shape, shape, sizeof shape),
                        empty_axis(job));
    }
    return NDM_OK;
}

/* ---- earlier passes ------------------------------------------------------------------ */

/* An array over all axes, of length 1 where they fold. */
static ndm_status new_kept(const ndm_reduce_job *job, const ndm_dtype *dtype, ndm_array **out,
                           ndm_error *error)
{
    ptrdiff_t shape[NDM_MAXDIMS];
    for (int d = 0; d < job->ndim; d++) {
        shape[d] = job->folds[d] ? 1 : job->shape[d];
    }
    return ndm_zeros(dtype, job->ndim, shape, NDM_ORDER_C, NULL, out, error);
}

static ndm_status fail_cancelled(const ndm_reduce_job *job, ndm_error *error)
{
    return ndm_fail(error, NDM_ERROR_CANCELLED, "'%s' was cancelled", job->name);
}

static ndm_status run_pass(ndm_reduce_job *job, uint32_t p, ndm_error *error)
{
    const ndm_ufunc *ufunc;
    const int32_t num = ndm_snapshot_find_dtype(job->snapshot, job->declared->pass_dtypes[p]);
    int axes[NDM_MAXDIMS], count = 0;
    for (int d = 0; d < job->ndim; d++) {
        if (job->folds[d]) {
            axes[count++] = d;
        }
    }
    if (num < 0) {
        return ndm_fail(error, NDM_ERROR_TYPE, "'%s': unknown dtype '%s'", job->name,
                        job->declared->pass_dtypes[p]);
    }
    ndm_options options = job->options;
    options.dtype = ndm_snapshot_dtype(job->snapshot, num);
    options.casting = NDM_CASTING_UNSAFE;
    options.signature = NULL;
    options.fp_flags = NULL;
    options.fp_mode = NDM_FP_IGNORE;
    ndm_reduce_options given = {.size = sizeof given,
                                .axes = axes,
                                .axis_count = count,
                                .keepdims = true,
                                .options = &options};
    ndm_status status = ndm_ufunc_find(job->declared->passes[p], &ufunc, error);
    if (status == NDM_OK) {
        status = new_kept(job, &options.dtype, &job->passes[p], error);
    }
    if (status != NDM_OK) {
        return status;
    }
    options.out = (const ndm_view *const[]){ndm_array_view(job->passes[p])};
    status = ndm_reduce(ufunc, job->inputs, NULL, &given, error);
    return status == NDM_ERROR_CANCELLED ? fail_cancelled(job, error) : status;
}

/* How many items a mask selects for each result. */
static ndm_status count_items(ndm_reduce_job *job, ndm_error *error)
{
    const ndm_view *where = job->options.where;
    const ndm_dtype dtype =
        ndm_snapshot_dtype(job->snapshot, job->snapshot->roles[NDM_ROLE_INDEX]);
    ptrdiff_t own[NDM_MAXDIMS], steps[NDM_MAXDIMS];
    if (where == NULL) {
        return NDM_OK;
    }
    ndm_status status = new_kept(job, &dtype, &job->counts, error);
    if (status != NDM_OK) {
        return status;
    }
    ndm_view_strides(where, own);
    for (int d = 0; d < job->ndim; d++) {
        const int k = d - (job->ndim - where->ndim);
        steps[d] = k < 0 || where->shape[k] == 1 ? 0 : own[k];
    }
    ndm_count_selected(job, where->data, steps, ndm_array_strides(job->counts),
                       ndm_array_data(job->counts));
    return NDM_OK;
}

static ndm_status prepare_declared(ndm_reduce_job *job, ndm_error *error)
{
    ndm_status status = NDM_OK;
    for (uint32_t p = 0; status == NDM_OK && p < job->declared->pass_count; p++) {
        status = run_pass(job, p, error);
    }
    return status == NDM_OK ? count_items(job, error) : status;
}

/* ---- the run ------------------------------------------------------------------------- */

static ndm_status fill(const ndm_reduce_job *job, const void *item, ndm_error *error)
{
    ndm_view view = {.data = (void *)(uintptr_t)item, .dtype = job->method.dtype};
    return ndm_copyto(job->out[0], &view, NDM_CASTING_UNSAFE, NULL, error);
}

static ndm_status fail_fault(const ndm_reduce_job *job, int fault, ndm_error *error)
{
    return ndm_method_fault(&job->method, fault, error);
}

static ndm_status report(const ndm_reduce_job *job, uint32_t flags, ndm_error *error)
{
    const ndm_work work = {.name = job->name, .ufunc = job->ufunc};
    if (job->options.fp_flags != NULL) {
        *job->options.fp_flags = flags;
    }
    return flags == 0 ? NDM_OK : ndm_report_flags(&work, &job->options, flags, error);
}

static ndm_status fold(ndm_reduce_job *job, ndm_error *error)
{
    ndm_reduction *reduction = ndm_new_raw(1, sizeof *reduction);
    uint32_t flags = 0;
    int fault = 0;
    if (reduction == NULL) {
        return ndm_fail_memory(error);
    }
    ndm_status status = ndm_reduce_operands(job, reduction, error);
    if (status == NDM_OK) {
        status = ndm_reduction_run(reduction, &flags, &fault, error);
    }
    free(reduction);
    if (status == NDM_ERROR_CANCELLED) {
        return fail_cancelled(job, error);
    }
    if (status == NDM_OK && fault != 0) {
        return fail_fault(job, fault, error);
    }
    return status == NDM_OK ? report(job, flags, error) : status;
}

static ndm_status run(ndm_reduce_job *job, ndm_error *error)
{
    if (ndm_view_size(job->out[0]) == 0) {
        return report(job, 0, error);
    }
    if (job->folded_count == 0 && job->declared == NULL) {
        ndm_status status =
            fill(job, job->initial != NULL ? job->initial : job->identity, error);
        return status == NDM_OK ? report(job, 0, error) : status;
    }
    ndm_status status = job->declared != NULL ? prepare_declared(job, error) : NDM_OK;
    return status == NDM_OK ? fold(job, error) : status;
}

static ndm_status hand_over(ndm_reduce_job *job, ndm_array **results, ndm_error *error)
{
    for (int i = 0; i < job->nout; i++) {
        if (job->apart[i] == NULL) {
            continue;
        }
        ndm_status status = ndm_copyto(job->options.out[i], ndm_array_view(job->apart[i]),
                                       NDM_CASTING_UNSAFE, NULL, error);
        if (status != NDM_OK) {
            return status;
        }
    }
    for (int i = 0; results != NULL && i < job->nout; i++) {
        results[i] = job->made[i];
        job->made[i] = NULL;
    }
    return NDM_OK;
}

static void release(ndm_reduce_job *job)
{
    for (int i = 0; i < NDM_MAXREDUCED; i++) {
        ndm_array_release(job->made[i]);
        ndm_array_release(job->apart[i]);
        ndm_array_release(job->passes[i]);
    }
    ndm_array_release(job->counts);
}

ndm_status ndm_reduce(const ndm_ufunc *ufunc, const ndm_view *const *inputs,
                      ndm_array **results, const ndm_reduce_options *options, ndm_error *error)
{
    ndm_reduce_job job;
    ndm_status status;
    if (ndm_reduce_short(ufunc, inputs, results, options, &status, error)) {
        return status;
    }
    if (ufunc != NULL && (ufunc->record->flags & NDM_UFUNC_ACCUMULATES) != 0) {
        return ndm_reduce_running(ufunc, inputs, results, options, error);
    }
    status = ndm_reduce_resolve(&job, ufunc, inputs, options, error);
    if (status != NDM_OK) {
        return status;
    }
    status = check_empty(&job, error);
    if (status == NDM_OK) {
        status = ndm_reduce_outputs(&job, results != NULL, error);
    }
    if (status == NDM_OK) {
        status = run(&job, error);
    }
    if (status == NDM_OK) {
        status = hand_over(&job, results, error);
    }
    release(&job);
    return status;
}
