/* hypot and the square roots on special values: what C's Annex F and G say, at every scale,
 * and the flags they raise. Accuracy is measured by tests/numpy/accuracy.py. */
#include <check.h>
#include <fenv.h>
#include <math.h>
#include <stdlib.h>

#include "../../specs/primitives/hypot.h"
#include "../../specs/primitives/roots.h"

enum { FLAGS = FE_DIVBYZERO | FE_OVERFLOW | FE_UNDERFLOW | FE_INVALID, LANES = 16 };

static bool same(long double a, long double b)
{
    return (isnan(a) && isnan(b)) || (a == b && !signbit(a) == !signbit(b));
}

/* Each value stands alone among ordinary ones, in an array, as vector code would meet it. */
static float hypot_f(float x, float y, int *raised)
{
    float a[LANES], b[LANES], out[LANES];
    for (int i = 0; i < LANES; i++) {
        a[i] = i == 5 ? x : (float)i;
        b[i] = i == 5 ? y : 1;
    }
    feclearexcept(FE_ALL_EXCEPT);
    for (int i = 0; i < LANES; i++) {
        out[i] = ndm_hypot_float32(a[i], b[i]);
    }
    *raised = fetestexcept(FLAGS);
    return out[5];
}

static double hypot_d(double x, double y, int *raised)
{
    double a[LANES], b[LANES], out[LANES];
    for (int i = 0; i < LANES; i++) {
        a[i] = i == 5 ? x : i;
        b[i] = i == 5 ? y : 1;
    }
    feclearexcept(FE_ALL_EXCEPT);
    for (int i = 0; i < LANES; i++) {
        out[i] = ndm_hypot_float64(a[i], b[i]);
    }
    *raised = fetestexcept(FLAGS);
    return out[5];
}

static long double hypot_l(long double x, long double y, int *raised)
{
    const volatile long double a = x, b = y;
    feclearexcept(FE_ALL_EXCEPT);
    const volatile long double out = ndm_hypot_longdouble(a, b);
    *raised = fetestexcept(FLAGS);
    return out;
}

typedef struct hypot_case {
    double x, y, modulus;
} hypot_case;

static const hypot_case hypot_cases[] = {
    {INFINITY, NAN, INFINITY},
    {NAN, INFINITY, INFINITY},
    {-INFINITY, NAN, INFINITY},
    {-INFINITY, 0, INFINITY},
    {1, -INFINITY, INFINITY},
    {INFINITY, INFINITY, INFINITY},
    {NAN, 1, NAN},
    {0, NAN, NAN},
    {NAN, NAN, NAN},
    {0, 0, 0},
    {-0.0, -0.0, 0},
    {-0.0, 0, 0},
    {-3, 4, 5},
    {12, -5, 13},
    {0, -7, 7},
    {0x1p-149, 0, 0x1p-149},
    {0x1p100, 0x1p-149, 0x1p100},
};

START_TEST(hypot_special)
{
    const hypot_case c = hypot_cases[_i];
    int raised;
    ck_assert(same(hypot_f((float)c.x, (float)c.y, &raised), c.modulus));
    ck_assert_int_eq(raised, 0);
    ck_assert(same(hypot_d(c.x, c.y, &raised), c.modulus));
    ck_assert_int_eq(raised, 0);
    ck_assert(same(hypot_l(c.x, c.y, &raised), c.modulus));
    ck_assert_int_eq(raised, 0);
}
END_TEST

/* (3, 4, 5) * 2**k is exact and flagless wherever it can be held. */
START_TEST(hypot_scales)
{
    int raised;
    for (int k = -149; k <= 125; k++) {
        const float s = scalbnf(1, k);
        ck_assert(hypot_f(3 * s, 4 * s, &raised) == 5 * s && raised == 0);
    }
    for (int k = -1074; k <= 1021; k++) {
        const double s = scalbn(1, k);
        ck_assert(hypot_d(4 * s, -3 * s, &raised) == 5 * s && raised == 0);
    }
    for (int k = LDBL_MIN_EXP - LDBL_MANT_DIG; k <= LDBL_MAX_EXP - 3; k++) {
        const long double s = scalbnl(1, k);
        ck_assert(hypot_l(-3 * s, 4 * s, &raised) == 5 * s && raised == 0);
    }
}
END_TEST

START_TEST(hypot_limits)
{
    int raised;
    ck_assert(isinf(hypot_f(FLT_MAX, FLT_MAX, &raised)) && raised == FE_OVERFLOW);
    ck_assert(isinf(hypot_d(DBL_MAX, -DBL_MAX, &raised)) && raised == FE_OVERFLOW);
    ck_assert(isinf(hypot_l(LDBL_MAX, LDBL_MAX, &raised)) && raised == FE_OVERFLOW);
    ck_assert(hypot_f(FLT_MAX, FLT_MIN, &raised) == FLT_MAX && raised == 0);
    ck_assert(hypot_d(DBL_MIN / 4, DBL_MAX, &raised) == DBL_MAX && raised == 0);
    ck_assert(hypot_d(1, 0x1p-1074, &raised) == 1 && raised == 0);
    ck_assert(hypot_d(1e-200, 1e-230, &raised) == 1e-200 && raised == 0);
    ck_assert(hypot_l(LDBL_MAX, LDBL_MIN, &raised) == LDBL_MAX && raised == 0);
    /* Inexact and subnormal: the one case of underflow. */
    ck_assert(hypot_f(0x1p-149f, 0x1p-149f, &raised) == 0x1p-149f && raised == FE_UNDERFLOW);
    ck_assert(hypot_d(0x1p-1074, 0x1p-1074, &raised) == 0x1p-1074 && raised == FE_UNDERFLOW);
}
END_TEST

/* ---- the complex square root ------------------------------------------------------- */

typedef struct root_case {
    double re, im, root_re, root_im;
} root_case;

/* Annex G.6.4.2, its signed zeroes and exact roots, in the upper half plane. */
static const root_case root_cases[] = {
    {0, 0, 0, 0},
    {-0.0, 0, 0, 0},
    {1, INFINITY, INFINITY, INFINITY},
    {0, INFINITY, INFINITY, INFINITY},
    {NAN, INFINITY, INFINITY, INFINITY},
    {INFINITY, INFINITY, INFINITY, INFINITY},
    {-INFINITY, INFINITY, INFINITY, INFINITY},
    {1, NAN, NAN, NAN},
    {-0.0, NAN, NAN, NAN},
    {-INFINITY, 1, 0, INFINITY},
    {-INFINITY, 0, 0, INFINITY},
    {INFINITY, 1, INFINITY, 0},
    {INFINITY, 0, INFINITY, 0},
    {-INFINITY, NAN, NAN, INFINITY},
    {INFINITY, NAN, INFINITY, NAN},
    {NAN, 0, NAN, NAN},
    {NAN, 1, NAN, NAN},
    {NAN, NAN, NAN, NAN},
    {4, 0, 2, 0},
    {-4, 0, 0, 2},
    {0, 2, 1, 1},
    {-0.0, 8, 2, 2},
    {3, 4, 2, 1},
    {-3, 4, 1, 2},
    {-5, 12, 2, 3},
};

static ndm_complex64 root_f(float re, float im, int *raised)
{
    ndm_complex64 z[LANES], out[LANES];
    for (int i = 0; i < LANES; i++) {
        z[i] = i == 5 ? (ndm_complex64){re, im} : (ndm_complex64){1, (float)i};
    }
    feclearexcept(FE_ALL_EXCEPT);
    for (int i = 0; i < LANES; i++) {
        out[i] = ndm_sqrt_complex64(z[i]);
    }
    *raised = fetestexcept(FLAGS);
    return out[5];
}

static ndm_complex128 root_d(double re, double im, int *raised)
{
    ndm_complex128 z[LANES], out[LANES];
    for (int i = 0; i < LANES; i++) {
        z[i] = i == 5 ? (ndm_complex128){re, im} : (ndm_complex128){1, i};
    }
    feclearexcept(FE_ALL_EXCEPT);
    for (int i = 0; i < LANES; i++) {
        out[i] = ndm_sqrt_complex128(z[i]);
    }
    *raised = fetestexcept(FLAGS);
    return out[5];
}

static ndm_clongdouble root_l(long double re, long double im, int *raised)
{
    const volatile long double a = re, b = im;
    feclearexcept(FE_ALL_EXCEPT);
    const ndm_clongdouble out = ndm_sqrt_clongdouble((ndm_clongdouble){a, b});
    const volatile long double keep = out.re + out.im;
    (void)keep;
    *raised = fetestexcept(FLAGS & ~FE_INVALID); /* keep may be inf - inf */
    return out;
}

START_TEST(root_special)
{
    const root_case c = root_cases[_i];
    for (int sign = -1; sign <= 1; sign += 2) {
        const double im = copysign(c.im, sign), root_im = copysign(c.root_im, sign);
        int raised;
        const ndm_complex64 f = root_f((float)c.re, (float)im, &raised);
        ck_assert(same(f.re, c.root_re) && same(f.im, root_im) && raised == 0);
        const ndm_complex128 d = root_d(c.re, im, &raised);
        ck_assert(same(d.re, c.root_re) && same(d.im, root_im) && raised == 0);
        const ndm_clongdouble l = root_l(c.re, im, &raised);
        ck_assert(same(l.re, c.root_re) && same(l.im, root_im) && raised == 0);
    }
}
END_TEST

/* sqrt((3 + 4i) * 4**k) = (2 + i) * 2**k, exact and flagless at every scale. */
START_TEST(root_scales)
{
    int raised;
    for (int k = -74; k <= 62; k++) {
        const float s = scalbnf(1, 2 * k), r = scalbnf(1, k);
        const ndm_complex64 root = root_f(-3 * s, 4 * s, &raised);
        ck_assert(root.re == r && root.im == 2 * r && raised == 0);
    }
    for (int k = -537; k <= 510; k++) {
        const double s = scalbn(1, 2 * k), r = scalbn(1, k);
        const ndm_complex128 root = root_d(3 * s, -4 * s, &raised);
        ck_assert(root.re == 2 * r && root.im == -r && raised == 0);
    }
    for (int k = (LDBL_MIN_EXP - LDBL_MANT_DIG) / 2; k <= LDBL_MAX_EXP / 2 - 2; k++) {
        const long double s = scalbnl(1, 2 * k), r = scalbnl(1, k);
        const ndm_clongdouble root = root_l(3 * s, 4 * s, &raised);
        ck_assert(root.re == 2 * r && root.im == r && raised == 0);
    }
}
END_TEST

/* Parts of very different size: the small one of the root is im / (2 sqrt(re)). */
START_TEST(root_lopsided)
{
    int raised;
    ndm_complex128 d = root_d(0x1p1000, 0x1p-500, &raised);
    ck_assert(d.re == 0x1p500 && d.im == 0x1p-1001 && raised == 0);
    d = root_d(0x1p-1000, 0x1p-1074, &raised);
    ck_assert(d.re == 0x1p-500 && d.im == 0x1p-575 && raised == 0);
    d = root_d(-0x1p600, -0x1p-1074, &raised);
    ck_assert(d.re == 0 && d.im == -0x1p300 && raised == FE_UNDERFLOW);
    d = root_d(DBL_MAX, DBL_MAX, &raised);
    ck_assert(d.re < 0x1p513 && d.im < 0x1p512 && raised == 0);
    const ndm_complex64 f = root_f(0x1p100f, 0x1p-50f, &raised);
    ck_assert(f.re == 0x1p50f && f.im == 0x1p-101f && raised == 0);
    const ndm_clongdouble l = root_l(scalbnl(1, LDBL_MAX_EXP - 4), 1, &raised);
    ck_assert(l.re == scalbnl(1, LDBL_MAX_EXP / 2 - 2));
    ck_assert(l.im == scalbnl(1, 1 - LDBL_MAX_EXP / 2) && raised == 0);
    for (int k = LDBL_MIN_EXP; k < -2 * LDBL_MANT_DIG; k += 10) {
        const ndm_clongdouble small = root_l(1, scalbnl(1, k), &raised);
        ck_assert(small.re == 1 && small.im == scalbnl(1, k - 1) && raised == 0);
    }
}
END_TEST

START_TEST(root_real)
{
    ck_assert(ndm_sqrt_float32(2) == 0x1.6a09e6p0f);
    ck_assert(ndm_sqrt_float64(2) == 0x1.6a09e667f3bcdp0);
    ck_assert(same(ndm_sqrt_float64(-0.0), -0.0) && isnan(ndm_sqrt_float64(-1)));
    ck_assert(ndm_sqrt_longdouble(0x1p-16382L) == 0x1p-8191L || LDBL_MANT_DIG == 53);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("roots");
    TCase *test = tcase_create("roots");
    tcase_add_loop_test(test, hypot_special, 0, sizeof hypot_cases / sizeof *hypot_cases);
    tcase_add_test(test, hypot_scales);
    tcase_add_test(test, hypot_limits);
    tcase_add_loop_test(test, root_special, 0, sizeof root_cases / sizeof *root_cases);
    tcase_add_test(test, root_scales);
    tcase_add_test(test, root_lopsided);
    tcase_add_test(test, root_real);
    suite_add_tcase(suite, test);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_NORMAL);
    const int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
