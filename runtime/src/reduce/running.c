/* Accumulations under names of their own: along one axis, or of all items in C order. */
#include "reduce/running.h"

#include <string.h>

#include "array/array.h"
#include "call/resolve.h"
#include "system/fail.h"

static ndm_status refuse(const ndm_ufunc *ufunc, const char *option, ndm_error *error)
{
    return ndm_fail(error, NDM_ERROR_VALUE,
                    "'%s' accumulates: it has no %s, for it keeps all items",
                    ufunc->record->name, option);
}

static ndm_status check(const ndm_ufunc *ufunc, const ndm_view *const *inputs,
                        const ndm_reduce_options *options, ndm_error *error)
{
    ndm_options call;
    if (inputs == NULL || inputs[0] == NULL) {
        return ndm_fail(error, NDM_ERROR_VALUE, "'%s': the input is missing",
                        ufunc->record->name);
    }
    if (options->keepdims) {
        return refuse(ufunc, "keepdims", error);
    }
    if (options->initial != NULL) {
        return refuse(ufunc, "initial value", error);
    }
    ndm_options_read(options->options, &call);
    if (call.where != NULL) {
        return refuse(ufunc, "where", error);
    }
    if (options->parameter_count != 0) {
        return refuse(ufunc, "parameters", error);
    }
    if (options->axes != NULL && options->axis_count != NDM_ALL_AXES &&
        options->axis_count != 1) {
        return ndm_fail(error, NDM_ERROR_VALUE,
                        "'%s' accumulates along one axis, or all of them, not along %d",
                        ufunc->record->name, options->axis_count);
    }
    return NDM_OK;
}

/* One axis of all items, in C order; *copy is what holds them, if it is not the input. */
static ndm_status flatten(const ndm_view *input, ptrdiff_t *size, ndm_view *out,
                          ndm_array **copy, ndm_error *error)
{
    ndm_status status = ndm_view_check(input, error);
    if (status != NDM_OK) {
        return status;
    }
    *out = *input;
    if (input->ndim > 1 && !ndm_view_is_c_contiguous(input)) {
        status = ndm_copy(input, NDM_ORDER_C, copy, error);
        if (status != NDM_OK) {
            return status;
        }
        *out = *ndm_array_view(*copy);
    }
    if (input->ndim != 1) {
        *size = ndm_view_size(input);
        out->ndim = 1;
        out->shape = size;
        out->strides = NULL;
    }
    return NDM_OK;
}

ndm_status ndm_reduce_running(const ndm_ufunc *ufunc, const ndm_view *const *inputs,
                              ndm_array **results, const ndm_reduce_options *options,
                              ndm_error *error)
{
    ndm_reduce_options given = {0};
    const ndm_ufunc *by;
    ndm_array *copy = NULL;
    ndm_view flat;
    ptrdiff_t size;
    if (options != NULL) {
        memcpy(&given, options, options->size < sizeof given ? options->size : sizeof given);
    }
    ndm_status status = check(ufunc, inputs, &given, error);
    if (status == NDM_OK) {
        status = ndm_ufunc_find(ufunc->record->reduce_by, &by, error);
    }
    if (status != NDM_OK) {
        return status;
    }
    if (given.axes != NULL && given.axis_count == 1) {
        return ndm_accumulate(by, inputs[0], given.axes[0], results, given.options, error);
    }
    flat = *inputs[0];
    if (!(flat.flags & NDM_VIEW_WEAK)) {
        status = flatten(inputs[0], &size, &flat, &copy, error);
    }
    if (status == NDM_OK) {
        status = ndm_accumulate(by, &flat, 0, results, given.options, error);
    }
    ndm_array_release(copy);
    return status;
}
