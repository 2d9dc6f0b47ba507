/* An accumulation made ready: the axis it runs along, and the others. */
#ifndef NDM_REDUCE_ACCUMULATE_H
#define NDM_REDUCE_ACCUMULATE_H

#include "reduce/layout.h"
#include "reduce/method.h"

typedef struct ndm_accumulation {
    const ndm_method *method;
    const ndm_options *options;
    ndm_algebra algebra;
    ndm_scan scan;     /* NULL: none built */
    ndm_route in, out; /* to the loop's dtype, and from it */
    bool casts_in, casts_out;
    ndm_axis_layout along;
    /* Whole rows along the last of the others are worked at once, `tile` items of one, and
     * `tiles` of them make the row; else each result for itself. */
    bool rows;
    ptrdiff_t tile, tiles;
    ptrdiff_t units, share; /* what tasks consist of, and how many are one's */
    int tasks;
} ndm_accumulation;

/* Items of a tile or a piece at most, so that they stay in the first-level cache. */
ptrdiff_t ndm_accumulation_block(const ndm_accumulation *accumulation);

/* Runs it. flags: what it raised; *fault: 0, or a fault code; *cancelled: it was. */
void ndm_accumulation_run(const ndm_accumulation *accumulation, uint32_t *flags, int *fault,
                          bool *cancelled);

#endif
