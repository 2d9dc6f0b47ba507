/* x**y for the tier `fast`, without tables: 2**(y log2(x)), the logarithm of 2**k m by s = (m -
 * c) / (m + c), whose rounding error is found from the remainder. float32 as sums of two
 * floats, heads of 12 bits whose products are exact and rests, without fused multiply-add, so
 * that its results are the same everywhere; float64 with it, and where there is none both tiers
 * are the same. Arguments that are not ordinary get the correct function's results.
 *
 * Measured by tests/elementary/measure.py: float32 1.7 ULP, float64 1.34. */
#ifndef NDM_PRIMITIVES_REAL_POWER_FAST_H
#define NDM_PRIMITIVES_REAL_POWER_FAST_H

#include "exponentials_fast.h"
#include "logarithms_fast.h"
#include "real_power.h"
#include "real_power_fast_constants.h"

/* ---- float32 ---- */

/* The word of the least m, 0.845: from there to 1.19 c is 1, up to 1.69 the root. */
#define NDM_FAST_POWER32_FIRST (NDM_WORD32_ONE - INT32_C(2600468))

/* The upper 12 bits, cut off. */
static NDM_ALWAYS_INLINE float ndm_power_head32(float x)
{
    return ndm_float32_of(ndm_word32(x) & ~INT32_C(0xfff));
}

/* a where the mask is ones, b where it is zeroes: of constants in words, for of floats gcc
 * computes what depends on them with both. */
static NDM_ALWAYS_INLINE float ndm_power_either32(int32_t mask, float a, float b)
{
    return ndm_float32_of((mask & (ndm_word32(a) ^ ndm_word32(b))) ^ ndm_word32(b));
}

/* log2 of a number is k and 2 artanh(s) / log(2) and a rest. */
typedef struct ndm_power_quotient32 {
    float s, k, rest;
} ndm_power_quotient32;

/* Of a positive normal number's word. */
static NDM_ALWAYS_INLINE ndm_power_quotient32 ndm_power_divide32(int32_t word)
{
    const uint32_t least = (uint32_t)NDM_FAST_POWER32_FIRST;
    const uint32_t above = (uint32_t)word - least + (UINT32_C(256) << 23);
    const int32_t halves = (int32_t)(above >> 22);
    const float k = ndm_float32_of(halves | ndm_word32(0x1p22f)) - (0x1p22f + 256);
    const float m =
        ndm_float32_of((int32_t)(above & NDM_WORD32_MANTISSA) + NDM_FAST_POWER32_FIRST);
    const int32_t upper = (int32_t)(above << 9) >> 31;
    const float c = ndm_power_either32(upper, NDM_FAST_POWER32_ROOT, 1);
    const float slope =
        ndm_power_either32(upper, NDM_FAST_POWER32_ROOT_SLOPE, NDM_FAST_POWER32_SLOPE);
    const float part = ndm_float32_of(upper & ndm_word32(NDM_FAST_POWER32_ROOT_LOG));

    const float n = m - c, d = m + c, s = n / d;
    const float head = ndm_power_head32(s), d_head = ndm_power_head32(d);
    const float left = (n - head * d_head) - head * (n - (d_head - (c + c)));
    return (ndm_power_quotient32){s, k, part + left * (slope - slope * s)};
}

/* The same as a head of 12 bits and a rest. */
static NDM_ALWAYS_INLINE ndm_pair_float32 ndm_power_log32(ndm_power_quotient32 x)
{
    const float s = x.s, z = s * s, head = ndm_power_head32(s);
    const float second = z * NDM_FAST_POWER32_LOG_0;
    const float factor = (NDM_FAST_POWER32_FACTOR_LOW + second) +
                         (z * z) * (NDM_FAST_POWER32_LOG_1 + z * NDM_FAST_POWER32_LOG_2);
    const float first = head * NDM_FAST_POWER32_FACTOR;
    const float log = ndm_power_head32(x.k + (first + s * second));
    return (ndm_pair_float32){log, (((x.k - log) + first) + x.rest) + s * factor};
}

/* f + n, with n + NDM_ROUNDER32 in `shifted`. */
typedef struct ndm_power_exponent32 {
    float f, shifted;
} ndm_power_exponent32;

/* For |y log2(x)| < 125 and y no tiny number, lest small products underflow. */
static NDM_ALWAYS_INLINE ndm_power_exponent32 ndm_power_exponent_of32(ndm_power_quotient32 x,
                                                                      float y)
{
    const ndm_pair_float32 log = ndm_power_log32(x);
    const float head = ndm_power_head32(y), product = head * log.high;
    const float shifted = product + NDM_ROUNDER32;
    const float f =
        ((product - (shifted - NDM_ROUNDER32)) + (y - head) * log.high) + y * log.low;
    return (ndm_power_exponent32){f, shifted};
}

/* 2**(f + n) */
static NDM_ALWAYS_INLINE float ndm_power_size32(ndm_power_exponent32 exponent)
{
    const float f = exponent.f, w = f * f;
    const float upper =
        NDM_FAST_POWER32_EXP_4 + f * (NDM_FAST_POWER32_EXP_5 + f * NDM_FAST_POWER32_EXP_6);
    const float lower = NDM_FAST_POWER32_EXP_2 + f * NDM_FAST_POWER32_EXP_3;
    const float power = 1 + (NDM_FAST_POWER32_EXP_1 * f + w * (lower + w * upper));
    return ndm_scale_normal32(power, exponent.shifted);
}

static NDM_ALWAYS_INLINE ndm_power_quotient32 ndm_power_quotient_of32(float x)
{
    const int32_t size = ndm_word32(x) & INT32_MAX;
    return ndm_power_divide32(size == 0 ? NDM_WORD32_ONE : size);
}

static NDM_ALWAYS_INLINE float ndm_power_float32_fast_bare(float x, float y, uint32_t *raised)
{
    (void)raised;
    const ndm_power_quotient32 quotient = ndm_power_quotient_of32(x);
    const ndm_power_exponent32 exponent = ndm_power_exponent_of32(quotient, y);
    const float power = ndm_power_signed_float32(ndm_power_size32(exponent), x, y);
    const int32_t squared = ndm_mask_same32(y, 2), inverse = ndm_mask_same32(y, -1);
    const float factor = ndm_float32_of(ndm_choose32(squared, ndm_word32(x), NDM_WORD32_ONE));
    const float divisor = ndm_float32_of(ndm_choose32(inverse, ndm_word32(x), NDM_WORD32_ONE));
    return ndm_float32_of(ndm_choose32(squared | inverse, ndm_word32(factor * factor / divisor),
                                       ndm_word32(power)));
}

/* The same where ndm_usual_power_float32 is not negative, in loops for a block each: their
 * chains are short. */
typedef struct ndm_power_made32 {
    float s[NDM_BLOCK], k[NDM_BLOCK], rest[NDM_BLOCK], f[NDM_BLOCK], shifted[NDM_BLOCK];
} ndm_power_made32;

static NDM_ALWAYS_INLINE void ndm_power_float32_fast_divide(ndm_power_made32 *made, ptrdiff_t i,
                                                            float x, float y)
{
    (void)y;
    const ndm_power_quotient32 quotient = ndm_power_divide32(ndm_word32(x));
    made->s[i] = quotient.s;
    made->k[i] = quotient.k;
    made->rest[i] = quotient.rest;
}

static NDM_ALWAYS_INLINE void ndm_power_float32_fast_exponent(ndm_power_made32 *made,
                                                              ptrdiff_t i, float x, float y)
{
    (void)x;
    const ndm_power_quotient32 quotient = {made->s[i], made->k[i], made->rest[i]};
    const ndm_power_exponent32 exponent = ndm_power_exponent_of32(quotient, y);
    made->f[i] = exponent.f;
    made->shifted[i] = exponent.shifted;
}

static NDM_ALWAYS_INLINE float ndm_power_float32_fast_last(ndm_power_made32 *made, ptrdiff_t i,
                                                           float x, float y)
{
    (void)x, (void)y;
    return ndm_power_size32((ndm_power_exponent32){made->f[i], made->shifted[i]});
}

/* As ndm_usual_power_float32; no square, no reciprocal. */
static NDM_ALWAYS_INLINE int32_t ndm_usual_power_float32_fast(float x, float y)
{
    return ndm_usual_power_float32(x, y) | ndm_no_simple_exponent32(y);
}

/* As ndm_ordinary_power_float32; |y| below 2**22 and 0 or at least 2**-30. */
static NDM_ALWAYS_INLINE int32_t ndm_ordinary_power_float32_fast(float x, float y)
{
    const float size = __builtin_fabsf(y);
    const int32_t word = ndm_word32(x), a = word & INT32_MAX, b = ndm_word32(size);
    const int32_t base = a == 0 ? NDM_WORD32_ONE : a;
    const int32_t part = ndm_word32((size + 0x1p23f) - 0x1p23f) ^ b;
    const uint32_t limit = (uint32_t)ndm_word32(0x1.32p29f) + NDM_WORD32_ONE;
    const float log = __builtin_fabsf((float)(base - NDM_WORD32_ONE)) + 256;
    const int32_t not_above = ndm_word32(y) | (int32_t)((uint32_t)ndm_word32(y) - 1);
    return (word & -part) | ((a - 1) & not_above) | (base - NDM_WORD32_LEAST) |
           (NDM_WORD32_INFINITY - 1 - a) |
           (int32_t)(limit - (uint32_t)ndm_word32(log) - (uint32_t)b) |
           ((b - ndm_word32(0x1p-30f)) & -b);
}

static NDM_ALWAYS_INLINE float ndm_power_float32_fast(float x, float y, uint32_t *raised)
{
#if defined(__clang__) && !defined(__AVX__)
    /* No vectors of as many floats as doubles: clang divides what is in the other lanes. */
    ndm_only_here();
#endif
    const int32_t rare = ndm_ordinary_power_float32_fast(x, y) >> 31;
    const float base = ndm_float32_of(ndm_choose32(rare, NDM_WORD32_ONE, ndm_word32(x)));
    const float exponent = ndm_float32_of(ndm_choose32(rare, NDM_WORD32_ONE, ndm_word32(y)));
    const float usual = ndm_power_float32_fast_bare(base, exponent, raised);
    return ndm_float32_of(
        ndm_choose32(rare, ndm_word32(ndm_power_float32(x, y, raised)), ndm_word32(usual)));
}

/* ---- float64 ---- */

#if NDM_FUSED

/* 2**f, |f| < 0.503 */
static NDM_ALWAYS_INLINE double ndm_power_exp64(double f)
{
    const double w = f * f, v = w * w;
    const double e0 = __builtin_fma(NDM_FAST_POWER64_EXP_4, w, NDM_FAST_POWER64_EXP_2);
    const double e1 = __builtin_fma(NDM_FAST_POWER64_EXP_8, w, NDM_FAST_POWER64_EXP_6);
    const double o0 = __builtin_fma(NDM_FAST_POWER64_EXP_3, w, NDM_FAST_POWER64_EXP_1);
    const double o1 = __builtin_fma(NDM_FAST_POWER64_EXP_7, w, NDM_FAST_POWER64_EXP_5);
    const double o2 = __builtin_fma(NDM_FAST_POWER64_EXP_11, w, NDM_FAST_POWER64_EXP_9);
    const double even = __builtin_fma(__builtin_fma(NDM_FAST_POWER64_EXP_10, v, e1), v, e0);
    const double odd = __builtin_fma(__builtin_fma(o2, v, o1), v, o0);
    return __builtin_fma(f, __builtin_fma(f, even, odd), 1);
}

/* What log2 is beyond 2 / log(2) s (1 + z / 3), over s z**2. */
static NDM_ALWAYS_INLINE double ndm_power_far64(double z, double square)
{
    const double a = __builtin_fma(NDM_FAST_POWER64_LOG_1, z, NDM_FAST_POWER64_LOG_0);
    const double b = __builtin_fma(NDM_FAST_POWER64_LOG_3, z, NDM_FAST_POWER64_LOG_2);
    const double c = __builtin_fma(NDM_FAST_POWER64_LOG_5, z, NDM_FAST_POWER64_LOG_4);
    const double upper = __builtin_fma(NDM_FAST_POWER64_LOG_6, square, c);
    return __builtin_fma(upper, square * square, __builtin_fma(b, square, a));
}

/* log2 of a number is k and 2 artanh(s) / log(2), s to be taken with what the quotient left. */
typedef struct ndm_power_quotient64 {
    double s, k, left;
} ndm_power_quotient64;

static NDM_ALWAYS_INLINE ndm_power_quotient64 ndm_power_quotient_of64(double x)
{
    const int64_t size = ndm_word64(x) & INT64_MAX;
    const ndm_mantissa_float64 split =
        ndm_log_split(ndm_float64_of(size == 0 ? NDM_WORD64_ONE : size));
    const double n = split.m - 1, s = n / (split.m + 1);
    const double left = __builtin_fma(-s, n, __builtin_fma(-2, s, n)) * (1 - s);
    return (ndm_power_quotient64){s, ndm_log_whole(split.exponent), left};
}

/* y log2(|x|) = n + f, as n + NDM_ROUNDER and f, where that is below 1000 and y no tiny
 * number. In steps that depend on each other as little as may be: the logarithm is `log` and
 * `rest`, where the far terms come last, and n is found without them. */
static NDM_ALWAYS_INLINE ndm_pair_float64
ndm_power_exponent_float64_fast(ndm_power_quotient64 x, double y)
{
    const double s = x.s, k = x.k, left = x.left;
    const double z = s * s, z_low = __builtin_fma(s, s, -z), square = z * z;
    const double factor = __builtin_fma(z, NDM_FAST_POWER64_THIRD, NDM_FAST_POWER64_FACTOR);
    const double rounded_off =
        __builtin_fma(z, NDM_FAST_POWER64_THIRD, NDM_FAST_POWER64_FACTOR - factor);
    const double lows =
        __builtin_fma(z, NDM_FAST_POWER64_THIRD_LOW, NDM_FAST_POWER64_FACTOR_LOW);
    const double factor_low = rounded_off + __builtin_fma(z_low, NDM_FAST_POWER64_THIRD, lows);
    const double log = __builtin_fma(s, factor, k);
    const double slope = __builtin_fma(z, NDM_FAST_POWER64_SLOPE_MORE, NDM_FAST_POWER64_SLOPE);
    const double rest = __builtin_fma(left, slope, __builtin_fma(s, factor, k - log));
    const double more = __builtin_fma(square, ndm_power_far64(z, square), factor_low);

    const double near = __builtin_fma(s * square, NDM_FAST_POWER64_LOG_0, log);
    const double shifted = __builtin_fma(y, near, NDM_ROUNDER);
    const double first = __builtin_fma(y, log, -(shifted - NDM_ROUNDER));
    return (ndm_pair_float64){shifted, __builtin_fma(y, __builtin_fma(s, more, rest), first)};
}

/* As ndm_power_signed_float64. */
static NDM_ALWAYS_INLINE double ndm_power_of_exponent_float64_fast(ndm_pair_float64 exponent,
                                                                   double x, double y)
{
    const int64_t word = ndm_word64(x), size = word & INT64_MAX;
    const uint64_t units = (uint64_t)ndm_word64(__builtin_fabs(y) + 0x1p52);
    const int64_t power =
        ndm_word64(ndm_scale_normal(ndm_power_exp64(exponent.low), exponent.high));
    return ndm_float64_of((size == 0 ? 0 : power) | (word & (int64_t)(units << 63)));
}

static NDM_ALWAYS_INLINE double ndm_power_float64_fast_bare(double x, double y,
                                                            uint32_t *raised)
{
    (void)raised;
    const ndm_power_quotient64 quotient = ndm_power_quotient_of64(x);
    return ndm_power_of_exponent_float64_fast(ndm_power_exponent_float64_fast(quotient, y), x,
                                              y);
}

static NDM_ALWAYS_INLINE void ndm_power_float64_fast_first(ndm_power_made64 *made, ptrdiff_t i,
                                                           double x, double y)
{
    (void)y;
    const ndm_power_quotient64 quotient = ndm_power_quotient_of64(x);
    made->whole[i] = quotient.k;
    made->r[i] = quotient.s;
    made->low[i] = quotient.left;
}

static NDM_ALWAYS_INLINE void ndm_power_float64_fast_next(ndm_power_made64 *made, ptrdiff_t i,
                                                          double x, double y)
{
    (void)x;
    const ndm_power_quotient64 quotient = {made->r[i], made->whole[i], made->low[i]};
    ndm_keep_pair(&made->exponent, i, ndm_power_exponent_float64_fast(quotient, y));
}

static NDM_ALWAYS_INLINE double ndm_power_float64_fast_last(ndm_power_made64 *made, ptrdiff_t i,
                                                            double x, double y)
{
    return ndm_power_of_exponent_float64_fast(ndm_kept_pair(&made->exponent, i), x, y);
}

/* As ndm_ordinary_power_float64, with |y| 0 or at least 2**-180. */
static NDM_ALWAYS_INLINE int64_t ndm_ordinary_power_float64_fast(double x, double y)
{
    const double size = __builtin_fabs(y);
    const int64_t word = ndm_word64(x), a = word & INT64_MAX, b = ndm_word64(size);
    const int64_t base = a == 0 ? NDM_WORD64_ONE : a;
    const int64_t part = ndm_word64((size + 0x1p52) - 0x1p52) ^ b;
    const uint64_t limit = (uint64_t)ndm_word64(0x1.3p50) + NDM_WORD64_ONE;
    const double shifted = ndm_float64_of(ndm_word64(0x1p52) | base >> 11);
    const double log = __builtin_fabs(shifted - (0x1p52 + (NDM_WORD64_ONE >> 11))) + 1;
    const int64_t not_above = ndm_word64(y) | (int64_t)((uint64_t)ndm_word64(y) - 1);
    return (word & -part) | ((a - 1) & not_above) | (base - (INT64_C(1) << 52)) |
           (NDM_WORD64_INFINITY - 1 - a) |
           (int64_t)(limit - (uint64_t)ndm_word64(log) - (uint64_t)b) |
           ((b - ndm_word64(0x1p-180)) & -b) | ndm_no_simple_exponent64(y);
}

static NDM_ALWAYS_INLINE double ndm_power_float64_fast(double x, double y, uint32_t *raised)
{
    const int64_t rare = ndm_mask64_negative(ndm_ordinary_power_float64_fast(x, y));
    const double base = ndm_float64_of(ndm_choose64(rare, NDM_WORD64_ONE, ndm_word64(x)));
    const double exponent = ndm_float64_of(ndm_choose64(rare, NDM_WORD64_ONE, ndm_word64(y)));
    const double usual = ndm_power_float64_fast_bare(base, exponent, raised);
    return ndm_float64_of(
        ndm_choose64(rare, ndm_word64(ndm_power_float64(x, y, raised)), ndm_word64(usual)));
}

static NDM_ALWAYS_INLINE bool ndm_power_float64_fast_block(const double *x, const double *y,
                                                           double *result, ptrdiff_t count,
                                                           uint32_t *raised)
{
    return y[0] != 1 && ndm_power_float64_block(x, y, result, count, raised);
}

#else

static NDM_ALWAYS_INLINE bool ndm_power_float64_fast_block(const double *x, const double *y,
                                                           double *result, ptrdiff_t count,
                                                           uint32_t *raised)
{
    return ndm_power_float64_block(x, y, result, count, raised);
}

static NDM_ALWAYS_INLINE void ndm_power_float64_fast_first(ndm_power_made64 *made, ptrdiff_t i,
                                                           double x, double y)
{
    ndm_power_float64_first(made, i, x, y);
}

static NDM_ALWAYS_INLINE void ndm_power_float64_fast_next(ndm_power_made64 *made, ptrdiff_t i,
                                                          double x, double y)
{
    ndm_power_float64_next(made, i, x, y);
}

static NDM_ALWAYS_INLINE double ndm_power_float64_fast_last(ndm_power_made64 *made, ptrdiff_t i,
                                                            double x, double y)
{
    return ndm_power_float64_last(made, i, x, y);
}

static NDM_ALWAYS_INLINE double ndm_power_float64_fast_bare(double x, double y,
                                                            uint32_t *raised)
{
    return ndm_power_float64_bare(x, y, raised);
}

static NDM_ALWAYS_INLINE int64_t ndm_ordinary_power_float64_fast(double x, double y)
{
    return ndm_ordinary_power_float64(x, y);
}

static NDM_ALWAYS_INLINE double ndm_power_float64_fast(double x, double y, uint32_t *raised)
{
    return ndm_power_float64(x, y, raised);
}

#endif

#endif
