/* ndm_reduceat: what it is asked for. */
#include <string.h>

#include "array/array.h"
#include "reduce/arguments.h"
#include "reduce/reduceat.h"
#include "reduce/tree.h"
#include "system/fail.h"

enum {
    TILE_BYTES = 16384, /* of the states of results side by side */
    LEAST_COLUMNS = 16,
    SHORT_PIECE = 8,     /* items below which results side by side pay whatever the strides */
    MOST_ITEMS = 1 << 20 /* that are cast beforehand */
};

/* ---- indices --------------------------------------------------------------------- */

static bool is_of_integers(const ndm_dtype *dtype)
{
    for (const char *const *k = dtype->cls->kinds; *k != NULL; k++) {
        if (strcmp(*k, "integer") == 0) {
            return true;
        }
    }
    return false;
}

static ndm_status check_bounds(const ndm_method *method, const ndm_view *indices,
                               const int64_t *cuts, ptrdiff_t count, ptrdiff_t length,
                               ndm_error *error)
{
    for (ptrdiff_t i = 0; i < count; i++) {
        if ((uint64_t)cuts[i] >= (uint64_t)length) {
            ndm_scalar value = {0};
            (void)ndm_get_item(indices, &i, &value, NULL);
            return ndm_fail(error, NDM_ERROR_INDEX,
                            "'%s': reduceat: index %s%llu is out of bounds for an axis of "
                            "length %td",
                            method->ufunc->record->name, value.negative ? "-" : "",
                            (unsigned long long)value.magnitude, length);
        }
    }
    return NDM_OK;
}

/* A copy of the indices, which may lie in the output. */
static ndm_status read_indices(const ndm_method *method, const ndm_view *indices,
                               ptrdiff_t length, ndm_array **cuts, ndm_error *error)
{
    const ndm_snapshot *snapshot = method->snapshot;
    const ndm_dtype own = ndm_snapshot_dtype(snapshot, snapshot->roles[NDM_ROLE_INDEX]);
    const char *name = method->ufunc->record->name;
    if (indices == NULL || (indices->flags & NDM_VIEW_WEAK)) {
        return ndm_fail(error, NDM_ERROR_VALUE, "'%s': reduceat: the indices are %s", name,
                        indices == NULL ? "missing" : "a weak scalar");
    }
    ndm_status status = ndm_view_check(indices, error);
    if (status != NDM_OK) {
        return status;
    }
    if (indices->ndim != 1) {
        return ndm_fail(error, NDM_ERROR_VALUE,
                        "'%s': reduceat: the indices have %d axes; they must have one", name,
                        indices->ndim);
    }
    if (!ndm_dtype_is_known(snapshot, &indices->dtype) || !is_of_integers(&indices->dtype)) {
        return ndm_fail(error, NDM_ERROR_TYPE,
                        "'%s': reduceat: the indices are of dtype %s, not of integers", name,
                        indices->dtype.cls->name);
    }
    status = ndm_astype(indices, &own, NDM_CASTING_UNSAFE, NDM_ORDER_C, cuts, error);
    return status == NDM_OK ? check_bounds(method, indices, ndm_array_data(*cuts),
                                           indices->shape[0], length, error)
                            : status;
}

/* ---- the walk -------------------------------------------------------------------- */

/* Results side by side where these lie closer than a result's items, or pieces are short. */
static void choose_columns(ndm_reduceat_job *job)
{
    const ndm_axis_layout *along = &job->along;
    const int last = along->ndim - 1;
    ndm_method_algebra(job->method, &job->algebra);
    job->silent =
        job->algebra.quiet && !ndm_route_raises(&job->in) && !ndm_route_raises(&job->out);
    job->algebra.quiet = job->algebra.quiet && !job->silent;
    job->wide = job->algebra;
    if (job->algebra.exact) {
        job->wide.lanes = 1;
        job->wide.rows = PTRDIFF_MAX;
        job->wide.tree = NULL;
    }
    job->longest = ndm_reduceat_length(job, job->count - 1);
    for (ptrdiff_t i = 0; i < job->count - 1; i++) {
        const ptrdiff_t length = (ptrdiff_t)(job->cuts[i + 1] - job->cuts[i]);
        job->longest = length > job->longest ? length : job->longest;
    }
    job->piece = ndm_algebra_piece(&job->algebra);
    job->columns = 1;
    if (last < 0 ||
        (ndm_layout_magnitude(along->x_steps[last]) >= ndm_layout_magnitude(along->x_step) &&
         along->length / job->count > SHORT_PIECE)) {
        return;
    }
    const ptrdiff_t bytes =
        (ptrdiff_t)job->algebra.sizes[0] * ndm_tree_lanes(&job->wide, job->longest);
    const ptrdiff_t most = TILE_BYTES / bytes;
    job->columns = most < LEAST_COLUMNS ? LEAST_COLUMNS : most;
}

static ndm_status make_routes(ndm_reduceat_job *job, const ndm_view *x, const ndm_view *y,
                              ndm_error *error)
{
    const ndm_method *method = job->method;
    job->casts_in = ndm_method_needs_cast(&method->dtype, x);
    job->casts_out = ndm_method_needs_cast(&method->dtype, y);
    ndm_status status =
        ndm_method_route(method, &x->dtype, ndm_view_is_aligned(x), true, &job->in, error);
    return status == NDM_OK ? ndm_method_route(method, &y->dtype, ndm_view_is_aligned(y), false,
                                               &job->out, error)
                            : status;
}

/* Whether pieces take most items more than once. */
static bool takes_again(const ndm_reduceat_job *job)
{
    ptrdiff_t items = 0;
    for (ptrdiff_t i = 0; i < job->count && items <= MOST_ITEMS; i++) {
        items += ndm_reduceat_length(job, i);
    }
    return items / 2 > job->along.length;
}

/* Then all items are cast beforehand, if that raises nothing. */
static ndm_status cast_once(ndm_reduceat_job *job, const ndm_view *x, const ndm_view *y,
                            int axis, ndm_array **copy, ndm_error *error)
{
    const ndm_dtype *dtype = &job->method->dtype;
    const int32_t logical = job->method->logical.num;
    if (!job->casts_in || ndm_route_raises(&job->in) || ndm_view_size(x) > MOST_ITEMS ||
        (logical != dtype->num && logical != x->dtype.num) || !takes_again(job)) {
        return NDM_OK;
    }
    ndm_status status = ndm_astype(x, dtype, NDM_CASTING_UNSAFE, NDM_ORDER_K, copy, error);
    if (status == NDM_OK) {
        const ndm_view *view = ndm_array_view(*copy);
        status = make_routes(job, view, y, error);
        ndm_layout_make(view, y, axis, &job->along);
    }
    return status;
}

static ndm_status reduce_pieces(const ndm_method *method, const ndm_options *options,
                                const ndm_view *x, const ndm_view *y, const ndm_array *cuts,
                                int axis, ndm_error *error)
{
    ndm_reduceat_job job = {.method = method,
                            .options = options,
                            .cuts = ndm_array_data(cuts),
                            .count = ndm_array_size(cuts)};
    uint32_t flags = 0;
    int fault = 0;
    bool cancelled = false;
    ndm_array *copy = NULL;
    ndm_status status = make_routes(&job, x, y, error);
    if (status != NDM_OK) {
        return status;
    }
    ndm_layout_make(x, y, axis, &job.along);
    status = cast_once(&job, x, y, axis, &copy, error);
    if (status != NDM_OK) {
        ndm_array_release(copy);
        return status;
    }
    choose_columns(&job);
    if (options->cancel != NULL) {
        __atomic_store_n(&options->cancel->done, 0, __ATOMIC_RELAXED);
        __atomic_store_n(&options->cancel->total, ndm_view_size(y), __ATOMIC_RELAXED);
    }
    status = ndm_reduceat_run(&job, &flags, &fault, &cancelled, error);
    ndm_array_release(copy);
    if (status != NDM_OK) {
        return status;
    }
    status = ndm_method_end(method->name, method->ufunc, options, flags, cancelled, error);
    return fault != 0 ? ndm_method_fault(method, fault, error) : status;
}

/* ---- the call -------------------------------------------------------------------- */

static ndm_status fill(const ndm_method *method, const ndm_options *options,
                       const ndm_view *input, const ndm_view *y, const ndm_array *cuts,
                       int axis, bool given, ndm_error *error)
{
    ndm_view x = *input;
    ndm_array *copy = NULL;
    ndm_status status = NDM_OK;
    if (ndm_view_size(y) == 0) {
        return ndm_method_end(method->name, method->ufunc, options, 0, false, error);
    }
    if (given && ndm_method_shares(&x, y, false)) {
        status = ndm_method_copy(&x, &copy, error);
    }
    if (status == NDM_OK) {
        status = reduce_pieces(method, options, &x, y, cuts, axis, error);
    }
    ndm_array_release(copy);
    return status;
}

ndm_status ndm_reduceat(const ndm_ufunc *ufunc, const ndm_view *input, const ndm_view *indices,
                        int axis, ndm_array **result, const ndm_options *options,
                        ndm_error *error)
{
    ndm_options read;
    ndm_method method;
    ndm_view y;
    ndm_array *made = NULL, *cuts = NULL;
    ptrdiff_t shape[NDM_MAXDIMS];
    ndm_status status =
        ndm_method_begin("reduceat", ufunc, input, &axis, options, &read, &method, error);
    if (status == NDM_OK) {
        status = read_indices(&method, indices, input->shape[axis], &cuts, error);
    }
    if (status == NDM_OK) {
        memcpy(shape, input->shape, (size_t)input->ndim * sizeof *shape);
        shape[axis] = ndm_array_size(cuts);
        status =
            ndm_method_output(&method, &read, input, shape, result != NULL, &y, &made, error);
    }
    if (status == NDM_OK) {
        status = fill(&method, &read, input, &y, cuts, axis, made == NULL, error);
    }
    ndm_array_release(cuts);
    if (status != NDM_OK) {
        ndm_array_release(made);
    } else if (result != NULL) {
        *result = made;
    }
    return status;
}
