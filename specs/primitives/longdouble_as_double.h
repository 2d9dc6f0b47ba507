/* The functions of longdouble where it is double.
 * Written by tools/elementary/complex.py. */
#ifndef NDM_PRIMITIVES_LONGDOUBLE_AS_DOUBLE_H
#define NDM_PRIMITIVES_LONGDOUBLE_AS_DOUBLE_H

#include <float.h>

#if LDBL_MANT_DIG == DBL_MANT_DIG

#include "bessel.h"
#include "error_functions_float64.h"
#include "exponentials.h"
#include "gamma.h"
#include "gamma_logarithm.h"
#include "hyperbolic.h"
#include "inverse_hyperbolic.h"
#include "inverse_trigonometry_arcsin.h"
#include "inverse_trigonometry_arctan.h"
#include "log_sums.h"
#include "log_sums_logit.h"
#include "log_sums_products.h"
#include "logarithms.h"
#include "logarithms_bases.h"
#include "logarithms_near_one.h"
#include "logistic.h"
#include "one_plus_power.h"
#include "one_plus_power_whole.h"
#include "other_roots.h"
#include "real_power_float64.h"
#include "trigonometry_float64.h"
#include "trigonometry_pi.h"

static inline long double ndm_exp_longdouble(long double x)
{
    const double result = ndm_exp_float64((double)x);
    return result;
}

static inline long double ndm_exp2_longdouble(long double x)
{
    const double result = ndm_exp2_float64((double)x);
    return result;
}

static inline long double ndm_exp10_longdouble(long double x)
{
    const double result = ndm_exp10_float64((double)x);
    return result;
}

static inline long double ndm_expm1_longdouble(long double x)
{
    const double result = ndm_expm1_float64((double)x);
    return result;
}

static inline long double ndm_sinh_longdouble(long double x)
{
    const double result = ndm_sinh_float64((double)x);
    return result;
}

static inline long double ndm_cosh_longdouble(long double x)
{
    const double result = ndm_cosh_float64((double)x);
    return result;
}

static inline long double ndm_tanh_longdouble(long double x)
{
    const double result = ndm_tanh_float64((double)x);
    return result;
}

static inline long double ndm_expit_longdouble(long double x)
{
    const double result = ndm_expit_float64((double)x);
    return result;
}

static inline long double ndm_softplus_longdouble(long double x)
{
    const double result = ndm_softplus_float64((double)x);
    return result;
}

static inline long double ndm_log_expit_longdouble(long double x)
{
    const double result = ndm_log_expit_float64((double)x);
    return result;
}

static inline long double ndm_logaddexp_longdouble(long double x, long double y)
{
    uint32_t raised = 0;
    const double result = ndm_logaddexp_float64((double)x, (double)y, &raised);
    ndm_raise(raised);
    return result;
}

static inline long double ndm_logaddexp2_longdouble(long double x, long double y)
{
    uint32_t raised = 0;
    const double result = ndm_logaddexp2_float64((double)x, (double)y, &raised);
    ndm_raise(raised);
    return result;
}

static inline long double ndm_log_longdouble(long double x)
{
    uint32_t raised = 0;
    const double result = ndm_log_float64((double)x, &raised);
    ndm_raise(raised);
    return result;
}

static inline long double ndm_log2_longdouble(long double x)
{
    uint32_t raised = 0;
    const double result = ndm_log2_float64((double)x, &raised);
    ndm_raise(raised);
    return result;
}

static inline long double ndm_log10_longdouble(long double x)
{
    uint32_t raised = 0;
    const double result = ndm_log10_float64((double)x, &raised);
    ndm_raise(raised);
    return result;
}

static inline long double ndm_log1p_longdouble(long double x)
{
    uint32_t raised = 0;
    const double result = ndm_log1p_float64((double)x, &raised);
    ndm_raise(raised);
    return result;
}

static inline long double ndm_arcsinh_longdouble(long double x)
{
    uint32_t raised = 0;
    const double result = ndm_arcsinh_float64((double)x, &raised);
    ndm_raise(raised);
    return result;
}

static inline long double ndm_arccosh_longdouble(long double x)
{
    uint32_t raised = 0;
    const double result = ndm_arccosh_float64((double)x, &raised);
    ndm_raise(raised);
    return result;
}

static inline long double ndm_arctanh_longdouble(long double x)
{
    uint32_t raised = 0;
    const double result = ndm_arctanh_float64((double)x, &raised);
    ndm_raise(raised);
    return result;
}

static inline long double ndm_logit_longdouble(long double x)
{
    uint32_t raised = 0;
    const double result = ndm_logit_float64((double)x, &raised);
    ndm_raise(raised);
    return result;
}

static inline long double ndm_xlogy_longdouble(long double x, long double y)
{
    uint32_t raised = 0;
    const double result = ndm_xlogy_float64((double)x, (double)y, &raised);
    ndm_raise(raised);
    return result;
}

static inline long double ndm_xlog1py_longdouble(long double x, long double y)
{
    uint32_t raised = 0;
    const double result = ndm_xlog1py_float64((double)x, (double)y, &raised);
    ndm_raise(raised);
    return result;
}

static inline long double ndm_power_longdouble(long double x, long double y)
{
    uint32_t raised = 0;
    const double result = ndm_power_float64((double)x, (double)y, &raised);
    ndm_raise(raised);
    return result;
}

static inline long double ndm_pow1p_longdouble(long double x, long double y)
{
    uint32_t raised = 0;
    const double result = ndm_pow1p_float64((double)x, (double)y, &raised);
    ndm_raise(raised);
    return result;
}

static inline long double ndm_compound_longdouble(long double x, int64_t n)
{
    uint32_t raised = 0;
    const double result = ndm_compound_float64((double)x, n, &raised);
    ndm_raise(raised);
    return result;
}

static inline long double ndm_sin_longdouble(long double x)
{
    const double result = ndm_sin_float64((double)x);
    return result;
}

static inline long double ndm_cos_longdouble(long double x)
{
    const double result = ndm_cos_float64((double)x);
    return result;
}

static inline long double ndm_tan_longdouble(long double x)
{
    const double result = ndm_tan_float64((double)x);
    return result;
}

static inline void ndm_sincos_longdouble(long double x, long double *sine, long double *cosine)
{
    double sine_;
    double cosine_;
    ndm_sincos_float64((double)x, &sine_, &cosine_);
    *sine = sine_;
    *cosine = cosine_;
}

static inline long double ndm_sinpi_longdouble(long double x)
{
    const double result = ndm_sinpi_float64((double)x);
    return result;
}

static inline long double ndm_cospi_longdouble(long double x)
{
    const double result = ndm_cospi_float64((double)x);
    return result;
}

static inline long double ndm_tanpi_longdouble(long double x)
{
    const double result = ndm_tanpi_float64((double)x);
    return result;
}

static inline long double ndm_sinc_longdouble(long double x)
{
    const double result = ndm_sinc_float64((double)x);
    return result;
}

static inline long double ndm_arcsin_longdouble(long double x)
{
    const double result = ndm_arcsin_float64((double)x);
    return result;
}

static inline long double ndm_arccos_longdouble(long double x)
{
    const double result = ndm_arccos_float64((double)x);
    return result;
}

static inline long double ndm_arctan_longdouble(long double x)
{
    const double result = ndm_arctan_float64((double)x);
    return result;
}

static inline long double ndm_arctan2_longdouble(long double y, long double x)
{
    const double result = ndm_arctan2_float64((double)y, (double)x);
    return result;
}

static inline long double ndm_cbrt_longdouble(long double x)
{
    const double result = ndm_cbrt_float64((double)x);
    return result;
}

static inline long double ndm_rsqrt_longdouble(long double x)
{
    const double result = ndm_rsqrt_float64((double)x);
    return result;
}

static inline long double ndm_erf_longdouble(long double x)
{
    const double result = ndm_erf_float64((double)x);
    return result;
}

static inline long double ndm_erfc_longdouble(long double x)
{
    const double result = ndm_erfc_float64((double)x);
    return result;
}

static inline long double ndm_gamma_longdouble(long double x)
{
    uint32_t raised = 0;
    const double result = ndm_gamma_float64((double)x, &raised);
    ndm_raise(raised);
    return result;
}

static inline long double ndm_lgamma_longdouble(long double x)
{
    uint32_t raised = 0;
    const double result = ndm_lgamma_float64((double)x, &raised);
    ndm_raise(raised);
    return result;
}

static inline long double ndm_i0_longdouble(long double x)
{
    const double result = ndm_i0_float64((double)x);
    return result;
}

#endif

#endif
