/* The text of one item. Decimal digits come from snprintf's %e without its decimal point, so
 * that the locale does not matter. */
#include <inttypes.h>
#include <limits.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "array/format.h"
#include "system/number.h"

#define ITEM_SIZE_MAX 64

static bool has_kind(const ndm_dtype_class *cls, const char *kind)
{
    for (const char *const *k = cls->kinds; k != NULL && *k != NULL; k++) {
        if (strcmp(*k, kind) == 0) {
            return true;
        }
    }
    return false;
}

ndm_text_kind ndm_text_kind_of(const ndm_dtype_class *cls, const void *item)
{
    if (cls->to_scalar == NULL || has_kind(cls, "opaque")) {
        return NDM_TEXT_OTHER;
    }
    ndm_scalar value;
    cls->to_scalar(item, &value);
    switch (value.kind) {
    case NDM_SCALAR_BOOL:
        return NDM_TEXT_BOOL;
    case NDM_SCALAR_FLOAT:
        return NDM_TEXT_REAL;
    case NDM_SCALAR_COMPLEX:
        return NDM_TEXT_COMPLEX;
    default:
        return NDM_TEXT_INTEGER;
    }
}

int ndm_whole_digits(const ndm_dtype_class *cls)
{
    if (cls->eps == NULL) {
        return 16;
    }
    ndm_scalar eps;
    cls->to_scalar(cls->eps, &eps);
    const double digits = floor(-log10(eps.real));
    return digits > 2 && digits < 40 ? (int)digits : 2;
}

static void trim_zeros(ndm_digits *digits)
{
    while (digits->count > 0 && digits->digit[digits->count - 1] == 0) {
        digits->count--;
    }
}

/* Reads [-]ddd[.ddd][e[+-]dd], inf or nan; any byte between digits counts as the point. */
static void read_digits(const char *text, ndm_digits *out)
{
    *out = (ndm_digits){.form = NDM_DIGITS_FINITE, .negative = *text == '-'};
    text += *text == '-' || *text == '+';
    if (*text == 'n' || *text == 'N') {
        out->form = NDM_DIGITS_NAN;
        out->negative = false;
        return;
    }
    if (*text == 'i' || *text == 'I') {
        out->form = NDM_DIGITS_INFINITY;
        return;
    }
    int before = 0;
    bool point = false;
    for (; *text != '\0' && *text != 'e' && *text != 'E'; text++) {
        if (*text < '0' || *text > '9') {
            point = true;
        } else if (*text == '0' && out->count == 0) {
            before -= point;
        } else {
            before += !point;
            if (out->count < NDM_DIGITS_MAX) {
                out->digit[out->count++] = (char)(*text - '0');
            }
        }
    }
    long exponent = *text != '\0' ? strtol(text + 1, NULL, 10) : 0;
    out->exponent = (int)exponent + before - 1;
    trim_zeros(out);
    if (out->count == 0) {
        out->exponent = 0;
    }
}

/* `places` + 1 digits of a double, correctly rounded. */
static void double_digits(double value, int places, ndm_digits *out)
{
    char text[NDM_DIGITS_MAX + 32];
    places = places > NDM_DIGITS_MAX - 1 ? NDM_DIGITS_MAX - 1 : places;
    (void)snprintf(text, sizeof text, "%.*e", places, value);
    read_digits(text, out);
}

static double digits_value(const ndm_digits *digits)
{
    char text[NDM_DIGITS_MAX + 32];
    int used = 0;
    if (digits->count == 0) {
        return digits->negative ? -0.0 : 0.0;
    }
    if (digits->negative) {
        text[used++] = '-';
    }
    for (int i = 0; i < digits->count; i++) {
        text[used++] = (char)('0' + digits->digit[i]);
    }
    (void)snprintf(text + used, sizeof text - (size_t)used, "e%d",
                   digits->exponent - digits->count + 1);
    return strtod(text, NULL);
}

/* Whether the double gives the item back. */
static bool gives_back(const ndm_dtype_class *cls, double value, const void *item)
{
    union {
        max_align_t align;
        char bytes[ITEM_SIZE_MAX];
    } other;
    const ndm_scalar scalar = {.kind = NDM_SCALAR_FLOAT, .real = value};
    return cls->itemsize <= sizeof other && cls->alignment <= _Alignof(max_align_t) &&
           cls->from_scalar(&scalar, other.bytes) == NDM_OK &&
           cls->compare(other.bytes, item) == 0;
}

static double item_value(const ndm_dtype_class *cls, const void *item)
{
    ndm_scalar value;
    cls->to_scalar(item, &value);
    return value.real;
}

static void class_digits(const ndm_dtype_class *cls, const void *item, int precision,
                         ndm_digits *out)
{
    char text[NDM_ITEM_TEXT_SIZE];
    const ndm_format_options options = {.precision = precision, .exponent = true};
    if (cls->format(item, text, sizeof text, &options) < sizeof text) {
        read_digits(text, out);
    } else {
        double_digits(item_value(cls, item), 17, out);
    }
}

void ndm_digits_shortest(const ndm_dtype_class *cls, const void *item, ndm_digits *out)
{
    if (cls->format != NULL) {
        class_digits(cls, item, -1, out);
        return;
    }
    double value = item_value(cls, item);
    for (int places = 0; places < 17; places++) {
        double_digits(value, places, out);
        if (out->form != NDM_DIGITS_FINITE || gives_back(cls, digits_value(out), item)) {
            return;
        }
    }
}

void ndm_digits_scientific(const ndm_dtype_class *cls, const void *item, int places,
                           ndm_digits *out)
{
    double value = item_value(cls, item);
    if (cls->format == NULL || !isfinite(value) || gives_back(cls, value, item)) {
        if (cls->format == NULL || isfinite(value)) {
            double_digits(value, places, out);
            return;
        }
    }
    class_digits(cls, item, places, out);
}

void ndm_digits_positional(const ndm_dtype_class *cls, const void *item, int precision,
                           ndm_digits *out)
{
    ndm_digits_shortest(cls, item, out);
    if (out->form != NDM_DIGITS_FINITE || precision < 0 ||
        ndm_digits_fraction(out) <= precision) {
        return;
    }
    /* Digits from the first to the last one kept; at least one, as NumPy keeps the first. */
    int places = precision + out->exponent;
    if (places >= 0) {
        ndm_digits_scientific(cls, item, places, out);
        return;
    }
    /* The shortest digits of 0.05 are half of 0.1; the double itself is more than that. */
    ndm_digits_scientific(cls, item, NDM_DIGITS_MAX - 1, out);
    bool up = places == -1 && (out->digit[0] > 5 || (out->digit[0] == 5 && out->count > 1));
    *out = (ndm_digits){
        .negative = out->negative, .exponent = up ? -precision : 0, .count = up, .digit = {1}};
}

int ndm_digits_fraction(const ndm_digits *digits)
{
    int fraction = digits->count - 1 - digits->exponent;
    return digits->count == 0 || fraction < 0 ? 0 : fraction;
}

/* A text that is cut at its buffer's end but counts on. */
typedef struct text {
    char *buffer;
    size_t size, length;
} text;

static void put(text *to, char c)
{
    if (to->length + 1 < to->size) {
        to->buffer[to->length] = c;
        to->buffer[to->length + 1] = '\0';
    }
    to->length++;
}

static void put_string(text *to, const char *string)
{
    for (; *string != '\0'; string++) {
        put(to, *string);
    }
}

static text begin(const ndm_digits *digits, bool plus, char *buffer, size_t size)
{
    text to = {buffer, size, 0};
    if (size > 0) {
        buffer[0] = '\0';
    }
    if (digits->negative) {
        put(&to, '-');
    } else if (plus) {
        put(&to, '+');
    }
    if (digits->form != NDM_DIGITS_FINITE) {
        put_string(&to, digits->form == NDM_DIGITS_NAN ? "nan" : "inf");
    }
    return to;
}

/* The digit that counts 10^power. */
static char digit_at(const ndm_digits *digits, int power)
{
    int i = digits->exponent - power;
    return i >= 0 && i < digits->count ? (char)('0' + digits->digit[i]) : '0';
}

size_t ndm_write_positional(const ndm_digits *digits, int fraction, bool plus, char *buffer,
                            size_t size)
{
    text to = begin(digits, plus, buffer, size);
    if (digits->form != NDM_DIGITS_FINITE) {
        return to.length;
    }
    int needed = ndm_digits_fraction(digits);
    for (int power = digits->exponent > 0 ? digits->exponent : 0; power >= 0; power--) {
        put(&to, digit_at(digits, power));
    }
    put(&to, '.');
    for (int i = 1; i <= needed || i <= fraction; i++) {
        put(&to, digit_at(digits, -i));
    }
    return to.length;
}

size_t ndm_write_scientific(const ndm_digits *digits, int fraction, int exponent_digits,
                            bool plus, char *buffer, size_t size)
{
    text to = begin(digits, plus, buffer, size);
    if (digits->form != NDM_DIGITS_FINITE) {
        return to.length;
    }
    put(&to, digit_at(digits, digits->exponent));
    put(&to, '.');
    for (int i = 1; i <= fraction; i++) {
        put(&to, digit_at(digits, digits->exponent - i));
    }
    char exponent[32];
    (void)snprintf(exponent, sizeof exponent, "e%c%0*d", digits->exponent < 0 ? '-' : '+',
                   exponent_digits, abs(digits->exponent));
    put_string(&to, exponent);
    return to.length;
}

size_t ndm_plain_text(const ndm_dtype_class *cls, const void *item, char *buffer, size_t size)
{
    const ndm_format_options options = {.precision = -1};
    ndm_scalar value;
    if (cls->format != NULL) {
        return cls->format(item, buffer, size, &options);
    }
    if (cls->field_count > 0) {
        return ndm_struct_text(cls, item, buffer, size);
    }
    cls->to_scalar(item, &value);
    int length;
    if (value.kind == NDM_SCALAR_BOOL) {
        length = snprintf(buffer, size, "%s", value.magnitude != 0 ? "True" : "False");
    } else if (value.kind == NDM_SCALAR_INT) {
        length =
            snprintf(buffer, size, "%s%" PRIu64, value.negative ? "-" : "", value.magnitude);
    } else {
        return ndm_double_text(value.real, false, buffer, size);
    }
    return (size_t)length;
}

/* The least power of ten that a number on its own shows with an exponent: what a dtype of less
 * than double precision holds, as NumPy since 2.3; else Python's 1e16. */
static double largest_positional(const ndm_dtype_class *cls)
{
    int digits = ndm_whole_digits(cls);
    return digits < 8 ? pow(10, digits) : 1e16;
}

/* A real number on its own; `bare`: without a point that nothing follows. */
static size_t real_text(const ndm_dtype_class *cls, const void *item, bool plus, bool bare,
                        char *buffer, size_t size)
{
    ndm_digits digits;
    ndm_digits_shortest(cls, item, &digits);
    double value = fabs(item_value(cls, item));
    bool positional = digits.count == 0 || (value >= 1e-4 && value < largest_positional(cls));
    if (digits.form != NDM_DIGITS_FINITE || positional) {
        size_t length = ndm_write_positional(&digits, bare ? 0 : 1, plus, buffer, size);
        if (length < size && length > 0 && buffer[length - 1] == '.') {
            buffer[--length] = '\0';
        }
        return length;
    }
    size_t length = ndm_write_scientific(&digits, digits.count - 1, 2, plus, buffer, size);
    char *point = length < size && digits.count == 1 ? strchr(buffer, '.') : NULL;
    if (point != NULL) {
        memmove(point, point + 1, strlen(point));
        length--;
    }
    return length;
}

size_t ndm_item_text(const ndm_dtype_class *cls, const ndm_dtype_class *real, const void *item,
                     char *buffer, size_t size)
{
    ndm_text_kind kind = ndm_text_kind_of(cls, item);
    if (kind == NDM_TEXT_REAL) {
        return real_text(cls, item, false, false, buffer, size);
    }
    if (kind != NDM_TEXT_COMPLEX) {
        return ndm_plain_text(cls, item, buffer, size);
    }
    char re[NDM_ITEM_TEXT_SIZE] = "", im[NDM_ITEM_TEXT_SIZE];
    const char *imag = (const char *)item + real->itemsize;
    ndm_digits digits;
    ndm_digits_shortest(real, item, &digits);
    bool alone = digits.form == NDM_DIGITS_FINITE && digits.count == 0 && !digits.negative;
    if (!alone) {
        (void)real_text(real, item, false, true, re, sizeof re);
    }
    (void)real_text(real, imag, !alone, true, im, sizeof im);
    return (size_t)snprintf(buffer, size, alone ? "%s%sj" : "(%s%sj)", re, im);
}
