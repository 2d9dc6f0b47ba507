/* Loops of generalized ufuncs: the same bits on every target and in every layout, nothing read
 * or written outside the operands; and what plans and tasks make of cores. */
#define _GNU_SOURCE
#include <setjmp.h>
#include <signal.h>
#include <sys/mman.h>
#include <unistd.h>

#include "dtype/registry.h"
#include "test_kernels_support.h"

enum { MOST_ARGS = 4, OUTER = 3, TRIALS = SANITIZED ? 8 : 24, MEMORY = 4 << 20 };

/* ---- fenced memory ------------------------------------------------------------------ */

static char *memory[MOST_ARGS]; /* MEMORY bytes between two pages without access */

static void fence_memory(void)
{
    size_t page = (size_t)sysconf(_SC_PAGESIZE);
    for (int i = 0; i < MOST_ARGS; i++) {
        char *all =
            mmap(NULL, MEMORY + 2 * page, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
        ck_assert_ptr_ne(all, MAP_FAILED);
        memory[i] = all + page;
        ck_assert_int_eq(mprotect(memory[i], MEMORY, PROT_READ | PROT_WRITE), 0);
    }
}

static sigjmp_buf escape;

static void escape_fault(int number)
{
    siglongjmp(escape, number);
}

static void catch_faults(void)
{
    struct sigaction action = {.sa_handler = escape_fault};
    sigemptyset(&action.sa_mask);
    ck_assert_int_eq(sigaction(SIGSEGV, &action, NULL), 0);
    ck_assert_int_eq(sigaction(SIGBUS, &action, NULL), 0);
}

/* ---- operands with cores ------------------------------------------------------------- */

enum { C_ORDER, FORTRAN, SPREAD, BACKWARDS, REPEATED, LAYOUTS };

static const char *const layout_names[] = {"C", "Fortran", "spread", "backwards", "repeated"};

typedef struct laid {
    int ndim; /* of the core */
    ptrdiff_t shape[NDM_MAXCOREDIMS + 1],
        strides[NDM_MAXCOREDIMS + 1]; /* the outer axis first */
    ptrdiff_t items;
    char *first;
} laid;

/* Core axes and the outer one, and where the first element is for the operand to end (begin) at
 * its fence. */
static laid lay_out(const kernel *k, int operand, const ptrdiff_t *sizes, int layout,
                    bool at_end)
{
    const ndm_ufunc_record *record = k->ufunc->record;
    const uint8_t *dims = record->core_axes;
    laid l = {.ndim = record->core_ndims[operand], .items = OUTER, .shape = {OUTER}};
    for (int i = 0; i < operand; i++) {
        dims += record->core_ndims[i];
    }
    for (int d = 0; d < l.ndim; d++) {
        l.shape[d + 1] = sizes[dims[d]];
        l.items *= l.shape[d + 1];
    }
    ptrdiff_t step = (ptrdiff_t)k->dtypes[operand].itemsize * (layout == SPREAD ? 3 : 1);
    ptrdiff_t low = 0, high = 0;
    for (int d = 0; d <= l.ndim; d++) {
        int axis = layout == FORTRAN ? d : l.ndim - d;
        l.strides[axis] = layout == BACKWARDS ? -step : step;
        step *= l.shape[axis] > 0 ? l.shape[axis] : 1;
    }
    if (layout == REPEATED && operand == 0) {
        l.strides[0] = 0;
    }
    for (int axis = 0; axis <= l.ndim; axis++) {
        ptrdiff_t reach = (l.shape[axis] - 1) * l.strides[axis];
        low += reach < 0 ? reach : 0;
        high += reach > 0 ? reach : 0;
    }
    ptrdiff_t item = (ptrdiff_t)k->dtypes[operand].itemsize;
    ck_assert_int_le(high - low + item, MEMORY);
    l.first = l.items == 0 ? memory[operand] + (at_end ? MEMORY : 0)
              : at_end     ? memory[operand] + MEMORY - item - high
                           : memory[operand] - low;
    return l;
}

static char *at(const laid *l, ptrdiff_t index)
{
    char *place = l->first;
    for (int axis = l->ndim; axis >= 0; axis--) {
        place += l->strides[axis] * (index % l->shape[axis]);
        index /= l->shape[axis];
    }
    return place;
}

/* The same values whatever the layout; whole small ones, or any. */
static void fill(const laid *l, const ndm_dtype *dtype, int operand, bool small, bool repeated)
{
    uint64_t state = 77 + (uint64_t)operand;
    ptrdiff_t core = l->items / OUTER;
    for (ptrdiff_t i = 0; i < (repeated ? core : l->items); i++) {
        char item[MAX_ITEM] = {0};
        (small ? small_item : random_item)(dtype, &state, item);
        memcpy(at(l, i), item, dtype->itemsize);
    }
}

static int run_core(const kernel *k, ndm_loop loop, const laid *operands,
                    const ptrdiff_t *sizes)
{
    const ndm_ufunc_record *record = k->ufunc->record;
    ptrdiff_t dimensions[NDM_MAXCOREDIMS + 1] = {OUTER};
    ptrdiff_t strides[MOST_ARGS * (NDM_MAXCOREDIMS + 1)];
    char *args[MOST_ARGS];
    int next = k->nargs;
    memcpy(dimensions + 1, sizes, record->core_dim_count * sizeof *sizes);
    for (int i = 0; i < k->nargs; i++) {
        args[i] = operands[i].first;
        strides[i] = operands[i].strides[0];
        for (int d = 0; d < operands[i].ndim; d++) {
            strides[next++] = operands[i].strides[d + 1];
        }
    }
    ndm_loop_ctx ctx = {
        .size = sizeof ctx, .static_data = k->static_data, .dtypes = k->dtypes, .threads = 1};
    return loop(args, dimensions, strides, &ctx);
}

/* ---- every loop ---------------------------------------------------------------------- */

static char *reference; /* outputs of the generic target in C order */

static void compare(const kernel *k, int target, int layout, const laid *out, bool is_reference)
{
    const ndm_dtype *dtype = &k->dtypes[k->nargs - 1];
    for (ptrdiff_t i = 0; i < out->items; i++) {
        char item[MAX_ITEM] = {0}, wanted[MAX_ITEM] = {0};
        memcpy(item, at(out, i), dtype->itemsize);
        if (is_reference) {
            memcpy(reference + i * (ptrdiff_t)dtype->itemsize, item, dtype->itemsize);
            continue;
        }
        memcpy(wanted, reference + i * (ptrdiff_t)dtype->itemsize, dtype->itemsize);
        ck_assert_msg(same_item(dtype, item, wanted), "%s on %s, layout %s: item %td differs",
                      k->symbol, ndm_target_name((ndm_target_id)target), layout_names[layout],
                      i);
    }
}

static void try_layout(const kernel *k, const ptrdiff_t *sizes, int layout, bool at_end,
                       bool small, bool repeated)
{
    laid operands[MOST_ARGS];
    for (int i = 0; i < k->nargs; i++) {
        operands[i] = lay_out(k, i, sizes, layout, at_end);
    }
    for (int i = 0; i < k->nin; i++) {
        fill(&operands[i], &k->dtypes[i], i, small, repeated && i == 0);
        if (repeated && i == 0 && layout != REPEATED) {
            ptrdiff_t core = operands[i].items / OUTER;
            for (ptrdiff_t j = core; j < operands[i].items; j++) {
                memcpy(at(&operands[i], j), at(&operands[i], j % core), k->dtypes[i].itemsize);
            }
        }
    }
    for (int t = 0; t < NDM_TARGET_COUNT; t++) {
        if (k->functions[t] == NULL) {
            continue;
        }
        bool is_reference = t == NDM_TARGET_GENERIC && layout == C_ORDER && !at_end;
        const laid *out = &operands[k->nargs - 1];
        for (ptrdiff_t i = 0; i < out->items; i++) {
            memset(at(out, i), 0x5a, k->dtypes[k->nargs - 1].itemsize);
        }
        if (sigsetjmp(escape, 0) != 0) {
            ck_abort_msg("%s on %s, layout %s, sizes %td %td %td: touched memory outside",
                         k->symbol, ndm_target_name((ndm_target_id)t), layout_names[layout],
                         sizes[0], sizes[1], sizes[2]);
        }
        ck_assert_int_eq(run_core(k, k->functions[t], operands, sizes), 0);
        compare(k, t, layout, out, is_reference);
    }
}

static void check_kernel(const kernel *k)
{
    static const ptrdiff_t lengths[] = {0, 1, 2, 3, 4, 5, 7, 8, 15, 16, 17, 31, 33, 64, 65, 70};
    ck_assert_int_le(k->nargs, MOST_ARGS);
    ck_assert_int_eq(k->nargs, k->nin + 1);
    uint64_t state = 5;
    for (int trial = 0; trial < TRIALS; trial++) {
        ptrdiff_t sizes[NDM_MAXCOREDIMS] = {0};
        for (uint32_t d = 0; d < k->ufunc->record->core_dim_count; d++) {
            sizes[d] = lengths[next_random(&state) % COUNT_OF(lengths)];
        }
        bool repeated = trial % 4 == 3, small = trial % 2 == 0;
        for (int layout = C_ORDER; layout < LAYOUTS; layout++) {
            if (layout == REPEATED && !repeated) {
                continue;
            }
            try_layout(k, sizes, layout, false, small, repeated);
            try_layout(k, sizes, layout, true, small, repeated);
        }
    }
}

START_TEST(every_loop_on_every_target)
{
    enum { MOST_MODULES = 16 };
    const ndm_module *modules[MOST_MODULES];
    const ndm_ufunc *ufuncs[512];
    size_t count = ndm_ufunc_list(ufuncs, COUNT_OF(ufuncs)), loops = 0;
    size_t module_count = ndm_module_list(modules, MOST_MODULES);
    ck_assert_uint_le(count, COUNT_OF(ufuncs));
    fence_memory();
    catch_faults();
    reference = malloc(MEMORY);
    ck_assert_ptr_nonnull(reference);
    for (size_t i = 0; i < count; i++) {
        if (!is_elementwise(ufuncs[i])) {
            loops += test_loops_of(ufuncs[i], modules, module_count, check_kernel);
        }
    }
    free(reference);
    ck_assert_uint_ge(loops, 4 * 14);
}
END_TEST

/* ---- plans and tasks ------------------------------------------------------------------ */

enum { N = 136 };

static void multiply(const int64_t *a, const int64_t *b, int64_t *out)
{
    for (int i = 0; i < N; i++) {
        for (int j = 0; j < N; j++) {
            int64_t sum = 0;
            for (int k = 0; k < N; k++) {
                sum += a[i * N + k] * b[k * N + j];
            }
            out[i * N + j] = sum;
        }
    }
}

static int64_t numbers[4][N * N];

static void fill_numbers(void)
{
    for (int i = 0; i < 4; i++) {
        for (int j = 0; j < N * N; j++) {
            numbers[i][j] = (j * (7 + i) + 3 * i) % 101 - 50;
        }
    }
}

START_TEST(a_kept_plan_takes_other_memory)
{
    const ptrdiff_t shape[2] = {N, N};
    static int64_t got[N * N], wanted[N * N];
    fill_numbers();
    ndm_view a = strided(numbers[0], "int64", 2, shape, NULL);
    ndm_view b = strided(numbers[1], "int64", 2, shape, NULL);
    ndm_view y = strided(got, "int64", 2, shape, NULL);
    const ndm_view *inputs[] = {&a, &b}, *outs[] = {&y};
    ndm_options options = {.size = sizeof options, .out = outs, .threads = 2};
    ndm_plan *plan;
    ndm_error error;
    expect(ndm_plan_create(the_ufunc("matmul"), inputs, &options, &plan, &error), NDM_OK,
           &error);
    expect(ndm_plan_run(plan, NULL, &error), NDM_OK, &error);
    multiply(numbers[0], numbers[1], wanted);
    ck_assert_mem_eq(got, wanted, sizeof got);
    void *const other[] = {numbers[2], numbers[3], NULL};
    expect(ndm_plan_run(plan, other, &error), NDM_OK, &error);
    multiply(numbers[2], numbers[3], wanted);
    ck_assert_mem_eq(got, wanted, sizeof got);
    ndm_plan_free(plan);
}
END_TEST

/* A pool that runs tasks backwards: each has its own part of the one core. */
static int pool_tasks;

static int pool_threads(void *context)
{
    (void)context;
    return 4;
}

static void pool_run(void *context, int count, void (*task)(void *argument, int index),
                     void *argument)
{
    (void)context;
    pool_tasks = count;
    for (int i = count - 1; i >= 0; i--) {
        task(argument, i);
    }
}

START_TEST(tasks_share_one_core)
{
    const ptrdiff_t shape[2] = {N, N}, turned[2] = {sizeof(int64_t), N * sizeof(int64_t)};
    static int64_t got[N * N], wanted[N * N];
    const ndm_pool pool = {pool_threads, pool_run, NULL};
    fill_numbers();
    multiply(numbers[0], numbers[1], wanted);
    for (int way = 0; way < 2; way++) {
        ndm_view a = strided(numbers[0], "int64", 2, shape, NULL);
        ndm_view b = strided(numbers[1], "int64", 2, shape, NULL);
        ndm_view y = strided(got, "int64", 2, shape, way == 0 ? NULL : turned);
        ndm_error error;
        memset(got, 0x5a, sizeof got);
        pool_tasks = 0;
        expect(call2("matmul", &a, &b, &y, (ndm_options){.threads = 4, .pool = &pool}, &error),
               NDM_OK, &error);
        ck_assert_int_gt(pool_tasks, 1);
        for (int i = 0; i < N * N; i++) {
            int from = way == 0 ? i : i % N * N + i / N;
            ck_assert_int_eq(got[i], wanted[from]);
        }
    }
}
END_TEST

START_TEST(a_cancelled_call_stops)
{
    enum { STACK = 64 };
    const ptrdiff_t shape[3] = {STACK, N, N};
    int64_t *memory_of_all = calloc(3 * (size_t)STACK * N * N, sizeof *memory_of_all);
    ck_assert_ptr_nonnull(memory_of_all);
    ndm_view views[3];
    for (int i = 0; i < 3; i++) {
        views[i] = strided(memory_of_all + i * STACK * N * N, "int64", 3, shape, NULL);
    }
    ndm_cancel cancel = {.requested = 1};
    ndm_error error;
    expect(call2("matmul", &views[0], &views[1], &views[2], (ndm_options){.cancel = &cancel},
                 &error),
           NDM_ERROR_CANCELLED, &error);
    cancel.requested = 0;
    expect(call2("matmul", &views[0], &views[1], &views[2], (ndm_options){.cancel = &cancel},
                 &error),
           NDM_OK, &error);
    free(memory_of_all);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("products");
    TCase *tests = tcase_create("products");
    tcase_set_timeout(tests, 600);
    tcase_add_test(tests, every_loop_on_every_target);
    tcase_add_test(tests, a_kept_plan_takes_other_memory);
    tcase_add_test(tests, tasks_share_one_core);
    tcase_add_test(tests, a_cancelled_call_stops);
    suite_add_tcase(suite, tests);
    return run_tests(suite);
}
