/* Blocks of complex powers with small whole exponents, most often the same one: by the vectors
 * of complex_power_products.h. Of different exponents the numbers are sorted first. What the
 * products do not take is raised by itself. */
#ifndef NDM_PRIMITIVES_COMPLEX_POWER_WHOLE_H
#define NDM_PRIMITIVES_COMPLEX_POWER_WHOLE_H

#include "complex_power.h"

/* ---- exponents ---- */

/* A block's: `same`, or one of each number. */
typedef struct ndm_power_exponents {
    bool same;
    int8_t of[NDM_BLOCK];
} ndm_power_exponents;

enum { NDM_POWER_KINDS = 2 * NDM_SMALL_POWER_FLOAT64 + 1 };

/* Negative unless x is a whole number of size <= 100, which is put at n. */
static NDM_ALWAYS_INLINE int64_t ndm_power_exponent_float64(double x, int8_t *n)
{
    const int64_t within = ndm_word64(NDM_SMALL_POWER_FLOAT64) - (ndm_word64(x) & INT64_MAX);
    const double held = ndm_float64_of(ndm_word64(x) & ~ndm_mask64_negative(within));
    const double shifted = held + NDM_ROUNDER;
    *n = (int8_t)ndm_word64(shifted);
    return within | -(ndm_word64(held - (shifted - NDM_ROUNDER)) & INT64_MAX);
}

static NDM_ALWAYS_INLINE int32_t ndm_power_exponent_float32(float x, int8_t *n)
{
    const float rounder = 0x1.8p23F;
    const int32_t within = ndm_word32(NDM_SMALL_POWER_FLOAT64) - (ndm_word32(x) & INT32_MAX);
    const float held = ndm_float32_of(ndm_word32(x) & ~(within >> 31));
    const float shifted = held + rounder;
    *n = (int8_t)ndm_word32(shifted);
    return within | -(ndm_word32(held - (shifted - rounder)) & INT32_MAX);
}

/* False unless w has such real parts, and one zero as imaginary parts. */
static NDM_NOINLINE NDM_UNUSED bool
ndm_power_exponents_complex128(const ndm_complex128 *w, ndm_power_exponents *n, ptrdiff_t count)
{
    const int64_t re = ndm_word64(w->re), im = ndm_word64(w->im);
    int64_t others = 0, zeroes = 0;
    if ((im & INT64_MAX) != 0 || ndm_power_exponent_float64(w->re, n->of) < 0) {
        return false;
    }
    NDM_IVDEP
    for (ptrdiff_t i = 0; i < NDM_WHOLE_VECTORS(count); i++) {
        others |= ndm_word64(w[i].re) ^ re;
        zeroes |= ndm_word64(w[i].im) ^ im;
    }
    n->same = others == 0;
    if (zeroes != 0 || n->same) {
        return zeroes == 0;
    }
    for (ptrdiff_t i = 0; i < count; i++) {
        if (ndm_power_exponent_float64(w[i].re, &n->of[i]) < 0) {
            return false;
        }
    }
    return true;
}

static NDM_NOINLINE NDM_UNUSED bool
ndm_power_exponents_complex64(const ndm_complex64 *w, ndm_power_exponents *n, ptrdiff_t count)
{
    const int32_t re = ndm_word32(w->re), im = ndm_word32(w->im);
    int32_t others = 0, zeroes = 0;
    if ((im & INT32_MAX) != 0 || ndm_power_exponent_float32(w->re, n->of) < 0) {
        return false;
    }
    NDM_IVDEP
    for (ptrdiff_t i = 0; i < NDM_WHOLE_VECTORS(count); i++) {
        others |= ndm_word32(w[i].re) ^ re;
        zeroes |= ndm_word32(w[i].im) ^ im;
    }
    n->same = others == 0;
    if (zeroes != 0 || n->same) {
        return zeroes == 0;
    }
    for (ptrdiff_t i = 0; i < count; i++) {
        if (ndm_power_exponent_float32(w[i].re, &n->of[i]) < 0) {
            return false;
        }
    }
    return true;
}

/* ---- what the products do not take ---- */

static NDM_ALWAYS_INLINE int64_t ndm_power_unfit(ndm_complex128 z, int64_t least, int64_t most,
                                                 int64_t below_zero)
{
    const int64_t a = ndm_word64(z.re) & INT64_MAX, b = ndm_word64(z.im) & INT64_MAX;
    return (most - a) | (most - b) | ((a - least) & -a) | ((b - least) & -b) |
           ((a | b) - below_zero);
}

/* Puts 1 in their places, and says where these are. */
static NDM_NOINLINE NDM_UNUSED ptrdiff_t ndm_power_set_aside(ndm_power_numbers *z, int n,
                                                             uint8_t *places, ptrdiff_t count)
{
    const int limit = ndm_products_limit_float64(n);
    const int64_t least = ndm_word64(ndm_power_of_two(-limit)) + 1;
    const int64_t most = ndm_word64(ndm_power_of_two(limit)) - 1, below_zero = n < 0;
    int64_t unfit = 0;
    NDM_IVDEP
    for (ptrdiff_t i = 0; i < NDM_WHOLE_VECTORS(count); i++) {
        unfit |= ndm_power_unfit(ndm_power_number(z, i), least, most, below_zero);
    }
    ptrdiff_t others = 0;
    for (ptrdiff_t i = 0; unfit < 0 && i < count; i++) {
        if (ndm_power_unfit(ndm_power_number(z, i), least, most, below_zero) < 0) {
            ndm_keep_number(z, i, (ndm_complex128){1, 0});
            places[others++] = (uint8_t)i;
        }
    }
    return others;
}

/* ---- one exponent ---- */

/* z to the power of 0 or 1. */
static NDM_NOINLINE NDM_UNUSED void
ndm_power_kept_complex128(const ndm_complex128 *z, int n, ndm_complex128 *y, ptrdiff_t count)
{
    const int64_t one = n == 0 ? NDM_WORD64_ONE : 0, held = n == 0 ? 0 : -1;
    NDM_IVDEP
    for (ptrdiff_t i = 0; i < NDM_WHOLE_VECTORS(count); i++) {
        const int64_t a = ndm_word64(z[i].re), b = ndm_word64(z[i].im);
        const int64_t kept = held & ~ndm_mask64_zero((a | b) & INT64_MAX); /* no -0 of zeroes */
        y[i].re = ndm_float64_of((a & kept) | one);
        y[i].im = ndm_float64_of(b & kept);
    }
}

static NDM_NOINLINE NDM_UNUSED void ndm_power_kept_complex64(const ndm_complex64 *z, int n,
                                                             ndm_complex64 *y, ptrdiff_t count)
{
    const int32_t one = n == 0 ? NDM_WORD32_ONE : 0, held = n == 0 ? 0 : -1;
    NDM_IVDEP
    for (ptrdiff_t i = 0; i < NDM_WHOLE_VECTORS(count); i++) {
        const int32_t a = ndm_word32(z[i].re), b = ndm_word32(z[i].im);
        const int32_t size = (a | b) & INT32_MAX, kept = held & (-size >> 31);
        y[i].re = ndm_float32_of((a & kept) | one);
        y[i].im = ndm_float32_of(b & kept);
    }
}

/* To the power of n + i zero, of at most NDM_POWERS_TOGETHER numbers, whole vectors of them; y
 * may be z. */
static NDM_NOINLINE NDM_UNUSED void
ndm_power_together_complex128(const void *from, double zero, int n, void *to, ptrdiff_t count)
{
    const ndm_complex128 *const z = from;
    ndm_complex128 *const y = to;
    ndm_power_pairs square, spare;
    ndm_complex128 aside[NDM_POWERS_TOGETHER];
    uint8_t places[NDM_POWERS_TOGETHER];
    if (n == 0 || n == 1) {
        ndm_power_kept_complex128(z, n, y, count);
        return;
    }
    NDM_IVDEP
    for (ptrdiff_t i = 0; i < NDM_WHOLE_VECTORS(count); i++) {
        ndm_keep_complex_pair(&square, i,
                              (ndm_complex_pair_float64){ndm_pair_of_float64(z[i].re),
                                                         ndm_pair_of_float64(z[i].im)});
    }
    const ptrdiff_t others = ndm_power_set_aside(&square.high, n, places, count);
    for (ptrdiff_t k = 0; k < others; k++) {
        const bool again = k > 0 && memcmp(&z[places[k]], &z[places[k - 1]], sizeof *z) == 0;
        aside[k] = again ? aside[k - 1]
                         : ndm_power_complex128(z[places[k]], (ndm_complex128){n, zero});
    }
    const ndm_power_pairs *const power = ndm_raised_pairs(&square, &spare, n, count);
    NDM_IVDEP
    for (ptrdiff_t i = 0; i < NDM_WHOLE_VECTORS(count); i++) {
        const ndm_complex_pair_float64 found = ndm_power_pair(power, i);
        y[i].re = ndm_rounded_float64(found.re);
        y[i].im = ndm_rounded_float64(found.im);
    }
    for (ptrdiff_t k = 0; k < others; k++) {
        y[places[k]] = aside[k];
    }
}

static NDM_NOINLINE NDM_UNUSED void
ndm_power_together_complex64(const void *from, double zero, int n, void *to, ptrdiff_t count)
{
    const ndm_complex64 *const z = from;
    ndm_complex64 *const y = to;
    ndm_power_numbers square, spare;
    ndm_complex64 aside[NDM_POWERS_TOGETHER];
    uint8_t places[NDM_POWERS_TOGETHER];
    if (n == 0 || n == 1) {
        ndm_power_kept_complex64(z, n, y, count);
        return;
    }
    NDM_IVDEP
    for (ptrdiff_t i = 0; i < NDM_WHOLE_VECTORS(count); i++) {
        ndm_keep_number(&square, i, ndm_widened_complex64(z[i]));
    }
    const ptrdiff_t others = ndm_power_set_aside(&square, n, places, count);
    for (ptrdiff_t k = 0; k < others; k++) {
        const bool again = k > 0 && memcmp(&z[places[k]], &z[places[k - 1]], sizeof *z) == 0;
        aside[k] =
            again ? aside[k - 1]
                  : ndm_power_complex64(z[places[k]], (ndm_complex64){(float)n, (float)zero});
    }
    const ndm_power_numbers *const power = ndm_raised_numbers(&square, &spare, n, count);
    NDM_IVDEP
    for (ptrdiff_t i = 0; i < NDM_WHOLE_VECTORS(count); i++) {
        const ndm_complex64 result = ndm_plain_rounded(ndm_power_number(power, i));
        y[i].re = result.re;
        y[i].im = result.im;
    }
    for (ptrdiff_t k = 0; k < others; k++) {
        y[places[k]] = aside[k];
    }
}

/* ---- blocks ---- */

/* The places of the numbers in the order of their exponents; ends[n + 100] is where those of n
 * end. */
static NDM_NOINLINE NDM_UNUSED void
ndm_power_order(const ndm_power_exponents *n, uint16_t *order, uint16_t *ends, ptrdiff_t count)
{
    memset(ends, 0, NDM_POWER_KINDS * sizeof *ends);
    for (ptrdiff_t i = 0; i < count; i++) {
        ends[n->of[i] + NDM_SMALL_POWER_FLOAT64]++;
    }
    uint16_t sum = 0;
    for (int kind = 0; kind < NDM_POWER_KINDS; kind++) {
        const uint16_t start = sum;
        sum = (uint16_t)(sum + ends[kind]);
        ends[kind] = start;
    }
    for (ptrdiff_t i = 0; i < count; i++) {
        order[ends[n->of[i] + NDM_SMALL_POWER_FLOAT64]++] = (uint16_t)i;
    }
}

static NDM_ALWAYS_INLINE ptrdiff_t ndm_power_part_end(ptrdiff_t start, ptrdiff_t count)
{
    return count - start < NDM_POWERS_TOGETHER ? count : start + NDM_POWERS_TOGETHER;
}

typedef void ndm_power_together(const void *z, double zero, int n, void *y, ptrdiff_t count);

/* `size` bytes are a number's, `zero` is the imaginary part of the exponents. */
static NDM_ALWAYS_INLINE void ndm_power_same(const char *z, int n, double zero, char *y,
                                             ptrdiff_t count, size_t size,
                                             ndm_power_together *together)
{
    for (ptrdiff_t start = 0; start < count; start += NDM_POWERS_TOGETHER) {
        const size_t place = (size_t)start * size;
        together(z + place, zero, n, y + place, ndm_power_part_end(start, count) - start);
    }
}

static NDM_ALWAYS_INLINE void ndm_power_sorted(const char *z, const ndm_power_exponents *n,
                                               double zero, char *y, ptrdiff_t count,
                                               size_t size, ndm_power_together *together)
{
    uint16_t order[NDM_BLOCK], ends[NDM_POWER_KINDS];
    ndm_complex128 all[NDM_BLOCK], of_one[NDM_POWERS_TOGETHER];
    char *const results = (char *)all, *const some = (char *)of_one;
    ndm_power_order(n, order, ends, count);
    ptrdiff_t end;
    for (ptrdiff_t start = 0; start < count; start = end) {
        const int exponent = n->of[order[start]];
        end = ndm_power_part_end(start, ends[exponent + NDM_SMALL_POWER_FLOAT64]);
        const size_t found = (size_t)(end - start);
        size_t k = 0;
        for (; k < found; k++) {
            ndm_only_here(); /* one by one is shorter */
            memcpy(some + k * size, z + order[start + (ptrdiff_t)k] * size, size);
        }
        for (; k % NDM_LANES != 0; k++) {
            ndm_only_here();
            memcpy(some + k * size, some, size);
        }
        together(some, zero, exponent, some, (ptrdiff_t)k);
        for (k = 0; k < found; k++) {
            ndm_only_here();
            memcpy(results + order[start + (ptrdiff_t)k] * size, some + k * size, size);
        }
    }
    memcpy(y, results, (size_t)count * size);
}

static NDM_NOINLINE NDM_UNUSED bool ndm_power_complex128_block(const ndm_complex128 *z,
                                                               const ndm_complex128 *w,
                                                               ndm_complex128 *y,
                                                               ptrdiff_t count)
{
    ndm_power_exponents n;
    if (!ndm_power_exponents_complex128(w, &n, count)) {
        return ndm_ordinary_power_complex128(*z, *w) < 0 &&
               ndm_far_powers_complex128(z, w, y, count);
    }
    if (n.same) {
        ndm_power_same((const char *)z, n.of[0], w->im, (char *)y, count, sizeof *z,
                       ndm_power_together_complex128);
    } else {
        ndm_power_sorted((const char *)z, &n, w->im, (char *)y, count, sizeof *z,
                         ndm_power_together_complex128);
    }
    return true;
}

static NDM_NOINLINE NDM_UNUSED bool ndm_power_complex64_block(const ndm_complex64 *z,
                                                              const ndm_complex64 *w,
                                                              ndm_complex64 *y, ptrdiff_t count)
{
    ndm_power_exponents n;
    if (!ndm_power_exponents_complex64(w, &n, count)) {
        return false;
    }
    if (n.same) {
        ndm_power_same((const char *)z, n.of[0], w->im, (char *)y, count, sizeof *z,
                       ndm_power_together_complex64);
    } else {
        ndm_power_sorted((const char *)z, &n, w->im, (char *)y, count, sizeof *z,
                         ndm_power_together_complex64);
    }
    return true;
}

#endif
