/* Targets: the choice, NDMILL_TARGET, the list. Each test runs in its own process. */
#define _POSIX_C_SOURCE 200809L

#include <check.h>
#include <stdlib.h>
#include <string.h>

#include "ndmill/ndmill.h"
#include "system/cpu.h"

START_TEST(best_that_is_built_and_runs)
{
    ndm_target_info infos[NDM_TARGET_COUNT];
    unsetenv("NDMILL_TARGET");
    ck_assert_uint_eq(ndm_target_list(infos, NDM_TARGET_COUNT), NDM_TARGET_COUNT);
    int chosen = -1, best = -1;
    for (int i = 0; i < NDM_TARGET_COUNT; i++) {
        best = infos[i].built && infos[i].runnable ? i : best;
        if (infos[i].chosen) {
            ck_assert_int_eq(chosen, -1);
            chosen = i;
        }
    }
    ck_assert_int_eq(chosen, best);
    const char *name;
    ck_assert_int_eq(ndm_target(&name, NULL), NDM_OK);
    ck_assert_str_eq(name, infos[chosen].name);
}
END_TEST

START_TEST(forced_generic_and_kept)
{
    const char *name;
    setenv("NDMILL_TARGET", "generic", 1);
    ck_assert_int_eq(ndm_target(&name, NULL), NDM_OK);
    ck_assert_str_eq(name, "generic");
    setenv("NDMILL_TARGET", "nonsense", 1);
    ck_assert_int_eq(ndm_target(&name, NULL), NDM_OK);
    ck_assert_str_eq(name, "generic");
}
END_TEST

START_TEST(unknown_is_refused)
{
    ndm_error error;
    ndm_dtype dtype;
    const char *name;
    setenv("NDMILL_TARGET", "x86-64-v5", 1);
    ck_assert_int_eq(ndm_target(&name, &error), NDM_ERROR_TARGET);
    ck_assert_ptr_nonnull(strstr(error.message, "'x86-64-v5', which is no target"));
    ck_assert_int_eq(ndm_dtype_find("f", &dtype, &error), NDM_ERROR_TARGET);
    unsetenv("NDMILL_TARGET");
    ck_assert_int_eq(ndm_target(&name, &error), NDM_OK);
}
END_TEST

START_TEST(impossible_is_refused)
{
    ndm_error error;
    const char *name;
#if defined(__aarch64__)
    setenv("NDMILL_TARGET", "x86-64-v2", 1);
#else
    setenv("NDMILL_TARGET", "aarch64", 1);
#endif
    ck_assert_int_eq(ndm_target(&name, &error), NDM_ERROR_TARGET);
    ck_assert_ptr_nonnull(strstr(error.message, "cannot run"));
}
END_TEST

START_TEST(levels_include_lower_ones)
{
    ck_assert(ndm_cpu_runs(NDM_TARGET_GENERIC));
    ck_assert_str_eq(ndm_target_name(NDM_TARGET_COUNT), "unknown");
    ck_assert_str_eq(ndm_target_name(NDM_TARGET_GENERIC), "generic");
    ck_assert(!ndm_cpu_runs(NDM_TARGET_X86_64_V4) || ndm_cpu_runs(NDM_TARGET_X86_64_V3));
    ck_assert(!ndm_cpu_runs(NDM_TARGET_X86_64_V3) || ndm_cpu_runs(NDM_TARGET_X86_64_V2));
    ck_assert(ndm_target_within(NDM_TARGET_X86_64_V2, NDM_TARGET_X86_64_V3));
    ck_assert(!ndm_target_within(NDM_TARGET_X86_64_V4, NDM_TARGET_X86_64_V3));
    ck_assert(!ndm_target_within(NDM_TARGET_X86_64_V2, NDM_TARGET_AARCH64));
    ck_assert(!ndm_target_within(NDM_TARGET_AARCH64, NDM_TARGET_GENERIC));
    ck_assert(ndm_target_within(NDM_TARGET_GENERIC, NDM_TARGET_AARCH64));
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("cpu");
    TCase *tests = tcase_create("cpu");
    tcase_add_test(tests, best_that_is_built_and_runs);
    tcase_add_test(tests, forced_generic_and_kept);
    tcase_add_test(tests, unknown_is_refused);
    tcase_add_test(tests, impossible_is_refused);
    tcase_add_test(tests, levels_include_lower_ones);
    suite_add_tcase(suite, tests);
    SRunner *runner = srunner_create(suite);
    srunner_set_fork_status(runner, CK_FORK);
    srunner_run_all(runner, CK_NORMAL);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
