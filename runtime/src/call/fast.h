/* The short way of a call. */
#ifndef NDM_CALL_FAST_H
#define NDM_CALL_FAST_H

#include "ndmill/ufunc.h"

/* Runs the call if its operands need little but the loop: 0-d, or all of one shape and 1-d or
 * contiguous in C order; native, aligned, of a loop's own dtypes or few and safely cast, proved
 * disjoint or identical; with no option but outputs and flags, and too few for threads. Returns
 * false, having done nothing, if it is not such a call. */
bool ndm_call_fast(const ndm_ufunc *ufunc, const ndm_view *const *inputs, ndm_array **results,
                   const ndm_options *options, ndm_status *status, ndm_error *error);

#endif
