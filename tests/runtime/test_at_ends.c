/* How ndm_at ends: bounds, refusals, flags, faults, cancelling, memory. */
#include "test_at_support.h"

START_TEST(bounds)
{
    const struct {
        const char *dtype;
        int64_t value;
        const char *words;
    } cases[] = {{"int64", 6, "'add': at: index 6 is out of bounds for axis 0 with size 6"},
                 {"int64", -7, "index -7 is out of bounds for axis 0 with size 6"},
                 {"int64", INT64_MIN, "index -9223372036854775808 is"},
                 {"int64", INT64_MAX, "index 9223372036854775807 is"},
                 {"uint64", -1, "index 18446744073709551615 is"}};
    for (size_t k = 0; k < COUNT_OF(cases); k++) {
        static int64_t index[1000];
        int32_t a[6] = {1, 2, 3, 4, 5, 6};
        const int32_t untouched[6] = {1, 2, 3, 4, 5, 6};
        const ptrdiff_t n = 1000, size = 6;
        const ndm_scalar one = ndm_scalar_int(1);
        const ndm_view weak = ndm_view_weak(&one);
        memset(index, 0, sizeof index);
        index[900] = cases[k].value;
        ndm_view va = row(a, "int32", &size), vi = row(index, cases[k].dtype, &n);
        ndm_error error;
        refuses(at("add", &va, &vi, &weak, NULL, &error), NDM_ERROR_INDEX, &error,
                cases[k].words);
        ck_assert_mem_eq(a, untouched, sizeof a);
    }
    /* the second of two axes; an array that is empty; no indices */
    double a[6] = {0};
    const ptrdiff_t shape[2] = {2, 3}, empty[2] = {2, 0}, one = 1, none = 0;
    int16_t three = 3;
    ndm_view va = strided(a, "float64", 2, shape, NULL), vi = row(&three, "int16", &one);
    const ndm_scalar zero = ndm_scalar_int(0);
    const ndm_view weak = ndm_view_weak(&zero), *indices[3] = {&weak, &vi, &vi};
    ndm_error error;
    refuses(ndm_at(the_ufunc("add"), &va, indices, 2, &weak, NULL, &error), NDM_ERROR_INDEX,
            &error, "index 3 is out of bounds for axis 1 with size 3");
    refuses(ndm_at(the_ufunc("add"), &va, indices, 3, &weak, NULL, &error), NDM_ERROR_INDEX,
            &error, "too many indices: the array is 2-dimensional, but 3 were given");
    va.shape = empty;
    refuses(at("add", &va, &vi, &weak, NULL, &error), NDM_ERROR_INDEX, &error, "axis 0");
    expect(at("add", &va, &weak, &weak, NULL, &error), NDM_OK, &error);
    vi.shape = &none;
    expect(at("add", &va, &vi, &weak, NULL, &error), NDM_OK, &error);
}
END_TEST

START_TEST(refuses_what_it_cannot_do)
{
    double a[3] = {0};
    uint8_t bits[3] = {1, 0, 1};
    int64_t index[3] = {0};
    const ptrdiff_t n = 3, two = 2;
    ndm_view va = row(a, "float64", &n), mask = row(bits, "bool", &n);
    ndm_view vi = row(index, "int64", &n), vb = row(a, "float64", &n), fixed = va;
    ndm_error error;
    refuses(at("add", &va, &mask, &vb, NULL, &error), NDM_ERROR_TYPE, &error,
            "'add': at: index 0 is of dtype bool; a mask is to be given as the places");
    refuses(at("add", &va, &vb, &vb, NULL, &error), NDM_ERROR_TYPE, &error,
            "index 0 is of dtype float64, not of integers");
    refuses(at("add", &va, NULL, &vb, NULL, &error), NDM_ERROR_VALUE, &error,
            "index 0 is missing");
    vb.shape = &two;
    refuses(at("add", &va, &vi, &vb, NULL, &error), NDM_ERROR_SHAPE, &error,
            "the second operand of shape (2,) does not broadcast to (3,)");
    ndm_view short_index = vi;
    short_index.shape = &two;
    const ptrdiff_t square[2] = {3, 3};
    ndm_view whole = strided(a, "float64", 2, square, NULL);
    const ndm_view *indices[2] = {&vi, &short_index};
    double nine[9] = {0};
    whole.data = nine;
    refuses(ndm_at(the_ufunc("add"), &whole, indices, 2, &va, NULL, &error), NDM_ERROR_SHAPE,
            &error, "an index of shape");
    vb.shape = &n;
    fixed.flags = 0;
    refuses(at("add", &fixed, &vi, &vb, NULL, &error), NDM_ERROR_READONLY, &error,
            "'add': at: the array is read-only");
    refuses(at("add", &va, &vi, NULL, NULL, &error), NDM_ERROR_VALUE, &error,
            "needed and not given");
    refuses(at("negative", &va, &vi, &vb, NULL, &error), NDM_ERROR_VALUE, &error,
            "given to a ufunc of one input");
    refuses(at("matmul", &va, &vi, &vb, NULL, &error), NDM_ERROR_TYPE, &error, "signature");
    refuses(at("divmod", &va, &vi, &vb, NULL, &error), NDM_ERROR_TYPE, &error, "one output");
    refuses(at("add", NULL, &vi, &vb, NULL, &error), NDM_ERROR_VALUE, &error, "missing");
    refuses(ndm_at(NULL, &va, indices, 1, &vb, NULL, &error), NDM_ERROR_VALUE, &error,
            "no ufunc");
    refuses(ndm_at(the_ufunc("add"), &va, indices, -1, &vb, NULL, &error), NDM_ERROR_INDEX,
            &error, "too many");
}
END_TEST

START_TEST(flags_faults_and_cancelling)
{
    enum { N = 40000 };
    static int64_t index[N];
    double a[2] = {1e308, 1};
    int64_t c[2] = {2, 3};
    const ptrdiff_t n = N, two = 2, pair = 2;
    ndm_view va = row(a, "float64", &two), vi = row(index, "int64", &pair),
             vc = row(c, "int64", &two);
    const ndm_scalar big = ndm_scalar_float(1e308), minus = ndm_scalar_int(-1);
    const ndm_view weak = ndm_view_weak(&big), negative = ndm_view_weak(&minus);
    uint32_t raised = 0;
    ndm_cancel cancel = {0};
    ndm_options options = {.size = sizeof options, .fp_flags = &raised, .cancel = &cancel};
    ndm_error error;
    expect(at("add", &va, &vi, &weak, &options, &error), NDM_OK, &error);
    ck_assert_uint_eq(raised, NDM_FP_OVERFLOW);
    options.fp_mode = NDM_FP_FAIL;
    a[0] = 1e308;
    refuses(at("add", &va, &vi, &weak, &options, &error), NDM_ERROR_FP, &error,
            "'add': overflow encountered");
    refuses(at("power", &vc, &vi, &negative, NULL, &error), NDM_ERROR_LOOP, &error,
            "'power': at: ");
    vi.shape = &n;
    expect(at("maximum", &va, &vi, &weak, &options, &error), NDM_OK, &error);
    ck_assert_int_eq(cancel.done, N);
    ck_assert_int_eq(cancel.total, N);
    cancel.requested = 1;
    refuses(at("maximum", &va, &vi, &weak, &options, &error), NDM_ERROR_CANCELLED, &error,
            "'maximum': at was cancelled");
}
END_TEST

START_TEST(memory_that_runs_out)
{
    int64_t a[6];
    const ptrdiff_t n = 5, size = 6;
    ndm_view va = row(a, "int64", &size), vi = row(a, "int64", &n),
             vb = row(a + 1, "int64", &n);
    for (long allowed = 0;; allowed++) {
        ndm_error error;
        for (int i = 0; i < 6; i++) {
            a[i] = i;
        }
        ndm_memory_limit(allowed);
        const ndm_status status = at("add", &va, &vi, &vb, NULL, &error);
        ndm_memory_limit(-1);
        ck_assert_int_eq(a[3], status == NDM_OK ? 7 : 3);
        if (status == NDM_OK) {
            ck_assert_int_gt(allowed, 2);
            return;
        }
        expect(status, NDM_ERROR_MEMORY, &error);
    }
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("at: ends");
    TCase *tests = tcase_create("at: ends");
    tcase_set_timeout(tests, 60);
    tcase_add_test(tests, bounds);
    tcase_add_test(tests, refuses_what_it_cannot_do);
    tcase_add_test(tests, flags_faults_and_cancelling);
    tcase_add_test(tests, memory_that_runs_out);
    suite_add_tcase(suite, tests);
    return run_tests(suite);
}
