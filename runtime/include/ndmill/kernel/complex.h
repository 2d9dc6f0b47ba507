/* Complex arithmetic on structs {re, im}: naive products and Smith's quotients, as NumPy has
 * them, so that every compiler gives the same bits. A kernel file defines the functions of the
 * types that it computes with: NDM_COMPLEX_ARITHMETIC(complex64, float). */
#ifndef NDMILL_KERNEL_COMPLEX_H
#define NDMILL_KERNEL_COMPLEX_H

#include "ndmill/kernel/bits.h"
#include "ndmill/kernel/compare.h"

/* `part`: `real` as a suffix. A quotient by zero is x.re / 0, x.im / 0. Nothing branches, and
 * what is not chosen is computed from ones, so that its flags never show (bits.h tells of
 * `hidden`). */
#define NDM_COMPLEX_ARITHMETIC(name, real, part)                                               \
    NDM_UNUSED static inline ndm_##name ndm_add_##name(ndm_##name x, ndm_##name y)             \
    {                                                                                          \
        return (ndm_##name){x.re + y.re, x.im + y.im};                                         \
    }                                                                                          \
    NDM_UNUSED static inline ndm_##name ndm_sub_##name(ndm_##name x, ndm_##name y)             \
    {                                                                                          \
        return (ndm_##name){x.re - y.re, x.im - y.im};                                         \
    }                                                                                          \
    NDM_UNUSED static inline ndm_##name ndm_mul_##name(ndm_##name x, ndm_##name y)             \
    {                                                                                          \
        return (ndm_##name){x.re * y.re + ndm_flipped_##part(x.im * y.im),                     \
                            x.re * y.im + x.im * y.re};                                        \
    }                                                                                          \
    NDM_UNUSED static inline ndm_##name ndm_neg_##name(ndm_##name x)                           \
    {                                                                                          \
        return (ndm_##name){-x.re, -x.im};                                                     \
    }                                                                                          \
    NDM_UNUSED static inline ndm_##name ndm_div_##name(ndm_##name x, ndm_##name y,             \
                                                       uint32_t hidden)                        \
    {                                                                                          \
        const real re_size = ndm_size_##part(y.re), im_size = ndm_size_##part(y.im);           \
        const bool zero = (re_size == 0) & (im_size == 0);                                     \
        const uint32_t guard = ndm_guard(zero, hidden);                                        \
        const bool shown = ndm_shown(zero, hidden);                                            \
        const bool by_re = ndm_quiet_less_equal_##part(im_size, re_size);                      \
        const real large = ndm_choose_##part(by_re, y.re, y.im);                               \
        const real small = ndm_choose_##part(by_re, y.im, y.re);                               \
        const real ratio = small / ndm_guarded_##part(guard, 1, large);                        \
        const real scale = 1 / ndm_guarded_##part(guard, 1, large + small * ratio);            \
        const real first = ndm_guarded_##part(guard, 1, ndm_choose_##part(by_re, x.re, x.im)); \
        const real second =                                                                    \
            ndm_guarded_##part(guard, 1, ndm_choose_##part(by_re, x.im, x.re));                \
        const real left = ndm_choose_##part(by_re, second, first * ratio);                     \
        const real right = ndm_choose_##part(by_re, first * ratio, second);                    \
        const real re_by_zero =                                                                \
            ndm_guarded_##part(guard, x.re, 1) / ndm_guarded_##part(guard, 0, 1);              \
        const real im_by_zero =                                                                \
            ndm_guarded_##part(guard, x.im, 1) / ndm_guarded_##part(guard, 0, 1);              \
        return (ndm_##name){                                                                   \
            ndm_choose_##part(shown, re_by_zero, (first + second * ratio) * scale),            \
            ndm_choose_##part(shown, im_by_zero, (left - right) * scale)};                     \
    }                                                                                          \
    NDM_UNUSED static inline int ndm_eq_##name(ndm_##name x, ndm_##name y)                     \
    {                                                                                          \
        return (x.re == y.re) & (x.im == y.im);                                                \
    }                                                                                          \
    NDM_UNUSED static inline ndm_##name ndm_choose_##name(bool chosen, ndm_##name x,           \
                                                          ndm_##name y)                        \
    {                                                                                          \
        return (ndm_##name){chosen ? x.re : y.re, chosen ? x.im : y.im};                       \
    }                                                                                          \
    NDM_UNUSED static inline ndm_##name ndm_guarded_##name(uint32_t guard, ndm_##name x,       \
                                                           ndm_##name y)                       \
    {                                                                                          \
        return (ndm_##name){ndm_guarded_##part(guard, x.re, y.re),                             \
                            ndm_guarded_##part(guard, x.im, y.im)};                            \
    }

#endif
