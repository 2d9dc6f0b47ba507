/* Cancelling a call: before it, and from another thread while it runs. */
#define _POSIX_C_SOURCE 200809L

#include <pthread.h>
#include <time.h>

#include "test_call_support.h"

enum { N = 1 << 16, ROWS = 1 << 16 };

START_TEST(a_set_token_stops_at_once)
{
    double x[4] = {1, 2, 3, 4}, out[4] = {0};
    ptrdiff_t n = 4;
    ndm_view a = row(x, "float64", &n), y = row(out, "float64", &n);
    ndm_cancel cancel = {.requested = 1};
    const ndm_view *inputs[2] = {&a, &a};
    ndm_options options = {.size = sizeof options, .cancel = &cancel};
    ndm_array *result = NULL;
    ndm_error error;
    expect(call2("add", &a, &a, &y, (ndm_options){.cancel = &cancel}, &error),
           NDM_ERROR_CANCELLED, &error);
    expect(ndm_call(the_ufunc("add"), inputs, &result, &options, &error), NDM_ERROR_CANCELLED,
           &error);
    ck_assert_ptr_null(result);
    cancel.requested = 0;
    expect(call2("add", &a, &a, &y, (ndm_options){.cancel = &cancel}, &error), NDM_OK, &error);
    ck_assert_double_eq(out[3], 8);
}
END_TEST

static void *request(void *argument)
{
    struct timespec pause = {0, 20 * 1000 * 1000};
    nanosleep(&pause, NULL);
    __atomic_store_n(&((ndm_cancel *)argument)->requested, 1, __ATOMIC_RELAXED);
    return NULL;
}

/* The plan is run again and again, so that the request falls into a run or between two. */
START_TEST(another_thread_stops_it)
{
    static int64_t x[N], out[N];
    ptrdiff_t n = N;
    for (int i = 0; i < N; i++) {
        x[i] = i % 60;
    }
    ndm_view a = row(x, "int64", &n), y = row(out, "int64", &n);
    ndm_cancel cancel = {0};
    const ndm_view *inputs[2] = {&a, &a}, *outs[1] = {&y};
    ndm_options options = {.size = sizeof options, .cancel = &cancel, .out = outs};
    ndm_plan *plan;
    ndm_error error;
    expect(ndm_plan_create(the_ufunc("power"), inputs, &options, &plan, &error), NDM_OK,
           &error);
    pthread_t thread;
    ck_assert_int_eq(pthread_create(&thread, NULL, request, &cancel), 0);
    ndm_status status = NDM_OK;
    for (int i = 0; status == NDM_OK && i < ROWS; i++) {
        status = ndm_plan_run(plan, NULL, &error);
    }
    pthread_join(thread, NULL);
    expect(status, NDM_ERROR_CANCELLED, &error);
    ndm_plan_free(plan);
}
END_TEST

/* Every element counts, those that a mask leaves out too; a pass begins at 0. */
START_TEST(progress_is_told)
{
    static double x[N], out[N];
    static uint8_t mask[N];
    ptrdiff_t n = N;
    for (int i = 0; i < N; i++) {
        mask[i] = i % 5 == 0 || i < N / 2;
    }
    ndm_view a = row(x, "float64", &n), y = row(out, "float64", &n);
    ndm_view chosen = row(mask, "bool", &n);
    ndm_cancel cancel = {0};
    ndm_error error;
    for (int threads = 1; threads <= 2; threads++) {
        ndm_options options = {.cancel = &cancel, .threads = threads};
        expect(call2("add", &a, &a, &y, options, &error), NDM_OK, &error);
        ck_assert(cancel.done == N && cancel.total == N);
        options.where = &chosen;
        expect(call2("add", &a, &a, &y, options, &error), NDM_OK, &error);
        ck_assert(cancel.done == N && cancel.total == N);
    }
    ndm_view shifted = row(out + 1, "float64", &n), behind = row(out, "float64", &n);
    n = N - 1;
    expect(call2("add", &behind, &behind, &shifted, (ndm_options){.cancel = &cancel}, &error),
           NDM_OK, &error);
    ck_assert(cancel.done == n && cancel.total == n);
    cancel.requested = 1;
    expect(call2("add", &a, &a, &y, (ndm_options){.cancel = &cancel}, &error),
           NDM_ERROR_CANCELLED, &error);
    ck_assert(cancel.done == 0 && cancel.total == n);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("cancel");
    TCase *tests = tcase_create("cancel");
    tcase_set_timeout(tests, 120);
    tcase_add_test(tests, a_set_token_stops_at_once);
    tcase_add_test(tests, another_thread_stops_it);
    tcase_add_test(tests, progress_is_told);
    suite_add_tcase(suite, tests);
    return run_tests(suite);
}
