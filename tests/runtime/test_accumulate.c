/* ndm_accumulate against plain loops, and against one item after the other by ndm_call. */
#include <math.h>

#include "reduce/method.h"
#include "test_methods_support.h"

static ndm_array *accumulated(const char *name, const ndm_view *x, int axis)
{
    ndm_array *y = NULL;
    ndm_error error;
    expect(ndm_accumulate(the_ufunc(name), x, axis, &y, NULL, &error), NDM_OK, &error);
    return y;
}

static ndm_status into(const char *name, const ndm_view *x, int axis, const ndm_view *y,
                       ndm_options options, ndm_error *error)
{
    options.size = sizeof options;
    options.out = &y;
    return ndm_accumulate(the_ufunc(name), x, axis, NULL, &options, error);
}

static const ndm_options plain = {0};

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

/* ---- overlap --------------------------------------------------------------------- */

START_TEST(overlap_in_any_way)
{
    enum { N = 400 };
    static int64_t memory[2 * N + 8], before[2 * N + 8];
    for (int shift = -3; shift <= 3; shift++) {
        for (int turned = 0; turned < 2; turned++) {
            uint64_t seed = 3;
            for (int i = 0; i < 2 * N + 8; i++) {
                before[i] = memory[i] = next_random(&seed) % 100;
            }
            const ptrdiff_t shape[2] = {20, 20}, back[2] = {-160, -8};
            ndm_view x = strided(memory + 4, "int64", 2, shape, NULL);
            ndm_view y = turned ? strided(memory + 4 + shift + N - 1, "int64", 2, shape, back)
                                : strided(memory + 4 + shift, "int64", 2, shape, NULL);
            ndm_error error;
            expect(into("add", &x, 0, &y, plain, &error), NDM_OK, &error);
            for (int i = 0; i < N; i++) {
                int64_t sum = 0;
                for (int k = i; k >= 0; k -= 20) {
                    sum += before[4 + k];
                }
                ck_assert_int_eq(((int64_t *)y.data)[turned ? -i : i], sum);
            }
        }
    }
    /* an output that lies on itself */
    const ptrdiff_t n = 10, none = 0;
    ndm_view x = row(memory, "int64", &n), y = strided(memory, "int64", 1, &n, &none);
    ndm_error error;
    refuses(into("add", &x, 0, &y, plain, &error), NDM_ERROR_OVERLAP, &error,
            "elements of the output overlap each other");
}
END_TEST

/* ---- errors ---------------------------------------------------------------------- */

START_TEST(refuses_what_it_cannot_do)
{
    double x[6] = {0};
    const ptrdiff_t shape[2] = {2, 3}, other[2] = {3, 2};
    ndm_view a = strided(x, "float64", 2, shape, NULL), scalar = a, y = a;
    const ndm_scalar three = ndm_scalar_int(3);
    const ndm_view weak = ndm_view_weak(&three);
    ndm_array *made = NULL;
    ndm_error error;
    refuses(ndm_accumulate(the_ufunc("add"), &a, 2, &made, NULL, &error), NDM_ERROR_INDEX,
            &error, "'add': accumulate: axis 2 is out of bounds for an array of dimension 2");
    refuses(ndm_accumulate(the_ufunc("add"), &a, -3, &made, NULL, &error), NDM_ERROR_INDEX,
            &error, "axis -3");
    scalar.ndim = 0;
    refuses(ndm_accumulate(the_ufunc("add"), &scalar, 0, &made, NULL, &error), NDM_ERROR_TYPE,
            &error, "'add': cannot accumulate on a scalar");
    refuses(ndm_accumulate(the_ufunc("add"), &weak, 0, &made, NULL, &error), NDM_ERROR_TYPE,
            &error, "cannot accumulate on a scalar");
    refuses(ndm_accumulate(the_ufunc("negative"), &a, 0, &made, NULL, &error), NDM_ERROR_TYPE,
            &error, "'negative': accumulate is only for ufuncs of two inputs");
    refuses(ndm_accumulate(the_ufunc("divmod"), &a, 0, &made, NULL, &error), NDM_ERROR_TYPE,
            &error, "one output");
    refuses(ndm_accumulate(the_ufunc("matmul"), &a, 0, &made, NULL, &error), NDM_ERROR_TYPE,
            &error, "signature");
    refuses(ndm_accumulate(the_ufunc("ldexp"), &a, 0, &made, NULL, &error), NDM_ERROR_TYPE,
            &error, "'ldexp'");
    refuses(ndm_accumulate(NULL, &a, 0, &made, NULL, &error), NDM_ERROR_VALUE, &error,
            "no ufunc");
    refuses(ndm_accumulate(the_ufunc("add"), NULL, 0, &made, NULL, &error), NDM_ERROR_VALUE,
            &error, "the input is missing");
    refuses(ndm_accumulate(the_ufunc("add"), &a, 0, NULL, NULL, &error), NDM_ERROR_VALUE,
            &error, "no place in the results");
    y.shape = other;
    refuses(into("add", &a, 0, &y, plain, &error), NDM_ERROR_SHAPE, &error,
            "the output is of shape (3, 2), and must be of shape (2, 3)");
    y = a;
    y.flags = 0;
    refuses(into("add", &a, 0, &y, plain, &error), NDM_ERROR_READONLY, &error, "read-only");
    refuses(into("add", &a, 0, &weak, plain, &error), NDM_ERROR_VALUE, &error, "weak scalar");
    const ndm_options threads = {.size = sizeof threads, .threads = -1};
    refuses(ndm_accumulate(the_ufunc("add"), &a, 0, &made, &threads, &error), NDM_ERROR_VALUE,
            &error, "threads");
    ck_assert_ptr_null(made);
}
END_TEST

START_TEST(faults)
{
    const int64_t x[4] = {2, 3, -1, 5};
    const ptrdiff_t n = 4;
    ndm_view a = row((void *)(uintptr_t)x, "int64", &n);
    ndm_array *made = NULL;
    ndm_error error;
    refuses(ndm_accumulate(the_ufunc("power"), &a, 0, &made, NULL, &error), NDM_ERROR_LOOP,
            &error, "'power': accumulate: ");
    ck_assert_ptr_null(made);
    const ptrdiff_t three[2] = {4, 1};
    a.ndim = 2;
    a.shape = three;
    refuses(ndm_accumulate(the_ufunc("power"), &a, 0, &made, NULL, &error), NDM_ERROR_LOOP,
            &error, "'power': accumulate: ");
    made = accumulated("power", &a, 1);
    ck_assert_int_eq(((int64_t *)ndm_array_data(made))[3], 5);
    ndm_array_release(made);
}
END_TEST

START_TEST(flags)
{
    const double x[3] = {1e308, 1e308, 1};
    const ptrdiff_t n = 3;
    ndm_view a = row((void *)(uintptr_t)x, "float64", &n);
    uint32_t raised = 0;
    ndm_options options = {.size = sizeof options, .fp_flags = &raised};
    ndm_array *made = NULL;
    ndm_error error;
    expect(ndm_accumulate(the_ufunc("add"), &a, 0, &made, &options, &error), NDM_OK, &error);
    ck_assert_uint_eq(raised, NDM_FP_OVERFLOW);
    ndm_array_release(made);
    made = NULL;
    options.fp_mode = NDM_FP_FAIL;
    refuses(ndm_accumulate(the_ufunc("add"), &a, 0, &made, &options, &error), NDM_ERROR_FP,
            &error, "'add': overflow encountered");
    ck_assert_ptr_null(made);
    /* casts of a quiet loop count; the loop does not */
    options.fp_mode = NDM_FP_IGNORE;
    options.dtype = the_dtype("float32");
    expect(ndm_accumulate(the_ufunc("maximum"), &a, 0, &made, &options, &error), NDM_OK,
           &error);
    ck_assert_uint_eq(raised, NDM_FP_OVERFLOW);
    ndm_array_release(made);
    /* and empty ones raise nothing */
    const ptrdiff_t none = 0;
    a.shape = &none;
    expect(ndm_accumulate(the_ufunc("add"), &a, 0, &made, &options, &error), NDM_OK, &error);
    ck_assert_uint_eq(raised, 0);
    ck_assert_int_eq(ndm_array_size(made), 0);
    ndm_array_release(made);
}
END_TEST

START_TEST(empty_axes)
{
    for (int axis = 0; axis < 2; axis++) {
        const ptrdiff_t shape[2] = {axis == 0 ? 0 : 3, axis == 0 ? 3 : 0};
        ndm_view a = strided(NULL, "int8", 2, shape, NULL);
        for (int along = 0; along < 2; along++) {
            ndm_array *y = accumulated("multiply", &a, along);
            ck_assert_int_eq(ndm_array_ndim(y), 2);
            ck_assert_int_eq(ndm_array_shape(y)[0], shape[0]);
            ck_assert_int_eq(ndm_array_shape(y)[1], shape[1]);
            ndm_array_release(y);
        }
    }
}
END_TEST

/* ---- threads, cancelling, memory ------------------------------------------------- */

START_TEST(threads_give_the_same)
{
    enum { ROWS = 300, COLUMNS = 2100 };
    const ptrdiff_t shape[2] = {ROWS, COLUMNS};
    double *x = malloc(sizeof(double) * ROWS * COLUMNS);
    uint64_t seed = 5;
    for (int i = 0; i < ROWS * COLUMNS; i++) {
        x[i] = (double)next_random(&seed) / 7 - 1e8;
    }
    ndm_view a = strided(x, "float64", 2, shape, NULL);
    for (int axis = 0; axis < 2; axis++) {
        for (int wide = 0; wide < 2; wide++) {
            ndm_options options = {.size = sizeof options, .threads = 1};
            options.dtype = the_dtype(wide ? "complex128" : "float64");
            ndm_array *one = NULL, *many = NULL;
            ndm_error error;
            expect(ndm_accumulate(the_ufunc("add"), &a, axis, &one, &options, &error), NDM_OK,
                   &error);
            options.threads = 5;
            expect(ndm_accumulate(the_ufunc("add"), &a, axis, &many, &options, &error), NDM_OK,
                   &error);
            ck_assert(equal(ndm_array_view(one), ndm_array_view(many)));
            ndm_array_release(one);
            ndm_array_release(many);
        }
    }
    free(x);
}
END_TEST

START_TEST(cancelling)
{
    enum { N = 300000 };
    static int8_t x[N];
    const ptrdiff_t n = N, shape[2] = {N / 10, 10};
    ndm_view a = row(x, "int8", &n);
    ndm_cancel cancel = {.requested = 1};
    const ndm_options options = {.size = sizeof options, .cancel = &cancel};
    ndm_array *made = NULL;
    ndm_error error;
    refuses(ndm_accumulate(the_ufunc("add"), &a, 0, &made, &options, &error),
            NDM_ERROR_CANCELLED, &error, "'add': accumulate was cancelled");
    ck_assert_ptr_null(made);
    cancel.requested = 0;
    for (int ndim = 1; ndim <= 2; ndim++) {
        a.ndim = ndim;
        a.shape = ndim == 1 ? &n : shape;
        expect(ndm_accumulate(the_ufunc("add"), &a, 0, &made, &options, &error), NDM_OK,
               &error);
        ck_assert_int_eq(cancel.done, N);
        ck_assert_int_eq(cancel.total, N);
        ndm_array_release(made);
    }
}
END_TEST

START_TEST(memory_that_runs_out)
{
    static int32_t x[101];
    const ptrdiff_t n = 100;
    ndm_view a = row(x, "int32", &n), b = row(x + 1, "int32", &n);
    for (int given = 0; given < 2; given++) {
        for (long allowed = 0;; allowed++) {
            ndm_array *made = NULL;
            ndm_error error;
            for (int i = 0; i < 101; i++) {
                x[i] = 1;
            }
            ndm_memory_limit(allowed);
            ndm_status status =
                given ? into("add", &a, 0, &b, plain, &error)
                      : ndm_accumulate(the_ufunc("add"), &a, 0, &made, NULL, &error);
            ndm_memory_limit(-1);
            ck_assert_int_eq(x[100], given && status == NDM_OK ? 100 : 1);
            if (status == NDM_OK) {
                ndm_array_release(made);
                ck_assert_int_gt(allowed, 1);
                break;
            }
            expect(status, NDM_ERROR_MEMORY, &error);
            ck_assert_ptr_null(made);
        }
    }
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
    tcase_add_test(tests, overlap_in_any_way);
    tcase_add_test(tests, refuses_what_it_cannot_do);
    tcase_add_test(tests, faults);
    tcase_add_test(tests, flags);
    tcase_add_test(tests, empty_axes);
    tcase_add_test(tests, threads_give_the_same);
    tcase_add_test(tests, cancelling);
    tcase_add_test(tests, memory_that_runs_out);
    suite_add_tcase(suite, tests);
    return run_tests(suite);
}
