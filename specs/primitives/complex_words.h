/* The parts of a double: exponent, fraction, sign. longdouble_words.h has them of longdouble.
 */
#ifndef NDM_PRIMITIVES_COMPLEX_WORDS_H
#define NDM_PRIMITIVES_COMPLEX_WORDS_H

#include "ndmill/kernel/complex.h"

#include "elementary.h"

/* Of a normal number, x = +-f * 2**exponent with 1 <= f < 2. */
static inline int ndm_exponent_float64(double x)
{
    return (int)(ndm_word64(x) >> 52 & 0x7ff) - 1023;
}

/* |f|. */
static inline double ndm_fraction_float64(double x)
{
    return ndm_float64_of((ndm_word64(x) & ((INT64_C(1) << 52) - 1)) | NDM_WORD64_ONE);
}

static inline bool ndm_negative_float64(double x)
{
    return ndm_word64(x) < 0;
}

/* NaN, raising invalid. A compiler does not see that it divides zero by zero. */
static inline double ndm_invalid_float64(void)
{
    ndm_only_here();
    const double zero = (double)ndm_hidden_zero();
    return zero / zero;
}

/* An infinity, raising divide by zero. */
static inline double ndm_pole_float64(bool negative)
{
    ndm_only_here();
    return (negative ? -1.0 : 1.0) / (double)ndm_hidden_zero();
}

/* x as the rounded value of a function that begins with x: subnormal ones raise underflow. */
static inline double ndm_tiny_float64(double x)
{
    if (x != 0 && __builtin_fabs(x) < DBL_MIN) {
        ndm_only_here();
        return x - x * x;
    }
    return x;
}

/* x = result * 2**exponent, a normal number; x finite, not 0. */
static inline double ndm_normal_float64(double x, int *exponent)
{
    *exponent = 0;
    if (__builtin_fabs(x) < DBL_MIN) {
        ndm_only_here();
        x *= ndm_power_of_two(DBL_MANT_DIG);
        *exponent = -DBL_MANT_DIG;
    }
    return x;
}

static inline bool ndm_is_finite_float64(double x)
{
    return (ndm_word64(x) & INT64_MAX) < NDM_WORD64_INFINITY;
}

static inline bool ndm_is_infinite_float64(double x)
{
    return (ndm_word64(x) & INT64_MAX) == NDM_WORD64_INFINITY;
}

/* A number without its fraction, |x| < 2**31. */
static inline int ndm_index_float64(double x)
{
    return (int)ndm_truncated(x);
}

#endif
