/* What the tests of kernels for reductions share: a loop's forms on every target, and what its
 * own function gives, applied to one pair of items after the other. */
#ifndef TEST_FOLDS_SUPPORT_H
#define TEST_FOLDS_SUPPORT_H

#include "test_kernels_support.h"

#include "system/fpenv.h"

enum {
    MOST_ITEMS = NDM_FOLD_BYTES * NDM_FOLD_ROWS * NDM_FOLD_BLOCKS + 1,
    MOST_CELLS = 512,
    KINDS = 4
};

static _Alignas(64) char state[MOST_CELLS * MAX_ITEM], wanted[MOST_CELLS * MAX_ITEM];
static size_t found_forms[NDM_FORM_ROW + 1];

/* One loop on one target, and what items it gets. */
typedef struct subject {
    const kernel *k;
    ndm_target_id target;
    ndm_kernel_function forms[NDM_FORM_ROW + 1];
    ptrdiff_t size;
    int kind;
    values special;
} subject;

/* ---- the expected results ----------------------------------------------------------- */

/* *into = f(*into, *item) by the strided loop. */
static inline void fold_one(const subject *s, char *into, const char *item)
{
    _Alignas(64) char pair[3][MAX_ITEM];
    char *args[] = {pair[0], pair[1], pair[2]};
    const ptrdiff_t strides[] = {s->size, s->size, s->size};
    memcpy(pair[0], into, (size_t)s->size);
    memcpy(pair[1], item, (size_t)s->size);
    run_kernel(s->k, s->target, args, 1, strides); /* no such loop refuses */
    memcpy(into, pair[2], (size_t)s->size);
}

static inline void check(const subject *s, const char *what, const char *got,
                         const char *expected, ptrdiff_t count)
{
    for (ptrdiff_t i = 0; i < count; i++) {
        ck_assert_msg(same_item(&s->k->dtypes[0], got + i * s->size, expected + i * s->size),
                      "%s on %s, %s, items of kind %d: item %td of %td", s->k->symbol,
                      ndm_target_name(s->target), what, s->kind, i, count);
    }
}

static inline void check_flags(const subject *s, const char *what, uint32_t got,
                               uint32_t expected)
{
    ck_assert_msg((s->k->flags & NDM_LOOP_QUIET) || got == expected,
                  "%s on %s, %s, items of kind %d: flags %x, wanted %x", s->k->symbol,
                  ndm_target_name(s->target), what, s->kind, got, expected);
}

/* Items of kind 0 are small integers, of kind 1 any bits, of kind 2 edges too; of kind 3 they
 * are small integers and seldom an edge. */
static inline void fill(const subject *s, char *to, ptrdiff_t count, uint64_t *random)
{
    const ndm_dtype *dtype = &s->k->dtypes[0];
    for (ptrdiff_t i = 0; i < count; i++) {
        char *item = to + i * s->size;
        if (s->kind == 0 || (s->kind == 3 && next_random(random) % 256 > 0)) {
            small_item(dtype, random, item);
        } else if (s->kind == 1 || (s->kind == 2 && next_random(random) % 4 > 0)) {
            random_item(dtype, random, item);
        } else {
            memcpy(item, s->special.items[next_random(random) % (uint64_t)s->special.count],
                   (size_t)s->size);
        }
    }
}

/* ---- all loops -------------------------------------------------------------------------- */

/* Runs the test on a loop of a ufunc for each target that has further forms of it. */
static inline void test_forms_of(const kernel *k, void (*test)(subject *s))
{
    enum { MOST_MODULES = 16 };
    const ndm_module *modules[MOST_MODULES];
    const ndm_loop_record *record;
    ndm_loop own;
    if (k->ufunc == NULL) {
        return;
    }
    const size_t count = ndm_module_list(modules, MOST_MODULES);
    ck_assert_int_eq(ndm_ufunc_kernel(k->ufunc, k->index, &own, &record, NULL), NDM_OK);
    const ndm_stem *stem = stem_of(module_of(record, modules, count), record->stem);
    for (uint32_t t = 0; t < stem->table_count; t++) {
        const ndm_kernel_table *table = stem->tables[t];
        subject s = {.k = k, .target = (ndm_target_id)table->target};
        bool found = false;
        for (uint32_t i = 0; ndm_cpu_runs(table->target) && i < table->count; i++) {
            const ndm_kernel *each =
                (const void *)((const char *)table->kernels + i * table->kernel_size);
            if (each->slot == record->slot && each->form != NDM_FORM_STRIDED) {
                ck_assert_uint_eq(each->tier, NDM_TIER_CORRECT);
                ck_assert(each->form <= NDM_FORM_PIECES || each->form == NDM_FORM_ROW);
                s.forms[each->form] = each->function;
                found_forms[each->form]++;
                found = true;
            }
        }
        if (found) {
            s.size = k->dtypes[0].itemsize;
            s.special = special_values(&k->dtypes[0]);
            test(&s);
        }
    }
}

#endif
