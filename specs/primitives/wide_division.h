/* Floor division of ordinary integers of 64 bits: those below 2**50 in size. Vectors divide
 * floating-point numbers, not integers, and these are exact as doubles.
 *
 * The divisor is made positive; of 0, it is made 1. n is the dividend times the rounded
 * reciprocal, rounded to the nearest whole number: off the quotient by at most 1/2 and 2**50 *
 * 2**-52. So n times the divisor is below 2**52 and exact, the remainder is less than the
 * divisor in size, and where it is negative, n is one too large. */
#ifndef NDM_PRIMITIVES_WIDE_DIVISION_H
#define NDM_PRIMITIVES_WIDE_DIVISION_H

#include "float_words.h"
#include "ndmill/ufunc.h"

#define NDM_WIDE_LIMIT (UINT64_C(1) << 50)
/* The last place of a double of this size is 1: adding it to a smaller one rounds to a whole
 * number, whose bits are then the low ones of the sum. */
#define NDM_WIDE_UNIT 0x1.8p52

static inline int64_t ndm_ordinary_divisor_uint64(uint64_t x, uint64_t y)
{
    return (int64_t)((NDM_WIDE_LIMIT - 1 - x) | (NDM_WIDE_LIMIT - 1 - y) | x | y);
}

static inline int64_t ndm_ordinary_divisor_int64(int64_t x, int64_t y)
{
    const uint64_t limit = NDM_WIDE_LIMIT, a = (uint64_t)x, b = (uint64_t)y;
    return (int64_t)((a + limit) | (limit - a) | (b + limit) | (limit - b));
}

/* Ones unless y is 0, which is reported. */
static inline int64_t ndm_wide_kept(int64_t y, uint32_t *raised)
{
    const int64_t zero = ndm_mask64_zero(y);
    *raised |= (uint32_t)zero & NDM_FP_DIVIDE;
    return ~zero;
}

/* The double of an integer below 2**51 in size. */
static inline double ndm_float64_of_wide(int64_t x)
{
    return ndm_float64_of(x + ndm_word64(NDM_WIDE_UNIT)) - NDM_WIDE_UNIT;
}

/* The floor quotient and remainder of numbers as above, y > 0. */
static inline int64_t ndm_wide_divmod(int64_t x, int64_t y, int64_t *remainder)
{
    const double dividend = ndm_float64_of_wide(x), divisor = ndm_float64_of_wide(y);
    const double sum = dividend * (1 / divisor) + NDM_WIDE_UNIT;
    const double rest = dividend - (sum - NDM_WIDE_UNIT) * divisor;
    const int64_t below = ndm_mask64_negative(ndm_word64(rest));
    const double moved = rest + ndm_float64_of(ndm_word64(divisor) & below);
    *remainder = ndm_word64(moved + NDM_WIDE_UNIT) - ndm_word64(NDM_WIDE_UNIT);
    return ndm_word64(sum) - ndm_word64(NDM_WIDE_UNIT) + below;
}

/* -x where the mask is ones. */
static inline int64_t ndm_negated_where(int64_t mask, int64_t x)
{
    return (x ^ mask) - mask;
}

static inline void ndm_floor_divmod_int64_bare(int64_t x, int64_t y, int64_t *q, int64_t *r,
                                               uint32_t *raised)
{
    const int64_t mask = ndm_mask64_negative(y), kept = ndm_wide_kept(y, raised);
    const int64_t size = ndm_negated_where(mask, y) + 1 + kept;
    int64_t rest;
    *q = ndm_wide_divmod(ndm_negated_where(mask, x), size, &rest) & kept;
    *r = ndm_negated_where(mask, rest) & kept;
}

static inline int64_t ndm_floor_divide_int64_bare(int64_t x, int64_t y, uint32_t *raised)
{
    int64_t quotient, remainder;
    ndm_floor_divmod_int64_bare(x, y, &quotient, &remainder, raised);
    return quotient;
}

static inline int64_t ndm_floor_remainder_int64_bare(int64_t x, int64_t y, uint32_t *raised)
{
    int64_t quotient, remainder;
    ndm_floor_divmod_int64_bare(x, y, &quotient, &remainder, raised);
    return remainder;
}

/* Of sizes, with the dividend's sign. */
static inline int64_t ndm_fmod_int64_bare(int64_t x, int64_t y, uint32_t *raised)
{
    const int64_t mask = ndm_mask64_negative(x);
    const int64_t size = ndm_negated_where(ndm_mask64_negative(y), y);
    const int64_t rest =
        ndm_floor_remainder_int64_bare(ndm_negated_where(mask, x), size, raised);
    return ndm_negated_where(mask, rest);
}

static inline void ndm_floor_divmod_uint64_bare(uint64_t x, uint64_t y, uint64_t *q,
                                                uint64_t *r, uint32_t *raised)
{
    const int64_t kept = ndm_wide_kept((int64_t)y, raised);
    int64_t rest;
    *q = (uint64_t)(ndm_wide_divmod((int64_t)x, (int64_t)y + 1 + kept, &rest) & kept);
    *r = (uint64_t)(rest & kept);
}

static inline uint64_t ndm_floor_divide_uint64_bare(uint64_t x, uint64_t y, uint32_t *raised)
{
    uint64_t quotient, remainder;
    ndm_floor_divmod_uint64_bare(x, y, &quotient, &remainder, raised);
    return quotient;
}

static inline uint64_t ndm_floor_remainder_uint64_bare(uint64_t x, uint64_t y, uint32_t *raised)
{
    uint64_t quotient, remainder;
    ndm_floor_divmod_uint64_bare(x, y, &quotient, &remainder, raised);
    return remainder;
}

static inline uint64_t ndm_fmod_uint64_bare(uint64_t x, uint64_t y, uint32_t *raised)
{
    return ndm_floor_remainder_uint64_bare(x, y, raised);
}

#endif
