/* Adapters run on operands that overlap as other engines' reductions let them. */
#include "test_adapter_support.h"

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

int main(void)
{
    Suite *suite = suite_create("adapter folds");
    TCase *tests = tcase_create("adapter folds");
    tcase_add_test(tests, operands_apart_or_identical);
    tcase_add_test(tests, accumulation_goes_one_by_one);
    tcase_add_test(tests, an_output_that_does_not_move_gets_the_last_value);
    tcase_add_test(tests, associative_ufuncs_fold_by_a_tree);
    tcase_add_test(tests, ordered_folds_keep_the_order);
    tcase_add_test(tests, what_is_not_associative_folds_in_order);
    tcase_add_test(tests, folds_that_are_none);
    tcase_add_test(tests, folds_stop_at_a_fault);
    suite_add_tcase(suite, tests);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_NORMAL);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
