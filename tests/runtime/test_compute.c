/* A dtype from outside without a single loop: what a ufunc has for its `compute` dtype runs
 * through the buffers, every result rounded once. */
#include "test_brick_support.h"

/* A dtype like brick by another name, in a module of its own. */
typedef struct likeness {
    ndm_dtype_class cls;
    const ndm_dtype_class *dtypes[1];
    ndm_cast_record casts[2];
    ndm_module module;
} likeness;

static void register_like_brick(likeness *to, const char *name, const char *const *up,
                                const char *const *needs)
{
    ndm_error error;
    to->cls = brick_class;
    to->cls.name = to->cls.real = name;
    to->cls.promotes = up;
    to->dtypes[0] = &to->cls;
    memcpy(to->casts, brick_casts, sizeof to->casts);
    to->casts[0].from = to->casts[1].to = name;
    to->module = brick_module;
    to->module.name = name;
    to->module.depends = needs;
    to->module.dtypes = to->dtypes;
    to->module.casts = to->casts;
    expect(ndm_module_register(&to->module, &error), NDM_OK, &error);
}

/* ---- "tiered": the number of the tier that runs ------------------------------------- */

static int store_tier(char *const *args, const ptrdiff_t *dimensions, const ptrdiff_t *strides,
                      float tier)
{
    for (ptrdiff_t i = 0; i < dimensions[0]; i++) {
        *(float *)(void *)(args[1] + i * strides[1]) = tier;
    }
    return 0;
}

#define TIER_LOOP(name, tier)                                                                  \
    static int name(char *const *args, const ptrdiff_t *dimensions, const ptrdiff_t *strides,  \
                    ndm_loop_ctx *ctx)                                                         \
    {                                                                                          \
        (void)ctx;                                                                             \
        return store_tier(args, dimensions, strides, tier);                                    \
    }
TIER_LOOP(run_correct, 1)
TIER_LOOP(run_fast, 2)
TIER_LOOP(run_odd, 3)

static const ndm_kernel tier_kernels[] = {
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 0, (ndm_kernel_function)run_correct},
    {NDM_FORM_STRIDED, NDM_TIER_FAST, 0, (ndm_kernel_function)run_fast},
    {NDM_FORM_STRIDED, NDM_TIER_ODD, 0, (ndm_kernel_function)run_odd},
};
static const ndm_kernel_table tier_table = {sizeof(ndm_kernel), NDM_TARGET_GENERIC, 3,
                                            tier_kernels};
static const ndm_kernel_table *const tier_tables[] = {&tier_table};
static const ndm_stem tier_stems[] = {{"tiers", tier_tables, 1}};
static const char *const two_floats[] = {"float32", "float32"};
static const ndm_ufunc_record tier_ufuncs[] = {{.name = "tiered",
                                                .signature = "x -> y",
                                                .nin = 1,
                                                .nout = 1,
                                                .aliases = nothing,
                                                .doc = "A test.",
                                                .hash = {71, 1}}};
static const ndm_loop_record tier_loops[] = {
    {.ufunc = "tiered", .types = two_floats, .symbol = "tiered", .cost = 1, .hash = {71, 2}}};
static const ndm_module tier_module = {
    MODULE_HEAD("tiers", nothing), .ufunc_count = 1, .ufuncs = tier_ufuncs, .stem_count = 1,
    .stems = tier_stems,           .loop_count = 1,  .loops = tier_loops,
};
/* ---- tests ------------------------------------------------------------------------ */

START_TEST(rounds_once)
{
    ptrdiff_t n = N;
    ndm_error error;
    ndm_view a = row(x, "brick", &n), b = row(y, "brick", &n), c = row(out, "brick", &n);
    expect(call2("add", &a, &b, &c, (ndm_options){0}, &error), NDM_OK, &error);
    for (int i = 0; i < N; i++) {
        ck_assert_uint_eq(out[i], narrow(widen(x[i]) + widen(y[i])));
    }
}
END_TEST

START_TEST(makes_its_own_dtype)
{
    ptrdiff_t n = N;
    ndm_error error;
    ndm_array *sum;
    const ndm_scalar third = ndm_scalar_float(1.0 / 3);
    ndm_view a = row(x, "brick", &n), weak = ndm_view_weak(&third);
    const ndm_view *inputs[2] = {&a, &weak};
    expect(ndm_call(the_ufunc("multiply"), inputs, &sum, NULL, &error), NDM_OK, &error);
    ck_assert_str_eq(ndm_array_dtype(sum).cls->name, "brick");
    const uint16_t *items = ndm_array_data(sum);
    float rounded = widen(narrow(1.0f / 3)); /* a weak scalar takes the array's dtype */
    for (int i = 0; i < N; i++) {
        ck_assert_uint_eq(items[i], narrow(widen(x[i]) * rounded));
    }
    ndm_array_release(sum);
    ndm_array *less;
    expect(ndm_call(the_ufunc("less"), inputs, &less, NULL, &error), NDM_OK, &error);
    ck_assert_str_eq(ndm_array_dtype(less).cls->name, "bool");
    for (int i = 0; i < N; i++) {
        ck_assert_int_eq(((uint8_t *)ndm_array_data(less))[i], widen(x[i]) < rounded);
    }
    ndm_array_release(less);
}
END_TEST

START_TEST(widens_beside_a_wider_dtype)
{
    ptrdiff_t n = N;
    static double wide[N];
    ndm_error error;
    ndm_array *sum;
    for (int i = 0; i < N; i++) {
        wide[i] = 1e-3 * i;
    }
    ndm_view a = row(x, "brick", &n), b = row(wide, "float64", &n);
    const ndm_view *inputs[2] = {&a, &b};
    expect(ndm_call(the_ufunc("add"), inputs, &sum, NULL, &error), NDM_OK, &error);
    ck_assert_str_eq(ndm_array_dtype(sum).cls->name, "float64");
    for (int i = 0; i < N; i++) {
        ck_assert_double_eq(((double *)ndm_array_data(sum))[i], widen(x[i]) + wide[i]);
    }
    ndm_array_release(sum);
}
END_TEST

/* Where there is nothing to compute in: no loop of the other dtype, or an input of it. */
START_TEST(stays_out_of_the_way)
{
    ptrdiff_t n = N;
    static float wide[N];
    static int8_t bytes[N];
    ndm_error error;
    ndm_loop_info info;
    ndm_view a = row(x, "brick", &n), b = row(wide, "float32", &n), c = row(bytes, "int8", &n);
    const ndm_view *with_float[2] = {&a, &b}, *with_byte[2] = {&a, &c}, *alone[2] = {&a, &a};
    expect(ndm_resolve(the_ufunc("add"), with_float, NULL, &info, &error), NDM_OK, &error);
    ck_assert_str_eq(ndm_dtype_name(&info.dtypes[0]), "float32");
    expect(ndm_resolve(the_ufunc("gcd"), alone, NULL, &info, &error), NDM_ERROR_TYPE, &error);
    expect(ndm_resolve(the_ufunc("gcd"), with_byte, NULL, &info, &error), NDM_ERROR_TYPE,
           &error);
    expect(ndm_resolve(the_ufunc("left_shift"), with_byte, NULL, &info, &error), NDM_ERROR_TYPE,
           &error);
    static likeness slab;
    register_like_brick(&slab, "slab", brick_up, nothing);
    ndm_view d = row(y, "slab", &n);
    const ndm_view *both[2] = {&a, &d};
    expect(ndm_resolve(the_ufunc("add"), both, NULL, &info, &error), NDM_OK, &error);
    ck_assert_str_eq(ndm_dtype_name(&info.dtypes[0]), "float32");
}
END_TEST

static float tier_of(const char *dtype, ndm_tier tier)
{
    ptrdiff_t n = N;
    static float wide[N];
    ndm_error error;
    ndm_array *result;
    const bool narrow_one = strcmp(dtype, "brick") == 0;
    ndm_view a = row(narrow_one ? (void *)x : wide, dtype, &n);
    const ndm_view *inputs[1] = {&a};
    const ndm_options options = {.size = sizeof options, .tier = tier};
    expect(ndm_call(the_ufunc("tiered"), inputs, &result, &options, &error), NDM_OK, &error);
    ck_assert_str_eq(ndm_array_dtype(result).cls->name, dtype);
    const void *items = ndm_array_data(result);
    const float found = narrow_one ? widen(*(const uint16_t *)items) : *(const float *)items;
    ndm_array_release(result);
    return found;
}

/* What is rounded once more takes results rounded to odd. */
START_TEST(runs_the_tier_that_is_asked_for)
{
    ndm_error error;
    expect(ndm_module_register(&tier_module, &error), NDM_OK, &error);
    ck_assert_float_eq(tier_of("float32", NDM_TIER_CORRECT), 1);
    ck_assert_float_eq(tier_of("float32", NDM_TIER_FAST), 2);
    ck_assert_float_eq(tier_of("brick", NDM_TIER_CORRECT), 3);
    ck_assert_float_eq(tier_of("brick", NDM_TIER_FAST), 2);
}
END_TEST

/* In the order of the generated loop, whatever library float32's product has beside it. */
START_TEST(products_add_in_order)
{
    enum { K = 20 };
    const ptrdiff_t shape[2] = {K, K}, strides[2] = {2 * K, 2};
    ndm_view a = row(x, "brick", shape), b = row(y, "brick", shape);
    a.ndim = b.ndim = 2;
    a.shape = b.shape = shape;
    a.strides = b.strides = strides;
    const ndm_view *inputs[2] = {&a, &b};
    ndm_array *product;
    ndm_error error;
    expect(ndm_call(the_ufunc("matmul"), inputs, &product, NULL, &error), NDM_OK, &error);
    ck_assert_str_eq(ndm_array_dtype(product).cls->name, "brick");
    for (int i = 0; i < K; i++) {
        for (int j = 0; j < K; j++) {
            float sum = 0;
            for (int k = 0; k < K; k++) {
                const float term = widen(x[i * K + k]) * widen(y[k * K + j]);
                sum += term;
            }
            ck_assert_uint_eq(((uint16_t *)ndm_array_data(product))[i * K + j], narrow(sum));
        }
    }
    ndm_array_release(product);
}
END_TEST

/* "pebble" promotes to brick: neither has a loop, and what both become has one to borrow. A
 * dtype or a signature that is asked for finds it too. */
START_TEST(borrows_for_what_is_asked)
{
    ptrdiff_t n = N;
    static const char *const up[] = {"brick", NULL};
    static const char *const needs[] = {"brick", NULL};
    static likeness pebble;
    static double wide[N];
    ndm_error error;
    ndm_loop_info info;
    register_like_brick(&pebble, "pebble", up, needs);
    ndm_view a = row(x, "brick", &n), b = row(y, "pebble", &n), c = row(wide, "float64", &n);
    const ndm_view *mixed[2] = {&a, &b}, *doubles[2] = {&c, &c};
    ndm_array *sum;
    expect(ndm_call(the_ufunc("add"), mixed, &sum, NULL, &error), NDM_OK, &error);
    ck_assert_str_eq(ndm_array_dtype(sum).cls->name, "brick");
    for (int i = 0; i < N; i++) {
        ck_assert_uint_eq(((uint16_t *)ndm_array_data(sum))[i],
                          narrow(widen(x[i]) + widen(y[i])));
    }
    ndm_array_release(sum);
    ndm_options options = {
        .size = sizeof options, .dtype = a.dtype, .casting = NDM_CASTING_UNSAFE};
    expect(ndm_call(the_ufunc("add"), doubles, &sum, &options, &error), NDM_OK, &error);
    ck_assert_str_eq(ndm_array_dtype(sum).cls->name, "brick");
    ndm_array_release(sum);
    const ndm_dtype any = {0}, brick = a.dtype, other = c.dtype;
    const ndm_dtype out_only[3] = {any, any, brick}, inputs[3] = {brick, any, any},
                    torn[3] = {brick, brick, other}, two[3] = {brick, b.dtype, any};
    options.dtype = any;
    options.signature = inputs;
    expect(ndm_call(the_ufunc("less"), mixed, &sum, &options, &error), NDM_OK, &error);
    ck_assert_str_eq(ndm_array_dtype(sum).cls->name, "bool");
    ndm_array_release(sum);
    options.signature = out_only;
    expect(ndm_call(the_ufunc("add"), mixed, &sum, &options, &error), NDM_OK, &error);
    ck_assert_str_eq(ndm_array_dtype(sum).cls->name, "brick");
    ndm_array_release(sum);
    options.signature = torn;
    expect(ndm_resolve(the_ufunc("add"), mixed, &options, &info, &error), NDM_ERROR_TYPE,
           &error);
    options.signature = two;
    expect(ndm_resolve(the_ufunc("add"), mixed, &options, &info, &error), NDM_ERROR_TYPE,
           &error);
    options.signature = NULL;
    options.dtype = a.dtype;
    expect(ndm_resolve(the_ufunc("gcd"), mixed, &options, &info, &error), NDM_ERROR_TYPE,
           &error);
    const ndm_scalar one = ndm_scalar_float(1), half = ndm_scalar_float(0.5);
    ndm_view first = ndm_view_weak(&one), second = ndm_view_weak(&half);
    const ndm_view *weak[2] = {&first, &second};
    expect(ndm_call(the_ufunc("add"), weak, &sum, &options, &error), NDM_OK, &error);
    ck_assert_str_eq(ndm_array_dtype(sum).cls->name, "brick");
    ck_assert_uint_eq(*(uint16_t *)ndm_array_data(sum), narrow(1.5f));
    ndm_array_release(sum);
    options.dtype = any;
    options.signature = out_only;
    expect(ndm_call(the_ufunc("add"), weak, &sum, &options, &error), NDM_OK, &error);
    ck_assert_str_eq(ndm_array_dtype(sum).cls->name, "brick");
    ndm_array_release(sum);
    const ndm_view *three[3] = {&a, &b, &a};
    expect(ndm_resolve(the_ufunc("clip"), three, NULL, &info, &error), NDM_OK, &error);
    ck_assert_str_eq(ndm_dtype_name(&info.dtypes[0]), "float32");
}
END_TEST

/* Swapped, backwards, overlapping and masked, in a plan that runs on other memory too. */
START_TEST(plans_with_casts_run_again)
{
    static uint16_t swapped[2][N + 1], expected[N];
    static uint8_t mask[N];
    ptrdiff_t n = N, back = -2;
    ndm_error error;
    for (int i = 0; i < N; i++) {
        mask[i] = i % 3 != 0;
        for (int k = 0; k < 2; k++) {
            uint16_t value = k == 0 ? x[i] : y[i];
            swapped[k][i] = (uint16_t)(value << 8 | value >> 8);
        }
    }
    ndm_view in = strided(swapped[0] + N - 1, "brick", 1, &n, &back);
    ndm_view to = row(swapped[0] + 1, "brick", &n), where = row(mask, "bool", &n);
    in.dtype = ndm_dtype_swapped(&in.dtype);
    to.dtype = in.dtype;
    const ndm_view *inputs[2] = {&in, &in}, *outs[1] = {&to};
    ndm_options options = {.size = sizeof options, .out = outs, .where = &where};
    ndm_plan *plan;
    expect(ndm_plan_create(the_ufunc("add"), inputs, &options, &plan, &error), NDM_OK, &error);
    for (int k = 0; k < 2; k++) {
        for (int i = 0; i < N; i++) {
            float value = widen(k == 0 ? x[N - 1 - i] : y[N - 1 - i]);
            uint16_t sum = narrow(value + value);
            expected[i] = mask[i] ? (uint16_t)(sum << 8 | sum >> 8) : swapped[k][i + 1];
        }
        void *data[4] = {swapped[k] + N - 1, swapped[k] + N - 1, swapped[k] + 1, NULL};
        expect(ndm_plan_run(plan, k == 0 ? NULL : data, &error), NDM_OK, &error);
        ck_assert_mem_eq(swapped[k] + 1, expected, sizeof expected);
    }
    ndm_plan_free(plan);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("compute");
    TCase *tests = tcase_create("compute");
    tcase_add_checked_fixture(tests, set_up, NULL);
    tcase_add_test(tests, rounds_once);
    tcase_add_test(tests, runs_the_tier_that_is_asked_for);
    tcase_add_test(tests, makes_its_own_dtype);
    tcase_add_test(tests, widens_beside_a_wider_dtype);
    tcase_add_test(tests, products_add_in_order);
    tcase_add_test(tests, borrows_for_what_is_asked);
    tcase_add_test(tests, stays_out_of_the_way);
    tcase_add_test(tests, plans_with_casts_run_again);
    suite_add_tcase(suite, tests);
    return run_tests(suite);
}
