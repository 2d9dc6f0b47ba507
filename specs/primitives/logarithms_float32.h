/* log, log2 and log10 of floats, in double: s p(s**2) and the exponent's part, with an error of
 * about two units in the last place. A few floats have logarithms so near to halfway between
 * two floats that the nearest double is halfway; these are named.
 *
 * float32 is correctly rounded: wherever the double is within 24 units of halfway, mpmath gives
 * the same float. */
#ifndef NDM_PRIMITIVES_LOGARITHMS_FLOAT32_H
#define NDM_PRIMITIVES_LOGARITHMS_FLOAT32_H

#include "logarithms_cases.h"
#include "logarithms_kernel.h"

#define NDM_LOG_ROOT_HALF32 INT32_C(0x3f3504f4)
#define NDM_LOG_MANTISSA32 INT32_C(0x007fffff)

/* x = 2**k m, as ndm_log_split has it. */
typedef struct ndm_log_floats {
    double m, k;
} ndm_log_floats;

/* Of a positive normal number, mostly in 32 bits. */
static NDM_ALWAYS_INLINE ndm_log_floats ndm_log_split_normal(float x)
{
    const int32_t word = ndm_word32(x) + (NDM_WORD32_ONE - NDM_LOG_ROOT_HALF32);
    return (ndm_log_floats){
        ndm_float32_of((word & NDM_LOG_MANTISSA32) + NDM_LOG_ROOT_HALF32),
        (word >> 23) - 127,
    };
}

/* Of subnormal numbers too. */
static NDM_ALWAYS_INLINE ndm_log_floats ndm_log_split_any(float x)
{
    const ndm_mantissa_float64 split = ndm_log_split(x);
    return (ndm_log_floats){split.m, ndm_log_whole(split.exponent)};
}

/* s p(s * s), for the seven coefficients of p. */
static NDM_ALWAYS_INLINE double ndm_log_times_series(double s, const double p[7])
{
    const double z = s * s, w = z * z;
    const double first = ndm_multiply_add(p[1], z, p[0]);
    const double second = ndm_multiply_add(p[3], z, p[2]);
    const double third = ndm_multiply_add(p[5], z, p[4]);
    const double upper = ndm_multiply_add(ndm_multiply_add(p[6], w, third), w, second);
    return s * ndm_multiply_add(upper, w, first);
}

/* ---- log ---- */

/* 2 artanh(s) */
static NDM_ALWAYS_INLINE double ndm_log_series(double s)
{
    static const double p[7] = {NDM_LOG_QUICK_0, NDM_LOG_QUICK_1, NDM_LOG_QUICK_2,
                                NDM_LOG_QUICK_3, NDM_LOG_QUICK_4, NDM_LOG_QUICK_5,
                                NDM_LOG_QUICK_6};
    return ndm_log_times_series(s, p);
}

/* k log(2) + 2 artanh(s) */
static NDM_ALWAYS_INLINE double ndm_log_of_quotient(double k, double s)
{
    const double log = ndm_log_series(s);
#if NDM_FUSED
    return __builtin_fma(k, NDM_LOG_LN2, log);
#else
    return k * NDM_LOG_LN2_HIGH + (k * NDM_LOG_LN2_LOW + log);
#endif
}

static NDM_ALWAYS_INLINE double ndm_log_of_floats(ndm_log_floats x)
{
    return ndm_log_of_quotient(x.k, ndm_log_quotient(x.m));
}

static NDM_ALWAYS_INLINE float ndm_log_rounded_float32(double log, float x)
{
    const int32_t word = ndm_word32(x);
    const int32_t up = (word == ndm_word32(0x1.bacb4ap+25f)) |
                       (word == ndm_word32(0x1.b121a6p+76f)) |
                       (word == ndm_word32(0x1.6351d8p+95f));
    const int32_t down =
        (word == ndm_word32(0x1.827a74p-7f)) | (word == ndm_word32(0x1.2f1fd6p+3f));
    return ndm_float32_of(ndm_word32((float)log) + (up - down));
}

static NDM_ALWAYS_INLINE int32_t ndm_ordinary_log_float32(float x)
{
    return ndm_ordinary_positive_normal_float32(x);
}

static NDM_ALWAYS_INLINE void ndm_log_float32_first(ndm_pairs_float64 *made, ptrdiff_t i,
                                                    float x)
{
    const ndm_log_floats split = ndm_log_split_normal(x);
    ndm_keep_pair(made, i, (ndm_pair_float64){split.k, ndm_log_quotient(split.m)});
}

static NDM_ALWAYS_INLINE float ndm_log_float32_last(ndm_pairs_float64 *made, ptrdiff_t i,
                                                    float x)
{
    const ndm_pair_float64 kept = ndm_kept_pair(made, i);
    return ndm_log_rounded_float32(ndm_log_of_quotient(kept.high, kept.low), x);
}

static NDM_ALWAYS_INLINE float ndm_log_float32_bare(float x, uint32_t *raised)
{
    (void)raised;
    return ndm_log_rounded_float32(ndm_log_of_floats(ndm_log_split_normal(x)), x);
}

static NDM_ALWAYS_INLINE float ndm_log_float32_odd_bare(float x, uint32_t *raised)
{
    (void)raised;
    return ndm_odd_float32(ndm_log_of_floats(ndm_log_split_normal(x)));
}

static NDM_ALWAYS_INLINE float ndm_log_float32(float x, uint32_t *raised)
{
    const ndm_case_float32 it = ndm_log_case_float32(x, raised);
    const double log = ndm_log_of_floats(ndm_log_split_any(it.operand));
    return ndm_of_case_float32(it, ndm_log_rounded_float32(log, x));
}

static NDM_ALWAYS_INLINE float ndm_log_float32_odd(float x, uint32_t *raised)
{
    const ndm_case_float32 it = ndm_log_case_float32(x, raised);
    const double log = ndm_log_of_floats(ndm_log_split_any(it.operand));
    return ndm_of_case_float32(it, ndm_odd_float32(log));
}

/* ---- log2 ---- */

static NDM_ALWAYS_INLINE double ndm_log2_of_quotient(double k, double s)
{
    static const double p[7] = {NDM_LOG_QUICK2_0, NDM_LOG_QUICK2_1, NDM_LOG_QUICK2_2,
                                NDM_LOG_QUICK2_3, NDM_LOG_QUICK2_4, NDM_LOG_QUICK2_5,
                                NDM_LOG_QUICK2_6};
    return k + ndm_log_times_series(s, p);
}

static NDM_ALWAYS_INLINE double ndm_log2_of_floats(ndm_log_floats x)
{
    return ndm_log2_of_quotient(x.k, ndm_log_quotient(x.m));
}

static NDM_ALWAYS_INLINE int32_t ndm_ordinary_log2_float32(float x)
{
    return ndm_ordinary_positive_normal_float32(x);
}

static NDM_ALWAYS_INLINE float ndm_log2_float32_last(ndm_pairs_float64 *made, ptrdiff_t i,
                                                     float x)
{
    (void)x;
    const ndm_pair_float64 kept = ndm_kept_pair(made, i);
    return (float)ndm_log2_of_quotient(kept.high, kept.low);
}

static NDM_ALWAYS_INLINE float ndm_log2_float32_bare(float x, uint32_t *raised)
{
    (void)raised;
    return (float)ndm_log2_of_floats(ndm_log_split_normal(x));
}

static NDM_ALWAYS_INLINE float ndm_log2_float32_odd_bare(float x, uint32_t *raised)
{
    (void)raised;
    return ndm_odd_float32(ndm_log2_of_floats(ndm_log_split_normal(x)));
}

static NDM_ALWAYS_INLINE float ndm_log2_float32(float x, uint32_t *raised)
{
    const ndm_case_float32 it = ndm_log_case_float32(x, raised);
    return ndm_of_case_float32(it, (float)ndm_log2_of_floats(ndm_log_split_any(it.operand)));
}

static NDM_ALWAYS_INLINE float ndm_log2_float32_odd(float x, uint32_t *raised)
{
    const ndm_case_float32 it = ndm_log_case_float32(x, raised);
    const double log = ndm_log2_of_floats(ndm_log_split_any(it.operand));
    return ndm_of_case_float32(it, ndm_odd_float32(log));
}

/* ---- log10 ---- */

static NDM_ALWAYS_INLINE double ndm_log10_of_quotient(double k, double s)
{
    static const double p[7] = {NDM_LOG_QUICK10_0, NDM_LOG_QUICK10_1, NDM_LOG_QUICK10_2,
                                NDM_LOG_QUICK10_3, NDM_LOG_QUICK10_4, NDM_LOG_QUICK10_5,
                                NDM_LOG_QUICK10_6};
    const double log = ndm_log_times_series(s, p);
#if NDM_FUSED
    return __builtin_fma(k, NDM_LOG_LOG10_OF_2, log);
#else
    return k * NDM_LOG_LOG10_OF_2_HIGH + (k * NDM_LOG_LOG10_OF_2_LOW + log);
#endif
}

static NDM_ALWAYS_INLINE double ndm_log10_of_floats(ndm_log_floats x)
{
    return ndm_log10_of_quotient(x.k, ndm_log_quotient(x.m));
}

static NDM_ALWAYS_INLINE float ndm_log10_rounded_float32(double log, float x)
{
    const int32_t up = ndm_word32(x) == ndm_word32(0x1.fddcf4p-98f);
    return ndm_float32_of(ndm_word32((float)log) + up);
}

static NDM_ALWAYS_INLINE int32_t ndm_ordinary_log10_float32(float x)
{
    return ndm_ordinary_positive_normal_float32(x);
}

static NDM_ALWAYS_INLINE float ndm_log10_float32_last(ndm_pairs_float64 *made, ptrdiff_t i,
                                                      float x)
{
    const ndm_pair_float64 kept = ndm_kept_pair(made, i);
    return ndm_log10_rounded_float32(ndm_log10_of_quotient(kept.high, kept.low), x);
}

static NDM_ALWAYS_INLINE float ndm_log10_float32_bare(float x, uint32_t *raised)
{
    (void)raised;
    return ndm_log10_rounded_float32(ndm_log10_of_floats(ndm_log_split_normal(x)), x);
}

static NDM_ALWAYS_INLINE float ndm_log10_float32_odd_bare(float x, uint32_t *raised)
{
    (void)raised;
    return ndm_odd_float32(ndm_log10_of_floats(ndm_log_split_normal(x)));
}

static NDM_ALWAYS_INLINE float ndm_log10_float32(float x, uint32_t *raised)
{
    const ndm_case_float32 it = ndm_log_case_float32(x, raised);
    const double log = ndm_log10_of_floats(ndm_log_split_any(it.operand));
    return ndm_of_case_float32(it, ndm_log10_rounded_float32(log, x));
}

static NDM_ALWAYS_INLINE float ndm_log10_float32_odd(float x, uint32_t *raised)
{
    const ndm_case_float32 it = ndm_log_case_float32(x, raised);
    const double log = ndm_log10_of_floats(ndm_log_split_any(it.operand));
    return ndm_of_case_float32(it, ndm_odd_float32(log));
}

#endif
