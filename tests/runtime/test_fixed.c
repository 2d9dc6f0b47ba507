/* Fixed-point arithmetic against whole numbers of 128 bits: every rounding, saturating and
 * wrapping, all pairs of narrow formats and the corners of those of 32 bits. */
#include <check.h>
#include <math.h>
#include <stdlib.h>

#include "ndmill/kernel/fixed.h"
#include "ndmill/kernel/fixed_text.h"

typedef __int128 whole;

static whole floor_quotient(whole n, whole d)
{
    const whole quotient = n / d;
    return quotient - (n % d != 0 && (n < 0) != (d < 0));
}

/* n / d as a whole number. */
static whole rounded(ndm_fixed_round round, whole n, whole d)
{
    const whole below = floor_quotient(n, d);
    const whole rest = n - below * d; /* of d's sign */
    const whole twice = 2 * (rest < 0 ? -rest : rest), size = d < 0 ? -d : d;
    switch (round) {
    case NDM_FIXED_EVEN:
        return below + (twice > size || (twice == size && below % 2 != 0));
    case NDM_FIXED_HALF_UP:
        return below + (twice >= size);
    case NDM_FIXED_FLOOR:
        return below;
    default:
        return below + (rest != 0 && (n < 0) != (d < 0));
    }
}

static int64_t fitted(ndm_fixed_format f, whole value, uint32_t *raised)
{
    const whole span = (whole)f.max - f.min + 1;
    if (f.wraps) {
        return (int64_t)(value - floor_quotient(value - f.min, span) * span);
    }
    if (value < f.min || value > f.max) {
        *raised |= NDM_FP_OVERFLOW;
        return value < f.min ? f.min : f.max;
    }
    return (int64_t)value;
}

typedef enum operation { ADD, SUB, MUL, DIV, FLOORDIV, MOD, TDIV, TMOD, OPERATIONS } operation;

static int64_t expected(ndm_fixed_format f, operation op, whole x, whole y, uint32_t *raised)
{
    const whole unit = (whole)1 << f.fraction;
    if (op >= DIV && y == 0) {
        *raised |= NDM_FP_DIVIDE;
        return 0;
    }
    switch (op) {
    case ADD:
        return fitted(f, x + y, raised);
    case SUB:
        return fitted(f, x - y, raised);
    case MUL:
        return fitted(f, rounded(f.round, x * y, unit), raised);
    case DIV:
        return fitted(f, rounded(f.round, x * unit, y), raised);
    case FLOORDIV:
        return fitted(f, floor_quotient(x, y) * unit, raised);
    case MOD:
        return (int64_t)(x - floor_quotient(x, y) * y);
    case TDIV:
        return fitted(f, x / y * unit, raised);
    default:
        return (int64_t)(x % y);
    }
}

#define FOUND(size)                                                                            \
    static int64_t found_##size(ndm_fixed_format f, operation op, int64_t x, int64_t y,        \
                                uint32_t *raised)                                              \
    {                                                                                          \
        switch (op) {                                                                          \
        case ADD:                                                                              \
            return (int64_t)ndm_fixed_add_##size(f, (size##_t)x, (size##_t)y, raised);         \
        case SUB:                                                                              \
            return (int64_t)ndm_fixed_sub_##size(f, (size##_t)x, (size##_t)y, raised);         \
        case MUL:                                                                              \
            return (int64_t)ndm_fixed_mul_##size(f, (size##_t)x, (size##_t)y, raised);         \
        case DIV:                                                                              \
            return (int64_t)ndm_fixed_div_##size(f, (size##_t)x, (size##_t)y, raised);         \
        case FLOORDIV:                                                                         \
            return (int64_t)ndm_fixed_floordiv_##size(f, (size##_t)x, (size##_t)y, raised);    \
        case MOD:                                                                              \
            return (int64_t)ndm_fixed_mod_##size((size##_t)x, (size##_t)y, raised);            \
        case TDIV:                                                                             \
            return (int64_t)ndm_fixed_tdiv_##size(f, (size##_t)x, (size##_t)y, raised);        \
        default:                                                                               \
            return (int64_t)ndm_fixed_tmod_##size((size##_t)x, (size##_t)y, raised);           \
        }                                                                                      \
    }
FOUND(int32)
FOUND(int64)
FOUND(uint32)
FOUND(uint64)

static int64_t found(ndm_fixed_format f, bool wide, operation op, int64_t x, int64_t y,
                     uint32_t *raised)
{
    if (f.min < 0) {
        return wide ? found_int64(f, op, x, y, raised) : found_int32(f, op, x, y, raised);
    }
    return wide ? found_uint64(f, op, x, y, raised) : found_uint32(f, op, x, y, raised);
}

static void check_pair(ndm_fixed_format f, bool wide, int64_t x, int64_t y)
{
    for (operation op = ADD; op < OPERATIONS; op++) {
        uint32_t raised = 0, wanted_raised = 0;
        const int64_t wanted = expected(f, op, x, y, &wanted_raised);
        const int64_t got = found(f, wide, op, x, y, &raised);
        if (got != wanted || raised != wanted_raised) { /* a mark for each would take minutes */
            ck_abort_msg(
                "operation %d of %lld and %lld, rounding %d: %lld, not %lld; flags %u, "
                "not %u",
                (int)op, (long long)x, (long long)y, (int)f.round, (long long)got,
                (long long)wanted, raised, wanted_raised);
        }
    }
}

static ndm_fixed_format format_of(int bits, int fraction, bool sign, int mode)
{
    return (ndm_fixed_format){.fraction = fraction,
                              .min = sign ? -((int64_t)1 << (bits - 1)) : 0,
                              .max = ((int64_t)1 << (bits - sign)) - 1,
                              .wraps = mode / 4 != 0,
                              .round = (ndm_fixed_round)(mode % 4)};
}

/* Fractions of formats of 8 and of 6 bits; a mode is a rounding, and whether it wraps. */
START_TEST(every_pair_of_narrow_formats)
{
    static const int fractions[] = {0, 1, 4, 5};
    for (int k = 0; k < 4; k++) {
        for (int sign = 0; sign < 2; sign++) {
            for (int bits = 6; bits <= 8; bits += 2) {
                const ndm_fixed_format f = format_of(bits, fractions[k], sign, _i);
                for (int64_t x = f.min; x <= f.max; x++) {
                    for (int64_t y = f.min; y <= f.max; y++) {
                        check_pair(f, false, x, y);
                    }
                }
            }
        }
    }
}
END_TEST

static int64_t corner(ndm_fixed_format f, int number)
{
    const int64_t near = (int64_t)1 << (number / 6 % 32), off = number % 3 - 1;
    const int64_t value = (number % 6 < 3 ? near : -near) + off;
    return value < f.min   ? f.min - off * (off < 0)
           : value > f.max ? f.max - off * (off > 0)
                           : value;
}

START_TEST(corners_of_wide_formats)
{
    static const struct {
        int bits, fraction;
        bool sign;
    } formats[] = {{16, 15, true}, {16, 16, false}, {16, 8, false},  {32, 31, true},
                   {32, 16, true}, {32, 0, true},   {32, 32, false}, {32, 16, false},
                   {31, 30, true}, {32, 0, false}};
    for (size_t k = 0; k < sizeof formats / sizeof *formats; k++) {
        const ndm_fixed_format f =
            format_of(formats[k].bits, formats[k].fraction, formats[k].sign, _i);
        for (int a = 0; a < 6 * 32; a++) {
            for (int b = 0; b < 6 * 32; b++) {
                check_pair(f, formats[k].bits > 16, corner(f, a), corner(f, b));
            }
        }
    }
}
END_TEST

/* Every stored value, and what lies around the halves between them; conversions saturate. */
START_TEST(conversion)
{
    ndm_fixed_format f = format_of(8, 4, true, _i);
    for (int eighth = -130 * 8; eighth <= 130 * 8; eighth++) {
        uint32_t raised = 0, wanted_raised = 0;
        ndm_fixed_format saturating = f;
        saturating.wraps = false;
        const int64_t wanted = fitted(saturating, rounded(f.round, eighth, 8), &wanted_raised);
        const double x = eighth / 128.0;
        ck_assert_int_eq((int8_t)ndm_fixed_store(f, x, &raised), wanted);
        ck_assert_uint_eq(raised, wanted_raised);
        if (eighth % 8 == 4) { /* beside a half the nearer one is taken */
            const bool nearest = f.round == NDM_FIXED_EVEN || f.round == NDM_FIXED_HALF_UP;
            const int64_t up = rounded(NDM_FIXED_FLOOR, eighth + 8, 8);
            raised = 0;
            if (nearest && up <= f.max && up > f.min) {
                ck_assert_int_eq((int8_t)ndm_fixed_store(f, nextafter(x, 10), &raised), up);
                ck_assert_int_eq((int8_t)ndm_fixed_store(f, nextafter(x, -10), &raised),
                                 up - 1);
            }
        }
        if (eighth % 8 == 0 && wanted_raised == 0) {
            ck_assert_double_eq(ndm_fixed_load(f, eighth / 8), x);
        }
    }
}
END_TEST

START_TEST(conversion_of_extremes)
{
    const ndm_fixed_format f = format_of(32, 31, true, 0), u = format_of(32, 32, false, 0);
    uint32_t raised = 0;
    ck_assert_uint_eq(ndm_fixed_store(f, NAN, &raised), 0);
    ck_assert_uint_eq(raised, NDM_FP_INVALID);
    raised = 0;
    ck_assert_int_eq((int32_t)ndm_fixed_store(f, -INFINITY, &raised), INT32_MIN);
    ck_assert_uint_eq(raised, NDM_FP_OVERFLOW);
    ck_assert_uint_eq(ndm_fixed_store(u, 1e300, &raised), UINT32_MAX);
    raised = 0;
    ck_assert_uint_eq(ndm_fixed_store(u, 1 - 0x1p-32, &raised), UINT32_MAX);
    ck_assert_uint_eq(ndm_fixed_store(u, 0x1p-33, &raised), 0);
    ck_assert_uint_eq(ndm_fixed_store(u, 0x1.8p-32, &raised), 2);
    ck_assert_uint_eq(ndm_fixed_store(f, 5e-324, &raised), 0);
    ck_assert_uint_eq(raised, 0);
}
END_TEST

START_TEST(texts)
{
    char text[64];
    ck_assert_uint_eq(ndm_fixed_text(format_of(16, 8, true, 0), -384, text, sizeof text), 4);
    ck_assert_str_eq(text, "-1.5");
    ndm_fixed_text(format_of(32, 31, true, 0), 1, text, sizeof text);
    ck_assert_str_eq(text, "0.0000000004656612873077392578125");
    ndm_fixed_text(format_of(32, 0, false, 0), UINT32_MAX, text, sizeof text);
    ck_assert_str_eq(text, "4294967295.0");
    ndm_fixed_text(format_of(32, 32, false, 0), UINT32_MAX, text, sizeof text);
    ck_assert_str_eq(text, "0.99999999976716935634613037109375");
    text[0] = 'x';
    ck_assert_uint_eq(ndm_fixed_text(format_of(16, 8, true, 0), -384, text, 4), 4);
    ck_assert_int_eq(text[0], 'x');
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("fixed");
    TCase *arithmetic = tcase_create("arithmetic");
    tcase_set_timeout(arithmetic, 120);
    tcase_add_loop_test(arithmetic, every_pair_of_narrow_formats, 0, 8);
    tcase_add_loop_test(arithmetic, corners_of_wide_formats, 0, 8);
    tcase_add_loop_test(arithmetic, conversion, 0, 8);
    tcase_add_test(arithmetic, conversion_of_extremes);
    tcase_add_test(arithmetic, texts);
    suite_add_tcase(suite, arithmetic);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_NORMAL);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
