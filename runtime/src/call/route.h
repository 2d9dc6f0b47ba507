/* A way from one dtype to another: one transfer, or two where a value must be rounded to a
 * dtype in between. */
#ifndef NDM_CALL_ROUTE_H
#define NDM_CALL_ROUTE_H

#include "dtype/cast.h"

typedef struct ndm_route {
    ndm_transfer step[2];
    uint32_t steps;
} ndm_route;

/* `through` is the dtype in between; where it equals one of the ends there is one step. */
ndm_status ndm_route_make(const ndm_snapshot *snapshot, const ndm_dtype *from,
                          bool aligned_from, const ndm_dtype *through, const ndm_dtype *to,
                          bool aligned_to, ndm_route *out, ndm_error *error);

/* As ndm_transfer_run. */
void ndm_route_run(const ndm_route *route, const char *from, ptrdiff_t from_stride, char *to,
                   ptrdiff_t to_stride, ptrdiff_t count);

/* Whether bytes are moved as they are. */
bool ndm_route_copies(const ndm_route *route);
/* Whether x87 registers take part. */
bool ndm_route_x87(const ndm_route *route);
/* Whether its IEEE flags count. */
bool ndm_route_raises(const ndm_route *route);

#endif
