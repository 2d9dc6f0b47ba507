/* Which loop a ufunc's method runs, and in which dtypes. */
#ifndef NDM_REDUCE_METHOD_H
#define NDM_REDUCE_METHOD_H

#include "call/resolve.h"
#include "call/route.h"
#include "reduce/algebra.h"

/* A ufunc of two inputs and one output, used on one array: what it is folded or accumulated in.
 * Items are regarded as of `logical`, which results are rounded to; the loop takes `dtype`, to
 * which small floats widen and in which states are kept. */
typedef struct ndm_method {
    const char *name; /* of the method, for messages */
    const ndm_snapshot *snapshot;
    const ndm_ufunc *ufunc;
    const ndm_loop_entry *loop;
    ndm_dtype logical, dtype;
} ndm_method;

/* Finds the loop for an array of dtype `input`. The dtype is options->dtype, or that of the
 * first output given, or what the ufunc's rule for reductions makes of the input's. Errors name
 * ufunc and method. Thread-safe. */
ndm_status ndm_method_resolve(const char *name, const ndm_ufunc *ufunc, const ndm_dtype *input,
                              const ndm_options *options, ndm_method *out, ndm_error *error);

/* The dtype to fold in, of an input of dtype `input`, by these rules. options may be NULL. */
ndm_dtype ndm_method_wanted(const ndm_snapshot *snapshot, const ndm_ufunc *ufunc,
                            const ndm_dtype *input, const ndm_options *options);

/* The lanes of states that fold in any order: long rows, which kernels fold several at a time.
 */
ptrdiff_t ndm_method_wide_lanes(uint32_t itemsize);
/* What the loop's folds are. */
void ndm_method_algebra(const ndm_method *method, ndm_algebra *out);
/* What a declared reduction's loop folds with; item_size: of its first input. */
void ndm_declared_algebra(const ndm_loop_entry *loop, int inputs, uint32_t item_size,
                          ndm_algebra *out);

/* A cast between memory of `dtype` and the method's dtype, through the logical one. `input`:
 * from memory. */
ndm_status ndm_method_route(const ndm_method *method, const ndm_dtype *dtype, bool aligned,
                            bool input, ndm_route *out, ndm_error *error);

/* The message of a fault code. */
ndm_status ndm_method_fault(const ndm_method *method, int fault, ndm_error *error);

#endif
