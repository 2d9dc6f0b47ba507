/* log, the natural logarithm, and for other functions: ndm_log_core, of a positive normal
 * number, and ndm_log_as_pair, of the same to about 2**-68.
 *
 * The method is that of logarithms_kernel.h; float32: logarithms_float32.h.
 *
 * Measured by tests/elementary/measure.py: float32 correctly rounded for all arguments, float64
 * 0.52 ULP. */
#ifndef NDM_PRIMITIVES_LOGARITHMS_H
#define NDM_PRIMITIVES_LOGARITHMS_H

#include "logarithms_cases.h"
#include "logarithms_float32.h"
#include "logarithms_kernel.h"

/* ---- what is computed in double for floats ---- */

/* log(1 + f), of a mantissa 1 + f of at most 24 bits, as an exact part and a rest. */
static NDM_ALWAYS_INLINE ndm_pair_float64 ndm_log_of_mantissa(double f)
{
    const double s = f / (2 + f);
    const double z = s * s, half = 0.5 * f * f;
    return (ndm_pair_float64){f - half, s * ndm_multiply_add(z, ndm_log_near(z), half)};
}

/* ---- float64 ---- */

static NDM_ALWAYS_INLINE double ndm_log_core(double x)
{
    return ndm_log_rounded(ndm_log_base_e(ndm_log_parts_of(x, 0)));
}

static NDM_ALWAYS_INLINE int64_t ndm_ordinary_log_float64(double x)
{
    return ndm_ordinary_positive_float64(x);
}

static NDM_ALWAYS_INLINE void ndm_log_float64_first(ndm_numbers_float64 *made, ptrdiff_t i,
                                                    double x)
{
    made->number[i] = ndm_log_quotient(ndm_log_split(x).m);
}

/* What the second of two loops takes. */
static NDM_ALWAYS_INLINE ndm_log_parts ndm_log_kept_parts(const ndm_numbers_float64 *made,
                                                          ptrdiff_t i, double x)
{
    return ndm_log_parts_of_split(ndm_log_split(x), made->number[i], 0);
}

static NDM_ALWAYS_INLINE double ndm_log_float64_last(ndm_numbers_float64 *made, ptrdiff_t i,
                                                     double x)
{
    return ndm_log_rounded(ndm_log_base_e(ndm_log_kept_parts(made, i, x)));
}

static NDM_ALWAYS_INLINE double ndm_log_float64_bare(double x, uint32_t *raised)
{
    (void)raised;
    return ndm_log_core(x);
}

static NDM_ALWAYS_INLINE double ndm_log_float64(double x, uint32_t *raised)
{
    const ndm_case_float64 it = ndm_log_case_float64(x, raised);
    const ndm_log_parts parts = ndm_log_parts_of(it.operand, it.scaled);
    return ndm_of_case_float64(it, ndm_log_rounded(ndm_log_base_e(parts)));
}

/* Of a positive normal number. */
static NDM_ALWAYS_INLINE ndm_pair_float64 ndm_log_as_pair(double x)
{
    const ndm_mantissa_float64 split = ndm_log_split(x);
    const double m = split.m, k = ndm_log_whole(split.exponent);
    const double n = m - 1, d = m + 1, s = n / d;
    const double head = ndm_log_head(s), d_head = ndm_log_head(d);
    const double d_rest = m - (d_head - 1);
    const double remainder =
        ndm_multiply_add(-head, d_rest, ndm_multiply_add(-head, d_head, n));
    const double rest = remainder * (0.5 - 0.5 * s);
    /* z = s * s and its small part; 2/3 z + 2/5 z**2 + ... in two parts. */
    const double square = head * head;
    const double z = square + (2 * head * rest + rest * rest);
    const double z_low = (square - z) + (2 * head * rest + rest * rest);
    double p = ndm_multiply_add(z, NDM_LOG_FINE_6, NDM_LOG_FINE_5);
    p = ndm_multiply_add(z, p, NDM_LOG_FINE_4);
    p = ndm_multiply_add(z, p, NDM_LOG_FINE_3);
    p = ndm_multiply_add(z, p, NDM_LOG_FINE_2);
    p = ndm_multiply_add(z, p, NDM_LOG_FINE_1);
    p = ndm_multiply_add(z, p, NDM_LOG_FINE_0);
    const ndm_pair_float64 fifth = ndm_fast_two_sum(NDM_LOG_FIFTH, z * p);
    const ndm_pair_float64 product = ndm_two_product(z, fifth.high);
    const double fifth_low =
        product.low + (z * (fifth.low + NDM_LOG_FIFTH_TAIL) + z_low * fifth.high);
    const ndm_pair_float64 third = ndm_fast_two_sum(NDM_LOG_THIRD, product.high);
    const double third_low = third.low + (NDM_LOG_THIRD_TAIL + fifth_low);
    const ndm_pair_float64 cubic = ndm_two_product(z, third.high);
    const double cubic_low = cubic.low + (z * third_low + z_low * third.high);
    /* s * (2 + cubic) */
    const ndm_pair_float64 last = ndm_two_product(head, cubic.high);
    const double last_low = last.low + (head * cubic_low + rest * (2 + cubic.high));
    const ndm_pair_float64 first = ndm_fast_two_sum(k * NDM_LOG_LN2_HIGH, 2 * head);
    const ndm_pair_float64 second = ndm_two_sum(k * NDM_LOG_LN2_LOW, last.high);
    const ndm_pair_float64 sum = ndm_two_sum(first.high, second.high);
    return ndm_fast_two_sum(sum.high, sum.low + (first.low + (second.low + last_low)));
}

#endif
