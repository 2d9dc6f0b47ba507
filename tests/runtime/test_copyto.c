/* ndm_copyto and ndm_allclose. */
#include <math.h>

#include "test_call_support.h"

START_TEST(copies_and_casts)
{
    enum { N = 4097 };
    static int16_t from[N];
    static char raw[N * 8 + 3];
    ptrdiff_t n = N;
    for (int i = 0; i < N; i++) {
        from[i] = (int16_t)(i - 2000);
    }
    ndm_view src = row(from, "int16", &n), dst = row(raw + 3, "float64", &n);
    dst.dtype = ndm_dtype_swapped(&dst.dtype);
    ndm_error error;
    expect(ndm_copyto(&dst, &src, NDM_CASTING_SAFE, NULL, &error), NDM_OK, &error);
    ndm_view back = src;
    static int16_t again[N];
    back.data = again;
    expect(ndm_copyto(&back, &dst, NDM_CASTING_SAFE, NULL, &error), NDM_ERROR_CASTING, &error);
    expect(ndm_copyto(&back, &dst, NDM_CASTING_UNSAFE, NULL, &error), NDM_OK, &error);
    ck_assert_mem_eq(again, from, sizeof from);
}
END_TEST

START_TEST(broadcasts_weak_scalars)
{
    uint8_t x[6] = {0}, bits[3] = {1, 0, 1};
    ptrdiff_t shape[2] = {2, 3}, three = 3;
    ndm_view dst = strided(x, "uint8", 2, shape, NULL), where = row(bits, "bool", &three);
    ndm_scalar seven = ndm_scalar_int(7), large = ndm_scalar_int(300);
    ndm_view value = ndm_view_weak(&seven), too_large = ndm_view_weak(&large);
    ndm_error error;
    expect(ndm_copyto(&dst, &value, NDM_CASTING_SAME_KIND, &where, &error), NDM_OK, &error);
    static const uint8_t wanted[6] = {7, 0, 7, 7, 0, 7};
    ck_assert_mem_eq(x, wanted, sizeof wanted);
    expect(ndm_copyto(&dst, &too_large, NDM_CASTING_SAME_KIND, NULL, &error),
           NDM_ERROR_OVERFLOW, &error);
    ck_assert_mem_eq(x, wanted, sizeof wanted);
}
END_TEST

START_TEST(moves_overlapping_memory)
{
    int32_t x[10];
    ptrdiff_t n = 9, back = -4;
    for (int i = 0; i < 10; i++) {
        x[i] = i;
    }
    ndm_view head = row(x, "int32", &n), tail = row(x + 1, "int32", &n);
    ndm_error error;
    expect(ndm_copyto(&tail, &head, NDM_CASTING_NO, NULL, &error), NDM_OK, &error);
    static const int32_t moved[10] = {0, 0, 1, 2, 3, 4, 5, 6, 7, 8};
    ck_assert_mem_eq(x, moved, sizeof moved);
    ndm_view reversed = strided(x + 8, "int32", 1, &n, &back);
    expect(ndm_copyto(&head, &reversed, NDM_CASTING_NO, NULL, &error), NDM_OK, &error);
    static const int32_t turned[10] = {7, 6, 5, 4, 3, 2, 1, 0, 0, 8};
    ck_assert_mem_eq(x, turned, sizeof turned);
    /* swaps bytes in place */
    ndm_view swapped = head;
    swapped.dtype = ndm_dtype_swapped(&head.dtype);
    expect(ndm_copyto(&swapped, &head, NDM_CASTING_EQUIV, NULL, &error), NDM_OK, &error);
    ck_assert_int_eq(x[0], 7 << 24);
    ck_assert_int_eq(x[6], 1 << 24);
}
END_TEST

static bool close(const ndm_view *a, const ndm_view *b, bool equal_nan)
{
    bool out = false;
    ndm_error error;
    expect(ndm_allclose(a, b, 1e-5, 1e-8, equal_nan, &out, &error), NDM_OK, &error);
    return out;
}

START_TEST(compares_within_tolerance)
{
    ptrdiff_t n = 4, zero = 0;
    double x[4] = {1, 1e10, INFINITY, NAN}, y[4] = {1 + 9e-6, 1.00001e10, INFINITY, NAN};
    ndm_view a = row(x, "float64", &n), b = row(y, "float64", &n);
    ck_assert(!close(&a, &b, false));
    ck_assert(close(&a, &b, true));
    y[2] = -INFINITY;
    ck_assert(!close(&a, &b, true));
    y[2] = 1e308;
    ck_assert(!close(&a, &b, true));
    ck_assert(!close(&b, &a, true));
    ptrdiff_t two = 2;
    a.shape = b.shape = &two;
    ck_assert(close(&a, &b, false));
    y[0] = 1 + 2e-5;
    ck_assert(!close(&a, &b, false));
    a.shape = b.shape = &zero;
    ck_assert(close(&a, &b, false));
    double z[4] = {3, 4, 3, 4 + 1e-6};
    int32_t three = 3;
    ndm_view c = strided(z, "complex128", 0, NULL, NULL);
    ndm_view d = strided(z + 2, "complex128", 0, NULL, NULL);
    ndm_view e = strided(&three, "int32", 0, NULL, NULL);
    ck_assert(close(&c, &d, false));
    ck_assert(!close(&c, &e, false));
    ndm_error error;
    bool out;
    a.shape = &two;
    b.shape = &n;
    expect(ndm_allclose(&a, &b, 0, 0, false, &out, &error), NDM_ERROR_SHAPE, &error);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("copyto");
    TCase *tests = tcase_create("copyto");
    tcase_add_test(tests, copies_and_casts);
    tcase_add_test(tests, broadcasts_weak_scalars);
    tcase_add_test(tests, moves_overlapping_memory);
    tcase_add_test(tests, compares_within_tolerance);
    suite_add_tcase(suite, tests);
    return run_tests(suite);
}
