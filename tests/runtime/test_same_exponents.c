/* Powers of many numbers to one exponent (`block` of the primitive): the same bits and flags as
 * among others, in both tiers, in place too. */
#include <math.h>
#include <stdbool.h>

#include "test_call_support.h"

enum { COUNT = 1100, LARGEST = 16 };

static const char *const dtypes[] = {"float16", "float32", "float64", "complex64",
                                     "complex128"};
static const double exponents[] = {2, 1,  0,  0.5,  -0.0, -1,  3,   4,   5,
                                   7, -2, -3, 0.25, 31,   -99, 100, 101, 1 + 0x1p-20};
enum { CASES = (int)(COUNT_OF(dtypes) * COUNT_OF(exponents)) };

typedef struct operands {
    char x[COUNT * LARGEST], y[COUNT * LARGEST], result[COUNT * LARGEST];
} operands;

static ptrdiff_t itemsize_of(const char *dtype)
{
    return (ptrdiff_t)the_dtype(dtype).itemsize;
}

/* Pairs of parts, of which only complex numbers take both. */
static void store(char *to, const char *dtype, const double (*pairs)[2], ptrdiff_t count)
{
    const bool is_complex = dtype[0] == 'c';
    const ptrdiff_t step = 2 * sizeof(double);
    const ndm_view from = strided((void *)(uintptr_t)pairs,
                                  is_complex ? "complex128" : "float64", 1, &count, &step);
    const ndm_view out = row(to, dtype, &count);
    ndm_error error;
    expect(ndm_copyto(&out, &from, NDM_CASTING_UNSAFE, NULL, &error), NDM_OK, &error);
}

/* A block of ordinary numbers, others with special ones among them, and the exponent everywhere
 * but for `others` of a block. */
static void fill(operands *o, const char *dtype, double exponent, bool others)
{
    static const double specials[] = {0.0, -0.0,     1.0,       -1.0,  INFINITY, -INFINITY,
                                      NAN, 0x1p-140, 0x1p-1030, 1e300, -1e30,    0x1p-70};
    static double x[COUNT][2], y[COUNT][2];
    uint64_t seed = 7;
    for (ptrdiff_t i = 0; i < COUNT; i++) {
        for (int part = 0; part < 2; part++) {
            x[i][part] = next_random(&seed) * 0x1p-29 - 2;
            if (i >= 512 && next_random(&seed) % 16 == 0) {
                x[i][part] = specials[next_random(&seed) % COUNT_OF(specials)];
            }
        }
        y[i][0] = others && i % 300 == 7 ? 2.375 : exponent;
    }
    store(o->x, dtype, x, COUNT);
    store(o->y, dtype, y, COUNT);
    memset(o->result, 0x5a, sizeof o->result);
}

/* The flags of a call on `count` elements from `start` on; `step`: of the exponents. */
static uint32_t run(char *x, char *y, char *result, const char *dtype, ptrdiff_t count,
                    ptrdiff_t step, ndm_tier tier)
{
    uint32_t flags = 0;
    const ndm_view a = row(x, dtype, &count), b = strided(y, dtype, 1, &count, &step);
    const ndm_view out = row(result, dtype, &count);
    const ndm_options options = {
        .tier = tier, .threads = 1, .fp_flags = &flags, .fp_mode = NDM_FP_IGNORE};
    ndm_error error;
    expect(call2("power", &a, &b, &out, options, &error), NDM_OK, &error);
    return flags;
}

static void same_items(const char *got, const char *wanted, const char *dtype, double exponent,
                       const char *how)
{
    const ptrdiff_t size = itemsize_of(dtype);
    for (ptrdiff_t i = 0; i < COUNT; i++) {
        const bool same = memcmp(got + i * size, wanted + i * size, (size_t)size) == 0;
        ck_assert_msg(i % 300 == 7 || same, "%s to %g, in %s: item %td", dtype, exponent, how,
                      i);
    }
}

START_TEST(as_among_others)
{
    const char *const dtype = dtypes[(size_t)_i % COUNT_OF(dtypes)];
    const double exponent = exponents[(size_t)_i / COUNT_OF(dtypes)];
    const ptrdiff_t size = itemsize_of(dtype);
    static operands mixed, alike;
    for (int k = 0; k < 2; k++) {
        const ndm_tier tier = k == 0 ? NDM_TIER_CORRECT : NDM_TIER_FAST;
        fill(&mixed, dtype, exponent, true);
        run(mixed.x, mixed.y, mixed.result, dtype, COUNT, size, tier);
        fill(&alike, dtype, exponent, false);
        run(alike.x, alike.y, alike.result, dtype, COUNT, size, tier);
        same_items(alike.result, mixed.result, dtype, exponent, "an array");
        run(alike.x, alike.y, alike.result, dtype, COUNT, 0, tier);
        same_items(alike.result, mixed.result, dtype, exponent, "one number");
        run(alike.x, alike.y, alike.y, dtype, COUNT, size, tier);
        same_items(alike.y, mixed.result, dtype, exponent, "their own place");
        fill(&alike, dtype, exponent, false);
        run(alike.x, alike.y, alike.x, dtype, COUNT, size, tier);
        same_items(alike.x, mixed.result, dtype, exponent, "the bases' place");
    }
}
END_TEST

/* In both tiers as the ufunc, among others too. */
START_TEST(as_other_ufuncs)
{
    static const struct {
        double exponent;
        const char *ufunc;
    } others[] = {{2, "square"}, {-1, "reciprocal"}};
    static operands o;
    static char wanted[COUNT * LARGEST];
    const char *const dtype = dtypes[_i];
    const ptrdiff_t size = itemsize_of(dtype), count = COUNT;
    for (size_t k = 0; k < 4 * COUNT_OF(others); k++) {
        const double exponent = others[k / 4].exponent;
        fill(&o, dtype, exponent, k % 2 == 0);
        const ndm_view x = row(o.x, dtype, &count), to = row(wanted, dtype, &count);
        const ndm_view *const inputs[] = {&x}, *const outputs[] = {&to};
        uint32_t flags;
        const ndm_options options = {.size = sizeof options,
                                     .out = outputs,
                                     .fp_flags = &flags,
                                     .fp_mode = NDM_FP_IGNORE};
        ndm_array *results[1];
        ndm_error error;
        expect(ndm_call(the_ufunc(others[k / 4].ufunc), inputs, results, &options, &error),
               NDM_OK, &error);
        run(o.x, o.y, o.result, dtype, COUNT, size,
            k % 4 < 2 ? NDM_TIER_CORRECT : NDM_TIER_FAST);
        same_items(o.result, wanted, dtype, exponent, others[k / 4].ufunc);
    }
}
END_TEST

/* Each element alone, and beside one whose exponent is another. */
START_TEST(flags_as_among_others)
{
    const char *const dtype = dtypes[(size_t)_i % COUNT_OF(dtypes)];
    const double exponent = exponents[(size_t)_i / COUNT_OF(dtypes)];
    const ptrdiff_t size = itemsize_of(dtype);
    static operands o;
    fill(&o, dtype, exponent, true);
    for (ptrdiff_t i = 0; i < COUNT - 1; i++) {
        char pair[2][2 * LARGEST], result[2 * LARGEST];
        memcpy(pair[0], o.x + i * size, (size_t)size);
        memcpy(pair[1], o.y + i * size, (size_t)size);
        memcpy(pair[0] + size, o.y + 7 * size, (size_t)size);
        memcpy(pair[1] + size, o.y + 7 * size, (size_t)size);
        for (int k = 0; k < 2; k++) {
            const ndm_tier tier = k == 0 ? NDM_TIER_CORRECT : NDM_TIER_FAST;
            const uint32_t wanted = run(pair[0], pair[1], result, dtype, 2, size, tier);
            const uint32_t got = run(pair[0], pair[1], result, dtype, 1, size, tier);
            ck_assert_msg(got == wanted, "%s to %g: item %td, flags %x, not %x", dtype,
                          exponent, i, (unsigned)got, (unsigned)wanted);
        }
    }
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("same exponents");
    TCase *test = tcase_create("same exponents");
    tcase_set_timeout(test, 120);
    tcase_add_loop_test(test, as_among_others, 0, CASES);
    tcase_add_loop_test(test, as_other_ufuncs, 0, 3);
    tcase_add_loop_test(test, flags_as_among_others, 0, CASES);
    suite_add_tcase(suite, test);
    return run_tests(suite);
}
