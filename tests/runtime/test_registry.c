/* The registry: merging modules in any order, refusing what is wrong, out of memory. */
#include <check.h>
#include <stdlib.h>
#include <string.h>

#include "dtype/registry.h"
#include "modules/same_snapshots.h"
#include "modules/tiny_tables.h"
#include "system/memory.h"

static ndm_registry *core_registry(void)
{
    ndm_error error;
    ndm_registry *registry = ndm_registry_new();
    ck_assert_ptr_nonnull(registry);
    ndm_status status = ndm_registry_add(registry, &ndm_module_core, &error);
    ck_assert_msg(status == NDM_OK, "%s", error.message);
    return registry;
}

static void add(ndm_registry *registry, const ndm_module *module)
{
    ndm_error error;
    ndm_status status = ndm_registry_add(registry, module, &error);
    ck_assert_msg(status == NDM_OK, "%s", error.message);
}

static void refuse(const ndm_module *module, const char *words)
{
    ndm_error error;
    ndm_registry *registry = core_registry();
    const ndm_snapshot *before = ndm_registry_snapshot(registry);
    ck_assert_int_eq(ndm_registry_add(registry, module, &error), NDM_ERROR_MODULE);
    ck_assert_msg(strstr(error.message, words) != NULL, "'%s' lacks '%s'", error.message,
                  words);
    ck_assert_ptr_eq(ndm_registry_snapshot(registry), before);
    ndm_registry_free(registry);
}

START_TEST(any_order)
{
    static const ndm_module *const orders[][3] = {
        {&tiny_amber, &tiny_beryl, &tiny_citrine}, {&tiny_amber, &tiny_citrine, &tiny_beryl},
        {&tiny_beryl, &tiny_amber, &tiny_citrine}, {&tiny_beryl, &tiny_citrine, &tiny_amber},
        {&tiny_citrine, &tiny_amber, &tiny_beryl}, {&tiny_citrine, &tiny_beryl, &tiny_amber},
    };
    ndm_registry *reference = core_registry();
    for (int i = 0; i < 3; i++) {
        add(reference, orders[0][i]);
    }
    ndm_registry *registry = core_registry();
    bool amber = false;
    for (int i = 0; i < 3; i++) {
        const ndm_module *module = orders[_i][i];
        if (module == &tiny_citrine && !amber) {
            ndm_error error;
            ck_assert_int_eq(ndm_registry_add(registry, module, &error), NDM_ERROR_MODULE);
            ck_assert_ptr_nonnull(strstr(error.message, "'amber', which is not registered"));
            continue;
        }
        amber = amber || module == &tiny_amber;
        add(registry, module);
    }
    add(registry, &tiny_citrine);
    expect_same(ndm_registry_snapshot(reference), ndm_registry_snapshot(registry));
    ndm_registry_free(registry);
    ndm_registry_free(reference);
}
END_TEST

START_TEST(existing_answers_stay)
{
    ndm_registry *registry = core_registry();
    const ndm_snapshot *before = ndm_registry_snapshot(registry);
    add(registry, &tiny_beryl);
    add(registry, &tiny_amber);
    const ndm_snapshot *after = ndm_registry_snapshot(registry);
    for (int32_t a = 0; a < before->dtype_count; a++) {
        for (int32_t b = 0; b < before->dtype_count; b++) {
            ck_assert_int_eq(before->promotions[a * before->dtype_count + b],
                             after->promotions[a * after->dtype_count + b]);
        }
    }
    for (int32_t i = 0; i < before->ufunc_count; i++) {
        ck_assert_ptr_eq(before->ufuncs[i].ufunc, after->ufuncs[i].ufunc);
        for (size_t k = 0; k < before->ufuncs[i].loop_count; k++) {
            ck_assert_ptr_eq(before->ufuncs[i].loops[k].record,
                             after->ufuncs[i].loops[k].record);
            ck_assert_int_eq(after->ufuncs[i].loops[k].newest_module, 0);
        }
    }
    ndm_registry_free(registry);
}
END_TEST

START_TEST(twice_is_once)
{
    ndm_registry *registry = core_registry();
    add(registry, &tiny_amber);
    const ndm_snapshot *before = ndm_registry_snapshot(registry);
    add(registry, &tiny_amber);
    ndm_module copy = tiny_amber;
    add(registry, &copy);
    ck_assert_ptr_eq(ndm_registry_snapshot(registry), before);
    ndm_registry_free(registry);
}
END_TEST

START_TEST(lattice_across_modules)
{
    ndm_registry *registry = core_registry();
    add(registry, &tiny_amber);
    add(registry, &tiny_citrine);
    add(registry, &tiny_beryl);
    const ndm_snapshot *s = ndm_registry_snapshot(registry);
    int32_t amber = ndm_snapshot_find_dtype(s, "amber");
    int32_t beryl = ndm_snapshot_find_dtype(s, "beryl");
    int32_t citrine = ndm_snapshot_find_dtype(s, "citrine");
    const int32_t both[] = {amber, citrine}, apart[] = {beryl, citrine};
    ck_assert_int_eq(ndm_snapshot_join(s, both, 2, 0), amber);
    ck_assert_int_eq(ndm_snapshot_join(s, apart, 2, 0), s->roles[NDM_ROLE_FLOAT]);
    ck_assert_int_eq(ndm_snapshot_join(s, apart, 1, 1u << NDM_SCALAR_FLOAT), beryl);
    size_t pair = (size_t)beryl * (size_t)s->dtype_count + (size_t)amber;
    ck_assert_int_eq(s->hubs[pair], s->roles[NDM_ROLE_FLOAT]);
    ck_assert_uint_eq(s->cast_levels[pair], NDM_CAST_SAME_KIND);
    ck_assert_int_lt(s->dtypes[citrine].rank, s->dtypes[amber].rank);
    ndm_registry_free(registry);
}
END_TEST

START_TEST(damaged_tables)
{
    ndm_module bad = tiny_amber;
    bad.abi = 7;
    refuse(&bad, "ABI 7");
    bad = tiny_amber;
    bad.sizes[NDM_SIZE_LONG] = 3;
    refuse(&bad, "another machine");
    bad = tiny_amber;
    bad.loop_size = 8;
    refuse(&bad, "loops has 8 bytes");
    bad = tiny_amber;
    bad.casts = NULL;
    refuse(&bad, "casts is damaged");
    bad = tiny_amber;
    bad.name = "no name";
    refuse(&bad, "damaged");
    refuse(NULL, "no module");
}
END_TEST

START_TEST(wrong_records)
{
    ndm_dtype_class cls = amber_class;
    const ndm_dtype_class *const dtypes[] = {&cls};
    ndm_module bad = tiny_amber;
    bad.dtypes = dtypes;
    cls.name = ndm_module_core.dtypes[0]->name;
    refuse(&bad, "is taken by module 'core'");
    cls = amber_class;
    cls.itemsize = 3;
    refuse(&bad, "has 3 bytes");
    cls = amber_class;
    static const char *const unknown[] = {"topaz", NULL};
    cls.promotes = unknown;
    refuse(&bad, "unknown dtype 'topaz'");
    cls = amber_class;
    cls.role = NDM_ROLE_FLOAT;
    refuse(&bad, "role");

    static const char *const stranger[] = {"beryl", "beryl", "beryl"};
    ndm_loop_record loop = amber_loops[0];
    bad = tiny_amber;
    bad.loops = &loop;
    bad.loop_count = 1;
    loop.types = stranger;
    refuse(&bad, "unknown dtype 'beryl'");
    loop = amber_loops[0];
    loop.slot = 77;
    refuse(&bad, "no kernel");
    loop = amber_loops[0];
    loop.ufunc = "subtract_from_nothing";
    refuse(&bad, "neither its own");
}
END_TEST

/* A loop between the core's own dtypes would change what the core did. */
START_TEST(no_change_of_the_core)
{
    static const char *const core_types[] = {"bool", "float64", "float64"};
    ndm_loop_record loop = amber_loops[0];
    ndm_module bad = tiny_amber;
    bad.loops = &loop;
    bad.loop_count = 1;
    loop.types = core_types;
    refuse(&bad, "would change ufunc 'add'");

    static const char *const down[] = {"int8", NULL};
    static const char *const from[] = {"float64", NULL};
    ndm_dtype_class cls = amber_class;
    const ndm_dtype_class *const dtypes[] = {&cls};
    bad = tiny_amber;
    bad.dtypes = dtypes;
    cls.promotes = NULL;
    cls.safe = down;
    cls.safe_from = from;
    refuse(&bad, "would change the casting between");
}
END_TEST

START_TEST(same_loop_twice)
{
    ndm_registry *registry = core_registry();
    add(registry, &tiny_amber);
    static const char *const depends[] = {"amber", NULL};
    ndm_loop_record loop = amber_loops[0];
    ndm_module other = {TINY_MODULE("other", depends), .loop_count = 1, .loops = &loop};
    ndm_error error;
    loop.hash.low++;
    ck_assert_int_eq(ndm_registry_add(registry, &other, &error), NDM_ERROR_MODULE);
    ck_assert_ptr_nonnull(strstr(error.message, "differs from"));
    loop.hash.low--;
    add(registry, &other);
    ndm_registry_free(registry);
}
END_TEST

START_TEST(out_of_memory)
{
    ndm_error error;
    int failures = 0;
    ndm_registry *registry = core_registry();
    const ndm_snapshot *before = ndm_registry_snapshot(registry);
    for (;; failures++) {
        ndm_memory_limit(failures);
        ndm_status status = ndm_registry_add(registry, &tiny_amber, &error);
        ndm_memory_limit(-1);
        if (status == NDM_OK) {
            break;
        }
        ck_assert_int_eq(status, NDM_ERROR_MEMORY);
        ck_assert_ptr_eq(ndm_registry_snapshot(registry), before);
    }
    ck_assert_int_gt(failures, 10);
    ndm_registry_free(registry);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("registry");
    TCase *tests = tcase_create("registry");
    tcase_set_timeout(tests, 120);
    tcase_add_loop_test(tests, any_order, 0, 6);
    tcase_add_test(tests, existing_answers_stay);
    tcase_add_test(tests, twice_is_once);
    tcase_add_test(tests, lattice_across_modules);
    tcase_add_test(tests, damaged_tables);
    tcase_add_test(tests, wrong_records);
    tcase_add_test(tests, no_change_of_the_core);
    tcase_add_test(tests, same_loop_twice);
    tcase_add_test(tests, out_of_memory);
    suite_add_tcase(suite, tests);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_NORMAL);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
