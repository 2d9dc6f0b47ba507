/* Small floating formats against a reference that rounds with the C library's own functions:
 * every stored value widened, and rounding at, below and above every point where it changes. */
#include <check.h>
#include <math.h>
#include <stdlib.h>

#include "ndmill/kernel/small_float.h"

static const ndm_small_format binary16 = {
    .mantissa = 10,
    .bias = 15,
    .sign_shift = 16,
    .sign = 0x8000,
    .mask = 0x7fff,
    .max = 0x7bff,
    .infinity = 0x7c00,
    .overflow = 0x7c00,
    .nan = 0x7e00,
    .nan_kind = NDM_NAN_IEEE,
    .has_infinity = true,
    .has_zero = true,
};
static const ndm_small_format brain16 = {
    .mantissa = 7,
    .bias = 127,
    .sign_shift = 16,
    .sign = 0x8000,
    .mask = 0x7fff,
    .max = 0x7f7f,
    .infinity = 0x7f80,
    .overflow = 0x7f80,
    .nan = 0x7fc0,
    .nan_kind = NDM_NAN_IEEE,
    .has_infinity = true,
    .has_zero = true,
};
static const ndm_small_format e5m2 = {
    .mantissa = 2,
    .bias = 15,
    .sign_shift = 24,
    .sign = 0x80,
    .mask = 0x7f,
    .max = 0x7b,
    .infinity = 0x7c,
    .overflow = 0x7c,
    .nan = 0x7e,
    .nan_kind = NDM_NAN_IEEE,
    .has_infinity = true,
    .has_zero = true,
};
static const ndm_small_format e4m3_ones = {
    .mantissa = 3,
    .bias = 7,
    .sign_shift = 24,
    .sign = 0x80,
    .mask = 0x7f,
    .max = 0x7e,
    .infinity = 0x7f,
    .overflow = 0x7f,
    .nan = 0x7f,
    .nan_kind = NDM_NAN_ONES,
    .has_infinity = false,
    .has_zero = true,
};
static const ndm_small_format e4m3_negative_zero = {
    .mantissa = 3,
    .bias = 8,
    .sign_shift = 24,
    .sign = 0x80,
    .mask = 0x7f,
    .max = 0x7f,
    .infinity = 0x80,
    .overflow = 0x80,
    .nan = 0x80,
    .nan_kind = NDM_NAN_NEGATIVE_ZERO,
    .has_infinity = false,
    .has_zero = true,
};
static const ndm_small_format e3m2_saturating = {
    .mantissa = 2,
    .bias = 3,
    .sign_shift = 26,
    .sign = 0x20,
    .mask = 0x1f,
    .max = 0x1f,
    .infinity = 0x1f,
    .overflow = 0x1f,
    .nan = 0,
    .nan_kind = NDM_NAN_NONE,
    .has_infinity = false,
    .has_zero = true,
};
static const ndm_small_format powers_of_two = {
    .mantissa = 0,
    .bias = 127,
    .sign_shift = 0,
    .sign = 0,
    .mask = 0xff,
    .max = 0xfe,
    .infinity = 0xff,
    .overflow = 0xff,
    .nan = 0xff,
    .nan_kind = NDM_NAN_ONES,
    .has_infinity = false,
    .has_zero = false,
};
/* One NaN, in the place of -0, and infinities, whose magnitude is all ones. */
#define ONE_NAN(fraction, base)                                                                \
    {                                                                                          \
        .mantissa = fraction, .bias = base, .sign_shift = 24, .sign = 0x80, .mask = 0x7f,      \
        .max = 0x7e, .infinity = 0x7f, .overflow = 0x7f, .nan = 0x80,                          \
        .nan_kind = NDM_NAN_NEGATIVE_ZERO, .has_infinity = true, .has_zero = true              \
    }
static const ndm_small_format e7m0_one_nan = ONE_NAN(0, 64);
static const ndm_small_format e5m2_one_nan = ONE_NAN(2, 16);
static const ndm_small_format e1m6_one_nan = ONE_NAN(6, 1);
static const ndm_small_format *const formats[] = {
    &binary16,        &brain16,       &e5m2,         &e4m3_ones,    &e4m3_negative_zero,
    &e3m2_saturating, &powers_of_two, &e7m0_one_nan, &e5m2_one_nan, &e1m6_one_nan,
};
#define FORMATS (int)(sizeof(formats) / sizeof(*formats))

/* ---- the reference ---------------------------------------------------------------- */

static bool is_nan_bits(const ndm_small_format *f, uint32_t bits)
{
    switch (f->nan_kind) {
    case NDM_NAN_IEEE:
        return (bits & f->mask) > f->infinity;
    case NDM_NAN_ONES:
        return (bits & f->mask) == f->mask;
    case NDM_NAN_NEGATIVE_ZERO:
        return bits == f->nan;
    default:
        return false;
    }
}

static double value_of(const ndm_small_format *f, uint32_t bits)
{
    const uint32_t magnitude = bits & f->mask;
    const int exponent = (int)(magnitude >> f->mantissa);
    const double fraction =
        ldexp((double)(magnitude & ((1u << f->mantissa) - 1)), -f->mantissa);
    double value = exponent == 0 && f->has_zero ? ldexp(fraction, 1 - f->bias)
                                                : ldexp(1 + fraction, exponent - f->bias);
    if (is_nan_bits(f, bits)) {
        value = NAN;
    } else if (f->has_infinity && magnitude == f->infinity) {
        value = INFINITY;
    }
    return bits & f->sign ? -value : value;
}

/* A magnitude rounded to the format's precision: with its lower limit or without. Of two powers
 * of two, a tie goes to the one with even bits; to the larger one where there is no zero. */
static double rounded_to(const ndm_small_format *f, double size, bool limited)
{
    int exponent;
    frexp(size, &exponent);
    exponent--;
    const int lowest = f->has_zero ? 1 - f->bias : -f->bias;
    if (limited && exponent < lowest) {
        exponent = lowest;
    }
    const double scaled = ldexp(size, f->mantissa - exponent);
    if (f->mantissa == 0 && scaled == 1.5) {
        return ldexp(f->has_zero && (exponent + f->bias) % 2 == 0 ? 1 : 2, exponent);
    }
    return ldexp(nearbyint(scaled), exponent - f->mantissa);
}

static uint32_t expected_bits(const ndm_small_format *f, double x, uint32_t *raised)
{
    const bool negative = signbit(x);
    const double size = fabs(x), largest = value_of(f, f->max);
    const double normal = ldexp(1, f->has_zero ? 1 - f->bias : -f->bias);
    if (isnan(x)) {
        *raised |= f->nan_kind == NDM_NAN_NONE ? NDM_FP_INVALID : 0;
        return f->nan;
    }
    if ((f->sign == 0 && negative && size != 0) || (!f->has_zero && size == 0)) {
        *raised |= NDM_FP_INVALID;
        return f->nan;
    }
    double rounded = size == 0 || isinf(size) ? size : rounded_to(f, size, true);
    if (!f->has_zero && rounded < normal) {
        rounded = normal;
    }
    uint32_t magnitude = 0;
    if (isinf(size)) {
        magnitude = f->infinity;
    } else if (rounded > largest) {
        *raised |= NDM_FP_OVERFLOW;
        magnitude = f->overflow;
    } else if (rounded != 0) {
        int exponent;
        const double fraction = 2 * frexp(rounded, &exponent);
        exponent = exponent - 1 + f->bias;
        if (exponent < 1 && f->has_zero) {
            magnitude = (uint32_t)ldexp(rounded, f->bias - 1 + f->mantissa);
        } else {
            magnitude = ((uint32_t)exponent << f->mantissa) +
                        (uint32_t)ldexp(fraction - 1, f->mantissa);
        }
    }
    if (f->has_zero && size != 0 && rounded != size && rounded_to(f, size, false) < normal) {
        *raised |= NDM_FP_UNDERFLOW;
    }
    if (f->nan_kind == NDM_NAN_NEGATIVE_ZERO) {
        return magnitude | (negative && magnitude != 0 ? f->sign : 0);
    }
    return magnitude | (negative ? f->sign : 0);
}

/* ---- tests ------------------------------------------------------------------------ */

/* Check reports every assertion through a pipe: these loops report failures only. */

static void check_float(const ndm_small_format *f, float x)
{
    uint32_t raised = 0, expected_raised = 0;
    const uint32_t bits = ndm_small_store(*f, x, &raised);
    const uint32_t expected = expected_bits(f, x, &expected_raised);
    if (isnan(x)) {
        const bool good = f->nan_kind == NDM_NAN_NONE ? bits == 0 : is_nan_bits(f, bits);
        if (!good || raised != expected_raised) {
            ck_abort_msg("NaN -> %#x, raised %u", bits, raised);
        }
        return;
    }
    if (!(bits == expected)) {
        ck_abort_msg("bias %d: %a -> %#x, not %#x", f->bias, (double)x, bits, expected);
    }
    if (!(raised == expected_raised)) {
        ck_abort_msg("bias %d: %a raised %u, not %u", f->bias, (double)x, raised,
                     expected_raised);
    }
}

static void check_double(const ndm_small_format *f, double x)
{
    uint32_t raised = 0, expected_raised = 0;
    const uint32_t bits = ndm_small_store_double(*f, x, &raised);
    const uint32_t expected = expected_bits(f, x, &expected_raised);
    if (isnan(x)) {
        const bool good = f->nan_kind == NDM_NAN_NONE ? bits == 0 : is_nan_bits(f, bits);
        if (!good || raised != expected_raised) {
            ck_abort_msg("NaN -> %#x, raised %u", bits, raised);
        }
        return;
    }
    if (!(bits == expected)) {
        ck_abort_msg("bias %d: %a -> %#x, not %#x", f->bias, x, bits, expected);
    }
    if (!(raised == expected_raised)) {
        ck_abort_msg("bias %d: %a raised %u, not %u", f->bias, x, raised, expected_raised);
    }
}

START_TEST(test_load)
{
    const ndm_small_format *f = formats[_i];
    const uint32_t count = f->mask + f->sign + 1;
    for (uint32_t bits = 0; bits < count; bits++) {
        const double value = ndm_small_load(*f, bits), expected = value_of(f, bits);
        if (isnan(expected)) {
            if (!(isnan(value))) {
                ck_abort_msg("bias %d: %#x is %a", f->bias, bits, value);
            }
            continue;
        }
        if (!(value == expected && !signbit(value) == !signbit(expected))) {
            ck_abort_msg("bias %d: %#x is %a, not %a", f->bias, bits, value, expected);
        }
        uint32_t raised = 0;
        if (ndm_small_store(*f, (float)value, &raised) != bits || raised != 0) {
            ck_abort_msg("bias %d: %#x does not come back", f->bias, bits);
        }
    }
}
END_TEST

/* Around every value, and around the middle between every two. */
START_TEST(test_store_boundaries)
{
    const ndm_small_format *f = formats[_i];
    for (uint32_t bits = 0; bits <= f->max; bits++) {
        const double value = value_of(f, bits);
        const double next =
            bits == f->max ? 2 * value - value_of(f, bits - 1) : value_of(f, bits + 1);
        const double points[] = {value, value / 2 + next / 2};
        for (int i = 0; i < 2; i++) {
            const float single = (float)points[i];
            for (int sign = 0; sign < 2; sign++) {
                const double x = sign ? -points[i] : points[i];
                check_double(f, x);
                check_double(f, nextafter(x, INFINITY));
                check_double(f, nextafter(x, -INFINITY));
                const float y = sign ? -single : single;
                check_float(f, y);
                check_float(f, nextafterf(y, INFINITY));
                check_float(f, nextafterf(y, -INFINITY));
            }
        }
    }
}
END_TEST

START_TEST(test_store_sweep)
{
    const ndm_small_format *f = formats[_i];
    for (uint64_t bits = 0; bits <= UINT32_MAX; bits += 8191) {
        check_float(f, ndm_float_of_bits((uint32_t)bits));
    }
    for (uint64_t high = 0; high <= UINT32_MAX; high += 8191) {
        const uint64_t bits = high << 32 | (uint32_t)(high * 2654435761u);
        double x;
        memcpy(&x, &bits, sizeof x);
        check_double(f, x);
    }
}
END_TEST

START_TEST(test_store_special)
{
    const ndm_small_format *f = formats[_i];
    const double special[] = {0.0,    -0.0,   INFINITY, -INFINITY, NAN,      1e300,
                              -1e300, 1e-300, 5e-324,   -5e-324,   0x1p-149, 0x1p-150};
    for (size_t i = 0; i < sizeof special / sizeof *special; i++) {
        check_double(f, special[i]);
        check_float(f, (float)special[i]);
    }
    check_float(f, 3.40282347e38f);
    check_float(f, 1.40129846e-45f);
}
END_TEST

/* A NaN's fraction keeps its upper bits, and its sign. */
START_TEST(test_nan_payload)
{
    uint32_t raised = 0;
    const float nan = ndm_float_of_bits(0xffd54000u);
    ck_assert_uint_eq(ndm_small_store(binary16, nan, &raised), 0xfeaau);
    ck_assert_uint_eq(ndm_small_store(brain16, nan, &raised), 0xffd5u);
    ck_assert_uint_eq(ndm_bits_of_float(ndm_small_load(binary16, 0xfeaa)), 0xffd54000u);
    ck_assert_uint_eq(raised, 0);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("small_float");
    TCase *all = tcase_create("formats");
    tcase_set_timeout(all, 120);
    tcase_add_loop_test(all, test_load, 0, FORMATS);
    tcase_add_loop_test(all, test_store_boundaries, 0, FORMATS);
    tcase_add_loop_test(all, test_store_sweep, 0, FORMATS);
    tcase_add_loop_test(all, test_store_special, 0, FORMATS);
    tcase_add_test(all, test_nan_payload);
    suite_add_tcase(suite, all);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_NORMAL);
    const int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
