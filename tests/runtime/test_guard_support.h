/* What the tests that look for reads and writes outside of operands share. Every operand lies
 * in memory of its own that ends exactly at a page without access, or begins exactly after one;
 * inputs cannot be written; the gaps of strided outputs are looked at after each call. */
#ifndef TEST_GUARD_SUPPORT_H
#define TEST_GUARD_SUPPORT_H

#include <setjmp.h>
#include <signal.h>
#include <stdio.h>
#include <sys/mman.h>
#include <unistd.h>

#include "test_kernels_support.h"

enum { MOST_COUNT = 1025, MOST_ARGS = 8 };

/* ---- fenced memory ------------------------------------------------------------------ */

typedef struct fenced {
    char *start;
    size_t size; /* a multiple of the page size */
} fenced;

static fenced memory[MOST_ARGS];

static inline void fence_memory(void)
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

static inline void let_write(int operand, bool may)
{
    ck_assert_int_eq(mprotect(memory[operand].start, memory[operand].size,
                              may ? PROT_READ | PROT_WRITE : PROT_READ),
                     0);
}

/* Items wherever an operand may lie: pages are a multiple of every itemsize, so places that are
 * whole items away from either end are the same places. */
static inline void fill_memory(int operand, const ndm_dtype *dtype, bool small)
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

static inline void escape_fault(int number)
{
    siglongjmp(escape, number);
}

static inline void report(const char *what)
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

static inline void catch_faults(void)
{
    struct sigaction action = {.sa_handler = escape_fault};
    sigemptyset(&action.sa_mask);
    ck_assert_int_eq(sigaction(SIGSEGV, &action, NULL), 0);
    ck_assert_int_eq(sigaction(SIGBUS, &action, NULL), 0);
}

/* ---- placing operands ---------------------------------------------------------------- */

/* Where the first element of an operand lies so that its memory ends (begins) at the fence. */
static inline char *place(int operand, ptrdiff_t itemsize, ptrdiff_t count, ptrdiff_t stride,
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
static inline void check_gaps(const char *first, ptrdiff_t itemsize, ptrdiff_t count,
                              ptrdiff_t stride)
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

/* Canaries in all that outputs of these strides may touch from that end of their memory. */
static inline void clear_outputs(const kernel *k, int step, bool at_end)
{
    for (int i = k->nin; i < k->nargs; i++) {
        fenced m = memory[i];
        size_t size = MOST_COUNT * (size_t)(step < 0 ? -step : step) * k->dtypes[i].itemsize;
        memset(at_end ? m.start + m.size - size : m.start, CANARY, size);
    }
}

/* ---- values ------------------------------------------------------------------------ */

/* Whether a kernel refuses values among those in memory. */
static inline bool refuses(const kernel *k)
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
static inline void prepare(const kernel *k)
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

#endif
