/* Running adapters. Loops take outputs that are disjoint from every input or identical to it;
 * other engines promise less. NumPy's accumulate has out = in + one element, its reduce keeps
 * its result in an item that is an input too. So every run looks at its operands first. */
#include <stdint.h>

#include "call/adapter.h"
#include "system/fpenv.h"

/* A run: the adapter, and what its loop sees. */
typedef struct run {
    const ndm_adapter *adapter;
    ndm_loop_ctx ctx;
} run;

/* ---- one call of the loop --------------------------------------------------------- */

static int enter_loop(run *r, char *const *args, const ptrdiff_t *dimensions,
                      const ptrdiff_t *strides)
{
    const ndm_adapter *a = r->adapter;
    if (a->primary == NULL) {
        return a->loop(args, dimensions, strides, &r->ctx);
    }
    r->ctx.static_data = a->primary->static_data;
    int fault = a->loop(args, dimensions, strides, &r->ctx);
    r->ctx.static_data = a->record->static_data;
    return fault == NDM_LOOP_DECLINED ? a->fallback(args, dimensions, strides, &r->ctx) : fault;
}

/* The flags of the casts around a quiet loop count, its own do not. */
static int enter_quietly(run *r, char *const *args, ptrdiff_t count, const ptrdiff_t *strides)
{
    ndm_fpenv inner;
    if (!(r->adapter->flags & NDM_LOOP_QUIET)) {
        return enter_loop(r, args, &count, strides);
    }
    ndm_fpenv_enter(&inner, r->adapter->x87);
    int fault = enter_loop(r, args, &count, strides);
    ndm_fpenv_leave(&inner);
    return fault;
}

/* ---- casts around it -------------------------------------------------------------- */

enum { BUFFER_BYTES = 32768 };

/* Elements that fit the buffers. */
static ptrdiff_t block_of(const ndm_adapter *a, size_t bytes)
{
    size_t largest = 1;
    for (int i = 0; i < a->nin + a->nout; i++) {
        if (a->routes[i] != NULL && a->inner[i].itemsize > largest) {
            largest = a->inner[i].itemsize;
        }
    }
    return (ptrdiff_t)(bytes / largest);
}

/* As the loop, on operands of the adapter's dtypes. */
static int run_routed(run *r, char *const *args, ptrdiff_t count, const ptrdiff_t *strides)
{
    const ndm_adapter *a = r->adapter;
    const int nargs = a->nin + a->nout;
    _Alignas(64) char buffers[BUFFER_BYTES];
    const size_t bytes = sizeof buffers / (size_t)a->routed / 64 * 64;
    const ptrdiff_t block = block_of(a, bytes);
    char *at[NDM_MAXARGS];
    ptrdiff_t steps[NDM_MAXARGS];
    for (int i = 0, k = 0; i < nargs; i++) {
        at[i] = a->routes[i] != NULL ? buffers + bytes * (size_t)k++ : args[i];
        steps[i] = a->routes[i] != NULL ? (ptrdiff_t)a->inner[i].itemsize : strides[i];
    }
    int fault = 0;
    for (ptrdiff_t done = 0; fault == 0 && done < count; done += block) {
        const ptrdiff_t length = count - done < block ? count - done : block;
        for (int i = 0; i < nargs; i++) {
            char *own = args[i] + done * strides[i];
            if (a->routes[i] == NULL) {
                at[i] = own;
            } else if (i < a->nin) {
                ndm_route_run(a->routes[i], own, strides[i], at[i], steps[i], length);
            }
        }
        fault = enter_quietly(r, at, length, steps);
        for (int i = a->nin; fault == 0 && i < nargs; i++) {
            if (a->routes[i] != NULL) {
                ndm_route_run(a->routes[i], at[i], steps[i], args[i] + done * strides[i],
                              strides[i], length);
            }
        }
    }
    return fault;
}

static int run_span(run *r, char *const *args, ptrdiff_t count, const ptrdiff_t *strides)
{
    const ndm_adapter *a = r->adapter;
    if (a->ufunc == NULL) {
        ndm_route_run(a->route, args[0], strides[0], args[1], strides[1], count);
        return 0;
    }
    return a->routed > 0 ? run_routed(r, args, count, strides)
                         : enter_loop(r, args, &count, strides);
}

/* ---- overlap ---------------------------------------------------------------------- */

typedef struct extent {
    uintptr_t low, high; /* bytes touched: low <= byte < high */
} extent;

static extent extent_of(const char *data, ptrdiff_t count, ptrdiff_t stride, uint32_t itemsize)
{
    const uintptr_t first = (uintptr_t)data;
    const uintptr_t last = first + (uintptr_t)(count - 1) * (uintptr_t)stride;
    return stride < 0 ? (extent){last, first + itemsize} : (extent){first, last + itemsize};
}

static bool overlaps(const ndm_adapter *a, char *const *args, ptrdiff_t count,
                     const ptrdiff_t *strides)
{
    for (int out = a->nin; out < a->nin + a->nout; out++) {
        const uint32_t size = a->dtypes[out].itemsize;
        const extent written = extent_of(args[out], count, strides[out], size);
        if (count > 1 && strides[out] == 0) {
            return true;
        }
        for (int in = 0; in < a->nin; in++) {
            if (args[in] == args[out] && strides[in] == strides[out] &&
                a->dtypes[in].itemsize == size) {
                continue;
            }
            const extent read = extent_of(args[in], count, strides[in], a->dtypes[in].itemsize);
            if (read.low < written.high && written.low < read.high) {
                return true;
            }
        }
    }
    return false;
}

static int run_steps(run *r, char *const *args, ptrdiff_t count, const ptrdiff_t *strides)
{
    const int nargs = r->adapter->nin + r->adapter->nout;
    char *at[NDM_MAXARGS];
    int fault = 0;
    for (ptrdiff_t i = 0; fault == 0 && i < count; i++) {
        for (int k = 0; k < nargs; k++) {
            at[k] = args[k] + i * strides[k];
        }
        fault = run_span(r, at, 1, strides);
    }
    return fault;
}

/* ---- folds ------------------------------------------------------------------------ */

enum { FOLD_BYTES = 4096 };

/* y = f(y, x[0]), y = f(y, x[1]), ... of an associative f, whose y is no x. */
static bool is_fold(const ndm_adapter *a, char *const *args, ptrdiff_t count,
                    const ptrdiff_t *strides)
{
    if (a->nin != 2 || a->nout != 1 || a->routed > 0 || args[0] != args[2] || strides[0] != 0 ||
        strides[2] != 0 || !(a->ufunc->flags & NDM_UFUNC_ASSOCIATIVE) ||
        a->dtypes[0].num != a->dtypes[1].num || a->dtypes[0].num != a->dtypes[2].num) {
        return false;
    }
    const uint32_t size = a->dtypes[0].itemsize;
    const extent item = extent_of(args[0], 1, 0, size);
    const extent read = extent_of(args[1], count, strides[1], size);
    return read.high <= item.low || item.high <= read.low;
}

/* The fold of n items, a power of two, and the item at `result`, which it replaces: of halves
 * where the order of the items does not matter, else of neighbours. */
static int fold_block(run *r, char *result, char *items, ptrdiff_t stride, ptrdiff_t n)
{
    const ndm_adapter *a = r->adapter;
    const ptrdiff_t size = (ptrdiff_t)a->dtypes[0].itemsize;
    const bool halves = (a->ufunc->flags & NDM_UFUNC_COMMUTATIVE) != 0;
    _Alignas(64) char buffers[2][FOLD_BYTES];
    int turn = 0, fault = 0;
    for (; fault == 0 && n > 1; n /= 2, turn = !turn) {
        const ptrdiff_t half = n / 2, step = halves ? stride : 2 * stride;
        char *const args[3] = {items, items + (halves ? half * stride : stride), buffers[turn]};
        const ptrdiff_t strides[3] = {step, step, size};
        fault = enter_loop(r, args, &half, strides);
        items = buffers[turn];
        stride = size;
    }
    if (fault != 0) {
        return fault;
    }
    char *const last[3] = {result, items, result};
    return enter_loop(r, last, &(const ptrdiff_t){1}, (const ptrdiff_t[3]){0, 0, 0});
}

static int run_fold(run *r, char *const *args, ptrdiff_t count, const ptrdiff_t *strides)
{
    const uint32_t size = r->adapter->dtypes[0].itemsize;
    ptrdiff_t n = 2;
    while ((size_t)n * size <= FOLD_BYTES) {
        n *= 2;
    }
    int fault = 0;
    for (ptrdiff_t done = 0; fault == 0 && done < count; done += n) {
        while (n > count - done) {
            n /= 2;
        }
        fault = fold_block(r, args[0], args[1] + done * strides[1], strides[1], n);
    }
    return fault;
}

/* ---- the run ---------------------------------------------------------------------- */

static int run_any(run *r, char *const *args, ptrdiff_t count, const ptrdiff_t *strides)
{
    const ndm_adapter *a = r->adapter;
    if (!overlaps(a, args, count, strides)) {
        return run_span(r, args, count, strides);
    }
    return a->ufunc != NULL && is_fold(a, args, count, strides)
               ? run_fold(r, args, count, strides)
               : run_steps(r, args, count, strides);
}

int ndm_adapter_run(const ndm_adapter *adapter, char *const *args, const ptrdiff_t *dimensions,
                    const ptrdiff_t *strides, uint32_t *raised)
{
    *raised = 0;
    if (dimensions[0] <= 0) {
        return 0;
    }
    run r = {.adapter = adapter,
             .ctx = {.size = sizeof r.ctx,
                     .static_data = adapter->record ? adapter->record->static_data : NULL,
                     .dtypes = adapter->inner,
                     .threads = ndm_get_threads()}};
    ndm_fpenv saved;
    ndm_fpenv_enter(&saved, adapter->x87);
    int fault = adapter->ufunc != NULL && adapter->ufunc->core_dim_count > 0
                    ? enter_loop(&r, args, dimensions, strides)
                    : run_any(&r, args, dimensions[0], strides);
    *raised = ndm_fpenv_leave(&saved);
    if ((adapter->flags & NDM_LOOP_QUIET) && adapter->routed == 0) {
        *raised = 0;
    }
    return fault;
}
