/* Every allocation of every public function made to fail in turn: the status says so, nothing
 * is handed out, nothing that is given is changed. A sanitizer build also sees what leaks. */
#define _POSIX_C_SOURCE 200809L

#include <stdio.h>
#include <unistd.h>

#include "ndmill/npy.h"
#include "system/memory.h"
#include "test_call_support.h"

enum { MOST = 200 };

static char path[64];
static ndm_array *square; /* float64, 3 x 4, transposed so that reshaping copies */

static void set_up(void)
{
    snprintf(path, sizeof path, "/tmp/ndm_allocation_%ld.npy", (long)getpid());
    ndm_dtype dtype = the_dtype("float64");
    const ptrdiff_t shape[2] = {4, 3};
    const ndm_scalar value = ndm_scalar_float(0.25);
    ndm_array *whole;
    ndm_error error;
    expect(ndm_full(&dtype, 2, shape, &value, NDM_ORDER_C, NULL, &whole, &error), NDM_OK,
           &error);
    expect(ndm_transpose(whole, NULL, &square, &error), NDM_OK, &error);
    ndm_array_release(whole);
    expect(ndm_npy_write(path, ndm_array_view(square), &error), NDM_OK, &error);
}

static void tear_down(void)
{
    ndm_array_release(square);
    unlink(path);
}

/* Runs `step` with 0, 1, 2, ... allocations allowed until it succeeds; at least `least` of the
 * runs must fail. */
static void sweep(ndm_status (*step)(ndm_array **out, ndm_error *error), int least)
{
    for (long allowed = 0; allowed < MOST; allowed++) {
        ndm_array *out = NULL;
        ndm_error error = {NDM_OK, ""};
        ndm_memory_limit(allowed);
        ndm_status status = step(&out, &error);
        ndm_memory_limit(-1);
        if (status == NDM_OK) {
            ndm_array_release(out);
            ck_assert_msg(allowed >= least, "only %ld failures", allowed);
            return;
        }
        ck_assert_ptr_null(out);
        expect(status, NDM_ERROR_MEMORY, &error);
        ck_assert_int_eq(error.status, NDM_ERROR_MEMORY);
    }
    ck_abort_msg("it never succeeds");
}

/* ---- arrays and views ------------------------------------------------------------- */

static ndm_status make_full(ndm_array **out, ndm_error *error)
{
    const ndm_scalar value = ndm_scalar_int(3);
    const ndm_dtype dtype = ndm_array_dtype(square);
    return ndm_full(&dtype, 2, ndm_array_shape(square), &value, NDM_ORDER_F, NULL, out, error);
}

static ndm_status make_arange(ndm_array **out, ndm_error *error)
{
    const ndm_scalar stop = ndm_scalar_int(10);
    return ndm_arange(NULL, &stop, NULL, NULL, out, error);
}

static ndm_status make_linspace(ndm_array **out, ndm_error *error)
{
    const ndm_dtype dtype = the_dtype("int16");
    return ndm_linspace(0, 1, 7, true, &dtype, out, error);
}

static ndm_status make_eye(ndm_array **out, ndm_error *error)
{
    const ndm_dtype dtype = the_dtype("complex64");
    return ndm_eye(3, 4, 1, &dtype, out, error);
}

static ndm_status make_zeros(ndm_array **out, ndm_error *error)
{
    const ndm_dtype dtype = ndm_array_dtype(square);
    return ndm_zeros(&dtype, 2, ndm_array_shape(square), NDM_ORDER_C, NULL, out, error);
}

static ndm_status make_ones(ndm_array **out, ndm_error *error)
{
    const ndm_dtype dtype = the_dtype(">i2");
    return ndm_ones(&dtype, 2, ndm_array_shape(square), NDM_ORDER_C, NULL, out, error);
}

static ndm_status make_item(ndm_array **out, ndm_error *error)
{
    const ndm_scalar half = ndm_scalar_float(0.5);
    return ndm_from_scalar(&half, NULL, out, error);
}

static ndm_status copy(ndm_array **out, ndm_error *error)
{
    return ndm_copy(ndm_array_view(square), NDM_ORDER_K, out, error);
}

static ndm_status cast(ndm_array **out, ndm_error *error)
{
    const ndm_dtype dtype = the_dtype(">c8");
    return ndm_astype(ndm_array_view(square), &dtype, NDM_CASTING_UNSAFE, NDM_ORDER_C, out,
                      error);
}

static ndm_status wrap(ndm_array **out, ndm_error *error)
{
    return ndm_from_memory(ndm_array_view(square), NULL, NULL, out, error);
}

static ndm_status reshape(ndm_array **out, ndm_error *error)
{
    const ptrdiff_t shape[2] = {2, -1};
    return ndm_reshape(square, 2, shape, NDM_ORDER_C, out, error);
}

static ndm_status ravel(ndm_array **out, ndm_error *error)
{
    return ndm_ravel(square, NDM_ORDER_K, out, error);
}

static ndm_status slice(ndm_array **out, ndm_error *error)
{
    const ndm_slice back = {.step = -2};
    return ndm_slice_view(square, &back, 1, out, error);
}

static ndm_status take(ndm_array **out, ndm_error *error)
{
    return ndm_take_index(square, 0, -1, out, error);
}

static ndm_status transpose(ndm_array **out, ndm_error *error)
{
    return ndm_transpose(square, NULL, out, error);
}

static ndm_status swap(ndm_array **out, ndm_error *error)
{
    return ndm_swapaxes(square, 0, 1, out, error);
}

static ndm_status broadcast(ndm_array **out, ndm_error *error)
{
    const ptrdiff_t shape[3] = {5, 3, 4};
    return ndm_broadcast_to(square, 3, shape, out, error);
}

static ndm_status squeeze(ndm_array **out, ndm_error *error)
{
    return ndm_squeeze(square, NULL, 0, out, error);
}

static ndm_status expand(ndm_array **out, ndm_error *error)
{
    return ndm_expand_dims(square, -1, out, error);
}

static ndm_status imaginary(ndm_array **out, ndm_error *error)
{
    return ndm_array_imag(square, out, error);
}

static ndm_status diagonal(ndm_array **out, ndm_error *error)
{
    return ndm_diagonal(square, 1, 0, 1, out, error);
}

START_TEST(arrays_and_views)
{
    ndm_status (*const steps[])(ndm_array **, ndm_error *) = {
        make_zeros, make_ones, make_item, transpose, make_full, make_arange, make_linspace,
        make_eye,   copy,      cast,      wrap,      ravel,     slice,       take,
        swap,       broadcast, expand,    imaginary, squeeze,   diagonal};
    for (size_t i = 0; i < COUNT_OF(steps); i++) {
        sweep(steps[i], 1);
    }
    sweep(reshape, 3); /* the copy, its header, the view's */
}
END_TEST

/* ---- calls ------------------------------------------------------------------------ */

static int16_t memory[3001];
static uint8_t selected[1000];

/* Two inputs that overlap the output, a cast of each, a mask. */
static ndm_status call_given(ndm_array **out, ndm_error *error)
{
    (void)out;
    ptrdiff_t n = 1000, back = -2;
    ndm_view a = strided(memory + 999, "int16", 1, &n, &back), b = row(memory + 1, "int16", &n);
    ndm_view y = row(memory, "float32", &n), mask = row(selected, "bool", &n);
    const ndm_view *inputs[2] = {&a, &b}, *outs[1] = {&y};
    ndm_options options = {.size = sizeof options, .out = outs, .where = &mask};
    ndm_status status = ndm_call(the_ufunc("add"), inputs, NULL, &options, error);
    if (status != NDM_OK) {
        for (int i = 0; i < 3001; i++) {
            ck_assert_int_eq(memory[i], i);
        }
    }
    return status;
}

START_TEST(calls_with_copies_casts_and_masks)
{
    for (int i = 0; i < 3001; i++) {
        memory[i] = (int16_t)i;
    }
    memset(selected, 1, sizeof selected);
    sweep(call_given, 3);
    float first;
    memcpy(&first, memory, sizeof first);
    ck_assert_float_eq(first, 999 + 1);
}
END_TEST

/* A product of an overlapping input and one of another dtype, in either order of its axes. */
static ndm_status call_matmul(ndm_array **out, ndm_error *error)
{
    (void)out;
    enum { ROWS = 40 };
    const ptrdiff_t shape[2] = {ROWS, ROWS};
    static int8_t ones[ROWS * ROWS];
    static int32_t given[ROWS * ROWS];
    const int turned[] = {1, 0};
    const int *const axes[] = {turned, NULL, turned};
    memset(given, 0x5a, sizeof given);
    ndm_view a = strided(given, "int32", 2, shape, NULL), b = a;
    b.data = ones;
    b.dtype = the_dtype("int8");
    const ndm_view *inputs[] = {&a, &b}, *outs[] = {&a};
    ndm_options options = {.size = sizeof options, .out = outs, .axes = axes};
    ndm_status status = ndm_call(the_ufunc("matmul"), inputs, NULL, &options, error);
    for (size_t i = 0; i < sizeof given; i++) {
        ck_assert_int_eq(((const char *)given)[i], status == NDM_OK ? 0 : 0x5a);
    }
    return status;
}

static ndm_status call_vecdot(ndm_array **out, ndm_error *error)
{
    const ndm_view *inputs[] = {ndm_array_view(square), ndm_array_view(square)};
    return ndm_call(the_ufunc("vecdot"), inputs, out, NULL, error);
}

START_TEST(products)
{
    sweep(call_matmul, 3);
    sweep(call_vecdot, 2);
}
END_TEST

/* Two new outputs of one call. */
static ndm_status call_divmod(ndm_array **out, ndm_error *error)
{
    const ndm_scalar three = ndm_scalar_int(3);
    ndm_view divisor = ndm_view_weak(&three);
    const ndm_view *inputs[2] = {ndm_array_view(square), &divisor};
    ndm_array *results[2] = {NULL, NULL};
    ndm_status status = ndm_call(the_ufunc("divmod"), inputs, results, NULL, error);
    ck_assert((status == NDM_OK) == (results[0] != NULL));
    ck_assert((status == NDM_OK) == (results[1] != NULL));
    *out = results[0];
    ndm_array_release(results[1]);
    return status;
}

START_TEST(calls_with_two_new_outputs)
{
    sweep(call_divmod, 4);
}
END_TEST

static ndm_status compare(ndm_array **out, ndm_error *error)
{
    (void)out;
    const ptrdiff_t shape[2] = {3, 4};
    static int8_t zeros[12];
    ndm_view other = strided(zeros, "int8", 2, shape, NULL);
    bool answer = true;
    ndm_status status = ndm_array_equal(ndm_array_view(square), &other, true, &answer, error);
    ck_assert(answer == (status != NDM_OK));
    return status;
}

static ndm_status compare_closely(ndm_array **out, ndm_error *error)
{
    (void)out;
    const ptrdiff_t shape[2] = {3, 4};
    static int8_t zeros[12];
    ndm_view other = strided(zeros, "int8", 2, shape, NULL);
    bool answer = true;
    ndm_status status =
        ndm_allclose(ndm_array_view(square), &other, 0, 0, true, &answer, error);
    ck_assert(answer == (status != NDM_OK));
    return status;
}

/* Over itself by one element, cast, where a mask says. */
static ndm_status assign(ndm_array **out, ndm_error *error)
{
    (void)out;
    int32_t items[101];
    uint8_t mask[100];
    const ptrdiff_t n = 100;
    memset(mask, 1, sizeof mask);
    for (int i = 0; i < 101; i++) {
        items[i] = i;
    }
    ndm_view from = row(items, "int32", &n), to = row(items + 1, ">i4", &n),
             where = row(mask, "bool", &n);
    ndm_status status = ndm_copyto(&to, &from, NDM_CASTING_UNSAFE, &where, error);
    for (int i = 0; status != NDM_OK && i < 101; i++) {
        ck_assert_int_eq(items[i], i);
    }
    ck_assert(status != NDM_OK || items[100] == 99 << 24);
    return status;
}

/* Parts of complex numbers, which share their memory. */
static ndm_status parts(ndm_array **out, ndm_error *error)
{
    const ndm_dtype dtype = the_dtype("complex64");
    ndm_array *whole, *re = NULL;
    ndm_status status = ndm_eye(2, 2, 0, &dtype, &whole, error);
    if (status == NDM_OK) {
        status = ndm_array_real(whole, &re, error);
        ndm_array_release(whole);
    }
    if (status == NDM_OK) {
        ndm_array_release(re);
    } else {
        ck_assert_ptr_null(re);
    }
    (void)out;
    return status;
}

static ndm_status print(ndm_array **out, ndm_error *error)
{
    (void)out;
    char *text = NULL;
    ndm_status status = ndm_to_string(ndm_array_view(square), NULL, &text, error);
    ck_assert((text != NULL) == (status == NDM_OK));
    ndm_free(text);
    return status;
}

/* An operand of another dtype: the plan has buffers. The output is not touched. */
static ndm_status make_plan(ndm_array **out, ndm_error *error)
{
    (void)out;
    const ptrdiff_t shape[2] = {3, 4};
    static int8_t ones[12];
    double result[12];
    memset(result, 0x5a, sizeof result);
    ndm_view other = strided(ones, "int8", 2, shape, NULL),
             given = strided(result, "float64", 2, shape, NULL);
    const ndm_view *inputs[] = {ndm_array_view(square), &other}, *outs[] = {&given};
    ndm_options options = {.size = sizeof options, .out = outs};
    ndm_plan *plan = NULL;
    ndm_status status = ndm_plan_create(the_ufunc("add"), inputs, &options, &plan, error);
    ck_assert((plan != NULL) == (status == NDM_OK));
    ndm_plan_free(plan);
    for (size_t i = 0; i < sizeof result; i++) {
        ck_assert_int_eq(((const char *)result)[i], 0x5a);
    }
    return status;
}

START_TEST(plans)
{
    sweep(make_plan, 1);
}
END_TEST

START_TEST(comparison_and_print)
{
    sweep(compare, 1);
    sweep(compare_closely, 0);
    sweep(assign, 0);
    sweep(parts, 3);
    sweep(print, 1);
}
END_TEST

/* ---- files ------------------------------------------------------------------------ */

static ndm_status read_file(ndm_array **out, ndm_error *error)
{
    return ndm_npy_read(path, out, error);
}

static ndm_status map_file(ndm_array **out, ndm_error *error)
{
    return ndm_npy_map(path, true, out, error);
}

/* A transposed, strided view: the data is packed first. */
static ndm_status write_file(ndm_array **out, ndm_error *error)
{
    (void)out;
    const ptrdiff_t shape[2] = {3, 2}, strides[2] = {8, 48};
    ndm_view view = strided(ndm_array_data(square), "float64", 2, shape, strides);
    return ndm_npy_write(path, &view, error);
}

START_TEST(files)
{
    sweep(read_file, 2);
    sweep(map_file, 2);
    sweep(write_file, 3);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("allocation");
    TCase *tests = tcase_create("allocation");
    tcase_add_checked_fixture(tests, set_up, tear_down);
    tcase_add_test(tests, arrays_and_views);
    tcase_add_test(tests, calls_with_copies_casts_and_masks);
    tcase_add_test(tests, calls_with_two_new_outputs);
    tcase_add_test(tests, products);
    tcase_add_test(tests, plans);
    tcase_add_test(tests, comparison_and_print);
    tcase_add_test(tests, files);
    suite_add_tcase(suite, tests);
    return run_tests(suite);
}
