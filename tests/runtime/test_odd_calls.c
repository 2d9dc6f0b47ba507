/* Calls that only just miss the short way through the engine: the same answers, and the same
 * refusals. */
#include <math.h>
#include <stdint.h>

#include "ndmill/module.h"
#include "test_call_support.h"

enum { N = 6 };

static double x[N] = {1, 2, 3, 4, 5, 6}, y[N];
static const ptrdiff_t six = N;

static void set_up(void)
{
    for (int i = 0; i < N; i++) {
        y[i] = -1;
    }
}

static void doubled(void)
{
    for (int i = 0; i < N; i++) {
        ck_assert_double_eq(y[i], 2 * x[i]);
        y[i] = -1;
    }
}

/* ---- options ------------------------------------------------------------------------- */

static void count_warnings(void *context, const ndm_ufunc *ufunc, uint32_t flags)
{
    (void)ufunc;
    (void)flags;
    ++*(int *)context;
}

START_TEST(every_option_alone)
{
    int warnings = 0;
    ndm_cancel cancel = {0};
    const ndm_dtype types[3] = {the_dtype("d"), {0}, {0}};
    const ndm_options options[] = {
        {.casting = NDM_CASTING_UNSAFE},
        {.casting = NDM_CASTING_NO},
        {.order = NDM_ORDER_A},
        {.dtype = the_dtype("float64")},
        {.signature = types},
        {.tier = NDM_TIER_FAST},
        {.threads = 2},
        {.fp_mode = NDM_FP_FAIL},
        {.fp_mode = NDM_FP_WARN, .fp_callback = count_warnings, .fp_context = &warnings},
        {.cancel = &cancel},
    };
    ndm_view a = row(x, "float64", &six), c = row(y, "float64", &six);
    ndm_error error;
    for (size_t i = 0; i < COUNT_OF(options); i++) {
        expect(call2("add", &a, &a, &c, options[i], &error), NDM_OK, &error);
        doubled();
    }
    ck_assert_int_eq(warnings, 0);
    /* An older caller's options are shorter. */
    const ndm_view *inputs[2] = {&a, &a}, *outs[1] = {&c};
    ndm_options older = {.size = offsetof(ndm_options, tier), .out = outs, .threads = -7};
    expect(ndm_call(the_ufunc("add"), inputs, NULL, &older, &error), NDM_OK, &error);
    doubled();
}
END_TEST

/* ---- operands -------------------------------------------------------------------------- */

START_TEST(operands_out_of_the_ordinary)
{
    ndm_error error;
    const ptrdiff_t one = 1, far = (ptrdiff_t)1 << 40, none = 0, back = -8;
    ndm_view a = row(x, "float64", &six), c = row(y, "float64", &six), odd;
    expect(call2("add", &a, &a, &c, (ndm_options){0}, &error), NDM_OK, &error);
    doubled();
    odd = strided(x, "float64", 1, &one, &far); /* its stride is never taken */
    ndm_view first = strided(y, "float64", 1, &one, &far);
    expect(call2("add", &odd, &odd, &first, (ndm_options){0}, &error), NDM_OK, &error);
    ck_assert_double_eq(y[0], 2);
    const ptrdiff_t close = -far;
    odd = strided(x, "float64", 1, &one, &close);
    expect(call2("add", &odd, &odd, &first, (ndm_options){0}, &error), NDM_OK, &error);
    odd = row(x, "float64", &none);
    first = row(y, "float64", &none);
    expect(call2("add", &odd, &odd, &first, (ndm_options){0}, &error), NDM_OK, &error);
    odd = strided(x + N - 1, "float64", 1, &six, &back);
    expect(call2("subtract", &odd, &a, &c, (ndm_options){0}, &error), NDM_OK, &error);
    ck_assert_double_eq(y[0], 5);
    odd = a;
    odd.ndim = -1;
    expect(call2("add", &odd, &a, &c, (ndm_options){0}, &error), NDM_ERROR_VALUE, &error);
    odd = a;
    odd.dtype.num = 9999;
    expect(call2("add", &odd, &a, &c, (ndm_options){0}, &error), NDM_ERROR_TYPE, &error);
    ndm_dtype_class foreign = *a.dtype.cls;
    odd = a;
    odd.dtype.cls = &foreign;
    expect(call2("add", &odd, &a, &c, (ndm_options){0}, &error), NDM_ERROR_TYPE, &error);
    char bytes[8 * N + 1];
    memcpy(bytes + 1, x, sizeof x);
    set_up();
    odd = row(bytes + 1, "float64", &six);
    expect(call2("add", &odd, &a, &c, (ndm_options){0}, &error), NDM_OK, &error);
    doubled();
    const ptrdiff_t nine = 9;
    odd = strided(bytes, "int8", 1, &six, &nine);
    expect(call2("add", &odd, &a, &c, (ndm_options){0}, &error), NDM_OK, &error);
}
END_TEST

/* The short way, with outputs that lie on inputs of another size, and values that are refused.
 */
START_TEST(short_calls)
{
    ndm_error error;
    union {
        double numbers[N];
        uint8_t bytes[8 * N];
    } shared;
    int64_t base[2] = {3, 4}, power[2] = {2, -1}, out[2] = {-1, -1};
    const ptrdiff_t two = 2;
    uint8_t wanted[N];
    for (int again = 0; again < 3; again++) {
        memcpy(shared.numbers, x, sizeof x);
        ndm_view a = row(shared.numbers, "float64", &six), b = row(y, "float64", &six),
                 c = row(wanted, "bool", &six), over = row(shared.bytes, "bool", &six);
        y[1] = 5;
        expect(call2("less", &a, &b, &c, (ndm_options){0}, &error), NDM_OK, &error);
        expect(call2("less", &a, &b, &over, (ndm_options){0}, &error), NDM_OK, &error);
        ck_assert_mem_eq(shared.bytes, wanted, N);
        ck_assert(wanted[1] == 1 && wanted[0] == 0);
        ndm_view p = row(base, "int64", &two), q = row(power, "int64", &two),
                 r = row(out, "int64", &two);
        expect(call2("power", &p, &q, &r, (ndm_options){0}, &error), NDM_ERROR_LOOP, &error);
        ck_assert_ptr_nonnull(strstr(error.message, "x2 = -1 at index (1,)"));
        power[1] = 3;
        expect(call2("power", &p, &q, &r, (ndm_options){0}, &error), NDM_OK, &error);
        ck_assert(out[0] == 9 && out[1] == 64);
        ndm_view in_place = row(power, "int64", &two);
        expect(call2("power", &p, &q, &in_place, (ndm_options){0}, &error), NDM_OK, &error);
        ck_assert(power[0] == 9 && power[1] == 64);
        power[0] = 2;
        power[1] = -1;
        ndm_view item = strided(x, "float64", 0, NULL, NULL), one = row(y, "float64", &six);
        expect(call2("add", &item, &item, &one, (ndm_options){0}, &error), NDM_OK, &error);
        ck_assert_double_eq(y[5], 2);
        set_up();
    }
}
END_TEST

START_TEST(missing_arguments)
{
    ndm_error error;
    ndm_view a = row(x, "float64", &six);
    const ndm_view *inputs[2] = {&a, NULL}, *both[2] = {&a, &a}, *no_outs[1] = {NULL};
    ndm_options options = {.size = sizeof options, .out = no_outs};
    ndm_array *result = NULL;
    ndm_plan *plan = NULL;
    const ndm_ufunc *add = the_ufunc("add");
    expect(ndm_call(NULL, both, &result, NULL, &error), NDM_ERROR_VALUE, &error);
    expect(ndm_call(add, NULL, &result, NULL, &error), NDM_ERROR_VALUE, &error);
    expect(ndm_call(add, inputs, &result, NULL, &error), NDM_ERROR_VALUE, &error);
    expect(ndm_call(add, both, NULL, NULL, &error), NDM_ERROR_VALUE, &error);
    expect(ndm_call(add, both, NULL, &options, &error), NDM_ERROR_VALUE, &error);
    expect(ndm_plan_create(add, both, NULL, &plan, &error), NDM_ERROR_VALUE, &error);
    expect(ndm_plan_create(add, both, &options, &plan, &error), NDM_ERROR_VALUE, &error);
    ck_assert_ptr_null(result);
    ck_assert_ptr_null(plan);
    expect(ndm_call(add, both, &result, &options, &error), NDM_OK, &error);
    ck_assert_double_eq(((double *)ndm_array_data(result))[5], 12);
    ndm_array_release(result);
    ndm_plan_free(NULL);
}
END_TEST

/* Repeated elements may be more than any memory holds. */
START_TEST(too_large_together)
{
    ndm_error error;
    const ptrdiff_t tall[2] = {(ptrdiff_t)1 << 40, 1}, wide[2] = {1, (ptrdiff_t)1 << 40},
                    none[2] = {0, 0};
    ndm_view a = strided(x, "float64", 2, tall, none), b = strided(x, "float64", 2, wide, none);
    const ndm_view *inputs[2] = {&a, &b};
    ndm_array *result = NULL;
    ck_assert_int_ne(ndm_call(the_ufunc("add"), inputs, &result, NULL, &error), NDM_OK);
    ck_assert_ptr_null(result);
}
END_TEST

/* Casts to and from longdouble run where its control word is kept. */
START_TEST(long_doubles_among_others)
{
    ndm_error error;
    float f[N];
    long double l[N];
    for (int i = 0; i < N; i++) {
        f[i] = (float)i;
        l[i] = 0.5L * i;
    }
    ndm_view a = row(f, "float32", &six), b = row(l, "longdouble", &six),
             c = row(y, "float64", &six), narrow = row(f, "float32", &six);
    expect(call2("add", &a, &b, &c, (ndm_options){0}, &error), NDM_OK, &error);
    ck_assert_double_eq(y[5], 7.5);
    ndm_options unsafe = {.casting = NDM_CASTING_UNSAFE, .dtype = the_dtype("float32")};
    expect(call2("add", &b, &b, &narrow, unsafe, &error), NDM_OK, &error);
    ck_assert_float_eq(f[5], 5);
    expect(call2("add", &c, &c, &b, (ndm_options){0}, &error), NDM_OK, &error);
    ck_assert(l[5] == 15);
}
END_TEST

/* A weak scalar goes where its kind may, as into an array by assignment. */
START_TEST(copying_scalars)
{
    ndm_error error;
    int8_t bytes[N] = {0};
    const ndm_scalar half = ndm_scalar_float(2.5), three = ndm_scalar_int(3),
                     large = ndm_scalar_int(300);
    ndm_view to = row(bytes, "int8", &six), real = ndm_view_weak(&half),
             whole = ndm_view_weak(&three), unfit = ndm_view_weak(&large);
    expect(ndm_copyto(&to, &real, NDM_CASTING_SAME_KIND, NULL, &error), NDM_ERROR_CASTING,
           &error);
    expect(ndm_copyto(&to, &unfit, NDM_CASTING_SAME_KIND, NULL, &error), NDM_ERROR_OVERFLOW,
           &error);
    expect(ndm_copyto(&to, &whole, NDM_CASTING_NO, NULL, &error), NDM_OK, &error);
    ck_assert_int_eq(bytes[5], 3);
    expect(ndm_copyto(&to, &real, NDM_CASTING_UNSAFE, NULL, &error), NDM_OK, &error);
    ck_assert_int_eq(bytes[5], 2);
}
END_TEST

START_TEST(four_inputs)
{
    ndm_error error;
    const ndm_scalar relative = ndm_scalar_float(0), absolute = ndm_scalar_float(0.5);
    ndm_view a = row(x, "float64", &six), b = row(y, "float64", &six),
             r = ndm_view_weak(&relative), t = ndm_view_weak(&absolute);
    const ndm_view *inputs[4] = {&a, &b, &r, &t};
    ndm_array *close = NULL;
    y[2] = 3.25;
    for (int again = 0; again < 2; again++) {
        expect(ndm_call(the_ufunc("isclose"), inputs, &close, NULL, &error), NDM_OK, &error);
        const uint8_t *items = ndm_array_data(close);
        ck_assert(items[2] == 1 && items[0] == 0 && items[5] == 0);
        ndm_array_release(close);
    }
}
END_TEST

/* Rows that a mask leaves out altogether, beside a constant that is cast. */
START_TEST(masked_rows)
{
    ndm_error error;
    double out[3][N];
    uint8_t bits[3][N] = {{0}};
    const ptrdiff_t shape[2] = {3, N}, gaps[2] = {sizeof out[0], 8}, still[2] = {0, 0};
    const int8_t ten = 10;
    memset(out, 0, sizeof out);
    bits[2][4] = 1;
    ndm_view a = strided((void *)(uintptr_t)&ten, "int8", 2, shape, still),
             b = strided(x, "float64", 1, shape + 1, NULL),
             c = strided(out, "float64", 2, shape, gaps),
             mask = strided(bits, "bool", 2, shape, NULL);
    expect(call2("add", &a, &b, &c, (ndm_options){.where = &mask}, &error), NDM_OK, &error);
    for (int i = 0; i < 3; i++) {
        for (int k = 0; k < N; k++) {
            ck_assert_double_eq(out[i][k], i == 2 && k == 4 ? 15 : 0);
        }
    }
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("odd calls");
    TCase *tests = tcase_create("odd calls");
    tcase_set_timeout(tests, 60);
    tcase_add_checked_fixture(tests, set_up, NULL);
    tcase_add_test(tests, every_option_alone);
    tcase_add_test(tests, operands_out_of_the_ordinary);
    tcase_add_test(tests, short_calls);
    tcase_add_test(tests, missing_arguments);
    tcase_add_test(tests, too_large_together);
    tcase_add_test(tests, long_doubles_among_others);
    tcase_add_test(tests, copying_scalars);
    tcase_add_test(tests, four_inputs);
    tcase_add_test(tests, masked_rows);
    suite_add_tcase(suite, tests);
    return run_tests(suite);
}
