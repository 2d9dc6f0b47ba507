/* An input and an output along one axis, and along the others, of which they have the same. */
#ifndef NDM_REDUCE_LAYOUT_H
#define NDM_REDUCE_LAYOUT_H

#include "ndmill/view.h"

typedef struct ndm_axis_layout {
    const char *x; /* first items of the input and of the output */
    char *y;
    ptrdiff_t length, x_step, y_step; /* of the input along the axis; steps are in bytes */
    int ndim;                         /* of the others: the slowest of the output first */
    ptrdiff_t shape[NDM_MAXDIMS], x_steps[NDM_MAXDIMS], y_steps[NDM_MAXDIMS];
} ndm_axis_layout;

/* Axes of length 1 are dropped and those that continue each other joined. */
void ndm_layout_make(const ndm_view *x, const ndm_view *y, int axis, ndm_axis_layout *out);
/* The magnitude of a step. */
ptrdiff_t ndm_layout_magnitude(ptrdiff_t step);

#endif
