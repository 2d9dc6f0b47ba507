/* The functions of ndmill/ufuncs.h: each finds its ufunc once and calls it.
 * Through templates/wrappers.c.j2; made by ndmillc. */
#include <stdatomic.h>
#include <stddef.h>

#include "ndmill/ufuncs.h"

typedef _Atomic(const ndm_ufunc *) ufunc_cache;

static ndm_status find(ufunc_cache *cache, const char *name, const ndm_ufunc **found,
        ndm_error *error)
{
    *found = atomic_load_explicit(cache, memory_order_acquire);
    if (*found != NULL) {
        return NDM_OK;
    }
    const ndm_status status = ndm_ufunc_find(name, found, error);
    if (status == NDM_OK) {
        atomic_store_explicit(cache, *found, memory_order_release);
    }
    return status;
}

static ndm_status call(ufunc_cache *cache, const char *name, const ndm_view *const *inputs,
        ndm_array **results, const ndm_options *options, ndm_error *error)
{
    const ndm_ufunc *ufunc;
    const ndm_status status = find(cache, name, &ufunc, error);
    return status == NDM_OK ? ndm_call(ufunc, inputs, results, options, error) : status;
}

static ndm_status reduce(ufunc_cache *cache, const char *name, const ndm_view *const *inputs,
        ndm_array **results, const ndm_reduce_options *options, ndm_error *error)
{
    const ndm_ufunc *ufunc;
    const ndm_status status = find(cache, name, &ufunc, error);
    return status == NDM_OK ? ndm_reduce(ufunc, inputs, results, options, error) : status;
}

ndm_status ndm_absolute(
    const ndm_view *x, ndm_array **y, const ndm_options *options, ndm_error *error)
{
    static ufunc_cache cache;
    const ndm_view *const inputs[] = {x};
    return call(&cache, "absolute", inputs, y, options, error);
}

ndm_status ndm_abs(
    const ndm_view *x, ndm_array **y, const ndm_options *options, ndm_error *error)
{
    return ndm_absolute(x, y, options, error);
}

ndm_status ndm_add(
    const ndm_view *x1, const ndm_view *x2, ndm_array **y, const ndm_options *options,
    ndm_error *error)
{
    static ufunc_cache cache;
    const ndm_view *const inputs[] = {x1, x2};
    return call(&cache, "add", inputs, y, options, error);
}

ndm_status ndm_all(
    const ndm_view *x, ndm_array **y, const ndm_reduce_options *options, ndm_error *error)
{
    static ufunc_cache cache;
    const ndm_view *const inputs[] = {x};
    return reduce(&cache, "all", inputs, y, options, error);
}

ndm_status ndm_angle(
    const ndm_view *x, ndm_array **y, const ndm_options *options, ndm_error *error)
{
    static ufunc_cache cache;
    const ndm_view *const inputs[] = {x};
    return call(&cache, "angle", inputs, y, options, error);
}

ndm_status ndm_any(
    const ndm_view *x, ndm_array **y, const ndm_reduce_options *options, ndm_error *error)
{
    static ufunc_cache cache;
    const ndm_view *const inputs[] = {x};
    return reduce(&cache, "any", inputs, y, options, error);
}

ndm_status ndm_arccos(
    const ndm_view *x, ndm_array **y, const ndm_options *options, ndm_error *error)
{
    static ufunc_cache cache;
    const ndm_view *const inputs[] = {x};
    return call(&cache, "arccos", inputs, y, options, error);
}

ndm_status ndm_acos(
    const ndm_view *x, ndm_array **y, const ndm_options *options, ndm_error *error)
{
    return ndm_arccos(x, y, options, error);
}

ndm_status ndm_arccosh(
    const ndm_view *x, ndm_array **y, const ndm_options *options, ndm_error *error)
{
    static ufunc_cache cache;
    const ndm_view *const inputs[] = {x};
    return call(&cache, "arccosh", inputs, y, options, error);
}

ndm_status ndm_acosh(
    const ndm_view *x, ndm_array **y, const ndm_options *options, ndm_error *error)
{
    return ndm_arccosh(x, y, options, error);
}

ndm_status ndm_arcsin(
    const ndm_view *x, ndm_array **y, const ndm_options *options, ndm_error *error)
{
    static ufunc_cache cache;
    const ndm_view *const inputs[] = {x};
    return call(&cache, "arcsin", inputs, y, options, error);
}

ndm_status ndm_asin(
    const ndm_view *x, ndm_array **y, const ndm_options *options, ndm_error *error)
{
    return ndm_arcsin(x, y, options, error);
}

ndm_status ndm_arcsinh(
    const ndm_view *x, ndm_array **y, const ndm_options *options, ndm_error *error)
{
    static ufunc_cache cache;
    const ndm_view *const inputs[] = {x};
    return call(&cache, "arcsinh", inputs, y, options, error);
}

ndm_status ndm_asinh(
    const ndm_view *x, ndm_array **y, const ndm_options *options, ndm_error *error)
{
    return ndm_arcsinh(x, y, options, error);
}

ndm_status ndm_arctan(
    const ndm_view *x, ndm_array **y, const ndm_options *options, ndm_error *error)
{
    static ufunc_cache cache;
    const ndm_view *const inputs[] = {x};
    return call(&cache, "arctan", inputs, y, options, error);
}

ndm_status ndm_atan(
    const ndm_view *x, ndm_array **y, const ndm_options *options, ndm_error *error)
{
    return ndm_arctan(x, y, options, error);
}

ndm_status ndm_arctan2(
    const ndm_view *x1, const ndm_view *x2, ndm_array **y, const ndm_options *options,
    ndm_error *error)
{
    static ufunc_cache cache;
    const ndm_view *const inputs[] = {x1, x2};
    return call(&cache, "arctan2", inputs, y, options, error);
}

ndm_status ndm_atan2(
    const ndm_view *x1, const ndm_view *x2, ndm_array **y, const ndm_options *options,
    ndm_error *error)
{
    return ndm_arctan2(x1, x2, y, options, error);
}

ndm_status ndm_arctanh(
    const ndm_view *x, ndm_array **y, const ndm_options *options, ndm_error *error)
{
    static ufunc_cache cache;
    const ndm_view *const inputs[] = {x};
    return call(&cache, "arctanh", inputs, y, options, error);
}

ndm_status ndm_atanh(
    const ndm_view *x, ndm_array **y, const ndm_options *options, ndm_error *error)
{
    return ndm_arctanh(x, y, options, error);
}

ndm_status ndm_argmax(
    const ndm_view *x, ndm_array **y, const ndm_reduce_options *options, ndm_error *error)
{
    static ufunc_cache cache;
    const ndm_view *const inputs[] = {x};
    return reduce(&cache, "argmax", inputs, y, options, error);
}

ndm_status ndm_argmin(
    const ndm_view *x, ndm_array **y, const ndm_reduce_options *options, ndm_error *error)
{
    static ufunc_cache cache;
    const ndm_view *const inputs[] = {x};
    return reduce(&cache, "argmin", inputs, y, options, error);
}

ndm_status ndm_average(
    const ndm_view *x, const ndm_view *w, ndm_array **y, const ndm_reduce_options *options,
    ndm_error *error)
{
    static ufunc_cache cache;
    const ndm_view *const inputs[] = {x, w};
    return reduce(&cache, "average", inputs, y, options, error);
}

ndm_status ndm_bitwise_and(
    const ndm_view *x1, const ndm_view *x2, ndm_array **y, const ndm_options *options,
    ndm_error *error)
{
    static ufunc_cache cache;
    const ndm_view *const inputs[] = {x1, x2};
    return call(&cache, "bitwise_and", inputs, y, options, error);
}

ndm_status ndm_bitwise_count(
    const ndm_view *x, ndm_array **y, const ndm_options *options, ndm_error *error)
{
    static ufunc_cache cache;
    const ndm_view *const inputs[] = {x};
    return call(&cache, "bitwise_count", inputs, y, options, error);
}

ndm_status ndm_bitwise_or(
    const ndm_view *x1, const ndm_view *x2, ndm_array **y, const ndm_options *options,
    ndm_error *error)
{
    static ufunc_cache cache;
    const ndm_view *const inputs[] = {x1, x2};
    return call(&cache, "bitwise_or", inputs, y, options, error);
}

ndm_status ndm_bitwise_xor(
    const ndm_view *x1, const ndm_view *x2, ndm_array **y, const ndm_options *options,
    ndm_error *error)
{
    static ufunc_cache cache;
    const ndm_view *const inputs[] = {x1, x2};
    return call(&cache, "bitwise_xor", inputs, y, options, error);
}

ndm_status ndm_cbrt(
    const ndm_view *x, ndm_array **y, const ndm_options *options, ndm_error *error)
{
    static ufunc_cache cache;
    const ndm_view *const inputs[] = {x};
    return call(&cache, "cbrt", inputs, y, options, error);
}

ndm_status ndm_ceil(
    const ndm_view *x, ndm_array **y, const ndm_options *options, ndm_error *error)
{
    static ufunc_cache cache;
    const ndm_view *const inputs[] = {x};
    return call(&cache, "ceil", inputs, y, options, error);
}

ndm_status ndm_clip(
    const ndm_view *x, const ndm_view *lo, const ndm_view *hi, ndm_array **y,
    const ndm_options *options, ndm_error *error)
{
    static ufunc_cache cache;
    const ndm_view *const inputs[] = {x, lo, hi};
    return call(&cache, "clip", inputs, y, options, error);
}

ndm_status ndm_compound(
    const ndm_view *x, const ndm_view *n, ndm_array **y, const ndm_options *options,
    ndm_error *error)
{
    static ufunc_cache cache;
    const ndm_view *const inputs[] = {x, n};
    return call(&cache, "compound", inputs, y, options, error);
}

ndm_status ndm_conjugate(
    const ndm_view *x, ndm_array **y, const ndm_options *options, ndm_error *error)
{
    static ufunc_cache cache;
    const ndm_view *const inputs[] = {x};
    return call(&cache, "conjugate", inputs, y, options, error);
}

ndm_status ndm_conj(
    const ndm_view *x, ndm_array **y, const ndm_options *options, ndm_error *error)
{
    return ndm_conjugate(x, y, options, error);
}

ndm_status ndm_copysign(
    const ndm_view *x1, const ndm_view *x2, ndm_array **y, const ndm_options *options,
    ndm_error *error)
{
    static ufunc_cache cache;
    const ndm_view *const inputs[] = {x1, x2};
    return call(&cache, "copysign", inputs, y, options, error);
}

ndm_status ndm_cos(
    const ndm_view *x, ndm_array **y, const ndm_options *options, ndm_error *error)
{
    static ufunc_cache cache;
    const ndm_view *const inputs[] = {x};
    return call(&cache, "cos", inputs, y, options, error);
}

ndm_status ndm_cosh(
    const ndm_view *x, ndm_array **y, const ndm_options *options, ndm_error *error)
{
    static ufunc_cache cache;
    const ndm_view *const inputs[] = {x};
    return call(&cache, "cosh", inputs, y, options, error);
}

ndm_status ndm_cospi(
    const ndm_view *x, ndm_array **y, const ndm_options *options, ndm_error *error)
{
    static ufunc_cache cache;
    const ndm_view *const inputs[] = {x};
    return call(&cache, "cospi", inputs, y, options, error);
}

ndm_status ndm_count_nonzero(
    const ndm_view *x, ndm_array **y, const ndm_reduce_options *options, ndm_error *error)
{
    static ufunc_cache cache;
    const ndm_view *const inputs[] = {x};
    return reduce(&cache, "count_nonzero", inputs, y, options, error);
}

ndm_status ndm_cumprod(
    const ndm_view *x, ndm_array **y, const ndm_reduce_options *options, ndm_error *error)
{
    static ufunc_cache cache;
    const ndm_view *const inputs[] = {x};
    return reduce(&cache, "cumprod", inputs, y, options, error);
}

ndm_status ndm_cumsum(
    const ndm_view *x, ndm_array **y, const ndm_reduce_options *options, ndm_error *error)
{
    static ufunc_cache cache;
    const ndm_view *const inputs[] = {x};
    return reduce(&cache, "cumsum", inputs, y, options, error);
}

ndm_status ndm_deg2rad(
    const ndm_view *x, ndm_array **y, const ndm_options *options, ndm_error *error)
{
    static ufunc_cache cache;
    const ndm_view *const inputs[] = {x};
    return call(&cache, "deg2rad", inputs, y, options, error);
}

ndm_status ndm_radians(
    const ndm_view *x, ndm_array **y, const ndm_options *options, ndm_error *error)
{
    return ndm_deg2rad(x, y, options, error);
}

ndm_status ndm_divide(
    const ndm_view *x1, const ndm_view *x2, ndm_array **y, const ndm_options *options,
    ndm_error *error)
{
    static ufunc_cache cache;
    const ndm_view *const inputs[] = {x1, x2};
    return call(&cache, "divide", inputs, y, options, error);
}

ndm_status ndm_true_divide(
    const ndm_view *x1, const ndm_view *x2, ndm_array **y, const ndm_options *options,
    ndm_error *error)
{
    return ndm_divide(x1, x2, y, options, error);
}

ndm_status ndm_divmod(
    const ndm_view *x1, const ndm_view *x2, ndm_array **q, ndm_array **r,
    const ndm_options *options, ndm_error *error)
{
    static ufunc_cache cache;
    const ndm_view *const inputs[] = {x1, x2};
    ndm_array *results[] = {NULL, NULL};
    const bool given = q == NULL && r == NULL;
    const ndm_status status =
        call(&cache, "divmod", inputs, given ? NULL : results, options, error);
    if (status == NDM_OK && q != NULL) {
        *q = results[0];
    }
    if (status == NDM_OK && r != NULL) {
        *r = results[1];
    }
    return status;
}

ndm_status ndm_equal(
    const ndm_view *x1, const ndm_view *x2, ndm_array **y, const ndm_options *options,
    ndm_error *error)
{
    static ufunc_cache cache;
    const ndm_view *const inputs[] = {x1, x2};
    return call(&cache, "equal", inputs, y, options, error);
}

ndm_status ndm_erf(
    const ndm_view *x, ndm_array **y, const ndm_options *options, ndm_error *error)
{
    static ufunc_cache cache;
    const ndm_view *const inputs[] = {x};
    return call(&cache, "erf", inputs, y, options, error);
}

ndm_status ndm_erfc(
    const ndm_view *x, ndm_array **y, const ndm_options *options, ndm_error *error)
{
    static ufunc_cache cache;
    const ndm_view *const inputs[] = {x};
    return call(&cache, "erfc", inputs, y, options, error);
}

ndm_status ndm_exp(
    const ndm_view *x, ndm_array **y, const ndm_options *options, ndm_error *error)
{
    static ufunc_cache cache;
    const ndm_view *const inputs[] = {x};
    return call(&cache, "exp", inputs, y, options, error);
}

ndm_status ndm_exp10(
    const ndm_view *x, ndm_array **y, const ndm_options *options, ndm_error *error)
{
    static ufunc_cache cache;
    const ndm_view *const inputs[] = {x};
    return call(&cache, "exp10", inputs, y, options, error);
}

ndm_status ndm_exp2(
    const ndm_view *x, ndm_array **y, const ndm_options *options, ndm_error *error)
{
    static ufunc_cache cache;
    const ndm_view *const inputs[] = {x};
    return call(&cache, "exp2", inputs, y, options, error);
}

ndm_status ndm_expit(
    const ndm_view *x, ndm_array **y, const ndm_options *options, ndm_error *error)
{
    static ufunc_cache cache;
    const ndm_view *const inputs[] = {x};
    return call(&cache, "expit", inputs, y, options, error);
}

ndm_status ndm_expm1(
    const ndm_view *x, ndm_array **y, const ndm_options *options, ndm_error *error)
{
    static ufunc_cache cache;
    const ndm_view *const inputs[] = {x};
    return call(&cache, "expm1", inputs, y, options, error);
}

ndm_status ndm_fabs(
    const ndm_view *x, ndm_array **y, const ndm_options *options, ndm_error *error)
{
    static ufunc_cache cache;
    const ndm_view *const inputs[] = {x};
    return call(&cache, "fabs", inputs, y, options, error);
}

ndm_status ndm_float_power(
    const ndm_view *x1, const ndm_view *x2, ndm_array **y, const ndm_options *options,
    ndm_error *error)
{
    static ufunc_cache cache;
    const ndm_view *const inputs[] = {x1, x2};
    return call(&cache, "float_power", inputs, y, options, error);
}

ndm_status ndm_floor(
    const ndm_view *x, ndm_array **y, const ndm_options *options, ndm_error *error)
{
    static ufunc_cache cache;
    const ndm_view *const inputs[] = {x};
    return call(&cache, "floor", inputs, y, options, error);
}

ndm_status ndm_floor_divide(
    const ndm_view *x1, const ndm_view *x2, ndm_array **y, const ndm_options *options,
    ndm_error *error)
{
    static ufunc_cache cache;
    const ndm_view *const inputs[] = {x1, x2};
    return call(&cache, "floor_divide", inputs, y, options, error);
}

ndm_status ndm_fmax(
    const ndm_view *x1, const ndm_view *x2, ndm_array **y, const ndm_options *options,
    ndm_error *error)
{
    static ufunc_cache cache;
    const ndm_view *const inputs[] = {x1, x2};
    return call(&cache, "fmax", inputs, y, options, error);
}

ndm_status ndm_fmin(
    const ndm_view *x1, const ndm_view *x2, ndm_array **y, const ndm_options *options,
    ndm_error *error)
{
    static ufunc_cache cache;
    const ndm_view *const inputs[] = {x1, x2};
    return call(&cache, "fmin", inputs, y, options, error);
}

ndm_status ndm_fmod(
    const ndm_view *x1, const ndm_view *x2, ndm_array **y, const ndm_options *options,
    ndm_error *error)
{
    static ufunc_cache cache;
    const ndm_view *const inputs[] = {x1, x2};
    return call(&cache, "fmod", inputs, y, options, error);
}

ndm_status ndm_frexp(
    const ndm_view *x, ndm_array **mantissa, ndm_array **exponent,
    const ndm_options *options, ndm_error *error)
{
    static ufunc_cache cache;
    const ndm_view *const inputs[] = {x};
    ndm_array *results[] = {NULL, NULL};
    const bool given = mantissa == NULL && exponent == NULL;
    const ndm_status status =
        call(&cache, "frexp", inputs, given ? NULL : results, options, error);
    if (status == NDM_OK && mantissa != NULL) {
        *mantissa = results[0];
    }
    if (status == NDM_OK && exponent != NULL) {
        *exponent = results[1];
    }
    return status;
}

ndm_status ndm_gamma(
    const ndm_view *x, ndm_array **y, const ndm_options *options, ndm_error *error)
{
    static ufunc_cache cache;
    const ndm_view *const inputs[] = {x};
    return call(&cache, "gamma", inputs, y, options, error);
}

ndm_status ndm_gcd(
    const ndm_view *x1, const ndm_view *x2, ndm_array **y, const ndm_options *options,
    ndm_error *error)
{
    static ufunc_cache cache;
    const ndm_view *const inputs[] = {x1, x2};
    return call(&cache, "gcd", inputs, y, options, error);
}

ndm_status ndm_greater(
    const ndm_view *x1, const ndm_view *x2, ndm_array **y, const ndm_options *options,
    ndm_error *error)
{
    static ufunc_cache cache;
    const ndm_view *const inputs[] = {x1, x2};
    return call(&cache, "greater", inputs, y, options, error);
}

ndm_status ndm_greater_equal(
    const ndm_view *x1, const ndm_view *x2, ndm_array **y, const ndm_options *options,
    ndm_error *error)
{
    static ufunc_cache cache;
    const ndm_view *const inputs[] = {x1, x2};
    return call(&cache, "greater_equal", inputs, y, options, error);
}

ndm_status ndm_heaviside(
    const ndm_view *x1, const ndm_view *x2, ndm_array **y, const ndm_options *options,
    ndm_error *error)
{
    static ufunc_cache cache;
    const ndm_view *const inputs[] = {x1, x2};
    return call(&cache, "heaviside", inputs, y, options, error);
}

ndm_status ndm_hypot(
    const ndm_view *x1, const ndm_view *x2, ndm_array **y, const ndm_options *options,
    ndm_error *error)
{
    static ufunc_cache cache;
    const ndm_view *const inputs[] = {x1, x2};
    return call(&cache, "hypot", inputs, y, options, error);
}

ndm_status ndm_i0(
    const ndm_view *x, ndm_array **y, const ndm_options *options, ndm_error *error)
{
    static ufunc_cache cache;
    const ndm_view *const inputs[] = {x};
    return call(&cache, "i0", inputs, y, options, error);
}

ndm_status ndm_imag(
    const ndm_view *x, ndm_array **y, const ndm_options *options, ndm_error *error)
{
    static ufunc_cache cache;
    const ndm_view *const inputs[] = {x};
    return call(&cache, "imag", inputs, y, options, error);
}

ndm_status ndm_invert(
    const ndm_view *x, ndm_array **y, const ndm_options *options, ndm_error *error)
{
    static ufunc_cache cache;
    const ndm_view *const inputs[] = {x};
    return call(&cache, "invert", inputs, y, options, error);
}

ndm_status ndm_bitwise_invert(
    const ndm_view *x, ndm_array **y, const ndm_options *options, ndm_error *error)
{
    return ndm_invert(x, y, options, error);
}

ndm_status ndm_bitwise_not(
    const ndm_view *x, ndm_array **y, const ndm_options *options, ndm_error *error)
{
    return ndm_invert(x, y, options, error);
}

ndm_status ndm_isclose(
    const ndm_view *x1, const ndm_view *x2, const ndm_view *rtol, const ndm_view *atol,
    ndm_array **y, const ndm_options *options, ndm_error *error)
{
    static ufunc_cache cache;
    const ndm_view *const inputs[] = {x1, x2, rtol, atol};
    return call(&cache, "isclose", inputs, y, options, error);
}

ndm_status ndm_isfinite(
    const ndm_view *x, ndm_array **y, const ndm_options *options, ndm_error *error)
{
    static ufunc_cache cache;
    const ndm_view *const inputs[] = {x};
    return call(&cache, "isfinite", inputs, y, options, error);
}

ndm_status ndm_isinf(
    const ndm_view *x, ndm_array **y, const ndm_options *options, ndm_error *error)
{
    static ufunc_cache cache;
    const ndm_view *const inputs[] = {x};
    return call(&cache, "isinf", inputs, y, options, error);
}

ndm_status ndm_isnan(
    const ndm_view *x, ndm_array **y, const ndm_options *options, ndm_error *error)
{
    static ufunc_cache cache;
    const ndm_view *const inputs[] = {x};
    return call(&cache, "isnan", inputs, y, options, error);
}

ndm_status ndm_lcm(
    const ndm_view *x1, const ndm_view *x2, ndm_array **y, const ndm_options *options,
    ndm_error *error)
{
    static ufunc_cache cache;
    const ndm_view *const inputs[] = {x1, x2};
    return call(&cache, "lcm", inputs, y, options, error);
}

ndm_status ndm_ldexp(
    const ndm_view *x, const ndm_view *n, ndm_array **y, const ndm_options *options,
    ndm_error *error)
{
    static ufunc_cache cache;
    const ndm_view *const inputs[] = {x, n};
    return call(&cache, "ldexp", inputs, y, options, error);
}

ndm_status ndm_left_shift(
    const ndm_view *x1, const ndm_view *x2, ndm_array **y, const ndm_options *options,
    ndm_error *error)
{
    static ufunc_cache cache;
    const ndm_view *const inputs[] = {x1, x2};
    return call(&cache, "left_shift", inputs, y, options, error);
}

ndm_status ndm_bitwise_left_shift(
    const ndm_view *x1, const ndm_view *x2, ndm_array **y, const ndm_options *options,
    ndm_error *error)
{
    return ndm_left_shift(x1, x2, y, options, error);
}

ndm_status ndm_less(
    const ndm_view *x1, const ndm_view *x2, ndm_array **y, const ndm_options *options,
    ndm_error *error)
{
    static ufunc_cache cache;
    const ndm_view *const inputs[] = {x1, x2};
    return call(&cache, "less", inputs, y, options, error);
}

ndm_status ndm_less_equal(
    const ndm_view *x1, const ndm_view *x2, ndm_array **y, const ndm_options *options,
    ndm_error *error)
{
    static ufunc_cache cache;
    const ndm_view *const inputs[] = {x1, x2};
    return call(&cache, "less_equal", inputs, y, options, error);
}

ndm_status ndm_lgamma(
    const ndm_view *x, ndm_array **y, const ndm_options *options, ndm_error *error)
{
    static ufunc_cache cache;
    const ndm_view *const inputs[] = {x};
    return call(&cache, "lgamma", inputs, y, options, error);
}

ndm_status ndm_gammaln(
    const ndm_view *x, ndm_array **y, const ndm_options *options, ndm_error *error)
{
    return ndm_lgamma(x, y, options, error);
}

ndm_status ndm_log(
    const ndm_view *x, ndm_array **y, const ndm_options *options, ndm_error *error)
{
    static ufunc_cache cache;
    const ndm_view *const inputs[] = {x};
    return call(&cache, "log", inputs, y, options, error);
}

ndm_status ndm_log10(
    const ndm_view *x, ndm_array **y, const ndm_options *options, ndm_error *error)
{
    static ufunc_cache cache;
    const ndm_view *const inputs[] = {x};
    return call(&cache, "log10", inputs, y, options, error);
}

ndm_status ndm_log1p(
    const ndm_view *x, ndm_array **y, const ndm_options *options, ndm_error *error)
{
    static ufunc_cache cache;
    const ndm_view *const inputs[] = {x};
    return call(&cache, "log1p", inputs, y, options, error);
}

ndm_status ndm_log2(
    const ndm_view *x, ndm_array **y, const ndm_options *options, ndm_error *error)
{
    static ufunc_cache cache;
    const ndm_view *const inputs[] = {x};
    return call(&cache, "log2", inputs, y, options, error);
}

ndm_status ndm_log_expit(
    const ndm_view *x, ndm_array **y, const ndm_options *options, ndm_error *error)
{
    static ufunc_cache cache;
    const ndm_view *const inputs[] = {x};
    return call(&cache, "log_expit", inputs, y, options, error);
}

ndm_status ndm_logaddexp(
    const ndm_view *x1, const ndm_view *x2, ndm_array **y, const ndm_options *options,
    ndm_error *error)
{
    static ufunc_cache cache;
    const ndm_view *const inputs[] = {x1, x2};
    return call(&cache, "logaddexp", inputs, y, options, error);
}

ndm_status ndm_logaddexp2(
    const ndm_view *x1, const ndm_view *x2, ndm_array **y, const ndm_options *options,
    ndm_error *error)
{
    static ufunc_cache cache;
    const ndm_view *const inputs[] = {x1, x2};
    return call(&cache, "logaddexp2", inputs, y, options, error);
}

ndm_status ndm_logical_and(
    const ndm_view *x1, const ndm_view *x2, ndm_array **y, const ndm_options *options,
    ndm_error *error)
{
    static ufunc_cache cache;
    const ndm_view *const inputs[] = {x1, x2};
    return call(&cache, "logical_and", inputs, y, options, error);
}

ndm_status ndm_logical_not(
    const ndm_view *x, ndm_array **y, const ndm_options *options, ndm_error *error)
{
    static ufunc_cache cache;
    const ndm_view *const inputs[] = {x};
    return call(&cache, "logical_not", inputs, y, options, error);
}

ndm_status ndm_logical_or(
    const ndm_view *x1, const ndm_view *x2, ndm_array **y, const ndm_options *options,
    ndm_error *error)
{
    static ufunc_cache cache;
    const ndm_view *const inputs[] = {x1, x2};
    return call(&cache, "logical_or", inputs, y, options, error);
}

ndm_status ndm_logical_xor(
    const ndm_view *x1, const ndm_view *x2, ndm_array **y, const ndm_options *options,
    ndm_error *error)
{
    static ufunc_cache cache;
    const ndm_view *const inputs[] = {x1, x2};
    return call(&cache, "logical_xor", inputs, y, options, error);
}

ndm_status ndm_logit(
    const ndm_view *x, ndm_array **y, const ndm_options *options, ndm_error *error)
{
    static ufunc_cache cache;
    const ndm_view *const inputs[] = {x};
    return call(&cache, "logit", inputs, y, options, error);
}

ndm_status ndm_logsumexp(
    const ndm_view *x, ndm_array **y, const ndm_reduce_options *options, ndm_error *error)
{
    static ufunc_cache cache;
    const ndm_view *const inputs[] = {x};
    return reduce(&cache, "logsumexp", inputs, y, options, error);
}

ndm_status ndm_matmul(
    const ndm_view *x1, const ndm_view *x2, ndm_array **y, const ndm_options *options,
    ndm_error *error)
{
    static ufunc_cache cache;
    const ndm_view *const inputs[] = {x1, x2};
    return call(&cache, "matmul", inputs, y, options, error);
}

ndm_status ndm_matvec(
    const ndm_view *x1, const ndm_view *x2, ndm_array **y, const ndm_options *options,
    ndm_error *error)
{
    static ufunc_cache cache;
    const ndm_view *const inputs[] = {x1, x2};
    return call(&cache, "matvec", inputs, y, options, error);
}

ndm_status ndm_max(
    const ndm_view *x, ndm_array **y, const ndm_reduce_options *options, ndm_error *error)
{
    static ufunc_cache cache;
    const ndm_view *const inputs[] = {x};
    return reduce(&cache, "max", inputs, y, options, error);
}

ndm_status ndm_amax(
    const ndm_view *x, ndm_array **y, const ndm_reduce_options *options, ndm_error *error)
{
    return ndm_max(x, y, options, error);
}

ndm_status ndm_maximum(
    const ndm_view *x1, const ndm_view *x2, ndm_array **y, const ndm_options *options,
    ndm_error *error)
{
    static ufunc_cache cache;
    const ndm_view *const inputs[] = {x1, x2};
    return call(&cache, "maximum", inputs, y, options, error);
}

ndm_status ndm_mean(
    const ndm_view *x, ndm_array **y, const ndm_reduce_options *options, ndm_error *error)
{
    static ufunc_cache cache;
    const ndm_view *const inputs[] = {x};
    return reduce(&cache, "mean", inputs, y, options, error);
}

ndm_status ndm_min(
    const ndm_view *x, ndm_array **y, const ndm_reduce_options *options, ndm_error *error)
{
    static ufunc_cache cache;
    const ndm_view *const inputs[] = {x};
    return reduce(&cache, "min", inputs, y, options, error);
}

ndm_status ndm_amin(
    const ndm_view *x, ndm_array **y, const ndm_reduce_options *options, ndm_error *error)
{
    return ndm_min(x, y, options, error);
}

ndm_status ndm_minimum(
    const ndm_view *x1, const ndm_view *x2, ndm_array **y, const ndm_options *options,
    ndm_error *error)
{
    static ufunc_cache cache;
    const ndm_view *const inputs[] = {x1, x2};
    return call(&cache, "minimum", inputs, y, options, error);
}

ndm_status ndm_minmax(
    const ndm_view *x, ndm_array **low, ndm_array **high, const ndm_reduce_options *options,
    ndm_error *error)
{
    static ufunc_cache cache;
    const ndm_view *const inputs[] = {x};
    ndm_array *results[] = {NULL, NULL};
    const bool given = low == NULL && high == NULL;
    const ndm_status status =
        reduce(&cache, "minmax", inputs, given ? NULL : results, options, error);
    if (status == NDM_OK && low != NULL) {
        *low = results[0];
    }
    if (status == NDM_OK && high != NULL) {
        *high = results[1];
    }
    return status;
}

ndm_status ndm_modf(
    const ndm_view *x, ndm_array **fraction, ndm_array **whole, const ndm_options *options,
    ndm_error *error)
{
    static ufunc_cache cache;
    const ndm_view *const inputs[] = {x};
    ndm_array *results[] = {NULL, NULL};
    const bool given = fraction == NULL && whole == NULL;
    const ndm_status status =
        call(&cache, "modf", inputs, given ? NULL : results, options, error);
    if (status == NDM_OK && fraction != NULL) {
        *fraction = results[0];
    }
    if (status == NDM_OK && whole != NULL) {
        *whole = results[1];
    }
    return status;
}

ndm_status ndm_multiply(
    const ndm_view *x1, const ndm_view *x2, ndm_array **y, const ndm_options *options,
    ndm_error *error)
{
    static ufunc_cache cache;
    const ndm_view *const inputs[] = {x1, x2};
    return call(&cache, "multiply", inputs, y, options, error);
}

ndm_status ndm_nanmax(
    const ndm_view *x, ndm_array **y, const ndm_reduce_options *options, ndm_error *error)
{
    static ufunc_cache cache;
    const ndm_view *const inputs[] = {x};
    return reduce(&cache, "nanmax", inputs, y, options, error);
}

ndm_status ndm_nanmean(
    const ndm_view *x, ndm_array **y, const ndm_reduce_options *options, ndm_error *error)
{
    static ufunc_cache cache;
    const ndm_view *const inputs[] = {x};
    return reduce(&cache, "nanmean", inputs, y, options, error);
}

ndm_status ndm_nanmin(
    const ndm_view *x, ndm_array **y, const ndm_reduce_options *options, ndm_error *error)
{
    static ufunc_cache cache;
    const ndm_view *const inputs[] = {x};
    return reduce(&cache, "nanmin", inputs, y, options, error);
}

ndm_status ndm_nanprod(
    const ndm_view *x, ndm_array **y, const ndm_reduce_options *options, ndm_error *error)
{
    static ufunc_cache cache;
    const ndm_view *const inputs[] = {x};
    return reduce(&cache, "nanprod", inputs, y, options, error);
}

ndm_status ndm_nansum(
    const ndm_view *x, ndm_array **y, const ndm_reduce_options *options, ndm_error *error)
{
    static ufunc_cache cache;
    const ndm_view *const inputs[] = {x};
    return reduce(&cache, "nansum", inputs, y, options, error);
}

ndm_status ndm_negative(
    const ndm_view *x, ndm_array **y, const ndm_options *options, ndm_error *error)
{
    static ufunc_cache cache;
    const ndm_view *const inputs[] = {x};
    return call(&cache, "negative", inputs, y, options, error);
}

ndm_status ndm_neumaier_sum(
    const ndm_view *x, ndm_array **y, const ndm_reduce_options *options, ndm_error *error)
{
    static ufunc_cache cache;
    const ndm_view *const inputs[] = {x};
    return reduce(&cache, "neumaier_sum", inputs, y, options, error);
}

ndm_status ndm_nextafter(
    const ndm_view *x1, const ndm_view *x2, ndm_array **y, const ndm_options *options,
    ndm_error *error)
{
    static ufunc_cache cache;
    const ndm_view *const inputs[] = {x1, x2};
    return call(&cache, "nextafter", inputs, y, options, error);
}

ndm_status ndm_not_equal(
    const ndm_view *x1, const ndm_view *x2, ndm_array **y, const ndm_options *options,
    ndm_error *error)
{
    static ufunc_cache cache;
    const ndm_view *const inputs[] = {x1, x2};
    return call(&cache, "not_equal", inputs, y, options, error);
}

ndm_status ndm_positive(
    const ndm_view *x, ndm_array **y, const ndm_options *options, ndm_error *error)
{
    static ufunc_cache cache;
    const ndm_view *const inputs[] = {x};
    return call(&cache, "positive", inputs, y, options, error);
}

ndm_status ndm_pow1p(
    const ndm_view *x1, const ndm_view *x2, ndm_array **y, const ndm_options *options,
    ndm_error *error)
{
    static ufunc_cache cache;
    const ndm_view *const inputs[] = {x1, x2};
    return call(&cache, "pow1p", inputs, y, options, error);
}

ndm_status ndm_power(
    const ndm_view *x1, const ndm_view *x2, ndm_array **y, const ndm_options *options,
    ndm_error *error)
{
    static ufunc_cache cache;
    const ndm_view *const inputs[] = {x1, x2};
    return call(&cache, "power", inputs, y, options, error);
}

ndm_status ndm_pow(
    const ndm_view *x1, const ndm_view *x2, ndm_array **y, const ndm_options *options,
    ndm_error *error)
{
    return ndm_power(x1, x2, y, options, error);
}

ndm_status ndm_prod(
    const ndm_view *x, ndm_array **y, const ndm_reduce_options *options, ndm_error *error)
{
    static ufunc_cache cache;
    const ndm_view *const inputs[] = {x};
    return reduce(&cache, "prod", inputs, y, options, error);
}

ndm_status ndm_ptp(
    const ndm_view *x, ndm_array **y, const ndm_reduce_options *options, ndm_error *error)
{
    static ufunc_cache cache;
    const ndm_view *const inputs[] = {x};
    return reduce(&cache, "ptp", inputs, y, options, error);
}

ndm_status ndm_rad2deg(
    const ndm_view *x, ndm_array **y, const ndm_options *options, ndm_error *error)
{
    static ufunc_cache cache;
    const ndm_view *const inputs[] = {x};
    return call(&cache, "rad2deg", inputs, y, options, error);
}

ndm_status ndm_degrees(
    const ndm_view *x, ndm_array **y, const ndm_options *options, ndm_error *error)
{
    return ndm_rad2deg(x, y, options, error);
}

ndm_status ndm_real(
    const ndm_view *x, ndm_array **y, const ndm_options *options, ndm_error *error)
{
    static ufunc_cache cache;
    const ndm_view *const inputs[] = {x};
    return call(&cache, "real", inputs, y, options, error);
}

ndm_status ndm_reciprocal(
    const ndm_view *x, ndm_array **y, const ndm_options *options, ndm_error *error)
{
    static ufunc_cache cache;
    const ndm_view *const inputs[] = {x};
    return call(&cache, "reciprocal", inputs, y, options, error);
}

ndm_status ndm_remainder(
    const ndm_view *x1, const ndm_view *x2, ndm_array **y, const ndm_options *options,
    ndm_error *error)
{
    static ufunc_cache cache;
    const ndm_view *const inputs[] = {x1, x2};
    return call(&cache, "remainder", inputs, y, options, error);
}

ndm_status ndm_mod(
    const ndm_view *x1, const ndm_view *x2, ndm_array **y, const ndm_options *options,
    ndm_error *error)
{
    return ndm_remainder(x1, x2, y, options, error);
}

ndm_status ndm_right_shift(
    const ndm_view *x1, const ndm_view *x2, ndm_array **y, const ndm_options *options,
    ndm_error *error)
{
    static ufunc_cache cache;
    const ndm_view *const inputs[] = {x1, x2};
    return call(&cache, "right_shift", inputs, y, options, error);
}

ndm_status ndm_bitwise_right_shift(
    const ndm_view *x1, const ndm_view *x2, ndm_array **y, const ndm_options *options,
    ndm_error *error)
{
    return ndm_right_shift(x1, x2, y, options, error);
}

ndm_status ndm_rint(
    const ndm_view *x, ndm_array **y, const ndm_options *options, ndm_error *error)
{
    static ufunc_cache cache;
    const ndm_view *const inputs[] = {x};
    return call(&cache, "rint", inputs, y, options, error);
}

ndm_status ndm_rsqrt(
    const ndm_view *x, ndm_array **y, const ndm_options *options, ndm_error *error)
{
    static ufunc_cache cache;
    const ndm_view *const inputs[] = {x};
    return call(&cache, "rsqrt", inputs, y, options, error);
}

ndm_status ndm_sign(
    const ndm_view *x, ndm_array **y, const ndm_options *options, ndm_error *error)
{
    static ufunc_cache cache;
    const ndm_view *const inputs[] = {x};
    return call(&cache, "sign", inputs, y, options, error);
}

ndm_status ndm_signbit(
    const ndm_view *x, ndm_array **y, const ndm_options *options, ndm_error *error)
{
    static ufunc_cache cache;
    const ndm_view *const inputs[] = {x};
    return call(&cache, "signbit", inputs, y, options, error);
}

ndm_status ndm_sin(
    const ndm_view *x, ndm_array **y, const ndm_options *options, ndm_error *error)
{
    static ufunc_cache cache;
    const ndm_view *const inputs[] = {x};
    return call(&cache, "sin", inputs, y, options, error);
}

ndm_status ndm_sinc(
    const ndm_view *x, ndm_array **y, const ndm_options *options, ndm_error *error)
{
    static ufunc_cache cache;
    const ndm_view *const inputs[] = {x};
    return call(&cache, "sinc", inputs, y, options, error);
}

ndm_status ndm_sincos(
    const ndm_view *x, ndm_array **sine, ndm_array **cosine, const ndm_options *options,
    ndm_error *error)
{
    static ufunc_cache cache;
    const ndm_view *const inputs[] = {x};
    ndm_array *results[] = {NULL, NULL};
    const bool given = sine == NULL && cosine == NULL;
    const ndm_status status =
        call(&cache, "sincos", inputs, given ? NULL : results, options, error);
    if (status == NDM_OK && sine != NULL) {
        *sine = results[0];
    }
    if (status == NDM_OK && cosine != NULL) {
        *cosine = results[1];
    }
    return status;
}

ndm_status ndm_sinh(
    const ndm_view *x, ndm_array **y, const ndm_options *options, ndm_error *error)
{
    static ufunc_cache cache;
    const ndm_view *const inputs[] = {x};
    return call(&cache, "sinh", inputs, y, options, error);
}

ndm_status ndm_sinpi(
    const ndm_view *x, ndm_array **y, const ndm_options *options, ndm_error *error)
{
    static ufunc_cache cache;
    const ndm_view *const inputs[] = {x};
    return call(&cache, "sinpi", inputs, y, options, error);
}

ndm_status ndm_softplus(
    const ndm_view *x, ndm_array **y, const ndm_options *options, ndm_error *error)
{
    static ufunc_cache cache;
    const ndm_view *const inputs[] = {x};
    return call(&cache, "softplus", inputs, y, options, error);
}

ndm_status ndm_spacing(
    const ndm_view *x, ndm_array **y, const ndm_options *options, ndm_error *error)
{
    static ufunc_cache cache;
    const ndm_view *const inputs[] = {x};
    return call(&cache, "spacing", inputs, y, options, error);
}

ndm_status ndm_sqrt(
    const ndm_view *x, ndm_array **y, const ndm_options *options, ndm_error *error)
{
    static ufunc_cache cache;
    const ndm_view *const inputs[] = {x};
    return call(&cache, "sqrt", inputs, y, options, error);
}

ndm_status ndm_square(
    const ndm_view *x, ndm_array **y, const ndm_options *options, ndm_error *error)
{
    static ufunc_cache cache;
    const ndm_view *const inputs[] = {x};
    return call(&cache, "square", inputs, y, options, error);
}

ndm_status ndm_std(
    const ndm_view *x, ndm_array **y, const ndm_reduce_options *options, ndm_error *error)
{
    static ufunc_cache cache;
    const ndm_view *const inputs[] = {x};
    return reduce(&cache, "std", inputs, y, options, error);
}

ndm_status ndm_subtract(
    const ndm_view *x1, const ndm_view *x2, ndm_array **y, const ndm_options *options,
    ndm_error *error)
{
    static ufunc_cache cache;
    const ndm_view *const inputs[] = {x1, x2};
    return call(&cache, "subtract", inputs, y, options, error);
}

ndm_status ndm_sum(
    const ndm_view *x, ndm_array **y, const ndm_reduce_options *options, ndm_error *error)
{
    static ufunc_cache cache;
    const ndm_view *const inputs[] = {x};
    return reduce(&cache, "sum", inputs, y, options, error);
}

ndm_status ndm_tan(
    const ndm_view *x, ndm_array **y, const ndm_options *options, ndm_error *error)
{
    static ufunc_cache cache;
    const ndm_view *const inputs[] = {x};
    return call(&cache, "tan", inputs, y, options, error);
}

ndm_status ndm_tanh(
    const ndm_view *x, ndm_array **y, const ndm_options *options, ndm_error *error)
{
    static ufunc_cache cache;
    const ndm_view *const inputs[] = {x};
    return call(&cache, "tanh", inputs, y, options, error);
}

ndm_status ndm_tanpi(
    const ndm_view *x, ndm_array **y, const ndm_options *options, ndm_error *error)
{
    static ufunc_cache cache;
    const ndm_view *const inputs[] = {x};
    return call(&cache, "tanpi", inputs, y, options, error);
}

ndm_status ndm_trunc(
    const ndm_view *x, ndm_array **y, const ndm_options *options, ndm_error *error)
{
    static ufunc_cache cache;
    const ndm_view *const inputs[] = {x};
    return call(&cache, "trunc", inputs, y, options, error);
}

ndm_status ndm_var(
    const ndm_view *x, ndm_array **y, const ndm_reduce_options *options, ndm_error *error)
{
    static ufunc_cache cache;
    const ndm_view *const inputs[] = {x};
    return reduce(&cache, "var", inputs, y, options, error);
}

ndm_status ndm_vecdot(
    const ndm_view *x1, const ndm_view *x2, ndm_array **y, const ndm_options *options,
    ndm_error *error)
{
    static ufunc_cache cache;
    const ndm_view *const inputs[] = {x1, x2};
    return call(&cache, "vecdot", inputs, y, options, error);
}

ndm_status ndm_vecmat(
    const ndm_view *x1, const ndm_view *x2, ndm_array **y, const ndm_options *options,
    ndm_error *error)
{
    static ufunc_cache cache;
    const ndm_view *const inputs[] = {x1, x2};
    return call(&cache, "vecmat", inputs, y, options, error);
}

ndm_status ndm_xlog1py(
    const ndm_view *x, const ndm_view *y, ndm_array **z, const ndm_options *options,
    ndm_error *error)
{
    static ufunc_cache cache;
    const ndm_view *const inputs[] = {x, y};
    return call(&cache, "xlog1py", inputs, z, options, error);
}

ndm_status ndm_xlogy(
    const ndm_view *x, const ndm_view *y, ndm_array **z, const ndm_options *options,
    ndm_error *error)
{
    static ufunc_cache cache;
    const ndm_view *const inputs[] = {x, y};
    return call(&cache, "xlogy", inputs, z, options, error);
}
