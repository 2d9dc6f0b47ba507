/* Weak scalars: whether they fit, and exact comparison where they do not. */
#include <math.h>
#include <stddef.h>

#include "call/weak.h"
#include "dtype/cast.h"

/* Items of a dtype too large for this are not those of weak scalars. */
enum { ITEM_BYTES = 256 };

static bool fits(const ndm_dtype *dtype, const ndm_scalar *value)
{
    _Alignas(max_align_t) char item[ITEM_BYTES];
    return dtype->itemsize <= sizeof item && dtype->cls->from_scalar != NULL &&
           dtype->cls->from_scalar(value, item) == NDM_OK;
}

bool ndm_weak_fits(const ndm_resolution *resolution, const ndm_view *const *inputs, int nin,
                   int *which)
{
    for (int i = 0; i < nin; i++) {
        if (!(inputs[i]->flags & NDM_VIEW_WEAK)) {
            continue;
        }
        const ndm_scalar *value = (const ndm_scalar *)inputs[i]->data;
        ndm_dtype dtype = ndm_resolution_weak(resolution, i, value->kind);
        if (!fits(&dtype, value)) {
            *which = i;
            return false;
        }
    }
    return true;
}

static bool is_integer(const ndm_scalar *value)
{
    return value->kind == NDM_SCALAR_INT || value->kind == NDM_SCALAR_HUGE ||
           value->kind == NDM_SCALAR_BOOL;
}

/* -1, 0 or 1 as a is less than, equal to or greater than b; both are integers. */
static int order(const ndm_scalar *a, const ndm_scalar *b)
{
    bool a_negative = a->negative && (a->magnitude != 0 || a->kind == NDM_SCALAR_HUGE);
    bool b_negative = b->negative && (b->magnitude != 0 || b->kind == NDM_SCALAR_HUGE);
    if (a_negative != b_negative) {
        return a_negative ? -1 : 1;
    }
    bool a_huge = a->kind == NDM_SCALAR_HUGE, b_huge = b->kind == NDM_SCALAR_HUGE;
    int larger;
    if (a_huge && b_huge) {
        double x = fabs(a->real), y = fabs(b->real);
        larger = (x > y) - (x < y);
    } else if (a_huge || b_huge) {
        larger = a_huge ? 1 : -1;
    } else {
        larger = (a->magnitude > b->magnitude) - (a->magnitude < b->magnitude);
    }
    return a_negative ? -larger : larger;
}

static bool is_weak_integer(const ndm_view *view)
{
    return (view->flags & NDM_VIEW_WEAK) && is_integer((const ndm_scalar *)view->data);
}

void ndm_weak_exact(const ndm_view *const *inputs, int nin, const ndm_resolution *resolution,
                    ndm_scalar *values)
{
    if (nin == 2 && is_weak_integer(inputs[0]) && is_weak_integer(inputs[1])) {
        values[0] = ndm_scalar_int(
            order((const ndm_scalar *)inputs[0]->data, (const ndm_scalar *)inputs[1]->data));
        values[1] = ndm_scalar_int(0);
        return;
    }
    for (int i = 0; i < nin; i++) {
        if (!(inputs[i]->flags & NDM_VIEW_WEAK)) {
            continue;
        }
        const ndm_scalar *value = (const ndm_scalar *)inputs[i]->data;
        ndm_dtype dtype = ndm_snapshot_dtype(resolution->snapshot, resolution->unfit->nums[i]);
        if (is_integer(value) && !fits(&dtype, value)) {
            values[i] = ndm_scalar_float(value->negative ? -INFINITY : INFINITY);
        } else {
            values[i] = *value;
        }
    }
}
