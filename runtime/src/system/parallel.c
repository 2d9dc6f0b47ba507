/* The one parallel-for: the host's pool, OpenMP, or a plain loop. */
#define _POSIX_C_SOURCE 200809L

#include "system/parallel.h"

#include <limits.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdlib.h>

#include "system/fail.h"

enum { MOST_THREADS = 1024 };

static atomic_int default_threads; /* 0 until set or read from NDMILL_THREADS */
static atomic_bool after_fork;     /* OpenMP's threads are those of the parent */
static atomic_bool have_pool;
static pthread_mutex_t pool_mutex = PTHREAD_MUTEX_INITIALIZER;
static ndm_pool default_pool; /* under pool_mutex */
static pthread_once_t fork_once = PTHREAD_ONCE_INIT;

static void before_fork(void)
{
    pthread_mutex_lock(&pool_mutex);
}

static void in_parent(void)
{
    pthread_mutex_unlock(&pool_mutex);
}

/* Neither OpenMP's threads nor the host's have come along. */
static void in_child(void)
{
    atomic_store(&have_pool, false);
    atomic_store(&after_fork, true);
    pthread_mutex_unlock(&pool_mutex);
}

static void watch_forks(void)
{
    pthread_atfork(before_fork, in_parent, in_child);
}

static int threads_from_environment(void)
{
    const char *text = getenv("NDMILL_THREADS");
    if (text == NULL || text[0] < '0' || text[0] > '9') {
        return 1;
    }
    char *end;
    long threads = strtol(text, &end, 10);
    if (*end != 0 || threads < 1) {
        return 1;
    }
    return threads < MOST_THREADS ? (int)threads : MOST_THREADS;
}

ndm_status ndm_set_threads(int threads, ndm_error *error)
{
    if (threads < 1 || threads > MOST_THREADS) {
        return ndm_fail(error, NDM_ERROR_VALUE, "%d threads; the number must be 1 to %d",
                        threads, (int)MOST_THREADS);
    }
    atomic_store(&default_threads, threads);
    return NDM_OK;
}

int ndm_get_threads(void)
{
    int threads = atomic_load(&default_threads);
    if (threads == 0) {
        int found = threads_from_environment();
        if (atomic_compare_exchange_strong(&default_threads, &threads, found)) {
            threads = found;
        }
    }
    return threads;
}

void ndm_set_pool(const ndm_pool *pool)
{
    pthread_once(&fork_once, watch_forks);
    pthread_mutex_lock(&pool_mutex);
    if (pool != NULL) {
        default_pool = *pool;
    }
    atomic_store(&have_pool, pool != NULL);
    pthread_mutex_unlock(&pool_mutex);
}

/* The pool to use: the one given, or the default one; false: OpenMP. */
static bool choose_pool(const ndm_pool *pool, ndm_pool *out)
{
    if (pool != NULL) {
        *out = *pool;
        return true;
    }
    if (!atomic_load_explicit(&have_pool, memory_order_acquire)) {
        return false;
    }
    pthread_mutex_lock(&pool_mutex);
    bool found = atomic_load(&have_pool);
    *out = default_pool;
    pthread_mutex_unlock(&pool_mutex);
    return found;
}

bool ndm_parallel_uses_pool(const ndm_pool *pool)
{
    ndm_pool chosen;
    return choose_pool(pool, &chosen);
}

static bool openmp_works(void)
{
#ifdef _OPENMP
    return !atomic_load_explicit(&after_fork, memory_order_relaxed);
#else
    return false;
#endif
}

int ndm_parallel_threads(int requested, const ndm_pool *pool)
{
    pthread_once(&fork_once, watch_forks);
    int threads = requested > 0 ? requested : ndm_get_threads();
    if (threads > MOST_THREADS) {
        threads = MOST_THREADS;
    }
    if (threads == 1) {
        return 1;
    }
    ndm_pool chosen;
    if (!choose_pool(pool, &chosen)) {
        return openmp_works() ? threads : 1;
    }
    int available = chosen.threads != NULL ? chosen.threads(chosen.context) : threads;
    threads = available < threads ? available : threads;
    return threads > 1 ? threads : 1;
}

#ifdef _OPENMP
static void run_openmp(int count, void (*task)(void *argument, int index), void *argument)
{
    int threads = count < MOST_THREADS ? count : MOST_THREADS;
#pragma omp parallel for num_threads(threads) schedule(dynamic, 1)
    for (int i = 0; i < count; i++) {
        task(argument, i);
    }
}
#endif

void ndm_parallel_for(const ndm_pool *pool, int count, void (*task)(void *argument, int index),
                      void *argument)
{
    pthread_once(&fork_once, watch_forks);
    ndm_pool chosen;
    if (count > 1 && choose_pool(pool, &chosen)) {
        chosen.run(chosen.context, count, task, argument);
        return;
    }
#ifdef _OPENMP
    if (count > 1 && openmp_works()) {
        run_openmp(count, task, argument);
        return;
    }
#endif
    for (int i = 0; i < count; i++) {
        task(argument, i);
    }
}
