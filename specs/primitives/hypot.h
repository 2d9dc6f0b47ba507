/* The modulus sqrt(x**2 + y**2): infinite if either part is, else NaN if either is, and no
 * overflow or underflow on the way. No branches in float32 and float64, so loops vectorise.
 *
 * float32 goes through double, where neither squares nor their sum overflow or underflow, the
 * squares are exact, and what the sum leaves over decides where a root lies by the middle of
 * two floats. float64 and longdouble scale by a power of two, take the squares exactly as sums
 * of two floats and correct the rounded root by one step of Newton's method: the idea of C. F.
 * Borges, "An Improved Algorithm for hypot(a, b)", arXiv:1904.09481 (2019), here without
 * counting on fused multiply-add. The squares' tails come from T. J. Dekker's product (Numer.
 * Math. 18, 1971), which is exact, so that one fused multiply-add serves as well. A part too
 * small to matter is dropped first, lest its square underflow.
 *
 * Measured by tests/numpy/accuracy.py: float32 0.5000 ULP, float64 0.75 (0.5000 where the
 * result is normal), longdouble 0.5000. */
#ifndef NDM_PRIMITIVES_HYPOT_H
#define NDM_PRIMITIVES_HYPOT_H

#include "elementary.h"

/* sqrt(x**2 + y**2) of floats, for rounding to float: the root of the rounded sum, but where
 * that has an even last digit, the odd number on the side of the exact root. So a root that
 * lies beside the middle of two floats does not fall onto it. The residue counts only where the
 * root is such a middle or a float, and its square is then exact. */
static NDM_ALWAYS_INLINE double ndm_modulus_near(double x, double y)
{
    const ndm_pair_float64 sum = ndm_two_sum(x * x, y * y);
    const double root = __builtin_sqrt(sum.high);
    const double residue = (sum.high - root * root) + sum.low;
    const int64_t word = ndm_word64(root), rest = ndm_word64(residue);
    const int64_t some = (int64_t)((uint64_t) - (rest & INT64_MAX) >> 63);
    return ndm_float64_of((word + ndm_mask64_negative(rest)) | some);
}

static NDM_ALWAYS_INLINE int32_t ndm_ordinary_hypot_float32(float x, float y)
{
    const int32_t a = ndm_word32(x) & INT32_MAX, b = ndm_word32(y) & INT32_MAX;
    return (NDM_WORD32_INFINITY - 1 - a) | (NDM_WORD32_INFINITY - 1 - b);
}

static NDM_ALWAYS_INLINE float ndm_hypot_float32_bare(float x, float y)
{
    return (float)ndm_modulus_near(x, y);
}

static NDM_ALWAYS_INLINE float ndm_hypot_float32_odd_bare(float x, float y)
{
    return ndm_odd_float32(ndm_modulus_near(x, y));
}

/* The modulus where a part is an infinity or a NaN, else 0. */
static NDM_ALWAYS_INLINE float ndm_hypot_special_float32(float x, float y)
{
    const int32_t special = ndm_ordinary_hypot_float32(x, y) >> 31;
    const int32_t a = ndm_word32(x) & INT32_MAX, b = ndm_word32(y) & INT32_MAX;
    const int32_t infinite = -((a == NDM_WORD32_INFINITY) | (b == NDM_WORD32_INFINITY));
    const int32_t kept = special & ~infinite;
    return ndm_float32_of((infinite & NDM_WORD32_INFINITY) |
                          ndm_word32(ndm_float32_of(a & kept) + ndm_float32_of(b & kept)));
}

/* x, or 0 where a part is not finite. */
static NDM_ALWAYS_INLINE float ndm_finite_beside_float32(float x, float y)
{
    return ndm_float32_of(ndm_word32(x) & ~(ndm_ordinary_hypot_float32(x, y) >> 31));
}

static NDM_ALWAYS_INLINE float ndm_hypot_float32(float x, float y)
{
    return ndm_hypot_float32_bare(ndm_finite_beside_float32(x, y),
                                  ndm_finite_beside_float32(y, x)) +
           ndm_hypot_special_float32(x, y);
}

static NDM_ALWAYS_INLINE float ndm_hypot_float32_odd(float x, float y)
{
    return ndm_hypot_float32_odd_bare(ndm_finite_beside_float32(x, y),
                                      ndm_finite_beside_float32(y, x)) +
           ndm_hypot_special_float32(x, y);
}

/* x * x - square, exactly, for square = x * x rounded and no underflow on the way: the head is
 * x rounded to 26 bits, so every product of the parts is exact, and so is every sum. */
static NDM_ALWAYS_INLINE double ndm_split_tail_float64(double x, double square)
{
    const int64_t up = INT64_C(1) << 26;
    const double head = ndm_float64_of((ndm_word64(x) + up) & ~(2 * up - 1));
    const double rest = x - head;
    return ((head * head - square) + 2 * head * rest) + rest * rest;
}

/* The same number in one instruction, where there is one: what is exact is not rounded. */
static NDM_ALWAYS_INLINE double ndm_square_tail_float64(double x, double square)
{
#if NDM_FUSED
    return __builtin_fma(x, x, -square);
#else
    return ndm_split_tail_float64(x, square);
#endif
}

/* x - root * root, rounded once, for root = sqrt(x) rounded: x - square is exact. */
static NDM_ALWAYS_INLINE double ndm_root_residue_float64(double x, double root)
{
#if NDM_FUSED
    return __builtin_fma(-root, root, x);
#else
    const double square = root * root;
    return (x - square) - ndm_split_tail_float64(root, square);
#endif
}

/* sqrt(high + low), given that low is below high's last place. high > 0. */
static NDM_ALWAYS_INLINE ndm_pair_float64 ndm_sqrt_pair_float64(double high, double low)
{
    const double root = __builtin_sqrt(high);
    const double residue = ndm_root_residue_float64(high, root) + low;
    return (ndm_pair_float64){root, residue / (root + root)};
}

/* sqrt(large**2 + small**2) for large >= small >= 0, large > 0, squares in the normal range. */
static NDM_ALWAYS_INLINE ndm_pair_float64 ndm_modulus_float64(double large, double small)
{
    const double p = large * large, q = small * small;
    const double sum = p + q;
    const double tail = ((p - sum) + q) +
                        (ndm_square_tail_float64(large, p) + ndm_square_tail_float64(small, q));
    return ndm_sqrt_pair_float64(sum, tail);
}

/* The parts of a modulus made ready, as words: magnitudes in order, made harmless where
 * `special` is ones (an infinity, a NaN, or two zeroes), and the exponent of the scale: 0, or
 * 700 up or down where squares could leave the normal range. */
typedef struct ndm_modulus_parts {
    int64_t large, small; /* large = 1, small = 0 where special; small = 0 where negligible */
    int64_t first;        /* whichever of the two was x */
    int64_t special;
    int64_t value; /* the modulus where special: infinity, NaN or 0 */
    int64_t scale; /* exponent of the power of two to multiply by */
} ndm_modulus_parts;

static NDM_ALWAYS_INLINE ndm_modulus_parts ndm_modulus_prepare(double x, double y)
{
    const int64_t a = ndm_word64(x) & INT64_MAX, b = ndm_word64(y) & INT64_MAX;
    const int64_t swapped = ndm_mask64_negative(a - b);
    const int64_t large = ndm_choose64(swapped, b, a), small = ndm_choose64(swapped, a, b);
    ndm_modulus_parts parts;
    parts.special =
        ndm_mask64_negative(NDM_WORD64_INFINITY - 1 - large) | ndm_mask64_zero(large);
    parts.value = ndm_choose64(ndm_mask64_zero(small ^ NDM_WORD64_INFINITY), small, large);
    const int64_t negligible = ndm_mask64_negative((INT64_C(60) << 52) - (large - small));
    const int64_t up = ndm_mask64_negative(large - (INT64_C(723) << 52));    /* below 2**-300 */
    const int64_t down = ndm_mask64_negative((INT64_C(1523) << 52) - large); /* above 2**500 */
    parts.large = ndm_choose64(parts.special, NDM_WORD64_ONE, large);
    parts.small = small & ~negligible & ~parts.special;
    parts.first = ndm_choose64(swapped, parts.small, parts.large);
    parts.scale = ((up & 700) | (down & -700)) & ~parts.special;
    return parts;
}

/* The exponent that takes a positive magnitude to between 2**-114 and 2**65: all but a
 * sixteenth of its own. Even products of squares are harmless there: clang computes some for
 * nothing where it packs unlike operations of one element into a vector. */
static NDM_ALWAYS_INLINE int64_t ndm_scale_near_one(int64_t size)
{
    const int64_t exponent = (int64_t)((uint64_t)size >> 52);
    return 960 - exponent + (int64_t)((uint64_t)exponent >> 4);
}

static NDM_ALWAYS_INLINE double ndm_hypot_float64(double x, double y)
{
    const ndm_modulus_parts parts = ndm_modulus_prepare(x, y);
    const int64_t exponent = ndm_scale_near_one(parts.large);
    const double scale = ndm_power_of_two(exponent);
    const ndm_pair_float64 root = ndm_modulus_float64(ndm_float64_of(parts.large) * scale,
                                                      ndm_float64_of(parts.small) * scale);
    const double result = (root.high + root.low) * ndm_power_of_two(-exponent);
    /* Below the normal range a tail that is lost before the scaling raises underflow too. */
    const int64_t low = ndm_mask64_negative(ndm_word64(result) - (INT64_C(1) << 52));
    const double lost = root.low * ndm_float64_of(ndm_word64(0x1p-1000) & low);
    return ndm_float64_of(ndm_choose64(parts.special, parts.value, ndm_word64(result + lost)));
}

/* Negative unless a part is 0 or between 2**-300 and 2**500: its square, and the tail of that,
 * then stay in the normal range. */
static NDM_ALWAYS_INLINE int64_t ndm_ordinary_part_float64(double x)
{
    const uint64_t exponent = UINT64_C(1) << 52;
    const uint64_t least = (1023 - 300) * exponent, most = (1023 + 500) * exponent;
    const uint64_t size = (uint64_t)ndm_word64(x) & INT64_MAX;
    return (int64_t)((most - size) | ((size - least) & (0 - size)));
}

static NDM_ALWAYS_INLINE int64_t ndm_ordinary_hypot_float64(double x, double y)
{
    return ndm_ordinary_part_float64(x) | ndm_ordinary_part_float64(y);
}

/* What ndm_modulus_float64 does, of parts in any order. A root of 0 divides by 2**-1000, which
 * changes no other root. A negligible part changes the sum by so little that the larger one is
 * found again. */
static NDM_ALWAYS_INLINE double ndm_hypot_float64_bare(double x, double y)
{
    const double p = x * x, q = y * y;
    const double large = p > q ? p : q, small = p > q ? q : p;
    const double sum = large + small;
    const double tail = ((large - sum) + small) +
                        (ndm_square_tail_float64(x, p) + ndm_square_tail_float64(y, q));
    const double root = __builtin_sqrt(sum);
    const double residue = ndm_root_residue_float64(sum, root) + tail;
    return root + residue / (root + root + 0x1p-1000);
}

#if LDBL_MANT_DIG == DBL_MANT_DIG

static inline long double ndm_hypot_longdouble(long double x, long double y)
{
    return ndm_hypot_float64((double)x, (double)y);
}

#else

typedef struct ndm_pair_longdouble {
    long double high, low;
} ndm_pair_longdouble;

static inline long double ndm_square_tail_longdouble(long double x, long double square)
{
    const long double shifted = x * (1 + (long double)(UINT64_C(1) << (LDBL_MANT_DIG + 1) / 2));
    const long double head = shifted - (shifted - x);
    const long double rest = x - head;
    return ((head * head - square) + 2 * head * rest) + rest * rest;
}

static inline ndm_pair_longdouble ndm_sqrt_pair_longdouble(long double high, long double low)
{
    const long double root = __builtin_sqrtl(high);
    const long double square = root * root;
    const long double tail = ndm_square_tail_longdouble(root, square);
    return (ndm_pair_longdouble){root, (((high - square) - tail) + low) / (root + root)};
}

/* The power of two that takes a positive magnitude to where its square is harmless. */
static inline long double ndm_modulus_scale_longdouble(long double large)
{
    return large > 0x1p8000L ? 0x1p-10000L : large < 0x1p-5000L ? 0x1p10000L : 1;
}

/* Whether a part is too small beside the other to change the modulus. */
static inline bool ndm_negligible_longdouble(long double part, long double other,
                                             long double scale)
{
    const long double limit = LDBL_EPSILON / 16;
    if (scale > 1) {
        ndm_only_here();
        return part * scale < other * scale * limit;
    }
    ndm_only_here();
    return part < other * limit;
}

/* scale * sqrt(large**2 + small**2) for large >= small >= 0, large > 0. */
static inline ndm_pair_longdouble ndm_modulus_longdouble(long double large, long double small,
                                                         long double scale)
{
    const long double x = large * scale;
    if (ndm_negligible_longdouble(small, large, scale)) {
        return (ndm_pair_longdouble){x, 0};
    }
    ndm_only_here();
    const long double y = small * scale;
    const long double p = x * x, q = y * y;
    const long double sum = p + q;
    const long double tails =
        ndm_square_tail_longdouble(x, p) + ndm_square_tail_longdouble(y, q);
    return ndm_sqrt_pair_longdouble(sum, ((p - sum) + q) + tails);
}

static inline long double ndm_hypot_longdouble(long double x, long double y)
{
    const long double a = __builtin_fabsl(x), b = __builtin_fabsl(y);
    if (a != a || b != b) {
        ndm_only_here();
        const bool infinite = ndm_is_infinite_longdouble(a) || ndm_is_infinite_longdouble(b);
        return infinite ? __builtin_infl() : a + b;
    }
    ndm_only_here();
    if (ndm_beyond_longdouble(a) || ndm_beyond_longdouble(b)) {
        return __builtin_infl();
    }
    const bool swapped = a < b;
    const long double large = swapped ? b : a, small = swapped ? a : b;
    if (small == 0) {
        return large;
    }
    const long double scale = ndm_modulus_scale_longdouble(large);
    const ndm_pair_longdouble root = ndm_modulus_longdouble(large, small, scale);
    return (root.high + root.low) * (scale == 1 ? 1 : scale > 1 ? 0x1p-10000L : 0x1p10000L);
}

#endif
#endif
