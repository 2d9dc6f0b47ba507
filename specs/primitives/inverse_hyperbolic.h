/* arctanh, arcsinh and arccosh by logarithms:
 *
 *     arctanh(x) = log((1 + x) / (1 - x)) / 2
 *     arcsinh(x) = log(x + sqrt(x**2 + 1))      arccosh(x) = log(x + sqrt(x**2 - 1))
 *
 * In float64 the sums, squares and roots are pairs, of which the logarithm is taken as in
 * logarithms_kernel.h: near 0 (1 for arccosh) nothing cancels. In float32 everything is a
 * double, and the quotient of which log is a series is taken of the root itself, so that there
 * is one division; the differences that would cancel are exact.
 *
 * Measured by tests/elementary/measure.py: float32 correctly rounded for all arguments, float64
 * 0.57 ULP. */
#ifndef NDM_PRIMITIVES_INVERSE_HYPERBOLIC_H
#define NDM_PRIMITIVES_INVERSE_HYPERBOLIC_H

#include "inverse_hyperbolic_cases.h"
#include "logarithms_near_one.h"

/* The sign of x given to a positive number. */
static NDM_ALWAYS_INLINE double ndm_log_signed_as(double size, double x)
{
    return ndm_float64_of(ndm_word64(size) | (ndm_word64(x) & NDM_WORD64_SIGN));
}

static NDM_ALWAYS_INLINE float ndm_log_signed_as_float32(float size, float x)
{
    return ndm_float32_of(ndm_word32(size) | (ndm_word32(x) & NDM_WORD32_SIGN));
}

static NDM_ALWAYS_INLINE double ndm_log_size_of(double x)
{
    return ndm_float64_of(ndm_word64(x) & INT64_MAX);
}

/* ---- arctanh ---- */

/* With 2**k near (1 + a) / (1 - a), numerator and denominator of
 * ((1 + a) - 2**k (1 - a)) / ((1 + a) + 2**k (1 - a)) are exact for floats where it matters. */
static NDM_ALWAYS_INLINE ndm_pair_float64 ndm_arctanh_quotient(double x)
{
    const double a = ndm_log_size_of(x);
    const uint64_t half = UINT64_C(1) << 51, bias = UINT64_C(1023) << 52;
    const uint64_t distance = (uint64_t)ndm_word64(1 + a) - (uint64_t)ndm_word64(1 - a);
    const uint64_t exponent = (distance + (half + bias)) >> 52;
    const double scale = ndm_float64_of((int64_t)(exponent << 52));
    const double k = ndm_log_whole(exponent);
    const double n = ndm_multiply_add(a, 1 + scale, 1 - scale);
    const double d = ndm_multiply_add(a, 1 - scale, 1 + scale);
    return (ndm_pair_float64){k, n / d};
}

static NDM_ALWAYS_INLINE double ndm_arctanh_of_quotient(double k, double s, double x)
{
    const double z = s * s;
    const double rest = ndm_multiply_add(s * z, ndm_log_wide(z), k * NDM_LOG_LN2_LOW);
    const double twice = ndm_multiply_add(k, NDM_LOG_LN2_HIGH, 2 * s + rest);
    return ndm_log_signed_as(0.5 * twice, x);
}

static NDM_ALWAYS_INLINE double ndm_arctanh_float32_core(double x)
{
    const ndm_pair_float64 quotient = ndm_arctanh_quotient(x);
    return ndm_arctanh_of_quotient(quotient.high, quotient.low, x);
}

static NDM_ALWAYS_INLINE void ndm_arctanh_float32_first(ndm_pairs_float64 *made, ptrdiff_t i,
                                                        float x)
{
    ndm_keep_pair(made, i, ndm_arctanh_quotient(x));
}

static NDM_ALWAYS_INLINE float ndm_arctanh_float32_last(ndm_pairs_float64 *made, ptrdiff_t i,
                                                        float x)
{
    const ndm_pair_float64 kept = ndm_kept_pair(made, i);
    return (float)ndm_arctanh_of_quotient(kept.high, kept.low, x);
}

static NDM_ALWAYS_INLINE float ndm_arctanh_float32_bare(float x, uint32_t *raised)
{
    (void)raised;
    return (float)ndm_arctanh_float32_core(x);
}

static NDM_ALWAYS_INLINE float ndm_arctanh_float32_odd_bare(float x, uint32_t *raised)
{
    (void)raised;
    return ndm_odd_float32(ndm_arctanh_float32_core(x));
}

static NDM_ALWAYS_INLINE float ndm_arctanh_float32(float x, uint32_t *raised)
{
    const ndm_case_float32 it = ndm_arctanh_case_float32(x, raised);
    return ndm_of_case_float32(it, (float)ndm_arctanh_float32_core(it.operand));
}

static NDM_ALWAYS_INLINE float ndm_arctanh_float32_odd(float x, uint32_t *raised)
{
    const ndm_case_float32 it = ndm_arctanh_case_float32(x, raised);
    return ndm_of_case_float32(it, ndm_odd_float32(ndm_arctanh_float32_core(it.operand)));
}

static NDM_ALWAYS_INLINE ndm_log_ratio ndm_arctanh_ratio(double x)
{
    const double a = ndm_log_size_of(x);
    return ndm_log_split_quotient(ndm_fast_two_sum(1, a), ndm_fast_two_sum(1, -a));
}

static NDM_ALWAYS_INLINE double ndm_arctanh_of_ratio(ndm_log_ratio ratio, double x)
{
    const ndm_pair_float64 log = ndm_log_base_e(ndm_log_parts_of_ratio(ratio, 0));
    return ndm_log_signed_as(0.5 * ndm_log_rounded(log), x);
}

static NDM_ALWAYS_INLINE double ndm_arctanh_core(double x)
{
    return ndm_arctanh_of_ratio(ndm_arctanh_ratio(x), x);
}

static NDM_ALWAYS_INLINE void ndm_arctanh_float64_first(ndm_two_pairs_float64 *made,
                                                        ptrdiff_t i, double x)
{
    ndm_log_keep_ratio(made, i, ndm_arctanh_ratio(x));
}

static NDM_ALWAYS_INLINE double ndm_arctanh_float64_last(ndm_two_pairs_float64 *made,
                                                         ptrdiff_t i, double x)
{
    return ndm_arctanh_of_ratio(ndm_log_kept_ratio(made, i), x);
}

static NDM_ALWAYS_INLINE double ndm_arctanh_float64_bare(double x, uint32_t *raised)
{
    (void)raised;
    return ndm_arctanh_core(x);
}

static NDM_ALWAYS_INLINE double ndm_arctanh_float64(double x, uint32_t *raised)
{
    const ndm_case_float64 it = ndm_arctanh_case_float64(x, raised);
    return ndm_of_case_float64(it, ndm_arctanh_core(it.operand));
}

/* ---- arcsinh ---- */

/* 2**k near x, so that x / 2**k is between sqrt(1/2) and sqrt(2), and k. */
typedef struct ndm_near_power {
    double power, k;
} ndm_near_power;

static NDM_ALWAYS_INLINE ndm_near_power ndm_near_power_of(double x)
{
    const int64_t word = ndm_word64(x) + (NDM_WORD64_ONE - NDM_WORD64_ROOT_HALF);
    return (ndm_near_power){ndm_float64_of(word & ~NDM_WORD64_MANTISSA),
                            ndm_log_whole((uint64_t)word >> 52)};
}

/* The size of the result: k log(2) + 2 artanh((a + r - 2**k) / (a + r + 2**k)) for
 * r = sqrt(1 + a**2), where for k = 0 the quotient is a / (1 + r). */
static NDM_ALWAYS_INLINE ndm_pair_float64 ndm_arcsinh_quotient(double x)
{
    const int64_t root_two = NDM_WORD64_ROOT_HALF + (INT64_C(1) << 52);
    const double a = ndm_log_size_of(x), r = __builtin_sqrt(ndm_multiply_add(a, a, 1));
    const ndm_near_power near = ndm_near_power_of(a + r);
    const int64_t above = ndm_mask64_negative(root_two - 1 - ndm_word64(a + r));
    const double above_a = ndm_float64_of(ndm_word64(a) & above);
    const double less = ndm_float64_of(ndm_word64(r - near.power) & above);
    return (ndm_pair_float64){near.k, (a + less) / (r + (near.power + above_a))};
}

static NDM_ALWAYS_INLINE double ndm_arcsinh_float32_core(double x)
{
    const ndm_pair_float64 quotient = ndm_arcsinh_quotient(x);
    return ndm_log_of_quotient(quotient.high, quotient.low);
}

/* These lie so near to halfway between two floats that the double is on the wrong side; as
 * those of twice as much in ndm_log_rounded_float32. */
static NDM_ALWAYS_INLINE float ndm_arcsinh_rounded_float32(double size, float x)
{
    const int32_t word = ndm_word32(x) & INT32_MAX;
    const int32_t up = (word == ndm_word32(0x1.bacb4ap+24f)) |
                       (word == ndm_word32(0x1.b121a6p+75f)) |
                       (word == ndm_word32(0x1.6351d8p+94f));
    return ndm_log_signed_as_float32(ndm_float32_of(ndm_word32((float)size) + up), x);
}

static NDM_ALWAYS_INLINE void ndm_arcsinh_float32_first(ndm_pairs_float64 *made, ptrdiff_t i,
                                                        float x)
{
    ndm_keep_pair(made, i, ndm_arcsinh_quotient(x));
}

static NDM_ALWAYS_INLINE float ndm_arcsinh_float32_last(ndm_pairs_float64 *made, ptrdiff_t i,
                                                        float x)
{
    const ndm_pair_float64 kept = ndm_kept_pair(made, i);
    return ndm_arcsinh_rounded_float32(ndm_log_of_quotient(kept.high, kept.low), x);
}

static NDM_ALWAYS_INLINE float ndm_arcsinh_float32_bare(float x, uint32_t *raised)
{
    (void)raised;
    return ndm_arcsinh_rounded_float32(ndm_arcsinh_float32_core(x), x);
}

static NDM_ALWAYS_INLINE float ndm_arcsinh_float32_odd_bare(float x, uint32_t *raised)
{
    (void)raised;
    return ndm_log_signed_as_float32(ndm_odd_float32(ndm_arcsinh_float32_core(x)), x);
}

static NDM_ALWAYS_INLINE float ndm_arcsinh_float32(float x, uint32_t *raised)
{
    const ndm_case_float32 it = ndm_arcsinh_case_float32(x, raised);
    const double size = ndm_arcsinh_float32_core(it.operand);
    return ndm_of_case_float32(it, ndm_arcsinh_rounded_float32(size, it.operand));
}

static NDM_ALWAYS_INLINE float ndm_arcsinh_float32_odd(float x, uint32_t *raised)
{
    const ndm_case_float32 it = ndm_arcsinh_case_float32(x, raised);
    const float size = ndm_odd_float32(ndm_arcsinh_float32_core(it.operand));
    return ndm_of_case_float32(it, ndm_log_signed_as_float32(size, it.operand));
}

/* sqrt(high + low) for high + low >= 0, low small beside high. A root of 0 divides by 2**-1000,
 * which changes no other root. */
static NDM_ALWAYS_INLINE ndm_pair_float64 ndm_root_of_pair(ndm_pair_float64 x)
{
    const double root = __builtin_sqrt(x.high);
    const double residue = ndm_root_residue_float64(x.high, root) + x.low;
    return (ndm_pair_float64){root, residue / (root + root + 0x1p-1000)};
}

/* What arcsinh and arccosh are the logarithms of. one: 1, or 0 where x is so large that 1 does
 * not count. */
static NDM_ALWAYS_INLINE ndm_pair_float64 ndm_arcsinh_sum(double x, double one)
{
    const double a = ndm_log_size_of(x);
    const ndm_pair_float64 square = ndm_two_product(a, a);
    const ndm_pair_float64 sum = ndm_two_sum(one, square.high);
    const ndm_pair_float64 root =
        ndm_root_of_pair((ndm_pair_float64){sum.high, sum.low + square.low});
    const ndm_pair_float64 total = ndm_fast_two_sum(root.high, a);
    return (ndm_pair_float64){total.high, total.low + root.low};
}

static NDM_ALWAYS_INLINE double ndm_log_of_pair(ndm_pair_float64 x, double less)
{
    return ndm_log_rounded(ndm_log_base_e(ndm_log_parts_of_sum(x.high, x.low, less)));
}

static NDM_ALWAYS_INLINE double ndm_arcsinh_reduced(double x, double one, double less)
{
    return ndm_log_signed_as(ndm_log_of_pair(ndm_arcsinh_sum(x, one), less), x);
}

static NDM_ALWAYS_INLINE void ndm_arcsinh_float64_first(ndm_two_pairs_float64 *made,
                                                        ptrdiff_t i, double x)
{
    ndm_keep_pair(&made->first, i, ndm_arcsinh_sum(x, 1));
}

/* The second of three loops, of arccosh too. */
static NDM_ALWAYS_INLINE void ndm_arcsinh_float64_split(ndm_two_pairs_float64 *made,
                                                        ptrdiff_t i, double x)
{
    (void)x;
    const ndm_pair_float64 sum = ndm_kept_pair(&made->first, i);
    ndm_log_keep_sum(made, i, ndm_log_split_sum(sum.high, sum.low));
}

/* The logarithm of a sum. */
static NDM_ALWAYS_INLINE double ndm_log_kept(const ndm_two_pairs_float64 *made, ptrdiff_t i)
{
    const ndm_log_parts parts = ndm_log_parts_of_split_sum(ndm_log_kept_sum(made, i), 0);
    return ndm_log_rounded(ndm_log_base_e(parts));
}

static NDM_ALWAYS_INLINE double ndm_arcsinh_float64_last(ndm_two_pairs_float64 *made,
                                                         ptrdiff_t i, double x)
{
    return ndm_log_signed_as(ndm_log_kept(made, i), x);
}

static NDM_ALWAYS_INLINE double ndm_arcsinh_float64_bare(double x, uint32_t *raised)
{
    (void)raised;
    return ndm_arcsinh_reduced(x, 1, 0);
}

static NDM_ALWAYS_INLINE double ndm_arcsinh_float64(double x, uint32_t *raised)
{
    const ndm_large_case_float64 it = ndm_arcsinh_case_float64(x, raised);
    return ndm_of_large_case_float64(it, ndm_arcsinh_reduced(it.operand, it.one, it.scaled));
}

/* ---- arccosh ---- */

/* As arcsinh, where x - 2**k is exact. */
static NDM_ALWAYS_INLINE ndm_pair_float64 ndm_arccosh_quotient(double x)
{
    const double r = __builtin_sqrt(ndm_multiply_add(x, x, -1));
    const ndm_near_power near = ndm_near_power_of(x + r);
    return (ndm_pair_float64){near.k, ((x - near.power) + r) / ((x + near.power) + r)};
}

static NDM_ALWAYS_INLINE double ndm_arccosh_float32_core(double x)
{
    const ndm_pair_float64 quotient = ndm_arccosh_quotient(x);
    return ndm_log_of_quotient(quotient.high, quotient.low);
}

static NDM_ALWAYS_INLINE float ndm_arccosh_rounded_float32(double result, float x)
{
    const int32_t word = ndm_word32(x);
    const int32_t up =
        (word == ndm_word32(0x1.b121a6p+75f)) | (word == ndm_word32(0x1.6351d8p+94f));
    return ndm_float32_of(ndm_word32((float)result) + up);
}

static NDM_ALWAYS_INLINE void ndm_arccosh_float32_first(ndm_pairs_float64 *made, ptrdiff_t i,
                                                        float x)
{
    ndm_keep_pair(made, i, ndm_arccosh_quotient(x));
}

static NDM_ALWAYS_INLINE float ndm_arccosh_float32_last(ndm_pairs_float64 *made, ptrdiff_t i,
                                                        float x)
{
    const ndm_pair_float64 kept = ndm_kept_pair(made, i);
    return ndm_arccosh_rounded_float32(ndm_log_of_quotient(kept.high, kept.low), x);
}

static NDM_ALWAYS_INLINE float ndm_arccosh_float32_bare(float x, uint32_t *raised)
{
    (void)raised;
    return ndm_arccosh_rounded_float32(ndm_arccosh_float32_core(x), x);
}

static NDM_ALWAYS_INLINE float ndm_arccosh_float32_odd_bare(float x, uint32_t *raised)
{
    (void)raised;
    return ndm_odd_float32(ndm_arccosh_float32_core(x));
}

static NDM_ALWAYS_INLINE float ndm_arccosh_float32(float x, uint32_t *raised)
{
    const ndm_case_float32 it = ndm_arccosh_case_float32(x, raised);
    const double result = ndm_arccosh_float32_core(it.operand);
    return ndm_of_case_float32(it, ndm_arccosh_rounded_float32(result, it.operand));
}

static NDM_ALWAYS_INLINE float ndm_arccosh_float32_odd(float x, uint32_t *raised)
{
    const ndm_case_float32 it = ndm_arccosh_case_float32(x, raised);
    return ndm_of_case_float32(it, ndm_odd_float32(ndm_arccosh_float32_core(it.operand)));
}

static NDM_ALWAYS_INLINE ndm_pair_float64 ndm_arccosh_sum(double x, double one)
{
    const ndm_pair_float64 square = ndm_two_product(x, x);
    const ndm_pair_float64 root =
        ndm_root_of_pair(ndm_fast_two_sum(square.high - one, square.low));
    const ndm_pair_float64 total = ndm_fast_two_sum(x, root.high);
    return (ndm_pair_float64){total.high, total.low + root.low};
}

static NDM_ALWAYS_INLINE double ndm_arccosh_reduced(double x, double one, double less)
{
    return ndm_log_of_pair(ndm_arccosh_sum(x, one), less);
}

static NDM_ALWAYS_INLINE void ndm_arccosh_float64_first(ndm_two_pairs_float64 *made,
                                                        ptrdiff_t i, double x)
{
    ndm_keep_pair(&made->first, i, ndm_arccosh_sum(x, 1));
}

static NDM_ALWAYS_INLINE double ndm_arccosh_float64_last(ndm_two_pairs_float64 *made,
                                                         ptrdiff_t i, double x)
{
    (void)x;
    return ndm_log_kept(made, i);
}

static NDM_ALWAYS_INLINE double ndm_arccosh_float64_bare(double x, uint32_t *raised)
{
    (void)raised;
    return ndm_arccosh_reduced(x, 1, 0);
}

static NDM_ALWAYS_INLINE double ndm_arccosh_float64(double x, uint32_t *raised)
{
    const ndm_large_case_float64 it = ndm_arccosh_case_float64(x, raised);
    return ndm_of_large_case_float64(it, ndm_arccosh_reduced(it.operand, it.one, it.scaled));
}

#endif
