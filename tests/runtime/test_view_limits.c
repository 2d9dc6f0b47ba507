/* Views at the edges of what they can be: arguments that every function refuses, empty ones,
 * strides that only a copy can serve, and the checks of views from outside. */
#include <stdint.h>

#include "array/array.h"
#include "ndmill/module.h"
#include "test_array_support.h"

static ndm_error error;

static const ptrdiff_t deep[65] = {1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
                                   1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
                                   1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
                                   1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1};

static bool all_equal(ndm_array *a, ndm_array *b)
{
    bool same = false;
    ok(ndm_array_equal(ndm_array_view(a), ndm_array_view(b), true, &same, &error), &error);
    return same;
}

START_TEST(test_refused_views)
{
    ndm_array *a = count_up("int32", 2, SHAPE(2, 3)), *many, *out = NULL;
    const ndm_slice one[3] = {{.step = 1}, {.step = 1}, {.step = 1}}, stuck = {.step = 0};
    fails(ndm_slice_view(a, one, -1, &out, &error), NDM_ERROR_INDEX, &error, "-1");
    fails(ndm_slice_view(a, one, 3, &out, &error), NDM_ERROR_INDEX, &error, "3 slices");
    fails(ndm_slice_view(a, &stuck, 1, &out, &error), NDM_ERROR_VALUE, &error, "zero");
    fails(ndm_take_index(a, 2, 0, &out, &error), NDM_ERROR_INDEX, &error, "axis 2");
    fails(ndm_take_index(a, -3, 0, &out, &error), NDM_ERROR_INDEX, &error, "axis -3");
    fails(ndm_take_index(a, 0, 2, &out, &error), NDM_ERROR_INDEX, &error, "index 2");
    fails(ndm_take_index(a, 0, -3, &out, &error), NDM_ERROR_INDEX, &error, "index -3");
    fails(ndm_swapaxes(a, 2, 0, &out, &error), NDM_ERROR_INDEX, &error, "axis 2");
    fails(ndm_swapaxes(a, 0, 2, &out, &error), NDM_ERROR_INDEX, &error, "axis 2");
    fails(ndm_diagonal(a, 0, 2, 0, &out, &error), NDM_ERROR_INDEX, &error, "axis 2");
    fails(ndm_diagonal(a, 0, 0, 2, &out, &error), NDM_ERROR_INDEX, &error, "axis 2");
    fails(ndm_diagonal(a, 0, 1, -1, &out, &error), NDM_ERROR_VALUE, &error, "both axes");
    fails(ndm_squeeze(a, (const int[]){0, 1, 2}, 3, &out, &error), NDM_ERROR_VALUE, &error, "");
    fails(ndm_squeeze(a, (const int[]){0}, -1, &out, &error), NDM_ERROR_VALUE, &error, "");
    fails(ndm_squeeze(a, (const int[]){5}, 1, &out, &error), NDM_ERROR_INDEX, &error, "axis 5");
    fails(ndm_squeeze(a, (const int[]){0}, 1, &out, &error), NDM_ERROR_SHAPE, &error,
          "length 2");
    fails(ndm_expand_dims(a, 4, &out, &error), NDM_ERROR_INDEX, &error, "axis 4");
    fails(ndm_transpose(a, (const int[]){0, 0}, &out, &error), NDM_ERROR_VALUE, &error, "");
    fails(ndm_reshape(a, 65, deep, NDM_ORDER_C, &out, &error), NDM_ERROR_VALUE, &error, "65");
    fails(ndm_reshape(a, -1, deep, NDM_ORDER_C, &out, &error), NDM_ERROR_VALUE, &error, "-1");
    fails(ndm_reshape(a, 1, SHAPE(-2), NDM_ORDER_C, &out, &error), NDM_ERROR_VALUE, &error,
          "negative length");
    fails(ndm_reshape(a, 2, SHAPE(-1, -1), NDM_ORDER_C, &out, &error), NDM_ERROR_VALUE, &error,
          "more than one");
    fails(ndm_reshape(a, 2, SHAPE(-1, 4), NDM_ORDER_C, &out, &error), NDM_ERROR_SHAPE, &error,
          "(-1, 4)");
    fails(ndm_reshape(a, 2, SHAPE(-1, 0), NDM_ORDER_C, &out, &error), NDM_ERROR_SHAPE, &error,
          "(-1, 0)");
    fails(ndm_broadcast_to(a, 1, SHAPE(3), &out, &error), NDM_ERROR_SHAPE, &error, "(3,)");
    fails(ndm_broadcast_to(a, 2, SHAPE(2, 4), &out, &error), NDM_ERROR_SHAPE, &error, "(2, 4)");
    fails(ndm_broadcast_to(a, 3, SHAPE(-1, 2, 3), &out, &error), NDM_ERROR_VALUE, &error, "-1");
    ok(ndm_reshape(a, 1, SHAPE(6), NDM_ORDER_C, &many, &error), &error);
    fails(ndm_diagonal(many, 0, 0, 1, &out, &error), NDM_ERROR_SHAPE, &error, "at least 2");
    ndm_array_release(many);
    ndm_dtype d = the_dtype("int32");
    ok(ndm_empty(&d, 64, deep, NDM_ORDER_C, NULL, &many, &error), &error);
    fails(ndm_expand_dims(many, 0, &out, &error), NDM_ERROR_VALUE, &error, "64");
    ndm_array_release(many);
    ck_assert_ptr_null(out);
    ndm_array_release(a);
}
END_TEST

START_TEST(test_empty_views)
{
    ndm_array *a = count_up("int32", 2, SHAPE(0, 3)), *out;
    const ndm_slice back = {.step = PTRDIFF_MIN};
    ok(ndm_slice_view(a, &back, 1, &out, &error), &error);
    ck_assert_int_eq(ndm_array_size(out), 0);
    ndm_array_release(out);
    ok(ndm_take_index(a, 1, -1, &out, &error), &error);
    ck_assert_int_eq(ndm_array_size(out), 0);
    ck_assert_ptr_eq(ndm_array_data(out), ndm_array_data(a));
    ndm_array_release(out);
    ok(ndm_reshape(a, 3, SHAPE(5, 0, 7), NDM_ORDER_F, &out, &error), &error);
    ck_assert_int_eq(ndm_array_shape(out)[2], 7);
    ndm_array_release(out);
    fails(ndm_reshape(a, 3, SHAPE(PTRDIFF_MAX, 0, PTRDIFF_MAX), NDM_ORDER_C, &out, &error),
          NDM_ERROR_OVERFLOW, &error, "too large");
    ok(ndm_ravel(a, NDM_ORDER_A, &out, &error), &error);
    ck_assert_int_eq(ndm_array_ndim(out), 1);
    ndm_array_release(out);
    ok(ndm_array_imag(a, &out, &error), &error);
    ck_assert_int_eq(ndm_array_size(out), 0);
    ndm_array_release(out);
    bool same;
    ok(ndm_array_equal(ndm_array_view(a), ndm_array_view(a), false, &same, &error), &error);
    ck_assert(same);
    ndm_array_release(a);
}
END_TEST

START_TEST(test_diagonals)
{
    ndm_array *a = count_up("int32", 3, SHAPE(2, 3, 4)), *out;
    ok(ndm_diagonal(a, -1, 2, 0, &out, &error), &error);
    shows(out, "[[ 1 14]\n [ 5 18]\n [ 9 22]]");
    ok(ndm_diagonal(a, 9, 0, 1, &out, &error), &error);
    ck_assert_int_eq(ndm_array_size(out), 0);
    ndm_array_release(out);
    ok(ndm_diagonal(a, -2, 0, 1, &out, &error), &error);
    ck_assert_int_eq(ndm_array_size(out), 0);
    ndm_array_release(out);
    ok(ndm_diagonal(a, 3, 0, 2, &out, &error), &error);
    shows(out, "[[ 3]\n [ 7]\n [11]]");
    ok(ndm_swapaxes(a, 0, 2, &out, &error), &error);
    ck_assert_int_eq(ndm_array_shape(out)[0], 4);
    ck_assert_int_eq(ndm_array_shape(out)[1], 3);
    ndm_array_release(out);
    ndm_array_release(a);
}
END_TEST

START_TEST(test_parts)
{
    const double values[2] = {1, -2};
    ndm_array *a = doubles(values, 2, ">c8"), *out;
    ok(ndm_array_real(a, &out, &error), &error);
    ck_assert_int_eq(ndm_array_dtype(out).order, NDM_SWAPPED);
    shows(out, "[ 1. -2.]");
    ok(ndm_array_imag(a, &out, &error), &error);
    shows(out, "[0. 0.]");
    ndm_array_release(a);
}
END_TEST

START_TEST(test_reshape_of_strides)
{
    ndm_array *a = count_up("int32", 3, SHAPE(2, 3, 4)), *t, *b, *c;
    ok(ndm_transpose(a, (const int[]){0, 2, 1}, &t, &error), &error);
    ok(ndm_reshape(t, 3, SHAPE(2, 1, 12), NDM_ORDER_C, &b, &error), &error); /* a copy */
    ck_assert_int_eq(ndm_array_strides(b)[0], 48);
    ndm_array_release(b);
    ok(ndm_reshape(t, 4, SHAPE(2, 2, 2, 3), NDM_ORDER_C, &b, &error), &error); /* a view */
    ck_assert_ptr_eq(ndm_array_data(b), ndm_array_data(a));
    ck_assert_int_eq(ndm_array_strides(b)[2], 4);
    ndm_array_release(b);
    ok(ndm_reshape(a, 2, SHAPE(6, 4), NDM_ORDER_C, &b, &error), &error);
    ck_assert_ptr_eq(ndm_array_data(b), ndm_array_data(a));
    ndm_array_release(b);
    ok(ndm_reshape(a, 2, SHAPE(4, 6), NDM_ORDER_A, &b, &error), &error);
    ck_assert_ptr_eq(ndm_array_data(b), ndm_array_data(a));
    ndm_array_release(b);
    ndm_array_release(t);
    ok(ndm_transpose(a, NULL, &t, &error), &error);
    ok(ndm_reshape(t, 2, SHAPE(12, 2), NDM_ORDER_A, &b, &error), &error); /* by its order */
    ck_assert_ptr_eq(ndm_array_data(b), ndm_array_data(a));
    ok(ndm_reshape(t, 2, SHAPE(12, 2), NDM_ORDER_F, &c, &error), &error);
    ck_assert(all_equal(b, c));
    ndm_array_release(b);
    ndm_array_release(c);
    ok(ndm_ravel(t, NDM_ORDER_F, &b, &error), &error);
    ck_assert_ptr_eq(ndm_array_data(b), ndm_array_data(a));
    ndm_array_release(b);
    ndm_array_release(t);
    const ndm_slice back[3] = {{.step = -1}, {.step = -1}, {.step = -1}};
    ok(ndm_slice_view(a, back, 3, &t, &error), &error);
    ok(ndm_ravel(t, NDM_ORDER_K, &b, &error), &error);
    ck_assert_int_eq(ndm_array_strides(b)[0], -4);
    ndm_array_release(b);
    ndm_array_release(t);
    ndm_array_release(a);
}
END_TEST

START_TEST(test_view_checks)
{
    static double number = 3;
    const ndm_scalar value = ndm_scalar_int(1);
    const ndm_view weak = ndm_view_weak(&value), no_weak = ndm_view_weak(NULL);
    ndm_view v = {&number, the_dtype("float64"), 2, SHAPE(1, 1), NULL, 0}, w;
    ck_assert(ndm_view_is_f_contiguous(&v) && ndm_view_is_c_contiguous(&v));
    ok(ndm_view_check(&v, &error), &error);
    ok(ndm_view_check(&weak, &error), &error);
    ck_assert_int_eq(ndm_view_size(&weak), 1);
    ck_assert(ndm_view_is_aligned(&weak) && ndm_view_is_c_contiguous(&weak) &&
              ndm_view_is_f_contiguous(&weak));
    fails(ndm_view_check(&no_weak, &error), NDM_ERROR_VALUE, &error, "NULL");
    w = v;
    w.shape = SHAPE(2, 2);
    ck_assert(!ndm_view_is_f_contiguous(&w) && ndm_view_is_c_contiguous(&w));
    w.shape = SHAPE(2, 0);
    w.data = NULL;
    ok(ndm_view_check(&w, &error), &error);
    ck_assert(ndm_view_is_f_contiguous(&w));
    w = v;
    w.ndim = -1;
    fails(ndm_view_check(&w, &error), NDM_ERROR_VALUE, &error, "-1");
    w.ndim = 65;
    fails(ndm_view_check(&w, &error), NDM_ERROR_VALUE, &error, "65");
    w = v;
    w.shape = NULL;
    fails(ndm_view_check(&w, &error), NDM_ERROR_VALUE, &error, "no shape");
    w.shape = SHAPE(1, -1);
    fails(ndm_view_check(&w, &error), NDM_ERROR_VALUE, &error, "axis 1");
    ck_assert_int_eq(ndm_view_size(&w), -1);
    w.shape = SHAPE(PTRDIFF_MAX, 2);
    fails(ndm_view_check(&w, &error), NDM_ERROR_OVERFLOW, &error, "too many elements");
    w.shape = SHAPE(PTRDIFF_MAX, PTRDIFF_MAX);
    ck_assert_int_eq(ndm_view_size(&w), -1);
    w.shape = SHAPE(PTRDIFF_MAX / 4, 2);
    fails(ndm_view_check(&w, &error), NDM_ERROR_OVERFLOW, &error, "more bytes");
    w.strides = SHAPE(0, 0);
    ok(ndm_view_check(&w, &error), &error);
    ck_assert(!ndm_view_is_c_contiguous(&w));
    w.strides = SHAPE(16, 8); /* packed, but for its size */
    ck_assert(!ndm_view_is_f_contiguous(&w));
    fails(ndm_view_check(&w, &error), NDM_ERROR_OVERFLOW, &error, "more bytes");
    ck_assert(!ndm_view_is_c_contiguous(&w));
    w.shape = SHAPE(PTRDIFF_MAX / 2, 1);
    w.strides = SHAPE(8, 8);
    ck_assert(!ndm_view_is_c_contiguous(&w) && !ndm_view_is_f_contiguous(&w));
    w.shape = SHAPE(PTRDIFF_MAX / 6, 1);
    w.strides = NULL;
    fails(ndm_view_check(&w, &error), NDM_ERROR_OVERFLOW, &error, "more bytes");
    w.shape = SHAPE(PTRDIFF_MAX, 4);
    ck_assert_int_eq(ndm_view_size(&w), -1);
    const ndm_view deeper = {&number, the_dtype("float64"), 3, SHAPE(PTRDIFF_MAX, 4, 2), NULL,
                             0},
                   gap = {&number,        the_dtype("float64"), 3,
                          SHAPE(2, 1, 3), SHAPE(24, 99, 8),     0},
                   empty = {NULL, the_dtype("float64"), 3, SHAPE(2, 0, 2), NULL, 0};
    ck_assert_int_eq(ndm_view_size(&deeper), -1);
    ck_assert(ndm_view_is_c_contiguous(&gap) && !ndm_view_is_f_contiguous(&gap));
    ck_assert(ndm_view_is_f_contiguous(&empty) && ndm_view_is_c_contiguous(&empty));
    w.shape = SHAPE(3, 3);
    w.strides = SHAPE(PTRDIFF_MIN, 8);
    fails(ndm_view_check(&w, &error), NDM_ERROR_OVERFLOW, &error, "more bytes");
    w.strides = SHAPE(PTRDIFF_MAX / 2 - 4, PTRDIFF_MAX / 2 - 4);
    fails(ndm_view_check(&w, &error), NDM_ERROR_OVERFLOW, &error, "more bytes");
    w.strides = SHAPE(4, 8);
    ck_assert(!ndm_view_is_aligned(&w));
    w.shape = SHAPE(1, 3);
    ck_assert(ndm_view_is_aligned(&w));
    w = v;
    w.data = NULL;
    fails(ndm_view_check(&w, &error), NDM_ERROR_VALUE, &error, "no data");
    w = v;
    w.dtype.cls = NULL;
    fails(ndm_view_check(&w, &error), NDM_ERROR_VALUE, &error, "unset");
    char text[NDM_SHAPE_TEXT_SIZE];
    ptrdiff_t wide[64];
    for (int i = 0; i < 64; i++) {
        wide[i] = PTRDIFF_MAX;
    }
    const char *shown = ndm_shape_text(64, wide, text, sizeof text);
    ck_assert_str_eq(shown + strlen(shown) - 4, "...)");
    char narrow[32];
    ck_assert_str_eq(ndm_shape_text(3, SHAPE(12345678, 12345678, 12345678), narrow, 32),
                     "(12345678, 12345678, ...)");
}
END_TEST

int main(void)
{
    const TTest *const tests[] = {test_refused_views,      test_empty_views,
                                  test_diagonals,          test_parts,
                                  test_reshape_of_strides, test_view_checks};
    return RUN("view limits", tests);
}
