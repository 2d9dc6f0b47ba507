/* The array object, as its own files see it. */
#ifndef NDM_ARRAY_ARRAY_H
#define NDM_ARRAY_ARRAY_H

#include <stdatomic.h>

#include "ndmill/array.h"

/* Where an array's memory comes from. */
struct ndm_array {
    ndm_view view; /* first: shape and strides point to dims below */
    atomic_size_t references;
    ndm_array *base;                            /* owns the memory if not NULL */
    const ndm_allocator *allocator;             /* owns it if not NULL */
    void (*release)(void *context, void *data); /* foreign memory */
    void *context;
    void *memory; /* what to give back; bytes of it */
    size_t bytes;
    ptrdiff_t dims[]; /* ndim lengths, ndim strides */
};

/* A new array header of ndim dimensions, one reference, shape and strides to be filled in
 * through ndm_array_dims; owns nothing yet. */
ndm_status ndm_array_header(const ndm_dtype *dtype, int ndim, ndm_array **out,
                            ndm_error *error);
/* Writable shape, and strides behind it. */
ptrdiff_t *ndm_array_dims(ndm_array *array);
/* A view header of the same memory as `array`: base is set and retained. */
ndm_status ndm_array_share(ndm_array *array, void *data, const ndm_dtype *dtype, int ndim,
                           ndm_array **out, ndm_error *error);
/* An uninitialised array whose axes lie in memory in the order `axes` (slowest first; NULL: C),
 * for order K. */
ndm_status ndm_empty_ordered(const ndm_dtype *dtype, int ndim, const ptrdiff_t *shape,
                             const int *axes, const ndm_allocator *allocator, ndm_array **out,
                             ndm_error *error);
/* The same, zeroed if `zero`. */
ndm_status ndm_array_allocate(const ndm_dtype *dtype, int ndim, const ptrdiff_t *shape,
                              const int *axes, bool zero, const ndm_allocator *allocator,
                              ndm_array **out, ndm_error *error);

/* The axes of a view by falling absolute stride: slowest first, as they lie in memory. */
void ndm_axes_by_stride(const ndm_view *view, int *axes);
/* Strides of an array packed in the order `axes` (slowest first; NULL: C); lengths 0 count
 * as 1. False on overflow. */
bool ndm_packed_strides(ptrdiff_t itemsize, int ndim, const ptrdiff_t *shape, const int *axes,
                        ptrdiff_t *strides);
/* The view's strides, or those of C order where it has none. */
void ndm_view_strides(const ndm_view *view, ptrdiff_t *strides);
/* Whether a and b, of one length, have the same lengths. */
bool ndm_shape_equal(int ndim, const ptrdiff_t *a, const ptrdiff_t *b);
/* Writes a shape as Python's tuple, cut with "..." where it does not fit; returns buffer. */
const char *ndm_shape_text(int ndim, const ptrdiff_t *shape, char *buffer, size_t size);
#define NDM_SHAPE_TEXT_SIZE 96
/* Brings *axis from [-ndim, ndim) into [0, ndim). */
ndm_status ndm_axis_check(int *axis, int ndim, const char *function, ndm_error *error);
/* Steps `index` to the next element in C order; false past the last. */
bool ndm_index_next(int ndim, const ptrdiff_t *shape, ptrdiff_t *index);
/* Address of the element at `index`, whose values are in range. */
char *ndm_view_at(const ndm_view *view, const ptrdiff_t *strides, const ptrdiff_t *index);

#endif
