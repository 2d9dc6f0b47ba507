/* IEEE flags of a call: reported, acted on, kept apart from the host's. */
#include <fenv.h>
#include <float.h>
#include <math.h>

#include "test_call_support.h"

static void raise_divide(void)
{
    volatile double zero = 0, infinite;
    infinite = 1 / zero;
    (void)infinite;
}

static ndm_status add_pair(double x, double y, ndm_options options, ndm_error *error)
{
    double a = x, b = y, c;
    ndm_view va = strided(&a, "float64", 0, NULL, NULL),
             vb = strided(&b, "float64", 0, NULL, NULL);
    ndm_view vc = strided(&c, "float64", 0, NULL, NULL);
    return call2("add", &va, &vb, &vc, options, error);
}

START_TEST(flags_are_reported)
{
    uint32_t flags = 99;
    ndm_error error;
    ndm_options options = {.fp_flags = &flags};
    for (int slow = 0; slow < 2; slow++) {
        ndm_cancel cancel = {0};
        options.cancel = slow ? &cancel : NULL;
        expect(add_pair(1, 2, options, &error), NDM_OK, &error);
        ck_assert_uint_eq(flags, 0);
        expect(add_pair(DBL_MAX, DBL_MAX, options, &error), NDM_OK, &error);
        ck_assert_uint_eq(flags, NDM_FP_OVERFLOW);
        expect(add_pair(INFINITY, -INFINITY, options, &error), NDM_OK, &error);
        ck_assert_uint_eq(flags, NDM_FP_INVALID);
    }
}
END_TEST

START_TEST(the_host_keeps_its_own)
{
    ndm_error error;
    uint32_t flags = 99;
    feclearexcept(FE_ALL_EXCEPT);
    expect(add_pair(DBL_MAX, DBL_MAX, (ndm_options){0}, &error), NDM_OK, &error);
    ck_assert_int_eq(fetestexcept(FE_OVERFLOW | FE_INVALID | FE_DIVBYZERO), 0);
    raise_divide();
    expect(add_pair(1, 2, (ndm_options){.fp_flags = &flags}, &error), NDM_OK, &error);
    ck_assert_uint_eq(flags, 0);
    ck_assert_int_ne(fetestexcept(FE_DIVBYZERO), 0);
    feclearexcept(FE_ALL_EXCEPT);
    /* nor does its rounding mode change a result */
    fesetround(FE_UPWARD);
    double a = 1, b = DBL_EPSILON / 4, c;
    ndm_view va = strided(&a, "float64", 0, NULL, NULL),
             vb = strided(&b, "float64", 0, NULL, NULL);
    ndm_view vc = strided(&c, "float64", 0, NULL, NULL);
    expect(call2("add", &va, &vb, &vc, (ndm_options){0}, &error), NDM_OK, &error);
    ck_assert_int_eq(fegetround(), FE_UPWARD);
    fesetround(FE_TONEAREST);
    ck_assert_double_eq(c, 1);
}
END_TEST

static void note(void *context, const ndm_ufunc *ufunc, uint32_t flags)
{
    ck_assert_str_eq(ndm_ufunc_name(ufunc), "add");
    *(uint32_t *)context += flags;
}

START_TEST(modes_act)
{
    uint32_t seen = 0, flags = 0;
    ndm_error error;
    ndm_options warn = {
        .fp_mode = NDM_FP_WARN, .fp_callback = note, .fp_context = &seen, .fp_flags = &flags};
    expect(add_pair(1, 1, warn, &error), NDM_OK, &error);
    ck_assert_uint_eq(seen, 0);
    expect(add_pair(DBL_MAX, DBL_MAX, warn, &error), NDM_OK, &error);
    ck_assert_uint_eq(seen, NDM_FP_OVERFLOW);
    warn.fp_report = NDM_FP_INVALID;
    expect(add_pair(DBL_MAX, DBL_MAX, warn, &error), NDM_OK, &error);
    ck_assert_uint_eq(seen, NDM_FP_OVERFLOW);
    ck_assert_uint_eq(flags, NDM_FP_OVERFLOW);
    ndm_options fail = {.fp_mode = NDM_FP_FAIL};
    expect(add_pair(DBL_MAX, DBL_MAX, fail, &error), NDM_ERROR_FP, &error);
    ck_assert_ptr_nonnull(strstr(error.message, "overflow"));
    expect(add_pair(1, 1, fail, &error), NDM_OK, &error);
}
END_TEST

START_TEST(casts_count_and_quiet_loops_do_not)
{
    double x[3] = {1, NAN, 3};
    int64_t out[3];
    uint8_t answer[3];
    ptrdiff_t n = 3;
    uint32_t flags = 99;
    ndm_view a = row(x, "float64", &n), y = row(out, "int64", &n);
    ndm_error error;
    ndm_options options = {
        .dtype = the_dtype("int64"), .casting = NDM_CASTING_UNSAFE, .fp_flags = &flags};
    expect(call2("add", &a, &a, &y, options, &error), NDM_OK, &error);
    ck_assert_uint_eq(flags, NDM_FP_INVALID);
    ck_assert_int_eq(out[1], 0);
    /* a comparison of a NaN raises nothing, buffered or not */
    int32_t whole[3] = {1, 2, 3};
    ndm_view b = row(whole, "int32", &n), z = row(answer, "bool", &n);
    for (int buffered = 0; buffered < 2; buffered++) {
        flags = 99;
        expect(call2("less", &a, buffered ? &b : &a, &z, (ndm_options){.fp_flags = &flags},
                     &error),
               NDM_OK, &error);
        ck_assert_uint_eq(flags, 0);
    }
    /* but the cast of its inputs does */
    ndm_dtype whole_numbers[3] = {the_dtype("int64"), the_dtype("int64"), {0}};
    ndm_options cast = {
        .signature = whole_numbers, .casting = NDM_CASTING_UNSAFE, .fp_flags = &flags};
    expect(call2("less", &a, &b, &z, cast, &error), NDM_OK, &error);
    ck_assert_uint_eq(flags, NDM_FP_INVALID);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("fpflags");
    TCase *tests = tcase_create("fpflags");
    tcase_add_test(tests, flags_are_reported);
    tcase_add_test(tests, the_host_keeps_its_own);
    tcase_add_test(tests, modes_act);
    tcase_add_test(tests, casts_count_and_quiet_loops_do_not);
    suite_add_tcase(suite, tests);
    return run_tests(suite);
}
