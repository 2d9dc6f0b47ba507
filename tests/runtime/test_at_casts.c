/* Casts of ndm_at: between the array or the second operand and what the loop takes. */
#include <float.h>

#include "test_at_support.h"

/* Flags of casts between long double, whose registers are others on some machines, and what the
 * loop takes. */
START_TEST(flags_of_casts)
{
    const long double large = 1e4000L;
    long double a[2] = {large, 0.25L};
    double c[2] = {1, 2}, half = 0.5;
    const int64_t index[1] = {0};
    const ptrdiff_t two = 2, one = 1;
    const ndm_view va = row(a, "longdouble", &two), vc = row(c, "float64", &two),
                   vi = row((void *)(uintptr_t)index, "int64", &one),
                   vh = strided(&half, "float64", 0, NULL, NULL),
                   vl = strided((void *)(uintptr_t)&large, "longdouble", 0, NULL, NULL);
    uint32_t raised = 0;
    const ndm_options options = {
        .size = sizeof options, .dtype = the_dtype("float64"), .fp_flags = &raised};
    ndm_error error;
    if (LDBL_MAX_EXP == DBL_MAX_EXP) {
        return;
    }
    expect(at("add", &va, &vi, &vh, &options, &error), NDM_OK, &error);
    ck_assert_uint_eq(raised, NDM_FP_OVERFLOW);
    ck_assert(a[0] > large && a[1] == 0.25L);
    raised = 0;
    expect(at("add", &vc, &vi, &vl, &options, &error), NDM_OK, &error);
    ck_assert_uint_eq(raised, NDM_FP_OVERFLOW);
    ck_assert(c[0] > 1e308 && c[1] == 2);
}
END_TEST

START_TEST(arrays_that_are_not_aligned)
{
    _Alignas(8) char raw[4 * sizeof(double) + 1];
    double values[4] = {1, 2, 3, 4}, b[3] = {10, 20, 30}, found[4];
    const int64_t index[3] = {3, 0, 3};
    const ptrdiff_t four = 4, three = 3;
    memcpy(raw + 1, values, sizeof values);
    const ndm_view va = row(raw + 1, "float64", &four),
                   vi = row((void *)(uintptr_t)index, "int64", &three),
                   vb = row(b, "float64", &three);
    ndm_error error;
    expect(at("add", &va, &vi, &vb, NULL, &error), NDM_OK, &error);
    memcpy(found, raw + 1, sizeof found);
    ck_assert(found[0] == 21 && found[1] == 2 && found[2] == 3 && found[3] == 44);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("at: casts");
    TCase *tests = tcase_create("at: casts");
    tcase_add_test(tests, flags_of_casts);
    tcase_add_test(tests, arrays_that_are_not_aligned);
    suite_add_tcase(suite, tests);
    return run_tests(suite);
}
