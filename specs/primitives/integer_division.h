/* Floor division of integers: the quotient rounded down, and a remainder with the divisor's
 * sign.
 *
 * It is total: by zero gives 0 and 0 and raises divide; the smallest by -1 wraps and
 * raises overflow. 8 to 32 bits divide in floating point, which vectors can do: a quotient of
 * whole numbers of b bits that is not whole differs from the nearest whole one by more than
 * 2**-b of itself, so rounding to more than b bits never reaches it, and truncation is exact.
 * There the divisor is made 1, where it must be, by adding to it: of a choice, the compiler
 * makes two divisions and chooses later, and the one not wanted raises invalid. */
#ifndef NDM_PRIMITIVES_INTEGER_DIVISION_H
#define NDM_PRIMITIVES_INTEGER_DIVISION_H

#include "dividers.h"
#include "float_words.h"
#include "ndmill/ufunc.h"
#include "wide_division.h"

static inline void ndm_floor_divmod_int8(int8_t x, int8_t y, int8_t *q, int8_t *r,
                                         uint32_t *raised)
{
    const int32_t dividend = x, given = y;
    const bool zero = given == 0, wraps = (dividend == INT8_MIN) & (given == -1);
    const int32_t divisor = given + zero; /* the smallest by -1 fits int32_t */
    const int32_t quotient = (int32_t)((float)dividend / (float)divisor);
    const int32_t remainder = dividend - quotient * divisor;
    const bool below = (remainder != 0) & ((remainder ^ divisor) < 0);
    *q = (int8_t)(zero ? 0 : quotient - below);
    *r = (int8_t)(zero ? 0 : remainder + (divisor & -(int32_t)below));
    *raised |= (zero ? NDM_FP_DIVIDE : 0u) | (wraps ? NDM_FP_OVERFLOW : 0u);
}

static inline int8_t ndm_floor_divide_int8(int8_t x, int8_t y, uint32_t *raised)
{
    int8_t q, r;
    ndm_floor_divmod_int8(x, y, &q, &r, raised);
    return q;
}

static inline void ndm_floor_divmod_int16(int16_t x, int16_t y, int16_t *q, int16_t *r,
                                          uint32_t *raised)
{
    const int32_t dividend = x, given = y;
    const bool zero = given == 0, wraps = (dividend == INT16_MIN) & (given == -1);
    const int32_t divisor = given + zero; /* the smallest by -1 fits int32_t */
    const int32_t quotient = (int32_t)((float)dividend / (float)divisor);
    const int32_t remainder = dividend - quotient * divisor;
    const bool below = (remainder != 0) & ((remainder ^ divisor) < 0);
    *q = (int16_t)(zero ? 0 : quotient - below);
    *r = (int16_t)(zero ? 0 : remainder + (divisor & -(int32_t)below));
    *raised |= (zero ? NDM_FP_DIVIDE : 0u) | (wraps ? NDM_FP_OVERFLOW : 0u);
}

static inline int16_t ndm_floor_divide_int16(int16_t x, int16_t y, uint32_t *raised)
{
    int16_t q, r;
    ndm_floor_divmod_int16(x, y, &q, &r, raised);
    return q;
}

static inline void ndm_floor_divmod_int32(int32_t x, int32_t y, int32_t *q, int32_t *r,
                                          uint32_t *raised)
{
    /* As one comparison, lest the compiler split the loop where y is the same throughout. */
    const bool zero = y == 0, wraps = ((x ^ INT32_MIN) | ~y) == 0;
    const int32_t divisor = y + zero + 2 * wraps;
    const int32_t quotient = (int32_t)((double)x / (double)divisor);
    const int32_t remainder = x - quotient * divisor;
    const bool below = (remainder != 0) & ((remainder ^ divisor) < 0);
    *q = zero ? 0 : quotient - below;
    *r = zero ? 0 : remainder + (divisor & -(int32_t)below);
    *raised |= (zero ? NDM_FP_DIVIDE : 0u) | (wraps ? NDM_FP_OVERFLOW : 0u);
}

static inline int32_t ndm_floor_divide_int32(int32_t x, int32_t y, uint32_t *raised)
{
    int32_t q, r;
    ndm_floor_divmod_int32(x, y, &q, &r, raised);
    return q;
}

static inline void ndm_floor_divmod_int64(int64_t x, int64_t y, int64_t *q, int64_t *r,
                                          uint32_t *raised)
{
    const bool zero = y == 0, wraps = (x == INT64_MIN) & (y == -1);
    const int64_t divisor = (zero | wraps) ? 1 : y;
    const int64_t quotient = x / divisor;
    const int64_t remainder = x - quotient * divisor;
    const bool below = (remainder != 0) & ((remainder ^ divisor) < 0);
    *q = zero ? 0 : quotient - below;
    *r = zero ? 0 : remainder + (divisor & -(int64_t)below);
    *raised |= (zero ? NDM_FP_DIVIDE : 0u) | (wraps ? NDM_FP_OVERFLOW : 0u);
}

static inline int64_t ndm_floor_divide_int64(int64_t x, int64_t y, uint32_t *raised)
{
    int64_t q, r;
    ndm_floor_divmod_int64(x, y, &q, &r, raised);
    return q;
}

static inline void ndm_floor_divmod_uint8(uint8_t x, uint8_t y, uint8_t *q, uint8_t *r,
                                          uint32_t *raised)
{
    const bool zero = y == 0;
    const int32_t divisor = y + zero;
    const int32_t quotient = (int32_t)((float)x / (float)divisor);
    *q = (uint8_t)(zero ? 0 : quotient);
    *r = (uint8_t)(zero ? 0 : x - quotient * divisor);
    *raised |= zero ? NDM_FP_DIVIDE : 0u;
}

static inline uint8_t ndm_floor_divide_uint8(uint8_t x, uint8_t y, uint32_t *raised)
{
    uint8_t q, r;
    ndm_floor_divmod_uint8(x, y, &q, &r, raised);
    return q;
}

static inline void ndm_floor_divmod_uint16(uint16_t x, uint16_t y, uint16_t *q, uint16_t *r,
                                           uint32_t *raised)
{
    const bool zero = y == 0;
    const int32_t divisor = y + zero;
    const int32_t quotient = (int32_t)((float)x / (float)divisor);
    *q = (uint16_t)(zero ? 0 : quotient);
    *r = (uint16_t)(zero ? 0 : x - quotient * divisor);
    *raised |= zero ? NDM_FP_DIVIDE : 0u;
}

static inline uint16_t ndm_floor_divide_uint16(uint16_t x, uint16_t y, uint32_t *raised)
{
    uint16_t q, r;
    ndm_floor_divmod_uint16(x, y, &q, &r, raised);
    return q;
}

static inline void ndm_floor_divmod_uint32(uint32_t x, uint32_t y, uint32_t *q, uint32_t *r,
                                           uint32_t *raised)
{
    const bool zero = y == 0;
    const uint32_t divisor = y + zero;
    const double exact = (double)x / (double)divisor;
    /* Machines convert to signed integers only, and a compiler's way around that raises
     * invalid: the last place of 2**52 is 1, so adding it rounds to a whole number and leaves
     * its bits. */
    const double sum = exact + 0x1p52;
    const bool above = sum - 0x1p52 > exact;
    const uint32_t quotient = (uint32_t)ndm_bits_of_double(sum) - above;
    *q = zero ? 0 : quotient;
    *r = zero ? 0 : x - quotient * divisor;
    *raised |= zero ? NDM_FP_DIVIDE : 0u;
}

static inline uint32_t ndm_floor_divide_uint32(uint32_t x, uint32_t y, uint32_t *raised)
{
    uint32_t q, r;
    ndm_floor_divmod_uint32(x, y, &q, &r, raised);
    return q;
}

static inline void ndm_floor_divmod_uint64(uint64_t x, uint64_t y, uint64_t *q, uint64_t *r,
                                           uint32_t *raised)
{
    const bool zero = y == 0;
    const uint64_t divisor = zero ? 1 : y;
    const uint64_t quotient = x / divisor;
    *q = zero ? 0 : quotient;
    *r = zero ? 0 : x - quotient * divisor;
    *raised |= zero ? NDM_FP_DIVIDE : 0u;
}

static inline uint64_t ndm_floor_divide_uint64(uint64_t x, uint64_t y, uint32_t *raised)
{
    uint64_t q, r;
    ndm_floor_divmod_uint64(x, y, &q, &r, raised);
    return q;
}

#endif
