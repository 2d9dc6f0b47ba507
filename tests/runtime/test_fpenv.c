/* The floating-point environment of a run: made default, flags told, the host's put back. */
#include <check.h>
#include <fenv.h>
#include <float.h>
#include <stdlib.h>

#include "ndmill/ufunc.h"
#include "system/fpenv.h"

#if defined(__x86_64__)
#include <xmmintrin.h>
#endif

static volatile double one = 1.0, three = 3.0, zero = 0.0, tiny = DBL_MIN, huge = DBL_MAX;
static volatile double sink;

START_TEST(flags_are_told_and_not_left)
{
    ndm_fpenv saved;
    feclearexcept(FE_ALL_EXCEPT);
    ndm_fpenv_enter(&saved, false);
    sink = one / zero;
    ck_assert_uint_eq(ndm_fpenv_leave(&saved), NDM_FP_DIVIDE);
    ndm_fpenv_enter(&saved, false);
    sink = zero / zero;
    sink = huge * three;
    ck_assert_uint_eq(ndm_fpenv_leave(&saved), NDM_FP_INVALID | NDM_FP_OVERFLOW);
    ndm_fpenv_enter(&saved, false);
    sink = tiny / three;
    ck_assert_uint_eq(ndm_fpenv_leave(&saved), NDM_FP_UNDERFLOW);
    ndm_fpenv_enter(&saved, false);
    sink = one / three;
    ck_assert_uint_eq(ndm_fpenv_leave(&saved), 0);
    ck_assert_int_eq(fetestexcept(FE_ALL_EXCEPT & ~FE_INEXACT), 0);
}
END_TEST

START_TEST(flags_of_the_host_stay)
{
    ndm_fpenv saved;
    feclearexcept(FE_ALL_EXCEPT);
    feraiseexcept(FE_INVALID);
    ndm_fpenv_enter(&saved, true);
    ck_assert_uint_eq(ndm_fpenv_leave(&saved), 0);
    ck_assert_int_eq(fetestexcept(FE_ALL_EXCEPT), FE_INVALID);
    ndm_fpenv_enter(&saved, true);
    sink = one / zero;
    ck_assert_uint_eq(ndm_fpenv_leave(&saved), NDM_FP_DIVIDE);
    ck_assert_int_eq(fetestexcept(FE_ALL_EXCEPT & ~FE_INEXACT), FE_INVALID);
}
END_TEST

START_TEST(rounding_is_to_nearest)
{
    static const int modes[] = {FE_UPWARD, FE_DOWNWARD, FE_TOWARDZERO, FE_TONEAREST};
    double right = one / three;
    volatile long double long_one = 1.0L, long_three = 3.0L;
    long double long_right = long_one / long_three;
    for (int i = 0; i < 4; i++) {
        ndm_fpenv saved;
        fesetround(modes[i]);
        ndm_fpenv_enter(&saved, true);
        volatile double inside = one / three, negative = -one / three;
        volatile long double long_inside = long_one / long_three;
        ndm_fpenv_leave(&saved);
        ck_assert_int_eq(fegetround(), modes[i]);
        fesetround(FE_TONEAREST);
        ck_assert(inside == right && negative == -right && long_inside == long_right);
    }
}
END_TEST

#if defined(__x86_64__)

START_TEST(denormals_live)
{
    ndm_fpenv saved;
    const unsigned flush = 0x8040; /* FTZ and DAZ */
    _mm_setcsr(_mm_getcsr() | flush);
    ndm_fpenv_enter(&saved, false);
    volatile double inside = tiny / three;
    ndm_fpenv_leave(&saved);
    ck_assert_uint_eq(_mm_getcsr() & flush, flush);
    volatile double outside = tiny / three;
    _mm_setcsr(_mm_getcsr() & ~flush);
    ck_assert(inside > 0.0 && outside == 0.0);
}
END_TEST

START_TEST(x87_is_extended_and_its_flags_are_told)
{
    ndm_fpenv saved;
    uint16_t single = 0x007F, control; /* 24 bits of precision */
    volatile long double x = 1.0L, y = 3.0L, nothing = 0.0L, result;
    long double right = x / y;
    feclearexcept(FE_ALL_EXCEPT);
    __asm__ volatile("fldcw %0" : : "m"(single));
    ndm_fpenv_enter(&saved, true);
    volatile long double inside = x / y;
    result = x / nothing;
    uint32_t raised = ndm_fpenv_leave(&saved);
    __asm__ volatile("fnstcw %0" : "=m"(control));
    __asm__ volatile("fninit");
    (void)result;
    ck_assert(inside == right);
    ck_assert_uint_eq(raised, NDM_FP_DIVIDE);
    ck_assert_uint_eq(control & 0x0F7F, single);
}
END_TEST

START_TEST(x87_flags_of_the_host_stay)
{
    ndm_fpenv saved;
    uint16_t status;
    volatile long double x = 1.0L, nothing = 0.0L, result = x / nothing;
    ndm_fpenv_enter(&saved, true);
    result = nothing / nothing;
    uint32_t raised = ndm_fpenv_leave(&saved);
    __asm__ volatile("fnstsw %0" : "=m"(status));
    (void)result;
    ck_assert_uint_eq(raised, NDM_FP_INVALID);
    ck_assert_uint_eq(status & 0x1D, 0x04);
}
END_TEST

#endif

int main(void)
{
    Suite *suite = suite_create("fpenv");
    TCase *tests = tcase_create("fpenv");
    tcase_add_test(tests, flags_are_told_and_not_left);
    tcase_add_test(tests, flags_of_the_host_stay);
    tcase_add_test(tests, rounding_is_to_nearest);
#if defined(__x86_64__)
    tcase_add_test(tests, denormals_live);
    tcase_add_test(tests, x87_is_extended_and_its_flags_are_told);
    tcase_add_test(tests, x87_flags_of_the_host_stay);
#endif
    suite_add_tcase(suite, tests);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_NORMAL);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
