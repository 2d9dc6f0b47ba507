/* The error functions of float64 in several loops over a block: the reciprocal, a polynomial in
 * it, the ratio that these make, the power, and the sum. */
#ifndef NDM_PRIMITIVES_ERROR_FUNCTIONS_STEPS_H
#define NDM_PRIMITIVES_ERROR_FUNCTIONS_STEPS_H

#include "error_functions_fast.h"

/* ratio: the reciprocal before. */
typedef struct ndm_erfc_made {
    ndm_pairs_float64 ratio, power;
    double terms[NDM_BLOCK]; /* or the power's exponent */
} ndm_erfc_made;

static NDM_ALWAYS_INLINE void ndm_erfc_make_inverse(ndm_erfc_made *made, ptrdiff_t i,
                                                    double size)
{
    ndm_keep_pair(&made->ratio, i, ndm_erfc_inverse64(size));
}

static NDM_ALWAYS_INLINE void ndm_erfc_make_power(ndm_erfc_made *made, ptrdiff_t i, double size)
{
    const ndm_erfc_parts power = ndm_erfc_power(size);
    ndm_keep_pair(&made->power, i, power.value);
    made->terms[i] = power.shifted;
}

static NDM_ALWAYS_INLINE ndm_erfc_parts ndm_erfc_kept_parts(const ndm_erfc_made *made,
                                                            ptrdiff_t i)
{
    const ndm_pair_float64 power = ndm_kept_pair(&made->power, i);
    return (ndm_erfc_parts){ndm_pair_product(power, ndm_kept_pair(&made->ratio, i)),
                            made->terms[i]};
}

/* The second and the third loop of both. */
static NDM_ALWAYS_INLINE void ndm_erfc_float64_terms(ndm_erfc_made *made, ptrdiff_t i, double x)
{
    (void)x;
    made->terms[i] = ndm_erfc_terms(made->ratio.high[i]);
}

static NDM_ALWAYS_INLINE void ndm_erfc_float64_ratio(ndm_erfc_made *made, ptrdiff_t i, double x)
{
    (void)x;
    ndm_keep_pair(&made->ratio, i,
                  ndm_erfc_ratio(ndm_kept_pair(&made->ratio, i), made->terms[i]));
}

/* ---- erf ---- */

static NDM_ALWAYS_INLINE void ndm_erf_float64_first(ndm_erfc_made *made, ptrdiff_t i, double x)
{
    ndm_erfc_make_inverse(made, i, ndm_erf_size(ndm_word64(x)));
}

static NDM_ALWAYS_INLINE void ndm_erf_float64_power(ndm_erfc_made *made, ptrdiff_t i, double x)
{
    ndm_erfc_make_power(made, i, ndm_erf_size(ndm_word64(x)));
}

static NDM_ALWAYS_INLINE double ndm_erf_float64_last(ndm_erfc_made *made, ptrdiff_t i, double x)
{
    return ndm_erf_of_parts(x, ndm_erfc_kept_parts(made, i));
}

/* ---- erfc ---- */

static NDM_ALWAYS_INLINE void ndm_erfc_float64_first(ndm_erfc_made *made, ptrdiff_t i, double x)
{
    ndm_erfc_make_inverse(made, i, ndm_erfc_size(ndm_word64(x)));
}

static NDM_ALWAYS_INLINE void ndm_erfc_float64_power(ndm_erfc_made *made, ptrdiff_t i, double x)
{
    ndm_erfc_make_power(made, i, ndm_erfc_size(ndm_word64(x)));
}

static NDM_ALWAYS_INLINE double ndm_erfc_float64_last(ndm_erfc_made *made, ptrdiff_t i,
                                                      double x)
{
    const ndm_erfc_parts far = ndm_erfc_kept_parts(made, i);
    return ndm_erfc_sum(ndm_word64(x), far, ndm_power_of_rounded(far.shifted));
}

#endif
