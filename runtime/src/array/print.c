/* Arrays as text: the layout of numpy.array2string. */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "array/array.h"
#include "array/format.h"
#include "dtype/cast.h"
#include "system/fail.h"
#include "system/memory.h"

/* ---- text that grows --------------------------------------------------------------- */

typedef struct text {
    char *data;
    size_t length, capacity;
    bool failed;
} text;

static void append(text *to, const char *from, size_t length)
{
    size_t needed;
    if (to->failed || !ndm_size_add(to->length, length, &needed) ||
        !ndm_size_add(needed, 1, &needed)) {
        to->failed = true;
        return;
    }
    if (needed > to->capacity) {
        size_t capacity;
        char *data = ndm_size_multiply(needed, 2, &capacity) ? ndm_new_raw(capacity, 1) : NULL;
        if (data == NULL) {
            to->failed = true;
            return;
        }
        if (to->length > 0) {
            memcpy(data, to->data, to->length);
        }
        free(to->data);
        to->data = data;
        to->capacity = capacity;
    }
    if (length > 0) {
        memcpy(to->data + to->length, from, length);
    }
    to->length += length;
    to->data[to->length] = '\0';
}

static void append_repeated(text *to, char c, ptrdiff_t count)
{
    for (; count > 0; count--) {
        append(to, &c, 1);
    }
}

/* ---- the items that are shown -------------------------------------------------------- */

/* A native, packed copy of the corners: of each axis that is cut, the first and last `edge`. */
typedef struct page {
    const ndm_dtype_class *cls, *real; /* real: the class of a part */
    ndm_text_kind kind;
    int ndim, edge;
    bool cut[NDM_MAXDIMS];
    ptrdiff_t shape[NDM_MAXDIMS];
    ndm_array *items;
    ptrdiff_t count;
} page;

static ndm_status take_corners(const ndm_view *view, const ndm_print_options *options,
                               page *out, ndm_error *error)
{
    const bool summarise = ndm_view_size(view) > options->threshold;
    for (int i = 0; i < view->ndim; i++) {
        out->cut[i] = summarise && (view->shape[i] - 1) / 2 >= out->edge;
        out->shape[i] = out->cut[i] ? 2 * (ptrdiff_t)out->edge : view->shape[i];
    }
    ndm_dtype native = ndm_dtype_native(&view->dtype);
    ndm_status status =
        ndm_empty(&native, view->ndim, out->shape, NDM_ORDER_C, NULL, &out->items, error);
    if (status != NDM_OK) {
        return status;
    }
    out->count = ndm_array_size(out->items);
    ptrdiff_t strides[NDM_MAXDIMS], index[NDM_MAXDIMS] = {0}, from[NDM_MAXDIMS];
    ndm_view_strides(view, strides);
    char *to = ndm_array_data(out->items);
    for (ptrdiff_t n = 0; n < out->count; n++) {
        for (int i = 0; i < view->ndim; i++) {
            from[i] =
                index[i] +
                (out->cut[i] && index[i] >= out->edge ? view->shape[i] - out->shape[i] : 0);
        }
        ndm_copy_swap(ndm_view_at(view, strides, from), 0, to, 0, 1, native.itemsize,
                      view->dtype.order == NDM_SWAPPED ? view->dtype.cls->swap : 0);
        to += native.itemsize;
        (void)ndm_index_next(view->ndim, out->shape, index);
    }
    return NDM_OK;
}

/* ---- how numbers line up -------------------------------------------------------------- */

typedef struct real_layout {
    bool exponent, plus;
    int precision; /* exponent: digits after the point of every item; else the most */
    int pad_left, pad_right, exponent_digits;
} real_layout;

typedef struct layout {
    real_layout part[2];
    ptrdiff_t width; /* of what is no real number */
} layout;

static const char *page_item(const page *from, ptrdiff_t i, int part)
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
static bool wants_exponent(const page *from, int part)
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
    return largest > 0 && (largest >= rounded(from->real, largest_positional(from->real)) ||
                           smallest < rounded(from->real, 0.0001) ||
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

static void measure_real(const page *from, int part, int precision, bool plus, real_layout *out)
{
    *out = (real_layout){.exponent = wants_exponent(from, part), .plus = plus};
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

static void append_real(text *to, const page *from, ptrdiff_t i, int part,
                        const real_layout *with, bool imaginary)
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
    append_repeated(to, ' ', left);
    append(to, word, (size_t)length);
    if (imaginary) {
        append(to, "j", 1);
    }
    append_repeated(to, ' ', right);
}

static void append_plain(text *to, const page *from, ptrdiff_t i, ptrdiff_t width)
{
    char word[NDM_ITEM_TEXT_SIZE];
    size_t length = ndm_plain_text(from->cls, page_item(from, i, 0), word, sizeof word);
    length = length < sizeof word ? length : sizeof word - 1;
    append_repeated(to, ' ', width - (ptrdiff_t)length);
    append(to, word, length);
}

static void measure(const page *from, int precision, layout *out)
{
    *out = (layout){.width = 0};
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

static void append_item(text *to, const page *from, ptrdiff_t i, const layout *with)
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

/* ---- brackets and lines --------------------------------------------------------------- */

static void strip_spaces(text *line)
{
    while (line->length > 0 && line->data[line->length - 1] == ' ') {
        line->length--;
    }
}

/* Adds a word to the line, which starts at to->data[*start], or to a new one. */
static void append_word(text *to, const text *word, size_t *start, ptrdiff_t width, int indent)
{
    size_t line = to->length - *start;
    if ((ptrdiff_t)(line + word->length) > width && line > (size_t)indent) {
        strip_spaces(to);
        append(to, "\n", 1);
        *start = to->length;
        append_repeated(to, ' ', indent);
    }
    append(to, word->data, word->length);
}

/* The last axis. The row's first item is number `first`; the text so far ends in `indent`
 * columns of spaces and brackets. */
static void append_row(text *to, const page *from, ptrdiff_t first, const layout *with,
                       int indent, ptrdiff_t width)
{
    size_t start = to->length - (size_t)indent;
    const int axis = from->ndim - 1;
    const ptrdiff_t length = from->shape[axis];
    text word = {NULL, 0, 0, false};
    const text dots = {(char[]){"..."}, 3, 4, false};
    for (ptrdiff_t i = 0; i < length; i++) {
        if (from->cut[axis] && i == from->edge) {
            append_word(to, &dots, &start, width, indent);
            append(to, " ", 1);
        }
        word.length = 0;
        append_item(&word, from, first + i, with);
        append_word(to, &word, &start, width, indent);
        append(to, " ", i + 1 < length);
    }
    to->failed = to->failed || word.failed;
    free(word.data);
}

static void append_axis(text *to, const page *from, int axis, ptrdiff_t first,
                        const layout *with, ptrdiff_t width)
{
    if (axis == from->ndim) {
        append_item(to, from, first, with);
        return;
    }
    append(to, "[", 1);
    if (axis == from->ndim - 1) {
        append_row(to, from, first, with, axis + 1, width - axis - 1);
    } else {
        ptrdiff_t inner = 1;
        for (int i = axis + 1; i < from->ndim; i++) {
            inner *= from->shape[i];
        }
        for (ptrdiff_t i = 0; i < from->shape[axis]; i++) {
            if (i > 0) {
                append_repeated(to, '\n', from->ndim - axis - 1);
                append_repeated(to, ' ', axis + 1);
            }
            if (from->cut[axis] && i == from->edge) {
                append(to, "...", 3);
                append_repeated(to, '\n', from->ndim - axis - 1);
                append_repeated(to, ' ', axis + 1);
            }
            append_axis(to, from, axis + 1, first + i * inner, with, width);
        }
    }
    append(to, "]", 1);
}

/* ---- the whole ------------------------------------------------------------------------ */

/* The options given, and the defaults of those that are absent or negative. */
static ndm_print_options read_options(const ndm_print_options *given)
{
    ndm_print_options result = {sizeof result, -1, -1, -1, -1};
    if (given != NULL) {
        memcpy(&result, given, given->size < sizeof result ? given->size : sizeof result);
    }
    result.precision = result.precision < 0 ? 8 : result.precision;
    result.threshold = result.threshold < 0 ? 1000 : result.threshold;
    result.edgeitems = result.edgeitems < 1 ? 3 : result.edgeitems;
    result.linewidth = result.linewidth < 1 ? 75 : result.linewidth;
    return result;
}

static ndm_status print_page(const ndm_view *view, const ndm_print_options *given, page *from,
                             text *to, ndm_error *error)
{
    const ndm_print_options options = read_options(given);
    from->edge = options.edgeitems;
    ndm_status status = take_corners(view, &options, from, error);
    if (status != NDM_OK) {
        return status;
    }
    const char *first = ndm_array_data(from->items);
    from->kind = ndm_text_kind_of(from->cls, first);
    if (view->ndim == 0 && given == NULL) {
        char word[2 * NDM_ITEM_TEXT_SIZE + 8];
        size_t length = ndm_item_text(from->cls, from->real, first, word, sizeof word);
        append(to, word, length < sizeof word ? length : sizeof word - 1);
    } else {
        layout with;
        measure(from, options.precision, &with);
        append_axis(to, from, 0, 0, &with, options.linewidth);
    }
    return to->failed ? ndm_fail_memory(error) : NDM_OK;
}

static ndm_status print_view(const ndm_view *view, const ndm_print_options *options, char **out,
                             ndm_error *error)
{
    text to = {NULL, 0, 0, false};
    page from = {.cls = view->dtype.cls, .ndim = view->ndim};
    ndm_dtype real;
    ndm_status status = NDM_OK;
    if (ndm_view_size(view) == 0) {
        append(&to, "[]", 2);
        status = to.failed ? ndm_fail_memory(error) : NDM_OK;
    } else {
        status = from.cls->parts == 2 ? ndm_dtype_find(from.cls->real, &real, error) : NDM_OK;
        if (status == NDM_OK) {
            from.real = from.cls->parts == 2 ? real.cls : from.cls;
            status = print_page(view, options, &from, &to, error);
        }
        ndm_array_release(from.items);
    }
    if (status != NDM_OK) {
        free(to.data);
        return status;
    }
    *out = to.data;
    return NDM_OK;
}

ndm_status ndm_to_string(const ndm_view *view, const ndm_print_options *options, char **out,
                         ndm_error *error)
{
    ndm_status status = ndm_view_check(view, error);
    if (status != NDM_OK || !(view->flags & NDM_VIEW_WEAK)) {
        return status != NDM_OK ? status : print_view(view, options, out, error);
    }
    ndm_array *array;
    status = ndm_from_scalar(view->data, NULL, &array, error);
    if (status == NDM_OK) {
        status = print_view(ndm_array_view(array), options, out, error);
        ndm_array_release(array);
    }
    return status;
}
