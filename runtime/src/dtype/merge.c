/* Merging a module into a snapshot. */
#include <string.h>

#include "dtype/build.h"
#include "system/cpu.h"
#include "system/fail.h"

static int32_t find_module(const ndm_build *build, const char *name)
{
    for (int32_t i = 0; i < build->now->module_count; i++) {
        if (strcmp(build->modules[i]->name, name) == 0) {
            return i;
        }
    }
    return -1;
}

/* Modules stay in the order of registration, which puts each after those it depends on. */
static ndm_status add_modules(ndm_build *build)
{
    const ndm_snapshot *old = build->old;
    size_t before = old != NULL ? (size_t)old->module_count : 0, count = before + 1;
    build->modules = ndm_arena_new(build->arena, count, sizeof *build->modules);
    build->depends = ndm_arena_new(build->arena, count, count);
    build->module_order = ndm_arena_new(build->arena, count, sizeof *build->module_order);
    if (build->modules == NULL || build->depends == NULL || build->module_order == NULL) {
        return ndm_fail_memory(build->error);
    }
    if (before > 0) {
        memcpy(build->modules, old->modules, before * sizeof *build->modules);
    }
    build->modules[before] = build->module;
    build->now->modules = build->modules;
    build->now->module_count = (int32_t)count;
    build->now->depends = build->depends;
    build->now->module_order = build->module_order;
    return NDM_OK;
}

/* Closes the dependencies: row m has all that module m may name. */
static ndm_status close_depends(ndm_build *build)
{
    size_t count = (size_t)build->now->module_count;
    for (size_t m = 0; m < count; m++) {
        uint8_t *row = build->depends + m * count;
        row[0] = row[m] = 1;
        for (const char *const *name = build->modules[m]->depends; *name != NULL; name++) {
            int32_t other = find_module(build, *name);
            if (other < 0 || (size_t)other >= m) {
                return ndm_fail(build->error, NDM_ERROR_MODULE,
                                "module '%s' depends on module '%s', which is not registered",
                                build->modules[m]->name, *name);
            }
            const uint8_t *reached = build->depends + (size_t)other * count;
            for (size_t i = 0; i < count; i++) {
                row[i] |= reached[i];
            }
        }
    }
    return NDM_OK;
}

static bool is_ready(const ndm_build *build, int32_t module, int32_t placed)
{
    int32_t count = build->now->module_count;
    for (int32_t d = 0; d < count; d++) {
        bool found = d == module || !build->depends[module * count + d];
        for (int32_t i = 0; !found && i < placed; i++) {
            found = build->module_order[i] == d;
        }
        if (!found) {
            return false;
        }
    }
    return true;
}

/* The order of loops: always the first by name of those whose dependencies stand already. The
 * order of two modules then depends on nothing but them and their dependencies. */
static void order_modules(ndm_build *build)
{
    int32_t count = build->now->module_count;
    for (int32_t placed = 0; placed < count; placed++) {
        int32_t best = -1;
        for (int32_t m = 0; m < count; m++) {
            bool stands = false;
            for (int32_t i = 0; !stands && i < placed; i++) {
                stands = build->module_order[i] == m;
            }
            if (!stands && is_ready(build, m, placed) &&
                (best < 0 || strcmp(build->modules[m]->name, build->modules[best]->name) < 0)) {
                best = m;
            }
        }
        build->module_order[placed] = best;
    }
}

/* dtypes keep their nums: instances carry them. */
static ndm_status add_dtypes(ndm_build *build)
{
    const ndm_snapshot *old = build->old;
    size_t before = old != NULL ? (size_t)old->dtype_count : 0;
    size_t count = before + build->module->dtype_count;
    if (count > NDM_MAXDTYPES) {
        return ndm_fail(build->error, NDM_ERROR_MODULE, "module '%s': more than %d dtypes",
                        build->module->name, (int)NDM_MAXDTYPES);
    }
    build->dtypes = ndm_arena_new(build->arena, count, sizeof *build->dtypes);
    if (build->dtypes == NULL) {
        return ndm_fail_memory(build->error);
    }
    if (before > 0) {
        memcpy(build->dtypes, old->dtypes, before * sizeof *build->dtypes);
    }
    for (size_t i = before; i < count; i++) {
        build->dtypes[i].cls = build->module->dtypes[i - before];
        build->dtypes[i].module = build->module;
        build->dtypes[i].module_index = build->now->module_count - 1;
    }
    build->now->dtypes = build->dtypes;
    build->now->dtype_count = (int32_t)count;
    return NDM_OK;
}

static ndm_status relate_dtype(ndm_build *build, int32_t num)
{
    ndm_dtype_entry *entry = &build->dtypes[num];
    const ndm_dtype_class *cls = entry->cls;
    entry->real = entry->compute = num;
    if (cls->real != NULL) {
        entry->real = ndm_build_dtype(build, entry->module_index, cls->real, cls->name);
    }
    if (cls->compute != NULL) {
        entry->compute = ndm_build_dtype(build, entry->module_index, cls->compute, cls->name);
    }
    return entry->real < 0 || entry->compute < 0 ? NDM_ERROR_MODULE : NDM_OK;
}

static ndm_status set_roles(ndm_build *build)
{
    ndm_snapshot *now = build->now;
    const int32_t places = (int32_t)(sizeof now->roles / sizeof now->roles[0]);
    for (int32_t i = 0; i < places; i++) {
        now->roles[i] = -1;
    }
    now->least_complex = -1;
    for (int32_t i = 0; i < now->dtype_count; i++) {
        const ndm_dtype_class *cls = build->dtypes[i].cls;
        if (cls->role != NDM_ROLE_NONE && cls->role < places) {
            int32_t *place = &now->roles[cls->role];
            if (*place >= 0) {
                return ndm_fail(build->error, NDM_ERROR_MODULE,
                                "module '%s': the role of dtype '%s' is taken by '%s'",
                                build->dtypes[i].module->name, cls->name,
                                build->dtypes[*place].cls->name);
            }
            *place = i;
        }
        int32_t least = now->least_complex;
        if (build->dtypes[i].module_index == 0 && cls->parts == 2 &&
            (least < 0 || cls->itemsize < build->dtypes[least].cls->itemsize)) {
            now->least_complex = i;
        }
    }
    if (now->roles[NDM_ROLE_INDEX] < 0) {
        now->roles[NDM_ROLE_INDEX] = now->roles[NDM_ROLE_INT];
    }
    return NDM_OK;
}

static ndm_status add_cast(ndm_build *build, int32_t m, const ndm_cast_record *record)
{
    const ndm_module *module = build->modules[m];
    int32_t from = ndm_build_dtype(build, m, record->from, "a cast");
    int32_t to = from < 0 ? -1 : ndm_build_dtype(build, m, record->to, "a cast");
    if (to < 0) {
        return NDM_ERROR_MODULE;
    }
    ndm_cast_entry *entry =
        &build->casts[(size_t)from * (size_t)build->now->dtype_count + (size_t)to];
    if (entry->record != NULL) {
        return ndm_hash_equal(entry->record->hash, record->hash)
                   ? NDM_OK
                   : ndm_fail(build->error, NDM_ERROR_MODULE,
                              "module '%s': another cast from '%s' to '%s' is registered "
                              "(" NDM_HASH_FORMAT " here, " NDM_HASH_FORMAT " there)",
                              module->name, record->from, record->to,
                              NDM_HASH_WORD(record->hash), NDM_HASH_WORD(entry->record->hash));
    }
    if (build->dtypes[from].module_index != m && build->dtypes[to].module_index != m) {
        return ndm_fail(build->error, NDM_ERROR_MODULE,
                        "module '%s': a cast from '%s' to '%s', neither of which is its own",
                        module->name, record->from, record->to);
    }
    entry->record = record;
    entry->kernel = ndm_bind(build, module, record->stem, record->slot, NDM_TIER_CORRECT);
    if (entry->kernel.function == NULL) {
        return ndm_fail(build->error, NDM_ERROR_MODULE,
                        "module '%s': the cast from '%s' to '%s' has no kernel that runs here",
                        module->name, record->from, record->to);
    }
    return NDM_OK;
}

static ndm_status add_casts(ndm_build *build)
{
    size_t count = (size_t)build->now->dtype_count;
    build->casts = ndm_arena_new(build->arena, count * count, sizeof *build->casts);
    if (build->casts == NULL) {
        return ndm_fail_memory(build->error);
    }
    build->now->casts = build->casts;
    ndm_status status = NDM_OK;
    for (int32_t m = 0; m < build->now->module_count; m++) {
        const ndm_module *module = build->modules[m];
        for (uint32_t i = 0; status == NDM_OK && i < module->cast_count; i++) {
            status = add_cast(build, m, ndm_record_at(module->casts, module->cast_size, i));
        }
    }
    return status;
}

/* Nothing that was may change: results would depend on which modules are loaded. */
static ndm_status compare_pairs(const ndm_build *build)
{
    const ndm_snapshot *old = build->old, *now = build->now;
    for (int32_t a = 0; old != NULL && a < old->dtype_count; a++) {
        for (int32_t b = 0; b < old->dtype_count; b++) {
            size_t was = (size_t)a * (size_t)old->dtype_count + (size_t)b;
            size_t is = (size_t)a * (size_t)now->dtype_count + (size_t)b;
            const char *what = old->promotions[was] != now->promotions[is] ? "promotion of"
                               : old->cast_levels[was] != now->cast_levels[is]
                                   ? "casting between"
                                   : NULL;
            if (what != NULL) {
                return ndm_fail(build->error, NDM_ERROR_MODULE,
                                "module '%s' would change the %s '%s' and '%s'",
                                build->module->name, what, old->dtypes[a].cls->name,
                                old->dtypes[b].cls->name);
            }
        }
    }
    return NDM_OK;
}

static ndm_status merge_dtypes(ndm_build *build)
{
    ndm_status status = add_dtypes(build);
    if (status == NDM_OK) {
        status = ndm_build_names(build);
    }
    for (int32_t i = 0; status == NDM_OK && i < build->now->dtype_count; i++) {
        status = relate_dtype(build, i);
    }
    if (status == NDM_OK) {
        status = set_roles(build);
    }
    if (status == NDM_OK) {
        status = add_casts(build);
    }
    if (status == NDM_OK) {
        status = ndm_build_lattice(build);
    }
    return status == NDM_OK ? compare_pairs(build) : status;
}

ndm_status ndm_merge(ndm_arena *arena, const ndm_snapshot *old, const ndm_module *module,
                     ndm_target_id target, const ndm_snapshot **out, ndm_error *error)
{
    ndm_build build = {
        .arena = arena, .old = old, .module = module, .target = target, .error = error};
    build.now = ndm_arena_new(arena, 1, sizeof *build.now);
    if (build.now == NULL) {
        return ndm_fail_memory(error);
    }
    build.now->serial = old != NULL ? old->serial + 1 : 1;
    ndm_status status = add_modules(&build);
    if (status == NDM_OK) {
        status = close_depends(&build);
    }
    if (status == NDM_OK) {
        order_modules(&build);
        status = merge_dtypes(&build);
    }
    if (status == NDM_OK) {
        status = ndm_build_ufuncs(&build);
    }
    if (status == NDM_OK) {
        *out = build.now;
    }
    return status;
}
