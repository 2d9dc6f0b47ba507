/* Items at places of an array: see at_items.h. */
#include "reduce/at_items.h"

#include <string.h>

ptrdiff_t ndm_at_distinct(ndm_at_seen *seen, const ptrdiff_t *offsets, size_t size,
                          ptrdiff_t count)
{
    int shift = 0;
    while ((size_t)2 << shift <= size) {
        shift++;
    }
    if (seen->stamp == 0 || seen->stamp == UINT16_MAX) {
        memset(seen, 0, sizeof *seen);
    }
    const uint16_t stamp = ++seen->stamp;
    ptrdiff_t i = 0;
    for (; i < count; i++) {
        uint16_t *slot = &seen->stamps[((size_t)offsets[i] >> shift) % NDM_AT_SLOTS];
        if (*slot == stamp) {
            break;
        }
        *slot = stamp;
    }
    return i;
}

/* Of a size that the compiler knows. */
#define COPY_ALL(to, from, bytes)                                                              \
    for (ptrdiff_t i = 0; i < count; i++) {                                                    \
        memcpy(to, from, bytes);                                                               \
    }                                                                                          \
    break;

#define COPY(to, from)                                                                         \
    switch (size) {                                                                            \
    case 1:                                                                                    \
        COPY_ALL(to, from, 1)                                                                  \
    case 2:                                                                                    \
        COPY_ALL(to, from, 2)                                                                  \
    case 4:                                                                                    \
        COPY_ALL(to, from, 4)                                                                  \
    case 8:                                                                                    \
        COPY_ALL(to, from, 8)                                                                  \
    default:                                                                                   \
        COPY_ALL(to, from, size)                                                               \
    }

void ndm_at_gather(const char *data, const ptrdiff_t *offsets, size_t size, ptrdiff_t count,
                   char *to)
{
    COPY(to + (size_t)i * size, data + offsets[i])
}

void ndm_at_scatter(const char *from, size_t size, ptrdiff_t count, const ptrdiff_t *offsets,
                    char *data)
{
    COPY(data + offsets[i], from + (size_t)i * size)
}
