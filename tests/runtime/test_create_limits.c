/* New arrays, ranges and copies at the edges of what they can be. */
#include <math.h>
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

START_TEST(test_refused_creation)
{
    ndm_array *a = NULL;
    ndm_dtype d = the_dtype("float64"), unset = {0}, integer = the_dtype("int8");
    fails(ndm_empty(&d, -1, deep, NDM_ORDER_C, NULL, &a, &error), NDM_ERROR_VALUE, &error,
          "-1");
    fails(ndm_empty(&d, 65, deep, NDM_ORDER_F, NULL, &a, &error), NDM_ERROR_VALUE, &error,
          "65");
    fails(ndm_empty(&unset, 0, NULL, NDM_ORDER_C, NULL, &a, &error), NDM_ERROR_VALUE, &error,
          "");
    fails(ndm_empty(NULL, 0, NULL, NDM_ORDER_C, NULL, &a, &error), NDM_ERROR_VALUE, &error, "");
    fails(ndm_ones(NULL, 0, NULL, NDM_ORDER_C, NULL, &a, &error), NDM_ERROR_VALUE, &error, "");
    fails(ndm_ones(&unset, 0, NULL, NDM_ORDER_C, NULL, &a, &error), NDM_ERROR_VALUE, &error,
          "");
    fails(ndm_ones(&d, 1, SHAPE(-2), NDM_ORDER_C, NULL, &a, &error), NDM_ERROR_VALUE, &error,
          "-2");
    fails(ndm_eye(2, 2, 0, NULL, &a, &error), NDM_ERROR_VALUE, &error, "");
    fails(ndm_eye(2, 2, 0, &unset, &a, &error), NDM_ERROR_VALUE, &error, "");
    fails(ndm_full(&d, 1, SHAPE(PTRDIFF_MAX), INT(1), NDM_ORDER_C, NULL, &a, &error),
          NDM_ERROR_OVERFLOW, &error, "");
    fails(ndm_full(&integer, 1, SHAPE(2), INT(300), NDM_ORDER_C, NULL, &a, &error),
          NDM_ERROR_OVERFLOW, &error, "300");
    const ndm_scalar complex = ndm_scalar_complex(1, 2), odd = {.kind = 77};
    fails(ndm_full(&d, 1, SHAPE(2), &complex, NDM_ORDER_C, NULL, &a, &error), NDM_ERROR_TYPE,
          &error, "complex");
    const ndm_scalar huge = {.kind = NDM_SCALAR_HUGE, .real = 1e30};
    fails(ndm_full(&integer, 1, SHAPE(2), &huge, NDM_ORDER_C, NULL, &a, &error),
          NDM_ERROR_OVERFLOW, &error, "");
    ck_assert_int_ne(ndm_from_scalar(&odd, NULL, &a, &error), NDM_OK);
    ck_assert_ptr_null(a);
}
END_TEST

/* Dtypes of another byte order, and one whose zero is not all zero bytes. */
START_TEST(test_filled_in_any_byte_order)
{
    ndm_array *a;
    ndm_dtype d = the_dtype(">i4");
    ok(ndm_ones(&d, 1, SHAPE(3), NDM_ORDER_K, NULL, &a, &error), &error);
    shows(a, "[1 1 1]");
    ok(ndm_eye(2, 3, -1, &d, &a, &error), &error);
    shows(a, "[[0 0 0]\n [1 0 0]]");
    ok(ndm_eye(2, 3, 2, &d, &a, &error), &error);
    shows(a, "[[0 0 1]\n [0 0 0]]");
    ok(ndm_eye(2, 3, 3, &d, &a, &error), &error);
    shows(a, "[[0 0 0]\n [0 0 0]]");
    ok(ndm_eye(2, 3, -2, &d, &a, &error), &error);
    shows(a, "[[0 0 0]\n [0 0 0]]");
    ok(ndm_ones(&d, 0, NULL, NDM_ORDER_C, NULL, &a, &error), &error);
    shows(a, "1");
    static const uint32_t minus_zero = UINT32_C(0x80000000);
    ndm_dtype_class cls = *the_dtype("float32").cls;
    cls.zero = &minus_zero;
    d = the_dtype("float32");
    d.cls = &cls;
    ok(ndm_zeros(&d, 1, SHAPE(2), NDM_ORDER_C, NULL, &a, &error), &error);
    shows(a, "[-0. -0.]");
    cls.zero = NULL;
    ok(ndm_zeros(&d, 1, SHAPE(2), NDM_ORDER_C, NULL, &a, &error), &error);
    shows(a, "[0. 0.]");
    cls.one = NULL;
    fails(ndm_ones(&d, 1, SHAPE(2), NDM_ORDER_C, NULL, &a, &error), NDM_ERROR_TYPE, &error,
          "no one");
    fails(ndm_eye(2, 2, 0, &d, &a, &error), NDM_ERROR_TYPE, &error, "no one");
}
END_TEST

START_TEST(test_copies)
{
    ndm_array *a = count_up("int16", 2, SHAPE(2, 3)), *t, *b;
    ndm_dtype d = the_dtype("float32"), unset = {0};
    ok(ndm_transpose(a, NULL, &t, &error), &error);
    ok(ndm_copy(ndm_array_view(t), NDM_ORDER_A, &b, &error), &error);
    ck_assert_int_eq(ndm_array_strides(b)[0], 2);
    ndm_array_release(b);
    ok(ndm_copy(ndm_array_view(a), NDM_ORDER_A, &b, &error), &error);
    ck_assert_int_eq(ndm_array_strides(b)[0], 6);
    ndm_array_release(b);
    ndm_array *line;
    ok(ndm_take_index(a, 0, 1, &line, &error), &error);
    ok(ndm_copy(ndm_array_view(line), NDM_ORDER_A, &b, &error), &error);
    ck_assert(all_equal(line, b));
    ndm_array_release(line);
    ndm_array_release(b);
    const ndm_slice skip = {.step = 2};
    ndm_array *gaps;
    ok(ndm_slice_view(t, &skip, 1, &gaps, &error), &error);
    ok(ndm_copy(ndm_array_view(gaps), NDM_ORDER_A, &b, &error), &error);
    ck_assert_int_eq(ndm_array_strides(b)[0], 4);
    ck_assert(all_equal(gaps, b));
    ndm_array_release(gaps);
    ndm_array_release(b);
    const ndm_scalar half = ndm_scalar_float(0.5), odd = {.kind = 77};
    const ndm_view weak = ndm_view_weak(&half), unknown = ndm_view_weak(&odd);
    ok(ndm_astype(&weak, &d, NDM_CASTING_UNSAFE, NDM_ORDER_C, &b, &error), &error);
    shows(b, "0.5");
    ok(ndm_copy(&weak, NDM_ORDER_K, &b, &error), &error);
    shows(b, "0.5");
    ck_assert_int_ne(ndm_astype(&unknown, &d, NDM_CASTING_UNSAFE, NDM_ORDER_C, &b, &error),
                     NDM_OK);
    fails(ndm_astype(ndm_array_view(a), &unset, NDM_CASTING_UNSAFE, NDM_ORDER_C, &b, &error),
          NDM_ERROR_VALUE, &error, "unset");
    fails(ndm_astype(ndm_array_view(a), NULL, NDM_CASTING_UNSAFE, NDM_ORDER_C, &b, &error),
          NDM_ERROR_VALUE, &error, "unset");
    fails(ndm_astype(NULL, &d, NDM_CASTING_UNSAFE, NDM_ORDER_C, &b, &error), NDM_ERROR_VALUE,
          &error, "NULL");
    fails(ndm_copy(NULL, NDM_ORDER_C, &b, &error), NDM_ERROR_VALUE, &error, "NULL");
    fails(ndm_from_memory(&weak, NULL, NULL, &b, &error), NDM_ERROR_VALUE, &error, "weak");
    fails(ndm_from_memory(NULL, NULL, NULL, &b, &error), NDM_ERROR_VALUE, &error, "NULL");
    ck_assert_ptr_null(ndm_array_retain(NULL));
    ndm_array_release(t);
    ndm_array_release(a);
}
END_TEST

static void range_is(const ndm_scalar *start, const ndm_scalar *stop, const ndm_scalar *step,
                     const char *dtype, const char *wanted)
{
    ndm_array *a;
    ndm_dtype d = the_dtype(dtype != NULL ? dtype : "float64");
    ok(ndm_arange(start, stop, step, dtype != NULL ? &d : NULL, &a, &error), &error);
    shows(a, wanted);
}

static void no_range(const ndm_scalar *start, const ndm_scalar *stop, const ndm_scalar *step,
                     const char *dtype, ndm_status wanted)
{
    ndm_array *a = NULL;
    ndm_dtype d = the_dtype(dtype != NULL ? dtype : "float64");
    fails(ndm_arange(start, stop, step, dtype != NULL ? &d : NULL, &a, &error), wanted, &error,
          "");
    ck_assert_ptr_null(a);
}

START_TEST(test_ranges)
{
    const ndm_scalar half = ndm_scalar_float(0.5), two = ndm_scalar_float(2),
                     nan_ = ndm_scalar_float(NAN), zero = ndm_scalar_float(0),
                     inf = ndm_scalar_float(INFINITY), yes = ndm_scalar_bool(true),
                     most = ndm_scalar_uint(UINT64_MAX),
                     negative_zero = {.kind = NDM_SCALAR_INT, .negative = 1},
                     minus_most = {.kind = NDM_SCALAR_INT,
                                   .negative = 1,
                                   .magnitude = UINT64_MAX},
                     imaginary = ndm_scalar_complex(0, 1);
    range_is(&half, &two, NULL, NULL, "[0.5 1.5]");
    range_is(INT(-3), &half, NULL, NULL, "[-3. -2. -1.  0.]");
    range_is(INT(0), &two, &half, NULL, "[0.  0.5 1.  1.5]");
    range_is(&two, &half, NULL, NULL, "[]");
    range_is(INT(2), INT(-5), INT(-3), NULL, "[ 2 -1 -4]");
    range_is(INT(-5), INT(2), INT(3), NULL, "[-5 -2  1]");
    range_is(INT(5), INT(2), INT(3), NULL, "[]");
    range_is(INT(5), INT(5), NULL, NULL, "[]");
    range_is(INT(-5), INT(-5), NULL, NULL, "[]");
    range_is(&negative_zero, INT(2), NULL, NULL, "[0 1]");
    range_is(NULL, &yes, NULL, "int32", "[0]");
    range_is(NULL, INT(2), NULL, ">i2", "[0 1]");
    range_is(NULL, INT(2), NULL, "bool", "[False  True]");
    no_range(NULL, INT(3), NULL, "bool", NDM_ERROR_TYPE);
    no_range(NULL, INT(2), INT(0), NULL, NDM_ERROR_VALUE);
    no_range(NULL, &two, &zero, NULL, NDM_ERROR_VALUE);
    no_range(NULL, &nan_, NULL, NULL, NDM_ERROR_VALUE);
    no_range(NULL, &inf, NULL, NULL, NDM_ERROR_OVERFLOW);
    no_range(NULL, &most, NULL, NULL, NDM_ERROR_OVERFLOW);
    no_range(&minus_most, &most, NULL, NULL, NDM_ERROR_OVERFLOW);
    no_range(NULL, &imaginary, NULL, NULL, NDM_ERROR_TYPE);
    no_range(&imaginary, &two, NULL, NULL, NDM_ERROR_TYPE);
    no_range(INT(300), INT(302), NULL, "int8", NDM_ERROR_OVERFLOW);
    no_range(INT(127), INT(129), NULL, "int8", NDM_ERROR_OVERFLOW);
    ndm_dtype unset = {0};
    ndm_array *a = NULL;
    ck_assert_int_eq(ndm_arange(NULL, INT(3), NULL, &unset, &a, &error), NDM_ERROR_VALUE);
    ndm_dtype_class cls = *the_dtype("int32").cls;
    cls.fill = NULL;
    ndm_dtype d = the_dtype("int32");
    d.cls = &cls;
    fails(ndm_arange(NULL, INT(3), NULL, &d, &a, &error), NDM_ERROR_TYPE, &error, "no steps");
    cls.zero = NULL; /* taken for a dtype of fractions */
    ok(ndm_linspace(0, 1, 2, true, &d, &a, &error), &error);
    shows(a, "[0 1]");
}
END_TEST

static ndm_status refuse_all(const ndm_scalar *value, void *item)
{
    (void)value;
    (void)item;
    return NDM_ERROR_TYPE;
}

START_TEST(test_linspace)
{
    ndm_array *a = NULL;
    ndm_dtype d = the_dtype("int32"), imaginary = the_dtype("complex64"), unset = {0};
    fails(ndm_linspace(0, 1, -1, true, &d, &a, &error), NDM_ERROR_VALUE, &error, "-1");
    ck_assert_int_eq(ndm_linspace(0, 1, 3, true, &unset, &a, &error), NDM_ERROR_VALUE);
    ndm_dtype_class refusing = *d.cls;
    refusing.from_scalar = refuse_all;
    ndm_dtype strict = d;
    strict.cls = &refusing;
    fails(ndm_linspace(0, 1, 3, true, &strict, &a, &error), NDM_ERROR_TYPE, &error,
          "cannot hold this value");
    ck_assert_ptr_null(a);
    ok(ndm_linspace(-1, 1, 3, false, &d, &a, &error), &error);
    shows(a, "[-1 -1  0]");
    ok(ndm_linspace(0, 1, 2, true, &imaginary, &a, &error), &error);
    shows(a, "[0.+0.j 1.+0.j]");
    ok(ndm_linspace(2, 2, 3, true, NULL, &a, &error), &error);
    shows(a, "[2. 2. 2.]");
    ok(ndm_linspace(2, 5, 1, true, NULL, &a, &error), &error);
    shows(a, "[2.]");
    ok(ndm_linspace(2, 5, 0, true, NULL, &a, &error), &error);
    shows(a, "[]");
    ck_assert_int_eq(ndm_linspace(0, 1, PTRDIFF_MAX, true, NULL, &a, &error),
                     NDM_ERROR_OVERFLOW);
}
END_TEST

int main(void)
{
    const TTest *const tests[] = {test_refused_creation, test_filled_in_any_byte_order,
                                  test_copies, test_ranges, test_linspace};
    return RUN("create limits", tests);
}
