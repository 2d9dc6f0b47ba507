/* Calls: broadcasting, allocated and given outputs, casts, empty operands, faults, memory. */
#include "test_call_support.h"

#include "system/memory.h"

static ndm_array *call_new(const char *name, const ndm_view *a, const ndm_view *b,
                           ndm_options options)
{
    const ndm_view *inputs[2] = {a, b};
    ndm_array *result = NULL;
    ndm_error error;
    options.size = sizeof options;
    expect(ndm_call(the_ufunc(name), inputs, &result, &options, &error), NDM_OK, &error);
    ck_assert_ptr_nonnull(result);
    return result;
}

START_TEST(broadcasts)
{
    double column[3] = {10, 20, 30}, line[4] = {1, 2, 3, 4};
    ptrdiff_t shape_c[2] = {3, 1}, shape_l[1] = {4};
    ndm_view a = strided(column, "float64", 2, shape_c, NULL);
    ndm_view b = strided(line, "float64", 1, shape_l, NULL);
    ndm_array *y = call_new("add", &a, &b, (ndm_options){0});
    ck_assert_int_eq(ndm_array_ndim(y), 2);
    ck_assert_int_eq(ndm_array_shape(y)[0], 3);
    ck_assert_int_eq(ndm_array_shape(y)[1], 4);
    const double *values = ndm_array_data(y);
    for (int i = 0; i < 12; i++) {
        ck_assert_double_eq(values[i], column[i / 4] + line[i % 4]);
    }
    ndm_array_release(y);
}
END_TEST

START_TEST(broadcasts_64_dimensions)
{
    double values[16];
    ptrdiff_t shape_a[64], shape_b[64];
    for (int i = 0; i < 64; i++) {
        shape_a[i] = i % 16 == 3 ? 2 : 1;
        shape_b[i] = i % 16 == 9 ? 2 : 1;
    }
    for (int i = 0; i < 16; i++) {
        values[i] = i;
    }
    ndm_view a = strided(values, "float64", 64, shape_a, NULL);
    ndm_view b = strided(values, "float64", 64, shape_b, NULL);
    ndm_array *y = call_new("add", &a, &b, (ndm_options){0});
    ck_assert_int_eq(ndm_array_size(y), 256);
    const double *got = ndm_array_data(y);
    for (int i = 0; i < 256; i++) {
        /* bits of i: a3 b9 a19 b25 ... from the slowest */
        int x = (i >> 4 & 8) | (i >> 3 & 4) | (i >> 2 & 2) | (i >> 1 & 1);
        int z = (i >> 3 & 8) | (i >> 2 & 4) | (i >> 1 & 2) | (i & 1);
        ck_assert_double_eq(got[i], x + z);
    }
    ndm_array_release(y);
}
END_TEST

START_TEST(shapes_must_fit)
{
    double x[12] = {0};
    ptrdiff_t three = 3, four = 4, one = 1, shape[2] = {2, 3};
    ndm_view a = row(x, "float64", &three), b = row(x, "float64", &four);
    const ndm_view *inputs[2] = {&a, &b};
    ndm_array *y = NULL;
    ndm_error error;
    expect(ndm_call(the_ufunc("add"), inputs, &y, NULL, &error), NDM_ERROR_SHAPE, &error);
    ck_assert_ptr_nonnull(strstr(error.message, "(3,) (4,)"));
    ck_assert_ptr_null(y);
    /* an output is not broadcast, but it may be larger than the inputs */
    double out[6] = {0};
    ndm_view small = row(out, "float64", &one), large = strided(out, "float64", 2, shape, NULL);
    expect(call2("add", &a, &a, &small, (ndm_options){0}, &error), NDM_ERROR_SHAPE, &error);
    for (int i = 0; i < 3; i++) {
        x[i] = i;
    }
    expect(call2("add", &a, &a, &large, (ndm_options){0}, &error), NDM_OK, &error);
    for (int i = 0; i < 6; i++) {
        ck_assert_double_eq(out[i], 2 * (i % 3));
    }
}
END_TEST

START_TEST(allocates_in_order)
{
    double x[24];
    ptrdiff_t shape[3] = {2, 3, 4};
    ptrdiff_t fortran[3] = {8, 16, 48}, mixed[3] = {8, 64, 16}, back[3] = {-96, 32, 8};
    static const struct {
        int layout;
        ndm_order order;
        ptrdiff_t wanted[3];
    } cases[] = {{0, NDM_ORDER_K, {8, 16, 48}}, {0, NDM_ORDER_C, {96, 32, 8}},
                 {0, NDM_ORDER_F, {8, 16, 48}}, {0, NDM_ORDER_A, {8, 16, 48}},
                 {1, NDM_ORDER_K, {8, 64, 16}}, {1, NDM_ORDER_A, {96, 32, 8}},
                 {2, NDM_ORDER_K, {96, 32, 8}}, {2, NDM_ORDER_F, {8, 16, 48}}};
    ptrdiff_t *const layouts[3] = {fortran, mixed, back};
    for (int i = 0; i < 24; i++) {
        x[i] = i;
    }
    for (size_t k = 0; k < COUNT_OF(cases); k++) {
        const ptrdiff_t *strides = layouts[cases[k].layout];
        char *start = (char *)x + (strides[0] < 0 ? 96 : 0);
        ndm_view a = strided(start, "float64", 3, shape, strides);
        ndm_array *y = call_new("add", &a, &a, (ndm_options){.order = cases[k].order});
        for (int axis = 0; axis < 3; axis++) {
            ck_assert_int_eq(ndm_array_strides(y)[axis], cases[k].wanted[axis]);
        }
        const char *data = ndm_array_data(y);
        for (ptrdiff_t i = 0; i < 24; i++) {
            ptrdiff_t at[3] = {i / 12, i / 4 % 3, i % 4}, from = 0, to = 0;
            for (int axis = 0; axis < 3; axis++) {
                from += at[axis] * strides[axis];
                to += at[axis] * cases[k].wanted[axis];
            }
            double in, out;
            memcpy(&in, start + from, sizeof in);
            memcpy(&out, data + to, sizeof out);
            ck_assert_double_eq(out, 2 * in);
        }
        ndm_array_release(y);
    }
}
END_TEST

START_TEST(casts_through_blocks)
{
    enum { ROWS = 7, COLUMNS = 3001 };
    static int32_t x[ROWS * COLUMNS];
    static char raw[ROWS * COLUMNS * 8 + 1];
    static double wide[ROWS * COLUMNS];
    ptrdiff_t shape[2] = {ROWS, COLUMNS}, flipped[2] = {-COLUMNS * 4, 4};
    for (int i = 0; i < ROWS * COLUMNS; i++) {
        x[i] = i;
        wide[i] = 0.25 * i;
    }
    memcpy(raw + 1, wide, sizeof wide); /* unaligned */
    ndm_view a = strided(x + (ROWS - 1) * COLUMNS, "int32", 2, shape, flipped);
    ndm_view b = strided(raw + 1, "float64", 2, shape, NULL);
    ndm_array *y = call_new("add", &a, &b, (ndm_options){0});
    const double *got = ndm_array_data(y);
    for (int i = 0; i < ROWS * COLUMNS; i++) {
        int mirrored = (ROWS - 1 - i / COLUMNS) * COLUMNS + i % COLUMNS;
        ck_assert_double_eq(got[i], mirrored + 0.25 * i);
    }
    ndm_array_release(y);
    /* an output of another dtype and byte order */
    static int64_t out[ROWS * COLUMNS];
    ndm_view swapped = strided(out, "int64", 2, shape, NULL);
    swapped.dtype = ndm_dtype_swapped(&swapped.dtype);
    ndm_error error;
    expect(call2("add", &a, &b, &swapped, (ndm_options){0}, &error), NDM_ERROR_CASTING, &error);
    ck_assert_ptr_nonnull(strstr(error.message, "output 0"));
    ck_assert_int_eq(out[1], 0);
    expect(call2("add", &a, &a, &swapped, (ndm_options){0}, &error), NDM_OK, &error);
    for (int i = 0; i < ROWS * COLUMNS; i++) {
        int64_t mirrored = (ROWS - 1 - i / COLUMNS) * COLUMNS + i % COLUMNS;
        ck_assert_int_eq((int64_t)__builtin_bswap64((uint64_t)out[i]), 2 * mirrored);
    }
}
END_TEST

START_TEST(handles_nothing_and_one)
{
    ptrdiff_t shape[2] = {0, 5}, five = 5;
    double x[5] = {1, 2, 3, 4, 5};
    ndm_view empty = strided(NULL, "float64", 2, shape, NULL), a = row(x, "float64", &five);
    ndm_array *y = call_new("add", &empty, &a, (ndm_options){0});
    ck_assert_int_eq(ndm_array_size(y), 0);
    ck_assert_int_eq(ndm_array_shape(y)[1], 5);
    ndm_array_release(y);
    ndm_scalar two = ndm_scalar_int(2), half = ndm_scalar_float(0.5);
    ndm_view p = ndm_view_weak(&two), q = ndm_view_weak(&half);
    y = call_new("add", &p, &q, (ndm_options){0});
    ck_assert_int_eq(ndm_array_ndim(y), 0);
    ck_assert_double_eq(*(double *)ndm_array_data(y), 2.5);
    ndm_array_release(y);
}
END_TEST

START_TEST(refuses_outputs)
{
    double x[3] = {1, 2, 3}, out[3] = {9, 9, 9};
    ptrdiff_t n = 3;
    ndm_view a = row(x, "float64", &n), fixed = row(out, "float64", &n);
    fixed.flags = 0;
    ndm_error error;
    expect(call2("add", &a, &a, &fixed, (ndm_options){0}, &error), NDM_ERROR_READONLY, &error);
    const ndm_view *inputs[2] = {&a, &a};
    expect(ndm_call(the_ufunc("add"), inputs, NULL, NULL, &error), NDM_ERROR_VALUE, &error);
    ck_assert_double_eq(out[0], 9);
}
END_TEST

START_TEST(names_the_value_refused)
{
    int64_t x[12], n[12];
    ptrdiff_t shape[2] = {3, 4}, fortran[2] = {8, 24};
    for (int i = 0; i < 12; i++) {
        x[i] = 2;
        n[i] = 1;
    }
    n[7] = -5; /* (1, 2) of Fortran's order, seen first there */
    n[2] = -3; /* (2, 0) */
    ndm_view a = strided(x, "int64", 2, shape, NULL);
    ndm_view b = strided(n, "int64", 2, shape, fortran);
    const ndm_view *inputs[2] = {&a, &b};
    ndm_array *y = NULL;
    ndm_error error;
    expect(ndm_call(the_ufunc("power"), inputs, &y, NULL, &error), NDM_ERROR_LOOP, &error);
    ck_assert_ptr_null(y);
    ck_assert_ptr_nonnull(strstr(error.message, "x1 = 2, x2 = -5 at index (1, 2)"));
    ck_assert_ptr_nonnull(strstr(error.message, "negative integer powers"));
}
END_TEST

/* Runs a call with k allocations allowed, for every k until it succeeds. */
START_TEST(survives_failing_allocations)
{
    static int32_t memory[4000];
    static uint8_t bits[1000];
    ptrdiff_t n = 1000, step = -8;
    memset(bits, 1, sizeof bits);
    ndm_view a = strided(memory + 3000, "int32", 1, &n, &step), b = row(memory, "int32", &n);
    ndm_view out = row(memory + 1, "float64", &n), mask = row(bits, "bool", &n);
    const ndm_view *inputs[2] = {&a, &b}, *outs[1] = {&out};
    ndm_options given = {.size = sizeof given, .out = outs, .where = &mask};
    const ndm_ufunc *add = the_ufunc("add");
    int failures = 0;
    for (int plan = 0; plan < 3; plan++) {
        for (long allowed = 0;; allowed++) {
            ck_assert_int_lt(allowed, 100);
            ndm_error error;
            ndm_array *y = NULL;
            ndm_plan *kept = NULL;
            ndm_memory_limit(allowed);
            ndm_status status = plan == 0 ? ndm_call(add, inputs, NULL, &given, &error)
                                : plan == 1
                                    ? ndm_call(add, inputs, &y, NULL, &error)
                                    : ndm_plan_create(add, inputs, &given, &kept, &error);
            ndm_memory_limit(-1);
            ndm_array_release(y);
            ndm_plan_free(kept);
            if (status == NDM_OK) {
                break;
            }
            expect(status, NDM_ERROR_MEMORY, &error);
            failures++;
        }
    }
    ck_assert_int_gt(failures, 4);
}
END_TEST

static void *refuse(void *context, size_t size, size_t alignment, int zero)
{
    (void)size;
    (void)alignment;
    (void)zero;
    ++*(int *)context;
    return NULL;
}

static void release(void *context, void *memory, size_t size)
{
    (void)context;
    (void)memory;
    (void)size;
}

START_TEST(uses_the_allocator)
{
    int asked = 0;
    ndm_allocator allocator = {refuse, release, &asked};
    double x[3] = {1, 2, 3};
    ptrdiff_t n = 3;
    ndm_view a = row(x, "float64", &n);
    const ndm_view *inputs[2] = {&a, &a};
    ndm_array *y = NULL;
    ndm_error error;
    for (int fast = 0; fast < 2; fast++) {
        ndm_options options = {.size = sizeof options,
                               .allocator = &allocator,
                               .fp_mode = fast ? NDM_FP_IGNORE : NDM_FP_FAIL};
        expect(ndm_call(the_ufunc("add"), inputs, &y, &options, &error), NDM_ERROR_MEMORY,
               &error);
    }
    ck_assert_int_eq(asked, 2);
    ck_assert_ptr_null(y);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("call");
    TCase *tests = tcase_create("call");
    tcase_add_test(tests, broadcasts);
    tcase_add_test(tests, broadcasts_64_dimensions);
    tcase_add_test(tests, shapes_must_fit);
    tcase_add_test(tests, allocates_in_order);
    tcase_add_test(tests, casts_through_blocks);
    tcase_add_test(tests, handles_nothing_and_one);
    tcase_add_test(tests, refuses_outputs);
    tcase_add_test(tests, names_the_value_refused);
    tcase_add_test(tests, survives_failing_allocations);
    tcase_add_test(tests, uses_the_allocator);
    suite_add_tcase(suite, tests);
    return run_tests(suite);
}
