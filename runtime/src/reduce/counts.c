/* How many items a mask selects for each result. */
#include "reduce/counts.h"

#include <string.h>

enum { SHORT = 16 };

typedef struct mask_axis {
    ptrdiff_t length;
    ptrdiff_t mask;  /* bytes from one place of the mask to the next */
    ptrdiff_t count; /* counts from one to the next: 0 where the axis folds */
} mask_axis;

/* Eight bytes at a time: each adds its highest bit, once it is set in all bytes that are not 0,
 * to a sum of its own, which holds 255. */
static ptrdiff_t count_bytes(const uint8_t *mask, ptrdiff_t length)
{
    const uint64_t low = UINT64_C(0x7f7f7f7f7f7f7f7f), even = UINT64_C(0x00ff00ff00ff00ff);
    ptrdiff_t total = 0;
    while (length >= 8) {
        const ptrdiff_t words = length / 8 < 255 ? length / 8 : 255;
        uint64_t sums = 0;
        for (ptrdiff_t i = 0; i < words; i++) {
            uint64_t word;
            memcpy(&word, mask + 8 * i, sizeof word);
            sums += (((word & low) + low) | word) >> 7 & UINT64_C(0x0101010101010101);
        }
        sums = (sums & even) + (sums >> 8 & even);
        total += (ptrdiff_t)(sums * UINT64_C(0x0001000100010001) >> 48);
        mask += 8 * words;
        length -= 8 * words;
    }
    for (ptrdiff_t i = 0; i < length; i++) {
        total += mask[i] != 0;
    }
    return total;
}

static void count_run(const mask_axis *axis, const uint8_t *mask, ptrdiff_t *count)
{
    const ptrdiff_t length = axis->length;
    if (axis->count == 0 && axis->mask == 1) {
        *count += count_bytes(mask, length);
    } else if (axis->count == 1 && axis->mask == 1) {
        for (ptrdiff_t i = 0; i < length; i++) {
            count[i] += mask[i] != 0;
        }
    } else {
        for (ptrdiff_t i = 0; i < length; i++) {
            count[i * axis->count] += mask[i * axis->mask] != 0;
        }
    }
}

static void count_axes(const mask_axis *axes, int ndim, const uint8_t *mask, ptrdiff_t *count)
{
    if (ndim == 1) {
        count_run(axes, mask, count);
        return;
    }
    for (ptrdiff_t i = 0; i < axes->length; i++) {
        count_axes(axes + 1, ndim - 1, mask + i * axes->mask, count + i * axes->count);
    }
}

static ptrdiff_t distance(const mask_axis *axis)
{
    return axis->mask < 0 ? -axis->mask : axis->mask;
}

/* Puts an axis among those before it, which go from the longest steps to the shortest. */
static void insert(mask_axis *axes, int ndim, mask_axis axis)
{
    int k = ndim;
    for (; k > 0 && distance(&axes[k - 1]) < distance(&axis); k--) {
        axes[k] = axes[k - 1];
    }
    axes[k] = axis;
}

/* Joins axes that are one in memory; returns how many are left. */
static int join(mask_axis *axes, int ndim)
{
    int last = 0;
    for (int k = 1; k < ndim; k++) {
        mask_axis *outer = &axes[last];
        const mask_axis *inner = &axes[k];
        if (outer->mask == inner->length * inner->mask &&
            outer->count == inner->length * inner->count) {
            *outer = (mask_axis){outer->length * inner->length, inner->mask, inner->count};
        } else {
            axes[++last] = *inner;
        }
    }
    return last + 1;
}

void ndm_count_selected(const ndm_reduce_job *job, const uint8_t *mask, const ptrdiff_t *steps,
                        const ptrdiff_t *count_steps, ptrdiff_t *counts)
{
    mask_axis axes[NDM_MAXDIMS] = {{1, 0, 0}};
    int ndim = 0;
    for (int d = 0; d < job->ndim; d++) {
        if (job->shape[d] != 1) {
            const ptrdiff_t step = count_steps[d] / (ptrdiff_t)sizeof *counts;
            insert(axes, ndim++,
                   (mask_axis){job->shape[d], steps[d], job->folds[d] ? 0 : step});
        }
    }
    ndim = ndim == 0 ? 1 : join(axes, ndim);
    if (ndim > 1 && axes[ndim - 1].length < SHORT &&
        axes[ndim - 2].length > axes[ndim - 1].length) {
        const mask_axis inner = axes[ndim - 1];
        axes[ndim - 1] = axes[ndim - 2];
        axes[ndim - 2] = inner;
    }
    count_axes(axes, ndim, mask, counts);
}
