/* Items at places of an array, several at a time, for loops that take them side by side. */
#ifndef NDM_REDUCE_AT_ITEMS_H
#define NDM_REDUCE_AT_ITEMS_H

#include <stddef.h>
#include <stdint.h>

/* Indices from which on it pays to look for some that differ. */
enum { NDM_AT_LEAST = 32, NDM_AT_SLOTS = 4096 };

/* Where offsets have been seen. */
typedef struct ndm_at_seen {
    uint16_t stamp; /* of the run, 1 or more; 0: `stamps` are not set */
    uint16_t stamps[NDM_AT_SLOTS];
} ndm_at_seen;

/* How many of the first offsets differ, at least one, for items of so many bytes; some that do
 * differ may be taken to be alike. */
ptrdiff_t ndm_at_distinct(ndm_at_seen *seen, const ptrdiff_t *offsets, size_t size,
                          ptrdiff_t count);
/* Dense items from the places at data + offsets[i], and back. */
void ndm_at_gather(const char *data, const ptrdiff_t *offsets, size_t size, ptrdiff_t count,
                   char *to);
void ndm_at_scatter(const char *from, size_t size, ptrdiff_t count, const ptrdiff_t *offsets,
                    char *data);

#endif
