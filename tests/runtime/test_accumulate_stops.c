/* Accumulations that end before their last item: by a fault, cancelled, or both; by a loop that
 * does it at the item it is told to. */
#include "modules/module_head.h"
#include "test_accumulate_support.h"

/* Items that the loop of `halting`, otherwise a sum, stops at. */
enum { CANCEL = 5000, FAULT = 6000, BOTH = 7000, UNKNOWN = 8000, NEGATIVE = 9000 };

static ndm_cancel token;

static int halting(char *const *args, const ptrdiff_t *dimensions, const ptrdiff_t *strides,
                   ndm_loop_ctx *ctx)
{
    (void)ctx;
    for (ptrdiff_t i = 0; i < dimensions[0]; i++) {
        int64_t a, b;
        memcpy(&a, args[0] + i * strides[0], sizeof a);
        memcpy(&b, args[1] + i * strides[1], sizeof b);
        if (b == CANCEL || b == BOTH) {
            token.requested = 1;
        }
        if (b >= FAULT) {
            return b == UNKNOWN ? 9 : b == NEGATIVE ? -7 : 1;
        }
        a += b;
        memcpy(args[2] + i * strides[2], &a, sizeof a);
    }
    return 0;
}

ONE_LOOP_KERNEL("halting", halting);
static const char *const types[] = {"int64", "int64", "int64"}, *const halts[] = {"it halts"};
static const ndm_ufunc_record ufuncs[] = {{.name = "halting",
                                           .doc = "A test.",
                                           .signature = "x1, x2 -> y",
                                           .aliases = nothing,
                                           .nin = 2,
                                           .nout = 1,
                                           .hash = {91, 1}}};
static const ndm_loop_record loops[] = {{.ufunc = "halting",
                                         .types = types,
                                         .symbol = "halting_int64",
                                         .fault_count = 1,
                                         .faults = halts,
                                         .cost = 1,
                                         .hash = {91, 2}}};
static const ndm_module module = {ONE_LOOP_MODULE("halting")};

enum { LOOK = 1 << 16, N = 3 * LOOK, ROWS = 96, COLUMNS = N / ROWS };

static int64_t items[N];
static _Alignas(int64_t) char results[N * sizeof(int64_t)];

static void set_up(void)
{
    ndm_error error;
    expect(ndm_module_register(&module, &error), NDM_OK, &error);
}

/* Accumulates along axis 0 with one item that stops it; the result is of `dtype`. */
static ndm_status stopped(int ndim, ptrdiff_t at, int64_t item, const char *dtype,
                          ndm_error *error)
{
    static const ptrdiff_t all = N, both[2] = {ROWS, COLUMNS};
    const ndm_view x = strided(items, "int64", ndim, ndim == 1 ? &all : both, NULL);
    ndm_view y = x;
    y.data = results;
    y.dtype = the_dtype(dtype);
    for (ptrdiff_t i = 0; i < N; i++) {
        items[i] = 1;
    }
    items[at] = item;
    memset(results, 0x5a, sizeof results);
    token = (ndm_cancel){0};
    const ndm_options options = {.dtype = the_dtype("int64"), .threads = 1, .cancel = &token};
    return into("halting", &x, 0, &y, options, error);
}

static bool untouched(ptrdiff_t from, ptrdiff_t to, size_t size)
{
    bool all = true;
    for (size_t i = (size_t)from * size; i < (size_t)to * size; i++) {
        all = all && results[i] == 0x5a;
    }
    return all;
}

static const char *const dtypes[] = {"int64", "int32"};

/* It goes on to its next look at the token, and no further. */
START_TEST(cancelled_on_the_way)
{
    ndm_error error;
    for (int k = 0; k < 2; k++) {
        const size_t size = the_dtype(dtypes[k]).itemsize;
        refuses(stopped(1, 5, CANCEL, dtypes[k], &error), NDM_ERROR_CANCELLED, &error,
                "'halting': accumulate was cancelled");
        ck_assert(token.total == N && token.done == LOOK);
        ck_assert(!untouched(LOOK - 1, LOOK, size) && untouched(LOOK, N, size));
        refuses(stopped(2, COLUMNS + 5, CANCEL, dtypes[k], &error), NDM_ERROR_CANCELLED, &error,
                "'halting': accumulate was cancelled");
        ck_assert(token.total == N && token.done >= LOOK && token.done < N);
        ck_assert(!untouched(0, COLUMNS / 2, size) && untouched(N - 1, N, size));
    }
}
END_TEST

/* A fault ends the walk; what stands before it is whole, what comes after is not begun. */
START_TEST(faults_on_the_way)
{
    ndm_error error;
    for (int k = 0; k < 2; k++) {
        const size_t size = the_dtype(dtypes[k]).itemsize;
        refuses(stopped(1, LOOK + 5, FAULT, dtypes[k], &error), NDM_ERROR_LOOP, &error,
                "'halting': accumulate: it halts");
        ck_assert(!untouched(0, 1, size) && untouched(2 * LOOK, N, size));
        refuses(stopped(2, 7 * COLUMNS + 5, FAULT, dtypes[k], &error), NDM_ERROR_LOOP, &error,
                "'halting': accumulate: it halts");
        ck_assert(!untouched(6 * COLUMNS, 6 * COLUMNS + 1, size));
        ck_assert(untouched(8 * COLUMNS, N, size));
        int64_t wide;
        int32_t narrow;
        memcpy(&wide, results + 6 * COLUMNS * size, sizeof wide);
        memcpy(&narrow, results + 6 * COLUMNS * size, sizeof narrow);
        ck_assert_int_eq(k == 0 ? wide : narrow, 7);
    }
}
END_TEST

/* What the caller asked for is what it is told. */
START_TEST(cancelled_and_at_fault)
{
    ndm_error error;
    refuses(stopped(1, 5, BOTH, "int64", &error), NDM_ERROR_CANCELLED, &error,
            "'halting': accumulate was cancelled");
    ck_assert(untouched(LOOK, N, 8));
}
END_TEST

/* Codes that the loop has no message for. */
START_TEST(faults_without_a_message)
{
    const int64_t codes[] = {UNKNOWN, NEGATIVE};
    ndm_error error;
    for (int k = 0; k < 2; k++) {
        refuses(stopped(1, 5, codes[k], "int64", &error), NDM_ERROR_LOOP, &error,
                "'halting': accumulate: the loop failed");
        refuses(stopped(2, 5 * COLUMNS, codes[k], "int64", &error), NDM_ERROR_LOOP, &error,
                "'halting': accumulate: the loop failed");
    }
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("accumulate: stops");
    TCase *tests = tcase_create("accumulate: stops");
    tcase_set_timeout(tests, 60);
    tcase_add_checked_fixture(tests, set_up, NULL);
    tcase_add_test(tests, cancelled_on_the_way);
    tcase_add_test(tests, faults_on_the_way);
    tcase_add_test(tests, cancelled_and_at_fault);
    tcase_add_test(tests, faults_without_a_message);
    suite_add_tcase(suite, tests);
    return run_tests(suite);
}
