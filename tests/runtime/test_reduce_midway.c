/* Faults and cancelling in the middle of a fold, wherever a marked item lies. */
#include <stdio.h>

#include "modules/watched.h"

static const char *const names[] = {"watched_sum", "exact_sum"};

enum { MANY = 600000 };

static double items[MANY];
static float narrow[MANY]; /* are cast, piece by piece */

/* How an array folds: its shape, the axes, the threads that share it. */
typedef struct form {
    int ndim;
    ptrdiff_t shape[3];
    int axes[3], count;
    int threads;
    bool casts, backwards;
} form;

static const form forms[] = {
    {1, {5}, {0}, 1, 1, false, false},
    {1, {700}, {0}, 1, 1, false, false},
    {1, {200000}, {0}, 1, 1, false, false},
    {1, {20000}, {0}, 1, 1, true, false},
    {1, {259}, {0}, 1, 1, false, true},
    {2, {259, 3}, {0}, 1, 1, false, false},
    {2, {300, 2000}, {0}, 1, 1, false, false},
    {2, {5000, 40}, {0}, 1, 1, false, false},
    {2, {60, 400}, {1}, 1, 1, false, false},
    {2, {60, 9000}, {0, 1}, 2, 1, false, false},
    {2, {9000, 60}, {0, 1}, 2, 1, false, false},
    {3, {40, 50, 30}, {0, 1}, 2, 1, false, false},
    {3, {6, 40, 2000}, {0, 1}, 2, 1, false, false},
    {3, {20, 3000, 10}, {0, 1, 2}, 3, 1, false, false},
    {1, {MANY}, {0}, 1, 2, false, false},
    {1, {MANY - 5}, {0}, 1, 2, true, false},
    {2, {MANY / 3, 3}, {0}, 1, 2, false, false},
    {2, {3, MANY / 3}, {1}, 1, 2, false, false},
    {2, {3, MANY / 3}, {0, 1}, 2, 2, false, false},
    {2, {60, MANY / 60}, {0, 1}, 2, 2, false, false},
    {2, {MANY / 60, 60}, {0, 1}, 2, 2, false, false},
};

static ptrdiff_t size_of(const form *f)
{
    ptrdiff_t size = 1;
    for (int d = 0; d < f->ndim; d++) {
        size *= f->shape[d];
    }
    return size;
}

static ndm_status fold(const char *name, const form *f, ndm_array **out, ndm_error *error)
{
    const ptrdiff_t back = -(ptrdiff_t)sizeof(double);
    ndm_view a = f->casts ? strided(narrow, "float32", f->ndim, f->shape, NULL)
                          : strided(items, "float64", f->ndim, f->shape, NULL);
    if (f->backwards) {
        a.strides = &back;
        a.data = items + f->shape[0] - 1;
    }
    token.requested = 0;
    return reduce_new(
        name, &a, out, (ndm_reduce_options){.axes = f->axes, .axis_count = f->count},
        (ndm_options){.threads = f->threads, .cancel = &token, .dtype = the_dtype("float64")},
        error);
}

static void mark(ptrdiff_t at, double value)
{
    items[at] = value;
    narrow[at] = (float)value;
}

/* Every item of small arrays, some of large ones. */
static ptrdiff_t next_place(const form *f, ptrdiff_t at)
{
    const ptrdiff_t size = size_of(f), next = at + size / 40 + 1;
    return at + 1 == size || next < size ? next : size - 1;
}

static void clear(void)
{
    for (int i = 0; i < MANY; i++) {
        mark(i, 1);
    }
}

START_TEST(marked_items_fail)
{
    char words[64];
    clear();
    for (size_t k = 0; k < COUNT_OF(forms) * 2; k++) {
        const form *f = &forms[k / 2];
        snprintf(words, sizeof words, "'%s': reduce: met a marked item", names[k % 2]);
        for (ptrdiff_t at = 0; at < size_of(f); at = next_place(f, at)) {
            ndm_array *made;
            ndm_error error;
            mark(at, faulty);
            refuses(fold(names[k % 2], f, &made, &error), NDM_ERROR_LOOP, &error, words);
            ck_assert_ptr_null(made);
            mark(at, 1);
        }
    }
}
END_TEST

static double sum_of(const ndm_array *array)
{
    const double *results = ndm_array_data(array);
    double sum = 0;
    for (ptrdiff_t i = 0; i < ndm_array_size(array); i++) {
        sum += results[i];
    }
    return sum;
}

/* A fold that is told to stop gives nothing, or, where that comes too late, all. */
START_TEST(marked_items_stop)
{
    int stopped = 0, done = 0;
    char words[64];
    clear();
    for (size_t k = 0; k < COUNT_OF(forms) * 2; k++) {
        const form *f = &forms[k / 2];
        snprintf(words, sizeof words, "'%s' was cancelled", names[k % 2]);
        for (ptrdiff_t at = 0; at < size_of(f); at = next_place(f, at)) {
            ndm_array *made;
            ndm_error error;
            mark(at, stopping);
            const ndm_status status = fold(names[k % 2], f, &made, &error);
            mark(at, 1);
            if (status == NDM_OK) {
                ck_assert(sum_of(made) == (double)size_of(f) - 1.25);
                ck_assert_int_eq(token.done, token.total);
                ndm_array_release(made);
                done++;
                continue;
            }
            refuses(status, NDM_ERROR_CANCELLED, &error, words);
            ck_assert_ptr_null(made);
            stopped++;
        }
    }
    ck_assert_int_gt(stopped, 100);
    ck_assert_int_gt(done, 100);
}
END_TEST

/* Of no axis: the initial value joins each item, a unit of them after the other. */
START_TEST(items_that_join_the_initial_value)
{
    const form f = {1, {3000}, {0}, 0, 1, false, false};
    const ndm_view a = row(items, "float64", f.shape);
    const double zero = 0;
    const ndm_view initial = strided((void *)(uintptr_t)&zero, "float64", 0, NULL, NULL);
    const ndm_reduce_options how = {.axes = f.axes, .axis_count = 0, .initial = &initial};
    ndm_array *made;
    ndm_error error;
    clear();
    mark(100, faulty);
    refuses(reduce_new("watched_sum", &a, &made, how, plainly, &error), NDM_ERROR_LOOP, &error,
            "met a marked item");
    mark(100, stopping);
    token.requested = 0;
    refuses(reduce_new("watched_sum", &a, &made, how, (ndm_options){.cancel = &token}, &error),
            NDM_ERROR_CANCELLED, &error, "'watched_sum' was cancelled");
    ck_assert_ptr_null(made);
    /* the last item: all of them are done */
    mark(100, 1);
    mark(2999, stopping);
    token.requested = 0;
    expect(reduce_new("watched_sum", &a, &made, how, (ndm_options){.cancel = &token}, &error),
           NDM_OK, &error);
    ck_assert(sum_of(made) == 2998.75);
    ndm_array_release(made);
}
END_TEST

/* A piece so long that reduceat looks at the token in its midst. */
START_TEST(pieces_stop)
{
    static const int64_t cuts[2] = {0, 300000};
    const ptrdiff_t n = MANY, two = 2;
    const ndm_view a = row(items, "float64", &n);
    const ndm_view indices = row((void *)(uintptr_t)cuts, "int64", &two);
    const ndm_options options = {.size = sizeof options, .cancel = &token};
    const ndm_ufunc *sum = the_ufunc("watched_sum");
    for (int trial = 0; trial < 2; trial++) {
        const ptrdiff_t at = trial == 0 ? 1000 : 400000;
        ndm_array *made = NULL;
        ndm_error error;
        clear();
        token.requested = 0;
        mark(at, stopping);
        refuses(ndm_reduceat(sum, &a, &indices, 0, &made, &options, &error),
                NDM_ERROR_CANCELLED, &error, "'watched_sum': reduceat was cancelled");
        mark(at, faulty);
        token.requested = 0;
        refuses(ndm_reduceat(sum, &a, &indices, 0, &made, &options, &error), NDM_ERROR_LOOP,
                &error, "'watched_sum': reduceat: met a marked item");
        ck_assert_ptr_null(made);
    }
}
END_TEST

/* The token is asked for in a long piece, and looked at among single items after it. */
START_TEST(single_items_stop)
{
    enum { PIECE = 40000, CUTS = 40001 };
    static int64_t cuts[CUTS];
    const ptrdiff_t n = PIECE + CUTS, count = CUTS;
    const ndm_view a = row(items, "float64", &n);
    const ndm_view indices = row(cuts, "int64", &count);
    const ndm_options options = {.size = sizeof options, .cancel = &token};
    ndm_array *made = NULL;
    ndm_error error;
    for (int i = 1; i < CUTS; i++) {
        cuts[i] = PIECE + i - 1;
    }
    clear();
    token.requested = 0;
    expect(ndm_reduceat(the_ufunc("watched_sum"), &a, &indices, 0, &made, &options, &error),
           NDM_OK, &error);
    ndm_array_release(made);
    made = NULL;
    mark(PIECE - 1, stopping);
    refuses(ndm_reduceat(the_ufunc("watched_sum"), &a, &indices, 0, &made, &options, &error),
            NDM_ERROR_CANCELLED, &error, "'watched_sum': reduceat was cancelled");
    ck_assert_ptr_null(made);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("reduce: midway");
    TCase *tests = tcase_create("reduce: midway");
    tcase_set_timeout(tests, 240);
    tcase_add_checked_fixture(tests, register_watched, NULL);
    tcase_add_test(tests, marked_items_fail);
    tcase_add_test(tests, marked_items_stop);
    tcase_add_test(tests, items_that_join_the_initial_value);
    tcase_add_test(tests, pieces_stop);
    tcase_add_test(tests, single_items_stop);
    suite_add_tcase(suite, tests);
    return run_tests(suite);
}
