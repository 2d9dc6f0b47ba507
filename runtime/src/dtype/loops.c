/* The ufuncs of a snapshot, each with its loops in search order. */
#include <string.h>

#include "dtype/build.h"
#include "system/fail.h"

enum { FORMS_AT_A_TIME = 128 };

/* ufuncs keep their indexes: ndm_ufunc handles carry them. */
typedef struct tables {
    ndm_ufunc_entry *ufuncs;
    ndm_loop_entry *loops;
    ndm_loop_entry **first; /* where each ufunc's loops begin; entries count them */
    ndm_forms *forms;       /* room for the forms of further loops */
    size_t forms_left;
} tables;

static int32_t find_record(const ndm_build *build, const ndm_ufunc_entry *ufuncs,
                           const char *name)
{
    for (int32_t i = 0; i < build->now->ufunc_count; i++) {
        if (strcmp(ufuncs[i].record->name, name) == 0) {
            return i;
        }
    }
    return -1;
}

static ndm_status add_ufunc(ndm_build *build, ndm_ufunc_entry *ufuncs,
                            const ndm_ufunc_record *record)
{
    int32_t known = find_record(build, ufuncs, record->name);
    if (known >= 0) {
        return ndm_hash_equal(ufuncs[known].record->hash, record->hash)
                   ? NDM_OK
                   : ndm_fail(build->error, NDM_ERROR_MODULE,
                              "module '%s': another ufunc '%s' is registered by module '%s' "
                              "(" NDM_HASH_FORMAT " here, " NDM_HASH_FORMAT " there)",
                              build->module->name, record->name,
                              ufuncs[known].ufunc->module->name, NDM_HASH_WORD(record->hash),
                              NDM_HASH_WORD(ufuncs[known].record->hash));
    }
    ndm_ufunc *ufunc = ndm_arena_new(build->arena, 1, sizeof *ufunc);
    if (ufunc == NULL) {
        return ndm_fail_memory(build->error);
    }
    int32_t index = build->now->ufunc_count++;
    *ufunc = (ndm_ufunc){record, build->module, index};
    ufuncs[index].ufunc = ufunc;
    ufuncs[index].record = record;
    return NDM_OK;
}

static ndm_status add_ufuncs(ndm_build *build, tables *t)
{
    const ndm_snapshot *old = build->old;
    size_t before = old != NULL ? (size_t)old->ufunc_count : 0;
    size_t most = before + build->module->ufunc_count;
    t->ufuncs = ndm_arena_new(build->arena, most, sizeof *t->ufuncs);
    if (t->ufuncs == NULL) {
        return ndm_fail_memory(build->error);
    }
    for (size_t i = 0; i < before; i++) {
        t->ufuncs[i].ufunc = old->ufuncs[i].ufunc;
        t->ufuncs[i].record = old->ufuncs[i].record;
    }
    build->now->ufuncs = t->ufuncs;
    build->now->ufunc_count = (int32_t)before;
    ndm_status status = NDM_OK;
    for (uint32_t i = 0; status == NDM_OK && i < build->module->ufunc_count; i++) {
        status = add_ufunc(build, t->ufuncs,
                           ndm_record_at(build->module->ufuncs, build->module->ufunc_size, i));
    }
    return status;
}

static int32_t module_index(const ndm_build *build, const ndm_module *module)
{
    int32_t i = 0;
    while (build->modules[i] != module) {
        i++;
    }
    return i;
}

static ndm_status add_names(ndm_build *build, const tables *t)
{
    ndm_snapshot *now = build->now;
    size_t most = 0, count = 0;
    for (int32_t i = 0; i < now->ufunc_count; i++) {
        const char *const *alias = t->ufuncs[i].record->aliases;
        for (most++; *alias != NULL; alias++) {
            most++;
        }
    }
    ndm_name_entry *names = ndm_arena_new(build->arena, most, sizeof *names);
    if (names == NULL) {
        return ndm_fail_memory(build->error);
    }
    for (int32_t i = 0; i < now->ufunc_count; i++) {
        const ndm_ufunc_record *record = t->ufuncs[i].record;
        int32_t module = module_index(build, t->ufuncs[i].ufunc->module);
        names[count++] = (ndm_name_entry){record->name, i, module};
        for (const char *const *alias = record->aliases; *alias != NULL; alias++) {
            names[count++] = (ndm_name_entry){*alias, i, module};
        }
    }
    ndm_name_sort(names, count);
    for (size_t i = 1; i < count; i++) {
        if (strcmp(names[i - 1].name, names[i].name) == 0) {
            return ndm_fail(build->error, NDM_ERROR_MODULE,
                            "module '%s': the name '%s' is taken by another ufunc",
                            build->module->name, names[i].name);
        }
    }
    now->ufunc_names = names;
    now->ufunc_name_count = count;
    return NDM_OK;
}

/* The ufunc of a loop, which must be of the loop's module or of one it depends on. */
static int32_t loop_ufunc(const ndm_build *build, int32_t m, const ndm_loop_record *record)
{
    const ndm_snapshot *now = build->now;
    const ndm_name_entry *name =
        ndm_name_find(now->ufunc_names, now->ufunc_name_count, record->ufunc);
    if (name == NULL ||
        !build->depends[(size_t)m * (size_t)now->module_count + (size_t)name->module_index]) {
        /* Two modules may declare one ufunc alike; the other one is the registered one. */
        const ndm_module *module = build->modules[m];
        for (uint32_t i = 0; name != NULL && i < module->ufunc_count; i++) {
            const ndm_ufunc_record *own = ndm_record_at(module->ufuncs, module->ufunc_size, i);
            if (strcmp(own->name, record->ufunc) == 0) {
                return name->num;
            }
        }
        ndm_fail(build->error, NDM_ERROR_MODULE,
                 "module '%s': loop '%s' is of ufunc '%s', which is neither its own nor of a "
                 "module that it depends on",
                 module->name, record->symbol, record->ufunc);
        return -1;
    }
    return name->num;
}

/* Says where every ufunc's loops begin; their number is known but for repetitions. */
static ndm_status place_loops(ndm_build *build, tables *t)
{
    size_t total = 0, ufuncs = (size_t)build->now->ufunc_count;
    for (int32_t m = 0; m < build->now->module_count; m++) {
        total += build->modules[m]->loop_count;
    }
    t->loops = ndm_arena_new(build->arena, total, sizeof *t->loops);
    t->first = ndm_arena_new(build->arena, ufuncs, sizeof *t->first);
    size_t *counts = ndm_arena_new(build->arena, ufuncs, sizeof *counts);
    if (t->loops == NULL || t->first == NULL || counts == NULL) {
        return ndm_fail_memory(build->error);
    }
    for (int32_t m = 0; m < build->now->module_count; m++) {
        const ndm_module *module = build->modules[m];
        for (uint32_t i = 0; i < module->loop_count; i++) {
            int32_t ufunc =
                loop_ufunc(build, m, ndm_record_at(module->loops, module->loop_size, i));
            if (ufunc < 0) {
                return NDM_ERROR_MODULE;
            }
            counts[ufunc]++;
        }
    }
    ndm_loop_entry *next = t->loops;
    for (size_t i = 0; i < ufuncs; i++) {
        t->first[i] = next;
        t->ufuncs[i].loops = next;
        next += counts[i];
    }
    return NDM_OK;
}

/* A loop on dtypes that the ufunc's module knew would change results that others rely on. */
static ndm_status refuse_change(const ndm_build *build, int32_t m, const ndm_ufunc_entry *ufunc,
                                const ndm_loop_entry *loop)
{
    size_t count = (size_t)build->now->module_count;
    int32_t owner = module_index(build, ufunc->ufunc->module);
    uint32_t nargs = ufunc->record->nin + ufunc->record->nout;
    if (owner == m) {
        return NDM_OK;
    }
    for (uint32_t i = 0; i < nargs; i++) {
        size_t module = (size_t)build->dtypes[loop->nums[i]].module_index;
        if (!build->depends[(size_t)owner * count + module]) {
            return NDM_OK;
        }
    }
    return ndm_fail(build->error, NDM_ERROR_MODULE,
                    "module '%s': loop '%s' would change ufunc '%s' of module '%s' for dtypes "
                    "that it had before",
                    build->modules[m]->name, loop->record->symbol, ufunc->record->name,
                    build->modules[owner]->name);
}

static ndm_status describe_loop(ndm_build *build, int32_t m, const ndm_ufunc_entry *ufunc,
                                ndm_loop_entry *loop)
{
    uint32_t nin = ufunc->record->nin, nargs = nin + ufunc->record->nout;
    int32_t *nums = ndm_arena_new(build->arena, nargs, sizeof *nums);
    if (nums == NULL) {
        return ndm_fail_memory(build->error);
    }
    loop->nums = nums;
    loop->uniform = true;
    for (uint32_t i = 0; i < nargs; i++) {
        if (loop->record->types[i] == NULL) {
            return ndm_fail(build->error, NDM_ERROR_MODULE,
                            "module '%s': loop '%s' has too few types", build->modules[m]->name,
                            loop->record->symbol);
        }
        nums[i] = ndm_build_dtype(build, m, loop->record->types[i], loop->record->symbol);
        if (nums[i] < 0) {
            return NDM_ERROR_MODULE;
        }
        int32_t module = build->dtypes[nums[i]].module_index;
        loop->newest_module = module > loop->newest_module ? module : loop->newest_module;
        loop->uniform = loop->uniform && (i >= nin || nums[i] == nums[0]);
    }
    return NDM_OK;
}

static ndm_loop_entry *find_loop(const tables *t, int32_t index, const int32_t *nums)
{
    const ndm_ufunc_entry *ufunc = &t->ufuncs[index];
    uint32_t nargs = ufunc->record->nin + ufunc->record->nout;
    for (size_t i = 0; i < ufunc->loop_count; i++) {
        if (memcmp(ufunc->loops[i].nums, nums, nargs * sizeof *nums) == 0) {
            return &t->first[index][i];
        }
    }
    return NULL;
}

static bool depends_on_build(const ndm_loop_record *record)
{
    return (record->flags & NDM_LOOP_BUILD) != 0;
}

/* Two loops for the same dtypes become one entry if just one depends on the build; that one
 * stands beside the other, whichever came first. */
static ndm_status join_loops(const ndm_build *build, int32_t m, ndm_loop_entry *same,
                             const ndm_loop_entry *loop)
{
    const ndm_loop_record *known = same->record, *record = loop->record;
    if (depends_on_build(record) && !depends_on_build(known)) {
        known = same->build_record == NULL ? record : same->build_record;
        same->build_record = known;
        same->build = same->build.function == NULL ? loop->correct : same->build;
    } else if (depends_on_build(known) && !depends_on_build(record)) {
        const ndm_loop_entry beside = *same;
        *same = *loop;
        same->build_record = beside.record;
        same->build = beside.correct;
        return NDM_OK;
    }
    return ndm_hash_equal(known->hash, record->hash)
               ? NDM_OK
               : ndm_fail(build->error, NDM_ERROR_MODULE,
                          "module '%s': loop '%s' differs from '%s' of module '%s' for the "
                          "same dtypes (" NDM_HASH_FORMAT " and " NDM_HASH_FORMAT
                          ", made by ndmillc %s and %s)",
                          build->modules[m]->name, record->symbol, known->symbol,
                          same->module->name, NDM_HASH_WORD(record->hash),
                          NDM_HASH_WORD(known->hash), build->modules[m]->compiler,
                          same->module->compiler);
}

static bool is_reduction(const ndm_ufunc_entry *ufunc)
{
    return (ufunc->record->flags & NDM_UFUNC_REDUCTION) != 0;
}

/* A loop that depends on the build may be left out of one. */
static ndm_status bind_forms(ndm_build *build, tables *t, const ndm_module *module,
                             ndm_loop_entry *loop)
{
    ndm_forms found;
    if (!ndm_bind_forms(build, module, loop->record->stem, loop->record->slot, &found)) {
        return NDM_OK;
    }
    if (t->forms_left == 0) {
        t->forms = ndm_arena_new(build->arena, FORMS_AT_A_TIME, sizeof *t->forms);
        if (t->forms == NULL) {
            return ndm_fail_memory(build->error);
        }
        t->forms_left = FORMS_AT_A_TIME;
    }
    *t->forms = found;
    loop->forms = t->forms++;
    t->forms_left--;
    return NDM_OK;
}

static ndm_status check_reduction(const ndm_build *build, const ndm_module *module,
                                  const ndm_loop_entry *loop)
{
    const ndm_forms *forms = loop->forms;
    if (forms == NULL || forms->lift == NULL || forms->join == NULL || forms->combine == NULL ||
        forms->finish == NULL) {
        return ndm_fail(build->error, NDM_ERROR_MODULE,
                        "module '%s': reduction '%s' has no kernel that runs here",
                        module->name, loop->record->symbol);
    }
    if (loop->record->static_data == NULL) {
        return ndm_fail(build->error, NDM_ERROR_MODULE,
                        "module '%s': reduction '%s' has no record of its state", module->name,
                        loop->record->symbol);
    }
    return NDM_OK;
}

static ndm_status bind_loop(ndm_build *build, tables *t, int32_t m,
                            const ndm_ufunc_entry *ufunc, ndm_loop_entry *loop)
{
    const ndm_module *module = build->modules[m];
    const ndm_loop_record *record = loop->record;
    loop->correct = ndm_bind(build, module, record->stem, record->slot, NDM_TIER_CORRECT);
    loop->fast = ndm_bind(build, module, record->stem, record->slot, NDM_TIER_FAST);
    loop->odd = ndm_bind(build, module, record->stem, record->slot, NDM_TIER_ODD);
    ndm_status status = bind_forms(build, t, module, loop);
    if (status != NDM_OK) {
        return status;
    }
    if (is_reduction(ufunc)) {
        return check_reduction(build, module, loop);
    }
    if (loop->correct.function == NULL && !depends_on_build(record)) {
        return ndm_fail(build->error, NDM_ERROR_MODULE,
                        "module '%s': loop '%s' has no kernel that runs here", module->name,
                        record->symbol);
    }
    return NDM_OK;
}

static ndm_status add_loop(ndm_build *build, tables *t, int32_t m,
                           const ndm_loop_record *record)
{
    int32_t index = loop_ufunc(build, m, record);
    ndm_ufunc_entry *ufunc = &t->ufuncs[index];
    ndm_loop_entry loop = {.record = record, .module = build->modules[m]};
    ndm_status status = describe_loop(build, m, ufunc, &loop);
    if (status != NDM_OK) {
        return status;
    }
    status = bind_loop(build, t, m, ufunc, &loop);
    if (status != NDM_OK || (loop.correct.function == NULL && !is_reduction(ufunc))) {
        return status;
    }
    ndm_loop_entry *same = find_loop(t, index, loop.nums);
    if (same != NULL) {
        return join_loops(build, m, same, &loop);
    }
    status = refuse_change(build, m, ufunc, &loop);
    if (status == NDM_OK) {
        t->first[index][ufunc->loop_count++] = loop;
    }
    return status;
}

ndm_status ndm_build_ufuncs(ndm_build *build)
{
    tables t = {0};
    ndm_status status = add_ufuncs(build, &t);
    if (status == NDM_OK) {
        status = add_names(build, &t);
    }
    if (status == NDM_OK) {
        status = place_loops(build, &t);
    }
    for (int32_t k = 0; status == NDM_OK && k < build->now->module_count; k++) {
        int32_t m = build->module_order[k];
        const ndm_module *module = build->modules[m];
        for (uint32_t i = 0; status == NDM_OK && i < module->loop_count; i++) {
            status = add_loop(build, &t, m, ndm_record_at(module->loops, module->loop_size, i));
        }
    }
    return status;
}
