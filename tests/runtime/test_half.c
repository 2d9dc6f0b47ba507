/* float16 arithmetic against correct rounding, on pairs of all values: by default some rows of
 * the table of 2**32 pairs, all of them where the environment has NDM_EXHAUSTIVE=1.
 *
 * The reference is double arithmetic rounded once to float16. Sums, differences and products of
 * float16s are exact in double (at most 41 and 22 bits), so that is correct rounding. A
 * quotient x/y is rounded twice, which is innocuous: with x, y and a midpoint m of two
 * neighbouring float16s being integers X, Y < 2**11 and M < 2**12 times powers of two, x/y is
 * m, or differs from it by at least 1/(M Y) > 2**-23 of it, so rounding to 53 bits neither
 * reaches nor crosses m. */
#define _GNU_SOURCE
#include <pthread.h>
#include <unistd.h>

#include "test_kernels_support.h"

enum { VALUES = 1 << 16, MOST_THREADS = 64, INFINITE = 0x7c00, SIZE = 0x7fff };

static double value_of[VALUES];
static uint16_t all[VALUES];

static double double_of(uint64_t bits)
{
    double x;
    memcpy(&x, &bits, sizeof x);
    return x;
}

static uint64_t bits_of(double x)
{
    uint64_t bits;
    memcpy(&bits, &x, sizeof bits);
    return bits;
}

/* The value from the definition of the format. */
static double definition(unsigned half)
{
    unsigned exponent = (half >> 10) & 31, fraction = half & 1023;
    double size = exponent == 0 ? fraction * 0x1p-24
                  : exponent == 31
                      ? (fraction != 0 ? 0 / 0.0 : 1 / 0.0)
                      : (1024 + fraction) * double_of((uint64_t)(998 + exponent) << 52);
    return half & 0x8000 ? -size : size;
}

/* `exact` rounded to nearest, ties to even; a NaN gives some NaN. Adding 2**52 units of the
 * last place lets double arithmetic do the rounding. */
static inline unsigned rounded(double exact)
{
    const uint64_t bits = bits_of(exact), size = bits & INT64_MAX;
    uint64_t power = size >> 52;
    power = power < 1009 ? 1009 : power > 1040 ? 1040 : power; /* 2**-14 to 2**17 */
    const uint64_t base = (power + 42) << 52;
    const uint64_t units = bits_of(double_of(size) + double_of(base)) - base;
    uint64_t half = ((power - 1009) << 10) + units;
    half = half > INFINITE ? INFINITE : half;
    half = exact != exact ? SIZE : half;
    return (unsigned)(half | (bits >> 63) << 15);
}

static bool is_nan(unsigned half)
{
    return (half & SIZE) > INFINITE;
}

/* ---- rows of the table, by threads ------------------------------------------------------ */

typedef struct job {
    char sign; /* of the operation */
    ndm_loop loop;
    const ndm_dtype *dtypes;
    unsigned first, step; /* rows: first operands */
    long wrong;
    unsigned x, y, got, wanted; /* of the first that is wrong */
    uint16_t results[VALUES], reference[VALUES];
} job;

#define FILL_ROW(operation)                                                                    \
    for (unsigned y = 0; y < VALUES; y++) {                                                    \
        reference[y] = (uint16_t)rounded(left operation value_of[y]);                          \
    }

static void fill_reference(uint16_t *reference, char sign, double left)
{
    switch (sign) {
    case '+':
        FILL_ROW(+)
        break;
    case '-':
        FILL_ROW(-)
        break;
    case '*':
        FILL_ROW(*)
        break;
    default:
        FILL_ROW(/)
    }
}

static void check_row(job *j, unsigned x)
{
    for (unsigned y = 0; y < VALUES; y++) {
        const unsigned got = j->results[y], wanted = j->reference[y];
        if (got != wanted && !(is_nan(got) && is_nan(wanted)) && j->wrong++ == 0) {
            j->x = x;
            j->y = y;
            j->got = got;
            j->wanted = wanted;
        }
    }
}

static void *run_job(void *argument)
{
    job *j = argument;
    const ptrdiff_t count = VALUES, strides[] = {0, 2, 2};
    ndm_loop_ctx ctx = {.size = sizeof ctx, .dtypes = j->dtypes};
    for (unsigned x = j->first; x < VALUES; x += j->step) {
        char *args[] = {(char *)&all[x], (char *)all, (char *)j->results};
        j->loop(args, &count, strides, &ctx);
        fill_reference(j->reference, j->sign, value_of[x]);
        check_row(j, x);
    }
    return NULL;
}

/* ---- an operation --------------------------------------------------------------------------
 */

static bool find_half_loop(const char *name, ndm_loop *loop, ndm_loop_info *info)
{
    const ndm_ufunc *ufunc;
    ndm_dtype half = the_dtype("float16");
    if (ndm_ufunc_find(name, &ufunc, NULL) != NDM_OK) {
        return false;
    }
    for (size_t i = 0; ndm_ufunc_loop(ufunc, i, info, NULL) == NDM_OK; i++) {
        if (ndm_dtype_equal(&info->dtypes[0], &half)) {
            return ndm_ufunc_kernel(ufunc, i, loop, NULL, NULL) == NDM_OK;
        }
    }
    return false;
}

/* A prime, so that every exponent, sign and low bit has its turn. */
static unsigned row_step(void)
{
    const char *exhaustive = getenv("NDM_EXHAUSTIVE");
    if (SANITIZED) {
        return 4099;
    }
    return exhaustive != NULL && strcmp(exhaustive, "1") == 0 ? 1 : 211;
}

static void check_operation(const char *name, char sign)
{
    static job jobs[MOST_THREADS];
    pthread_t threads[MOST_THREADS];
    ndm_loop loop;
    ndm_loop_info info;
    long wrong = 0;
    int count = (int)sysconf(_SC_NPROCESSORS_ONLN);
    count = count < 1 ? 1 : count > MOST_THREADS ? MOST_THREADS : count;
    if (!find_half_loop(name, &loop, &info)) {
        return; /* a library may be made without it */
    }
    for (int i = 0; i < count; i++) {
        jobs[i] = (job){.sign = sign, .loop = loop, .dtypes = info.dtypes};
        jobs[i].first = (unsigned)i * row_step();
        jobs[i].step = (unsigned)count * row_step();
        ck_assert_int_eq(pthread_create(&threads[i], NULL, run_job, &jobs[i]), 0);
    }
    for (int i = 0; i < count; i++) {
        pthread_join(threads[i], NULL);
        wrong += jobs[i].wrong;
    }
    for (int i = 0; i < count; i++) {
        ck_assert_msg(jobs[i].wrong == 0,
                      "%s: %ld of all wrong, such as %04x %c %04x: %04x, not %04x", name, wrong,
                      jobs[i].x, sign, jobs[i].y, jobs[i].got, jobs[i].wanted);
    }
}

static void fill_values(void)
{
    for (unsigned i = 0; i < VALUES; i++) {
        all[i] = (uint16_t)i;
        value_of[i] = definition(i);
    }
}

/* The reference itself: a value rounds to itself, what lies between neighbours to the nearer,
 * and the middle to the even one. */
START_TEST(reference_rounds)
{
    fill_values();
    for (unsigned i = 0; i < INFINITE; i++) {
        double x = value_of[i], next = i + 1 < INFINITE ? value_of[i + 1] : 65536;
        double middle = (x + next) / 2;
        bool right = rounded(x) == i && rounded(-x) == (i | 0x8000) &&
                     rounded(middle) == i + (i & 1) &&
                     rounded(double_of(bits_of(middle) - 1)) == i &&
                     rounded(double_of(bits_of(middle) + 1)) == i + 1;
        if (!right) {
            ck_abort_msg("%04x", i);
        }
    }
    ck_assert_uint_eq(rounded(1 / 0.0), INFINITE);
    ck_assert_uint_eq(rounded(0x1p40), INFINITE);
    ck_assert_uint_eq(rounded(-0x1p-60), 0x8000);
    ck_assert(is_nan(rounded(0 / 0.0)));
}
END_TEST

static const struct operation {
    const char *name;
    char sign;
} operations[] = {{"add", '+'}, {"subtract", '-'}, {"multiply", '*'}, {"divide", '/'}};

START_TEST(arithmetic_rounds_once)
{
    fill_values();
    check_operation(operations[_i].name, operations[_i].sign);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("half");
    TCase *tests = tcase_create("half");
    tcase_set_timeout(tests, 900);
    tcase_add_test(tests, reference_rounds);
    tcase_add_loop_test(tests, arithmetic_rounds_once, 0, (int)COUNT_OF(operations));
    suite_add_tcase(suite, tests);
    return run_tests(suite);
}
