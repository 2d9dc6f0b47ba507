/* The header of a .npy file: a strict reader of the one dict that it may hold. */
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include "io/npy.h"
#include "ndmill/module.h"
#include "system/fail.h"
#include "system/memory.h"

static const unsigned char magic[6] = {0x93, 'N', 'U', 'M', 'P', 'Y'};

ndm_status ndm_npy_prefix(const unsigned char *start, size_t size, const char *path,
                          size_t *offset, size_t *length, ndm_error *error)
{
    if (size < sizeof magic || memcmp(start, magic, sizeof magic) != 0) {
        return ndm_fail(error, NDM_ERROR_FORMAT,
                        "%s: not a .npy file: it does not start with \\x93NUMPY", path);
    }
    if (size < 8) {
        return ndm_fail(error, NDM_ERROR_FORMAT, "%s: the file ends in its version", path);
    }
    const unsigned major = start[6], minor = start[7];
    if (major < 1 || major > 3 || minor != 0) {
        return ndm_fail(error, NDM_ERROR_FORMAT,
                        "%s: .npy version %u.%u; versions 1.0, 2.0 and 3.0 are known", path,
                        major, minor);
    }
    *offset = major == 1 ? 10 : 12;
    if (size < *offset) {
        return ndm_fail(error, NDM_ERROR_FORMAT, "%s: the file ends in its header's length",
                        path);
    }
    *length = start[8] | (size_t)start[9] << 8;
    if (major > 1) {
        *length |= (size_t)start[10] << 16 | (size_t)start[11] << 24;
    }
    if (*length > NDM_NPY_HEADER_MAX) {
        return ndm_fail(error, NDM_ERROR_FORMAT,
                        "%s: a header of %zu bytes; at most %d are read", path, *length,
                        NDM_NPY_HEADER_MAX);
    }
    return NDM_OK;
}

/* ---- the dict ------------------------------------------------------------------------ */

typedef struct reader {
    const char *text;
    size_t length, at, offset; /* offset: of text in the file */
    const char *path;
    ndm_error *error;
    ndm_npy_header *out;
    size_t descr_at;
    char descr[32];
    char name[64]; /* of a field that has the name of a dtype; "" if there is none */
    char named[NDM_NPY_DESCR]; /* the whole of such a dtype, as it is written */
} reader;

static ndm_status refuse(const reader *from, size_t at, const char *what)
{
    return ndm_fail(from->error, NDM_ERROR_FORMAT, "%s: header, byte %zu: %s", from->path,
                    from->offset + at, what);
}

static void skip_spaces(reader *from)
{
    while (from->at < from->length && memchr(" \t\n\r\f", from->text[from->at], 5) != NULL) {
        from->at++;
    }
}

/* Passes `c` and the space before it. */
static bool take(reader *from, char c)
{
    skip_spaces(from);
    bool found = from->at < from->length && from->text[from->at] == c;
    from->at += found;
    return found;
}

static bool take_word(reader *from, const char *word)
{
    skip_spaces(from);
    size_t length = strlen(word);
    if (from->length - from->at < length || memcmp(from->text + from->at, word, length) != 0) {
        return false;
    }
    from->at += length;
    return true;
}

/* A quoted string without escapes, cut into `to` with its NUL. */
static ndm_status read_string(reader *from, char *to, size_t size)
{
    skip_spaces(from);
    const size_t start = from->at;
    if (start >= from->length || (from->text[start] != '\'' && from->text[start] != '"')) {
        return refuse(from, start, "a quoted string is expected");
    }
    const char *const first = from->text + start + 1;
    const char *const end = memchr(first, from->text[start], from->length - start - 1);
    if (end == NULL) {
        return refuse(from, start, "a string that does not end");
    }
    const size_t length = (size_t)(end - first);
    for (size_t i = 0; i < length; i++) {
        if (first[i] < ' ' || first[i] > '~' || first[i] == '\\') {
            return refuse(from, start + 1 + i,
                          "a string with a character other than plain ASCII");
        }
    }
    if (length >= size) {
        return refuse(from, start, "a string too long for a key or a dtype");
    }
    memcpy(to, first, length);
    to[length] = '\0';
    from->at = start + length + 2;
    return NDM_OK;
}

static ndm_status read_order(reader *from)
{
    if (take_word(from, "True")) {
        from->out->fortran_order = true;
    } else if (take_word(from, "False")) {
        from->out->fortran_order = false;
    } else {
        return refuse(from, from->at, "'fortran_order' must be True or False");
    }
    return NDM_OK;
}

static ndm_status read_length(reader *from, ptrdiff_t *out)
{
    skip_spaces(from);
    const size_t start = from->at;
    size_t value = 0;
    if (start < from->length && from->text[start] == '-') {
        return refuse(from, start, "a negative length in 'shape'");
    }
    for (;
         from->at < from->length && from->text[from->at] >= '0' && from->text[from->at] <= '9';
         from->at++) {
        const size_t digit = (size_t)(from->text[from->at] - '0');
        if (!ndm_size_multiply(value, 10, &value) || !ndm_size_add(value, digit, &value) ||
            value > PTRDIFF_MAX) {
            return refuse(from, start, "a length in 'shape' that is too large");
        }
    }
    if (from->at == start) {
        return refuse(from, start, "'shape' must be a tuple of whole numbers");
    }
    *out = (ptrdiff_t)value;
    return NDM_OK;
}

/* The rest of [('NAME', [('FIELD', 'LETTERS'), ...])]. */
static ndm_status read_fields(reader *from)
{
    int used = snprintf(from->named, sizeof from->named, "[('%s', [", from->name);
    bool closed = true, more = true;
    while (closed && more) {
        char field[64];
        closed = take(from, '(');
        ndm_status status = closed ? read_string(from, field, sizeof field) : NDM_OK;
        closed = closed && status == NDM_OK && take(from, ',');
        status = closed ? read_string(from, from->descr, sizeof from->descr) : status;
        if (status != NDM_OK) {
            return status;
        }
        closed = closed && take(from, ')');
        more = closed && take(from, ',');
        const size_t room = sizeof from->named - (size_t)used;
        const int length = snprintf(from->named + used, room, "('%s', '%s')%s", field,
                                    from->descr, more ? ", " : "");
        used += length;
        if (length < 0 || used + 4 > (int)sizeof from->named) {
            return refuse(from, from->descr_at, "a structured dtype of too many fields");
        }
    }
    if (!(closed && take(from, ']') && take(from, ')') && take(from, ']'))) {
        return refuse(from, from->descr_at, "a structured dtype; these are not read");
    }
    memcpy(from->named + used, "])]", 4);
    return NDM_OK;
}

/* [('NAME', 'LETTERS')], or [('NAME', 'LETTERS', (COUNT,))]. */
static ndm_status read_named(reader *from)
{
    ptrdiff_t count = 0;
    bool counted = false, closed = take(from, '(');
    ndm_status status = closed
                            ? read_string(from, from->name, sizeof from->name)
                            : refuse(from, from->at, "a structured dtype; these are not read");
    if (status == NDM_OK) {
        closed = take(from, ',');
        if (closed && take(from, '[')) {
            return read_fields(from);
        }
        status = read_string(from, from->descr, sizeof from->descr);
    }
    if (status == NDM_OK && take(from, ',')) {
        counted = true;
        closed = closed && take(from, '(');
        status = read_length(from, &count);
        closed = closed && take(from, ',') && take(from, ')');
    }
    if (status == NDM_OK && !(closed && take(from, ')') && take(from, ']'))) {
        return refuse(from, from->descr_at, "a structured dtype; these are not read");
    }
    if (status == NDM_OK) {
        char shape[32] = "";
        if (counted) {
            (void)snprintf(shape, sizeof shape, ", (%td,)", count);
        }
        (void)snprintf(from->named, sizeof from->named, "[('%s', '%s'%s)]", from->name,
                       from->descr, shape);
    }
    return status;
}

static ndm_status read_descr(reader *from)
{
    skip_spaces(from);
    from->descr_at = from->at;
    return take(from, '[') ? read_named(from)
                           : read_string(from, from->descr, sizeof from->descr);
}

static ndm_status read_shape(reader *from)
{
    ndm_npy_header *out = from->out;
    bool comma = true;
    out->ndim = 0;
    if (!take(from, '(')) {
        return refuse(from, from->at, "'shape' must be a tuple");
    }
    while (!take(from, ')')) {
        if (!comma) {
            return refuse(from, from->at, "',' or ')' is expected in 'shape'");
        }
        if (out->ndim == NDM_MAXDIMS) {
            return refuse(from, from->at, "'shape' has more than 64 lengths");
        }
        ndm_status status = read_length(from, &out->shape[out->ndim]);
        if (status != NDM_OK) {
            return status;
        }
        out->ndim++;
        comma = take(from, ',');
    }
    return out->ndim == 1 && !comma ? refuse(from, from->at, "'shape' must be a tuple")
                                    : NDM_OK;
}

/* {'descr': ..., 'fortran_order': ..., 'shape': ...}, in any order, each once. */
static ndm_status read_dict(reader *from)
{
    static const struct {
        const char *name;
        ndm_status (*read)(reader *from);
    } keys[] = {{"descr", read_descr}, {"fortran_order", read_order}, {"shape", read_shape}};
    const unsigned all = 7;
    unsigned seen = 0;
    bool comma = true;
    if (!take(from, '{')) {
        return refuse(from, from->at, "'{' is expected");
    }
    while (!take(from, '}')) {
        char name[16];
        skip_spaces(from);
        const size_t start = from->at;
        ndm_status status = comma ? read_string(from, name, sizeof name)
                                  : refuse(from, start, "',' or '}' is expected");
        if (status != NDM_OK) {
            return status;
        }
        unsigned k = 0;
        while (k < 3 && strcmp(name, keys[k].name) != 0) {
            k++;
        }
        if (k == 3 || (seen & 1u << k)) {
            return refuse(from, start,
                          k == 3 ? "a key other than 'descr', 'fortran_order' and 'shape'"
                                 : "a key that is there already");
        }
        seen |= 1u << k;
        if (!take(from, ':')) {
            return refuse(from, from->at, "':' is expected");
        }
        status = keys[k].read(from);
        if (status != NDM_OK) {
            return status;
        }
        comma = take(from, ',');
    }
    skip_spaces(from);
    if (seen != all) {
        return refuse(from, from->at, "one of 'descr', 'fortran_order' and 'shape' is missing");
    }
    return from->at == from->length ? NDM_OK
                                    : refuse(from, from->at, "something follows the dict");
}

/* Says where the header has what `status` is about. */
static ndm_status locate(const reader *from, ndm_status status, const ndm_error *why)
{
    return status == NDM_OK ? NDM_OK : refuse(from, from->descr_at, why->message);
}

static ndm_status find_dtype(const reader *from)
{
    ndm_error why;
    if (from->name[0] != '\0') {
        return locate(
            from, ndm_npy_find_named(from->name, from->named, &from->out->dtype, &why), &why);
    }
    if (from->out->dtype.cls != NULL) {
        const ndm_dtype as = from->out->dtype;
        return locate(from, ndm_npy_take_as(from->descr, &as, &from->out->dtype, &why), &why);
    }
    const char *letters =
        from->descr + (from->descr[0] != '\0' && strchr("<>|=", from->descr[0]) != NULL);
    if (*letters == 'O') {
        return refuse(from, from->descr_at,
                      "object arrays hold Python objects and are not read");
    }
    /* One letter and a size: what NumPy writes; names and characters are not. */
    bool sized = letters[0] != '\0' && letters[1] >= '0' && letters[1] <= '9';
    ndm_status status = letters == from->descr || !sized
                            ? NDM_ERROR_NOT_FOUND
                            : ndm_dtype_find(from->descr, &from->out->dtype, from->error);
    if (status == NDM_ERROR_NOT_FOUND) {
        return ndm_fail(from->error, NDM_ERROR_FORMAT,
                        "%s: header, byte %zu: unknown dtype '%s'", from->path,
                        from->offset + from->descr_at, from->descr);
    }
    return status;
}

static ndm_status measure(const reader *from)
{
    ndm_npy_header *out = from->out;
    size_t bytes = out->dtype.itemsize;
    bool empty = false;
    for (int i = 0; i < out->ndim; i++) {
        empty = empty || out->shape[i] == 0;
        if (out->shape[i] > 1 &&
            (!ndm_size_multiply(bytes, (size_t)out->shape[i], &bytes) || bytes > PTRDIFF_MAX)) {
            return ndm_fail(from->error, NDM_ERROR_FORMAT,
                            "%s: the array of its 'shape' is too large for memory", from->path);
        }
    }
    out->bytes = empty ? 0 : bytes;
    return NDM_OK;
}

ndm_status ndm_npy_parse(const char *text, size_t length, size_t offset, const char *path,
                         ndm_npy_header *out, ndm_error *error)
{
    reader from = {.text = text,
                   .length = length,
                   .offset = offset,
                   .path = path,
                   .error = error,
                   .out = out};
    ndm_status status = read_dict(&from);
    if (status == NDM_OK) {
        status = find_dtype(&from);
    }
    out->offset = offset + length;
    return status == NDM_OK ? measure(&from) : status;
}
