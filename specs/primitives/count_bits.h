/* Bits that are set, counted in parallel fields of 2, 4 and 8 bits, then summed by shifts: no
 * multiplication and no table, so loops vectorise on every target. */
#ifndef NDM_PRIMITIVES_COUNT_BITS_H
#define NDM_PRIMITIVES_COUNT_BITS_H

#include <stdint.h>

static inline uint8_t ndm_count_bits_uint8(uint8_t x)
{
    const uint8_t pairs = (uint8_t)(x - ((x >> 1) & 0x55));
    const uint8_t nibbles = (uint8_t)((pairs & 0x33) + ((pairs >> 2) & 0x33));
    return (uint8_t)((nibbles + (nibbles >> 4)) & 0x0f);
}

static inline uint8_t ndm_count_bits_uint16(uint16_t x)
{
    const uint16_t pairs = (uint16_t)(x - ((x >> 1) & 0x5555));
    const uint16_t nibbles = (uint16_t)((pairs & 0x3333) + ((pairs >> 2) & 0x3333));
    const uint16_t bytes = (uint16_t)((nibbles + (nibbles >> 4)) & 0x0f0f);
    return (uint8_t)(bytes + (bytes >> 8));
}

static inline uint8_t ndm_count_bits_uint32(uint32_t x)
{
    const uint32_t pairs = x - ((x >> 1) & UINT32_C(0x55555555));
    const uint32_t nibbles =
        (pairs & UINT32_C(0x33333333)) + ((pairs >> 2) & UINT32_C(0x33333333));
    const uint32_t bytes = (nibbles + (nibbles >> 4)) & UINT32_C(0x0f0f0f0f);
    const uint32_t halves = bytes + (bytes >> 8);
    return (uint8_t)(halves + (halves >> 16));
}

static inline uint8_t ndm_count_bits_uint64(uint64_t x)
{
    const uint64_t pairs = x - ((x >> 1) & UINT64_C(0x5555555555555555));
    const uint64_t nibbles =
        (pairs & UINT64_C(0x3333333333333333)) + ((pairs >> 2) & UINT64_C(0x3333333333333333));
    const uint64_t bytes = (nibbles + (nibbles >> 4)) & UINT64_C(0x0f0f0f0f0f0f0f0f);
    const uint64_t halves = bytes + (bytes >> 8);
    const uint64_t words = halves + (halves >> 16);
    return (uint8_t)(words + (words >> 32));
}

#endif
