/* Integer powers, wrapping. One worker serves every width: the low bits of a product depend on
 * the low bits of its factors alone. */
#ifndef NDM_PRIMITIVES_POWER_H
#define NDM_PRIMITIVES_POWER_H

#include <stdint.h>

/* base**exponent modulo 2**64, by repeated squaring; three bits of the exponent at a time, so
 * that the common, small ones do not branch. */
static inline uint64_t ndm_ipow_wrapping(uint64_t base, uint64_t exponent)
{
    uint64_t result = 1;
    for (;;) {
        const uint64_t square = base * base, fourth = square * square;
        result *= exponent & 1 ? base : 1;
        result *= exponent & 2 ? square : 1;
        result *= exponent & 4 ? fourth : 1;
        exponent >>= 3;
        if (exponent == 0) {
            return result;
        }
        base = fourth * fourth;
    }
}

static inline int8_t ndm_ipow_int8(int8_t x, int8_t n)
{
    return (int8_t)ndm_ipow_wrapping((uint64_t)x, (uint8_t)n);
}

static inline uint8_t ndm_ipow_uint8(uint8_t x, uint8_t n)
{
    return (uint8_t)ndm_ipow_wrapping(x, n);
}

static inline int16_t ndm_ipow_int16(int16_t x, int16_t n)
{
    return (int16_t)ndm_ipow_wrapping((uint64_t)x, (uint16_t)n);
}

static inline uint16_t ndm_ipow_uint16(uint16_t x, uint16_t n)
{
    return (uint16_t)ndm_ipow_wrapping(x, n);
}

static inline int32_t ndm_ipow_int32(int32_t x, int32_t n)
{
    return (int32_t)ndm_ipow_wrapping((uint64_t)x, (uint32_t)n);
}

static inline uint32_t ndm_ipow_uint32(uint32_t x, uint32_t n)
{
    return (uint32_t)ndm_ipow_wrapping(x, n);
}

static inline int64_t ndm_ipow_int64(int64_t x, int64_t n)
{
    return (int64_t)ndm_ipow_wrapping((uint64_t)x, (uint64_t)n);
}

static inline uint64_t ndm_ipow_uint64(uint64_t x, uint64_t n)
{
    return (uint64_t)ndm_ipow_wrapping(x, n);
}

#endif
