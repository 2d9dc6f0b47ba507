/* The fast tier of log, log2, log10 and log1p: float32 in float arithmetic without fused
 * multiply-add, so that its results are the same everywhere; float64 as logarithms_kernel.h has
 * it, but in single doubles.
 *
 * Measured by tests/elementary/measure.py, float32: log 0.95, log2 1.92, log10 1.18, log1p 1.58
 * ULP; float64: log 1.2, log2 0.9, log10 0.9, log1p 1.9 ULP. */
#ifndef NDM_PRIMITIVES_LOGARITHMS_FAST_H
#define NDM_PRIMITIVES_LOGARITHMS_FAST_H

#include "fast_constants.h"
#include "logarithms_bases.h"
#include "logarithms_near_one.h"

#define NDM_WORD32_ROOT_HALF INT32_C(0x3f3504f3)
#define NDM_WORD32_MANTISSA INT32_C(0x007fffff)
#define NDM_LOG1P_SHORT_MOST INT32_C(0x71800000)  /* 2**100 */
#define NDM_LOG1P_SHORT_LEAST INT32_C(0x32800000) /* 2**-26 */

/* ---- arguments of float32 ---- */

/* The operand is 2**scaled times the argument. */
typedef struct ndm_short_case {
    float operand, scaled;
    int32_t special, value;
} ndm_short_case;

/* Negative unless x is positive, finite and normal. */
static NDM_ALWAYS_INLINE int32_t ndm_ordinary_normal_float32(float x)
{
    const uint32_t word = (uint32_t)ndm_word32(x);
    return (int32_t)(word | (word - NDM_WORD32_LEAST) | (NDM_WORD32_INFINITY - 1 - word));
}

/* Negative unless x is 0, or above -1, below 2**100 and no less than 2**-26 in size. */
static NDM_ALWAYS_INLINE int32_t ndm_ordinary_log1p_short(float x)
{
    const uint32_t word = (uint32_t)ndm_word32(x), size = word & INT32_MAX;
    return (int32_t)((NDM_LOG1P_SHORT_MOST - size) |
                     ((size - NDM_LOG1P_SHORT_LEAST) & (0 - size)) |
                     ((NDM_WORD32_ONE - 1 - size) & word));
}

static NDM_ALWAYS_INLINE ndm_short_case ndm_log_short_case(ndm_case_float32 it)
{
    const int32_t up = ndm_mask32_negative(ndm_word32(it.operand) - NDM_WORD32_LEAST);
    return (ndm_short_case){
        it.operand * ndm_float32_of(NDM_WORD32_ONE + (up & (INT32_C(24) << 23))),
        ndm_float32_of(ndm_word32(24.0f) & up),
        it.special,
        it.value,
    };
}

static NDM_ALWAYS_INLINE ndm_short_case ndm_log1p_short_case(ndm_case_float32 it)
{
    const int32_t word = ndm_word32(it.operand), size = word & INT32_MAX;
    const int32_t down = ndm_mask32_negative(NDM_LOG1P_SHORT_MOST - size);
    const int32_t tiny = ndm_mask32_negative(size - NDM_LOG1P_SHORT_LEAST);
    const int32_t within = ndm_choose32(tiny, NDM_WORD32_ONE, word);
    return (ndm_short_case){
        ndm_float32_of(within - (down & (INT32_C(64) << 23))),
        ndm_float32_of(ndm_word32(-64.0f) & down),
        it.special | tiny,
        ndm_choose32(tiny, word, it.value),
    };
}

/* ---- log(1 + f) = f - rest, in float ---- */

/* A positive normal number is 2**k (1 + f). */
typedef struct ndm_short_parts {
    float k, f;
} ndm_short_parts;

static NDM_ALWAYS_INLINE ndm_short_parts ndm_short_split(float x, float less)
{
    const int32_t word =
        (int32_t)((uint32_t)ndm_word32(x) + (NDM_WORD32_ONE - NDM_WORD32_ROOT_HALF));
    const float m = ndm_float32_of((word & NDM_WORD32_MANTISSA) + NDM_WORD32_ROOT_HALF);
    return (ndm_short_parts){(float)((word >> 23) - 127) - less, m - 1};
}

/* log(1 + f) - f */
static NDM_ALWAYS_INLINE float ndm_short_bend(float f)
{
    const float z = f * f;
    float p = NDM_FAST_LOG32_7 * z + (NDM_FAST_LOG32_6 * f + NDM_FAST_LOG32_5);
    p = p * z + (NDM_FAST_LOG32_4 * f + NDM_FAST_LOG32_3);
    p = p * z + (NDM_FAST_LOG32_2 * f + NDM_FAST_LOG32_1);
    p = p * z + (NDM_FAST_LOG32_0 * f - 0.5f);
    return z * p;
}

static NDM_ALWAYS_INLINE float ndm_short_log(ndm_short_parts x)
{
    const float low = ndm_short_bend(x.f) + x.k * NDM_LOG_SHORT_LN2_LOW;
    return x.k * NDM_LOG_SHORT_LN2_HIGH + (x.f + low);
}

/* Of a block: all x may be split, and no flags tell of it. */
typedef struct ndm_fast_parts32 {
    float k[NDM_BLOCK], f[NDM_BLOCK];
} ndm_fast_parts32;

static NDM_ALWAYS_INLINE void ndm_log_float32_fast_split(ndm_fast_parts32 *made, ptrdiff_t i,
                                                         float x)
{
    const ndm_short_parts parts = ndm_short_split(x, 0);
    made->k[i] = parts.k;
    made->f[i] = parts.f;
}

/* ---- log ---- */

static NDM_ALWAYS_INLINE float ndm_log_float32_short(float x, float less)
{
    return ndm_short_log(ndm_short_split(x, less));
}

/* About 0.9 ULP. */
static NDM_ALWAYS_INLINE double ndm_log_float64_plain(double x, double less)
{
    const ndm_mantissa_float64 split = ndm_log_split(x);
    const double k = ndm_log_whole(split.exponent) - less;
    const ndm_pair_float64 part = ndm_log_of_mantissa(split.m - 1);
    const double low = ndm_multiply_add(k, NDM_LOG_LN2_LOW, part.low);
    return ndm_multiply_add(k, NDM_LOG_LN2_HIGH, part.high + low);
}

static NDM_ALWAYS_INLINE int32_t ndm_ordinary_log_float32_fast(float x)
{
    return ndm_ordinary_normal_float32(x);
}

static NDM_ALWAYS_INLINE float ndm_log_float32_fast_bare(float x, uint32_t *raised)
{
    (void)raised;
    return ndm_log_float32_short(x, 0);
}

static NDM_ALWAYS_INLINE float ndm_log_float32_fast_last(ndm_fast_parts32 *made, ptrdiff_t i,
                                                         float x)
{
    (void)x;
    return ndm_short_log((ndm_short_parts){made->k[i], made->f[i]});
}

static NDM_ALWAYS_INLINE float ndm_log_float32_fast(float x, uint32_t *raised)
{
    const ndm_short_case it = ndm_log_short_case(ndm_log_case_float32(x, raised));
    const float result = ndm_log_float32_short(it.operand, it.scaled);
    return ndm_float32_of(ndm_choose32(it.special, it.value, ndm_word32(result)));
}

static NDM_ALWAYS_INLINE int64_t ndm_ordinary_log_float64_fast(double x)
{
    return ndm_ordinary_positive_float64(x);
}

static NDM_ALWAYS_INLINE double ndm_log_float64_fast_bare(double x, uint32_t *raised)
{
    (void)raised;
    return ndm_log_float64_plain(x, 0);
}

static NDM_ALWAYS_INLINE double ndm_log_float64_fast(double x, uint32_t *raised)
{
    const ndm_case_float64 it = ndm_log_case_float64(x, raised);
    return ndm_of_case_float64(it, ndm_log_float64_plain(it.operand, it.scaled));
}

/* ---- log2 and log10 ---- */

/* log(1 + f) times a constant and the rest of it, plus a small number. */
static NDM_ALWAYS_INLINE double ndm_log_times(double f, double factor, double factor_low,
                                              double small)
{
    const double s = f / (2 + f), half = 0.5 * f * f;
    const double z = s * s;
    const ndm_pair_float64 first = ndm_fast_two_sum(f, -half);
    const double rest =
        ndm_multiply_add(s, ndm_multiply_add(z, ndm_log_near(z), half), first.low);
    const double low = ndm_multiply_add(rest, factor, small);
    return ndm_multiply_add(first.high, factor, ndm_multiply_add(first.high, factor_low, low));
}

static NDM_ALWAYS_INLINE float ndm_short_log2(ndm_short_parts parts)
{
    return parts.k + (parts.f + ndm_short_bend(parts.f)) * NDM_LOG_SHORT_LOG2_OF_E;
}

static NDM_ALWAYS_INLINE float ndm_log2_float32_short(float x, float less)
{
    return ndm_short_log2(ndm_short_split(x, less));
}

static NDM_ALWAYS_INLINE double ndm_log2_float64_plain(double x, double less)
{
    const ndm_mantissa_float64 split = ndm_log_split(x);
    const double k = ndm_log_whole(split.exponent) - less;
    return k + ndm_log_times(split.m - 1, NDM_LOG_LOG2_OF_E, NDM_LOG_LOG2_OF_E_TAIL, 0);
}

static NDM_ALWAYS_INLINE int32_t ndm_ordinary_log2_float32_fast(float x)
{
    return ndm_ordinary_normal_float32(x);
}

static NDM_ALWAYS_INLINE float ndm_log2_float32_fast_bare(float x, uint32_t *raised)
{
    (void)raised;
    return ndm_log2_float32_short(x, 0);
}

static NDM_ALWAYS_INLINE float ndm_log2_float32_fast_last(ndm_fast_parts32 *made, ptrdiff_t i,
                                                          float x)
{
    (void)x;
    return ndm_short_log2((ndm_short_parts){made->k[i], made->f[i]});
}

static NDM_ALWAYS_INLINE float ndm_log2_float32_fast(float x, uint32_t *raised)
{
    const ndm_short_case it = ndm_log_short_case(ndm_log_case_float32(x, raised));
    const float result = ndm_log2_float32_short(it.operand, it.scaled);
    return ndm_float32_of(ndm_choose32(it.special, it.value, ndm_word32(result)));
}

static NDM_ALWAYS_INLINE int64_t ndm_ordinary_log2_float64_fast(double x)
{
    return ndm_ordinary_positive_float64(x);
}

static NDM_ALWAYS_INLINE double ndm_log2_float64_fast_bare(double x, uint32_t *raised)
{
    (void)raised;
    return ndm_log2_float64_plain(x, 0);
}

static NDM_ALWAYS_INLINE double ndm_log2_float64_fast(double x, uint32_t *raised)
{
    const ndm_case_float64 it = ndm_log_case_float64(x, raised);
    return ndm_of_case_float64(it, ndm_log2_float64_plain(it.operand, it.scaled));
}

/* f / log(10) in two parts, the first of which is exact. */
static NDM_ALWAYS_INLINE float ndm_short_log10(ndm_short_parts parts)
{
    const float f = parts.f, z = f * f;
    float p = NDM_FAST_LOG10_32_8 * z + (NDM_FAST_LOG10_32_7 * f + NDM_FAST_LOG10_32_6);
    p = p * z + (NDM_FAST_LOG10_32_5 * f + NDM_FAST_LOG10_32_4);
    p = p * z + (NDM_FAST_LOG10_32_3 * f + NDM_FAST_LOG10_32_2);
    p = p * z + (NDM_FAST_LOG10_32_1 * f + NDM_FAST_LOG10_32_0);
    const float low =
        parts.k * NDM_LOG_SHORT_LOG10_OF_2_LOW - f * NDM_FAST_HALF_LESS_LOG10_OF_E32;
    return parts.k * NDM_LOG_SHORT_LOG10_OF_2_HIGH + (0.5f * f + (z * p + low));
}

static NDM_ALWAYS_INLINE float ndm_log10_float32_short(float x, float less)
{
    return ndm_short_log10(ndm_short_split(x, less));
}

static NDM_ALWAYS_INLINE double ndm_log10_float64_plain(double x, double less)
{
    const ndm_mantissa_float64 split = ndm_log_split(x);
    const double k = ndm_log_whole(split.exponent) - less;
    return ndm_multiply_add(k, NDM_LOG_LOG10_OF_2_HIGH,
                            ndm_log_times(split.m - 1, NDM_LOG_LOG10_OF_E,
                                          NDM_LOG_LOG10_OF_E_TAIL, k * NDM_LOG_LOG10_OF_2_LOW));
}

static NDM_ALWAYS_INLINE int32_t ndm_ordinary_log10_float32_fast(float x)
{
    return ndm_ordinary_normal_float32(x);
}

static NDM_ALWAYS_INLINE float ndm_log10_float32_fast_bare(float x, uint32_t *raised)
{
    (void)raised;
    return ndm_log10_float32_short(x, 0);
}

static NDM_ALWAYS_INLINE float ndm_log10_float32_fast_last(ndm_fast_parts32 *made, ptrdiff_t i,
                                                           float x)
{
    (void)x;
    return ndm_short_log10((ndm_short_parts){made->k[i], made->f[i]});
}

static NDM_ALWAYS_INLINE float ndm_log10_float32_fast(float x, uint32_t *raised)
{
    const ndm_short_case it = ndm_log_short_case(ndm_log_case_float32(x, raised));
    const float result = ndm_log10_float32_short(it.operand, it.scaled);
    return ndm_float32_of(ndm_choose32(it.special, it.value, ndm_word32(result)));
}

static NDM_ALWAYS_INLINE int64_t ndm_ordinary_log10_float64_fast(double x)
{
    return ndm_ordinary_positive_float64(x);
}

static NDM_ALWAYS_INLINE double ndm_log10_float64_fast_bare(double x, uint32_t *raised)
{
    (void)raised;
    return ndm_log10_float64_plain(x, 0);
}

static NDM_ALWAYS_INLINE double ndm_log10_float64_fast(double x, uint32_t *raised)
{
    const ndm_case_float64 it = ndm_log_case_float64(x, raised);
    return ndm_of_case_float64(it, ndm_log10_float64_plain(it.operand, it.scaled));
}

/* ---- log1p ---- */

/* -k and f, as in ndm_log1p_parts. */
static NDM_ALWAYS_INLINE ndm_short_parts ndm_log1p_split(float x, float less)
{
    const int32_t word = ndm_word32(1 + x) + (NDM_WORD32_ONE - NDM_WORD32_ROOT_HALF);
    const int32_t exponent = word >> 23;
    const float scale = ndm_float32_of((254 - exponent) << 23);
    return (ndm_short_parts){(float)(127 - exponent) + less, x * scale - (1 - scale)};
}

/* As ndm_short_log, of -k. */
static NDM_ALWAYS_INLINE float ndm_log1p_short_log(ndm_short_parts x)
{
    const float minus_low = x.k * NDM_LOG_SHORT_LN2_LOW - ndm_short_bend(x.f);
    return (x.f - minus_low) - x.k * NDM_LOG_SHORT_LN2_HIGH;
}

static NDM_ALWAYS_INLINE float ndm_log1p_float32_short(float x, float less)
{
    return ndm_log1p_short_log(ndm_log1p_split(x, less));
}

static NDM_ALWAYS_INLINE double ndm_log1p_float64_plain(double x, double less)
{
    const ndm_mantissa_float64 split = ndm_log_split(1 + x);
    const double scale = ndm_log_scale(split.exponent);
    const double minus_k = ndm_log_minus_whole(split.exponent) + less;
    const double f = ndm_multiply_add(x, scale, -(1 - scale));
    const ndm_pair_float64 part = ndm_log_of_mantissa(f);
    const double low = ndm_multiply_add(minus_k, -NDM_LOG_LN2_LOW, part.low);
    return ndm_multiply_add(minus_k, -NDM_LOG_LN2_HIGH, part.high + low);
}

static NDM_ALWAYS_INLINE int32_t ndm_ordinary_log1p_float32_fast(float x)
{
    return ndm_ordinary_log1p_short(x);
}

static NDM_ALWAYS_INLINE float ndm_log1p_float32_fast_bare(float x, uint32_t *raised)
{
    (void)raised;
    return ndm_log1p_float32_short(x, 0);
}

static NDM_ALWAYS_INLINE void ndm_log1p_float32_fast_split(ndm_fast_parts32 *made, ptrdiff_t i,
                                                           float x)
{
    const ndm_short_parts parts = ndm_log1p_split(x, 0);
    made->k[i] = parts.k;
    made->f[i] = parts.f;
}

static NDM_ALWAYS_INLINE float ndm_log1p_float32_fast_last(ndm_fast_parts32 *made, ptrdiff_t i,
                                                           float x)
{
    (void)x;
    return ndm_log1p_short_log((ndm_short_parts){made->k[i], made->f[i]});
}

static NDM_ALWAYS_INLINE float ndm_log1p_float32_fast(float x, uint32_t *raised)
{
    const ndm_short_case it = ndm_log1p_short_case(ndm_log1p_case_float32(x, raised));
    const float result = ndm_log1p_float32_short(it.operand, it.scaled);
    return ndm_float32_of(ndm_choose32(it.special, it.value, ndm_word32(result)));
}

static NDM_ALWAYS_INLINE int64_t ndm_ordinary_log1p_float64_fast(double x)
{
    return ndm_ordinary_log1p_float64(x);
}

static NDM_ALWAYS_INLINE double ndm_log1p_float64_fast_bare(double x, uint32_t *raised)
{
    (void)raised;
    return ndm_log1p_float64_plain(x, 0);
}

static NDM_ALWAYS_INLINE double ndm_log1p_float64_fast(double x, uint32_t *raised)
{
    const ndm_case_float64 it = ndm_log1p_case_float64(x, raised);
    return ndm_of_case_float64(it, ndm_log1p_float64_plain(it.operand, it.scaled));
}

#endif
