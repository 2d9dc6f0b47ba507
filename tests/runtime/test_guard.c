/* No kernel reads or writes outside its operands, of whatever strides and length. */
#define _GNU_SOURCE
#include "test_guard_support.h"

enum { SMALL_COUNTS = 80 };
static const ptrdiff_t large_counts[] = {128, 129, 513}; /* a block of NDM_BLOCK and one more */

typedef struct layout {
    const char *name;
    int steps[MOST_ARGS]; /* strides in items, by operand; outputs use the last */
    int out;
} layout;

static const layout layouts[] = {
    {"contiguous", {1, 1, 1, 1}, 1},     {"strided", {2, 2, 2, 2}, 2},
    {"mixed", {1, 2, 3, 1}, 2},          {"contiguous to strided", {1, 1, 1, 1}, 3},
    {"backwards", {-1, -1, -1, -1}, -1}, {"backwards, strided", {-2, 1, -1, 2}, -2},
    {"first scalar", {0, 1, 1, 1}, 1},   {"second scalar", {1, 0, 1, 1}, 1},
    {"third scalar", {1, 1, 0, 1}, 1},   {"all scalar", {0, 0, 0, 0}, 1},
};

static void run_targets(const kernel *k, char *const *args, ptrdiff_t count,
                        const ptrdiff_t *strides, bool at_end)
{
    now.count = count;
    now.at_end = at_end;
    memcpy(now.strides, strides, (size_t)k->nargs * sizeof *strides);
    for (int t = 0; t < NDM_TARGET_COUNT; t++) {
        now.target = t;
        if (k->functions[t] != NULL) {
            run_kernel(k, (ndm_target_id)t, args, count, strides);
        }
    }
}

static void run_placed(const kernel *k, const layout *l, ptrdiff_t count, bool at_end)
{
    char *args[MOST_ARGS];
    ptrdiff_t strides[MOST_ARGS] = {0};
    for (int i = 0; i < k->nargs; i++) {
        ptrdiff_t itemsize = (ptrdiff_t)k->dtypes[i].itemsize;
        strides[i] = (i < k->nin ? l->steps[i] : l->out) * itemsize;
        args[i] = place(i, itemsize, count, strides[i], at_end);
    }
    run_targets(k, args, count, strides, at_end);
    for (int i = k->nin; i < k->nargs; i++) {
        if (l->out != 1 && l->out != -1) {
            check_gaps(args[i], (ptrdiff_t)k->dtypes[i].itemsize, count, strides[i]);
        }
    }
}

/* The first output in the place of the first input. */
static void run_in_place(const kernel *k, const layout *l, ptrdiff_t count, bool at_end)
{
    (void)l;
    char *args[MOST_ARGS];
    ptrdiff_t strides[MOST_ARGS] = {0};
    for (int i = 0; i < k->nargs; i++) {
        strides[i] = (ptrdiff_t)k->dtypes[i].itemsize;
        args[i] = place(i == 0 ? k->nin : i, strides[i], count, strides[i], at_end);
    }
    run_targets(k, args, count, strides, at_end);
}

static void for_counts(void (*run)(const kernel *, const layout *, ptrdiff_t, bool),
                       const kernel *k, const layout *l)
{
    now.how = l->name;
    for (int at_end = 0; at_end < 2; at_end++) {
        clear_outputs(k, l->out, at_end != 0);
        for (ptrdiff_t n = 0; n <= SMALL_COUNTS; n += SANITIZED && n > 20 ? 7 : 1) {
            run(k, l, n, at_end != 0);
        }
        for (size_t i = 0; i < COUNT_OF(large_counts); i += SANITIZED ? 3 : 1) {
            run(k, l, large_counts[i], at_end != 0);
        }
    }
}

/* Whether no earlier layout gives this kernel's operands the same strides. */
static bool is_new(const kernel *k, size_t index)
{
    for (size_t i = 0; i < index; i++) {
        bool same = layouts[i].out == layouts[index].out;
        for (int o = 0; o < k->nin; o++) {
            same &= layouts[i].steps[o] == layouts[index].steps[o];
        }
        if (same) {
            return false;
        }
    }
    return true;
}

static void guard_kernel(const kernel *k)
{
    if (sigsetjmp(escape, 1) != 0) {
        report("touched memory that is not its own");
    }
    prepare(k);
    for (size_t i = 0; i < COUNT_OF(layouts); i++) {
        if (is_new(k, i)) {
            for_counts(run_placed, k, &layouts[i]);
        }
    }
    if (ndm_dtype_equal(&k->dtypes[0], &k->dtypes[k->nin])) {
        static const layout same = {"in place", {1}, 1};
        for_counts(run_in_place, k, &same);
    }
}

START_TEST(kernels_stay_within_their_operands)
{
    fence_memory();
    catch_faults();
    test_every_kernel(guard_kernel);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("guard");
    TCase *tests = tcase_create("guard");
    tcase_set_timeout(tests, 300);
    tcase_add_test(tests, kernels_stay_within_their_operands);
    suite_add_tcase(suite, tests);
    return run_tests(suite);
}
