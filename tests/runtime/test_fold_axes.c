/* Forms of kernels for reductions that take an axis of contiguous items, on every target:
 * LANES, ROW and PIECES give the bits, and raise the flags, of the loop's own function applied
 * to one pair of items after the other, for every loop that has them. */
#include "test_folds_support.h"

static _Alignas(64) char lanes[4 * MOST_ITEMS];

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

/* ---- all loops -------------------------------------------------------------------------- */

static void test_subject(subject *s)
{
    uint64_t random = 11;
    if (s->forms[NDM_FORM_ROW] != NULL) {
        ck_assert_uint_ne(s->k->flags & NDM_LOOP_EXACT, 0);
    }
    for (s->kind = 0; s->kind < KINDS; s->kind++) {
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
    }
}

static void test_axes(const kernel *k)
{
    test_forms_of(k, test_subject);
}

/* Rows are for targets with wide vectors, which a build may lack. */
START_TEST(every_form_of_an_axis)
{
    test_every_kernel(test_axes);
    ck_assert_uint_gt(found_forms[NDM_FORM_LANES], 0);
    ck_assert_uint_gt(found_forms[NDM_FORM_PIECES], 0);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("axes of folds");
    TCase *cases = tcase_create("forms");
    tcase_set_timeout(cases, 300);
    tcase_add_test(cases, every_form_of_an_axis);
    suite_add_tcase(suite, cases);
    return run_tests(suite);
}
