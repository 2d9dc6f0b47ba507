/* A declared reduction that chooses the last of equal items, of a module as ndmillc makes it:
 * the core's choose the first. */
#include "ndmill/ndmill.h"
#include "test_reduce_support.h"

#ifndef NDM_LAST
#define NDM_LAST ""
#endif

enum { MOST = 6000 };

static void set_up(void)
{
    ndm_error error;
    expect(ndm_module_load(NDM_LAST, &error), NDM_OK, &error);
}

/* Few different values, so that many are as large; of one of two orders in memory. */
typedef struct trial {
    const char *dtype;
    ptrdiff_t shape[2];
    int axis, values;
    bool fortran;
} trial;

static ptrdiff_t last_of(const double *items, ptrdiff_t count, ptrdiff_t step)
{
    ptrdiff_t place = 0;
    for (ptrdiff_t i = 1; i < count; i++) {
        place = items[i * step] >= items[place * step] ? i : place;
    }
    return place;
}

static void try_one(const trial *t, uint64_t *seed)
{
    static double numbers[MOST];
    const ptrdiff_t count = t->shape[0] * t->shape[1];
    const ndm_dtype dtype = the_dtype(t->dtype);
    for (ptrdiff_t i = 0; i < count; i++) {
        numbers[i] = (double)(next_random(seed) % (uint32_t)t->values);
    }
    const ndm_view given = row(numbers, "float64", &count);
    ndm_array *items = cast(&given, &dtype), *places;
    const ptrdiff_t size = (ptrdiff_t)dtype.itemsize;
    const ptrdiff_t own[2] = {t->fortran ? 1 : t->shape[1], t->fortran ? t->shape[0] : 1};
    const ptrdiff_t steps[2] = {own[0] * size, own[1] * size};
    ndm_view x = *ndm_array_view(items);
    x.ndim = 2;
    x.shape = t->shape;
    x.strides = steps;
    places =
        reduced("last_argmax", &x, (ndm_reduce_options){.axes = &t->axis, .axis_count = 1});
    const int64_t *found = ndm_array_data(places);
    for (ptrdiff_t i = 0; i < t->shape[1 - t->axis]; i++) {
        const ptrdiff_t wanted =
            last_of(numbers + i * own[1 - t->axis], t->shape[t->axis], own[t->axis]);
        if (found[i] != wanted) {
            ck_abort_msg("%s, %td x %td, axis %d, fortran %d, result %td: %lld, not %td",
                         t->dtype, t->shape[0], t->shape[1], t->axis, t->fortran, i,
                         (long long)found[i], wanted);
        }
    }
    ndm_array_release(places);
    ndm_array_release(items);
}

START_TEST(the_last_of_equals)
{
    static const char *const dtypes[] = {"bool",  "int8",    "uint16",  "int16",     "int32",
                                         "int64", "float32", "float64", "longdouble"};
    static const ptrdiff_t lengths[] = {1, 2, 3, 7, 8, 12, 16, 17, 33, 100, 257, 2000};
    static const ptrdiff_t others[] = {1, 2, 3, 8, 21};
    uint64_t seed = 29;
    for (size_t d = 0; d < COUNT_OF(dtypes); d++) {
        for (size_t k = 0; k < COUNT_OF(lengths) * COUNT_OF(others) * 8; k++) {
            const ptrdiff_t length = lengths[k % COUNT_OF(lengths)];
            const ptrdiff_t width = others[k / COUNT_OF(lengths) % COUNT_OF(others)];
            const int way = (int)(k / (COUNT_OF(lengths) * COUNT_OF(others)));
            if (length * width > MOST) {
                continue;
            }
            const int axis = way & 1;
            const trial t = {dtypes[d],
                             {axis == 0 ? length : width, axis == 0 ? width : length},
                             axis,
                             d == 0 || (way & 2) != 0 ? 2 : 40,
                             (way & 4) != 0};
            try_one(&t, &seed);
        }
    }
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("last places");
    TCase *tests = tcase_create("last places");
    tcase_add_unchecked_fixture(tests, set_up, NULL);
    tcase_set_timeout(tests, 60);
    tcase_add_test(tests, the_last_of_equals);
    suite_add_tcase(suite, tests);
    return run_tests(suite);
}
