#include "judge.h"

#include <stdio.h>

void set_exact(const reference *ref, mpfr_t out, number x, number y)
{
    mpfr_t p, q;
    mpfr_inits2(DIGITS, p, q, (mpfr_ptr)NULL);
    PUT(p, x, MPFR_RNDN);
    PUT(q, y, MPFR_RNDN);
    mpfr_clear_flags();
    ref->exact(out, p, q);
    mpfr_clears(p, q, (mpfr_ptr)NULL);
}

static number exactly_rounded(const reference *ref, number x, number y)
{
    mpfr_t exact;
    mpfr_init2(exact, PRECISION);
    set_exact(ref, exact, x, y);
    const number result = GET(exact, MPFR_RNDN);
    mpfr_clear(exact);
    return result;
}

double exact_error(const reference *ref, number x, number y, number out)
{
    mpfr_t exact, error;
    mpfr_inits2(PRECISION, exact, error, (mpfr_ptr)NULL);
    set_exact(ref, exact, x, y);
    const int place = last_place(mpfr_get_ld(exact, MPFR_RNDZ));
    PUT(error, out, MPFR_RNDN);
    mpfr_sub(error, exact, error, MPFR_RNDN);
    mpfr_mul_2si(error, error, -place, MPFR_RNDN);
    const double result = fabs(mpfr_get_d(error, MPFR_RNDN));
    mpfr_clears(exact, error, (mpfr_ptr)NULL);
    return result;
}

/* A hash of arguments and results whose sums do not depend on the order. Of 32-bit words the
 * products of NH (J. Black et al., UMAC, CRYPTO 1999); of longer ones S. Vigna's splitmix64. */
#if defined(SUBJECT_FLOAT32) || defined(SUBJECT_FLOAT16)
static uint32_t folded(number x)
{
    return x != x ? UINT32_MAX : bits_of(x);
}

static uint64_t mixed(uint32_t x, uint32_t y, uint32_t out)
{
    const uint32_t place = (x * 0x9e3779b1u) ^ (y * 0x85ebca77u + 0x27d4eb2fu);
    return (uint64_t)place * (out ^ 0x165667b1u);
}
#else
static uint64_t folded(number x)
{
    const word w = x != x ? (word)-1 : bits_of(x);
    return (uint64_t)w ^ (sizeof w > 8 ? (uint64_t)(w >> (sizeof w > 8 ? 64 : 0)) << 32 : 0);
}

static uint64_t mixed(uint64_t x, uint64_t y, uint64_t out)
{
    uint64_t h = out * 0x9e3779b97f4a7c15u + (x ^ y << 32 ^ y >> 32);
    h = (h ^ h >> 30) * 0xbf58476d1ce4e5b9u;
    h = (h ^ h >> 27) * 0x94d049bb133111ebu;
    return h ^ h >> 31;
}
#endif

CLONES void add_hashes(tally *form, const number *x, const number *y, const number *out,
                       long count)
{
    uint64_t sum = 0;
    for (long i = 0; i < count; i++)
        sum += mixed(folded(x[i]), folded(y[i]), folded(out[i]));
    form->hash += sum;
}

static void note(tally *t, number x, number y, number out, number right, const char *what)
{
    if (t->shown++ < 12)
        printf("  %s: f(%La, %La) = %La, not %La\n", what, (long double)x, (long double)y,
               (long double)out, (long double)right);
}

/* The correctly rounded result; `quick` is within 2**-57 of the exact one, for which floats
 * have bits to spare. Of doubles it is expected to have a few ULP of long double. */
static number wanted(const reference *ref, number x, number y, long double quick)
{
    const long double slack = DIGITS == 24 ? 0x1p-57L : 0x1p-62L;
    const number low = (number)(quick * (1 - slack)), high = (number)(quick * (1 + slack));
    return same(low, high) ? low : exactly_rounded(ref, x, y);
}

/* Of doubles long double tells the error, in ULP, to this. */
static const double SLACK = 0x1p-9;

/* `error`, nearly that of the result, may be the worst. */
static void consider(const reference *ref, tally *t, number x, number y, number out,
                     double error)
{
    if (error <= t->worst || (error = exact_error(ref, x, y, out)) <= t->worst)
        return;
    t->worst = error;
    t->worst_x = x;
    t->worst_y = y;
    t->worst_out = out;
}

static long double quick_result(const reference *ref, number x, number y)
{
    return DIGITS > 53 ? exactly_rounded(ref, x, y) : ref->quick(x, y);
}

/* By long double, and MPFR where that does not decide. */
static void judge_one(const reference *ref, tally *t, number x, number y, number out,
                      long double quick)
{
    const number nearest = (number)quick;
    if (quick != quick || isinf(nearest) || isinf(out) || out != out) {
        if (!same(out, nearest) && !same(out, exactly_rounded(ref, x, y))) {
            t->wrong++;
            note(t, x, y, out, exactly_rounded(ref, x, y), "wrong");
        }
        return;
    }
    const number right = DIGITS > 53 ? nearest : wanted(ref, x, y, quick);
    if (DIGITS == 24 && !same(out, right)) {
        t->misrounded++;
        note(t, x, y, out, right, "misrounded");
    } else if (out != right) {
        t->misrounded++;
    } else if (bits_of(out) != bits_of(right)) {
        note(t, x, y, out, right, "sign of zero");
        t->wrong++;
    }
    /* Of long doubles the nearest one is known, not the exact result. */
    const long double off = fabsl(out - quick) * power_of_two(-last_place(quick));
    consider(ref, t, x, y, out, (double)off + (DIGITS > 53 ? 1 : DIGITS == 53 ? SLACK : 0));
}

#if defined(SUBJECT_FLOAT32) || defined(SUBJECT_FLOAT16)
/* Into `doubt` 0 where all within FILTER_ERROR of `near` is rounded to `out`; not 0 if any is.
 */
CLONES static uint32_t find_doubts(const double *restrict near, const number *restrict out,
                                   uint32_t *restrict doubt, long count)
{
    uint32_t any = 0;
    for (long i = 0; i < count; i++) {
        const number low = (number)(near[i] * (1 - FILTER_ERROR));
        const number high = (number)(near[i] * (1 + FILTER_ERROR));
        uint32_t a, b, c;
        memcpy(&a, &low, sizeof a);
        memcpy(&b, &high, sizeof b);
        memcpy(&c, &out[i], sizeof c);
        const uint32_t two_nans = (a << 1 > 0xff000000u) & (c << 1 > 0xff000000u);
        doubt[i] = ((a ^ c) | (b ^ c)) & (two_nans - 1);
        any |= doubt[i];
    }
    return any;
}

/* `near` does not round to `out`: whether it alone tells so. A gross error may be its own. */
static bool is_misrounded(const reference *ref, tally *t, number x, number y, number out,
                          double near)
{
    const number low = (number)(near * (1 - FILTER_ERROR));
    if (!isfinite(out) || !isfinite(low) || low != (number)(near * (1 + FILTER_ERROR)) ||
        bits_of(low) == bits_of(out))
        return false;
    const double error = fabs(out - near) * (double)power_of_two(-last_place(near));
    if (error > 4)
        return false;
    t->misrounded++;
    consider(ref, t, x, y, out, error);
    return true;
}

void judge(const reference *ref, tally *forms, int form_count, const number *x, const number *y,
           number (*outs)[CHUNK], long count)
{
    static double near[CHUNK];
    static uint32_t doubt[CHUNK];
    find_filter(ref->name)(x, y, near, count);
    for (int form = 0; form < form_count; form++) {
        tally *t = &forms[form];
        const number *out = outs[form];
        add_hashes(t, x, y, out, count);
        if (find_doubts(near, out, doubt, count) == 0)
            continue;
        for (long i = 0; i < count; i++)
            if (doubt[i] != 0 && !is_misrounded(ref, t, x[i], y[i], out[i], near[i]))
                judge_one(ref, t, x[i], y[i], out[i], quick_result(ref, x[i], y[i]));
    }
}
#elif defined(SUBJECT_LONGDOUBLE)
void judge(const reference *ref, tally *forms, int form_count, const number *x, const number *y,
           number (*outs)[CHUNK], long count)
{
    for (int form = 0; form < form_count; form++)
        add_hashes(&forms[form], x, y, outs[form], count);
    for (long i = 0; i < count; i++) {
        const long double quick = quick_result(ref, x[i], y[i]);
        for (int form = 0; form < form_count; form++)
            judge_one(ref, &forms[form], x[i], y[i], outs[form][i], quick);
    }
}
#else
/* References of a chunk as sums of two doubles. */
static double high[CHUNK], low[CHUNK];

static void refer(long double quick, long i)
{
    high[i] = (double)quick;
    low[i] = isfinite(high[i]) ? (double)(quick - high[i]) : 0;
}

/* Into `doubt` not 0 where `out` needs a closer look: its error may be above `worst`, or it is
 * unusual, or the exact result is about halfway between two numbers. References are known to
 * `slack`, in ULP. Returns how many of the others are not the nearest number. */
CLONES static uint64_t find_doubts(const number *restrict out, double worst, double slack,
                                   uint64_t *restrict doubt, long count)
{
    uint64_t misrounded = 0;
    const double least = worst - slack, clear = 0.5 - slack / 4;
    const uint64_t nearest_will_do = -(uint64_t)(least >= 0.5);
    for (long i = 0; i < count; i++) {
        uint64_t a, b;
        memcpy(&a, &high[i], sizeof a);
        memcpy(&b, &out[i], sizeof b);
        const uint64_t top = a << 1 >> 53, place = (uint64_t)(2098 - top) << 52;
        double scale; /* 2**-last_place of numbers in the middle */
        memcpy(&scale, &place, sizeof scale);
        const double error = fabs((out[i] - high[i]) - low[i]) * scale;
        const uint64_t middle = -(uint64_t)((top > 60) & (top < 2040));
        const uint64_t halfway = middle & -(uint64_t)(fabs(low[i]) * scale > clear);
        /* The exact result may be below a power of two. */
        const uint64_t usual = middle & -(uint64_t)((a << 12 != 0) & (error <= least));
        const uint64_t equal = -(uint64_t)(a == b), infinite = -(uint64_t)(top == 2047);
        const uint64_t two_nans = -(uint64_t)((out[i] != out[i]) & (high[i] != high[i]));
        const uint64_t right = equal & (nearest_will_do | infinite);
        const uint64_t fine = ((usual | right) & ~halfway) | two_nans;
        doubt[i] = ~fine;
        misrounded += fine & ~equal & ~two_nans & 1;
    }
    return misrounded;
}

void judge(const reference *ref, tally *forms, int form_count, const number *x, const number *y,
           number (*outs)[CHUNK], long count)
{
    static uint64_t doubt[CHUNK];
    filter_float64 *const known = find_filter_float64(ref->name);
    double slack = 0x1p-14;
    if (known != NULL)
        known(x, high, low, count);
    for (long i = 0; i < count; i++)
        if (known == NULL || low[i] != low[i]) {
            refer(quick_result(ref, x[i], y[i]), i);
            slack = SLACK;
        }
    for (int form = 0; form < form_count; form++) {
        tally *t = &forms[form];
        const number *out = outs[form];
        add_hashes(t, x, y, out, count);
        t->misrounded += find_doubts(out, t->worst, slack, doubt, count);
        for (long i = 0; i < count; i++)
            if (doubt[i] != 0)
                judge_one(ref, t, x[i], y[i], out[i], quick_result(ref, x[i], y[i]));
    }
}
#endif
