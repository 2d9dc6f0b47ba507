/* The methods of ufuncs, for the comparison of reductions. */
#ifndef BENCH_METHODS_H
#define BENCH_METHODS_H

#include "libraries.h"

enum bench_method_kind { BENCH_REDUCE, BENCH_ACCUMULATE, BENCH_REDUCEAT, BENCH_AT };

/* What a method takes beside inputs and options. Outputs are given in the options; `at` changes
 * its first input. */
typedef struct bench_method {
    enum bench_method_kind kind;
    const ndm_reduce_options *reduce; /* its options are the call's */
    int axis;                         /* of accumulate and reduceat */
    const ndm_view *indices;          /* of reduceat and at */
} bench_method;

NDM_API ndm_status bench_call_method(const bench_method *method, const ndm_ufunc *ufunc,
                                     const ndm_view *const *inputs, const ndm_options *options,
                                     ndm_error *error);

/* Reads `count` bytes, a multiple of 8, from in[0], and leaves a sum of them in out[0]. */
NDM_API void bench_read(const bench_operands *operands);

#endif
