/* Whatever the host's decimal point: texts, messages and what is read. NDM_LOCALES is a folder
 * with a locale "comma", where localedef could make it. */
#define _POSIX_C_SOURCE 200809L

#include <locale.h>
#include <math.h>

#include "array/format.h"
#include "system/number.h"
#include "test_call_support.h"

static void set_up(void)
{
#ifdef NDM_LOCALES
    setenv("LOCPATH", NDM_LOCALES, 1);
    ck_assert_ptr_nonnull(setlocale(LC_NUMERIC, "comma"));
    ck_assert_str_eq(localeconv()->decimal_point, ",");
#endif
}

static void number_is(double value, bool plus, const char *wanted)
{
    char text[40];
    ck_assert_uint_eq(ndm_double_text(value, plus, text, sizeof text), strlen(wanted));
    ck_assert_str_eq(text, wanted);
}

START_TEST(numbers)
{
    number_is(0.1, false, "0.10000000000000001");
    number_is(-2.5e-300, true, "-2.5e-300");
    number_is(1e300, true, "+1.0000000000000001e+300");
    number_is(2.5, true, "+2.5");
    number_is(INFINITY, false, "inf");
    number_is(-INFINITY, false, "-inf");
    number_is(NAN, true, signbit((double)NAN) ? "-nan" : "+nan");
    char text[8];
    ck_assert_uint_eq(ndm_double_text(0.25, false, text, 3), 4);
    ck_assert_str_eq(text, "0.");
    ck_assert_uint_eq(ndm_double_text(0.25, false, NULL, 0), 4);
}
END_TEST

START_TEST(items_and_arrays)
{
    ndm_error error;
    char text[NDM_ITEM_TEXT_SIZE], *shown;
    const double values[2] = {0.5, -1234.0625};
    const ptrdiff_t two = 2;
    const ndm_dtype_class *cls = the_dtype("float64").cls;
    (void)ndm_plain_text(cls, values, text, sizeof text);
    ck_assert_str_eq(text, "0.5");
    (void)ndm_item_text(cls, cls, values + 1, text, sizeof text);
    ck_assert_str_eq(text, "-1234.0625");
    const ndm_view view = row((void *)(uintptr_t)values, "float64", &two);
    expect(ndm_to_string(&view, NULL, &shown, &error), NDM_OK, &error);
    ck_assert_str_eq(shown, "[ 5.0000000e-01 -1.2340625e+03]");
    ndm_free(shown);
    ndm_scalar scalar;
    expect(ndm_scalar_parse("1.5e-3", &scalar, &error), NDM_OK, &error);
    ck_assert_double_eq(scalar.real, 1.5e-3);
    expect(ndm_scalar_parse("1,5", &scalar, &error), NDM_ERROR_FORMAT, &error);
}
END_TEST

START_TEST(messages)
{
    ndm_error error;
    const ndm_scalar vast = {.kind = NDM_SCALAR_HUGE, .real = 0x1.8p70};
    int8_t small[1] = {1}, out[1];
    const ptrdiff_t one = 1;
    ndm_view a = row(small, "int8", &one), b = ndm_view_weak(&vast), y = row(out, "int8", &one);
    expect(call2("add", &a, &b, &y, (ndm_options){0}, &error), NDM_ERROR_OVERFLOW, &error);
    ck_assert_str_eq(error.message,
                     "'add': integer 1.770887431076117e+21 does not fit int8 (input 1)");
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("locale");
    TCase *tests = tcase_create("locale");
    tcase_add_checked_fixture(tests, set_up, NULL);
    tcase_add_test(tests, numbers);
    tcase_add_test(tests, items_and_arrays);
    tcase_add_test(tests, messages);
    suite_add_tcase(suite, tests);
    return run_tests(suite);
}
