/* The bare forms of primitives of integers against the careful ones, wherever the test of being
 * ordinary lets them through: the same bits, and no flag. */
#include "../../specs/primitives/power.h"
#include "../../specs/primitives/remainders.h"
#include "test_ordinary_support.h"

/* Of any number of bits. */
static uint64_t draw_bits(uint64_t *state)
{
    const uint64_t bits = next_random(state);
    return bits >> next_random(state) % 64;
}

/* Near a multiple of y more often than not. */
static uint64_t draw_multiple(uint64_t *state, uint64_t y)
{
    const uint64_t choice = next_random(state), any = draw_bits(state);
    if (y == 0 || (choice & 3) == 0) {
        return any;
    }
    return any / y * y + (choice >> 2) % 3 - 1;
}

START_TEST(quotients_of_64_bits)
{
    uint64_t state = 3;
    int ordinary = 0;
    for (int i = 0; i < SAMPLES; i++) {
        uint64_t y = draw_bits(&state) * (i % 50 != 0), x = draw_multiple(&state, y);
        const uint64_t signs = next_random(&state);
        uint32_t raised = 0, wanted = 0;
        if (ndm_ordinary_divisor_uint64(x, y) >= 0) {
            ordinary++;
            uint64_t q, r, wanted_q, wanted_r;
            ndm_floor_divmod_uint64_bare(x, y, &q, &r, &raised);
            ndm_floor_divmod_uint64(x, y, &wanted_q, &wanted_r, &wanted);
            HOLD(q == wanted_q && r == wanted_r, "%lx, %lx", (long)x, (long)y);
        }
        x = signs & 1 ? 0 - x : x;
        y = signs & 2 ? 0 - y : y;
        const int64_t a = (int64_t)x, b = (int64_t)y;
        if (ndm_ordinary_divisor_int64(a, b) >= 0) {
            ordinary++;
            int64_t q, r, wanted_q, wanted_r;
            ndm_floor_divmod_int64_bare(a, b, &q, &r, &raised);
            ndm_floor_divmod_int64(a, b, &wanted_q, &wanted_r, &wanted);
            HOLD(q == wanted_q && r == wanted_r, "%lx, %lx", (long)a, (long)b);
            SAME(ndm_fmod_int64_bare(a, b, &raised) == ndm_fmod_int64(a, b, &wanted));
        }
        SAME(raised == wanted);
    }
    ck_assert_int_gt(ordinary, SAMPLES / 4);
    const int64_t unusual[] = {INT64_MIN, INT64_MAX, (INT64_C(1) << 50) + 1,
                               -(INT64_C(1) << 50) - 1};
    for (int i = 0; i < 4; i++) {
        SAME(ndm_ordinary_divisor_int64(unusual[i], 1) < 0);
        SAME(ndm_ordinary_divisor_int64(1, unusual[i]) < 0);
        SAME(ndm_ordinary_divisor_uint64((uint64_t)unusual[i], 1) < 0);
        SAME(ndm_ordinary_divisor_uint64(1, (uint64_t)unusual[i]) < 0);
    }
    SAME(ndm_ordinary_divisor_int64(0, -1) >= 0 && ndm_ordinary_divisor_uint64(0, 1) >= 0);
}
END_TEST

#define CHECK_DIVIDER(name, type, x, y)                                                        \
    do {                                                                                       \
        const type dividend = (type)(x), divisor = (type)(y);                                  \
        const ndm_divider_##name by = ndm_divider_of_##name(divisor);                          \
        type q, r, wanted_q, wanted_r;                                                         \
        uint32_t raised = 0, wanted = 0;                                                       \
        ndm_floor_divmod_##name##_by(dividend, &by, &q, &r, &raised);                          \
        ndm_floor_divmod_##name(dividend, divisor, &wanted_q, &wanted_r, &wanted);             \
        HOLD(q == wanted_q && r == wanted_r && raised == wanted,                               \
             #name ": %ld by %ld: %ld, %ld", (long)dividend, (long)divisor, (long)q, (long)r); \
        raised = wanted = 0;                                                                   \
        SAME(ndm_floor_divide_##name##_by(dividend, &by, &raised) == wanted_q);                \
        ndm_floor_divide_##name(dividend, divisor, &wanted);                                   \
        SAME(raised == wanted);                                                                \
        raised = wanted = 0;                                                                   \
        SAME(ndm_floor_remainder_##name##_by(dividend, &by, &raised) == wanted_r);             \
        SAME(ndm_fmod_##name##_by(dividend, &by, &raised) ==                                   \
             ndm_fmod_##name(dividend, divisor, &wanted));                                     \
        SAME(raised == wanted);                                                                \
    } while (0)

START_TEST(prepared_divisors)
{
    for (int x = 0; x <= UINT8_MAX; x++) {
        for (int y = 0; y <= UINT8_MAX; y++) {
            CHECK_DIVIDER(int8, int8_t, x, y);
            CHECK_DIVIDER(uint8, uint8_t, x, y);
        }
    }
    uint64_t state = 4;
    for (int y = 0; y <= UINT16_MAX; y++) {
        const uint64_t limits[] = {0,
                                   1,
                                   UINT16_MAX,
                                   INT16_MAX,
                                   (uint16_t)INT16_MIN,
                                   (uint64_t)y,
                                   (uint64_t)y - 1,
                                   next_random(&state)};
        for (int i = 0; i < 8; i++) {
            CHECK_DIVIDER(int16, int16_t, limits[i], y);
            CHECK_DIVIDER(uint16, uint16_t, limits[i], y);
        }
    }
    for (int i = 0; i < SAMPLES; i++) {
        const uint64_t y = draw_bits(&state), x = draw_multiple(&state, y);
        const uint64_t first = i & 1 ? x >> 32 : x, second = i & 2 ? y >> 32 : y;
        CHECK_DIVIDER(int64, int64_t, i & 1 ? 0 - x : x, i & 2 ? 0 - y : y);
        CHECK_DIVIDER(uint64, uint64_t, x, y);
        CHECK_DIVIDER(uint64, uint64_t, next_random(&state), next_random(&state) >> i % 8);
        CHECK_DIVIDER(int32, int32_t, first, second);
        CHECK_DIVIDER(uint32, uint32_t, first, second);
    }
    const int64_t wide[] = {0, 1, -1, 2, -2, INT64_MIN, INT64_MIN + 1, INT64_MAX};
    const int32_t limits[] = {0, 1, -1, 2, -2, INT32_MIN, INT32_MIN + 1, INT32_MAX};
    for (int i = 0; i < 64; i++) {
        CHECK_DIVIDER(int32, int32_t, limits[i / 8], limits[i % 8]);
        CHECK_DIVIDER(uint32, uint32_t, limits[i / 8], limits[i % 8]);
        CHECK_DIVIDER(int64, int64_t, wide[i / 8], wide[i % 8]);
        CHECK_DIVIDER(uint64, uint64_t, wide[i / 8], wide[i % 8]);
    }
}
END_TEST

#define CHECK_POWER(name, type, most)                                                          \
    for (int n = 0; n <= most; n++) {                                                          \
        const type x = (type)draw_bits(&state);                                                \
        SAME(ndm_ordinary_power_##name(x, (type)n) >= 0);                                      \
        SAME(ndm_ipow_##name##_bare(x, (type)n) == ndm_ipow_##name(x, (type)n));               \
        SAME(ndm_ordinary_power_##name(x, (type)(most + 1 + (unsigned)x % 100)) < 0);          \
    }

START_TEST(small_powers)
{
    uint64_t state = 5;
    for (int i = 0; i < SAMPLES / 100; i++) {
        CHECK_POWER(int8, int8_t, 15)
        CHECK_POWER(uint8, uint8_t, 15)
        CHECK_POWER(int16, int16_t, 15)
        CHECK_POWER(uint16, uint16_t, 15)
        CHECK_POWER(int32, int32_t, 15)
        CHECK_POWER(uint32, uint32_t, 15)
        CHECK_POWER(int64, int64_t, NDM_SMALL_EXPONENT64)
        CHECK_POWER(uint64, uint64_t, NDM_SMALL_EXPONENT64)
    }
    SAME(ndm_ordinary_power_uint64(1, UINT64_MAX) < 0);
    SAME(ndm_ordinary_power_uint32(1, UINT32_MAX) < 0);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("ordinary_integers");
    TCase *tests = tcase_create("ordinary_integers");
    tcase_set_timeout(tests, 120);
    tcase_add_test(tests, quotients_of_64_bits);
    tcase_add_test(tests, prepared_divisors);
    tcase_add_test(tests, small_powers);
    suite_add_tcase(suite, tests);
    return run_tests(suite);
}
