#include "samples.h"

#include <inttypes.h>
#include <stdio.h>

#include "panel.h"

static uint64_t state = 88172645463325252u;

/* G. Marsaglia's xorshift, J. Stat. Software 8 (2003). */
static uint64_t random64(void)
{
    state ^= state << 13;
    state ^= state >> 7;
    state ^= state << 17;
    return state;
}

double share(void)
{
    return (double)(random64() >> 11) * 0x1p-53;
}

number pick(number low, number high)
{
    const double part = share();
    if (DIGITS > 53 && low * high > 0 && (high / low > 8 || low / high > 8))
        return (number)(low * powl(high / low, part));
    if (low > 0 && high / low > 8)
        return number_of(bits_of(low) + (word)(part * (double)(bits_of(high) - bits_of(low))));
    if (high < 0 && low / high > 8)
        return number_of(bits_of(high) + (word)(part * (double)(bits_of(low) - bits_of(high))));
    return (number)(low + part * (high - low));
}

#if defined(SUBJECT_FLOAT32) || defined(SUBJECT_FLOAT16)
void measure_all(const reference *ref, long step, int judged)
{
    static number x[CHUNK], no_second[CHUNK];
    const uint64_t end = UINT64_C(1) << 32, width = (uint64_t)step;
    begin_panel(ref);
    for (uint64_t first = 0; first < end; first += CHUNK * width) {
        const uint64_t left = (end - first + width - 1) / width;
        const long count = left < CHUNK ? (long)left : CHUNK;
        for (long i = 0; i < count; i++)
            x[i] = number_of((word)first + (word)i * (word)step);
        run_panel(x, no_second, count, judged);
    }
    finish_panel("everywhere");
}

void measure_half(const reference *ref)
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
        if (memcmp(&right, &other, sizeof right) != 0 && quick == quick)
            printf("  doubtful: %a\n", x[i]);
        if (memcmp(&found, &right, sizeof right) != 0 && !(found != found && right != right)) {
            if (wrong++ < 12)
                printf("  wrong: f(%a) = %a, not %a\n", x[i], (double)found, (double)right);
        }
    }
    printf("%s float16: 65536 arguments, %" PRIu64 " misrounded\n", ref->name, wrong);
}
#else
void measure_all(const reference *ref, long step, int judged)
{
    (void)ref;
    (void)step;
    (void)judged;
}

void measure_half(const reference *ref)
{
    (void)ref;
}
#endif

static const char *const RANGES[] = {"+-1", "+-30", "+-1000", "0.5 to 2", "any magnitude"};
enum { RANGE_COUNT = sizeof RANGES / sizeof *RANGES };

static number of_range(int range)
{
    static const number widths[] = {1, 30, 1000};
    if (range < 3)
        return pick(-widths[range], widths[range]);
    if (range == 3)
        return pick((number)0.5, (number)2);
    const number least = DIGITS == 24 ? (number)0x1p-149 : (number)0x1p-1074;
    const number most = DIGITS == 24 ? (number)0x1.fffffep127 : (number)0x1.fffffffffffffp1023;
    const number size = pick(least, most);
    return random64() & 1 ? -size : size;
}

/* A chunk of first arguments from one range and second ones from another. */
static void sample(const reference *ref, int range, int second)
{
    static number x[CHUNK], y[CHUNK];
    for (long i = 0; i < CHUNK; i++) {
        x[i] = of_range(range);
        y[i] = ref->arguments == 2 ? of_range(second) : 0;
    }
    run_panel(x, y, CHUNK, 1);
}

void measure_sample(const reference *ref, long total)
{
    begin_panel(ref);
    for (long chunk = 0; chunk * CHUNK < total; chunk++)
        sample(ref, (int)(chunk % RANGE_COUNT), (int)(chunk / RANGE_COUNT % RANGE_COUNT));
    finish_panel("sampled");
}

void measure_ranges(const reference *ref, long total)
{
    for (int range = 0; range < RANGE_COUNT; range++) {
        begin_panel(ref);
        for (long chunk = 0; chunk * CHUNK < total; chunk++)
            sample(ref, range, (int)(chunk % RANGE_COUNT));
        finish_panel(RANGES[range]);
    }
}

void measure_random(const reference *ref, const double *range, long total)
{
    static number x[CHUNK], y[CHUNK];
    begin_panel(ref);
    while (total > 0) {
        const long count = total < CHUNK ? total : CHUNK;
        for (long i = 0; i < count; i++) {
            x[i] = pick((number)range[0], (number)range[1]);
            y[i] = ref->arguments == 2 ? pick((number)range[2], (number)range[3]) : 0;
        }
        run_panel(x, y, count, 1);
        total -= count;
    }
    char what[200];
    snprintf(what, sizeof what, "from %g to %g", range[0], range[1]);
    finish_panel(what);
}

/* A number at most 2**scale steps from x, of x's sign. */
static number near(number x, int scale)
{
    const word top = (word)1 << (8 * (DIGITS == 64 ? 10 : sizeof x) - 1);
    const word w = bits_of(x), size = w & (top - 1);
    const word step = (word)(random64() >> (64 - scale));
    const word moved = random64() & 1 ? size + step : size - step;
    const number found = number_of((moved & (top - 1)) | (w & top));
    return DIGITS <= 53 && isfinite(found) ? found : x;
}

void search(const reference *ref, const double *start)
{
    static number x[CHUNK], y[CHUNK];
    number first = (number)start[0], second = (number)start[1];
    double worst = 0;
    begin_panel(ref);
    for (int scale = DIGITS - 4, round = 0; scale > 3 && round < 300; scale -= 2, round++) {
        for (long i = 0; i < CHUNK; i++) {
            x[i] = i == 0 ? first : near(first, scale);
            y[i] = ref->arguments == 2 && i % 2 ? near(second, scale) : second;
        }
        run_panel(x, y, CHUNK, 1);
        const tally *t = own_tally();
        if (t->worst <= worst)
            continue;
        scale += worst > 0 ? 2 : 0;
        worst = t->worst;
        first = t->worst_x;
        second = t->worst_y;
    }
    finish_panel("searched");
}

/* The greatest error of `count` results, in ULP. */
static double worst_of(const reference *ref, const number *x, const number *out, long count)
{
    double worst = 0;
    for (long i = 0; i < count; i++) {
        const long double quick = ref->quick(x[i], 0);
        const double error = (double)(fabsl(out[i] - quick) * power_of_two(-last_place(quick)));
        if (isfinite(error) && error > worst)
            worst = error;
    }
    return worst;
}

void print_errors(const reference *ref, const double *range, long total, int judged)
{
    enum { NEAR = 2048 };
    static number x[NEAR], y[NEAR], out[NEAR];
    tally results = {0};
    const double width = (range[1] - range[0]) / (double)total;
    for (long place = 0; place < total; place++) {
        const double low = range[0] + width * (double)place;
        for (long i = 0; i < NEAR; i++)
            x[i] = pick((number)low, (number)(low + width));
        subject_blocked(x, y, out, NEAR);
        add_hashes(&results, x, y, out, NEAR);
        if (judged)
            printf("%.9g %.4f\n", low + width / 2, worst_of(ref, x, out, NEAR));
    }
    printf("results %016" PRIx64 "\n", results.hash);
}

void print_results(const reference *ref)
{
    double x, y;
    while (scanf("%la %la", &x, &y) == 2) {
        const number first = (number)x, second = (number)y;
        number out;
        subject_blocked(&first, &second, &out, 1);
        const double error = isfinite(out) ? exact_error(ref, first, second, out) : 0;
        printf("%a %.4f\n", (double)out, error);
    }
}
