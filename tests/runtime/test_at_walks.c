/* How ndm_at walks over indices and over the other axes, in whatever order they lie in memory:
 * against a walk that counts them all out. */
#include "array/array.h"
#include "test_at_support.h"

enum { MOST_AXES = 8, BYTES = 8 * 60 };

static int64_t memory[60], wanted[60];
static const ptrdiff_t backwards = -8;

static void set_up(void)
{
    for (int i = 0; i < 60; i++) {
        memory[i] = wanted[i] = 1000 + i;
    }
}

/* ---- the plain walk -------------------------------------------------------------- */

/* The item of an array in C order, broadcast to the last of `ndim` axes, at a place. */
static int64_t item_at(const ndm_array *array, int ndim, const ptrdiff_t *place)
{
    const ndm_view *view = ndm_array_view(array);
    ptrdiff_t item = 0;
    for (int d = 0; d < view->ndim; d++) {
        const ptrdiff_t length = view->shape[d];
        item = item * length + (length == 1 ? 0 : place[ndim - view->ndim + d]);
    }
    return ((const int64_t *)(const void *)view->data)[item];
}

static int broadcast(const ndm_view *const *views, int count, ptrdiff_t *shape)
{
    int ndim = 0;
    for (int k = 0; k < count; k++) {
        ndim = views[k]->ndim > ndim ? views[k]->ndim : ndim;
    }
    for (int d = 0; d < ndim; d++) {
        shape[d] = 1;
        for (int k = 0; k < count; k++) {
            const int own = d - (ndim - views[k]->ndim);
            shape[d] = own >= 0 && views[k]->shape[own] != 1 ? views[k]->shape[own] : shape[d];
        }
    }
    return ndim;
}

/* To `wanted`, whose items are those of `memory`: a += b; without b, a = -a. */
static void walk(const ndm_view *a, ndm_array *const *indices, int count, const ndm_array *b,
                 int ndim, const ptrdiff_t *shape)
{
    ptrdiff_t total = 1, place[MOST_AXES] = {0}, steps[NDM_MAXDIMS];
    const int all = ndim + a->ndim - count;
    ndm_view_strides(a, steps);
    for (int d = 0; d < all; d++) {
        total *= shape[d];
    }
    for (ptrdiff_t i = 0; i < total; i++) {
        ptrdiff_t rest = i, offset = (char *)a->data - (char *)memory;
        for (int d = all - 1; d >= 0; d--) {
            place[d] = rest % shape[d];
            rest /= shape[d];
            offset += d < ndim ? 0 : place[d] * steps[count + d - ndim];
        }
        for (int k = 0; k < count; k++) {
            const ptrdiff_t at = (ptrdiff_t)item_at(indices[k], ndim, place);
            offset += (at < 0 ? at + a->shape[k] : at) * steps[k];
        }
        int64_t *item = &wanted[offset / 8];
        *item = b == NULL ? -*item : *item + item_at(b, all, place);
    }
}

/* Of int64 in `memory`; b NULL: negative. */
static void walks(const ndm_view *a, const ndm_view *const *indices, int count,
                  const ndm_view *b)
{
    ptrdiff_t shape[MOST_AXES];
    ndm_array *places[2] = {NULL, NULL}, *others = NULL;
    const ndm_dtype dtype = the_dtype("int64");
    const int ndim = broadcast(indices, count, shape);
    for (int d = count; d < a->ndim; d++) {
        shape[ndim + d - count] = a->shape[d];
    }
    for (int k = 0; k < count; k++) {
        places[k] = cast(indices[k], &dtype);
    }
    if (b != NULL) {
        others = cast(b, &dtype);
    }
    walk(a, places, count, others, ndim, shape);
    ndm_error error;
    expect(
        ndm_at(the_ufunc(b == NULL ? "negative" : "add"), a, indices, count, b, NULL, &error),
        NDM_OK, &error);
    ck_assert_mem_eq(memory, wanted, BYTES);
    ndm_array_release(places[0]);
    ndm_array_release(places[1]);
    ndm_array_release(others);
}

/* ---- indices --------------------------------------------------------------------- */

static const ptrdiff_t block[2] = {3, 4}, aside[2] = {8, 24}, square[2] = {6, 10};
static int64_t firsts[12] = {0, 5, 2, -1, 0, 0, 3, -6, 4, 4, 1, 5},
               seconds[12] = {9, 0, -10, 1, 9, 9, 2, 3, 4, -1, 0, 7},
               addends[12] = {1, 20, 3, 4, 500, 6, 7, 8, 90, 10, 11, 12};

/* Each array of indices, and b, in C order or transposed: rows that go on into the next one or
 * do not. */
START_TEST(rows_of_indices)
{
    const ndm_view a = strided(memory, "int64", 2, square, NULL);
    for (int trial = 0; trial < 8; trial++) {
        const ndm_view i = strided(firsts, "int64", 2, block, trial & 1 ? aside : NULL),
                       j = strided(seconds, "int64", 2, block, trial & 2 ? aside : NULL),
                       b = strided(addends, "int64", 2, block, trial & 4 ? aside : NULL);
        const ndm_view *const indices[2] = {&i, &j};
        walks(&a, indices, 2, &b);
        walks(&a, indices, 2, NULL);
    }
    /* a of one axis, backwards; an index of length 1 beside others; b repeated */
    const ptrdiff_t sixty = 60, column[2] = {3, 1}, one[2] = {1, 1};
    const ndm_view all = strided(memory + 59, "int64", 1, &sixty, &backwards),
                   i = strided(firsts, "int64", 2, block, aside),
                   j = strided(seconds, "int64", 2, one, NULL),
                   b = strided(addends, "int64", 2, column, NULL);
    const ndm_view *const indices[2] = {&i, &j};
    walks(&all, indices, 1, &b);
    walks(&a, indices, 2, &b);
    walks(&all, indices + 1, 1, NULL);
}
END_TEST

START_TEST(indices_swapped_and_not_aligned)
{
    const ndm_dtype native = the_dtype("int64"), swapped = ndm_dtype_swapped(&native);
    const ndm_view a = strided(memory, "int64", 2, square, NULL),
                   i = strided(firsts, "int64", 2, block, NULL),
                   b = strided(addends, "int64", 0, NULL, NULL);
    for (int trial = 0; trial < 4; trial++) {
        _Alignas(8) char raw[sizeof firsts + 1];
        const ndm_view odd = {raw + (trial & 1), trial & 2 ? swapped : native, 2, block, NULL,
                              NDM_VIEW_WRITEABLE};
        const ndm_view *const indices[1] = {&odd};
        ndm_error error;
        expect(ndm_copyto(&odd, &i, NDM_CASTING_SAFE, NULL, &error), NDM_OK, &error);
        walks(&a, indices, 1, &b);
    }
}
END_TEST

/* Steps that are powers of two, too large to be told so, or none. */
START_TEST(steps_of_an_axis)
{
    static int64_t large[3][3 << 13];
    const ptrdiff_t widths[3] = {4, 1 << 14, 3 << 13}, three = 3;
    const int64_t places[3] = {2, 0, 2};
    const ndm_view i = row((void *)(uintptr_t)places, "int64", &three),
                   b = row(addends, "int64", &three);
    for (int k = 0; k < 3; k++) {
        const ptrdiff_t step = widths[k] * 8;
        const ndm_view a = strided(large, "int64", 1, &three, &step);
        ndm_error error;
        memset(large, 0, sizeof large);
        expect(at("add", &a, &i, &b, NULL, &error), NDM_OK, &error);
        const int64_t *items = &large[0][0];
        ck_assert_int_eq(items[0], addends[1]);
        ck_assert_int_eq(items[widths[k]], 0);
        ck_assert_int_eq(items[2 * widths[k]], addends[0] + addends[2]);
    }
}
END_TEST

/* ---- the other axes -------------------------------------------------------------- */

START_TEST(axes_without_an_index)
{
    static int64_t wide[4 * 3 * 2];
    static int8_t narrow[4 * 3 * 2];
    const ptrdiff_t four = 4, shapes[3][3] = {{5, 3, 2}, {5, 1, 2}, {5, 3, 1}};
    const ptrdiff_t turned[3] = {48, -8, 24};
    const ndm_view i = row(firsts + 2, "int64", &four); /* 2, -1, 0, 0 */
    const ndm_view *const indices[1] = {&i};
    for (int k = 0; k < 24; k++) {
        wide[k] = narrow[k] = (int8_t)(k * k % 50);
    }
    for (int trial = 0; trial < 3 * 2 * 8 * 2; trial++) {
        const ptrdiff_t *shape = shapes[trial % 3], parts = trial / 6;
        const bool is_turned = trial / 3 % 2, is_narrow = parts & 8;
        const ptrdiff_t b_shape[3] = {parts & 1 ? 4 : 1, parts & 2 ? shape[1] : 1,
                                      parts & 4 ? shape[2] : 1};
        const ndm_view a = strided(memory + (is_turned ? 2 : 0), "int64", 3, shape,
                                   is_turned ? turned : NULL),
                       b = strided(is_narrow ? (void *)narrow : wide,
                                   is_narrow ? "int8" : "int64", 3, b_shape, NULL);
        walks(&a, indices, 1, &b);
        walks(&a, indices, 1, NULL);
    }
    const ndm_view a = strided(memory, "int64", 3, shapes[0], NULL),
                   b = strided(narrow + 9, "int8", 0, NULL, NULL);
    walks(&a, indices, 1, &b);
}
END_TEST

/* No items: nothing to change, wherever operands lie. */
START_TEST(no_items)
{
    const ptrdiff_t empty[2] = {6, 0}, one = 1, none = 0, six = 6;
    const ndm_view hollow = strided(memory, "int64", 2, empty, NULL),
                   whole = strided(memory, "int64", 1, &six, NULL);
    const ndm_view single = row(memory, "int64", &one), nothing = row(memory, "int64", &none),
                   i = row(firsts, "int64", &one);
    ndm_error error;
    expect(at("add", &hollow, &i, &single, NULL, &error), NDM_OK, &error);
    expect(at("add", &hollow, &i, &nothing, NULL, &error), NDM_OK, &error);
    expect(at("add", &whole, &nothing, &nothing, NULL, &error), NDM_OK, &error);
    expect(at("add", &whole, &nothing, &single, NULL, &error), NDM_OK, &error);
    refuses(at("add", &whole, &i, &nothing, NULL, &error), NDM_ERROR_SHAPE, &error,
            "the second operand of shape (0,) does not broadcast to (1,)");
    ck_assert_mem_eq(memory, wanted, BYTES);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("at: walks");
    TCase *tests = tcase_create("at: walks");
    tcase_set_timeout(tests, 60);
    tcase_add_checked_fixture(tests, set_up, NULL);
    tcase_add_test(tests, rows_of_indices);
    tcase_add_test(tests, indices_swapped_and_not_aligned);
    tcase_add_test(tests, steps_of_an_axis);
    tcase_add_test(tests, axes_without_an_index);
    tcase_add_test(tests, no_items);
    suite_add_tcase(suite, tests);
    return run_tests(suite);
}
