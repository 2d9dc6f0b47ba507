/* How the items of a printed array line up: widths, digits, points under one another. */
#include <math.h>
#include <stdlib.h>

#include "array/array.h"
#include "array/print.h"
#include "ndmill/module.h"

static const char *page_item(const ndm_page *from, ptrdiff_t i, int part)
{
    return (const char *)ndm_array_data(from->items) + i * (ptrdiff_t)from->cls->itemsize +
           part * (ptrdiff_t)from->real->itemsize;
}

/* A double rounded to the class, for comparisons that NumPy makes in the dtype. */
static double rounded(const ndm_dtype_class *cls, double value)
{
    union {
        max_align_t align;
        char bytes[64];
    } item;
    ndm_scalar scalar = ndm_scalar_float(value);
    if (cls->itemsize <= sizeof item && cls->from_scalar(&scalar, item.bytes) == NDM_OK) {
        cls->to_scalar(item.bytes, &scalar);
    }
    return scalar.real;
}

/* The least power of ten that takes scientific notation: what the dtype's digits hold. */
static double largest_positional(const ndm_dtype_class *cls)
{
    const int digits = ndm_whole_digits(cls);
    return digits >= 8 ? 1e8 : pow(10, digits);
}

/* Whether the finite items are shown in scientific notation. */
static bool wants_exponent(const ndm_page *from, int part)
{
    double largest = 0, smallest = INFINITY;
    for (ptrdiff_t i = 0; i < from->count; i++) {
        ndm_digits digits;
        ndm_scalar value;
        const char *item = page_item(from, i, part);
        ndm_digits_shortest(from->real, item, &digits);
        from->real->to_scalar(item, &value);
        double size = fabs(value.real);
        if (digits.form != NDM_DIGITS_FINITE || digits.count == 0) {
            continue;
        }
        if (!isfinite(size) || size == 0) {
            return true;
        }
        largest = size > largest ? size : largest;
        smallest = size < smallest ? size : smallest;
    }
    const double limit = rounded(from->real, largest_positional(from->real));
    /* What saturates below the limit has no number that large. */
    const bool reaches = limit >= 0.9 * largest_positional(from->real);
    return largest > 0 &&
           ((reaches && largest >= limit) || smallest < rounded(from->real, 0.0001) ||
            rounded(from->real, largest / smallest) > 1000);
}

static int at_least(int a, int b)
{
    return a > b ? a : b;
}

/* Digits before the point, with the sign, of a finite item's text. */
static int whole_width(const ndm_digits *digits, bool exponent, bool plus)
{
    return (digits->negative || plus) +
           (exponent || digits->exponent < 0 ? 1 : digits->exponent + 1);
}

static int exponent_width(int exponent)
{
    int width = 1;
    for (exponent = abs(exponent); exponent >= 10; exponent /= 10) {
        width++;
    }
    return at_least(width, 2);
}

static void measure_real(const ndm_page *from, int part, int precision, bool plus,
                         ndm_real_layout *out)
{
    *out = (ndm_real_layout){.exponent = wants_exponent(from, part), .plus = plus};
    bool special = false, negative_infinity = false;
    for (ptrdiff_t i = 0; i < from->count; i++) {
        const char *item = page_item(from, i, part);
        ndm_digits digits;
        ndm_digits_shortest(from->real, item, &digits);
        if (digits.form != NDM_DIGITS_FINITE) {
            special = true;
            negative_infinity |= digits.form == NDM_DIGITS_INFINITY && digits.negative;
            continue;
        }
        if (!out->exponent) {
            ndm_digits_positional(from->real, item, precision, &digits);
            out->pad_right = at_least(out->pad_right, ndm_digits_fraction(&digits));
        } else {
            if (digits.count - 1 > precision) {
                ndm_digits_scientific(from->real, item, precision, &digits);
            }
            out->precision = at_least(out->precision, digits.count - 1);
            out->exponent_digits =
                at_least(out->exponent_digits, exponent_width(digits.exponent));
        }
        out->pad_left = at_least(out->pad_left, whole_width(&digits, out->exponent, plus));
    }
    if (out->exponent) {
        out->pad_right = out->exponent_digits + 2 + out->precision;
    } else {
        out->precision = precision;
    }
    if (special) {
        int offset = out->pad_right + 1;
        out->pad_left = at_least(out->pad_left, 3 + (plus || negative_infinity) - offset);
    }
}

static void append_real(ndm_text *to, const ndm_page *from, ptrdiff_t i, int part,
                        const ndm_real_layout *with, bool imaginary)
{
    const char *item = page_item(from, i, part);
    char word[NDM_ITEM_TEXT_SIZE];
    ndm_digits digits;
    ndm_digits_shortest(from->real, item, &digits);
    ptrdiff_t left, right = 0, length;
    if (digits.form != NDM_DIGITS_FINITE) {
        length = (ptrdiff_t)ndm_write_positional(&digits, 0, with->plus, word, sizeof word);
        left = with->pad_left + with->pad_right + 1 - length;
    } else if (with->exponent) {
        ndm_digits_scientific(from->real, item, with->precision, &digits);
        length = (ptrdiff_t)ndm_write_scientific(
            &digits, with->precision, with->exponent_digits, with->plus, word, sizeof word);
        left = with->pad_left - whole_width(&digits, true, with->plus);
    } else {
        ndm_digits_positional(from->real, item, with->precision, &digits);
        length = (ptrdiff_t)ndm_write_positional(&digits, 0, with->plus, word, sizeof word);
        left = with->pad_left - whole_width(&digits, false, with->plus);
        right = with->pad_right - ndm_digits_fraction(&digits);
    }
    if (length >= (ptrdiff_t)sizeof word) {
        length = (ptrdiff_t)sizeof word - 1;
    }
    ndm_text_repeat(to, ' ', left);
    ndm_text_append(to, word, (size_t)length);
    if (imaginary) {
        ndm_text_append(to, "j", 1);
    }
    ndm_text_repeat(to, ' ', right);
}

static void append_plain(ndm_text *to, const ndm_page *from, ptrdiff_t i, ptrdiff_t width)
{
    char word[NDM_ITEM_TEXT_SIZE];
    size_t length = ndm_plain_text(from->cls, page_item(from, i, 0), word, sizeof word);
    length = length < sizeof word ? length : sizeof word - 1;
    ndm_text_repeat(to, ' ', width - (ptrdiff_t)length);
    ndm_text_append(to, word, length);
}

void ndm_measure(const ndm_page *from, int precision, ndm_layout *out)
{
    *out = (ndm_layout){.width = 0};
    if (from->kind == NDM_TEXT_REAL || from->kind == NDM_TEXT_COMPLEX) {
        measure_real(from, 0, precision, false, &out->part[0]);
        if (from->kind == NDM_TEXT_COMPLEX) {
            measure_real(from, 1, precision, true, &out->part[1]);
        }
        return;
    }
    if (from->kind == NDM_TEXT_BOOL) {
        out->width = from->ndim > 0 ? 5 : 0;
        return;
    }
    for (ptrdiff_t i = 0; i < from->count; i++) {
        char word[NDM_ITEM_TEXT_SIZE];
        ptrdiff_t length =
            (ptrdiff_t)ndm_plain_text(from->cls, page_item(from, i, 0), word, sizeof word);
        out->width = length > out->width ? length : out->width;
    }
}

void ndm_append_item(ndm_text *to, const ndm_page *from, ptrdiff_t i, const ndm_layout *with)
{
    if (from->kind == NDM_TEXT_REAL || from->kind == NDM_TEXT_COMPLEX) {
        append_real(to, from, i, 0, &with->part[0], false);
        if (from->kind == NDM_TEXT_COMPLEX) {
            append_real(to, from, i, 1, &with->part[1], true);
        }
    } else {
        append_plain(to, from, i, with->width);
    }
}
