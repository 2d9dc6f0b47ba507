/* Powers of complex numbers with small whole exponents, most of them different: blocks of such
 * (`block` of the primitive) have the bits and flags of each number by itself, beside one whose
 * exponent is not whole, in place too. */
#include <math.h>
#include <stdbool.h>

#include "test_call_support.h"

enum { COUNT = 1100, LARGEST = 16, ROUNDS = 6 };

static const char *const dtypes[] = {"complex64", "complex128"};
static const int spans[] = {1, 3, 12, 101};
enum { CASES = (int)(COUNT_OF(dtypes) * COUNT_OF(spans)) };

typedef struct operands {
    char x[COUNT * LARGEST], y[COUNT * LARGEST], result[COUNT * LARGEST];
} operands;

static void store(char *to, const char *dtype, const double (*pairs)[2], ptrdiff_t count)
{
    const ptrdiff_t step = 2 * sizeof(double);
    const ndm_view from = strided((void *)(uintptr_t)pairs, "complex128", 1, &count, &step);
    const ndm_view out = row(to, dtype, &count);
    ndm_error error;
    expect(ndm_copyto(&out, &from, NDM_CASTING_UNSAFE, NULL, &error), NDM_OK, &error);
}

/* From 2**-300 to 2**300 in the last rounds, where the products do not take them all. */
static double a_part(uint64_t *seed, int round)
{
    static const double specials[] = {0.0,       -0.0, 1.0,      INFINITY,
                                      -INFINITY, NAN,  0x1p-140, 1e300};
    const double part = next_random(seed) * 0x1p-29 - 2;
    const uint64_t kind = next_random(seed);
    if (kind % 32 == 0) {
        return specials[next_random(seed) % COUNT_OF(specials)];
    }
    return ldexp(part, round < ROUNDS / 2 ? 0 : (int)(kind / 32 % 600) - 300);
}

/* Exponents from -span to span, or from 0 on. */
static void fill(operands *o, const char *dtype, int span, int round)
{
    static double x[COUNT][2], y[COUNT][2];
    uint64_t seed = 11 + (uint64_t)round;
    const int least = round % 2 == 0 ? 0 : span < 101 ? -span : -100;
    const int kinds = (span < 101 ? span : 100) - least + 1;
    for (ptrdiff_t i = 0; i < COUNT; i++) {
        x[i][0] = a_part(&seed, round);
        x[i][1] = a_part(&seed, round);
        y[i][0] = least + (int)(next_random(&seed) % (unsigned)kinds);
        y[i][1] = 0;
    }
    y[1][0] = round == 1 ? span : y[1][0]; /* 101 is none of the small */
    store(o->x, dtype, x, COUNT);
    store(o->y, dtype, y, COUNT);
    memset(o->result, 0x5a, sizeof o->result);
}

static uint32_t run(char *x, char *y, char *result, const char *dtype, ptrdiff_t count)
{
    uint32_t flags = 0;
    const ndm_view a = row(x, dtype, &count), b = row(y, dtype, &count);
    const ndm_view out = row(result, dtype, &count);
    const ndm_options options = {.threads = 1, .fp_flags = &flags, .fp_mode = NDM_FP_IGNORE};
    ndm_error error;
    expect(call2("power", &a, &b, &out, options, &error), NDM_OK, &error);
    return flags;
}

/* Of each number, beside 1 to the power of 1.5. */
static uint32_t run_each(operands *o, const char *dtype, ptrdiff_t size)
{
    static const double one[1][2] = {{1, 0}}, broken[1][2] = {{1.5, 0}};
    char x[2 * LARGEST], y[2 * LARGEST], result[2 * LARGEST];
    uint32_t flags = 0;
    store(x + size, dtype, one, 1);
    store(y + size, dtype, broken, 1);
    for (ptrdiff_t i = 0; i < COUNT; i++) {
        memcpy(x, o->x + i * size, (size_t)size);
        memcpy(y, o->y + i * size, (size_t)size);
        const uint32_t wanted = run(x, y, result, dtype, 2);
        memcpy(o->result + i * size, result, (size_t)size);
        const uint32_t got = run(x, y, result, dtype, 1);
        ck_assert_msg(got == wanted && memcmp(result, o->result + i * size, (size_t)size) == 0,
                      "%s, alone: item %td, flags %x, not %x", dtype, i, (unsigned)got,
                      (unsigned)wanted);
        flags |= got;
    }
    return flags;
}

static void same(const char *got, const operands *wanted, const char *dtype, ptrdiff_t size,
                 const char *how)
{
    for (ptrdiff_t i = 0; i < COUNT; i++) {
        ck_assert_msg(memcmp(got + i * size, wanted->result + i * size, (size_t)size) == 0,
                      "%s, in %s: item %td", dtype, how, i);
    }
}

START_TEST(as_each)
{
    const char *const dtype = dtypes[(size_t)_i % COUNT_OF(dtypes)];
    const int span = spans[(size_t)_i / COUNT_OF(dtypes)];
    const ptrdiff_t size = (ptrdiff_t)the_dtype(dtype).itemsize;
    static operands each, all;
    for (int round = 0; round < ROUNDS; round++) {
        fill(&each, dtype, span, round);
        const uint32_t flags = run_each(&each, dtype, size);
        fill(&all, dtype, span, round);
        const uint32_t got = run(all.x, all.y, all.result, dtype, COUNT);
        ck_assert_msg(got == flags, "flags %x, not %x", (unsigned)got, (unsigned)flags);
        same(all.result, &each, dtype, size, "a place of their own");
        run(all.x, all.y, all.y, dtype, COUNT);
        same(all.y, &each, dtype, size, "the exponents' place");
        fill(&all, dtype, span, round);
        run(all.x, all.y, all.x, dtype, COUNT);
        same(all.x, &each, dtype, size, "the bases' place");
    }
}
END_TEST

/* Powers whose norm is beyond what a float can hold, and that are none of them. */
START_TEST(large_norms)
{
    static const double z[][2] = {
        {0x1p120, 0x1p120}, {0x1p-170, 0x1p-170}, {0x1p250, -0x1p250}};
    static const double w[][2] = {{-5, 0}, {-4, 0}, {-2, 0}};
    static const double wanted[][2] = {{-0x1p-603, 0x1p-603}, {-0x1p678, 0}, {0, 0x1p-501}};
    double found[3][2];
    run((char *)(uintptr_t)z, (char *)(uintptr_t)w, (char *)found, "complex128", 3);
    for (int i = 0; i < 3; i++) {
        const double size = fabs(wanted[i][0]) + fabs(wanted[i][1]);
        ck_assert_double_le(fabs(found[i][0] - wanted[i][0]), size * 0x1p-52);
        ck_assert_double_le(fabs(found[i][1] - wanted[i][1]), size * 0x1p-52);
    }
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("whole exponents");
    TCase *test = tcase_create("whole exponents");
    tcase_set_timeout(test, 120);
    tcase_add_loop_test(test, as_each, 0, CASES);
    tcase_add_test(test, large_norms);
    suite_add_tcase(suite, test);
    return run_tests(suite);
}
