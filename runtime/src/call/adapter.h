/* What makes an adapter and what runs it share. */
#ifndef NDM_CALL_ADAPTER_H
#define NDM_CALL_ADAPTER_H

#include "call/route.h"
#include "ndmill/adapter.h"

struct ndm_adapter {
    const ndm_ufunc_record *ufunc;  /* NULL: a cast, which is the route of operand 0 */
    const ndm_loop_record *record;  /* NULL for a cast */
    const ndm_loop_record *primary; /* of `loop` where that may decline; NULL: it may not */
    ndm_loop loop, fallback;
    uint32_t flags; /* NDM_LOOP_* of the loop or loops */
    int nin, nout;
    bool x87;
    int routed;                           /* operands with a route */
    ndm_dtype dtypes[NDM_MAXARGS];        /* in memory */
    ndm_dtype inner[NDM_MAXARGS];         /* the loop's */
    const ndm_route *routes[NDM_MAXARGS]; /* NULL: the loop takes the operand as it is */
    ndm_route route[];                    /* what those point to */
};

#endif
