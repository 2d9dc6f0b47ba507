/* long double as text, both ways, whatever the locale of the process. */
#ifndef NDMILL_KERNEL_LONGDOUBLE_TEXT_H
#define NDMILL_KERNEL_LONGDOUBLE_TEXT_H

#ifndef _GNU_SOURCE
#error "define _GNU_SOURCE before the first header: this one needs newlocale"
#endif

#include <float.h>
#include <locale.h>
#include <math.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "ndmill/module.h"

/* Enough digits to tell any two values of the widest format apart, and some over. */
#define NDM_LONGDOUBLE_DIGITS 48
#define NDM_LONGDOUBLE_TEXT 128

/* A decimal number: 0.d1 d2 ... dn * 10^point. */
typedef struct ndm_decimal {
    char digits[NDM_LONGDOUBLE_DIGITS + 1];
    int count, point;
} ndm_decimal;

/* Text that is counted whether or not it fits. */
typedef struct ndm_line {
    char *buffer;
    size_t size, length;
} ndm_line;

static inline void ndm_line_add(ndm_line *text, char letter)
{
    if (text->length + 1 < text->size) {
        text->buffer[text->length] = letter;
    }
    text->length++;
}

static inline void ndm_line_add_all(ndm_line *text, const char *letters)
{
    for (; *letters != '\0'; letters++) {
        ndm_line_add(text, *letters);
    }
}

/* `places` significant digits of a finite value >= 0, without trailing zeros. */
static inline ndm_decimal ndm_longdouble_decimal(long double value, int places)
{
    char text[NDM_LONGDOUBLE_TEXT];
    ndm_decimal result = {.count = 0};
    snprintf(text, sizeof text, "%.*Le", places - 1, value);
    const char *at = text;
    for (; *at != '\0' && *at != 'e'; at++) {
        if (*at >= '0' && *at <= '9' && result.count < NDM_LONGDOUBLE_DIGITS) {
            result.digits[result.count++] = *at;
        }
    }
    result.point = *at == 'e' ? (int)strtol(at + 1, NULL, 10) + 1 : 1;
    while (result.count > 1 && result.digits[result.count - 1] == '0') {
        result.count--;
    }
    if (value == 0) {
        result.point = 1;
    }
    return result;
}

static inline long double ndm_longdouble_of(const ndm_decimal *decimal)
{
    char text[NDM_LONGDOUBLE_TEXT];
    snprintf(text, sizeof text, "0.%.*se%d", decimal->count, decimal->digits, decimal->point);
    return strtold(text, NULL);
}

/* The fewest digits that identify the value. */
static inline ndm_decimal ndm_longdouble_shortest(long double value)
{
    int places = 1;
    ndm_decimal result = ndm_longdouble_decimal(value, places);
    while (places < LDBL_DECIMAL_DIG && ndm_longdouble_of(&result) != value) {
        result = ndm_longdouble_decimal(value, ++places);
    }
    return result;
}

/* At most `precision` digits after the point, in the notation asked for. */
static inline ndm_decimal ndm_longdouble_digits(long double value,
                                                const ndm_format_options *options)
{
    ndm_decimal result = ndm_longdouble_shortest(value);
    if (options->precision < 0) {
        return result;
    }
    const int before = options->exponent ? 1 : result.point;
    const int places = before + options->precision;
    if (places >= result.count) {
        return result;
    }
    if (places > 0) {
        return ndm_longdouble_decimal(value, places);
    }
    /* All digits are cut: what is left is 0, or a 1 in the last place. */
    const bool up = places == 0 && result.digits[0] > '5';
    result.digits[0] = up ? '1' : '0';
    result.count = 1;
    result.point = up ? result.point + 1 : 1;
    return result;
}

static inline void ndm_line_scientific(ndm_line *text, const ndm_decimal *decimal, bool point)
{
    const int exponent = decimal->digits[0] == '0' ? 0 : decimal->point - 1;
    char tail[16];
    ndm_line_add(text, decimal->digits[0]);
    if (decimal->count > 1 || point) {
        ndm_line_add(text, '.');
    }
    for (int i = 1; i < decimal->count; i++) {
        ndm_line_add(text, decimal->digits[i]);
    }
    snprintf(tail, sizeof tail, "e%+03d", exponent);
    ndm_line_add_all(text, tail);
}

static inline void ndm_line_positional(ndm_line *text, const ndm_decimal *decimal, bool point)
{
    if (decimal->point <= 0) {
        ndm_line_add(text, '0');
    }
    for (int i = 0; i < decimal->point; i++) {
        ndm_line_add(text, i < decimal->count ? decimal->digits[i] : '0');
    }
    if (decimal->count > decimal->point || point) {
        ndm_line_add(text, '.');
    }
    for (int i = decimal->point; i < decimal->count; i++) {
        ndm_line_add(text, i < 0 ? '0' : decimal->digits[i]);
    }
}

/* ndm_dtype_class.format of a long double. */
static inline size_t ndm_longdouble_format(long double value, char *buffer, size_t size,
                                           const ndm_format_options *options)
{
    ndm_line text = {buffer, size, 0};
    if (isnan(value)) {
        ndm_line_add_all(&text, "nan");
    } else {
        if (signbit(value)) {
            ndm_line_add(&text, '-');
        }
        if (isinf(value)) {
            ndm_line_add_all(&text, "inf");
        } else {
            const locale_t plain = newlocale(LC_ALL_MASK, "C", (locale_t)0);
            const locale_t before = plain ? uselocale(plain) : (locale_t)0;
            const ndm_decimal decimal = ndm_longdouble_digits(fabsl(value), options);
            if (options->exponent) {
                ndm_line_scientific(&text, &decimal, options->repr);
            } else {
                ndm_line_positional(&text, &decimal, options->repr);
            }
            if (plain) {
                uselocale(before);
                freelocale(plain);
            }
        }
    }
    if (size > 0) {
        buffer[text.length < size ? text.length : size - 1] = '\0';
    }
    return text.length;
}

/* ndm_dtype_class.parse of a long double: a decimal number, inf, infinity or nan, with a sign
 * or without. */
static inline bool ndm_longdouble_parse(const char *text, size_t length, long double *out)
{
    char copy[NDM_LONGDOUBLE_TEXT * 2];
    if (length == 0 || length >= sizeof copy) {
        return false;
    }
    memcpy(copy, text, length);
    copy[length] = '\0';
    if (strlen(copy) != length || strpbrk(copy, "xXpP( \t\n\v\f\r") != NULL) {
        return false;
    }
    const locale_t plain = newlocale(LC_ALL_MASK, "C", (locale_t)0);
    if (!plain) {
        return false;
    }
    const locale_t before = uselocale(plain);
    char *end;
    const long double value = strtold(copy, &end);
    uselocale(before);
    freelocale(plain);
    if (end != copy + length) {
        return false;
    }
    *out = value;
    return true;
}

#endif
