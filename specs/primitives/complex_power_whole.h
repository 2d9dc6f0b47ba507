/* Blocks of complex powers with small whole exponents, most often the same one: by the vectors
 * of complex_power_products.h. Of different exponents the numbers are sorted. What the
 * products do not take is raised by itself. */
#ifndef NDM_PRIMITIVES_COMPLEX_POWER_WHOLE_H
#define NDM_PRIMITIVES_COMPLEX_POWER_WHOLE_H

#include "complex_power.h"

/* ---- exponents ---- */

/* A block's: `same`, of[0], or one of each number, at least -half and below half. */
typedef struct ndm_power_exponents {
    bool same;
    int half;
    int32_t of[NDM_BLOCK];
} ndm_power_exponents;

/* Negative unless the size of x is <= 100. Puts the nearest whole number at n; rest has the
 * bits of what is left. */
static NDM_ALWAYS_INLINE int64_t ndm_small_exponent_float64(double x, int32_t *n, int64_t *rest)
{
    const double rounder = NDM_ROUNDER;
    const int64_t within = ndm_word64(NDM_SMALL_POWER_FLOAT64) - (ndm_word64(x) & INT64_MAX);
    const double held = ndm_float64_of(ndm_word64(x) & ~ndm_mask64_negative(within));
    const double shifted = held + rounder;
    *n = (int32_t)ndm_word64(shifted);
    *rest |= ndm_word64(held - (shifted - rounder));
    return within;
}

static NDM_ALWAYS_INLINE int32_t ndm_small_exponent_float32(float x, int32_t *n, int32_t *rest)
{
    const float rounder = 0x1.8p23F;
    const int32_t within = ndm_word32(NDM_SMALL_POWER_FLOAT64) - (ndm_word32(x) & INT32_MAX);
    const float held = ndm_float32_of(ndm_word32(x) & ~(within >> 31));
    const float shifted = held + rounder;
    *n = ndm_word32(shifted) - ndm_word32(rounder);
    *rest |= ndm_word32(held - (shifted - rounder));
    return within;
}

/* False unless w has such real parts, and one zero as imaginary parts. */
static NDM_NOINLINE NDM_UNUSED bool
ndm_power_exponents_complex128(const ndm_complex128 *w, ndm_power_exponents *n, ptrdiff_t count)
{
    const int64_t re = ndm_word64(w->re), im = ndm_word64(w->im);
    int64_t within = 0, rest = 0;
    if (ndm_small_exponent_float64(w->re, n->of, &rest) < 0 || ((im | rest) & INT64_MAX) != 0) {
        return false;
    }
    int64_t others = ndm_word64(w[1].re) ^ re, zeroes = 0;
    int32_t bits = 0; /* of all sizes */
    if (others == 0) {
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < NDM_WHOLE_VECTORS(count); i++) {
            others |= ndm_word64(w[i].re) ^ re;
            zeroes |= ndm_word64(w[i].im) ^ im;
        }
    }
    n->same = others == 0;
    if (zeroes != 0 || n->same) {
        return zeroes == 0;
    }
    NDM_IVDEP
    for (ptrdiff_t i = 0; i < NDM_WHOLE_VECTORS(count); i++) {
        within |= ndm_small_exponent_float64(w[i].re, &n->of[i], &rest);
        zeroes |= ndm_word64(w[i].im) ^ im;
        bits |= n->of[i] ^ (n->of[i] >> 31);
    }
    n->half = bits + 1;
    return within >= 0 && (rest & INT64_MAX) == 0 && zeroes == 0;
}

static NDM_NOINLINE NDM_UNUSED bool
ndm_power_exponents_complex64(const ndm_complex64 *w, ndm_power_exponents *n, ptrdiff_t count)
{
    const int32_t re = ndm_word32(w->re), im = ndm_word32(w->im);
    int32_t within = 0, rest = 0;
    if (ndm_small_exponent_float32(w->re, n->of, &rest) < 0 || ((im | rest) & INT32_MAX) != 0) {
        return false;
    }
    int32_t others = ndm_word32(w[1].re) ^ re, zeroes = 0, bits = 0;
    if (others == 0) {
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < NDM_WHOLE_VECTORS(count); i++) {
            others |= ndm_word32(w[i].re) ^ re;
            zeroes |= ndm_word32(w[i].im) ^ im;
        }
    }
    n->same = others == 0;
    if (zeroes != 0 || n->same) {
        return zeroes == 0;
    }
    NDM_IVDEP
    for (ptrdiff_t i = 0; i < NDM_WHOLE_VECTORS(count); i++) {
        within |= ndm_small_exponent_float32(w[i].re, &n->of[i], &rest);
        zeroes |= ndm_word32(w[i].im) ^ im;
        bits |= n->of[i] ^ (n->of[i] >> 31);
    }
    n->half = bits + 1;
    return within >= 0 && (rest & INT32_MAX) == 0 && zeroes == 0;
}

/* ---- what the products do not take ---- */

/* What the parts of numbers to the power n may be. */
typedef struct ndm_power_limits {
    int64_t least, most, below_zero;
} ndm_power_limits;

static NDM_ALWAYS_INLINE ndm_power_limits ndm_power_limits_of(int n)
{
    const int limit = ndm_products_limit_float64(n);
    return (ndm_power_limits){ndm_word64(ndm_power_of_two(-limit)) + 1,
                              ndm_word64(ndm_power_of_two(limit)) - 1, n < 0};
}

static NDM_ALWAYS_INLINE int64_t ndm_power_unfit(ndm_complex128 z, ndm_power_limits limits)
{
    const int64_t a = ndm_word64(z.re) & INT64_MAX, b = ndm_word64(z.im) & INT64_MAX;
    return (limits.most - a) | (limits.most - b) | ((a - limits.least) & -a) |
           ((b - limits.least) & -b) | ((a | b) - limits.below_zero);
}

/* Puts 1 in their places, and says where these are. */
static NDM_RARE NDM_UNUSED ptrdiff_t ndm_power_set_aside(ndm_power_numbers *z,
                                                         ndm_power_limits limits,
                                                         uint8_t *places, ptrdiff_t count)
{
    ptrdiff_t others = 0;
    for (ptrdiff_t i = 0; i < count; i++) {
        if (ndm_power_unfit(ndm_power_number(z, i), limits) < 0) {
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

/* To the power of n + i zero, of at most NDM_POWERS_TOGETHER numbers; y may be z. What follows
 * them in the last vector is read and written too. */
static NDM_NOINLINE NDM_UNUSED void
ndm_power_together_complex128(const void *from, double zero, int n, void *to, ptrdiff_t numbers)
{
    const ptrdiff_t count = NDM_WHOLE_VECTORS(numbers + NDM_LANES - 1);
    const ndm_complex128 *const z = from;
    ndm_complex128 *const y = to;
    ndm_power_pairs square, spare;
    ndm_complex128 aside[NDM_POWERS_TOGETHER];
    uint8_t places[NDM_POWERS_TOGETHER];
    if (n == 0 || n == 1) {
        ndm_power_kept_complex128(z, n, y, count);
        return;
    }
    const ndm_power_limits limits = ndm_power_limits_of(n);
    int64_t unfit = 0;
    NDM_IVDEP
    for (ptrdiff_t i = 0; i < NDM_WHOLE_VECTORS(count); i++) {
        const ndm_complex128 number = {z[i].re, z[i].im};
        unfit |= ndm_power_unfit(number, limits);
        ndm_keep_number(&square.high, i, number);
    }
    if (n % 2 != 0) {
        memset(&square.low, 0, sizeof square.low);
    }
    const ptrdiff_t others =
        unfit < 0 ? ndm_power_set_aside(&square.high, limits, places, count) : 0;
    for (ptrdiff_t k = 0; k < others && places[k] < numbers; k++) {
        const bool again = k > 0 && memcmp(&z[places[k]], &z[places[k - 1]], sizeof *z) == 0;
        aside[k] = again ? aside[k - 1]
                         : ndm_power_complex128(z[places[k]], (ndm_complex128){n, zero});
    }
    const ndm_power_pairs *const power = ndm_raised_pairs(&square, &spare, n, count);
    if (n < 0) {
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < NDM_WHOLE_VECTORS(count); i++) {
            const ndm_complex128 found = ndm_short_inverse(ndm_power_pair(power, i));
            y[i].re = found.re;
            y[i].im = found.im;
        }
    } else {
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < NDM_WHOLE_VECTORS(count); i++) {
            const ndm_complex128 found = ndm_short_rounded(ndm_power_pair(power, i));
            y[i].re = found.re;
            y[i].im = found.im;
        }
    }
    for (ptrdiff_t k = 0; k < others && places[k] < numbers; k++) {
        y[places[k]] = aside[k];
    }
}

static NDM_NOINLINE NDM_UNUSED void
ndm_power_together_complex64(const void *from, double zero, int n, void *to, ptrdiff_t numbers)
{
    const ptrdiff_t count = NDM_WHOLE_VECTORS(numbers + NDM_LANES - 1);
    const ndm_complex64 *const z = from;
    ndm_complex64 *const y = to;
    ndm_power_numbers square, spare;
    ndm_complex64 aside[NDM_POWERS_TOGETHER];
    uint8_t places[NDM_POWERS_TOGETHER];
    if (n == 0 || n == 1) {
        ndm_power_kept_complex64(z, n, y, count);
        return;
    }
    const ndm_power_limits limits = ndm_power_limits_of(n);
    int64_t unfit = 0;
    NDM_IVDEP
    for (ptrdiff_t i = 0; i < NDM_WHOLE_VECTORS(count); i++) {
        const ndm_complex128 number = ndm_widened_complex64(z[i]);
        unfit |= ndm_power_unfit(number, limits);
        ndm_keep_number(&square, i, number);
    }
    const ptrdiff_t others =
        unfit < 0 ? ndm_power_set_aside(&square, limits, places, count) : 0;
    for (ptrdiff_t k = 0; k < others && places[k] < numbers; k++) {
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
    for (ptrdiff_t k = 0; k < others && places[k] < numbers; k++) {
        y[places[k]] = aside[k];
    }
}

/* ---- blocks ---- */

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

/* Room for a vector of each of 256 exponents, at least. */
enum { NDM_POWERS_WAITING = 256 * (NDM_LANES < 8 ? 8 : NDM_LANES) };

/* Numbers wait with others of their exponent until there is no room for more or none is left.
 */
static NDM_ALWAYS_INLINE void ndm_power_sorted(const char *z, const ndm_power_exponents *n,
                                               double zero, char *y, ptrdiff_t count,
                                               size_t size, ndm_power_together *together)
{
    ndm_complex128 numbers[NDM_POWERS_WAITING], of_one[NDM_POWERS_TOGETHER];
    uint16_t places[NDM_POWERS_WAITING];
    uint32_t ends[256];
    char *const waiting = (char *)numbers, *const raised = (char *)of_one;
    const uint32_t half = (uint32_t)n->half, kinds = 2 * half;
    uint32_t room = NDM_POWERS_TOGETHER;
    while (room * kinds > NDM_POWERS_WAITING) {
        room /= 2;
    }
    for (uint32_t k = 0; k < kinds; k++) {
        ndm_only_here(); /* one by one is shorter */
        ends[k] = k * room;
    }
    size_t i = 0;
    for (uint32_t next = 0; next < kinds;) {
        uint32_t kind = kinds;
        while (i < (size_t)count) {
            const uint32_t k = half + (uint32_t)n->of[i], place = ends[k], end = place + 1;
            ends[k] = end;
            places[place] = (uint16_t)i;
            memcpy(waiting + place * size, z + i * size, size);
            i++;
            if ((end & (room - 1)) == 0) {
                kind = k;
                break;
            }
        }
        kind = kind == kinds ? next++ : kind;
        const uint32_t start = kind * room, end = ends[kind];
        ends[kind] = start;
        for (uint32_t k = end; k % NDM_LANES != 0; k++) {
            ndm_only_here();
            memcpy(waiting + k * size, waiting + start * size, size);
        }
        if (end > start) {
            together(waiting + start * size, zero, (int)(kind - half), raised,
                     (ptrdiff_t)(end - start));
        }
        for (uint32_t k = start; k < end; k++) {
            ndm_only_here();
            memcpy(y + places[k] * size, raised + (k - start) * size, size);
        }
    }
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
