/* ndm_reduceat made ready: an array, and where its axis is cut. */
#ifndef NDM_REDUCE_REDUCEAT_H
#define NDM_REDUCE_REDUCEAT_H

#include "reduce/layout.h"
#include "reduce/method.h"

typedef struct ndm_reduceat_job {
    const ndm_method *method;
    const ndm_options *options;
    ndm_algebra algebra;
    ndm_route in, out; /* to the loop's dtype, and from it */
    bool casts_in, casts_out;
    ndm_axis_layout along;
    const int64_t *cuts; /* places along the axis, in bounds */
    ptrdiff_t count;
    ptrdiff_t longest; /* items of the longest piece */
    ptrdiff_t piece;   /* most items of those that a kernel takes together; 0: it takes none */
    bool silent;       /* flags are dropped */
    ptrdiff_t columns; /* results side by side, along the last of the other axes; 1: none */
    ndm_algebra wide;  /* for them */
} ndm_reduceat_job;

/* The items of piece i. */
static inline ptrdiff_t ndm_reduceat_length(const ndm_reduceat_job *job, ptrdiff_t i)
{
    const ptrdiff_t begin = (ptrdiff_t)job->cuts[i];
    const ptrdiff_t end = i + 1 < job->count ? (ptrdiff_t)job->cuts[i + 1] : job->along.length;
    return end > begin ? end - begin : 1;
}

enum { NDM_REDUCEAT_BYTES = 16384 };

/* `states` has room for the lanes of the longest piece. */
typedef struct ndm_reduceat_room {
    char *states;
    _Alignas(64) char items[NDM_REDUCEAT_BYTES];
    _Alignas(64) char results[NDM_REDUCEAT_BYTES];
} ndm_reduceat_room;

/* Folds pieces from `first` on along the axis at x, as many as can be together; returns how
 * many, maybe none. *items gets how many they have. */
ptrdiff_t ndm_reduceat_batch(const ndm_reduceat_job *job, ptrdiff_t first, const char *x,
                             char *y, ndm_reduceat_room *room, ptrdiff_t *items);

/* Runs it. flags: what it raised; *fault: 0, or a fault code; *cancelled: it was. */
ndm_status ndm_reduceat_run(const ndm_reduceat_job *job, uint32_t *flags, int *fault,
                            bool *cancelled, ndm_error *error);

#endif
