#define _GNU_SOURCE
#include "reference.h"

#include <math.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include "reference_angles.h"
#include "reference_pairs.h"

#define LIBM(name, function)                                                                   \
    static long double quick_##name(long double x, long double y)                              \
    {                                                                                          \
        (void)y;                                                                               \
        return function(x);                                                                    \
    }
/* Beyond the bounds results are what they are there: infinity, 0 or another limit. */
#define BOUNDED(name, function, low, high)                                                     \
    static long double quick_##name(long double x, long double y)                              \
    {                                                                                          \
        (void)y;                                                                               \
        return function(x < (low) ? (low) : x > (high) ? (high) : x);                          \
    }
/* NaN where they are outside of the domain: libm takes its time there. */
#define INSIDE(name, function, outside)                                                        \
    static long double quick_##name(long double x, long double y)                              \
    {                                                                                          \
        (void)y;                                                                               \
        return (outside) ? (long double)NAN : function(x);                                     \
    }
#define MPFR(name, function)                                                                   \
    static void exact_##name(mpfr_t out, const mpfr_t x, const mpfr_t y)                       \
    {                                                                                          \
        (void)y;                                                                               \
        function(out, x, MPFR_RNDN);                                                           \
    }
#define BOTH(name, in_libm, in_mpfr) LIBM(name, in_libm) MPFR(name, in_mpfr)

BOUNDED(exp, expl, -800, 800)
MPFR(exp, mpfr_exp)
BOUNDED(exp2, exp2l, -1200, 1200)
MPFR(exp2, mpfr_exp2)
BOUNDED(exp10, exp10l, -400, 400)
MPFR(exp10, mpfr_exp10)
BOUNDED(expm1, expm1l, -800, 800)
MPFR(expm1, mpfr_expm1)
INSIDE(log, logl, x < 0)
MPFR(log, mpfr_log)
INSIDE(log2, log2l, x < 0)
MPFR(log2, mpfr_log2)
INSIDE(log10, log10l, x < 0)
MPFR(log10, mpfr_log10)
INSIDE(log1p, log1pl, x < -1)
MPFR(log1p, mpfr_log1p)
MPFR(sin, mpfr_sin)
MPFR(cos, mpfr_cos)
MPFR(tan, mpfr_tan)
INSIDE(arcsin, asinl, fabsl(x) > 1)
MPFR(arcsin, mpfr_asin)
INSIDE(arccos, acosl, fabsl(x) > 1)
MPFR(arccos, mpfr_acos)
BOTH(arctan, atanl, mpfr_atan)
BOUNDED(sinh, sinhl, -800, 800)
MPFR(sinh, mpfr_sinh)
BOUNDED(cosh, coshl, -800, 800)
MPFR(cosh, mpfr_cosh)
BOUNDED(tanh, tanhl, -100, 100)
MPFR(tanh, mpfr_tanh)
BOTH(arcsinh, asinhl, mpfr_asinh)
INSIDE(arccosh, acoshl, x < 1)
MPFR(arccosh, mpfr_acosh)
INSIDE(arctanh, atanhl, fabsl(x) > 1)
MPFR(arctanh, mpfr_atanh)
BOTH(cbrt, cbrtl, mpfr_cbrt)
INSIDE(sqrt, sqrtl, x < 0)
MPFR(sqrt, mpfr_sqrt)
BOUNDED(erf, erfl, -30, 30)
MPFR(erf, mpfr_erf)
BOUNDED(erfc, erfcl, -30, 40)
MPFR(erfc, mpfr_erfc)
MPFR(gamma, mpfr_gamma)
MPFR(sinpi, mpfr_sinpi)
MPFR(cospi, mpfr_cospi)
MPFR(tanpi, mpfr_tanpi)

static long double quick_gamma(long double x, long double y)
{
    (void)y;
    if (x > 200)
        return INFINITY;
    if (!(x < -200))
        return tgammal(x);
    const long double whole = floorl(x);
    return whole == x ? (long double)NAN : 2 * rintl(whole / 2) == whole ? 0.0L : -0.0L;
}

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
    return x < 0 ? (long double)NAN : 1 / sqrtl(x);
}

/* Of a real number: 0, or pi where its sign is negative. */
static long double quick_angle(long double x, long double y)
{
    (void)y;
    return x != x ? x : signbit(x) ? M_PIl : 0;
}

static void exact_angle(mpfr_t out, const mpfr_t x, const mpfr_t y)
{
    (void)y;
    if (mpfr_nan_p(x))
        mpfr_set_nan(out);
    else if (mpfr_signbit(x))
        mpfr_const_pi(out, MPFR_RNDN);
    else
        mpfr_set_zero(out, 1);
}

/* ---- of statistics ---- */

static long double quick_expit(long double x, long double y)
{
    const long double e = quick_exp(-fabsl(x), y);
    return (x < 0 ? e : 1) / (1 + e);
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
    const long double small = log1pl(quick_exp(-fabsl(x), y));
    return x > 0 ? x + small : small;
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

/* The modified Bessel function of order 0: its series, sum((x/2)**2k / k!**2), all of one sign,
 * from a term that is below 2**-72 of the sum. Beyond 720 it is beyond double. */
enum { MOST_TERMS = 512 };

static long double quick_i0(long double x, long double y)
{
    (void)y;
    static long double inverse[MOST_TERMS]; /* of squares */
    if (inverse[1] == 0)
        for (int k = 1; k < MOST_TERMS; k++)
            inverse[k] = 1 / ((long double)k * k);
    const long double size = fabsl(x);
    if (!(size < 720))
        return size > 0 ? (long double)INFINITY : x;
    const long double square = x * x / 4;
    long double sum = 1;
    for (int k = (int)(size / 2 + 5 * sqrtl(size) + 16); k > 0; k--)
        sum = 1 + sum * (square * inverse[k]);
    return sum;
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

#define ENTRY(name)                                                                            \
    {                                                                                          \
#name, 1, quick_##name, exact_##name                                                   \
    }

static const reference references[] = {
    ENTRY(exp),   ENTRY(exp2),   ENTRY(exp10),   ENTRY(expm1),    ENTRY(log),
    ENTRY(log2),  ENTRY(log10),  ENTRY(log1p),   ENTRY(sin),      ENTRY(cos),
    ENTRY(tan),   ENTRY(arcsin), ENTRY(arccos),  ENTRY(arctan),   ENTRY(sinh),
    ENTRY(cosh),  ENTRY(tanh),   ENTRY(arcsinh), ENTRY(arccosh),  ENTRY(arctanh),
    ENTRY(cbrt),  ENTRY(erf),    ENTRY(erfc),    ENTRY(gamma),    ENTRY(lgamma),
    ENTRY(rsqrt), ENTRY(sqrt),   ENTRY(sinpi),   ENTRY(cospi),    ENTRY(tanpi),
    ENTRY(sinc),  ENTRY(expit),  ENTRY(logit),   ENTRY(softplus), ENTRY(log_expit),
    ENTRY(i0),    ENTRY(angle),
};

enum { SINGLE_COUNT = sizeof references / sizeof *references };

/* Of both kinds. */
static const reference *reference_at(int i)
{
    return i < SINGLE_COUNT ? &references[i] : &pair_references[i - SINGLE_COUNT];
}

const reference *find_reference(const char *name)
{
    for (int i = 0; i < SINGLE_COUNT + PAIR_COUNT; i++)
        if (strcmp(reference_at(i)->name, name) == 0)
            return reference_at(i);
    return NULL;
}

void list_references(void)
{
    for (int i = 0; i < SINGLE_COUNT + PAIR_COUNT; i++)
        printf("%s %d\n", reference_at(i)->name, reference_at(i)->arguments);
}
