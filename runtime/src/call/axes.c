/* The axes of a walk: in the order of the strides, so that memory is read forwards; flipped
 * where every operand runs backwards; without those of length 1; joined where one continues the
 * next.
 *
 * A loop that may refuse values is walked in C order, so that the first fault met is the first
 * there is. */
#include <string.h>

#include "call/plan.h"
#include "system/fail.h"

enum { SHORT_AXIS = 32 };

static ptrdiff_t magnitude(ptrdiff_t stride)
{
    return stride < 0 ? -stride : stride;
}

/* Whether axis a should be faster than b, the faster one in C order: 1, 0, or -1 where no
 * operand runs along both. Operands that disagree leave C order. */
static int is_faster(const ndm_plan *plan, int a, int b)
{
    int answer = -1;
    for (int i = 0; i < plan->count; i++) {
        ptrdiff_t along_a = magnitude(plan->full_strides[a * plan->count + i]);
        ptrdiff_t along_b = magnitude(plan->full_strides[b * plan->count + i]);
        if (along_a == 0 || along_b == 0) {
            continue;
        }
        if (along_b <= along_a) {
            return 0;
        }
        answer = 1;
    }
    return answer;
}

/* An insertion sort from the fastest axis of C order on: an axis passes those that it is faster
 * than, and those that say nothing on the way to one. */
void ndm_sort_axes(const ndm_plan *plan, int *axes)
{
    int ndim = plan->full_ndim, first = ndim;
    for (int axis = ndim - 1; axis >= 0; axis--) {
        int place = first; /* axes[first..ndim) are sorted; the new one goes before `place` */
        for (int k = first; k < ndim; k++) {
            int faster = is_faster(plan, axis, axes[k]);
            if (faster == 0) {
                break;
            }
            if (faster == 1) {
                place = k + 1;
            }
        }
        first--;
        for (int k = first; k + 1 < place; k++) {
            axes[k] = axes[k + 1];
        }
        axes[place - 1] = axis;
    }
}

static void flip_axes(ndm_plan *plan)
{
    int count = plan->count;
    for (int axis = 0; axis < plan->full_ndim; axis++) {
        ptrdiff_t *strides = plan->full_strides + axis * count;
        bool backwards = false, forwards = false;
        for (int i = 0; i < count; i++) {
            backwards = backwards || strides[i] < 0;
            forwards = forwards || strides[i] > 0;
        }
        for (int i = 0; backwards && !forwards && i < count; i++) {
            ptrdiff_t shift = strides[i] * (plan->full_shape[axis] - 1);
            plan->operands[i].offset += shift;
            plan->operands[i].data += shift;
            plan->operands[i].planned += shift;
            strides[i] = -strides[i];
        }
    }
}

/* Whether the walk's last axis runs on where `inner` ends. */
static bool continues(const ndm_plan *plan, const ptrdiff_t *inner, ptrdiff_t length)
{
    const ptrdiff_t *outer = plan->strides + (plan->ndim - 1) * plan->count;
    for (int i = 0; i < plan->count; i++) {
        if (outer[i] != inner[i] * length) {
            return false;
        }
    }
    return true;
}

static void append_axis(ndm_plan *plan, int axis)
{
    ptrdiff_t length = plan->full_shape[axis];
    const ptrdiff_t *strides = plan->full_strides + axis * plan->count;
    if (length == 1) {
        return;
    }
    if (plan->ndim > 0 && continues(plan, strides, length)) {
        plan->ndim--;
        length *= plan->shape[plan->ndim];
    }
    plan->shape[plan->ndim] = length;
    memcpy(plan->strides + plan->ndim * plan->count, strides,
           (size_t)plan->count * sizeof *strides);
    plan->ndim++;
}

/* A short inner axis costs a call of the loop every few elements: a much longer one takes its
 * place. */
static void lengthen_inner(ndm_plan *plan)
{
    int inner = plan->ndim - 1, longest = inner;
    for (int axis = 0; axis < inner; axis++) {
        longest = plan->shape[axis] > plan->shape[longest] ? axis : longest;
    }
    if (plan->shape[inner] >= SHORT_AXIS || plan->shape[longest] / 4 < plan->shape[inner]) {
        return;
    }
    for (int i = 0; i < plan->count; i++) {
        ptrdiff_t *a = &plan->strides[inner * plan->count + i];
        ptrdiff_t *b = &plan->strides[longest * plan->count + i];
        ptrdiff_t swap = *a;
        *a = *b;
        *b = swap;
    }
    ptrdiff_t swap = plan->shape[inner];
    plan->shape[inner] = plan->shape[longest];
    plan->shape[longest] = swap;
}

ndm_status ndm_plan_order_axes(ndm_plan *plan, ndm_error *error)
{
    int axes[NDM_MAXDIMS];
    size_t room = (size_t)plan->full_ndim + 1;
    plan->shape = ndm_plan_take(plan, room, sizeof *plan->shape);
    plan->strides = ndm_plan_take(plan, room * (size_t)plan->count, sizeof *plan->strides);
    if (plan->shape == NULL || plan->strides == NULL) {
        return ndm_fail_memory(error);
    }
    if (plan->work.faults) {
        for (int axis = 0; axis < plan->full_ndim; axis++) {
            axes[axis] = axis;
        }
    } else {
        ndm_sort_axes(plan, axes);
        flip_axes(plan);
    }
    plan->ndim = 0;
    for (int k = 0; k < plan->full_ndim; k++) {
        append_axis(plan, axes[k]);
    }
    if (plan->ndim == 0) {
        plan->shape[0] = 1;
        memset(plan->strides, 0, (size_t)plan->count * sizeof *plan->strides);
        plan->ndim = 1;
    } else if (!plan->work.faults && plan->ndim > 1) {
        lengthen_inner(plan);
    }
    return NDM_OK;
}
