/* Arrays as text, against NumPy's answers. */
#include <locale.h>
#include <math.h>
#include <stdint.h>

#include "test_array_support.h"

static ndm_error error;

static const struct {
    const char *dtype;
    ptrdiff_t count;
    const double *values; /* NULL: 0, 1, 2, ... */
    const char *text;
} cases[] = {
#include "test_print_cases.h"
};

START_TEST(test_numpy_cases)
{
    (void)setlocale(LC_ALL, "de_DE.UTF-8"); /* where it is installed, the point is a comma */
    ndm_array *array = cases[_i].values != NULL
                           ? doubles(cases[_i].values, cases[_i].count, cases[_i].dtype)
                           : count_up(cases[_i].dtype, 1, &cases[_i].count);
    shows(array, cases[_i].text);
}
END_TEST

/* As str of numpy.array(value, dtype): '3.890934e+06' for float32. */
START_TEST(test_single_values)
{
    static const struct {
        const char *dtype, *text;
        double value;
    } singles[] = {{"float64", "0.3333333333333333", 1.0 / 3},
                   {"float64", "1e+16", 1e16},
                   {"float64", "1000000000000000.0", 1e15},
                   {"float64", "1.5e-05", 1.5e-5},
                   {"float64", "-0.0", -0.0},
                   {"float64", "nan", NAN},
                   {"float32", "3.890934e+06", 3890934},
                   {"float32", "0.1", 0.1},
                   {"float32", "1e-04", 1e-4},
                   {"int32", "-3", -3},
                   {"bool", "True", 1},
                   {"complex128", "(2+0j)", 2},
                   {"complex128", "0j", 0}};
    for (size_t i = 0; i < sizeof singles / sizeof singles[0]; i++) {
        ndm_array *row = doubles(&singles[i].value, 1, singles[i].dtype), *item;
        ok(ndm_take_index(row, 0, 0, &item, &error), &error);
        shows(item, singles[i].text);
        ndm_array_release(row);
    }
}
END_TEST

/* numpy.array2string(numpy.arange(24).reshape(4, 6), threshold=5, edgeitems=1), and with
 * max_line_width=14 alone. */
START_TEST(test_options)
{
    ndm_array *a = count_up("int32", 2, SHAPE(4, 6));
    char *text;
    const ndm_print_options summary = {sizeof summary, 3, 5, 1, 75};
    ok(ndm_to_string(ndm_array_view(a), &summary, &text, &error), &error);
    ck_assert_str_eq(text, "[[ 0 ...  5]\n ...\n [18 ... 23]]");
    ndm_free(text);
    const ndm_print_options narrow = {sizeof narrow, -1, -1, -1, 14};
    ok(ndm_to_string(ndm_array_view(a), &narrow, &text, &error), &error);
    ck_assert_str_eq(text, "[[ 0  1  2\n   3  4  5]\n [ 6  7  8\n   9 10 11]\n [12 13 14\n  15 "
                           "16 17]\n [18 19 20\n  21 22 23]]");
    ndm_free(text);
    ndm_array_release(a);
}
END_TEST

/* numpy.array2string of numpy.array(0.5), and of what is no array. */
START_TEST(test_no_dimensions)
{
    char *text = NULL;
    const ndm_print_options options = {sizeof options, -1, 0, -1, -1};
    const ndm_scalar values[] = {ndm_scalar_float(0.5), ndm_scalar_bool(true),
                                 ndm_scalar_int(-3)};
    static const char *const wanted[] = {"0.5", "True", "-3"};
    for (size_t i = 0; i < sizeof values / sizeof values[0]; i++) {
        const ndm_view weak = ndm_view_weak(&values[i]);
        for (int given = 0; given < 2; given++) {
            ok(ndm_to_string(&weak, given ? &options : NULL, &text, &error), &error);
            ck_assert_str_eq(text, wanted[i]);
            ndm_free(text);
        }
    }
    text = NULL;
    const ndm_scalar odd = {.kind = 77};
    const ndm_view unknown = ndm_view_weak(&odd), none = ndm_view_weak(NULL);
    ck_assert_int_ne(ndm_to_string(&unknown, NULL, &text, &error), NDM_OK);
    ck_assert_int_eq(ndm_to_string(&none, NULL, &text, &error), NDM_ERROR_VALUE);
    ck_assert_int_eq(ndm_to_string(NULL, NULL, &text, &error), NDM_ERROR_VALUE);
    const ndm_view odd_class = {.data = &text, .shape = NULL};
    ck_assert_int_eq(ndm_to_string(&odd_class, NULL, &text, &error), NDM_ERROR_VALUE);
    ck_assert_ptr_null(text);
}
END_TEST

/* Short axes stay whole in a summary; a word wider than the line stands alone. */
START_TEST(test_summary_and_width)
{
    ndm_array *a = count_up("int32", 2, SHAPE(2, 20));
    char *text;
    const ndm_print_options summary = {sizeof summary, -1, 5, 2, 75};
    ok(ndm_to_string(ndm_array_view(a), &summary, &text, &error), &error);
    ck_assert_str_eq(text, "[[ 0  1 ... 18 19]\n [20 21 ... 38 39]]");
    ndm_free(text);
    ndm_array_release(a);
    a = doubles((const double[]){1234567, 7654321}, 2, "int64");
    const ndm_print_options narrow = {sizeof narrow, -1, -1, -1, 4};
    ok(ndm_to_string(ndm_array_view(a), &narrow, &text, &error), &error);
    ck_assert_str_eq(text, "[1234567\n 7654321]");
    ndm_free(text);
    ndm_array_release(a);
}
END_TEST

/* Beyond a double's range, and with more digits than it has. */
START_TEST(test_long_doubles)
{
    if (sizeof(long double) == sizeof(double)) {
        return;
    }
    long double items[2] = {1e300L * 1e300L, 1};
    const ndm_view huge = {items, the_dtype("longdouble"), 1, SHAPE(2), NULL, 0};
    char *text;
    ok(ndm_to_string(&huge, NULL, &text, &error), &error);
    ck_assert_ptr_nonnull(strchr(text, '['));
    ndm_free(text);
    items[0] = 1e-300L * 1e-300L;
    ok(ndm_to_string(&huge, NULL, &text, &error), &error);
    ndm_free(text);
    items[0] = 1 / 3.0L;
    const ndm_view third = {items, the_dtype("longdouble"), 0, NULL, NULL, 0};
    ok(ndm_to_string(&third, NULL, &text, &error), &error);
    ck_assert_int_eq(strncmp(text, "0.33333333333333", 16), 0);
    ndm_free(text);
}
END_TEST

/* numpy.array2string(numpy.array([1.5, -numpy.inf, numpy.nan])) and of integers with infinity.
 */
START_TEST(test_specials)
{
    shows(doubles((const double[]){1.5, -INFINITY, NAN}, 3, "float64"), "[ 1.5 -inf  nan]");
    shows(doubles((const double[]){1, INFINITY, -1}, 3, "float64"), "[ 1. inf -1.]");
    shows(doubles((const double[]){-INFINITY, NAN}, 2, "float64"), "[-inf  nan]");
    shows(doubles((const double[]){INFINITY, 1e300}, 2, "float64"), "[    inf 1.e+300]");
    shows(doubles((const double[]){NAN, INFINITY}, 2, "complex64"), "[nan+0.j inf+0.j]");
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("print");
    TCase *tcase = tcase_create("print");
    tcase_add_loop_test(tcase, test_numpy_cases, 0, (int)(sizeof cases / sizeof cases[0]));
    tcase_add_test(tcase, test_single_values);
    tcase_add_test(tcase, test_options);
    tcase_add_test(tcase, test_no_dimensions);
    tcase_add_test(tcase, test_summary_and_width);
    tcase_add_test(tcase, test_long_doubles);
    tcase_add_test(tcase, test_specials);
    suite_add_tcase(suite, tcase);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_NORMAL);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
