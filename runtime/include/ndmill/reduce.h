/* The methods of ufuncs, and reductions: NumPy's ufunc.reduce, accumulate, reduceat, outer and
 * at, and sum, mean, argmax and the like.
 *
 * Results depend on the values, the shape, the axes and the dtype, not on strides, memory
 * order, alignment, machine or threads: docs/reductions.md says how each is computed. All
 * functions treat errors, flags, overlapping operands, cancelling and threads as ndm_call does,
 * and read these fields of ndm_options: casting, dtype, out, threads, pool, the fp_ fields,
 * cancel, allocator; `where` where it is said. */
#ifndef NDMILL_REDUCE_H
#define NDMILL_REDUCE_H

#include "ndmill/ufunc.h"

#ifdef __cplusplus
extern "C" {
#endif

/* A number for a reduction that has parameters, such as ddof of var. */
typedef struct ndm_parameter {
    const char *name;
    double value;
} ndm_parameter;

/* axis_count: every axis. */
#define NDM_ALL_AXES (-1)

/* Every field 0 or NULL means NumPy's default. */
typedef struct ndm_reduce_options {
    size_t size;     /* sizeof(ndm_reduce_options) */
    const int *axes; /* negative from the end; NULL: axis 0 for a ufunc, all for a reduction */
    int axis_count;  /* of axes, 0 for none of them; NDM_ALL_AXES: all, axes not read */
    bool keepdims;
    const ndm_view *initial; /* 0-d or weak: joins each result. Ufuncs only */
    const ndm_parameter *parameters;
    int parameter_count;
    const ndm_options *options; /* its `where` is broadcast to the inputs' shape */
} ndm_reduce_options;

/* Folds the items along axes: with a ufunc of two inputs and one output (one input array), or
 * by a declared reduction (as many as it has). results: as many places as it has outputs; each
 * gets a new array, or NULL where options->out gives it; may be NULL if all are given.
 * NDM_ERROR_VALUE for no items without an identity, for several axes of a ufunc that is not
 * reorderable, and for a mask where neither identity nor initial is there; NDM_ERROR_INDEX for
 * an axis out of bounds. Thread-safe. */
NDM_API ndm_status ndm_reduce(const ndm_ufunc *ufunc, const ndm_view *const *inputs,
                              ndm_array **results, const ndm_reduce_options *options,
                              ndm_error *error);

/* y[i] = f(y[i - 1], x[i]) along an axis, from y[0] = x[0], in order. *result as in ndm_reduce.
 * Thread-safe. */
NDM_API ndm_status ndm_accumulate(const ndm_ufunc *ufunc, const ndm_view *input, int axis,
                                  ndm_array **result, const ndm_options *options,
                                  ndm_error *error);

/* For each i of the one-dimensional indices: the reduction of input[indices[i] : indices[i +
 * 1]] along an axis (to the end for the last i), or input[indices[i]] where the next index is
 * not greater. Indices below 0 or past the axis are NDM_ERROR_INDEX. Thread-safe. */
NDM_API ndm_status ndm_reduceat(const ndm_ufunc *ufunc, const ndm_view *input,
                                const ndm_view *indices, int axis, ndm_array **result,
                                const ndm_options *options, ndm_error *error);

/* f of every combination of one item of each input: a result's shape is the inputs' shapes one
 * after the other. For ufuncs of two inputs or more. options: all that ndm_call reads. */
NDM_API ndm_status ndm_outer(const ndm_ufunc *ufunc, const ndm_view *const *inputs,
                             ndm_array **results, const ndm_options *options, ndm_error *error);

/* a[indices] = f(a[indices], b), item after item, so that an index that comes twice counts
 * twice. indices: one array for each of the first `index_count` axes of a, broadcast together,
 * negative from the end; b (NULL for a ufunc of one input) broadcasts to their shape and a's
 * other axes. An index out of bounds leaves a untouched. */
NDM_API ndm_status ndm_at(const ndm_ufunc *ufunc, const ndm_view *a,
                          const ndm_view *const *indices, int index_count, const ndm_view *b,
                          const ndm_options *options, ndm_error *error);

/* All declared reductions by name, as ndm_ufunc_list, which leaves them out; ndm_ufunc_find
 * finds both. */
NDM_API size_t ndm_reduction_list(const ndm_ufunc **out, size_t capacity);

#ifdef __cplusplus
}
#endif
#endif
