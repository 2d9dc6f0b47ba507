/* arctanh, arcsinh and arccosh by logarithms:
 *
 *     arctanh(x) = log((1 + x) / (1 - x)) / 2
 *     arcsinh(x) = log(x + sqrt(x**2 + 1))      arccosh(x) = log(x + sqrt(x**2 - 1))
 *
 * In float64 the sums, squares and roots are pairs, of which the logarithm is taken as in
 * logarithms_kernel.h: near 0 (1 for arccosh) nothing cancels. In float32 everything is a
 * double and the differences that would cancel are written so that they are exact.
 *
 * Measured by tests/elementary/measure.py: float32 correctly rounded for all arguments, float64
 * 0.57 ULP. */
#ifndef NDM_PRIMITIVES_INVERSE_HYPERBOLIC_H
#define NDM_PRIMITIVES_INVERSE_HYPERBOLIC_H

#include "inverse_hyperbolic_cases.h"
#include "logarithms_near_one.h"

/* The sign of x given to a positive number. */
static NDM_ALWAYS_INLINE double ndm_log_signed_as(double size, double x)
{
    return ndm_float64_of(ndm_word64(size) | (ndm_word64(x) & NDM_WORD64_SIGN));
}

static NDM_ALWAYS_INLINE double ndm_log_size_of(double x)
{
    return ndm_float64_of(ndm_word64(x) & INT64_MAX);
}

/* ---- arctanh ---- */

/* With 2**k near (1 + a) / (1 - a), numerator and denominator of
 * ((1 + a) - 2**k (1 - a)) / ((1 + a) + 2**k (1 - a)) are exact for floats where it matters. */
static NDM_ALWAYS_INLINE double ndm_arctanh_float32_core(double x)
{
    const double a = ndm_log_size_of(x);
    const uint64_t half = UINT64_C(1) << 51, bias = UINT64_C(1023) << 52;
    const uint64_t distance = (uint64_t)ndm_word64(1 + a) - (uint64_t)ndm_word64(1 - a);
    const uint64_t exponent = (distance + (half + bias)) >> 52;
    const double scale = ndm_float64_of((int64_t)(exponent << 52));
    const double k = ndm_log_whole(exponent);
    const double n = ndm_multiply_add(a, 1 + scale, 1 - scale);
    const double d = ndm_multiply_add(a, 1 - scale, 1 + scale);
    const double s = n / d, z = s * s;
    const double rest = ndm_multiply_add(s * z, ndm_log_wide(z), k * NDM_LOG_LN2_LOW);
    const double twice = ndm_multiply_add(k, NDM_LOG_LN2_HIGH, 2 * s + rest);
    return ndm_log_signed_as(0.5 * twice, x);
}

static NDM_ALWAYS_INLINE float ndm_arctanh_float32_bare(float x, uint32_t *raised)
{
    (void)raised;
    return (float)ndm_arctanh_float32_core(x);
}

static NDM_ALWAYS_INLINE float ndm_arctanh_float32_odd_bare(float x, uint32_t *raised)
{
    (void)raised;
    return ndm_odd_float32(ndm_arctanh_float32_core(x));
}

static NDM_ALWAYS_INLINE float ndm_arctanh_float32(float x, uint32_t *raised)
{
    const ndm_case_float32 it = ndm_arctanh_case_float32(x, raised);
    return ndm_of_case_float32(it, (float)ndm_arctanh_float32_core(it.operand));
}

static NDM_ALWAYS_INLINE float ndm_arctanh_float32_odd(float x, uint32_t *raised)
{
    const ndm_case_float32 it = ndm_arctanh_case_float32(x, raised);
    return ndm_of_case_float32(it, ndm_odd_float32(ndm_arctanh_float32_core(it.operand)));
}

static NDM_ALWAYS_INLINE double ndm_arctanh_core(double x)
{
    const double a = ndm_log_size_of(x);
    const ndm_pair_float64 p = ndm_fast_two_sum(1, a), q = ndm_fast_two_sum(1, -a);
    const ndm_log_parts parts = ndm_log_parts_of_quotient(p, q, 0);
    return ndm_log_signed_as(0.5 * ndm_log_rounded(ndm_log_base_e(parts)), x);
}

static NDM_ALWAYS_INLINE double ndm_arctanh_float64_bare(double x, uint32_t *raised)
{
    (void)raised;
    return ndm_arctanh_core(x);
}

static NDM_ALWAYS_INLINE double ndm_arctanh_float64(double x, uint32_t *raised)
{
    const ndm_case_float64 it = ndm_arctanh_case_float64(x, raised);
    return ndm_of_case_float64(it, ndm_arctanh_core(it.operand));
}

/* ---- arcsinh ---- */

/* a + r - 1 = a + a**2 / (1 + r) for r = sqrt(1 + a**2). */
static NDM_ALWAYS_INLINE double ndm_arcsinh_float32_core(double x)
{
    const double a = ndm_log_size_of(x), square = a * a;
    const double r = __builtin_sqrt(1 + square);
    const ndm_mantissa_float64 split = ndm_log_split(a + r);
    const double scale = ndm_log_scale(split.exponent);
    const double low = ndm_multiply_add(scale, square / (1 + r), scale - 1);
    const double f = ndm_multiply_add(a, scale, low);
    return ndm_log_signed_as(ndm_log_plain(ndm_log_whole(split.exponent), f), x);
}

static NDM_ALWAYS_INLINE float ndm_arcsinh_float32_bare(float x, uint32_t *raised)
{
    (void)raised;
    return (float)ndm_arcsinh_float32_core(x);
}

static NDM_ALWAYS_INLINE float ndm_arcsinh_float32_odd_bare(float x, uint32_t *raised)
{
    (void)raised;
    return ndm_odd_float32(ndm_arcsinh_float32_core(x));
}

static NDM_ALWAYS_INLINE float ndm_arcsinh_float32(float x, uint32_t *raised)
{
    const ndm_case_float32 it = ndm_arcsinh_case_float32(x, raised);
    return ndm_of_case_float32(it, (float)ndm_arcsinh_float32_core(it.operand));
}

static NDM_ALWAYS_INLINE float ndm_arcsinh_float32_odd(float x, uint32_t *raised)
{
    const ndm_case_float32 it = ndm_arcsinh_case_float32(x, raised);
    return ndm_of_case_float32(it, ndm_odd_float32(ndm_arcsinh_float32_core(it.operand)));
}

/* sqrt(high + low) for high + low >= 0, low small beside high. A root of 0 divides by 2**-1000,
 * which changes no other root. */
static NDM_ALWAYS_INLINE ndm_pair_float64 ndm_root_of_pair(ndm_pair_float64 x)
{
    const double root = __builtin_sqrt(x.high);
    const double residue = ndm_root_residue_float64(x.high, root) + x.low;
    return (ndm_pair_float64){root, residue / (root + root + 0x1p-1000)};
}

/* one: 1, or 0 where x is so large that 1 does not count. */
static NDM_ALWAYS_INLINE double ndm_arcsinh_reduced(double x, double one, double less)
{
    const double a = ndm_log_size_of(x);
    const ndm_pair_float64 square = ndm_two_product(a, a);
    const ndm_pair_float64 sum = ndm_two_sum(one, square.high);
    const ndm_pair_float64 root =
        ndm_root_of_pair((ndm_pair_float64){sum.high, sum.low + square.low});
    const ndm_pair_float64 total = ndm_fast_two_sum(root.high, a);
    const ndm_log_parts parts = ndm_log_parts_of_sum(total.high, total.low + root.low, less);
    return ndm_log_signed_as(ndm_log_rounded(ndm_log_base_e(parts)), x);
}

static NDM_ALWAYS_INLINE double ndm_arcsinh_float64_bare(double x, uint32_t *raised)
{
    (void)raised;
    return ndm_arcsinh_reduced(x, 1, 0);
}

static NDM_ALWAYS_INLINE double ndm_arcsinh_float64(double x, uint32_t *raised)
{
    const ndm_large_case_float64 it = ndm_arcsinh_case_float64(x, raised);
    return ndm_of_large_case_float64(it, ndm_arcsinh_reduced(it.operand, it.one, it.scaled));
}

/* ---- arccosh ---- */

static NDM_ALWAYS_INLINE double ndm_arccosh_float32_core(double x)
{
    const double r = __builtin_sqrt(ndm_multiply_add(x, x, -1));
    const ndm_mantissa_float64 split = ndm_log_split(x + r);
    const double scale = ndm_log_scale(split.exponent);
    const double f = ndm_multiply_add(r, scale, ndm_multiply_add(x, scale, -1));
    return ndm_log_plain(ndm_log_whole(split.exponent), f);
}

static NDM_ALWAYS_INLINE float ndm_arccosh_float32_bare(float x, uint32_t *raised)
{
    (void)raised;
    return (float)ndm_arccosh_float32_core(x);
}

static NDM_ALWAYS_INLINE float ndm_arccosh_float32_odd_bare(float x, uint32_t *raised)
{
    (void)raised;
    return ndm_odd_float32(ndm_arccosh_float32_core(x));
}

static NDM_ALWAYS_INLINE float ndm_arccosh_float32(float x, uint32_t *raised)
{
    const ndm_case_float32 it = ndm_arccosh_case_float32(x, raised);
    return ndm_of_case_float32(it, (float)ndm_arccosh_float32_core(it.operand));
}

static NDM_ALWAYS_INLINE float ndm_arccosh_float32_odd(float x, uint32_t *raised)
{
    const ndm_case_float32 it = ndm_arccosh_case_float32(x, raised);
    return ndm_of_case_float32(it, ndm_odd_float32(ndm_arccosh_float32_core(it.operand)));
}

/* one: as for arcsinh. */
static NDM_ALWAYS_INLINE double ndm_arccosh_reduced(double x, double one, double less)
{
    const ndm_pair_float64 square = ndm_two_product(x, x);
    const ndm_pair_float64 root =
        ndm_root_of_pair(ndm_fast_two_sum(square.high - one, square.low));
    const ndm_pair_float64 total = ndm_fast_two_sum(x, root.high);
    const ndm_log_parts parts = ndm_log_parts_of_sum(total.high, total.low + root.low, less);
    return ndm_log_rounded(ndm_log_base_e(parts));
}

static NDM_ALWAYS_INLINE double ndm_arccosh_float64_bare(double x, uint32_t *raised)
{
    (void)raised;
    return ndm_arccosh_reduced(x, 1, 0);
}

static NDM_ALWAYS_INLINE double ndm_arccosh_float64(double x, uint32_t *raised)
{
    const ndm_large_case_float64 it = ndm_arccosh_case_float64(x, raised);
    return ndm_of_large_case_float64(it, ndm_arccosh_reduced(it.operand, it.one, it.scaled));
}

#endif
