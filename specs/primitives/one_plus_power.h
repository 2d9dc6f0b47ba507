/* (1 + x)**y without rounding 1 + x: for floats y, and C23's compoundn for integers. The method
 * is that of real_power_float64.h, for float32 in double too: in float64 the results are as
 * near as those of x**y, in float32 correctly rounded but for arguments that nobody has found.
 * Special cases are left to calls: vectors of them would be much code for little use.
 *
 * Measured: float64 0.507 ULP, 0.75 where the result is subnormal; float32 0.5000. */
#ifndef NDM_PRIMITIVES_ONE_PLUS_POWER_H
#define NDM_PRIMITIVES_ONE_PLUS_POWER_H

#include "one_plus_power_parts.h"
#include "real_power_float32.h"
#include "real_power_float64.h"

/* ---- float64 ---- */

#define NDM_ONE_PLUS_LEAST 0x1p-200

/* y log(1 + x) for x below NDM_ONE_PLUS_LEAST, where log(1 + x) is x, as if x were 2**600 times
 * as large and y as much smaller. 0 where it does not matter. */
static NDM_ALWAYS_INLINE ndm_pair_float64 ndm_one_plus_tiny(int64_t x, int64_t y)
{
    const double scaled = ndm_float64_of(x) * 0x1p600;
    const int64_t size = (y & INT64_MAX) - (INT64_C(600) << 52);
    const int64_t product = (ndm_word64(scaled) & INT64_MAX) - NDM_WORD64_ONE + size;
    const int64_t none =
        ndm_mask64_negative((size - ndm_word64(0x1p-480)) | (product - ndm_word64(0x1p-70)));
    const double factor = ndm_float64_of((size & ~none) | (y & NDM_WORD64_SIGN));
    return ndm_power_times(factor, (ndm_pair_float64){scaled, 0});
}

static NDM_RARE NDM_UNUSED double ndm_pow1p_float64(double x, double y, uint32_t *raised)
{
    const int64_t word = ndm_word64(x), size = word & INT64_MAX;
    const int64_t below = ndm_mask64_negative(size - ndm_word64(NDM_ONE_PLUS_LEAST));
    const ndm_one_plus one_plus = ndm_one_plus_prepare(x, y);
    const ndm_power_cases cases = one_plus.cases;
    const int64_t tiny = below & ~cases.special & ~ndm_mask64_zero(size);
    const ndm_pair_float64 sum = {one_plus.sum.high,
                                  ndm_float64_of(ndm_word64(one_plus.sum.low) & ~tiny)};
    const ndm_pair_float64 main =
        ndm_power_times(ndm_float64_of(cases.exponent), ndm_power_log_of_sum(sum));
    const ndm_pair_float64 linear =
        ndm_one_plus_tiny(word & tiny, ndm_choose64(tiny, ndm_word64(y), NDM_WORD64_ONE));
    const ndm_pair_float64 e = {
        ndm_float64_of(ndm_choose64(tiny, ndm_word64(linear.high), ndm_word64(main.high))),
        ndm_float64_of(ndm_choose64(tiny, ndm_word64(linear.low), ndm_word64(main.low))),
    };
    int64_t small, exact;
    const double result =
        ndm_power_anywhere(ndm_word64(sum.high), cases.exponent, e, &small, &exact);
    const int64_t whole = ndm_mask64_zero(ndm_word64(sum.low) & INT64_MAX) & ~tiny;
    *raised |= cases.raised | ((uint32_t)(small & ~(exact & whole)) & NDM_FP_UNDERFLOW);
    const int64_t found = ndm_choose64(cases.special, cases.value, ndm_word64(result));
    return ndm_float64_of(found | cases.sign);
}

static inline int64_t ndm_ordinary_one_plus_float64(double x)
{
    const int64_t size = ndm_word64(x) & INT64_MAX;
    return (size - ndm_word64(NDM_ONE_PLUS_LEAST)) & -size;
}

static inline int64_t ndm_ordinary_pow1p_float64(double x, double y)
{
    return ndm_word64(1 + x) | ndm_ordinary_size_float64(1 + x, y) |
           ndm_ordinary_one_plus_float64(x);
}

/* y log(1 + x) */
static NDM_ALWAYS_INLINE ndm_pair_float64 ndm_pow1p_exponent(double x, double y)
{
    return ndm_power_times(y, ndm_power_log_of_sum(ndm_two_sum(1, x)));
}

static NDM_ALWAYS_INLINE double ndm_pow1p_float64_bare(double x, double y, uint32_t *raised)
{
    (void)raised;
    return ndm_power_of_parts(ndm_power_exp_of(ndm_pow1p_exponent(x, y)));
}

static NDM_ALWAYS_INLINE void ndm_pow1p_float64_first(ndm_pairs_float64 *made, ptrdiff_t i,
                                                      double x, double y)
{
    ndm_keep_pair(made, i, ndm_pow1p_exponent(x, y));
}

static NDM_ALWAYS_INLINE double ndm_pow1p_float64_last(ndm_pairs_float64 *made, ptrdiff_t i,
                                                       double x, double y)
{
    (void)x, (void)y;
    return ndm_power_of_parts(ndm_power_exp_of(ndm_kept_pair(made, i)));
}

/* ---- float32 ---- */

static NDM_ALWAYS_INLINE double ndm_one_plus_of_exponent(ndm_pair_float64 e)
{
    return ndm_float64_of(ndm_power_odd_word(ndm_power_exp_of(e)));
}

static NDM_ALWAYS_INLINE double ndm_pow1p_core(float x, float y)
{
    return ndm_one_plus_of_exponent(ndm_pow1p_exponent(x, y));
}

static NDM_ALWAYS_INLINE void ndm_pow1p_float32_first(ndm_pairs_float64 *made, ptrdiff_t i,
                                                      float x, float y)
{
    ndm_keep_pair(made, i, ndm_pow1p_exponent(x, y));
}

static NDM_ALWAYS_INLINE float ndm_pow1p_float32_last(ndm_pairs_float64 *made, ptrdiff_t i,
                                                      float x, float y)
{
    (void)x, (void)y;
    return (float)ndm_one_plus_of_exponent(ndm_kept_pair(made, i));
}

/* Rounded to odd, of y log(1 + x). */
static NDM_ALWAYS_INLINE double ndm_one_plus_finish(ndm_power_cases cases, ndm_pair_float64 e)
{
    const int64_t word = ndm_power_odd_word(ndm_power_exp_of(ndm_power_clamped(e, 300)));
    return ndm_float64_of(ndm_choose64(cases.special, cases.value, word) | cases.sign);
}

static NDM_RARE NDM_UNUSED double ndm_pow1p_careful(float x, float y, uint32_t *raised)
{
    const ndm_one_plus one_plus = ndm_one_plus_prepare(x, y);
    *raised |= one_plus.cases.raised;
    const double exponent = ndm_float64_of(one_plus.cases.exponent);
    return ndm_one_plus_finish(one_plus.cases,
                               ndm_power_times(exponent, ndm_power_log_of_sum(one_plus.sum)));
}

static inline int32_t ndm_ordinary_pow1p_float32(float x, float y)
{
    return ndm_word32(1 + x) | ndm_ordinary_size_float32(1 + x, y);
}

static NDM_ALWAYS_INLINE float ndm_pow1p_float32_bare(float x, float y, uint32_t *raised)
{
    (void)raised;
    return (float)ndm_pow1p_core(x, y);
}

static NDM_ALWAYS_INLINE float ndm_pow1p_float32_odd_bare(float x, float y, uint32_t *raised)
{
    (void)raised;
    return ndm_odd_float32(ndm_pow1p_core(x, y));
}

static NDM_ALWAYS_INLINE float ndm_pow1p_float32(float x, float y, uint32_t *raised)
{
    return (float)ndm_pow1p_careful(x, y, raised);
}

static NDM_ALWAYS_INLINE float ndm_pow1p_float32_odd(float x, float y, uint32_t *raised)
{
    return ndm_odd_float32(ndm_pow1p_careful(x, y, raised));
}

#endif
