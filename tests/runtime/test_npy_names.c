/* .npy files of dtypes that NumPy does not have: named in the file, or said by the reader; and
 * the limits that a dtype tells of itself. */
#define _GNU_SOURCE

#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

#include "dtype/registry.h"
#include "io/npy.h"
#include "modules/tiny_tables.h"
#include "ndmill/ndmill.h"
#include "test_array_support.h"

static ndm_error error;
static char folder[64], path[96];

/* Two units, bytes, and units that no integer of NumPy's has; the record of the last is one of
 * before there were limits. */
#define OTHER_CLASS(dtype, letters, bytes, aligned, unit, record)                              \
    {                                                                                          \
        .size = record, .name = dtype, .doc = "a test", .kind = "floating",                    \
        .kinds = tiny_kinds, .descr = letters, .weak = 7, .parts = 1, .itemsize = bytes,       \
        .alignment = aligned, .swap = unit, .cast_order = 3, .real = dtype,                    \
        .promotes = tiny_nothing, .zero = &tiny_zero, .one = &tiny_one,                        \
        .nonzero = tiny_nonzero, .compare = tiny_compare, .to_scalar = tiny_to_scalar,         \
        .from_scalar = tiny_from_scalar, .smallest = &tiny_one, .nmant = 7                     \
    }
static const ndm_dtype_class pair_class =
    OTHER_CLASS("pair", "V4", 4, 2, 2, sizeof(ndm_dtype_class));
static const ndm_dtype_class triple_class =
    OTHER_CLASS("triple", "V3", 3, 1, 1, sizeof(ndm_dtype_class));
static const ndm_dtype_class broad_class =
    OTHER_CLASS("broad", "V16", 16, 16, 16, offsetof(ndm_dtype_class, smallest));
static const ndm_dtype_class quad_class =
    OTHER_CLASS("quad", "V8", 8, 4, 4, sizeof(ndm_dtype_class));
static const ndm_dtype_class octet_class =
    OTHER_CLASS("octet", "V8", 8, 8, 8, sizeof(ndm_dtype_class));
static const ndm_dtype_class *const other_dtypes[] = {&pair_class, &triple_class, &broad_class,
                                                      &quad_class, &octet_class};
static const ndm_module others = {TINY_MODULE("others", tiny_nothing),
                                  .dtype_count = COUNT(other_dtypes), .dtypes = other_dtypes};

static void set_up(void)
{
    const ndm_module *const modules[] = {&tiny_amber, &tiny_beryl, &others};
    for (size_t i = 0; i < sizeof modules / sizeof *modules; i++) {
        ok(ndm_module_register(modules[i], &error), &error);
    }
    (void)strcpy(folder, "/tmp/ndmill-npy-XXXXXX");
    ck_assert_ptr_nonnull(mkdtemp(folder));
    (void)snprintf(path, sizeof path, "%s/a.npy", folder);
}

static void tear_down(void)
{
    (void)unlink(path);
    ck_assert_int_eq(rmdir(folder), 0);
}

static ndm_dtype find(const char *name)
{
    ndm_dtype dtype;
    ok(ndm_dtype_find(name, &dtype, &error), &error);
    return dtype;
}

/* A version 1.0 file of a header and 64 bytes of data. */
static void put_header(const char *header)
{
    unsigned char bytes[1024] = {0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0};
    size_t length = strlen(header);
    bytes[8] = (unsigned char)(length & 255);
    bytes[9] = (unsigned char)(length >> 8);
    memcpy(bytes + 10, header, length);
    bytes[10 + length] = 1;
    FILE *file = fopen(path, "wb");
    ck_assert_ptr_nonnull(file);
    ck_assert_uint_eq(fwrite(bytes, 1, 10 + length + 64, file), 10 + length + 64);
    ck_assert_int_eq(fclose(file), 0);
}

static void put_descr(const char *descr)
{
    char header[512];
    (void)snprintf(header, sizeof header,
                   "{'descr': %s, 'fortran_order': False, 'shape': (2,), }", descr);
    put_header(header);
}

/* What is written says the dtype, and comes back as it was, mapped or not. */
static void round_trip(ndm_dtype dtype, const char *descr)
{
    static uint64_t memory[8] = {0x0102030405060708, 99};
    const ptrdiff_t shape[1] = {2}, strides[1] = {(ptrdiff_t)dtype.itemsize};
    const ndm_view view = {
        .data = memory, .dtype = dtype, .ndim = 1, .shape = shape, .strides = strides};
    ok(ndm_npy_write(path, &view, &error), &error);
    char bytes[256] = "";
    FILE *file = fopen(path, "rb");
    ck_assert_ptr_nonnull(file);
    ck_assert_uint_ge(fread(bytes, 1, sizeof bytes - 1, file), 128);
    (void)fclose(file);
    ck_assert_ptr_nonnull(strstr(bytes + 10, descr));
    for (int map = 0; map < 2; map++) {
        ndm_array *back;
        ok(map ? ndm_npy_map(path, false, &back, &error) : ndm_npy_read(path, &back, &error),
           &error);
        const ndm_dtype found = ndm_array_dtype(back);
        ck_assert(ndm_dtype_equal(&found, &dtype));
        ck_assert_mem_eq(ndm_array_data(back), memory, 2 * dtype.itemsize);
        ndm_array_release(back);
    }
}

START_TEST(names)
{
    const ndm_dtype amber = find("amber"), pair = find("pair");
    const bool little = *(const char *)&tiny_one == 1;
    round_trip(amber, little ? "[('amber', '<u2')]" : "[('amber', '>u2')]");
    round_trip(ndm_dtype_swapped(&amber), little ? "[('amber', '>u2')]" : "[('amber', '<u2')]");
    round_trip(find("beryl"), "[('beryl', ");
    round_trip(pair, little ? "[('pair', '<u2', (2,))]" : "[('pair', '>u2', (2,))]");
    round_trip(ndm_dtype_swapped(&pair), "u2', (2,))]");
    round_trip(find("quad"), "u4', (2,))]");
    round_trip(find("octet"), "u8')]");
    round_trip(find("triple"), "[('triple', '|u1', (3,))]");
}
END_TEST

START_TEST(units_that_no_file_holds)
{
    static char memory[32];
    const ndm_view view = {.data = memory, .dtype = find("broad")};
    fails(ndm_npy_write(path, &view, &error), NDM_ERROR_TYPE, &error, "units of 16 bytes");
    ndm_array *a;
    put_descr("[('broad', '|u1', (16,))]");
    fails(ndm_npy_read(path, &a, &error), NDM_ERROR_FORMAT, &error, "units of 16 bytes");
    char small[8];
    const ndm_dtype amber = find("amber"), none = {0};
    fails(ndm_npy_descr(&amber, small, sizeof small, &error), NDM_ERROR_VALUE, &error, "long");
    fails(ndm_npy_descr(&none, small, sizeof small, &error), NDM_ERROR_VALUE, &error,
          "not set");
}
END_TEST

START_TEST(hostile_names)
{
    static const struct {
        const char *descr, *says;
    } cases[] = {
        {"[('jasper', '<u2')]", "'jasper'"},
        {"[('float64', '<f8')]", "'float64'"},
        {"[('f8', '<f8')]", "'f8'"},
        {"[('V4', '<u2', (2,))]", "'V4'"},
        {"[('amber', '<u4')]", "items of amber are"},
        {"[('amber', '<u2', (1,))]", "items of amber are"},
        {"[('pair', '<u2')]", "items of pair are"},
        {"['amber', '<u2']", "structured"},
        {"[('amber' '<u2')]", "structured"},
        {"[('amber', '<u2', 2)]", "structured"},
        {"[('amber', '<u2', (2))]", "structured"},
        {"[('amber', '<u2', (2, 2))]", "structured"},
        {"[('amber', '<u2', (x,))]", "whole numbers"},
        {"[('amber', '<u2'), ('b', '<u2')]", "structured"},
        {"[('amber', '<u2']", "structured"},
        {"[('amber', 2)]", "quoted"},
        {"[('amber', '<u2')", "structured"},
        {"[(7, '<u2')]", "quoted"},
        {"[]", "structured"},
        {"[", "structured"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        ndm_array *a = NULL;
        put_descr(cases[i].descr);
        fails(ndm_npy_read(path, &a, &error), NDM_ERROR_FORMAT, &error, cases[i].says);
        ck_assert_ptr_null(a);
    }
}
END_TEST

START_TEST(said_by_the_reader)
{
    const ndm_dtype amber = find("amber"), triple = find("triple");
    const bool little = *(const char *)&tiny_one == 1;
    static const char *const good[] = {"'|V2'", "'<V2'", "'V2'",
                                       "'=u2'", "'<f2'", "[('amber', '<u2')]"};
    ndm_array *a;
    for (size_t i = 0; i < sizeof good / sizeof *good; i++) {
        put_descr(good[i]);
        ok(ndm_npy_read_as(path, &amber, &a, &error), &error);
        ndm_dtype found = ndm_array_dtype(a);
        ck_assert(found.cls == amber.cls && (found.order == NDM_NATIVE || !little));
        ndm_array_release(a);
    }
    put_descr(little ? "'>u2'" : "'<u2'");
    ok(ndm_npy_read_as(path, &amber, &a, &error), &error);
    ck_assert_uint_eq(ndm_array_dtype(a).order, NDM_SWAPPED);
    ndm_array_release(a);
    put_descr("'|V3'");
    ok(ndm_npy_read_as(path, &triple, &a, &error), &error);
    ndm_array_release(a);
    put_descr("'<u2'");
    ok(ndm_npy_read_as(path, NULL, &a, &error), &error);
    ck_assert_str_eq(ndm_array_dtype(a).cls->name, "uint16");
    ndm_array_release(a);
    static const char *const bad[] = {"'|V3'", "'<u4'", "'|O2'", "''", "'<'"};
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        put_descr(bad[i]);
        fails(ndm_npy_read_as(path, &amber, &a, &error), NDM_ERROR_FORMAT, &error, "taken as");
    }
}
END_TEST

START_TEST(limits)
{
    ndm_limits found;
    ndm_dtype dtype = find("float32");
    ok(ndm_dtype_limits(&dtype, &found, &error), &error);
    ck_assert_uint_eq(found.bits, 32);
    ck_assert_int_eq(found.nmant, 23);
    ck_assert_float_eq(*(const float *)found.max, 0x1.fffffep127f);
    ck_assert_float_eq(*(const float *)found.min, -0x1.fffffep127f);
    ck_assert_float_eq(*(const float *)found.eps, 0x1p-23f);
    ck_assert_float_eq(*(const float *)found.tiny, 0x1p-126f);
    ck_assert_float_eq(*(const float *)found.smallest, 0x1p-149f);
    dtype = find("float16");
    ok(ndm_dtype_limits(&dtype, &found, &error), &error);
    ck_assert_int_eq(found.nmant, 10);
    ck_assert_uint_eq(*(const uint16_t *)found.smallest, 1);
    dtype = find("int8");
    ok(ndm_dtype_limits(&dtype, &found, &error), &error);
    ck_assert_int_eq(*(const int8_t *)found.min, -128);
    ck_assert_ptr_null(found.eps);
    ck_assert_ptr_null(found.smallest);
    dtype = find("complex64");
    ok(ndm_dtype_limits(&dtype, &found, &error), &error);
    ck_assert_ptr_null(found.max);
    dtype = find("pair");
    ok(ndm_dtype_limits(&dtype, &found, &error), &error);
    ck_assert_int_eq(found.nmant, 7);
    dtype = find("broad");
    ok(ndm_dtype_limits(&dtype, &found, &error), &error);
    ck_assert_ptr_null(found.smallest);
    dtype = (ndm_dtype){0};
    fails(ndm_dtype_limits(&dtype, &found, &error), NDM_ERROR_VALUE, &error, "not set");
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("npy_names");
    TCase *tests = tcase_create("npy_names");
    tcase_add_checked_fixture(tests, set_up, tear_down);
    tcase_add_test(tests, names);
    tcase_add_test(tests, units_that_no_file_holds);
    tcase_add_test(tests, hostile_names);
    tcase_add_test(tests, said_by_the_reader);
    tcase_add_test(tests, limits);
    suite_add_tcase(suite, tests);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_NORMAL);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
