/* The forms of every declared reduction's loop, on every target that this machine runs: whole
 * rows, dense, strided, backwards and masked, give what the same items give that are lifted one
 * by one and combined. Results are compared, of which a NaN counts as a NaN. */
#include <fenv.h>
#include <stdio.h>

#include "ndmill/kernel/places.h"
#include "test_kernels_support.h"

enum { ROWS = 13, WIDTH = 37, MOST_INPUTS = 3, MOST_FIELDS = 8, CELLS = ROWS * WIDTH + WIDTH };
enum { STEPS = 3 }; /* items between those of strided rows */

typedef struct forms {
    ndm_reduction_join lift, join;
    ndm_reduction_combine combine;
    ndm_reduction_finish finish;
} forms;

typedef struct reduction {
    const char *symbol;
    const ndm_ufunc_record *ufunc;
    const ndm_reduction_record *record;
    int nin, nout;
    ndm_dtype dtypes[NDM_MAXARGS];
    ndm_dtype passes[MOST_INPUTS];
    forms targets[NDM_TARGET_COUNT];
} reduction;

/* ---- finding them ----------------------------------------------------------------------- */

static void find_forms(reduction *r, const ndm_stem *stem, uint32_t slot)
{
    for (uint32_t t = 0; t < stem->table_count; t++) {
        const ndm_kernel_table *table = stem->tables[t];
        forms *f = &r->targets[table->target];
        for (uint32_t i = 0; i < table->count && ndm_cpu_runs(table->target); i++) {
            const ndm_kernel *found =
                (const void *)((const char *)table->kernels + i * table->kernel_size);
            if (found->slot != slot) {
                continue;
            }
            switch (found->form) {
            case NDM_FORM_LIFT:
                f->lift = (ndm_reduction_join)found->function;
                break;
            case NDM_FORM_JOIN:
                f->join = (ndm_reduction_join)found->function;
                break;
            case NDM_FORM_COMBINE:
                f->combine = (ndm_reduction_combine)found->function;
                break;
            case NDM_FORM_FINISH:
                f->finish = (ndm_reduction_finish)found->function;
                break;
            case NDM_FORM_PLACES: /* test_choices.c */
                break;
            default:
                ck_abort_msg("%s: form %d", r->symbol, found->form);
            }
        }
    }
    ck_assert_ptr_nonnull((void *)r->targets[NDM_TARGET_GENERIC].lift);
}

static const ndm_ufunc_record *record_of(const ndm_module *module, const char *name)
{
    for (uint32_t i = 0; i < module->ufunc_count; i++) {
        const ndm_ufunc_record *record =
            (const void *)((const char *)module->ufuncs + (size_t)i * module->ufunc_size);
        if (strcmp(record->name, name) == 0) {
            return record;
        }
    }
    return NULL;
}

/* Runs a test on every loop of every reduction of every module; gives their number. */
static int each_reduction(void (*test)(const reduction *r))
{
    enum { MOST_MODULES = 16 };
    const ndm_module *modules[MOST_MODULES];
    size_t count = ndm_module_list(modules, MOST_MODULES);
    int found = 0;
    for (size_t m = 0; m < count; m++) {
        for (uint32_t i = 0; i < modules[m]->loop_count; i++) {
            const ndm_loop_record *loop = (const void *)((const char *)modules[m]->loops +
                                                         (size_t)i * modules[m]->loop_size);
            const ndm_ufunc_record *ufunc = record_of(modules[m], loop->ufunc);
            if (ufunc == NULL || (ufunc->flags & NDM_UFUNC_REDUCTION) == 0) {
                continue;
            }
            reduction r = {.symbol = loop->symbol,
                           .ufunc = ufunc,
                           .record = loop->static_data,
                           .nin = (int)ufunc->nin,
                           .nout = (int)ufunc->nout};
            ck_assert_int_le(r.nin, MOST_INPUTS);
            ck_assert_uint_le(r.record->field_count, MOST_FIELDS);
            for (int o = 0; o < r.nin + r.nout; o++) {
                r.dtypes[o] = the_dtype(loop->types[o]);
            }
            for (uint32_t p = 0; p < r.record->pass_count; p++) {
                r.passes[p] = the_dtype(r.record->pass_dtypes[p]);
            }
            find_forms(&r, stem_of(modules[m], loop->stem), loop->slot);
            test(&r);
            found++;
        }
    }
    return found;
}

/* ---- items and states -------------------------------------------------------------------- */

static _Alignas(64) char items[MOST_INPUTS][ROWS * WIDTH * STEPS * MAX_ITEM];
static _Alignas(64) char pass_items[MOST_INPUTS][WIDTH * MAX_ITEM];
static uint8_t masks[ROWS * WIDTH * STEPS];
static _Alignas(64) char wanted_state[MOST_FIELDS][CELLS * MAX_ITEM];
static _Alignas(64) char found_state[MOST_FIELDS][CELLS * MAX_ITEM];
static _Alignas(64) char wanted[NDM_MAXARGS][WIDTH * MAX_ITEM];
static _Alignas(64) char found[NDM_MAXARGS][WIDTH * MAX_ITEM];
static double params[8];

/* How the items of a trial lie: as many apart, forwards or backwards; masked or not; what
 * passes gave the same for all or not. */
typedef struct layout {
    ptrdiff_t step;
    bool backwards, masked, moving;
} layout;

static void fill(const reduction *r, bool special)
{
    uint64_t state = 11;
    for (int o = 0; o < r->nin; o++) {
        values v = special_values(&r->dtypes[o]);
        for (ptrdiff_t i = 0; i < ROWS * WIDTH * STEPS; i++) {
            char *item = items[o] + i * (ptrdiff_t)r->dtypes[o].itemsize;
            if (special && next_random(&state) % 4 == 0) {
                memcpy(item, v.items[next_random(&state) % (uint64_t)v.count],
                       r->dtypes[o].itemsize);
            } else {
                small_item(&r->dtypes[o], &state, item);
            }
        }
    }
    for (uint32_t p = 0; p < r->record->pass_count; p++) {
        for (ptrdiff_t i = 0; i < WIDTH; i++) {
            small_item(&r->passes[p], &state,
                       pass_items[p] + i * (ptrdiff_t)r->passes[p].itemsize);
        }
    }
    for (size_t i = 0; i < sizeof masks; i++) {
        masks[i] = next_random(&state) % 3 != 0;
    }
    for (uint32_t p = 0; p < r->ufunc->param_count; p++) {
        params[p] = r->ufunc->params[p].value;
    }
}

/* The rows of a trial, `count` of them from `first` on. */
typedef struct rows {
    ndm_reduction_rows view;
    const char *items[MOST_INPUTS], *passes[MOST_INPUTS];
    ptrdiff_t row_steps[MOST_INPUTS], steps[MOST_INPUTS], pass_steps[MOST_INPUTS];
    char *state[MOST_FIELDS];
} rows;

static void set_rows(rows *at, const reduction *r, const layout *l, ptrdiff_t first,
                     ptrdiff_t count, ptrdiff_t column, ptrdiff_t width,
                     char state[][CELLS * MAX_ITEM])
{
    ptrdiff_t step = l->backwards ? -l->step : l->step;
    ptrdiff_t start = (first * WIDTH + column) * l->step;
    start = l->backwards ? (ROWS * WIDTH - 1) * l->step - start : start;
    for (int o = 0; o < r->nin; o++) {
        ptrdiff_t itemsize = (ptrdiff_t)r->dtypes[o].itemsize;
        at->items[o] = items[o] + start * itemsize;
        at->steps[o] = step * itemsize;
        at->row_steps[o] = WIDTH * at->steps[o];
    }
    for (uint32_t p = 0; p < r->record->pass_count; p++) {
        at->pass_steps[p] = l->moving ? (ptrdiff_t)r->passes[p].itemsize : 0;
        at->passes[p] = pass_items[p] + column * at->pass_steps[p];
    }
    for (uint32_t f = 0; f < r->record->field_count; f++) {
        at->state[f] = state[f];
    }
    at->view = (ndm_reduction_rows){.size = sizeof at->view,
                                    .items = at->items,
                                    .row_steps = at->row_steps,
                                    .steps = at->steps,
                                    .count = count,
                                    .width = width,
                                    .mask = l->masked ? masks + start : NULL,
                                    .mask_row_step = WIDTH * step,
                                    .mask_step = step,
                                    .index = 100 + first * WIDTH + column,
                                    .index_row_step = WIDTH,
                                    .index_step = 1,
                                    .passes = at->passes,
                                    .pass_steps = at->pass_steps,
                                    .params = params,
                                    .state = at->state,
                                    .cell = column};
}

/* With a count for all results, or one for each. */
static void finish(const reduction *r, const forms *f, const layout *l, ptrdiff_t count_step,
                   char state[][CELLS * MAX_ITEM], char outputs[][WIDTH * MAX_ITEM])
{
    rows at;
    set_rows(&at, r, l, 0, 1, 0, WIDTH, state);
    char *places[NDM_MAXARGS];
    ptrdiff_t steps[NDM_MAXARGS], counts[WIDTH];
    for (int i = 0; i < WIDTH; i++) {
        counts[i] = ROWS;
    }
    for (int o = 0; o < r->nout; o++) {
        places[o] = outputs[o];
        steps[o] = (ptrdiff_t)r->dtypes[r->nin + o].itemsize;
    }
    f->finish(&(ndm_reduction_results){.size = sizeof(ndm_reduction_results),
                                       .state = at.state,
                                       .width = WIDTH,
                                       .counts = counts,
                                       .count_step = count_step,
                                       .passes = at.passes,
                                       .pass_steps = at.pass_steps,
                                       .params = params,
                                       .outputs = places,
                                       .steps = steps});
}

/* Item by item, on the generic target. */
static void fold_plainly(const reduction *r, const layout *l)
{
    const forms *f = &r->targets[NDM_TARGET_GENERIC];
    for (ptrdiff_t column = 0; column < WIDTH; column++) {
        for (ptrdiff_t row = 0; row < ROWS; row++) {
            rows at;
            set_rows(&at, r, l, row, 1, column, 1, wanted_state);
            at.view.cell = row == 0 ? column : WIDTH;
            f->lift(&at.view);
            if (row > 0) {
                f->combine(at.state, column, WIDTH, 1);
            }
        }
    }
    finish(r, f, l, 1, wanted_state, wanted);
}

static void compare(const reduction *r, ndm_target_id target, const layout *l, const char *way)
{
    finish(r, &r->targets[target], l, 0, found_state, found);
    for (int o = 0; o < r->nout; o++) {
        const ndm_dtype *dtype = &r->dtypes[r->nin + o];
        for (ptrdiff_t i = 0; i < WIDTH; i++) {
            ptrdiff_t place = i * (ptrdiff_t)dtype->itemsize;
            ck_assert_msg(same_item(dtype, wanted[o] + place, found[o] + place),
                          "%s, target %d, %s, step %td%s%s%s: output %d, item %td differs",
                          r->symbol, target, way, l->step, l->backwards ? " backwards" : "",
                          l->masked ? " masked" : "", l->moving ? " moving" : "", o, i);
        }
    }
}

static void try_layout(const reduction *r, const layout *l)
{
    fold_plainly(r, l);
    for (ndm_target_id t = 0; t < NDM_TARGET_COUNT; t++) {
        const forms *f = &r->targets[t];
        if (f->lift == NULL) {
            continue;
        }
        rows at;
        memset(found_state, 0x55, sizeof found_state);
        set_rows(&at, r, l, 0, 1, 0, WIDTH, found_state);
        f->lift(&at.view);
        set_rows(&at, r, l, 1, ROWS - 1, 0, WIDTH, found_state);
        f->join(&at.view);
        compare(r, t, l, "rows join the same cells");
        /* each row has cells of its own, two rows of items to a row of cells */
        memset(found_state, 0x55, sizeof found_state);
        set_rows(&at, r, l, 0, ROWS, 0, WIDTH, found_state);
        at.view.cell_step = WIDTH;
        f->lift(&at.view);
        for (ptrdiff_t row = 1; row < ROWS; row++) {
            f->combine(at.state, 0, row * WIDTH, WIDTH);
        }
        compare(r, t, l, "rows have cells of their own");
        memset(found_state, 0x55, sizeof found_state);
        set_rows(&at, r, l, 0, 1, 0, WIDTH, found_state);
        f->lift(&at.view);
        for (ptrdiff_t row = 1; row < ROWS; row++) {
            set_rows(&at, r, l, row, 1, 0, WIDTH, found_state);
            at.view.cell_step = WIDTH;
            f->join(&at.view);
        }
        compare(r, t, l, "row by row");
    }
}

static void try_layouts(const reduction *r)
{
    for (int special = 0; special < 2; special++) {
        fill(r, special != 0);
        for (int n = 0; n < 16; n++) {
            layout l = {.step = n % 2 == 0 ? 1 : STEPS,
                        .backwards = (n & 2) != 0,
                        .masked = (n & 4) != 0,
                        .moving = (n & 8) != 0};
            if ((l.masked && !r->record->masked) || (l.moving && r->record->pass_count == 0)) {
                continue;
            }
            try_layout(r, &l);
        }
    }
}

START_TEST(test_rows_as_items)
{
    ck_assert_int_gt(each_reduction(try_layouts), 100);
}
END_TEST

/* ---- what records say ---------------------------------------------------------------------
 */

/* What is masked raises nothing, be it ever so special. */
static void mask_everything(const reduction *r)
{
    const layout l = {.step = 1, .masked = true};
    if (!r->record->masked) {
        return;
    }
    fill(r, true);
    memset(masks, 0, sizeof masks);
    for (ndm_target_id t = 0; t < NDM_TARGET_COUNT; t++) {
        const forms *f = &r->targets[t];
        if (f->lift == NULL) {
            continue;
        }
        rows at;
        feclearexcept(FE_ALL_EXCEPT);
        set_rows(&at, r, &l, 0, 1, 0, WIDTH, found_state);
        f->lift(&at.view);
        set_rows(&at, r, &l, 1, ROWS - 1, 0, WIDTH, found_state);
        f->join(&at.view);
        int raised = fetestexcept(FE_DIVBYZERO | FE_OVERFLOW | FE_UNDERFLOW | FE_INVALID);
        ck_assert_msg(raised == 0, "%s, target %d: raises %#x", r->symbol, t, (unsigned)raised);
    }
}

START_TEST(test_masked_items_raise_nothing)
{
    ck_assert_int_gt(each_reduction(mask_everything), 100);
}
END_TEST

static void check_record(const reduction *r)
{
    const ndm_reduction_record *record = r->record;
    ck_assert_uint_eq(record->size, sizeof *record);
    ck_assert_uint_gt(record->field_count, 0);
    for (uint32_t f = 0; f < record->field_count; f++) {
        ck_assert_uint_gt(record->fields[f], 0);
        ck_assert_uint_le(record->fields[f], MAX_ITEM);
    }
    /* the result of no items is either an error or that of the neutral state */
    ck_assert(record->empty != NULL || record->masked);
    for (ndm_target_id t = 0; t < NDM_TARGET_COUNT; t++) {
        const forms *f = &r->targets[t];
        ck_assert((f->lift == NULL) == (f->join == NULL));
        ck_assert((f->lift == NULL) == (f->combine == NULL));
        ck_assert((f->lift == NULL) == (f->finish == NULL));
    }
}

START_TEST(test_records)
{
    ck_assert_int_gt(each_reduction(check_record), 100);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("reduction forms");
    TCase *tcase = tcase_create("forms");
    tcase_set_timeout(tcase, 600);
    tcase_add_test(tcase, test_records);
    tcase_add_test(tcase, test_rows_as_items);
    tcase_add_test(tcase, test_masked_items_raise_nothing);
    suite_add_tcase(suite, tcase);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_NORMAL);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
