/* The walk of an accumulation.
 *
 * One result: pieces of the axis go through `scan`, which keeps the state in a register. Many
 * side by side: row k of the results is f(row k - 1, row k of the input), by the strided loop,
 * tile by tile, so that row k - 1 is still in the cache. Where items are cast, states are kept
 * beside the results, in the loop's dtype. */
#include <stdatomic.h>
#include <string.h>

#include "reduce/accumulate.h"
#include "reduce/arguments.h"
#include "system/fpenv.h"
#include "system/parallel.h"

enum { BUFFER_BYTES = 8192, DIRECT_BYTES = 16384 };
/* Items between two looks at whether to stop. */
enum { LONG_PIECE = 1 << 16 };

typedef struct run {
    const ndm_accumulation *a;
    atomic_uint flags;
    atomic_int fault;
    atomic_bool cancelled;
} run;

typedef struct task {
    run *of;
    const ndm_accumulation *a;
    ptrdiff_t unseen; /* items since the last look at whether to stop */
    _Alignas(64) char items[BUFFER_BYTES];
    _Alignas(64) char states[2 * BUFFER_BYTES]; /* a row, and what follows it */
} task;

ptrdiff_t ndm_accumulation_block(const ndm_accumulation *a)
{
    const ptrdiff_t bytes = a->casts_in || a->casts_out ? BUFFER_BYTES : DIRECT_BYTES;
    return bytes / (ptrdiff_t)a->algebra.sizes[0];
}

static bool should_stop(task *t, ptrdiff_t items)
{
    t->unseen += items;
    if (t->unseen >= LONG_PIECE) {
        if (ndm_method_stops(t->a->options, t->unseen)) {
            atomic_store_explicit(&t->of->cancelled, true, memory_order_relaxed);
        }
        t->unseen = 0;
    }
    return atomic_load_explicit(&t->of->cancelled, memory_order_relaxed) ||
           atomic_load_explicit(&t->of->fault, memory_order_relaxed) != 0;
}

/* ---- kernels --------------------------------------------------------------------- */

/* As the kernel `scan`, item after item. */
static int scan_by_loop(const ndm_algebra *g, char *state, const char *from,
                        ptrdiff_t from_step, char *to, ptrdiff_t to_step, ptrdiff_t count)
{
    const ptrdiff_t size = (ptrdiff_t)g->sizes[0], one = 1, strides[3] = {size, size, size};
    ndm_loop_ctx ctx = {.size = sizeof ctx,
                        .static_data = g->record->static_data,
                        .dtypes = (const ndm_dtype[]){g->dtype, g->dtype, g->dtype},
                        .threads = 1};
    for (ptrdiff_t i = 0; i < count; i++) {
        char *const args[3] = {state, (char *)(uintptr_t)from + i * from_step, state};
        const int fault = g->loop(args, &one, strides, &ctx);
        if (fault != 0) {
            return fault;
        }
        memcpy(to + i * to_step, state, (size_t)size);
    }
    return 0;
}

/* One row: y = f(before, x). */
static int run_row(const ndm_algebra *g, char *const *args, const ptrdiff_t *strides,
                   ptrdiff_t count)
{
    ndm_loop_ctx ctx = {.size = sizeof ctx,
                        .static_data = g->record->static_data,
                        .dtypes = (const ndm_dtype[]){g->dtype, g->dtype, g->dtype},
                        .threads = 1};
    return g->loop(args, &count, strides, &ctx);
}

/* A quiet kernel may raise what counts for nothing, beside casts whose flags count. */
static bool is_apart(const ndm_accumulation *a)
{
    return a->algebra.quiet && (ndm_route_raises(&a->in) || ndm_route_raises(&a->out));
}

static int scan_piece(const ndm_accumulation *a, char *state, const char *from,
                      ptrdiff_t from_step, char *to, ptrdiff_t to_step, ptrdiff_t count)
{
    ndm_fpenv inner;
    int fault = 0;
    if (is_apart(a)) {
        ndm_fpenv_enter(&inner, a->algebra.x87);
    }
    if (a->scan != NULL) {
        a->scan(state, from, from_step, to, to_step, count);
    } else {
        fault = scan_by_loop(&a->algebra, state, from, from_step, to, to_step, count);
    }
    if (is_apart(a)) {
        (void)ndm_fpenv_leave(&inner);
    }
    return fault;
}

/* Rows, one after the other, from the one before them; how many were joined goes to *joined. */
static int join_rows(const ndm_accumulation *a, char *before, const char *x, ptrdiff_t x_row,
                     char *y, ptrdiff_t y_row, const ptrdiff_t *strides, ptrdiff_t width,
                     ptrdiff_t count, ptrdiff_t *joined)
{
    ndm_fpenv inner;
    int fault = 0;
    if (is_apart(a)) {
        ndm_fpenv_enter(&inner, a->algebra.x87);
    }
    for (*joined = 0; *joined < count; ++*joined) {
        char *const args[3] = {before, (char *)(uintptr_t)(x + *joined * x_row),
                               y + *joined * y_row};
        fault = run_row(&a->algebra, args, strides, width);
        if (fault != 0) {
            break;
        }
        before = args[2];
    }
    if (is_apart(a)) {
        (void)ndm_fpenv_leave(&inner);
    }
    return fault;
}

/* ---- units ----------------------------------------------------------------------- */

/* One result along the axis. */
static int run_single(task *t, const char *x, char *y)
{
    const ndm_accumulation *a = t->a;
    const ptrdiff_t size = (ptrdiff_t)a->algebra.sizes[0];
    const bool casts = a->casts_in || a->casts_out;
    const ptrdiff_t piece = casts ? BUFFER_BYTES / size : LONG_PIECE;
    int fault = 0;
    for (ptrdiff_t done = 0; done < a->along.length && fault == 0;) {
        const ptrdiff_t left = a->along.length - done, count = left < piece ? left : piece;
        const char *from = x + done * a->along.x_step;
        char *to = y + done * a->along.y_step, *kept = a->casts_out ? t->items : to;
        ptrdiff_t from_step = a->along.x_step,
                  kept_step = a->casts_out ? size : a->along.y_step;
        if (a->casts_in) {
            ndm_route_run(&a->in, from, from_step, t->items, size, count);
            from = t->items;
            from_step = size;
        }
        const ptrdiff_t first = done == 0;
        if (first) {
            memcpy(t->states, from, (size_t)size);
            memcpy(kept, t->states, (size_t)size);
        }
        fault = scan_piece(a, t->states, from + first * from_step, from_step,
                           kept + first * kept_step, kept_step, count - first);
        if (a->casts_out && fault == 0) {
            ndm_route_run(&a->out, kept, kept_step, to, a->along.y_step, count);
        }
        done += count;
        if (should_stop(t, count)) {
            break;
        }
    }
    return fault;
}

/* How many rows are cast at once: those that lie one after the other, and fit. */
static ptrdiff_t rows_at_once(const ndm_accumulation *a, ptrdiff_t width)
{
    const int last = a->along.ndim - 1;
    if ((a->casts_in && a->along.x_step != width * a->along.x_steps[last]) ||
        (a->casts_out && a->along.y_step != width * a->along.y_steps[last])) {
        return 1;
    }
    return BUFFER_BYTES / (width * (ptrdiff_t)a->algebra.sizes[0]);
}

/* `count` rows after the first, which fit the buffers where they are cast. */
static int run_batch(task *t, const char *x, char *y, ptrdiff_t width, ptrdiff_t count)
{
    const ndm_accumulation *a = t->a;
    const ptrdiff_t size = (ptrdiff_t)a->algebra.sizes[0], row = width * size;
    const ptrdiff_t x_next = a->along.x_steps[a->along.ndim - 1],
                    y_next = a->along.y_steps[a->along.ndim - 1];
    const ptrdiff_t kept_next = a->casts_out ? size : y_next,
                    kept_row = a->casts_out ? row : a->along.y_step;
    const ptrdiff_t strides[3] = {kept_next, a->casts_in ? size : x_next, kept_next};
    char *kept = a->casts_out ? t->states + row : y;
    ptrdiff_t joined;
    if (a->casts_in) {
        ndm_route_run(&a->in, x, x_next, t->items, size, width * count);
    }
    const int fault = join_rows(a, kept - kept_row, a->casts_in ? t->items : x,
                                a->casts_in ? row : a->along.x_step, kept, kept_row, strides,
                                width, count, &joined);
    if (a->casts_out) {
        ndm_route_run(&a->out, kept, size, y, y_next, width * joined);
        memmove(t->states, t->states + joined * row, (size_t)row);
    }
    return fault;
}

/* `width` results side by side, at most a block of them. */
static int run_rows(task *t, const char *x, char *y, ptrdiff_t width)
{
    const ndm_accumulation *a = t->a;
    const ptrdiff_t size = (ptrdiff_t)a->algebra.sizes[0], length = a->along.length;
    const ptrdiff_t x_next = a->along.x_steps[a->along.ndim - 1],
                    y_next = a->along.y_steps[a->along.ndim - 1];
    const ptrdiff_t most =
        a->casts_in || a->casts_out ? rows_at_once(a, width) : 1 + LONG_PIECE / (width + 1);
    ndm_route_run(&a->in, x, x_next, a->casts_out ? t->states : y, a->casts_out ? size : y_next,
                  width);
    if (a->casts_out) {
        ndm_route_run(&a->out, t->states, size, y, y_next, width);
    }
    ptrdiff_t count = 1;
    int fault = 0;
    for (ptrdiff_t k = 1; k < length && fault == 0 && !should_stop(t, count * width);
         k += count) {
        count = length - k < most ? length - k : most;
        fault = run_batch(t, x + k * a->along.x_step, y + k * a->along.y_step, width, count);
    }
    (void)should_stop(t, count * width);
    return fault;
}

static int run_unit(task *t, ptrdiff_t unit)
{
    const ndm_accumulation *a = t->a;
    const char *x = a->along.x;
    char *y = a->along.y;
    ptrdiff_t row = unit / a->tiles;
    for (int d = a->along.ndim - (a->rows ? 2 : 1); d >= 0; d--) {
        const ptrdiff_t at = d == 0 ? row : row % a->along.shape[d];
        row /= a->along.shape[d];
        x += at * a->along.x_steps[d];
        y += at * a->along.y_steps[d];
    }
    if (!a->rows) {
        return run_single(t, x, y);
    }
    const ptrdiff_t first = (unit % a->tiles) * a->tile,
                    left = a->along.shape[a->along.ndim - 1] - first;
    return run_rows(t, x + first * a->along.x_steps[a->along.ndim - 1],
                    y + first * a->along.y_steps[a->along.ndim - 1],
                    left < a->tile ? left : a->tile);
}

static void run_task(void *argument, int index)
{
    run *r = argument;
    const ndm_accumulation *a = r->a;
    task t;
    t.of = r;
    t.a = a;
    t.unseen = 0;
    const ptrdiff_t begin = index * a->share;
    const ptrdiff_t end = a->units - begin < a->share ? a->units : begin + a->share;
    ndm_fpenv saved;
    ndm_fpenv_enter(&saved, a->algebra.x87 || ndm_route_x87(&a->in) || ndm_route_x87(&a->out));
    for (ptrdiff_t unit = begin; unit < end; unit++) {
        const int fault = run_unit(&t, unit);
        if (fault != 0) {
            atomic_store(&r->fault, fault);
        }
        if (should_stop(&t, 0)) {
            break;
        }
    }
    (void)ndm_method_stops(a->options, t.unseen);
    atomic_fetch_or(&r->flags, ndm_fpenv_leave(&saved));
}

void ndm_accumulation_run(const ndm_accumulation *a, uint32_t *flags, int *fault,
                          bool *cancelled)
{
    run r = {.a = a};
    atomic_init(&r.flags, 0);
    atomic_init(&r.fault, 0);
    /* Short work looks once, as long work does at each piece. */
    atomic_init(&r.cancelled, ndm_method_stops(a->options, 0));
    if (!atomic_load(&r.cancelled)) {
        ndm_parallel_for(a->options->pool, a->tasks, run_task, &r);
    }
    *flags = a->algebra.quiet && !is_apart(a) ? 0 : atomic_load(&r.flags);
    *fault = atomic_load(&r.fault);
    *cancelled = atomic_load(&r.cancelled);
}
