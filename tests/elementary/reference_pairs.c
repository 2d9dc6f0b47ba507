/* References of functions of two arguments. */
#define _GNU_SOURCE
#include "reference_pairs.h"

#include <math.h>
#include <stdbool.h>

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

/* |base|**y where it is beyond any double, or NaN elsewhere: libm takes its time there. */
static long double beyond_power(long double base, long double y)
{
    const long double size = y * (long double)log2((double)fabsl(base));
    if (size > 1100 && size < INFINITY)
        return INFINITY;
    return size < -1200 && size > -INFINITY ? 0 : NAN;
}

static bool is_odd(long double y)
{
    return 2 * rintl(y / 2) != y && rintl(y) == y;
}

static long double quick_power(long double x, long double y)
{
    if (x < 0 && isfinite(x) && rintl(y) != y && y == y)
        return NAN;
    const long double beyond = beyond_power(x, y);
    if (beyond != beyond)
        return powl(x, y);
    return x < 0 && is_odd(y) ? -beyond : beyond;
}

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
    const long double apart = fabsl(x - y);
    return fmaxl(x, y) + (apart > 2000 ? 0 : log1pl(expl(-apart)));
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
    mpfr_init2(d, 4300); /* their difference is exact */
    mpfr_init2(e, 760);
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
    const long double apart = fabsl(x - y);
    return fmaxl(x, y) + (apart > 3000 ? 0 : log1pl(exp2l(-apart)) / logl(2));
}

static void exact_logaddexp2(mpfr_t out, const mpfr_t x, const mpfr_t y)
{
    exact_sum_of_powers(out, x, y, true);
}

/* x log(y), 0 where x is 0 and y is no NaN */
static long double quick_xlogy(long double x, long double y)
{
    if (x == 0 && y == y)
        return 0;
    return y < 0 ? NAN : x * logl(y);
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
    if (x == 0 && y == y)
        return 0;
    return y < -1 ? NAN : x * log1pl(y);
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
    const long double beyond = x > -1 && fabsl(x) > 0x1p-20L ? beyond_power(sum, y) : NAN;
    if (beyond == beyond)
        return beyond;
    if (sum - 1 == x)
        return quick_power(sum, y);
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

#define ENTRY(name)                                                                            \
    {                                                                                          \
#name, 2, quick_##name, exact_##name                                                   \
    }

const reference pair_references[PAIR_COUNT] = {
    ENTRY(power),      ENTRY(arctan2), ENTRY(hypot),   ENTRY(logaddexp),
    ENTRY(logaddexp2), ENTRY(xlogy),   ENTRY(xlog1py), ENTRY(pow1p),
};
