/* Arguments that no call can take: an error that says so, and operands as they were. */
#include "modules/module_head.h"
#include "test_call_support.h"

static double x[4] = {1, 2, 3, 4}, y[4] = {5, 6, 7, 8}, out[4] = {-1, -1, -1, -1};
static const ptrdiff_t four = 4, backwards = -4;

static void untouched(void)
{
    for (int i = 0; i < 4; i++) {
        ck_assert_double_eq(out[i], -1);
    }
}

static void refused(const ndm_view *a, const ndm_view *b, const ndm_view *c, ndm_status wanted)
{
    ndm_error error;
    expect(call2("add", a, b, c, (ndm_options){0}, &error), wanted, &error);
    ck_assert_int_eq(error.status, wanted);
    ck_assert_int_eq(call2("add", a, b, c, (ndm_options){0}, NULL), wanted);
    untouched();
}

/* The first call fills the memo, so that later ones may go the short way. */
START_TEST(views)
{
    ndm_error error;
    double sum[4];
    ndm_view a = row(x, "float64", &four), b = row(y, "float64", &four);
    ndm_view c = row(out, "float64", &four), warm = row(sum, "float64", &four);
    expect(call2("add", &a, &b, &warm, (ndm_options){0}, &error), NDM_OK, &error);
    ndm_view bad = a;
    bad.shape = NULL;
    refused(&bad, &b, &c, NDM_ERROR_VALUE);
    bad = c;
    bad.shape = NULL;
    refused(&a, &b, &bad, NDM_ERROR_VALUE);
    bad = a;
    bad.shape = &backwards;
    refused(&bad, &b, &c, NDM_ERROR_VALUE);
    bad = a;
    bad.ndim = 65;
    refused(&bad, &b, &c, NDM_ERROR_VALUE);
    bad = a;
    bad.data = NULL;
    refused(&bad, &b, &c, NDM_ERROR_VALUE);
    bad = a;
    bad.dtype.cls = NULL;
    refused(&bad, &b, &c, NDM_ERROR_TYPE);
    bad = c;
    bad.flags = 0;
    refused(&a, &b, &bad, NDM_ERROR_READONLY);
    bad = ndm_view_weak(NULL);
    refused(&bad, &b, &c, NDM_ERROR_VALUE);
    const ptrdiff_t zero = 0, narrow = 4;
    bad = strided(out, "float64", 1, &four, &zero);
    refused(&a, &b, &bad, NDM_ERROR_OVERLAP);
    bad = strided(out, "float64", 1, &four, &narrow);
    refused(&a, &b, &bad, NDM_ERROR_OVERLAP);
}
END_TEST

START_TEST(weak_destinations)
{
    ndm_error error;
    ndm_scalar value = ndm_scalar_float(2), odd = {.kind = 77};
    ndm_view a = row(x, "float64", &four), c = row(out, "float64", &four);
    ndm_view weak = ndm_view_weak(&value), unknown = ndm_view_weak(&odd);
    refused(&a, &a, &weak, NDM_ERROR_VALUE);
    refused(&a, &unknown, &c, NDM_ERROR_VALUE);
    expect(ndm_copyto(&weak, &a, NDM_CASTING_UNSAFE, NULL, &error), NDM_ERROR_VALUE, &error);
    expect(ndm_copyto(&c, &unknown, NDM_CASTING_UNSAFE, NULL, &error), NDM_ERROR_VALUE, &error);
    expect(ndm_copyto(&c, &a, (ndm_casting)9, NULL, &error), NDM_ERROR_VALUE, &error);
    ndm_view no_mask = weak;
    expect(ndm_copyto(&c, &a, NDM_CASTING_UNSAFE, &no_mask, &error), NDM_ERROR_TYPE, &error);
    ck_assert_double_eq(value.real, 2);
    untouched();
}
END_TEST

/* An interleaved output shares no element with its input; one that is shifted does. */
START_TEST(strided_rows_that_overlap)
{
    double memory[9];
    const ptrdiff_t step = 16;
    for (int shift = 0; shift < 3; shift++) {
        for (int i = 0; i < 9; i++) {
            memory[i] = i;
        }
        ndm_error error;
        ndm_view a = strided(memory, "float64", 1, &four, &step), b = row(y, "float64", &four);
        ndm_view c = strided(memory + shift, "float64", 1, &four, &step);
        expect(call2("add", &a, &b, &c, (ndm_options){0}, &error), NDM_OK, &error);
        for (int i = 0; i < 4; i++) {
            ck_assert_double_eq(memory[2 * i + shift], 2 * i + y[i]);
        }
    }
}
END_TEST

/* ---- what a ufunc refuses --------------------------------------------------------- */

static int pick(char *const *args, const ptrdiff_t *dimensions, const ptrdiff_t *strides,
                ndm_loop_ctx *ctx)
{
    (void)ctx;
    for (ptrdiff_t i = 0; i < dimensions[0]; i++) {
        memcpy(args[2] + i * strides[2], args[0] + i * strides[0], sizeof(double));
    }
    return 0;
}

ONE_LOOP_KERNEL("pick", pick);
static const char *const bools[] = {"bool", NULL};
static const char *const types[] = {"float64", "float64", "float64"};
static const ndm_type_set both_bool[] = {{bools, nothing}, {bools, nothing}};
static const ndm_refuse_rule rules[] = {{both_bool, "two truth values; use another"}};
static const ndm_ufunc_record ufuncs[] = {{.name = "pick_first",
                                           .doc = "A test.",
                                           .signature = "x1, x2 -> y",
                                           .aliases = nothing,
                                           .nin = 2,
                                           .nout = 1,
                                           .refuse = rules,
                                           .refuse_count = 1,
                                           .hash = {80, 1}}};
static const ndm_loop_record loops[] = {{.ufunc = "pick_first",
                                         .types = types,
                                         .symbol = "pick_first_float64",
                                         .cost = 1,
                                         .hash = {80, 2}}};
static const ndm_module module = {ONE_LOOP_MODULE("pick")};

START_TEST(refuse_rules)
{
    ndm_error error;
    uint8_t bits[4] = {1, 0, 1, 0};
    double result[4];
    expect(ndm_module_register(&module, &error), NDM_OK, &error);
    ndm_view flags = row(bits, "bool", &four), a = row(x, "float64", &four);
    ndm_view c = row(out, "float64", &four), good = row(result, "float64", &four);
    for (int again = 0; again < 2; again++) {
        expect(call2("pick_first", &flags, &flags, &c, (ndm_options){0}, &error),
               NDM_ERROR_TYPE, &error);
        ck_assert_str_eq(error.message, "'pick_first': two truth values; use another");
    }
    ndm_scalar truth = ndm_scalar_bool(true);
    ndm_view weak = ndm_view_weak(&truth);
    expect(call2("pick_first", &weak, &flags, &c, (ndm_options){0}, &error), NDM_ERROR_TYPE,
           &error);
    untouched();
    expect(call2("pick_first", &flags, &a, &good, (ndm_options){0}, &error), NDM_OK, &error);
    ck_assert_double_eq(result[0], 1);
    expect(call2("pick_first", &flags, &flags, &good, (ndm_options){.dtype = the_dtype("d")},
                 &error),
           NDM_OK, &error);
    ck_assert_double_eq(result[1], 0);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("bad arguments");
    TCase *tests = tcase_create("bad arguments");
    tcase_add_test(tests, views);
    tcase_add_test(tests, weak_destinations);
    tcase_add_test(tests, strided_rows_that_overlap);
    tcase_add_test(tests, refuse_rules);
    suite_add_tcase(suite, tests);
    return run_tests(suite);
}
