/* Greatest common divisors by the binary algorithm of J. Stein (J. Comput. Phys. 1, 1967):
 * subtractions and shifts, no division. Which of the two is smaller is a coin's throw, so
 * nothing branches on it, and the zeros of a difference do not depend on its sign. */
#ifndef NDM_PRIMITIVES_DIVISORS_H
#define NDM_PRIMITIVES_DIVISORS_H

#include <stdint.h>

static inline uint32_t ndm_greatest_divisor_uint32(uint32_t x, uint32_t y)
{
    if (x == 0 || y == 0) {
        return x | y;
    }
    const int shift = __builtin_ctz(x | y);
    x >>= __builtin_ctz(x);
    y >>= __builtin_ctz(y);
    while (x != y) {
        const uint32_t difference = x - y, below = (uint32_t)0 - (x < y);
        const int zeros = __builtin_ctz(difference);
        y += difference & below;
        x = ((difference ^ below) - below) >> zeros;
    }
    return x << shift;
}

static inline uint64_t ndm_greatest_divisor_uint64(uint64_t x, uint64_t y)
{
    if (x == 0 || y == 0) {
        return x | y;
    }
    const int shift = __builtin_ctzll(x | y);
    x >>= __builtin_ctzll(x);
    y >>= __builtin_ctzll(y);
    while (x != y) {
        const uint64_t difference = x - y, below = (uint64_t)0 - (x < y);
        const int zeros = __builtin_ctzll(difference);
        y += difference & below;
        x = ((difference ^ below) - below) >> zeros;
    }
    return x << shift;
}

static inline uint8_t ndm_greatest_divisor_uint8(uint8_t x, uint8_t y)
{
    return (uint8_t)ndm_greatest_divisor_uint32(x, y);
}

static inline uint16_t ndm_greatest_divisor_uint16(uint16_t x, uint16_t y)
{
    return (uint16_t)ndm_greatest_divisor_uint32(x, y);
}

#endif
