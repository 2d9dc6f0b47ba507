/* x to the power of n: at most 62 products, with no branch but the loop's. */
#ifndef ACCRUED_H
#define ACCRUED_H

#include <stdint.h>

#define ACCRUED(name, type)                                                                    \
    static inline type accrued_##name(type x, int32_t n)                                       \
    {                                                                                          \
        uint32_t left = n < 0 ? 0u - (uint32_t)n : (uint32_t)n;                                \
        type power = 1;                                                                        \
        for (; left > 0; left >>= 1) {                                                         \
            power = left & 1 ? power * x : power;                                              \
            x *= x;                                                                            \
        }                                                                                      \
        return n < 0 ? 1 / power : power;                                                      \
    }
ACCRUED(float32, float)
ACCRUED(float64, double)
#undef ACCRUED

#endif
