/* The short way: one memo probe, no plan, no allocation but the outputs'. */
#include "call/fast.h"

#include <stddef.h>
#include <string.h>

#include "call/plan.h"
#include "system/fpenv.h"

/* Counts and strides up to these make no product or sum that overflows. */
enum { FAST_NS = 50000, MOST_STEP = 1 << 28 };
static const ptrdiff_t most_count = (ptrdiff_t)1 << 30;

bool ndm_options_are_plain(const ndm_options *options)
{
    return options == NULL ||
           (options->size == sizeof *options && options->casting == NDM_CASTING_SAME_KIND &&
            (unsigned)options->order <= NDM_ORDER_A && options->dtype.cls == NULL &&
            options->signature == NULL && options->where == NULL &&
            (unsigned)options->tier <= NDM_TIER_FAST && options->fp_mode == NDM_FP_IGNORE &&
            options->threads >= 0 && options->cancel == NULL && options->axes == NULL);
}

/* The number of elements of a view that lies in C order without gaps; 0 of others, and of empty
 * ones. */
static ptrdiff_t count_contiguous(const ndm_view *view)
{
    ptrdiff_t count = 1, step = (ptrdiff_t)view->dtype.itemsize;
    for (int axis = view->ndim - 1; axis >= 0; axis--) {
        const ptrdiff_t length = view->shape[axis];
        if (length <= 0 || length > most_count / count ||
            (length > 1 && view->strides != NULL && view->strides[axis] != step)) {
            return 0;
        }
        count *= length;
        step *= length;
    }
    return count;
}

/* Fills in an operand's pointer, stride and length; false where it is not plain. */
static bool read_operand(const ndm_view *view, char **data, ptrdiff_t *stride, ptrdiff_t *count)
{
    if ((view->flags & NDM_VIEW_WEAK) || view->ndim < 0 || view->ndim > NDM_MAXDIMS ||
        view->data == NULL || (view->ndim > 0 && view->shape == NULL) ||
        view->dtype.cls == NULL || view->dtype.order != NDM_NATIVE) {
        return false;
    }
    *data = view->data;
    *stride = (ptrdiff_t)view->dtype.itemsize;
    *count = 1;
    if (view->ndim == 1) {
        *stride = view->strides == NULL ? *stride : view->strides[0];
        *count = view->shape[0];
    } else if (view->ndim == 0) {
        *stride = 0;
    } else {
        *count = count_contiguous(view);
    }
    ptrdiff_t alignment = (ptrdiff_t)view->dtype.cls->alignment;
    return *count > 0 && *count <= most_count && *stride >= -MOST_STEP &&
           *stride <= MOST_STEP && (uintptr_t)view->data % (size_t)alignment == 0 &&
           *stride % alignment == 0;
}

static bool has_shape_of(const ndm_view *view, const ndm_view *other)
{
    return view->ndim == other->ndim &&
           memcmp(view->shape, other->shape, (size_t)view->ndim * sizeof *view->shape) == 0;
}

/* A weak scalar's value is read once the loop is known; one that is a truth value is not weak.
 */
static bool read_weak(const ndm_view *view, int i, ndm_fast_call *call)
{
    const ndm_scalar *value = (const ndm_scalar *)view->data;
    call->args[i] = call->weak[i];
    call->strides[i] = 0;
    call->nums[i] = -1;
    if (value == NULL || value->kind == NDM_SCALAR_BOOL || value->kind > NDM_SCALAR_COMPLEX) {
        return false;
    }
    call->kinds[i] = value->kind;
    return true;
}

static bool read_input(const ndm_view *view, int i, ndm_fast_call *call)
{
    ptrdiff_t count;
    if (view->flags & NDM_VIEW_WEAK) {
        return read_weak(view, i, call);
    }
    if (!read_operand(view, &call->args[i], &call->strides[i], &count)) {
        return false;
    }
    call->dtypes[i] = view->dtype;
    call->nums[i] = view->dtype.num;
    call->kinds[i] = 0;
    if (view->ndim > 0) {
        if (call->shaped != NULL && !has_shape_of(view, call->shaped)) {
            return false;
        }
        call->shaped = view;
        call->count = count;
    }
    return true;
}

static bool read_inputs(const ndm_view *const *inputs, int nin, ndm_fast_call *call)
{
    call->count = 1;
    call->shaped = NULL;
    call->any_cast = false;
    bool fine = true;
    for (int i = 0; fine && i < nin; i++) {
        call->casts[i] = NULL;
        fine = inputs[i] != NULL && read_input(inputs[i], i, call);
    }
    return fine;
}

/* The loop takes the input as it is, a weak scalar as its value, or what a safe cast gives.
 * What the memo answers for a weak scalar holds for it among these arrays. */
static bool takes_input(const ndm_snapshot *snapshot, ndm_fast_call *call, int i)
{
    const int32_t num = call->loop->nums[i], own = call->nums[i];
    if (own < 0 || own == num) {
        return own == num || ndm_absorbs(snapshot, num, call->kinds[i]);
    }
    const size_t at = (size_t)own * (size_t)snapshot->dtype_count + (size_t)num;
    call->casts[i] = &snapshot->casts[at];
    call->any_cast = true;
    return snapshot->cast_levels[at] <= NDM_CAST_SAFE && snapshot->hubs[at] < 0 &&
           call->casts[i]->kernel.function != NULL;
}

static bool find_loop(const ndm_snapshot *snapshot, const ndm_ufunc *ufunc, int nin, int nout,
                      ndm_tier tier, ndm_fast_call *call)
{
    bool all_weak = true;
    for (int i = 0; i < nin; i++) {
        int32_t num = call->nums[i];
        all_weak = all_weak && num < 0;
        if (num >= 0 && (num >= snapshot->dtype_count ||
                         snapshot->dtypes[num].cls != call->dtypes[i].cls)) {
            return false;
        }
    }
    int32_t index =
        all_weak ? -1
                 : ndm_memo_find(ndm_memo_key(snapshot, ufunc, nin, call->nums, call->kinds));
    if (index < 0) {
        return false;
    }
    call->loop = &snapshot->ufuncs[ufunc->index].loops[index];
    for (int i = 0; i < nin; i++) {
        if (!takes_input(snapshot, call, i)) {
            return false;
        }
    }
    for (int i = 0; i < nin + nout; i++) {
        if (i >= nin || call->nums[i] < 0) { /* what is cast keeps its dtype until then */
            call->dtypes[i] = ndm_snapshot_dtype(snapshot, call->loop->nums[i]);
        }
    }
    const bool fast = tier == NDM_TIER_FAST && call->loop->fast.function != NULL;
    call->function = fast ? call->loop->fast.function : call->loop->correct.function;
    return call->function != NULL && call->loop->build_record == NULL &&
           call->loop->record->cost * (double)call->count < FAST_NS;
}

/* False where a weak scalar is no value of the loop's dtype; the long way says why. */
static bool place_weak(const ndm_view *const *inputs, int nin, ndm_fast_call *call)
{
    for (int i = 0; i < nin; i++) {
        if (call->nums[i] < 0 &&
            (call->dtypes[i].itemsize > FAST_ITEM ||
             call->dtypes[i].cls->alignment > _Alignof(max_align_t) ||
             ndm_item_from_scalar(&call->dtypes[i], (const ndm_scalar *)inputs[i]->data,
                                  call->weak[i], NULL) != NDM_OK)) {
            return false;
        }
    }
    return true;
}

/* The first byte of an operand and the first past it. */
static void find_bounds(const ndm_fast_call *call, int i, uintptr_t *low, uintptr_t *high)
{
    ptrdiff_t reach = call->strides[i] * (call->count - 1);
    *low = (uintptr_t)call->args[i] + (uintptr_t)(reach < 0 ? reach : 0);
    *high = (uintptr_t)call->args[i] + (uintptr_t)(reach > 0 ? reach : 0) +
            call->dtypes[i].itemsize;
}

/* Disjoint, or the same elements. */
static bool is_apart(const ndm_fast_call *call, int i, int j)
{
    uintptr_t low_i, high_i, low_j, high_j;
    find_bounds(call, i, &low_i, &high_i);
    find_bounds(call, j, &low_j, &high_j);
    return high_i <= low_j || high_j <= low_i ||
           (call->args[i] == call->args[j] &&
            call->dtypes[i].itemsize == call->dtypes[j].itemsize &&
            (call->count == 1 || call->strides[i] == call->strides[j]));
}

/* No two elements share memory. */
static bool is_spread(const ndm_fast_call *call, int i)
{
    ptrdiff_t itemsize = (ptrdiff_t)call->dtypes[i].itemsize;
    return call->count == 1 || call->strides[i] >= itemsize || call->strides[i] <= -itemsize;
}

/* A given output: of the loop's own dtype, and of the inputs' shape. */
static bool read_output(const ndm_view *out, ndm_fast_call *call, int i)
{
    ptrdiff_t count;
    return read_operand(out, &call->args[i], &call->strides[i], &count) &&
           (out->flags & NDM_VIEW_WRITEABLE) && out->dtype.cls == call->dtypes[i].cls &&
           (call->shaped == NULL ? out->ndim == 0 : has_shape_of(out, call->shaped)) &&
           is_spread(call, i);
}

static bool read_outputs(const ndm_options *options, int nin, int nargs, bool *missing,
                         ndm_fast_call *call)
{
    *missing = false;
    for (int i = nin; i < nargs; i++) {
        const ndm_view *out =
            options == NULL || options->out == NULL ? NULL : options->out[i - nin];
        call->args[i] = NULL;
        if (out == NULL) {
            *missing = true;
            continue;
        }
        if (!read_output(out, call, i)) {
            return false;
        }
        /* A loop that may refuse values must find its inputs as they were. */
        int first_strict = call->loop->record->fault_count != 0 ? 0 : nin;
        for (int j = 0; j < i; j++) {
            if (call->args[j] != NULL &&
                (!is_apart(call, i, j) ||
                 (j >= first_strict && call->args[i] == call->args[j]))) {
                return false;
            }
        }
    }
    return true;
}

static bool wants_f_order(const ndm_options *options, const ndm_fast_call *call)
{
    return options != NULL && options->order == NDM_ORDER_F && call->shaped != NULL &&
           call->shaped->ndim > 1;
}

static ndm_status allocate_outputs(const ndm_options *options, int nin, int nargs,
                                   ndm_fast_call *call, ndm_array **made, ndm_error *error)
{
    const ndm_allocator *allocator = options == NULL ? NULL : options->allocator;
    for (int i = nin; i < nargs; i++) {
        made[i - nin] = NULL;
        if (call->args[i] != NULL) {
            continue;
        }
        ndm_status status =
            ndm_empty(&call->dtypes[i], call->shaped == NULL ? 0 : call->shaped->ndim,
                      call->shaped == NULL ? NULL : call->shaped->shape, NDM_ORDER_C, allocator,
                      &made[i - nin], error);
        if (status != NDM_OK) {
            return status;
        }
        call->args[i] = ndm_array_data(made[i - nin]);
        call->strides[i] = (ptrdiff_t)call->dtypes[i].itemsize;
    }
    return NDM_OK;
}

static void release_outputs(ndm_array **made, int nout)
{
    for (int i = 0; i < nout; i++) {
        ndm_array_release(made[i]);
    }
}

/* False after a fault: the long way meets it again, for the inputs are untouched, and tells. */
static bool run(const ndm_snapshot *snapshot, const ndm_options *options, int nin, int nargs,
                ndm_fast_call *call, ndm_array **results, ndm_status *status, ndm_error *error)
{
    ndm_array *made[FAST_ARGS] = {NULL};
    *status = allocate_outputs(options, nin, nargs, call, made, error);
    if (*status != NDM_OK) {
        release_outputs(made, nargs - nin);
        return true;
    }
    int fault;
    uint32_t flags = ndm_fast_run(snapshot, nin, nargs, call, &fault);
    if (fault != 0) {
        release_outputs(made, nargs - nin);
        return false;
    }
    if (options != NULL && options->fp_flags != NULL) {
        *options->fp_flags = flags;
    }
    for (int i = nin; results != NULL && i < nargs; i++) {
        results[i - nin] = made[i - nin];
    }
    return true;
}

bool ndm_call_fast(const ndm_ufunc *ufunc, const ndm_view *const *inputs, ndm_array **results,
                   const ndm_options *options, ndm_status *status, ndm_error *error)
{
    const ndm_snapshot *snapshot;
    ndm_fast_call call;
    bool missing;
    if (ufunc == NULL || inputs == NULL || !ndm_options_are_plain(options) ||
        ufunc->record->core_dim_count != 0 ||
        ufunc->record->nin + ufunc->record->nout > FAST_ARGS ||
        ndm_snapshot_get(&snapshot, NULL) != NDM_OK) {
        return false;
    }
    int nin = (int)ufunc->record->nin, nargs = nin + (int)ufunc->record->nout;
    if (!read_inputs(inputs, nin, &call) ||
        !find_loop(snapshot, ufunc, nin, nargs - nin,
                   options == NULL ? NDM_TIER_CORRECT : options->tier, &call) ||
        !place_weak(inputs, nin, &call) ||
        !read_outputs(options, nin, nargs, &missing, &call) ||
        (missing && (results == NULL || wants_f_order(options, &call)))) {
        return false;
    }
    return run(snapshot, options, nin, nargs, &call, results, status, error);
}
