/* The short way of a reduction that chooses an item: see short.h. */
#include "reduce/choose.h"
#include "reduce/short.h"
#include "system/fpenv.h"

/* Results of a call; bytes that the fields of their states begin at multiples of. */
enum { MOST_RESULTS = 64, ALIGNMENT = 64 };

static bool lies_in_rows(const ndm_short_fold *b)
{
    return b->width == 1 || b->step == (ptrdiff_t)b->algebra.item_size;
}

/* One group of items where results lie side by side, else a group for each. */
static bool has_way(const ndm_short_fold *b)
{
    const ptrdiff_t size = (ptrdiff_t)b->algebra.item_size;
    return b->width <= MOST_RESULTS &&
           (b->step == size || (b->column == size && b->step == b->width * size &&
                                ndm_choose_takes(&b->algebra, b->width)));
}

static size_t field_bytes(const ndm_short_fold *b, int field)
{
    const size_t bytes = (size_t)b->width * b->algebra.sizes[field];
    return (bytes + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
}

static bool has_room(const ndm_short_fold *b)
{
    size_t total = 0;
    for (int f = 0; f < b->algebra.fields; f++) {
        total += field_bytes(b, f);
    }
    return total <= NDM_SHORT_BYTES;
}

bool ndm_short_find_choice(ndm_short_fold *b)
{
    const int32_t num = b->input->dtype.num;
    const uint8_t kind = 0;
    const int32_t index = ndm_memo_find(ndm_memo_key(b->snapshot, b->ufunc, 1, &num, &kind));
    if (index < 0) {
        return false;
    }
    const ndm_loop_entry *loop = &b->snapshot->ufuncs[b->ufunc->index].loops[index];
    const ndm_reduction_record *declared = loop->record->static_data;
    if (loop->nums[0] != num || loop->build_record != NULL || declared == NULL ||
        declared->pass_count > 0 || declared->field_count > NDM_MAXFIELDS ||
        loop->forms->places == NULL || loop->forms->finish == NULL) {
        return false;
    }
    ndm_declared_algebra(loop, 1, b->input->dtype.itemsize, &b->algebra);
    b->result = ndm_snapshot_dtype(b->snapshot, loop->nums[1]);
    b->finish = loop->forms->finish;
    return has_way(b) && has_room(b);
}

static void finish(const ndm_short_fold *b, char *const *state)
{
    const ndm_reduction_results results = {.size = sizeof results,
                                           .state = state,
                                           .width = b->width,
                                           .counts = &b->length,
                                           .outputs = &b->out,
                                           .steps = &b->out_step};
    b->finish(&results);
}

uint32_t ndm_short_choose(const ndm_short_fold *b)
{
    _Alignas(ALIGNMENT) char room[NDM_SHORT_BYTES];
    char *state[NDM_MAXFIELDS], *at = room;
    const bool rows = lies_in_rows(b);
    const bool quiet = b->algebra.quiet;
    ndm_algebra algebra = b->algebra;
    ndm_fpenv saved;
    algebra.quiet = false; /* all flags are dropped at the end */
    for (int f = 0; f < algebra.fields; f++) {
        state[f] = at;
        at += field_bytes(b, f);
    }
    const ndm_choices choices = {.items = b->items,
                                 .count = b->length,
                                 .columns = rows ? 1 : b->width,
                                 .results = rows ? b->width : 1,
                                 .step = b->column,
                                 .index_step = 1,
                                 .state = state};
    ndm_fpenv_enter(&saved, algebra.x87);
    (void)ndm_choose(&algebra, &choices);
    finish(b, state);
    const uint32_t flags = ndm_fpenv_leave(&saved);
    return quiet ? 0 : flags;
}
