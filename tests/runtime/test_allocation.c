/* Every allocation of the public functions of arrays, views and files made to fail in turn: the
 * status says so, nothing is handed out, nothing that is given is changed. A sanitizer build
 * also sees what leaks. */
#define _POSIX_C_SOURCE 200809L

#include <stdio.h>
#include <unistd.h>

#include "ndmill/npy.h"
#include "test_allocation_support.h"

static char path[64];

static void set_up(void)
{
    snprintf(path, sizeof path, "/tmp/ndm_allocation_%ld.npy", (long)getpid());
    make_square();
    ndm_error error;
    expect(ndm_npy_write(path, ndm_array_view(square), &error), NDM_OK, &error);
}

static void tear_down(void)
{
    release_square();
    unlink(path);
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
    tcase_add_test(tests, files);
    suite_add_tcase(suite, tests);
    return run_tests(suite);
}
