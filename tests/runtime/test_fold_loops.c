/* Methods of ufuncs by loops of a module from outside: of dtypes that do not commute, of loops
 * whose folds are exact, and of loops that no fold can use. */
#include "modules/tiny_tables.h"
#include "test_reduce_support.h"

/* ---- the module --------------------------------------------------------------------- */

/* An item of two bytes m and c is the map x -> m x + c of bytes; a product is one after the
 * other. It is associative to the bit and does not commute. */
static uint16_t composed(uint16_t a, uint16_t b)
{
    const unsigned m = (a & 255u) * (b & 255u), c = (b & 255u) * (a >> 8) + (b >> 8);
    return (uint16_t)((c & 255u) << 8 | (m & 255u));
}

static int compose(char *const *args, const ptrdiff_t *dimensions, const ptrdiff_t *strides,
                   ndm_loop_ctx *ctx)
{
    (void)ctx;
    for (ptrdiff_t i = 0; i < dimensions[0]; i++) {
        const uint16_t *a = (const void *)(args[0] + i * strides[0]);
        const uint16_t *b = (const void *)(args[1] + i * strides[1]);
        *(uint16_t *)(void *)(args[2] + i * strides[2]) = composed(*a, *b);
    }
    return 0;
}

static int differ(char *const *args, const ptrdiff_t *dimensions, const ptrdiff_t *strides,
                  ndm_loop_ctx *ctx)
{
    (void)ctx;
    for (ptrdiff_t i = 0; i < dimensions[0]; i++) {
        const int64_t *a = (const void *)(args[0] + i * strides[0]);
        const int64_t *b = (const void *)(args[1] + i * strides[1]);
        *(int64_t *)(void *)(args[2] + i * strides[2]) = *a ^ *b;
    }
    return 0;
}

static int lane_calls;

static void differ_lanes(const char *items, ptrdiff_t count, bool whole, char *state)
{
    const int64_t *from = (const void *)items;
    int64_t *to = (void *)state;
    const ptrdiff_t lanes = whole ? 1 : NDM_FOLD_LANES(sizeof *from);
    lane_calls++;
    memset(to, 0, (size_t)lanes * sizeof *to);
    for (ptrdiff_t i = 0; i < count; i++) {
        to[i % lanes] ^= from[i];
    }
}

enum { COMPOSE, DIFFER };
static const ndm_kernel fold_kernels[] = {
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, COMPOSE, (ndm_kernel_function)compose},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, DIFFER, (ndm_kernel_function)differ},
    {NDM_FORM_LANES, NDM_TIER_CORRECT, DIFFER, (ndm_kernel_function)differ_lanes},
};
static const ndm_kernel_table fold_table = {sizeof(ndm_kernel), NDM_TARGET_GENERIC,
                                            COUNT(fold_kernels), fold_kernels};
static const ndm_kernel_table *const fold_tables[] = {&fold_table};
static const ndm_stem fold_stems[] = {{"tiny", tiny_tables, 1}, {"folds", fold_tables, 1}};

/* dusk computes in float64; affine has no casts. */
static ndm_dtype_class affine = TINY_CLASS("affine", NULL), dusk = TINY_CLASS("dusk", tiny_up);
static const ndm_dtype_class *const dtypes[] = {&affine, &dusk};
static const ndm_cast_record casts[] = {TINY_TO_FROM("dusk", 70)};

#define UFUNC(title, bits, number, ...)                                                        \
    {                                                                                          \
        .name = title, .doc = "A test.", .signature = "x1, x2 -> y", .aliases = tiny_nothing,  \
        .nin = 2, .nout = 1, .flags = bits, .hash = {71, number}, __VA_ARGS__                  \
    }
static const char *const integers[] = {"integer", NULL}, *const none[] = {NULL};
static const ndm_resolve_rule as_unknown[] = {{{integers, none}, "nosuch"}};
enum { ASSOCIATIVE = NDM_UFUNC_ASSOCIATIVE, BOTH = ASSOCIATIVE | NDM_UFUNC_COMMUTATIVE };
static const ndm_ufunc_record ufuncs[] = {
    UFUNC("compose", ASSOCIATIVE, 1, ),
    UFUNC("turned", ASSOCIATIVE, 2, ),
    UFUNC("halved", ASSOCIATIVE, 3, ),
    UFUNC("dusky", ASSOCIATIVE, 4, ),
    UFUNC("narrow", ASSOCIATIVE, 5, ),
    UFUNC("differ", BOTH, 6, .reduce_as = as_unknown, .reduce_as_count = 1)};

#define THREE(a, b, c) ((const char *const[]){a, b, c})
#define LOOP(title, a, b, c, where, which, number, bits)                                       \
    {                                                                                          \
        .ufunc = title, .types = THREE(a, b, c), .symbol = title "_" a, .stem = where,         \
        .slot = which, .flags = bits, .cost = 1, .hash = {                                     \
            72,                                                                                \
            number                                                                             \
        }                                                                                      \
    }
static const ndm_loop_record loops[] = {
    LOOP("multiply", "affine", "affine", "affine", 1, COMPOSE, 1, NDM_LOOP_EXACT),
    LOOP("compose", "affine", "affine", "affine", 1, COMPOSE, 2, 0),
    LOOP("turned", "float64", "float64", "bool", 0, FIRST, 3, 0),
    LOOP("halved", "int32", "int32", "int16", 0, FIRST, 4, 0),
    LOOP("halved", "int16", "int16", "int8", 0, FIRST, 5, 0),
    LOOP("dusky", "float64", "float64", "dusk", 0, FIRST, 6, 0),
    LOOP("narrow", "float16", "float16", "float16", 0, FIRST, 7, 0),
    LOOP("narrow", "float32", "float32", "int16", 0, FIRST, 8, 0),
    LOOP("differ", "int64", "int64", "int64", 1, DIFFER, 9, NDM_LOOP_EXACT),
};
static const ndm_module folds = {
    MODULE_HEAD("folds", tiny_nothing),
    .stem_count = COUNT(fold_stems),
    .stems = fold_stems,
    .dtype_count = COUNT(dtypes),
    .dtypes = dtypes,
    .ufunc_count = COUNT(ufuncs),
    .ufuncs = ufuncs,
    .loop_count = COUNT(loops),
    .loops = loops,
    .cast_count = COUNT(casts),
    .casts = casts,
};

enum { MANY = 400000 };
static uint16_t maps[MANY];

static void set_up(void)
{
    ndm_error error;
    uint64_t seed = 17;
    affine.flags = NDM_DTYPE_NONCOMMUTATIVE;
    dusk.compute = "float64";
    expect(ndm_module_register(&folds, &error), NDM_OK, &error);
    for (int i = 0; i < MANY; i++) {
        maps[i] = (uint16_t)(next_random(&seed) | 1); /* odd factors: nothing is lost */
    }
}

/* ---- what does not commute ----------------------------------------------------------- */

static const char *const ordered[] = {"multiply", "compose"};

/* From the item at `at` on, as many bytes apart. */
static uint16_t in_order(const void *at, ptrdiff_t step, ptrdiff_t count)
{
    uint16_t all = *(const uint16_t *)at;
    for (ptrdiff_t i = 1; i < count; i++) {
        all = composed(all, *(const uint16_t *)(const void *)((const char *)at + i * step));
    }
    return all;
}

START_TEST(one_axis_in_order)
{
    static const ptrdiff_t lengths[] = {1, 2, 5, 31, 300, 5000, MANY};
    const ptrdiff_t back = -2;
    for (size_t k = 0; k < 2 * COUNT_OF(lengths); k++) {
        const ptrdiff_t n = lengths[k / 2];
        for (int way = 0; way < 3; way++) {
            uint16_t *start = way == 1 ? maps + n - 1 : maps;
            const ndm_view a = strided(start, "affine", 1, &n, way == 1 ? &back : NULL);
            ndm_array *made;
            ndm_error error;
            expect(reduce_new(ordered[k % 2], &a, &made, by_default,
                              (ndm_options){.threads = way == 2 ? 3 : 1}, &error),
                   NDM_OK, &error);
            ck_assert_uint_eq(*(uint16_t *)ndm_array_data(made),
                              in_order(start, way == 1 ? -2 : 2, n));
            ndm_array_release(made);
        }
    }
}
END_TEST

START_TEST(rows_and_columns_in_order)
{
    const ptrdiff_t shape[2] = {700, 130}, steps[2] = {260, 2};
    const ndm_view a = strided(maps, "affine", 2, shape, NULL);
    for (int trial = 0; trial < 4; trial++) {
        const int axis = trial / 2;
        const ndm_reduce_options how = {.axes = &axis, .axis_count = 1};
        ndm_array *made = reduced(ordered[trial % 2], &a, how);
        for (ptrdiff_t i = 0; i < shape[1 - axis]; i++) {
            ck_assert_uint_eq(
                ((uint16_t *)ndm_array_data(made))[i],
                in_order((char *)maps + i * steps[1 - axis], steps[axis], shape[axis]));
        }
        ndm_array_release(made);
    }
}
END_TEST

/* The last axis first, however the items lie in memory. */
START_TEST(all_axes_in_order)
{
    const ptrdiff_t shape[3] = {7, 40, 11};
    ptrdiff_t step[3];
    for (int turned = 0; turned < 2; turned++) {
        uint16_t wanted = 1;
        for (int d = 0; d < 3; d++) {
            step[d] = turned ? (const ptrdiff_t[]){2, 14, 560}[d]
                             : (const ptrdiff_t[]){880, 22, 2}[d];
        }
        for (ptrdiff_t i = 0; i < 7 * 40; i++) {
            const char *from = (char *)maps + i / 40 * step[0] + i % 40 * step[1];
            const uint16_t along = in_order(from, step[2], shape[2]);
            wanted = i == 0 ? along : composed(wanted, along);
        }
        const ndm_view a = strided(maps, "affine", 3, shape, step);
        ndm_array *made = reduced("multiply", &a, over_all);
        ck_assert_uint_eq(*(uint16_t *)ndm_array_data(made), wanted);
        ndm_array_release(made);
    }
}
END_TEST

/* ---- exact folds --------------------------------------------------------------------- */

/* An exact loop's tree is used where it has one. Its rule for reductions names a dtype that is
 * not there: items stay what they are. */
START_TEST(exact_trees)
{
    enum { N = 5000 };
    static int64_t items[N];
    uint64_t seed = 19;
    int64_t wanted = 0;
    const ptrdiff_t n = N;
    for (int i = 0; i < N; i++) {
        items[i] = (int64_t)next_random(&seed) << 16 ^ (int64_t)next_random(&seed);
        wanted ^= items[i];
    }
    const ndm_view a = row(items, "int64", &n);
    ndm_array *made = reduced("differ", &a, by_default);
    ck_assert_int_eq(ndm_array_dtype(made).num, the_dtype("int64").num);
    ck_assert_int_eq(*(int64_t *)ndm_array_data(made), wanted);
    ck_assert_int_gt(lane_calls, 0);
    ndm_array_release(made);
}
END_TEST

/* ---- loops that no fold can use -------------------------------------------------------- */

static void refused(const char *name, const char *dtype, const char *words)
{
    static double zeros[4];
    const ptrdiff_t n = 4;
    const ndm_view a = row(zeros, dtype, &n);
    ndm_array *made = NULL;
    ndm_error error;
    refuses(ndm_accumulate(the_ufunc(name), &a, 0, &made, NULL, &error), NDM_ERROR_TYPE, &error,
            words);
    ck_assert_ptr_null(made);
    refuses(reduce_new(name, &a, &made, by_default, plainly, &error), NDM_ERROR_TYPE, &error,
            name);
    ck_assert_ptr_null(made);
}

START_TEST(loops_of_several_dtypes)
{
    refused("turned", "float64",
            "'turned': accumulate needs a loop that gives the dtype it takes; that for float64 "
            "gives bool");
    refused("halved", "int32",
            "'halved': accumulate needs a loop that gives the dtype it takes; that for int32 "
            "gives int16");
    refused("dusky", "dusk",
            "'dusky': accumulate needs a loop of one dtype, which that for dusk is not");
}
END_TEST

/* A loop of the compute dtype that gives another one is none to fold with. */
START_TEST(loops_of_the_compute_dtype)
{
    const uint16_t halves[3] = {0x3c00, 0x4000, 0x4200};
    const ptrdiff_t n = 3;
    const ndm_view a = row((void *)(uintptr_t)halves, "float16", &n);
    ndm_array *made = reduced("narrow", &a, by_default);
    ck_assert_int_eq(ndm_array_dtype(made).num, the_dtype("float16").num);
    ck_assert_uint_eq(*(uint16_t *)ndm_array_data(made), halves[0]);
    ndm_array_release(made);
}
END_TEST

/* A dtype asked for that the items have no way to, and a given output likewise. */
START_TEST(dtypes_without_a_cast)
{
    double y[3] = {-1, -2, -3};
    const double before[3] = {-1, -2, -3};
    const ptrdiff_t n = 3;
    const ndm_view a = row(maps, "affine", &n), given = row(y, "float64", &n);
    const ndm_view item = strided(y, "float64", 0, NULL, NULL), *outs[1] = {&given};
    const char *words = "there is no cast from affine to float64";
    ndm_array *made = NULL;
    ndm_error error;
    ndm_options options = {.size = sizeof options, .dtype = the_dtype("float64")};
    refuses(ndm_accumulate(the_ufunc("add"), &a, 0, &made, &options, &error), NDM_ERROR_TYPE,
            &error, words);
    refuses(reduce_new("add", &a, &made, by_default, options, &error), NDM_ERROR_TYPE, &error,
            words);
    ck_assert_ptr_null(made);
    options.out = outs;
    refuses(ndm_accumulate(the_ufunc("add"), &a, 0, NULL, &options, &error), NDM_ERROR_TYPE,
            &error, words);
    refuses(reduce_into("add", &a, &item, by_default, plainly, &error), NDM_ERROR_TYPE, &error,
            words);
    ck_assert_mem_eq(y, before, sizeof y);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("fold loops");
    TCase *tests = tcase_create("fold loops");
    tcase_set_timeout(tests, 60);
    tcase_add_checked_fixture(tests, set_up, NULL);
    tcase_add_test(tests, one_axis_in_order);
    tcase_add_test(tests, rows_and_columns_in_order);
    tcase_add_test(tests, all_axes_in_order);
    tcase_add_test(tests, exact_trees);
    tcase_add_test(tests, loops_of_several_dtypes);
    tcase_add_test(tests, loops_of_the_compute_dtype);
    tcase_add_test(tests, dtypes_without_a_cast);
    suite_add_tcase(suite, tests);
    return run_tests(suite);
}
