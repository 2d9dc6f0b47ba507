/* .npy files: round trips, bytes as NumPy writes them, hostile files. */
#define _GNU_SOURCE

#include <fcntl.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include "system/memory.h"
#include "test_array_support.h"

static ndm_error error;
static char folder[64], path[96];

static void set_up(void)
{
    (void)strcpy(folder, "/tmp/ndmill-npy-XXXXXX");
    ck_assert_ptr_nonnull(mkdtemp(folder));
    (void)snprintf(path, sizeof path, "%s/a.npy", folder);
}

static void tear_down(void)
{
    (void)unlink(path);
    ck_assert_int_eq(rmdir(folder), 0); /* no temporary file is left */
}

static void put_file(const void *bytes, size_t size)
{
    FILE *file = fopen(path, "wb");
    ck_assert_ptr_nonnull(file);
    ck_assert_uint_eq(fwrite(bytes, 1, size, file), size);
    ck_assert_int_eq(fclose(file), 0);
}

/* A version 1.0 file of a header and 64 bytes of data. */
static void put_header(const char *header)
{
    unsigned char bytes[4096] = {0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0};
    size_t length = strlen(header);
    bytes[8] = (unsigned char)(length & 255);
    bytes[9] = (unsigned char)(length >> 8);
    memcpy(bytes + 10, header, length);
    put_file(bytes, 10 + length + 64);
}

START_TEST(test_bytes)
{
    static const char wanted[] =
        "\x93NUMPY\x01\x00v\x00{'descr': '<i4', 'fortran_order': True, "
        "'shape': (3, 2), }";
    ndm_array *a = count_up("int32", 2, SHAPE(2, 3)), *t;
    ok(ndm_transpose(a, NULL, &t, &error), &error);
    ok(ndm_npy_write(path, ndm_array_view(t), &error), &error);
    unsigned char bytes[256];
    FILE *file = fopen(path, "rb");
    ck_assert_ptr_nonnull(file);
    ck_assert_uint_eq(fread(bytes, 1, sizeof bytes, file), 128 + 24);
    (void)fclose(file);
    ck_assert_mem_eq(bytes, wanted, sizeof wanted - 1);
    for (size_t i = sizeof wanted - 1; i < 127; i++) {
        ck_assert_int_eq(bytes[i], ' ');
    }
    ck_assert_int_eq(bytes[127], '\n');
    ck_assert_mem_eq(bytes + 128, ndm_array_data(a), 24);
    ndm_array_release(a);
    ndm_array_release(t);
}
END_TEST

static void round_trip(ndm_array *array)
{
    ndm_array *back;
    bool same;
    ok(ndm_npy_write(path, ndm_array_view(array), &error), &error);
    for (int map = 0; map < 2; map++) {
        ok(map ? ndm_npy_map(path, false, &back, &error) : ndm_npy_read(path, &back, &error),
           &error);
        ck_assert_int_eq(((ndm_array_view(back)->flags & NDM_VIEW_WRITEABLE) == 0), map);
        ndm_dtype from = ndm_array_dtype(array), to = ndm_array_dtype(back);
        ck_assert(ndm_dtype_equal(&from, &to));
        ok(ndm_array_equal(ndm_array_view(array), ndm_array_view(back), true, &same, &error),
           &error);
        ck_assert(same);
        ndm_array_release(back);
    }
    ndm_array_release(array);
}

START_TEST(test_round_trips)
{
    static const char *const dtypes[] = {"bool",    "int8", ">i4",       "uint64",
                                         "float32", ">f8",  "complex128"};
    for (size_t i = 1; i < sizeof dtypes / sizeof dtypes[0]; i++) {
        ndm_array *a = count_up(dtypes[i], 2, SHAPE(4, 6)), *b;
        const ndm_slice skip = {0, 0, -2, false, false};
        ok(ndm_slice_view(a, &skip, 1, &b, &error), &error);
        round_trip(b);
        ok(ndm_transpose(a, NULL, &b, &error), &error);
        round_trip(b);
        round_trip(a);
        round_trip(count_up(dtypes[i], 0, NULL));
        round_trip(count_up(dtypes[i], 3, SHAPE(2, 0, 5)));
    }
}
END_TEST

START_TEST(test_map_writes)
{
    ndm_array *a = count_up("int32", 1, SHAPE(3)), *map;
    ok(ndm_npy_write(path, ndm_array_view(a), &error), &error);
    ndm_array_release(a);
    ok(ndm_npy_map(path, true, &map, &error), &error);
    ok(ndm_set_item(ndm_array_view(map), SHAPE(1), INT(77), &error), &error);
    ndm_array_release(map);
    ok(ndm_npy_read(path, &a, &error), &error);
    shows(a, "[ 0 77  2]");
}
END_TEST

START_TEST(test_hostile_headers)
{
    static const struct {
        const char *header, *says;
    } cases[] = {
        {"", "'{' is expected"},
        {"{}", "missing"},
        {"{'descr': '<i4', 'fortran_order': False, 'shape': (99,), }", "truncated"},
        {"{'descr': '<i4', 'fortran_order': False, 'shape': (-1,), }", "negative"},
        {"{'descr': '<i4', 'fortran_order': False, 'shape': (4), }", "tuple"},
        {"{'descr': '<i4', 'fortran_order': False, 'shape': 4, }", "tuple"},
        {"{'descr': '<i4', 'fortran_order': False, 'shape': (2 2), }", "',' or ')'"},
        {"{'descr': '<i4', 'fortran_order': 0, 'shape': (), }", "True or False"},
        {"{'descr': '<i4', 'fortran_order': False, 'shape': (99999999999999999999,), }",
         "too large"},
        {"{'descr': '<i4', 'fortran_order': False, 'shape': (4294967296, 4294967296), }",
         "too large"},
        {"{'descr': '|O', 'fortran_order': False, 'shape': (1,), }", "Python objects"},
        {"{'descr': [('a', '<i4')], 'fortran_order': False, 'shape': (1,), }", "structured"},
        {"{'descr': '<q9', 'fortran_order': False, 'shape': (1,), }", "'<q9'"},
        {"{'descr': 'int32', 'fortran_order': False, 'shape': (1,), }", "'int32'"},
        {"{'descr': '', 'fortran_order': False, 'shape': (1,), }", "unknown dtype"},
        {"{'descr': __import__('os'), 'fortran_order': False, 'shape': (1,), }", "quoted"},
        {"{'descr': '<i4', 'descr': '<i4', 'shape': (1,), }", "already"},
        {"{'descr': '<i4', 'fortran_order': False, 'shape': (1,), 'x': 1}", "other than"},
        {"{'descr': '<i4', 'fortran_order': False, 'shape': (1,), } x", "follows"},
        {"{'descr': '<i4', 'fortran_order': False, 'shape': (1,)", "',' or '}'"},
        {"{'descr': '<i4", "does not end"},
        {"{'descr': '<\\x69' }", "plain ASCII"},
        {"{'descr': '<\177' }", "plain ASCII"},
        {"{'descr': '<\t4' }", "plain ASCII"},
        {"{'descr': 'a text that is too long to name any dtype'}", "too long"},
        {"{", "quoted string"},
        {"{'descr'", "':' is expected"},
        {"{'descr': ", "quoted string"},
        {"{'fortran_order': Tru", "True or False"},
        {"{'fortran_order': ", "True or False"},
        {"{'shape': (", "whole numbers"},
        {"{'shape': (1", "',' or ')'"},
        {"{'shape': (a,)", "whole numbers"},
        {"{'shape': (/,)", "whole numbers"},
        {"{'shape': (184467440737095516159,)", "too large"},
        {"{'shape': (9223372036854775808,)", "too large"},
        {"{'shape': (92233720368547758070,)", "too large"},
        {"{'descr': '<f8', 'fortran_order': False, 'shape': (1152921504606846976,), }",
         "too large"},
        {"{'shape': (18446744073709551616,)", "too large"},
        {"{'descr': '4', 'fortran_order': False, 'shape': (1,), }", "unknown dtype"},
        {"{'descr': '<', 'fortran_order': False, 'shape': (1,), }", "unknown dtype"},
        {"{'descr': '<i:', 'fortran_order': False, 'shape': (1,), }", "unknown dtype"},
        {"{'descr': '<i/', 'fortran_order': False, 'shape': (1,), }", "unknown dtype"},
        {"{'descr': '<i4', 'fortran_order': False, 'shape': (1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,"
         "1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,"
         "1,"
         "1,1,1,1,1,1), }",
         "more than 64"},
    };
    ndm_array *a = NULL;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        put_header(cases[i].header);
        fails(ndm_npy_read(path, &a, &error), NDM_ERROR_FORMAT, &error, cases[i].says);
        ck_assert_int_eq(ndm_npy_map(path, false, &a, &error), NDM_ERROR_FORMAT);
    }
    ck_assert_ptr_null(a);
    put_header("{\"shape\":(2,3,),\"fortran_order\":True,\"descr\":\"<i4\"}\n");
    ok(ndm_npy_read(path, &a, &error), &error); /* data beyond the array is left alone */
    shows(a, "[[0 0 0]\n [0 0 0]]");
}
END_TEST

START_TEST(test_hostile_files)
{
    static const struct {
        const char *bytes;
        size_t size;
        const char *says;
    } cases[] = {
        {"", 0, "not a .npy file"},
        {"PK\x03\x04 a zip file", 16, "not a .npy file"},
        {"\x93NUMPY\x01", 7, "ends in its version"},
        {"\x93NUMPY\x04\x00\x10\x00\x00\x00", 12, "version 4.0"},
        {"\x93NUMPY\x00\x00\x10\x00\x00\x00", 12, "version 0.0"},
        {"\x93NUMPY\x01\x01\x10\x00\x00\x00", 12, "version 1.1"},
        {"\x93NUMPY\x02\x00\x10\x00", 10, "header's length"},
        {"\x93NUMPY\x02\x00\xff\xff\xff\x7f", 12, "2147483647 bytes"},
        {"\x93NUMPY\x01\x00\x10\x00{'des", 15, "ends in its header"},
    };
    ndm_array *a = NULL;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        put_file(cases[i].bytes, cases[i].size);
        fails(ndm_npy_read(path, &a, &error), NDM_ERROR_FORMAT, &error, cases[i].says);
    }
    (void)unlink(path);
    ck_assert_int_eq(ndm_npy_read(path, &a, &error), NDM_ERROR_NOT_FOUND);
    fails(ndm_npy_read(folder, &a, &error), NDM_ERROR_IO, &error, "a directory");
    ck_assert_int_eq(mkfifo(path, 0600), 0);
    fails(ndm_npy_read(path, &a, &error), NDM_ERROR_IO, &error, "a pipe");
    ck_assert_ptr_null(a);
}
END_TEST

START_TEST(test_failed_write)
{
    ndm_array *a = count_up("int32", 1, SHAPE(3)), *b;
    ck_assert_int_eq(ndm_npy_write("/nonexistent/a.npy", ndm_array_view(a), &error),
                     NDM_ERROR_IO);
    ck_assert_int_eq(ndm_npy_write(folder, ndm_array_view(a), &error), NDM_ERROR_IO);
    put_file("old", 3);
    ndm_memory_limit(0);
    ndm_status status = ndm_npy_write(path, ndm_array_view(a), &error);
    ndm_memory_limit(-1);
    ck_assert_int_eq(status, NDM_ERROR_MEMORY);
    ck_assert_int_eq(access(path, F_OK), 0);
    fails(ndm_npy_read(path, &b, &error), NDM_ERROR_FORMAT, &error, "not a .npy file");
    ndm_array_release(a);
}
END_TEST

/* Where writing stops half-way, the old file stays whole and no other is left. */
START_TEST(test_interrupted_write)
{
    ndm_array *a = count_up("float64", 1, SHAPE(4000)), *b;
    const ndm_view unset = {.ndim = 65};
    fails(ndm_npy_write(path, &unset, &error), NDM_ERROR_VALUE, &error, "");
    put_file("old", 3);
    ck_assert_int_eq(chmod(path, 0640), 0);
    struct rlimit before;
    ck_assert_int_eq(getrlimit(RLIMIT_FSIZE, &before), 0);
    const struct rlimit small = {1000, before.rlim_max};
    (void)signal(SIGXFSZ, SIG_IGN);
    ck_assert_int_eq(setrlimit(RLIMIT_FSIZE, &small), 0);
    ndm_status status = ndm_npy_write(path, ndm_array_view(a), &error);
    ck_assert_int_eq(setrlimit(RLIMIT_FSIZE, &before), 0);
    fails(status, NDM_ERROR_IO, &error, "cannot write");
    fails(ndm_npy_read(path, &b, &error), NDM_ERROR_FORMAT, &error, "not a .npy file");
    ok(ndm_npy_write(path, ndm_array_view(a), &error), &error);
    struct stat about;
    ck_assert_int_eq(stat(path, &about), 0);
    ck_assert_int_eq(about.st_mode & 0777, 0640);
    ndm_array_release(a);
}
END_TEST

/* What is not packed is packed first, and a scalar is an array of no dimensions. */
START_TEST(test_write_of_scalars_and_strides)
{
    const ndm_scalar half = ndm_scalar_float(0.5), odd = {.kind = 77};
    const ndm_view weak = ndm_view_weak(&half), unknown = ndm_view_weak(&odd);
    ndm_array *a;
    ok(ndm_npy_write(path, &weak, &error), &error);
    ok(ndm_npy_read(path, &a, &error), &error);
    shows(a, "0.5");
    ck_assert_int_ne(ndm_npy_write(path, &unknown, &error), NDM_OK);
    ok(ndm_npy_read(path, &a, &error), &error);
    shows(a, "0.5");
}
END_TEST

/* A file that is put where a temporary one would be. */
START_TEST(test_names_that_are_taken)
{
    ndm_array *a = count_up("int8", 1, SHAPE(2)), *b;
    char taken[8][160];
    ok(ndm_npy_write(path, ndm_array_view(a), &error), &error);
    for (unsigned i = 0; i < 8; i++) { /* the numbers count up from 0 in each process */
        (void)snprintf(taken[i], sizeof taken[i], "%s.%ld.%u.tmp", path, (long)getpid(), i + 1);
        FILE *file = fopen(taken[i], "wx");
        ck_assert_ptr_nonnull(file);
        ck_assert_int_eq(fclose(file), 0);
    }
    ok(ndm_npy_write(path, ndm_array_view(a), &error), &error);
    ok(ndm_npy_read(path, &b, &error), &error);
    shows(b, "[0 1]");
    for (unsigned i = 0; i < 8; i++) {
        ck_assert_int_eq(unlink(taken[i]), 0);
    }
    ndm_array_release(a);
}
END_TEST

START_TEST(test_devices)
{
    ndm_array *a = count_up("int8", 1, SHAPE(2)), *b;
    fails(ndm_npy_read("/dev/null", &b, &error), NDM_ERROR_IO, &error, "device");
    fails(ndm_npy_write("/dev/null", ndm_array_view(a), &error), NDM_ERROR_IO, &error,
          "device");
    fails(ndm_npy_read("", &b, &error), NDM_ERROR_NOT_FOUND, &error, "open");
    char name[300];
    memset(name, 'n', sizeof name - 1);
    name[sizeof name - 1] = '\0';
    fails(ndm_npy_read(name, &b, &error), NDM_ERROR_IO, &error, "open");
    ndm_array_release(a);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("npy");
    TCase *tcase = tcase_create("npy");
    const TTest *const tests[] = {test_bytes,
                                  test_round_trips,
                                  test_map_writes,
                                  test_hostile_headers,
                                  test_hostile_files,
                                  test_failed_write,
                                  test_interrupted_write,
                                  test_write_of_scalars_and_strides,
                                  test_names_that_are_taken,
                                  test_devices};
    tcase_add_checked_fixture(tcase, set_up, tear_down);
    for (size_t i = 0; i < sizeof tests / sizeof tests[0]; i++) {
        tcase_add_test(tcase, tests[i]);
    }
    suite_add_tcase(suite, tcase);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_NORMAL);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
