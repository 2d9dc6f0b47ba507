/* Modules as ndmillc makes them, in every order: NDM_MODULES names the files, "a.so:b.so", of
 * which the last needs one of the others. */
#include <check.h>
#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "dtype/registry.h"
#include "modules/same_snapshots.h"

#ifndef NDM_MODULES
#define NDM_MODULES ""
#endif

enum { MOST = 4 };

static const ndm_module *modules[MOST];
static int count;

static void load_all(void)
{
    char paths[] = NDM_MODULES;
    for (char *path = strtok(paths, ":"); path != NULL; path = strtok(NULL, ":")) {
        ck_assert_int_lt(count, MOST);
        void *library = dlopen(path, RTLD_NOW | RTLD_LOCAL);
        ck_assert_msg(library != NULL, "%s", dlerror());
        void *symbol = dlsym(library, "ndm_module_entry");
        ck_assert_ptr_nonnull(symbol);
        ndm_module_entry_function entry;
        memcpy(&entry, &symbol, sizeof entry);
        modules[count++] = entry();
    }
    ck_assert_int_ge(count, 3);
}

/* Adds the modules in that order, then once more: those come in that were refused because what
 * they need was not there yet. Returns how many were refused. */
static int add_all(ndm_registry *registry, const int *order)
{
    int refused = 0;
    for (int pass = 0; pass < 2; pass++) {
        for (int i = 0; i < count; i++) {
            const ndm_snapshot *before = ndm_registry_snapshot(registry);
            ndm_error error;
            ndm_status status = ndm_registry_add(registry, modules[order[i]], &error);
            if (status == NDM_OK) {
                continue;
            }
            ck_assert_int_eq(pass, 0);
            ck_assert_int_eq(status, NDM_ERROR_MODULE);
            ck_assert_ptr_nonnull(strstr(error.message, "which is not registered"));
            ck_assert_ptr_eq(ndm_registry_snapshot(registry), before);
            refused++;
        }
    }
    return refused;
}

static ndm_registry *registry_of(const int *order, int *refused)
{
    ndm_registry *registry = ndm_registry_new();
    ck_assert_ptr_nonnull(registry);
    ck_assert_int_eq(ndm_registry_add(registry, &ndm_module_core, NULL), NDM_OK);
    *refused = add_all(registry, order);
    return registry;
}

/* The next permutation in lexicographic order; false after the last. */
static bool permute(int *order)
{
    int i = count - 2, j = count - 1;
    while (i >= 0 && order[i] > order[i + 1]) {
        i--;
    }
    if (i < 0) {
        return false;
    }
    while (order[j] < order[i]) {
        j--;
    }
    int swap = order[i];
    order[i] = order[j];
    order[j] = swap;
    for (int a = i + 1, b = count - 1; a < b; a++, b--) {
        swap = order[a];
        order[a] = order[b];
        order[b] = swap;
    }
    return true;
}

START_TEST(all_orders)
{
    int order[MOST] = {0, 1, 2, 3}, refused, orders = 0, refusals = 0;
    load_all();
    ndm_registry *reference = registry_of(order, &refused);
    ck_assert_int_eq(refused, 0);
    do {
        ndm_registry *registry = registry_of(order, &refused);
        expect_same(ndm_registry_snapshot(reference), ndm_registry_snapshot(registry));
        ndm_registry_free(registry);
        refusals += refused;
        orders++;
    } while (permute(order));
    ck_assert_int_ge(orders, 6);
    ck_assert_int_eq(refusals, orders / 2);
    ndm_registry_free(reference);
}
END_TEST

/* What is there before a module is there after it: promotions, casts, loops. */
START_TEST(the_core_stays)
{
    int order[MOST] = {0, 1, 2, 3}, refused;
    load_all();
    ndm_registry *bare = ndm_registry_new();
    ck_assert_int_eq(ndm_registry_add(bare, &ndm_module_core, NULL), NDM_OK);
    ndm_registry *full = registry_of(order, &refused);
    const ndm_snapshot *before = ndm_registry_snapshot(bare),
                       *after = ndm_registry_snapshot(full);
    ck_assert_int_gt(after->dtype_count, before->dtype_count);
    for (int32_t a = 0; a < before->dtype_count; a++) {
        for (int32_t b = 0; b < before->dtype_count; b++) {
            const int32_t was = a * before->dtype_count + b, is = a * after->dtype_count + b;
            ck_assert_int_eq(before->promotions[was], after->promotions[is]);
            ck_assert_uint_eq(before->cast_levels[was], after->cast_levels[is]);
        }
    }
    ndm_registry_free(full);
    ndm_registry_free(bare);
}
END_TEST

int main(void)
{
    if (sizeof NDM_MODULES == 1) {
        puts("SKIPPED: no modules, for there was no Python to make them with");
        return EXIT_SUCCESS;
    }
    Suite *suite = suite_create("orders of modules");
    TCase *tests = tcase_create("orders of modules");
    tcase_set_timeout(tests, 60);
    tcase_add_test(tests, all_orders);
    tcase_add_test(tests, the_core_stays);
    suite_add_tcase(suite, tests);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_NORMAL);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
