/* Threads: the same bits, flags and messages for any number of them, on a host's pool. Runs
 * without forking (CK_NOFORK): OpenMP does not survive it. */
#include <pthread.h>
#include <stdio.h>

#include "test_call_support.h"

enum { N = 1000003, MAX_THREADS = 4 };

typedef struct pool_state {
    int threads, runs, tasks;
} pool_state;

typedef struct share {
    pthread_t thread;
    void (*task)(void *argument, int index);
    void *argument;
    int first, step, count;
} share;

static void *run_share(void *argument)
{
    share *own = argument;
    for (int i = own->first; i < own->count; i += own->step) {
        own->task(own->argument, i);
    }
    return NULL;
}

static int count_threads(void *context)
{
    return ((pool_state *)context)->threads;
}

/* One thread per share, started for the run: plain, and seen by a race detector. */
static void run_tasks(void *context, int count, void (*task)(void *argument, int index),
                      void *argument)
{
    pool_state *state = context;
    share shares[MAX_THREADS];
    state->runs++;
    state->tasks = count;
    for (int i = 0; i < state->threads; i++) {
        shares[i] = (share){.task = task,
                            .argument = argument,
                            .first = i,
                            .step = state->threads,
                            .count = count};
        ck_assert_int_eq(pthread_create(&shares[i].thread, NULL, run_share, &shares[i]), 0);
    }
    for (int i = 0; i < state->threads; i++) {
        pthread_join(shares[i].thread, NULL);
    }
}

static double *x, *single, *several;
static int32_t *whole;
static int64_t *powers;

static void set_up(void)
{
    x = malloc(N * sizeof *x);
    single = calloc(N, sizeof *single);
    several = calloc(N, sizeof *several);
    whole = malloc(N * sizeof *whole);
    powers = malloc(N * sizeof *powers);
    uint64_t seed = 3;
    for (int i = 0; i < N; i++) {
        x[i] = (double)next_random(&seed) / 977;
        whole[i] = (int32_t)next_random(&seed);
        powers[i] = (int64_t)(next_random(&seed) % 9);
    }
}

static void tear_down(void)
{
    free(x);
    free(single);
    free(several);
    free(whole);
    free(powers);
}

START_TEST(bits_do_not_depend_on_threads)
{
    ptrdiff_t n = N;
    ndm_view a = row(x, "float64", &n), b = row(whole, "int32", &n);
    ndm_view one = row(single, "float64", &n), many = row(several, "float64", &n);
    ndm_error error;
    expect(call2("add", &a, &b, &one, (ndm_options){.threads = 1}, &error), NDM_OK, &error);
    for (int threads = 2; threads <= MAX_THREADS; threads++) {
        pool_state state = {threads, 0, 0};
        ndm_pool pool = {count_threads, run_tasks, &state};
        memset(several, 0, N * sizeof *several);
        ndm_options options = {.threads = threads, .pool = &pool};
        expect(call2("add", &a, &b, &many, options, &error), NDM_OK, &error);
        ck_assert_int_eq(state.runs, 1);
        ck_assert_int_gt(state.tasks, 1);
        ck_assert_mem_eq(single, several, N * sizeof *single);
    }
}
END_TEST

START_TEST(openmp_gives_the_same)
{
    ptrdiff_t shape[2] = {N / 1000, 1000}, turned[2] = {8, 8 * (N / 1000)};
    ndm_view a = strided(x, "float64", 2, shape, NULL);
    ndm_view b = strided(x, "float64", 2, shape, turned);
    ndm_view one = strided(single, "float64", 2, shape, NULL);
    ndm_view many = strided(several, "float64", 2, shape, NULL);
    ndm_error error;
    expect(call2("add", &a, &b, &one, (ndm_options){.threads = 1}, &error), NDM_OK, &error);
    expect(call2("add", &a, &b, &many, (ndm_options){.threads = 2}, &error), NDM_OK, &error);
    ck_assert_mem_eq(single, several, (size_t)(N / 1000) * 1000 * sizeof *single);
}
END_TEST

START_TEST(small_calls_stay_alone)
{
    pool_state state = {2, 0, 0};
    ndm_pool pool = {count_threads, run_tasks, &state};
    ptrdiff_t n = 1000;
    ndm_view a = row(x, "float64", &n), one = row(single, "float64", &n);
    ndm_error error;
    expect(call2("add", &a, &a, &one, (ndm_options){.threads = 2, .pool = &pool}, &error),
           NDM_OK, &error);
    ck_assert_int_eq(state.runs, 0);
}
END_TEST

START_TEST(the_first_fault_is_reported)
{
    ptrdiff_t n = N;
    ndm_view a = row(powers, "int64", &n), y = row(single, "int64", &n);
    static const int bad[] = {N - 5, N / 2 + 77, 3 * (N / 4), N - 90000};
    for (size_t k = 0; k < COUNT_OF(bad); k++) {
        powers[bad[k]] = -2;
    }
    for (int threads = 1; threads <= MAX_THREADS; threads++) {
        pool_state state = {threads, 0, 0};
        ndm_pool pool = {count_threads, run_tasks, &state};
        ndm_options options = {.threads = threads, .pool = &pool};
        ndm_error error;
        expect(call2("power", &a, &a, &y, options, &error), NDM_ERROR_LOOP, &error);
        char wanted[40];
        snprintf(wanted, sizeof wanted, "at index (%d,)", N / 2 + 77);
        ck_assert_msg(strstr(error.message, wanted) != NULL, "%s", error.message);
    }
}
END_TEST

START_TEST(flags_of_all_threads_count)
{
    ptrdiff_t n = N;
    ndm_view a = row(x, "float64", &n), y = row(single, "float64", &n);
    for (int at = 0; at < N; at += N - 1) {
        double kept = x[at];
        x[at] = 1e308 * 1.5;
        pool_state state = {2, 0, 0};
        ndm_pool pool = {count_threads, run_tasks, &state};
        uint32_t flags = 0;
        ndm_options options = {.threads = 2, .pool = &pool, .fp_flags = &flags};
        ndm_error error;
        expect(call2("add", &a, &a, &y, options, &error), NDM_OK, &error);
        ck_assert_uint_eq(flags, NDM_FP_OVERFLOW);
        x[at] = kept;
    }
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("threads");
    TCase *tests = tcase_create("threads");
    tcase_set_timeout(tests, 120);
    tcase_add_checked_fixture(tests, set_up, tear_down);
    tcase_add_test(tests, bits_do_not_depend_on_threads);
    tcase_add_test(tests, openmp_gives_the_same);
    tcase_add_test(tests, small_calls_stay_alone);
    tcase_add_test(tests, the_first_fault_is_reported);
    tcase_add_test(tests, flags_of_all_threads_count);
    suite_add_tcase(suite, tests);
    SRunner *runner = srunner_create(suite);
    srunner_set_fork_status(runner, CK_NOFORK);
    srunner_run_all(runner, CK_NORMAL);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
