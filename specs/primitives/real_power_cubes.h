/* Cubes, by products whose errors are known: of floats correctly rounded, of doubles to little
 * more than half an ULP (the product's error, T. J. Dekker, Numer. Math. 18 (1971)). */
#ifndef NDM_PRIMITIVES_REAL_POWER_CUBES_H
#define NDM_PRIMITIVES_REAL_POWER_CUBES_H

#include "elementary.h"

/* ---- float32 ---- */

/* In double, rounded to odd: the square of a float is exact. */
static NDM_ALWAYS_INLINE double ndm_odd_cube_float32(float x)
{
    const double base = x;
    const ndm_pair_float64 cube = ndm_two_product(base * base, base);
    const int64_t word = ndm_word64(cube.high), rest = ndm_word64(cube.low);
    const int64_t inexact = ndm_mask64_negative(-(rest & INT64_MAX));
    const int64_t above = ndm_mask64_negative(word ^ rest) & inexact;
    return ndm_float64_of((word + above) | (inexact & 1));
}

/* Whether there is neither infinity nor NaN. */
static inline bool ndm_are_finite_float32(const float *x, ptrdiff_t count)
{
    int32_t left = 0;
    for (ptrdiff_t i = 0; i < count; i++) {
        left |= NDM_WORD32_INFINITY - 1 - (ndm_word32(x[i]) & INT32_MAX);
    }
    return left >= 0;
}

/* These give false, and do nothing, if one of the numbers is not to be cubed so. */
static NDM_ALWAYS_INLINE bool ndm_cubes_float32(const float *x, float *result, ptrdiff_t count)
{
    if (!ndm_are_finite_float32(x, count)) {
        return false;
    }
    NDM_IVDEP
    for (ptrdiff_t i = 0; i < count; i++) {
        result[i] = (float)ndm_odd_cube_float32(x[i]);
    }
    return true;
}

static NDM_ALWAYS_INLINE bool ndm_cubes_float32_odd(const float *x, float *result,
                                                    ptrdiff_t count)
{
    if (!ndm_are_finite_float32(x, count)) {
        return false;
    }
    NDM_IVDEP
    for (ptrdiff_t i = 0; i < count; i++) {
        result[i] = ndm_odd_float32(ndm_odd_cube_float32(x[i]));
    }
    return true;
}

/* ---- float64 ---- */

/* Negative unless the errors of the products are numbers: the size is from 2**-300 to 2**300.
 */
static NDM_ALWAYS_INLINE int64_t ndm_no_cube_float64(double x)
{
    const int64_t size = ndm_word64(x) & INT64_MAX;
    return (size - ndm_word64(0x1p-300)) | (ndm_word64(0x1p300) - size);
}

static NDM_ALWAYS_INLINE double ndm_cube_float64(double x)
{
    const ndm_pair_float64 square = ndm_two_product(x, x);
    const ndm_pair_float64 cube = ndm_two_product(square.high, x);
    return cube.high + (square.low * x + cube.low); /* not fused: for the same bits */
}

static NDM_ALWAYS_INLINE bool ndm_cubes_float64(const double *x, double *result,
                                                ptrdiff_t count)
{
    int64_t others = 0;
    for (ptrdiff_t i = 0; i < count; i++) {
        others |= ndm_no_cube_float64(x[i]);
    }
    if (others < 0) {
        return false;
    }
    NDM_IVDEP
    for (ptrdiff_t i = 0; i < count; i++) {
        result[i] = ndm_cube_float64(x[i]);
    }
    return true;
}

#endif
