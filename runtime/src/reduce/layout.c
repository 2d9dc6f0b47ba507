/* Layouts: see layout.h. */
#include "reduce/layout.h"

#include "array/array.h"

ptrdiff_t ndm_layout_magnitude(ptrdiff_t step)
{
    return step < 0 ? -step : step;
}

/* Adds an axis in its place by the output's strides: slowest first. */
static void add_axis(ndm_axis_layout *a, ptrdiff_t length, ptrdiff_t x_step, ptrdiff_t y_step)
{
    int at = a->ndim++;
    for (; at > 0 && ndm_layout_magnitude(a->y_steps[at - 1]) < ndm_layout_magnitude(y_step);
         at--) {
        a->shape[at] = a->shape[at - 1];
        a->x_steps[at] = a->x_steps[at - 1];
        a->y_steps[at] = a->y_steps[at - 1];
    }
    a->shape[at] = length;
    a->x_steps[at] = x_step;
    a->y_steps[at] = y_step;
}

/* Axes that continue the next one become one with it. */
static void join_axes(ndm_axis_layout *a)
{
    int kept = 0;
    for (int d = 1; d < a->ndim; d++) {
        if (a->x_steps[kept] == a->x_steps[d] * a->shape[d] &&
            a->y_steps[kept] == a->y_steps[d] * a->shape[d]) {
            a->shape[kept] *= a->shape[d];
        } else {
            kept++;
            a->shape[kept] = a->shape[d];
        }
        a->x_steps[kept] = a->x_steps[d];
        a->y_steps[kept] = a->y_steps[d];
    }
    a->ndim = a->ndim == 0 ? 0 : kept + 1;
}

void ndm_layout_make(const ndm_view *x, const ndm_view *y, int axis, ndm_axis_layout *a)
{
    ptrdiff_t x_steps[NDM_MAXDIMS], y_steps[NDM_MAXDIMS];
    ndm_view_strides(x, x_steps);
    ndm_view_strides(y, y_steps);
    a->x = x->data;
    a->y = y->data;
    a->length = x->shape[axis];
    a->x_step = x_steps[axis];
    a->y_step = y_steps[axis];
    a->ndim = 0;
    for (int d = 0; d < x->ndim; d++) {
        if (d != axis && x->shape[d] != 1) {
            add_axis(a, x->shape[d], x_steps[d], y_steps[d]);
        }
    }
    join_axes(a);
}
