/* Items that a mask leaves out give way to a neutral one. Without a branch: masks are seldom
 * regular. */
#include "reduce/blend.h"

#include <string.h>

#define CHOOSE(word, item_step, byte_step)                                                     \
    for (ptrdiff_t k = 0; k < count; k++) {                                                    \
        const word chosen = (word)(0 - (word)(mask[k * (byte_step)] != 0));                    \
        word item;                                                                             \
        memcpy(&item, items.at + k * (item_step), sizeof item);                                \
        item = (word)((item & chosen) | (other & (word)~chosen));                              \
        memcpy(to + k * (ptrdiff_t)sizeof item, &item, sizeof item);                           \
    }

/* Constant steps make vector code. */
#define BLEND(word)                                                                            \
    {                                                                                          \
        word other;                                                                            \
        memcpy(&other, neutral, sizeof other);                                                 \
        if (items.step == (ptrdiff_t)sizeof(word) && mask_step == 1) {                         \
            CHOOSE(word, (ptrdiff_t)sizeof(word), 1)                                           \
        } else {                                                                               \
            CHOOSE(word, items.step, mask_step)                                                \
        }                                                                                      \
        return;                                                                                \
    }

/* Its address by a mask: a choice of two would be a branch. */
static const char *place(const char *item, const char *neutral, uint8_t selected)
{
    const uintptr_t chosen = 0 - (uintptr_t)(selected != 0);
    return (const char *)(((uintptr_t)item & chosen) | ((uintptr_t)neutral & ~chosen));
}

typedef struct pair {
    uint64_t words[2];
} pair;

void ndm_blend(ndm_items items, const uint8_t *mask, ptrdiff_t mask_step, ptrdiff_t count,
               const char *neutral, char *to)
{
    switch (items.size) {
    case 1:
        BLEND(uint8_t)
    case 2:
        BLEND(uint16_t)
    case 4:
        BLEND(uint32_t)
    case 8:
        BLEND(uint64_t)
    case sizeof(pair):
        for (ptrdiff_t k = 0; k < count; k++) {
            const char *item = place(items.at + k * items.step, neutral, mask[k * mask_step]);
            pair chosen;
            memcpy(&chosen, item, sizeof chosen);
            memcpy(to + k * (ptrdiff_t)sizeof chosen, &chosen, sizeof chosen);
        }
        return;
    default:
        for (ptrdiff_t k = 0; k < count; k++, to += items.size) {
            const char *item = place(items.at + k * items.step, neutral, mask[k * mask_step]);
            memmove(to, item, items.size);
        }
    }
}
