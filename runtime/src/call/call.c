/* The public calls: resolve, plan, run. Small native operands skip the plan: see fast.c. */
#include <stdlib.h>

#include "call/fast.h"
#include "call/plan.h"
#include "call/weak.h"
#include "system/cpu.h"
#include "system/fail.h"

/* What resolution found, as what a plan runs; the arrays are the caller's. */
typedef struct prepared {
    ndm_options options;
    ndm_resolution resolution;
    ndm_work work;
    ndm_dtype dtypes[NDM_MAXARGS], logical[NDM_MAXARGS];
    ndm_scalar weak[NDM_MAXARGS];
} prepared;

static ndm_status check_arguments(const ndm_ufunc *ufunc, const ndm_view *const *inputs,
                                  const ndm_options *options, ndm_error *error)
{
    if (ufunc == NULL) {
        return ndm_fail(error, NDM_ERROR_VALUE, "no ufunc is given");
    }
    const char *name = ufunc->record->name;
    if (ufunc->record->flags & NDM_UFUNC_REDUCTION) {
        return ndm_fail(error, NDM_ERROR_TYPE,
                        "'%s' is a reduction: it is computed by ndm_reduce", name);
    }
    for (uint32_t i = 0; i < ufunc->record->nin; i++) {
        if (inputs == NULL || inputs[i] == NULL) {
            return ndm_fail(error, NDM_ERROR_VALUE, "'%s': input %u is missing", name, i);
        }
    }
    if ((unsigned)options->casting > NDM_CASTING_UNSAFE) {
        return ndm_fail(error, NDM_ERROR_VALUE, "'%s': unknown casting rule in the options",
                        name);
    }
    return NDM_OK;
}

static ndm_status resolve(const ndm_ufunc *ufunc, const ndm_view *const *inputs,
                          const ndm_options *given, ndm_options *options, ndm_resolution *out,
                          ndm_error *error)
{
    const ndm_snapshot *snapshot;
    ndm_request request;
    ndm_options_read(given, options);
    ndm_status status = check_arguments(ufunc, inputs, options, error);
    if (status == NDM_OK) {
        status = ndm_snapshot_get(&snapshot, error);
    }
    if (status == NDM_OK) {
        status = ndm_request_make(snapshot, ufunc, inputs, options, &request, error);
    }
    return status == NDM_OK ? ndm_resolve_request(&request, inputs, out, error) : status;
}

static ndm_status check_determinism(const ndm_ufunc *ufunc, const ndm_options *options,
                                    const ndm_loop_record *record, ndm_error *error)
{
    if (!options->deterministic || !(record->flags & NDM_LOOP_BUILD)) {
        return NDM_OK;
    }
    return ndm_fail(error, NDM_ERROR_TYPE,
                    "'%s': results of loop %s depend on the build, and no other loop is there "
                    "for a deterministic call",
                    ufunc->record->name, record->symbol);
}

static ndm_status prepare(const ndm_ufunc *ufunc, const ndm_view *const *inputs,
                          const ndm_options *given, prepared *out, ndm_error *error)
{
    ndm_status status = resolve(ufunc, inputs, given, &out->options, &out->resolution, error);
    if (status != NDM_OK) {
        return status;
    }
    const ndm_loop_entry *loop = out->resolution.loop;
    ndm_bound_kernel kernel = ndm_resolution_kernel(&out->resolution, out->options.tier);
    status = check_determinism(ufunc, &out->options, loop->record, error);
    if (status != NDM_OK) {
        return status;
    }
    /* What runs in its compute dtype gives what a loop of its own would. */
    bool beside = loop->build_record != NULL && !out->options.deterministic &&
                  out->resolution.compute < 0;
    const ndm_loop_record *record = beside ? loop->build_record : loop->record;
    int nin = (int)ufunc->record->nin, nout = (int)ufunc->record->nout;
    for (int i = 0; i < nin + nout; i++) {
        out->dtypes[i] = ndm_resolution_dtype(&out->resolution, i);
        out->logical[i] = ndm_resolution_logical(&out->resolution, i);
        if (i < nin && (inputs[i]->flags & NDM_VIEW_WEAK) && out->resolution.unfit == NULL) {
            const ndm_scalar *value = (const ndm_scalar *)inputs[i]->data;
            out->logical[i] = ndm_resolution_weak(&out->resolution, i, value->kind);
        }
    }
    if (out->resolution.unfit != NULL) {
        ndm_weak_exact(inputs, nin, &out->resolution, out->weak);
    }
    out->work = (ndm_work){.name = ufunc->record->name,
                           .ufunc = ufunc,
                           .record = record,
                           .snapshot = out->resolution.snapshot,
                           .loop = beside ? loop->build.function : kernel.function,
                           .static_data = record->static_data,
                           .fallback = beside ? kernel.function : NULL,
                           .fallback_data = loop->record->static_data,
                           .flags = record->flags,
                           .faults = record->fault_count != 0,
                           .cost = record->cost,
                           .nin = nin,
                           .nout = nout,
                           .casting = out->options.casting,
                           .dtypes = out->dtypes,
                           .logical = out->logical,
                           .weak = out->resolution.unfit != NULL ? out->weak : NULL};
    return NDM_OK;
}

static ndm_status check_results(const ndm_ufunc *ufunc, ndm_array *const *results,
                                const ndm_options *options, ndm_error *error)
{
    for (uint32_t i = 0; results == NULL && i < ufunc->record->nout; i++) {
        if (options->out == NULL || options->out[i] == NULL) {
            return ndm_fail(error, NDM_ERROR_VALUE,
                            "'%s': output %u is not given and has no place in the results",
                            ufunc->record->name, i);
        }
    }
    return NDM_OK;
}

static ndm_status call_planned(const ndm_ufunc *ufunc, const ndm_view *const *inputs,
                               ndm_array **results, const ndm_options *options,
                               ndm_error *error)
{
    prepared call;
    ndm_plan plan;
    ndm_status status = prepare(ufunc, inputs, options, &call, error);
    if (status == NDM_OK) {
        status = check_results(ufunc, results, &call.options, error);
    }
    if (status == NDM_OK) {
        status = ndm_plan_build(&plan, &call.work, inputs, &call.options, error);
    }
    if (status != NDM_OK) {
        return status;
    }
    status = ndm_plan_execute(&plan, error);
    for (uint32_t i = 0; status == NDM_OK && results != NULL && i < ufunc->record->nout; i++) {
        results[i] = plan.results[i];
        plan.results[i] = NULL;
    }
    ndm_plan_clear(&plan);
    return status;
}

ndm_status ndm_call(const ndm_ufunc *ufunc, const ndm_view *const *inputs, ndm_array **results,
                    const ndm_options *options, ndm_error *error)
{
    ndm_status status;
    if (ndm_call_fast(ufunc, inputs, results, options, &status, error)) {
        return status;
    }
    return call_planned(ufunc, inputs, results, options, error);
}

ndm_status ndm_resolve(const ndm_ufunc *ufunc, const ndm_view *const *inputs,
                       const ndm_options *options, ndm_loop_info *out, ndm_error *error)
{
    ndm_options read;
    ndm_resolution resolution;
    ndm_status status = resolve(ufunc, inputs, options, &read, &resolution, error);
    if (status != NDM_OK) {
        return status;
    }
    out->nargs = (int)(ufunc->record->nin + ufunc->record->nout);
    for (int i = 0; i < out->nargs; i++) {
        out->dtypes[i] = ndm_resolution_dtype(&resolution, i);
    }
    out->module = resolution.loop->module->name;
    out->target = ndm_target_name(ndm_resolution_kernel(&resolution, read.tier).target);
    out->symbol = resolution.loop->record->symbol;
    out->fast = resolution.loop->fast.function != NULL;
    return NDM_OK;
}

/* ---- plans that are kept ---------------------------------------------------------- */

static ndm_status check_all_given(const ndm_ufunc *ufunc, const ndm_options *options,
                                  ndm_error *error)
{
    for (uint32_t i = 0; i < ufunc->record->nout; i++) {
        if (options->out == NULL || options->out[i] == NULL) {
            return ndm_fail(error, NDM_ERROR_VALUE, "'%s': a plan needs output %u to be given",
                            ufunc->record->name, i);
        }
    }
    return NDM_OK;
}

ndm_status ndm_plan_create(const ndm_ufunc *ufunc, const ndm_view *const *inputs,
                           const ndm_options *options, ndm_plan **out, ndm_error *error)
{
    prepared call;
    ndm_status status = prepare(ufunc, inputs, options, &call, error);
    if (status == NDM_OK) {
        status = check_all_given(ufunc, &call.options, error);
    }
    if (status != NDM_OK) {
        return status;
    }
    ndm_plan *plan = ndm_plan_new();
    if (plan == NULL) {
        return ndm_fail_memory(error);
    }
    status = ndm_plan_build(plan, &call.work, inputs, &call.options, error);
    if (status != NDM_OK) {
        free(plan);
        return status;
    }
    *out = plan;
    return NDM_OK;
}

ndm_status ndm_plan_run(ndm_plan *plan, void *const *data, ndm_error *error)
{
    ndm_status status = ndm_plan_bind(plan, data, error);
    return status == NDM_OK ? ndm_plan_execute(plan, error) : status;
}

void ndm_plan_free(ndm_plan *plan)
{
    if (plan != NULL) {
        ndm_plan_clear(plan);
        free(plan);
    }
}
