/* What ndm_reduce gives: axes, shapes, dtypes, initial values, masks, outputs, empty axes. */
#include <math.h>

#include "test_reduce_support.h"

static bool has_shape(const ndm_array *array, int ndim, const ptrdiff_t *shape)
{
    bool same = ndm_array_ndim(array) == ndim;
    for (int d = 0; same && d < ndim; d++) {
        same = ndm_array_shape(array)[d] == shape[d];
    }
    return same;
}

/* ---- axes ------------------------------------------------------------------------ */

/* Sums over every subset of three axes, named from the end too, against plain loops. */
START_TEST(every_subset_of_axes)
{
    enum { A = 3, B = 7, C = 5 };
    static int32_t x[A * B * C];
    const ptrdiff_t shape[3] = {A, B, C};
    uint64_t seed = 3;
    for (int i = 0; i < A * B * C; i++) {
        x[i] = (int32_t)(next_random(&seed) % 1000) - 500;
    }
    const ndm_view a = strided(x, "int32", 3, shape, NULL);
    for (int trial = 0; trial < 8 * 4; trial++) {
        const int bits = trial % 8, negative = trial / 8 & 1;
        int axes[3], count = 0;
        ptrdiff_t kept[3], whole[3];
        int64_t sums[A * B * C] = {0};
        for (int d = 0; d < 3; d++) {
            if (bits >> d & 1) {
                axes[count++] = negative ? d - 3 : d;
            }
            whole[d] = bits >> d & 1 ? 1 : shape[d];
        }
        int ndim = 0;
        for (int d = 0; d < 3; d++) {
            if (!(bits >> d & 1) || trial >= 16) {
                kept[ndim++] = whole[d];
            }
        }
        for (int i = 0; i < A * B * C; i++) {
            const ptrdiff_t at[3] = {i / (B * C), i / C % B, i % C};
            ptrdiff_t place = 0;
            for (int d = 0; d < 3; d++) {
                place = place * whole[d] + (bits >> d & 1 ? 0 : at[d]);
            }
            sums[place] += x[i];
        }
        ndm_array *y = reduced(
            "add", &a,
            (ndm_reduce_options){.axes = axes, .axis_count = count, .keepdims = trial >= 16});
        ck_assert(has_shape(y, ndim, kept));
        ck_assert_str_eq(ndm_dtype_name(&ndm_array_view(y)->dtype), "int64");
        ck_assert_mem_eq(ndm_array_data(y), sums, (size_t)ndm_array_size(y) * sizeof *sums);
        ndm_array_release(y);
    }
}
END_TEST

START_TEST(axes_that_are_not_named)
{
    const double x[6] = {1, 2, 3, 4, 5, 7};
    const ptrdiff_t shape[2] = {2, 3};
    const int first[1] = {-1};
    const ndm_view a = strided((void *)(uintptr_t)x, "float64", 2, shape, NULL);
    ndm_view single = a;
    /* a ufunc folds axis 0, a declared reduction all axes */
    ndm_array *y = reduced("add", &a, by_default);
    ck_assert(has_shape(y, 1, shape + 1));
    ck_assert(((double *)ndm_array_data(y))[2] == 10);
    ndm_array_release(y);
    static const char *const names[] = {"sum", "add"};
    for (int i = 0; i < 2; i++) {
        y = reduced(names[i], &a, i == 0 ? by_default : over_all);
        ck_assert(has_shape(y, 0, NULL));
        ck_assert(*(double *)ndm_array_data(y) == 22);
        ndm_array_release(y);
    }
    /* an array without axes has axis 0 and -1, as NumPy's */
    single.ndim = 0;
    for (int i = 0; i < 3; i++) {
        y = reduced("add", &single,
                    i == 0   ? by_default
                    : i == 1 ? over_all
                             : (ndm_reduce_options){.axes = first, .axis_count = 1});
        ck_assert(has_shape(y, 0, NULL));
        ck_assert(*(double *)ndm_array_data(y) == 1);
        ndm_array_release(y);
    }
    /* options of an older caller end before what it does not know */
    const ndm_reduce_options older = {.size = offsetof(ndm_reduce_options, keepdims),
                                      .axis_count = NDM_ALL_AXES,
                                      .keepdims = true};
    const ndm_view *inputs[1] = {&a};
    ndm_error error;
    expect(ndm_reduce(the_ufunc("add"), inputs, &y, &older, &error), NDM_OK, &error);
    ck_assert_int_eq(ndm_array_ndim(y), 0);
    ndm_array_release(y);
}
END_TEST

START_TEST(most_axes)
{
    ptrdiff_t shape[NDM_MAXDIMS];
    int64_t x[4] = {1, 2, 3, 4};
    int axes[NDM_MAXDIMS];
    for (int d = 0; d < NDM_MAXDIMS; d++) {
        shape[d] = d == 10 || d == 50 ? 2 : 1;
        axes[d] = NDM_MAXDIMS - 1 - d;
    }
    const ndm_view a = strided(x, "int64", NDM_MAXDIMS, shape, NULL);
    ndm_array *y = reduced(
        "multiply", &a,
        (ndm_reduce_options){.axes = axes, .axis_count = NDM_MAXDIMS, .keepdims = true});
    ck_assert_int_eq(ndm_array_ndim(y), NDM_MAXDIMS);
    ck_assert_int_eq(*(int64_t *)ndm_array_data(y), 24);
    ndm_array_release(y);
    /* all but one */
    y = reduced("add", &a, (ndm_reduce_options){.axes = (const int[]){50}, .axis_count = 1});
    ck_assert_int_eq(ndm_array_ndim(y), NDM_MAXDIMS - 1);
    const int64_t sums[2] = {3, 7};
    ck_assert_mem_eq(ndm_array_data(y), sums, sizeof sums);
    ndm_array_release(y);
    y = reduced("mean", &a, by_default);
    ck_assert(*(double *)ndm_array_data(y) == 2.5);
    ndm_array_release(y);
}
END_TEST

START_TEST(empty_axes)
{
    const ptrdiff_t shape[2] = {0, 3}, back[2] = {3, 0};
    const ndm_scalar nine = ndm_scalar_int(9);
    const ndm_view initial = ndm_view_weak(&nine);
    const int axes[2] = {0, 1};
    const ndm_view a = strided(NULL, "float64", 2, shape, NULL);
    const ndm_view b = strided(NULL, "float64", 2, back, NULL);
    const struct {
        const char *name;
        const ndm_view *initial;
        double wanted;
    } cases[] = {{"add", NULL, 0},         {"multiply", NULL, 1}, {"add", &initial, 9},
                 {"minimum", &initial, 9}, {"mean", NULL, NAN},   {"sum", NULL, 0}};
    for (size_t k = 0; k < COUNT_OF(cases); k++) {
        /* none of no items; three of them; one */
        for (int count = 0; count < 3; count++) {
            ndm_array *y = reduced(cases[k].name, count == 0 ? &b : &a,
                                   (ndm_reduce_options){.axes = axes,
                                                        .axis_count = count == 2 ? 2 : 1,
                                                        .initial = cases[k].initial});
            const double *items = ndm_array_data(y);
            ck_assert_int_eq(ndm_array_size(y), count == 0 ? 0 : count == 1 ? 3 : 1);
            for (ptrdiff_t i = 0; i < ndm_array_size(y); i++) {
                ck_assert(isnan(cases[k].wanted) ? isnan(items[i])
                                                 : items[i] == cases[k].wanted);
            }
            ndm_array_release(y);
        }
    }
    /* no identity is needed where there is no result */
    const ptrdiff_t none[2] = {0, 0};
    const ndm_view c = strided(NULL, "float64", 2, none, NULL);
    static const char *const names[] = {"maximum", "argmin"};
    for (int k = 0; k < 4; k++) {
        ndm_array *y = reduced(names[k % 2], k < 2 ? &b : &c,
                               (ndm_reduce_options){.axes = axes, .axis_count = 1});
        ck_assert_int_eq(ndm_array_size(y), 0);
        ndm_array_release(y);
    }
}
END_TEST

/* ---- values ---------------------------------------------------------------------- */

START_TEST(initial_values_and_masks)
{
    const int16_t x[6] = {5, -2, 9, 4, 7, -8};
    const uint8_t bits[6] = {1, 0, 1, 0, 0, 0}, column[3] = {1, 0, 1};
    const ptrdiff_t shape[2] = {2, 3};
    const double half = 0.5, low = -100;
    const ndm_view a = strided((void *)(uintptr_t)x, "int16", 2, shape, NULL);
    ndm_view mask = strided((void *)(uintptr_t)bits, "bool", 2, shape, NULL);
    const ndm_view initial = strided((void *)(uintptr_t)&half, "float64", 0, NULL, NULL);
    const ndm_view least = strided((void *)(uintptr_t)&low, "float64", 0, NULL, NULL);
    const int rows[1] = {1};
    ndm_reduce_options how = {.axes = rows, .axis_count = 1, .initial = &initial};
    ndm_array *y;
    ndm_error error;
    expect(reduce_new("add", &a, &y, how, (ndm_options){.dtype = the_dtype("float32")}, &error),
           NDM_OK, &error);
    ck_assert(((float *)ndm_array_data(y))[0] == 12.5f);
    ck_assert(((float *)ndm_array_data(y))[1] == 3.5f);
    ndm_array_release(y);
    /* a row without any selected item is the initial value, or the identity */
    how.initial = &least;
    expect(reduce_new("maximum", &a, &y, how, (ndm_options){.where = &mask}, &error), NDM_OK,
           &error);
    ck_assert(((int16_t *)ndm_array_data(y))[0] == 9);
    ck_assert(((int16_t *)ndm_array_data(y))[1] == -100);
    ndm_array_release(y);
    how.initial = NULL;
    expect(reduce_new("multiply", &a, &y, how, (ndm_options){.where = &mask}, &error), NDM_OK,
           &error);
    ck_assert(((int64_t *)ndm_array_data(y))[0] == 45);
    ck_assert(((int64_t *)ndm_array_data(y))[1] == 1);
    ndm_array_release(y);
    /* a mask of fewer axes; a ufunc whose items fold in order */
    mask = strided((void *)(uintptr_t)column, "bool", 1, shape + 1, NULL);
    how.initial = &least;
    expect(reduce_new("subtract", &a, &y, how, (ndm_options){.where = &mask}, &error), NDM_OK,
           &error);
    ck_assert(((int16_t *)ndm_array_data(y))[0] == -114);
    ck_assert(((int16_t *)ndm_array_data(y))[1] == -96);
    ndm_array_release(y);
    /* the same mask counts items of a mean; one of length 1 is repeated */
    how.initial = NULL;
    expect(reduce_new("mean", &a, &y, how, (ndm_options){.where = &mask}, &error), NDM_OK,
           &error);
    ck_assert(((double *)ndm_array_data(y))[0] == 7);
    ck_assert(((double *)ndm_array_data(y))[1] == -2);
    ndm_array_release(y);
    const ptrdiff_t narrow[2] = {2, 1};
    mask = strided((void *)(uintptr_t)bits, "bool", 2, narrow, NULL);
    expect(reduce_new("mean", &a, &y, by_default, (ndm_options){.where = &mask}, &error),
           NDM_OK, &error);
    ck_assert(*(double *)ndm_array_data(y) == 4);
    ndm_array_release(y);
}
END_TEST

START_TEST(declared_reductions)
{
    const double x[4] = {1, 2, 4, 9}, w[4] = {1, 0, 0, 3};
    const ptrdiff_t n = 4;
    const ndm_view a = row((void *)(uintptr_t)x, "float64", &n);
    const ndm_view b = row((void *)(uintptr_t)w, "float64", &n);
    const ndm_view *inputs[2] = {&a, &b};
    const ndm_parameter ddof = {"ddof", 1};
    ndm_array *results[2] = {NULL, NULL};
    ndm_error error;
    ndm_array *y = reduced("var", &a, by_default);
    ck_assert(*(double *)ndm_array_data(y) == 9.5);
    ndm_array_release(y);
    y = reduced("var", &a, (ndm_reduce_options){.parameters = &ddof, .parameter_count = 1});
    ck_assert(*(double *)ndm_array_data(y) == 38.0 / 3);
    ndm_array_release(y);
    expect(ndm_reduce(the_ufunc("average"), inputs, results, NULL, &error), NDM_OK, &error);
    ck_assert(*(double *)ndm_array_data(results[0]) == 7);
    ndm_array_release(results[0]);
    const ptrdiff_t square[2] = {2, 2}, pair = 2;
    const ndm_view table = strided((void *)(uintptr_t)x, "float64", 2, square, NULL);
    const ndm_view weights = row((void *)(uintptr_t)(w + 2), "float64", &pair);
    inputs[0] = &table;
    inputs[1] = &weights; /* of fewer axes */
    expect(ndm_reduce(the_ufunc("average"), inputs, results, NULL, &error), NDM_OK, &error);
    ck_assert(*(double *)ndm_array_data(results[0]) == 5.5);
    ndm_array_release(results[0]);
    inputs[0] = &a;
    inputs[1] = &b;
    /* one of two outputs is given */
    float most = 0;
    const ndm_view given = strided(&most, "float32", 0, NULL, NULL);
    const ndm_view *out[2] = {NULL, &given};
    const ndm_options options = {.size = sizeof options, .out = out};
    const ndm_reduce_options how = {.size = sizeof how, .options = &options};
    results[1] = (ndm_array *)&most; /* is set to NULL */
    expect(ndm_reduce(the_ufunc("minmax"), inputs, results, &how, &error), NDM_OK, &error);
    ck_assert(most == 9 && *(double *)ndm_array_data(results[0]) == 1);
    ck_assert_ptr_null(results[1]);
    ndm_array_release(results[0]);
    /* they are listed apart from ufuncs, and are found by name */
    const ndm_ufunc *reductions[64], *ufuncs[512];
    const size_t count = ndm_reduction_list(reductions, COUNT_OF(reductions));
    const size_t others = ndm_ufunc_list(ufuncs, COUNT_OF(ufuncs));
    ck_assert(count > 15 && count <= COUNT_OF(reductions) && others <= COUNT_OF(ufuncs));
    for (size_t k = 0; k < count; k++) {
        ck_assert_ptr_eq(the_ufunc(ndm_ufunc_name(reductions[k])), reductions[k]);
        for (size_t u = 0; u < others; u++) {
            ck_assert_ptr_ne(ufuncs[u], reductions[k]);
        }
    }
}
END_TEST

/* ---- outputs --------------------------------------------------------------------- */

START_TEST(given_outputs)
{
    const int8_t x[6] = {100, 100, 3, 4, 5, 6};
    const ptrdiff_t shape[2] = {3, 2}, one = 1, two = 2;
    const ndm_view a = strided((void *)(uintptr_t)x, "int8", 2, shape, NULL);
    /* the fold is of the output's dtype; other memory than its items is left alone */
    int8_t small[5] = {1, 1, 1, 1, 1};
    const ptrdiff_t step = -2;
    ndm_view y = strided(small + 3, "int8", 1, &two, &step);
    ndm_error error;
    expect(reduce_into("add", &a, &y, by_default, plainly, &error), NDM_OK, &error);
    const int8_t wanted[5] = {1, 110, 1, 108, 1};
    ck_assert_mem_eq(small, wanted, sizeof small);
    /* swapped and not aligned */
    char raw[2 * sizeof(double) + 1];
    y = (ndm_view){raw + 1, the_dtype("float64"), 1, &two, NULL, NDM_VIEW_WRITEABLE};
    y.dtype = ndm_dtype_swapped(&y.dtype);
    expect(reduce_into("add", &a, &y, by_default, plainly, &error), NDM_OK, &error);
    const ndm_dtype wide = the_dtype("float64");
    ndm_array *copy = cast(&y, &wide);
    ck_assert(((double *)ndm_array_data(copy))[0] == 108);
    ck_assert(((double *)ndm_array_data(copy))[1] == 110);
    ndm_array_release(copy);
    /* keepdims of all axes */
    const ptrdiff_t ones[2] = {one, one};
    int64_t sum = 0;
    y = strided(&sum, "int64", 2, ones, NULL);
    ndm_reduce_options how = over_all;
    how.keepdims = true;
    expect(reduce_into("add", &a, &y, how, plainly, &error), NDM_OK, &error);
    ck_assert_int_eq(sum, 218);
}
END_TEST

/* Wherever the output lies over the input or the mask. */
START_TEST(overlap)
{
    enum { ROWS = 6, COLUMNS = 5, COUNT = ROWS * COLUMNS };
    const ptrdiff_t shape[2] = {ROWS, COLUMNS};
    for (int at = 0; at < COUNT; at++) {
        for (int trial = 0; trial < 4; trial++) {
            const int axis = trial & 1, length = axis == 0 ? COLUMNS : ROWS;
            const ptrdiff_t n = length, back = -8;
            const bool reversed = trial & 2;
            int64_t x[COUNT + ROWS], before[COUNT + ROWS];
            if (reversed && at < length) {
                continue;
            }
            for (int i = 0; i < COUNT + ROWS; i++) {
                x[i] = before[i] = i * i % 17;
            }
            const ndm_view a = strided(x, "int64", 2, shape, NULL);
            const ndm_view y = strided(x + at, "int64", 1, &n, reversed ? &back : NULL);
            ndm_error error;
            expect(reduce_into("add", &a, &y,
                               (ndm_reduce_options){.axes = &axis, .axis_count = 1}, plainly,
                               &error),
                   NDM_OK, &error);
            for (int k = 0; k < length; k++) {
                int64_t sum = 0;
                for (int i = 0; i < COUNT; i++) {
                    sum += (axis == 0 ? i % COLUMNS : i / COLUMNS) == k ? before[i] : 0;
                }
                ck_assert_int_eq(x[reversed ? at - k : at + k], sum);
            }
        }
    }
    uint8_t bits[4] = {1, 0, 1, 1};
    const ptrdiff_t n = 4;
    const ndm_view mask = row(bits, "bool", &n);
    const ndm_view y = strided(bits + 1, "uint8", 0, NULL, NULL);
    ndm_error error;
    expect(reduce_into("add", &mask, &y, by_default, (ndm_options){.where = &mask}, &error),
           NDM_OK, &error);
    ck_assert_int_eq(bits[1], 3);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("reduce");
    TCase *tests = tcase_create("reduce");
    tcase_set_timeout(tests, 60);
    tcase_add_test(tests, every_subset_of_axes);
    tcase_add_test(tests, axes_that_are_not_named);
    tcase_add_test(tests, most_axes);
    tcase_add_test(tests, empty_axes);
    tcase_add_test(tests, initial_values_and_masks);
    tcase_add_test(tests, declared_reductions);
    tcase_add_test(tests, given_outputs);
    tcase_add_test(tests, overlap);
    suite_add_tcase(suite, tests);
    return run_tests(suite);
}
