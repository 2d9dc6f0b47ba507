/* Products of complex numbers, many at a time, for powers with small whole exponents: the loops
 * are vectors. complex128 in pairs of doubles, to the bits of ndm_whole_power_complex128; so
 * that complex64 loses nothing by up to 100 products, plain doubles will do. */
#ifndef NDM_PRIMITIVES_COMPLEX_POWER_PRODUCTS_H
#define NDM_PRIMITIVES_COMPLEX_POWER_PRODUCTS_H

#include "complex_narrow.h"
#include "complex_power_float64.h"

/* Numbers that are raised together: the loops stay in the innermost cache. */
enum { NDM_POWERS_TOGETHER = 64 };

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

static NDM_NOINLINE NDM_UNUSED void ndm_multiply_pairs(ndm_power_pairs *y,
                                                       const ndm_power_pairs *a,
                                                       const ndm_power_pairs *b,
                                                       ptrdiff_t count)
{
    NDM_IVDEP
    for (ptrdiff_t i = 0; i < NDM_WHOLE_VECTORS(count); i++) {
        ndm_keep_complex_pair(
            y, i, ndm_complex_product_float64(ndm_power_pair(a, i), ndm_power_pair(b, i)));
    }
}

/* Squares, to the same bits as products: twice a pair is exact. */
static NDM_NOINLINE NDM_UNUSED void ndm_square_pairs(ndm_power_pairs *y,
                                                     const ndm_power_pairs *a, ptrdiff_t count)
{
    NDM_IVDEP
    for (ptrdiff_t i = 0; i < NDM_WHOLE_VECTORS(count); i++) {
        const ndm_complex_pair_float64 z = ndm_power_pair(a, i);
        const ndm_pair_float64 cross = ndm_pair_product_float64(z.re, z.im);
        ndm_keep_complex_pair(y, i,
                              (ndm_complex_pair_float64){
                                  ndm_pair_difference_float64(ndm_pair_square_float64(z.re),
                                                              ndm_pair_square_float64(z.im)),
                                  ndm_pair_times_float64(cross, 2),
                              });
    }
}

/* The same of plain numbers. */
static NDM_NOINLINE NDM_UNUSED void
ndm_square_to_pairs(ndm_power_pairs *y, const ndm_power_numbers *a, ptrdiff_t count)
{
    NDM_IVDEP
    for (ptrdiff_t i = 0; i < NDM_WHOLE_VECTORS(count); i++) {
        const double re = a->re[i], im = a->im[i];
        const ndm_pair_float64 cross = ndm_two_product(re, im);
        ndm_keep_complex_pair(
            y, i,
            (ndm_complex_pair_float64){
                ndm_pair_difference_float64(ndm_two_product(re, re), ndm_two_product(im, im)),
                ndm_pair_times_float64(cross, 2),
            });
    }
}

static NDM_NOINLINE NDM_UNUSED void ndm_invert_pairs(ndm_power_pairs *a, ptrdiff_t count)
{
    NDM_IVDEP
    for (ptrdiff_t i = 0; i < NDM_WHOLE_VECTORS(count); i++) {
        const ndm_complex_pair_float64 z = ndm_power_pair(a, i);
        const ndm_pair_float64 norm =
            ndm_pair_sum_float64(ndm_pair_square_float64(z.re), ndm_pair_square_float64(z.im));
        ndm_keep_complex_pair(a, i,
                              (ndm_complex_pair_float64){
                                  ndm_pair_ratio_float64(z.re, norm),
                                  ndm_pair_ratio_float64(ndm_pair_negated_float64(z.im), norm),
                              });
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
            ndm_multiply_pairs(power, power, square, count);
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
    if (n < 0) {
        ndm_invert_pairs(power, count);
    }
    return power;
}

#endif
