/* Fractions in lowest terms: an int32 by a positive int32.
 *
 * Every operation is exact where the result fits. A result whose numerator or denominator is
 * too large raises overflow and becomes the nearest fraction of which both are at most 2^31
 * - 1. x / 0 raises divide and is the largest fraction, with x's sign; 0 / 0 raises invalid and
 * is 0. x // 0, x % 0 and fmod(x, 0) raise divide and are 0. A denominator in memory that is
 * not positive counts as 1, so that zeroed memory holds zeros. */
#ifndef RATIONAL64_H
#define RATIONAL64_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "ndmill/ufunc.h"

typedef struct r64 {
    int32_t num, den;
} r64;

typedef unsigned __int128 r64_wide;

static inline int64_t r64_den(r64 x)
{
    return x.den > 0 ? x.den : 1;
}

static inline r64 r64_signed(bool negative, uint64_t num, uint64_t den)
{
    return (r64){(int32_t)(negative ? -(int64_t)num : (int64_t)num), (int32_t)den};
}

/* A place in a continued fraction: p / q is a convergent, and the one before it; the next step
 * is step + rest / den. */
typedef struct r64_fraction {
    uint64_t p_before, q_before, p, q;
    uint64_t step, rest, den;
} r64_fraction;

/* The nearest fraction of which both numbers fit: the last convergent that does or, if it is
 * nearer, what lies as far as fits towards the next one. `whole` is the denominator to begin
 * with. */
static inline r64 r64_nearest(bool negative, r64_fraction at, r64_wide whole)
{
    const uint64_t most = INT32_MAX;
    if (at.q == 0 && at.step > most) {
        return r64_signed(negative, most, 1);
    }
    for (;;) {
        const uint64_t p_room = at.p != 0 ? (most - at.p_before) / at.p : most;
        const uint64_t q_room = at.q != 0 ? (most - at.q_before) / at.q : most;
        const uint64_t room = p_room < q_room ? p_room : q_room;
        const uint64_t step = at.step < room ? at.step : room;
        const uint64_t p = at.p_before + step * at.p, q = at.q_before + step * at.q;
        if (at.step > room) {
            return (r64_wide)at.den * q * 2 > whole ? r64_signed(negative, p, q)
                                                    : r64_signed(negative, at.p, at.q);
        }
        if (at.rest == 0) {
            return r64_signed(negative, p, q);
        }
        at = (r64_fraction){at.p, at.q, p, q, at.den / at.rest, at.den % at.rest, at.rest};
    }
}

/* num / den in lowest terms; den is positive. */
static inline r64 r64_make(int64_t num, int64_t den, uint32_t *raised)
{
    const bool negative = num < 0;
    const uint64_t size = negative ? 0 - (uint64_t)num : (uint64_t)num;
    uint64_t divisor = size, rest = (uint64_t)den;
    while (rest != 0) {
        const uint64_t next = divisor % rest;
        divisor = rest;
        rest = next;
    }
    const uint64_t top = size / divisor, bottom = (uint64_t)den / divisor;
    if (bottom <= INT32_MAX && top <= (uint64_t)INT32_MAX + negative) {
        return r64_signed(negative, top, bottom);
    }
    *raised |= NDM_FP_OVERFLOW;
    return r64_nearest(negative, (r64_fraction){0, 1, 1, 0, top / bottom, top % bottom, bottom},
                       bottom);
}

/* ---- operators -------------------------------------------------------------------------- */

static inline r64 r64_add(r64 x, r64 y, uint32_t *raised)
{
    return r64_make(x.num * r64_den(y) + y.num * r64_den(x), r64_den(x) * r64_den(y), raised);
}

static inline r64 r64_sub(r64 x, r64 y, uint32_t *raised)
{
    return r64_make(x.num * r64_den(y) - y.num * r64_den(x), r64_den(x) * r64_den(y), raised);
}

static inline r64 r64_mul(r64 x, r64 y, uint32_t *raised)
{
    return r64_make((int64_t)x.num * y.num, r64_den(x) * r64_den(y), raised);
}

static inline r64 r64_neg(r64 x, uint32_t *raised)
{
    return r64_make(-(int64_t)x.num, r64_den(x), raised);
}

static inline r64 r64_div(r64 x, r64 y, uint32_t *raised)
{
    const int64_t num = x.num * r64_den(y), den = r64_den(x) * y.num;
    if (den == 0) {
        *raised |= num == 0 ? NDM_FP_INVALID : NDM_FP_DIVIDE;
        return num == 0 ? (r64){0, 1} : (r64){num < 0 ? -INT32_MAX : INT32_MAX, 1};
    }
    return den < 0 ? r64_make(-num, -den, raised) : r64_make(num, den, raised);
}

/* Both over one denominator: x.num / den and y.num / den. */
static inline bool r64_has_quotient(r64 x, r64 y, int64_t *num, int64_t *by, uint32_t *raised)
{
    *num = x.num * r64_den(y);
    *by = y.num * r64_den(x);
    *raised |= *by == 0 ? NDM_FP_DIVIDE : 0u;
    return *by != 0;
}

static inline r64 r64_floordiv(r64 x, r64 y, uint32_t *raised)
{
    int64_t num, by;
    if (!r64_has_quotient(x, y, &num, &by, raised)) {
        return (r64){0, 1};
    }
    const bool down = num % by != 0 && (num < 0) != (by < 0);
    return r64_make(num / by - down, 1, raised);
}

static inline r64 r64_tmod(r64 x, r64 y, uint32_t *raised)
{
    int64_t num, by;
    if (!r64_has_quotient(x, y, &num, &by, raised)) {
        return (r64){0, 1};
    }
    return r64_make(num % by, r64_den(x) * r64_den(y), raised);
}

static inline r64 r64_mod(r64 x, r64 y, uint32_t *raised)
{
    int64_t num, by;
    if (!r64_has_quotient(x, y, &num, &by, raised)) {
        return (r64){0, 1};
    }
    const int64_t rest = num % by;
    const bool up = rest != 0 && (rest < 0) != (by < 0);
    return r64_make(up ? rest + by : rest, r64_den(x) * r64_den(y), raised);
}

static inline bool r64_lt(r64 x, r64 y)
{
    return x.num * r64_den(y) < y.num * r64_den(x);
}

static inline bool r64_eq(r64 x, r64 y)
{
    return x.num * r64_den(y) == y.num * r64_den(x);
}

static inline bool r64_bool(r64 x)
{
    return x.num != 0;
}

/* ---- conversion ------------------------------------------------------------------------- */

static inline r64 r64_from_int64(int64_t x, uint32_t *raised)
{
    return r64_make(x, 1, raised);
}

static inline int64_t r64_to_int64(r64 x, uint32_t *raised)
{
    (void)raised;
    return x.num / r64_den(x);
}

/* The nearest fraction; beyond the ends of the range it raises overflow. A NaN gives 0 and
 * raises invalid. */
static inline r64 r64_from_float64(double x, uint32_t *raised)
{
    uint64_t bits;
    memcpy(&bits, &x, sizeof bits);
    const bool negative = bits >> 63 != 0;
    const int exponent = (int)(bits >> 52 & 0x7ff) - 1075; /* of the last place */
    const uint64_t fraction = bits & (UINT64_MAX >> 12), one = (uint64_t)1 << 52;
    if (exponent == 972 && fraction != 0) {
        *raised |= NDM_FP_INVALID;
        return (r64){0, 1};
    }
    if (exponent > -22) { /* at least 2^31 */
        const bool least = negative && exponent == -21 && fraction == 0;
        *raised |= least ? 0 : NDM_FP_OVERFLOW;
        return least ? (r64){INT32_MIN, 1} : (r64){negative ? -INT32_MAX : INT32_MAX, 1};
    }
    if (exponent < -86) { /* below 2^-33: nearer to 0 than to the least fraction */
        return (r64){0, 1};
    }
    const uint64_t size = one | fraction;
    if (exponent >= -62) {
        const uint64_t den = (uint64_t)1 << -exponent;
        return r64_nearest(negative, (r64_fraction){0, 1, 1, 0, size / den, size % den, den},
                           den);
    }
    /* Below 1: 1 / (2^-exponent / size), and that divided bit by bit. */
    uint64_t step = ((uint64_t)1 << 62) / size, rest = ((uint64_t)1 << 62) % size;
    for (int i = exponent; i < -62; i++) {
        rest *= 2;
        step = 2 * step + (rest >= size);
        rest -= rest >= size ? size : 0;
    }
    return r64_nearest(negative, (r64_fraction){1, 0, 0, 1, step, rest, size},
                       (r64_wide)1 << -exponent);
}

static inline double r64_to_float64(r64 x, uint32_t *raised)
{
    (void)raised;
    return (double)x.num / (double)r64_den(x);
}

/* ---- text ------------------------------------------------------------------------------- */

static inline size_t r64_digits(uint64_t value, char *to)
{
    char digits[20];
    size_t count = 0, length = 0;
    do {
        digits[count++] = (char)('0' + value % 10);
        value /= 10;
    } while (value != 0);
    while (count > 0) {
        to[length++] = digits[--count];
    }
    return length;
}

/* "-3/4", or "2" for a whole number. */
static inline size_t r64_format(r64 x, char *buffer, size_t size)
{
    char text[48];
    size_t length = 0;
    if (x.num < 0) {
        text[length++] = '-';
    }
    length += r64_digits((uint64_t)(x.num < 0 ? -(int64_t)x.num : x.num), text + length);
    if (r64_den(x) != 1) {
        text[length++] = '/';
        length += r64_digits((uint64_t)r64_den(x), text + length);
    }
    if (length < size) {
        memcpy(buffer, text, length);
        buffer[length] = '\0';
    }
    return length;
}

/* Reads digits up to `end`; false where there are none, or too many. */
static inline bool r64_read(const char **text, const char *end, int64_t *value)
{
    const char *const start = *text;
    for (*value = 0; *text < end && **text >= '0' && **text <= '9'; (*text)++) {
        *value = *value * 10 + (**text - '0');
        if (*value > (int64_t)1 << 31) {
            return false;
        }
    }
    return *text > start;
}

static inline bool r64_parse(const char *text, size_t length, r64 *out)
{
    const char *const end = text + length;
    const bool negative = length > 0 && *text == '-';
    int64_t num, den = 1;
    uint32_t raised = 0;
    text += negative;
    if (!r64_read(&text, end, &num)) {
        return false;
    }
    if (text < end && *text == '/') {
        text++;
        if (!r64_read(&text, end, &den) || den == 0) {
            return false;
        }
    }
    *out = r64_make(negative ? -num : num, den, &raised);
    return text == end && raised == 0;
}

#endif
