/* Arguments of logaddexp and logaddexp2: which are ordinary, and what the others give. */
#ifndef NDM_PRIMITIVES_LOG_SUMS_CASES_H
#define NDM_PRIMITIVES_LOG_SUMS_CASES_H

#include "logarithms_cases.h"

typedef struct ndm_exponents_float32 {
    float x, y; /* 0 where the result is `value` */
    int32_t special, value;
} ndm_exponents_float32;

/* Whether powers of 2 or of e are meant is a constant wherever it is asked. */
typedef enum ndm_power_base { NDM_BASE_E, NDM_BASE_2 } ndm_power_base;

/* Tiny arguments are 0 in a sum, large ones limited. */
typedef struct ndm_exponents_float64 {
    double x, y;
    double greater; /* of the arguments, 0 where the result is `value` */
    int64_t special, value;
} ndm_exponents_float64;

#define NDM_EXPONENT_LEAST_FLOAT64 ((INT64_C(1023) - 300) << 52)
#define NDM_EXPONENT_MOST_FLOAT64 ((INT64_C(1023) + 1000) << 52)

/* Negative unless both are finite. */
static NDM_ALWAYS_INLINE int32_t ndm_ordinary_summands_float32(float x, float y)
{
    return (NDM_WORD32_INFINITY - 1 - (ndm_word32(x) & INT32_MAX)) |
           (NDM_WORD32_INFINITY - 1 - (ndm_word32(y) & INT32_MAX));
}

/* Negative where the sum of e**x and e**y, or of 2**x and 2**y, might be so near 1 that its
 * logarithm is below a quarter of that of 1 + e**-|x - y|: where y is near log(1 - e**x), which
 * is about log(-x) + x / 2. A logarithm is here the word of a number. Of the arguments only
 * those in a range count, so that nothing is raised. */
static NDM_ALWAYS_INLINE int64_t ndm_may_cancel(ndm_power_base base, double x, double y)
{
    const int64_t a = ndm_word64(x), b = ndm_word64(y), near = ndm_word64(2.0);
    const int64_t a_size = a & INT64_MAX, b_size = b & INT64_MAX, far = ndm_word64(2048.0);
    const int64_t swapped = ndm_mask64_negative(a_size - b_size);
    const int64_t least = ndm_choose64(swapped, a_size, b_size);
    const int64_t most = ndm_choose64(swapped, b_size, a_size);
    const double u =
        ndm_float64_of(ndm_choose64(ndm_mask64_negative(least - near), least, near));
    const double v = ndm_float64_of(ndm_choose64(ndm_mask64_negative(most - far), most, far));
    const double place =
        ndm_float64_of((least >> 12) | INT64_C(0x4330000000000000)) - (0x1p52 + 0x1.ff8p49);
    const double off = base == NDM_BASE_2
                           ? (v + place * 0x1p-40) - 0.5 * (u + (2 * 0.5288 - 0.14))
                           : (v + place * (0x1p-40 * 0.6931471805599453)) - 0.5 * (u - 0.1);
    const int64_t width = ndm_word64(base == NDM_BASE_2 ? 0.52 : 0.34);
    return a & b & ((ndm_word64(off) & INT64_MAX) - width);
}

/* Negative unless both are 0 or between 2**-300 and 2**1000, and none is above 300 where the
 * other is 0, which might give a result below the normal range. */
static NDM_ALWAYS_INLINE int64_t ndm_ordinary_summands_float64(double x, double y)
{
    const uint64_t least = NDM_EXPONENT_LEAST_FLOAT64, most = NDM_EXPONENT_MOST_FLOAT64;
    const uint64_t far = INT64_C(0x4072c00000000000); /* 300 */
    const uint64_t a = (uint64_t)ndm_word64(x) & INT64_MAX;
    const uint64_t b = (uint64_t)ndm_word64(y) & INT64_MAX;
    const uint64_t a_small = a - least, b_small = b - least;
    return (int64_t)((most - a) | (most - b) | (a_small & (0 - a)) | (b_small & (0 - b)) |
                     (((far - a) | (far - b)) & (a_small | b_small)));
}

/* NaN if one is, else the greater one if one is infinite. */
static NDM_ALWAYS_INLINE ndm_exponents_float32 ndm_exponents_case_float32(float x, float y)
{
    const int32_t a = ndm_word32(x), b = ndm_word32(y);
    const int32_t a_size = a & INT32_MAX, b_size = b & INT32_MAX;
    const int32_t a_nan = ndm_mask32_negative(NDM_WORD32_INFINITY - a_size);
    const int32_t b_nan = ndm_mask32_negative(NDM_WORD32_INFINITY - b_size);
    const int32_t special = ndm_mask32_negative(NDM_WORD32_INFINITY - 1 - a_size) |
                            ndm_mask32_negative(NDM_WORD32_INFINITY - 1 - b_size);
    /* In the order of the numbers, but for -0 and NaNs. */
    const int32_t a_order = a ^ ((a >> 31) & INT32_MAX), b_order = b ^ ((b >> 31) & INT32_MAX);
    const int32_t greater = ndm_choose32(-(a_order < b_order), b, a);
    const int32_t nan = ndm_choose32(a_nan, a, b) | NDM_WORD32_QUIET;
    return (ndm_exponents_float32){
        ndm_float32_of(a & ~special),
        ndm_float32_of(b & ~special),
        special,
        ndm_choose32(a_nan | b_nan, nan, greater),
    };
}

static NDM_ALWAYS_INLINE int64_t ndm_exponent_limited(int64_t word)
{
    const int64_t size = word & INT64_MAX;
    const int64_t tiny = ndm_mask64_negative(size - NDM_EXPONENT_LEAST_FLOAT64);
    const int64_t large = ndm_mask64_negative(NDM_EXPONENT_MOST_FLOAT64 - size);
    return ndm_choose64(large, NDM_EXPONENT_MOST_FLOAT64, size & ~tiny) |
           (word & NDM_WORD64_SIGN);
}

static NDM_ALWAYS_INLINE ndm_exponents_float64 ndm_exponents_case_float64(double x, double y)
{
    const int64_t a = ndm_word64(x), b = ndm_word64(y);
    const int64_t a_size = a & INT64_MAX, b_size = b & INT64_MAX;
    const int64_t a_nan = ndm_mask64_negative(NDM_WORD64_INFINITY - a_size);
    const int64_t b_nan = ndm_mask64_negative(NDM_WORD64_INFINITY - b_size);
    const int64_t infinite = ndm_mask64_negative((NDM_WORD64_INFINITY - 1 - a_size) |
                                                 (NDM_WORD64_INFINITY - 1 - b_size));
    const int64_t a_order = a ^ (ndm_mask64_negative(a) & INT64_MAX);
    const int64_t b_order = b ^ (ndm_mask64_negative(b) & INT64_MAX);
    /* The difference's sign, but where it overflows. */
    const int64_t difference = (int64_t)((uint64_t)a_order - (uint64_t)b_order);
    const int64_t below =
        ndm_mask64_negative((a_order & ~b_order) | (~(a_order ^ b_order) & difference));
    const int64_t greater = ndm_choose64(below, b, a);
    const int64_t large =
        ndm_mask64_negative(NDM_EXPONENT_MOST_FLOAT64 - (greater & INT64_MAX));
    const int64_t nan = ndm_choose64(a_nan, a, b) | NDM_WORD64_QUIET;
    const int64_t special = infinite | large;
    return (ndm_exponents_float64){
        ndm_float64_of(ndm_exponent_limited(a & ~special)),
        ndm_float64_of(ndm_exponent_limited(b & ~special)),
        ndm_float64_of(greater & ~special),
        special,
        ndm_choose64(a_nan | b_nan, nan, greater),
    };
}

#endif
