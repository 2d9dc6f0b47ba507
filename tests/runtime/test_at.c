/* ndm_at against plain loops, and against one item after the other by ndm_call. */
#include "test_at_support.h"

START_TEST(repeated_indices_count_each_time)
{
    enum { N = 5000, SIZE = 37 };
    static int64_t index[N];
    static double b[N];
    double a[SIZE] = {0}, wanted[SIZE] = {0};
    ptrdiff_t n = N, size = SIZE;
    uint64_t seed = 2;
    for (int i = 0; i < N; i++) {
        index[i] = (int64_t)(next_random(&seed) % (2 * SIZE)) - SIZE;
        b[i] = next_random(&seed) / 3.0;
        wanted[index[i] < 0 ? index[i] + SIZE : index[i]] += b[i];
    }
    ndm_view va = row(a, "float64", &size), vi = row(index, "int64", &n),
             vb = row(b, "float64", &n);
    ndm_error error;
    expect(at("add", &va, &vi, &vb, NULL, &error), NDM_OK, &error);
    ck_assert_mem_eq(a, wanted, sizeof a);
    /* a weak scalar, and what has one item */
    const ndm_scalar two = ndm_scalar_int(2);
    const ndm_view weak = ndm_view_weak(&two);
    const float half = 0.5f;
    ndm_view single = strided((void *)(uintptr_t)&half, "float32", 0, NULL, NULL);
    const int8_t places[3] = {0, -1, 0};
    n = 3;
    ndm_view few = row((void *)(uintptr_t)places, "int8", &n);
    a[0] = a[SIZE - 1] = 1;
    expect(at("multiply", &va, &few, &weak, NULL, &error), NDM_OK, &error);
    ck_assert(a[0] == 4 && a[SIZE - 1] == 2);
    expect(at("subtract", &va, &few, &single, NULL, &error), NDM_OK, &error);
    ck_assert(a[0] == 3 && a[SIZE - 1] == 1.5);
    expect(at("negative", &va, &few, NULL, NULL, &error), NDM_OK, &error);
    ck_assert(a[0] == 3 && a[SIZE - 1] == -1.5);
}
END_TEST

/* f(a[i], b) one after the other, with the dtypes of the call. */
static bool by_items(const ndm_ufunc *ufunc, ndm_array *a, const int *places, int count,
                     ndm_array *b, const ndm_options *options, ndm_status *status)
{
    for (int i = 0; i < count; i++) {
        ndm_array *item = NULL, *other = NULL;
        ndm_error error;
        expect(ndm_take_index(a, 0, places[i], &item, &error), NDM_OK, &error);
        expect(ndm_take_index(b, 0, i, &other, &error), NDM_OK, &error);
        const ndm_view *pair[2] = {ndm_array_view(item), ndm_array_view(other)};
        const ndm_view *out[1] = {ndm_array_view(item)};
        ndm_options read = *options;
        read.out = out;
        *status = ndm_call(ufunc, pair, NULL, &read, &error);
        ndm_array_release(item);
        ndm_array_release(other);
        if (*status != NDM_OK) {
            return false;
        }
    }
    return true;
}

static const int places[7] = {1, 0, 1, -2, 4, 1, 4};

/* Items, and rows of them; in memory as it is made, and swapped and not aligned. */
static int try_all(const ndm_ufunc *ufunc, const ndm_dtype *dtype, const ndm_dtype *other)
{
    double values[5 * 3 * 2];
    int tried = 0;
    for (int i = 0; i < 30; i++) {
        values[i] = (i * 7 % 13) / 2.0 + 1;
    }
    for (int trial = 0; trial < 8; trial++) {
        const bool rows = trial & 1, odd = trial & 2;
        const ptrdiff_t shape[3] = {5, 3, 2}, b_shape[3] = {7, rows ? 3 : 1, 1}, n = 7;
        const ndm_options options = {.size = sizeof options,
                                     .casting = trial & 4 ? NDM_CASTING_UNSAFE
                                                          : NDM_CASTING_SAME_KIND};
        const ndm_view source = strided(values, "float64", rows ? 3 : 1, shape, NULL);
        const ndm_view extra = strided(values + 5, "float64", rows ? 3 : 1, b_shape, NULL);
        const ndm_dtype turned = odd ? ndm_dtype_swapped(dtype) : *dtype;
        char raw[30 * 32 + 1];
        ndm_view a = {raw + odd, turned, source.ndim, shape, NULL, NDM_VIEW_WRITEABLE};
        ndm_view index = row((void *)(uintptr_t)places, "intc", &n);
        ndm_error error;
        if (dtype->itemsize > 32) {
            return tried;
        }
        expect(ndm_copyto(&a, &source, NDM_CASTING_UNSAFE, NULL, &error), NDM_OK, &error);
        ndm_array *wanted = cast(&source, dtype), *b = cast(&extra, other);
        const ndm_view *indices[1] = {&index};
        ndm_status status = NDM_OK;
        const ndm_status got =
            ndm_at(ufunc, &a, indices, 1, ndm_array_view(b), &options, &error);
        const bool done = by_items(ufunc, wanted, places, 7, b, &options, &status);
        ck_assert_msg(got == status, "%s of %s and %s: %s, %s", ndm_ufunc_name(ufunc),
                      ndm_dtype_name(dtype), ndm_dtype_name(other), ndm_status_name(got),
                      ndm_status_name(status));
        if (done) {
            ndm_array *plain = cast(&a, dtype);
            ck_assert_msg(equal(ndm_array_view(plain), ndm_array_view(wanted)),
                          "%s of %s and %s, %d", ndm_ufunc_name(ufunc), ndm_dtype_name(dtype),
                          ndm_dtype_name(other), trial);
            ndm_array_release(plain);
            tried++;
        }
        ndm_array_release(wanted);
        ndm_array_release(b);
    }
    return tried;
}

START_TEST(all_ufuncs_and_dtypes)
{
    const ndm_ufunc *ufuncs[512];
    ndm_dtype dtypes[64];
    const size_t ufunc_count = ndm_ufunc_list(ufuncs, COUNT_OF(ufuncs));
    const size_t dtype_count = ndm_dtype_list(dtypes, COUNT_OF(dtypes));
    const ndm_dtype small = the_dtype("int8"), wide = the_dtype("float64");
    int tried = 0;
    for (size_t u = 0; u < ufunc_count; u++) {
        if (ndm_ufunc_nin(ufuncs[u]) != 2 || ndm_ufunc_nout(ufuncs[u]) != 1 ||
            strchr(ndm_ufunc_signature(ufuncs[u]), '(') != NULL) {
            continue;
        }
        for (size_t d = 0; d < dtype_count; d++) {
            tried += try_all(ufuncs[u], &dtypes[d], &dtypes[d]);
            tried += try_all(ufuncs[u], &dtypes[d], &small);
            tried += try_all(ufuncs[u], &dtypes[d], &wide);
        }
    }
    ck_assert_int_gt(tried, 1000);
}
END_TEST

START_TEST(indices_of_every_dtype)
{
    static const char *const names[] = {"int8",  "int16",  "int32",  "int64",
                                        "uint8", "uint16", "uint32", "uint64"};
    for (size_t k = 0; k < COUNT_OF(names); k++) {
        const ptrdiff_t n = 3, size = 4;
        const double values[3] = {3, 0, 3};
        const ndm_view source = row((void *)(uintptr_t)values, "float64", &n);
        const ndm_dtype dtype = the_dtype(names[k]);
        ndm_array *index = cast(&source, &dtype);
        int32_t a[4] = {0};
        const int32_t one = 1;
        ndm_view va = row(a, "int32", &size);
        ndm_view b = strided((void *)(uintptr_t)&one, "int32", 0, NULL, NULL);
        ndm_error error;
        expect(at("add", &va, ndm_array_view(index), &b, NULL, &error), NDM_OK, &error);
        ck_assert(a[0] == 1 && a[1] == 0 && a[3] == 2);
        ndm_array_release(index);
    }
}
END_TEST

/* Two indices, broadcast against each other, backwards over a transposed array. */
START_TEST(several_indices)
{
    enum { R = 6, C = 5, D = 4 };
    static int64_t a[R * C * D], wanted[R * C * D];
    static const int32_t first[7] = {0, 5, -6, 2, 2, -1, 0};
    static const uint16_t second[3] = {4, 0, 4};
    static int64_t b[7 * 3 * D];
    const ptrdiff_t shape[3] = {R, C, D}, strides[3] = {8, 8 * R, -8 * R * C};
    const ptrdiff_t column[2] = {7, 1}, three = 3, b_shape[3] = {7, 3, D};
    ndm_view va = strided(a + R * C * (D - 1), "int64", 3, shape, strides);
    ndm_view i = strided((void *)(uintptr_t)first, "int32", 2, column, NULL);
    ndm_view j = row((void *)(uintptr_t)second, "uint16", &three);
    ndm_view vb = strided(b, "int64", 3, b_shape, NULL);
    const ndm_view *indices[2] = {&i, &j};
    ndm_error error;
    for (int k = 0; k < R * C * D; k++) {
        a[k] = wanted[k] = k;
    }
    for (int k = 0; k < 7 * 3 * D; k++) {
        b[k] = k * k % 31;
        const int r = first[k / D / 3], c = second[k / D % 3], d = k % D;
        wanted[(r < 0 ? r + R : r) + c * R + (D - 1 - d) * R * C] += b[k];
    }
    expect(ndm_at(the_ufunc("add"), &va, indices, 2, &vb, NULL, &error), NDM_OK, &error);
    ck_assert_mem_eq(a, wanted, sizeof a);
    /* no index at all: the whole array */
    const ndm_scalar one = ndm_scalar_int(1);
    const ndm_view weak = ndm_view_weak(&one);
    expect(ndm_at(the_ufunc("add"), &va, NULL, 0, &weak, NULL, &error), NDM_OK, &error);
    for (int k = 0; k < R * C * D; k++) {
        ck_assert_int_eq(a[k], wanted[k] + 1);
    }
    /* weak indices */
    indices[0] = indices[1] = &weak;
    expect(ndm_at(the_ufunc("add"), &va, indices, 2, &weak, NULL, &error), NDM_OK, &error);
    ck_assert_int_eq(a[1 + R], wanted[1 + R] + 2);
}
END_TEST

START_TEST(results_go_back_to_the_array)
{
    float a[2] = {1, 2};
    int32_t c[2] = {1, 2};
    const double b = 0.1;
    const int64_t zeros[2] = {0, 0};
    const ptrdiff_t n = 2;
    ndm_view va = row(a, "float32", &n), vc = row(c, "int32", &n);
    ndm_view vi = row((void *)(uintptr_t)zeros, "int64", &n);
    ndm_view vb = strided((void *)(uintptr_t)&b, "float64", 0, NULL, NULL);
    ndm_error error;
    expect(at("add", &va, &vi, &vb, NULL, &error), NDM_OK, &error);
    ck_assert(a[0] == (float)((double)(float)(1.0 + 0.1) + 0.1));
    refuses(at("add", &vc, &vi, &vb, NULL, &error), NDM_ERROR_CASTING, &error,
            "'add': at: cannot cast the results from float64 to int32 under casting rule "
            "'same_kind'");
    const ndm_options unsafe = {.size = sizeof unsafe, .casting = NDM_CASTING_UNSAFE};
    expect(at("add", &vc, &vi, &vb, &unsafe, &error), NDM_OK, &error);
    ck_assert_int_eq(c[0], 1);
    /* an integer that no item equals, by its value */
    bool truth[2] = {true, true};
    int8_t small[2] = {1, 2};
    ndm_view vt = row(truth, "bool", &n), vs = row(small, "int8", &n);
    const ndm_scalar large = ndm_scalar_int(1000);
    const ndm_view weak = ndm_view_weak(&large);
    expect(at("less", &vs, &vi, &weak, &unsafe, &error), NDM_OK, &error);
    ck_assert_int_eq(small[0], 1);
    refuses(at("add", &vs, &vi, &weak, NULL, &error), NDM_ERROR_OVERFLOW, &error, "1000");
    expect(at("logical_not", &vt, &vi, NULL, NULL, &error), NDM_OK, &error);
    ck_assert(truth[0]);
}
END_TEST

START_TEST(overlap)
{
    int64_t a[6] = {1, 2, 3, 4, 5, 0}, before[6];
    const ptrdiff_t n = 6, back = -8;
    ndm_view va = row(a, "int64", &n), vb = strided(a + 5, "int64", 1, &n, &back);
    ndm_error error;
    memcpy(before, a, sizeof a);
    expect(at("add", &va, &va, &vb, NULL, &error), NDM_OK, &error);
    for (int i = 0; i < 6; i++) {
        int64_t wanted = before[i];
        for (int k = 0; k < 6; k++) {
            wanted += before[k] == i ? before[5 - k] : 0;
        }
        ck_assert_int_eq(a[i], wanted);
    }
    const ptrdiff_t none = 0;
    ndm_view same = strided(a, "int64", 1, &n, &none);
    refuses(at("add", &same, &va, &vb, NULL, &error), NDM_ERROR_OVERLAP, &error,
            "overlap each other");
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("at");
    TCase *tests = tcase_create("at");
    tcase_set_timeout(tests, 60);
    tcase_add_test(tests, repeated_indices_count_each_time);
    tcase_add_test(tests, all_ufuncs_and_dtypes);
    tcase_add_test(tests, indices_of_every_dtype);
    tcase_add_test(tests, several_indices);
    tcase_add_test(tests, results_go_back_to_the_array);
    tcase_add_test(tests, overlap);
    suite_add_tcase(suite, tests);
    return run_tests(suite);
}
