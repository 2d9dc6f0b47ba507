/* A list of blocks, freed together. */
#include <stdalign.h>
#include <stdlib.h>

#include "system/arena.h"
#include "system/memory.h"

struct ndm_arena_block {
    ndm_arena_block *next;
    alignas(max_align_t) char data[];
};

void *ndm_arena_new(ndm_arena *arena, size_t count, size_t size)
{
    size_t bytes;
    if (!ndm_size_multiply(count, size, &bytes) ||
        !ndm_size_add(bytes, sizeof(ndm_arena_block), &bytes)) {
        return NULL;
    }
    ndm_arena_block *block = ndm_new(1, bytes);
    if (block == NULL) {
        return NULL;
    }
    block->next = arena->blocks;
    arena->blocks = block;
    return block->data;
}

void ndm_arena_free(ndm_arena *arena)
{
    ndm_arena_block *block = arena->blocks;
    while (block != NULL) {
        ndm_arena_block *next = block->next;
        free(block);
        block = next;
    }
    arena->blocks = NULL;
}
