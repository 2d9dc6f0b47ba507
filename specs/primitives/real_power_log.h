/* The parts of x**y = exp(y log(x)): log(x) as a sum of two floats, its product with y as such
 * a sum, and exp of that. Branch-free, for x > 0 in the normal range.
 *
 * x = 2**k z; a table holds for each of 128 cells of z the inverse of a number c near its
 * middle, with so few bits that r = z / c - 1 is exact, and log(c). The sum k log(2) + log(c) +
 * r and r**2 / 2 are kept exactly; a polynomial gives the rest of log(1 + r). exp takes another
 * table, of 2**(i / 128). Tables with inverses that leave the reduced argument exact: P. T. P.
 * Tang, "Table-driven implementation of the logarithm function", ACM TOMS 16 (1990); a power
 * with the logarithm in two floats that way is S. Nagy's in Arm's optimized-routines (2018). */
#ifndef NDM_PRIMITIVES_REAL_POWER_LOG_H
#define NDM_PRIMITIVES_REAL_POWER_LOG_H

#include "real_power_cases.h"
#include "real_power_constants.h"

/* The word of the least z, as in powers.py. */
#define NDM_POWER_FIRST INT64_C(0x3fe6900000000000)

/* 2**exponent * z, the exponent a whole number. */
typedef struct ndm_power_reduced {
    double exponent, z;
    int64_t cell;
} ndm_power_reduced;

/* Of a positive normal number's word, or one with an exponent further down. The exponent goes
 * by way of 2**52 + 2048 + exponent: that needs no conversion. */
static NDM_ALWAYS_INLINE ndm_power_reduced ndm_power_reduce(int64_t word)
{
    const int64_t mantissa = (INT64_C(1) << 52) - 1;
    const uint64_t above = (uint64_t)(word - NDM_POWER_FIRST) + (UINT64_C(2048) << 52);
    return (ndm_power_reduced){
        ndm_float64_of(ndm_word64(0x1p52) | (int64_t)(above >> 52)) - (0x1p52 + 2048),
        ndm_float64_of(NDM_POWER_FIRST + ((int64_t)above & mantissa)),
        ndm_vector_index((int64_t)(above >> 45)) & 127,
    };
}

/* z / c - 1, exactly. */
static NDM_ALWAYS_INLINE double ndm_power_quotient(double z, int64_t cell)
{
    const double inverse = ndm_power_inverse[cell];
#if NDM_FUSED
    return __builtin_fma(z, inverse, -1.0);
#else
    const double upper = ndm_upper_half(z);
    return (upper * inverse - 1) + (z - upper) * inverse;
#endif
}

/* k log(2) + log(c), most of it. */
static NDM_ALWAYS_INLINE double ndm_power_log_whole(ndm_power_reduced x)
{
    return ndm_multiply_add(x.exponent, NDM_POWER_LN2, ndm_power_log_table[x.cell]);
}

/* whole + log(1 + r) + low. |high| and |low| differ by 2**16 at least; relative error 2**-68.
 */
static NDM_ALWAYS_INLINE ndm_pair_float64 ndm_power_log_sum(double whole, double r, double low)
{
    const ndm_pair_float64 first = ndm_fast_two_sum(whole, r);
    const double square = r * r;
#if NDM_FUSED
    const double second = -0.5 * square;
    const double second_low = __builtin_fma(-0.5 * r, r, -second);
#else
    const double upper = ndm_upper_half(r);
    const double second = -0.5 * upper * upper;
    const double second_low = (r - upper) * (-0.5 * (r + upper));
#endif
    const ndm_pair_float64 sum = ndm_fast_two_sum(first.high, second);
    const double lows = low + (first.low + (second_low + sum.low));
    return (ndm_pair_float64){
        sum.high, ndm_multiply_add(square * r, ndm_power_log_poly(r, square), lows)};
}

/* log(2**k c (1 + r)) for x = (k, z, cell) with z / c - 1 = r but for what `low` adds to the
 * logarithm. */
static NDM_ALWAYS_INLINE ndm_pair_float64 ndm_power_log_from(ndm_power_reduced x, double r,
                                                             double low)
{
    return ndm_power_log_sum(ndm_power_log_whole(x), r, low);
}

static NDM_ALWAYS_INLINE double ndm_power_log_low(ndm_power_reduced x)
{
    return ndm_multiply_add(x.exponent, NDM_POWER_LN2_LOW, ndm_power_log_table_low[x.cell]);
}

/* log of a number with this word, as ndm_power_reduce takes it. */
static NDM_ALWAYS_INLINE ndm_pair_float64 ndm_power_log_of(int64_t word)
{
    const ndm_power_reduced x = ndm_power_reduce(word);
    return ndm_power_log_from(x, ndm_power_quotient(x.z, x.cell), ndm_power_log_low(x));
}

/* y * log, |high| and |low| no nearer to each other. */
static NDM_ALWAYS_INLINE ndm_pair_float64 ndm_power_times(double y, ndm_pair_float64 log)
{
#if NDM_FUSED
    const double high = y * log.high;
    const double low = __builtin_fma(y, log.high, -high);
    return (ndm_pair_float64){high, __builtin_fma(y, log.low, low)};
#else
    const double p = ndm_upper_half(y), q = ndm_upper_half(log.high);
    return (ndm_pair_float64){p * q, (y - p) * q + y * ((log.high - q) + log.low)};
#endif
}

#endif
