/* Generalized ufuncs of a module of the test's own: their axes, their sizes, what is refused,
 * and loops that depend on the build beside loops that do not. */
#include <stdint.h>

#include "modules/cores.h"
#include "system/memory.h"
#include "test_call_support.h"

static void register_with(const ndm_loop_record *loops, size_t count)
{
    ndm_error error;
    module.loops = loops;
    module.loop_count = (uint32_t)count;
    expect(ndm_module_register(&module, &error), NDM_OK, &error);
    declines = false;
}

static void set_up(void)
{
    register_with(build_first, COUNT_OF(build_first));
}

/* ---- operands --------------------------------------------------------------------------- */

static double x[64], y[4096];
static const ptrdiff_t three_long = 3, four_long = 4;

static ndm_view x_row(const ptrdiff_t *length)
{
    for (int i = 0; i < 64; i++) {
        x[i] = i;
    }
    return row(x, "float64", length);
}

static ndm_status outer(const char *name, const ndm_view *a, const ndm_view *b,
                        ndm_options options, ndm_array **out, ndm_error *error)
{
    const ndm_view *inputs[2] = {a, b};
    options.size = sizeof options;
    return ndm_call(the_ufunc(name), inputs, out, &options, error);
}

static void refused(const ndm_view *a, const ndm_view *b, ndm_options options,
                    ndm_status wanted, const char *words)
{
    ndm_error error;
    ndm_array *out = NULL;
    expect(outer("outer_sum", a, b, options, &out, &error), wanted, &error);
    ck_assert_msg(strstr(error.message, words) != NULL, "'%s' lacks '%s'", error.message,
                  words);
    ck_assert_ptr_null(out);
}

static double item(ndm_array *array, ptrdiff_t i, ptrdiff_t j)
{
    const ptrdiff_t index[2] = {i, j};
    ndm_scalar value;
    ndm_error error;
    expect(ndm_get_item(ndm_array_view(array), index, &value, &error), NDM_OK, &error);
    return value.real;
}

/* ---- tests ------------------------------------------------------------------------------- */

/* Whichever of the two loops is registered first, and twice. */
START_TEST(loops_of_the_build)
{
    if (_i == 0) {
        set_up();
    } else {
        register_with(plain_first, COUNT_OF(plain_first));
    }
    ndm_error error;
    ndm_array *out = NULL;
    ndm_view a = x_row(&three_long), b = x_row(&four_long);
    const ndm_options plain = {0}, deterministic = {.deterministic = true};
    for (int again = 0; again < 2; again++) {
        expect(outer("outer_sum", &a, &b, plain, &out, &error), NDM_OK, &error);
        ck_assert_double_eq(item(out, 2, 3), 1005);
        ndm_array_release(out);
        ndm_cancel cancel = {0};
        expect(outer("outer_sum", &a, &b, (ndm_options){.cancel = &cancel}, &out, &error),
               NDM_OK, &error);
        ndm_array_release(out);
        out = NULL;
        cancel.requested = 1;
        expect(outer("outer_sum", &a, &b, (ndm_options){.cancel = &cancel}, &out, &error),
               NDM_ERROR_CANCELLED, &error);
        ck_assert_ptr_null(out);
        expect(outer("outer_sum", &a, &b, deterministic, &out, &error), NDM_OK, &error);
        ck_assert_double_eq(item(out, 2, 3), 5);
        ndm_array_release(out);
        out = NULL;
        expect(outer("outer_of_build", &a, &b, deterministic, &out, &error), NDM_ERROR_TYPE,
               &error);
        ck_assert_ptr_nonnull(strstr(error.message, "depend on the build"));
        ck_assert_ptr_null(out);
    }
    declines = true; /* the other loop steps in, where there is one */
    expect(outer("outer_sum", &a, &b, plain, &out, &error), NDM_OK, &error);
    ck_assert_double_eq(item(out, 2, 3), 5);
    ndm_array_release(out);
    out = NULL;
    expect(outer("outer_of_build", &a, &b, plain, &out, &error), NDM_ERROR_TYPE, &error);
    ck_assert_ptr_nonnull(strstr(error.message, "no loop of this build"));
    ck_assert_ptr_null(out);
}
END_TEST

START_TEST(refused_operands)
{
    set_up();
    const ndm_scalar half = ndm_scalar_float(0.5);
    const ptrdiff_t tall[2] = {3, 5};
    ndm_view a = x_row(&three_long), b = x_row(&four_long), weak = ndm_view_weak(&half),
             flat = strided(x, "float64", 0, NULL, NULL), out;
    uint8_t bits[4] = {1, 1, 1, 1};
    ndm_view mask = row(bits, "bool", &four_long), bad = a;
    const ndm_view *outs[1] = {&out};
    const ndm_options plain = {0}, given = {.out = outs};
    refused(&weak, &b, plain, NDM_ERROR_SHAPE, "input 0 has 0 dimensions");
    refused(&a, &flat, plain, NDM_ERROR_SHAPE, "input 1 has 0 dimensions");
    refused(&a, &b, (ndm_options){.where = &mask}, NDM_ERROR_VALUE, "takes no mask");
    bad.ndim = -1;
    refused(&bad, &b, plain, NDM_ERROR_VALUE, "-1");
    out = weak;
    refused(&a, &b, given, NDM_ERROR_VALUE, "output 0 is a weak scalar");
    out = strided(y, "float64", 2, tall, NULL);
    refused(&a, &b, given, NDM_ERROR_SHAPE, "is 4, but output 0 has 5 on axis 1");
    out = row(y, "float64", &four_long);
    refused(&a, &b, given, NDM_ERROR_SHAPE, "output 0 has 1 dimensions");
    const ptrdiff_t two_rows[2] = {2, 3}, three_rows[2] = {3, 4};
    ndm_view twice = strided(x, "float64", 2, two_rows, NULL),
             thrice = strided(x, "float64", 2, three_rows, NULL);
    refused(&twice, &thrice, plain, NDM_ERROR_SHAPE, "core dimensions left out");
    ptrdiff_t ones[64];
    for (int i = 0; i < 64; i++) {
        ones[i] = 1;
    }
    bad = strided(x, "float64", 64, ones, NULL);
    refused(&bad, &b, plain, NDM_ERROR_VALUE, "dimensions");
    const ptrdiff_t vast = (ptrdiff_t)1 << 40, none = 0;
    ndm_view long_a = strided(x, "float64", 1, &vast, &none);
    refused(&long_a, &long_a, plain, NDM_ERROR_OVERFLOW, "more elements than memory");
}
END_TEST

START_TEST(axes)
{
    set_up();
    enum { DEPTH = 2, ROWS = 3, COLUMNS = 4 };
    ndm_error error;
    const ptrdiff_t deep[2] = {ROWS, DEPTH}; /* the core is axis 0 */
    static double left[ROWS][DEPTH];
    for (int i = 0; i < ROWS; i++) {
        for (int k = 0; k < DEPTH; k++) {
            left[i][k] = 10 * i + 100 * k;
        }
    }
    ndm_view a = strided(left, "float64", 2, deep, NULL), b = x_row(&four_long);
    static const int first[] = {0}, swapped[] = {-1, 0}, twice[] = {1, 1}, far[] = {7},
                     far_out[] = {0, 5};
    const int *given[3] = {first, NULL, swapped};
    static const ndm_order orders[] = {NDM_ORDER_C, NDM_ORDER_F, NDM_ORDER_A, NDM_ORDER_K};
    for (size_t o = 0; o < COUNT_OF(orders); o++) {
        ndm_array *out;
        expect(outer("outer_sum", &a, &b,
                     (ndm_options){.axes = given, .order = orders[o], .deterministic = true},
                     &out, &error),
               NDM_OK, &error);
        const ptrdiff_t *shape = ndm_array_shape(out); /* columns, depth, rows */
        ck_assert(shape[0] == COLUMNS && shape[1] == DEPTH && shape[2] == ROWS);
        const ptrdiff_t at[3] = {3, 1, 2};
        ndm_scalar value;
        expect(ndm_get_item(ndm_array_view(out), at, &value, &error), NDM_OK, &error);
        ck_assert_double_eq(value.real, 120 + 3);
        ndm_array_release(out);
    }
    const int *bad[3] = {far, NULL, NULL};
    refused(&a, &b, (ndm_options){.axes = bad}, NDM_ERROR_INDEX, "axis 7");
    bad[0] = NULL;
    bad[2] = twice;
    refused(&a, &b, (ndm_options){.axes = bad}, NDM_ERROR_VALUE, "given twice");
    bad[2] = far_out;
    refused(&a, &b, (ndm_options){.axes = bad}, NDM_ERROR_INDEX, "axis 5");
    ndm_view out = strided(y, "float64", 3, (const ptrdiff_t[]){ROWS, DEPTH, COLUMNS}, NULL);
    const ndm_view *outs[1] = {&out};
    bad[2] = twice;
    refused(&a, &b, (ndm_options){.axes = bad, .out = outs}, NDM_ERROR_VALUE, "given twice");
}
END_TEST

/* A size that only an output tells, a fixed one, one that is dropped. */
START_TEST(sizes)
{
    set_up();
    ndm_error error;
    const ptrdiff_t square[2] = {3, 4}, into[2] = {4, 5}, five = 5, two_rows[2] = {2, 4};
    ndm_view a = strided(x, "float64", 2, square, NULL),
             out = strided(y, "float64", 2, into, NULL);
    (void)x_row(&three_long);
    const ndm_view *inputs[1] = {&a}, *outs[1] = {&out};
    ndm_options options = {.size = sizeof options, .out = outs};
    const ndm_ufunc *sums = the_ufunc("copied_sums");
    ndm_array *made = NULL;
    expect(ndm_call(sums, inputs, NULL, &options, &error), NDM_OK, &error);
    ck_assert(y[0] == 0 + 4 + 8 && y[4] == 12 && y[5] == 15 && y[19] == 21);
    expect(ndm_call(sums, inputs, &made, NULL, &error), NDM_ERROR_SHAPE, &error);
    ck_assert_ptr_nonnull(strstr(error.message, "core dimension m"));
    a = row(x, "float64", &three_long); /* n is dropped */
    out = row(y, "float64", &five);
    expect(ndm_call(sums, inputs, NULL, &options, &error), NDM_OK, &error);
    ck_assert(y[0] == 3 && y[4] == 3 && y[5] == 15);
    a = strided(x, "float64", 2, two_rows, NULL);
    out = strided(y, "float64", 2, into, NULL);
    expect(ndm_call(sums, inputs, NULL, &options, &error), NDM_ERROR_SHAPE, &error);
    ck_assert_ptr_nonnull(strstr(error.message, "is 3, but input 0 has 2"));
    ck_assert_ptr_null(made);
}
END_TEST

/* Empty cores and empty calls, cast and not; memory that is not there is not read. */
START_TEST(nothing_to_do)
{
    set_up();
    ndm_error error;
    ndm_array *out;
    const ptrdiff_t none = 0, no_rows[2] = {0, 3};
    ndm_view empty = row(NULL, "int8", &none), plain = row(NULL, "float64", &none),
             b = x_row(&four_long), no_cores = strided(NULL, "float64", 2, no_rows, NULL);
    const ndm_view *const first[] = {&empty, &plain, &b, &no_cores, &b}, *const second[] = {
                                                                             &b, &b, &empty, &b,
                                                                             &no_cores};
    for (size_t i = 0; i < COUNT_OF(first); i++) {
        expect(outer("outer_sum", first[i], second[i], (ndm_options){0}, &out, &error), NDM_OK,
               &error);
        ck_assert_int_eq(ndm_array_size(out), 0);
        ndm_array_release(out);
    }
}
END_TEST

/* Cores through buffers, at any alignment and in any order, over themselves; and out of memory
 * at each step. */
START_TEST(carried_cores)
{
    set_up();
    enum { CALLS = 50, N = 3, M = 5 };
    static int16_t left[CALLS][M][N];
    static char memory[CALLS * N * M * 4 + 1];
    for (int k = 0; k < CALLS; k++) {
        for (int i = 0; i < N; i++) {
            for (int j = 0; j < M; j++) {
                left[k][j][i] = (int16_t)(k + 2 * i + 100 * (j == 1));
            }
        }
    }
    const ptrdiff_t a_shape[2] = {CALLS, N}, a_strides[2] = {sizeof left[0], sizeof(int16_t)};
    const ptrdiff_t b_shape[2] = {CALLS, M}, b_strides[2] = {sizeof left[0], sizeof left[0][0]};
    const ptrdiff_t out_shape[3] = {CALLS, N, M}, out_strides[3] = {N * M * 4, 4, N * 4};
    ndm_view a = strided(left, "int16", 2, a_shape, a_strides),
             b = strided(left, "int16", 2, b_shape, b_strides),
             y32 = strided(memory + 1, ">f4", 3, out_shape, out_strides);
    const ndm_view *inputs[2] = {&a, &b}, *outs[1] = {&y32};
    ndm_options options = {.size = sizeof options, .out = outs, .deterministic = true};
    ndm_error error;
    ndm_status status = NDM_ERROR_MEMORY;
    long allowed = 0;
    for (; status != NDM_OK && allowed < 100; allowed++) {
        ndm_memory_limit(allowed);
        status = ndm_call(the_ufunc("outer_sum"), inputs, NULL, &options, &error);
        ndm_memory_limit(-1);
        ck_assert_msg(status == NDM_OK || status == NDM_ERROR_MEMORY, "%s", error.message);
    }
    expect(status, NDM_OK, &error);
    ck_assert_int_gt(allowed, 1);
    for (int k = 0; k < CALLS; k++) {
        for (int i = 0; i < N; i++) {
            for (int j = 0; j < M; j++) {
                const ptrdiff_t at[3] = {k, i, j};
                ndm_scalar value;
                expect(ndm_get_item(&y32, at, &value, &error), NDM_OK, &error);
                ck_assert_double_eq(value.real, k + 2 * i + k + 100 * (j == 1));
            }
        }
    }
}
END_TEST

static int two_threads(void *context)
{
    (void)context;
    return 2;
}

static void run_in_turn(void *context, int count, void (*task)(void *argument, int index),
                        void *argument)
{
    *(int *)context += count;
    for (int i = count - 1; i >= 0; i--) {
        task(argument, i);
    }
}

/* One large core is cut along its longest dimension, many small ones between them. */
START_TEST(shares_of_tasks)
{
    set_up();
    enum { LONG = 4000, SHORT = 500 };
    ndm_error error;
    const ptrdiff_t rows = LONG, columns = SHORT, many[2] = {1000, 64};
    double *a = calloc(64 * 1000, sizeof *a), *b = calloc(64 * 1000, sizeof *b);
    ck_assert(a != NULL && b != NULL);
    for (int i = 0; i < 64 * 1000; i++) {
        a[i] = i;
        b[i] = 0.5 * i;
    }
    for (int turn = 0; turn < 3; turn++) {
        int tasks = 0;
        const ndm_pool pool = {two_threads, run_in_turn, &tasks};
        ndm_options options = {.threads = 2, .pool = &pool, .deterministic = true};
        ndm_view first = turn == 0   ? row(a, "float64", &rows)
                         : turn == 1 ? row(a, "float64", &columns)
                                     : strided(a, "float64", 2, many, NULL),
                 second = turn == 0   ? row(b, "float64", &columns)
                          : turn == 1 ? row(b, "float64", &rows)
                                      : strided(b, "float64", 2, many, NULL);
        ndm_array *out;
        expect(outer("outer_sum", &first, &second, options, &out, &error), NDM_OK, &error);
        ck_assert_int_eq(tasks, 2);
        const double *items = ndm_array_data(out);
        ptrdiff_t width = turn == 0 ? SHORT : turn == 1 ? LONG : 64;
        for (ptrdiff_t i = 0; i < ndm_array_size(out); i += 97) {
            ptrdiff_t core = turn < 2 ? 0 : i / (64 * 64), rest = turn < 2 ? i : i % (64 * 64);
            ck_assert_double_eq(items[i],
                                a[core * 64 + rest / width] + b[core * 64 + rest % width]);
        }
        ndm_array_release(out);
    }
    free(a);
    free(b);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("cores");
    TCase *tests = tcase_create("cores");
    tcase_set_timeout(tests, 60);
    tcase_add_loop_test(tests, loops_of_the_build, 0, 2);
    tcase_add_test(tests, refused_operands);
    tcase_add_test(tests, axes);
    tcase_add_test(tests, sizes);
    tcase_add_test(tests, nothing_to_do);
    tcase_add_test(tests, carried_cores);
    tcase_add_test(tests, shares_of_tasks);
    suite_add_tcase(suite, tests);
    return run_tests(suite);
}
