/* where=: only selected elements are read by the loop, written, or reported. */
#include <math.h>

#include "test_call_support.h"

enum { N = 3000 };

static void fill_mask(uint8_t *mask, int pattern)
{
    uint64_t seed = (uint64_t)pattern;
    for (int i = 0; i < N; i++) {
        mask[i] = pattern == 0   ? 0
                  : pattern == 1 ? 1
                  : pattern == 2 ? (uint8_t)(i % 2)
                  : pattern == 3 ? (i / 700 % 2 ? 255 : 0)
                                 : (uint8_t)(next_random(&seed) % 3 == 0);
    }
}

START_TEST(writes_only_what_is_selected)
{
    static int32_t x[N];
    static int64_t wide[N];
    static uint8_t mask[N];
    static int64_t out[N];
    ptrdiff_t n = N;
    for (int i = 0; i < N; i++) {
        x[i] = i;
        wide[i] = 1000 + i;
    }
    ndm_view a = row(x, "int32", &n), b = row(wide, "int64", &n), y = row(out, "int64", &n);
    ndm_view where = row(mask, "bool", &n);
    for (int pattern = 0; pattern < 6; pattern++) {
        fill_mask(mask, pattern);
        for (int i = 0; i < N; i++) {
            out[i] = -1;
        }
        ndm_error error;
        expect(
            call2("add", pattern % 2 ? &a : &b, &b, &y, (ndm_options){.where = &where}, &error),
            NDM_OK, &error);
        for (int i = 0; i < N; i++) {
            int64_t sum = (pattern % 2 ? x[i] : wide[i]) + wide[i];
            ck_assert_int_eq(out[i], mask[i] ? sum : -1);
        }
    }
}
END_TEST

START_TEST(broadcasts_the_mask)
{
    double x[6] = {1, 2, 3, 4, 5, 6}, out[6] = {0};
    uint8_t bits[2] = {0, 1};
    ptrdiff_t shape[2] = {2, 3}, column[2] = {2, 1};
    ndm_view a = strided(x, "float64", 2, shape, NULL);
    ndm_view y = strided(out, "float64", 2, shape, NULL);
    ndm_view where = strided(bits, "bool", 2, column, NULL);
    ndm_error error;
    expect(call2("add", &a, &a, &y, (ndm_options){.where = &where}, &error), NDM_OK, &error);
    static const double wanted[6] = {0, 0, 0, 8, 10, 12};
    ck_assert_mem_eq(out, wanted, sizeof wanted);
    where.dtype = the_dtype("int8");
    expect(call2("add", &a, &a, &y, (ndm_options){.where = &where}, &error), NDM_ERROR_CASTING,
           &error);
}
END_TEST

START_TEST(unselected_elements_cannot_fail)
{
    int64_t x[4] = {2, 2, 2, 2}, n[4] = {3, -1, 4, -1}, out[4] = {0};
    uint8_t bits[4] = {1, 0, 1, 0};
    ptrdiff_t length = 4;
    ndm_view a = row(x, "int64", &length), b = row(n, "int64", &length);
    ndm_view y = row(out, "int64", &length), where = row(bits, "bool", &length);
    ndm_error error;
    expect(call2("power", &a, &b, &y, (ndm_options){.where = &where}, &error), NDM_OK, &error);
    static const int64_t wanted[4] = {8, 0, 16, 0};
    ck_assert_mem_eq(out, wanted, sizeof wanted);
    bits[3] = 1;
    expect(call2("power", &a, &b, &y, (ndm_options){.where = &where}, &error), NDM_ERROR_LOOP,
           &error);
    ck_assert_ptr_nonnull(strstr(error.message, "at index (3,)"));
    /* neither can their casts: NaN to integer raises invalid */
    double values[4] = {1, NAN, 2, 1e300};
    int64_t whole[4] = {0};
    bits[3] = 0;
    uint32_t flags = 99;
    ndm_view f = row(values, "float64", &length), i = row(whole, "int64", &length);
    ndm_options options = {.where = &where,
                           .dtype = the_dtype("int64"),
                           .casting = NDM_CASTING_UNSAFE,
                           .fp_flags = &flags};
    expect(call2("add", &f, &f, &i, options, &error), NDM_OK, &error);
    ck_assert_uint_eq(flags, 0);
    ck_assert_int_eq(whole[2], 4);
    memset(bits, 0, sizeof bits);
    ndm_view single = strided(&values[1], "float64", 0, NULL, NULL);
    expect(call2("add", &single, &f, &i, options, &error), NDM_OK, &error);
    ck_assert_uint_eq(flags, 0);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("where");
    TCase *tests = tcase_create("where");
    tcase_add_test(tests, writes_only_what_is_selected);
    tcase_add_test(tests, broadcasts_the_mask);
    tcase_add_test(tests, unselected_elements_cannot_fail);
    suite_add_tcase(suite, tests);
    return run_tests(suite);
}
