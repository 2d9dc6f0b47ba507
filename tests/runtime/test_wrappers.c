/* The functions of ndmill/ufuncs.h: of a ufunc with two outputs, and of reductions. */
#include "ndmill/ufuncs.h"
#include "test_methods_support.h"

static const double items[2][3] = {{1, 5, 2}, {7, 3, 8}};
static const ptrdiff_t shape[2] = {2, 3};

static ndm_view matrix(void)
{
    return strided((void *)(uintptr_t)items, "float64", 2, shape, NULL);
}

static double item_of(const ndm_array *array, ptrdiff_t i)
{
    return ((const double *)ndm_array_data(array))[i];
}

START_TEST(one_of_two_outputs_may_be_given)
{
    double quotients[2][3];
    const ndm_view x = matrix(), y = matrix();
    const ndm_view q = strided(quotients, "float64", 2, shape, NULL);
    const ndm_view *const out[] = {&q, NULL};
    const ndm_options options = {.size = sizeof options, .out = out};
    ndm_array *remainder = NULL;
    ndm_error error;
    expect(ndm_divmod(&x, &y, NULL, &remainder, &options, &error), NDM_OK, &error);
    ck_assert_double_eq(quotients[1][2], 1);
    ck_assert_double_eq(item_of(remainder, 5), 0);
    ndm_array_release(remainder);
}
END_TEST

START_TEST(reductions_have_functions)
{
    const ndm_view x = matrix();
    const int axis = 1;
    const ndm_parameter ddof = {"ddof", 1};
    ndm_reduce_options how = {.size = sizeof how, .axes = &axis, .axis_count = 1};
    ndm_array *sum = NULL, *all = NULL, *least = NULL, *most = NULL, *variance = NULL;
    ndm_error error;
    expect(ndm_sum(&x, &all, NULL, &error), NDM_OK, &error);
    expect(ndm_sum(&x, &sum, &how, &error), NDM_OK, &error);
    expect(ndm_minmax(&x, &least, &most, &how, &error), NDM_OK, &error);
    how.parameters = &ddof;
    how.parameter_count = 1;
    expect(ndm_var(&x, &variance, &how, &error), NDM_OK, &error);
    ck_assert_double_eq(item_of(all, 0), 26);
    ck_assert_double_eq(item_of(sum, 0), 8);
    ck_assert_double_eq(item_of(sum, 1), 18);
    ck_assert_double_eq(item_of(least, 1), 3);
    ck_assert_double_eq(item_of(most, 0), 5);
    ck_assert_double_eq(item_of(variance, 1), 7);
    ndm_array *const made[] = {sum, all, least, most, variance};
    for (size_t i = 0; i < COUNT_OF(made); i++)
        ndm_array_release(made[i]);
}
END_TEST

START_TEST(failures_leave_nothing)
{
    const int axis = 2;
    const ndm_view x = matrix();
    const ndm_reduce_options how = {.size = sizeof how, .axes = &axis, .axis_count = 1};
    ndm_array *least = NULL, *most = NULL;
    ndm_error error;
    refuses(ndm_minmax(&x, &least, &most, &how, &error), NDM_ERROR_INDEX, &error, "axis 2");
    ck_assert_ptr_null(least);
    ck_assert_ptr_null(most);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("wrappers");
    TCase *tests = tcase_create("wrappers");
    tcase_add_test(tests, one_of_two_outputs_may_be_given);
    tcase_add_test(tests, reductions_have_functions);
    tcase_add_test(tests, failures_leave_nothing);
    suite_add_tcase(suite, tests);
    return run_tests(suite);
}
