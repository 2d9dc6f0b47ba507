/* Plans that are kept: run again, on the same and on other memory. */
#include "test_call_support.h"

enum { N = 100 };

static ndm_plan *plan_add(const ndm_view *a, const ndm_view *b, const ndm_view *out,
                          const ndm_view *where)
{
    const ndm_view *inputs[2] = {a, b};
    ndm_options options = {.size = sizeof options, .out = &out, .where = where};
    ndm_plan *plan = NULL;
    ndm_error error;
    expect(ndm_plan_create(the_ufunc("add"), inputs, &options, &plan, &error), NDM_OK, &error);
    return plan;
}

static void run(ndm_plan *plan, void *const *data)
{
    ndm_error error;
    expect(ndm_plan_run(plan, data, &error), NDM_OK, &error);
}

START_TEST(runs_on_other_memory)
{
    double x[2][N], y[2][N], out[2][N] = {{0}};
    ptrdiff_t n = N, back = -8;
    for (int i = 0; i < N; i++) {
        x[0][i] = i;
        x[1][i] = 2 * i;
        y[0][i] = 1000;
        y[1][i] = 2000;
    }
    /* all run backwards, so that the walk is flipped */
    ndm_view a = strided(&x[0][N - 1], "float64", 1, &n, &back);
    ndm_view b = strided(&y[0][N - 1], "float64", 1, &n, &back);
    ndm_view c = strided(&out[0][N - 1], "float64", 1, &n, &back);
    ndm_plan *plan = plan_add(&a, &b, &c, NULL);
    run(plan, NULL);
    run(plan, (void *[]){&x[1][N - 1], NULL, &out[1][N - 1]});
    for (int i = 0; i < N; i++) {
        ck_assert_double_eq(out[0][i], i + 1000);
        ck_assert_double_eq(out[1][i], 2 * i + 1000);
    }
    /* what is not given is the planned memory again */
    run(plan, (void *[]){NULL, &y[1][N - 1], NULL});
    ck_assert_double_eq(out[0][7], 7 + 2000);
    ck_assert_double_eq(out[1][7], 14 + 1000);
    ndm_plan_free(plan);
}
END_TEST

START_TEST(copies_overlap_again)
{
    int64_t memory[2][N + 1];
    ptrdiff_t n = N;
    for (int i = 0; i <= N; i++) {
        memory[0][i] = i;
        memory[1][i] = 10 * i;
    }
    ndm_view in = row(memory[0], "int64", &n), out = row(memory[0] + 1, "int64", &n);
    ndm_plan *plan = plan_add(&in, &in, &out, NULL);
    run(plan, NULL);
    run(plan, NULL);
    run(plan, (void *[]){memory[1], memory[1], memory[1] + 1});
    ck_assert_int_eq(memory[0][0], 0);
    ck_assert_int_eq(memory[0][1], 0);
    for (int i = 2; i <= N; i++) {
        ck_assert_int_eq(memory[0][i], 4 * (i - 2));
        ck_assert_int_eq(memory[1][i], 20 * (i - 1));
    }
    ndm_plan_free(plan);
}
END_TEST

START_TEST(takes_new_weak_scalars_and_masks)
{
    uint8_t x[4] = {1, 2, 3, 4}, out[4] = {0}, masks[2][4] = {{1, 1, 1, 1}, {0, 1, 0, 1}};
    ptrdiff_t n = 4;
    ndm_scalar one = ndm_scalar_int(1), nine = ndm_scalar_int(9), large = ndm_scalar_int(256);
    ndm_view a = row(x, "uint8", &n), b = ndm_view_weak(&one), c = row(out, "uint8", &n);
    ndm_view where = row(masks[0], "bool", &n);
    ndm_plan *plan = plan_add(&a, &b, &c, &where);
    run(plan, NULL);
    static const uint8_t first[4] = {2, 3, 4, 5}, second[4] = {2, 11, 4, 13};
    ck_assert_mem_eq(out, first, sizeof first);
    run(plan, (void *[]){NULL, &nine, NULL, masks[1]});
    ck_assert_mem_eq(out, second, sizeof second);
    ndm_error error;
    expect(ndm_plan_run(plan, (void *[]){NULL, &large, NULL, NULL}, &error), NDM_ERROR_OVERFLOW,
           &error);
    run(plan, NULL);
    ck_assert_mem_eq(out, first, sizeof first);
    ndm_plan_free(plan);
}
END_TEST

START_TEST(needs_its_outputs)
{
    double x = 1;
    ndm_view a = strided(&x, "float64", 0, NULL, NULL);
    const ndm_view *inputs[2] = {&a, &a};
    ndm_plan *plan = NULL;
    ndm_error error;
    expect(ndm_plan_create(the_ufunc("add"), inputs, NULL, &plan, &error), NDM_ERROR_VALUE,
           &error);
    ck_assert_ptr_null(plan);
    ndm_plan_free(NULL);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("plan");
    TCase *tests = tcase_create("plan");
    tcase_add_test(tests, runs_on_other_memory);
    tcase_add_test(tests, copies_overlap_again);
    tcase_add_test(tests, takes_new_weak_scalars_and_masks);
    tcase_add_test(tests, needs_its_outputs);
    suite_add_tcase(suite, tests);
    return run_tests(suite);
}
