/* Measures one elementary function: how far its results are from the exact ones, its flags on
 * special arguments, its time. See measure.py. */
#define _GNU_SOURCE
#include <fenv.h>
#include <float.h>
#include <inttypes.h>
#include <math.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "reference.h"
#include "subject.h"

enum { CHUNK = 8192, PRECISION = 300 };

#if defined(SUBJECT_FLOAT32) || defined(SUBJECT_FLOAT16)
typedef uint32_t word;
enum { DIGITS = 24, LEAST = -126 };
#define GET mpfr_get_flt
#define PUT mpfr_set_flt
#elif defined(SUBJECT_LONGDOUBLE)
typedef unsigned __int128 word;
enum { DIGITS = LDBL_MANT_DIG, LEAST = LDBL_MIN_EXP - 1 };
#define GET mpfr_get_ld
#define PUT mpfr_set_ld
#else
typedef uint64_t word;
enum { DIGITS = 53, LEAST = -1022 };
#define GET mpfr_get_d
#define PUT mpfr_set_d
#endif

typedef struct tally {
    uint64_t count, misrounded, wrong, hash, shown;
    double worst; /* ULP */
    number worst_x, worst_y;
} tally;

static const reference *ref;

static word bits_of(number x)
{
    word w = 0;
    memcpy(&w, &x, DIGITS == 64 ? 10 : sizeof x);
    return w;
}

static number number_of(word w)
{
    number x;
    memcpy(&x, &w, sizeof x);
    return x;
}

static bool same(number a, number b)
{
    return (a != a && b != b) || bits_of(a) == bits_of(b);
}

/* One unit in the last place of numbers of this size. */
static long double unit(long double size)
{
    int exponent;
    frexpl(size, &exponent);
    exponent--;
    return ldexpl(1, (exponent < LEAST ? LEAST : exponent) - (DIGITS - 1));
}

static void set_exact(mpfr_t out, number x, number y)
{
    mpfr_t p, q;
    mpfr_inits2(DIGITS, p, q, (mpfr_ptr)NULL);
    PUT(p, x, MPFR_RNDN);
    PUT(q, y, MPFR_RNDN);
    mpfr_clear_flags();
    ref->exact(out, p, q);
    mpfr_clears(p, q, (mpfr_ptr)NULL);
}

static number exactly_rounded(number x, number y)
{
    mpfr_t exact;
    mpfr_init2(exact, PRECISION);
    set_exact(exact, x, y);
    const number result = GET(exact, MPFR_RNDN);
    mpfr_clear(exact);
    return result;
}

/* The error of `out`, in ULP of the exact result. */
static double exact_error(number x, number y, number out)
{
    mpfr_t exact, error;
    mpfr_inits2(PRECISION, exact, error, (mpfr_ptr)NULL);
    set_exact(exact, x, y);
    const long double size = unit(mpfr_get_ld(exact, MPFR_RNDN));
    PUT(error, out, MPFR_RNDN);
    mpfr_sub(error, exact, error, MPFR_RNDN);
    const double result = (double)(fabsl(mpfr_get_ld(error, MPFR_RNDN)) / size);
    mpfr_clears(exact, error, (mpfr_ptr)NULL);
    return result;
}

/* The correctly rounded result; `quick` within 2**-57 of the exact one. */
static number wanted(number x, number y, long double quick)
{
    const long double slack = 0x1p-57L;
    const number low = (number)(quick * (1 - slack)), high = (number)(quick * (1 + slack));
    return same(low, high) ? low : exactly_rounded(x, y);
}

static void note(tally *t, number x, number y, number out, number right, const char *what)
{
    if (t->shown++ < 12)
        printf("  %s: f(%La, %La) = %La, not %La\n", what, (long double)x, (long double)y,
               (long double)out, (long double)right);
}

static void judge(tally *t, number x, number y, number out)
{
    const long double quick = DIGITS > 53 ? exactly_rounded(x, y) : ref->quick(x, y);
    t->count++;
    const word w = out != out ? 1 : bits_of(out);
    for (unsigned i = 0; i < sizeof w; i += 4)
        t->hash = (t->hash ^ (uint32_t)(w >> (8 * i))) * 1099511628211u;
    const number nearest = (number)quick;
    if (quick != quick || isinf(nearest) || isinf(out) || out != out) {
        if (!same(out, nearest) && !same(out, exactly_rounded(x, y))) {
            t->wrong++;
            note(t, x, y, out, exactly_rounded(x, y), "wrong");
        }
        return;
    }
    if (DIGITS == 24) {
        const number right = wanted(x, y, quick);
        if (!same(out, right)) {
            t->misrounded++;
            note(t, x, y, out, right, "misrounded");
        }
    } else if (out != nearest) {
        t->misrounded++;
    } else if (bits_of(out) != bits_of(nearest)) {
        note(t, x, y, out, nearest, "sign of zero");
        t->wrong++;
    }
    /* Of long doubles the nearest one is known, not the exact result. */
    double error = (double)(fabsl(out - quick) / unit(quick)) + (DIGITS > 53);
    if (error > t->worst && (error = exact_error(x, y, out)) > t->worst) {
        t->worst = error;
        t->worst_x = x;
        t->worst_y = y;
    }
}

static void finish(const char *what, const tally *t)
{
    printf("%s %s: %" PRIu64 " arguments, %" PRIu64 " wrong, %" PRIu64
           " not the nearest, at most %.4f ULP at (%La, %La), hash %016" PRIx64 "\n",
           ref->name, what, t->count, t->wrong, t->misrounded, t->worst,
           (long double)t->worst_x, (long double)t->worst_y, t->hash);
}

/* ---- all floats, random numbers ---- */

#if defined(SUBJECT_FLOAT32) || defined(SUBJECT_FLOAT16)
static void measure_all(uint64_t step)
{
    static number x[CHUNK], out[CHUNK];
    tally t = {.hash = 14695981039346656037u};
    for (uint64_t first = 0; first < (UINT64_C(1) << 32);) {
        long count = 0;
        for (; count < CHUNK && first < (UINT64_C(1) << 32); first += step)
            x[count++] = number_of((word)first);
        subject_blocked(x, x, out, count);
        for (long i = 0; i < count; i++)
            judge(&t, x[i], 0, out[i]);
    }
    finish("everywhere", &t);
}

/* All float16 arguments, results rounded to float16. */
static void measure_half(void)
{
    static number x[1 << 16], out[1 << 16];
    uint64_t wrong = 0;
    for (long i = 0; i < 1 << 16; i++) {
        const uint16_t w = (uint16_t)i;
        _Float16 half;
        memcpy(&half, &w, sizeof half);
        x[i] = (float)half;
    }
    subject_blocked(x, x, out, 1 << 16);
    for (long i = 0; i < 1 << 16; i++) {
        const _Float16 found = (_Float16)out[i];
        const long double quick = ref->quick(x[i], 0);
        _Float16 right = (_Float16)(quick * (1 - 0x1p-57L));
        const _Float16 other = (_Float16)(quick * (1 + 0x1p-57L));
        if (memcmp(&right, &other, sizeof right) != 0 && quick == quick) {
            printf("  doubtful: %a\n", x[i]);
        }
        if (memcmp(&found, &right, sizeof right) != 0 && !(found != found && right != right)) {
            if (wrong++ < 12)
                printf("  wrong: f(%a) = %a, not %a\n", x[i], (double)found, (double)right);
        }
    }
    printf("%s float16: 65536 arguments, %" PRIu64 " misrounded\n", ref->name, wrong);
}
#else
static void measure_all(uint64_t step)
{
    (void)step;
}

static void measure_half(void)
{
}
#endif

static uint64_t state = 88172645463325252u;

/* G. Marsaglia's xorshift, J. Stat. Software 8 (2003). */
static uint64_t random64(void)
{
    state ^= state << 13;
    state ^= state >> 7;
    state ^= state << 17;
    return state;
}

/* Between two numbers: any bit pattern equally likely if they differ by more than a factor of
 * 8 and have one sign, else any number. */
static number pick(number low, number high)
{
    const double share = (double)(random64() >> 11) * 0x1p-53;
    if (DIGITS > 53 && low * high > 0 && (high / low > 8 || low / high > 8))
        return (number)(low * powl(high / low, share));
    if (low > 0 && high / low > 8)
        return number_of(bits_of(low) + (word)(share * (double)(bits_of(high) - bits_of(low))));
    if (high < 0 && low / high > 8)
        return number_of(bits_of(high) +
                         (word)(share * (double)(bits_of(low) - bits_of(high))));
    return (number)(low + share * (high - low));
}

static void measure_random(const double *range, long total)
{
    static number x[CHUNK], y[CHUNK], out[CHUNK];
    tally t = {.hash = 14695981039346656037u};
    while (total > 0) {
        const long count = total < CHUNK ? total : CHUNK;
        for (long i = 0; i < count; i++) {
            x[i] = pick((number)range[0], (number)range[1]);
            y[i] = ref->arguments == 2 ? pick((number)range[2], (number)range[3]) : 0;
        }
        subject_blocked(x, y, out, count);
        for (long i = 0; i < count; i++)
            judge(&t, x[i], y[i], out[i]);
        total -= count;
    }
    char what[200];
    snprintf(what, sizeof what, "from %g to %g", range[0], range[1]);
    finish(what, &t);
}

static number any_number(int kind)
{
    static const number ranges[] = {1, 10, 100, 1000};
    if (kind < 4)
        return pick(-ranges[kind], ranges[kind]);
    if (kind == 4)
        return pick((number)0.5, (number)2);
    const number least = DIGITS == 24 ? (number)0x1p-149 : (number)0x1p-1074;
    const number most = DIGITS == 24 ? (number)0x1.fffffep127 : (number)0x1.fffffffffffffp1023;
    const number size = pick(least, most);
    return random64() & 1 ? -size : size;
}

/* Numbers of all magnitudes, and of those at which functions are interesting. */
static void measure_sample(long total)
{
    enum { KINDS = 6 };
    static number x[CHUNK], y[CHUNK], out[CHUNK];
    tally t = {.hash = 14695981039346656037u};
    for (long done = 0; done < total; done += CHUNK) {
        const int kind = (int)(done / CHUNK) % (ref->arguments == 2 ? KINDS * KINDS : KINDS);
        for (long i = 0; i < CHUNK; i++) {
            x[i] = any_number(kind % KINDS);
            y[i] = ref->arguments == 2 ? any_number(kind / KINDS) : 0;
        }
        subject_blocked(x, y, out, CHUNK);
        for (long i = 0; i < CHUNK; i++)
            judge(&t, x[i], y[i], out[i]);
    }
    finish("sampled", &t);
}

/* For `total` places between two numbers: the place, and the greatest error near it in ULP. */
static void print_errors(const double *range, long total)
{
    enum { NEAR = 2048 };
    static number x[NEAR], y[NEAR], out[NEAR];
    const double width = (range[1] - range[0]) / (double)total;
    for (long place = 0; place < total; place++) {
        const double low = range[0] + width * (double)place;
        double worst = 0;
        for (long i = 0; i < NEAR; i++) {
            x[i] = pick((number)low, (number)(low + width));
            y[i] = 0;
        }
        subject_blocked(x, y, out, NEAR);
        for (long i = 0; i < NEAR; i++) {
            const long double quick = ref->quick(x[i], 0);
            const double error = (double)(fabsl(out[i] - quick) / unit(quick));
            if (isfinite(error) && error > worst)
                worst = error;
        }
        printf("%.9g %.4f\n", low + width / 2, worst);
    }
}

/* ---- special arguments ---- */

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
static int wanted_flags(number x, number y, number *right)
{
    mpfr_t exact;
    mpfr_init2(exact, PRECISION);
    set_exact(exact, x, y);
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

typedef void runner(const number *, const number *, number *, long);

static int check_special(runner *run, const char *name, number x, number y)
{
    enum { AMONG = 17 };
    number xs[AMONG], ys[AMONG], out[AMONG], right;
    const int flags = wanted_flags(x, y, &right);
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
    const double off = isfinite(out[5]) && isfinite(right) ? exact_error(x, y, out[5]) : 0;
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

static void measure_special(void)
{
    int wrong = 0, total = 0;
    for (int i = 0; i < SPECIAL_COUNT; i++) {
        const int others = ref->arguments == 2 ? SPECIAL_COUNT : 1;
        for (int j = 0; j < others; j++) {
            const number y = others > 1 ? special(j) : 0;
            wrong += check_special(subject_blocked, "blocked", special(i), y);
            wrong += check_special(subject_careful, "careful", special(i), y);
            total += 2;
        }
    }
    printf("%s: %d special arguments, %d wrong\n", ref->name, total, wrong);
}

/* ---- time ---- */

static double seconds(void)
{
    struct timespec now;
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return (double)now.tv_sec + 1e-9 * (double)now.tv_nsec;
}

static double best_time(runner *run, const number *x, const number *y, number *out, long count)
{
    double best = 1e9;
    for (int round = 0; round < 60; round++) {
        const double start = seconds();
        for (int i = 0; i < 8; i++)
            run(x, y, out, count);
        const double time = (seconds() - start) / 8;
        best = time < best ? time : best;
    }
    return best / (double)count * 1e9;
}

static void measure_time(const double *range)
{
    enum { COUNT = 4096 };
    static number x[COUNT], y[COUNT], out[COUNT];
    for (int i = 0; i < COUNT; i++) {
        const double share = (double)(random64() >> 11) * 0x1p-53;
        x[i] = (number)(range[0] + share * (range[1] - range[0]));
        y[i] = ref->arguments == 2 ? pick((number)range[2], (number)range[3]) : 0;
    }
    printf("%s: blocked %.3f, careful %.3f ns\n", ref->name,
           best_time(subject_blocked, x, y, out, COUNT),
           best_time(subject_careful, x, y, out, COUNT));
}

int main(int argc, char **argv)
{
    if (argc == 2 && strcmp(argv[1], "--list") == 0) {
        list_references();
        return 0;
    }
    if (argc < 3 || (ref = find_reference(argv[1])) == NULL) {
        fprintf(stderr, "measure: no reference for %s\n", argc > 1 ? argv[1] : "nothing");
        return 2;
    }
    mpfr_set_emin(mpfr_get_emin_min());
    mpfr_set_emax(mpfr_get_emax_max());
    double range[4] = {0, 1, 0, 1};
    for (int i = 0; i < 4 && 4 + i < argc; i++)
        range[i] = strtod(argv[4 + i], NULL);
    const long count = argc > 3 ? (long)strtod(argv[3], NULL) : 1;
    if (strcmp(argv[2], "all") == 0)
        measure_all((uint64_t)count);
    else if (strcmp(argv[2], "half") == 0)
        measure_half();
    else if (strcmp(argv[2], "random") == 0)
        measure_random(range, count);
    else if (strcmp(argv[2], "errors") == 0)
        print_errors(range, count);
    else if (strcmp(argv[2], "sample") == 0)
        measure_sample(count);
    else if (strcmp(argv[2], "special") == 0)
        measure_special();
    else
        measure_time(range);
    mpfr_free_cache();
    return 0;
}
