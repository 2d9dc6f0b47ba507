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

#endif
