/* The arctangent, and the angle of a point of the plane.
 *
 * Of |y| and |x| the smaller is divided by the larger. Where that is above a half, pi / 4 is
 * taken off: arctan(n / d) - pi / 4 = arctan((n - d) / (n + d)). What is left, t, is at most a
 * half in size; arctan(t) = t + t**3 p(t**2). The reduction by an angle's tangent is that of
 * W. J. Cody and W. Waite, Software Manual for the Elementary Functions (1980), chapter 11.
 *
 * In float64 the quotient comes with its rounding error, from one division: by the reciprocal,
 * whose multiple of the residue is the rest of the quotient. So does the multiple of pi / 4.
 *
 * Measured, float64, 6e6 random arguments in each range: arctan 0.76, arctan2 0.74, without
 * fused multiply-add 0.81. */
#ifndef NDM_PRIMITIVES_INVERSE_TRIGONOMETRY_ARCTAN_H
#define NDM_PRIMITIVES_INVERSE_TRIGONOMETRY_ARCTAN_H

#include "elementary.h"
#include "inverse_trigonometry_constants.h"

/* (arctan(t) / t - 1) / t**2 for square = t**2, |t| <= 1/2. */
static NDM_ALWAYS_INLINE double ndm_arctan_terms(double square)
{
    const double s = square * square;
    double even = ndm_multiply_add(NDM_ARCTAN_10, s, NDM_ARCTAN_8);
    double odd = ndm_multiply_add(NDM_ARCTAN_11, s, NDM_ARCTAN_9);
    even = ndm_multiply_add(even, s, NDM_ARCTAN_6);
    odd = ndm_multiply_add(odd, s, NDM_ARCTAN_7);
    even = ndm_multiply_add(even, s, NDM_ARCTAN_4);
    odd = ndm_multiply_add(odd, s, NDM_ARCTAN_5);
    even = ndm_multiply_add(even, s, NDM_ARCTAN_2);
    odd = ndm_multiply_add(odd, s, NDM_ARCTAN_3);
    even = ndm_multiply_add(even, s, NDM_ARCTAN_0);
    odd = ndm_multiply_add(odd, s, NDM_ARCTAN_1);
    return ndm_multiply_add(odd, square, even);
}

/* x, or 0 where the mask is zeroes. */
static NDM_ALWAYS_INLINE double ndm_where(int64_t mask, double x)
{
    return ndm_float64_of(ndm_word64(x) & mask);
}

static NDM_ALWAYS_INLINE int64_t ndm_arctan_beyond(double small, double large)
{
    return ndm_mask64_negative(ndm_word64(large - (small + small)));
}

/* t as a sum, for 0 <= small <= large, large > 0. */
static NDM_ALWAYS_INLINE ndm_pair_float64 ndm_arctan_tangent(double small, double large)
{
    const int64_t beyond = ndm_arctan_beyond(small, large);
    const double top = small - ndm_where(beyond, large);
    const ndm_pair_float64 bottom = ndm_fast_two_sum(large, ndm_where(beyond, small));
    const double reciprocal = 1 / bottom.high;
    const double t = top * reciprocal;
#if NDM_FUSED
    const double residue = __builtin_fma(-t, bottom.high, top);
#else
    const ndm_pair_float64 product = ndm_two_product(t, bottom.high);
    const double residue = (top - product.high) - product.low;
#endif
    return (ndm_pair_float64){t, (residue - t * bottom.low) * reciprocal};
}

/* turns * pi / 4 + arctan(small / large), given t, for whole numbers of turns from -4 to 2. */
static NDM_ALWAYS_INLINE ndm_pair_float64 ndm_arctan_of_tangent(ndm_pair_float64 tangent,
                                                                double small, double large,
                                                                double turns)
{
    const double parts = turns + ndm_where(ndm_arctan_beyond(small, large), 1);
    const double t = tangent.high, rest = tangent.low;
    const double square = t * t;
    /* What the rest adds: times 1 / (1 + t**2), the derivative. */
    const double bent = ndm_multiply_add(-square, rest, rest);
    const double added = ndm_multiply_add(-square, bent, rest);
    const double curve = ndm_multiply_add(t * square, ndm_arctan_terms(square), added);
    const ndm_pair_float64 sum = ndm_fast_two_sum(parts * NDM_QUARTER_PI_HIGH, t);
    return (ndm_pair_float64){sum.high,
                              sum.low + ndm_multiply_add(parts, NDM_QUARTER_PI_LOW, curve)};
}

static NDM_ALWAYS_INLINE ndm_pair_float64 ndm_arctan_ratio(double small, double large,
                                                           double turns)
{
    return ndm_arctan_of_tangent(ndm_arctan_tangent(small, large), small, large, turns);
}

/* The same for ratios of floats, to about an ULP of double. */
static NDM_ALWAYS_INLINE double ndm_arctan_ratio_near(double small, double large, double turns)
{
    const int64_t beyond = ndm_mask64_negative(ndm_word64(large - (small + small)));
    const double top = small - ndm_where(beyond, large);
    const double bottom = large + ndm_where(beyond, small);
    const double parts = turns + ndm_where(beyond, 1);
    const double t = top / bottom;
    const double square = t * t;
    const double curve = t * (square * ndm_arctan_terms(square));
    const ndm_pair_float64 sum = ndm_fast_two_sum(parts * NDM_QUARTER_PI_HIGH, t);
    return sum.high + (sum.low + ndm_multiply_add(parts, NDM_QUARTER_PI_LOW, curve));
}

static NDM_ALWAYS_INLINE double ndm_at_least(double x, double least)
{
    return x > least ? x : least;
}

/* A point's angle by one in the first octant: turns * pi / 4 + arctan(small / large), with the
 * sign of the word `sign`. */
typedef struct ndm_octant {
    double small, large, turns;
    int64_t sign;
} ndm_octant;

static NDM_ALWAYS_INLINE ndm_octant ndm_octant_of(double y, double x)
{
    const double a = __builtin_fabs(y), b = __builtin_fabs(x);
    const int64_t order = ndm_word64(b - a), steep = ndm_mask64_negative(order);
    const double left = ndm_where(ndm_mask64_negative(ndm_word64(x)), 4);
    ndm_octant octant;
    octant.small = a < b ? a : b;
    octant.large = ndm_at_least(a > b ? a : b, 0x1p-500); /* lest two zeroes be divided */
    /* The angle's size is the octant's u, after it 2 - u where steep, after that 4 - u on the
     * left, in quarters of pi. */
    octant.turns =
        ndm_float64_of(ndm_word64(left - ndm_where(steep, 2)) ^ (~steep & NDM_WORD64_SIGN));
    octant.sign = order ^ ndm_word64(x) ^ ndm_word64(y);
    return octant;
}

static NDM_ALWAYS_INLINE double ndm_signed_as(double size, int64_t word)
{
    return ndm_float64_of(ndm_word64(size) ^ (word & NDM_WORD64_SIGN));
}

static NDM_ALWAYS_INLINE ndm_pair_float64 ndm_arctan_tangent_of(double x)
{
    const double a = __builtin_fabs(x);
    return ndm_arctan_tangent(a < 1 ? a : 1, a > 1 ? a : 1);
}

static NDM_ALWAYS_INLINE double ndm_arctan_float64_of(ndm_pair_float64 tangent, double x)
{
    const double a = __builtin_fabs(x);
    const int64_t steep = ndm_word64(1 - a);
    const double turns = ndm_where(ndm_mask64_negative(steep), -2);
    const ndm_pair_float64 sum =
        ndm_arctan_of_tangent(tangent, a < 1 ? a : 1, a > 1 ? a : 1, turns);
    return ndm_signed_as(sum.high + sum.low, steep ^ ndm_word64(x));
}

static NDM_ALWAYS_INLINE double ndm_arctan_core_float64(double x)
{
    return ndm_arctan_float64_of(ndm_arctan_tangent_of(x), x);
}

/* Negative for NaNs and sizes of which a power or the reciprocal might underflow. */
static NDM_ALWAYS_INLINE int64_t ndm_ordinary_arctan_float64(double x)
{
    const int64_t size = ndm_word64(x) & INT64_MAX;
    const int64_t least = (INT64_C(1023) - 250) << 52, most = (INT64_C(1023) + 250) << 52;
    return (most - size) | ((size - least) & -size);
}

static NDM_ALWAYS_INLINE double ndm_arctan_float64_bare(double x)
{
    return ndm_arctan_core_float64(x);
}

/* Of odd functions that are x + O(x**3): x where it is tiny or a NaN, else the value. Raises
 * underflow for x below the normal range, where `itself` must be ones. */
static NDM_ALWAYS_INLINE double ndm_odd_function_value(double x, double value, int64_t itself)
{
    const int64_t word = ndm_word64(x), size = word & INT64_MAX;
    const int64_t abnormal = ((size - (INT64_C(1) << 52)) | (NDM_WORD64_INFINITY - size)) >> 63;
    return ndm_float64_of(ndm_choose64(itself, word, ndm_word64(value))) -
           ndm_float64_of(size & abnormal) * 0x1p-60;
}

static NDM_ALWAYS_INLINE double ndm_arctan_float64(double x)
{
    const int64_t word = ndm_word64(x), size = word & INT64_MAX;
    const int64_t least = (INT64_C(1023) - 250) << 52, most = (INT64_C(1023) + 250) << 52;
    const int64_t itself = ((size - least) | (NDM_WORD64_INFINITY - size)) >> 63;
    const int64_t huge = ndm_mask64_negative(most - size);
    const int64_t usual = ndm_choose64(huge, most | (word & NDM_WORD64_SIGN), word) & ~itself;
    return ndm_odd_function_value(x, ndm_arctan_core_float64(ndm_float64_of(usual)), itself);
}

/* ---- two arguments ---- */

/* The angle of (x, y), y's sign its own; of zeroes by their signs. Sizes: 0, or between
 * 2**-120 and 2**120. */
static NDM_ALWAYS_INLINE double ndm_arctan2_core(double y, double x)
{
    const ndm_octant octant = ndm_octant_of(y, x);
    const ndm_pair_float64 sum = ndm_arctan_ratio(octant.small, octant.large, octant.turns);
    return ndm_signed_as(sum.high + sum.low, octant.sign);
}

/* The same, with about 2**-57 of relative error. */
static NDM_ALWAYS_INLINE ndm_pair_float64 ndm_arctan2_as_pair(double y, double x)
{
    const ndm_octant octant = ndm_octant_of(y, x);
    const ndm_pair_float64 sum = ndm_arctan_ratio(octant.small, octant.large, octant.turns);
    const ndm_pair_float64 angle = ndm_fast_two_sum(sum.high, sum.low);
    return (ndm_pair_float64){ndm_signed_as(angle.high, octant.sign),
                              ndm_signed_as(angle.low, octant.sign)};
}

/* Negative unless the size is 0 or between 2**-most and 2**most. */
static NDM_ALWAYS_INLINE int32_t ndm_within_float32(float x, int32_t most)
{
    const int32_t size = ndm_word32(x) & INT32_MAX;
    return (((127 + most) << 23) - size) | ((size - ((127 - most) << 23)) & -size);
}

static NDM_ALWAYS_INLINE int64_t ndm_within_float64(double x, int64_t most)
{
    const int64_t size = ndm_word64(x) & INT64_MAX;
    return (((1023 + most) << 52) - size) | ((size - ((1023 - most) << 52)) & -size);
}

/* For floats. */
static NDM_ALWAYS_INLINE double ndm_arctan2_near(double y, double x)
{
    const ndm_octant octant = ndm_octant_of(y, x);
    return ndm_signed_as(ndm_arctan_ratio_near(octant.small, octant.large, octant.turns),
                         octant.sign);
}

static NDM_ALWAYS_INLINE int64_t ndm_ordinary_arctan2_float64(double y, double x)
{
    return ndm_within_float64(y, 120) | ndm_within_float64(x, 120);
}

static NDM_ALWAYS_INLINE double ndm_arctan2_float64_bare(double y, double x)
{
    return ndm_arctan2_core(y, x);
}

static NDM_ALWAYS_INLINE int64_t ndm_finite_part_float64(int64_t size, int64_t infinite,
                                                         int64_t nan)
{
    const int64_t itself = (NDM_WORD64_INFINITY - 1 - size) >> 63;
    return ndm_choose64(infinite, NDM_WORD64_ONE & itself, size) & ~nan;
}

/* Where one size is far below the other, the angle is the quotient itself or does not depend on
 * it. Other sizes are scaled by a power of two, to where the core takes them. */
static NDM_ALWAYS_INLINE double ndm_arctan2_float64(double y, double x)
{
    const int64_t wy = ndm_word64(y), wx = ndm_word64(x);
    const int64_t sy = wy & INT64_MAX, sx = wx & INT64_MAX;
    const int64_t nan =
        ndm_mask64_negative((NDM_WORD64_INFINITY - sy) | (NDM_WORD64_INFINITY - sx));
    const int64_t infinite =
        ndm_mask64_negative((NDM_WORD64_INFINITY - 1 - sy) | (NDM_WORD64_INFINITY - 1 - sx));
    const int64_t a = ndm_finite_part_float64(sy, infinite, nan);
    const int64_t b = ndm_finite_part_float64(sx, infinite, nan);
    const int64_t steep = ndm_mask64_negative(b - a);
    const int64_t large = ndm_choose64(steep, a, b), distance = (b >> 52) - (a >> 52);
    const int64_t drop_y = ndm_mask64_negative(242 - distance);
    const int64_t drop_x = ndm_mask64_negative(242 + distance);
    const int64_t up = ndm_mask64_negative(large - ((INT64_C(1023) - 400) << 52));
    const int64_t down = ndm_mask64_negative(((INT64_C(1023) + 400) << 52) - large);
    const double scale = ndm_power_of_two((up & 600) | (down & -600));
    const double p = ndm_float64_of(a & ~drop_y) * scale;
    const double q = ndm_float64_of(b & ~drop_x) * scale;
    const double angle = ndm_arctan2_core(ndm_signed_as(p, wy), ndm_signed_as(q, wx));

    const int64_t direct = drop_y & ~ndm_mask64_negative(wx);
    const double quotient =
        ndm_float64_of(wy & direct) / ndm_float64_of(ndm_choose64(direct, wx, NDM_WORD64_ONE));
    const int64_t word = ndm_word64(quotient);
    const int64_t low = ndm_mask64_negative((word & INT64_MAX) - (INT64_C(1) << 52)) & direct;
    const double inexact = ndm_float64_of(word & low) * 0x1p-60;
    const double none = ndm_float64_of(wy & nan) + ndm_float64_of(wx & nan);
    return ndm_float64_of(ndm_choose64(direct, word, ndm_word64(angle))) - (inexact + none);
}

#endif
