/* Allocation inside the library. Sizes are checked before they are multiplied. */
#ifndef NDM_SYSTEM_MEMORY_H
#define NDM_SYSTEM_MEMORY_H

#include <stdbool.h>
#include <stddef.h>

#include "ndmill/memory.h"

/* count * size bytes from malloc (zeroed), or NULL on failure or overflow. */
void *ndm_new(size_t count, size_t size);
/* The same, without the zeroes. */
void *ndm_new_raw(size_t count, size_t size);

/* a * b (a + b) into *out; false on overflow. */
bool ndm_size_multiply(size_t a, size_t b, size_t *out);
bool ndm_size_add(size_t a, size_t b, size_t *out);

/* For tests: after so many more allocations every further one fails; negative: no limit. */
void ndm_memory_limit(long allocations);

/* The C library's memory as an ndm_allocator. */
extern const ndm_allocator ndm_default_allocator;

#endif
