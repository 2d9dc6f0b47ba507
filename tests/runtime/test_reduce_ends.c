/* How ndm_reduce ends: flags, faults, cancelling, memory that runs out. */
#include <fenv.h>
#include <math.h>
#include <stdio.h>

#include "test_reduce_support.h"

enum { MANY = 600001 };

static double numbers[MANY];

/* ---- flags, faults --------------------------------------------------------------- */

static int calls;

static void note(void *context, const ndm_ufunc *ufunc, uint32_t flags)
{
    ck_assert_str_eq(ndm_ufunc_name(ufunc), "add");
    *(uint32_t *)context = flags;
    calls++;
}

START_TEST(flags)
{
    const double x[4] = {1e308, 1e308, 1, 2};
    const ptrdiff_t n = 4;
    const ndm_view a = row((void *)(uintptr_t)x, "float64", &n);
    uint32_t raised = 0, told = 0;
    ndm_array *y;
    ndm_error error;
    ndm_options options = {.fp_flags = &raised, .fp_callback = note, .fp_context = &told};
    feclearexcept(FE_ALL_EXCEPT);
    expect(reduce_new("add", &a, &y, by_default, options, &error), NDM_OK, &error);
    ck_assert(isinf(*(double *)ndm_array_data(y)) && calls == 0);
    ck_assert_uint_eq(raised, NDM_FP_OVERFLOW);
    ck_assert_int_eq(fetestexcept(FE_OVERFLOW | FE_INVALID | FE_DIVBYZERO), 0);
    ndm_array_release(y);
    options.fp_mode = NDM_FP_WARN;
    expect(reduce_new("add", &a, &y, by_default, options, &error), NDM_OK, &error);
    ck_assert(calls == 1 && told == NDM_FP_OVERFLOW);
    ndm_array_release(y);
    options.fp_mode = NDM_FP_FAIL;
    refuses(reduce_new("add", &a, &y, by_default, options, &error), NDM_ERROR_FP, &error,
            "'add': overflow encountered");
    ck_assert_ptr_null(y);
    /* what is not asked for is not told */
    options.fp_report = NDM_FP_DIVIDE;
    expect(reduce_new("add", &a, &y, by_default, options, &error), NDM_OK, &error);
    ck_assert_uint_eq(raised, NDM_FP_OVERFLOW);
    ndm_array_release(y);
    /* the cast to an output raises too; a quiet reduction does not */
    options = (ndm_options){.fp_flags = &raised};
    float small = 0;
    const ndm_view given = strided(&small, "float32", 0, NULL, NULL);
    options.dtype = the_dtype("float64");
    expect(reduce_into("maximum", &a, &given, by_default, options, &error), NDM_OK, &error);
    ck_assert(isinf(small) && raised == NDM_FP_OVERFLOW);
    expect(
        reduce_new("maximum", &a, &y, by_default, (ndm_options){.fp_flags = &raised}, &error),
        NDM_OK, &error);
    ck_assert_uint_eq(raised, 0);
    ndm_array_release(y);
    ck_assert_int_eq(fetestexcept(FE_OVERFLOW | FE_INVALID | FE_DIVBYZERO), 0);
}
END_TEST

/* Flags of a declared reduction are those of its own pass; of no items too. */
START_TEST(flags_of_declared_reductions)
{
    const double x[3] = {INFINITY, 1, 2};
    const ptrdiff_t n = 3, none = 0;
    ndm_view a = row((void *)(uintptr_t)x, "float64", &n);
    uint32_t raised = 0;
    ndm_array *y;
    ndm_error error;
    const ndm_options options = {.fp_flags = &raised, .fp_mode = NDM_FP_FAIL};
    refuses(reduce_new("var", &a, &y, by_default, options, &error), NDM_ERROR_FP, &error,
            "'var': invalid value encountered");
    ck_assert_uint_eq(raised, NDM_FP_INVALID);
    a.shape = &none;
    refuses(reduce_new("mean", &a, &y, by_default, options, &error), NDM_ERROR_FP, &error,
            "'mean': invalid value encountered");
    expect(reduce_new("add", &a, &y, by_default, options, &error), NDM_OK, &error);
    ck_assert_uint_eq(raised, 0);
    ndm_array_release(y);
}
END_TEST

/* Initial values are cast in the library's environment, not in the caller's. */
START_TEST(flags_of_initial_values)
{
    const float x[2] = {1, 2};
    const double large = 1e300;
    const ptrdiff_t n = 2;
    const ndm_view a = row((void *)(uintptr_t)x, "float32", &n);
    const ndm_view initial = strided((void *)(uintptr_t)&large, "float64", 0, NULL, NULL);
    feclearexcept(FE_ALL_EXCEPT);
    ndm_array *y = reduced("add", &a, (ndm_reduce_options){.initial = &initial});
    ck_assert(isinf(*(float *)ndm_array_data(y)));
    ck_assert_int_eq(fetestexcept(FE_OVERFLOW | FE_UNDERFLOW | FE_INVALID | FE_DIVBYZERO), 0);
    ndm_array_release(y);
}
END_TEST

START_TEST(faults)
{
    const int64_t x[4] = {2, 3, -1, 5};
    const ptrdiff_t n = 4;
    const ndm_view a = row((void *)(uintptr_t)x, "int64", &n);
    ndm_array *made;
    ndm_error error;
    refuses(reduce_new("power", &a, &made, by_default, plainly, &error), NDM_ERROR_LOOP, &error,
            "'power': reduce: ");
    ck_assert_ptr_null(made);
}
END_TEST

/* ---- cancelling ------------------------------------------------------------------ */

START_TEST(a_set_token_stops_at_once)
{
    static const char *const names[] = {"add",  "maximum", "subtract",
                                        "mean", "var",     "logical_or"};
    static const ptrdiff_t lengths[] = {1, 4, 100, MANY};
    for (size_t k = 0; k < COUNT_OF(names); k++) {
        for (size_t i = 0; i < COUNT_OF(lengths); i++) {
            const ndm_view a = row(fill_numbers(numbers, MANY), "float64", &lengths[i]);
            ndm_cancel cancel = {.requested = 1};
            char words[64];
            ndm_array *made;
            ndm_error error;
            snprintf(words, sizeof words, "'%s' was cancelled", names[k]);
            refuses(reduce_new(names[k], &a, &made, by_default,
                               (ndm_options){.cancel = &cancel}, &error),
                    NDM_ERROR_CANCELLED, &error, words);
            ck_assert_ptr_null(made);
        }
    }
}
END_TEST

START_TEST(progress_is_told)
{
    const ptrdiff_t n = MANY, table[2] = {MANY / 7, 7};
    ndm_view a = row(fill_numbers(numbers, MANY), "float64", &n);
    for (int ndim = 1; ndim <= 2; ndim++) {
        a.ndim = ndim;
        a.shape = ndim == 1 ? &n : table;
        for (int threads = 1; threads <= 2; threads++) {
            ndm_cancel cancel = {0};
            ndm_array *made;
            ndm_error error;
            expect(reduce_new("add", &a, &made, by_default,
                              (ndm_options){.cancel = &cancel, .threads = threads}, &error),
                   NDM_OK, &error);
            ck_assert_int_eq(cancel.total, ndm_view_size(&a));
            ck_assert_int_eq(cancel.done, cancel.total);
            ndm_array_release(made);
        }
    }
}
END_TEST

/* ---- memory ---------------------------------------------------------------------- */

/* Every allocation fails once; the given output, which lies over the input, changes only at
 * the end. */
START_TEST(memory_that_runs_out)
{
    enum { N = 3000 };
    static const char *const names[] = {"add", "maximum", "subtract", "var", "argmax", "mean"};
    static float x[N];
    static uint8_t bits[N];
    const ptrdiff_t shape[2] = {N / 30, 30};
    const int axis = 1;
    memset(bits, 1, sizeof bits);
    for (int trial = 0; trial < 6 * 2 * 2 * 2; trial++) {
        const char *name = names[trial % 6];
        const bool given = trial / 6 & 1, masked = trial / 12 & 1, threads = trial / 24;
        const bool places = strcmp(name, "argmax") == 0;
        const ndm_scalar zero = ndm_scalar_int(0);
        const ndm_view initial = ndm_view_weak(&zero);
        const ndm_view a = strided(x, "float32", 2, shape, NULL);
        const ndm_view mask = strided(bits, "bool", 2, shape, NULL);
        const ndm_view y = strided(x, places ? "int64" : "float64", 1, shape, NULL);
        ndm_reduce_options how = {.axes = &axis, .axis_count = 1};
        const ndm_options options = {.where = masked ? &mask : NULL,
                                     .threads = threads ? 2 : 1,
                                     .casting = NDM_CASTING_UNSAFE};
        if (masked && places) {
            continue;
        }
        how.initial = masked && trial % 6 < 3 ? &initial : NULL;
        for (long allowed = 0;; allowed++) {
            float before[N];
            ndm_array *made = NULL;
            ndm_error error;
            for (int i = 0; i < N; i++) {
                x[i] = before[i] = (float)(i % 97);
            }
            ndm_memory_limit(allowed);
            const ndm_status status = given ? reduce_into(name, &a, &y, how, options, &error)
                                            : reduce_new(name, &a, &made, how, options, &error);
            ndm_memory_limit(-1);
            if (status == NDM_OK) {
                ck_assert_msg(allowed > (given ? 0 : 1), "%s, %d", name, trial);
                ndm_array_release(made);
                break;
            }
            expect(status, NDM_ERROR_MEMORY, &error);
            ck_assert_ptr_null(made);
            ck_assert_mem_eq(x, before, sizeof x);
        }
    }
}
END_TEST

/* The results of no items; into an output that needs casts. */
START_TEST(memory_for_no_items)
{
    static const char *const dtypes[] = {"float64", ">f4"};
    const ptrdiff_t shape[2] = {0, 30};
    const ndm_view a = strided(numbers, "float64", 2, shape, NULL);
    double results[30];
    for (size_t k = 0; k < COUNT_OF(dtypes); k++) {
        const ndm_view y = row(results, dtypes[k], shape + 1);
        ndm_status status = NDM_ERROR_MEMORY;
        for (long allowed = 0; status != NDM_OK; allowed++) {
            ndm_error error;
            memset(results, 1, sizeof results);
            ndm_memory_limit(allowed);
            status = reduce_into("multiply", &a, &y, by_default, plainly, &error);
            ndm_memory_limit(-1);
            if (status != NDM_OK) {
                expect(status, NDM_ERROR_MEMORY, &error);
                ck_assert_int_lt(allowed, 10);
            }
        }
        const ndm_dtype wide = the_dtype("float64");
        ndm_array *copy = cast(&y, &wide);
        ck_assert(((double *)ndm_array_data(copy))[29] == 1);
        ndm_array_release(copy);
    }
}
END_TEST

/* An allocator of the caller's makes the result, and nothing else. */
static int allocations;

static void *allocate(void *context, size_t size, size_t alignment, int zero)
{
    void *memory = aligned_alloc(alignment, (size + alignment) / alignment * alignment);
    (void)context;
    allocations++;
    return zero ? memset(memory, 0, size) : memory;
}

static void deallocate(void *context, void *memory, size_t size)
{
    (void)context;
    (void)size;
    allocations--;
    free(memory);
}

START_TEST(allocators)
{
    const ptrdiff_t shape[2] = {100, 4};
    const ndm_allocator allocator = {.allocate = allocate, .release = deallocate};
    const ndm_view a = strided(numbers, "float64", 2, shape, NULL);
    ndm_array *made;
    ndm_error error;
    const int axis = 0;
    const ndm_reduce_options how = {.axes = &axis, .axis_count = 1};
    expect(reduce_new("var", &a, &made, how, (ndm_options){.allocator = &allocator}, &error),
           NDM_OK, &error);
    ck_assert_int_eq(allocations, 1);
    ndm_array_release(made);
    ck_assert_int_eq(allocations, 0);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("reduce: ends");
    TCase *tests = tcase_create("reduce: ends");
    tcase_set_timeout(tests, 60);
    tcase_add_test(tests, flags);
    tcase_add_test(tests, flags_of_declared_reductions);
    tcase_add_test(tests, flags_of_initial_values);
    tcase_add_test(tests, faults);
    tcase_add_test(tests, a_set_token_stops_at_once);
    tcase_add_test(tests, progress_is_told);
    tcase_add_test(tests, memory_that_runs_out);
    tcase_add_test(tests, memory_for_no_items);
    tcase_add_test(tests, allocators);
    suite_add_tcase(suite, tests);
    return run_tests(suite);
}
