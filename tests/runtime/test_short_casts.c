/* The short way through the engine with casts on it, and over arrays of more dimensions: the
 * same results, flags and refusals as by a plan, for every pair of dtypes. */
#include <stdint.h>
#include <stdio.h>

#include "ndmill/module.h"
#include "test_call_support.h"

enum { MOST = 3000, ITEM = 64 };

static const char *const names[] = {"add",         "multiply", "less",
                                    "logical_and", "maximum",  "copysign"};
static char left[MOST * ITEM], right[MOST * ITEM];

static void fill(char *data, const ndm_dtype *dtype, ptrdiff_t count, int shift)
{
    ndm_view view = {data, *dtype, 1, &count, NULL, NDM_VIEW_WRITEABLE};
    for (ptrdiff_t i = 0; i < count; i++) {
        const ndm_scalar value = ndm_scalar_int((i + shift) % 7);
        ndm_error error;
        expect(ndm_set_item(&view, &i, &value, &error), NDM_OK, &error);
    }
}

/* The call by the short way if there is one, twice for the memo, and by a plan. */
static void alike(const char *name, const ndm_view *a, const ndm_view *b)
{
    const ndm_view *inputs[2] = {a, b};
    ndm_error error;
    uint32_t flags[3] = {0, 0, 0};
    ndm_array *results[3] = {NULL, NULL, NULL};
    ndm_status status[3];
    ndm_cancel cancel = {0};
    for (int turn = 0; turn < 3; turn++) {
        ndm_options options = {.size = sizeof options, .fp_flags = &flags[turn]};
        options.cancel = turn == 2 ? &cancel : NULL; /* nothing that can be stopped is short */
        status[turn] = ndm_call(the_ufunc(name), inputs, &results[turn], &options, &error);
        ck_assert_int_eq(status[turn], status[0]);
    }
    for (int turn = 1; turn < 3 && status[0] == NDM_OK; turn++) {
        bool same = false;
        const ndm_view *one = ndm_array_view(results[0]),
                       *other = ndm_array_view(results[turn]);
        ck_assert(ndm_dtype_equal(&one->dtype, &other->dtype));
        expect(ndm_array_equal(one, other, true, &same, &error), NDM_OK, &error);
        ck_assert_msg(same, "%s of %s and %s", name, a->dtype.cls->name, b->dtype.cls->name);
        ck_assert_uint_eq(flags[turn], flags[0]);
    }
    for (int turn = 0; turn < 3; turn++) {
        ndm_array_release(results[turn]);
    }
}

START_TEST(every_pair)
{
    static const ptrdiff_t lengths[] = {5, MOST};
    ndm_dtype dtypes[32];
    size_t count = ndm_dtype_list(dtypes, COUNT_OF(dtypes));
    ck_assert_uint_le(count, COUNT_OF(dtypes));
    for (size_t i = 0; i < count; i++) {
        fill(left, &dtypes[i], MOST, 1);
        for (size_t j = 0; j < count; j++) {
            fill(right, &dtypes[j], 5, 3);
            for (size_t k = 0; k < COUNT_OF(lengths); k++) {
                const ptrdiff_t still = 0;
                ndm_view a = {left, dtypes[i], 1, &lengths[k], NULL, 0},
                         b = {right, dtypes[j], lengths[k] == MOST, &lengths[k], &still, 0};
                alike(names[_i], &a, &b);
                alike(names[_i], &b, &a);
            }
        }
    }
}
END_TEST

/* Blocks, strides, flags of the casts and of the loop, values that are refused. */
START_TEST(casts_and_flags)
{
    static int64_t whole[MOST];
    static float single[MOST];
    static double out[MOST];
    static long double extended[MOST];
    const ptrdiff_t n = MOST, half = MOST / 2, step = 16;
    for (int i = 0; i < MOST; i++) {
        whole[i] = i - 5;
        single[i] = i == MOST - 1 ? 3e38f : 1;
        extended[i] = i;
    }
    ndm_error error;
    uint32_t flags = 0;
    ndm_view w = row(whole, "int64", &n), s = row(single, "float32", &n),
             y = row(out, "float64", &n), e = row(extended, "longdouble", &n),
             w2 = strided(whole, "int64", 1, &half, &step), s2 = row(single, "float32", &half),
             y2 = row(out, "float64", &half), back = strided(whole, "int64", 1, &n, NULL);
    for (int again = 0; again < 3; again++) {
        expect(call2("add", &w, &s, &y, (ndm_options){.fp_flags = &flags}, &error), NDM_OK,
               &error);
        ck_assert_double_eq(out[7], 3);
        ck_assert_uint_eq(flags, 0);
        expect(call2("divide", &s, &w, &y, (ndm_options){.fp_flags = &flags}, &error), NDM_OK,
               &error);
        ck_assert_uint_eq(flags, NDM_FP_DIVIDE);
        expect(call2("add", &w2, &s2, &y2, (ndm_options){.fp_flags = &flags}, &error), NDM_OK,
               &error);
        ck_assert_double_eq(out[100], 196);
        alike("add", &e, &s);
        alike("less", &w, &e);
        alike("add", &w, &back);
    }
    int8_t exponents[MOST];
    memset(exponents, 1, sizeof exponents);
    exponents[MOST - 3] = -1;
    ndm_view x = row(exponents, "int8", &n);
    for (int again = 0; again < 3; again++) {
        const ndm_view *inputs[2] = {&w, &x};
        ndm_array *made = NULL;
        expect(ndm_call(the_ufunc("power"), inputs, &made, NULL, &error), NDM_ERROR_LOOP,
               &error);
        ck_assert_ptr_null(made);
        char wanted[64];
        snprintf(wanted, sizeof wanted, "x2 = -1 at index (%d,)", MOST - 3);
        ck_assert_msg(strstr(error.message, wanted) != NULL, "%s", error.message);
    }
}
END_TEST

/* Contiguous arrays of more dimensions count as one row, whatever order is asked for. */
START_TEST(more_dimensions)
{
    static double items[24];
    static int16_t narrow[24];
    const ptrdiff_t shape[3] = {2, 3, 4}, empty[3] = {2, 0, 4}, other[3] = {3, 2, 4};
    for (int i = 0; i < 24; i++) {
        items[i] = narrow[i] = (int16_t)i;
    }
    ndm_view a = strided(items, "float64", 3, shape, NULL),
             b = strided(narrow, "int16", 3, shape, NULL),
             none = strided(items, "float64", 3, empty, NULL),
             turned = strided(items, "float64", 3, other, NULL);
    const ndm_scalar two = ndm_scalar_int(2);
    ndm_view weak = ndm_view_weak(&two);
    const ndm_view *const pairs[][2] = {{&a, &a}, {&a, &b}, {&b, &weak}, {&none, &none}};
    ndm_error error;
    for (int again = 0; again < 2; again++) {
        for (size_t p = 0; p < COUNT_OF(pairs); p++) {
            for (int order = NDM_ORDER_K; order <= NDM_ORDER_A; order++) {
                ndm_options options = {.size = sizeof options, .order = (ndm_order)order};
                ndm_array *made;
                expect(ndm_call(the_ufunc("add"), pairs[p], &made, &options, &error), NDM_OK,
                       &error);
                ck_assert_int_eq(ndm_array_ndim(made), 3);
                const ptrdiff_t *strides = ndm_array_strides(made);
                ck_assert(p == 3 || (order == NDM_ORDER_F) == (strides[0] < strides[2]));
                if (p < 3) {
                    const ptrdiff_t at[3] = {1, 2, 3};
                    ndm_scalar value;
                    expect(ndm_get_item(ndm_array_view(made), at, &value, &error), NDM_OK,
                           &error);
                    double got =
                        value.kind == NDM_SCALAR_INT ? (double)value.magnitude : value.real;
                    ck_assert_double_eq(got, p == 2 ? 25 : 46);
                }
                ndm_array_release(made);
            }
        }
        const ndm_view *unlike[2] = {&a, &turned};
        ndm_array *made = NULL;
        expect(ndm_call(the_ufunc("add"), unlike, &made, NULL, &error), NDM_ERROR_SHAPE,
               &error);
        ck_assert_ptr_null(made);
    }
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("short casts");
    TCase *tests = tcase_create("short casts");
    tcase_set_timeout(tests, 60);
    tcase_add_loop_test(tests, every_pair, 0, (int)COUNT_OF(names));
    tcase_add_test(tests, casts_and_flags);
    tcase_add_test(tests, more_dimensions);
    suite_add_tcase(suite, tests);
    return run_tests(suite);
}
