/* Fixed-point arithmetic: integers that count a fixed power of two, in formats of at most 32
 * bits. A format is a constant that the compiler folds after inlining; except for division
 * nothing branches, so that loops vectorise.
 *
 * add sub mul neg: rounded once, then fitted.
 *
 * div: the quotient, rounded once and fitted.
 *
 * floordiv mod: the whole quotient rounded down, fitted; the rest has the divisor's sign.
 *
 * tdiv tmod: the whole quotient rounded towards zero, fitted; the rest has the dividend's sign.
 *
 * What does not fit saturates and reports overflow, or wraps at the format's width and reports
 * nothing. A division by zero gives 0 and reports divide. Conversions always saturate. */
#ifndef NDMILL_KERNEL_FIXED_H
#define NDMILL_KERNEL_FIXED_H

#include <stdbool.h>
#include <stdint.h>

#include "ndmill/kernel/bits.h"
#include "ndmill/ufunc.h"

/* How what lies between two neighbours is rounded. */
typedef enum ndm_fixed_round {
    NDM_FIXED_EVEN = 0, /* to the nearer one, halves to the even one */
    NDM_FIXED_HALF_UP,  /* to the nearer one, halves up */
    NDM_FIXED_FLOOR,    /* down */
    NDM_FIXED_ZERO      /* towards zero */
} ndm_fixed_round;

/* A value is stored as that many times 2^-fraction; all from min to max are there. */
typedef struct ndm_fixed_format {
    int fraction;
    int64_t min, max;
    bool wraps;
    ndm_fixed_round round;
} ndm_fixed_format;

/* ---- conversion ------------------------------------------------------------------------- */

/* 2^power, for powers that a double has as a normal number. */
static inline double ndm_fixed_power(int power)
{
    return ndm_double_of_bits((uint64_t)(1023 + power) << 52);
}

static inline double ndm_fixed_load(ndm_fixed_format f, int64_t stored)
{
    return (double)stored * ndm_fixed_power(-f.fraction);
}

/* x as a whole number, of a size below 2^51. */
static inline double ndm_fixed_rounded(ndm_fixed_round round, double x)
{
    const double nearest = (x + 0x1.8p52) - 0x1.8p52;
    if (round == NDM_FIXED_EVEN) {
        return nearest;
    }
    const double below = nearest - (nearest > x ? 1.0 : 0.0);
    if (round == NDM_FIXED_HALF_UP) {
        return below + (x - below >= 0.5 ? 1.0 : 0.0);
    }
    const bool up = (round == NDM_FIXED_ZERO) & (x < 0) & (below != x);
    return below + (up ? 1.0 : 0.0);
}

/* The stored value nearest to x as the format rounds; low 32 bits. A NaN gives 0 and reports
 * invalid. */
static inline uint32_t ndm_fixed_store(ndm_fixed_format f, double x, uint32_t *raised)
{
    const bool nan = x != x;
    const double least = (double)f.min, most = (double)f.max;
    const double scaled = nan ? 0.0 : x * ndm_fixed_power(f.fraction);
    const double above = scaled < least - 1 ? least - 1 : scaled;
    const double inside = above > most + 1 ? most + 1 : above;
    const double rounded = ndm_fixed_rounded(f.round, inside);
    const bool over = (rounded < least) | (rounded > most);
    const double low = rounded < least ? least : rounded;
    *raised |= over * NDM_FP_OVERFLOW | nan * NDM_FP_INVALID;
    return (uint32_t)ndm_bits_of_double((low > most ? most : low) + 0x1.8p52);
}

/* ---- arithmetic ------------------------------------------------------------------------- */

/* wide: an integer type that holds a product, a value shifted by `fraction` and what is a bit
 * more; bits: unsigned, of the same size; is_below: whether x is negative. */
#define NDM_FIXED_COMMON(size, wide, bits, is_below)                                           \
    /* A result of any size as the format has it. */                                           \
    static inline wide ndm_fixed_fit_##size(ndm_fixed_format f, wide x, uint32_t *raised)      \
    {                                                                                          \
        const wide least = (wide)f.min, most = (wide)f.max;                                    \
        if (f.wraps) {                                                                         \
            const bits mask = (bits)most - (bits)least;                                        \
            return (wide)((((bits)x - (bits)least) & mask) + (bits)least);                     \
        }                                                                                      \
        const wide low = x < least ? least : x, fitted = low > most ? most : low;              \
        *raised |= (fitted != x) * NDM_FP_OVERFLOW;                                            \
        return fitted;                                                                         \
    }                                                                                          \
    static inline wide ndm_fixed_add_##size(ndm_fixed_format f, wide x, wide y,                \
                                            uint32_t *raised)                                  \
    {                                                                                          \
        return ndm_fixed_fit_##size(f, x + y, raised);                                         \
    }                                                                                          \
    /* A product, which counts 2^(-2 fraction). */                                             \
    static inline wide ndm_fixed_shifted_##size(ndm_fixed_format f, wide x)                    \
    {                                                                                          \
        const wide half = (wide)(((bits)1 << f.fraction) / 2);                                 \
        const wide mask = (wide)(((bits)1 << f.fraction) - 1);                                 \
        if (f.fraction == 0) {                                                                 \
            return x;                                                                          \
        }                                                                                      \
        if (f.round == NDM_FIXED_EVEN) {                                                       \
            /* Never beyond `wide`: the carry goes into the whole part alone. */               \
            const wide whole = x >> f.fraction, rest = x & mask;                               \
            return whole + ((rest + (whole & 1)) > half);                                      \
        }                                                                                      \
        if (f.round == NDM_FIXED_HALF_UP) {                                                    \
            return (x >> f.fraction) + ((x & mask) >= half);                                   \
        }                                                                                      \
        const bool up = (f.round == NDM_FIXED_ZERO) & (is_below) & ((x & mask) != 0);          \
        return (x >> f.fraction) + up;                                                         \
    }                                                                                          \
    static inline wide ndm_fixed_mul_##size(ndm_fixed_format f, wide x, wide y,                \
                                            uint32_t *raised)                                  \
    {                                                                                          \
        return ndm_fixed_fit_##size(f, ndm_fixed_shifted_##size(f, x * y), raised);            \
    }                                                                                          \
    static inline wide ndm_fixed_tmod_##size(wide x, wide y, uint32_t *raised)                 \
    {                                                                                          \
        *raised |= y == 0 ? NDM_FP_DIVIDE : 0u;                                                \
        return x % (y == 0 ? 1 : y);                                                           \
    }                                                                                          \
    /* A whole quotient, which still is to be shifted. */                                      \
    static inline wide ndm_fixed_whole_##size(ndm_fixed_format f, wide x, uint32_t *raised)    \
    {                                                                                          \
        return ndm_fixed_fit_##size(f, (wide)((bits)x << f.fraction), raised);                 \
    }                                                                                          \
    static inline wide ndm_fixed_tdiv_##size(ndm_fixed_format f, wide x, wide y,               \
                                             uint32_t *raised)                                 \
    {                                                                                          \
        *raised |= y == 0 ? NDM_FP_DIVIDE : 0u;                                                \
        const wide quotient = x / (y == 0 ? 1 : y);                                            \
        return ndm_fixed_whole_##size(f, y == 0 ? 0 : quotient, raised);                       \
    }

#define NDM_FIXED_SIGNED(size, wide, bits)                                                     \
    NDM_FIXED_COMMON(size, wide, bits, x < 0)                                                  \
    static inline wide ndm_fixed_sub_##size(ndm_fixed_format f, wide x, wide y,                \
                                            uint32_t *raised)                                  \
    {                                                                                          \
        return ndm_fixed_fit_##size(f, x - y, raised);                                         \
    }                                                                                          \
    static inline wide ndm_fixed_div_##size(ndm_fixed_format f, wide x, wide y,                \
                                            uint32_t *raised)                                  \
    {                                                                                          \
        const wide numerator = (wide)((bits)x << f.fraction), divisor = y == 0 ? 1 : y;        \
        const wide quotient = numerator / divisor, rest = numerator % divisor;                 \
        const bool below = (numerator < 0) != (divisor < 0);                                   \
        const wide twice = 2 * (rest < 0 ? -rest : rest),                                      \
                   limit = divisor < 0 ? -divisor : divisor;                                   \
        bool away = false; /* the next quotient, away from zero */                             \
        if (f.round == NDM_FIXED_EVEN) {                                                       \
            away = twice + (quotient & 1) > limit;                                             \
        } else if (f.round == NDM_FIXED_HALF_UP) {                                             \
            away = twice + !below > limit;                                                     \
        } else if (f.round == NDM_FIXED_FLOOR) {                                               \
            away = below & (rest != 0);                                                        \
        }                                                                                      \
        *raised |= y == 0 ? NDM_FP_DIVIDE : 0u;                                                \
        const wide rounded = below ? quotient - away : quotient + away;                        \
        return ndm_fixed_fit_##size(f, y == 0 ? 0 : rounded, raised);                          \
    }                                                                                          \
    static inline wide ndm_fixed_floordiv_##size(ndm_fixed_format f, wide x, wide y,           \
                                                 uint32_t *raised)                             \
    {                                                                                          \
        const wide divisor = y == 0 ? 1 : y, rest = x % divisor;                               \
        const wide quotient = x / divisor - ((rest != 0) & ((rest ^ divisor) < 0));            \
        *raised |= y == 0 ? NDM_FP_DIVIDE : 0u;                                                \
        return ndm_fixed_whole_##size(f, y == 0 ? 0 : quotient, raised);                       \
    }                                                                                          \
    static inline wide ndm_fixed_mod_##size(wide x, wide y, uint32_t *raised)                  \
    {                                                                                          \
        const wide rest = ndm_fixed_tmod_##size(x, y, raised);                                 \
        return rest + (((rest != 0) & ((rest ^ y) < 0)) ? y : 0);                              \
    }

#define NDM_FIXED_UNSIGNED(size, wide)                                                         \
    NDM_FIXED_COMMON(size, wide, wide, false)                                                  \
    static inline wide ndm_fixed_sub_##size(ndm_fixed_format f, wide x, wide y,                \
                                            uint32_t *raised)                                  \
    {                                                                                          \
        if (f.wraps) {                                                                         \
            return (x - y) & (wide)f.max;                                                      \
        }                                                                                      \
        *raised |= (x < y) * NDM_FP_OVERFLOW;                                                  \
        return x < y ? 0 : x - y;                                                              \
    }                                                                                          \
    static inline wide ndm_fixed_div_##size(ndm_fixed_format f, wide x, wide y,                \
                                            uint32_t *raised)                                  \
    {                                                                                          \
        const wide numerator = x << f.fraction, divisor = y == 0 ? 1 : y;                      \
        const wide quotient = numerator / divisor, rest = numerator % divisor;                 \
        bool up = false;                                                                       \
        if (f.round == NDM_FIXED_EVEN) {                                                       \
            up = 2 * rest + (quotient & 1) > divisor;                                          \
        } else if (f.round == NDM_FIXED_HALF_UP) {                                             \
            up = 2 * rest >= divisor;                                                          \
        }                                                                                      \
        *raised |= y == 0 ? NDM_FP_DIVIDE : 0u;                                                \
        return ndm_fixed_fit_##size(f, y == 0 ? 0 : quotient + up, raised);                    \
    }                                                                                          \
    static inline wide ndm_fixed_floordiv_##size(ndm_fixed_format f, wide x, wide y,           \
                                                 uint32_t *raised)                             \
    {                                                                                          \
        return ndm_fixed_tdiv_##size(f, x, y, raised);                                         \
    }                                                                                          \
    static inline wide ndm_fixed_mod_##size(wide x, wide y, uint32_t *raised)                  \
    {                                                                                          \
        return ndm_fixed_tmod_##size(x, y, raised);                                            \
    }

NDM_FIXED_SIGNED(int32, int32_t, uint32_t)
NDM_FIXED_SIGNED(int64, int64_t, uint64_t)
NDM_FIXED_UNSIGNED(uint32, uint32_t)
NDM_FIXED_UNSIGNED(uint64, uint64_t)

/* The functions of a dtype: ndm_<operation>_<name>. `format` is a function that gives its
 * format; `size`: int32 and so on, of twice the width of its type. */
#define NDM_FIXED_OPERATION(operation, name, format, size)                                     \
    static inline ndm_##name ndm_##operation##_##name(ndm_##name x, ndm_##name y,              \
                                                      uint32_t *raised)                        \
    {                                                                                          \
        return (ndm_##name)ndm_fixed_##operation##_##size(format(), x, y, raised);             \
    }

#define NDM_FIXED_ARITHMETIC(name, format, size)                                               \
    NDM_FIXED_OPERATION(add, name, format, size)                                               \
    NDM_FIXED_OPERATION(sub, name, format, size)                                               \
    NDM_FIXED_OPERATION(mul, name, format, size)                                               \
    NDM_FIXED_OPERATION(div, name, format, size)                                               \
    NDM_FIXED_OPERATION(floordiv, name, format, size)                                          \
    NDM_FIXED_OPERATION(tdiv, name, format, size)                                              \
    static inline ndm_##name ndm_mod_##name(ndm_##name x, ndm_##name y, uint32_t *raised)      \
    {                                                                                          \
        return (ndm_##name)ndm_fixed_mod_##size(x, y, raised);                                 \
    }                                                                                          \
    static inline ndm_##name ndm_tmod_##name(ndm_##name x, ndm_##name y, uint32_t *raised)     \
    {                                                                                          \
        return (ndm_##name)ndm_fixed_tmod_##size(x, y, raised);                                \
    }                                                                                          \
    static inline ndm_##name ndm_neg_##name(ndm_##name x, uint32_t *raised)                    \
    {                                                                                          \
        return (ndm_##name)ndm_fixed_sub_##size(format(), 0, x, raised);                       \
    }

#endif
