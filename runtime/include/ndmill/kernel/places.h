/* NDM_FORM_PLACES, of a declared reduction that chooses one of the items of its input, and of
 * several as good the first or the last: what choices there are among items that are dense or
 * equally spaced. `values` are items too. */
#ifndef NDMILL_KERNEL_PLACES_H
#define NDMILL_KERNEL_PLACES_H

#include "ndmill/module.h"

enum { NDM_PLACES_BYTES = 64 }; /* of the fewest lanes */

enum {
    /* The number of items that a row is a multiple of: a power of two. */
    NDM_PLACES_LANES,
    /* values[i] = the choice of items i of `count` dense rows of `step` items; gives 0. */
    NDM_PLACES_FOLD,
    /* The first of `count` items, `step` items apart, that *values would not be chosen over if
     * it came after it; `count`: none. */
    NDM_PLACES_FIND,
    /* The place of the choice of `count` items, `step` items apart, which *values gets. */
    NDM_PLACES_SCAN,
    /* Whether it is known that no later item is chosen over *values. */
    NDM_PLACES_LAST
};

typedef ptrdiff_t (*ndm_places)(int what, char *values, const char *items, ptrdiff_t count,
                                ptrdiff_t step);

#endif
