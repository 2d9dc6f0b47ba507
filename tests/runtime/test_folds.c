/* Forms of kernels for reductions that go on from states, on every target: FOLD, SCAN and
 * INDEXED give the bits, and raise the flags, of the loop's own function applied to one pair of
 * items after the other, for every loop that has them. */
#include "test_folds_support.h"

static _Alignas(64) char items[MOST_ITEMS * 4];
static _Alignas(64) char outputs[MOST_CELLS * MAX_ITEM], scanned[MOST_CELLS * MAX_ITEM];

/* ---- rows ----------------------------------------------------------------------------- */

static void test_rows(const subject *s, ptrdiff_t count, ptrdiff_t width, ptrdiff_t state_step,
                      ptrdiff_t row_step, ptrdiff_t step)
{
    const char *middle = items + sizeof items / 2 / (size_t)s->size * (size_t)s->size;
    const ptrdiff_t cells = (count > 0 ? (count - 1) * state_step : 0) + width + 2;
    ndm_fpenv saved;
    ck_assert_int_le(cells, MOST_CELLS);
    memcpy(wanted, state, (size_t)(cells * s->size));
    ndm_fpenv_enter(&saved, true);
    for (ptrdiff_t k = 0; k < count; k++) {
        for (ptrdiff_t i = 0; i < width; i++) {
            fold_one(s, wanted + (k * state_step + i) * s->size,
                     middle + (k * row_step + i * step) * s->size);
        }
    }
    uint32_t flags = ndm_fpenv_leave(&saved);
    ndm_fpenv_enter(&saved, true);
    ((ndm_fold)s->forms[NDM_FORM_FOLD])(state, state_step, middle, row_step * s->size,
                                        step * s->size, count, width);
    check_flags(s, "fold", ndm_fpenv_leave(&saved), flags);
    check(s, "fold", state, wanted, cells);
}

static void test_fold(const subject *s, uint64_t *random)
{
    static const ptrdiff_t counts[] = {0, 1, 5, 16};
    static const ptrdiff_t widths[] = {0, 1, 2, 19};
    static const ptrdiff_t steps[] = {1, -1, 3, 0};
    const ptrdiff_t half = (ptrdiff_t)(sizeof items / 2) / s->size;
    for (size_t c = 0; c < COUNT_OF(counts); c++) {
        for (size_t w = 0; w < COUNT_OF(widths); w++) {
            for (size_t i = 0; i < COUNT_OF(steps); i++) {
                const ptrdiff_t state_steps[] = {0, widths[w], widths[w] + 2};
                for (size_t t = 0; t < COUNT_OF(state_steps); t++) {
                    const ptrdiff_t row_step = t == 1 ? -7 : i == 1 ? 1 : widths[w] + 1;
                    ck_assert_int_lt(16 * 21 + 19 * 3, half);
                    fill(s, state, 20, random); /* the others go on from what they have */
                    test_rows(s, counts[c], widths[w], state_steps[t], row_step, steps[i]);
                }
            }
        }
    }
    for (ptrdiff_t count = 8; count < 200 && count * 19 < half; count += 63) { /* together */
        fill(s, state, 20, random);
        test_rows(s, count, 19, 0, 19, 1);
    }
}

/* ---- scan and indexed ------------------------------------------------------------------- */

static void test_scan(const subject *s, ptrdiff_t count, ptrdiff_t from_step, ptrdiff_t to_step,
                      bool in_place)
{
    ndm_fpenv saved;
    const ptrdiff_t from_bytes = from_step * s->size, to_bytes = to_step * s->size;
    const char *from = items + (from_step < 0 ? -from_bytes * count : 0);
    char *to = outputs;
    if (in_place) {
        memcpy(outputs, items, sizeof outputs);
        from = outputs;
    }
    memcpy(scanned, outputs, sizeof scanned);
    memcpy(wanted, state, (size_t)s->size);
    ndm_fpenv_enter(&saved, true);
    for (ptrdiff_t i = 0; i < count; i++) {
        fold_one(s, wanted, from + i * from_bytes);
        memcpy(scanned + i * to_bytes, wanted, (size_t)s->size);
    }
    uint32_t flags = ndm_fpenv_leave(&saved);
    ndm_fpenv_enter(&saved, true);
    ((ndm_scan)s->forms[NDM_FORM_SCAN])(state, from, from_bytes, to, to_bytes, count);
    check_flags(s, "scan", ndm_fpenv_leave(&saved), flags);
    check(s, "scan's state", state, wanted, 1);
    check(s, "scan", outputs, scanned, count * to_step + 1);
}

static void test_indexed(const subject *s, ptrdiff_t count, ptrdiff_t from_step,
                         uint64_t *random)
{
    ptrdiff_t offsets[100];
    ndm_fpenv saved;
    for (ptrdiff_t i = 0; i < count; i++) {
        offsets[i] = (ptrdiff_t)(next_random(random) % 17) * s->size;
    }
    memcpy(wanted, state, (size_t)(20 * s->size));
    ndm_fpenv_enter(&saved, true);
    for (ptrdiff_t i = 0; i < count; i++) {
        fold_one(s, wanted + offsets[i], items + i * from_step * s->size);
    }
    uint32_t flags = ndm_fpenv_leave(&saved);
    ndm_fpenv_enter(&saved, true);
    ((ndm_indexed)s->forms[NDM_FORM_INDEXED])(state, offsets, items, from_step * s->size,
                                              count);
    check_flags(s, "indexed", ndm_fpenv_leave(&saved), flags);
    check(s, "indexed", state, wanted, 20);
}

/* ---- all loops -------------------------------------------------------------------------- */

static void test_subject(subject *s)
{
    uint64_t random = 11;
    if (s->forms[NDM_FORM_FOLD] == NULL) {
        return;
    }
    ck_assert_int_eq(s->k->nargs, 3);
    ck_assert_ptr_nonnull((void *)s->forms[NDM_FORM_SCAN]);
    ck_assert_ptr_nonnull((void *)s->forms[NDM_FORM_INDEXED]);
    for (s->kind = 0; s->kind < KINDS; s->kind++) {
        fill(s, items, (ptrdiff_t)sizeof items / s->size, &random);
        fill(s, state, MOST_CELLS, &random);
        test_fold(s, &random);
        for (ptrdiff_t count = 0; count <= 100; count = count * 3 + 1) {
            fill(s, state, MOST_CELLS, &random);
            fill(s, outputs, MOST_CELLS, &random);
            test_scan(s, count, 1, 1, true);
            test_scan(s, count, 1, 1, false);
            test_scan(s, count, -2, 3, false);
            test_scan(s, count, 0, 1, false);
            test_indexed(s, count, 1, &random);
            test_indexed(s, count, 0, &random);
        }
    }
}

static void test_forms(const kernel *k)
{
    test_forms_of(k, test_subject);
}

START_TEST(every_form)
{
    test_every_kernel(test_forms);
    for (int form = NDM_FORM_FOLD; form <= NDM_FORM_INDEXED; form++) {
        ck_assert_uint_gt(found_forms[form], 0);
    }
}
END_TEST

/* The element that ends a fold is one that it ends with. */
static void test_absorbing(const kernel *k)
{
    const ndm_loop_record *record;
    ndm_loop own;
    if (k->ufunc == NULL) {
        return;
    }
    ck_assert_int_eq(ndm_ufunc_kernel(k->ufunc, k->index, &own, &record, NULL), NDM_OK);
    if (record->absorbing == NULL || k->dtypes[0].cls != k->dtypes[2].cls) {
        return;
    }
    uint64_t random = 5;
    subject s = {.k = k,
                 .size = k->dtypes[0].itemsize,
                 .kind = 2,
                 .special = special_values(&k->dtypes[0])};
    found_forms[0]++;
    fill(&s, items, 100, &random);
    memcpy(state, record->absorbing, (size_t)s.size);
    for (ptrdiff_t i = 0; i < 100; i++) {
        fold_one(&s, state, items + i * s.size);
        check(&s, "absorbing", state, record->absorbing, 1);
    }
}

START_TEST(absorbing_elements)
{
    found_forms[0] = 0;
    test_every_kernel(test_absorbing);
    ck_assert_uint_gt(found_forms[0], 0);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("folds");
    TCase *cases = tcase_create("forms");
    tcase_set_timeout(cases, 300);
    tcase_add_test(cases, every_form);
    tcase_add_test(cases, absorbing_elements);
    suite_add_tcase(suite, cases);
    return run_tests(suite);
}
