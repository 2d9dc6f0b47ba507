/* Every kernel gives the same bits on every target that this machine runs: any count, any place
 * in the vectors, contiguous, strided, backwards or from one element. The reference is the
 * generic target's kernel over all of the values at once. A NaN counts as a NaN. */
#include <stdio.h>

#include "test_kernels_support.h"

enum { LENGTH = SANITIZED ? 512 : 2048, MOST_COUNT = 67, MOST_ARGS = 8 };

/* The values of a kernel's inputs, and room for outputs with gaps. */
static _Alignas(64) char plain[MOST_ARGS][LENGTH * MAX_ITEM];
static _Alignas(64) char spread[MOST_ARGS][2 * LENGTH * MAX_ITEM];
static _Alignas(64) char results[MOST_ARGS][2 * LENGTH * MAX_ITEM];

/* Special values with each other first, as many as fit, then random bits. */
static void fill_inputs(const kernel *k, bool small)
{
    uint64_t state = 7;
    for (int o = 0; o < k->nin; o++) {
        const ndm_dtype *dtype = &k->dtypes[o];
        values v = special_values(dtype);
        ptrdiff_t period = 1;
        for (int later = o + 1; later < k->nin; later++) {
            period *= special_values(&k->dtypes[later]).count;
        }
        for (ptrdiff_t i = 0; i < LENGTH; i++) {
            char *item = plain[o] + i * (ptrdiff_t)dtype->itemsize;
            if (small && o > 0) {
                small_item(dtype, &state, item);
            } else if (i < LENGTH / 2 || next_random(&state) % 4 == 0) {
                /* three inputs and more have too many combinations: any of them */
                ptrdiff_t pick =
                    k->nin > 2 || i >= LENGTH / 2 ? (ptrdiff_t)next_random(&state) : i / period;
                memcpy(item, v.items[pick % v.count], dtype->itemsize);
            } else {
                random_item(dtype, &state, item);
            }
        }
    }
    for (int o = 0; o < k->nin; o++) {
        ptrdiff_t itemsize = (ptrdiff_t)k->dtypes[o].itemsize;
        for (ptrdiff_t i = 0; i < LENGTH; i++) {
            memcpy(spread[o] + 2 * i * itemsize, plain[o] + i * itemsize, (size_t)itemsize);
        }
    }
}

/* ---- one run against the reference ------------------------------------------------------ */

typedef enum layout { CONTIGUOUS, STRIDED, BACKWARDS, FROM_ONE, LAYOUT_COUNT } layout;

static const char *const layout_names[] = {"contiguous", "strided", "backwards",
                                           "from one element"};

typedef struct trial {
    const kernel *kernel;
    ndm_target_id base, target;
    layout layout;
    int single; /* the input that is one element, if any */
    ptrdiff_t first, count;
} trial;

/* The results of the least target of a class, kept for all trials of a kernel. */
static _Alignas(64) char reference[MOST_ARGS][LENGTH * MAX_ITEM];

static int run_all(const kernel *k, ndm_target_id target)
{
    char *args[MOST_ARGS];
    ptrdiff_t strides[MOST_ARGS];
    for (int o = 0; o < k->nargs; o++) {
        args[o] = o < k->nin ? plain[o] : reference[o];
        strides[o] = (ptrdiff_t)k->dtypes[o].itemsize;
    }
    return run_kernel(k, target, args, LENGTH, strides);
}

static void run_trial(const trial *t, char **args, ptrdiff_t *strides)
{
    const kernel *k = t->kernel;
    for (int o = 0; o < k->nargs; o++) {
        ptrdiff_t itemsize = (ptrdiff_t)k->dtypes[o].itemsize;
        bool input = o < k->nin;
        strides[o] = t->layout == STRIDED     ? 2 * itemsize
                     : t->layout == BACKWARDS ? -itemsize
                                              : itemsize;
        args[o] = input ? t->layout == STRIDED ? spread[o] : plain[o] : results[o];
        args[o] += (input ? t->first : 0) * (t->layout == STRIDED ? 2 : 1) * itemsize;
        args[o] += t->layout == BACKWARDS ? (t->count - 1) * itemsize : 0;
        if (t->layout == FROM_ONE && o == t->single) {
            strides[o] = 0;
        }
    }
    int fault = run_kernel(k, t->target, args, t->count, strides);
    if (fault != 0) {
        ck_abort_msg("%s, %s: fault %d", k->symbol, ndm_target_name(t->target), fault);
    }
}

static void describe(char *text, size_t size, const kernel *k, char *const *args,
                     const ptrdiff_t *strides, ptrdiff_t i)
{
    text[0] = 0;
    for (int o = 0; o < k->nin; o++) {
        size_t used = strlen(text);
        const unsigned char *item = (const unsigned char *)args[o] + i * strides[o];
        used += (size_t)snprintf(text + used, size - used, " ");
        for (uint32_t b = k->dtypes[o].itemsize; b > 0; b--) {
            used += (size_t)snprintf(text + used, size - used, "%02x", item[b - 1]);
        }
    }
}

/* `wanted[o] + i * steps[o]`: what output o should be for element i of the run. */
static void check_trial(const trial *t, char *const *args, const ptrdiff_t *strides,
                        char *const *wanted, const ptrdiff_t *steps)
{
    const kernel *k = t->kernel;
    for (int o = k->nin; o < k->nargs; o++) {
        for (ptrdiff_t i = 0; i < t->count; i++) {
            if (!same_item(&k->dtypes[o], args[o] + i * strides[o], wanted[o] + i * steps[o])) {
                char inputs[400];
                describe(inputs, sizeof inputs, k, args, strides, i);
                ck_abort_msg("%s on %s, %s, count %td, output %d, element %td differs from "
                             "%s for%s",
                             k->symbol, ndm_target_name(t->target), layout_names[t->layout],
                             t->count, o - k->nin, i, ndm_target_name(t->base), inputs);
            }
        }
    }
}

static void compare_with_reference(const trial *t)
{
    const kernel *k = t->kernel;
    char *args[MOST_ARGS], *wanted[MOST_ARGS] = {NULL};
    ptrdiff_t strides[MOST_ARGS], steps[MOST_ARGS] = {0};
    run_trial(t, args, strides);
    for (int o = k->nin; o < k->nargs; o++) {
        ptrdiff_t itemsize = (ptrdiff_t)k->dtypes[o].itemsize;
        ptrdiff_t first = t->first + (t->layout == BACKWARDS ? t->count - 1 : 0);
        wanted[o] = reference[o] + first * itemsize;
        steps[o] = t->layout == BACKWARDS ? -itemsize : itemsize;
    }
    check_trial(t, args, strides, wanted, steps);
}

/* One input is one element: the reference is the base's kernel on one element at a time. */
static void compare_from_one(const trial *t)
{
    static _Alignas(64) char one_by_one[MOST_ARGS][LENGTH * MAX_ITEM];
    const kernel *k = t->kernel;
    char *args[MOST_ARGS], *wanted[MOST_ARGS] = {NULL}, *at[MOST_ARGS];
    ptrdiff_t strides[MOST_ARGS], steps[MOST_ARGS];
    run_trial(t, args, strides);
    for (int o = 0; o < k->nargs; o++) {
        wanted[o] = o < k->nin ? args[o] : one_by_one[o];
        steps[o] = o < k->nin ? strides[o] : (ptrdiff_t)k->dtypes[o].itemsize;
    }
    for (ptrdiff_t i = 0; i < t->count; i++) {
        for (int o = 0; o < k->nargs; o++) {
            at[o] = wanted[o] + i * steps[o];
        }
        run_kernel(k, t->base, at, 1, steps);
    }
    check_trial(t, args, strides, wanted, steps);
}

/* ---- all of them ------------------------------------------------------------------------- */

static void compare_target(const kernel *k, ndm_target_id base, ndm_target_id target)
{
    trial t = {.kernel = k, .base = base, .target = target};
    uint64_t state = 11;
    for (int how = 0; how < FROM_ONE; how++) {
        t.layout = (layout)how;
        t.first = 0;
        t.count = LENGTH;
        compare_with_reference(&t);
        for (t.count = 1; t.count <= MOST_COUNT; t.count++) {
            t.first = next_random(&state) % (LENGTH - MOST_COUNT);
            compare_with_reference(&t);
        }
    }
    t.layout = FROM_ONE;
    for (t.single = 0; t.single < k->nin; t.single++) {
        for (int i = 0; i < 2 * MAX_VALUES; i++) {
            t.first = next_random(&state) % (LENGTH - MOST_COUNT);
            t.count = 1 + i % MOST_COUNT;
            compare_from_one(&t);
        }
    }
}

static bool is_fused(ndm_target_id target)
{
    return target == NDM_TARGET_X86_64_V3 || target == NDM_TARGET_X86_64_V4 ||
           target == NDM_TARGET_AARCH64;
}

/* Functions of doubles may depend on fused multiply-add; which do is seen in
 * tests/golden/unfused.txt. */
static bool may_fuse(const kernel *k)
{
    const ndm_dtype *out = &k->dtypes[k->nin];
    return out->cls->parts == 2 || (out->cls->eps != NULL && out->itemsize >= 8);
}

static void compare_targets(const kernel *k)
{
    ck_assert_int_le(k->nargs, MOST_ARGS);
    fill_inputs(k, false);
    if (run_all(k, NDM_TARGET_GENERIC) != 0) {
        fill_inputs(k, true);
        ck_assert_msg(run_all(k, NDM_TARGET_GENERIC) == 0, "%s refuses small values",
                      k->symbol);
    }
    ndm_target_id base = NDM_TARGET_GENERIC;
    for (int t = 0; t < NDM_TARGET_COUNT; t++) {
        if (k->functions[t] == NULL) {
            continue;
        }
        if (base == NDM_TARGET_GENERIC && is_fused((ndm_target_id)t) && may_fuse(k)) {
            base = (ndm_target_id)t;
            ck_assert_int_eq(run_all(k, base), 0);
        }
        compare_target(k, base, (ndm_target_id)t);
    }
}

START_TEST(targets_give_the_same_bits)
{
    test_every_kernel(compare_targets);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("targets");
    TCase *tests = tcase_create("targets");
    tcase_set_timeout(tests, 300);
    tcase_add_test(tests, targets_give_the_same_bits);
    suite_add_tcase(suite, tests);
    return run_tests(suite);
}
