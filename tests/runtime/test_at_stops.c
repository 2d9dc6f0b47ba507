/* How a run of ndm_at stops before its end: at a fault, or cancelled; and the flags of casts.
 */
#include "modules/module_head.h"
#include "test_at_support.h"

/* ---- faults ---------------------------------------------------------------------- */

static void faults(const ndm_view *a, const ndm_view *index, const ndm_view *b)
{
    ndm_error error;
    refuses(at("power", a, index, b, NULL, &error), NDM_ERROR_LOOP, &error,
            "'power': at: Integers to negative integer powers");
}

START_TEST(a_fault_ends_it)
{
    int64_t a[3] = {2, 3, 4}, index[3] = {0, 1, 2}, b[3] = {2, -1, 2};
    int8_t small[3] = {2, 3, 4};
    const ptrdiff_t n = 3;
    const ndm_view va = row(a, "int64", &n), vi = row(index, "int64", &n),
                   vb = row(b, "int64", &n), vs = row(small, "int8", &n);
    faults(&va, &vi, &vb);
    ck_assert(a[0] == 4 && a[1] == 3 && a[2] == 4);
    /* the loop's results are cast to the array's dtype */
    faults(&vs, &vi, &vb);
    ck_assert(small[0] == 4 && small[1] == 3 && small[2] == 4);
}
END_TEST

START_TEST(a_fault_among_the_other_axes)
{
    int64_t a[2][3][2] = {{{2, 2}, {2, 2}, {2, 2}}, {{2, 2}, {2, 2}, {2, 2}}};
    int64_t index[3] = {0, 1, 1}, b[3][1] = {{3}, {-1}, {3}};
    int8_t small[2][3][2];
    const ptrdiff_t shape[3] = {2, 3, 2}, b_shape[2] = {3, 1}, n = 3;
    for (int i = 0; i < 12; i++) {
        (&small[0][0][0])[i] = 2;
    }
    const ndm_view va = strided(a, "int64", 3, shape, NULL), vi = row(index, "int64", &n),
                   vb = strided(b, "int64", 2, b_shape, NULL),
                   vs = strided(small, "int8", 3, shape, NULL);
    faults(&va, &vi, &vb);
    faults(&vs, &vi, &vb);
    for (int i = 0; i < 12; i++) {
        ck_assert_int_eq((&a[0][0][0])[i], i < 2 ? 8 : 2);
        ck_assert_int_eq((&small[0][0][0])[i], i < 2 ? 8 : 2);
    }
}
END_TEST

START_TEST(a_fault_in_a_long_axis)
{
    enum { LENGTH = 5000 };
    static int64_t a[2][LENGTH], b[LENGTH];
    const int64_t index[2] = {1, 0};
    const ptrdiff_t shape[2] = {2, LENGTH}, n = 2;
    for (int i = 0; i < LENGTH; i++) {
        a[0][i] = a[1][i] = 3;
        b[i] = i == 0 ? -1 : 2;
    }
    const ndm_view va = strided(a, "int64", 2, shape, NULL),
                   vi = row((void *)(uintptr_t)index, "int64", &n),
                   vb = row(b, "int64", &shape[1]);
    faults(&va, &vi, &vb);
    for (int i = 0; i < LENGTH; i++) {
        ck_assert_int_eq(a[0][i], 3);
        ck_assert_int_eq(a[1][i], 3);
    }
}
END_TEST

/* ---- cancelling ------------------------------------------------------------------ */

static ndm_cancel token;

/* Asks for an end as soon as it runs. */
static int count_and_ask(char *const *args, const ptrdiff_t *dimensions,
                         const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    (void)ctx;
    for (ptrdiff_t i = 0; i < dimensions[0]; i++) {
        *(double *)(void *)(args[2] + i * strides[2]) =
            *(const double *)(const void *)(args[0] + i * strides[0]) + 1;
    }
    __atomic_store_n(&token.requested, 1, __ATOMIC_RELAXED);
    return 0;
}

static const char *const types[] = {"float64", "float64", "float64"};
ONE_LOOP_KERNEL("asking", count_and_ask);
static const ndm_ufunc_record ufuncs[] = {{.name = "count_and_ask",
                                           .doc = "A test.",
                                           .signature = "x1, x2 -> y",
                                           .aliases = nothing,
                                           .nin = 2,
                                           .nout = 1,
                                           .hash = {91, 1}}};
static const ndm_loop_record loops[] = {
    {.ufunc = "count_and_ask", .types = types, .symbol = "count_and_ask", .hash = {91, 2}}};
static const ndm_module asking = {ONE_LOOP_MODULE("asking")};

START_TEST(cancelled_on_its_way)
{
    enum { N = 100000, WIDTH = 1000 };
    static int64_t index[N];
    double a[2][WIDTH] = {{0}}, b = 0;
    const ptrdiff_t many = N, few = 100, shape[2] = {2, WIDTH};
    const ndm_view va = row(a, "float64", &shape[1]), vi = row(index, "int64", &many),
                   rows = strided(a, "float64", 2, shape, NULL), vf = row(index, "int64", &few),
                   vb = strided(&b, "float64", 0, NULL, NULL);
    const ndm_options options = {.size = sizeof options, .cancel = &token};
    ndm_error error;
    expect(ndm_module_register(&asking, &error), NDM_OK, &error);
    refuses(at("count_and_ask", &va, &vi, &vb, &options, &error), NDM_ERROR_CANCELLED, &error,
            "'count_and_ask': at was cancelled");
    ck_assert_int_eq(token.total, N);
    ck_assert(token.done > 0 && token.done < N);
    ck_assert(a[0][0] == (double)token.done);
    token.requested = 0;
    a[0][0] = 0;
    refuses(at("count_and_ask", &rows, &vf, &vb, &options, &error), NDM_ERROR_CANCELLED, &error,
            "'count_and_ask': at was cancelled");
    ck_assert_int_eq(token.total, few * WIDTH);
    ck_assert(token.done > 0 && token.done < few * WIDTH);
    ck_assert(a[0][0] == (double)(token.done / WIDTH) && a[0][WIDTH - 1] == a[0][0]);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("at: stops");
    TCase *tests = tcase_create("at: stops");
    tcase_set_timeout(tests, 60);
    tcase_add_test(tests, a_fault_ends_it);
    tcase_add_test(tests, a_fault_among_the_other_axes);
    tcase_add_test(tests, a_fault_in_a_long_axis);
    tcase_add_test(tests, cancelled_on_its_way);
    suite_add_tcase(suite, tests);
    return run_tests(suite);
}
