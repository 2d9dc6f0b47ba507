/* Adapters: loops for other engines, which let operands overlap. */
#define _POSIX_C_SOURCE 200809L

#include <check.h>
#include <fenv.h>
#include <stdlib.h>
#include <string.h>

#include "call/adapter.h"
#include "ndmill/ndmill.h"
#include "system/memory.h"

static ndm_error error;

static const ndm_ufunc *find(const char *name)
{
    const ndm_ufunc *ufunc;
    ck_assert_int_eq(ndm_ufunc_find(name, &ufunc, &error), NDM_OK);
    return ufunc;
}

static ndm_dtype dtype_of(const char *name)
{
    ndm_dtype dtype;
    ck_assert_int_eq(ndm_dtype_find(name, &dtype, &error), NDM_OK);
    return dtype;
}

/* The adapter for a call on inputs of one dtype each. */
static ndm_adapter *adapt(const char *ufunc, const char *first, const char *second)
{
    const ndm_dtype inputs[2] = {dtype_of(first), dtype_of(second)};
    ndm_adapter *made = NULL;
    ck_assert_msg(ndm_adapter_call(find(ufunc), inputs, &made, &error) == NDM_OK, "%s",
                  error.message);
    return made;
}

static uint32_t run(const ndm_adapter *adapter, void *x, void *y, void *z, ptrdiff_t count,
                    ptrdiff_t sx, ptrdiff_t sy, ptrdiff_t sz)
{
    char *const args[3] = {x, y, z};
    const ptrdiff_t strides[3] = {sx, sy, sz};
    uint32_t raised = 99;
    ck_assert_int_eq(ndm_adapter_run(adapter, args, &count, strides, &raised), 0);
    return raised;
}

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

START_TEST(operands_apart_or_identical)
{
    ndm_adapter *add = adapt("add", "float64", "float64");
    double x[9], y[9], z[9];
    for (int i = 0; i < 9; i++) {
        x[i] = i;
        y[i] = 10 * i;
    }
    run(add, x, y, z, 9, 8, 8, 8);
    run(add, x, y, x, 9, 8, 8, 8);
    run(add, x, y, z, 0, 8, 8, 8);
    for (int i = 0; i < 9; i++) {
        ck_assert_double_eq(z[i], 11 * i);
        ck_assert_double_eq(x[i], 11 * i);
    }
    run(add, x, y + 8, z, 9, 8, -8, 8);
    ck_assert_double_eq(z[0], 80);
    ndm_adapter_free(add);
}
END_TEST

START_TEST(accumulation_goes_one_by_one)
{
    ndm_adapter *add = adapt("add", "float32", "float32");
    float x[101];
    for (int i = 0; i < 101; i++) {
        x[i] = 1;
    }
    run(add, x, x + 1, x + 1, 100, 4, 4, 4);
    for (int i = 0; i < 101; i++) {
        ck_assert_float_eq(x[i], (float)(i + 1));
    }
    float same[101];
    memcpy(same, x, sizeof same);
    run(add, x + 100, x + 99, x + 99, 100, -4, -4, -4); /* backwards */
    for (int i = 99; i >= 0; i--) {
        same[i] = same[i + 1] + same[i];
        ck_assert_float_eq(x[i], same[i]);
    }
    ndm_adapter_free(add);
}
END_TEST

START_TEST(an_output_that_does_not_move_gets_the_last_value)
{
    ndm_adapter *add = adapt("add", "int32", "int32");
    int32_t x[4] = {1, 2, 3, 4}, y[4] = {10, 20, 30, 40}, z = 0;
    run(add, x, y, &z, 4, 4, 4, 0);
    ck_assert_int_eq(z, 44);
    ndm_adapter_free(add);
}
END_TEST

START_TEST(associative_ufuncs_fold_by_a_tree)
{
    enum { MOST = 5000 };
    ndm_adapter *add = adapt("add", "float32", "float32");
    ndm_adapter *whole = adapt("add", "int64", "int64");
    float *x = malloc(MOST * sizeof *x);
    int64_t *n = malloc(MOST * sizeof *n);
    for (int i = 0; i < MOST; i++) {
        x[i] = 0.1f;
        n[i] = i;
    }
    for (ptrdiff_t count = 1; count <= MOST; count = count * 3 + 1) {
        int64_t sum = 7;
        run(whole, &sum, n, &sum, count, 0, 8, 0);
        ck_assert_int_eq(sum, 7 + count * (count - 1) / 2);
        sum = 7;
        run(whole, &sum, n + count - 1, &sum, count, 0, -8, 0);
        ck_assert_int_eq(sum, 7 + count * (count - 1) / 2);
    }
    float sum = 0;
    run(add, &sum, x, &sum, MOST, 0, 4, 0);
    ck_assert_float_eq_tol(sum, 500, 1e-4f); /* one by one it is off by 0.03 */
    /* The item is one of those that are added: in order, each read before it is written. */
    run(whole, n + 3, n, n + 3, 8, 0, 8, 0);
    ck_assert_int_eq(n[3], 3 + 0 + 1 + 2 + 6 + 4 + 5 + 6 + 7 + 0);
    free(x);
    free(n);
    ndm_adapter_free(add);
    ndm_adapter_free(whole);
}
END_TEST

/* Concatenation of digits is associative and does not commute: (a, b) -> a * 10**len(b) + b is
 * not of one item, so this takes the affine maps x -> m x + c, an item being a pair of int32.
 */
static int compose(char *const *args, const ptrdiff_t *dimensions, const ptrdiff_t *strides,
                   ndm_loop_ctx *ctx)
{
    (void)ctx;
    for (ptrdiff_t i = 0; i < dimensions[0]; i++) {
        const uint32_t *a = (const uint32_t *)(args[0] + i * strides[0]);
        const uint32_t *b = (const uint32_t *)(args[1] + i * strides[1]);
        uint32_t *y = (uint32_t *)(args[2] + i * strides[2]);
        const uint32_t m = a[0] * b[0], c = b[0] * a[1] + b[1];
        y[0] = m;
        y[1] = c;
    }
    return 0;
}

START_TEST(ordered_folds_keep_the_order)
{
    enum { MOST = 3000 };
    const ndm_ufunc_record ufunc = {
        .name = "compose", .nin = 2, .nout = 1, .flags = NDM_UFUNC_ASSOCIATIVE};
    const ndm_loop_record record = {.ufunc = "compose"};
    ndm_adapter adapter = {
        .ufunc = &ufunc, .record = &record, .loop = compose, .nin = 2, .nout = 1};
    for (int i = 0; i < 3; i++) {
        adapter.inner[i] = adapter.dtypes[i] = dtype_of("complex64"); /* 8 bytes */
    }
    uint32_t(*items)[2] = malloc(MOST * sizeof *items), result[2] = {1, 0},
    expected[2] = {1, 0};
    for (uint32_t i = 0; i < MOST; i++) {
        items[i][0] = 2 * i + 1;
        items[i][1] = i * i;
        expected[1] = items[i][0] * expected[1] + items[i][1];
        expected[0] *= items[i][0];
    }
    run(&adapter, result, items, result, MOST, 0, 8, 0);
    ck_assert_uint_eq(result[0], expected[0]);
    ck_assert_uint_eq(result[1], expected[1]);
    free(items);
}
END_TEST

START_TEST(what_is_not_associative_folds_in_order)
{
    ndm_adapter *subtract = adapt("subtract", "int16", "int16");
    int16_t x[6] = {1, 2, 3, 4, 5, 6}, y = 100;
    run(subtract, &y, x, &y, 6, 0, 2, 0);
    ck_assert_int_eq(y, 79);
    ndm_adapter_free(subtract);
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

/* What keeps a fold from being one by a tree, one thing at a time; all then go in order. */
START_TEST(folds_that_are_none)
{
    ndm_adapter *negative = adapt("negative", "int32", "int32");
    int32_t x[4] = {1, 2, 3, 4}, y = 0;
    run(negative, x, &y, NULL, 4, 4, 0, 0); /* one input */
    ck_assert_int_eq(y, -4);
    ndm_adapter_free(negative);

    ndm_adapter *divmod = adapt("divmod", "int32", "int32");
    int32_t a = 100, b = 7;
    char *const args[4] = {(char *)&a, (char *)x, (char *)&a, (char *)&b};
    const ptrdiff_t count = 4, strides[4] = {0, 4, 0, 0};
    uint32_t raised;
    ck_assert_int_eq(ndm_adapter_run(divmod, args, &count, strides, &raised), 0);
    ck_assert(a == 100 / 2 / 3 / 4 && b == 100 / 2 / 3 % 4); /* two outputs */
    ndm_adapter_free(divmod);

    ndm_adapter *divide = adapt("divide", "float64", "int8");
    double quotient = 48;
    int8_t d[3] = {2, 3, 4};
    run(divide, &quotient, d, &quotient, 3, 0, 1, 0); /* with a cast */
    ck_assert_double_eq(quotient, 2);
    ndm_adapter_free(divide);

    ndm_adapter *add = adapt("add", "int32", "int32");
    int32_t sums[5] = {1, 1, 1, 1, 1};
    run(add, sums, x, sums, 4, 0, 4, 4); /* the output moves */
    ck_assert(sums[0] == 2 && sums[1] == 4 && sums[3] == 6);
    run(add, x, sums, x, 4, 4, 4, 0); /* an input moves */
    ck_assert(x[0] == 10 && x[1] == 2);
    ndm_adapter_free(add);

    ndm_adapter *both = adapt("logical_and", "float64", "float64");
    double truth = 1, z[2] = {1, 1};
    run(both, &truth, z, &truth, 2, 0, 8, 0); /* an item of another dtype */
    ck_assert_int_eq(*(char *)&truth, 1);
    ndm_adapter_free(both);
}
END_TEST

static int fault_at_13(char *const *args, const ptrdiff_t *dimensions, const ptrdiff_t *strides,
                       ndm_loop_ctx *ctx)
{
    for (ptrdiff_t i = 0; i < dimensions[0]; i++) {
        const int64_t a = *(int64_t *)(args[0] + i * strides[0]);
        const int64_t b = *(int64_t *)(args[1] + i * strides[1]);
        if (a == 13 || b == 13) {
            ctx->fault_index = i;
            return 1;
        }
        *(int64_t *)(args[2] + i * strides[2]) = a > b ? a : b;
    }
    return 0;
}

START_TEST(folds_stop_at_a_fault)
{
    const ndm_ufunc_record ufunc = {.name = "largest",
                                    .nin = 2,
                                    .nout = 1,
                                    .flags = NDM_UFUNC_ASSOCIATIVE | NDM_UFUNC_COMMUTATIVE};
    const ndm_loop_record record = {.ufunc = "largest"};
    ndm_adapter adapter = {
        .ufunc = &ufunc, .record = &record, .loop = fault_at_13, .nin = 2, .nout = 1};
    for (int i = 0; i < 3; i++) {
        adapter.inner[i] = adapter.dtypes[i] = dtype_of("int64");
    }
    int64_t items[6] = {1, 5, 9, 2, 0, 0};
    const ptrdiff_t count = 4, strides[3] = {0, 8, 0};
    uint32_t raised;
    run(&adapter, items + 4, items, items + 4, 4, 0, 8, 0); /* the result behind the items */
    ck_assert_int_eq(items[4], 9);
    for (int i = 0; i < 4; i++) {
        int64_t with[5] = {0, 1, 2, 3, 4};
        char *const args[3] = {(char *)with, (char *)(with + 1), (char *)with};
        with[1 + i] = 13;
        ck_assert_int_eq(ndm_adapter_run(&adapter, args, &count, strides, &raised), 1);
        with[1 + i] = 3;
        with[0] = 13;
        ck_assert_int_eq(ndm_adapter_run(&adapter, args, &count, strides, &raised), 1);
    }
    adapter.dtypes[1] = dtype_of("uint64"); /* other items than the result */
    run(&adapter, items + 4, items, items + 4, 4, 0, 8, 0);
    ck_assert_int_eq(items[4], 9);
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
    tcase_add_test(tests, operands_apart_or_identical);
    tcase_add_test(tests, accumulation_goes_one_by_one);
    tcase_add_test(tests, an_output_that_does_not_move_gets_the_last_value);
    tcase_add_test(tests, associative_ufuncs_fold_by_a_tree);
    tcase_add_test(tests, ordered_folds_keep_the_order);
    tcase_add_test(tests, what_is_not_associative_folds_in_order);
    tcase_add_test(tests, inputs_are_cast_as_a_call_casts_them);
    tcase_add_test(tests, casts_overlap_too);
    tcase_add_test(tests, folds_that_are_none);
    tcase_add_test(tests, folds_stop_at_a_fault);
    tcase_add_test(tests, faults_behind_casts);
    tcase_add_test(tests, without_a_library);
    tcase_add_test(tests, refusals);
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
