/* The primitives on integers and on the bits of floats, against plain C of another shape: every
 * pair of 8-bit integers, special values, and pseudo-random bits. Flags are those of one value
 * alone. */
#include <check.h>
#include <fenv.h>
#include <math.h>
#include <stdlib.h>

#include "../../specs/primitives/division.h"
#include "../../specs/primitives/floatbits.h"
#include "../../specs/primitives/power.h"

enum { FLAGS = FE_DIVBYZERO | FE_OVERFLOW | FE_UNDERFLOW | FE_INVALID, SAMPLES = 200000 };

static uint64_t next_random(uint64_t *state)
{
    *state = *state * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
    uint64_t x = *state ^ *state >> 33;
    x *= UINT64_C(0xff51afd7ed558ccd);
    return x ^ x >> 33;
}

static bool same(long double a, long double b)
{
    return (isnan(a) && isnan(b)) || (a == b && !signbit(a) == !signbit(b));
}

/* ---- integers ---------------------------------------------------------------------- */

static int64_t floor_quotient(int64_t x, int64_t y)
{
    return y == 0 ? 0 : (int64_t)floor((double)x / (double)y);
}

START_TEST(divide_int8)
{
    for (int x = INT8_MIN; x <= INT8_MAX; x++) {
        for (int y = INT8_MIN; y <= INT8_MAX; y++) {
            int8_t q, r;
            uint32_t raised = 0, again = 0;
            ndm_floor_divmod_int8((int8_t)x, (int8_t)y, &q, &r, &raised);
            const int64_t quotient = floor_quotient(x, y);
            const uint32_t flags = y == 0            ? NDM_FP_DIVIDE
                                   : quotient == 128 ? NDM_FP_OVERFLOW
                                                     : 0;
            ck_assert_int_eq(q, quotient == 128 ? -128 : quotient);
            ck_assert_int_eq(r, y == 0 ? 0 : x - quotient * y);
            ck_assert_uint_eq(raised, flags);
            ck_assert_int_eq(ndm_floor_divide_int8((int8_t)x, (int8_t)y, &again), q);
            ck_assert_uint_eq(again, flags);
        }
    }
}
END_TEST

START_TEST(divide_uint8)
{
    for (int x = 0; x <= UINT8_MAX; x++) {
        for (int y = 0; y <= UINT8_MAX; y++) {
            uint8_t q, r;
            uint32_t raised = 0;
            ndm_floor_divmod_uint8((uint8_t)x, (uint8_t)y, &q, &r, &raised);
            ck_assert_int_eq(q, floor_quotient(x, y));
            ck_assert_int_eq(r, y == 0 ? 0 : x % y);
            ck_assert_uint_eq(raised, y == 0 ? NDM_FP_DIVIDE : 0);
        }
    }
}
END_TEST

/* x = q * y + r with r between 0 and y settles both; wider types than the tested one hold it.
 */
START_TEST(divide_wide)
{
    uint64_t state = 1;
    for (int i = 0; i < SAMPLES; i++) {
        const int shift = (int)(next_random(&state) % 32);
        const uint64_t a = next_random(&state), b = next_random(&state) >> 32 >> shift;
        uint32_t raised = 0;
        int16_t q16, r16;
        int32_t q32, r32;
        uint32_t uq32, ur32;
        const int16_t y16 = (int16_t)(b | 2);
        ndm_floor_divmod_int16((int16_t)a, y16, &q16, &r16, &raised);
        ck_assert_int_eq((int32_t)q16 * y16 + r16, (int16_t)a);
        ck_assert(r16 == 0 || ((r16 < 0) == (y16 < 0) && abs(r16) < abs(y16)));
        const int32_t y32 = (int32_t)(b | 2);
        ndm_floor_divmod_int32((int32_t)a, y32, &q32, &r32, &raised);
        ck_assert_int_eq((int64_t)q32 * y32 + r32, (int32_t)a);
        ck_assert(r32 == 0 || ((r32 < 0) == (y32 < 0) && llabs(r32) < llabs(y32)));
        ndm_floor_divmod_uint32((uint32_t)a, (uint32_t)b | 1, &uq32, &ur32, &raised);
        ck_assert(uq32 == (uint32_t)a / ((uint32_t)b | 1));
        ck_assert(ur32 == (uint32_t)a % ((uint32_t)b | 1));
        ck_assert_uint_eq(raised, 0);
    }
}
END_TEST

START_TEST(divide_limits)
{
    int32_t q, r;
    int64_t q64, r64;
    uint64_t uq64, ur64;
    uint32_t raised = 0;
    ndm_floor_divmod_int32(INT32_MIN, 3, &q, &r, &raised);
    ck_assert(q == -715827883 && r == 1 && raised == 0);
    ndm_floor_divmod_int32(INT32_MIN, -1, &q, &r, &raised);
    ck_assert(q == INT32_MIN && r == 0 && raised == NDM_FP_OVERFLOW);
    raised = 0;
    ndm_floor_divmod_int64(INT64_MIN, -1, &q64, &r64, &raised);
    ck_assert(q64 == INT64_MIN && r64 == 0 && raised == NDM_FP_OVERFLOW);
    raised = 0;
    ndm_floor_divmod_int64(-7, 2, &q64, &r64, &raised);
    ck_assert(q64 == -4 && r64 == 1 && raised == 0);
    ndm_floor_divmod_int64(INT64_MAX, INT64_MIN, &q64, &r64, &raised);
    ck_assert(q64 == -1 && r64 == -1 && raised == 0);
    ndm_floor_divmod_int64(5, 0, &q64, &r64, &raised);
    ck_assert(q64 == 0 && r64 == 0 && raised == NDM_FP_DIVIDE);
    raised = 0;
    ndm_floor_divmod_uint64(UINT64_MAX, 10, &uq64, &ur64, &raised);
    ck_assert(uq64 == UINT64_MAX / 10 && ur64 == 5 && raised == 0);
    ck_assert(ndm_floor_divide_uint64(1, 0, &raised) == 0 && raised == NDM_FP_DIVIDE);
}
END_TEST

START_TEST(powers)
{
    for (int x = INT8_MIN; x <= INT8_MAX; x++) {
        uint8_t product = 1;
        for (int n = 0; n <= 20; n++, product = (uint8_t)(product * x)) {
            ck_assert_int_eq(ndm_ipow_int8((int8_t)x, (int8_t)n), (int8_t)product);
            ck_assert_int_eq(ndm_ipow_uint8((uint8_t)x, (uint8_t)n), product);
        }
    }
    ck_assert_int_eq(ndm_ipow_int16(-3, 9), -19683);
    ck_assert_uint_eq(ndm_ipow_uint16(2, 16), 0);
    ck_assert_int_eq(ndm_ipow_int32(-2, 31), INT32_MIN);
    ck_assert_uint_eq(ndm_ipow_uint32(3, 20), UINT32_C(3486784401));
    ck_assert(ndm_ipow_int64(-2, 63) == INT64_MIN && ndm_ipow_int64(0, 0) == 1);
    ck_assert(ndm_ipow_uint64(UINT64_MAX, UINT64_MAX) == UINT64_MAX);
}
END_TEST

/* ---- float division ---------------------------------------------------------------- */

typedef struct division_case {
    double x, y, quotient, remainder;
    int flags, divide_flags; /* of divmod; of floor_divide alone */
} division_case;

/* NumPy's results; where it also raises a flag that nothing in the result explains (invalid
 * beside overflow, underflow beside a zero), that flag is absent here. */
static const division_case division_cases[] = {
    {7, 2, 3, 1, 0, 0},
    {-7, 2, -4, 1, 0, 0},
    {7, -2, -4, -1, 0, 0},
    {-7, -2, 3, -1, 0, 0},
    {6, -3, -2, -0.0, 0, 0},
    {-6, 3, -2, 0.0, 0, 0},
    {0.0, 3, 0.0, 0.0, 0, 0},
    {-0.0, 3, -0.0, 0.0, 0, 0},
    {0.0, -3, -0.0, -0.0, 0, 0},
    {1, INFINITY, 0.0, 1, 0, 0},
    {-1, INFINITY, -1, INFINITY, 0, 0},
    {1, -INFINITY, -1, -INFINITY, 0, 0},
    {-0.0, INFINITY, -0.0, 0.0, 0, 0},
    {1, 0.0, INFINITY, NAN, FE_DIVBYZERO | FE_INVALID, FE_DIVBYZERO},
    {-1, 0.0, -INFINITY, NAN, FE_DIVBYZERO | FE_INVALID, FE_DIVBYZERO},
    {1, -0.0, -INFINITY, NAN, FE_DIVBYZERO | FE_INVALID, FE_DIVBYZERO},
    {0.0, 0.0, NAN, NAN, FE_INVALID, FE_INVALID},
    {INFINITY, 0.0, INFINITY, NAN, FE_INVALID, 0},
    {INFINITY, 1, NAN, NAN, FE_INVALID, FE_INVALID},
    {-INFINITY, INFINITY, NAN, NAN, FE_INVALID, FE_INVALID},
    {NAN, 0.0, NAN, NAN, 0, 0},
    {1, NAN, NAN, NAN, 0, 0},
    {INFINITY, NAN, NAN, NAN, 0, 0},
    {0x1p-149, 0x1p100, 0.0, 0x1p-149, 0, 0},
};

START_TEST(divide_special)
{
    const division_case c = division_cases[_i];
    const volatile float xf = (float)c.x, yf = (float)c.y;
    const volatile double xd = c.x, yd = c.y;
    const volatile long double xl = c.x, yl = c.y;
    float qf, rf;
    double qd, rd;
    long double ql, rl;
    feclearexcept(FE_ALL_EXCEPT);
    ndm_floor_divmod_float32(xf, yf, &qf, &rf);
    ck_assert(fetestexcept(FLAGS) == c.flags && same(qf, c.quotient) && same(rf, c.remainder));
    feclearexcept(FE_ALL_EXCEPT);
    ndm_floor_divmod_float64(xd, yd, &qd, &rd);
    ck_assert(fetestexcept(FLAGS) == c.flags && same(qd, c.quotient) && same(rd, c.remainder));
    feclearexcept(FE_ALL_EXCEPT);
    ndm_floor_divmod_longdouble(xl, yl, &ql, &rl);
    ck_assert(fetestexcept(FLAGS) == c.flags && same(ql, c.quotient) && same(rl, c.remainder));
    feclearexcept(FE_ALL_EXCEPT);
    const volatile float f = ndm_floor_divide_float32(xf, yf);
    ck_assert(fetestexcept(FLAGS) == c.divide_flags && same(f, c.quotient));
    feclearexcept(FE_ALL_EXCEPT);
    const volatile double d = ndm_floor_divide_float64(xd, yd);
    ck_assert(fetestexcept(FLAGS) == c.divide_flags && same(d, c.quotient));
    feclearexcept(FE_ALL_EXCEPT);
    const volatile long double l = ndm_floor_divide_longdouble(xl, yl);
    ck_assert(fetestexcept(FLAGS) == c.divide_flags && same(l, c.quotient));
}
END_TEST

START_TEST(divide_overflow)
{
    const volatile float xf = 1e38f, yf = 0x1p-149f;
    const volatile double xd = -1, yd = 0x1p-1074;
    float qf, rf;
    double qd, rd;
    feclearexcept(FE_ALL_EXCEPT);
    ndm_floor_divmod_float32(xf, yf, &qf, &rf);
    ck_assert(fetestexcept(FLAGS) == FE_OVERFLOW && qf == INFINITY && same(rf, 0));
    feclearexcept(FE_ALL_EXCEPT);
    ndm_floor_divmod_float64(xd, yd, &qd, &rd);
    ck_assert(fetestexcept(FLAGS) == FE_OVERFLOW && qd == -INFINITY && same(rd, 0));
}
END_TEST

/* Remainders against the C library's, for quotients of every size. */
START_TEST(remainders)
{
    uint64_t state = 7;
    for (int i = 0; i < SAMPLES; i++) {
        const uint64_t bits = next_random(&state);
        const double y = ndm_float64_of(
            (int64_t)((bits & ~(UINT64_C(0x7ff) << 52)) | (UINT64_C(900) + bits % 200) << 52));
        const double ratio = scalbn((double)(next_random(&state) >> 11), (int)(bits % 80) - 60);
        const double near = bits & 64 ? trunc(ratio) * y : ratio * y;
        ck_assert(same(ndm_remainder_float64(near, y), fmod(near, y)));
        const float yf = (float)y, nearf = (float)near;
        if (yf != 0 && isfinite(nearf)) {
            ck_assert(same(ndm_remainder_float32(nearf, yf), fmodf(nearf, yf)));
        }
    }
}
END_TEST

/* ---- the bits of floats ------------------------------------------------------------ */

START_TEST(signs)
{
    ck_assert(ndm_fabs_longdouble(-INFINITY) == INFINITY && ndm_signbit_longdouble(1) == 0);
    ck_assert(ndm_fabs_longdouble(-2) == 2 && ndm_signbit_longdouble(-0.0L) == 1);
}
END_TEST

START_TEST(exponents)
{
    uint64_t state = 3;
    for (int i = 0; i < SAMPLES; i++) {
        /* One in eight has the smallest exponent, one in eight the largest. */
        const uint64_t bits = next_random(&state);
        const uint64_t edge = bits >> 4 & 7;
        const uint64_t mask = UINT64_C(0x7ff) << 52;
        const double d = ndm_float64_of((int64_t)(edge == 0   ? bits & ~mask
                                                  : edge == 1 ? bits | mask
                                                              : bits));
        const float f = ndm_float32_of((int32_t)(edge == 0   ? bits & 0x807fffff
                                                 : edge == 1 ? bits | 0x7f800000
                                                             : bits));
        const int n = (int)(next_random(&state) % 4400) - 2200, m = n / 8;
        int expected;
        int32_t found;
        ck_assert(same(ndm_scale_exponent_float64(d, n), scalbn(d, n)));
        ck_assert(same(ndm_scale_exponent_float32(f, m), scalbnf(f, m)));
        const double mantissa = frexp(d, &expected);
        double part;
        ndm_frexp_float64(d, &part, &found);
        ck_assert(same(part, mantissa));
        ck_assert_int_eq(found, isfinite(d) ? expected : 0);
        const float mantissa32 = frexpf(f, &expected);
        float part32;
        ndm_frexp_float32(f, &part32, &found);
        ck_assert(same(part32, mantissa32));
        ck_assert_int_eq(found, isfinite(f) ? expected : 0);
        const long double l = scalbnl(d, n);
        const long double mantissal = frexpl(l, &expected);
        long double partl;
        ndm_frexp_longdouble(l, &partl, &found);
        ck_assert(same(partl, mantissal));
        ck_assert_int_eq(found, isfinite(l) ? expected : 0);
    }
}
END_TEST

typedef struct scale_case {
    double x;
    int64_t n;
    double result;
    int flags;
} scale_case;

static const scale_case scale_cases[] = {
    {1, INT64_MAX, INFINITY, FE_OVERFLOW},
    {-1, INT64_MIN, -0.0, FE_UNDERFLOW},
    {0x1p-1074, 2097, 0x1p1023, 0},
    {0x1p1023, -2097, 0x1p-1074, 0},
    {0, INT64_MAX, 0, 0},
    {-0.0, INT64_MIN, -0.0, 0},
    {INFINITY, INT64_MIN, INFINITY, 0},
    {NAN, 1, NAN, 0},
    {0x1.8p0, -1074, 0x1p-1073, FE_UNDERFLOW},
    {0x1.8p0, -1075, 0x1p-1074, FE_UNDERFLOW},
    {1, -1075, 0, FE_UNDERFLOW},
    {0x1.0000000000001p0, -1075, 0x1p-1074, FE_UNDERFLOW},
    {0x1.8p0, -1073, 0x1.8p-1073, 0},
    {-1, 1024, -INFINITY, FE_OVERFLOW},
};

START_TEST(scale_special)
{
    const scale_case c = scale_cases[_i];
    const volatile double x = c.x;
    const volatile int64_t n = c.n;
    feclearexcept(FE_ALL_EXCEPT);
    const volatile double result = ndm_scale_exponent_float64(x, n);
    ck_assert_int_eq(fetestexcept(FLAGS), c.flags);
    ck_assert(same(result, c.result));
    if (c.n > INT32_MAX || c.n < INT32_MIN) {
        ck_assert(same(ndm_scale_exponent_float32((float)x, n), c.result));
        ck_assert(same(ndm_scale_exponent_longdouble(x, n), c.result));
    }
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("primitives");
    TCase *test = tcase_create("primitives");
    tcase_set_timeout(test, 120);
    tcase_add_test(test, divide_int8);
    tcase_add_test(test, divide_uint8);
    tcase_add_test(test, divide_wide);
    tcase_add_test(test, divide_limits);
    tcase_add_test(test, powers);
    const int divisions = (int)(sizeof division_cases / sizeof *division_cases);
    tcase_add_loop_test(test, divide_special, 0, divisions);
    tcase_add_test(test, divide_overflow);
    tcase_add_test(test, remainders);
    tcase_add_test(test, signs);
    tcase_add_test(test, exponents);
    tcase_add_loop_test(test, scale_special, 0, sizeof scale_cases / sizeof *scale_cases);
    suite_add_tcase(suite, test);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_NORMAL);
    const int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
