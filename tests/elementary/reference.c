#define _GNU_SOURCE
#include "reference.h"

#include <math.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#define LIBM(name, function)                                                                   \
    static long double quick_##name(long double x, long double y)                              \
    {                                                                                          \
        (void)y;                                                                               \
        return function(x);                                                                    \
    }
#define MPFR(name, function)                                                                   \
    static void exact_##name(mpfr_t out, const mpfr_t x, const mpfr_t y)                       \
    {                                                                                          \
        (void)y;                                                                               \
        function(out, x, MPFR_RNDN);                                                           \
    }
#define BOTH(name, in_libm, in_mpfr) LIBM(name, in_libm) MPFR(name, in_mpfr)

BOTH(exp, expl, mpfr_exp)
BOTH(exp2, exp2l, mpfr_exp2)
BOTH(exp10, exp10l, mpfr_exp10)
BOTH(expm1, expm1l, mpfr_expm1)
BOTH(log, logl, mpfr_log)
BOTH(log2, log2l, mpfr_log2)
BOTH(log10, log10l, mpfr_log10)
BOTH(log1p, log1pl, mpfr_log1p)
BOTH(sin, sinl, mpfr_sin)
BOTH(cos, cosl, mpfr_cos)
BOTH(tan, tanl, mpfr_tan)
BOTH(arcsin, asinl, mpfr_asin)
BOTH(arccos, acosl, mpfr_acos)
BOTH(arctan, atanl, mpfr_atan)
BOTH(sinh, sinhl, mpfr_sinh)
BOTH(cosh, coshl, mpfr_cosh)
BOTH(tanh, tanhl, mpfr_tanh)
BOTH(arcsinh, asinhl, mpfr_asinh)
BOTH(arccosh, acoshl, mpfr_acosh)
BOTH(arctanh, atanhl, mpfr_atanh)
BOTH(cbrt, cbrtl, mpfr_cbrt)
BOTH(sqrt, sqrtl, mpfr_sqrt)
BOTH(erf, erfl, mpfr_erf)
BOTH(erfc, erfcl, mpfr_erfc)
BOTH(gamma, tgammal, mpfr_gamma)
MPFR(sinpi, mpfr_sinpi)
MPFR(cospi, mpfr_cospi)
MPFR(tanpi, mpfr_tanpi)

static long double quick_lgamma(long double x, long double y)
{
    int sign;
    (void)y;
    return lgammal_r(x, &sign);
}

static void exact_lgamma(mpfr_t out, const mpfr_t x, const mpfr_t y)
{
    int sign;
    (void)y;
    mpfr_lgamma(out, &sign, x, MPFR_RNDN);
}

/* -inf of -0, as 1 / sqrt(-0) is. */
static void exact_rsqrt(mpfr_t out, const mpfr_t x, const mpfr_t y)
{
    (void)y;
    mpfr_rec_sqrt(out, x, MPFR_RNDN);
    if (mpfr_zero_p(x))
        mpfr_copysign(out, out, x, MPFR_RNDN);
}

static long double quick_rsqrt(long double x, long double y)
{
    (void)y;
    return 1 / sqrtl(x);
}

/* ---- trigonometric functions of multiples of pi ---- */

static const long double PI = 3.14159265358979323846264338327950288L;

/* x minus the nearest even number, exactly. */
static long double to_period(long double x)
{
    return remainderl(x, 2);
}

static long double quick_sinpi(long double x, long double y)
{
    (void)y;
    if (!isfinite(x))
        return x - x;
    long double r = to_period(x);
    if (r == 0 || fabsl(r) == 1)
        return copysignl(0, x);
    if (fabsl(r) > 0.5L)
        r = copysignl(1, r) - r;
    return fabsl(r) <= 0.25L ? sinl(PI * r) : copysignl(cosl(PI * (0.5L - fabsl(r))), r);
}

static long double quick_cospi(long double x, long double y)
{
    (void)y;
    if (!isfinite(x))
        return x - x;
    const long double r = fabsl(to_period(x));
    if (r == 0.5L)
        return 0;
    if (r <= 0.25L)
        return cosl(PI * r);
    return r < 0.75L ? sinl(PI * (0.5L - r)) : -cosl(PI * (1 - r));
}

static long double quick_tanpi(long double x, long double y)
{
    return quick_sinpi(x, y) / quick_cospi(x, y);
}

/* sin(pi x) / (pi x) */
static long double quick_sinc(long double x, long double y)
{
    if (x == 0)
        return 1;
    if (isinf(x))
        return 0;
    return quick_sinpi(x, y) / (PI * x);
}

static void exact_sinc(mpfr_t out, const mpfr_t x, const mpfr_t y)
{
    (void)y;
    if (mpfr_zero_p(x) || mpfr_inf_p(x)) {
        mpfr_set_ui(out, mpfr_zero_p(x), MPFR_RNDN);
        return;
    }
    mpfr_t pi;
    mpfr_init2(pi, mpfr_get_prec(out) + 20);
    mpfr_const_pi(pi, MPFR_RNDN);
    mpfr_mul(pi, pi, x, MPFR_RNDN);
    mpfr_sinpi(out, x, MPFR_RNDN);
    mpfr_div(out, out, pi, MPFR_RNDN);
    if (mpfr_zero_p(out))
        mpfr_clear_inexflag();
    mpfr_clear(pi);
}

/* ---- of statistics ---- */

static long double quick_expit(long double x, long double y)
{
    (void)y;
    return x < 0 ? expl(x) / (1 + expl(x)) : 1 / (1 + expl(-x));
}

static void exact_expit(mpfr_t out, const mpfr_t x, const mpfr_t y)
{
    (void)y;
    if (mpfr_number_p(x) && mpfr_cmpabs_ui(x, 100000) > 0) {
        mpfr_set_ui(out, mpfr_sgn(x) > 0, MPFR_RNDN); /* within 2**-100000 */
        if (mpfr_sgn(x) < 0)
            mpfr_set_underflow(); /* the flag alone */
        mpfr_set_inexflag();
        return;
    }
    mpfr_t t;
    mpfr_init2(t, mpfr_get_prec(out) + 20);
    mpfr_neg(t, x, MPFR_RNDN);
    mpfr_exp(t, t, MPFR_RNDN);
    mpfr_add_ui(t, t, 1, MPFR_RNDN);
    mpfr_ui_div(out, 1, t, MPFR_RNDN);
    mpfr_clear(t);
}

/* log(x / (1 - x)); 1 - x is exact in long double for floats and doubles not below 2**-11, and
 * near a half the logarithm is 2 arctanh(2 x - 1). */
static long double quick_logit(long double x, long double y)
{
    (void)y;
    if (x > 0.25L && x < 0.75L)
        return 2 * atanhl(2 * x - 1);
    return logl(x) - log1pl(-x);
}

static void exact_logit(mpfr_t out, const mpfr_t x, const mpfr_t y)
{
    (void)y;
    mpfr_t t;
    mpfr_init2(t, 1400);
    mpfr_ui_sub(t, 1, x, MPFR_RNDN);
    mpfr_div(t, x, t, MPFR_RNDN);
    mpfr_log(out, t, MPFR_RNDN);
    mpfr_clear(t);
}

/* log(1 + exp(x)) */
static long double quick_softplus(long double x, long double y)
{
    (void)y;
    return x > 0 ? x + log1pl(expl(-x)) : log1pl(expl(x));
}

static void exact_softplus(mpfr_t out, const mpfr_t x, const mpfr_t y)
{
    (void)y;
    if (mpfr_number_p(x) && mpfr_cmp_ui(x, 100000) > 0) {
        mpfr_set(out, x, MPFR_RNDN); /* and less than 2**-100000 more */
        mpfr_set_inexflag();
        return;
    }
    mpfr_t t;
    mpfr_init2(t, mpfr_get_prec(out) + 20);
    mpfr_exp(t, x, MPFR_RNDN);
    mpfr_log1p(out, t, MPFR_RNDN);
    mpfr_clear(t);
}

/* log(expit(x)) = -softplus(-x) */
static long double quick_log_expit(long double x, long double y)
{
    return -quick_softplus(-x, y);
}

static void exact_log_expit(mpfr_t out, const mpfr_t x, const mpfr_t y)
{
    mpfr_t t;
    mpfr_init2(t, 80);
    mpfr_neg(t, x, MPFR_RNDN);
    exact_softplus(out, t, y);
    mpfr_neg(out, out, MPFR_RNDN);
    mpfr_clear(t);
}

/* The modified Bessel function of order 0: its series, sum((x/2)**2k / k!**2), all of one sign.
 */
static long double quick_i0(long double x, long double y)
{
    (void)y;
    if (!isfinite(x))
        return fabsl(x);
    const long double square = x * x / 4;
    long double term = 1, sum = 1, low = 0;
    for (int k = 1; term > sum * 0x1p-68L; k++) {
        term *= square / ((long double)k * k);
        const long double next = sum + term;
        low += term - (next - sum);
        sum = next;
        if (isinf(sum))
            return sum;
    }
    return sum + low;
}

/* Beyond 12000 it is beyond long double. */
static void exact_i0(mpfr_t out, const mpfr_t x, const mpfr_t y)
{
    (void)y;
    if (!mpfr_number_p(x)) {
        mpfr_abs(out, x, MPFR_RNDN);
        return;
    }
    if (mpfr_cmpabs_ui(x, 12000) > 0) {
        mpfr_set_inf(out, 1);
        mpfr_set_overflow(); /* the flag alone */
        return;
    }
    mpfr_t square, term, sum;
    const mpfr_prec_t precision = mpfr_get_prec(out) + 30;
    mpfr_inits2(precision, square, term, sum, (mpfr_ptr)NULL);
    mpfr_sqr(square, x, MPFR_RNDN);
    mpfr_div_ui(square, square, 4, MPFR_RNDN);
    mpfr_set_ui(term, 1, MPFR_RNDN);
    mpfr_set_ui(sum, 1, MPFR_RNDN);
    for (unsigned long k = 1; mpfr_get_exp(term) > mpfr_get_exp(sum) - precision; k++) {
        mpfr_mul(term, term, square, MPFR_RNDN);
        mpfr_div_ui(term, term, k, MPFR_RNDN);
        mpfr_div_ui(term, term, k, MPFR_RNDN);
        if (mpfr_zero_p(term))
            break;
        mpfr_add(sum, sum, term, MPFR_RNDN);
    }
    mpfr_set(out, sum, MPFR_RNDN);
    mpfr_clears(square, term, sum, (mpfr_ptr)NULL);
}

/* ---- two arguments ---- */

#define LIBM2(name, function)                                                                  \
    static long double quick_##name(long double x, long double y)                              \
    {                                                                                          \
        return function(x, y);                                                                 \
    }
#define MPFR2(name, function)                                                                  \
    static void exact_##name(mpfr_t out, const mpfr_t x, const mpfr_t y)                       \
    {                                                                                          \
        function(out, x, y, MPFR_RNDN);                                                        \
    }

LIBM2(power, powl)
MPFR2(power, mpfr_pow)
LIBM2(arctan2, atan2l)
MPFR2(arctan2, mpfr_atan2)
LIBM2(hypot, hypotl)
MPFR2(hypot, mpfr_hypot)

/* log(exp(x) + exp(y)) */
static long double quick_logaddexp(long double x, long double y)
{
    if (x == y)
        return x + logl(2);
    return fmaxl(x, y) + log1pl(expl(-fabsl(x - y)));
}

static void exact_sum_of_powers(mpfr_t out, const mpfr_t x, const mpfr_t y, bool binary)
{
    if (mpfr_nan_p(x) || mpfr_nan_p(y) || mpfr_inf_p(x) || mpfr_inf_p(y)) {
        if (mpfr_nan_p(x) || mpfr_nan_p(y))
            mpfr_set_nan(out);
        else
            mpfr_max(out, x, y, MPFR_RNDN);
        return;
    }
    if (binary && mpfr_equal_p(x, y)) {
        mpfr_add_ui(out, x, 1, MPFR_RNDN);
        return;
    }
    /* The greater one + log(1 + exp(d)). */
    mpfr_t d, e;
    mpfr_inits2(4300, d, e, (mpfr_ptr)NULL);
    mpfr_sub(d, x, y, MPFR_RNDN);
    mpfr_abs(d, d, MPFR_RNDN);
    mpfr_neg(d, d, MPFR_RNDN);
    if (mpfr_cmp_si(d, -3000) < 0)
        mpfr_set_si(d, -3000, MPFR_RNDN);
    (binary ? mpfr_exp2 : mpfr_exp)(e, d, MPFR_RNDN);
    mpfr_set_prec(d, 700);
    mpfr_log1p(d, e, MPFR_RNDN);
    if (binary) {
        mpfr_set_prec(e, 700);
        mpfr_const_log2(e, MPFR_RNDN);
        mpfr_div(d, d, e, MPFR_RNDN);
    }
    mpfr_set_prec(e, 5000);
    mpfr_max(e, x, y, MPFR_RNDN);
    mpfr_add(e, e, d, MPFR_RNDN);
    mpfr_set(out, e, MPFR_RNDN);
    mpfr_clears(d, e, (mpfr_ptr)NULL);
}

static void exact_logaddexp(mpfr_t out, const mpfr_t x, const mpfr_t y)
{
    exact_sum_of_powers(out, x, y, false);
}

static long double quick_logaddexp2(long double x, long double y)
{
    if (x == y)
        return x + 1;
    return fmaxl(x, y) + log1pl(exp2l(-fabsl(x - y))) / logl(2);
}

static void exact_logaddexp2(mpfr_t out, const mpfr_t x, const mpfr_t y)
{
    exact_sum_of_powers(out, x, y, true);
}

/* x log(y), 0 where x is 0 and y is no NaN */
static long double quick_xlogy(long double x, long double y)
{
    return x == 0 && y == y ? 0 : x * logl(y);
}

static void exact_xlogy(mpfr_t out, const mpfr_t x, const mpfr_t y)
{
    if (mpfr_zero_p(x) && !mpfr_nan_p(y)) {
        mpfr_set_zero(out, 1);
        return;
    }
    mpfr_t t;
    mpfr_init2(t, mpfr_get_prec(out) + 20);
    mpfr_log(t, y, MPFR_RNDN);
    mpfr_mul(out, x, t, MPFR_RNDN);
    mpfr_clear(t);
}

static long double quick_xlog1py(long double x, long double y)
{
    return x == 0 && y == y ? 0 : x * log1pl(y);
}

static void exact_xlog1py(mpfr_t out, const mpfr_t x, const mpfr_t y)
{
    if (mpfr_zero_p(x) && !mpfr_nan_p(y)) {
        mpfr_set_zero(out, 1);
        return;
    }
    mpfr_t t;
    mpfr_init2(t, mpfr_get_prec(out) + 20);
    mpfr_log1p(t, y, MPFR_RNDN);
    mpfr_mul(out, x, t, MPFR_RNDN);
    mpfr_clear(t);
}

/* (1 + x)**y. In long double log1p's error would count y times: powl where 1 + x is exact. */
static long double quick_pow1p(long double x, long double y)
{
    const long double sum = 1 + x;
    if (sum - 1 == x)
        return powl(sum, y);
    const long double low = x - (sum - 1);
    return powl(sum, y) * expl(y * log1pl(low / sum));
}

static void exact_pow1p(mpfr_t out, const mpfr_t x, const mpfr_t y)
{
    mpfr_t t;
    mpfr_init2(t, 2400);
    mpfr_add_ui(t, x, 1, MPFR_RNDN);
    mpfr_pow(out, t, y, MPFR_RNDN);
    mpfr_clear(t);
}

#define ENTRY(name, arguments)                                                                 \
    {                                                                                          \
#name, arguments, quick_##name, exact_##name                                           \
    }

static const reference references[] = {
    ENTRY(exp, 1),        ENTRY(exp2, 1),     ENTRY(exp10, 1),     ENTRY(expm1, 1),
    ENTRY(log, 1),        ENTRY(log2, 1),     ENTRY(log10, 1),     ENTRY(log1p, 1),
    ENTRY(sin, 1),        ENTRY(cos, 1),      ENTRY(tan, 1),       ENTRY(arcsin, 1),
    ENTRY(arccos, 1),     ENTRY(arctan, 1),   ENTRY(sinh, 1),      ENTRY(cosh, 1),
    ENTRY(tanh, 1),       ENTRY(arcsinh, 1),  ENTRY(arccosh, 1),   ENTRY(arctanh, 1),
    ENTRY(cbrt, 1),       ENTRY(erf, 1),      ENTRY(erfc, 1),      ENTRY(gamma, 1),
    ENTRY(lgamma, 1),     ENTRY(rsqrt, 1),    ENTRY(sqrt, 1),      ENTRY(sinpi, 1),
    ENTRY(cospi, 1),      ENTRY(tanpi, 1),    ENTRY(sinc, 1),      ENTRY(expit, 1),
    ENTRY(logit, 1),      ENTRY(softplus, 1), ENTRY(log_expit, 1), ENTRY(i0, 1),
    ENTRY(power, 2),      ENTRY(arctan2, 2),  ENTRY(hypot, 2),     ENTRY(logaddexp, 2),
    ENTRY(logaddexp2, 2), ENTRY(xlogy, 2),    ENTRY(xlog1py, 2),   ENTRY(pow1p, 2),
};

const reference *find_reference(const char *name)
{
    for (size_t i = 0; i < sizeof references / sizeof *references; i++)
        if (strcmp(references[i].name, name) == 0)
            return &references[i];
    return NULL;
}

void list_references(void)
{
    for (size_t i = 0; i < sizeof references / sizeof *references; i++)
        printf("%s %d\n", references[i].name, references[i].arguments);
}
