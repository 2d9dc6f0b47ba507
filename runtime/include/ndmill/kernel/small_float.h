/* Small binary floating-point formats: widening and rounding by integer arithmetic, for any
 * format that float32 contains.
 *
 * A format is a constant that the compiler folds after inlining; nothing branches, so loops
 * over these functions vectorise on every target. Widening is exact and raises nothing; a NaN
 * keeps its fraction. Rounding is to nearest, once, and ties go to even bits; in a format
 * without zero, whose numbers are powers of two, to the larger one, as IEEE 754 has it where no
 * digit can be even. It reports overflow (a finite value that rounds beyond the largest one),
 * underflow (inexact, and below the smallest normal even when rounded without a lower limit on
 * the exponent, as x86 has it) and invalid (a negative number or a zero where the format has
 * none, which become its NaN; a NaN where it has none, which becomes 0). */
#ifndef NDMILL_KERNEL_SMALL_FLOAT_H
#define NDMILL_KERNEL_SMALL_FLOAT_H

#include <stdbool.h>
#include <stdint.h>

#include "ndmill/kernel/bits.h"
#include "ndmill/ufunc.h"

/* Where a format keeps its NaNs. */
enum {
    NDM_NAN_NONE = 0,     /* a NaN becomes 0, and raises invalid */
    NDM_NAN_IEEE,         /* every magnitude above infinity's */
    NDM_NAN_ONES,         /* the magnitude whose bits are all ones */
    NDM_NAN_NEGATIVE_ZERO /* the bits of -0, which the format does not have */
};

/* "Magnitude" is the stored bits without the sign. The exponent has at most 8 bits, its range
 * is within float32's, and the fraction has at most 21 bits. A format without zero has
 * float32's exponents and no fraction. */
typedef struct ndm_small_format {
    int mantissa;      /* bits of the fraction */
    int bias;          /* of the exponent */
    int sign_shift;    /* left shift that brings the sign bit to bit 31 */
    uint32_t sign;     /* the sign bit, 0 for a format without sign */
    uint32_t mask;     /* of a magnitude */
    uint32_t max;      /* magnitude of the largest finite value */
    uint32_t infinity; /* magnitude of what infinity becomes */
    uint32_t overflow; /* magnitude of what too large a value becomes */
    uint32_t nan;      /* bits of the quiet NaN; what a NaN becomes */
    int nan_kind;      /* NDM_NAN_* */
    bool has_infinity; /* infinity is itself */
    bool has_zero;
} ndm_small_format;

/* The value of `bits`. */
static inline float ndm_small_load(ndm_small_format f, uint32_t bits)
{
    const uint32_t rebias = (uint32_t)(127 - f.bias) << 23;
    const uint32_t magnitude = bits & f.mask;
    const uint32_t wide = magnitude << (23 - f.mantissa);
    uint32_t result = wide + rebias;
    if (f.bias != 127) {
        /* (1 + fraction) * smallest normal, less the smallest normal */
        const uint32_t normal = rebias + (1u << 23);
        const float below = ndm_float_of_bits(wide + normal) - ndm_float_of_bits(normal);
        result = wide < (1u << 23) ? ndm_bits_of_float(below) : result;
    }
    if (!f.has_zero) {
        result = magnitude == 0 ? 1u << 22 : result;
    }
    if (f.nan_kind == NDM_NAN_IEEE) {
        result |= magnitude >= f.infinity ? UINT32_C(0x7f800000) : 0;
    } else if (f.nan_kind == NDM_NAN_ONES) {
        result = magnitude == f.mask ? UINT32_C(0x7fc00000) : result;
    } else if (f.nan_kind == NDM_NAN_NEGATIVE_ZERO) {
        result = bits == f.nan ? UINT32_C(0x7fc00000) : result;
        if (f.has_infinity) {
            result = magnitude == f.infinity ? UINT32_C(0x7f800000) : result;
        }
    }
    return ndm_float_of_bits(result | (bits & f.sign) << f.sign_shift);
}

/* What is rounded: its sign and what it is. */
typedef struct ndm_small_sort {
    bool negative, zero, infinite, nan;
} ndm_small_sort;

/* The sign, infinities and NaNs of a rounded magnitude. `fraction`: the top bits of a NaN's
 * own. */
static inline uint32_t ndm_small_finish(ndm_small_format f, uint32_t rounded,
                                        ndm_small_sort sort, uint32_t fraction,
                                        uint32_t *raised)
{
    uint32_t result = rounded > f.max ? f.overflow : rounded;
    result = sort.infinite ? f.infinity : result;
    if (f.nan_kind == NDM_NAN_NEGATIVE_ZERO) {
        result |= (sort.negative & (result != 0)) ? f.sign : 0;
        return sort.nan ? f.nan : result;
    }
    if (f.nan_kind == NDM_NAN_NONE) {
        *raised |= sort.nan * NDM_FP_INVALID;
        return sort.nan ? 0 : result | (sort.negative ? f.sign : 0);
    }
    if (f.sign == 0) {
        const bool lacks = (sort.negative & !sort.zero & !sort.nan) | (sort.zero & !f.has_zero);
        *raised |= lacks * NDM_FP_INVALID;
        return (lacks | sort.nan) ? f.nan : result;
    }
    if (f.nan_kind == NDM_NAN_IEEE) {
        result = sort.nan ? f.nan | fraction : result;
    } else {
        result = sort.nan ? f.nan : result;
    }
    return result | (sort.negative ? f.sign : 0);
}

/* The bits of the format's value nearest to `x`. */
static inline uint32_t ndm_small_store(ndm_small_format f, float x, uint32_t *raised)
{
    const uint32_t bits = ndm_bits_of_float(x), size = bits & UINT32_C(0x7fffffff);
    const uint32_t infinity = UINT32_C(0x7f800000);
    const uint32_t normal = (uint32_t)(128 - f.bias) << 23; /* the smallest normal */
    const int shift = 23 - f.mantissa;
    const uint32_t shifted = size - (normal - (1u << 23));
    const uint32_t odd = f.has_zero ? (shifted >> shift) & 1 : 1;
    uint32_t rounded = (shifted + ((1u << shift) / 2 - 1) + odd) >> shift;
    bool inexact = (size & ((1u << shift) - 1)) != 0;
    if (f.bias != 127) {
        /* An addition whose last place is the format's smallest value rounds for us. */
        const float unit = ndm_float_of_bits((uint32_t)(151 - f.bias - f.mantissa) << 23);
        const float sum = ndm_float_of_bits(size) + unit;
        rounded = size < normal ? ndm_bits_of_float(sum) - ndm_bits_of_float(unit) : rounded;
        inexact = ndm_bits_of_float(sum - unit) != size;
    }
    if (!f.has_zero) {
        rounded = size < normal ? size >= normal / 4 * 3 : rounded;
    }
    const uint32_t tiny = normal - (1u << ((f.bias == 127 ? 21 : 22) - f.mantissa));
    const bool over = (rounded > f.max) & (size < infinity) & (f.sign != 0 || bits >> 31 == 0);
    const bool under = (size < tiny) & inexact & f.has_zero;
    *raised |= over * NDM_FP_OVERFLOW | under * NDM_FP_UNDERFLOW;
    const ndm_small_sort sort = {bits >> 31, size == 0, size == infinity, size > infinity};
    return ndm_small_finish(f, rounded, sort, (size >> shift) & ((1u << f.mantissa) - 1),
                            raised);
}

/* Negative where a number less than two units in the last place of `x` away may round to
 * another one of the format, which is normal. Raises nothing. */
static inline int32_t ndm_small_normal_doubt(ndm_small_format f, float x)
{
    const uint32_t last = UINT32_C(1) << (23 - f.mantissa);
    return (int32_t)((ndm_bits_of_float(x) - (last / 2 - 2)) & (last - 1)) - 5;
}

/* The same, and where `x` is among the format's subnormal numbers. */
static inline int32_t ndm_small_nearly_doubt(ndm_small_format f, float x)
{
    const int32_t normal = (int32_t)(128 - f.bias) << 23;
    const int32_t size = (int32_t)(ndm_bits_of_float(x) & INT32_MAX);
    const int32_t between = ndm_small_normal_doubt(f, x);
    return f.bias == 127 ? between : between | (size - normal);
}

/* Negative where a number less than two units in the last place of `x` away from it may round
 * to another one of the format, which has a zero: where that is nearly as far from two of its
 * numbers. Raises nothing. */
static inline int32_t ndm_small_doubt(ndm_small_format f, float x)
{
    const int32_t infinity = INT32_C(0x7f800000), normal = (int32_t)(128 - f.bias) << 23;
    const int32_t size = (int32_t)(ndm_bits_of_float(x) & INT32_MAX);
    const int shift = 23 - f.mantissa;
    const int32_t half = (1 << shift) / 2, past = (size - (half - 2)) & ((1 << shift) - 1);
    const int32_t between = (past - 5) & -(int32_t)(size < infinity);
    if (f.bias == 127) {
        return between;
    }
    /* Among subnormal numbers these are evenly spaced, with the last place of `unit`. */
    const float unit = ndm_float_of_bits((uint32_t)(151 - f.bias - f.mantissa) << 23);
    const int32_t is_small =
        -(int32_t)(size < normal); /* not ?:, which no vectors are made of */
    const float small = ndm_float_of_bits((uint32_t)(size & is_small));
    const float rest = small - ((small + unit) - unit);
    const uint32_t spacing = (uint32_t)(128 - f.bias - f.mantissa) << 23;
    const uint32_t nearly = spacing - (1u << 23) - (1u << (f.mantissa + 2));
    const int32_t below = (int32_t)nearly - (int32_t)(ndm_bits_of_float(rest) & INT32_MAX);
    return (below & is_small) | (between & ~is_small);
}

/* x as a float by rounding to odd: an inexact result has its last bit set, so that rounding it
 * again to a format of at most 21 fraction bits gives what rounding x would. Where float32
 * overflows or underflows, hardware raises the flag. */
static inline float ndm_double_to_odd(double x)
{
    const float nearest = (float)x;
    const uint64_t size = ndm_bits_of_double(x) & INT64_MAX;
    const uint64_t found = ndm_bits_of_double((double)nearest) & INT64_MAX;
    const uint64_t rest = size - found;
    const uint32_t above = (uint32_t)(rest >> 63),
                   inexact = (uint32_t)((rest | (0 - rest)) >> 63);
    return ndm_float_of_bits((ndm_bits_of_float(nearest) - above) | inexact);
}

/* The same from a double, in one rounding. */
static inline uint32_t ndm_small_store_double(ndm_small_format f, double x, uint32_t *raised)
{
    if (f.bias < 127) {
        return ndm_small_store(f, ndm_double_to_odd(x), raised);
    }
    const uint64_t bits = ndm_bits_of_double(x), size = bits & INT64_MAX;
    const uint64_t infinity = UINT64_C(0x7ff) << 52;
    const uint64_t normal = (uint64_t)(1024 - f.bias) << 52;
    const int shift = 52 - f.mantissa;
    const uint64_t last = UINT64_C(1) << shift;
    const uint64_t shifted = size - (normal - (UINT64_C(1) << 52));
    const uint64_t odd = f.has_zero ? (shifted >> shift) & 1 : 1;
    uint64_t rounded = (shifted + (last / 2 - 1) + odd) >> shift;
    const uint64_t unit_bits = (uint64_t)(1076 - f.bias - f.mantissa) << 52;
    const double unit = ndm_double_of_bits(unit_bits);
    const double sum = ndm_double_of_bits(size) + unit;
    rounded = size < normal ? ndm_bits_of_double(sum) - unit_bits : rounded;
    if (!f.has_zero) {
        rounded = size < normal ? size >= normal - (UINT64_C(1) << 51) : rounded;
    }
    const bool inexact = ndm_bits_of_double(sum - unit) != size;
    const uint64_t tiny = normal - (UINT64_C(1) << (51 - f.mantissa));
    const bool over = (rounded > f.max) & (size < infinity) & (f.sign != 0 || bits >> 63 == 0);
    const bool under = (size < tiny) & inexact & f.has_zero;
    *raised |= over * NDM_FP_OVERFLOW | under * NDM_FP_UNDERFLOW;
    /* A magnitude that takes more than 32 bits is too large in any case. */
    const uint32_t narrow = rounded > f.max ? f.max + 1 : (uint32_t)rounded;
    const ndm_small_sort sort = {bits >> 63, size == 0, size == infinity, size > infinity};
    return ndm_small_finish(f, narrow, sort,
                            (uint32_t)(size >> shift) & ((1u << f.mantissa) - 1), raised);
}

#endif
