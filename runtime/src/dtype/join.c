/* Joins: the dtype to which a set of dtypes and weak scalars promotes. A join is of the whole
 * set, never a pairwise fold. */
#include <string.h>

#include "dtype/build.h"

void ndm_join_begin(const ndm_snapshot *snapshot, ndm_join *join)
{
    memset(join->bits, 0xFF, snapshot->upper_words * sizeof join->bits[0]);
}

void ndm_join_add(const ndm_snapshot *snapshot, ndm_join *join, int32_t num)
{
    const uint64_t *upper = snapshot->upper_sets + (size_t)num * snapshot->upper_words;
    for (size_t w = 0; w < snapshot->upper_words; w++) {
        join->bits[w] &= upper[w];
    }
}

/* Place of a dtype's kind among joins. Signed and unsigned integers, 1 and 2 in the order of
 * casts, are one kind here. */
static int32_t join_place(const ndm_snapshot *snapshot, int32_t num)
{
    int32_t place = snapshot->dtypes[num].cls->cast_order;
    return place < 0 ? INT32_MAX : place == 1 ? 2 : place;
}

static bool has(const ndm_join *join, int32_t num)
{
    return (join->bits[num / 64] >> (num % 64) & 1) != 0;
}

int32_t ndm_join_end(const ndm_snapshot *snapshot, const ndm_join *join)
{
    ndm_join minimal = *join;
    for (int32_t i = 0; i < snapshot->dtype_count; i++) {
        if (!has(join, i)) {
            continue;
        }
        const uint64_t *upper = snapshot->upper_sets + (size_t)i * snapshot->upper_words;
        bool stays = has(&minimal, i);
        for (size_t w = 0; w < snapshot->upper_words; w++) {
            minimal.bits[w] &= ~upper[w];
        }
        if (stays) {
            minimal.bits[i / 64] |= UINT64_C(1) << (i % 64);
        }
    }
    int32_t best = -1;
    bool several = false;
    for (int32_t i = 0; i < snapshot->dtype_count; i++) {
        if (!has(&minimal, i)) {
            continue;
        }
        int32_t place = join_place(snapshot, i);
        int32_t lowest = best < 0 ? INT32_MAX : join_place(snapshot, best);
        several = best >= 0 && place == lowest ? true : place < lowest ? false : several;
        best = best < 0 || place < lowest ? i : best;
    }
    return several ? -1 : best;
}

static int32_t join_pair(const ndm_snapshot *snapshot, int32_t a, int32_t b)
{
    if (a < 0 || b < 0) {
        return -1;
    }
    return snapshot->promotions[(size_t)a * (size_t)snapshot->dtype_count + (size_t)b];
}

static bool absorbs(const ndm_snapshot *snapshot, int32_t num, ndm_scalar_kind kind)
{
    return (snapshot->dtypes[num].cls->weak >> kind & 1) != 0;
}

/* A weak complex scalar gives a floating dtype its complex partner, or where it has none the
 * join with the smallest complex dtype. */
static int32_t complex_partner(const ndm_snapshot *snapshot, int32_t num)
{
    int32_t count = snapshot->dtype_count, own = snapshot->dtypes[num].module_index;
    for (int32_t i = 0; i < count; i++) {
        const ndm_dtype_entry *entry = &snapshot->dtypes[i];
        if (entry->real == num && entry->cls->parts == 2 && entry->module_index == own) {
            return i;
        }
    }
    return join_pair(snapshot, num, snapshot->least_complex);
}

int32_t ndm_join_weak(const ndm_snapshot *snapshot, int32_t num, uint32_t weak_kinds)
{
    static const struct {
        uint8_t kind, role;
    } steps[] = {
        {NDM_SCALAR_BOOL, NDM_ROLE_BOOL},
        {NDM_SCALAR_INT, NDM_ROLE_INT},
        {NDM_SCALAR_FLOAT, NDM_ROLE_FLOAT},
        {NDM_SCALAR_COMPLEX, NDM_ROLE_COMPLEX},
    };
    if ((weak_kinds >> NDM_SCALAR_HUGE & 1) != 0) {
        weak_kinds |= 1u << NDM_SCALAR_INT;
    }
    bool alone = num < 0;
    for (size_t i = 0; i < sizeof steps / sizeof steps[0]; i++) {
        ndm_scalar_kind kind = (ndm_scalar_kind)steps[i].kind;
        if ((weak_kinds >> kind & 1) == 0) {
            continue;
        }
        int32_t role = snapshot->roles[steps[i].role];
        if (alone) {
            num = role;
        } else if (num < 0 || absorbs(snapshot, num, kind)) {
            continue;
        } else if (kind == NDM_SCALAR_COMPLEX && absorbs(snapshot, num, NDM_SCALAR_FLOAT)) {
            num = complex_partner(snapshot, num);
        } else {
            num = join_pair(snapshot, num, role);
        }
    }
    return num;
}

int32_t ndm_snapshot_join(const ndm_snapshot *snapshot, const int32_t *nums, size_t count,
                          uint32_t weak_kinds)
{
    if (count == 0) {
        return ndm_join_weak(snapshot, -1, weak_kinds);
    }
    ndm_join join;
    ndm_join_begin(snapshot, &join);
    for (size_t i = 0; i < count; i++) {
        ndm_join_add(snapshot, &join, nums[i]);
    }
    int32_t num = ndm_join_end(snapshot, &join);
    return num < 0 || weak_kinds == 0 ? num : ndm_join_weak(snapshot, num, weak_kinds);
}
