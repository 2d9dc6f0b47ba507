/* The error function and its complement, for float32; for float64 they are in
 * error_functions_float64.h.
 *
 * erf(x) is x times a polynomial in x**2, one for all arguments up to 4, where the result is 1.
 * erfc(x) for positive x is exp(-x**2) times a function without much slope, of which
 * x + 2.5 times is a polynomial in 1 / (x + 2.5): the change of variable is that of W. J. Cody,
 * "Rational Chebyshev Approximations for the Error Function", Math. Comp. 23 (1969), made
 * to fit one interval. In double, of which each is rounded once, to float.
 *
 * Measured against MPFR: correctly rounded for every float, with and without fused
 * multiply-add. */
#ifndef NDM_PRIMITIVES_ERROR_FUNCTIONS_H
#define NDM_PRIMITIVES_ERROR_FUNCTIONS_H

#include "elementary.h"
#include "error_functions_constants.h"
#include "error_functions_float64.h"
#include "exponentials_kernel.h"
#include "special_pairs.h"

/* ---- erf ---- */

/* erf(x) for |x| <= 4. */
static NDM_ALWAYS_INLINE double ndm_erf_core(double x)
{
    return x * ndm_erf_over_x(ndm_multiply_add(x * 0.125, x, -1));
}

/* x, not beyond 4 on either side. */
static inline float ndm_erf_argument(float x)
{
    const int32_t word = ndm_word32(x);
    return ndm_float32_of(ndm_least32(word & INT32_MAX, ndm_word32(4.0f)) |
                          (word & NDM_WORD32_SIGN));
}

static inline int32_t ndm_ordinary_erf_float32(float x)
{
    const int32_t size = ndm_word32(x) & INT32_MAX;
    return ndm_unless_within32(size, ndm_word32(0x1p-125f), NDM_WORD32_INFINITY);
}

static inline float ndm_erf_float32_bare(float x)
{
    return (float)ndm_erf_core(ndm_erf_argument(x));
}

static inline float ndm_erf_float32_odd_bare(float x)
{
    return ndm_odd_float32(ndm_erf_core(ndm_erf_argument(x)));
}

static inline float ndm_erf_float32(float x)
{
    return ndm_unless_special32(ndm_erf_float32_bare(x), x, __builtin_copysignf(1, x));
}

static inline float ndm_erf_float32_odd(float x)
{
    return ndm_unless_special32(ndm_erf_float32_odd_bare(x), x, __builtin_copysignf(1, x));
}

/* ---- erfc ---- */

/* erfc(x) for |x| <= 10.25. */
static NDM_ALWAYS_INLINE double ndm_erfc_inverse(double x)
{
    return 1 / (__builtin_fabs(x) + 2.5);
}

/* By the inverse and ndm_plain_rest of -x**2. */
static NDM_ALWAYS_INLINE double ndm_erfc_of_inverse(double v, ndm_pair_float64 rest, double x)
{
    const double tail = v * ndm_erfc_short_tail(v - 0.15625);
    const double y = ndm_scale_normal(ndm_exp_near(rest.high) * tail, rest.low);
    const int64_t negative = ndm_mask64_negative(ndm_word64(x));
    return ndm_float64_of(negative & ndm_word64(2.0)) +
           ndm_float64_of(ndm_word64(y) ^ (negative & NDM_WORD64_SIGN));
}

static NDM_ALWAYS_INLINE double ndm_erfc_core(double x)
{
    return ndm_erfc_of_inverse(ndm_erfc_inverse(x), ndm_plain_rest(-(x * x)), x);
}

/* x, not beyond 10.25; an infinity or a NaN becomes 0. */
static inline float ndm_erfc_argument(float x)
{
    const int32_t word = ndm_word32(x), size = word & INT32_MAX;
    const int32_t finite = (size - NDM_WORD32_INFINITY) >> 31;
    return ndm_float32_of((ndm_least32(size, ndm_word32(10.25f)) & finite) |
                          (word & NDM_WORD32_SIGN));
}

/* The result rounded. Of one argument it lies 2**-56 from the middle of two floats, which is
 * what the double is. */
static inline float ndm_erfc_rounded(double y, float x)
{
    const int32_t word = ndm_word32((float)y);
    return ndm_float32_of(ndm_word32(x) == ndm_word32(-0x1.d93ec4p-17f) ? word - 1 : word);
}

static inline float ndm_erfc_at_infinity(float x)
{
    return ndm_float32_of((ndm_word32(x) >> 31) & ndm_word32(2.0f));
}

/* Up to where the result is subnormal. */
static inline int32_t ndm_ordinary_erfc_float32(float x)
{
    return ndm_word32(9.125f) - (ndm_word32(x) & INT32_MAX);
}

static NDM_ALWAYS_INLINE void ndm_erfc_float32_first(ndm_two_pairs_float64 *made, ptrdiff_t i,
                                                     float x)
{
    const double argument = x;
    made->first.high[i] = ndm_erfc_inverse(argument);
    ndm_keep_pair(&made->second, i, ndm_plain_rest(-(argument * argument)));
}

static NDM_ALWAYS_INLINE float ndm_erfc_float32_last(ndm_two_pairs_float64 *made, ptrdiff_t i,
                                                     float x)
{
    const ndm_pair_float64 rest = ndm_kept_pair(&made->second, i);
    return ndm_erfc_rounded(ndm_erfc_of_inverse(made->first.high[i], rest, x), x);
}

static inline float ndm_erfc_float32_bare(float x)
{
    return ndm_erfc_rounded(ndm_erfc_core(x), x);
}

static inline float ndm_erfc_float32_odd_bare(float x)
{
    return ndm_odd_float32(ndm_erfc_core(x));
}

static inline float ndm_erfc_float32(float x)
{
    const float y = ndm_erfc_rounded(ndm_erfc_core(ndm_erfc_argument(x)), x);
    return ndm_unless_special32(y, x, ndm_erfc_at_infinity(x));
}

static inline float ndm_erfc_float32_odd(float x)
{
    const float y = ndm_odd_float32(ndm_erfc_core(ndm_erfc_argument(x)));
    return ndm_unless_special32(y, x, ndm_erfc_at_infinity(x));
}

#endif
