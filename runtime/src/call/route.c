/* Transfers in one or two steps. */
#include "call/route.h"

#include "system/fail.h"

enum { MIDDLE_BYTES = 2048 };

static bool same_class(const ndm_dtype *a, const ndm_dtype *b)
{
    return a->num == b->num && a->itemsize == b->itemsize;
}

ndm_status ndm_route_make(const ndm_snapshot *snapshot, const ndm_dtype *from,
                          bool aligned_from, const ndm_dtype *through, const ndm_dtype *to,
                          bool aligned_to, ndm_route *out, ndm_error *error)
{
    if (same_class(through, from) || same_class(through, to)) {
        out->steps = 1;
        return ndm_transfer_make(snapshot, from, aligned_from, to, aligned_to, &out->step[0],
                                 error);
    }
    if (through->itemsize > MIDDLE_BYTES) {
        return ndm_fail(error, NDM_ERROR_TYPE, "items of %s are too large to cast through",
                        through->cls->name);
    }
    out->steps = 2;
    ndm_status status =
        ndm_transfer_make(snapshot, from, aligned_from, through, true, &out->step[0], error);
    return status != NDM_OK ? status
                            : ndm_transfer_make(snapshot, through, true, to, aligned_to,
                                                &out->step[1], error);
}

void ndm_route_run(const ndm_route *route, const char *from, ptrdiff_t from_stride, char *to,
                   ptrdiff_t to_stride, ptrdiff_t count)
{
    if (route->steps == 1) {
        ndm_transfer_run(&route->step[0], from, from_stride, to, to_stride, count);
        return;
    }
    _Alignas(64) char middle[MIDDLE_BYTES];
    ptrdiff_t itemsize = (ptrdiff_t)route->step[0].to.itemsize;
    ptrdiff_t most = MIDDLE_BYTES / itemsize;
    for (ptrdiff_t done = 0; done < count; done += most) {
        ptrdiff_t piece = count - done < most ? count - done : most;
        ndm_transfer_run(&route->step[0], from + done * from_stride, from_stride, middle,
                         itemsize, piece);
        ndm_transfer_run(&route->step[1], middle, itemsize, to + done * to_stride, to_stride,
                         piece);
    }
}

bool ndm_route_copies(const ndm_route *route)
{
    const ndm_transfer *only = &route->step[0];
    return route->steps == 1 && only->cast == NULL && only->from.order == only->to.order;
}

bool ndm_route_x87(const ndm_route *route)
{
    uint32_t flags = 0;
    for (uint32_t i = 0; i < route->steps; i++) {
        flags |= route->step[i].from.cls->flags | route->step[i].to.cls->flags;
    }
    return (flags & NDM_DTYPE_X87) != 0;
}

bool ndm_route_raises(const ndm_route *route)
{
    bool raises = false;
    for (uint32_t i = 0; i < route->steps; i++) {
        raises = raises || route->step[i].raises;
    }
    return raises;
}
