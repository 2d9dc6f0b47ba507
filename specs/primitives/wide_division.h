/* Floor division of ordinary integers of 64 bits: those below 2**50 in size, by one that is not
 * 0. Vectors divide floating-point numbers, not integers, and these are exact as doubles.
 *
 * The divisor is made positive. n is the dividend times the rounded reciprocal, rounded to the
 * nearest whole number: off the quotient by at most 1/2 and 2**50 * 2**-52. So n times the
 * divisor is below 2**52 and exact, the remainder is less than the divisor in size, and where
 * it is negative, n is one too large. */
#ifndef NDM_PRIMITIVES_WIDE_DIVISION_H
#define NDM_PRIMITIVES_WIDE_DIVISION_H

#include "float_words.h"

#define NDM_WIDE_LIMIT (UINT64_C(1) << 50)
/* The last place of a double of this size is 1: adding it to a smaller one rounds to a whole
 * number, whose bits are then the low ones of the sum. */
#define NDM_WIDE_UNIT 0x1.8p52

static inline int64_t ndm_ordinary_divisor_uint64(uint64_t x, uint64_t y)
{
    return (int64_t)((NDM_WIDE_LIMIT - 1 - x) | (NDM_WIDE_LIMIT - 1 - y) | (y - 1) | x | y);
}

static inline int64_t ndm_ordinary_divisor_int64(int64_t x, int64_t y)
{
    const uint64_t limit = NDM_WIDE_LIMIT, a = (uint64_t)x, b = (uint64_t)y;
    return (int64_t)((a + limit) | (limit - a) | (b + limit) | (limit - b) | ~(b | (0 - b)));
}

/* The double of an integer below 2**51 in size. */
static inline double ndm_wide_float64(int64_t x)
{
    return ndm_float64_of(x + ndm_word64(NDM_WIDE_UNIT)) - NDM_WIDE_UNIT;
}

/* The floor quotient of numbers as above, y > 0. */
static inline int64_t ndm_wide_quotient(int64_t x, int64_t y)
{
    const double dividend = ndm_wide_float64(x), divisor = ndm_wide_float64(y);
    const double sum = dividend * (1 / divisor) + NDM_WIDE_UNIT;
    const double rest = dividend - (sum - NDM_WIDE_UNIT) * divisor;
    return ndm_word64(sum) - ndm_word64(NDM_WIDE_UNIT) + ndm_mask64_negative(ndm_word64(rest));
}

static inline int64_t ndm_wide_remainder(int64_t x, int64_t y)
{
    const double dividend = ndm_wide_float64(x), divisor = ndm_wide_float64(y);
    const double sum = dividend * (1 / divisor) + NDM_WIDE_UNIT;
    const double rest = dividend - (sum - NDM_WIDE_UNIT) * divisor;
    const int64_t below = ndm_mask64_negative(ndm_word64(rest));
    const double moved = rest + ndm_float64_of(ndm_word64(divisor) & below);
    return ndm_word64(moved + NDM_WIDE_UNIT) - ndm_word64(NDM_WIDE_UNIT);
}

/* -x where the mask is ones. */
static inline int64_t ndm_negated_where(int64_t mask, int64_t x)
{
    return (x ^ mask) - mask;
}

static inline int64_t ndm_floor_divide_int64_bare(int64_t x, int64_t y)
{
    const int64_t mask = ndm_mask64_negative(y);
    return ndm_wide_quotient(ndm_negated_where(mask, x), ndm_negated_where(mask, y));
}

static inline int64_t ndm_floor_remainder_int64_bare(int64_t x, int64_t y)
{
    const int64_t mask = ndm_mask64_negative(y);
    const int64_t rest =
        ndm_wide_remainder(ndm_negated_where(mask, x), ndm_negated_where(mask, y));
    return ndm_negated_where(mask, rest);
}

static inline void ndm_floor_divmod_int64_bare(int64_t x, int64_t y, int64_t *q, int64_t *r)
{
    *q = ndm_floor_divide_int64_bare(x, y);
    *r = ndm_floor_remainder_int64_bare(x, y);
}

static inline int64_t ndm_fmod_int64_bare(int64_t x, int64_t y)
{
    const int64_t mask = ndm_mask64_negative(x);
    const int64_t rest = ndm_wide_remainder(ndm_negated_where(mask, x),
                                            ndm_negated_where(ndm_mask64_negative(y), y));
    return ndm_negated_where(mask, rest);
}

static inline uint64_t ndm_floor_divide_uint64_bare(uint64_t x, uint64_t y)
{
    return (uint64_t)ndm_wide_quotient((int64_t)x, (int64_t)y);
}

static inline uint64_t ndm_floor_remainder_uint64_bare(uint64_t x, uint64_t y)
{
    return (uint64_t)ndm_wide_remainder((int64_t)x, (int64_t)y);
}

static inline void ndm_floor_divmod_uint64_bare(uint64_t x, uint64_t y, uint64_t *q,
                                                uint64_t *r)
{
    *q = ndm_floor_divide_uint64_bare(x, y);
    *r = ndm_floor_remainder_uint64_bare(x, y);
}

static inline uint64_t ndm_fmod_uint64_bare(uint64_t x, uint64_t y)
{
    return ndm_floor_remainder_uint64_bare(x, y);
}

#endif
