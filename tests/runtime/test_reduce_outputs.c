/* Outputs of ndm_reduce: given ones that do not fit or are out of the ordinary, and the order
 * of new ones. */
#include "test_reduce_support.h"

static double items[6] = {1, 2, 3, 4, 5, 6};
static const ptrdiff_t shape[2] = {2, 3};
static const int first = 0;
static const ndm_reduce_options along_first = {.axes = &first, .axis_count = 1};

static ndm_view table(void)
{
    return strided(items, "float64", 2, shape, NULL);
}

/* Both by a ufunc and by a declared reduction. */
START_TEST(unfit_outputs)
{
    static const char *const names[] = {"add", "mean"};
    double kept[3] = {-1, -2, -3};
    const double before[3] = {-1, -2, -3};
    const ptrdiff_t two = 2;
    const ndm_scalar three = ndm_scalar_int(3);
    const ndm_view a = table(), weak = ndm_view_weak(&three);
    const ndm_view right = row(kept, "float64", shape + 1);
    ndm_view broken = right, strange = right, shorter = right;
    const ndm_options typed = {.dtype = the_dtype("float64")};
    broken.ndim = NDM_MAXDIMS + 1;
    strange.dtype.num = 9999;
    shorter.shape = &two;
    const struct {
        const ndm_view *out;
        ndm_status status;
        const char *words;
    } cases[] = {{&weak, NDM_ERROR_VALUE, "': output 0 is a weak scalar"},
                 {&broken, NDM_ERROR_VALUE, "a view has 0 to 64 dimensions, not 65"},
                 {&strange, NDM_ERROR_TYPE, "': output 0 has no dtype of this library"},
                 {&shorter, NDM_ERROR_SHAPE, "': output 0 of shape (2,) is not of shape (3,)"}};
    for (size_t k = 0; k < COUNT_OF(cases) * 2; k++) {
        ndm_error error;
        refuses(reduce_into(names[k % 2], &a, cases[k / 2].out, along_first, typed, &error),
                cases[k / 2].status, &error, cases[k / 2].words);
        ck_assert_mem_eq(kept, before, sizeof kept);
    }
    ndm_error error;
    refuses(reduce_into("add", &a, &weak, along_first, plainly, &error), NDM_ERROR_VALUE,
            &error, "'add': output 0 is a weak scalar");
    refuses(reduce_into("add", &a, &strange, along_first, plainly, &error), NDM_ERROR_TYPE,
            &error, "'add': the dtype asked for is not one of this library's");
    ck_assert_mem_eq(kept, before, sizeof kept);
}
END_TEST

/* Nothing overlaps what has no items. */
START_TEST(without_items)
{
    const ptrdiff_t no_rows[2] = {0, 3}, still = 0, no_results = 0;
    ndm_view a = strided(items, "float64", 2, no_rows, NULL);
    const ndm_view empty = strided(items, "float64", 1, &no_results, &still),
                   given = row(items, "float64", shape + 1);
    const double before[3] = {1, 2, 3}, zeros[3] = {0, 0, 0};
    const int second = 1;
    ndm_error error;
    memcpy(items, before, sizeof before);
    expect(reduce_into("add", &a, &empty,
                       (ndm_reduce_options){.axes = &second, .axis_count = 1}, plainly, &error),
           NDM_OK, &error);
    ck_assert_mem_eq(items, before, sizeof before);
    expect(reduce_into("add", &a, &given, along_first, plainly, &error), NDM_OK, &error);
    ck_assert_mem_eq(items, zeros, sizeof zeros);
}
END_TEST

/* One of two outputs given, or both beside each other. */
START_TEST(two_outputs)
{
    const double x[6] = {3, 1, 2, 0, 7, 2}, least[3] = {0, 1, 2}, most[3] = {3, 7, 2};
    double a[3], b[3];
    const ndm_view in = strided((void *)(uintptr_t)x, "float64", 2, shape, NULL);
    const ndm_view *inputs[1] = {&in}, near = row(a, "float64", shape + 1),
                   far = row(b, "float64", shape + 1);
    for (int given = 0; given < 4; given++) {
        const ndm_view *outs[2] = {given & 1 ? &near : NULL, given & 2 ? &far : NULL};
        const ndm_options options = {.size = sizeof options, .out = outs};
        ndm_reduce_options how = along_first;
        ndm_array *made[2] = {NULL, NULL};
        ndm_error error;
        how.size = sizeof how;
        how.options = &options;
        expect(ndm_reduce(the_ufunc("minmax"), inputs, made, &how, &error), NDM_OK, &error);
        ck_assert((made[0] == NULL) == (outs[0] != NULL));
        ck_assert((made[1] == NULL) == (outs[1] != NULL));
        ck_assert_mem_eq(made[0] == NULL ? a : ndm_array_data(made[0]), least, sizeof least);
        ck_assert_mem_eq(made[1] == NULL ? b : ndm_array_data(made[1]), most, sizeof most);
        ndm_array_release(made[0]);
        ndm_array_release(made[1]);
    }
}
END_TEST

/* Kept axes lie as the first input's, where it has them all. */
START_TEST(orders_of_new_outputs)
{
    const ptrdiff_t cube[3] = {2, 3, 1}, back[3] = {8, 16, 48};
    double x[6] = {1, 2, 3, 4, 5, 6}, ones[6] = {1, 1, 1, 1, 1, 1};
    const int last = 2;
    const ndm_view a = strided(x, "float64", 3, cube, back);
    const ndm_reduce_options how = {
        .size = sizeof how, .axes = &last, .axis_count = 1, .keepdims = true};
    ndm_array *y = reduced("mean", &a, how);
    ck_assert(ndm_array_strides(y)[0] == 8 && ndm_array_strides(y)[1] == 16);
    ck_assert_mem_eq(ndm_array_data(y), x, sizeof x);
    ndm_array_release(y);
    /* numbers of fewer axes than their weights */
    const ndm_view few = strided(x, "float64", 1, cube + 1, NULL),
                   weights = strided(ones, "float64", 2, cube, NULL);
    const ndm_view *pair[2] = {&few, &weights};
    ndm_error error;
    const ndm_reduce_options within = {.size = sizeof within, .axes = &first, .axis_count = 1};
    expect(ndm_reduce(the_ufunc("average"), pair, &y, &within, &error), NDM_OK, &error);
    ck_assert(ndm_array_ndim(y) == 1 && ndm_array_strides(y)[0] == 8);
    ck_assert_mem_eq(ndm_array_data(y), x, 3 * sizeof x[0]);
    ndm_array_release(y);
}
END_TEST

/* ---- casts and masks -------------------------------------------------------------- */

/* The x87 registers take part in the cast to the output alone. */
START_TEST(long_doubles_as_outputs)
{
    const double x[6] = {0.5, 1, 2, 4, 8, 16};
    long double y[3];
    const ndm_view a = strided((void *)(uintptr_t)x, "float64", 2, shape, NULL),
                   given = row(y, "longdouble", shape + 1);
    ndm_error error;
    expect(reduce_into("add", &a, &given, along_first,
                       (ndm_options){.dtype = the_dtype("float64")}, &error),
           NDM_OK, &error);
    ck_assert(y[0] == 4.5L && y[1] == 9 && y[2] == 18);
}
END_TEST

/* States of every width, up to complex long doubles. */
START_TEST(states_of_every_width)
{
    static const char *const dtypes[] = {"int8",       "float16",    "float32",
                                         "float64",    "longdouble", "complex64",
                                         "complex128", "clongdouble"};
    enum { N = 2000 };
    static double x[N];
    const ptrdiff_t n = N;
    for (int i = 0; i < N; i++) {
        x[i] = i % 5;
    }
    const ndm_view plain = row(x, "float64", &n);
    for (size_t k = 0; k < COUNT_OF(dtypes); k++) {
        const ndm_dtype dtype = the_dtype(dtypes[k]);
        ndm_array *from = cast(&plain, &dtype);
        ndm_array *mean = reduced("mean", ndm_array_view(from), by_default);
        const ndm_dtype real = the_dtype("float64");
        ndm_array *result = cast(ndm_array_view(mean), &real);
        ck_assert(*(double *)ndm_array_data(result) == 2);
        ndm_array_release(result);
        ndm_array_release(mean);
        ndm_array_release(from);
    }
}
END_TEST

/* A mask that is the same for all results, of which there is one count for each. */
START_TEST(one_mask_for_all_results)
{
    enum { A = 3, B = 4, C = 5 };
    double x[A * B * C];
    const uint8_t bits[C] = {1, 0, 1, 1, 0};
    const ptrdiff_t cube[3] = {A, B, C}, back[3] = {8, 8 * A, 8 * A * B}, still[3] = {0, 0, 1};
    const int last = 2;
    for (int i = 0; i < A * B * C; i++) {
        x[i] = i;
    }
    const ndm_view a = strided(x, "float64", 3, cube, back),
                   mask = strided((void *)(uintptr_t)bits, "bool", 3, cube, still);
    const ndm_reduce_options how = {.axes = &last, .axis_count = 1};
    ndm_array *made;
    ndm_error error;
    expect(reduce_new("mean", &a, &made, how, (ndm_options){.where = &mask}, &error), NDM_OK,
           &error);
    for (ptrdiff_t i = 0; i < A * B; i++) {
        const ptrdiff_t index[2] = {i / B, i % B};
        ndm_scalar mean;
        expect(ndm_get_item(ndm_array_view(made), index, &mean, &error), NDM_OK, &error);
        ck_assert(mean.real == (double)(index[0] + A * index[1]) + A * B * 5 / 3.0);
    }
    ndm_array_release(made);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("reduce: outputs");
    TCase *tests = tcase_create("reduce: outputs");
    tcase_set_timeout(tests, 60);
    tcase_add_test(tests, unfit_outputs);
    tcase_add_test(tests, without_items);
    tcase_add_test(tests, two_outputs);
    tcase_add_test(tests, orders_of_new_outputs);
    tcase_add_test(tests, long_doubles_as_outputs);
    tcase_add_test(tests, states_of_every_width);
    tcase_add_test(tests, one_mask_for_all_results);
    suite_add_tcase(suite, tests);
    return run_tests(suite);
}
