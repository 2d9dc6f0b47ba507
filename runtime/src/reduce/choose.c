/* Choices: see choose.h. */
#include "reduce/choose.h"

#include <stddef.h>
#include <string.h>

enum { MOST_COLUMNS = 16, LANES_BYTES = MOST_COLUMNS * NDM_PLACES_BYTES };
/* Items of a result from which on it is found sooner by itself than beside others; of a row
 * that is scanned; rows of a block of columns. */
enum { LEAST_ITEMS = 2, MOST_SCANNED = 16, MOST_ROWS = 64 };
/* Results whose lanes are known at a time. */
enum { BATCH = 8 };
/* Bytes of the first items that fold. */
enum { FIRST_BYTES = 4096 };

/* One group of items. Lanes are a multiple of the columns and of those that fold at a time. */
typedef struct group {
    ndm_places ask;
    const char *items;
    ptrdiff_t size, count, columns, lanes, some;
} group;

/* Items that are looked at together, and the choices of their lanes. */
typedef struct block {
    ptrdiff_t begin, items;
    ptrdiff_t lane; /* of a column's choice, the first */
    _Alignas(64) char lanes[LANES_BYTES];
} block;

bool ndm_choose_takes(const ndm_algebra *a, ptrdiff_t columns)
{
    const bool folds =
        a->choose != NULL && a->choose(NDM_PLACES_LANES, NULL, NULL, 0, 0, NULL) > 0;
    return columns == 1 ? a->choose != NULL : folds && columns <= MOST_COLUMNS;
}

bool ndm_choose_pays(const ndm_algebra *a, ptrdiff_t count)
{
    return a->choose != NULL && count >= LEAST_ITEMS;
}

static const char *item_at(const group *g, ptrdiff_t place)
{
    return g->items + place * g->size;
}

static ptrdiff_t least(ptrdiff_t a, ptrdiff_t b)
{
    return a < b ? a : b;
}

static void copy_item(char *to, const char *from, ptrdiff_t size)
{
    switch (size) {
    case 1:
        *to = *from;
        break;
    case 2:
        memcpy(to, from, 2);
        break;
    case 4:
        memcpy(to, from, 4);
        break;
    case 8:
        memcpy(to, from, 8);
        break;
    default:
        memcpy(to, from, (size_t)size);
    }
}

/* ---- one column ---------------------------------------------------------------------- */

static ptrdiff_t scan_all(const group *g, char *best)
{
    return g->ask(NDM_PLACES_SCAN, best, g->items, g->count, 1, NULL);
}

/* Whether *best is replaced by a better one of some items. */
typedef enum outcome { NONE, BETTER, UNUSUAL } outcome;

static outcome fold_items(const group *g, const char *items, ptrdiff_t count, char *best)
{
    _Alignas(64) char lanes[NDM_PLACES_BYTES];
    copy_item(lanes, best, g->size);
    const ptrdiff_t found = g->ask(NDM_PLACES_STREAM, lanes, items, count, g->lanes, NULL);
    if (found >= NDM_PLACES_UNUSUAL) {
        return UNUSUAL;
    }
    if (found == 0) {
        return NONE;
    }
    g->ask(NDM_PLACES_JOIN, lanes, NULL, 0, 0, NULL);
    copy_item(best, lanes, g->size);
    return BETTER;
}

/* Folds block by block: where a value is better than all before, the place is to be found. */
static ptrdiff_t find_in_blocks(const group *g, char *best)
{
    const ptrdiff_t count = g->count, most = NDM_PLACES_BLOCK / g->size;
    ptrdiff_t begin = 0, items = FIRST_BYTES / g->size;
    copy_item(best, g->items, g->size);
    for (ptrdiff_t at = 0; at < count; at += items, items = least(8 * at, most)) {
        at = least(at, count - 2 * g->lanes);
        items = least(items, count - at);
        const outcome found = fold_items(g, item_at(g, at), items, best);
        if (found == UNUSUAL) {
            return scan_all(g, best);
        }
        begin = found != NONE ? at : begin;
    }
    const ptrdiff_t place =
        begin + g->ask(NDM_PLACES_FIND, best, item_at(g, begin), count - begin, 1, NULL);
    return place < count ? place : scan_all(g, best);
}

/* Of two values, where `known` is the one that no other is chosen over. */
static ptrdiff_t find_known(const group *g, char *known, char *best)
{
    const ptrdiff_t place = g->ask(NDM_PLACES_FIND, known, g->items, g->count, 1, NULL);
    copy_item(best, place < g->count ? known : g->items, g->size);
    return place < g->count ? place : 0;
}

/* Skips items none of which is better; the few that follow are scanned, behind the best before.
 */
static ptrdiff_t find_by_tests(const group *g, char *best)
{
    _Alignas(64) char few[(NDM_PLACES_FEW + 1) * NDM_PLACES_BYTES];
    ptrdiff_t place = 0, at = 1;
    copy_item(best, g->items, g->size);
    for (;;) {
        at += g->ask(NDM_PLACES_TEST, best, item_at(g, at), g->count - at, 1, NULL);
        const ptrdiff_t items = least(g->count - at, NDM_PLACES_FEW);
        if (items == 0) {
            return place;
        }
        copy_item(few, best, g->size);
        memcpy(few + g->size, item_at(g, at), (size_t)(items * g->size));
        const ptrdiff_t found = g->ask(NDM_PLACES_SCAN, best, few, items + 1, 1, NULL);
        place = found > 0 ? at + found - 1 : place;
        at += items;
    }
}

/* Several results at a time, so that none waits for what another's lanes tell. */
static void choose_by_lanes(const ndm_choices *choices, const group *g,
                            ndm_reduction_rows *rows)
{
    _Alignas(64) char lanes[BATCH][2 * NDM_PLACES_BYTES];
    bool unusual[BATCH];
    for (ptrdiff_t k = 0; k < choices->results; k += BATCH) {
        const ptrdiff_t some = least(choices->results - k, BATCH);
        const char *first = g->items + k * choices->step;
        for (ptrdiff_t r = 0; r < some; r++) {
            unusual[r] = g->ask(NDM_PLACES_SPREAD, lanes[r], first + r * choices->step,
                                g->count, 1, NULL) != 0;
        }
        for (ptrdiff_t r = 0; r < some; r++, rows->cell++) {
            const char *items = first + r * choices->step;
            rows->index = choices->index + (k + r) * choices->result_index;
            rows->items = &items;
            g->ask(unusual[r] ? NDM_PLACES_CHOOSE : NDM_PLACES_SETTLE, lanes[r], items,
                   g->count, 1, rows);
        }
    }
}

/* Each result has dense items of its own. */
static bool choose_rows(const ndm_choices *choices, group *g)
{
    _Alignas(64) char best[NDM_PLACES_BYTES], known[NDM_PLACES_BYTES];
    const char *items = choices->items;
    ndm_reduction_rows rows = {.size = sizeof rows,
                               .items = &items,
                               .row_steps = &choices->step,
                               .steps = &g->size,
                               .count = choices->results,
                               .width = choices->count,
                               .index = choices->index,
                               .index_step = choices->index_step,
                               .index_row_step = choices->result_index,
                               .state = choices->state,
                               .cell = choices->cell,
                               .cell_step = 1};
    const bool two = choices->count > MOST_SCANNED && g->lanes > 0 &&
                     g->ask(NDM_PLACES_FIRST, known, NULL, 0, 0, NULL) != 0;
    if (choices->count <= MOST_SCANNED || (choices->count < 2 * g->lanes && !two)) {
        g->ask(NDM_PLACES_CHOOSE, NULL, NULL, 0, 0, &rows);
        return false;
    }
    rows.count = 1;
    if (choices->count <= g->ask(NDM_PLACES_MOST, NULL, NULL, 0, 0, NULL)) {
        choose_by_lanes(choices, g, &rows);
        return false;
    }
    rows.width = 1;
    for (ptrdiff_t k = 0; k < choices->results; k++, g->items += choices->step, rows.cell++) {
        const ptrdiff_t place = two            ? find_known(g, known, best)
                                : g->lanes > 0 ? find_in_blocks(g, best)
                                               : find_by_tests(g, best);
        items = item_at(g, place);
        rows.index = choices->index + place * choices->index_step + k * choices->result_index;
        g->ask(NDM_PLACES_CHOOSE, NULL, NULL, 0, 0, &rows);
    }
    return g->ask(NDM_PLACES_LAST, best, NULL, 0, 0, NULL) != 0;
}

/* ---- columns -------------------------------------------------------------------------- */

/* The choices of the lanes of some rows; false: there is a NaN. */
static bool fold_lanes(const group *g, const char *items, ptrdiff_t count, char *lanes)
{
    for (ptrdiff_t l = 0; l < g->lanes; l += g->some) {
        char *to = lanes + l * g->size;
        copy_item(to, items, g->size);
        if (g->ask(NDM_PLACES_STREAM, to, items + l * g->size, count, g->lanes, NULL) >=
            NDM_PLACES_UNUSUAL) {
            return false;
        }
    }
    return true;
}

/* The next block, of which some may have been looked at already. False: a NaN is in it. */
static bool fold_block(const group *g, ptrdiff_t begin, block *b)
{
    const ptrdiff_t total = g->count * g->columns, lanes = g->lanes;
    const ptrdiff_t rows = (total - begin + lanes - 1) / lanes;
    b->items = least(rows < 2 ? 2 : rows, least(total / lanes, MOST_ROWS)) * lanes;
    b->begin = least(begin, total - b->items);
    return fold_lanes(g, item_at(g, b->begin), b->items, b->lanes);
}

/* From the choices of a block's lanes to those of the columns, which `best` repeats, and the
 * blocks that these are of. Gives whether none can change any more. */
static bool settle(const group *g, const block *b, char *best, block *kept)
{
    const size_t size = (size_t)g->size, all = (size_t)g->lanes * size;
    bool last = true;
    for (ptrdiff_t c = 0; c < g->columns; c++) {
        _Alignas(64) char value[NDM_PLACES_BYTES];
        char *own = best + c * g->size;
        const ptrdiff_t lane = g->ask(NDM_PLACES_SCAN, value, b->lanes + c * g->size,
                                      g->lanes / g->columns, g->columns, NULL);
        if (b->begin == 0 || memcmp(own, value, size) != 0) {
            memcpy(&kept[c], b, offsetof(block, lanes) + all);
            kept[c].lane = lane * g->columns + c;
        }
        memcpy(own, value, size);
        last = last && g->ask(NDM_PLACES_LAST, own, NULL, 0, 0, NULL) != 0;
    }
    for (size_t have = (size_t)g->columns * size; have < all; have *= 2) {
        memcpy(best + have, best, have);
    }
    return last;
}

static ptrdiff_t find_in_lane(const group *g, char *value, ptrdiff_t from, ptrdiff_t end)
{
    const ptrdiff_t count = from < end ? (end - from - 1) / g->lanes + 1 : 0;
    return from +
           g->lanes * g->ask(NDM_PLACES_FIND, value, item_at(g, from), count, g->lanes, NULL);
}

/* The first item of a column in its block that is as good as `value`: lane by lane, of those
 * that are; the block's end if there is none. */
static ptrdiff_t find_in_block(const group *g, const block *b, char *value)
{
    const ptrdiff_t end = b->begin + b->items;
    ptrdiff_t found = end;
    for (ptrdiff_t l = b->lane; l < g->lanes && b->begin + l < found;) {
        found = least(found, find_in_lane(g, value, b->begin + l, found));
        l += g->columns;
        if (l < g->lanes) {
            l += g->columns * g->ask(NDM_PLACES_FIND, value, b->lanes + l * g->size,
                                     (g->lanes - l - 1) / g->columns + 1, g->columns, NULL);
        }
    }
    return found;
}

static void scan_columns(const group *g, ptrdiff_t *places)
{
    _Alignas(64) char value[NDM_PLACES_BYTES];
    for (ptrdiff_t c = 0; c < g->columns; c++) {
        places[c] = g->ask(NDM_PLACES_SCAN, value, item_at(g, c), g->count, g->columns, NULL);
    }
}

static bool find_in_lanes(const group *g, ptrdiff_t *places)
{
    _Alignas(64) char best[2 * LANES_BYTES];
    const ptrdiff_t total = g->count * g->columns;
    const size_t all = (size_t)(g->lanes * g->size);
    block kept[MOST_COLUMNS], b;
    bool last = false;
    for (ptrdiff_t begin = 0; begin < total && !last; begin = b.begin + b.items) {
        if (!fold_block(g, begin, &b)) {
            scan_columns(g, places);
            return false;
        }
        if (begin > 0) {
            memcpy(best + all, b.lanes, all);
            (void)fold_lanes(g, best, 2 * g->lanes, b.lanes);
        }
        if (begin == 0 || memcmp(b.lanes, best, all) != 0) {
            last = settle(g, &b, best, kept);
        }
    }
    for (ptrdiff_t c = 0; c < g->columns; c++) {
        char *value = best + c * g->size;
        const ptrdiff_t at = find_in_block(g, &kept[c], value);
        places[c] = at / g->columns;
        if (at == kept[c].begin + kept[c].items) { /* of items as good it is not the first */
            places[c] =
                g->ask(NDM_PLACES_SCAN, value, item_at(g, c), g->count, g->columns, NULL);
        }
    }
    return last;
}

/* Lanes are as many as a register's, if columns take turns there. */
static void set_lanes(group *g)
{
    const bool fits = g->columns <= g->lanes && (g->columns & (g->columns - 1)) == 0;
    g->lanes = fits ? g->lanes : g->lanes * g->columns;
}

static bool choose_columns(const ndm_choices *choices, group *g)
{
    const char *items[1];
    ptrdiff_t places[MOST_COLUMNS];
    const ptrdiff_t step = 0;
    bool last = false;
    ndm_reduction_rows rows = {.size = sizeof rows,
                               .items = items,
                               .row_steps = &step,
                               .steps = &step,
                               .count = 1,
                               .width = 1,
                               .state = choices->state,
                               .cell = choices->cell};
    set_lanes(g);
    for (ptrdiff_t k = 0; k < choices->results; k++, g->items += choices->step) {
        if (g->lanes > 0 && g->count * g->columns >= 4 * g->lanes) {
            last = find_in_lanes(g, places);
        } else {
            scan_columns(g, places);
        }
        for (ptrdiff_t c = 0; c < g->columns; c++, rows.cell++) {
            items[0] = item_at(g, places[c] * g->columns + c);
            rows.index = choices->index + places[c] * choices->index_step +
                         c * choices->column_index + k * choices->result_index;
            g->ask(NDM_PLACES_CHOOSE, NULL, NULL, 0, 0, &rows);
        }
    }
    return last;
}

bool ndm_choose_within(const ndm_algebra *a, const ndm_choices *choices)
{
    group g = {.ask = a->choose,
               .items = choices->items,
               .size = (ptrdiff_t)a->item_size,
               .count = choices->count,
               .columns = choices->columns,
               .some = a->choose(NDM_PLACES_LANES, NULL, NULL, 0, 0, NULL)};
    g.lanes = g.some;
    return g.columns == 1 ? choose_rows(choices, &g) : choose_columns(choices, &g);
}

bool ndm_choose(const ndm_algebra *a, const ndm_choices *choices)
{
    ndm_fpenv inner;
    ndm_algebra_enter(a, &inner);
    const bool last = ndm_choose_within(a, choices);
    ndm_algebra_leave(a, &inner);
    return last;
}
