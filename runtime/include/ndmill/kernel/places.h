/* NDM_FORM_PLACES, of a declared reduction that chooses one of the items of its input, and of
 * several as good the first or the last: what choices there are among items that are dense or
 * equally spaced. `values` are items too. */
#ifndef NDMILL_KERNEL_PLACES_H
#define NDMILL_KERNEL_PLACES_H

#include "ndmill/module.h"

/* Bytes of the lanes, which are a power of two, and of most that fold at a time. */
enum { NDM_PLACES_BYTES = 64, NDM_PLACES_BLOCK = 16384 };
/* Rows that fold together; items that are tested together, of kernels without lanes; and those
 * that are searched before any others. */
enum { NDM_PLACES_ROWS = 8, NDM_PLACES_FEW = 16, NDM_PLACES_EARLY = 1024 };
/* What folding finds: a value that is chosen over the best before, and a NaN. */
enum { NDM_PLACES_BETTER = 1, NDM_PLACES_UNUSUAL = 2 };

enum {
    /* The number of lanes; 0: rows do not fold, and of all others there are TEST, SCAN, LAST
     * and CHOOSE. */
    NDM_PLACES_LANES,
    /* *values = one that no other is chosen over, if that is known before; gives how many items
     * it is to be looked for among before any fold, 0: it is not known. */
    NDM_PLACES_FIRST,
    /* values[i] = the choice of items i of eight dense rows of `step` items, a multiple of the
     * lanes; of those that begin too late, of the last `step` of `count` items. values[step] is
     * the best before; gives what is found, and with a NaN values are of no use. */
    NDM_PLACES_FOLD,
    /* values[0] = a choice of the lanes' values, others are lost; gives nothing. */
    NDM_PLACES_JOIN,
    /* The first of `count` items, `step` items apart, that *values would not be chosen over if
     * it came after it, where there is no NaN; `count`: none. */
    NDM_PLACES_FIND,
    /* Whether one of `count` dense items, a multiple of NDM_PLACES_FEW, is chosen over *values
     * before them. */
    NDM_PLACES_TEST,
    /* The place of the choice of `count` items, `step` items apart, which *values gets. */
    NDM_PLACES_SCAN,
    /* Whether it is known that no later item is chosen over *values. */
    NDM_PLACES_LAST,
    /* Makes the states of `rows`, each of which is a result of few dense items; gives nothing.
     */
    NDM_PLACES_CHOOSE
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

#if defined(__GNUC__)
#define NDM_PLACES_NAN(a, b) __builtin_isunordered(a, b)
#else
#define NDM_PLACES_NAN(a, b) ((a) != (a) || (b) != (b))
#endif

#endif
