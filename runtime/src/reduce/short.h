/* The short way of ndm_reduce. */
#ifndef NDM_REDUCE_SHORT_H
#define NDM_REDUCE_SHORT_H

#include "ndmill/reduce.h"
#include "reduce/method.h"

/* Runs the reduction if little but a kernel is needed: a ufunc, or one that chooses an item of
 * its input and tells its place; one axis of two items or more (all of a contiguous array,
 * where any order of items gives the same bits), at most one axis that is kept; native and
 * aligned operands, the result in the loop's dtype and away from the input, which is of that
 * dtype or cast in one step; no option but outputs and flags; too few items for threads, or
 * first ones that tell the result. Returns false, having done nothing, if it is not such a
 * reduction. */
bool ndm_reduce_short(const ndm_ufunc *ufunc, const ndm_view *const *inputs,
                      ndm_array **results, const ndm_reduce_options *options,
                      ndm_status *status, ndm_error *error);

/* Bytes of what is cast, and of lanes. */
enum { NDM_SHORT_BYTES = 8192 };

typedef struct ndm_short_fold {
    const ndm_ufunc *ufunc;
    const ndm_snapshot *snapshot;
    const ndm_view *input, *given; /* the output, NULL: it is made */
    ndm_method method;
    ndm_algebra algebra;
    ndm_dtype result;                      /* dtype of the results */
    ndm_reduction_finish finish;           /* of a choice; NULL: a ufunc */
    const ndm_cast_entry *cast, *out_cast; /* of input and results; NULL: as they are */
    const char *items;
    ptrdiff_t length, step;  /* of the axis that folds, in items and bytes */
    ptrdiff_t width, column; /* results, and bytes from one's items to the next one's */
    ptrdiff_t first_step;    /* of the items in the order in which they are cast */
    char *out;
    ptrdiff_t out_step;
    bool by_name; /* a reduction; where it does not choose, one that is a ufunc's */
    bool chooses;
    bool alone;       /* a choice by one thread: of any number of items */
    bool known;       /* the first items tell the result, of so many as there are */
    bool joined;      /* two axes that fold as one */
    bool across;      /* the axis that is kept is the last */
    bool casts_raise; /* their flags count */
} ndm_short_fold;

/* Whether one kernel or a few calls of it fold the items. */
bool ndm_short_has_way(const ndm_short_fold *fold);
/* Casts and folds. Returns the flags that count. */
uint32_t ndm_short_run(ndm_short_fold *fold);

/* One kernel that casts, and whose flags are the reduction's; false if there is none. NULL: of
 * one dtype to itself. */
bool ndm_short_find_cast(const ndm_short_fold *fold, int32_t from, int32_t to,
                         const ndm_cast_entry **out);
/* All items are cast at once, to ones of `size` bytes in C order; false: there are too many. */
bool ndm_short_lay_out(ndm_short_fold *fold, ptrdiff_t size);
void ndm_short_cast(const ndm_cast_entry *cast, const ndm_dtype *dtypes, const char *from,
                    ptrdiff_t from_step, char *to, ptrdiff_t to_step, ptrdiff_t count);

/* The same for choices. Finds the loop too, where it has been found before. */
bool ndm_short_find_choice(ndm_short_fold *fold);
uint32_t ndm_short_choose(const ndm_short_fold *fold);

#endif
