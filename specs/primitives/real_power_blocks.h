/* Blocks of x**y whose exponents are all the same, and so simple that a product or a quotient
 * gives the power: 2, 1, 0 and -1. */
#ifndef NDM_PRIMITIVES_REAL_POWER_BLOCKS_H
#define NDM_PRIMITIVES_REAL_POWER_BLOCKS_H

#include "elementary.h"

/* Negative for those among them that other forms of the power may round otherwise, 2 and -1
 * (and for -1 + 2**-53), whose distance from 1/2 is 3/2. */
static NDM_ALWAYS_INLINE int32_t ndm_no_simple_exponent32(float y)
{
    return -(int32_t)(__builtin_fabsf(y - 0.5F) == 1.5F);
}

static NDM_ALWAYS_INLINE int64_t ndm_no_simple_exponent64(double y)
{
    return -(int64_t)(__builtin_fabs(y - 0.5) == 1.5);
}

static NDM_ALWAYS_INLINE bool ndm_is_simple_exponent(double y)
{
    return y == 2 || y == 1 || y == 0 || y == -1;
}

static inline bool ndm_have_simple_exponent_float32(const float *y, ptrdiff_t count)
{
    if (!ndm_is_simple_exponent(y[0])) {
        return false;
    }
    int32_t other = 0;
    for (ptrdiff_t i = 1; i < count; i++) {
        other |= ndm_word32(y[i]) ^ ndm_word32(y[0]);
    }
    return other == 0;
}

static inline bool ndm_have_simple_exponent_float64(const double *y, ptrdiff_t count)
{
    if (!ndm_is_simple_exponent(y[0])) {
        return false;
    }
    int64_t other = 0;
    for (ptrdiff_t i = 1; i < count; i++) {
        other |= ndm_word64(y[i]) ^ ndm_word64(y[0]);
    }
    return other == 0;
}

/* Gives false, and does nothing, for other blocks. The result may be in x's place, or in y's.
 */
static NDM_NOINLINE NDM_UNUSED bool ndm_power_float32_block(const float *x, const float *y,
                                                            float *result, ptrdiff_t count,
                                                            uint32_t *raised)
{
    (void)raised;
    const float exponent = y[0];
    if (!ndm_have_simple_exponent_float32(y, count)) {
        return false;
    }
    if (exponent == 2) {
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            result[i] = x[i] * x[i];
        }
    } else if (exponent == -1) {
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            result[i] = 1 / x[i];
        }
    } else {
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            result[i] = exponent == 0 ? 1 : x[i];
        }
    }
    return true;
}

/* The same rounded to odd. A quotient of floats that is no float is further from one than a
 * double's error. */
static NDM_NOINLINE NDM_UNUSED bool ndm_power_float32_odd_block(const float *x, const float *y,
                                                                float *result, ptrdiff_t count,
                                                                uint32_t *raised)
{
    (void)raised;
    const float exponent = y[0];
    if (!ndm_have_simple_exponent_float32(y, count)) {
        return false;
    }
    if (exponent == 2) {
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            result[i] = ndm_odd_float32((double)x[i] * x[i]);
        }
    } else if (exponent == -1) {
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            result[i] = ndm_odd_float32(1.0 / x[i]);
        }
    } else {
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            result[i] = exponent == 0 ? 1 : x[i];
        }
    }
    return true;
}

static NDM_NOINLINE NDM_UNUSED bool ndm_power_float64_block(const double *x, const double *y,
                                                            double *result, ptrdiff_t count,
                                                            uint32_t *raised)
{
    (void)raised;
    const double exponent = y[0];
    if (!ndm_have_simple_exponent_float64(y, count)) {
        return false;
    }
    if (exponent == 2) {
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            result[i] = x[i] * x[i];
        }
    } else if (exponent == -1) {
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            result[i] = 1 / x[i];
        }
    } else {
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            result[i] = exponent == 0 ? 1 : x[i];
        }
    }
    return true;
}

/* Of the fast tier, whose powers to 1 are not exact among others. */
static inline bool ndm_power_float32_fast_block(const float *x, const float *y, float *result,
                                                ptrdiff_t count, uint32_t *raised)
{
    return y[0] != 1 && ndm_power_float32_block(x, y, result, count, raised);
}

static inline bool ndm_power_float64_fast_block(const double *x, const double *y,
                                                double *result, ptrdiff_t count,
                                                uint32_t *raised)
{
    return y[0] != 1 && ndm_power_float64_block(x, y, result, count, raised);
}

#endif
