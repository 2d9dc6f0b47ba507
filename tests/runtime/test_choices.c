/* The form that chooses among items, of every declared reduction that has it, on every target
 * of this machine: rows, lanes and columns of items give what its lift and combine give. */
#include <fenv.h>

#include "ndmill/kernel/places.h"
#include "reduce/choose.h"
#include "test_kernels_support.h"

enum { MOST = 20000 };

typedef struct forms {
    ndm_places places;
    ndm_reduction_join lift;
    ndm_reduction_combine combine;
} forms;

static _Alignas(64) char items[MOST * MAX_ITEM];

static forms forms_of(const ndm_kernel_table *table, uint32_t slot)
{
    forms found = {0};
    for (uint32_t i = 0; i < table->count && ndm_cpu_runs(table->target); i++) {
        const ndm_kernel *each =
            (const void *)((const char *)table->kernels + i * table->kernel_size);
        if (each->slot == slot && each->form == NDM_FORM_PLACES) {
            found.places = (ndm_places)each->function;
        } else if (each->slot == slot && each->form == NDM_FORM_LIFT) {
            found.lift = (ndm_reduction_join)each->function;
        } else if (each->slot == slot && each->form == NDM_FORM_COMBINE) {
            found.combine = (ndm_reduction_combine)each->function;
        }
    }
    return found;
}

/* The place of the choice of items i * step, as states tell it whose places are that field. */
static ptrdiff_t plainly(const forms *f, ptrdiff_t size, int place, const char *from,
                         ptrdiff_t count, ptrdiff_t step)
{
    _Alignas(64) char cells[2][2 * MAX_ITEM];
    char *const state[2] = {cells[0], cells[1]};
    for (ptrdiff_t i = 0; i < count; i++) {
        const char *const item[1] = {from + i * step * size};
        const ptrdiff_t none = 0;
        const ndm_reduction_rows rows = {.size = sizeof rows,
                                         .items = item,
                                         .row_steps = &none,
                                         .steps = &none,
                                         .count = 1,
                                         .width = 1,
                                         .index = i,
                                         .state = state,
                                         .cell = i > 0};
        f->lift(&rows);
        if (i > 0) {
            f->combine(state, 0, 1, 1);
        }
    }
    int64_t found;
    memcpy(&found, cells[place], sizeof found);
    return (ptrdiff_t)found;
}

static bool is_nan(const ndm_dtype *dtype, const char *item)
{
    const char *name = ndm_dtype_name(dtype);
    double parts[2] = {0, 0};
    float narrow[2] = {0, 0};
    if (strcmp(name, "float64") == 0 || strcmp(name, "complex128") == 0) {
        memcpy(parts, item, dtype->itemsize);
    } else if (strcmp(name, "float32") == 0 || strcmp(name, "complex64") == 0) {
        memcpy(narrow, item, dtype->itemsize);
    }
    return parts[0] != parts[0] || parts[1] != parts[1] || narrow[0] != narrow[0] ||
           narrow[1] != narrow[1];
}

static bool has_nan(const ndm_dtype *dtype, const char *from, ptrdiff_t count, ptrdiff_t step)
{
    bool found = false;
    for (ptrdiff_t i = 0; i < count; i++) {
        found = found || is_nan(dtype, from + i * step * (ptrdiff_t)dtype->itemsize);
    }
    return found;
}

/* Whether b, coming later, is taken over a. */
static bool is_taken(const forms *f, ptrdiff_t size, int place, const char *a, const char *b)
{
    _Alignas(64) char pair[2 * MAX_ITEM];
    memcpy(pair, a, (size_t)size);
    memcpy(pair + size, b, (size_t)size);
    return plainly(f, size, place, pair, 2, 1) == 1;
}

static void try_searches(const forms *f, const ndm_dtype *dtype, int place, const char *symbol)
{
    const ptrdiff_t size = (ptrdiff_t)dtype->itemsize;
    const bool folds = f->places(NDM_PLACES_LANES, NULL, NULL, 0, 0, NULL) > 0;
    _Alignas(64) char value[MAX_ITEM];
    for (ptrdiff_t count = 1; count < 300; count += count < 70 ? 1 : 17) {
        for (ptrdiff_t step = 1; step < 4; step++) {
            const ptrdiff_t wanted = plainly(f, size, place, items, count, step);
            ck_assert_msg(f->places(NDM_PLACES_SCAN, value, items, count, step, NULL) == wanted,
                          "%s: scan of %td by %td", symbol, count, step);
            ck_assert(same_item(dtype, value, items + wanted * step * size));
            ck_assert_msg(!folds || has_nan(dtype, items, count, step) ||
                              f->places(NDM_PLACES_FIND, value, items, count, step, NULL) ==
                                  wanted,
                          "%s: search in %td by %td", symbol, count, step);
            if (f->places(NDM_PLACES_LAST, value, NULL, 0, 0, NULL) != 0) {
                ck_assert_int_eq((int)wanted, (int)plainly(f, size, place, items, 256, step));
            }
        }
    }
}

/* Rows of lanes, so many items apart. */
static void try_stream(const forms *f, const ndm_dtype *dtype, int place, ptrdiff_t step,
                       ptrdiff_t count, const char *symbol)
{
    _Alignas(64) char chosen[NDM_PLACES_BYTES];
    const ptrdiff_t size = (ptrdiff_t)dtype->itemsize, lanes = NDM_PLACES_BYTES / size;
    const char *best = items + (MOST - 1) * size;
    bool better = false, unusual = false;
    memcpy(chosen, best, (size_t)size);
    for (ptrdiff_t row = 0; row < count; row += step) {
        const ptrdiff_t left = count - row < lanes ? count - row : lanes;
        unusual = unusual || has_nan(dtype, items + row * size, left, 1);
    }
    const ptrdiff_t flags = f->places(NDM_PLACES_STREAM, chosen, items, count, step, NULL);
    ck_assert_msg((flags >= NDM_PLACES_UNUSUAL) == unusual, "%s: NaNs in %td by %td", symbol,
                  count, step);
    if (flags >= NDM_PLACES_UNUSUAL) {
        return;
    }
    if (step == lanes) { /* it is not told which lane an item is of */
        const char *wanted = items + plainly(f, size, place, items, count, 1) * size;
        const char *found = chosen + plainly(f, size, place, chosen, lanes, 1) * size;
        ck_assert_msg(!is_taken(f, size, place, wanted, found) &&
                          !is_taken(f, size, place, found, wanted),
                      "%s: stream of %td", symbol, count);
    }
    for (ptrdiff_t i = 0; i < lanes; i++) {
        const ptrdiff_t row = plainly(f, size, place, items + i * size, count / step, step);
        const char *wanted = items + (i + row * step) * size, *found = chosen + i * size;
        ck_assert_msg(count % step != 0 || (!is_taken(f, size, place, wanted, found) &&
                                            !is_taken(f, size, place, found, wanted)),
                      "%s: %td by %td, item %td", symbol, count, step, i);
        better = better || (!is_nan(dtype, best) && is_taken(f, size, place, best, found));
    }
    ck_assert_msg((flags == NDM_PLACES_BETTER) == better, "%s: %td by %td, better", symbol,
                  count, step);
}

static void try_lanes(const forms *f, const ndm_dtype *dtype, int place, const char *symbol)
{
    const ptrdiff_t size = (ptrdiff_t)dtype->itemsize;
    const ptrdiff_t lanes = f->places(NDM_PLACES_LANES, NULL, NULL, 0, 0, NULL);
    _Alignas(64) char joined[NDM_PLACES_BYTES];
    ck_assert_int_eq((int)(lanes * size), NDM_PLACES_BYTES);
    if (f->places(NDM_PLACES_FIRST, joined, NULL, 0, 0, NULL) != 0) {
        ck_assert(f->places(NDM_PLACES_LAST, joined, NULL, 0, 0, NULL) != 0);
    }
    for (ptrdiff_t count = 2 * lanes; count < 12 * lanes; count += count % 5 + 1) {
        try_stream(f, dtype, place, lanes, count, symbol);
    }
    for (ptrdiff_t step = lanes; step <= 4 * lanes; step += lanes) {
        for (ptrdiff_t rows = 2; rows < 20; rows++) {
            try_stream(f, dtype, place, step, rows * step, symbol);
        }
    }
    if (!has_nan(dtype, items, lanes, 1)) {
        memcpy(joined, items, sizeof joined);
        f->places(NDM_PLACES_JOIN, joined, NULL, 0, 0, NULL);
        const char *wanted = items + plainly(f, size, place, items, lanes, 1) * size;
        ck_assert(!is_taken(f, size, place, wanted, joined) &&
                  !is_taken(f, size, place, joined, wanted));
    }
}

static void try_tests(const forms *f, const ndm_dtype *dtype, int place, const char *symbol)
{
    const ptrdiff_t size = (ptrdiff_t)dtype->itemsize;
    char *best = items + 299 * size;
    for (ptrdiff_t count = 0; count < 299; count++) {
        ptrdiff_t wanted = 0;
        for (ptrdiff_t i = 0; i < count && wanted + NDM_PLACES_FEW <= count; i++) {
            const char *item = items + i * size;
            if (is_nan(dtype, item) || is_taken(f, size, place, best, item)) {
                break;
            }
            wanted = (i + 1) / NDM_PLACES_FEW * NDM_PLACES_FEW;
        }
        ck_assert_msg(f->places(NDM_PLACES_TEST, best, items, count, 1, NULL) == wanted,
                      "%s: test of %td", symbol, count);
    }
}

static void try_form(const forms *f, const ndm_dtype *dtype, int place, const char *symbol)
{
    try_searches(f, dtype, place, symbol);
    if (f->places(NDM_PLACES_LANES, NULL, NULL, 0, 0, NULL) > 0) {
        try_lanes(f, dtype, place, symbol);
    } else {
        try_tests(f, dtype, place, symbol);
    }
}

/* What the library makes of it: so many items a result, some results. */
static void try_choices(const forms *f, const ndm_dtype *dtype, int place, ptrdiff_t count,
                        ptrdiff_t columns, const char *symbol)
{
    const ptrdiff_t size = (ptrdiff_t)dtype->itemsize;
    const ptrdiff_t many = columns == 1 && count % 128 == 1 ? 19 : 3; /* more than a batch */
    const ptrdiff_t results = count * columns > MOST / many ? 1 : many;
    static _Alignas(64) char best[64 * MAX_ITEM];
    static int64_t places[64];
    char *const state[2] = {place == 1 ? best : (char *)places,
                            place == 1 ? (char *)places : best};
    const ndm_algebra algebra = {.choose = f->places, .item_size = dtype->itemsize};
    (void)ndm_choose(&algebra, &(ndm_choices){.items = items,
                                              .count = count,
                                              .columns = columns,
                                              .results = results,
                                              .step = count * columns * size,
                                              .index = 5,
                                              .index_step = 2,
                                              .column_index = 100000,
                                              .result_index = 10000000,
                                              .state = state});
    for (ptrdiff_t k = 0; k < results * columns; k++) {
        const ptrdiff_t result = k / columns, column = k % columns;
        const char *own = items + (result * count * columns + column) * size;
        const ptrdiff_t wanted = plainly(f, size, place, own, count, columns);
        const char *value = best + k * size, *item = own + wanted * columns * size;
        ck_assert_msg(places[k] == 5 + 2 * wanted + 100000 * column + 10000000 * result,
                      "%s: result %td of %td by %td: %td", symbol, k, count, columns, wanted);
        ck_assert(!is_taken(f, size, place, value, item) &&
                  !is_taken(f, size, place, item, value));
    }
}

static const ptrdiff_t counts[] = {
    1,    2,    3,    8,    15,   16,   17,   18,   31,   32,   33,   47,   63,   64,   65,
    100,  127,  128,  129,  130,  191,  255,  256,  257,  511,  512,  513,  700,  1000, 1023,
    1024, 1025, 1151, 1152, 1153, 2047, 2048, 2049, 4095, 4096, 4097, 9000, 20000};

static void try_all_choices(const forms *f, const ndm_dtype *dtype, int place,
                            const char *symbol)
{
    const bool folds = f->places(NDM_PLACES_LANES, NULL, NULL, 0, 0, NULL) > 0;
    for (size_t k = 0; k < COUNT_OF(counts); k++) {
        try_choices(f, dtype, place, counts[k], 1, symbol);
        for (ptrdiff_t columns = 2; columns <= 11; columns += 3) {
            if (counts[k] * columns <= MOST && (folds || counts[k] < 40)) {
                try_choices(f, dtype, place, counts[k], columns, symbol);
            }
        }
    }
}

/* The best and a NaN, if there are, at each place of some. */
static void try_places(const forms *f, const ndm_dtype *dtype, int place, const char *symbol,
                       uint64_t *seed)
{
    const ptrdiff_t size = (ptrdiff_t)dtype->itemsize;
    _Alignas(64) char kept[MAX_ITEM], low[MAX_ITEM] = {0};
    for (ptrdiff_t i = 0; i < MOST; i++) {
        memcpy(items + i * size, low, (size_t)size);
    }
    for (ptrdiff_t k = 0; k < 600; k++) {
        const ptrdiff_t count = 17 + (ptrdiff_t)(next_random(seed) % 1500);
        char *at = items + (ptrdiff_t)(next_random(seed) % (uint64_t)count) * size;
        memcpy(kept, at, (size_t)size);
        memset(at, k % 5 == 0 ? 0xff : k % 2 == 0 ? 0x3f : 0xbf, (size_t)size);
        try_choices(f, dtype, place, count, k % 3 == 0 ? 2 : 1, symbol);
        memcpy(at, kept, k % 7 == 0 ? 0 : (size_t)size);
    }
}

static void fill(const ndm_dtype *dtype, int kind, uint64_t *seed)
{
    const values special = special_values(dtype);
    for (ptrdiff_t i = 0; i < MOST; i++) {
        char *item = items + i * (ptrdiff_t)dtype->itemsize;
        if (kind > 0 && next_random(seed) % (kind == 1 ? 16 : 1) == 0) {
            memcpy(item, special.items[next_random(seed) % (uint64_t)special.count],
                   dtype->itemsize);
        } else {
            small_item(dtype, seed, item);
        }
    }
}

static int try_loop(const ndm_module *module, const ndm_loop_record *loop)
{
    const ndm_stem *stem = stem_of(module, loop->stem);
    const ndm_reduction_record *record = loop->static_data;
    const ndm_dtype dtype = the_dtype(loop->types[0]);
    uint64_t seed = 5;
    int tried = 0;
    forms plain = {0};
    for (uint32_t t = 0; t < stem->table_count; t++) {
        forms f = forms_of(stem->tables[t], loop->slot);
        if (f.places == NULL) {
            continue;
        }
        plain = f.lift != NULL ? f : plain; /* a target may have the one form only */
        f.lift = plain.lift;
        f.combine = plain.combine;
        ck_assert_uint_eq(record->field_count, 2);
        for (int kind = 0; kind < 3; kind++) {
            fill(&dtype, kind, &seed);
            try_form(&f, &dtype, 1, loop->symbol);
            try_all_choices(&f, &dtype, 1, loop->symbol);
        }
        try_places(&f, &dtype, 1, loop->symbol, &seed);
        tried++;
    }
    return tried;
}

START_TEST(forms_of_modules)
{
    const ndm_module *modules[16];
    const size_t count = ndm_module_list(modules, 16);
    int tried = 0;
    for (size_t m = 0; m < count; m++) {
        for (uint32_t i = 0; i < modules[m]->loop_count; i++) {
            const ndm_loop_record *loop = (const void *)((const char *)modules[m]->loops +
                                                         (size_t)i * modules[m]->loop_size);
            if (strcmp(loop->ufunc, "argmax") == 0 || strcmp(loop->ufunc, "argmin") == 0) {
                tried += try_loop(modules[m], loop);
            }
        }
    }
    ck_assert_int_ge(tried, 22);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("choices");
    TCase *cases = tcase_create("choices");
    tcase_set_timeout(cases, 600);
    tcase_add_test(cases, forms_of_modules);
    suite_add_tcase(suite, cases);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_NORMAL);
    const int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
