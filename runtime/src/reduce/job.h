/* A call of ndm_reduce on its way: what it was given, what resolution found, its results. */
#ifndef NDM_REDUCE_JOB_H
#define NDM_REDUCE_JOB_H

#include "array/array.h"
#include "ndmill/reduce.h"
#include "reduce/method.h"
#include "reduce/reduction.h"

typedef struct ndm_reduce_job {
    const char *name;
    const ndm_ufunc *ufunc;
    const ndm_view *const *inputs;
    int nin, nout;
    ndm_reduce_options given;
    ndm_options options;
    const ndm_snapshot *snapshot;
    /* resolution */
    ndm_method method;                    /* of a ufunc; loop NULL: none */
    const ndm_reduction_record *declared; /* NULL: a ufunc */
    ndm_dtype loop_dtypes[2 * NDM_MAXREDUCED], logical[2 * NDM_MAXREDUCED];
    const ndm_loop_entry *loop;
    double params[NDM_MAXREDUCED];
    /* shapes */
    int ndim, result_ndim;
    ptrdiff_t shape[NDM_MAXDIMS], result_shape[NDM_MAXDIMS];
    bool folds[NDM_MAXDIMS];
    int folded;             /* axes that fold */
    ptrdiff_t folded_count; /* items of each result */
    /* items of the loop's dtype; NULL: there is none */
    const void *identity, *initial;
    _Alignas(64) char initial_item[NDM_MAXITEMSIZE];
    bool pads_with_initial;
    /* results: given ones are borrowed, the others new; `out` are views of them or of arrays
     * that are copied to them at the end, since they overlap an input */
    ndm_array *made[NDM_MAXREDUCED], *apart[NDM_MAXREDUCED];
    const ndm_view *out[NDM_MAXREDUCED];
    ndm_array *passes[NDM_MAXREDUCED];
    ndm_array *counts;
} ndm_reduce_job;

/* Reads options, axes and shapes; finds the loop. */
ndm_status ndm_reduce_resolve(ndm_reduce_job *job, const ndm_ufunc *ufunc,
                              const ndm_view *const *inputs, const ndm_reduce_options *options,
                              ndm_error *error);
/* Checks given outputs and makes the others. */
ndm_status ndm_reduce_outputs(ndm_reduce_job *job, bool has_results, ndm_error *error);
/* Operands over kept and folded axes, with routes and fillings. */
ndm_status ndm_reduce_operands(const ndm_reduce_job *job, ndm_reduction *out, ndm_error *error);

#endif
