/* The short way of a call. */
#ifndef NDM_CALL_FAST_H
#define NDM_CALL_FAST_H

#include "dtype/registry.h"
#include "ndmill/ufunc.h"

/* Runs the call if its operands need little but the loop: 0-d, or all of one shape and 1-d or
 * contiguous in C order; native, aligned, of a loop's own dtypes or safely cast, proved
 * disjoint or identical; with no option but outputs, flags and the tier, and too few for
 * threads. Returns false, having done nothing, if it is not such a call. */
bool ndm_call_fast(const ndm_ufunc *ufunc, const ndm_view *const *inputs, ndm_array **results,
                   const ndm_options *options, ndm_status *status, ndm_error *error);

/* Whether they ask for nothing but outputs, flags, an order and a tier. */
bool ndm_options_are_plain(const ndm_options *options);

enum { FAST_ARGS = 4, FAST_ITEM = 32 };

typedef struct ndm_fast_call {
    const ndm_loop_entry *loop;
    ndm_loop function; /* its kernel of the tier that is asked for */
    ptrdiff_t count;
    const ndm_view *shaped; /* an input that has the others' shape; NULL: all are 0-d */
    char *args[FAST_ARGS];
    ptrdiff_t strides[FAST_ARGS];
    ndm_dtype dtypes[FAST_ARGS];            /* as the operands are */
    int32_t nums[FAST_ARGS];                /* of inputs; -1: a weak scalar */
    uint8_t kinds[FAST_ARGS];               /* ndm_scalar_kind of the weak ones */
    const ndm_cast_entry *casts[FAST_ARGS]; /* of inputs; NULL: as they are */
    bool any_cast;
    /* Values of weak scalars, as the loop takes them. */
    _Alignas(max_align_t) char weak[FAST_ARGS][FAST_ITEM];
} ndm_fast_call;

/* Casts and runs the loop. Returns the flags that count. *fault: not 0 where the loop refused a
 * value. */
uint32_t ndm_fast_run(const ndm_snapshot *snapshot, int nin, int nargs,
                      const ndm_fast_call *call, int *fault);

#endif
