/* Making arrays: creation, ranges, copies, foreign memory, failing allocation. */
#include <math.h>
#include <stdint.h>

#include "system/memory.h"
#include "test_array_support.h"

START_TEST(test_creation)
{
    ndm_error error;
    ndm_array *a;
    ndm_dtype f8 = the_dtype("float64"), i4 = the_dtype(">i4");
    ok(ndm_zeros(&f8, 2, SHAPE(2, 2), NDM_ORDER_C, NULL, &a, &error), &error);
    ck_assert_uint_eq((uintptr_t)ndm_array_data(a) % NDM_DATA_ALIGNMENT, 0);
    shows(a, "[[0. 0.]\n [0. 0.]]");
    ok(ndm_ones(&i4, 1, SHAPE(3), NDM_ORDER_C, NULL, &a, &error), &error);
    ck_assert_int_eq(((unsigned char *)ndm_array_data(a))[3], 1);
    shows(a, "[1 1 1]");
    ok(ndm_full(&i4, 2, SHAPE(2, 3), INT(-7), NDM_ORDER_F, NULL, &a, &error), &error);
    ck_assert_int_eq(ndm_array_strides(a)[0], 4);
    ck_assert_int_eq(ndm_array_strides(a)[1], 8);
    shows(a, "[[-7 -7 -7]\n [-7 -7 -7]]");
    ok(ndm_eye(2, 4, 1, &i4, &a, &error), &error);
    shows(a, "[[0 1 0 0]\n [0 0 1 0]]");
    ok(ndm_eye(3, 2, -1, &f8, &a, &error), &error);
    shows(a, "[[0. 0.]\n [1. 0.]\n [0. 1.]]");
    ok(ndm_eye(2, 2, 9, &f8, &a, &error), &error);
    shows(a, "[[0. 0.]\n [0. 0.]]");
    ok(ndm_empty(&f8, 3, SHAPE(2, 0, 3), NDM_ORDER_C, NULL, &a, &error), &error);
    ck_assert_int_eq(ndm_array_size(a), 0);
    shows(a, "[]");
}
END_TEST

START_TEST(test_creation_refuses)
{
    ndm_error error;
    ndm_array *a = NULL;
    ndm_dtype f8 = the_dtype("float64"), u1 = the_dtype("uint8"), none = {0};
    const ndm_scalar complex_value = ndm_scalar_complex(1, 2);
    fails(ndm_empty(&f8, 1, SHAPE(-1), NDM_ORDER_C, NULL, &a, &error), NDM_ERROR_VALUE, &error,
          "negative length -1 on axis 0");
    fails(ndm_empty(&f8, 65, SHAPE(1), NDM_ORDER_C, NULL, &a, &error), NDM_ERROR_VALUE, &error,
          "65");
    fails(ndm_empty(&f8, 2, SHAPE(PTRDIFF_MAX, 2), NDM_ORDER_C, NULL, &a, &error),
          NDM_ERROR_OVERFLOW, &error, "too large");
    fails(ndm_empty(&f8, 1, SHAPE(PTRDIFF_MAX / 4), NDM_ORDER_C, NULL, &a, &error),
          NDM_ERROR_OVERFLOW, &error, "too large");
    fails(ndm_empty(&none, 0, NULL, NDM_ORDER_C, NULL, &a, &error), NDM_ERROR_VALUE, &error,
          "unset");
    ck_assert_int_eq(ndm_full(&u1, 1, SHAPE(2), INT(256), NDM_ORDER_C, NULL, &a, &error),
                     NDM_ERROR_OVERFLOW);
    ck_assert_int_eq(ndm_full(&f8, 1, SHAPE(0), &complex_value, NDM_ORDER_C, NULL, &a, &error),
                     NDM_ERROR_TYPE);
    ck_assert_ptr_null(a);
}
END_TEST

START_TEST(test_arange)
{
    ndm_error error;
    ndm_array *a = NULL;
    ndm_dtype u1 = the_dtype("uint8"), i4 = the_dtype(">i4"), b = the_dtype("?");
    const ndm_scalar half = ndm_scalar_float(0.5), huge = ndm_scalar_uint(UINT64_MAX);
    ok(ndm_arange(NULL, INT(5), NULL, NULL, &a, &error), &error);
    shows(a, "[0 1 2 3 4]");
    ok(ndm_arange(INT(5), INT(-4), INT(-3), &i4, &a, &error), &error);
    shows(a, "[ 5  2 -1]");
    ok(ndm_arange(INT(0), INT(2), &half, NULL, &a, &error), &error);
    shows(a, "[0.  0.5 1.  1.5]");
    ok(ndm_arange(INT(5), INT(0), NULL, NULL, &a, &error), &error);
    shows(a, "[]");
    ok(ndm_arange(&huge, &huge, NULL, NULL, &a, &error), &error);
    shows(a, "[]");
    a = NULL;
    fails(ndm_arange(NULL, INT(5), INT(0), NULL, &a, &error), NDM_ERROR_VALUE, &error, "zero");
    ck_assert_int_eq(ndm_arange(INT(300), INT(302), NULL, &u1, &a, &error), NDM_ERROR_OVERFLOW);
    ck_assert_int_eq(ndm_arange(INT(-1), &huge, NULL, NULL, &a, &error), NDM_ERROR_OVERFLOW);
    fails(ndm_arange(NULL, INT(3), NULL, &b, &a, &error), NDM_ERROR_TYPE, &error, "bool");
    ck_assert_ptr_null(a);
}
END_TEST

START_TEST(test_linspace)
{
    ndm_error error;
    ndm_array *a = NULL;
    ndm_dtype i4 = the_dtype("int32");
    ok(ndm_linspace(0, 1, 5, true, NULL, &a, &error), &error);
    shows(a, "[0.   0.25 0.5  0.75 1.  ]");
    ok(ndm_linspace(0, 1, 4, false, NULL, &a, &error), &error);
    shows(a, "[0.   0.25 0.5  0.75]");
    ok(ndm_linspace(-2.5, 2.5, 4, true, &i4, &a, &error), &error);
    shows(a, "[-3 -1  0  2]"); /* floor, as NumPy */
    ok(ndm_linspace(3, 9, 1, true, NULL, &a, &error), &error);
    shows(a, "[3.]");
    ok(ndm_linspace(0, 0.7, 50, true, NULL, &a, &error), &error);
    ck_assert(((double *)ndm_array_data(a))[49] == 0.7);
    ndm_array_release(a);
    a = NULL;
    fails(ndm_linspace(0, 1, -1, true, NULL, &a, &error), NDM_ERROR_VALUE, &error, "-1");
    ck_assert_ptr_null(a);
}
END_TEST

START_TEST(test_copies)
{
    ndm_error error;
    ndm_array *a = count_up("int32", 2, SHAPE(2, 3)), *t, *b;
    ndm_dtype u1 = the_dtype("uint8"), swapped = the_dtype(">f8");
    ok(ndm_transpose(a, NULL, &t, &error), &error);
    ok(ndm_copy(ndm_array_view(t), NDM_ORDER_K, &b, &error), &error);
    ck_assert(ndm_view_is_f_contiguous(ndm_array_view(b)));
    shows(b, "[[0 3]\n [1 4]\n [2 5]]");
    ok(ndm_copy(ndm_array_view(t), NDM_ORDER_C, &b, &error), &error);
    ck_assert(ndm_view_is_c_contiguous(ndm_array_view(b)));
    ndm_array_release(b);
    ok(ndm_astype(ndm_array_view(t), &swapped, NDM_CASTING_SAFE, NDM_ORDER_A, &b, &error),
       &error);
    ck_assert(ndm_view_is_f_contiguous(ndm_array_view(b)));
    shows(b, "[[0. 3.]\n [1. 4.]\n [2. 5.]]");
    b = NULL;
    fails(ndm_astype(ndm_array_view(t), &u1, NDM_CASTING_SAFE, NDM_ORDER_C, &b, &error),
          NDM_ERROR_CASTING, &error, "int32 to uint8 under casting rule 'safe'");
    const ndm_scalar weak = ndm_scalar_float(2.5);
    const ndm_view scalar = ndm_view_weak(&weak);
    ok(ndm_copy(&scalar, NDM_ORDER_C, &b, &error), &error);
    shows(b, "2.5");
    ndm_array_release(a);
    ndm_array_release(t);
}
END_TEST

static void count_release(void *context, void *data)
{
    (void)data;
    ++*(int *)context;
}

START_TEST(test_foreign_memory)
{
    ndm_error error;
    int released = 0, values[4] = {1, 2, 3, 4};
    ndm_view view = {values, the_dtype("int32"), 2, SHAPE(2, 2), NULL, 0};
    ndm_array *a, *row;
    ok(ndm_from_memory(&view, count_release, &released, &a, &error), &error);
    ck_assert_ptr_eq(ndm_array_data(a), values);
    ok(ndm_take_index(a, 0, 1, &row, &error), &error);
    ck_assert_ptr_eq(ndm_array_base(row), a);
    ck_assert_ptr_eq(ndm_array_retain(a), a);
    ndm_array_release(a);
    ndm_array_release(a);
    ck_assert_int_eq(released, 0);
    fails(ndm_set_item(ndm_array_view(row), SHAPE(0), INT(1), &error), NDM_ERROR_READONLY,
          &error, "read-only");
    shows(row, "[3 4]");
    ck_assert_int_eq(released, 1);
    view.data = NULL;
    fails(ndm_from_memory(&view, count_release, &released, &a, &error), NDM_ERROR_VALUE, &error,
          "no data");
    view.ndim = 65;
    ck_assert_int_ne(ndm_from_memory(&view, count_release, &released, &a, &error), NDM_OK);
    ck_assert_int_eq(released, 1);
}
END_TEST

/* Every step that may run out of memory, one after another. */
static ndm_status make_and_print(ndm_error *error)
{
    ndm_array *a = NULL, *b = NULL;
    char *text = NULL;
    ndm_status status = ndm_linspace(0, 1, 6, true, NULL, &a, error);
    if (status == NDM_OK) {
        status = ndm_reshape(a, 2, SHAPE(2, 3), NDM_ORDER_F, &b, error);
        ndm_array_release(a);
    }
    if (status == NDM_OK) {
        status = ndm_ravel(b, NDM_ORDER_C, &a, error);
        ndm_array_release(b);
    }
    if (status == NDM_OK) {
        status = ndm_to_string(ndm_array_view(a), NULL, &text, error);
        ndm_array_release(a);
    }
    ndm_free(text);
    return status;
}

START_TEST(test_out_of_memory)
{
    ndm_error error;
    ok(make_and_print(&error), &error);
    long failures = 0;
    for (ndm_status status = NDM_ERROR_MEMORY; status != NDM_OK; failures++) {
        ck_assert_int_lt(failures, 1000);
        ndm_memory_limit(failures);
        status = make_and_print(&error);
        ndm_memory_limit(-1);
        ck_assert(status == NDM_OK || status == NDM_ERROR_MEMORY);
    }
    ck_assert_int_gt(failures, 6);
}
END_TEST

int main(void)
{
    const TTest *const tests[] = {test_creation,     test_creation_refuses, test_arange,
                                  test_linspace,     test_copies,           test_foreign_memory,
                                  test_out_of_memory};
    return RUN("array", tests);
}
