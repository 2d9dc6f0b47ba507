/* Generalized ufuncs: the core of each operand, which the loop takes at once, and the axes
 * before it, which the walk goes over as for any ufunc. */
#ifndef NDM_CALL_CORE_H
#define NDM_CALL_CORE_H

#include "call/plan.h"

typedef struct ndm_core_operand {
    int ndim;           /* core axes that it has; dropped ones do not count */
    ptrdiff_t items;    /* of one core */
    ptrdiff_t *shape;   /* ndim */
    ptrdiff_t *strides; /* ndim, in memory */
    ptrdiff_t *packed;  /* ndim, in a buffer: C order */
    int *axes;          /* ndim: where they are in the operand, fresh outputs included */
} ndm_core_operand;

struct ndm_core {
    const ndm_ufunc_record *record;
    ptrdiff_t *sizes; /* of the core dimensions; a dropped one is 1 */
    bool *dropped;
    double work; /* product of the sizes */
    ndm_core_operand *operands;
    int split; /* core dimension that tasks share; -1: they share the elements of the walk */
};

bool ndm_is_generalized(const ndm_ufunc *ufunc);

/* Finds the core's sizes and makes plan->core. *inputs and plan->options.out become views of
 * the axes before the core; they live as long as the plan. */
ndm_status ndm_core_make(ndm_plan *plan, const ndm_view *const **inputs, ndm_error *error);
/* Takes the core's strides into account for what counts as aligned. */
void ndm_core_align(ndm_plan *plan);
/* Whether operand i has no element in its core. */
bool ndm_core_is_empty(const ndm_plan *plan, int i);
/* Whether the core has this axis of its operand. */
bool ndm_core_has_axis(const ndm_core_operand *operand, int axis);
/* Most axes of a core. */
int ndm_core_most_axes(const ndm_plan *plan);
/* A new output, its core's axes where the options want them. `outer`: order of the others. */
ndm_status ndm_core_allocate(ndm_plan *plan, int i, const int *outer, ndm_array **out,
                             ndm_error *error);

/* Strides of the core's axes behind the others in plan->loop_strides. */
void ndm_core_loop_strides(ndm_plan *plan);
/* Copies or casts `count` cores between memory and buffer, `step` bytes apart in memory. */
void ndm_core_load(const ndm_plan *plan, int i, const char *memory, ptrdiff_t step,
                   char *buffer, ptrdiff_t count);
void ndm_core_store(const ndm_plan *plan, int i, const char *buffer, char *memory,
                    ptrdiff_t step, ptrdiff_t count);
/* Shares a core dimension among at most `most` tasks, if the loop allows it: sets split, tasks
 * and task_size. */
void ndm_core_split(ndm_plan *plan, ptrdiff_t most);
/* From the start of operand i's core to element `start` of the shared dimension, in bytes. */
ptrdiff_t ndm_core_shift(const ndm_plan *plan, int i, ptrdiff_t start);

#endif
