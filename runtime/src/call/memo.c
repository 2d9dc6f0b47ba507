/* The resolution memo. One 64-bit word holds a whole key and its answer, so that a reader sees
 * an entry or does not, without locks; a collision replaces. */
#include <stdatomic.h>

#include "call/resolve.h"

enum {
    LOOP_BITS = 14,
    NUM_BITS = 10,
    UFUNC_BITS = 12,
    SERIAL_BITS = 8,
    MEMO_INPUTS = 3,
    WEAK_BASE = (1 << NUM_BITS) - 8,
    MEMO_SLOTS = 4096
};

static _Atomic uint64_t memo[MEMO_SLOTS];

static size_t slot_of(uint64_t key)
{
    return (size_t)((key * UINT64_C(0x9e3779b97f4a7c15)) >> 52) % MEMO_SLOTS;
}

/* 0 where the key does not fit. Serials start at 1, so a key is never 0 otherwise. */
uint64_t ndm_memo_key(const ndm_snapshot *snapshot, const ndm_ufunc *ufunc, int nin,
                      const int32_t *nums, const uint8_t *kinds)
{
    if (nin > MEMO_INPUTS || snapshot->serial >= 1u << SERIAL_BITS ||
        ufunc->index >= 1 << UFUNC_BITS || snapshot->dtype_count > WEAK_BASE) {
        return 0;
    }
    uint64_t key = snapshot->serial;
    key = key << UFUNC_BITS | (uint64_t)ufunc->index;
    for (int i = 0; i < MEMO_INPUTS; i++) {
        int32_t num = i >= nin ? 0 : nums[i] >= 0 ? nums[i] : WEAK_BASE + kinds[i];
        key = key << NUM_BITS | (uint64_t)num;
    }
    return key << LOOP_BITS;
}

int32_t ndm_memo_find(uint64_t key)
{
    uint64_t word = atomic_load_explicit(&memo[slot_of(key)], memory_order_relaxed);
    const uint64_t mask = (UINT64_C(1) << LOOP_BITS) - 1;
    return key != 0 && (word & ~mask) == key ? (int32_t)(word & mask) : -1;
}

void ndm_memo_store(uint64_t key, size_t loop)
{
    if (key != 0 && loop < (size_t)1 << LOOP_BITS) {
        atomic_store_explicit(&memo[slot_of(key)], key | loop, memory_order_relaxed);
    }
}
