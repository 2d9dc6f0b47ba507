/* The walk of ndm_at over its indices: rows of them, in blocks, whose bytes in the array are
 * found first. All bounds are checked before anything is changed. */
#include <string.h>

#include "reduce/arguments.h"
#include "reduce/at.h"
#include "reduce/at_items.h"
#include "system/fail.h"
#include "system/fpenv.h"

enum { BLOCK = 512, BUFFER_BYTES = 8192 };
/* Items between two looks at whether to stop. */
enum { LONG_PIECE = 1 << 14 };

typedef struct walk {
    ndm_at_job *job;
    ptrdiff_t coordinates[NDM_MAXDIMS];
    ptrdiff_t length; /* of a row of indices */
    const char *b;    /* at the row's first item */
    ptrdiff_t unseen; /* items since the last look at whether to stop */
    ndm_at_index *wrong;
    int64_t wrong_place;
    int fault;
    bool cancelled;
    ndm_loop_ctx ctx;
    _Alignas(64) ptrdiff_t offsets[BLOCK];
    _Alignas(64) int64_t places[BLOCK];
    _Alignas(64) char items[BUFFER_BYTES];  /* of the array, cast */
    _Alignas(64) char others[BUFFER_BYTES]; /* of the second operand, cast */
    _Alignas(64) char results[BUFFER_BYTES];
    _Alignas(64) char gathered[BUFFER_BYTES]; /* of the array */
    ndm_at_seen seen;
} walk;

/* ---- rows of indices ------------------------------------------------------------- */

static void start(walk *w, ndm_at_job *job)
{
    w->job = job;
    w->length = job->ndim == 0 ? 1 : job->shape[job->ndim - 1];
    w->b = job->nin == 2 ? job->b.data : NULL;
    w->unseen = 0;
    w->seen.stamp = 0;
    w->wrong = NULL;
    w->fault = 0;
    w->cancelled = false;
    memset(w->coordinates, 0, sizeof w->coordinates);
    for (int k = 0; k < job->index_count; k++) {
        job->indices[k].at = job->indices[k].view.data;
    }
}

/* False past the last. */
static bool next_row(walk *w)
{
    ndm_at_job *job = w->job;
    for (int d = job->ndim - 2; d >= 0; d--) {
        const bool wraps = ++w->coordinates[d] == job->shape[d];
        const ptrdiff_t by = wraps ? 1 - job->shape[d] : 1;
        w->b += job->nin == 2 ? by * job->b_steps[d] : 0;
        for (int k = 0; k < job->index_count; k++) {
            job->indices[k].at += by * job->indices[k].steps[d];
        }
        if (!wraps) {
            return true;
        }
        w->coordinates[d] = 0;
    }
    return false;
}

/* Indices of one axis from place `first` of the row on. */
static const char *read_places(walk *w, const ndm_at_index *index, ptrdiff_t first,
                               ptrdiff_t count, ptrdiff_t *step)
{
    const ptrdiff_t own = w->job->ndim == 0 ? 0 : index->steps[w->job->ndim - 1];
    const char *from = index->at + first * own;
    *step = own;
    if (!index->casts) {
        return from;
    }
    *step = (ptrdiff_t)sizeof *w->places;
    ndm_route_run(&index->route, from, own, (char *)w->places, *step, count);
    return (const char *)w->places;
}

/* ---- bounds ---------------------------------------------------------------------- */

static uint64_t place_at(const char *places, ptrdiff_t step, ptrdiff_t i)
{
    return (uint64_t) * (const int64_t *)(const void *)(places + i * step);
}

/* The sign bit says that one of the indices is out of bounds. *signs gets that of any of them.
 */
static bool are_within(const char *places, ptrdiff_t step, ptrdiff_t count,
                       const ndm_at_index *index, uint64_t *signs)
{
    const uint64_t low = (uint64_t)index->low, last = (uint64_t)index->length - 1;
    const ptrdiff_t packed = (ptrdiff_t)sizeof(int64_t);
    uint64_t outside = 0, any = 0;
    for (ptrdiff_t i = 0; step == packed && i < count; i++) {
        const uint64_t place = place_at(places, packed, i);
        any |= place;
        outside |= (place + low) | (last - place);
    }
    for (ptrdiff_t i = 0; step != packed && i < count; i++) {
        const uint64_t place = place_at(places, step, i);
        any |= place;
        outside |= (place + low) | (last - place);
    }
    *signs |= any;
    return outside >> 63 == 0;
}

static bool check_row(walk *w)
{
    for (int k = 0; k < w->job->index_count; k++) {
        ndm_at_index *index = &w->job->indices[k];
        for (ptrdiff_t done = 0; done < w->length; done += BLOCK) {
            const ptrdiff_t left = w->length - done, count = left < BLOCK ? left : BLOCK;
            ptrdiff_t step;
            const char *places = read_places(w, index, done, count, &step);
            if (are_within(places, step, count, index, &index->signs)) {
                continue;
            }
            while (are_within(places, step, 1, index, &index->signs)) {
                places += step;
            }
            w->wrong = index;
            w->wrong_place = *(const int64_t *)(const void *)places;
            return false;
        }
    }
    return true;
}

ndm_status ndm_at_check(ndm_at_job *job, ndm_error *error)
{
    walk w;
    start(&w, job);
    if (job->count == 0) {
        return NDM_OK;
    }
    do {
        if (!check_row(&w)) {
            break;
        }
    } while (next_row(&w));
    if (w.wrong == NULL) {
        return NDM_OK;
    }
    const bool negative = w.wrong_place < 0 && !w.wrong->is_unsigned;
    return ndm_fail(
        error, NDM_ERROR_INDEX,
        "'%s': at: index %s%llu is out of bounds for axis %d with size %td",
        job->ufunc->record->name, negative ? "-" : "",
        (unsigned long long)(negative ? 0 - (uint64_t)w.wrong_place : (uint64_t)w.wrong_place),
        (int)(w.wrong - job->indices), w.wrong->length);
}

/* The power of two that a step is; -1 where it is none. */
static int shift_of(ptrdiff_t step)
{
    int shift = 0;
    while (shift < 16 && (ptrdiff_t)1 << shift < step) {
        shift++;
    }
    return (ptrdiff_t)1 << shift == step ? shift : -1;
}

static void find_offsets(walk *w, ptrdiff_t first, ptrdiff_t count)
{
    const ptrdiff_t packed = (ptrdiff_t)sizeof(int64_t);
    if (w->job->index_count == 0) {
        w->offsets[0] = 0;
    }
    for (int k = 0; k < w->job->index_count; k++) {
        const ndm_at_index *index = &w->job->indices[k];
        const ptrdiff_t length = index->length, by = index->step;
        ptrdiff_t step;
        const char *places = read_places(w, index, first, count, &step);
        const int shift = index->signs >> 63 == 0 && step == packed ? shift_of(by) : -1;
        if (k == 0 && shift >= 0) {
            for (ptrdiff_t i = 0; i < count; i++) {
                w->offsets[i] = (ptrdiff_t)(place_at(places, packed, i) << shift);
            }
            continue;
        }
        for (ptrdiff_t i = 0; i < count; i++) {
            const ptrdiff_t place = (ptrdiff_t)place_at(places, step, i);
            const ptrdiff_t offset = (place + (place < 0 ? length : 0)) * by;
            w->offsets[i] = k == 0 ? offset : w->offsets[i] + offset;
        }
    }
}

/* ---- items ----------------------------------------------------------------------- */

/* A quiet loop may raise what counts for nothing, beside casts whose flags count. */
static bool is_apart(const ndm_at_job *job)
{
    return job->quiet && (job->casts_a || job->casts_b || job->casts_result);
}

static int call_loop(walk *w, char *const *args, const ptrdiff_t *steps, ptrdiff_t count)
{
    const ndm_at_job *job = w->job;
    const ndm_loop loop = job->resolution.loop->correct.function;
    ndm_fpenv inner;
    if (!is_apart(job)) {
        return loop(args, &count, steps, &w->ctx);
    }
    ndm_fpenv_enter(&inner, job->x87);
    const int fault = loop(args, &count, steps, &w->ctx);
    (void)ndm_fpenv_leave(&inner);
    return fault;
}

/* a = f(a, b) for items that lie along one axis, at most a buffer of them. `b_ready`: as the
 * loop takes them. */
static void join_items(walk *w, char *a, ptrdiff_t a_step, const char *b, ptrdiff_t b_step,
                       bool b_ready, ptrdiff_t count)
{
    const ndm_at_job *job = w->job;
    const int last = job->nin;
    char *args[3] = {a, (char *)(uintptr_t)b, a};
    ptrdiff_t steps[3] = {a_step, b_step, a_step};
    if (job->casts_a) {
        args[0] = w->items;
        steps[0] = (ptrdiff_t)job->dtypes[0].itemsize;
        ndm_route_run(&job->load_a, a, a_step, args[0], steps[0], count);
    }
    if (job->casts_b && !b_ready) {
        args[1] = w->others;
        steps[1] = b_step == 0 ? 0 : (ptrdiff_t)job->dtypes[1].itemsize;
        ndm_route_run(&job->load_b, b, b_step, args[1], steps[1], b_step == 0 ? 1 : count);
    }
    args[last] = job->casts_result ? w->results : a;
    steps[last] = job->casts_result ? (ptrdiff_t)job->dtypes[last].itemsize : a_step;
    w->fault = call_loop(w, args, steps, count);
    if (job->casts_result && w->fault == 0) {
        ndm_route_run(&job->store, w->results, steps[last], a, a_step, count);
    }
}

static ptrdiff_t items_of_buffers(const ndm_at_job *job)
{
    size_t largest = job->a.dtype.itemsize > 0 ? job->a.dtype.itemsize : 1;
    for (int i = 0; i <= job->nin; i++) {
        largest = job->dtypes[i].itemsize > largest ? job->dtypes[i].itemsize : largest;
    }
    return BUFFER_BYTES / (ptrdiff_t)largest;
}

/* The items at one place: all along the axes that have no index. */
static void join_inner(walk *w, int axis, char *a, const char *b)
{
    const ndm_at_job *job = w->job;
    const ndm_at_axis *along = &job->axes[axis];
    if (axis + 1 < job->inner) {
        for (ptrdiff_t i = 0; i < along->length && w->fault == 0; i++) {
            join_inner(w, axis + 1, a + i * along->a, b + i * along->b);
        }
        return;
    }
    const ptrdiff_t most = items_of_buffers(job);
    for (ptrdiff_t done = 0; done < along->length && w->fault == 0; done += most) {
        const ptrdiff_t left = along->length - done;
        join_items(w, a + done * along->a, along->a, b + done * along->b, along->b, false,
                   left < most ? left : most);
    }
}

/* A block of indices with one item each, for a loop: as many at a time as differ. */
static void join_apart(walk *w, const char *b, ptrdiff_t b_step, ptrdiff_t count)
{
    const size_t size = w->job->a.dtype.itemsize;
    char *a = w->job->a.data;
    for (ptrdiff_t i = 0, run; i < count && w->fault == 0; i += run) {
        const ptrdiff_t *offsets = w->offsets + i;
        const char *others = b + i * b_step;
        run = count < NDM_AT_LEAST ? 1 : ndm_at_distinct(&w->seen, offsets, size, count - i);
        if (run == 1) {
            join_items(w, a + *offsets, 0, others, 0, true, 1);
            continue;
        }
        ndm_at_gather(a, offsets, size, run, w->gathered);
        join_items(w, w->gathered, (ptrdiff_t)size, others, b_step, true, run);
        ndm_at_scatter(w->gathered, size, run, offsets, a);
    }
}

/* A block of indices with one item each. */
static void join_singles(walk *w, const char *b, ptrdiff_t b_step, ptrdiff_t count)
{
    const ndm_at_job *job = w->job;
    char *a = job->a.data;
    ndm_fpenv inner;
    if (job->casts_b) {
        const ptrdiff_t size = (ptrdiff_t)job->dtypes[1].itemsize;
        ndm_route_run(&job->load_b, b, b_step, w->others, size, b_step == 0 ? 1 : count);
        b = w->others;
        b_step = b_step == 0 ? 0 : size;
    }
    if (job->indexed == NULL) {
        join_apart(w, b, b_step, count);
        return;
    }
    if (is_apart(job)) {
        ndm_fpenv_enter(&inner, job->x87);
    }
    job->indexed(a, w->offsets, b, b_step, count);
    if (is_apart(job)) {
        (void)ndm_fpenv_leave(&inner);
    }
}

/* ---- the run --------------------------------------------------------------------- */

static bool should_stop(walk *w, ptrdiff_t items)
{
    w->unseen += items;
    if (w->fault != 0) {
        return true;
    }
    if (w->unseen >= LONG_PIECE) {
        w->cancelled = ndm_method_stops(&w->job->options, w->unseen);
        w->unseen = 0;
    }
    return w->cancelled;
}

static bool run_row(walk *w)
{
    const ndm_at_job *job = w->job;
    const ptrdiff_t b_step = job->ndim == 0 ? 0 : job->b_steps[job->ndim - 1];
    const ptrdiff_t buffered = items_of_buffers(job),
                    most = buffered < BLOCK ? buffered : BLOCK;
    for (ptrdiff_t done = 0; done < w->length; done += most) {
        const ptrdiff_t left = w->length - done, count = left < most ? left : most;
        const char *b = w->b + done * b_step;
        find_offsets(w, done, count);
        if (job->inner == 0) {
            join_singles(w, b, b_step, count);
        }
        for (ptrdiff_t i = 0; job->inner > 0 && i < count; i++) {
            join_inner(w, 0, (char *)job->a.data + w->offsets[i], b + i * b_step);
            if (should_stop(w, job->inner_count)) {
                return false;
            }
        }
        if (should_stop(w, job->inner == 0 ? count : 0)) {
            return false;
        }
    }
    return true;
}

void ndm_at_run(ndm_at_job *job, uint32_t *flags, int *fault, bool *cancelled)
{
    walk w;
    ndm_fpenv saved;
    start(&w, job);
    w.ctx = (ndm_loop_ctx){.size = sizeof w.ctx,
                           .static_data = job->resolution.loop->record->static_data,
                           .dtypes = job->dtypes,
                           .threads = 1};
    w.cancelled = ndm_method_stops(&job->options, 0);
    ndm_fpenv_enter(&saved, job->x87);
    while (!w.cancelled && run_row(&w) && next_row(&w)) {
    }
    const uint32_t raised = ndm_fpenv_leave(&saved);
    (void)ndm_method_stops(&job->options, w.unseen);
    *flags = job->quiet && !is_apart(job) ? 0 : raised;
    *fault = w.fault;
    *cancelled = w.cancelled;
}
