/* The short way's run: see short.h. Its trees are those that fold.c and tree.c build. */
#include <string.h>

#include "reduce/short.h"
#include "reduce/tree.h"
#include "system/fpenv.h"

/* Results that are folded one by one. */
enum { MOST_ALONE = 32 };

/* Each result's items are contiguous, and one kernel folds them. */
static bool folds_alone(const ndm_short_fold *b)
{
    return b->known || (b->step == (ptrdiff_t)b->algebra.sizes[0] && b->width <= MOST_ALONE &&
                        ndm_algebra_has_whole(&b->algebra, b->length));
}

/* Lanes of the tree of many results: one where any grouping gives the same bits. */
static ptrdiff_t lanes_of(const ndm_short_fold *b)
{
    return b->algebra.exact ? 1 : ndm_tree_lanes(&b->algebra, b->length);
}

/* Results are folded where they are to be. */
static bool folds_in_place(const ndm_short_fold *b)
{
    const ndm_view *out = b->given;
    const bool dense = out == NULL || out->ndim != 1 || out->strides == NULL ||
                       out->strides[0] == (ptrdiff_t)b->algebra.sizes[0];
    return dense && b->out_cast == NULL && lanes_of(b) == 1;
}

/* Results lie side by side, and their items in rows, of one block of the tree. */
static bool folds_rows(const ndm_short_fold *b)
{
    const ptrdiff_t size = (ptrdiff_t)b->algebra.sizes[0], lanes = lanes_of(b);
    const bool one_block =
        b->algebra.exact || b->algebra.in_order || b->length <= lanes * b->algebra.rows;
    const bool dense = b->width == 1 || b->column == size;
    const bool slow = b->width == 1 && !b->algebra.in_order && b->length > MOST_ALONE;
    return one_block && dense && !slow && (lanes == 1 || b->step == b->width * size) &&
           (folds_in_place(b) || lanes * b->width * size <= NDM_SHORT_BYTES);
}

bool ndm_short_has_way(const ndm_short_fold *b)
{
    return folds_alone(b) || folds_rows(b);
}

/* Each puts its results from `to` on, `step` bytes from one to the next. */
static void fold_alone(const ndm_short_fold *b, char *to, ptrdiff_t step)
{
    _Alignas(64) char scratch[NDM_SHORT_BYTES];
    for (ptrdiff_t i = 0; i < b->width; i++) {
        ndm_algebra_whole(&b->algebra, b->items + i * b->column, b->length, scratch,
                          to + i * step);
    }
}

static void fold_rows(const ndm_short_fold *b, char *to, ptrdiff_t step)
{
    _Alignas(64) char room[NDM_SHORT_BYTES];
    const ndm_fold fold = b->algebra.fold;
    const ptrdiff_t size = (ptrdiff_t)b->algebra.sizes[0], lanes = lanes_of(b);
    char *state = lanes == 1 && step == size ? to : room;
    const ptrdiff_t width = lanes * b->width, row = lanes * b->step;
    const ptrdiff_t rows = b->length / lanes, rest = b->length % lanes;
    memcpy(state, b->items, (size_t)(width * size));
    fold(state, 0, b->items + row, row, size, rows - 1, width);
    if (rest > 0) {
        fold(state, 0, b->items + rows * row, row, size, 1, rest * b->width);
    }
    for (ptrdiff_t half = lanes / 2; half > 0; half /= 2) {
        fold(state, 0, state + half * b->width * size, 0, size, 1, half * b->width);
    }
    if (state == room && step == size) {
        memcpy(to, state, (size_t)(b->width * size));
    }
    for (ptrdiff_t i = 0; step != size && i < b->width; i++) {
        memcpy(to + i * step, state + i * size, (size_t)size);
    }
}

static void fold(const ndm_short_fold *b, char *to, ptrdiff_t step)
{
    if (folds_alone(b)) {
        fold_alone(b, to, step);
    } else {
        fold_rows(b, to, step);
    }
}

/* A quiet kernel may raise what counts for nothing, beside casts whose flags count. */
static void fold_beside_casts(const ndm_short_fold *b, char *to, ptrdiff_t step)
{
    ndm_fpenv inner;
    if (!b->algebra.quiet || !b->casts_raise) {
        fold(b, to, step);
        return;
    }
    ndm_fpenv_enter(&inner, b->algebra.x87);
    fold(b, to, step);
    (void)ndm_fpenv_leave(&inner);
}

void ndm_short_cast(const ndm_cast_entry *cast, const ndm_dtype *dtypes, const char *from,
                    ptrdiff_t from_step, char *to, ptrdiff_t to_step, ptrdiff_t count)
{
    const ptrdiff_t steps[2] = {from_step, to_step};
    char *const args[2] = {(char *)(uintptr_t)from, to};
    ndm_loop_ctx ctx = {.size = sizeof ctx, .dtypes = dtypes};
    cast->kernel.function(args, &count, steps, &ctx);
}

static void fold_and_cast(const ndm_short_fold *b)
{
    _Alignas(64) char results[NDM_SHORT_BYTES];
    const ptrdiff_t size = (ptrdiff_t)b->method.dtype.itemsize;
    if (b->out_cast == NULL) {
        fold_beside_casts(b, b->out, b->out_step);
        return;
    }
    const ndm_dtype dtypes[2] = {b->method.dtype, b->method.logical};
    fold_beside_casts(b, results, size);
    ndm_short_cast(b->out_cast, dtypes, results, size, b->out, b->out_step, b->width);
}

static bool is_x87(const ndm_cast_entry *cast)
{
    return cast != NULL && (cast->record->flags & NDM_LOOP_X87) != 0;
}

uint32_t ndm_short_run(ndm_short_fold *b)
{
    _Alignas(64) char room[NDM_SHORT_BYTES];
    ndm_fpenv saved;
    ndm_fpenv_enter(&saved, b->algebra.x87 || is_x87(b->cast));
    if (b->cast != NULL) {
        const ndm_dtype dtypes[2] = {b->input->dtype, b->method.dtype};
        ndm_short_cast(b->cast, dtypes, b->items, b->first_step, room,
                       (ptrdiff_t)dtypes[1].itemsize, b->length * b->width);
        b->items = room;
    }
    fold_and_cast(b);
    const uint32_t flags = ndm_fpenv_leave(&saved);
    return b->algebra.quiet && !b->casts_raise ? 0 : flags;
}
