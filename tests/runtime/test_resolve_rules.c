/* Loops that a ufunc's own rules choose, what dtype= and signature= do to them, and the words
 * of what is refused. */
#include <math.h>

#include "call/resolve.h"
#include "ndmill/module.h"
#include "test_call_support.h"

static char zeros[64];

static ndm_view item(const char *dtype)
{
    return strided(zeros, dtype, 0, NULL, NULL);
}

static ndm_status resolve(const char *name, const ndm_view *a, const ndm_view *b,
                          const ndm_options *options, ndm_loop_info *out, ndm_error *error)
{
    const ndm_view *inputs[2] = {a, b};
    return ndm_resolve(the_ufunc(name), inputs, options, out, error);
}

static void runs(const char *name, ndm_view a, ndm_view b, ndm_options options,
                 const char *wanted)
{
    ndm_loop_info info;
    ndm_error error;
    options.size = sizeof options;
    expect(resolve(name, &a, &b, &options, &info, &error), NDM_OK, &error);
    char text[128] = "";
    for (int i = 0; i < info.nargs; i++) {
        strcat(strcat(text, i == 0 ? "" : ","), ndm_dtype_name(&info.dtypes[i]));
    }
    ck_assert_str_eq(text, wanted);
}

static void refused(const char *name, ndm_view a, ndm_view b, ndm_options options,
                    ndm_status wanted, const char *words)
{
    ndm_loop_info info;
    ndm_error error;
    options.size = sizeof options;
    expect(resolve(name, &a, &b, &options, &info, &error), wanted, &error);
    ck_assert_msg(strstr(error.message, words) != NULL, "'%s' lacks '%s'", error.message,
                  words);
}

#define PLAIN ((ndm_options){0})
#define DTYPE(name) ((ndm_options){.dtype = the_dtype(name)})
#define UNSAFE(name) ((ndm_options){.dtype = the_dtype(name), .casting = NDM_CASTING_UNSAFE})

static const ndm_scalar three = {.kind = NDM_SCALAR_INT, .magnitude = 3};
static const ndm_scalar half = {.kind = NDM_SCALAR_FLOAT, .real = 0.5};
static const ndm_scalar unit = {.kind = NDM_SCALAR_COMPLEX, .imag = 1};
static const ndm_scalar yes = {.kind = NDM_SCALAR_BOOL, .magnitude = 1};
static const ndm_scalar vast = {.kind = NDM_SCALAR_HUGE, .real = 0x1p70};

START_TEST(rules)
{
    for (int again = 0; again < 2; again++) {
        runs("divide", item("int8"), item("int8"), PLAIN, "float64,float64,float64");
        runs("divide", item("bool"), item("uint64"), PLAIN, "float64,float64,float64");
        runs("divide", item("int8"), item("float16"), PLAIN, "float16,float16,float16");
        runs("divide", item("int8"), ndm_view_weak(&three), PLAIN, "float64,float64,float64");
        runs("divide", ndm_view_weak(&three), ndm_view_weak(&three), PLAIN,
             "float64,float64,float64");
        runs("divide", ndm_view_weak(&three), item("float32"), PLAIN,
             "float32,float32,float32");
        runs("logical_and", item("int8"), item("complex64"), PLAIN, "bool,bool,bool");
        runs("logical_and", item("float32"), ndm_view_weak(&half), PLAIN, "bool,bool,bool");
        runs("logical_and", ndm_view_weak(&yes), ndm_view_weak(&yes), PLAIN, "bool,bool,bool");
        runs("gcd", item("int8"), item("uint8"), PLAIN, "int16,int16,int16");
    }
}
END_TEST

/* What dtype= and signature= ask for, by the loop of the inputs, the uniform one, or any. */
START_TEST(loops_asked_for)
{
    runs("divide", item("int8"), item("int8"), DTYPE("float32"), "float32,float32,float32");
    runs("add", item("int8"), ndm_view_weak(&three), DTYPE("float32"),
         "float32,float32,float32");
    runs("less", item("int8"), ndm_view_weak(&three), DTYPE("bool"), "int8,int8,bool");
    runs("less", item("int8"), item("uint64"), DTYPE("bool"), "int64,uint64,bool");
    runs("logical_and", item("int8"), item("float64"), UNSAFE("bool"), "bool,bool,bool");
    runs("ldexp", item("float32"), item("int8"), DTYPE("float64"), "float64,int32,float64");
    runs("ldexp", ndm_view_weak(&half), ndm_view_weak(&three), DTYPE("float32"),
         "float32,int32,float32");
    ndm_dtype wide[3] = {the_dtype("float64"), {0}, {0}},
              mixed[3] = {the_dtype("float32"), the_dtype("int64"), {0}};
    runs("add", item("int8"), item("int8"), (ndm_options){.signature = wide},
         "float64,float64,float64");
    runs("ldexp", item("int8"), item("int8"), (ndm_options){.signature = mixed},
         "float32,int64,float32");
    refused("add", item("int8"), item("int8"), (ndm_options){.signature = mixed},
            NDM_ERROR_TYPE, "(float32, int64 -> any dtype)");
    refused("add", item("int8"), item("int8"),
            (ndm_options){.signature = wide, .dtype = the_dtype("d")}, NDM_ERROR_VALUE,
            "exclude each other");
    refused("add", item("complex64"), item("int8"), DTYPE("int8"), NDM_ERROR_CASTING,
            "input 0 from complex64 to int8");
    refused("gcd", item("int8"), item("int8"), DTYPE("float64"), NDM_ERROR_TYPE,
            "no loop of types");
    refused("ldexp", item("complex64"), item("int8"), DTYPE("float32"), NDM_ERROR_TYPE,
            "no loop of types");
    refused("ldexp", ndm_view_weak(&unit), item("int8"), DTYPE("float32"), NDM_ERROR_TYPE,
            "no loop of types");
    runs("ldexp", item("complex64"), item("int8"), UNSAFE("float32"), "float32,int32,float32");
    ndm_dtype foreign = the_dtype("float64");
    foreign.num = 9999;
    refused("add", item("int8"), item("int8"), (ndm_options){.dtype = foreign}, NDM_ERROR_TYPE,
            "not one of this library's");
    foreign.num = -2;
    refused("add", item("int8"), item("int8"), (ndm_options){.dtype = foreign}, NDM_ERROR_TYPE,
            "not one of this library's");
}
END_TEST

START_TEST(words_of_refusals)
{
    refused("subtract", item("bool"), item("bool"), PLAIN, NDM_ERROR_TYPE, "bitwise_xor");
    refused("subtract", ndm_view_weak(&yes), item("bool"), PLAIN, NDM_ERROR_TYPE,
            "bitwise_xor");
    refused("gcd", item("float64"), item("int8"), PLAIN, NDM_ERROR_TYPE,
            "no loop for inputs of dtype (float64, int8); it has loops for (");
    refused("gcd", ndm_view_weak(&half), item("int8"), PLAIN, NDM_ERROR_TYPE, "no loop");
    refused("gcd", item("float64"), ndm_view_weak(&three), PLAIN, NDM_ERROR_TYPE,
            "weak integer");
    refused("left_shift", item("complex64"), item("int8"), PLAIN, NDM_ERROR_TYPE, "no loop");
    refused("less", item("int8"), item("int8"),
            (ndm_options){.casting = NDM_CASTING_NO, .dtype = the_dtype("float64")},
            NDM_ERROR_TYPE, "casting rule 'no'");
    refused("add", strided(zeros, ">f8", 0, NULL, NULL), item("float64"),
            (ndm_options){.casting = NDM_CASTING_NO}, NDM_ERROR_CASTING,
            "input 0 from byte-swapped float64 to float64");
    refused("add", item("int8"), ndm_view_weak(&vast), PLAIN, NDM_ERROR_OVERFLOW,
            "integer 1.1805916207174113e+21 does not fit int8 (input 1)");
    ndm_scalar low = ndm_scalar_int(-1);
    refused("add", item("uint8"), ndm_view_weak(&low), PLAIN, NDM_ERROR_OVERFLOW,
            "integer -1 does not fit uint8");
    refused("add", item("int8"), ndm_view_weak(&unit), DTYPE("float64"), NDM_ERROR_CASTING,
            "complex128 to float64");
    ndm_view unknown = item("int8");
    unknown.dtype.num = 9999;
    refused("add", unknown, item("int8"), PLAIN, NDM_ERROR_TYPE, "input 0 has no dtype");
    ndm_loop_info info;
    ndm_error error;
    ndm_view a = item("int8");
    const ndm_view *none[2] = {&a, NULL};
    expect(ndm_resolve(NULL, none, NULL, &info, &error), NDM_ERROR_VALUE, &error);
    expect(ndm_resolve(the_ufunc("add"), NULL, NULL, &info, &error), NDM_ERROR_VALUE, &error);
    expect(ndm_resolve(the_ufunc("add"), none, NULL, &info, &error), NDM_ERROR_VALUE, &error);
    ndm_options odd = {.size = sizeof odd, .casting = (ndm_casting)9};
    const ndm_view *both[2] = {&a, &a};
    expect(ndm_resolve(the_ufunc("add"), both, &odd, &info, &error), NDM_ERROR_VALUE, &error);
    expect(ndm_ufunc_loop(the_ufunc("add"), 999, &info, &error), NDM_ERROR_INDEX, &error);
}
END_TEST

/* less of weak integers that fit no dtype, by their values. */
static void less_is(const ndm_scalar *a, const ndm_scalar *b, bool wanted)
{
    uint8_t y = 2;
    ndm_view x1 = ndm_view_weak(a), x2 = ndm_view_weak(b),
             out = strided(&y, "bool", 0, NULL, NULL);
    ndm_error error;
    expect(call2("less", &x1, &x2, &out, (ndm_options){0}, &error), NDM_OK, &error);
    ck_assert_uint_eq(y, wanted);
}

START_TEST(vast_integers_compare)
{
    const ndm_scalar vaster = {.kind = NDM_SCALAR_HUGE, .real = 0x1p80},
                     low = {.kind = NDM_SCALAR_HUGE, .negative = 1, .real = -0x1p70},
                     lower = {.kind = NDM_SCALAR_HUGE, .negative = 1, .real = -0x1p80},
                     minus_zero = {.kind = NDM_SCALAR_INT, .negative = 1},
                     minus_one = ndm_scalar_int(-1), most = ndm_scalar_uint(UINT64_MAX);
    less_is(&vast, &vaster, true);
    less_is(&vaster, &vast, false);
    less_is(&vast, &vast, false);
    less_is(&lower, &low, true);
    less_is(&low, &lower, false);
    less_is(&low, &vast, true);
    less_is(&most, &vast, true);
    less_is(&vast, &most, false);
    less_is(&low, &minus_one, true);
    less_is(&minus_one, &low, false);
    less_is(&minus_zero, &vast, true);
    less_is(&vast, &minus_zero, false);
    less_is(&most, &minus_one, false);
    less_is(&minus_one, &most, true);
    less_is(&yes, &three, true);
}
END_TEST

/* Beside an array, whose dtype cannot hold the integer; the other array takes part as well. */
START_TEST(vast_integers_beside_arrays)
{
    uint8_t bytes[3] = {0, 200, 255}, y[3];
    const ptrdiff_t n = 3;
    const ndm_scalar low = ndm_scalar_int(-300), high = ndm_scalar_int(300);
    ndm_view a = row(bytes, "uint8", &n), out = row(y, "bool", &n),
             weak[2] = {ndm_view_weak(&low), ndm_view_weak(&high)};
    ndm_error error;
    for (int k = 0; k < 2; k++) {
        expect(call2("less", &a, &weak[k], &out, (ndm_options){0}, &error), NDM_OK, &error);
        ck_assert(y[0] == k && y[1] == k && y[2] == k);
        expect(call2("greater_equal", &weak[k], &a, &out, (ndm_options){0}, &error), NDM_OK,
               &error);
        ck_assert(y[0] == k && y[1] == k && y[2] == k);
    }
    ndm_view x = ndm_view_weak(&unit), flags = item("bool"), reals = item("float64");
    ndm_loop_info info;
    expect(resolve("less", &reals, &x, NULL, &info, &error), NDM_OK, &error);
    ck_assert_str_eq(ndm_dtype_name(&info.dtypes[0]), "complex128");
    expect(resolve("less", &flags, &x, NULL, &info, &error), NDM_OK, &error);
}
END_TEST

/* ---- masks, outputs and options ------------------------------------------------------ */

static double x[4] = {1, 2, 3, 4}, y[4] = {-1, -1, -1, -1};
static const ptrdiff_t four = 4;

static void call_fails(const ndm_view *a, const ndm_view *out, ndm_options options,
                       ndm_status wanted, const char *words)
{
    ndm_error error;
    expect(call2("add", a, a, out, options, &error), wanted, &error);
    ck_assert_msg(strstr(error.message, words) != NULL, "'%s' lacks '%s'", error.message,
                  words);
    ck_assert_double_eq(y[0], -1);
}

START_TEST(masks_and_outputs)
{
    uint8_t bits[4] = {1, 1, 0, 0};
    const ptrdiff_t two = 2, three_lengths[3] = {2, 1, 4};
    ndm_view a = row(x, "float64", &four), out = row(y, "float64", &four),
             mask = row(bits, "bool", &four), bad;
    ndm_options options = {.where = &bad};
    bad = mask;
    bad.dtype = the_dtype("int8");
    call_fails(&a, &out, options, NDM_ERROR_CASTING, "the mask is of dtype int8, not bool");
    bad.dtype = (ndm_dtype){0};
    call_fails(&a, &out, options, NDM_ERROR_VALUE, "unset");
    ndm_error error;
    bad.dtype.num = -1;
    expect(ndm_copyto(&out, &a, NDM_CASTING_SAFE, &bad, &error), NDM_ERROR_CASTING, &error);
    bad = ndm_view_weak(&yes);
    call_fails(&a, &out, options, NDM_ERROR_TYPE, "weak scalar");
    bad = row(bits, "bool", &two);
    call_fails(&a, &out, options, NDM_ERROR_SHAPE, "shapes (4,) (4,) (4,) (2,)");
    bad = row(y, "bool", &four);
    call_fails(&a, &out, options, NDM_ERROR_OVERLAP, "overlaps the mask");
    bad = row(y, "float32", &four);
    bad.dtype.num = 9999;
    call_fails(&a, &bad, PLAIN, NDM_ERROR_TYPE, "output 0 has no dtype");
    bad = row(y, ">i4", &four);
    call_fails(&a, &bad, PLAIN, NDM_ERROR_CASTING, "to byte-swapped int32");
    bad = row(y, "float64", &two);
    call_fails(&a, &bad, PLAIN, NDM_ERROR_SHAPE, "(2,)");
    bad = strided(y, "float64", 3, three_lengths, NULL);
    bad.shape = (const ptrdiff_t[]){1, 1, 2};
    call_fails(&a, &bad, PLAIN, NDM_ERROR_SHAPE, "do not broadcast");
    call_fails(&a, &out, (ndm_options){.threads = -1}, NDM_ERROR_VALUE, "-1 threads");
    call_fails(&a, &out, (ndm_options){.order = (ndm_order)9}, NDM_ERROR_VALUE, "order");
    call_fails(&a, &out, (ndm_options){.fp_mode = (ndm_fp_mode)9}, NDM_ERROR_VALUE, "fp_mode");
    call_fails(&a, &out, (ndm_options){.tier = (ndm_tier)9}, NDM_ERROR_VALUE, "tier 9");
    ptrdiff_t ones[64];
    for (int i = 0; i < 64; i++) {
        ones[i] = 1;
    }
    ones[62] = 4;
    ones[63] = 3; /* long shapes are cut */
    bad = strided(x, "float64", 64, ones, NULL);
    call_fails(&bad, &out, PLAIN, NDM_ERROR_SHAPE, "operands of shapes (1, 1, 1,");
}
END_TEST

/* Whatever a mode of flags says: the callback that is not there, and every name at once. */
START_TEST(floating_point_modes)
{
    const double values[4] = {INFINITY, 1e308, 5e-324, 1}, others[4] = {0, 10, 0.5, 1};
    double out[4];
    ndm_view a = row((void *)(uintptr_t)values, "float64", &four),
             b = row((void *)(uintptr_t)others, "float64", &four),
             c = row(out, "float64", &four);
    ndm_error error;
    ndm_options options = {.fp_mode = NDM_FP_FAIL, .fp_report = NDM_FP_ALL};
    expect(call2("multiply", &a, &b, &c, options, &error), NDM_ERROR_FP, &error);
    ck_assert_str_eq(error.message,
                     "'multiply': overflow, underflow, invalid value encountered");
    options.fp_mode = NDM_FP_WARN;
    expect(call2("multiply", &a, &b, &c, options, &error), NDM_OK, &error);
    options = (ndm_options){.fp_mode = NDM_FP_FAIL, .fp_report = NDM_FP_DIVIDE};
    expect(call2("multiply", &a, &b, &c, options, &error), NDM_OK, &error);
    expect(call2("divide", &a, &b, &c, options, &error), NDM_OK, &error);
}
END_TEST

/* ---- dtypes ---------------------------------------------------------------------------- */

START_TEST(dtypes_by_name)
{
    ndm_dtype d = the_dtype("float32"), e, unset = {0};
    ndm_error error;
    char text[24];
    ck_assert_str_eq(ndm_dtype_name(&unset), "unspecified");
    expect(ndm_dtype_descr(&unset, text, sizeof text, &error), NDM_ERROR_VALUE, &error);
    expect(ndm_dtype_descr(&d, text, 3, &error), NDM_ERROR_VALUE, &error);
    ck_assert_ptr_nonnull(strstr(error.message, "3 bytes"));
    expect(ndm_dtype_find("", &e, &error), NDM_ERROR_NOT_FOUND, &error);
    expect(ndm_dtype_find("<", &e, &error), NDM_ERROR_NOT_FOUND, &error);
    expect(ndm_dtype_find("flaot32", &e, &error), NDM_ERROR_NOT_FOUND, &error);
    ck_assert_ptr_nonnull(strstr(error.message, "did you mean 'float32'"));
    expect(ndm_dtype_find("\xC3\xA9", &e, &error), NDM_ERROR_NOT_FOUND, &error);
    expect(ndm_dtype_find("\xE9", &e, &error), NDM_ERROR_NOT_FOUND, &error);
    e = ndm_dtype_swapped(&d);
    ck_assert(!ndm_dtype_equal(&d, &e));
    e = ndm_dtype_swapped(&e);
    ck_assert(ndm_dtype_equal(&d, &e));
    e = ndm_dtype_swapped(&unset);
    ck_assert(ndm_dtype_equal(&unset, &e));
    e = the_dtype("bool");
    ck_assert_int_eq(ndm_dtype_swapped(&e).order, NDM_NATIVE);
    e = d;
    e.unit = 3;
    ck_assert(!ndm_dtype_equal(&d, &e));
    e = d;
    e.param = &e;
    ck_assert(!ndm_dtype_equal(&d, &e));
    ck_assert(ndm_can_cast(&d, &e, NDM_CASTING_SAFE) &&
              !ndm_can_cast(&d, &e, NDM_CASTING_EQUIV));
    ck_assert(!ndm_can_cast(&d, &unset, NDM_CASTING_UNSAFE));
    ck_assert(!ndm_can_cast(&unset, &d, NDM_CASTING_UNSAFE));
    ck_assert(!ndm_can_cast(&d, &d, (ndm_casting)9));
    e = d;
    e.num = 9999;
    ck_assert(!ndm_can_cast(&e, &d, NDM_CASTING_UNSAFE));
    ck_assert(!ndm_can_cast(&d, &e, NDM_CASTING_UNSAFE));
    ck_assert_str_eq(ndm_casting_name((ndm_casting)9), "unknown");
    ndm_dtype two[2];
    ck_assert_uint_gt(ndm_dtype_list(two, 2), 2);
    ck_assert_str_ne(ndm_dtype_name(&two[0]), ndm_dtype_name(&two[1]));
    const ndm_ufunc *ufunc = NULL;
    ck_assert_uint_gt(ndm_ufunc_list(&ufunc, 1), 1);
    ck_assert_ptr_nonnull(ufunc);
    expect(ndm_ufunc_find("zzzzzzzzzzzzzzz", &ufunc, &error), NDM_ERROR_NOT_FOUND, &error);
    ck_assert_ptr_null(strstr(error.message, "did you mean"));
    expect(ndm_ufunc_find("mutliply", &ufunc, &error), NDM_ERROR_NOT_FOUND, &error);
    ck_assert_ptr_nonnull(strstr(error.message, "'multiply'"));
    ndm_casting casting;
    expect(ndm_casting_parse("safely", &casting, &error), NDM_ERROR_VALUE, &error);
}
END_TEST

START_TEST(promotion_of_sets)
{
    ndm_dtype list[3] = {the_dtype("int8"), the_dtype("uint8"), the_dtype("float16")}, out;
    ndm_error error;
    expect(ndm_result_type(list, 3, NULL, 0, &out, &error), NDM_OK, &error);
    ck_assert_str_eq(ndm_dtype_name(&out), "float16");
    const ndm_scalar kinds[4] = {three, half, unit, vast}, odd = {.kind = 77};
    expect(ndm_result_type(list, 1, kinds, 4, &out, &error), NDM_OK, &error);
    ck_assert_str_eq(ndm_dtype_name(&out), "complex128");
    expect(ndm_result_type(NULL, 0, &vast, 1, &out, &error), NDM_OK, &error);
    ck_assert_str_eq(ndm_dtype_name(&out), "int64");
    expect(ndm_result_type(list, 1, &vast, 1, &out, &error), NDM_OK, &error);
    ck_assert_str_eq(ndm_dtype_name(&out), "int8");
    expect(ndm_result_type(NULL, 0, &odd, 1, &out, &error), NDM_ERROR_TYPE, &error);
    expect(ndm_result_type(NULL, 0, NULL, 0, &out, &error), NDM_ERROR_VALUE, &error);
    list[1].cls = NULL;
    expect(ndm_result_type(list, 2, NULL, 0, &out, &error), NDM_ERROR_VALUE, &error);
    list[1] = list[0];
    list[1].num = -1;
    expect(ndm_promote_types(&list[0], &list[1], &out, &error), NDM_ERROR_VALUE, &error);
    list[1].num = 9999;
    expect(ndm_promote_types(&list[0], &list[1], &out, &error), NDM_ERROR_VALUE, &error);
    ck_assert_ptr_nonnull(strstr(error.message, "dtype 2 of 2"));
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("resolve rules");
    TCase *tests = tcase_create("resolve rules");
    tcase_add_test(tests, rules);
    tcase_add_test(tests, loops_asked_for);
    tcase_add_test(tests, words_of_refusals);
    tcase_add_test(tests, vast_integers_compare);
    tcase_add_test(tests, vast_integers_beside_arrays);
    tcase_add_test(tests, masks_and_outputs);
    tcase_add_test(tests, floating_point_modes);
    tcase_add_test(tests, dtypes_by_name);
    tcase_add_test(tests, promotion_of_sets);
    suite_add_tcase(suite, tests);
    return run_tests(suite);
}
