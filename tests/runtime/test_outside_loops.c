/* Loops and casts of modules from outside among the core's: when a search may take them, casts
 * in several steps, and loading that fails half-way. */
#define _POSIX_C_SOURCE 200809L

#include <stdio.h>
#include <unistd.h>

#include "call/route.h"
#include "dtype/registry.h"
#include "modules/tiny_tables.h"
#include "ndmill/ndmill.h"
#include "system/memory.h"
#include "test_call_support.h"

static void set_up(void)
{
    const ndm_module *const modules[] = {&tiny_amber, &tiny_beryl, &tiny_citrine};
    for (size_t i = 0; i < COUNT_OF(modules); i++) {
        ndm_error error;
        expect(ndm_module_register(modules[i], &error), NDM_OK, &error);
    }
}

static char zeros[64];

static ndm_status resolve(const char *name, const char *a, const char *b, ndm_loop_info *out,
                          ndm_error *error)
{
    ndm_view x = strided(zeros, a, 0, NULL, NULL), y = strided(zeros, b, 0, NULL, NULL);
    const ndm_view *inputs[2] = {&x, &y};
    return ndm_resolve(the_ufunc(name), inputs, NULL, out, error);
}

static void runs(const char *name, const char *a, const char *b, const char *wanted)
{
    ndm_loop_info info;
    ndm_error error;
    expect(resolve(name, a, b, &info, &error), NDM_OK, &error);
    ck_assert_str_eq(ndm_dtype_name(&info.dtypes[2]), wanted);
}

static void has_none(const char *name, const char *a, const char *b)
{
    ndm_loop_info info;
    ndm_error error;
    expect(resolve(name, a, b, &info, &error), NDM_ERROR_TYPE, &error);
    ck_assert_ptr_nonnull(strstr(error.message, "no loop"));
}

START_TEST(searches)
{
    runs("add", "amber", "amber", "amber");
    runs("add", "citrine", "amber", "amber");
    runs("add", "amber", "citrine", "amber");
    runs("add", "citrine", "float64", "float64");
    runs("add", "beryl", "citrine", "float64");
    runs("first", "citrine", "amber", "amber");
    has_none("first", "int8", "int8");
    has_none("first", "amber", "int8");
    has_none("first", "citrine", "float64");
    has_none("first", "beryl", "beryl");
    const ndm_scalar three = ndm_scalar_int(3);
    ndm_view x = strided(zeros, "citrine", 0, NULL, NULL), weak = ndm_view_weak(&three);
    const ndm_view *inputs[2] = {&weak, &x};
    ndm_loop_info info;
    ndm_error error;
    expect(ndm_resolve(the_ufunc("first"), inputs, NULL, &info, &error), NDM_OK, &error);
    ck_assert_str_eq(ndm_dtype_name(&info.dtypes[0]), "citrine");
}
END_TEST

START_TEST(letters_of_two_modules)
{
    ndm_dtype dtype;
    ndm_error error;
    expect(ndm_dtype_find("V2", &dtype, &error), NDM_ERROR_NOT_FOUND, &error);
    ck_assert_ptr_nonnull(strstr(error.message, "say which"));
}
END_TEST

/* Through a hub, in blocks, and with bytes exchanged on both sides. */
START_TEST(casts_through_others)
{
    enum { N = 5000 };
    static uint16_t amber[N];
    static uint8_t memory[2 * N + 1];
    for (int i = 0; i < N; i++) {
        amber[i] = (uint16_t)i;
    }
    const ptrdiff_t n = N;
    ndm_error error;
    ndm_view from = row(amber, "amber", &n), to = row(memory + 1, "beryl", &n);
    expect(ndm_copyto(&to, &from, NDM_CASTING_UNSAFE, NULL, &error), NDM_OK, &error);
    for (int i = 0; i < N; i++) {
        uint16_t item;
        memcpy(&item, memory + 1 + 2 * i, 2);
        ck_assert_uint_eq(item, i);
    }
    to.dtype.order = NDM_SWAPPED;
    expect(ndm_copyto(&to, &from, NDM_CASTING_UNSAFE, NULL, &error), NDM_OK, &error);
    ck_assert_uint_eq(memory[1 + 2 * 258], 1);
    ck_assert_uint_eq(memory[2 + 2 * 258], 2);
}
END_TEST

/* Values that pass through another dtype keep what it leaves of them. */
START_TEST(routes)
{
    enum { N = 3000 };
    static double from[N];
    static float to[N];
    for (int i = 0; i < N; i++) {
        from[i] = i + 0.75;
    }
    const ndm_snapshot *snapshot;
    ndm_error error;
    ndm_route route;
    expect(ndm_snapshot_get(&snapshot, &error), NDM_OK, &error);
    const ndm_dtype source = the_dtype("float64"), target = the_dtype("float32"),
                    middle = the_dtype("int16"), extended = the_dtype("longdouble");
    expect(ndm_route_make(snapshot, &source, true, &middle, &target, true, &route, &error),
           NDM_OK, &error);
    ck_assert_uint_eq(route.steps, 2);
    ck_assert(!ndm_route_x87(&route));
    ndm_route_run(&route, (const char *)from, sizeof from[0], (char *)to, sizeof to[0], N);
    for (int i = 0; i < N; i++) {
        ck_assert_float_eq(to[i], (float)i);
    }
    const float before = to[0];
    ndm_route_run(&route, (const char *)(from + 9), sizeof from[0], (char *)to, sizeof to[0],
                  0);
    ck_assert_float_eq(to[0], before);
    expect(ndm_route_make(snapshot, &source, true, &source, &target, true, &route, &error),
           NDM_OK, &error);
    ck_assert_uint_eq(route.steps, 1);
    ndm_route_run(&route, (const char *)(from + 9), sizeof from[0], (char *)to, sizeof to[0],
                  0);
    ck_assert_float_eq(to[0], before);
    expect(ndm_route_make(snapshot, &source, true, &extended, &target, true, &route, &error),
           NDM_OK, &error);
    ck_assert(ndm_route_x87(&route) == ((extended.cls->flags & NDM_DTYPE_X87) != 0));
    ndm_dtype vast = middle;
    vast.itemsize = 4096;
    expect(ndm_route_make(snapshot, &source, true, &vast, &target, true, &route, &error),
           NDM_ERROR_TYPE, &error);
    ndm_dtype_class foreign_class = *source.cls;
    ndm_dtype foreign = source;
    foreign.cls = &foreign_class;
    foreign.num = 9999;
    expect(ndm_route_make(snapshot, &foreign, true, &middle, &target, true, &route, &error),
           NDM_ERROR_TYPE, &error);
    expect(ndm_route_make(snapshot, &source, true, &foreign, &target, true, &route, &error),
           NDM_ERROR_TYPE, &error);
}
END_TEST

/* Out of memory at each step of loading a file. */
START_TEST(loading_without_memory)
{
#ifdef NDM_LOADABLE
    ndm_error error;
    char folder[512], name[512];
    snprintf(folder, sizeof folder, "%s", NDM_LOADABLE);
    char *slash = strrchr(folder, '/');
    ck_assert_ptr_nonnull(slash);
    snprintf(name, sizeof name, "%s", slash + 1);
    *slash = '\0';
    ck_assert_int_eq(chdir(folder), 0);
    ndm_status status = NDM_ERROR_MEMORY;
    int failures = -1;
    for (long allowed = 0; status != NDM_OK && allowed < 2000;
         allowed += 1 + allowed / 4, failures++) {
        ndm_memory_limit(allowed);
        status = ndm_module_load(name, &error);
        ndm_memory_limit(-1);
        ck_assert_msg(status == NDM_OK || status == NDM_ERROR_MEMORY, "%s", error.message);
    }
    expect(status, NDM_OK, &error);
    ck_assert_int_gt(failures, 5);
#endif
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("outside loops");
    TCase *tests = tcase_create("modules"), *files = tcase_create("files");
    tcase_set_timeout(tests, 60);
    tcase_add_checked_fixture(tests, set_up, NULL);
    tcase_add_test(tests, searches);
    tcase_add_test(tests, letters_of_two_modules);
    tcase_add_test(tests, casts_through_others);
    tcase_add_test(tests, routes);
    tcase_set_timeout(files, 120);
    tcase_add_test(files, loading_without_memory);
    suite_add_tcase(suite, tests);
    suite_add_tcase(suite, files);
    return run_tests(suite);
}
