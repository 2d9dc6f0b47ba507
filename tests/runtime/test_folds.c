/* Forms of kernels for reductions, on every target: LANES, ROW, PIECES, FOLD, SCAN and INDEXED
 * give the bits, and raise the flags, of the loop's own function applied to one pair of items
 * after the other, for every loop that has them. */
#include "test_kernels_support.h"

#include "system/fpenv.h"

enum {
    MOST_MODULES = 16,
    MOST_ITEMS = NDM_FOLD_BYTES * NDM_FOLD_ROWS * NDM_FOLD_BLOCKS + 1,
    MOST_CELLS = 512,
    KINDS = 4
};

static _Alignas(64) char items[MOST_ITEMS * 4], lanes[4 * MOST_ITEMS];
static _Alignas(64) char state[MOST_CELLS * MAX_ITEM], wanted[MOST_CELLS * MAX_ITEM];
static _Alignas(64) char outputs[MOST_CELLS * MAX_ITEM], scanned[MOST_CELLS * MAX_ITEM];
static size_t found_forms[NDM_FORM_ROW + 1];

/* One loop on one target, and what is in `items`. */
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
static void fold_one(const subject *s, char *into, const char *item)
{
    _Alignas(64) char pair[3][MAX_ITEM];
    char *args[] = {pair[0], pair[1], pair[2]};
    const ptrdiff_t strides[] = {s->size, s->size, s->size};
    memcpy(pair[0], into, (size_t)s->size);
    memcpy(pair[1], item, (size_t)s->size);
    run_kernel(s->k, s->target, args, 1, strides); /* no such loop refuses */
    memcpy(into, pair[2], (size_t)s->size);
}

static void check(const subject *s, const char *what, const char *got, const char *expected,
                  ptrdiff_t count)
{
    for (ptrdiff_t i = 0; i < count; i++) {
        ck_assert_msg(same_item(&s->k->dtypes[0], got + i * s->size, expected + i * s->size),
                      "%s on %s, %s, items of kind %d: item %td of %td", s->k->symbol,
                      ndm_target_name(s->target), what, s->kind, i, count);
    }
}

static void check_flags(const subject *s, const char *what, uint32_t got, uint32_t expected)
{
    ck_assert_msg((s->k->flags & NDM_LOOP_QUIET) || got == expected,
                  "%s on %s, %s, items of kind %d: flags %x, wanted %x", s->k->symbol,
                  ndm_target_name(s->target), what, s->kind, got, expected);
}

/* Items of kind 0 are small integers, of kind 1 any bits, of kind 2 edges too; of kind 3 they
 * are small integers and seldom an edge. */
static void fill(const subject *s, char *to, ptrdiff_t count, uint64_t *random)
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

/* ---- lanes ------------------------------------------------------------------------------ */

/* The tree: `blocks` blocks from `first` on, into `to`. */
static void expect_lanes(const subject *s, const char *first, ptrdiff_t blocks, char *to)
{
    const ptrdiff_t count = NDM_FOLD_LANES(s->size), row = count * s->size;
    if (blocks > 1) {
        char half[NDM_FOLD_BYTES];
        expect_lanes(s, first, blocks / 2, to);
        expect_lanes(s, first + blocks / 2 * NDM_FOLD_ROWS * row, blocks / 2, half);
        for (ptrdiff_t j = 0; j < count; j++) {
            fold_one(s, to + j * s->size, half + j * s->size);
        }
        return;
    }
    memcpy(to, first, (size_t)row);
    for (ptrdiff_t k = 1; k < NDM_FOLD_ROWS; k++) {
        for (ptrdiff_t j = 0; j < count; j++) {
            fold_one(s, to + j * s->size, first + k * row + j * s->size);
        }
    }
}

static void test_lanes(const subject *s, uint64_t *random)
{
    const ptrdiff_t count = NDM_FOLD_LANES(s->size);
    const ndm_lanes run = (ndm_lanes)s->forms[NDM_FORM_LANES];
    ck_assert_int_le(count * s->size, NDM_FOLD_BYTES);
    for (ptrdiff_t blocks = 1; blocks <= NDM_FOLD_BLOCKS; blocks *= 4) {
        ndm_fpenv saved;
        char *first = lanes + s->size; /* aligned to an item only */
        fill(s, first, blocks * NDM_FOLD_ROWS * count, random);
        ndm_fpenv_enter(&saved, true);
        expect_lanes(s, first, blocks, wanted);
        uint32_t flags = ndm_fpenv_leave(&saved);
        ndm_fpenv_enter(&saved, true);
        run(first, blocks * NDM_FOLD_ROWS * count, false, state + s->size);
        check_flags(s, "lanes", ndm_fpenv_leave(&saved), flags);
        check(s, "lanes", state + s->size, wanted, count);
    }
}

/* ---- rows ------------------------------------------------------------------------------- */

/* Of few items, of some rows of lanes, and of more than are tested together. */
static void test_row(const subject *s, uint64_t *random)
{
    static const ptrdiff_t lengths[] = {1, 2, 3, 7, 8, 9, 31, 64, 65, 130, 600, 1100, 3001};
    const ndm_row run = (ndm_row)s->forms[NDM_FORM_ROW];
    for (size_t i = 0; i < sizeof lengths / sizeof *lengths; i++) {
        ndm_fpenv saved;
        char *first = lanes + (ptrdiff_t)(i % 5 + 1) * s->size;
        fill(s, first, lengths[i], random);
        memcpy(wanted, first, (size_t)s->size);
        ndm_fpenv_enter(&saved, true);
        for (ptrdiff_t k = 1; k < lengths[i]; k++) {
            fold_one(s, wanted, first + k * s->size);
        }
        uint32_t flags = ndm_fpenv_leave(&saved);
        ndm_fpenv_enter(&saved, true);
        run(first, lengths[i], state);
        check_flags(s, "row", ndm_fpenv_leave(&saved), flags);
        check(s, "row", state, wanted, 1);
    }
}

/* ---- pieces ----------------------------------------------------------------------------- */

static void join_lanes(const subject *s, char *into, const char *from, ptrdiff_t count)
{
    for (ptrdiff_t j = 0; j < count; j++) {
        fold_one(s, into + j * s->size, from + j * s->size);
    }
}

/* A whole axis: blocks in a binary counter, then lanes by halves. */
static void expect_tree(const subject *s, const char *first, ptrdiff_t length, char *to)
{
    enum { LEVELS = 8 };
    char stack[LEVELS][NDM_FOLD_BYTES];
    int levels[LEVELS], top = 0;
    ptrdiff_t most = NDM_FOLD_LANES(s->size), block = most * NDM_FOLD_ROWS, filled = most;
    while (most > 1 && most >= length) {
        most /= 2;
    }
    for (ptrdiff_t done = 0; done < length; done += block) {
        const ptrdiff_t left = length - done, count = left < block ? left : block;
        const char *from = first + done * s->size;
        filled = count < most ? count : most;
        memcpy(stack[top], from, (size_t)(filled * s->size));
        for (ptrdiff_t k = most; k < count; k += most) {
            join_lanes(s, stack[top], from + k * s->size, count - k < most ? count - k : most);
        }
        levels[top] = 0;
        for (; count == block && top > 0 && levels[top - 1] == levels[top]; top--) {
            join_lanes(s, stack[top - 1], stack[top], most);
            levels[top - 1]++;
        }
        top++;
    }
    for (; top > 1; top--, filled = most) {
        join_lanes(s, stack[top - 2], stack[top - 1], filled);
    }
    for (ptrdiff_t half = most / 2; half > 0; half /= 2) {
        join_lanes(s, stack[0], stack[0] + half * s->size, half);
    }
    memcpy(to, stack[0], (size_t)s->size);
}

static void expect_piece(const subject *s, const char *first, ptrdiff_t length, char *to)
{
    if (s->forms[NDM_FORM_LANES] != NULL && length > 1) {
        expect_tree(s, first, length, to);
        return;
    }
    memcpy(to, first, (size_t)s->size);
    for (ptrdiff_t k = 1; k < length; k++) {
        fold_one(s, to, first + k * s->size);
    }
}

/* Pieces of all short lengths, falling cuts, the last one at the end of all; two blocks and
 * more. */
static void test_pieces(const subject *s, uint64_t *random)
{
    enum { PIECES = 150 };
    const ptrdiff_t lanes_of_item = NDM_FOLD_LANES(s->size), step = 2 * s->size;
    int64_t cuts[PIECES + 1] = {5};
    ndm_fpenv saved;
    for (int i = 0; i < PIECES; i++) {
        const bool falls = i % 7 == 6;
        const ptrdiff_t length = i == 40   ? lanes_of_item * 35
                                 : i > 140 ? 130 + i % 5
                                           : i / 2 % (4 * lanes_of_item);
        cuts[i + 1] = falls ? cuts[i] - (cuts[i] > 3 ? 3 : 0) : cuts[i] + length;
    }
    const ptrdiff_t count = (ptrdiff_t)cuts[PIECES];
    char *all = malloc((size_t)(count * s->size));
    fill(s, all, count, random);
    for (int i = 0; s->kind == 2 && i < PIECES; i += 3) { /* negative zeros alone, for one */
        const int64_t which = (int64_t)(next_random(random) % (uint64_t)s->special.count);
        for (int64_t k = cuts[i]; k < cuts[i + 1]; k++) {
            memcpy(all + k * s->size, s->special.items[which], (size_t)s->size);
        }
    }
    ndm_fpenv_enter(&saved, true);
    for (ptrdiff_t i = 0; i < PIECES; i++) {
        const ptrdiff_t length = (ptrdiff_t)(cuts[i + 1] - cuts[i]);
        expect_piece(s, all + cuts[i] * s->size, length, wanted + i * step);
    }
    uint32_t flags = ndm_fpenv_leave(&saved);
    ndm_fpenv_enter(&saved, true);
    ((ndm_pieces)s->forms[NDM_FORM_PIECES])(all, count, cuts, PIECES, state, step);
    check_flags(s, "pieces", ndm_fpenv_leave(&saved), flags);
    for (ptrdiff_t i = 0; i < PIECES; i++) {
        check(s, "a piece", state + i * step, wanted + i * step, 1);
    }
    free(all);
}

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
    for (s->kind = 0; s->kind < KINDS; s->kind++) {
        fill(s, items, (ptrdiff_t)sizeof items / s->size, &random);
        fill(s, state, MOST_CELLS, &random);
        if (s->forms[NDM_FORM_LANES] != NULL) {
            test_lanes(s, &random);
        }
        if (s->forms[NDM_FORM_ROW] != NULL) {
            test_row(s, &random);
            fill(s, state, MOST_CELLS, &random);
        }
        if (s->forms[NDM_FORM_PIECES] != NULL) {
            test_pieces(s, &random);
        }
        if (s->forms[NDM_FORM_FOLD] == NULL) {
            continue;
        }
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
        for (uint32_t i = 0; ndm_cpu_runs(table->target) && i < table->count; i++) {
            const ndm_kernel *each =
                (const void *)((const char *)table->kernels + i * table->kernel_size);
            if (each->slot == record->slot && each->form != NDM_FORM_STRIDED) {
                ck_assert_uint_eq(each->tier, NDM_TIER_CORRECT);
                ck_assert(each->form <= NDM_FORM_PIECES || each->form == NDM_FORM_ROW);
                s.forms[each->form] = each->function;
                found_forms[each->form]++;
            }
        }
        if (s.forms[NDM_FORM_FOLD] != NULL) {
            ck_assert_int_eq(k->nargs, 3);
            ck_assert_ptr_nonnull((void *)s.forms[NDM_FORM_SCAN]);
            ck_assert_ptr_nonnull((void *)s.forms[NDM_FORM_INDEXED]);
        }
        if (s.forms[NDM_FORM_ROW] != NULL) {
            ck_assert_uint_ne(record->flags & NDM_LOOP_EXACT, 0);
        }
        if (s.forms[NDM_FORM_FOLD] != NULL || s.forms[NDM_FORM_LANES] != NULL ||
            s.forms[NDM_FORM_ROW] != NULL) {
            s.size = k->dtypes[0].itemsize;
            s.special = special_values(&k->dtypes[0]);
            test_subject(&s);
        }
    }
}

START_TEST(every_form)
{
    test_every_kernel(test_forms);
    for (int form = NDM_FORM_LANES; form <= NDM_FORM_INDEXED; form++) {
        ck_assert_uint_gt(found_forms[form], 0);
    }
    ck_assert_uint_gt(found_forms[NDM_FORM_PIECES], 0);
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
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_NORMAL);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
