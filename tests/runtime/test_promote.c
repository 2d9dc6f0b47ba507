/* dtypes by name, promotion and casting rules against NumPy 2's answers. */
#include <check.h>
#include <stdlib.h>
#include <string.h>

#include "ndmill/module.h"

static ndm_dtype find(const char *name)
{
    ndm_error error;
    ndm_dtype dtype;
    ndm_status status = ndm_dtype_find(name, &dtype, &error);
    ck_assert_msg(status == NDM_OK, "%s", error.message);
    return dtype;
}

/* names: dtypes with spaces between, an empty string for none. */
static const char *result(const char *names, const ndm_scalar *weak, size_t weak_count)
{
    char text[128], *rest = text, *name;
    ndm_dtype dtypes[8], out;
    ndm_error error;
    size_t count = 0;
    strcpy(text, names);
    while ((name = strtok(rest, " ")) != NULL) {
        rest = NULL;
        dtypes[count++] = find(name);
    }
    if (ndm_result_type(dtypes, count, weak, weak_count, &out, &error) != NDM_OK) {
        return "none";
    }
    ck_assert_int_eq(out.order, NDM_NATIVE);
    return out.cls->name;
}

START_TEST(sets)
{
    static const char *const cases[][2] = {
        {"int8 uint8", "int16"},
        {"int64 uint64", "float64"},
        {"int8 uint8 float16", "float16"},
        {"float16 int16", "float32"},
        {"float32 int32", "float64"},
        {"complex64 int32", "complex128"},
        {"bool bool", "bool"},
        {"longdouble complex64", "clongdouble"},
        {"uint64 int8", "float64"},
        {"uint8 int16 bool", "int16"},
        {">i4 <i4", "int32"},
        {">f8", "float64"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        ck_assert_str_eq(result(cases[i][0], NULL, 0), cases[i][1]);
    }
}
END_TEST

START_TEST(weak_scalars)
{
    const ndm_scalar i = ndm_scalar_int(300), f = ndm_scalar_float(1.5),
                     c = ndm_scalar_complex(0, 1), b = ndm_scalar_bool(true);
    const ndm_scalar both[] = {i, c};
    ck_assert_str_eq(result("bool", &i, 1), "int64");
    ck_assert_str_eq(result("uint8", &i, 1), "uint8");
    ck_assert_str_eq(result("float16", &i, 1), "float16");
    ck_assert_str_eq(result("bool", &f, 1), "float64");
    ck_assert_str_eq(result("int8", &f, 1), "float64");
    ck_assert_str_eq(result("float16", &f, 1), "float16");
    ck_assert_str_eq(result("int8", &c, 1), "complex128");
    ck_assert_str_eq(result("float16", &c, 1), "complex64");
    ck_assert_str_eq(result("float32", &c, 1), "complex64");
    ck_assert_str_eq(result("float64", &c, 1), "complex128");
    ck_assert_str_eq(result("longdouble", &c, 1), "clongdouble");
    ck_assert_str_eq(result("complex64", &c, 1), "complex64");
    ck_assert_str_eq(result("int8", &b, 1), "int8");
    ck_assert_str_eq(result("bool", both, 2), "complex128");
    ck_assert_str_eq(result("", &b, 1), "bool");
    ck_assert_str_eq(result("", &i, 1), "int64");
    ck_assert_str_eq(result("", both, 2), "complex128");
    ck_assert_str_eq(result("", NULL, 0), "none");
}
END_TEST

START_TEST(names)
{
    ck_assert_str_eq(find("intc").cls->name, "int32");
    ck_assert_str_eq(find("f").cls->name, "float32");
    ck_assert_str_eq(find("?").cls->name, "bool");
    ck_assert_str_eq(find("=c16").cls->name, "complex128");
    ck_assert_int_eq(find("|b1").order, NDM_NATIVE);
    ck_assert_int_eq(find("<f4").order != find(">f4").order, 1);
    char text[24];
    ndm_error error;
    ndm_dtype dtype = find(">f4");
    ck_assert_int_eq(ndm_dtype_descr(&dtype, text, sizeof text, &error), NDM_OK);
    ck_assert_str_eq(text, ">f4");
    ck_assert_int_eq(ndm_dtype_descr(&dtype, text, 3, &error), NDM_ERROR_VALUE);
    dtype = find(">i1");
    ck_assert_int_eq(ndm_dtype_descr(&dtype, text, sizeof text, &error), NDM_OK);
    ck_assert_str_eq(text, "|i1");
    ck_assert_int_eq(ndm_dtype_swapped(&dtype).order, NDM_NATIVE);
    ck_assert_int_eq(ndm_dtype_find("flaot32", &dtype, &error), NDM_ERROR_NOT_FOUND);
    ck_assert_str_eq(error.message, "unknown dtype 'flaot32'; did you mean 'float32'?");
    ck_assert_int_eq(ndm_dtype_find("", &dtype, &error), NDM_ERROR_NOT_FOUND);
    ck_assert_int_eq(ndm_dtype_find("<", &dtype, &error), NDM_ERROR_NOT_FOUND);
}
END_TEST

START_TEST(casting_rules)
{
    static const struct {
        const char *from, *to;
        ndm_casting strictest;
    } cases[] = {
        {"<i4", ">i4", NDM_CASTING_EQUIV},
        {"i4", "i4", NDM_CASTING_NO},
        {"int32", "float64", NDM_CASTING_SAFE},
        {"int32", "float32", NDM_CASTING_SAME_KIND},
        {"uint64", "int8", NDM_CASTING_SAME_KIND},
        {"int8", "uint64", NDM_CASTING_UNSAFE},
        {"float64", "int64", NDM_CASTING_UNSAFE},
        {"bool", "int8", NDM_CASTING_SAFE},
        {"complex128", "float64", NDM_CASTING_UNSAFE},
        {">f4", "<f8", NDM_CASTING_SAFE},
        {"int64", "float16", NDM_CASTING_SAME_KIND},
    };
    static const ndm_casting strict_first[] = {NDM_CASTING_NO, NDM_CASTING_EQUIV,
                                               NDM_CASTING_SAFE, NDM_CASTING_SAME_KIND,
                                               NDM_CASTING_UNSAFE};
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        ndm_dtype from = find(cases[i].from), to = find(cases[i].to);
        bool allowed = false;
        for (int rule = 0; rule < 5; rule++) {
            allowed = allowed || strict_first[rule] == cases[i].strictest;
            ck_assert_msg(ndm_can_cast(&from, &to, strict_first[rule]) == allowed,
                          "%s to %s, %s", cases[i].from, cases[i].to,
                          ndm_casting_name(strict_first[rule]));
        }
    }
    ndm_casting casting;
    ck_assert_int_eq(ndm_casting_parse("same_kind", &casting, NULL), NDM_OK);
    ck_assert_int_eq(casting, NDM_CASTING_SAME_KIND);
    ck_assert_int_eq(ndm_casting_parse("any", &casting, NULL), NDM_ERROR_VALUE);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("promote");
    TCase *tests = tcase_create("promote");
    tcase_add_test(tests, sets);
    tcase_add_test(tests, weak_scalars);
    tcase_add_test(tests, names);
    tcase_add_test(tests, casting_rules);
    suite_add_tcase(suite, tests);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_NORMAL);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
