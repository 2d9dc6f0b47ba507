/* A function for every ufunc of module core: ndm_call with the ufunc's name.
 * Through templates/ufuncs.h.j2; made by ndmillc.
 *
 * Inputs are views; each result is a new array for the caller to release, unless options->out
 * gives that output: then its place may be NULL. options and error may be NULL. */
#ifndef NDMILL_UFUNCS_H
#define NDMILL_UFUNCS_H

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

/* x -> y: The smallest whole number not below x, element-wise. */
NDM_API ndm_status ndm_ceil(
    const ndm_view *x, ndm_array **y, const ndm_options *options, ndm_error *error);

/* x, lo, hi -> y: Limit values to the range from lo to hi; a NaN propagates. */
NDM_API ndm_status ndm_clip(
    const ndm_view *x, const ndm_view *lo, const ndm_view *hi, ndm_array **y,
    const ndm_options *options, ndm_error *error);

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

/* x -> y: Absolute value element-wise, of floats only. */
NDM_API ndm_status ndm_fabs(
    const ndm_view *x, ndm_array **y, const ndm_options *options, ndm_error *error);

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

/* x1, x2 -> y: The larger of two values, element-wise; a NaN propagates. */
NDM_API ndm_status ndm_maximum(
    const ndm_view *x1, const ndm_view *x2, ndm_array **y, const ndm_options *options,
    ndm_error *error);

/* x1, x2 -> y: The smaller of two values, element-wise; a NaN propagates. */
NDM_API ndm_status ndm_minimum(
    const ndm_view *x1, const ndm_view *x2, ndm_array **y, const ndm_options *options,
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

/* x -> y: Change the sign, element-wise; integers wrap. */
NDM_API ndm_status ndm_negative(
    const ndm_view *x, ndm_array **y, const ndm_options *options, ndm_error *error);

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

/* x1, x2 -> y: First argument raised to the second, element-wise; integers wrap. */
NDM_API ndm_status ndm_power(
    const ndm_view *x1, const ndm_view *x2, ndm_array **y, const ndm_options *options,
    ndm_error *error);

/* Another name of ndm_power. */
NDM_API ndm_status ndm_pow(
    const ndm_view *x1, const ndm_view *x2, ndm_array **y, const ndm_options *options,
    ndm_error *error);

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

/* x -> y: -1, 0 or 1 with the argument's sign, element-wise; of a complex number x /
 * absolute(x). */
NDM_API ndm_status ndm_sign(
    const ndm_view *x, ndm_array **y, const ndm_options *options, ndm_error *error);

/* x -> y: Whether the sign bit is set, element-wise; of -0.0 and of a NaN too. */
NDM_API ndm_status ndm_signbit(
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

/* x1, x2 -> y: Subtract arguments element-wise. */
NDM_API ndm_status ndm_subtract(
    const ndm_view *x1, const ndm_view *x2, ndm_array **y, const ndm_options *options,
    ndm_error *error);

/* x -> y: x rounded towards zero, element-wise. */
NDM_API ndm_status ndm_trunc(
    const ndm_view *x, ndm_array **y, const ndm_options *options, ndm_error *error);

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

#ifdef __cplusplus
}
#endif
#endif
