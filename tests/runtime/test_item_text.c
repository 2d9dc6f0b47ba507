/* The text of single items, to the last digit, of dtypes with and without a `format` of their
 * own; texts cut at a buffer's end; and the words in which a refused value is told. */
#include <locale.h>
#include <math.h>
#include <stdio.h>

#include "array/format.h"
#include "call/plan.h"
#include "ndmill/module.h"
#include "test_call_support.h"

static const ndm_dtype_class *class_of(const char *name)
{
    return the_dtype(name).cls;
}

/* ---- a dtype that formats itself ------------------------------------------------------ */

static bool long_winded, without_exponent;

/* A double as <1.5> where an item stands alone, as numbers where digits are asked for. */
static size_t format_double(const void *item, char *buffer, size_t size,
                            const ndm_format_options *options)
{
    double value;
    memcpy(&value, item, sizeof value);
    if (long_winded) {
        return 1000;
    }
    if (without_exponent) {
        return (size_t)snprintf(buffer, size, "%+.3f", value);
    }
    if (options->exponent) {
        return (size_t)snprintf(buffer, size, "%.*E",
                                options->precision < 0 ? 3 : options->precision, value);
    }
    return (size_t)snprintf(buffer, size, "<%g>", value);
}

static ndm_dtype_class with_format(void)
{
    ndm_dtype_class cls = *class_of("float64");
    cls.format = format_double;
    return cls;
}

static void item_is(const ndm_dtype_class *cls, double value, const char *wanted)
{
    char text[NDM_ITEM_TEXT_SIZE];
    size_t length = ndm_item_text(cls, cls, &value, text, sizeof text);
    ck_assert_str_eq(text, wanted);
    ck_assert_uint_eq(length, strlen(wanted));
}

START_TEST(by_the_class)
{
    ndm_dtype_class cls = with_format();
    const double values[] = {1.5, -INFINITY, NAN, 12345678};
    item_is(&cls, 1.5, "1.5");
    item_is(&cls, -INFINITY, "-inf");
    item_is(&cls, NAN, "nan");
    item_is(&cls, 1e-9, "1e-09");
    ck_assert_int_eq(ndm_text_kind_of(&cls, values), NDM_TEXT_REAL);
    ndm_digits digits;
    ndm_digits_scientific(&cls, &values[3], 4, &digits); /* exactly a double: rounded as one */
    ck_assert_int_eq(digits.count, 5);
    ndm_digits_scientific(&cls, &values[1], 4, &digits);
    ck_assert_int_eq(digits.form, NDM_DIGITS_INFINITY);
    ndm_digits_positional(&cls, &values[2], 4, &digits);
    ck_assert_int_eq(digits.form, NDM_DIGITS_NAN);
    long_winded = true; /* does not fit: its double's digits */
    ndm_digits_shortest(&cls, &values[0], &digits);
    ck_assert(digits.count == 2 && digits.digit[0] == 1 && digits.digit[1] == 5);
    long_winded = false;
    without_exponent = true;
    ndm_digits_shortest(&cls, &values[3], &digits);
    ck_assert(digits.exponent == 7 && digits.count == 8 && digits.digit[7] == 8);
    without_exponent = false;
    char text[32];
    ck_assert_uint_eq(ndm_plain_text(&cls, &values[0], text, sizeof text), 5);
    ck_assert_str_eq(text, "<1.5>");
    static const char *const opaque[] = {"opaque", "any", NULL};
    cls.kinds = opaque;
    ck_assert_int_eq(ndm_text_kind_of(&cls, values), NDM_TEXT_OTHER);
    item_is(&cls, 1.5, "<1.5>");
    cls.kinds = NULL;
    ck_assert_int_eq(ndm_text_kind_of(&cls, values), NDM_TEXT_REAL);
    cls.to_scalar = NULL;
    ck_assert_int_eq(ndm_text_kind_of(&cls, values), NDM_TEXT_OTHER);
}
END_TEST

static ndm_status refuse_all(const ndm_scalar *value, void *item)
{
    (void)value;
    (void)item;
    return NDM_ERROR_TYPE;
}

/* What no item can be made of again is shown with all 17 digits. */
START_TEST(without_a_way_back)
{
    _Alignas(64) double large[16] = {0.1};
    ndm_dtype_class cls = *class_of("float64"), wide = cls, aligned = cls;
    cls.from_scalar = refuse_all;
    wide.itemsize = sizeof large;
    aligned.alignment = 64;
    const ndm_dtype_class *const all[] = {&cls, &wide, &aligned};
    for (size_t i = 0; i < COUNT_OF(all); i++) {
        char text[NDM_ITEM_TEXT_SIZE];
        (void)ndm_item_text(all[i], all[i], large, text, sizeof text);
        ck_assert_str_eq(text, "0.10000000000000001");
    }
    ndm_dtype d = the_dtype("float64");
    const ptrdiff_t one = 1;
    for (size_t i = 0; i < 2; i++) {
        d.cls = all[i];
        d.itemsize = all[i]->itemsize;
        const ndm_view view = {large, d, 1, &one, NULL, 0};
        char *text;
        ndm_error error;
        expect(ndm_to_string(&view, NULL, &text, &error), NDM_OK, &error);
        ck_assert_str_eq(text, "[0.1]");
        ndm_free(text);
    }
}
END_TEST

/* ---- digits ----------------------------------------------------------------------------- */

START_TEST(whole_digits)
{
    ck_assert_int_eq(ndm_whole_digits(class_of("float16")), 3);
    ck_assert_int_eq(ndm_whole_digits(class_of("float32")), 6);
    ck_assert_int_eq(ndm_whole_digits(class_of("float64")), 15);
    ck_assert_int_eq(ndm_whole_digits(class_of("int32")), 16);
    ndm_dtype_class cls = *class_of("float64");
    static const double coarse = 4, minute = 1e-50;
    cls.eps = &coarse;
    ck_assert_int_eq(ndm_whole_digits(&cls), 2);
    cls.eps = &minute;
    ck_assert_int_eq(ndm_whole_digits(&cls), 2);
}
END_TEST

START_TEST(positional_digits)
{
    static const struct {
        double value;
        int precision;
        const char *text;
    } cases[] = {{0.0625, 1, "0.1"},    {0.04, 1, "0."},
                 {0.05, 1, "0.1"},      {0.005, 2, "0.01"},
                 {0.5, 0, "0."},        {-0.5, 0, "-0."},
                 {0.051, 1, "0.1"},     {0.004, 1, "0."},
                 {-0.06, 1, "-0.1"},    {-0.04, 1, "-0."},
                 {123.456, 1, "123.5"}, {9.96, 1, "10."},
                 {0.5, -1, "0.5"},      {1e20, 2, "100000000000000000000."}};
    const ndm_dtype_class *cls = class_of("float64");
    for (size_t i = 0; i < COUNT_OF(cases); i++) {
        ndm_digits digits;
        char text[64];
        ndm_digits_positional(cls, &cases[i].value, cases[i].precision, &digits);
        (void)ndm_write_positional(&digits, 0, false, text, sizeof text);
        ck_assert_str_eq(text, cases[i].text);
    }
}
END_TEST

/* A buffer that is too short gets what fits, with its end; the length is the whole one. */
START_TEST(cut_texts)
{
    const double infinite = INFINITY, third = 1.0 / 3;
    char word[32];
    ndm_digits none;
    ndm_digits_shortest(class_of("float64"), &infinite, &none);
    ck_assert_uint_eq(ndm_write_scientific(&none, 3, 2, true, word, sizeof word), 4);
    ck_assert_str_eq(word, "+inf");
    ck_assert_uint_eq(ndm_plain_text(class_of("float64"), &third, word, sizeof word), 19);
    ck_assert_str_eq(word, "0.33333333333333331");
    const double value = -1234.5;
    ndm_digits digits;
    ndm_digits_shortest(class_of("float64"), &value, &digits);
    for (size_t size = 1; size < 10; size++) {
        char text[16];
        memset(text, 'x', sizeof text);
        ck_assert_uint_eq(ndm_write_positional(&digits, 0, false, text, size), 7);
        ck_assert_uint_eq(strlen(text), size - 1 < 7 ? size - 1 : 7);
        ck_assert_int_eq(strncmp(text, "-1234.5", strlen(text)), 0);
        memset(text, 'x', sizeof text);
        size_t length =
            ndm_item_text(class_of("float64"), class_of("float64"), &value, text, size);
        ck_assert_uint_eq(length, 7);
    }
    ck_assert_uint_eq(ndm_write_positional(&digits, 0, true, NULL, 0), 7);
    const double tiny = 5e-324;
    char text[4];
    ck_assert_uint_eq(ndm_item_text(class_of("float64"), class_of("float64"), &tiny, text, 4),
                      7);
    ck_assert_str_eq(text, "5.e");
}
END_TEST

START_TEST(complex_items)
{
    static const struct {
        double part[2];
        const char *text;
    } cases[] = {{{0, 1}, "1j"},
                 {{-0.0, 1}, "(-0+1j)"},
                 {{NAN, 0}, "(nan+0j)"},
                 {{1, -INFINITY}, "(1-infj)"},
                 {{1.5, -2.5}, "(1.5-2.5j)"},
                 {{0, -0.0}, "-0j"}};
    for (size_t i = 0; i < COUNT_OF(cases); i++) {
        char text[2 * NDM_ITEM_TEXT_SIZE];
        (void)ndm_item_text(class_of("complex128"), class_of("float64"), cases[i].part, text,
                            sizeof text);
        ck_assert_str_eq(text, cases[i].text);
    }
}
END_TEST

/* ---- the words of a fault ---------------------------------------------------------------- */

static const char *const faults[] = {"is refused"};
static const ndm_loop_record record = {.fault_count = 1, .faults = faults};

static void fault_is(const ndm_dtype *dtype, const void *data, int code, int ndim,
                     const char *signature, const char *wanted)
{
    const ndm_ufunc_record about = {.name = "f", .signature = signature};
    const ndm_ufunc ufunc = {.record = &about};
    ptrdiff_t shape[2] = {1, 1}, strides[8] = {0};
    ndm_operand operands[4];
    for (int i = 0; i < 4; i++) {
        operands[i] = (ndm_operand){.data = (char *)(uintptr_t)data, .dtype = *dtype};
    }
    const ndm_plan plan = {.work = {.name = "f",
                                    .ufunc = signature == NULL ? NULL : &ufunc,
                                    .record = code == 0 ? NULL : &record,
                                    .nin = 2},
                           .operands = operands,
                           .count = 4,
                           .ndim = 1,
                           .shape = shape,
                           .strides = strides,
                           .full_ndim = ndim,
                           .full_shape = shape};
    ndm_error error;
    ck_assert_int_eq(ndm_plan_fault(&plan, code, 0, &error), NDM_ERROR_LOOP);
    ck_assert_str_eq(error.message, wanted);
    ck_assert_int_eq(ndm_plan_fault(&plan, code, 0, NULL), NDM_ERROR_LOOP);
}

START_TEST(values_of_every_kind)
{
    const uint8_t yes = 1;
    const int16_t back = 0x0100;
    const int32_t minus = -7;
    const double real = 2.5, pair[2] = {1, -0.5};
    const char *in_two = "x1, x2 -> y";
    ndm_dtype d = the_dtype("bool");
    fault_is(&d, &yes, 1, 0, in_two, "'f': is refused (x1 = True, x2 = True)");
    d = the_dtype("int32");
    fault_is(&d, &minus, 1, 1, in_two, "'f': is refused (x1 = -7, x2 = -7 at index (0,))");
    fault_is(&d, &minus, 0, 2, in_two,
             "'f': a value was refused (x1 = -7, x2 = -7 at index (0, 0))");
    fault_is(&d, &minus, 2, 0, in_two, "'f': a value was refused (x1 = -7, x2 = -7)");
    fault_is(&d, &minus, -2, 0, in_two, "'f': a value was refused (x1 = -7, x2 = -7)");
    fault_is(&d, &minus, 1, 0, "x1", "'f': is refused (x1 = -7,  = -7)");
    fault_is(&d, &minus, 1, 0, NULL, "'f': is refused ( = -7,  = -7)");
    fault_is(&d, &minus, 1, 0, "(n), (n) -> ()", "'f': is refused (n = -7, n = -7)");
    d = the_dtype("int16");
    d.order = NDM_SWAPPED;
    fault_is(&d, &back, 1, 0, in_two, "'f': is refused (x1 = 1, x2 = 1)");
    d = the_dtype("float64");
    fault_is(&d, &real, 1, 0, in_two, "'f': is refused (x1 = 2.5, x2 = 2.5)");
    d = the_dtype("complex128");
    fault_is(&d, pair, 1, 0, in_two, "'f': is refused (x1 = 1-0.5j, x2 = 1-0.5j)");
    const uint8_t no = 0;
    d = the_dtype("bool");
    fault_is(&d, &no, 1, 0, in_two, "'f': is refused (x1 = False, x2 = False)");
    ndm_dtype_class cls = with_format();
    d = the_dtype("float64");
    d.cls = &cls;
    fault_is(&d, &real, 1, 0, in_two, "'f': is refused (x1 = <2.5>, x2 = <2.5>)");
    char swapped[8];
    for (int i = 0; i < 8; i++) {
        swapped[i] = ((const char *)&real)[7 - i];
    }
    d.order = NDM_SWAPPED;
    fault_is(&d, swapped, 1, 0, in_two, "'f': is refused (x1 = <2.5>, x2 = <2.5>)");
    d.order = NDM_NATIVE;
    long_winded = true;
    fault_is(&d, &real, 1, 0, in_two, "'f': is refused (x1 = 2.5, x2 = 2.5)");
    long_winded = false;
    char name[300];
    memset(name, 'n', sizeof name - 1);
    name[sizeof name - 1] = '\0';
    char wanted[512];
    snprintf(wanted, sizeof wanted, "'f': is refused (%.64s = <2.5>,  = <2.5>)", name);
    fault_is(&d, &real, 1, 0, name, wanted);
    /* more than the message holds: cut, and told so */
    memset(name + 64, ',', 1);
    memset(name + 129, ',', 1);
    memset(name + 194, ',', 1);
    ndm_error error;
    const ndm_ufunc_record wide = {.name = "f", .signature = name};
    const ndm_ufunc ufunc = {.record = &wide};
    ptrdiff_t shape[1] = {1}, strides[4] = {0};
    ndm_operand operands[4];
    for (int i = 0; i < 4; i++) {
        operands[i] = (ndm_operand){.data = (char *)(uintptr_t)&real, .dtype = d};
    }
    const ndm_plan plan = {.work = {.name = "f", .ufunc = &ufunc, .record = &record, .nin = 4},
                           .operands = operands,
                           .count = 4,
                           .ndim = 1,
                           .shape = shape,
                           .strides = strides,
                           .full_ndim = 1,
                           .full_shape = shape};
    ck_assert_int_eq(ndm_plan_fault(&plan, 1, 0, &error), NDM_ERROR_LOOP);
    ck_assert_int_eq(strncmp(error.message, "'f': is refused (nnnn", 21), 0);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("item text");
    TCase *tests = tcase_create("item text");
    tcase_add_test(tests, by_the_class);
    tcase_add_test(tests, without_a_way_back);
    tcase_add_test(tests, whole_digits);
    tcase_add_test(tests, positional_digits);
    tcase_add_test(tests, cut_texts);
    tcase_add_test(tests, complex_items);
    tcase_add_test(tests, values_of_every_kind);
    suite_add_tcase(suite, tests);
    return run_tests(suite);
}
