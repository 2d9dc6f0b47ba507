/* The bare forms of primitives against the careful ones, wherever the test of being ordinary
 * lets them through: the same bits, and no flag. Operands are made such that quotients lie
 * beside whole numbers, and at the limits of what is ordinary. */
#include "../../specs/primitives/floatbits.h"
#include "../../specs/primitives/hypot.h"
#include "../../specs/primitives/remainders.h"
#include "test_ordinary_support.h"

/* ---- quotients of floats ------------------------------------------------------------- */

typedef struct pair32 {
    float x, y;
} pair32;

typedef struct pair64 {
    double x, y;
} pair64;

/* A divisor of any bits, or a small whole number; a dividend of any bits, or near a multiple.
 */
static pair32 draw32(uint64_t *state)
{
    const uint64_t bits = next_random(state), choice = next_random(state);
    const float any = ndm_float32_of((int32_t)bits);
    const float y = choice & 1 ? any : (float)((int32_t)(bits % 41) - 20);
    const int places = (int)(choice >> 8 & 255) % 24;
    const float n =
        (float)((int64_t)(next_random(state) >> (64 - places - 1)) - (1 << places) / 2);
    const float near = n * y;
    switch (choice >> 1 & 7) {
    case 0:
        return (pair32){ndm_float32_of((int32_t)next_random(state)), y};
    case 1:
        return (pair32){near, y};
    case 2:
        return (pair32){nextafterf(near, INFINITY), y};
    case 3:
        return (pair32){nextafterf(near, -INFINITY), y};
    case 4:
        return (pair32){near + y / 2, y};
    case 5:
        return (pair32){n, y};
    case 6:
        return (pair32){near * (1 + ldexpf((float)(choice >> 40), -26)), y};
    default:
        return (pair32){y * ldexpf(1, (int)(choice >> 16 & 255) % 23) - (float)(choice >> 60),
                        y};
    }
}

static pair64 draw64(uint64_t *state)
{
    const uint64_t bits = next_random(state), choice = next_random(state);
    const double any = ndm_float64_of((int64_t)bits);
    const double y = choice & 1 ? any : (double)((int32_t)(bits % 41) - 20);
    const int places = (int)(choice >> 8 & 255) % 53;
    const double n = (double)((int64_t)(next_random(state) >> (64 - places - 1)) -
                              (INT64_C(1) << places) / 2);
    const double near = n * y;
    switch (choice >> 1 & 7) {
    case 0:
        return (pair64){ndm_float64_of((int64_t)next_random(state)), y};
    case 1:
        return (pair64){near, y};
    case 2:
        return (pair64){nextafter(near, INFINITY), y};
    case 3:
        return (pair64){nextafter(near, -INFINITY), y};
    case 4:
        return (pair64){near + y / 2, y};
    case 5:
        return (pair64){n, y};
    case 6:
        return (pair64){near * (1 + ldexp((double)(choice >> 40), -26)), y};
    default:
        return (pair64){y * ldexp(1, (int)(choice >> 16 & 255) % 52) - (double)(choice >> 60),
                        y};
    }
}

START_TEST(quotients_float32)
{
    uint64_t state = 1;
    int ordinary = 0;
    for (int i = 0; i < SAMPLES; i++) {
        const pair32 p = draw32(&state);
        if (ndm_ordinary_quotient_float32(p.x, p.y) < 0) {
            continue;
        }
        ordinary++;
        float wanted[4], found[4];
        ndm_floor_divmod_float32(p.x, p.y, &wanted[0], &wanted[1]);
        wanted[2] = ndm_fmod_float32(p.x, p.y);
        wanted[3] = ndm_floor_divide_float32(p.x, p.y);
        SAME(ndm_word32(wanted[1]) == ndm_word32(ndm_floor_remainder_float32(p.x, p.y)));
        feclearexcept(FE_ALL_EXCEPT);
        ndm_floor_divmod_float32_bare(p.x, p.y, &found[0], &found[1]);
        found[2] = ndm_fmod_float32_bare(p.x, p.y);
        found[3] = ndm_floor_divide_float32_bare(p.x, p.y);
        const float remainder = ndm_floor_remainder_float32_bare(p.x, p.y);
        HOLD(!fetestexcept(FLAGS), "flags of %a, %a", p.x, p.y);
        SAME(ndm_word32(remainder) == ndm_word32(found[1]));
        for (int k = 0; k < 4; k++) {
            HOLD(ndm_word32(wanted[k]) == ndm_word32(found[k]), "%d of %a, %a: %a not %a", k,
                 p.x, p.y, found[k], wanted[k]);
        }
    }
    ck_assert_int_gt(ordinary, SAMPLES / 4);
}
END_TEST

START_TEST(quotients_float64)
{
    uint64_t state = 2;
    int ordinary = 0;
    for (int i = 0; i < SAMPLES; i++) {
        const pair64 p = draw64(&state);
        if (ndm_ordinary_quotient_float64(p.x, p.y) < 0) {
            continue;
        }
        ordinary++;
        double wanted[4], found[4];
        ndm_floor_divmod_float64(p.x, p.y, &wanted[0], &wanted[1]);
        wanted[2] = fmod(p.x, p.y);
        wanted[3] = ndm_floor_divide_float64(p.x, p.y);
        SAME(ndm_word64(wanted[1]) == ndm_word64(ndm_floor_remainder_float64(p.x, p.y)));
        feclearexcept(FE_ALL_EXCEPT);
        ndm_floor_divmod_float64_bare(p.x, p.y, &found[0], &found[1]);
        found[2] = ndm_fmod_float64_bare(p.x, p.y);
        found[3] = ndm_floor_divide_float64_bare(p.x, p.y);
        const double remainder = ndm_floor_remainder_float64_bare(p.x, p.y);
        HOLD(!fetestexcept(FLAGS), "flags of %a, %a", p.x, p.y);
        SAME(ndm_word64(remainder) == ndm_word64(found[1]));
        for (int k = 0; k < 4; k++) {
            HOLD(ndm_word64(wanted[k]) == ndm_word64(found[k]), "%d of %a, %a: %a not %a", k,
                 p.x, p.y, found[k], wanted[k]);
        }
    }
    ck_assert_int_gt(ordinary, SAMPLES / 4);
}
END_TEST

/* ---- exponents ----------------------------------------------------------------------- */

START_TEST(scaled)
{
    uint64_t state = 6;
    int ordinary = 0;
    for (int i = 0; i < SAMPLES; i++) {
        const uint64_t bits = next_random(&state);
        const volatile double x = ndm_float64_of((int64_t)(i & 1 ? bits >> 12 : bits));
        const volatile float y = ndm_float32_of((int32_t)(i & 1 ? bits >> 41 : bits));
        const int64_t n = (int64_t)(next_random(&state) % 2500) - 1250, m = n / 8;
        if (ndm_ordinary_exponent_float64(x, n) >= 0 && x == x) {
            ordinary++;
            feclearexcept(FE_ALL_EXCEPT);
            const volatile double wanted = ndm_scale_exponent_float64(x, n);
            const int flags = fetestexcept(FLAGS);
            feclearexcept(FE_ALL_EXCEPT);
            const volatile double found = ndm_scale_exponent_float64_bare(x, n);
            SAME(fetestexcept(FLAGS) == flags);
            HOLD(ndm_word64(found) == ndm_word64(wanted), "%a, %d", x, (int)n);
        }
        if (ndm_ordinary_exponent_float32(y, m) >= 0 && y == y) {
            ordinary++;
            feclearexcept(FE_ALL_EXCEPT);
            const volatile float wanted = ndm_scale_exponent_float32(y, m);
            const int flags = fetestexcept(FLAGS);
            feclearexcept(FE_ALL_EXCEPT);
            const volatile float found = ndm_scale_exponent_float32_bare(y, m);
            SAME(fetestexcept(FLAGS) == flags);
            HOLD(ndm_word32(found) == ndm_word32(wanted), "%a, %d", y, (int)m);
        }
    }
    ck_assert_int_gt(ordinary, SAMPLES);
    const int64_t unusual[] = {1024, -1023, INT32_MIN, INT32_MAX, INT64_MIN, INT64_MAX};
    for (int i = 0; i < 6; i++) {
        SAME(ndm_ordinary_exponent_float64(1, unusual[i]) < 0);
        SAME(ndm_ordinary_exponent_float32(1, unusual[i]) < 0);
    }
}
END_TEST

/* ---- moduli -------------------------------------------------------------------------- */

/* Splitting a number gives the tail of its square exactly, as fused multiply-add does: so
 * targets with and without it have the same bits. */
START_TEST(tails)
{
    uint64_t state = 11;
    for (int i = 0; i < 4 * SAMPLES; i++) {
        const uint64_t bits = next_random(&state), choice = next_random(&state);
        const uint64_t ones = choice & 1 ? UINT64_MAX << (choice >> 1 & 63) : 0;
        const int64_t exponent =
            (int64_t)(choice >> 8) % 500 + (choice & 2 ? 1023 : 1023 - 450);
        const uint64_t mantissa = (choice & 4 ? ~bits : bits) | ones;
        const double x =
            ndm_float64_of(exponent << 52 | (int64_t)(mantissa & UINT64_C(0xfffffffffffff)));
        const volatile double square = x * x;
        const double wanted = fma(x, x, -square);
        HOLD(ndm_split_tail_float64(x, square) == wanted, "%a: not %a", x, wanted);
        HOLD(ndm_square_tail_float64(x, square) == wanted, "%a: not %a", x, wanted);
    }
}
END_TEST

START_TEST(moduli)
{
    uint64_t state = 7;
    int ordinary = 0;
    for (int i = 0; i < 4 * SAMPLES; i++) {
        const uint64_t bits = next_random(&state), choice = next_random(&state);
        const double x = choice & 4 ? (double)(bits >> 57) : ndm_float64_of((int64_t)bits);
        const int64_t near = (ndm_word64(x) & NDM_WORD64_INFINITY) | (int64_t)(choice >> 12);
        const int64_t apart = ((int64_t)(choice >> 3 & 127) - 63) * (INT64_C(1) << 52);
        const double any = ndm_float64_of((int64_t)((uint64_t)near + (uint64_t)apart));
        const double y = choice & 1 ? any : choice & 2 ? (double)(choice >> 58) : 0;
        if (ndm_ordinary_hypot_float64(x, y) >= 0) {
            ordinary++;
            feclearexcept(FE_ALL_EXCEPT);
            const volatile double found = ndm_hypot_float64_bare(x, y);
            SAME(!fetestexcept(FLAGS));
            const double wanted = ndm_hypot_float64(x, y);
            HOLD(ndm_word64(found) == ndm_word64(wanted), "%a, %a: %a", x, y, found);
        }
    }
    ck_assert_int_gt(ordinary, SAMPLES);
    SAME(ndm_ordinary_hypot_float64(0, -0.0) >= 0 && ndm_hypot_float64_bare(0, -0.0) == 0);
    SAME(ndm_ordinary_hypot_float64(0x1p-300, 0) >= 0 &&
         ndm_ordinary_hypot_float64(0, -1) >= 0);
    SAME(ndm_ordinary_hypot_float64(INFINITY, 1) < 0 && ndm_ordinary_hypot_float64(1, NAN) < 0);
    SAME(ndm_ordinary_hypot_float64(1, 0x1p-460) < 0);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("ordinary");
    TCase *test = tcase_create("ordinary");
    tcase_set_timeout(test, 120);
    tcase_add_test(test, quotients_float32);
    tcase_add_test(test, quotients_float64);
    tcase_add_test(test, scaled);
    tcase_add_test(test, tails);
    tcase_add_test(test, moduli);
    suite_add_tcase(suite, test);
    return run_tests(suite);
}
