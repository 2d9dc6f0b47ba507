/* Modules with one thing wrong: each is refused with words that name it, and the registry stays
 * as it was. */
#include "test_damaged_support.h"

START_TEST(the_copy_is_sound)
{
    ndm_error error;
    mend();
    ndm_status status = ndm_registry_add(registry, &bad.module, &error);
    ck_assert_msg(status == NDM_OK, "%s", error.message);
    const ndm_snapshot *now = ndm_registry_snapshot(registry);
    ck_assert_int_eq(ndm_snapshot_find_dtype(now, "amber_too"),
                     ndm_snapshot_find_dtype(now, "amber"));
}
END_TEST

START_TEST(the_head)
{
    HARM(module.size, 8, "damaged or too short");
    HARM(module.name, NULL, "damaged or too short");
    HARM(module.name, "", "damaged or too short");
    HARM(module.name, "1st", "damaged or too short");
    HARM(module.name, "!", "damaged or too short");
    HARM(module.name, "a{b", "damaged or too short");
    HARM(module.name, "a[b", "damaged or too short");
    HARM(module.name, "a<b", "damaged or too short");
    HARM(module.name, "a.b", "damaged or too short");
    HARM(module.depends, NULL, "damaged or too short");
    HARM(module.abi, 0, "reads ABI 1 to 1: compile it anew");
    HARM(module.abi, 2, "module 'amber' of ndmillc a test has ABI 2; this library, ndmill ");
    HARM(module.abi, UINT32_MAX, "reads ABI 1 to 1: it needs a newer library");
    HARM(module.sizes[NDM_SIZE_POINTER], 2, "its sizeof(void *) is 2, this library's ");
    HARM(module.sizes[NDM_SIZE_LONG], 2,
         "another machine, C compiler or ndmill: its sizeof(long) is 2");
    HARM(module.sizes[NDM_SIZE_LONGDOUBLE], 2, "its sizeof(long double) is 2");
    HARM(module.sizes[NDM_SIZE_LONGDOUBLE_DIGITS], 2, "its LDBL_MANT_DIG is 2");
    HARM(module.sizes[NDM_SIZE_LOOP_CTX], 1000, "its sizeof(ndm_loop_ctx) is 1000");
    HARM(module.sizes[NDM_SIZE_DTYPE], 2, "its sizeof(ndm_dtype) is 2");
    HARM(module.sizes[NDM_SIZE_SCALAR], 2, "its sizeof(ndm_scalar) is 2");
    HARM(module.sizes[NDM_SIZE_FORMAT_OPTIONS], 2, "its sizeof(ndm_format_options) is 2");
    HARM(module.dtypes, NULL, "table of dtypes is damaged");
    HARM(module.loop_count, UINT32_MAX, "table of loops is damaged");
    HARM(module.alias_size, 2, "aliases has 2 bytes");
}
END_TEST

START_TEST(another_abi_without_a_name)
{
    mend();
    bad.module.abi = 2;
    bad.module.name = bad.module.compiler = NULL;
    refused("module '?' of ndmillc ? has ABI 2", "no name");
}
END_TEST

/* An older module has a shorter ndm_loop_ctx, and may not tell every size. */
START_TEST(sizes_of_an_older_module)
{
    ndm_error error;
    mend();
    bad.module.sizes[NDM_SIZE_LOOP_CTX] = 8;
    bad.module.sizes[NDM_SIZE_SCALAR] = 0;
    bad.module.sizes[NDM_SIZE_PLACES - 1] = 77; /* of a newer one */
    ck_assert_int_eq(ndm_registry_add(registry, &bad.module, &error), NDM_OK);
}
END_TEST

/* A newer module's records are longer: they stand as far apart as it says. */
START_TEST(longer_records)
{
    static struct {
        ndm_loop_record loop;
        uint64_t more;
    } loops[2];
    ndm_error error;
    mend();
    loops[0].loop = amber_loops[0];
    loops[1].loop = amber_loops[1];
    loops[0].more = loops[1].more = UINT64_MAX;
    bad.module.loops = &loops[0].loop;
    bad.module.loop_count = 2;
    bad.module.loop_size = sizeof loops[0];
    ck_assert_int_eq(ndm_registry_add(registry, &bad.module, &error), NDM_OK);
    const ndm_snapshot *now = ndm_registry_snapshot(registry);
    bool found = false;
    for (int32_t i = 0; i < now->ufunc_count; i++) {
        for (size_t k = 0; k < now->ufuncs[i].loop_count; k++) {
            found = found || now->ufuncs[i].loops[k].record == &loops[1].loop;
        }
    }
    ck_assert(found);
}
END_TEST

START_TEST(dtype_records)
{
    HARM(dtypes[0], NULL, "a dtype's record is too short");
    HARM(cls.size, 8, "a dtype's record is too short");
    HARM(cls.name, "no name", "a dtype's name");
    HARM(cls.alignment, 0, "aligned to 0");
    HARM(cls.alignment, 3, "aligned to 3");
    HARM(cls.alignment, 128, "aligned to 128");
    HARM(cls.itemsize, 0, "has 0 bytes");
    HARM(cls.itemsize, NDM_MAXITEMSIZE + 2, "bytes aligned to 2");
    HARM(cls.swap, 3, "swapped by 3");
    HARM(cls.nonzero, NULL, "'amber' is incomplete");
    HARM(cls.compare, NULL, "'amber' is incomplete");
    HARM(cls.to_scalar, NULL, "'amber' is incomplete");
    HARM(cls.from_scalar, NULL, "'amber' is incomplete");
    HARM(cls.kind, NULL, "'amber' is incomplete");
    HARM(cls.kinds, NULL, "'amber' is incomplete");
    HARM(cls.descr, NULL, "'amber' is incomplete");
    HARM(cls.character, (char)200, "'amber' is incomplete");
    HARM(cls.character, 'd', "type character 'd' is taken by dtype 'float64'");
    HARM(cls.real, "topaz", "unknown dtype 'topaz'");
    HARM(cls.compute, "topaz", "unknown dtype 'topaz'");
    static const char *const unknown[] = {"topaz", NULL}, *const up[] = {"float64", NULL};
    HARM(cls.safe, unknown, "unknown dtype 'topaz'");
    HARM(cls.safe_from, unknown, "unknown dtype 'topaz'");
    mend();
    bad.cls.promotes = up;
    static const char *const to_itself[] = {"amber", "float64", NULL};
    bad.cls.promotes = to_itself; /* harmless */
    ndm_error error;
    ck_assert_int_eq(ndm_registry_add(registry, &bad.module, &error), NDM_OK);
}
END_TEST

START_TEST(kernels)
{
    HARM(stem.tables, NULL, "a stem has no tables");
    HARM(stem.table_count, 0, "no kernel that runs here");
    HARM(tables[0], NULL, "a kernel table of 'tiny' is damaged");
    HARM(table.kernel_size, 4, "a kernel table of 'tiny' is damaged");
    HARM(table.kernels, NULL, "a kernel table of 'tiny' is damaged");
    HARM(table.target, NDM_TARGET_COUNT, "no kernel that runs here");
    HARM(table.count, 0, "no kernel that runs here");
    HARM(cast[1].slot, 77, "no kernel that runs here");
    HARM(cast[1].stem, 1, "cast 1 is damaged");
    HARM(cast[0].from, NULL, "cast 0 is damaged");
    HARM(cast[0].to, NULL, "cast 0 is damaged");
    HARM(cast[0].from, "topaz", "unknown dtype 'topaz'");
    HARM(cast[0].to, "topaz", "unknown dtype 'topaz'");
    mend();
    bad.cast[1] = bad.cast[0];
    bad.cast[1].hash.low++;
    refused("another cast from 'amber' to 'float64'", "two casts");
    bad.cast[1].hash.low--;
    ndm_error error;
    ck_assert_int_eq(ndm_registry_add(registry, &bad.module, &error), NDM_OK);
}
END_TEST

START_TEST(ufuncs_and_aliases)
{
    static const char *const odd[] = {"an alias", NULL}, *const taken[] = {"multiply", NULL};
    HARM(ufunc.name, "a name", "a ufunc's record is incomplete");
    HARM(ufunc.aliases, NULL, "a ufunc's record is incomplete");
    HARM(ufunc.doc, NULL, "a ufunc's record is incomplete");
    HARM(ufunc.signature, NULL, "a ufunc's record is incomplete");
    HARM(ufunc.nin, 0, "0 inputs and 1 outputs");
    HARM(ufunc.nout, 0, "2 inputs and 0 outputs");
    HARM(ufunc.nin, 33, "33 inputs");
    HARM(ufunc.nout, 33, "33 outputs");
    HARM(ufunc.nout, 31, "2 inputs and 31 outputs");
    HARM(ufunc.aliases, odd, "an alias of ufunc 'first'");
    HARM(ufunc.name, "add", "another ufunc 'add' is registered by module 'core'");
    HARM(ufunc.aliases, taken, "multiply");
    HARM(alias.name, "an alias", "an alias's record is damaged");
    HARM(alias.dtype, NULL, "an alias's record is damaged");
    HARM(alias.character, (char)200, "an alias's record is damaged");
    HARM(alias.dtype, "topaz", "alias 'amber_too': unknown dtype 'topaz'");
    HARM(alias.name, "float64", "dtype name 'float64' is taken by module 'core'");
    HARM(alias.character, 'f', "type character 'f' is taken");
}
END_TEST

/* The core dimensions of a generalized ufunc. */
START_TEST(damaged_cores)
{
    static const ndm_core_dim dims[] = {{"n", -1, false}, {"m", -1, false}},
                              no_name[] = {{NULL, -1, false}, {"m", -1, false}},
                              no_size[] = {{"n", -2, false}, {"m", -1, false}};
    static const uint8_t ndims[] = {1, 1, 2}, axes[] = {0, 1, 0, 1}, many[] = {17, 1, 2},
                         beyond[] = {0, 1, 0, 2};
    static const struct {
        const char *what;
        uint32_t count;
        const ndm_core_dim *dims;
        const uint8_t *ndims, *axes;
    } cases[] = {
        {"17 dimensions", 17, dims, ndims, axes}, {"no dimensions", 2, NULL, ndims, axes},
        {"no counts", 2, dims, NULL, axes},       {"no axes", 2, dims, ndims, NULL},
        {"no name", 2, no_name, ndims, axes},     {"no size", 2, no_size, ndims, axes},
        {"17 axes", 2, dims, many, axes},         {"an axis beyond", 2, dims, ndims, beyond},
        {"nothing wrong", 2, dims, ndims, axes},
    };
    for (uint32_t i = 0; i < COUNT(cases); i++) {
        mend();
        bad.ufunc.core_dim_count = cases[i].count;
        bad.ufunc.core_dims = cases[i].dims;
        bad.ufunc.core_ndims = cases[i].ndims;
        bad.ufunc.core_axes = cases[i].axes;
        if (i + 1 < COUNT(cases)) {
            refused("core dimensions of ufunc 'first'", cases[i].what);
        }
    }
    ndm_error error;
    ck_assert_int_eq(ndm_registry_add(registry, &bad.module, &error), NDM_OK);
}
END_TEST

START_TEST(loops)
{
    static const char *const short_types[] = {"amber", "amber", NULL};
    HARM(loop.ufunc, NULL, "loop 0 is damaged");
    HARM(loop.types, NULL, "loop 0 is damaged");
    HARM(loop.symbol, NULL, "loop 0 is damaged");
    HARM(loop.stem, 1, "loop 0 is damaged");
    HARM(loop.fault_count, 1, "loop 0 is damaged");
    HARM(loop.types, short_types, "loop");
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("damaged modules");
    TCase *tests = tcase_create("damaged modules");
    tcase_set_timeout(tests, 60);
    tcase_add_checked_fixture(tests, set_up, tear_down);
    tcase_add_test(tests, the_copy_is_sound);
    tcase_add_test(tests, the_head);
    tcase_add_test(tests, another_abi_without_a_name);
    tcase_add_test(tests, sizes_of_an_older_module);
    tcase_add_test(tests, longer_records);
    tcase_add_test(tests, dtype_records);
    tcase_add_test(tests, kernels);
    tcase_add_test(tests, ufuncs_and_aliases);
    tcase_add_test(tests, damaged_cores);
    tcase_add_test(tests, loops);
    suite_add_tcase(suite, tests);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_NORMAL);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
