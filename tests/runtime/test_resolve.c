/* Which loop a call runs: the search, weak scalars, dtype= and signature=, casting rules. */
#include "test_call_support.h"

static ndm_status resolve(const char *name, const ndm_view *a, const ndm_view *b,
                          const ndm_options *options, ndm_loop_info *out, ndm_error *error)
{
    const ndm_view *inputs[2] = {a, b};
    return ndm_resolve(the_ufunc(name), inputs, options, out, error);
}

static ndm_view scalar_of(const char *dtype)
{
    static char zeros[64];
    return strided(zeros, dtype, 0, NULL, NULL);
}

static void expect_loop(const char *name, const char *a, const char *b, const char *wanted)
{
    ndm_view x = scalar_of(a), y = scalar_of(b);
    ndm_loop_info info;
    ndm_error error;
    expect(resolve(name, &x, &y, NULL, &info, &error), NDM_OK, &error);
    char text[128] = "";
    for (int i = 0; i < info.nargs; i++) {
        strcat(strcat(text, i == 0 ? "" : ","), ndm_dtype_name(&info.dtypes[i]));
    }
    ck_assert_msg(strcmp(text, wanted) == 0, "%s(%s, %s): %s, wanted %s", name, a, b, text,
                  wanted);
}

START_TEST(searches_by_steps)
{
    for (int again = 0; again < 2; again++) { /* the second time from the memo */
        expect_loop("add", "int8", "int8", "int8,int8,int8");
        expect_loop("add", "int8", "uint8", "int16,int16,int16");
        expect_loop("add", "int64", "uint64", "float64,float64,float64");
        expect_loop("add", "int32", "float32", "float64,float64,float64");
        expect_loop("less", "int8", "uint64", "int64,uint64,bool");
        expect_loop("less", "uint64", "int64", "uint64,int64,bool");
        expect_loop("add", "float64", "complex64", "complex128,complex128,complex128");
    }
}
END_TEST

START_TEST(weak_scalars_follow_their_partner)
{
    ndm_scalar three = ndm_scalar_int(3), half = ndm_scalar_float(0.5);
    ndm_scalar yes = ndm_scalar_bool(true);
    ndm_view weak[3] = {ndm_view_weak(&three), ndm_view_weak(&half), ndm_view_weak(&yes)};
    static const struct {
        const char *array;
        int which;
        const char *wanted;
    } cases[] = {{"uint8", 0, "uint8"},     {"float32", 0, "float32"},
                 {"float32", 1, "float32"}, {"uint8", 1, "float64"},
                 {"bool", 0, "int64"},      {"complex64", 1, "complex64"},
                 {"int8", 2, "int8"}};
    for (size_t i = 0; i < COUNT_OF(cases); i++) {
        ndm_view array = scalar_of(cases[i].array);
        ndm_loop_info info;
        ndm_error error;
        expect(resolve("add", &array, &weak[cases[i].which], NULL, &info, &error), NDM_OK,
               &error);
        ck_assert_str_eq(ndm_dtype_name(&info.dtypes[0]), cases[i].wanted);
    }
}
END_TEST

/* What no array takes is of its default dtype: it does not hide behind the smallest loop. */
START_TEST(weak_scalars_alone_of_their_kind)
{
    ndm_scalar three = ndm_scalar_int(3), half = ndm_scalar_float(0.5);
    ndm_scalar unit = ndm_scalar_complex(0, 1);
    ndm_view integer = ndm_view_weak(&three), real = ndm_view_weak(&half);
    ndm_view complex = ndm_view_weak(&unit);
    const struct {
        const char *ufunc;
        ndm_view first, second;
        const char *wanted;
    } cases[] = {{"ldexp", real, scalar_of("int8"), "float64"},
                 {"ldexp", integer, scalar_of("int8"), "float16"},
                 {"ldexp", integer, scalar_of("bool"), "float64"},
                 {"heaviside", scalar_of("bool"), integer, "float64"},
                 {"heaviside", scalar_of("int8"), integer, "float16"},
                 {"add", complex, scalar_of("float32"), "complex64"},
                 {"add", complex, scalar_of("int8"), "complex128"}};
    for (size_t i = 0; i < COUNT_OF(cases); i++) {
        ndm_loop_info info;
        ndm_error error;
        expect(resolve(cases[i].ufunc, &cases[i].first, &cases[i].second, NULL, &info, &error),
               NDM_OK, &error);
        ck_assert_str_eq(ndm_dtype_name(&info.dtypes[0]), cases[i].wanted);
    }
}
END_TEST

START_TEST(weak_integers_must_fit)
{
    ndm_scalar large = ndm_scalar_int(300);
    ndm_view array = scalar_of("uint8"), weak = ndm_view_weak(&large);
    ndm_loop_info info;
    ndm_error error;
    expect(resolve("add", &array, &weak, NULL, &info, &error), NDM_ERROR_OVERFLOW, &error);
    ck_assert_ptr_nonnull(strstr(error.message, "300"));
    ck_assert_ptr_nonnull(strstr(error.message, "uint8"));
    ck_assert_ptr_nonnull(strstr(error.message, "add"));
}
END_TEST

/* less(a, b) by Python's rules, whatever the width. */
static void expect_less(const ndm_view *a, const ndm_view *b, bool wanted)
{
    uint8_t y = 2;
    ndm_view out = strided(&y, "bool", 0, NULL, NULL);
    ndm_error error;
    expect(call2("less", a, b, &out, (ndm_options){0}, &error), NDM_OK, &error);
    ck_assert_uint_eq(y, wanted);
}

START_TEST(comparisons_are_exact)
{
    ndm_scalar huge = {NDM_SCALAR_HUGE, 0, 0, 1e30, 0}, low = {NDM_SCALAR_HUGE, 1, 0, -1e30, 0};
    ndm_scalar values[] = {low,
                           ndm_scalar_int(INT64_MIN),
                           ndm_scalar_int(-1),
                           ndm_scalar_int(3),
                           ndm_scalar_int(300),
                           ndm_scalar_uint(UINT64_C(1) << 63),
                           ndm_scalar_uint(UINT64_MAX),
                           huge};
    uint8_t byte = 3;
    int64_t word = INT64_MAX;
    ndm_view small = strided(&byte, "uint8", 0, NULL, NULL);
    ndm_view wide = strided(&word, "int64", 0, NULL, NULL);
    for (int i = 0; i < (int)COUNT_OF(values); i++) {
        ndm_view a = ndm_view_weak(&values[i]);
        expect_less(&small, &a, i > 3);
        expect_less(&a, &small, i < 3);
        expect_less(&wide, &a, i > 4);
        expect_less(&a, &wide, i < 5);
        for (int j = 0; j < (int)COUNT_OF(values); j++) {
            ndm_view b = ndm_view_weak(&values[j]);
            expect_less(&a, &b, i < j);
        }
    }
}
END_TEST

START_TEST(dtype_fixes_the_output)
{
    ndm_view a = scalar_of("int32"), b = scalar_of("int64");
    ndm_options options = {.size = sizeof options, .dtype = the_dtype("float32")};
    ndm_loop_info info;
    ndm_error error;
    expect(resolve("add", &a, &b, &options, &info, &error), NDM_OK, &error);
    ck_assert_str_eq(ndm_dtype_name(&info.dtypes[0]), "float32");
    ck_assert_str_eq(ndm_dtype_name(&info.dtypes[2]), "float32");
    /* less has only bool outputs, and its inputs keep their own dtypes */
    options.dtype = the_dtype("bool");
    expect(resolve("less", &a, &b, &options, &info, &error), NDM_OK, &error);
    ck_assert_str_eq(ndm_dtype_name(&info.dtypes[0]), "int64");
    options.dtype = the_dtype("float32");
    expect(resolve("less", &a, &b, &options, &info, &error), NDM_ERROR_TYPE, &error);
    /* of a complex loop that gives a real number */
    ndm_view z = scalar_of("complex128");
    options.dtype = the_dtype("float64");
    const ndm_view *one[1] = {&z};
    expect(ndm_resolve(the_ufunc("absolute"), one, &options, &info, &error), NDM_OK, &error);
    ck_assert_str_eq(ndm_dtype_name(&info.dtypes[0]), "complex128");
}
END_TEST

START_TEST(signature_fixes_any_operand)
{
    ndm_view a = scalar_of("int32"), b = scalar_of("int64");
    ndm_dtype signature[3] = {the_dtype("float32"), {0}, {0}};
    ndm_options options = {.size = sizeof options, .signature = signature};
    ndm_loop_info info;
    ndm_error error;
    expect(resolve("add", &a, &b, &options, &info, &error), NDM_OK, &error);
    ck_assert_str_eq(ndm_dtype_name(&info.dtypes[0]), "float32");
    options.dtype = the_dtype("float64");
    expect(resolve("add", &a, &b, &options, &info, &error), NDM_ERROR_VALUE, &error);
}
END_TEST

START_TEST(casting_rules_hold)
{
    ndm_view a = scalar_of("float64"), b = scalar_of("int32");
    ndm_options options = {.size = sizeof options, .dtype = the_dtype("int32")};
    ndm_loop_info info;
    ndm_error error;
    expect(resolve("add", &a, &b, &options, &info, &error), NDM_ERROR_CASTING, &error);
    static const char *const words[] = {"add", "input 0", "float64", "int32", "same_kind"};
    for (size_t i = 0; i < COUNT_OF(words); i++) {
        ck_assert_ptr_nonnull(strstr(error.message, words[i]));
    }
    options.casting = NDM_CASTING_UNSAFE;
    expect(resolve("add", &a, &b, &options, &info, &error), NDM_OK, &error);
    ndm_options strict = {.size = sizeof strict, .casting = NDM_CASTING_NO};
    expect(resolve("add", &a, &b, &strict, &info, &error), NDM_ERROR_CASTING, &error);
    a.dtype = ndm_dtype_swapped(&a.dtype);
    expect(resolve("add", &a, &a, &strict, &info, &error), NDM_ERROR_CASTING, &error);
    strict.casting = NDM_CASTING_EQUIV;
    expect(resolve("add", &a, &a, &strict, &info, &error), NDM_OK, &error);
}
END_TEST

START_TEST(says_what_there_is)
{
    ndm_view a = scalar_of("complex128"), b = scalar_of("complex128");
    const ndm_view *inputs[2] = {&a, &b};
    ndm_loop_info info;
    ndm_error error;
    expect(ndm_resolve(the_ufunc("divmod"), inputs, NULL, &info, &error), NDM_ERROR_TYPE,
           &error);
    ck_assert_ptr_nonnull(strstr(error.message, "divmod"));
    ck_assert_ptr_nonnull(strstr(error.message, "complex128"));
    ck_assert_ptr_nonnull(strstr(error.message, "int64, int64"));
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("resolve");
    TCase *tests = tcase_create("resolve");
    tcase_add_test(tests, searches_by_steps);
    tcase_add_test(tests, weak_scalars_follow_their_partner);
    tcase_add_test(tests, weak_scalars_alone_of_their_kind);
    tcase_add_test(tests, weak_integers_must_fit);
    tcase_add_test(tests, comparisons_are_exact);
    tcase_add_test(tests, dtype_fixes_the_output);
    tcase_add_test(tests, signature_fixes_any_operand);
    tcase_add_test(tests, casting_rules_hold);
    tcase_add_test(tests, says_what_there_is);
    suite_add_tcase(suite, tests);
    return run_tests(suite);
}
