/* Times calls of this library and of Python objects alike: the same loop, the same clock, no
 * interpreter between the clock's two readings but what the callee itself runs. Python comes as
 * two function pointers of its stable C API, so that this file needs no header of it. */
#define _POSIX_C_SOURCE 200809L

#include <time.h>

#include "ndmill/ndmill.h"

/* PyObject_Vectorcall and Py_DecRef. */
typedef void *(*bench_vectorcall)(void *callable, void *const *args, size_t nargs,
                                  void *keywords);
typedef void (*bench_release)(void *object);

/* One thing to time: a Python call, a kept plan, or a call; the first whose pointer is set. */
typedef struct bench_task {
    void *callable;
    void *const *args;
    size_t nargs;   /* by position */
    void *keywords; /* a tuple of the names of the rest, or NULL */
    ndm_plan *plan;
    const ndm_ufunc *ufunc;
    const ndm_view *const *inputs;
    const ndm_options *options;
    size_t results; /* arrays that the call makes, at most BENCH_RESULTS */
} bench_task;

enum { BENCH_RESULTS = 4 };

typedef struct bench_python {
    bench_vectorcall vectorcall;
    bench_release release;
} bench_python;

NDM_API double bench_time(const bench_python *python, const bench_task *task, long calls,
                          int wall);
NDM_API int bench_pairs(const bench_python *python, const bench_task *a, const bench_task *b,
                        int rounds, long calls_a, long calls_b, double *ns_a, double *ns_b);

static double now(clockid_t clock)
{
    struct timespec time;
    clock_gettime(clock, &time);
    return (double)time.tv_sec * 1e9 + (double)time.tv_nsec;
}

static bool run_python(const bench_python *python, const bench_task *task, long calls)
{
    for (long i = 0; i < calls; i++) {
        void *result =
            python->vectorcall(task->callable, task->args, task->nargs, task->keywords);
        if (result == NULL) {
            return false;
        }
        python->release(result);
    }
    return true;
}

static bool run_plan(const bench_task *task, long calls)
{
    for (long i = 0; i < calls; i++) {
        if (ndm_plan_run(task->plan, NULL, NULL) != NDM_OK) {
            return false;
        }
    }
    return true;
}

static bool run_call(const bench_task *task, long calls)
{
    ndm_array *results[BENCH_RESULTS] = {NULL};
    for (long i = 0; i < calls; i++) {
        if (ndm_call(task->ufunc, task->inputs, task->results ? results : NULL, task->options,
                     NULL) != NDM_OK) {
            return false;
        }
        for (size_t j = 0; j < task->results; j++) {
            ndm_array_release(results[j]);
        }
    }
    return true;
}

/* ns per call, or -1 where a call failed: of the processor's time for this thread, so that what
 * else runs counts little; or where `wall` is set, for calls on several threads, of the
 * clock's.
 */
double bench_time(const bench_python *python, const bench_task *task, long calls, int wall)
{
    const clockid_t clock = wall ? CLOCK_MONOTONIC : CLOCK_THREAD_CPUTIME_ID;
    bool done;
    double start = now(clock);
    if (task->callable != NULL) {
        done = run_python(python, task, calls);
    } else if (task->plan != NULL) {
        done = run_plan(task, calls);
    } else {
        done = run_call(task, calls);
    }
    return done ? (now(clock) - start) / (double)calls : -1.0;
}

/* `rounds` times a, then b: what disturbs the machine disturbs both. 0, or -1 after a failure.
 */
int bench_pairs(const bench_python *python, const bench_task *a, const bench_task *b,
                int rounds, long calls_a, long calls_b, double *ns_a, double *ns_b)
{
    for (int i = 0; i < rounds; i++) {
        ns_a[i] = bench_time(python, a, calls_a, 0);
        ns_b[i] = bench_time(python, b, calls_b, 0);
        if (ns_a[i] < 0 || ns_b[i] < 0) {
            return -1;
        }
    }
    return 0;
}
