/* Hamilton's quaternions: i^2 = j^2 = k^2 = ijk = -1. Products are computed part by part, from
 * left to right; a quotient is the product with the inverse, x * conjugate(y) / |y|^2. */
#ifndef QUATERNION_H
#define QUATERNION_H

#include <math.h>
#include <stdbool.h>

#include "ndmill/kernel/bits.h"
#include "ndmill/kernel/dtypes_core.h"

typedef struct quaternion_f {
    float w, x, y, z;
} quaternion_f;

typedef struct quaternion_d {
    double w, x, y, z;
} quaternion_d;

/* word: of the functions in kernel/bits.h. A difference of products is the sum with one that
 * has its sign flipped as an integer: gcc would fuse it, and results would depend on the
 * machine. */
#define QUATERNION_OPERATORS(quaternion, real, suffix, word, root)                             \
    static inline quaternion quaternion_add_##suffix(quaternion a, quaternion b)               \
    {                                                                                          \
        return (quaternion){a.w + b.w, a.x + b.x, a.y + b.y, a.z + b.z};                       \
    }                                                                                          \
    static inline quaternion quaternion_sub_##suffix(quaternion a, quaternion b)               \
    {                                                                                          \
        return (quaternion){a.w - b.w, a.x - b.x, a.y - b.y, a.z - b.z};                       \
    }                                                                                          \
    static inline quaternion quaternion_neg_##suffix(quaternion a)                             \
    {                                                                                          \
        return (quaternion){-a.w, -a.x, -a.y, -a.z};                                           \
    }                                                                                          \
    static inline quaternion quaternion_conjugate_##suffix(quaternion a)                       \
    {                                                                                          \
        return (quaternion){a.w, -a.x, -a.y, -a.z};                                            \
    }                                                                                          \
    static inline bool quaternion_eq_##suffix(quaternion a, quaternion b)                      \
    {                                                                                          \
        return (a.w == b.w) & (a.x == b.x) & (a.y == b.y) & (a.z == b.z);                      \
    }                                                                                          \
    static inline quaternion quaternion_mul_##suffix(quaternion a, quaternion b)               \
    {                                                                                          \
        return (quaternion){a.w * b.w + ndm_flipped_##word(a.x * b.x) +                        \
                                ndm_flipped_##word(a.y * b.y) + ndm_flipped_##word(a.z * b.z), \
                            a.w * b.x + a.x * b.w + a.y * b.z + ndm_flipped_##word(a.z * b.y), \
                            a.w * b.y + ndm_flipped_##word(a.x * b.z) + a.y * b.w + a.z * b.x, \
                            a.w * b.z + a.x * b.y + ndm_flipped_##word(a.y * b.x) +            \
                                a.z * b.w};                                                    \
    }                                                                                          \
    static inline real quaternion_square_##suffix(quaternion a)                                \
    {                                                                                          \
        return a.w * a.w + a.x * a.x + a.y * a.y + a.z * a.z;                                  \
    }                                                                                          \
    static inline real quaternion_norm_##suffix(quaternion a)                                  \
    {                                                                                          \
        return root(quaternion_square_##suffix(a));                                            \
    }                                                                                          \
    static inline quaternion quaternion_div_##suffix(quaternion a, quaternion b)               \
    {                                                                                          \
        const real by = quaternion_square_##suffix(b);                                         \
        const quaternion c = quaternion_mul_##suffix(a, quaternion_conjugate_##suffix(b));     \
        return (quaternion){c.w / by, c.x / by, c.y / by, c.z / by};                           \
    }                                                                                          \
    static inline quaternion quaternion_from_real_##suffix(real w)                             \
    {                                                                                          \
        return (quaternion){w, 0, 0, 0};                                                       \
    }                                                                                          \
    static inline real quaternion_to_real_##suffix(quaternion a)                               \
    {                                                                                          \
        return a.w;                                                                            \
    }                                                                                          \
    static inline void quaternion_parts_##suffix(quaternion a, real *w, real *x, real *y,      \
                                                 real *z)                                      \
    {                                                                                          \
        *w = a.w;                                                                              \
        *x = a.x;                                                                              \
        *y = a.y;                                                                              \
        *z = a.z;                                                                              \
    }

QUATERNION_OPERATORS(quaternion_f, float, f, float, sqrtf)
QUATERNION_OPERATORS(quaternion_d, double, d, double, sqrt)

static inline quaternion_f quaternion_from_complex_f(ndm_complex64 c)
{
    return (quaternion_f){c.re, c.im, 0, 0};
}

static inline ndm_complex64 quaternion_to_complex_f(quaternion_f a)
{
    return (ndm_complex64){a.w, a.x};
}

static inline quaternion_d quaternion_from_complex_d(ndm_complex128 c)
{
    return (quaternion_d){c.re, c.im, 0, 0};
}

static inline ndm_complex128 quaternion_to_complex_d(quaternion_d a)
{
    return (ndm_complex128){a.w, a.x};
}

static inline quaternion_d quaternion_widen(quaternion_f a)
{
    return (quaternion_d){a.w, a.x, a.y, a.z};
}

static inline quaternion_f quaternion_narrow(quaternion_d a)
{
    return (quaternion_f){(float)a.w, (float)a.x, (float)a.y, (float)a.z};
}

#endif
