/* References of trigonometric functions. */
#define _GNU_SOURCE
#include "reference_angles.h"

#include <math.h>
#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#define MPFR_USE_INTMAX_T
#include <mpfr.h>

/* ---- large angles ----
 *
 * libm's own reduction takes most of its time. This is that of M. H. Payne and R. N. Hanek,
 * "Radian reduction for trigonometric functions", SIGNUM Newsletter 18 (1983): only those bits
 * of 2 / pi count that make no whole turns. */

enum { WORDS = 22, USED = 4 }; /* 1408 bits of 2 / pi, and how many words of these meet x */

static uint64_t two_over_pi[WORDS];

static void find_bits(void)
{
    mpfr_t value;
    mpfr_init2(value, 64 * WORDS + 10);
    mpfr_const_pi(value, MPFR_RNDN);
    mpfr_ui_div(value, 2, value, MPFR_RNDN);
    for (int i = 0; i < WORDS; i++) {
        mpfr_mul_2ui(value, value, 64, MPFR_RNDN);
        two_over_pi[i] = mpfr_get_uj(value, MPFR_RNDZ);
        mpfr_frac(value, value, MPFR_RNDN);
    }
    mpfr_clear(value);
}

/* 64 bits of 2 / pi from a place after the point on; 0 before the point. */
static uint64_t bits_from(int place)
{
    const int word = (place + 64) / 64 - 1, shift = (place + 64) % 64;
    const uint64_t high = word >= 0 ? two_over_pi[word] : 0, low = two_over_pi[word + 1];
    return shift == 0 ? high : high << shift | low >> (64 - shift);
}

/* Into words, the highest first, |x| / (2 pi) after the point. */
static void find_turns(double x, uint64_t *turns)
{
    uint64_t word, carry = 0;
    memcpy(&word, &x, sizeof word);
    const uint64_t digits = (word & (UINT64_MAX >> 12)) | UINT64_C(1) << 52;
    const int exponent = (int)(word << 1 >> 53) - 1075; /* of digits */
    for (int i = USED - 1; i >= 0; i--) {
        const unsigned __int128 product =
            (unsigned __int128)digits * bits_from(exponent - 2 + 64 * i) + carry;
        turns[i] = (uint64_t)product;
        carry = (uint64_t)(product >> 64);
    }
}

/* x less a multiple of pi / 2, at most pi / 4 in size, and that multiple modulo 4; a relative
 * error of 2**-63 at most. x is a normal number beyond 2**-8. */
static long double reduced_angle(double x, int *quadrant)
{
    if (two_over_pi[0] == 0)
        find_bits();
    uint64_t turns[USED];
    find_turns(x, turns);
    const uint64_t rounded = turns[0] + (UINT64_C(1) << 61);
    const int count = (int)(rounded >> 62);
    *quadrant = (x < 0 ? -count : count) & 3;
    /* What is left of a quadrant, in words. */
    const int64_t high = (int64_t)((rounded << 2 ^ UINT64_C(1) << 63) | turns[1] >> 62);
    const uint64_t middle = turns[1] << 2 | turns[2] >> 62, low = turns[2] << 2;
    const long double share = ((long double)low * 0x1p-64L + (long double)middle) * 0x1p-128L +
                              (long double)high * 0x1p-64L;
    const long double angle = share * M_PI_2l;
    return x < 0 ? -angle : angle;
}

static bool is_large_angle(long double x)
{
    return isfinite(x) && fabsl(x) > 0.75L;
}

long double quick_sin(long double x, long double y)
{
    (void)y;
    if (!is_large_angle(x))
        return sinl(x);
    int quadrant;
    const long double angle = reduced_angle((double)x, &quadrant);
    const long double size = quadrant & 1 ? cosl(angle) : sinl(angle);
    return quadrant & 2 ? -size : size;
}

long double quick_cos(long double x, long double y)
{
    (void)y;
    if (!is_large_angle(x))
        return cosl(x);
    int quadrant;
    const long double angle = reduced_angle((double)x, &quadrant);
    const long double size = quadrant & 1 ? sinl(angle) : cosl(angle);
    return quadrant == 1 || quadrant == 2 ? -size : size;
}

long double quick_tan(long double x, long double y)
{
    (void)y;
    if (!is_large_angle(x))
        return tanl(x);
    int quadrant;
    const long double slope = tanl(reduced_angle((double)x, &quadrant));
    return quadrant & 1 ? -1 / slope : slope;
}

/* ---- trigonometric functions of multiples of pi ---- */

/* x minus the nearest even number, exactly. */
static long double to_period(long double x)
{
    return x - 2 * rintl(x / 2);
}

long double quick_sinpi(long double x, long double y)
{
    (void)y;
    if (!isfinite(x))
        return x - x;
    long double r = to_period(x);
    if (r == 0 || fabsl(r) == 1)
        return copysignl(0, x);
    if (fabsl(r) > 0.5L)
        r = copysignl(1, r) - r;
    return fabsl(r) <= 0.25L ? sinl(M_PIl * r) : copysignl(cosl(M_PIl * (0.5L - fabsl(r))), r);
}

long double quick_cospi(long double x, long double y)
{
    (void)y;
    if (!isfinite(x))
        return x - x;
    const long double r = fabsl(to_period(x));
    if (r == 0.5L)
        return 0;
    if (r <= 0.25L)
        return cosl(M_PIl * r);
    return r < 0.75L ? sinl(M_PIl * (0.5L - r)) : -cosl(M_PIl * (1 - r));
}

long double quick_tanpi(long double x, long double y)
{
    const long double r = x - rintl(x), size = fabsl(r);
    if (!(size > 0 && size < 0.5L))
        return quick_sinpi(x, y) / quick_cospi(x, y);
    return size <= 0.25L ? tanl(M_PIl * r) : copysignl(1 / tanl(M_PIl * (0.5L - size)), r);
}

/* sin(pi x) / (pi x) */
long double quick_sinc(long double x, long double y)
{
    if (x == 0)
        return 1;
    if (isinf(x))
        return 0;
    return quick_sinpi(x, y) / (M_PIl * x);
}

void exact_sinc(mpfr_t out, const mpfr_t x, const mpfr_t y)
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
