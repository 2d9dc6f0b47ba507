/* The form that chooses among items, of every declared reduction that has it, on every target
 * that this machine runs: rows, lanes and columns of items give what its lift and combine give.
 * And what the library makes of it, for a choice of which the last of several counts. */
#include <fenv.h>

#include "ndmill/kernel/places.h"
#include "reduce/choose.h"
#include "test_kernels_support.h"

enum { MOST = 1024, ROWS = 9 };

typedef struct forms {
    ndm_places places;
    ndm_reduction_join lift;
    ndm_reduction_combine combine;
} forms;

static _Alignas(64) char items[MOST * MAX_ITEM];

/* ---- the forms of modules ---------------------------------------------------------------- */

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

static void try_form(const forms *f, const ndm_dtype *dtype, int place, const char *symbol)
{
    const ptrdiff_t size = (ptrdiff_t)dtype->itemsize;
    const ptrdiff_t lanes = f->places(NDM_PLACES_LANES, NULL, NULL, 0, 0);
    _Alignas(64) char value[MAX_ITEM], chosen[4 * NDM_PLACES_BYTES];
    ck_assert_int_eq((int)(lanes * size), NDM_PLACES_BYTES);
    for (ptrdiff_t count = 1; count < 70; count++) {
        for (ptrdiff_t step = 1; step < 4; step++) {
            const ptrdiff_t wanted = plainly(f, size, place, items, count, step);
            ck_assert_msg(f->places(NDM_PLACES_SCAN, value, items, count, step) == wanted,
                          "%s: scan of %td by %td", symbol, count, step);
            ck_assert_msg(f->places(NDM_PLACES_FIND, value, items, count, step) == wanted,
                          "%s: search in %td by %td", symbol, count, step);
            ck_assert(same_item(dtype, value, items + wanted * step * size));
            if (f->places(NDM_PLACES_LAST, value, NULL, 0, 0) != 0) {
                ck_assert_int_eq((int)wanted,
                                 (int)plainly(f, size, place, items, MOST / 4, step));
            }
        }
    }
    for (ptrdiff_t rows = 1; rows <= ROWS; rows++) {
        for (ptrdiff_t width = lanes; width <= 4 * lanes && rows * width <= MOST; width *= 2) {
            f->places(NDM_PLACES_FOLD, chosen, items, rows, width);
            for (ptrdiff_t i = 0; i < width; i++) {
                const ptrdiff_t row = plainly(f, size, place, items + i * size, rows, width);
                ck_assert_msg(
                    same_item(dtype, chosen + i * size, items + (row * width + i) * size),
                    "%s: %td rows of %td, item %td", symbol, rows, width, i);
            }
        }
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
    for (uint32_t t = 0; t < stem->table_count; t++) {
        const forms f = forms_of(stem->tables[t], loop->slot);
        if (f.places == NULL) {
            continue;
        }
        ck_assert_uint_eq(record->field_count, 2);
        for (int kind = 0; kind < 3; kind++) {
            fill(&dtype, kind, &seed);
            try_form(&f, &dtype, 1, loop->symbol);
        }
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

/* ---- the last of the largest --------------------------------------------------------------
 */

static int16_t numbers[40000];

static ptrdiff_t last_largest(int what, char *out, const char *from, ptrdiff_t count,
                              ptrdiff_t step)
{
    int16_t *value = (int16_t *)(void *)out;
    const int16_t *item = (const int16_t *)(const void *)from;
    ptrdiff_t at = 0;
    switch (what) {
    case NDM_PLACES_LANES:
        return NDM_PLACES_BYTES / sizeof *value;
    case NDM_PLACES_FOLD:
        for (ptrdiff_t i = 0; i < step; i++) {
            int16_t most = item[i];
            for (ptrdiff_t row = 1; row < count; row++) {
                most = item[row * step + i] >= most ? item[row * step + i] : most;
            }
            value[i] = most;
        }
        return 0;
    case NDM_PLACES_FIND: /* a later one that is as large is taken, too */
        while (at < count && *value >= item[at * step]) {
            at++;
        }
        return at;
    case NDM_PLACES_SCAN:
        for (ptrdiff_t i = 1; i < count; i++) {
            at = item[i * step] >= item[at * step] ? i : at;
        }
        *value = item[at * step];
        return at;
    default:
        return 0;
    }
}

static void lift_place(const ndm_reduction_rows *rows)
{
    ((int64_t *)(void *)rows->state[0])[rows->cell] = rows->index;
}

static void check_last(const int64_t *found, ptrdiff_t count, ptrdiff_t columns, int results)
{
    for (int k = 0; k < results; k++) {
        for (ptrdiff_t c = 0; c < columns; c++) {
            const int16_t *own = numbers + k * count * columns + c;
            const ptrdiff_t at = last_largest(NDM_PLACES_SCAN, (char *)&(int16_t){0},
                                              (const char *)own, count, columns);
            ck_assert_int_eq(found[k * columns + c], 7 + 3 * at + 1000 * c + 100000 * k);
        }
    }
}

START_TEST(last_of_several)
{
    static const ptrdiff_t counts[] = {1, 5, 64, 129, 1000, 4099, 4160, 9000};
    const ndm_algebra algebra = {.choose = last_largest, .lift = lift_place, .item_size = 2};
    uint64_t seed = 3;
    ck_assert(!ndm_choose_takes(&algebra, 32));
    ck_assert(!ndm_choose_takes(&(ndm_algebra){0}, 1));
    ck_assert(!ndm_choose_pays(&(ndm_algebra){0}, 1000) && !ndm_choose_pays(&algebra, 2));
    for (int trial = 0; trial < 8 * 4 * 2; trial++) {
        static const ptrdiff_t columns[] = {1, 2, 11, 16};
        const ptrdiff_t wide = columns[trial / 8 % 4];
        const ptrdiff_t count = counts[trial % 8] * wide > 40000 ? 2500 : counts[trial % 8];
        const int results = count * wide <= 20000 ? 2 : 1;
        int64_t found[32];
        char *state[1] = {(char *)found};
        for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++) {
            numbers[i] = (int16_t)(next_random(&seed) % (trial < 32 ? 3 : 30000));
        }
        ck_assert(ndm_choose_takes(&algebra, wide));
        ndm_choose(&algebra, &(ndm_choices){.items = (const char *)numbers,
                                            .count = count,
                                            .columns = wide,
                                            .results = results,
                                            .step = count * wide * 2,
                                            .index = 7,
                                            .index_step = 3,
                                            .column_index = 1000,
                                            .result_index = 100000,
                                            .state = state});
        check_last(found, count, wide, results);
    }
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("choices");
    TCase *cases = tcase_create("choices");
    tcase_set_timeout(cases, 600);
    tcase_add_test(cases, forms_of_modules);
    tcase_add_test(cases, last_of_several);
    suite_add_tcase(suite, cases);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_NORMAL);
    const int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
