/* Making adapters: which loop, and which casts around it. */
#include <stdlib.h>
#include <string.h>

#include "call/adapter.h"
#include "call/resolve.h"
#include "system/fail.h"
#include "system/memory.h"

static ndm_status check_ufunc(const ndm_ufunc *ufunc, ndm_error *error)
{
    return ufunc->record->flags & NDM_UFUNC_REDUCTION
               ? ndm_fail(error, NDM_ERROR_TYPE,
                          "'%s' is a reduction, whose loops have no kernel for single elements",
                          ufunc->record->name)
               : NDM_OK;
}

/* `routes`: the most that it will have. */
static ndm_status new_adapter(int routes, ndm_adapter **out, ndm_error *error)
{
    size_t bytes = sizeof(ndm_adapter) + (size_t)routes * sizeof(ndm_route);
    *out = ndm_new(1, bytes);
    if (*out == NULL) {
        return ndm_fail(error, NDM_ERROR_MEMORY, "no memory for an adapter");
    }
    return NDM_OK;
}

static void take_loop(ndm_adapter *adapter, const ndm_snapshot *snapshot,
                      const ndm_ufunc_record *ufunc, const ndm_loop_entry *loop)
{
    adapter->ufunc = ufunc;
    adapter->record = loop->record;
    adapter->loop = loop->correct.function;
    adapter->flags = loop->record->flags;
    if (loop->build.function != NULL) {
        adapter->primary = loop->build_record;
        adapter->fallback = adapter->loop;
        adapter->loop = loop->build.function;
        adapter->flags |= loop->build_record->flags;
    }
    adapter->nin = (int)ufunc->nin;
    adapter->nout = (int)ufunc->nout;
    adapter->x87 = (adapter->flags & NDM_LOOP_X87) != 0;
    for (int i = 0; i < adapter->nin + adapter->nout; i++) {
        adapter->inner[i] = ndm_snapshot_dtype(snapshot, loop->nums[i]);
        adapter->dtypes[i] = adapter->inner[i];
    }
}

ndm_status ndm_adapter_loop(const ndm_ufunc *ufunc, size_t index, ndm_adapter **out,
                            ndm_error *error)
{
    const ndm_snapshot *snapshot;
    ndm_status status = check_ufunc(ufunc, error);
    if (status == NDM_OK) {
        status = ndm_snapshot_get(&snapshot, error);
    }
    if (status != NDM_OK) {
        return status;
    }
    const ndm_ufunc_entry *entry = &snapshot->ufuncs[ufunc->index];
    if (index >= entry->loop_count) {
        return ndm_fail(error, NDM_ERROR_INDEX,
                        "ufunc '%s' has %zu loops; there is no loop %zu", ufunc->record->name,
                        entry->loop_count, index);
    }
    ndm_adapter *made;
    status = new_adapter(0, &made, error);
    if (status == NDM_OK) {
        take_loop(made, snapshot, ufunc->record, &entry->loops[index]);
        *out = made;
    }
    return status;
}

/* Gives operand i, which lies in memory as `outer`, a route through `logical`. */
static ndm_status add_route(ndm_adapter *adapter, const ndm_snapshot *snapshot, int i,
                            const ndm_dtype *outer, const ndm_dtype *logical, ndm_error *error)
{
    const ndm_dtype *inner = &adapter->inner[i];
    const bool input = i < adapter->nin;
    adapter->dtypes[i] = *outer;
    if (outer->num == inner->num) {
        return NDM_OK;
    }
    ndm_route *route = &adapter->route[adapter->routed++];
    adapter->routes[i] = route;
    ndm_status status = ndm_route_make(snapshot, input ? outer : inner, true, logical,
                                       input ? inner : outer, true, route, error);
    adapter->x87 = adapter->x87 || ndm_route_x87(route);
    return status;
}

static ndm_status resolve(const ndm_ufunc *ufunc, const ndm_dtype *inputs, ndm_resolution *out,
                          ndm_error *error)
{
    const ndm_snapshot *snapshot;
    ndm_view views[NDM_MAXARGS];
    const ndm_view *pointers[NDM_MAXARGS];
    for (uint32_t i = 0; i < ufunc->record->nin; i++) {
        views[i] = (ndm_view){.dtype = ndm_dtype_native(&inputs[i])};
        pointers[i] = &views[i];
    }
    ndm_options options;
    ndm_request request;
    ndm_options_read(NULL, &options);
    ndm_status status = ndm_snapshot_get(&snapshot, error);
    if (status == NDM_OK) {
        status = ndm_request_make(snapshot, ufunc, pointers, &options, &request, error);
    }
    if (status == NDM_OK) {
        status = ndm_resolve_request(&request, pointers, out, error);
    }
    return status;
}

ndm_status ndm_adapter_call(const ndm_ufunc *ufunc, const ndm_dtype *inputs, ndm_adapter **out,
                            ndm_error *error)
{
    ndm_resolution found;
    ndm_status status = check_ufunc(ufunc, error);
    if (status == NDM_OK) {
        status = resolve(ufunc, inputs, &found, error);
    }
    if (status != NDM_OK) {
        return status;
    }
    const ndm_ufunc_record *record = ufunc->record;
    ndm_adapter *made;
    status = new_adapter((int)(record->nin + record->nout), &made, error);
    if (status != NDM_OK) {
        return status;
    }
    take_loop(made, found.snapshot, record, found.loop);
    for (int i = 0; status == NDM_OK && i < made->nin + made->nout; i++) {
        ndm_dtype logical = ndm_resolution_logical(&found, i);
        ndm_dtype outer = i < made->nin ? ndm_dtype_native(&inputs[i]) : logical;
        status = add_route(made, found.snapshot, i, &outer, &logical, error);
    }
    if (status == NDM_OK && made->routed > 0 && record->core_dim_count > 0) {
        status = ndm_fail(error, NDM_ERROR_TYPE, "'%s': no loop takes these dtypes as they are",
                          record->name);
    }
    if (status != NDM_OK) {
        ndm_adapter_free(made);
        return status;
    }
    *out = made;
    return NDM_OK;
}

ndm_status ndm_adapter_cast(const ndm_dtype *from, const ndm_dtype *to, ndm_adapter **out,
                            ndm_error *error)
{
    const ndm_snapshot *snapshot;
    ndm_status status = ndm_snapshot_get(&snapshot, error);
    if (status == NDM_OK &&
        (!ndm_dtype_is_known(snapshot, from) || !ndm_dtype_is_known(snapshot, to))) {
        status = ndm_fail(error, NDM_ERROR_TYPE, "a cast of a dtype that is not registered");
    }
    ndm_adapter *made;
    if (status == NDM_OK) {
        status = new_adapter(1, &made, error);
    }
    if (status != NDM_OK) {
        return status;
    }
    made->nin = made->nout = 1;
    made->dtypes[0] = ndm_dtype_native(from);
    made->dtypes[1] = ndm_dtype_native(to);
    memcpy(made->inner, made->dtypes, sizeof made->inner);
    made->routes[0] = made->route;
    made->routed = 1;
    status = ndm_route_make(snapshot, &made->dtypes[0], true, &made->dtypes[1],
                            &made->dtypes[1], true, made->route, error);
    made->x87 = status == NDM_OK && ndm_route_x87(made->route);
    if (status != NDM_OK) {
        ndm_adapter_free(made);
        return status;
    }
    *out = made;
    return NDM_OK;
}

void ndm_adapter_free(ndm_adapter *adapter)
{
    free(adapter);
}

const ndm_dtype *ndm_adapter_dtypes(const ndm_adapter *adapter)
{
    return adapter->dtypes;
}

bool ndm_adapter_casts(const ndm_adapter *adapter)
{
    return adapter->routed > 0;
}

const ndm_loop_record *ndm_adapter_record(const ndm_adapter *adapter)
{
    return adapter->record;
}

const ndm_ufunc_record *ndm_adapter_ufunc(const ndm_adapter *adapter)
{
    return adapter->ufunc;
}
