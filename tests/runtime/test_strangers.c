/* Dtypes that the core's order does not reach: no common dtype, several, casts with a choice of
 * ways; and two modules that declare one ufunc alike. */
#include "dtype/build.h"
#include "dtype/registry.h"
#include "modules/tiny_tables.h"
#include "test_call_support.h"

/* ---- four dtypes: two promote to both of the others -------------------------------------- */

static const char *const to_both[] = {"pearl", "opal", NULL};
static ndm_dtype_class jade = TINY_CLASS("jade", to_both), agate = TINY_CLASS("agate", to_both),
                       pearl = TINY_CLASS("pearl", NULL), opal = TINY_CLASS("opal", NULL);
static const ndm_dtype_class *const four[] = {&jade, &agate, &pearl, &opal};
static const char *const jade_types[] = {"jade", "jade", "jade"}, *const pearl_types[] = {
                                                                      "pearl", "pearl",
                                                                      "pearl"};
static const ndm_loop_record apart_loops[] = {TINY_LOOP("brightest", jade_types, 60),
                                              TINY_LOOP("brightest", pearl_types, 61)};
#define BRIGHTEST(high)                                                                        \
    {                                                                                          \
        .name = "brightest", .doc = "A test.", .signature = "x1, x2 -> y",                     \
        .aliases = tiny_nothing, .nin = 2, .nout = 1, .hash = {                                \
            high,                                                                              \
            1                                                                                  \
        }                                                                                      \
    }
static const ndm_ufunc_record brightest[] = {BRIGHTEST(62)},
                              other_brightest[] = {BRIGHTEST(63)};
static const ndm_cast_record apart_casts[] = {
    {"jade", "pearl", "same", 0, SAME, 0, {64, 1}},
    {"jade", "opal", "same", 0, SAME, 0, {64, 2}},
    {"pearl", "agate", "same", 0, SAME, 0, {64, 3}},
    {"opal", "agate", "same", 0, SAME, 0, {64, 4}},
    {"agate", "opal", "same", 0, SAME, 0, {64, 5}},
};
static const ndm_module apart = {
    TINY_MODULE("apart", tiny_nothing),
    .dtype_count = 4,
    .dtypes = four,
    .ufunc_count = 1,
    .ufuncs = brightest,
    .loop_count = 2,
    .loops = apart_loops,
    .cast_count = COUNT_OF(apart_casts),
    .casts = apart_casts,
};

static void register_apart(void)
{
    ndm_error error;
    pearl.cast_order = opal.cast_order = -1; /* of no kind that casts */
    pearl.compute = "opal";
    pearl.zero = pearl.one = NULL;
    opal.weak = 0;
    opal.real = NULL;
    agate.role = 99; /* of a newer library */
    expect(ndm_module_register(&apart, &error), NDM_OK, &error);
}

static char zeros[64];

static void no_join(const char *a, const char *b)
{
    const ndm_dtype both[3] = {the_dtype(a), the_dtype(b), the_dtype(a)};
    ndm_dtype out;
    ndm_error error;
    expect(ndm_promote_types(&both[0], &both[1], &out, &error), NDM_ERROR_TYPE, &error);
    ck_assert_ptr_nonnull(strstr(error.message, "no common dtype"));
    ck_assert_ptr_nonnull(strstr(error.message, a));
    ck_assert_ptr_nonnull(strstr(error.message, b));
    expect(ndm_result_type(both, 3, NULL, 0, &out, &error), NDM_ERROR_TYPE, &error);
}

START_TEST(no_common_dtype)
{
    register_apart();
    no_join("jade", "agate"); /* two, of which neither is the less */
    no_join("pearl", "opal"); /* none */
    no_join("pearl", "float64");
    no_join("jade", "int8");
    const ndm_dtype dtype = the_dtype("opal"), other = the_dtype("jade");
    const ndm_scalar three = ndm_scalar_int(3), yes = ndm_scalar_bool(true),
                     unit = ndm_scalar_complex(0, 1);
    ndm_dtype out;
    ndm_error error;
    expect(ndm_result_type(&dtype, 1, &three, 1, &out, &error), NDM_ERROR_TYPE, &error);
    ck_assert_str_eq(error.message, "opal and the scalars have no common dtype");
    const ndm_scalar several[3] = {yes, three, unit};
    expect(ndm_result_type(&dtype, 1, several, 3, &out, &error), NDM_ERROR_TYPE, &error);
    expect(ndm_result_type(&other, 1, &three, 1, &out, &error), NDM_OK, &error);
    ck_assert_str_eq(ndm_dtype_name(&out), "jade");
    expect(ndm_result_type(&other, 1, &unit, 1, &out, &error), NDM_ERROR_TYPE, &error);
}
END_TEST

START_TEST(what_has_no_common_dtype)
{
    register_apart();
    ndm_error error;
    ndm_loop_info info;
    ndm_view a = strided(zeros, "jade", 0, NULL, NULL),
             b = strided(zeros, "agate", 0, NULL, NULL),
             p = strided(zeros, "pearl", 0, NULL, NULL),
             o = strided(zeros, "opal", 0, NULL, NULL),
             f = strided(zeros, "float64", 0, NULL, NULL);
    const struct {
        const ndm_view *first, *second;
        const char *loop; /* NULL: none */
    } cases[] = {{&a, &b, NULL},    {&a, &f, NULL},    {&p, &o, NULL},   {&p, &f, NULL},
                 {&a, &p, "pearl"}, {&p, &a, "pearl"}, {&a, &a, "jade"}, {&o, &o, NULL}};
    for (size_t i = 0; i < COUNT_OF(cases); i++) {
        const ndm_view *inputs[2] = {cases[i].first, cases[i].second};
        ndm_status status = ndm_resolve(the_ufunc("brightest"), inputs, NULL, &info, &error);
        ck_assert_msg((status == NDM_OK) == (cases[i].loop != NULL), "case %zu: %s", i,
                      status == NDM_OK ? info.symbol : error.message);
        ck_assert(status != NDM_OK ||
                  strcmp(ndm_dtype_name(&info.dtypes[0]), cases[i].loop) == 0);
    }
    bool same = true;
    uint16_t items[2] = {1, 2};
    const ptrdiff_t two = 2;
    ndm_view x = row(items, "pearl", &two), y = row(items, "opal", &two);
    expect(ndm_array_equal(&x, &y, false, &same, &error), NDM_ERROR_TYPE, &error);
    ck_assert(same);
    expect(ndm_array_equal(&x, &x, false, &same, &error), NDM_OK, &error);
    ck_assert(same);
    uint16_t copy[2] = {0, 0};
    ndm_view to = row(copy, "agate", &two), from = row(items, "jade", &two);
    expect(ndm_copyto(&to, &from, NDM_CASTING_UNSAFE, NULL, &error), NDM_OK, &error);
    ck_assert(copy[0] == 1 && copy[1] == 2); /* through pearl or opal */
    expect(ndm_copyto(&to, &f, NDM_CASTING_UNSAFE, NULL, &error), NDM_ERROR_CASTING, &error);
}
END_TEST

/* ---- one ufunc of two modules --------------------------------------------------------------
 */

static ndm_dtype_class ruby = TINY_CLASS("ruby", NULL);
static const ndm_dtype_class *const ruby_dtypes[] = {&ruby};
static const char *const ruby_types[] = {"ruby", "ruby", "ruby"};
static const ndm_loop_record ruby_loops[] = {TINY_LOOP("brightest", ruby_types, 65)};

START_TEST(one_ufunc_twice)
{
    register_apart();
    ndm_error error;
    ndm_loop_info info;
    static ndm_module module = {
        TINY_MODULE("ruby", tiny_nothing),
        .dtype_count = 1,
        .dtypes = ruby_dtypes,
        .ufunc_count = 1,
        .ufuncs = other_brightest,
        .loop_count = 1,
        .loops = ruby_loops,
    };
    expect(ndm_module_register(&module, &error), NDM_ERROR_MODULE, &error);
    ck_assert_ptr_nonnull(strstr(error.message, "another ufunc 'brightest'"));
    module.ufuncs = brightest;
    expect(ndm_module_register(&module, &error), NDM_OK, &error);
    expect(ndm_ufunc_loop(the_ufunc("brightest"), 2, &info, &error), NDM_OK, &error);
    ck_assert_str_eq(info.module, "ruby");
    ck_assert_str_eq(ndm_dtype_name(&info.dtypes[0]), "ruby");
    const ndm_module *modules[2] = {NULL, NULL};
    ck_assert_uint_eq(ndm_module_list(modules, 2), 3);
    ck_assert_ptr_eq(modules[1], &apart);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("strangers");
    TCase *tests = tcase_create("strangers");
    tcase_set_timeout(tests, 60);
    tcase_add_test(tests, no_common_dtype);
    tcase_add_test(tests, what_has_no_common_dtype);
    tcase_add_test(tests, one_ufunc_twice);
    suite_add_tcase(suite, tests);
    return run_tests(suite);
}
