/* Views of arrays: which elements they show, what they share, what they refuse. */
#include <stdint.h>

#include "test_array_support.h"

#define ALL                                                                                    \
    {                                                                                          \
        0, 0, 1, false, false                                                                  \
    }

static ndm_array *grid;
static ndm_error error;

static void set_up(void)
{
    grid = count_up("int32", 2, SHAPE(3, 4));
}

static void tear_down(void)
{
    ndm_array_release(grid);
}

START_TEST(test_slices)
{
    static const struct {
        ndm_slice slice;
        const char *text;
    } cases[] = {
        {ALL, "[0 1 2 3 4 5]"},
        {{1, 4, 1, true, true}, "[1 2 3]"},
        {{0, 0, -1, false, false}, "[5 4 3 2 1 0]"},
        {{-2, 0, 1, true, false}, "[4 5]"},
        {{0, -9, -2, false, true}, "[5 3 1]"},
        {{99, -99, -4, true, true}, "[5 1]"},
        {{4, 1, 1, true, true}, "[]"},
        {{1, 99, PTRDIFF_MAX, true, true}, "[1]"},
        {{0, 0, PTRDIFF_MIN, false, false}, "[5]"},
        {{PTRDIFF_MIN, PTRDIFF_MAX, 2, true, true}, "[0 2 4]"},
    };
    ndm_array *row = count_up("int32", 1, SHAPE(6)), *view;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        ok(ndm_slice_view(row, &cases[i].slice, 1, &view, &error), &error);
        shows(view, cases[i].text);
    }
    const ndm_slice two[2] = {{0, 0, -2, false, false}, {1, 3, 1, true, true}};
    ok(ndm_slice_view(grid, two, 2, &view, &error), &error);
    shows(view, "[[ 9 10]\n [ 1  2]]");
    const ndm_slice zero = {0, 0, 0, false, false};
    fails(ndm_slice_view(row, &zero, 1, &view, &error), NDM_ERROR_VALUE, &error, "zero");
    fails(ndm_slice_view(row, two, 2, &view, &error), NDM_ERROR_INDEX, &error, "2 slices");
    ndm_array_release(row);
}
END_TEST

START_TEST(test_take_index)
{
    ndm_array *view;
    ok(ndm_take_index(grid, 1, -1, &view, &error), &error);
    ck_assert_ptr_eq(ndm_array_base(view), ndm_array_base(grid));
    shows(view, "[ 3  7 11]");
    fails(ndm_take_index(grid, 0, 3, &view, &error), NDM_ERROR_INDEX, &error,
          "index 3 is out of bounds for axis 0 with size 3");
    fails(ndm_take_index(grid, 2, 0, &view, &error), NDM_ERROR_INDEX, &error, "axis 2");
}
END_TEST

START_TEST(test_axes)
{
    ndm_array *view, *more;
    ok(ndm_transpose(grid, NULL, &view, &error), &error);
    ck_assert(ndm_view_is_f_contiguous(ndm_array_view(view)));
    shows(view, "[[ 0  4  8]\n [ 1  5  9]\n [ 2  6 10]\n [ 3  7 11]]");
    ok(ndm_swapaxes(grid, 0, -1, &view, &error), &error);
    ck_assert_int_eq(ndm_array_shape(view)[0], 4);
    ndm_array_release(view);
    fails(ndm_transpose(grid, (int[]){0, -2}, &view, &error), NDM_ERROR_VALUE, &error, "twice");
    ok(ndm_expand_dims(grid, 1, &view, &error), &error);
    ck_assert_int_eq(ndm_array_ndim(view), 3);
    fails(ndm_squeeze(view, (int[]){0}, 1, &more, &error), NDM_ERROR_SHAPE, &error,
          "axis 0 has length 3");
    ok(ndm_squeeze(view, (int[]){-2}, 1, &more, &error), &error);
    ck_assert_int_eq(ndm_array_ndim(more), 2);
    ndm_array_release(more);
    ok(ndm_squeeze(view, NULL, 0, &more, &error), &error);
    ck_assert_int_eq(ndm_array_ndim(more), 2);
    ndm_array_release(more);
    ndm_array_release(view);
    fails(ndm_expand_dims(grid, 3, &view, &error), NDM_ERROR_INDEX, &error, "axis 3");
}
END_TEST

START_TEST(test_reshape)
{
    ndm_array *view, *turned;
    ok(ndm_reshape(grid, 3, SHAPE(2, -1, 3), NDM_ORDER_C, &view, &error), &error);
    ck_assert_ptr_eq(ndm_array_data(view), ndm_array_data(grid));
    shows(view, "[[[ 0  1  2]\n  [ 3  4  5]]\n\n [[ 6  7  8]\n  [ 9 10 11]]]");
    ok(ndm_reshape(grid, 2, SHAPE(2, 6), NDM_ORDER_F, &view, &error), &error);
    ck_assert_ptr_ne(ndm_array_data(view), ndm_array_data(grid));
    shows(view, "[[ 0  8  5  2 10  7]\n [ 4  1  9  6  3 11]]");
    ok(ndm_transpose(grid, NULL, &turned, &error), &error);
    ok(ndm_reshape(turned, 3, SHAPE(2, 2, 3), NDM_ORDER_C, &view, &error), &error);
    ck_assert_ptr_eq(ndm_array_data(view), ndm_array_data(grid)); /* (4)(3) -> (2 2)(3) */
    ndm_array_release(view);
    ok(ndm_ravel(turned, NDM_ORDER_A, &view, &error), &error);
    ck_assert_ptr_eq(ndm_array_data(view), ndm_array_data(grid));
    shows(view, "[ 0  1  2  3  4  5  6  7  8  9 10 11]");
    ok(ndm_ravel(turned, NDM_ORDER_K, &view, &error), &error);
    ck_assert_ptr_eq(ndm_array_data(view), ndm_array_data(grid));
    ndm_array_release(view);
    ok(ndm_ravel(turned, NDM_ORDER_C, &view, &error), &error);
    shows(view, "[ 0  4  8  1  5  9  2  6 10  3  7 11]");
    ndm_array_release(turned);
    fails(ndm_reshape(grid, 1, SHAPE(11), NDM_ORDER_C, &view, &error), NDM_ERROR_SHAPE, &error,
          "size 12 does not have shape (11,)");
    fails(ndm_reshape(grid, 2, SHAPE(-1, -1), NDM_ORDER_C, &view, &error), NDM_ERROR_VALUE,
          &error, "more than one");
    fails(ndm_reshape(grid, 2, SHAPE(0, -1), NDM_ORDER_C, &view, &error), NDM_ERROR_SHAPE,
          &error, "(0, -1)");
    fails(ndm_reshape(grid, 2, SHAPE(PTRDIFF_MAX, 3), NDM_ORDER_C, &view, &error),
          NDM_ERROR_SHAPE, &error, "size 12");
}
END_TEST

START_TEST(test_broadcast_to)
{
    ndm_array *row, *view;
    ok(ndm_take_index(grid, 0, 1, &row, &error), &error);
    ok(ndm_broadcast_to(row, 2, SHAPE(2, 4), &view, &error), &error);
    ck_assert(!(ndm_array_view(view)->flags & NDM_VIEW_WRITEABLE));
    ck_assert_int_eq(ndm_array_strides(view)[0], 0);
    shows(view, "[[4 5 6 7]\n [4 5 6 7]]");
    fails(ndm_broadcast_to(row, 1, SHAPE(3), &view, &error), NDM_ERROR_SHAPE, &error,
          "(4,) does not broadcast to (3,)");
    fails(ndm_broadcast_to(grid, 1, SHAPE(4), &view, &error), NDM_ERROR_SHAPE, &error,
          "(3, 4)");
    ck_assert_int_eq(ndm_broadcast_to(row, 2, SHAPE(PTRDIFF_MAX, 4), &view, &error),
                     NDM_ERROR_OVERFLOW);
    ndm_array_release(row);
}
END_TEST

START_TEST(test_diagonal)
{
    ndm_array *view;
    ok(ndm_diagonal(grid, 1, 0, 1, &view, &error), &error);
    ck_assert(!(ndm_array_view(view)->flags & NDM_VIEW_WRITEABLE));
    shows(view, "[ 1  6 11]");
    ok(ndm_diagonal(grid, -2, 0, 1, &view, &error), &error);
    shows(view, "[8]");
    ok(ndm_diagonal(grid, PTRDIFF_MIN, 0, 1, &view, &error), &error);
    shows(view, "[]");
    fails(ndm_diagonal(grid, 0, 1, -1, &view, &error), NDM_ERROR_VALUE, &error, "both axes");
}
END_TEST

START_TEST(test_parts)
{
    ndm_dtype c16 = the_dtype(">c16");
    const ndm_scalar value = ndm_scalar_complex(1.5, -2);
    ndm_array *a, *view;
    ok(ndm_full(&c16, 1, SHAPE(2), &value, NDM_ORDER_C, NULL, &a, &error), &error);
    ok(ndm_array_real(a, &view, &error), &error);
    shows(view, "[1.5 1.5]");
    ok(ndm_array_imag(a, &view, &error), &error);
    ck_assert_int_eq(ndm_array_strides(view)[0], 16);
    ok(ndm_set_item(ndm_array_view(view), SHAPE(1), INT(3), &error), &error);
    shows(view, "[-2.  3.]");
    shows(a, "[1.5-2.j 1.5+3.j]");
    ok(ndm_array_real(grid, &view, &error), &error);
    ck_assert_ptr_eq(view, grid);
    ndm_array_release(view);
    ok(ndm_array_imag(grid, &view, &error), &error);
    ck_assert(!(ndm_array_view(view)->flags & NDM_VIEW_WRITEABLE));
    shows(view, "[[0 0 0 0]\n [0 0 0 0]\n [0 0 0 0]]");
}
END_TEST

START_TEST(test_checks)
{
    double x = 0;
    ndm_view view = {&x, the_dtype("float64"), 2, SHAPE(2, 2), SHAPE(PTRDIFF_MAX, 8), 0};
    fails(ndm_view_check(&view, &error), NDM_ERROR_OVERFLOW, &error, "(2, 2)");
    view.strides = SHAPE(PTRDIFF_MIN, 8);
    fails(ndm_view_check(&view, &error), NDM_ERROR_OVERFLOW, &error, "(2, 2)");
    view.strides = SHAPE(-8, 0);
    ok(ndm_view_check(&view, &error), &error);
    view.shape = SHAPE(PTRDIFF_MAX, 2);
    ck_assert_int_eq(ndm_view_size(&view), -1);
    fails(ndm_view_check(&view, &error), NDM_ERROR_OVERFLOW, &error, "too many");
    view.shape = SHAPE(PTRDIFF_MAX, 0);
    view.data = NULL;
    ok(ndm_view_check(&view, &error), &error);
    view.dtype.cls = NULL;
    fails(ndm_view_check(&view, &error), NDM_ERROR_VALUE, &error, "dtype");
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("views");
    TCase *tcase = tcase_create("views");
    const TTest *const tests[] = {test_slices,       test_take_index, test_axes,  test_reshape,
                                  test_broadcast_to, test_diagonal,   test_parts, test_checks};
    tcase_add_checked_fixture(tcase, set_up, tear_down);
    for (size_t i = 0; i < sizeof tests / sizeof tests[0]; i++) {
        tcase_add_test(tcase, tests[i]);
    }
    suite_add_tcase(suite, tcase);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_NORMAL);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
