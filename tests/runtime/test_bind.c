/* Which kernels a loop gets: of the tables for the process's target and those below it. */
#include <check.h>
#include <stdlib.h>

#include "dtype/build.h"

#define COUNT(array) ((uint32_t)(sizeof(array) / sizeof((array)[0])))

enum { SLOT = 3, OTHER = 4, EMPTY = 5, STRANGE = 6, UNKNOWN_FORM = 99 };

/* ---- tables ---------------------------------------------------------------------- */

/* Functions that are never run, one for each target, and one for what must not be chosen. */
#define FUNCTION(name)                                                                         \
    static void name(void)                                                                     \
    {                                                                                          \
    }
FUNCTION(generic)
FUNCTION(v2)
FUNCTION(v3)
FUNCTION(arm)
FUNCTION(newer)
FUNCTION(wrong)
FUNCTION(fold)
FUNCTION(fold_v3)
FUNCTION(lanes)
FUNCTION(lanes_v2)

static const ndm_kernel generic_kernels[] = {
    {NDM_FORM_FOLD, NDM_TIER_CORRECT, OTHER, wrong},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, OTHER, wrong},
    {NDM_FORM_STRIDED, NDM_TIER_FAST, SLOT, wrong},
    {NDM_FORM_FOLD, NDM_TIER_CORRECT, SLOT, fold},
    {NDM_FORM_LANES, NDM_TIER_CORRECT, SLOT, lanes},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, SLOT, generic},
    {UNKNOWN_FORM, NDM_TIER_CORRECT, SLOT, wrong},
    {UNKNOWN_FORM, NDM_TIER_CORRECT, STRANGE, wrong},
};
static const ndm_kernel v2_kernels[] = {
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, SLOT, v2},
    {NDM_FORM_LANES, NDM_TIER_CORRECT, SLOT, lanes_v2},
};
static const ndm_kernel v3_kernels[] = {
    {NDM_FORM_FOLD, NDM_TIER_CORRECT, SLOT, fold_v3},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, SLOT, v3},
};
static const ndm_kernel v4_kernels[] = {{NDM_FORM_STRIDED, NDM_TIER_CORRECT, OTHER, wrong}};
static const ndm_kernel arm_kernels[] = {{NDM_FORM_STRIDED, NDM_TIER_CORRECT, SLOT, arm}};
static const ndm_kernel newer_kernels[] = {{NDM_FORM_STRIDED, NDM_TIER_CORRECT, SLOT, newer},
                                           {NDM_FORM_FOLD, NDM_TIER_CORRECT, SLOT, newer}};

#define TABLE(target, kernels)                                                                 \
    {                                                                                          \
        sizeof(ndm_kernel), target, COUNT(kernels), kernels                                    \
    }
static const ndm_kernel_table tables[] = {
    TABLE(NDM_TARGET_X86_64_V3, v3_kernels), TABLE(NDM_TARGET_GENERIC, generic_kernels),
    TABLE(NDM_TARGET_COUNT, newer_kernels),  TABLE(NDM_TARGET_X86_64_V2, v2_kernels),
    TABLE(NDM_TARGET_AARCH64, arm_kernels),  TABLE(NDM_TARGET_X86_64_V4, v4_kernels),
};

/* In this order and in the opposite one. */
static const ndm_kernel_table *const forwards[] = {&tables[0], &tables[1], &tables[2],
                                                   &tables[3], &tables[4], &tables[5]};
static const ndm_kernel_table *const backwards[] = {&tables[5], &tables[4], &tables[3],
                                                    &tables[2], &tables[1], &tables[0]};
static const ndm_stem stems[] = {{"forwards", forwards, COUNT(forwards)},
                                 {"backwards", backwards, COUNT(backwards)}};
static const ndm_module module = {.stem_count = 2, .stems = stems, .stem_size = sizeof *stems};

/* ---- tests ----------------------------------------------------------------------- */

static const struct {
    ndm_target_id process, target;
    ndm_kernel_function function, fold, lanes;
} wanted[] = {
    {NDM_TARGET_GENERIC, NDM_TARGET_GENERIC, generic, fold, lanes},
    {NDM_TARGET_X86_64_V2, NDM_TARGET_X86_64_V2, v2, fold, lanes_v2},
    {NDM_TARGET_X86_64_V3, NDM_TARGET_X86_64_V3, v3, fold_v3, lanes_v2},
    {NDM_TARGET_X86_64_V4, NDM_TARGET_X86_64_V3, v3, fold_v3, lanes_v2},
    {NDM_TARGET_AARCH64, NDM_TARGET_AARCH64, arm, fold, lanes},
};

START_TEST(the_best_that_runs)
{
    for (uint32_t i = 0; i < COUNT(wanted); i++) {
        const ndm_build build = {.target = wanted[i].process};
        for (uint32_t stem = 0; stem < 2; stem++) {
            const ndm_bound_kernel found =
                ndm_bind(&build, &module, stem, SLOT, NDM_TIER_CORRECT);
            ck_assert_int_eq(found.target, wanted[i].target);
            ck_assert((ndm_kernel_function)found.function == wanted[i].function);
            ck_assert(ndm_bind(&build, &module, stem, EMPTY, NDM_TIER_CORRECT).function ==
                      NULL);
            ck_assert(ndm_bind(&build, &module, stem, SLOT, NDM_TIER_ODD).function == NULL);
        }
    }
}
END_TEST

START_TEST(forms_of_the_best_that_has_them)
{
    for (uint32_t i = 0; i < COUNT(wanted); i++) {
        const ndm_build build = {.target = wanted[i].process};
        for (uint32_t stem = 0; stem < 2; stem++) {
            ndm_forms forms;
            ck_assert(ndm_bind_forms(&build, &module, stem, SLOT, &forms));
            ck_assert((ndm_kernel_function)forms.fold == wanted[i].fold);
            ck_assert((ndm_kernel_function)forms.lanes == wanted[i].lanes);
            ck_assert(forms.scan == NULL && forms.indexed == NULL && forms.join == NULL);
            ck_assert(!ndm_bind_forms(&build, &module, stem, EMPTY, &forms));
            ck_assert(!ndm_bind_forms(&build, &module, stem, STRANGE, &forms));
            ck_assert(forms.fold == NULL && forms.lanes == NULL);
        }
    }
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("bind");
    TCase *tests = tcase_create("bind");
    tcase_add_test(tests, the_best_that_runs);
    tcase_add_test(tests, forms_of_the_best_that_has_them);
    suite_add_tcase(suite, tests);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_NORMAL);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
