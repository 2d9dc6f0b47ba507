/* Reductions of modules from outside: what their records say of loops, states and passes, and
 * what a call has no room for. */
#include "modules/tiny_tables.h"
#include "modules/watched.h"

/* ---- declared reductions --------------------------------------------------------- */

/* A sum in states so large that few are side by side. */
enum { STATE = 8192, MOST = 4, TOO_MANY = MOST + 1 };

static double *cell_of(char *const *state, ptrdiff_t cell)
{
    return (double *)(void *)(state[0] + cell * STATE);
}

static void lift(const ndm_reduction_rows *r)
{
    for (ptrdiff_t k = 0; k < r->count; k++) {
        for (ptrdiff_t i = 0; i < r->width; i++) {
            memcpy(cell_of(r->state, r->cell + k * r->cell_step + i),
                   r->items[0] + k * r->row_steps[0] + i * r->steps[0], sizeof(double));
        }
    }
}

static void join(const ndm_reduction_rows *r)
{
    for (ptrdiff_t k = 0; k < r->count; k++) {
        for (ptrdiff_t i = 0; i < r->width; i++) {
            double item;
            memcpy(&item, r->items[0] + k * r->row_steps[0] + i * r->steps[0], sizeof item);
            *cell_of(r->state, r->cell + k * r->cell_step + i) += item;
        }
    }
}

static void combine(char *const *state, ptrdiff_t into, ptrdiff_t from, ptrdiff_t width)
{
    for (ptrdiff_t i = 0; i < width; i++) {
        *cell_of(state, into + i) += *cell_of(state, from + i);
    }
}

static void finish(const ndm_reduction_results *r)
{
    for (ptrdiff_t i = 0; i < r->width; i++) {
        memcpy(r->outputs[0] + i * r->steps[0], cell_of(r->state, r->cell + i), sizeof(double));
    }
}

static const ndm_kernel large_kernels[] = {
    {NDM_FORM_LIFT, NDM_TIER_CORRECT, 0, (ndm_kernel_function)lift},
    {NDM_FORM_JOIN, NDM_TIER_CORRECT, 0, (ndm_kernel_function)join},
    {NDM_FORM_COMBINE, NDM_TIER_CORRECT, 0, (ndm_kernel_function)combine},
    {NDM_FORM_FINISH, NDM_TIER_CORRECT, 0, (ndm_kernel_function)finish}};
static const ndm_kernel_table large_table = {sizeof(ndm_kernel), NDM_TARGET_GENERIC,
                                             COUNT_OF(large_kernels), large_kernels};
static const ndm_kernel_table *const large_tables[] = {&large_table};
static const ndm_stem large_stems[] = {{"large", large_tables, 1}};

#define EIGHT(x) x, x, x, x, x, x, x, x
static const char *const many_types[] = {EIGHT("float64")};
static const char *const many_passes[] = {EIGHT("mean")}, *const lost_pass[] = {"lost"};
static const char *const lost_dtype[] = {"topaz"};
static const uint32_t fields[] = {STATE, EIGHT(8), EIGHT(8)};
static const ndm_reduction_param many_params[] = {
    {"a", 0}, {"b", 0}, {"c", 0}, {"d", 0}, {"e", 0}};

#define RECORD(count, passed, by, in)                                                          \
    {                                                                                          \
        .size = sizeof(ndm_reduction_record), .field_count = count, .fields = fields,          \
        .pass_count = passed, .passes = by, .pass_dtypes = in                                  \
    }
static const ndm_reduction_record plain = RECORD(1, 0, NULL, NULL),
                                  with_fields = RECORD(17, 0, NULL, NULL),
                                  with_passes = RECORD(1, TOO_MANY, many_passes, many_types),
                                  with_lost_pass = RECORD(1, 1, lost_pass, many_types),
                                  with_lost_dtype = RECORD(1, 1, many_passes, lost_dtype);

#define REDUCTION(title, in, out, of, number)                                                  \
    {                                                                                          \
        .name = title, .doc = "A test.", .signature = "x -> y", .aliases = tiny_nothing,       \
        .nin = in, .nout = out, .flags = NDM_UFUNC_REDUCTION, .params = many_params,           \
        .param_count = of, .hash = {                                                           \
            number,                                                                            \
            1                                                                                  \
        }                                                                                      \
    }
#define LARGE_LOOP(title, record, number)                                                      \
    {                                                                                          \
        .ufunc = title, .types = many_types, .symbol = title, .cost = 1,                       \
        .static_data = &(record), .hash = {                                                    \
            number,                                                                            \
            2                                                                                  \
        }                                                                                      \
    }
static const ndm_ufunc_record large_ufuncs[] = {REDUCTION("large_sum", 1, 1, 0, 801),
                                                REDUCTION("many_inputs", TOO_MANY, 1, 0, 802),
                                                REDUCTION("many_outputs", 1, TOO_MANY, 0, 803),
                                                REDUCTION("many_params", 1, 1, TOO_MANY, 804),
                                                REDUCTION("many_passes", 1, 1, 0, 805),
                                                REDUCTION("many_fields", 1, 1, 0, 806),
                                                REDUCTION("lost_pass", 1, 1, 0, 807),
                                                REDUCTION("lost_dtype", 1, 1, 0, 808),
                                                {.name = "lost_name",
                                                 .doc = "A test.",
                                                 .signature = "x -> y",
                                                 .aliases = tiny_nothing,
                                                 .nin = 1,
                                                 .nout = 1,
                                                 .flags = NDM_UFUNC_REDUCTION,
                                                 .reduce_by = "lost",
                                                 .hash = {809, 1}}};
static const ndm_loop_record large_loops[] = {LARGE_LOOP("large_sum", plain, 801),
                                              LARGE_LOOP("many_inputs", plain, 802),
                                              LARGE_LOOP("many_outputs", plain, 803),
                                              LARGE_LOOP("many_params", plain, 804),
                                              LARGE_LOOP("many_passes", with_passes, 805),
                                              LARGE_LOOP("many_fields", with_fields, 806),
                                              LARGE_LOOP("lost_pass", with_lost_pass, 807),
                                              LARGE_LOOP("lost_dtype", with_lost_dtype, 808)};
static const ndm_module large_module = {MODULE_HEAD("large", tiny_nothing),
                                        .ufunc_count = COUNT_OF(large_ufuncs),
                                        .ufuncs = large_ufuncs,
                                        .loop_count = COUNT_OF(large_loops),
                                        .loops = large_loops,
                                        .stem_count = 1,
                                        .stems = large_stems};

/* ---- a dtype without casts ------------------------------------------------------- */

static ndm_dtype_class mute = TINY_CLASS("mute", NULL);
static const ndm_dtype_class *const mute_dtypes[] = {&mute};
static const char *const mute_types[] = {"mute", "mute", "mute"};
static const ndm_loop_record mute_loops[] = {TINY_LOOP("mute_first", mute_types, 820)};
static const ndm_ufunc_record mute_ufuncs[] = {{.name = "mute_first",
                                                .doc = "A test.",
                                                .signature = "x1, x2 -> y",
                                                .aliases = tiny_nothing,
                                                .nin = 2,
                                                .nout = 1,
                                                .hash = {821, 1}}};
static const ndm_module mute_module = {TINY_MODULE("mute", tiny_nothing),
                                       .dtype_count = 1,
                                       .dtypes = mute_dtypes,
                                       .ufunc_count = 1,
                                       .ufuncs = mute_ufuncs,
                                       .loop_count = 1,
                                       .loops = mute_loops};

static void set_up(void)
{
    ndm_error error;
    mute.cast_order = -1;
    expect(ndm_module_register(&large_module, &error), NDM_OK, &error);
    expect(ndm_module_register(&mute_module, &error), NDM_OK, &error);
    register_watched();
}

/* ---- the tests ------------------------------------------------------------------- */

enum { COUNT_ITEMS = 60000 };

static double items[COUNT_ITEMS];

static void ones(void)
{
    for (int i = 0; i < COUNT_ITEMS; i++) {
        items[i] = 1;
    }
}

START_TEST(large_states)
{
    static const ptrdiff_t shapes[][2] = {{3, 20000}, {20000, 3}, {200, 300}, {COUNT_ITEMS, 1}};
    for (int i = 0; i < COUNT_ITEMS; i++) {
        items[i] = i % 100;
    }
    for (size_t k = 0; k < COUNT_OF(shapes) * 3; k++) {
        const ptrdiff_t *shape = shapes[k / 3];
        const int axes[2] = {k % 3 == 1, 1};
        const ndm_view a = strided(items, "float64", 2, shape, NULL);
        const ndm_reduce_options how = {.axes = axes, .axis_count = k % 3 == 2 ? 2 : 1};
        ndm_array *large = reduced("large_sum", &a, how), *sum = reduced("add", &a, how);
        ck_assert_msg(equal(ndm_array_view(large), ndm_array_view(sum)), "case %zu", k);
        ndm_array_release(large);
        ndm_array_release(sum);
    }
}
END_TEST

static void fails(const char *name, ndm_status status, const char *words)
{
    const ptrdiff_t n = 3;
    const ndm_view a = row(items, "float64", &n);
    const ndm_view *inputs[TOO_MANY] = {&a, &a, &a, &a, &a};
    ndm_array *made[TOO_MANY] = {NULL};
    ndm_error error;
    refuses(ndm_reduce(the_ufunc(name), inputs, made, NULL, &error), status, &error, words);
    for (int i = 0; i < TOO_MANY; i++) {
        ck_assert_ptr_null(made[i]);
    }
}

START_TEST(more_than_a_call_holds)
{
    fails("many_inputs", NDM_ERROR_TYPE,
          "'many_inputs': a reduction has at most 4 inputs, outputs, parameters and passes "
          "each, and 16 fields");
    fails("many_outputs", NDM_ERROR_TYPE, "'many_outputs': a reduction has at most 4 ");
    fails("many_params", NDM_ERROR_TYPE, "'many_params': a reduction has at most 4 ");
    fails("many_passes", NDM_ERROR_TYPE, "'many_passes': a reduction has at most 4 ");
    fails("many_fields", NDM_ERROR_TYPE, "'many_fields': a reduction has at most 4 ");
}
END_TEST

START_TEST(names_of_nothing)
{
    fails("lost_pass", NDM_ERROR_NOT_FOUND, "lost");
    fails("lost_name", NDM_ERROR_NOT_FOUND, "lost");
    fails("lost_dtype", NDM_ERROR_TYPE, "'lost_dtype': unknown dtype 'topaz'");
}
END_TEST

START_TEST(no_cast_to_the_loop)
{
    static uint16_t words[3] = {7, 8, 9};
    const int64_t cuts[1] = {0};
    const ptrdiff_t n = 3, one = 1;
    const ndm_ufunc *first = the_ufunc("mute_first");
    const ndm_options options = {.size = sizeof options, .dtype = the_dtype("mute")};
    const ndm_view a = row(items, "float64", &n), b = row(words, "mute", &n);
    const ndm_view indices = row((void *)(uintptr_t)cuts, "int64", &one);
    ndm_array *made = NULL;
    ndm_error error;
    const ndm_reduce_options how = {.size = sizeof how, .options = &options};
    const ndm_view *inputs[1] = {&a};
    refuses(ndm_reduce(first, inputs, &made, &how, &error), NDM_ERROR_TYPE, &error,
            "there is no cast from float64 to mute");
    refuses(ndm_reduceat(first, &a, &indices, 0, &made, &options, &error), NDM_ERROR_TYPE,
            &error, "mute");
    ck_assert_ptr_null(made);
    inputs[0] = &b;
    expect(ndm_reduce(first, inputs, &made, &how, &error), NDM_OK, &error);
    ck_assert_uint_eq(*(uint16_t *)ndm_array_data(made), 7);
    ndm_array_release(made);
    expect(ndm_reduceat(first, &b, &indices, 0, &made, &options, &error), NDM_OK, &error);
    ck_assert_uint_eq(*(uint16_t *)ndm_array_data(made), 7);
    ndm_array_release(made);
    /* nor one to the output, be it of no items */
    const ptrdiff_t lengths[2] = {0, 3};
    const ndm_view single = strided(words, "mute", 0, NULL, NULL);
    for (int i = 0; i < 2; i++) {
        const ndm_view x = row(items, "float64", &lengths[i]);
        const ndm_options into = {.casting = NDM_CASTING_UNSAFE, .dtype = the_dtype("float64")};
        refuses(reduce_into("add", &x, &single, by_default, into, &error), NDM_ERROR_CASTING,
                &error,
                "cannot cast output 0 from float64 to mute under casting rule 'unsafe'");
        ck_assert_uint_eq(words[0], 7);
    }
}
END_TEST

static const char *const sums[] = {"watched_sum", "exact_sum"};

/* Without an identity, masked items are left out, unless the initial value may stand for them:
 * not where joining it twice counts twice, or fails. */
START_TEST(initial_values_for_masked_items)
{
    const uint8_t bits[6] = {1, 0, 1, 0, 0, 0};
    const ptrdiff_t shape[2] = {2, 3};
    const int axis = 1;
    const double five = 5;
    const ndm_view a = strided(items, "float64", 2, shape, NULL);
    const ndm_view mask = strided((void *)(uintptr_t)bits, "bool", 2, shape, NULL);
    ndm_view initial = strided((void *)(uintptr_t)&five, "float64", 0, NULL, NULL);
    const ndm_reduce_options how = {.axes = &axis, .axis_count = 1, .initial = &initial};
    ndm_array *made;
    ndm_error error;
    ones();
    for (int i = 0; i < 2; i++) {
        expect(reduce_new(sums[i], &a, &made, how, (ndm_options){.where = &mask}, &error),
               NDM_OK, &error);
        ck_assert(((double *)ndm_array_data(made))[0] == 7);
        ck_assert(((double *)ndm_array_data(made))[1] == 5);
        ndm_array_release(made);
    }
    initial.data = (void *)(uintptr_t)&faulty;
    refuses(reduce_new("exact_sum", &a, &made, how, (ndm_options){.where = &mask}, &error),
            NDM_ERROR_LOOP, &error, "met a marked item");
    /* nothing is selected, so nothing fails */
    const uint8_t none[6] = {0};
    const ndm_view nothing_selected = strided((void *)(uintptr_t)none, "bool", 2, shape, NULL);
    expect(reduce_new("exact_sum", &a, &made, how, (ndm_options){.where = &nothing_selected},
                      &error),
           NDM_OK, &error);
    ck_assert(((double *)ndm_array_data(made))[1] == faulty);
    ndm_array_release(made);
}
END_TEST

/* What a kernel for rows raises is told, of a loop that is not quiet. */
START_TEST(flags_of_rows)
{
    static const ptrdiff_t lengths[] = {2, 100, 3000, 50000};
    ones();
    for (size_t i = 0; i < COUNT_OF(lengths); i++) {
        const ndm_view a = row(items, "float64", &lengths[i]);
        uint32_t raised = 0;
        ndm_array *made;
        ndm_error error;
        items[lengths[i] / 2] = 9;
        expect(reduce_new("loud_greater", &a, &made, by_default,
                          (ndm_options){.fp_flags = &raised}, &error),
               NDM_OK, &error);
        ck_assert(*(double *)ndm_array_data(made) == 9);
        ck_assert_uint_eq(raised, NDM_FP_OVERFLOW);
        ndm_array_release(made);
    }
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("reductions of modules");
    TCase *tests = tcase_create("reductions of modules");
    tcase_add_checked_fixture(tests, set_up, NULL);
    tcase_add_test(tests, large_states);
    tcase_add_test(tests, more_than_a_call_holds);
    tcase_add_test(tests, names_of_nothing);
    tcase_add_test(tests, no_cast_to_the_loop);
    tcase_add_test(tests, initial_values_for_masked_items);
    tcase_add_test(tests, flags_of_rows);
    suite_add_tcase(suite, tests);
    return run_tests(suite);
}
