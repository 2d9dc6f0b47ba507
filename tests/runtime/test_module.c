/* Loading modules from files. NDM_LOADABLE is the path of modules/loadable.c as a library. */
#define _GNU_SOURCE

#include <check.h>
#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "ndmill/module.h"
#include "dtype/registry.h"
#include "ndmill/ndmill.h"

static void refuse(const char *path, const char *words)
{
    ndm_error error;
    const ndm_module *modules[4];
    ck_assert_int_eq(ndm_module_load(path, &error), NDM_ERROR_MODULE);
    ck_assert_msg(strstr(error.message, words) != NULL, "'%s' lacks '%s'", error.message,
                  words);
    ck_assert_int_eq(ndm_module_load(path, NULL), NDM_ERROR_MODULE);
    ck_assert_uint_eq(ndm_module_list(modules, 4), 1);
    ck_assert_ptr_eq(modules[0], &ndm_module_core);
}

START_TEST(no_file)
{
    refuse("/nowhere/at/all.so", "cannot load module");
    refuse("libc.so.6", "./libc.so.6");
    refuse("", "cannot load module");
}
END_TEST

START_TEST(no_library)
{
    char path[] = "/tmp/ndm_test_XXXXXX";
    FILE *file = fdopen(mkstemp(path), "w");
    ck_assert_ptr_nonnull(file);
    fputs("This is no library.\n", file);
    fclose(file);
    refuse(path, "cannot load module");
    remove(path);
}
END_TEST

/* The library that this program calls strcmp in: no module. */
START_TEST(no_module)
{
    Dl_info info;
    if (dladdr((const void *)(uintptr_t)strcmp, &info) != 0 && strchr(info.dli_fname, '/') &&
        strstr(info.dli_fname, ".so") != NULL) {
        refuse(info.dli_fname, "is not an ndmill module");
    }
}
END_TEST

#ifdef NDM_LOADABLE

START_TEST(load_twice)
{
    ndm_error error;
    for (int i = 0; i < 2; i++) {
        ndm_status status = ndm_module_load(NDM_LOADABLE, &error);
        ck_assert_msg(status == NDM_OK, "%s", error.message);
        ck_assert_uint_eq(ndm_module_list(NULL, 0), 2);
    }
    const ndm_ufunc *ufunc, *alias;
    ndm_loop_info info;
    ck_assert_int_eq(ndm_ufunc_find("first", &ufunc, &error), NDM_OK);
    ck_assert_int_eq(ndm_ufunc_find("former", &alias, &error), NDM_OK);
    ck_assert_ptr_eq(ufunc, alias);
    ck_assert_int_eq(ndm_ufunc_loop(ufunc, 0, &info, &error), NDM_OK);
    ck_assert_str_eq(info.module, "amber");
    ck_assert_str_eq(info.dtypes[2].cls->name, "amber");
    ck_assert_int_eq(ndm_ufunc_loop(ufunc, 1, &info, &error), NDM_ERROR_INDEX);
    ck_assert_int_eq(ndm_ufunc_find("frist", &alias, &error), NDM_ERROR_NOT_FOUND);
    ck_assert_ptr_nonnull(strstr(error.message, "did you mean 'first'?"));
}
END_TEST

#endif

int main(void)
{
    Suite *suite = suite_create("module");
    TCase *tests = tcase_create("module");
    tcase_add_test(tests, no_file);
    tcase_add_test(tests, no_library);
    tcase_add_test(tests, no_module);
#ifdef NDM_LOADABLE
    tcase_add_test(tests, load_twice);
#endif
    suite_add_tcase(suite, tests);
    SRunner *runner = srunner_create(suite);
    srunner_set_fork_status(runner, CK_FORK);
    srunner_run_all(runner, CK_NORMAL);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
