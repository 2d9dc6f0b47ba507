/* The tier fast of the inverse hyperbolic functions: float32 in float arithmetic without fused
 * multiply-add, so that its results are the same everywhere; arctanh of float64 by the same
 * way. Arguments that are not ordinary get the correct function's results.
 *
 * Measured by tests/elementary/measure.py: arctanh 1.60, arcsinh 1.93, arccosh 1.80 ULP;
 * arctanh of float64 1.6. */
#ifndef NDM_PRIMITIVES_INVERSE_HYPERBOLIC_FAST_H
#define NDM_PRIMITIVES_INVERSE_HYPERBOLIC_FAST_H

#include "fast_constants.h"
#include "inverse_hyperbolic.h"
#include "logarithms_fast.h"

static NDM_ALWAYS_INLINE float ndm_fast_size32(float x)
{
    return ndm_float32_of(ndm_word32(x) & INT32_MAX);
}

/* The sign of x given to a positive number. */
static NDM_ALWAYS_INLINE float ndm_fast_signed32(float size, float x)
{
    return ndm_float32_of(ndm_word32(size) | (ndm_word32(x) & NDM_WORD32_SIGN));
}

/* Negative unless the size of x is 0 or at least 2**-40, and below `limit`. */
static NDM_ALWAYS_INLINE int32_t ndm_fast_within32(float x, int32_t limit)
{
    const int32_t size = ndm_word32(x) & INT32_MAX;
    return (limit - 1 - size) | ((size - ((127 - 40) << 23)) & -size);
}

/* ---- arctanh: as ndm_arctanh_float32_core ---- */

static NDM_ALWAYS_INLINE int32_t ndm_ordinary_arctanh_float32_fast(float x)
{
    return ndm_fast_within32(x, NDM_WORD32_ONE - 1); /* 1 - 2**25 is no float */
}

static NDM_ALWAYS_INLINE float ndm_arctanh_float32_fast_bare(float x, uint32_t *raised)
{
    (void)raised;
    const float a = ndm_fast_size32(x);
    const int32_t distance = ndm_word32(1 + a) - ndm_word32(1 - a) + (INT32_C(1) << 21);
    const int32_t exponent = distance >> 23;
    const float scale = ndm_float32_of((exponent << 23) + NDM_WORD32_ONE);
    const float k = (float)exponent;
    const float t = a * scale + (1 - scale);
    const float n = a + t, d = (2 + a) - t;
    const float s = n / d, z = s * s;
    const float p = (NDM_FAST_ARTANH32_1 * z + NDM_FAST_ARTANH32_0) +
                    (z * z) * (NDM_FAST_ARTANH32_3 * z + NDM_FAST_ARTANH32_2);
    const float low = k * (0.5f * NDM_LOG_SHORT_LN2_LOW) + (s * z) * p;
    return ndm_fast_signed32(k * (0.5f * NDM_LOG_SHORT_LN2_HIGH) + (s + low), x);
}

static NDM_ALWAYS_INLINE float ndm_arctanh_float32_fast(float x, uint32_t *raised)
{
    const int32_t rare = ndm_ordinary_arctanh_float32_fast(x) >> 31;
    const float operand = ndm_float32_of(ndm_word32(x) & ~rare);
    const float usual = ndm_arctanh_float32_fast_bare(operand, raised);
    return ndm_float32_of(
        ndm_choose32(rare, ndm_word32(ndm_arctanh_float32(x, raised)), ndm_word32(usual)));
}

/* The same in float64: 0, or at least 2**-100. */
static NDM_ALWAYS_INLINE int64_t ndm_ordinary_arctanh_float64_fast(double x)
{
    const int64_t size = ndm_word64(x) & INT64_MAX;
    return (NDM_WORD64_ONE - 2 - size) | ((size - ((INT64_C(1023) - 100) << 52)) & -size);
}

/* (artanh(s) - s) / s**3, of z = s * s. */
static NDM_ALWAYS_INLINE double ndm_arctanh_terms(double z)
{
    const double w = z * z, v = w * w;
    const double p0 = ndm_multiply_add(NDM_FAST_ARTANH64_1, z, NDM_FAST_ARTANH64_0);
    const double p2 = ndm_multiply_add(NDM_FAST_ARTANH64_3, z, NDM_FAST_ARTANH64_2);
    const double p4 = ndm_multiply_add(NDM_FAST_ARTANH64_5, z, NDM_FAST_ARTANH64_4);
    const double p6 = ndm_multiply_add(NDM_FAST_ARTANH64_7, z, NDM_FAST_ARTANH64_6);
    const double p8 = ndm_multiply_add(NDM_FAST_ARTANH64_9, z, NDM_FAST_ARTANH64_8);
    const double upper = ndm_multiply_add(p8, v, ndm_multiply_add(p6, w, p4));
    return ndm_multiply_add(upper, v, ndm_multiply_add(p2, w, p0));
}

/* k, and the quotient of which the rest is the inverse tangent. */
static NDM_ALWAYS_INLINE ndm_pair_float64 ndm_arctanh_quotient_fast64(double x)
{
    const double a = __builtin_fabs(x);
    const int64_t distance = ndm_word64(1 + a) - ndm_word64(1 - a) + (INT64_C(1) << 50);
    const int64_t exponent = (int64_t)((uint64_t)distance >> 52);
    const double scale = ndm_float64_of((exponent << 52) + NDM_WORD64_ONE);
    const double k = ndm_float64_of(exponent | ndm_word64(0x1p52)) - 0x1p52;
    const double t = ndm_multiply_add(a, scale, 1 - scale);
    const double n = a + t, d = (2 + a) - t;
    return (ndm_pair_float64){k, n / d};
}

static NDM_ALWAYS_INLINE double ndm_arctanh_of_quotient_fast64(ndm_pair_float64 quotient,
                                                               double x)
{
    const double k = quotient.high, s = quotient.low, z = s * s;
    const double low =
        ndm_multiply_add(s * z, ndm_arctanh_terms(z), k * (0.5 * NDM_LOG_LN2_LOW));
    const double size = ndm_multiply_add(k, 0.5 * NDM_LOG_LN2_HIGH, s + low);
    return ndm_float64_of(ndm_word64(size) | (ndm_word64(x) & NDM_WORD64_SIGN));
}

static NDM_ALWAYS_INLINE double ndm_arctanh_float64_fast_bare(double x, uint32_t *raised)
{
    (void)raised;
    return ndm_arctanh_of_quotient_fast64(ndm_arctanh_quotient_fast64(x), x);
}

static NDM_ALWAYS_INLINE void ndm_arctanh_float64_fast_first(ndm_pairs_float64 *made,
                                                             ptrdiff_t i, double x)
{
    ndm_keep_pair(made, i, ndm_arctanh_quotient_fast64(x));
}

static NDM_ALWAYS_INLINE double ndm_arctanh_float64_fast_last(ndm_pairs_float64 *made,
                                                              ptrdiff_t i, double x)
{
    return ndm_arctanh_of_quotient_fast64(ndm_kept_pair(made, i), x);
}

static NDM_ALWAYS_INLINE double ndm_arctanh_float64_fast(double x, uint32_t *raised)
{
    const int64_t rare = ndm_mask64_negative(ndm_ordinary_arctanh_float64_fast(x));
    const double operand = ndm_float64_of(ndm_word64(x) & ~rare);
    const double usual = ndm_arctanh_float64_fast_bare(operand, raised);
    return ndm_float64_of(
        ndm_choose64(rare, ndm_word64(ndm_arctanh_float64(x, raised)), ndm_word64(usual)));
}

/* ---- arcsinh and arccosh ---- */

#define NDM_FAST_ARCSINH_MOST ((INT32_C(127) + 60) << 23)

static NDM_ALWAYS_INLINE int32_t ndm_ordinary_arcsinh_float32_fast(float x)
{
    return ndm_fast_within32(x, NDM_FAST_ARCSINH_MOST);
}

/* x and sqrt(1 + x**2) - 1 */
static NDM_ALWAYS_INLINE float ndm_arcsinh_sum32(float x)
{
    const float a = ndm_fast_size32(x), square = a * a;
    return a + square / (1 + __builtin_sqrtf(1 + square));
}

/* 1 + x, as ndm_log1p_split. */
static NDM_ALWAYS_INLINE ndm_short_parts ndm_arcsinh_split32(float x)
{
    const int32_t word = ndm_word32(1 + x) + (NDM_WORD32_ONE - NDM_WORD32_ROOT_HALF);
    const int32_t exponent = word >> 23;
    const float scale = ndm_float32_of((254 - exponent) << 23);
    return (ndm_short_parts){(float)(exponent - 127), x * scale + (scale - 1)};
}

static NDM_ALWAYS_INLINE float ndm_arcsinh_float32_fast_bare(float x, uint32_t *raised)
{
    (void)raised;
    return ndm_fast_signed32(ndm_short_log(ndm_arcsinh_split32(ndm_arcsinh_sum32(x))), x);
}

/* The same in loops for a block each: their chains are short. */
typedef struct ndm_fast_logarithms32 {
    float sum[NDM_BLOCK], left[NDM_BLOCK], f[NDM_BLOCK], k[NDM_BLOCK];
} ndm_fast_logarithms32;

static NDM_ALWAYS_INLINE void ndm_arcsinh_float32_fast_sum(ndm_fast_logarithms32 *made,
                                                           ptrdiff_t i, float x)
{
    made->sum[i] = ndm_arcsinh_sum32(x);
}

static NDM_ALWAYS_INLINE void ndm_arcsinh_float32_fast_split(ndm_fast_logarithms32 *made,
                                                             ptrdiff_t i, float x)
{
    (void)x;
    const ndm_short_parts parts = ndm_arcsinh_split32(made->sum[i]);
    made->f[i] = parts.f;
    made->k[i] = parts.k;
}

static NDM_ALWAYS_INLINE float ndm_arcsinh_float32_fast_last(ndm_fast_logarithms32 *made,
                                                             ptrdiff_t i, float x)
{
    return ndm_fast_signed32(ndm_short_log((ndm_short_parts){made->k[i], made->f[i]}), x);
}

static NDM_ALWAYS_INLINE float ndm_arcsinh_float32_fast(float x, uint32_t *raised)
{
    const int32_t rare = ndm_ordinary_arcsinh_float32_fast(x) >> 31;
    const float operand = ndm_float32_of(ndm_word32(x) & ~rare);
    const float usual = ndm_arcsinh_float32_fast_bare(operand, raised);
    return ndm_float32_of(
        ndm_choose32(rare, ndm_word32(ndm_arcsinh_float32(x, raised)), ndm_word32(usual)));
}

/* Negative unless x is between 1 and 2**60. */
static NDM_ALWAYS_INLINE int32_t ndm_ordinary_arccosh_float32_fast(float x)
{
    const int32_t word = ndm_word32(x), size = word & INT32_MAX;
    return word | ((NDM_FAST_ARCSINH_MOST - size) | (size - NDM_WORD32_ONE));
}

typedef struct ndm_fast_sum32 {
    float sum, left;
} ndm_fast_sum32;

/* a + r for a = x - 1 and r = sqrt(x**2 - 1), with what that sum was rounded by, and roughly
 * 1 / 2r times what the radicand was. */
static NDM_ALWAYS_INLINE ndm_fast_sum32 ndm_arccosh_sum32(float x)
{
    const float a = x - 1, square = a * a, radicand = (a + a) + square;
    const float r = __builtin_sqrtf(radicand), sum = r + a;
    const float inverse = ndm_float32_of(NDM_FAST_HALF_INVERSE32 - ndm_word32(r));
    const float lost = square - (radicand - (a + a));
    return (ndm_fast_sum32){sum, (a - (sum - r)) + lost * inverse};
}

/* log1p(sum + left) */
static NDM_ALWAYS_INLINE float ndm_arccosh_log32(float sum, float left)
{
    const int32_t word = ndm_word32(1 + sum) + (NDM_WORD32_ONE - NDM_WORD32_ROOT_HALF);
    const int32_t exponent = word >> 23;
    const float scale = ndm_float32_of((254 - exponent) << 23);
    const float k = (float)(exponent - 127), f = sum * scale + (scale - 1);
    const float low = ndm_short_bend(f) + (k * NDM_LOG_SHORT_LN2_LOW + left * scale);
    return k * NDM_LOG_SHORT_LN2_HIGH + (f + low);
}

static NDM_ALWAYS_INLINE float ndm_arccosh_float32_fast_bare(float x, uint32_t *raised)
{
    (void)raised;
    const ndm_fast_sum32 sum = ndm_arccosh_sum32(x);
    return ndm_arccosh_log32(sum.sum, sum.left);
}

static NDM_ALWAYS_INLINE void ndm_arccosh_float32_fast_sum(ndm_fast_logarithms32 *made,
                                                           ptrdiff_t i, float x)
{
    const ndm_fast_sum32 sum = ndm_arccosh_sum32(x);
    made->sum[i] = sum.sum;
    made->left[i] = sum.left;
}

static NDM_ALWAYS_INLINE float ndm_arccosh_float32_fast_last(ndm_fast_logarithms32 *made,
                                                             ptrdiff_t i, float x)
{
    (void)x;
    return ndm_arccosh_log32(made->sum[i], made->left[i]);
}

static NDM_ALWAYS_INLINE float ndm_arccosh_float32_fast(float x, uint32_t *raised)
{
    const int32_t rare = ndm_ordinary_arccosh_float32_fast(x) >> 31;
    const float operand = ndm_float32_of(ndm_choose32(rare, NDM_WORD32_ONE, ndm_word32(x)));
    const float usual = ndm_arccosh_float32_fast_bare(operand, raised);
    return ndm_float32_of(
        ndm_choose32(rare, ndm_word32(ndm_arccosh_float32(x, raised)), ndm_word32(usual)));
}

#endif
