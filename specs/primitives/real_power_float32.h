/* x**y in float32, correctly rounded but for arguments that nobody has found: computed in
 * double as 2**(y log2(x)) with an error of about 2**-60, and rounded to odd in double before
 * it is rounded to float. What lies within 2**-58 of a double counts as that double: so
 * squares, roots and other results that end after few digits are exact, halfway cases among
 * them.
 *
 * The logarithm is cut so that all large products are exact without fused multiply-add: a float
 * has 24 bits, its exponent with a table's log2(c) has 28, and the first part of log2(1 +
 * r) 29.
 *
 * Ordinary arguments are tried in plain double first, without tables, to 2**-43: of 512 of them
 * one is in doubt in one block of two hundred and fifty. */
#ifndef NDM_PRIMITIVES_REAL_POWER_FLOAT32_H
#define NDM_PRIMITIVES_REAL_POWER_FLOAT32_H

#include "exponentials_kernel.h"
#include "logarithms_float32.h"
#include "real_power_cases.h"
#include "real_power_cases_float32.h"
#include "real_power_exp.h"
#include "real_power_log.h"

/* log2(x), most of it in two numbers whose products with a float are exact. */
typedef struct ndm_power_log2 {
    double whole, part, rest;
} ndm_power_log2;

/* Of the double word of a positive float. */
static NDM_ALWAYS_INLINE ndm_power_log2 ndm_power_log2_of(int64_t word)
{
    const ndm_power_reduced x = ndm_power_reduce(word);
    const double r = ndm_multiply_add(x.z, ndm_power_inverse[x.cell], -1.0);
    const double product = r * NDM_POWER_LOG2E;
    const double rounder = 0x1.8p16; /* to multiples of 2**-36 */
    const double part = (product + rounder) - rounder;
    const double low =
        ndm_multiply_add(r, NDM_POWER_LOG2E_LOW, ndm_power_log2_table_low[x.cell]);
    const double square = r * r;
    return (ndm_power_log2){
        x.exponent + ndm_power_log2_table[x.cell],
        part,
        ndm_multiply_add(square, ndm_power_log2_poly(r, square), low) + (product - part),
    };
}

/* y log2(x) as a sum of three numbers, the first two of many bits. */
typedef struct ndm_power_exponent {
    double whole, part, rest;
} ndm_power_exponent;

static NDM_ALWAYS_INLINE ndm_power_exponent ndm_power_exponent_of(int64_t word, double y)
{
    const ndm_power_log2 log = ndm_power_log2_of(word);
    return (ndm_power_exponent){y * log.whole, y * log.part, y * log.rest};
}

/* The double's word of 2**e, rounded to odd, for |e| <= 1020. */
static NDM_ALWAYS_INLINE int64_t ndm_power_exp2_word(ndm_power_exponent e)
{
    const double rounder = 0x1.8p45; /* to multiples of 1 / 128 */
    const double shifted = (e.whole + (e.part + e.rest)) + rounder;
    const double f = ((e.whole - (shifted - rounder)) + e.part) + e.rest;
    const int64_t steps = ndm_vector_index(ndm_word64(shifted)), index = steps & 127;
    return ndm_power_odd_word((ndm_power_parts){
        steps,
        ndm_power_exp2_words[index] + (index << 45),
        ndm_multiply_add(f, ndm_power_exp2_poly(f, f * f), ndm_power_exp2_low[index]),
    });
}

/* The base to compute with: |x|, but 1 for 0. */
static NDM_ALWAYS_INLINE float ndm_power_base_float32(float x)
{
    const int32_t size = ndm_word32(x) & INT32_MAX;
    return ndm_float32_of(size | ((size - 1) >> 31 & NDM_WORD32_ONE));
}

/* The power given its size: with x's sign where y is odd, a whole |y| < 2**23. */
static NDM_ALWAYS_INLINE float ndm_power_with_sign_float32(float size, float x, float y)
{
    const uint32_t units = (uint32_t)ndm_word32(__builtin_fabsf(y) + 0x1p23f);
    return ndm_float32_of(ndm_word32(size) | (ndm_word32(x) & (int32_t)(units << 31)));
}

/* And 0 if x is. */
static NDM_ALWAYS_INLINE float ndm_power_signed_float32(float size, float x, float y)
{
    const int32_t zero = ((ndm_word32(x) & INT32_MAX) - 1) >> 31;
    return ndm_power_with_sign_float32(ndm_float32_of(ndm_word32(size) & ~zero), x, y);
}

/* |x|**y rounded to odd, for |y log2(x)| <= 1000; 1 for 0. */
static NDM_ALWAYS_INLINE double ndm_power_core(float x, float y)
{
    const double base = ndm_power_base_float32(x);
    return ndm_float64_of(ndm_power_exp2_word(ndm_power_exponent_of(ndm_word64(base), y)));
}

/* Of no special case, rounded to odd: infinite and 0 as floats where it is so. */
static NDM_ALWAYS_INLINE double ndm_power_careful(ndm_power_cases_float32 cases)
{
    const ndm_power_exponent e = ndm_power_exponent_of(ndm_word64(cases.base), cases.exponent);
    const int64_t sum = ndm_word64(e.whole + e.part), limit = ndm_word64(300.0);
    const int64_t beyond = ndm_mask64_negative(limit - (sum & INT64_MAX));
    const ndm_power_exponent clamped = {
        ndm_float64_of(
            ndm_choose64(beyond, limit | (sum & NDM_WORD64_SIGN), ndm_word64(e.whole))),
        ndm_float64_of(ndm_word64(e.part) & ~beyond),
        ndm_float64_of(ndm_word64(e.rest) & ~beyond),
    };
    return ndm_float64_of(ndm_power_exp2_word(clamped));
}

/* Of |x|, negative unless it is finite and not 0 and the size of y log2(x) is below 1000: see
 * ndm_ordinary_exponents_float64. */
static NDM_ALWAYS_INLINE int32_t ndm_ordinary_size_float32(float x, float y)
{
    const int32_t limit = ndm_word32(0x1.3p32f);
    const int32_t a = ndm_word32(x) & INT32_MAX, size = ndm_word32(y) & INT32_MAX;
    const float log = __builtin_fabsf((float)(a - NDM_WORD32_ONE)) + 1;
    return (a - 1) | (NDM_WORD32_INFINITY - 1 - a) |
           (limit - (ndm_word32(log) - NDM_WORD32_ONE) - size);
}

/* The same for normal numbers and a size below 125: 1.63 times the estimate is not less. */
static NDM_ALWAYS_INLINE int32_t ndm_ordinary_normal_size_float32(float x, float y)
{
    const int32_t limit = ndm_word32(0x1.32p29f);
    const int32_t a = ndm_word32(x) & INT32_MAX, size = ndm_word32(y) & INT32_MAX;
    const float log = __builtin_fabsf((float)(a - NDM_WORD32_ONE)) + 1;
    return (a - NDM_WORD32_LEAST) | (NDM_WORD32_INFINITY - 1 - a) |
           (limit - (ndm_word32(log) - NDM_WORD32_ONE) - size);
}

/* Negative x too where y is whole and small, and 0 where y > 0. */
static NDM_ALWAYS_INLINE int32_t ndm_ordinary_power_float32(float x, float y)
{
    const float size = __builtin_fabsf(y);
    const int32_t large = ndm_word32(0x1p22f) - ndm_word32(size);
    const int32_t part = ndm_word32((size + 0x1p23f) - 0x1p23f) ^ ndm_word32(size);
    const int32_t word = ndm_word32(x), a = word & INT32_MAX, b = ndm_word32(y);
    const int32_t not_above = b | (int32_t)((uint32_t)b - 1);
    return (word & (-part | large)) | ((a - 1) & not_above) |
           ndm_ordinary_normal_size_float32(ndm_power_base_float32(x), y);
}

/* Negative unless x is a positive normal number, |y| at least 2**-30 and below 2**22 and the
 * power ordinary, in either tier. */
static NDM_ALWAYS_INLINE int32_t ndm_usual_power_float32(float x, float y)
{
    const uint32_t a = (uint32_t)ndm_word32(x), most = (uint32_t)NDM_WORD32_INFINITY - 1;
    const uint32_t limit = (uint32_t)ndm_word32(0x1.32p29f) + NDM_WORD32_ONE;
    const int32_t size = ndm_word32(y) & INT32_MAX;
    const float log = __builtin_fabsf((float)(int32_t)(a - NDM_WORD32_ONE)) + 256;
    return (int32_t)((a - NDM_WORD32_LEAST) | (most - a) |
                     (limit - (uint32_t)ndm_word32(log) - (uint32_t)size)) |
           (size - ndm_word32(0x1p-30f));
}

/* (log2(1 + s) - log2(1 - s)) / s of z = s * s. Short chains here and below: the machine has
 * no more than two iterations of the loop in work. */
static NDM_ALWAYS_INLINE double ndm_power_quick_log2(double z)
{
    const double w = z * z, v = w * w;
    const double first = ndm_multiply_add(NDM_LOG_QUICK2_1, z, NDM_LOG_QUICK2_0);
    const double second = ndm_multiply_add(NDM_LOG_QUICK2_3, z, NDM_LOG_QUICK2_2);
    const double third = ndm_multiply_add(NDM_LOG_QUICK2_5, z, NDM_LOG_QUICK2_4);
    const double upper = ndm_multiply_add(NDM_LOG_QUICK2_6, w, third);
    return ndm_multiply_add(upper, v, ndm_multiply_add(second, w, first));
}

/* 2**f for |f| <= 1/2, to 2**-45.9. */
static NDM_ALWAYS_INLINE double ndm_power_quick_exp2(double f)
{
    const double w = f * f, v = w * w;
    const double even = ndm_multiply_add(NDM_EXP_POWER_SHORT_2, w, 1);
    const double odd = ndm_multiply_add(NDM_EXP_POWER_3, w, NDM_EXP_POWER_1);
    const double middle = ndm_multiply_add(NDM_EXP_POWER_SHORT_6, w, NDM_EXP_POWER_SHORT_4);
    const double center = ndm_multiply_add(NDM_EXP_POWER_7, w, NDM_EXP_POWER_5);
    const double upper_even = ndm_multiply_add(NDM_EXP_POWER_SHORT_8, v, middle);
    const double upper_odd = ndm_multiply_add(NDM_EXP_POWER_9, v, center);
    const double upper = ndm_multiply_add(upper_odd, f, upper_even);
    return ndm_multiply_add(upper, v, ndm_multiply_add(odd, f, even));
}

typedef double ndm_quick_exponent;

/* y log2(|x|) of ordinary arguments, below 125, with a relative error of 2**-51. */
static NDM_ALWAYS_INLINE ndm_quick_exponent ndm_power_quick_exponent(float x, float y)
{
    const ndm_log_floats base = ndm_log_split_normal(ndm_power_base_float32(x));
    const double s = ndm_log_quotient(base.m), times = y * s, whole = y * base.k;
    return ndm_multiply_add(ndm_power_quick_log2(s * s), times, whole);
}

/* The power's size, with a relative error of 2**-43.5. */
static NDM_ALWAYS_INLINE double ndm_power_quick_size(ndm_quick_exponent exponent)
{
    const double shifted = exponent + NDM_ROUNDER;
    return ndm_scale_normal(ndm_power_quick_exp2(exponent - (shifted - NDM_ROUNDER)), shifted);
}

static NDM_ALWAYS_INLINE float ndm_power_float32_quick(ndm_quick_exponent exponent, float x,
                                                       float y)
{
    return ndm_power_signed_float32((float)ndm_power_quick_size(exponent), x, y);
}

/* Negative where that lies within 2**11 units, 2**-42, of halfway between two floats. */
static NDM_ALWAYS_INLINE int32_t ndm_doubt_power_float32(ndm_quick_exponent exponent, float x,
                                                         float y)
{
    (void)x, (void)y;
    const uint32_t word = (uint32_t)ndm_word64(ndm_power_quick_size(exponent)), most = 1 << 14;
    const uint32_t above = (word << 3) - (UINT32_C(0x80000000) - most);
    return (int32_t)((above - 2 * most) & ~above);
}

static NDM_ALWAYS_INLINE float ndm_power_float32_bare(float x, float y, uint32_t *raised)
{
    (void)raised;
    return ndm_power_signed_float32((float)ndm_power_core(x, y), x, y);
}

static NDM_ALWAYS_INLINE float ndm_power_float32_odd_bare(float x, float y, uint32_t *raised)
{
    (void)raised;
    return ndm_power_signed_float32(ndm_odd_float32(ndm_power_core(x, y)), x, y);
}

static NDM_ALWAYS_INLINE float ndm_power_float32(float x, float y, uint32_t *raised)
{
    const ndm_power_cases_float32 cases = ndm_power_cases_of_float32(x, y);
    *raised |= cases.raised;
    return ndm_power_in_case_float32(cases, (float)ndm_power_careful(cases));
}

static NDM_ALWAYS_INLINE float ndm_power_float32_odd(float x, float y, uint32_t *raised)
{
    const ndm_power_cases_float32 cases = ndm_power_cases_of_float32(x, y);
    *raised |= cases.raised;
    return ndm_power_in_case_float32(cases, ndm_odd_float32(ndm_power_careful(cases)));
}

#endif
