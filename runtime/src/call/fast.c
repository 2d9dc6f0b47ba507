/* The short way: one memo probe, no plan, no allocation but the outputs'. */
#include "call/fast.h"

#include <string.h>

#include "call/plan.h"
#include "system/fpenv.h"

enum { FAST_ARGS = 4, FAST_NS = 50000 };

typedef struct fast_call {
    const ndm_loop_entry *loop;
    ptrdiff_t count;
    bool scalar; /* every input is 0-d */
    char *args[FAST_ARGS];
    ptrdiff_t strides[FAST_ARGS];
    ndm_dtype dtypes[FAST_ARGS];
} fast_call;

static bool has_plain_options(const ndm_options *options)
{
    return options == NULL ||
           (options->size == sizeof *options && options->casting == NDM_CASTING_SAME_KIND &&
            (unsigned)options->order <= NDM_ORDER_A && options->dtype.cls == NULL &&
            options->signature == NULL && options->where == NULL &&
            options->tier == NDM_TIER_CORRECT && options->fp_mode == NDM_FP_IGNORE &&
            options->threads >= 0 && options->cancel == NULL);
}

/* Fills in an operand's pointer, stride and length; false where it is not plain. */
static bool read_operand(const ndm_view *view, char **data, ptrdiff_t *stride, ptrdiff_t *count)
{
    if ((view->flags & NDM_VIEW_WEAK) || view->ndim < 0 || view->ndim > 1 ||
        view->data == NULL || view->dtype.cls == NULL || view->dtype.order != NDM_NATIVE ||
        (uintptr_t)view->data % view->dtype.cls->alignment != 0) {
        return false;
    }
    *data = view->data;
    *stride = view->ndim == 0 ? 0 : (ptrdiff_t)view->dtype.itemsize;
    *count = view->ndim == 0 ? 1 : view->shape[0];
    return *count > 0 &&
           (view->ndim == 0 || view->strides == NULL || view->strides[0] == *stride);
}

static bool read_inputs(const ndm_view *const *inputs, int nin, fast_call *call, int32_t *nums)
{
    call->count = 1;
    call->scalar = true;
    bool known = false;
    for (int i = 0; i < nin; i++) {
        ptrdiff_t count;
        if (inputs[i] == NULL ||
            !read_operand(inputs[i], &call->args[i], &call->strides[i], &count)) {
            return false;
        }
        call->dtypes[i] = inputs[i]->dtype;
        nums[i] = inputs[i]->dtype.num;
        if (inputs[i]->ndim == 1) {
            if (known && count != call->count) {
                return false;
            }
            known = true;
            call->count = count;
            call->scalar = false;
        }
    }
    return true;
}

static bool find_loop(const ndm_snapshot *snapshot, const ndm_ufunc *ufunc, int nin, int nout,
                      const int32_t *nums, fast_call *call)
{
    static const uint8_t no_kinds[FAST_ARGS] = {0};
    for (int i = 0; i < nin; i++) {
        if (nums[i] < 0 || nums[i] >= snapshot->dtype_count ||
            snapshot->dtypes[nums[i]].cls != call->dtypes[i].cls) {
            return false;
        }
    }
    int32_t index = ndm_memo_find(ndm_memo_key(snapshot, ufunc, nin, nums, no_kinds));
    if (index < 0) {
        return false;
    }
    call->loop = &snapshot->ufuncs[ufunc->index].loops[index];
    for (int i = 0; i < nin; i++) {
        if (call->loop->nums[i] != nums[i]) {
            return false;
        }
    }
    for (int i = nin; i < nin + nout; i++) {
        call->dtypes[i] = ndm_snapshot_dtype(snapshot, call->loop->nums[i]);
    }
    return call->loop->correct.function != NULL &&
           call->loop->record->cost * (double)call->count < FAST_NS;
}

/* Disjoint, or the same elements. */
static bool is_apart(const fast_call *call, int i, int j)
{
    const char *a = call->args[i], *b = call->args[j];
    size_t size_a = call->dtypes[i].itemsize, size_b = call->dtypes[j].itemsize;
    size_t bytes_a = call->strides[i] == 0 ? size_a : size_a * (size_t)call->count;
    size_t bytes_b = call->strides[j] == 0 ? size_b : size_b * (size_t)call->count;
    if ((uintptr_t)a + bytes_a <= (uintptr_t)b || (uintptr_t)b + bytes_b <= (uintptr_t)a) {
        return true;
    }
    return a == b && size_a == size_b &&
           (call->count == 1 || call->strides[i] == call->strides[j]);
}

/* A given output: of the loop's own dtype, and of the inputs' shape. */
static bool read_output(const ndm_view *out, fast_call *call, int i)
{
    ptrdiff_t count;
    return read_operand(out, &call->args[i], &call->strides[i], &count) &&
           (out->flags & NDM_VIEW_WRITEABLE) && out->dtype.cls == call->dtypes[i].cls &&
           out->ndim == !call->scalar && count == call->count;
}

static bool read_outputs(const ndm_options *options, int nin, int nargs, bool *missing,
                         fast_call *call)
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
        for (int j = 0; j < i; j++) {
            if (call->args[j] != NULL &&
                (!is_apart(call, i, j) || (j >= nin && call->args[i] == call->args[j]))) {
                return false;
            }
        }
    }
    return true;
}

static ndm_status allocate_outputs(const ndm_options *options, int nin, int nargs,
                                   fast_call *call, ndm_array **made, ndm_error *error)
{
    const ndm_allocator *allocator = options == NULL ? NULL : options->allocator;
    for (int i = nin; i < nargs; i++) {
        made[i - nin] = NULL;
        if (call->args[i] != NULL) {
            continue;
        }
        ndm_status status = ndm_empty(&call->dtypes[i], call->scalar ? 0 : 1, &call->count,
                                      NDM_ORDER_C, allocator, &made[i - nin], error);
        if (status != NDM_OK) {
            return status;
        }
        call->args[i] = ndm_array_data(made[i - nin]);
        call->strides[i] = (ptrdiff_t)call->dtypes[i].itemsize;
    }
    return NDM_OK;
}

static uint32_t run_loop(fast_call *call)
{
    const ndm_loop_record *record = call->loop->record;
    ndm_loop_ctx ctx = {
        .size = sizeof ctx, .static_data = record->static_data, .dtypes = call->dtypes};
    ndm_fpenv saved;
    ndm_fpenv_enter(&saved, (record->flags & NDM_LOOP_X87) != 0);
    call->loop->correct.function(call->args, &call->count, call->strides, &ctx);
    uint32_t flags = ndm_fpenv_leave(&saved);
    return record->flags & NDM_LOOP_QUIET ? 0 : flags;
}

static ndm_status run(const ndm_options *options, int nin, int nargs, fast_call *call,
                      ndm_array **results, ndm_error *error)
{
    ndm_array *made[FAST_ARGS] = {NULL};
    ndm_status status = allocate_outputs(options, nin, nargs, call, made, error);
    if (status != NDM_OK) {
        for (int i = nin; i < nargs; i++) {
            ndm_array_release(made[i - nin]);
        }
        return status;
    }
    uint32_t flags = run_loop(call);
    if (options != NULL && options->fp_flags != NULL) {
        *options->fp_flags = flags;
    }
    for (int i = nin; results != NULL && i < nargs; i++) {
        results[i - nin] = made[i - nin];
    }
    return NDM_OK;
}

bool ndm_call_fast(const ndm_ufunc *ufunc, const ndm_view *const *inputs, ndm_array **results,
                   const ndm_options *options, ndm_status *status, ndm_error *error)
{
    const ndm_snapshot *snapshot;
    fast_call call;
    int32_t nums[FAST_ARGS];
    bool missing;
    if (ufunc == NULL || inputs == NULL || !has_plain_options(options) ||
        ufunc->record->nin + ufunc->record->nout > FAST_ARGS ||
        ndm_snapshot_get(&snapshot, NULL) != NDM_OK) {
        return false;
    }
    int nin = (int)ufunc->record->nin, nargs = nin + (int)ufunc->record->nout;
    if (!read_inputs(inputs, nin, &call, nums) ||
        !find_loop(snapshot, ufunc, nin, nargs - nin, nums, &call) ||
        call.loop->record->fault_count != 0 ||
        !read_outputs(options, nin, nargs, &missing, &call) || (missing && results == NULL)) {
        return false;
    }
    *status = run(options, nin, nargs, &call, results, error);
    return true;
}
