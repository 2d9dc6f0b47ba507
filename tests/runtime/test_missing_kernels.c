/* Loops that a build has no kernel for: reductions and others are refused, one that depends on
 * the build is left out, or stands beside the loop that does not. */
#include <check.h>
#include <stdlib.h>

#include "dtype/registry.h"
#include "modules/tiny_tables.h"

static ndm_registry *registry;

static void set_up(void)
{
    ndm_error error;
    registry = ndm_registry_new();
    ck_assert_ptr_nonnull(registry);
    ck_assert_int_eq(ndm_registry_add(registry, &ndm_module_core, &error), NDM_OK);
}

static void tear_down(void)
{
    ndm_registry_free(registry);
}

static void add(const ndm_module *module)
{
    ndm_error error;
    ndm_status status = ndm_registry_add(registry, module, &error);
    ck_assert_msg(status == NDM_OK, "%s", error.message);
}

static void refuse(const ndm_module *module, const char *words)
{
    ndm_error error;
    const ndm_snapshot *before = ndm_registry_snapshot(registry);
    ck_assert_int_eq(ndm_registry_add(registry, module, &error), NDM_ERROR_MODULE);
    ck_assert_msg(strstr(error.message, words) != NULL, "'%s' lacks '%s'", error.message,
                  words);
    ck_assert_ptr_eq(ndm_registry_snapshot(registry), before);
}

static const ndm_ufunc_entry *ufunc(const char *name)
{
    const ndm_snapshot *snapshot = ndm_registry_snapshot(registry);
    for (int32_t i = 0; i < snapshot->ufunc_count; i++) {
        if (strcmp(snapshot->ufuncs[i].record->name, name) == 0) {
            return &snapshot->ufuncs[i];
        }
    }
    ck_abort_msg("no ufunc '%s'", name);
}

/* ---- reductions ------------------------------------------------------------------ */

enum { LIFTED, JOINED, COMBINED, WITHOUT_LIFT, WHOLE, NONE };

static void rows_of(const ndm_reduction_rows *rows)
{
    (void)rows;
}

static void combine(char *const *state, ptrdiff_t into, ptrdiff_t from, ptrdiff_t width)
{
    (void)state, (void)into, (void)from, (void)width;
}

static void finish(const ndm_reduction_results *results)
{
    (void)results;
}

#define KERNEL(form, slot, function)                                                           \
    {                                                                                          \
        NDM_FORM_##form, NDM_TIER_CORRECT, slot, (ndm_kernel_function)function                 \
    }
static const ndm_kernel forms[] = {
    KERNEL(LIFT, LIFTED, rows_of),       KERNEL(LIFT, JOINED, rows_of),
    KERNEL(LIFT, COMBINED, rows_of),     KERNEL(LIFT, WHOLE, rows_of),
    KERNEL(JOIN, JOINED, rows_of),       KERNEL(JOIN, COMBINED, rows_of),
    KERNEL(JOIN, WITHOUT_LIFT, rows_of), KERNEL(JOIN, WHOLE, rows_of),
    KERNEL(COMBINE, COMBINED, combine),  KERNEL(COMBINE, WITHOUT_LIFT, combine),
    KERNEL(COMBINE, WHOLE, combine),     KERNEL(FINISH, WITHOUT_LIFT, finish),
    KERNEL(FINISH, WHOLE, finish),
};
static const ndm_kernel_table table = {sizeof(ndm_kernel), NDM_TARGET_GENERIC, COUNT(forms),
                                       forms};
static const ndm_kernel_table *const tables[] = {&table};
static const ndm_stem stems[] = {{"pile", tables, 1}};
static const ndm_ufunc_record pile[] = {{.name = "pile",
                                         .doc = "A test.",
                                         .signature = "x -> y",
                                         .aliases = tiny_nothing,
                                         .nin = 1,
                                         .nout = 1,
                                         .flags = NDM_UFUNC_REDUCTION,
                                         .hash = {70, 1}}};
static const uint32_t pile_fields[] = {8};
static const ndm_reduction_record state = {
    .size = sizeof state, .field_count = 1, .fields = pile_fields};
static const char *const pile_types[] = {"float64", "float64"};

START_TEST(a_reduction_without_its_forms)
{
    ndm_loop_record loop = {.ufunc = "pile", .types = pile_types, .symbol = "pile_float64"};
    ndm_module module = {MODULE_HEAD("piles", tiny_nothing),
                         .ufunc_count = 1,
                         .ufuncs = pile,
                         .stem_count = 1,
                         .stems = stems,
                         .loop_count = 1,
                         .loops = &loop};
    for (uint32_t slot = 0; slot <= NONE; slot++) {
        loop.slot = slot;
        loop.static_data = &state;
        if (slot != WHOLE)
            refuse(&module, "reduction 'pile_float64' has no kernel that runs here");
    }
    loop.slot = WHOLE;
    loop.static_data = NULL;
    refuse(&module, "reduction 'pile_float64' has no record of its state");
    loop.static_data = &state;
    add(&module);
    const ndm_ufunc_entry *entry = ufunc("pile");
    ck_assert_uint_eq(entry->loop_count, 1);
    ck_assert(entry->loops[0].forms->lift == rows_of);
    ck_assert(entry->loops[0].forms->finish == finish);
    ck_assert(entry->loops[0].correct.function == NULL);
}
END_TEST

/* ---- loops that depend on the build ---------------------------------------------- */

enum { NO_SLOT = 77 };

static const char *const needs_amber[] = {"amber", NULL};

static ndm_loop_record build_loop(uint64_t number, uint32_t slot)
{
    ndm_loop_record loop = amber_loops[1];
    loop.symbol = "first_of_the_build";
    loop.flags = NDM_LOOP_BUILD;
    loop.slot = slot;
    loop.hash = (ndm_hash){number, 1};
    return loop;
}

static ndm_module only(const char *name, const ndm_loop_record *loop)
{
    return (ndm_module){TINY_MODULE(name, needs_amber), .loop_count = 1, .loops = loop};
}

START_TEST(a_loop_that_is_left_out)
{
    const ndm_loop_record loops[2] = {amber_loops[0], build_loop(71, NO_SLOT)};
    ndm_module module = tiny_amber;
    module.loops = loops;
    add(&module);
    ck_assert_uint_eq(ufunc("first")->loop_count, 0);
}
END_TEST

/* The one that depends on the build stands beside the other. Loops that both do must agree. */
START_TEST(two_loops_for_the_same_dtypes)
{
    const ndm_loop_record loop = build_loop(72, SAME), other = build_loop(73, SAME);
    const ndm_module first = only("first_build", &loop), again = only("again", &loop),
                     differs = only("differs", &other);
    add(&tiny_amber);
    add(&first);
    add(&again);
    const ndm_ufunc_entry *entry = ufunc("first");
    ck_assert_uint_eq(entry->loop_count, 1);
    ck_assert_ptr_eq(entry->loops[0].record, &amber_loops[1]);
    ck_assert(entry->loops[0].correct.function == tiny_first);
    ck_assert_ptr_eq(entry->loops[0].build_record, &loop);
    ck_assert(entry->loops[0].build.function == tiny_same);
    refuse(&differs, "loop 'first_of_the_build' differs from 'first_of_the_build'");
}
END_TEST

/* The loop that does not depend on the build comes last. */
START_TEST(the_other_loop_comes_later)
{
    const ndm_loop_record loops[2] = {amber_loops[0], build_loop(72, SAME)},
                          same = build_loop(72, SAME), other = build_loop(73, SAME);
    ndm_module module = tiny_amber;
    module.loops = loops;
    const ndm_module again = only("again", &same), differs = only("differs", &other),
                     plain = only("plain", &amber_loops[1]);
    add(&module);
    ck_assert_ptr_eq(ufunc("first")->loops[0].record, &loops[1]);
    add(&again);
    refuse(&differs, "loop 'first_of_the_build' differs from 'first_of_the_build'");
    add(&plain);
    const ndm_ufunc_entry *entry = ufunc("first");
    ck_assert_uint_eq(entry->loop_count, 1);
    ck_assert_ptr_eq(entry->loops[0].record, &amber_loops[1]);
    ck_assert(entry->loops[0].correct.function == tiny_first);
    ck_assert_ptr_eq(entry->loops[0].build_record, &loops[1]);
    ck_assert(entry->loops[0].build.function == tiny_same);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("missing kernels");
    TCase *tests = tcase_create("missing kernels");
    tcase_set_timeout(tests, 60);
    tcase_add_checked_fixture(tests, set_up, tear_down);
    tcase_add_test(tests, a_reduction_without_its_forms);
    tcase_add_test(tests, a_loop_that_is_left_out);
    tcase_add_test(tests, two_loops_for_the_same_dtypes);
    tcase_add_test(tests, the_other_loop_comes_later);
    suite_add_tcase(suite, tests);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_NORMAL);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
