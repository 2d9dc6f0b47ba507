/* The inverse trigonometric and hyperbolic functions of complex128, for any argument, with the
 * special values and branch cuts of C's Annex G.
 *
 * arcsin, arccos, arcsinh, arccosh: T. E. Hull, T. F. Fairgrieve and P. T. P. Tang,
 * "Implementing the complex arcsine and arccosine functions using exception handling", ACM TOMS
 * 23 (1997): with r and s the distances from -1 and 1 and a = (r + s) / 2, the parts are log(a
 * + sqrt(a**2 - 1)) and the angle whose legs are x and sqrt((a + x) (a - x)); a - 1 and a - x
 * come from quotients, not differences. Pairs make the paper's cases one. arctanh, arctan: W.
 * Kahan, "Branch cuts for complex elementary functions" (1987). Each part has little more than
 * half an ULP of error. longdouble_complex_inverse.h is the same for clongdouble. */
#ifndef NDM_PRIMITIVES_COMPLEX_INVERSE_FLOAT64_H
#define NDM_PRIMITIVES_COMPLEX_INVERSE_FLOAT64_H

#include "complex_logarithms_float64.h"

/* Squares of numbers beyond these are not taken. */
#define NDM_FAR_POINT_FLOAT64 (DBL_MANT_DIG / 2 + 12)

/* sqrt(a**2 + b**2), where squares neither overflow nor underflow, or b is 0. */
static inline ndm_pair_float64 ndm_pair_modulus_float64(ndm_pair_float64 a, double b)
{
    return ndm_pair_root_float64(
        ndm_pair_sum_float64(ndm_pair_square_float64(a), ndm_two_product(b, b)));
}

/* Of x, y >= 0: the imaginary part of arcsin(x + iy), and the angle's leg beside x. */
typedef struct ndm_arcsine_parts_float64 {
    double height;
    ndm_wide_float64 leg; /* below its exponent it may be far smaller than x */
} ndm_arcsine_parts_float64;

/* log(a + sqrt(a**2 - 1)) given a - 1. */
static inline double ndm_arccosh_of_float64(ndm_pair_float64 above)
{
    const ndm_pair_float64 root =
        ndm_pair_root_float64(ndm_pair_product_float64(above, ndm_pair_plus_float64(above, 2)));
    return ndm_rounded_float64(ndm_log1p_pair_float64(ndm_pair_sum_float64(above, root)));
}

/* The case of a y whose square is nothing. */
static inline ndm_arcsine_parts_float64 ndm_arcsine_flat_float64(double x, double y)
{
    ndm_arcsine_parts_float64 parts;
    const ndm_pair_float64 one = {1, 0};
    const ndm_pair_float64 below = ndm_two_sum(1, -x), sum = ndm_two_sum(1, x);
    if (x < 1) {
        const ndm_pair_float64 leg =
            ndm_pair_root_float64(ndm_pair_product_float64(below, sum));
        parts.leg = (ndm_wide_float64){leg, 0};
        const ndm_wide_float64 inverse = {ndm_pair_quotient_float64(one, leg), 0};
        parts.height = ndm_inexact_product_float64(ndm_wide_of_float64(y), inverse);
        return parts;
    }
    if (x == 1) { /* a - x = y / 2: leg and height are sqrt(y) */
        ndm_wide_float64 root = ndm_wide_of_float64(y);
        if (root.exponent & 1) {
            root.pair.high *= 2;
            root.exponent--;
        }
        root.pair = y == 0 ? root.pair : ndm_pair_root_float64(root.pair);
        root.exponent /= 2;
        parts.leg = root;
        parts.height = ndm_wide_rounded_float64(root);
        return parts;
    }
    const ndm_pair_float64 above = ndm_pair_negated_float64(below);
    parts.height = ndm_arccosh_of_float64(above);
    const ndm_pair_float64 slope = ndm_pair_quotient_float64(
        ndm_pair_of_float64(x), ndm_pair_root_float64(ndm_pair_product_float64(above, sum)));
    parts.leg = ndm_wide_product_float64(ndm_wide_of_float64(y), (ndm_wide_float64){slope, 0});
    return parts;
}

/* x and y below 2**NDM_FAR_POINT_FLOAT64. */
static inline ndm_arcsine_parts_float64 ndm_arcsine_parts_of_float64(double x, double y)
{
    if (ndm_below_float64(y, 4 * DBL_MANT_DIG)) {
        return ndm_arcsine_flat_float64(x, y);
    }
    ndm_arcsine_parts_float64 parts;
    const double near = ndm_below_float64(x, 5 * DBL_MANT_DIG) ? 0 : x;
    const ndm_pair_float64 sum = ndm_two_sum(1, near), below = ndm_two_sum(1, -near);
    const ndm_pair_float64 r = ndm_pair_modulus_float64(sum, y);
    const ndm_pair_float64 s = ndm_pair_modulus_float64(below, y);
    const ndm_pair_float64 square = ndm_two_product(y, y);
    const ndm_pair_float64 first =
        ndm_pair_quotient_float64(square, ndm_pair_sum_float64(r, sum));
    const bool inside = near <= 1;
    const ndm_pair_float64 gap = ndm_pair_absolute_float64(below); /* |1 - x| */
    const ndm_pair_float64 together = ndm_pair_sum_float64(s, gap);
    const ndm_pair_float64 share = ndm_pair_quotient_float64(square, together);
    /* a - 1 = (first + s - (1 - x)) / 2, a - x = (first + s - (x - 1)) / 2 */
    const ndm_pair_float64 flat =
        ndm_pair_times_float64(ndm_pair_sum_float64(first, share), 0.5);
    const ndm_pair_float64 open =
        ndm_pair_times_float64(ndm_pair_sum_float64(first, together), 0.5);
    parts.height = ndm_arccosh_of_float64(inside ? flat : open);
    const ndm_pair_float64 a = ndm_pair_times_float64(ndm_pair_sum_float64(r, s), 0.5);
    parts.leg.pair = ndm_pair_root_float64(
        ndm_pair_product_float64(ndm_pair_plus_float64(a, near), inside ? open : flat));
    parts.leg.exponent = 0;
    return parts;
}

/* The angle of the point (x, leg) from the second axis (arcsin) or the first (arccos). */
static inline double ndm_leg_angle_float64(double x, ndm_wide_float64 leg, bool from_second)
{
    const int far = 3 * DBL_MANT_DIG;
    const ndm_wide_float64 base = ndm_wide_of_float64(x);
    const int slope = leg.exponent - base.exponent;
    const bool no_leg = leg.pair.high == 0 || slope < -far, no_base = x == 0 || slope > far;
    if (!no_leg && !no_base) {
        ndm_only_here();
        const ndm_pair_float64 up = ndm_pair_times_float64(leg.pair, ndm_power_of_two(slope));
        return ndm_rounded_float64(from_second ? ndm_arctan2_pair_float64(base.pair, up)
                                               : ndm_arctan2_pair_float64(up, base.pair));
    }
    if (from_second && no_base) {
        const ndm_wide_float64 inverse = {
            ndm_pair_quotient_float64(ndm_pair_of_float64(1), leg.pair), -leg.exponent};
        return ndm_inexact_product_float64(base, inverse);
    }
    if (from_second || no_base) {
        const double half = ndm_rounded_float64(ndm_half_pi_float64);
        return from_second ? __builtin_copysign(half, x) : half;
    }
    if (x < 0) {
        return ndm_rounded_float64(ndm_pi_float64);
    }
    const ndm_wide_float64 inverse = {
        ndm_pair_quotient_float64(ndm_pair_of_float64(1), base.pair), -base.exponent};
    return ndm_inexact_product_float64(leg, inverse);
}

/* The two parts of arcsin(z), or of arccos(z) with its imaginary part's sign turned; finite z.
 */
static NDM_RARE NDM_UNUSED ndm_complex128 ndm_arcsine_finite_float64(double x, double y,
                                                                     bool arccos)
{
    const double a = __builtin_fabs(x), b = __builtin_fabs(y);
    const double far = ndm_power_of_two(NDM_FAR_POINT_FLOAT64);
    ndm_complex128 result;
    if (a > far || b > far) {
        const ndm_pair_float64 height = ndm_pair_sum_float64(
            ndm_log_modulus_float64(a < b ? b : a, a < b ? a : b), ndm_ln2_float64);
        result.im = ndm_rounded_float64(height);
        result.re = arccos ? ndm_arg_float64(b, x) : ndm_arg_float64(x, b);
    } else {
        const ndm_arcsine_parts_float64 parts = ndm_arcsine_parts_of_float64(a, b);
        result.im = parts.height;
        result.re = ndm_leg_angle_float64(x, parts.leg, !arccos);
    }
    result.im = __builtin_copysign(result.im, y);
    return result;
}

/* arcsinh(z) by way of arcsin: i arcsin(y + ix) with the parts changed. */
static NDM_RARE NDM_UNUSED ndm_complex128 ndm_arcsinh_any_complex128(ndm_complex128 z)
{
    const double x = z.re, y = z.im;
    if (ndm_is_finite_complex128(z)) {
        const ndm_complex128 turned = ndm_arcsine_finite_float64(y, x, false);
        return (ndm_complex128){turned.im, turned.re};
    }
    if (ndm_is_infinite_float64(x)) {
        const double im = y != y ? y
                          : ndm_is_infinite_float64(y)
                              ? ndm_rounded_float64(ndm_quarter_pi_float64)
                              : 0;
        return (ndm_complex128){x, __builtin_copysign(im, y)};
    }
    if (ndm_is_infinite_float64(y)) {
        const double half = ndm_rounded_float64(ndm_half_pi_float64);
        return (ndm_complex128){__builtin_copysign(__builtin_inf(), x),
                                x != x ? x : __builtin_copysign(half, y)};
    }
    ndm_only_here();
    return (ndm_complex128){x + y, y == 0 ? y : x + y};
}

static NDM_RARE NDM_UNUSED ndm_complex128 ndm_arcsin_any_complex128(ndm_complex128 z)
{
    const ndm_complex128 turned = ndm_arcsinh_any_complex128((ndm_complex128){z.im, z.re});
    return (ndm_complex128){turned.im, turned.re};
}

static NDM_RARE NDM_UNUSED ndm_complex128 ndm_arccos_any_complex128(ndm_complex128 z)
{
    const double x = z.re, y = z.im;
    if (ndm_is_finite_complex128(z)) {
        const ndm_complex128 found = ndm_arcsine_finite_float64(x, y, true);
        return (ndm_complex128){found.re, -found.im};
    }
    if (ndm_is_infinite_float64(x) && y != y) {
        return (ndm_complex128){y + y, -__builtin_inf()};
    }
    if (ndm_is_infinite_float64(x) || ndm_is_infinite_float64(y)) {
        const double re = x != x ? x : ndm_rounded_float64(ndm_arg_on_axis_float64(y, x));
        return (ndm_complex128){re, -__builtin_copysign(__builtin_inf(), y)};
    }
    ndm_only_here();
    const double nan = x + y;
    return (ndm_complex128){x == 0 ? ndm_rounded_float64(ndm_half_pi_float64) : nan, nan};
}

/* i arccos(z) or -i arccos(z), whichever has a real part that is not negative. */
static NDM_RARE NDM_UNUSED ndm_complex128 ndm_arccosh_any_complex128(ndm_complex128 z)
{
    const ndm_complex128 found = ndm_arccos_any_complex128(z);
    if (z.re != z.re || z.im != z.im) {
        /* infinite if a part is; the angle is known for 0 + i nan alone */
        return (ndm_complex128){__builtin_fabs(found.im), found.re};
    }
    return (ndm_complex128){__builtin_fabs(found.im), __builtin_copysign(found.re, z.im)};
}

/* The square of a number that stands beside 1, 0 where it is negligible and might underflow. */
static inline ndm_pair_float64 ndm_square_beside_one_float64(ndm_wide_float64 x)
{
    return x.exponent < -2 * DBL_MANT_DIG
               ? ndm_pair_of_float64(0)
               : ndm_pair_square_float64(ndm_pair_of_wide_float64(x));
}

/* x / (x**2 + y**2), x, y >= 0, large: it may underflow. */
static inline double ndm_share_of_square_float64(double x, double y)
{
    const double large = x > y ? x : y;
    if (x == 0) {
        return 0;
    }
    const ndm_wide_float64 unit = ndm_wide_of_float64(large);
    ndm_wide_float64 p = ndm_wide_of_float64(x), q = ndm_wide_of_float64(y);
    p.exponent -= unit.exponent;
    q.exponent -= unit.exponent;
    const ndm_pair_float64 sum = ndm_pair_sum_float64(ndm_square_beside_one_float64(p),
                                                      ndm_square_beside_one_float64(q));
    const ndm_wide_float64 inverse = {ndm_pair_quotient_float64(ndm_pair_of_float64(1), sum),
                                      -unit.exponent};
    return ndm_inexact_product_float64(p, inverse);
}

/* The real part log(1 + 4 x / ((1 - x)**2 + y**2)) / 4 of arctanh; x, y >= 0, not too large. */
static inline double ndm_arctanh_height_float64(double x, double y)
{
    if (x == 0) {
        return 0;
    }
    const bool flat = ndm_below_float64(y, 5 * DBL_MANT_DIG);
    if (x == 1 && flat) {
        const ndm_wide_float64 part = ndm_wide_of_float64(y); /* log(4 / y**2) / 4 */
        const ndm_pair_float64 log = ndm_log_pair_float64(part.pair, part.exponent - 1);
        return ndm_rounded_float64(ndm_pair_times_float64(log, -0.5));
    }
    const double near = ndm_below_float64(x, 5 * DBL_MANT_DIG) ? 0 : x;
    const ndm_pair_float64 gap = ndm_two_sum(1, -near);
    ndm_pair_float64 sum = ndm_pair_square_float64(gap);
    if (!flat) {
        sum = ndm_pair_sum_float64(sum, ndm_two_product(y, y));
    }
    if (ndm_below_float64(x, 2 * DBL_MANT_DIG)) {
        const ndm_wide_float64 inverse = {
            ndm_pair_quotient_float64(ndm_pair_of_float64(1), sum), 0};
        return ndm_inexact_product_float64(ndm_wide_of_float64(x), inverse);
    }
    const ndm_pair_float64 share = ndm_pair_quotient_float64(ndm_pair_of_float64(4 * x), sum);
    return 0.25 * ndm_rounded_float64(ndm_log1p_pair_float64(share));
}

/* The imaginary part arctan2(2 y, (1 - x) (1 + x) - y**2) / 2. */
static inline double ndm_arctanh_angle_float64(double x, double y)
{
    const double near = ndm_below_float64(x, 5 * DBL_MANT_DIG) ? 0 : x;
    const ndm_pair_float64 product =
        ndm_pair_product_float64(ndm_two_sum(1, -near), ndm_two_sum(1, near));
    if (y == 0) {
        return product.high < 0 ? ndm_rounded_float64(ndm_half_pi_float64) : 0;
    }
    if (ndm_below_float64(y, 5 * DBL_MANT_DIG)) {
        if (product.high == 0) {
            return ndm_rounded_float64(ndm_quarter_pi_float64);
        }
        if (product.high < 0) {
            return ndm_rounded_float64(ndm_half_pi_float64);
        }
        const ndm_wide_float64 inverse = {
            ndm_pair_quotient_float64(ndm_pair_of_float64(1), product), 0};
        return ndm_inexact_product_float64(ndm_wide_of_float64(y), inverse);
    }
    const ndm_pair_float64 base = ndm_pair_difference_float64(product, ndm_two_product(y, y));
    const ndm_pair_float64 angle = ndm_arctan2_pair_float64(ndm_pair_of_float64(2 * y), base);
    return 0.5 * ndm_rounded_float64(angle);
}

static NDM_RARE NDM_UNUSED ndm_complex128 ndm_arctanh_any_complex128(ndm_complex128 z)
{
    const double x = z.re, y = z.im, a = __builtin_fabs(x), b = __builtin_fabs(y);
    const double far = ndm_power_of_two(DBL_MANT_DIG + 10);
    double re, im;
    if (x != x || y != y) {
        ndm_only_here();
        const double nan = x + y;
        const bool vanishes =
            x == 0 || ndm_is_infinite_float64(x) || ndm_is_infinite_float64(y);
        re = vanishes ? 0 : nan;
        im = ndm_is_infinite_float64(y) ? ndm_rounded_float64(ndm_half_pi_float64) : nan;
    } else if (ndm_is_infinite_float64(x) || ndm_is_infinite_float64(y)) {
        re = 0;
        im = ndm_rounded_float64(ndm_half_pi_float64);
    } else if (a == 1 && y == 0) {
        re = ndm_pole_float64(false);
        im = 0;
    } else if (a > far || b > far) {
        re = ndm_share_of_square_float64(a, b);
        im = ndm_rounded_float64(ndm_half_pi_float64);
    } else {
        re = ndm_arctanh_height_float64(a, b);
        im = ndm_arctanh_angle_float64(a, b);
    }
    return (ndm_complex128){__builtin_copysign(re, x), __builtin_copysign(im, y)};
}

static NDM_RARE NDM_UNUSED ndm_complex128 ndm_arctan_any_complex128(ndm_complex128 z)
{
    const ndm_complex128 turned = ndm_arctanh_any_complex128((ndm_complex128){z.im, z.re});
    return (ndm_complex128){turned.im, turned.re};
}

#endif
