/* The parallel-for: every index once, on OpenMP, on a pool, in a forked child. No forks by
 * Check: a child of a process that has used OpenMP must not use it again. */
#define _POSIX_C_SOURCE 200809L

#include <check.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

#include "system/parallel.h"

enum { TASKS = 8 };

static void count_task(void *argument, int index)
{
    atomic_fetch_add(&((atomic_int *)argument)[index], 1);
}

static void check_once(const ndm_pool *pool)
{
    atomic_int counts[TASKS] = {0};
    ndm_parallel_for(pool, TASKS, count_task, counts);
    for (int i = 0; i < TASKS; i++) {
        ck_assert_int_eq(counts[i], 1);
    }
}

/* A host's pool: a new thread for each index. */
typedef struct job {
    pthread_t thread;
    void (*task)(void *argument, int index);
    void *argument;
    int index;
} job;

static int pool_runs;

static int pool_threads(void *context)
{
    return *(int *)context;
}

static void *run_job(void *argument)
{
    job *each = argument;
    each->task(each->argument, each->index);
    return NULL;
}

static void pool_run(void *context, int count, void (*task)(void *argument, int index),
                     void *argument)
{
    job jobs[TASKS];
    (void)context;
    pool_runs++;
    for (int i = 0; i < count; i++) {
        jobs[i] = (job){.task = task, .argument = argument, .index = i};
        pthread_create(&jobs[i].thread, NULL, run_job, &jobs[i]);
    }
    for (int i = 0; i < count; i++) {
        pthread_join(jobs[i].thread, NULL);
    }
}

static int pool_size = 3;
static const ndm_pool pool = {pool_threads, pool_run, &pool_size};

START_TEST(numbers_of_threads)
{
    ndm_error error;
    ck_assert_int_eq(ndm_set_threads(0, &error), NDM_ERROR_VALUE);
    ck_assert_int_eq(ndm_set_threads(100000, &error), NDM_ERROR_VALUE);
    ck_assert_int_eq(ndm_set_threads(5, NULL), NDM_OK);
    ck_assert_int_eq(ndm_get_threads(), 5);
    ck_assert_int_eq(ndm_parallel_threads(0, &pool), 3);
    ck_assert_int_eq(ndm_parallel_threads(2, &pool), 2);
    ck_assert_int_eq(ndm_set_threads(1, NULL), NDM_OK);
    ck_assert_int_eq(ndm_parallel_threads(0, &pool), 1);
    ck_assert_int_eq(ndm_parallel_threads(4, &pool), 3);
    ndm_pool willing = pool;
    willing.threads = NULL;
    ck_assert_int_eq(ndm_parallel_threads(4, &willing), 4);
    ck_assert_int_eq(ndm_parallel_threads(100000, &willing), 1024);
    int none = 0;
    willing = pool;
    willing.context = &none;
    ck_assert_int_eq(ndm_parallel_threads(4, &willing), 1);
    atomic_int counts[2] = {0, 0};
    ndm_parallel_for(NULL, 1, count_task, counts);
    ndm_parallel_for(&pool, 1, count_task, counts);
    ck_assert(counts[0] == 2 && counts[1] == 0);
}
END_TEST

START_TEST(every_index_once)
{
    check_once(NULL);
    pool_runs = 0;
    check_once(&pool);
    ck_assert_int_eq(pool_runs, 1);
    ndm_set_pool(&pool);
    check_once(NULL);
    ck_assert_int_eq(pool_runs, 2);
    ndm_set_pool(NULL);
    check_once(NULL);
    ck_assert_int_eq(pool_runs, 2);
}
END_TEST

/* The child's verdict: 0 if it could work. */
static int in_child(void)
{
    atomic_int counts[TASKS] = {0};
    if (ndm_parallel_threads(4, NULL) != 1) {
        return 1;
    }
    ndm_parallel_for(NULL, TASKS, count_task, counts);
    ndm_set_pool(&pool);
    if (ndm_parallel_threads(4, NULL) != 3) {
        return 2;
    }
    ndm_parallel_for(NULL, TASKS, count_task, counts);
    for (int i = 0; i < TASKS; i++) {
        if (counts[i] != 2) {
            return 3;
        }
    }
    return 0;
}

START_TEST(child_of_a_threaded_process)
{
    check_once(NULL);
    pid_t child = fork();
    if (child == 0) {
        alarm(20);
        _exit(in_child());
    }
    int status;
    ck_assert_int_eq(waitpid(child, &status, 0), child);
    ck_assert(WIFEXITED(status));
    ck_assert_int_eq(WEXITSTATUS(status), 0);
    check_once(NULL);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("parallel");
    TCase *tests = tcase_create("parallel");
    tcase_add_test(tests, numbers_of_threads);
    tcase_add_test(tests, every_index_once);
    tcase_add_test(tests, child_of_a_threaded_process);
    suite_add_tcase(suite, tests);
    SRunner *runner = srunner_create(suite);
    srunner_set_fork_status(runner, CK_NOFORK);
    srunner_run_all(runner, CK_NORMAL);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
