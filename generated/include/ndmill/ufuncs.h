/* A function for every ufunc of module core: ndm_call with the ufunc's name; and for every
 * reduction: ndm_reduce.
 * Through templates/ufuncs.h.j2; made by ndmillc.
 *
 * Inputs are views; each result is a new array for the caller to release, unless ndm_options.out
 * gives that output: then its place may be NULL. options and error may be NULL. */
#ifndef NDMILL_UFUNCS_H
#define NDMILL_UFUNCS_H

#include "ndmill/reduce.h"
#include "ndmill/ufunc.h"

#ifdef __cplusplus
extern "C" {
#endif

/* x -> y: Absolute value element-wise; of a complex number, its modulus. */
NDM_API ndm_status ndm_absolute(
    const ndm_view *x, ndm_array **y, const ndm_options *options, ndm_error *error);

/* Another name of ndm_absolute. */
NDM_API ndm_status ndm_abs(
    const ndm_view *x, ndm_array **y, const ndm_options *options, ndm_error *error);

/* x1, x2 -> y: Add arguments element-wise. */
NDM_API ndm_status ndm_add(
    const ndm_view *x1, const ndm_view *x2, ndm_array **y, const ndm_options *options,
    ndm_error *error);

/* x -> y: Whether all items along an axis are true, which is to say not 0. */
NDM_API ndm_status ndm_all(
    const ndm_view *x, ndm_array **y, const ndm_reduce_options *options, ndm_error *error);

/* x -> y: Angle of a complex number, element-wise: `arctan2` of its imaginary and its real
 * part. */
NDM_API ndm_status ndm_angle(
    const ndm_view *x, ndm_array **y, const ndm_options *options, ndm_error *error);

/* x -> y: Whether any item along an axis is true, which is to say not 0. */
NDM_API ndm_status ndm_any(
    const ndm_view *x, ndm_array **y, const ndm_reduce_options *options, ndm_error *error);

/* x -> y: Inverse cosine, element-wise: the angle between 0 and pi. */
NDM_API ndm_status ndm_arccos(
    const ndm_view *x, ndm_array **y, const ndm_options *options, ndm_error *error);

/* Another name of ndm_arccos. */
NDM_API ndm_status ndm_acos(
    const ndm_view *x, ndm_array **y, const ndm_options *options, ndm_error *error);

/* x -> y: Inverse hyperbolic cosine, element-wise: the one that is not negative. */
NDM_API ndm_status ndm_arccosh(
    const ndm_view *x, ndm_array **y, const ndm_options *options, ndm_error *error);

/* Another name of ndm_arccosh. */
NDM_API ndm_status ndm_acosh(
    const ndm_view *x, ndm_array **y, const ndm_options *options, ndm_error *error);

/* x -> y: Inverse sine, element-wise: the angle between -pi/2 and pi/2. */
NDM_API ndm_status ndm_arcsin(
    const ndm_view *x, ndm_array **y, const ndm_options *options, ndm_error *error);

/* Another name of ndm_arcsin. */
NDM_API ndm_status ndm_asin(
    const ndm_view *x, ndm_array **y, const ndm_options *options, ndm_error *error);

/* x -> y: Inverse hyperbolic sine, element-wise. */
NDM_API ndm_status ndm_arcsinh(
    const ndm_view *x, ndm_array **y, const ndm_options *options, ndm_error *error);

/* Another name of ndm_arcsinh. */
NDM_API ndm_status ndm_asinh(
    const ndm_view *x, ndm_array **y, const ndm_options *options, ndm_error *error);

/* x -> y: Inverse tangent, element-wise: the angle between -pi/2 and pi/2. */
NDM_API ndm_status ndm_arctan(
    const ndm_view *x, ndm_array **y, const ndm_options *options, ndm_error *error);

/* Another name of ndm_arctan. */
NDM_API ndm_status ndm_atan(
    const ndm_view *x, ndm_array **y, const ndm_options *options, ndm_error *error);

/* x1, x2 -> y: Angle of the point (x2, x1), element-wise: between -pi and pi, in the right
 * quadrant. */
NDM_API ndm_status ndm_arctan2(
    const ndm_view *x1, const ndm_view *x2, ndm_array **y, const ndm_options *options,
    ndm_error *error);

/* Another name of ndm_arctan2. */
NDM_API ndm_status ndm_atan2(
    const ndm_view *x1, const ndm_view *x2, ndm_array **y, const ndm_options *options,
    ndm_error *error);

/* x -> y: Inverse hyperbolic tangent, element-wise. */
NDM_API ndm_status ndm_arctanh(
    const ndm_view *x, ndm_array **y, const ndm_options *options, ndm_error *error);

/* Another name of ndm_arctanh. */
NDM_API ndm_status ndm_atanh(
    const ndm_view *x, ndm_array **y, const ndm_options *options, ndm_error *error);

/* x -> y: The place of the largest item along an axis; of several, the first. */
NDM_API ndm_status ndm_argmax(
    const ndm_view *x, ndm_array **y, const ndm_reduce_options *options, ndm_error *error);

/* x -> y: The place of the smallest item along an axis; of several, the first. */
NDM_API ndm_status ndm_argmin(
    const ndm_view *x, ndm_array **y, const ndm_reduce_options *options, ndm_error *error);

/* x, w -> y: The mean of items along an axis, each with its weight: sum(x * w) / sum(w). */
NDM_API ndm_status ndm_average(
    const ndm_view *x, const ndm_view *w, ndm_array **y, const ndm_reduce_options *options,
    ndm_error *error);

/* x1, x2 -> y: Bits set in both arguments, element-wise. */
NDM_API ndm_status ndm_bitwise_and(
    const ndm_view *x1, const ndm_view *x2, ndm_array **y, const ndm_options *options,
    ndm_error *error);

/* x -> y: How many bits of |x| are set, element-wise. */
NDM_API ndm_status ndm_bitwise_count(
    const ndm_view *x, ndm_array **y, const ndm_options *options, ndm_error *error);

/* x1, x2 -> y: Bits set in either argument, element-wise. */
NDM_API ndm_status ndm_bitwise_or(
    const ndm_view *x1, const ndm_view *x2, ndm_array **y, const ndm_options *options,
    ndm_error *error);

/* x1, x2 -> y: Bits set in one argument but not in both, element-wise. */
NDM_API ndm_status ndm_bitwise_xor(
    const ndm_view *x1, const ndm_view *x2, ndm_array **y, const ndm_options *options,
    ndm_error *error);

/* x -> y: Cube root, element-wise. */
NDM_API ndm_status ndm_cbrt(
    const ndm_view *x, ndm_array **y, const ndm_options *options, ndm_error *error);

/* x -> y: The smallest whole number not below x, element-wise. */
NDM_API ndm_status ndm_ceil(
    const ndm_view *x, ndm_array **y, const ndm_options *options, ndm_error *error);

/* x, lo, hi -> y: Limit values to the range from lo to hi; a NaN propagates. */
NDM_API ndm_status ndm_clip(
    const ndm_view *x, const ndm_view *lo, const ndm_view *hi, ndm_array **y,
    const ndm_options *options, ndm_error *error);

/* x, n -> y: (1 + x)**n, element-wise, for integers n, without rounding 1 + x. */
NDM_API ndm_status ndm_compound(
    const ndm_view *x, const ndm_view *n, ndm_array **y, const ndm_options *options,
    ndm_error *error);

/* x -> y: The complex conjugate, element-wise. */
NDM_API ndm_status ndm_conjugate(
    const ndm_view *x, ndm_array **y, const ndm_options *options, ndm_error *error);

/* Another name of ndm_conjugate. */
NDM_API ndm_status ndm_conj(
    const ndm_view *x, ndm_array **y, const ndm_options *options, ndm_error *error);

/* x1, x2 -> y: x1 with the sign of x2, element-wise. */
NDM_API ndm_status ndm_copysign(
    const ndm_view *x1, const ndm_view *x2, ndm_array **y, const ndm_options *options,
    ndm_error *error);

/* x -> y: The cosine of an angle in radians, element-wise. */
NDM_API ndm_status ndm_cos(
    const ndm_view *x, ndm_array **y, const ndm_options *options, ndm_error *error);

/* x -> y: The hyperbolic cosine, element-wise. */
NDM_API ndm_status ndm_cosh(
    const ndm_view *x, ndm_array **y, const ndm_options *options, ndm_error *error);

/* x -> y: cos(pi x), element-wise. */
NDM_API ndm_status ndm_cospi(
    const ndm_view *x, ndm_array **y, const ndm_options *options, ndm_error *error);

/* x -> y: The number of items along an axis that are not 0. */
NDM_API ndm_status ndm_count_nonzero(
    const ndm_view *x, ndm_array **y, const ndm_reduce_options *options, ndm_error *error);

/* x -> y: The products of items along an axis up to each of them, in order. */
NDM_API ndm_status ndm_cumprod(
    const ndm_view *x, ndm_array **y, const ndm_reduce_options *options, ndm_error *error);

/* x -> y: The sums of items along an axis up to each of them, in order. */
NDM_API ndm_status ndm_cumsum(
    const ndm_view *x, ndm_array **y, const ndm_reduce_options *options, ndm_error *error);

/* x -> y: Degrees to radians, element-wise. */
NDM_API ndm_status ndm_deg2rad(
    const ndm_view *x, ndm_array **y, const ndm_options *options, ndm_error *error);

/* Another name of ndm_deg2rad. */
NDM_API ndm_status ndm_radians(
    const ndm_view *x, ndm_array **y, const ndm_options *options, ndm_error *error);

/* x1, x2 -> y: Divide arguments element-wise; integers as float64. */
NDM_API ndm_status ndm_divide(
    const ndm_view *x1, const ndm_view *x2, ndm_array **y, const ndm_options *options,
    ndm_error *error);

/* Another name of ndm_divide. */
NDM_API ndm_status ndm_true_divide(
    const ndm_view *x1, const ndm_view *x2, ndm_array **y, const ndm_options *options,
    ndm_error *error);

/* x1, x2 -> q, r: Floor quotient and remainder; the remainder has the divisor's sign. */
NDM_API ndm_status ndm_divmod(
    const ndm_view *x1, const ndm_view *x2, ndm_array **q, ndm_array **r,
    const ndm_options *options, ndm_error *error);

/* x1, x2 -> y: Whether x1 == x2, element-wise. */
NDM_API ndm_status ndm_equal(
    const ndm_view *x1, const ndm_view *x2, ndm_array **y, const ndm_options *options,
    ndm_error *error);

/* x -> y: The error function, element-wise: the integral of 2 exp(-t**2) / sqrt(pi) from 0
 * to x. */
NDM_API ndm_status ndm_erf(
    const ndm_view *x, ndm_array **y, const ndm_options *options, ndm_error *error);

/* x -> y: 1 - erf(x), element-wise, accurate where that is small. */
NDM_API ndm_status ndm_erfc(
    const ndm_view *x, ndm_array **y, const ndm_options *options, ndm_error *error);

/* x -> y: The exponential e**x, element-wise. */
NDM_API ndm_status ndm_exp(
    const ndm_view *x, ndm_array **y, const ndm_options *options, ndm_error *error);

/* x -> y: 10**x, element-wise. */
NDM_API ndm_status ndm_exp10(
    const ndm_view *x, ndm_array **y, const ndm_options *options, ndm_error *error);

/* x -> y: 2**x, element-wise. */
NDM_API ndm_status ndm_exp2(
    const ndm_view *x, ndm_array **y, const ndm_options *options, ndm_error *error);

/* x -> y: The logistic function 1 / (1 + e**-x), element-wise. */
NDM_API ndm_status ndm_expit(
    const ndm_view *x, ndm_array **y, const ndm_options *options, ndm_error *error);

/* x -> y: e**x - 1, element-wise, accurate for small x. */
NDM_API ndm_status ndm_expm1(
    const ndm_view *x, ndm_array **y, const ndm_options *options, ndm_error *error);

/* x -> y: Absolute value element-wise, of floats only. */
NDM_API ndm_status ndm_fabs(
    const ndm_view *x, ndm_array **y, const ndm_options *options, ndm_error *error);

/* x1, x2 -> y: First argument raised to the second, element-wise, in float64 at least. */
NDM_API ndm_status ndm_float_power(
    const ndm_view *x1, const ndm_view *x2, ndm_array **y, const ndm_options *options,
    ndm_error *error);

/* x -> y: The largest whole number not above x, element-wise. */
NDM_API ndm_status ndm_floor(
    const ndm_view *x, ndm_array **y, const ndm_options *options, ndm_error *error);

/* x1, x2 -> y: The largest integer not above the quotient. */
NDM_API ndm_status ndm_floor_divide(
    const ndm_view *x1, const ndm_view *x2, ndm_array **y, const ndm_options *options,
    ndm_error *error);

/* x1, x2 -> y: The larger of two values, element-wise; a number beats a NaN. */
NDM_API ndm_status ndm_fmax(
    const ndm_view *x1, const ndm_view *x2, ndm_array **y, const ndm_options *options,
    ndm_error *error);

/* x1, x2 -> y: The smaller of two values, element-wise; a number beats a NaN. */
NDM_API ndm_status ndm_fmin(
    const ndm_view *x1, const ndm_view *x2, ndm_array **y, const ndm_options *options,
    ndm_error *error);

/* x1, x2 -> y: The remainder of a quotient rounded towards zero; it has the dividend's
 * sign. */
NDM_API ndm_status ndm_fmod(
    const ndm_view *x1, const ndm_view *x2, ndm_array **y, const ndm_options *options,
    ndm_error *error);

/* x -> mantissa, exponent: Mantissa in [0.5, 1) and exponent of 2, element-wise; exponent
 * 0 for 0, inf and nan. */
NDM_API ndm_status ndm_frexp(
    const ndm_view *x, ndm_array **mantissa, ndm_array **exponent,
    const ndm_options *options, ndm_error *error);

/* x -> y: The gamma function, element-wise; gamma(n) = (n - 1)! of whole numbers. */
NDM_API ndm_status ndm_gamma(
    const ndm_view *x, ndm_array **y, const ndm_options *options, ndm_error *error);

/* x1, x2 -> y: The greatest common divisor of |x1| and |x2|, element-wise; gcd(0, 0) is 0. */
NDM_API ndm_status ndm_gcd(
    const ndm_view *x1, const ndm_view *x2, ndm_array **y, const ndm_options *options,
    ndm_error *error);

/* x1, x2 -> y: Whether x1 > x2, element-wise. */
NDM_API ndm_status ndm_greater(
    const ndm_view *x1, const ndm_view *x2, ndm_array **y, const ndm_options *options,
    ndm_error *error);

/* x1, x2 -> y: Whether x1 >= x2, element-wise. */
NDM_API ndm_status ndm_greater_equal(
    const ndm_view *x1, const ndm_view *x2, ndm_array **y, const ndm_options *options,
    ndm_error *error);

/* x1, x2 -> y: The Heaviside step function of x1: 0 below zero, x2 at zero, 1 above. */
NDM_API ndm_status ndm_heaviside(
    const ndm_view *x1, const ndm_view *x2, ndm_array **y, const ndm_options *options,
    ndm_error *error);

/* x1, x2 -> y: Square root of the sum of the squares, element-wise, without undue overflow
 * or underflow. */
NDM_API ndm_status ndm_hypot(
    const ndm_view *x1, const ndm_view *x2, ndm_array **y, const ndm_options *options,
    ndm_error *error);

/* x -> y: The modified Bessel function of the first kind and order 0, element-wise. */
NDM_API ndm_status ndm_i0(
    const ndm_view *x, ndm_array **y, const ndm_options *options, ndm_error *error);

/* x -> y: The imaginary part, element-wise. */
NDM_API ndm_status ndm_imag(
    const ndm_view *x, ndm_array **y, const ndm_options *options, ndm_error *error);

/* x -> y: All bits inverted, element-wise; of a bool, its negation. */
NDM_API ndm_status ndm_invert(
    const ndm_view *x, ndm_array **y, const ndm_options *options, ndm_error *error);

/* Another name of ndm_invert. */
NDM_API ndm_status ndm_bitwise_invert(
    const ndm_view *x, ndm_array **y, const ndm_options *options, ndm_error *error);

/* Another name of ndm_invert. */
NDM_API ndm_status ndm_bitwise_not(
    const ndm_view *x, ndm_array **y, const ndm_options *options, ndm_error *error);

/* x1, x2, rtol, atol -> y: Whether x1 is within atol + rtol * |x2| of x2, element-wise. */
NDM_API ndm_status ndm_isclose(
    const ndm_view *x1, const ndm_view *x2, const ndm_view *rtol, const ndm_view *atol,
    ndm_array **y, const ndm_options *options, ndm_error *error);

/* x -> y: Whether a value is neither infinite nor a NaN, element-wise. */
NDM_API ndm_status ndm_isfinite(
    const ndm_view *x, ndm_array **y, const ndm_options *options, ndm_error *error);

/* x -> y: Whether a value is infinite, of either sign, element-wise. */
NDM_API ndm_status ndm_isinf(
    const ndm_view *x, ndm_array **y, const ndm_options *options, ndm_error *error);

/* x -> y: Whether a value is a NaN, element-wise. */
NDM_API ndm_status ndm_isnan(
    const ndm_view *x, ndm_array **y, const ndm_options *options, ndm_error *error);

/* x1, x2 -> y: The least common multiple of |x1| and |x2|, element-wise; wraps; 0 if
 * either is 0. */
NDM_API ndm_status ndm_lcm(
    const ndm_view *x1, const ndm_view *x2, ndm_array **y, const ndm_options *options,
    ndm_error *error);

/* x, n -> y: x * 2**n, element-wise, rounded once. */
NDM_API ndm_status ndm_ldexp(
    const ndm_view *x, const ndm_view *n, ndm_array **y, const ndm_options *options,
    ndm_error *error);

/* x1, x2 -> y: Shift bits to the left; 0 for a count below 0 or not below the width. */
NDM_API ndm_status ndm_left_shift(
    const ndm_view *x1, const ndm_view *x2, ndm_array **y, const ndm_options *options,
    ndm_error *error);

/* Another name of ndm_left_shift. */
NDM_API ndm_status ndm_bitwise_left_shift(
    const ndm_view *x1, const ndm_view *x2, ndm_array **y, const ndm_options *options,
    ndm_error *error);

/* x1, x2 -> y: Whether x1 < x2, element-wise. */
NDM_API ndm_status ndm_less(
    const ndm_view *x1, const ndm_view *x2, ndm_array **y, const ndm_options *options,
    ndm_error *error);

/* x1, x2 -> y: Whether x1 <= x2, element-wise. */
NDM_API ndm_status ndm_less_equal(
    const ndm_view *x1, const ndm_view *x2, ndm_array **y, const ndm_options *options,
    ndm_error *error);

/* x -> y: The logarithm of the gamma function's absolute value, element-wise. */
NDM_API ndm_status ndm_lgamma(
    const ndm_view *x, ndm_array **y, const ndm_options *options, ndm_error *error);

/* Another name of ndm_lgamma. */
NDM_API ndm_status ndm_gammaln(
    const ndm_view *x, ndm_array **y, const ndm_options *options, ndm_error *error);

/* x -> y: The natural logarithm, element-wise. */
NDM_API ndm_status ndm_log(
    const ndm_view *x, ndm_array **y, const ndm_options *options, ndm_error *error);

/* x -> y: The logarithm to base 10, element-wise. */
NDM_API ndm_status ndm_log10(
    const ndm_view *x, ndm_array **y, const ndm_options *options, ndm_error *error);

/* x -> y: log(1 + x), element-wise, accurate for small x. */
NDM_API ndm_status ndm_log1p(
    const ndm_view *x, ndm_array **y, const ndm_options *options, ndm_error *error);

/* x -> y: The logarithm to base 2, element-wise. */
NDM_API ndm_status ndm_log2(
    const ndm_view *x, ndm_array **y, const ndm_options *options, ndm_error *error);

/* x -> y: log(expit(x)) = -log(1 + e**-x), element-wise. */
NDM_API ndm_status ndm_log_expit(
    const ndm_view *x, ndm_array **y, const ndm_options *options, ndm_error *error);

/* x1, x2 -> y: log(e**x1 + e**x2), element-wise, without overflow or underflow on the way. */
NDM_API ndm_status ndm_logaddexp(
    const ndm_view *x1, const ndm_view *x2, ndm_array **y, const ndm_options *options,
    ndm_error *error);

/* x1, x2 -> y: log2(2**x1 + 2**x2), element-wise, without overflow or underflow on the
 * way. */
NDM_API ndm_status ndm_logaddexp2(
    const ndm_view *x1, const ndm_view *x2, ndm_array **y, const ndm_options *options,
    ndm_error *error);

/* x1, x2 -> y: Whether both arguments are true, element-wise. */
NDM_API ndm_status ndm_logical_and(
    const ndm_view *x1, const ndm_view *x2, ndm_array **y, const ndm_options *options,
    ndm_error *error);

/* x -> y: Whether the argument is not true, element-wise. */
NDM_API ndm_status ndm_logical_not(
    const ndm_view *x, ndm_array **y, const ndm_options *options, ndm_error *error);

/* x1, x2 -> y: Whether either argument is true, element-wise. */
NDM_API ndm_status ndm_logical_or(
    const ndm_view *x1, const ndm_view *x2, ndm_array **y, const ndm_options *options,
    ndm_error *error);

/* x1, x2 -> y: Whether one argument is true and the other is not, element-wise. */
NDM_API ndm_status ndm_logical_xor(
    const ndm_view *x1, const ndm_view *x2, ndm_array **y, const ndm_options *options,
    ndm_error *error);

/* x -> y: log(x / (1 - x)), element-wise: the inverse of `expit`. */
NDM_API ndm_status ndm_logit(
    const ndm_view *x, ndm_array **y, const ndm_options *options, ndm_error *error);

/* x -> y: The logarithm of the sum of the exponentials of items along an axis. */
NDM_API ndm_status ndm_logsumexp(
    const ndm_view *x, ndm_array **y, const ndm_reduce_options *options, ndm_error *error);

/* (n?,k),(k,m?)->(n?,m?): Matrix product of the last two axes; the axes before them
 * broadcast. A 1-d operand counts as a row on the left and as a column on the right, and
 * that axis is not in the result. */
NDM_API ndm_status ndm_matmul(
    const ndm_view *x1, const ndm_view *x2, ndm_array **y, const ndm_options *options,
    ndm_error *error);

/* (m,n),(n)->(m): Product of matrices, in the last two axes, and vectors; the axes before
 * them broadcast. */
NDM_API ndm_status ndm_matvec(
    const ndm_view *x1, const ndm_view *x2, ndm_array **y, const ndm_options *options,
    ndm_error *error);

/* x -> y: The largest item along an axis; a NaN propagates. */
NDM_API ndm_status ndm_max(
    const ndm_view *x, ndm_array **y, const ndm_reduce_options *options, ndm_error *error);

/* Another name of ndm_max. */
NDM_API ndm_status ndm_amax(
    const ndm_view *x, ndm_array **y, const ndm_reduce_options *options, ndm_error *error);

/* x1, x2 -> y: The larger of two values, element-wise; a NaN propagates. */
NDM_API ndm_status ndm_maximum(
    const ndm_view *x1, const ndm_view *x2, ndm_array **y, const ndm_options *options,
    ndm_error *error);

/* x -> y: The arithmetic mean of items along an axis. */
NDM_API ndm_status ndm_mean(
    const ndm_view *x, ndm_array **y, const ndm_reduce_options *options, ndm_error *error);

/* x -> y: The smallest item along an axis; a NaN propagates. */
NDM_API ndm_status ndm_min(
    const ndm_view *x, ndm_array **y, const ndm_reduce_options *options, ndm_error *error);

/* Another name of ndm_min. */
NDM_API ndm_status ndm_amin(
    const ndm_view *x, ndm_array **y, const ndm_reduce_options *options, ndm_error *error);

/* x1, x2 -> y: The smaller of two values, element-wise; a NaN propagates. */
NDM_API ndm_status ndm_minimum(
    const ndm_view *x1, const ndm_view *x2, ndm_array **y, const ndm_options *options,
    ndm_error *error);

/* x -> low, high: The smallest and the largest item along an axis, in one pass; a NaN
 * propagates. */
NDM_API ndm_status ndm_minmax(
    const ndm_view *x, ndm_array **low, ndm_array **high, const ndm_reduce_options *options,
    ndm_error *error);

/* x -> fraction, whole: Fraction and whole part, element-wise, both with x's sign; of
 * infinity, 0 and infinity. */
NDM_API ndm_status ndm_modf(
    const ndm_view *x, ndm_array **fraction, ndm_array **whole, const ndm_options *options,
    ndm_error *error);

/* x1, x2 -> y: Multiply arguments element-wise. */
NDM_API ndm_status ndm_multiply(
    const ndm_view *x1, const ndm_view *x2, ndm_array **y, const ndm_options *options,
    ndm_error *error);

/* x -> y: The largest item along an axis that is no NaN. */
NDM_API ndm_status ndm_nanmax(
    const ndm_view *x, ndm_array **y, const ndm_reduce_options *options, ndm_error *error);

/* x -> y: The arithmetic mean of items along an axis that are no NaN. */
NDM_API ndm_status ndm_nanmean(
    const ndm_view *x, ndm_array **y, const ndm_reduce_options *options, ndm_error *error);

/* x -> y: The smallest item along an axis that is no NaN. */
NDM_API ndm_status ndm_nanmin(
    const ndm_view *x, ndm_array **y, const ndm_reduce_options *options, ndm_error *error);

/* x -> y: The product of items along an axis that are no NaN. */
NDM_API ndm_status ndm_nanprod(
    const ndm_view *x, ndm_array **y, const ndm_reduce_options *options, ndm_error *error);

/* x -> y: The sum of items along an axis that are no NaN. */
NDM_API ndm_status ndm_nansum(
    const ndm_view *x, ndm_array **y, const ndm_reduce_options *options, ndm_error *error);

/* x -> y: Change the sign, element-wise; integers wrap. */
NDM_API ndm_status ndm_negative(
    const ndm_view *x, ndm_array **y, const ndm_options *options, ndm_error *error);

/* x -> y: The sum of items along an axis, with what each addition rounds off added up
 * besides. */
NDM_API ndm_status ndm_neumaier_sum(
    const ndm_view *x, ndm_array **y, const ndm_reduce_options *options, ndm_error *error);

/* x1, x2 -> y: The float after x1 in the direction of x2, element-wise; x2 where they are
 * equal. */
NDM_API ndm_status ndm_nextafter(
    const ndm_view *x1, const ndm_view *x2, ndm_array **y, const ndm_options *options,
    ndm_error *error);

/* x1, x2 -> y: Whether x1 != x2, element-wise. */
NDM_API ndm_status ndm_not_equal(
    const ndm_view *x1, const ndm_view *x2, ndm_array **y, const ndm_options *options,
    ndm_error *error);

/* x -> y: The argument itself, element-wise; numbers only. */
NDM_API ndm_status ndm_positive(
    const ndm_view *x, ndm_array **y, const ndm_options *options, ndm_error *error);

/* x1, x2 -> y: (1 + x1)**x2, element-wise, without rounding 1 + x1. */
NDM_API ndm_status ndm_pow1p(
    const ndm_view *x1, const ndm_view *x2, ndm_array **y, const ndm_options *options,
    ndm_error *error);

/* x1, x2 -> y: First argument raised to the second, element-wise; integers wrap. */
NDM_API ndm_status ndm_power(
    const ndm_view *x1, const ndm_view *x2, ndm_array **y, const ndm_options *options,
    ndm_error *error);

/* Another name of ndm_power. */
NDM_API ndm_status ndm_pow(
    const ndm_view *x1, const ndm_view *x2, ndm_array **y, const ndm_options *options,
    ndm_error *error);

/* x -> y: The product of items along an axis. */
NDM_API ndm_status ndm_prod(
    const ndm_view *x, ndm_array **y, const ndm_reduce_options *options, ndm_error *error);

/* x -> y: The difference of the largest and the smallest item along an axis; a NaN
 * propagates. */
NDM_API ndm_status ndm_ptp(
    const ndm_view *x, ndm_array **y, const ndm_reduce_options *options, ndm_error *error);

/* x -> y: Radians to degrees, element-wise. */
NDM_API ndm_status ndm_rad2deg(
    const ndm_view *x, ndm_array **y, const ndm_options *options, ndm_error *error);

/* Another name of ndm_rad2deg. */
NDM_API ndm_status ndm_degrees(
    const ndm_view *x, ndm_array **y, const ndm_options *options, ndm_error *error);

/* x -> y: The real part, element-wise. */
NDM_API ndm_status ndm_real(
    const ndm_view *x, ndm_array **y, const ndm_options *options, ndm_error *error);

/* x -> y: 1 / x, element-wise; of integers rounded towards zero, and 0 of 0. */
NDM_API ndm_status ndm_reciprocal(
    const ndm_view *x, ndm_array **y, const ndm_options *options, ndm_error *error);

/* x1, x2 -> y: The remainder of floor_divide; it has the divisor's sign. Of integers by
 * zero, 0. */
NDM_API ndm_status ndm_remainder(
    const ndm_view *x1, const ndm_view *x2, ndm_array **y, const ndm_options *options,
    ndm_error *error);

/* Another name of ndm_remainder. */
NDM_API ndm_status ndm_mod(
    const ndm_view *x1, const ndm_view *x2, ndm_array **y, const ndm_options *options,
    ndm_error *error);

/* x1, x2 -> y: Shift bits to the right; past the width 0, or -1 for a negative number. */
NDM_API ndm_status ndm_right_shift(
    const ndm_view *x1, const ndm_view *x2, ndm_array **y, const ndm_options *options,
    ndm_error *error);

/* Another name of ndm_right_shift. */
NDM_API ndm_status ndm_bitwise_right_shift(
    const ndm_view *x1, const ndm_view *x2, ndm_array **y, const ndm_options *options,
    ndm_error *error);

/* x -> y: x rounded to the nearest whole number, halves to even, element-wise. */
NDM_API ndm_status ndm_rint(
    const ndm_view *x, ndm_array **y, const ndm_options *options, ndm_error *error);

/* x -> y: Reciprocal of the non-negative square root, element-wise; rounded once. */
NDM_API ndm_status ndm_rsqrt(
    const ndm_view *x, ndm_array **y, const ndm_options *options, ndm_error *error);

/* x -> y: -1, 0 or 1 with the argument's sign, element-wise; of a complex number x /
 * absolute(x). */
NDM_API ndm_status ndm_sign(
    const ndm_view *x, ndm_array **y, const ndm_options *options, ndm_error *error);

/* x -> y: Whether the sign bit is set, element-wise; of -0.0 and of a NaN too. */
NDM_API ndm_status ndm_signbit(
    const ndm_view *x, ndm_array **y, const ndm_options *options, ndm_error *error);

/* x -> y: The sine of an angle in radians, element-wise. */
NDM_API ndm_status ndm_sin(
    const ndm_view *x, ndm_array **y, const ndm_options *options, ndm_error *error);

/* x -> y: sin(pi x) / (pi x), element-wise: 1 at 0. */
NDM_API ndm_status ndm_sinc(
    const ndm_view *x, ndm_array **y, const ndm_options *options, ndm_error *error);

/* x -> sine, cosine: Sine and cosine of an angle in radians, element-wise. */
NDM_API ndm_status ndm_sincos(
    const ndm_view *x, ndm_array **sine, ndm_array **cosine, const ndm_options *options,
    ndm_error *error);

/* x -> y: The hyperbolic sine, element-wise. */
NDM_API ndm_status ndm_sinh(
    const ndm_view *x, ndm_array **y, const ndm_options *options, ndm_error *error);

/* x -> y: sin(pi x), element-wise. */
NDM_API ndm_status ndm_sinpi(
    const ndm_view *x, ndm_array **y, const ndm_options *options, ndm_error *error);

/* x -> y: log(1 + e**x), element-wise. */
NDM_API ndm_status ndm_softplus(
    const ndm_view *x, ndm_array **y, const ndm_options *options, ndm_error *error);

/* x -> y: The distance to the next float away from zero, element-wise, with x's sign. */
NDM_API ndm_status ndm_spacing(
    const ndm_view *x, ndm_array **y, const ndm_options *options, ndm_error *error);

/* x -> y: The non-negative square root, element-wise; of a complex number, the principal
 * one. */
NDM_API ndm_status ndm_sqrt(
    const ndm_view *x, ndm_array **y, const ndm_options *options, ndm_error *error);

/* x -> y: x * x, element-wise. */
NDM_API ndm_status ndm_square(
    const ndm_view *x, ndm_array **y, const ndm_options *options, ndm_error *error);

/* x -> y: The standard deviation of items along an axis: the square root of their
 * variance. */
NDM_API ndm_status ndm_std(
    const ndm_view *x, ndm_array **y, const ndm_reduce_options *options, ndm_error *error);

/* x1, x2 -> y: Subtract arguments element-wise. */
NDM_API ndm_status ndm_subtract(
    const ndm_view *x1, const ndm_view *x2, ndm_array **y, const ndm_options *options,
    ndm_error *error);

/* x -> y: The sum of items along an axis. */
NDM_API ndm_status ndm_sum(
    const ndm_view *x, ndm_array **y, const ndm_reduce_options *options, ndm_error *error);

/* x -> y: The tangent of an angle in radians, element-wise. */
NDM_API ndm_status ndm_tan(
    const ndm_view *x, ndm_array **y, const ndm_options *options, ndm_error *error);

/* x -> y: The hyperbolic tangent, element-wise. */
NDM_API ndm_status ndm_tanh(
    const ndm_view *x, ndm_array **y, const ndm_options *options, ndm_error *error);

/* x -> y: tan(pi x), element-wise. */
NDM_API ndm_status ndm_tanpi(
    const ndm_view *x, ndm_array **y, const ndm_options *options, ndm_error *error);

/* x -> y: x rounded towards zero, element-wise. */
NDM_API ndm_status ndm_trunc(
    const ndm_view *x, ndm_array **y, const ndm_options *options, ndm_error *error);

/* x -> y: The variance of items along an axis: the mean of their squared differences from
 * the mean. */
NDM_API ndm_status ndm_var(
    const ndm_view *x, ndm_array **y, const ndm_reduce_options *options, ndm_error *error);

/* (n),(n)->(): Scalar product of vectors along the last axis, the first one conjugated;
 * the axes before it broadcast. */
NDM_API ndm_status ndm_vecdot(
    const ndm_view *x1, const ndm_view *x2, ndm_array **y, const ndm_options *options,
    ndm_error *error);

/* (n),(n,m)->(m): Product of vectors, conjugated, and matrices, in the last two axes; the
 * axes before them broadcast. */
NDM_API ndm_status ndm_vecmat(
    const ndm_view *x1, const ndm_view *x2, ndm_array **y, const ndm_options *options,
    ndm_error *error);

/* x, y -> z: x * log(1 + y), element-wise, accurate for small y, and 0 where x is 0. */
NDM_API ndm_status ndm_xlog1py(
    const ndm_view *x, const ndm_view *y, ndm_array **z, const ndm_options *options,
    ndm_error *error);

/* x, y -> z: x * log(y), element-wise, and 0 where x is 0. */
NDM_API ndm_status ndm_xlogy(
    const ndm_view *x, const ndm_view *y, ndm_array **z, const ndm_options *options,
    ndm_error *error);

#ifdef __cplusplus
}
#endif
#endif
