/* What a reduction's tree works on: states of results, how items join them, and how two states
 * combine. Of a ufunc a state is one item, and joining and combining are both its loop; a
 * declared reduction has kernels of its own. */
#ifndef NDM_REDUCE_ALGEBRA_H
#define NDM_REDUCE_ALGEBRA_H

#include "dtype/registry.h"
#include "system/fpenv.h"

enum { NDM_MAXFIELDS = 16 };

typedef struct ndm_algebra {
    int inputs, fields;
    uint32_t sizes[NDM_MAXFIELDS]; /* bytes of each field */
    ptrdiff_t lanes;               /* a power of two; 1 where the order of items counts */
    ptrdiff_t rows;                /* of a block; PTRDIFF_MAX: items fold in order */
    bool exact;                    /* the same bits in any grouping */
    bool wide;                     /* exact, and lanes may be as many as is fast */
    bool in_order;                 /* folds from the first item to the last */
    bool quiet;                    /* what its kernels raise is dropped */
    bool x87;
    const ndm_loop_record *record;
    const void *absorbing; /* a state that stays as it is; NULL: none, or flags would miss */
    /* a ufunc's */
    ndm_dtype dtype; /* of the state */
    ndm_loop loop;
    ndm_lanes tree; /* NULL: none built */
    ndm_fold fold;
    ndm_pieces pieces; /* NULL: none that give what the tree gives */
    ndm_row row;       /* of contiguous items, if wide; NULL: none built */
    /* a declared reduction's */
    const ndm_reduction_record *declared; /* NULL: a ufunc's */
    bool places;                          /* of items of one input, in any order */
    ndm_reduction_join lift, join;
    ndm_reduction_combine combine;
    ndm_places choose; /* NULL: states are not chosen items */
    uint32_t item_size;
} ndm_algebra;

/* Each returns 0 or a fault code of the record. rows->state and cells are as module.h says. */

/* Makes states of items. */
int ndm_algebra_lift(const ndm_algebra *algebra, const ndm_reduction_rows *rows);
/* Makes states of two rows at once, the second joining the first: ufuncs only. */
int ndm_algebra_start(const ndm_algebra *algebra, const ndm_reduction_rows *rows);
/* state = f(state, item) for the rows in turn. */
int ndm_algebra_join(const ndm_algebra *algebra, const ndm_reduction_rows *rows);
/* cell into + i = f(that, cell from + i), for `width` cells. */
int ndm_algebra_combine(const ndm_algebra *algebra, char *const *state, ptrdiff_t into,
                        ptrdiff_t from, ptrdiff_t width);
/* Copies `width` cells. */
void ndm_algebra_copy(const ndm_algebra *algebra, char *const *state, ptrdiff_t into,
                      ptrdiff_t from, ptrdiff_t width);
/* The tree of contiguous items, up to its lanes or, if `whole`, its result: as ndm_lanes, by
 * the kernel `tree`. */
void ndm_algebra_tree(const ndm_algebra *algebra, const char *items, ptrdiff_t count,
                      bool whole, char *state);
/* The fold of contiguous items, by the kernel `row`. */
void ndm_algebra_row(const ndm_algebra *algebra, const char *items, ptrdiff_t count,
                     char *result);

/* Whether ndm_algebra_whole folds so many contiguous items, two or more: of ufuncs with kernels
 * for it. */
bool ndm_algebra_has_whole(const ndm_algebra *algebra, ptrdiff_t count);
/* Whether the first items tell the result: no more of them are looked at. */
enum { NDM_FIRST_LOOK = 128 };
bool ndm_algebra_absorbs(const ndm_algebra *algebra, const char *items, ptrdiff_t count);
/* The result of a whole axis of them, between enter and leave. `scratch` has room for the lanes
 * of a tree. */
void ndm_algebra_whole(const ndm_algebra *algebra, const char *items, ptrdiff_t count,
                       char *scratch, char *result);
/* The most items of a piece that kernel `pieces` folds, and fast; 0 if there is none. */
ptrdiff_t ndm_algebra_piece(const ndm_algebra *algebra);
/* What a quiet kernel raises between them counts for nothing. */
void ndm_algebra_enter(const ndm_algebra *algebra, ndm_fpenv *inner);
void ndm_algebra_leave(const ndm_algebra *algebra, const ndm_fpenv *inner);
/* Bytes of one cell in all fields together. */
size_t ndm_algebra_bytes(const ndm_algebra *algebra);

#endif
