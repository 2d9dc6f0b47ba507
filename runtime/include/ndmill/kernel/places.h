/* NDM_FORM_PLACES, of a declared reduction that chooses one of the items of its input, and of
 * several as good the first or the last: what choices there are among items that are dense or
 * equally spaced. `values` are items too. */
#ifndef NDMILL_KERNEL_PLACES_H
#define NDMILL_KERNEL_PLACES_H

#include <string.h>

#include "ndmill/module.h"

/* Bytes of the lanes, which are a power of two, and of most that fold at a time. */
enum { NDM_PLACES_BYTES = 64, NDM_PLACES_BLOCK = 16384 };
/* Items that are tested together, and of a row that lanes are too many for; rows of pairs that
 * are looked at together. */
enum { NDM_PLACES_FEW = 16, NDM_PLACES_PAIRS = 4 };
/* What folding finds: a value that is chosen over the best before, and a NaN. */
enum { NDM_PLACES_BETTER = 1, NDM_PLACES_UNUSUAL = 2 };

enum {
    /* The number of lanes; 0: items do not fold, and of all others there are TEST, SCAN, LAST
     * and CHOOSE. */
    NDM_PLACES_LANES,
    /* Whether items have two values, of which *values = the one that no other is chosen over.
     */
    NDM_PLACES_FIRST,
    /* values[i] = the choice of items i of rows of lanes, `step` items apart, of `count` items:
     * twice the step or more, and a multiple of it unless it is the lanes. *values is the best
     * before; gives what is found, and with a NaN values are of no use. */
    NDM_PLACES_STREAM,
    /* values[0] = a choice of the lanes' values, others are lost; gives nothing. */
    NDM_PLACES_JOIN,
    /* The first of `count` items, `step` items apart, that *values would not be chosen over if
     * it came after it, where there is no NaN; `count`: none. */
    NDM_PLACES_FIND,
    /* How many of `count` dense items come before those, NDM_PLACES_FEW at a time, of which one
     * is chosen over *values before them, or is left over. */
    NDM_PLACES_TEST,
    /* The place of the choice of `count` items, `step` items apart, which *values gets. */
    NDM_PLACES_SCAN,
    /* Whether it is known that no later item is chosen over *values. */
    NDM_PLACES_LAST,
    /* Makes the states of `rows`, each of which is a result of few dense items; gives nothing.
     */
    NDM_PLACES_CHOOSE,
    /* The most items that SPREAD takes; 0: there is none. */
    NDM_PLACES_MOST,
    /* values = the choices of `count` dense items by lanes, and the places of these behind
     * NDM_PLACES_BYTES of them: twice the lanes or more. Gives whether there is a NaN. */
    NDM_PLACES_SPREAD,
    /* Makes the one state of `rows` of what SPREAD made of `count` items that are no NaNs: the
     * first of those as good. */
    NDM_PLACES_SETTLE
};

typedef ptrdiff_t (*ndm_places)(int what, char *values, const char *items, ptrdiff_t count,
                                ptrdiff_t step, const ndm_reduction_rows *rows);

/* ---- within kernels ----------------------------------------------------------------- */

#if defined(__clang__) && defined(NDM_TARGET)
#pragma clang diagnostic ignored "-Wunused-function" /* of forms that a target leaves out */
#endif

/* Of a function that is called from several places, with constants too. */
#if defined(__GNUC__) && !defined(__clang__)
#define NDM_ONE_COPY __attribute__((noinline, noclone))
#else
#define NDM_ONE_COPY NDM_NOINLINE
#endif

/* Bytes of the lanes whose places are known, a vector's; the most rows of them, of which two
 * are numbered alike at a time. Rows are read from further than the processor foresees. */
#if defined(__AVX512F__)
enum { NDM_PLACES_LANE_BYTES = 64 };
#else
enum { NDM_PLACES_LANE_BYTES = 32 };
#endif
#define NDM_PLACES_MOST_ROWS(size)                                                             \
    ((size) == 1 ? 127 : NDM_PLACES_BLOCK / NDM_PLACES_LANE_BYTES)
#if defined(__GNUC__)
#define NDM_PLACES_AHEAD(item)                                                                 \
    (__builtin_prefetch((const void *)((uintptr_t)(item) + 4096)),                             \
     __builtin_prefetch((const void *)((uintptr_t)(item) + 4096 + 64)))
#else
#define NDM_PLACES_AHEAD(item) ((void)(item))
#endif

/* A condition that is as likely as not: compilers choose without a jump. */
#if defined(__clang__)
#define NDM_PLACES_EITHER(condition) __builtin_unpredictable(condition)
#elif defined(__GNUC__)
#define NDM_PLACES_EITHER(condition) __builtin_expect_with_probability(condition, 1, 0.5)
#else
#define NDM_PLACES_EITHER(condition) (condition)
#endif

/* The first of eight bytes that is 1, others are 0; 8 or more: there is none. */
static inline int ndm_places_first(const uint8_t *bytes)
{
#if defined(__GNUC__) && __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
    uint64_t word;
    memcpy(&word, bytes, sizeof word);
    return word == 0 ? 8 : __builtin_ctzll(word) / 8;
#else
    int first = 0;
    while (first < 8 && bytes[first] == 0) {
        first++;
    }
    return first;
#endif
}

#if defined(__GNUC__)
#define NDM_PLACES_NAN(a, b) __builtin_isunordered(a, b)
#else
#define NDM_PLACES_NAN(a, b) ((a) != (a) || (b) != (b))
#endif

#endif
