/* Double-double numbers: hi + lo, where lo is at most half a unit in hi's last place.
 * Arithmetic is libqd's, through its C interface; conversions are exact where 106 bits are
 * enough. */
#ifndef DOUBLEDOUBLE_H
#define DOUBLEDOUBLE_H

#include <qd/c_dd.h>

#include <math.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

typedef struct dd {
    double hi, lo;
} dd;

#define DD_BINARY(name, function)                                                              \
    static inline dd name(dd a, dd b)                                                          \
    {                                                                                          \
        const double x[2] = {a.hi, a.lo}, y[2] = {b.hi, b.lo};                                 \
        double z[2];                                                                           \
        function(x, y, z);                                                                     \
        return (dd){z[0], z[1]};                                                               \
    }

#define DD_UNARY(name, function)                                                               \
    static inline dd name(dd a)                                                                \
    {                                                                                          \
        const double x[2] = {a.hi, a.lo};                                                      \
        double z[2];                                                                           \
        function(x, z);                                                                        \
        return (dd){z[0], z[1]};                                                               \
    }

DD_BINARY(dd_add, c_dd_add)
DD_BINARY(dd_sub, c_dd_sub)
DD_BINARY(dd_mul, c_dd_mul)
DD_BINARY(dd_div, c_dd_div)
DD_UNARY(dd_floor, c_dd_floor)
DD_UNARY(dd_ceil, c_dd_ceil)
DD_UNARY(dd_trunc, c_dd_aint)

/* libqd prints a complaint about negative numbers. */
static inline dd dd_sqrt(dd a)
{
    if (!(a.hi >= 0) || isinf(a.hi)) {
        return (dd){sqrt(a.hi), 0};
    }
    const double x[2] = {a.hi, a.lo};
    double z[2];
    c_dd_sqrt(x, z);
    return (dd){z[0], z[1]};
}

static inline dd dd_neg(dd a)
{
    return (dd){-a.hi, -a.lo};
}

static inline bool dd_lt(dd a, dd b)
{
    return isless(a.hi, b.hi) || (a.hi == b.hi && isless(a.lo, b.lo));
}

static inline bool dd_eq(dd a, dd b)
{
    return a.hi == b.hi && a.lo == b.lo;
}

/* a + b, without any loss, where |a| is not below |b|. */
static inline dd dd_sum(double a, double b)
{
    const double sum = a + b;
    return (dd){sum, b - (sum - a)};
}

static inline dd dd_from_uint64(uint64_t x)
{
    return dd_sum((double)(x & ~UINT64_C(0xffffffff)), (double)(x & UINT64_C(0xffffffff)));
}

static inline dd dd_from_int64(int64_t x)
{
    const dd size = dd_from_uint64(x < 0 ? 0 - (uint64_t)x : (uint64_t)x);
    return x < 0 ? dd_neg(size) : size;
}

static inline dd dd_from_float64(double x)
{
    return (dd){x, 0};
}

static inline dd dd_from_longdouble(long double x)
{
    const double hi = (double)x;
    return (dd){hi, isfinite(hi) ? (double)(x - hi) : 0};
}

static inline double dd_to_float64(dd a)
{
    return a.hi;
}

static inline long double dd_to_longdouble(dd a)
{
    return isfinite(a.hi) ? (long double)a.hi + a.lo : a.hi;
}

/* "3.14159265358979323846264338327950e+00"; 32 digits, less the zeros that end them. */
static inline size_t dd_format(dd a, char *buffer, size_t size)
{
    char text[64];
    const double x[2] = {a.hi, a.lo};
    c_dd_swrite(x, 31, text, (int)sizeof text);
    char *exponent = strchr(text, 'e');
    if (exponent != NULL) {
        char *end = exponent;
        while (end > text + 2 && end[-1] == '0' && end[-2] != '.') {
            end--;
        }
        memmove(end, exponent, strlen(exponent) + 1);
    }
    const size_t length = strlen(text);
    if (length < size) {
        memcpy(buffer, text, length + 1);
    }
    return length;
}

static inline bool dd_parse(const char *text, size_t length, dd *out)
{
    char copy[128];
    double x[2];
    bool digit = false;
    if (length == 0 || length >= sizeof copy) {
        return false;
    }
    for (size_t i = 0; i < length; i++) {
        digit = digit || (text[i] >= '0' && text[i] <= '9');
        if (strchr("+-.0123456789eE", text[i]) == NULL || text[i] == '\0') {
            return false;
        }
    }
    memcpy(copy, text, length);
    copy[length] = '\0';
    c_dd_read(copy, x);
    *out = (dd){x[0], x[1]};
    return digit;
}

#endif
