/* logaddexp and logaddexp2 of floats, tried before those of log_sums.h: in plain double, with
 * an error below 2**-46 of the greater argument or of the logarithm, whichever is more. Where
 * these cancel or nearly so, where the result is tiny, and where it is near halfway between two
 * floats, the other functions decide. */
#ifndef NDM_PRIMITIVES_LOG_SUMS_QUICK_H
#define NDM_PRIMITIVES_LOG_SUMS_QUICK_H

#include "exponentials_kernel.h"
#include "log_sums_cases.h"
#include "logarithms_float32.h"

/* e**d or 2**d for -210 <= d <= 0. */
static NDM_ALWAYS_INLINE double ndm_quick_power(ndm_power_base base, double d)
{
    if (base == NDM_BASE_E) {
        return ndm_power_of_exponent(ndm_binary_exponent_of(d));
    }
    const double shifted = d + NDM_ROUNDER;
    return ndm_power_of_exponent((ndm_binary_exponent){d - (shifted - NDM_ROUNDER), shifted});
}

typedef double ndm_quick_power_of_distance;

/* The power p of minus the distance of x and y, which is limited to where p changes no float
 * but tiny ones, and no power of it underflows. */
static NDM_ALWAYS_INLINE double ndm_quick_limited_power(ndm_power_base base, float x, float y)
{
    const double distance = (double)(x > y ? y : x) - (double)(x > y ? x : y);
    const int64_t size = ndm_word64(distance) & INT64_MAX;
    const int64_t most = ndm_word64(base == NDM_BASE_2 ? 210.0 : 140.0);
    const int64_t limited = size + ((most - size) & ndm_mask64_negative(most - size));
    return ndm_quick_power(base, ndm_float64_of(limited | NDM_WORD64_SIGN));
}

/* greater + log(1 + p), where log(1 + p) = k log(2) + 2 artanh((1 + p - 2**k) / (1 + p + 2**k))
 * for k = 1 if 1 + p is above sqrt(2), else 0. */
static NDM_ALWAYS_INLINE double ndm_quick_sum_of_powers(ndm_power_base base, double p, float x,
                                                        float y)
{
    const double greater = x > y ? x : y;
    const int64_t above = ~ndm_mask64_negative(ndm_word64(p - 0x1.a8p-2));
    const double k = ndm_float64_of(NDM_WORD64_ONE & above);
    const double s = (p - k) / ((p + 2) + k);
    if (base == NDM_BASE_E) {
        static const double terms[7] = {NDM_LOG_QUICK_0, NDM_LOG_QUICK_1, NDM_LOG_QUICK_2,
                                        NDM_LOG_QUICK_3, NDM_LOG_QUICK_4, NDM_LOG_QUICK_5,
                                        NDM_LOG_QUICK_6};
        return ndm_multiply_add(k, NDM_LOG_LN2, greater) + ndm_log_times_series(s, terms);
    }
    static const double terms[7] = {NDM_LOG_QUICK2_0, NDM_LOG_QUICK2_1, NDM_LOG_QUICK2_2,
                                    NDM_LOG_QUICK2_3, NDM_LOG_QUICK2_4, NDM_LOG_QUICK2_5,
                                    NDM_LOG_QUICK2_6};
    return (greater + k) + ndm_log_times_series(s, terms);
}

/* Negative where a result is within 2**11 units, 2**-42, of halfway between two floats, below
 * 2**-50, or below a 16th of the greater argument. */
static NDM_ALWAYS_INLINE int32_t ndm_doubt_sum_of_powers(double result, float x, float y)
{
    const uint32_t word = (uint32_t)ndm_word64(result), most = 1 << 14;
    const uint32_t above = (word << 3) - (UINT32_C(0x80000000) - most);
    const int32_t size = ndm_word32((float)result) & INT32_MAX;
    const int32_t greater = ndm_word32(x > y ? x : y) & INT32_MAX;
    return (int32_t)((above - 2 * most) & ~above) | (size - ndm_word32(0x1p-50f)) |
           (size - greater + (4 << 23));
}

static NDM_ALWAYS_INLINE ndm_quick_power_of_distance ndm_logaddexp_quick_power(float x, float y)
{
    return ndm_quick_limited_power(NDM_BASE_E, x, y);
}

static NDM_ALWAYS_INLINE float ndm_logaddexp_float32_quick(ndm_quick_power_of_distance p,
                                                           float x, float y)
{
    return (float)ndm_quick_sum_of_powers(NDM_BASE_E, p, x, y);
}

static NDM_ALWAYS_INLINE int32_t ndm_doubt_logaddexp_float32(ndm_quick_power_of_distance p,
                                                             float x, float y)
{
    return ndm_doubt_sum_of_powers(ndm_quick_sum_of_powers(NDM_BASE_E, p, x, y), x, y);
}

static NDM_ALWAYS_INLINE ndm_quick_power_of_distance ndm_logaddexp2_quick_power(float x,
                                                                                float y)
{
    return ndm_quick_limited_power(NDM_BASE_2, x, y);
}

static NDM_ALWAYS_INLINE float ndm_logaddexp2_float32_quick(ndm_quick_power_of_distance p,
                                                            float x, float y)
{
    return (float)ndm_quick_sum_of_powers(NDM_BASE_2, p, x, y);
}

static NDM_ALWAYS_INLINE int32_t ndm_doubt_logaddexp2_float32(ndm_quick_power_of_distance p,
                                                              float x, float y)
{
    return ndm_doubt_sum_of_powers(ndm_quick_sum_of_powers(NDM_BASE_2, p, x, y), x, y);
}

#endif
