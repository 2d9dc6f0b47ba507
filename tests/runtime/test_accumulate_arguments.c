/* Options, views and outputs of ndm_accumulate: those it refuses, and those out of the
 * ordinary.
 */
#include "test_accumulate_support.h"

static double items[6] = {1, 2, 3, 4, 5, 6};
static const ptrdiff_t shape[2] = {2, 3};

static ndm_view table(void)
{
    return strided(items, "float64", 2, shape, NULL);
}

/* A refusal of a new output, and of a given one, which keeps its items. */
static void refused(const ndm_view *x, ndm_options options, ndm_status status,
                    const char *words)
{
    double kept[6] = {-1, -2, -3, -4, -5, -6}, before[6];
    const ndm_view y = strided(kept, "float64", 2, shape, NULL);
    ndm_array *made = NULL;
    ndm_error error;
    memcpy(before, kept, sizeof kept);
    options.size = sizeof options;
    refuses(ndm_accumulate(the_ufunc("add"), x, 0, &made, &options, &error), status, &error,
            words);
    ck_assert_ptr_null(made);
    refuses(into("add", x, 0, &y, options, &error), status, &error, words);
    ck_assert_mem_eq(kept, before, sizeof kept);
}

START_TEST(unknown_options)
{
    const ndm_view a = table();
    const char *words = "'add': unknown casting rule, fp_mode or number of threads";
    refused(&a, (ndm_options){.casting = (ndm_casting)99}, NDM_ERROR_VALUE, words);
    refused(&a, (ndm_options){.fp_mode = (ndm_fp_mode)3}, NDM_ERROR_VALUE, words);
    refused(&a, (ndm_options){.threads = -1}, NDM_ERROR_VALUE, words);
    ndm_options strange = {.dtype = the_dtype("float64")};
    strange.dtype.num = 9999;
    refused(&a, strange, NDM_ERROR_TYPE,
            "'add': the dtype asked for is not one of this library's");
}
END_TEST

START_TEST(broken_inputs)
{
    ndm_view a = table();
    a.ndim = NDM_MAXDIMS + 1;
    refused(&a, plain, NDM_ERROR_VALUE, "not 65");
    a = table();
    a.dtype.num = 9999;
    refused(&a, plain, NDM_ERROR_TYPE, "'add': the input has no dtype of this library");
}
END_TEST

START_TEST(unfit_outputs)
{
    double kept[6] = {-1, -1, -1, -1, -1, -1};
    const double before[6] = {-1, -1, -1, -1, -1, -1};
    const ndm_view a = table(), right = strided(kept, "float64", 2, shape, NULL);
    const ndm_options wide = {.dtype = the_dtype("float64")};
    ndm_view y = right;
    ndm_error error;
    y.ndim = 1;
    refuses(into("add", &a, 0, &y, plain, &error), NDM_ERROR_SHAPE, &error,
            "'add': accumulate: the output is of shape (2,), and must be of shape (2, 3)");
    y.ndim = -1;
    refuses(into("add", &a, 0, &y, plain, &error), NDM_ERROR_VALUE, &error, "not -1");
    y = right;
    y.dtype.num = 9999;
    refuses(into("add", &a, 0, &y, wide, &error), NDM_ERROR_TYPE, &error,
            "'add': accumulate: the output has no dtype of this library");
    refuses(into("add", &a, 0, &y, plain, &error), NDM_ERROR_TYPE, &error,
            "'add': the dtype asked for is not one of this library's");
    ck_assert_mem_eq(kept, before, sizeof kept);
}
END_TEST

/* A list of outputs without one is as no list. */
START_TEST(an_output_that_is_not_there)
{
    const ndm_view a = table(), *none[1] = {NULL};
    const ndm_options options = {.size = sizeof options, .out = none};
    const double sums[6] = {1, 2, 3, 5, 7, 9};
    ndm_array *made = NULL;
    ndm_error error;
    expect(ndm_accumulate(the_ufunc("add"), &a, 0, &made, &options, &error), NDM_OK, &error);
    ck_assert_mem_eq(ndm_array_data(made), sums, sizeof sums);
    ndm_array_release(made);
    made = NULL;
    refuses(ndm_accumulate(the_ufunc("add"), &a, 0, NULL, &options, &error), NDM_ERROR_VALUE,
            &error, "no place in the results");
}
END_TEST

/* No items lie on each other where there are none. */
START_TEST(empty_outputs)
{
    const ptrdiff_t none[2] = {4, 0}, still[2] = {0, 0};
    const ndm_view a = strided(items, "float64", 2, none, NULL),
                   y = strided(items, "float64", 2, none, still);
    uint32_t raised = 99;
    ndm_error error;
    for (int axis = 0; axis < 2; axis++) {
        expect(into("add", &a, axis, &y, (ndm_options){.fp_flags = &raised}, &error), NDM_OK,
               &error);
        ck_assert_uint_eq(raised, 0);
    }
}
END_TEST

/* An axis of length 1 repeats nothing, whatever its stride: the others keep their order. */
START_TEST(orders_of_axes)
{
    const ptrdiff_t lengths[3] = {2, 1, 3}, across[3] = {8, 0, 16}, flat[3] = {8, 0, 0};
    ndm_view a = strided(items, "float64", 3, lengths, across);
    const double sums[6] = {1, 3, 3, 7, 5, 11}, same[6] = {1, 1, 1, 3, 3, 3};
    ndm_array *y = accumulated("add", &a, 0);
    ck_assert(ndm_array_strides(y)[0] == 8 && ndm_array_strides(y)[2] == 16);
    ck_assert_mem_eq(ndm_array_data(y), sums, sizeof sums);
    ndm_array_release(y);
    a.strides = flat;
    y = accumulated("add", &a, 0);
    ck_assert(ndm_array_strides(y)[0] == 24 && ndm_array_strides(y)[2] == 8);
    ck_assert_mem_eq(ndm_array_data(y), same, sizeof same);
    ndm_array_release(y);
}
END_TEST

/* ---- memory ------------------------------------------------------------------------ */

/* Items of the loop's own dtype at odd addresses, on either side or on both. */
START_TEST(odd_addresses)
{
    enum { ROWS = 50, COLUMNS = 11, N = ROWS * COLUMNS };
    static double from[N + 1], to[N + 1], wanted[N];
    const ptrdiff_t whole[2] = {ROWS, COLUMNS};
    for (int axis = 0; axis < 2; axis++) {
        for (int trial = 0; trial < 4; trial++) {
            char *x = (char *)from + (trial & 1), *y = (char *)to + 3 * (trial >> 1);
            const ndm_view a = strided(x, "float64", 2, whole, NULL),
                           b = strided(y, "float64", 2, whole, NULL);
            ndm_error error;
            for (int i = 0; i < N; i++) {
                const double item = i % 17 - 3;
                const int before = axis == 0 ? i - COLUMNS : i % COLUMNS == 0 ? -1 : i - 1;
                wanted[i] = item + (before < 0 ? 0 : wanted[before]);
                memcpy(x + 8 * i, &item, sizeof item);
            }
            expect(into("add", &a, axis, &b, plain, &error), NDM_OK, &error);
            ck_assert_mem_eq(y, wanted, sizeof wanted);
        }
    }
}
END_TEST

/* The x87 registers take part in a cast alone. */
START_TEST(long_doubles_on_one_side)
{
    enum { N = 5 };
    const double x[N] = {0.5, 1, 2, 4, 8}, sums[N] = {0.5, 1.5, 3.5, 7.5, 15.5};
    long double wide[N];
    double y[N];
    const ptrdiff_t n = N;
    const ndm_view a = row((void *)(uintptr_t)x, "float64", &n),
                   b = row(wide, "longdouble", &n), c = row(y, "float64", &n);
    const ndm_options options = {.dtype = the_dtype("float64")};
    ndm_error error;
    expect(into("add", &a, 0, &b, options, &error), NDM_OK, &error);
    for (int i = 0; i < N; i++) {
        ck_assert(wide[i] == sums[i]);
        wide[i] = x[i];
    }
    expect(into("add", &b, 0, &c, options, &error), NDM_OK, &error);
    ck_assert_mem_eq(y, sums, sizeof sums);
}
END_TEST

/* Work for fewer threads than there may be. */
START_TEST(threads_for_some_of_the_work)
{
    enum { ROWS = 300, COLUMNS = 700 };
    static int64_t x[ROWS * COLUMNS], y[ROWS * COLUMNS];
    const ptrdiff_t whole[2] = {ROWS, COLUMNS};
    const ndm_view a = strided(x, "int64", 2, whole, NULL),
                   b = strided(y, "int64", 2, whole, NULL);
    ndm_error error;
    for (int i = 0; i < ROWS * COLUMNS; i++) {
        x[i] = i % 1000;
    }
    expect(into("add", &a, 1, &b, (ndm_options){.threads = 64}, &error), NDM_OK, &error);
    for (int i = 0; i < ROWS * COLUMNS; i++) {
        ck_assert_int_eq(y[i], x[i] + (i % COLUMNS == 0 ? 0 : y[i - 1]));
    }
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("accumulate: arguments");
    TCase *tests = tcase_create("accumulate: arguments");
    tcase_set_timeout(tests, 60);
    tcase_add_test(tests, unknown_options);
    tcase_add_test(tests, broken_inputs);
    tcase_add_test(tests, unfit_outputs);
    tcase_add_test(tests, an_output_that_is_not_there);
    tcase_add_test(tests, empty_outputs);
    tcase_add_test(tests, orders_of_axes);
    tcase_add_test(tests, odd_addresses);
    tcase_add_test(tests, long_doubles_on_one_side);
    tcase_add_test(tests, threads_for_some_of_the_work);
    suite_add_tcase(suite, tests);
    return run_tests(suite);
}
