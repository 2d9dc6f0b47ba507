/* Times calls of this library and of Python objects alike: the same loop, the same clock, no
 * interpreter between the clock's two readings but what the callee itself runs. Python comes as
 * two function pointers of its stable C API, so that this file needs no header of it. */
#define _POSIX_C_SOURCE 200809L

#include <time.h>

#include "libraries.h"
#include "methods.h"

/* PyObject_Vectorcall and Py_DecRef. */
typedef void *(*bench_vectorcall)(void *callable, void *const *args, size_t nargs,
                                  void *keywords);
typedef void (*bench_release)(void *object);

/* Of this thread's processor time, so that what else runs counts little; for what works in
 * other threads too, of the whole process or the wall's. */
enum bench_clock { BENCH_THREAD, BENCH_WALL, BENCH_PROCESS };

/* One thing to time: a Python call, a loop of libraries.c, a kept plan, a ufunc's method, or a
 * call; the first whose pointer is set. */
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
    void (*loop)(const bench_operands *operands);
    const bench_operands *operands;
    const bench_method *method; /* of ufunc, with inputs and options */
    enum bench_clock clock;
} bench_task;

enum { BENCH_RESULTS = 4 };

typedef struct bench_python {
    bench_vectorcall vectorcall;
    bench_release release;
} bench_python;

NDM_API double bench_time(const bench_python *python, const bench_task *task, long calls);
NDM_API int bench_rounds(const bench_python *python, const bench_task *const *tasks,
                         const long *calls, int count, int rounds, double *ns);

static double now(enum bench_clock clock)
{
    static const clockid_t clocks[] = {[BENCH_THREAD] = CLOCK_THREAD_CPUTIME_ID,
                                       [BENCH_WALL] = CLOCK_MONOTONIC,
                                       [BENCH_PROCESS] = CLOCK_PROCESS_CPUTIME_ID};
    struct timespec time;
    clock_gettime(clocks[clock], &time);
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

static bool run_method(const bench_task *task, long calls)
{
    for (long i = 0; i < calls; i++) {
        if (bench_call_method(task->method, task->ufunc, task->inputs, task->options, NULL) !=
            NDM_OK) {
            return false;
        }
    }
    return true;
}

static bool run_loop(const bench_task *task, long calls)
{
    for (long i = 0; i < calls; i++) {
        task->loop(task->operands);
    }
    return true;
}

/* ns per call, or -1 where a call failed. */
double bench_time(const bench_python *python, const bench_task *task, long calls)
{
    bool done;
    double start = now(task->clock);
    if (task->callable != NULL) {
        done = run_python(python, task, calls);
    } else if (task->loop != NULL) {
        done = run_loop(task, calls);
    } else if (task->plan != NULL) {
        done = run_plan(task, calls);
    } else if (task->method != NULL) {
        done = run_method(task, calls);
    } else {
        done = run_call(task, calls);
    }
    return done ? (now(task->clock) - start) / (double)calls : -1.0;
}

/* `rounds` times each of the `count` tasks in turn: what disturbs the machine disturbs all. ns
 * has `rounds` places for each task. 0, or -1 after a failure. */
int bench_rounds(const bench_python *python, const bench_task *const *tasks, const long *calls,
                 int count, int rounds, double *ns)
{
    for (int i = 0; i < rounds; i++) {
        for (int j = 0; j < count; j++) {
            const double elapsed = bench_time(python, tasks[j], calls[j]);
            if (elapsed < 0) {
                return -1;
            }
            ns[j * rounds + i] = elapsed;
        }
    }
    return 0;
}
