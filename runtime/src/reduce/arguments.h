/* What the methods of ufuncs beside reduce have in common: their arguments, their output, and
 * how they end. */
#ifndef NDM_REDUCE_ARGUMENTS_H
#define NDM_REDUCE_ARGUMENTS_H

#include "ndmill/reduce.h"
#include "reduce/method.h"

/* Completes the options and checks those that all methods read. */
ndm_status ndm_method_options(const ndm_ufunc *ufunc, const ndm_options *given,
                              ndm_options *out, ndm_error *error);

/* Begins a method that works along one axis of an array: checks its arguments, brings *axis
 * into range, finds the loop. */
ndm_status ndm_method_begin(const char *name, const ndm_ufunc *ufunc, const ndm_view *input,
                            int *axis, const ndm_options *given, ndm_options *options,
                            ndm_method *method, ndm_error *error);

/* The output, of `like`'s ndim and a shape: the one that the options give, or a new one in
 * *made, whose axes lie in memory as those of `like`. `to_return`: there is a place for it. */
ndm_status ndm_method_output(const ndm_method *method, const ndm_options *options,
                             const ndm_view *like, const ptrdiff_t *shape, bool to_return,
                             ndm_view *out, ndm_array **made, ndm_error *error);

/* Whether two arrays that are not empty may have a byte in common; with `same_is_safe` not
 * where they are the same memory item for item. */
bool ndm_method_shares(const ndm_view *a, const ndm_view *b, bool same_is_safe);
/* Whether items of an array that is not empty may have a byte in common. */
bool ndm_method_shares_itself(const ndm_view *view);
/* Whether items in memory are not what a loop of this dtype takes. */
bool ndm_method_needs_cast(const ndm_dtype *loop, const ndm_view *view);
/* Makes *view one of a copy of its items. */
ndm_status ndm_method_copy(ndm_view *view, ndm_array **copy, ndm_error *error);

/* What became of a run without faults: cancelled, or flags to be told as the options say. */
ndm_status ndm_method_end(const char *name, const ndm_ufunc *ufunc, const ndm_options *options,
                          uint32_t flags, bool cancelled, ndm_error *error);

/* Whether the caller wants the run to stop; otherwise notes that so many items are done. */
bool ndm_method_stops(const ndm_options *options, ptrdiff_t done);

#endif
