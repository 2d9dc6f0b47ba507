/* Complex arithmetic on structs {re, im}: naive products and Smith's quotients, as NumPy has
 * them, so that every compiler gives the same bits. A kernel file defines the functions of the
 * types that it computes with: NDM_COMPLEX_ARITHMETIC(complex64, float). */
#ifndef NDMILL_KERNEL_COMPLEX_H
#define NDMILL_KERNEL_COMPLEX_H

#include "ndmill/kernel/bits.h"
#include "ndmill/kernel/compare.h"

#if defined(__GNUC__)
#define NDM_UNUSED __attribute__((unused))
#else
#define NDM_UNUSED
#endif

/* `part`: `real` as a suffix. A quotient by zero is x.re / 0, x.im / 0. Nothing branches, and
 * what is not chosen is computed from ones, so that its flags never show. */
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
        return (ndm_##name){x.re * y.re - x.im * y.im, x.re * y.im + x.im * y.re};             \
    }                                                                                          \
    NDM_UNUSED static inline ndm_##name ndm_neg_##name(ndm_##name x)                           \
    {                                                                                          \
        return (ndm_##name){-x.re, -x.im};                                                     \
    }                                                                                          \
    NDM_UNUSED static inline ndm_##name ndm_div_##name(ndm_##name x, ndm_##name y)             \
    {                                                                                          \
        const real re_size = ndm_size_##part(y.re), im_size = ndm_size_##part(y.im);           \
        const bool zero = (re_size == 0) & (im_size == 0);                                     \
        const bool by_re = ndm_quiet_less_equal_##part(im_size, re_size);                      \
        const real large = ndm_choose_##part(by_re, y.re, y.im);                               \
        const real small = ndm_choose_##part(by_re, y.im, y.re);                               \
        const real ratio = small / ndm_choose_##part(zero, 1, large);                          \
        const real scale = 1 / ndm_choose_##part(zero, 1, large + small * ratio);              \
        const real first = ndm_choose_##part(zero, 1, ndm_choose_##part(by_re, x.re, x.im));   \
        const real second = ndm_choose_##part(zero, 1, ndm_choose_##part(by_re, x.im, x.re));  \
        const real left = ndm_choose_##part(by_re, second, first * ratio);                     \
        const real right = ndm_choose_##part(by_re, first * ratio, second);                    \
        const real re_by_zero =                                                                \
            ndm_choose_##part(zero, x.re, 1) / ndm_choose_##part(zero, 0, 1);                  \
        const real im_by_zero =                                                                \
            ndm_choose_##part(zero, x.im, 1) / ndm_choose_##part(zero, 0, 1);                  \
        return (ndm_##name){                                                                   \
            ndm_choose_##part(zero, re_by_zero, (first + second * ratio) * scale),             \
            ndm_choose_##part(zero, im_by_zero, (left - right) * scale)};                      \
    }                                                                                          \
    NDM_UNUSED static inline int ndm_eq_##name(ndm_##name x, ndm_##name y)                     \
    {                                                                                          \
        return (x.re == y.re) & (x.im == y.im);                                                \
    }                                                                                          \
    NDM_UNUSED static inline ndm_##name ndm_choose_##name(bool chosen, ndm_##name x,           \
                                                          ndm_##name y)                        \
    {                                                                                          \
        return (ndm_##name){ndm_choose_##part(chosen, x.re, y.re),                             \
                            ndm_choose_##part(chosen, x.im, y.im)};                            \
    }

#endif
