/* A ufunc's `at` made ready: where the items are that indices point to, and what joins them. */
#ifndef NDM_REDUCE_AT_H
#define NDM_REDUCE_AT_H

#include "ndmill/reduce.h"
#include "reduce/method.h"

/* The indices of one axis, over all that are broadcast together. */
typedef struct ndm_at_index {
    ndm_view view;
    ndm_array *copy; /* of indices that lie in the array they point into; NULL: none */
    ptrdiff_t steps[NDM_MAXDIMS];
    const char *at;        /* where the walk is */
    ptrdiff_t length, low; /* of the axis; how far below 0 an index may be */
    ptrdiff_t step;        /* of the axis, in bytes */
    bool is_unsigned, casts;
    uint64_t signs;  /* of all indices, ored: whether one is negative */
    ndm_route route; /* to the library's dtype of indices */
} ndm_at_index;

/* An axis of the array that has no index. */
typedef struct ndm_at_axis {
    ptrdiff_t length, a, b; /* steps in bytes */
} ndm_at_axis;

typedef struct ndm_at_job {
    const ndm_ufunc *ufunc;
    ndm_options options;
    ndm_resolution resolution;
    ndm_view a;
    /* what joins it; of ufuncs of one input there is none */
    ndm_view b;
    ndm_array *b_copy;
    _Alignas(64) char b_item[NDM_MAXITEMSIZE]; /* of a weak scalar */
    ptrdiff_t b_steps[NDM_MAXDIMS];            /* along the indices */
    /* indices, as they are broadcast together, and walked */
    ndm_at_index *indices;
    int index_count, ndim;
    ptrdiff_t shape[NDM_MAXDIMS];
    ptrdiff_t count; /* of all of them */
    int inner;       /* axes without an index */
    ndm_at_axis axes[NDM_MAXDIMS];
    ptrdiff_t inner_count; /* items of them */
    /* the loop's */
    int nin;
    ndm_dtype dtypes[3];
    ndm_route load_a, load_b, store;
    bool casts_a, casts_b, casts_result;
    bool quiet, x87;
    ndm_indexed indexed; /* NULL: none built, or none that does */
} ndm_at_job;

/* Finds the loop; checks what it takes and gives, and makes ready the casts. */
ndm_status ndm_at_resolve(ndm_at_job *job, const ndm_view *a, const ndm_view *b,
                          ndm_error *error);
/* Reads indices and shapes. */
ndm_status ndm_at_lay_out(ndm_at_job *job, const ndm_view *const *indices, ndm_error *error);
/* Checks the bounds of all indices. */
ndm_status ndm_at_check(ndm_at_job *job, ndm_error *error);
/* Runs it. flags: what it raised; *fault: 0, or a fault code; *cancelled: it was. */
void ndm_at_run(ndm_at_job *job, uint32_t *flags, int *fault, bool *cancelled);

#endif
