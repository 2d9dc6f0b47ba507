/* The bare forms of primitives against the careful ones, wherever the test of being ordinary
 * lets them through: the same bits, and no flag. Operands are made such that quotients lie
 * beside whole numbers, and at the limits of what is ordinary. */
#include <check.h>
#include <fenv.h>
#include <math.h>
#include <stdlib.h>

#include "../../specs/primitives/remainders.h"

enum { FLAGS = FE_DIVBYZERO | FE_OVERFLOW | FE_UNDERFLOW | FE_INVALID, SAMPLES = 1000000 };

static uint64_t next_random(uint64_t *state)
{
    *state = *state * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
    uint64_t x = *state ^ *state >> 33;
    x *= UINT64_C(0xff51afd7ed558ccd);
    return x ^ x >> 33;
}

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
    const int places = (int)(choice >> 8) % 24;
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
        return (pair32){y * ldexpf(1, (int)(choice >> 16) % 23) - (float)(choice >> 60), y};
    }
}

static pair64 draw64(uint64_t *state)
{
    const uint64_t bits = next_random(state), choice = next_random(state);
    const double any = ndm_float64_of((int64_t)bits);
    const double y = choice & 1 ? any : (double)((int32_t)(bits % 41) - 20);
    const int places = (int)(choice >> 8) % 53;
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
        return (pair64){y * ldexp(1, (int)(choice >> 16) % 52) - (double)(choice >> 60), y};
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
        ck_assert_int_eq(ndm_word32(wanted[1]),
                         ndm_word32(ndm_floor_remainder_float32(p.x, p.y)));
        feclearexcept(FE_ALL_EXCEPT);
        ndm_floor_divmod_float32_bare(p.x, p.y, &found[0], &found[1]);
        found[2] = ndm_fmod_float32_bare(p.x, p.y);
        found[3] = ndm_floor_divide_float32_bare(p.x, p.y);
        const float remainder = ndm_floor_remainder_float32_bare(p.x, p.y);
        ck_assert_msg(!fetestexcept(FLAGS), "flags of %a, %a", p.x, p.y);
        ck_assert_int_eq(ndm_word32(remainder), ndm_word32(found[1]));
        for (int k = 0; k < 4; k++) {
            ck_assert_msg(ndm_word32(wanted[k]) == ndm_word32(found[k]),
                          "%d of %a, %a: %a not %a", k, p.x, p.y, found[k], wanted[k]);
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
        ck_assert_int_eq(ndm_word64(wanted[1]),
                         ndm_word64(ndm_floor_remainder_float64(p.x, p.y)));
        feclearexcept(FE_ALL_EXCEPT);
        ndm_floor_divmod_float64_bare(p.x, p.y, &found[0], &found[1]);
        found[2] = ndm_fmod_float64_bare(p.x, p.y);
        found[3] = ndm_floor_divide_float64_bare(p.x, p.y);
        const double remainder = ndm_floor_remainder_float64_bare(p.x, p.y);
        ck_assert_msg(!fetestexcept(FLAGS), "flags of %a, %a", p.x, p.y);
        ck_assert_int_eq(ndm_word64(remainder), ndm_word64(found[1]));
        for (int k = 0; k < 4; k++) {
            ck_assert_msg(ndm_word64(wanted[k]) == ndm_word64(found[k]),
                          "%d of %a, %a: %a not %a", k, p.x, p.y, found[k], wanted[k]);
        }
    }
    ck_assert_int_gt(ordinary, SAMPLES / 4);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("ordinary");
    TCase *test = tcase_create("ordinary");
    tcase_set_timeout(test, 120);
    tcase_add_test(test, quotients_float32);
    tcase_add_test(test, quotients_float64);
    suite_add_tcase(suite, test);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_NORMAL);
    const int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
