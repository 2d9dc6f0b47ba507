/* The methods of ufuncs, as `call` and `reduce` run them. */
#include "request.h"

const char *method_name(enum method m)
{
    static const char *const names[METHOD_COUNT] = {NULL,    "reduce", "accumulate", "reduceat",
                                                    "outer", "at",     NULL};
    return names[m];
}

static bool takes_one_array(enum method m)
{
    return m == METHOD_REDUCE || m == METHOD_ACCUMULATE || m == METHOD_REDUCEAT;
}

int method_inputs(const request *r)
{
    return takes_one_array(r->method) ? 1 : ndm_ufunc_nin(r->ufunc);
}

int method_outputs(const request *r)
{
    return takes_one_array(r->method) || r->method == METHOD_AT ? 1 : ndm_ufunc_nout(r->ufunc);
}

/* ---- before ---------------------------------------------------------------------- */

static int make_array(operand *op)
{
    ndm_error error;
    if (op->array || ndm_copy(&op->weak, NDM_ORDER_C, &op->array, &error) == NDM_OK)
        return 0;
    return complain_error(&error);
}

static bool has_shape_of(const ndm_array *a, const ndm_view *b)
{
    bool same = ndm_array_ndim(a) == b->ndim;
    for (int d = 0; same && d < b->ndim; d++)
        same = ndm_array_shape(a)[d] == b->shape[d];
    return same;
}

static int check_options(const request *r)
{
    const bool along_one = r->method == METHOD_ACCUMULATE || r->method == METHOD_REDUCEAT;
    const char *name = method_name(r->method);
    if (along_one && r->has_axis && r->axis_count != 1)
        return complain("%s: --method %s goes along one axis", r->command, name);
    if (r->method == METHOD_REDUCEAT && r->index_count != 1)
        return complain("%s: --method %s needs one --indices", r->command, name);
    if (r->method == METHOD_AT && r->index_count == 0)
        return complain("%s: --method %s needs --indices", r->command, name);
    return 0;
}

int method_prepare(request *r)
{
    int arrays = r->method == METHOD_DECLARED ? method_inputs(r)
                 : r->method == METHOD_AT     ? 1
                                              : (int)takes_one_array(r->method);
    int status = check_options(r);
    for (int i = 0; status == 0 && i < arrays; i++)
        status = make_array(&r->inputs[i]);
    for (int i = 0; status == 0 && i < r->index_count; i++)
        status = make_array(&r->indices[i]);
    if (status == 0 && r->method == METHOD_AT && r->into_count > 0 &&
        !has_shape_of(r->into[0], operand_view(&r->inputs[0])))
        return complain("%s: %s is not of the first input's shape", r->command,
                        r->into_files[0]);
    return status;
}

/* ---- runs ------------------------------------------------------------------------ */

static ndm_status run_reduce(const request *r, const ndm_view *const *inputs,
                             ndm_array **results, ndm_error *error)
{
    const ndm_reduce_options options = {.size = sizeof options,
                                        .axes = r->has_axis ? r->axes : NULL,
                                        .axis_count = r->axis_count,
                                        .keepdims = r->keepdims,
                                        .initial =
                                            r->has_initial ? operand_view(&r->initial) : NULL,
                                        .parameters = r->parameters,
                                        .parameter_count = r->parameter_count,
                                        .options = &r->options};
    return ndm_reduce(r->ufunc, inputs, results, &options, error);
}

/* A copy of the first input is changed, so that the file is as it was if anything fails. */
static ndm_status run_at(const request *r, const ndm_view *const *inputs, ndm_array **results,
                         ndm_error *error)
{
    const ndm_view *indices[NDM_MAXDIMS];
    ndm_options options = r->options;
    options.out = NULL;
    for (int i = 0; i < r->index_count; i++)
        indices[i] = operand_view(&r->indices[i]);
    ndm_status status = ndm_copy(inputs[0], NDM_ORDER_K, &results[0], error);
    if (status == NDM_OK)
        status = ndm_at(r->ufunc, ndm_array_view(results[0]), indices, r->index_count,
                        ndm_ufunc_nin(r->ufunc) > 1 ? inputs[1] : NULL, &options, error);
    if (status == NDM_OK && r->into_count > 0)
        status =
            ndm_copyto(r->out[0], ndm_array_view(results[0]), options.casting, NULL, error);
    return status;
}

ndm_status method_run(request *r, const ndm_view *const *inputs, ndm_array **results,
                      ndm_error *error)
{
    const int axis = r->has_axis ? r->axes[0] : 0;
    switch (r->method) {
    case METHOD_REDUCE:
    case METHOD_DECLARED:
        return run_reduce(r, inputs, results, error);
    case METHOD_ACCUMULATE:
        return ndm_accumulate(r->ufunc, inputs[0], axis, results, &r->options, error);
    case METHOD_REDUCEAT:
        return ndm_reduceat(r->ufunc, inputs[0], operand_view(&r->indices[0]), axis, results,
                            &r->options, error);
    case METHOD_OUTER:
        return ndm_outer(r->ufunc, inputs, results, &r->options, error);
    case METHOD_AT:
        return run_at(r, inputs, results, error);
    default:
        return ndm_call(r->ufunc, inputs, results, &r->options, error);
    }
}
