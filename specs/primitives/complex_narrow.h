/* complex64 by way of complex128, for what is computed in double and rounded once. */
#ifndef NDM_PRIMITIVES_COMPLEX_NARROW_H
#define NDM_PRIMITIVES_COMPLEX_NARROW_H

#include "ndmill/kernel/dtypes_core.h"

#include "elementary.h"

static NDM_ALWAYS_INLINE ndm_complex128 ndm_widened_complex64(ndm_complex64 z)
{
    return (ndm_complex128){z.re, z.im};
}

/* A result that is never exact below the normal range but as 0: underflow is raised even where
 * it rounds to what it is in double. */
static inline float ndm_narrowed_float64(double x)
{
    const float result = (float)x;
    const int32_t size = ndm_word32(result) & INT32_MAX;
    if (size != 0 && size >> 23 == 0) {
        ndm_only_here();
        return result - result * result;
    }
    return result;
}

static inline ndm_complex64 ndm_narrowed_complex64(ndm_complex128 z)
{
    return (ndm_complex64){ndm_narrowed_float64(z.re), ndm_narrowed_float64(z.im)};
}

/* The same where z is ordinary. */
static NDM_ALWAYS_INLINE ndm_complex64 ndm_rounded_complex64(ndm_complex128 z)
{
    return (ndm_complex64){(float)z.re, (float)z.im};
}

/* Negative unless x is 0 or between 2**-60 and `most` in size. */
static NDM_ALWAYS_INLINE int32_t ndm_ordinary_complex_part_float32(float x, float most)
{
    const int32_t size = ndm_word32(x) & INT32_MAX;
    return (ndm_word32(most) - size) | ((size - ndm_word32(0x1p-60f)) & -size);
}

#endif
