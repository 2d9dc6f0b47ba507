/* Whether strided operands share memory. */
#ifndef NDM_CALL_OVERLAP_H
#define NDM_CALL_OVERLAP_H

#include <stdbool.h>
#include <stddef.h>

/* Where an operand's items lie. Strides may be of any sign; those of axes of length 1 do not
 * count. No length is 0. */
typedef struct ndm_extent {
    const char *data;
    int ndim;
    const ptrdiff_t *shape, *strides;
    size_t itemsize;
} ndm_extent;

typedef enum ndm_sharing {
    NDM_DISJOINT,  /* proved: no byte in common */
    NDM_IDENTICAL, /* item for item the same memory: same address, strides and itemsize */
    NDM_SHARED     /* bytes in common, or not proved otherwise */
} ndm_sharing;

/* The two have the same ndim; lengths may differ. */
ndm_sharing ndm_extents_share(const ndm_extent *a, const ndm_extent *b);
/* Whether two items of one operand may have a byte in common. */
bool ndm_extent_shares_itself(const ndm_extent *a);

#endif
