/* Loops for another engine to call, such as NumPy's, which walks arrays by itself and lets
 * operands overlap as its reductions do.
 *
 * An adapter takes operands in native byte order, aligned, and in the layout of ndm_loop. It
 * runs in the default floating-point environment whatever the caller's, and leaves the caller's
 * flags as they were. It is not changed by running: any number of threads may share it. */
#ifndef NDMILL_ADAPTER_H
#define NDMILL_ADAPTER_H

#include "ndmill/module.h"

#ifdef __cplusplus
extern "C" {
#endif

typedef struct ndm_adapter ndm_adapter;

/* Loop number `index` of a ufunc; NDM_ERROR_INDEX past the last. *out is the caller's, for
 * ndm_adapter_free. Thread-safe, as all that follow. */
NDM_API ndm_status ndm_adapter_loop(const ndm_ufunc *ufunc, size_t index, ndm_adapter **out,
                                    ndm_error *error);
/* What a call with inputs of these nin dtypes runs, with its casts; byte order is ignored.
 * NDM_ERROR_TYPE where the call would be refused, with its message, and for generalized ufuncs
 * whose inputs need casts. */
NDM_API ndm_status ndm_adapter_call(const ndm_ufunc *ufunc, const ndm_dtype *inputs,
                                    ndm_adapter **out, ndm_error *error);
/* A cast, as a loop of one input and one output. */
NDM_API ndm_status ndm_adapter_cast(const ndm_dtype *from, const ndm_dtype *to,
                                    ndm_adapter **out, ndm_error *error);
NDM_API void ndm_adapter_free(ndm_adapter *adapter);

/* The operands' dtypes, inputs first; as long as the adapter. */
NDM_API const ndm_dtype *ndm_adapter_dtypes(const ndm_adapter *adapter);
/* Whether an operand is cast on its way to or from the loop. */
NDM_API bool ndm_adapter_casts(const ndm_adapter *adapter);
/* The ufunc's record; NULL for a cast. */
NDM_API const ndm_ufunc_record *ndm_adapter_ufunc(const ndm_adapter *adapter);
/* The loop's record: its identity, and the messages of its faults. NULL for a cast. */
NDM_API const ndm_loop_record *ndm_adapter_record(const ndm_adapter *adapter);

/* Runs over dimensions[0] elements. Inputs and outputs may overlap in any way: the result is
 * that of one element after the other, each read before it is written. So NumPy's accumulate
 * and reduceat work; and its reduce, where args[0] and args[2] are one item that does not move,
 * is the fold of that item and all of args[1]: by a tree whose shape depends on the number of
 * elements alone where the ufunc is associative, else in order. Operands of a generalized ufunc
 * must not overlap. *raised gets NDM_FP_* as the loop reports them. Returns 0, or a fault code:
 * outputs then have unspecified values. */
NDM_API int ndm_adapter_run(const ndm_adapter *adapter, char *const *args,
                            const ptrdiff_t *dimensions, const ptrdiff_t *strides,
                            uint32_t *raised);

#ifdef __cplusplus
}
#endif
#endif
