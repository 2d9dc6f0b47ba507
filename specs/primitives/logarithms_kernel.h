/* What logarithms and inverse hyperbolic functions share: x = 2**k m with m between sqrt(1/2)
 * and sqrt(2), and log(m) = 2 artanh(s) = 2 s + s**3 P(s**2) with s = (m - 1) / (m + 1): the
 * method of FreeBSD's e_log.c (K. C. Ng, 1993).
 *
 * In float64 s is a sum of 26 bits, whose products with numbers of 26 bits and with log(2)'s
 * upper part are exact, and a rest found from the quotient's remainder, so that the leading
 * term has no rounding error, and this without fused multiply-add. */
#ifndef NDM_PRIMITIVES_LOGARITHMS_KERNEL_H
#define NDM_PRIMITIVES_LOGARITHMS_KERNEL_H

#include "elementary.h"
#include "logarithms_constants.h"

#define NDM_WORD64_ROOT_HALF INT64_C(0x3fe6a09e667f3bcd)
#define NDM_WORD64_MANTISSA INT64_C(0x000fffffffffffff)

/* ---- x = 2**k m ---- */

/* exponent: k + 1023; x a positive normal number. */
typedef struct ndm_mantissa_float64 {
    double m;
    uint64_t exponent;
} ndm_mantissa_float64;

static NDM_ALWAYS_INLINE ndm_mantissa_float64 ndm_log_split(double x)
{
    const int64_t word = ndm_word64(x) + (NDM_WORD64_ONE - NDM_WORD64_ROOT_HALF);
    return (ndm_mantissa_float64){
        ndm_float64_of((word & NDM_WORD64_MANTISSA) + NDM_WORD64_ROOT_HALF),
        (uint64_t)word >> 52,
    };
}

/* k as a float. */
static NDM_ALWAYS_INLINE double ndm_log_whole(uint64_t exponent)
{
    return ndm_float64_of((int64_t)(exponent | UINT64_C(0x4330000000000000))) - (0x1p52 + 1023);
}

/* 2**-k, for k < 1023. */
static NDM_ALWAYS_INLINE double ndm_log_scale(uint64_t exponent)
{
    return ndm_float64_of((int64_t)((2046 - exponent) << 52));
}

static NDM_ALWAYS_INLINE double ndm_log_quotient(double m)
{
    return (m - 1) / (m + 1);
}

/* ---- (2 artanh(s) - 2 s) / s**3, of z = s * s ---- */

static NDM_ALWAYS_INLINE double ndm_log_near(double z)
{
    const double w = z * z;
    double odd = ndm_multiply_add(w, NDM_LOG_NEAR_5, NDM_LOG_NEAR_3);
    double even = ndm_multiply_add(w, NDM_LOG_NEAR_6, NDM_LOG_NEAR_4);
    odd = ndm_multiply_add(w, odd, NDM_LOG_NEAR_1);
    even = ndm_multiply_add(w, even, NDM_LOG_NEAR_2);
    even = ndm_multiply_add(w, even, NDM_LOG_NEAR_0);
    return ndm_multiply_add(z, odd, even);
}

static NDM_ALWAYS_INLINE double ndm_log_wide(double z)
{
    const double w = z * z;
    double odd = ndm_multiply_add(w, NDM_LOG_WIDE_7, NDM_LOG_WIDE_5);
    double even = ndm_multiply_add(w, NDM_LOG_WIDE_6, NDM_LOG_WIDE_4);
    odd = ndm_multiply_add(w, odd, NDM_LOG_WIDE_3);
    even = ndm_multiply_add(w, even, NDM_LOG_WIDE_2);
    odd = ndm_multiply_add(w, odd, NDM_LOG_WIDE_1);
    even = ndm_multiply_add(w, even, NDM_LOG_WIDE_0);
    return ndm_multiply_add(z, odd, even);
}

/* ---- for floats ---- */

/* a + b for |a| >= |b| or a = 0, rounded to odd, so that rounding it to a float is as if a + b
 * were rounded once. `guard`: some number, 0 or between 2**-510 and 1 in size, that is 0 where
 * a + b may be 0. */
static NDM_ALWAYS_INLINE double ndm_log_odd_sum(double a, double b, double guard)
{
    const double sum = a + b;
    const uint64_t word = (uint64_t)ndm_word64(sum);
    const uint64_t error = (uint64_t)ndm_word64(b - (sum - a));
    const uint64_t inwards = ((error ^ word) >> 63) & ~word;
    const uint64_t one = ((uint64_t)ndm_word64(guard) >> 61) & 1;
    return ndm_float64_of((int64_t)((word - inwards) | one));
}

/* ---- in two parts ---- */

/* log = k log(2) + 2 head + tail: head of 26 bits, the tail beside it rounded. */
typedef struct ndm_log_parts {
    double k, head, tail;
} ndm_log_parts;

/* The upper 26 bits, cut off. */
static NDM_ALWAYS_INLINE double ndm_log_head(double x)
{
    return ndm_float64_of(ndm_word64(x) & ~((INT64_C(1) << 27) - 1));
}

/* Given the quotient s; `less` is subtracted from k. */
static NDM_ALWAYS_INLINE ndm_log_parts ndm_log_parts_of_split(ndm_mantissa_float64 split,
                                                              double s, double less)
{
    const double m = split.m;
    const double n = m - 1, d = m + 1;
    const double head = ndm_log_head(s), d_head = ndm_log_head(d);
    const double d_rest = m - (d_head - 1);
    const double remainder =
        ndm_multiply_add(-head, d_rest, ndm_multiply_add(-head, d_head, n));
    const double z = s * s;
    const double k = ndm_log_whole(split.exponent) - less;
    /* 2 / d = 1 - s */
    return (ndm_log_parts){k, head,
                           ndm_multiply_add(s * z, ndm_log_near(z), remainder * (1 - s))};
}

/* Of a positive normal number. */
static NDM_ALWAYS_INLINE ndm_log_parts ndm_log_parts_of(double x, double less)
{
    const ndm_mantissa_float64 split = ndm_log_split(x);
    return ndm_log_parts_of_split(split, ndm_log_quotient(split.m), less);
}

/* A sum as 2**k (m + low), and s, which is nearly (m + low - 1) / (m + 1). All is subtracted
 * where it might be added, so that of 1 and -0 the sign of -0 is left. */
typedef struct ndm_log_sum {
    double k, m, low, s;
} ndm_log_sum;

/* Of high + low > 0, where high is a normal number below 2**1022 and low is small beside it;
 * high + low - 1 may be small beside low. */
static NDM_ALWAYS_INLINE ndm_log_sum ndm_log_split_sum(double high, double low)
{
    const ndm_mantissa_float64 split = ndm_log_split(high);
    const double m = split.m, scaled = low * ndm_log_scale(split.exponent);
    const double n = scaled - (1 - m);
    return (ndm_log_sum){ndm_log_whole(split.exponent), m, scaled, n / (m + 1)};
}

static NDM_ALWAYS_INLINE void ndm_log_keep_sum(ndm_two_pairs_float64 *made, ptrdiff_t i,
                                               ndm_log_sum x)
{
    ndm_keep_pair(&made->first, i, (ndm_pair_float64){x.k, x.m});
    ndm_keep_pair(&made->second, i, (ndm_pair_float64){x.low, x.s});
}

static NDM_ALWAYS_INLINE ndm_log_sum ndm_log_kept_sum(const ndm_two_pairs_float64 *made,
                                                      ptrdiff_t i)
{
    const ndm_pair_float64 first = ndm_kept_pair(&made->first, i);
    const ndm_pair_float64 second = ndm_kept_pair(&made->second, i);
    return (ndm_log_sum){first.high, first.low, second.high, second.low};
}

static NDM_ALWAYS_INLINE ndm_log_parts ndm_log_parts_of_split_sum(ndm_log_sum x, double less)
{
    const double m = x.m, d = m + 1, s = x.s;
    const double gap = 1 - m, n = x.low - gap, n_low = x.low - (n + gap);
    const double head = ndm_log_head(s), d_head = ndm_log_head(d);
    const double d_rest = (m - (d_head - 1)) + x.low;
    const double excess =
        ndm_multiply_add(head, d_rest, ndm_multiply_add(head, d_head, -n)) - n_low;
    const double z = s * s;
    return (ndm_log_parts){x.k - less, head,
                           ndm_multiply_add(s * z, ndm_log_near(z), excess * (s - 1))};
}

static NDM_ALWAYS_INLINE ndm_log_parts ndm_log_parts_of_sum(double high, double low,
                                                            double less)
{
    return ndm_log_parts_of_split_sum(ndm_log_split_sum(high, low), less);
}

/* A quotient as 2**k times that of which the logarithm is 2 artanh(s) + rest. */
typedef struct ndm_log_ratio {
    double k, s, rest;
} ndm_log_ratio;

/* Of p / q, positive pairs of numbers, q.high between 2**-60 and 2; p - q may be small beside
 * their lower parts. */
static NDM_ALWAYS_INLINE ndm_log_ratio ndm_log_split_quotient(ndm_pair_float64 p,
                                                              ndm_pair_float64 q)
{
    const uint64_t half = UINT64_C(1) << 51, bias = UINT64_C(1023) << 52;
    const uint64_t distance = (uint64_t)ndm_word64(p.high) - (uint64_t)ndm_word64(q.high);
    const uint64_t exponent = (distance + (half + bias)) >> 52;
    const double scale = ndm_log_scale(exponent);
    const double high = p.high * scale, low = p.low * scale;
    const ndm_pair_float64 n = ndm_fast_two_sum(high - q.high, low - q.low);
    const ndm_pair_float64 d = ndm_two_sum(high, q.high);
    const double inverse = 1 / d.high, s = n.high * inverse;
    const double head = ndm_log_head(s), d_head = ndm_log_head(d.high);
    const double d_rest = (d.high - d_head) + (d.low + (low + q.low));
    const double remainder =
        ndm_multiply_add(-head, d_rest, ndm_multiply_add(-head, d_head, n.high)) + n.low;
    return (ndm_log_ratio){ndm_log_whole(exponent), s, 2 * inverse * remainder};
}

static NDM_ALWAYS_INLINE void ndm_log_keep_ratio(ndm_two_pairs_float64 *made, ptrdiff_t i,
                                                 ndm_log_ratio x)
{
    made->first.high[i] = x.k;
    ndm_keep_pair(&made->second, i, (ndm_pair_float64){x.s, x.rest});
}

static NDM_ALWAYS_INLINE ndm_log_ratio ndm_log_kept_ratio(const ndm_two_pairs_float64 *made,
                                                          ptrdiff_t i)
{
    const ndm_pair_float64 kept = ndm_kept_pair(&made->second, i);
    return (ndm_log_ratio){made->first.high[i], kept.high, kept.low};
}

static NDM_ALWAYS_INLINE ndm_log_parts ndm_log_parts_of_ratio(ndm_log_ratio x, double less)
{
    const double z = x.s * x.s;
    return (ndm_log_parts){x.k - less, ndm_log_head(x.s),
                           ndm_multiply_add(x.s * z, ndm_log_wide(z), x.rest)};
}

/* ---- logarithms to several bases: sums to about 2**-58 ---- */

static NDM_ALWAYS_INLINE ndm_pair_float64 ndm_log_base_e(ndm_log_parts x)
{
    const ndm_pair_float64 sum = ndm_fast_two_sum(x.k * NDM_LOG_LN2_HIGH, 2 * x.head);
    const double low = ndm_multiply_add(x.k, NDM_LOG_LN2_LOW, x.tail);
    return (ndm_pair_float64){sum.high, sum.low + low};
}

static NDM_ALWAYS_INLINE ndm_pair_float64 ndm_log_base_2(ndm_log_parts x)
{
    const double head = 2 * x.head;
    const ndm_pair_float64 sum = ndm_fast_two_sum(x.k, head * NDM_LOG_LOG2_OF_E_HIGH);
    const double low = ndm_multiply_add(head, NDM_LOG_LOG2_OF_E_LOW, sum.low);
    return (ndm_pair_float64){sum.high, ndm_multiply_add(x.tail, NDM_LOG_LOG2_OF_E, low)};
}

static NDM_ALWAYS_INLINE ndm_pair_float64 ndm_log_base_10(ndm_log_parts x)
{
    const double head = 2 * x.head;
    const ndm_pair_float64 sum =
        ndm_fast_two_sum(x.k * NDM_LOG_LOG10_OF_2_HIGH, head * NDM_LOG_LOG10_OF_E_HIGH);
    const double low = ndm_multiply_add(head, NDM_LOG_LOG10_OF_E_LOW, sum.low);
    const double rest = ndm_multiply_add(x.k, NDM_LOG_LOG10_OF_2_LOW, low);
    return (ndm_pair_float64){sum.high, ndm_multiply_add(x.tail, NDM_LOG_LOG10_OF_E, rest)};
}

static NDM_ALWAYS_INLINE double ndm_log_rounded(ndm_pair_float64 x)
{
    return x.high + x.low;
}

#endif
