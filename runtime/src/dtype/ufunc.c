/* ufunc handles: finding them, what they say of themselves, their loops. */
#include <string.h>

#include "dtype/build.h"
#include "ndmill/reduce.h"
#include "system/cpu.h"
#include "system/fail.h"

/* The most names among which a suggestion is looked for at a time. */
enum { BATCH = 128 };

static ndm_status refuse_name(const ndm_snapshot *snapshot, const char *name, ndm_error *error)
{
    const char *batch[BATCH + 1], *nearest = NULL;
    for (size_t at = 0; at < snapshot->ufunc_name_count; at += BATCH) {
        size_t count = 0;
        if (nearest != NULL) {
            batch[count++] = nearest;
        }
        for (size_t i = at; i < at + BATCH && i < snapshot->ufunc_name_count; i++) {
            batch[count++] = snapshot->ufunc_names[i].name;
        }
        nearest = ndm_nearest(name, batch, count);
    }
    if (nearest != NULL) {
        return ndm_fail(error, NDM_ERROR_NOT_FOUND, "unknown ufunc '%s'; did you mean '%s'?",
                        name, nearest);
    }
    return ndm_fail(error, NDM_ERROR_NOT_FOUND, "unknown ufunc '%s'", name);
}

ndm_status ndm_ufunc_find(const char *name, const ndm_ufunc **out, ndm_error *error)
{
    const ndm_snapshot *snapshot;
    ndm_status status = ndm_snapshot_get(&snapshot, error);
    if (status != NDM_OK) {
        return status;
    }
    const ndm_name_entry *entry =
        ndm_name_find(snapshot->ufunc_names, snapshot->ufunc_name_count, name);
    if (entry == NULL) {
        return refuse_name(snapshot, name, error);
    }
    *out = snapshot->ufuncs[entry->num].ufunc;
    return NDM_OK;
}

const char *ndm_ufunc_name(const ndm_ufunc *ufunc)
{
    return ufunc->record->name;
}

const char *ndm_ufunc_doc(const ndm_ufunc *ufunc)
{
    return ufunc->record->doc;
}

const char *ndm_ufunc_signature(const ndm_ufunc *ufunc)
{
    return ufunc->record->signature;
}

int ndm_ufunc_nin(const ndm_ufunc *ufunc)
{
    return (int)ufunc->record->nin;
}

int ndm_ufunc_nout(const ndm_ufunc *ufunc)
{
    return (int)ufunc->record->nout;
}

/* All by name that are reductions, or all that are none. */
static size_t list(const ndm_ufunc **out, size_t capacity, bool reductions)
{
    const ndm_snapshot *snapshot;
    size_t count = 0;
    if (ndm_snapshot_get(&snapshot, NULL) != NDM_OK) {
        return 0;
    }
    for (size_t i = 0; i < snapshot->ufunc_name_count; i++) {
        const ndm_ufunc *ufunc = snapshot->ufuncs[snapshot->ufunc_names[i].num].ufunc;
        if (strcmp(ufunc->record->name, snapshot->ufunc_names[i].name) != 0 ||
            ((ufunc->record->flags & NDM_UFUNC_REDUCTION) != 0) != reductions) {
            continue;
        }
        if (out != NULL && count < capacity) {
            out[count] = ufunc;
        }
        count++;
    }
    return count;
}

size_t ndm_ufunc_list(const ndm_ufunc **out, size_t capacity)
{
    return list(out, capacity, false);
}

size_t ndm_reduction_list(const ndm_ufunc **out, size_t capacity)
{
    return list(out, capacity, true);
}

/* The entry of loop number `index`. */
static ndm_status find_loop(const ndm_ufunc *ufunc, size_t index, const ndm_snapshot **snapshot,
                            const ndm_loop_entry **out, ndm_error *error)
{
    ndm_status status = ndm_snapshot_get(snapshot, error);
    if (status != NDM_OK) {
        return status;
    }
    const ndm_ufunc_entry *entry = &(*snapshot)->ufuncs[ufunc->index];
    if (index >= entry->loop_count) {
        return ndm_fail(error, NDM_ERROR_INDEX,
                        "ufunc '%s' has %zu loops; there is no loop %zu", ufunc->record->name,
                        entry->loop_count, index);
    }
    *out = &entry->loops[index];
    return NDM_OK;
}

ndm_status ndm_ufunc_loop(const ndm_ufunc *ufunc, size_t index, ndm_loop_info *out,
                          ndm_error *error)
{
    const ndm_snapshot *snapshot;
    const ndm_loop_entry *loop = NULL;
    ndm_status status = find_loop(ufunc, index, &snapshot, &loop, error);
    if (status != NDM_OK) {
        return status;
    }
    *out = (ndm_loop_info){.nargs = (int)(ufunc->record->nin + ufunc->record->nout),
                           .module = loop->module->name,
                           .target = ndm_target_name(loop->correct.target),
                           .symbol = loop->record->symbol,
                           .fast = loop->fast.function != NULL};
    for (int i = 0; i < out->nargs; i++) {
        out->dtypes[i] = ndm_snapshot_dtype(snapshot, loop->nums[i]);
    }
    return NDM_OK;
}

ndm_status ndm_ufunc_kernel(const ndm_ufunc *ufunc, size_t index, ndm_loop *function,
                            const ndm_loop_record **record, ndm_error *error)
{
    const ndm_snapshot *snapshot;
    const ndm_loop_entry *loop = NULL;
    ndm_status status = find_loop(ufunc, index, &snapshot, &loop, error);
    if (status != NDM_OK) {
        return status;
    }
    if (loop->correct.function == NULL) {
        return ndm_fail(error, NDM_ERROR_TYPE,
                        "'%s' is a reduction, whose loops have no kernel "
                        "for single elements",
                        ufunc->record->name);
    }
    *function = loop->correct.function;
    if (record != NULL) {
        *record = loop->record;
    }
    return NDM_OK;
}
