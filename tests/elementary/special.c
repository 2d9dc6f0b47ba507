#include "special.h"

#include <fenv.h>
#include <stdio.h>

#include "judge.h"

static const double SPECIALS[] = {
    0,
    1,
    0.5,
    2,
    3,
    1.5,
    2.5,
    0.25,
    1e-5,
    1e-9,
    1e-17,
    10,
    17,
    34,
    88,
    88.8,
    89.5,
    104,
    128,
    127.5,
    150,
    700,
    709.5,
    709.9,
    745,
    746,
    1023.5,
    1024,
    1074,
    1075,
    1e4,
    1e10,
    1e16,
    1e30,
    0x1p-149,
    0x1p-148,
    0x1p-126,
    0x1p-127,
    0x1p-1074,
    0x1p-1073,
    0x1p-1022,
    0x1p-1023,
    0x1.fffffep127,
    0x1.fffffffffffffp1023,
    INFINITY,
    NAN,
    0x1p-60,
    0x1p-600,
    0x1p52,
    0x1p53,
    0x1.8p1,
    0x1.fffffep-1,
    0x1.fffffffffffffp-1,
    0x1.000002p0,
    0x1.0000000000001p0,
    0.75,
    3.14159265358979,
};
enum { SPECIAL_COUNT = 2 * sizeof SPECIALS / sizeof *SPECIALS };

static number special(int i)
{
    return (number)(i % 2 ? -SPECIALS[i / 2] : SPECIALS[i / 2]);
}

static const int FLAGS = FE_INVALID | FE_DIVBYZERO | FE_OVERFLOW | FE_UNDERFLOW;

/* Below the normal numbers, after rounding as if the exponent had no limit: as x86 has it. */
static bool is_tiny(const mpfr_t exact)
{
    mpfr_t rounded;
    mpfr_init2(rounded, DIGITS);
    mpfr_set(rounded, exact, MPFR_RNDN);
    const bool tiny = !mpfr_zero_p(rounded) && mpfr_get_exp(rounded) <= LEAST;
    mpfr_clear(rounded);
    return tiny;
}

/* The flags that the exact result and its rounding make. */
static int wanted_flags(const reference *ref, number x, number y, number *right)
{
    mpfr_t exact;
    mpfr_init2(exact, PRECISION);
    set_exact(ref, exact, x, y);
    /* What is beyond the precision does not show in `exact`. */
    const bool inexact = mpfr_inexflag_p();
    *right = GET(exact, MPFR_RNDN);
    int flags = 0;
    if (*right != *right)
        flags = x == x && y == y ? FE_INVALID : 0;
    else if (mpfr_overflow_p() || (isinf(*right) && mpfr_number_p(exact)))
        flags = FE_OVERFLOW;
    else if (isinf(*right))
        flags = isinf(x) || isinf(y) ? 0 : FE_DIVBYZERO;
    else if (mpfr_underflow_p())
        flags = FE_UNDERFLOW;
    else if (is_tiny(exact) && (inexact || mpfr_cmp_d(exact, (double)*right) != 0))
        flags = FE_UNDERFLOW;
    mpfr_clear(exact);
    return flags;
}

static void print_flags(const char *head, int flags)
{
    printf("%s:%s%s%s%s%s", head, flags & FE_INVALID ? " invalid" : "",
           flags & FE_DIVBYZERO ? " divide" : "", flags & FE_OVERFLOW ? " overflow" : "",
           flags & FE_UNDERFLOW ? " underflow" : "", flags ? "" : " none");
}

static int check_special(const reference *ref, runner *run, const char *name, number x,
                         number y)
{
    enum { AMONG = 17 };
    number xs[AMONG], ys[AMONG], out[AMONG], right;
    const int flags = wanted_flags(ref, x, y, &right);
    for (int i = 0; i < AMONG; i++) {
        xs[i] = 0.625;
        ys[i] = 0.375;
    }
    if (strcmp(ref->name, "arccosh") == 0)
        for (int i = 0; i < AMONG; i++)
            xs[i] = 1.625;
    xs[5] = x;
    ys[5] = y;
    feclearexcept(FE_ALL_EXCEPT);
    run(xs, ys, out, AMONG);
    const int found = fetestexcept(FLAGS);
    const double off = isfinite(out[5]) && isfinite(right) ? exact_error(ref, x, y, out[5]) : 0;
    if (found == flags && off <= 2 && (isnan(out[5]) == isnan(right)) &&
        (isinf(right) ? out[5] == right : isnan(right) || signbit(out[5]) == signbit(right)))
        return 0;
    printf("  %s f(%La, %La) = %La, wanted %La (%.2f ULP)", name, (long double)x,
           (long double)y, (long double)out[5], (long double)right, off);
    print_flags("; flags", found);
    print_flags(", wanted", flags);
    printf("\n");
    return 1;
}

void measure_special(const reference *ref)
{
    int wrong = 0, total = 0;
    for (int i = 0; i < SPECIAL_COUNT; i++) {
        const int others = ref->arguments == 2 ? SPECIAL_COUNT : 1;
        for (int j = 0; j < others; j++) {
            const number y = others > 1 ? special(j) : 0;
            wrong += check_special(ref, subject_blocked, "blocked", special(i), y);
            wrong += check_special(ref, subject_careful, "careful", special(i), y);
            total += 2;
        }
    }
    printf("%s: %d special arguments, %d wrong\n", ref->name, total, wrong);
}
