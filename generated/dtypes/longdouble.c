/* longdouble: what the library must know of it. From specs/dtypes/floats.toml through
 * templates/dtype_floating.c.j2; made by ndmillc. */
#define _GNU_SOURCE
#include <float.h>
#include <math.h>
#include <stddef.h>
#include <stdint.h>

#include "ndmill/module.h"
#include "ndmill/kernel/convert.h"
#include "ndmill/kernel/dtypes_core.h"
#include "ndmill/kernel/longdouble_text.h"

static const ndm_longdouble item_zero = 0.0L;
static const ndm_longdouble item_one = 1.0L;
static const ndm_longdouble item_max = LDBL_MAX;
static const ndm_longdouble item_min = -LDBL_MAX;
static const ndm_longdouble item_eps = LDBL_EPSILON;
static const ndm_longdouble item_tiny = LDBL_MIN;
static const ndm_longdouble item_smallest = LDBL_TRUE_MIN;

static long double load(const void *item)
{
    return *(const long double *)item;
}

static void store(long double value, void *item)
{
    *(ndm_longdouble *)item = value;
}

static bool nonzero(const void *item)
{
    return load(item) != 0;
}

static int compare(const void *a, const void *b)
{
    const long double x = load(a), y = load(b);
    return isunordered(x, y) ? 2 : isgreater(x, y) - isless(x, y);
}

static void to_scalar(const void *item, ndm_scalar *out)
{
    *out = (ndm_scalar){.kind = NDM_SCALAR_FLOAT, .real = (double)load(item)};
}

static ndm_status from_scalar(const ndm_scalar *value, void *item)
{
    const uint64_t magnitude = value->magnitude;
    const long double size = (long double)magnitude;
    switch (value->kind) {
    case NDM_SCALAR_BOOL:
    case NDM_SCALAR_INT:
        store(value->negative ? 0 - size : size, item);
        return NDM_OK;
    case NDM_SCALAR_FLOAT:
    case NDM_SCALAR_HUGE:
        store((long double)value->real, item);
        return NDM_OK;
    default:
        return NDM_ERROR_TYPE;
    }
}

static void fill(void *items, ptrdiff_t count)
{
    ndm_longdouble *const item = items;
    const long double first = load(&item[0]), delta = load(&item[1]) - first;
    for (ptrdiff_t i = 2; i < count; i++) {
        store(first + (long double)i * delta, &item[i]);
    }
}

static size_t format(const void *item, char *buffer, size_t size,
        const ndm_format_options *options)
{
    return ndm_longdouble_format(load(item), buffer, size, options);
}

static ndm_status parse(const char *text, size_t length, void *item)
{
    return ndm_longdouble_parse(text, length, item) ? NDM_OK : NDM_ERROR_FORMAT;
}

static const char *const kinds[] = {"floating", "real", "inexact", "number", "any", NULL};
static const char *const promotes[] = {"clongdouble", NULL};
static const char *const safe[] = {NULL};
static const char *const safe_from[] = {NULL};

extern const ndm_dtype_class ndm_dtype_class_longdouble;
const ndm_dtype_class ndm_dtype_class_longdouble = {
    .size = sizeof(ndm_dtype_class),
    .name = "longdouble",
    .doc = "The platform's long double.",
    .kind = "floating",
    .kinds = kinds,
    .descr = sizeof(long double) == 16 ? "f16" : sizeof(long double) == 12 ? "f12" : "f8",
    .character = 'g',
    .role = NDM_ROLE_NONE,
    .weak = 23,
    .parts = 1,
    .itemsize = sizeof(ndm_longdouble),
    .alignment = _Alignof(ndm_longdouble),
    .swap = sizeof(ndm_longdouble),
    .flags = NDM_DTYPE_X87 | NDM_DTYPE_NAN,
    .cast_order = 4,
    .real = "longdouble",
    .promotes = promotes,
    .safe = safe,
    .safe_from = safe_from,
    .zero = &item_zero,
    .one = &item_one,
    .max = &item_max,
    .min = &item_min,
    .eps = &item_eps,
    .tiny = &item_tiny,
    .smallest = &item_smallest,
    .nonzero = nonzero,
    .compare = compare,
    .to_scalar = to_scalar,
    .from_scalar = from_scalar,
    .format = format,
    .parse = parse,
    .fill = fill,
    .nmant = LDBL_MANT_DIG - 1,
};
