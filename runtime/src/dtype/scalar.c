/* Scalars, and their text in Python's literal forms. */
#define _GNU_SOURCE

#include <locale.h>
#include <math.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>

#include "ndmill/dtype.h"
#include "system/fail.h"
#include "system/fpenv.h"

ndm_scalar ndm_scalar_bool(bool value)
{
    return (ndm_scalar){.kind = NDM_SCALAR_BOOL, .magnitude = value};
}

ndm_scalar ndm_scalar_int(int64_t value)
{
    return (ndm_scalar){.kind = NDM_SCALAR_INT,
                        .negative = value < 0,
                        .magnitude = value < 0 ? 0 - (uint64_t)value : (uint64_t)value};
}

ndm_scalar ndm_scalar_uint(uint64_t value)
{
    return (ndm_scalar){.kind = NDM_SCALAR_INT, .magnitude = value};
}

ndm_scalar ndm_scalar_float(double value)
{
    return (ndm_scalar){.kind = NDM_SCALAR_FLOAT, .real = value};
}

ndm_scalar ndm_scalar_complex(double real, double imag)
{
    return (ndm_scalar){.kind = NDM_SCALAR_COMPLEX, .real = real, .imag = imag};
}

static locale_t c_locale;
static pthread_once_t locale_once = PTHREAD_ONCE_INIT;

static void make_locale(void)
{
    c_locale = newlocale(LC_ALL_MASK, "C", (locale_t)0);
}

/* A number as it stands in the text. */
typedef struct number {
    const char *begin, *end;
    bool negative, integer;
    double value;
} number;

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

static const char *skip_digits(const char *text)
{
    while (is_digit(*text)) {
        text++;
    }
    return text;
}

/* Digits with at most one point, and an exponent; NULL if that is not what the text begins
 * with. */
static const char *skip_decimal(const char *text, bool *integer)
{
    const char *end = skip_digits(text);
    size_t digits = (size_t)(end - text);
    *integer = true;
    if (*end == '.') {
        const char *fraction = end + 1;
        end = skip_digits(fraction);
        digits += (size_t)(end - fraction);
        *integer = false;
    }
    if (digits == 0) {
        return NULL;
    }
    if (*end == 'e' || *end == 'E') {
        const char *exponent = end + 1 + (end[1] == '+' || end[1] == '-');
        if (is_digit(*exponent)) {
            end = skip_digits(exponent);
            *integer = false;
        }
    }
    return end;
}

static bool read_number(const char *text, number *out)
{
    out->begin = text;
    out->negative = *text == '-';
    text += *text == '-' || *text == '+';
    out->integer = false;
    if (strncmp(text, "inf", 3) == 0 || strncmp(text, "nan", 3) == 0) {
        out->value = text[0] == 'i' ? (double)INFINITY : (double)NAN;
        out->value = out->negative ? -out->value : out->value;
        out->end = text + 3;
        return true;
    }
    out->end = skip_decimal(text, &out->integer);
    if (out->end == NULL) {
        return false;
    }
    out->value = strtod_l(out->begin, NULL, c_locale);
    return true;
}

static ndm_scalar integer_scalar(const number *n)
{
    ndm_scalar scalar = {.kind = NDM_SCALAR_INT};
    for (const char *c = n->begin; c < n->end; c++) {
        if (!is_digit(*c)) {
            continue;
        }
        uint64_t digit = (uint64_t)(*c - '0');
        if (scalar.magnitude > (UINT64_MAX - digit) / 10) {
            return (ndm_scalar){
                .kind = NDM_SCALAR_HUGE, .negative = n->negative, .real = n->value};
        }
        scalar.magnitude = scalar.magnitude * 10 + digit;
    }
    scalar.negative = n->negative && scalar.magnitude != 0;
    return scalar;
}

static bool parse(const char *text, ndm_scalar *out)
{
    number first, second;
    if (strcmp(text, "true") == 0 || strcmp(text, "false") == 0) {
        *out = ndm_scalar_bool(text[0] == 't');
        return true;
    }
    if (!read_number(text, &first)) {
        return false;
    }
    const char *end = first.end;
    if (*end == 0) {
        *out = first.integer ? integer_scalar(&first) : ndm_scalar_float(first.value);
        return true;
    }
    if (end[0] == 'j' && end[1] == 0) {
        *out = ndm_scalar_complex(0.0, first.value);
        return true;
    }
    if ((*end == '+' || *end == '-') && read_number(end, &second) && second.end[0] == 'j' &&
        second.end[1] == 0) {
        *out = ndm_scalar_complex(first.value, second.value);
        return true;
    }
    return false;
}

ndm_status ndm_scalar_parse(const char *text, ndm_scalar *out, ndm_error *error)
{
    pthread_once(&locale_once, make_locale);
    if (c_locale == (locale_t)0) {
        return ndm_fail_memory(error);
    }
    ndm_fpenv environment;
    ndm_scalar found;
    ndm_fpenv_enter(&environment, false);
    bool fine = parse(text, &found);
    ndm_fpenv_leave(&environment);
    if (!fine) {
        return ndm_fail(error, NDM_ERROR_FORMAT, "'%s' is not a number, true or false", text);
    }
    *out = found;
    return NDM_OK;
}
