/* Reductions by a module's loop that gives the same bits in any order, and whose only further
 * kernel takes contiguous items. */
#include "modules/module_head.h"
#include "test_reduce_support.h"

/* ---- the module --------------------------------------------------------------------- */

#define COUNT(array) ((uint32_t)(sizeof(array) / sizeof((array)[0])))

static const char *const nothing[] = {NULL};

static int differ(char *const *args, const ptrdiff_t *dimensions, const ptrdiff_t *strides,
                  ndm_loop_ctx *ctx)
{
    (void)ctx;
    for (ptrdiff_t i = 0; i < dimensions[0]; i++) {
        const uint16_t *a = (const void *)(args[0] + i * strides[0]);
        const uint16_t *b = (const void *)(args[1] + i * strides[1]);
        *(uint16_t *)(void *)(args[2] + i * strides[2]) = (uint16_t)(*a ^ *b);
    }
    return 0;
}

static int row_calls;

static void differ_row(const char *items, ptrdiff_t count, char *result)
{
    const uint16_t *from = (const void *)items;
    uint16_t all = 0;
    row_calls++;
    for (ptrdiff_t i = 0; i < count; i++) {
        all = (uint16_t)(all ^ from[i]);
    }
    *(uint16_t *)(void *)result = all;
}

static const ndm_kernel row_kernels[] = {
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 0, (ndm_kernel_function)differ},
    {NDM_FORM_ROW, NDM_TIER_CORRECT, 0, (ndm_kernel_function)differ_row},
};
static const ndm_kernel_table row_table = {sizeof(ndm_kernel), NDM_TARGET_GENERIC,
                                           COUNT(row_kernels), row_kernels};
static const ndm_kernel_table *const row_tables[] = {&row_table};
static const ndm_stem row_stems[] = {{"rows", row_tables, 1}};
static const ndm_ufunc_record row_ufuncs[] = {
    {.name = "differ",
     .doc = "A test.",
     .signature = "x1, x2 -> y",
     .aliases = nothing,
     .nin = 2,
     .nout = 1,
     .flags = NDM_UFUNC_ASSOCIATIVE | NDM_UFUNC_COMMUTATIVE | NDM_UFUNC_REORDERABLE,
     .hash = {73, 1}}};
static const ndm_loop_record row_loops[] = {
    {.ufunc = "differ",
     .types = (const char *const[]){"uint16", "uint16", "uint16"},
     .symbol = "differ_uint16",
     .stem = 0,
     .slot = 0,
     .flags = NDM_LOOP_EXACT | NDM_LOOP_QUIET,
     .cost = 1,
     .hash = {74, 1}}};
static const ndm_module rows_module = {
    MODULE_HEAD("rows", nothing), .stem_count = COUNT(row_stems),
    .stems = row_stems,           .ufunc_count = COUNT(row_ufuncs),
    .ufuncs = row_ufuncs,         .loop_count = COUNT(row_loops),
    .loops = row_loops,
};

enum { MANY = 400000 };
static uint16_t words[MANY];

static void set_up(void)
{
    ndm_error error;
    uint64_t seed = 17;
    expect(ndm_module_register(&rows_module, &error), NDM_OK, &error);
    for (int i = 0; i < MANY; i++) {
        words[i] = (uint16_t)next_random(&seed);
    }
}

/* ---- reductions --------------------------------------------------------------------- */

/* Of `a`, whose axes are `shape` items of 2 bytes, as far apart as `step` says. */
static uint16_t differing(const char *at, int ndim, const ptrdiff_t *shape,
                          const ptrdiff_t *step)
{
    uint16_t all = 0;
    if (ndim == 0) {
        return *(const uint16_t *)(const void *)at;
    }
    for (ptrdiff_t i = 0; i < *shape; i++) {
        all = (uint16_t)(all ^ differing(at + i * *step, ndim - 1, shape + 1, step + 1));
    }
    return all;
}

/* Rows are taken at once: as they lie, copied where they are strided, and those of the axis
 * before. */
START_TEST(exact_rows)
{
    static const struct {
        int ndim;
        ptrdiff_t shape[3], step[3];
    } cases[] = {{1, {5000}, {2}},          {1, {MANY}, {2}},
                 {1, {3000}, {6}},          {1, {30}, {6}},
                 {2, {100, 300}, {600, 2}}, {2, {90, 200}, {700, 2}},
                 {2, {90, 200}, {6, 700}},  {3, {20, 30, 100}, {9000, 280, 2}}};
    for (size_t k = 0; k < COUNT(cases); k++) {
        const ptrdiff_t *shape = cases[k].shape, *step = cases[k].step;
        const ndm_view a = strided(words, "uint16", cases[k].ndim, shape, step);
        row_calls = 0;
        ndm_array *made = reduced("differ", &a, over_all);
        ck_assert_uint_eq(*(uint16_t *)ndm_array_data(made),
                          differing((char *)words, cases[k].ndim, shape, step));
        ck_assert(row_calls > 0 || shape[0] < 64);
        ndm_array_release(made);
        for (int axis = 0; axis < 2 && cases[k].ndim == 2; axis++) {
            made = reduced("differ", &a, (ndm_reduce_options){.axes = &axis, .axis_count = 1});
            for (ptrdiff_t i = 0; i < shape[1 - axis]; i++) {
                ck_assert_uint_eq(((uint16_t *)ndm_array_data(made))[i],
                                  differing((char *)words + i * step[1 - axis], 1, &shape[axis],
                                            &step[axis]));
            }
            ndm_array_release(made);
        }
    }
}
END_TEST

/* Pieces too: long ones, of strided items, of few columns. */
START_TEST(exact_rows_in_pieces)
{
    static const int64_t cuts[] = {7, 20000, 3, 3, 12000, 19000};
    const ptrdiff_t count = COUNT(cuts), shape[2] = {20500, 3}, step[2] = {12, 2};
    const ndm_view at = row((void *)(uintptr_t)cuts, "int64", &count);
    for (int ndim = 1; ndim <= 2; ndim++) {
        const ndm_view a = strided(words, "uint16", ndim, shape, step);
        ndm_array *made;
        ndm_error error;
        expect(ndm_reduceat(the_ufunc("differ"), &a, &at, 0, &made, NULL, &error), NDM_OK,
               &error);
        for (ptrdiff_t i = 0; i < count * (ndim == 1 ? 1 : 3); i++) {
            const ptrdiff_t k = ndim == 1 ? i : i / 3, column = ndim == 1 ? 0 : i % 3;
            const ptrdiff_t end = k + 1 < count ? cuts[k + 1] : shape[0];
            const ptrdiff_t length = end > cuts[k] ? end - cuts[k] : 1;
            ck_assert_uint_eq(((uint16_t *)ndm_array_data(made))[i],
                              differing((char *)words + cuts[k] * step[0] + column * step[1], 1,
                                        &length, &step[0]));
        }
        ndm_array_release(made);
    }
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("fold rows");
    TCase *tests = tcase_create("fold rows");
    tcase_add_checked_fixture(tests, set_up, NULL);
    tcase_add_test(tests, exact_rows);
    tcase_add_test(tests, exact_rows_in_pieces);
    suite_add_tcase(suite, tests);
    return run_tests(suite);
}
