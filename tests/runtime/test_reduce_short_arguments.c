/* The short way of small reductions: outputs, axes, steps, memory that runs out, threads. */
#include "test_reduce_short_support.h"

START_TEST(outputs_of_every_kind)
{
    static _Alignas(64) double fresh[64], memory[64];
    static const ptrdiff_t shape[2] = {4, 8}, columns = 8, fewer = 7;
    const int first = 0, beyond = 2;
    const ndm_view x = strided(memory, "float64", 2, shape, NULL);
    problem p = {.name = "add", .in = x, .fresh = fresh, .memory = (char *)memory};
    p.bytes = sizeof memory;
    for (int i = 0; i < 64; i++) {
        fresh[i] = i;
    }
    p.how = (ndm_reduce_options){.axes = &first, .axis_count = 1};
    for (ptrdiff_t at = 0; at < 48; at++) { /* at first in the input, then behind it */
        p.out = strided(memory + at, "float64", 1, &columns, NULL);
        ck_assert_int_eq(compare(&p), NDM_OK);
    }
    p.out = strided((char *)(memory + 40) + 1, "float64", 1, &columns, NULL);
    ck_assert_int_eq(compare(&p), NDM_OK);
    p.out = strided(memory + 40, "float64", 1, &fewer, NULL);
    ck_assert_int_eq(compare(&p), NDM_ERROR_SHAPE);
    p.out = strided(memory + 40, "float64", 0, NULL, NULL);
    ck_assert_int_eq(compare(&p), NDM_ERROR_SHAPE);
    p.out = strided(memory + 40, "float64", 1, &columns, NULL);
    p.out.flags = 0;
    ck_assert_int_eq(compare(&p), NDM_ERROR_READONLY);
    p.out.flags = NDM_VIEW_WRITEABLE;
    p.out.dtype = ndm_dtype_swapped(&p.out.dtype);
    ck_assert_int_eq(compare(&p), NDM_OK);
    p.out = strided(memory + 40, "float64", 1, &columns, NULL);
    p.how.axes = &beyond;
    ck_assert_int_eq(compare(&p), NDM_ERROR_INDEX);
    p.how.axes = &first;
    p.how.keepdims = true;
    ck_assert_int_eq(compare(&p), NDM_ERROR_SHAPE);
}
END_TEST

/* No axes at all are other than none given; what follows the list is nobody's. */
START_TEST(a_list_of_no_axes)
{
    static double fresh[4] = {1, 2, 3, 4}, memory[4];
    static const ptrdiff_t two = 2;
    int *axes = malloc(1);
    problem p = {
        .name = "add", .fresh = fresh, .memory = (char *)memory, .bytes = sizeof memory};
    p.in = strided(memory, "float64", 1, &two, NULL);
    p.out = strided(memory + 2, "float64", 1, &two, NULL);
    p.how = (ndm_reduce_options){.axes = axes, .axis_count = 0};
    ck_assert_int_eq(compare(&p), NDM_OK);
    p.out.ndim = 0;
    ck_assert_int_eq(compare(&p), NDM_ERROR_SHAPE);
    free(axes);
}
END_TEST

/* Nothing of an axis of length 1 lies elsewhere, whatever its step. */
START_TEST(steps_of_every_size)
{
    static _Alignas(64) double fresh[16] = {1, 2, 3, 4, 5, 6}, memory[16];
    static const ptrdiff_t shapes_of_two[2][2] = {{2, 1}, {1, 2}}, one = 1, two = 2;
    const ptrdiff_t far = (ptrdiff_t)1 << 40;
    problem p = {
        .name = "add", .fresh = fresh, .memory = (char *)memory, .bytes = sizeof memory};
    for (int k = 0; k < 8; k++) {
        const int long_axis = k & 1, axis = k >> 2;
        ptrdiff_t strides[2] = {8, 8};
        strides[1 - long_axis] = k & 2 ? far : -far;
        p.in = strided(memory, "float64", 2, shapes_of_two[long_axis], strides);
        p.how = (ndm_reduce_options){.axes = &axis, .axis_count = 1};
        p.out = strided(memory + 8, "float64", 1, axis == long_axis ? &one : &two, NULL);
        ck_assert_int_eq(compare(&p), NDM_OK);
    }
    const ptrdiff_t own[2] = {16, 8}, back = -8, none = 0;
    static const ptrdiff_t square[2] = {2, 2};
    p.in = strided(memory, "float64", 2, square, own);
    p.how = by_default;
    p.out = strided(memory + 9, "float64", 1, &two, &back);
    ck_assert_int_eq(compare(&p), NDM_OK);
    p.out = strided(memory + 9, "float64", 1, &two, &none);
    ck_assert_int_eq(compare(&p), NDM_ERROR_OVERLAP);
    p.in = strided(memory, "float64", 2, shapes_of_two[0], NULL);
    p.out = strided(memory + 8, "float64", 1, &one, &far);
    ck_assert_int_eq(compare(&p), NDM_OK);
    p.in = strided(memory + 2, "float64", 2, square, NULL); /* the result lies before it */
    p.out = strided(memory, "float64", 1, &two, NULL);
    ck_assert_int_eq(compare(&p), NDM_OK);
}
END_TEST

START_TEST(views_that_are_none)
{
    static double fresh[16], memory[16];
    static const ptrdiff_t two = 2;
    const ndm_view good = strided(memory, "float64", 1, &two, NULL);
    problem p = {
        .name = "add", .fresh = fresh, .memory = (char *)memory, .bytes = sizeof memory};
    ndm_dtype_class foreign = *good.dtype.cls;
    p.how = by_default;
    p.out = strided(memory + 8, "float64", 0, NULL, NULL);
    for (int k = 0; k < 5; k++) {
        p.in = good;
        p.in.shape = k == 0 ? NULL : p.in.shape;
        p.in.dtype.cls = k == 1 ? NULL : k == 2 ? &foreign : p.in.dtype.cls;
        p.in.dtype.num = k == 3 ? -1 : k == 4 ? 30000 : p.in.dtype.num;
        ck_assert_int_ne(compare(&p), NDM_OK);
    }
    p.in = good;
    ck_assert_int_eq(compare(&p), NDM_OK);
}
END_TEST

static void *allocate_nothing(void *context, size_t size, size_t alignment, int zero)
{
    (void)context;
    (void)size;
    (void)alignment;
    (void)zero;
    return NULL;
}

static void release_nothing(void *context, void *memory, size_t size)
{
    (void)context;
    (void)memory;
    (void)size;
}

START_TEST(no_memory_for_results)
{
    static const ndm_allocator nothing = {allocate_nothing, release_nothing, NULL};
    static const ptrdiff_t shape[2] = {3, 2};
    double numbers6[6] = {1, 2, 3, 4, 5, 6};
    const ndm_view x = strided(numbers6, "float64", 2, shape, NULL);
    const ndm_options options = {.allocator = &nothing};
    ndm_array *sum = reduced("add", &x, by_default);
    ndm_error error;
    ndm_array_release(sum);
    expect(reduce_new("add", &x, &sum, by_default, options, &error), NDM_ERROR_MEMORY, &error);
    ck_assert_ptr_null(sum);
}
END_TEST

/* Of more items than the short way folds, in either order. */
START_TEST(choices_that_threads_share)
{
    enum { ROWS = 300, COLUMNS = 301 };
    static signed char items[ROWS * COLUMNS];
    static int64_t places[COLUMNS];
    static const ptrdiff_t shape[2] = {ROWS, COLUMNS};
    const int axis = 0;
    ndm_error error;
    for (int c = 0; c < COLUMNS; c++) {
        items[7 * c % ROWS * COLUMNS + c] = 1;
    }
    const ndm_view x = strided(items, "int8", 2, shape, NULL);
    const ndm_view out = row(places, "int64", shape + 1);
    expect(reduce_into("argmax", &x, &out, (ndm_reduce_options){.axes = &axis, .axis_count = 1},
                       (ndm_options){.threads = 2}, &error),
           NDM_OK, &error);
    for (int c = 0; c < COLUMNS; c++) {
        ck_assert_int_eq(places[c], 7 * c % ROWS);
    }
}
END_TEST

START_TEST(first_items_tell)
{
    enum { ROWS = 300, COLUMNS = 301 };
    static unsigned char items[ROWS * COLUMNS];
    static const int places[] = {-1, 0, 127, 128, 5000, ROWS * COLUMNS - 1};
    static const ptrdiff_t shape[2] = {ROWS, COLUMNS}, count = ROWS * COLUMNS;
    static const ptrdiff_t turned[2] = {1, ROWS}, apart[2] = {COLUMNS, 1};
    ndm_error error;
    for (size_t k = 0; k < COUNT_OF(places); k++) {
        memset(items, 0, sizeof items);
        if (places[k] >= 0) {
            items[places[k]] = 1;
        }
        const ndm_view inputs[] = {
            strided(items, "bool", 1, &count, NULL), strided(items, "bool", 2, shape, NULL),
            strided(items, "bool", 2, shape, turned), strided(items, "bool", 2, shape, apart),
            strided(items, "int8", 2, shape, turned)};
        for (size_t i = 0; i < COUNT_OF(inputs); i++) {
            unsigned char result[2] = {7, 7};
            const ndm_view out = {result, inputs[i].dtype, 0, NULL, NULL, NDM_VIEW_WRITEABLE};
            const ndm_options options = {.threads = 1 + (int)(k % 2)};
            for (int time = 0; time < 2;
                 time++) { /* the second looks up what the first found */
                expect(reduce_into("maximum", &inputs[i], &out, over_all, options, &error),
                       NDM_OK, &error);
                ck_assert_int_eq(result[0], places[k] >= 0);
                ck_assert_int_eq(result[1], 7);
            }
        }
    }
}
END_TEST

START_TEST(results_are_made)
{
    static const ptrdiff_t shape[2] = {3, 2};
    double numbers6[6] = {1, 2, 3, 4, 5, 6};
    const ndm_view x = strided(numbers6, "float64", 2, shape, NULL);
    for (int round = 0; round < 2; round++) { /* the second finds the loop at once */
        ndm_array *sum = reduced("add", &x, by_default);
        ck_assert_int_eq(ndm_array_view(sum)->ndim, 1);
        ck_assert_int_eq(ndm_array_view(sum)->shape[0], 2);
        ck_assert(((double *)ndm_array_data(sum))[0] == 9);
        ck_assert(((double *)ndm_array_data(sum))[1] == 12);
        ndm_array_release(sum);
        ndm_array *most = reduced("maximum", &x, over_all);
        ck_assert_int_eq(ndm_array_view(most)->ndim, 0);
        ck_assert(*(double *)ndm_array_data(most) == 6);
        ndm_array_release(most);
    }
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("reduce: arguments of the short way");
    TCase *tests = tcase_create("reduce: arguments of the short way");
    tcase_set_timeout(tests, 240);
    tcase_add_test(tests, outputs_of_every_kind);
    tcase_add_test(tests, a_list_of_no_axes);
    tcase_add_test(tests, steps_of_every_size);
    tcase_add_test(tests, views_that_are_none);
    tcase_add_test(tests, no_memory_for_results);
    tcase_add_test(tests, choices_that_threads_share);
    tcase_add_test(tests, first_items_tell);
    tcase_add_test(tests, results_are_made);
    suite_add_tcase(suite, tests);
    return run_tests(suite);
}
