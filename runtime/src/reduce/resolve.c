/* What a reduction is asked for: its loop, its axes, its shapes. */
#include <string.h>

#include "reduce/job.h"
#include "system/fail.h"

/* ---- options ----------------------------------------------------------------------- */

static void read_options(ndm_reduce_job *job, const ndm_reduce_options *options)
{
    job->given = (ndm_reduce_options){0};
    if (options != NULL) {
        memcpy(&job->given, options,
               options->size < sizeof job->given ? options->size : sizeof job->given);
    }
    ndm_options_read(job->given.options, &job->options);
}

static ndm_status check_values(const ndm_reduce_job *job, ndm_error *error)
{
    const ndm_options *options = &job->options;
    if ((unsigned)options->casting > NDM_CASTING_UNSAFE ||
        (unsigned)options->fp_mode > NDM_FP_FAIL || options->threads < 0) {
        return ndm_fail(
            error, NDM_ERROR_VALUE,
            "'%s': unknown casting rule, fp_mode or number of threads in the options",
            job->name);
    }
    return NDM_OK;
}

static ndm_status check_options(const ndm_reduce_job *job, ndm_error *error)
{
    const ndm_options *options = &job->options;
    if (job->declared != NULL && job->given.initial != NULL) {
        return ndm_fail(error, NDM_ERROR_VALUE, "'%s' takes no initial value", job->name);
    }
    if (job->declared != NULL && options->where != NULL && !job->declared->masked) {
        return ndm_fail(error, NDM_ERROR_VALUE, "'%s' takes no mask", job->name);
    }
    return NDM_OK;
}

/* The values of a declared reduction's parameters. */
static ndm_status read_parameters(ndm_reduce_job *job, ndm_error *error)
{
    const ndm_ufunc_record *record = job->ufunc->record;
    for (uint32_t k = 0; k < record->param_count; k++) {
        job->params[k] = record->params[k].value;
    }
    for (int i = 0; i < job->given.parameter_count; i++) {
        const ndm_parameter *given = &job->given.parameters[i];
        uint32_t k = 0;
        while (k < record->param_count && strcmp(record->params[k].name, given->name) != 0) {
            k++;
        }
        if (k == record->param_count) {
            return ndm_fail(error, NDM_ERROR_VALUE, "'%s' has no parameter '%s'", job->name,
                            given->name);
        }
        job->params[k] = given->value;
    }
    return NDM_OK;
}

/* ---- shapes ------------------------------------------------------------------------ */

static ndm_status fail_shapes(const ndm_reduce_job *job, const ndm_view *view, const char *what,
                              ndm_error *error)
{
    char whole[NDM_SHAPE_TEXT_SIZE], part[NDM_SHAPE_TEXT_SIZE];
    return ndm_fail(error, NDM_ERROR_SHAPE, "'%s': %s of shape %s does not broadcast to %s",
                    job->name, what, ndm_shape_text(view->ndim, view->shape, part, sizeof part),
                    ndm_shape_text(job->ndim, job->shape, whole, sizeof whole));
}

static bool broadcasts_to(const ndm_view *view, int ndim, const ptrdiff_t *shape)
{
    for (int d = 0; d < view->ndim; d++) {
        const int axis = ndim - view->ndim + d;
        if (axis < 0 || (view->shape[d] != shape[axis] && view->shape[d] != 1)) {
            return false;
        }
    }
    return true;
}

static ndm_status broadcast_inputs(ndm_reduce_job *job, ndm_error *error)
{
    job->ndim = 0;
    for (int i = 0; i < job->nin; i++) {
        job->ndim = job->inputs[i]->ndim > job->ndim ? job->inputs[i]->ndim : job->ndim;
    }
    for (int d = 0; d < job->ndim; d++) {
        job->shape[d] = 1;
        for (int i = 0; i < job->nin; i++) {
            const int own = d - (job->ndim - job->inputs[i]->ndim);
            const ptrdiff_t length = own < 0 ? 1 : job->inputs[i]->shape[own];
            job->shape[d] = length != 1 ? length : job->shape[d];
        }
    }
    for (int i = 0; i < job->nin; i++) {
        if (!broadcasts_to(job->inputs[i], job->ndim, job->shape)) {
            return fail_shapes(job, job->inputs[i], "an input", error);
        }
    }
    return NDM_OK;
}

static ndm_status check_mask(const ndm_reduce_job *job, ndm_error *error)
{
    const ndm_view *where = job->options.where;
    if (where == NULL) {
        return NDM_OK;
    }
    if (where->flags & NDM_VIEW_WEAK) {
        return ndm_fail(error, NDM_ERROR_TYPE,
                        "'%s': the mask is a weak scalar; it must be an array", job->name);
    }
    ndm_status status = ndm_view_check(where, error);
    if (status != NDM_OK) {
        return status;
    }
    ndm_dtype mask = ndm_snapshot_dtype(job->snapshot, job->snapshot->roles[NDM_ROLE_BOOL]);
    if (where->dtype.num != mask.num) {
        return ndm_fail(error, NDM_ERROR_CASTING, "'%s': the mask is of dtype %s, not %s",
                        job->name, where->dtype.cls->name, mask.cls->name);
    }
    return broadcasts_to(where, job->ndim, job->shape)
               ? NDM_OK
               : fail_shapes(job, where, "a mask", error);
}

static ndm_status check_inputs(ndm_reduce_job *job, ndm_error *error)
{
    ndm_status status = NDM_OK;
    for (int i = 0; status == NDM_OK && i < job->nin; i++) {
        if (job->inputs == NULL || job->inputs[i] == NULL) {
            return ndm_fail(error, NDM_ERROR_VALUE, "'%s': input %d is missing", job->name, i);
        }
        if (job->inputs[i]->flags & NDM_VIEW_WEAK) {
            return ndm_fail(error, NDM_ERROR_TYPE,
                            "'%s': input %d is a weak scalar; a reduction needs an array",
                            job->name, i);
        }
        status = ndm_view_check(job->inputs[i], error);
    }
    return status;
}

/* ---- axes -------------------------------------------------------------------------- */

static ndm_status fold_axis(ndm_reduce_job *job, int axis, ndm_error *error)
{
    ndm_status status = ndm_axis_check(&axis, job->ndim, job->name, error);
    if (status != NDM_OK) {
        return status;
    }
    if (job->folds[axis]) {
        return ndm_fail(error, NDM_ERROR_VALUE, "'%s': axis %d is given twice", job->name,
                        axis);
    }
    job->folds[axis] = true;
    job->folded++;
    return NDM_OK;
}

static ndm_status check_axes(const ndm_reduce_job *job, ndm_error *error)
{
    char shape[NDM_SHAPE_TEXT_SIZE];
    if (job->folded < 2) {
        return NDM_OK;
    }
    ndm_shape_text(job->ndim, job->shape, shape, sizeof shape);
    if (job->declared == NULL && !(job->ufunc->record->flags & NDM_UFUNC_REORDERABLE)) {
        return ndm_fail(
            error, NDM_ERROR_VALUE,
            "'%s' is not reorderable: it reduces along one axis, not along %d of an "
            "array of shape %s",
            job->name, job->folded, shape);
    }
    if (job->folded < job->ndim && job->declared != NULL && job->declared->indexed) {
        return ndm_fail(
            error, NDM_ERROR_VALUE,
            "'%s' tells places along one axis, or among all items, not along %d axes "
            "of an array of shape %s",
            job->name, job->folded, shape);
    }
    return NDM_OK;
}

/* As NumPy, axis 0 and -1 of a 0-d array are allowed and fold nothing. */
static ndm_status read_axes(ndm_reduce_job *job, bool all_by_default, ndm_error *error)
{
    const bool given = job->given.axes != NULL && job->given.axis_count >= 0;
    const bool all = job->given.axis_count == NDM_ALL_AXES || (!given && all_by_default);
    static const int first = 0;
    const int *axes = given ? job->given.axes : &first;
    int count = all ? job->ndim : given ? job->given.axis_count : 1;
    if (job->given.axis_count < NDM_ALL_AXES) {
        return ndm_fail(error, NDM_ERROR_VALUE, "'%s': %d axes", job->name,
                        job->given.axis_count);
    }
    if (job->ndim == 0 && count == 1 && (axes[0] == 0 || axes[0] == -1)) {
        count = 0;
    }
    ndm_status status = NDM_OK;
    for (int i = 0; status == NDM_OK && i < count; i++) {
        status = fold_axis(job, all ? i : axes[i], error);
    }
    if (status == NDM_OK) {
        status = check_axes(job, error);
    }
    job->folded_count = 1;
    for (int d = 0; d < job->ndim; d++) {
        job->folded_count *= job->folds[d] ? job->shape[d] : 1;
        if (!job->folds[d] || job->given.keepdims) {
            job->result_shape[job->result_ndim++] = job->folds[d] ? 1 : job->shape[d];
        }
    }
    return status;
}

/* ---- loops ------------------------------------------------------------------------- */

static ndm_status resolve_ufunc(ndm_reduce_job *job, ndm_error *error)
{
    if (job->given.parameter_count > 0) {
        return ndm_fail(error, NDM_ERROR_VALUE, "'%s' has no parameter '%s'", job->name,
                        job->given.parameters[0].name);
    }
    ndm_status status = ndm_method_resolve("reduce", job->ufunc, &job->inputs[0]->dtype,
                                           &job->options, &job->method, error);
    if (status != NDM_OK) {
        return status;
    }
    job->loop = job->method.loop;
    job->loop_dtypes[0] = job->loop_dtypes[1] = job->method.dtype;
    job->logical[0] = job->logical[1] = job->method.logical;
    job->identity = job->loop->record->identity;
    return NDM_OK;
}

/* Whether what a module declares fits the arrays of a call. */
static ndm_status check_declared(const ndm_ufunc_record *record,
                                 const ndm_reduction_record *declared, ndm_error *error)
{
    if (record->nin <= NDM_MAXREDUCED && record->nout <= NDM_MAXREDUCED &&
        record->param_count <= NDM_MAXREDUCED && declared->pass_count <= NDM_MAXREDUCED &&
        declared->field_count <= NDM_MAXFIELDS) {
        return NDM_OK;
    }
    return ndm_fail(error, NDM_ERROR_TYPE,
                    "'%s': a reduction has at most %d inputs, outputs, parameters and passes "
                    "each, and %d fields",
                    record->name, NDM_MAXREDUCED, NDM_MAXFIELDS);
}

/* A declared reduction's items may be joined by the loop of a ufunc, if there is one for them.
 */
static void find_joining(ndm_reduce_job *job)
{
    const ndm_reduction_record *declared = job->declared;
    const ndm_dtype *dtype = &job->loop_dtypes[0];
    const ndm_ufunc *ufunc;
    ndm_options plain;
    ndm_error unread;
    const bool same =
        job->nin == 1 && declared->field_count == 1 && declared->fields[0] == dtype->itemsize;
    const bool own = job->loop->module == job->ufunc->module;
    const char *by = job->ufunc->record->reduce_by;
    if (by == NULL || !(same & own) || ndm_ufunc_find(by, &ufunc, &unread) != NDM_OK) {
        return;
    }
    ndm_options_read(NULL, &plain);
    plain.dtype = *dtype;
    if (ndm_method_resolve("reduce", ufunc, dtype, &plain, &job->method, &unread) != NDM_OK ||
        job->method.dtype.num != dtype->num) {
        job->method.loop = NULL;
    }
}

static ndm_status resolve_declared(ndm_reduce_job *job, ndm_error *error)
{
    ndm_request request;
    ndm_resolution found;
    ndm_status status = ndm_request_make(job->snapshot, job->ufunc, job->inputs, &job->options,
                                         &request, error);
    if (status == NDM_OK) {
        status = ndm_resolve_request(&request, job->inputs, &found, error);
    }
    if (status != NDM_OK) {
        return status;
    }
    status = check_declared(job->ufunc->record, found.loop->record->static_data, error);
    if (status != NDM_OK) {
        return status;
    }
    job->loop = found.loop;
    job->declared = found.loop->record->static_data;
    for (int i = 0; i < job->nin + job->nout; i++) {
        job->loop_dtypes[i] = ndm_resolution_dtype(&found, i);
        job->logical[i] = ndm_resolution_logical(&found, i);
    }
    find_joining(job);
    return read_parameters(job, error);
}

/* A reduction without loops is another name for a ufunc's. */
static ndm_status follow_name(ndm_reduce_job *job, ndm_error *error)
{
    const char *by = job->ufunc->record->reduce_by;
    if (by == NULL || job->snapshot->ufuncs[job->ufunc->index].loop_count > 0) {
        return NDM_OK;
    }
    return ndm_ufunc_find(by, &job->ufunc, error);
}

ndm_status ndm_reduce_resolve(ndm_reduce_job *job, const ndm_ufunc *ufunc,
                              const ndm_view *const *inputs, const ndm_reduce_options *options,
                              ndm_error *error)
{
    if (ufunc == NULL) {
        return ndm_fail(error, NDM_ERROR_VALUE, "no ufunc is given");
    }
    const bool reduction = (ufunc->record->flags & NDM_UFUNC_REDUCTION) != 0;
    memset(job, 0, offsetof(ndm_reduce_job, initial_item));
    memset(job->made, 0, sizeof *job - offsetof(ndm_reduce_job, made));
    job->name = ufunc->record->name;
    job->ufunc = ufunc;
    job->inputs = inputs;
    read_options(job, options);
    ndm_status status = ndm_snapshot_get(&job->snapshot, error);
    if (status == NDM_OK) {
        status = follow_name(job, error);
    }
    const bool declared = (job->ufunc->record->flags & NDM_UFUNC_REDUCTION) != 0;
    job->nin = declared ? (int)job->ufunc->record->nin : 1;
    job->nout = declared ? (int)job->ufunc->record->nout : 1;
    if (status == NDM_OK) {
        status = check_values(job, error);
    }
    if (status == NDM_OK) {
        status = check_inputs(job, error);
    }
    if (status == NDM_OK) {
        status = declared ? resolve_declared(job, error) : resolve_ufunc(job, error);
    }
    if (status == NDM_OK) {
        status = check_options(job, error);
    }
    if (status == NDM_OK) {
        status = broadcast_inputs(job, error);
    }
    if (status == NDM_OK) {
        status = check_mask(job, error);
    }
    return status == NDM_OK ? read_axes(job, reduction, error) : status;
}
