/* Items that are packed before a loop takes them: those of ndm_at whose places differ, and
 * those that a mask selects where nothing could stand for the others. */
#include "array/array.h"
#include "test_at_support.h"
#include "test_reduce_support.h"

enum { MOST = 70000, ITEMS = 3000 };

/* ---- at ------------------------------------------------------------------------------ */

static int64_t places[MOST];

static ndm_array *numbers(const char *dtype, ptrdiff_t count, uint64_t seed)
{
    static int8_t small[MOST];
    for (ptrdiff_t i = 0; i < count; i++) {
        small[i] = (int8_t)(next_random(&seed) % 5 + 1);
    }
    const ndm_view view = row(small, "int8", &count);
    const ndm_dtype wanted = the_dtype(dtype);
    return cast(&view, &wanted);
}

/* All at once, and one after the other. */
static void at_places(const char *name, const char *dtype, ptrdiff_t items, ptrdiff_t count)
{
    ndm_array *together = numbers(dtype, items, 3), *alone = numbers(dtype, items, 3);
    ndm_array *others = numbers(dtype, count, 4);
    const ndm_view index = row(places, "int64", &count), *b = ndm_array_view(others);
    ndm_error error;
    expect(at(name, ndm_array_view(together), &index, b, NULL, &error), NDM_OK, &error);
    for (ptrdiff_t i = 0; i < count; i++) {
        const ndm_view place = strided(places + i, "int64", 0, NULL, NULL);
        const ndm_view other = {.data = (char *)b->data + i * (ptrdiff_t)b->dtype.itemsize,
                                .dtype = b->dtype};
        expect(at(name, ndm_array_view(alone), &place, &other, NULL, &error), NDM_OK, &error);
    }
    ck_assert_msg(equal(ndm_array_view(together), ndm_array_view(alone)), "%s of %s", name,
                  dtype);
    ndm_array_release(together);
    ndm_array_release(alone);
    ndm_array_release(others);
}

START_TEST(places_that_differ)
{
    static const char *const loops[][2] = {{"left_shift", "int8"},  {"left_shift", "int16"},
                                           {"arctan2", "float32"},  {"arctan2", "float64"},
                                           {"power", "complex128"}, {"add", "float16"}};
    uint64_t seed = 9;
    for (size_t k = 0; k < sizeof loops / sizeof *loops; k++) {
        for (ptrdiff_t items = 20; items <= ITEMS; items *= 150) {
            for (int i = 0; i < 1200; i++) {
                places[i] = (int64_t)(next_random(&seed) % (uint64_t)items);
            }
            at_places(loops[k][0], loops[k][1], items, 1200);
            at_places(loops[k][0], loops[k][1], items, 9);
        }
    }
}
END_TEST

/* More runs than there are stamps for. */
START_TEST(places_that_are_alike)
{
    memset(places, 0, sizeof places);
    at_places("left_shift", "int16", 1, MOST);
}
END_TEST

/* ---- masks --------------------------------------------------------------------------- */

enum { ROWS = 90, COLUMNS = 70 };
static uint8_t bits[ROWS * COLUMNS];

static void choose(void)
{
    uint64_t seed = 21;
    for (int i = 0; i < ROWS * COLUMNS; i++) {
        bits[i] = next_random(&seed) % 3 != 0;
    }
}

/* subtract along both axes, of items as they are and cast; one cast may raise a flag. */
START_TEST(selected_items)
{
    static const char *const ways[][2] = {
        {"int16", NULL}, {"float64", NULL}, {"float64", "float32"}, {"float32", "float64"}};
    const ptrdiff_t shape[2] = {ROWS, COLUMNS};
    choose();
    for (size_t k = 0; k < 2 * (sizeof ways / sizeof *ways); k++) {
        const char *const *way = ways[k / 2];
        ndm_array *x = numbers(way[0], ROWS * COLUMNS, k + 1);
        const char *result = way[1] != NULL ? way[1] : way[0];
        const int axis = (int)(k % 2);
        const ptrdiff_t step[2] = {axis == 0 ? COLUMNS : 1, axis == 0 ? 1 : COLUMNS};
        const ndm_view a = strided(ndm_array_data(x), way[0], 2, shape, NULL);
        const ndm_view mask = strided(bits, "bool", 2, shape, NULL);
        const double hundred = 100;
        const ndm_view initial = strided((void *)(uintptr_t)&hundred, "float64", 0, NULL, NULL);
        ndm_reduce_options how = {.axes = &axis, .axis_count = 1, .initial = &initial};
        ndm_options options = {.where = &mask, .casting = NDM_CASTING_UNSAFE};
        options.dtype = way[1] != NULL ? the_dtype(way[1]) : (ndm_dtype){0};
        const ndm_dtype wide = the_dtype("float64");
        ndm_array *y;
        ndm_error error;
        expect(reduce_new("subtract", &a, &y, how, options, &error), NDM_OK, &error);
        ck_assert_int_eq(ndm_array_dtype(y).num, the_dtype(result).num);
        ndm_array *from = cast(&a, &wide), *got = cast(ndm_array_view(y), &wide);
        for (ptrdiff_t i = 0; i < shape[1 - axis]; i++) {
            double wanted = 100;
            for (ptrdiff_t j = 0; j < shape[axis]; j++) {
                const ptrdiff_t at = i * step[1] + j * step[0];
                wanted -= bits[at] ? ((double *)ndm_array_data(from))[at] : 0;
            }
            ck_assert(((double *)ndm_array_data(got))[i] == wanted);
        }
        ndm_array_release(x);
        ndm_array_release(y);
        ndm_array_release(from);
        ndm_array_release(got);
    }
}
END_TEST

/* Pairs of parts, along one axis, two and all. */
START_TEST(selected_pairs)
{
    static const struct {
        int axes[3], count;
    } cases[] = {{{0}, 1}, {{1}, 1}, {{2}, 1}, {{0, 2}, 2}, {{0, 1, 2}, 3}};
    const ptrdiff_t shape[3] = {9, 10, COLUMNS};
    ndm_array *x = numbers("complex128", ROWS * COLUMNS, 5);
    const double *items = ndm_array_data(x);
    const double none[2] = {-1, 0};
    const ndm_view initial = strided((void *)(uintptr_t)none, "complex128", 0, NULL, NULL);
    const ndm_view a = strided(ndm_array_data(x), "complex128", 3, shape, NULL);
    const ndm_view mask = strided(bits, "bool", 3, shape, NULL);
    choose();
    for (size_t k = 0; k < sizeof cases / sizeof *cases; k++) {
        double wanted[ROWS * COLUMNS];
        bool folds[3] = {false};
        for (int i = 0; i < cases[k].count; i++) {
            folds[cases[k].axes[i]] = true;
        }
        for (int i = 0; i < ROWS * COLUMNS; i++) {
            wanted[i] = -1;
        }
        ptrdiff_t results = 0;
        for (int i = 0; i < ROWS * COLUMNS; i++) {
            const ptrdiff_t place[3] = {i / 700, i / COLUMNS % 10, i % COLUMNS};
            ptrdiff_t to = 0;
            for (int d = 0; d < 3; d++) {
                to = folds[d] ? to : to * shape[d] + place[d];
            }
            results = to + 1 > results ? to + 1 : results;
            wanted[to] = bits[i] && items[2 * i] > wanted[to] ? items[2 * i] : wanted[to];
        }
        const ndm_reduce_options how = {
            .axes = cases[k].axes, .axis_count = cases[k].count, .initial = &initial};
        ndm_array *y;
        ndm_error error;
        expect(reduce_new("maximum", &a, &y, how, (ndm_options){.where = &mask}, &error),
               NDM_OK, &error);
        for (ptrdiff_t i = 0; i < results; i++) {
            ck_assert(((double *)ndm_array_data(y))[2 * i] == wanted[i]);
        }
        ndm_array_release(y);
    }
    ndm_array_release(x);
}
END_TEST

START_TEST(selecting_is_cancelled)
{
    const ptrdiff_t shape[3] = {9, 10, COLUMNS};
    ndm_array *x = numbers("complex128", ROWS * COLUMNS, 5);
    const ndm_view a = strided(ndm_array_data(x), "complex128", 3, shape, NULL);
    const ndm_view mask = strided(bits, "bool", 3, shape, NULL);
    const double none[2] = {-1, 0};
    const ndm_view initial = strided((void *)(uintptr_t)none, "complex128", 0, NULL, NULL);
    choose();
    for (int axis = 0; axis < 3; axis++) {
        const ndm_reduce_options how = {.axes = &axis, .axis_count = 1, .initial = &initial};
        ndm_cancel cancel = {.requested = 1};
        ndm_array *y = NULL;
        ndm_error error;
        refuses(reduce_new("maximum", &a, &y, how,
                           (ndm_options){.where = &mask, .cancel = &cancel}, &error),
                NDM_ERROR_CANCELLED, &error, "'maximum' was cancelled");
        ck_assert_ptr_null(y);
    }
    ndm_array_release(x);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("packed items");
    TCase *tests = tcase_create("packed items");
    tcase_set_timeout(tests, 60);
    tcase_add_test(tests, places_that_differ);
    tcase_add_test(tests, places_that_are_alike);
    tcase_add_test(tests, selected_items);
    tcase_add_test(tests, selected_pairs);
    tcase_add_test(tests, selecting_is_cancelled);
    suite_add_tcase(suite, tests);
    return run_tests(suite);
}
