/* Blocks of x**y whose results are all far from 1, as those that overflow or underflow are: in
 * vectors, to the bits and flags of the careful forms. */
#ifndef NDM_PRIMITIVES_REAL_POWER_FAR_H
#define NDM_PRIMITIVES_REAL_POWER_FAR_H

#include "real_power_blocks.h"
#include "real_power_float32.h"
#include "real_power_float64.h"

/* ---- float32 ---- */

/* Negative unless x is a normal number, y whole and below 2**22 where x < 0, and the power
 * nothing that either tier takes for ordinary. */
static NDM_ALWAYS_INLINE int32_t ndm_no_far_power_float32(float x, float y)
{
    const int32_t limit = ndm_word32(0x1.32p29f);
    const int32_t word = ndm_word32(x), a = word & INT32_MAX;
    const float size = __builtin_fabsf(y);
    const int32_t b = ndm_word32(size), large = ndm_word32(0x1p22f) - b;
    const int32_t part = ndm_word32((size + 0x1p23f) - 0x1p23f) ^ b;
    const float log = __builtin_fabsf((float)(a - NDM_WORD32_ONE)) + 1;
    return (word & (-part | large)) | (a - NDM_WORD32_LEAST) | (NDM_WORD32_INFINITY - 1 - a) |
           (NDM_WORD32_INFINITY - 1 - b) | ~(limit - (ndm_word32(log) - NDM_WORD32_ONE) - b);
}

/* y log2(|x|) from the parts of x, but no more than gives an infinity and no less than gives 0.
 */
static NDM_ALWAYS_INLINE double ndm_power_far_exponent(double m, double k, double y)
{
    const double s = ndm_log_quotient(m);
    const double exponent = ndm_multiply_add(ndm_power_quick_log2(s * s), y * s, y * k);
    const double below = exponent < 128.3 ? exponent : 128.3;
    return below > -200.0 ? below : -200.0;
}

/* Negative where the power's size lies within 2**-42 of a float or halfway between two: of a
 * multiple of half a unit in the last place, or a quarter of the least subnormal number, for
 * whether a result is tiny is told before it is rounded to that. */
static NDM_ALWAYS_INLINE int64_t ndm_doubt_far_power(double size)
{
    const double normal = size > 0x1p-127 ? size : 0x1p-127;
    const double anchor = ndm_float64_of(ndm_word64(normal) & NDM_WORD64_INFINITY) * 0x1.8p28;
    const double rest = size - ((size + anchor) - anchor);
    return ndm_word64(__builtin_fabs(rest) - size * 0x1p-42);
}

/* These give false, and have done nothing, for other blocks. The result may be in x's place or
 * y's. Loops of floats and of doubles apart, for one of both takes two vectors of doubles. */
static NDM_ALWAYS_INLINE bool ndm_far_powers_float32(const float *x, const float *y,
                                                     float *result, ptrdiff_t count)
{
    if (ndm_ordinary_normal_size_float32(x[0], y[0]) >= 0) {
        return false;
    }
    NDM_POWERS_ARE(int32_t, ndm_no_far_power_float32)
    double made[NDM_BLOCK], k[NDM_BLOCK], exponent[NDM_BLOCK];
    for (ptrdiff_t i = 0; i < count; i++) {
        const ndm_log_floats base = ndm_log_split_normal(__builtin_fabsf(x[i]));
        made[i] = base.m;
        k[i] = base.k;
        exponent[i] = y[i];
    }
    for (ptrdiff_t i = 0; i < count; i++) {
        made[i] = ndm_power_far_exponent(made[i], k[i], exponent[i]);
    }
    int64_t doubtful = 0;
    for (ptrdiff_t i = 0; i < count; i++) {
        made[i] = ndm_power_quick_size(made[i]);
        doubtful |= ndm_doubt_far_power(made[i]);
    }
    if (doubtful < 0) {
        return false;
    }
    NDM_IVDEP
    for (ptrdiff_t i = 0; i < count; i++) {
        result[i] = ndm_power_with_sign_float32((float)made[i], x[i], y[i]);
    }
    return true;
}

/* ---- float64 ---- */

/* The same; and y is at most 2**300, but 2, 3, -1 and 1/2, of which the power is rounded once.
 */
static NDM_ALWAYS_INLINE int64_t ndm_no_far_power_float64(double x, double y)
{
    const int64_t word = ndm_word64(x), a = word & INT64_MAX, normal = INT64_C(1) << 52;
    const double size = __builtin_fabs(y);
    const int64_t b = ndm_word64(size), large = ndm_word64(0x1p51) - b;
    const int64_t part = ndm_word64((size + 0x1p52) - 0x1p52) ^ b;
    return (word & (-part | large)) | (a - normal) | (NDM_WORD64_INFINITY - 1 - a) |
           (ndm_word64(NDM_POWER_MOST_EXPONENT) - b) |
           ~ndm_ordinary_product_float64((uint64_t)a, b) | ndm_no_simple_exponent64(y);
}

/* exp(e). What is 0 by far is not computed: a product that underflows takes its time. */
static NDM_ALWAYS_INLINE double ndm_power_far_size(ndm_pair_float64 e)
{
    const int64_t nothing = ndm_word64(e.high + 746) >> 63;
    int64_t same;
    e.high = ndm_float64_of(ndm_word64(e.high) & ~nothing);
    return ndm_float64_of(ndm_word64(ndm_power_of_far_parts(ndm_power_exp_of(e), &same)) &
                          ~nothing);
}

/* Left to the careful form where a subnormal result may be exact: of x with few digits, see
 * ndm_power_exact. */
static NDM_ALWAYS_INLINE bool ndm_far_powers_float64(const double *x, const double *y,
                                                     double *result, ptrdiff_t count,
                                                     uint32_t *raised)
{
    const uint64_t base = (uint64_t)(ndm_word64(x[0]) & INT64_MAX);
    if (ndm_ordinary_product_float64(base, ndm_word64(y[0]) & INT64_MAX) >= 0) {
        return false;
    }
    NDM_POWERS_ARE(int64_t, ndm_no_far_power_float64)
    ndm_pairs_float64 made;
    for (ptrdiff_t i = 0; i < count; i++) {
        const ndm_pair_float64 log = ndm_power_log_of(ndm_word64(x[i]) & INT64_MAX);
        ndm_keep_pair(&made, i, ndm_power_clamped(ndm_power_times(y[i], log), 800));
    }
    int64_t tiny = 0, doubtful = 0;
    for (ptrdiff_t i = 0; i < count; i++) {
        const double size = ndm_power_far_size(ndm_kept_pair(&made, i));
        const int64_t small = ndm_word64(size) - (INT64_C(1) << 52);
        const int64_t digits = ndm_word64(x[i]) & ((INT64_C(1) << 18) - 1);
        tiny |= small;
        doubtful |= small & (digits - 1) & -ndm_word64(size);
        made.high[i] = size;
    }
    if (doubtful < 0) {
        return false;
    }
    NDM_IVDEP
    for (ptrdiff_t i = 0; i < count; i++) {
        result[i] = ndm_power_with_sign_float64(made.high[i], x[i], y[i]);
    }
    *raised |= (uint32_t)(tiny >> 63) & NDM_FP_UNDERFLOW;
    return true;
}

/* ---- blocks of either kind ---- */

/* These take whole vectors, so that no loop needs scalar code for a rest. */
static NDM_NOINLINE NDM_UNUSED bool ndm_known_powers_float32(const float *x, const float *y,
                                                             float *result, ptrdiff_t most)
{
    const ptrdiff_t count = most & -(ptrdiff_t)NDM_LANES;
    return count == most && (ndm_simple_powers_float32(x, y, result, count) ||
                             ndm_far_powers_float32(x, y, result, count));
}

static NDM_NOINLINE NDM_UNUSED bool ndm_known_powers_float32_odd(const float *x, const float *y,
                                                                 float *result, ptrdiff_t most)
{
    const ptrdiff_t count = most & -(ptrdiff_t)NDM_LANES;
    return count == most && ndm_simple_powers_float32_odd(x, y, result, count);
}

/* 1 and twice what they raise, or 0: given a pointer to what its loops raise, the caller would
 * keep that in memory. */
static NDM_NOINLINE NDM_UNUSED uint32_t ndm_known_powers_float64(const double *x,
                                                                 const double *y,
                                                                 double *result, ptrdiff_t most)
{
    const ptrdiff_t count = most & -(ptrdiff_t)NDM_LANES;
    uint32_t raised = 0;
    const bool known = count == most && (ndm_simple_powers_float64(x, y, result, count) ||
                                         ndm_far_powers_float64(x, y, result, count, &raised));
    return known ? raised << 1 | 1 : 0;
}

/* As the primitive has them. */
static NDM_ALWAYS_INLINE bool ndm_power_float32_block(const float *x, const float *y,
                                                      float *result, ptrdiff_t count,
                                                      uint32_t *raised)
{
    (void)raised;
    return ndm_known_powers_float32(x, y, result, count);
}

static NDM_ALWAYS_INLINE bool ndm_power_float32_odd_block(const float *x, const float *y,
                                                          float *result, ptrdiff_t count,
                                                          uint32_t *raised)
{
    (void)raised;
    return ndm_known_powers_float32_odd(x, y, result, count);
}

static NDM_ALWAYS_INLINE bool ndm_power_float64_block(const double *x, const double *y,
                                                      double *result, ptrdiff_t count,
                                                      uint32_t *raised)
{
    const uint32_t known = ndm_known_powers_float64(x, y, result, count);
    *raised |= known >> 1;
    return known != 0;
}

/* Of the fast tier, whose other powers to 1 are not exact; roots and cubes are in float64 only.
 */
static NDM_ALWAYS_INLINE bool ndm_power_float32_fast_block(const float *x, const float *y,
                                                           float *result, ptrdiff_t count,
                                                           uint32_t *raised)
{
    return y[0] != 1 && y[0] != 0.5F && y[0] != 3 &&
           ndm_power_float32_block(x, y, result, count, raised);
}

#endif
