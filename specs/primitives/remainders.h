/* Remainders alone: of floor division, with the divisor's sign, and of truncation, with the
 * dividend's. Integers by zero give 0 and raise divide; nothing overflows. Floats raise invalid
 * by zero and of infinity, and nothing else. */
#ifndef NDM_PRIMITIVES_REMAINDERS_H
#define NDM_PRIMITIVES_REMAINDERS_H

#include "division.h"

/* ---- integers ---------------------------------------------------------------------- */

#define NDM_REMAINDER(name, type)                                                              \
    static inline type ndm_floor_remainder_##name(type x, type y, uint32_t *raised)            \
    {                                                                                          \
        uint32_t both = 0;                                                                     \
        type quotient, remainder;                                                              \
        ndm_floor_divmod_##name(x, y, &quotient, &remainder, &both);                           \
        *raised |= both & NDM_FP_DIVIDE;                                                       \
        return remainder;                                                                      \
    }

/* wide: a floating type whose quotients of such numbers truncate right, see integer_division.h.
 * There the divisor is changed so that nothing is invalid; a remainder by 1 is 0 as it should.
 */
#define NDM_SIGNED_REMAINDERS(name, type, wide)                                                \
    NDM_REMAINDER(name, type)                                                                  \
    static inline type ndm_fmod_##name(type x, type y, uint32_t *raised)                       \
    {                                                                                          \
        const int32_t dividend = x, given = y;                                                 \
        const bool zero = given == 0, wraps = ((dividend ^ INT32_MIN) | ~given) == 0;          \
        const int32_t divisor = given + zero + 2 * wraps;                                      \
        const int32_t quotient = (int32_t)((wide)dividend / (wide)divisor);                    \
        *raised |= zero ? NDM_FP_DIVIDE : 0u;                                                  \
        return (type)(dividend - quotient * divisor);                                          \
    }

#define NDM_UNSIGNED_REMAINDERS(name, type)                                                    \
    NDM_REMAINDER(name, type)                                                                  \
    static inline type ndm_fmod_##name(type x, type y, uint32_t *raised)                       \
    {                                                                                          \
        return ndm_floor_remainder_##name(x, y, raised);                                       \
    }

NDM_SIGNED_REMAINDERS(int8, int8_t, float)
NDM_SIGNED_REMAINDERS(int16, int16_t, float)
NDM_SIGNED_REMAINDERS(int32, int32_t, double)
NDM_REMAINDER(int64, int64_t)
NDM_UNSIGNED_REMAINDERS(uint8, uint8_t)
NDM_UNSIGNED_REMAINDERS(uint16, uint16_t)
NDM_UNSIGNED_REMAINDERS(uint32, uint32_t)
NDM_UNSIGNED_REMAINDERS(uint64, uint64_t)

static inline int64_t ndm_fmod_int64(int64_t x, int64_t y, uint32_t *raised)
{
    const bool special = (y == 0) | (y == -1);
    *raised |= y == 0 ? NDM_FP_DIVIDE : 0u;
    return x % (special ? 1 : y);
}

/* ---- floats ------------------------------------------------------------------------ */

static inline float ndm_fmod_float32(float x, float y)
{
    if (x != x || y != y) {
        ndm_only_here();
        return x + y;
    }
    if (y == 0) {
        ndm_only_here();
        return (x - x) / y;
    }
    if (__builtin_fabsf(x) == __builtin_inff()) {
        ndm_only_here();
        return x - x;
    }
    ndm_only_here();
    return ndm_remainder_float32(x, y);
}

static inline float ndm_floor_remainder_float32(float x, float y)
{
    const float truncated = ndm_fmod_float32(x, y);
    if (truncated == 0) {
        return __builtin_copysignf(0, y);
    }
    const bool opposite = (ndm_word32(truncated) ^ ndm_word32(y)) < 0;
    if (opposite) {
        ndm_only_here();
        return truncated + y;
    }
    return truncated;
}

static inline double ndm_fmod_float64(double x, double y)
{
    if (x != x || y != y) {
        ndm_only_here();
        return x + y;
    }
    if (y == 0) {
        ndm_only_here();
        return (x - x) / y;
    }
    if (__builtin_fabs(x) == __builtin_inf()) {
        ndm_only_here();
        return x - x;
    }
    ndm_only_here();
    return ndm_remainder_float64(x, y);
}

static inline double ndm_floor_remainder_float64(double x, double y)
{
    const double truncated = ndm_fmod_float64(x, y);
    if (truncated == 0) {
        return __builtin_copysign(0, y);
    }
    const bool opposite = (ndm_word64(truncated) ^ ndm_word64(y)) < 0;
    if (opposite) {
        ndm_only_here();
        return truncated + y;
    }
    return truncated;
}

static inline long double ndm_fmod_longdouble(long double x, long double y)
{
    return ndm_remainder_longdouble(x, y);
}

static inline long double ndm_floor_remainder_longdouble(long double x, long double y)
{
    const long double truncated = ndm_remainder_longdouble(x, y);
    if (__builtin_expect(truncated != truncated, 0)) {
        ndm_only_here();
        return truncated;
    }
    if (__builtin_expect(truncated == 0, 0)) {
        ndm_only_here();
        return y < 0 ? -0.0L : 0.0L;
    }
    const bool opposite = (truncated < 0) != (y < 0);
    if (opposite) {
        ndm_only_here();
        return truncated + y;
    }
    return truncated;
}

#endif
