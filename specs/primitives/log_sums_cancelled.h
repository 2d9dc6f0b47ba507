/* log(e**x + e**y) and log2(2**x + 2**y) where the greater one, x < 0, nearly cancels the
 * logarithm: log(1 + s) for the difference s = e**x + e**y - 1, which log_sums_digits.h has to
 * 2**-123 of e**y, and log_sums_rare.h to more where that is not enough.
 *
 * Measured, with arguments that cancel as far as 2**-104, against MPFR: 0.54 ULP, 0.51 where
 * the result is below the normal range. */
#ifndef NDM_PRIMITIVES_LOG_SUMS_CANCELLED_H
#define NDM_PRIMITIVES_LOG_SUMS_CANCELLED_H

#include "log_sums_digits.h"
#include "log_sums_rare.h"
#include "logarithms_kernel.h"

/* (high + low) / 2**n where that is below the normal range, rounded once: beside a number whose
 * last place is that of the result. `limit`: 2**n DBL_MIN. */
static inline double ndm_rounded_below(ndm_pair_float64 x, double limit)
{
    const double large = __builtin_copysign(limit, x.high);
    const ndm_pair_float64 first = ndm_fast_two_sum(large, x.high);
    return (first.high + (first.low + x.low)) - large;
}

/* log(1 + 2**-n high), or log2, for small 2**-n high. */
static inline double ndm_small_logarithm(ndm_power_base base, ndm_pair_float64 scaled, int n,
                                         uint32_t *raised)
{
    const double sum = scaled.high * ndm_power_of_two(n > 200 ? -200 : -n);
    ndm_pair_float64 result =
        ndm_fast_two_sum(scaled.high, scaled.low - 0.5 * scaled.high * sum);
    if (base == NDM_BASE_2) {
        const double low =
            result.low * NDM_LOG_LOG2_OF_E + result.high * NDM_LOG_LOG2_OF_E_TAIL;
        result = ndm_two_product(result.high, NDM_LOG_LOG2_OF_E);
        result.low += low;
    }
    double value = result.high + result.low;
    const double limit = ndm_power_of_two(n - 1022);
    if (__builtin_fabs(value) < limit) {
        ndm_only_here();
        value = ndm_rounded_below(result, limit);
        /* It is never exact. */
        *raised |= __builtin_fabs(value) < limit ? NDM_FP_UNDERFLOW : 0;
    }
    return value * ndm_power_of_two(-(n / 2)) * ndm_power_of_two(n / 2 - n);
}

/* Of arguments that may cancel. */
static NDM_NOINLINE NDM_UNUSED double ndm_cancelled_sum(ndm_power_base base, double x, double y,
                                                        uint32_t *raised)
{
    const double least = x > y ? -x : -y, most = x > y ? -y : -x;
    /* The only powers whose sum is 1. */
    if (base == NDM_BASE_2 && least == 1 && most == 1) {
        return 0;
    }
    int n;
    ndm_pair_float64 scaled = ndm_digits_as_pair(ndm_powers_less_one(base, least, most, &n));
    if (__builtin_fabs(scaled.high) < 0x1p-67) {
        ndm_only_here();
        scaled = ndm_fixed_powers_less_one(base, least, most, n);
    }
    const double down = ndm_power_of_two(n > 200 ? -200 : -n);
    const double sum = scaled.high * down;
    if (__builtin_fabs(sum) < 0x1p-40) {
        ndm_only_here();
        return ndm_small_logarithm(base, scaled, n, raised);
    }
    const ndm_pair_float64 total = ndm_fast_two_sum(1, sum);
    const ndm_log_parts parts =
        ndm_log_parts_of_sum(total.high, total.low + scaled.low * down, 0);
    return ndm_log_rounded(base == NDM_BASE_2 ? ndm_log_base_2(parts) : ndm_log_base_e(parts));
}

#endif
