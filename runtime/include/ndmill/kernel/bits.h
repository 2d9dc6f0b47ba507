/* Floats as the integers that have their bits, and choices that no compiler turns into
 * branches: a branch would let it compute the operand that was not chosen. */
#ifndef NDMILL_KERNEL_BITS_H
#define NDMILL_KERNEL_BITS_H

#include <stdbool.h>
#include <stdint.h>
#include <string.h>

static inline uint32_t ndm_bits_of_float(float x)
{
    uint32_t bits;
    memcpy(&bits, &x, sizeof bits);
    return bits;
}

static inline float ndm_float_of_bits(uint32_t bits)
{
    float x;
    memcpy(&x, &bits, sizeof x);
    return x;
}

static inline uint64_t ndm_bits_of_double(double x)
{
    uint64_t bits;
    memcpy(&bits, &x, sizeof bits);
    return bits;
}

static inline double ndm_double_of_bits(uint64_t bits)
{
    double x;
    memcpy(&x, &bits, sizeof x);
    return x;
}

static inline float ndm_size_float(float x)
{
    return __builtin_fabsf(x);
}

static inline double ndm_size_double(double x)
{
    return __builtin_fabs(x);
}

static inline long double ndm_size_longdouble(long double x)
{
    return __builtin_fabsl(x);
}

/* x where chosen, else y. */
static inline float ndm_choose_float(bool chosen, float x, float y)
{
    const uint32_t mask = -(uint32_t)chosen, other = ndm_bits_of_float(y);
    return ndm_float_of_bits(other ^ ((other ^ ndm_bits_of_float(x)) & mask));
}

static inline double ndm_choose_double(bool chosen, double x, double y)
{
    const uint64_t mask = -(uint64_t)chosen, other = ndm_bits_of_double(y);
    return ndm_double_of_bits(other ^ ((other ^ ndm_bits_of_double(x)) & mask));
}

static inline long double ndm_choose_longdouble(bool chosen, long double x, long double y)
{
    const long double both[2] = {y, x};
    return both[chosen];
}

#endif
