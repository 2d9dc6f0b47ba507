/* ndm_outer. */
#include "test_methods_support.h"

START_TEST(every_pair)
{
    const int16_t x[6] = {1, 2, 3, 4, 5, 6};
    const double y[2] = {0.5, -1};
    const ptrdiff_t shape[2] = {2, 3}, two = 2, back[2] = {2, 4};
    ndm_view a = strided((void *)(uintptr_t)x, "int16", 2, shape, back);
    ndm_view b = row((void *)(uintptr_t)y, "float64", &two);
    const ndm_view *inputs[2] = {&a, &b};
    ndm_array *made = NULL;
    ndm_error error;
    expect(ndm_outer(the_ufunc("multiply"), inputs, &made, NULL, &error), NDM_OK, &error);
    ck_assert_int_eq(ndm_array_ndim(made), 3);
    for (ptrdiff_t i = 0; i < 12; i++) {
        const ptrdiff_t index[3] = {i / 6, i / 2 % 3, i % 2};
        ndm_scalar item;
        expect(ndm_get_item(ndm_array_view(made), index, &item, &error), NDM_OK, &error);
        ck_assert(item.real == x[index[0] + 2 * index[1]] * y[index[2]]);
    }
    ndm_array_release(made);
}
END_TEST

/* Three inputs, one of them a weak scalar; two outputs; a mask; overlap with the output. */
START_TEST(options_are_those_of_a_call)
{
    int64_t x[6] = {7, 8, 9, 0, 0, 0}, out[6] = {0};
    const uint8_t bits[2] = {1, 0};
    const ptrdiff_t three = 3, two = 2, shape[2] = {3, 2};
    int64_t low[2] = {8, 9};
    const ndm_scalar large = ndm_scalar_int(100), four = ndm_scalar_int(4);
    ndm_view a = row(x, "int64", &three), b = row(low, "int64", &two);
    const ndm_view weak = ndm_view_weak(&large), divisor = ndm_view_weak(&four);
    const ndm_view *inputs[3] = {&a, &b, &weak};
    ndm_array *results[2] = {NULL, NULL};
    ndm_error error;
    expect(ndm_outer(the_ufunc("clip"), inputs, results, NULL, &error), NDM_OK, &error);
    const int64_t clipped[6] = {8, 9, 8, 9, 9, 9};
    ck_assert_mem_eq(ndm_array_data(results[0]), clipped, sizeof clipped);
    ndm_array_release(results[0]);
    inputs[1] = &divisor;
    expect(ndm_outer(the_ufunc("divmod"), inputs, results, NULL, &error), NDM_OK, &error);
    ck_assert_int_eq(((int64_t *)ndm_array_data(results[0]))[2], 2);
    ck_assert_int_eq(((int64_t *)ndm_array_data(results[1]))[1], 0);
    ck_assert_int_eq(ndm_array_ndim(results[1]), 1);
    ndm_array_release(results[0]);
    ndm_array_release(results[1]);
    ndm_view y = strided(out, "int64", 2, shape, NULL);
    ndm_view mask = row((void *)(uintptr_t)bits, "bool", &two);
    const ndm_view *outs[1] = {&y};
    const ndm_options options = {.size = sizeof options, .out = outs, .where = &mask};
    inputs[1] = &b;
    expect(ndm_outer(the_ufunc("add"), inputs, NULL, &options, &error), NDM_OK, &error);
    const int64_t sums[6] = {15, 0, 16, 0, 17, 0};
    ck_assert_mem_eq(out, sums, sizeof sums);
    /* over the inputs' own memory */
    y.data = x;
    const ndm_options over = {.size = sizeof over, .out = outs};
    expect(ndm_outer(the_ufunc("add"), inputs, NULL, &over, &error), NDM_OK, &error);
    const int64_t all[6] = {15, 16, 16, 17, 17, 18};
    ck_assert_mem_eq(x, all, sizeof all);
}
END_TEST

START_TEST(refuses_what_it_cannot_do)
{
    double x[2] = {0};
    ptrdiff_t many[NDM_MAXDIMS];
    for (int d = 0; d < NDM_MAXDIMS; d++) {
        many[d] = 1;
    }
    const ptrdiff_t two = 2;
    ndm_view a = row(x, "float64", &two), wide = strided(x, "float64", 64, many, NULL);
    const ndm_view *inputs[2] = {&a, &wide};
    ndm_array *made = NULL;
    ndm_error error;
    refuses(ndm_outer(the_ufunc("add"), inputs, &made, NULL, &error), NDM_ERROR_VALUE, &error,
            "'add': outer: the result would have 65 axes, and 64 are the most");
    refuses(ndm_outer(the_ufunc("negative"), inputs, &made, NULL, &error), NDM_ERROR_TYPE,
            &error, "'negative': outer is only for ufuncs of two inputs or more");
    refuses(ndm_outer(the_ufunc("matmul"), inputs, &made, NULL, &error), NDM_ERROR_TYPE, &error,
            "signature");
    refuses(ndm_outer(the_ufunc("average"), inputs, &made, NULL, &error), NDM_ERROR_TYPE,
            &error, "'average' is a reduction, which has no outer");
    refuses(ndm_outer(the_ufunc("add"), NULL, &made, NULL, &error), NDM_ERROR_VALUE, &error,
            "'add': outer: input 0 is missing");
    inputs[1] = NULL;
    refuses(ndm_outer(the_ufunc("add"), inputs, &made, NULL, &error), NDM_ERROR_VALUE, &error,
            "input 1 is missing");
    refuses(ndm_outer(NULL, inputs, &made, NULL, &error), NDM_ERROR_VALUE, &error, "no ufunc");
    wide.ndim = 65;
    inputs[1] = &wide;
    refuses(ndm_outer(the_ufunc("add"), inputs, &made, NULL, &error), NDM_ERROR_VALUE, &error,
            "a view has 0 to 64 dimensions, not 65");
    ck_assert_ptr_null(made);
    wide.ndim = 63;
    inputs[1] = &wide;
    expect(ndm_outer(the_ufunc("add"), inputs, &made, NULL, &error), NDM_OK, &error);
    ck_assert_int_eq(ndm_array_ndim(made), 64);
    ndm_array_release(made);
}
END_TEST

START_TEST(memory_that_runs_out)
{
    double x[2] = {0};
    const ptrdiff_t two = 2;
    ndm_view a = row(x, "float64", &two);
    const ndm_view *inputs[2] = {&a, &a};
    for (long allowed = 0;; allowed++) {
        ndm_array *made = NULL;
        ndm_error error;
        ndm_memory_limit(allowed);
        const ndm_status status = ndm_outer(the_ufunc("add"), inputs, &made, NULL, &error);
        ndm_memory_limit(-1);
        if (status == NDM_OK) {
            ndm_array_release(made);
            ck_assert_int_gt(allowed, 1);
            return;
        }
        expect(status, NDM_ERROR_MEMORY, &error);
        ck_assert_ptr_null(made);
    }
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("outer");
    TCase *tests = tcase_create("outer");
    tcase_add_test(tests, every_pair);
    tcase_add_test(tests, options_are_those_of_a_call);
    tcase_add_test(tests, refuses_what_it_cannot_do);
    tcase_add_test(tests, memory_that_runs_out);
    suite_add_tcase(suite, tests);
    return run_tests(suite);
}
