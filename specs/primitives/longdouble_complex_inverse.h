/* Inverse trigonometric and hyperbolic functions. Written by tools/elementary/complex.py from
 * complex_inverse_float64.h. */
#ifndef NDM_PRIMITIVES_LONGDOUBLE_COMPLEX_INVERSE_H
#define NDM_PRIMITIVES_LONGDOUBLE_COMPLEX_INVERSE_H

#include "longdouble_complex_logarithms.h"

#if LDBL_MANT_DIG != DBL_MANT_DIG

/* Squares of numbers beyond these are not taken. */
#define NDM_FAR_POINT_LONGDOUBLE (LDBL_MANT_DIG / 2 + 12)

/* sqrt(a**2 + b**2), where squares neither overflow nor underflow, or b is 0.L */
static inline ndm_pair_longdouble ndm_pair_modulus_longdouble(ndm_pair_longdouble a,
                                                              long double b)
{
    return ndm_pair_root_longdouble(ndm_pair_sum_longdouble(ndm_pair_square_longdouble(a),
                                                            ndm_two_product_longdouble(b, b)));
}

/* Of x, y >= 0: the imaginary part of arcsin(x + iy), and the angle's leg beside x. */
typedef struct ndm_arcsine_parts_longdouble {
    long double height;
    ndm_wide_longdouble leg; /* below its exponent it may be far smaller than x */
} ndm_arcsine_parts_longdouble;

/* log(a + sqrt(a**2 - 1)) given a - 1.L */
static inline long double ndm_arccosh_of_longdouble(ndm_pair_longdouble above)
{
    const ndm_pair_longdouble root = ndm_pair_root_longdouble(
        ndm_pair_product_longdouble(above, ndm_pair_plus_longdouble(above, 2)));
    return ndm_rounded_longdouble(
        ndm_log1p_pair_longdouble(ndm_pair_sum_longdouble(above, root)));
}

/* The case of a y whose square is nothing. */
static inline ndm_arcsine_parts_longdouble ndm_arcsine_flat_longdouble(long double x,
                                                                       long double y)
{
    ndm_arcsine_parts_longdouble parts;
    const ndm_pair_longdouble one = {1, 0};
    const ndm_pair_longdouble below = ndm_two_sum_longdouble(1, -x),
                              sum = ndm_two_sum_longdouble(1, x);
    if (x < 1) {
        const ndm_pair_longdouble leg =
            ndm_pair_root_longdouble(ndm_pair_product_longdouble(below, sum));
        parts.leg = (ndm_wide_longdouble){leg, 0};
        const ndm_wide_longdouble inverse = {ndm_pair_quotient_longdouble(one, leg), 0};
        parts.height = ndm_inexact_product_longdouble(ndm_wide_of_longdouble(y), inverse);
        return parts;
    }
    if (x == 1) { /* a - x = y / 2: leg and height are sqrt(y) */
        ndm_wide_longdouble root = ndm_wide_of_longdouble(y);
        if (root.exponent & 1) {
            root.pair.high *= 2;
            root.exponent--;
        }
        root.pair = y == 0 ? root.pair : ndm_pair_root_longdouble(root.pair);
        root.exponent /= 2;
        parts.leg = root;
        parts.height = ndm_wide_rounded_longdouble(root);
        return parts;
    }
    const ndm_pair_longdouble above = ndm_pair_negated_longdouble(below);
    parts.height = ndm_arccosh_of_longdouble(above);
    const ndm_pair_longdouble slope = ndm_pair_quotient_longdouble(
        ndm_pair_of_longdouble(x),
        ndm_pair_root_longdouble(ndm_pair_product_longdouble(above, sum)));
    parts.leg =
        ndm_wide_product_longdouble(ndm_wide_of_longdouble(y), (ndm_wide_longdouble){slope, 0});
    return parts;
}

/* x and y below 2**NDM_FAR_POINT_LONGDOUBLE. */
static inline ndm_arcsine_parts_longdouble ndm_arcsine_parts_of_longdouble(long double x,
                                                                           long double y)
{
    if (ndm_below_longdouble(y, 4 * LDBL_MANT_DIG)) {
        return ndm_arcsine_flat_longdouble(x, y);
    }
    ndm_arcsine_parts_longdouble parts;
    const long double near = ndm_below_longdouble(x, 5 * LDBL_MANT_DIG) ? 0 : x;
    const ndm_pair_longdouble sum = ndm_two_sum_longdouble(1, near),
                              below = ndm_two_sum_longdouble(1, -near);
    const ndm_pair_longdouble r = ndm_pair_modulus_longdouble(sum, y);
    const ndm_pair_longdouble s = ndm_pair_modulus_longdouble(below, y);
    const ndm_pair_longdouble square = ndm_two_product_longdouble(y, y);
    const ndm_pair_longdouble first =
        ndm_pair_quotient_longdouble(square, ndm_pair_sum_longdouble(r, sum));
    const bool inside = near <= 1;
    const ndm_pair_longdouble gap = ndm_pair_absolute_longdouble(below); /* |1 - x| */
    const ndm_pair_longdouble together = ndm_pair_sum_longdouble(s, gap);
    const ndm_pair_longdouble share = ndm_pair_quotient_longdouble(square, together);
    /* a - 1 = (first + s - (1 - x)) / 2, a - x = (first + s - (x - 1)) / 2 */
    const ndm_pair_longdouble flat =
        ndm_pair_times_longdouble(ndm_pair_sum_longdouble(first, share), 0.5L);
    const ndm_pair_longdouble open =
        ndm_pair_times_longdouble(ndm_pair_sum_longdouble(first, together), 0.5L);
    parts.height = ndm_arccosh_of_longdouble(inside ? flat : open);
    const ndm_pair_longdouble a =
        ndm_pair_times_longdouble(ndm_pair_sum_longdouble(r, s), 0.5L);
    parts.leg.pair = ndm_pair_root_longdouble(
        ndm_pair_product_longdouble(ndm_pair_plus_longdouble(a, near), inside ? open : flat));
    parts.leg.exponent = 0;
    return parts;
}

/* The angle of the point (x, leg) from the second axis (arcsin) or the first (arccos). */
static inline long double ndm_leg_angle_longdouble(long double x, ndm_wide_longdouble leg,
                                                   bool from_second)
{
    const int far = 3 * LDBL_MANT_DIG;
    const ndm_wide_longdouble base = ndm_wide_of_longdouble(x);
    const int slope = leg.exponent - base.exponent;
    const bool no_leg = leg.pair.high == 0 || slope < -far, no_base = x == 0 || slope > far;
    if (!no_leg && !no_base) {
        ndm_only_here();
        const ndm_pair_longdouble up =
            ndm_pair_times_longdouble(leg.pair, ndm_power_of_two_longdouble(slope));
        return ndm_rounded_longdouble(from_second ? ndm_arctan2_pair_longdouble(base.pair, up)
                                                  : ndm_arctan2_pair_longdouble(up, base.pair));
    }
    if (from_second && no_base) {
        const ndm_wide_longdouble inverse = {
            ndm_pair_quotient_longdouble(ndm_pair_of_longdouble(1), leg.pair), -leg.exponent};
        return ndm_inexact_product_longdouble(base, inverse);
    }
    if (from_second || no_base) {
        const long double half = ndm_rounded_longdouble(ndm_half_pi_longdouble);
        return from_second ? __builtin_copysignl(half, x) : half;
    }
    if (x < 0) {
        return ndm_rounded_longdouble(ndm_pi_longdouble);
    }
    const ndm_wide_longdouble inverse = {
        ndm_pair_quotient_longdouble(ndm_pair_of_longdouble(1), base.pair), -base.exponent};
    return ndm_inexact_product_longdouble(leg, inverse);
}

/* The two parts of arcsin(z), or of arccos(z) with its imaginary part's sign turned; finite z.
 */
static NDM_RARE NDM_UNUSED ndm_clongdouble ndm_arcsine_finite_longdouble(long double x,
                                                                         long double y,
                                                                         bool arccos)
{
    const long double a = __builtin_fabsl(x), b = __builtin_fabsl(y);
    const long double far = ndm_power_of_two_longdouble(NDM_FAR_POINT_LONGDOUBLE);
    ndm_clongdouble result;
    if (a > far || b > far) {
        const ndm_pair_longdouble height = ndm_pair_sum_longdouble(
            ndm_log_modulus_longdouble(a < b ? b : a, a < b ? a : b), ndm_ln2_longdouble);
        result.im = ndm_rounded_longdouble(height);
        result.re = arccos ? ndm_arg_longdouble(b, x) : ndm_arg_longdouble(x, b);
    } else {
        const ndm_arcsine_parts_longdouble parts = ndm_arcsine_parts_of_longdouble(a, b);
        result.im = parts.height;
        result.re = ndm_leg_angle_longdouble(x, parts.leg, !arccos);
    }
    result.im = __builtin_copysignl(result.im, y);
    return result;
}

/* arcsinh(z) by way of arcsin: i arcsin(y + ix) with the parts changed. */
static NDM_RARE NDM_UNUSED ndm_clongdouble ndm_arcsinh_clongdouble(ndm_clongdouble z)
{
    const long double x = z.re, y = z.im;
    if (ndm_is_finite_clongdouble(z)) {
        const ndm_clongdouble turned = ndm_arcsine_finite_longdouble(y, x, false);
        return (ndm_clongdouble){turned.im, turned.re};
    }
    if (ndm_is_infinite_longdouble(x)) {
        const long double im = y != y ? y
                               : ndm_is_infinite_longdouble(y)
                                   ? ndm_rounded_longdouble(ndm_quarter_pi_longdouble)
                                   : 0;
        return (ndm_clongdouble){x, __builtin_copysignl(im, y)};
    }
    if (ndm_is_infinite_longdouble(y)) {
        const long double half = ndm_rounded_longdouble(ndm_half_pi_longdouble);
        return (ndm_clongdouble){__builtin_copysignl(__builtin_infl(), x),
                                 x != x ? x : __builtin_copysignl(half, y)};
    }
    ndm_only_here();
    return (ndm_clongdouble){x + y, y == 0 ? y : x + y};
}

static NDM_RARE NDM_UNUSED ndm_clongdouble ndm_arcsin_clongdouble(ndm_clongdouble z)
{
    const ndm_clongdouble turned = ndm_arcsinh_clongdouble((ndm_clongdouble){z.im, z.re});
    return (ndm_clongdouble){turned.im, turned.re};
}

static NDM_RARE NDM_UNUSED ndm_clongdouble ndm_arccos_clongdouble(ndm_clongdouble z)
{
    const long double x = z.re, y = z.im;
    if (ndm_is_finite_clongdouble(z)) {
        const ndm_clongdouble found = ndm_arcsine_finite_longdouble(x, y, true);
        return (ndm_clongdouble){found.re, -found.im};
    }
    if (ndm_is_infinite_longdouble(x) && y != y) {
        return (ndm_clongdouble){y + y, -__builtin_infl()};
    }
    if (ndm_is_infinite_longdouble(x) || ndm_is_infinite_longdouble(y)) {
        const long double re =
            x != x ? x : ndm_rounded_longdouble(ndm_arg_on_axis_longdouble(y, x));
        return (ndm_clongdouble){re, -__builtin_copysignl(__builtin_infl(), y)};
    }
    ndm_only_here();
    const long double nan = x + y;
    return (ndm_clongdouble){x == 0 ? ndm_rounded_longdouble(ndm_half_pi_longdouble) : nan,
                             nan};
}

/* i arccos(z) or -i arccos(z), whichever has a real part that is not negative. */
static NDM_RARE NDM_UNUSED ndm_clongdouble ndm_arccosh_clongdouble(ndm_clongdouble z)
{
    const ndm_clongdouble found = ndm_arccos_clongdouble(z);
    if (z.re != z.re || z.im != z.im) {
        /* infinite if a part is; the angle is known for 0 + i nan alone */
        return (ndm_clongdouble){__builtin_fabsl(found.im), found.re};
    }
    return (ndm_clongdouble){__builtin_fabsl(found.im), __builtin_copysignl(found.re, z.im)};
}

/* The square of a number that stands beside 1, 0 where it is negligible and might underflow. */
static inline ndm_pair_longdouble ndm_square_beside_one_longdouble(ndm_wide_longdouble x)
{
    return x.exponent < -2 * LDBL_MANT_DIG
               ? ndm_pair_of_longdouble(0)
               : ndm_pair_square_longdouble(ndm_pair_of_wide_longdouble(x));
}

/* x / (x**2 + y**2), x, y >= 0, large: it may underflow. */
static inline long double ndm_share_of_square_longdouble(long double x, long double y)
{
    const long double large = x > y ? x : y;
    if (x == 0) {
        return 0;
    }
    const ndm_wide_longdouble unit = ndm_wide_of_longdouble(large);
    ndm_wide_longdouble p = ndm_wide_of_longdouble(x), q = ndm_wide_of_longdouble(y);
    p.exponent -= unit.exponent;
    q.exponent -= unit.exponent;
    const ndm_pair_longdouble sum = ndm_pair_sum_longdouble(
        ndm_square_beside_one_longdouble(p), ndm_square_beside_one_longdouble(q));
    const ndm_wide_longdouble inverse = {
        ndm_pair_quotient_longdouble(ndm_pair_of_longdouble(1), sum), -unit.exponent};
    return ndm_inexact_product_longdouble(p, inverse);
}

/* The real part log(1 + 4 x / ((1 - x)**2 + y**2)) / 4 of arctanh; x, y >= 0, not too large. */
static inline long double ndm_arctanh_height_longdouble(long double x, long double y)
{
    if (x == 0) {
        return 0;
    }
    const bool flat = ndm_below_longdouble(y, 5 * LDBL_MANT_DIG);
    if (x == 1 && flat) {
        const ndm_wide_longdouble part = ndm_wide_of_longdouble(y); /* log(4 / y**2) / 4 */
        const ndm_pair_longdouble log = ndm_log_pair_longdouble(part.pair, part.exponent - 1);
        return ndm_rounded_longdouble(ndm_pair_times_longdouble(log, -0.5L));
    }
    const long double near = ndm_below_longdouble(x, 5 * LDBL_MANT_DIG) ? 0 : x;
    const ndm_pair_longdouble gap = ndm_two_sum_longdouble(1, -near);
    ndm_pair_longdouble sum = ndm_pair_square_longdouble(gap);
    if (!flat) {
        sum = ndm_pair_sum_longdouble(sum, ndm_two_product_longdouble(y, y));
    }
    if (ndm_below_longdouble(x, 2 * LDBL_MANT_DIG)) {
        const ndm_wide_longdouble inverse = {
            ndm_pair_quotient_longdouble(ndm_pair_of_longdouble(1), sum), 0};
        return ndm_inexact_product_longdouble(ndm_wide_of_longdouble(x), inverse);
    }
    const ndm_pair_longdouble share =
        ndm_pair_quotient_longdouble(ndm_pair_of_longdouble(4 * x), sum);
    return 0.25L * ndm_rounded_longdouble(ndm_log1p_pair_longdouble(share));
}

/* The imaginary part arctan2(2 y, (1 - x) (1 + x) - y**2) / 2.L */
static inline long double ndm_arctanh_angle_longdouble(long double x, long double y)
{
    const long double near = ndm_below_longdouble(x, 5 * LDBL_MANT_DIG) ? 0 : x;
    const ndm_pair_longdouble product = ndm_pair_product_longdouble(
        ndm_two_sum_longdouble(1, -near), ndm_two_sum_longdouble(1, near));
    if (y == 0) {
        return product.high < 0 ? ndm_rounded_longdouble(ndm_half_pi_longdouble) : 0;
    }
    if (ndm_below_longdouble(y, 5 * LDBL_MANT_DIG)) {
        if (product.high == 0) {
            return ndm_rounded_longdouble(ndm_quarter_pi_longdouble);
        }
        if (product.high < 0) {
            return ndm_rounded_longdouble(ndm_half_pi_longdouble);
        }
        const ndm_wide_longdouble inverse = {
            ndm_pair_quotient_longdouble(ndm_pair_of_longdouble(1), product), 0};
        return ndm_inexact_product_longdouble(ndm_wide_of_longdouble(y), inverse);
    }
    const ndm_pair_longdouble base =
        ndm_pair_difference_longdouble(product, ndm_two_product_longdouble(y, y));
    const ndm_pair_longdouble angle =
        ndm_arctan2_pair_longdouble(ndm_pair_of_longdouble(2 * y), base);
    return 0.5L * ndm_rounded_longdouble(angle);
}

static NDM_RARE NDM_UNUSED ndm_clongdouble ndm_arctanh_clongdouble(ndm_clongdouble z)
{
    const long double x = z.re, y = z.im, a = __builtin_fabsl(x), b = __builtin_fabsl(y);
    const long double far = ndm_power_of_two_longdouble(LDBL_MANT_DIG + 10);
    long double re, im;
    if (x != x || y != y) {
        ndm_only_here();
        const long double nan = x + y;
        const bool vanishes =
            x == 0 || ndm_is_infinite_longdouble(x) || ndm_is_infinite_longdouble(y);
        re = vanishes ? 0 : nan;
        im = ndm_is_infinite_longdouble(y) ? ndm_rounded_longdouble(ndm_half_pi_longdouble)
                                           : nan;
    } else if (ndm_is_infinite_longdouble(x) || ndm_is_infinite_longdouble(y)) {
        re = 0;
        im = ndm_rounded_longdouble(ndm_half_pi_longdouble);
    } else if (a == 1 && y == 0) {
        re = ndm_pole_longdouble(false);
        im = 0;
    } else if (a > far || b > far) {
        re = ndm_share_of_square_longdouble(a, b);
        im = ndm_rounded_longdouble(ndm_half_pi_longdouble);
    } else {
        re = ndm_arctanh_height_longdouble(a, b);
        im = ndm_arctanh_angle_longdouble(a, b);
    }
    return (ndm_clongdouble){__builtin_copysignl(re, x), __builtin_copysignl(im, y)};
}

static NDM_RARE NDM_UNUSED ndm_clongdouble ndm_arctan_clongdouble(ndm_clongdouble z)
{
    const ndm_clongdouble turned = ndm_arctanh_clongdouble((ndm_clongdouble){z.im, z.re});
    return (ndm_clongdouble){turned.im, turned.re};
}

#else

#include "complex_inverse.h"

static inline ndm_clongdouble ndm_arcsin_clongdouble(ndm_clongdouble z)
{
    const ndm_complex128 result =
        ndm_arcsin_complex128((ndm_complex128){(double)z.re, (double)z.im});
    return (ndm_clongdouble){result.re, result.im};
}

static inline ndm_clongdouble ndm_arccos_clongdouble(ndm_clongdouble z)
{
    const ndm_complex128 result =
        ndm_arccos_complex128((ndm_complex128){(double)z.re, (double)z.im});
    return (ndm_clongdouble){result.re, result.im};
}

static inline ndm_clongdouble ndm_arctan_clongdouble(ndm_clongdouble z)
{
    const ndm_complex128 result =
        ndm_arctan_complex128((ndm_complex128){(double)z.re, (double)z.im});
    return (ndm_clongdouble){result.re, result.im};
}

static inline ndm_clongdouble ndm_arcsinh_clongdouble(ndm_clongdouble z)
{
    const ndm_complex128 result =
        ndm_arcsinh_complex128((ndm_complex128){(double)z.re, (double)z.im});
    return (ndm_clongdouble){result.re, result.im};
}

static inline ndm_clongdouble ndm_arccosh_clongdouble(ndm_clongdouble z)
{
    const ndm_complex128 result =
        ndm_arccosh_complex128((ndm_complex128){(double)z.re, (double)z.im});
    return (ndm_clongdouble){result.re, result.im};
}

static inline ndm_clongdouble ndm_arctanh_clongdouble(ndm_clongdouble z)
{
    const ndm_complex128 result =
        ndm_arctanh_complex128((ndm_complex128){(double)z.re, (double)z.im});
    return (ndm_clongdouble){result.re, result.im};
}

#endif
#endif
