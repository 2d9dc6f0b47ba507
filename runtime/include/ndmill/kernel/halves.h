/* Arrays of IEEE 754's binary16 to float and back by the instructions that processors have for
 * it (x86: F16C), with the results and flags of small_float.h, which is used where there are
 * none, for what is left of whole vectors, and for signalling NaNs: those keep their bits here,
 * and raise nothing. */
#ifndef NDMILL_KERNEL_HALVES_H
#define NDMILL_KERNEL_HALVES_H

#include "ndmill/kernel/small_float.h"

#if defined(__F16C__) && defined(__AVX2__)
#include <immintrin.h>
#define NDM_HAS_HALVES 1
#else
#define NDM_HAS_HALVES 0
#endif

static const ndm_small_format ndm_half = {.mantissa = 10,
                                          .bias = 15,
                                          .sign_shift = 16,
                                          .sign = 0x8000,
                                          .mask = 0x7fff,
                                          .max = 0x7bff,
                                          .infinity = 0x7c00,
                                          .overflow = 0x7c00,
                                          .nan = 0x7e00,
                                          .nan_kind = NDM_NAN_IEEE,
                                          .has_infinity = true,
                                          .has_zero = true};

enum { NDM_HALVES = 32 }; /* what is converted at a time */

#if NDM_HAS_HALVES

/* Whether one of 16 is a signalling NaN: a magnitude from 0x7c01 to 0x7dff. */
static inline int ndm_has_signalling_halves(__m256i halves)
{
    const __m256i magnitude = _mm256_and_si256(halves, _mm256_set1_epi16(0x7fff));
    const __m256i above = _mm256_sub_epi16(magnitude, _mm256_set1_epi16(0x7c01));
    const __m256i most = _mm256_min_epu16(above, _mm256_set1_epi16(0x1fe));
    return _mm256_movemask_epi8(_mm256_cmpeq_epi16(above, most));
}

/* Whether one of 8 is: from 0x7f800001 to 0x7fbfffff. */
static inline int ndm_has_signalling_floats(__m256i floats)
{
    const __m256i magnitude = _mm256_and_si256(floats, _mm256_set1_epi32(0x7fffffff));
    const __m256i above = _mm256_sub_epi32(magnitude, _mm256_set1_epi32(0x7f800001));
    const __m256i most = _mm256_min_epu32(above, _mm256_set1_epi32(0x3ffffe));
    return _mm256_movemask_epi8(_mm256_cmpeq_epi32(above, most));
}

static inline bool ndm_may_widen(const uint16_t *from)
{
    const __m256i *const halves = (const __m256i *)from;
    return (ndm_has_signalling_halves(_mm256_loadu_si256(halves)) |
            ndm_has_signalling_halves(_mm256_loadu_si256(halves + 1))) == 0;
}

static inline bool ndm_may_round(const float *from)
{
    int found = 0;
    for (int k = 0; k < 4; k++) {
        found |= ndm_has_signalling_floats(_mm256_loadu_si256((const __m256i *)(from + 8 * k)));
    }
    return found == 0;
}

/* NDM_HALVES of them; gives false, and does nothing, where one is a signalling NaN. Without
 * their signs NaNs are above infinity, and most blocks have none. */
#ifdef __AVX512BW__

static inline bool ndm_widen_block(const uint16_t *from, float *to)
{
    const __m512i halves = _mm512_loadu_si512(from), doubled = _mm512_add_epi16(halves, halves);
    if (_mm512_cmpgt_epu16_mask(doubled, _mm512_set1_epi16((short)0xf800)) != 0 &&
        !ndm_may_widen(from)) {
        return false;
    }
    _mm512_storeu_ps(to, _mm512_cvtph_ps(_mm512_castsi512_si256(halves)));
    _mm512_storeu_ps(to + 16, _mm512_cvtph_ps(_mm512_extracti64x4_epi64(halves, 1)));
    return true;
}

static inline bool ndm_round_block(const float *from, uint16_t *to)
{
    const __m512i low = _mm512_loadu_si512(from), high = _mm512_loadu_si512(from + 16);
    const __m512i most =
        _mm512_max_epu32(_mm512_add_epi32(low, low), _mm512_add_epi32(high, high));
    if (_mm512_cmpgt_epu32_mask(most, _mm512_set1_epi32((int)0xff000000)) != 0 &&
        !ndm_may_round(from)) {
        return false;
    }
    const __m256i first = _mm512_cvtps_ph(_mm512_castsi512_ps(low), _MM_FROUND_TO_NEAREST_INT);
    const __m256i last = _mm512_cvtps_ph(_mm512_castsi512_ps(high), _MM_FROUND_TO_NEAREST_INT);
    _mm256_storeu_si256((__m256i *)to, first);
    _mm256_storeu_si256((__m256i *)(to + 16), last);
    return true;
}

#else

static inline bool ndm_widen_block(const uint16_t *from, float *to)
{
    const __m256i low = _mm256_loadu_si256((const __m256i *)from);
    const __m256i high = _mm256_loadu_si256((const __m256i *)(from + 16));
    const __m256i most =
        _mm256_max_epu16(_mm256_add_epi16(low, low), _mm256_add_epi16(high, high));
    const __m256i above = _mm256_subs_epu16(most, _mm256_set1_epi16((short)0xf800));
    if (_mm256_testz_si256(above, above) == 0 && !ndm_may_widen(from)) {
        return false;
    }
    _mm256_storeu_ps(to, _mm256_cvtph_ps(_mm256_castsi256_si128(low)));
    _mm256_storeu_ps(to + 8, _mm256_cvtph_ps(_mm256_extracti128_si256(low, 1)));
    _mm256_storeu_ps(to + 16, _mm256_cvtph_ps(_mm256_castsi256_si128(high)));
    _mm256_storeu_ps(to + 24, _mm256_cvtph_ps(_mm256_extracti128_si256(high, 1)));
    return true;
}

static inline bool ndm_round_block(const float *from, uint16_t *to)
{
    const __m256i infinity = _mm256_set1_epi32((int)0xff000000); /* doubled */
    __m256 floats[4];
    __m256i most = infinity;
    for (int k = 0; k < 4; k++) {
        floats[k] = _mm256_loadu_ps(from + 8 * k);
        const __m256i words = _mm256_castps_si256(floats[k]);
        most = _mm256_max_epu32(most, _mm256_add_epi32(words, words));
    }
    if (_mm256_movemask_epi8(_mm256_cmpeq_epi32(most, infinity)) != -1 &&
        !ndm_may_round(from)) {
        return false;
    }
    for (int k = 0; k < 4; k++) {
        const __m128i halves = _mm256_cvtps_ph(floats[k], _MM_FROUND_TO_NEAREST_INT);
        _mm_storeu_si128((__m128i *)(to + 8 * k), halves);
    }
    return true;
}

#endif

#else

static inline bool ndm_widen_block(const uint16_t *from, float *to)
{
    (void)from, (void)to;
    return false;
}

static inline bool ndm_round_block(const float *from, uint16_t *to)
{
    (void)from, (void)to;
    return false;
}

#endif

/* The values of `count` halves. */
static inline void ndm_widen_halves(const uint16_t *from, ptrdiff_t count, float *to)
{
    for (ptrdiff_t start = 0, end; start < count; start = end) {
        end = NDM_HAS_HALVES && count - start >= NDM_HALVES ? start + NDM_HALVES : count;
        if (end - start == NDM_HALVES && ndm_widen_block(from + start, to + start)) {
            continue;
        }
        for (ptrdiff_t i = start; i < end; i++) {
            to[i] = ndm_small_load(ndm_half, from[i]);
        }
    }
}

/* The halves nearest to `count` floats. */
static inline void ndm_round_to_halves(const float *from, ptrdiff_t count, uint16_t *to,
                                       uint32_t *raised)
{
    for (ptrdiff_t start = 0, end; start < count; start = end) {
        end = NDM_HAS_HALVES && count - start >= NDM_HALVES ? start + NDM_HALVES : count;
        if (end - start == NDM_HALVES && ndm_round_block(from + start, to + start)) {
            continue;
        }
        for (ptrdiff_t i = start; i < end; i++) {
            to[i] = (uint16_t)ndm_small_store(ndm_half, from[i], raised);
        }
    }
}

#endif
