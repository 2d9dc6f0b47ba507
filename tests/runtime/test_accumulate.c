/* ndm_accumulate against plain loops, and against one item after the other by ndm_call. */
#include "reduce/method.h"
#include "test_accumulate_support.h"

/* ---- plain loops ----------------------------------------------------------------- */

START_TEST(one_row)
{
    enum { N = 70001 };
    static int64_t x[N], y[N];
    static double u[N], v[N];
    ptrdiff_t n = N;
    uint64_t seed = 1;
    for (int i = 0; i < N; i++) {
        x[i] = (int64_t)next_random(&seed) - 1000000000;
        u[i] = (double)x[i] / 3;
    }
    ndm_view a = row(x, "int64", &n), b = row(y, "int64", &n);
    ndm_view c = row(u, "float64", &n), d = row(v, "float64", &n);
    ndm_error error;
    expect(into("add", &a, 0, &b, plain, &error), NDM_OK, &error);
    expect(into("subtract", &c, -1, &d, plain, &error), NDM_OK, &error);
    int64_t sum = 0;
    double rest = u[0];
    for (int i = 0; i < N; i++) {
        sum += x[i];
        rest = i == 0 ? u[0] : rest - u[i];
        ck_assert_int_eq(y[i], sum);
        ck_assert(v[i] == rest);
    }
    /* in place, backwards, every other one */
    const ptrdiff_t half = N / 2, back = -16;
    ndm_view r = strided(x + N - 1, "int64", 1, &half, &back);
    int64_t *wanted = malloc((size_t)half * sizeof *wanted);
    for (ptrdiff_t i = 0; i < half; i++) {
        wanted[i] = x[N - 1 - 2 * i] + (i == 0 ? 0 : wanted[i - 1]);
    }
    expect(into("add", &r, 0, &r, plain, &error), NDM_OK, &error);
    for (ptrdiff_t i = 0; i < half; i++) {
        ck_assert_int_eq(x[N - 1 - 2 * i], wanted[i]);
    }
    free(wanted);
}
END_TEST

/* Every axis of a cube whose axes lie in every order, some backwards. */
START_TEST(every_axis)
{
    enum { A = 5, B = 19, C = 33 };
    static int32_t x[A * B * C];
    static int64_t y[A * B * C];
    static const int orders[6][3] = {{0, 1, 2}, {0, 2, 1}, {1, 0, 2},
                                     {1, 2, 0}, {2, 0, 1}, {2, 1, 0}};
    const ptrdiff_t shape[3] = {A, B, C};
    uint64_t seed = 7;
    for (int i = 0; i < A * B * C; i++) {
        x[i] = (int32_t)next_random(&seed);
    }
    for (int trial = 0; trial < 6 * 8 * 3; trial++) {
        const int *order = orders[trial % 6], signs = trial / 6 % 8, axis = trial / 48;
        ptrdiff_t sx[3], sy[3], step = 1, at_x = 0, at_y = 0;
        for (int k = 2; k >= 0; k--) {
            sx[order[k]] = step;
            sy[k] = step; /* the output's own order differs */
            step *= shape[order[k]];
        }
        step = 1;
        for (int k = 2; k >= 0; k--) {
            sy[k] = step * 8;
            step *= shape[k];
        }
        for (int k = 0; k < 3; k++) {
            sx[k] *= 4;
            if (signs >> k & 1) {
                at_x += sx[k] * (shape[k] - 1);
                sx[k] = -sx[k];
            }
        }
        ndm_view a = strided((char *)x + at_x, "int32", 3, shape, sx);
        ndm_view b = strided((char *)y + at_y, "int64", 3, shape, sy);
        ndm_error error;
        expect(into("add", &a, axis, &b, plain, &error), NDM_OK, &error);
        const ndm_options wide = {.size = sizeof wide, .dtype = b.dtype};
        ndm_array *made = NULL;
        expect(ndm_accumulate(the_ufunc("add"), &a, axis, &made, &wide, &error), NDM_OK,
               &error);
        ck_assert(equal(ndm_array_view(made), &b));
        ndm_array_release(made);
        for (int i = 0; i < A * B * C; i++) {
            ptrdiff_t index[3] = {i / (B * C), i / C % B, i % C};
            int64_t sum = 0;
            for (ptrdiff_t k = index[axis]; index[axis] >= 0; index[axis]--, k--) {
                sum +=
                    *(const int32_t *)(const void *)((const char *)a.data + index[0] * sx[0] +
                                                     index[1] * sx[1] + index[2] * sx[2]);
            }
            ck_assert_int_eq(y[i], sum);
        }
    }
}
END_TEST

START_TEST(repeated_items)
{
    const int8_t x[3] = {100, 50, -3};
    const ptrdiff_t shape[2] = {4, 3}, strides[2] = {0, 1};
    ndm_view a = strided((void *)(uintptr_t)x, "int8", 2, shape, strides);
    ndm_array *y = accumulated("add", &a, 0);
    const int64_t *sums = ndm_array_data(y);
    ck_assert_int_eq(ndm_array_strides(y)[0], 24); /* C order, as NumPy */
    for (int i = 0; i < 12; i++) {
        ck_assert_int_eq(sums[i], x[i % 3] * (i / 3 + 1));
    }
    ndm_array_release(y);
}
END_TEST

/* ---- against ndm_call ------------------------------------------------------------ */

/* What accumulates along axis 0 of two: states stay in the loop's dtype. */
static ndm_array *by_items(const ndm_ufunc *ufunc, const ndm_method *method, const ndm_view *x)
{
    ndm_array *rounded = cast(x, &method->logical);
    ndm_array *y = cast(ndm_array_view(rounded), &method->dtype);
    ndm_array *before = NULL;
    ndm_error error;
    for (ptrdiff_t k = 0; k < x->shape[0]; k++) {
        ndm_array *now;
        expect(ndm_take_index(y, 0, k, &now, &error), NDM_OK, &error);
        if (k > 0) {
            const ndm_view *pair[2] = {ndm_array_view(before), ndm_array_view(now)};
            const ndm_view *out[1] = {ndm_array_view(now)};
            const ndm_options options = {.size = sizeof options, .out = out};
            expect(ndm_call(ufunc, pair, NULL, &options, &error), NDM_OK, &error);
        }
        ndm_array_release(before);
        before = now;
    }
    ndm_array_release(before);
    ndm_array *result = cast(ndm_array_view(y), &method->logical);
    ndm_array_release(rounded);
    ndm_array_release(y);
    return result;
}

static void same(const ndm_ufunc *ufunc, const ndm_view *x, const ndm_array *wanted,
                 const ndm_array *got)
{
    ck_assert_msg(equal(ndm_array_view(wanted), ndm_array_view(got)), "%s of %s",
                  ndm_ufunc_name(ufunc), ndm_dtype_name(&x->dtype));
}

/* Along both axes of a C array, from swapped memory, into it, and into memory not aligned. */
static int try_all(const ndm_ufunc *ufunc, const ndm_dtype *dtype)
{
    enum { ROWS = 9, COLUMNS = 21 };
    const ptrdiff_t shape[2] = {ROWS, COLUMNS};
    double values[ROWS * COLUMNS];
    ndm_error error;
    ndm_method method;
    const ndm_options options = {.size = sizeof options};
    if (ndm_method_resolve("accumulate", ufunc, dtype, &options, &method, &error) != NDM_OK ||
        method.loop->record->fault_count > 0) {
        return 0;
    }
    for (int i = 0; i < ROWS * COLUMNS; i++) {
        values[i] = (i * 7 % 11) / 4.0 + 1;
    }
    const ndm_view plain_view = strided(values, "float64", 2, shape, NULL);
    const ndm_dtype turned = ndm_dtype_swapped(dtype);
    ndm_array *x = cast(&plain_view, dtype), *swapped = cast(ndm_array_view(x), &turned);
    ndm_array *wanted = by_items(ufunc, &method, ndm_array_view(x)), *y, *across, *flipped;
    expect(ndm_accumulate(ufunc, ndm_array_view(x), 0, &y, NULL, &error), NDM_OK, &error);
    same(ufunc, ndm_array_view(x), wanted, y);
    ndm_array_release(y);
    expect(ndm_accumulate(ufunc, ndm_array_view(swapped), 0, &y, NULL, &error), NDM_OK, &error);
    same(ufunc, ndm_array_view(x), wanted, y);
    ndm_array_release(y);
    /* the axis last in memory */
    ndm_array *packed = NULL;
    expect(ndm_copy(ndm_array_view(x), NDM_ORDER_F, &packed, &error), NDM_OK, &error);
    expect(ndm_transpose(packed, NULL, &across, &error), NDM_OK, &error);
    expect(ndm_accumulate(ufunc, ndm_array_view(across), 1, &y, NULL, &error), NDM_OK, &error);
    expect(ndm_transpose(y, NULL, &flipped, &error), NDM_OK, &error);
    same(ufunc, ndm_array_view(x), wanted, flipped);
    ndm_array_release(flipped);
    ndm_array_release(y);
    /* given memory, one byte off, byte-swapped */
    char *raw = malloc(ROWS * COLUMNS * method.logical.itemsize + 1);
    ndm_view odd = {raw + 1,           ndm_dtype_swapped(&method.logical), 2, shape, NULL,
                    NDM_VIEW_WRITEABLE};
    const ndm_view *outs[1] = {&odd};
    const ndm_options given = {.size = sizeof given, .out = outs};
    expect(ndm_accumulate(ufunc, ndm_array_view(x), 0, NULL, &given, &error), NDM_OK, &error);
    y = cast(&odd, &method.logical);
    same(ufunc, ndm_array_view(x), wanted, y);
    ndm_array_release(y);
    free(raw);
    ndm_array_release(across);
    ndm_array_release(packed);
    ndm_array_release(wanted);
    ndm_array_release(swapped);
    ndm_array_release(x);
    return 1;
}

START_TEST(all_ufuncs_and_dtypes)
{
    const ndm_ufunc *ufuncs[512];
    ndm_dtype dtypes[64];
    const size_t ufunc_count = ndm_ufunc_list(ufuncs, COUNT_OF(ufuncs));
    const size_t dtype_count = ndm_dtype_list(dtypes, COUNT_OF(dtypes));
    int tried = 0;
    for (size_t u = 0; u < ufunc_count; u++) {
        for (size_t d = 0; ndm_ufunc_nin(ufuncs[u]) == 2 && d < dtype_count; d++) {
            tried += try_all(ufuncs[u], &dtypes[d]);
        }
    }
    ck_assert_int_gt(tried, 200);
}
END_TEST

START_TEST(small_floats_keep_a_wide_state)
{
    /* 2048 + 1 is 2048 in float16, whose sums here pass it by ones */
    enum { N = 3000 };
    static double ones[N];
    ptrdiff_t n = N;
    for (int i = 0; i < N; i++) {
        ones[i] = 1;
    }
    const ndm_view view = row(ones, "float64", &n);
    const ndm_dtype half = the_dtype("float16");
    ndm_array *x = cast(&view, &half), *y = accumulated("add", ndm_array_view(x), 0);
    ck_assert(ndm_array_dtype(y).num == half.num);
    ndm_scalar last;
    ndm_error error;
    expect(ndm_get_item(ndm_array_view(y), (const ptrdiff_t[]){N - 1}, &last, &error), NDM_OK,
           &error);
    ck_assert(last.real == 3000);
    ndm_array_release(x);
    ndm_array_release(y);
}
END_TEST

/* ---- dtypes ---------------------------------------------------------------------- */

START_TEST(options_choose_the_dtype)
{
    const double x[3] = {1.75, 2.5, 1e10};
    int32_t y[3];
    ptrdiff_t n = 3;
    ndm_view a = row((void *)(uintptr_t)x, "float64", &n), b = row(y, "int32", &n);
    ndm_options options = {.size = sizeof options, .dtype = the_dtype("float32")};
    ndm_array *made = NULL;
    ndm_error error;
    expect(ndm_accumulate(the_ufunc("add"), &a, 0, &made, &options, &error), NDM_OK, &error);
    const float *floats = ndm_array_data(made);
    ck_assert(floats[1] == 4.25f && floats[2] == 1e10f);
    ndm_array_release(made);
    /* the output's dtype is the loop's unless another is asked for */
    n = 2;
    expect(into("add", &a, 0, &b, plain, &error), NDM_OK, &error);
    ck_assert_int_eq(y[1], 3);
    options.dtype = the_dtype("float64");
    refuses(into("add", &a, 0, &b, options, &error), NDM_ERROR_CASTING, &error,
            "'add': accumulate: cannot cast the output from float64 to int32");
    options.casting = NDM_CASTING_UNSAFE;
    expect(into("add", &a, 0, &b, options, &error), NDM_OK, &error);
    ck_assert_int_eq(y[1], 4);
    /* folds of comparisons are of truth values; a loop that gives another dtype cannot go on */
    made = accumulated("logical_and", &a, 0);
    ck_assert(ndm_array_dtype(made).num == the_dtype("bool").num);
    ndm_array_release(made);
    refuses(ndm_accumulate(the_ufunc("equal"), &a, 0, &made, NULL, &error), NDM_ERROR_TYPE,
            &error, "'equal'");
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("accumulate");
    TCase *tests = tcase_create("accumulate");
    tcase_set_timeout(tests, 60);
    tcase_add_test(tests, one_row);
    tcase_add_test(tests, every_axis);
    tcase_add_test(tests, repeated_items);
    tcase_add_test(tests, all_ufuncs_and_dtypes);
    tcase_add_test(tests, small_floats_keep_a_wide_state);
    tcase_add_test(tests, options_choose_the_dtype);
    suite_add_tcase(suite, tests);
    return run_tests(suite);
}
