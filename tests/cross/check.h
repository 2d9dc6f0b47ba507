/* As much of Check's interface as the tests of kernels use, for machines without Check, which
 * are emulated: nothing forks, and the first failure ends the program. */
#ifndef TEST_CROSS_CHECK_H
#define TEST_CROSS_CHECK_H

#include <inttypes.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { CK_NORMAL, MOST_TESTS = 32 };

typedef struct TCase {
    int count;
    void (*tests[MOST_TESTS])(void);
} TCase;

typedef struct Suite {
    const char *name;
    TCase tests;
} Suite, SRunner;

#define START_TEST(name) static void name(void)
#define END_TEST

static inline void check_fail(const char *file, int line, const char *text, ...)
{
    va_list arguments;
    va_start(arguments, text);
    printf("%s:%d: ", file, line);
    vprintf(text, arguments);
    printf("\n");
    va_end(arguments);
    exit(EXIT_FAILURE);
}

#define ck_abort_msg(...) check_fail(__FILE__, __LINE__, __VA_ARGS__)
#define ck_assert_msg(holds, ...) ((holds) ? (void)0 : ck_abort_msg(__VA_ARGS__))
#define ck_assert(holds) ck_assert_msg(holds, "%s", #holds)
#define CHECK_COMPARE(type, format, a, op, b)                                                  \
    ck_assert_msg((type)(a)op(type)(b), "%s " #op " %s: %" format " and %" format, #a, #b,     \
                  (type)(a), (type)(b))
#define ck_assert_int_eq(a, b) CHECK_COMPARE(intmax_t, PRIdMAX, a, ==, b)
#define ck_assert_int_ne(a, b) CHECK_COMPARE(intmax_t, PRIdMAX, a, !=, b)
#define ck_assert_int_gt(a, b) CHECK_COMPARE(intmax_t, PRIdMAX, a, >, b)
#define ck_assert_int_ge(a, b) CHECK_COMPARE(intmax_t, PRIdMAX, a, >=, b)
#define ck_assert_int_le(a, b) CHECK_COMPARE(intmax_t, PRIdMAX, a, <=, b)
#define ck_assert_uint_eq(a, b) CHECK_COMPARE(uintmax_t, PRIuMAX, a, ==, b)
#define ck_assert_uint_gt(a, b) CHECK_COMPARE(uintmax_t, PRIuMAX, a, >, b)
#define ck_assert_uint_ge(a, b) CHECK_COMPARE(uintmax_t, PRIuMAX, a, >=, b)
#define ck_assert_uint_le(a, b) CHECK_COMPARE(uintmax_t, PRIuMAX, a, <=, b)
#define ck_assert_ptr_nonnull(a) ck_assert_msg((a) != NULL, "%s is NULL", #a)
#define ck_assert_ptr_ne(a, b) ck_assert_msg((a) != (b), "%s is %s", #a, #b)
#define ck_assert_mem_eq(a, b, size)                                                           \
    ck_assert_msg(memcmp(a, b, size) == 0, "%s and %s differ", #a, #b)

static inline Suite *suite_create(const char *name)
{
    Suite *suite = calloc(1, sizeof *suite);
    ck_assert_ptr_nonnull(suite);
    suite->name = name;
    return suite;
}

static inline TCase *tcase_create(const char *name)
{
    (void)name;
    TCase *tests = calloc(1, sizeof *tests);
    ck_assert_ptr_nonnull(tests);
    return tests;
}

static inline void tcase_set_timeout(TCase *tests, double seconds)
{
    (void)tests;
    (void)seconds;
}

static inline void tcase_add_test(TCase *tests, void (*test)(void))
{
    ck_assert_int_gt(MOST_TESTS, tests->count);
    tests->tests[tests->count++] = test;
}

static inline void suite_add_tcase(Suite *suite, TCase *tests)
{
    for (int i = 0; i < tests->count; i++) {
        tcase_add_test(&suite->tests, tests->tests[i]);
    }
    free(tests);
}

static inline SRunner *srunner_create(Suite *suite)
{
    return suite;
}

static inline void srunner_run_all(SRunner *runner, int mode)
{
    (void)mode;
    for (int i = 0; i < runner->tests.count; i++) {
        runner->tests.tests[i]();
    }
    printf("%s: 100%%: Checks: %d, Failures: 0, Errors: 0\n", runner->name,
           runner->tests.count);
}

static inline int srunner_ntests_failed(const SRunner *runner)
{
    return runner->tests.count == 0;
}

static inline void srunner_free(SRunner *runner)
{
    free(runner);
}

#endif
