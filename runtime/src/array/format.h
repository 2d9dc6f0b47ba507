/* Decimal digits of one item, and the text of one item. */
#ifndef NDM_ARRAY_FORMAT_H
#define NDM_ARRAY_FORMAT_H

#include "ndmill/module.h"

#define NDM_DIGITS_MAX 48
#define NDM_ITEM_TEXT_SIZE 512

/* 0.d1 d2 d3 ... * 10^(exponent + 1): the first digit counts 10^exponent. Zero has count 0. */
typedef struct ndm_digits {
    enum { NDM_DIGITS_FINITE, NDM_DIGITS_INFINITY, NDM_DIGITS_NAN } form;
    bool negative;
    int exponent, count;
    char digit[NDM_DIGITS_MAX]; /* 0 to 9; no trailing zeros */
} ndm_digits;

/* How a class's items look. */
typedef enum ndm_text_kind {
    NDM_TEXT_BOOL,
    NDM_TEXT_INTEGER,
    NDM_TEXT_REAL,
    NDM_TEXT_COMPLEX,
    NDM_TEXT_OTHER /* what class->format writes */
} ndm_text_kind;

/* Items below are native and aligned; `cls` is of kind REAL for digits. */
ndm_text_kind ndm_text_kind_of(const ndm_dtype_class *cls, const void *item);
/* Decimal digits that the class holds (numpy.finfo's precision), but at least two, so that 16.0
 * is not 2e+01. */
int ndm_whole_digits(const ndm_dtype_class *cls);
/* The fewest digits that identify the item. */
void ndm_digits_shortest(const ndm_dtype_class *cls, const void *item, ndm_digits *out);
/* The item rounded to `places` digits after the point of its scientific form. */
void ndm_digits_scientific(const ndm_dtype_class *cls, const void *item, int places,
                           ndm_digits *out);
/* The shortest digits, or the item rounded to `precision` digits after the point if they are
 * more than that. */
void ndm_digits_positional(const ndm_dtype_class *cls, const void *item, int precision,
                           ndm_digits *out);

/* Digits after the point that the positional and the scientific form need. */
int ndm_digits_fraction(const ndm_digits *digits);

/* Writes d.ddd (point always shown) with at least `fraction` digits after it; "-" or, if
 * `plus`,
 * "+" before it. "nan" and "inf" for the others. Returns the length. */
size_t ndm_write_positional(const ndm_digits *digits, int fraction, bool plus, char *buffer,
                            size_t size);
/* d.ddde+xx with exactly `fraction` digits and at least `exponent_digits`. */
size_t ndm_write_scientific(const ndm_digits *digits, int fraction, int exponent_digits,
                            bool plus, char *buffer, size_t size);

/* The text of an item on its own, as Python's str of NumPy's scalar; real: the class of a part
 * of a complex one. Returns the length. */
size_t ndm_item_text(const ndm_dtype_class *cls, const ndm_dtype_class *real, const void *item,
                     char *buffer, size_t size);
/* "(1.0, -2)": the numbers of a struct, each as on its own. */
size_t ndm_struct_text(const ndm_dtype_class *cls, const void *item, char *buffer, size_t size);
/* The text of a bool, an integer or an item of kind OTHER. */
size_t ndm_plain_text(const ndm_dtype_class *cls, const void *item, char *buffer, size_t size);

#endif
