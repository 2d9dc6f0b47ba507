/* Memory that is given back all at once: what a registry snapshot is made of. */
#ifndef NDM_SYSTEM_ARENA_H
#define NDM_SYSTEM_ARENA_H

#include <stddef.h>

typedef struct ndm_arena_block ndm_arena_block;

/* Zeroed before use. */
typedef struct ndm_arena {
    ndm_arena_block *blocks;
} ndm_arena;

/* count * size zeroed bytes, aligned for any type, or NULL; never NULL for 0 bytes. */
void *ndm_arena_new(ndm_arena *arena, size_t count, size_t size);
void ndm_arena_free(ndm_arena *arena);

#endif
