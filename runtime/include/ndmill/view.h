/* A view: memory described, not owned. Every call takes its operands this way. */
#ifndef NDMILL_VIEW_H
#define NDMILL_VIEW_H

#include "ndmill/dtype.h"

#ifdef __cplusplus
extern "C" {
#endif

/* ndm_view.flags */
enum {
    NDM_VIEW_WRITEABLE = 1u << 0,
    /* data points to an ndm_scalar that takes its dtype from its partners (NEP 50);
     * dtype, ndim, shape and strides are ignored */
    NDM_VIEW_WEAK = 1u << 1
};

/* shape: ndim lengths. strides: ndim byte steps, any sign, zero allowed; NULL means
 * C-contiguous. Neither data nor shape nor strides belongs to the view. data may be of any
 * alignment and dtype of either byte order; what is neither aligned nor native is copied
 * through buffers. */
typedef struct ndm_view {
    void *data;
    ndm_dtype dtype;
    int ndim;
    const ptrdiff_t *shape;
    const ptrdiff_t *strides;
    uint32_t flags;
} ndm_view;

/* A 0-d operand that is a weak scalar; *value must outlive the view. */
NDM_API ndm_view ndm_view_weak(const ndm_scalar *value);

/* Number of elements, or -1 where the product does not fit ptrdiff_t or a length is negative.
 */
NDM_API ptrdiff_t ndm_view_size(const ndm_view *view);
NDM_API bool ndm_view_is_c_contiguous(const ndm_view *view);
NDM_API bool ndm_view_is_f_contiguous(const ndm_view *view);
/* data and every stride are multiples of the dtype's alignment. */
NDM_API bool ndm_view_is_aligned(const ndm_view *view);

/* Checks what every call checks: 0 <= ndim <= 64, no negative length, a size and an extent
 * in bytes that fit ptrdiff_t, data not NULL unless empty, a dtype with a class. */
NDM_API ndm_status ndm_view_check(const ndm_view *view, ndm_error *error);

#ifdef __cplusplus
}
#endif
#endif
