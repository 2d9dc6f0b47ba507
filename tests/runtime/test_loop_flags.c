/* IEEE flags of every kernel on every target: a vector raises what its elements raise one at a
 * time, wherever the special one stands, in the vectors or in the tail, and ordinary elements
 * raise nothing. What one element should raise is tested against NumPy (tests/numpy). Quiet
 * loops report nothing through a call. */
#include <stdio.h>

#include "test_kernels_support.h"

#include "system/fpenv.h"

/* Up to two and a half vectors of 64 bytes of the smallest items. */
enum { MOST_COUNT = 160, MOST_ARGS = 8, MOST_COMBINATIONS = SANITIZED ? 200 : 1200 };

static _Alignas(64) char memory[MOST_ARGS][2 * MOST_COUNT * MAX_ITEM];
static values specials[MOST_ARGS];

typedef struct combination {
    uint8_t picks[MOST_ARGS]; /* which special value each input has */
    uint32_t flags;           /* what it raises alone, on the generic target */
} combination;

static combination combinations[MOST_COMBINATIONS];

/* ---- running ---------------------------------------------------------------------------- */

static uint32_t flags_of(const kernel *k, ndm_target_id target, ptrdiff_t count,
                         const ptrdiff_t *strides)
{
    char *args[MOST_ARGS];
    ndm_fpenv saved;
    for (int o = 0; o < k->nargs; o++) {
        args[o] = memory[o];
    }
    ndm_fpenv_enter(&saved, true);
    int fault = run_kernel(k, target, args, count, strides);
    uint32_t raised = ndm_fpenv_leave(&saved);
    if (fault != 0) {
        ck_abort_msg("%s refuses", k->symbol);
    }
    return raised;
}

static void put(const kernel *k, int o, ptrdiff_t i, ptrdiff_t stride, const char *item)
{
    memcpy(memory[o] + i * stride, item, k->dtypes[o].itemsize);
}

/* Where one is a pole a half is ordinary: of arctanh and logit. */
static bool one_raises;

/* Ordinary: one, which every dtype has. */
static const char *ordinary(const kernel *k, int o)
{
    static _Alignas(16) char half[MAX_ITEM];
    if (one_raises && k->dtypes[o].cls->from_scalar != NULL) {
        const ndm_scalar value = ndm_scalar_float(0.5);
        k->dtypes[o].cls->from_scalar(&value, half);
        return half;
    }
    if (k->dtypes[o].cls->one == NULL) {
        ck_abort_msg("%s has no one", k->dtypes[o].cls->name);
    }
    return k->dtypes[o].cls->one;
}

static const char *special(const combination *c, int o)
{
    return specials[o].items[c->picks[o]];
}

static uint32_t flags_alone(const kernel *k, ndm_target_id target, const combination *c)
{
    ptrdiff_t strides[MOST_ARGS];
    for (int o = 0; o < k->nargs; o++) {
        strides[o] = (ptrdiff_t)k->dtypes[o].itemsize;
        if (o < k->nin) {
            put(k, o, 0, 0, special(c, o));
        }
    }
    return flags_of(k, target, 1, strides);
}

static void report(const kernel *k, ndm_target_id target, const combination *c,
                   const char *what, ptrdiff_t count, ptrdiff_t at, uint32_t got,
                   uint32_t wanted)
{
    char text[400] = "";
    for (int o = 0; o < k->nin; o++) {
        size_t used = strlen(text);
        used += (size_t)snprintf(text + used, sizeof text - used, " ");
        for (uint32_t b = k->dtypes[o].itemsize; b > 0; b--) {
            used += (size_t)snprintf(text + used, sizeof text - used, "%02x",
                                     (unsigned char)special(c, o)[b - 1]);
        }
    }
    ck_abort_msg("%s on %s, %s, count %td, element %td is%s: flags %x, wanted %x", k->symbol,
                 ndm_target_name(target), what, count, at, text, got, wanted);
}

/* ---- combinations --------------------------------------------------------------------------
 */

/* Every combination of special values, or as many at random; without negative values of all
 * but the first input where the kernel refuses some. */
static int make_combinations(const kernel *k)
{
    uint64_t state = 3;
    long total = 1;
    for (int o = 0; o < k->nin; o++) {
        specials[o] = special_values(&k->dtypes[o]);
        total *= specials[o].count;
    }
    int count = total < MOST_COMBINATIONS ? (int)total : MOST_COMBINATIONS;
    for (int i = 0; i < count; i++) {
        long rest = i;
        for (int o = k->nin - 1; o >= 0; o--) {
            long pick = total <= MOST_COMBINATIONS ? rest : (long)next_random(&state);
            combinations[i].picks[o] = (uint8_t)(pick % specials[o].count);
            rest /= specials[o].count;
        }
    }
    return count;
}

static bool is_refused(const kernel *k, const combination *c)
{
    char *args[MOST_ARGS];
    ptrdiff_t strides[MOST_ARGS] = {0};
    for (int o = 0; o < k->nargs; o++) {
        args[o] = memory[o];
        if (o < k->nin) {
            put(k, o, 0, 0, special(c, o));
        }
    }
    return run_kernel(k, NDM_TARGET_GENERIC, args, 1, strides) != 0;
}

static int take_refused_out(const kernel *k, int count)
{
    int kept = 0;
    for (int i = 0; i < count; i++) {
        if (!is_refused(k, &combinations[i])) {
            combinations[kept++] = combinations[i];
        }
    }
    return kept;
}

/* ---- positions ------------------------------------------------------------------------------
 */

/* Fills `count` elements with ordinary ones; input `scalar`, if any, is one special element. */
static void set_stage(const kernel *k, const combination *c, int scalar, int step,
                      ptrdiff_t count, ptrdiff_t *strides)
{
    for (int o = 0; o < k->nargs; o++) {
        strides[o] = o == scalar ? 0 : step * (ptrdiff_t)k->dtypes[o].itemsize;
        for (ptrdiff_t i = 0; o < k->nin && i < count; i++) {
            put(k, o, i, strides[o], o == scalar ? special(c, o) : ordinary(k, o));
        }
    }
}

/* The combination at each of some places among ordinary elements. every: all places, else one
 * that depends on `turn`. */
static void try_places(const kernel *k, ndm_target_id target, const combination *c, int step,
                       ptrdiff_t count, bool every, int turn)
{
    ptrdiff_t strides[MOST_ARGS];
    set_stage(k, c, -1, step, count, strides);
    for (ptrdiff_t at = every ? 0 : turn % count; at < count; at += every ? 1 : count) {
        for (int o = 0; o < k->nin; o++) {
            put(k, o, at, strides[o], special(c, o));
        }
        uint32_t got = flags_of(k, target, count, strides);
        if (got != c->flags) {
            report(k, target, c, step == 1 ? "contiguous" : "strided", count, at, got,
                   c->flags);
        }
        for (int o = 0; o < k->nin; o++) {
            put(k, o, at, strides[o], ordinary(k, o));
        }
    }
}

/* Input `scalar` is the special element for all; the others are special at one place. What the
 * others' ordinary elements raise with it is found one element at a time. */
static void try_scalar(const kernel *k, ndm_target_id target, const combination *c, int scalar,
                       ptrdiff_t count, int turn)
{
    ptrdiff_t strides[MOST_ARGS], at = turn % count;
    set_stage(k, c, scalar, 1, count, strides);
    uint32_t wanted = c->flags | flags_of(k, NDM_TARGET_GENERIC, 1, strides);
    for (int o = 0; o < k->nin; o++) {
        if (o != scalar) {
            put(k, o, at, strides[o], special(c, o));
        }
    }
    uint32_t got = flags_of(k, target, count, strides);
    if (got != wanted) {
        report(k, target, c, "with a scalar", count, at, got, wanted);
    }
}

/* Lanes of the widest vector of the kernel's smallest items. */
static ptrdiff_t lanes(const kernel *k)
{
    uint32_t smallest = MAX_ITEM;
    for (int o = 0; o < k->nargs; o++) {
        uint32_t size = k->dtypes[o].itemsize / k->dtypes[o].cls->parts;
        smallest = size < smallest ? size : smallest;
    }
    return 64 / (ptrdiff_t)smallest;
}

static void test_target(const kernel *k, ndm_target_id target, int count)
{
    int tried[NDM_FP_ALL + 1] = {0};
    /* two vectors, then a tail of every width that halves */
    ptrdiff_t length = 2 * lanes(k) + lanes(k) / 2 - 1;
    length = length < 5 ? 5 : length;
    for (int i = 0; i < count; i++) {
        const combination *c = &combinations[i];
        uint32_t alone = flags_alone(k, target, c);
        if (alone != c->flags) {
            report(k, target, c, "alone", 1, 0, alone, c->flags);
        }
        bool every = tried[c->flags]++ < (c->flags != 0 ? 6 : 2);
        try_places(k, target, c, 1, length, every, i * 5);
        try_places(k, target, c, 2, length, every, i * 3);
        for (int o = 0; o < k->nin && k->nin > 1; o++) {
            try_scalar(k, target, c, o, length, i * 7);
        }
    }
}

/* ---- through a call
 * --------------------------------------------------------------------------- */

static uint32_t call_flags(const kernel *k, const combination *c, bool slow)
{
    ndm_view views[MOST_ARGS];
    const ndm_view *inputs[MOST_ARGS], *outs[MOST_ARGS];
    ptrdiff_t count = 1;
    uint32_t flags = ~0u;
    ndm_error error = {NDM_OK, ""};
    ndm_cancel cancel = {0};
    for (int o = 0; o < k->nargs; o++) {
        views[o] = (ndm_view){memory[o], k->dtypes[o], 1, &count, NULL, NDM_VIEW_WRITEABLE};
        *(o < k->nin ? &inputs[o] : &outs[o - k->nin]) = &views[o];
        if (o < k->nin) {
            put(k, o, 0, 0, special(c, o));
        }
    }
    ndm_options options = {.size = sizeof options,
                           .signature = k->dtypes,
                           .out = outs,
                           .tier = k->tier,
                           .fp_flags = &flags,
                           .cancel = slow ? &cancel : NULL};
    if (ndm_call(k->ufunc, inputs, NULL, &options, &error) != NDM_OK) {
        ck_abort_msg("%s: %s", k->symbol, error.message);
    }
    return flags;
}

static void test_calls(const kernel *k, int count)
{
    for (int i = 0; i < count; i++) {
        uint32_t wanted = k->flags & NDM_LOOP_QUIET ? 0 : combinations[i].flags;
        for (int slow = 0; slow < 2; slow++) {
            uint32_t got = call_flags(k, &combinations[i], slow != 0);
            if (got != wanted) {
                report(k, NDM_TARGET_GENERIC, &combinations[i], slow ? "planned call" : "call",
                       1, 0, got, wanted);
            }
        }
    }
}

/* ---- all of them
 * ------------------------------------------------------------------------------- */

static void test_ordinary(const kernel *k)
{
    ptrdiff_t strides[MOST_ARGS], length = MOST_COUNT;
    set_stage(k, NULL, -1, 1, length, strides);
    for (int t = 0; t < NDM_TARGET_COUNT; t++) {
        if (k->functions[t] != NULL) {
            uint32_t raised = flags_of(k, (ndm_target_id)t, length, strides);
            ck_assert_msg(raised == 0, "%s on %s: ordinary elements raise %x", k->symbol,
                          ndm_target_name((ndm_target_id)t), raised);
        }
    }
}

static void test_flags(const kernel *k)
{
    ck_assert_int_le(k->nargs, MOST_ARGS);
    int count = take_refused_out(k, make_combinations(k));
    ck_assert_int_gt(count, 0);
    for (int i = 0; i < count; i++) {
        combinations[i].flags = flags_alone(k, NDM_TARGET_GENERIC, &combinations[i]);
    }
    one_raises = false;
    if (!(k->flags & NDM_LOOP_QUIET)) {
        ptrdiff_t strides[MOST_ARGS];
        set_stage(k, NULL, -1, 1, 1, strides);
        one_raises = flags_of(k, NDM_TARGET_GENERIC, 1, strides) != 0;
        test_ordinary(k);
        for (int t = 0; t < NDM_TARGET_COUNT; t++) {
            if (k->functions[t] != NULL) {
                test_target(k, (ndm_target_id)t, count);
            }
        }
    }
    if (k->ufunc != NULL) {
        test_calls(k, count);
    }
}

START_TEST(flags_are_those_of_single_elements)
{
    test_every_kernel(test_flags);
}
END_TEST

static size_t fast_loops;

static void test_fast_flags(const kernel *k)
{
    char symbol[200];
    kernel fast = *k;
    snprintf(symbol, sizeof symbol, "%s, fast", k->symbol);
    fast.symbol = symbol;
    fast.tier = NDM_TIER_FAST;
    if (k->ufunc != NULL && find_functions(&fast)) {
        fast_loops++;
        test_flags(&fast);
    }
}

START_TEST(flags_of_the_fast_tier)
{
    test_every_kernel(test_fast_flags);
    ck_assert_uint_gt(fast_loops, 0);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("loop flags");
    TCase *tests = tcase_create("loop flags");
    tcase_set_timeout(tests, 300);
    tcase_add_test(tests, flags_are_those_of_single_elements);
    tcase_add_test(tests, flags_of_the_fast_tier);
    suite_add_tcase(suite, tests);
    return run_tests(suite);
}
