/* Accumulations under names of their own: cumsum and cumprod. */
#include "test_reduce_support.h"

static double items[6] = {1, 2, 3, 4, 5, 6};
static const ptrdiff_t shape[2] = {2, 3};

static ndm_view table(const ptrdiff_t *strides)
{
    return strided(items, "float64", 2, shape, strides);
}

static void gives(const ndm_view *x, ndm_reduce_options how, int ndim, const ptrdiff_t *lengths,
                  const double *expected)
{
    ndm_array *y = reduced("cumsum", x, how);
    ck_assert_int_eq(ndm_array_ndim(y), ndim);
    size_t size = 1;
    for (int d = 0; d < ndim; d++) {
        ck_assert_int_eq(ndm_array_shape(y)[d], lengths[d]);
        size *= (size_t)lengths[d];
    }
    ndm_array *dense;
    ndm_error error;
    expect(ndm_copy(ndm_array_view(y), NDM_ORDER_C, &dense, &error), NDM_OK, &error);
    ck_assert_mem_eq(ndm_array_data(dense), expected, size * sizeof *expected);
    ndm_array_release(dense);
    ndm_array_release(y);
}

START_TEST(along_an_axis)
{
    const ndm_view x = table(NULL);
    const int first = 0, last = -1;
    gives(&x, (ndm_reduce_options){.axes = &first, .axis_count = 1}, 2, shape,
          (double[]){1, 2, 3, 5, 7, 9});
    gives(&x, (ndm_reduce_options){.axes = &last, .axis_count = 1}, 2, shape,
          (double[]){1, 3, 6, 4, 9, 15});
}
END_TEST

/* In C order, however they lie in memory. */
START_TEST(of_all_items)
{
    const ptrdiff_t columns[2] = {8, 16}, six = 6, one = 1, none = 0, empty[2] = {2, 0};
    const int unread = 7;
    const ndm_view x = table(NULL), turned = table(columns);
    gives(&x, by_default, 1, &six, (double[]){1, 3, 6, 10, 15, 21});
    gives(&x, over_all, 1, &six, (double[]){1, 3, 6, 10, 15, 21});
    gives(&x, (ndm_reduce_options){.axes = &unread, .axis_count = NDM_ALL_AXES}, 1, &six,
          (double[]){1, 3, 6, 10, 15, 21});
    gives(&turned, by_default, 1, &six, (double[]){1, 4, 9, 11, 15, 21});
    ndm_view some = x;
    some.ndim = 0;
    gives(&some, by_default, 1, &one, items);
    some = row(items, "float64", &six);
    gives(&some, by_default, 1, &six, (double[]){1, 3, 6, 10, 15, 21});
    some.ndim = 2;
    some.shape = empty;
    gives(&some, by_default, 1, &none, items);
}
END_TEST

START_TEST(into_an_output)
{
    double kept[6] = {0};
    const double products[6] = {1, 2, 6, 24, 120, 720};
    const ptrdiff_t six = 6;
    const ndm_view x = table(NULL), y = row(kept, "float64", &six);
    const ndm_view same = strided(kept, "float64", 2, shape, NULL);
    ndm_error error;
    expect(reduce_into("cumprod", &x, &y, by_default, plainly, &error), NDM_OK, &error);
    ck_assert_mem_eq(kept, products, sizeof kept);
    memcpy(kept, items, sizeof kept);
    expect(reduce_into("cumprod", &same, &y, by_default, plainly, &error), NDM_OK, &error);
    ck_assert_mem_eq(kept, products, sizeof kept);
    expect(ndm_reduce(the_ufunc("cumprod"), (const ndm_view *const[]){&x}, NULL, NULL, &error),
           NDM_ERROR_VALUE, &error);
}
END_TEST

START_TEST(refusals)
{
    const ndm_view x = table(NULL), *nothing = NULL;
    ndm_view wrong = x;
    ndm_scalar two = ndm_scalar_int(2);
    const ndm_view weak = ndm_view_weak(&two);
    const ndm_parameter parameter = {.name = "ddof", .value = 1};
    const int axes[2] = {0, 1}, far = 2;
    const struct {
        ndm_reduce_options how;
        ndm_status status;
        const char *words;
    } cases[] = {
        {{.keepdims = true}, NDM_ERROR_VALUE, "'cumsum' accumulates: it has no keepdims"},
        {{.initial = &weak}, NDM_ERROR_VALUE, "'cumsum' accumulates: it has no initial value"},
        {{.parameters = &parameter, .parameter_count = 1},
         NDM_ERROR_VALUE,
         "'cumsum' accumulates: it has no parameters"},
        {{.axes = axes, .axis_count = 2},
         NDM_ERROR_VALUE,
         "'cumsum' accumulates along one axis, or all of them, not along 2"},
        {{.axes = axes}, NDM_ERROR_VALUE, "not along 0"},
        {{.axes = &far, .axis_count = 1},
         NDM_ERROR_INDEX,
         "axis 2 is out of bounds for an array of dimension 2"},
    };
    ndm_array *y;
    ndm_error error;
    for (size_t k = 0; k < COUNT_OF(cases); k++) {
        refuses(reduce_new("cumsum", &x, &y, cases[k].how, plainly, &error), cases[k].status,
                &error, cases[k].words);
        ck_assert_ptr_null(y);
    }
    refuses(reduce_new("cumsum", &x, &y, by_default, (ndm_options){.where = &x}, &error),
            NDM_ERROR_VALUE, &error, "'cumsum' accumulates: it has no where");
    refuses(ndm_reduce(the_ufunc("cumsum"), &nothing, &y, NULL, &error), NDM_ERROR_VALUE,
            &error, "'cumsum': the input is missing");
    refuses(ndm_reduce(the_ufunc("cumsum"), NULL, &y, NULL, &error), NDM_ERROR_VALUE, &error,
            "'cumsum': the input is missing");
    refuses(reduce_new("cumsum", &weak, &y, by_default, plainly, &error), NDM_ERROR_TYPE,
            &error, "cannot accumulate on a scalar");
    wrong.data = NULL;
    refuses(reduce_new("cumsum", &wrong, &y, by_default, plainly, &error), NDM_ERROR_VALUE,
            &error, "");
}
END_TEST

START_TEST(memory_that_runs_out)
{
    const ptrdiff_t columns[2] = {8, 16};
    const ndm_view turned = table(columns);
    ndm_status status = NDM_ERROR_MEMORY;
    long allowed = 0;
    for (; status != NDM_OK; allowed++) {
        ndm_array *y;
        ndm_error error;
        ck_assert_int_lt(allowed, 100);
        ndm_memory_limit(allowed);
        status = reduce_new("cumsum", &turned, &y, by_default, plainly, &error);
        ndm_memory_limit(-1);
        ck_assert(status == NDM_OK || status == NDM_ERROR_MEMORY);
        ck_assert_int_eq(y == NULL, status != NDM_OK);
        ndm_array_release(y);
    }
    ck_assert_int_gt(allowed, 2);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("reduce: running");
    TCase *tests = tcase_create("reduce: running");
    tcase_add_test(tests, along_an_axis);
    tcase_add_test(tests, of_all_items);
    tcase_add_test(tests, into_an_output);
    tcase_add_test(tests, refusals);
    tcase_add_test(tests, memory_that_runs_out);
    suite_add_tcase(suite, tests);
    return run_tests(suite);
}
