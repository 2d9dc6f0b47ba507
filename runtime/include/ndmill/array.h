/* Reference-counted arrays: creation, views of them, element access, comparison, printing.
 *
 * An ndm_array is opaque. Functions that return one through `ndm_array **out` give the caller
 * a new reference, to be released with ndm_array_release, and leave *out alone when they fail.
 * Counting references is atomic; the contents are not locked: two threads may read one array,
 * one may write it while no other reads. */
#ifndef NDMILL_ARRAY_H
#define NDMILL_ARRAY_H

#include "ndmill/memory.h"
#include "ndmill/view.h"

#ifdef __cplusplus
extern "C" {
#endif

typedef struct ndm_array ndm_array;

typedef enum ndm_order {
    NDM_ORDER_K = 0, /* as the inputs lie in memory; the default */
    NDM_ORDER_C,
    NDM_ORDER_F,
    NDM_ORDER_A
} ndm_order;

/* ---- life ------------------------------------------------------------------------- */

/* Adds a reference and returns its argument. NULL is returned as it is. */
NDM_API ndm_array *ndm_array_retain(ndm_array *array);
/* Drops a reference; the last one frees the array and its memory. NULL is ignored. */
NDM_API void ndm_array_release(ndm_array *array);
/* The array as an operand: valid while the caller holds a reference. Never NULL. */
NDM_API const ndm_view *ndm_array_view(const ndm_array *array);
NDM_API void *ndm_array_data(const ndm_array *array);
NDM_API int ndm_array_ndim(const ndm_array *array);
NDM_API const ptrdiff_t *ndm_array_shape(const ndm_array *array);
NDM_API const ptrdiff_t *ndm_array_strides(const ndm_array *array); /* bytes */
NDM_API ndm_dtype ndm_array_dtype(const ndm_array *array);
NDM_API ptrdiff_t ndm_array_size(const ndm_array *array); /* elements */
/* The array whose memory this one shares, or NULL; borrowed. */
NDM_API ndm_array *ndm_array_base(const ndm_array *array);

/* ---- creation: NumPy's functions of the same names -------------------------------- */

/* allocator NULL: the C library's. order: C or F (K and A mean C). Zeroed only by zeros.
 * dtype may be of either byte order. */
NDM_API ndm_status ndm_empty(const ndm_dtype *dtype, int ndim, const ptrdiff_t *shape,
                             ndm_order order, const ndm_allocator *allocator, ndm_array **out,
                             ndm_error *error);
NDM_API ndm_status ndm_zeros(const ndm_dtype *dtype, int ndim, const ptrdiff_t *shape,
                             ndm_order order, const ndm_allocator *allocator, ndm_array **out,
                             ndm_error *error);
NDM_API ndm_status ndm_ones(const ndm_dtype *dtype, int ndim, const ptrdiff_t *shape,
                            ndm_order order, const ndm_allocator *allocator, ndm_array **out,
                            ndm_error *error);
/* NDM_ERROR_OVERFLOW where an integer value does not fit dtype, NDM_ERROR_TYPE where a
 * complex value is given for a real dtype. */
NDM_API ndm_status ndm_full(const ndm_dtype *dtype, int ndim, const ptrdiff_t *shape,
                            const ndm_scalar *value, ndm_order order,
                            const ndm_allocator *allocator, ndm_array **out, ndm_error *error);
/* Values start, start + step, ... below stop (above it for a negative step). start NULL: 0;
 * step NULL: 1. dtype NULL: the
 * result type of the three as weak scalars. */
NDM_API ndm_status ndm_arange(const ndm_scalar *start, const ndm_scalar *stop,
                              const ndm_scalar *step, const ndm_dtype *dtype, ndm_array **out,
                              ndm_error *error);
/* num values from start to stop; with endpoint, the last is stop exactly. dtype NULL: the
 * default floating dtype. */
NDM_API ndm_status ndm_linspace(double start, double stop, ptrdiff_t num, bool endpoint,
                                const ndm_dtype *dtype, ndm_array **out, ndm_error *error);
/* rows x columns, ones on diagonal k (k > 0 above the main one). */
NDM_API ndm_status ndm_eye(ptrdiff_t rows, ptrdiff_t columns, ptrdiff_t k,
                           const ndm_dtype *dtype, ndm_array **out, ndm_error *error);
/* A new array with the view's values, in native byte order. A weak scalar gets its default
 * dtype. */
NDM_API ndm_status ndm_copy(const ndm_view *view, ndm_order order, ndm_array **out,
                            ndm_error *error);
/* A new array of another dtype; NDM_ERROR_CASTING if the rule forbids it. */
NDM_API ndm_status ndm_astype(const ndm_view *view, const ndm_dtype *dtype, ndm_casting casting,
                              ndm_order order, ndm_array **out, ndm_error *error);
/* Wraps foreign memory without a copy. release (may be NULL) is called once with `context`
 * and `data` when the last reference goes, and not when this function fails. shape and
 * strides are copied. */
NDM_API ndm_status ndm_from_memory(const ndm_view *view,
                                   void (*release)(void *context, void *data), void *context,
                                   ndm_array **out, ndm_error *error);
/* A 0-d array of one value: of dtype, or (NULL) of the scalar's default dtype. */
NDM_API ndm_status ndm_from_scalar(const ndm_scalar *value, const ndm_dtype *dtype,
                                   ndm_array **out, ndm_error *error);

/* ---- views: share the memory of `array` and keep it alive ------------------------- */

/* Python's slice for one axis. has_* says which bound is given; step 0 is an error. */
typedef struct ndm_slice {
    ptrdiff_t start, stop, step;
    bool has_start, has_stop;
} ndm_slice;

/* slices: one per axis, for the first `count` axes; bounds are clipped as Python's. */
NDM_API ndm_status ndm_slice_view(ndm_array *array, const ndm_slice *slices, int count,
                                  ndm_array **out, ndm_error *error);
/* Drops `axis` at position `index` (negative from the end). */
NDM_API ndm_status ndm_take_index(ndm_array *array, int axis, ptrdiff_t index, ndm_array **out,
                                  ndm_error *error);
/* axes NULL: reverses the axes. */
NDM_API ndm_status ndm_transpose(ndm_array *array, const int *axes, ndm_array **out,
                                 ndm_error *error);
NDM_API ndm_status ndm_swapaxes(ndm_array *array, int axis1, int axis2, ndm_array **out,
                                ndm_error *error);
/* A view where the strides allow it, else a copy. One length may be -1. order K means C. */
NDM_API ndm_status ndm_reshape(ndm_array *array, int ndim, const ptrdiff_t *shape,
                               ndm_order order, ndm_array **out, ndm_error *error);
NDM_API ndm_status ndm_ravel(ndm_array *array, ndm_order order, ndm_array **out,
                             ndm_error *error);
/* Read-only, as NumPy's. */
NDM_API ndm_status ndm_broadcast_to(ndm_array *array, int ndim, const ptrdiff_t *shape,
                                    ndm_array **out, ndm_error *error);
/* Drops the axes of length 1: those listed, or all of them (axes NULL). */
NDM_API ndm_status ndm_squeeze(ndm_array *array, const int *axes, int count, ndm_array **out,
                               ndm_error *error);
NDM_API ndm_status ndm_expand_dims(ndm_array *array, int axis, ndm_array **out,
                                   ndm_error *error);
/* Views of the real or imaginary parts, as the attributes of NumPy's arrays (the ufuncs
 * ndm_real and ndm_imag make new arrays). Of a real array: itself; and a read-only array of
 * zeros. */
NDM_API ndm_status ndm_array_real(ndm_array *array, ndm_array **out, ndm_error *error);
NDM_API ndm_status ndm_array_imag(ndm_array *array, ndm_array **out, ndm_error *error);
/* Read-only, as NumPy's. */
NDM_API ndm_status ndm_diagonal(ndm_array *array, ptrdiff_t offset, int axis1, int axis2,
                                ndm_array **out, ndm_error *error);

/* ---- elements and whole arrays ---------------------------------------------------- */

/* index: ndim values, negative from the end. */
NDM_API ndm_status ndm_get_item(const ndm_view *view, const ptrdiff_t *index, ndm_scalar *out,
                                ndm_error *error);
NDM_API ndm_status ndm_set_item(const ndm_view *view, const ptrdiff_t *index,
                                const ndm_scalar *value, ndm_error *error);
/* dst[...] = src, broadcast and cast; where (bool, may be NULL) selects. Overlap is safe. */
NDM_API ndm_status ndm_copyto(const ndm_view *dst, const ndm_view *src, ndm_casting casting,
                              const ndm_view *where, ndm_error *error);
/* Same shape and equal elements; equal_nan counts a NaN as equal to a NaN. */
NDM_API ndm_status ndm_array_equal(const ndm_view *a, const ndm_view *b, bool equal_nan,
                                   bool *out, ndm_error *error);
/* |a - b| <= atol + rtol * |b| for every element, broadcast; as numpy.allclose. */
NDM_API ndm_status ndm_allclose(const ndm_view *a, const ndm_view *b, double rtol, double atol,
                                bool equal_nan, bool *out, ndm_error *error);

/* How numpy.array2string prints: fields of the same names and meanings. A negative field means
 * its default, as does 0 for edgeitems and linewidth. */
typedef struct ndm_print_options {
    size_t size;         /* sizeof(ndm_print_options) */
    int precision;       /* digits after the point; default 8 */
    ptrdiff_t threshold; /* summarise above this many elements; default 1000 */
    int edgeitems;       /* default 3 */
    int linewidth;       /* default 75 */
} ndm_print_options;

/* The array as text, as numpy.array2string writes it. *out is from malloc, to be freed with
 * ndm_free. options NULL: as NumPy's str, so that a 0-d array shows all digits of its value. */
NDM_API ndm_status ndm_to_string(const ndm_view *view, const ndm_print_options *options,
                                 char **out, ndm_error *error);
NDM_API void ndm_free(void *memory);

#ifdef __cplusplus
}
#endif
#endif
