/* Small reductions take a short way; one that could be cancelled never does. Both have the same
 * results, flags and errors. */
#include <stdlib.h>

#include "ndmill/module.h"
#include "test_reduce_support.h"

enum { MOST_ITEM = 32, MOST = 6000 };

typedef struct outcome {
    ndm_status status;
    uint32_t flags;
    char message[sizeof((ndm_error *)0)->message];
    _Alignas(64) char bytes[MOST * MOST_ITEM];
} outcome;

/* One input over memory that both ways are given alike, and an output with its gaps. */
typedef struct problem {
    const char *name;
    ndm_view in, out;
    const void *fresh; /* what the memory holds before */
    char *memory;
    size_t bytes;
    ndm_reduce_options how;
    bool has_nans;
} problem;

static void solve(const problem *p, bool long_way, outcome *found)
{
    ndm_cancel cancel = {0};
    ndm_error error = {0};
    const ndm_options options = {
        .threads = 1, .fp_flags = &found->flags, .cancel = long_way ? &cancel : NULL};
    memcpy(p->memory, p->fresh, p->bytes);
    found->flags = 0;
    found->status = reduce_into(p->name, &p->in, &p->out, p->how, options, &error);
    memcpy(found->message, error.message, sizeof error.message);
    memcpy(found->bytes, p->memory, p->bytes);
}

/* Bit for bit, what lies beside the results too; but NaNs are alike, and padding within items
 * does not count. */
static bool same_results(const problem *p, outcome *a, outcome *b)
{
    if (!p->has_nans && !(p->out.dtype.cls->flags & NDM_DTYPE_X87)) {
        return memcmp(a->bytes, b->bytes, p->bytes) == 0;
    }
    ndm_view x = p->out, y = p->out;
    const ptrdiff_t at = (char *)p->out.data - p->memory;
    x.data = a->bytes + at;
    y.data = b->bytes + at;
    return equal(&x, &y);
}

static ndm_status compare(const problem *p)
{
    static outcome short_way, long_way;
    solve(p, true, &long_way); /* first: it fills what the short way looks up */
    solve(p, false, &short_way);
    ck_assert_msg(
        short_way.status == long_way.status && strcmp(short_way.message, long_way.message) == 0,
        "%s of %s: %d '%s', else %d '%s'", p->name, ndm_dtype_name(&p->in.dtype),
        (int)short_way.status, short_way.message, (int)long_way.status, long_way.message);
    ck_assert_msg(short_way.flags == long_way.flags, "%s of %s, flags: %x, else %x", p->name,
                  ndm_dtype_name(&p->in.dtype), short_way.flags, long_way.flags);
    ck_assert_msg(same_results(p, &short_way, &long_way), "%s of %s, %d axes, first of %td",
                  p->name, ndm_dtype_name(&p->in.dtype), p->in.ndim, p->in.shape[0]);
    return short_way.status;
}

/* ---- arrays of many shapes ----------------------------------------------------------- */

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

/* ---- what is given besides ------------------------------------------------------------ */

START_TEST(outputs_of_every_kind)
{
    static _Alignas(64) double fresh[64], memory[64];
    static const ptrdiff_t shape[2] = {4, 8}, columns = 8, fewer = 7;
    const int first = 0, beyond = 2;
    const ndm_view x = strided(memory, "float64", 2, shape, NULL);
    problem p = {.name = "add", .in = x, .fresh = fresh, .memory = (char *)memory};
    p.bytes = sizeof memory;
    for (int i = 0; i < 64; i++) {
        fresh[i] = i;
    }
    p.how = (ndm_reduce_options){.axes = &first, .axis_count = 1};
    for (ptrdiff_t at = 0; at < 48; at++) { /* at first in the input, then behind it */
        p.out = strided(memory + at, "float64", 1, &columns, NULL);
        ck_assert_int_eq(compare(&p), NDM_OK);
    }
    p.out = strided((char *)(memory + 40) + 1, "float64", 1, &columns, NULL);
    ck_assert_int_eq(compare(&p), NDM_OK);
    p.out = strided(memory + 40, "float64", 1, &fewer, NULL);
    ck_assert_int_eq(compare(&p), NDM_ERROR_SHAPE);
    p.out = strided(memory + 40, "float64", 0, NULL, NULL);
    ck_assert_int_eq(compare(&p), NDM_ERROR_SHAPE);
    p.out = strided(memory + 40, "float64", 1, &columns, NULL);
    p.out.flags = 0;
    ck_assert_int_eq(compare(&p), NDM_ERROR_READONLY);
    p.out.flags = NDM_VIEW_WRITEABLE;
    p.out.dtype = ndm_dtype_swapped(&p.out.dtype);
    ck_assert_int_eq(compare(&p), NDM_OK);
    p.out = strided(memory + 40, "float64", 1, &columns, NULL);
    p.how.axes = &beyond;
    ck_assert_int_eq(compare(&p), NDM_ERROR_INDEX);
    p.how.axes = &first;
    p.how.keepdims = true;
    ck_assert_int_eq(compare(&p), NDM_ERROR_SHAPE);
}
END_TEST

/* No axes at all are other than none given; what follows the list is nobody's. */
START_TEST(a_list_of_no_axes)
{
    static double fresh[4] = {1, 2, 3, 4}, memory[4];
    static const ptrdiff_t two = 2;
    int *axes = malloc(1);
    problem p = {
        .name = "add", .fresh = fresh, .memory = (char *)memory, .bytes = sizeof memory};
    p.in = strided(memory, "float64", 1, &two, NULL);
    p.out = strided(memory + 2, "float64", 1, &two, NULL);
    p.how = (ndm_reduce_options){.axes = axes, .axis_count = 0};
    ck_assert_int_eq(compare(&p), NDM_OK);
    p.out.ndim = 0;
    ck_assert_int_eq(compare(&p), NDM_ERROR_SHAPE);
    free(axes);
}
END_TEST

/* Nothing of an axis of length 1 lies elsewhere, whatever its step. */
START_TEST(steps_of_every_size)
{
    static _Alignas(64) double fresh[16] = {1, 2, 3, 4, 5, 6}, memory[16];
    static const ptrdiff_t shapes_of_two[2][2] = {{2, 1}, {1, 2}}, one = 1, two = 2;
    const ptrdiff_t far = (ptrdiff_t)1 << 40;
    problem p = {
        .name = "add", .fresh = fresh, .memory = (char *)memory, .bytes = sizeof memory};
    for (int k = 0; k < 8; k++) {
        const int long_axis = k & 1, axis = k >> 2;
        ptrdiff_t strides[2] = {8, 8};
        strides[1 - long_axis] = k & 2 ? far : -far;
        p.in = strided(memory, "float64", 2, shapes_of_two[long_axis], strides);
        p.how = (ndm_reduce_options){.axes = &axis, .axis_count = 1};
        p.out = strided(memory + 8, "float64", 1, axis == long_axis ? &one : &two, NULL);
        ck_assert_int_eq(compare(&p), NDM_OK);
    }
    const ptrdiff_t own[2] = {16, 8}, back = -8, none = 0;
    static const ptrdiff_t square[2] = {2, 2};
    p.in = strided(memory, "float64", 2, square, own);
    p.how = by_default;
    p.out = strided(memory + 9, "float64", 1, &two, &back);
    ck_assert_int_eq(compare(&p), NDM_OK);
    p.out = strided(memory + 9, "float64", 1, &two, &none);
    ck_assert_int_eq(compare(&p), NDM_ERROR_OVERLAP);
    p.in = strided(memory, "float64", 2, shapes_of_two[0], NULL);
    p.out = strided(memory + 8, "float64", 1, &one, &far);
    ck_assert_int_eq(compare(&p), NDM_OK);
    p.in = strided(memory + 2, "float64", 2, square, NULL); /* the result lies before it */
    p.out = strided(memory, "float64", 1, &two, NULL);
    ck_assert_int_eq(compare(&p), NDM_OK);
}
END_TEST

START_TEST(views_that_are_none)
{
    static double fresh[16], memory[16];
    static const ptrdiff_t two = 2;
    const ndm_view good = strided(memory, "float64", 1, &two, NULL);
    problem p = {
        .name = "add", .fresh = fresh, .memory = (char *)memory, .bytes = sizeof memory};
    ndm_dtype_class foreign = *good.dtype.cls;
    p.how = by_default;
    p.out = strided(memory + 8, "float64", 0, NULL, NULL);
    for (int k = 0; k < 5; k++) {
        p.in = good;
        p.in.shape = k == 0 ? NULL : p.in.shape;
        p.in.dtype.cls = k == 1 ? NULL : k == 2 ? &foreign : p.in.dtype.cls;
        p.in.dtype.num = k == 3 ? -1 : k == 4 ? 30000 : p.in.dtype.num;
        ck_assert_int_ne(compare(&p), NDM_OK);
    }
    p.in = good;
    ck_assert_int_eq(compare(&p), NDM_OK);
}
END_TEST

static void *allocate_nothing(void *context, size_t size, size_t alignment, int zero)
{
    (void)context;
    (void)size;
    (void)alignment;
    (void)zero;
    return NULL;
}

static void release_nothing(void *context, void *memory, size_t size)
{
    (void)context;
    (void)memory;
    (void)size;
}

START_TEST(no_memory_for_results)
{
    static const ndm_allocator nothing = {allocate_nothing, release_nothing, NULL};
    static const ptrdiff_t shape[2] = {3, 2};
    double numbers6[6] = {1, 2, 3, 4, 5, 6};
    const ndm_view x = strided(numbers6, "float64", 2, shape, NULL);
    const ndm_options options = {.allocator = &nothing};
    ndm_array *sum = reduced("add", &x, by_default);
    ndm_error error;
    ndm_array_release(sum);
    expect(reduce_new("add", &x, &sum, by_default, options, &error), NDM_ERROR_MEMORY, &error);
    ck_assert_ptr_null(sum);
}
END_TEST

/* Of more items than the short way folds, in either order. */
START_TEST(choices_that_threads_share)
{
    enum { ROWS = 300, COLUMNS = 301 };
    static signed char items[ROWS * COLUMNS];
    static int64_t places[COLUMNS];
    static const ptrdiff_t shape[2] = {ROWS, COLUMNS};
    const int axis = 0;
    ndm_error error;
    for (int c = 0; c < COLUMNS; c++) {
        items[7 * c % ROWS * COLUMNS + c] = 1;
    }
    const ndm_view x = strided(items, "int8", 2, shape, NULL);
    const ndm_view out = row(places, "int64", shape + 1);
    expect(reduce_into("argmax", &x, &out, (ndm_reduce_options){.axes = &axis, .axis_count = 1},
                       (ndm_options){.threads = 2}, &error),
           NDM_OK, &error);
    for (int c = 0; c < COLUMNS; c++) {
        ck_assert_int_eq(places[c], 7 * c % ROWS);
    }
}
END_TEST

START_TEST(first_items_tell)
{
    enum { ROWS = 300, COLUMNS = 301 };
    static unsigned char items[ROWS * COLUMNS];
    static const int places[] = {-1, 0, 127, 128, 5000, ROWS * COLUMNS - 1};
    static const ptrdiff_t shape[2] = {ROWS, COLUMNS}, count = ROWS * COLUMNS;
    static const ptrdiff_t turned[2] = {1, ROWS}, apart[2] = {COLUMNS, 1};
    ndm_error error;
    for (size_t k = 0; k < COUNT_OF(places); k++) {
        memset(items, 0, sizeof items);
        if (places[k] >= 0) {
            items[places[k]] = 1;
        }
        const ndm_view inputs[] = {
            strided(items, "bool", 1, &count, NULL), strided(items, "bool", 2, shape, NULL),
            strided(items, "bool", 2, shape, turned), strided(items, "bool", 2, shape, apart),
            strided(items, "int8", 2, shape, turned)};
        for (size_t i = 0; i < COUNT_OF(inputs); i++) {
            unsigned char result[2] = {7, 7};
            const ndm_view out = {result, inputs[i].dtype, 0, NULL, NULL, NDM_VIEW_WRITEABLE};
            const ndm_options options = {.threads = 1 + (int)(k % 2)};
            for (int time = 0; time < 2;
                 time++) { /* the second looks up what the first found */
                expect(reduce_into("maximum", &inputs[i], &out, over_all, options, &error),
                       NDM_OK, &error);
                ck_assert_int_eq(result[0], places[k] >= 0);
                ck_assert_int_eq(result[1], 7);
            }
        }
    }
}
END_TEST

START_TEST(results_are_made)
{
    static const ptrdiff_t shape[2] = {3, 2};
    double numbers6[6] = {1, 2, 3, 4, 5, 6};
    const ndm_view x = strided(numbers6, "float64", 2, shape, NULL);
    for (int round = 0; round < 2; round++) { /* the second finds the loop at once */
        ndm_array *sum = reduced("add", &x, by_default);
        ck_assert_int_eq(ndm_array_view(sum)->ndim, 1);
        ck_assert_int_eq(ndm_array_view(sum)->shape[0], 2);
        ck_assert(((double *)ndm_array_data(sum))[0] == 9);
        ck_assert(((double *)ndm_array_data(sum))[1] == 12);
        ndm_array_release(sum);
        ndm_array *most = reduced("maximum", &x, over_all);
        ck_assert_int_eq(ndm_array_view(most)->ndim, 0);
        ck_assert(*(double *)ndm_array_data(most) == 6);
        ndm_array_release(most);
    }
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("reduce: the short way");
    TCase *tests = tcase_create("reduce: the short way");
    tcase_set_timeout(tests, 240);
    tcase_add_test(tests, both_ways_agree);
    tcase_add_test(tests, flags_of_casts_beside_a_quiet_kernel);
    tcase_add_test(tests, outputs_of_every_kind);
    tcase_add_test(tests, a_list_of_no_axes);
    tcase_add_test(tests, steps_of_every_size);
    tcase_add_test(tests, views_that_are_none);
    tcase_add_test(tests, no_memory_for_results);
    tcase_add_test(tests, choices_that_threads_share);
    tcase_add_test(tests, first_items_tell);
    tcase_add_test(tests, results_are_made);
    suite_add_tcase(suite, tests);
    return run_tests(suite);
}
