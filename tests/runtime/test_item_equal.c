/* Elements read and written; arrays compared. */
#include <math.h>
#include <stdint.h>

#include "test_array_support.h"

static ndm_error error;

START_TEST(test_items)
{
    ndm_array *a = count_up(">i4", 2, SHAPE(2, 3));
    const ndm_view *view = ndm_array_view(a);
    ndm_scalar value;
    ok(ndm_get_item(view, SHAPE(-1, 1), &value, &error), &error);
    ck_assert_int_eq(value.kind, NDM_SCALAR_INT);
    ck_assert_uint_eq(value.magnitude, 4);
    ok(ndm_set_item(view, SHAPE(0, -1), INT(-9), &error), &error);
    ck_assert_int_eq(ndm_set_item(view, SHAPE(0, 0), INT(1LL << 40), &error),
                     NDM_ERROR_OVERFLOW);
    fails(ndm_get_item(view, SHAPE(0, -4), &value, &error), NDM_ERROR_INDEX, &error,
          "index -4 is out of bounds for axis 1 with size 3");
    fails(ndm_set_item(view, SHAPE(2, 0), INT(0), &error), NDM_ERROR_INDEX, &error,
          "index 2 is out of bounds for axis 0 with size 2");
    shows(a, "[[ 0  1 -9]\n [ 3  4  5]]");
}
END_TEST

static bool equal(ndm_array *a, ndm_array *b, bool equal_nan)
{
    bool result;
    ok(ndm_array_equal(ndm_array_view(a), ndm_array_view(b), equal_nan, &result, &error),
       &error);
    return result;
}

START_TEST(test_equal)
{
    ndm_array *i4 = count_up("int32", 2, SHAPE(2, 3)), *f4 = count_up(">f4", 2, SHAPE(2, 3));
    ndm_array *flat = count_up("int32", 1, SHAPE(6));
    ck_assert(equal(i4, f4, false));
    ck_assert(!equal(i4, flat, false));
    ok(ndm_set_item(ndm_array_view(f4), SHAPE(1, 2), INT(6), &error), &error);
    ck_assert(!equal(i4, f4, false));
    ndm_array_release(i4);
    ndm_array_release(f4);
    ndm_array_release(flat);
}
END_TEST

START_TEST(test_equal_large_integers)
{
    ndm_dtype i8 = the_dtype("int64"), u8 = the_dtype("uint64");
    const ndm_scalar top = ndm_scalar_int(INT64_MAX), more = ndm_scalar_uint(1ull << 63);
    ndm_array *a, *b, *c;
    ok(ndm_from_scalar(&top, &i8, &a, &error), &error);
    ok(ndm_from_scalar(&more, &u8, &b, &error), &error);
    ok(ndm_from_scalar(&top, &u8, &c, &error), &error);
    ck_assert(!equal(a, b, false)); /* equal as float64 */
    ck_assert(equal(a, c, false));
    ndm_array_release(a);
    ndm_array_release(b);
    ndm_array_release(c);
}
END_TEST

START_TEST(test_equal_nan)
{
    ndm_array *a = doubles((double[]){1, NAN, -0.0}, 3, "float64");
    ndm_array *b = doubles((double[]){1, NAN, 0.0}, 3, "float32");
    ndm_array *c = doubles((double[]){1, 2, 0.0}, 3, "float64");
    ck_assert(!equal(a, b, false));
    ck_assert(equal(a, b, true));
    ck_assert(!equal(a, c, true));
    ndm_array_release(a);
    ndm_array_release(b);
    ndm_array_release(c);
}
END_TEST

int main(void)
{
    const TTest *const tests[] = {test_items, test_equal, test_equal_large_integers,
                                  test_equal_nan};
    return RUN("item_equal", tests);
}
