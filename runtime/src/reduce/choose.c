/* Choices: see choose.h. */
#include "reduce/choose.h"

#include <stddef.h>
#include <string.h>

/* Bytes of a row, and of items between two looks at which is chosen; of lanes at most. */
enum { ROW_BYTES = 256, BLOCK_BYTES = 8192, MOST_COLUMNS = 16 };
enum { LANES_BYTES = MOST_COLUMNS * NDM_PLACES_BYTES };
/* Items of a result from which on it is found sooner by itself than beside others; of all
 * columns that are worth lanes. */
enum { LEAST_ITEMS = 128, LEAST_FOR_LANES = 64 };

/* One group of items. Lanes are a multiple of the columns, a row of the lanes. */
typedef struct group {
    ndm_places ask;
    const char *items;
    ptrdiff_t size, count, columns, lanes, row;
} group;

/* Items that are looked at together, and the choices of their lanes. */
typedef struct block {
    ptrdiff_t begin, items, rest; /* the last of them, which are less than a row */
    ptrdiff_t lane;               /* of a column's choice, the first */
    _Alignas(64) char lanes[LANES_BYTES];
} block;

static ptrdiff_t lanes_of(const ndm_algebra *a)
{
    return a->choose(NDM_PLACES_LANES, NULL, NULL, 0, 0);
}

bool ndm_choose_takes(const ndm_algebra *a, ptrdiff_t columns)
{
    return a->choose != NULL && columns <= MOST_COLUMNS;
}

bool ndm_choose_pays(const ndm_algebra *a, ptrdiff_t count)
{
    return a->choose != NULL && count >= LEAST_ITEMS;
}

static const char *item_at(const group *g, ptrdiff_t place)
{
    return g->items + place * g->size;
}

/* Of a block's items, which are few: such divisions are quick. */
static ptrdiff_t over(ptrdiff_t items, ptrdiff_t by)
{
    return (ptrdiff_t)((uint32_t)items / (uint32_t)by);
}

static ptrdiff_t find_item(const group *g, char *value, ptrdiff_t from, ptrdiff_t end)
{
    const ptrdiff_t count = from < end ? over(end - from - 1, g->lanes) + 1 : 0;
    return from + g->lanes * g->ask(NDM_PLACES_FIND, value, item_at(g, from), count, g->lanes);
}

static void fold_block(const group *g, block *b)
{
    _Alignas(64) char lanes[2 * LANES_BYTES];
    const ptrdiff_t bytes = g->row * g->size, rows = over(b->items, g->row);
    ptrdiff_t folded = over(g->row, g->lanes);
    g->ask(NDM_PLACES_FOLD, lanes, item_at(g, b->begin), rows, g->row);
    b->rest = b->items - rows * g->row;
    if (b->rest != 0) { /* the last row of all, some of it once more */
        memcpy(lanes + bytes, item_at(g, b->begin + b->items) - bytes, (size_t)bytes);
        folded *= 2;
    }
    g->ask(NDM_PLACES_FOLD, b->lanes, lanes, folded, g->lanes);
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
                                      over(g->lanes, g->columns), g->columns);
        if (b->begin == 0 || memcmp(own, value, size) != 0) {
            memcpy(&kept[c], b, offsetof(block, lanes) + all);
            kept[c].lane = lane * g->columns + c;
        }
        memcpy(own, value, size);
        last = last && g->ask(NDM_PLACES_LAST, own, NULL, 0, 0) != 0;
    }
    for (size_t have = (size_t)g->columns * size; have < all; have *= 2) {
        memcpy(best + have, best, have);
    }
    return last;
}

/* The first item of a column in its block that is as good as `value`: lane by lane, of those
 * that are; the block's end if there is none. */
static ptrdiff_t find_in_block(const group *g, const block *b, char *value)
{
    const ptrdiff_t end = b->begin + b->items, whole = end - b->rest;
    ptrdiff_t found = end;
    for (ptrdiff_t l = b->lane; l < g->lanes && b->begin + l < found;) {
        const ptrdiff_t most = found < whole ? found : whole;
        ptrdiff_t at = find_item(g, value, b->begin + l, most);
        if (at >= most && found > whole) {
            at = find_item(g, value, end - g->row + l, found);
        }
        found = at < found ? at : found;
        l += g->columns;
        if (l < g->lanes) {
            l += g->columns * g->ask(NDM_PLACES_FIND, value, b->lanes + l * g->size,
                                     over(g->lanes - l - 1, g->columns) + 1, g->columns);
        }
    }
    return found;
}

static bool find_in_lanes(const group *g, ptrdiff_t *places)
{
    _Alignas(64) char best[2 * LANES_BYTES];
    const ptrdiff_t total = g->count * g->columns;
    const ptrdiff_t most = over(BLOCK_BYTES / g->size, g->row) * g->row;
    const size_t all = (size_t)(g->lanes * g->size);
    block kept[MOST_COLUMNS], b;
    bool last = false;
    for (b.begin = 0; b.begin < total && !last; b.begin += b.items) {
        const ptrdiff_t left = total - b.begin;
        b.items = left - most < g->row ? left : most;
        fold_block(g, &b);
        if (b.begin > 0) {
            memcpy(best + all, b.lanes, all);
            g->ask(NDM_PLACES_FOLD, b.lanes, best, 2, g->lanes);
        }
        if (b.begin == 0 || memcmp(b.lanes, best, all) != 0) {
            last = settle(g, &b, best, kept);
        }
    }
    for (ptrdiff_t c = 0; c < g->columns; c++) {
        char *value = best + c * g->size;
        const ptrdiff_t at = find_in_block(g, &kept[c], value);
        places[c] = at / g->columns;
        if (at == kept[c].begin + kept[c].items) { /* of items as good it is not the first */
            places[c] = g->ask(NDM_PLACES_SCAN, value, item_at(g, c), g->count, g->columns);
        }
    }
    return last;
}

static bool find(const group *g, ptrdiff_t *places)
{
    _Alignas(64) char value[NDM_PLACES_BYTES];
    const ptrdiff_t total = g->count * g->columns;
    if (total >= 2 * g->lanes && total >= LEAST_FOR_LANES) {
        return find_in_lanes(g, places);
    }
    for (ptrdiff_t c = 0; c < g->columns; c++) {
        places[c] = g->ask(NDM_PLACES_SCAN, value, item_at(g, c), g->count, g->columns);
    }
    return false;
}

/* Lanes are as many as a register's, if columns take turns there, and rows as long as a few of
 * them are there. */
static void set_rows(group *g)
{
    const ptrdiff_t total = g->count * g->columns;
    const bool fits = g->columns <= g->lanes && (g->columns & (g->columns - 1)) == 0;
    g->lanes = fits ? g->lanes : g->lanes * g->columns;
    g->row = g->lanes;
    while (2 * g->row * g->size <= ROW_BYTES && 4 * g->row <= total) {
        g->row *= 2;
    }
}

bool ndm_choose(const ndm_algebra *a, const ndm_choices *choices)
{
    const char *items[1];
    ptrdiff_t places[MOST_COLUMNS];
    const ptrdiff_t step = 0;
    bool last = false;
    ndm_fpenv inner;
    group g = {.ask = a->choose,
               .items = choices->items,
               .size = (ptrdiff_t)a->item_size,
               .count = choices->count,
               .columns = choices->columns,
               .lanes = lanes_of(a)};
    ndm_reduction_rows rows = {.size = sizeof rows,
                               .items = items,
                               .row_steps = &step,
                               .steps = &step,
                               .count = 1,
                               .width = 1,
                               .state = choices->state,
                               .cell = choices->cell};
    set_rows(&g);
    ndm_algebra_enter(a, &inner);
    for (ptrdiff_t k = 0; k < choices->results; k++, g.items += choices->step) {
        last = find(&g, places);
        for (ptrdiff_t c = 0; c < g.columns; c++, rows.cell++) {
            items[0] = item_at(&g, places[c] * g.columns + c);
            rows.index = choices->index + places[c] * choices->index_step +
                         c * choices->column_index + k * choices->result_index;
            a->lift(&rows);
        }
    }
    ndm_algebra_leave(a, &inner);
    return last;
}
