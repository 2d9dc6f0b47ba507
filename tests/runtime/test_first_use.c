/* The first call of a process builds the tables of dtypes and ufuncs. Whichever function it is,
 * it fails cleanly while memory is short and works as soon as there is enough. Every test is a
 * process of its own. */
#define _POSIX_C_SOURCE 200809L

#include <stdio.h>
#include <unistd.h>

#include "ndmill/module.h"
#include "ndmill/ndmill.h"
#include "system/memory.h"
#include "test_call_support.h"

extern const ndm_module ndm_module_core;

enum { MOST = 2000 };

/* The core's dtype number i, without asking the library. */
static ndm_dtype core_dtype(int i)
{
    const ndm_dtype_class *cls = ndm_module_core.dtypes[i];
    return (ndm_dtype){.cls = cls, .itemsize = cls->itemsize, .num = i};
}

static ndm_dtype core_named(const char *name)
{
    for (int i = 0; i < (int)ndm_module_core.dtype_count; i++) {
        if (strcmp(ndm_module_core.dtypes[i]->name, name) == 0) {
            return core_dtype(i);
        }
    }
    ck_abort_msg("the core has no %s", name);
    return core_dtype(0);
}

static double numbers[2] = {1, 2}, copies[2];
static const ptrdiff_t two = 2;

static ndm_view pair_of(double *data)
{
    return (ndm_view){data, core_named("float64"), 1, &two, NULL, NDM_VIEW_WRITEABLE};
}

/* ---- first calls; what has no status gives NDM_ERROR_MEMORY for its empty answer ------- */

static ndm_status find_dtype(ndm_error *error)
{
    ndm_dtype dtype;
    return ndm_dtype_find("float32", &dtype, error);
}

static ndm_status list_dtypes(ndm_error *error)
{
    (void)error;
    return ndm_dtype_list(NULL, 0) > 0 ? NDM_OK : NDM_ERROR_MEMORY;
}

static ndm_status list_ufuncs(ndm_error *error)
{
    (void)error;
    const ndm_ufunc *first = NULL;
    size_t count = ndm_ufunc_list(&first, 1);
    ck_assert((count > 0) == (first != NULL));
    return count > 0 ? NDM_OK : NDM_ERROR_MEMORY;
}

static ndm_status list_modules(ndm_error *error)
{
    (void)error;
    const ndm_module *first = NULL;
    size_t count = ndm_module_list(&first, 1);
    ck_assert(count == 0 || first == &ndm_module_core);
    return count > 0 ? NDM_OK : NDM_ERROR_MEMORY;
}

static ndm_status can_cast(ndm_error *error)
{
    (void)error;
    const ndm_dtype dtype = core_dtype(0);
    return ndm_can_cast(&dtype, &dtype, NDM_CASTING_SAFE) ? NDM_OK : NDM_ERROR_MEMORY;
}

static ndm_status find_ufunc(ndm_error *error)
{
    const ndm_ufunc *ufunc;
    return ndm_ufunc_find("add", &ufunc, error);
}

static ndm_status promote(ndm_error *error)
{
    const ndm_dtype a = core_named("int8"), b = core_named("float32");
    ndm_dtype out;
    return ndm_promote_types(&a, &b, &out, error);
}

static ndm_status default_of_scalar(ndm_error *error)
{
    const ndm_scalar value = ndm_scalar_float(1.5);
    ndm_array *array = NULL;
    ndm_status status = ndm_from_scalar(&value, NULL, &array, error);
    ck_assert((status == NDM_OK) == (array != NULL));
    ndm_array_release(array);
    return status;
}

static ndm_status range(ndm_error *error)
{
    const ndm_scalar stop = ndm_scalar_int(3);
    ndm_array *array = NULL;
    ndm_status status = ndm_arange(NULL, &stop, NULL, NULL, &array, error);
    ndm_array_release(array);
    return status;
}

static ndm_status even_range(ndm_error *error)
{
    ndm_array *array = NULL;
    ndm_status status = ndm_linspace(0, 1, 3, true, NULL, &array, error);
    ndm_array_release(array);
    return status;
}

static ndm_status copy_values(ndm_error *error)
{
    ndm_view from = pair_of(numbers), to = pair_of(copies);
    memset(copies, 0, sizeof copies);
    ndm_status status = ndm_copyto(&to, &from, NDM_CASTING_SAFE, NULL, error);
    ck_assert_double_eq(copies[1], status == NDM_OK ? 2 : 0);
    return status;
}

static ndm_status compare(ndm_error *error)
{
    ndm_view a = pair_of(numbers);
    bool equal = false;
    ndm_status status = ndm_array_equal(&a, &a, false, &equal, error);
    ck_assert(equal == (status == NDM_OK));
    return status;
}

static ndm_status compare_closely(ndm_error *error)
{
    ndm_view a = pair_of(numbers);
    bool close = false;
    ndm_status status = ndm_allclose(&a, &a, 0, 0, false, &close, error);
    ck_assert(close == (status == NDM_OK));
    return status;
}

static char path[64];

static ndm_status read_npy(ndm_error *error)
{
    ndm_array *array = NULL;
    ndm_status status = ndm_npy_read(path, &array, error);
    ck_assert((status == NDM_OK) == (array != NULL));
    ndm_array_release(array);
    return status;
}

static ndm_status register_core(ndm_error *error)
{
    return ndm_module_register(&ndm_module_core, error);
}

static ndm_status (*const steps[])(ndm_error *error) = {
    find_dtype, list_dtypes,     list_ufuncs, list_modules, can_cast,
    find_ufunc, promote,         range,       even_range,   default_of_scalar,
    compare,    compare_closely, copy_values, read_npy,     register_core,
};

START_TEST(out_of_memory)
{
    static const char header[] =
        "\x93NUMPY\x01\x00\x46\x00{'descr': '<f8', 'fortran_order': False, 'shape': (1,), }"
        "             \n12345678";
    snprintf(path, sizeof path, "/tmp/ndm_first_use_%ld.npy", (long)getpid());
    FILE *file = fopen(path, "wb");
    ck_assert_ptr_nonnull(file);
    ck_assert_uint_eq(fwrite(header, 1, sizeof header - 1, file), sizeof header - 1);
    ck_assert_int_eq(fclose(file), 0);
    ndm_status status = NDM_ERROR_MEMORY;
    /* The tables are made alike for all: one function goes through every allocation. */
    const long stride = _i == 0 ? 1 : 29;
    long allowed = 0;
    for (; allowed < MOST && status != NDM_OK; allowed += stride) {
        ndm_error error = {NDM_OK, ""};
        ndm_memory_limit(allowed);
        status = steps[_i](&error);
        ndm_memory_limit(-1);
        ck_assert_msg(status == NDM_OK || status == NDM_ERROR_MEMORY, "%s: %s",
                      ndm_status_name(status), error.message);
    }
    unlink(path);
    ck_assert_msg(status == NDM_OK, "it never succeeds");
    ck_assert_int_gt(allowed, 10);
    ck_assert_int_gt((int)ndm_dtype_list(NULL, 0), 10);
}
END_TEST

/* A target that cannot be used: every first call says so, and the list shows none chosen. */
START_TEST(impossible_target)
{
    static const struct {
        const char *name, *says;
    } cases[] = {
        {"x86-64-v9", "did you mean 'x86-64-v"},
        {"quantum computer", "targets are generic"},
#if defined(__x86_64__)
        {"aarch64", "which this machine cannot run"},
#else
        {"x86-64-v2", "which this machine cannot run"},
#endif
    };
    for (size_t i = 0; i < COUNT_OF(cases); i++) {
        setenv("NDMILL_TARGET", cases[i].name, 1);
        ndm_dtype dtype;
        const char *name = NULL;
        ndm_error error;
        if (_i == 0) {
            expect(ndm_target(&name, &error), NDM_ERROR_TARGET, &error);
        } else {
            expect(ndm_dtype_find("float32", &dtype, &error), NDM_ERROR_TARGET, &error);
            ck_assert_uint_eq(ndm_dtype_list(NULL, 0), 0);
        }
        ck_assert_msg(strstr(error.message, cases[i].says) != NULL, "%s", error.message);
        ndm_target_info targets[8];
        size_t count = ndm_target_list(targets, COUNT_OF(targets));
        for (size_t t = 0; t < count; t++) {
            ck_assert(!targets[t].chosen);
        }
    }
}
END_TEST

/* Every target: it is chosen, or the error tells why it cannot be. */
START_TEST(each_target)
{
    ndm_target_info targets[8];
    setenv("NDMILL_TARGET", "none", 1);
    size_t count = ndm_target_list(targets, COUNT_OF(targets));
    ck_assert_uint_lt((unsigned)_i, count);
    const ndm_target_info *target = &targets[_i];
    setenv("NDMILL_TARGET", target->name, 1);
    const char *name = NULL;
    ndm_error error;
    ndm_status status = ndm_target(&name, &error);
    if (target->built && target->runnable) {
        expect(status, NDM_OK, &error);
        ck_assert_str_eq(name, target->name);
    } else {
        expect(status, NDM_ERROR_TARGET, &error);
        ck_assert_ptr_nonnull(
            strstr(error.message, target->runnable ? "built without" : "cannot run"));
    }
}
END_TEST

START_TEST(forced_generic)
{
    setenv("NDMILL_TARGET", _i == 0 ? "generic" : "", 1);
    const char *name = NULL;
    ndm_error error;
    expect(ndm_target(&name, &error), NDM_OK, &error);
    ndm_target_info targets[8];
    ck_assert_uint_eq(ndm_target_list(targets, 1), ndm_target_list(NULL, 0));
    size_t count = ndm_target_list(targets, COUNT_OF(targets)), chosen = 0;
    for (size_t i = 0; i < count; i++) {
        chosen += targets[i].chosen;
        ck_assert(targets[i].chosen == (strcmp(targets[i].name, name) == 0));
    }
    ck_assert_uint_eq(chosen, 1);
    ck_assert(_i != 0 || strcmp(name, "generic") == 0);
}
END_TEST

/* The number of threads as the environment gives it. */
START_TEST(threads_from_the_environment)
{
    static const struct {
        const char *text;
        int threads;
    } cases[] = {{"3", 3}, {"0", 1}, {"-2", 1}, {"two", 1}, {"4x", 1}, {"", 1}, {"9999", 1024}};
    setenv("NDMILL_THREADS", cases[_i].text, 1);
    ck_assert_int_eq(ndm_get_threads(), cases[_i].threads);
    ck_assert_int_eq(ndm_get_threads(), cases[_i].threads);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("first use");
    TCase *tests = tcase_create("first use");
    tcase_set_timeout(tests, 120);
    tcase_add_loop_test(tests, out_of_memory, 0, (int)COUNT_OF(steps));
    tcase_add_loop_test(tests, impossible_target, 0, 2);
    tcase_add_loop_test(tests, each_target, 0, NDM_TARGET_COUNT);
    tcase_add_loop_test(tests, forced_generic, 0, 2);
    tcase_add_loop_test(tests, threads_from_the_environment, 0, 7);
    suite_add_tcase(suite, tests);
    return run_tests(suite);
}
