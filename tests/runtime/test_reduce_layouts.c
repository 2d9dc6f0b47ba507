/* The results of ndm_reduce whatever the layout: dense, with gaps, backwards, turned, not
 * aligned, of the other byte order, masked; the same bits as of a dense array in C order. */
#include "test_reduce_support.h"

enum { MANY = 300000, MOST_ITEM = 32, GAP = 3 };

typedef enum layout { PADDED, BACKWARDS, TURNED, UNALIGNED, SWAPPED, LAYOUTS } layout;

static _Alignas(64) char memory[MANY * MOST_ITEM * 2 + 64];

/* Copies a dense table into a layout. */
static ndm_view lay_out(const ndm_view *dense, layout how, ptrdiff_t *strides)
{
    const ptrdiff_t size = (ptrdiff_t)dense->dtype.itemsize;
    const ptrdiff_t rows = dense->shape[0], columns = dense->shape[1];
    ndm_view view = *dense;
    ndm_error error;
    view.data = how == UNALIGNED ? memory + 1 : memory;
    view.strides = strides;
    view.flags = NDM_VIEW_WRITEABLE;
    strides[1] = how == TURNED ? rows * size : size;
    strides[0] = how == TURNED ? size : columns * size;
    if (how == PADDED && columns <= 16) {
        strides[0] += GAP * size;
    }
    if (how == BACKWARDS) {
        view.data = memory + (rows * columns - 1) * size;
        strides[0] = -strides[0];
        strides[1] = -strides[1];
    }
    if (how == SWAPPED) {
        view.dtype = ndm_dtype_swapped(&view.dtype);
    }
    expect(ndm_copyto(&view, dense, NDM_CASTING_UNSAFE, NULL, &error), NDM_OK, &error);
    return view;
}

static void check(const char *name, const ndm_view *dense, int axis, const ndm_view *mask,
                  const ndm_view *initial)
{
    const ndm_reduce_options how = {.axes = &axis, .axis_count = 1, .initial = initial};
    const ndm_options options = {.where = mask, .threads = 1};
    ndm_array *wanted, *found;
    ndm_error error;
    expect(reduce_new(name, dense, &wanted, how, options, &error), NDM_OK, &error);
    for (layout l = 0; l < LAYOUTS; l++) {
        ptrdiff_t strides[2];
        const ndm_view view = lay_out(dense, l, strides);
        expect(reduce_new(name, &view, &found, how, options, &error), NDM_OK, &error);
        ck_assert_msg(equal(ndm_array_view(wanted), ndm_array_view(found)),
                      "%s of %s, (%td, %td), axis %d%s: layout %d", name,
                      ndm_dtype_name(&dense->dtype), dense->shape[0], dense->shape[1], axis,
                      mask != NULL ? ", masked" : "", (int)l);
        ndm_array_release(found);
    }
    ndm_array_release(wanted);
}

static const ptrdiff_t shapes[][2] = {{259, 2},  {10, 100},  {100, 10},
                                      {300, 40}, {20000, 3}, {2, 5000}};

START_TEST(every_layout)
{
    static const char *const names[] = {"add", "minimum", "subtract", "logical_or", "hypot"};
    static const char *const dtypes[] = {"bool", "int8", "float32", "float64", "clongdouble"};
    static double numbers[MANY];
    static uint8_t bits[MANY];
    const double large = 1e4;
    const ndm_view initial = strided((void *)(uintptr_t)&large, "float64", 0, NULL, NULL);
    for (int i = 0; i < MANY; i++) {
        numbers[i] = (i * 7 % 11) / 4.0 - 1;
        bits[i] = i % 5 != 3;
    }
    for (size_t k = 0; k < COUNT_OF(shapes) * COUNT_OF(dtypes) * COUNT_OF(names); k++) {
        const ptrdiff_t *shape = shapes[k % COUNT_OF(shapes)];
        const size_t d = k / COUNT_OF(shapes) % COUNT_OF(dtypes);
        const size_t n = k / COUNT_OF(shapes) / COUNT_OF(dtypes);
        const ndm_view from = strided(numbers, "float64", 2, shape, NULL);
        const ndm_view mask = strided(bits, "bool", 2, shape, NULL);
        const ndm_dtype dtype = the_dtype(dtypes[d]);
        if ((d == 0 && n == 2) || (d == 4 && (n == 1 || n == 4))) {
            continue; /* no loop, or none of one dtype */
        }
        ndm_array *dense = cast(&from, &dtype);
        for (int axis = 0; axis < 2; axis++) {
            check(names[n], ndm_array_view(dense), axis, NULL, NULL);
            check(names[n], ndm_array_view(dense), axis, &mask,
                  n == 1 || n == 2 ? &initial : NULL);
        }
        ndm_array_release(dense);
    }
}
END_TEST

/* A fold ends where its result is known, that of other columns goes on. */
START_TEST(columns_of_which_one_is_known)
{
    static uint8_t x[MANY];
    static const ptrdiff_t tables[][2] = {{MANY / 3, 3}, {MANY / 100, 100}, {MANY, 1}};
    for (size_t k = 0; k < COUNT_OF(tables); k++) {
        const ptrdiff_t columns = tables[k][1], last = MANY - 1;
        const ndm_view a = strided(x, "bool", 2, tables[k], NULL);
        memset(x, 0, sizeof x);
        x[0] = x[last] = 1; /* the first column early, the last one late */
        ndm_array *any = reduced("logical_or", &a, by_default);
        const uint8_t *found = ndm_array_data(any);
        for (ptrdiff_t i = 0; i < columns; i++) {
            ck_assert_int_eq(found[i], i == 0 || i == columns - 1);
        }
        ndm_array_release(any);
    }
}
END_TEST

/* Of truth values none changes the place of the first true one. */
START_TEST(a_place_known_early)
{
    static uint8_t x[1 << 21];
    static const ptrdiff_t count = sizeof x, places[] = {10, 600000, sizeof x - 1};
    const ndm_view view = strided(x, "bool", 1, &count, NULL);
    for (size_t k = 0; k < COUNT_OF(places); k++) {
        memset(x, 0, sizeof x);
        x[sizeof x - 1] = x[places[k]] = 1;
        ndm_array *found = reduced("argmax", &view, over_all);
        ck_assert_int_eq(*(int64_t *)ndm_array_data(found), places[k]);
        ndm_array_release(found);
    }
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("reduce: layouts");
    TCase *tests = tcase_create("reduce: layouts");
    tcase_set_timeout(tests, 240);
    tcase_add_test(tests, every_layout);
    tcase_add_test(tests, columns_of_which_one_is_known);
    tcase_add_test(tests, a_place_known_early);
    suite_add_tcase(suite, tests);
    return run_tests(suite);
}
