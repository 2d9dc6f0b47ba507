/* What the tests of calls share: short ways to name dtypes and ufuncs and to make views. */
#ifndef TEST_CALL_SUPPORT_H
#define TEST_CALL_SUPPORT_H

#include <check.h>
#include <stdlib.h>
#include <string.h>

#include "ndmill/ufunc.h"

#define COUNT_OF(array) (sizeof(array) / sizeof((array)[0]))

static inline const ndm_ufunc *the_ufunc(const char *name)
{
    const ndm_ufunc *ufunc = NULL;
    ndm_error error = {NDM_OK, ""};
    ck_assert_msg(ndm_ufunc_find(name, &ufunc, &error) == NDM_OK, "%s", error.message);
    return ufunc;
}

static inline ndm_dtype the_dtype(const char *name)
{
    ndm_dtype dtype;
    ndm_error error = {NDM_OK, ""};
    ck_assert_msg(ndm_dtype_find(name, &dtype, &error) == NDM_OK, "%s", error.message);
    return dtype;
}

static inline ndm_view strided(void *data, const char *dtype, int ndim, const ptrdiff_t *shape,
                               const ptrdiff_t *strides)
{
    return (ndm_view){data, the_dtype(dtype), ndim, shape, strides, NDM_VIEW_WRITEABLE};
}

/* An operand of one dimension; *length must stay. */
static inline ndm_view row(void *data, const char *dtype, const ptrdiff_t *length)
{
    return strided(data, dtype, 1, length, NULL);
}

static inline void expect(ndm_status got, ndm_status wanted, const ndm_error *error)
{
    ck_assert_msg(got == wanted, "status %s, wanted %s: %s", ndm_status_name(got),
                  ndm_status_name(wanted), got == NDM_OK ? "" : error->message);
}

/* Calls a ufunc of two inputs and one given output. */
static inline ndm_status call2(const char *name, const ndm_view *a, const ndm_view *b,
                               const ndm_view *out, ndm_options options, ndm_error *error)
{
    const ndm_view *inputs[2] = {a, b};
    options.size = sizeof options;
    options.out = &out;
    return ndm_call(the_ufunc(name), inputs, NULL, &options, error);
}

/* A small generator of its own, so that a failure can be repeated. */
static inline uint32_t next_random(uint64_t *state)
{
    *state = *state * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
    return (uint32_t)(*state >> 33);
}

static inline int run_tests(Suite *suite)
{
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_NORMAL);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}

#endif
