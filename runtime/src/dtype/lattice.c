/* The promotion and safe-cast orders of a snapshot, and what follows from them for each pair.
 */
#include <limits.h>
#include <string.h>

#include "dtype/build.h"
#include "system/fail.h"

static void set_bit(uint64_t *row, int32_t bit)
{
    row[bit / 64] |= UINT64_C(1) << (bit % 64);
}

static bool has_bit(const uint64_t *row, int32_t bit)
{
    return (row[bit / 64] >> (bit % 64) & 1) != 0;
}

static const uint64_t *row_of(const ndm_snapshot *now, const uint64_t *sets, int32_t num)
{
    return sets + (size_t)num * now->upper_words;
}

/* Edges from `num` to the named dtypes, or (backwards) from them to it. */
static ndm_status add_edges(ndm_build *build, uint64_t *sets, int32_t num,
                            const char *const *names, bool backwards, const char *what)
{
    size_t words = build->now->upper_words;
    for (; names != NULL && *names != NULL; names++) {
        int32_t other = ndm_build_dtype(build, build->dtypes[num].module_index, *names, what);
        if (other < 0) {
            return NDM_ERROR_MODULE;
        }
        set_bit(sets + words * (size_t)(backwards ? other : num), backwards ? num : other);
    }
    return NDM_OK;
}

static void close_order(const ndm_snapshot *now, uint64_t *sets)
{
    size_t words = now->upper_words;
    for (int32_t k = 0; k < now->dtype_count; k++) {
        for (int32_t i = 0; i < now->dtype_count; i++) {
            uint64_t *row = sets + words * (size_t)i;
            if (!has_bit(row, k)) {
                continue;
            }
            for (size_t w = 0; w < words; w++) {
                row[w] |= sets[words * (size_t)k + w];
            }
        }
    }
}

static ndm_status refuse_cycles(const ndm_build *build, const uint64_t *sets)
{
    const ndm_snapshot *now = build->now;
    for (int32_t a = 0; a < now->dtype_count; a++) {
        for (int32_t b = a + 1; b < now->dtype_count; b++) {
            if (has_bit(row_of(now, sets, a), b) && has_bit(row_of(now, sets, b), a)) {
                return ndm_fail(build->error, NDM_ERROR_MODULE,
                                "module '%s': '%s' and '%s' promote to each other",
                                build->module->name, build->dtypes[a].cls->name,
                                build->dtypes[b].cls->name);
            }
        }
    }
    return NDM_OK;
}

/* Fills the two closed orders. */
static ndm_status make_orders(ndm_build *build, uint64_t *upper, uint64_t *safe)
{
    const ndm_snapshot *now = build->now;
    ndm_status status = NDM_OK;
    for (int32_t i = 0; status == NDM_OK && i < now->dtype_count; i++) {
        set_bit(upper + (size_t)i * now->upper_words, i);
        status = add_edges(build, upper, i, build->dtypes[i].cls->promotes, false, "promotes");
    }
    if (status != NDM_OK) {
        return status;
    }
    memcpy(safe, upper, (size_t)now->dtype_count * now->upper_words * sizeof *safe);
    for (int32_t i = 0; status == NDM_OK && i < now->dtype_count; i++) {
        const ndm_dtype_class *cls = build->dtypes[i].cls;
        status = add_edges(build, safe, i, cls->safe, false, "safe");
        if (status == NDM_OK) {
            status = add_edges(build, safe, i, cls->safe_from, true, "safe_from");
        }
    }
    if (status == NDM_OK) {
        close_order(now, upper);
        close_order(now, safe);
        status = refuse_cycles(build, upper);
    }
    return status;
}

/* Which of two dtypes stands first where the order leaves it open. */
static bool stands_before(const ndm_dtype_class *a, const ndm_dtype_class *b)
{
    int32_t x = a->cast_order < 0 ? INT32_MAX : a->cast_order;
    int32_t y = b->cast_order < 0 ? INT32_MAX : b->cast_order;
    if (x != y) {
        return x < y;
    }
    if (a->itemsize != b->itemsize) {
        return a->itemsize < b->itemsize;
    }
    return strcmp(a->name, b->name) < 0;
}

static void set_ranks(ndm_build *build, const uint64_t *upper)
{
    const ndm_snapshot *now = build->now;
    for (int32_t i = 0; i < now->dtype_count; i++) {
        build->dtypes[i].rank = -1;
    }
    for (int32_t rank = 0; rank < now->dtype_count; rank++) {
        int32_t best = -1;
        for (int32_t i = 0; i < now->dtype_count; i++) {
            bool ready = build->dtypes[i].rank < 0;
            for (int32_t j = 0; ready && j < now->dtype_count; j++) {
                ready =
                    j == i || build->dtypes[j].rank >= 0 || !has_bit(row_of(now, upper, j), i);
            }
            if (ready &&
                (best < 0 || stands_before(build->dtypes[i].cls, build->dtypes[best].cls))) {
                best = i;
            }
        }
        build->dtypes[best].rank = rank;
    }
}

static bool has_cast(const ndm_snapshot *now, int32_t from, int32_t to)
{
    return from == to ||
           now->casts[(size_t)from * (size_t)now->dtype_count + (size_t)to].record != NULL;
}

/* Whether a cast through `hub` is one that both dtypes' modules know of: then it does not
 * depend on what else is loaded. */
static bool may_be_hub(const ndm_snapshot *now, int32_t from, int32_t to, int32_t hub)
{
    size_t count = (size_t)now->module_count, module = (size_t)now->dtypes[hub].module_index;
    return hub != from && hub != to && has_cast(now, from, hub) && has_cast(now, hub, to) &&
           now->depends[(size_t)now->dtypes[from].module_index * count + module] &&
           now->depends[(size_t)now->dtypes[to].module_index * count + module];
}

/* The dtype through which a cast goes that no module declares. The first step is exact where
 * there is a hub that `from` reaches safely: then only the second one rounds. Of several the
 * lowest in rank, that is the smallest. */
static int32_t find_hub(const ndm_snapshot *now, const uint64_t *safe, int32_t from, int32_t to)
{
    int32_t best = -1;
    bool best_exact = false;
    for (int32_t hub = 0; hub < now->dtype_count; hub++) {
        if (!may_be_hub(now, from, to, hub)) {
            continue;
        }
        bool exact = has_bit(row_of(now, safe, from), hub);
        bool better =
            best < 0 || (exact && !best_exact) ||
            (exact == best_exact && (exact ? now->dtypes[hub].rank < now->dtypes[best].rank
                                           : now->dtypes[hub].rank > now->dtypes[best].rank));
        if (better) {
            best = hub;
            best_exact = exact;
        }
    }
    return best;
}

static uint8_t cast_level(const ndm_snapshot *now, const uint64_t *safe, int32_t from,
                          int32_t to, int32_t hub)
{
    if (from == to) {
        return NDM_CAST_SAME;
    }
    if (hub < 0 && !has_cast(now, from, to)) {
        return NDM_CAST_NONE;
    }
    if (has_bit(row_of(now, safe, from), to)) {
        return NDM_CAST_SAFE;
    }
    int32_t start = now->dtypes[from].cls->cast_order, end = now->dtypes[to].cls->cast_order;
    return start >= 0 && start <= end ? NDM_CAST_SAME_KIND : NDM_CAST_UNSAFE;
}

static ndm_status set_pairs(ndm_build *build, const uint64_t *safe)
{
    ndm_snapshot *now = build->now;
    size_t count = (size_t)now->dtype_count;
    uint8_t *levels = ndm_arena_new(build->arena, count * count, 1);
    int32_t *promotions = ndm_arena_new(build->arena, count * count, sizeof *promotions);
    int32_t *hubs = ndm_arena_new(build->arena, count * count, sizeof *hubs);
    if (levels == NULL || promotions == NULL || hubs == NULL) {
        return ndm_fail_memory(build->error);
    }
    for (int32_t a = 0; a < now->dtype_count; a++) {
        for (int32_t b = 0; b < now->dtype_count; b++) {
            size_t at = (size_t)a * count + (size_t)b;
            const int32_t pair[2] = {a, b};
            hubs[at] = has_cast(now, a, b) ? -1 : find_hub(now, safe, a, b);
            levels[at] = cast_level(now, safe, a, b, hubs[at]);
            promotions[at] = ndm_snapshot_join(now, pair, 2, 0);
        }
    }
    now->cast_levels = levels;
    now->promotions = promotions;
    now->hubs = hubs;
    return NDM_OK;
}

ndm_status ndm_build_lattice(ndm_build *build)
{
    ndm_snapshot *now = build->now;
    size_t count = (size_t)now->dtype_count;
    now->upper_words = (count + 63) / 64;
    uint64_t *upper = ndm_arena_new(build->arena, count * now->upper_words, sizeof *upper);
    uint64_t *safe = ndm_arena_new(build->arena, count * now->upper_words, sizeof *safe);
    if (upper == NULL || safe == NULL) {
        return ndm_fail_memory(build->error);
    }
    now->upper_sets = upper;
    ndm_status status = make_orders(build, upper, safe);
    if (status != NDM_OK) {
        return status;
    }
    set_ranks(build, upper);
    return set_pairs(build, safe);
}
