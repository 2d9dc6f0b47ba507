/* Blocks of x**y whose exponents are all the same, and so simple that one operation gives the
 * power: 2, 1, 0, -1 and 1/2; or 3. In float64 2, 3 and -1 may be mixed: other small whole
 * exponents are ordinary there, so these are what is set aside of them. */
#ifndef NDM_PRIMITIVES_REAL_POWER_BLOCKS_H
#define NDM_PRIMITIVES_REAL_POWER_BLOCKS_H

#include "real_power_cubes.h"

/* Negative for those among them that other forms of the power may round otherwise: for 2 and
 * -1, whose distance from 1/2 is 3/2; in float64 for 1/2 and 3 too. Some numbers next to these
 * are taken for them. */
static NDM_ALWAYS_INLINE int32_t ndm_no_simple_exponent32(float y)
{
    return -(int32_t)(__builtin_fabsf(y - 0.5F) == 1.5F);
}

static NDM_ALWAYS_INLINE int64_t ndm_no_simple_exponent64(double y)
{
    return -(int64_t)(__builtin_fabs(__builtin_fabs(y - 0.5) - 0.75) == 0.75) |
           -(int64_t)(y == 3);
}

/* Ones where the words are the same. */
static NDM_ALWAYS_INLINE int32_t ndm_mask_same32(float x, float y)
{
    const int32_t other = ndm_word32(x) ^ ndm_word32(y);
    return ~((other | (int32_t)(0 - (uint32_t)other)) >> 31);
}

static NDM_ALWAYS_INLINE bool ndm_is_simple_exponent(double y)
{
    return y == 2 || y == 1 || y == 0 || y == -1 || y == 0.5 || y == 3;
}

static inline bool ndm_have_simple_exponent_float32(const float *y, ptrdiff_t count)
{
    if (!ndm_is_simple_exponent(y[0])) {
        return false;
    }
    int32_t other = 0;
    for (ptrdiff_t i = 0; i < count; i++) {
        other |= ndm_word32(y[i]) ^ ndm_word32(y[0]);
    }
    return other == 0;
}

static inline bool ndm_have_one_exponent_float64(const double *y, ptrdiff_t count)
{
    int64_t other = 0;
    for (ptrdiff_t i = 0; i < count; i++) {
        other |= ndm_word64(y[i]) ^ ndm_word64(y[0]);
    }
    return other == 0;
}

/* x**0.5: those of zeros and infinities have no sign, nor the NaN of a negative number, whose
 * sign machines choose. */
static NDM_ALWAYS_INLINE float ndm_power_root_float32(float x)
{
    const int32_t word = ndm_word32(x), size = word & INT32_MAX;
    const int32_t infinite = ((size ^ NDM_WORD32_INFINITY) - 1) >> 31;
    const int32_t nan = (NDM_WORD32_INFINITY - size) >> 31;
    const float root = __builtin_sqrtf(ndm_float32_of(ndm_choose32(infinite, size, word)));
    return ndm_float32_of(ndm_word32(root) & (nan | INT32_MAX));
}

static NDM_ALWAYS_INLINE double ndm_power_root_float64(double x)
{
    const int64_t word = ndm_word64(x), size = word & INT64_MAX;
    const int64_t infinite = ndm_mask64_zero(size ^ NDM_WORD64_INFINITY);
    const int64_t nan = ndm_mask64_negative(NDM_WORD64_INFINITY - size);
    const double root = __builtin_sqrt(ndm_float64_of(ndm_choose64(infinite, size, word)));
    return ndm_float64_of(ndm_word64(root) & (nan | INT64_MAX));
}

/* Masks of the ways that an element of float64 has. */
typedef struct ndm_simple_kinds {
    int64_t square, inverse, root, cube;
} ndm_simple_kinds;

static NDM_ALWAYS_INLINE ndm_simple_kinds ndm_simple_kinds_of(double x, double y)
{
    const int64_t word = ndm_word64(y);
    return (ndm_simple_kinds){
        ndm_mask64_zero(word ^ ndm_word64(2.0)),
        ndm_mask64_zero(word ^ ndm_word64(-1.0)),
        ndm_mask64_zero(word ^ ndm_word64(0.5)),
        ndm_mask64_zero(word ^ ndm_word64(3.0)) & ~ndm_mask64_negative(ndm_no_cube_float64(x)),
    };
}

static NDM_ALWAYS_INLINE int64_t ndm_is_of_simple_kind(ndm_simple_kinds kinds)
{
    return kinds.square | kinds.inverse | kinds.root | kinds.cube;
}

/* Without roots, which take their time. */
static NDM_ALWAYS_INLINE ndm_simple_kinds ndm_whole_kinds_of(double x, double y)
{
    ndm_simple_kinds kinds = ndm_simple_kinds_of(x, y);
    kinds.root = 0;
    return kinds;
}

static NDM_ALWAYS_INLINE int64_t ndm_no_whole_kind64(double x, double y)
{
    return ~ndm_is_of_simple_kind(ndm_whole_kinds_of(x, y));
}

static NDM_ALWAYS_INLINE double ndm_one_unless(int64_t mask, double x)
{
    return ndm_float64_of(ndm_choose64(mask, ndm_word64(x), NDM_WORD64_ONE));
}

/* x**y of one of these kinds; 1 without. */
static NDM_ALWAYS_INLINE double ndm_simple_power_float64(double x, ndm_simple_kinds kinds)
{
    const double factor = ndm_one_unless(kinds.square, x);
    const double divisor = ndm_one_unless(kinds.inverse, x);
    const double root = ndm_power_root_float64(ndm_one_unless(kinds.root, x));
    return factor * factor / divisor * root * ndm_cube_float64(ndm_one_unless(kinds.cube, x));
}

/* Gives false unless the test of no element is negative. */
#define NDM_POWERS_ARE(type, test)                                                             \
    type other = 0;                                                                            \
    for (ptrdiff_t i = 0; i < count; i++) {                                                    \
        other |= test(x[i], y[i]);                                                             \
    }                                                                                          \
    if (other < 0) {                                                                           \
        return false;                                                                          \
    }

#define NDM_POWER_BLOCK(value)                                                                 \
    NDM_IVDEP                                                                                  \
    for (ptrdiff_t i = 0; i < count; i++) {                                                    \
        result[i] = value;                                                                     \
    }

/* These give false, and do nothing, for other blocks. The result may be in x's place or y's. */
static NDM_ALWAYS_INLINE bool ndm_simple_powers_float32(const float *x, const float *y,
                                                        float *result, ptrdiff_t count)
{
    const float exponent = y[0];
    if (!ndm_have_simple_exponent_float32(y, count)) {
        return false;
    }
    if (exponent == 3) {
        return ndm_cubes_float32(x, result, count);
    }
    if (exponent == 2) {
        NDM_POWER_BLOCK(x[i] * x[i])
    } else if (exponent == -1) {
        NDM_POWER_BLOCK(1 / x[i])
    } else if (exponent == 0.5F) {
        NDM_POWER_BLOCK(ndm_power_root_float32(x[i]))
    } else {
        NDM_POWER_BLOCK(exponent == 0 ? 1 : x[i])
    }
    return true;
}

/* The same rounded to odd. A quotient or a root of floats that is no float is further from one
 * than a double's error. */
static NDM_ALWAYS_INLINE bool ndm_simple_powers_float32_odd(const float *x, const float *y,
                                                            float *result, ptrdiff_t count)
{
    const float exponent = y[0];
    if (!ndm_have_simple_exponent_float32(y, count)) {
        return false;
    }
    if (exponent == 3) {
        return ndm_cubes_float32_odd(x, result, count);
    }
    if (exponent == 2) {
        NDM_POWER_BLOCK(ndm_odd_float32((double)x[i] * x[i]))
    } else if (exponent == -1) {
        NDM_POWER_BLOCK(ndm_odd_float32(1.0 / x[i]))
    } else if (exponent == 0.5F) {
        NDM_POWER_BLOCK(ndm_odd_float32(ndm_power_root_float64(x[i])))
    } else {
        NDM_POWER_BLOCK(exponent == 0 ? 1 : x[i])
    }
    return true;
}

static NDM_ALWAYS_INLINE bool ndm_simple_powers_float64(const double *x, const double *y,
                                                        double *result, ptrdiff_t count)
{
    const double exponent = y[0];
    if (!ndm_is_simple_exponent(exponent)) {
        return false;
    }
    if (!ndm_have_one_exponent_float64(y, count)) {
        NDM_POWERS_ARE(int64_t, ndm_no_whole_kind64)
        NDM_POWER_BLOCK(ndm_simple_power_float64(x[i], ndm_whole_kinds_of(x[i], y[i])))
        return true;
    }
    if (exponent == 3) {
        return ndm_cubes_float64(x, result, count);
    }
    if (exponent == 2) {
        NDM_POWER_BLOCK(x[i] * x[i])
    } else if (exponent == -1) {
        NDM_POWER_BLOCK(1 / x[i])
    } else if (exponent == 0.5) {
        NDM_POWER_BLOCK(ndm_power_root_float64(x[i]))
    } else {
        NDM_POWER_BLOCK(exponent == 0 ? 1 : x[i])
    }
    return true;
}

#endif
