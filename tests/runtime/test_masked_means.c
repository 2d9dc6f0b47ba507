/* Masks of reductions: how many items each selects, and what stands for the others. */
#include <math.h>

#include "test_reduce_support.h"

enum { MOST = 40000 };

static const ptrdiff_t shapes[][3] = {{1, 1, MOST / 2}, {1, 1, 1}, {3, 40, 50},
                                      {40, 50, 3},      {2, 2, 7}, {700, 5, 11}};
static uint8_t bits[2 * MOST];
static double numbers[MOST];

static void set_up(void)
{
    uint64_t seed = 5;
    for (int i = 0; i < 2 * MOST; i++) {
        bits[i] = (uint8_t)(next_random(&seed) % 5 < 3 ? 0 : 1 << i % 8);
    }
    for (int i = 0; i < MOST; i++) {
        numbers[i] = (double)(next_random(&seed) % 100) - 50;
    }
}

/* ---- how masks lie ----------------------------------------------------------------- */

enum { DENSE, FORTRAN, EVERY_SECOND, REVERSED, ONE_ROW, ALIKE, WAYS };

/* Writes the steps of a mask over a shape; returns where it begins. */
static uint8_t *lay_mask(int way, const ptrdiff_t *shape, ptrdiff_t *steps)
{
    const ptrdiff_t count = shape[0] * shape[1] * shape[2];
    ptrdiff_t step = way == EVERY_SECOND ? 2 : 1;
    for (int d = 2; d >= 0; d--) {
        const int axis = way == FORTRAN ? 2 - d : d;
        steps[axis] = way == REVERSED ? -step : step;
        step *= shape[axis];
    }
    if (way == ONE_ROW) {
        steps[0] = steps[1] = 0;
    } else if (way == ALIKE) {
        steps[0] = steps[1] = steps[2] = 0;
    }
    return way == REVERSED ? bits + count - 1 : bits;
}

/* ---- the plain way ----------------------------------------------------------------- */

typedef struct tally {
    double total[MOST];
    ptrdiff_t count[MOST];
} tally;

/* `folds`: a bit for each axis. Returns the number of results. */
static ptrdiff_t tally_up(const ptrdiff_t *shape, unsigned folds, const uint8_t *mask,
                          const ptrdiff_t *steps, tally *out)
{
    ptrdiff_t own[3], size = 1, item = 0;
    for (int d = 2; d >= 0; d--) {
        own[d] = folds >> d & 1 ? 0 : size;
        size *= folds >> d & 1 ? 1 : shape[d];
    }
    memset(out, 0, sizeof *out);
    for (ptrdiff_t i = 0; i < shape[0]; i++) {
        for (ptrdiff_t j = 0; j < shape[1]; j++) {
            for (ptrdiff_t k = 0; k < shape[2]; k++, item++) {
                const ptrdiff_t place = i * own[0] + j * own[1] + k * own[2];
                if (mask[i * steps[0] + j * steps[1] + k * steps[2]] != 0) {
                    out->total[place] += numbers[item];
                    out->count[place]++;
                }
            }
        }
    }
    return size;
}

/* ---- what is compared -------------------------------------------------------------- */

typedef struct trial {
    const char *dtype;
    int shape, way;
    unsigned folds;
    bool strided; /* every second item of an array twice as long */
    bool swapped;
} trial;

static ndm_array *items_of(const trial *t, ptrdiff_t count)
{
    static double spread[2 * MOST];
    const ptrdiff_t length = t->strided ? 2 * count : count;
    ndm_dtype dtype = the_dtype(t->dtype);
    dtype = t->swapped ? ndm_dtype_swapped(&dtype) : dtype;
    for (ptrdiff_t i = 0; i < length; i++) {
        spread[i] = numbers[t->strided ? i / 2 : i];
    }
    const ndm_view given = row(spread, "float64", &length);
    return cast(&given, &dtype);
}

static void try_mean(trial t)
{
    static tally wanted;
    const ptrdiff_t *shape = shapes[t.shape];
    ptrdiff_t mask_steps[3], steps[3];
    uint8_t *mask = lay_mask(t.way, shape, mask_steps);
    ndm_array *items = items_of(&t, shape[0] * shape[1] * shape[2]);
    ndm_view x = *ndm_array_view(items), where = strided(mask, "bool", 3, shape, mask_steps);
    const double place = (t.strided ? 2.0 : 1.0) * (double)x.dtype.itemsize;
    int axes[3], axis_count = 0;
    for (int d = 2; d >= 0; d--) {
        steps[d] = d == 2 ? (ptrdiff_t)place : steps[d + 1] * shape[d + 1];
    }
    for (int d = 0; d < 3; d++) {
        if (t.folds >> d & 1) {
            axes[axis_count++] = d;
        }
    }
    x.ndim = 3;
    x.shape = shape;
    x.strides = steps;
    ndm_array *made;
    ndm_error error;
    expect(reduce_new("mean", &x, &made,
                      (ndm_reduce_options){.axes = axes, .axis_count = axis_count},
                      (ndm_options){.where = &where, .fp_mode = NDM_FP_IGNORE}, &error),
           NDM_OK, &error);
    const ndm_dtype wide = the_dtype("complex128");
    ndm_array *means = cast(ndm_array_view(made), &wide);
    const double(*got)[2] = ndm_array_data(means);
    const ptrdiff_t results = tally_up(shape, t.folds, mask, mask_steps, &wanted);
    const bool longs = strcmp(t.dtype, "clongdouble") == 0;
    ck_assert_int_eq(results, ndm_view_size(ndm_array_view(means)));
    for (ptrdiff_t i = 0; i < results; i++) {
        const double mean =
            longs ? (double)((long double)wanted.total[i] / (long double)wanted.count[i])
                  : wanted.total[i] / (double)wanted.count[i];
        const bool same = wanted.count[i] == 0 ? isnan(got[i][0]) : got[i][0] == mean;
        if (!same) {
            ck_abort_msg("%s, array %d, mask %d, axes %x, result %td: %g, not %g", t.dtype,
                         t.shape, t.way, t.folds, i, got[i][0], mean);
        }
    }
    ndm_array_release(means);
    ndm_array_release(made);
    ndm_array_release(items);
}

/* ---- tests ------------------------------------------------------------------------- */

START_TEST(every_mask)
{
    for (int shape = 0; shape < (int)COUNT_OF(shapes); shape++) {
        for (int way = 0; way < WAYS; way++) {
            for (unsigned folds = 0; folds < 8; folds++) {
                try_mean((trial){"float64", shape, way, folds, false, false});
            }
        }
    }
}
END_TEST

START_TEST(items_of_every_size)
{
    static const char *const dtypes[] = {"int8",  "int16",      "int32",
                                         "int64", "complex128", "clongdouble"};
    for (int k = 0; k < (int)COUNT_OF(dtypes) * 4; k++) {
        for (unsigned folds = 1; folds < 8; folds++) {
            try_mean((trial){dtypes[k / 4], 2 + k % 2, k % 4 < 2 ? DENSE : EVERY_SECOND, folds,
                             k % 4 % 2 == 1, false});
        }
    }
}
END_TEST

START_TEST(swapped_items)
{
    for (int way = 0; way < WAYS; way++) {
        for (unsigned folds = 1; folds < 8; folds++) {
            try_mean((trial){"float64", 2, way, folds, way % 2 == 1, true});
        }
    }
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("masked means");
    TCase *tests = tcase_create("masked means");
    tcase_add_checked_fixture(tests, set_up, NULL);
    tcase_set_timeout(tests, 120);
    tcase_add_test(tests, every_mask);
    tcase_add_test(tests, items_of_every_size);
    tcase_add_test(tests, swapped_items);
    suite_add_tcase(suite, tests);
    return run_tests(suite);
}
