/* The short way of a reduction that chooses an item: see short.h. */
#include "reduce/choose.h"
#include "reduce/short.h"
#include "system/fpenv.h"

/* Results of a call; bytes that the fields of their states begin at multiples of; items that
 * are few in any order. */
enum { MOST_RESULTS = 64, ALIGNMENT = 64, FEW_ITEMS = 256, FEW_COLUMNS = 16 };

static bool lies_in_rows(const ndm_short_fold *b)
{
    return b->width == 1 || b->step == (ptrdiff_t)b->algebra.item_size;
}

/* One group of items where results lie side by side, else a group for each. */
static bool has_way(const ndm_short_fold *b)
{
    const ptrdiff_t size = (ptrdiff_t)b->algebra.item_size;
    const bool few = b->width <= FEW_COLUMNS && b->length * b->width <= FEW_ITEMS;
    return b->width <= MOST_RESULTS &&
           (b->step == size || (b->column == size && b->step == b->width * size &&
                                (few || ndm_choose_takes(&b->algebra, b->width))));
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

/* The loop of the input's dtype, where it has been found before, or of its compute dtype: no
 * ufunc that refuses dtypes is known to take that. */
static const ndm_loop_entry *find_loop(const ndm_short_fold *b)
{
    const ndm_ufunc_entry *entry = &b->snapshot->ufuncs[b->ufunc->index];
    const int32_t num = b->input->dtype.num, compute = b->snapshot->dtypes[num].compute;
    const uint8_t kind = 0;
    const int32_t index = ndm_memo_find(ndm_memo_key(b->snapshot, b->ufunc, 1, &num, &kind));
    if (index >= 0) {
        return &entry->loops[index];
    }
    const ndm_loop_entry *found = NULL;
    for (size_t k = 0; k < entry->loop_count; k++) {
        if (compute == num || entry->loops[k].nums[0] == num) {
            return NULL;
        }
        found = entry->loops[k].nums[0] == compute ? &entry->loops[k] : found;
    }
    return entry->record->refuse_count == 0 ? found : NULL;
}

/* In its place: what has been written part by part is slow to be read as a whole. */
static void set_dtype(const ndm_short_fold *b, ndm_dtype *dtype, int32_t num)
{
    const ndm_dtype_class *cls = b->snapshot->dtypes[num].cls;
    dtype->cls = cls;
    dtype->itemsize = cls->itemsize;
    dtype->num = num;
}

bool ndm_short_find_choice(ndm_short_fold *b)
{
    const ndm_loop_entry *loop = find_loop(b);
    if (loop == NULL) {
        return false;
    }
    const ndm_reduction_record *declared = loop->record->static_data;
    if (loop->build_record != NULL || declared == NULL || declared->pass_count > 0 ||
        declared->field_count > NDM_MAXFIELDS || loop->forms->places == NULL ||
        loop->forms->finish == NULL) {
        return false;
    }
    const uint32_t size = b->snapshot->dtypes[loop->nums[0]].cls->itemsize;
    if (!ndm_short_find_cast(b, b->input->dtype.num, loop->nums[0], &b->cast) ||
        (b->cast != NULL && !ndm_short_lay_out(b, (ptrdiff_t)size))) {
        return false;
    }
    ndm_declared_algebra(loop, 1, size, &b->algebra);
    set_dtype(b, &b->method.dtype, loop->nums[0]);
    set_dtype(b, &b->result, loop->nums[1]);
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

/* All items, with flags of its own: those of a quiet reduction do not count. */
static uint32_t cast_items(const ndm_short_fold *b, char *to)
{
    const ndm_dtype dtypes[2] = {b->input->dtype, b->method.dtype};
    ndm_fpenv saved;
    ndm_fpenv_enter(&saved, (b->cast->record->flags & NDM_LOOP_X87) != 0);
    ndm_short_cast(b->cast, dtypes, b->items, b->first_step, to,
                   (ptrdiff_t)b->algebra.item_size, b->length * b->width);
    return ndm_fpenv_leave(&saved);
}

uint32_t ndm_short_choose(const ndm_short_fold *b)
{
    _Alignas(ALIGNMENT) char cast[NDM_SHORT_BYTES];
    _Alignas(ALIGNMENT) char room[NDM_SHORT_BYTES];
    char *state[NDM_MAXFIELDS], *at = room;
    const bool rows = lies_in_rows(b);
    ndm_fpenv saved;
    for (int f = 0; f < b->algebra.fields; f++) {
        state[f] = at;
        at += field_bytes(b, f);
    }
    const uint32_t raised = b->cast == NULL ? 0 : cast_items(b, cast);
    const ndm_choices choices = {.items = b->cast == NULL ? b->items : cast,
                                 .count = b->length,
                                 .columns = rows ? 1 : b->width,
                                 .results = rows ? b->width : 1,
                                 .step = b->column,
                                 .index_step = 1,
                                 .state = state};
    ndm_fpenv_enter(&saved, b->algebra.x87);
    (void)ndm_choose_within(&b->algebra, &choices);
    finish(b, state);
    const uint32_t flags = ndm_fpenv_leave(&saved);
    return b->algebra.quiet ? raised : raised | flags;
}
