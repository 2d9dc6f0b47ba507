/* No kernel and no call reads or writes outside its operands. Every operand lies in memory of
 * its own that ends exactly at a page without access, or begins exactly after one; inputs
 * cannot be written; the gaps of strided outputs are looked at after each call. */
#define _GNU_SOURCE
#include <setjmp.h>
#include <signal.h>
#include <stdio.h>
#include <sys/mman.h>
#include <unistd.h>

#include "test_kernels_support.h"

enum { MOST_COUNT = 1025, MOST_ARGS = 8, SMALL_COUNTS = 80 };
static const ptrdiff_t large_counts[] = {128, 129, 513}; /* a block of NDM_BLOCK and one more */

/* ---- fenced memory ------------------------------------------------------------------ */

typedef struct fenced {
    char *start;
    size_t size; /* a multiple of the page size */
} fenced;

static fenced memory[MOST_ARGS];

static void fence_memory(void)
{
    size_t page = (size_t)sysconf(_SC_PAGESIZE);
    size_t size = (3 * MOST_COUNT * (size_t)MAX_ITEM + page - 1) / page * page;
    for (int i = 0; i < MOST_ARGS; i++) {
        char *all = mmap(NULL, size + 2 * page, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
        ck_assert_ptr_ne(all, MAP_FAILED);
        ck_assert_int_eq(mprotect(all + page, size, PROT_READ | PROT_WRITE), 0);
        memory[i] = (fenced){all + page, size};
    }
}

static void let_write(int operand, bool may)
{
    ck_assert_int_eq(mprotect(memory[operand].start, memory[operand].size,
                              may ? PROT_READ | PROT_WRITE : PROT_READ),
                     0);
}

/* Items wherever an operand may lie: pages are a multiple of every itemsize, so places that are
 * whole items away from either end are the same places. */
static void fill_memory(int operand, const ndm_dtype *dtype, bool small)
{
    enum { DIFFERENT = 509 };
    uint64_t state = 1 + (uint64_t)operand;
    char *start = memory[operand].start;
    size_t filled = DIFFERENT * dtype->itemsize, size = memory[operand].size;
    for (size_t at = 0; at < filled; at += dtype->itemsize) {
        (small ? small_item : random_item)(dtype, &state, start + at);
    }
    for (; filled < size; filled *= 2) {
        memcpy(start + filled, start, filled < size - filled ? filled : size - filled);
    }
}

/* ---- what is being run, for the report of a fault ------------------------------------- */

static struct {
    const char *symbol, *how;
    int target;
    ptrdiff_t count, strides[MOST_ARGS];
    bool at_end;
} now;

static sigjmp_buf escape;

static void escape_fault(int number)
{
    siglongjmp(escape, number);
}

static void report(const char *what)
{
    char strides[256] = "";
    for (int i = 0; i < MOST_ARGS; i++) {
        size_t used = strlen(strides);
        snprintf(strides + used, sizeof strides - used, " %td", now.strides[i]);
    }
    ck_abort_msg("%s, %s, %s, count %td, operands %s, strides%s: %s", now.symbol, now.how,
                 now.target < 0 ? "ndm_call" : ndm_target_name((ndm_target_id)now.target),
                 now.count, now.at_end ? "at the end of their memory" : "at its beginning",
                 strides, what);
}

static void catch_faults(void)
{
    struct sigaction action = {.sa_handler = escape_fault};
    sigemptyset(&action.sa_mask);
    ck_assert_int_eq(sigaction(SIGSEGV, &action, NULL), 0);
    ck_assert_int_eq(sigaction(SIGBUS, &action, NULL), 0);
}

/* ---- placing operands ---------------------------------------------------------------- */

/* Where the first element of an operand lies so that its memory ends (begins) at the fence. */
static char *place(int operand, ptrdiff_t itemsize, ptrdiff_t count, ptrdiff_t stride,
                   bool at_end)
{
    ptrdiff_t reach = count > 0 ? (count - 1) * stride : 0;
    ptrdiff_t low = reach < 0 ? -reach : 0, high = reach > 0 ? reach : 0;
    fenced m = memory[operand];
    /* even an operand without elements points at memory that cannot be touched */
    ptrdiff_t item = count > 0 ? itemsize : 0;
    return at_end ? m.start + m.size - item - high : m.start + low;
}

enum { CANARY = 0x5a };

/* Outside the elements of a strided output nothing has changed. */
static void check_gaps(const char *first, ptrdiff_t itemsize, ptrdiff_t count, ptrdiff_t stride)
{
    ptrdiff_t step = stride < 0 ? -stride : stride;
    const char *low = stride < 0 ? first + (count - 1) * stride : first;
    for (ptrdiff_t i = 0; i + 1 < count; i++) {
        for (const char *p = low + i * step + itemsize; p < low + (i + 1) * step; p++) {
            if (*p != CANARY) {
                report("wrote between elements");
            }
        }
    }
}

/* ---- kernels themselves --------------------------------------------------------------- */

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

/* Canaries in all that outputs of these strides may touch from that end of their memory. */
static void clear_outputs(const kernel *k, int step, bool at_end)
{
    for (int i = k->nin; i < k->nargs; i++) {
        fenced m = memory[i];
        size_t size = MOST_COUNT * (size_t)(step < 0 ? -step : step) * k->dtypes[i].itemsize;
        memset(at_end ? m.start + m.size - size : m.start, CANARY, size);
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

/* Whether a kernel refuses values among those in memory. */
static bool refuses(const kernel *k)
{
    char *args[MOST_ARGS];
    ptrdiff_t strides[MOST_ARGS];
    for (int i = 0; i < k->nargs; i++) {
        args[i] = memory[i].start;
        strides[i] = (ptrdiff_t)k->dtypes[i].itemsize;
    }
    return run_kernel(k, NDM_TARGET_GENERIC, args, MOST_COUNT, strides) != 0;
}

/* Fills the inputs with values that the kernel takes, and forbids writing them. */
static void prepare(const kernel *k)
{
    ck_assert_int_le(k->nargs, MOST_ARGS);
    now.symbol = k->symbol;
    now.how = "values";
    now.target = NDM_TARGET_GENERIC;
    for (int i = 0; i < k->nargs; i++) {
        ck_assert_uint_le(k->dtypes[i].itemsize, MAX_ITEM);
        let_write(i, true);
        fill_memory(i, &k->dtypes[i], false);
    }
    if (refuses(k)) {
        for (int i = 1; i < k->nin; i++) {
            fill_memory(i, &k->dtypes[i], true);
        }
        ck_assert_msg(!refuses(k), "%s refuses small values", k->symbol);
    }
    for (int i = 0; i < k->nin; i++) {
        let_write(i, false);
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

/* ---- calls ------------------------------------------------------------------------------ */

typedef enum operand_kind { PLAIN, SPREAD, BACKWARDS, UNALIGNED, SWAPPED, KINDS } operand_kind;

/* inputs, outputs and the mask of a call; KINDS for no mask */
static const struct arrangement {
    const char *name;
    operand_kind inputs, outputs, mask;
} arrangements[] = {
    {"plain", PLAIN, PLAIN, KINDS},
    {"strided", SPREAD, SPREAD, KINDS},
    {"backwards", BACKWARDS, BACKWARDS, KINDS},
    {"backwards to plain", BACKWARDS, PLAIN, KINDS},
    {"unaligned", UNALIGNED, UNALIGNED, KINDS},
    {"unaligned to plain", UNALIGNED, PLAIN, KINDS},
    {"plain to unaligned", PLAIN, UNALIGNED, KINDS},
    {"byte-swapped", SWAPPED, SWAPPED, KINDS},
    {"masked", PLAIN, PLAIN, PLAIN},
    {"masked, strided", SPREAD, SPREAD, SPREAD},
    {"masked, unaligned", UNALIGNED, UNALIGNED, BACKWARDS},
};

typedef struct call_operands {
    ptrdiff_t count, strides[MOST_ARGS];
    ndm_view views[MOST_ARGS];
} call_operands;

static void lay_out(call_operands *c, int i, const ndm_dtype *dtype, operand_kind kind,
                    bool at_end)
{
    ptrdiff_t itemsize = (ptrdiff_t)dtype->itemsize;
    c->strides[i] = kind == SPREAD      ? 2 * itemsize
                    : kind == BACKWARDS ? -itemsize
                    : kind == UNALIGNED ? itemsize + 1
                                        : itemsize;
    now.strides[i] = c->strides[i];
    char *first = place(i, itemsize, c->count, c->strides[i], at_end);
    c->views[i] = (ndm_view){first,
                             kind == SWAPPED ? ndm_dtype_swapped(dtype) : *dtype,
                             1,
                             &c->count,
                             &c->strides[i],
                             NDM_VIEW_WRITEABLE};
}

static void call_placed(const kernel *k, const struct arrangement *a, ptrdiff_t count,
                        bool at_end)
{
    call_operands c = {.count = count};
    const ndm_view *inputs[MOST_ARGS], *outs[MOST_ARGS];
    ndm_error error = {NDM_OK, ""};
    ndm_dtype boolean = the_dtype("bool");
    now.count = count;
    now.at_end = at_end;
    for (int i = 0; i < k->nargs; i++) {
        lay_out(&c, i, &k->dtypes[i], i < k->nin ? a->inputs : a->outputs, at_end);
        *(i < k->nin ? &inputs[i] : &outs[i - k->nin]) = &c.views[i];
    }
    if (a->mask != KINDS) {
        lay_out(&c, k->nargs, &boolean, a->mask, at_end);
    }
    const ndm_view *mask = a->mask != KINDS ? &c.views[k->nargs] : NULL;
    ndm_options options = {
        .size = sizeof options, .signature = k->dtypes, .where = mask, .out = outs};
    ndm_status status = k->ufunc != NULL ? ndm_call(k->ufunc, inputs, NULL, &options, &error)
                                         : ndm_copyto(&c.views[1], &c.views[0],
                                                      NDM_CASTING_UNSAFE, mask, &error);
    if (status != NDM_OK && status != NDM_ERROR_LOOP) {
        report(error.message);
    }
    for (int i = k->nin; i < k->nargs; i++) {
        if (a->outputs == SPREAD || a->outputs == UNALIGNED) {
            check_gaps(c.views[i].data, (ptrdiff_t)k->dtypes[i].itemsize, count, c.strides[i]);
        }
    }
}

static void guard_call(const kernel *k)
{
    static const ptrdiff_t counts[] = {0,  1,  2,  3,  4,  5,  7,  8,  9,   15,  16,
                                       17, 31, 32, 33, 63, 64, 65, 80, 129, 1025};
    if (sigsetjmp(escape, 1) != 0) {
        report("touched memory that is not its own");
    }
    prepare(k);
    now.target = -1;
    ndm_dtype boolean = the_dtype("bool");
    let_write(k->nargs, true);
    fill_memory(k->nargs, &boolean, false);
    let_write(k->nargs, false);
    for (size_t i = 0; i < COUNT_OF(arrangements); i++) {
        now.how = arrangements[i].name;
        for (int at_end = 0; at_end < 2; at_end++) {
            clear_outputs(k, 2, at_end != 0);
            for (size_t n = 0; n < COUNT_OF(counts); n += SANITIZED ? 5 : 1) {
                call_placed(k, &arrangements[i], counts[n], at_end != 0);
            }
        }
    }
}

START_TEST(calls_stay_within_their_operands)
{
    fence_memory();
    catch_faults();
    test_every_kernel(guard_call);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("guard");
    TCase *tests = tcase_create("guard");
    tcase_set_timeout(tests, 300);
    tcase_add_test(tests, kernels_stay_within_their_operands);
    tcase_add_test(tests, calls_stay_within_their_operands);
    suite_add_tcase(suite, tests);
    return run_tests(suite);
}
