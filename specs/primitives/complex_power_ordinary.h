/* Powers of ordinary complex128, exp(w log(z)), by arithmetic that vectorises. The logarithm of
 * the modulus, the angle, and their products with w are sums of two floats with an error of
 * some 2**-66, so that each part of the result has little more than half an ULP of the modulus.
 *
 * x**2 + y**2 is taken with the errors of the squares and of the sum: its logarithm is right
 * near 1 too. Arguments are reduced by the tables of complex_pairs.h, as that says; what is
 * left needs few terms of Taylor's series. Sine and cosine: trigonometry_kernels.h.
 *
 * Measured against mpmath (2e5 arguments: of all magnitudes, with moduli near 1, near the axes,
 * with results near the axes): 0.69 ULP of the modulus in each part, without fused multiply-add
 * 0.72. */
#ifndef NDM_PRIMITIVES_COMPLEX_POWER_ORDINARY_H
#define NDM_PRIMITIVES_COMPLEX_POWER_ORDINARY_H

#include "ndmill/kernel/dtypes_core.h"

#include "complex_angles_constants.h"
#include "complex_pairs_constants.h"
#include "inverse_trigonometry_arctan.h"
#include "real_power_cases.h"
#include "real_power_constants.h"
#include "trigonometry_kernels.h"

/* ---- which are ordinary ---- */

/* Parts of z: 0, or from 2**-60 to 2**60; of w: 0, or from 2**-60 on; and a bound of
 * |w log(z)|: so that no product on the way underflows. */
#define NDM_POWER_FAR_PART 0x1p60
#define NDM_POWER_NEAR_PART 0x1p-60
#define NDM_POWER_LEAST_PART 0x1p-60
#define NDM_POWER_MOST_LOG 300.0

/* Negative unless the size, a word, is 0 or no less than `least`. */
static NDM_ALWAYS_INLINE int64_t ndm_power_not_below(int64_t size, double least)
{
    return (size - ndm_word64(least)) & -size;
}

/* Negative unless z and w are as above, parts of w no more than `most_part`, |w log(z)| than
 * `most_log`, z not 0, w no real multiple of 1 / parts. */
static NDM_ALWAYS_INLINE int64_t ndm_power_fits_complex128(ndm_complex128 z, ndm_complex128 w,
                                                           double most_part, double most_log,
                                                           double parts)
{
    const int64_t a = ndm_word64(z.re) & INT64_MAX, b = ndm_word64(z.im) & INT64_MAX;
    const int64_t p = ndm_word64(w.re) & INT64_MAX, q = ndm_word64(w.im) & INT64_MAX;
    const int64_t limit = ndm_word64(most_part);
    const int64_t within = (limit - p) | (limit - q) |
                           ndm_power_not_below(p, NDM_POWER_LEAST_PART) |
                           ndm_power_not_below(q, NDM_POWER_LEAST_PART);
    const int64_t held = ~ndm_mask64_negative(within); /* lest flags be raised */
    const double c = ndm_float64_of(p & held), d = ndm_float64_of(q & held);
    const double units = c * parts;
    const int64_t whole = ndm_word64(units - ((units + NDM_ROUNDER) - NDM_ROUNDER)) & INT64_MAX;

    const int64_t large = ndm_choose64(ndm_mask64_negative(a - b), b, a);
    const double shown = ndm_float64_of((int64_t)((uint64_t)large >> 52) | ndm_word64(0x1p52));
    const double exponent = __builtin_fabs(shown - (0x1p52 + 1023));
    const double most = ndm_multiply_add(exponent, 0.7, 3.2); /* of |log|z|| and pi */
    return within | ((whole | q) - 1) | ndm_power_not_below(a, NDM_POWER_NEAR_PART) |
           ndm_power_not_below(b, NDM_POWER_NEAR_PART) |
           (ndm_word64(NDM_POWER_FAR_PART) - large) | (large - 1) |
           ndm_word64(most_log - (c + d) * most);
}

static NDM_ALWAYS_INLINE int64_t ndm_ordinary_power_complex128(ndm_complex128 z,
                                                               ndm_complex128 w)
{
    return ndm_power_fits_complex128(z, w, NDM_POWER_MOST_LOG, NDM_POWER_MOST_LOG, 1);
}

/* ---- log(z) ---- */

/* 2**exponent * m, m from 0.703 to 1.406, and m's place among the factors of
 * ndm_log_factors_float64. */
typedef struct ndm_power_mantissa_parts {
    double exponent, m, scale; /* 2**-exponent */
    int64_t place;
} ndm_power_mantissa_parts;

static NDM_ALWAYS_INLINE ndm_power_mantissa_parts ndm_power_split(double x)
{
    const int64_t word = ndm_word64(x), first = ndm_word64(0.703125);
    const uint64_t above = (uint64_t)(word - first);
    const int64_t m = first + (int64_t)(above & ((UINT64_C(1) << 52) - 1));
    const double shifted = ndm_multiply_add(ndm_float64_of(m), 256.0, NDM_ROUNDER);
    return (ndm_power_mantissa_parts){
        ndm_float64_of(ndm_word64(0x1p52) | (int64_t)((above + (UINT64_C(2048) << 52)) >> 52)) -
            (0x1p52 + 2048),
        ndm_float64_of(m),
        ndm_float64_of(m - word + NDM_WORD64_ONE),
        (ndm_vector_index(ndm_word64(shifted)) & 511) - 180,
    };
}

/* a * b - 1 for a product next to 1, b of 11 bits: exactly. */
static NDM_ALWAYS_INLINE ndm_pair_float64 ndm_power_product_rest(double a, double b)
{
#if NDM_FUSED
    const double product = a * b;
    return (ndm_pair_float64){product - 1, __builtin_fma(a, b, -product)};
#else
    const double upper = ndm_upper_half(a);
    return ndm_fast_two_sum(upper * b - 1, (a - upper) * b);
#endif
}

/* -r**2 / 2 */
static NDM_ALWAYS_INLINE ndm_pair_float64 ndm_power_half_square(double r)
{
#if NDM_FUSED
    const double half = -0.5 * r, square = half * r;
    return (ndm_pair_float64){square, __builtin_fma(half, r, -square)};
#else
    const double upper = ndm_upper_half(r);
    return (ndm_pair_float64){-0.5 * upper * upper, (r - upper) * (-0.5 * (r + upper))};
#endif
}

/* (log(1 + r) - r + r**2 / 2) / r**3, |r| < 2**-8 */
static NDM_ALWAYS_INLINE double ndm_power_log_terms(double r)
{
    const double *const terms = ndm_log_terms_float64;
    const double square = r * r;
    const double first = ndm_multiply_add(r, terms[1], terms[0]);
    const double second = ndm_multiply_add(r, terms[3], terms[2]);
    const double third = ndm_multiply_add(r, terms[5], terms[4]);
    return ndm_multiply_add(square, ndm_multiply_add(square, third, second), first);
}

/* 2 log|x + iy|. */
static NDM_ALWAYS_INLINE ndm_pair_float64 ndm_power_log_modulus(double x, double y)
{
    const ndm_pair_float64 p = ndm_two_product(x, x), q = ndm_two_product(y, y);
    const ndm_pair_float64 norm = ndm_two_sum(p.high, q.high);
    const ndm_power_mantissa_parts n = ndm_power_split(norm.high);
    const double factor = ndm_log_factors_float64[n.place];
    const ndm_pair_float64 rest = ndm_power_product_rest(n.m, factor);
    const double r = rest.high;
    /* log(1 + r + share) = log(1 + r) + share / (1 + r) */
    const double share =
        ndm_multiply_add((norm.low + (p.low + q.low)) * n.scale, factor, rest.low);
    const ndm_pair_float64 first = ndm_fast_two_sum(n.exponent * ndm_log_step_float64[0],
                                                    ndm_log_table_float64[n.place].high);
    const ndm_pair_float64 second = ndm_fast_two_sum(first.high, r);
    const ndm_pair_float64 bend = ndm_power_half_square(r);
    const ndm_pair_float64 third = ndm_fast_two_sum(second.high, bend.high);
    const double low = ndm_multiply_add(n.exponent, ndm_log_step_float64[1],
                                        ndm_log_table_float64[n.place].low);
    const double lows = (first.low + second.low) +
                        (third.low + (bend.low + ndm_multiply_add(-share, r, share)));
    const double tail = ndm_multiply_add(r * r * r, ndm_power_log_terms(r), low + lows);
    return (ndm_pair_float64){third.high, tail};
}

/* small - c * large and large + c * small for c = j / 64 next to small / large. The difference
 * is exact. */
typedef struct ndm_power_turned {
    double n;
    ndm_pair_float64 d;
} ndm_power_turned;

static NDM_ALWAYS_INLINE ndm_power_turned ndm_power_turn(double small, double large, double c)
{
#if NDM_FUSED
    const double high = __builtin_fma(c, small, large);
    return (ndm_power_turned){
        __builtin_fma(-c, large, small),
        {high, __builtin_fma(c, small, large - high)},
    };
#else
    const double p = ndm_upper_half(large), q = ndm_upper_half(small);
    const ndm_pair_float64 sum = ndm_fast_two_sum(large, c * q);
    return (ndm_power_turned){
        (small - c * p) - c * (large - p),
        ndm_fast_two_sum(sum.high, sum.low + c * (small - q)),
    };
#endif
}

/* arctan(u) - u, |u| <= 2**-7. */
static NDM_ALWAYS_INLINE double ndm_power_arctan_bend(double u)
{
    const double square = u * u;
    const double *const terms = ndm_arctan_terms_float64;
    const double upper = ndm_multiply_add(square, terms[3], terms[2]);
    const double sum =
        ndm_multiply_add(square, ndm_multiply_add(square, upper, terms[1]), terms[0]);
    return u * square * sum;
}

/* The angle of the point (x, y). */
static NDM_ALWAYS_INLINE ndm_pair_float64 ndm_power_angle(double y, double x)
{
    const ndm_octant octant = ndm_octant_of(y, x);
    const double shifted = ndm_multiply_add(octant.small / octant.large, 64.0, NDM_ROUNDER);
    const int64_t index = ndm_vector_index(ndm_word64(shifted)) & 127;
    const ndm_power_turned turned =
        ndm_power_turn(octant.small, octant.large, (shifted - NDM_ROUNDER) * 0x1p-6);
    const double inverse = 1 / turned.d.high, u = turned.n * inverse;
#if NDM_FUSED
    const double residue = __builtin_fma(-u, turned.d.high, turned.n);
#else
    const ndm_pair_float64 back = ndm_two_product(u, turned.d.high);
    const double residue = (turned.n - back.high) - back.low;
#endif
    const double u_low = ndm_multiply_add(-u, turned.d.low, residue) * inverse;

    const ndm_pair_float64 first = ndm_fast_two_sum(octant.turns * NDM_QUARTER_PI_HIGH,
                                                    ndm_arctan_table_float64[index].high);
    const ndm_pair_float64 second = ndm_fast_two_sum(first.high, u);
    const double low =
        ndm_multiply_add(octant.turns, NDM_QUARTER_PI_LOW, ndm_arctan_table_float64[index].low);
    const double rest = (first.low + second.low) + (low + (u_low + ndm_power_arctan_bend(u)));
    return (ndm_pair_float64){ndm_signed_as(second.high, octant.sign),
                              ndm_signed_as(rest, octant.sign)};
}

/* ---- the power ---- */

static NDM_ALWAYS_INLINE ndm_pair_float64 ndm_power_opposite(ndm_pair_float64 a)
{
    /* A negation would make sum and difference a pair that gcc fuses with the products. */
    return (ndm_pair_float64){ndm_signed_as(a.high, NDM_WORD64_SIGN),
                              ndm_signed_as(a.low, NDM_WORD64_SIGN)};
}

/* a * b + c * d; |low| is small beside the products, maybe not beside their sum. */
static NDM_ALWAYS_INLINE ndm_pair_float64 ndm_power_dot(ndm_pair_float64 a, double b,
                                                        ndm_pair_float64 c, double d)
{
    const ndm_pair_float64 p = ndm_two_product(a.high, b), q = ndm_two_product(c.high, d);
    const ndm_pair_float64 sum = ndm_two_sum(p.high, q.high);
    const double lows = ndm_multiply_add(a.low, b, ndm_multiply_add(c.low, d, p.low + q.low));
    return (ndm_pair_float64){sum.high, sum.low + lows};
}

/* a * b, rounded. */
static NDM_ALWAYS_INLINE double ndm_power_part(ndm_pair_float64 a, ndm_pair_float64 b)
{
    const double low = ndm_multiply_add(a.high, b.low, a.low * b.high);
#if NDM_FUSED
    return __builtin_fma(a.high, b.high, low);
#else
    const ndm_pair_float64 product = ndm_two_product(a.high, b.high);
    return product.high + (product.low + low);
#endif
}

/* exp(x) without its power of two, which is 2**(steps >> 6). */
static NDM_ALWAYS_INLINE ndm_pair_float64 ndm_power_exp(ndm_pair_float64 x, int64_t *steps)
{
    const double shifted = ndm_multiply_add(x.high, 0.5 * NDM_POWER_PARTS, NDM_ROUNDER);
    const double n = shifted - NDM_ROUNDER;
    const double f = ndm_multiply_add(n, -2 * NDM_POWER_LN2_PART, x.high) +
                     ndm_multiply_add(n, -2 * NDM_POWER_LN2_PART_LOW, x.low);
    const double *const terms = ndm_exp_terms_float64;
    const double square = f * f;
    const double first = ndm_multiply_add(f, terms[1], terms[0]);
    const double second = ndm_multiply_add(f, terms[3], terms[2]);
    const double sum =
        ndm_multiply_add(square, ndm_multiply_add(square, terms[4], second), first);
    const double more = ndm_multiply_add(square, sum, f);

    *steps = ndm_vector_index(ndm_word64(shifted));
    const int64_t index = *steps & 63;
    const double high = ndm_exp_table_float64[index].high;
    return ndm_fast_two_sum(high,
                            ndm_multiply_add(high, more, ndm_exp_table_float64[index].low));
}

/* For normal results. */
static NDM_ALWAYS_INLINE ndm_pair_float64 ndm_power_exp_normal(ndm_pair_float64 x)
{
    int64_t steps;
    const ndm_pair_float64 power = ndm_power_exp(x, &steps);
    const double scale =
        ndm_float64_of((int64_t)((uint64_t)(steps & ~INT64_C(63)) << 46) + NDM_WORD64_ONE);
    return (ndm_pair_float64){power.high * scale, power.low * scale};
}

/* high + low + quarters * pi/2, where quarters count as those of ndm_reduced_angle, is the
 * angle's size. */
static NDM_ALWAYS_INLINE ndm_reduced_angle ndm_power_reduced_angle(ndm_pair_float64 angle)
{
    const ndm_reduced_angle turn = ndm_reduce_angle(__builtin_fabs(angle.high));
    const ndm_pair_float64 rest =
        ndm_fast_two_sum(turn.high, turn.low + ndm_flip_like(angle.low, angle.high));
    return (ndm_reduced_angle){rest.high, rest.low, turn.quarters};
}

/* Turns c + is by quarters, and to the side of the angle, whose sign a sine of 0 has too. */
static NDM_ALWAYS_INLINE ndm_complex128 ndm_power_by_quarters(double c, double s,
                                                              int64_t quarters, double angle)
{
    const int64_t odd = ndm_mask_odd(quarters);
    const double re = ndm_flip_by_bit(ndm_choose_float64(odd, s, c), quarters + 1, 1);
    const double im = ndm_flip_by_bit(ndm_choose_float64(odd, c, s), quarters, 1);
    return (ndm_complex128){re + 0.0, ndm_flip_like(im, angle)}; /* no -0.0 for a cosine */
}

/* w log(z) */
typedef struct ndm_power_exponent128 {
    ndm_pair_float64 size, angle;
} ndm_power_exponent128;

static NDM_ALWAYS_INLINE ndm_power_exponent128 ndm_power_exponent_complex128(ndm_complex128 z,
                                                                             ndm_complex128 w)
{
    const ndm_pair_float64 log = ndm_power_log_modulus(z.re, z.im); /* twice */
    const ndm_pair_float64 arg = ndm_power_angle(z.im, z.re);
    const double c = 0.5 * w.re, d = 0.5 * w.im;
    return (ndm_power_exponent128){ndm_power_dot(log, c, ndm_power_opposite(arg), w.im),
                                   ndm_power_dot(log, d, arg, w.re)};
}

static NDM_ALWAYS_INLINE ndm_complex128 ndm_power_complex128_bare(ndm_complex128 z,
                                                                  ndm_complex128 w)
{
    const ndm_power_exponent128 exponent = ndm_power_exponent_complex128(z, w);
    const ndm_pair_float64 power = ndm_power_exp_normal(exponent.size);
    const ndm_reduced_angle turn = ndm_power_reduced_angle(exponent.angle);
    const double s = ndm_power_part(power, ndm_sine_of_pair(turn.high, turn.low));
    const double c = ndm_power_part(power, ndm_cosine_of_pair(turn.high, turn.low));
    return ndm_power_by_quarters(c, s, turn.quarters, exponent.angle.high);
}

#endif
