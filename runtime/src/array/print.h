/* What printing shows of an array, and how its items line up. */
#ifndef NDM_ARRAY_PRINT_H
#define NDM_ARRAY_PRINT_H

#include "array/format.h"
#include "array/text.h"
#include "ndmill/array.h"

/* A native, packed copy of the corners: of each axis that is cut, the first and last `edge`. */
typedef struct ndm_page {
    const ndm_dtype_class *cls, *real; /* real: the class of a part */
    ndm_text_kind kind;
    int ndim, edge;
    bool cut[NDM_MAXDIMS];
    ptrdiff_t shape[NDM_MAXDIMS];
    ndm_array *items;
    ptrdiff_t count;
} ndm_page;

typedef struct ndm_real_layout {
    bool exponent, plus;
    int precision; /* exponent: digits after the point of every item; else the most */
    int pad_left, pad_right, exponent_digits;
} ndm_real_layout;

typedef struct ndm_layout {
    ndm_real_layout part[2];
    ptrdiff_t width; /* of what is no real number */
} ndm_layout;

/* How wide the items are, with at most `precision` digits after the point. */
void ndm_measure(const ndm_page *from, int precision, ndm_layout *out);
/* Item i, padded as `with` says. */
void ndm_append_item(ndm_text *to, const ndm_page *from, ptrdiff_t i, const ndm_layout *with);

#endif
