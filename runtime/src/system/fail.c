/* Error messages: one line of valid UTF-8 that fits its record. */
#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>

#include "system/fail.h"

static const char *const status_names[] = {
    [NDM_OK] = "ok",
    [NDM_ERROR_MEMORY] = "memory",
    [NDM_ERROR_VALUE] = "value",
    [NDM_ERROR_TYPE] = "type",
    [NDM_ERROR_SHAPE] = "shape",
    [NDM_ERROR_CASTING] = "casting",
    [NDM_ERROR_OVERFLOW] = "overflow",
    [NDM_ERROR_INDEX] = "index",
    [NDM_ERROR_READONLY] = "readonly",
    [NDM_ERROR_OVERLAP] = "overlap",
    [NDM_ERROR_LOOP] = "loop",
    [NDM_ERROR_FP] = "floating point",
    [NDM_ERROR_CANCELLED] = "cancelled",
    [NDM_ERROR_NOT_FOUND] = "not found",
    [NDM_ERROR_IO] = "input or output",
    [NDM_ERROR_FORMAT] = "format",
    [NDM_ERROR_MODULE] = "module",
    [NDM_ERROR_TARGET] = "target",
};

const char *ndm_status_name(ndm_status status)
{
    size_t index = (size_t)status;
    if (index >= sizeof status_names / sizeof status_names[0]) {
        return "unknown";
    }
    return status_names[index];
}

/* Length of the UTF-8 sequence at text, or 0 if it is not a valid one. */
static size_t sequence_length(const unsigned char *text)
{
    unsigned char lead = text[0];
    if (lead < 0x80) {
        return 1;
    }
    size_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (lead < 0xC2 || lead > 0xF4) {
        return 0;
    }
    for (size_t i = 1; i < length; i++) {
        if ((text[i] & 0xC0) != 0x80) {
            return 0;
        }
    }
    bool overlong = (lead == 0xE0 && text[1] < 0xA0) || (lead == 0xF0 && text[1] < 0x90);
    bool surrogate = lead == 0xED && text[1] > 0x9F;
    bool beyond = lead == 0xF4 && text[1] > 0x8F;
    return overlong || surrogate || beyond ? 0 : length;
}

/* Copies whole characters of `text`, control characters as spaces, bad bytes as '?'. What does
 * not fit is cut, and "..." says so. */
static void copy_line(const char *text, char *out, size_t size)
{
    const unsigned char *from = (const unsigned char *)text;
    size_t at = 0, cut = 0;
    while (*from != 0) {
        size_t length = sequence_length(from);
        size_t step = length > 0 ? length : 1;
        if (at + step >= size) {
            memcpy(out + cut, "...", 4);
            return;
        }
        if (length > 1) {
            memcpy(out + at, from, length);
        } else {
            out[at] = (char)(length == 0 ? '?' : *from < 0x20 || *from == 0x7F ? ' ' : *from);
        }
        at += step;
        from += step;
        if (at + 4 <= size) {
            cut = at;
        }
    }
    out[at] = 0;
}

ndm_status ndm_fail(ndm_error *error, ndm_status status, const char *format, ...)
{
    if (error == NULL) {
        return status;
    }
    /* Longer than a message, so that the cut is seen; apart, for an argument may be the old
     * message. */
    char text[2 * NDM_ERROR_MESSAGE_SIZE];
    va_list arguments;
    va_start(arguments, format);
    int length = vsnprintf(text, sizeof text, format, arguments);
    va_end(arguments);
    error->status = status;
    copy_line(length < 0 ? format : text, error->message, sizeof error->message);
    return status;
}

ndm_status ndm_fail_memory(ndm_error *error)
{
    return ndm_fail(error, NDM_ERROR_MEMORY, "out of memory");
}

#define LONGEST_NAME 64

/* Edit distance of two names shorter than LONGEST_NAME; two neighbours exchanged count as one
 * edit. */
static size_t distance(const char *a, size_t a_length, const char *b, size_t b_length)
{
    size_t rows[3][LONGEST_NAME + 1];
    size_t *before = rows[0], *last = rows[1], *row = rows[2];
    for (size_t j = 0; j <= b_length; j++) {
        last[j] = j;
        before[j] = j;
    }
    for (size_t i = 1; i <= a_length; i++) {
        row[0] = i;
        for (size_t j = 1; j <= b_length; j++) {
            size_t best = last[j - 1] + (a[i - 1] != b[j - 1]);
            best = last[j] + 1 < best ? last[j] + 1 : best;
            best = row[j - 1] + 1 < best ? row[j - 1] + 1 : best;
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] &&
                before[j - 2] + 1 < best) {
                best = before[j - 2] + 1;
            }
            row[j] = best;
        }
        size_t *oldest = before;
        before = last;
        last = row;
        row = oldest;
    }
    return last[b_length];
}

const char *ndm_nearest(const char *name, const char *const *names, size_t count)
{
    size_t length = strlen(name);
    if (length == 0 || length > LONGEST_NAME) {
        return NULL;
    }
    const char *nearest = NULL;
    size_t least = 1 + (length > 3 ? length / 3 : 1);
    for (size_t i = 0; i < count; i++) {
        size_t other = strlen(names[i]);
        if (other == 0 || other > LONGEST_NAME) {
            continue;
        }
        size_t found = distance(name, length, names[i], other);
        if (found < least) {
            least = found;
            nearest = names[i];
        }
    }
    return nearest;
}
