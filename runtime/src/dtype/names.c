/* Names of dtypes and ufuncs: sorted lists, and who may name what. */
#include <stdlib.h>
#include <string.h>

#include "dtype/build.h"
#include "system/fail.h"

static int by_name(const void *a, const void *b)
{
    return strcmp(((const ndm_name_entry *)a)->name, ((const ndm_name_entry *)b)->name);
}

void ndm_name_sort(ndm_name_entry *names, size_t count)
{
    if (count > 1) {
        qsort(names, count, sizeof *names, by_name);
    }
}

const ndm_name_entry *ndm_name_find(const ndm_name_entry *names, size_t count, const char *name)
{
    ndm_name_entry key = {name, 0, 0};
    return count > 0 ? bsearch(&key, names, count, sizeof key, by_name) : NULL;
}

int32_t ndm_build_dtype(ndm_build *build, int32_t from, const char *name, const char *what)
{
    const ndm_snapshot *now = build->now;
    const ndm_name_entry *entry = ndm_name_find(now->dtype_names, now->dtype_name_count, name);
    const char *module = build->modules[from]->name;
    if (entry == NULL) {
        ndm_fail(build->error, NDM_ERROR_MODULE, "module '%s': %s: unknown dtype '%s'", module,
                 what, name);
        return -1;
    }
    if (!build->depends[(size_t)from * (size_t)now->module_count +
                        (size_t)entry->module_index]) {
        ndm_fail(build->error, NDM_ERROR_MODULE,
                 "module '%s': %s: dtype '%s' is of module '%s', on which it does not depend",
                 module, what, name, build->modules[entry->module_index]->name);
        return -1;
    }
    return entry->num;
}

static ndm_status refuse_twice(const ndm_build *build, const ndm_name_entry *a,
                               const ndm_name_entry *b)
{
    const ndm_name_entry *late = a->module_index > b->module_index ? a : b;
    const ndm_name_entry *early = late == a ? b : a;
    return ndm_fail(build->error, NDM_ERROR_MODULE,
                    "module '%s': dtype name '%s' is taken by module '%s'",
                    build->modules[late->module_index]->name, late->name,
                    build->modules[early->module_index]->name);
}

/* Names of classes, with their nums. */
static size_t class_names(const ndm_build *build, ndm_name_entry *names)
{
    for (int32_t i = 0; i < build->now->dtype_count; i++) {
        names[i] =
            (ndm_name_entry){build->dtypes[i].cls->name, i, build->dtypes[i].module_index};
    }
    return (size_t)build->now->dtype_count;
}

/* C names; what they stand for is looked up among the `known` sorted class names. */
static ndm_status alias_names(const ndm_build *build, ndm_name_entry *names, size_t known,
                              size_t *count)
{
    for (int32_t m = 0; m < build->now->module_count; m++) {
        const ndm_module *module = build->modules[m];
        for (uint32_t i = 0; i < module->alias_count; i++) {
            const ndm_alias_record *alias =
                ndm_record_at(module->aliases, module->alias_size, i);
            const ndm_name_entry *dtype = ndm_name_find(names, known, alias->dtype);
            if (dtype == NULL) {
                return ndm_fail(build->error, NDM_ERROR_MODULE,
                                "module '%s': alias '%s': unknown dtype '%s'", module->name,
                                alias->name, alias->dtype);
            }
            names[(*count)++] = (ndm_name_entry){alias->name, dtype->num, m};
        }
    }
    return NDM_OK;
}

static ndm_status set_character(ndm_build *build, int32_t module, unsigned char character,
                                int32_t num)
{
    int32_t *place = &build->now->characters[character];
    if (character == 0 || *place == num) {
        return NDM_OK;
    }
    if (*place < 0) {
        *place = num;
        return NDM_OK;
    }
    if (module == 0) {
        return NDM_OK;
    }
    return ndm_fail(build->error, NDM_ERROR_MODULE,
                    "module '%s': type character '%c' is taken by dtype '%s'",
                    build->modules[module]->name, character, build->dtypes[*place].cls->name);
}

static ndm_status set_characters(ndm_build *build)
{
    ndm_snapshot *now = build->now;
    ndm_status status = NDM_OK;
    for (int i = 0; i < 128; i++) {
        now->characters[i] = -1;
    }
    for (int32_t i = 0; status == NDM_OK && i < now->dtype_count; i++) {
        status = set_character(build, build->dtypes[i].module_index,
                               (unsigned char)build->dtypes[i].cls->character, i);
    }
    for (int32_t m = 0; m < now->module_count; m++) {
        const ndm_module *module = build->modules[m];
        for (uint32_t i = 0; status == NDM_OK && i < module->alias_count; i++) {
            const ndm_alias_record *alias =
                ndm_record_at(module->aliases, module->alias_size, i);
            const ndm_name_entry *name =
                ndm_name_find(now->dtype_names, now->dtype_name_count, alias->name);
            status = set_character(build, m, (unsigned char)alias->character, name->num);
        }
    }
    return status;
}

ndm_status ndm_build_names(ndm_build *build)
{
    size_t most = (size_t)build->now->dtype_count;
    for (int32_t m = 0; m < build->now->module_count; m++) {
        most += build->modules[m]->alias_count;
    }
    ndm_name_entry *names = ndm_arena_new(build->arena, most, sizeof *names);
    if (names == NULL) {
        return ndm_fail_memory(build->error);
    }
    size_t count = class_names(build, names);
    ndm_name_sort(names, count);
    ndm_status status = alias_names(build, names, count, &count);
    if (status != NDM_OK) {
        return status;
    }
    ndm_name_sort(names, count);
    for (size_t i = 1; i < count; i++) {
        if (strcmp(names[i - 1].name, names[i].name) == 0) {
            return refuse_twice(build, &names[i - 1], &names[i]);
        }
    }
    build->now->dtype_names = names;
    build->now->dtype_name_count = count;
    return set_characters(build);
}
