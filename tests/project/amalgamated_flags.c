/* Every loop without core dimensions of a library of one file: the flags of a call on some
 * items are those of calls on each of them alone, so neither idle lanes of vectors nor arms not
 * chosen raise any. */
#include "ndmill.h"

#include <stdio.h>
#include <string.h>

enum { LENGTH = 45, ROUNDS = 60, UFUNCS = 64 };

static uint64_t state = 1;

/* Knuth's MMIX linear congruential generator. */
static unsigned pick(unsigned count)
{
    state = state * 6364136223846793005u + 1442695040888963407u;
    return (unsigned)(state >> 33) % count;
}

static double pick_value(void)
{
    static const double values[] = {1,       -2,       0.5,      3,      0,    -0.0,
                                    1 / 0.0, -1 / 0.0, 0.0 / 0., 3.3e38, -6e4, 1.2e-38,
                                    6e-8,    -1e-45,   127,      1.5,    -3.5, 100};
    return values[pick(sizeof values / sizeof *values)];
}

static int fill(ndm_array *array)
{
    const ndm_view *view = ndm_array_view(array);
    for (ptrdiff_t i = 0; i < LENGTH; i++) {
        /* Mostly ordinary ones: one special item among these is the hardest. */
        const double real = pick(4) > 0 ? 1 + pick(3) : pick_value();
        ndm_scalar value = ndm_scalar_complex(real, pick(4) > 0 ? 1 : pick_value());
        if (ndm_set_item(view, &i, &value, NULL) != NDM_OK) {
            value = ndm_scalar_float(real);
            if (ndm_set_item(view, &i, &value, NULL) != NDM_OK) {
                value = ndm_scalar_int((int64_t)pick(5) - 2);
                if (ndm_set_item(view, &i, &value, NULL) != NDM_OK) {
                    return -1;
                }
            }
        }
    }
    return 0;
}

/* Flags of a call on items first to first + count; -1 if it fails. */
static long flags_of(const ndm_ufunc *ufunc, ndm_array *const *inputs, ptrdiff_t first,
                     ptrdiff_t count)
{
    ndm_view views[2];
    const ndm_view *pointers[2] = {&views[0], &views[1]};
    ndm_array *results[2] = {NULL, NULL};
    uint32_t flags = 0;
    const ndm_options options = {.size = sizeof options, .fp_flags = &flags};
    for (int i = 0; i < ndm_ufunc_nin(ufunc); i++) {
        views[i] = *ndm_array_view(inputs[i]);
        views[i].data = (char *)views[i].data + first * (ptrdiff_t)views[i].dtype.itemsize;
        views[i].shape = &count;
    }
    const ndm_status status = ndm_call(ufunc, pointers, results, &options, NULL);
    ndm_array_release(results[0]);
    ndm_array_release(results[1]);
    return status == NDM_OK ? (long)flags : -1;
}

/* Calls whose flags are wrong. */
static int check(const ndm_ufunc *ufunc, const ndm_loop_info *loop, ndm_array **inputs)
{
    long wanted = 0;
    for (int i = 0; i < ndm_ufunc_nin(ufunc); i++) {
        if (fill(inputs[i]) != 0) {
            return -1;
        }
    }
    for (ptrdiff_t n = 1; n <= LENGTH; n++) {
        wanted |= flags_of(ufunc, inputs, n - 1, 1);
        const long found = flags_of(ufunc, inputs, 0, n);
        if (wanted < 0 || found != wanted) {
            printf("%s of %td %s: flags %lx, not %lx\n", ndm_ufunc_name(ufunc), n,
                   ndm_dtype_name(&loop->dtypes[0]), found, wanted);
            return -1;
        }
    }
    return 0;
}

static int check_loop(const ndm_ufunc *ufunc, const ndm_loop_info *loop)
{
    ndm_array *inputs[2] = {NULL, NULL};
    const ptrdiff_t length = LENGTH;
    int failed = 0;
    for (int i = 0; i < ndm_ufunc_nin(ufunc); i++) {
        failed |= ndm_ones(&loop->dtypes[i], 1, &length, NDM_ORDER_C, NULL, &inputs[i], NULL) !=
                  NDM_OK;
    }
    for (int round = 0; !failed && round < ROUNDS; round++) {
        failed = check(ufunc, loop, inputs) != 0;
    }
    ndm_array_release(inputs[0]);
    ndm_array_release(inputs[1]);
    return failed;
}

int main(void)
{
    const ndm_ufunc *ufuncs[UFUNCS];
    const size_t count = ndm_ufunc_list(ufuncs, UFUNCS);
    int loops = 0, wrong = 0;
    const char *target;
    ndm_error error;
    if (ndm_target(&target, &error) != NDM_OK) {
        fprintf(stderr, "%s\n", error.message);
        return 77;
    }
    for (size_t u = 0; u < count && u < UFUNCS; u++) {
        ndm_loop_info loop;
        if (strchr(ndm_ufunc_signature(ufuncs[u]), '(') != NULL) {
            continue;
        }
        for (size_t i = 0; ndm_ufunc_loop(ufuncs[u], i, &loop, NULL) == NDM_OK; i++, loops++) {
            wrong += check_loop(ufuncs[u], &loop);
        }
    }
    printf("%d loops, %d wrong\n", loops, wrong);
    return wrong > 0 || loops == 0;
}
