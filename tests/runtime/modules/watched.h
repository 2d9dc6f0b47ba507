/* A module of ufuncs that fail, or set the caller's token, where they meet a marked item; and
 * of one whose kernel for rows raises what its loop does not. */
#ifndef WATCHED_H
#define WATCHED_H

#include "module_head.h"
#include "test_reduce_support.h"

/* No sum of ones and one of them is another's. */
static const double faulty = -0.5, stopping = -0.25;
static ndm_cancel token;

static int watch(double x, double y)
{
    if (x == stopping || y == stopping) {
        __atomic_store_n(&token.requested, 1, __ATOMIC_RELAXED);
    }
    return x == faulty || y == faulty;
}

/* x + y; the fault of a marked item. */
static int watched_sum(char *const *args, const ptrdiff_t *dimensions, const ptrdiff_t *strides,
                       ndm_loop_ctx *ctx)
{
    (void)ctx;
    for (ptrdiff_t i = 0; i < dimensions[0]; i++) {
        double x, y;
        memcpy(&x, args[0] + i * strides[0], sizeof x);
        memcpy(&y, args[1] + i * strides[1], sizeof y);
        if (watch(x, y)) {
            return 1;
        }
        x += y;
        memcpy(args[2] + i * strides[2], &x, sizeof x);
    }
    return 0;
}

/* The greater, by a kernel for rows, which overflows. */
static int greater(char *const *args, const ptrdiff_t *dimensions, const ptrdiff_t *strides,
                   ndm_loop_ctx *ctx)
{
    (void)ctx;
    for (ptrdiff_t i = 0; i < dimensions[0]; i++) {
        double x, y;
        memcpy(&x, args[0] + i * strides[0], sizeof x);
        memcpy(&y, args[1] + i * strides[1], sizeof y);
        x = x > y ? x : y;
        memcpy(args[2] + i * strides[2], &x, sizeof x);
    }
    return 0;
}

static void fold_greater(char *state, ptrdiff_t state_step, const char *rows,
                         ptrdiff_t row_step, ptrdiff_t step, ptrdiff_t count, ptrdiff_t width)
{
    const ptrdiff_t size = (ptrdiff_t)sizeof(double), strides[3] = {size, step, size};
    for (ptrdiff_t k = 0; k < count; k++) {
        char *cells = state + k * state_step * size;
        char *const args[3] = {cells, (char *)(uintptr_t)(rows + k * row_step), cells};
        greater(args, &width, strides, NULL);
    }
    static volatile double large = 1e300;
    static volatile double overflow;
    overflow = large * large;
    (void)overflow;
}

enum { SUM, GREATER };

static const ndm_kernel kernels[] = {
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, SUM, (ndm_kernel_function)watched_sum},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, GREATER, (ndm_kernel_function)greater},
    {NDM_FORM_FOLD, NDM_TIER_CORRECT, GREATER, (ndm_kernel_function)fold_greater}};
static const ndm_kernel_table table = {sizeof(ndm_kernel), NDM_TARGET_GENERIC,
                                       COUNT_OF(kernels), kernels};
static const ndm_kernel_table *const tables[] = {&table};
static const ndm_stem stems[] = {{"midway", tables, 1}};
static const char *const nothing[] = {NULL}, *const messages[] = {"met a marked item"};
static const char *const types[] = {"float64", "float64", "float64"};

#define UFUNC(title, which, number)                                                            \
    {                                                                                          \
        .name = title, .doc = "A test.", .signature = "x1, x2 -> y", .aliases = nothing,       \
        .nin = 2, .nout = 1, .flags = which, .hash = {                                         \
            number,                                                                            \
            1                                                                                  \
        }                                                                                      \
    }
#define LOOP(title, place, which, number)                                                      \
    {                                                                                          \
        .ufunc = title, .types = types, .symbol = title, .slot = place, .flags = which,        \
        .fault_count = 1, .faults = messages, .cost = 1, .hash = {                             \
            number,                                                                            \
            2                                                                                  \
        }                                                                                      \
    }
enum {
    ANY_ORDER = NDM_UFUNC_ASSOCIATIVE | NDM_UFUNC_COMMUTATIVE | NDM_UFUNC_REORDERABLE,
};

/* exact_sum says that any grouping gives the same, as of small integers. */
static const ndm_ufunc_record ufuncs[] = {UFUNC("watched_sum", ANY_ORDER, 701),
                                          UFUNC("exact_sum", ANY_ORDER, 702),
                                          UFUNC("loud_greater", ANY_ORDER, 703)};
static const ndm_loop_record loops[] = {LOOP("watched_sum", SUM, 0, 701),
                                        LOOP("exact_sum", SUM, NDM_LOOP_EXACT, 702),
                                        LOOP("loud_greater", GREATER, NDM_LOOP_EXACT, 703)};
static const ndm_module watched_module = {MODULE_HEAD("midway", nothing),
                                          .ufunc_count = COUNT_OF(ufuncs),
                                          .ufuncs = ufuncs,
                                          .loop_count = COUNT_OF(loops),
                                          .loops = loops,
                                          .stem_count = 1,
                                          .stems = stems};

static inline void register_watched(void)
{
    ndm_error error;
    expect(ndm_module_register(&watched_module, &error), NDM_OK, &error);
}

#endif
