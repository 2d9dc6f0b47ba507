#define _GNU_SOURCE
#include "timing.h"

#include <stdio.h>
#include <time.h>

#include "samples.h"

static double seconds(void)
{
    struct timespec now;
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return (double)now.tv_sec + 1e-9 * (double)now.tv_nsec;
}

static double best_time(runner *run, const number *x, const number *y, number *out, long count)
{
    double best = 1e9;
    for (int round = 0; round < 60; round++) {
        const double start = seconds();
        for (int i = 0; i < 8; i++)
            run(x, y, out, count);
        const double time = (seconds() - start) / 8;
        best = time < best ? time : best;
    }
    return best / (double)count * 1e9;
}

void measure_time(const reference *ref, const double *range)
{
    enum { COUNT = 4096 };
    static number x[COUNT], y[COUNT], out[COUNT];
    for (int i = 0; i < COUNT; i++) {
        x[i] = (number)(range[0] + share() * (range[1] - range[0]));
        y[i] = ref->arguments == 2 ? pick((number)range[2], (number)range[3]) : 0;
    }
    printf("%s: blocked %.3f, careful %.3f ns\n", ref->name,
           best_time(subject_blocked, x, y, out, COUNT),
           best_time(subject_careful, x, y, out, COUNT));
}
