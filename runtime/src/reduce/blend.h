/* What stands in the places of items that a mask leaves out. */
#ifndef NDM_REDUCE_BLEND_H
#define NDM_REDUCE_BLEND_H

#include <stddef.h>
#include <stdint.h>

/* Items of `size` bytes, `step` bytes apart, that may lie anywhere. */
typedef struct ndm_items {
    const char *at;
    ptrdiff_t step;
    size_t size;
} ndm_items;

/* Writes `count` items side by side to `to`: those whose byte of the mask, `mask_step` apart,
 * is not 0, and in the place of the others the neutral one. `to` may be the items themselves.
 */
void ndm_blend(ndm_items items, const uint8_t *mask, ptrdiff_t mask_step, ptrdiff_t count,
               const char *neutral, char *to);

#endif
