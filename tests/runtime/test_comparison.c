/* Elements read and written; arrays compared, exactly and closely. */
#include <math.h>
#include <stdint.h>

#include "array/array.h"
#include "ndmill/module.h"
#include "test_array_support.h"

static ndm_error error;

START_TEST(test_elements)
{
    ndm_array *a = count_up("int16", 2, SHAPE(2, 3));
    const ndm_view *view = ndm_array_view(a);
    ndm_view read_only = *view;
    read_only.flags = 0;
    const ndm_scalar half = ndm_scalar_float(0.5);
    ndm_view weak = ndm_view_weak(&half);
    ndm_scalar got;
    ok(ndm_get_item(view, SHAPE(-1, -1), &got, &error), &error);
    ck_assert_uint_eq(got.magnitude, 5);
    fails(ndm_get_item(view, SHAPE(2, 0), &got, &error), NDM_ERROR_INDEX, &error, "index 2");
    fails(ndm_get_item(view, SHAPE(0, -4), &got, &error), NDM_ERROR_INDEX, &error, "index -4");
    fails(ndm_get_item(NULL, SHAPE(0), &got, &error), NDM_ERROR_VALUE, &error, "NULL");
    ok(ndm_get_item(&weak, NULL, &got, &error), &error);
    ck_assert_double_eq(got.real, 0.5);
    ok(ndm_set_item(view, SHAPE(1, 2), INT(-7), &error), &error);
    fails(ndm_set_item(view, SHAPE(1, 3), INT(-7), &error), NDM_ERROR_INDEX, &error, "index 3");
    fails(ndm_set_item(view, SHAPE(1, 2), INT(40000), &error), NDM_ERROR_OVERFLOW, &error, "");
    fails(ndm_set_item(&read_only, SHAPE(1, 2), INT(1), &error), NDM_ERROR_READONLY, &error,
          "");
    fails(ndm_set_item(&weak, NULL, INT(1), &error), NDM_ERROR_READONLY, &error, "");
    weak = ndm_view_weak(NULL);
    fails(ndm_get_item(&weak, NULL, &got, &error), NDM_ERROR_VALUE, &error, "NULL");
    shows(a, "[[ 0  1  2]\n [ 3  4 -7]]");
}
END_TEST

static bool equal(const ndm_view *a, const ndm_view *b, bool nan_too)
{
    bool same = false;
    ok(ndm_array_equal(a, b, nan_too, &same, &error), &error);
    return same;
}

START_TEST(test_comparison)
{
    const double with_nan[3] = {1, NAN, 3}, other[3] = {1, 2, 3}, zeros[3] = {0, -0.0, 0};
    ndm_array *a = doubles(with_nan, 3, "float64"), *b = doubles(other, 3, "float32"),
              *z = doubles(zeros, 3, "complex64"), *i = doubles(other, 3, ">i4"),
              *t = doubles(other, 3, "bool"),
              *n = doubles((const double[]){-1, 2, 3}, 3, "int8"), *r;
    ck_assert(!equal(ndm_array_view(a), ndm_array_view(a), false));
    ck_assert(equal(ndm_array_view(a), ndm_array_view(a), true));
    ck_assert(!equal(ndm_array_view(a), ndm_array_view(b), true));
    ck_assert(!equal(ndm_array_view(b), ndm_array_view(a), true));
    ck_assert(equal(ndm_array_view(b), ndm_array_view(i), true));
    ck_assert(equal(ndm_array_view(i), ndm_array_view(b), true));
    ck_assert(!equal(ndm_array_view(i), ndm_array_view(t), true));
    ck_assert(!equal(ndm_array_view(i), ndm_array_view(n), true));
    ck_assert(equal(ndm_array_view(z), ndm_array_view(z), false));
    ok(ndm_reshape(a, 2, SHAPE(3, 1), NDM_ORDER_C, &r, &error), &error);
    ck_assert(!equal(ndm_array_view(a), ndm_array_view(r), true));
    ndm_array_release(r);
    ok(ndm_reshape(a, 2, SHAPE(1, 3), NDM_ORDER_C, &r, &error), &error);
    ck_assert(!equal(ndm_array_view(r), ndm_array_view(a), true));
    ndm_array_release(r);
    const ndm_slice some = {.step = 1, .stop = 2, .has_stop = true};
    ok(ndm_slice_view(a, &some, 1, &r, &error), &error);
    ck_assert(!equal(ndm_array_view(a), ndm_array_view(r), true));
    ndm_array_release(r);
    char bytes[33];
    memcpy(bytes + 1, other, sizeof other);
    const ndm_view odd = {bytes + 1, the_dtype("float64"), 1, SHAPE(3), NULL, 0};
    ck_assert(equal(&odd, ndm_array_view(b), false));
    const ndm_scalar three = ndm_scalar_int(3), strange = {.kind = 77};
    const ndm_view weak = ndm_view_weak(&three), unknown = ndm_view_weak(&strange);
    ok(ndm_take_index(b, 0, -1, &r, &error), &error);
    ck_assert(equal(&weak, ndm_array_view(r), false));
    ck_assert(equal(ndm_array_view(r), &weak, false));
    ndm_array_release(r);
    bool same = true;
    ck_assert_int_ne(ndm_array_equal(&unknown, &weak, true, &same, &error), NDM_OK);
    ck_assert_int_ne(ndm_array_equal(&weak, &unknown, true, &same, &error), NDM_OK);
    fails(ndm_array_equal(NULL, &weak, true, &same, &error), NDM_ERROR_VALUE, &error, "NULL");
    ck_assert(same);
    ndm_dtype_class cls = *the_dtype("float64").cls;
    cls.zero = NULL; /* not taken for integers; and without a common dtype by its number */
    ndm_view foreign = odd;
    foreign.dtype.cls = &cls;
    foreign.dtype.num = -1;
    ck_assert_int_ne(ndm_array_equal(&foreign, ndm_array_view(b), true, &same, &error), NDM_OK);
    ndm_array *const all[] = {a, b, z, i, t, n};
    for (size_t k = 0; k < sizeof all / sizeof all[0]; k++) {
        ndm_array_release(all[k]);
    }
}
END_TEST

static bool close_to(const ndm_view *a, const ndm_view *b, double atol, bool nan_too)
{
    bool answer = false;
    ok(ndm_allclose(a, b, 0, atol, nan_too, &answer, &error), &error);
    return answer;
}

START_TEST(test_closeness)
{
    const ndm_scalar values[] = {ndm_scalar_float(1),
                                 ndm_scalar_float(1.5),
                                 ndm_scalar_float(NAN),
                                 ndm_scalar_float(INFINITY),
                                 ndm_scalar_complex(1, 0.25),
                                 ndm_scalar_complex(1, NAN),
                                 ndm_scalar_complex(1, INFINITY),
                                 ndm_scalar_complex(NAN, 1)};
    ndm_view v[8];
    for (int i = 0; i < 8; i++) {
        v[i] = ndm_view_weak(&values[i]);
    }
    ck_assert(close_to(&v[0], &v[0], 0, false));
    ck_assert(!close_to(&v[0], &v[1], 0.25, false) && close_to(&v[0], &v[1], 0.5, false));
    ck_assert(!close_to(&v[2], &v[2], 1, false) && close_to(&v[2], &v[2], 1, true));
    ck_assert(!close_to(&v[2], &v[0], 1, true) && !close_to(&v[0], &v[2], 1, true));
    ck_assert(close_to(&v[3], &v[3], 1, false) && !close_to(&v[0], &v[3], 1, false));
    ck_assert(close_to(&v[4], &v[0], 0.25, false) && !close_to(&v[0], &v[4], 0.125, false));
    ck_assert(close_to(&v[5], &v[5], 1, true) && !close_to(&v[5], &v[4], 1, true));
    ck_assert(close_to(&v[7], &v[5], 1, true) && !close_to(&v[4], &v[7], 1, true));
    ck_assert(!close_to(&v[4], &v[6], 1, false));
    ndm_array *a = count_up("complex64", 1, SHAPE(3)), *b = count_up("int8", 1, SHAPE(3));
    ck_assert(close_to(ndm_array_view(a), ndm_array_view(b), 0, false));
    ck_assert(close_to(ndm_array_view(b), ndm_array_view(a), 0, false));
    ck_assert(!close_to(ndm_array_view(b), &v[0], 0.5, false));
    bool answer = true;
    fails(ndm_allclose(ndm_array_view(a), NULL, 0, 0, true, &answer, &error), NDM_ERROR_VALUE,
          &error, "NULL");
    fails(ndm_allclose(NULL, ndm_array_view(a), 0, 0, true, &answer, &error), NDM_ERROR_VALUE,
          &error, "NULL");
    ndm_array *c = count_up("int8", 1, SHAPE(4));
    fails(ndm_allclose(ndm_array_view(a), ndm_array_view(c), 0, 0, true, &answer, &error),
          NDM_ERROR_SHAPE, &error, "");
    ck_assert(answer);
    ndm_array_release(a);
    ndm_array_release(b);
    ndm_array_release(c);
}
END_TEST

int main(void)
{
    const TTest *const tests[] = {test_elements, test_comparison, test_closeness};
    return RUN("comparison", tests);
}
