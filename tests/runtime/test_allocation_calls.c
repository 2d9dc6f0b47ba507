/* Every allocation of calls, and of what compares and prints arrays, made to fail in turn: the
 * status says so, nothing is handed out, nothing that is given is changed. A sanitizer build
 * also sees what leaks. */
#include "test_allocation_support.h"

static int16_t memory[3001];
static uint8_t selected[1000];

/* Two inputs that overlap the output, a cast of each, a mask. */
static ndm_status call_given(ndm_array **out, ndm_error *error)
{
    (void)out;
    ptrdiff_t n = 1000, back = -2;
    ndm_view a = strided(memory + 999, "int16", 1, &n, &back), b = row(memory + 1, "int16", &n);
    ndm_view y = row(memory, "float32", &n), mask = row(selected, "bool", &n);
    const ndm_view *inputs[2] = {&a, &b}, *outs[1] = {&y};
    ndm_options options = {.size = sizeof options, .out = outs, .where = &mask};
    ndm_status status = ndm_call(the_ufunc("add"), inputs, NULL, &options, error);
    if (status != NDM_OK) {
        for (int i = 0; i < 3001; i++) {
            ck_assert_int_eq(memory[i], i);
        }
    }
    return status;
}

START_TEST(calls_with_copies_casts_and_masks)
{
    for (int i = 0; i < 3001; i++) {
        memory[i] = (int16_t)i;
    }
    memset(selected, 1, sizeof selected);
    sweep(call_given, 3);
    float first;
    memcpy(&first, memory, sizeof first);
    ck_assert_float_eq(first, 999 + 1);
}
END_TEST

/* A product of an overlapping input and one of another dtype, in either order of its axes. */
static ndm_status call_matmul(ndm_array **out, ndm_error *error)
{
    (void)out;
    enum { ROWS = 40 };
    const ptrdiff_t shape[2] = {ROWS, ROWS};
    static int8_t ones[ROWS * ROWS];
    static int32_t given[ROWS * ROWS];
    const int turned[] = {1, 0};
    const int *const axes[] = {turned, NULL, turned};
    memset(given, 0x5a, sizeof given);
    ndm_view a = strided(given, "int32", 2, shape, NULL), b = a;
    b.data = ones;
    b.dtype = the_dtype("int8");
    const ndm_view *inputs[] = {&a, &b}, *outs[] = {&a};
    ndm_options options = {.size = sizeof options, .out = outs, .axes = axes};
    ndm_status status = ndm_call(the_ufunc("matmul"), inputs, NULL, &options, error);
    for (size_t i = 0; i < sizeof given; i++) {
        ck_assert_int_eq(((const char *)given)[i], status == NDM_OK ? 0 : 0x5a);
    }
    return status;
}

static ndm_status call_vecdot(ndm_array **out, ndm_error *error)
{
    const ndm_view *inputs[] = {ndm_array_view(square), ndm_array_view(square)};
    return ndm_call(the_ufunc("vecdot"), inputs, out, NULL, error);
}

START_TEST(products)
{
    sweep(call_matmul, 3);
    sweep(call_vecdot, 2);
}
END_TEST

/* Two new outputs of one call. */
static ndm_status call_divmod(ndm_array **out, ndm_error *error)
{
    const ndm_scalar three = ndm_scalar_int(3);
    ndm_view divisor = ndm_view_weak(&three);
    const ndm_view *inputs[2] = {ndm_array_view(square), &divisor};
    ndm_array *results[2] = {NULL, NULL};
    ndm_status status = ndm_call(the_ufunc("divmod"), inputs, results, NULL, error);
    ck_assert((status == NDM_OK) == (results[0] != NULL));
    ck_assert((status == NDM_OK) == (results[1] != NULL));
    *out = results[0];
    ndm_array_release(results[1]);
    return status;
}

START_TEST(calls_with_two_new_outputs)
{
    sweep(call_divmod, 4);
}
END_TEST

static ndm_status compare(ndm_array **out, ndm_error *error)
{
    (void)out;
    const ptrdiff_t shape[2] = {3, 4};
    static int8_t zeros[12];
    ndm_view other = strided(zeros, "int8", 2, shape, NULL);
    bool answer = true;
    ndm_status status = ndm_array_equal(ndm_array_view(square), &other, true, &answer, error);
    ck_assert(answer == (status != NDM_OK));
    return status;
}

static ndm_status compare_closely(ndm_array **out, ndm_error *error)
{
    (void)out;
    const ptrdiff_t shape[2] = {3, 4};
    static int8_t zeros[12];
    ndm_view other = strided(zeros, "int8", 2, shape, NULL);
    bool answer = true;
    ndm_status status =
        ndm_allclose(ndm_array_view(square), &other, 0, 0, true, &answer, error);
    ck_assert(answer == (status != NDM_OK));
    return status;
}

/* Over itself by one element, cast, where a mask says. */
static ndm_status assign(ndm_array **out, ndm_error *error)
{
    (void)out;
    int32_t items[101];
    uint8_t mask[100];
    const ptrdiff_t n = 100;
    memset(mask, 1, sizeof mask);
    for (int i = 0; i < 101; i++) {
        items[i] = i;
    }
    ndm_view from = row(items, "int32", &n), to = row(items + 1, ">i4", &n),
             where = row(mask, "bool", &n);
    ndm_status status = ndm_copyto(&to, &from, NDM_CASTING_UNSAFE, &where, error);
    for (int i = 0; status != NDM_OK && i < 101; i++) {
        ck_assert_int_eq(items[i], i);
    }
    ck_assert(status != NDM_OK || items[100] == 99 << 24);
    return status;
}

/* Parts of complex numbers, which share their memory. */
static ndm_status parts(ndm_array **out, ndm_error *error)
{
    const ndm_dtype dtype = the_dtype("complex64");
    ndm_array *whole, *re = NULL;
    ndm_status status = ndm_eye(2, 2, 0, &dtype, &whole, error);
    if (status == NDM_OK) {
        status = ndm_array_real(whole, &re, error);
        ndm_array_release(whole);
    }
    if (status == NDM_OK) {
        ndm_array_release(re);
    } else {
        ck_assert_ptr_null(re);
    }
    (void)out;
    return status;
}

static ndm_status print(ndm_array **out, ndm_error *error)
{
    (void)out;
    char *text = NULL;
    ndm_status status = ndm_to_string(ndm_array_view(square), NULL, &text, error);
    ck_assert((text != NULL) == (status == NDM_OK));
    ndm_free(text);
    return status;
}

/* An operand of another dtype: the plan has buffers. The output is not touched. */
static ndm_status make_plan(ndm_array **out, ndm_error *error)
{
    (void)out;
    const ptrdiff_t shape[2] = {3, 4};
    static int8_t ones[12];
    double result[12];
    memset(result, 0x5a, sizeof result);
    ndm_view other = strided(ones, "int8", 2, shape, NULL),
             given = strided(result, "float64", 2, shape, NULL);
    const ndm_view *inputs[] = {ndm_array_view(square), &other}, *outs[] = {&given};
    ndm_options options = {.size = sizeof options, .out = outs};
    ndm_plan *plan = NULL;
    ndm_status status = ndm_plan_create(the_ufunc("add"), inputs, &options, &plan, error);
    ck_assert((plan != NULL) == (status == NDM_OK));
    ndm_plan_free(plan);
    for (size_t i = 0; i < sizeof result; i++) {
        ck_assert_int_eq(((const char *)result)[i], 0x5a);
    }
    return status;
}

START_TEST(plans)
{
    sweep(make_plan, 1);
}
END_TEST

START_TEST(comparison_and_print)
{
    sweep(compare, 1);
    sweep(compare_closely, 0);
    sweep(assign, 0);
    sweep(parts, 3);
    sweep(print, 1);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("allocation_calls");
    TCase *tests = tcase_create("allocation_calls");
    tcase_add_checked_fixture(tests, make_square, release_square);
    tcase_add_test(tests, calls_with_copies_casts_and_masks);
    tcase_add_test(tests, calls_with_two_new_outputs);
    tcase_add_test(tests, products);
    tcase_add_test(tests, plans);
    tcase_add_test(tests, comparison_and_print);
    suite_add_tcase(suite, tests);
    return run_tests(suite);
}
