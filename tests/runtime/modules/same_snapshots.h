/* Two registries with the same modules, added in different orders, say the same. */
#ifndef SAME_SNAPSHOTS_H
#define SAME_SNAPSHOTS_H

#include <check.h>

#include "dtype/registry.h"

static inline const char *name_of(const ndm_snapshot *s, int32_t num)
{
    return num < 0 ? "nothing" : s->dtypes[num].cls->name;
}

/* Everything of `a` is the same in `b`, whatever the nums. */
static inline void expect_same(const ndm_snapshot *a, const ndm_snapshot *b)
{
    ck_assert_int_eq(a->dtype_count, b->dtype_count);
    ck_assert_int_eq(a->ufunc_count, b->ufunc_count);
    size_t n = (size_t)a->dtype_count;
    for (int32_t i = 0; i < a->dtype_count; i++) {
        int32_t x = ndm_snapshot_find_dtype(b, name_of(a, i));
        ck_assert_int_ge(x, 0);
        for (int32_t j = 0; j < a->dtype_count; j++) {
            int32_t y = ndm_snapshot_find_dtype(b, name_of(a, j));
            size_t in_a = (size_t)i * n + (size_t)j, in_b = (size_t)x * n + (size_t)y;
            ck_assert_str_eq(name_of(a, a->promotions[in_a]), name_of(b, b->promotions[in_b]));
            ck_assert_uint_eq(a->cast_levels[in_a], b->cast_levels[in_b]);
            ck_assert_ptr_eq(a->casts[in_a].record, b->casts[in_b].record);
            ck_assert_str_eq(name_of(a, a->hubs[in_a]), name_of(b, b->hubs[in_b]));
        }
    }
    for (int32_t i = 0; i < a->ufunc_count; i++) {
        const ndm_ufunc_entry *u = &a->ufuncs[i], *v = NULL;
        for (int32_t j = 0; j < b->ufunc_count; j++) {
            v = b->ufuncs[j].record == u->record ? &b->ufuncs[j] : v;
        }
        ck_assert_ptr_nonnull(v);
        ck_assert_uint_eq(u->loop_count, v->loop_count);
        for (size_t k = 0; k < u->loop_count; k++) {
            ck_assert_ptr_eq(u->loops[k].record, v->loops[k].record);
        }
    }
}

#endif
