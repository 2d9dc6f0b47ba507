/* Modules that are sound by themselves and cannot stand beside what is registered: each is
 * refused, and the registry stays as it was. */
#include <stdio.h>

#include "test_damaged_support.h"

/* Modules alike in everything but one number are not the same module. */
START_TEST(another_under_the_same_name)
{
    ndm_error error;
    mend();
    ck_assert_int_eq(ndm_registry_add(registry, &bad.module, &error), NDM_OK);
    struct copy good = bad;
    good.module.loops = &good.loop;
    ck_assert(ndm_module_same(&bad.module, &bad.module));
    static ndm_module other;
    static ndm_dtype_class cls;
    static const ndm_dtype_class *const dtypes[] = {&cls};
    static ndm_ufunc_record ufunc;
    static ndm_loop_record loop;
    static ndm_cast_record casts[2];
    for (int change = 0; change < 9; change++) {
        other = bad.module;
        cls = bad.cls;
        ufunc = bad.ufunc;
        loop = bad.loop;
        casts[0] = bad.cast[0];
        casts[1] = bad.cast[1];
        other.dtypes = dtypes;
        other.ufuncs = &ufunc;
        other.loops = &loop;
        other.casts = casts;
        ck_assert(ndm_module_same(&bad.module, &other));
        switch (change) {
        case 0:
            other.dtype_count = 0;
            break;
        case 1:
            other.ufunc_count = 0;
            break;
        case 2:
            other.loop_count = 0;
            break;
        case 3:
            other.cast_count = 1;
            break;
        case 4:
            cls.name = "garnet";
            break;
        case 5:
            ufunc.hash.high++;
            break;
        case 6:
            ufunc.name = "former";
            break;
        case 7:
            loop.hash.low++;
            break;
        default:
            casts[1].hash.high++;
        }
        ck_assert_int_eq(ndm_registry_add(registry, &other, &error), NDM_ERROR_MODULE);
        ck_assert_ptr_nonnull(strstr(error.message, "amber"));
    }
}
END_TEST

/* Dtypes that promote to each other, through a module that knows both. */
START_TEST(promotion_in_a_circle)
{
    static const char *const to_beryl[] = {"beryl", NULL}, *const to_amber[] = {"amber", NULL};
    static ndm_dtype_class classes[2];
    static const ndm_dtype_class *const both[] = {&classes[0], &classes[1]};
    static ndm_cast_record casts[4];
    ndm_error error;
    mend();
    classes[0] = amber_class;
    classes[1] = beryl_class;
    classes[0].promotes = to_beryl;
    classes[1].promotes = to_amber;
    casts[0] = amber_casts[0];
    casts[1] = amber_casts[1];
    casts[2] = beryl_casts[0];
    casts[3] = beryl_casts[1];
    bad.module.dtypes = both;
    bad.module.dtype_count = 2;
    bad.module.casts = casts;
    bad.module.cast_count = 4;
    refused("'amber' and 'beryl' promote to each other", "a circle");
    classes[0].promotes = tiny_up;
    ck_assert_int_eq(ndm_registry_add(registry, &bad.module, &error), NDM_OK);
}
END_TEST

/* A cast between the dtypes of two others, and a dtype of a module that is not named as needed.
 */
START_TEST(what_belongs_to_others)
{
    static const char *const both[] = {"amber", "beryl", NULL};
    ndm_error error;
    mend();
    ck_assert_int_eq(ndm_registry_add(registry, &tiny_amber, &error), NDM_OK);
    ck_assert_int_eq(ndm_registry_add(registry, &tiny_beryl, &error), NDM_OK);
    bad.module = (ndm_module){TINY_MODULE("opal", both), .cast_count = 1, .casts = bad.cast};
    bad.cast[0] = (ndm_cast_record){"amber", "beryl", "same", 0, SAME, 0, {90, 1}};
    refused("neither of which is its own", "a cast between others' dtypes");
    bad.module.depends = tiny_nothing;
    refused("on which it does not depend", "a cast of an unnamed module's dtype");
    static const ndm_loop_record stray = TINY_LOOP("first", amber_types, 91);
    static const char *const on_beryl[] = {"beryl", NULL};
    bad.module = (ndm_module){TINY_MODULE("opal", on_beryl), .loop_count = 1, .loops = &stray};
    refused("'first'", "a loop of an unnamed module's ufunc");
    static const char *const absent[] = {"topaz", NULL};
    bad.module.depends = absent;
    refused("which is not registered", "an absent module");
}
END_TEST

/* More dtypes than the tables hold. */
START_TEST(too_many_dtypes)
{
    static ndm_dtype_class classes[NDM_MAXDTYPES];
    static const ndm_dtype_class *dtypes[NDM_MAXDTYPES];
    static char names[NDM_MAXDTYPES][16];
    mend();
    for (int i = 0; i < NDM_MAXDTYPES; i++) {
        snprintf(names[i], sizeof names[i], "stone_%d", i);
        classes[i] = amber_class;
        classes[i].name = names[i];
        dtypes[i] = &classes[i];
    }
    bad.module.dtypes = dtypes;
    bad.module.dtype_count = NDM_MAXDTYPES;
    refused("more than", "dtypes");
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("conflicts of modules");
    TCase *tests = tcase_create("conflicts of modules");
    tcase_set_timeout(tests, 60);
    tcase_add_checked_fixture(tests, set_up, tear_down);
    tcase_add_test(tests, another_under_the_same_name);
    tcase_add_test(tests, promotion_in_a_circle);
    tcase_add_test(tests, what_belongs_to_others);
    tcase_add_test(tests, too_many_dtypes);
    suite_add_tcase(suite, tests);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_NORMAL);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
