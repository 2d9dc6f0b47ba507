/* Pieces of ndm_reduceat that follow one another and are short, several at a time: cast
 * together, and each folded at once. */
#include <string.h>

#include "reduce/reduceat.h"

/* Of a batch, and so many pieces. */
enum { MOST_ITEMS = 1 << 14 };

static bool copies_items(const ndm_reduceat_job *job)
{
    return job->casts_in || job->along.x_step != (ptrdiff_t)job->algebra.sizes[0];
}

static ptrdiff_t least(ptrdiff_t a, ptrdiff_t b)
{
    return a < b ? a : b;
}

/* The pieces from `first` on that one batch takes. *items: from the first one's first item on
 * if these are copied; else of all pieces, or more. */
static ptrdiff_t count_pieces(const ndm_reduceat_job *job, ptrdiff_t first, ptrdiff_t *items)
{
    const bool copies = copies_items(job);
    const ptrdiff_t room = NDM_REDUCEAT_BYTES / (ptrdiff_t)job->algebra.sizes[0];
    const ptrdiff_t most_items = copies ? room : MOST_ITEMS;
    ptrdiff_t most = least(job->count - first, job->casts_out ? room : MOST_ITEMS);
    if (!copies && job->longest <= least(job->piece, MOST_ITEMS)) {
        most = least(most, MOST_ITEMS / job->longest);
        *items = most * job->longest;
        return most;
    }
    ptrdiff_t count = 0;
    *items = 0;
    for (ptrdiff_t i = first; count < most; i++, count++) {
        const ptrdiff_t length = ndm_reduceat_length(job, i);
        const ptrdiff_t begin = copies ? (ptrdiff_t)(job->cuts[i] - job->cuts[first]) : *items;
        if (begin < 0 || begin + length > most_items ||
            (length > 1 && length > job->piece &&
             !ndm_algebra_has_whole(&job->algebra, length))) {
            break;
        }
        *items = begin + length > *items ? begin + length : *items;
    }
    return count;
}

/* A batch: item k of the axis is at items + k * size. */
typedef struct batch {
    const ndm_reduceat_job *job;
    const char *items;
    ptrdiff_t room; /* items that may be read */
    char *scratch;
} batch;

/* Short pieces, by the kernel for these; the axis ends the last one. */
static void fold_short(const batch *b, ptrdiff_t first, ptrdiff_t count, char *results,
                       ptrdiff_t step)
{
    const ndm_reduceat_job *job = b->job;
    const int64_t *cuts = job->cuts + first;
    if (first + count == job->count) {
        const int64_t last[2] = {cuts[count - 1], job->along.length};
        count--;
        job->algebra.pieces(b->items, b->room, last, 1, results + count * step, step);
    }
    job->algebra.pieces(b->items, b->room, cuts, count, results, step);
}

static void fold_pieces(const batch *b, ptrdiff_t first, ptrdiff_t count, char *results,
                        ptrdiff_t step)
{
    const ndm_reduceat_job *job = b->job;
    const ndm_algebra *a = &job->algebra;
    const ptrdiff_t size = (ptrdiff_t)a->sizes[0], end = first + count;
    ndm_fpenv inner;
    ndm_algebra_enter(a, &inner);
    for (ptrdiff_t i = first, run; i < end; results += run * step, i += run) {
        const char *from = b->items + job->cuts[i] * size;
        run = job->longest <= job->piece ? count : 0;
        while (i + run < end && ndm_reduceat_length(job, i + run) <= job->piece) {
            run++;
        }
        if (run > 0) {
            fold_short(b, i, run, results, step);
            continue;
        }
        const ptrdiff_t length = ndm_reduceat_length(job, i);
        if (length == 1) {
            memcpy(results, from, (size_t)size);
        } else {
            ndm_algebra_whole(a, from, length, b->scratch, results);
        }
        run = 1;
    }
    ndm_algebra_leave(a, &inner);
}

ptrdiff_t ndm_reduceat_batch(const ndm_reduceat_job *job, ptrdiff_t first, const char *x,
                             char *y, ndm_reduceat_room *room, ptrdiff_t *items)
{
    const ptrdiff_t size = (ptrdiff_t)job->algebra.sizes[0];
    const ptrdiff_t count = count_pieces(job, first, items);
    const ptrdiff_t begin = (ptrdiff_t)job->cuts[first];
    char *to = y + first * job->along.y_step;
    batch b = {job, x, job->along.length, room->states};
    if (count == 0) {
        return 0;
    }
    if (copies_items(job)) {
        ndm_route_run(&job->in, x + begin * job->along.x_step, job->along.x_step, room->items,
                      size, *items);
        b.items = (const char *)((uintptr_t)room->items - (uintptr_t)(begin * size));
        b.room = begin + NDM_REDUCEAT_BYTES / size;
    }
    if (!job->casts_out) {
        fold_pieces(&b, first, count, to, job->along.y_step);
        return count;
    }
    fold_pieces(&b, first, count, room->results, size);
    ndm_route_run(&job->out, room->results, size, to, job->along.y_step, count);
    return count;
}
