/* Adapters: which loop and which casts, what is refused, faults, the environment. */
#define _POSIX_C_SOURCE 200809L

#include <fenv.h>

#include "system/memory.h"
#include "test_adapter_support.h"

START_TEST(loops_are_those_of_the_ufunc)
{
    ndm_adapter *adapter;
    ck_assert_int_eq(ndm_adapter_loop(find("add"), 0, &adapter, &error), NDM_OK);
    ck_assert_str_eq(ndm_dtype_name(&ndm_adapter_dtypes(adapter)[0]), "bool");
    ck_assert_str_eq(ndm_adapter_record(adapter)->symbol, "add_bool");
    ck_assert_str_eq(ndm_adapter_ufunc(adapter)->name, "add");
    ck_assert(!ndm_adapter_casts(adapter));
    ndm_adapter_free(adapter);
    ck_assert_int_eq(ndm_adapter_loop(find("add"), 1000, &adapter, &error), NDM_ERROR_INDEX);
    ndm_adapter_free(NULL);
}
END_TEST

START_TEST(inputs_are_cast_as_a_call_casts_them)
{
    enum { MOST = 9001 };
    ndm_adapter *divide = adapt("divide", "int8", "uint16");
    ck_assert(ndm_adapter_casts(divide));
    ck_assert_str_eq(ndm_dtype_name(&ndm_adapter_dtypes(divide)[0]), "int8");
    ck_assert_str_eq(ndm_dtype_name(&ndm_adapter_dtypes(divide)[2]), "float64");
    int8_t *x = malloc(MOST);
    uint16_t *y = malloc(MOST * sizeof *y);
    double *z = malloc(MOST * sizeof *z);
    for (int i = 0; i < MOST; i++) {
        x[i] = (int8_t)(i % 100 - 50);
        y[i] = (uint16_t)i;
    }
    ck_assert_uint_eq(run(divide, x, y, z, MOST, 1, 2, 8), NDM_FP_DIVIDE);
    ck_assert_uint_eq(run(divide, x + 1, y + 1, z + 1, MOST - 1, 1, 2, 8), 0);
    for (int i = 1; i < MOST; i++) {
        ck_assert_double_eq(z[i], (double)x[i] / y[i]);
    }
    free(x);
    free(y);
    free(z);
    ndm_adapter_free(divide);

    ndm_adapter *logical = adapt("logical_and", "float64", "complex64"); /* a quiet loop */
    double a[2] = {0.5, 0};
    float b[2][2] = {{0, 1}, {1, 1}};
    uint8_t both[2] = {7, 7};
    run(logical, a, b, both, 2, 8, 8, 1);
    ck_assert(both[0] == 1 && both[1] == 0);
    ndm_adapter_free(logical);
}
END_TEST

START_TEST(casts_overlap_too)
{
    const ndm_dtype from = dtype_of("float64"), to = dtype_of("float32");
    ndm_adapter *cast;
    ck_assert_int_eq(ndm_adapter_cast(&from, &to, &cast, &error), NDM_OK);
    ck_assert_ptr_null(ndm_adapter_record(cast));
    ck_assert_ptr_null(ndm_adapter_ufunc(cast));
    double x[3] = {1.5, 2.5, 1e300};
    float y[3];
    ck_assert_uint_eq(run(cast, x, y, NULL, 3, 8, 4, 0), NDM_FP_OVERFLOW);
    ck_assert_float_eq(y[1], 2.5f);
    double in_place[3] = {1.5, 2.5, 3.5};
    run(cast, in_place, in_place, NULL, 3, 8, 8, 0); /* the same steps, other sizes */
    ck_assert(*(float *)&in_place[1] == 2.5f);
    memcpy(in_place, (double[3]){1.5, 2.5, 3.5}, sizeof in_place);
    run(cast, in_place, in_place, NULL, 3, 8, 4, 0);
    ck_assert(memcmp(in_place, (float[3]){1.5f, 2.5f, 3.5f}, 12) == 0);
    ndm_adapter_free(cast);
    const ndm_dtype unknown = {.num = 9999};
    ck_assert_int_eq(ndm_adapter_cast(&from, &unknown, &cast, &error), NDM_ERROR_TYPE);
    ck_assert_int_eq(ndm_adapter_cast(&unknown, &from, &cast, &error), NDM_ERROR_TYPE);
}
END_TEST

START_TEST(faults_behind_casts)
{
    enum { MOST = 20000 };
    ndm_adapter *power = adapt("power", "int8", "int64");
    int8_t *x = calloc(MOST, 1);
    int64_t *y = calloc(MOST, sizeof *y), *z = calloc(MOST, sizeof *z);
    char *const args[3] = {(char *)x, (char *)y, (char *)z};
    const ptrdiff_t count = MOST, strides[3] = {1, 8, 8};
    uint32_t raised;
    ck_assert_int_eq(ndm_adapter_run(power, args, &count, strides, &raised), 0);
    y[15000] = -1;
    ck_assert_int_eq(ndm_adapter_run(power, args, &count, strides, &raised), 1);
    ck_assert_int_eq(z[0], 1);
    free(x);
    free(y);
    free(z);
    ndm_adapter_free(power);
}
END_TEST

/* Where nothing can be registered: no target of that name. A process of its own. */
START_TEST(without_a_library)
{
    setenv("NDMILL_TARGET", "none", 1);
    const ndm_ufunc_record record = {.name = "add"};
    const ndm_ufunc ufunc = {.record = &record};
    const ndm_dtype dtype = {.num = 0};
    ndm_adapter *adapter = NULL;
    ck_assert_int_eq(ndm_adapter_loop(&ufunc, 0, &adapter, &error), NDM_ERROR_TARGET);
    ck_assert_int_eq(ndm_adapter_call(&ufunc, &dtype, &adapter, &error), NDM_ERROR_TARGET);
    ck_assert_int_eq(ndm_adapter_cast(&dtype, &dtype, &adapter, &error), NDM_ERROR_TARGET);
    ck_assert_ptr_null(adapter);
}
END_TEST

START_TEST(refusals)
{
    const ndm_dtype strange[2] = {{.num = 9999}, {.num = 9999}};
    const ndm_dtype booleans[2] = {dtype_of("bool"), dtype_of("bool")};
    ndm_adapter *adapter = NULL;
    ck_assert_int_eq(ndm_adapter_call(find("subtract"), booleans, &adapter, &error),
                     NDM_ERROR_TYPE);
    ck_assert_ptr_nonnull(strstr(error.message, "logical_xor"));
    ck_assert_int_eq(ndm_adapter_call(find("add"), strange, &adapter, &error), NDM_ERROR_TYPE);
    const ndm_dtype mixed[2] = {dtype_of("int8"), dtype_of("float32")};
    ck_assert_int_eq(ndm_adapter_call(find("vecdot"), mixed, &adapter, &error), NDM_ERROR_TYPE);
    ck_assert_ptr_nonnull(strstr(error.message, "as they are"));
    for (long allowed = 0; allowed < 2; allowed++) {
        ndm_memory_limit(0);
        ndm_status status = allowed == 0
                                ? ndm_adapter_loop(find("add"), 0, &adapter, &error)
                                : ndm_adapter_call(find("add"), mixed, &adapter, &error);
        ndm_memory_limit(-1);
        ck_assert_int_eq(status, NDM_ERROR_MEMORY);
    }
    ndm_memory_limit(0);
    ndm_status status = ndm_adapter_cast(&mixed[0], &mixed[1], &adapter, &error);
    ndm_memory_limit(-1);
    ck_assert_int_eq(status, NDM_ERROR_MEMORY);
    ck_assert_ptr_null(adapter);
}
END_TEST

/* The loops of a declared reduction have no strided form. */
START_TEST(reductions_have_no_kernel)
{
    static const char words[] =
        "'mean' is a reduction, whose loops have no kernel for single elements";
    const ndm_dtype dtype = dtype_of("float64");
    const ndm_loop_record *record = NULL;
    ndm_adapter *adapter = NULL;
    ndm_loop loop = NULL;
    ck_assert_int_eq(ndm_adapter_loop(find("mean"), 0, &adapter, &error), NDM_ERROR_TYPE);
    ck_assert_str_eq(error.message, words);
    ck_assert_int_eq(ndm_adapter_call(find("mean"), &dtype, &adapter, &error), NDM_ERROR_TYPE);
    ck_assert_str_eq(error.message, words);
    ck_assert_int_eq(ndm_ufunc_kernel(find("mean"), 0, &loop, &record, &error), NDM_ERROR_TYPE);
    ck_assert_str_eq(error.message, words);
    ck_assert(adapter == NULL && loop == NULL && record == NULL);
}
END_TEST

START_TEST(faults_are_codes)
{
    ndm_adapter *power = adapt("power", "int32", "int32");
    int32_t x[3] = {2, 3, 4}, y[3] = {2, -1, 2}, z[3];
    char *const args[3] = {(char *)x, (char *)y, (char *)z};
    const ptrdiff_t count = 3, strides[3] = {4, 4, 4}, backwards[3] = {0, 4, 0};
    uint32_t raised;
    ck_assert_int_eq(ndm_adapter_run(power, args, &count, strides, &raised), 1);
    ck_assert_ptr_nonnull(strstr(ndm_adapter_record(power)->faults[0], "negative"));
    char *const same[3] = {(char *)x, (char *)y, (char *)x};
    ck_assert_int_eq(ndm_adapter_run(power, same, &count, backwards, &raised), 1);
    ck_assert_int_eq(x[0], 4); /* the first step was taken */
    ndm_adapter_free(power);
}
END_TEST

START_TEST(the_environment_is_the_callers)
{
    ndm_adapter *multiply = adapt("multiply", "float64", "float64");
    ndm_adapter *greater = adapt("greater", "float64", "float64");
    double x[2] = {1e300, 0x1p-600}, y[2] = {1e300, 0x1p-450}, z[2], third[1] = {1.0 / 3};
    feclearexcept(FE_ALL_EXCEPT);
    feraiseexcept(FE_INVALID);
    fesetround(FE_UPWARD);
    ck_assert_uint_eq(run(multiply, x, y, z, 1, 8, 8, 8), NDM_FP_OVERFLOW);
    run(multiply, third, third, z, 1, 8, 8, 8);
    ck_assert_int_eq(fegetround(), FE_UPWARD);
    fesetround(FE_TONEAREST);
    ck_assert_double_eq(z[0], third[0] * third[0]);
    ck_assert_int_eq(fetestexcept(FE_INVALID | FE_OVERFLOW), FE_INVALID);
    feclearexcept(FE_ALL_EXCEPT);
    double not_a_number = strtod("nan", NULL);
    uint8_t answer;
    ck_assert_uint_eq(run(greater, &not_a_number, x, &answer, 1, 8, 8, 1), 0);
    ndm_adapter_free(multiply);
    ndm_adapter_free(greater);

    ndm_adapter *mixed = adapt("multiply", "float32", "longdouble");
    float short_ = 2;
    long double long_ = 0.25L, half;
    run(mixed, &short_, &long_, &half, 1, 4, 16, 16);
    ck_assert(half == 0.5L);
    ndm_adapter_free(mixed);
    ndm_adapter *truth = adapt("logical_and", "longdouble", "float32");
    uint8_t yes = 0;
    run(truth, &half, &short_, &yes, 1, 16, 4, 1);
    ck_assert_int_eq(yes, 1);
    ndm_adapter_free(truth);
    const ndm_dtype from = dtype_of("longdouble"), to = dtype_of("float64");
    ndm_adapter *cast;
    ck_assert_int_eq(ndm_adapter_cast(&from, &to, &cast, &error), NDM_OK);
    run(cast, &half, z, NULL, 1, 16, 8, 0);
    ck_assert_double_eq(z[0], 0.5);
    ndm_adapter_free(cast);
    ndm_adapter *extended = adapt("multiply", "longdouble", "longdouble");
    long double large = 1e4000L, product;
    if (large < large * 2) {
        ck_assert_uint_eq(run(extended, &large, &large, &product, 1, 16, 16, 16),
                          NDM_FP_OVERFLOW);
    }
    ndm_adapter_free(extended);
}
END_TEST

START_TEST(products_decline_to_the_loop_behind)
{
    const ndm_dtype inputs[2] = {dtype_of("float64"), dtype_of("float64")};
    ndm_adapter *adapter;
    ck_assert_int_eq(ndm_adapter_call(find("vecdot"), inputs, &adapter, &error), NDM_OK);
    double x[3] = {1, 2, 3}, y[3] = {4, 5, 6}, z = 0;
    char *const args[3] = {(char *)x, (char *)y, (char *)&z};
    const ptrdiff_t dimensions[2] = {1, 3};
    const ptrdiff_t strides[2][5] = {{0, 0, 0, 8, 8}, {0, 0, 0, 0, 8}};
    const double expected[2] = {32, 15};
    uint32_t raised;
    for (int i = 0; i < 2; i++) {
        ck_assert_int_eq(ndm_adapter_run(adapter, args, dimensions, strides[i], &raised), 0);
        ck_assert_double_eq(z, expected[i]);
    }
    ndm_adapter_free(adapter);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("adapter");
    TCase *tests = tcase_create("adapter");
    tcase_add_test(tests, loops_are_those_of_the_ufunc);
    tcase_add_test(tests, inputs_are_cast_as_a_call_casts_them);
    tcase_add_test(tests, casts_overlap_too);
    tcase_add_test(tests, faults_behind_casts);
    tcase_add_test(tests, without_a_library);
    tcase_add_test(tests, refusals);
    tcase_add_test(tests, reductions_have_no_kernel);
    tcase_add_test(tests, faults_are_codes);
    tcase_add_test(tests, the_environment_is_the_callers);
    tcase_add_test(tests, products_decline_to_the_loop_behind);
    suite_add_tcase(suite, tests);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_NORMAL);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
