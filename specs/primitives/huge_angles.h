/* Angles of any size less a multiple of pi/2: M. Payne and R. Hanek, "Radian Reduction for
 * Trigonometric Functions", ACM SIGNUM Newsletter 18 (1983). An angle m * 2**e times 2/pi is
 * wanted modulo 4, so only some bits of 2/pi count: those above give multiples of 4, those
 * below nothing that shows. No double comes nearer to a multiple of pi/2 than 2**-61, so that
 * 192 bits after the point leave more than 120. In 32-bit words, scalar: such angles are rare.
 */
#ifndef NDM_PRIMITIVES_HUGE_ANGLES_H
#define NDM_PRIMITIVES_HUGE_ANGLES_H

#include "trigonometry_kernels.h"

enum { NDM_FRACTION_WORDS = 6 };

/* size * 2/pi: its whole part modulo 2**32, then 6 words of its fraction. */
static inline void ndm_quarters_of_angle(double size, uint32_t quarters[NDM_FRACTION_WORDS + 1])
{
    const uint64_t word = (uint64_t)ndm_word64(size);
    const uint64_t digits = (word & ((UINT64_C(1) << 52) - 1)) | (UINT64_C(1) << 52);
    const uint32_t exponent = (uint32_t)(word >> 52) + 64 - 1075; /* of the digits, + 64 */
    const uint32_t shift = exponent % 32;
    const uint64_t upper = digits >> 32 << shift;
    const uint64_t lower = (digits & UINT32_MAX) << shift;
    const uint64_t middle = (lower >> 32) + (upper & UINT32_MAX);
    const uint32_t factors[3] = {(uint32_t)lower, (uint32_t)middle,
                                 (uint32_t)((upper >> 32) + (middle >> 32))};
    const uint32_t *inverse = ndm_inverse_quarter + exponent / 32;
    uint64_t carry = 0;
    for (int place = NDM_FRACTION_WORDS; place >= 0; place--) {
        uint64_t low = carry & UINT32_MAX, high = carry >> 32;
        for (int i = 0; i < 3; i++) {
            const uint64_t product = (uint64_t)factors[i] * inverse[place + i];
            low += product & UINT32_MAX;
            high += product >> 32;
        }
        quarters[place] = (uint32_t)low;
        carry = high + (low >> 32);
    }
}

/* Of a finite size of at least 1. */
static NDM_RARE NDM_UNUSED ndm_reduced_angle ndm_reduce_huge_angle(double size)
{
    uint32_t words[NDM_FRACTION_WORDS + 1];
    ndm_quarters_of_angle(size, words);
    /* A fraction of a half or more is 1 - it, the other way from the next quarter. */
    const uint32_t flip = 0 - (words[1] >> 31);
    uint64_t first = ((uint64_t)(words[1] ^ flip) << 32) | (words[2] ^ flip);
    uint64_t second = ((uint64_t)(words[3] ^ flip) << 32) | (words[4] ^ flip);
    const uint64_t third = ((uint64_t)(words[5] ^ flip) << 32) | (words[6] ^ flip);
    int zeroes = 0;
    while (zeroes < 63 && first >> (63 - zeroes) == 0) {
        zeroes++;
    }
    first = (first << zeroes) | (second >> 1 >> (63 - zeroes));
    second = (second << zeroes) | (third >> 1 >> (63 - zeroes));
    const double scale = ndm_power_of_two(-zeroes);
    const double high = (double)(int64_t)(first >> 11) * 0x1p-53 * scale;
    const double low =
        (double)(int64_t)((first << 42 | second >> 22) & ((UINT64_C(1) << 53) - 1)) * 0x1p-106 *
        scale;
    const ndm_pair_float64 product = ndm_two_product(high, ndm_half_pi[0]);
    const ndm_pair_float64 angle = ndm_fast_two_sum(
        product.high, product.low + (high * ndm_half_pi[1] + low * ndm_half_pi[0]));
    const double sign = flip == 0 ? 1.0 : -1.0;
    return (ndm_reduced_angle){angle.high * sign, angle.low * sign,
                               (int64_t)words[0] + (flip & 1)};
}

#endif
