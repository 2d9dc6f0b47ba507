/* Sums of two doubles, whose relative errors are below 2**-68, in loops that compilers make
 * vectors of. Products and sums are T. J. Dekker's, Numer. Math. 18 (1971). */
#ifndef NDM_TESTS_ELEMENTARY_DOUBLE_PAIRS_H
#define NDM_TESTS_ELEMENTARY_DOUBLE_PAIRS_H

#include <math.h>
#include <stdint.h>
#include <string.h>

typedef struct pair {
    double high, low;
} pair;

#define INLINE static inline __attribute__((always_inline))

INLINE pair sum(double a, double b)
{
    const double high = a + b, part = high - a;
    return (pair){high, (a - (high - part)) + (b - part)};
}

/* a is 0 or the greater one. */
INLINE pair quick_sum(double a, double b)
{
    const double high = a + b;
    return (pair){high, b - (high - a)};
}

INLINE pair product(double a, double b)
{
    const double high = a * b;
    return (pair){high, __builtin_fma(a, b, -high)};
}

INLINE pair negated(pair a)
{
    return (pair){-a.high, -a.low};
}

INLINE pair scaled(pair a, double power_of_two)
{
    return (pair){a.high * power_of_two, a.low * power_of_two};
}

INLINE pair chosen(int condition, pair a, pair b)
{
    return (pair){condition ? a.high : b.high, condition ? a.low : b.low};
}

INLINE pair add(pair a, pair b)
{
    const pair s = sum(a.high, b.high);
    return quick_sum(s.high, s.low + (a.low + b.low));
}

INLINE pair times(pair a, pair b)
{
    const pair p = product(a.high, b.high);
    return quick_sum(p.high, p.low + __builtin_fma(a.high, b.low, a.low * b.high));
}

INLINE pair over(pair a, pair b)
{
    const double ratio = a.high / b.high;
    const double rest = __builtin_fma(-ratio, b.high, a.high) + (a.low - ratio * b.low);
    return quick_sum(ratio, rest / b.high);
}

INLINE pair of(double x)
{
    return (pair){x, 0};
}

/* ---- exponentials ---- */

static const pair ONE = {1, 0}, LN2 = {0x1.62e42fefa39efp-1, 0x1.abc9e3b39803fp-56};

/* The nearest whole number of a small one: as bits, and as a number. */
static const double WHOLE = 0x1.8p52;

INLINE double nearest(double x)
{
    return (x + WHOLE) - WHOLE;
}

INLINE int64_t bits_of_whole(double k)
{
    const double moved = k + WHOLE;
    int64_t bits;
    memcpy(&bits, &moved, sizeof bits);
    return bits;
}

/* 2**k for -1022 <= k <= 1023 */
INLINE double power_of(double k)
{
    const int64_t bits = (bits_of_whole(k) + 1023) << 52;
    double result;
    memcpy(&result, &bits, sizeof result);
    return result;
}

/* exp(y) - 1 for |y| <= 0.36: Taylor's series, in doubles from where these do not matter. */
INLINE pair near_expm1(pair y)
{
    double tail = 1.0 / 121645100408832000; /* 1 / 19! */
    tail = __builtin_fma(tail, y.high, 1.0 / 6402373705728000);
    tail = __builtin_fma(tail, y.high, 1.0 / 355687428096000);
    tail = __builtin_fma(tail, y.high, 1.0 / 20922789888000);
    tail = __builtin_fma(tail, y.high, 1.0 / 1307674368000);
    tail = __builtin_fma(tail, y.high, 1.0 / 87178291200);
    tail = __builtin_fma(tail, y.high, 1.0 / 6227020800);
    tail = __builtin_fma(tail, y.high, 1.0 / 479001600);
    tail = __builtin_fma(tail, y.high, 1.0 / 39916800);
    tail = __builtin_fma(tail, y.high, 1.0 / 3628800);
    tail = __builtin_fma(tail, y.high, 1.0 / 362880);
    tail = __builtin_fma(tail, y.high, 1.0 / 40320);
    tail = __builtin_fma(tail, y.high, 1.0 / 5040);
    tail = __builtin_fma(tail, y.high, 1.0 / 720);
    pair s = add((pair){0x1.1111111111111p-7, 0x1.1111111111111p-63}, times(y, of(tail)));
    s = add((pair){0x1.5555555555555p-5, 0x1.5555555555555p-59}, times(y, s));
    s = add((pair){0x1.5555555555555p-3, 0x1.5555555555555p-57}, times(y, s));
    s = add(of(0.5), times(y, s));
    return times(y, add(ONE, times(y, s)));
}

/* exp(y) = 2**k * (1 + rest) */
typedef struct exponential {
    double k;
    pair rest;
} exponential;

/* |y| < 1000 */
INLINE exponential exponential_of(pair y)
{
    const double k = nearest(y.high * 0x1.71547652b82fep+0);
    const pair first = sum(y.high, -k * 0x1.62e42fefa3800p-1);
    const pair second = product(-k, 0x1.ef35793c76730p-45);
    const pair r =
        add(first, (pair){second.high, second.low + (y.low - k * 0x1.f97b57a079a19p-103)});
    return (exponential){k, near_expm1(r)};
}

INLINE pair value_of(exponential e)
{
    return scaled(add(ONE, e.rest), power_of(e.k));
}

/* The value less 1. */
INLINE pair growth_of(exponential e)
{
    const double scale = power_of(e.k);
    return add(sum(scale, -1), scaled(e.rest, scale));
}

/* ---- sine and cosine ---- */

typedef struct direction {
    pair sine, cosine;
} direction;

/* Of a pair up to pi / 4 in size, by Taylor's series. */
INLINE direction near_direction(pair r)
{
    const pair z = times(r, r);
    double tail = 1.0 / 51090942171709440000.0; /* 1 / 21! */
    tail = __builtin_fma(tail, z.high, -1.0 / 121645100408832000);
    tail = __builtin_fma(tail, z.high, 1.0 / 355687428096000);
    tail = __builtin_fma(tail, z.high, -1.0 / 1307674368000);
    tail = __builtin_fma(tail, z.high, 1.0 / 6227020800);
    tail = __builtin_fma(tail, z.high, -1.0 / 39916800);
    tail = __builtin_fma(tail, z.high, 1.0 / 362880);
    pair s = add((pair){-0x1.a01a01a01a01ap-13, -0x1.a01a01a01a01ap-73}, times(z, of(tail)));
    s = add((pair){0x1.1111111111111p-7, 0x1.1111111111111p-63}, times(z, s));
    s = add((pair){-0x1.5555555555555p-3, -0x1.5555555555555p-57}, times(z, s));
    tail = 1.0 / 1124000727777607680000.0; /* 1 / 22! */
    tail = __builtin_fma(-tail, z.high, 1.0 / 2432902008176640000);
    tail = __builtin_fma(tail, z.high, -1.0 / 6402373705728000);
    tail = __builtin_fma(tail, z.high, 1.0 / 20922789888000);
    tail = __builtin_fma(tail, z.high, -1.0 / 87178291200);
    tail = __builtin_fma(tail, z.high, 1.0 / 479001600);
    tail = __builtin_fma(tail, z.high, -1.0 / 3628800);
    tail = __builtin_fma(tail, z.high, 1.0 / 40320);
    pair c = add((pair){-0x1.6c16c16c16c17p-10, 0x1.f49f49f49f49fp-65}, times(z, of(tail)));
    c = add((pair){0x1.5555555555555p-5, 0x1.5555555555555p-59}, times(z, c));
    c = add(of(-0.5), times(z, c));
    return (direction){times(r, add(ONE, times(z, s))), add(ONE, times(z, c))};
}

/* Turned by k quarters. */
INLINE direction turned(direction d, int64_t k)
{
    const double sine = k & 2 ? -1 : 1, cosine = (k + 1) & 2 ? -1 : 1;
    return (direction){scaled(chosen(k & 1, d.cosine, d.sine), sine),
                       scaled(chosen(k & 1, d.sine, d.cosine), cosine)};
}

/* |x| <= 2**20 */
INLINE direction direction_of(double x)
{
    const double k = nearest(x * 0x1.45f306dc9c883p-1);
    const pair last = product(-k, 0x1.3198a2e037073p-69);
    const pair first = sum(x, -k * 0x1.921fb54400000p+0);
    const pair r = add(add(first, of(-k * 0x1.0b4611a600000p-34)), last);
    return turned(near_direction(r), bits_of_whole(k));
}

/* ---- logarithms ---- */

/* log(x), of which `near` is an approximation within 2**-40: by one step of Newton's. */
INLINE pair log_of(pair x, double near)
{
    const exponential e = exponential_of(of(near));
    const double scale = power_of(-e.k);
    const double rest = ((x.high * scale - 1) - e.rest.high) + x.low * scale - e.rest.low;
    const double step = rest / (1 + e.rest.high);
    return quick_sum(near, step - step * step / 2);
}

#endif
