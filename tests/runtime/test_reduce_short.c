/* The short way of small reductions: arrays of many shapes and all dtypes, and their flags. */
#include <stdlib.h>

#include "test_reduce_short_support.h"

typedef enum layout { DENSE, TURNED, BACKWARDS, GAPS, LAYOUTS } layout;

static void set_strides(ndm_view *view, layout how, ptrdiff_t *strides)
{
    const ptrdiff_t size = (ptrdiff_t)view->dtype.itemsize;
    const ptrdiff_t columns = view->ndim == 2 ? view->shape[1] : 1;
    const ptrdiff_t rows = view->shape[0];
    strides[0] = how == TURNED ? size : columns * size;
    strides[1] = how == TURNED ? rows * size : size;
    view->strides = strides;
    if (how == GAPS) {
        strides[0] *= 2;
    } else if (how == BACKWARDS) {
        view->data = (char *)view->data + (rows - 1) * strides[0];
        strides[0] = -strides[0];
    }
}

static const double numbers[] = {1, -3, 0.5, 7, 2, 1e3, -0.25, 11, 1.0 / 3, 0, 6, -1e4, 3e38};

/* Items from numbers, and after them room for the results. */
static char *make_memory(const ndm_dtype *dtype, ptrdiff_t items, bool unusual)
{
    static double values[MOST];
    static char memory[MOST * MOST_ITEM];
    ndm_view to = {memory, *dtype, 1, &items, NULL, NDM_VIEW_WRITEABLE};
    const ndm_view from = strided(values, "float64", 1, &items, NULL);
    ndm_options quiet = {.size = sizeof quiet};
    ndm_error error;
    for (ptrdiff_t i = 0; i < items; i++) {
        values[i] = numbers[i % (ptrdiff_t)COUNT_OF(numbers)] / (double)(1 + i % 5);
    }
    if (unusual) {
        values[items / 2] = INFINITY;
        values[items - 1] = -INFINITY;
        values[items / 3] = NAN;
    }
    expect(ndm_copyto(&to, &from, NDM_CASTING_UNSAFE, NULL, &error), NDM_OK, &error);
    return memory;
}

static const ptrdiff_t shapes[][2] = {
    {1, 0},  {2, 0},  {3, 0},   {16, 0}, {33, 0}, {300, 0}, {2900, 0}, {16, 2}, {2, 16},
    {16, 8}, {40, 3}, {300, 4}, {5, 1},  {1, 5},  {17, 17}, {2, 1400}, {70, 40}};

/* The output is of dtype `to`, and lies after the input, every second place of it. */
static int try_shape(const char *name, const char *from, const char *to, const ptrdiff_t *shape,
                     layout how, bool unusual)
{
    static _Alignas(64) char memory[MOST * MOST_ITEM];
    const int ndim = shape[1] == 0 ? 1 : 2;
    const ptrdiff_t count = shape[0] * (ndim == 2 ? shape[1] : 1);
    const ndm_dtype in = the_dtype(from), out = the_dtype(to);
    const ptrdiff_t start = (2 * count * (ptrdiff_t)in.itemsize + 63) / 64 * 64;
    int done = 0;
    for (int axis = -1; axis <= ndim; axis++) {
        ptrdiff_t strides[2], kept = 1;
        ptrdiff_t out_step = (ptrdiff_t)out.itemsize << (how != DENSE || shape[0] % 2 != 0);
        problem p = {.name = name, .in = {memory, in, ndim, shape, NULL, NDM_VIEW_WRITEABLE}};
        p.how = (ndm_reduce_options){.axes = &axis, .axis_count = 1};
        p.has_nans = unusual || from[0] == 'c'; /* products of infinities */
        p.out = (ndm_view){memory + start, out, ndim - 1, &kept, &out_step, NDM_VIEW_WRITEABLE};
        if (axis == ndim) {
            p.how = over_all;
            p.out.ndim = 0;
        } else if (ndim == 2) {
            kept = shape[axis == 0];
        }
        set_strides(&p.in, how, strides);
        p.fresh = make_memory(&in, 2 * count, unusual);
        p.memory = memory;
        p.bytes = (size_t)(start + 2 * kept * (ptrdiff_t)out.itemsize);
        ck_assert_uint_le(p.bytes, sizeof memory);
        done += compare(&p) == NDM_OK;
    }
    return done;
}

static const struct {
    const char *name, *from, *to;
} loops[] = {
    {"add", "float64", "float64"},      {"add", "float32", "float32"},
    {"add", "float16", "float16"},      {"add", "int8", "float16"},
    {"multiply", "float16", "float32"}, {"maximum", "float16", "float16"},
    {"fmin", "float16", "float16"},     {"maximum", "float32", "float16"},
    {"minimum", "int8", "float16"},     {"logical_and", "complex64", "bool"},
    {"logical_or", "int64", "bool"},    {"add", "int64", "bool"},
    {"add", "float32", "float16"},      {"add", "int8", "int64"},
    {"add", "int32", "int64"},          {"add", "int64", "int64"},
    {"add", "bool", "int64"},           {"add", "complex128", "complex128"},
    {"add", "float32", "float64"},      {"add", "longdouble", "longdouble"},
    {"multiply", "uint8", "uint64"},    {"multiply", "complex64", "complex64"},
    {"subtract", "float64", "float64"}, {"subtract", "int16", "int16"},
    {"maximum", "float64", "float64"},  {"minimum", "float32", "float32"},
    {"maximum", "int8", "int8"},        {"maximum", "uint64", "uint64"},
    {"logical_or", "bool", "bool"},     {"logical_or", "float64", "bool"},
    {"hypot", "float64", "float64"},    {"bitwise_xor", "int32", "int32"},
    {"divide", "float64", "float64"},   {"fmax", "float64", "float64"},
    {"sum", "float64", "float64"},      {"max", "int16", "int16"},
    {"power", "int64", "int64"},        {"add", "int64", "int8"},
    {"add", "float64", "int64"},        {"add", "longdouble", "float64"},
    {"add", "clongdouble", "float16"},  {"argmax", "float64", "int64"},
    {"argmin", "float32", "int64"},     {"argmax", "int8", "int64"},
    {"argmin", "uint64", "int64"},      {"argmax", "bool", "int64"},
    {"argmax", "complex128", "int64"},  {"argmin", "float16", "int64"},
    {"argmax", "int32", "int32"},       {"mean", "float64", "float64"},
    {"nanmax", "float32", "float32"},   {"remainder", "int32", "int32"},
};

START_TEST(both_ways_agree)
{
    int done = 0;
    for (size_t k = 0; k < COUNT_OF(loops) * COUNT_OF(shapes) * LAYOUTS; k++) {
        const size_t i = k / COUNT_OF(shapes) / LAYOUTS;
        const ptrdiff_t *shape = shapes[k / LAYOUTS % COUNT_OF(shapes)];
        for (int unusual = 0; unusual < 2; unusual++) {
            if (unusual && loops[i].from[0] == 'i') {
                continue; /* no such values */
            }
            done += try_shape(loops[i].name, loops[i].from, loops[i].to, shape, k % LAYOUTS,
                              unusual);
        }
    }
    ck_assert_int_gt(done, 5000);
}
END_TEST

/* A signalling NaN, of which the cast raises invalid and the kernel must not. */
START_TEST(flags_of_casts_beside_a_quiet_kernel)
{
    static _Alignas(64) uint16_t fresh[24] = {0x3c00, 0x7c01, 0x4000, 0x3c00}, memory[24];
    static const ptrdiff_t shape[2] = {2, 8}, columns = 8;
    const int first = 0;
    problem p = {.name = "maximum",
                 .in = strided(memory, "float16", 2, shape, NULL),
                 .out = strided(memory + 16, "float16", 1, &columns, NULL),
                 .fresh = fresh,
                 .memory = (char *)memory,
                 .bytes = sizeof memory,
                 .has_nans = true};
    p.how = (ndm_reduce_options){.axes = &first, .axis_count = 1};
    ck_assert_int_eq(compare(&p), NDM_OK);
    uint32_t raised = 0;
    ndm_error error;
    memcpy(memory, fresh, sizeof memory);
    expect(reduce_into("maximum", &p.in, &p.out, p.how, (ndm_options){.fp_flags = &raised},
                       &error),
           NDM_OK, &error);
    ck_assert_uint_eq(raised, NDM_FP_INVALID);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("reduce: the short way");
    TCase *tests = tcase_create("reduce: the short way");
    tcase_set_timeout(tests, 240);
    tcase_add_test(tests, both_ways_agree);
    tcase_add_test(tests, flags_of_casts_beside_a_quiet_kernel);
    suite_add_tcase(suite, tests);
    return run_tests(suite);
}
