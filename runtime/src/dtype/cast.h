/* Moving elements from one dtype, byte order and stride to another. */
#ifndef NDM_DTYPE_CAST_H
#define NDM_DTYPE_CAST_H

#include "dtype/registry.h"

/* A cast made ready: which of copy-swap, cast and copy-swap it takes. Valid with its
 * snapshot. */
typedef struct ndm_transfer {
    ndm_loop cast; /* NULL: bytes are copied (and swapped) only */
    ndm_dtype from, to;
    bool unpack;  /* source needs a copy-swap into a buffer first */
    bool pack;    /* destination needs one afterwards */
    ndm_loop via; /* second step of a cast through a hub, NULL without one */
    ndm_dtype hub;
    bool raises; /* its IEEE flags count */
} ndm_transfer;

/* `aligned_from`, `aligned_to`: pointers and strides are multiples of the alignment.
 * NDM_ERROR_TYPE where no cast exists. */
ndm_status ndm_transfer_make(const ndm_snapshot *snapshot, const ndm_dtype *from,
                             bool aligned_from, const ndm_dtype *to, bool aligned_to,
                             ndm_transfer *out, ndm_error *error);

/* Moves `count` elements; strides in bytes. Source and destination are disjoint or identical.
 * Raises IEEE flags as the cast does. Needs no memory beyond the stack. */
void ndm_transfer_run(const ndm_transfer *transfer, const char *from, ptrdiff_t from_stride,
                      char *to, ptrdiff_t to_stride, ptrdiff_t count);

/* Reverses the bytes of each `swap`-byte unit of `count` items of `itemsize` bytes while
 * copying; from == to with equal strides is allowed. swap 0 or 1 copies. */
void ndm_copy_swap(const char *from, ptrdiff_t from_stride, char *to, ptrdiff_t to_stride,
                   ptrdiff_t count, size_t itemsize, size_t swap);

/* One item to and from a scalar, any alignment and byte order. */
void ndm_item_to_scalar(const ndm_dtype *dtype, const void *item, ndm_scalar *out);
ndm_status ndm_item_from_scalar(const ndm_dtype *dtype, const ndm_scalar *value, void *item,
                                ndm_error *error);

#endif
