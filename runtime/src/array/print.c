/* Arrays as text: the layout of numpy.array2string. */
#include "array/print.h"

#include <stdlib.h>
#include <string.h>

#include "array/array.h"
#include "dtype/cast.h"
#include "system/fail.h"

static ndm_status take_corners(const ndm_view *view, const ndm_print_options *options,
                               ndm_page *out, ndm_error *error)
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

/* ---- brackets and lines --------------------------------------------------------------- */

static void strip_spaces(ndm_text *line)
{
    while (line->length > 0 && line->data[line->length - 1] == ' ') {
        line->length--;
    }
}

/* Adds a word to the line, which starts at to->data[*start], or to a new one. */
static void append_word(ndm_text *to, const ndm_text *word, size_t *start, ptrdiff_t width,
                        int indent)
{
    size_t line = to->length - *start;
    if ((ptrdiff_t)(line + word->length) > width && line > (size_t)indent) {
        strip_spaces(to);
        ndm_text_append(to, "\n", 1);
        *start = to->length;
        ndm_text_repeat(to, ' ', indent);
    }
    ndm_text_append(to, word->data, word->length);
}

/* The last axis. The row's first item is number `first`; the text so far ends in `indent`
 * columns of spaces and brackets. */
static void append_row(ndm_text *to, const ndm_page *from, ptrdiff_t first,
                       const ndm_layout *with, int indent, ptrdiff_t width)
{
    size_t start = to->length - (size_t)indent;
    const int axis = from->ndim - 1;
    const ptrdiff_t length = from->shape[axis];
    ndm_text word = {NULL, 0, 0, false};
    const ndm_text dots = {(char[]){"..."}, 3, 4, false};
    for (ptrdiff_t i = 0; i < length; i++) {
        if (from->cut[axis] && i == from->edge) {
            append_word(to, &dots, &start, width, indent);
            ndm_text_append(to, " ", 1);
        }
        word.length = 0;
        ndm_append_item(&word, from, first + i, with);
        append_word(to, &word, &start, width, indent);
        ndm_text_append(to, " ", i + 1 < length);
    }
    to->failed = to->failed || word.failed;
    free(word.data);
}

static void append_axis(ndm_text *to, const ndm_page *from, int axis, ptrdiff_t first,
                        const ndm_layout *with, ptrdiff_t width)
{
    if (axis == from->ndim) {
        ndm_append_item(to, from, first, with);
        return;
    }
    ndm_text_append(to, "[", 1);
    if (axis == from->ndim - 1) {
        append_row(to, from, first, with, axis + 1, width - axis - 1);
    } else {
        ptrdiff_t inner = 1;
        for (int i = axis + 1; i < from->ndim; i++) {
            inner *= from->shape[i];
        }
        for (ptrdiff_t i = 0; i < from->shape[axis]; i++) {
            if (i > 0) {
                ndm_text_repeat(to, '\n', from->ndim - axis - 1);
                ndm_text_repeat(to, ' ', axis + 1);
            }
            if (from->cut[axis] && i == from->edge) {
                ndm_text_append(to, "...", 3);
                ndm_text_repeat(to, '\n', from->ndim - axis - 1);
                ndm_text_repeat(to, ' ', axis + 1);
            }
            append_axis(to, from, axis + 1, first + i * inner, with, width);
        }
    }
    ndm_text_append(to, "]", 1);
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

static ndm_status print_page(const ndm_view *view, const ndm_print_options *given,
                             ndm_page *from, ndm_text *to, ndm_error *error)
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
        ndm_text_append(to, word, length < sizeof word ? length : sizeof word - 1);
    } else {
        ndm_layout with;
        ndm_measure(from, options.precision, &with);
        append_axis(to, from, 0, 0, &with, options.linewidth);
    }
    return to->failed ? ndm_fail_memory(error) : NDM_OK;
}

static ndm_status print_view(const ndm_view *view, const ndm_print_options *options, char **out,
                             ndm_error *error)
{
    ndm_text to = {NULL, 0, 0, false};
    ndm_page from = {.cls = view->dtype.cls, .ndim = view->ndim};
    ndm_dtype real;
    ndm_status status = NDM_OK;
    if (ndm_view_size(view) == 0) {
        ndm_text_append(&to, "[]", 2);
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
