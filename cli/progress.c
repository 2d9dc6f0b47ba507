/* Progress of what takes long: a line on stderr, only where that is a terminal, taken away at
 * the end. A thread of its own draws it, so that the work is the same with it and without. */
#define _POSIX_C_SOURCE 200809L

#include <pthread.h>
#include <time.h>
#include <unistd.h>

#include "command.h"

enum { FIRST_MS = 1000, AGAIN_MS = 200 };

static struct {
    pthread_t thread;
    pthread_mutex_t mutex;
    pthread_cond_t wake;
    bool running, over, drawn;
    const char *what;
    const ndm_cancel *watched;
    struct timespec start;
} progress = {.mutex = PTHREAD_MUTEX_INITIALIZER, .wake = PTHREAD_COND_INITIALIZER};

static struct timespec after(struct timespec from, int milliseconds)
{
    from.tv_sec += milliseconds / 1000;
    from.tv_nsec += milliseconds % 1000 * 1000000L;
    if (from.tv_nsec >= 1000000000L) {
        from.tv_sec++;
        from.tv_nsec -= 1000000000L;
    }
    return from;
}

static void draw(struct timespec now)
{
    const ndm_cancel *watched = progress.watched;
    ptrdiff_t total = watched ? __atomic_load_n(&watched->total, __ATOMIC_RELAXED) : 0;
    fprintf(stderr, "\rndmill: %s", progress.what);
    if (total > 0) {
        ptrdiff_t done = __atomic_load_n(&watched->done, __ATOMIC_RELAXED);
        fprintf(stderr, " %3.0f %%", 100.0 * (double)done / (double)total);
    }
    fprintf(stderr, ", %ld s\033[K", (long)(now.tv_sec - progress.start.tv_sec));
    fflush(stderr);
    progress.drawn = true;
}

static void *watch(void *unused)
{
    struct timespec next = after(progress.start, FIRST_MS);
    pthread_mutex_lock(&progress.mutex);
    while (!progress.over) {
        if (pthread_cond_timedwait(&progress.wake, &progress.mutex, &next) == 0)
            continue;
        draw(next);
        next = after(next, AGAIN_MS);
    }
    pthread_mutex_unlock(&progress.mutex);
    return unused;
}

void progress_start(const char *what, const ndm_cancel *watched)
{
    if (!isatty(STDERR_FILENO))
        return;
    progress.what = what;
    progress.watched = watched;
    progress.over = progress.drawn = false;
    clock_gettime(CLOCK_REALTIME, &progress.start);
    progress.running = pthread_create(&progress.thread, NULL, watch, NULL) == 0;
}

void progress_stop(void)
{
    if (!progress.running)
        return;
    pthread_mutex_lock(&progress.mutex);
    progress.over = true;
    pthread_cond_signal(&progress.wake);
    pthread_mutex_unlock(&progress.mutex);
    pthread_join(progress.thread, NULL);
    progress.running = false;
    if (progress.drawn)
        fputs("\r\033[K", stderr);
}
