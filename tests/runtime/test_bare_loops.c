/* Ufuncs whose loops have no kernels for methods, such as those of a library of calls alone:
 * the results are the bits of the same loops with them. The core's ufuncs, registered once more
 * with their strided kernels only. */
#include <stdio.h>

#include "array/format.h"
#include "dtype/registry.h"
#include "modules/module_head.h"
#include "test_reduce_support.h"

static const char *const needs[] = {"core", NULL};
static ndm_module bare = {MODULE_HEAD("bare", needs)};

static void *room(size_t count, size_t size)
{
    void *made = calloc(count, size);
    ck_assert_ptr_nonnull(made);
    return made;
}

/* ---- the module ------------------------------------------------------------------------- */

static bool has_methods(const ndm_module *core, const ndm_loop_record *loop)
{
    const ndm_kernel_table *table = core->stems[loop->stem].tables[0];
    for (uint32_t i = 0; i < table->count; i++) {
        if (table->kernels[i].slot == loop->slot &&
            table->kernels[i].form != NDM_FORM_STRIDED) {
            return true;
        }
    }
    return false;
}

/* Ufuncs of which a loop has kernels for methods. */
static bool is_taken(const ndm_module *core, const ndm_ufunc_record *ufunc)
{
    for (uint32_t i = 0; i < core->loop_count; i++) {
        if (strcmp(core->loops[i].ufunc, ufunc->name) == 0 &&
            has_methods(core, &core->loops[i])) {
            return (ufunc->flags & NDM_UFUNC_REDUCTION) == 0;
        }
    }
    return false;
}

static const char *bare_name(const char *name)
{
    const size_t size = strlen(name) + 6;
    char *made = room(size, 1);
    snprintf(made, size, "bare_%s", name);
    return made;
}

static const ndm_kernel_table *strided_of(const ndm_kernel_table *table)
{
    ndm_kernel *kernels = room(table->count, sizeof *kernels);
    ndm_kernel_table *made = room(1, sizeof *made);
    *made = *table;
    made->count = 0;
    made->kernels = kernels;
    for (uint32_t i = 0; i < table->count; i++) {
        if (table->kernels[i].form == NDM_FORM_STRIDED) {
            kernels[made->count++] = table->kernels[i];
        }
    }
    return made;
}

static void copy_stems(const ndm_module *core)
{
    ndm_stem *stems = room(core->stem_count, sizeof *stems);
    for (uint32_t i = 0; i < core->stem_count; i++) {
        const ndm_kernel_table **tables = room(core->stems[i].table_count, sizeof *tables);
        for (uint32_t k = 0; k < core->stems[i].table_count; k++) {
            tables[k] = strided_of(core->stems[i].tables[k]);
        }
        stems[i] = core->stems[i];
        stems[i].tables = tables;
    }
    bare.stems = stems;
    bare.stem_count = core->stem_count;
}

static void copy_ufunc(const ndm_module *core, const ndm_ufunc_record *from,
                       ndm_ufunc_record *to, ndm_loop_record *loops)
{
    static const char *const none[] = {NULL};
    *to = *from;
    to->name = bare_name(from->name);
    to->aliases = none;
    for (uint32_t i = 0; i < core->loop_count; i++) {
        if (strcmp(core->loops[i].ufunc, from->name) == 0) {
            loops[bare.loop_count] = core->loops[i];
            loops[bare.loop_count++].ufunc = to->name;
        }
    }
}

static const ndm_module *the_core(void)
{
    const ndm_module *core;
    ck_assert_uint_ge(ndm_module_list(&core, 1), 1);
    ck_assert_str_eq(core->name, "core");
    return core;
}

static void set_up(void)
{
    const ndm_module *core = the_core();
    ndm_ufunc_record *ufuncs = room(core->ufunc_count, sizeof *ufuncs);
    ndm_loop_record *loops = room(core->loop_count, sizeof *loops);
    ndm_error error;
    copy_stems(core);
    for (uint32_t i = 0; i < core->ufunc_count; i++) {
        if (is_taken(core, &core->ufuncs[i])) {
            copy_ufunc(core, &core->ufuncs[i], &ufuncs[bare.ufunc_count++], loops);
        }
    }
    bare.ufuncs = ufuncs;
    bare.loops = loops;
    expect(ndm_module_register(&bare, &error), NDM_OK, &error);
}

/* ---- what is compared ------------------------------------------------------------------- */

enum { ITEMS = 3000 };

/* By its text where the bytes differ: a NaN is a NaN, and a long double has bytes of no
 * meaning. */
static bool same_item(const ndm_dtype *dtype, const char *a, const char *b)
{
    char one[NDM_ITEM_TEXT_SIZE], other[NDM_ITEM_TEXT_SIZE];
    const ndm_dtype_class *cls = dtype->cls;
    if (memcmp(a, b, cls->itemsize) == 0) {
        return true;
    }
    const ndm_dtype_class *real = cls->real != NULL ? the_dtype(cls->real).cls : cls;
    ndm_item_text(cls, real, a, one, sizeof one);
    ndm_item_text(cls, real, b, other, sizeof other);
    return strcmp(one, other) == 0;
}

/* -1: there is none. */
static ptrdiff_t first_difference(const ndm_view *a, const ndm_view *b)
{
    const ptrdiff_t size = (ptrdiff_t)a->dtype.itemsize, count = ndm_view_size(a);
    ck_assert_int_eq(a->dtype.num, b->dtype.num);
    ck_assert_int_eq(count, ndm_view_size(b));
    for (ptrdiff_t i = 0; i < count; i++) {
        if (!same_item(&a->dtype, (char *)a->data + i * size, (char *)b->data + i * size)) {
            return i;
        }
    }
    return -1;
}

typedef struct trial {
    const char *name, *dtype, *method;
    int form, axis;
} trial;

static void same_arrays(const trial *t, ndm_status status, ndm_status bare_status,
                        ndm_array *whole, ndm_array *plain)
{
    ck_assert_msg(status == bare_status, "%s.%s %s: %s, without kernels %s", t->name, t->method,
                  t->dtype, ndm_status_name(status), ndm_status_name(bare_status));
    if (status != NDM_OK) {
        return;
    }
    const ptrdiff_t place = first_difference(ndm_array_view(whole), ndm_array_view(plain));
    ck_assert_msg(place < 0, "%s.%s %s, array %d, axis %d: item %td differs", t->name,
                  t->method, t->dtype, t->form, t->axis, place);
    ndm_array_release(whole);
    ndm_array_release(plain);
}

static void compare_reductions(trial t, const char *other, const ndm_view *x,
                               const ndm_view *mask)
{
    const ndm_reduce_options how = {.axes = &t.axis, .axis_count = 1};
    for (int masked = 0; masked < 2; masked++) {
        const ndm_options options = {.where = masked ? mask : NULL};
        ndm_array *whole, *plain;
        ndm_error error;
        t.method = masked ? "reduce, masked" : "reduce";
        const ndm_status status = reduce_new(t.name, x, &whole, how, options, &error);
        const ndm_status again = reduce_new(other, x, &plain, how, options, &error);
        same_arrays(&t, status, again, whole, plain);
    }
}

static void compare_running(trial t, const char *other, const ndm_view *x)
{
    static const int64_t places[] = {0, 3, 2, 5, 1, 6};
    const ptrdiff_t count = COUNT_OF(places);
    const ndm_view indices = row((void *)(uintptr_t)places, "int64", &count);
    ndm_array *whole = NULL, *plain = NULL;
    ndm_error error;
    t.method = "accumulate";
    ndm_status status = ndm_accumulate(the_ufunc(t.name), x, t.axis, &whole, NULL, &error);
    ndm_status again = ndm_accumulate(the_ufunc(other), x, t.axis, &plain, NULL, &error);
    same_arrays(&t, status, again, whole, plain);
    t.method = "reduceat";
    whole = plain = NULL;
    status = ndm_reduceat(the_ufunc(t.name), x, &indices, t.axis, &whole, NULL, &error);
    again = ndm_reduceat(the_ufunc(other), x, &indices, t.axis, &plain, NULL, &error);
    same_arrays(&t, status, again, whole, plain);
}

static void compare_at(trial t, const char *other, const ndm_view *x)
{
    const ptrdiff_t length = ITEMS, start = 40;
    static int64_t places[ITEMS];
    uint64_t seed = 5;
    for (int i = 0; i < ITEMS; i++) {
        places[i] = (int64_t)(next_random(&seed) % 40);
    }
    const ndm_view where = row(places, "int64", &length), *indices = &where;
    ndm_view head = *x;
    head.ndim = 1;
    head.shape = &start;
    ndm_array *whole = cast(&head, &x->dtype), *plain = cast(&head, &x->dtype);
    ndm_error error;
    ndm_view items = *x;
    items.ndim = 1;
    items.shape = &length;
    t.method = "at";
    const ndm_status status =
        ndm_at(the_ufunc(t.name), ndm_array_view(whole), &indices, 1, &items, NULL, &error);
    const ndm_status again =
        ndm_at(the_ufunc(other), ndm_array_view(plain), &indices, 1, &items, NULL, &error);
    same_arrays(&t, status, again, whole, plain);
    if (status != NDM_OK) {
        ndm_array_release(whole);
        ndm_array_release(plain);
    }
}

/* ---- tests ------------------------------------------------------------------------------ */

START_TEST(the_same_bits)
{
    static const ptrdiff_t shapes[][2] = {
        {1, ITEMS}, {ITEMS / 8, 8}, {8, ITEMS / 8}, {ITEMS / 2, 2}};
    static double numbers[ITEMS];
    static uint8_t bits[ITEMS];
    const ndm_module *core = the_core();
    const ptrdiff_t count = ITEMS;
    uint64_t seed = 3;
    for (int i = 0; i < ITEMS; i++) {
        numbers[i] = (double)((int)(next_random(&seed) % 4000) - 2000) / 64;
        bits[i] = next_random(&seed) % 3 != 0;
    }
    const ndm_view given = row(numbers, "float64", &count);
    ndm_view mask = row(bits, "bool", &count);
    for (uint32_t d = 0; d < core->dtype_count; d++) {
        const ndm_dtype dtype = the_dtype(core->dtypes[d]->name);
        ndm_array *items = cast(&given, &dtype);
        ndm_view x = *ndm_array_view(items);
        x.strides = NULL;
        x.ndim = mask.ndim = 2;
        for (uint32_t u = 0; u < bare.ufunc_count; u++) {
            const char *name = bare.ufuncs[u].name;
            trial t = {name + strlen("bare_"), core->dtypes[d]->name, "", 0, 0};
            for (; t.form < (int)COUNT_OF(shapes); t.form++) {
                x.shape = mask.shape = shapes[t.form];
                for (t.axis = 0; t.axis < 2; t.axis++) {
                    compare_reductions(t, name, &x, &mask);
                    compare_running(t, name, &x);
                }
            }
            compare_at(t, name, &x);
        }
        ndm_array_release(items);
    }
}
END_TEST

/* What the test above would show nothing without. */
START_TEST(they_have_no_other_kernels)
{
    ck_assert_uint_gt(bare.ufunc_count, 10);
    ck_assert_uint_gt(bare.loop_count, 150);
    for (uint32_t i = 0; i < bare.stem_count; i++) {
        for (uint32_t k = 0; k < bare.stems[i].table_count; k++) {
            const ndm_kernel_table *table = bare.stems[i].tables[k];
            for (uint32_t j = 0; j < table->count; j++) {
                ck_assert_uint_eq(table->kernels[j].form, NDM_FORM_STRIDED);
            }
        }
    }
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("bare loops");
    TCase *tests = tcase_create("bare loops");
    tcase_add_unchecked_fixture(tests, set_up, NULL);
    tcase_set_timeout(tests, 240);
    tcase_add_test(tests, the_same_bits);
    tcase_add_test(tests, they_have_no_other_kernels);
    suite_add_tcase(suite, tests);
    return run_tests(suite);
}
