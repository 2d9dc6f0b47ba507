/* A module of which anything can be changed, and what a registry of the core says to it. */
#ifndef TEST_DAMAGED_SUPPORT_H
#define TEST_DAMAGED_SUPPORT_H

#include <check.h>
#include <stdlib.h>
#include <string.h>

#include "dtype/build.h"
#include "dtype/registry.h"
#include "modules/tiny_tables.h"

static inline ndm_registry *core_registry(void)
{
    ndm_error error;
    ndm_registry *registry = ndm_registry_new();
    ck_assert_ptr_nonnull(registry);
    ndm_status status = ndm_registry_add(registry, &ndm_module_core, &error);
    ck_assert_msg(status == NDM_OK, "%s", error.message);
    return registry;
}

static ndm_registry *registry; /* the core and nothing else, through all the tests */

static inline void set_up(void)
{
    registry = core_registry();
}

static inline void tear_down(void)
{
    ndm_registry_free(registry);
}

/* A whole copy of a tiny module, in which anything can be changed. */
static struct copy {
    ndm_module module;
    ndm_dtype_class cls;
    const ndm_dtype_class *dtypes[1];
    ndm_ufunc_record ufunc;
    ndm_alias_record alias;
    ndm_stem stem;
    ndm_kernel_table table;
    const ndm_kernel_table *tables[1];
    ndm_loop_record loop;
    ndm_cast_record cast[2];
} bad;

static inline void mend(void)
{
    bad.module = tiny_amber;
    bad.cls = amber_class;
    bad.dtypes[0] = &bad.cls;
    bad.ufunc = amber_ufuncs[0];
    bad.alias = (ndm_alias_record){"amber_too", "amber", 0};
    bad.table = tiny_table;
    bad.tables[0] = &bad.table;
    bad.stem = (ndm_stem){"tiny", bad.tables, 1};
    bad.loop = amber_loops[1];
    bad.cast[0] = amber_casts[0];
    bad.cast[1] = amber_casts[1];
    bad.module.dtypes = bad.dtypes;
    bad.module.ufuncs = &bad.ufunc;
    bad.module.aliases = &bad.alias;
    bad.module.alias_count = 1;
    bad.module.alias_size = sizeof bad.alias;
    bad.module.stems = &bad.stem;
    bad.module.loops = &bad.loop;
    bad.module.loop_count = 1;
    bad.module.casts = bad.cast;
}

static inline void refused(const char *words, const char *what)
{
    ndm_error error;
    const ndm_snapshot *before = ndm_registry_snapshot(registry);
    ck_assert_msg(ndm_registry_add(registry, &bad.module, &error) == NDM_ERROR_MODULE, "%s",
                  what);
    ck_assert_msg(strstr(error.message, words) != NULL, "%s: '%s' lacks '%s'", what,
                  error.message, words);
    ck_assert_ptr_eq(ndm_registry_snapshot(registry), before);
}

#define HARM(place, value, words)                                                              \
    do {                                                                                       \
        mend();                                                                                \
        bad.place = value;                                                                     \
        refused(words, #place " = " #value);                                                   \
    } while (0)

#endif
