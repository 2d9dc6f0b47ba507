/* Scalars: parsing Python's literal forms, whatever the locale and the rounding mode. */
#include <check.h>
#include <fenv.h>
#include <locale.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "ndmill/dtype.h"

static ndm_scalar parsed(const char *text)
{
    ndm_error error;
    ndm_scalar scalar;
    ndm_status status = ndm_scalar_parse(text, &scalar, &error);
    ck_assert_msg(status == NDM_OK, "%s: %s", text, error.message);
    return scalar;
}

START_TEST(integers)
{
    ndm_scalar s = parsed("-7");
    ck_assert(s.kind == NDM_SCALAR_INT && s.negative && s.magnitude == 7);
    s = parsed("18446744073709551615");
    ck_assert(s.kind == NDM_SCALAR_INT && !s.negative && s.magnitude == UINT64_MAX);
    s = parsed("-18446744073709551616");
    ck_assert(s.kind == NDM_SCALAR_HUGE && s.negative && s.real == -0x1p64);
    s = parsed("-0");
    ck_assert(s.kind == NDM_SCALAR_INT && !s.negative && s.magnitude == 0);
    s = ndm_scalar_int(INT64_MIN);
    ck_assert(s.negative && s.magnitude == UINT64_C(1) << 63);
}
END_TEST

START_TEST(floats)
{
    static const struct {
        const char *text;
        double value;
    } cases[] = {{"2.5", 2.5},        {"1e-3", 1e-3}, {"-.5", -0.5},     {"3.", 3.0},
                 {"1e+5", 1e5},       {"1E5", 1e5},   {"inf", INFINITY}, {"-inf", -INFINITY},
                 {"1e400", INFINITY}, {"0.1", 0.1}};
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        ndm_scalar s = parsed(cases[i].text);
        ck_assert_int_eq(s.kind, NDM_SCALAR_FLOAT);
        ck_assert(s.real == cases[i].value);
    }
    ck_assert(isnan(parsed("nan").real));
    ck_assert(signbit(parsed("-0.0").real));
}
END_TEST

START_TEST(complex_numbers)
{
    ndm_scalar s = parsed("1+2j");
    ck_assert(s.kind == NDM_SCALAR_COMPLEX && s.real == 1 && s.imag == 2);
    s = parsed("-1.5e3-2j");
    ck_assert(s.real == -1500 && s.imag == -2);
    s = parsed("2j");
    ck_assert(s.kind == NDM_SCALAR_COMPLEX && s.real == 0 && s.imag == 2);
    s = parsed("inf-infj");
    ck_assert(s.real == INFINITY && s.imag == -INFINITY);
    s = parsed("true");
    ck_assert(s.kind == NDM_SCALAR_BOOL && s.magnitude == 1);
}
END_TEST

START_TEST(truth_values)
{
    ndm_scalar s = parsed("true");
    ck_assert(s.kind == NDM_SCALAR_BOOL && s.magnitude == 1);
    s = parsed("false");
    ck_assert(s.kind == NDM_SCALAR_BOOL && s.magnitude == 0);
}
END_TEST

START_TEST(anything_else)
{
    static const char *const texts[] = {"",     " 1",    "1 ",  "+",   "-",        ".",    "e5",
                                        "0x10", "1+2",   "1j2", "j",   "True",     "1,5",  "1e",
                                        "1+j",  "nanj2", "--1", "1_0", "infinity", "1+2jj"};
    for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++) {
        ndm_error error;
        ndm_scalar scalar;
        ck_assert_msg(ndm_scalar_parse(texts[i], &scalar, &error) == NDM_ERROR_FORMAT, "'%s'",
                      texts[i]);
        ck_assert_ptr_nonnull(strstr(error.message, "is not a number"));
    }
}
END_TEST

START_TEST(locale_and_rounding_do_not_matter)
{
    setlocale(LC_ALL, "de_DE.UTF-8");
    fesetround(FE_UPWARD);
    ndm_scalar s = parsed("0.1");
    fesetround(FE_TONEAREST);
    setlocale(LC_ALL, "C");
    ck_assert(s.real == 0.1);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("scalar");
    TCase *tests = tcase_create("scalar");
    tcase_add_test(tests, integers);
    tcase_add_test(tests, floats);
    tcase_add_test(tests, complex_numbers);
    tcase_add_test(tests, truth_values);
    tcase_add_test(tests, anything_else);
    tcase_add_test(tests, locale_and_rounding_do_not_matter);
    suite_add_tcase(suite, tests);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_NORMAL);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
