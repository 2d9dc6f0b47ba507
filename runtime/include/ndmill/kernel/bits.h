/* Floats as the integers that have their bits; choices by masks, and guards.
 *
 * An operation that may raise a flag and whose result is not always wanted works on ordinary
 * operands where it is not: ndm_guarded_double(guard, x, 1). A compiler that saw through this
 * would put x back, for operands by working on both choices, for results by taking their
 * condition for granted. So both are chosen by a mask that is mixed with a zero of which the
 * compiler knows nothing: guard = ndm_guard(wanted, hidden), with hidden = ndm_hidden_zero(),
 * and for results ndm_shown(wanted, hidden). */
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

/* -x as an integer operation. gcc 12 makes a fused multiply-add of `a * b - c * d` beside
 * `a * d + b * c`, -ffp-contract=off or not; it does not of a sum with this. */
static inline float ndm_flipped_float(float x)
{
    return ndm_float_of_bits(ndm_bits_of_float(x) ^ UINT32_C(0x80000000));
}

static inline double ndm_flipped_double(double x)
{
    return ndm_double_of_bits(ndm_bits_of_double(x) ^ UINT64_C(0x8000000000000000));
}

static inline long double ndm_flipped_longdouble(long double x)
{
    return -x;
}

static inline uint32_t ndm_hidden_zero(void)
{
    uint32_t zero = 0;
    __asm__("" : "+r"(zero));
    return zero;
}

/* All ones where wanted, else 0. */
static inline uint32_t ndm_guard(bool wanted, uint32_t hidden)
{
    return -(uint32_t)wanted ^ hidden;
}

/* What `wanted` is, without its being known. */
static inline bool ndm_shown(bool wanted, uint32_t hidden)
{
    return ndm_guard(wanted, hidden) != 0;
}

/* Stands in a branch whose arithmetic may raise a flag and whose function is not for vectors:
 * else a compiler computes the branch for all values and chooses afterwards, and the flags
 * show. */
static inline void ndm_only_here(void)
{
    __asm__ volatile("");
}

/* x towards zero, kept out of vector registers: clang converts to integer and back there, and
 * the idle lanes with it, whose flags show. For loops that are not for vectors. */
static inline int64_t ndm_truncated(double x)
{
    int64_t whole = (int64_t)x;
    __asm__("" : "+r"(whole));
    return whole;
}

/* x where the guard holds, else y. */
static inline float ndm_guarded_float(uint32_t guard, float x, float y)
{
    const uint32_t other = ndm_bits_of_float(y);
    return ndm_float_of_bits(other ^ ((other ^ ndm_bits_of_float(x)) & guard));
}

static inline double ndm_guarded_double(uint32_t guard, double x, double y)
{
    const uint64_t mask = (uint64_t)(int64_t)(int32_t)guard, other = ndm_bits_of_double(y);
    return ndm_double_of_bits(other ^ ((other ^ ndm_bits_of_double(x)) & mask));
}

static inline long double ndm_guarded_longdouble(uint32_t guard, long double x, long double y)
{
#if defined(__x86_64__) || defined(__i386__)
    long double chosen = guard != 0 ? x : y;
#ifdef __clang__
    __asm__("" : "+t"(chosen)); /* it would take the choice apart; not through memory: slow */
#endif
    return chosen;
#else
    const long double both[2] = {y, x};
    return both[guard & 1];
#endif
}

/* x where chosen, else y. */
static inline float ndm_choose_float(bool chosen, float x, float y)
{
    return ndm_guarded_float(-(uint32_t)chosen, x, y);
}

static inline double ndm_choose_double(bool chosen, double x, double y)
{
    const uint64_t mask = -(uint64_t)chosen, other = ndm_bits_of_double(y);
    return ndm_double_of_bits(other ^ ((other ^ ndm_bits_of_double(x)) & mask));
}

static inline long double ndm_choose_longdouble(bool chosen, long double x, long double y)
{
    return chosen ? x : y;
}

#endif
