/* What the tests of arrays share. */
#ifndef TEST_ARRAY_SUPPORT_H
#define TEST_ARRAY_SUPPORT_H

#include <check.h>
#include <stdlib.h>
#include <string.h>

#include "ndmill/npy.h"

#define SHAPE(...)                                                                             \
    (const ptrdiff_t[])                                                                        \
    {                                                                                          \
        __VA_ARGS__                                                                            \
    }
#define INT(value) (&(ndm_scalar){NDM_SCALAR_INT, (value) < 0, (uint64_t)llabs(value), 0, 0})

static inline void ok(ndm_status status, const ndm_error *error)
{
    ck_assert_msg(status == NDM_OK, "%s: %s", ndm_status_name(status), error->message);
}

static inline void fails(ndm_status status, ndm_status wanted, const ndm_error *error,
                         const char *words)
{
    ck_assert_msg(status == wanted, "got %s, not %s", ndm_status_name(status),
                  ndm_status_name(wanted));
    ck_assert_msg(strstr(error->message, words) != NULL, "'%s' does not say '%s'",
                  error->message, words);
}

static inline ndm_dtype the_dtype(const char *name)
{
    ndm_dtype dtype;
    ndm_error error;
    ok(ndm_dtype_find(name, &dtype, &error), &error);
    return dtype;
}

/* 0, 1, 2, ... of a dtype in a shape. */
static inline ndm_array *count_up(const char *name, int ndim, const ptrdiff_t *shape)
{
    ndm_dtype dtype = the_dtype(name);
    ndm_error error;
    ptrdiff_t size = ndm_view_size(&(ndm_view){.ndim = ndim, .shape = shape});
    ndm_scalar stop = ndm_scalar_int(size);
    ndm_array *flat, *array;
    ok(ndm_arange(NULL, &stop, NULL, &dtype, &flat, &error), &error);
    ok(ndm_reshape(flat, ndim, shape, NDM_ORDER_C, &array, &error), &error);
    ndm_array_release(flat);
    return array;
}

static inline ndm_array *doubles(const double *values, ptrdiff_t count, const char *name)
{
    const ndm_view view = {(void *)(uintptr_t)values, the_dtype("float64"), 1, &count, NULL, 0};
    ndm_dtype dtype = the_dtype(name);
    ndm_error error;
    ndm_array *array;
    ok(ndm_astype(&view, &dtype, NDM_CASTING_UNSAFE, NDM_ORDER_C, &array, &error), &error);
    return array;
}

/* Compares an array's text with `wanted` and releases the array. */
static inline void shows(ndm_array *array, const char *wanted)
{
    char *text;
    ndm_error error;
    ok(ndm_to_string(ndm_array_view(array), NULL, &text, &error), &error);
    ck_assert_str_eq(text, wanted);
    ndm_free(text);
    ndm_array_release(array);
}

static inline int run_tests(const char *name, const TTest *const *tests, size_t count)
{
    Suite *suite = suite_create(name);
    TCase *tcase = tcase_create(name);
    for (size_t i = 0; i < count; i++) {
        tcase_add_test(tcase, tests[i]);
    }
    suite_add_tcase(suite, tcase);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_NORMAL);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
#define RUN(name, tests) run_tests(name, tests, sizeof(tests) / sizeof((tests)[0]))

#endif
