/* Threads of ndm_reduce: the library's, and a host's pool. */
#define _POSIX_C_SOURCE 200809L

#include <pthread.h>

#include "test_reduce_support.h"

enum { MANY = 600001 };

static double numbers[MANY];

/* A host's pool that runs tasks from the last to the first, each on a thread of its own. */
typedef struct job {
    pthread_t thread;
    void (*task)(void *argument, int index);
    void *argument;
    int index;
} job;

static int pool_runs, pool_size = 3;

static int pool_threads(void *context)
{
    return *(int *)context;
}

static void *run_job(void *argument)
{
    const job *each = argument;
    each->task(each->argument, each->index);
    return NULL;
}

static void pool_run(void *context, int count, void (*task)(void *argument, int index),
                     void *argument)
{
    job jobs[64];
    (void)context;
    ck_assert_int_le(count, 64);
    pool_runs++;
    for (int i = count - 1; i >= 0; i--) {
        jobs[i] = (job){.task = task, .argument = argument, .index = i};
        pthread_create(&jobs[i].thread, NULL, run_job, &jobs[i]);
    }
    for (int i = 0; i < count; i++) {
        pthread_join(jobs[i].thread, NULL);
    }
}

static const ndm_pool pool = {pool_threads, pool_run, &pool_size};

/* One row, columns, rows, three axes; masked ones too: of every number of threads the same. */
START_TEST(threads_give_the_same)
{
    static const char *const names[] = {"add", "minimum", "subtract", "var", "argmax"};
    static const ptrdiff_t shapes[4][3] = {
        {MANY}, {MANY / 3, 3}, {5, MANY / 5}, {30, 20, MANY / 600}};
    static const int ndims[4] = {1, 2, 2, 3};
    static uint8_t bits[MANY];
    const ptrdiff_t n = MANY;
    ndm_view a = row(fill_numbers(numbers, MANY), "float64", &n), mask = row(bits, "bool", &n);
    const ndm_scalar zero = ndm_scalar_int(0);
    const ndm_view initial = ndm_view_weak(&zero);
    for (int i = 0; i < MANY; i++) {
        bits[i] = i % 3 != 1;
    }
    for (int trial = 0; trial < 5 * 4 * 3 * 2; trial++) {
        const char *name = names[trial % 5];
        const int form = trial / 5 % 4, axis = trial / 20 % 3;
        const bool masked = trial >= 60, declared = trial % 5 > 2;
        ndm_array *one, *made;
        ndm_error error;
        if (axis >= ndims[form] || (masked && declared)) {
            continue;
        }
        a.ndim = mask.ndim = ndims[form];
        a.shape = mask.shape = shapes[form];
        const ndm_reduce_options how = {
            .axes = &axis, .axis_count = 1, .initial = masked ? &initial : NULL};
        ndm_options options = {.where = masked ? &mask : NULL, .threads = 1};
        expect(reduce_new(name, &a, &one, how, options, &error), NDM_OK, &error);
        for (int threads = 2; threads < 6; threads++) {
            options.threads = threads;
            options.pool = threads == 5 ? &pool : NULL;
            expect(reduce_new(name, &a, &made, how, options, &error), NDM_OK, &error);
            ck_assert_msg(equal(ndm_array_view(one), ndm_array_view(made)),
                          "%s of form %d along axis %d on %d threads", name, form, axis,
                          threads);
            ndm_array_release(made);
        }
        ndm_array_release(one);
    }
}
END_TEST

START_TEST(a_pool_of_the_host)
{
    const ptrdiff_t n = MANY, few = 100;
    const ndm_view a = row(fill_numbers(numbers, MANY), "float64", &n),
                   b = row(numbers, "float64", &few);
    ndm_error error;
    ndm_array *made;
    expect(ndm_set_threads(3, &error), NDM_OK, &error);
    ndm_set_pool(&pool);
    ndm_array_release(reduced("add", &a, by_default));
    ck_assert_int_eq(pool_runs, 1);
    ndm_array_release(reduced("add", &b, by_default)); /* is not worth a thread */
    ck_assert_int_eq(pool_runs, 1);
    ndm_array_release(reduced("var", &a, by_default)); /* two passes */
    ck_assert_int_eq(pool_runs, 3);
    /* flags, faults and cancelling reach the caller from other threads */
    static int64_t x[MANY];
    const ptrdiff_t table[2] = {3, MANY / 3};
    const ndm_view c = strided(x, "int64", 2, table, NULL);
    for (int i = 0; i < MANY; i++) {
        x[i] = i == MANY - 9 ? -1 : 1;
    }
    refuses(reduce_new("power", &c, &made, by_default, plainly, &error), NDM_ERROR_LOOP, &error,
            "'power'");
    uint32_t raised = 0;
    numbers[MANY - 9] = numbers[MANY - 11] = 1.7e308;
    expect(reduce_new("add", &a, &made, by_default, (ndm_options){.fp_flags = &raised}, &error),
           NDM_OK, &error);
    ck_assert_uint_eq(raised, NDM_FP_OVERFLOW);
    ndm_array_release(made);
    ndm_cancel cancel = {.requested = 1};
    const int runs = pool_runs;
    expect(reduce_new("add", &a, &made, by_default, (ndm_options){.cancel = &cancel}, &error),
           NDM_ERROR_CANCELLED, &error);
    ck_assert_int_le(pool_runs, runs + 1);
    ndm_set_pool(NULL);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("reduce: threads");
    TCase *tests = tcase_create("reduce: threads");
    tcase_set_timeout(tests, 240);
    tcase_add_test(tests, threads_give_the_same);
    tcase_add_test(tests, a_pool_of_the_host);
    suite_add_tcase(suite, tests);
    return run_tests(suite);
}
