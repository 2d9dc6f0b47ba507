/* Allocators of array data, after NEP 49. */
#ifndef NDMILL_MEMORY_H
#define NDMILL_MEMORY_H

#include <stddef.h>

#include "ndmill/export.h"

#ifdef __cplusplus
extern "C" {
#endif

/* allocate returns `size` bytes aligned to `alignment` (a power of two) or NULL; it zeroes
 * them if `zero` is not 0. release gets the same size. Both may be called from any thread.
 * The struct must outlive every array that was made with it. */
typedef struct ndm_allocator {
    void *(*allocate)(void *context, size_t size, size_t alignment, int zero);
    void (*release)(void *context, void *memory, size_t size);
    void *context;
} ndm_allocator;

/* Arrays made by the library are aligned to this many bytes. */
#define NDM_DATA_ALIGNMENT 64

#ifdef __cplusplus
}
#endif
#endif
