/* Declared reductions whose records name a ufunc that does the same: its kernels fold for them
 * where they build the same tree, else their own do. */
#include "modules/tiny_tables.h"
#include "test_reduce_support.h"

static double *cell_of(char *const *state, ptrdiff_t cell)
{
    return (double *)(void *)state[0] + cell;
}

static void lift(const ndm_reduction_rows *r)
{
    for (ptrdiff_t k = 0; k < r->count; k++)
        for (ptrdiff_t i = 0; i < r->width; i++)
            memcpy(cell_of(r->state, r->cell + k * r->cell_step + i),
                   r->items[0] + k * r->row_steps[0] + i * r->steps[0], sizeof(double));
}

static void join(const ndm_reduction_rows *r)
{
    for (ptrdiff_t k = 0; k < r->count; k++)
        for (ptrdiff_t i = 0; i < r->width; i++) {
            double item;
            memcpy(&item, r->items[0] + k * r->row_steps[0] + i * r->steps[0], sizeof item);
            *cell_of(r->state, r->cell + k * r->cell_step + i) += item;
        }
}

static void combine(char *const *state, ptrdiff_t into, ptrdiff_t from, ptrdiff_t width)
{
    for (ptrdiff_t i = 0; i < width; i++)
        *cell_of(state, into + i) += *cell_of(state, from + i);
}

/* One more than the sum, which tells the finish apart from the ufunc's own reduction. */
static void finish(const ndm_reduction_results *r)
{
    for (ptrdiff_t i = 0; i < r->width; i++) {
        const double result = *cell_of(r->state, r->cell + i) + 1;
        memcpy(r->outputs[0] + i * r->steps[0], &result, sizeof result);
    }
}

static const ndm_kernel kernels[] = {
    {NDM_FORM_LIFT, NDM_TIER_CORRECT, 0, (ndm_kernel_function)lift},
    {NDM_FORM_JOIN, NDM_TIER_CORRECT, 0, (ndm_kernel_function)join},
    {NDM_FORM_COMBINE, NDM_TIER_CORRECT, 0, (ndm_kernel_function)combine},
    {NDM_FORM_FINISH, NDM_TIER_CORRECT, 0, (ndm_kernel_function)finish}};
static const ndm_kernel_table table = {sizeof(ndm_kernel), NDM_TARGET_GENERIC,
                                       COUNT_OF(kernels), kernels};
static const ndm_kernel_table *const tables[] = {&table};
static const ndm_stem stems[] = {{"joined", tables, 1}};
static const uint32_t fields[] = {8, 8};
static const ndm_reduction_record one_field = {
    .size = sizeof one_field, .field_count = 1, .fields = fields};
static const ndm_reduction_record two_fields = {
    .size = sizeof two_fields, .field_count = 2, .fields = fields};
static const char *const types[] = {"float64", "float64"};

#define SUM(title, by, number)                                                                 \
    {                                                                                          \
        .name = title, .doc = "A test.", .signature = "x -> y", .aliases = tiny_nothing,       \
        .nin = 1, .nout = 1, .flags = NDM_UFUNC_REDUCTION, .reduce_by = by, .hash = {          \
            number,                                                                            \
            1                                                                                  \
        }                                                                                      \
    }
#define LOOP(title, record, number)                                                            \
    {                                                                                          \
        .ufunc = title, .types = types, .symbol = title, .cost = 1, .static_data = &(record),  \
        .hash = {                                                                              \
            number,                                                                            \
            2                                                                                  \
        }                                                                                      \
    }
static const ndm_ufunc_record ufuncs[] = {
    SUM("by_add", "add", 840),   SUM("by_lost", "lost", 841),
    SUM("by_sqrt", "sqrt", 842), SUM("by_logical_or", "logical_or", 843),
    SUM("by_max", "fmax", 844),  SUM("by_add_of_two", "add", 845)};
static const ndm_loop_record loops[] = {
    LOOP("by_add", one_field, 840),  LOOP("by_lost", one_field, 841),
    LOOP("by_sqrt", one_field, 842), LOOP("by_logical_or", one_field, 843),
    LOOP("by_max", one_field, 844),  LOOP("by_add_of_two", two_fields, 845)};
static const ndm_module module = {MODULE_HEAD("joined", tiny_nothing),
                                  .ufunc_count = COUNT_OF(ufuncs),
                                  .ufuncs = ufuncs,
                                  .loop_count = COUNT_OF(loops),
                                  .loops = loops,
                                  .stem_count = 1,
                                  .stems = stems};

static void set_up(void)
{
    ndm_error error;
    expect(ndm_module_register(&module, &error), NDM_OK, &error);
}

START_TEST(the_same_sums)
{
    static double items[1000];
    const ptrdiff_t shapes[][2] = {{1, 1000}, {1000, 1}, {40, 25}, {500, 2}};
    fill_numbers(items, 1000);
    for (size_t k = 0; k < COUNT_OF(shapes) * COUNT_OF(ufuncs); k++) {
        const char *name = ufuncs[k % COUNT_OF(ufuncs)].name;
        const ndm_view x = strided(items, "float64", 2, shapes[k / COUNT_OF(ufuncs)], NULL);
        const int axis = (int)(k % 2);
        const ndm_reduce_options how = {.axes = &axis, .axis_count = 1};
        ndm_array *ours = reduced(name, &x, how), *sums = reduced("add", &x, how);
        const double *got = ndm_array_data(ours), *sum = ndm_array_data(sums);
        for (ptrdiff_t i = 0; i < ndm_view_size(ndm_array_view(sums)); i++)
            ck_assert_msg(got[i] == sum[i] + 1, "%s, case %zu, result %td", name, k, i);
        ndm_array_release(ours);
        ndm_array_release(sums);
    }
}
END_TEST

START_TEST(a_mean_of_nothing)
{
    const ptrdiff_t none = 0;
    double item = 1;
    const ndm_view x = row(&item, "float64", &none);
    uint32_t raised = 0;
    ndm_array *mean;
    ndm_error error;
    expect(reduce_new("mean", &x, &mean, over_all, (ndm_options){.fp_flags = &raised}, &error),
           NDM_OK, &error);
    const double result = *(const double *)ndm_array_data(mean);
    ck_assert(result != result);
    ck_assert_uint_eq(raised, NDM_FP_INVALID);
    ndm_array_release(mean);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("joined by");
    TCase *tests = tcase_create("joined by");
    tcase_add_checked_fixture(tests, set_up, NULL);
    tcase_add_test(tests, the_same_sums);
    tcase_add_test(tests, a_mean_of_nothing);
    suite_add_tcase(suite, tests);
    return run_tests(suite);
}
