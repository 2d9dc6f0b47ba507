/* How ndm_accumulate ends: overlap, refusals, faults, flags, threads, cancelling, memory. */
#include "test_accumulate_support.h"

/* ---- overlap --------------------------------------------------------------------- */

START_TEST(overlap_in_any_way)
{
    enum { N = 400 };
    static int64_t memory[2 * N + 8], before[2 * N + 8];
    for (int shift = -3; shift <= 3; shift++) {
        for (int turned = 0; turned < 2; turned++) {
            uint64_t seed = 3;
            for (int i = 0; i < 2 * N + 8; i++) {
                before[i] = memory[i] = next_random(&seed) % 100;
            }
            const ptrdiff_t shape[2] = {20, 20}, back[2] = {-160, -8};
            ndm_view x = strided(memory + 4, "int64", 2, shape, NULL);
            ndm_view y = turned ? strided(memory + 4 + shift + N - 1, "int64", 2, shape, back)
                                : strided(memory + 4 + shift, "int64", 2, shape, NULL);
            ndm_error error;
            expect(into("add", &x, 0, &y, plain, &error), NDM_OK, &error);
            for (int i = 0; i < N; i++) {
                int64_t sum = 0;
                for (int k = i; k >= 0; k -= 20) {
                    sum += before[4 + k];
                }
                ck_assert_int_eq(((int64_t *)y.data)[turned ? -i : i], sum);
            }
        }
    }
    /* an output that lies on itself */
    const ptrdiff_t n = 10, none = 0;
    ndm_view x = row(memory, "int64", &n), y = strided(memory, "int64", 1, &n, &none);
    ndm_error error;
    refuses(into("add", &x, 0, &y, plain, &error), NDM_ERROR_OVERLAP, &error,
            "elements of the output overlap each other");
}
END_TEST

/* ---- errors ---------------------------------------------------------------------- */

START_TEST(refuses_what_it_cannot_do)
{
    double x[6] = {0};
    const ptrdiff_t shape[2] = {2, 3}, other[2] = {3, 2};
    ndm_view a = strided(x, "float64", 2, shape, NULL), scalar = a, y = a;
    const ndm_scalar three = ndm_scalar_int(3);
    const ndm_view weak = ndm_view_weak(&three);
    ndm_array *made = NULL;
    ndm_error error;
    refuses(ndm_accumulate(the_ufunc("add"), &a, 2, &made, NULL, &error), NDM_ERROR_INDEX,
            &error, "'add': accumulate: axis 2 is out of bounds for an array of dimension 2");
    refuses(ndm_accumulate(the_ufunc("add"), &a, -3, &made, NULL, &error), NDM_ERROR_INDEX,
            &error, "axis -3");
    scalar.ndim = 0;
    refuses(ndm_accumulate(the_ufunc("add"), &scalar, 0, &made, NULL, &error), NDM_ERROR_TYPE,
            &error, "'add': cannot accumulate on a scalar");
    refuses(ndm_accumulate(the_ufunc("add"), &weak, 0, &made, NULL, &error), NDM_ERROR_TYPE,
            &error, "cannot accumulate on a scalar");
    refuses(ndm_accumulate(the_ufunc("negative"), &a, 0, &made, NULL, &error), NDM_ERROR_TYPE,
            &error, "'negative': accumulate is only for ufuncs of two inputs");
    refuses(ndm_accumulate(the_ufunc("divmod"), &a, 0, &made, NULL, &error), NDM_ERROR_TYPE,
            &error, "one output");
    refuses(ndm_accumulate(the_ufunc("matmul"), &a, 0, &made, NULL, &error), NDM_ERROR_TYPE,
            &error, "signature");
    refuses(ndm_accumulate(the_ufunc("ldexp"), &a, 0, &made, NULL, &error), NDM_ERROR_TYPE,
            &error, "'ldexp'");
    refuses(ndm_accumulate(NULL, &a, 0, &made, NULL, &error), NDM_ERROR_VALUE, &error,
            "no ufunc");
    refuses(ndm_accumulate(the_ufunc("add"), NULL, 0, &made, NULL, &error), NDM_ERROR_VALUE,
            &error, "the input is missing");
    refuses(ndm_accumulate(the_ufunc("add"), &a, 0, NULL, NULL, &error), NDM_ERROR_VALUE,
            &error, "no place in the results");
    y.shape = other;
    refuses(into("add", &a, 0, &y, plain, &error), NDM_ERROR_SHAPE, &error,
            "the output is of shape (3, 2), and must be of shape (2, 3)");
    y = a;
    y.flags = 0;
    refuses(into("add", &a, 0, &y, plain, &error), NDM_ERROR_READONLY, &error, "read-only");
    refuses(into("add", &a, 0, &weak, plain, &error), NDM_ERROR_VALUE, &error, "weak scalar");
    const ndm_options threads = {.size = sizeof threads, .threads = -1};
    refuses(ndm_accumulate(the_ufunc("add"), &a, 0, &made, &threads, &error), NDM_ERROR_VALUE,
            &error, "threads");
    ck_assert_ptr_null(made);
}
END_TEST

START_TEST(faults)
{
    const int64_t x[4] = {2, 3, -1, 5};
    const ptrdiff_t n = 4;
    ndm_view a = row((void *)(uintptr_t)x, "int64", &n);
    ndm_array *made = NULL;
    ndm_error error;
    refuses(ndm_accumulate(the_ufunc("power"), &a, 0, &made, NULL, &error), NDM_ERROR_LOOP,
            &error, "'power': accumulate: ");
    ck_assert_ptr_null(made);
    const ptrdiff_t three[2] = {4, 1};
    a.ndim = 2;
    a.shape = three;
    refuses(ndm_accumulate(the_ufunc("power"), &a, 0, &made, NULL, &error), NDM_ERROR_LOOP,
            &error, "'power': accumulate: ");
    made = accumulated("power", &a, 1);
    ck_assert_int_eq(((int64_t *)ndm_array_data(made))[3], 5);
    ndm_array_release(made);
}
END_TEST

START_TEST(flags)
{
    const double x[3] = {1e308, 1e308, 1};
    const ptrdiff_t n = 3;
    ndm_view a = row((void *)(uintptr_t)x, "float64", &n);
    uint32_t raised = 0;
    ndm_options options = {.size = sizeof options, .fp_flags = &raised};
    ndm_array *made = NULL;
    ndm_error error;
    expect(ndm_accumulate(the_ufunc("add"), &a, 0, &made, &options, &error), NDM_OK, &error);
    ck_assert_uint_eq(raised, NDM_FP_OVERFLOW);
    ndm_array_release(made);
    made = NULL;
    options.fp_mode = NDM_FP_FAIL;
    refuses(ndm_accumulate(the_ufunc("add"), &a, 0, &made, &options, &error), NDM_ERROR_FP,
            &error, "'add': overflow encountered");
    ck_assert_ptr_null(made);
    /* casts of a quiet loop count; the loop does not */
    options.fp_mode = NDM_FP_IGNORE;
    options.dtype = the_dtype("float32");
    expect(ndm_accumulate(the_ufunc("maximum"), &a, 0, &made, &options, &error), NDM_OK,
           &error);
    ck_assert_uint_eq(raised, NDM_FP_OVERFLOW);
    ndm_array_release(made);
    /* and empty ones raise nothing */
    const ptrdiff_t none = 0;
    a.shape = &none;
    expect(ndm_accumulate(the_ufunc("add"), &a, 0, &made, &options, &error), NDM_OK, &error);
    ck_assert_uint_eq(raised, 0);
    ck_assert_int_eq(ndm_array_size(made), 0);
    ndm_array_release(made);
}
END_TEST

START_TEST(empty_axes)
{
    for (int axis = 0; axis < 2; axis++) {
        const ptrdiff_t shape[2] = {axis == 0 ? 0 : 3, axis == 0 ? 3 : 0};
        ndm_view a = strided(NULL, "int8", 2, shape, NULL);
        for (int along = 0; along < 2; along++) {
            ndm_array *y = accumulated("multiply", &a, along);
            ck_assert_int_eq(ndm_array_ndim(y), 2);
            ck_assert_int_eq(ndm_array_shape(y)[0], shape[0]);
            ck_assert_int_eq(ndm_array_shape(y)[1], shape[1]);
            ndm_array_release(y);
        }
    }
}
END_TEST

/* ---- threads, cancelling, memory ------------------------------------------------- */

START_TEST(threads_give_the_same)
{
    enum { ROWS = 300, COLUMNS = 2100 };
    const ptrdiff_t shape[2] = {ROWS, COLUMNS};
    double *x = malloc(sizeof(double) * ROWS * COLUMNS);
    uint64_t seed = 5;
    for (int i = 0; i < ROWS * COLUMNS; i++) {
        x[i] = (double)next_random(&seed) / 7 - 1e8;
    }
    ndm_view a = strided(x, "float64", 2, shape, NULL);
    for (int axis = 0; axis < 2; axis++) {
        for (int wide = 0; wide < 2; wide++) {
            ndm_options options = {.size = sizeof options, .threads = 1};
            options.dtype = the_dtype(wide ? "complex128" : "float64");
            ndm_array *one = NULL, *many = NULL;
            ndm_error error;
            expect(ndm_accumulate(the_ufunc("add"), &a, axis, &one, &options, &error), NDM_OK,
                   &error);
            options.threads = 5;
            expect(ndm_accumulate(the_ufunc("add"), &a, axis, &many, &options, &error), NDM_OK,
                   &error);
            ck_assert(equal(ndm_array_view(one), ndm_array_view(many)));
            ndm_array_release(one);
            ndm_array_release(many);
        }
    }
    free(x);
}
END_TEST

START_TEST(cancelling)
{
    enum { N = 300000 };
    static int8_t x[N];
    const ptrdiff_t n = N, shape[2] = {N / 10, 10};
    ndm_view a = row(x, "int8", &n);
    ndm_cancel cancel = {.requested = 1};
    const ndm_options options = {.size = sizeof options, .cancel = &cancel};
    ndm_array *made = NULL;
    ndm_error error;
    refuses(ndm_accumulate(the_ufunc("add"), &a, 0, &made, &options, &error),
            NDM_ERROR_CANCELLED, &error, "'add': accumulate was cancelled");
    ck_assert_ptr_null(made);
    cancel.requested = 0;
    for (int ndim = 1; ndim <= 2; ndim++) {
        a.ndim = ndim;
        a.shape = ndim == 1 ? &n : shape;
        expect(ndm_accumulate(the_ufunc("add"), &a, 0, &made, &options, &error), NDM_OK,
               &error);
        ck_assert_int_eq(cancel.done, N);
        ck_assert_int_eq(cancel.total, N);
        ndm_array_release(made);
    }
}
END_TEST

START_TEST(memory_that_runs_out)
{
    static int32_t x[101];
    const ptrdiff_t n = 100;
    ndm_view a = row(x, "int32", &n), b = row(x + 1, "int32", &n);
    for (int given = 0; given < 2; given++) {
        for (long allowed = 0;; allowed++) {
            ndm_array *made = NULL;
            ndm_error error;
            for (int i = 0; i < 101; i++) {
                x[i] = 1;
            }
            ndm_memory_limit(allowed);
            ndm_status status =
                given ? into("add", &a, 0, &b, plain, &error)
                      : ndm_accumulate(the_ufunc("add"), &a, 0, &made, NULL, &error);
            ndm_memory_limit(-1);
            ck_assert_int_eq(x[100], given && status == NDM_OK ? 100 : 1);
            if (status == NDM_OK) {
                ndm_array_release(made);
                ck_assert_int_gt(allowed, 1);
                break;
            }
            expect(status, NDM_ERROR_MEMORY, &error);
            ck_assert_ptr_null(made);
        }
    }
}
END_TEST

START_TEST(casts_of_results_raise)
{
    int64_t items[2] = {60000, 60000};
    uint16_t halves[2];
    const ptrdiff_t n = 2;
    const ndm_view x = row(items, "int64", &n), y = row(halves, "float16", &n);
    uint32_t raised = 0;
    const ndm_options options = {
        .dtype = the_dtype("int64"), .casting = NDM_CASTING_UNSAFE, .fp_flags = &raised};
    ndm_error error;
    expect(into("add", &x, 0, &y, options, &error), NDM_OK, &error);
    ck_assert_uint_eq(halves[1], 0x7c00);
    ck_assert_uint_eq(raised, NDM_FP_OVERFLOW);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("accumulate: ends");
    TCase *tests = tcase_create("accumulate: ends");
    tcase_set_timeout(tests, 60);
    tcase_add_test(tests, overlap_in_any_way);
    tcase_add_test(tests, refuses_what_it_cannot_do);
    tcase_add_test(tests, faults);
    tcase_add_test(tests, flags);
    tcase_add_test(tests, empty_axes);
    tcase_add_test(tests, threads_give_the_same);
    tcase_add_test(tests, cancelling);
    tcase_add_test(tests, memory_that_runs_out);
    tcase_add_test(tests, casts_of_results_raise);
    suite_add_tcase(suite, tests);
    return run_tests(suite);
}
