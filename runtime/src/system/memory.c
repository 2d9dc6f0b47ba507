/* Allocation with checked sizes, and a hook by which tests make allocations fail. */
#define _POSIX_C_SOURCE 200809L

#include <stdatomic.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "system/memory.h"

/* Allocations that may still succeed; negative: no limit. */
static atomic_long budget = -1;

void ndm_memory_limit(long allocations)
{
    atomic_store_explicit(&budget, allocations, memory_order_relaxed);
}

static bool spend(void)
{
    long left = atomic_load_explicit(&budget, memory_order_relaxed);
    while (left > 0) {
        if (atomic_compare_exchange_weak_explicit(&budget, &left, left - 1,
                                                  memory_order_relaxed, memory_order_relaxed)) {
            return true;
        }
    }
    return left != 0;
}

bool ndm_size_multiply(size_t a, size_t b, size_t *out)
{
    if (b != 0 && a > SIZE_MAX / b) {
        return false;
    }
    *out = a * b;
    return true;
}

bool ndm_size_add(size_t a, size_t b, size_t *out)
{
    if (a > SIZE_MAX - b) {
        return false;
    }
    *out = a + b;
    return true;
}

void *ndm_new_raw(size_t count, size_t size)
{
    size_t bytes;
    if (!ndm_size_multiply(count, size, &bytes) || bytes > PTRDIFF_MAX || !spend()) {
        return NULL;
    }
    return malloc(bytes > 0 ? bytes : 1);
}

void *ndm_new(size_t count, size_t size)
{
    size_t bytes;
    if (!ndm_size_multiply(count, size, &bytes) || bytes > PTRDIFF_MAX || !spend()) {
        return NULL;
    }
    return calloc(bytes > 0 ? bytes : 1, 1);
}

/* calloc gets zero pages from the system without touching them, which posix_memalign and
 * memset would not; so large zeroed blocks come from calloc, with the block's address stored
 * before the aligned data. Every block is laid out that way. */
static void *allocate(void *context, size_t size, size_t alignment, int zero)
{
    (void)context;
    size_t slack, bytes;
    if (alignment < sizeof(void *)) {
        alignment = sizeof(void *);
    }
    if (!ndm_size_add(alignment, sizeof(void *), &slack) ||
        !ndm_size_add(size, slack, &bytes)) {
        return NULL;
    }
    char *block = zero ? ndm_new(bytes, 1) : ndm_new_raw(bytes, 1);
    if (block == NULL) {
        return NULL;
    }
    uintptr_t first = (uintptr_t)block + sizeof(void *);
    size_t skip = (alignment - first % alignment) % alignment;
    char *data = block + sizeof(void *) + skip;
    memcpy(data - sizeof(void *), &block, sizeof(void *));
    return data;
}

static void release(void *context, void *memory, size_t size)
{
    (void)context;
    (void)size;
    if (memory != NULL) {
        void *block;
        memcpy(&block, (char *)memory - sizeof(void *), sizeof(void *));
        free(block);
    }
}

const ndm_allocator ndm_default_allocator = {allocate, release, NULL};
