/* The operands of a reduction over its axes: steps, order, casts, and what fills masked places.
 */
#include <string.h>

#include "reduce/job.h"
#include "system/fail.h"

/* ---- axes -------------------------------------------------------------------------- */

/* Strides of a view over the axes of the job, 0 where it is repeated. */
static void steps_over(const ndm_reduce_job *job, const ndm_view *view, ptrdiff_t *steps)
{
    ptrdiff_t own[NDM_MAXDIMS];
    ndm_view_strides(view, own);
    for (int d = 0; d < job->ndim; d++) {
        const int k = d - (job->ndim - view->ndim);
        steps[d] = k < 0 || view->shape[k] == 1 ? 0 : own[k];
    }
}

/* Strides of a result over the axes of the job: none along those that fold. */
static void result_steps(const ndm_reduce_job *job, const ndm_view *view, ptrdiff_t *steps)
{
    ptrdiff_t own[NDM_MAXDIMS];
    ndm_view_strides(view, own);
    for (int d = 0, k = 0; d < job->ndim; d++) {
        steps[d] = job->folds[d] ? 0 : own[k];
        k += !job->folds[d] || job->given.keepdims;
    }
}

/* What was made for the job itself has all axes, those that fold with length 1. */
static void kept_steps(const ndm_reduce_job *job, const ndm_array *array, ptrdiff_t *steps)
{
    for (int d = 0; d < job->ndim; d++) {
        steps[d] = job->folds[d] ? 0 : ndm_array_strides(array)[d];
    }
}

static void read_steps(const ndm_reduce_job *job, ndm_reduction *r, ndm_reduction_axis *axes)
{
    ptrdiff_t steps[NDM_MAXDIMS];
    for (int i = 0; i < job->nin; i++) {
        steps_over(job, job->inputs[i], steps);
        r->origin.in[i] = job->inputs[i]->data;
        for (int d = 0; d < job->ndim; d++) {
            axes[d].in[i] = steps[d];
        }
    }
    for (int i = 0; i < job->nout; i++) {
        result_steps(job, job->out[i], steps);
        r->origin.out[i] = job->out[i]->data;
        for (int d = 0; d < job->ndim; d++) {
            axes[d].out[i] = steps[d];
        }
    }
    const int passes = job->declared == NULL ? 0 : (int)job->declared->pass_count;
    for (int p = 0; p < passes; p++) {
        kept_steps(job, job->passes[p], steps);
        r->origin.pass[p] = ndm_array_data(job->passes[p]);
        for (int d = 0; d < job->ndim; d++) {
            axes[d].pass[p] = steps[d];
        }
    }
    if (job->counts != NULL) {
        kept_steps(job, job->counts, steps);
        r->origin.count = ndm_array_data(job->counts);
        for (int d = 0; d < job->ndim; d++) {
            axes[d].count = steps[d] / (ptrdiff_t)sizeof(ptrdiff_t);
        }
    }
    if (job->options.where != NULL) {
        steps_over(job, job->options.where, steps);
        r->origin.mask = job->options.where->data;
        for (int d = 0; d < job->ndim; d++) {
            axes[d].mask = steps[d];
        }
    }
}

static ptrdiff_t magnitude(ptrdiff_t step)
{
    return step < 0 ? -step : step;
}

/* Whether `outer` goes on where `inner` ends, for all that lies along both. */
static bool continues(const ndm_reduction_axis *outer, const ndm_reduction_axis *inner)
{
    const ptrdiff_t n = inner->length;
    bool all = outer->mask == n * inner->mask && outer->index == n * inner->index &&
               outer->count == n * inner->count;
    for (int i = 0; i < NDM_MAXREDUCED; i++) {
        all = all && outer->in[i] == n * inner->in[i] && outer->out[i] == n * inner->out[i] &&
              outer->pass[i] == n * inner->pass[i];
    }
    return all;
}

/* Farthest first, as they lie in memory. */
static void sort_axes(ndm_reduction_axis *axes, int count)
{
    for (int k = 1; k < count; k++) {
        const ndm_reduction_axis axis = axes[k];
        int at = k;
        for (; at > 0 && magnitude(axes[at - 1].in[0]) < magnitude(axis.in[0]); at--) {
            axes[at] = axes[at - 1];
        }
        axes[at] = axis;
    }
}

static int join_axes(ndm_reduction_axis *axes, int count)
{
    int kept = 0;
    for (int k = 0; k < count; k++) {
        if (kept > 0 && continues(&axes[kept - 1], &axes[k])) {
            const ptrdiff_t length = axes[kept - 1].length * axes[k].length;
            axes[kept - 1] = axes[k];
            axes[kept - 1].length = length;
        } else {
            axes[kept++] = axes[k];
        }
    }
    return kept;
}

/* Kept axes as they lie in memory. Axes that fold: from the last on; where no order matters,
 * the nearest in memory first and joined. */
static void order_axes(const ndm_reduce_job *job, ndm_reduction *r, ndm_reduction_axis *axes)
{
    const bool indexed = job->declared != NULL && job->declared->indexed;
    ptrdiff_t items = 1;
    for (int d = job->ndim - 1; d >= 0; d--) {
        axes[d].length = job->shape[d];
        axes[d].index = job->folds[d] && indexed ? items : 0;
        items *= job->folds[d] ? job->shape[d] : 1;
    }
    for (int d = 0; d < job->ndim; d++) {
        if (job->shape[d] != 1) {
            ndm_reduction_axis *to =
                job->folds[d] ? &r->folded_axes[r->folded++] : &r->kept_axes[r->kept++];
            *to = axes[d];
        }
    }
    sort_axes(r->kept_axes, r->kept);
    r->kept = join_axes(r->kept_axes, r->kept);
    if (r->strict.exact && (r->strict.lanes > 1 || r->strict.choose != NULL)) {
        sort_axes(r->folded_axes, r->folded);
        r->folded = join_axes(r->folded_axes, r->folded);
    }
    for (int a = 0, b = r->folded - 1; a < b; a++, b--) {
        const ndm_reduction_axis axis = r->folded_axes[a];
        r->folded_axes[a] = r->folded_axes[b];
        r->folded_axes[b] = axis;
    }
}

/* ---- kernels ----------------------------------------------------------------------- */

/* Whether the ufunc's kernels build the same tree, and mask the same items. */
static bool joins_alike(const ndm_reduce_job *job, const ndm_algebra *ufunc,
                        const ndm_algebra *declared)
{
    bool alike = ufunc->lanes == declared->lanes && ufunc->rows == declared->rows;
    alike |= ufunc->exact && declared->exact;
    alike &= ufunc->quiet == declared->quiet;
    alike &= ufunc->record->neutral != NULL;
    return alike && job->folded_count > 0;
}

static void set_algebra(const ndm_reduce_job *job, ndm_reduction *r)
{
    if (job->declared != NULL) {
        ndm_algebra ufunc;
        ndm_declared_algebra(job->loop, job->nin, job->loop_dtypes[0].itemsize, &r->strict);
        if (job->method.loop != NULL) {
            ndm_method_algebra(&job->method, &ufunc);
            r->strict = joins_alike(job, &ufunc, &r->strict) ? ufunc : r->strict;
        }
        r->finish = job->loop->forms->finish;
        r->params = job->params;
    } else {
        ndm_method_algebra(&job->method, &r->strict);
    }
    r->x87 = r->strict.x87;
    r->loose = r->strict;
    if (r->strict.exact) {
        r->loose.lanes = 1;
        r->loose.rows = PTRDIFF_MAX;
        r->loose.tree = NULL;
    }
}

/* ---- casts ------------------------------------------------------------------------- */

static ndm_status make_routes(const ndm_reduce_job *job, ndm_reduction *r, ndm_error *error)
{
    ndm_status status = NDM_OK;
    bool raises = false;
    for (int i = 0; status == NDM_OK && i < job->nin; i++) {
        const ndm_view *view = job->inputs[i];
        const bool aligned = ndm_view_is_aligned(view);
        status = ndm_route_make(job->snapshot, &view->dtype, aligned, &job->logical[i],
                                &job->loop_dtypes[i], true, &r->routes[i], error);
        r->sizes[i] = job->loop_dtypes[i].itemsize;
        r->buffered = r->buffered || !aligned || view->dtype.order == NDM_SWAPPED ||
                      view->dtype.num != job->loop_dtypes[i].num;
        r->x87 = r->x87 || ndm_route_x87(&r->routes[i]);
        raises = raises || ndm_route_raises(&r->routes[i]);
    }
    for (int i = 0; status == NDM_OK && i < job->nout; i++) {
        const ndm_view *view = job->out[i];
        const int k = job->nin + i;
        status =
            ndm_route_make(job->snapshot, &job->loop_dtypes[k], true, &job->logical[k],
                           &view->dtype, ndm_view_is_aligned(view), &r->out_routes[i], error);
        r->out_sizes[i] = job->loop_dtypes[k].itemsize;
        r->x87 = r->x87 || ndm_route_x87(&r->out_routes[i]);
        raises = raises || ndm_route_raises(&r->out_routes[i]);
    }
    /* where nothing else raises flags, all are dropped in the end */
    r->silent = r->strict.quiet && !raises;
    r->strict.quiet = r->loose.quiet = r->strict.quiet && raises;
    return status;
}

/* ---- masks ------------------------------------------------------------------------- */

/* Of a ufunc, masked items are replaced: by its neutral element, or its identity; without these
 * by the initial value, if that changes nothing when it joins twice. */
static void set_filling(const ndm_reduce_job *job, ndm_reduction *r)
{
    const ndm_loop_record *record = r->strict.record;
    r->initial = job->initial;
    if (job->declared == NULL && job->initial == NULL && job->folded_count == 1) {
        /* a single item is joined too: gcd and hypot take its sign away */
        r->initial = record->neutral != NULL ? record->neutral : record->identity;
    }
    if (job->options.where == NULL || r->strict.declared != NULL) {
        return;
    }
    r->neutral = record->neutral != NULL ? record->neutral : record->identity;
    if (r->neutral == NULL && job->pads_with_initial) {
        r->neutral = job->initial;
    }
    r->selects_in_order = r->neutral == NULL;
    if (job->declared == NULL && r->initial == NULL && r->neutral != record->identity) {
        r->initial =
            record->identity; /* where nothing is selected the result is the identity */
    }
    r->buffered = true;
}

ndm_status ndm_reduce_operands(const ndm_reduce_job *job, ndm_reduction *out, ndm_error *error)
{
    ndm_reduction_axis axes[NDM_MAXDIMS];
    memset(axes, 0, (size_t)job->ndim * sizeof *axes);
    memset(out, 0, offsetof(ndm_reduction, kept_axes));
    out->outputs = job->nout;
    out->options = &job->options;
    out->folded_count = job->folded_count;
    set_algebra(job, out);
    read_steps(job, out, axes);
    order_axes(job, out, axes);
    ndm_status status = make_routes(job, out, error);
    if (status == NDM_OK) {
        set_filling(job, out);
    }
    return status;
}
