/* Products of complex numbers, many at a time, for powers with small whole exponents: the loops
 * are vectors. complex128 in pairs of doubles; so that complex64 loses nothing by up to 100
 * products, plain doubles will do. Each number by itself has the same bits. */
#ifndef NDM_PRIMITIVES_COMPLEX_POWER_PRODUCTS_H
#define NDM_PRIMITIVES_COMPLEX_POWER_PRODUCTS_H

#include "complex_narrow.h"
#include "complex_power_float64.h"

/* Numbers that are raised together: the loops stay in the innermost cache. */
enum { NDM_POWERS_TOGETHER = 128 };

typedef struct ndm_power_numbers {
    double re[NDM_POWERS_TOGETHER], im[NDM_POWERS_TOGETHER];
} ndm_power_numbers;

typedef struct ndm_power_pairs {
    ndm_power_numbers high, low;
} ndm_power_pairs;

/* Of a count of numbers that is one of whole vectors: tells the compiler so. */
#define NDM_WHOLE_VECTORS(count) ((count) & -(ptrdiff_t)NDM_LANES)

/* ---- plain ---- */

/* Real arithmetic throughout: gcc fuses what it takes for complex products. */
static NDM_ALWAYS_INLINE ndm_complex128 ndm_plain_product(ndm_complex128 a, ndm_complex128 b)
{
    return (ndm_complex128){a.re * b.re - a.im * b.im, a.re * b.im + a.im * b.re};
}

static NDM_ALWAYS_INLINE ndm_complex128 ndm_plain_inverse(ndm_complex128 a)
{
    const double inverse = 1 / (a.re * a.re + a.im * a.im);
    return (ndm_complex128){a.re * inverse, -a.im * inverse};
}

/* No -0, as pairs give none. */
static NDM_ALWAYS_INLINE ndm_complex64 ndm_plain_rounded(ndm_complex128 a)
{
    return (ndm_complex64){(float)(a.re + 0.0), (float)(a.im + 0.0)};
}

static NDM_ALWAYS_INLINE ndm_complex128 ndm_power_number(const ndm_power_numbers *a,
                                                         ptrdiff_t i)
{
    return (ndm_complex128){a->re[i], a->im[i]};
}

static NDM_ALWAYS_INLINE void ndm_keep_number(ndm_power_numbers *a, ptrdiff_t i,
                                              ndm_complex128 z)
{
    a->re[i] = z.re;
    a->im[i] = z.im;
}

static NDM_NOINLINE NDM_UNUSED void ndm_multiply_numbers(ndm_power_numbers *y,
                                                         const ndm_power_numbers *a,
                                                         const ndm_power_numbers *b,
                                                         ptrdiff_t count)
{
    NDM_IVDEP
    for (ptrdiff_t i = 0; i < NDM_WHOLE_VECTORS(count); i++) {
        ndm_keep_number(y, i,
                        ndm_plain_product(ndm_power_number(a, i), ndm_power_number(b, i)));
    }
}

static NDM_NOINLINE NDM_UNUSED void ndm_invert_numbers(ndm_power_numbers *a, ptrdiff_t count)
{
    NDM_IVDEP
    for (ptrdiff_t i = 0; i < NDM_WHOLE_VECTORS(count); i++) {
        ndm_keep_number(a, i, ndm_plain_inverse(ndm_power_number(a, i)));
    }
}

/* By repeated squaring. Each number by itself: ndm_whole_power_complex64. */
static NDM_ALWAYS_INLINE const ndm_power_numbers *
ndm_raised_numbers(ndm_power_numbers *square, ndm_power_numbers *spare, int n, ptrdiff_t count)
{
    ndm_power_numbers *power = NULL;
    for (int left = n < 0 ? -n : n;; left >>= 1) {
        ndm_power_numbers *next = square;
        if ((left & 1) && power != NULL) {
            ndm_multiply_numbers(power, power, square, count);
        } else if (left & 1) {
            power = square;
            next = spare;
        }
        if (left == 1) {
            break;
        }
        ndm_multiply_numbers(next, square, square, count);
        square = next;
    }
    if (n < 0) {
        ndm_invert_numbers(power, count);
    }
    return power;
}

static NDM_NOINLINE NDM_UNUSED ndm_complex64 ndm_whole_power_complex64(ndm_complex64 z, int n)
{
    ndm_complex128 square = ndm_widened_complex64(z), power = {1, 0};
    bool first = true;
    for (int left = n < 0 ? -n : n; left > 0; left >>= 1) {
        if (left & 1) {
            power = first ? square : ndm_plain_product(power, square);
            first = false;
        }
        if (left > 1) {
            ndm_only_here();
            square = ndm_plain_product(square, square);
        }
    }
    if (n < 0) {
        ndm_only_here();
        power = ndm_plain_inverse(power);
    }
    return ndm_plain_rounded(power);
}

/* ---- pairs ---- */

/* Shorter than complex_pairs.h has them: of a sum that cancels the low part stays as large as
 * that of its terms, and grows by a bit with each squaring. So errors are relative to the
 * modulus, but those of a plain number's square and inverse, to each part. */

/* a * b + c * d */
static NDM_ALWAYS_INLINE ndm_pair_float64 ndm_pair_dot(ndm_pair_float64 a, ndm_pair_float64 b,
                                                       ndm_pair_float64 c, ndm_pair_float64 d)
{
    const ndm_pair_float64 p = ndm_two_product(a.high, b.high);
    const ndm_pair_float64 q = ndm_two_product(c.high, d.high);
    const ndm_pair_float64 sum = ndm_two_sum(p.high, q.high);
    const double rest = (a.high * b.low + a.low * b.high) + (c.high * d.low + c.low * d.high);
    return (ndm_pair_float64){sum.high, sum.low + ((p.low + q.low) + rest)};
}

static NDM_ALWAYS_INLINE ndm_complex_pair_float64 ndm_short_product(ndm_complex_pair_float64 a,
                                                                    ndm_complex_pair_float64 b)
{
    return (ndm_complex_pair_float64){
        ndm_pair_dot(a.re, b.re, ndm_pair_negated_float64(a.im), b.im),
        ndm_pair_dot(a.re, b.im, a.im, b.re),
    };
}

/* The bits of ndm_short_product(a, a): twice a number is exact. */
static NDM_ALWAYS_INLINE ndm_complex_pair_float64 ndm_short_square(ndm_complex_pair_float64 a)
{
    const ndm_pair_float64 p = ndm_two_product(a.re.high, a.re.high);
    const ndm_pair_float64 q = ndm_two_product(a.im.high, a.im.high);
    const ndm_pair_float64 sum = ndm_two_sum(p.high, -q.high);
    const double rest = a.re.high * a.re.low - a.im.high * a.im.low;
    const ndm_pair_float64 cross = ndm_two_product(a.re.high, a.im.high);
    const double others = a.re.high * a.im.low + a.re.low * a.im.high;
    return (ndm_complex_pair_float64){
        {sum.high, sum.low + ((p.low - q.low) + 2 * rest)},
        {2 * cross.high, 2 * (cross.low + others)},
    };
}

/* (x + y) (x - y) + i 2 x y */
static NDM_ALWAYS_INLINE ndm_complex_pair_float64 ndm_plain_square(ndm_complex128 a)
{
    const ndm_pair_float64 difference = ndm_two_sum(a.re, -a.im), sum = ndm_two_sum(a.re, a.im);
    const ndm_pair_float64 product = ndm_two_product(difference.high, sum.high);
    const double rest = difference.high * sum.low + difference.low * sum.high;
    const ndm_pair_float64 cross = ndm_two_product(a.re, a.im);
    return (ndm_complex_pair_float64){{product.high, product.low + rest},
                                      ndm_pair_times_float64(cross, 2)};
}

/* a / b, rounded; inverse * b.high is nearly 1. */
static NDM_ALWAYS_INLINE double ndm_short_quotient(ndm_pair_float64 a, ndm_pair_float64 b,
                                                   double inverse)
{
    const double quotient = a.high * inverse;
    const ndm_pair_float64 back = ndm_two_product(quotient, b.high);
    const double rest = ((a.high - back.high) - back.low) + (a.low - quotient * b.low);
    return quotient + rest * inverse;
}

static NDM_ALWAYS_INLINE ndm_complex128 ndm_short_inverse(ndm_complex_pair_float64 a)
{
    const ndm_pair_float64 norm = ndm_pair_dot(a.re, a.re, a.im, a.im);
    const double inverse = 1 / norm.high;
    return (ndm_complex128){
        ndm_short_quotient(a.re, norm, inverse),
        ndm_short_quotient(ndm_pair_negated_float64(a.im), norm, inverse),
    };
}

static NDM_ALWAYS_INLINE ndm_complex128 ndm_short_rounded(ndm_complex_pair_float64 a)
{
    return (ndm_complex128){ndm_rounded_float64(a.re), ndm_rounded_float64(a.im)};
}

static NDM_ALWAYS_INLINE ndm_complex_pair_float64 ndm_complex_pair_of(ndm_complex128 a)
{
    return (ndm_complex_pair_float64){ndm_pair_of_float64(a.re), ndm_pair_of_float64(a.im)};
}

/* One number, as ndm_raised_pairs raises many. */
static NDM_NOINLINE NDM_UNUSED ndm_complex128 ndm_raised_complex128(ndm_complex128 z, int n)
{
    ndm_complex_pair_float64 square = ndm_complex_pair_of(z), power = square;
    const int most = n < 0 ? -n : n;
    bool found = most & 1;
    for (int left = most >> 1, first = 1; left > 0; left >>= 1, first = 0) {
        square = first ? ndm_plain_square(z) : ndm_short_square(square);
        if (left & 1) {
            power = found ? ndm_short_product(power, square) : square;
            found = true;
        }
    }
    if (n < 0) {
        ndm_only_here();
        return ndm_short_inverse(power);
    }
    return ndm_short_rounded(power);
}

static NDM_ALWAYS_INLINE ndm_complex_pair_float64 ndm_power_pair(const ndm_power_pairs *a,
                                                                 ptrdiff_t i)
{
    return (ndm_complex_pair_float64){{a->high.re[i], a->low.re[i]},
                                      {a->high.im[i], a->low.im[i]}};
}

static NDM_ALWAYS_INLINE void ndm_keep_complex_pair(ndm_power_pairs *a, ptrdiff_t i,
                                                    ndm_complex_pair_float64 z)
{
    a->high.re[i] = z.re.high;
    a->low.re[i] = z.re.low;
    a->high.im[i] = z.im.high;
    a->low.im[i] = z.im.low;
}

static NDM_NOINLINE NDM_UNUSED void
ndm_multiply_pairs(ndm_power_pairs *a, const ndm_power_pairs *b, ptrdiff_t count)
{
    NDM_IVDEP
    for (ptrdiff_t i = 0; i < NDM_WHOLE_VECTORS(count); i++) {
        ndm_keep_complex_pair(a, i,
                              ndm_short_product(ndm_power_pair(a, i), ndm_power_pair(b, i)));
    }
}

static NDM_NOINLINE NDM_UNUSED void ndm_square_pairs(ndm_power_pairs *y,
                                                     const ndm_power_pairs *a, ptrdiff_t count)
{
    NDM_IVDEP
    for (ptrdiff_t i = 0; i < NDM_WHOLE_VECTORS(count); i++) {
        ndm_keep_complex_pair(y, i, ndm_short_square(ndm_power_pair(a, i)));
    }
}

static NDM_NOINLINE NDM_UNUSED void
ndm_square_to_pairs(ndm_power_pairs *y, const ndm_power_numbers *a, ptrdiff_t count)
{
    NDM_IVDEP
    for (ptrdiff_t i = 0; i < NDM_WHOLE_VECTORS(count); i++) {
        ndm_keep_complex_pair(y, i, ndm_plain_square(ndm_power_number(a, i)));
    }
}

static NDM_ALWAYS_INLINE ndm_power_pairs *
ndm_raised_pairs(ndm_power_pairs *square, ndm_power_pairs *spare, int n, ptrdiff_t count)
{
    ndm_power_pairs *power = NULL;
    bool first = true;
    for (int left = n < 0 ? -n : n;; left >>= 1) {
        ndm_power_pairs *next = square;
        if ((left & 1) && power != NULL) {
            ndm_multiply_pairs(power, square, count);
        } else if (left & 1) {
            power = square;
            next = spare;
        }
        if (left == 1) {
            break;
        }
        if (first) {
            ndm_square_to_pairs(next, &square->high, count);
        } else {
            ndm_square_pairs(next, square, count);
        }
        first = false;
        square = next;
    }
    return power;
}

#endif
