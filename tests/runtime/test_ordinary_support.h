/* What the tests of primitives' bare forms share. */
#ifndef TEST_ORDINARY_SUPPORT_H
#define TEST_ORDINARY_SUPPORT_H

#include <check.h>
#include <fenv.h>
#include <math.h>
#include <stdlib.h>

enum { FLAGS = FE_DIVBYZERO | FE_OVERFLOW | FE_UNDERFLOW | FE_INVALID, SAMPLES = 1000000 };

/* Check's own macros write a mark each time. */
#define HOLD(condition, ...)                                                                   \
    do {                                                                                       \
        if (!(condition)) {                                                                    \
            ck_abort_msg(__VA_ARGS__);                                                         \
        }                                                                                      \
    } while (0)

#define SAME(condition) HOLD(condition, "%s", #condition)

static inline uint64_t next_random(uint64_t *state)
{
    *state = *state * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
    uint64_t x = *state ^ *state >> 33;
    x *= UINT64_C(0xff51afd7ed558ccd);
    return x ^ x >> 33;
}

static inline int run_tests(Suite *suite)
{
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_NORMAL);
    const int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}

#endif
