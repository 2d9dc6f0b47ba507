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

/* The pieces from `first` on that one batch takes. *items: from the first one's first item on.
 */
static ptrdiff_t count_pieces(const ndm_reduceat_job *job, ptrdiff_t first, ptrdiff_t *items)
{
    const ptrdiff_t room = NDM_REDUCEAT_BYTES / (ptrdiff_t)job->algebra.sizes[0];
    const ptrdiff_t most_items = copies_items(job) ? room : MOST_ITEMS;
    const ptrdiff_t most = job->casts_out ? room : MOST_ITEMS;
    ptrdiff_t count = 0;
    *items = 0;
    for (ptrdiff_t i = first; i < job->count && count < most; i++, count++) {
        const ptrdiff_t length = ndm_reduceat_length(job, i);
        const ptrdiff_t end = (ptrdiff_t)(job->cuts[i] - job->cuts[first]) + length;
        if (job->cuts[i] < job->cuts[first] || end > most_items ||
            (length > 1 && !ndm_algebra_has_whole(&job->algebra, length))) {
            break;
        }
        *items = end > *items ? end : *items;
    }
    return count;
}

static void fold_pieces(const ndm_reduceat_job *job, ptrdiff_t first, ptrdiff_t count,
                        const char *items, char *results, ptrdiff_t step, char *scratch)
{
    const ndm_algebra *a = &job->algebra;
    const size_t size = a->sizes[0];
    ndm_fpenv inner;
    ndm_algebra_enter(a, &inner);
    for (ptrdiff_t i = first; i < first + count; i++, results += step) {
        const char *from = items + (job->cuts[i] - job->cuts[first]) * (ptrdiff_t)size;
        const ptrdiff_t length = ndm_reduceat_length(job, i);
        if (length == 1) {
            memcpy(results, from, size);
        } else {
            ndm_algebra_whole(a, from, length, scratch, results);
        }
    }
    ndm_algebra_leave(a, &inner);
}

ptrdiff_t ndm_reduceat_batch(const ndm_reduceat_job *job, ptrdiff_t first, const char *x,
                             char *y, ndm_reduceat_room *room, ptrdiff_t *items)
{
    const ptrdiff_t size = (ptrdiff_t)job->algebra.sizes[0];
    const ptrdiff_t count = count_pieces(job, first, items);
    const char *from = x + (ptrdiff_t)job->cuts[first] * job->along.x_step;
    char *to = y + first * job->along.y_step;
    if (count == 0) {
        return 0;
    }
    if (copies_items(job)) {
        ndm_route_run(&job->in, from, job->along.x_step, room->items, size, *items);
        from = room->items;
    }
    if (!job->casts_out) {
        fold_pieces(job, first, count, from, to, job->along.y_step, room->states);
        return count;
    }
    fold_pieces(job, first, count, from, room->results, size, room->states);
    ndm_route_run(&job->out, room->results, size, to, job->along.y_step, count);
    return count;
}
