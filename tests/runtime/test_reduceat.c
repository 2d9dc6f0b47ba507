/* ndm_reduceat against ndm_reduce on slices: the same bits. */
#include "reduce/method.h"
#include "test_methods_support.h"

/* A piece by ndm_reduce; a single item as it is, in the dtype of the results. */
static void check_piece(const ndm_ufunc *ufunc, ndm_array *x, int axis, ptrdiff_t begin,
                        ptrdiff_t end, ndm_array *results, ptrdiff_t which)
{
    ndm_slice slices[3] = {{.step = 1}, {.step = 1}, {.step = 1}};
    ndm_array *part, *result = NULL, *row;
    ndm_error error;
    slices[axis] = (ndm_slice){begin, end, 1, true, true};
    expect(ndm_slice_view(x, slices, ndm_array_ndim(x), &part, &error), NDM_OK, &error);
    if (end - begin == 1) {
        ndm_array *item;
        const ndm_dtype dtype = ndm_array_dtype(results);
        expect(ndm_take_index(part, axis, 0, &item, &error), NDM_OK, &error);
        result = cast(ndm_array_view(item), &dtype);
        ndm_array_release(item);
    } else {
        const ndm_view *input = ndm_array_view(part);
        const ndm_reduce_options options = {
            .size = sizeof options, .axes = &axis, .axis_count = 1};
        expect(ndm_reduce(ufunc, &input, &result, &options, &error), NDM_OK, &error);
    }
    expect(ndm_take_index(results, axis, which, &row, &error), NDM_OK, &error);
    ck_assert_msg(equal(ndm_array_view(row), ndm_array_view(result)), "%s of %s [%td:%td]",
                  ndm_ufunc_name(ufunc), ndm_dtype_name(&ndm_array_view(x)->dtype), begin, end);
    ndm_array_release(row);
    ndm_array_release(result);
    ndm_array_release(part);
}

static void check(const ndm_ufunc *ufunc, ndm_array *x, int axis, const int32_t *cuts,
                  ptrdiff_t count)
{
    const ndm_view indices = row((void *)(uintptr_t)cuts, "int32", &count);
    const ptrdiff_t length = ndm_array_shape(x)[axis];
    ndm_array *results = NULL;
    ndm_error error;
    expect(ndm_reduceat(ufunc, ndm_array_view(x), &indices, axis, &results, NULL, &error),
           NDM_OK, &error);
    ck_assert_int_eq(ndm_array_shape(results)[axis], count);
    for (ptrdiff_t i = 0; i < count; i++) {
        const ptrdiff_t end = i + 1 < count ? cuts[i + 1] : length;
        check_piece(ufunc, x, axis, cuts[i], end > cuts[i] ? end : cuts[i] + 1, results, i);
    }
    ndm_array_release(results);
}

static ndm_array *filled(const ndm_dtype *dtype, int ndim, const ptrdiff_t *shape)
{
    static double values[60000];
    for (int i = 0; i < 60000; i++) {
        values[i] = (i * 7 % 11) / 4.0 + 1;
    }
    const ndm_view view = strided(values, "float64", ndim, shape, NULL);
    return cast(&view, dtype);
}

/* Rising, falling, the same twice, the last one, pieces of every size. */
START_TEST(every_form_of_indices)
{
    static const int32_t cuts[] = {0, 3, 3, 1, 700, 699, 20, 21, 22, 40, 8, 599, 5, 999};
    const ptrdiff_t n = 1000;
    const char *const names[] = {"add", "subtract", "maximum", "multiply"};
    const char *const dtypes[] = {"float64", "float32", "float16", "int8", ">i4", "complex64"};
    for (size_t d = 0; d < COUNT_OF(dtypes); d++) {
        const ndm_dtype dtype = the_dtype(dtypes[d]);
        ndm_array *x = filled(&dtype, 1, &n);
        for (size_t u = 0; u < COUNT_OF(names); u++) {
            for (size_t count = 0; count <= COUNT_OF(cuts); count++) {
                check(the_ufunc(names[u]), x, 0, cuts, (ptrdiff_t)count);
            }
        }
        ndm_array_release(x);
    }
}
END_TEST

START_TEST(every_axis)
{
    static const int32_t cuts[] = {0, 2, 2, 1, 29, 4, 28};
    const ptrdiff_t shapes[2][3] = {{30, 31, 37}, {37, 31, 30}};
    const char *const dtypes[] = {"float64", "int16", ">f4"};
    for (size_t d = 0; d < 3 * 2 * 2; d++) {
        const ndm_dtype dtype = the_dtype(dtypes[d % 3]);
        ndm_array *c = filled(&dtype, 3, shapes[d / 3 % 2]), *x = c;
        ndm_error error;
        if (d / 6 == 1) {
            expect(ndm_transpose(c, NULL, &x, &error), NDM_OK, &error);
            ndm_array_release(c);
        }
        for (int axis = 0; axis < 3; axis++) {
            check(the_ufunc("add"), x, axis, cuts, COUNT_OF(cuts));
            check(the_ufunc("minimum"), x, axis, cuts, COUNT_OF(cuts));
        }
        ndm_array_release(x);
    }
}
END_TEST

START_TEST(all_ufuncs_and_dtypes)
{
    static const int32_t cuts[] = {0, 7, 2, 1, 30};
    const ptrdiff_t shape[2] = {40, 9};
    const ndm_ufunc *ufuncs[512];
    ndm_dtype dtypes[64];
    const size_t ufunc_count = ndm_ufunc_list(ufuncs, COUNT_OF(ufuncs));
    const size_t dtype_count = ndm_dtype_list(dtypes, COUNT_OF(dtypes));
    int tried = 0;
    for (size_t u = 0; u < ufunc_count; u++) {
        for (size_t d = 0; d < dtype_count; d++) {
            ndm_method method;
            const ndm_options options = {.size = sizeof options};
            if (ndm_method_resolve("reduceat", ufuncs[u], &dtypes[d], &options, &method,
                                   NULL) != NDM_OK ||
                method.loop->record->fault_count > 0) {
                continue;
            }
            ndm_array *x = filled(&dtypes[d], 2, shape);
            check(ufuncs[u], x, 0, cuts, COUNT_OF(cuts));
            ndm_array_release(x);
            tried++;
        }
    }
    ck_assert_int_gt(tried, 200);
}
END_TEST

START_TEST(single_items_stay_as_they_are)
{
    const int64_t x[3] = {-4, -6, 9}, cuts[3] = {0, 1, 1};
    const ptrdiff_t n = 3;
    ndm_view a = row((void *)(uintptr_t)x, "int64", &n);
    ndm_view indices = row((void *)(uintptr_t)cuts, "int64", &n);
    ndm_array *y = NULL;
    ndm_error error;
    expect(ndm_reduceat(the_ufunc("gcd"), &a, &indices, 0, &y, NULL, &error), NDM_OK, &error);
    const int64_t wanted[3] = {-4, -6, 3};
    ck_assert_mem_eq(ndm_array_data(y), wanted, sizeof wanted);
    ndm_array_release(y);
}
END_TEST

START_TEST(options_and_overlap)
{
    double x[6] = {1.75, 2.5, 3, 4, 5, 6};
    const uint8_t cuts[3] = {4, 0, 2};
    const ptrdiff_t n = 6, three = 3;
    ndm_view a = row(x, "float64", &n), indices = row((void *)(uintptr_t)cuts, "uint8", &three);
    ndm_view y = row(x + 2, "float64", &three);
    const ndm_view *outs[1] = {&y};
    ndm_options options = {.size = sizeof options, .out = outs};
    ndm_array *made = NULL;
    ndm_error error;
    expect(ndm_reduceat(the_ufunc("add"), &a, &indices, 0, NULL, &options, &error), NDM_OK,
           &error);
    ck_assert(x[2] == 5 && x[3] == 4.25 && x[4] == 18);
    /* an output of its own, not aligned and of a dtype that is cast to */
    char raw[3 * sizeof(long double) + 1];
    const ndm_dtype wide = the_dtype("float64");
    ndm_view apart = {raw + 1, the_dtype("longdouble"), 1, &three, NULL, NDM_VIEW_WRITEABLE};
    outs[0] = &apart;
    options.dtype = wide;
    memcpy(x, (const double[6]){1.75, 2.5, 3, 4, 5, 6}, sizeof x);
    expect(ndm_reduceat(the_ufunc("add"), &a, &indices, 0, NULL, &options, &error), NDM_OK,
           &error);
    ndm_array *copy = cast(&apart, &wide);
    ck_assert_mem_eq(ndm_array_data(copy), ((const double[3]){5, 4.25, 18}), 3 * sizeof *x);
    ndm_array_release(copy);
    options = (ndm_options){.size = sizeof options, .out = outs};
    /* indices in the output's memory */
    int64_t both[3] = {0, 1, 0};
    ndm_view in_place = row(both, "int64", &three);
    outs[0] = &in_place;
    expect(ndm_reduceat(the_ufunc("add"), &in_place, &in_place, 0, NULL, &options, &error),
           NDM_OK, &error);
    ck_assert(both[0] == 0 && both[1] == 1 && both[2] == 1);
    uint32_t raised = 0;
    options = (ndm_options){.size = sizeof options, .fp_flags = &raised};
    options.dtype = the_dtype("float32");
    x[0] = x[1] = 1e300;
    expect(ndm_reduceat(the_ufunc("maximum"), &a, &indices, 0, &made, &options, &error), NDM_OK,
           &error);
    ck_assert_uint_eq(raised, NDM_FP_OVERFLOW);
    ck_assert(ndm_array_dtype(made).num == options.dtype.num);
    ndm_array_release(made);
}
END_TEST

START_TEST(items_that_are_not_aligned)
{
    enum { N = 3000 };
    static const int32_t cuts[] = {0, 7, 3, 3, 1500, 40};
    static char raw[N * sizeof(double) + 1];
    const ptrdiff_t n = N, count = COUNT_OF(cuts);
    const ndm_dtype dtype = the_dtype("float64");
    const ndm_view indices = row((void *)(uintptr_t)cuts, "int32", &count);
    ndm_array *x = filled(&dtype, 1, &n), *wanted = NULL, *found = NULL;
    ndm_error error;
    ndm_view odd = row(raw + 1, "float64", &n);
    memcpy(raw + 1, ndm_array_data(x), N * sizeof(double));
    const ndm_ufunc *add = the_ufunc("add");
    expect(ndm_reduceat(add, ndm_array_view(x), &indices, 0, &wanted, NULL, &error), NDM_OK,
           &error);
    expect(ndm_reduceat(add, &odd, &indices, 0, &found, NULL, &error), NDM_OK, &error);
    ck_assert_mem_eq(ndm_array_data(found), ndm_array_data(wanted),
                     COUNT_OF(cuts) * sizeof(double));
    ndm_array_release(x);
    ndm_array_release(wanted);
    ndm_array_release(found);
}
END_TEST

START_TEST(refuses_what_it_cannot_do)
{
    double x[6] = {0};
    int64_t cuts[2] = {0, 6};
    const ptrdiff_t n = 6, two = 2, square[2] = {2, 1}, empty[2] = {2, 0}, none = 0;
    ndm_view a = row(x, "float64", &n), indices = row(cuts, "int64", &two);
    const ndm_scalar zero = ndm_scalar_int(0);
    const ndm_view weak = ndm_view_weak(&zero);
    ndm_array *made = NULL;
    ndm_error error;
    const ndm_ufunc *add = the_ufunc("add");
    refuses(ndm_reduceat(add, &a, &indices, 0, &made, NULL, &error), NDM_ERROR_INDEX, &error,
            "'add': reduceat: index 6 is out of bounds for an axis of length 6");
    cuts[1] = -1;
    refuses(ndm_reduceat(add, &a, &indices, 0, &made, NULL, &error), NDM_ERROR_INDEX, &error,
            "index -1 is");
    indices.dtype = the_dtype("uint64");
    refuses(ndm_reduceat(add, &a, &indices, 0, &made, NULL, &error), NDM_ERROR_INDEX, &error,
            "index 18446744073709551615 is");
    indices.dtype = the_dtype("float64");
    refuses(ndm_reduceat(add, &a, &indices, 0, &made, NULL, &error), NDM_ERROR_TYPE, &error,
            "the indices are of dtype float64, not of integers");
    indices.dtype = the_dtype("int64");
    indices.dtype.num = 9999; /* of no module */
    refuses(ndm_reduceat(add, &a, &indices, 0, &made, NULL, &error), NDM_ERROR_TYPE, &error,
            "the indices are of dtype int64, not of integers");
    indices = strided(cuts, "int64", NDM_MAXDIMS + 1, square, NULL);
    refuses(ndm_reduceat(add, &a, &indices, 0, &made, NULL, &error), NDM_ERROR_VALUE, &error,
            "a view has 0 to ");
    indices = strided(cuts, "int64", 2, square, NULL);
    refuses(ndm_reduceat(add, &a, &indices, 0, &made, NULL, &error), NDM_ERROR_VALUE, &error,
            "the indices have 2 axes");
    refuses(ndm_reduceat(add, &a, &weak, 0, &made, NULL, &error), NDM_ERROR_VALUE, &error,
            "weak scalar");
    refuses(ndm_reduceat(add, &a, NULL, 0, &made, NULL, &error), NDM_ERROR_VALUE, &error,
            "missing");
    indices = row(cuts, "int64", &two);
    cuts[1] = 0;
    refuses(ndm_reduceat(add, &a, &indices, 1, &made, NULL, &error), NDM_ERROR_INDEX, &error,
            "axis 1 is out of bounds");
    refuses(ndm_reduceat(add, &weak, &indices, 0, &made, NULL, &error), NDM_ERROR_TYPE, &error,
            "cannot reduceat on a scalar");
    ndm_view b = strided(x, "float64", 2, empty, NULL);
    refuses(ndm_reduceat(add, &b, &indices, 1, &made, NULL, &error), NDM_ERROR_INDEX, &error,
            "length 0");
    expect(ndm_reduceat(add, &b, &indices, 0, &made, NULL, &error), NDM_OK, &error);
    ck_assert_int_eq(ndm_array_size(made), 0);
    ndm_array_release(made);
    made = NULL;
    indices.shape = &none;
    expect(ndm_reduceat(add, &a, &indices, 0, &made, NULL, &error), NDM_OK, &error);
    ck_assert_int_eq(ndm_array_size(made), 0);
    ndm_array_release(made);
}
END_TEST

/* Pieces that take items again and again, whose cast is made once; too many of them. */
START_TEST(items_that_are_cast_once)
{
    enum { LENGTH = 3000, PIECES = 800, MANY = (1 << 20) + 5 };
    static int8_t ones[MANY];
    static int32_t cuts[PIECES];
    const char *const dtypes[] = {"int8", "bool", "float16"};
    const ptrdiff_t length = LENGTH, forty = 40, many = MANY, pieces = PIECES, three = 3;
    const ndm_dtype half = the_dtype("float16");
    ndm_array *made = NULL;
    ndm_error error;
    for (int i = 0; i < PIECES; i++) {
        cuts[i] = i % 2 * 39;
    }
    for (size_t k = 0; k < COUNT_OF(dtypes); k++) {
        const ndm_dtype dtype = the_dtype(dtypes[k]);
        ndm_array *x = filled(&dtype, 1, &forty);
        check(the_ufunc("add"), x, 0, cuts, 21);
        const ndm_view indices = row(cuts, "int32", &three);
        const ndm_options options = {
            .size = sizeof options, .dtype = half, .casting = NDM_CASTING_UNSAFE};
        ndm_array *halves = cast(ndm_array_view(x), &half), *wanted = NULL;
        expect(ndm_reduceat(the_ufunc("add"), ndm_array_view(x), &indices, 0, &made, &options,
                            &error),
               NDM_OK, &error);
        expect(ndm_reduceat(the_ufunc("add"), ndm_array_view(halves), &indices, 0, &wanted,
                            NULL, &error),
               NDM_OK, &error);
        ck_assert(equal(ndm_array_view(made), ndm_array_view(wanted)));
        ndm_array_release(made);
        ndm_array_release(wanted);
        ndm_array_release(halves);
        ndm_array_release(x);
        made = NULL;
    }
    memset(ones, 1, sizeof ones);
    for (int i = 0; i < PIECES; i++) {
        cuts[i] = i % 2 * (LENGTH - 1);
    }
    for (int k = 0; k < 2; k++) {
        const ndm_view a = row(ones, "int8", k == 0 ? &length : &many);
        const ndm_view indices = row(cuts, "int32", k == 0 ? &pieces : &three);
        expect(ndm_reduceat(the_ufunc("add"), &a, &indices, 0, &made, NULL, &error), NDM_OK,
               &error);
        const int64_t *results = ndm_array_data(made);
        ck_assert(results[0] == LENGTH - 1 && results[1] == 1);
        ck_assert(k == 0 || results[2] == MANY);
        ndm_array_release(made);
        made = NULL;
    }
}
END_TEST

/* Of two items each, and of one. */
START_TEST(very_many_pieces)
{
    enum { PIECES = 5000 };
    static int32_t cuts[PIECES];
    const ptrdiff_t length = 2 * PIECES;
    const char *const dtypes[] = {"float64", "int8", "float16"};
    for (size_t k = 0; k < COUNT_OF(dtypes); k++) {
        const ndm_dtype dtype = the_dtype(dtypes[k]);
        ndm_array *x = filled(&dtype, 1, &length);
        for (int step = 1; step <= 2; step++) {
            for (int i = 0; i < PIECES; i++) {
                cuts[i] = i * step;
            }
            check(the_ufunc("add"), x, 0, cuts, PIECES);
        }
        ndm_array_release(x);
    }
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("reduceat");
    TCase *tests = tcase_create("reduceat");
    tcase_set_timeout(tests, 60);
    tcase_add_test(tests, every_form_of_indices);
    tcase_add_test(tests, every_axis);
    tcase_add_test(tests, all_ufuncs_and_dtypes);
    tcase_add_test(tests, single_items_stay_as_they_are);
    tcase_add_test(tests, options_and_overlap);
    tcase_add_test(tests, refuses_what_it_cannot_do);
    tcase_add_test(tests, items_that_are_not_aligned);
    tcase_add_test(tests, items_that_are_cast_once);
    tcase_add_test(tests, very_many_pieces);
    suite_add_tcase(suite, tests);
    return run_tests(suite);
}
