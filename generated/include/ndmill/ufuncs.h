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

/* x, lo, hi -> y: Limit values to the range from lo to hi; a NaN propagates. */
NDM_API ndm_status ndm_clip(
    const ndm_view *x, const ndm_view *lo, const ndm_view *hi, ndm_array **y,
    const ndm_options *options, ndm_error *error);

/* x1, x2 -> q, r: Floor quotient and remainder; the remainder has the divisor's sign. */
NDM_API ndm_status ndm_divmod(
    const ndm_view *x1, const ndm_view *x2, ndm_array **q, ndm_array **r,
    const ndm_options *options, ndm_error *error);

/* x -> y: Absolute value element-wise, of floats only. */
NDM_API ndm_status ndm_fabs(
    const ndm_view *x, ndm_array **y, const ndm_options *options, ndm_error *error);

/* x1, x2 -> y: The largest integer not above the quotient. */
NDM_API ndm_status ndm_floor_divide(
    const ndm_view *x1, const ndm_view *x2, ndm_array **y, const ndm_options *options,
    ndm_error *error);

/* x -> mantissa, exponent: Mantissa in [0.5, 1) and exponent of 2, element-wise; exponent
 * 0 for 0, inf and nan. */
NDM_API ndm_status ndm_frexp(
    const ndm_view *x, ndm_array **mantissa, ndm_array **exponent,
    const ndm_options *options, ndm_error *error);

/* x1, x2 -> y: Whether x1 >= x2, element-wise. */
NDM_API ndm_status ndm_greater_equal(
    const ndm_view *x1, const ndm_view *x2, ndm_array **y, const ndm_options *options,
    ndm_error *error);

/* x1, x2 -> y: The Heaviside step function of x1: 0 below zero, x2 at zero, 1 above. */
NDM_API ndm_status ndm_heaviside(
    const ndm_view *x1, const ndm_view *x2, ndm_array **y, const ndm_options *options,
    ndm_error *error);

/* x1, x2, rtol, atol -> y: Whether x1 is within atol + rtol * |x2| of x2, element-wise. */
NDM_API ndm_status ndm_isclose(
    const ndm_view *x1, const ndm_view *x2, const ndm_view *rtol, const ndm_view *atol,
    ndm_array **y, const ndm_options *options, ndm_error *error);

/* x -> y: Whether a value is a NaN, element-wise. */
NDM_API ndm_status ndm_isnan(
    const ndm_view *x, ndm_array **y, const ndm_options *options, ndm_error *error);

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

/* x1, x2 -> y: Whether both arguments are true, element-wise. */
NDM_API ndm_status ndm_logical_and(
    const ndm_view *x1, const ndm_view *x2, ndm_array **y, const ndm_options *options,
    ndm_error *error);

/* x1, x2 -> y: The larger of two values, element-wise; a NaN propagates. */
NDM_API ndm_status ndm_maximum(
    const ndm_view *x1, const ndm_view *x2, ndm_array **y, const ndm_options *options,
    ndm_error *error);

/* x1, x2 -> y: Multiply arguments element-wise. */
NDM_API ndm_status ndm_multiply(
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

/* x -> y: Whether the sign bit is set, element-wise; of -0.0 and of a NaN too. */
NDM_API ndm_status ndm_signbit(
    const ndm_view *x, ndm_array **y, const ndm_options *options, ndm_error *error);

/* x -> y: The non-negative square root, element-wise; of a complex number, the principal
 * one. */
NDM_API ndm_status ndm_sqrt(
    const ndm_view *x, ndm_array **y, const ndm_options *options, ndm_error *error);

#ifdef __cplusplus
}
#endif
#endif
