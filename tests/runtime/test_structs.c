/* Items that are structs of numbers: their texts, and their fields in .npy files. */
#define _GNU_SOURCE

#include <stdio.h>
#include <unistd.h>

#include "array/format.h"
#include "dtype/registry.h"
#include "modules/tiny_tables.h"
#include "ndmill/ndmill.h"
#include "test_array_support.h"

static ndm_error error;
static char folder[64], path[96];
static const char *const opaque[] = {"opaque", "any", NULL};

#define LONG "a_name_that_is_as_long_as_a_name_may_be_and_more_than_that_"
static const ndm_field_record ratio_fields[] = {{"num", "int32", 0}, {"den", "int32", 4}};
static const ndm_field_record flags_fields[] = {{"a", "bool", 0}, {"b", "int8", 1}};
static const ndm_field_record lost_fields[] = {{"x", "nowhere", 0}, {"y", "float32", 4}};
static const ndm_field_record crowd_fields[] = {
    {LONG LONG LONG LONG LONG LONG LONG LONG LONG LONG LONG LONG LONG, "int32", 0},
    {LONG LONG LONG LONG LONG LONG LONG LONG LONG LONG LONG LONG LONG, "int16", 4},
    {"last", "int16", 6}};

#define STRUCT_CLASS(dtype, letters, bytes, aligned, unit, numbers)                            \
    {                                                                                          \
        .size = sizeof(ndm_dtype_class), .name = dtype, .doc = "a test", .kind = "opaque",     \
        .kinds = opaque, .descr = letters, .parts = 1, .itemsize = bytes,                      \
        .alignment = aligned, .swap = unit, .cast_order = -1, .real = dtype,                   \
        .promotes = tiny_nothing, .nonzero = tiny_nonzero, .compare = tiny_compare,            \
        .to_scalar = tiny_to_scalar, .from_scalar = tiny_from_scalar, .fields = numbers,       \
        .field_count = COUNT(numbers)                                                          \
    }
static const ndm_dtype_class ratio_class = STRUCT_CLASS("ratio", "V8", 8, 4, 4, ratio_fields);
static const ndm_dtype_class flags_class = STRUCT_CLASS("flags", "V2", 2, 1, 1, flags_fields);
static const ndm_dtype_class lost_class = STRUCT_CLASS("lost", "V8", 8, 4, 4, lost_fields);
static const ndm_dtype_class crowd_class = STRUCT_CLASS("crowd", "V8", 8, 4, 4, crowd_fields);
static const ndm_dtype_class *const structs[] = {&ratio_class, &flags_class, &lost_class,
                                                 &crowd_class};
static const ndm_module module = {TINY_MODULE("structs", tiny_nothing),
                                  .dtype_count = COUNT(structs), .dtypes = structs};

static void set_up(void)
{
    ok(ndm_module_register(&module, &error), &error);
    (void)strcpy(folder, "/tmp/ndmill-structs-XXXXXX");
    ck_assert_ptr_nonnull(mkdtemp(folder));
    (void)snprintf(path, sizeof path, "%s/a.npy", folder);
}

static void tear_down(void)
{
    (void)unlink(path);
    ck_assert_int_eq(rmdir(folder), 0);
}

static ndm_view view_of(const char *name, void *data, const ptrdiff_t *shape, ptrdiff_t *stride)
{
    ndm_dtype dtype;
    ok(ndm_dtype_find(name, &dtype, &error), &error);
    *stride = (ptrdiff_t)dtype.itemsize;
    return (ndm_view){
        .data = data, .dtype = dtype, .ndim = 1, .shape = shape, .strides = stride};
}

static int32_t numbers[4] = {3, -4, 0, 100};
static const ptrdiff_t two[1] = {2};

static void reads(const char *name, const char *wanted)
{
    ptrdiff_t stride;
    char *text;
    const ndm_view view = view_of(name, numbers, two, &stride);
    ok(ndm_to_string(&view, NULL, &text, &error), &error);
    ck_assert_str_eq(text, wanted);
    free(text);
}

START_TEST(texts)
{
    reads("ratio", "[ (3, -4) (0, 100)]");
    reads("flags", "[ (True, 0) (False, 0)]");
    reads("lost", "[    (?, nan) (?, 1.4e-43)]");
    char cut[5] = "....";
    ck_assert_uint_eq(ndm_struct_text(&ratio_class, numbers, cut, 4), strlen("(3, -4)"));
    ck_assert_str_eq(cut, "(3");
    ck_assert_int_eq(cut[3], '.');
}
END_TEST

/* A version 1.0 file of two items with this descr. */
static void put_descr(const char *descr)
{
    unsigned char bytes[4096] = {0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0};
    int length = snprintf((char *)bytes + 10, sizeof bytes - 10,
                          "{'descr': %s, 'fortran_order': False, 'shape': (2,), }\n", descr);
    bytes[8] = (unsigned char)(length & 255);
    bytes[9] = (unsigned char)(length >> 8);
    memcpy(bytes + 10 + length, numbers, sizeof numbers);
    const size_t size = 10 + (size_t)length + sizeof numbers;
    FILE *file = fopen(path, "wb");
    ck_assert_ptr_nonnull(file);
    ck_assert_uint_eq(fwrite(bytes, 1, size, file), size);
    ck_assert_int_eq(fclose(file), 0);
}

START_TEST(files)
{
    const bool little = *(const char *)&tiny_one == 1;
    for (int swapped = 0; swapped < 2; swapped++) {
        ptrdiff_t stride;
        ndm_view view = view_of("ratio", numbers, two, &stride);
        view.dtype = swapped ? ndm_dtype_swapped(&view.dtype) : view.dtype;
        ok(ndm_npy_write(path, &view, &error), &error);
        ndm_array *back;
        ok(ndm_npy_read(path, &back, &error), &error);
        const ndm_dtype found = ndm_array_dtype(back);
        ck_assert(ndm_dtype_equal(&found, &view.dtype));
        ck_assert_mem_eq(ndm_array_data(back), numbers, sizeof numbers);
        ndm_array_release(back);
    }
    ndm_array *a;
    put_descr(little ? "[ ( 'ratio',[('num' ,'<i4'),('den','<i4'), ] ) ]"
                     : "[ ( 'ratio',[('num' ,'>i4'),('den','>i4'), ] ) ]");
    fails(ndm_npy_read(path, &a, &error), NDM_ERROR_FORMAT, &error, "structured");
    put_descr(little ? "[ ( 'ratio',[('num' ,'<i4'),('den','<i4') ] ) ]"
                     : "[ ( 'ratio',[('num' ,'>i4'),('den','>i4') ] ) ]");
    ok(ndm_npy_read(path, &a, &error), &error);
    ndm_array_release(a);
    ptrdiff_t stride;
    const ndm_view view = view_of("flags", numbers, two, &stride);
    ok(ndm_npy_write(path, &view, &error), &error);
    ok(ndm_npy_read(path, &a, &error), &error);
    ndm_array_release(a);
}
END_TEST

START_TEST(other_fields)
{
    static const char *const wrong[] = {
        "[('ratio', [('num', '<i4'), ('den', '<i8')])]",
        "[('ratio', [('num', '<i4')])]",
        "[('ratio', [('den', '<i4'), ('num', '<i4')])]",
        "[('ratio', '<u4', (2,))]",
        "[('ratio', [('num', '<i4'), ('den', '<i4')]), ('more', '<i4')]",
        "[('ratio', [('num', '<i4'), 'den'])]",
        "[('ratio', [('num' '<i4')])]",
        "[('ratio', [('num', 4)])]",
        "[('ratio', [(4, '<i4')])]",
        "[('ratio', [('num', '<i4'])]",
        "[('ratio', [('num', '<i4')])",
        "[('ratio', [])]",
        "[('ratio', [('num', '<i4'))]",
        "[('ratio', [('num', '<i4')]]",
        "[('ratio' '<u4', (2,))]",
    };
    ndm_array *a;
    for (size_t i = 0; i < COUNT(wrong); i++) {
        put_descr(wrong[i]);
        fails(ndm_npy_read(path, &a, &error), NDM_ERROR_FORMAT, &error, "byte");
    }
    char many[2048] = "[('ratio', [('a', '<i4')";
    while (strlen(many) < 1900) {
        (void)strcat(many, ", ('b', '<i4')");
    }
    (void)strcat(many, "])]");
    put_descr(many);
    fails(ndm_npy_read(path, &a, &error), NDM_ERROR_FORMAT, &error, "too many fields");
}
END_TEST

START_TEST(fields_that_no_file_holds)
{
    ptrdiff_t stride;
    static const char *const names[] = {"lost", "crowd"};
    for (int i = 0; i < 2; i++) {
        const ndm_view view = view_of(names[i], numbers, two, &stride);
        fails(ndm_npy_write(path, &view, &error), NDM_ERROR_VALUE, &error, names[i]);
    }
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("structs");
    TCase *all = tcase_create("structs");
    tcase_add_checked_fixture(all, set_up, tear_down);
    tcase_add_test(all, texts);
    tcase_add_test(all, files);
    tcase_add_test(all, other_fields);
    tcase_add_test(all, fields_that_no_file_holds);
    suite_add_tcase(suite, all);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_NORMAL);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
