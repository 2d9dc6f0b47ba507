/* Raising IEEE flags without the C library: loops collect NDM_FP_* bits and raise them once. */
#ifndef NDMILL_KERNEL_FLAGS_H
#define NDMILL_KERNEL_FLAGS_H

#include <stdint.h>

#include "ndmill/ufunc.h"

#if defined(__x86_64__) || defined(_M_X64) || defined(__SSE2__)
#include <xmmintrin.h>

static inline uint32_t ndm_flag_word(uint32_t raised)
{
    return (raised & NDM_FP_INVALID ? 1u << 0 : 0) | (raised & NDM_FP_DIVIDE ? 1u << 2 : 0) |
           (raised & NDM_FP_OVERFLOW ? 1u << 3 : 0) | (raised & NDM_FP_UNDERFLOW ? 1u << 4 : 0);
}

/* Sets the flags that correspond to NDM_FP_* bits; leaves the others as they are. The bits are
 * hidden: of a loop that can raise one flag only, clang would narrow what it ORs together to a
 * truth value, and then makes no vectors of it. */
static inline void ndm_raise(uint32_t raised)
{
    __asm__("" : "+r"(raised));
    if (raised != 0) {
        _mm_setcsr(_mm_getcsr() | ndm_flag_word(raised));
    }
}

/* The flags that stand, to be put back after work whose flags mean nothing. */
static inline uint64_t ndm_flags_now(void)
{
    return _mm_getcsr();
}

static inline void ndm_flags_back(uint64_t flags)
{
    _mm_setcsr((uint32_t)flags);
}

#elif defined(__aarch64__)

static inline uint64_t ndm_flag_word(uint32_t raised)
{
    return (raised & NDM_FP_INVALID ? 1u << 0 : 0) | (raised & NDM_FP_DIVIDE ? 1u << 1 : 0) |
           (raised & NDM_FP_OVERFLOW ? 1u << 2 : 0) | (raised & NDM_FP_UNDERFLOW ? 1u << 3 : 0);
}

static inline void ndm_raise(uint32_t raised)
{
    __asm__("" : "+r"(raised));
    if (raised != 0) {
        uint64_t word;
        __asm__ volatile("mrs %0, fpsr" : "=r"(word) : : "memory");
        word |= ndm_flag_word(raised);
        __asm__ volatile("msr fpsr, %0" : : "r"(word) : "memory");
    }
}

static inline uint64_t ndm_flags_now(void)
{
    uint64_t word;
    __asm__ volatile("mrs %0, fpsr" : "=r"(word) : : "memory");
    return word;
}

static inline void ndm_flags_back(uint64_t flags)
{
    __asm__ volatile("msr fpsr, %0" : : "r"(flags) : "memory");
}

#else
#include <fenv.h>

static inline int ndm_flag_word(uint32_t raised)
{
    return (raised & NDM_FP_INVALID ? FE_INVALID : 0) |
           (raised & NDM_FP_DIVIDE ? FE_DIVBYZERO : 0) |
           (raised & NDM_FP_OVERFLOW ? FE_OVERFLOW : 0) |
           (raised & NDM_FP_UNDERFLOW ? FE_UNDERFLOW : 0);
}

static inline void ndm_raise(uint32_t raised)
{
    if (raised != 0) {
        feraiseexcept(ndm_flag_word(raised));
    }
}

static inline uint64_t ndm_flags_now(void)
{
    return (uint64_t)fetestexcept(FE_ALL_EXCEPT);
}

static inline void ndm_flags_back(uint64_t flags)
{
    feclearexcept(FE_ALL_EXCEPT & ~(int)flags);
}

#endif
#endif
