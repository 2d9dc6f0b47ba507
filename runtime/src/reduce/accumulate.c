/* ndm_accumulate: what it is asked for, and how the array is cut up. */
#include <string.h>

#include "array/array.h"
#include "reduce/accumulate.h"
#include "reduce/arguments.h"
#include "system/fail.h"
#include "system/parallel.h"

enum {
    TASK_NS = 50000, /* least work for a thread; twice that for the second one */
    LEAST_ROW = 8,   /* results side by side from which on rows pay */
    SHORT_AXIS = 8,  /* items below which they pay whatever the strides */
    LINE_ITEMS = 64  /* tiles begin at multiples of so many */
};

/* Rough costs of an item in ns: of a cast, and of waiting for the one before. */
static const double cast_ns = 0.5, step_ns = 1.0;

/* ---- casts ----------------------------------------------------------------------- */

static ndm_status make_routes(ndm_accumulation *a, const ndm_view *x, const ndm_view *y,
                              ndm_error *error)
{
    const ndm_dtype *loop = &a->method->dtype;
    a->casts_in = ndm_method_needs_cast(loop, x);
    a->casts_out = ndm_method_needs_cast(loop, y);
    ndm_status status =
        ndm_method_route(a->method, &x->dtype, ndm_view_is_aligned(x), true, &a->in, error);
    return status == NDM_OK ? ndm_method_route(a->method, &y->dtype, ndm_view_is_aligned(y),
                                               false, &a->out, error)
                            : status;
}

/* ---- units and tasks ------------------------------------------------------------- */

static bool pays_by_rows(const ndm_accumulation *a)
{
    if (a->along.ndim == 0) {
        return false;
    }
    if (a->scan == NULL) {
        return true;
    }
    const int last = a->along.ndim - 1;
    return a->along.shape[last] >= LEAST_ROW &&
           (a->along.length <= SHORT_AXIS || ndm_layout_magnitude(a->along.y_steps[last]) <
                                                 ndm_layout_magnitude(a->along.y_step));
}

static ptrdiff_t count_tasks(const ndm_accumulation *a, ptrdiff_t size)
{
    double cost = a->algebra.record->cost + (a->casts_in ? cast_ns : 0) +
                  (a->casts_out ? cast_ns : 0) + (a->rows ? 0 : step_ns);
    const double most = cost * (double)size / TASK_NS;
    if (most < 2) {
        return 1;
    }
    const int threads = ndm_parallel_threads(a->options->threads, a->options->pool);
    return most < threads ? (ptrdiff_t)most : threads;
}

static void cut_up(ndm_accumulation *a, ptrdiff_t size)
{
    a->rows = pays_by_rows(a);
    const ptrdiff_t tasks = count_tasks(a, size);
    const ptrdiff_t width = a->rows ? a->along.shape[a->along.ndim - 1] : 1;
    ptrdiff_t rest = size / a->along.length / width; /* rows, or results */
    a->tile = a->rows ? ndm_accumulation_block(a) : 1;
    if (a->rows && rest < tasks) {
        const ptrdiff_t part = (width / tasks / LINE_ITEMS + 1) * LINE_ITEMS;
        a->tile = part < a->tile ? part : a->tile;
    }
    a->tiles = (width - 1) / a->tile + 1;
    a->units = rest * a->tiles;
    a->share = (a->units - 1) / tasks + 1;
    a->tasks = (int)((a->units - 1) / a->share + 1);
}

/* ---- the call -------------------------------------------------------------------- */

static ndm_status accumulate(const ndm_method *method, const ndm_options *options,
                             const ndm_view *x, const ndm_view *y, int axis, ndm_error *error)
{
    const ptrdiff_t size = ndm_view_size(x);
    const ndm_forms *forms = method->loop->forms;
    ndm_accumulation a;
    a.method = method;
    a.options = options;
    a.scan = forms == NULL ? NULL : forms->scan;
    ndm_method_algebra(method, &a.algebra);
    ndm_status status = make_routes(&a, x, y, error);
    if (status != NDM_OK) {
        return status;
    }
    ndm_layout_make(x, y, axis, &a.along);
    cut_up(&a, size);
    if (options->cancel != NULL) {
        __atomic_store_n(&options->cancel->done, 0, __ATOMIC_RELAXED);
        __atomic_store_n(&options->cancel->total, size, __ATOMIC_RELAXED);
    }
    uint32_t flags;
    int fault;
    bool cancelled;
    ndm_accumulation_run(&a, &flags, &fault, &cancelled);
    status = ndm_method_end(method->name, method->ufunc, options, flags, cancelled, error);
    return fault != 0 && !cancelled ? ndm_method_fault(method, fault, error) : status;
}

ndm_status ndm_accumulate(const ndm_ufunc *ufunc, const ndm_view *input, int axis,
                          ndm_array **result, const ndm_options *options, ndm_error *error)
{
    ndm_options read;
    ndm_method method;
    ndm_view y;
    ndm_array *made = NULL, *copy = NULL;
    ndm_status status =
        ndm_method_begin("accumulate", ufunc, input, &axis, options, &read, &method, error);
    if (status == NDM_OK) {
        status = ndm_method_output(&method, &read, input, input->shape, result != NULL, &y,
                                   &made, error);
    }
    if (status != NDM_OK) {
        return status;
    }
    ndm_view x = *input;
    if (ndm_view_size(&x) == 0) {
        status = ndm_method_end(method.name, ufunc, &read, 0, false, error);
    } else {
        if (made == NULL && ndm_method_shares(&x, &y, true)) {
            status = ndm_method_copy(&x, &copy, error);
        }
        if (status == NDM_OK) {
            status = accumulate(&method, &read, &x, &y, axis, error);
        }
    }
    ndm_array_release(copy);
    if (status != NDM_OK) {
        ndm_array_release(made);
    } else if (result != NULL) {
        *result = made;
    }
    return status;
}
